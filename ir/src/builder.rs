//! Builds modules: typed operations, structured regions, sinks.
//!
//! One kernel is open at a time ([`Builder::begin`] … [`Builder::finish`]). Values get their types from
//! [`typing::result_type`]; an operation that has none is a bug of the caller's and is reported as a [`TypeError`].

use crate::builtin::Builtin;
use crate::kernel::{
    BinaryOp, Block, CastMode, IfResult, Kernel, KernelId, Loop, LoopId, Module, Op, Overflow, Probe, ProbeKind,
    RowSet, Source, StateId, Stmt, TableId, Target, Type, UnaryOp, UpdateOp, Value, ValueData,
};
use crate::scalar::Scalar;
use crate::types::{Repr, Span, ValueType};
use crate::typing::{self, TypeError};

/// A module under construction.
#[derive(Debug, Default)]
pub struct Builder {
    pub module: Module,
    open: Option<Open>,
    /// The loop that kernels are added to.
    current: Option<LoopId>,
    /// Given to every value and statement made.
    pub span: Span,
}

#[derive(Debug)]
struct Open {
    kernel: Kernel,
    block: Block,
}

impl Builder {
    pub fn new(name: impl Into<String>) -> Builder {
        Builder { module: Module { name: name.into(), ..Module::default() }, ..Builder::default() }
    }

    /// Opens a kernel over a unit, table or dictionary source.
    ///
    /// # Panics
    /// If a kernel is open.
    pub fn begin(&mut self, name: impl Into<String>, source: Source) {
        assert!(self.open.is_none(), "a kernel is open");
        let kernel = Kernel { in_loop: self.current, ..Kernel::new(name, source) };
        let block = kernel.body;
        self.open = Some(Open { kernel, block });
    }

    /// Opens a loop: kernels that begin from here on are in it, until [`Builder::end_loop`].
    pub fn begin_loop(&mut self, name: impl Into<String>, work: StateId, next: StateId) {
        let outer = self.current;
        self.current = Some(self.module.loops.push(Loop { name: name.into(), outer, work, next }));
    }

    /// Closes the innermost open loop.
    pub fn end_loop(&mut self) {
        self.current = self.current.and_then(|id| self.module.loops[id].outer);
    }

    /// Opens a kernel over the rows of a state, and gives the row.
    pub fn begin_state(&mut self, name: impl Into<String>, state: StateId, rows: RowSet) -> Value {
        self.begin(name, Source::Unit);
        let row = self.bound(Type::Row { state, nullable: false });
        self.kernel_mut().source = Source::State { state, row, rows };
        row
    }

    /// Opens a kernel over a column's dictionary, and gives the entry.
    pub fn begin_dictionary(&mut self, name: impl Into<String>, table: TableId, column: usize) -> Value {
        self.begin(name, Source::Unit);
        let repr = self.module.tables[table].columns[column].ty.repr();
        let entry = self.bound(Type::Value(ValueType::required(repr)));
        self.kernel_mut().source = Source::Dictionary { table, column, entry };
        entry
    }

    /// Closes the open kernel and adds it to the module.
    ///
    /// # Panics
    /// If none is open.
    pub fn finish(&mut self) -> KernelId {
        let open = self.open.take().expect("no kernel is open");
        self.module.kernels.push(open.kernel)
    }

    /// The open kernel.
    ///
    /// # Panics
    /// If none is open.
    pub fn kernel(&self) -> &Kernel {
        &self.open.as_ref().expect("no kernel is open").kernel
    }

    fn kernel_mut(&mut self) -> &mut Kernel {
        &mut self.open.as_mut().expect("no kernel is open").kernel
    }

    pub fn is_open(&self) -> bool {
        self.open.is_some()
    }

    /// The scalar type of a value of the open kernel; for rows, a bool (callers know which is which).
    pub fn ty(&self, value: Value) -> ValueType {
        self.kernel().value_type(value).unwrap_or(ValueType::required(Repr::Bool))
    }

    fn bound(&mut self, ty: Type) -> Value {
        let span = self.span;
        self.kernel_mut().values.push(ValueData { ty, op: Op::Bound, span })
    }

    fn stmt(&mut self, stmt: Stmt) {
        let open = self.open.as_mut().expect("no kernel is open");
        open.kernel.blocks[open.block].push(stmt);
    }

    /// Runs `f` with a new block as the current one, and gives the block.
    fn nested<R, E>(&mut self, f: impl FnOnce(&mut Builder) -> Result<R, E>) -> Result<(Block, R), E> {
        let open = self.open.as_mut().expect("no kernel is open");
        let block = open.kernel.blocks.push(Vec::new());
        let outer = std::mem::replace(&mut open.block, block);
        let result = f(self);
        self.open.as_mut().expect("the kernel that was open").block = outer;
        result.map(|r| (block, r))
    }

    /// Opens a block without entering a closure: gives the block to restore with [`Builder::leave`]. For callers whose own state
    /// must be reachable inside.
    pub fn enter(&mut self) -> (Block, Block) {
        let open = self.open.as_mut().expect("no kernel is open");
        let block = open.kernel.blocks.push(Vec::new());
        let outer = std::mem::replace(&mut open.block, block);
        (block, outer)
    }

    /// Makes `outer` (from [`Builder::enter`]) the current block again.
    pub fn leave(&mut self, outer: Block) {
        self.open.as_mut().expect("no kernel is open").block = outer;
    }

    // Operations.

    /// Any operation but a constant.
    pub fn op(&mut self, op: Op) -> Result<Value, TypeError> {
        let declared = Type::Value(ValueType::required(Repr::Bool));
        let ty = typing::result_type(&self.module, self.kernel(), &op, declared)?;
        let span = self.span;
        let value = self.kernel_mut().values.push(ValueData { ty, op, span });
        self.stmt(Stmt::Let(value));
        Ok(value)
    }

    /// A constant; nullable exactly if it is NULL.
    pub fn constant(&mut self, scalar: Scalar, repr: Repr) -> Result<Value, TypeError> {
        let ty = Type::Value(ValueType::new(repr, scalar.is_null()));
        let op = Op::Const(scalar);
        typing::result_type(&self.module, self.kernel(), &op, ty)?;
        let span = self.span;
        let value = self.kernel_mut().values.push(ValueData { ty, op, span });
        self.stmt(Stmt::Let(value));
        Ok(value)
    }

    pub fn int(&mut self, value: i128, repr: Repr) -> Result<Value, TypeError> {
        self.constant(Scalar::Int(value), repr)
    }

    pub fn bool(&mut self, value: bool) -> Result<Value, TypeError> {
        self.constant(Scalar::Bool(value), Repr::Bool)
    }

    pub fn null(&mut self, repr: Repr) -> Result<Value, TypeError> {
        self.constant(Scalar::Null, repr)
    }

    pub fn str(&mut self, text: &str) -> Result<Value, TypeError> {
        self.constant(Scalar::Str(text.to_string()), Repr::Str)
    }

    pub fn load(&mut self, column: usize) -> Result<Value, TypeError> {
        self.op(Op::Load { column })
    }

    pub fn field(&mut self, row: Value, field: usize) -> Result<Value, TypeError> {
        self.op(Op::Field { row, field })
    }

    pub fn unary(&mut self, op: UnaryOp, arg: Value) -> Result<Value, TypeError> {
        self.op(Op::Unary { op, arg })
    }

    pub fn binary(&mut self, op: BinaryOp, left: Value, right: Value) -> Result<Value, TypeError> {
        self.op(Op::Binary { op, left, right })
    }

    pub fn select(&mut self, cond: Value, then: Value, otherwise: Value) -> Result<Value, TypeError> {
        self.op(Op::Select { cond, then, otherwise })
    }

    /// A cast; the value itself where it has the representation already.
    pub fn cast(&mut self, arg: Value, to: Repr, mode: CastMode) -> Result<Value, TypeError> {
        if self.ty(arg).repr == to { Ok(arg) } else { self.op(Op::Cast { arg, to, mode }) }
    }

    pub fn call(&mut self, builtin: Builtin, args: Vec<Value>) -> Result<Value, TypeError> {
        self.op(Op::Call { builtin, args })
    }

    /// Addition that is known to fit.
    pub fn add_proved(&mut self, left: Value, right: Value) -> Result<Value, TypeError> {
        self.binary(BinaryOp::Add(Overflow::Proved), left, right)
    }

    // Regions.

    pub fn filter<E>(&mut self, cond: Value, f: impl FnOnce(&mut Builder) -> Result<(), E>) -> Result<(), E> {
        let (body, ()) = self.nested(f)?;
        self.stmt(Stmt::Filter { cond, body });
        Ok(())
    }

    /// A filter whose body was built between [`Builder::enter`] and [`Builder::leave`].
    pub fn filter_block(&mut self, cond: Value, body: Block) {
        self.stmt(Stmt::Filter { cond, body });
    }

    /// `if` with one result; both branches yield a value of one representation.
    pub fn if_value<E: From<TypeError>>(
        &mut self,
        cond: Value,
        then: impl FnOnce(&mut Builder) -> Result<Value, E>,
        otherwise: impl FnOnce(&mut Builder) -> Result<Value, E>,
    ) -> Result<Value, E> {
        let (then, then_value) = self.nested(then)?;
        let (otherwise, otherwise_value) = self.nested(otherwise)?;
        Ok(self.if_blocks(cond, (then, then_value), (otherwise, otherwise_value))?)
    }

    /// `if` with one result from blocks built between [`Builder::enter`] and [`Builder::leave`].
    pub fn if_blocks(
        &mut self,
        cond: Value,
        then: (Block, Value),
        otherwise: (Block, Value),
    ) -> Result<Value, TypeError> {
        let (a, b) = (self.ty(then.1), self.ty(otherwise.1));
        if a.repr != b.repr {
            return Err(TypeError(format!("the branches of an if yield {a} and {b}")));
        }
        let value = self.bound(Type::Value(ValueType::new(a.repr, a.nullable || b.nullable)));
        let results = vec![IfResult { value, then: then.1, otherwise: otherwise.1 }];
        self.stmt(Stmt::If { cond, then: then.0, otherwise: otherwise.0, results });
        Ok(value)
    }

    /// `if` without results or an else, the body built between [`Builder::enter`] and [`Builder::leave`].
    pub fn if_then(&mut self, cond: Value, then: Block) {
        let otherwise = self.kernel_mut().blocks.push(Vec::new());
        self.stmt(Stmt::If { cond, then, otherwise, results: vec![] });
    }

    /// Starts a probe: its rows and mark are bound, its blocks still empty. Build the condition and body between
    /// [`Builder::enter`] and [`Builder::leave`], set them, and add it with [`Builder::finish_probe`].
    pub fn probe(&mut self, kind: ProbeKind, state: StateId, keys: Vec<Value>, mark_nullable: bool) -> Probe {
        let row = self.bound(Type::Row { state, nullable: false });
        let matched = matches!(kind, ProbeKind::Outer | ProbeKind::Single)
            .then(|| self.bound(Type::Row { state, nullable: true }));
        let mark =
            (kind == ProbeKind::Mark).then(|| self.bound(Type::Value(ValueType::new(Repr::Bool, mark_nullable))));
        let body = self.kernel().body;
        Probe { kind, state, keys, row, matched, mark, condition: None, body, span: self.span }
    }

    pub fn finish_probe(&mut self, probe: Probe) {
        self.stmt(Stmt::Probe(probe));
    }

    /// `repeat`: gives the index; the body is built between [`Builder::enter`] and [`Builder::leave`] and added by
    /// [`Builder::finish_repeat`].
    pub fn repeat_index(&mut self) -> Value {
        self.bound(Type::Value(ValueType::required(Repr::I64)))
    }

    pub fn finish_repeat(&mut self, count: Value, index: Value, body: Block) {
        self.stmt(Stmt::Repeat { count, index, body });
    }

    /// `fold`: gives the index and what is carried from round to round, which can be NULL; the body is built between [`Builder::enter`] and
    /// [`Builder::leave`] and added by [`Builder::finish_fold`].
    pub fn fold(&mut self, repr: Repr) -> (Value, Value) {
        let index = self.repeat_index();
        (index, self.bound(Type::Value(ValueType::nullable(repr))))
    }

    /// Adds a fold; gives its result.
    pub fn finish_fold(&mut self, count: Value, init: Value, bound: (Value, Value), body: (Block, Value)) -> Value {
        let ty = self.ty(bound.1);
        let result = self.bound(Type::Value(ty));
        let ((index, acc), (body, next)) = (bound, body);
        self.stmt(Stmt::Fold { count, init, index, acc, body, next, result });
        result
    }

    // Sinks.

    pub fn upsert(&mut self, state: StateId, keys: Vec<Value>) -> Value {
        let row = self.bound(Type::Row { state, nullable: false });
        self.stmt(Stmt::Upsert { state, keys, row });
        row
    }

    pub fn update(&mut self, target: Target, field: usize, op: UpdateOp, args: Vec<Value>) {
        self.stmt(Stmt::Update { target, field, op, args });
    }

    pub fn append(&mut self, state: StateId, values: Vec<Value>) {
        let span = self.span;
        self.stmt(Stmt::Append { state, values, span });
    }

    pub fn mark(&mut self, row: Value) {
        self.stmt(Stmt::Mark { row });
    }

    pub fn store(&mut self, state: StateId, value: Value) {
        self.stmt(Stmt::Store { state, value });
    }
}
