//! Generated SQL as a tree, so that a failing query can be reduced piece by piece.

use std::fmt;

use crate::schema::Ty;

/// An expression: `text[0] kids[0] text[1] kids[1] … text[n]`, with the type that it has.
#[derive(Clone, Debug, PartialEq)]
pub struct Expr {
    pub ty: Ty,
    /// Largest absolute value that a number can have here, as a power of two: bounds keep most arithmetic in range.
    pub bits: u32,
    pub text: Vec<String>,
    pub kids: Vec<Kid>,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Kid {
    Expr(Expr),
    Query(Box<Query>),
}

impl Expr {
    /// A leaf: a column, a literal.
    pub fn leaf(ty: Ty, text: impl Into<String>) -> Expr {
        Expr { ty, bits: 0, text: vec![text.into()], kids: vec![] }
    }

    /// `template` has one `{}` for each kid.
    pub fn new(ty: Ty, template: &str, kids: Vec<Kid>) -> Expr {
        let text: Vec<String> = template.split("{}").map(str::to_string).collect();
        debug_assert_eq!(text.len(), kids.len() + 1, "{template}");
        Expr { ty, bits: 0, text, kids }
    }

    /// The same over expressions only.
    pub fn of(ty: Ty, template: &str, kids: impl IntoIterator<Item = Expr>) -> Expr {
        Expr::new(ty, template, kids.into_iter().map(Kid::Expr).collect())
    }

    /// Whether a column stands in it, outside of subqueries.
    pub fn reads_columns(&self) -> bool {
        let column = |text: &str| {
            let mut parts = text.split('.');
            let (table, name) = (parts.next().unwrap_or_default(), parts.next());
            table.starts_with(|c: char| c.is_ascii_lowercase())
                && name.is_none_or(|n| n.starts_with(char::is_alphabetic))
        };
        match self.kids.as_slice() {
            [] => self.text.first().is_some_and(|text| column(text)),
            kids => kids.iter().any(|kid| matches!(kid, Kid::Expr(e) if e.reads_columns())),
        }
    }

    pub fn with_bits(mut self, bits: u32) -> Expr {
        self.bits = bits;
        self
    }
}

impl fmt::Display for Expr {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (i, text) in self.text.iter().enumerate() {
            f.write_str(text)?;
            match self.kids.get(i) {
                Some(Kid::Expr(e)) => write!(f, "{e}")?,
                Some(Kid::Query(q)) => write!(f, "{q}")?,
                None => {}
            }
        }
        Ok(())
    }
}

/// A name for a query: `name [(columns)] AS (query)`.
#[derive(Clone, Debug, PartialEq)]
pub struct Cte {
    /// With its column names, if it gives any: `w1` or `w1(a, b)`.
    pub name: String,
    pub query: Query,
}

/// How far an answer's rows have their places.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Order {
    /// Not at all.
    Any,
    /// Wholly: every column is a key.
    Total,
    /// By these columns; rows that agree in them may come in any order, and a limit may cut any of them off.
    Keys { columns: Vec<usize>, cut: bool },
}

#[derive(Clone, Debug, PartialEq)]
pub struct Query {
    pub ctes: Vec<Cte>,
    pub body: Body,
    /// Expressions or ordinals with their direction.
    pub order: Vec<(String, &'static str)>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Body {
    Select(Box<Select>),
    SetOp(&'static str, Box<Body>, Box<Body>),
    /// Rows of one width; the columns are named by the derived table around it.
    Values(Vec<Vec<Expr>>),
}

#[derive(Clone, Debug, PartialEq)]
pub struct Select {
    pub distinct: bool,
    pub items: Vec<(Expr, String)>,
    pub from: Option<From>,
    pub filter: Option<Expr>,
    pub group: Option<Group>,
    pub having: Option<Expr>,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Group {
    By(Vec<Expr>),
    All,
}

#[derive(Clone, Debug, PartialEq)]
pub enum From {
    Table(String, String),
    /// A subquery, its alias and the names of its columns (empty: its own).
    Sub(Box<Query>, String, Vec<String>),
    /// A subquery that sees what stands before it.
    Lateral(Box<Query>, String),
    Join(&'static str, Box<From>, Box<From>, On),
}

/// What pairs the rows of a join.
#[derive(Clone, Debug, PartialEq)]
pub enum On {
    Nothing,
    Condition(Expr),
    Using(Vec<String>),
}

impl Query {
    pub fn of(body: Body) -> Query {
        Query { ctes: vec![], body, order: vec![], limit: None, offset: None }
    }

    /// What the top level's ORDER BY says of an answer of `width` columns.
    pub fn ordered(&self, width: usize) -> Order {
        let columns: Vec<usize> = self.order.iter().filter_map(|(key, _)| self.column(key)).collect();
        if columns.is_empty() {
            Order::Any
        } else if (0..width).all(|i| columns.contains(&i)) {
            Order::Total
        } else {
            Order::Keys { columns, cut: self.limit.is_some() || self.offset.is_some() }
        }
    }

    /// The column that a key of ORDER BY names: by ordinal, or by its alias.
    fn column(&self, key: &str) -> Option<usize> {
        match (key.parse::<usize>(), &self.body) {
            (Ok(ordinal), _) => ordinal.checked_sub(1),
            (Err(_), Body::Select(select)) => select.items.iter().position(|(_, name)| name == key),
            _ => None,
        }
    }

    /// The same without LIMIT and OFFSET.
    pub fn unlimited(&self) -> Query {
        Query { limit: None, offset: None, ..self.clone() }
    }
}

impl fmt::Display for Query {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (i, Cte { name, query }) in self.ctes.iter().enumerate() {
            write!(f, "{}{name} AS ({query})", if i == 0 { "WITH " } else { ", " })?;
        }
        if !self.ctes.is_empty() {
            f.write_str(" ")?;
        }
        write!(f, "{}", self.body)?;
        for (i, (what, how)) in self.order.iter().enumerate() {
            write!(f, "{}{what}{how}", if i == 0 { " ORDER BY " } else { ", " })?;
        }
        if let Some(n) = self.limit {
            write!(f, " LIMIT {n}")?;
        }
        if let Some(n) = self.offset {
            write!(f, " OFFSET {n}")?;
        }
        Ok(())
    }
}

impl fmt::Display for Body {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Body::Select(select) => write!(f, "{select}"),
            Body::SetOp(op, left, right) => {
                for (i, side) in [left, right].into_iter().enumerate() {
                    f.write_str(if i == 0 { "" } else { " " })?;
                    match **side {
                        Body::Select(_) => write!(f, "{side}")?,
                        _ => write!(f, "({side})")?,
                    }
                    if i == 0 {
                        write!(f, " {op}")?;
                    }
                }
                Ok(())
            }
            Body::Values(rows) => {
                f.write_str("VALUES ")?;
                for (i, row) in rows.iter().enumerate() {
                    write!(f, "{}({})", if i == 0 { "" } else { ", " }, list(row))?;
                }
                Ok(())
            }
        }
    }
}

fn list<T: fmt::Display>(items: &[T]) -> String {
    items.iter().map(T::to_string).collect::<Vec<_>>().join(", ")
}

impl fmt::Display for Select {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if self.distinct { "SELECT DISTINCT " } else { "SELECT " })?;
        for (i, (expr, name)) in self.items.iter().enumerate() {
            write!(f, "{}{expr} AS {name}", if i == 0 { "" } else { ", " })?;
        }
        if let Some(from) = &self.from {
            write!(f, " FROM {from}")?;
        }
        if let Some(filter) = &self.filter {
            write!(f, " WHERE {filter}")?;
        }
        match &self.group {
            Some(Group::By(keys)) => write!(f, " GROUP BY {}", list(keys))?,
            Some(Group::All) => f.write_str(" GROUP BY ALL")?,
            None => {}
        }
        if let Some(having) = &self.having {
            write!(f, " HAVING {having}")?;
        }
        Ok(())
    }
}

impl fmt::Display for From {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            From::Table(name, alias) => write!(f, "{name} AS {alias}"),
            From::Sub(query, alias, columns) => {
                write!(f, "({query}) AS {alias}")?;
                if columns.is_empty() { Ok(()) } else { write!(f, "({})", columns.join(", ")) }
            }
            From::Lateral(query, alias) => write!(f, "LATERAL ({query}) AS {alias}"),
            From::Join(kind, left, right, on) => {
                // A join to the right needs parentheses, one to the left nests by itself.
                match **right {
                    From::Join(..) => write!(f, "{left} {kind} ({right})")?,
                    _ => write!(f, "{left} {kind} {right}")?,
                }
                match on {
                    On::Nothing => Ok(()),
                    On::Condition(on) => write!(f, " ON {on}"),
                    On::Using(columns) => write!(f, " USING ({})", columns.join(", ")),
                }
            }
        }
    }
}
