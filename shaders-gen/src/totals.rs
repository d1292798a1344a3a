//! Groups' aggregates as words that are changed atomically, in workgroup memory or in `sync`.
//!
//! All zeros is a group that nothing was added to. Sums are added limb by limb, with carries; minima and maxima are maxima of words in the order of the
//! values.

use quernel_ir::kernel::{Overflow, State, UpdateOp};
use quernel_ir::types::{Repr, ValueType};

use crate::build::{Atomic, Fun, Val, Words};
use crate::library::compare;
use crate::library::words::{from_words, width, words_of};
use crate::memory::Nullable;
use crate::program::{Log, LoggedUpdate};

/// Whether an update may be done in any order, row by row.
pub(crate) fn is_commutative(state: &State, update: &LoggedUpdate) -> bool {
    let field = &state.fields[update.field];
    let repr = field.ty.repr;
    field.merge.is_some()
        && match update.op {
            UpdateOp::Add(_) => repr.is_int(),
            // Which of equal ones it is must not matter: strings and floats have equal values that differ.
            UpdateOp::Min | UpdateOp::Max => repr.is_int() || repr == Repr::Bool,
            UpdateOp::And | UpdateOp::Or | UpdateOp::Xor => true,
            UpdateOp::First
            | UpdateOp::Last
            | UpdateOp::ArgMin
            | UpdateOp::ArgMax
            | UpdateOp::Mul
            | UpdateOp::AddPrecise
            | UpdateOp::Moments
            | UpdateOp::MergeMoments
            | UpdateOp::CoMoments
            | UpdateOp::Collect { .. }
            | UpdateOp::Sketch => false,
        }
}

/// Whether a commutative update can be done by atomics on words.
pub(crate) fn is_atomic(state: &State, update: &LoggedUpdate) -> bool {
    match update.op {
        UpdateOp::Add(overflow) => overflow == Overflow::Proved,
        UpdateOp::Min | UpdateOp::Max => width(state.fields[update.field].ty.repr) == 1,
        _ => true,
    }
}

/// Fields that the log's updates change, ascending.
pub(crate) fn updated(state: &State, log: &Log) -> Vec<usize> {
    (0..state.fields.len()).filter(|i| log.updates.iter().any(|update| update.field == *i)).collect()
}

/// Where the words of a field lie among its group's.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Place {
    /// The state's field.
    pub(crate) field: usize,
    ty: ValueType,
    op: UpdateOp,
    /// The first word; of a nullable field, the word after the last says whether it is valid.
    at: u32,
}

/// Which words a group has.
#[derive(Clone, Debug)]
pub(crate) struct Plan {
    /// Words of a group.
    pub(crate) stride: u32,
    pub(crate) fields: Vec<Place>,
}

impl Plan {
    /// For the fields that a log's updates change, after `first` words for other use.
    pub(crate) fn new(state: &State, log: &Log, first: u32) -> Plan {
        let mut stride = first;
        let mut fields = Vec::new();
        for field in updated(state, log) {
            let ty = state.fields[field].ty;
            let Some(op) = state.fields[field].merge else { continue };
            fields.push(Place { field, ty, op, at: stride });
            stride += width(ty.repr) + u32::from(ty.nullable);
        }
        Plan { stride: stride.max(1), fields }
    }
}

/// The aggregates of groups, by number.
#[derive(Clone, Debug)]
pub(crate) struct Totals<W> {
    pub(crate) words: W,
    pub(crate) plan: Plan,
}

impl<W: Words> Totals<W> {
    /// Where a group's words begin.
    pub(crate) fn base(&self, f: &mut Fun<'_>, group: Val) -> Val {
        let stride = f.u32(self.plan.stride);
        f.mul(group, stride)
    }

    /// Adds a value that is not NULL to a field of the group whose words begin at `base`.
    pub(crate) fn add(&self, f: &mut Fun<'_>, base: Val, place: &Place, bits: Val) {
        match place.op {
            UpdateOp::Add(_) => {
                let mut carry: Option<Val> = None;
                for (i, word) in (0..).zip(words_of(f, bits)) {
                    let at = f.add_u32(base, place.at + i);
                    let (addend, wrapped) = match carry {
                        Some(carry) => {
                            let sum = f.add(word, carry);
                            (sum, Some(f.lt(sum, word)))
                        }
                        None => (word, None),
                    };
                    // Mostly the upper words have nothing to add.
                    let no = f.bool(false);
                    let over = f.var(crate::build::Ty::BOOL, Some(no));
                    let some = f.truth(addend);
                    f.if_(some, |f| {
                        let old = f.atomic(Atomic::Add, self.words, at, addend);
                        let sum = f.add(old, addend);
                        let carries = f.lt(sum, old);
                        f.set(over, carries);
                    });
                    let over = f.get(over);
                    let over = match wrapped {
                        Some(wrapped) => f.either(over, wrapped),
                        None => over,
                    };
                    carry = Some(f.word(over));
                }
            }
            UpdateOp::Min | UpdateOp::Max => {
                let word = compare::sort_words(f, place.ty.repr, bits)[0];
                let word = if place.op == UpdateOp::Min { f.invert(word) } else { word };
                let at = f.add_u32(base, place.at);
                f.atomic(Atomic::Max, self.words, at, word);
            }
            UpdateOp::And | UpdateOp::Or if place.ty.repr == Repr::Bool => {
                let bits = if place.op == UpdateOp::And { f.not(bits) } else { bits };
                let (at, word) = (f.add_u32(base, place.at), f.word(bits));
                f.atomic(Atomic::Or, self.words, at, word);
            }
            UpdateOp::And | UpdateOp::Or | UpdateOp::Xor => {
                let atomic = if place.op == UpdateOp::Xor { Atomic::Xor } else { Atomic::Or };
                for (i, word) in (0..).zip(words_of(f, bits)) {
                    // What is 0 in some value is 1 in the union of the inverses.
                    let word = if place.op == UpdateOp::And { f.invert(word) } else { word };
                    let at = f.add_u32(base, place.at + i);
                    f.atomic(atomic, self.words, at, word);
                }
            }
            // Not commutative.
            _ => {}
        }
        if place.ty.nullable {
            let (at, one) = (f.add_u32(base, place.at + width(place.ty.repr)), f.u32(1));
            f.atomic(Atomic::Or, self.words, at, one);
        }
    }

    /// A field of the group whose words begin at `base`.
    pub(crate) fn of(&self, f: &mut Fun<'_>, base: Val, place: &Place) -> Nullable {
        let repr = place.ty.repr;
        let words: Vec<Val> = (0..width(repr)).map(|i| f.load_at(self.words, base, place.at + i)).collect();
        let bits = match place.op {
            UpdateOp::Min | UpdateOp::Max => {
                let word = if place.op == UpdateOp::Min { f.invert(words[0]) } else { words[0] };
                // As `sort_words` made it.
                let word = match repr {
                    Repr::Bool => word,
                    _ => {
                        let sign = f.u32(1 << 31);
                        f.xor(word, sign)
                    }
                };
                from_words(f, repr, &[word])
            }
            UpdateOp::And if repr != Repr::Bool => {
                let words: Vec<Val> = words.iter().map(|&word| f.invert(word)).collect();
                from_words(f, repr, &words)
            }
            UpdateOp::And => {
                let none = f.truth(words[0]);
                f.not(none)
            }
            _ => from_words(f, repr, &words),
        };
        let valid = place.ty.nullable.then(|| {
            let word = f.load_at(self.words, base, place.at + width(repr));
            f.truth(word)
        });
        Nullable { bits, valid }
    }
}
