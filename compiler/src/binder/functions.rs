//! Scalar functions by name: DuckDB's names and aliases, argument and result types.

mod call;

use quernel_ir::builtin::{Builtin, Part};
use quernel_ir::builtins::decimals;
use quernel_ir::builtins::library::Function;
use quernel_ir::plan::{Expr, Func};
use quernel_ir::scalar::Scalar;
use quernel_ir::types::{DataType, Span};
use sqlparser::ast;

use super::coerce::{Mode, is_string_literal};
use super::expr::Context;
use super::{Binder, bits, calls, dates, enums, library};
use crate::error::{Error, Result};

pub(super) use call::Call;

use DataType::{Bool, Date, F64, I8, I64, Interval, Null, Str, Time, Timestamp, TimestampTz};

/// Values that COALESCE takes: each is computed only where those before it are NULL, so that their code nests.
const MAX_COALESCED: usize = 1000;

/// Every name that [`Binder::call`] takes, for suggestions and completion.
pub(crate) const NAMES: &[&str] = &[
    "abs",
    "add",
    "bit_count",
    "ceil",
    "ceiling",
    "century",
    "char_length",
    "character_length",
    "coalesce",
    "concat",
    "concat_ws",
    "contains",
    "current_date",
    "current_timestamp",
    "date_add",
    "date_diff",
    "date_part",
    "date_trunc",
    "datediff",
    "datepart",
    "datetrunc",
    "day",
    "dayname",
    "dayofmonth",
    "dayofweek",
    "dayofyear",
    "decade",
    "degrees",
    "divide",
    "ends_with",
    "epoch",
    "floor",
    "get_current_timestamp",
    "greatest",
    "hour",
    "if",
    "ifnull",
    "iif",
    "isnan",
    "isodow",
    "isoyear",
    "last_day",
    "least",
    "len",
    "length",
    "log",
    "ltrim",
    "microsecond",
    "millennium",
    "millisecond",
    "minute",
    "mod",
    "month",
    "monthname",
    "multiply",
    "now",
    "nullif",
    "nvl",
    "pi",
    "prefix",
    "quarter",
    "radians",
    "round",
    "rtrim",
    "second",
    "sign",
    "sqrt",
    "starts_with",
    "substr",
    "substring",
    "subtract",
    "suffix",
    "to_centuries",
    "to_days",
    "to_decades",
    "to_hours",
    "to_microseconds",
    "to_millennia",
    "to_milliseconds",
    "to_minutes",
    "to_months",
    "to_quarters",
    "to_seconds",
    "to_weeks",
    "to_years",
    "today",
    "transaction_timestamp",
    "trim",
    "trunc",
    "typeof",
    "week",
    "weekday",
    "weekofyear",
    "xor",
    "year",
];

/// Whether there is a scalar function of the name.
pub(super) fn is_scalar(name: &str) -> bool {
    NAMES.contains(&name)
        || calls::NAMES.contains(&name)
        || enums::NAMES.contains(&name)
        || bits::NAMES.contains(&name)
        || library::is_name(name)
}

/// Functions that look for one text in another, which is by a collation where either has one.
const COMPARES_TEXT: &[&str] = &[
    "contains",
    "starts_with",
    "prefix",
    "ends_with",
    "suffix",
    "position",
    "strpos",
    "instr",
    "like",
    "not_like",
    "ilike",
    "not_ilike",
    "glob",
];

impl Binder<'_> {
    /// A function call of the syntax tree: an aggregate or a scalar function.
    pub(super) fn function(&mut self, function: &ast::Function, span: Span, cx: &mut Context<'_>) -> Result<Expr> {
        if let Some(called) = method_call(function) {
            return self.function(&called, span, cx);
        }
        let name = function_name(function);
        if let Some(over) = &function.over {
            return self.window_call(&name, function, over, span, cx);
        }
        if super::window::is_window_only(&name) {
            return Err(Error::invalid(format!("{name} is a window function; it needs OVER (…)"), span));
        }
        if matches!(name.as_str(), "grouping" | "grouping_id") {
            return self.grouping_call(&name, function, span, cx);
        }
        if super::aggregates::is_aggregate(&name) {
            return self.aggregate_call(&name, function, span, cx);
        }
        if function.filter.is_some() {
            return Err(Error::invalid(format!("FILTER stands only behind aggregates; {name} is not one"), span));
        }
        if says_nulls(function) {
            let message = format!("IGNORE NULLS and RESPECT NULLS stand only in window functions; {name} is not one");
            return Err(Error::invalid(message, span));
        }
        if let ast::FunctionArguments::List(list) = &function.args {
            if let Some(made) = self.list_rows_call(&name, &list.args, span, cx)? {
                return Ok(made);
            }
            if let Some(made) = self.lambda_call(&name, &list.args, span, cx)? {
                return Ok(made);
            }
            if let Some(made) = self.named_call(&name, &list.args, span, cx)? {
                return Ok(made);
            }
        }
        match (name.as_str(), &function.args) {
            ("array", ast::FunctionArguments::Subquery(query)) => return self.array_subquery(query, span, cx),
            ("alias", ast::FunctionArguments::List(list)) => {
                if let [ast::FunctionArg::Unnamed(ast::FunctionArgExpr::Expr(of))] = list.args.as_slice() {
                    return self.alias_of(function, of, cx);
                }
            }
            _ => {}
        }
        if name == "unnest" {
            return self.unnest_call(function, span, cx);
        }
        let mut args = Vec::new();
        match &function.args {
            ast::FunctionArguments::None => {}
            ast::FunctionArguments::Subquery(query) => args.push(self.scalar_subquery(query, span, cx)?),
            ast::FunctionArguments::List(list) => {
                if list.duplicate_treatment == Some(ast::DuplicateTreatment::Distinct) {
                    let message = format!("DISTINCT stands only in aggregates; {name} is not one");
                    return Err(Error::invalid(message, span));
                }
                for arg in &list.args {
                    match arg {
                        ast::FunctionArg::Unnamed(ast::FunctionArgExpr::Expr(e)) => args.push(self.expr(e, cx)?),
                        other => return Err(Error::unsupported(format!("argument {other} of {name}"), span)),
                    }
                }
            }
        }
        self.call(&name, args, span)
    }

    /// `alias(x)`: the name of the item of the select list that it is, else of the column that its argument would be.
    fn alias_of(&mut self, function: &ast::Function, of: &ast::Expr, cx: &mut Context<'_>) -> Result<Expr> {
        let bound = self.expr(of, cx)?;
        let item = cx.item.map(|at| &cx.items[at]);
        let alias = item.and_then(|item| match item.source {
            super::expr::ItemSource::Expr(ast::Expr::Function(own)) if own == function => item.alias,
            _ => None,
        });
        // A column's as it was declared, not as it is written here.
        let declared = |id| {
            let mut columns = self.scopes.iter().rev().flat_map(|scope| &scope.columns);
            columns.find(|column| column.id == id).map(|column| column.name.clone())
        };
        let name = match (alias, &bound) {
            (Some(alias), _) => alias.to_string(),
            (None, Expr::Column(id)) => declared(*id).unwrap_or_else(|| super::names::of(of)),
            (None, _) => super::names::of(of),
        };
        Ok(Expr::Literal(Scalar::Str(name), Str))
    }

    /// A call of a scalar function, its arguments cast to what it takes.
    pub(super) fn call(&mut self, name: &str, args: Vec<Expr>, span: Span) -> Result<Expr> {
        let args = if COMPARES_TEXT.contains(&name) { self.collate_all(args, span)? } else { args };
        if let Some(checked) = self.within_domain(name, &args, span)? {
            return Ok(checked);
        }
        self.plain_call(name, args, span)
    }

    /// The same, whatever the arguments of a float function may be.
    pub(super) fn plain_call(&mut self, name: &str, args: Vec<Expr>, span: Span) -> Result<Expr> {
        if let Some(made) = self.nested_call(name, &args, span)? {
            return Ok(made);
        }
        let mut call = Call { binder: self, name, args, span };
        call.check_offsets()?;
        if let Some(of_bits) = call.of_bit_string() {
            return of_bits;
        }
        if let Some(written) = call.written_out() {
            return written;
        }
        match name {
            "abs" if call.args.len() == 1 && call.binder.ty(&call.args[0]) == DataType::U128 => Ok(call.args.remove(0)),
            "abs" => call.numeric(Func::Abs),
            "sign" => {
                call.check_numeric()?;
                let args = call.take(1..=1)?;
                call.make(Func::Sign, args, I8)
            }
            "round" => call.round(),
            "floor" => call.whole(Func::Floor),
            "ceil" | "ceiling" => call.whole(Func::Ceil),
            "trunc" => call.whole(Func::Trunc),
            "sqrt" => call.fixed(Func::Sqrt, &[F64], F64),
            "log" if call.args.len() == 2 => {
                let mut args = call.typed(&[F64, F64])?;
                let (value, base) = (args.remove(1), args.remove(0));
                let over = call.make(Func::Builtin(Builtin::Ln), vec![value], F64)?;
                let under = call.make(Func::Builtin(Builtin::Ln), vec![base], F64)?;
                call.make(Func::Div, vec![over, under], F64)
            }
            "log" => call.fixed(Func::Builtin(Builtin::Log10), &[F64], F64),
            "pi" => call.fixed(Func::Pi, &[], F64),
            "degrees" => call.scaled(180.0 / std::f64::consts::PI),
            "radians" => call.scaled(std::f64::consts::PI / 180.0),
            "isnan" => {
                let mut args = call.typed(&[F64])?;
                args.push(Expr::Literal(Scalar::F64(f64::NAN), F64));
                call.make(Func::Eq, args, Bool)
            }
            "mod" => call.operator(Func::Mod),
            "xor" => {
                let mut args = call.take(2..=2)?;
                let right = args.remove(1);
                call.binder.bitwise(Func::BitXor, "xor", args.remove(0), right, span)
            }
            "bit_count" => {
                let operand = call.take(1..=1)?.remove(0);
                call.binder.bitwise_unary(Func::BitCount, "bit_count", operand, span)
            }
            "add" if call.args.len() == 1 => Ok(call.args.remove(0)),
            "subtract" if call.args.len() == 1 => {
                let operand = call.args.remove(0);
                call.binder.negative(operand, span)
            }
            "add" => call.operator(Func::Add),
            "subtract" => call.operator(Func::Sub),
            "multiply" => call.operator(Func::Mul),
            "divide" => call.operator(Func::IntDiv),
            "greatest" => call.variadic(Func::Greatest, "GREATEST"),
            "least" => call.variadic(Func::Least, "LEAST"),
            "coalesce" if call.args.len() > MAX_COALESCED => {
                Err(Error::unsupported(format!("COALESCE of more than {MAX_COALESCED} values"), span))
            }
            "coalesce" => call.variadic(Func::Coalesce, "COALESCE"),
            "ifnull" | "nvl" => {
                call.arity(2..=2)?;
                call.variadic(Func::Coalesce, "COALESCE")
            }
            "nullif" => call.nullif(),
            "if" | "iif" => call.conditional(),
            "typeof" => {
                let args = call.take(1..=1)?;
                Ok(Expr::Literal(Scalar::Str(call.binder.ty(&args[0]).to_string()), Str))
            }
            "concat" => {
                let args = call.take(1..=usize::MAX)?;
                let args = args.into_iter().map(|a| call.binder.coerce(a, Str, span)).collect::<Result<Vec<_>>>()?;
                call.make(Func::ConcatSkipNull, args, Str)
            }
            "concat_ws" => {
                // Each value with the separator before it, NULLs left out, and then without the first separator.
                let mut args = call.take(2..=usize::MAX)?;
                args = args.into_iter().map(|a| call.binder.coerce(a, Str, span)).collect::<Result<Vec<_>>>()?;
                let separator = args.remove(0);
                let prefixed = args.into_iter().map(|a| call.make(Func::Concat, vec![separator.clone(), a], Str));
                let prefixed = prefixed.collect::<Result<Vec<_>>>()?;
                let all = call.make(Func::ConcatSkipNull, prefixed, Str)?;
                let length = call.make(Func::Length, vec![separator], I64)?;
                let one = Expr::Literal(Scalar::Int(1), I64);
                let start = call.make(Func::Add, vec![length, one], I64)?;
                call.make(Func::Substring, vec![all, start], Str)
            }
            "substring" | "substr" => call.optional(Func::Substring, &[Str, I64], &[I64], Str),
            "trim" => call.optional(Func::Trim, &[Str], &[Str], Str),
            "ltrim" => call.optional(Func::LTrim, &[Str], &[Str], Str),
            "rtrim" => call.optional(Func::RTrim, &[Str], &[Str], Str),
            "length" | "len" | "char_length" | "character_length" => call.fixed(Func::Length, &[Str], I64),
            "starts_with" | "prefix" => call.fixed(Func::StartsWith, &[Str, Str], Bool),
            "ends_with" | "suffix" => call.fixed(Func::EndsWith, &[Str, Str], Bool),
            "contains" => call.fixed(Func::Contains, &[Str, Str], Bool),
            "like" => call.optional(Func::Like, &[Str, Str], &[Str], Bool),
            "ilike" => call.optional(Func::ILike, &[Str, Str], &[Str], Bool),
            "date_part" | "datepart" => {
                let mut args = call.take(2..=2)?;
                let value = args.remove(1);
                if let Expr::Call { func: Func::ListPack, args: parts, .. } = &args[0] {
                    return self.date_parts(&parts.clone(), value, span);
                }
                match constant_text(&args[0]) {
                    Some(part) => self.date_part(&part, value, span),
                    None => self.part_by_name(Function::PartOf, args.remove(0), vec![value], F64, span),
                }
            }
            "date_trunc" | "datetrunc" => {
                let mut args = call.take(2..=2)?;
                let value = args.remove(1);
                match constant_text(&args[0]) {
                    Some(part) => self.date_trunc(&part, value, span),
                    None => self.part_by_name(Function::TruncateTo, args.remove(0), vec![value], Timestamp, span),
                }
            }
            "date_diff" | "datediff" => {
                let mut args = call.take(3..=3)?;
                match constant_text(&args[0]) {
                    Some(part) => self.date_diff(&part, args, span),
                    None => self.part_by_name(Function::Boundaries, args.remove(0), args, I64, span),
                }
            }
            "date_add" => call.operator(Func::Add),
            "last_day" => {
                let value = call.take(1..=1)?.remove(0);
                self.last_day(value, span)
            }
            "dayname" => {
                const DAYS: [&str; 7] = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
                let value = call.take(1..=1)?.remove(0);
                self.named_part("dow", 0, &DAYS, value, span)
            }
            "monthname" => {
                const MONTHS: [&str; 12] = [
                    "January",
                    "February",
                    "March",
                    "April",
                    "May",
                    "June",
                    "July",
                    "August",
                    "September",
                    "October",
                    "November",
                    "December",
                ];
                let value = call.take(1..=1)?.remove(0);
                self.named_part("month", 1, &MONTHS, value, span)
            }
            "current_date" | "today" => {
                call.arity(0..=0)?;
                let now = self.now(name, span)?;
                Ok(Expr::Literal(Scalar::Int(now.div_euclid(dates::MICROS_PER_DAY).into()), Date))
            }
            "now" | "current_timestamp" | "transaction_timestamp" | "get_current_timestamp" => {
                call.arity(0..=0)?;
                let now = self.now(name, span)?;
                Ok(Expr::Literal(Scalar::Int(now.into()), TimestampTz))
            }
            _ => {
                if let Some(called) = call.library() {
                    return called;
                }
                if let Some(unit) =
                    name.strip_prefix("to_").filter(|u| Part::from_name(u).is_some_and(dates::is_interval_unit))
                {
                    let unit = unit.to_string();
                    let value = call.take(1..=1)?.remove(0);
                    return self.interval_from(value, &unit, span);
                }
                if let Some(part) = part_function(name) {
                    let value = call.take(1..=1)?.remove(0);
                    return self.date_part(part, value, span);
                }
                let known = NAMES
                    .iter()
                    .chain(super::aggregates::NAMES)
                    .copied()
                    .chain(library::names())
                    .chain(calls::NAMES.iter().copied());
                Err(Error::unknown("function", name, known, span))
            }
        }
    }

    pub(super) fn now(&self, name: &str, span: Span) -> Result<i64> {
        self.catalog.now().ok_or_else(|| Error::unsupported(format!("{name} without a clock"), span))
    }

    /// EXTRACT and its like: BIGINT, but DOUBLE for `epoch`.
    pub(super) fn date_part(&mut self, part: &str, value: Expr, span: Span) -> Result<Expr> {
        if self.ty(&value) == DataType::TimeTz {
            return self.timetz_part(part, value, span);
        }
        if let Some(special) = self.special_part(part, &value, span)? {
            return Ok(special);
        }
        let part = self.part(part, span)?;
        let ty = self.ty(&value);
        self.check_part(part, ty, span)?;
        let value = match ty {
            Date | Time | Timestamp | TimestampTz | Interval => value,
            Null => self.coerce(value, Timestamp, span)?,
            _ => return Err(self.needs_date("date_part", &value, span)),
        };
        let name = Expr::Literal(Scalar::Str(part.keyword().into()), Str);
        if ty == Interval && part == Part::Epoch {
            // With its fraction.
            let func = Func::Builtin(Builtin::Library(Function::PartOfInterval));
            return Ok(Expr::Call { func, args: vec![name, value], ty: F64, span });
        }
        let ty = if part == Part::Epoch { F64 } else { I64 };
        let result = Expr::Call { func: Func::DatePart, args: vec![name, value.clone()], ty, span };
        Ok(self.where_finite(&[value], result, None, span))
    }

    /// A struct of several parts; NULL of a NULL.
    fn date_parts(&mut self, parts: &[Expr], value: Expr, span: Span) -> Result<Expr> {
        let mut fields = Vec::with_capacity(parts.len());
        for part in parts {
            let Some(name) = constant_text(part) else {
                return Err(Error::ty("the names in a list of parts must be constants", span));
            };
            let part = self.date_part(&name, value.clone(), span)?;
            fields.push((name.to_ascii_lowercase(), part));
        }
        let parts = self.struct_of(fields, span)?;
        let ty = self.ty(&parts);
        let present = Expr::Call { func: Func::IsNotNull, args: vec![value], ty: Bool, span };
        Ok(Expr::Case { branches: vec![(present, parts)], otherwise: None, ty })
    }

    /// Times have no days, and intervals no place in a week or a year.
    fn check_part(&self, part: Part, ty: DataType, span: Span) -> Result<()> {
        let of_time = matches!(
            part,
            Part::Hour | Part::Minute | Part::Second | Part::Millisecond | Part::Microsecond | Part::Epoch
        );
        let of_date =
            matches!(part, Part::DayOfWeek | Part::IsoDayOfWeek | Part::DayOfYear | Part::Week | Part::IsoYear);
        if ty == Time && !of_time || ty == Interval && of_date {
            return Err(Error::ty(format!("{ty} has no {}", part.keyword()), span));
        }
        Ok(())
    }

    /// Parts that are computed by functions of their own.
    fn special_part(&mut self, part: &str, value: &Expr, span: Span) -> Result<Option<Expr>> {
        let ty = self.ty(value);
        let name = part.trim_matches('\'').to_ascii_lowercase();
        let (function, to, result) = match name.as_str() {
            "julian" => (Function::Julian, if ty == TimestampTz { ty } else { Timestamp }, F64),
            "yearweek" => (Function::YearWeek, Date, I64),
            "era" => (Function::Era, Date, I64),
            "timezone" | "timezone_hour" | "timezone_minute" => {
                // Zones are UTC.
                let zero = Expr::Literal(Scalar::Int(0), I64);
                return match ty {
                    TimestampTz | Timestamp | Time | Null => {
                        let is = Expr::Call { func: Func::IsNotNull, args: vec![value.clone()], ty: Bool, span };
                        let part = Expr::Case { branches: vec![(is, zero)], otherwise: None, ty: I64 };
                        Ok(Some(self.where_finite(std::slice::from_ref(value), part, None, span)))
                    }
                    _ => Err(Error::ty(format!("{name} takes a time or a timestamp, not {ty}"), span)),
                };
            }
            _ => return Ok(None),
        };
        if !matches!(ty, Date | Timestamp | TimestampTz | Null) {
            return Err(self.needs_date(&name, value, span));
        }
        let value = self.explicit_cast(value.clone(), to, false, span)?;
        let func = Func::Builtin(Builtin::Library(function));
        Ok(Some(Expr::Call { func, args: vec![value], ty: result, span }))
    }

    /// A function of a part that is not known before the rows are.
    fn part_by_name(
        &mut self,
        function: Function,
        part: Expr,
        values: Vec<Expr>,
        ty: DataType,
        span: Span,
    ) -> Result<Expr> {
        let mut args = vec![self.coerce(part, Str, span)?];
        let function = match (function, values.first().map(|value| self.ty(value))) {
            (Function::PartOf, Some(Time)) => Function::PartOfTime,
            (Function::PartOf, Some(Interval)) => Function::PartOfInterval,
            (other, _) => other,
        };
        if matches!(function, Function::PartOfTime | Function::PartOfInterval) {
            args.extend(values);
            return Ok(Expr::Call { func: Func::Builtin(Builtin::Library(function)), args, ty, span });
        }
        for value in values {
            if !matches!(self.ty(&value), Date | Timestamp | TimestampTz | Null) {
                return Err(self.needs_date("a part that is not a constant", &value, span));
            }
            args.push(self.explicit_cast(value, Timestamp, false, span)?);
        }
        Ok(Expr::Call { func: Func::Builtin(Builtin::Library(function)), args, ty, span })
    }

    /// TIMESTAMP for dates too, as in DuckDB 2.0.
    fn date_trunc(&mut self, part: &str, value: Expr, span: Span) -> Result<Expr> {
        let part = self.part(counted_as(part), span)?;
        let ty = match self.ty(&value) {
            Date | Timestamp | Null => Timestamp,
            TimestampTz => TimestampTz,
            Interval => {
                let name = Expr::Literal(Scalar::Str(part.keyword().into()), Str);
                let func = Func::Builtin(Builtin::Library(Function::TruncateInterval));
                return Ok(Expr::Call { func, args: vec![name, value], ty: Interval, span });
            }
            _ => return Err(self.needs_date("date_trunc", &value, span)),
        };
        let value = self.coerce(value, ty, span)?;
        let name = Expr::Literal(Scalar::Str(part.keyword().into()), Str);
        Ok(Expr::Call { func: Func::DateTrunc, args: vec![name, value], ty, span })
    }

    fn date_diff(&mut self, part: &str, mut args: Vec<Expr>, span: Span) -> Result<Expr> {
        let part = self.part(counted_as(part), span)?;
        let to = args.remove(2);
        let from = args.remove(1);
        for value in [&from, &to] {
            if !matches!(self.ty(value), Date | Timestamp | TimestampTz | Time | Null) || is_string_literal(value) {
                return Err(self.needs_date("date_diff", value, span));
            }
        }
        let (ty, values) = self.unify_all(vec![from, to], Mode::Mix("date_diff"), span)?;
        self.check_part(part, ty, span)?;
        let values = if ty == Null {
            values.into_iter().map(|v| self.coerce(v, Date, span)).collect::<Result<Vec<_>>>()?
        } else {
            values
        };
        let name = Expr::Literal(Scalar::Str(part.keyword().into()), Str);
        let args = std::iter::once(name).chain(values.iter().cloned()).collect();
        let result = Expr::Call { func: Func::DateDiff, args, ty: I64, span };
        Ok(self.where_finite(&values, result, None, span))
    }

    fn needs_date(&self, function: &str, value: &Expr, span: Span) -> Error {
        let ty = self.ty(value);
        let fix = if ty == Str { "; cast it, as in DATE '2020-01-31'" } else { "" };
        Error::ty(format!("{function} takes a date, a timestamp or an interval, not {ty}{fix}"), span)
    }

    fn part(&self, name: &str, span: Span) -> Result<Part> {
        let name = name.trim_matches('\'');
        Part::from_name(name).ok_or_else(|| Error::unknown("date part", name, Part::ALL.map(Part::keyword), span))
    }

    /// The last day of the month: the first of the next one, less a day.
    fn last_day(&mut self, value: Expr, span: Span) -> Result<Expr> {
        let first = self.date_trunc("month", value.clone(), span)?;
        let month = quernel_ir::scalar::Interval { months: 1, days: -1, micros: 0 };
        let last = self.arithmetic(Func::Add, first, Expr::Literal(Scalar::Interval(month), Interval), span)?;
        let last = self.explicit_cast(last, Date, false, span)?;
        Ok(self.where_finite(&[value], last, None, span))
    }

    fn named_part(&mut self, part: &str, first: i128, names: &[&str], value: Expr, span: Span) -> Result<Expr> {
        let number = self.date_part(part, value, span)?;
        let branches = names.iter().enumerate().map(|(i, name)| {
            let is = vec![number.clone(), Expr::Literal(Scalar::Int(first + i as i128), I64)];
            let when = Expr::Call { func: Func::Eq, args: is, ty: Bool, span };
            (when, Expr::Literal(Scalar::Str((*name).into()), Str))
        });
        Ok(Expr::Case { branches: branches.collect(), otherwise: None, ty: Str })
    }

    /// `INTERVAL …`: constants are folded, others become a call.
    pub(super) fn interval(&mut self, interval: &ast::Interval, span: Span, cx: &mut Context<'_>) -> Result<Expr> {
        if interval.last_field.is_some() {
            return Err(Error::unsupported("intervals of two fields (YEAR TO MONTH)", span));
        }
        let value = self.expr(&interval.value, cx)?;
        match &interval.leading_field {
            Some(field) => self.interval_from(value, &field.to_string(), span),
            None => match &value {
                Expr::Literal(Scalar::Str(_), _) => self.coerce(value, Interval, span),
                _ => Err(Error::ty("an interval needs a unit, as in INTERVAL 3 DAY", span)),
            },
        }
    }

    fn interval_from(&mut self, value: Expr, unit: &str, span: Span) -> Result<Expr> {
        let part = self.part(unit, span)?;
        let unit = part.keyword();
        if !dates::is_interval_unit(part) {
            return Err(Error::ty(format!("{unit} is no unit of an interval"), span));
        }
        let number = match &value {
            Expr::Literal(Scalar::Str(text), _) => match text.trim().parse::<f64>() {
                Ok(n) if n.is_finite() => Some(n),
                _ => {
                    let message = format!("'{text}' is not a number of {unit}s");
                    return Err(Error::ty(message, span));
                }
            },
            Expr::Literal(Scalar::Int(v), ty) if ty.is_integer() || ty.is_decimal() => {
                Some(decimals::decimal_to_f64(*v, ty.scale().into()))
            }
            Expr::Literal(Scalar::F64(v), _) => Some(*v),
            _ => None,
        };
        if let Some(number) = number {
            let folded = dates::interval_of(number, part);
            let folded = folded.ok_or_else(|| Error::ty(format!("{number} {unit}s do not fit an interval"), span))?;
            return Ok(Expr::Literal(Scalar::Interval(folded), Interval));
        }
        let ty = self.ty(&value);
        let (value, unit) = match ty {
            Null | Str => (self.coerce(value, I64, span)?, unit),
            _ if ty.is_integer() => (self.coerce(value, I64, span)?, unit),
            _ if ty.is_float() || ty.is_decimal() => {
                let value = self.explicit_cast(value, F64, false, span)?;
                // Fractions of seconds count, of other units they are cut off.
                let factor = match part {
                    Part::Second => Some(1e6),
                    Part::Millisecond => Some(1e3),
                    _ => None,
                };
                let (value, unit) = match factor {
                    Some(factor) => {
                        let args = vec![value, Expr::Literal(Scalar::F64(factor), F64)];
                        (Expr::Call { func: Func::Mul, args, ty: F64, span }, Part::Microsecond.keyword())
                    }
                    None => (self.call("trunc", vec![value], span)?, unit),
                };
                (self.explicit_cast(value, I64, false, span)?, unit)
            }
            _ => return Err(Error::ty(format!("{ty} is no number of {unit}s"), span)),
        };
        let args = vec![value, Expr::Literal(Scalar::Str(unit.into()), Str)];
        Ok(Expr::Call { func: Func::ToInterval, args, ty: Interval, span })
    }
}

/// A function's name in lower case, without schema.
pub(super) fn function_name(function: &ast::Function) -> String {
    let last = function.name.0.last().and_then(|p| p.as_ident());
    last.map_or_else(|| function.name.to_string(), |i| i.value.clone()).to_ascii_lowercase()
}

/// Whether a call says what it does with NULLs.
fn says_nulls(function: &ast::Function) -> bool {
    let ast::FunctionArguments::List(list) = &function.args else { return function.null_treatment.is_some() };
    let says =
        |clause: &ast::FunctionArgumentClause| matches!(clause, ast::FunctionArgumentClause::IgnoreOrRespectNulls(_));
    function.null_treatment.is_some() || list.clauses.iter().any(says)
}

/// `x.f(y)` as `f(x, y)`; none where a schema stands before the point, or nothing.
fn method_call(function: &ast::Function) -> Option<ast::Function> {
    let parts: Vec<ast::Ident> = function.name.0.iter().map(|p| p.as_ident().cloned()).collect::<Option<_>>()?;
    let (name, of) = parts.split_last()?;
    let schema = |ident: &ast::Ident| {
        ["main", "pg_catalog", "system"].iter().any(|known| ident.value.eq_ignore_ascii_case(known))
    };
    let of = match of {
        [] => return None,
        [one] if schema(one) => return None,
        [one] => ast::Expr::Identifier(one.clone()),
        several => ast::Expr::CompoundIdentifier(several.to_vec()),
    };
    let mut called = with_first(function, of);
    called.name = ast::ObjectName::from(vec![name.clone()]);
    Some(called)
}

/// A call with one more argument before the others.
pub(super) fn with_first(function: &ast::Function, first: ast::Expr) -> ast::Function {
    let mut called = function.clone();
    if let ast::FunctionArguments::List(list) = &mut called.args {
        list.args.insert(0, ast::FunctionArg::Unnamed(ast::FunctionArgExpr::Expr(first)));
    }
    called
}

pub(super) fn constant_text(expr: &Expr) -> Option<String> {
    match expr {
        Expr::Literal(Scalar::Str(text), _) => Some(text.clone()),
        _ => None,
    }
}

/// Parts that are counted and cut as others are.
fn counted_as(part: &str) -> &str {
    match part.to_ascii_lowercase().as_str() {
        "yearweek" => "week",
        "julian" => "day",
        _ => part,
    }
}

/// `year(x)` is `date_part('year', x)`.
fn part_function(name: &str) -> Option<&'static str> {
    Some(match name {
        "year" => "year",
        "month" => "month",
        "day" | "dayofmonth" => "day",
        "decade" => "decade",
        "century" => "century",
        "millennium" => "millennium",
        "quarter" => "quarter",
        "dayofweek" | "weekday" => "dow",
        "isodow" => "isodow",
        "dayofyear" => "doy",
        "week" | "weekofyear" => "week",
        "isoyear" => "isoyear",
        "hour" => "hour",
        "minute" => "minute",
        "second" => "second",
        "millisecond" => "millisecond",
        "microsecond" => "microsecond",
        "epoch" => "epoch",
        _ => return None,
    })
}
