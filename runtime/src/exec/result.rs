//! Results: output tuples as Arrow record batches.

use std::sync::Arc;

use arrow_array::builder::{BinaryBuilder, StringBuilder};
use arrow_array::types::{
    Date32Type, Decimal128Type, Float32Type, Float64Type, Int8Type, Int16Type, Int32Type, Int64Type,
    IntervalMonthDayNanoType, Time64MicrosecondType, TimestampMicrosecondType, UInt8Type, UInt16Type, UInt32Type,
    UInt64Type,
};
use arrow_array::{
    ArrayRef, ArrowPrimitiveType, BooleanArray, NullArray, PrimitiveArray, RecordBatch, RecordBatchOptions,
};
use arrow_buffer::{BooleanBuffer, IntervalMonthDayNano, NullBuffer, ScalarBuffer};
use arrow_schema::{Schema, SchemaRef};
use quernel_ir::kernel::{OutputColumn, State, StateKind};
use quernel_ir::layout::{FieldLayout, TupleLayout};
use quernel_ir::types::DataType;

use crate::error::ExecError;
use crate::source::arrow_types::{arrow_field, arrow_type};
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
    fn iter(&self) -> impl Iterator<Item = *const u8> + '_ {
        let size = self.size;
        self.segments.iter().flat_map(move |&(start, n)| (0..n).map(move |i| start.wrapping_add(i * size).cast_const()))
    }

    /// # Safety
    /// As [`BatchMaker::batch`], as for all below.
    unsafe fn nulls(&self, field: &FieldLayout) -> Option<NullBuffer> {
        field.valid?;
        // SAFETY: by the caller's promise.
        let valid = BooleanBuffer::from_iter(self.iter().map(|tuple| unsafe { field::is_valid(field, tuple) }));
        Some(NullBuffer::new(valid)).filter(|nulls| nulls.null_count() > 0)
    }

    /// Values whose representation is Arrow's.
    unsafe fn plain<T: ArrowPrimitiveType>(&self, field: &FieldLayout) -> PrimitiveArray<T> {
        let offset = field.offset as usize;
        // SAFETY: the field's value is a `T::Native`; that of a NULL is whatever lies there, or zeros.
        let values = self.iter().map(|tuple| unsafe { tuple.add(offset).cast::<T::Native>().read_unaligned() });
        let mut buffer = Vec::with_capacity(self.rows);
        buffer.extend(values);
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
        for tuple in self.iter() {
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
                    let values = BooleanBuffer::from_iter(self.iter().map(|tuple| int(tuple) != 0));
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
                    Arc::new(self.converted::<Decimal128Type>(column, field, |t| Some(int(t)))?.with_data_type(arrow))
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
                DataType::Str => {
                    let mut builder = StringBuilder::with_capacity(self.rows, self.text_bytes(column, field)?);
                    for tuple in self.iter() {
                        if field::is_valid(field, tuple) {
                            builder.append_value(std::str::from_utf8(field::bytes(field, tuple)).map_err(|_| {
                                ExecError::Result { column: column.name.clone(), message: "text is not UTF-8".into() }
                            })?);
                        } else {
                            builder.append_null();
                        }
                    }
                    Arc::new(builder.finish())
                }
                DataType::Blob => {
                    let mut builder = BinaryBuilder::with_capacity(self.rows, self.text_bytes(column, field)?);
                    for tuple in self.iter() {
                        if field::is_valid(field, tuple) {
                            builder.append_value(field::bytes(field, tuple));
                        } else {
                            builder.append_null();
                        }
                    }
                    Arc::new(builder.finish())
                }
            })
        }
    }

    /// Bytes of all strings; they must fit Arrow's 32-bit offsets.
    unsafe fn text_bytes(&self, column: &OutputColumn, field: &FieldLayout) -> Result<usize, ExecError> {
        let bytes = self
            .iter()
            // SAFETY: by the caller's promise; invalid strings are not read.
            .map(|tuple| unsafe { if field::is_valid(field, tuple) { field::bytes(field, tuple).len() } else { 0 } })
            .sum();
        if i32::try_from(bytes).is_err() {
            let message = format!("{bytes} bytes of text in {} rows do not fit one Arrow array", self.rows);
            return Err(ExecError::Result { column: column.name.clone(), message });
        }
        Ok(bytes)
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
        let field = |ty: DataType| StateField { name: ty.ir_name(), ty: ValueType::nullable(ty.repr()), merge: None };
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
