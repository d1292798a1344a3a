//! Merging what the invocations of a workgroup have.

use super::super::SharedParts;
use super::Entry;
use crate::build::{Builder, Fun, Shared, Val, Var};
use crate::error::Result;
use crate::finish::aggregate::Running;
use crate::library::words::{from_words, width, words_of};
use crate::memory::Nullable;

/// Merges the values of a workgroup's invocations: some of them those of neighbours, and one what these have.
pub(super) struct Rake {
    values: Shared,
    workgroup: u32,
    /// Values that one invocation merges.
    teeth: u32,
}

impl Rake {
    pub(super) fn new(builder: &mut Builder, entry: &Entry<'_>, workgroup: u32) -> Rake {
        let words = entry.fields.iter().map(|i| width(entry.state.fields[*i].ty.repr) + 1).max().unwrap_or(1);
        let teeth = 1 << workgroup.ilog2().div_ceil(2);
        Rake { values: builder.shared("values", workgroup * words, false), workgroup, teeth }
    }

    /// The values of all, in the first invocation.
    pub(super) fn run(
        &self,
        f: &mut Fun<'_>,
        shared: &mut SharedParts<'_>,
        entry: &Entry<'_>,
        field: usize,
        own: Running,
        local: Val,
    ) -> Result<Nullable> {
        let repr = own.ty.repr;
        let count = width(repr);
        let store = |f: &mut Fun<'_>, at: Val| {
            let bits = f.get(own.bits);
            let mut words = words_of(f, bits);
            if let Some(valid) = own.valid {
                let valid = f.get(valid);
                words.push(f.word(valid));
            }
            for (i, word) in (0..).zip(words) {
                f.store_at(self.values, at, i * self.workgroup, word);
            }
        };
        let load = |f: &mut Fun<'_>, at: Val| {
            let words: Vec<Val> = (0..count).map(|i| f.load_at(self.values, at, i * self.workgroup)).collect();
            let valid = own.valid.map(|_| {
                let word = f.load_at(self.values, at, count * self.workgroup);
                f.truth(word)
            });
            Nullable { bits: from_words(f, repr, &words), valid }
        };
        store(f, local);
        f.barrier();
        let mut outcome = Ok(());
        for (step, rakers) in [(1, self.workgroup / self.teeth), (self.teeth, 1)] {
            let most = f.u32(rakers);
            let rakes = f.lt(local, most);
            f.if_(rakes, |f| {
                let span = f.u32(step * if step == 1 { self.teeth } else { self.workgroup / self.teeth });
                let begin = f.mul(local, span);
                let end = f.add(begin, span);
                let first = load(f, begin);
                own.set(f, first.bits, first.valid);
                let step = f.u32(step);
                let second = f.add(begin, step);
                f.for_(second, end, step, |f, at| {
                    let value = load(f, at);
                    if let Err(error) = entry.merge(f, shared, field, own, value, None) {
                        outcome = Err(error);
                    }
                });
                store(f, begin);
            });
            f.barrier();
        }
        outcome?;
        Ok(Nullable { bits: f.get(own.bits), valid: own.valid.map(|valid| f.get(valid)) })
    }

    /// The least word of all, in the first invocation.
    pub(super) fn least(&self, f: &mut Fun<'_>, own: Var, local: Val) -> Val {
        let word = f.get(own);
        f.store(self.values, local, word);
        f.barrier();
        let zero = f.u32(0);
        let one_of_all = f.eq(local, zero);
        f.if_(one_of_all, |f| {
            let (one, end) = (f.u32(1), f.u32(self.workgroup));
            f.for_(one, end, one, |f, at| {
                let (other, old) = (f.load(self.values, at), f.get(own));
                let less = f.min(other, old);
                f.set(own, less);
            });
        });
        f.barrier();
        f.get(own)
    }
}
