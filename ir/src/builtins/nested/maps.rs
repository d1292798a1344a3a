//! Functions on maps: lists of structs of key and value.

use super::{Whole, list};
use crate::nested::{self, END, Elements, VALUE};
use crate::scalar::Scalar;
use crate::types::DataType;

/// The types of a map's keys and values.
fn types(ty: DataType) -> [DataType; 2] {
    match ty.element().map(DataType::fields) {
        Some([(_, key), (_, value)]) => [*key, *value],
        _ => [DataType::Null; 2],
    }
}

/// An entry's key and value, each with its first byte.
fn split(entry: &[u8], ty: DataType) -> Option<(&[u8], &[u8])> {
    let fields = ty.element()?;
    let pair = nested::payload(entry)?;
    let key = nested::field_at(pair, fields.fields(), 0)?;
    Some((key, &pair[key.len()..]))
}

/// Entries in order, each with its first byte.
fn entries(bytes: &[u8], ty: DataType) -> impl Iterator<Item = &[u8]> {
    Whole(Elements::new(bytes, ty.element().unwrap_or(DataType::Null)))
}

/// A map of keys and values.
///
/// # Errors
/// A key is NULL or there twice, or there are more of one than of the other.
pub(super) fn from_lists(keys: &[u8], values: &[u8], ty: DataType) -> Result<Scalar, String> {
    let [key_type, value_type] = types(ty);
    let mut out = Vec::with_capacity(keys.len() * 2 + values.len());
    let (mut keys, mut values) = (Whole(Elements::new(keys, key_type)), Whole(Elements::new(values, value_type)));
    loop {
        match (keys.next(), values.next()) {
            (Some(key), Some(value)) => {
                out.push(VALUE);
                out.extend_from_slice(key);
                out.extend_from_slice(value);
            }
            (None, None) => break,
            _ => return Err("The map key list does not align with the map value list".into()),
        }
    }
    out.push(END);
    from_entries(&out, ty)
}

/// A map of entries.
///
/// # Errors
/// An entry or a key is NULL, or a key is there twice.
pub(super) fn from_entries(bytes: &[u8], ty: DataType) -> Result<Scalar, String> {
    let mut seen = std::collections::HashSet::new();
    for entry in entries(bytes, ty) {
        let key = split(entry, ty).map(|(key, _)| key).filter(|key| nested::payload(key).is_some());
        if !seen.insert(key.ok_or("Map keys can not be NULL.")?) {
            return Err("Map keys must be unique.".into());
        }
    }
    Ok(list(entries(bytes, ty)))
}

/// The keys (`part` 0) or values (1) of a map, a list.
pub(super) fn parts(bytes: &[u8], ty: DataType, part: usize) -> Scalar {
    list(
        entries(bytes, ty).filter_map(|entry| split(entry, ty)).map(|(key, value)| if part == 0 { key } else { value }),
    )
}

/// The value of a key.
pub(super) fn value(bytes: &[u8], key: &[u8], ty: DataType) -> Scalar {
    let found = entries(bytes, ty).filter_map(|entry| split(entry, ty)).find(|(k, _)| *k == key);
    found.map_or(Scalar::Null, |(_, value)| nested::read_element(value, types(ty)[1]))
}

/// Both maps' entries; where both have a key, with the second's value.
pub(super) fn concat(first: &[u8], second: &[u8], ty: DataType) -> Scalar {
    let later: Vec<(&[u8], &[u8])> = entries(second, ty).filter_map(|entry| split(entry, ty)).collect();
    let mut out = Vec::new();
    let mut used = std::collections::HashSet::new();
    for (key, value) in entries(first, ty).filter_map(|entry| split(entry, ty)) {
        let newer = later.iter().find(|(k, _)| *k == key);
        used.insert(key);
        out.push(VALUE);
        out.extend_from_slice(key);
        out.extend_from_slice(newer.map_or(value, |(_, value)| value));
    }
    for (key, value) in later.into_iter().filter(|(key, _)| !used.contains(key)) {
        out.push(VALUE);
        out.extend_from_slice(key);
        out.extend_from_slice(value);
    }
    out.push(END);
    Scalar::Blob(out)
}
