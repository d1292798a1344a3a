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

#[derive(Clone, Debug, PartialEq)]
pub struct Query {
    pub ctes: Vec<(String, Query)>,
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
    Join(&'static str, Box<From>, Box<From>, Option<Expr>),
}

impl Query {
    pub fn of(body: Body) -> Query {
        Query { ctes: vec![], body, order: vec![], limit: None, offset: None }
    }

    /// Whether the top level has an order that is total over the output.
    pub fn is_ordered(&self) -> bool {
        !self.order.is_empty()
    }
}

impl fmt::Display for Query {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (i, (name, query)) in self.ctes.iter().enumerate() {
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
            From::Join(kind, left, right, on) => {
                // A join to the right needs parentheses, one to the left nests by itself.
                match **right {
                    From::Join(..) => write!(f, "{left} {kind} ({right})")?,
                    _ => write!(f, "{left} {kind} {right}")?,
                }
                match on {
                    Some(on) => write!(f, " ON {on}"),
                    None => Ok(()),
                }
            }
        }
    }
}
