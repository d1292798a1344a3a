//! Housekeeping of shared subplans: order, use counts, inlining.

use std::collections::HashMap;

use quernel_ir::entity::{Arena, Entity};
use quernel_ir::plan::*;

use super::columns::*;

/// Adds each shared subplan that `rel` refers to, once for each reference.
#[recursive::recursive]
fn references_to_shared(rel: &Rel, found: &mut Vec<SharedId>) {
    if let Rel::SharedRef { shared, .. } = rel {
        found.push(*shared);
    }
    rel.inputs().into_iter().for_each(|input| references_to_shared(input, found));
}

/// How often each shared subplan is referred to from what the root needs.
fn use_counts(plan: &Plan) -> HashMap<SharedId, usize> {
    let mut counts: HashMap<SharedId, usize> = HashMap::new();
    let mut found = Vec::new();
    references_to_shared(&plan.root, &mut found);
    while let Some(id) = found.pop() {
        let count = counts.entry(id).or_default();
        *count += 1;
        if *count == 1
            && let Some(shared) = plan.shared.get(id)
        {
            references_to_shared(&shared.plan, &mut found);
        }
    }
    counts
}

/// Puts shared subplans that are used once in their place, drops unused ones, and orders the others so that each refers only to
/// those before it. True if the plan changed.
pub(crate) fn normalize(plan: &mut Plan) -> bool {
    let mut changed = false;
    loop {
        let counts = use_counts(plan);
        // Unused ones go first: they may refer to others too.
        for (id, shared) in plan.shared.keys().collect::<Vec<_>>().into_iter().zip(plan.shared.values_mut()) {
            if !counts.contains_key(&id) {
                shared.plan = Rel::Unit;
                shared.columns.clear();
            }
        }
        let Some(id) = plan.shared.keys().find(|id| counts.get(id) == Some(&1)) else { break };
        let body = std::mem::replace(
            &mut plan.shared[id],
            Shared { name: String::new(), plan: Rel::Unit, columns: Vec::new() },
        );
        let mut body = Some(body);
        for_each_operator(plan, &mut |rel, arena| {
            if let Rel::SharedRef { shared, columns } = rel
                && *shared == id
                && let Some(body) = body.take()
            {
                *rel = instantiate(body, columns, arena);
            }
        });
        changed = true;
    }
    let counts = use_counts(plan);
    if counts.len() == plan.shared.len() && in_order(plan) {
        return changed;
    }
    let mut order = Vec::new();
    let mut pending = Vec::new();
    references_to_shared(&plan.root, &mut pending);
    for id in pending {
        visit(plan, id, &mut order);
    }
    let numbers: HashMap<SharedId, SharedId> =
        order.iter().enumerate().map(|(i, id)| (*id, SharedId::from_index(i))).collect();
    let mut old: HashMap<SharedId, Shared> =
        plan.shared.keys().zip(std::mem::take(&mut plan.shared).values().cloned()).collect();
    plan.shared = order.iter().filter_map(|id| old.remove(id)).collect();
    for_each_operator(plan, &mut |rel, _| {
        if let Rel::SharedRef { shared, .. } = rel
            && let Some(new) = numbers.get(shared)
        {
            *shared = *new;
        }
    });
    true
}

fn in_order(plan: &Plan) -> bool {
    plan.shared.iter().all(|(id, shared)| {
        let mut found = Vec::new();
        references_to_shared(&shared.plan, &mut found);
        found.into_iter().all(|to| to < id)
    })
}

fn visit(plan: &Plan, id: SharedId, order: &mut Vec<SharedId>) {
    if order.contains(&id) {
        return;
    }
    let mut found = Vec::new();
    if let Some(shared) = plan.shared.get(id) {
        references_to_shared(&shared.plan, &mut found);
    }
    for next in found {
        visit(plan, next, order);
    }
    order.push(id);
}

/// The body of a shared subplan with its columns named as a reference names them. The body's column ids are used up: pass a
/// copy with fresh ids where the body lives on.
fn instantiate(body: Shared, columns: &[(ColumnId, usize)], arena: &mut Arena<ColumnId, ColumnInfo>) -> Rel {
    let mut rel = body.plan;
    let mut map: HashMap<ColumnId, ColumnId> = HashMap::new();
    let mut again = Vec::new();
    for (column, index) in columns {
        let from = body.columns[*index];
        match map.get(&from) {
            None => {
                arena[*column].nullable = arena[from].nullable;
                map.insert(from, *column);
            }
            Some(first) => again.push((*column, Expr::Column(*first))),
        }
    }
    rename_all(&mut rel, &map);
    if again.is_empty() { rel } else { Rel::Map { input: Box::new(rel), exprs: again } }
}

/// Puts copies of shared subplans with free columns (a CTE inside a correlated subquery that reads the outer query) in the
/// places that refer to them: what they compute differs from place to place.
///
/// So are those that read the rows of a recursion's round before, where a recursion has free columns: unnesting gives these rows
/// further columns.
pub(crate) fn inline_correlated(plan: &mut Plan) {
    let mut free = false;
    for_each_operator(plan, &mut |rel, _| {
        free |= matches!(rel, Rel::Recursive { .. }) && !free_columns(rel).is_empty()
    });
    // A body may refer to another correlated one, so innermost first; arenas are in that order.
    let ids: Vec<SharedId> = plan.shared.keys().collect();
    for id in ids {
        let body = &plan.shared[id].plan;
        if free_columns(body).is_empty() && !(free && plan.recursions.keys().any(|r| reads_work(body, r))) {
            continue;
        }
        let body = plan.shared[id].clone();
        for_each_operator(plan, &mut |rel, arena| {
            if let Rel::SharedRef { shared, columns } = rel
                && *shared == id
            {
                let mut copy = body.clone();
                let map = refresh(&mut copy.plan, arena);
                copy.columns.iter_mut().for_each(|c| *c = *map.get(c).unwrap_or(c));
                *rel = instantiate(copy, columns, arena);
            }
        });
        plan.shared[id].plan = Rel::Unit;
        plan.shared[id].columns.clear();
    }
}
