//! Kernel IR: one [`Module`] per query.
//!
//! A module declares `table` inputs, `state` objects and `kernel`s in dependency order. A kernel is one pipeline: a
//! [`Source`] that gives rows, a body run once for each row, and sinks that change states. The body is typed SSA in *structured*
//! regions; there are no free branches, so that it lowers alike to a scalar loop, to blocks of SIMD lanes or to a GPU thread.
//!
//! - An *operation* ([`Op`]) is pure: it has no effect, and may be moved, shared or dropped, except that one which
//!   [can trap](Op::can_trap) must not run where it did not run before.
//! - A *statement* ([`Stmt`]) is a definition (`%3 = add %1, %2`), a region, or a sink.
//! - A value is visible in the rest of its block and in the blocks nested there.
//!
//! Nullability is part of a value's type. Unless an operation says otherwise, its result is NULL if any argument is, and NULL
//! only then; the result type is nullable exactly if some argument's is.
//!
//! Where a value is stored or yielded (appended or upserted to a nullable field, yielded to a nullable result, compared with a
//! nullable key, updating a nullable field), a required value may stand for a nullable one of the same representation; the
//! opposite is an error.
//!
//! A kernel runs over a *range* of its source's rows, on any number of threads at once, each with its own copy of the states
//! that it writes; [`Field::merge`] and the state's kind say how copies become one. A state is read only by kernels after the
//! last that writes it.

use crate::builtin::Builtin;
use crate::entity::Arena;
use crate::scalar::Scalar;
use crate::table::Encoding;
use crate::types::{DataType, Repr, Span, ValueType};
use crate::window::WindowCall;

pub use crate::param::{Bounds, Param, SHORT_STRING};

crate::entity!(
    /// A query parameter or lifted literal.
    ParamId, "$"
);
crate::entity!(
    /// A table of a module.
    TableId, "table"
);
crate::entity!(
    /// A state of a module.
    StateId, "state"
);
crate::entity!(
    /// A kernel of a module.
    KernelId, "kernel"
);
crate::entity!(
    /// A loop of a module.
    LoopId, "loop"
);
crate::entity!(
    /// A value of a kernel.
    Value, "%"
);
crate::entity!(
    /// A block of a kernel: statements in order.
    Block, "block"
);

/// One query: inputs, states and kernels.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Module {
    pub name: String,
    pub params: Arena<ParamId, Param>,
    pub tables: Arena<TableId, Table>,
    pub states: Arena<StateId, State>,
    /// An outer one before those in it.
    pub loops: Arena<LoopId, Loop>,
    /// In dependency order.
    pub kernels: Arena<KernelId, Kernel>,
}

/// Kernels that run in rounds until no new rows come: WITH RECURSIVE. They follow one another in the module, those of inner loops
/// among them; [`crate::loops`] has the order as a tree.
///
/// Before each round the rows of `next` move to `work`, which the kernels read, and `next` is empty again; where there are none, the
/// loop ends. The first round's rows are those that kernels before the loop have given to `next`. Where `next` is a
/// [`StateKind::Groups`], rows that an earlier round had are dropped. What a loop's kernels both write and read is made anew in
/// each round, what they only write gathers the rows of all rounds. `next` is empty after the loop.
#[derive(Clone, Debug, PartialEq)]
pub struct Loop {
    /// Unique in the module; printed `@name`.
    pub name: String,
    /// The loop that it is in.
    pub outer: Option<LoopId>,
    /// Rows of the round, of the same kind and fields as `next`. No kernel writes it, those outside the loop don't read it.
    pub work: StateId,
    /// Rows of the next round: a [`StateKind::Rows`], or a [`StateKind::Groups`] of nothing but keys. No kernel reads it.
    pub next: StateId,
}

/// A table that kernels scan.
#[derive(Clone, Debug, PartialEq)]
pub struct Table {
    /// Unique in the module; printed `@name`.
    pub name: String,
    pub columns: Vec<TableColumn>,
    pub data: TableData,
}

/// Where a table's rows are.
#[derive(Clone, Debug, PartialEq)]
pub enum TableData {
    /// In a source that the runtime knows by `source`. `prune` are conjuncts that every row of interest satisfies: the source
    /// may skip whatever it knows to fail them, and need not. There are at most `rows` rows. `pinned`: string bytes outlive the query.
    Stored { source: String, rows: Option<u64>, pinned: bool, prune: Vec<Prune> },
    /// In the module: a VALUES list. One scalar for each column of each row.
    Inline { rows: Vec<Vec<Scalar>> },
}

/// `column op value` with the value in the column's logical type.
#[derive(Clone, Debug, PartialEq)]
pub struct Prune {
    /// Index into [`Table::columns`].
    pub column: usize,
    pub op: PruneOp,
    pub value: Scalar,
    /// Number of the query's literal whose value this is, as in [`Param::lifted`]; NULL where it is that of no query in particular.
    pub lifted: Option<u32>,
}

impl Prune {
    /// A condition whose value stays.
    pub fn new(column: usize, op: PruneOp, value: Scalar) -> Prune {
        Prune { column, op, value, lifted: None }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PruneOp {
    Eq,
    Lt,
    Le,
    Gt,
    Ge,
    /// The value is not NULL (the scalar is ignored).
    NotNull,
}

/// A column that some kernel loads.
#[derive(Clone, Debug, PartialEq)]
pub struct TableColumn {
    /// Unique in the table.
    pub name: String,
    /// Index of the column in the stored table.
    pub index: usize,
    pub ty: DataType,
    pub nullable: bool,
    pub encoding: Encoding,
    /// Bounds on integer values (units, days, microseconds), from statistics.
    pub range: Option<(i128, i128)>,
    /// Entries of the dictionary, where the encoding is one.
    pub dictionary: Option<u64>,
}

impl TableColumn {
    /// Type of a value loaded from the column.
    pub fn value_type(&self) -> ValueType {
        ValueType::new(self.ty.repr(), self.nullable)
    }
}

/// Mutable data that outlives one row: what kernels exist to fill.
#[derive(Clone, Debug, PartialEq)]
pub struct State {
    /// Unique in the module; printed `@name`.
    pub name: String,
    pub kind: StateKind,
    /// Fields of the state's rows, in order.
    pub fields: Vec<Field>,
    /// Expected number of rows, to size tables by.
    pub estimate: Option<u64>,
}

/// A field of a state's rows.
#[derive(Clone, Debug, PartialEq)]
pub struct Field {
    /// Unique in the state.
    pub name: String,
    pub ty: ValueType,
    /// How an aggregate's copies from several threads combine. `None` for keys and payload. Fields that one operation changes together carry
    /// it on the first alone.
    pub merge: Option<UpdateOp>,
    /// Bounds of what a row of a kernel's source adds to an integer sum, inclusive, where they are known and small: sums of some rows
    /// then fit a word or two.
    pub terms: Option<(i128, i128)>,
}

/// What a state is, and what happens between its last writer and its first reader.
#[derive(Clone, Debug, PartialEq)]
pub enum StateKind {
    /// Exactly one row of aggregates, which exists from the start. A required field starts at 0 (or false), a nullable one at
    /// NULL.
    Accumulators,
    /// One row for each distinct key: the first `keys` fields. NULL is a key like any other, NaN equals NaN, -0 equals 0. The
    /// other fields start as in [`StateKind::Accumulators`] when the row is made.
    Groups { keys: usize },
    /// A multiset of rows found by the first `keys` fields (0: every row matches). A NULL key equals nothing, unless
    /// `null_safe` of its position is set: then NULL equals NULL. `marked`: rows carry a mark that [`Stmt::Mark`] sets.
    Index { keys: usize, null_safe: Vec<bool>, marked: bool },
    /// Rows in the order of their source (as far as the source has one).
    Rows,
    /// Rows in the order of `keys`, ties in the source's order; only `limit` rows after the first `offset` of each partition:
    /// the rows that agree on the first `partition` keys, where NULL agrees with NULL. With 0 all rows are one.
    Sorted { keys: Vec<SortField>, partition: usize, limit: Option<u64>, offset: u64 },
    /// Rows in the order of `keys`, ties in the source's order, of which the first `partition` part them. The last fields hold what
    /// `calls` compute of the partitions, in order ([`State::appended`]); rows are appended without those.
    Window { keys: Vec<SortField>, partition: usize, calls: Vec<WindowCall> },
    /// The query's result: field i is column i. Only `limit` rows after the first `offset`; when there are enough, sources that
    /// feed it may stop.
    Output { columns: Vec<OutputColumn>, limit: Option<u64>, offset: u64 },
    /// A required or nullable value for each entry of a dictionary: field 0, by code. Written by a kernel over that dictionary.
    Lut { table: TableId, column: usize },
}

impl StateKind {
    /// How many rows a state of a limit without an order keeps: the first ones, those of the offset included.
    pub fn first_rows(&self) -> Option<u64> {
        match self {
            StateKind::Sorted { keys, partition: 0, limit: Some(limit), offset } if keys.is_empty() => {
                Some(limit.saturating_add(*offset))
            }
            _ => None,
        }
    }
}

/// One key of a sorted state. NaN sorts above every other float.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct SortField {
    pub field: usize,
    pub descending: bool,
    pub nulls_first: bool,
}

/// A column of the result.
#[derive(Clone, Debug, PartialEq)]
pub struct OutputColumn {
    pub name: String,
    pub ty: DataType,
}

impl State {
    /// Number of leading key fields.
    pub fn keys(&self) -> usize {
        match &self.kind {
            StateKind::Groups { keys } | StateKind::Index { keys, .. } => *keys,
            _ => 0,
        }
    }
}

/// One pipeline.
#[derive(Clone, Debug, PartialEq)]
pub struct Kernel {
    /// Unique in the module; printed `@name`.
    pub name: String,
    pub source: Source,
    pub values: Arena<Value, ValueData>,
    pub blocks: Arena<Block, Vec<Stmt>>,
    pub body: Block,
    /// The innermost loop that it is in.
    pub in_loop: Option<LoopId>,
    /// Runs in the first round of its loop only: nothing that it reads changes.
    pub once: bool,
}

/// Where a kernel's rows come from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Source {
    /// One row without columns.
    Unit,
    /// Rows of a table; [`Op::Load`] and [`Op::Code`] read the current one.
    Table(TableId),
    /// The entries of a dictionary column, each once, in code order; `entry` is the decoded (never NULL) entry.
    Dictionary { table: TableId, column: usize, entry: Value },
    /// Rows of a state; `row` is the current one. Of a [`StateKind::Sorted`] in order.
    State { state: StateId, row: Value, rows: RowSet },
}

/// Which rows of a state a source gives.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum RowSet {
    All,
    /// Rows that [`Stmt::Mark`] marked.
    Marked,
    Unmarked,
}

/// Type of a kernel value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Type {
    Value(ValueType),
    /// A row of a state. `nullable`: there may be none (an outer probe without a match); fields read from it are then nullable.
    Row {
        state: StateId,
        nullable: bool,
    },
}

impl Type {
    /// The scalar type, if it is one.
    pub fn value(self) -> Option<ValueType> {
        match self {
            Type::Value(ty) => Some(ty),
            Type::Row { .. } => None,
        }
    }
}

/// A value: its type and what defines it.
#[derive(Clone, Debug, PartialEq)]
pub struct ValueData {
    pub ty: Type,
    pub op: Op,
    /// The SQL that it came from.
    pub span: Span,
}

/// What integer arithmetic does where the exact result doesn't fit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Overflow {
    /// Traps.
    Checked,
    /// Range analysis has proved that it fits.
    Proved,
}

/// What a conversion does with a value that doesn't fit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum CastMode {
    /// Traps.
    Checked,
    /// Proved to fit.
    Proved,
    /// Gives NULL; the result type is nullable.
    Try,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum UnaryOp {
    /// Integers (overflow mode applies) and floats.
    Neg(Overflow),
    /// Integers (overflow mode applies) and floats.
    Abs(Overflow),
    /// Boolean.
    Not,
    /// Any value -> required bool.
    IsNull,
    /// Any value -> required bool; the negation of `IsNull`.
    IsValid,
    /// Any value -> the same, required. Where it is NULL the result is unspecified, but of the type (integers in the range of the
    /// argument's storage). Used under a test that it is not NULL.
    AssumeValid,
    // Floats.
    /// NaN for negative arguments.
    Sqrt,
    Floor,
    Ceil,
    Trunc,
    /// Integers: how many bits of the representation are 1.
    PopCount,
    /// Floats: -0 to 0 and every NaN to one NaN, so that equal values have equal bits.
    Canonical,
    /// Strings: bytes copied to memory that lives as long as the query, so that a state may hold the view. Identity otherwise.
    Own,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum BinaryOp {
    // Integers and floats of one representation.
    Add(Overflow),
    Sub(Overflow),
    Mul(Overflow),
    /// Integers: truncates; a divisor of 0 traps, and so does MIN / -1 unless proved. Floats: IEEE, and checked also a divisor of
    /// 0 traps.
    Div(Overflow),
    /// Integers: sign of the dividend; a divisor of 0 traps. Floats: C's fmod.
    Rem,
    /// Integers: the quotient rounded half away from zero; the divisor is a positive constant. Decimal rescaling.
    DivRound,
    // Bits of integers, in two's complement.
    BitAnd,
    BitOr,
    BitXor,
    /// Integers. Traps where either is negative, or where the result doesn't fit the representation: 0 by anything is 0.
    Shl,
    /// Integers: the sign comes in from the left. By a negative number, or as many bits as the representation has or more, it is 0.
    Shr,
    // Two values of one representation -> bool. Strings by bytes; floats with NaN above everything and equal to itself; false < true.
    Eq,
    Ne,
    Lt,
    Le,
    Gt,
    Ge,
    /// IS NOT DISTINCT FROM: required bool.
    Same,
    // Booleans, three-valued: false AND NULL is false, true OR NULL is true.
    And,
    Or,
}

/// A pure operation.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Op {
    /// Defined by a region or source (its row, mark or result), not by an operation.
    Bound,
    Const(Scalar),
    Param(ParamId),
    /// The current table row's value, decoded.
    Load {
        column: usize,
    },
    /// The current table row's dictionary code, an i32; NULL where the column is.
    Code {
        column: usize,
    },
    /// The dictionary entry of a code.
    Decode {
        table: TableId,
        column: usize,
        code: Value,
    },
    /// Field 0 of a [`StateKind::Lut`] at a code. Nullable if the code or the field is.
    Lookup {
        state: StateId,
        code: Value,
    },
    /// A field of a state's row.
    Field {
        row: Value,
        field: usize,
    },
    /// Whether there is a row (required bool); the argument is of a nullable row type.
    Present {
        row: Value,
    },
    Unary {
        op: UnaryOp,
        arg: Value,
    },
    Binary {
        op: BinaryOp,
        left: Value,
        right: Value,
    },
    /// `then` where the condition is true, `otherwise` where it is false or NULL. Both are evaluated. Nullable if either is.
    Select {
        cond: Value,
        then: Value,
        otherwise: Value,
    },
    /// Between integers, floats and booleans. Integer to float rounds to nearest, float to integer rounds half to even (NaN never
    /// fits), boolean to integer gives 0 or 1, integer to boolean is `!= 0`.
    Cast {
        arg: Value,
        to: Repr,
        mode: CastMode,
    },
    /// The integer argument itself if it is within `min..=max`.
    Check {
        arg: Value,
        min: i128,
        max: i128,
        mode: CastMode,
    },
    /// A library function.
    Call {
        builtin: Builtin,
        args: Vec<Value>,
    },
}

/// What a probe does with its matches.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ProbeKind {
    /// Body for each match; `row` is the match.
    Inner,
    /// As `Inner`; where there is none, once with no row (`row` is nullable).
    Outer,
    /// Body once if there is a match. No row.
    Semi,
    /// Body once if there is no match. No row.
    Anti,
    /// Body once; `mark` is a bool: true if there is a match, else NULL if for some index row the comparison of keys and the
    /// condition is NULL, else false. It is nullable if a key or the condition is. Where a key that is not null-safe is nullable (in
    /// the probe or the index), it must be the only key and there must be no condition.
    Mark,
    /// As `Outer`, but more than one match traps.
    Single,
}

/// How a field of a row of aggregates changes. NULL arguments change nothing, but for those of which
/// [`UpdateOp::skips_null`] says otherwise.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum UpdateOp {
    /// Field += argument; a nullable field that is NULL becomes the argument. Floats ignore the mode.
    Add(Overflow),
    /// Nullable fields of any ordered representation.
    Min,
    Max,
    /// Nullable booleans, or required ones (which start false: only `Or`); the bits of integers, required ones starting at 0 (not `And`).
    And,
    Or,
    /// The bits of integers.
    Xor,
    /// Two nullable fields in order, place: i64 and value, of which the statement names the first. Where `place` is NULL it becomes
    /// the place of the row in the source, and `value` the argument, which may be NULL. Copies merge into the one of the lower place.
    First,
    /// The same of the last row: copies merge into the one of the higher place.
    Last,
    /// Three nullable fields in order, key (of any ordered representation), place: i64 and value, of which the statement names the first;
    /// the arguments are a key and a value. Where the key is less than the one that is there, or that one is NULL, both are taken; the
    /// value may be NULL, and rows with a NULL key change nothing. Of equal keys the one of the lower place stays.
    ArgMin,
    /// The same of the greatest key.
    ArgMax,
    /// A nullable f64 *= argument; where it is NULL it becomes the argument.
    Mul,
    /// Adds an f64 to a sum of two required f64 fields in order, the sum and what its rounding lost (Kahan 1965, as Neumaier 1974), of
    /// which the statement names the first. The whole sum is that of both.
    AddPrecise,
    /// Welford's running moments (Welford 1962) over three required fields in order, n: i64, mean: f64, m2: f64, of which the
    /// statement names the first. The argument is an f64.
    Moments,
    /// The same three fields, with another row's three as arguments (Chan et al. 1979).
    MergeMoments,
    /// Running moments of pairs (y, x), both f64, over six required fields in order, of which the statement names the first: n: i64, and as
    /// f64 the means of y and x, their sums of squared distances, and the sum of the products of distances. See
    /// [`CoMoments`](crate::aggregates::CoMoments).
    CoMoments,
    /// Appends the arguments, one [element](crate::nested) after the other, to a nullable str, in the order of the source's rows; where it is
    /// NULL they become it. NULL arguments are elements like others. Bit i says that argument i, a str, holds a nested value.
    Collect {
        nested: u32,
    },
    /// Adds the argument, of any representation, to a [sketch](crate::sketch) of distinct values: a nullable str, NULL before any.
    Sketch,
}

impl UpdateOp {
    /// The most that [`UpdateOp::fields`] gives.
    pub const MOST_FIELDS: usize = 6;

    /// How many fields in order it changes, of which statements name the first.
    pub fn fields(self) -> usize {
        match self {
            UpdateOp::CoMoments => 6,
            UpdateOp::Moments | UpdateOp::MergeMoments | UpdateOp::ArgMin | UpdateOp::ArgMax => 3,
            UpdateOp::First | UpdateOp::Last | UpdateOp::AddPrecise => 2,
            _ => 1,
        }
    }

    /// Representations of the arguments, where `fields` are those from the first that it changes on. (Those of [`UpdateOp::Collect`]
    /// and [`UpdateOp::Sketch`] may be any, which this does not say.)
    pub fn arguments(self, fields: &[Field]) -> Vec<Repr> {
        let of = |at: usize| fields.get(at).map_or(Repr::I64, |field| field.ty.repr);
        match self {
            UpdateOp::Moments => vec![Repr::F64],
            UpdateOp::MergeMoments => vec![Repr::I64, Repr::F64, Repr::F64],
            UpdateOp::CoMoments => vec![Repr::F64; 2],
            UpdateOp::First | UpdateOp::Last => vec![of(1)],
            UpdateOp::ArgMin | UpdateOp::ArgMax => vec![of(0), of(2)],
            _ => vec![of(0)],
        }
    }

    /// Whether a NULL argument changes nothing.
    pub fn skips_null(self, argument: usize) -> bool {
        match self {
            UpdateOp::First | UpdateOp::Last | UpdateOp::Collect { .. } => false,
            UpdateOp::ArgMin | UpdateOp::ArgMax => argument == 0,
            _ => true,
        }
    }
}

/// What an update changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Target {
    /// The one row of an accumulators state.
    State(StateId),
    /// A groups row that [`Stmt::Upsert`] gave.
    Row(Value),
}

/// A statement.
#[derive(Clone, Debug, PartialEq, Hash)]
pub enum Stmt {
    /// Defines a value by its operation.
    Let(Value),
    /// Runs the body where the condition is true (not false, not NULL).
    Filter {
        cond: Value,
        body: Block,
    },
    /// Runs one of two blocks; a NULL condition takes `otherwise`. Each result is bound to the value that the block taken yields in
    /// its place.
    If {
        cond: Value,
        then: Block,
        otherwise: Block,
        results: Vec<IfResult>,
    },
    Probe(Probe),
    /// Finds or makes the groups row of a key, and binds `row` (required) to it. Takes all key fields. When it makes a row, it owns
    /// the key's strings ([`UnaryOp::Own`]).
    Upsert {
        state: StateId,
        keys: Vec<Value>,
        row: Value,
    },
    /// Changes an aggregate. A string that a field takes is owned first ([`UnaryOp::Own`]).
    Update {
        target: Target,
        field: usize,
        op: UpdateOp,
        args: Vec<Value>,
    },
    /// Adds a row to an index, rows, sorted or output state: a value for each field. Printed `insert` for an index, `emit` for an
    /// output, else `append`. Strings are stored as they are: the one who builds the statement sees to it that they are owned.
    Append {
        state: StateId,
        values: Vec<Value>,
        span: Span,
    },
    /// Sets the mark of an index row; nothing where the (nullable) row is absent.
    Mark {
        row: Value,
    },
    /// Runs the body `count` times (an i64; none for NULL or less than 1), with `index` bound to 0, 1, …
    Repeat {
        count: Value,
        index: Value,
        body: Block,
    },
    /// Runs the body as [`Stmt::Repeat`] does, with `acc` bound to `init` in the first round and then to what the body yielded in the one before;
    /// `result` is what the last one yielded, or `init`. All four are of one representation; `acc` and `result` have one type.
    Fold {
        count: Value,
        init: Value,
        index: Value,
        acc: Value,
        body: Block,
        /// Visible in the body.
        next: Value,
        result: Value,
    },
    /// Stores a lookup table's value for the current dictionary entry.
    Store {
        state: StateId,
        value: Value,
    },
}

/// A result of [`Stmt::If`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct IfResult {
    /// Bound after the statement.
    pub value: Value,
    /// Visible in the `then` block.
    pub then: Value,
    /// Visible in the `otherwise` block.
    pub otherwise: Value,
}

/// Looks a key up in an index.
#[derive(Clone, Debug, PartialEq, Hash)]
pub struct Probe {
    pub kind: ProbeKind,
    pub state: StateId,
    /// One for each key of the index.
    pub keys: Vec<Value>,
    /// Bound to the candidate within `condition` (required row), and for inner, outer and single probes to the match within the
    /// body.
    pub row: Value,
    /// [`ProbeKind::Outer`] and [`ProbeKind::Single`]: bound within the body in place of `row`, nullable.
    pub matched: Option<Value>,
    /// [`ProbeKind::Mark`]: bound within the body.
    pub mark: Option<Value>,
    /// A further condition on pairs: the block and the bool that it defines.
    pub condition: Option<(Block, Value)>,
    pub body: Block,
    pub span: Span,
}

impl Kernel {
    /// A kernel with an empty body.
    pub fn new(name: impl Into<String>, source: Source) -> Kernel {
        let mut blocks = Arena::new();
        let body = blocks.push(Vec::new());
        Kernel { name: name.into(), source, values: Arena::new(), blocks, body, in_loop: None, once: false }
    }

    pub fn ty(&self, value: Value) -> Type {
        self.values[value].ty
    }

    /// Whether no row can change a state, because every sink is inside an inner or semi-probe of an index that `is_empty`: the
    /// kernel then does not run, and what it would trap on (a key that nothing is compared with) does not matter.
    pub fn is_idle(&self, is_empty: &dyn Fn(StateId) -> bool) -> bool {
        self.block_is_idle(self.body, is_empty)
    }

    fn block_is_idle(&self, block: Block, is_empty: &dyn Fn(StateId) -> bool) -> bool {
        self.blocks[block].iter().all(|stmt| match stmt {
            Stmt::Let(_) => true,
            Stmt::Probe(Probe { kind: ProbeKind::Inner | ProbeKind::Semi, state, .. }) if is_empty(*state) => true,
            // It traps at a second match, whatever its body does.
            Stmt::Probe(Probe { kind: ProbeKind::Single, state, .. }) if !is_empty(*state) => false,
            other => {
                let nested = other.blocks();
                !nested.is_empty() && nested.into_iter().all(|block| self.block_is_idle(block, is_empty))
            }
        })
    }

    /// The scalar type of a value; `None` for rows.
    pub fn value_type(&self, value: Value) -> Option<ValueType> {
        self.values[value].ty.value()
    }

    /// Whether evaluating a value's operation can end the query with an error: [`Op::can_trap`], sharpened by its arguments (a
    /// float overflows to infinity, a constant other than 0 divides).
    pub fn can_trap(&self, value: Value) -> bool {
        let op = &self.values[value].op;
        let float = |v: Value| self.value_type(v).is_some_and(|ty| ty.repr.is_float());
        match op {
            Op::Unary { arg, .. } if float(*arg) => false,
            Op::Binary { op: BinaryOp::Div(Overflow::Checked), left, right } if float(*left) => {
                !matches!(self.constant(*right), Some(Scalar::F64(v)) if *v != 0.0)
                    && !matches!(self.constant(*right), Some(Scalar::F32(v)) if *v != 0.0)
            }
            Op::Binary { left, .. } if float(*left) => false,
            Op::Binary { op: BinaryOp::Div(Overflow::Proved) | BinaryOp::Rem, right, .. } => {
                !matches!(self.constant(*right), Some(Scalar::Int(v)) if *v != 0)
            }
            op => op.can_trap(),
        }
    }

    /// The constant that a value is, if it is one.
    pub fn constant(&self, value: Value) -> Option<&Scalar> {
        match &self.values[value].op {
            Op::Const(scalar) => Some(scalar),
            _ => None,
        }
    }
}

impl Op {
    /// Values that the operation reads.
    pub fn args(&self) -> Vec<Value> {
        match self {
            Op::Bound | Op::Const(_) | Op::Param(_) | Op::Load { .. } | Op::Code { .. } => vec![],
            Op::Decode { code, .. } | Op::Lookup { code, .. } => vec![*code],
            Op::Field { row, .. } | Op::Present { row } => vec![*row],
            Op::Unary { arg, .. } | Op::Cast { arg, .. } | Op::Check { arg, .. } => vec![*arg],
            Op::Binary { left, right, .. } => vec![*left, *right],
            Op::Select { cond, then, otherwise } => vec![*cond, *then, *otherwise],
            Op::Call { args, .. } => args.clone(),
        }
    }

    /// Calls `f` on each argument, to change it.
    pub fn for_each_arg_mut(&mut self, f: &mut dyn FnMut(&mut Value)) {
        match self {
            Op::Bound | Op::Const(_) | Op::Param(_) | Op::Load { .. } | Op::Code { .. } => {}
            Op::Decode { code, .. } | Op::Lookup { code, .. } => f(code),
            Op::Field { row, .. } | Op::Present { row } => f(row),
            Op::Unary { arg, .. } | Op::Cast { arg, .. } | Op::Check { arg, .. } => f(arg),
            Op::Binary { left, right, .. } => {
                f(left);
                f(right);
            }
            Op::Select { cond, then, otherwise } => {
                f(cond);
                f(then);
                f(otherwise);
            }
            Op::Call { args, .. } => args.iter_mut().for_each(f),
        }
    }

    /// Whether evaluating it can end the query with an error, as far as the operation alone says; see [`Kernel::can_trap`].
    pub fn can_trap(&self) -> bool {
        match self {
            Op::Unary { op: UnaryOp::Neg(mode) | UnaryOp::Abs(mode), .. } => *mode == Overflow::Checked,
            // A division by a constant can be told from others only with the kernel at hand.
            Op::Binary { op, .. } => matches!(
                op,
                BinaryOp::Add(Overflow::Checked)
                    | BinaryOp::Sub(Overflow::Checked)
                    | BinaryOp::Mul(Overflow::Checked)
                    | BinaryOp::Div(_)
                    | BinaryOp::Rem
                    | BinaryOp::Shl
            ),
            Op::Cast { mode, .. } | Op::Check { mode, .. } => *mode == CastMode::Checked,
            Op::Call { builtin, .. } => builtin.can_fail(),
            _ => false,
        }
    }
}

impl Stmt {
    /// Values that the statement itself reads: not a definition's (see [`Op::args`]), nor those of nested blocks; but what a block
    /// yields to it is read.
    pub fn args(&self) -> Vec<Value> {
        match self {
            Stmt::Let(_) => vec![],
            Stmt::Filter { cond, .. } => vec![*cond],
            Stmt::If { cond, results, .. } => {
                let yielded = results.iter().flat_map(|r| [r.then, r.otherwise]);
                std::iter::once(*cond).chain(yielded).collect()
            }
            Stmt::Probe(probe) => probe.keys.iter().copied().chain(probe.condition.map(|(_, v)| v)).collect(),
            Stmt::Upsert { keys, .. } => keys.clone(),
            Stmt::Update { target, args, .. } => {
                let row = match target {
                    Target::Row(row) => Some(*row),
                    Target::State(_) => None,
                };
                row.into_iter().chain(args.iter().copied()).collect()
            }
            Stmt::Append { values, .. } => values.clone(),
            Stmt::Mark { row } => vec![*row],
            Stmt::Repeat { count, .. } => vec![*count],
            Stmt::Fold { count, init, next, .. } => vec![*count, *init, *next],
            Stmt::Store { value, .. } => vec![*value],
        }
    }

    /// Calls `f` on each value of [`Stmt::args`], to change it.
    pub fn for_each_arg_mut(&mut self, f: &mut dyn FnMut(&mut Value)) {
        match self {
            Stmt::Let(_) => {}
            Stmt::Filter { cond, .. } => f(cond),
            Stmt::If { cond, results, .. } => {
                f(cond);
                for result in results {
                    f(&mut result.then);
                    f(&mut result.otherwise);
                }
            }
            Stmt::Probe(probe) => {
                probe.keys.iter_mut().for_each(&mut *f);
                if let Some((_, value)) = &mut probe.condition {
                    f(value);
                }
            }
            Stmt::Upsert { keys, .. } => keys.iter_mut().for_each(f),
            Stmt::Update { target, args, .. } => {
                if let Target::Row(row) = target {
                    f(row);
                }
                args.iter_mut().for_each(f);
            }
            Stmt::Append { values, .. } => values.iter_mut().for_each(f),
            Stmt::Mark { row } => f(row),
            Stmt::Repeat { count, .. } => f(count),
            Stmt::Fold { count, init, next, .. } => {
                f(count);
                f(init);
                f(next);
            }
            Stmt::Store { value, .. } => f(value),
        }
    }

    /// Nested blocks.
    pub fn blocks(&self) -> Vec<Block> {
        match self {
            Stmt::Filter { body, .. } | Stmt::Repeat { body, .. } | Stmt::Fold { body, .. } => vec![*body],
            Stmt::If { then, otherwise, .. } => vec![*then, *otherwise],
            Stmt::Probe(probe) => probe.condition.map(|(b, _)| b).into_iter().chain([probe.body]).collect(),
            _ => vec![],
        }
    }
}
