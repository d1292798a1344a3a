//! Runs a module on the interpreter: morsels are decoded into scalars, and the result comes in the same form as that of compiled
//! kernels.

use std::cell::RefCell;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use quernel_ir::entity::Entity;
use quernel_ir::interp::{self, Batch, BatchColumn, Batches, Inputs, InterpError, Limits};
use quernel_ir::kernel::{Module, Table, TableColumn, TableData, TableId};
use quernel_ir::layout::{FieldLayout, TupleLayout};
use quernel_ir::scalar::Scalar;
use quernel_ir::table::Encoding;
use quernel_ir::types::Repr;

use crate::error::ExecError;
use crate::exec::params::write_plain;
use crate::exec::pool::Interrupt;
use crate::memory::{MemoryBudget, MemoryLimit};
use crate::source::{ColumnBuffer, Dictionary, Morsel, Scan, ScanOptions, TableSource};
use crate::state::chunk::{Account, Chunk};
use crate::state::field;
use crate::state::rows::TupleSet;

/// Input rows up to which interpreting is faster than compiling. Cranelift takes about 0.5 ms for a kernel of 20 values (measured by
/// `codegen`), the interpreter about 1 µs for a value of a row.
const FEW_ROWS: u64 = 256;

/// The same for the pairs that joins could make of all inputs.
const FEW_PAIRS: u64 = 65_536;

/// Whether the module's inputs are so small that interpreting it beats compiling it.
pub fn pays(module: &Module) -> bool {
    // Nobody knows how many rounds a loop has.
    if !module.loops.is_empty() {
        return false;
    }
    let rows = module.tables.values().map(|table| match &table.data {
        TableData::Stored { rows, .. } => rows.unwrap_or(u64::MAX),
        TableData::Inline { rows } => rows.len() as u64,
    });
    let (mut sum, mut product) = (0u64, 1u64);
    for rows in rows {
        sum = sum.saturating_add(rows);
        product = product.saturating_mul(rows.max(1));
    }
    sum <= FEW_ROWS && product <= FEW_PAIRS
}

/// Bytes that the interpreter holds for a row of a state, about: what a memory limit is divided by.
const ROW_BYTES: u64 = 256;

/// The rows of the module's output.
///
/// # Errors
/// As compiled kernels give them.
pub(crate) fn run(
    module: &Module,
    tables: &[Arc<dyn TableSource>],
    prepared: &[Scalar],
    options: ScanOptions,
    interrupt: &Interrupt,
) -> Result<Vec<Vec<Scalar>>, ExecError> {
    let limit = options.memory.limit();
    let memory = options.memory.clone();
    let mut sources = Sources { tables, options, interrupt, error: RefCell::new(None) };
    let outcome = watched(interrupt, |cancelled| {
        let limits = Limits { cancelled: Some(cancelled), state_rows: limit.map(|bytes| bytes / ROW_BYTES) };
        interp::run(module, &mut sources, prepared, limits)
    });
    outcome.map_err(|error| match (error, sources.error.take()) {
        (InterpError::Input(_), Some(error)) => error,
        (InterpError::Cancelled, _) => interrupt.check().err().unwrap_or(ExecError::Cancelled),
        (InterpError::Trap { message, span, kernel }, _) => ExecError::Trap { message, span, kernel },
        (InterpError::TooLarge(rows), _) => ExecError::MemoryLimit(MemoryLimit {
            what: format!("the interpreter, for {rows} rows at about {ROW_BYTES} bytes,"),
            requested: ROW_BYTES,
            used: memory.used().saturating_add(rows.saturating_mul(ROW_BYTES)),
            limit: limit.unwrap_or(u64::MAX),
            disk: None,
        }),
        (InterpError::Invalid(error), _) => ExecError::InvalidModule(error.to_string()),
        (error, _) => ExecError::Internal(error.to_string()),
    })
}

/// Runs `work` with a flag that is set when the query is cancelled or its time is up.
fn watched<T>(interrupt: &Interrupt, work: impl FnOnce(&AtomicBool) -> T) -> T {
    if interrupt.deadline.is_none() {
        return work(&interrupt.cancelled);
    }
    let (flag, done) = (AtomicBool::new(false), AtomicBool::new(false));
    std::thread::scope(|scope| {
        scope.spawn(|| {
            while !done.load(Ordering::Relaxed) {
                if interrupt.check().is_err() {
                    flag.store(true, Ordering::Relaxed);
                    return;
                }
                std::thread::park_timeout(Duration::from_millis(2));
            }
        });
        let result = work(&flag);
        done.store(true, Ordering::Relaxed);
        result
    })
}

/// The executor's sources as the interpreter asks for them.
struct Sources<'a> {
    tables: &'a [Arc<dyn TableSource>],
    options: ScanOptions,
    interrupt: &'a Interrupt,
    /// What a text error stands for.
    error: RefCell<Option<ExecError>>,
}

impl Sources<'_> {
    fn fail(&self, error: impl Into<ExecError>) -> String {
        let error = error.into();
        let text = error.to_string();
        *self.error.borrow_mut() = Some(error);
        text
    }

    fn entries(&self, table: &dyn TableSource, column: &TableColumn) -> Result<Vec<Scalar>, ExecError> {
        let Some(Dictionary { values, len, owner: _owner }) = table.dictionary(column.index)? else {
            return Err(ExecError::Internal(format!("column {} has no dictionary", column.name)));
        };
        // SAFETY: the dictionary has `len` plain values of the column's representation, which its owner keeps alive.
        Ok((0..len).map(|row| unsafe { plain(values, column.ty.repr(), row) }).collect())
    }
}

impl Inputs for Sources<'_> {
    fn open(&mut self, id: TableId, table: &Table) -> Result<Batches<'_>, String> {
        let source = &self.tables[id.index()];
        let columns: Vec<usize> = table.columns.iter().map(|column| column.index).collect();
        let TableData::Stored { prune, .. } = &table.data else { return Err("an inline table is not stored".into()) };
        let scan = source.scan(&columns, prune, &self.options).map_err(|e| self.fail(e))?;
        let mut dictionaries = Vec::new();
        for column in &table.columns {
            let decoded = matches!(column.encoding, Encoding::Dict { .. }) && column.dictionary.is_none();
            let entries = decoded.then(|| self.entries(source.as_ref(), column)).transpose();
            dictionaries.push(entries.map_err(|e| self.fail(e))?);
        }
        let columns = table.columns.clone();
        let sources: &Sources<'_> = self;
        Ok(Box::new(std::iter::from_fn(move || {
            let morsel = sources.interrupt.check().and_then(|()| in_order(&*scan));
            match morsel {
                Ok(None) => None,
                Ok(Some(morsel)) => Some(Ok(decode(&columns, &dictionaries, &morsel))),
                Err(error) => Some(Err(sources.fail(error))),
            }
        })))
    }

    fn dictionary(&mut self, id: TableId, table: &Table, column: usize) -> Result<Vec<Scalar>, String> {
        let entries = self.entries(self.tables[id.index()].as_ref(), &table.columns[column]);
        entries.map_err(|e| self.fail(e))
    }
}

/// A scan with one thread gives its morsels in the table's order.
fn in_order(scan: &dyn Scan) -> Result<Option<Morsel>, ExecError> {
    Ok(scan.next(0)?)
}

/// A morsel as scalars and codes.
fn decode(columns: &[TableColumn], dictionaries: &[Option<Vec<Scalar>>], morsel: &Morsel) -> Batch {
    let rows = || morsel.begin..morsel.end;
    let columns = columns.iter().zip(&morsel.columns).zip(dictionaries).map(|((column, buffer), dictionary)| {
        // SAFETY: the morsel's buffers have these rows, encoded as the column says (checked when the table was opened).
        unsafe {
            match column.encoding {
                Encoding::Dict { width } => {
                    let code = |row| is_valid(buffer, row).then(|| unsigned(buffer.values, width, row) as u32);
                    match dictionary {
                        None => BatchColumn::Codes(rows().map(code).collect()),
                        Some(entries) => BatchColumn::Values(
                            rows().map(|row| code(row).map_or(Scalar::Null, |c| entries[c as usize].clone())).collect(),
                        ),
                    }
                }
                encoding => {
                    let value = |row| match encoding {
                        _ if !is_valid(buffer, row) => Scalar::Null,
                        Encoding::For { width, base } => {
                            Scalar::Int(base + i128::from(unsigned(buffer.values, width, row)))
                        }
                        Encoding::Int { width } => plain(buffer.values, int_repr(width), row),
                        Encoding::Sequence => {
                            Scalar::Int(i128::from((buffer.values.addr() as i64).wrapping_add(row as i64)))
                        }
                        _ => plain(buffer.values, column.ty.repr(), row),
                    };
                    BatchColumn::Values(rows().map(value).collect())
                }
            }
        }
    });
    Batch { rows: (morsel.end - morsel.begin) as usize, columns: columns.collect() }
}

fn int_repr(width: u8) -> Repr {
    match width {
        1 => Repr::I8,
        2 => Repr::I16,
        4 => Repr::I32,
        8 => Repr::I64,
        _ => Repr::I128,
    }
}

/// # Safety
/// The buffer has the row.
unsafe fn is_valid(buffer: &ColumnBuffer, row: u64) -> bool {
    let bit = buffer.validity_offset + row;
    // SAFETY: by the caller's promise.
    buffer.validity.is_null() || unsafe { *buffer.validity.add((bit / 8) as usize) } >> (bit % 8) & 1 == 1
}

/// # Safety
/// `values` has the row, of integers of `width` bytes.
unsafe fn unsigned(values: *const u8, width: u8, row: u64) -> u64 {
    let row = row as usize;
    // SAFETY: by the caller's promise.
    unsafe {
        match width {
            1 => values.add(row).read().into(),
            2 => values.cast::<u16>().add(row).read_unaligned().into(),
            4 => values.cast::<u32>().add(row).read_unaligned().into(),
            _ => values.cast::<u64>().add(row).read_unaligned(),
        }
    }
}

/// A plain value, which is laid out like a tuple of one required field.
///
/// # Safety
/// `values` has the row, of plain values of the representation; strings are alive.
unsafe fn plain(values: *const u8, repr: Repr, row: u64) -> Scalar {
    let layout = FieldLayout { repr, offset: 0, valid: None };
    // SAFETY: by the caller's promise.
    unsafe { field::scalar(&layout, values.add(row as usize * repr.size())) }
}

/// Output rows as an output state's tuples, whose strings are viewed in `rows`.
///
/// # Errors
/// The budget refuses.
pub(crate) fn tuples(
    layout: &TupleLayout,
    rows: &[Vec<Scalar>],
    memory: &Arc<MemoryBudget>,
) -> Result<TupleSet, MemoryLimit> {
    let size = layout.size as usize;
    let chunk = Chunk::new(&Account::new(memory, "the result"), rows.len() * size, true)?;
    for (i, row) in rows.iter().enumerate() {
        // SAFETY: the chunk has room for all tuples, and is zeroed.
        let tuple = unsafe { std::slice::from_raw_parts_mut(chunk.start().add(i * size), size) };
        for (field, value) in layout.fields.iter().zip(row) {
            write_plain(value, field.repr, &mut tuple[field.offset as usize..]);
            if let Some(valid) = field.valid {
                tuple[valid as usize] = u8::from(!value.is_null());
            }
        }
    }
    let segments = if rows.is_empty() { vec![] } else { vec![(chunk.start(), rows.len())] };
    Ok(TupleSet::new(size, segments, vec![chunk]))
}
