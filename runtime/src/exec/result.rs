//! Results: output tuples as Arrow record batches.

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
        let tuples = Tuples { segments, size: self.layout.size as usize, rows };
        let columns = self
            .columns
            .iter()
            .zip(&self.layout.fields)
            // SAFETY: by the caller's promise.
            .map(|(column, field)| unsafe { tuples.array(column, field) })
            .collect::<Result<Vec<_>, _>>()?;
        let options = RecordBatchOptions::new().with_row_count(Some(rows));
        RecordBatch::try_new_with_options(self.schema.clone(), columns, &options)
            .map_err(|e| ExecError::Internal(format!("the result's columns do not fit its schema: {e}")))
    }
}

struct Tuples<'a> {
    segments: &'a [Segment],
    size: usize,
    rows: usize,
}

impl Tuples<'_> {
    /// The tuples of each segment.
    fn segments(&self) -> impl Iterator<Item = impl ExactSizeIterator<Item = *const u8>> + '_ {
        let size = self.size;
        self.segments.iter().map(move |&(start, n)| (0..n).map(move |i| start.wrapping_add(i * size).cast_const()))
    }

    /// One bit for each tuple.
    fn bits(&self, bit: impl Fn(*const u8) -> bool) -> BooleanBuffer {
        let mut words: Vec<u64> = Vec::with_capacity(self.rows.div_ceil(64));
        let (mut word, mut at) = (0, 0);
        for tuple in self.segments().flatten() {
            word |= u64::from(bit(tuple)) << at;
            at += 1;
            if at == 64 {
                words.push(word);
                (word, at) = (0, 0);
            }
        }
        if at > 0 {
            words.push(word);
        }
        BooleanBuffer::new(words.into(), 0, self.rows)
    }

    /// # Safety
    /// As [`BatchMaker::batch`], as for all below.
    unsafe fn nulls(&self, field: &FieldLayout) -> Option<NullBuffer> {
        field.valid?;
        // SAFETY: by the caller's promise.
        let valid = self.bits(|tuple| unsafe { field::is_valid(field, tuple) });
        Some(NullBuffer::new(valid)).filter(|nulls| nulls.null_count() > 0)
    }

    /// Values whose representation is Arrow's.
    unsafe fn plain<T: ArrowPrimitiveType>(&self, field: &FieldLayout) -> PrimitiveArray<T> {
        // SAFETY: the field's value is a `T::Native`.
        unsafe { self.widened::<T, T::Native>(field, |value| value) }
    }

    /// Values that all fit Arrow's representation.
    unsafe fn widened<T: ArrowPrimitiveType, S: Copy>(
        &self,
        field: &FieldLayout,
        widen: impl Fn(S) -> T::Native,
    ) -> PrimitiveArray<T> {
        let offset = field.offset as usize;
        let mut buffer = Vec::with_capacity(self.rows);
        for segment in self.segments() {
            // SAFETY: the field's value is an `S`; that of a NULL is whatever lies there, or zeros.
            buffer.extend(segment.map(|tuple| widen(unsafe { tuple.add(offset).cast::<S>().read_unaligned() })));
        }
        // SAFETY: by the caller's promise.
        PrimitiveArray::new(ScalarBuffer::from(buffer), unsafe { self.nulls(field) })
    }

    /// Values that are narrowed or widened to Arrow's.
    unsafe fn converted<T: ArrowPrimitiveType>(
        &self,
        column: &OutputColumn,
        field: &FieldLayout,
        convert: impl Fn(*const u8) -> Option<T::Native>,
    ) -> Result<PrimitiveArray<T>, ExecError> {
        let mut buffer = Vec::with_capacity(self.rows);
        for tuple in self.segments().flatten() {
            // SAFETY: by the caller's promise.
            buffer.push(if unsafe { field::is_valid(field, tuple) } {
                convert(tuple).ok_or_else(|| ExecError::Result {
                    column: column.name.clone(),
                    // SAFETY: as above.
                    message: format!("{} is out of range for {}", unsafe { field::scalar(field, tuple) }, column.ty),
                })?
            } else {
                T::Native::default()
            });
        }
        // SAFETY: by the caller's promise.
        Ok(PrimitiveArray::new(ScalarBuffer::from(buffer), unsafe { self.nulls(field) }))
    }

    unsafe fn array(&self, column: &OutputColumn, field: &FieldLayout) -> Result<ArrayRef, ExecError> {
        if field.repr != column.ty.repr() {
            return Err(ExecError::InvalidModule(format!(
                "output column {:?} is {} and cannot hold {}",
                column.name, field.repr, column.ty
            )));
        }
        let arrow = arrow_type(column.ty);
        // SAFETY: by the caller's promise, and the representation is the type's.
        unsafe {
            let int = |tuple| field::int(field, tuple);
            Ok(match column.ty {
                DataType::Null => Arc::new(NullArray::new(self.rows)),
                DataType::Bool => {
                    let values = self.bits(|tuple| int(tuple) != 0);
                    Arc::new(BooleanArray::new(values, self.nulls(field)))
                }
                DataType::I8 => Arc::new(self.plain::<Int8Type>(field)),
                DataType::I16 => Arc::new(self.plain::<Int16Type>(field)),
                DataType::I32 => Arc::new(self.plain::<Int32Type>(field)),
                DataType::I64 => Arc::new(self.plain::<Int64Type>(field)),
                DataType::U8 => Arc::new(self.converted::<UInt8Type>(column, field, |t| int(t).try_into().ok())?),
                DataType::U16 => Arc::new(self.converted::<UInt16Type>(column, field, |t| int(t).try_into().ok())?),
                DataType::U32 => Arc::new(self.converted::<UInt32Type>(column, field, |t| int(t).try_into().ok())?),
                DataType::U64 => Arc::new(self.converted::<UInt64Type>(column, field, |t| int(t).try_into().ok())?),
                DataType::I128 | DataType::Decimal { .. } => {
                    let values = match field.repr {
                        Repr::I64 => self.widened::<Decimal128Type, i64>(field, i128::from),
                        Repr::I32 => self.widened::<Decimal128Type, i32>(field, i128::from),
                        Repr::I128 => self.plain::<Decimal128Type>(field),
                        _ => self.converted::<Decimal128Type>(column, field, |t| Some(int(t)))?,
                    };
                    Arc::new(values.with_data_type(arrow))
                }
                DataType::F32 => Arc::new(self.plain::<Float32Type>(field)),
                DataType::F64 => Arc::new(self.plain::<Float64Type>(field)),
                DataType::Date => Arc::new(self.plain::<Date32Type>(field)),
                DataType::Time => Arc::new(self.plain::<Time64MicrosecondType>(field)),
                DataType::Timestamp | DataType::TimestampTz => {
                    Arc::new(self.plain::<TimestampMicrosecondType>(field).with_data_type(arrow))
                }
                DataType::Interval => Arc::new(self.converted::<IntervalMonthDayNanoType>(column, field, |tuple| {
                    let interval = field::interval(field, tuple);
                    let nanos = interval.micros.checked_mul(1000)?;
                    Some(IntervalMonthDayNano::new(interval.months, interval.days, nanos))
                })?),
                DataType::Str | DataType::Bit => {
                    let (offsets, values) = self.text(column, field)?;
                    // Checks that the whole is UTF-8, and that no string begins within a character.
                    let array = StringArray::try_new(offsets, values, self.nulls(field)).map_err(|_| {
                        ExecError::Result { column: column.name.clone(), message: "text is not UTF-8".into() }
                    })?;
                    Arc::new(array)
                }
                DataType::Enum(_) | DataType::Uuid | DataType::U128 | DataType::TimeTz => {
                    let value = |tuple| {
                        if field::is_valid(field, tuple) { Scalar::Int(int(tuple)) } else { Scalar::Null }
                    };
                    spelled::texts(self.segments().flatten().map(value), column.ty)
                }
                DataType::Blob => {
                    let (offsets, values) = self.text(column, field)?;
                    Arc::new(BinaryArray::new(offsets, values, self.nulls(field)))
                }
                DataType::Nested(_) => {
                    let mut payloads = Vec::with_capacity(self.rows);
                    for tuple in self.segments().flatten() {
                        payloads.push(field::is_valid(field, tuple).then(|| field::bytes(field, tuple)));
                    }
                    let failed = |message| ExecError::Result { column: column.name.clone(), message };
                    to_arrow(&payloads, column.ty).map_err(failed)?
                }
            })
        }
    }

    /// All strings, one after the other, and where each begins; they must fit Arrow's 32-bit offsets.
    unsafe fn text(
        &self,
        column: &OutputColumn,
        field: &FieldLayout,
    ) -> Result<(OffsetBuffer<i32>, Buffer), ExecError> {
        // What a view holds inline is copied whole, so that most strings are copied by two instructions.
        const INLINE: usize = StrView::INLINE;
        let at = field.offset as usize;
        // SAFETY: by the caller's promise the field is a view, whose length comes first.
        let length = |tuple: *const u8| unsafe {
            if field::is_valid(field, tuple) { tuple.add(at).cast::<u32>().read_unaligned() as usize } else { 0 }
        };
        let mut offsets: Vec<i32> = Vec::with_capacity(self.rows + 1);
        offsets.push(0);
        let mut end = 0usize;
        for segment in self.segments() {
            offsets.extend(segment.map(|tuple| {
                end += length(tuple);
                end as i32
            }));
        }
        if i32::try_from(end).is_err() {
            let message = format!("{end} bytes of text in {} rows do not fit one Arrow array", self.rows);
            return Err(ExecError::Result { column: column.name.clone(), message });
        }
        let mut values: Vec<u8> = Vec::with_capacity(end + INLINE);
        let mut to = values.as_mut_ptr();
        for tuple in self.segments().flatten() {
            let length = length(tuple);
            // SAFETY: the room is for all strings and one inline copy beyond; inline bytes follow the view's length.
            unsafe {
                if length <= INLINE {
                    std::ptr::copy_nonoverlapping(tuple.add(at + 4), to, INLINE);
                } else {
                    std::ptr::copy_nonoverlapping(field::bytes(field, tuple).as_ptr(), to, length);
                }
                to = to.add(length);
            }
        }
        // SAFETY: so many bytes were written above.
        unsafe { values.set_len(end) };
        // SAFETY: they begin at 0, and each is the one before it plus a length.
        let offsets = unsafe { OffsetBuffer::new_unchecked(ScalarBuffer::from(offsets)) };
        Ok((offsets, Buffer::from_vec(values)))
    }
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
