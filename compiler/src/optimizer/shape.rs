//! Queries that differ in the literals of their comparisons alone.
//!
//! [`Shape::of`] lifts these literals out of a bound plan, once the rule `simplify` has folded what is constant and merged what bounds one
//! column. Equal shapes mean the same for equal values, and a plan in which the literals stand for others ([`Expr::Lifted`]) can be optimized,
//! lowered and compiled once for all of them: no rule and no pass knows more of such a value than its [`Bounds`]. Estimates go by the values of
//! one query; [`Shares`] says whether others would have been planned much the same.

use quernel_ir::entity::Arena;
use quernel_ir::kernel::{Bounds, Module, StateKind, Stmt, TableData};
use quernel_ir::plan::*;
use quernel_ir::scalar::Scalar;
use quernel_ir::types::{DataType, Repr, Span};

use super::columns::{Columns, for_each_operator};
use super::simplify::simplify_expressions;
use super::statistics::Estimator;
use crate::lower::represented;

/// A bound plan without the literals of its comparisons.
#[derive(Clone, Debug)]
pub struct Shape {
    /// Without spans and names of columns, which don't count.
    plan: Plan,
    /// Those of the columns, in order.
    names: Vec<String>,
    /// Those of the plan, in order.
    spans: Vec<Span>,
    /// Of the literals, by number.
    values: Vec<Scalar>,
}

impl Shape {
    /// The shape of a bound plan; `None` where it compares nothing with literals.
    pub fn of(plan: &Plan) -> Option<Shape> {
        // Rows to insert are no query, and may be many.
        let mut scans = false;
        for_each_rel(plan, &mut |rel| scans |= matches!(rel, Rel::Scan { .. }));
        if !scans {
            return None;
        }
        let mut plan = plan.clone();
        simplify_expressions(&mut plan);
        let mut lifting = Lifting { values: Vec::new(), windows: Columns::new() };
        for_each_operator(&mut plan, &mut |rel, _| {
            if let Rel::Window { functions, .. } = rel {
                lifting.windows.extend(functions.iter().map(|(column, _)| *column));
            }
        });
        for_each_operator(&mut plan, &mut |rel, _| {
            rel.exprs_mut().into_iter().for_each(|expr| lifting.lift(expr));
        });
        if lifting.values.is_empty() {
            return None;
        }
        let mut spans = Vec::new();
        for_each_span(&mut plan, &mut |span| spans.push(std::mem::take(span)));
        let names = plan.columns.values_mut().map(|column| std::mem::take(&mut column.name)).collect();
        let values = lifting.values.into_iter().map(|(value, _)| value).collect();
        Some(Shape { plan, names, spans, values })
    }

    /// Whether the queries differ in the values of their literals alone.
    pub fn is_same(&self, other: &Shape) -> bool {
        self.plan == other.plan
    }

    /// The values of the query's literals, by number.
    pub fn values(&self) -> &[Scalar] {
        &self.values
    }

    /// The query's plan, whose literals stand for others.
    pub fn plan(&self) -> Plan {
        let mut plan = self.plan.clone();
        let mut spans = self.spans.iter();
        for_each_span(&mut plan, &mut |span| *span = spans.next().copied().unwrap_or_default());
        for (column, name) in plan.columns.values_mut().zip(&self.names) {
            column.name.clone_from(name);
        }
        plan
    }

    /// [`Shape::plan`] for no values in particular.
    pub fn generic_plan(&self) -> Plan {
        let mut plan = self.plan();
        for_each_operator(&mut plan, &mut |rel, _| {
            rel.exprs_mut().into_iter().for_each(|expr| show(expr, &|_| None));
        });
        plan
    }

    /// What a plan that was made of [`Shape::plan`] is with the literals in their places.
    pub fn filled(&self, plan: &Plan) -> Plan {
        let mut plan = plan.clone();
        for_each_operator(&mut plan, &mut |rel, _| rel.exprs_mut().into_iter().for_each(|expr| self.fill(expr)));
        plan
    }

    #[recursive::recursive]
    fn fill(&self, expr: &mut Expr) {
        if let Expr::Lifted(lifted) = expr {
            *expr = Expr::Literal(self.values[lifted.index as usize].clone(), lifted.ty);
            return;
        }
        expr.for_each_child_mut(&mut |child| self.fill(child));
    }

    /// A module that was made of the plan of `of`, a query of the same shape, as that of this query: with its values, and with the places of
    /// its text.
    pub fn module(&self, module: &Module, of: &Shape) -> Module {
        let mut module = module.clone();
        for param in module.params.values_mut() {
            if let Some(index) = param.lifted {
                let value = represented(&self.values[index as usize], param.ty.repr);
                debug_assert!(param.bounds.hold(&value), "{value} is not one of the shape");
                param.value = Some(value);
            }
        }
        for table in module.tables.values_mut() {
            if let TableData::Stored { prune, .. } = &mut table.data {
                for condition in prune {
                    if let Some(index) = condition.lifted {
                        condition.value = self.values[index as usize].clone();
                    }
                }
            }
        }
        if self.spans != of.spans {
            self.move_spans(&mut module, of);
        }
        module
    }

    /// Gives what came from places of the text of `of` the same places of this query's.
    fn move_spans(&self, module: &mut Module, of: &Shape) {
        let mut spans: Vec<(Span, Span)> = of.spans.iter().copied().zip(self.spans.iter().copied()).collect();
        spans.sort_unstable_by_key(|(from, _)| (from.start, from.end));
        // The ends of a span that covers several are those of different ones.
        let mut starts: Vec<(u32, u32)> = of.spans.iter().zip(&self.spans).map(|(a, b)| (a.start, b.start)).collect();
        let mut ends: Vec<(u32, u32)> = of.spans.iter().zip(&self.spans).map(|(a, b)| (a.end, b.end)).collect();
        starts.sort_unstable();
        ends.sort_unstable();
        let place = |known: &[(u32, u32)], at: u32| {
            known.binary_search_by_key(&at, |(from, _)| *from).ok().map(|found| known[found].1)
        };
        let moved = |span: &mut Span| {
            let same = spans.binary_search_by_key(&(span.start, span.end), |(from, _)| (from.start, from.end));
            if let Ok(found) = same {
                *span = spans[found].1;
                return;
            }
            let found = place(&starts, span.start).zip(place(&ends, span.end));
            *span = found.map_or(Span::default(), |(start, end)| Span { start, end });
        };
        for state in module.states.values_mut() {
            if let StateKind::Window { calls, .. } = &mut state.kind {
                calls.iter_mut().for_each(|call| moved(&mut call.span));
            }
        }
        for kernel in module.kernels.values_mut() {
            kernel.values.values_mut().for_each(|value| moved(&mut value.span));
            for stmt in kernel.blocks.values_mut().flatten() {
                match stmt {
                    Stmt::Append { span, .. } => moved(span),
                    Stmt::Probe(probe) => moved(&mut probe.span),
                    _ => {}
                }
            }
        }
    }
}

struct Lifting {
    /// The literals so far.
    values: Vec<(Scalar, DataType)>,
    /// What window functions give: a bound on numbers of rows makes another plan.
    windows: Columns,
}

impl Lifting {
    /// Lifts the literals of comparisons of anything else.
    #[recursive::recursive]
    fn lift(&mut self, expr: &mut Expr) {
        use Func::{Eq, Ge, Gt, InList, Le, Lt, Ne};
        if let Expr::Call { func: Eq | Ne | Lt | Le | Gt | Ge | InList, args, .. } = expr
            && let Some((subject, constants)) = args.split_first_mut()
            && !matches!(subject, Expr::Literal(..))
            && !subject.columns().is_empty()
            && constants.iter().all(is_liftable)
            && subject.columns().is_disjoint(&self.windows)
        {
            constants.iter_mut().for_each(|constant| self.replace(constant));
        }
        expr.for_each_child_mut(&mut |child| self.lift(child));
    }

    fn replace(&mut self, literal: &mut Expr) {
        let Expr::Literal(value, ty) = literal else { return };
        let known = self.values.iter().position(|(known, of)| known.is_same(value) && of == ty);
        let index = known.unwrap_or_else(|| {
            self.values.push((value.clone(), *ty));
            self.values.len() - 1
        });
        let repr = ty.repr();
        let bounds = if repr.is_int() || repr == Repr::Str { Bounds::around(value) } else { Bounds::Any };
        let lifted = Lifted { index: index as u32, ty: *ty, bounds, example: Some(value.clone()) };
        *literal = Expr::Lifted(Box::new(lifted));
    }
}

/// Whether a literal can stand for others: a number, a date or time, a text.
fn is_liftable(expr: &Expr) -> bool {
    let Expr::Literal(value, ty) = expr else { return false };
    match value {
        Scalar::Int(_) => ty.repr().is_int() || ty.repr().is_float(),
        Scalar::F32(_) | Scalar::F64(_) => true,
        Scalar::Str(_) => *ty == DataType::Str,
        Scalar::Null | Scalar::Bool(_) | Scalar::Interval(_) | Scalar::Blob(_) => false,
    }
}

/// Calls `f` on every span of a plan.
fn for_each_span(plan: &mut Plan, f: &mut dyn FnMut(&mut Span)) {
    for_each_operator(plan, &mut |rel, _| {
        match rel {
            Rel::SingleRow { span, .. } => f(span),
            Rel::Aggregate { aggregates, .. } => aggregates.iter_mut().for_each(|(_, call)| f(&mut call.span)),
            Rel::Window { functions, .. } => functions.iter_mut().for_each(|(_, call)| f(&mut call.span)),
            _ => {}
        }
        rel.exprs_mut().into_iter().for_each(|expr| spans(expr, f));
    });
}

#[recursive::recursive]
fn spans(expr: &mut Expr, f: &mut dyn FnMut(&mut Span)) {
    if let Expr::Call { span, .. } | Expr::Cast { span, .. } = expr {
        f(span);
    }
    expr.for_each_child_mut(&mut |child| spans(child, f));
}

/// How many rows of its tables an optimized plan expects, as far as literals that stand for others decide.
#[derive(Clone, Debug)]
pub struct Shares {
    columns: Arena<ColumnId, ColumnInfo>,
    /// The scans with such literals, and how many rows they were expected to give.
    scans: Vec<(Rel, f64)>,
}

impl Shares {
    /// How many times more or fewer rows of a table hardly make another plan.
    const ALIKE: f64 = 8.0;
    /// Up to so many rows are few.
    const FEW: f64 = 64.0;

    /// What a plan expects by the values that its literals have in one query.
    pub fn of(plan: &Plan) -> Shares {
        let columns = plan.columns.clone();
        let mut scans = Vec::new();
        let mut note = |rel: &Rel| {
            if let Rel::Scan { filters, .. } = rel
                && filters.iter().any(has_lifted)
            {
                scans.push((rel.clone(), Estimator::new(&columns).rel(rel).rows));
            }
        };
        for_each_rel(plan, &mut note);
        Shares { columns, scans }
    }

    /// Whether as many rows are expected for other values, by and large.
    pub fn are_alike(&self, values: &[Scalar]) -> bool {
        self.scans.iter().all(|(scan, rows)| {
            let mut scan = scan.clone();
            scan.exprs_mut().into_iter().for_each(|expr| show(expr, &|index| values.get(index).cloned()));
            let (now, then) = (Estimator::new(&self.columns).rel(&scan).rows.max(Shares::FEW), rows.max(Shares::FEW));
            (then / Shares::ALIKE..=then * Shares::ALIKE).contains(&now)
        })
    }
}

/// Gives literals that stand for others other examples.
#[recursive::recursive]
fn show(expr: &mut Expr, examples: &dyn Fn(usize) -> Option<Scalar>) {
    if let Expr::Lifted(lifted) = expr {
        lifted.example = examples(lifted.index as usize);
    }
    expr.for_each_child_mut(&mut |child| show(child, examples));
}

#[recursive::recursive]
fn has_lifted(expr: &Expr) -> bool {
    let mut found = matches!(expr, Expr::Lifted(_));
    expr.for_each_child(&mut |child| found |= has_lifted(child));
    found
}

fn for_each_rel(plan: &Plan, f: &mut dyn FnMut(&Rel)) {
    #[recursive::recursive]
    fn walk(rel: &Rel, f: &mut dyn FnMut(&Rel)) {
        f(rel);
        rel.inputs().into_iter().for_each(|input| walk(input, f));
    }
    plan.shared.values().for_each(|shared| walk(&shared.plan, f));
    walk(&plan.root, f);
}

#[cfg(test)]
mod tests {
    use super::super::testing::{Maker, cmp, col, filter, int, table};
    use super::super::{OptimizerOptions, optimize};
    use super::*;

    /// `a` of a table with two columns, where the conditions hold.
    fn plan(conditions: &dyn Fn(ColumnId, ColumnId) -> Vec<Expr>) -> Plan {
        let mut maker = Maker::new();
        let (scan, columns) = maker.scan(&table("t", &[("a", false), ("b", true)], 1000));
        let root = filter(scan, Expr::and(conditions(columns[0], columns[1])));
        maker.finish(root, &columns[..1])
    }

    fn shape(conditions: &dyn Fn(ColumnId, ColumnId) -> Vec<Expr>) -> Shape {
        Shape::of(&plan(conditions)).unwrap()
    }

    #[test]
    fn shapes_are_the_same_where_literals_alone_differ() {
        let of = |x, y| shape(&|a, b| vec![cmp(Func::Lt, col(a), int(x)), cmp(Func::Eq, col(b), int(y))]);
        let (first, other) = (of(5, 7), of(9, 100));
        assert!(first.is_same(&other));
        assert_eq!((first.values().len(), other.values()), (2, &[Scalar::Int(9), Scalar::Int(100)][..]));
        // Others of another size, equal ones, and another comparison.
        assert!(!first.is_same(&of(5, 300)));
        assert!(!first.is_same(&of(5, 5)));
        assert!(of(5, 5).is_same(&of(7, 7)));
        let above = shape(&|a, b| vec![cmp(Func::Gt, col(a), int(5)), cmp(Func::Eq, col(b), int(7))]);
        assert!(!first.is_same(&above));
    }

    #[test]
    fn what_compares_no_column_with_a_literal_has_no_shape() {
        assert!(Shape::of(&plan(&|a, b| vec![cmp(Func::Lt, col(a), col(b))])).is_none());
        assert!(Shape::of(&plan(&|_, _| vec![cmp(Func::Lt, int(1), int(2))])).is_none());
        let mut maker = Maker::new();
        let column = maker.mark();
        let rows = Rel::Values { columns: vec![column], rows: vec![vec![int(5)]] };
        assert!(Shape::of(&maker.finish(rows, &[column])).is_none());
    }

    #[test]
    fn an_optimized_plan_of_a_shape_filled_is_that_of_the_query() {
        let options = OptimizerOptions::default();
        for (x, y) in [(5, 7), (20, 3), (0, 0)] {
            // What is constant is folded before: 3 < 5 alone is left of the two.
            let conditions = |a, b| {
                let sum = Expr::call(Func::Add, vec![int(x), int(1)], DataType::I64);
                vec![cmp(Func::Lt, col(a), sum), cmp(Func::Lt, col(a), int(120)), cmp(Func::Ge, col(b), int(y))]
            };
            let (own, shape) = (plan(&conditions), shape(&conditions));
            assert_eq!(shape.values(), [Scalar::Int(x + 1), Scalar::Int(y)]);
            let all = optimize(shape.plan(), &options).unwrap();
            assert_eq!(shape.filled(&all), optimize(own, &options).unwrap());
            let generic = optimize(shape.generic_plan(), &options).unwrap();
            assert_eq!(shape.filled(&generic), shape.filled(&all));
            assert!(!quernel_ir::plan_text::print(&generic).contains(&format!("{}?", x + 1)));
        }
    }

    #[test]
    fn other_values_are_alike_where_about_as_many_rows_are_expected() {
        let mut maker = Maker::new();
        let mut of = (*table("t", &[("a", false)], 100_000)).clone();
        of.columns[0].stats.min = Some(Scalar::Int(0));
        of.columns[0].stats.max = Some(Scalar::Int(99_999));
        let (scan, columns) = maker.scan(&of.into());
        let root = filter(scan, cmp(Func::Ge, col(columns[0]), int(50_000)));
        let shape = Shape::of(&maker.finish(root, &columns)).unwrap();
        let shares = Shares::of(&optimize(shape.plan(), &OptimizerOptions::default()).unwrap());
        let alike = |value| shares.are_alike(&[Scalar::Int(value)]);
        assert!(alike(50_000) && alike(40_000) && alike(-10) && alike(90_000));
        assert!(!alike(99_000) && !alike(500_000));
    }
}
