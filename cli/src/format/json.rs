//! JSON: objects with the columns' names, numbers as numbers, everything else as strings.

use std::fmt::Write;

use arrow_array::{Array, RecordBatch};

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
        text.clear();
        column.write(row, &mut text);
        if !column.is_json_number() {
            push_quoted(&text, out);
        } else if matches!(text.as_str(), "nan" | "inf" | "-inf") {
            out.push_str("null");
        } else {
            // JSON wants a digit before the point, where DECIMAL(2,2) prints `.05`.
            let (sign, digits) = text.strip_prefix('-').map_or(("", text.as_str()), |rest| ("-", rest));
            out.push_str(sign);
            if digits.starts_with('.') {
                out.push('0');
            }
            out.push_str(digits);
        }
    }
    out.push('}');
}
