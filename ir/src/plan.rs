//! The relational plan: what a query means, before it is cut into pipelines.
//!
//! Columns are named by [`ColumnId`], unique in a plan, never by position: an operator that moves keeps its meaning, and two
//! plans merge without renumbering. A scan, a projection, an aggregate *defines* columns; everything above refers to them. A
//! column is visible above its definition as long as no operator between hides it ([`Rel::Aggregate`], [`Rel::SetOp`],
//! [`Rel::Recursive`], semi- and anti-joins, [`Rel::Project`]).

mod lifted;
mod statement;

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::builtin::Builtin;
use crate::collected::Collected;
use crate::entity::{Arena, Entity};
use crate::nested_fn::NestedFn;
use crate::scalar::Scalar;
use crate::table::SchemaRef;
use crate::types::{DataType, Span};
use crate::window::{Frame, WindowFunc};

pub use lifted::Lifted;
pub use statement::{Constraint, Statement, TypeDefinition};

crate::entity!(
    /// A column of a plan.
    ColumnId, "c"
);

crate::entity!(
    /// A subplan that several places of a plan read ([`Rel::SharedRef`]); computed once.
    SharedId, "shared"
);

crate::entity!(
    /// A recursion of a plan: a [`Rel::Recursive`], which the [`Rel::WorkRef`]s in its step belong to.
    RecursionId, "work"
);

/// What a plan knows of a column.
#[derive(Clone, Debug, PartialEq)]
pub struct ColumnInfo {
    /// For people; need not be unique.
    pub name: String,
    pub ty: DataType,
    /// Whether NULL can occur where the column is defined. (Outer joins make it nullable above themselves: see
    /// [`Rel::nullable_above`].)
    pub nullable: bool,
}

/// A shared subplan's definition.
#[derive(Clone, Debug, PartialEq)]
pub struct Shared {
    pub name: String,
    pub plan: Rel,
    /// The columns that references read, in the order that [`Rel::SharedRef::columns`] pairs with.
    pub columns: Vec<ColumnId>,
}

/// One query's plan.
#[derive(Clone, Debug, PartialEq)]
pub struct Plan {
    pub columns: Arena<ColumnId, ColumnInfo>,
    /// Shared subplans; one refers only to those before it.
    pub shared: Arena<SharedId, Shared>,
    /// The names of recursions.
    pub recursions: Arena<RecursionId, String>,
    pub root: Rel,
    /// The result's columns in order: name and column.
    pub output: Vec<(String, ColumnId)>,
    /// Types of the query's `$1`, `$2`, … ; [`DataType::Null`] where the text doesn't decide.
    pub params: Vec<DataType>,
}

impl Plan {
    /// A new column.
    pub fn column(&mut self, name: impl Into<String>, ty: DataType, nullable: bool) -> ColumnId {
        self.columns.push(ColumnInfo { name: name.into(), ty, nullable })
    }
}

/// A relational operator and its inputs.
#[derive(Clone, Debug, PartialEq)]
pub enum Rel {
    /// One row, no columns: the input of `SELECT 1`.
    Unit,
    /// No rows.
    Empty,
    /// Rows of a stored table.
    Scan {
        table: SchemaRef,
        /// Columns that the scan defines, each with its index in the table.
        columns: Vec<(ColumnId, usize)>,
        /// Conjuncts on those columns that every row satisfies; also what sources prune by.
        filters: Vec<Expr>,
    },
    /// Constant rows (after folding: literals and parameters only; before it, any expression without free columns).
    Values {
        columns: Vec<ColumnId>,
        rows: Vec<Vec<Expr>>,
    },
    Filter {
        input: Box<Rel>,
        predicate: Expr,
    },
    /// The input's rows with further columns computed; the input's columns stay visible.
    Map {
        input: Box<Rel>,
        exprs: Vec<(ColumnId, Expr)>,
    },
    /// Hides all columns but these.
    Project {
        input: Box<Rel>,
        columns: Vec<ColumnId>,
    },
    /// One row a group. With no keys: exactly one row. Only keys and aggregates are visible above.
    Aggregate {
        input: Box<Rel>,
        /// Grouping columns of the input, visible above under the same ids. NULL groups with NULL.
        keys: Vec<ColumnId>,
        aggregates: Vec<(ColumnId, Aggregate)>,
    },
    /// The input's rows with further columns, computed over the row's partition: the rows that agree on `partition` (NULL with NULL),
    /// in the order of `order`. The input's columns stay visible.
    Window {
        input: Box<Rel>,
        partition: Vec<ColumnId>,
        order: Vec<SortKey>,
        functions: Vec<(ColumnId, WindowCall)>,
    },
    Join {
        kind: JoinKind,
        left: Box<Rel>,
        right: Box<Rel>,
        /// Conjuncts; an empty list is TRUE.
        on: Vec<Expr>,
    },
    /// For each left row, the right side with the left's columns free in it. The binder makes these for subqueries and LATERAL;
    /// unnesting removes every one of them.
    DependentJoin {
        kind: JoinKind,
        left: Box<Rel>,
        right: Box<Rel>,
        on: Vec<Expr>,
    },
    /// Rows in order; with `limit`, only the first `limit` after `offset`.
    Sort {
        input: Box<Rel>,
        keys: Vec<SortKey>,
        limit: Option<u64>,
        offset: u64,
    },
    Limit {
        input: Box<Rel>,
        limit: Option<u64>,
        offset: u64,
    },
    /// Of each group of rows that agree on `by` (NULL with NULL), the first `limit` after `offset` in the order of `keys`. The
    /// limit of a correlated subquery, unnested. The result is in no order.
    LimitBy {
        input: Box<Rel>,
        by: Vec<ColumnId>,
        keys: Vec<SortKey>,
        limit: Option<u64>,
        offset: u64,
    },
    /// UNION, INTERSECT, EXCEPT. `columns` are defined here; `left_columns` and `right_columns` say, pairwise and of the same
    /// types, what they are made of.
    SetOp {
        op: SetOp,
        /// Keep duplicates (UNION ALL, …).
        all: bool,
        left: Box<Rel>,
        right: Box<Rel>,
        columns: Vec<ColumnId>,
        left_columns: Vec<ColumnId>,
        right_columns: Vec<ColumnId>,
    },
    /// Rows of a shared subplan, its columns (in the order of [`Shared::columns`]) under new ids; pairs are
    /// (id here, index into `Shared::columns`).
    SharedRef {
        shared: SharedId,
        columns: Vec<(ColumnId, usize)>,
    },
    /// Each input row once for every element of the longest of the lists, with the elements side by side; NULL where a list is shorter.
    /// None for rows whose lists are all empty or NULL. `ordinality`: the element's position from 1, a BIGINT.
    Unnest {
        input: Box<Rel>,
        /// A column for each list (array, map), of its elements' type.
        lists: Vec<(ColumnId, Expr)>,
        ordinality: Option<ColumnId>,
    },
    /// WITH RECURSIVE: the rows of `base`, then those that `step` makes of them, those that it makes of these, and so on until none
    /// come. `columns` are defined here; `base_columns` and `step_columns` say, pairwise and of the same types, what they are made
    /// of.
    Recursive {
        recursion: RecursionId,
        /// Keep duplicates (UNION ALL). Else a row that there was before is dropped, wherever it comes from.
        all: bool,
        base: Box<Rel>,
        /// Reads the rows of the round before by [`Rel::WorkRef`], in itself or in shared subplans.
        step: Box<Rel>,
        columns: Vec<ColumnId>,
        base_columns: Vec<ColumnId>,
        step_columns: Vec<ColumnId>,
    },
    /// In the step of a recursion: the rows of the round before. Pairs are (id here, index into the columns of the
    /// [`Rel::Recursive`]).
    WorkRef {
        recursion: RecursionId,
        columns: Vec<(ColumnId, usize)>,
    },
    /// An error unless the input has at most one row; with no row, one row of NULLs (a scalar subquery's cardinality rule).
    SingleRow {
        input: Box<Rel>,
        span: Span,
    },
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum SetOp {
    Union,
    Intersect,
    Except,
}

/// What a join gives for each left row.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum JoinKind {
    /// One row for each match.
    Inner,
    /// One row for each match, or one with NULLs on the right.
    Left,
    /// Like [`JoinKind::Left`], and unmatched right rows with NULLs on the left.
    Full,
    /// The left row once if there is a match. The right's columns are hidden.
    Semi,
    /// The left row once if there is no match (no pair for which the condition is TRUE). The right's columns are hidden.
    Anti,
    /// The left row once, with a column that says whether there is a match: TRUE if the condition is TRUE for some right row,
    /// else NULL if it is NULL for some, else FALSE. The right's columns are hidden. `IN` outside WHERE, and `NOT IN`.
    Mark(ColumnId),
    /// Like [`JoinKind::Left`] but an error where there is more than one match (scalar subqueries).
    Single,
}

/// One ORDER BY key.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct SortKey {
    pub column: ColumnId,
    pub descending: bool,
    pub nulls_first: bool,
}

/// One aggregate call. NULL arguments are skipped (but by `CountStar`).
#[derive(Clone, Debug, PartialEq)]
pub struct Aggregate {
    pub func: AggregateFunc,
    pub args: Vec<ColumnId>,
    pub distinct: bool,
    /// `FILTER (WHERE …)`: a boolean column of the input; only its TRUE rows count.
    pub filter: Option<ColumnId>,
    /// Result type.
    pub ty: DataType,
    pub span: Span,
}

/// One window function of a [`Rel::Window`]. What the arguments and the frame's distances are, and their types, is as in
/// [`crate::window`].
#[derive(Clone, Debug, PartialEq)]
pub struct WindowCall {
    pub func: WindowFunc<AggregateFunc>,
    pub args: Vec<ColumnId>,
    pub frame: Frame<ColumnId>,
    pub ignore_nulls: bool,
    /// Of aggregates: as [`Aggregate::filter`].
    pub filter: Option<ColumnId>,
    /// Result type.
    pub ty: DataType,
    pub span: Span,
}

impl WindowCall {
    /// The columns that the function reads beside the window's keys.
    pub fn reads(&self) -> impl Iterator<Item = ColumnId> {
        self.args.iter().chain(self.frame.distances()).chain(&self.filter).copied()
    }

    /// As [`WindowCall::reads`], to change them.
    pub fn reads_mut(&mut self) -> impl Iterator<Item = &mut ColumnId> {
        self.args.iter_mut().chain(self.frame.distances_mut()).chain(&mut self.filter)
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum AggregateFunc {
    /// `count(*)`, BIGINT, 0 for no rows.
    CountStar,
    /// Non-NULL arguments, BIGINT, 0 for none.
    Count,
    /// Integers and HUGEINT sum to HUGEINT, decimals to DECIMAL(38, s), floats to DOUBLE; NULL for none.
    Sum,
    /// DOUBLE; NULL for none.
    Avg,
    Min,
    Max,
    /// `bool_and`, `bool_or`; NULL for none.
    BoolAnd,
    BoolOr,
    /// Of the integers' bits, of their type; NULL for none.
    BitAnd,
    BitOr,
    BitXor,
    /// `stddev_samp`, `stddev_pop`, `var_samp`, `var_pop` over DOUBLE; the sample forms are NULL for fewer than two.
    StddevSamp,
    StddevPop,
    VarSamp,
    VarPop,
    /// The first row's argument that is not NULL.
    AnyValue,
    /// The first row's argument.
    First,
    /// The last row's argument.
    Last,
    /// Of two arguments, value and key: the value of the row with the least key; of equal keys the first row's. Rows with a NULL key don't
    /// count; the value may be NULL.
    ArgMin,
    ArgMax,
    /// DOUBLE; NULL for none.
    Product,
    /// The root of the product of so many DOUBLEs: e to the average of their logarithms; NULL for none.
    Geomean,
    /// Sum and average of DOUBLE whose rounding errors are added up too; NULL for none.
    SumPrecise,
    AvgPrecise,
    /// Of two arguments of DOUBLE, value and weight: the sum of their products over that of the weights of values that are not NULL; NULL for no products.
    WeightedAvg,
    /// Standard error of the mean of DOUBLE: the deviation over the root of the count; NULL for none.
    Sem,
    /// Of DOUBLE; NULL for fewer than three, and where all are the same.
    Skewness,
    /// Excess kurtosis of DOUBLE with the sample's correction, and without; NULL for fewer than four (two), and where all are the same.
    Kurtosis,
    KurtosisPop,
    /// Of pairs (y, x) of DOUBLE of which neither is NULL.
    Pairs(PairStatistic),
    /// About how many distinct arguments there are, BIGINT; exactly where they are few. 0 for none.
    ApproxCountDistinct,
    /// A function of all values, NULL for none unless it counts. Arguments are the keys and the value.
    Collected(Collected),
}

/// What is computed of pairs (y, x).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PairStatistic {
    /// NULL for none.
    CovarPop,
    /// NULL for fewer than two.
    CovarSamp,
    /// NULL for none; NaN where all y or all x are the same.
    Corr,
    /// Of the least squares line; NULL for none, NaN where all x are the same.
    RegrSlope,
    /// NULL for none and where all x are the same.
    RegrIntercept,
    /// The same; else 1 where all y are the same.
    RegrR2,
    /// UINTEGER; 0 for none.
    RegrCount,
    /// Means and sums of squares; NULL for none.
    RegrAvgX,
    RegrAvgY,
    RegrSxx,
    RegrSyy,
    RegrSxy,
}

impl AggregateFunc {
    /// Whether a value that comes again changes nothing, or the function sees to it itself.
    pub fn ignores_duplicates(self) -> bool {
        matches!(
            self,
            AggregateFunc::Min
                | AggregateFunc::Max
                | AggregateFunc::BoolAnd
                | AggregateFunc::BoolOr
                | AggregateFunc::BitAnd
                | AggregateFunc::BitOr
                | AggregateFunc::AnyValue
                | AggregateFunc::First
                | AggregateFunc::Last
                | AggregateFunc::ArgMin
                | AggregateFunc::ArgMax
                | AggregateFunc::ApproxCountDistinct
                | AggregateFunc::Collected(_)
        )
    }

    /// Whether the order of the rows matters to it.
    pub fn has_order(self) -> bool {
        matches!(
            self,
            AggregateFunc::AnyValue
                | AggregateFunc::First
                | AggregateFunc::Last
                | AggregateFunc::ArgMin
                | AggregateFunc::ArgMax
                | AggregateFunc::Collected(_)
        )
    }

    /// Whether the result is never NULL.
    pub fn counts(self) -> bool {
        matches!(
            self,
            AggregateFunc::CountStar
                | AggregateFunc::Count
                | AggregateFunc::ApproxCountDistinct
                | AggregateFunc::Pairs(PairStatistic::RegrCount)
        )
    }
}

/// A scalar expression, typed by the binder: arguments already have the types that the function takes, by explicit casts.
///
/// Expressions are equal if they are written alike, which those with literals that merely compare as equal are not ([`Scalar::is_same`]).
#[derive(Clone, Debug)]
pub enum Expr {
    Column(ColumnId),
    Literal(Scalar, DataType),
    /// `$1` is 0.
    Param(u32, DataType),
    /// A literal that stands for others of its kind.
    Lifted(Box<Lifted>),
    Call {
        func: Func,
        args: Vec<Expr>,
        ty: DataType,
        span: Span,
    },
    /// An error where the value doesn't fit; with `try_`, NULL (TRY_CAST).
    Cast {
        input: Box<Expr>,
        ty: DataType,
        try_: bool,
        span: Span,
    },
    /// Searched CASE. Only the branch taken may raise an error. No ELSE is NULL.
    Case {
        branches: Vec<(Expr, Expr)>,
        otherwise: Option<Box<Expr>>,
        ty: DataType,
    },
}

impl PartialEq for Expr {
    fn eq(&self, other: &Expr) -> bool {
        match (self, other) {
            (Expr::Column(a), Expr::Column(b)) => a == b,
            (Expr::Literal(a, ty), Expr::Literal(b, other_ty)) => ty == other_ty && a.is_same(b),
            (Expr::Param(a, ty), Expr::Param(b, other_ty)) => (a, ty) == (b, other_ty),
            (Expr::Lifted(a), Expr::Lifted(b)) => a == b,
            (
                Expr::Call { func, args, ty, span },
                Expr::Call { func: other_func, args: other_args, ty: other_ty, span: other_span },
            ) => (func, ty, span) == (other_func, other_ty, other_span) && args == other_args,
            (
                Expr::Cast { input, ty, try_, span },
                Expr::Cast { input: other_input, ty: other_ty, try_: other_try, span: other_span },
            ) => (ty, try_, span) == (other_ty, other_try, other_span) && input == other_input,
            (
                Expr::Case { branches, otherwise, ty },
                Expr::Case { branches: other_branches, otherwise: other_else, ty: other_ty },
            ) => ty == other_ty && branches == other_branches && otherwise == other_else,
            _ => false,
        }
    }
}

/// Scalar functions. Unless said otherwise, NULL in gives NULL out, and all arguments have one type.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Func {
    // Logic: BOOLEAN, three-valued. And and Or take two or more arguments.
    And,
    Or,
    Not,
    // Comparison of two values of one type -> BOOLEAN.
    Eq,
    Ne,
    Lt,
    Le,
    Gt,
    Ge,
    /// `IS [NOT] DISTINCT FROM`: never NULL.
    DistinctFrom,
    NotDistinctFrom,
    IsNull,
    IsNotNull,
    /// First argument equal to any of the others, with SQL's NULL semantics.
    InList,
    // Arithmetic on two numbers of one type (decimals: Add and Sub of the result's scale, Mul of any scales). Overflow is an
    // error.
    Add,
    Sub,
    Mul,
    /// `/`: DOUBLE or FLOAT.
    Div,
    /// `//`: integers (a divisor of 0 is an error), and floats (a plain division).
    IntDiv,
    /// `%`: truncating; integers (a divisor of 0 is an error), decimals and floats.
    Mod,
    // Bits of two integers of one type.
    BitAnd,
    BitOr,
    BitXor,
    /// `<<`: a negative operand and a result that doesn't fit are errors.
    ShiftLeft,
    /// `>>`: 0 by a negative number, or by all bits or more.
    ShiftRight,
    /// `~`.
    BitNot,
    /// An integer's bits that are 1 -> TINYINT.
    BitCount,
    Neg,
    Abs,
    Sign,
    /// Round half away from zero to the digits of the second argument (an INTEGER; may be missing: 0).
    Round,
    Floor,
    Ceil,
    Trunc,
    /// DOUBLE -> DOUBLE; NaN outside the domain.
    Sqrt,
    Pi,
    /// NULL arguments are skipped; NULL only if all are.
    Greatest,
    Least,
    /// First non-NULL argument; later ones are not evaluated for errors past it.
    Coalesce,
    /// NULL if both arguments are equal, else the first.
    NullIf,
    // Strings -> as named. Positions count from 1, in characters.
    /// `a || b`: NULL if any is NULL.
    Concat,
    /// `concat(a, b, …)`: skips NULLs.
    ConcatSkipNull,
    /// (string, start BIGINT [, length BIGINT]); negative starts count from the end, as in DuckDB.
    Substring,
    /// (string [, characters]).
    Trim,
    LTrim,
    RTrim,
    /// Characters -> BIGINT.
    Length,
    StartsWith,
    EndsWith,
    Contains,
    /// (string, pattern [, escape]) -> BOOLEAN.
    Like,
    ILike,
    // Dates.
    /// (part name VARCHAR literal, DATE | TIMESTAMP | TIME | INTERVAL) -> BIGINT (DOUBLE for epoch).
    DatePart,
    /// (part name, DATE | TIMESTAMP | INTERVAL) -> as DuckDB's date_trunc.
    DateTrunc,
    /// (part name, from, to) -> BIGINT boundaries crossed.
    DateDiff,
    /// (DATE, INTEGER days) -> DATE, (TIMESTAMP | DATE, INTERVAL) -> TIMESTAMP, (TIME, INTERVAL) -> TIME (wraps at midnight).
    DateAdd,
    /// The same with a minus; (DATE, DATE) -> BIGINT days; (TIMESTAMP, TIMESTAMP) -> INTERVAL.
    DateSub,
    IntervalAdd,
    IntervalSub,
    IntervalNeg,
    /// (INTERVAL, BIGINT) -> INTERVAL.
    IntervalMul,
    /// (INTERVAL, DOUBLE) -> INTERVAL.
    IntervalScale,
    /// (INTERVAL, DOUBLE) -> INTERVAL; a divisor of 0 is an error.
    IntervalDiv,
    /// (BIGINT n, VARCHAR unit literal) -> INTERVAL: `INTERVAL n DAY`.
    ToInterval,
    // Nested values. An element is a BLOB: the bytes of one, which may be NULL inside ([`crate::nested`]).
    /// Values of one type -> list (array) of them. Never NULL.
    ListPack,
    /// Values -> struct of them. Never NULL.
    StructPack,
    /// A value -> element. Never NULL.
    Element,
    /// A function of the library on the first argument's type, or of the result's where that function says so.
    Nested(NestedFn),
    /// (list, initial value, elements to leave out: BIGINT, body): the body's value of the last element, for each of which it sees the value of the one
    /// before, at first the initial value. Without elements, or of a NULL list, the initial value.
    Fold(FoldColumns),
    /// A plain call of a library function, whose arguments have its types.
    Builtin(Builtin),
}

/// What the body of a [`Func::Fold`] reads of it; columns of no operator.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct FoldColumns {
    /// The value of the element before; of the fold's type.
    pub acc: ColumnId,
    pub element: ColumnId,
    /// The element's position in the list, from 1: BIGINT.
    pub position: ColumnId,
}

impl FoldColumns {
    pub fn columns(&self) -> [ColumnId; 3] {
        [self.acc, self.element, self.position]
    }
}

impl Expr {
    pub fn null(ty: DataType) -> Expr {
        Expr::Literal(Scalar::Null, ty)
    }

    pub fn bool(value: bool) -> Expr {
        Expr::Literal(Scalar::Bool(value), DataType::Bool)
    }

    /// A call without a span.
    pub fn call(func: Func, args: Vec<Expr>, ty: DataType) -> Expr {
        Expr::Call { func, args, ty, span: Span::default() }
    }

    /// The conjunction of `terms`; TRUE for none, the term itself for one.
    pub fn and(mut terms: Vec<Expr>) -> Expr {
        match terms.len() {
            0 => Expr::bool(true),
            1 => terms.remove(0),
            _ => Expr::call(Func::And, terms, DataType::Bool),
        }
    }

    /// The conjuncts of a predicate, nested ANDs flattened.
    pub fn conjuncts(self) -> Vec<Expr> {
        match self {
            Expr::Call { func: Func::And, args, .. } => args.into_iter().flat_map(Expr::conjuncts).collect(),
            other => vec![other],
        }
    }

    pub fn ty(&self, columns: &Arena<ColumnId, ColumnInfo>) -> DataType {
        match self {
            Expr::Column(c) => columns[*c].ty,
            Expr::Literal(_, ty) | Expr::Param(_, ty) => *ty,
            Expr::Lifted(lifted) => lifted.ty,
            Expr::Call { ty, .. } | Expr::Cast { ty, .. } | Expr::Case { ty, .. } => *ty,
        }
    }

    pub fn span(&self) -> Span {
        match self {
            Expr::Call { span, .. } | Expr::Cast { span, .. } => *span,
            _ => Span::default(),
        }
    }

    /// Calls `f` on each direct subexpression.
    pub fn for_each_child(&self, f: &mut dyn FnMut(&Expr)) {
        match self {
            Expr::Column(_) | Expr::Literal(..) | Expr::Param(..) | Expr::Lifted(_) => {}
            Expr::Call { args, .. } => args.iter().for_each(f),
            Expr::Cast { input, .. } => f(input),
            Expr::Case { branches, otherwise, .. } => {
                for (when, then) in branches {
                    f(when);
                    f(then);
                }
                if let Some(otherwise) = otherwise {
                    f(otherwise);
                }
            }
        }
    }

    /// Calls `f` on each direct subexpression, to change it.
    pub fn for_each_child_mut(&mut self, f: &mut dyn FnMut(&mut Expr)) {
        match self {
            Expr::Column(_) | Expr::Literal(..) | Expr::Param(..) | Expr::Lifted(_) => {}
            Expr::Call { args, .. } => args.iter_mut().for_each(f),
            Expr::Cast { input, .. } => f(input),
            Expr::Case { branches, otherwise, .. } => {
                for (when, then) in branches {
                    f(when);
                    f(then);
                }
                if let Some(otherwise) = otherwise {
                    f(otherwise);
                }
            }
        }
    }

    /// Adds the columns that the expression reads to `set`.
    pub fn collect_columns(&self, set: &mut BTreeSet<ColumnId>) {
        match self {
            Expr::Column(c) => {
                set.insert(*c);
            }
            Expr::Call { func: Func::Fold(bound), args, .. } => {
                // What the body reads of the fold itself comes from nowhere else.
                let (body, outside) = args.split_last().map_or((None, &args[..]), |(body, rest)| (Some(body), rest));
                outside.iter().for_each(|arg| arg.collect_columns(set));
                let mut read = body.map(Expr::columns).unwrap_or_default();
                read.retain(|column| !bound.columns().contains(column));
                set.append(&mut read);
            }
            _ => self.for_each_child(&mut |child| child.collect_columns(set)),
        }
    }

    /// The columns that the expression reads.
    pub fn columns(&self) -> BTreeSet<ColumnId> {
        let mut set = BTreeSet::new();
        self.collect_columns(&mut set);
        set
    }

    /// Replaces every column by what `f` gives for it, where it gives something.
    pub fn substitute(&mut self, f: &dyn Fn(ColumnId) -> Option<Expr>) {
        if let Expr::Column(c) = self {
            if let Some(new) = f(*c) {
                *self = new;
            }
            return;
        }
        self.for_each_child_mut(&mut |child| child.substitute(f));
    }
}

impl Rel {
    /// Inputs, left to right.
    pub fn inputs(&self) -> Vec<&Rel> {
        match self {
            Rel::Unit
            | Rel::Empty
            | Rel::Scan { .. }
            | Rel::Values { .. }
            | Rel::SharedRef { .. }
            | Rel::WorkRef { .. } => vec![],
            Rel::Filter { input, .. }
            | Rel::Map { input, .. }
            | Rel::Project { input, .. }
            | Rel::Aggregate { input, .. }
            | Rel::Window { input, .. }
            | Rel::Unnest { input, .. }
            | Rel::Sort { input, .. }
            | Rel::Limit { input, .. }
            | Rel::LimitBy { input, .. }
            | Rel::SingleRow { input, .. } => vec![input],
            Rel::Join { left, right, .. } | Rel::DependentJoin { left, right, .. } | Rel::SetOp { left, right, .. } => {
                vec![left, right]
            }
            Rel::Recursive { base, step, .. } => vec![base, step],
        }
    }

    /// Inputs, left to right, to change them.
    pub fn inputs_mut(&mut self) -> Vec<&mut Rel> {
        match self {
            Rel::Unit
            | Rel::Empty
            | Rel::Scan { .. }
            | Rel::Values { .. }
            | Rel::SharedRef { .. }
            | Rel::WorkRef { .. } => vec![],
            Rel::Filter { input, .. }
            | Rel::Map { input, .. }
            | Rel::Project { input, .. }
            | Rel::Aggregate { input, .. }
            | Rel::Window { input, .. }
            | Rel::Unnest { input, .. }
            | Rel::Sort { input, .. }
            | Rel::Limit { input, .. }
            | Rel::LimitBy { input, .. }
            | Rel::SingleRow { input, .. } => vec![input],
            Rel::Join { left, right, .. } | Rel::DependentJoin { left, right, .. } | Rel::SetOp { left, right, .. } => {
                vec![left, right]
            }
            Rel::Recursive { base, step, .. } => vec![base, step],
        }
    }

    /// Expressions that the operator itself holds (not its inputs').
    pub fn exprs(&self) -> Vec<&Expr> {
        match self {
            Rel::Scan { filters, .. } => filters.iter().collect(),
            Rel::Values { rows, .. } => rows.iter().flatten().collect(),
            Rel::Filter { predicate, .. } => vec![predicate],
            Rel::Map { exprs, .. } | Rel::Unnest { lists: exprs, .. } => exprs.iter().map(|(_, e)| e).collect(),
            Rel::Join { on, .. } | Rel::DependentJoin { on, .. } => on.iter().collect(),
            _ => vec![],
        }
    }

    /// Expressions that the operator itself holds, to change them.
    pub fn exprs_mut(&mut self) -> Vec<&mut Expr> {
        match self {
            Rel::Scan { filters, .. } => filters.iter_mut().collect(),
            Rel::Values { rows, .. } => rows.iter_mut().flatten().collect(),
            Rel::Filter { predicate, .. } => vec![predicate],
            Rel::Map { exprs, .. } | Rel::Unnest { lists: exprs, .. } => exprs.iter_mut().map(|(_, e)| e).collect(),
            Rel::Join { on, .. } | Rel::DependentJoin { on, .. } => on.iter_mut().collect(),
            _ => vec![],
        }
    }

    /// The columns visible above the operator.
    pub fn output(&self) -> BTreeSet<ColumnId> {
        match self {
            Rel::Unit | Rel::Empty => BTreeSet::new(),
            Rel::Scan { columns, .. } | Rel::SharedRef { columns, .. } | Rel::WorkRef { columns, .. } => {
                columns.iter().map(|(c, _)| *c).collect()
            }
            Rel::Values { columns, .. }
            | Rel::Project { columns, .. }
            | Rel::SetOp { columns, .. }
            | Rel::Recursive { columns, .. } => columns.iter().copied().collect(),
            Rel::Filter { input, .. }
            | Rel::Sort { input, .. }
            | Rel::Limit { input, .. }
            | Rel::LimitBy { input, .. }
            | Rel::SingleRow { input, .. } => input.output(),
            Rel::Map { input, exprs } => {
                let mut set = input.output();
                set.extend(exprs.iter().map(|(c, _)| *c));
                set
            }
            Rel::Unnest { input, lists, ordinality } => {
                let mut set = input.output();
                set.extend(lists.iter().map(|(c, _)| *c).chain(*ordinality));
                set
            }
            Rel::Window { input, functions, .. } => {
                let mut set = input.output();
                set.extend(functions.iter().map(|(c, _)| *c));
                set
            }
            Rel::Aggregate { keys, aggregates, .. } => {
                keys.iter().copied().chain(aggregates.iter().map(|(c, _)| *c)).collect()
            }
            Rel::Join { kind, left, right, .. } | Rel::DependentJoin { kind, left, right, .. } => {
                let mut set = left.output();
                match kind {
                    JoinKind::Semi | JoinKind::Anti => {}
                    JoinKind::Mark(mark) => {
                        set.insert(*mark);
                    }
                    JoinKind::Inner | JoinKind::Left | JoinKind::Full | JoinKind::Single => set.extend(right.output()),
                }
                set
            }
        }
    }

    /// Adds to `set` the columns that are NULL-able above this operator because of outer joins, single rows and the like,
    /// whatever their definition says.
    pub fn nullable_above(&self, set: &mut BTreeSet<ColumnId>) {
        for input in self.inputs() {
            input.nullable_above(set);
        }
        match self {
            Rel::Join { kind, left, right, .. } | Rel::DependentJoin { kind, left, right, .. } => match kind {
                JoinKind::Left | JoinKind::Single => set.extend(right.output()),
                JoinKind::Full => {
                    set.extend(left.output());
                    set.extend(right.output());
                }
                _ => {}
            },
            Rel::SingleRow { input, .. } => set.extend(input.output()),
            _ => {}
        }
    }
}

/// A plan shared between threads.
pub type PlanRef = Arc<Plan>;

/// The largest column handle of a plan plus one; for dense side tables.
pub fn column_count(plan: &Plan) -> usize {
    plan.columns.keys().next_back().map_or(0, |c| c.index() + 1)
}
