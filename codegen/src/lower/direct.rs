//! Groups by their keys as numbers: where the keys of groups are integers of a small domain, as far as the bounds of columns prove it, an array has each group at
//! the place that its keys have in the domain, so that a row finds it without a hash and without comparing keys.
//!
//! The array stands before the hash table, which knows all groups as ever: what is not in the array is looked up or made there, and put into it.
//! Columns whose bounds are wrong, as a file may tell them, get wrong groups, as they get wrong results of conditions; but no place outside of the array.

use std::mem::offset_of;

use cranelift_codegen::ir::condcodes::IntCC;
use cranelift_codegen::ir::{InstBuilder, Value as Clif, types};
use quernel_ir::kernel::{Kernel, Module, Source, StateId, Stmt, Value};
use quernel_ir::passes::kernel_ranges;
use quernel_ir::types::Repr;

use super::Lowering;
use super::values::{Bits, Val, memory};
use crate::abi::{GroupsHeader, KernelContext};
use crate::error::Result;

/// Places of a domain, at most.
const MOST: i128 = 1 << 14;

/// The domain of a kernel's groups of a state.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Domain {
    pub(crate) state: StateId,
    /// Of each key its least value and how many there are, NULL among them.
    keys: Vec<(i64, i64)>,
    places: i64,
}

/// An array of groups, and the domain.
#[derive(Clone, Debug)]
pub(super) struct Direct {
    groups: Clif,
    domain: Domain,
}

/// The domains of groups that a kernel over a table finds, where they are small.
pub(crate) fn domains(module: &Module, kernel: &Kernel) -> Vec<Domain> {
    let upserts = |kernel: &Kernel| {
        let statements = kernel.blocks.values().flatten();
        let upsert = |stmt: &Stmt| match stmt {
            Stmt::Upsert { state, keys, .. } => Some((*state, keys.clone())),
            _ => None,
        };
        statements.filter_map(upsert).collect::<Vec<(StateId, Vec<Value>)>>()
    };
    let is_word = |key: &Value| {
        let repr = kernel.values.get(*key).and_then(|data| data.ty.value()).map(|ty| ty.repr);
        repr.is_some_and(|repr| repr == Repr::Bool || repr.is_int() && repr.size() <= 8)
    };
    let mut own = upserts(kernel);
    own.retain(|(_, keys)| !keys.is_empty() && keys.iter().all(is_word));
    if own.is_empty() || !matches!(kernel.source, Source::Table(_)) {
        return Vec::new();
    }
    let all: Vec<StateId> = module.kernels.values().flat_map(upserts).map(|(state, _)| state).collect();
    let ranges = kernel_ranges(module, kernel);
    let domain = |(state, keys): (StateId, Vec<Value>)| {
        // One array for each state, and so one domain.
        if all.iter().filter(|of| **of == state).count() > 1 {
            return None;
        }
        let mut places = 1i128;
        let mut extents = Vec::with_capacity(keys.len());
        for key in keys {
            let ty = kernel.values[key].ty.value()?;
            let (low, high) = match ty.repr {
                Repr::Bool => (0, 1),
                _ => *ranges.get(&key)?,
            };
            let extent = high.checked_sub(low)? + 1 + i128::from(ty.nullable);
            places = places.checked_mul(extent).filter(|places| (1..=MOST).contains(places))?;
            extents.push((i64::try_from(low).ok()?, i64::try_from(extent).ok()?));
        }
        Some(Domain { state, keys: extents, places: places as i64 })
    };
    own.into_iter().filter_map(domain).collect()
}

impl Lowering<'_> {
    /// Makes arrays of the groups that have them.
    pub(super) fn open_direct(&mut self) -> Result<()> {
        if !self.options.direct {
            return Ok(());
        }
        for domain in domains(self.module, self.kernel) {
            let header = self.header(domain.state)?;
            let [make, known] = std::array::from_fn(|_| self.b.create_block());
            self.b.set_cold_block(make);
            let groups = self.b.append_block_param(known, types::I64);
            let array = self.b.ins().load(types::I64, memory(), header, offset_of!(GroupsHeader, direct) as i32);
            self.branch(array, known, &[array], make, &[]);
            self.enter(make);
            let callee =
                self.b.ins().load(types::I64, memory(), self.context, offset_of!(KernelContext, groups_direct) as i32);
            // One more, which stays empty.
            let slots = self.iconst(types::I64, domain.places + 1);
            let made = self.call_pointer(callee, &[self.context, header, slots], &[types::I64])[0];
            let site = self.memory_trap();
            self.trap_null(made, site);
            self.jump(known, &[made]);
            self.enter(known);
            self.direct.insert(domain.state, Direct { groups, domain });
        }
        Ok(())
    }

    /// Where the array has the group of some keys, and whether these are inside the domain; `None` where there is no array.
    pub(super) fn direct_place(&mut self, state: StateId, keys: &[(Repr, Val)]) -> Option<(Clif, Clif)> {
        let Direct { groups, domain } = self.direct.get(&state)?.clone();
        let mut place = None;
        for (&(repr, key), &(low, extent)) in keys.iter().zip(&domain.keys) {
            let Bits::One(bits) = key.bits else { return None };
            let wide = match repr {
                Repr::Bool => self.b.ins().uextend(types::I64, bits),
                Repr::I64 => bits,
                _ => self.b.ins().sextend(types::I64, bits),
            };
            let mut number = if low == 0 { wide } else { self.b.ins().iadd_imm_s(wide, low.wrapping_neg()) };
            if let Some(valid) = key.valid {
                let null = self.iconst(types::I64, extent - 1);
                number = self.b.ins().select(valid, number, null);
            }
            place = Some(match place {
                None => number,
                Some(before) => {
                    let scaled = self.b.ins().imul_imm_s(before, extent);
                    self.b.ins().iadd(scaled, number)
                }
            });
        }
        let beyond = self.iconst(types::I64, domain.places);
        let inside = self.b.ins().icmp(IntCC::UnsignedLessThan, place?, beyond);
        let place = self.b.ins().select(inside, place?, beyond);
        let offset = self.b.ins().ishl_imm_u(place, 3);
        Some((self.b.ins().iadd(groups, offset), inside))
    }
}
