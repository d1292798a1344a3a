//! Nested values as Arrow arrays, both ways. In Quernel they are strings of bytes ([`quernel_ir::nested`]).

use std::sync::Arc;

use arrow_array::builder::{BinaryBuilder, StringBuilder};
use arrow_array::cast::AsArray;
use arrow_array::types::*;
use arrow_array::*;
use arrow_buffer::{IntervalMonthDayNano, NullBuffer, OffsetBuffer};
use arrow_schema::{DataType as ArrowType, Field, Fields};
use quernel_ir::nested::{self, END, Elements, Nested, NestedType};
use quernel_ir::scalar::{Interval, Scalar};
use quernel_ir::types::DataType;

use super::arrow_types::{arrow_field, arrow_type, data_type};
use super::spelled;
use super::stored::cast;

/// Arrow's name of a list's child.
const ITEM: &str = "item";

/// The Arrow type of a nested type.
pub(super) fn nested_arrow_type(ty: Nested) -> ArrowType {
    match ty.get() {
        NestedType::List(element) => ArrowType::List(Arc::new(arrow_field(ITEM, *element, true))),
        NestedType::Array(element, length) => {
            ArrowType::FixedSizeList(Arc::new(arrow_field(ITEM, *element, true)), *length as i32)
        }
        NestedType::Struct(fields) => ArrowType::Struct(struct_fields(fields)),
        NestedType::Map(key, value) => {
            // No key is NULL; of maps without keys the type of the keys is not known.
            let key = if *key == DataType::Null { &DataType::Bool } else { key };
            let entries = vec![arrow_field("key", *key, false), arrow_field("value", *value, true)];
            ArrowType::Map(Arc::new(Field::new("entries", ArrowType::Struct(entries.into()), false)), false)
        }
    }
}

fn struct_fields(fields: &[(String, DataType)]) -> Fields {
    fields.iter().map(|(name, ty)| arrow_field(name, *ty, true)).collect()
}

/// The nested type that an Arrow type is read as; `None` where it, or what it holds, is not supported.
pub(super) fn nested_data_type(ty: &ArrowType) -> Option<DataType> {
    Some(match ty {
        ArrowType::List(item)
        | ArrowType::LargeList(item)
        | ArrowType::ListView(item)
        | ArrowType::LargeListView(item) => DataType::list(data_type(item).ok()?),
        ArrowType::FixedSizeList(item, length) => {
            DataType::array(data_type(item).ok()?, u32::try_from(*length).ok().filter(|length| *length > 0)?)
        }
        ArrowType::Struct(fields) if !fields.is_empty() => {
            let fields = fields.iter().map(|field| Some((field.name().clone(), data_type(field).ok()?)));
            DataType::structure(fields.collect::<Option<Vec<_>>>()?)
        }
        ArrowType::Map(entries, _) => match entries.data_type() {
            ArrowType::Struct(fields) if fields.len() == 2 => {
                DataType::map(data_type(&fields[0]).ok()?, data_type(&fields[1]).ok()?)
            }
            _ => return None,
        },
        _ => return None,
    })
}

/// Values of a type, given by their payloads, as the array that [`arrow_type`] names.
///
/// # Errors
/// A value that Arrow's type has no room for.
pub fn to_arrow(payloads: &[Option<&[u8]>], ty: DataType) -> Result<ArrayRef, String> {
    let Some(nested) = ty.nested() else { return scalars(payloads, ty) };
    let nulls = || Some(NullBuffer::from_iter(payloads.iter().map(Option::is_some))).filter(|n| n.null_count() > 0);
    let invalid = |error: arrow_schema::ArrowError| error.to_string();
    let elements = || {
        let element = ty.element().unwrap_or(DataType::Null);
        let mut all: Vec<Option<&[u8]>> = Vec::new();
        let mut lengths = Vec::with_capacity(payloads.len());
        for payload in payloads {
            let before = all.len();
            if let Some(bytes) = payload {
                all.extend(Elements::new(bytes, element));
            }
            lengths.push(all.len() - before);
        }
        if i32::try_from(all.len()).is_err() {
            return Err(format!("{} elements in {} lists do not fit one Arrow array", all.len(), payloads.len()));
        }
        Ok((to_arrow(&all, element)?, OffsetBuffer::from_lengths(lengths)))
    };
    Ok(match nested {
        NestedType::List(element) => {
            let (values, offsets) = elements()?;
            let field = Arc::new(arrow_field(ITEM, *element, true));
            Arc::new(ListArray::try_new(field, offsets, values, nulls()).map_err(invalid)?)
        }
        NestedType::Array(element, length) => {
            let mut all: Vec<Option<&[u8]>> = Vec::with_capacity(payloads.len() * *length as usize);
            for payload in payloads {
                let end = all.len() + *length as usize;
                if let Some(bytes) = payload {
                    all.extend(Elements::new(bytes, *element).take(*length as usize));
                }
                all.resize(end, None);
            }
            let field = Arc::new(arrow_field(ITEM, *element, true));
            let values = to_arrow(&all, *element)?;
            Arc::new(FixedSizeListArray::try_new(field, *length as i32, values, nulls()).map_err(invalid)?)
        }
        NestedType::Struct(fields) => {
            let mut columns = Vec::with_capacity(fields.len());
            for (at, (_, ty)) in fields.iter().enumerate() {
                let values: Vec<Option<&[u8]>> = payloads
                    .iter()
                    .map(|payload| nested::field_at((*payload)?, fields, at).and_then(nested::payload))
                    .collect();
                columns.push(to_arrow(&values, *ty)?);
            }
            Arc::new(StructArray::try_new(struct_fields(fields), columns, nulls()).map_err(invalid)?)
        }
        NestedType::Map(..) => {
            let (entries, offsets) = elements()?;
            let ArrowType::Map(field, _) = arrow_type(ty) else { return Err(format!("{ty} is no map")) };
            let ArrowType::Struct(fields) = field.data_type() else { return Err(format!("{ty} is no map")) };
            // The entries' keys are never NULL, which their array may not say otherwise.
            let entries = if entries.is_empty() {
                new_empty_array(field.data_type()).as_struct().clone()
            } else {
                let columns = entries.as_struct().columns().to_vec();
                StructArray::try_new(fields.clone(), columns, None).map_err(invalid)?
            };
            Arc::new(MapArray::try_new(field, offsets, entries, nulls(), false).map_err(invalid)?)
        }
    })
}

/// Payloads of a type that is not nested.
fn scalars(payloads: &[Option<&[u8]>], ty: DataType) -> Result<ArrayRef, String> {
    let values = || payloads.iter().map(|payload| payload.map_or(Scalar::Null, |p| nested::read_payload(p, ty)));
    macro_rules! ints {
        ($array:ty, $native:ty) => {
            values().map(|value| value.as_int().map(|v| v as $native)).collect::<$array>()
        };
    }
    Ok(match ty {
        DataType::Null | DataType::Nested(_) => Arc::new(NullArray::new(payloads.len())),
        DataType::Bool => {
            let bool = |value: Scalar| if let Scalar::Bool(v) = value { Some(v) } else { None };
            Arc::new(values().map(bool).collect::<BooleanArray>())
        }
        DataType::I8 => Arc::new(ints!(Int8Array, i8)),
        DataType::I16 => Arc::new(ints!(Int16Array, i16)),
        DataType::I32 => Arc::new(ints!(Int32Array, i32)),
        DataType::I64 => Arc::new(ints!(Int64Array, i64)),
        DataType::U8 => Arc::new(ints!(UInt8Array, u8)),
        DataType::U16 => Arc::new(ints!(UInt16Array, u16)),
        DataType::U32 => Arc::new(ints!(UInt32Array, u32)),
        DataType::U64 => Arc::new(ints!(UInt64Array, u64)),
        DataType::I128 | DataType::Decimal { .. } => {
            Arc::new(ints!(Decimal128Array, i128).with_data_type(arrow_type(ty)))
        }
        DataType::F32 => {
            let float = |value: Scalar| if let Scalar::F32(v) = value { Some(v) } else { None };
            Arc::new(values().map(float).collect::<Float32Array>())
        }
        DataType::F64 => {
            let float = |value: Scalar| if let Scalar::F64(v) = value { Some(v) } else { None };
            Arc::new(values().map(float).collect::<Float64Array>())
        }
        DataType::Date => Arc::new(ints!(Date32Array, i32)),
        DataType::Time => Arc::new(ints!(Time64MicrosecondArray, i64)),
        DataType::Timestamp => Arc::new(ints!(TimestampMicrosecondArray, i64)),
        DataType::TimestampTz => Arc::new(ints!(TimestampMicrosecondArray, i64).with_timezone("UTC")),
        DataType::Interval => {
            let mut out = Vec::with_capacity(payloads.len());
            for value in values() {
                out.push(match value {
                    Scalar::Interval(v) => {
                        let nanoseconds = v.micros.checked_mul(1000).ok_or("an interval is out of Arrow's range")?;
                        Some(IntervalMonthDayNano { months: v.months, days: v.days, nanoseconds })
                    }
                    _ => None,
                });
            }
            Arc::new(IntervalMonthDayNanoArray::from(out))
        }
        DataType::Str | DataType::Bit => {
            let mut out = StringBuilder::with_capacity(payloads.len(), 0);
            for payload in payloads {
                match payload.map(nested::unescape) {
                    Some(bytes) => out.append_value(std::str::from_utf8(&bytes).map_err(|_| "text is not UTF-8")?),
                    None => out.append_null(),
                }
            }
            Arc::new(out.finish())
        }
        DataType::Enum(_) | DataType::Uuid | DataType::U128 | DataType::TimeTz => spelled::texts(values(), ty),
        DataType::Blob => {
            let mut out = BinaryBuilder::with_capacity(payloads.len(), 0);
            payloads.iter().for_each(|payload| out.append_option(payload.map(nested::unescape)));
            Arc::new(out.finish())
        }
    })
}

/// A nested array's values as bytes.
///
/// # Errors
/// A value that Quernel's type has no room for.
pub fn from_arrow(array: &ArrayRef, ty: DataType) -> Result<BinaryArray, String> {
    let array = cast(array, &arrow_type(ty))?;
    let writer = Writer::new(&array, ty)?;
    let mut out = BinaryBuilder::with_capacity(array.len(), 0);
    let mut bytes = Vec::new();
    for row in 0..array.len() {
        if array.is_null(row) || *array.data_type() == arrow_schema::DataType::Null {
            out.append_null();
        } else {
            bytes.clear();
            writer.payload(row, &mut bytes)?;
            out.append_value(&bytes);
        }
    }
    Ok(out.finish())
}

/// An array whose values are written as payloads; downcast once.
enum Writer {
    List(ListArray, Box<Writer>),
    Array(FixedSizeListArray, Box<Writer>),
    Struct(StructArray, Vec<Writer>),
    Map(MapArray, Box<Writer>),
    Scalars(ArrayRef, DataType),
}

impl Writer {
    /// `array` has the type that [`arrow_type`] gives for `ty`.
    fn new(array: &ArrayRef, ty: DataType) -> Result<Writer, String> {
        let Some(nested) = ty.nested() else { return Ok(Writer::Scalars(array.clone(), ty)) };
        Ok(match nested {
            NestedType::List(element) => {
                let list = array.as_list::<i32>().clone();
                let values = Writer::new(list.values(), *element)?;
                Writer::List(list, Box::new(values))
            }
            NestedType::Array(element, _) => {
                let list = array.as_fixed_size_list().clone();
                let values = Writer::new(list.values(), *element)?;
                Writer::Array(list, Box::new(values))
            }
            NestedType::Struct(fields) => {
                let array = array.as_struct().clone();
                let columns = array.columns().iter().zip(fields).map(|(column, (_, ty))| Writer::new(column, *ty));
                let columns = columns.collect::<Result<Vec<_>, _>>()?;
                Writer::Struct(array, columns)
            }
            NestedType::Map(..) => {
                let map = array.as_map().clone();
                let entries: ArrayRef = Arc::new(map.entries().clone());
                let entries = Writer::new(&entries, ty.element().unwrap_or(DataType::Null))?;
                Writer::Map(map, Box::new(entries))
            }
        })
    }

    fn array(&self) -> &dyn Array {
        match self {
            Writer::List(array, _) => array,
            Writer::Array(array, _) => array,
            Writer::Struct(array, _) => array,
            Writer::Map(array, _) => array,
            Writer::Scalars(array, _) => array,
        }
    }

    fn ty(&self) -> DataType {
        match self {
            Writer::Scalars(_, ty) => *ty,
            // Of no fixed width, as every nested type.
            _ => DataType::Blob,
        }
    }

    fn element(&self, row: usize, out: &mut Vec<u8>) -> Result<(), String> {
        // Arrow's array of NULLs has no bitmap that says so.
        if self.array().is_null(row) || self.ty() == DataType::Null {
            nested::write_null(self.ty(), out);
            return Ok(());
        }
        out.push(nested::VALUE);
        self.payload(row, out)
    }

    /// Writes the payload of a value that is not NULL.
    fn payload(&self, row: usize, out: &mut Vec<u8>) -> Result<(), String> {
        match self {
            Writer::List(array, values) => {
                for at in array.value_offsets()[row]..array.value_offsets()[row + 1] {
                    values.element(at as usize, out)?;
                }
                out.push(END);
            }
            Writer::Array(array, values) => {
                let length = array.value_length() as usize;
                for at in row * length..(row + 1) * length {
                    values.element(at, out)?;
                }
                out.push(END);
            }
            Writer::Struct(_, columns) => {
                for column in columns {
                    column.element(row, out)?;
                }
            }
            Writer::Map(array, entries) => {
                for at in array.value_offsets()[row]..array.value_offsets()[row + 1] {
                    entries.element(at as usize, out)?;
                }
                out.push(END);
            }
            Writer::Scalars(array, ty) => nested::write_payload(&scalar(array, *ty, row)?, *ty, out),
        }
        Ok(())
    }
}

/// A value of an array that has the type that [`arrow_type`] gives for `ty`.
fn scalar(array: &ArrayRef, ty: DataType, row: usize) -> Result<Scalar, String> {
    macro_rules! int {
        ($ty:ty) => {
            Scalar::Int(array.as_primitive::<$ty>().value(row).into())
        };
    }
    Ok(match ty {
        DataType::Null | DataType::Nested(_) => Scalar::Null,
        DataType::Bool => Scalar::Bool(array.as_boolean().value(row)),
        DataType::I8 => int!(Int8Type),
        DataType::I16 => int!(Int16Type),
        DataType::I32 => int!(Int32Type),
        DataType::I64 => int!(Int64Type),
        DataType::U8 => int!(UInt8Type),
        DataType::U16 => int!(UInt16Type),
        DataType::U32 => int!(UInt32Type),
        DataType::U64 => int!(UInt64Type),
        DataType::I128 | DataType::Decimal { .. } => int!(Decimal128Type),
        DataType::F32 => Scalar::F32(array.as_primitive::<Float32Type>().value(row)),
        DataType::F64 => Scalar::F64(array.as_primitive::<Float64Type>().value(row)),
        DataType::Date => int!(Date32Type),
        DataType::Time => int!(Time64MicrosecondType),
        DataType::Timestamp | DataType::TimestampTz => int!(TimestampMicrosecondType),
        DataType::Interval => {
            let value = array.as_primitive::<IntervalMonthDayNanoType>().value(row);
            Scalar::Interval(Interval { months: value.months, days: value.days, micros: value.nanoseconds / 1000 })
        }
        DataType::Str | DataType::Bit => Scalar::Str(array.as_string::<i32>().value(row).to_string()),
        DataType::Enum(_) | DataType::Uuid | DataType::U128 | DataType::TimeTz => {
            spelled::value(array.as_string(), ty, row)?
        }
        DataType::Blob => Scalar::Blob(array.as_binary::<i32>().value(row).to_vec()),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nested_values_survive_the_way_through_arrow() {
        let inner =
            DataType::structure(vec![("a".into(), DataType::I128), ("b".into(), DataType::list(DataType::Str))]);
        let cases = [
            DataType::list(DataType::I32),
            DataType::array(DataType::F32, 2),
            DataType::map(DataType::Str, DataType::Date),
            DataType::list(inner),
        ];
        for ty in cases {
            assert_eq!(nested_data_type(&arrow_type(ty)), Some(ty), "{ty}");
        }
        let ints = nested::list_of(&[Scalar::Int(1), Scalar::Null, Scalar::Int(-7)], DataType::I32);
        let floats = nested::list_of(&[Scalar::F32(1.5), Scalar::F32(-0.25)], DataType::F32);
        let mut pair = vec![];
        nested::write_element(&Scalar::Str("k\0".into()), DataType::Str, &mut pair);
        nested::write_element(&Scalar::Int(19000), DataType::Date, &mut pair);
        let map = nested::list_of(&[Scalar::Blob(pair)], cases[2].element().unwrap());
        let mut row = vec![];
        nested::write_element(&Scalar::Int(1 << 100), DataType::I128, &mut row);
        let texts = nested::list_of(&[Scalar::Str(String::new()), Scalar::Null], DataType::Str);
        nested::write_element(&Scalar::Blob(texts), DataType::list(DataType::Str), &mut row);
        let structs = nested::list_of(&[Scalar::Null, Scalar::Blob(row)], inner);
        for (ty, bytes) in cases.into_iter().zip([ints, floats, map, structs]) {
            let array = to_arrow(&[None, Some(&bytes), None], ty).unwrap();
            assert_eq!(array.data_type(), &arrow_type(ty));
            let back = from_arrow(&array, ty).unwrap();
            assert_eq!(back.iter().collect::<Vec<_>>(), [None, Some(&bytes[..]), None], "{ty}");
            assert_eq!(to_arrow(&[], ty).unwrap().len(), 0);
        }
    }
}
