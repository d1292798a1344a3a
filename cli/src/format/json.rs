//! JSON: objects with the columns' names, numbers as numbers, nested values as arrays and objects, everything else as strings.

use std::fmt::Write;

use arrow_array::{Array, RecordBatch};
use quernel_ir::builtins::nested::print;
use quernel_ir::nested::{Elements, NestedType, read_payload, struct_values};
use quernel_ir::scalar::Scalar;
use quernel_ir::types::DataType;

use super::Column;

/// A JSON string literal.
pub(super) fn quoted(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 2);
    push_quoted(text, &mut out);
    out
}

fn push_quoted(text: &str, out: &mut String) {
    out.push('"');
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            c if (c as u32) < 0x20 => _ = write!(out, "\\u{:04x}", c as u32),
            c => out.push(c),
        }
    }
    out.push('"');
}

/// One row as an object. `names` are quoted already. Floats that JSON cannot hold (NaN, infinities) are null.
pub(super) fn push_object(names: &[String], columns: &[Column], batch: &RecordBatch, row: usize, out: &mut String) {
    out.push('{');
    let mut text = String::new();
    for (i, (name, column)) in names.iter().zip(columns).enumerate() {
        if i > 0 {
            out.push(',');
        }
        out.push_str(name);
        out.push(':');
        if batch.column(i).is_null(row) || matches!(column, Column::Null) {
            out.push_str("null");
            continue;
        }
        if let Column::Nested(values, ty) = column {
            push_nested(&Scalar::Blob(values.value(row).to_vec()), *ty, out);
            continue;
        }
        text.clear();
        column.write(row, &mut text);
        if column.is_json_number() {
            push_number(&text, out);
        } else {
            push_quoted(&text, out);
        }
    }
    out.push('}');
}

fn push_number(text: &str, out: &mut String) {
    if matches!(text, "nan" | "inf" | "-inf") {
        out.push_str("null");
        return;
    }
    // JSON wants a digit before the point, where DECIMAL(2,2) prints `.05`.
    let (sign, digits) = text.strip_prefix('-').map_or(("", text), |rest| ("-", rest));
    out.push_str(sign);
    if digits.starts_with('.') {
        out.push('0');
    }
    out.push_str(digits);
}

/// A value of any type: lists and arrays as arrays, structs (unnamed fields by their number) and maps as objects.
fn push_nested(value: &Scalar, ty: DataType, out: &mut String) {
    if value.is_null() {
        out.push_str("null");
        return;
    }
    let mut text = String::new();
    let Some(nested) = ty.nested() else {
        print(value, ty, &mut text);
        return match ty.is_numeric() || ty == DataType::Bool {
            true => push_number(&text, out),
            false => push_quoted(&text, out),
        };
    };
    let bytes = value.as_bytes().unwrap_or_default();
    let elements = || {
        let element = ty.element().unwrap_or(DataType::Null);
        let read = move |payload: Option<&[u8]>| payload.map_or(Scalar::Null, |p| read_payload(p, element));
        Elements::new(bytes, element).map(read).enumerate()
    };
    match nested {
        NestedType::List(element) | NestedType::Array(element, _) => {
            out.push('[');
            for (i, value) in elements() {
                out.push_str(if i > 0 { "," } else { "" });
                push_nested(&value, *element, out);
            }
            out.push(']');
        }
        NestedType::Struct(fields) => {
            out.push('{');
            for (i, (value, (name, ty))) in struct_values(bytes, fields).iter().zip(fields).enumerate() {
                out.push_str(if i > 0 { "," } else { "" });
                push_quoted(if name.is_empty() { (i + 1).to_string() } else { name.clone() }.as_str(), out);
                out.push(':');
                push_nested(value, *ty, out);
            }
            out.push('}');
        }
        NestedType::Map(key, ty) => {
            out.push('{');
            for (i, entry) in elements() {
                let pair =
                    struct_values(entry.as_bytes().unwrap_or_default(), &[(String::new(), *key), (String::new(), *ty)]);
                let [name, value] = &pair[..] else { continue };
                out.push_str(if i > 0 { "," } else { "" });
                text.clear();
                print(name, *key, &mut text);
                push_quoted(&text, out);
                out.push(':');
                push_nested(value, *ty, out);
            }
            out.push('}');
        }
    }
}
