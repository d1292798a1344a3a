//! Signatures of library functions that kernels call ([`Op::Call`](crate::kernel::Op::Call)).
//!
//! A builtin is strict: a NULL argument gives NULL without a call. What a builtin computes is defined by
//! [`crate::builtins`], which the interpreter and every backend that calls out share; a backend may generate code of its own for
//! one, equal bit for bit.

use std::fmt;

use crate::builtins::library::Function;
use crate::collected::Collected;
use crate::nested_fn::NestedFn;
use crate::types::{DataType, Repr};

/// A field of a date, time or interval.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Part {
    Year,
    Month,
    Day,
    Decade,
    Century,
    Millennium,
    Quarter,
    /// 0 is Sunday.
    DayOfWeek,
    /// 1 is Monday, 7 is Sunday.
    IsoDayOfWeek,
    /// From 1.
    DayOfYear,
    /// ISO 8601 week.
    Week,
    /// ISO 8601 year.
    IsoYear,
    Hour,
    Minute,
    Second,
    /// Milliseconds, seconds included.
    Millisecond,
    /// Microseconds, seconds included.
    Microsecond,
    /// Seconds since 1970 (whole; the fraction is computed apart).
    Epoch,
}

impl Part {
    pub const ALL: [Part; 18] = [
        Part::Year,
        Part::Month,
        Part::Day,
        Part::Decade,
        Part::Century,
        Part::Millennium,
        Part::Quarter,
        Part::DayOfWeek,
        Part::IsoDayOfWeek,
        Part::DayOfYear,
        Part::Week,
        Part::IsoYear,
        Part::Hour,
        Part::Minute,
        Part::Second,
        Part::Millisecond,
        Part::Microsecond,
        Part::Epoch,
    ];

    /// The keyword in IR text.
    pub fn keyword(self) -> &'static str {
        match self {
            Part::Year => "year",
            Part::Month => "month",
            Part::Day => "day",
            Part::Decade => "decade",
            Part::Century => "century",
            Part::Millennium => "millennium",
            Part::Quarter => "quarter",
            Part::DayOfWeek => "dow",
            Part::IsoDayOfWeek => "isodow",
            Part::DayOfYear => "doy",
            Part::Week => "week",
            Part::IsoYear => "isoyear",
            Part::Hour => "hour",
            Part::Minute => "minute",
            Part::Second => "second",
            Part::Millisecond => "millisecond",
            Part::Microsecond => "microsecond",
            Part::Epoch => "epoch",
        }
    }

    /// The part that a name means, in DuckDB's spellings and plurals (`years`, `dayofweek`, `mins`, `ms`, …), any case.
    pub fn from_name(name: &str) -> Option<Part> {
        Some(match name.to_ascii_lowercase().as_str() {
            "year" | "years" | "yr" | "yrs" | "y" => Part::Year,
            "month" | "months" | "mon" | "mons" => Part::Month,
            "day" | "days" | "d" | "dayofmonth" => Part::Day,
            "decade" | "decades" | "dec" | "decs" => Part::Decade,
            "century" | "centuries" | "cent" | "c" => Part::Century,
            "millennium" | "millennia" | "mil" | "mils" | "millenniums" | "millenium" => Part::Millennium,
            "quarter" | "quarters" => Part::Quarter,
            "dow" | "dayofweek" | "weekday" => Part::DayOfWeek,
            "isodow" => Part::IsoDayOfWeek,
            "doy" | "dayofyear" => Part::DayOfYear,
            "week" | "weeks" | "w" | "weekofyear" => Part::Week,
            "isoyear" => Part::IsoYear,
            "hour" | "hours" | "hr" | "hrs" | "h" => Part::Hour,
            "minute" | "minutes" | "min" | "mins" | "m" => Part::Minute,
            "second" | "seconds" | "sec" | "secs" | "s" => Part::Second,
            "millisecond" | "milliseconds" | "ms" | "msec" | "msecs" | "msecond" | "mseconds" => Part::Millisecond,
            "microsecond" | "microseconds" | "us" | "usec" | "usecs" | "usecond" | "useconds" => Part::Microsecond,
            "epoch" => Part::Epoch,
            _ => return None,
        })
    }
}

/// What a text is parsed into, or a value printed from. The integer forms are i128 so that one function serves all widths; the
/// caller narrows and checks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum TextKind {
    Bool,
    /// i128.
    Int,
    /// i128 in units of the scale that a further i32 argument gives.
    Decimal,
    F32,
    F64,
    Date,
    Time,
    Timestamp,
    TimestampTz,
    Interval,
    /// Bytes with `\xAB` escapes.
    Blob,
}

impl TextKind {
    pub const ALL: [TextKind; 11] = [
        TextKind::Bool,
        TextKind::Int,
        TextKind::Decimal,
        TextKind::F32,
        TextKind::F64,
        TextKind::Date,
        TextKind::Time,
        TextKind::Timestamp,
        TextKind::TimestampTz,
        TextKind::Interval,
        TextKind::Blob,
    ];

    /// The kind of a type; `None` of text itself and of types without a text form of their own.
    pub fn of(ty: DataType) -> Option<TextKind> {
        Some(match ty {
            DataType::Bool => TextKind::Bool,
            DataType::Decimal { .. } => TextKind::Decimal,
            DataType::F32 => TextKind::F32,
            DataType::F64 => TextKind::F64,
            DataType::Date => TextKind::Date,
            DataType::Time => TextKind::Time,
            DataType::Timestamp => TextKind::Timestamp,
            DataType::TimestampTz => TextKind::TimestampTz,
            DataType::Interval => TextKind::Interval,
            DataType::Blob => TextKind::Blob,
            ty if ty.is_integer() => TextKind::Int,
            _ => return None,
        })
    }

    pub fn repr(self) -> Repr {
        match self {
            TextKind::Bool => Repr::Bool,
            TextKind::Int | TextKind::Decimal => Repr::I128,
            TextKind::F32 => Repr::F32,
            TextKind::F64 => Repr::F64,
            TextKind::Date => Repr::I32,
            TextKind::Time | TextKind::Timestamp | TextKind::TimestampTz => Repr::I64,
            TextKind::Interval => Repr::Interval,
            TextKind::Blob => Repr::Str,
        }
    }

    /// The keyword in IR text.
    pub fn keyword(self) -> &'static str {
        match self {
            TextKind::Bool => "bool",
            TextKind::Int => "int",
            TextKind::Decimal => "decimal",
            TextKind::F32 => "f32",
            TextKind::F64 => "f64",
            TextKind::Date => "date",
            TextKind::Time => "time",
            TextKind::Timestamp => "timestamp",
            TextKind::TimestampTz => "timestamptz",
            TextKind::Interval => "interval",
            TextKind::Blob => "blob",
        }
    }
}

/// A library function.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Builtin {
    /// (string, pattern, escape: one character or empty for none).
    Like,
    /// As `Like`, ignoring case.
    ILike,
    Contains,
    StartsWith,
    EndsWith,
    /// Characters.
    Length,
    /// Bytes.
    ByteLength,
    Upper,
    Lower,
    /// (string, start, length) in characters, from 1; DuckDB's rules for negative positions.
    Substring,
    /// (string, start).
    SubstringFrom,
    /// (string, characters to strip).
    Trim,
    LTrim,
    RTrim,
    Concat,
    Replace,
    /// (haystack, needle): character position from 1, 0 where absent.
    Position,
    Left,
    Right,
    Reverse,
    Repeat,
    LPad,
    RPad,
    Ascii,
    Chr,
    Exp,
    Ln,
    Log10,
    Log2,
    Power,
    Cbrt,
    Sin,
    Cos,
    Tan,
    Asin,
    Acos,
    Atan,
    Atan2,
    /// (value, digits): half away from zero.
    RoundF64,
    /// (units, scale): the f64 nearest to a decimal.
    DecimalF64,
    /// (units, scale): the f32 nearest to a decimal.
    DecimalF32,
    /// Date (days).
    DatePart(Part),
    /// Time of day (microseconds).
    TimePart(Part),
    IntervalPart(Part),
    /// Timestamp -> days, rounding down.
    TimestampDate,
    /// Timestamp -> microseconds since its midnight.
    TimestampTime,
    /// Date -> date.
    DateTrunc(Part),
    /// Timestamp -> timestamp.
    TimestampTrunc(Part),
    /// (from, to) timestamps: boundaries of the part crossed.
    TimestampDiff(Part),
    /// (days, months): the day clamped to the month's end.
    DateAddMonths,
    /// (date, interval) -> timestamp.
    DateAddInterval,
    /// (timestamp, interval) -> timestamp.
    TimestampAddInterval,
    /// (time, interval) -> time, wrapping at midnight.
    TimeAddInterval,
    /// (timestamp, timestamp) -> interval of days and microseconds.
    TimestampSub,
    /// (year, month, day) -> date.
    MakeDate,
    IntervalAdd,
    IntervalSub,
    IntervalNeg,
    IntervalMul,
    /// (interval, f64): fractions of months and days become smaller units.
    IntervalScale,
    /// The same divided.
    IntervalDiv,
    /// n units -> interval.
    ToInterval(Part),
    /// value [, scale] -> text, as CAST prints it.
    Print(TextKind),
    /// text [, precision, scale] -> value; an error where it doesn't parse.
    Parse(TextKind),
    /// As `Parse`; NULL where it doesn't parse.
    TryParse(TextKind),
    /// One of the many that no backend knows more of than its signature.
    Library(Function),
    /// On nested values. The type says what the bytes are; see [`NestedFn`].
    Nested(NestedFn, DataType),
    /// Of collected values; see [`Collected`].
    Collected(Collected),
}

/// Argument and result types of a builtin.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Signature {
    pub args: Vec<Repr>,
    pub result: Repr,
    /// Whether it can give NULL for arguments that are not NULL.
    pub nullable: bool,
}

impl Builtin {
    /// Builtins without a parameter, with their names.
    const PLAIN: [(Builtin, &'static str); 49] = [
        (Builtin::Like, "like"),
        (Builtin::ILike, "ilike"),
        (Builtin::Contains, "contains"),
        (Builtin::StartsWith, "starts_with"),
        (Builtin::EndsWith, "ends_with"),
        (Builtin::Length, "length"),
        (Builtin::ByteLength, "byte_length"),
        (Builtin::Upper, "upper"),
        (Builtin::Lower, "lower"),
        (Builtin::Substring, "substring"),
        (Builtin::SubstringFrom, "substring_from"),
        (Builtin::Trim, "trim"),
        (Builtin::LTrim, "ltrim"),
        (Builtin::RTrim, "rtrim"),
        (Builtin::Concat, "concat"),
        (Builtin::Replace, "replace"),
        (Builtin::Position, "position"),
        (Builtin::Left, "left"),
        (Builtin::Right, "right"),
        (Builtin::Reverse, "reverse"),
        (Builtin::Repeat, "repeat"),
        (Builtin::LPad, "lpad"),
        (Builtin::RPad, "rpad"),
        (Builtin::Ascii, "ascii"),
        (Builtin::Chr, "chr"),
        (Builtin::Exp, "exp"),
        (Builtin::Ln, "ln"),
        (Builtin::Log10, "log10"),
        (Builtin::Log2, "log2"),
        (Builtin::Power, "power"),
        (Builtin::Cbrt, "cbrt"),
        (Builtin::Sin, "sin"),
        (Builtin::Cos, "cos"),
        (Builtin::Tan, "tan"),
        (Builtin::Asin, "asin"),
        (Builtin::Acos, "acos"),
        (Builtin::Atan, "atan"),
        (Builtin::Atan2, "atan2"),
        (Builtin::RoundF64, "round_f64"),
        (Builtin::TimestampDate, "timestamp_date"),
        (Builtin::TimestampTime, "timestamp_time"),
        (Builtin::DateAddMonths, "date_add_months"),
        (Builtin::DateAddInterval, "date_add_interval"),
        (Builtin::TimestampAddInterval, "timestamp_add_interval"),
        (Builtin::TimeAddInterval, "time_add_interval"),
        (Builtin::TimestampSub, "timestamp_sub"),
        (Builtin::MakeDate, "make_date"),
        (Builtin::IntervalAdd, "interval_add"),
        (Builtin::IntervalSub, "interval_sub"),
    ];
    const PLAIN_MORE: [(Builtin, &'static str); 6] = [
        (Builtin::IntervalNeg, "interval_neg"),
        (Builtin::IntervalMul, "interval_mul"),
        (Builtin::IntervalScale, "interval_scale"),
        (Builtin::IntervalDiv, "interval_div"),
        (Builtin::DecimalF64, "decimal_f64"),
        (Builtin::DecimalF32, "decimal_f32"),
    ];

    fn plain() -> impl Iterator<Item = (Builtin, &'static str)> {
        Self::PLAIN.into_iter().chain(Self::PLAIN_MORE)
    }

    /// Every builtin.
    pub fn all() -> Vec<Builtin> {
        let mut all: Vec<Builtin> = Self::plain().map(|(b, _)| b).collect();
        all.extend(Function::ALL.iter().map(|f| Builtin::Library(*f)));
        for part in Part::ALL {
            all.extend([
                Builtin::DatePart(part),
                Builtin::TimePart(part),
                Builtin::IntervalPart(part),
                Builtin::DateTrunc(part),
                Builtin::TimestampTrunc(part),
                Builtin::TimestampDiff(part),
                Builtin::ToInterval(part),
            ]);
        }
        for kind in TextKind::ALL {
            all.extend([Builtin::Print(kind), Builtin::Parse(kind), Builtin::TryParse(kind)]);
        }
        all
    }

    /// The builtin that IR text names.
    pub fn from_name(name: &str) -> Option<Builtin> {
        let Some((head, tail)) = name.split_once('.') else {
            let plain = Self::plain().find(|(_, n)| *n == name).map(|(b, _)| b);
            return plain.or_else(|| Function::from_name(name).map(Builtin::Library));
        };
        if let Some(kind) = TextKind::ALL.into_iter().find(|k| k.keyword() == tail) {
            match head {
                "print" => return Some(Builtin::Print(kind)),
                "parse" => return Some(Builtin::Parse(kind)),
                "try_parse" => return Some(Builtin::TryParse(kind)),
                _ => {}
            }
        }
        let part = Part::ALL.into_iter().find(|p| p.keyword() == tail)?;
        Some(match head {
            "date_part" => Builtin::DatePart(part),
            "time_part" => Builtin::TimePart(part),
            "interval_part" => Builtin::IntervalPart(part),
            "date_trunc" => Builtin::DateTrunc(part),
            "timestamp_trunc" => Builtin::TimestampTrunc(part),
            "timestamp_diff" => Builtin::TimestampDiff(part),
            "to_interval" => Builtin::ToInterval(part),
            _ => return None,
        })
    }

    /// Argument and result types.
    pub fn signature(self) -> Signature {
        use Repr::*;
        let (args, result): (&[Repr], Repr) = match self {
            Builtin::Like | Builtin::ILike => (&[Str, Str, Str], Bool),
            Builtin::Contains | Builtin::StartsWith | Builtin::EndsWith => (&[Str, Str], Bool),
            Builtin::Length | Builtin::ByteLength => (&[Str], I64),
            Builtin::Upper | Builtin::Lower | Builtin::Reverse => (&[Str], Str),
            Builtin::Substring => (&[Str, I64, I64], Str),
            Builtin::SubstringFrom | Builtin::Left | Builtin::Right | Builtin::Repeat => (&[Str, I64], Str),
            Builtin::Trim | Builtin::LTrim | Builtin::RTrim | Builtin::Concat => (&[Str, Str], Str),
            Builtin::Replace => (&[Str, Str, Str], Str),
            Builtin::Position => (&[Str, Str], I64),
            Builtin::LPad | Builtin::RPad => (&[Str, I64, Str], Str),
            Builtin::Ascii => (&[Str], I32),
            Builtin::Chr => (&[I32], Str),
            Builtin::Exp
            | Builtin::Ln
            | Builtin::Log10
            | Builtin::Log2
            | Builtin::Cbrt
            | Builtin::Sin
            | Builtin::Cos
            | Builtin::Tan
            | Builtin::Asin
            | Builtin::Acos
            | Builtin::Atan => (&[F64], F64),
            Builtin::Power | Builtin::Atan2 => (&[F64, F64], F64),
            Builtin::RoundF64 => (&[F64, I32], F64),
            Builtin::DecimalF64 => (&[I128, I32], F64),
            Builtin::DecimalF32 => (&[I128, I32], F32),
            Builtin::DatePart(_) => (&[I32], I64),
            Builtin::TimePart(_) => (&[I64], I64),
            Builtin::IntervalPart(_) => (&[Interval], I64),
            Builtin::TimestampDate => (&[I64], I32),
            Builtin::TimestampTime => (&[I64], I64),
            Builtin::DateTrunc(_) => (&[I32], I32),
            Builtin::TimestampTrunc(_) => (&[I64], I64),
            Builtin::TimestampDiff(_) => (&[I64, I64], I64),
            Builtin::DateAddMonths => (&[I32, I32], I32),
            Builtin::DateAddInterval => (&[I32, Interval], I64),
            Builtin::TimestampAddInterval | Builtin::TimeAddInterval => (&[I64, Interval], I64),
            Builtin::TimestampSub => (&[I64, I64], Interval),
            Builtin::MakeDate => (&[I64, I64, I64], I32),
            Builtin::IntervalAdd | Builtin::IntervalSub => (&[Interval, Interval], Interval),
            Builtin::IntervalNeg => (&[Interval], Interval),
            Builtin::IntervalMul => (&[Interval, I64], Interval),
            Builtin::IntervalScale | Builtin::IntervalDiv => (&[Interval, F64], Interval),
            Builtin::ToInterval(_) => (&[I64], Interval),
            Builtin::Library(function) => return function.signature(),
            Builtin::Nested(function, ty) => return function.signature(ty),
            Builtin::Collected(collected) => {
                return Signature { args: vec![Str], result: collected.result_type().repr(), nullable: true };
            }
            Builtin::Print(kind) => {
                let mut args = vec![kind.repr()];
                if kind == TextKind::Decimal {
                    args.push(I32);
                }
                return Signature { args, result: Str, nullable: false };
            }
            Builtin::Parse(kind) | Builtin::TryParse(kind) => {
                let mut args = vec![Str];
                if kind == TextKind::Decimal {
                    args.extend([I32, I32]);
                }
                return Signature { args, result: kind.repr(), nullable: matches!(self, Builtin::TryParse(_)) };
            }
        };
        Signature { args: args.to_vec(), result, nullable: false }
    }

    /// Whether a call has another result every time, so that it can't be made before the query runs.
    pub fn is_volatile(self) -> bool {
        matches!(self, Builtin::Library(function) if function.is_volatile())
    }

    /// Whether a call can end the query with an error.
    pub fn can_fail(self) -> bool {
        match self {
            Builtin::Nested(function, _) => return function.can_fail(),
            Builtin::Collected(collected) => return collected.can_fail(),
            Builtin::Library(function) => return function.can_fail(),
            _ => {}
        }
        matches!(
            self,
            Builtin::Chr
                | Builtin::Repeat
                | Builtin::LPad
                | Builtin::RPad
                | Builtin::Exp
                | Builtin::Ln
                | Builtin::Log10
                | Builtin::Log2
                | Builtin::Power
                | Builtin::Asin
                | Builtin::Acos
                | Builtin::Sin
                | Builtin::Cos
                | Builtin::Tan
                | Builtin::TimestampDiff(_)
                | Builtin::DateAddMonths
                | Builtin::DateAddInterval
                | Builtin::TimestampAddInterval
                | Builtin::TimestampSub
                | Builtin::MakeDate
                | Builtin::IntervalAdd
                | Builtin::IntervalSub
                | Builtin::IntervalNeg
                | Builtin::IntervalMul
                | Builtin::IntervalScale
                | Builtin::IntervalDiv
                | Builtin::ToInterval(_)
                | Builtin::Parse(_)
        )
    }
}

impl fmt::Display for Builtin {
    /// The name in IR text: `like`, `date_part.year`, `parse.date`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let part = |f: &mut fmt::Formatter<'_>, head: &str, part: &Part| write!(f, "{head}.{}", part.keyword());
        let kind = |f: &mut fmt::Formatter<'_>, head: &str, kind: &TextKind| write!(f, "{head}.{}", kind.keyword());
        match self {
            Builtin::DatePart(p) => part(f, "date_part", p),
            Builtin::TimePart(p) => part(f, "time_part", p),
            Builtin::IntervalPart(p) => part(f, "interval_part", p),
            Builtin::DateTrunc(p) => part(f, "date_trunc", p),
            Builtin::TimestampTrunc(p) => part(f, "timestamp_trunc", p),
            Builtin::TimestampDiff(p) => part(f, "timestamp_diff", p),
            Builtin::ToInterval(p) => part(f, "to_interval", p),
            Builtin::Print(k) => kind(f, "print", k),
            Builtin::Parse(k) => kind(f, "parse", k),
            Builtin::TryParse(k) => kind(f, "try_parse", k),
            Builtin::Library(function) => f.write_str(function.name()),
            Builtin::Nested(function, ty) => function.write(f, *ty),
            Builtin::Collected(collected) => write!(f, "collected.{collected} "),
            plain => {
                let name = Self::plain().find(|(b, _)| b == plain).map(|(_, n)| n);
                f.write_str(name.unwrap_or("?"))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_builtin_has_a_name_that_reads_back() {
        for builtin in Builtin::all() {
            assert_eq!(Builtin::from_name(&builtin.to_string()), Some(builtin));
        }
    }
}
