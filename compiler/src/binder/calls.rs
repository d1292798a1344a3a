//! Functions that the binder writes out as other expressions.

use quernel_ir::builtin::Builtin;
use quernel_ir::builtins::dates::{DATE_INFINITY, TIMESTAMP_INFINITY};
use quernel_ir::builtins::library::Function;
use quernel_ir::builtins::strftime;
use quernel_ir::plan::{Expr, Func};
use quernel_ir::scalar::Scalar;
use quernel_ir::types::DataType;

use super::functions::{Call, constant_text};
use super::{dates, enums};
use crate::error::{Error, Result};

use DataType::{Blob, Bool, Date, F64, I32, I64, I128, Interval, Null, Str, Time, Timestamp, TimestampTz, U64, Uuid};

/// Names that [`Call::written_out`] takes.
pub(super) const NAMES: &[&str] = &[
    "bit_length",
    "constant_or_null",
    "current_database",
    "current_localtime",
    "current_localtimestamp",
    "current_schema",
    "current_setting",
    "current_time",
    "currval",
    "encode",
    "epoch_ns",
    "equi_width_bins",
    "epoch_us",
    "era",
    "error",
    "format",
    "gen_random_uuid",
    "get_current_time",
    "getvariable",
    "hash",
    "ilike_escape",
    "isfinite",
    "isinf",
    "like_escape",
    "localtime",
    "localtimestamp",
    "nanosecond",
    "nextval",
    "not_ilike_escape",
    "not_like_escape",
    "parse_filename",
    "parse_path",
    "path_join",
    "printf",
    "random",
    "regexp_extract",
    "regexp_extract_all",
    "regexp_split_to_array",
    "round_even",
    "roundbankers",
    "setseed",
    "split",
    "str_split",
    "str_split_regex",
    "string_split",
    "string_split_regex",
    "string_to_array",
    "strptime",
    "timezone_hour",
    "timezone_minute",
    "trunc",
    "try_strptime",
    "uuid",
    "uuidv4",
    "uuidv7",
    "version",
    "yearweek",
];

impl Call<'_, '_, '_> {
    /// The call as other expressions; `None` where the name is none of these.
    pub(super) fn written_out(&mut self) -> Option<Result<Expr>> {
        // Of a time with an offset, those of the time in its zone.
        let of_time = matches!(self.name, "epoch_us" | "epoch_ms" | "epoch_ns");
        if of_time && self.args.len() == 1 && self.binder.ty(&self.args[0]) == DataType::TimeTz {
            let value = self.args.remove(0);
            return Some(self.binder.explicit_cast(value, Time, false, self.span).and_then(|time| {
                self.args.push(time);
                self.call_again(self.name)
            }));
        }
        Some(match self.name {
            "isinf" => self.infinite(),
            "isfinite" => self.infinite().map(|is| self.negated(is)),
            "trunc" if self.args.len() == 2 => self.at_digit(Function::TruncateInt, Function::TruncateF64),
            "round_even" | "roundbankers" => self.at_digit(Function::RoundEvenInt, Function::RoundEvenF64),
            "bit_length" => self.typed(&[Str]).and_then(|args| {
                let bytes = self.make(Func::Builtin(Builtin::ByteLength), args, I64)?;
                self.make(Func::Mul, vec![bytes, Expr::Literal(Scalar::Int(8), I64)], I64)
            }),
            "encode" => self.typed(&[Str]).and_then(|mut args| {
                // A text's bytes are those of the blob; the concatenation keeps them as they are.
                let empty = Expr::Literal(Scalar::Blob(Vec::new()), Blob);
                self.make(Func::Builtin(Builtin::Concat), vec![empty, args.remove(0)], Blob)
            }),
            "like_escape" => self.fixed(Func::Like, &[Str, Str, Str], Bool),
            "ilike_escape" => self.fixed(Func::ILike, &[Str, Str, Str], Bool),
            "not_like_escape" => self.fixed(Func::Like, &[Str, Str, Str], Bool).map(|is| self.negated(is)),
            "not_ilike_escape" => self.fixed(Func::ILike, &[Str, Str, Str], Bool).map(|is| self.negated(is)),
            "parse_filename" => self.parse_filename(),
            "parse_path" => self.texts(Function::ParsePath, &[Str, Str], &[text("both_slash")]),
            "string_split" | "str_split" | "split" | "string_to_array" => self.split(Function::Split, &[Str, Str], &[]),
            "string_split_regex" | "str_split_regex" | "regexp_split_to_array" => {
                self.split(Function::RegexpSplit, &[Str, Str, Str], &[text("")])
            }
            "regexp_extract" | "regexp_extract_all"
                if self.args.get(2).is_some_and(|names| self.binder.ty(names).element().is_some()) =>
            {
                self.named_groups()
            }
            "regexp_matches" | "regexp_full_match" | "regexp_replace" | "regexp_extract" | "regexp_extract_all"
                if self.wrong_options().is_some() =>
            {
                Err(Error::invalid(self.wrong_options().unwrap_or_default(), self.span))
            }
            "regexp_extract" if matches!(self.args.get(2), Some(Expr::Literal(Scalar::Null, _))) => {
                // No group is an empty one.
                let mut args = std::mem::take(&mut self.args);
                args.truncate(2);
                let span = self.span;
                let known = |of| Expr::Call { func: Func::IsNotNull, args: vec![of], ty: Bool, span };
                let condition = Expr::and(args.into_iter().map(known).collect());
                Ok(Expr::Case { branches: vec![(condition, text(""))], otherwise: None, ty: Str })
            }
            "regexp_extract"
                if self
                    .args
                    .get(2)
                    .is_some_and(|group| !group.columns().is_empty() && self.binder.ty(group) != Str) =>
            {
                Err(Error::ty("the group of regexp_extract must be a constant", self.span))
            }
            "regexp_extract_all" => {
                let group = Expr::Literal(Scalar::Int(0), I32);
                self.texts(Function::RegexpExtractAll, &[Str, Str, I32, Str], &[group, text("")])
            }
            "path_join" => self.path_join(),
            "format" => self.formatted(Function::Format),
            "printf" => self.formatted(Function::Printf),
            "equi_width_bins" => self.equi_width_bins(),
            "random" => self.arity(0..=0).and_then(|()| {
                let call = self.random_call();
                self.function(Function::Random, vec![call], F64)
            }),
            "nextval" => self.of_sequence(Function::NextValue),
            "currval" => self.of_sequence(Function::CurrentValue),
            "uuid" | "uuidv4" | "gen_random_uuid" => self.arity(0..=0).and_then(|()| {
                let call = self.random_call();
                self.function(Function::UuidRandom, vec![call], Uuid)
            }),
            "uuidv7" => self.arity(0..=0).and_then(|()| {
                let call = self.random_call();
                let now = self.now_as(Timestamp)?;
                self.function(Function::UuidOrdered, vec![now, call], Uuid)
            }),
            name if enums::NAMES.contains(&name) => self.of_enum(),
            "setseed" => self.fixed(Func::Builtin(Builtin::Library(Function::SetSeed)), &[F64], I32),
            "hash" => self.hash(),
            "constant_or_null" => self.constant_or_null(),
            "error" => self.fixed(Func::Builtin(Builtin::Library(Function::Error)), &[Str], Str),
            "version" => self.constant(&format!("v{}", env!("CARGO_PKG_VERSION"))),
            "getvariable" => self.variable(),
            "current_setting" => self.setting(),
            "current_database" => self.constant("memory"),
            "current_schema" => self.constant("main"),
            "strftime" if self.args.len() == 2 && is_temporal(self.binder.ty(&self.args[1])) => {
                self.args.swap(0, 1);
                self.call_again("strftime")
            }
            "strftime" if self.args.get(1).is_some_and(|format| !format.columns().is_empty()) => {
                Err(Error::ty("the format of strftime must be a constant", self.span))
            }
            "strptime" | "try_strptime" => self.strptime(),
            "age" if self.args.len() == 1 => self.now_as(Date).and_then(|today| {
                self.args.insert(0, today);
                self.call_again("age")
            }),
            "time_bucket" => self.time_bucket()?,
            "epoch_us" => self.units(1),
            "epoch_ms" if self.args.first().is_some_and(|arg| is_temporal(self.binder.ty(arg))) => self.units(1000),
            "epoch_ns" => self.nanos(),
            "era" | "yearweek" | "timezone_hour" | "timezone_minute" => {
                let name = self.name;
                self.take(1..=1).and_then(|mut args| self.binder.date_part(name, args.remove(0), self.span))
            }
            "timezone" if self.args.len() == 1 => {
                self.take(1..=1).and_then(|mut args| self.binder.date_part("timezone", args.remove(0), self.span))
            }
            "timezone" if self.args.get(1).is_some_and(|value| self.binder.ty(value) == DataType::TimeTz) => {
                self.take(2..=2).and_then(|mut args| {
                    let value = args.remove(1);
                    self.binder.timetz_in_zone(args.remove(0), value, self.span)
                })
            }
            "nanosecond" => self.take(1..=1).and_then(|mut args| {
                let micros = self.binder.date_part("microsecond", args.remove(0), self.span)?;
                self.make(Func::Mul, vec![micros, Expr::Literal(Scalar::Int(1000), I64)], I64)
            }),
            "to_seconds" | "to_milliseconds" if self.args.len() == 1 && self.is_fraction() => {
                let unit = if self.name == "to_seconds" { 1e6 } else { 1e3 };
                self.typed(&[F64]).and_then(|mut args| {
                    args.push(Expr::Literal(Scalar::F64(unit), F64));
                    self.function(Function::IntervalOf, args, Interval)
                })
            }
            "current_localtimestamp" | "localtimestamp" => self.now_as(Timestamp),
            "current_localtime" | "localtime" => self.now_as(Time),
            "current_time" | "get_current_time" => {
                let time = self.now_as(Time);
                time.and_then(|time| self.binder.coerce(time, DataType::TimeTz, self.span))
            }
            // The third argument may be the options.
            "regexp_extract" if self.args.len() == 3 && self.binder.ty(&self.args[2]) == Str => {
                self.args.insert(2, Expr::Literal(Scalar::Int(0), I32));
                self.library()?
            }
            _ => return None,
        })
    }

    /// (least, most, bins, whether their bounds are rounded), in the type of the second.
    fn equi_width_bins(&mut self) -> Result<Expr> {
        let ty = self.args.get(1).map_or(Null, |most| self.binder.ty(most));
        let float = |ty: DataType| ty.is_float() || ty.is_decimal();
        let floats = self.args.iter().take(2).any(|arg| float(self.binder.ty(arg)));
        let (function, of, result) = match ty {
            Date | Timestamp | TimestampTz => (Function::BinsTimestamp, Timestamp, ty),
            _ if floats => (Function::BinsF64, F64, if ty.is_decimal() { F64 } else { ty }),
            _ => (Function::BinsI64, I64, if ty == Null { I64 } else { ty }),
        };
        let mut args = self.take(4..=4)?;
        for (at, arg) in args.iter_mut().enumerate() {
            let value = std::mem::replace(arg, Expr::null(Null));
            *arg = match at {
                // Dates are timestamps here.
                0 | 1 if of == Timestamp && matches!(self.binder.ty(&value), Date | Timestamp | TimestampTz) => {
                    self.binder.explicit_cast(value, Timestamp, false, self.span)?
                }
                0 | 1 if of == F64 && float(self.binder.ty(&value)) => {
                    self.binder.explicit_cast(value, F64, false, self.span)?
                }
                0 | 1 => self.argument(at, value, of)?,
                2 => self.argument(at, value, I64)?,
                _ => self.argument(at, value, Bool)?,
            };
        }
        let bins = self.function(function, args, DataType::list(of))?;
        self.binder.explicit_cast(bins, DataType::list(result), false, self.span)
    }

    /// What is wrong with the options of a regular expression, if they are constants.
    fn wrong_options(&self) -> Option<&'static str> {
        let at = if matches!(self.name, "regexp_matches" | "regexp_full_match") { 2 } else { 3 };
        match self.args.get(at)? {
            Expr::Literal(Scalar::Null, _) => Some("the options of a regular expression can't be NULL"),
            Expr::Literal(Scalar::Str(options), _) if self.name == "regexp_replace" && options.contains('k') => {
                Some("option 'k' (keep input on no match) is only valid for regexp_extract")
            }
            _ => None,
        }
    }

    /// The groups of the first match as a struct with given names, or of all matches.
    fn named_groups(&mut self) -> Result<Expr> {
        let (name, span) = (self.name, self.span);
        let mut args = self.take(3..=4)?;
        let options = if args.len() == 4 { args.remove(3) } else { text("") };
        let (names, pattern) = (args.remove(2), args.remove(1));
        if !matches!(&pattern, Expr::Literal(Scalar::Str(_), _)) {
            return Err(Error::ty(format!("{name} with names of groups needs a constant pattern"), span));
        }
        let Expr::Call { func: Func::ListPack, args: items, .. } = names else {
            return Err(Error::ty(format!("the names of {name}'s groups are a list of constants"), span));
        };
        let mut fields: Vec<(String, DataType)> = Vec::with_capacity(items.len());
        for item in &items {
            let Some(field) = constant_text(item) else {
                return Err(Error::ty(format!("the names of {name}'s groups are texts, none of them NULL"), span));
            };
            if fields.iter().any(|(other, _)| other.eq_ignore_ascii_case(&field)) {
                return Err(Error::invalid(format!("{name} has two groups \"{field}\""), span));
            }
            fields.push((field, Str));
        }
        if fields.is_empty() {
            return Err(Error::invalid(format!("{name} needs the name of a group"), span));
        }
        let count = Expr::Literal(Scalar::Int(fields.len() as i128), I32);
        let row = DataType::structure(fields);
        let (function, ty) = match name {
            "regexp_extract" => (Function::RegexpExtractGroups, row),
            _ => (Function::RegexpExtractAllGroups, DataType::list(row)),
        };
        let value = self.argument(0, args.remove(0), Str)?;
        let options = self.argument(3, options, Str)?;
        self.function(function, vec![value, pattern, count, options], ty)
    }

    /// A list of texts; `given` are the values of last arguments that are left out.
    fn texts(&mut self, function: Function, params: &[DataType], given: &[Expr]) -> Result<Expr> {
        let count = self.args.len();
        self.arity(params.len() - given.len()..=params.len())?;
        self.args.extend(given[given.len() - (params.len() - count)..].iter().cloned());
        let args = self.typed(params)?;
        self.function(function, args, DataType::list(Str))
    }

    /// The same; without a separator all is one part.
    fn split(&mut self, function: Function, params: &[DataType], given: &[Expr]) -> Result<Expr> {
        let (whole, separator) = (self.args.first().cloned(), self.args.get(1).cloned());
        let parts = self.texts(function, params, given)?;
        let (Some(whole), Some(separator)) = (whole, separator) else { return Ok(parts) };
        if matches!(&separator, Expr::Literal(value, _) if !value.is_null()) {
            return Ok(parts);
        }
        let ty = DataType::list(Str);
        let whole = self.argument(0, whole, Str)?;
        let whole = self.function(Function::ListOfText, vec![whole], ty)?;
        let missing = self.make(Func::IsNull, vec![separator], Bool)?;
        Ok(Expr::Case { branches: vec![(missing, whole)], otherwise: Some(Box::new(parts)), ty })
    }

    fn is_fraction(&self) -> bool {
        let ty = self.binder.ty(&self.args[0]);
        ty.is_float() || ty.is_decimal()
    }

    fn call_again(&mut self, name: &str) -> Result<Expr> {
        let args = std::mem::take(&mut self.args);
        self.binder.call(name, args, self.span)
    }

    /// What tells a call with another result every time from the others.
    pub(super) fn random_call(&mut self) -> Expr {
        self.binder.random_calls += 1;
        Expr::Literal(Scalar::Int(self.binder.random_calls.into()), I64)
    }

    /// The clock's time, the zone's being UTC.
    fn now_as(&self, ty: DataType) -> Result<Expr> {
        let now = self.binder.now(self.name, self.span)?;
        let value = match ty {
            Date => now.div_euclid(dates::MICROS_PER_DAY),
            Time => now.rem_euclid(dates::MICROS_PER_DAY),
            _ => now,
        };
        Ok(Expr::Literal(Scalar::Int(value.into()), ty))
    }

    /// A constant format says whether it reads a zone: then a point in time is read.
    fn strptime(&mut self) -> Result<Expr> {
        let function = if self.name == "strptime" { Function::Strptime } else { Function::TryStrptime };
        let args = self.typed(&[Str, Str])?;
        if let Some(format) = constant_text(&args[1]) {
            strftime::check(&format).map_err(|message| Error::invalid(message, self.span))?;
        }
        let zoned = constant_text(&args[1]).is_some_and(|format| strftime::reads_zone(&format));
        self.function(function, args, if zoned { TimestampTz } else { Timestamp })
    }

    /// The buckets of dates are those of their timestamps, as dates, and those of times of day those of 1970-01-01. `None`: as the table
    /// has it.
    fn time_bucket(&mut self) -> Option<Result<Expr>> {
        let ty = self.binder.ty(self.args.get(1)?);
        let span = self.span;
        match ty {
            Date => {
                let mut args = std::mem::take(&mut self.args);
                for arg in args.iter_mut().skip(1) {
                    if self.binder.ty(arg) == Date {
                        let value = std::mem::replace(arg, Expr::null(Null));
                        match self.binder.coerce(value, Timestamp, span) {
                            Ok(value) => *arg = value,
                            Err(error) => return Some(Err(error)),
                        }
                    }
                }
                let bucket = self.binder.call("time_bucket", args, span);
                Some(bucket.and_then(|bucket| self.binder.explicit_cast(bucket, Date, false, span)))
            }
            Time => {
                // Times are those of the first day of 1970.
                let mut args = std::mem::take(&mut self.args);
                for arg in args.iter_mut().skip(1) {
                    if self.binder.ty(arg) == Time {
                        let value = std::mem::replace(arg, Expr::null(Null));
                        let first = Expr::Literal(Scalar::Int(0), Date);
                        match self.binder.arithmetic(Func::Add, first, value, span) {
                            Ok(value) => *arg = value,
                            Err(error) => return Some(Err(error)),
                        }
                    }
                }
                let bucket = self.binder.call("time_bucket", args, span);
                Some(bucket.and_then(|bucket| self.binder.explicit_cast(bucket, Time, false, span)))
            }
            _ => self.library(),
        }
    }

    /// A date, time or interval in microseconds.
    fn micros(&mut self) -> Result<Expr> {
        let value = self.take(1..=1)?.remove(0);
        match self.binder.ty(&value) {
            Date | Null => self.binder.coerce(value, Timestamp, self.span),
            Interval => self.function(Function::IntervalMicros, vec![value], I64),
            Time | Timestamp | TimestampTz => Ok(value),
            ty => Err(Error::ty(format!("{} takes a date, a time or an interval, not {ty}", self.name), self.span)),
        }
    }

    fn units(&mut self, unit: i128) -> Result<Expr> {
        let value = self.micros()?;
        let units = self.function(Function::Units, vec![value.clone(), Expr::Literal(Scalar::Int(unit), I64)], I64)?;
        Ok(self.binder.where_finite(&[value], units, None, self.span))
    }

    fn nanos(&mut self) -> Result<Expr> {
        let value = self.micros()?;
        let nanos = self.function(Function::Nanos, vec![value.clone()], I64)?;
        Ok(self.binder.where_finite(&[value], nanos, None, self.span))
    }

    fn negated(&self, expr: Expr) -> Expr {
        self.binder.negate_if(true, expr, self.span)
    }

    fn constant(&self, text: &str) -> Result<Expr> {
        self.arity(0..=0)?;
        Ok(Expr::Literal(Scalar::Str(text.into()), Str))
    }

    fn variable(&self) -> Result<Expr> {
        self.arity(1..=1)?;
        let Some(Expr::Literal(Scalar::Str(name), _)) = self.args.first() else {
            return Err(Error::ty("the name of a variable must be a constant", self.span));
        };
        let value = self.binder.catalog.variable(name);
        Ok(value.map_or(Expr::null(DataType::Null), |(value, ty)| Expr::Literal(value, ty)))
    }

    fn setting(&self) -> Result<Expr> {
        self.arity(1..=1)?;
        let Some(Expr::Literal(Scalar::Str(name), _)) = self.args.first() else {
            return Err(Error::ty("the name of a setting must be a constant", self.span));
        };
        match self.binder.catalog.setting(name) {
            Some((value, ty)) => Ok(Expr::Literal(value, ty)),
            None => Err(Error::invalid(format!("there is no setting \"{name}\" that has a value here"), self.span)),
        }
    }

    pub(super) fn function(&self, function: Function, args: Vec<Expr>, ty: DataType) -> Result<Expr> {
        self.make(Func::Builtin(Builtin::Library(function)), args, ty)
    }

    /// Whether a float, a date or a timestamp is infinite.
    fn infinite(&mut self) -> Result<Expr> {
        let most = match self.args.first().map(|arg| self.binder.ty(arg)) {
            Some(Date) => i128::from(DATE_INFINITY),
            Some(Timestamp | TimestampTz) => i128::from(TIMESTAMP_INFINITY),
            _ => {
                let args = self.typed(&[F64])?;
                let size = self.make(Func::Abs, args, F64)?;
                let infinite = Expr::Literal(Scalar::F64(f64::INFINITY), F64);
                if self.name == "isinf" {
                    return self.make(Func::Eq, vec![size, infinite], Bool);
                }
                // Of what is not finite: NaN is above infinity in SQL's order.
                return self.make(Func::Ge, vec![size, infinite], Bool);
            }
        };
        let value = self.take(1..=1)?.remove(0);
        let ty = self.binder.ty(&value);
        let args = vec![value, Expr::Literal(Scalar::Int(most), ty), Expr::Literal(Scalar::Int(-most), ty)];
        self.make(Func::InList, args, Bool)
    }

    /// A number cut or rounded at a digit.
    fn at_digit(&mut self, exact: Function, float: Function) -> Result<Expr> {
        self.arity(2..=2)?;
        self.check_numeric()?;
        let mut args = self.take(2..=2)?;
        let digits = self.argument(1, args.remove(1), I32)?;
        let value = args.remove(0);
        let ty = self.binder.ty(&value);
        let constant = match &digits {
            Expr::Literal(Scalar::Int(digits), _) => Some(*digits as i32),
            Expr::Literal(Scalar::Null, _) => return Ok(Expr::null(ty)),
            _ => None,
        };
        if ty.is_float() {
            let value = self.binder.coerce(value, F64, self.span)?;
            let result = self.function(float, vec![value, digits], F64)?;
            return self.binder.explicit_cast(result, ty, false, self.span);
        }
        let Some(digits) = constant else {
            let message = format!("the digits that {} keeps of an exact number must be a constant", self.name);
            return Err(Error::ty(message, self.span));
        };
        let scale = i32::from(ty.scale());
        if digits >= scale {
            return Ok(value);
        }
        let (wide, result, narrow) = match ty {
            DataType::Decimal { precision, .. } => {
                let kept = digits.max(0) as u8;
                let most = DataType::MAX_PRECISION;
                (DataType::decimal(most, ty.scale()), DataType::decimal(most, kept), DataType::decimal(precision, kept))
            }
            _ => (I128, I128, ty),
        };
        let int = |value: i32| Expr::Literal(Scalar::Int(value.into()), I32);
        let wide = self.binder.explicit_cast(value, wide, false, self.span)?;
        let args = vec![wide, int(scale.saturating_sub(digits)), int(digits.saturating_neg().max(0))];
        let result = self.function(exact, args, result)?;
        self.binder.explicit_cast(result, narrow, false, self.span)
    }

    /// (path [, whether to leave the extension out] [, separators]).
    fn parse_filename(&mut self) -> Result<Expr> {
        let mut args = self.take(1..=3)?;
        let path = self.argument(0, args.remove(0), Str)?;
        let mut trim = false;
        let mut separators = Expr::Literal(Scalar::Str("both_slash".into()), Str);
        for (i, arg) in args.into_iter().enumerate() {
            match arg {
                Expr::Literal(Scalar::Bool(value), _) if i == 0 => trim = value,
                arg if self.binder.ty(&arg) == Str => separators = arg,
                _ => {
                    let message = "parse_filename takes a path, TRUE or FALSE, and the name of the separators";
                    return Err(Error::ty(message, self.span));
                }
            }
        }
        self.function(if trim { Function::ParseStem } else { Function::ParseFilename }, vec![path, separators], Str)
    }

    fn path_join(&mut self) -> Result<Expr> {
        let args = self.take(1..=usize::MAX)?;
        let mut joined = Expr::Literal(Scalar::Str(String::new()), Str);
        for (i, arg) in args.into_iter().enumerate() {
            let arg = self.argument(i, arg, Str)?;
            joined = self.function(Function::PathJoin, vec![joined, arg], Str)?;
        }
        Ok(joined)
    }

    /// The values become one text, which keeps their types.
    fn formatted(&mut self, function: Function) -> Result<Expr> {
        let mut args = self.take(1..=usize::MAX)?;
        let template = self.argument(0, args.remove(0), Str)?;
        let mut packed = Expr::Literal(Scalar::Str(String::new()), Str);
        for arg in args {
            let (pack, to) = match self.binder.ty(&arg) {
                Bool => (Function::PackBool, Bool),
                ty if ty.is_integer() => (Function::PackInt, I128),
                ty if ty.is_float() || ty.is_decimal() => (Function::PackFloat, F64),
                _ => (Function::PackText, Str),
            };
            let value = self.binder.explicit_cast(arg, to, false, self.span)?;
            let part = self.function(pack, vec![value], Str)?;
            packed = self.make(Func::Concat, vec![packed, part], Str)?;
        }
        self.function(function, vec![template, packed], Str)
    }

    fn hash(&mut self) -> Result<Expr> {
        let mut all = None;
        for arg in self.take(1..=usize::MAX)? {
            let text = self.binder.explicit_cast(arg, Str, false, self.span)?;
            let hash = self.function(Function::Hash, vec![text], U64)?;
            // NULL has a hash too.
            let hash = self.make(Func::Coalesce, vec![hash, Expr::Literal(Scalar::Int(0x9e37_79b9), U64)], U64)?;
            all = Some(match all {
                None => hash,
                Some(before) => self.function(Function::HashCombine, vec![before, hash], U64)?,
            });
        }
        all.ok_or_else(|| Error::ty("hash takes at least 1 argument, not 0", self.span))
    }

    /// The first argument, or NULL where another is.
    fn constant_or_null(&mut self) -> Result<Expr> {
        let mut args = self.take(2..=usize::MAX)?;
        let value = args.remove(0);
        let ty = self.binder.ty(&value);
        let known = args.into_iter().map(|arg| self.make(Func::IsNull, vec![arg], Bool)).collect::<Result<Vec<_>>>()?;
        let missing =
            if known.len() == 1 { known.into_iter().next() } else { Some(self.make(Func::Or, known, Bool)?) };
        let branches = missing.into_iter().map(|missing| (missing, Expr::null(ty))).collect();
        Ok(Expr::Case { branches, otherwise: Some(Box::new(value)), ty })
    }
}

fn text(text: &str) -> Expr {
    Expr::Literal(Scalar::Str(text.into()), Str)
}

fn is_temporal(ty: DataType) -> bool {
    matches!(ty, Date | Time | Timestamp | TimestampTz | Interval)
}
