//! Entries of logs become groups and aggregates.

use quernel_ir::entity::Entity;
use quernel_ir::kernel::StateId;
use quernel_shaders_gen::finish::{aggregate, ordered};
use quernel_shaders_gen::primitives::rows;

use super::batch::Piece;
use super::finish::bits_of;
use super::pipelines::Loaded;
use super::program::needed;
use super::run::Run;
use crate::arena::Range;
use crate::error::Result;

/// Entries of a group, on average, up to which they may be added atomically: those of one group wait for each other.
const MOST_WAITING: u64 = 256;
/// Slots that are looked at for a key in a table that may turn out too small.
const MOST_PROBES: u32 = 256;
/// Slots of a small table.
const LEAST_SLOTS: u64 = 1 << 10;
/// As much larger a table becomes that was too small.
const GROWTH: u64 = 8;

/// How entries' updates are applied.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Updates {
    /// There are none: groups are all that is wanted.
    None,
    Fold,
    /// Entries are rows of the state.
    Parts,
    /// In chunks of so many entries.
    InOrder(u32),
}

/// Entries of a log of aggregates: their number and their first word in `work`.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Entries {
    pub(crate) count: u64,
    pub(crate) word: u32,
}

/// Entries sorted by group: places of their numbers, of where each group's begin and end, and of their groups' numbers. Of one group: no order.
struct Grouped {
    groups: u64,
    order: u32,
    begins: u32,
    ends: u32,
    numbers: u32,
    all: bool,
}

impl Run<'_> {
    /// Aggregates entries into a state.
    pub(crate) fn absorb(&mut self, kernel: usize, log: usize, entries: Entries) -> Result<()> {
        let declared = &self.shaders.kernels[kernel].logs[log];
        let state = declared.state;
        if entries.count == 0 {
            return Ok(());
        }
        let ready = self.ready;
        let pass = needed(&ready.absorb[kernel][log].aggregate)?;
        let updates = match aggregate::folds(&self.module.states[state], declared) {
            _ if declared.updates.is_empty() => Updates::None,
            true => Updates::Fold,
            false => Updates::InOrder(ordered::chunk(&self.module.states[state], declared)),
        };
        if let Some(groups) = ready.absorb[kernel][log].groups.clone() {
            let atomic_words = aggregate::atomic_words(&self.module.states[state], declared);
            return self.absorb_groups(state, &groups, &pass, entries, updates, atomic_words);
        }
        // One row for everything: accumulators, or groups without keys, whose row the first entry makes.
        self.one_row(state)?;
        match updates {
            Updates::None => Ok(()),
            Updates::Fold | Updates::Parts => self.fold(state, &pass, "fold_all", entries, 0, 0),
            Updates::InOrder(chunk) => {
                let bounds = self.allocate("group bounds", 2)?;
                bounds.clear(self.batch.encoder())?;
                let profile = self.engine.device().profile().clone();
                let step = rows::fill(&profile, 1, bounds.word() + 1, entries.count as u32);
                let by_rows = self.engine.rows.clone();
                self.batch.dispatch_groups(&by_rows, step.entry, &step.params, step.workgroups.into())?;
                let (begins, ends) = (bounds.word(), bounds.word() + 1);
                let grouped = Grouped { groups: 1, order: 0, begins, ends, numbers: 0, all: true };
                self.in_order(state, &pass, entries, &grouped, chunk)
            }
        }
    }

    /// Makes the row of a state that has one.
    pub(crate) fn one_row(&mut self, state: StateId) -> Result<()> {
        if self.states[state.index()].count == 0 {
            self.make_room(state, 1)?;
            self.clear_rows(state, 1)?;
            self.states[state.index()].count = 1;
        }
        Ok(())
    }

    /// Folds entries, and then the parts that are left, until all are in their groups' rows. `numbers`: place of the sorted
    /// entries' group numbers.
    pub(crate) fn fold(
        &mut self,
        state: StateId,
        pass: &Loaded,
        entry: &str,
        entries: Entries,
        order: u32,
        numbers: u32,
    ) -> Result<()> {
        let words = u64::from(self.states[state.index()].layout.words);
        let rows = self.states[state.index()].first_word();
        let (mut entry, mut entries, mut numbers) = (entry, entries, numbers);
        // What a level reads was made by the one before.
        let mut before: Option<Range> = None;
        loop {
            let runs = entries.count.div_ceil(aggregate::RUN.into());
            let (count, base) = (entries.count as u32, entries.word);
            if runs <= 1 {
                let params = [1, count, base, rows, order, 0, 0, numbers];
                self.batch.dispatch(pass, entry, &params, 1)?;
                drop(before);
                return Ok(());
            }
            let parts = self.allocate("parts of groups", 2 * runs * (words + 1))?;
            // Validity words are changed bit by bit.
            parts.clear(self.batch.encoder())?;
            let part_numbers = parts.word() + (2 * runs * words) as u32;
            let params = [runs as u32, count, base, rows, order, parts.word(), part_numbers, numbers];
            self.batch.dispatch(pass, entry, &params, runs)?;
            (entry, numbers) = ("fold_parts", part_numbers);
            entries = Entries { count: 2 * runs, word: parts.word() };
            before = Some(parts);
        }
    }

    /// Aggregates entries in their order, in chunks of each group, and then the parts that chunks are, level by level.
    fn in_order(
        &mut self,
        state: StateId,
        pass: &Loaded,
        entries: Entries,
        grouped: &Grouped,
        chunk: u32,
    ) -> Result<()> {
        let words = u64::from(self.states[state.index()].layout.words);
        let rows = self.states[state.index()].first_word();
        let &Grouped { groups, order, begins, ends, .. } = grouped;
        let (mut entries, mut numbers, mut level) = (entries, grouped.numbers, 0);
        let (mut first, mut more) = match grouped.all {
            true => ("reduce_all", "reduce_more_all"),
            false => ("reduce", "reduce_more"),
        };
        let mut before: Option<Range> = None;
        loop {
            let params = |n: u64, parts: u32, part_numbers: u32| {
                let places = [rows, order, begins, ends, numbers, parts, part_numbers];
                [&[n as u32, entries.word], &places[..], &[chunk, level]].concat()
            };
            self.batch.dispatch(pass, first, &params(groups, 0, 0), groups)?;
            if entries.count <= chunk.into() {
                drop(before);
                return Ok(());
            }
            let blocks = entries.count.div_ceil(chunk.into());
            let part_params = params(blocks, 0, 0);
            let parts = self.allocate("parts of groups", blocks * (words + 1))?;
            // Validity words are changed bit by bit.
            parts.clear(self.batch.encoder())?;
            let part_numbers = parts.word() + (blocks * words) as u32;
            let mut part_params = part_params;
            (part_params[7], part_params[8]) = (parts.word(), part_numbers);
            self.batch.dispatch(pass, more, &part_params, blocks)?;
            (first, more, numbers) = ("merge", "merge_more", part_numbers);
            entries = Entries { count: blocks, word: parts.word() };
            level += 1;
            before = Some(parts);
        }
    }

    /// Gives entries' keys a slot each in the state's table, and counts the groups that are new. The table is as large as it turns out to have
    /// to be: what is looked up at random should lie close together.
    fn insert(&mut self, state: StateId, groups: &Loaded, entries: Entries, params: &mut [u32; 11]) -> Result<u64> {
        let before = self.states[state.index()].count;
        let estimate = self.module.states[state].estimate;
        // With so many every key finds a slot soon.
        let enough = (2 * (before + entries.count)).next_power_of_two().max(LEAST_SLOTS);
        let expected = estimate.unwrap_or(entries.count / 16).max(before);
        let mut slots = (4 * expected).next_power_of_two().clamp(LEAST_SLOTS, enough);
        let full = self.allocate_sync("a full table", 1)?;
        loop {
            let (table, is_new) = match self.states[state.index()].table.take() {
                Some(table) => (table, false),
                None => (self.allocate_sync("group slots", slots)?, true),
            };
            slots = table.words().into();
            if is_new {
                table.clear(self.batch.encoder())?;
            }
            full.clear(self.batch.encoder())?;
            (params[4], params[5]) = (table.word(), (slots - 1) as u32);
            (params[9], params[10]) = (if slots < enough { MOST_PROBES } else { u32::MAX }, full.word());
            if is_new && before > 0 {
                self.batch.dispatch(groups, "reinsert", &params[..], before)?;
            }
            self.batch.dispatch(groups, "insert", &params[..], entries.count)?;
            self.batch.dispatch(groups, "flag", &params[..], entries.count)?;
            let sums = self.scan(params[7], entries.count)?;
            let (work, sync) = (self.arenas.work.clone(), self.arenas.sync.clone());
            let total = Piece { arena: &work, word: sums.word() + sums.words() - 1, words: 1 };
            let is_full = Piece { arena: &sync, word: full.word(), words: 1 };
            let found = self.fetch(&[total, is_full])?;
            if found[1] == 0 {
                self.states[state.index()].table = Some(table);
                return Ok(found[0].into());
            }
            drop(table);
            slots = (slots * GROWTH).min(enough);
        }
    }

    /// Finds the groups of entries, makes those that are new, and applies the entries' updates.
    pub(crate) fn absorb_groups(
        &mut self,
        state: StateId,
        groups: &Loaded,
        aggregate: &Loaded,
        entries: Entries,
        updates: Updates,
        atomic_words: Option<u32>,
    ) -> Result<()> {
        let n = entries.count;
        let before = self.states[state.index()].count;
        let words = self.allocate("group numbers", 3 * n)?;
        let (own_slots, ranks, numbers) = (words.word(), words.word() + n as u32, words.word() + 2 * n as u32);
        let rows = self.states[state.index()].first_word();
        let mut params = [n as u32, entries.word, rows, before as u32, 0, 0, own_slots, ranks, numbers, 0, 0];
        let made = self.insert(state, groups, entries, &mut params)?;
        let after = before + made;
        self.make_room(state, after)?;
        params[2] = self.states[state.index()].first_word();
        self.batch.dispatch(groups, "create", &params, n)?;
        self.states[state.index()].count = after;
        if updates == Updates::None {
            return Ok(());
        }
        self.batch.dispatch(groups, "number", &params, n)?;
        if updates == Updates::Fold
            && let Some(words) = atomic_words
            && after * MOST_WAITING >= n
            && self.arenas.sync.has_room(after * u64::from(words))
        {
            let totals = self.allocate_sync("what is added to groups", after * u64::from(words))?;
            totals.clear(self.batch.encoder())?;
            let rows = self.states[state.index()].first_word();
            let mut params = [n as u32, n as u32, entries.word, rows, 0, totals.word(), 0, numbers];
            self.batch.dispatch(aggregate, "add", &params, n)?;
            params[0] = after as u32;
            return self.batch.dispatch(aggregate, "settle", &params, after);
        }

        let sorted = self.sort_by_key(numbers, n, bits_of(after.saturating_sub(1)))?;
        let order = sorted.order.word();
        let chunk = match updates {
            Updates::None => return Ok(()),
            Updates::Fold => return self.fold(state, aggregate, "fold", entries, order, sorted.keys),
            Updates::Parts => return self.fold(state, aggregate, "fold_sorted_parts", entries, order, sorted.keys),
            Updates::InOrder(chunk) => chunk,
        };
        let bounds = self.allocate("group bounds", 2 * after)?;
        bounds.clear(self.batch.encoder())?;
        let (begins, ends) = (bounds.word(), bounds.word() + after as u32);
        let grouped = Grouped { groups: after, order, begins, ends, numbers: sorted.keys, all: false };
        let rows = self.states[state.index()].first_word();
        let params = [n as u32, entries.word, rows, order, begins, ends, sorted.keys, 0, 0, chunk, 0];
        self.batch.dispatch(aggregate, "bounds", &params, n)?;
        self.in_order(state, aggregate, entries, &grouped, chunk)
    }
}
