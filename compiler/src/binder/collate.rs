//! Collations: text that is compared, ordered and grouped by a key that is made of it.
//!
//! `COLLATE` in an expression is a call that gives its argument and says how it is compared. Columns have the collation of what they are made of, or
//! are declared with one. The key stands where values are compared; everywhere else the text is what it is.

use quernel_ir::builtin::Builtin;
use quernel_ir::builtins::library::Function;
use quernel_ir::plan::{ColumnId, Expr, Func};
use quernel_ir::scalar::Scalar;
use quernel_ir::types::{DataType, Span};
use sqlparser::ast;

use super::{Binder, OutputColumn};
use crate::error::{Error, Result};

/// The functions of which a key is made, in order, each with the name of its collation.
const PARTS: [(&str, &str); 3] = [("nfc", "nfc_normalize"), ("noaccent", "strip_accents"), ("nocase", "lower")];

/// Which [`PARTS`] a collation has, as bits. Without any, text is compared by its bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Collation(u8);

const COLLATED: Func = Func::Builtin(Builtin::Library(Function::Collated));

impl Collation {
    fn parse(text: &str, span: Span) -> Result<Collation> {
        let mut bits = 0;
        for part in text.split('.') {
            let part = part.to_ascii_lowercase();
            match PARTS.iter().position(|(name, _)| *name == part) {
                Some(at) if bits & (1 << at) != 0 => {
                    return Err(Error::invalid(format!("the collation {text} has {part} twice"), span));
                }
                Some(at) => bits |= 1 << at,
                None if matches!(part.as_str(), "binary" | "c" | "posix") => {}
                None => {
                    let what = format!("the collation {part}; there are NOCASE, NOACCENT, NFC and BINARY");
                    return Err(Error::unsupported(what, span));
                }
            }
        }
        Ok(Collation(bits))
    }

    fn functions(self) -> impl Iterator<Item = &'static str> {
        PARTS.iter().enumerate().filter(move |(at, _)| self.0 & (1 << at) != 0).map(|(_, (_, function))| *function)
    }

    /// As it is written.
    fn name(self) -> String {
        let names: Vec<&str> =
            PARTS.iter().enumerate().filter(|(at, _)| self.0 & (1 << at) != 0).map(|(_, (name, _))| *name).collect();
        names.join(".")
    }
}

/// The text of a collation's name.
fn text_of(name: &ast::ObjectName) -> String {
    let parts: Vec<&str> = name.0.iter().filter_map(|part| part.as_ident()).map(|ident| ident.value.as_str()).collect();
    parts.join(".")
}

/// The collation that COLLATE gives, and what it is given to.
fn marked(expr: &Expr) -> Option<(Collation, &Expr)> {
    match expr {
        Expr::Call { func: COLLATED, args, .. } => match args.as_slice() {
            [value, Expr::Literal(Scalar::Int(bits), _)] => Some((Collation(*bits as u8), value)),
            _ => None,
        },
        _ => None,
    }
}

/// The text that an expression is.
pub(super) fn plain(expr: Expr) -> Expr {
    match marked(&expr) {
        Some((_, value)) => plain(value.clone()),
        None => expr,
    }
}

impl Binder<'_> {
    /// `value COLLATE name`.
    pub(super) fn collate(&mut self, value: Expr, name: &ast::ObjectName, span: Span) -> Result<Expr> {
        let collation = Collation::parse(&text_of(name), span)?;
        let value = match self.ty(&value) {
            DataType::Str => value,
            DataType::Null => self.coerce(value, DataType::Str, span)?,
            ty => return Err(Error::ty(format!("only VARCHAR has collations, not {ty}"), span)),
        };
        self.collates = true;
        let bits = Expr::Literal(Scalar::Int(collation.0.into()), DataType::I64);
        Ok(Expr::Call { func: COLLATED, args: vec![value, bits], ty: DataType::Str, span })
    }

    /// The collation of a column as it is declared: its name.
    pub(super) fn declared_collation(&self, name: &ast::ObjectName, ty: DataType, span: Span) -> Result<String> {
        if ty != DataType::Str {
            return Err(Error::ty(format!("only VARCHAR has collations, not {ty}"), span));
        }
        Ok(Collation::parse(&text_of(name), span)?.name())
    }

    /// A stored column's collation.
    pub(super) fn collate_stored(&mut self, id: ColumnId, table: &str, column: &str) {
        if let Some(name) = self.catalog.collation_of(table, column)
            && let Ok(collation) = Collation::parse(&name, Span::default())
        {
            self.collates = true;
            self.collations.insert(id, collation);
        }
    }

    /// Gives a column the collation of another one, whose values it has.
    pub(super) fn collate_as(&mut self, column: ColumnId, other: ColumnId) {
        if let Some(collation) = self.collations.get(&other).copied() {
            self.collations.insert(column, collation);
        }
    }

    /// Refuses COLLATE beside the arguments of a function that compares what is within lists.
    pub(super) fn refuse_collation(&self, name: &str, args: &[Expr], span: Span) -> Result<()> {
        match args.iter().any(|arg| marked(arg).is_some()) {
            true => {
                Err(Error::unsupported(format!("COLLATE in {name}: within lists text is compared by its bytes"), span))
            }
            false => Ok(()),
        }
    }

    /// The names of columns that have a collation, with the names of these.
    pub(super) fn collations_of(&self, columns: &[OutputColumn]) -> Vec<(String, String)> {
        let named = |c: &OutputColumn| Some((c.name.clone(), self.collations.get(&c.id)?.name()));
        columns.iter().filter_map(named).filter(|(_, name)| !name.is_empty()).collect()
    }

    /// How an expression is compared; `None` where nothing is said of it.
    pub(super) fn collation_of(&self, expr: &Expr) -> Option<Collation> {
        if let Some((collation, _)) = marked(expr) {
            return Some(collation);
        }
        let of_text = |e: &Expr| if self.ty(e) == DataType::Str { self.collation_of(e) } else { None };
        match expr {
            Expr::Column(id) => self.collations.get(id).copied(),
            Expr::Call { args, ty: DataType::Str, .. } if self.collates => args.iter().find_map(of_text),
            Expr::Case { branches, otherwise, ty: DataType::Str } if self.collates => {
                branches.iter().map(|(_, value)| value).chain(otherwise.as_deref()).find_map(of_text)
            }
            _ => None,
        }
    }

    /// As [`Binder::collation_of`]: none that compares bytes.
    pub(super) fn has_collation(&self, expr: &Expr) -> bool {
        self.collation_of(expr).is_some_and(|collation| collation.0 != 0)
    }

    fn key_of(&mut self, value: Expr, collation: Collation, span: Span) -> Result<Expr> {
        let text = plain(value);
        collation.functions().try_fold(text, |key, function| self.call(function, vec![key], span))
    }

    /// What stands for a value where values are compared: the key of its collation, else the value.
    pub(super) fn by_collation(&mut self, expr: Expr, span: Span) -> Result<Expr> {
        match self.collation_of(&expr) {
            Some(collation) => self.key_of(expr, collation, span),
            None => Ok(expr),
        }
    }

    /// Expressions that are compared with each other, by the one collation that any of them has: one that COLLATE gives goes before those of
    /// columns.
    pub(super) fn collate_all(&mut self, exprs: Vec<Expr>, span: Span) -> Result<Vec<Expr>> {
        let mut given: Option<Collation> = None;
        let mut own: Option<Collation> = None;
        for expr in &exprs {
            let (of, found) = match marked(expr) {
                Some((collation, _)) => (&mut given, Some(collation)),
                None => (&mut own, self.collation_of(expr).filter(|c| c.0 != 0)),
            };
            let Some(found) = found else { continue };
            if of.is_some_and(|other| other != found) {
                let message = "text of two different collations is compared; write COLLATE behind one of them";
                return Err(Error::invalid(message, span));
            }
            *of = Some(found);
        }
        let Some(collation) = given.or(own) else { return Ok(exprs) };
        let keyed = |expr: Expr| match self.ty(&expr) {
            DataType::Str => self.key_of(expr, collation, span),
            _ => Ok(expr),
        };
        exprs.into_iter().map(keyed).collect()
    }

    /// The column of a column's key: itself where its bytes are compared.
    pub(super) fn key_column(&mut self, id: ColumnId, computed: &mut Vec<(ColumnId, Expr)>) -> Result<ColumnId> {
        let key = self.by_collation(Expr::Column(id), Span::default())?;
        if let Expr::Column(id) = key {
            return Ok(id);
        }
        let nullable = self.nullable(&key);
        let column = self.plan.column("key", DataType::Str, nullable);
        computed.push((column, key));
        Ok(column)
    }
}
