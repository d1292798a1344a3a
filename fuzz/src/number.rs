//! Random numbers: arithmetic within bounds, functions, parts of dates.

use crate::expr::Scope;
use crate::query::Generator;
use crate::schema::{Ty, literal, literal_expr};
use crate::sql::Expr;

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
        match self.rng.weighted(&[45, 8, 6, 9, 6, 10, 8, 10, 2]) {
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
            7 => {
                let ty = Ty::random_num(&mut self.rng);
                self.expr(scope, ty, d)
            }
            _ => {
                let bytes = self.expr(scope, Ty::Blob, d);
                Expr::of(Ty::I64, "octet_length({})", [bytes]).with_bits(10)
            }
        }
    }

    pub(crate) fn date_part(&mut self, scope: &Scope, depth: usize) -> Expr {
        let ty = *self.rng.pick(&[Ty::Date, Ty::Date, Ty::Ts, Ty::Ts, Ty::Tz, Ty::Time, Ty::Interval]);
        let mut a = self.expr(scope, ty, depth);
        // Of a constant NULL, DuckDB's EXTRACT is a DOUBLE: a difference that the book lists.
        if !a.reads_columns() {
            a = Expr::leaf(ty, literal(&mut self.rng, ty, 7, false));
        }
        let parts: &[&str] = match ty {
            Ty::Date => {
                &["year", "month", "day", "quarter", "week", "dow", "isodow", "doy", "decade", "century", "millennium"]
            }
            Ty::Ts | Ty::Tz => &[
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
            0 if matches!(ty, Ty::Date | Ty::Ts | Ty::Tz) => {
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

    pub(crate) fn float_function(&mut self, scope: &Scope, depth: usize) -> Expr {
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
    pub(crate) fn arithmetic(&mut self, op: &str, a: Expr, b: Expr) -> Expr {
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
    pub(crate) fn nonzero(&mut self, e: Expr) -> Expr {
        if self.overflow && self.rng.chance(50) {
            return e;
        }
        let (ty, bits) = (e.ty, e.bits);
        Expr::of(ty, "NULLIF({}, 0)", [e]).with_bits(bits)
    }
}
