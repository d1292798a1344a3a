//! WITH. Each common table expression is bound once, where it is first read, as a shared subplan; those read only once move to where
//! they are read.

use std::collections::HashMap;

use quernel_ir::entity::{Arena, Entity};
use quernel_ir::plan::{ColumnId, Expr, Plan, RecursionId, Rel, Shared, SharedId};
use quernel_ir::types::Span;
use sqlparser::ast;

use super::grouping::free_columns;
use super::using_key::{RECURRING, recurring};
use super::{Binder, Bound, OutputColumn};
use crate::error::{Error, Result};

/// A common table expression in scope.
#[derive(Clone, Debug)]
pub(crate) struct Cte {
    name: String,
    state: State,
}

impl Cte {
    /// One whose recursive part is being bound.
    pub(super) fn step(name: &str, recursion: RecursionId, columns: Vec<OutputColumn>) -> Cte {
        Cte { name: name.into(), state: State::Step { recursion, columns } }
    }
}

#[derive(Clone, Debug)]
enum State {
    /// Nothing has read it yet. As in DuckDB, what is never read is never bound, and may name what does not exist.
    Unbound(Definition),
    Shared {
        id: SharedId,
        columns: Vec<OutputColumn>,
    },
    /// It reads columns of an enclosing query, so that it can't be computed once: bound anew at each reference.
    Correlated(Definition),
    /// Being bound under WITH RECURSIVE, where it can't be read.
    Recursive,
    /// Its recursive part is being bound: a reference reads the rows of the round before.
    Step {
        recursion: RecursionId,
        columns: Vec<OutputColumn>,
    },
}

#[derive(Clone, Debug)]
pub(super) struct Definition {
    pub(super) query: Box<ast::Query>,
    alias: ast::TableAlias,
    /// How many scopes there are around the WITH.
    scopes: usize,
    pub(super) recursive: bool,
}

impl Binder<'_> {
    pub(super) fn with(&mut self, with: &ast::With) -> Result<()> {
        let first = self.ctes.len();
        for cte in &with.cte_tables {
            let name = &cte.alias.name.value;
            self.check_names([&cte.alias.name])?;
            self.check_names(cte.alias.columns.iter().map(|c| &c.name))?;
            if self.ctes[first..].iter().any(|c| c.name.eq_ignore_ascii_case(name)) {
                let span = self.ident_span(&cte.alias.name);
                return Err(Error::invalid(format!("WITH defines \"{name}\" twice"), span));
            }
            let definition = Definition {
                query: cte.query.clone(),
                alias: cte.alias.clone(),
                scopes: self.scopes.len(),
                recursive: with.recursive,
            };
            self.ctes.push(Cte { name: name.clone(), state: State::Unbound(definition) });
        }
        Ok(())
    }

    /// Columns under the names that an alias gives them: `t (a, b)`.
    pub(super) fn renamed(
        &self,
        mut columns: Vec<OutputColumn>,
        alias: &ast::TableAlias,
        span: Span,
    ) -> Result<Vec<OutputColumn>> {
        self.check_names(alias.columns.iter().map(|c| &c.name))?;
        if alias.columns.len() > columns.len() {
            let message = format!(
                "\"{}\" is given {} column names, but has {} columns",
                alias.name.value,
                alias.columns.len(),
                columns.len()
            );
            return Err(Error::invalid(message, span));
        }
        for (column, name) in columns.iter_mut().zip(&alias.columns) {
            column.name.clone_from(&name.name.value);
        }
        Ok(columns)
    }

    /// A reference to a common table expression, if the name is one.
    pub(super) fn cte(&mut self, name: &str, span: Span) -> Result<Option<Bound>> {
        let Some(index) = self.ctes.iter().rposition(|c| c.name.eq_ignore_ascii_case(name)) else { return Ok(None) };
        let definition = match self.ctes[index].state.clone() {
            State::Recursive => return Err(self.circular(name, span)),
            State::Step { recursion, columns } => {
                let (columns, output) = self.reference(columns);
                return Ok(Some(Bound { rel: Rel::WorkRef { recursion, columns }, columns: output }));
            }
            State::Shared { id, columns } => return Ok(Some(self.shared_ref(id, columns))),
            State::Unbound(definition) | State::Correlated(definition) => definition,
        };
        let bound = self.definition(name, index, &definition)?;
        if definition.scopes == 0 || free_columns(&bound.rel).is_empty() {
            let columns = bound.columns;
            let plan = Shared {
                name: self.ctes[index].name.clone(),
                plan: bound.rel,
                columns: columns.iter().map(|c| c.id).collect(),
            };
            let id = self.plan.shared.push(plan);
            self.ctes[index].state = State::Shared { id, columns: columns.clone() };
            return Ok(Some(self.shared_ref(id, columns)));
        }
        self.ctes[index].state = State::Correlated(definition);
        Ok(Some(bound))
    }

    /// Binds a common table expression as if it stood where it is defined.
    fn definition(&mut self, name: &str, index: usize, definition: &Definition) -> Result<Bound> {
        let later_ctes = self.ctes.split_off(index);
        let inner_scopes = self.scopes.split_off(definition.scopes);
        if definition.recursive {
            self.ctes.push(Cte { name: name.into(), state: State::Recursive });
        }
        let bound = match self.recursive_parts(definition) {
            Ok(Some(parts)) => match self.keyed(name, &definition.alias, &parts) {
                Ok(None) => self.recursive(name, &definition.alias, &parts),
                Ok(Some(bound)) => Ok(bound),
                Err(error) => Err(error),
            },
            Ok(None) => self.query(&definition.query),
            Err(error) => Err(error),
        };
        self.ctes.truncate(index);
        self.scopes.extend(inner_scopes);
        self.ctes.extend(later_ctes);
        let bound = bound?;
        let at = self.ident_span(&definition.alias.name);
        Ok(Bound { columns: self.renamed(bound.columns, &definition.alias, at)?, rel: bound.rel })
    }

    fn shared_ref(&mut self, shared: SharedId, columns: Vec<OutputColumn>) -> Bound {
        let (columns, output) = self.reference(columns);
        Bound { rel: Rel::SharedRef { shared, columns }, columns: output }
    }

    /// New columns for a reference, each with its place in what is referred to.
    fn reference(&mut self, columns: Vec<OutputColumn>) -> (Vec<(ColumnId, usize)>, Vec<OutputColumn>) {
        let mut here = Vec::with_capacity(columns.len());
        let mut output = Vec::with_capacity(columns.len());
        for (i, column) in columns.into_iter().enumerate() {
            let (ty, nullable) = (self.plan.columns[column.id].ty, self.nullable(&Expr::Column(column.id)));
            let new = self.plan.column(column.name.clone(), ty, nullable);
            self.collate_as(new, column.id);
            here.push((new, i));
            output.push(OutputColumn { name: column.name, id: new });
        }
        (here, output)
    }

    fn circular(&self, name: &str, span: Span) -> Error {
        let message = format!("\"{name}\" reads itself where it can't: only the right side of its UNION may");
        Error::invalid(message, span)
    }

    /// The name of the rows so far of a recursion with keys: `recurring.t`.
    pub(super) fn recurring_name(&self, name: &ast::ObjectName) -> Option<String> {
        let parts: Vec<&str> = name.0.iter().filter_map(|p| p.as_ident()).map(|i| i.value.as_str()).collect();
        let [schema, table] = parts.as_slice() else { return None };
        let full = recurring(table);
        let known = schema.eq_ignore_ascii_case(RECURRING) && self.cte_names().any(|c| c.eq_ignore_ascii_case(&full));
        known.then_some(full)
    }

    pub(super) fn cte_names(&self) -> impl Iterator<Item = &str> {
        self.ctes.iter().map(|c| c.name.as_str())
    }
}

/// Moves shared subplans that are read once to where they are read, and drops those that are not read at all.
pub(super) fn inline_single_references(plan: &mut Plan) {
    if plan.shared.is_empty() {
        return;
    }
    let mut counts = vec![0usize; plan.shared.len()];
    count(&plan.root, &mut counts);
    let ids: Vec<SharedId> = plan.shared.keys().collect();
    for id in ids.iter().rev() {
        if counts[id.index()] > 0 {
            count(&plan.shared[*id].plan, &mut counts);
        }
    }
    let mut inline: HashMap<SharedId, Shared> = HashMap::new();
    let mut renames: HashMap<ColumnId, ColumnId> = HashMap::new();
    let mut new_ids: HashMap<SharedId, SharedId> = HashMap::new();
    let mut kept = Arena::new();
    let old = std::mem::take(&mut plan.shared);
    for (id, shared) in ids.into_iter().zip(old.values().cloned()) {
        // One that nobody reads must not take the only reading of another.
        if counts[id.index()] == 0 {
            continue;
        }
        let mut shared = shared;
        place(&mut shared.plan, &mut inline, &mut renames, &new_ids);
        match counts[id.index()] {
            1 => {
                inline.insert(id, shared);
            }
            _ => {
                new_ids.insert(id, kept.push(shared));
            }
        }
    }
    place(&mut plan.root, &mut inline, &mut renames, &new_ids);
    plan.shared = kept;
    if renames.is_empty() {
        return;
    }
    let resolve = |mut id: ColumnId| {
        while let Some(to) = renames.get(&id) {
            id = *to;
        }
        id
    };
    rename(&mut plan.root, &resolve);
    for shared in plan.shared.values_mut() {
        rename(&mut shared.plan, &resolve);
        shared.columns.iter_mut().for_each(|c| *c = resolve(*c));
    }
    plan.output.iter_mut().for_each(|(_, c)| *c = resolve(*c));
}

fn count(rel: &Rel, counts: &mut [usize]) {
    if let Rel::SharedRef { shared, .. } = rel {
        counts[shared.index()] += 1;
    }
    for input in rel.inputs() {
        count(input, counts);
    }
}

fn place(
    rel: &mut Rel,
    inline: &mut HashMap<SharedId, Shared>,
    renames: &mut HashMap<ColumnId, ColumnId>,
    new_ids: &HashMap<SharedId, SharedId>,
) {
    if let Rel::SharedRef { shared: id, columns } = rel {
        if let Some(shared) = inline.remove(id) {
            renames.extend(columns.iter().map(|(here, index)| (*here, shared.columns[*index])));
            *rel = shared.plan;
        } else if let Some(new) = new_ids.get(id) {
            *id = *new;
        }
        return;
    }
    for input in rel.inputs_mut() {
        place(input, inline, renames, new_ids);
    }
}

/// Renames the columns that operators and expressions read.
fn rename(rel: &mut Rel, resolve: &dyn Fn(ColumnId) -> ColumnId) {
    for expr in rel.exprs_mut() {
        expr.substitute(&|id| Some(Expr::Column(resolve(id))));
    }
    let each = |ids: &mut Vec<ColumnId>| ids.iter_mut().for_each(|id| *id = resolve(*id));
    let unique = |ids: &mut Vec<ColumnId>| {
        let mut seen = Vec::with_capacity(ids.len());
        for id in ids.drain(..) {
            let id = resolve(id);
            if !seen.contains(&id) {
                seen.push(id);
            }
        }
        *ids = seen;
    };
    match rel {
        Rel::Project { columns, .. } => unique(columns),
        Rel::Aggregate { keys, aggregates, .. } => {
            unique(keys);
            for (_, aggregate) in aggregates {
                each(&mut aggregate.args);
                if let Some(filter) = &mut aggregate.filter {
                    *filter = resolve(*filter);
                }
            }
        }
        Rel::Window { partition, order, functions, .. } => {
            unique(partition);
            order.iter_mut().for_each(|k| k.column = resolve(k.column));
            functions.iter_mut().for_each(|(_, call)| call.reads_mut().for_each(|c| *c = resolve(*c)));
        }
        Rel::Sort { keys, .. } => keys.iter_mut().for_each(|k| k.column = resolve(k.column)),
        Rel::SetOp { left_columns, right_columns, .. }
        | Rel::Recursive { base_columns: left_columns, step_columns: right_columns, .. } => {
            each(left_columns);
            each(right_columns);
        }
        _ => {}
    }
    for input in rel.inputs_mut() {
        rename(input, resolve);
    }
}
