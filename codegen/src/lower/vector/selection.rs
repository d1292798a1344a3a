//! The loop over tiles of blocks: masks first, then the rows that pass.
//!
//! Where few rows pass, walking each block behind its mask ends in a branch that is guessed wrong nearly every time, and what the body
//! loads for the rows of one block has come before the next block's is asked for. So the masks of a *tile*, 16 blocks, become a *selection
//! vector* first, the places in the tile of the rows that pass, without a branch on what the mask has; then one loop goes over that. Columns
//! that only these rows read are asked of the memory when the places are known, and the rows of the tile before are walked meanwhile. (Selection
//! vectors are MonetDB/X100's; Menon et al. 2017, "Relaxed Operator Fusion", put them between the parts of a fused pipeline.)

use std::collections::HashSet;

use cranelift_codegen::ir::condcodes::IntCC;
use cranelift_codegen::ir::{InstBuilder, StackSlot, StackSlotData, StackSlotKind, Value as Clif, types};
use quernel_ir::kernel::{Op, Stmt, Value};

use super::blocks::BLOCK;
use super::fold::{Fold, dense_rows};
use super::masks::Conjunction;
use super::{Plan, prefetch};
use crate::error::Result;
use crate::lower::values::{constant, memory};
use crate::lower::{Current, Lowering};

/// Rows of a tile.
const TILE: i64 = 16 * BLOCK;

/// Rows of a tile up to which the columns that only they read are fetched ahead. Of more, nearly every line is read, and in order.
const FEW: i64 = TILE / 8;

/// Columns that are fetched ahead, at most.
const MAX_FETCHED: usize = 4;

/// Asks the memory for the values at places of a column.
///
/// # Safety
/// `place` to `end` is a slice.
unsafe extern "C" fn fetch(column: *const u8, width: usize, place: *const u16, end: *const u16) {
    // SAFETY: by the caller's promise.
    let places = unsafe { std::slice::from_raw_parts(place, end.offset_from_unsigned(place)) };
    for &place in places {
        prefetch(column.wrapping_add(usize::from(place) * width));
    }
}

/// Places that are written at a time, whether as many are left in the mask or not.
const STEP: usize = 4;

/// Rows of a block above which its places come from a table, eight bits of the mask at a time.
const MANY: i64 = 12;

/// By eight bits of a mask: the places of those that are set, in order, and zeros.
static PLACES: [[u16; 8]; 256] = {
    let mut places = [[0; 8]; 256];
    let mut bits = 0;
    while bits < 256 {
        let (mut bit, mut at) = (0, 0);
        while bit < 8 {
            if bits >> bit & 1 == 1 {
                places[bits][at] = bit;
                at += 1;
            }
            bit += 1;
        }
        bits += 1;
    }
    places
};

impl Lowering<'_> {
    /// The loop over rows from `begin` to `end`, tile by tile, and once more for the rows of the last. Blocks of which many rows pass are folded, if there is anything to
    /// fold. Ends in the block after it.
    pub(super) fn tiles(
        &mut self,
        plan: &Plan<'_>,
        conjunction: &Conjunction,
        folds: &[Fold],
        begin: Clif,
        end: Clif,
    ) -> Result<()> {
        let filter = self.filter_location(plan);
        let slots: [StackSlot; 2] = std::array::from_fn(|_| {
            let bytes = (TILE as u32 + 8) * 2;
            self.b.create_sized_stack_slot(StackSlotData::new(StackSlotKind::ExplicitSlot, bytes, 4))
        });
        let [tile, masks, block, full, tail, append, next, selection, each, latch, advance, exit] =
            std::array::from_fn(|_| self.b.create_block());
        self.b.set_cold_block(tail);
        // `first` and `places`: the tile whose rows are selected. `before`, `walked` and `walked_end`: the one whose rows are walked.
        let [first, places, before, walked, walked_end] =
            std::array::from_fn(|_| self.b.append_block_param(tile, types::I64));
        let row = self.b.append_block_param(block, types::I64);
        let selected = self.b.append_block_param(block, types::I64);
        let some = self.b.ins().icmp(IntCC::UnsignedLessThan, begin, end);
        let [ours, others] = slots.map(|slot| self.b.ins().stack_addr(types::I64, slot, 0));
        self.branch(some, tile, &[begin, ours, begin, others, others], exit, &[]);

        self.b.switch_to_block(tile);
        let kept = self.b.append_block_param(selection, types::I64);
        let some = self.b.ins().icmp(IntCC::UnsignedLessThan, first, end);
        self.branch(some, masks, &[], selection, &[places]);

        self.enter(masks);
        let behind = self.b.ins().iadd_imm_s(first, TILE);
        let behind = self.b.ins().umin(behind, end);
        self.jump(block, &[first, places]);

        self.b.switch_to_block(block);
        let left = self.b.ins().isub(behind, row);
        let whole = self.b.ins().icmp_imm_u(IntCC::UnsignedGreaterThanOrEqual, left, BLOCK);
        self.branch(whole, full, &[], tail, &[]);

        self.enter(full);
        let mask = self.full_mask(plan, conjunction, row)?;
        let rows = self.b.append_block_param(append, types::I64);
        let longer = self.b.append_block_param(next, types::I64);
        if folds.is_empty() {
            let mask = self.word_or_all(mask);
            self.jump(append, &[mask]);
        } else {
            if let Some(mask) = mask {
                let dense = self.b.create_block();
                let passing = self.b.ins().popcnt(mask);
                let many = self.b.ins().icmp_imm_u(IntCC::UnsignedGreaterThan, passing, dense_rows(&plan.aggregates));
                self.branch(many, dense, &[], append, &[mask]);
                self.enter(dense);
            }
            self.fold_block(plan.facts, folds, row, mask)?;
            self.locate(filter);
            self.jump(next, &[selected]);
        }

        self.enter(tail);
        let mask = self.tail_mask(plan, row, left)?;
        self.jump(append, &[mask]);

        self.enter(append);
        self.locate(filter);
        let offset = self.b.ins().isub(row, first);
        let number = self.b.ins().popcnt(rows);
        let bytes = self.b.ins().ishl_imm_u(number, 1);
        let together = self.b.ins().iadd(selected, bytes);
        let (table, four) = (self.b.create_block(), self.b.create_block());
        let others = self.b.append_block_param(four, types::I64);
        let place = self.b.append_block_param(four, types::I64);
        let many = self.b.ins().icmp_imm_u(IntCC::UnsignedGreaterThan, number, MANY);
        self.branch(many, table, &[], four, &[rows, selected]);
        self.enter(table);
        self.places_by_table(rows, offset, selected);
        self.jump(next, &[together]);
        self.b.switch_to_block(four);
        let mut others = others;
        for i in 0..STEP {
            let lowest = self.b.ins().ctz(others);
            let lowest = self.b.ins().iadd(lowest, offset);
            self.b.ins().istore16(memory(), lowest, place, (i * 2) as i32);
            let below = self.b.ins().iadd_imm_s(others, -1);
            others = self.b.ins().band(others, below);
        }
        let place = self.b.ins().iadd_imm_s(place, (STEP * 2) as i64);
        self.branch(others, four, &[others, place], next, &[together]);
        self.b.seal_block(four);

        self.enter(next);
        let following = self.b.ins().iadd_imm_s(row, BLOCK);
        let more = self.b.ins().icmp(IntCC::UnsignedLessThan, following, behind);
        let fetched = plan.fetched();
        let done = if fetched.is_empty() { None } else { Some(self.b.create_block()) };
        match done {
            Some(done) => self.branch(more, block, &[following, longer], done, &[]),
            None => self.branch(more, block, &[following, longer], selection, &[longer]),
        }
        self.b.seal_block(block);
        if let Some(done) = done {
            self.enter(done);
            let ask = self.b.create_block();
            let bytes = self.b.ins().isub(longer, places);
            let few = self.b.ins().icmp_imm_u(IntCC::UnsignedLessThanOrEqual, bytes, FEW * 2);
            self.branch(few, ask, &[], selection, &[longer]);
            self.enter(ask);
            for (column, width) in fetched {
                let values = self.columns[&(plan.facts.table, column)].values;
                let values = self.element(values, first, width);
                let width = self.iconst(types::I64, width as i64);
                let fetch = self.address(fetch as *const u8);
                self.call_pointer(fetch, &[values, width, places, longer], &[]);
            }
            self.jump(selection, &[longer]);
        }

        self.enter(selection);
        let at = self.b.append_block_param(each, types::I64);
        let some = self.b.ins().icmp(IntCC::UnsignedGreaterThan, walked_end, walked);
        self.branch(some, each, &[walked], advance, &[]);
        self.b.switch_to_block(each);
        let offset = self.b.ins().uload16(types::I64, memory(), at, 0);
        self.current = Current::Number(self.b.ins().iadd(before, offset));
        self.walk_row(plan, latch)?;
        self.enter(latch);
        let at = self.b.ins().iadd_imm_s(at, 2);
        let more = self.b.ins().icmp(IntCC::UnsignedLessThan, at, walked_end);
        self.branch(more, each, &[at], advance, &[]);
        self.b.seal_block(each);

        self.enter(advance);
        let following = self.b.ins().iadd_imm_s(first, TILE);
        let more = self.b.ins().icmp(IntCC::UnsignedLessThan, first, end);
        self.branch(more, tile, &[following, walked, first, places, kept], exit, &[]);
        self.b.seal_block(tile);
        self.enter(exit);
        Ok(())
    }

    /// Writes the places of a mask's rows, which begin at `offset` in the tile, eight bits at a time; what is behind the last is overwritten.
    fn places_by_table(&mut self, rows: Clif, offset: Clif, selected: Clif) {
        let table = self.address(PLACES.as_ptr().cast());
        let offset = self.b.ins().ireduce(types::I16, offset);
        let mut offsets = self.b.ins().splat(types::I16X8, offset);
        let eight = self.iconst(types::I16, 8);
        let eights = self.b.ins().splat(types::I16X8, eight);
        let mut place = selected;
        for byte in 0..8 {
            let bits = self.b.ins().ushr_imm_u(rows, byte * 8);
            let bits = self.b.ins().band_imm_u(bits, 0xff);
            let entry = self.b.ins().ishl_imm_u(bits, 4);
            let entry = self.b.ins().iadd(table, entry);
            let entry = self.b.ins().load(types::I16X8, constant(), entry, 0);
            let entry = self.b.ins().iadd(entry, offsets);
            self.b.ins().store(memory(), entry, place, 0);
            if byte < 7 {
                offsets = self.b.ins().iadd(offsets, eights);
                let number = self.b.ins().popcnt(bits);
                let bytes = self.b.ins().ishl_imm_u(number, 1);
                place = self.b.ins().iadd(place, bytes);
            }
        }
    }
}

impl Plan<'_> {
    /// Columns that the walk reads for every row and the masks do not, with the bytes of a value.
    fn fetched(&self) -> Vec<(usize, usize)> {
        let kernel = self.facts.kernel;
        let column = |value: Value| match kernel.values[value].op {
            Op::Load { column } | Op::Code { column } => Some(column),
            _ => None,
        };
        let tested = super::behind(kernel, &self.definitions, self.tested.iter().copied().collect());
        let known: HashSet<usize> = tested.into_iter().filter_map(column).collect();
        let mut fetched: Vec<(usize, usize)> = Vec::new();
        let walked = self.walked.iter().flat_map(|condition| condition.values.iter().copied());
        let needed = super::behind(kernel, &self.definitions, self.needed.iter().copied().chain(walked).collect());
        let needed = self.definitions.iter().map(|(_, _, value)| *value).filter(|value| needed.contains(value));
        let in_body = kernel.blocks[self.body].iter().filter_map(|stmt| match stmt {
            Stmt::Let(value) => Some(*value),
            _ => None,
        });
        for value in needed.chain(in_body) {
            let Some(column) = column(value) else { continue };
            let Some(schema) = self.facts.module.tables[self.facts.table].columns.get(column) else { continue };
            let width = schema.encoding.bytes_per_row(schema.ty.repr());
            let new = width > 0 && !known.contains(&column) && fetched.iter().all(|(other, _)| *other != column);
            if new && fetched.len() < MAX_FETCHED {
                fetched.push((column, width));
            }
        }
        fetched
    }
}
