//! Runs kernels.

use std::collections::{HashMap, HashSet};
use std::sync::atomic::Ordering;

use super::ops::{self, Fault};
use super::state::{Data, Row};
use super::{Batch, BatchColumn, Inputs, InterpError, Limits};
use crate::builtins;
use crate::entity::Entity;
use crate::kernel::{
    Block, Kernel, Loop, LoopId, Module, Op, ParamId, Probe, ProbeKind, RowSet, Source, StateId, StateKind, Stmt,
    TableData, TableId, Target, Type, UpdateOp, Value,
};
use crate::loops::{Life, Point, Step, lives, only_output, steps};
use crate::scalar::Scalar;
use crate::types::{Repr, Span};

/// Iterations between two looks at the cancel flag.
const CANCEL_EVERY: u32 = 512;

/// The values of a kernel's current row.
struct Frame<'k, 'b> {
    kernel: &'k Kernel,
    scalars: Vec<Scalar>,
    /// Row values: the row's number in its state, if there is one.
    rows: Vec<Option<usize>>,
    batch: Option<&'b Batch>,
    table: Option<TableId>,
    /// Row in the batch, or the dictionary code.
    at: usize,
}

impl<'k, 'b> Frame<'k, 'b> {
    fn new(kernel: &'k Kernel, table: Option<TableId>, batch: Option<&'b Batch>) -> Self {
        let count = kernel.values.len();
        Frame { kernel, scalars: vec![Scalar::Null; count], rows: vec![None; count], batch, table, at: 0 }
    }

    fn scalar(&self, value: Value) -> &Scalar {
        &self.scalars[value.index()]
    }

    fn repr(&self, value: Value) -> Repr {
        self.kernel.value_type(value).map_or(Repr::Bool, |ty| ty.repr)
    }

    fn is_true(&self, value: Value) -> bool {
        matches!(self.scalar(value), Scalar::Bool(true))
    }

    fn list(&self, values: &[Value]) -> Row {
        values.iter().map(|v| self.scalar(*v).clone()).collect()
    }

    /// The error of a fault at a span.
    fn error(&self, fault: Fault, span: Span) -> InterpError {
        let kernel = self.kernel.name.clone();
        match fault {
            Fault::Trap(message) => InterpError::Trap { message, span, kernel },
            Fault::Broken(message) => InterpError::Broken { message, kernel },
        }
    }
}

struct Exec<'m> {
    module: &'m Module,
    lives: Vec<Life>,
    states: Vec<Data<'m>>,
    params: &'m [Scalar],
    dictionaries: HashMap<(TableId, usize), Vec<Scalar>>,
    limits: Limits<'m>,
    ticks: u32,
    stored: u64,
}

pub(super) fn run<'m>(
    module: &'m Module,
    inputs: &mut dyn Inputs,
    params: &'m [Scalar],
    limits: Limits<'m>,
) -> Result<Vec<Data<'m>>, InterpError> {
    let mut dictionaries = HashMap::new();
    for (id, table) in module.tables.iter() {
        if matches!(table.data, TableData::Stored { .. }) {
            for (column, data) in table.columns.iter().enumerate() {
                if data.dictionary.is_some() {
                    let entries = inputs.dictionary(id, table, column).map_err(InterpError::Input)?;
                    dictionaries.insert((id, column), entries);
                }
            }
        }
    }
    let states = module.states.values().map(Data::new).collect();
    let lives = lives(module);
    let mut exec = Exec { module, lives, states, params, dictionaries, limits, ticks: 0, stored: 0 };
    exec.steps(&steps(module), true, inputs)?;
    Ok(exec.states)
}

impl<'m> Exec<'m> {
    fn state(&self, id: StateId) -> &Data<'m> {
        &self.states[id.index()]
    }

    fn tick(&mut self) -> Result<(), InterpError> {
        self.ticks += 1;
        if self.ticks >= CANCEL_EVERY {
            self.ticks = 0;
            if self.limits.cancelled.is_some_and(|flag| flag.load(Ordering::Relaxed)) {
                return Err(InterpError::Cancelled);
            }
        }
        Ok(())
    }

    fn grow(&mut self) -> Result<(), InterpError> {
        self.stored += 1;
        match self.limits.state_rows {
            Some(limit) if self.stored > limit => Err(InterpError::TooLarge(limit)),
            _ => Ok(()),
        }
    }

    fn steps(&mut self, steps: &[Step], first: bool, inputs: &mut dyn Inputs) -> Result<(), InterpError> {
        for step in steps {
            let point = match step {
                Step::Kernel(id) => {
                    let kernel = &self.module.kernels[*id];
                    if !kernel.is_idle(&|state| self.state(state).rows.is_empty()) && (first || !kernel.once) {
                        self.kernel(kernel, inputs)?;
                    }
                    Point::Kernel(*id)
                }
                Step::Loop(id, steps) => {
                    self.rounds(*id, steps, inputs)?;
                    Point::Loop(*id)
                }
            };
            // Outside of loops nobody looks again.
            for at in 0..self.lives.len() {
                if self.lives[at].freed == Some(point) && !self.module.loops.is_empty() {
                    self.states[at] = Data::new(self.states[at].decl);
                }
            }
        }
        Ok(())
    }

    /// Runs a loop.
    fn rounds(&mut self, id: LoopId, steps: &[Step], inputs: &mut dyn Inputs) -> Result<(), InterpError> {
        let &Loop { work, next, .. } = &self.module.loops[id];
        let distinct = matches!(self.state(next).decl.kind, StateKind::Groups { .. });
        // Rows of earlier rounds.
        let mut seen: HashSet<Row> = HashSet::new();
        let outputs = only_output(self.module, id, steps);
        let mut first = true;
        loop {
            self.tick()?;
            let taken = std::mem::replace(&mut self.states[next.index()], Data::new(&self.module.states[next]));
            let mut rows = taken.rows;
            if distinct {
                rows.retain(|row| seen.insert(row.clone()));
            }
            let enough = outputs.is_some_and(|output| self.state(output).is_full());
            if rows.is_empty() || enough {
                break;
            }
            let data = &mut self.states[work.index()];
            *data = Data::new(&self.module.states[work]);
            data.rows = rows;
            self.steps(steps, first, inputs)?;
            first = false;
        }
        self.states[work.index()] = Data::new(&self.module.states[work]);
        Ok(())
    }

    fn kernel(&mut self, kernel: &'m Kernel, inputs: &mut dyn Inputs) -> Result<(), InterpError> {
        let used = kernel.state_use();
        for state in used.reads.iter() {
            self.states[state.index()].finish().map_err(|failed| {
                let (fault, call) = *failed;
                match fault {
                    Fault::Trap(message) => InterpError::Trap { message, span: call.span, kernel: kernel.name.clone() },
                    Fault::Broken(message) => InterpError::Broken { message, kernel: kernel.name.clone() },
                }
            })?;
        }
        // A kernel that only fills an output may stop when nobody will see more.
        let only: Vec<StateId> = used.writes.iter().copied().collect();
        let output = match only[..] {
            [state] if used.marks.is_empty() => Some(state),
            _ => None,
        };
        let full = |exec: &Self| output.is_some_and(|state| exec.state(state).is_full());
        match kernel.source {
            Source::Unit => {
                self.tick()?;
                self.block(&mut Frame::new(kernel, None, None), kernel.body)
            }
            Source::Dictionary { table, column, entry } => {
                let entries = self.dictionaries.get(&(table, column)).cloned().unwrap_or_default();
                let mut frame = Frame::new(kernel, Some(table), None);
                for (code, value) in entries.into_iter().enumerate() {
                    self.tick()?;
                    frame.at = code;
                    frame.scalars[entry.index()] = value;
                    self.block(&mut frame, kernel.body)?;
                }
                Ok(())
            }
            Source::State { state, row, rows } => {
                let mut frame = Frame::new(kernel, None, None);
                for at in 0..self.state(state).rows.len() {
                    self.tick()?;
                    let marked = self.state(state).marks.get(at).copied().unwrap_or(false);
                    let wanted = match rows {
                        RowSet::All => true,
                        RowSet::Marked => marked,
                        RowSet::Unmarked => !marked,
                    };
                    if wanted {
                        frame.rows[row.index()] = Some(at);
                        self.block(&mut frame, kernel.body)?;
                    }
                    if full(self) {
                        break;
                    }
                }
                Ok(())
            }
            Source::Table(id) => {
                let table = &self.module.tables[id];
                let batches = match &table.data {
                    TableData::Stored { .. } => inputs.open(id, table).map_err(InterpError::Input)?,
                    TableData::Inline { rows } => {
                        Box::new(std::iter::once(Ok(inline_batch(table.columns.len(), rows))))
                    }
                };
                for batch in batches {
                    let batch = batch.map_err(InterpError::Input)?;
                    check_batch(&batch, table.columns.len())?;
                    let mut frame = Frame::new(kernel, Some(id), Some(&batch));
                    for at in 0..batch.rows {
                        self.tick()?;
                        frame.at = at;
                        self.block(&mut frame, kernel.body)?;
                        if full(self) {
                            return Ok(());
                        }
                    }
                }
                Ok(())
            }
        }
    }

    fn block(&mut self, frame: &mut Frame<'m, '_>, block: Block) -> Result<(), InterpError> {
        let kernel = frame.kernel;
        for stmt in &kernel.blocks[block] {
            self.stmt(frame, stmt)?;
        }
        Ok(())
    }

    fn stmt(&mut self, frame: &mut Frame<'m, '_>, stmt: &'m Stmt) -> Result<(), InterpError> {
        match stmt {
            Stmt::Let(value) => {
                let data = &frame.kernel.values[*value];
                let result = self.eval(frame, &data.op).map_err(|fault| frame.error(fault, data.span))?;
                frame.scalars[value.index()] = result;
            }
            Stmt::Filter { cond, body } => {
                if frame.is_true(*cond) {
                    self.block(frame, *body)?;
                }
            }
            Stmt::If { cond, then, otherwise, results } => {
                let taken = frame.is_true(*cond);
                self.block(frame, if taken { *then } else { *otherwise })?;
                for result in results {
                    let from = if taken { result.then } else { result.otherwise };
                    frame.scalars[result.value.index()] = frame.scalar(from).clone();
                }
            }
            Stmt::Probe(probe) => self.probe(frame, probe)?,
            Stmt::Upsert { state, keys, row } => {
                let data = &mut self.states[state.index()];
                let before = data.rows.len();
                let at = data.upsert(frame.list(keys));
                let made = data.rows.len() > before;
                frame.rows[row.index()] = Some(at);
                if made {
                    self.grow()?;
                }
            }
            Stmt::Update { target, field, op, args } => {
                let (state, row) = match target {
                    Target::State(state) => (*state, 0),
                    Target::Row(row) => match (frame.kernel.ty(*row), frame.rows[row.index()]) {
                        (Type::Row { state, .. }, Some(at)) => (state, at),
                        _ => return Ok(()),
                    },
                };
                let span = args.first().map_or(Span::default(), |arg| frame.kernel.values[*arg].span);
                let data = &mut self.states[state.index()];
                if let UpdateOp::Collect { nested } = *op {
                    for (i, arg) in args.iter().enumerate() {
                        let repr = frame.kernel.value_type(*arg).map_or(Repr::I64, |ty| ty.repr);
                        data.collect(row, *field, frame.scalar(*arg), repr, nested >> i & 1 == 1);
                    }
                    return Ok(());
                }
                if let (UpdateOp::Sketch, [arg]) = (*op, args.as_slice()) {
                    let repr = frame.kernel.value_type(*arg).map_or(Repr::I64, |ty| ty.repr);
                    data.sketch(row, *field, frame.scalar(*arg), repr);
                    return Ok(());
                }
                let args: Vec<&Scalar> = args.iter().map(|arg| frame.scalar(*arg)).collect();
                data.update(row, *field, *op, &args).map_err(|fault| frame.error(fault, span))?;
            }
            Stmt::Append { state, values, .. } => {
                self.states[state.index()].append(frame.list(values));
                self.grow()?;
            }
            Stmt::Mark { row } => {
                if let (Type::Row { state, .. }, Some(at)) = (frame.kernel.ty(*row), frame.rows[row.index()]) {
                    self.states[state.index()].marks[at] = true;
                }
            }
            Stmt::Repeat { count, index, body } => {
                let count = frame.scalar(*count).as_int().unwrap_or(0);
                for i in 0..count.max(0) {
                    self.tick()?;
                    frame.scalars[index.index()] = Scalar::Int(i);
                    self.block(frame, *body)?;
                }
            }
            Stmt::Fold { count, init, index, acc, body, next, result } => {
                let count = frame.scalar(*count).as_int().unwrap_or(0);
                let mut carried = frame.scalar(*init).clone();
                for i in 0..count.max(0) {
                    self.tick()?;
                    frame.scalars[index.index()] = Scalar::Int(i);
                    frame.scalars[acc.index()] = carried;
                    self.block(frame, *body)?;
                    carried = frame.scalar(*next).clone();
                }
                frame.scalars[result.index()] = carried;
            }
            Stmt::Store { state, value } => {
                let value = frame.scalar(*value).clone();
                self.states[state.index()].store(frame.at, value);
            }
        }
        Ok(())
    }

    fn probe(&mut self, frame: &mut Frame<'m, '_>, probe: &'m Probe) -> Result<(), InterpError> {
        let key = frame.list(&probe.keys);
        let index = self.state(probe.state);
        let null_key = index.matches_nothing(&key);
        let bucket = if null_key { None } else { index.bucket(&key) };
        let count = bucket.map_or(0, |b| index.buckets[b].len());
        // What comparing keys alone leaves open.
        let mut unknown = if null_key { !index.rows.is_empty() } else { index.null_keys > 0 };
        let mut matches = 0;
        for i in 0..count {
            self.tick()?;
            let at = bucket.map(|b| self.state(probe.state).buckets[b][i]);
            frame.rows[probe.row.index()] = at;
            if let Some((block, cond)) = probe.condition {
                self.block(frame, block)?;
                unknown |= frame.scalar(cond).is_null();
                if !frame.is_true(cond) {
                    continue;
                }
            }
            matches += 1;
            match probe.kind {
                ProbeKind::Inner => self.block(frame, probe.body)?,
                ProbeKind::Outer => self.matched(frame, probe, at)?,
                ProbeKind::Single if matches == 1 => self.matched(frame, probe, at)?,
                ProbeKind::Single => {
                    return Err(frame.error(Fault::Trap(ops::MANY_ROWS.into()), probe.span));
                }
                ProbeKind::Semi | ProbeKind::Anti | ProbeKind::Mark => break,
            }
        }
        match probe.kind {
            ProbeKind::Outer | ProbeKind::Single if matches == 0 => self.matched(frame, probe, None),
            ProbeKind::Semi if matches > 0 => self.block(frame, probe.body),
            ProbeKind::Anti if matches == 0 => self.block(frame, probe.body),
            ProbeKind::Mark => {
                if let Some(mark) = probe.mark {
                    frame.scalars[mark.index()] = match (matches > 0, unknown) {
                        (true, _) => Scalar::Bool(true),
                        (false, true) => Scalar::Null,
                        (false, false) => Scalar::Bool(false),
                    };
                }
                self.block(frame, probe.body)
            }
            _ => Ok(()),
        }
    }

    /// Runs the body of an outer or single probe.
    fn matched(&mut self, frame: &mut Frame<'m, '_>, probe: &'m Probe, at: Option<usize>) -> Result<(), InterpError> {
        if let Some(row) = probe.matched {
            frame.rows[row.index()] = at;
        }
        self.block(frame, probe.body)
    }

    fn dictionary(&self, table: TableId, column: usize, code: usize) -> Result<Scalar, Fault> {
        let entry = self.dictionaries.get(&(table, column)).and_then(|entries| entries.get(code));
        entry.cloned().ok_or_else(|| Fault::Broken(format!("code {code} is not in the dictionary of column {column}")))
    }

    fn eval(&self, frame: &Frame<'m, '_>, op: &Op) -> Result<Scalar, Fault> {
        let code_of = |value: Value| frame.scalar(value).as_int().and_then(|code| usize::try_from(code).ok());
        match op {
            Op::Bound => Err(Fault::Broken("a bound value is defined".into())),
            Op::Const(scalar) => Ok(scalar.clone()),
            Op::Param(param) => Ok(self.param(*param).clone()),
            Op::Load { column } => match frame.batch.map(|batch| &batch.columns[*column]) {
                Some(BatchColumn::Values(values)) => Ok(values[frame.at].clone()),
                Some(BatchColumn::Codes(codes)) => match (codes[frame.at], frame.table) {
                    (Some(code), Some(table)) => self.dictionary(table, *column, code as usize),
                    _ => Ok(Scalar::Null),
                },
                None => Err(Fault::Broken("there is no row to load from".into())),
            },
            Op::Code { column } => match frame.batch.map(|batch| &batch.columns[*column]) {
                Some(BatchColumn::Codes(codes)) => Ok(codes[frame.at].map_or(Scalar::Null, |c| Scalar::Int(c.into()))),
                _ => Err(Fault::Broken(format!("column {column} has no codes"))),
            },
            Op::Decode { table, column, code } => match code_of(*code) {
                Some(code) => self.dictionary(*table, *column, code),
                None => Ok(Scalar::Null),
            },
            Op::Lookup { state, code } => match code_of(*code) {
                Some(code) => Ok(self.state(*state).lookup(code)),
                None => Ok(Scalar::Null),
            },
            Op::Field { row, field } => match (frame.kernel.ty(*row), frame.rows[row.index()]) {
                (Type::Row { state, .. }, Some(at)) => Ok(self.state(state).rows[at][*field].clone()),
                _ => Ok(Scalar::Null),
            },
            Op::Present { row } => Ok(Scalar::Bool(frame.rows[row.index()].is_some())),
            Op::Unary { op, arg } => ops::unary(*op, frame.scalar(*arg), frame.repr(*arg)),
            Op::Binary { op, left, right } => {
                ops::binary(*op, frame.scalar(*left), frame.scalar(*right), frame.repr(*left))
            }
            Op::Select { cond, then, otherwise } => {
                Ok(frame.scalar(if frame.is_true(*cond) { *then } else { *otherwise }).clone())
            }
            Op::Cast { arg, to, mode } => ops::cast(frame.scalar(*arg), frame.repr(*arg), *to, *mode),
            Op::Check { arg, min, max, mode } => ops::check(frame.scalar(*arg), *min, *max, *mode),
            Op::Call { builtin, args } => builtins::eval(*builtin, &frame.list(args)).map_err(Fault::Trap),
        }
    }

    fn param(&self, id: ParamId) -> &Scalar {
        &self.params[id.index()]
    }
}

fn inline_batch(width: usize, rows: &[Vec<Scalar>]) -> Batch {
    let column = |i: usize| BatchColumn::Values(rows.iter().map(|row| row[i].clone()).collect());
    Batch { rows: rows.len(), columns: (0..width).map(column).collect() }
}

fn check_batch(batch: &Batch, columns: usize) -> Result<(), InterpError> {
    let whole = batch.columns.iter().all(|column| match column {
        BatchColumn::Values(values) => values.len() == batch.rows,
        BatchColumn::Codes(codes) => codes.len() == batch.rows,
    });
    if whole && batch.columns.len() == columns {
        Ok(())
    } else {
        Err(InterpError::Input(format!(
            "a batch has {} columns, {columns} are needed, of its rows each",
            batch.columns.len()
        )))
    }
}
