//! Constant values.

use std::cmp::Ordering;
use std::fmt;

/// Months, days and microseconds; SQL's INTERVAL. Equality and order are DuckDB's: a month counts 30 days, a day 24 hours.
#[derive(Clone, Copy, Debug, Default)]
#[repr(C)]
pub struct Interval {
    pub months: i32,
    pub days: i32,
    pub micros: i64,
}

impl Interval {
    /// Microseconds in a day.
    pub const DAY: i128 = 86_400_000_000;

    /// The microseconds that order intervals.
    pub fn ordinal(self) -> i128 {
        (i128::from(self.months) * 30 + i128::from(self.days)) * Self::DAY + i128::from(self.micros)
    }
}

impl PartialEq for Interval {
    fn eq(&self, other: &Self) -> bool {
        self.ordinal() == other.ordinal()
    }
}

impl Eq for Interval {}

impl PartialOrd for Interval {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Interval {
    fn cmp(&self, other: &Self) -> Ordering {
        self.ordinal().cmp(&other.ordinal())
    }
}

impl std::hash::Hash for Interval {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        self.ordinal().hash(state);
    }
}

/// One constant. Integers, decimals (in units of their scale), dates (days) and times (microseconds) are all [`Scalar::Int`]:
/// the type that says which stands beside the scalar, never in it.
#[derive(Clone, Debug)]
pub enum Scalar {
    Null,
    Bool(bool),
    Int(i128),
    F32(f32),
    F64(f64),
    Str(String),
    Blob(Vec<u8>),
    Interval(Interval),
}

impl Scalar {
    pub fn is_null(&self) -> bool {
        matches!(self, Scalar::Null)
    }

    pub fn as_int(&self) -> Option<i128> {
        match self {
            Scalar::Int(v) => Some(*v),
            _ => None,
        }
    }

    /// The bytes of a string or blob.
    pub fn as_bytes(&self) -> Option<&[u8]> {
        match self {
            Scalar::Str(s) => Some(s.as_bytes()),
            Scalar::Blob(b) => Some(b),
            _ => None,
        }
    }

    fn rank(&self) -> u8 {
        match self {
            Scalar::Null => 0,
            Scalar::Bool(_) => 1,
            Scalar::Int(_) => 2,
            Scalar::F32(_) => 3,
            Scalar::F64(_) => 4,
            Scalar::Str(_) | Scalar::Blob(_) => 5,
            Scalar::Interval(_) => 6,
        }
    }
}

/// Float order of SQL: NaN equals itself and is above infinity, and -0 equals 0.
pub fn float_cmp(a: f64, b: f64) -> Ordering {
    a.partial_cmp(&b).unwrap_or_else(|| a.is_nan().cmp(&b.is_nan()))
}

impl Scalar {
    /// Whether nothing tells one from the other. Values that compare as equal may be different ones: zeros with their signs, intervals of a
    /// month and of 30 days, a text and the BLOB of its bytes.
    pub fn is_same(&self, other: &Scalar) -> bool {
        match (self, other) {
            (Scalar::F32(a), Scalar::F32(b)) => a.to_bits() == b.to_bits(),
            (Scalar::F64(a), Scalar::F64(b)) => a.to_bits() == b.to_bits(),
            (Scalar::Interval(a), Scalar::Interval(b)) => (a.months, a.days, a.micros) == (b.months, b.days, b.micros),
            (a, b) => std::mem::discriminant(a) == std::mem::discriminant(b) && a == b,
        }
    }
}

impl PartialEq for Scalar {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl Eq for Scalar {}

impl PartialOrd for Scalar {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Scalar {
    /// A total order: NULL first, then by value. Scalars of different kinds order by kind.
    fn cmp(&self, other: &Self) -> Ordering {
        match (self, other) {
            (Scalar::Bool(a), Scalar::Bool(b)) => a.cmp(b),
            (Scalar::Int(a), Scalar::Int(b)) => a.cmp(b),
            (Scalar::F32(a), Scalar::F32(b)) => float_cmp((*a).into(), (*b).into()),
            (Scalar::F64(a), Scalar::F64(b)) => float_cmp(*a, *b),
            (Scalar::Interval(a), Scalar::Interval(b)) => a.cmp(b),
            (a, b) => match (a.as_bytes(), b.as_bytes()) {
                (Some(a), Some(b)) => a.cmp(b),
                _ => a.rank().cmp(&b.rank()),
            },
        }
    }
}

impl std::hash::Hash for Scalar {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        self.rank().hash(state);
        let canonical = |v: f64| if v.is_nan() { f64::NAN.to_bits() } else { (v + 0.0).to_bits() };
        match self {
            Scalar::Null => {}
            Scalar::Bool(v) => v.hash(state),
            Scalar::Int(v) => v.hash(state),
            Scalar::F32(v) => canonical((*v).into()).hash(state),
            Scalar::F64(v) => canonical(*v).hash(state),
            Scalar::Str(v) => v.as_bytes().hash(state),
            Scalar::Blob(v) => v.hash(state),
            Scalar::Interval(v) => v.hash(state),
        }
    }
}

impl fmt::Display for Scalar {
    /// The literal of IR text: `null`, `true`, `42`, `1.5`, `"text"`, `x"00ff"`, `interval(1,0,0)`. Floats print the shortest
    /// text that reads back to the same bits, `nan`, `inf` or `-inf`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Scalar::Null => f.write_str("null"),
            Scalar::Bool(v) => write!(f, "{v}"),
            Scalar::Int(v) => write!(f, "{v}"),
            Scalar::F32(v) => write_float(f, f64::from(*v), &format!("{v:?}")),
            Scalar::F64(v) => write_float(f, *v, &format!("{v:?}")),
            Scalar::Str(v) => {
                f.write_str("\"")?;
                for c in v.chars() {
                    match c {
                        '"' => f.write_str("\\\"")?,
                        '\\' => f.write_str("\\\\")?,
                        '\n' => f.write_str("\\n")?,
                        '\r' => f.write_str("\\r")?,
                        '\t' => f.write_str("\\t")?,
                        c if c.is_control() => write!(f, "\\u{{{:x}}}", c as u32)?,
                        c => write!(f, "{c}")?,
                    }
                }
                f.write_str("\"")
            }
            Scalar::Blob(v) => {
                f.write_str("x\"")?;
                for byte in v {
                    write!(f, "{byte:02x}")?;
                }
                f.write_str("\"")
            }
            Scalar::Interval(v) => write!(f, "interval({},{},{})", v.months, v.days, v.micros),
        }
    }
}

fn write_float(f: &mut fmt::Formatter<'_>, value: f64, shortest: &str) -> fmt::Result {
    if value.is_nan() {
        f.write_str("nan")
    } else if value.is_infinite() {
        f.write_str(if value > 0.0 { "inf" } else { "-inf" })
    } else {
        f.write_str(shortest)
    }
}
