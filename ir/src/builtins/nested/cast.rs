//! Casts from, to and within nested values.

use super::{maps, text};
use crate::builtin::{Builtin, TextKind};
use crate::builtins::{bits, dates, decimals, eval, math, timetz, unsigned, uuid};
use crate::nested::{self, END, Elements, NestedType};
use crate::scalar::Scalar;
use crate::types::DataType;

/// A value of type `from` as one of type `to`; NULL stays NULL. With `try_`, what is within a nested value and can't be cast becomes
/// NULL.
///
/// # Errors
/// The message of a value that doesn't fit, or can't be read; also where no such cast exists.
pub fn cast(value: &Scalar, from: DataType, to: DataType, try_: bool) -> Result<Scalar, String> {
    if value.is_null() || from == to {
        return Ok(value.clone());
    }
    // What is within an ENUM is its labels.
    if let (Some(labels), Some(code)) = (from.as_enum(), value.as_int()) {
        return cast(&Scalar::Str(labels.label(code).to_string()), DataType::Str, to, try_);
    }
    match (from.nested(), to.nested()) {
        (Some(_), Some(_)) => within(value.as_bytes().unwrap_or_default(), from, to, try_),
        (None, Some(_)) if from == DataType::Str => read(value.as_bytes().unwrap_or_default(), to, try_),
        (None, Some(_)) if from == DataType::Null => Ok(Scalar::Null),
        (_, None) if to == DataType::Str => {
            let mut out = String::new();
            text::print(value, from, &mut out);
            Ok(Scalar::Str(out))
        }
        (None, None) => plain(value, from, to),
        _ => Err(format!("Unimplemented type for cast ({from} -> {to})")),
    }
}

/// An element, cast and written.
fn element(value: &Scalar, from: DataType, to: DataType, try_: bool, out: &mut Vec<u8>) -> Result<(), String> {
    match cast(value, from, to, try_) {
        Ok(value) => nested::write_element(&value, to, out),
        Err(_) if try_ => nested::write_null(to, out),
        Err(message) => return Err(message),
    }
    Ok(())
}

fn within(bytes: &[u8], from: DataType, to: DataType, try_: bool) -> Result<Scalar, String> {
    let mut out = Vec::new();
    match (from.nested(), to.nested()) {
        (Some(NestedType::Struct(fields)), Some(NestedType::Struct(targets))) => {
            let values = nested::struct_values(bytes, fields);
            for (at, (name, target)) in targets.iter().enumerate() {
                // By name; by place where either has no names.
                let unnamed = name.is_empty() || fields.iter().all(|(name, _)| name.is_empty());
                let source =
                    if unnamed { Some(at) } else { fields.iter().position(|(n, _)| n.eq_ignore_ascii_case(name)) };
                match source.and_then(|at| Some((values.get(at)?, fields.get(at)?.1))) {
                    Some((value, from)) => element(value, from, *target, try_, &mut out)?,
                    None => nested::write_null(*target, &mut out),
                }
            }
        }
        // The names of the fields are the keys.
        (Some(NestedType::Struct(fields)), Some(NestedType::Map(key, of))) => {
            let entry_type = to.element().unwrap_or(DataType::Null);
            for ((name, from), value) in fields.iter().zip(nested::struct_values(bytes, fields)) {
                let mut entry = Vec::new();
                let name = cast(&Scalar::Str(name.clone()), DataType::Str, *key, false)?;
                nested::write_element(&name, *key, &mut entry);
                element(&value, *from, *of, try_, &mut entry)?;
                nested::write_element(&Scalar::Blob(entry), entry_type, &mut out);
            }
            out.push(END);
            return maps::from_entries(&out, to);
        }
        (Some(NestedType::Struct(_)), _) | (_, Some(NestedType::Struct(_))) => {
            return Err(format!("Unimplemented type for cast ({from} -> {to})"));
        }
        (_, Some(target)) => {
            let (Some(source), Some(wanted)) = (from.element(), to.element()) else { return Ok(Scalar::Null) };
            if let NestedType::Array(_, length) = target {
                let have = nested::length(bytes, source);
                if have != *length as usize {
                    return Err(format!("Cannot cast list with length {have} to array with length {length}"));
                }
            }
            for payload in Elements::new(bytes, source) {
                let value = payload.map_or(Scalar::Null, |payload| nested::read_payload(payload, source));
                element(&value, source, wanted, try_, &mut out)?;
            }
            out.push(END);
            // Keys that were apart may have become one.
            if matches!(target, NestedType::Map(..)) {
                return maps::from_entries(&out, to);
            }
        }
        (_, None) => {}
    }
    Ok(Scalar::Blob(out))
}

/// Among types that are not nested.
fn plain(value: &Scalar, from: DataType, to: DataType) -> Result<Scalar, String> {
    let exact = |ty: DataType| ty.is_integer() || ty.is_decimal();
    let out_of_range = || {
        let mut shown = String::new();
        text::print(value, from, &mut shown);
        format!(
            "Type {from} with value {shown} can't be cast because the value is out of range for the destination type {to}"
        )
    };
    let fits = |value: i128| to.int_range().is_none_or(|(min, max)| (min..=max).contains(&value));
    Ok(match value {
        Scalar::Str(_) | Scalar::Blob(_) if from == DataType::Str => return parse(value, to),
        _ if to == DataType::Bit => Scalar::Str(bits::of_value(value, from)?),
        Scalar::Str(digits) if from == DataType::Bit => return bits::to_value(digits, to),
        Scalar::Str(_) | Scalar::Blob(_) if to == DataType::Uuid => {
            let bytes = value.as_bytes().unwrap_or_default();
            let bytes = bytes.try_into().map_err(|_| format!("a UUID has 16 bytes, not {}", bytes.len()))?;
            Scalar::Int(unsigned::of_bits(u128::from_be_bytes(bytes)))
        }
        Scalar::Int(value) if (from, to) == (DataType::Uuid, DataType::Blob) => {
            Scalar::Blob(unsigned::bits(*value).to_be_bytes().to_vec())
        }
        // Both are 128 bits, held alike.
        Scalar::Int(value)
            if matches!((from, to), (DataType::Uuid, DataType::U128) | (DataType::U128, DataType::Uuid)) =>
        {
            Scalar::Int(*value)
        }
        Scalar::Int(value) if from == DataType::U128 => match (unsigned::bits(*value), to) {
            (number, DataType::Bool) => Scalar::Bool(number != 0),
            (number, DataType::F64) => Scalar::F64(number as f64),
            (number, DataType::F32) => Scalar::F32(number as f32),
            (number, _) if exact(to) => match i128::try_from(number) {
                Ok(number) => return plain(&Scalar::Int(number), DataType::I128, to),
                Err(_) => return Err(out_of_range()),
            },
            _ => return Err(format!("Unimplemented type for cast ({from} -> {to})")),
        },
        Scalar::F32(_) | Scalar::F64(_) if to == DataType::U128 => {
            let float = match value {
                Scalar::F32(value) => f64::from(*value),
                Scalar::F64(value) => *value,
                _ => f64::NAN,
            };
            Scalar::Int(unsigned::of_f64(float).ok_or_else(out_of_range)?)
        }
        Scalar::Bool(_) | Scalar::Int(_) if to == DataType::U128 && (exact(from) || from == DataType::Bool) => {
            let whole = plain(value, from, DataType::I128)?;
            let number = whole.as_int().and_then(|number| u128::try_from(number).ok()).ok_or_else(out_of_range)?;
            Scalar::Int(unsigned::of_bits(number))
        }
        Scalar::Bool(value) if exact(to) => {
            let value = i128::from(*value) * 10i128.pow(to.scale().into());
            if fits(value) { Scalar::Int(value) } else { return Err(out_of_range()) }
        }
        Scalar::Bool(value) if to == DataType::F32 => Scalar::F32(f32::from(u8::from(*value))),
        Scalar::Bool(value) if to == DataType::F64 => Scalar::F64(f64::from(u8::from(*value))),
        Scalar::Int(value) if exact(from) => {
            let scale = i32::from(to.scale()) - i32::from(from.scale());
            match to {
                DataType::Bool => Scalar::Bool(*value != 0),
                DataType::F64 => Scalar::F64(decimals::decimal_to_f64(*value, from.scale().into())),
                DataType::F32 => Scalar::F32(decimals::decimal_to_f32(*value, from.scale().into())),
                _ if exact(to) => {
                    let factor = 10i128.pow(scale.unsigned_abs());
                    let scaled = if scale >= 0 {
                        value.checked_mul(factor)
                    } else {
                        let (quotient, rest) = (value / factor, value % factor);
                        Some(
                            quotient
                                + if rest.unsigned_abs() * 2 >= factor.unsigned_abs() { value.signum() } else { 0 },
                        )
                    };
                    match scaled.filter(|value| fits(*value)) {
                        Some(value) => Scalar::Int(value),
                        None => return Err(out_of_range()),
                    }
                }
                _ => return Err(format!("Unimplemented type for cast ({from} -> {to})")),
            }
        }
        Scalar::F32(_) | Scalar::F64(_) => {
            let float = match value {
                Scalar::F32(value) => f64::from(*value),
                Scalar::F64(value) => *value,
                _ => 0.0,
            };
            match to {
                DataType::Bool => Scalar::Bool(float != 0.0),
                DataType::F64 => Scalar::F64(float),
                DataType::F32 if (float as f32).is_infinite() && float.is_finite() => return Err(out_of_range()),
                DataType::F32 => Scalar::F32(float as f32),
                _ if exact(to) => {
                    let rounded = if to.is_decimal() {
                        math::round(float * 10f64.powi(to.scale().into()), 0)
                    } else {
                        float.round_ties_even()
                    };
                    // The least float above every i128 is 2^127.
                    if !(-2f64.powi(127)..2f64.powi(127)).contains(&rounded) || !fits(rounded as i128) {
                        return Err(out_of_range());
                    }
                    Scalar::Int(rounded as i128)
                }
                _ => return Err(format!("Unimplemented type for cast ({from} -> {to})")),
            }
        }
        Scalar::Int(value) => match (from, to) {
            (DataType::Date, DataType::Timestamp | DataType::TimestampTz) => {
                match value.checked_mul(86_400_000_000).filter(|value| i64::try_from(*value).is_ok()) {
                    Some(micros) => Scalar::Int(micros),
                    None => return Err(out_of_range()),
                }
            }
            (DataType::Timestamp | DataType::TimestampTz, DataType::Date) => {
                eval(Builtin::TimestampDate, &[Scalar::Int(*value)])?
            }
            (DataType::TimeTz, DataType::Time) => Scalar::Int(timetz::local(*value as i64).into()),
            (DataType::Time, DataType::TimeTz) => Scalar::Int(timetz::of(*value as i64, 0).into()),
            (DataType::Timestamp | DataType::TimestampTz, DataType::Time | DataType::TimeTz)
                if value.unsigned_abs() == dates::TIMESTAMP_INFINITY as u128 =>
            {
                return Err("Can't get TIME of infinite TIMESTAMP".into());
            }
            (DataType::Timestamp | DataType::TimestampTz, DataType::TimeTz) => {
                let time = eval(Builtin::TimestampTime, &[Scalar::Int(*value)])?;
                Scalar::Int(timetz::of(time.as_int().unwrap_or_default() as i64, 0).into())
            }
            (DataType::Timestamp | DataType::TimestampTz, DataType::Time) => {
                eval(Builtin::TimestampTime, &[Scalar::Int(*value)])?
            }
            (DataType::Timestamp | DataType::TimestampTz, DataType::Timestamp | DataType::TimestampTz) => {
                Scalar::Int(*value)
            }
            _ => return Err(format!("Unimplemented type for cast ({from} -> {to})")),
        },
        _ => return Err(format!("Unimplemented type for cast ({from} -> {to})")),
    })
}

/// A value of a type that is not nested, out of its text.
fn parse(value: &Scalar, to: DataType) -> Result<Scalar, String> {
    if let Some(labels) = to.as_enum() {
        let text = String::from_utf8_lossy(value.as_bytes().unwrap_or_default());
        let code = labels.code(&text).ok_or_else(|| format!("Could not convert string '{text}' to {to}"))?;
        return Ok(Scalar::Int(code.into()));
    }
    if to == DataType::TimeTz {
        let text = String::from_utf8_lossy(value.as_bytes().unwrap_or_default());
        return timetz::parse(&text).map(|value| Scalar::Int(value.into()));
    }
    if to == DataType::Bit {
        return bits::parse(&String::from_utf8_lossy(value.as_bytes().unwrap_or_default())).map(Scalar::Str);
    }
    if to == DataType::U128 {
        let bytes = value.as_bytes().unwrap_or_default();
        let failed = || format!("Could not convert string '{}' to UHUGEINT", String::from_utf8_lossy(bytes));
        return Ok(Scalar::Int(unsigned::parse(bytes).ok_or_else(failed)?));
    }
    if to == DataType::Uuid {
        let text = String::from_utf8_lossy(value.as_bytes().unwrap_or_default());
        let parsed = uuid::parse(&text).ok_or_else(|| format!("Could not convert string '{text}' to UUID"))?;
        return Ok(Scalar::Int(parsed));
    }
    let Some(kind) = TextKind::of(to) else { return Err(format!("Unimplemented type for cast (VARCHAR -> {to})")) };
    let mut args = vec![value.clone()];
    if let DataType::Decimal { precision, scale } = to {
        args.extend([Scalar::Int(precision.into()), Scalar::Int(scale.into())]);
    }
    let parsed = eval(Builtin::Parse(kind), &args)?;
    match parsed.as_int() {
        Some(value)
            if kind == TextKind::Int && to.int_range().is_some_and(|(min, max)| !(min..=max).contains(&value)) =>
        {
            Err(format!("Could not convert string '{value}' to {to}"))
        }
        _ => Ok(parsed),
    }
}

/// A nested value out of its text: `[1, 2]`, `{a: 1, 'b': x}`, `{k=v}`, `(1, x)`.
fn read(bytes: &[u8], to: DataType, try_: bool) -> Result<Scalar, String> {
    let text = String::from_utf8_lossy(bytes);
    let malformed = || format!("Type VARCHAR with value '{text}' can't be cast to the destination type {to}");
    let trimmed = text.trim();
    let inner = |open: char, close: char| trimmed.strip_prefix(open).and_then(|t| t.strip_suffix(close));
    let mut out = Vec::new();
    match to.nested() {
        Some(NestedType::List(ty) | NestedType::Array(ty, _)) => {
            let parts = split(inner('[', ']').ok_or_else(malformed)?, ',').ok_or_else(malformed)?;
            if let Some(NestedType::Array(_, length)) = to.nested()
                && parts.len() != *length as usize
            {
                return Err(format!("Cannot cast list with length {} to array with length {length}", parts.len()));
            }
            for part in parts {
                read_element(part, *ty, try_, &mut out)?;
            }
            out.push(END);
            Ok(Scalar::Blob(out))
        }
        Some(NestedType::Map(key, value)) => {
            for part in split(inner('{', '}').ok_or_else(malformed)?, ',').ok_or_else(malformed)? {
                let (left, right) = split_once(part, '=').ok_or_else(malformed)?;
                out.push(nested::VALUE);
                read_element(left, *key, try_, &mut out)?;
                read_element(right, *value, try_, &mut out)?;
            }
            out.push(END);
            maps::from_entries(&out, to)
        }
        Some(NestedType::Struct(fields)) => {
            let mut values: Vec<Option<&str>> = vec![None; fields.len()];
            if let Some(inner) = inner('(', ')') {
                let mut parts = split(inner, ',').ok_or_else(malformed)?;
                // A comma at the end, as behind an only field; a field that should follow is NULL.
                let ended = parts.len() > 1 && parts.last().is_some_and(|last| last.trim().is_empty());
                if ended {
                    parts.pop();
                }
                if parts.len() != fields.len() && !(ended && parts.len() + 1 == fields.len()) {
                    return Err(malformed());
                }
                values.iter_mut().zip(parts).for_each(|(value, part)| *value = Some(part));
            } else {
                for part in split(inner('{', '}').ok_or_else(malformed)?, ',').ok_or_else(malformed)? {
                    let (name, value) = split_once(part, ':').ok_or_else(malformed)?;
                    let name = unquote(name.trim());
                    let at = fields.iter().position(|(field, _)| field.eq_ignore_ascii_case(&name));
                    values[at.ok_or_else(malformed)?] = Some(value);
                }
            }
            for (value, (_, ty)) in values.into_iter().zip(fields) {
                match value {
                    Some(value) => read_element(value, *ty, try_, &mut out)?,
                    None => nested::write_null(*ty, &mut out),
                }
            }
            Ok(Scalar::Blob(out))
        }
        None => Err(malformed()),
    }
}

fn read_element(text: &str, ty: DataType, try_: bool, out: &mut Vec<u8>) -> Result<(), String> {
    let trimmed = text.trim();
    if trimmed.eq_ignore_ascii_case("null") {
        nested::write_null(ty, out);
        return Ok(());
    }
    let text = if ty.is_nested() { trimmed.to_string() } else { unquote(trimmed) };
    element(&Scalar::Str(text), DataType::Str, ty, try_, out)
}

/// Text without the quotes in it, and without the backslashes that quoted characters and quotes have before them. What is in brackets stays as it is.
fn unquote(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut scan = Scan::default();
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        let inside = scan.depth() > 0;
        match scan.step(c, chars.peek().copied()) {
            Some(Step::Quote) if !inside => {}
            Some(Step::Escape) => {
                if inside {
                    out.push(c);
                }
                out.extend(chars.next());
            }
            _ => out.push(c),
        }
    }
    out
}

/// Where in a text's quotes and brackets a place is.
#[derive(Default)]
struct Scan {
    open: Vec<char>,
    quote: Option<char>,
}

enum Step {
    /// A quote that begins or ends quoted text.
    Quote,
    /// A backslash that takes what is special from the character behind it, which is read too: any within quotes, outside only a quote.
    Escape,
    /// Anything within quotes.
    Quoted,
    Plain,
}

impl Scan {
    fn depth(&self) -> usize {
        self.open.len()
    }

    /// Goes over a character; `None` for a bracket that closes none.
    fn step(&mut self, c: char, next: Option<char>) -> Option<Step> {
        let is_quote = |c: char| matches!(c, '\'' | '"');
        Some(match (self.quote, c) {
            (Some(_), '\\') if next.is_some() => Step::Escape,
            (None, '\\') if next.is_some_and(is_quote) => Step::Escape,
            (Some(quote), c) if c == quote => {
                self.quote = None;
                Step::Quote
            }
            (Some(_), _) => Step::Quoted,
            (None, c) if is_quote(c) => {
                self.quote = Some(c);
                Step::Quote
            }
            (None, '[' | '{' | '(') => {
                self.open.push(c);
                Step::Plain
            }
            (None, ']' | '}' | ')') => {
                let wanted = match c {
                    ']' => '[',
                    '}' => '{',
                    _ => '(',
                };
                if self.open.pop() != Some(wanted) {
                    return None;
                }
                Step::Plain
            }
            _ => Step::Plain,
        })
    }
}

/// The places of separators that stand in no brackets and no quotes. `None` where brackets or quotes don't match.
fn separators(text: &str, separator: char) -> Option<Vec<usize>> {
    let mut found = Vec::new();
    let mut scan = Scan::default();
    let mut chars = text.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        match scan.step(c, chars.peek().map(|(_, c)| *c))? {
            Step::Escape => {
                chars.next();
            }
            Step::Plain if c == separator && scan.depth() == 0 => found.push(at),
            _ => {}
        }
    }
    (scan.depth() == 0 && scan.quote.is_none()).then_some(found)
}

/// What is before the first separator, and what behind it.
fn split_once(text: &str, separator: char) -> Option<(&str, &str)> {
    let at = *separators(text, separator)?.first()?;
    Some((&text[..at], &text[at + separator.len_utf8()..]))
}

/// The parts between separators; none of blank text. `None` where brackets or quotes don't match.
fn split(text: &str, separator: char) -> Option<Vec<&str>> {
    if text.trim().is_empty() {
        return Some(vec![]);
    }
    let (mut parts, mut start) = (vec![], 0);
    for at in separators(text, separator)? {
        parts.push(&text[start..at]);
        start = at + separator.len_utf8();
    }
    parts.push(&text[start..]);
    Some(parts)
}
