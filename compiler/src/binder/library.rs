//! Functions that are a plain call of a library function: SQL's names, argument types and result type of each, in one table.

use quernel_ir::builtin::Builtin;
use quernel_ir::builtins::library::Function;
use quernel_ir::plan::{Expr, Func};
use quernel_ir::scalar::Scalar;
use quernel_ir::types::DataType;

use super::coerce::is_string_literal;
use super::functions::Call;
use super::types;
use crate::error::{Error, Result};

use DataType::{
    Blob, Bool, Date, F32, F64, I32, I64, I128, Interval, Null, Str, Time, Timestamp, TimestampTz, U32, U64, U128, Uuid,
};

/// The value of an argument that is left out.
#[derive(Clone, Copy, Debug)]
enum Given {
    Int(i32),
    Float(f64),
    Text(&'static str),
}

impl Given {
    fn literal(self) -> Expr {
        match self {
            Given::Int(value) => Expr::Literal(Scalar::Int(value.into()), I32),
            Given::Float(value) => Expr::Literal(Scalar::F64(value), F64),
            Given::Text(text) => Expr::Literal(Scalar::Str(text.into()), Str),
        }
    }
}

/// What a function takes under one or more names.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Overload {
    /// Parted by spaces; the first is the function's own.
    pub(crate) names: &'static str,
    params: &'static [DataType],
    /// Values of last arguments that are left out.
    given: &'static [Given],
    result: DataType,
    builtin: Builtin,
}

const fn plain(names: &'static str, params: &'static [DataType], result: DataType, builtin: Builtin) -> Overload {
    Overload { names, params, given: &[], result, builtin }
}

const fn of(names: &'static str, params: &'static [DataType], result: DataType, function: Function) -> Overload {
    plain(names, params, result, Builtin::Library(function))
}

impl Overload {
    const fn or(self, given: &'static [Given]) -> Overload {
        Overload { given, ..self }
    }

    fn takes(&self, arguments: usize) -> bool {
        (self.params.len() - self.given.len()..=self.params.len()).contains(&arguments)
    }
}

/// Overloads of one name stand together; of two that fit alike the first is taken.
pub(crate) const OVERLOADS: &[Overload] = &[
    // Numbers.
    plain("cbrt", &[F64], F64, Builtin::Cbrt),
    plain("exp", &[F64], F64, Builtin::Exp),
    plain("ln", &[F64], F64, Builtin::Ln),
    plain("log10", &[F64], F64, Builtin::Log10),
    plain("log2", &[F64], F64, Builtin::Log2),
    plain("power pow", &[F64, F64], F64, Builtin::Power),
    plain("sin", &[F64], F64, Builtin::Sin),
    plain("cos", &[F64], F64, Builtin::Cos),
    plain("tan", &[F64], F64, Builtin::Tan),
    plain("asin", &[F64], F64, Builtin::Asin),
    plain("acos", &[F64], F64, Builtin::Acos),
    plain("atan", &[F64], F64, Builtin::Atan),
    plain("atan2", &[F64, F64], F64, Builtin::Atan2),
    of("cot", &[F64], F64, Function::Cot),
    of("sinh", &[F64], F64, Function::Sinh),
    of("cosh", &[F64], F64, Function::Cosh),
    of("tanh", &[F64], F64, Function::Tanh),
    of("asinh", &[F64], F64, Function::Asinh),
    of("acosh", &[F64], F64, Function::Acosh),
    of("atanh", &[F64], F64, Function::Atanh),
    of("gamma", &[F64], F64, Function::Gamma),
    of("lgamma", &[F64], F64, Function::LogGamma),
    of("even", &[F64], F64, Function::Even),
    of("nextafter", &[F64, F64], F64, Function::NextAfter),
    of("nextafter", &[F32, F32], F32, Function::NextAfterF32),
    of("signbit", &[F64], Bool, Function::SignBit),
    of("fdiv", &[F64, F64], F64, Function::FloorDiv),
    of("fmod", &[F64, F64], F64, Function::FloorMod),
    of("gcd greatest_common_divisor", &[I64, I64], I64, Function::Gcd),
    of("gcd greatest_common_divisor", &[I128, I128], I128, Function::GcdI128),
    of("lcm least_common_multiple", &[I64, I64], I64, Function::Lcm),
    of("lcm least_common_multiple", &[I128, I128], I128, Function::LcmI128),
    of("factorial", &[I32], I128, Function::Factorial),
    of("binom", &[I32, I32], I128, Function::Binomial),
    // Strings.
    plain("upper ucase", &[Str], Str, Builtin::Upper),
    plain("lower lcase", &[Str], Str, Builtin::Lower),
    plain("strlen", &[Str], I64, Builtin::ByteLength),
    plain("octet_length", &[Blob], I64, Builtin::ByteLength),
    plain("replace", &[Str, Str, Str], Str, Builtin::Replace),
    plain("position strpos instr", &[Str, Str], I64, Builtin::Position),
    plain("left", &[Str, I64], Str, Builtin::Left),
    plain("right", &[Str, I64], Str, Builtin::Right),
    plain("reverse", &[Str], Str, Builtin::Reverse),
    plain("repeat", &[Str, I64], Str, Builtin::Repeat),
    plain("repeat", &[Blob, I64], Blob, Builtin::Repeat),
    plain("lpad", &[Str, I64, Str], Str, Builtin::LPad),
    plain("rpad", &[Str, I64, Str], Str, Builtin::RPad),
    plain("ascii", &[Str], I32, Builtin::Ascii),
    plain("chr", &[I32], Str, Builtin::Chr),
    of("split_part", &[Str, Str, I64], Str, Function::SplitPart),
    of("translate", &[Str, Str, Str], Str, Function::Translate),
    of("overlay", &[Str, Str, I64, I64], Str, Function::Overlay).or(&[Given::Int(-1)]),
    of("unicode ord", &[Str], I32, Function::Unicode),
    of("length_grapheme", &[Str], I64, Function::GraphemeLength),
    of("left_grapheme", &[Str, I64], Str, Function::GraphemeLeft),
    of("right_grapheme", &[Str, I64], Str, Function::GraphemeRight),
    of("substring_grapheme", &[Str, I64, I64], Str, Function::GraphemeSubstring),
    of("substring_grapheme", &[Str, I64], Str, Function::GraphemeSubstringFrom),
    of("nfc_normalize", &[Str], Str, Function::NfcNormalize),
    of("strip_accents", &[Str], Str, Function::StripAccents),
    of("parse_dirname", &[Str, Str], Str, Function::ParseDirname).or(&[Given::Text("both_slash")]),
    of("parse_dirpath", &[Str, Str], Str, Function::ParseDirpath).or(&[Given::Text("both_slash")]),
    of("format_bytes formatreadablesize", &[I64], Str, Function::BinarySize),
    of("formatreadabledecimalsize", &[I64], Str, Function::DecimalSize),
    of("parse_formatted_bytes", &[Str], U64, Function::ParseSize),
    of("bar", &[F64, F64, F64, F64], Str, Function::Bar).or(&[Given::Float(80.0)]),
    // Regular expressions.
    of("regexp_matches", &[Str, Str, Str], Bool, Function::RegexpMatches).or(&[Given::Text("")]),
    of("regexp_full_match", &[Str, Str, Str], Bool, Function::RegexpFullMatch).or(&[Given::Text("")]),
    of("regexp_extract", &[Str, Str, I32, Str], Str, Function::RegexpExtract).or(&[Given::Int(0), Given::Text("")]),
    of("regexp_replace", &[Str, Str, Str, Str], Str, Function::RegexpReplace).or(&[Given::Text("")]),
    of("regexp_escape", &[Str], Str, Function::RegexpEscape),
    of("glob", &[Str, Str], Bool, Function::Glob),
    // How far two strings are apart.
    of("levenshtein editdist3", &[Str, Str], I64, Function::Levenshtein),
    of("damerau_levenshtein", &[Str, Str], I64, Function::DamerauLevenshtein),
    of("hamming mismatches", &[Str, Str], I64, Function::Hamming),
    of("jaccard", &[Str, Str], F64, Function::Jaccard),
    of("jaro_similarity", &[Str, Str, F64], F64, Function::Jaro).or(&[Given::Float(0.0)]),
    of("jaro_winkler_similarity", &[Str, Str, F64], F64, Function::JaroWinkler).or(&[Given::Float(0.0)]),
    // Digests and encodings.
    of("md5", &[Str], Str, Function::Md5),
    of("md5", &[Blob], Str, Function::Md5),
    of("sha1", &[Str], Str, Function::Sha1),
    of("sha1", &[Blob], Str, Function::Sha1),
    of("sha256", &[Str], Str, Function::Sha256),
    of("sha256", &[Blob], Str, Function::Sha256),
    of("base64 to_base64", &[Blob], Str, Function::ToBase64),
    of("from_base64", &[Str], Blob, Function::FromBase64),
    of("hex to_hex", &[Str], Str, Function::HexText),
    of("hex to_hex", &[Blob], Str, Function::HexText),
    of("hex to_hex", &[I64], Str, Function::HexI64),
    of("hex to_hex", &[I128], Str, Function::HexI128),
    of("unhex from_hex", &[Str], Blob, Function::Unhex),
    of("bin to_binary", &[Str], Str, Function::BinText),
    of("bin to_binary", &[I64], Str, Function::BinI64),
    of("bin to_binary", &[I128], Str, Function::BinI128),
    of("unbin from_binary", &[Str], Blob, Function::Unbin),
    of("to_base", &[I64, I32, I32], Str, Function::ToBase).or(&[Given::Int(0)]),
    of("url_encode", &[Str], Str, Function::UrlEncode),
    of("url_decode", &[Str], Str, Function::UrlDecode),
    of("decode", &[Blob], Str, Function::Decode),
    // Dates.
    plain("make_date", &[I64, I64, I64], Date, Builtin::MakeDate),
    of("make_date", &[I32], Date, Function::DateOfDays),
    of("make_time", &[I64, I64, F64], Time, Function::MakeTime),
    of("make_timestamp", &[I64, I64, I64, I64, I64, F64], Timestamp, Function::MakeTimestamp),
    of("make_timestamp", &[I64], Timestamp, Function::TimestampOfMicros),
    of("make_timestamptz", &[I64, I64, I64, I64, I64, F64], TimestampTz, Function::MakeTimestamp),
    of("make_timestamptz", &[I64], TimestampTz, Function::TimestampOfMicros),
    of("make_timestamp_ms epoch_ms", &[I64], Timestamp, Function::TimestampOfMillis),
    of("to_timestamp", &[F64], TimestampTz, Function::TimestampOfSeconds),
    of("strftime", &[Timestamp, Str], Str, Function::Strftime),
    of("strftime", &[TimestampTz, Str], Str, Function::StrftimeUtc),
    of("date_sub datesub", &[Str, Timestamp, Timestamp], I64, Function::WholeParts),
    of("date_sub datesub", &[Str, TimestampTz, TimestampTz], I64, Function::WholeParts),
    of("date_sub datesub", &[Str, Time, Time], I64, Function::WholePartsOfTime),
    of("julian", &[Timestamp], F64, Function::Julian),
    of("julian", &[TimestampTz], F64, Function::Julian),
    of("age", &[Timestamp, Timestamp], Interval, Function::Age),
    of("age", &[TimestampTz, TimestampTz], Interval, Function::Age),
    of("time_bucket", &[Interval, Timestamp], Timestamp, Function::Bucket),
    of("time_bucket", &[Interval, TimestampTz], TimestampTz, Function::Bucket),
    of("time_bucket", &[Interval, Timestamp, Timestamp], Timestamp, Function::BucketFrom),
    of("time_bucket", &[Interval, TimestampTz, TimestampTz], TimestampTz, Function::BucketFrom),
    of("time_bucket", &[Interval, Timestamp, Interval], Timestamp, Function::BucketOffset),
    of("time_bucket", &[Interval, TimestampTz, Interval], TimestampTz, Function::BucketOffset),
    of("timezone", &[Str, Timestamp], TimestampTz, Function::ToUtc),
    of("timezone", &[Str, TimestampTz], Timestamp, Function::ToLocal),
    of("md5_number", &[Str], U128, Function::Md5Number),
    of("uuid_extract_version", &[Uuid], U32, Function::UuidVersion),
    of("uuid_extract_timestamp", &[Uuid], TimestampTz, Function::UuidTimestamp),
    of("normalized_interval", &[Interval], Interval, Function::IntervalNormal),
];

/// Every name in the table.
pub(crate) fn names() -> impl Iterator<Item = &'static str> {
    OVERLOADS.iter().flat_map(|overload| overload.names.split(' '))
}

pub(super) fn is_name(name: &str) -> bool {
    overloads(name).next().is_some()
}

fn overloads(name: &str) -> impl Iterator<Item = &'static Overload> {
    OVERLOADS.iter().filter(move |overload| overload.names.split(' ').any(|n| n == name))
}

/// How far an argument is from the type that is wanted: 0 is that type, more a cast that nothing is lost by; `None`: it needs
/// a cast in the SQL.
fn distance(call: &Call<'_, '_, '_>, arg: &Expr, to: DataType) -> Option<u32> {
    let from = call.binder.ty(arg);
    if from == to || from == Null {
        return Some(0);
    }
    if is_string_literal(arg) {
        return Some(1);
    }
    let fits = matches!(arg, Expr::Literal(Scalar::Int(v), ty) if ty.is_integer() && super::literals::fits(*v, to));
    if !types::implicit(from, to) && !fits {
        return None;
    }
    // DuckDB prefers the nearest integer to a float, and one that holds all values.
    let rank = |ty: DataType| ty.int_range().map_or(200, |(_, max)| 128 - max.leading_zeros());
    let narrows = if rank(to) < rank(from) && !fits { 1000 } else { 0 };
    Some(1 + rank(to).abs_diff(rank(from)) + narrows)
}

impl Call<'_, '_, '_> {
    /// The call as one of a library function; `None` where the table has no such name.
    pub(super) fn library(&mut self) -> Option<Result<Expr>> {
        let first = overloads(self.name).next()?;
        let count = self.args.len();
        let cost = |overload: &Overload| -> Option<u32> {
            self.args.iter().zip(overload.params).map(|(arg, to)| distance(self, arg, *to)).sum()
        };
        let fitting = overloads(self.name).filter(|o| o.takes(count)).filter_map(|o| Some((cost(o)?, o)));
        let best = fitting.min_by_key(|(cost, _)| *cost).map(|(_, overload)| overload);
        // Where none fits, the error is that of the only one, or of the call as a whole.
        let only = overloads(self.name).filter(|o| o.takes(count)).count() <= 1;
        let Some(overload) = best.or(only.then_some(overloads(self.name).find(|o| o.takes(count)).unwrap_or(first)))
        else {
            let given: Vec<String> = self.args.iter().map(|a| self.binder.ty(a).to_string()).collect();
            let message = format!("{} does not take ({}); cast the arguments", self.name, given.join(", "));
            return Some(Err(Error::ty(message, self.span)));
        };
        Some(self.overload(overload))
    }

    fn overload(&mut self, overload: &Overload) -> Result<Expr> {
        let (most, given) = (overload.params.len(), overload.given);
        let mut args = self.take(most - given.len()..=most)?;
        args.extend(given[given.len() - (most - args.len())..].iter().map(|given| given.literal()));
        let typed = args.into_iter().zip(overload.params).enumerate().map(|(i, (arg, to))| self.argument(i, arg, *to));
        let args = typed.collect::<Result<Vec<_>>>()?;
        Ok(Expr::Call { func: Func::Builtin(overload.builtin), args, ty: overload.result, span: self.span })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn overloads_have_the_signatures_of_what_they_call() {
        for overload in OVERLOADS {
            let signature = overload.builtin.signature();
            let params: Vec<_> = overload.params.iter().map(|ty| ty.repr()).collect();
            assert_eq!(params, signature.args, "{overload:?}");
            assert_eq!(overload.result.repr(), signature.result, "{overload:?}");
            assert!(overload.given.len() <= overload.params.len());
        }
    }
}
