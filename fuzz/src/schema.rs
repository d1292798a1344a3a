//! Random tables: types, column names, rows with NULLs, extremes, duplicates and skew.

use std::fmt;

use crate::rng::Rng;
use crate::sql::Expr;

/// SQL types, as DuckDB names them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Ty {
    Bool,
    I8,
    I16,
    I32,
    I64,
    I128,
    U8,
    U16,
    U32,
    U64,
    Dec(u8, u8),
    F32,
    F64,
    Str,
    Date,
    Time,
    Ts,
    /// With time zone.
    Tz,
    Interval,
    Blob,
}

impl Ty {
    pub const INTS: [Ty; 9] = [Ty::I8, Ty::I16, Ty::I32, Ty::I64, Ty::I128, Ty::U8, Ty::U16, Ty::U32, Ty::U64];

    pub fn is_int(self) -> bool {
        Ty::INTS.contains(&self)
    }

    pub fn is_dec(self) -> bool {
        matches!(self, Ty::Dec(..))
    }

    pub fn is_float(self) -> bool {
        matches!(self, Ty::F32 | Ty::F64)
    }

    pub fn is_num(self) -> bool {
        self.is_int() || self.is_dec() || self.is_float()
    }

    /// Bits of magnitude that the type holds; 0 for what isn't a number.
    pub fn bits(self) -> u32 {
        match self {
            Ty::I8 => 7,
            Ty::U8 => 8,
            Ty::I16 => 15,
            Ty::U16 => 16,
            Ty::I32 => 31,
            Ty::U32 => 32,
            Ty::I64 => 63,
            Ty::U64 => 64,
            Ty::I128 => 127,
            // log2(10) digits before the point, rounded down.
            Ty::Dec(p, s) => (u32::from(p - s) * 332) / 100,
            Ty::F32 => 120,
            Ty::F64 => 1000,
            _ => 0,
        }
    }

    pub fn is_unsigned(self) -> bool {
        matches!(self, Ty::U8 | Ty::U16 | Ty::U32 | Ty::U64)
    }

    /// A type for a column, a result or a cast.
    pub fn random(rng: &mut Rng) -> Ty {
        match rng.weighted(&[6, 18, 10, 10, 14, 4, 6, 5, 5, 8]) {
            0 => Ty::Bool,
            1 => *rng.pick(&[Ty::I32, Ty::I64, Ty::I32, Ty::I64, Ty::I8, Ty::I16, Ty::I128, Ty::I128]),
            2 => *rng.pick(&[Ty::U8, Ty::U16, Ty::U32, Ty::U64]),
            3 => Ty::random_dec(rng),
            4 => Ty::Str,
            5 => Ty::F32,
            6 => Ty::F64,
            7 => Ty::Date,
            8 => Ty::Ts,
            _ => *rng.pick(&[Ty::Time, Ty::Interval, Ty::Tz, Ty::Blob]),
        }
    }

    pub fn random_dec(rng: &mut Rng) -> Ty {
        let (p, s) = *rng.pick(&[(4, 1), (9, 2), (15, 2), (18, 4), (18, 0), (10, 10), (25, 3), (38, 5), (38, 10)]);
        Ty::Dec(p, s)
    }

    pub fn random_num(rng: &mut Rng) -> Ty {
        loop {
            let ty = Ty::random(rng);
            if ty.is_num() {
                return ty;
            }
        }
    }
}

impl fmt::Display for Ty {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Ty::Bool => "BOOLEAN",
            Ty::I8 => "TINYINT",
            Ty::I16 => "SMALLINT",
            Ty::I32 => "INTEGER",
            Ty::I64 => "BIGINT",
            Ty::I128 => "HUGEINT",
            Ty::U8 => "UTINYINT",
            Ty::U16 => "USMALLINT",
            Ty::U32 => "UINTEGER",
            Ty::U64 => "UBIGINT",
            Ty::Dec(p, s) => return write!(f, "DECIMAL({p},{s})"),
            Ty::F32 => "FLOAT",
            Ty::F64 => "DOUBLE",
            Ty::Str => "VARCHAR",
            Ty::Date => "DATE",
            Ty::Time => "TIME",
            Ty::Ts => "TIMESTAMP",
            Ty::Tz => "TIMESTAMP WITH TIME ZONE",
            Ty::Interval => "INTERVAL",
            Ty::Blob => "BLOB",
        })
    }
}

#[derive(Clone, Debug)]
pub struct Column {
    pub name: String,
    pub ty: Ty,
    /// Bound on the absolute values of a numeric column, as a power of two.
    pub bits: u32,
}

#[derive(Clone, Debug)]
pub struct Table {
    pub name: String,
    pub columns: Vec<Column>,
    /// SQL literals.
    pub rows: Vec<Vec<String>>,
}

impl Table {
    /// The statements that make the table.
    pub fn setup(&self) -> Vec<String> {
        let columns: Vec<String> = self.columns.iter().map(|c| format!("{} {}", c.name, c.ty)).collect();
        let mut out = vec![format!("CREATE TABLE {} ({})", self.name, columns.join(", "))];
        for rows in self.rows.chunks(256) {
            let rows: Vec<String> = rows.iter().map(|r| format!("({})", r.join(", "))).collect();
            out.push(format!("INSERT INTO {} VALUES {}", self.name, rows.join(", ")));
        }
        out
    }
}

/// Two to four tables. Types repeat across tables, so that joins find partners.
pub fn random_tables(rng: &mut Rng) -> Vec<Table> {
    let shared: Vec<Ty> = (0..rng.range(1, 3)).map(|_| Ty::random(rng)).collect();
    let shared = [vec![Ty::I32, Ty::Str], shared].concat();
    (0..rng.range(2, 4)).map(|i| random_table(rng, i, &shared)).collect()
}

fn random_table(rng: &mut Rng, index: i64, shared: &[Ty]) -> Table {
    let name = format!("t{index}");
    let count = rng.range(2, 7) as usize;
    let mut columns = vec![];
    for i in 0..count {
        let ty = if rng.chance(45) { *rng.pick(shared) } else { Ty::random(rng) };
        columns.push(Column { name: format!("c{i}"), ty, bits: 0 });
    }
    let rows = match rng.weighted(&[6, 8, 46, 30, 10]) {
        0 => 0,
        1 => 1,
        2 => rng.range(2, 25),
        3 => rng.range(26, 200),
        _ => rng.range(1000, 5000),
    } as usize;
    let mut data = vec![Vec::with_capacity(count); rows];
    for column in &mut columns {
        let extremes = rng.chance(12);
        column.bits = if !column.ty.is_num() {
            0
        } else if extremes {
            column.ty.bits()
        } else {
            *rng.pick(&[4, 7, 12, 20]).min(&column.ty.bits())
        };
        let nulls = *rng.pick(&[0, 0, 10, 30, 95]);
        // Skew and duplicates come from drawing out of a small pool.
        let pool = *rng.pick(&[1usize, 3, 10, 10_000]);
        let pool: Vec<String> =
            (0..pool.min(rows.max(1))).map(|_| literal(rng, column.ty, column.bits, extremes)).collect();
        for row in &mut data {
            let skewed = if rng.chance(50) { rng.below(pool.len()) } else { 0 };
            let value = if rng.chance(70) { rng.below(pool.len()) } else { skewed };
            row.push(if rng.chance(nulls) { "NULL".to_string() } else { pool[value].clone() });
        }
    }
    Table { name, columns, rows: data }
}

/// A literal of SQL, whose type is exactly `ty` and whose value, if a number, is below `2^bits` in absolute value.
pub fn literal(rng: &mut Rng, ty: Ty, bits: u32, extreme: bool) -> String {
    match ty {
        Ty::Bool => rng.pick(&["TRUE", "FALSE"]).to_string(),
        _ if ty.is_int() => {
            let value = integer(rng, ty, bits, extreme);
            if ty == Ty::I32 && (0..1 << 31).contains(&value) {
                value.to_string()
            } else {
                format!("CAST({} AS {ty})", quote(&value.to_string()))
            }
        }
        Ty::Dec(p, s) => {
            let max = 10i128.pow(u32::from(p)) - 1;
            let value = if extreme && rng.chance(30) {
                *rng.pick(&[max, -max, 0])
            } else {
                let scale = 10i128.pow(u32::from(s));
                let bound = (1i128 << bits.min(90)).checked_mul(scale).map_or(max, |b| (b - 1).min(max)).max(1);
                let wide = (i128::from(rng.next_u64()) << 62) ^ i128::from(rng.next_u64());
                wide % (bound + 1)
            };
            format!("CAST({} AS {ty})", quote(&decimal_text(value, s)))
        }
        Ty::F32 | Ty::F64 => {
            let text = if extreme && rng.chance(30) {
                rng.pick(&["inf", "-inf", "nan", "-0.0", "1e-30", "0.0"]).to_string()
            } else {
                let top = 1i64 << bits.clamp(1, 30);
                // Quarters add up exactly, so that sums don't depend on their order.
                let whole = rng.range(-top + 1, top - 1) as f64;
                (whole + *rng.pick(&[0.0, 0.0, 0.25, 0.5, 0.75])).to_string()
            };
            format!("CAST('{text}' AS {ty})")
        }
        Ty::Str => quote(&string(rng)),
        Ty::Date => {
            if extreme && rng.chance(20) {
                rng.pick(&["DATE '0001-01-01'", "DATE '9999-12-31'", "DATE '1969-12-31'", "DATE '2000-02-29'"])
                    .to_string()
            } else {
                format!(
                    "DATE '{}-{:02}-{:02}'",
                    *rng.pick(&[1970, 1992, 1995, 2000, 2024, 1900]),
                    rng.range(1, 12),
                    rng.range(1, 28)
                )
            }
        }
        Ty::Time => {
            format!("TIME '{:02}:{:02}:{:02}{}'", rng.range(0, 23), rng.range(0, 59), rng.range(0, 59), fraction(rng))
        }
        Ty::Ts => format!(
            "TIMESTAMP '{}-{:02}-{:02} {:02}:{:02}:{:02}{}'",
            *rng.pick(&[1969, 1970, 1995, 2000, 2024]),
            rng.range(1, 12),
            rng.range(1, 28),
            rng.range(0, 23),
            rng.range(0, 59),
            rng.range(0, 59),
            fraction(rng)
        ),
        Ty::Tz => {
            let zone = *rng.pick(&["+00", "+00", "+02", "-11:30", "+05:45"]);
            let plain = literal(rng, Ty::Ts, bits, extreme);
            format!("TIMESTAMPTZ {}{zone}'", plain.trim_start_matches("TIMESTAMP ").trim_end_matches('\''))
        }
        Ty::Blob => {
            let bytes = rng.range(0, 14);
            let byte =
                |rng: &mut Rng| rng.pick(&["a", "B", "\\x00", "\\xFF", "\\x7F", "\\x80", " ", "\\x5C"]).to_string();
            let text: String = (0..bytes).map(|_| byte(rng)).collect();
            format!("CAST('{text}' AS BLOB)")
        }
        Ty::Interval => match rng.below(4) {
            0 => format!("INTERVAL '{}' DAY", rng.range(-40, 40)),
            1 => format!("INTERVAL '{}' MONTH", rng.range(-14, 14)),
            2 => format!("INTERVAL '{}' HOUR", rng.range(-50, 50)),
            _ => format!(
                "INTERVAL '{} months {} days {} seconds'",
                rng.range(0, 3),
                rng.range(0, 40),
                rng.range(0, 90_000)
            ),
        },
        _ => unreachable!("integers are above"),
    }
}

fn fraction(rng: &mut Rng) -> String {
    if rng.chance(70) { String::new() } else { rng.pick(&[".5", ".000001", ".123456", ".999999"]).to_string() }
}

fn integer(rng: &mut Rng, ty: Ty, bits: u32, extreme: bool) -> i128 {
    let top = if ty.bits() == 127 { i128::MAX } else { (1i128 << ty.bits()) - 1 };
    let bottom = if ty.is_unsigned() { 0 } else { -top - 1 };
    if extreme && rng.chance(40) {
        return *rng.pick(&[top, bottom, top - 1, 0]);
    }
    let bound = if bits >= 127 { i128::MAX } else { (1i128 << bits) - 1 }.clamp(1, top);
    let wide = (i128::from(rng.next_u64()) << 63) ^ i128::from(rng.next_u64());
    let value = (wide & i128::MAX) % bound;
    if ty.is_unsigned() || rng.chance(60) { value } else { -value }
}

fn decimal_text(value: i128, scale: u8) -> String {
    if scale == 0 {
        return value.to_string();
    }
    let digits = format!("{:0>width$}", value.unsigned_abs(), width = usize::from(scale) + 1);
    let (whole, part) = digits.split_at(digits.len() - usize::from(scale));
    format!("{}{whole}.{part}", if value < 0 { "-" } else { "" })
}

/// A string literal.
pub fn quote(text: &str) -> String {
    format!("'{}'", text.replace('\'', "''"))
}

const WORDS: [&str; 24] = [
    "",
    "a",
    "b",
    "ab",
    "abc",
    "A",
    "Abc",
    "hello",
    "Hello World",
    "exactly12byt",
    "thirteen byte",
    "a rather longer string than twelve",
    "a rather longer string than twelve!",
    "%",
    "_",
    "a%b",
    "a_b",
    "50%_off",
    "\\",
    "ß",
    "Ünïcödé",
    "日本語",
    "  pad  ",
    "it's",
];

pub fn string(rng: &mut Rng) -> String {
    match rng.below(10) {
        0 => rng.range(-200, 200).to_string(),
        1 => format!("{}{}", rng.pick(&WORDS), rng.pick(&WORDS)),
        _ => rng.pick(&WORDS).to_string(),
    }
}

/// A LIKE pattern.
pub fn pattern(rng: &mut Rng) -> String {
    let mut out = String::new();
    for _ in 0..rng.range(1, 4) {
        match rng.below(6) {
            0 | 1 => out.push('%'),
            2 => out.push('_'),
            _ => {
                let text = rng.pick(&["a", "b", "ab", "l", "o", "e", "Hello", "twelve", "語", "ö", " ", "c", "0", "1"]);
                out.push_str(text);
            }
        }
    }
    out
}

/// A literal as an expression.
pub fn literal_expr(rng: &mut Rng, ty: Ty, extreme: bool) -> Expr {
    let bits = if extreme { ty.bits() } else { *rng.pick(&[2u32, 4, 7]).min(&ty.bits().max(1)) };
    // Plain literals as people write them, where the type allows for it.
    match ty {
        Ty::Dec(_, s) if s > 0 && rng.chance(40) => Expr::leaf(
            ty,
            format!("CAST({}.{} AS {ty})", if ty.bits() > 4 { rng.range(0, 9) } else { 0 }, rng.range(0, 9)),
        ),
        Ty::F64 if rng.chance(40) => Expr::leaf(ty, format!("{}e0", rng.pick(&["0", "1", "0.5", "2.25", "3", "10"]))),
        _ => Expr::leaf(ty, literal(rng, ty, bits, extreme)),
    }
    .with_bits(bits)
}
