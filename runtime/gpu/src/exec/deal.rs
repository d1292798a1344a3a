//! States' rows on their way from and to other devices; rows that are dealt to several by the hashes of their keys.

use quernel_ir::entity::Entity;
use quernel_ir::kernel::{KernelId, Op, RowSet, Source, StateId, StateKind, Stmt, Value};
use quernel_runtime::exec::KernelMetrics;
use quernel_runtime::placement::{Share, Transfer};
use quernel_shaders_gen::primitives::rows;
use quernel_shaders_gen::program::sync;

use super::GpuExecError;
use super::batch::Piece;
use super::finish::bits_of;
use super::program::needed;
use super::rows::StateRows;
use super::run::Run;
use super::states::DeviceState;
use crate::arena::Range;
use crate::error::{GpuError, Result};

/// Rows of a state in the order of the devices that they go to.
struct Dealt {
    /// Their numbers.
    order: Range,
    /// Where each device's begin; the last is where the last device's end.
    starts: Vec<u32>,
}

/// What a device keeps of rows that it dealt.
#[derive(Debug)]
pub(crate) struct Hand {
    /// All of its rows, and their numbers in the order of the devices.
    rows: Range,
    order: Range,
    /// Where its own begin among these, and how many there are.
    first: u32,
    count: u32,
}

impl Run<'_> {
    /// Brings a state's rows from where they were made.
    pub(super) fn receive(&mut self, state: StateId) -> Result<(), GpuExecError> {
        let Some(part) = self.part else { return Ok(()) };
        let Some(transfer) = part.placement.to(state, part.device) else { return Ok(()) };
        // The device works on what was encoded meanwhile.
        self.batch.flush()?;
        let options = self.options.clone();
        let parts = part.exchange.receive(transfer, part.device, options.waiting())?;
        let mut hand = self.hands.remove(&state);
        self.states[state.index()] = DeviceState::new(&self.module.states[state]);
        let kept = hand.as_ref().map_or(0, |hand| u64::from(hand.count));
        let total = kept + parts.iter().map(|part| part.rows.count).sum::<u64>();
        self.make_room(state, total)?;
        let mut before = 0;
        for (from, posted) in transfer.from.iter().zip(&parts) {
            match hand.take_if(|_| *from == part.device) {
                Some(hand) => before += self.play(state, before, &hand)?,
                None => {
                    posted.rows.bring(self, state, before)?;
                    before += posted.rows.count;
                }
            }
        }
        self.states[state.index()].count = total;
        if transfer.dealt.is_some() && parts.iter().any(|posted| posted.whole) {
            self.keep_own(state, transfer, part.device)?;
        }
        Ok(())
    }

    /// Gives other devices the rows of a state that they read.
    pub(super) fn post(&mut self, state: StateId) -> Result<(), GpuExecError> {
        let Some(part) = self.part.filter(|part| part.placement.posts(state, part.device)) else { return Ok(()) };
        let (layout, word, count) = {
            let made = &self.states[state.index()];
            (made.layout.clone(), made.first_word(), made.count)
        };
        let dealt =
            part.placement.transfers.iter().find(|transfer| transfer.state == state && transfer.dealt.is_some());
        let Some(transfer) = dealt else {
            let rows = StateRows::fetch(self, &layout, word, count)?;
            part.exchange.post(state, part.device, None, rows);
            return Ok(());
        };
        let Dealt { order, starts } = self.deal(state, transfer)?;
        let mut own = None;
        for (at, &to) in transfer.to.iter().enumerate() {
            let (first, count) = (starts[at], starts[at + 1] - starts[at]);
            if to == part.device {
                own = Some((first, count));
                part.exchange.post(state, part.device, Some(to), StateRows::default());
                continue;
            }
            let copies = self.allocate("dealt rows", (u64::from(count) * u64::from(layout.words)).max(1))?;
            self.gather(count, copies.word(), order.word() + first, word, layout.words)?;
            let rows = StateRows::fetch(self, &layout, copies.word(), count.into())?;
            part.exchange.post(state, part.device, Some(to), rows);
        }
        if let (Some((first, count)), Some(rows)) = (own, self.states[state.index()].rows.take()) {
            self.hands.insert(state, Hand { rows, order, first, count });
        }
        Ok(())
    }

    /// The two states where a kernel does nothing but put all rows of the one into the other, which has none, as they are.
    pub(super) fn moved(&self, kernel: usize) -> Option<(StateId, StateId)> {
        let declared = &self.module.kernels[KernelId::from_index(kernel)];
        let Source::State { state: from, row, rows: RowSet::All } = declared.source else { return None };
        let (Stmt::Append { state: to, values, .. }, lets) = declared.blocks[declared.body].split_last()? else {
            return None;
        };
        let field = |value: &Value| match declared.values[*value].op {
            Op::Field { row: of, field } if of == row => Some(field),
            _ => None,
        };
        let all = values.iter().map(field).eq((0..self.module.states[from].fields.len()).map(Some))
            && lets.iter().all(|stmt| matches!(stmt, Stmt::Let(value) if field(value).is_some()));
        let (source, target) = (&self.states[from.index()], &self.states[to.index()]);
        let plain = matches!(self.module.states[*to].kind, StateKind::Rows | StateKind::Index { .. });
        let fits = plain && source.layout == target.layout && target.rows.is_none() && target.count == 0;
        let whole = self.share(kernel) == Some(Share::ALL);
        (all && fits && whole && source.directory.is_none() && source.marks.is_none()).then_some((from, *to))
    }

    /// Gives the rows of a state to another.
    pub(super) fn take_rows(&mut self, from: StateId, to: StateId, metrics: &mut KernelMetrics) {
        let (rows, count) = (self.states[from.index()].rows.take(), self.states[from.index()].count);
        let taken = &mut self.states[to.index()];
        (taken.rows, taken.count) = (rows, count);
        metrics.rows_in += count;
        metrics.rows_out.push((to, count));
    }

    /// Puts rows that were kept after the first `before` of a state. Returns how many they are.
    fn play(&mut self, state: StateId, before: u64, hand: &Hand) -> Result<u64> {
        let words = self.states[state.index()].layout.words;
        if let Some(room) = self.states[state.index()].rows.take() {
            let from = hand.rows.word();
            let (to, order) = (room.word() + before as u32 * words, hand.order.word() + hand.first);
            self.gather(hand.count, to, order, from, words)?;
            self.states[state.index()].rows = Some(room);
        }
        Ok(hand.count.into())
    }

    /// Of a state whose rows all came: keeps those that are this device's.
    fn keep_own(&mut self, state: StateId, transfer: &Transfer, device: usize) -> Result<(), GpuExecError> {
        let Dealt { order, starts } = self.deal(state, transfer)?;
        let at = transfer.to.iter().position(|to| *to == device).unwrap_or(0);
        let (first, count) = (starts[at], starts[at + 1] - starts[at]);
        let words = self.states[state.index()].layout.words;
        let copies = self.allocate("dealt rows", (u64::from(count) * u64::from(words)).max(1))?;
        let from = self.states[state.index()].first_word();
        self.gather(count, copies.word(), order.word() + first, from, words)?;
        let kept = &mut self.states[state.index()];
        (kept.rows, kept.count) = (Some(copies), count.into());
        Ok(())
    }

    /// Sorts a state's rows by the devices that they go to.
    fn deal(&mut self, state: StateId, transfer: &Transfer) -> Result<Dealt, GpuExecError> {
        let loaded = needed(&self.ready.finish[state.index()].deal)?;
        let count = self.states[state.index()].count;
        let bounds = transfer.bounds();
        if count == 0 {
            return Ok(Dealt { order: self.allocate("row numbers", 1)?, starts: vec![0; bounds.len() + 2] });
        }
        let numbers = self.allocate("device numbers", count)?;
        let places = self.allocate("bounds", bounds.len().max(1) as u64)?;
        let starts = self.allocate("starts", bounds.len() as u64 + 2)?;
        let (work, sync_arena) = (self.arenas.work.clone(), self.arenas.sync.clone());
        self.batch.write(&work, places.word(), &bounds)?;
        let rows = self.states[state.index()].first_word();
        let start_count = bounds.len() as u32 + 2;
        let bound_count = bounds.len() as u32;
        let mut params = [count as u32, rows, places.word(), numbers.word(), starts.word(), start_count, bound_count];
        self.batch.dispatch(&loaded, "deal", &params, count)?;
        let sorted = self.sort_by_key(numbers.word(), count, bits_of(bounds.len() as u64))?;
        params[3] = sorted.keys;
        self.batch.dispatch(&loaded, "starts", &params, start_count.into())?;
        let status = Piece { arena: &sync_arena, word: 0, words: sync::FREE };
        let mut words = self.fetch(&[Piece { arena: &work, word: starts.word(), words: start_count }, status])?;
        let status = words.split_off(start_count as usize);
        self.check(&status)?;
        let ascend = words.is_sorted() && words.last() == Some(&(count as u32));
        if !ascend {
            let message = format!("{count} rows are dealt as {words:?}");
            return Err(GpuError::Internal { what: "deal".into(), message }.into());
        }
        Ok(Dealt { order: sorted.order, starts: words })
    }

    /// Copies `count` rows of `words` words at the word `from` to the word `to`, in the order of the numbers at the word `order`.
    pub(super) fn gather(&mut self, count: u32, to: u32, order: u32, from: u32, words: u32) -> Result<()> {
        if count == 0 {
            return Ok(());
        }
        let profile = self.engine.device().profile().clone();
        let step = rows::gather(&profile, count, to, order, from, words);
        let loaded = self.engine.rows.clone();
        self.batch.dispatch_groups(&loaded, step.entry, &step.params, step.workgroups.into())
    }
}
