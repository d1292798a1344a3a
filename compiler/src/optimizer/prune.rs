//! Columns, computed columns, aggregates and joins that nothing above reads go away. Projections go with them: what they hide,
//! nobody reads.

use std::collections::HashMap;

use quernel_ir::plan::*;

use super::columns::*;
use super::rows::at_most_one_match;
use super::shared;

/// Drops everything that the output doesn't need.
pub(crate) fn prune(plan: &mut Plan) -> bool {
    let before = (plan.shared.clone(), plan.root.clone());
    shared::normalize(plan);
    let mut pruner = Pruner { shared: HashMap::new() };
    let needed: Columns = plan.output.iter().map(|(_, c)| *c).collect();
    plan.root = pruner.rel(take(&mut plan.root), &needed);
    let ids: Vec<SharedId> = plan.shared.keys().collect();
    for id in ids.iter().rev() {
        let read = pruner.shared.get(id).cloned().unwrap_or_default();
        let shared = &mut plan.shared[*id];
        let needed: Columns = read.iter().filter_map(|i| shared.columns.get(*i)).copied().collect();
        shared.plan = pruner.rel(take(&mut shared.plan), &needed);
    }
    for id in ids {
        let read: Vec<usize> = pruner.shared.get(&id).cloned().unwrap_or_default().into_iter().collect();
        let shared = &mut plan.shared[id];
        if read.len() == shared.columns.len() {
            continue;
        }
        shared.columns = read.iter().filter_map(|i| shared.columns.get(*i)).copied().collect();
        for_each_operator(plan, &mut |rel, _| {
            if let Rel::SharedRef { shared, columns } = rel
                && *shared == id
            {
                for (_, index) in columns {
                    *index = read.iter().position(|i| i == index).unwrap_or(*index);
                }
            }
        });
    }
    shared::normalize(plan);
    (&before.0, &before.1) != (&plan.shared, &plan.root)
}

struct Pruner {
    /// Columns (by position) read of each shared subplan.
    shared: HashMap<SharedId, std::collections::BTreeSet<usize>>,
}

impl Pruner {
    #[recursive::recursive]
    fn rel(&mut self, mut rel: Rel, needed: &Columns) -> Rel {
        let below = |own: &Rel, needed: &Columns| {
            let mut set = needed.clone();
            own_references(own, &mut set);
            set
        };
        match &mut rel {
            Rel::Unit | Rel::Empty => rel,
            Rel::Scan { columns, filters, .. } => {
                let mut read = needed.clone();
                filters.iter().for_each(|e| e.collect_columns(&mut read));
                columns.retain(|(c, _)| read.contains(c));
                rel
            }
            Rel::SharedRef { shared, columns } => {
                columns.retain(|(c, _)| needed.contains(c));
                self.shared.entry(*shared).or_default().extend(columns.iter().map(|(_, i)| *i));
                rel
            }
            Rel::WorkRef { columns, .. } => {
                columns.retain(|(c, _)| needed.contains(c));
                rel
            }
            // The step reads what the columns above don't say: all stay.
            Rel::Recursive { base, step, base_columns, step_columns, .. } => {
                **base = self.rel(take(base), &base_columns.iter().copied().collect());
                **step = self.rel(take(step), &step_columns.iter().copied().collect());
                rel
            }
            Rel::Values { columns, rows } => {
                let kept: Vec<bool> = columns.iter().map(|c| needed.contains(c)).collect();
                retain(columns, &kept);
                rows.iter_mut().for_each(|row| retain(row, &kept));
                rel
            }
            Rel::Map { exprs, .. } => {
                exprs.retain(|(c, _)| needed.contains(c));
                let all = below(&rel, needed);
                let Rel::Map { input, exprs } = rel else { return rel };
                let input = self.rel(*input, &all);
                if exprs.is_empty() { input } else { Rel::Map { input: Box::new(input), exprs } }
            }
            Rel::Project { .. } => {
                let Rel::Project { input, .. } = rel else { return rel };
                self.rel(*input, needed)
            }
            Rel::Aggregate { input, keys, aggregates } => {
                aggregates.retain(|(c, _)| needed.contains(c));
                if keys.is_empty() && aggregates.is_empty() {
                    return Rel::Unit;
                }
                let mut read = Columns::new();
                read.extend(keys.iter().copied());
                for (_, aggregate) in aggregates {
                    read.extend(aggregate.args.iter().copied());
                    read.extend(aggregate.filter);
                }
                **input = self.rel(take(input), &read);
                rel
            }
            Rel::Window { functions, .. } => {
                functions.retain(|(c, _)| needed.contains(c));
                if functions.is_empty() {
                    let Rel::Window { input, .. } = rel else { return rel };
                    return self.rel(*input, needed);
                }
                let all = below(&rel, needed);
                if let Rel::Window { input, .. } = &mut rel {
                    **input = self.rel(take(input), &all);
                }
                rel
            }
            Rel::Join { kind, left, right, on } => {
                match kind {
                    JoinKind::Mark(mark) if !needed.contains(mark) => return self.rel(take(left), needed),
                    JoinKind::Left
                        if !right.output().iter().any(|c| needed.contains(c)) && at_most_one_match(right, on) =>
                    {
                        return self.rel(take(left), needed);
                    }
                    _ => {}
                }
                let mut all = needed.clone();
                on.iter().for_each(|e| e.collect_columns(&mut all));
                **left = self.rel(take(left), &all);
                **right = self.rel(take(right), &all);
                rel
            }
            Rel::DependentJoin { kind, left, right, on } => {
                if let JoinKind::Mark(mark) = kind
                    && !needed.contains(mark)
                {
                    return self.rel(take(left), needed);
                }
                let mut all = needed.clone();
                on.iter().for_each(|e| e.collect_columns(&mut all));
                **right = self.rel(take(right), &all);
                all.extend(free_columns(right));
                **left = self.rel(take(left), &all);
                rel
            }
            Rel::SetOp { op, all, left, right, columns, left_columns, right_columns } => {
                if *all && *op == SetOp::Union {
                    let kept: Vec<bool> = columns.iter().map(|c| needed.contains(c)).collect();
                    retain(columns, &kept);
                    retain(left_columns, &kept);
                    retain(right_columns, &kept);
                }
                **left = self.rel(take(left), &left_columns.iter().copied().collect());
                **right = self.rel(take(right), &right_columns.iter().copied().collect());
                rel
            }
            // Every list says how many rows there are.
            Rel::Filter { .. }
            | Rel::Sort { .. }
            | Rel::Limit { .. }
            | Rel::LimitBy { .. }
            | Rel::Unnest { .. }
            | Rel::SingleRow { .. } => {
                let all = below(&rel, needed);
                for input in rel.inputs_mut() {
                    *input = self.rel(take(input), &all);
                }
                rel
            }
        }
    }
}

fn retain<T>(items: &mut Vec<T>, kept: &[bool]) {
    let mut index = 0;
    items.retain(|_| {
        index += 1;
        kept.get(index - 1).copied().unwrap_or(true)
    });
}
