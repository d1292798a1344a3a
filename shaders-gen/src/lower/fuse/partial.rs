//! Sums in variables, in one word for some rounds where their terms are small.

use quernel_ir::kernel::UpdateOp;

use super::super::SharedParts;
use super::Entry;
use crate::build::{Fun, Ty, Val, Var};
use crate::error::Result;
use crate::finish::aggregate::Running;
use crate::library::words::{from_words, width, words_of};
use crate::memory::Nullable;

/// Rounds after which a word is added to its sum at the latest.
const MOST_ROUNDS: u32 = 64;

/// How a field's terms add up in a word: for how many rounds (a power of two), and whether some are negative.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Span {
    pub(super) rounds: u32,
    signed: bool,
}

/// The span of terms within bounds, of which `run` are added a round. `None`: they don't fit a word, or a word is no narrower than the sum.
pub(super) fn span(terms: Option<(i128, i128)>, run: u32) -> Option<Span> {
    let (least, most) = terms?;
    let largest = least.unsigned_abs().max(most.unsigned_abs()).max(1);
    let signed = least < 0;
    let room = u128::from(if signed { i32::MAX as u32 } else { u32::MAX });
    let rounds = u32::try_from(room / (largest * u128::from(run))).unwrap_or(u32::MAX).min(MOST_ROUNDS);
    (rounds > 0).then(|| Span { rounds: 1 << rounds.ilog2(), signed })
}

/// A sum whose terms are added in a word.
pub(super) struct Partial {
    field: usize,
    span: Span,
    word: Var,
    sum: Running,
}

impl Entry<'_> {
    /// The word of a field's sum, if its terms are small.
    pub(super) fn partial(&self, f: &mut Fun<'_>, run: u32, field: usize, sum: Running) -> Option<Partial> {
        let declared = &self.state.fields[field];
        let is_sum = matches!(declared.merge, Some(UpdateOp::Add(_))) && declared.ty.repr.is_int();
        let span = span(declared.terms.filter(|_| is_sum && width(declared.ty.repr) > 1), run)?;
        let zero = f.u32(0);
        let word = f.named_var(&format!("{}_part", declared.name), Ty::U32, Some(zero));
        Some(Partial { field, span, word, sum })
    }
}

impl Partial {
    /// Adds a term where `wanted`.
    pub(super) fn add(&self, f: &mut Fun<'_>, term: Nullable, wanted: Val) {
        let low = words_of(f, term.bits)[0];
        let wanted = match term.valid {
            Some(valid) => f.both(wanted, valid),
            None => wanted,
        };
        if let Some(valid) = self.sum.valid {
            let before = f.get(valid);
            let now = f.either(before, wanted);
            f.set(valid, now);
        }
        let zero = f.u32(0);
        let term = f.select(wanted, low, zero);
        let old = f.get(self.word);
        let new = f.add(old, term);
        f.set(self.word, new);
    }

    /// Adds the word to its sum, and begins anew.
    pub(super) fn settle(&self, f: &mut Fun<'_>, shared: &mut SharedParts<'_>, entry: &Entry<'_>) -> Result<()> {
        let word = f.get(self.word);
        let zero = f.u32(0);
        let repr = self.sum.ty.repr;
        let above = if self.span.signed {
            let (value, shift) = (f.bitcast(word, Ty::I32), f.u32(31));
            let sign = f.shr(value, shift);
            f.bitcast(sign, Ty::U32)
        } else {
            zero
        };
        let mut words = vec![above; width(repr) as usize];
        words[0] = word;
        let bits = from_words(f, repr, &words);
        entry.merge(f, shared, self.field, Running { valid: None, ..self.sum }, Nullable::required(bits), None)?;
        f.set(self.word, zero);
        Ok(())
    }

    /// Rounds that the word has room for.
    pub(super) fn rounds(&self) -> u32 {
        self.span.rounds
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_holds_as_many_rounds_as_its_largest_terms_allow() {
        let rounds = |least, most| span(Some((least, most)), 4).map(|span| span.rounds);
        assert_eq!(rounds(1, 1), Some(64));
        assert_eq!(rounds(0, 0), Some(64));
        assert_eq!(rounds(0, u32::MAX.into()), None);
        assert_eq!(rounds(0, (u32::MAX / 4).into()), Some(1));
        assert_eq!(rounds(0, (u32::MAX / 4 + 1).into()), None);
        assert_eq!(rounds(-1, (i32::MAX / 4).into()), Some(1));
        assert_eq!(rounds(-1, (i32::MAX / 4 + 1).into()), None);
        assert_eq!(rounds((i32::MIN / 4 + 1).into(), 0), Some(1));
        assert_eq!(rounds(100, 5000), Some(64));
        assert_eq!(rounds(0, 10_494_950), Some(64));
        assert_eq!(rounds(0, 100_000_000), Some(8));
        assert_eq!(span(None, 4), None);
    }
}
