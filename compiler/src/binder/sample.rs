//! TABLESAMPLE and USING SAMPLE: a part of the rows, chosen by chance.
//!
//! A share of rows (bernoulli, system) takes each row with that probability; a number of rows, and an exact share (reservoir), are the first rows by a
//! key of chance. Chance is `random()`, or with a seed the number of DuckDB's sequence that the row's number has.

use quernel_ir::builtin::Builtin;
use quernel_ir::builtins::library::Function;
use quernel_ir::plan::{ColumnId, Expr, Func, Rel, SortKey};
use quernel_ir::scalar::Scalar;
use quernel_ir::types::{DataType, Span};
use sqlparser::ast::{self, TableFactor};

use super::Binder;
use super::query::map;
use crate::error::{Error, Result};
use crate::sql::SAMPLE;

/// Most rows that a sample may have, DuckDB's.
const MAX_ROWS: f64 = 1e9;

/// Rows that a system sample takes or leaves together, as many as DuckDB's vectors have.
const BLOCK: i128 = 2048;

/// What a sample takes.
#[derive(Clone, Copy, Debug)]
pub(super) struct Sample {
    amount: Amount,
    seed: Option<i64>,
    span: Span,
}

#[derive(Clone, Copy, Debug)]
enum Amount {
    /// Each row with this probability.
    Each(f64),
    /// Each block of [`BLOCK`] rows with this probability; without a seed, each row.
    Blocks(f64),
    /// This part of the rows, rounded down.
    Share(f64),
    Rows(u64),
}

impl Binder<'_> {
    /// The sample that a query takes of its whole FROM, which is the first item there; and the other items.
    pub(super) fn sample_of_query<'f>(
        &self,
        from: &'f [ast::TableWithJoins],
    ) -> Result<(Option<Sample>, &'f [ast::TableWithJoins])> {
        let Some((first, rest)) = from.split_first() else { return Ok((None, from)) };
        match &first.relation {
            TableFactor::Table { name, args: Some(args), .. } if super::from::table_name(name) == SAMPLE => {
                // The clause itself stands behind the tables.
                let span = rest.last().map_or(Span::default(), |item| self.span(item));
                Ok((Some(sample(&args.args, span)?), rest))
            }
            _ => Ok((None, from)),
        }
    }

    /// The rows of a table that its TABLESAMPLE leaves.
    pub(super) fn sampled_table(&mut self, rel: Rel, kind: &ast::TableSampleKind, span: Span) -> Result<Rel> {
        let (ast::TableSampleKind::BeforeTableAlias(clause) | ast::TableSampleKind::AfterTableAlias(clause)) = kind;
        let call = match clause.quantity.as_ref().map(|quantity| &quantity.value) {
            Some(ast::Expr::Function(call)) if call.name.to_string().trim_matches('"') == SAMPLE => call,
            _ => return Err(Error::syntax("a sample is a number of ROWS or PERCENT", span)),
        };
        let ast::FunctionArguments::List(list) = &call.args else { return Ok(rel) };
        let sample = sample(&list.args, span)?;
        self.sampled(rel, &sample)
    }

    /// The rows that a sample leaves.
    pub(super) fn sampled(&mut self, rel: Rel, sample: &Sample) -> Result<Rel> {
        let span = sample.span;
        let (rel, chance) = match sample.seed {
            None => (rel, self.call("random", Vec::new(), span)?),
            Some(seed) => {
                let int = |n: i128| Expr::Literal(Scalar::Int(n), DataType::I64);
                let (rel, number, _) = self.numbered(rel, Vec::new(), false, span);
                let mut number = self.arithmetic(Func::Sub, Expr::Column(number), int(1), span)?;
                if let Amount::Blocks(_) = sample.amount {
                    number = self.arithmetic(Func::IntDiv, number, int(BLOCK), span)?;
                }
                let func = Func::Builtin(Builtin::Library(Function::SeededRandom));
                let args = vec![int(seed.into()), number];
                (rel, Expr::Call { func, args, ty: DataType::F64, span })
            }
        };
        if let Amount::Each(share) | Amount::Blocks(share) = sample.amount {
            let share = Expr::Literal(Scalar::F64(share), DataType::F64);
            let predicate = self.compare(Func::Lt, chance, share, span)?;
            return Ok(Rel::Filter { input: Box::new(rel), predicate });
        }
        let mut exprs = Vec::new();
        let key: ColumnId = self.define("chance", chance, &mut exprs);
        let keys = vec![SortKey { column: key, descending: false, nulls_first: false }];
        let input = map(rel, exprs);
        match sample.amount {
            Amount::Rows(rows) => Ok(Rel::Sort { input: Box::new(input), keys, limit: Some(rows), offset: 0 }),
            Amount::Share(share) | Amount::Each(share) | Amount::Blocks(share) => {
                let (input, number, count) = self.numbered(input, keys, true, span);
                let count = Expr::Column(count.unwrap_or(number));
                let count = self.explicit_cast(count, DataType::F64, false, span)?;
                let share = Expr::Literal(Scalar::F64(share), DataType::F64);
                let rows = self.arithmetic(Func::Mul, count, share, span)?;
                let rows = self.call("floor", vec![rows], span)?;
                let number = self.explicit_cast(Expr::Column(number), DataType::F64, false, span)?;
                let predicate = self.compare(Func::Le, number, rows, span)?;
                Ok(Rel::Filter { input: Box::new(input), predicate })
            }
        }
    }
}

/// A sample from the arguments of its call.
fn sample(args: &[ast::FunctionArg], span: Span) -> Result<Sample> {
    let text = |at: usize| match args.get(at) {
        Some(ast::FunctionArg::Unnamed(ast::FunctionArgExpr::Expr(ast::Expr::Value(value)))) => match &value.value {
            ast::Value::Number(text, _) | ast::Value::SingleQuotedString(text) => text.as_str(),
            _ => "",
        },
        _ => "",
    };
    let amount: f64 = text(0).parse().map_err(|_| Error::syntax("a sample's amount is a number", span))?;
    let (percent, method) = (text(1) == "%", text(2));
    if !["reservoir", "bernoulli", "system"].contains(&method) {
        let known = ["reservoir", "bernoulli", "system"];
        return Err(Error::unknown("method of a sample", method, known, span));
    }
    let seed = match args.get(3) {
        Some(ast::FunctionArg::Unnamed(ast::FunctionArgExpr::Expr(ast::Expr::Value(value))))
            if value.value == ast::Value::Null =>
        {
            None
        }
        _ => Some(text(3).parse().map_err(|_| Error::invalid("the seed of a sample is a whole number", span))?),
    };
    let amount = match (percent, method) {
        (true, _) if amount > 100.0 => {
            return Err(Error::invalid(format!("a sample has 0 to 100 percent of the rows, not {amount}"), span));
        }
        (true, "reservoir") => Amount::Share(amount / 100.0),
        (true, "system") => Amount::Blocks(amount / 100.0),
        (true, _) => Amount::Each(amount / 100.0),
        (false, "bernoulli") => {
            let message =
                "a bernoulli sample takes a share of the rows, not a number of them; write PERCENT, or take reservoir";
            return Err(Error::invalid(message, span));
        }
        (false, _) if amount > MAX_ROWS => {
            return Err(Error::invalid(format!("a sample has 0 to {MAX_ROWS} rows, not {amount}"), span));
        }
        (false, _) => Amount::Rows(amount as u64),
    };
    Ok(Sample { amount, seed, span })
}
