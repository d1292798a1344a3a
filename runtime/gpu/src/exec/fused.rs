//! Kernels that aggregate without a log: what their workgroups have of each group becomes the state.

use quernel_ir::entity::Entity;
use quernel_ir::kernel::{KernelId, Source, Stmt};
use quernel_runtime::exec::KernelMetrics;
use quernel_shaders_gen::program::sync;

use super::GpuExecError;
use super::aggregate::{Entries, Updates};
use super::batch::Piece;
use super::finish::bits_of;
use super::pipelines::Loaded;
use super::program::needed;
use super::run::Run;
use crate::arena::Range;

/// Rows that an invocation runs, at least: a workgroup ends with the merging of what its invocations have.
const ROWS_EACH: u64 = 16;
/// Workgroups of a dispatch, at most: about what large devices hold at once.
const MOST_WORKGROUPS: u64 = 1024;
/// As that, where each begins by learning keys and ends with several groups: some such have as much to do as a device can.
const MOST_GROUPED_WORKGROUPS: u64 = 256;
/// As that, of devices that are the CPU.
const MOST_SOFTWARE_WORKGROUPS: u64 = 32;
/// Rows of groups for which a workgroup had no room; of more, the kernel is run again with its log.
const MOST_SPILLED: u64 = 1 << 18;

/// Rows of a state that workgroups append in no order.
#[derive(Debug)]
pub(crate) struct Partials {
    pub(crate) rows: Range,
    /// A word for each: the first source row in it.
    pub(crate) firsts: Range,
    pub(crate) capacity: u64,
    /// Their number, in `sync`.
    pub(crate) cursor: Range,
    /// The row of the source that first rows are counted from.
    pub(crate) base: u64,
    /// Workgroups that append.
    workgroups: u64,
}

/// Workgroups for so many rows: at most `most`, but for invocations that may run no more than `most_rows` of them.
fn workgroups(rows: u64, workgroup: u64, most_rows: u32, most: u64) -> u64 {
    // An invocation's rows come in runs of four.
    let least = rows.div_ceil(workgroup * u64::from(most_rows / 4 * 4));
    (rows / (workgroup * ROWS_EACH)).clamp(1, most).max(least)
}

impl Run<'_> {
    /// Runs a kernel that aggregates without a log; whether that could be done. Where more groups come than its tables have room for, nothing
    /// was done.
    pub(crate) fn fused(&mut self, kernel: usize, metrics: &mut KernelMetrics) -> Result<bool, GpuExecError> {
        let Some(fused) = self.shaders.kernels[kernel].fused else { return Ok(false) };
        let declared = &self.module.kernels[KernelId::from_index(kernel)];
        let known = match declared.source {
            Source::Table(table) => self.sources[table.index()].schema().rows,
            Source::State { state, .. } => Some(self.states[state.index()].count),
            _ => None,
        };
        if known.is_none() && fused.slots > 0 {
            return Ok(false);
        }
        let state = self.shaders.kernels[kernel].logs[0].state;
        let words = u64::from(self.states[state.index()].layout.words);
        // Lookups wait for memory: the more of them the better.
        let probes = declared.blocks.values().flatten().any(|stmt| matches!(stmt, Stmt::Probe(_)));
        let most = match self.engine.device().is_software() {
            true => MOST_SOFTWARE_WORKGROUPS,
            false if fused.slots > 0 && !probes => MOST_GROUPED_WORKGROUPS,
            false => MOST_WORKGROUPS,
        };
        let workgroup = u64::from(self.engine.device().profile().workgroup);
        let groups_for = |rows: u64| workgroups(rows, workgroup, fused.rows, most);
        let each_group = u64::from(fused.slots.max(1));
        // A segment's last part may have a dispatch of its own.
        let dispatches = known.map_or(64, |rows| rows.div_ceil(1 << 20) + 1);
        let rows_or_more = known.unwrap_or(u64::MAX).max(1);
        // Of all dispatches: those that each may have, and those that rows are too many for.
        let groups = dispatches.min(64) * most + known.map_or(0, groups_for);
        let capacity =
            (groups * each_group).min(rows_or_more.saturating_mul(2).max(1 << 10)) + MOST_SPILLED.min(rows_or_more);
        // Numbers of rows are one word: of more rows a part at a time.
        let mut rounds: Vec<Partials> = Vec::new();
        self.all_rows(kernel, metrics, &mut |run, begin, end, metrics| {
            if begin == end {
                return Ok(());
            }
            let first = run.first_row();
            let most = run.engine.numbered_rows;
            if rounds.last().is_none_or(|round| first + end - round.base > most) {
                rounds.push(run.partials(first, capacity, words)?);
            }
            let Some(round) = rounds.last_mut() else { return Ok(()) };
            let rows = end - begin;
            metrics.rows_in += rows;
            metrics.pieces += 1;
            round.workgroups += groups_for(rows);
            Ok(run.fuse(kernel, (begin, end), groups_for(rows), round)?)
        })?;
        if rounds.is_empty() {
            return Ok(true);
        }
        let aggregate = needed(&self.ready.absorb[kernel][0].aggregate)?;
        // Without groups each workgroup appends a row, so that nothing has to be asked for.
        let ungrouped = fused.slots == 0;
        let counts: Vec<u64> = match ungrouped {
            true => rounds.iter().map(|round| round.workgroups).collect(),
            false => self.counts(&rounds)?,
        };
        if counts.iter().any(|count| *count > capacity) {
            (metrics.rows_in, metrics.pieces) = (0, 0);
            return Ok(false);
        }
        for (round, count) in rounds.iter().zip(counts) {
            let entries = Entries { count, word: round.rows.word() };
            if ungrouped {
                self.one_row(state)?;
                self.fold(state, &aggregate, "fold_all_parts", entries, 0, 0)?;
            } else if count > 0 {
                self.absorb_partials(kernel, &aggregate, round, count, known)?;
            }
        }
        Ok(true)
    }

    /// Room for rows of workgroups that begin with a row of the source.
    fn partials(&mut self, base: u64, capacity: u64, words: u64) -> Result<Partials, GpuExecError> {
        let rows = self.allocate("groups of workgroups", capacity * words)?;
        let firsts = self.allocate("first rows of groups", capacity)?;
        let cursor = self.allocate_sync("number of groups", 1)?;
        cursor.clear(self.batch.encoder())?;
        Ok(Partials { rows, firsts, capacity, cursor, base, workgroups: 0 })
    }

    /// How many rows workgroups appended.
    fn counts(&mut self, rounds: &[Partials]) -> Result<Vec<u64>, GpuExecError> {
        let arena = self.arenas.sync.clone();
        let status = Piece { arena: &arena, word: 0, words: sync::FREE };
        let number = |round: &Partials| Piece { arena: &arena, word: round.cursor.word(), words: 1 };
        let pieces: Vec<Piece<'_>> = rounds.iter().map(number).chain([status]).collect();
        let mut found = self.fetch(&pieces)?;
        let status = found.split_off(rounds.len());
        self.check(&status)?;
        Ok(found.into_iter().map(u64::from).collect())
    }

    /// Makes what workgroups have of each group, in the order of its first row, groups of the state.
    fn absorb_partials(
        &mut self,
        kernel: usize,
        aggregate: &Loaded,
        partials: &Partials,
        count: u64,
        known: Option<u64>,
    ) -> Result<(), GpuExecError> {
        let state = self.shaders.kernels[kernel].logs[0].state;
        let words = u64::from(self.states[state.index()].layout.words);
        let most = u64::from(u32::MAX);
        let order = self.order_of_words(partials.firsts.word(), count, bits_of(known.unwrap_or(most).min(most)))?;
        let ordered = self.allocate("groups in order", count * words)?;
        self.gather(count as u32, ordered.word(), order.word(), partials.rows.word(), words as u32)?;
        let groups = needed(&self.ready.absorb[kernel][0].partial_groups)?;
        let entries = Entries { count, word: ordered.word() };
        Ok(self.absorb_groups(state, &groups, aggregate, entries, Updates::Parts, None)?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn invocations_run_no_more_rows_than_their_words_have_room_for() {
        assert_eq!(workgroups(100, 256, u32::MAX, 256), 1);
        assert_eq!(workgroups(256 * 16 * 7, 256, u32::MAX, 256), 7);
        assert_eq!(workgroups(1 << 30, 256, u32::MAX, 256), 256);
        for rows in [1, 1000, 256 * 256 * 128, 256 * 256 * 128 + 1, 1 << 30] {
            for most_rows in [128, 255, 409] {
                let groups = workgroups(rows, 256, most_rows, 256);
                // In rounds of four rows for each invocation.
                let rounds = rows.div_ceil(groups * 256 * 4);
                assert!(rounds * 4 <= most_rows.into(), "{rows} {most_rows}");
            }
        }
    }
}
