//! Choosing where kernels run: by what devices can do, then by cost.
//!
//! Kernels that must be together form *bundles*: who looks up a state at random, marks it or reads its marks is with the others who do, and who
//! writes what can't be merged, or a lookup table, is with who reads it. A bundle is on the CPU or on the GPUs (all that there are). The search begins
//! with all bundles on one side and moves one after another while that makes the whole cheaper, from both sides.
//!
//! Among several GPUs a kernel's rows are shared where that is worth the transfer of what it writes, and an index is [partitioned](super::partition) where
//! dealing its rows and those that look for them takes less than giving all of it to all, or where it has no room on one.

use quernel_ir::entity::Entity;
use quernel_ir::kernel::{KernelId, Module, Op, RowSet, Source, StateId, StateKind, Stmt, TableData, TableId};
use quernel_ir::passes::{can_split, split};

use super::partition::{Partitioned, partition};
use super::work::{Work, brought_row_bytes, device_row_bytes, insertion, row_bytes, table_rows, uses, work};
use super::{Assignment, Placement, Rows, Transfer};

/// A device, as far as plans need to know.
#[derive(Clone, Debug, PartialEq)]
pub struct DeviceModel {
    /// As users name it.
    pub name: String,
    pub is_gpu: bool,
    pub rates: Rates,
    /// Bytes that the states of a query may take.
    pub memory: f64,
    /// Whether this was measured here. Else GPUs count as free, and transfers [`PRIOR`] times.
    pub measured: bool,
}

/// What a device does in a second.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Rates {
    /// Bytes that kernels read, one after another.
    pub read: f64,
    /// Simple operations: an addition is one.
    pub operations: f64,
    /// Lookups at random places of a table that caches don't hold.
    pub lookups: f64,
    /// Bytes between host memory and the device, of columns.
    pub link: f64,
    /// Bytes between host memory and the device, of states' rows: they are made anew on the other side.
    pub exchange: f64,
    /// Seconds that bringing some columns takes whatever they are.
    pub bring: f64,
    /// Seconds that a kernel takes whatever it does.
    pub start: f64,
}

/// Without measurements a GPU is taken only where the CPU's work is more than this many times the transfer ("the 5x rule": Shanbhag, Madden and Yu, "A
/// Study of the Fundamental Performance Characteristics of GPUs and CPUs for Database Analytics", SIGMOD 2020, discuss why transfers decide).
pub const PRIOR: f64 = 5.0;

/// Lookups that a row is worth that is dealt to a device.
const DEALT: f64 = 2.0;
/// Bytes that the directory of an index takes a row, while it is made and then; and that dealing rows takes beside both copies of them.
const DIRECTORY: f64 = 28.0;
const KEPT_DIRECTORY: f64 = 12.0;
const DEALING: f64 = 16.0;
/// Rounds in which an index is looked into, at most.
const MOST_ROUNDS: u32 = 256;

/// What a plan is made from beside the module.
pub trait Facts {
    /// Share of a table's columns (those of the module) that is in a device's memory.
    fn cached(&self, device: usize, table: TableId) -> f64;
    /// Seconds in which the CPU reads a table's columns before kernels see them: decoding of files. 0 for tables in memory.
    fn decoding(&self, table: TableId) -> f64;
}

/// What the search may do.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Options {
    /// Rows of a source from which it is worth a thought to share them.
    pub share_rows: u64,
    /// Shares whatever can be shared, whether or not that is worth it.
    pub share_all: bool,
    /// Partitions whatever index can be partitioned, whether or not that is worth it, and looks into it in so many rounds.
    pub partition: Option<u32>,
}

impl Default for Options {
    fn default() -> Options {
        Options { share_rows: 1 << 20, share_all: false, partition: None }
    }
}

/// A placement and its reasons.
#[derive(Clone, Debug, PartialEq)]
pub struct Planned {
    pub placement: Placement,
    /// By kernel of the placement.
    pub reasons: Vec<Reason>,
    /// Estimate of the whole, in seconds.
    pub seconds: f64,
}

/// Why a kernel is where it is.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Reason {
    /// Estimate of the kernel there, in seconds, with what is brought to the device.
    pub seconds: f64,
    pub why: String,
}

/// Where bundles are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Side {
    Cpu,
    Gpus,
}

struct Planner<'a> {
    module: &'a Module,
    devices: &'a [DeviceModel],
    facts: &'a dyn Facts,
    options: Options,
    work: Vec<Work>,
    reads: Vec<Vec<StateId>>,
    writes: Vec<Vec<StateId>>,
    marks: Vec<Vec<StateId>>,
    /// By kernel: the states that it writes and that can't be split off.
    stuck: Vec<Vec<StateId>>,
    /// By kernel: the number of its bundle.
    bundles: Vec<usize>,
    cpu: Option<usize>,
    gpus: Vec<usize>,
    /// By kernel: why no GPU can run it.
    refused: Vec<Option<String>>,
    /// By kernel and state, whether the one does no more with the other than scan all of it.
    scans: Vec<Vec<bool>>,
    dealt: Dealt,
    /// By kernel: estimates on the CPU and on the GPUs, in seconds. Asked for many times in the search.
    times: Vec<[f64; 2]>,
}

/// Plans where a module's kernels run. There is at least one device, and at most one that is no GPU. `refused`: by kernel, why GPUs can't run it, as
/// far as that is known.
///
/// # Errors
/// A kernel that no device can run, with the reason.
pub fn plan(
    module: &Module,
    devices: &[DeviceModel],
    facts: &dyn Facts,
    refused: &[Option<String>],
    options: Options,
) -> Result<Planned, String> {
    let whole = Planner::new(module, devices, facts, refused, options, Dealt::default());
    let sides = whole.sides()?;
    let indexes = whole.partitionable(&sides);
    if indexes.is_empty() {
        return Ok(whole.build(&sides));
    }
    let mut cut = Cut { module: module.clone(), refused: refused.to_vec(), sides, dealt: Dealt::default() };
    for index in indexes {
        let planner = Planner::new(&cut.module, devices, facts, &cut.refused, options, cut.dealt.clone());
        if let Some(next) = planner.partitioned(index, &cut.sides) {
            cut = next;
        }
    }
    let Cut { module, refused, sides, dealt } = cut;
    Ok(Planner::new(&module, devices, facts, &refused, options, dealt).build(&sides))
}

/// What is partitioned.
#[derive(Clone, Debug, Default)]
struct Dealt {
    indexes: Vec<StateId>,
    /// The rows that look for something in them ([`Partitioned::parts`]), and in how many rounds they do.
    parts: Vec<(StateId, u32)>,
    /// By index: why.
    why: Vec<String>,
    /// What dealing takes, in seconds.
    seconds: f64,
}

impl Dealt {
    fn contains(&self, state: StateId) -> bool {
        self.indexes.contains(&state) || self.rounds(state).is_some()
    }

    fn rounds(&self, state: StateId) -> Option<u32> {
        self.parts.iter().find(|(part, _)| *part == state).map(|(_, rounds)| *rounds)
    }
}

/// A module with partitioned indexes, and the sides of its kernels.
struct Cut {
    module: Module,
    refused: Vec<Option<String>>,
    sides: Vec<Side>,
    dealt: Dealt,
}

impl<'a> Planner<'a> {
    fn new(
        module: &'a Module,
        devices: &'a [DeviceModel],
        facts: &'a dyn Facts,
        refused: &'a [Option<String>],
        options: Options,
        dealt: Dealt,
    ) -> Planner<'a> {
        let kernels = module.kernels.len();
        let (mut reads, mut writes, mut marks) = (Vec::new(), Vec::new(), Vec::new());
        for kernel in 0..kernels {
            let (r, w, m) = uses(module, kernel);
            reads.push(r);
            writes.push(w);
            marks.push(m);
        }
        let gpus: Vec<usize> = (0..devices.len()).filter(|device| devices[*device].is_gpu).collect();
        let refused = (0..kernels).map(|kernel| refused.get(kernel).cloned().flatten()).collect();
        let splits = |kernel: usize, state: &StateId| can_split(module, KernelId::from_index(kernel), *state);
        let stuck = (0..kernels)
            .map(|kernel| writes[kernel].iter().copied().filter(|state| !splits(kernel, state)).collect())
            .collect();
        let mut planner = Planner {
            module,
            devices,
            facts,
            options,
            work: work(module),
            reads,
            writes,
            marks,
            stuck,
            bundles: (0..kernels).collect(),
            cpu: devices.iter().position(|device| !device.is_gpu),
            gpus,
            refused,
            scans: Vec::new(),
            dealt,
            times: Vec::new(),
        };
        let states = || module.states.keys();
        planner.scans =
            (0..kernels).map(|kernel| states().map(|state| planner.only_scans(kernel, state)).collect()).collect();
        planner.bundle();
        planner.times =
            (0..kernels).map(|kernel| [Side::Cpu, Side::Gpus].map(|side| planner.estimate(kernel, side))).collect();
        planner
    }

    /// Estimate of one kernel, with what is brought for it.
    fn seconds(&self, kernel: usize, side: Side) -> f64 {
        self.times[kernel][usize::from(side == Side::Gpus)]
    }

    /// Whether a kernel does no more with a state than scan all of it.
    fn only_scans(&self, kernel: usize, state: StateId) -> bool {
        let declared = &self.module.kernels[KernelId::from_index(kernel)];
        let scans = matches!(declared.source, Source::State { state: s, rows: RowSet::All, .. } if s == state);
        let probes = declared.blocks.values().flatten().any(|stmt| match stmt {
            Stmt::Probe(probe) => probe.state == state,
            _ => false,
        });
        let lookups = declared.values.values().any(|v| matches!(v.op, Op::Lookup { state: s, .. } if s == state));
        scans && !probes && !lookups && !self.marks[kernel].contains(&state)
    }

    fn join(&mut self, a: usize, b: usize) {
        let (from, to) = (self.bundles[a].max(self.bundles[b]), self.bundles[a].min(self.bundles[b]));
        for bundle in &mut self.bundles {
            if *bundle == from {
                *bundle = to;
            }
        }
    }

    fn bundle(&mut self) {
        for state in self.module.states.keys() {
            let mut together: Option<usize> = None;
            for kernel in 0..self.bundles.len() {
                let reads = self.reads[kernel].contains(&state) || self.marks[kernel].contains(&state);
                let bound = (reads && !self.scans[kernel][state.index()]) || self.stuck[kernel].contains(&state);
                if bound {
                    match together {
                        Some(other) => self.join(other, kernel),
                        None => together = Some(kernel),
                    }
                }
            }
            // What can't be split is where it is read, if only by a scan.
            let stuck = (0..self.bundles.len()).find(|k| self.stuck[*k].contains(&state));
            let reader = (0..self.bundles.len()).find(|k| self.reads[*k].contains(&state));
            if let (Some(writer), Some(reader)) = (stuck, reader) {
                self.join(writer, reader);
            }
        }
    }

    /// The bundle's kernels.
    fn of_bundle(&self, bundle: usize) -> impl Iterator<Item = usize> + '_ {
        (0..self.bundles.len()).filter(move |kernel| self.bundles[*kernel] == bundle)
    }

    /// By kernel, the side that makes all of it cheapest.
    fn sides(&self) -> Result<Vec<Side>, String> {
        let mut bundles = self.bundles.clone();
        bundles.sort_unstable();
        bundles.dedup();
        let fixed = |bundle: usize| -> Result<Option<Side>, String> {
            let refused = self.of_bundle(bundle).find_map(|kernel| self.refused[kernel].clone());
            match (refused, self.cpu, self.gpus.is_empty()) {
                (Some(reason), None, _) => Err(reason),
                (_, None, _) => Ok(Some(Side::Gpus)),
                (Some(_), ..) | (.., true) => Ok(Some(Side::Cpu)),
                _ => Ok(None),
            }
        };
        let mut free = Vec::new();
        let mut start = vec![Side::Cpu; self.bundles.len()];
        for &bundle in &bundles {
            match fixed(bundle)? {
                Some(side) => self.of_bundle(bundle).for_each(|kernel| start[kernel] = side),
                None => free.push(bundle),
            }
        }
        // Whatever runs on a GPU takes its start at least.
        let least = self.gpus.iter().map(|gpu| self.devices[*gpu].rates.start).fold(f64::INFINITY, f64::min);
        if free.len() == bundles.len() && self.cost(&start) <= least {
            return Ok(start);
        }
        let mut best: Option<(f64, Vec<Side>)> = None;
        for side in [Side::Cpu, Side::Gpus] {
            let mut sides = start.clone();
            for &bundle in &free {
                self.of_bundle(bundle).for_each(|kernel| sides[kernel] = side);
            }
            let mut cost = self.cost(&sides);
            loop {
                let mut better: Option<(f64, Vec<Side>)> = None;
                for &bundle in &free {
                    let mut moved = sides.clone();
                    for kernel in self.of_bundle(bundle) {
                        moved[kernel] = if moved[kernel] == Side::Cpu { Side::Gpus } else { Side::Cpu };
                    }
                    let cost = self.cost(&moved);
                    if better.as_ref().is_none_or(|(least, _)| cost < *least) {
                        better = Some((cost, moved));
                    }
                }
                match better {
                    Some((less, moved)) if less < cost => (cost, sides) = (less, moved),
                    _ => break,
                }
            }
            // Of two that cost the same the CPU's.
            if best.as_ref().is_none_or(|(least, _)| cost < *least) {
                best = Some((cost, sides));
            }
        }
        Ok(best.map(|(_, sides)| sides).unwrap_or(start))
    }

    /// Estimate of a whole module, in seconds.
    fn cost(&self, sides: &[Side]) -> f64 {
        let kernels: f64 = (0..sides.len()).map(|kernel| self.seconds(kernel, sides[kernel])).sum();
        kernels + self.transfers(sides) + self.dealt.seconds
    }

    /// The side where a state is: where it is looked up, else where it is first read; the output where it is last written.
    fn place(&self, state: StateId, sides: &[Side]) -> Side {
        let readers = || (0..sides.len()).filter(|k| self.reads[*k].contains(&state));
        let reader = readers().find(|k| !self.scans[*k][state.index()]).or_else(|| readers().next());
        let writer = || (0..sides.len()).rev().find(|k| self.writes[*k].contains(&state));
        reader.or_else(writer).map_or(Side::Cpu, |kernel| sides[kernel])
    }

    /// Seconds that the transfers between the sides take.
    fn transfers(&self, sides: &[Side]) -> f64 {
        let mut seconds = 0.0;
        for state in self.module.states.keys() {
            let place = self.place(state, sides);
            let bytes = row_bytes(self.module, state);
            let mut rows = 0.0;
            for (work, side) in self.work.iter().zip(sides) {
                let Some(written) = work.written.get(&state) else { continue };
                rows += written;
                if *side != place {
                    let kept = self.kept(state, *written);
                    seconds += self.transfer(kept * bytes) + self.moved(state, place, kept);
                }
            }
            let elsewhere = (0..sides.len()).any(|k| self.reads[k].contains(&state) && sides[k] != place);
            if elsewhere {
                seconds += self.transfer(self.kept(state, rows) * bytes);
            }
        }
        seconds
    }

    /// Rows that a state keeps of those that are written to it.
    fn kept(&self, state: StateId, rows: f64) -> f64 {
        let declared = &self.module.states[state];
        let most = declared.estimate.map_or(f64::INFINITY, |most| most as f64);
        match declared.kind {
            StateKind::Accumulators => 1.0,
            StateKind::Groups { .. } => rows.min(most),
            StateKind::Sorted { limit: Some(limit), offset, partition: 0, .. } => rows.min((limit + offset) as f64),
            _ => rows.min(most),
        }
    }

    /// Seconds in which rows that come from the other side are put into a state.
    fn moved(&self, state: StateId, place: Side, rows: f64) -> f64 {
        let device = if place == Side::Cpu { self.cpu } else { self.gpus.first().copied() };
        device.map_or(0.0, |device| insertion(self.module, state, rows) / self.devices[device].rates.lookups)
    }

    /// Seconds that bytes take between host memory and GPUs.
    fn transfer(&self, bytes: f64) -> f64 {
        let Some(gpu) = self.gpus.first().map(|gpu| &self.devices[*gpu]) else { return 0.0 };
        let seconds = bytes / gpu.rates.exchange;
        2.0 * gpu.rates.start + if gpu.measured { seconds } else { PRIOR * seconds }
    }

    /// Bytes of a kernel's table that have to be brought to the GPUs.
    fn uncached(&self, kernel: usize) -> f64 {
        let Source::Table(table) = self.module.kernels[KernelId::from_index(kernel)].source else { return 0.0 };
        let bytes = table_rows(&self.module.tables[table]) * brought_row_bytes(&self.module.tables[table]);
        let cached = self.gpus.iter().map(|gpu| self.facts.cached(*gpu, table)).fold(1.0, f64::min);
        bytes * (1.0 - cached)
    }

    fn estimate(&self, kernel: usize, side: Side) -> f64 {
        let declared = &self.module.kernels[KernelId::from_index(kernel)];
        let decoding = match declared.source {
            Source::Table(table) => self.facts.decoding(table),
            _ => 0.0,
        };
        match (side, self.cpu) {
            (Side::Cpu, Some(cpu)) => on(&self.devices[cpu], &self.work[kernel]) + decoding,
            (Side::Cpu, None) => f64::INFINITY,
            (Side::Gpus, _) => {
                let Some(first) = self.gpus.first().map(|gpu| &self.devices[*gpu]) else { return f64::INFINITY };
                let bytes = self.uncached(kernel);
                let divided = self.shares(kernel) || self.runs_dealt(kernel);
                let share = if divided { self.gpus.len() as f64 } else { 1.0 };
                let brought = if bytes > 0.0 { first.rates.bring + bytes / first.rates.link } else { 0.0 };
                let read = if bytes > 0.0 { decoding } else { 0.0 };
                match first.measured {
                    // Uploads go on while kernels run, of another segment.
                    true => (on(first, &self.work[kernel]) / share).max(brought / share) + read,
                    false => first.rates.start + PRIOR * brought + read,
                }
            }
        }
    }

    /// Whether a kernel's source is dealt to the GPUs.
    fn runs_dealt(&self, kernel: usize) -> bool {
        let source = &self.module.kernels[KernelId::from_index(kernel)].source;
        matches!(source, Source::State { state, .. } if self.dealt.contains(*state))
    }

    /// Whether the GPUs may share a kernel's rows.
    fn is_shareable(&self, kernel: usize) -> bool {
        let declared = &self.module.kernels[KernelId::from_index(kernel)];
        let known = match declared.source {
            Source::Table(table) => table_rows_known(self.module, table),
            Source::State { rows: RowSet::All, .. } => true,
            _ => false,
        };
        known
            && self.gpus.len() > 1
            && self.marks[kernel].is_empty()
            && (self.options.share_all || self.work[kernel].rows >= self.options.share_rows as f64)
            && self.stuck[kernel].is_empty()
            && !self.runs_dealt(kernel)
    }

    /// Whether the GPUs share a kernel's rows.
    fn shares(&self, kernel: usize) -> bool {
        if !self.is_shareable(kernel) {
            return false;
        }
        let Some(gpu) = self.gpus.first().map(|gpu| &self.devices[*gpu]) else { return false };
        let devices = self.gpus.len() as f64;
        let saved = on(gpu, &self.work[kernel]) * (1.0 - 1.0 / devices);
        let moved: f64 = self.work[kernel]
            .written
            .iter()
            // What is dealt has to travel in any case.
            .filter(|(state, _)| !self.dealt.contains(**state))
            .map(|(state, rows)| self.kept(*state, *rows) * row_bytes(self.module, *state))
            .sum();
        // Each device gives its part, and takes all.
        self.options.share_all || saved > 2.0 * gpu.rates.start + moved * (1.0 / devices + 1.0) / gpu.rates.exchange
    }

    /// Rows that are put into an index.
    fn index_rows(&self, index: StateId) -> f64 {
        let written: f64 = self.work.iter().filter_map(|work| work.written.get(&index)).sum();
        self.kept(index, written)
    }

    /// Indexes on several GPUs, the largest first.
    fn partitionable(&self, sides: &[Side]) -> Vec<StateId> {
        if self.gpus.len() < 2 {
            return Vec::new();
        }
        let here = |state: &StateId| {
            let uses = |k: &usize| self.reads[*k].contains(state) || self.marks[*k].contains(state);
            (0..sides.len()).filter(uses).all(|k| sides[k] == Side::Gpus) && self.place(*state, sides) == Side::Gpus
        };
        let is_index = |state: &StateId| matches!(self.module.states[*state].kind, StateKind::Index { keys: 1.., .. });
        let mut all: Vec<StateId> = self.module.states.keys().filter(is_index).filter(here).collect();
        let bytes = |state: &StateId| self.index_rows(*state) * row_bytes(self.module, *state);
        all.sort_by(|a, b| bytes(b).total_cmp(&bytes(a)));
        all
    }

    /// The module with an index partitioned, if it can be, and if that takes less time than to broadcast it, or memory that there is where there is too
    /// little for all of it on each device.
    fn partitioned(&self, index: StateId, sides: &[Side]) -> Option<Cut> {
        let Partitioned { module, parts, origins } = partition(self.module, index)?;
        let gpu = self.gpus.first().map(|gpu| &self.devices[*gpu])?;
        let (devices, rows) = (self.gpus.len() as f64, self.index_rows(index));
        let bytes = rows * device_row_bytes(self.module, index);
        let divided = |k: &usize| self.shares(*k) || self.runs_dealt(*k);
        let sent: f64 =
            (0..sides.len()).filter(divided).filter_map(|k| self.work[k].written.get(&index)).sum::<f64>().min(rows);
        // Each device gives its part, and takes all.
        let broadcast = sent * device_row_bytes(self.module, index) * (1.0 / devices + 1.0) / gpu.rates.exchange
            + insertion(self.module, index, rows) / gpu.rates.lookups;
        let after = work(&module);
        let mut found: Vec<(StateId, f64, bool)> = Vec::new();
        for part in &parts {
            let writes = |k: &usize| after[*k].written.contains_key(part);
            let Some(first) = (0..after.len()).find(writes) else { continue };
            let id = KernelId::from_index(first);
            let in_rounds = |state: &StateId| self.dealt.rounds(*state).is_some_and(|rounds| rounds > 1);
            if self.options.partition.is_none() && self.writes[origins[first]].iter().any(in_rounds) {
                return None;
            }
            // Alone before the kernel that looks up, and over rows that are there from the start.
            let alone = module.kernels[id].state_use().writes.len() == 1 && !self.runs_dealt(origins[first]);
            found.push((*part, after[first].written[part], alone));
        }
        let found_rows: f64 = found.iter().map(|(_, rows, _)| rows).sum();
        let found_bytes: f64 = found.iter().map(|(part, rows, _)| rows * device_row_bytes(&module, *part)).sum();
        // Each device gives what is not its own, and takes as much.
        let seconds = (bytes + found_bytes) * 2.0 * (1.0 - 1.0 / devices) / devices / gpu.rates.exchange
            + (DEALT * (rows + found_rows) + insertion(self.module, index, rows)) / devices / gpu.rates.lookups
            + 6.0 * gpu.rates.start;
        // While it is dealt, and while its directory is made; then what stays.
        let whole = (bytes + DIRECTORY * rows).max(2.0 * bytes + DEALING * rows);
        let left = gpu.memory - (bytes + KEPT_DIRECTORY * rows) / devices;
        let rounds = |(part, rows, alone): &(StateId, f64, bool)| -> Option<(StateId, u32)> {
            let room = rows * (2.0 * device_row_bytes(&module, *part) + DEALING) / devices;
            let rounds = match self.options.partition {
                Some(rounds) if *alone => rounds.max(1),
                Some(_) => 1,
                None if whole / devices > gpu.memory || left < gpu.memory / 8.0 => return None,
                None => (room / (left / 2.0)).ceil().max(1.0) as u32,
            };
            (rounds == 1 || (*alone && rounds <= MOST_ROUNDS)).then_some((*part, rounds))
        };
        let parts: Vec<(StateId, u32)> = found.iter().map(rounds).collect::<Option<_>>()?;
        if bytes + DIRECTORY * rows <= gpu.memory && seconds >= broadcast && self.options.partition.is_none() {
            return None;
        }
        let name = &self.module.states[index].name;
        let room = if bytes + DIRECTORY * rows > gpu.memory { ", for which one has no room" } else { "" };
        let why = format!("its part of @{name}: dealt est. {}, broadcast {}{room}", show(seconds), show(broadcast));
        let mut dealt = self.dealt.clone();
        dealt.indexes.push(index);
        dealt.parts.extend(parts);
        dealt.why.push(why);
        dealt.seconds += seconds;
        let refused = origins.iter().map(|kernel| self.refused[*kernel].clone()).collect();
        Some(Cut { module, refused, sides: origins.iter().map(|kernel| sides[*kernel]).collect(), dealt })
    }

    fn build(&self, sides: &[Side]) -> Planned {
        let mut module = self.module.clone();
        let home_side = self
            .module
            .states
            .iter()
            .find(|(_, state)| matches!(state.kind, StateKind::Output { .. }))
            .map_or(Side::Cpu, |(state, _)| self.place(state, sides));
        let first_gpu = self.gpus.first().copied().unwrap_or(0);
        let home = match (home_side, self.cpu) {
            (Side::Cpu, Some(cpu)) => cpu,
            _ => first_gpu,
        };
        let on_side = |side: Side| if side == Side::Cpu { self.cpu.unwrap_or(first_gpu) } else { first_gpu };
        // By state: the devices that need it where it is kept. Of those that only scan it elsewhere: the readers.
        let mut needed: Vec<Vec<usize>> = vec![Vec::new(); module.states.len()];
        let mut elsewhere: Vec<Vec<usize>> = vec![Vec::new(); module.states.len()];
        let places: Vec<Side> = self.module.states.keys().map(|state| self.place(state, sides)).collect();
        let mut assignments: Vec<Assignment> = Vec::new();
        let mut reasons: Vec<Reason> = Vec::new();
        let mut transfers = Vec::new();
        let weights = || self.gpus.iter().map(|gpu| self.weight(*gpu)).collect::<Vec<u32>>();
        // From the last to the first: what a kernel writes is needed by those behind it.
        for kernel in (0..sides.len()).rev() {
            let side = sides[kernel];
            let is_needed = |device: &usize| {
                let here = |s: &StateId| places[s.index()] == side && !self.dealt.contains(*s);
                self.writes[kernel].iter().any(|s| here(s) && needed[s.index()].contains(device))
            };
            let marks = |device: &usize| self.marks[kernel].iter().any(|s| needed[s.index()].contains(device));
            let mut assignment = match side {
                Side::Gpus if self.runs_dealt(kernel) => Assignment::of(self.gpus.clone(), Rows::Dealt),
                Side::Gpus if self.shares(kernel) => Assignment::of(self.gpus.clone(), Rows::Shares(weights())),
                Side::Gpus => {
                    let all: Vec<usize> =
                        self.gpus.iter().copied().filter(|gpu| is_needed(gpu) || marks(gpu)).collect();
                    let devices = if all.is_empty() { vec![first_gpu] } else { all };
                    Assignment::of(devices, Rows::All)
                }
                Side::Cpu => Assignment::to(on_side(Side::Cpu)),
            };
            let id = KernelId::from_index(kernel);
            let mut movers: Vec<(Assignment, Reason)> = Vec::new();
            let from = match assignment.is_divided() {
                true => assignment.devices.clone(),
                false => assignment.devices[..1].to_vec(),
            };
            for &state in &self.writes[kernel] {
                let is_dealt = self.dealt.contains(state);
                let dealt = is_dealt.then(weights);
                if let Some(rounds) = self.dealt.rounds(state) {
                    // What runs in another's rounds has none of its own.
                    assignment.rounds = if self.runs_dealt(kernel) { 1 } else { rounds };
                    transfers.push(Transfer { state, from: from.clone(), to: self.gpus.clone(), dealt });
                    continue;
                }
                let there = &needed[state.index()];
                let to = match is_dealt {
                    true => self.gpus.clone(),
                    false if there.is_empty() => vec![self.keeper(state, places[state.index()], home)],
                    false => there.clone(),
                };
                let covers = !assignment.is_divided() && to.iter().all(|d| assignment.devices.contains(d));
                if covers && !is_dealt {
                    continue;
                }
                let Some(made) = split(&mut module, id, state) else { continue };
                let rows = if is_dealt { Rows::Dealt } else { Rows::All };
                if let (true, StateKind::Index { keys, null_safe, .. }) = (is_dealt, module.states[state].kind.clone())
                {
                    module.states[made.part].kind = StateKind::Index { keys, null_safe, marked: false };
                }
                // Of groups each device may have all.
                let appended = matches!(module.states[made.part].kind, StateKind::Index { .. } | StateKind::Rows);
                if appended && assignment.is_divided() {
                    let part = &mut module.states[made.part].estimate;
                    *part = part.map(|rows| rows.div_ceil(assignment.devices.len() as u64));
                }
                transfers.push(Transfer { state: made.part, from: from.clone(), to: to.clone(), dealt });
                needed.push(to.clone());
                elsewhere.push(Vec::new());
                let why = format!("what @{} gives to @{}", module.kernels[id].name, module.states[state].name);
                movers.push((Assignment::of(to, rows), Reason { seconds: 0.0, why }));
            }
            for &state in &self.reads[kernel] {
                let list = match places[state.index()] == side {
                    true => &mut needed[state.index()],
                    false => &mut elsewhere[state.index()],
                };
                for device in &assignment.devices {
                    if !list.contains(device) {
                        list.push(*device);
                    }
                }
                list.sort_unstable();
            }
            let reason = Reason { seconds: self.seconds(kernel, side), why: self.why(kernel, sides) };
            // In the module movers follow their kernel, the last made first.
            for (assignment, reason) in movers {
                assignments.push(assignment);
                reasons.push(reason);
            }
            assignments.push(assignment);
            reasons.push(reason);
        }
        assignments.reverse();
        reasons.reverse();
        for (index, readers) in elsewhere.iter().enumerate() {
            if readers.is_empty() {
                continue;
            }
            let state = StateId::from_index(index);
            let from = needed[index].first().copied().unwrap_or(self.keeper(state, places[index], home));
            transfers.push(Transfer { state, from: vec![from], to: readers.clone(), dealt: None });
        }
        let placement = Placement { module, kernels: assignments, transfers, home };
        Planned { placement, reasons, seconds: self.cost(sides) }
    }

    /// The device that keeps a state which nobody reads where it is kept: the output, or one that is only scanned elsewhere.
    fn keeper(&self, state: StateId, place: Side, home: usize) -> usize {
        match (&self.module.states[state].kind, place, self.cpu) {
            (StateKind::Output { .. }, ..) => home,
            (_, Side::Cpu, Some(cpu)) => cpu,
            _ => self.gpus.first().copied().unwrap_or(home),
        }
    }

    /// A GPU's share among all.
    fn weight(&self, gpu: usize) -> u32 {
        let most = self.gpus.iter().map(|gpu| self.devices[*gpu].rates.read).fold(f64::MIN_POSITIVE, f64::max);
        ((1000.0 * self.devices[gpu].rates.read / most) as u32).max(1)
    }

    /// Why a kernel is where it is.
    fn why(&self, kernel: usize, sides: &[Side]) -> String {
        let refused = self.of_bundle(self.bundles[kernel]).find_map(|k| Some((k, self.refused[k].clone()?)));
        if self.runs_dealt(kernel) {
            let uses = |state: &StateId| self.reads[kernel].contains(state) || self.marks[kernel].contains(state);
            let why = self.dealt.indexes.iter().zip(&self.dealt.why).find(|(index, _)| uses(index));
            return why.map_or_else(String::new, |(_, why)| why.clone());
        }
        match (sides[kernel], refused, self.cpu) {
            (_, _, None) => "the only devices asked for".into(),
            (_, Some((k, reason)), _) if k == kernel => reason,
            (_, Some((k, reason)), _) => {
                format!("with @{}: {reason}", self.module.kernels[KernelId::from_index(k)].name)
            }
            (Side::Cpu, ..) if self.gpus.is_empty() => "there is no GPU".into(),
            (side, ..) => {
                let other = if side == Side::Cpu { Side::Gpus } else { Side::Cpu };
                let name = match other {
                    Side::Cpu => self.cpu.map(|cpu| self.devices[cpu].name.as_str()),
                    Side::Gpus => self.gpus.first().map(|gpu| self.devices[*gpu].name.as_str()),
                };
                let measured = self.gpus.first().is_some_and(|gpu| self.devices[*gpu].measured);
                let rule = if measured { "" } else { ", by the 5x rule: not measured here" };
                let bytes = self.uncached(kernel);
                let brought = match bytes > 0.0 {
                    true => format!(", {:.1} MB to bring", bytes / 1e6),
                    false => String::new(),
                };
                let seconds = self.seconds(kernel, other);
                format!("{} est. {}{brought}{rule}", name.unwrap_or("none"), show(seconds))
            }
        }
    }
}

/// Seconds as people read them.
pub fn show(seconds: f64) -> String {
    match seconds {
        s if !s.is_finite() => "-".into(),
        s if s < 1e-3 => format!("{:.1} us", s * 1e6),
        s if s < 1.0 => format!("{:.2} ms", s * 1e3),
        s => format!("{s:.2} s"),
    }
}

fn table_rows_known(module: &Module, table: TableId) -> bool {
    match &module.tables[table].data {
        TableData::Stored { rows, .. } => rows.is_some(),
        TableData::Inline { .. } => true,
    }
}

/// Seconds of a kernel's own work on a device.
fn on(device: &DeviceModel, work: &Work) -> f64 {
    let Rates { read, operations, lookups, start, .. } = device.rates;
    start * work.starts + (work.bytes / read).max(work.operations / operations) + work.lookups / lookups
}
