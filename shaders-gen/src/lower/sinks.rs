//! Sinks: rows appended to logs, marks, lookup tables.

use quernel_ir::entity::Entity;
use quernel_ir::kernel::{Block, StateId, Stmt, Target, UpdateOp, Value};

use super::{Lowering, Mode, Slot, Upserted};
use crate::build::Val;
use crate::error::Result;
use crate::layout::WordLayout;
use crate::memory::Nullable;
use crate::program::ParamWord;

impl Lowering<'_, '_, '_, '_> {
    fn log_of(&self, state: StateId) -> Result<usize> {
        match self.shared.logs.iter().position(|log| log.state == state) {
            Some(log) => Ok(log),
            None => self.malformed("a state is written without a log"),
        }
    }

    /// Counts a row of a log, and gives its place in `work` where it is to be written.
    fn next(&mut self, log: usize) -> Option<Val> {
        let counter = self.counters[log]?;
        let every_row = self.shared.logs[log].every_row;
        if self.mode == Mode::Count {
            if !every_row {
                let (old, one) = (self.f.get(counter), self.f.u32(1));
                let new = self.f.add(old, one);
                self.f.set(counter, new);
            }
            return None;
        }
        let number = if every_row {
            self.local_row?
        } else {
            let (old, one, first) = (self.f.get(counter), self.f.u32(1), self.firsts[log]?);
            let new = self.f.add(old, one);
            self.f.set(counter, new);
            self.f.add(first, old)
        };
        let rows = self.param(ParamWord::Log(log));
        let words = self.f.u32(self.shared.logs[log].layout.words);
        let offset = self.f.mul(number, words);
        Some(self.f.add(rows, offset))
    }

    pub(super) fn append(&mut self, state: StateId, values: &[Value]) -> Result<()> {
        let log = self.log_of(state)?;
        let values = values.iter().map(|v| self.value(*v)).collect::<Result<Vec<_>>>()?;
        if let Some(address) = self.next(log) {
            let layout = self.shared.logs[log].layout.clone();
            self.shared.buffers.store_row(self.f, address, &layout, &values);
        }
        Ok(())
    }

    /// Appends an entry of keys (maybe none) with the flags of some updates set.
    fn entry(&mut self, log: usize, keys: Vec<Nullable>, flagged: Vec<usize>) -> Upserted {
        let address = self.next(log);
        if let Some(address) = address {
            let layout = &self.shared.logs[log].layout;
            // Validity bits of arguments are in words of their own or the keys': all start clear.
            let mut row = WordLayout { fields: layout.fields[..keys.len()].to_vec(), words: layout.words };
            let mut validity: Vec<u32> = layout.fields.iter().filter_map(|f| Some(f.valid?.0)).collect();
            validity.dedup();
            row.words = layout.words;
            for word in validity {
                let zero = self.f.u32(0);
                self.f.store_at(self.shared.buffers.work, address, word, zero);
            }
            for word in 0..self.shared.logs[log].flag_words() {
                let bits = flagged.iter().filter(|u| **u as u32 / 32 == word).fold(0u32, |all, u| all | 1 << (u % 32));
                let bits = self.f.u32(bits);
                self.f.store_at(self.shared.buffers.work, address, word, bits);
            }
            self.shared.buffers.store_row(self.f, address, &row, &keys);
        }
        Upserted { log, address, loops: self.loops, keys, flagged }
    }

    /// Numbers of the updates to a target among a block's statements from `from` on.
    fn updates_in(&self, log: usize, block: Block, from: usize, target: Target) -> Vec<usize> {
        let mut found = Vec::new();
        for (index, stmt) in self.shared.kernel.blocks[block].iter().enumerate().skip(from) {
            if matches!(stmt, Stmt::Update { target: of, .. } if *of == target)
                && let Some(number) = self.update_number(log, block, index)
            {
                found.push(number);
            }
        }
        found
    }

    /// The number of an update among all of its state in the kernel, in the order that [`super::visit`] takes.
    fn update_number(&self, log: usize, block: Block, index: usize) -> Option<usize> {
        let kernel = self.shared.kernel;
        let state = self.shared.logs[log].state;
        let wanted = std::ptr::from_ref(&kernel.blocks[block][index]);
        let (mut count, mut found) = (0, None);
        super::visit(kernel, kernel.body, &mut |_, stmt| {
            let of = match stmt {
                Stmt::Update { target: Target::State(of), .. } => Some(*of),
                Stmt::Update { target: Target::Row(row), .. } => match kernel.ty(*row) {
                    quernel_ir::kernel::Type::Row { state, .. } => Some(state),
                    quernel_ir::kernel::Type::Value(_) => None,
                },
                _ => None,
            };
            if of == Some(state) {
                if std::ptr::eq(stmt, wanted) {
                    found = Some(count);
                }
                count += 1;
            }
        });
        found
    }

    pub(super) fn upsert(
        &mut self,
        block: Block,
        index: usize,
        state: StateId,
        keys: &[Value],
        row: Value,
    ) -> Result<()> {
        let log = self.log_of(state)?;
        let mut values = Vec::new();
        for (key, field) in keys.iter().zip(&self.shared.module.states[state].fields) {
            let mut value = self.value(*key)?;
            if field.ty.nullable && value.valid.is_none() {
                value.valid = Some(self.f.bool(true));
            }
            values.push(value);
        }
        if self.mode == Mode::Fuse {
            self.fused_upsert(&values)?;
            let upserted = Upserted { log, address: None, loops: self.loops, keys: values, flagged: vec![] };
            self.slots[row.index()] = Some(Slot::Upserted(upserted));
            return Ok(());
        }
        let flagged = self.updates_in(log, block, index + 1, Target::Row(row));
        let upserted = self.entry(log, values, flagged);
        self.slots[row.index()] = Some(Slot::Upserted(upserted));
        Ok(())
    }

    pub(super) fn update(
        &mut self,
        block: Block,
        index: usize,
        target: Target,
        _field: usize,
        _op: UpdateOp,
        args: &[Value],
    ) -> Result<()> {
        if self.mode == Mode::Fuse {
            let Some(number) = self.update_number(0, block, index) else {
                return self.malformed("an update is not in the kernel's body");
            };
            return self.fused_update(number, args);
        }
        let upserted = match target {
            Target::Row(row) => match &self.slots[row.index()] {
                Some(Slot::Upserted(upserted)) => upserted.clone(),
                _ => return self.malformed(format!("{row} is no row of groups being written")),
            },
            Target::State(state) => {
                let log = self.log_of(state)?;
                match self.entries.get(&(block, log)) {
                    Some(entry) => entry.clone(),
                    None => {
                        let flagged = self.updates_in(log, block, index, target);
                        let entry = self.entry(log, Vec::new(), flagged);
                        self.entries.insert((block, log), entry.clone());
                        entry
                    }
                }
            }
        };
        let log = upserted.log;
        let Some(number) = self.update_number(log, block, index) else {
            return self.malformed("an update is not in the kernel's body");
        };
        let values = args.iter().map(|v| self.value(*v)).collect::<Result<Vec<_>>>()?;
        // In a loop of its own it happens any number of times.
        let upserted =
            if self.loops > upserted.loops { self.entry(log, upserted.keys, vec![number]) } else { upserted };
        let Some(address) = upserted.address else { return Ok(()) };
        let buffers = self.shared.buffers;
        let first = self.shared.logs[log].updates[number].first_arg;
        for (i, value) in values.iter().enumerate() {
            let field = self.shared.logs[log].layout.fields[first + i];
            buffers.store_bits(self.f, address, field, value.bits);
            if field.valid.is_some() {
                let valid = match value.valid {
                    Some(valid) => valid,
                    None => self.f.bool(true),
                };
                buffers.store_valid(self.f, address, field, Some(valid));
            }
        }
        if !upserted.flagged.contains(&number) {
            let (word, bit) = (number as u32 / 32, self.f.u32(1 << (number % 32)));
            let old = self.f.load_at(buffers.work, address, word);
            let new = self.f.or(old, bit);
            self.f.store_at(buffers.work, address, word, new);
        }
        Ok(())
    }

    pub(super) fn mark(&mut self, row: Value) -> Result<()> {
        let row = self.state_row(row)?;
        if !self.shared.marks.contains(&row.state) {
            self.shared.marks.push(row.state);
        }
        let marks = self.param(ParamWord::Marks(row.state));
        let (at, one) = (self.f.add(marks, row.id), self.f.u32(1));
        let sync = self.shared.buffers.sync;
        match row.present {
            Some(present) => self.f.if_(present, |f| f.store(sync, at, one)),
            None => self.f.store(sync, at, one),
        }
        Ok(())
    }

    pub(super) fn store(&mut self, state: StateId, value: Value) -> Result<()> {
        if !self.shared.luts.contains(&state) {
            self.shared.luts.push(state);
        }
        let value = self.value(value)?;
        let Some(code) = self.row else { return self.malformed("there is no dictionary entry to store for") };
        let address = self.row_address(state, code);
        let layout = WordLayout::of(&self.shared.module.states[state]);
        self.shared.buffers.store_row(self.f, address, &layout, &[value]);
        Ok(())
    }
}
