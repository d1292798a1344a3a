//! VALUES lists: the rows that a module carries itself, as a plain-encoded table.

use quernel_ir::kernel::{Prune, TableColumn};
use quernel_ir::scalar::Scalar;
use quernel_ir::table::{ColumnSchema, ColumnStats, Encoding, SchemaRef, TableSchema};

use super::{ColumnBuffer, Dictionary, Morsel, Scan, ScanOptions, SourceError, TableSource};
use crate::exec::params::write_plain;
use crate::sync::Arc;
use crate::sync::atomic::{AtomicBool, Ordering};

/// An inline table.
#[derive(Debug)]
pub struct InlineTable {
    schema: SchemaRef,
    data: Arc<Data>,
}

#[derive(Debug)]
struct Data {
    rows: u64,
    /// By column: values, 16-aligned, and a validity bitmap.
    columns: Vec<(Vec<u128>, Vec<u8>)>,
    /// What long strings point into.
    _scalars: Vec<Vec<Scalar>>,
}

impl InlineTable {
    /// The table of `rows`, each with one scalar for each of `columns`.
    ///
    /// # Errors
    /// A column that is not plain, or a row of another length.
    pub fn new(name: &str, columns: &[TableColumn], rows: &[Vec<Scalar>]) -> Result<InlineTable, SourceError> {
        let invalid = |message: String| SourceError::Invalid { path: format!("VALUES list @{name}"), message };
        let scalars = rows.to_vec();
        let mut stored = Vec::new();
        for (i, column) in columns.iter().enumerate() {
            if column.encoding != Encoding::Plain {
                return Err(invalid(format!("column {} is encoded as {}, not plain", column.name, column.encoding)));
            }
            let repr = column.ty.repr();
            let mut values = vec![0u128; (rows.len() * repr.size()).div_ceil(16).max(1)];
            let mut validity = vec![0u8; rows.len().div_ceil(8).max(1)];
            for (row, scalars) in scalars.iter().enumerate() {
                let Some(scalar) = scalars.get(i) else {
                    return Err(invalid(format!("row {row} has {} values, not {}", scalars.len(), columns.len())));
                };
                let mut plain = [0u8; 16];
                write_plain(scalar, repr, &mut plain);
                // SAFETY: the vector has room for all rows' values.
                unsafe {
                    let to = values.as_mut_ptr().cast::<u8>().add(row * repr.size());
                    std::ptr::copy_nonoverlapping(plain.as_ptr(), to, repr.size());
                }
                validity[row / 8] |= u8::from(!scalar.is_null()) << (row % 8);
            }
            stored.push((values, validity));
        }
        let schema = TableSchema {
            name: name.into(),
            columns: columns
                .iter()
                .map(|column| ColumnSchema {
                    name: column.name.clone(),
                    ty: column.ty,
                    nullable: column.nullable,
                    encoding: Encoding::Plain,
                    stats: ColumnStats::default(),
                })
                .collect(),
            rows: Some(rows.len() as u64),
            pinned: false,
            numbered: false,
        };
        let data = Data { rows: rows.len() as u64, columns: stored, _scalars: scalars };
        Ok(InlineTable { schema: Arc::new(schema), data: Arc::new(data) })
    }
}

impl TableSource for InlineTable {
    fn schema(&self) -> SchemaRef {
        self.schema.clone()
    }

    fn scan(&self, columns: &[usize], _: &[Prune], _: &ScanOptions) -> Result<Arc<dyn Scan>, SourceError> {
        Ok(Arc::new(InlineScan { data: self.data.clone(), columns: columns.to_vec(), done: AtomicBool::new(false) }))
    }

    fn dictionary(&self, _: usize) -> Result<Option<Dictionary>, SourceError> {
        Ok(None)
    }
}

struct InlineScan {
    data: Arc<Data>,
    columns: Vec<usize>,
    done: AtomicBool,
}

impl Scan for InlineScan {
    fn next(&self, _: usize) -> Result<Option<Morsel>, SourceError> {
        if self.done.swap(true, Ordering::Relaxed) {
            return Ok(None);
        }
        let buffer = |&column: &usize| {
            let (values, validity) = &self.data.columns[column];
            ColumnBuffer {
                values: values.as_ptr().cast(),
                validity: validity.as_ptr(),
                validity_offset: 0,
                dictionary: std::ptr::null(),
            }
        };
        Ok(Some(Morsel {
            sequence: 0,
            begin: 0,
            end: self.data.rows,
            columns: self.columns.iter().map(buffer).collect(),
            owner: self.data.clone(),
        }))
    }

    fn total_rows(&self) -> Option<u64> {
        Some(self.data.rows)
    }
}
