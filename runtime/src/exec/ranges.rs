//! Rows of a table that no index has a key for are left out before they are read (sideways information passing): where all that a kernel
//! does is inside an inner or semi-probe by a column, the index's smallest and largest key are conditions on that column, as the
//! planner's are ([`Prune`]), and where keys have gaps, so is the set of them ([`Among`]).

use quernel_ir::entity::Entity;
use quernel_ir::kernel::{Kernel, Module, Op, Probe, ProbeKind, Prune, PruneOp, State, StateKind, Stmt};
use quernel_ir::layout::TupleLayout;
use quernel_ir::scalar::Scalar;
use quernel_ir::table::SchemaRef;

use crate::source::Among;
use crate::state::index::Index;
use crate::state::members::KeySet;
use crate::state::{Finished, field};
use crate::sync::Arc;

/// Rows of an index that are looked at where the bounds of a key are not known: to read more takes as long as it can save.
const MOST_KEYS: u64 = 1 << 16;

/// Rows of an index whose numbers of rows of a table are looked up one by one.
const FEW_ROWS: u64 = 1 << 10;

/// The conditions that a row of the kernel's table has to meet so that all indexes that it must be found in can have its keys.
pub(super) fn of_probes(
    module: &Module,
    kernel: &Kernel,
    schema: &SchemaRef,
    table_columns: &[usize],
    finished: &[Option<Finished>],
) -> (Vec<Prune>, Vec<Among>) {
    let (mut found, mut among) = (Vec::new(), Vec::new());
    let mut block = kernel.body;
    loop {
        let mut effects = kernel.blocks[block].iter().filter(|stmt| !matches!(stmt, Stmt::Let(_)));
        let (Some(only), None) = (effects.next(), effects.next()) else { return (found, among) };
        block = match only {
            Stmt::Filter { body, .. } => *body,
            Stmt::Probe(probe) if matches!(probe.kind, ProbeKind::Inner | ProbeKind::Semi) => {
                if let Some(Finished::Index(index)) = &finished[probe.state.index()] {
                    let columns = key_columns(kernel, probe, &module.states[probe.state]);
                    for (column, range) in ranges(&columns, &module.states[probe.state], index) {
                        let known = schema.scanned(table_columns[column]);
                        let known = known.as_ref().map_or([&None, &None], |known| [&known.stats.min, &known.stats.max]);
                        found.extend(conditions(column, range, known));
                    }
                    for (key, column) in columns {
                        let keys = index.members(key);
                        if schema.row_id() == Some(table_columns[column]) && index.tuples.rows <= FEW_ROWS {
                            let rows = Some(row_numbers(key, &module.states[probe.state], index));
                            among.push(Among { column, keys: keys.cloned().unwrap_or(KeySet::UNKNOWN), rows });
                            continue;
                        }
                        let keys = keys.filter(|keys| keys.has_gaps()).cloned();
                        among.extend(keys.map(|keys| Among { column, keys, rows: None }));
                    }
                }
                probe.body
            }
            _ => return (found, among),
        };
    }
}

/// The keys of a probe that are columns of integers, each with its column.
fn key_columns(kernel: &Kernel, probe: &Probe, state: &State) -> Vec<(usize, usize)> {
    let StateKind::Index { null_safe, .. } = &state.kind else { return Vec::new() };
    let column = |(key, value): (usize, &quernel_ir::kernel::Value)| {
        // A NULL is found where NULLs are equal.
        let finds_null = null_safe.get(key).copied().unwrap_or(false);
        match kernel.values[*value].op {
            Op::Load { column } if state.fields[key].ty.repr.is_int() && !finds_null => Some((key, column)),
            _ => None,
        }
    };
    probe.keys.iter().enumerate().filter_map(column).collect()
}

/// The numbers of rows that an index has as a key.
fn row_numbers(key: usize, state: &State, index: &Index) -> Arc<[u64]> {
    let field = &TupleLayout::of(state).fields[key];
    let number = |tuple: *const u8| {
        // SAFETY: the index's tuples are initialized ones of the state, and the field is an integer.
        let number = unsafe { field::is_valid(field, tuple).then(|| field::int(field, tuple)) };
        number.and_then(|number| u64::try_from(number).ok())
    };
    let mut numbers: Vec<u64> = index.tuples.tuples().filter_map(number).collect();
    numbers.sort_unstable();
    numbers.dedup();
    numbers.into()
}

/// The smallest and the largest key by column, of keys and their columns. Nothing where there is none.
fn ranges(columns: &[(usize, usize)], state: &State, index: &Index) -> Vec<(usize, (i128, i128))> {
    let layout = TupleLayout::of(state);
    let known = |key: usize| index.members(key).and_then(KeySet::bounds);
    let mut found: Vec<Option<(i128, i128)>> =
        columns.iter().map(|(key, _)| known(*key).map(|(low, high)| (low.into(), high.into()))).collect();
    let unknown: Vec<usize> = (0..columns.len()).filter(|&i| found[i].is_none()).collect();
    if !unknown.is_empty() && index.tuples.rows <= MOST_KEYS {
        for tuple in index.tuples.tuples() {
            for &i in &unknown {
                let field = &layout.fields[columns[i].0];
                // SAFETY: the index's tuples are initialized ones of the state, and the field is an integer.
                if unsafe { field::is_valid(field, tuple) } {
                    // SAFETY: as above.
                    let value = unsafe { field::int(field, tuple) };
                    let range = found[i].get_or_insert((value, value));
                    *range = (range.0.min(value), range.1.max(value));
                }
            }
        }
    }
    columns.iter().zip(found).filter_map(|((_, column), range)| Some((*column, range?))).collect()
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
