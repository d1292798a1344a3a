//! Logical types (what SQL says) and representations (what a kernel computes on).

use std::fmt;

use crate::enums::Enum;
use crate::nested::Nested;

/// What SQL says a value is.
///
/// Every logical type has exactly one [`Repr`] that kernels compute on; see [`DataType::repr`]. How a *stored* column lies in
/// memory is a third thing, its [`Encoding`](crate::table::Encoding).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum DataType {
    /// The type of a bare `NULL`; coerces to every other type.
    Null,
    Bool,
    I8,
    I16,
    I32,
    I64,
    /// HUGEINT: 128-bit signed.
    I128,
    U8,
    U16,
    U32,
    U64,
    /// UHUGEINT: 128-bit unsigned, which is none of the types of [`DataType::is_integer`]: no integer representation holds it; see
    /// [`crate::builtins::unsigned`].
    U128,
    /// Exact decimal: `precision` digits in total (1..=38), `scale` of them after the point. The value is an integer in units
    /// of `10^-scale`.
    Decimal {
        precision: u8,
        scale: u8,
    },
    F32,
    F64,
    /// UTF-8 text, compared by bytes.
    Str,
    Blob,
    /// A string of bits; see [`crate::builtins::bits`].
    Bit,
    /// Days since 1970-01-01.
    Date,
    /// Microseconds since midnight.
    Time,
    /// A time of day and its offset from UTC; see [`crate::builtins::timetz`].
    TimeTz,
    /// Microseconds since 1970-01-01 00:00:00, no zone.
    Timestamp,
    /// Microseconds since 1970-01-01 00:00:00 UTC, an instant.
    TimestampTz,
    /// Months, days and microseconds, kept apart.
    Interval,
    /// 128 bits, written as hexadecimal digits; see [`crate::builtins::uuid`].
    Uuid,
    /// One of a list of labels, compared by its position there.
    Enum(Enum),
    /// A list, array, struct or map.
    Nested(Nested),
}

/// What a kernel computes on. Signed integers only: an unsigned logical type is held in the next wider signed one, and the
/// operation that could leave its range checks it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Repr {
    Bool,
    I8,
    I16,
    I32,
    I64,
    I128,
    F32,
    F64,
    /// 16-byte string view: length, then either up to 12 inline bytes or a 4-byte prefix and a pointer.
    Str,
    /// `{ months: i32, days: i32, micros: i64 }`.
    Interval,
}

impl Repr {
    /// Size in bytes of the representation in tuples and parameters; also its alignment (i128, str and interval align to 8).
    #[inline]
    pub fn size(self) -> usize {
        match self {
            Repr::Bool | Repr::I8 => 1,
            Repr::I16 => 2,
            Repr::I32 | Repr::F32 => 4,
            Repr::I64 | Repr::F64 => 8,
            Repr::I128 | Repr::Str | Repr::Interval => 16,
        }
    }

    /// Alignment in bytes within a tuple.
    pub fn align(self) -> usize {
        self.size().min(8)
    }

    pub fn is_int(self) -> bool {
        matches!(self, Repr::I8 | Repr::I16 | Repr::I32 | Repr::I64 | Repr::I128)
    }

    pub fn is_float(self) -> bool {
        matches!(self, Repr::F32 | Repr::F64)
    }

    /// Smallest and largest value of an integer representation.
    pub fn int_range(self) -> Option<(i128, i128)> {
        Some(match self {
            Repr::I8 => (i8::MIN.into(), i8::MAX.into()),
            Repr::I16 => (i16::MIN.into(), i16::MAX.into()),
            Repr::I32 => (i32::MIN.into(), i32::MAX.into()),
            Repr::I64 => (i64::MIN.into(), i64::MAX.into()),
            Repr::I128 => (i128::MIN, i128::MAX),
            _ => return None,
        })
    }

    /// The keyword in IR text.
    pub fn keyword(self) -> &'static str {
        match self {
            Repr::Bool => "bool",
            Repr::I8 => "i8",
            Repr::I16 => "i16",
            Repr::I32 => "i32",
            Repr::I64 => "i64",
            Repr::I128 => "i128",
            Repr::F32 => "f32",
            Repr::F64 => "f64",
            Repr::Str => "str",
            Repr::Interval => "interval",
        }
    }

    /// The representation that a keyword of IR text names.
    pub fn from_keyword(word: &str) -> Option<Repr> {
        Some(match word {
            "bool" => Repr::Bool,
            "i8" => Repr::I8,
            "i16" => Repr::I16,
            "i32" => Repr::I32,
            "i64" => Repr::I64,
            "i128" => Repr::I128,
            "f32" => Repr::F32,
            "f64" => Repr::F64,
            "str" => Repr::Str,
            "interval" => Repr::Interval,
            _ => return None,
        })
    }
}

impl fmt::Display for Repr {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.keyword())
    }
}

/// Type of a kernel value: a representation, and whether it can be NULL. Printed `i64` or `i64?`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ValueType {
    pub repr: Repr,
    pub nullable: bool,
}

impl ValueType {
    pub fn new(repr: Repr, nullable: bool) -> Self {
        ValueType { repr, nullable }
    }

    /// A type that has no NULL.
    pub fn required(repr: Repr) -> Self {
        ValueType { repr, nullable: false }
    }

    pub fn nullable(repr: Repr) -> Self {
        ValueType { repr, nullable: true }
    }
}

impl fmt::Display for ValueType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}{}", self.repr, if self.nullable { "?" } else { "" })
    }
}

impl DataType {
    /// Largest decimal precision.
    pub const MAX_PRECISION: u8 = 38;

    pub fn decimal(precision: u8, scale: u8) -> DataType {
        DataType::Decimal { precision, scale }
    }

    /// What kernels compute on for this type. Decimals of up to 18 digits are i64, wider ones i128. [`DataType::Null`] is held
    /// as a nullable bool.
    pub fn repr(self) -> Repr {
        match self {
            DataType::Null | DataType::Bool => Repr::Bool,
            DataType::I8 => Repr::I8,
            DataType::I16 | DataType::U8 => Repr::I16,
            DataType::I32 | DataType::U16 | DataType::Date | DataType::Enum(_) => Repr::I32,
            DataType::I64
            | DataType::U32
            | DataType::Time
            | DataType::TimeTz
            | DataType::Timestamp
            | DataType::TimestampTz => Repr::I64,
            DataType::I128 | DataType::U64 | DataType::U128 | DataType::Uuid => Repr::I128,
            DataType::Decimal { precision, .. } if precision <= 18 => Repr::I64,
            DataType::Decimal { .. } => Repr::I128,
            DataType::F32 => Repr::F32,
            DataType::F64 => Repr::F64,
            DataType::Str | DataType::Blob | DataType::Bit | DataType::Nested(_) => Repr::Str,
            DataType::Interval => Repr::Interval,
        }
    }

    /// Smallest and largest integer that a value of this type holds (in units of the scale for decimals, days for dates,
    /// microseconds for times). `None` for floats, strings, booleans and intervals.
    pub fn int_range(self) -> Option<(i128, i128)> {
        Some(match self {
            DataType::U8 => (0, u8::MAX.into()),
            DataType::U16 => (0, u16::MAX.into()),
            DataType::U32 => (0, u32::MAX.into()),
            DataType::U64 => (0, u64::MAX.into()),
            DataType::Decimal { precision, .. } => {
                let max = 10i128.pow(u32::from(precision)) - 1;
                (-max, max)
            }
            DataType::Time => (0, 86_400_000_000),
            DataType::Enum(ty) => (0, (ty.get().labels().len() as i128 - 1).max(0)),
            _ => return self.repr().int_range(),
        })
    }

    pub fn is_integer(self) -> bool {
        use DataType::*;
        matches!(self, I8 | I16 | I32 | I64 | I128 | U8 | U16 | U32 | U64)
    }

    pub fn is_unsigned(self) -> bool {
        use DataType::*;
        matches!(self, U8 | U16 | U32 | U64)
    }

    pub fn is_decimal(self) -> bool {
        matches!(self, DataType::Decimal { .. })
    }

    pub fn is_float(self) -> bool {
        matches!(self, DataType::F32 | DataType::F64)
    }

    pub fn is_numeric(self) -> bool {
        self.is_integer() || self.is_decimal() || self.is_float()
    }

    /// DATE, TIME, TIMESTAMP or TIMESTAMP WITH TIME ZONE.
    pub fn is_temporal(self) -> bool {
        use DataType::*;
        matches!(self, Date | Time | Timestamp | TimestampTz)
    }

    /// Digits after the decimal point: the scale of a decimal, 0 of an integer.
    pub fn scale(self) -> u8 {
        match self {
            DataType::Decimal { scale, .. } => scale,
            _ => 0,
        }
    }

    /// Every type without parameters.
    const PLAIN: [DataType; 24] = [
        DataType::Null,
        DataType::Bool,
        DataType::I8,
        DataType::I16,
        DataType::I32,
        DataType::I64,
        DataType::I128,
        DataType::U8,
        DataType::U16,
        DataType::U32,
        DataType::U64,
        DataType::F32,
        DataType::F64,
        DataType::Str,
        DataType::Blob,
        DataType::Date,
        DataType::Time,
        DataType::Timestamp,
        DataType::TimestampTz,
        DataType::Interval,
        DataType::Uuid,
        DataType::U128,
        DataType::Bit,
        DataType::TimeTz,
    ];

    /// The spelling in IR text: `i64`, `dec(15,2)`, `date`.
    pub fn ir_name(self) -> String {
        match self {
            DataType::Null => "null".into(),
            DataType::Decimal { precision, scale } => format!("dec({precision},{scale})"),
            DataType::U8 => "u8".into(),
            DataType::U16 => "u16".into(),
            DataType::U32 => "u32".into(),
            DataType::U64 => "u64".into(),
            DataType::Blob => "blob".into(),
            DataType::Date => "date".into(),
            DataType::Time => "time".into(),
            DataType::Timestamp => "timestamp".into(),
            DataType::TimestampTz => "timestamptz".into(),
            DataType::U128 => "u128".into(),
            DataType::Bit => "bit".into(),
            DataType::TimeTz => "timetz".into(),
            DataType::Uuid => "uuid".into(),
            DataType::Enum(ty) => ty.ir_name(),
            DataType::Nested(nested) => nested.get().ir_name(),
            other => other.repr().keyword().into(),
        }
    }

    /// The type without parameters that is spelled so in IR text.
    pub fn from_ir_name(name: &str) -> Option<DataType> {
        Self::PLAIN.into_iter().find(|ty| ty.ir_name() == name)
    }
}

impl fmt::Display for DataType {
    /// The SQL spelling, as `DESCRIBE` prints it: `BIGINT`, `DECIMAL(15,2)`, `TIMESTAMP WITH TIME ZONE`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            // In quotes, for `NULL` is no name of a type.
            DataType::Null => "\"NULL\"",
            DataType::Bool => "BOOLEAN",
            DataType::I8 => "TINYINT",
            DataType::I16 => "SMALLINT",
            DataType::I32 => "INTEGER",
            DataType::I64 => "BIGINT",
            DataType::I128 => "HUGEINT",
            DataType::U8 => "UTINYINT",
            DataType::U16 => "USMALLINT",
            DataType::U32 => "UINTEGER",
            DataType::U64 => "UBIGINT",
            DataType::Decimal { precision, scale } => return write!(f, "DECIMAL({precision},{scale})"),
            DataType::F32 => "FLOAT",
            DataType::F64 => "DOUBLE",
            DataType::Str => "VARCHAR",
            DataType::Blob => "BLOB",
            DataType::Date => "DATE",
            DataType::Time => "TIME",
            DataType::Timestamp => "TIMESTAMP",
            DataType::TimestampTz => "TIMESTAMP WITH TIME ZONE",
            DataType::Interval => "INTERVAL",
            DataType::U128 => "UHUGEINT",
            DataType::Bit => "BIT",
            DataType::TimeTz => "TIME WITH TIME ZONE",
            DataType::Uuid => "UUID",
            DataType::Enum(ty) => return write!(f, "{ty}"),
            DataType::Nested(nested) => return write!(f, "{}", nested.get()),
        })
    }
}

/// A byte range of the SQL text that something came from; `0..0` where nothing is known.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Span {
    pub start: u32,
    pub end: u32,
}

impl Span {
    pub fn new(start: usize, end: usize) -> Span {
        Span { start: start as u32, end: end as u32 }
    }

    pub fn is_known(self) -> bool {
        self.end > self.start
    }

    /// The smallest span that covers both.
    pub fn to(self, other: Span) -> Span {
        match (self.is_known(), other.is_known()) {
            (true, true) => Span { start: self.start.min(other.start), end: self.end.max(other.end) },
            (false, true) => other,
            _ => self,
        }
    }
}
