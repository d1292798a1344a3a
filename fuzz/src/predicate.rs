//! Random conditions: comparisons, logic, IN, LIKE, EXISTS, quantified comparisons, row values.

use crate::expr::Scope;
use crate::query::Generator;
use crate::schema::{Ty, literal_expr, pattern, quote};
use crate::sql::{Expr, Kid};

impl Generator {
    pub(crate) fn predicate(&mut self, scope: &Scope, depth: usize) -> Expr {
        let d = depth - 1;
        let sub = if scope.subqueries > 0 { 7 } else { 0 };
        match self.rng.weighted(&[30, 14, 5, 8, 4, 6, 6, 8, sub, sub, 3, 3, sub / 3, 4]) {
            0 => {
                let (a, b) = self.operands(scope, d);
                let op = *self.rng.pick(&["=", "=", "<>", "<", "<=", ">", ">=", "!="]);
                Expr::of(Ty::Bool, &format!("({{}} {op} {{}})"), [a, b])
            }
            1 => {
                let op = *self.rng.pick(&["AND", "OR"]);
                let (a, b) = (self.expr(scope, Ty::Bool, d), self.expr(scope, Ty::Bool, d));
                Expr::of(Ty::Bool, &format!("({{}} {op} {{}})"), [a, b])
            }
            2 => {
                let a = self.expr(scope, Ty::Bool, d);
                Expr::of(Ty::Bool, "(NOT {})", [a])
            }
            3 => {
                let ty = self.comparable(scope);
                let a = self.expr(scope, ty, d);
                let not = *self.rng.pick(&["", "NOT "]);
                Expr::of(Ty::Bool, &format!("({{}} IS {not}NULL)"), [a])
            }
            4 => {
                let (a, b) = self.operands(scope, d);
                let not = *self.rng.pick(&["", "NOT "]);
                Expr::of(Ty::Bool, &format!("({{}} IS {not}DISTINCT FROM {{}})"), [a, b])
            }
            5 => {
                let ty = self.comparable(scope);
                let args: Vec<Expr> = (0..3).map(|_| self.expr(scope, ty, d.min(1))).collect();
                let not = *self.rng.pick(&["", "", "NOT "]);
                Expr::of(Ty::Bool, &format!("({{}} {not}BETWEEN {{}} AND {{}})"), args)
            }
            6 => {
                let ty = self.comparable(scope);
                let count = self.rng.range(1, 5);
                let mut args = vec![self.expr(scope, ty, d.min(1))];
                for _ in 0..count {
                    let literal = self.rng.chance(75);
                    args.push(if literal { literal_expr(&mut self.rng, ty, false) } else { self.leaf(scope, ty) });
                }
                let holes = vec!["{}"; args.len() - 1].join(", ");
                let not = *self.rng.pick(&["", "", "NOT "]);
                Expr::of(Ty::Bool, &format!("({{}} {not}IN ({holes}))"), args)
            }
            7 => self.like(scope, d),
            8 => {
                let query = self.subquery(scope, None);
                let not = *self.rng.pick(&["", "NOT "]);
                Expr::new(Ty::Bool, &format!("({not}EXISTS ({{}}))"), vec![Kid::Query(Box::new(query))])
            }
            9 => {
                let ty = self.comparable(scope);
                let left = self.expr(scope, ty, d.min(1));
                let query = self.subquery(scope, Some(vec![ty]));
                let not = *self.rng.pick(&["", "NOT "]);
                let template = format!("({{}} {not}IN ({{}}))");
                Expr::new(Ty::Bool, &template, vec![Kid::Expr(left), Kid::Query(Box::new(query))])
            }
            10 => {
                let a = self.expr(scope, Ty::Bool, d);
                let is = *self.rng.pick(&["TRUE", "FALSE", "NOT TRUE", "NOT FALSE"]);
                Expr::of(Ty::Bool, &format!("({{}} IS {is})"), [a])
            }
            11 => {
                let (a, b) = (self.expr(scope, Ty::Str, d), self.leaf(scope, Ty::Str));
                let name = *self.rng.pick(&["starts_with", "ends_with", "contains"]);
                Expr::of(Ty::Bool, &format!("{name}({{}}, {{}})"), [a, b])
            }
            13 => self.row_value(scope, d),
            _ => {
                let ty = self.comparable(scope);
                let left = self.expr(scope, ty, d.min(1));
                let query = self.subquery(scope, Some(vec![ty]));
                let op = *self.rng.pick(&["=", "<>", "<", ">="]);
                let all = *self.rng.pick(&["ANY", "ALL"]);
                let template = format!("({{}} {op} {all} ({{}}))");
                Expr::new(Ty::Bool, &template, vec![Kid::Expr(left), Kid::Query(Box::new(query))])
            }
        }
    }

    /// Rows compared as wholes: `(a, b) = (c, d)`, `(a, b) IN ((1, 2), …)`, `(a, b) IN (SELECT …)`.
    fn row_value(&mut self, scope: &Scope, depth: usize) -> Expr {
        let types: Vec<Ty> = (0..self.rng.range(2, 3)).map(|_| self.comparable(scope)).collect();
        let row = format!("({})", vec!["{}"; types.len()].join(", "));
        let mut kids: Vec<Kid> = types.iter().map(|ty| Kid::Expr(self.expr(scope, *ty, depth.min(1)))).collect();
        let not = *self.rng.pick(&["", "", "NOT "]);
        if scope.subqueries > 0 && self.rng.chance(50) {
            kids.push(Kid::Query(Box::new(self.subquery(scope, Some(types)))));
            return Expr::new(Ty::Bool, &format!("({row} {not}IN ({{}}))"), kids);
        }
        let count = self.rng.range(1, 3) as usize;
        for _ in 0..count {
            kids.extend(types.iter().map(|ty| Kid::Expr(self.leaf(scope, *ty))));
        }
        let template = if count == 1 && self.rng.chance(60) {
            format!("({row} {} {row})", self.rng.pick(&["=", "<>"]))
        } else {
            format!("({row} {not}IN ({}))", vec![row.clone(); count].join(", "))
        };
        Expr::new(Ty::Bool, &template, kids)
    }

    pub(crate) fn like(&mut self, scope: &Scope, depth: usize) -> Expr {
        let text = self.expr(scope, Ty::Str, depth);
        let op = *self.rng.pick(&["LIKE", "LIKE", "NOT LIKE", "ILIKE", "NOT ILIKE"]);
        if self.rng.chance(15) {
            let with = self.leaf(scope, Ty::Str);
            return Expr::of(Ty::Bool, &format!("({{}} {op} {{}})"), [text, with]);
        }
        let pattern = pattern(&mut self.rng);
        if self.rng.chance(15) {
            let escaped = pattern.replacen('%', "!%", 1).replacen('_', "!_", 1);
            return Expr::of(Ty::Bool, &format!("({{}} {op} {} ESCAPE '!')", quote(&escaped)), [text]);
        }
        Expr::of(Ty::Bool, &format!("({{}} {op} {})", quote(&pattern)), [text])
    }
}
