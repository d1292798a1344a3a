//! Rows of a table that no index has a key for are left out before they are read (sideways information passing): where all that a kernel
//! does is inside an inner or semi-probe by a column, the index's smallest and largest key are conditions on that column, as the
//! planner's are ([`Prune`]).

use quernel_ir::entity::Entity;
use quernel_ir::kernel::{Kernel, Module, Op, Probe, ProbeKind, Prune, PruneOp, State, StateKind, Stmt};
use quernel_ir::layout::TupleLayout;
use quernel_ir::scalar::Scalar;
use quernel_ir::table::SchemaRef;
use quernel_ir::types::Repr;

use crate::state::{Finished, field};

/// Rows of an index that are looked at: to read more takes as long as it can save.
const MOST_KEYS: u64 = 1 << 16;

/// The conditions that a row of the kernel's table has to meet so that all indexes that it must be found in can have its keys.
pub(super) fn of_probes(
    module: &Module,
    kernel: &Kernel,
    schema: &SchemaRef,
    table_columns: &[usize],
    finished: &[Option<Finished>],
) -> Vec<Prune> {
    let mut found = Vec::new();
    let mut block = kernel.body;
    loop {
        let mut effects = kernel.blocks[block].iter().filter(|stmt| !matches!(stmt, Stmt::Let(_)));
        let (Some(only), None) = (effects.next(), effects.next()) else { return found };
        block = match only {
            Stmt::Filter { body, .. } => *body,
            Stmt::Probe(probe) if matches!(probe.kind, ProbeKind::Inner | ProbeKind::Semi) => {
                if let Some(Finished::Index(index)) = &finished[probe.state.index()]
                    && index.tuples.rows <= MOST_KEYS
                {
                    for (column, range) in ranges(kernel, probe, &module.states[probe.state], index.tuples.tuples()) {
                        let known = schema.scanned(table_columns[column]);
                        let known = known.as_ref().map_or([&None, &None], |known| [&known.stats.min, &known.stats.max]);
                        found.extend(conditions(column, range, known));
                    }
                }
                probe.body
            }
            _ => return found,
        };
    }
}

/// By column that is a key of the probe as it is: the smallest and the largest key. Nothing where there is none.
fn ranges(
    kernel: &Kernel,
    probe: &Probe,
    state: &State,
    tuples: impl Iterator<Item = *const u8>,
) -> Vec<(usize, (i128, i128))> {
    let StateKind::Index { null_safe, .. } = &state.kind else { return Vec::new() };
    let layout = TupleLayout::of(state);
    let column = |(key, value): (usize, &quernel_ir::kernel::Value)| {
        let integer = matches!(layout.fields[key].repr, Repr::I8 | Repr::I16 | Repr::I32 | Repr::I64 | Repr::I128);
        // A NULL is found where NULLs are equal.
        let finds_null = null_safe.get(key).copied().unwrap_or(false);
        match kernel.values[*value].op {
            Op::Load { column } if integer && !finds_null => Some((key, column)),
            _ => None,
        }
    };
    let keys: Vec<(usize, usize)> = probe.keys.iter().enumerate().filter_map(column).collect();
    let mut found: Vec<Option<(i128, i128)>> = vec![None; keys.len()];
    if keys.is_empty() {
        return Vec::new();
    }
    for tuple in tuples {
        for ((key, _), range) in keys.iter().zip(&mut found) {
            let field = &layout.fields[*key];
            // SAFETY: the index's tuples are initialized ones of the state, and the field is an integer.
            if unsafe { field::is_valid(field, tuple) } {
                // SAFETY: as above.
                let value = unsafe { field::int(field, tuple) };
                *range = Some(range.map_or((value, value), |(least, most)| (least.min(value), most.max(value))));
            }
        }
    }
    keys.into_iter().zip(found).filter_map(|((_, column), range)| Some((column, range?))).collect()
}

/// That a column's value is in a range, if its values lie in one that is wider by a good part.
fn conditions(column: usize, (least, most): (i128, i128), known: [&Option<Scalar>; 2]) -> Vec<Prune> {
    if let [Some(Scalar::Int(min)), Some(Scalar::Int(max))] = known {
        let within = most.min(*max).saturating_sub(least.max(*min));
        if within > max.saturating_sub(*min) / 8 * 7 {
            return Vec::new();
        }
    }
    let condition = |op, value| Prune { column, op, value: Scalar::Int(value) };
    vec![condition(PruneOp::Ge, least), condition(PruneOp::Le, most)]
}
