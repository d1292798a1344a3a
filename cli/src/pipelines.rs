//! The pipelines of a module in a few lines each: source, what happens to a row, sinks.

use std::fmt::Write;

use quernel_ir::entity::Entity;
use quernel_ir::kernel::{
    Block, Kernel, Module, ProbeKind, RowSet, Source, StateId, StateKind, Stmt, TableData, Target,
};

/// One paragraph a kernel.
pub(crate) fn describe(module: &Module) -> String {
    let mut out = String::new();
    for (id, kernel) in module.kernels.iter() {
        let _ = writeln!(out, "kernel {} @{}", id.index(), kernel.name);
        let _ = writeln!(out, "  from {}", source(module, kernel));
        let mut seen = Vec::new();
        steps(module, kernel, kernel.body, 1, &mut out, &mut seen);
    }
    out
}

/// Where a kernel's rows come from.
fn source(module: &Module, kernel: &Kernel) -> String {
    match kernel.source {
        Source::Unit => "one row".into(),
        Source::Table(table) => {
            let table = &module.tables[table];
            let columns: Vec<String> = table.columns.iter().map(|c| format!("{} {}", c.name, c.encoding)).collect();
            let what = match &table.data {
                TableData::Stored { rows: Some(rows), .. } => format!("table {} ({rows} rows)", table.name),
                TableData::Stored { .. } => format!("table {}", table.name),
                TableData::Inline { rows } => format!("{} values", rows.len()),
            };
            let pruned = match &table.data {
                TableData::Stored { prune, .. } if !prune.is_empty() => format!(", {} pruning conditions", prune.len()),
                _ => String::new(),
            };
            format!("{what}: {}{pruned}", columns.join(", "))
        }
        Source::Dictionary { table, column, .. } => {
            let table = &module.tables[table];
            format!("dictionary of {}.{}", table.name, table.columns[column].name)
        }
        Source::State { state, rows, .. } => {
            let which = match rows {
                RowSet::All => "",
                RowSet::Marked => "marked rows of ",
                RowSet::Unmarked => "unmarked rows of ",
            };
            format!("{which}{}", name(module, state))
        }
    }
}

/// `groups @g(2 keys)`.
fn name(module: &Module, state: StateId) -> String {
    let state = &module.states[state];
    let kind = match &state.kind {
        StateKind::Accumulators => "accumulators".to_string(),
        StateKind::Groups { keys } => format!("groups by {keys}"),
        StateKind::Index { keys, .. } => format!("index by {keys}"),
        StateKind::Rows => "rows".into(),
        StateKind::Sorted { partition: 1.., limit: Some(limit), .. } => format!("top {limit} of each partition"),
        StateKind::Sorted { limit: Some(limit), .. } => format!("top {limit}"),
        StateKind::Sorted { .. } => "sorted".into(),
        StateKind::Window { .. } => "window".into(),
        StateKind::Output { .. } => "output".into(),
        StateKind::Lut { .. } => "lookup table".into(),
    };
    format!("{kind} @{}", state.name)
}

fn steps(module: &Module, kernel: &Kernel, block: Block, depth: usize, out: &mut String, updated: &mut Vec<StateId>) {
    let pad = "  ".repeat(depth);
    for stmt in &kernel.blocks[block] {
        match stmt {
            Stmt::Let(_) => {}
            Stmt::Filter { body, .. } => {
                let _ = writeln!(out, "{pad}filter");
                steps(module, kernel, *body, depth + 1, out, updated);
            }
            Stmt::If { then, otherwise, .. } => {
                let has_effect = [then, otherwise].iter().any(|b| !kernel.blocks[**b].iter().all(is_let));
                if has_effect {
                    let _ = writeln!(out, "{pad}if");
                    steps(module, kernel, *then, depth + 1, out, updated);
                    let _ = writeln!(out, "{pad}else");
                    steps(module, kernel, *otherwise, depth + 1, out, updated);
                }
            }
            Stmt::Probe(probe) => {
                let kind = match probe.kind {
                    ProbeKind::Inner => "inner",
                    ProbeKind::Outer => "outer",
                    ProbeKind::Semi => "semi",
                    ProbeKind::Anti => "anti",
                    ProbeKind::Mark => "mark",
                    ProbeKind::Single => "single",
                };
                let condition = if probe.condition.is_some() { " with a condition" } else { "" };
                let _ = writeln!(out, "{pad}{kind} probe of {}{condition}", name(module, probe.state));
                steps(module, kernel, probe.body, depth + 1, out, updated);
            }
            Stmt::Upsert { state, .. } => {
                let _ = writeln!(out, "{pad}into {}", name(module, *state));
            }
            Stmt::Update { target: Target::State(state), .. } => {
                if !updated.contains(state) {
                    updated.push(*state);
                    let _ = writeln!(out, "{pad}into {}", name(module, *state));
                }
            }
            Stmt::Update { .. } => {}
            Stmt::Append { state, .. } => {
                let _ = writeln!(out, "{pad}into {}", name(module, *state));
            }
            Stmt::Mark { .. } => {
                let _ = writeln!(out, "{pad}mark the match");
            }
            Stmt::Store { state, .. } => {
                let _ = writeln!(out, "{pad}into {}", name(module, *state));
            }
            Stmt::Repeat { body, .. } | Stmt::Fold { body, .. } => {
                let _ = writeln!(out, "{pad}repeat");
                steps(module, kernel, *body, depth + 1, out, updated);
            }
        }
    }
}

fn is_let(stmt: &Stmt) -> bool {
    matches!(stmt, Stmt::Let(_))
}
