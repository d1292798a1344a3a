//! The printer.

use std::fmt::{self, Display, Formatter};

use crate::kernel::{
    BinaryOp, Block, Bounds, CastMode, Kernel, KernelId, Loop, Module, Op, Overflow, ParamId, Probe, ProbeKind,
    PruneOp, RowSet, SortField, Source, State, StateId, StateKind, Stmt, Table, TableData, TableId, Target, Type,
    UnaryOp, UpdateOp, Value,
};
use crate::loops::Step;
use crate::scalar::Scalar;
use crate::types::Span;

/// A name, quoted unless it is of letters, digits and underscores.
pub(super) struct Name<'a>(pub(super) &'a str);

impl Display for Name<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let mut chars = self.0.chars();
        let head = chars.next().is_some_and(|c| c.is_ascii_alphabetic() || c == '_');
        if head && chars.all(|c| c.is_ascii_alphanumeric() || c == '_') {
            f.write_str(self.0)
        } else {
            Scalar::Str(self.0.into()).fmt(f)
        }
    }
}

/// A trailing span, where one is known.
struct At(Span);

impl Display for At {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        if self.0.is_known() { write!(f, " @{}..{}", self.0.start, self.0.end) } else { Ok(()) }
    }
}

/// Values between commas.
struct List<'a>(&'a [Value]);

impl Display for List<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        for (i, value) in self.0.iter().enumerate() {
            write!(f, "{}{value}", if i > 0 { ", " } else { "" })?;
        }
        Ok(())
    }
}

/// `word`, `word.proved`.
fn with_mode(word: &'static str, mode: Overflow) -> (&'static str, &'static str) {
    (word, if mode == Overflow::Proved { ".proved" } else { "" })
}

fn cast_mode(mode: CastMode) -> &'static str {
    match mode {
        CastMode::Checked => "",
        CastMode::Proved => ".proved",
        CastMode::Try => ".try",
    }
}

impl UnaryOp {
    /// The keyword in IR text and its mode suffix.
    pub(super) fn word(self) -> (&'static str, &'static str) {
        match self {
            UnaryOp::Neg(mode) => with_mode("neg", mode),
            UnaryOp::Abs(mode) => with_mode("abs", mode),
            UnaryOp::Not => ("not", ""),
            UnaryOp::IsNull => ("is_null", ""),
            UnaryOp::IsValid => ("is_valid", ""),
            UnaryOp::AssumeValid => ("assume_valid", ""),
            UnaryOp::Sqrt => ("sqrt", ""),
            UnaryOp::Floor => ("floor", ""),
            UnaryOp::Ceil => ("ceil", ""),
            UnaryOp::Trunc => ("trunc", ""),
            UnaryOp::PopCount => ("popcount", ""),
            UnaryOp::Canonical => ("canonical", ""),
            UnaryOp::Own => ("own", ""),
        }
    }
}

impl BinaryOp {
    /// The keyword in IR text and its mode suffix.
    pub fn word(self) -> (&'static str, &'static str) {
        match self {
            BinaryOp::Add(mode) => with_mode("add", mode),
            BinaryOp::Sub(mode) => with_mode("sub", mode),
            BinaryOp::Mul(mode) => with_mode("mul", mode),
            BinaryOp::Div(mode) => with_mode("div", mode),
            BinaryOp::Rem => ("rem", ""),
            BinaryOp::DivRound => ("div_round", ""),
            BinaryOp::BitAnd => ("bit_and", ""),
            BinaryOp::BitOr => ("bit_or", ""),
            BinaryOp::BitXor => ("bit_xor", ""),
            BinaryOp::Shl => ("shl", ""),
            BinaryOp::Shr => ("shr", ""),
            BinaryOp::Eq => ("eq", ""),
            BinaryOp::Ne => ("ne", ""),
            BinaryOp::Lt => ("lt", ""),
            BinaryOp::Le => ("le", ""),
            BinaryOp::Gt => ("gt", ""),
            BinaryOp::Ge => ("ge", ""),
            BinaryOp::Same => ("same", ""),
            BinaryOp::And => ("and", ""),
            BinaryOp::Or => ("or", ""),
        }
    }
}

impl UpdateOp {
    /// The text in front of the arguments.
    fn text(self) -> String {
        let (word, mode) = self.word();
        match self {
            UpdateOp::Collect { nested } if nested > 0 => format!("{word}.nested{nested}"),
            _ => format!("{word}{mode}"),
        }
    }

    /// The keyword in IR text and its mode suffix.
    pub fn word(self) -> (&'static str, &'static str) {
        match self {
            UpdateOp::Add(mode) => with_mode("add", mode),
            UpdateOp::Min => ("min", ""),
            UpdateOp::Max => ("max", ""),
            UpdateOp::And => ("and", ""),
            UpdateOp::Or => ("or", ""),
            UpdateOp::Xor => ("xor", ""),
            UpdateOp::First => ("first", ""),
            UpdateOp::Last => ("last", ""),
            UpdateOp::ArgMin => ("arg_min", ""),
            UpdateOp::ArgMax => ("arg_max", ""),
            UpdateOp::Mul => ("mul", ""),
            UpdateOp::AddPrecise => ("add_precise", ""),
            UpdateOp::Moments => ("moments", ""),
            UpdateOp::MergeMoments => ("merge_moments", ""),
            UpdateOp::CoMoments => ("co_moments", ""),
            UpdateOp::Collect { .. } => ("collect", ""),
            UpdateOp::Sketch => ("sketch", ""),
        }
    }
}

impl ProbeKind {
    /// The keyword in IR text.
    pub(super) fn word(self) -> &'static str {
        match self {
            ProbeKind::Inner => "inner",
            ProbeKind::Outer => "outer",
            ProbeKind::Semi => "semi",
            ProbeKind::Anti => "anti",
            ProbeKind::Mark => "mark",
            ProbeKind::Single => "single",
        }
    }
}

impl PruneOp {
    /// The sign in IR text.
    pub(super) fn word(self) -> &'static str {
        match self {
            PruneOp::Eq => "=",
            PruneOp::Lt => "<",
            PruneOp::Le => "<=",
            PruneOp::Gt => ">",
            PruneOp::Ge => ">=",
            PruneOp::NotNull => "is valid",
        }
    }
}

impl Module {
    fn table_name(&self, id: TableId) -> Name<'_> {
        Name(self.tables.get(id).map_or("?", |t| &t.name))
    }

    fn state_name(&self, id: StateId) -> Name<'_> {
        Name(self.states.get(id).map_or("?", |s| &s.name))
    }

    fn column_name(&self, table: TableId, column: usize) -> Name<'_> {
        Name(self.tables.get(table).and_then(|t| t.columns.get(column)).map_or("?", |c| &c.name))
    }

    fn field_name(&self, state: StateId, field: usize) -> Name<'_> {
        Name(self.states.get(state).and_then(|s| s.fields.get(field)).map_or("?", |f| &f.name))
    }

    /// One kernel's text.
    pub fn kernel_text(&self, kernel: KernelId) -> KernelText<'_> {
        KernelText { module: self, kernel: &self.kernels[kernel] }
    }
}

/// Prints a kernel of a module.
#[derive(Clone, Copy, Debug)]
pub struct KernelText<'a> {
    pub module: &'a Module,
    pub kernel: &'a Kernel,
}

/// Prints the operation that defines a value, without its type: `add %1, %2`.
#[derive(Clone, Copy, Debug)]
pub struct OpText<'a> {
    pub module: &'a Module,
    pub kernel: &'a Kernel,
    pub value: Value,
}

/// Prints the first line of a statement, without what its blocks hold.
#[derive(Clone, Copy, Debug)]
pub struct StmtText<'a> {
    pub module: &'a Module,
    pub kernel: &'a Kernel,
    pub stmt: &'a Stmt,
}

impl Display for OpText<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let OpText { module, kernel, value } = *self;
        let data = &kernel.values[value];
        let column = |column: usize| match kernel.source {
            Source::Table(table) => module.column_name(table, column),
            _ => Name("?"),
        };
        match &data.op {
            Op::Bound => f.write_str("bound"),
            Op::Const(scalar) => write!(f, "const {scalar}"),
            Op::Param(param) => write!(f, "param {param}"),
            Op::Load { column: c } => write!(f, "load {}", column(*c)),
            Op::Code { column: c } => write!(f, "code {}", column(*c)),
            Op::Decode { table, column, code } => {
                write!(f, "decode @{}.{} {code}", module.table_name(*table), module.column_name(*table, *column))
            }
            Op::Lookup { state, code } => write!(f, "lookup @{} {code}", module.state_name(*state)),
            Op::Field { row, field } => write!(f, "field {row}.{}", row_field(module, kernel, *row, *field)),
            Op::Present { row } => write!(f, "present {row}"),
            Op::Unary { op, arg } => {
                let (word, mode) = op.word();
                write!(f, "{word}{mode} {arg}")
            }
            Op::Binary { op, left, right } => {
                let (word, mode) = op.word();
                write!(f, "{word}{mode} {left}, {right}")
            }
            Op::Select { cond, then, otherwise } => write!(f, "select {cond}, {then}, {otherwise}"),
            Op::Cast { arg, mode, .. } => write!(f, "cast{} {arg}", cast_mode(*mode)),
            Op::Check { arg, min, max, mode } => write!(f, "check{} {arg} in [{min}, {max}]", cast_mode(*mode)),
            Op::Call { builtin, args } => write!(f, "call {builtin}({})", List(args)),
        }
    }
}

fn row_field<'a>(module: &'a Module, kernel: &Kernel, row: Value, field: usize) -> Name<'a> {
    match kernel.values.get(row).map(|v| v.ty) {
        Some(Type::Row { state, .. }) => module.field_name(state, field),
        _ => Name("?"),
    }
}

/// `: i64?`, or nothing for a row.
struct Typed(Type);

impl Display for Typed {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self.0 {
            Type::Value(ty) => write!(f, ": {ty}"),
            Type::Row { .. } => f.write_str(": row"),
        }
    }
}

impl Display for StmtText<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let StmtText { module, kernel, stmt } = *self;
        match stmt {
            Stmt::Let(value) => {
                let data = &kernel.values[*value];
                let op = OpText { module, kernel, value: *value };
                write!(f, "{value} = {op} {}{}", Typed(data.ty), At(data.span))
            }
            Stmt::Filter { cond, .. } => write!(f, "filter {cond}"),
            Stmt::If { cond, results, .. } => {
                for (i, result) in results.iter().enumerate() {
                    let comma = if i > 0 { ", " } else { "" };
                    write!(f, "{comma}{}{}", result.value, Typed(kernel.values[result.value].ty))?;
                }
                write!(f, "{}if {cond}", if results.is_empty() { "" } else { " = " })
            }
            Stmt::Probe(Probe { kind, state, keys, row, span, .. }) => {
                let name = module.state_name(*state);
                write!(f, "probe {} @{name} ({}) as {row}{}", kind.word(), List(keys), At(*span))
            }
            Stmt::Upsert { state, keys, row } => {
                write!(f, "{row} = upsert @{} ({})", module.state_name(*state), List(keys))
            }
            Stmt::Update { target, field, op, args } => {
                match target {
                    Target::State(state) => {
                        write!(f, "update @{}.{}", module.state_name(*state), module.field_name(*state, *field))?;
                    }
                    Target::Row(row) => write!(f, "update {row}.{}", row_field(module, kernel, *row, *field))?,
                }
                write!(f, ", {} {}", op.text(), List(args))
            }
            Stmt::Append { state, values, span } => {
                let word = match module.states.get(*state).map(|s| &s.kind) {
                    Some(StateKind::Index { .. }) => "insert",
                    Some(StateKind::Output { .. }) => "emit",
                    _ => "append",
                };
                write!(f, "{word} @{} ({}){}", module.state_name(*state), List(values), At(*span))
            }
            Stmt::Mark { row } => write!(f, "mark {row}"),
            Stmt::Repeat { count, index, .. } => write!(f, "repeat {count} as {index}"),
            Stmt::Fold { count, init, index, acc, result, .. } => {
                let ty = Typed(kernel.values[*result].ty);
                write!(f, "{result}{ty} = fold {count} as {index}, {acc} from {init}")
            }
            Stmt::Store { state, value } => write!(f, "store @{}, {value}", module.state_name(*state)),
        }
    }
}

struct BlockText<'a> {
    module: &'a Module,
    kernel: &'a Kernel,
    block: Block,
    /// What it yields, in a last line.
    yields: &'a [Value],
    depth: usize,
}

fn indent(f: &mut Formatter<'_>, depth: usize) -> fmt::Result {
    for _ in 0..depth {
        f.write_str("  ")?;
    }
    Ok(())
}

impl<'a> BlockText<'a> {
    fn nested(&self, block: Block, yields: &'a [Value]) -> BlockText<'a> {
        BlockText { module: self.module, kernel: self.kernel, block, yields, depth: self.depth + 1 }
    }
}

impl Display for BlockText<'_> {
    /// `{`, the statements a line each, and `}` without a line's end.
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let BlockText { module, kernel, depth, .. } = *self;
        f.write_str("{\n")?;
        for stmt in &kernel.blocks[self.block] {
            indent(f, depth + 1)?;
            write!(f, "{}", StmtText { module, kernel, stmt })?;
            match stmt {
                Stmt::Filter { body, .. } | Stmt::Repeat { body, .. } => write!(f, " {}", self.nested(*body, &[]))?,
                Stmt::Fold { body, next, .. } => write!(f, " {}", self.nested(*body, std::slice::from_ref(next)))?,
                Stmt::If { then, otherwise, results, .. } => {
                    let yields: (Vec<Value>, Vec<Value>) = results.iter().map(|r| (r.then, r.otherwise)).unzip();
                    let (then_values, else_values) = yields;
                    let nested = |block, yields| BlockText { module, kernel, block, yields, depth: depth + 1 };
                    write!(f, " {}", nested(*then, &then_values))?;
                    if !results.is_empty() || !kernel.blocks[*otherwise].is_empty() {
                        write!(f, " else {}", nested(*otherwise, &else_values))?;
                    }
                }
                Stmt::Probe(probe) => {
                    if let Some((condition, value)) = &probe.condition {
                        write!(f, " where {}", self.nested(*condition, std::slice::from_ref(value)))?;
                    }
                    if let Some(row) = probe.matched {
                        write!(f, " matched {row}")?;
                    }
                    if let Some(mark) = probe.mark {
                        write!(f, " mark {mark}{}", Typed(kernel.values[mark].ty))?;
                    }
                    write!(f, " {}", self.nested(probe.body, &[]))?;
                }
                _ => {}
            }
            f.write_str("\n")?;
        }
        if !self.yields.is_empty() {
            indent(f, depth + 1)?;
            writeln!(f, "yield {}", List(self.yields))?;
        }
        indent(f, depth)?;
        f.write_str("}")
    }
}

impl Display for KernelText<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let KernelText { module, kernel } = *self;
        write!(f, "kernel @{}{} over ", Name(&kernel.name), if kernel.once { " once" } else { "" })?;
        match kernel.source {
            Source::Unit => f.write_str("unit")?,
            Source::Table(table) => write!(f, "@{}", module.table_name(table))?,
            Source::Dictionary { table, column, entry } => {
                let column = module.column_name(table, column);
                write!(f, "dictionary @{}.{column} as {entry}", module.table_name(table))?;
            }
            Source::State { state, row, rows } => {
                let rows = match rows {
                    RowSet::All => "",
                    RowSet::Marked => "marked ",
                    RowSet::Unmarked => "unmarked ",
                };
                write!(f, "{rows}@{} as {row}", module.state_name(state))?;
            }
        }
        writeln!(f, " {}", BlockText { module, kernel, block: kernel.body, yields: &[], depth: 0 })
    }
}

fn print_table(f: &mut Formatter<'_>, table: &Table) -> fmt::Result {
    write!(f, "table @{} ", Name(&table.name))?;
    match &table.data {
        TableData::Stored { source, rows, pinned, .. } => {
            write!(f, "from {} ", Scalar::Str(source.clone()))?;
            if let Some(rows) = rows {
                write!(f, "rows {rows} ")?;
            }
            if *pinned {
                f.write_str("pinned ")?;
            }
        }
        TableData::Inline { .. } => f.write_str("inline ")?,
    }
    f.write_str("{\n")?;
    for column in &table.columns {
        let optional = if column.nullable { "?" } else { "" };
        write!(f, "  {}: {}{optional} as {}", Name(&column.name), column.ty.ir_name(), column.encoding)?;
        write!(f, " index {}", column.index)?;
        if let Some((min, max)) = column.range {
            write!(f, " range [{min}, {max}]")?;
        }
        if let Some(entries) = column.dictionary {
            write!(f, " entries {entries}")?;
        }
        f.write_str("\n")?;
    }
    match &table.data {
        TableData::Stored { prune, .. } => {
            for term in prune {
                let column = table.columns.get(term.column).map_or("?", |c| &c.name);
                write!(f, "  prune {} {}", Name(column), term.op.word())?;
                if term.op != PruneOp::NotNull {
                    write!(f, " {}", term.value)?;
                }
                if let Some(lifted) = term.lifted {
                    write!(f, " lifted {lifted}")?;
                }
                f.write_str("\n")?;
            }
        }
        TableData::Inline { rows } => {
            for row in rows {
                f.write_str("  row (")?;
                for (i, value) in row.iter().enumerate() {
                    write!(f, "{}{value}", if i > 0 { ", " } else { "" })?;
                }
                f.write_str(")\n")?;
            }
        }
    }
    f.write_str("}\n")
}

fn print_limit(f: &mut Formatter<'_>, limit: Option<u64>, offset: u64) -> fmt::Result {
    if let Some(limit) = limit {
        write!(f, " limit {limit}")?;
    }
    if offset > 0 {
        write!(f, " offset {offset}")?;
    }
    Ok(())
}

fn print_keys(f: &mut Formatter<'_>, state: &State, keys: &[SortField], partition: usize) -> fmt::Result {
    f.write_str(" by (")?;
    for (i, key) in keys.iter().enumerate() {
        let field = Name(state.fields.get(key.field).map_or("?", |f| &f.name));
        let direction = if key.descending { "desc" } else { "asc" };
        let nulls = if key.nulls_first { "first" } else { "last" };
        write!(f, "{}{field} {direction} nulls {nulls}", if i > 0 { ", " } else { "" })?;
    }
    f.write_str(")")?;
    if partition > 0 {
        write!(f, " partition {partition}")?;
    }
    Ok(())
}

fn print_state(f: &mut Formatter<'_>, module: &Module, state: &State) -> fmt::Result {
    write!(f, "state @{}: ", Name(&state.name))?;
    match &state.kind {
        StateKind::Accumulators => f.write_str("accumulators")?,
        StateKind::Groups { keys } => write!(f, "groups keys {keys}")?,
        StateKind::Index { keys, null_safe, marked } => {
            write!(f, "index keys {keys}")?;
            let safe: Vec<String> =
                null_safe.iter().enumerate().filter(|(_, safe)| **safe).map(|(i, _)| i.to_string()).collect();
            if !safe.is_empty() {
                write!(f, " null_safe ({})", safe.join(", "))?;
            }
            if *marked {
                f.write_str(" marked")?;
            }
        }
        StateKind::Rows => f.write_str("rows")?,
        StateKind::Sorted { keys, partition, limit, offset } => {
            f.write_str("sorted")?;
            print_keys(f, state, keys, *partition)?;
            print_limit(f, *limit, *offset)?;
        }
        StateKind::Window { keys, partition, .. } => {
            f.write_str("window")?;
            print_keys(f, state, keys, *partition)?;
        }
        StateKind::Output { columns, limit, offset } => {
            f.write_str("output (")?;
            for (i, column) in columns.iter().enumerate() {
                let name = Scalar::Str(column.name.clone());
                write!(f, "{}{name}: {}", if i > 0 { ", " } else { "" }, column.ty.ir_name())?;
            }
            f.write_str(")")?;
            print_limit(f, *limit, *offset)?;
        }
        StateKind::Lut { table, column } => {
            write!(f, "lut @{}.{}", module.table_name(*table), module.column_name(*table, *column))?;
        }
    }
    if let Some(estimate) = state.estimate {
        write!(f, " estimate {estimate}")?;
    }
    f.write_str(" {\n")?;
    // The field that each call fills first.
    let mut results = state.calls().iter().scan(state.appended(), |next, call| {
        let first = *next;
        *next += call.func.fields();
        Some((first, call))
    });
    let mut result = results.next();
    for (at, field) in state.fields.iter().enumerate() {
        write!(f, "  {}: {}", Name(&field.name), field.ty)?;
        if let Some((_, call)) = result.filter(|(first, _)| *first == at) {
            super::window::print(f, state, call)?;
            result = results.next();
        }
        if let Some(merge) = field.merge {
            write!(f, " merge {}", merge.text())?;
        }
        if let Some((least, most)) = field.terms {
            write!(f, " terms [{least}, {most}]")?;
        }
        f.write_str("\n")?;
    }
    f.write_str("}\n")
}

/// Kernels and loops in order.
fn print_steps(f: &mut Formatter<'_>, module: &Module, steps: &[Step]) -> fmt::Result {
    for step in steps {
        match step {
            Step::Kernel(id) => write!(f, "\n{}", KernelText { module, kernel: &module.kernels[*id] })?,
            Step::Loop(id, steps) => {
                let Loop { name, work, next, .. } = &module.loops[*id];
                let (work, next) = (&module.states[*work].name, &module.states[*next].name);
                writeln!(f, "\nloop @{} work @{} next @{} {{", Name(name), Name(work), Name(next))?;
                print_steps(f, module, steps)?;
                writeln!(f, "}}")?;
            }
        }
    }
    Ok(())
}

impl Display for Module {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        writeln!(f, "module {}", Scalar::Str(self.name.clone()))?;
        if !self.params.is_empty() {
            f.write_str("\n")?;
        }
        for (id, param) in self.params.iter() {
            let id: ParamId = id;
            write!(f, "param {id}: {}", param.ty)?;
            if let Some(prepared) = param.prepared {
                write!(f, " prepared {prepared}")?;
            }
            if let Some(lifted) = param.lifted {
                write!(f, " lifted {lifted}")?;
            }
            match param.bounds {
                Bounds::Any => {}
                Bounds::Range(min, max) => write!(f, " range [{min}, {max}]")?,
                Bounds::Bytes(most) => write!(f, " bytes {most}")?,
            }
            if let Some(value) = &param.value {
                write!(f, " = {value}")?;
            }
            f.write_str("\n")?;
        }
        for table in self.tables.values() {
            f.write_str("\n")?;
            print_table(f, table)?;
        }
        for state in self.states.values() {
            f.write_str("\n")?;
            print_state(f, self, state)?;
        }
        print_steps(f, self, &crate::loops::steps(self))
    }
}
