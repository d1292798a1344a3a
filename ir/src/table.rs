//! What the compiler knows of a table: columns, their encodings, and statistics.

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;

use crate::scalar::Scalar;
use crate::types::{DataType, Repr, ValueType};

/// How a stored column lies in memory. Kernels are compiled for the encoding.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Encoding {
    /// Values of the column's [`Repr`] one after another; booleans as bytes 0 and 1, strings as 16-byte views.
    Plain,
    /// Unsigned integers of `width` bytes (1, 2, 4 or 8); the value is `base + stored`. The base is the smallest value, or 0 where
    /// that costs no width (loading is then a plain widening).
    For { width: u8, base: i128 },
    /// Signed integers of `width` bytes (1, 2, 4, 8 or 16) that hold the value itself: what an Arrow array of a narrower
    /// physical type gives without copying (a decimal of 15 digits in 64 bits, a `UInt8` is `For { 1, 0 }`).
    Int { width: u8 },
    /// Unsigned codes of `width` bytes (1, 2 or 4) into a dictionary of plain values of the column's type. Dictionary entries
    /// are distinct and not NULL.
    Dict { width: u8 },
    /// Nothing is stored: each row's value is the one before plus 1, and what stands for a segment's address is the value of its row 0. Of
    /// required 64-bit integers.
    Sequence,
}

impl Encoding {
    /// Bytes that one row of a column of representation `repr` takes where it is stored.
    pub fn bytes_per_row(self, repr: Repr) -> usize {
        match self {
            Encoding::Plain => repr.size(),
            Encoding::For { width, .. } | Encoding::Int { width } | Encoding::Dict { width } => usize::from(width),
            Encoding::Sequence => 0,
        }
    }
}

impl fmt::Display for Encoding {
    /// `plain`, `u16+8036`, `i64`, `dict8` (bits of a code), `sequence`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Encoding::Plain => f.write_str("plain"),
            Encoding::For { width, base } => write!(f, "u{}{}{}", width * 8, if *base < 0 { "" } else { "+" }, base),
            Encoding::Int { width } => write!(f, "i{}", u16::from(*width) * 8),
            Encoding::Dict { width } => write!(f, "dict{}", width * 8),
            Encoding::Sequence => f.write_str("sequence"),
        }
    }
}

/// What is known of a column's values without reading them.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ColumnStats {
    /// Bounds on the non-NULL values; exact or wider, never narrower. `None`: not known.
    pub min: Option<Scalar>,
    pub max: Option<Scalar>,
    /// Whether both bounds, where they are known, are values of the column.
    pub exact: bool,
    /// NULLs in the column; `None`: not known.
    pub null_count: Option<u64>,
    /// Estimate of the number of distinct non-NULL values (a sketch taken at load, or dictionary sizes).
    pub distinct: Option<u64>,
    /// Mean length in bytes of a string column.
    pub mean_length: Option<f64>,
}

/// One column of a stored table.
#[derive(Clone, Debug, PartialEq)]
pub struct ColumnSchema {
    pub name: String,
    pub ty: DataType,
    /// Whether NULLs can occur. False only where it is known that none do.
    pub nullable: bool,
    pub encoding: Encoding,
    pub stats: ColumnStats,
}

impl ColumnSchema {
    /// A plain nullable column about which nothing is known.
    pub fn new(name: impl Into<String>, ty: DataType) -> ColumnSchema {
        ColumnSchema { name: name.into(), ty, nullable: true, encoding: Encoding::Plain, stats: ColumnStats::default() }
    }

    /// The type of a value loaded from the column.
    pub fn value_type(&self) -> ValueType {
        ValueType::new(self.ty.repr(), self.nullable)
    }
}

/// One stored table, as the compiler sees it.
#[derive(Clone, Debug, PartialEq)]
pub struct TableSchema {
    /// Name that the runtime finds the table's data by. For a file scanned in place, its path or glob.
    pub name: String,
    pub columns: Vec<ColumnSchema>,
    /// Number of rows, or a bound above it (proofs that sums can't overflow rest on it); `None` where the source can't say.
    pub rows: Option<u64>,
    /// Whether the data outlives a query's results (an in-memory table), so that string views need not be copied out of it.
    pub pinned: bool,
    /// Whether scans give the number of each row, from 0, as a column behind the others ([`TableSchema::row_id`]).
    pub numbered: bool,
}

impl TableSchema {
    /// Name of the column of row numbers.
    pub const ROW_ID: &str = "rowid";

    /// The index by which scans are asked for the numbers of rows, where the table has them.
    pub fn row_id(&self) -> Option<usize> {
        self.numbered.then_some(self.columns.len())
    }

    /// What a scan gives for an index: a column, or the [row numbers](TableSchema::row_id).
    pub fn scanned(&self, index: usize) -> Option<Cow<'_, ColumnSchema>> {
        match self.columns.get(index) {
            Some(column) => Some(Cow::Borrowed(column)),
            None if self.row_id() == Some(index) => {
                let last = self.rows.unwrap_or(i64::MAX as u64).saturating_sub(1);
                Some(Cow::Owned(ColumnSchema {
                    name: Self::ROW_ID.into(),
                    ty: DataType::I64,
                    nullable: false,
                    encoding: Encoding::Sequence,
                    stats: ColumnStats {
                        min: Some(Scalar::Int(0)),
                        max: Some(Scalar::Int(i128::from(last))),
                        exact: false,
                        null_count: Some(0),
                        distinct: self.rows,
                        mean_length: None,
                    },
                }))
            }
            None => None,
        }
    }

    /// Index of a column by its name, ignoring ASCII case.
    pub fn column(&self, name: &str) -> Option<usize> {
        self.columns.iter().position(|c| c.name.eq_ignore_ascii_case(name))
    }
}

/// A shared schema; plans hold it so that they need no catalog after binding.
pub type SchemaRef = Arc<TableSchema>;
