//! Macros: calls replaced by what they stand for, in the syntax tree.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use std::ops::ControlFlow;

use quernel_ir::types::Span;
use sqlparser::ast::{self, Expr, FunctionArg, FunctionArgExpr, Ident, VisitMut, VisitorMut};

use super::{ParsedStatement, Syntax, TypeSource, parse};
use crate::catalog::Catalog;
use crate::error::{Error, Result};

/// How deep macros may call macros.
const MAX_DEPTH: usize = 32;
/// Expressions that a statement's macros may stand for, all together.
const MAX_SIZE: usize = 100_000;

/// Arguments by the parameters' names in lower case.
type Arguments = BTreeMap<String, Expr>;

/// Replaces the calls of macros; whether there were any.
///
/// # Errors
/// Arguments that don't fit, and macros that call themselves.
pub(crate) fn expand(
    statement: &mut ParsedStatement,
    catalog: &dyn Catalog,
    name: fn(&Expr) -> String,
) -> Result<bool> {
    let mut expansion = Expansion { catalog, name, depth: 0, size: 0, changed: false, has_columns: false };
    let flow = match &mut statement.syntax {
        // What a macro stands for is expanded where it is called.
        Syntax::Statement(inner) if matches!(**inner, ast::Statement::CreateMacro { .. }) => ControlFlow::Continue(()),
        Syntax::Statement(inner) => inner.visit(&mut expansion),
        Syntax::Explain { inner, .. } => return expand(inner, catalog, name),
        Syntax::DescribeQuery(query) => query.visit(&mut expansion),
        Syntax::CreateView { view, .. } => view.query.visit(&mut expansion),
        Syntax::Overloads(_) => ControlFlow::Continue(()),
        Syntax::CreateType(create) => match &mut create.source {
            TypeSource::Labels(query) => query.visit(&mut expansion),
            TypeSource::Type(_) => ControlFlow::Continue(()),
        },
        Syntax::Copy(copy) => copy.query.visit(&mut expansion),
        Syntax::DescribeTable(_) | Syntax::ShowTables | Syntax::Checkpoint | Syntax::Prepare { .. } => {
            ControlFlow::Continue(())
        }
    };
    statement.has_columns |= expansion.has_columns;
    match flow {
        ControlFlow::Continue(()) => Ok(expansion.changed),
        ControlFlow::Break(error) => Err(error),
    }
}

/// An expression in which the parameters of a macro are NULL.
pub(crate) fn with_nulls(body: &Expr, parameters: &[ast::MacroArg]) -> Expr {
    let null = || Expr::Value(ast::Value::Null.into());
    let arguments = parameters.iter().map(|p| (p.name.value.to_ascii_lowercase(), null())).collect();
    let mut body = body.clone();
    // Substitution does not fail.
    let _ = body.visit(&mut Substitution { arguments: &arguments, bound: Vec::new() });
    body
}

struct Expansion<'c> {
    catalog: &'c dyn Catalog,
    /// What names a column of an expression.
    name: fn(&Expr) -> String,
    depth: usize,
    /// Expressions that came of macros so far.
    size: usize,
    changed: bool,
    has_columns: bool,
}

/// A macro's parameters and what it stands for.
struct Definition {
    parameters: Vec<ast::MacroArg>,
    body: ast::MacroDefinition,
}

impl Expansion<'_> {
    fn text(&self, name: &ast::ObjectName, table: bool) -> Option<String> {
        let [part] = name.0.as_slice() else { return None };
        self.catalog.macro_text(&part.as_ident()?.value, table)
    }

    /// What the arguments of a call stand for, and the macro: of several definitions the first that they fit.
    fn fitting(&mut self, name: &str, given: &[FunctionArg], text: &str) -> Result<(Arguments, ast::MacroDefinition)> {
        let mut failed = misfit(name);
        for Definition { parameters, body } in self.definitions(text)? {
            match arguments(name, given, &parameters) {
                Ok(arguments) => return Ok((arguments, body)),
                Err(error) => failed = error,
            }
        }
        Err(failed)
    }

    fn definitions(&mut self, text: &str) -> Result<Vec<Definition>> {
        let none = || Error::invalid("the text of a macro holds none", Span::default());
        let ParsedStatement { syntax, has_columns, .. } = parse(text)?.into_iter().next().ok_or_else(none)?;
        self.has_columns |= has_columns;
        self.changed = true;
        let all = match syntax {
            Syntax::Overloads(all) => all.into_iter().map(|statement| statement.syntax).collect(),
            one => vec![one],
        };
        let definition = |syntax| {
            let Syntax::Statement(statement) = syntax else { return Err(none()) };
            let ast::Statement::CreateMacro { args, definition, .. } = *statement else { return Err(none()) };
            Ok(Definition { parameters: args.unwrap_or_default(), body: definition })
        };
        all.into_iter().map(definition).collect()
    }

    /// Puts the arguments into what a macro stands for, and replaces the calls within it. (In this order: what other macros stand for has
    /// parameters of its own.)
    fn within(&mut self, name: &str, part: &mut impl VisitMut, arguments: &Arguments) -> Result<()> {
        // Substitution does not fail, nor does counting.
        let _ = part.visit(&mut Substitution { arguments, bound: Vec::new() });
        let mut count = Count(0);
        let _ = part.visit(&mut count);
        self.size += count.0;
        if self.size > MAX_SIZE {
            let what = format!(
                "macro \"{name}\" stands for too much: a statement's macros may stand for {MAX_SIZE} expressions"
            );
            return Err(Error::invalid(what, Span::default()));
        }
        if self.depth >= MAX_DEPTH {
            return Err(Error::invalid(format!("macro \"{name}\" calls itself"), Span::default()));
        }
        self.depth += 1;
        let flow = part.visit(self);
        self.depth -= 1;
        match flow {
            ControlFlow::Continue(()) => Ok(()),
            ControlFlow::Break(error) => Err(error),
        }
    }

    fn scalar(&mut self, call: &ast::Function, text: &str) -> Result<Expr> {
        let name = call.name.to_string();
        let given: &[FunctionArg] = match &call.args {
            ast::FunctionArguments::List(list) if list.duplicate_treatment.is_none() && list.clauses.is_empty() => {
                &list.args
            }
            ast::FunctionArguments::None => &[],
            _ => return Err(misfit(&name)),
        };
        if call.over.is_some()
            || call.filter.is_some()
            || call.null_treatment.is_some()
            || !call.within_group.is_empty()
        {
            return Err(Error::unsupported(format!("OVER and FILTER of macro \"{name}\""), Span::default()));
        }
        let (arguments, body) = self.fitting(&name, given, text)?;
        let ast::MacroDefinition::Expr(mut body) = body else { return Err(misfit(&name)) };
        self.within(&name, &mut body, &arguments)?;
        Ok(Expr::Nested(Box::new(body)))
    }

    fn table(&mut self, name: &str, given: &[FunctionArg], text: &str) -> Result<Box<ast::Query>> {
        let (arguments, body) = self.fitting(name, given, text)?;
        let ast::MacroDefinition::Table(mut query) = body else { return Err(misfit(name)) };
        self.within(name, &mut query, &arguments)?;
        Ok(query)
    }

    fn replaced_table(&mut self, factor: &ast::TableFactor) -> Result<Option<ast::TableFactor>> {
        let (name, given, alias) = match factor {
            ast::TableFactor::Table { name, alias, args: Some(args), .. } => (name, &args.args, alias),
            ast::TableFactor::Function { name, args, alias, .. } => (name, args, alias),
            _ => return Ok(None),
        };
        let Some(text) = self.text(name, true) else { return Ok(None) };
        let subquery = self.table(&name.to_string(), given, &text)?;
        Ok(Some(ast::TableFactor::Derived { lateral: false, subquery, alias: alias.clone(), sample: None }))
    }
}

fn misfit(name: &str) -> Error {
    Error::invalid(format!("the arguments do not fit macro \"{name}\""), Span::default())
}

/// What each parameter stands for: arguments in order, then by name, then defaults.
fn arguments(name: &str, given: &[FunctionArg], parameters: &[ast::MacroArg]) -> Result<Arguments> {
    let mut arguments = Arguments::new();
    for (at, argument) in given.iter().enumerate() {
        let (parameter, value) = match argument {
            FunctionArg::Unnamed(value) => (parameters.get(at).map(|p| p.name.value.clone()), value),
            FunctionArg::Named { name, arg, .. } => (Some(name.value.clone()), arg),
            FunctionArg::ExprNamed { name: Expr::Identifier(name), arg, .. } => (Some(name.value.clone()), arg),
            FunctionArg::ExprNamed { .. } => return Err(misfit(name)),
        };
        let parameter = parameter.map(|p| p.to_ascii_lowercase());
        let known = parameter.filter(|p| parameters.iter().any(|of| of.name.value.eq_ignore_ascii_case(p)));
        let (Some(parameter), FunctionArgExpr::Expr(value)) = (known, value) else { return Err(misfit(name)) };
        if arguments.insert(parameter, value.clone()).is_some() {
            return Err(misfit(name));
        }
    }
    for parameter in parameters {
        if let Entry::Vacant(place) = arguments.entry(parameter.name.value.to_ascii_lowercase()) {
            let Some(value) = &parameter.default_expr else { return Err(misfit(name)) };
            place.insert(value.clone());
        }
    }
    Ok(arguments)
}

impl VisitorMut for Expansion<'_> {
    type Break = Error;

    /// A column keeps the name that the call gives it.
    fn pre_visit_select(&mut self, select: &mut ast::Select) -> ControlFlow<Error> {
        for item in &mut select.projection {
            let ast::SelectItem::UnnamedExpr(expr) = item else { continue };
            let mut calls = Calls { of: self, found: false };
            let _ = expr.visit(&mut calls);
            if calls.found {
                let alias = Ident::with_quote('"', (self.name)(expr));
                *item = ast::SelectItem::ExprWithAlias { expr: expr.clone(), alias };
            }
        }
        ControlFlow::Continue(())
    }

    fn post_visit_expr(&mut self, expr: &mut Expr) -> ControlFlow<Error> {
        let Expr::Function(call) = expr else { return ControlFlow::Continue(()) };
        let Some(text) = self.text(&call.name, false) else { return ControlFlow::Continue(()) };
        match self.scalar(call, &text) {
            Ok(body) => *expr = body,
            Err(error) => return ControlFlow::Break(error),
        }
        ControlFlow::Continue(())
    }

    fn post_visit_table_factor(&mut self, factor: &mut ast::TableFactor) -> ControlFlow<Error> {
        match self.replaced_table(factor) {
            Ok(Some(table)) => *factor = table,
            Ok(None) => {}
            Err(error) => return ControlFlow::Break(error),
        }
        ControlFlow::Continue(())
    }
}

/// Looks for calls of macros.
struct Calls<'e, 'c> {
    of: &'e Expansion<'c>,
    found: bool,
}

impl VisitorMut for Calls<'_, '_> {
    type Break = ();

    fn pre_visit_expr(&mut self, expr: &mut Expr) -> ControlFlow<()> {
        if let Expr::Function(call) = expr {
            self.found |= self.of.text(&call.name, false).is_some();
        }
        ControlFlow::Continue(())
    }
}

/// Counts expressions.
struct Count(usize);

impl VisitorMut for Count {
    type Break = ();

    fn pre_visit_expr(&mut self, _: &mut Expr) -> ControlFlow<()> {
        self.0 += 1;
        ControlFlow::Continue(())
    }
}

/// Puts arguments in the place of parameters.
struct Substitution<'a> {
    arguments: &'a Arguments,
    /// Parameters of the lambda functions around, which hide the macro's.
    bound: Vec<String>,
}

impl VisitorMut for Substitution<'_> {
    type Break = ();

    fn pre_visit_expr(&mut self, expr: &mut Expr) -> ControlFlow<()> {
        if let Expr::Lambda(lambda) = expr {
            self.bound.extend(lambda.params.iter().map(|parameter| parameter.name.value.to_ascii_lowercase()));
        }
        ControlFlow::Continue(())
    }

    fn post_visit_expr(&mut self, expr: &mut Expr) -> ControlFlow<()> {
        if let Expr::Lambda(lambda) = expr {
            self.bound.truncate(self.bound.len().saturating_sub(lambda.params.iter().count()));
        }
        let argument = |name: &Ident| {
            let name = name.value.to_ascii_lowercase();
            let value = self.arguments.get(&name).filter(|_| !self.bound.contains(&name))?;
            Some(Box::new(Expr::Nested(Box::new(value.clone()))))
        };
        match expr {
            Expr::Identifier(name) => {
                if let Some(value) = argument(name) {
                    *expr = *value;
                }
            }
            // A field of a parameter.
            Expr::CompoundIdentifier(parts) => {
                if let [name, fields @ ..] = parts.as_slice()
                    && let Some(root) = argument(name)
                {
                    let field = |field: &Ident| ast::AccessExpr::Dot(Expr::Identifier(field.clone()));
                    *expr = Expr::CompoundFieldAccess { root, access_chain: fields.iter().map(field).collect() };
                }
            }
            _ => {}
        }
        ControlFlow::Continue(())
    }
}
