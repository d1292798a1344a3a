//! Aggregates of a block of 64 rows, in lanes.
//!
//! Sums are added up in lanes over the block and then to the accumulator's register, so that the scalar code for blocks of which
//! few rows are left goes on with the same register. Minima and maxima stay in lanes until the kernel ends.

use std::collections::HashMap;

use cranelift_codegen::ir::condcodes::IntCC;
use cranelift_codegen::ir::{InstBuilder, Type as ClifType, Value as Clif, types};
use cranelift_frontend::Variable;
use quernel_ir::kernel::{Overflow, Target, UpdateOp};

use super::aggregates::{Aggregate, Extreme, Sum, What};
use super::bounds::int_lanes;
use super::facts::{Facts, signed_range};
use super::lanes::{GROUP, Group, Lanes};
use super::masks::Conjunction;
use crate::compile::Location;
use crate::error::Result;
use crate::lower::Lowering;
use crate::lower::values::{Bits, Val, word};

/// An aggregate made ready before the loop.
#[derive(Debug)]
pub(super) struct Fold {
    aggregate: Aggregate,
    rows: Option<Conjunction>,
    /// Where lanes are kept: of a sum over a block, of an extreme over all of them.
    lanes: Option<Variable>,
    /// Of an extreme: a word that is 0 until a row was seen.
    seen: Option<Variable>,
}

impl Fold {
    /// Whether it needs no value of any row.
    pub(super) fn is_count(&self) -> bool {
        matches!(self.aggregate.what, What::Count(_))
    }

    fn location(&self) -> Location {
        Location { value: None, stmt: Some(self.aggregate.place) }
    }
}

/// Rows left of a block above which aggregates are computed in lanes, of all rows, rather than row by row.
///
/// A row that is walked costs about 2 ns; a block's sum of products in 64-bit lanes, eight vectors for 16 rows, 26 ns, and narrower
/// lanes proportionally less (AMD EPYC, AVX-512; `sum(a * b)` of `--bin blocks` in benches/ passes 10% of 10M rows in 3.2 ms row by
/// row, and in 5.2 ms in lanes whatever passes).
pub(super) fn dense_rows(aggregates: &[Aggregate]) -> i64 {
    let vectors = aggregates.iter().map(|aggregate| match aggregate.what {
        What::Count(_) | What::Ones => 1,
        What::Sum(sum) => i64::from(sum.bits / 8),
        What::Extreme { lanes, .. } => i64::from(lanes.bits / 8),
    });
    (vectors.sum::<i64>() * 3 / 2).clamp(2, 16)
}

/// Masks of a group's rows as lanes, by the word that they come from and their bits.
type Masks = HashMap<(Clif, u8), Lanes>;

impl Lowering<'_> {
    pub(super) fn folds(&mut self, facts: Facts<'_>, aggregates: &[Aggregate]) -> Result<Vec<Fold>> {
        aggregates.iter().map(|aggregate| self.ready_fold(facts, aggregate)).collect()
    }

    fn ready_fold(&mut self, facts: Facts<'_>, aggregate: &Aggregate) -> Result<Fold> {
        let rows = aggregate.rows.as_ref().map(|mask| self.conjunction(facts, mask)).transpose()?;
        let (mut lanes, mut seen) = (None, None);
        self.locate(Location { value: None, stmt: Some(aggregate.place) });
        match aggregate.what {
            What::Count(value) => {
                self.invariant(value)?;
            }
            What::Ones => {}
            What::Sum(sum) => {
                self.ready_lanes(facts, sum.value)?;
                lanes = Some(self.b.declare_var(int_lanes(sum.total_bits)));
            }
            What::Extreme { value, lanes: of, smallest } => {
                self.ready_lanes(facts, value)?;
                let variable = self.b.declare_var(int_lanes(of.bits));
                let start = self.identity(of, smallest);
                self.b.def_var(variable, start);
                lanes = Some(variable);
                let variable = self.b.declare_var(types::I64);
                let none = self.iconst(types::I64, 0);
                self.b.def_var(variable, none);
                seen = Some(variable);
            }
        }
        Ok(Fold { aggregate: aggregate.clone(), rows, lanes, seen })
    }

    /// Lanes that change no minimum or maximum.
    fn identity(&mut self, of: Extreme, smallest: bool) -> Clif {
        let (min, max) = if of.signed { signed_range(of.bits) } else { (0, -1) };
        let lanes = int_lanes(of.bits);
        let scalar = self.int(lanes.lane_type(), if smallest { max } else { min });
        self.b.ins().splat(lanes, scalar)
    }

    /// Adds a block's rows to the aggregates: those of `mask`, or all 64.
    pub(super) fn fold_block(&mut self, facts: Facts<'_>, folds: &[Fold], row: Clif, mask: Option<Clif>) -> Result<()> {
        let mut words = Vec::with_capacity(folds.len());
        for fold in folds {
            self.locate(fold.location());
            let word = self.rows_of(facts, fold, row, mask)?;
            words.push(word);
            match fold.aggregate.what {
                What::Count(_) | What::Ones => self.count(fold, word)?,
                What::Sum(sum) => {
                    let lanes = int_lanes(sum.total_bits);
                    let zero = self.iconst(lanes.lane_type(), 0);
                    let zeros = self.b.ins().splat(lanes, zero);
                    if let Some(variable) = fold.lanes {
                        self.b.def_var(variable, zeros);
                    }
                }
                What::Extreme { .. } => {
                    if let Some(seen) = fold.seen {
                        let word = self.word_or_all(word);
                        let old = self.b.use_var(seen);
                        let new = self.b.ins().bor(old, word);
                        self.b.def_var(seen, new);
                    }
                }
            }
        }
        if folds.iter().any(|fold| fold.lanes.is_some()) {
            self.fold_groups(facts, folds, &words, row)?;
        }
        for (fold, word) in folds.iter().zip(&words) {
            if let What::Sum(sum) = fold.aggregate.what {
                self.locate(fold.location());
                self.add_total(fold, sum, *word)?;
            }
        }
        Ok(())
    }

    pub(super) fn word_or_all(&mut self, word: Option<Clif>) -> Clif {
        match word {
            Some(word) => word,
            None => self.iconst(types::I64, -1),
        }
    }

    /// The rows of a block that an aggregate takes; `None`: all.
    fn rows_of(&mut self, facts: Facts<'_>, fold: &Fold, row: Clif, mask: Option<Clif>) -> Result<Option<Clif>> {
        let Some(rows) = &fold.rows else { return Ok(mask) };
        let words = self.block_words(facts, rows, row)?;
        let lanes = self.block_mask(facts, rows, row)?;
        let word = self.both(words, lanes);
        let word = self.both(word, mask);
        let live = rows.live.map(|live| self.spread(live));
        Ok(self.both(word, live))
    }

    /// Adds the number of rows, times what each adds.
    fn count(&mut self, fold: &Fold, word: Option<Clif>) -> Result<()> {
        let word = self.word_or_all(word);
        let rows = self.b.ins().popcnt(word);
        self.add_count(fold, rows)
    }

    /// Adds some rows to a count.
    fn add_count(&mut self, fold: &Fold, rows: Clif) -> Result<()> {
        let Aggregate { state, field, what, .. } = fold.aggregate;
        let ty = word(self.accumulator_repr(state, field)?);
        let rows = self.resized(rows, ty);
        let total = match what {
            What::Count(value) => match self.invariant(value)?.bits {
                Bits::One(each) => self.b.ins().imul(rows, each),
                Bits::Two(..) => return Err(self.malformed("an integer of two words")),
            },
            _ => rows,
        };
        self.apply(Target::State(state), field, UpdateOp::Add(Overflow::Proved), Val::one(total))
    }

    /// An i64 as another integer type, modulo.
    fn resized(&mut self, value: Clif, ty: ClifType) -> Clif {
        match ty.bits() {
            128 => self.b.ins().sextend(ty, value),
            64 => value,
            _ => self.b.ins().ireduce(ty, value),
        }
    }

    /// The lanes of all groups of a block.
    fn fold_groups(&mut self, facts: Facts<'_>, folds: &[Fold], words: &[Option<Clif>], row: Clif) -> Result<()> {
        let (turn, done) = (self.b.create_block(), self.b.create_block());
        let at = self.b.append_block_param(turn, types::I64);
        let last = self.b.ins().iadd_imm_s(row, 64);
        self.jump(turn, &[row]);
        self.b.switch_to_block(turn);
        let mut group = Group::at(at);
        let mut masks = Masks::new();
        for (fold, word) in folds.iter().zip(words) {
            let Some(variable) = fold.lanes else { continue };
            match fold.aggregate.what {
                What::Sum(sum) => {
                    let mut lanes = self.integer_lanes(&mut group, facts, sum.value, sum.bits)?;
                    self.locate(fold.location());
                    if let Some(word) = word {
                        let masks = self.group_masks(&mut masks, *word, row, at, sum.bits);
                        lanes = self.zip(&lanes, &masks, |this, lane, mask| this.b.ins().band(lane, mask));
                    }
                    if sum.total_bits > sum.bits {
                        lanes = self.widened(&lanes, true);
                    }
                    let mut total = self.b.use_var(variable);
                    for &lane in lanes.iter() {
                        total = self.b.ins().iadd(total, lane);
                    }
                    self.b.def_var(variable, total);
                }
                What::Extreme { value, lanes: of, smallest } => {
                    let lanes = match facts.stored(value) {
                        Some(stored) => {
                            self.locate_value(facts.strip(value));
                            self.stored_lanes(&mut group, facts, stored)?
                        }
                        None => self.integer_lanes(&mut group, facts, value, of.bits)?,
                    };
                    self.locate(fold.location());
                    let lanes = match word {
                        Some(word) => {
                            let masks = self.group_masks(&mut masks, *word, row, at, of.bits);
                            let identity = self.identity(of, smallest);
                            self.zip(&lanes, &masks, |this, lane, mask| this.b.ins().bitselect(mask, lane, identity))
                        }
                        None => lanes,
                    };
                    let mut best = self.b.use_var(variable);
                    for &lane in lanes.iter() {
                        best = self.better(of, smallest, best, lane);
                    }
                    self.b.def_var(variable, best);
                }
                What::Count(_) | What::Ones => {}
            }
        }
        let next = self.b.ins().iadd_imm_s(at, GROUP);
        let more = self.b.ins().icmp(IntCC::UnsignedLessThan, next, last);
        self.branch(more, turn, &[next], done, &[]);
        self.b.seal_block(turn);
        self.enter(done);
        Ok(())
    }

    fn better(&mut self, of: Extreme, smallest: bool, a: Clif, b: Clif) -> Clif {
        match (of.signed, smallest) {
            (true, true) => self.b.ins().smin(a, b),
            (true, false) => self.b.ins().smax(a, b),
            (false, true) => self.b.ins().umin(a, b),
            (false, false) => self.b.ins().umax(a, b),
        }
    }

    /// A group's sixteen bits of a block's word as masks of lanes.
    fn group_masks(&mut self, masks: &mut Masks, word: Clif, row: Clif, at: Clif, bits: u8) -> Lanes {
        if let Some(lanes) = masks.get(&(word, bits)) {
            return lanes.clone();
        }
        let lanes = if bits == 8 {
            let offset = self.b.ins().isub(at, row);
            let low = self.b.ins().ushr(word, offset);
            let low = self.b.ins().ireduce(types::I16, low);
            Lanes::from([self.spread_bits(low)])
        } else {
            let narrow = self.group_masks(masks, word, row, at, bits / 2);
            self.widened(&narrow, true)
        };
        masks.insert((word, bits), lanes.clone());
        lanes
    }

    /// Sixteen bits as sixteen bytes of all ones or zeros.
    fn spread_bits(&mut self, bits: Clif) -> Clif {
        let pairs = self.b.ins().splat(types::I16X8, bits);
        let bytes = self.recast(types::I8X16, pairs);
        let spread = self.shuffled(bytes, bytes, [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1]);
        let each = [1u8, 2, 4, 8, 16, 32, 64, 128, 1, 2, 4, 8, 16, 32, 64, 128];
        let each = self.b.func.dfg.constants.insert(each.as_slice().into());
        let each = self.b.ins().vconst(types::I8X16, each);
        let chosen = self.b.ins().band(spread, each);
        self.b.ins().icmp(IntCC::Equal, chosen, each)
    }

    /// Adds a block's lanes to a sum.
    fn add_total(&mut self, fold: &Fold, sum: Sum, rows: Option<Clif>) -> Result<()> {
        let Aggregate { state, field, .. } = fold.aggregate;
        let Some(variable) = fold.lanes else { return Err(self.malformed("a sum without lanes")) };
        let mut lanes = self.b.use_var(variable);
        let mut bits = sum.total_bits;
        while bits < 64 {
            let low = self.b.ins().swiden_low(lanes);
            let high = self.b.ins().swiden_high(lanes);
            lanes = self.b.ins().iadd(low, high);
            bits *= 2;
        }
        let first = self.b.ins().extractlane(lanes, 0);
        let second = self.b.ins().extractlane(lanes, 1);
        let total = self.b.ins().iadd(first, second);
        let ty = word(self.accumulator_repr(state, field)?);
        let total = self.resized(total, ty);
        let valid = rows.map(|rows| self.icmp_imm(IntCC::NotEqual, rows, 0));
        let arg = Val::new(Bits::One(total), valid);
        self.apply(Target::State(state), field, UpdateOp::Add(Overflow::Proved), arg)
    }

    /// Brings what is still in lanes to the accumulators, after the loop.
    pub(super) fn finish_folds(&mut self, folds: &[Fold]) -> Result<()> {
        for fold in folds {
            let (What::Extreme { lanes: of, smallest, .. }, Some(variable), Some(seen)) =
                (fold.aggregate.what, fold.lanes, fold.seen)
            else {
                continue;
            };
            self.locate(fold.location());
            let mut best = self.b.use_var(variable);
            let vector = int_lanes(of.bits);
            // Halves against halves.
            let mut down = 8;
            while down * 8 >= u32::from(of.bits) {
                let bytes: [u8; 16] = std::array::from_fn(|i| (i as u8 + down as u8) % 16);
                let other = self.recast(types::I8X16, best);
                let other = self.shuffled(other, other, bytes);
                let other = self.recast(vector, other);
                best = self.better(of, smallest, best, other);
                down /= 2;
            }
            let lane = self.b.ins().extractlane(best, 0);
            let Aggregate { state, field, .. } = fold.aggregate;
            let ty = word(self.accumulator_repr(state, field)?);
            let value = match (ty.bits() > u32::from(of.bits), ty.bits() == u32::from(of.bits)) {
                (true, _) if of.signed => self.b.ins().sextend(ty, lane),
                (true, _) => self.b.ins().uextend(ty, lane),
                (_, true) => lane,
                _ => self.b.ins().ireduce(ty, lane),
            };
            let base = self.int(ty, of.base);
            let value = self.b.ins().iadd(value, base);
            let seen = self.b.use_var(seen);
            let valid = self.icmp_imm(IntCC::NotEqual, seen, 0);
            let op = if smallest { UpdateOp::Min } else { UpdateOp::Max };
            self.apply(Target::State(state), field, op, Val::new(Bits::One(value), Some(valid)))?;
        }
        Ok(())
    }
}
