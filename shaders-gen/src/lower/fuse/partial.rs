//! Sums in variables, of small terms: a word, or two of larger ones, take those of all rows of an invocation, whose number is limited for that.

use quernel_ir::kernel::UpdateOp;

use super::Entry;
use crate::build::{Fun, Ty, Val, Var};
use crate::finish::aggregate::Running;
use crate::library::words::{from_words, width, words_of};
use crate::memory::Nullable;
use crate::program::FUSED_ROWS;

/// Bits of a term's low part, where it has two.
const LOW: u32 = 24;

/// How a field's terms add up in words: for how many rows, whether in two parts, and whether some are negative.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Span {
    pub(super) rows: u32,
    split: bool,
    signed: bool,
}

/// The span of terms within bounds. `None`: they are too large.
pub(super) fn span(terms: Option<(i128, i128)>) -> Option<Span> {
    let (least, most) = terms?;
    let largest = least.unsigned_abs().max(most.unsigned_abs()).max(1);
    let signed = least < 0;
    let room = u128::from(if signed { i32::MAX as u32 } else { u32::MAX });
    let rows = |largest: u128| u32::try_from(room / largest).ok().filter(|rows| *rows >= FUSED_ROWS);
    if let Some(rows) = rows(largest) {
        return Some(Span { rows, split: false, signed });
    }
    // The low part is never negative; the high one is rounded down.
    let rows = rows((largest >> LOW) + 1)?.min(u32::MAX >> LOW);
    Some(Span { rows, split: true, signed })
}

/// A sum whose terms are added in words.
pub(super) struct Partial {
    span: Span,
    low: Var,
    high: Option<Var>,
    sum: Running,
}

impl Entry<'_> {
    /// The words of a field's sum, if its terms are small.
    pub(super) fn partial(&self, f: &mut Fun<'_>, field: usize, sum: Running) -> Option<Partial> {
        let declared = &self.state.fields[field];
        let is_sum = matches!(declared.merge, Some(UpdateOp::Add(_))) && declared.ty.repr.is_int();
        let span = span(declared.terms.filter(|_| is_sum && width(declared.ty.repr) > 1))?;
        let zero = f.u32(0);
        let mut word = |name: &str| f.named_var(&format!("{}_{name}", declared.name), Ty::U32, Some(zero));
        Some(Partial { span, low: word("low"), high: span.split.then(|| word("high")), sum })
    }
}

impl Partial {
    /// Adds a term as often as `times` says, 0 or 1.
    pub(super) fn add(&self, f: &mut Fun<'_>, term: Nullable, times: Val) {
        let words = words_of(f, term.bits);
        let times = match term.valid {
            Some(valid) => {
                let zero = f.u32(0);
                f.select(valid, times, zero)
            }
            None => times,
        };
        if let Some(valid) = self.sum.valid {
            let (before, taken) = (f.get(valid), f.truth(times));
            let now = f.either(before, taken);
            f.set(valid, now);
        }
        let Some(high) = self.high else { return add_times(f, self.low, words[0], times) };
        let (mask, shift, rest) = (f.u32((1 << LOW) - 1), f.u32(LOW), f.u32(32 - LOW));
        let low = f.and(words[0], mask);
        let (below, above) = (f.shr(words[0], shift), f.shl(words[1], rest));
        let upper = f.or(below, above);
        add_times(f, self.low, low, times);
        add_times(f, high, upper, times);
    }

    /// Makes the sum of the words.
    pub(super) fn settle(&self, f: &mut Fun<'_>) {
        let zero = f.u32(0);
        let repr = self.sum.ty.repr;
        let low = f.get(self.low);
        let mut words = match self.high {
            None => vec![low],
            Some(high) => {
                let upper = f.get(high);
                let (shift, rest) = (f.u32(LOW), f.u32(32 - LOW));
                let shifted = f.shl(upper, shift);
                let above = if self.span.signed {
                    let value = f.bitcast(upper, Ty::I32);
                    let above = f.shr(value, rest);
                    f.bitcast(above, Ty::U32)
                } else {
                    f.shr(upper, rest)
                };
                let sum = f.add(shifted, low);
                let carries = f.lt(sum, low);
                let carry = f.word(carries);
                vec![sum, f.add(above, carry)]
            }
        };
        let above = match (self.span.signed, words.last()) {
            (true, Some(&top)) => {
                let (value, shift) = (f.bitcast(top, Ty::I32), f.u32(31));
                let sign = f.shr(value, shift);
                f.bitcast(sign, Ty::U32)
            }
            _ => zero,
        };
        words.resize(width(repr) as usize, above);
        let bits = from_words(f, repr, &words);
        f.set(self.sum.bits, bits);
    }

    /// Rows that the words have room for.
    pub(super) fn rows(&self) -> u32 {
        self.span.rows
    }
}

fn add_times(f: &mut Fun<'_>, into: Var, word: Val, times: Val) {
    let old = f.get(into);
    let term = f.mul(word, times);
    let new = f.add(old, term);
    f.set(into, new);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_hold_as_many_rows_as_the_largest_terms_allow() {
        let rows = |least, most| span(Some((least, most))).map(|span| (span.rows, span.split));
        assert_eq!(rows(1, 1), Some((u32::MAX, false)));
        assert_eq!(rows(0, 0), Some((u32::MAX, false)));
        assert_eq!(rows(0, 10_494_950), Some((409, false)));
        assert_eq!(rows(0, (u32::MAX / 128).into()), Some((128, false)));
        assert_eq!(rows(-1, (i32::MAX / 128).into()), Some((128, false)));
        assert_eq!(rows(0, (u32::MAX / 128 + 1).into()), Some((255, true)));
        assert_eq!(rows(-1, (i32::MAX / 128 + 1).into()), Some((255, true)));
        assert_eq!(rows(0, 115_444_450_000), Some((255, true)));
        // The high part fills its word.
        let most = i128::from(u32::MAX / 128) << LOW;
        assert_eq!(rows(0, most - 1), Some((128, true)));
        assert_eq!(rows(0, most), None);
        let most = i128::from(i32::MAX / 128) << LOW;
        assert_eq!(rows(1 - most, 1), Some((128, true)));
        assert_eq!(rows(-most, 1), None);
        assert_eq!(span(None), None);
    }
}
