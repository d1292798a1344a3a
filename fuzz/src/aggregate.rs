//! Random aggregates.

use crate::expr::Scope;
use crate::query::Generator;
use crate::schema::Ty;
use crate::sql::Expr;

impl Generator {
    /// An aggregate of type `ty` over `scope`.
    pub fn aggregate(&mut self, scope: &Scope, ty: Ty, depth: usize) -> Expr {
        let mut scope = scope.clone();
        scope.subqueries = 0;
        let scope = &scope;
        let distinct = if self.rng.chance(20) { "DISTINCT " } else { "" };
        // Rows multiply in joins: a count of up to 2^18.
        let (name, arg, bits, result) = match ty {
            Ty::Bool => {
                (*self.rng.pick(&["bool_and", "bool_or", "min", "max"]), self.expr(scope, Ty::Bool, depth), 0, ty)
            }
            Ty::I64 if self.rng.chance(60) => {
                if self.rng.chance(40) {
                    return self.filtered(scope, Expr::leaf(Ty::I64, "count(*)"), depth).with_bits(18);
                }
                let of = self.comparable(scope);
                ("count", self.expr(scope, of, depth), 18, ty)
            }
            Ty::I128 => {
                let a = self.number(scope, depth);
                let a = if a.ty.is_int() && a.bits < 108 { a } else { self.coerce(a, Ty::I32) };
                let bits = a.bits + 18;
                ("sum", a, bits, ty)
            }
            Ty::Dec(p, _) if p > 18 => {
                let of = Ty::random_dec(&mut self.rng);
                let a = self.expr(scope, of, depth);
                let bits = a.bits + 18;
                let s = if let Ty::Dec(_, s) = a.ty { s } else { 0 };
                let e = ("sum", a, bits, Ty::Dec(38, s));
                if e.2 > e.3.bits() && !self.overflow { ("max", e.1, bits - 18, of) } else { e }
            }
            Ty::F64 => {
                let a = self.number(scope, depth);
                let bits = a.bits + 18;
                let name = *self.rng.pick(&[
                    "avg",
                    "avg",
                    "sum",
                    "min",
                    "max",
                    "stddev",
                    "variance",
                    "stddev_pop",
                    "var_pop",
                    "stddev_samp",
                    "var_samp",
                ]);
                let a = if name == "avg" || bits < 60 && !matches!(name, "sum" | "min" | "max") {
                    a
                } else {
                    self.coerce(a, Ty::F64)
                };
                (name, a, bits, ty)
            }
            _ => {
                let a = self.expr(scope, ty, depth);
                let bits = a.bits;
                (*self.rng.pick(&["min", "max"]), a, bits, ty)
            }
        };
        let call = Expr::of(result, &format!("{name}({distinct}{{}})"), [arg]).with_bits(bits);
        let call = self.filtered(scope, call, depth).with_bits(bits);
        self.coerce(call, ty)
    }

    pub(crate) fn filtered(&mut self, scope: &Scope, call: Expr, depth: usize) -> Expr {
        if !self.rng.chance(25) {
            return call;
        }
        let ty = call.ty;
        let filter = self.expr(scope, Ty::Bool, depth.min(1));
        Expr::of(ty, "{} FILTER (WHERE {})", [call, filter])
    }
}
