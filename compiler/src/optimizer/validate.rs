//! What must hold of a plan between rules; checked in debug builds and tests.

use quernel_ir::entity::Arena;
use quernel_ir::plan::*;
use quernel_ir::types::DataType;

use super::columns::*;

/// Checks that every column is defined once and visible where it is read, that conditions are boolean, that set operations pair
/// columns of one type, and that shared subplans are closed and refer only to earlier ones.
///
/// # Errors
/// A sentence that names the operator and the column.
pub fn validate(plan: &Plan, allow_dependent: bool) -> Result<(), String> {
    let mut checker = Checker { plan, defined: Columns::new(), allow_dependent, shared_limit: 0 };
    for (index, (id, shared)) in plan.shared.iter().enumerate() {
        checker.shared_limit = index;
        checker.rel(&shared.plan, &Columns::new())?;
        let visible = shared.plan.output();
        if let Some(c) = shared.columns.iter().find(|c| !visible.contains(c)) {
            return Err(format!("{id} gives {c}, which is not visible at its top"));
        }
    }
    checker.shared_limit = plan.shared.len();
    checker.rel(&plan.root, &Columns::new())?;
    let visible = plan.root.output();
    match plan.output.iter().find(|(_, c)| !visible.contains(c)) {
        Some((name, c)) => Err(format!("the output {name} is {c}, which is not visible at the root")),
        None => Ok(()),
    }
}

struct Checker<'p> {
    plan: &'p Plan,
    defined: Columns,
    allow_dependent: bool,
    shared_limit: usize,
}

impl Checker<'_> {
    #[recursive::recursive]
    fn rel(&mut self, rel: &Rel, outer: &Columns) -> Result<(), String> {
        let line = || quernel_ir::plan_text::print_operator(self.plan, rel);
        let mut visible = outer.clone();
        match rel {
            Rel::DependentJoin { left, right, .. } => {
                if !self.allow_dependent {
                    return Err(format!("a dependent join is left: {}", line()));
                }
                self.rel(left, outer)?;
                let mut inner = outer.clone();
                inner.extend(left.output());
                self.rel(right, &inner)?;
            }
            _ => {
                for input in rel.inputs() {
                    self.rel(input, outer)?;
                }
            }
        }
        for input in rel.inputs() {
            visible.extend(input.output());
        }
        let line = || quernel_ir::plan_text::print_operator(self.plan, rel);
        let mut own = Columns::new();
        own_definitions(rel, &mut own);
        for c in &own {
            if self.plan.columns.get(*c).is_none() {
                return Err(format!("{c} is not in the plan's columns: {}", line()));
            }
            if !self.defined.insert(*c) {
                return Err(format!("{c} is defined twice, the second time by {}", line()));
            }
        }
        if let Rel::Scan { table, columns, filters } = rel {
            visible = own.clone();
            for (c, index) in columns {
                let Some(column) = table.scanned(*index) else {
                    return Err(format!("{c} is column {index} of {}, which has fewer", table.name));
                };
                if self.plan.columns[*c].ty != column.ty {
                    return Err(format!("{c} and column {index} of {} differ in type", table.name));
                }
            }
            conditions(filters, &self.plan.columns).map_err(|e| format!("{e}: {}", line()))?;
        }
        let mut read = Columns::new();
        own_references(rel, &mut read);
        if let Some(c) = read.iter().find(|c| !visible.contains(c)) {
            return Err(format!("{c} is read where it is not visible, by {}", line()));
        }
        match rel {
            Rel::Filter { predicate, .. } => {
                conditions(std::slice::from_ref(predicate), &self.plan.columns).map_err(|e| format!("{e}: {}", line()))
            }
            Rel::Join { on, .. } | Rel::DependentJoin { on, .. } => {
                conditions(on, &self.plan.columns).map_err(|e| format!("{e}: {}", line()))
            }
            Rel::Map { exprs, .. } => {
                match exprs.iter().find(|(c, e)| e.ty(&self.plan.columns) != self.plan.columns[*c].ty) {
                    Some((c, e)) => Err(format!(
                        "{c} has type {} and its expression {}: {}",
                        self.plan.columns[*c].ty,
                        e.ty(&self.plan.columns),
                        line()
                    )),
                    None => Ok(()),
                }
            }
            Rel::Unnest { lists, .. } => {
                let element = |e: &Expr| e.ty(&self.plan.columns).element();
                match lists.iter().find(|(c, e)| element(e) != Some(self.plan.columns[*c].ty)) {
                    Some((c, _)) => Err(format!("{c} has another type than its list's elements: {}", line())),
                    None => Ok(()),
                }
            }
            Rel::SetOp { columns, left_columns, right_columns, .. }
            | Rel::Recursive { columns, base_columns: left_columns, step_columns: right_columns, .. } => {
                if columns.len() != left_columns.len() || columns.len() != right_columns.len() {
                    return Err(format!("sides of different width: {}", line()));
                }
                let ty = |c: &ColumnId| self.plan.columns[*c].ty;
                let differs = |(a, (l, r)): &(&ColumnId, (&ColumnId, &ColumnId))| ty(a) != ty(l) || ty(a) != ty(r);
                match columns.iter().zip(left_columns.iter().zip(right_columns)).find(differs) {
                    Some((c, _)) => Err(format!("{c} is made of columns of other types: {}", line())),
                    None => Ok(()),
                }
            }
            Rel::SharedRef { shared, columns } => {
                use quernel_ir::entity::Entity;
                if shared.index() >= self.shared_limit {
                    return Err(format!("{shared} is referred to before it is computed"));
                }
                let source = &self.plan.shared[*shared];
                match columns.iter().find(|(_, i)| *i >= source.columns.len()) {
                    Some((c, i)) => Err(format!("{c} is column {i} of {shared}, which has fewer")),
                    None => Ok(()),
                }
            }
            Rel::Values { columns, rows } => {
                if rows.iter().any(|row| row.len() != columns.len()) {
                    return Err(format!("a row of another width: {}", line()));
                }
                Ok(())
            }
            _ => Ok(()),
        }
    }
}

fn conditions(conjuncts: &[Expr], columns: &Arena<ColumnId, ColumnInfo>) -> Result<(), String> {
    match conjuncts.iter().find(|e| !matches!(e.ty(columns), DataType::Bool | DataType::Null)) {
        Some(e) => Err(format!("a condition of type {}", e.ty(columns))),
        None => Ok(()),
    }
}
