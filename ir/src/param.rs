//! Values that are bound when a module runs.

use crate::scalar::Scalar;
use crate::types::ValueType;

/// A value that is bound when the module runs: a prepared statement's parameter, or a literal lifted out of a kernel so that one
/// compiled kernel serves every query of its shape.
#[derive(Clone, Debug, PartialEq)]
pub struct Param {
    pub ty: ValueType,
    /// The lifted literal. `None`: the caller must bind it ([`Param::prepared`] says which).
    pub value: Option<Scalar>,
    /// Index of the prepared statement's `$n` (0 for `$1`).
    pub prepared: Option<u32>,
    /// Number of the query's literal whose value this is ([`Lifted`](crate::plan::Lifted)), where the module is one for all its values within
    /// `bounds`.
    pub lifted: Option<u32>,
    /// What holds of every value that may be bound, beyond the type.
    pub bounds: Bounds,
}

impl Param {
    /// A literal with its value.
    pub fn literal(ty: ValueType, value: Scalar) -> Param {
        Param { ty, value: Some(value), prepared: None, lifted: None, bounds: Bounds::Any }
    }

    /// A prepared statement's parameter.
    pub fn prepared(ty: ValueType, index: u32) -> Param {
        Param { ty, value: None, prepared: Some(index), lifted: None, bounds: Bounds::Any }
    }
}

/// What is known of the values that a parameter may have.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Bounds {
    /// Any value of its type.
    #[default]
    Any,
    /// Integers from the first to the second.
    Range(i128, i128),
    /// Strings of up to so many bytes.
    Bytes(u32),
}

impl Bounds {
    /// Bounds that many values like this one are within: those of the integers of as many bytes, strings that their views hold whole.
    pub fn around(value: &Scalar) -> Bounds {
        match value {
            Scalar::Int(value) => {
                let fits = |bits: u32| (-(1i128 << (bits - 1))..1 << (bits - 1)).contains(value);
                match [8, 16, 32, 64].into_iter().find(|bits| fits(*bits)) {
                    Some(bits) => Bounds::Range(-(1 << (bits - 1)), (1 << (bits - 1)) - 1),
                    None => Bounds::Any,
                }
            }
            Scalar::Str(text) if text.len() <= SHORT_STRING => Bounds::Bytes(SHORT_STRING as u32),
            _ => Bounds::Any,
        }
    }

    /// Whether a value is within.
    pub fn hold(self, value: &Scalar) -> bool {
        match (self, value) {
            (Bounds::Any, _) => true,
            (Bounds::Range(min, max), Scalar::Int(value)) => (min..=max).contains(value),
            (Bounds::Bytes(most), value) => value.as_bytes().is_some_and(|bytes| bytes.len() <= most as usize),
            _ => false,
        }
    }
}

/// Bytes of a string that its view holds whole.
pub const SHORT_STRING: usize = 12;
