//! Logs become states: prefix sums, sorts, directories.

use quernel_ir::entity::Entity;
use quernel_ir::kernel::{StateId, StateKind};
use quernel_runtime::exec::StateMetrics;
use quernel_shaders_gen::primitives::{order, rows, scan, select, sort};

use super::batch::Piece;
use super::program::needed;
use super::run::Run;
use super::states::Directory;
use crate::arena::Range;
use crate::error::Result;

/// Rows from which a radix sort, whose number of passes does not depend on them, is faster than merging.
const RADIX_ROWS: u64 = 1 << 15;
/// Words up to which comparing each with each is faster than a sort.
const MOST_RANKED: u64 = 6 << 10;
/// Part of the rows up to which those wanted are selected before they are sorted.
const SELECTED_PART: u64 = 8;

/// Numbers of rows in the order of a key, and the keys in that order.
pub(crate) struct Sorted {
    pub(crate) order: Range,
    pub(crate) keys: u32,
    /// What the sort went through; one of them holds the keys.
    _ranges: Vec<Range>,
}

impl Run<'_> {
    /// Makes `n` words exclusive prefix sums. The last word of the range given is the total.
    pub(crate) fn scan(&mut self, word: u32, n: u64) -> Result<Range> {
        let profile = self.engine.device().profile().clone();
        let scratch = scan::scratch(&profile, n as u32);
        let range = self.allocate("prefix sums", u64::from(scratch) + 1)?;
        let loaded = self.engine.scan.clone();
        for step in scan::plan(&profile, n as u32, word, range.word(), range.word() + scratch) {
            self.batch.dispatch_groups(&loaded, step.entry, &step.params, step.workgroups.into())?;
        }
        Ok(range)
    }

    /// The numbers 0 to n, stably sorted by the lowest `bits` of the key words at `keys`, which are sorted with them.
    pub(crate) fn sort_by_key(&mut self, keys: u32, n: u64, bits: u32) -> Result<Sorted> {
        let profile = self.engine.device().profile().clone();
        let count = n as u32;
        let payloads = self.allocate("row numbers", n.max(1))?;
        let other_payloads = self.allocate("row numbers", n.max(1))?;
        let other_keys = self.allocate("keys", n.max(1))?;
        let scratch = self.allocate("histograms", sort::scratch(&profile, count).into())?;
        let places = sort::Places {
            keys,
            payloads: payloads.word(),
            other_keys: other_keys.word(),
            other_payloads: other_payloads.word(),
            scratch: scratch.word(),
        };
        let number = rows::number(&profile, count, payloads.word());
        let (by_rows, by_scan, by_sort) =
            (self.engine.rows.clone(), self.engine.scan.clone(), self.engine.sort.clone());
        self.batch.dispatch_groups(&by_rows, number.entry, &number.params, number.workgroups.into())?;
        let (steps, swapped) = sort::plan(&profile, count, bits, places);
        for (shader, step) in steps {
            let loaded = match shader {
                sort::Shaders::Sort => &by_sort,
                sort::Shaders::Scan => &by_scan,
            };
            self.batch.dispatch_groups(loaded, step.entry, &step.params, step.workgroups.into())?;
        }
        Ok(if swapped {
            let keys = other_keys.word();
            Sorted { order: other_payloads, keys, _ranges: vec![other_keys] }
        } else {
            Sorted { order: payloads, keys, _ranges: vec![] }
        })
    }

    /// The numbers 0 to n in the order of the words at `keys`.
    pub(crate) fn order_of_words(&mut self, keys: u32, n: u64, bits: u32) -> Result<Range> {
        if n > MOST_RANKED {
            return Ok(self.sort_by_key(keys, n, bits)?.order);
        }
        let profile = self.engine.device().profile().clone();
        let order = self.allocate("row numbers", n.max(1))?;
        let step = rows::rank(&profile, n as u32, order.word(), keys);
        let by_rows = self.engine.rows.clone();
        self.batch.dispatch_groups(&by_rows, step.entry, &step.params, step.workgroups.into())?;
        Ok(order)
    }

    /// The numbers of the first `wanted` rows of a sorted state, in its order.
    fn sort(&mut self, state: StateId, wanted: u64) -> Result<Range> {
        let n = self.states[state.index()].count;
        let words = self.shaders.finish[state.index()].words.as_ref().map(|words| words.bits.clone());
        match words {
            Some(bits) if n >= RADIX_ROWS => self.sort_by_words(state, &bits, n, wanted),
            _ => self.sort_by_comparison(state, n),
        }
    }

    /// A stable merge sort.
    fn sort_by_comparison(&mut self, state: StateId, n: u64) -> Result<Range> {
        let sort = needed(&self.ready.finish[state.index()].sort)?;
        let rows = self.states[state.index()].first_word();
        let mut from = self.allocate("row numbers", n.max(1))?;
        let mut to = self.allocate("row numbers", n.max(1))?;
        if n == 0 {
            return Ok(from);
        }
        self.batch.dispatch(&sort, "number", &[n as u32, 0, from.word(), 0, 0], n)?;
        let mut run = 1u64;
        while run < n {
            let params = [n as u32, run as u32, from.word(), to.word(), rows];
            self.batch.dispatch(&sort, "merge", &params, n)?;
            std::mem::swap(&mut from, &mut to);
            run *= 2;
        }
        Ok(from)
    }

    /// A radix sort, of the first rows alone where few are wanted.
    fn sort_by_words(&mut self, state: StateId, bits: &[u32], n: u64, wanted: u64) -> Result<Range> {
        let profile = self.engine.device().profile().clone();
        let words = needed(&self.ready.finish[state.index()].words)?;
        let (by_rows, by_scan, by_sort) =
            (self.engine.rows.clone(), self.engine.scan.clone(), self.engine.sort.clone());
        let loaded = |shader| match shader {
            order::Shaders::Words => words.clone(),
            order::Shaders::Rows => by_rows.clone(),
            order::Shaders::Scan => by_scan.clone(),
            order::Shaders::Sort => by_sort.clone(),
        };
        let rows = self.states[state.index()].first_word();
        let selects = wanted.max(1) <= n / SELECTED_PART;
        let sorted = if selects { wanted.max(1) } else { n };
        let payloads = self.allocate("row numbers", sorted)?;
        if selects {
            let scratch = self.allocate("candidates", select::scratch(&profile, n as u32))?;
            let counts = self.allocate_sync("digits", select::SYNC_WORDS.into())?;
            let places = (payloads.word(), scratch.word(), counts.word());
            let by_select = self.engine.select.clone();
            for (shader, step) in select::plan(&profile, n as u32, sorted as u32, bits, rows, places) {
                let pass = match shader {
                    select::Shaders::Select => by_select.clone(),
                    select::Shaders::Order(shader) => loaded(shader),
                };
                self.batch.dispatch_groups(&pass, step.entry, &step.params, step.workgroups.into())?;
            }
        }
        let keys = self.allocate("keys", sorted)?;
        let other_keys = self.allocate("keys", sorted)?;
        let other_payloads = self.allocate("row numbers", sorted)?;
        let scratch = self.allocate("histograms", sort::scratch(&profile, sorted as u32).into())?;
        let places = sort::Places {
            keys: keys.word(),
            payloads: payloads.word(),
            other_keys: other_keys.word(),
            other_payloads: other_payloads.word(),
            scratch: scratch.word(),
        };
        let (steps, swapped) = order::plan(&profile, sorted as u32, bits, rows, places, selects);
        for (shader, step) in steps {
            self.batch.dispatch_groups(&loaded(shader), step.entry, &step.params, step.workgroups.into())?;
        }
        Ok(if swapped { other_payloads } else { payloads })
    }

    /// Makes a state readable after its last writer.
    pub(crate) fn finish(&mut self, state: StateId) -> Result<()> {
        let declared = &self.module.states[state];
        let count = self.states[state.index()].count;
        self.states[state.index()].table = None;
        match &declared.kind {
            StateKind::Index { keys, marked, null_safe } => {
                if *marked {
                    let marks = self.allocate_sync("marks", count.max(1))?;
                    marks.clear(self.batch.encoder())?;
                    self.states[state.index()].marks = Some(marks);
                }
                let nulls = declared.fields[..*keys]
                    .iter()
                    .enumerate()
                    .any(|(i, field)| field.ty.nullable && !null_safe.get(i).copied().unwrap_or(false));
                // Of one that is only scanned nobody looks for a row.
                if self.ready.finish[state.index()].index.is_some() {
                    self.build_directory(state, nulls)?;
                }
            }
            StateKind::Sorted { limit, offset, .. } => {
                let first = (*offset).min(count);
                let kept = limit.unwrap_or(u64::MAX).min(count - first);
                let order = self.sort(state, first + kept)?;
                let unsorted = self.states[state.index()].first_word();
                let words = u64::from(self.states[state.index()].layout.words);
                let copies = self.allocate("sorted rows", (kept * words).max(1))?;
                self.gather(kept as u32, copies.word(), order.word() + first as u32, unsorted, words as u32)?;
                let sorted = &mut self.states[state.index()];
                (sorted.rows, sorted.count) = (Some(copies), kept);
            }
            StateKind::Accumulators => self.one_row(state)?,
            _ => {}
        }
        let finished = &self.states[state.index()];
        let (rows, bytes) = (finished.count, finished.bytes());
        self.metrics.states[state.index()] =
            StateMetrics { state: declared.name.clone(), rows, bytes, ..StateMetrics::default() };
        Ok(())
    }

    fn build_directory(&mut self, state: StateId, nulls: bool) -> Result<()> {
        let count = self.states[state.index()].count;
        let buckets = count.max(1).next_power_of_two();
        let loaded = needed(&self.ready.finish[state.index()].index)?;
        let of_rows = self.allocate("buckets", count.max(1))?;
        let starts = self.allocate("bucket starts", buckets + 2)?;
        let rows = self.states[state.index()].first_word();
        let mask = (buckets - 1) as u32;
        let start_count = (buckets + 2) as u32;
        let mut params = [count as u32, rows, mask, of_rows.word(), starts.word(), start_count];
        let order = if count > 0 {
            self.batch.dispatch(&loaded, "buckets", &params, count)?;
            let sorted = self.sort_by_key(of_rows.word(), count, bits_of(buckets))?;
            params[3] = sorted.keys;
            self.batch.dispatch(&loaded, "starts", &params, u64::from(start_count))?;
            sorted.order
        } else {
            starts.clear(self.batch.encoder())?;
            self.allocate("row numbers", 1)?
        };
        let null_keys = if nulls && count > 0 {
            let work = self.arenas.work.clone();
            let first = self.fetch(&[Piece { arena: &work, word: starts.word() + mask + 1, words: 1 }])?[0];
            count as u32 - first
        } else {
            0
        };
        self.states[state.index()].directory = Some(Directory { mask, starts, order, null_keys });
        Ok(())
    }
}

/// Bits that numbers up to `most` have.
pub(crate) fn bits_of(most: u64) -> u32 {
    (64 - most.leading_zeros()).max(1)
}
