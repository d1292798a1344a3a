//! Nested types, and the bytes that their values are.
//!
//! A list, array, struct or map is held as a string of bytes ([`Repr::Str`]), so that whatever works on strings (columns, states, hashing,
//! joins, sorts) works on it. The bytes are *canonical*: equal values have equal bytes, and bytes compare as SQL compares the values,
//! where NULL inside of a value equals NULL and stands above everything else.
//!
//! | value | bytes |
//! |---|---|
//! | list, array | its elements, then `00` |
//! | map | a list of structs of key and value |
//! | struct | its fields, as elements, in order |
//! | element | `01` and the payload, or `02` for NULL; where payloads of the type have one length, so many zeros follow the `02` |
//! | payload of an integer, decimal, date, time | big endian, the sign bit flipped, as long as the type's representation |
//! | … of a float | IEEE 754, big endian; all bits flipped of negative ones, the sign of others; NaN and zero each in one form |
//! | … of a boolean | `00` or `01` |
//! | … of a string | its bytes, where `00` becomes `00 ff`, then `00 01` |
//! | … of an interval | the microseconds that order it, as an integer of 128 bits; months, days and microseconds as integers |
//! | … of a nested value | its bytes |

use std::collections::HashSet;
use std::fmt;
use std::sync::{Mutex, PoisonError};

use crate::scalar::{Interval, Scalar};
use crate::types::{DataType, Repr};

/// What a nested type is made of.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum NestedType {
    /// Values of one type, any number.
    List(DataType),
    /// So many values of one type.
    Array(DataType, u32),
    /// Fields with their names, which are empty in a struct that was made without (`row(1, 2)`): then all are.
    Struct(Vec<(String, DataType)>),
    /// Keys, each once, and a value for each.
    Map(DataType, DataType),
}

/// A nested type, interned: it lives as long as the process, of which there are as many as types were named.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Nested(&'static NestedType);

impl Nested {
    pub fn new(ty: NestedType) -> Nested {
        static TYPES: Mutex<Option<HashSet<&'static NestedType>>> = Mutex::new(None);
        let mut types = TYPES.lock().unwrap_or_else(PoisonError::into_inner);
        let types = types.get_or_insert_default();
        if let Some(known) = types.get(&ty) {
            return Nested(known);
        }
        let ty: &'static NestedType = Box::leak(Box::new(ty));
        types.insert(ty);
        Nested(ty)
    }

    pub fn get(self) -> &'static NestedType {
        self.0
    }

    /// Types of the elements of a list, array or map (whose elements are structs of key and value); `None` of a struct.
    pub fn element(self) -> Option<DataType> {
        match self.0 {
            NestedType::List(ty) | NestedType::Array(ty, _) => Some(*ty),
            NestedType::Map(key, value) => {
                Some(DataType::structure(vec![("key".into(), *key), ("value".into(), *value)]))
            }
            NestedType::Struct(_) => None,
        }
    }
}

impl DataType {
    pub fn list(element: DataType) -> DataType {
        DataType::Nested(Nested::new(NestedType::List(element)))
    }

    pub fn array(element: DataType, length: u32) -> DataType {
        DataType::Nested(Nested::new(NestedType::Array(element, length)))
    }

    pub fn structure(fields: Vec<(String, DataType)>) -> DataType {
        DataType::Nested(Nested::new(NestedType::Struct(fields)))
    }

    pub fn map(key: DataType, value: DataType) -> DataType {
        DataType::Nested(Nested::new(NestedType::Map(key, value)))
    }

    pub fn is_nested(self) -> bool {
        matches!(self, DataType::Nested(_))
    }

    /// What a nested type is made of.
    pub fn nested(self) -> Option<&'static NestedType> {
        match self {
            DataType::Nested(nested) => Some(nested.get()),
            _ => None,
        }
    }

    /// The type of a list's, array's or map's elements.
    pub fn element(self) -> Option<DataType> {
        match self {
            DataType::Nested(nested) => nested.element(),
            _ => None,
        }
    }

    /// Fields of a struct; none of other types.
    pub fn fields(self) -> &'static [(String, DataType)] {
        match self.nested() {
            Some(NestedType::Struct(fields)) => fields,
            _ => &[],
        }
    }
}

impl NestedType {
    /// The spelling in IR text: `list(i64)`, `array(f32,3)`, `map(str,i64)`, `struct("a" i64,"b" str)`.
    pub(crate) fn ir_name(&self) -> String {
        match self {
            NestedType::List(ty) => format!("list({})", ty.ir_name()),
            NestedType::Array(ty, length) => format!("array({},{length})", ty.ir_name()),
            NestedType::Map(key, value) => format!("map({},{})", key.ir_name(), value.ir_name()),
            NestedType::Struct(fields) => {
                let fields = fields.iter().map(|(name, ty)| format!("{} {}", Scalar::Str(name.clone()), ty.ir_name()));
                format!("struct({})", fields.collect::<Vec<_>>().join(","))
            }
        }
    }
}

/// A name as SQL needs it: in quotes unless it is a plain word, as DuckDB quotes `key` and `value` too.
fn write_name(f: &mut fmt::Formatter<'_>, name: &str) -> fmt::Result {
    let plain =
        name.chars().enumerate().all(|(i, c)| c == '_' || c.is_ascii_alphabetic() || i > 0 && c.is_ascii_digit());
    if plain && !name.is_empty() && !matches!(name, "key" | "value") {
        f.write_str(name)
    } else {
        write!(f, "\"{}\"", name.replace('"', "\"\""))
    }
}

impl fmt::Display for NestedType {
    /// The SQL spelling: `INTEGER[]`, `FLOAT[3]`, `MAP(VARCHAR, BIGINT)`, `STRUCT(a INTEGER, b VARCHAR)`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            NestedType::List(ty) => write!(f, "{ty}[]"),
            NestedType::Array(ty, length) => write!(f, "{ty}[{length}]"),
            NestedType::Map(key, value) => write!(f, "MAP({key}, {value})"),
            NestedType::Struct(fields) => {
                // DuckDB's name of a struct whose fields have none.
                let unnamed = !fields.is_empty() && fields.iter().all(|(name, _)| name.is_empty());
                f.write_str(if unnamed { "TUPLE(" } else { "STRUCT(" })?;
                for (i, (name, ty)) in fields.iter().enumerate() {
                    if i > 0 {
                        f.write_str(", ")?;
                    }
                    if !name.is_empty() {
                        write_name(f, name)?;
                        f.write_str(" ")?;
                    }
                    write!(f, "{ty}")?;
                }
                f.write_str(")")
            }
        }
    }
}

/// Byte in front of an element that is not NULL.
pub const VALUE: u8 = 1;
/// Byte in front of a NULL.
pub const NULL: u8 = 2;
/// Byte behind the last element.
pub const END: u8 = 0;

/// Bytes of an interval's payload.
const INTERVAL: usize = 32;

/// How many bytes a payload has, where all of a type's have as many.
pub fn width(ty: DataType) -> Option<usize> {
    repr_width(ty.repr())
}

/// As [`width`], of a representation. Nested values and text have none.
pub fn repr_width(repr: Repr) -> Option<usize> {
    match repr {
        Repr::Str => None,
        Repr::Interval => Some(INTERVAL),
        repr => Some(repr.size()),
    }
}

/// The most that [`repr_width`] gives.
pub const WIDEST: usize = INTERVAL;

/// The payload of a value of a type whose payloads have one length, and that length; of others, and of NULL, there is none.
pub fn fixed_payload(value: &Scalar, repr: Repr) -> ([u8; WIDEST], usize) {
    let mut out = [0; WIDEST];
    let mut at = 0;
    let mut int = |value: i128, size: usize| {
        let flipped = (value as u128) ^ (1 << (size * 8 - 1));
        out[at..at + size].copy_from_slice(&flipped.to_be_bytes()[16 - size..]);
        at += size;
    };
    match value {
        Scalar::Bool(value) => {
            out[0] = u8::from(*value);
            at = 1;
        }
        Scalar::Int(value) => int(*value, repr.size()),
        Scalar::F32(value) => {
            let bits = if value.is_nan() { f32::NAN.to_bits() } else { (value + 0.0).to_bits() };
            let ordered = if bits >> 31 == 1 { !bits } else { bits | 1 << 31 };
            out[..4].copy_from_slice(&ordered.to_be_bytes());
            at = 4;
        }
        Scalar::F64(value) => {
            let bits = if value.is_nan() { f64::NAN.to_bits() } else { (value + 0.0).to_bits() };
            let ordered = if bits >> 63 == 1 { !bits } else { bits | 1 << 63 };
            out[..8].copy_from_slice(&ordered.to_be_bytes());
            at = 8;
        }
        Scalar::Interval(value) => {
            int(value.ordinal(), 16);
            int(value.months.into(), 4);
            int(value.days.into(), 4);
            int(value.micros.into(), 8);
        }
        Scalar::Null | Scalar::Str(_) | Scalar::Blob(_) => {}
    }
    (out, at)
}

/// Calls `f` with the parts of a string's payload, in order.
pub fn for_each_escaped(bytes: &[u8], f: &mut dyn FnMut(&[u8])) {
    let mut rest = bytes;
    while let Some(at) = rest.iter().position(|b| *b == 0) {
        f(&rest[..=at]);
        f(&[0xff]);
        rest = &rest[at + 1..];
    }
    f(rest);
    f(&[0, 1]);
}

/// Appends a value's payload; nothing for NULL and for a scalar that is not of the type.
pub fn write_payload(value: &Scalar, ty: DataType, out: &mut Vec<u8>) {
    write_payload_of(value, ty.repr(), ty.is_nested(), out);
}

fn write_payload_of(value: &Scalar, repr: Repr, nested: bool, out: &mut Vec<u8>) {
    match value.as_bytes() {
        Some(bytes) if nested => out.extend_from_slice(bytes),
        Some(bytes) => for_each_escaped(bytes, &mut |part| out.extend_from_slice(part)),
        None => {
            let (payload, length) = fixed_payload(value, repr);
            out.extend_from_slice(&payload[..length]);
        }
    }
}

/// Appends a value as an element.
pub fn write_element(value: &Scalar, ty: DataType, out: &mut Vec<u8>) {
    write_element_of(value, ty.repr(), ty.is_nested(), out);
}

/// As [`write_element`], of a representation; `nested` says that the bytes of a string are those of a nested value.
pub fn write_element_of(value: &Scalar, repr: Repr, nested: bool, out: &mut Vec<u8>) {
    if value.is_null() {
        out.push(NULL);
        out.extend(std::iter::repeat_n(0, repr_width(repr).unwrap_or(0)));
        return;
    }
    out.push(VALUE);
    write_payload_of(value, repr, nested, out);
}

/// Appends a NULL as an element.
pub fn write_null(ty: DataType, out: &mut Vec<u8>) {
    write_element(&Scalar::Null, ty, out);
}

/// The bytes of a list (array, map) of values.
pub fn list_of<'a>(values: impl IntoIterator<Item = &'a Scalar>, element: DataType) -> Vec<u8> {
    let mut out = Vec::new();
    for value in values {
        write_element(value, element, &mut out);
    }
    out.push(END);
    out
}

fn int_of(bytes: &[u8]) -> i128 {
    let size = bytes.len();
    let wide = bytes.iter().fold(0u128, |wide, byte| wide << 8 | u128::from(*byte)) ^ (1 << (size * 8 - 1));
    // The sign is the highest of the bytes read.
    let unused = 128 - size as u32 * 8;
    (wide << unused) as i128 >> unused
}

/// The value of a payload. NULL where the bytes are not of the type.
pub fn read_payload(payload: &[u8], ty: DataType) -> Scalar {
    if width(ty).is_some_and(|width| payload.len() != width) {
        return Scalar::Null;
    }
    match ty.repr() {
        Repr::Bool => Scalar::Bool(payload[0] != 0),
        Repr::I8 | Repr::I16 | Repr::I32 | Repr::I64 | Repr::I128 => Scalar::Int(int_of(payload)),
        Repr::F32 => {
            let ordered = payload.iter().fold(0u32, |wide, byte| wide << 8 | u32::from(*byte));
            Scalar::F32(f32::from_bits(if ordered >> 31 == 1 { ordered & !(1 << 31) } else { !ordered }))
        }
        Repr::F64 => {
            let ordered = payload.iter().fold(0u64, |wide, byte| wide << 8 | u64::from(*byte));
            Scalar::F64(f64::from_bits(if ordered >> 63 == 1 { ordered & !(1 << 63) } else { !ordered }))
        }
        Repr::Interval => Scalar::Interval(Interval {
            months: int_of(&payload[16..20]) as i32,
            days: int_of(&payload[20..24]) as i32,
            micros: int_of(&payload[24..32]) as i64,
        }),
        Repr::Str if ty.is_nested() => Scalar::Blob(payload.to_vec()),
        Repr::Str => text(unescape(payload), ty),
    }
}

/// Bytes as a scalar of VARCHAR or BLOB.
fn text(bytes: Vec<u8>, ty: DataType) -> Scalar {
    if ty == DataType::Blob {
        return Scalar::Blob(bytes);
    }
    match String::from_utf8(bytes) {
        Ok(text) => Scalar::Str(text),
        Err(error) => Scalar::Blob(error.into_bytes()),
    }
}

/// A string out of its payload.
pub fn unescape(payload: &[u8]) -> Vec<u8> {
    let escaped = payload.strip_suffix(&[0, 1]).unwrap_or(payload);
    let mut bytes = Vec::with_capacity(escaped.len());
    let mut rest = escaped;
    while let Some(at) = rest.iter().position(|b| *b == 0) {
        bytes.extend_from_slice(&rest[..=at]);
        rest = rest.get(at + 2..).unwrap_or_default();
    }
    bytes.extend_from_slice(rest);
    bytes
}

/// How many bytes the payload that `bytes` begin with has. `None` where they are not of the type.
fn payload_length(bytes: &[u8], ty: DataType) -> Option<usize> {
    if let Some(width) = width(ty) {
        return (bytes.len() >= width).then_some(width);
    }
    let Some(nested) = ty.nested() else {
        let mut at = 0;
        loop {
            at += bytes.get(at..)?.iter().position(|b| *b == 0)?;
            match bytes.get(at + 1)? {
                1 => return Some(at + 2),
                _ => at += 2,
            }
        }
    };
    let mut at = 0;
    match nested {
        NestedType::Struct(fields) => {
            for (_, ty) in fields {
                at += element_length(&bytes[at..], *ty)?;
            }
            Some(at)
        }
        _ => {
            let element = ty.element()?;
            while *bytes.get(at)? != END {
                at += element_length(&bytes[at..], element)?;
            }
            Some(at + 1)
        }
    }
}

pub(crate) fn element_length(bytes: &[u8], ty: DataType) -> Option<usize> {
    match *bytes.first()? {
        VALUE => Some(1 + payload_length(&bytes[1..], ty)?),
        NULL => Some(1 + width(ty).unwrap_or(0)).filter(|length| bytes.len() >= *length),
        _ => None,
    }
}

/// The elements of a list, array or map, in order: payloads, or `None` for NULL. Ends early where the bytes are no such value.
#[derive(Clone, Debug)]
pub struct Elements<'a> {
    rest: &'a [u8],
    ty: DataType,
}

impl<'a> Elements<'a> {
    /// `ty` is the elements' type.
    pub fn new(bytes: &'a [u8], ty: DataType) -> Elements<'a> {
        Elements { rest: bytes, ty }
    }

    /// The element itself, its first byte included.
    pub fn next_whole(&mut self) -> Option<&'a [u8]> {
        let length = element_length(self.rest, self.ty)?;
        let (element, rest) = self.rest.split_at(length);
        self.rest = rest;
        Some(element)
    }
}

/// The payload of an element; `None` for NULL.
pub fn payload(element: &[u8]) -> Option<&[u8]> {
    match element.split_first() {
        Some((&VALUE, payload)) => Some(payload),
        _ => None,
    }
}

/// The value of an element.
pub fn read_element(element: &[u8], ty: DataType) -> Scalar {
    payload(element).map_or(Scalar::Null, |payload| read_payload(payload, ty))
}

impl<'a> Iterator for Elements<'a> {
    type Item = Option<&'a [u8]>;

    fn next(&mut self) -> Option<Self::Item> {
        self.next_whole().map(payload)
    }
}

/// How many elements a list, array or map has; `ty` is the elements' type.
pub fn length(bytes: &[u8], ty: DataType) -> usize {
    match width(ty) {
        Some(width) => bytes.len().saturating_sub(1) / (width + 1),
        None => Elements::new(bytes, ty).count(),
    }
}

/// An element by its position from 0, its first byte included.
pub fn element_at(bytes: &[u8], ty: DataType, at: usize) -> Option<&[u8]> {
    match width(ty) {
        Some(width) => {
            let element = bytes.get(at.checked_mul(width + 1)?..)?.get(..width + 1)?;
            (element[0] != END).then_some(element)
        }
        None => {
            let mut elements = Elements::new(bytes, ty);
            for _ in 0..at {
                elements.next_whole()?;
            }
            elements.next_whole()
        }
    }
}

/// A field of a struct by its position, its first byte included.
pub fn field_at<'a>(mut bytes: &'a [u8], fields: &[(String, DataType)], at: usize) -> Option<&'a [u8]> {
    for (_, ty) in fields.get(..at)? {
        bytes = &bytes[element_length(bytes, *ty)?..];
    }
    bytes.get(..element_length(bytes, fields.get(at)?.1)?)
}

/// The values of a struct's fields.
pub fn struct_values(bytes: &[u8], fields: &[(String, DataType)]) -> Vec<Scalar> {
    let mut rest = bytes;
    let mut values = Vec::with_capacity(fields.len());
    for (_, ty) in fields {
        let length = element_length(rest, *ty).unwrap_or(rest.len());
        let (element, after) = rest.split_at(length);
        values.push(read_element(element, *ty));
        rest = after;
    }
    values
}

#[cfg(test)]
mod tests {
    use super::*;

    fn list(values: &[Scalar], ty: DataType) -> Vec<u8> {
        list_of(values, ty)
    }

    #[test]
    fn types_are_interned_and_named() {
        let list = DataType::list(DataType::I32);
        assert_eq!(list, DataType::list(DataType::I32));
        assert_ne!(list, DataType::list(DataType::I64));
        let ty =
            DataType::structure(vec![("a".into(), list), ("b c".into(), DataType::map(DataType::Str, DataType::F64))]);
        assert_eq!(ty.to_string(), "STRUCT(a INTEGER[], \"b c\" MAP(VARCHAR, DOUBLE))");
        assert_eq!(ty.ir_name(), "struct(\"a\" list(i32),\"b c\" map(str,f64))");
        assert_eq!(DataType::array(DataType::F32, 3).to_string(), "FLOAT[3]");
    }

    #[test]
    fn every_scalar_reads_back_and_bytes_have_its_order() {
        let ints = |values: &[i128]| values.iter().map(|v| Scalar::Int(*v)).collect::<Vec<_>>();
        let strings = |values: &[&str]| values.iter().map(|v| Scalar::Str((*v).into())).collect::<Vec<_>>();
        let interval = |months, days, micros| Scalar::Interval(Interval { months, days, micros });
        let cases = [
            (DataType::Bool, vec![Scalar::Bool(false), Scalar::Bool(true)]),
            (DataType::I8, ints(&[-128, -1, 0, 1, 127])),
            (DataType::I32, ints(&[i32::MIN.into(), -1, 0, 1, i32::MAX.into()])),
            (DataType::I128, ints(&[i128::MIN, -1, 0, 1, i128::MAX])),
            (DataType::U64, ints(&[0, 1, u64::MAX.into()])),
            (DataType::decimal(30, 2), ints(&[-12345, 0, 12345])),
            (DataType::F32, [f32::NEG_INFINITY, -1.5, 0.0, 1.0, f32::INFINITY, f32::NAN].map(Scalar::F32).to_vec()),
            (DataType::F64, [f64::MIN, -1e-300, 0.0, 1.0, f64::INFINITY, f64::NAN].map(Scalar::F64).to_vec()),
            (DataType::Str, strings(&["", "\0", "\0\0", "\0a", "a", "a\0", "a\0b", "ab", "é"])),
            (DataType::Interval, vec![interval(-1, 0, 0), interval(0, 0, 5), interval(0, 29, 0), interval(1, 1, 0)]),
            (
                DataType::list(DataType::I32),
                [vec![], vec![1], vec![1, 2], vec![2]].map(|v| Scalar::Blob(list(&ints(&v), DataType::I32))).to_vec(),
            ),
        ];
        for (ty, values) in cases {
            let encoded: Vec<Vec<u8>> = values
                .iter()
                .map(|value| {
                    let mut out = vec![];
                    write_element(value, ty, &mut out);
                    assert_eq!(read_element(&out, ty).to_string(), value.to_string(), "{ty}");
                    out
                })
                .collect();
            assert!(encoded.is_sorted_by(|a, b| a < b), "{ty}: {encoded:?}");
            let mut null = vec![];
            write_null(ty, &mut null);
            assert!(encoded.iter().all(|e| *e < null), "{ty}: NULL is above all");
            // In a list, the elements are found again, by iteration and by position.
            let all: Vec<Scalar> = values.iter().cloned().chain([Scalar::Null]).collect();
            let bytes = list(&all, ty);
            assert_eq!(length(&bytes, ty), all.len());
            assert_eq!(Elements::new(&bytes, ty).count(), all.len());
            for (i, value) in all.iter().enumerate() {
                assert_eq!(&read_element(element_at(&bytes, ty, i).unwrap(), ty), value);
            }
            assert_eq!(element_at(&bytes, ty, all.len()), None);
        }
    }

    #[test]
    fn fields_of_a_struct_are_found() {
        let ty = DataType::structure(vec![
            ("a".into(), DataType::Str),
            ("b".into(), DataType::I64),
            ("c".into(), DataType::list(DataType::Str)),
        ]);
        let inner = Scalar::Blob(list(&[Scalar::Str("x".into()), Scalar::Null], DataType::Str));
        let values = [Scalar::Null, Scalar::Int(7), inner];
        let mut bytes = vec![];
        for (value, (_, ty)) in values.iter().zip(ty.fields()) {
            write_element(value, *ty, &mut bytes);
        }
        assert_eq!(struct_values(&bytes, ty.fields()), values);
        for (i, value) in values.iter().enumerate() {
            assert_eq!(&read_element(field_at(&bytes, ty.fields(), i).unwrap(), ty.fields()[i].1), value);
        }
        assert_eq!(field_at(&bytes, ty.fields(), 3), None);
    }

    #[test]
    fn bytes_of_other_types_are_no_panic() {
        let ty = DataType::list(DataType::structure(vec![("a".into(), DataType::Str), ("b".into(), DataType::I64)]));
        for bytes in [&b""[..], b"\x01", b"\x01\x01a", b"\x02", b"\x01\x01a\x00\x01\x01abc", b"hello"] {
            let _ = length(bytes, DataType::Str);
            let _ = element_at(bytes, ty.element().unwrap(), 2);
            let _ = struct_values(bytes, ty.element().unwrap().fields());
        }
    }
}
