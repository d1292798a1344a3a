//! The verifier: what a [`Module`] must satisfy beyond being one.
//!
//! - here: declarations, and the order of kernels;
//! - `body`: values, types and scopes within a kernel.
//!
//! It stops at the first error. Passes are checked with it in debug builds, hand-written text always ([`verify_mapped`] gives
//! errors the line and column).

mod body;
mod loops;
mod window;

use std::collections::HashSet;
use std::fmt;

use crate::entity::Entity;
use crate::kernel::{
    Block, Field, Kernel, KernelId, LoopId, Module, ParamId, PruneOp, RowSet, Source, State, StateId, StateKind, Stmt,
    Table, TableData, TableId, Target, UpdateOp, Value,
};
use crate::scalar::Scalar;
use crate::table::Encoding;
use crate::text::{Position, SourceMap};
use crate::types::{Repr, ValueType};
use crate::typing::{TypeError, scalar_fits};

/// The part of a module that is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Location {
    Module,
    Param(ParamId),
    Table(TableId),
    State(StateId),
    Loop(LoopId),
    Kernel(KernelId),
    Value(KernelId, Value),
    /// The `index`th statement of a block.
    Stmt(KernelId, Block, usize),
}

/// What is wrong.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Problem {
    #[error("there are two {what}s named {name}")]
    Duplicate { what: &'static str, name: String },
    #[error("{0} is not a {1}")]
    Literal(String, String),
    #[error("{0} is outside of the parameter's bounds")]
    Bounds(String),
    #[error("column {column} can't be encoded as {encoding}")]
    Encoding { column: String, encoding: String },
    #[error("column {0} has a range, which only integers have, or an empty one")]
    Range(String),
    #[error("a row has {got} values, {want} are needed")]
    RowLength { got: usize, want: usize },
    #[error("there is no {0}")]
    Missing(String),
    #[error("{keys} keys are more than the {fields} fields")]
    Keys { keys: usize, fields: usize },
    #[error("null_safe has {got} entries for {keys} keys")]
    NullSafe { got: usize, keys: usize },
    #[error("a partition by {got} keys of a sort by {keys}")]
    Partition { got: usize, keys: usize },
    #[error("field {0} is an aggregate and must say how it merges")]
    NoMerge(String),
    #[error("field {0} is not an aggregate and can't merge")]
    Merge(String),
    #[error("field {0} has bounds of terms, which only sums of integers have, or no numbers are within them")]
    Terms(String),
    #[error("{op} does not apply to field {field}: {ty}")]
    FieldType { op: String, field: String, ty: ValueType },
    #[error("an output has {columns} columns and {fields} fields")]
    OutputWidth { columns: usize, fields: usize },
    #[error("field {field} is a {ty}, column {column} needs a {want}")]
    OutputType { field: String, ty: ValueType, column: String, want: Repr },
    #[error("a lookup table has one field, not {0}")]
    LutFields(usize),
    #[error("the window {0}")]
    Window(String),
    #[error("column {0} has no dictionary")]
    NoDictionary(String),
    #[error("a module has one output, not several")]
    Outputs,
    #[error("@{state} is read, but kernel @{writer}, which is not before this one, writes it")]
    Order { state: String, writer: String },
    #[error("the loop {0}")]
    Loop(String),
    #[error("a kernel that runs once {0}")]
    Once(String),
    #[error("@{0} in one loop, and used outside it")]
    Round(String),
    #[error("@{0} can't be scanned")]
    NotScanned(String),
    #[error("@{0} is not marked")]
    NotMarked(String),
    #[error(transparent)]
    Type(#[from] TypeError),
    #[error("{value} is declared a {declared}, but is a {actual}")]
    Declared { value: Value, declared: String, actual: String },
    #[error("{0} is not visible here")]
    NotVisible(Value),
    #[error("{0} is defined twice")]
    DefinedTwice(Value),
    #[error("{0} is bound by a region, not defined by an operation")]
    BoundLet(Value),
    #[error("{0} is defined by an operation, where a region binds it")]
    NotBound(Value),
    #[error("{0} is used in two places")]
    SharedBlock(Block),
    #[error("{value} is a {got}, a {want} is needed")]
    Wanted { value: Value, got: String, want: String },
    #[error("{got} values, {want} are needed")]
    Count { got: usize, want: usize },
    #[error("@{state} is not {want}")]
    StateKind { state: String, want: &'static str },
    #[error("a probe of this kind {0}")]
    Probe(&'static str),
    #[error("a mark probe with a nullable key has that key alone and no condition")]
    MarkKeys,
    #[error("the mark must be nullable, for a key or the condition is")]
    MarkNullable,
    #[error("{0} is not a row that an upsert gave")]
    NotUpserted(Value),
    #[error("field {0} is a key and can't change")]
    KeyUpdate(String),
    #[error("@{0} is stored to only by a kernel over its dictionary")]
    StoreSource(String),
}

/// An error in a module.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub struct VerifyError {
    pub location: Location,
    /// The location in words: `kernel @scan, %3`.
    pub place: String,
    pub problem: Problem,
    /// Where the location stands, if the module was read from a text.
    pub position: Option<Position>,
}

impl fmt::Display for VerifyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(position) = self.position {
            write!(f, "{position}: ")?;
        }
        if !self.place.is_empty() {
            write!(f, "{}: ", self.place)?;
        }
        self.problem.fmt(f)
    }
}

type Check = Result<(), (Location, Problem)>;

/// Checks a module.
///
/// # Errors
/// The first thing that is wrong.
pub fn verify(module: &Module) -> Result<(), VerifyError> {
    check(module).map_err(|(location, problem)| {
        let place = place(module, &location);
        VerifyError { location, place, problem, position: None }
    })
}

/// As [`verify`], for a module that was read from a text: errors have its line and column.
///
/// # Errors
/// The first thing that is wrong.
pub fn verify_mapped(module: &Module, map: &SourceMap) -> Result<(), VerifyError> {
    verify(module).map_err(|mut error| {
        let at = |positions: &[Position], index: usize| positions.get(index).copied();
        error.position = match &error.location {
            Location::Module => None,
            Location::Param(id) => at(&map.params, id.index()),
            Location::Table(id) => at(&map.tables, id.index()),
            Location::State(id) => at(&map.states, id.index()),
            Location::Loop(id) => at(&map.loops, id.index()),
            Location::Kernel(id) => at(&map.kernels, id.index()),
            Location::Value(kernel, value) => map.value(*kernel, *value),
            Location::Stmt(kernel, block, index) => map.stmt(*kernel, *block, *index),
        };
        error
    })
}

fn place(module: &Module, location: &Location) -> String {
    let kernel = |id: &KernelId| module.kernels.get(*id).map_or("?", |k| &k.name);
    match location {
        Location::Module => String::new(),
        Location::Param(id) => format!("param {id}"),
        Location::Table(id) => format!("table @{}", module.tables[*id].name),
        Location::State(id) => format!("state @{}", module.states[*id].name),
        Location::Loop(id) => format!("loop @{}", module.loops[*id].name),
        Location::Kernel(id) => format!("kernel @{}", kernel(id)),
        Location::Value(id, value) => format!("kernel @{}, {value}", kernel(id)),
        Location::Stmt(id, block, index) => {
            let word = module.kernels.get(*id).and_then(|k| k.blocks.get(*block)).and_then(|b| b.get(*index));
            format!("kernel @{}, {}", kernel(id), word.map_or("statement", stmt_word))
        }
    }
}

fn stmt_word(stmt: &Stmt) -> &'static str {
    match stmt {
        Stmt::Let(_) => "definition",
        Stmt::Filter { .. } => "filter",
        Stmt::If { .. } => "if",
        Stmt::Probe(_) => "probe",
        Stmt::Upsert { .. } => "upsert",
        Stmt::Update { .. } => "update",
        Stmt::Append { .. } => "append",
        Stmt::Mark { .. } => "mark",
        Stmt::Repeat { .. } => "repeat",
        Stmt::Fold { .. } => "fold",
        Stmt::Store { .. } => "store",
    }
}

fn unique<'a>(what: &'static str, names: impl Iterator<Item = &'a String>) -> Result<(), Problem> {
    let mut seen = HashSet::new();
    for name in names {
        if !seen.insert(name) {
            return Err(Problem::Duplicate { what, name: name.clone() });
        }
    }
    Ok(())
}

fn check(module: &Module) -> Check {
    let at = |location: Location| move |problem| (location, problem);
    unique("table", module.tables.values().map(|t| &t.name)).map_err(at(Location::Module))?;
    unique("state", module.states.values().map(|s| &s.name)).map_err(at(Location::Module))?;
    unique("kernel", module.kernels.values().map(|k| &k.name)).map_err(at(Location::Module))?;
    for (id, param) in module.params.iter() {
        if let Some(value) = &param.value {
            literal(value, param.ty).map_err(at(Location::Param(id)))?;
            if !param.bounds.hold(value) {
                return Err((Location::Param(id), Problem::Bounds(value.to_string())));
            }
        }
    }
    for (id, table) in module.tables.iter() {
        check_table(table).map_err(at(Location::Table(id)))?;
    }
    for (id, state) in module.states.iter() {
        check_state(module, state).map_err(at(Location::State(id)))?;
    }
    if module.states.values().filter(|s| matches!(s.kind, StateKind::Output { .. })).count() > 1 {
        return Err((Location::Module, Problem::Outputs));
    }
    for (id, kernel) in module.kernels.iter() {
        check_source(module, kernel).map_err(at(Location::Kernel(id)))?;
        body::check(module, id, kernel)?;
    }
    loops::check(module)?;
    check_order(module)
}

/// A constant of a type.
fn literal(value: &Scalar, ty: ValueType) -> Result<(), Problem> {
    if scalar_fits(value, ty.repr) && (ty.nullable || !value.is_null()) {
        Ok(())
    } else {
        Err(Problem::Literal(value.to_string(), ty.to_string()))
    }
}

fn check_table(table: &Table) -> Result<(), Problem> {
    unique("column", table.columns.iter().map(|c| &c.name))?;
    for column in &table.columns {
        let repr = column.ty.repr();
        let good = match column.encoding {
            Encoding::Plain => true,
            Encoding::For { width, .. } => repr.is_int() && matches!(width, 1 | 2 | 4 | 8),
            Encoding::Int { width } => repr.is_int() && matches!(width, 1 | 2 | 4 | 8 | 16),
            Encoding::Dict { width } => matches!(width, 1 | 2 | 4) && column.dictionary.is_some(),
            Encoding::Sequence => repr == Repr::I64 && !column.nullable,
        };
        let dictionary = matches!(column.encoding, Encoding::Dict { .. }) || column.dictionary.is_none();
        if !good || !dictionary {
            let encoding = column.encoding.to_string();
            return Err(Problem::Encoding { column: column.name.clone(), encoding });
        }
        if column.range.is_some_and(|(min, max)| !repr.is_int() || min > max) {
            return Err(Problem::Range(column.name.clone()));
        }
    }
    match &table.data {
        TableData::Stored { prune, .. } => {
            for term in prune {
                let Some(column) = table.columns.get(term.column) else {
                    return Err(Problem::Missing(format!("column {}", term.column)));
                };
                // A literal of no query in particular has no value yet.
                let is_open = term.lifted.is_some() && term.value.is_null();
                if term.op != PruneOp::NotNull && !is_open {
                    literal(&term.value, ValueType::required(column.ty.repr()))?;
                }
            }
        }
        TableData::Inline { rows } => {
            if let Some(column) = table.columns.iter().find(|c| c.encoding != Encoding::Plain) {
                let encoding = format!("{} in an inline table", column.encoding);
                return Err(Problem::Encoding { column: column.name.clone(), encoding });
            }
            for row in rows {
                if row.len() != table.columns.len() {
                    return Err(Problem::RowLength { got: row.len(), want: table.columns.len() });
                }
                for (value, column) in row.iter().zip(&table.columns) {
                    literal(value, column.value_type())?;
                }
            }
        }
    }
    Ok(())
}

/// Whether an update applies to a field (and, for moments, the two after it).
fn update_applies(op: UpdateOp, fields: &[Field], at: usize) -> Result<(), Problem> {
    let Some(field) = fields.get(at) else { return Err(Problem::Missing(format!("field {at}"))) };
    let (repr, nullable) = (field.ty.repr, field.ty.nullable);
    let good = match op {
        UpdateOp::Add(_) => repr.is_int() || repr.is_float(),
        UpdateOp::Min | UpdateOp::Max => nullable,
        UpdateOp::First | UpdateOp::Last => {
            field.ty == ValueType::nullable(Repr::I64) && fields.get(at + 1).is_some_and(|value| value.ty.nullable)
        }
        UpdateOp::ArgMin | UpdateOp::ArgMax => {
            let place = fields.get(at + 1).is_some_and(|place| place.ty == ValueType::nullable(Repr::I64));
            nullable && place && fields.get(at + 2).is_some_and(|value| value.ty.nullable)
        }
        UpdateOp::Collect { .. } | UpdateOp::Sketch => field.ty == ValueType::nullable(Repr::Str),
        UpdateOp::Mul => field.ty == ValueType::nullable(Repr::F64),
        UpdateOp::AddPrecise => {
            let float = ValueType::required(Repr::F64);
            field.ty == float && fields.get(at + 1).is_some_and(|rest| rest.ty == float)
        }
        UpdateOp::CoMoments => {
            let floats = std::iter::repeat_n(Repr::F64, 5);
            let want = std::iter::once(Repr::I64).chain(floats).map(ValueType::required);
            fields.get(at..at + 6).is_some_and(|f| f.iter().map(|f| f.ty).eq(want))
        }
        UpdateOp::And => (repr == Repr::Bool || repr.is_int()) && nullable,
        UpdateOp::Or => repr == Repr::Bool || repr.is_int(),
        UpdateOp::Xor => repr.is_int(),
        UpdateOp::Moments | UpdateOp::MergeMoments => {
            let want = [Repr::I64, Repr::F64, Repr::F64].map(ValueType::required);
            fields.get(at..at + 3).is_some_and(|f| f.iter().map(|f| f.ty).eq(want))
        }
    };
    if good {
        Ok(())
    } else {
        Err(Problem::FieldType { op: op.word().0.into(), field: field.name.clone(), ty: field.ty })
    }
}

/// The column of a dictionary.
fn dictionary(module: &Module, table: TableId, column: usize) -> Result<(), Problem> {
    match module.tables.get(table).and_then(|t| t.columns.get(column)) {
        None => Err(Problem::Missing(format!("column {column} of {table}"))),
        Some(column) if column.dictionary.is_none() => Err(Problem::NoDictionary(column.name.clone())),
        Some(_) => Ok(()),
    }
}

fn check_state(module: &Module, state: &State) -> Result<(), Problem> {
    let fields = &state.fields;
    unique("field", fields.iter().map(|f| &f.name))?;
    if state.keys() > fields.len() {
        return Err(Problem::Keys { keys: state.keys(), fields: fields.len() });
    }
    let aggregates = matches!(state.kind, StateKind::Accumulators | StateKind::Groups { .. });
    // How many fields still belong to an operation over several.
    let mut belonging = 0;
    for (at, field) in fields.iter().enumerate() {
        match field.merge {
            Some(_) if !aggregates || at < state.keys() || belonging > 0 => {
                return Err(Problem::Merge(field.name.clone()));
            }
            Some(op) => {
                update_applies(op, fields, at)?;
                belonging = op.fields();
            }
            None if aggregates && at >= state.keys() && belonging == 0 => {
                return Err(Problem::NoMerge(field.name.clone()));
            }
            None => {}
        }
        belonging = usize::saturating_sub(belonging, 1);
        if let Some((least, most)) = field.terms
            && (least > most || !field.ty.repr.is_int() || !matches!(field.merge, Some(UpdateOp::Add(_))))
        {
            return Err(Problem::Terms(field.name.clone()));
        }
    }
    match &state.kind {
        StateKind::Accumulators | StateKind::Groups { .. } | StateKind::Rows => Ok(()),
        StateKind::Index { keys, null_safe, .. } => match null_safe.len() {
            0 => Ok(()),
            got if got == *keys => Ok(()),
            got => Err(Problem::NullSafe { got, keys: *keys }),
        },
        StateKind::Sorted { keys, partition, .. } => match keys.iter().find(|k| k.field >= fields.len()) {
            Some(key) => Err(Problem::Missing(format!("field {}", key.field))),
            None if *partition > keys.len() => Err(Problem::Partition { got: *partition, keys: keys.len() }),
            None => Ok(()),
        },
        StateKind::Window { keys, partition, .. } => window::check(state, keys, *partition),
        StateKind::Output { columns, .. } => {
            if columns.len() != fields.len() {
                return Err(Problem::OutputWidth { columns: columns.len(), fields: fields.len() });
            }
            for (column, field) in columns.iter().zip(fields) {
                if column.ty.repr() != field.ty.repr {
                    let (field, ty, column, want) =
                        (field.name.clone(), field.ty, column.name.clone(), column.ty.repr());
                    return Err(Problem::OutputType { field, ty, column, want });
                }
            }
            Ok(())
        }
        StateKind::Lut { table, column } => {
            if fields.len() != 1 {
                return Err(Problem::LutFields(fields.len()));
            }
            dictionary(module, *table, *column)
        }
    }
}

fn check_source(module: &Module, kernel: &Kernel) -> Result<(), Problem> {
    match kernel.source {
        Source::Unit => Ok(()),
        Source::Table(table) => match module.tables.get(table) {
            Some(_) => Ok(()),
            None => Err(Problem::Missing(table.to_string())),
        },
        Source::Dictionary { table, column, .. } => dictionary(module, table, column),
        Source::State { state, rows, .. } => {
            let Some(data) = module.states.get(state) else { return Err(Problem::Missing(state.to_string())) };
            match &data.kind {
                StateKind::Output { .. } | StateKind::Lut { .. } => Err(Problem::NotScanned(data.name.clone())),
                StateKind::Index { marked: true, .. } => Ok(()),
                _ if rows != RowSet::All => Err(Problem::NotMarked(data.name.clone())),
                _ => Ok(()),
            }
        }
    }
}

/// States that a kernel reads, that it changes, and whose marks it sets.
#[derive(Debug, Default)]
pub struct StateUse {
    pub reads: HashSet<StateId>,
    pub writes: HashSet<StateId>,
    pub marks: HashSet<StateId>,
}

impl Kernel {
    /// The states that the kernel's body and source name.
    pub fn state_use(&self) -> StateUse {
        let mut used = StateUse::default();
        if let Source::State { state, .. } = self.source {
            used.reads.insert(state);
        }
        for stmts in self.blocks.values() {
            for stmt in stmts {
                match stmt {
                    Stmt::Let(value) => {
                        if let Some(crate::kernel::Op::Lookup { state, .. }) = self.values.get(*value).map(|v| &v.op) {
                            used.reads.insert(*state);
                        }
                    }
                    Stmt::Probe(probe) => {
                        used.reads.insert(probe.state);
                    }
                    Stmt::Upsert { state, .. } | Stmt::Append { state, .. } | Stmt::Store { state, .. } => {
                        used.writes.insert(*state);
                    }
                    Stmt::Update { target: Target::State(state), .. } => {
                        used.writes.insert(*state);
                    }
                    Stmt::Mark { row } => {
                        if let Some(crate::kernel::Type::Row { state, .. }) = self.values.get(*row).map(|v| v.ty) {
                            used.marks.insert(state);
                        }
                    }
                    _ => {}
                }
            }
        }
        used
    }
}

/// A state is read only by kernels after the last that writes it.
fn check_order(module: &Module) -> Check {
    let uses: Vec<StateUse> = module.kernels.values().map(Kernel::state_use).collect();
    for (at, (id, kernel)) in module.kernels.iter().enumerate() {
        let writer_after = |state: StateId, written: fn(&StateUse) -> &HashSet<StateId>| {
            let found = uses.iter().enumerate().skip(at).find(|(_, u)| written(u).contains(&state));
            match found {
                None => Ok(()),
                Some((writer, _)) => {
                    let writer = module.kernels[KernelId::from_index(writer)].name.clone();
                    let state = module.states[state].name.clone();
                    Err((Location::Kernel(id), Problem::Order { state, writer }))
                }
            }
        };
        let mut reads: Vec<StateId> = uses[at].reads.iter().copied().collect();
        reads.sort();
        for state in reads {
            writer_after(state, |u| &u.writes)?;
        }
        if let Source::State { state, rows: RowSet::Marked | RowSet::Unmarked, .. } = kernel.source {
            writer_after(state, |u| &u.marks)?;
        }
    }
    Ok(())
}
