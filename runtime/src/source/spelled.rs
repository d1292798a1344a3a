//! Values whose Arrow form is their text: those of an ENUM, UUIDs, UHUGEINTs and times with an offset.

use std::sync::Arc;

use arrow_array::cast::AsArray;
use arrow_array::{Array, ArrayRef, StringArray};
use arrow_buffer::Buffer;
use arrow_schema::DataType as ArrowType;
use quernel_ir::builtins::nested::{cast as value_of, print};
use quernel_ir::scalar::Scalar;
use quernel_ir::table::Encoding;
use quernel_ir::types::{DataType, Repr};

use super::stored::{StoredColumn, cast};

/// Whether a type's values are text in Arrow, and not text themselves.
pub(crate) fn is_spelled(ty: DataType) -> bool {
    ty.is_spelled_by_type() && ty.repr() != Repr::Str
}

/// The array of values of such a type.
pub(crate) fn texts(values: impl Iterator<Item = Scalar>, ty: DataType) -> ArrayRef {
    let mut text = String::new();
    let mut out = arrow_array::builder::StringBuilder::new();
    for value in values {
        if value.is_null() {
            out.append_null();
            continue;
        }
        text.clear();
        print(&value, ty, &mut text);
        out.append_value(&text);
    }
    Arc::new(out.finish())
}

/// The value at a row that is not NULL.
///
/// # Errors
/// The text is none of the type.
pub(crate) fn value(texts: &StringArray, ty: DataType, row: usize) -> Result<Scalar, String> {
    value_of(&Scalar::Str(texts.value(row).to_string()), DataType::Str, ty, false)
}

/// A column of values of such a type, from texts.
///
/// # Errors
/// A text is none of the type.
pub(crate) fn store(array: &ArrayRef, ty: DataType) -> Result<StoredColumn, String> {
    let array = cast(array, &ArrowType::Utf8)?;
    let texts = array.as_string::<i32>();
    let mut values = Vec::with_capacity(texts.len());
    for row in 0..texts.len() {
        let value = if texts.is_null(row) { Scalar::Null } else { value(texts, ty, row)? };
        values.push(value.as_int().unwrap_or(0));
    }
    let values = match ty.repr() {
        Repr::I32 => Buffer::from_vec(values.into_iter().map(|value| value as i32).collect::<Vec<_>>()),
        Repr::I64 => Buffer::from_vec(values.into_iter().map(|value| value as i64).collect::<Vec<_>>()),
        Repr::I128 => Buffer::from_vec(values),
        repr => return Err(format!("values of {ty}, which are {repr}, are not stored from text")),
    };
    Ok(StoredColumn {
        encoding: Encoding::Plain,
        rows: texts.len(),
        values,
        validity: texts.nulls().filter(|nulls| nulls.null_count() > 0).cloned(),
        heap: Vec::new(),
        dictionary: None,
    })
}
