//! Random well-typed expressions.

use crate::query::{Column, Generator};
use crate::schema::{Ty, literal, literal_expr, pattern, quote};
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
        let mut all = self.leaves.clone();
        all.extend(self.outer.iter().cloned());
        all
    }
}

/// DuckDB's common type of two integers, near enough to know what fits.
fn promote(a: Ty, b: Ty) -> Ty {
    if a == b {
        return a;
    }
    if a.is_unsigned() == b.is_unsigned() {
        return if a.bits() > b.bits() { a } else { b };
    }
    if a == Ty::U64 || b == Ty::U64 || a == Ty::I128 || b == Ty::I128 { Ty::I128 } else { Ty::I64 }
}

/// Digits before the point and after it, of an integer or decimal.
fn digits(ty: Ty) -> (u32, u32) {
    match ty {
        Ty::Dec(p, s) => (u32::from(p - s), u32::from(s)),
        Ty::I8 | Ty::U8 => (3, 0),
        Ty::I16 | Ty::U16 => (5, 0),
        Ty::I32 | Ty::U32 => (10, 0),
        Ty::I64 | Ty::U64 => (20, 0),
        _ => (38, 0),
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
                Ty::Date | Ty::Ts | Ty::Time | Ty::Interval => self.temporal(scope, ty, depth),
                _ => {
                    let e = self.number(scope, depth);
                    self.coerce(e, ty)
                }
            },
        }
    }

    /// A column of the type, else a literal.
    fn leaf(&mut self, scope: &Scope, ty: Ty) -> Expr {
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
    fn coerce(&mut self, e: Expr, ty: Ty) -> Expr {
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
                let of = self.rng.pick(&[Ty::I32, Ty::Str, Ty::Date]).to_owned();
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
    fn comparable(&mut self, scope: &Scope) -> Ty {
        if !scope.leaves.is_empty() && self.rng.chance(85) {
            self.rng.pick(&scope.leaves).ty
        } else {
            Ty::random(&mut self.rng)
        }
    }

    /// Two operands that compare: one type, or two kinds of number.
    fn operands(&mut self, scope: &Scope, depth: usize) -> (Expr, Expr) {
        let ty = self.comparable(scope);
        if ty.is_num() && self.rng.chance(30) {
            return (self.number(scope, depth), self.number(scope, depth));
        }
        (self.expr(scope, ty, depth), self.expr(scope, ty, depth))
    }

    fn predicate(&mut self, scope: &Scope, depth: usize) -> Expr {
        let d = depth - 1;
        let sub = if scope.subqueries > 0 { 7 } else { 0 };
        match self.rng.weighted(&[30, 14, 5, 8, 4, 6, 6, 8, sub, sub, 3, 3, sub / 3]) {
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

    fn like(&mut self, scope: &Scope, depth: usize) -> Expr {
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

    /// A number of any type.
    pub fn number(&mut self, scope: &Scope, depth: usize) -> Expr {
        let pool: Vec<&Expr> = scope.leaves.iter().filter(|e| e.ty.is_num()).collect();
        if depth == 0 {
            let outer: Vec<&Expr> = scope.outer.iter().filter(|e| e.ty.is_num()).collect();
            if !outer.is_empty() && self.rng.chance(25) {
                return (*self.rng.pick(&outer)).clone();
            }
            if !pool.is_empty() && self.rng.chance(75) {
                return (*self.rng.pick(&pool)).clone();
            }
            let ty = *self.rng.pick(&[Ty::I32, Ty::I32, Ty::I32, Ty::F64, Ty::Dec(4, 1), Ty::Dec(9, 2), Ty::I64]);
            let extreme = self.overflow && self.rng.chance(30);
            return literal_expr(&mut self.rng, ty, extreme);
        }
        let d = depth - 1;
        match self.rng.weighted(&[45, 8, 6, 9, 6, 10, 8, 10]) {
            0 => {
                let (a, b) = (self.number(scope, d), self.number(scope, d));
                let op = *self.rng.pick(&["+", "+", "-", "-", "*", "*", "/", "%", "//"]);
                self.arithmetic(op, a, b)
            }
            1 => {
                let a = self.number(scope, d);
                let (ty, bits) = (a.ty, a.bits);
                let room = bits < ty.bits() || self.overflow;
                match self.rng.below(3) {
                    0 if room => Expr::of(ty, "abs({})", [a]).with_bits(bits),
                    1 if room && !ty.is_unsigned() => Expr::of(ty, "(- {})", [a]).with_bits(bits),
                    _ => Expr::of(Ty::I8, "sign({})", [a]).with_bits(1),
                }
            }
            2 => {
                let a = self.number(scope, d);
                let (ty, bits) = (a.ty, a.bits);
                let name = *self.rng.pick(&["round", "floor", "ceil"]);
                if name == "round" && (ty.is_dec() || ty.is_float()) && self.rng.chance(50) {
                    let to = self.rng.range(0, 3);
                    let scale = if let Ty::Dec(p, s) = ty { Ty::Dec(p, s.min(to as u8)) } else { ty };
                    return Expr::of(scale, &format!("round({{}}, {to})"), [a]).with_bits(bits);
                }
                let ty = if let Ty::Dec(p, _) = ty { Ty::Dec(p, 0) } else { ty };
                Expr::of(ty, &format!("{name}({{}})"), [a]).with_bits(bits + 1)
            }
            3 => self.float_function(scope, d),
            4 => {
                let text = self.expr(scope, Ty::Str, d);
                match self.rng.below(4) {
                    0 => Expr::of(Ty::I64, "length({})", [text]).with_bits(8),
                    1 => Expr::of(Ty::I64, "strlen({})", [text]).with_bits(10),
                    2 => Expr::of(Ty::I32, "ascii({})", [text]).with_bits(21),
                    _ => {
                        let needle = self.leaf(scope, Ty::Str);
                        Expr::of(Ty::I64, "position({} IN {})", [needle, text]).with_bits(8)
                    }
                }
            }
            5 => self.date_part(scope, d),
            6 => {
                let ty = Ty::random_num(&mut self.rng);
                let a = self.number(scope, d);
                self.coerce(a, ty)
            }
            _ => {
                let ty = Ty::random_num(&mut self.rng);
                self.expr(scope, ty, d)
            }
        }
    }

    fn date_part(&mut self, scope: &Scope, depth: usize) -> Expr {
        let ty = *self.rng.pick(&[Ty::Date, Ty::Date, Ty::Ts, Ty::Ts, Ty::Time, Ty::Interval]);
        let a = self.expr(scope, ty, depth);
        let parts: &[&str] = match ty {
            Ty::Date => {
                &["year", "month", "day", "quarter", "week", "dow", "isodow", "doy", "decade", "century", "millennium"]
            }
            Ty::Ts => &[
                "year",
                "month",
                "day",
                "hour",
                "minute",
                "second",
                "millisecond",
                "microsecond",
                "quarter",
                "dow",
                "doy",
            ],
            Ty::Time => &["hour", "minute", "second", "millisecond", "microsecond"],
            _ => &["year", "month", "day", "hour", "minute", "second"],
        };
        let part = *self.rng.pick(parts);
        match self.rng.below(4) {
            0 if ty == Ty::Date || ty == Ty::Ts => {
                let b = self.expr(scope, ty, depth);
                let unit = *self.rng.pick(&["day", "month", "year", "week", "quarter", "hour"]);
                let name = *self.rng.pick(&["date_diff", "datediff"]);
                Expr::of(Ty::I64, &format!("{name}('{unit}', {{}}, {{}})"), [a, b]).with_bits(30)
            }
            1 => Expr::of(Ty::I64, &format!("date_part('{part}', {{}})"), [a]).with_bits(27),
            2 if ty == Ty::Date => {
                let b = self.expr(scope, ty, depth);
                Expr::of(Ty::I64, "({} - {})", [a, b]).with_bits(24)
            }
            3 if ty == Ty::Date && part != "dow" && part != "doy" => Expr::of(
                Ty::I64,
                &format!("{part}({{}})").replace("century", "year").replace("millennium", "year"),
                [a],
            )
            .with_bits(24),
            _ => Expr::of(Ty::I64, &format!("EXTRACT({part} FROM {{}})"), [a]).with_bits(27),
        }
    }

    fn float_function(&mut self, scope: &Scope, depth: usize) -> Expr {
        let a = self.number(scope, depth);
        let a =
            if a.ty == Ty::F64 { a } else { Expr::of(Ty::F64, "CAST({} AS DOUBLE)", [a.clone()]).with_bits(a.bits) };
        let template = *self.rng.pick(&[
            "sqrt(abs({}))",
            "sqrt({})",
            "ln(abs({}) + 1)",
            "ln({})",
            "exp(least({}, 5))",
            "power(least(abs({}), 10), 2)",
            "log10(abs({}) + 1)",
            "cbrt({})",
            "log2(abs({}) + 1)",
            "sin({})",
            "cos({})",
            "atan({})",
            "trunc({})",
        ]);
        Expr::of(Ty::F64, template, [a]).with_bits(70)
    }

    /// `a op b`, with casts where the result might not fit.
    fn arithmetic(&mut self, op: &str, a: Expr, b: Expr) -> Expr {
        let as_ty = |e: Expr, ty: Ty| {
            if e.ty == ty {
                return e;
            }
            let bits = e.bits;
            Expr::of(ty, &format!("CAST({{}} AS {ty})"), [e]).with_bits(bits)
        };
        let bits = match op {
            "*" => a.bits + b.bits,
            "%" | "//" => a.bits,
            _ => a.bits.max(b.bits) + 1,
        };
        let template = format!("({{}} {op} {{}})");
        if op == "/" {
            return Expr::of(Ty::F64, &template, [a, b]).with_bits(bits);
        }
        if a.ty.is_float() || b.ty.is_float() {
            if op == "//" || op == "%" {
                let (a, b) = (as_ty(a, Ty::F64), as_ty(b, Ty::F64));
                return Expr::of(Ty::F64, &template, [a, b]).with_bits(bits);
            }
            let narrow = a.ty == Ty::F32 && b.ty == Ty::F32;
            let ty = if narrow { Ty::F32 } else { Ty::F64 };
            return Expr::of(ty, &template, [a, b]).with_bits(bits);
        }
        if a.ty.is_dec() || b.ty.is_dec() {
            let ((aw, a_s), (bw, b_s)) = (digits(a.ty), digits(b.ty));
            let (whole, scale) = if op == "*" { (aw + bw, a_s + b_s) } else { (aw.max(bw) + 1, a_s.max(b_s)) };
            if whole + scale > 38 || op == "//" || (bits > whole * 332 / 100 && !self.overflow) {
                let (a, b) = (as_ty(a, Ty::F64), as_ty(b, Ty::F64));
                return Expr::of(Ty::F64, &template, [a, b]).with_bits(bits);
            }
            let ty = Ty::Dec((whole + scale) as u8, scale as u8);
            let (a, b) = (a, if op == "%" { self.nonzero(b) } else { b });
            return Expr::of(ty, &template, [a, b]).with_bits(bits);
        }
        let unsigned = a.ty.is_unsigned() || b.ty.is_unsigned();
        let direct = bits <= a.ty.bits().min(b.ty.bits()) && !(unsigned && op == "-");
        let (a, b) = if direct || (self.overflow && self.rng.chance(70)) {
            (a, b)
        } else if bits <= 62 {
            (as_ty(a, Ty::I64), as_ty(b, Ty::I64))
        } else if bits <= 125 {
            (as_ty(a, Ty::I128), as_ty(b, Ty::I128))
        } else {
            let (a, b) = (as_ty(a, Ty::F64), as_ty(b, Ty::F64));
            let template = if op == "//" || op == "%" { "({} + {})" } else { template.as_str() };
            return Expr::of(Ty::F64, template, [a, b]).with_bits(bits);
        };
        let ty = promote(a.ty, b.ty);
        let b = if op == "%" || op == "//" { self.nonzero(b) } else { b };
        Expr::of(ty, &template, [a, b]).with_bits(bits)
    }

    /// Division by zero is an error, so that divisors are made NULL where they could be zero.
    fn nonzero(&mut self, e: Expr) -> Expr {
        if self.overflow && self.rng.chance(50) {
            return e;
        }
        let (ty, bits) = (e.ty, e.bits);
        Expr::of(ty, "NULLIF({}, 0)", [e]).with_bits(bits)
    }

    fn text(&mut self, scope: &Scope, depth: usize) -> Expr {
        let d = depth - 1;
        let s = |this: &mut Self| this.expr(scope, Ty::Str, d);
        match self.rng.below(15) {
            0 | 1 => {
                let (a, b) = (s(self), s(self));
                Expr::of(Ty::Str, "({} || {})", [a, b])
            }
            2 => {
                let a = s(self);
                let name = *self.rng.pick(&["upper", "lower", "upper", "lower", "trim", "ltrim", "rtrim", "reverse"]);
                Expr::of(Ty::Str, &format!("{name}({{}})"), [a])
            }
            3 | 4 => {
                let a = s(self);
                let (start, count) = (self.rng.range(-4, 6), self.rng.range(0, 8));
                match self.rng.below(4) {
                    0 => Expr::of(Ty::Str, &format!("substring({{}}, {start})"), [a]),
                    1 => Expr::of(Ty::Str, &format!("substring({{}} FROM {} FOR {count})", start.abs()), [a]),
                    _ => Expr::of(Ty::Str, &format!("substring({{}}, {start}, {count})"), [a]),
                }
            }
            5 => {
                let (a, b, c) = (s(self), self.leaf(scope, Ty::Str), self.leaf(scope, Ty::Str));
                Expr::of(Ty::Str, "replace({}, {}, {})", [a, b, c])
            }
            6 => {
                let a = s(self);
                let n = self.rng.range(-2, 6);
                let name = *self.rng.pick(&["left", "right"]);
                Expr::of(Ty::Str, &format!("{name}({{}}, {n})"), [a])
            }
            7 => {
                let a = s(self);
                let n = self.rng.range(0, 15);
                let fill = *self.rng.pick(&["x", "ab", "ö", " "]);
                let name = *self.rng.pick(&["lpad", "rpad"]);
                Expr::of(Ty::Str, &format!("{name}({{}}, {n}, '{fill}')"), [a])
            }
            8 => {
                let a = self.leaf(scope, Ty::Str);
                let n = self.rng.range(0, 3);
                Expr::of(Ty::Str, &format!("repeat({{}}, {n})"), [a])
            }
            9 => {
                let ty = self.comparable(scope);
                let (a, b) = (self.expr(scope, ty, d), s(self));
                Expr::of(Ty::Str, "concat({}, {})", [a, b])
            }
            10 => {
                let a = s(self);
                let chars = *self.rng.pick(&["a", "lo", "x ", "ß"]);
                let name = *self.rng.pick(&["trim", "ltrim", "rtrim"]);
                Expr::of(Ty::Str, &format!("{name}({{}}, '{chars}')"), [a])
            }
            11 | 12 => {
                let ty = self.comparable(scope);
                let a = self.expr(scope, ty, d);
                Expr::of(Ty::Str, "CAST({} AS VARCHAR)", [a])
            }
            _ => self.leaf(scope, Ty::Str),
        }
    }

    fn temporal(&mut self, scope: &Scope, ty: Ty, depth: usize) -> Expr {
        let d = depth - 1;
        let n = self.rng.range(-40, 40);
        let unit = *self.rng.pick(&["DAY", "MONTH", "YEAR", "HOUR", "MINUTE", "SECOND", "WEEK"]);
        let interval = format!("INTERVAL '{n}' {}", if unit == "WEEK" { "DAY" } else { unit });
        let sign = *self.rng.pick(&["+", "-"]);
        match ty {
            Ty::Date => {
                let a = self.expr(scope, Ty::Date, d);
                match self.rng.below(5) {
                    0 => Expr::of(Ty::Date, &format!("({{}} {sign} {})", n.abs()), [a]),
                    1 => Expr::of(Ty::Date, &format!("CAST(({{}} {sign} {interval}) AS DATE)"), [a]),
                    2 => {
                        let part = *self.rng.pick(&["year", "month", "quarter", "week", "day", "decade"]);
                        Expr::of(Ty::Date, &format!("CAST(date_trunc('{part}', {{}}) AS DATE)"), [a])
                    }
                    3 => {
                        let b = self.expr(scope, Ty::Ts, d);
                        Expr::of(Ty::Date, "CAST({} AS DATE)", [b])
                    }
                    _ => Expr::of(
                        Ty::Date,
                        &format!(
                            "make_date({}, {}, {})",
                            self.rng.range(1900, 2100),
                            self.rng.range(1, 12),
                            self.rng.range(1, 28)
                        ),
                        [],
                    ),
                }
            }
            Ty::Ts => match self.rng.below(4) {
                0 => {
                    let a = self.expr(scope, Ty::Ts, d);
                    Expr::of(Ty::Ts, &format!("({{}} {sign} {interval})"), [a])
                }
                1 => {
                    let a = self.expr(scope, Ty::Date, d);
                    Expr::of(Ty::Ts, &format!("({{}} {sign} {interval})"), [a])
                }
                2 => {
                    let of = *self.rng.pick(&[Ty::Ts, Ty::Ts, Ty::Date]);
                    let a = self.expr(scope, of, d);
                    let part = *self.rng.pick(&["year", "month", "quarter", "week", "day", "hour", "minute", "second"]);
                    Expr::of(Ty::Ts, &format!("date_trunc('{part}', {{}})"), [a])
                }
                _ => {
                    let a = self.expr(scope, Ty::Date, d);
                    Expr::of(Ty::Ts, "CAST({} AS TIMESTAMP)", [a])
                }
            },
            Ty::Time => match self.rng.below(2) {
                0 => {
                    let a = self.expr(scope, Ty::Time, d);
                    Expr::of(Ty::Time, &format!("({{}} {sign} INTERVAL '{}' MINUTE)", n.abs()), [a])
                }
                _ => {
                    let a = self.expr(scope, Ty::Ts, d);
                    Expr::of(Ty::Time, "CAST({} AS TIME)", [a])
                }
            },
            _ => match self.rng.below(4) {
                0 => {
                    let (a, b) = (self.expr(scope, Ty::Interval, d), self.expr(scope, Ty::Interval, d));
                    Expr::of(Ty::Interval, &format!("({{}} {sign} {{}})"), [a, b])
                }
                1 => {
                    let (a, b) = (self.expr(scope, Ty::Ts, d), self.expr(scope, Ty::Ts, d));
                    Expr::of(Ty::Interval, "({} - {})", [a, b])
                }
                2 => {
                    let a = self.expr(scope, Ty::Interval, d);
                    Expr::of(Ty::Interval, &format!("({{}} * {})", self.rng.range(0, 4)), [a])
                }
                _ => {
                    let a = self.leaf(scope, Ty::I32);
                    Expr::of(Ty::Interval, &format!("to_{}s(CAST({{}} AS INTEGER) % 50)", unit.to_lowercase()), [a])
                }
            },
        }
    }

    /// An aggregate of type `ty` over `scope`.
    pub fn aggregate(&mut self, scope: &Scope, ty: Ty, depth: usize) -> Expr {
        let mut scope = scope.clone();
        scope.subqueries = 0;
        let scope = &scope;
        let distinct = if self.rng.chance(15) { "DISTINCT " } else { "" };
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

    fn filtered(&mut self, scope: &Scope, call: Expr, depth: usize) -> Expr {
        if !self.rng.chance(15) {
            return call;
        }
        let ty = call.ty;
        let filter = self.expr(scope, Ty::Bool, depth.min(1));
        Expr::of(ty, "{} FILTER (WHERE {})", [call, filter])
    }

    /// A subquery of one value: a single aggregate, or the first row of a total order.
    fn scalar_subquery(&mut self, scope: &Scope, ty: Ty) -> Expr {
        let (query, bits) = self.scalar_query(scope, ty);
        Expr::new(ty, "({})", vec![Kid::Query(Box::new(query))]).with_bits(bits)
    }

    fn subquery(&mut self, scope: &Scope, types: Option<Vec<Ty>>) -> Query {
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
