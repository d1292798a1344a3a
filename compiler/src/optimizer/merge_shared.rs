//! Common subplans: subtrees that compute the same rows are computed once, where what they do (a join, an aggregate, …) costs more
//! than storing and reading the result. Scans of stored tables, filtered or not, are read again instead: they stay in the
//! pipeline that needs them.

use std::collections::HashMap;

use quernel_ir::plan::*;

use super::columns::*;
use super::shared;

/// Finds equal subtrees, largest first, and shares them.
pub(crate) fn share_common_subplans(plan: &mut Plan) -> bool {
    let mut changed = false;
    // Each round shares one group; sharing the larger removes its parts from further rounds.
    for _ in 0..16 {
        if !share_one(plan) {
            break;
        }
        changed = true;
    }
    if changed {
        shared::normalize(plan);
    }
    changed
}

fn share_one(plan: &mut Plan) -> bool {
    let mut found: HashMap<String, (usize, usize)> = HashMap::new();
    for tree in plan.shared.values().map(|s| &s.plan).chain([&plan.root]) {
        visit(tree, false, &mut |rel| {
            let entry = found.entry(canonical(rel).text).or_insert((0, size(rel)));
            entry.0 += 1;
        });
    }
    let Some(text) = found
        .into_iter()
        .filter(|(_, (count, _))| *count > 1)
        .max_by(|a, b| (a.1.1, &a.0).cmp(&(b.1.1, &b.0)))
        .map(|(text, _)| text)
    else {
        return false;
    };
    // Copies may scan different columns of the same tables: the shared subplan gives all that any of them shows.
    let id = quernel_ir::entity::Entity::from_index(plan.shared.len());
    let mut names: Vec<String> = Vec::new();
    let mut body: Option<(Rel, HashMap<String, ColumnId>)> = None;
    for_each_tree(plan, &mut |tree, arena| {
        visit_mut(tree, false, &mut |rel| {
            let writer = canonical(rel);
            if writer.text != text {
                return;
            }
            let nullable = super::nullability::nullable_columns(rel, arena);
            let mut columns = Vec::new();
            for column in rel.output() {
                let Some(name) = writer.names.get(&column) else { continue };
                let index = names.iter().position(|n| n == name).unwrap_or_else(|| {
                    names.push(name.clone());
                    names.len() - 1
                });
                columns.push((column, index));
            }
            let mut copy = std::mem::replace(rel, Rel::SharedRef { shared: id, columns });
            let visible = rel.output();
            let fresh = refresh(&mut copy, arena);
            let by_name: HashMap<String, ColumnId> =
                writer.names.iter().filter_map(|(c, name)| Some((name.clone(), *fresh.get(c)?))).collect();
            for column in visible {
                arena[column].nullable = nullable.contains(&column);
            }
            match &mut body {
                None => body = Some((copy, by_name)),
                Some((first, first_names)) => add_scanned(first, first_names, &copy, &by_name),
            }
        });
    });
    let Some((body, by_name)) = body else { return false };
    let columns: Option<Vec<ColumnId>> = names.iter().map(|n| by_name.get(n).copied()).collect();
    let Some(columns) = columns else { return false };
    plan.shared.push(Shared { name: "common".into(), plan: body, columns });
    shared::normalize(plan);
    true
}

/// Adds the columns that the scans of `other` have and those of `rel`, the same plan otherwise, lack.
#[recursive::recursive]
fn add_scanned(
    rel: &mut Rel,
    names: &mut HashMap<String, ColumnId>,
    other: &Rel,
    other_names: &HashMap<String, ColumnId>,
) {
    if let (Rel::Scan { columns, .. }, Rel::Scan { columns: more, .. })
    | (Rel::SharedRef { columns, .. }, Rel::SharedRef { columns: more, .. })
    | (Rel::WorkRef { columns, .. }, Rel::WorkRef { columns: more, .. }) = (&mut *rel, other)
    {
        for (column, index) in more {
            if columns.iter().any(|(_, i)| i == index) {
                continue;
            }
            columns.push((*column, *index));
            if let Some((name, _)) = other_names.iter().find(|(_, c)| *c == column) {
                names.insert(name.clone(), *column);
            }
        }
    }
    for (input, theirs) in rel.inputs_mut().into_iter().zip(other.inputs()) {
        add_scanned(input, names, theirs, other_names);
    }
}

/// Calls `f` on the subplans that may be shared. Parts of a region of joins are not among them: where one is stored, the joins of
/// the region can't be ordered freely any more.
#[recursive::recursive]
fn visit(rel: &Rel, inside: bool, f: &mut dyn FnMut(&Rel)) {
    if !inside && is_worth_it(rel) {
        f(rel);
    }
    for (i, input) in rel.inputs().into_iter().enumerate() {
        visit(input, continues_region(rel, i, inside), f);
    }
}

/// As [`visit`], inputs last: what `f` replaces is not looked into.
#[recursive::recursive]
fn visit_mut(rel: &mut Rel, inside: bool, f: &mut dyn FnMut(&mut Rel)) {
    if !inside && is_worth_it(rel) {
        f(rel);
    }
    let continues: Vec<bool> = (0..rel.inputs().len()).map(|i| continues_region(rel, i, inside)).collect();
    for (input, inside) in rel.inputs_mut().into_iter().zip(continues) {
        visit_mut(input, inside, f);
    }
}

fn continues_region(rel: &Rel, input: usize, inside: bool) -> bool {
    match rel {
        Rel::Filter { input, .. } => matches!(**input, Rel::Join { .. } | Rel::Filter { .. }),
        Rel::Map { .. } => inside,
        Rel::Join { kind: JoinKind::Inner, left, right, .. } => {
            let side = if input == 0 { left } else { right };
            matches!(**side, Rel::Join { .. } | Rel::Filter { .. })
        }
        Rel::Join { left, .. } => input == 0 && matches!(**left, Rel::Join { .. } | Rel::Filter { .. }),
        _ => false,
    }
}

#[recursive::recursive]
fn size(rel: &Rel) -> usize {
    1 + rel.inputs().into_iter().map(size).sum::<usize>()
}

/// Whether storing the subplan's rows beats computing them again.
fn is_worth_it(rel: &Rel) -> bool {
    match rel {
        Rel::Aggregate { .. } | Rel::Window { .. } | Rel::SetOp { all: false, .. } => true,
        Rel::Join { kind, on, .. } => !on.is_empty() && !matches!(kind, JoinKind::Mark(_)),
        Rel::Sort { limit: Some(_), .. } | Rel::Limit { .. } | Rel::LimitBy { .. } => true,
        Rel::Filter { input, .. } => is_worth_it(input),
        _ => false,
    }
}

/// A text that is equal for subplans that compute the same, up to the names of columns and to which columns are scanned.
fn canonical(rel: &Rel) -> Writer {
    let mut writer = Writer::default();
    writer.rel(rel);
    writer
}

#[derive(Default)]
struct Writer {
    /// A scanned column is named by its scan and its place in the table, a computed one by where it is computed.
    names: HashMap<ColumnId, String>,
    scans: usize,
    computed: usize,
    text: String,
}

impl Writer {
    fn column(&mut self, column: ColumnId) {
        let name = self.names.entry(column).or_insert_with(|| {
            self.computed += 1;
            format!("${}", self.computed)
        });
        self.text.push_str(name);
        self.text.push(' ');
    }

    fn columns(&mut self, columns: impl IntoIterator<Item = ColumnId>) {
        columns.into_iter().for_each(|c| self.column(c));
        self.text.push(';');
    }

    fn order(&mut self, keys: &[SortKey]) {
        for key in keys {
            self.text.push_str(&format!("{} {} ", key.descending, key.nulls_first));
            self.column(key.column);
        }
    }

    /// Inputs first, so that names are given where columns are defined.
    #[recursive::recursive]
    fn rel(&mut self, rel: &Rel) {
        self.text.push('(');
        for input in rel.inputs() {
            self.rel(input);
        }
        match rel {
            Rel::Unit => self.text.push_str("unit"),
            Rel::Empty => self.text.push_str("empty"),
            Rel::Scan { table, columns, filters } => {
                self.text.push_str(&format!("scan {:?} ", table.name));
                self.scans += 1;
                let scan = self.scans;
                self.names.extend(columns.iter().map(|(c, index)| (*c, format!("{scan}.{index}"))));
                self.exprs(filters);
            }
            Rel::Values { columns, rows } => {
                self.text.push_str("values ");
                self.columns(columns.iter().copied());
                for row in rows {
                    self.text.push('[');
                    row.iter().for_each(|e| self.expr(e));
                }
            }
            Rel::Filter { predicate, .. } => {
                self.text.push_str("filter ");
                let conjuncts = predicate.clone().conjuncts();
                self.exprs(&conjuncts);
            }
            Rel::Map { exprs, .. } => {
                self.text.push_str("map ");
                for (c, e) in exprs {
                    self.expr(e);
                    self.column(*c);
                }
            }
            Rel::Unnest { lists, ordinality, .. } => {
                self.text.push_str("unnest ");
                for (c, e) in lists {
                    self.expr(e);
                    self.column(*c);
                }
                self.columns(*ordinality);
            }
            Rel::Project { columns, .. } => {
                self.text.push_str("project ");
                self.columns(columns.iter().copied());
            }
            Rel::Aggregate { keys, aggregates, .. } => {
                self.text.push_str("aggregate ");
                self.columns(keys.iter().copied());
                for (c, call) in aggregates {
                    self.text.push_str(&format!("{:?} {} {} ", call.func, call.distinct, call.ty));
                    self.columns(call.args.iter().copied());
                    self.columns(call.filter);
                    self.column(*c);
                }
            }
            Rel::Window { partition, order, functions, .. } => {
                self.text.push_str("window ");
                self.columns(partition.iter().copied());
                self.order(order);
                for (c, call) in functions {
                    let filtered = call.filter.is_some();
                    let nulls = call.ignore_nulls;
                    self.text.push_str(&format!("{:?} {filtered} {nulls} {} ", call.func, call.ty));
                    self.text.push_str(&call.frame.text(&|_| "$".into()));
                    self.columns(call.reads());
                    self.column(*c);
                }
            }
            Rel::Join { kind, on, .. } | Rel::DependentJoin { kind, on, .. } => {
                let dependent = matches!(rel, Rel::DependentJoin { .. });
                match kind {
                    JoinKind::Mark(mark) => {
                        self.text.push_str("mark ");
                        self.column(*mark);
                    }
                    other => self.text.push_str(&format!("{other:?} {dependent} ")),
                }
                self.exprs(on);
            }
            Rel::Sort { keys, limit, offset, .. } => {
                self.text.push_str(&format!("sort {limit:?} {offset} "));
                self.order(keys);
            }
            Rel::LimitBy { by, keys, limit, offset, .. } => {
                self.text.push_str(&format!("limit by {limit:?} {offset} "));
                self.columns(by.iter().copied());
                self.order(keys);
            }
            Rel::Limit { limit, offset, .. } => self.text.push_str(&format!("limit {limit:?} {offset}")),
            Rel::SetOp { op, all, columns, left_columns, right_columns, .. } => {
                self.text.push_str(&format!("{op:?} {all} "));
                self.columns(left_columns.iter().copied());
                self.columns(right_columns.iter().copied());
                self.columns(columns.iter().copied());
            }
            Rel::SharedRef { shared, columns } => {
                self.text.push_str(&format!("{shared} "));
                self.scans += 1;
                let scan = self.scans;
                self.names.extend(columns.iter().map(|(c, index)| (*c, format!("{scan}.{index}"))));
            }
            Rel::Recursive { recursion, all, columns, base_columns, step_columns, .. } => {
                self.text.push_str(&format!("recursive {recursion} {all} "));
                self.columns(base_columns.iter().copied());
                self.columns(step_columns.iter().copied());
                self.columns(columns.iter().copied());
            }
            Rel::WorkRef { recursion, columns } => {
                self.text.push_str(&format!("{recursion} "));
                self.scans += 1;
                let scan = self.scans;
                self.names.extend(columns.iter().map(|(c, index)| (*c, format!("{scan}.{index}"))));
            }
            Rel::SingleRow { .. } => self.text.push_str("single"),
        }
        self.text.push(')');
    }

    /// Conjuncts in an order of their own text, so that the order in which they were written doesn't matter.
    fn exprs(&mut self, exprs: &[Expr]) {
        // Columns are all named already: by the inputs, or by the scan.
        let mut texts: Vec<String> = exprs
            .iter()
            .map(|e| {
                let before = std::mem::take(&mut self.text);
                self.expr(e);
                std::mem::replace(&mut self.text, before)
            })
            .collect();
        texts.sort();
        texts.iter().for_each(|t| self.text.push_str(t));
        self.text.push(';');
    }

    #[recursive::recursive]
    fn expr(&mut self, expr: &Expr) {
        match expr {
            Expr::Column(c) => self.column(*c),
            Expr::Literal(value, ty) => self.text.push_str(&format!("{value}:{ty} ")),
            Expr::Lifted(lifted) => self.text.push_str(&format!("?{}:{} lifted ", lifted.index, lifted.ty)),
            Expr::Param(index, ty) => self.text.push_str(&format!("?{index}:{ty} ")),
            Expr::Call { func, args, ty, .. } => {
                self.text.push_str(&format!("{func:?}:{ty}("));
                // a = b and b = a are one.
                if matches!(func, Func::Eq | Func::Ne | Func::NotDistinctFrom) {
                    self.exprs(args);
                } else {
                    args.iter().for_each(|a| self.expr(a));
                }
                self.text.push(')');
            }
            Expr::Cast { input, ty, try_, .. } => {
                self.text.push_str(&format!("cast:{ty}:{try_}("));
                self.expr(input);
                self.text.push(')');
            }
            Expr::Case { branches, otherwise, ty } => {
                self.text.push_str(&format!("case:{ty}("));
                for (when, then) in branches {
                    self.expr(when);
                    self.expr(then);
                }
                self.text.push('|');
                if let Some(otherwise) = otherwise {
                    self.expr(otherwise);
                }
                self.text.push(')');
            }
        }
    }
}
