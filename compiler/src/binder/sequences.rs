//! CREATE SEQUENCE, DROP SEQUENCE, and the functions that ask a sequence.

use quernel_ir::builtins::library::Function;
use quernel_ir::builtins::sequence::Bounds;
use quernel_ir::plan::{Expr, Rel, Statement};
use quernel_ir::scalar::Scalar;
use quernel_ir::types::{DataType, Span};
use sqlparser::ast::{self, SequenceOptions};

use super::Binder;
use super::expr::Clause;
use super::from::table_name;
use super::functions::Call;
use super::grouping::free_columns;
use crate::error::{Error, Result};

impl Binder<'_> {
    pub(super) fn create_sequence(
        &mut self,
        name: &ast::ObjectName,
        options: &[SequenceOptions],
        if_not_exists: bool,
        span: Span,
    ) -> Result<Statement> {
        let text = self.object_name(name)?;
        self.check_names(name.0.iter().filter_map(|part| part.as_ident()))?;
        if self.catalog.sequence(&text).is_some() && !if_not_exists {
            return Err(Error::invalid(format!("there is a sequence \"{text}\" already"), self.span(name)));
        }
        let (mut increment, mut least, mut most, mut start, mut cycle) = (1, None, None, None, false);
        for option in options {
            match option {
                SequenceOptions::IncrementBy(by, _) => increment = self.bound_of_sequence(by, span)?,
                SequenceOptions::MinValue(Some(value)) => least = Some(self.bound_of_sequence(value, span)?),
                SequenceOptions::MaxValue(Some(value)) => most = Some(self.bound_of_sequence(value, span)?),
                SequenceOptions::StartWith(value, _) => start = Some(self.bound_of_sequence(value, span)?),
                // The parser says of NO CYCLE that it is there.
                SequenceOptions::Cycle(no) => cycle = !no,
                SequenceOptions::MinValue(None) | SequenceOptions::MaxValue(None) | SequenceOptions::Cache(_) => {}
            }
        }
        let invalid = |message: String| Err(Error::invalid(message, span));
        if increment == 0 {
            return invalid("the increment of a sequence can't be 0".into());
        }
        let least = least.unwrap_or(if increment > 0 { 1 } else { i64::MIN });
        let most = most.unwrap_or(if increment > 0 { i64::MAX } else { -1 });
        if least >= most {
            return invalid(format!("the MINVALUE {least} of a sequence must be less than its MAXVALUE {most}"));
        }
        let start = start.unwrap_or(if increment > 0 { least } else { most });
        if !(least..=most).contains(&start) {
            return invalid(format!("the START {start} of a sequence must lie between {least} and {most}"));
        }
        let bounds = Bounds { name: text, start, increment, least, most, cycle };
        Ok(Statement::CreateSequence { bounds, if_not_exists })
    }

    fn bound_of_sequence(&mut self, value: &ast::Expr, span: Span) -> Result<i64> {
        match self.constant(value, Clause::Values)? {
            (Scalar::Int(value), ty) if ty.is_integer() && i64::try_from(value).is_ok() => Ok(value as i64),
            _ => Err(Error::invalid(format!("{value} is no BIGINT, as the numbers of a sequence are"), span)),
        }
    }

    pub(super) fn drop_sequence(&self, names: &[ast::ObjectName], if_exists: bool, span: Span) -> Result<Statement> {
        let [name] = names else {
            return Err(Error::unsupported("DROP of several names; write one statement for each", span));
        };
        let text = match self.object_name(name) {
            Err(_) if if_exists => table_name(name),
            found => found?,
        };
        if self.catalog.sequence(&text).is_none() && !if_exists {
            return Err(self.unknown_sequence(&text, self.span(name)));
        }
        Ok(Statement::DropSequence { name: text })
    }

    fn unknown_sequence(&self, name: &str, span: Span) -> Error {
        let known = self.catalog.sequence_names();
        Error::unknown("sequence", name, known.iter().map(String::as_str), span)
    }
}

/// Refuses to ask a sequence beside a correlated subquery or a recursion: how often such a query computes something, its plan decides.
pub(super) fn refuse_repeated(statement: &Statement, span: Span) -> Result<()> {
    let plan = match statement {
        Statement::Query(plan)
        | Statement::Insert { plan, .. }
        | Statement::CreateTableAs { plan, .. }
        | Statement::CopyTo { plan, .. } => plan,
        Statement::Explain { statement, .. } => return refuse_repeated(statement, span),
        _ => return Ok(()),
    };
    if std::iter::once(&plan.root).chain(plan.shared.iter().map(|(_, shared)| &shared.plan)).any(repeats) {
        let what = "nextval and currval in a query with correlated subqueries or WITH RECURSIVE";
        return Err(Error::unsupported(what, span));
    }
    Ok(())
}

fn repeats(rel: &Rel) -> bool {
    match rel {
        Rel::Recursive { .. } => true,
        Rel::DependentJoin { right, .. } if !free_columns(right).is_empty() => true,
        _ => rel.inputs().into_iter().any(repeats),
    }
}

impl Call<'_, '_, '_> {
    /// `nextval('name')`, `currval('name')`.
    pub(super) fn of_sequence(&mut self, function: Function) -> Result<Expr> {
        let (name, span) = (self.name, self.span);
        let args = self.take(1..=1)?;
        let [Expr::Literal(Scalar::Str(sequence), _)] = args.as_slice() else {
            return Err(Error::unsupported(format!("{name} of anything but a constant text"), span));
        };
        let own = sequence.rsplit_once('.').filter(|(of, _)| matches!(*of, "main" | "memory.main"));
        let own = own.map_or(sequence.as_str(), |(_, own)| own);
        let Some(number) = self.binder.catalog.sequence(own) else {
            return Err(self.binder.unknown_sequence(own, span));
        };
        self.binder.asks_sequences = true;
        let number = Expr::Literal(Scalar::Int(number.into()), DataType::I64);
        let call = self.random_call();
        self.function(function, vec![number, call], DataType::I64)
    }
}
