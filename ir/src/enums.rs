//! ENUM types: labels in an order, and values that are positions in it.

use std::cmp::Ordering;
use std::collections::HashMap;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::sync::{Mutex, PoisonError};

use crate::scalar::Scalar;
use crate::types::DataType;

/// The labels of an ENUM, each once, in the order that its values compare by.
#[derive(Debug)]
pub struct EnumType {
    labels: Vec<String>,
    codes: HashMap<String, u32>,
}

impl EnumType {
    pub fn labels(&self) -> &[String] {
        &self.labels
    }

    /// The label of a value; empty for what is none.
    pub fn label(&self, code: i128) -> &str {
        usize::try_from(code).ok().and_then(|code| self.labels.get(code)).map_or("", String::as_str)
    }

    /// The value that a label stands for.
    pub fn code(&self, label: &str) -> Option<u32> {
        self.codes.get(label).copied()
    }

    /// The smallest unsigned integer type that holds every value.
    pub fn code_type(&self) -> DataType {
        match self.labels.len() {
            0..=0xff => DataType::U8,
            0x100..=0xffff => DataType::U16,
            _ => DataType::U32,
        }
    }
}

/// An ENUM type, interned: it lives as long as the process, of which there are as many as types were named.
#[derive(Clone, Copy, Debug)]
pub struct Enum(&'static EnumType);

impl Enum {
    /// The type of these labels. A label that is there already is left out.
    pub fn new(labels: impl IntoIterator<Item = String>) -> Enum {
        static TYPES: Mutex<Option<HashMap<Vec<String>, &'static EnumType>>> = Mutex::new(None);
        let mut distinct = Vec::new();
        let mut codes = HashMap::new();
        for label in labels {
            if !codes.contains_key(&label) {
                codes.insert(label.clone(), distinct.len() as u32);
                distinct.push(label);
            }
        }
        let mut types = TYPES.lock().unwrap_or_else(PoisonError::into_inner);
        let types = types.get_or_insert_default();
        if let Some(known) = types.get(&distinct) {
            return Enum(known);
        }
        let ty: &'static EnumType = Box::leak(Box::new(EnumType { labels: distinct.clone(), codes }));
        types.insert(distinct, ty);
        Enum(ty)
    }

    pub fn get(self) -> &'static EnumType {
        self.0
    }

    /// The spelling in IR text: `enum("a","b")`.
    pub(crate) fn ir_name(self) -> String {
        let labels = self.0.labels.iter().map(|label| Scalar::Str(label.clone()).to_string());
        format!("enum({})", labels.collect::<Vec<_>>().join(","))
    }
}

impl PartialEq for Enum {
    /// There is one of each.
    fn eq(&self, other: &Enum) -> bool {
        std::ptr::eq(self.0, other.0)
    }
}

impl Eq for Enum {}

impl Hash for Enum {
    fn hash<H: Hasher>(&self, state: &mut H) {
        (self.0.labels.len(), self.0.labels.first(), self.0.labels.last()).hash(state);
    }
}

impl PartialOrd for Enum {
    fn partial_cmp(&self, other: &Enum) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Enum {
    fn cmp(&self, other: &Enum) -> Ordering {
        if self == other { Ordering::Equal } else { self.0.labels.cmp(&other.0.labels) }
    }
}

impl fmt::Display for Enum {
    /// The SQL spelling: `ENUM('a', 'b')`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ENUM(")?;
        for (at, label) in self.0.labels.iter().enumerate() {
            let comma = if at > 0 { ", " } else { "" };
            write!(f, "{comma}'{}'", label.replace('\'', "''"))?;
        }
        f.write_str(")")
    }
}

impl DataType {
    /// The ENUM of these labels.
    pub fn enumeration(labels: impl IntoIterator<Item = String>) -> DataType {
        DataType::Enum(Enum::new(labels))
    }

    /// The labels of an ENUM.
    pub fn as_enum(self) -> Option<&'static EnumType> {
        match self {
            DataType::Enum(ty) => Some(ty.get()),
            _ => None,
        }
    }

    /// Whether the values of a type read from and print as text by what the type says, beyond its representation.
    pub fn is_spelled_by_type(self) -> bool {
        use DataType::{Bit, Enum, Nested, TimeTz, U128, Uuid};
        matches!(self, Nested(_) | Enum(_) | Uuid | U128 | Bit | TimeTz)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(labels: &[&str]) -> DataType {
        DataType::enumeration(labels.iter().map(|label| (*label).to_string()))
    }

    #[test]
    fn enums_are_interned_and_named() {
        let mood = of(&["sad", "it's"]);
        assert_eq!(mood, of(&["sad", "it's", "sad"]));
        assert_ne!(mood, of(&["it's", "sad"]));
        assert_eq!(mood.to_string(), "ENUM('sad', 'it''s')");
        assert_eq!(mood.ir_name(), "enum(\"sad\",\"it's\")");
        assert_eq!(mood.int_range(), Some((0, 1)));
        let labels = mood.as_enum().unwrap();
        assert_eq!((labels.code("it's"), labels.code("x"), labels.label(0)), (Some(1), None, "sad"));
    }

    #[test]
    fn codes_have_the_smallest_type() {
        for (count, ty) in [(0, DataType::U8), (255, DataType::U8), (256, DataType::U16), (70_000, DataType::U32)] {
            let labels = DataType::enumeration((0..count).map(|i| i.to_string()));
            assert_eq!(labels.as_enum().unwrap().code_type(), ty, "{count}");
        }
    }
}
