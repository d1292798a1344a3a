//! Which logs a kernel has, and how their rows lie.

use quernel_ir::kernel::{Kernel, Module, RowSet, Source, StateId, Stmt, Target, Type, UpdateOp};
use quernel_ir::types::ValueType;

use super::visit;
use crate::error::{Result, ShaderError};
use crate::layout::WordLayout;
use crate::program::{Log, LoggedUpdate};

/// The logs of a kernel: one for each state that it appends to or updates.
pub(super) fn of(module: &Module, kernel: &Kernel) -> Result<Vec<Log>> {
    let mut states: Vec<StateId> = Vec::new();
    let mut updates: Vec<(StateId, LoggedUpdate)> = Vec::new();
    let mut malformed = None;
    let mut unsupported = None;
    visit(kernel, kernel.body, &mut |_, stmt| {
        let state = match stmt {
            Stmt::Append { state, .. } | Stmt::Upsert { state, .. } => *state,
            Stmt::Update { target, field, op, args } => {
                let state = match target {
                    Target::State(state) => *state,
                    Target::Row(row) => match kernel.ty(*row) {
                        Type::Row { state, .. } => state,
                        Type::Value(_) => {
                            malformed = Some(format!("{row} is not a row"));
                            return;
                        }
                    },
                };
                let types: Option<Vec<ValueType>> = args.iter().map(|arg| kernel.value_type(*arg)).collect();
                let Some(types) = types else {
                    malformed = Some("an update takes a row".into());
                    return;
                };
                if matches!(
                    op,
                    UpdateOp::Last
                        | UpdateOp::ArgMin
                        | UpdateOp::ArgMax
                        | UpdateOp::Mul
                        | UpdateOp::AddPrecise
                        | UpdateOp::CoMoments
                        | UpdateOp::Collect { .. }
                        | UpdateOp::Sketch
                ) {
                    unsupported = Some(format!("the update {}", op.word().0));
                    return;
                }
                let span = args.first().map(|arg| kernel.values[*arg].span).unwrap_or_default();
                let update = LoggedUpdate { field: *field, op: *op, first_arg: 0, args: types, span };
                updates.push((state, update));
                state
            }
            _ => return,
        };
        if !states.contains(&state) {
            states.push(state);
        }
    });
    if let Some(what) = malformed {
        return Err(ShaderError::Malformed { kernel: kernel.name.clone(), what });
    }
    if let Some(what) = unsupported {
        return Err(ShaderError::Unsupported { kernel: kernel.name.clone(), what });
    }
    let every_row_source = !matches!(kernel.source, Source::State { rows: RowSet::Marked | RowSet::Unmarked, .. });
    let mut logs = Vec::new();
    for state in states {
        let declared = &module.states[state];
        let mut own: Vec<LoggedUpdate> =
            updates.iter().filter(|(of, _)| *of == state).map(|(_, update)| update.clone()).collect();
        let aggregates = matches!(
            declared.kind,
            quernel_ir::kernel::StateKind::Accumulators | quernel_ir::kernel::StateKind::Groups { .. }
        );
        let keys = if aggregates { declared.keys() } else { 0 };
        let layout = if aggregates {
            let mut types: Vec<ValueType> = declared.fields[..keys].iter().map(|field| field.ty).collect();
            for update in &mut own {
                update.first_arg = types.len();
                types.extend(&update.args);
            }
            WordLayout::new((own.len() as u32).div_ceil(32), types)
        } else {
            WordLayout::of(declared)
        };
        let every_row = every_row_source && appends_once(kernel, state);
        logs.push(Log { state, layout, updates: own, keys, every_row });
    }
    Ok(logs)
}

/// Whether each source row appends exactly one row to the state's log: it is done once, at the top of the body. (Updates nested
/// deeper than their upsert go to the upsert's entry, unless there is a loop between.)
fn appends_once(kernel: &Kernel, state: StateId) -> bool {
    let mut appends = 0;
    let mut nested = false;
    let mut accumulates = false;
    let of_row = |row| matches!(kernel.ty(row), Type::Row { state: of, .. } if of == state);
    visit(kernel, kernel.body, &mut |block, stmt| match stmt {
        Stmt::Append { state: of, .. } | Stmt::Upsert { state: of, .. } if *of == state => {
            appends += 1;
            nested |= block != kernel.body;
        }
        // All updates of a block share an entry.
        Stmt::Update { target: Target::State(of), .. } if *of == state => {
            accumulates = true;
            nested |= block != kernel.body;
        }
        Stmt::Repeat { body, .. } => {
            visit(kernel, *body, &mut |_, inner| {
                nested |= matches!(inner, Stmt::Update { target: Target::Row(row), .. } if of_row(*row));
            });
        }
        Stmt::Probe(probe) => {
            visit(kernel, probe.body, &mut |_, inner| {
                nested |= matches!(inner, Stmt::Update { target: Target::Row(row), .. } if of_row(*row));
            });
        }
        _ => {}
    });
    !nested && appends + usize::from(accumulates) == 1
}
