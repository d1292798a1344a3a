//! Results: output tuples as Arrow record batches.

use std::marker::PhantomData;
use std::sync::Arc;

use arrow_array::types::{
    Date32Type, Decimal128Type, Float32Type, Float64Type, Int8Type, Int16Type, Int32Type, Int64Type,
    IntervalMonthDayNanoType, Time64MicrosecondType, TimestampMicrosecondType, UInt8Type, UInt16Type, UInt32Type,
    UInt64Type,
};
use arrow_array::{
    ArrayRef, ArrowPrimitiveType, BinaryArray, BooleanArray, NullArray, PrimitiveArray, RecordBatch,
    RecordBatchOptions, StringArray,
};
use arrow_buffer::{BooleanBuffer, Buffer, IntervalMonthDayNano, NullBuffer, OffsetBuffer, ScalarBuffer};
use arrow_schema::{Schema, SchemaRef};
use quernel_codegen::abi::StrView;
use quernel_ir::kernel::{OutputColumn, State, StateKind};
use quernel_ir::layout::{FieldLayout, TupleLayout};
use quernel_ir::scalar::Scalar;
use quernel_ir::types::{DataType, Repr};

use crate::error::ExecError;
use crate::source::arrow_types::{arrow_field, arrow_type};
use crate::source::nested::to_arrow;
use crate::source::spelled;
use crate::state::field;

/// The schema of a result.
pub fn schema(columns: &[OutputColumn], nullable: impl Fn(usize) -> bool) -> SchemaRef {
    let field = |(i, column): (usize, &OutputColumn)| arrow_field(&column.name, column.ty, nullable(i));
    Arc::new(Schema::new(columns.iter().enumerate().map(field).collect::<Vec<_>>()))
}

/// Turns an output state's tuples into batches.
#[derive(Clone, Debug)]
pub struct BatchMaker {
    pub schema: SchemaRef,
    columns: Vec<OutputColumn>,
    layout: TupleLayout,
}

/// Start and number of tuples.
type Segment = (*mut u8, usize);

impl BatchMaker {
    /// `None` if the state is no output.
    pub fn new(state: &State) -> Option<BatchMaker> {
        let StateKind::Output { columns, .. } = &state.kind else { return None };
        let schema = schema(columns, |i| state.fields[i].ty.nullable);
        Some(BatchMaker { schema, columns: columns.clone(), layout: TupleLayout::of(state) })
    }

    /// A batch of the segments' tuples.
    ///
    /// # Errors
    /// A value that Arrow's type has no room for.
    ///
    /// # Safety
    /// The segments hold initialized tuples of the state, whose strings are alive.
    pub unsafe fn batch(&self, segments: &[Segment]) -> Result<RecordBatch, ExecError> {
        let rows = segments.iter().map(|(_, count)| count).sum();
        let mut columns = self.makers(rows)?;
        for &(start, count) in segments {
            // SAFETY: by the caller's promise.
            unsafe { self.append(&mut columns, start, count)? };
        }
        // SAFETY: as above.
        unsafe { self.finish(columns, rows) }
    }

    /// Bytes of a tuple.
    pub(super) fn size(&self) -> usize {
        self.layout.size as usize
    }

    /// Whether columns are done with tuples when they have taken them.
    pub(super) fn takes_runs(&self) -> bool {
        self.columns.iter().all(|column| !is_gathered(column.ty))
    }

    /// Makers of a batch's columns, for about so many rows.
    pub(super) fn makers(&self, rows: usize) -> Result<Vec<Box<dyn ColumnMaker>>, ExecError> {
        self.columns.iter().zip(&self.layout.fields).map(|(column, field)| maker(column, *field, rows)).collect()
    }

    /// Adds tuples that lie one behind the other.
    ///
    /// # Safety
    /// As [`BatchMaker::batch`].
    pub(super) unsafe fn append(
        &self,
        columns: &mut [Box<dyn ColumnMaker>],
        start: *mut u8,
        count: usize,
    ) -> Result<(), ExecError> {
        let size = self.size();
        let most = (STRIDE / size).max(16);
        for first in (0..count).step_by(most) {
            let run = Run { start: start.wrapping_add(first * size), count: most.min(count - first), size };
            for column in &mut *columns {
                // SAFETY: by the caller's promise; a field's representation is that of its column's type.
                unsafe { column.append(run)? };
            }
        }
        Ok(())
    }

    /// A batch of what was added.
    ///
    /// # Safety
    /// As [`BatchMaker::batch`], of the tuples that were added unless columns [take runs](BatchMaker::takes_runs).
    pub(super) unsafe fn finish(
        &self,
        columns: Vec<Box<dyn ColumnMaker>>,
        rows: usize,
    ) -> Result<RecordBatch, ExecError> {
        // SAFETY: by the caller's promise.
        let columns = columns.into_iter().map(|maker| unsafe { maker.finish() }).collect::<Result<Vec<_>, _>>()?;
        let options = RecordBatchOptions::new().with_row_count(Some(rows));
        RecordBatch::try_new_with_options(self.schema.clone(), columns, &options)
            .map_err(|e| ExecError::Internal(format!("the result's columns do not fit its schema: {e}")))
    }
}

/// Whether a column's values are put together at the end of a batch.
fn is_gathered(ty: DataType) -> bool {
    matches!(ty, DataType::Enum(_) | DataType::Uuid | DataType::U128 | DataType::TimeTz | DataType::Nested(_))
}

/// Bytes of tuples that all columns take before the next: they stay in the nearest cache meanwhile.
const STRIDE: usize = 16 << 10;

/// Tuples one behind the other.
#[derive(Clone, Copy)]
pub(super) struct Run {
    start: *mut u8,
    count: usize,
    size: usize,
}

impl Run {
    fn tuples(self) -> impl ExactSizeIterator<Item = *const u8> {
        (0..self.count).map(move |i| self.start.wrapping_add(i * self.size).cast_const())
    }
}

/// Makes one column of a batch.
pub(super) trait ColumnMaker: Send {
    /// Takes the tuples of a run.
    ///
    /// # Safety
    /// They are initialized, and their strings are alive until [`ColumnMaker::finish`].
    unsafe fn append(&mut self, run: Run) -> Result<(), ExecError>;

    /// # Safety
    /// As [`ColumnMaker::append`].
    unsafe fn finish(self: Box<Self>) -> Result<ArrayRef, ExecError>;
}

/// One bit for each tuple.
#[derive(Default)]
struct Bits {
    words: Vec<u64>,
    count: usize,
}

impl Bits {
    fn append(&mut self, run: Run, bit: impl Fn(*const u8) -> bool) {
        for tuple in run.tuples() {
            let at = self.count % 64;
            if at == 0 {
                self.words.push(0);
            }
            if let Some(word) = self.words.last_mut() {
                *word |= u64::from(bit(tuple)) << at;
            }
            self.count += 1;
        }
    }

    fn finish(self) -> BooleanBuffer {
        BooleanBuffer::new(self.words.into(), 0, self.count)
    }
}

/// Which tuples' field is valid, where it can be NULL.
struct Validity(FieldLayout, Bits);

impl Validity {
    fn of(field: FieldLayout) -> Validity {
        Validity(field, Bits::default())
    }

    /// # Safety
    /// As [`ColumnMaker::append`], as for all below.
    unsafe fn append(&mut self, run: Run) {
        let Validity(field, bits) = self;
        if field.valid.is_some() {
            // SAFETY: by the caller's promise.
            bits.append(run, |tuple| unsafe { field::is_valid(field, tuple) });
        }
    }

    fn finish(self) -> Option<NullBuffer> {
        self.0.valid?;
        Some(NullBuffer::new(self.1.finish())).filter(|nulls| nulls.null_count() > 0)
    }
}

struct Nulls(usize);

impl ColumnMaker for Nulls {
    unsafe fn append(&mut self, run: Run) -> Result<(), ExecError> {
        self.0 += run.count;
        Ok(())
    }

    unsafe fn finish(self: Box<Self>) -> Result<ArrayRef, ExecError> {
        Ok(Arc::new(NullArray::new(self.0)))
    }
}

struct Bools(Bits, Validity);

impl ColumnMaker for Bools {
    unsafe fn append(&mut self, run: Run) -> Result<(), ExecError> {
        let offset = self.1.0.offset as usize;
        // SAFETY: by the caller's promise.
        unsafe {
            self.0.append(run, |tuple| tuple.add(offset).read() != 0);
            self.1.append(run);
        }
        Ok(())
    }

    unsafe fn finish(self: Box<Self>) -> Result<ArrayRef, ExecError> {
        Ok(Arc::new(BooleanArray::new(self.0.finish(), self.1.finish())))
    }
}

/// Values of a field that is an `S`, all of which fit Arrow's representation.
struct Widened<T: ArrowPrimitiveType, S, F> {
    values: Vec<T::Native>,
    validity: Validity,
    arrow: arrow_schema::DataType,
    widen: F,
    stored: PhantomData<fn(S)>,
}

impl<T: ArrowPrimitiveType, S: Copy, F: Fn(S) -> T::Native + Send> ColumnMaker for Widened<T, S, F> {
    unsafe fn append(&mut self, run: Run) -> Result<(), ExecError> {
        let offset = self.validity.0.offset as usize;
        // SAFETY: by the caller's promise; the value of a NULL is whatever lies there, or zeros.
        let value = |tuple: *const u8| (self.widen)(unsafe { tuple.add(offset).cast::<S>().read_unaligned() });
        self.values.extend(run.tuples().map(value));
        // SAFETY: by the caller's promise.
        unsafe { self.validity.append(run) };
        Ok(())
    }

    unsafe fn finish(self: Box<Self>) -> Result<ArrayRef, ExecError> {
        let array = PrimitiveArray::<T>::new(ScalarBuffer::from(fitted(self.values)), self.validity.finish());
        Ok(Arc::new(array.with_data_type(self.arrow)))
    }
}

/// Values that are narrowed to Arrow's, or `None` where one does not fit.
struct Converted<T: ArrowPrimitiveType> {
    values: Vec<T::Native>,
    validity: Validity,
    column: OutputColumn,
    convert: unsafe fn(&FieldLayout, *const u8) -> Option<T::Native>,
}

impl<T: ArrowPrimitiveType> ColumnMaker for Converted<T> {
    unsafe fn append(&mut self, run: Run) -> Result<(), ExecError> {
        let (field, column) = (self.validity.0, &self.column);
        for tuple in run.tuples() {
            // SAFETY: by the caller's promise.
            let value = unsafe {
                match field::is_valid(&field, tuple) {
                    true => (self.convert)(&field, tuple).ok_or_else(|| ExecError::Result {
                        column: column.name.clone(),
                        message: format!("{} is out of range for {}", field::scalar(&field, tuple), column.ty),
                    })?,
                    false => T::Native::default(),
                }
            };
            self.values.push(value);
        }
        // SAFETY: by the caller's promise.
        unsafe { self.validity.append(run) };
        Ok(())
    }

    unsafe fn finish(self: Box<Self>) -> Result<ArrayRef, ExecError> {
        let array = PrimitiveArray::<T>::new(ScalarBuffer::from(fitted(self.values)), self.validity.finish());
        Ok(Arc::new(array.with_data_type(arrow_type(self.column.ty))))
    }
}

/// Strings, one after the other, and where each ends; they must fit Arrow's 32-bit offsets.
struct Texts {
    column: OutputColumn,
    validity: Validity,
    offsets: Vec<i32>,
    values: Vec<u8>,
    /// All rows of the batch.
    rows: usize,
}

impl ColumnMaker for Texts {
    unsafe fn append(&mut self, run: Run) -> Result<(), ExecError> {
        // What a view holds inline is copied whole, so that most strings are copied by two instructions.
        const INLINE: usize = StrView::INLINE;
        let field = self.validity.0;
        let at = field.offset as usize;
        // SAFETY: by the caller's promise the field is a view, whose length comes first.
        let length = |tuple: *const u8| unsafe {
            if field::is_valid(&field, tuple) { tuple.add(at).cast::<u32>().read_unaligned() as usize } else { 0 }
        };
        let begin = self.values.len();
        let mut end = begin;
        self.offsets.extend(run.tuples().map(|tuple| {
            end += length(tuple);
            end as i32
        }));
        if i32::try_from(end).is_err() {
            let message =
                format!("more than {} bytes of text in {} rows do not fit one Arrow array", i32::MAX, self.rows);
            return Err(ExecError::Result { column: self.column.name.clone(), message });
        }
        if self.values.capacity() < end + INLINE {
            // As if all rows had texts as long as those so far.
            let rows = self.offsets.len() - 1;
            let whole = (end as u64 * self.rows as u64).div_ceil(rows as u64) as usize;
            self.values.reserve_exact((whole + whole / 16).max(end) + INLINE - begin);
        }
        // SAFETY: the room is for all strings and one inline copy beyond; inline bytes follow the view's length.
        unsafe {
            let mut to = self.values.as_mut_ptr().add(begin);
            for tuple in run.tuples() {
                let length = length(tuple);
                if length <= INLINE {
                    std::ptr::copy_nonoverlapping(tuple.add(at + 4), to, INLINE);
                } else {
                    std::ptr::copy_nonoverlapping(field::bytes(&field, tuple).as_ptr(), to, length);
                }
                to = to.add(length);
            }
            self.values.set_len(end);
            self.validity.append(run);
        }
        Ok(())
    }

    unsafe fn finish(self: Box<Self>) -> Result<ArrayRef, ExecError> {
        let Texts { column, validity, offsets, values, .. } = *self;
        let (offsets, values) = (fitted(offsets), fitted(values));
        // SAFETY: they begin at 0, and each is the one before it plus a length.
        let offsets = unsafe { OffsetBuffer::new_unchecked(ScalarBuffer::from(offsets)) };
        if column.ty == DataType::Blob {
            return Ok(Arc::new(BinaryArray::new(offsets, Buffer::from_vec(values), validity.finish())));
        }
        let wrong = || ExecError::Result { column: column.name.clone(), message: "text is not UTF-8".into() };
        let text = simdutf8::basic::from_utf8(&values).map_err(|_| wrong())?;
        // That the whole is UTF-8 does not yet say that no string begins within a character.
        if !text.is_ascii() && !offsets.iter().all(|&at| text.is_char_boundary(at as usize)) {
            return Err(wrong());
        }
        // SAFETY: checked above.
        Ok(Arc::new(unsafe { StringArray::new_unchecked(offsets, Buffer::from_vec(values), validity.finish()) }))
    }
}

/// Values that are put together at the end: written as texts, or nested.
struct Gathered {
    column: OutputColumn,
    field: FieldLayout,
    runs: Vec<Run>,
}

// SAFETY: its runs are tuples of a batch, which one thread makes.
unsafe impl Send for Gathered {}

impl ColumnMaker for Gathered {
    unsafe fn append(&mut self, run: Run) -> Result<(), ExecError> {
        self.runs.push(run);
        Ok(())
    }

    unsafe fn finish(self: Box<Self>) -> Result<ArrayRef, ExecError> {
        let (field, ty) = (self.field, self.column.ty);
        let tuples = self.runs.into_iter().flat_map(Run::tuples);
        if !matches!(ty, DataType::Nested(_)) {
            let value = |tuple| {
                // SAFETY: by the caller's promise.
                unsafe {
                    if field::is_valid(&field, tuple) { Scalar::Int(field::int(&field, tuple)) } else { Scalar::Null }
                }
            };
            return Ok(spelled::texts(tuples.map(value), ty));
        }
        let payload = |tuple| {
            // SAFETY: by the caller's promise.
            unsafe { field::is_valid(&field, tuple).then(|| field::bytes(&field, tuple)) }
        };
        let payloads: Vec<_> = tuples.map(payload).collect();
        let failed = |message| ExecError::Result { column: self.column.name.clone(), message };
        to_arrow(&payloads, ty).map_err(failed)
    }
}

/// Without room that is more than a quarter of what is there.
fn fitted<T>(mut values: Vec<T>) -> Vec<T> {
    if values.capacity() > values.len() + values.len() / 4 {
        values.shrink_to_fit();
    }
    values
}

/// A maker of a column of so many rows.
fn maker(column: &OutputColumn, field: FieldLayout, rows: usize) -> Result<Box<dyn ColumnMaker>, ExecError> {
    if field.repr != column.ty.repr() {
        return Err(ExecError::InvalidModule(format!(
            "output column {:?} is {} and cannot hold {}",
            column.name, field.repr, column.ty
        )));
    }
    fn widened<T: ArrowPrimitiveType, S: Copy + 'static>(
        column: &OutputColumn,
        field: FieldLayout,
        rows: usize,
        widen: impl Fn(S) -> T::Native + Send + 'static,
    ) -> Box<dyn ColumnMaker> {
        let (values, validity, arrow) = (Vec::with_capacity(rows), Validity::of(field), arrow_type(column.ty));
        Box::new(Widened::<T, S, _> { values, validity, arrow, widen, stored: PhantomData })
    }
    fn plain<T: ArrowPrimitiveType>(column: &OutputColumn, field: FieldLayout, rows: usize) -> Box<dyn ColumnMaker> {
        widened::<T, T::Native>(column, field, rows, |value: T::Native| value)
    }
    fn converted<T: ArrowPrimitiveType>(
        column: &OutputColumn,
        field: FieldLayout,
        rows: usize,
        convert: unsafe fn(&FieldLayout, *const u8) -> Option<T::Native>,
    ) -> Box<dyn ColumnMaker> {
        let (values, validity) = (Vec::with_capacity(rows), Validity::of(field));
        Box::new(Converted::<T> { values, validity, column: column.clone(), convert })
    }
    unsafe fn int<N: TryFrom<i128>>(field: &FieldLayout, tuple: *const u8) -> Option<N> {
        // SAFETY: a maker converts valid fields of its tuples.
        unsafe { field::int(field, tuple) }.try_into().ok()
    }
    unsafe fn interval(field: &FieldLayout, tuple: *const u8) -> Option<IntervalMonthDayNano> {
        // SAFETY: as above.
        let interval = unsafe { field::interval(field, tuple) };
        Some(IntervalMonthDayNano::new(interval.months, interval.days, interval.micros.checked_mul(1000)?))
    }
    Ok(match column.ty {
        DataType::Null => Box::new(Nulls(0)),
        DataType::Bool => Box::new(Bools(Bits::default(), Validity::of(field))),
        DataType::I8 => plain::<Int8Type>(column, field, rows),
        DataType::I16 => plain::<Int16Type>(column, field, rows),
        DataType::I32 => plain::<Int32Type>(column, field, rows),
        DataType::I64 => plain::<Int64Type>(column, field, rows),
        DataType::U8 => converted::<UInt8Type>(column, field, rows, int::<u8>),
        DataType::U16 => converted::<UInt16Type>(column, field, rows, int::<u16>),
        DataType::U32 => converted::<UInt32Type>(column, field, rows, int::<u32>),
        DataType::U64 => converted::<UInt64Type>(column, field, rows, int::<u64>),
        DataType::I128 | DataType::Decimal { .. } => match field.repr {
            Repr::I64 => widened::<Decimal128Type, i64>(column, field, rows, i128::from),
            Repr::I32 => widened::<Decimal128Type, i32>(column, field, rows, i128::from),
            Repr::I128 => plain::<Decimal128Type>(column, field, rows),
            _ => converted::<Decimal128Type>(column, field, rows, int::<i128>),
        },
        DataType::F32 => plain::<Float32Type>(column, field, rows),
        DataType::F64 => plain::<Float64Type>(column, field, rows),
        DataType::Date => plain::<Date32Type>(column, field, rows),
        DataType::Time => plain::<Time64MicrosecondType>(column, field, rows),
        DataType::Timestamp | DataType::TimestampTz => plain::<TimestampMicrosecondType>(column, field, rows),
        DataType::Interval => converted::<IntervalMonthDayNanoType>(column, field, rows, interval),
        DataType::Str | DataType::Bit | DataType::Blob => {
            let mut offsets = Vec::with_capacity(rows + 1);
            offsets.push(0);
            let (column, validity, values) = (column.clone(), Validity::of(field), Vec::new());
            Box::new(Texts { column, validity, offsets, values, rows })
        }
        DataType::Enum(_) | DataType::Uuid | DataType::U128 | DataType::TimeTz | DataType::Nested(_) => {
            Box::new(Gathered { column: column.clone(), field, runs: Vec::new() })
        }
    })
}

#[cfg(test)]
mod tests {
    use arrow_array::Array;
    use quernel_ir::kernel::Field as StateField;
    use quernel_ir::scalar::{Interval, Scalar};
    use quernel_ir::types::ValueType;

    use super::*;
    use crate::exec::params::write_plain;

    const TYPES: [DataType; 22] = [
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
        DataType::Decimal { precision: 9, scale: 2 },
        DataType::Decimal { precision: 30, scale: 3 },
        DataType::F32,
        DataType::F64,
        DataType::Str,
        DataType::Blob,
        DataType::Date,
        DataType::Time,
        DataType::Timestamp,
        DataType::TimestampTz,
        DataType::Interval,
    ];

    fn state() -> State {
        let column = |ty: DataType| OutputColumn { name: ty.ir_name(), ty };
        let field = |ty: DataType| StateField {
            name: ty.ir_name(),
            ty: ValueType::nullable(ty.repr()),
            merge: None,
            terms: None,
        };
        State {
            name: "out".into(),
            kind: StateKind::Output { columns: TYPES.map(column).to_vec(), limit: None, offset: 0 },
            fields: TYPES.map(field).to_vec(),
            estimate: None,
        }
    }

    fn tuple(layout: &TupleLayout, value: impl Fn(DataType) -> Scalar) -> Vec<u64> {
        let mut words = vec![0u64; layout.size as usize / 8];
        // SAFETY: the same memory as bytes.
        let bytes = unsafe { std::slice::from_raw_parts_mut(words.as_mut_ptr().cast::<u8>(), layout.size as usize) };
        for (field, ty) in layout.fields.iter().zip(TYPES) {
            let value = value(ty);
            // Strings of the tests fit the view.
            write_plain(&value, field.repr, &mut bytes[field.offset as usize..]);
            bytes[field.valid.unwrap() as usize] = u8::from(!value.is_null());
        }
        words
    }

    #[test]
    fn every_type_has_its_arrow_form() {
        let state = state();
        let maker = BatchMaker::new(&state).unwrap();
        let layout = TupleLayout::of(&state);
        let full = tuple(&layout, |ty| match ty {
            DataType::Null => Scalar::Null,
            DataType::Bool => Scalar::Bool(true),
            DataType::F32 => Scalar::F32(0.5),
            DataType::F64 => Scalar::F64(-1.25),
            DataType::Str => Scalar::Str("text é".into()),
            DataType::Blob => Scalar::Blob(vec![0, 255]),
            DataType::Interval => Scalar::Interval(Interval { months: 1, days: 2, micros: 3 }),
            _ => Scalar::Int(100),
        });
        let null = tuple(&layout, |_| Scalar::Null);
        let (mut full, mut null) = (full, null);
        let segments = [(full.as_mut_ptr().cast(), 1), (null.as_mut_ptr().cast(), 1)];
        let batch = unsafe { maker.batch(&segments) }.unwrap();
        assert_eq!(batch.schema(), maker.schema);
        for (column, ty) in batch.columns().iter().zip(TYPES) {
            assert_eq!(column.data_type(), &arrow_type(ty));
            assert_eq!(column.logical_null_count(), 1 + usize::from(ty == DataType::Null), "{ty}");
        }
        // Printing an instant needs a time zone database.
        let first: Vec<String> = batch
            .columns()
            .iter()
            .filter(|c| *c.data_type() != arrow_type(DataType::TimestampTz))
            .map(|c| arrow_cast::display::array_value_to_string(c, 0).unwrap())
            .collect();
        assert_eq!(
            first,
            [
                "",
                "true",
                "100",
                "100",
                "100",
                "100",
                "100",
                "100",
                "100",
                "100",
                "100",
                "1.00",
                "0.100",
                "0.5",
                "-1.25",
                "text é",
                "00ff",
                "1970-04-11",
                "00:00:00.000100",
                "1970-01-01T00:00:00.000100",
                "1 mons 2 days 0.000003000 secs"
            ]
        );
        let empty = unsafe { maker.batch(&[]) }.unwrap();
        assert_eq!((empty.num_rows(), empty.num_columns()), (0, TYPES.len()));
    }

    #[test]
    fn a_value_outside_its_unsigned_type_is_an_error_that_names_the_column() {
        let state = state();
        let maker = BatchMaker::new(&state).unwrap();
        let mut row =
            tuple(&TupleLayout::of(&state), |ty| if ty == DataType::U8 { Scalar::Int(-1) } else { Scalar::Null });
        let error = unsafe { maker.batch(&[(row.as_mut_ptr().cast(), 1)]) }.unwrap_err();
        assert_eq!(error.to_string(), "column \"u8\" of the result: -1 is out of range for UTINYINT");
    }
}
