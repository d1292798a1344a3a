//! Values as the words that arithmetic is done on, and back.

use quernel_ir::types::Repr;

use super::{pair, quad, type_of, words};
use crate::build::{Code, Expr, Ty};

/// Sign-extended to two words: an integer of up to 64 bits.
pub(super) fn to_pair(a: Expr<'_>) -> Expr<'_> {
    match a.ty() {
        Ty::I32 => {
            let word = a.bits(Ty::U32);
            a.code().pair(word, quad::sign_word(a.code(), word))
        }
        Ty::I64 => pair::split(a),
        _ => a,
    }
}

/// Sign-extended to four words: any integer.
pub(super) fn to_quad(a: Expr<'_>) -> Expr<'_> {
    if a.ty() == Ty::QUAD { a } else { quad::extend(to_pair(a)) }
}

/// The integer of a representation of up to 64 bits with the lower bits of two words.
pub(super) fn from_pair<'c>(repr: Repr, a: Expr<'c>) -> Expr<'c> {
    let c = a.code();
    match c.with(|f| type_of(&f.builder.profile, repr)) {
        Ty::I32 => a.x().i(),
        Ty::I64 => pair::join(a).bits(Ty::I64),
        Ty::QUAD => quad::extend(a),
        _ => a,
    }
}

/// The words of a value, lowest first.
pub(super) fn words_of(a: Expr<'_>) -> Vec<Expr<'_>> {
    let c = a.code();
    c.with(|f| words::words_of(f, a.val())).into_iter().map(|val| c.of(val)).collect()
}

/// An integer constant of a representation.
pub(super) fn constant_int(c: Code<'_>, repr: Repr, value: i128) -> Expr<'_> {
    c.of(c.with(|f| words::constant_int(f, repr, value)))
}

/// Whether an integer is outside `min..=max`.
pub(super) fn outside<'c>(repr: Repr, a: Expr<'c>, min: i128, max: i128) -> Expr<'c> {
    let c = a.code();
    !c.of(c.with(|f| super::int::in_range(f, repr, a.val(), min, max)))
}
