//! Statements that are no sinks.

use quernel_ir::kernel::{Block, Stmt};
use quernel_ir::types::Repr;

use super::{Lowering, Mode, Slot};
use crate::build::Var;
use crate::error::Result;
use crate::library::{int, type_of, words};
use crate::memory::Nullable;

impl Lowering<'_, '_, '_, '_> {
    pub(super) fn statement(&mut self, block: Block, index: usize, stmt: &Stmt) -> Result<()> {
        match stmt {
            Stmt::Let(value) => {
                let slot = self.operation(*value)?;
                if let Slot::Value(nullable) = &slot {
                    let hint = self.hint(*value);
                    self.f.name(nullable.bits, &hint);
                }
                self.slots[quernel_ir::entity::Entity::index(*value)] = Some(slot);
            }
            Stmt::Filter { cond, body } if self.mode == Mode::Fuse && self.shared.flat => {
                let cond = self.is_true(*cond)?;
                self.counts = self.both_valid(self.counts, Some(cond));
                self.block(*body)?;
            }
            Stmt::Filter { cond, body } => {
                let cond = self.is_true(*cond)?;
                self.f.open();
                self.block(*body)?;
                let then = self.f.close();
                self.f.open();
                let otherwise = self.f.close();
                self.f.branch(cond, then, otherwise);
            }
            Stmt::If { cond, then, otherwise, results } => {
                let cond = self.is_true(*cond)?;
                let mut variables: Vec<(Var, Option<Var>)> = Vec::new();
                for result in results {
                    let ty = self.value_type(result.value)?;
                    let bits = type_of(self.profile(), ty.repr);
                    let bits = self.f.var(bits, None);
                    let valid = ty.nullable.then(|| self.f.var(crate::build::Ty::BOOL, None));
                    variables.push((bits, valid));
                }
                let mut blocks = Vec::new();
                for (taken, is_then) in [(*then, true), (*otherwise, false)] {
                    self.f.open();
                    self.block(taken)?;
                    for (result, (bits, valid)) in results.iter().zip(&variables) {
                        let from = self.value(if is_then { result.then } else { result.otherwise })?;
                        self.f.set(*bits, from.bits);
                        if let Some(valid) = valid {
                            let all = self.f.bool(true);
                            self.f.set(*valid, from.valid.unwrap_or(all));
                        }
                    }
                    blocks.push(self.f.close());
                }
                if let (Some(otherwise), Some(then)) = (blocks.pop(), blocks.pop()) {
                    self.f.branch(cond, then, otherwise);
                }
                for (result, (bits, valid)) in results.iter().zip(&variables) {
                    let bits = self.f.get(*bits);
                    let valid = valid.map(|valid| self.f.get(valid));
                    self.define(result.value, Nullable { bits, valid });
                }
            }
            Stmt::Probe(probe) => self.probe(probe)?,
            Stmt::Repeat { count, index, body } => {
                let count = self.value(*count)?;
                let zero = words::constant_int(self.f, Repr::I64, 0);
                let one = words::constant_int(self.f, Repr::I64, 1);
                let limit = match count.valid {
                    Some(valid) => self.f.select(valid, count.bits, zero),
                    None => count.bits,
                };
                let counter = self.f.var(zero.ty, Some(zero));
                self.f.open();
                let i = self.f.get(counter);
                let more = int::less(self.f, i, limit);
                let done = self.f.not(more);
                self.f.break_if(done);
                self.define(*index, Nullable::required(i));
                self.loops += 1;
                self.block(*body)?;
                self.loops -= 1;
                let (next, _) = int::int_add(self.f, Repr::I64, i, one);
                self.f.set(counter, next);
                let round = self.f.close();
                self.f.push_loop(round);
            }
            Stmt::Fold { .. } => return self.unsupported("a fold over a list"),
            Stmt::Upsert { state, keys, row } => self.upsert(block, index, *state, keys, *row)?,
            Stmt::Update { target, field, op, args } => self.update(block, index, *target, *field, *op, args)?,
            Stmt::Append { state, values, .. } => self.append(*state, values)?,
            Stmt::Mark { row } => self.mark(*row)?,
            Stmt::Store { state, value } => self.store(*state, *value)?,
        }
        Ok(())
    }
}
