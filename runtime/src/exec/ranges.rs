//! Rows of a table that no index has a key for are left out before they are read (sideways information passing): where all that a kernel
//! does is inside an inner or semi-probe by a column, the index's smallest and largest key are conditions on that column, as the
//! planner's are ([`Prune`]), and where keys have gaps, so is the set of them ([`Among`]). So is a list of constants that a column must have one of.

use quernel_ir::entity::Entity;
use quernel_ir::kernel::{
    BinaryOp, Kernel, Module, Op, Probe, ProbeKind, Prune, PruneOp, State, StateKind, Stmt, Value,
};
use quernel_ir::layout::TupleLayout;
use quernel_ir::scalar::Scalar;
use quernel_ir::table::SchemaRef;
use quernel_ir::types::Repr;

use crate::source::Among;
use crate::state::index::Index;
use crate::state::members::KeySet;
use crate::state::{Finished, field};

/// Rows of an index that are looked at where the bounds of a key are not known: to read more takes as long as it can save.
const MOST_KEYS: u64 = 1 << 16;

/// Rows of an index whose numbers of rows of a table are looked up one by one.
const FEW_ROWS: u64 = 1 << 10;

/// Most values of a column that are given one by one.
const FEW_VALUES: usize = 64;

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
            Stmt::Filter { cond, body } => {
                lists(module, kernel, *cond, &mut among);
                *body
            }
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
                            let numbers = values(key, &module.states[probe.state], index);
                            let number = |value: &Scalar| value.as_int().and_then(|value| u64::try_from(value).ok());
                            let rows = Some(numbers.iter().filter_map(number).collect());
                            let keys = keys.cloned().unwrap_or(KeySet::UNKNOWN);
                            among.push(Among { column, keys, rows, values: None });
                            continue;
                        }
                        let keys = keys.filter(|keys| keys.has_gaps()).cloned();
                        among.extend(keys.map(|keys| Among { column, keys, rows: None, values: None }));
                    }
                    if index.tuples.rows <= FEW_VALUES as u64 {
                        for (key, column) in columns_of(kernel, probe, &module.states[probe.state], &|repr| {
                            repr.is_int() || repr == Repr::Str
                        }) {
                            let values = values(key, &module.states[probe.state], index);
                            let (keys, values) = (KeySet::UNKNOWN, Some(values.into()));
                            among.push(Among { column, keys, rows: None, values });
                        }
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
    columns_of(kernel, probe, state, &|repr| repr.is_int())
}

/// The keys of a probe that are columns of some representations, each with its column.
fn columns_of(kernel: &Kernel, probe: &Probe, state: &State, of: &dyn Fn(Repr) -> bool) -> Vec<(usize, usize)> {
    let StateKind::Index { null_safe, .. } = &state.kind else { return Vec::new() };
    let column = |(key, value): (usize, &quernel_ir::kernel::Value)| {
        // A NULL is found where NULLs are equal.
        let finds_null = null_safe.get(key).copied().unwrap_or(false);
        match kernel.values[*value].op {
            Op::Load { column } if of(state.fields[key].ty.repr) && !finds_null => Some((key, column)),
            _ => None,
        }
    };
    probe.keys.iter().enumerate().filter_map(column).collect()
}

/// The values of an index's key, ascending.
fn values(key: usize, state: &State, index: &Index) -> Vec<Scalar> {
    let field = &TupleLayout::of(state).fields[key];
    // SAFETY: the index's tuples are initialized ones of the state.
    let mut values: Vec<Scalar> = index.tuples.tuples().map(|tuple| unsafe { field::scalar(field, tuple) }).collect();
    values.retain(|value| !value.is_null());
    values.sort_unstable();
    values.dedup();
    values
}

/// Columns of which a condition allows some constants alone: `x IN (1, 2)`, or `x = 1 OR x = 2`.
fn lists(module: &Module, kernel: &Kernel, condition: Value, found: &mut Vec<Among>) {
    match kernel.values[condition].op {
        Op::Binary { op: BinaryOp::And, left, right } => {
            lists(module, kernel, left, found);
            lists(module, kernel, right, found);
        }
        Op::Binary { op: BinaryOp::Or, .. } => {
            let mut listed = Vec::new();
            if let Some(column) = one_of(module, kernel, condition, &mut listed) {
                found.push(Among { column, keys: KeySet::UNKNOWN, rows: None, values: Some(listed.into()) });
            }
        }
        _ => {}
    }
}

/// The column that a condition compares with constants, which are added to `listed`; `None` where it does anything else, or has many.
fn one_of(module: &Module, kernel: &Kernel, condition: Value, listed: &mut Vec<Scalar>) -> Option<usize> {
    let constant = |value: Value| match &kernel.values[value].op {
        Op::Const(scalar) => Some(scalar),
        Op::Param(param) => module.params[*param].value.as_ref(),
        _ => None,
    };
    match kernel.values[condition].op {
        Op::Binary { op: BinaryOp::Or, left, right } => {
            let column = one_of(module, kernel, left, listed)?;
            (one_of(module, kernel, right, listed)? == column).then_some(column)
        }
        Op::Binary { op: BinaryOp::Eq, left, right } => {
            let sides = [(left, right), (right, left)];
            let (column, value) = sides.into_iter().find_map(|(column, value)| match kernel.values[column].op {
                Op::Load { column } => Some((column, constant(value)?)),
                _ => None,
            })?;
            if listed.len() == FEW_VALUES {
                return None;
            }
            match value {
                Scalar::Int(_) | Scalar::Str(_) | Scalar::Blob(_) => listed.push(value.clone()),
                // Nothing is equal to NULL.
                Scalar::Null => {}
                _ => return None,
            }
            Some(column)
        }
        _ => None,
    }
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
    let condition = |op, value| Prune::new(column, op, Scalar::Int(value));
    vec![condition(PruneOp::Ge, least), condition(PruneOp::Le, most)]
}

#[cfg(test)]
mod tests {
    use quernel_ir::text::parse;

    use super::*;

    /// The columns and values of the lists in a condition on integers `a` and `b`.
    fn found(condition: &str) -> Vec<(usize, Vec<Scalar>)> {
        let text = format!(
            r#"module "m"
param $0: i64 = 5
table @t from "t" rows 9 {{
  a: i64 as plain index 0
  b: i64 as plain index 1
}}
state @out: output ("a": i64) {{
  a: i64
}}
kernel @k over @t {{
  %0 = load a : i64
  %1 = load b : i64
  %2 = param $0 : i64
  %3 = const 7 : i64
  %4 = eq %0, %2 : bool
  %5 = eq %3, %0 : bool
  %6 = eq %1, %3 : bool
  %7 = lt %0, %3 : bool
  %8 = or %4, %5 : bool
  {condition}
  filter %10 {{
    emit @out (%0)
  }}
}}
"#
        );
        let module = parse(&text).unwrap_or_else(|e| panic!("{e:?}"));
        let kernel = &module.kernels.values().as_slice()[0];
        let condition = kernel.blocks[kernel.body].iter().find_map(|stmt| match stmt {
            Stmt::Filter { cond, .. } => Some(*cond),
            _ => None,
        });
        let mut found = Vec::new();
        lists(&module, kernel, condition.unwrap(), &mut found);
        found.into_iter().map(|among| (among.column, among.values.unwrap().to_vec())).collect()
    }

    #[test]
    fn a_column_that_must_have_one_of_some_constants_is_found() {
        let ints = |values: &[i128]| values.iter().copied().map(Scalar::Int).collect::<Vec<_>>();
        assert_eq!(found("%9 = or %8, %5 : bool\n  %10 = and %9, %7 : bool"), [(0, ints(&[5, 7, 7]))]);
        // Of two columns, or beside another condition, any value may pass.
        assert_eq!(found("%10 = or %8, %6 : bool"), []);
        assert_eq!(found("%10 = or %8, %7 : bool"), []);
        assert_eq!(found("%10 = not %8 : bool"), []);
    }
}
