//! What operations compute, as functions of shaders: on values that are not NULL, by profile.
//!
//! Values by representation:
//!
//! | representation | type | without 64-bit integers |
//! |---|---|---|
//! | bool | bool | |
//! | i8, i16, i32 | i32 | |
//! | i64 | i64 | two words, lower first |
//! | i128 | four words, lowest first | |
//! | f32 | its bits in a word | |
//! | f64 | its bits in two words, lower first | |
//! | str | two words: address in `work` in bytes, length in bytes | |
//! | interval | four words: months, days, microseconds lower and higher | |
//!
//! Operations are functions of a [`Fun`](crate::build::Fun), a representation and values; what can overflow or fail says so in a
//! boolean of its own. Floats are bits, and are computed on in software in every profile ([`float`]): what devices do with subnormal
//! numbers, NaN, products that are added and quotients differs from one to the next, and shading languages allow all of it.

pub mod bits;
pub mod builtin;
pub mod cast;
pub mod compare;
mod dates;
pub mod float;
pub mod float64;
pub mod hash;
pub mod int;
mod intervals;
mod numbers;
pub mod pair;
pub mod products;
pub mod quad;
pub mod strings;
pub mod words;

use quernel_ir::types::Repr;

pub use builtin::{Called, call, unsupported};

use crate::build::Ty;
use crate::profile::Profile;

/// The type that a representation's values have in shaders of a profile.
pub fn type_of(profile: &Profile, repr: Repr) -> Ty {
    match repr {
        Repr::Bool => Ty::BOOL,
        Repr::I8 | Repr::I16 | Repr::I32 => Ty::I32,
        Repr::I64 if profile.int64 => Ty::I64,
        Repr::F32 => Ty::U32,
        Repr::I64 | Repr::F64 | Repr::Str => Ty::PAIR,
        Repr::I128 | Repr::Interval => Ty::QUAD,
    }
}
