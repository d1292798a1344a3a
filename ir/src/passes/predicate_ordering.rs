//! Predicate ordering: conjunctions become nested filters, cheap and selective ones outside.
//!
//! A branch that goes either way costs more than a comparison of integers. So cheap predicates that follow each other are
//! evaluated together, without a branch between, until few rows are left ([`FEW`]); comparisons of one column with literals always are.
//!
//! The order is by `cost / (1 - selectivity)`, which is best for independent predicates (Hellerstein and Stonebraker 1993). A
//! predicate that can trap keeps its place behind those before it: none is evaluated for a row that an earlier one would have taken
//! out. Definitions between filters move up, and [sinking](super::sink) brings them down to their new places.

use crate::entity::Entity;
use crate::kernel::{BinaryOp, Block, Kernel, Module, Op, Source, Stmt, Table, Type, UnaryOp, Value, ValueData};
use crate::scalar::Scalar;
use crate::types::{Repr, ValueType};

/// Share of rows that pass, below which a branch is predicted well.
const FEW: f64 = 0.05;

/// Largest [cost](Model::cost) of a predicate that is evaluated whatever those before it say.
const CHEAP: f64 = 2.0;

/// Orders the conjuncts of every kernel's filters.
pub fn predicate_ordering(module: &mut Module) -> bool {
    let mut changed = false;
    let Module { tables, params, kernels, .. } = module;
    for kernel in kernels.values_mut() {
        let table = match kernel.source {
            Source::Table(table) => Some(&tables[table]),
            _ => None,
        };
        let literals: Vec<Option<Scalar>> = params.values().map(|p| p.value.clone()).collect();
        let model = Model { table, literals };
        for block in kernel.blocks.keys() {
            changed |= order_block(&model, kernel, block);
        }
    }
    changed
}

/// An estimate of the share of a kernel's rows for which a condition is true, from the columns' bounds.
pub fn selectivity(module: &Module, kernel: &Kernel, cond: Value) -> f64 {
    let table = match kernel.source {
        Source::Table(table) => Some(&module.tables[table]),
        _ => None,
    };
    let literals = module.params.values().map(|p| p.value.clone()).collect();
    Model { table, literals }.selectivity(kernel, cond)
}

fn order_block(model: &Model<'_>, kernel: &mut Kernel, id: Block) -> bool {
    let mut changed = false;
    let stmts = std::mem::take(&mut kernel.blocks[id]);
    let mut out = Vec::with_capacity(stmts.len());
    for stmt in stmts {
        let Stmt::Filter { cond, body } = stmt else {
            out.push(stmt);
            continue;
        };
        let mut chain = Chain { conjuncts: vec![], blocks: vec![], hoisted: vec![], saved: vec![], split: false };
        chain.collect(kernel, cond, body);
        let old = chain.conjuncts.clone();
        let groups = model.groups(kernel, &old);
        if groups.iter().eq(old.iter().map(std::slice::from_ref)) && !chain.split {
            for (block, stmts) in chain.saved {
                kernel.blocks[block] = stmts;
            }
            out.push(Stmt::Filter { cond, body });
            continue;
        }
        changed = true;
        out.append(&mut chain.hoisted);
        // The innermost body holds the rows' work; the others are used again as the nest.
        let Some(innermost) = chain.blocks.pop() else { continue };
        let mut inner = innermost;
        for (i, group) in groups.iter().enumerate().rev() {
            let cond = conjunction(kernel, group, &mut out);
            let filter = Stmt::Filter { cond, body: inner };
            if i == 0 {
                out.push(filter);
            } else {
                inner = match chain.blocks.pop() {
                    Some(block) => block,
                    None => kernel.blocks.push(vec![]),
                };
                kernel.blocks[inner] = vec![filter];
            }
        }
    }
    kernel.blocks[id] = out;
    changed
}

/// The conjunction of predicates; its definition goes to `out`.
fn conjunction(kernel: &mut Kernel, group: &[Value], out: &mut Vec<Stmt>) -> Value {
    let all = group.iter().copied().reduce(|left, right| {
        let nullable = [left, right].iter().any(|v| kernel.value_type(*v).is_some_and(|ty| ty.nullable));
        let ty = Type::Value(ValueType::new(Repr::Bool, nullable));
        let span = kernel.values[left].span.to(kernel.values[right].span);
        let both = kernel.values.push(ValueData { ty, op: Op::Binary { op: BinaryOp::And, left, right }, span });
        out.push(Stmt::Let(both));
        both
    });
    // A filter has at least one conjunct.
    all.unwrap_or(Value::from_index(u32::MAX as usize))
}

/// Filters nested directly in each other.
struct Chain {
    conjuncts: Vec<Value>,
    blocks: Vec<Block>,
    /// Definitions that stood between them.
    hoisted: Vec<Stmt>,
    /// What the blocks held.
    saved: Vec<(Block, Vec<Stmt>)>,
    /// Whether a conjunction was taken apart, or a condition was there twice.
    split: bool,
}

impl Chain {
    fn collect(&mut self, kernel: &mut Kernel, cond: Value, body: Block) {
        self.conjunct(kernel, cond);
        self.blocks.push(body);
        // What lies between must be free to run for every row.
        let Some((Stmt::Filter { cond, body: inner }, between)) = kernel.blocks[body].split_last() else { return };
        let free = between.iter().all(|stmt| matches!(stmt, Stmt::Let(value) if !kernel.can_trap(*value)));
        if !free {
            return;
        }
        let (cond, inner) = (*cond, *inner);
        let mut between = std::mem::take(&mut kernel.blocks[body]);
        self.saved.push((body, between.clone()));
        between.pop();
        self.hoisted.append(&mut between);
        self.collect(kernel, cond, inner);
    }

    fn conjunct(&mut self, kernel: &Kernel, cond: Value) {
        if let Op::Binary { op: BinaryOp::And, left, right } = kernel.values[cond].op {
            self.split = true;
            self.conjunct(kernel, left);
            self.conjunct(kernel, right);
        } else if self.conjuncts.contains(&cond) {
            self.split = true;
        } else {
            self.conjuncts.push(cond);
        }
    }
}

struct Model<'m> {
    table: Option<&'m Table>,
    literals: Vec<Option<Scalar>>,
}

impl Model<'_> {
    /// Conjuncts in their best order, those together that are evaluated together. One that can trap stays behind those before it.
    fn groups(&self, kernel: &Kernel, conjuncts: &[Value]) -> Vec<Vec<Value>> {
        let mut ordered: Vec<(Vec<Value>, bool)> = Vec::with_capacity(conjuncts.len());
        let mut run: Vec<Vec<Value>> = Vec::new();
        for cond in conjuncts {
            if traps(kernel, *cond, 0) {
                self.sort_into(kernel, &mut run, &mut ordered);
                ordered.push((vec![*cond], true));
                continue;
            }
            let column = self.compared_column(kernel, *cond);
            match run.iter_mut().find(|unit| column.is_some() && self.compared_column(kernel, unit[0]) == column) {
                Some(unit) => unit.push(*cond),
                None => run.push(vec![*cond]),
            }
        }
        self.sort_into(kernel, &mut run, &mut ordered);
        let mut groups: Vec<Vec<Value>> = Vec::new();
        let (mut passes, mut open) = (1.0, false);
        for (unit, traps) in ordered {
            let cheap = !traps && self.unit_cost(kernel, &unit) <= CHEAP * unit.len() as f64;
            let share = self.unit_selectivity(kernel, &unit);
            match groups.last_mut() {
                Some(group) if open && cheap && passes > FEW => group.extend(unit),
                _ => {
                    groups.push(unit);
                    passes = 1.0;
                    open = cheap;
                }
            }
            passes *= share;
        }
        groups
    }

    /// Moves a run of predicates to the end of `ordered`, best first; equals stay as they were written.
    fn sort_into(&self, kernel: &Kernel, run: &mut Vec<Vec<Value>>, ordered: &mut Vec<(Vec<Value>, bool)>) {
        run.sort_by(|a, b| self.rank(kernel, a).total_cmp(&self.rank(kernel, b)));
        ordered.extend(run.drain(..).map(|unit| (unit, false)));
    }

    /// The column that a comparison with a literal compares.
    fn compared_column(&self, kernel: &Kernel, cond: Value) -> Option<usize> {
        let Op::Binary { op, left, right } = kernel.values[cond].op else { return None };
        if matches!(op, BinaryOp::And | BinaryOp::Or) {
            return None;
        }
        [(left, right), (right, left)].into_iter().find_map(|(column, literal)| {
            self.literal(kernel, literal)?;
            self.column(kernel, column)
        })
    }

    fn unit_cost(&self, kernel: &Kernel, unit: &[Value]) -> f64 {
        unit.iter().map(|cond| self.cost(kernel, *cond, 0)).sum()
    }

    /// Bounds on one column from both sides leave what both leave.
    fn unit_selectivity(&self, kernel: &Kernel, unit: &[Value]) -> f64 {
        let out: f64 = unit.iter().map(|cond| 1.0 - self.selectivity(kernel, *cond)).sum();
        (1.0 - out).clamp(0.01, 0.99)
    }

    fn rank(&self, kernel: &Kernel, unit: &[Value]) -> f64 {
        self.unit_cost(kernel, unit) / (1.0 - self.unit_selectivity(kernel, unit))
    }

    /// What one evaluation costs, about in nanoseconds of one row.
    fn cost(&self, kernel: &Kernel, value: Value, depth: usize) -> f64 {
        let op = &kernel.values[value].op;
        if depth > 32 {
            return 1.0;
        }
        let args: f64 = op.args().iter().map(|arg| self.cost(kernel, *arg, depth + 1)).sum();
        let text = |v: &Value| kernel.value_type(*v).is_some_and(|ty| ty.repr == Repr::Str);
        let wide = |v: &Value| kernel.value_type(*v).is_some_and(|ty| ty.repr == Repr::I128);
        let own = match op {
            Op::Bound | Op::Const(_) | Op::Param(_) => 0.0,
            Op::Load { .. } if text(&value) => 2.0,
            Op::Load { .. } | Op::Code { .. } | Op::Field { .. } => 0.5,
            Op::Decode { .. } => 3.0,
            Op::Lookup { .. } => 1.0,
            Op::Call { .. } => 20.0,
            Op::Binary { left, .. } if text(left) => 4.0,
            Op::Binary { op: BinaryOp::Div(_) | BinaryOp::Rem | BinaryOp::DivRound, .. } => 8.0,
            op if op.args().iter().any(wide) => 1.5,
            _ => 0.3,
        };
        own + args
    }

    fn literal(&self, kernel: &Kernel, value: Value) -> Option<i128> {
        match &kernel.values[value].op {
            Op::Const(scalar) => scalar.as_int(),
            Op::Param(param) => self.literals.get(param.index())?.as_ref()?.as_int(),
            Op::Cast { arg, .. } => self.literal(kernel, *arg),
            _ => None,
        }
    }

    /// The column that a value is.
    fn column(&self, kernel: &Kernel, value: Value) -> Option<usize> {
        match kernel.values[value].op {
            Op::Load { column } => Some(column),
            Op::Cast { arg, .. } | Op::Unary { op: UnaryOp::AssumeValid, arg } => self.column(kernel, arg),
            _ => None,
        }
    }

    /// Bounds of the column that a value is.
    fn column_range(&self, kernel: &Kernel, value: Value) -> Option<(i128, i128)> {
        self.table?.columns.get(self.column(kernel, value)?)?.range
    }

    /// The share of rows for which a condition is true.
    fn selectivity(&self, kernel: &Kernel, cond: Value) -> f64 {
        match &kernel.values[cond].op {
            Op::Binary { op, left, right } => {
                let op = *op;
                let sides = [(*left, *right, false), (*right, *left, true)];
                let found = sides.iter().find_map(|(column, literal, flipped)| {
                    let (lo, hi) = self.column_range(kernel, *column)?;
                    let value = self.literal(kernel, *literal)?;
                    let width = (hi.checked_sub(lo)?).checked_add(1)? as f64;
                    let below = (value.checked_sub(lo)? as f64 / width).clamp(0.0, 1.0);
                    let below = if *flipped { 1.0 - below } else { below };
                    Some(match op {
                        BinaryOp::Eq | BinaryOp::Same => 1.0 / width,
                        BinaryOp::Ne => 1.0 - 1.0 / width,
                        BinaryOp::Lt | BinaryOp::Le => below,
                        _ => 1.0 - below,
                    })
                });
                match op {
                    BinaryOp::Or => {
                        let (a, b) = (self.selectivity(kernel, *left), self.selectivity(kernel, *right));
                        a + b - a * b
                    }
                    BinaryOp::And => self.selectivity(kernel, *left) * self.selectivity(kernel, *right),
                    BinaryOp::Eq | BinaryOp::Same => found.unwrap_or(0.05),
                    BinaryOp::Ne => found.unwrap_or(0.95),
                    _ => found.unwrap_or(0.33),
                }
            }
            Op::Unary { op: UnaryOp::Not, arg } => 1.0 - self.selectivity(kernel, *arg),
            Op::Unary { op: UnaryOp::IsNull, .. } => 0.05,
            Op::Unary { op: UnaryOp::IsValid, .. } => 0.95,
            Op::Const(Scalar::Bool(true)) => 1.0,
            Op::Const(_) => 0.0,
            _ => 0.25,
        }
    }
}

/// Whether evaluating a value or anything behind it can trap.
fn traps(kernel: &Kernel, value: Value, depth: usize) -> bool {
    depth > 64 || kernel.can_trap(value) || kernel.values[value].op.args().iter().any(|a| traps(kernel, *a, depth + 1))
}
