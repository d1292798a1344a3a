//! Nested values as text, as DuckDB's CAST to VARCHAR prints them.

use crate::builtins::print as scalars;
use crate::builtins::{timetz, unsigned, uuid};
use crate::nested::{self, Elements, NestedType};
use crate::scalar::Scalar;
use crate::types::DataType;

/// Appends a value, as a cast to VARCHAR gives it.
pub fn print(value: &Scalar, ty: DataType, out: &mut String) {
    match value {
        Scalar::Null => out.push_str("NULL"),
        Scalar::Bool(value) => out.push_str(scalars::print_bool(*value)),
        Scalar::F32(value) => out.push_str(&scalars::print_f32(*value)),
        Scalar::F64(value) => out.push_str(&scalars::print_f64(*value)),
        Scalar::Interval(value) => out.push_str(&scalars::print_interval(*value)),
        Scalar::Int(value) => {
            let (wide, narrow) = (*value as i64, *value as i32);
            out.push_str(&match ty {
                // Without a zero before the point where no digit can stand there.
                DataType::Decimal { precision, scale } if precision == scale => {
                    scalars::print_decimal(*value, -i32::from(scale))
                }
                DataType::Decimal { scale, .. } => scalars::print_decimal(*value, scale.into()),
                DataType::Enum(labels) => labels.get().label(*value).to_string(),
                DataType::Uuid => uuid::print(*value),
                DataType::TimeTz => timetz::print(wide),
                DataType::U128 => unsigned::bits(*value).to_string(),
                DataType::Date => scalars::print_date(narrow),
                DataType::Time => scalars::print_time(wide),
                DataType::Timestamp => scalars::print_timestamp(wide),
                DataType::TimestampTz => scalars::print_timestamptz(wide),
                _ => value.to_string(),
            });
        }
        Scalar::Str(_) | Scalar::Blob(_) => {
            let bytes = value.as_bytes().unwrap_or_default();
            match ty {
                DataType::Nested(nested) => print_nested(bytes, nested.get(), ty, out),
                DataType::Blob => out.push_str(&scalars::print_blob(bytes)),
                _ => out.push_str(&String::from_utf8_lossy(bytes)),
            }
        }
    }
}

fn print_nested(bytes: &[u8], nested: &NestedType, ty: DataType, out: &mut String) {
    match nested {
        NestedType::List(element) | NestedType::Array(element, _) => {
            out.push('[');
            for (i, payload) in Elements::new(bytes, *element).enumerate() {
                if i > 0 {
                    out.push_str(", ");
                }
                print_inner(payload, *element, out);
            }
            out.push(']');
        }
        NestedType::Map(..) => {
            out.push('{');
            let entry = ty.element().unwrap_or(DataType::Null);
            for (i, payload) in Elements::new(bytes, entry).enumerate() {
                if i > 0 {
                    out.push_str(", ");
                }
                let mut values = nested::struct_values(payload.unwrap_or_default(), entry.fields()).into_iter();
                for (j, (_, ty)) in entry.fields().iter().enumerate() {
                    if j > 0 {
                        out.push('=');
                    }
                    print_quoted(&values.next().unwrap_or(Scalar::Null), *ty, out);
                }
            }
            out.push('}');
        }
        NestedType::Struct(fields) => {
            let named = fields.iter().any(|(name, _)| !name.is_empty());
            out.push(if named { '{' } else { '(' });
            for (i, (value, (name, ty))) in nested::struct_values(bytes, fields).iter().zip(fields).enumerate() {
                if i > 0 {
                    out.push_str(", ");
                }
                if named {
                    out.push('\'');
                    push_escaped(name, out);
                    out.push_str("': ");
                }
                print_quoted(value, *ty, out);
            }
            // One value in parentheses would be that value.
            if !named && fields.len() == 1 {
                out.push(',');
            }
            out.push(if named { '}' } else { ')' });
        }
    }
}

fn print_inner(payload: Option<&[u8]>, ty: DataType, out: &mut String) {
    let value = payload.map_or(Scalar::Null, |payload| nested::read_payload(payload, ty));
    print_quoted(&value, ty, out);
}

/// A value within another: text is in quotes where it would not read back without.
fn print_quoted(value: &Scalar, ty: DataType, out: &mut String) {
    let start = out.len();
    print(value, ty, out);
    if value.is_null() || ty.is_nested() || !needs_quotes(&out[start..]) {
        return;
    }
    let text = out.split_off(start);
    out.push('\'');
    push_escaped(&text, out);
    out.push('\'');
}

fn needs_quotes(text: &str) -> bool {
    let special = |c: char| matches!(c, ',' | '\'' | '"' | '\\' | '[' | ']' | '{' | '}' | '(' | ')' | '=' | ':');
    text.is_empty()
        || text.eq_ignore_ascii_case("null")
        || text.starts_with(|c: char| c.is_ascii_whitespace())
        || text.ends_with(|c: char| c.is_ascii_whitespace())
        || text.contains(special)
}

fn push_escaped(text: &str, out: &mut String) {
    for c in text.chars() {
        if matches!(c, '\'' | '\\') {
            out.push('\\');
        }
        out.push(c);
    }
}

/// The elements that are not NULL, as text, with a separator between them.
pub(super) fn join(bytes: &[u8], separator: &[u8], element: DataType) -> Scalar {
    let separator = String::from_utf8_lossy(separator);
    let mut out = String::new();
    for (i, payload) in Elements::new(bytes, element).flatten().enumerate() {
        if i > 0 {
            out.push_str(&separator);
        }
        print(&nested::read_payload(payload, element), element, &mut out);
    }
    Scalar::Str(out)
}
