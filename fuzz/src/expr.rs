//! Random well-typed expressions.

use crate::query::{Column, Generator};
use crate::schema::{Ty, literal, literal_expr};
use crate::sql::{Expr, Kid, Query};

/// What an expression may refer to.
#[derive(Clone, Debug, Default)]
pub struct Scope {
    /// Columns, or in a grouped query its keys.
    pub leaves: Vec<Expr>,
    /// Columns of the queries around this one.
    pub outer: Vec<Expr>,
    /// In a grouped query: what aggregates range over.
    pub aggregated: Option<Box<Scope>>,
    /// How deep subqueries may still nest here; 0 for none.
    pub subqueries: usize,
}

impl Scope {
    /// The same without subqueries and outer columns: what a GROUP BY key or an aggregate's argument is built from.
    pub fn plain(&self) -> Scope {
        Scope { leaves: self.leaves.clone(), ..Scope::default() }
    }

    /// What a subquery sees as its outside.
    pub fn visible(&self) -> Vec<Expr> {
        // A name without its table, as USING makes it, could mean something else inside.
        let qualified = self.leaves.iter().filter(|e| !e.kids.is_empty() || e.text[0].contains('.'));
        qualified.chain(&self.outer).cloned().collect()
    }
}

impl Generator {
    /// An expression of exactly `ty`, as far as DuckDB's own rules are foreseen here.
    pub fn expr(&mut self, scope: &Scope, ty: Ty, depth: usize) -> Expr {
        if self.rng.chance(4) {
            return Expr::leaf(ty, format!("CAST(NULL AS {ty})"));
        }
        if depth == 0 {
            return self.leaf(scope, ty);
        }
        if let Some(inner) = &scope.aggregated
            && self.rng.chance(40)
        {
            let inner = inner.clone();
            return self.aggregate(&inner, ty, depth - 1);
        }
        match self.rng.weighted(&[25, 8, 4, 3, if scope.subqueries > 0 { 6 } else { 0 }, 60]) {
            0 => self.leaf(scope, ty),
            1 => self.case(scope, ty, depth),
            2 => {
                let count = self.rng.range(2, 3);
                let args: Vec<Expr> = (0..count).map(|_| self.expr(scope, ty, depth - 1)).collect();
                let bits = args.iter().map(|a| a.bits).max().unwrap_or(0);
                let name = if ty == Ty::Bool {
                    "COALESCE"
                } else {
                    *self.rng.pick(&["COALESCE", "COALESCE", "GREATEST", "LEAST"])
                };
                let holes = vec!["{}"; args.len()].join(", ");
                Expr::of(ty, &format!("{name}({holes})"), args).with_bits(bits)
            }
            3 => {
                let (a, b) = (self.expr(scope, ty, depth - 1), self.expr(scope, ty, depth - 1));
                let bits = a.bits;
                Expr::of(ty, "NULLIF({}, {})", [a, b]).with_bits(bits)
            }
            4 => self.scalar_subquery(scope, ty),
            _ => match ty {
                Ty::Bool => self.predicate(scope, depth),
                Ty::Str => self.text(scope, depth),
                Ty::Date | Ty::Ts | Ty::Tz | Ty::Time | Ty::Interval => self.temporal(scope, ty, depth),
                Ty::Blob => self.leaf(scope, ty),
                _ => {
                    let e = self.number(scope, depth);
                    self.coerce(e, ty)
                }
            },
        }
    }

    /// A column of the type, else a literal.
    pub(crate) fn leaf(&mut self, scope: &Scope, ty: Ty) -> Expr {
        let outer = !scope.outer.is_empty() && self.rng.chance(30);
        let pool = if outer { &scope.outer } else { &scope.leaves };
        let exact: Vec<&Expr> = pool.iter().filter(|e| e.ty == ty).collect();
        if !exact.is_empty() && self.rng.chance(75) {
            return (*self.rng.pick(&exact)).clone();
        }
        let castable: Vec<&Expr> = pool.iter().filter(|e| ty.is_num() && e.ty.is_num()).collect();
        if !castable.is_empty() && self.rng.chance(60) {
            let e = (*self.rng.pick(&castable)).clone();
            return self.coerce(e, ty);
        }
        let extreme = self.overflow && self.rng.chance(20);
        literal_expr(&mut self.rng, ty, extreme)
    }

    /// `e` as `ty`, where its values are known to fit; else something else of the type.
    pub(crate) fn coerce(&mut self, e: Expr, ty: Ty) -> Expr {
        if e.ty == ty {
            return e;
        }
        let fits = e.ty.is_num() && ty.is_num() && e.bits <= ty.bits() && (!ty.is_unsigned() || e.ty.is_unsigned());
        if fits || self.overflow {
            let bits = e.bits.min(ty.bits());
            return Expr::of(ty, &format!("CAST({{}} AS {ty})"), [e]).with_bits(bits);
        }
        if self.rng.chance(50) {
            let bits = ty.bits();
            return Expr::of(ty, &format!("TRY_CAST({{}} AS {ty})"), [e]).with_bits(bits);
        }
        literal_expr(&mut self.rng, ty, false)
    }

    fn case(&mut self, scope: &Scope, ty: Ty, depth: usize) -> Expr {
        let (a, b) = (self.expr(scope, ty, depth - 1), self.expr(scope, ty, depth - 1));
        let bits = a.bits.max(b.bits);
        let expr = match self.rng.below(4) {
            0 => {
                let when = self.expr(scope, Ty::Bool, depth - 1);
                Expr::of(ty, "CASE WHEN {} THEN {} END", [when, a])
            }
            1 => {
                let of = self.rng.pick(&[Ty::I32, Ty::Str, Ty::Date, Ty::Interval, Ty::Tz]).to_owned();
                let (x, y, z) = (self.leaf(scope, of), self.leaf(scope, of), self.leaf(scope, of));
                let c = self.expr(scope, ty, depth - 1);
                let bits = bits.max(c.bits);
                return Expr::of(ty, "CASE {} WHEN {} THEN {} WHEN {} THEN {} ELSE {} END", [x, y, a, z, b, c])
                    .with_bits(bits);
            }
            _ => {
                let when = self.expr(scope, Ty::Bool, depth - 1);
                Expr::of(ty, "CASE WHEN {} THEN {} ELSE {} END", [when, a, b])
            }
        };
        expr.with_bits(bits)
    }

    /// A type that has comparable leaves in scope.
    pub(crate) fn comparable(&mut self, scope: &Scope) -> Ty {
        if !scope.leaves.is_empty() && self.rng.chance(85) {
            self.rng.pick(&scope.leaves).ty
        } else {
            Ty::random(&mut self.rng)
        }
    }

    /// Two operands that compare: one type, or two kinds of number.
    pub(crate) fn operands(&mut self, scope: &Scope, depth: usize) -> (Expr, Expr) {
        let ty = self.comparable(scope);
        if ty.is_num() && self.rng.chance(30) {
            return (self.number(scope, depth), self.number(scope, depth));
        }
        (self.expr(scope, ty, depth), self.expr(scope, ty, depth))
    }

    /// A subquery of one value: a single aggregate, or the first row of a total order.
    fn scalar_subquery(&mut self, scope: &Scope, ty: Ty) -> Expr {
        let (query, bits) = self.scalar_query(scope, ty);
        Expr::new(ty, "({})", vec![Kid::Query(Box::new(query))]).with_bits(bits)
    }

    pub(crate) fn subquery(&mut self, scope: &Scope, types: Option<Vec<Ty>>) -> Query {
        let outer = if self.rng.chance(60) { scope.visible() } else { vec![] };
        self.query(types, outer, scope.subqueries - 1).0
    }

    /// A row of literals of these types, and what is known of them.
    pub fn literal_row(&mut self, columns: &[Column]) -> Vec<Expr> {
        let row = columns.iter().map(|c| {
            if self.rng.chance(12) {
                Expr::leaf(c.ty, format!("CAST(NULL AS {})", c.ty))
            } else {
                Expr::leaf(c.ty, literal(&mut self.rng, c.ty, c.bits, false))
            }
        });
        row.collect()
    }
}
