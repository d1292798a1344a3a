//! Groups by their keys as numbers: where the keys of groups are integers of a small domain, as far as the bounds of columns prove it, an array has each group at
//! the place that its keys have in the domain, so that a row finds it without a hash and without comparing keys.
//!
//! Group joins are the other case: where the keys are what a tuple of a probed index makes them, its fields above all, the array has the group of each tuple at
//! the tuple's number (the memoizing groupjoin of Fent and Neumann 2021, "A Practical Approach to Groupjoin and Nested Aggregates").
//!
//! The array stands before the hash table, which knows all groups as ever: what is not in the array is looked up or made there, and put into it.
//! Columns whose bounds are wrong, as a file may tell them, get wrong groups, as they get wrong results of conditions; but no place outside of the array.

use std::mem::offset_of;

use cranelift_codegen::ir::condcodes::IntCC;
use cranelift_codegen::ir::{InstBuilder, Value as Clif, types};
use quernel_ir::entity::Entity;
use quernel_ir::kernel::{Block, Kernel, Module, Op, Probe, ProbeKind, Source, StateId, Stmt, Value};
use quernel_ir::passes::kernel_ranges;
use quernel_ir::types::Repr;

use super::values::{Bits, Operand, Val, memory};
use super::{IndexRefs, Lowering};
use crate::abi::{FEW_PLACES, GroupsHeader, KernelContext};
use crate::error::Result;

/// Places of a domain of keys, at most.
const MOST: i128 = FEW_PLACES as i128;

/// Numbers as keys of a group by which it is dearer to find than by the tuple that makes them. One text is, too.
const FEWEST_KEYS: usize = 2;

/// The domain of a kernel's groups of a state.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Domain {
    pub(crate) state: StateId,
    by: By,
}

/// What a group's place comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
enum By {
    /// Of each key its least value and how many there are, NULL among them.
    Keys { keys: Vec<(i64, i64)>, places: i64 },
    /// The tuple of an index that a probe has found.
    Tuple { index: StateId, row: Value },
}

/// An array of groups, and the domain.
#[derive(Clone, Debug)]
pub(super) struct Direct {
    groups: Clif,
    /// Number of places, where the runtime says it.
    places: Option<Clif>,
    by: By,
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
    let mut own = upserts(kernel);
    own.retain(|(_, keys)| !keys.is_empty());
    if own.is_empty() || !matches!(kernel.source, Source::Table(_)) {
        return Vec::new();
    }
    // One array for each state, and so one domain.
    let all: Vec<StateId> = module.kernels.values().flat_map(upserts).map(|(state, _)| state).collect();
    own.retain(|(state, _)| all.iter().filter(|of| *of == state).count() == 1);
    let by_keys = by_keys(module, kernel, &own);
    let by_tuples = by_tuples(kernel);
    let domain = |(i, (state, _)): (usize, (StateId, Vec<Value>))| {
        let by =
            by_keys[i].clone().or_else(|| by_tuples.iter().find(|(of, _)| *of == state).map(|(_, by)| by.clone()))?;
        Some(Domain { state, by })
    };
    own.into_iter().enumerate().filter_map(domain).collect()
}

/// The domains of keys that are integers of few values.
fn by_keys(module: &Module, kernel: &Kernel, upserts: &[(StateId, Vec<Value>)]) -> Vec<Option<By>> {
    let is_word = |key: &Value| {
        let repr = kernel.values.get(*key).and_then(|data| data.ty.value()).map(|ty| ty.repr);
        repr.is_some_and(|repr| repr == Repr::Bool || repr.is_int() && repr.size() <= 8)
    };
    let is_integral = |(_, keys): &(StateId, Vec<Value>)| keys.iter().all(is_word);
    let ranges = if upserts.iter().any(is_integral) { kernel_ranges(module, kernel) } else { Default::default() };
    let domain = |upsert: &(StateId, Vec<Value>)| {
        let mut places = 1i128;
        let mut extents = Vec::with_capacity(upsert.1.len());
        for key in upsert.1.iter().filter(|_| is_integral(upsert)) {
            let ty = kernel.values[*key].ty.value()?;
            let (low, high) = match ty.repr {
                Repr::Bool => (0, 1),
                _ => *ranges.get(key)?,
            };
            let extent = high.checked_sub(low)? + 1 + i128::from(ty.nullable);
            places = places.checked_mul(extent).filter(|places| (1..=MOST).contains(places))?;
            extents.push((i64::try_from(low).ok()?, i64::try_from(extent).ok()?));
        }
        (!extents.is_empty()).then_some(By::Keys { keys: extents, places: places as i64 })
    };
    upserts.iter().map(domain).collect()
}

/// The groups whose keys one tuple of an index determines, in the body of an inner probe that finds it, and are worth the array.
fn by_tuples(kernel: &Kernel) -> Vec<(StateId, By)> {
    let mut found = Vec::new();
    // In a loop an index is another in each round.
    if kernel.in_loop.is_none() {
        visit(kernel, kernel.body, &mut Vec::new(), &mut found);
    }
    found
}

fn visit<'k>(kernel: &'k Kernel, block: Block, probes: &mut Vec<&'k Probe>, found: &mut Vec<(StateId, By)>) {
    for stmt in &kernel.blocks[block] {
        match stmt {
            Stmt::Probe(probe) if probe.kind == ProbeKind::Inner => {
                probes.push(probe);
                visit(kernel, probe.body, probes, found);
                probes.pop();
            }
            Stmt::Probe(probe) => visit(kernel, probe.body, probes, found),
            Stmt::Filter { body, .. } => visit(kernel, *body, probes, found),
            Stmt::If { then, otherwise, .. } => {
                visit(kernel, *then, probes, found);
                visit(kernel, *otherwise, probes, found);
            }
            Stmt::Upsert { state, keys, .. } if is_dear(kernel, keys) => {
                let is_determined = |probe: &&&Probe| keys.iter().all(|key| determines(kernel, probe, *key));
                if let Some(probe) = probes.iter().find(is_determined) {
                    found.push((*state, By::Tuple { index: probe.state, row: probe.row }));
                }
            }
            _ => {}
        }
    }
}

fn is_dear(kernel: &Kernel, keys: &[Value]) -> bool {
    let is_text = |key: &Value| kernel.ty(*key).value().is_some_and(|ty| ty.repr == Repr::Str);
    keys.len() >= FEWEST_KEYS || keys.iter().any(is_text)
}

/// Whether a value is the same for all rows that find the same tuple.
fn determines(kernel: &Kernel, probe: &Probe, value: Value) -> bool {
    let all = |values: &[Value]| values.iter().all(|value| determines(kernel, probe, *value));
    // Zeros are equal, but of two signs.
    let is_float = kernel.ty(value).value().is_some_and(|ty| ty.repr.is_float());
    if probe.keys.contains(&value) && !is_float {
        return true;
    }
    match &kernel.values[value].op {
        Op::Const(_) | Op::Param(_) => true,
        Op::Field { row, .. } => *row == probe.row,
        Op::Unary { arg, .. } | Op::Cast { arg, .. } | Op::Check { arg, .. } => all(&[*arg]),
        Op::Decode { code, .. } | Op::Lookup { code, .. } => all(&[*code]),
        Op::Binary { left, right, .. } => all(&[*left, *right]),
        Op::Select { cond, then, otherwise } => all(&[*cond, *then, *otherwise]),
        Op::Call { builtin, args } => !builtin.is_volatile() && all(args),
        Op::Bound | Op::Load { .. } | Op::Code { .. } | Op::Present { .. } => false,
    }
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
            let slots = match domain.by {
                By::Keys { places, .. } => self.iconst(types::I64, places + 1),
                By::Tuple { index, .. } => {
                    let count = self.index_refs(index)?.count;
                    self.b.ins().iadd_imm_s(count, 1)
                }
            };
            let made = self.call_pointer(callee, &[self.context, header, slots], &[types::I64])[0];
            let site = self.memory_trap();
            self.trap_null(made, site);
            self.jump(known, &[made]);
            self.enter(known);
            let places = matches!(domain.by, By::Tuple { .. }).then(|| {
                self.b.ins().load(types::I64, memory(), header, offset_of!(GroupsHeader, direct_places) as i32)
            });
            self.direct.insert(domain.state, Direct { groups, places, by: domain.by });
        }
        Ok(())
    }

    /// Where the array has the group of some keys, and whether these are inside the domain; `None` where there is no array.
    pub(super) fn direct_place(&mut self, state: StateId, keys: &[(Repr, Val)]) -> Result<Option<(Clif, Clif)>> {
        let Some(Direct { groups, places, by }) = self.direct.get(&state).cloned() else { return Ok(None) };
        let (place, places) = match (by, places) {
            (By::Keys { keys: domain, places }, _) => match self.place_of_keys(keys, &domain) {
                Some(place) => (place, self.iconst(types::I64, places)),
                None => return Ok(None),
            },
            (By::Tuple { index, row }, Some(places)) => {
                let Operand::Row { row, .. } = self.operand(row)? else {
                    return Err(self.malformed(format!("{row} is not a row")));
                };
                let size = i64::from(self.layout(index)?.size);
                let rows = self.index_refs(index)?.rows;
                let offset = self.b.ins().isub(row, rows);
                (self.b.ins().udiv_imm_u(offset, size), places)
            }
            (By::Tuple { .. }, None) => return Ok(None),
        };
        let inside = self.b.ins().icmp(IntCC::UnsignedLessThan, place, places);
        let place = self.b.ins().select(inside, place, places);
        let offset = self.b.ins().ishl_imm_u(place, 3);
        Ok(Some((self.b.ins().iadd(groups, offset), inside)))
    }

    /// The array of groups by the tuples that a probe binds to `row`, and how many places it has.
    pub(super) fn groups_of_tuples(&self, row: Value) -> Option<(Clif, Clif)> {
        let of_row = |direct: &Direct| matches!(direct.by, By::Tuple { row: by, .. } if by == row);
        let (_, direct) = self.direct.iter().filter(|(_, direct)| of_row(direct)).min_by_key(|(state, _)| **state)?;
        Some((direct.groups, direct.places?))
    }

    /// The place of keys in their domain, or one outside.
    fn place_of_keys(&mut self, keys: &[(Repr, Val)], domain: &[(i64, i64)]) -> Option<Clif> {
        let mut place = None;
        for (&(repr, key), &(low, extent)) in keys.iter().zip(domain) {
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
        place
    }

    fn index_refs(&self, index: StateId) -> Result<IndexRefs> {
        let refs = self.states.get(index.index()).and_then(|refs| refs.index);
        refs.ok_or_else(|| self.malformed("the index was not opened"))
    }
}
