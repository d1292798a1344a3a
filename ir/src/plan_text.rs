//! Plans as text, for people: `--emit plan,optimized`, EXPLAIN, and the expected text of optimizer tests.
//!
//! One operator a line, inputs indented below it, shared subplans first. A column prints as its name where that is unique in
//! the plan, else as `name#7` (the 7 is its [`ColumnId`]).

use std::collections::{BTreeSet, HashMap};
use std::fmt::Write;

use crate::entity::Entity;
use crate::plan::*;
use crate::scalar::{Interval, Scalar};
use crate::types::DataType;
use crate::window::{Frame, WindowFunc};

/// The plan as an indented operator tree.
pub fn print(plan: &Plan) -> String {
    print_annotated(plan, &mut |_| None)
}

/// Like [`print()`]; what `annotate` gives for an operator is put at the end of its line, in braces: `{est. 42 rows}`.
pub fn print_annotated(plan: &Plan, annotate: &mut dyn FnMut(&Rel) -> Option<String>) -> String {
    let namer = Namer::new(plan);
    let mut out = String::new();
    for (id, shared) in plan.shared.iter() {
        let columns = namer.list(&shared.columns);
        let _ = writeln!(out, "{id} {} ({columns}):", shared.name);
        write_rel(&namer, &shared.plan, 1, annotate, &mut out);
    }
    let output: Vec<String> = plan
        .output
        .iter()
        .map(|(name, column)| {
            let text = namer.column(*column);
            if *name == text || plan.columns.get(*column).is_some_and(|c| c.name == *name) {
                text
            } else {
                format!("{text} as {}", quoted(name))
            }
        })
        .collect();
    let _ = writeln!(out, "Output {}", output.join(", "));
    write_rel(&namer, &plan.root, 1, annotate, &mut out);
    out
}

/// One operator's line, without its inputs.
pub fn print_operator(plan: &Plan, rel: &Rel) -> String {
    operator(&Namer::new(plan), rel)
}

/// An expression over columns of `plan`.
pub fn print_expr(plan: &Plan, expr: &Expr) -> String {
    Namer::new(plan).expr(expr)
}

/// Gives columns their printed names.
#[derive(Debug)]
pub struct Namer<'p> {
    plan: &'p Plan,
    /// Names that only one column of the plan has.
    unique: HashMap<&'p str, ColumnId>,
}

impl<'p> Namer<'p> {
    pub fn new(plan: &'p Plan) -> Namer<'p> {
        let mut used = BTreeSet::new();
        for shared in plan.shared.values() {
            collect(&shared.plan, &mut used);
        }
        collect(&plan.root, &mut used);
        let mut unique = HashMap::new();
        let mut repeated = BTreeSet::new();
        for column in used {
            let Some(info) = plan.columns.get(column) else { continue };
            if unique.insert(info.name.as_str(), column).is_some() {
                repeated.insert(info.name.as_str());
            }
        }
        unique.retain(|name, _| !repeated.contains(name));
        Namer { plan, unique }
    }

    /// `l_orderkey`, or `l_orderkey#3` where the name alone is ambiguous.
    pub fn column(&self, column: ColumnId) -> String {
        let Some(info) = self.plan.columns.get(column) else { return format!("?{}", column.index()) };
        let plain = is_plain(&info.name);
        match self.unique.get(info.name.as_str()) {
            Some(c) if *c == column && info.name.chars().count() <= 48 => quoted(&info.name),
            _ if info.name.is_empty() => format!("#{}", column.index()),
            _ if plain => format!("{}#{}", info.name, column.index()),
            _ => {
                let short: String = info.name.chars().take(32).collect();
                format!("\"{short}\"#{}", column.index())
            }
        }
    }

    fn list(&self, columns: &[ColumnId]) -> String {
        columns.iter().map(|c| self.column(*c)).collect::<Vec<_>>().join(", ")
    }

    /// An expression, infix, with the fewest parentheses.
    pub fn expr(&self, expr: &Expr) -> String {
        let mut out = String::new();
        self.write_expr(expr, 0, &mut out);
        out
    }

    fn exprs(&self, exprs: &[Expr], separator: &str) -> String {
        exprs.iter().map(|e| self.expr(e)).collect::<Vec<_>>().join(separator)
    }

    fn conjunction(&self, exprs: &[Expr]) -> String {
        exprs
            .iter()
            .map(|e| {
                let mut out = String::new();
                self.write_expr(e, if exprs.len() > 1 { 3 } else { 0 }, &mut out);
                out
            })
            .collect::<Vec<_>>()
            .join(" and ")
    }

    /// `level`: the binding strength around the expression; a weaker one is put in parentheses.
    fn write_expr(&self, expr: &Expr, level: u8, out: &mut String) {
        match expr {
            Expr::Column(c) => out.push_str(&self.column(*c)),
            Expr::Literal(value, ty) => out.push_str(&literal(value, *ty)),
            Expr::Param(index, _) => {
                let _ = write!(out, "${}", index + 1);
            }
            Expr::Lifted(lifted) => {
                let example = lifted.example.as_ref().map(|value| literal(value, lifted.ty)).unwrap_or_default();
                let _ = write!(out, "{example}?{}", lifted.index);
            }
            Expr::Cast { input, ty, try_, .. } => {
                out.push_str(if *try_ { "try_cast(" } else { "cast(" });
                self.write_expr(input, 0, out);
                let _ = write!(out, " as {ty})");
            }
            Expr::Case { branches, otherwise, .. } => {
                out.push_str("case");
                for (when, then) in branches {
                    let _ = write!(out, " when {} then {}", self.expr(when), self.expr(then));
                }
                if let Some(otherwise) = otherwise {
                    let _ = write!(out, " else {}", self.expr(otherwise));
                }
                out.push_str(" end");
            }
            Expr::Call { func, args, .. } => self.write_call(*func, args, level, out),
        }
    }

    fn write_call(&self, func: Func, args: &[Expr], level: u8, out: &mut String) {
        let (own, symbol) = match (func, args.len()) {
            (Func::Or, _) => (1, "or"),
            (Func::And, _) => (2, "and"),
            (Func::Eq, 2) => (4, "="),
            (Func::Ne, 2) => (4, "<>"),
            (Func::Lt, 2) => (4, "<"),
            (Func::Le, 2) => (4, "<="),
            (Func::Gt, 2) => (4, ">"),
            (Func::Ge, 2) => (4, ">="),
            (Func::DistinctFrom, 2) => (4, "is distinct from"),
            (Func::NotDistinctFrom, 2) => (4, "is not distinct from"),
            (Func::Like, 2) => (4, "like"),
            (Func::ILike, 2) => (4, "ilike"),
            (Func::Concat, _) => (5, "||"),
            (Func::BitAnd, 2) => (5, "&"),
            (Func::BitOr, 2) => (5, "|"),
            (Func::ShiftLeft, 2) => (5, "<<"),
            (Func::ShiftRight, 2) => (5, ">>"),
            (Func::Add | Func::IntervalAdd | Func::DateAdd, 2) => (6, "+"),
            (Func::Sub | Func::IntervalSub | Func::DateSub, 2) => (6, "-"),
            (Func::Mul | Func::IntervalMul | Func::IntervalScale, 2) => (7, "*"),
            (Func::Div, 2) => (7, "/"),
            (Func::IntDiv, 2) => (7, "//"),
            (Func::Mod, 2) => (7, "%"),
            (Func::Not, 1) => (3, "not"),
            (Func::Neg | Func::IntervalNeg, 1) => (8, "-"),
            (Func::IsNull, 1) => (4, "is null"),
            (Func::IsNotNull, 1) => (4, "is not null"),
            (Func::InList, _) if !args.is_empty() => (4, "in"),
            _ => {
                let _ = write!(out, "{}({})", function_name(func), self.exprs(args, ", "));
                return;
            }
        };
        let parens = own < level;
        if parens {
            out.push('(');
        }
        match func {
            Func::Not => {
                out.push_str("not ");
                self.write_expr(&args[0], own, out);
            }
            Func::Neg | Func::IntervalNeg => {
                out.push('-');
                self.write_expr(&args[0], own + 1, out);
            }
            Func::IsNull | Func::IsNotNull => {
                self.write_expr(&args[0], own + 1, out);
                let _ = write!(out, " {symbol}");
            }
            Func::InList => {
                self.write_expr(&args[0], own + 1, out);
                let _ = write!(out, " in ({})", self.exprs(&args[1..], ", "));
            }
            _ => {
                for (i, arg) in args.iter().enumerate() {
                    if i > 0 {
                        let _ = write!(out, " {symbol} ");
                    }
                    // Left-associative arithmetic needs no parentheses on the left; comparisons do on both sides.
                    let inner = if i == 0 && own > 4 { own } else { own + 1 };
                    self.write_expr(arg, inner, out);
                }
            }
        }
        if parens {
            out.push(')');
        }
    }
}

/// A literal as SQL writes it: `1.50`, `date '1994-01-01'`, `'text'`, `null`.
pub fn literal(value: &Scalar, ty: DataType) -> String {
    match (value, ty) {
        (Scalar::Null, _) => "null".into(),
        (Scalar::Int(v), DataType::Decimal { scale, .. }) => decimal(*v, scale),
        (Scalar::Int(v), DataType::TimeTz) => format!("timetz '{}'", crate::builtins::timetz::print(*v as i64)),
        (Scalar::Int(v), DataType::U128) => crate::builtins::unsigned::bits(*v).to_string(),
        (Scalar::Int(v), DataType::Uuid) => format!("uuid '{}'", crate::builtins::uuid::print(*v)),
        (Scalar::Int(v), DataType::Enum(ty)) => format!("'{}'", ty.get().label(*v).replace('\'', "''")),
        (Scalar::Int(v), DataType::Date) => format!("date '{}'", date(*v)),
        (Scalar::Int(v), DataType::Time) => format!("time '{}'", time(*v)),
        (Scalar::Int(v), DataType::Timestamp | DataType::TimestampTz) => {
            let day = v.div_euclid(Interval::DAY);
            let zone = if ty == DataType::TimestampTz { "timestamptz" } else { "timestamp" };
            format!("{zone} '{} {}'", date(day), time(v.rem_euclid(Interval::DAY)))
        }
        (Scalar::Str(s), _) => format!("'{}'", s.replace('\'', "''")),
        (Scalar::Interval(i), _) => {
            let mut parts = Vec::new();
            if i.months != 0 {
                parts.push(format!("{} months", i.months));
            }
            if i.days != 0 || (i.months == 0 && i.micros == 0) {
                parts.push(format!("{} days", i.days));
            }
            if i.micros != 0 {
                parts.push(format!("{} us", i.micros));
            }
            format!("interval '{}'", parts.join(" "))
        }
        (other, _) => other.to_string(),
    }
}

/// A scaled integer with its point: 150 at scale 2 is `1.50`.
fn decimal(value: i128, scale: u8) -> String {
    let digits = value.unsigned_abs().to_string();
    let sign = if value < 0 { "-" } else { "" };
    let scale = usize::from(scale);
    if scale == 0 {
        return format!("{sign}{digits}");
    }
    let padded = format!("{digits:0>width$}", width = scale + 1);
    let (whole, fraction) = padded.split_at(padded.len() - scale);
    format!("{sign}{whole}.{fraction}")
}

/// Days since 1970 as `yyyy-mm-dd` (Howard Hinnant's `civil_from_days`).
fn date(days: i128) -> String {
    let z = days + 719_468;
    let era = z.div_euclid(146_097);
    let doe = z.rem_euclid(146_097);
    let yoe = (doe - doe / 1460 + doe / 36_524 - doe / 146_096) / 365;
    let doy = doe - (365 * yoe + yoe / 4 - yoe / 100);
    let mp = (5 * doy + 2) / 153;
    let day = doy - (153 * mp + 2) / 5 + 1;
    let month = if mp < 10 { mp + 3 } else { mp - 9 };
    let year = yoe + era * 400 + i128::from(month <= 2);
    format!("{year:04}-{month:02}-{day:02}")
}

fn time(micros: i128) -> String {
    let (seconds, fraction) = (micros / 1_000_000, micros % 1_000_000);
    let text = format!("{:02}:{:02}:{:02}", seconds / 3600, seconds / 60 % 60, seconds % 60);
    if fraction == 0 { text } else { format!("{text}.{fraction:06}") }
}

fn is_plain(name: &str) -> bool {
    let mut chars = name.chars();
    chars.next().is_some_and(|c| c.is_alphabetic() || c == '_')
        && chars.all(|c| c.is_alphanumeric() || "_.$".contains(c))
}

fn quoted(name: &str) -> String {
    if is_plain(name) { name.to_string() } else { format!("\"{name}\"") }
}

/// The name of a function in plan text: `starts_with`.
pub fn function_name(func: Func) -> String {
    if let Func::Builtin(builtin) = func {
        return builtin.to_string();
    }
    snake(&format!("{func:?}"))
}

/// The name of an aggregate function in plan text: `stddev_samp`.
pub fn aggregate_name(func: AggregateFunc) -> String {
    match func {
        AggregateFunc::Collected(collected) => collected.get().func.word().to_string(),
        AggregateFunc::Pairs(statistic) => snake(&format!("{statistic:?}")),
        other => snake(&format!("{other:?}")),
    }
}

fn snake(camel: &str) -> String {
    let mut out = String::new();
    let mut last_lower = false;
    for c in camel.chars() {
        if c.is_uppercase() && last_lower {
            out.push('_');
        }
        last_lower = c.is_lowercase();
        out.extend(c.to_lowercase());
    }
    out
}

fn collect(rel: &Rel, set: &mut BTreeSet<ColumnId>) {
    set.extend(rel.output());
    rel.exprs().iter().for_each(|e| e.collect_columns(set));
    rel.inputs().iter().for_each(|input| collect(input, set));
}

fn write_rel(
    namer: &Namer,
    rel: &Rel,
    depth: usize,
    annotate: &mut dyn FnMut(&Rel) -> Option<String>,
    out: &mut String,
) {
    let line = operator(namer, rel);
    let _ = write!(out, "{:indent$}{line}", "", indent = depth * 2);
    if let Some(note) = annotate(rel) {
        let _ = write!(out, "  {{{note}}}");
    }
    out.push('\n');
    for input in rel.inputs() {
        write_rel(namer, input, depth + 1, annotate, out);
    }
}

fn operator(namer: &Namer, rel: &Rel) -> String {
    match rel {
        Rel::Unit => "Unit".into(),
        Rel::Empty => "Empty".into(),
        Rel::Scan { table, columns, filters } => {
            let columns: Vec<String> = columns
                .iter()
                .map(|(c, index)| {
                    let stored = table.scanned(*index);
                    let stored = stored.as_ref().map_or("?", |c| c.name.as_str());
                    let shown = namer.column(*c);
                    let named = namer.plan.columns.get(*c).map_or("", |c| c.name.as_str());
                    if stored == named { shown } else { format!("{shown} = {stored}") }
                })
                .collect();
            let mut line = format!("Scan {} ({})", quoted(&table.name), columns.join(", "));
            if !filters.is_empty() {
                let _ = write!(line, " where {}", namer.conjunction(filters));
            }
            line
        }
        Rel::Values { columns, rows } => {
            let shown: Vec<String> = rows.iter().take(4).map(|row| format!("({})", namer.exprs(row, ", "))).collect();
            let more = if rows.len() > 4 { format!(", … {} rows", rows.len()) } else { String::new() };
            format!("Values ({}) {}{more}", namer.list(columns), shown.join(", "))
        }
        Rel::Filter { predicate, .. } => format!("Filter {}", namer.expr(predicate)),
        Rel::Map { exprs, .. } => {
            let list: Vec<String> =
                exprs.iter().map(|(c, e)| format!("{} = {}", namer.column(*c), namer.expr(e))).collect();
            format!("Map {}", list.join(", "))
        }
        Rel::Project { columns, .. } => format!("Project {}", namer.list(columns)),
        Rel::Aggregate { keys, aggregates, .. } => {
            let mut line = String::from("Aggregate");
            if !keys.is_empty() {
                let _ = write!(line, " by {}", namer.list(keys));
            }
            for (i, (column, aggregate)) in aggregates.iter().enumerate() {
                let separator = if i > 0 {
                    ", "
                } else if keys.is_empty() {
                    " "
                } else {
                    ": "
                };
                let _ = write!(line, "{separator}{} = {}", namer.column(*column), call(namer, aggregate));
            }
            line
        }
        Rel::Window { partition, order: keys, functions, .. } => {
            let mut line = String::from("Window");
            if !partition.is_empty() {
                let _ = write!(line, " by {}", namer.list(partition));
            }
            if !keys.is_empty() {
                let _ = write!(line, " order {}", order(namer, keys));
            }
            for (i, (column, call)) in functions.iter().enumerate() {
                let separator = if i > 0 { "," } else { ":" };
                let _ = write!(line, "{separator} {} = {}", namer.column(*column), window_call(namer, call));
            }
            line
        }
        Rel::Unnest { lists, ordinality, .. } => {
            let mut columns: Vec<String> =
                lists.iter().map(|(c, e)| format!("{} = {}", namer.column(*c), namer.expr(e))).collect();
            columns.extend(ordinality.map(|c| format!("{} = ordinality", namer.column(c))));
            format!("Unnest {}", columns.join(", "))
        }
        Rel::Join { kind, on, .. } => join(namer, "Join", *kind, on),
        Rel::DependentJoin { kind, on, .. } => join(namer, "DependentJoin", *kind, on),
        Rel::Sort { keys, limit, offset, .. } => format!("Sort {}{}", order(namer, keys), bounds(*limit, *offset)),
        Rel::LimitBy { by, keys, limit, offset, .. } => {
            let order = if keys.is_empty() { String::new() } else { format!(" order {}", order(namer, keys)) };
            format!("LimitBy {}{order}{}", namer.list(by), bounds(*limit, *offset))
        }
        Rel::Limit { limit, offset, .. } => format!("Limit{}", bounds(*limit, *offset)),
        Rel::SetOp { op, all, columns, left_columns, right_columns, .. } => format!(
            "{op:?}{} ({}) = ({}), ({})",
            if *all { " all" } else { "" },
            namer.list(columns),
            namer.list(left_columns),
            namer.list(right_columns)
        ),
        Rel::SharedRef { shared, columns } => {
            let source = namer.plan.shared.get(*shared);
            let columns: Vec<String> = columns
                .iter()
                .map(|(c, index)| {
                    let from = source.and_then(|s| s.columns.get(*index)).map_or("?".into(), |c| namer.column(*c));
                    format!("{} = {from}", namer.column(*c))
                })
                .collect();
            format!("SharedRef {shared} ({})", columns.join(", "))
        }
        Rel::Recursive { recursion, all, columns, base_columns, step_columns, .. } => format!(
            "Recursive{} {recursion} {} ({}) = ({}), ({})",
            if *all { " all" } else { "" },
            namer.plan.recursions.get(*recursion).map_or("?", String::as_str),
            namer.list(columns),
            namer.list(base_columns),
            namer.list(step_columns)
        ),
        Rel::WorkRef { recursion, columns } => {
            let columns: Vec<String> =
                columns.iter().map(|(c, index)| format!("{} = {index}", namer.column(*c))).collect();
            format!("WorkRef {recursion} ({})", columns.join(", "))
        }
        Rel::SingleRow { .. } => "SingleRow".into(),
    }
}

fn order(namer: &Namer, keys: &[SortKey]) -> String {
    let keys: Vec<String> = keys
        .iter()
        .map(|key| {
            let mut text = namer.column(key.column);
            if key.descending {
                text.push_str(" desc");
            }
            if key.nulls_first {
                text.push_str(" nulls first");
            }
            text
        })
        .collect();
    keys.join(", ")
}

fn bounds(limit: Option<u64>, offset: u64) -> String {
    let mut text = String::new();
    if let Some(limit) = limit {
        let _ = write!(text, " limit {limit}");
    }
    if offset > 0 {
        let _ = write!(text, " offset {offset}");
    }
    text
}

fn join(namer: &Namer, word: &str, kind: JoinKind, on: &[Expr]) -> String {
    let kind = match kind {
        JoinKind::Mark(mark) => format!("Mark {}", namer.column(mark)),
        other => format!("{other:?}"),
    };
    if on.is_empty() { format!("{word} {kind}") } else { format!("{word} {kind} on {}", namer.conjunction(on)) }
}

fn window_call(namer: &Namer, call: &WindowCall) -> String {
    let args = namer.list(&call.args);
    let mut text = match call.func {
        WindowFunc::Aggregate(AggregateFunc::CountStar) => "count(*)".to_string(),
        WindowFunc::Aggregate(func) => format!("{}({args})", aggregate_name(func)),
        other => format!("{}({args})", other.own_word().unwrap_or("?")),
    };
    if call.ignore_nulls {
        text.push_str(" ignore nulls");
    }
    if let Some(filter) = call.filter {
        let _ = write!(text, " filter {}", namer.column(filter));
    }
    if call.func.has_frame() && call.frame != Frame::default() {
        let _ = write!(text, " {}", call.frame.text(&|column| namer.column(*column)));
    }
    text
}

fn call(namer: &Namer, aggregate: &Aggregate) -> String {
    let mut text = match aggregate.func {
        AggregateFunc::CountStar => "count(*)".to_string(),
        func => format!(
            "{}({}{})",
            aggregate_name(func),
            if aggregate.distinct { "distinct " } else { "" },
            namer.list(&aggregate.args)
        ),
    };
    if let Some(filter) = aggregate.filter {
        let _ = write!(text, " filter {}", namer.column(filter));
    }
    text
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::entity::Arena;
    use crate::table::{ColumnSchema, TableSchema};

    fn empty() -> Plan {
        Plan {
            columns: Arena::new(),
            shared: Arena::new(),
            recursions: Arena::new(),
            root: Rel::Unit,
            output: vec![],
            params: vec![],
        }
    }

    #[test]
    fn a_plan_prints_one_operator_a_line() {
        let mut plan = empty();
        let table = Arc::new(TableSchema {
            name: "t".into(),
            columns: vec![ColumnSchema::new("a", DataType::I32), ColumnSchema::new("b", DataType::decimal(15, 2))],
            rows: None,
            pinned: false,
            numbered: false,
        });
        let scan = |plan: &mut Plan| {
            let a = plan.column("a", DataType::I32, true);
            let b = plan.column("b", DataType::decimal(15, 2), true);
            (Rel::Scan { table: table.clone(), columns: vec![(a, 0), (b, 1)], filters: vec![] }, a, b)
        };
        let (left, a0, b1) = scan(&mut plan);
        let (right, a2, _) = scan(&mut plan);
        let total = plan.column("sum(b)", DataType::decimal(38, 2), true);
        let predicate = Expr::call(
            Func::Or,
            vec![
                Expr::call(
                    Func::Gt,
                    vec![Expr::Column(b1), Expr::Literal(Scalar::Int(-5), DataType::decimal(15, 2))],
                    DataType::Bool,
                ),
                Expr::call(Func::IsNull, vec![Expr::Column(a0)], DataType::Bool),
            ],
            DataType::Bool,
        );
        plan.root = Rel::Aggregate {
            input: Box::new(Rel::Join {
                kind: JoinKind::Left,
                left: Box::new(Rel::Filter { input: Box::new(left), predicate }),
                right: Box::new(right),
                on: vec![Expr::call(Func::Eq, vec![Expr::Column(a0), Expr::Column(a2)], DataType::Bool)],
            }),
            keys: vec![a0],
            aggregates: vec![(
                total,
                Aggregate {
                    func: AggregateFunc::Sum,
                    args: vec![b1],
                    distinct: true,
                    filter: None,
                    ty: DataType::decimal(38, 2),
                    span: Default::default(),
                },
            )],
        };
        plan.output = vec![("a".into(), a0), ("total".into(), total)];
        assert_eq!(
            print(&plan),
            "Output a#0, \"sum(b)\" as total\n\
             \x20 Aggregate by a#0: \"sum(b)\" = sum(distinct b#1)\n\
             \x20   Join Left on a#0 = a#2\n\
             \x20     Filter b#1 > -0.05 or a#0 is null\n\
             \x20       Scan t (a#0, b#1)\n\
             \x20     Scan t (a#2, b#3)\n"
        );
        let noted = print_annotated(&plan, &mut |rel| matches!(rel, Rel::Filter { .. }).then(|| "7 rows".to_string()));
        assert!(noted.contains("is null  {7 rows}\n"), "{noted}");
    }

    #[test]
    fn parentheses_are_printed_where_the_meaning_needs_them() {
        let plan = empty();
        let int = |v: i128| Expr::Literal(Scalar::Int(v), DataType::I64);
        let call = |func, args| Expr::call(func, args, DataType::I64);
        let sum = call(Func::Add, vec![int(1), int(2)]);
        assert_eq!(print_expr(&plan, &call(Func::Mul, vec![sum.clone(), int(3)])), "(1 + 2) * 3");
        assert_eq!(print_expr(&plan, &call(Func::Sub, vec![sum.clone(), sum.clone()])), "1 + 2 - (1 + 2)");
        let or = call(Func::Or, vec![Expr::bool(true), Expr::bool(false)]);
        assert_eq!(
            print_expr(&plan, &call(Func::And, vec![or.clone(), or.clone()])),
            "(true or false) and (true or false)"
        );
        assert_eq!(print_expr(&plan, &call(Func::Not, vec![or])), "not (true or false)");
        assert_eq!(print_expr(&plan, &call(Func::StartsWith, vec![int(1), int(2)])), "starts_with(1, 2)");
    }

    #[test]
    fn literals_print_as_sql_writes_them() {
        assert_eq!(literal(&Scalar::Int(8766), DataType::Date), "date '1994-01-01'");
        assert_eq!(literal(&Scalar::Int(-1), DataType::Date), "date '1969-12-31'");
        assert_eq!(literal(&Scalar::Int(5), DataType::decimal(15, 2)), "0.05");
        assert_eq!(literal(&Scalar::Int(1_500_000), DataType::Timestamp), "timestamp '1970-01-01 00:00:01.500000'");
        assert_eq!(literal(&Scalar::Str("it's".into()), DataType::Str), "'it''s'");
    }
}
