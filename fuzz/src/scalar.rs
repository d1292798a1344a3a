//! Random texts, dates, times, intervals and bytes.

use crate::expr::Scope;
use crate::query::Generator;
use crate::schema::Ty;
use crate::sql::Expr;

impl Generator {
    pub(crate) fn text(&mut self, scope: &Scope, depth: usize) -> Expr {
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

    pub(crate) fn temporal(&mut self, scope: &Scope, ty: Ty, depth: usize) -> Expr {
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
            Ty::Ts => match self.rng.below(5) {
                4 => {
                    let a = self.expr(scope, Ty::Tz, d);
                    Expr::of(Ty::Ts, "CAST({} AS TIMESTAMP)", [a])
                }
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
            Ty::Tz => match self.rng.below(4) {
                0 => {
                    let a = self.expr(scope, Ty::Tz, d);
                    Expr::of(Ty::Tz, &format!("({{}} {sign} {interval})"), [a])
                }
                1 => {
                    let a = self.expr(scope, Ty::Tz, d);
                    let part = *self.rng.pick(&["year", "month", "week", "day", "hour", "minute"]);
                    Expr::of(Ty::Tz, &format!("date_trunc('{part}', {{}})"), [a])
                }
                2 => {
                    let a = self.expr(scope, Ty::Ts, d);
                    Expr::of(Ty::Tz, "CAST({} AS TIMESTAMPTZ)", [a])
                }
                _ => self.leaf(scope, Ty::Tz),
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
            _ => match self.rng.below(5) {
                4 => self.leaf(scope, Ty::Interval),
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
}
