//! One function being built: values, literals, variables, calls.

use std::collections::HashMap;

use naga::{Block, Expression, Function, Handle, Literal, LocalVariable, Range, Span, Statement};

use super::{Builder, FunRef, Kind, Ty};

/// A value: an expression and its type.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Val {
    pub(super) handle: Handle<Expression>,
    pub ty: Ty,
}

/// A variable of a function.
#[derive(Clone, Copy, Debug)]
pub struct Var {
    pub(super) pointer: Handle<Expression>,
    pub ty: Ty,
}

/// Builds one function.
#[derive(Debug)]
pub struct Fun<'b> {
    pub builder: &'b mut Builder,
    pub(super) function: Function,
    /// Blocks being filled, the innermost last.
    pub(super) blocks: Vec<Block>,
    /// Expressions that need no evaluation (literals, variables), by what they are.
    literals: HashMap<(Kind, u64), Handle<Expression>>,
    pub(super) globals: HashMap<Handle<naga::GlobalVariable>, Handle<Expression>>,
    pub(super) workgroup_size: u32,
}

impl<'b> Fun<'b> {
    pub(super) fn new(builder: &'b mut Builder, function: Function) -> Fun<'b> {
        Fun {
            builder,
            function,
            blocks: vec![Block::new()],
            literals: HashMap::new(),
            globals: HashMap::new(),
            workgroup_size: 0,
        }
    }

    pub(super) fn finish(mut self) -> Function {
        assert_eq!(self.blocks.len(), 1, "a block was opened and not closed");
        self.function.body = self.blocks.pop().unwrap_or_default();
        self.function
    }

    /// Leaves the blocks that are open: building failed within them, and what was built is not going to be used.
    pub fn abandon(&mut self) {
        self.blocks.truncate(1);
    }

    /// Adds a statement to the innermost block.
    pub(super) fn push(&mut self, statement: Statement) {
        if let Some(block) = self.blocks.last_mut() {
            block.push(statement, Span::UNDEFINED);
        }
    }

    /// Adds an expression that is not evaluated at a place (a literal, an argument, a variable's address, a statement's result).
    pub(super) fn place(&mut self, expression: Expression) -> Handle<Expression> {
        self.function.expressions.append(expression, Span::UNDEFINED)
    }

    /// Adds an expression and evaluates it here.
    pub(super) fn emit(&mut self, expression: Expression, ty: Ty) -> Val {
        let handle = self.place(expression);
        self.push(Statement::Emit(Range::new_from_bounds(handle, handle)));
        Val { handle, ty }
    }

    pub(super) fn argument(&mut self, index: u32, ty: Ty) -> Val {
        Val { handle: self.place(Expression::FunctionArgument(index)), ty }
    }

    /// Gives a value a name: it is then written as `let name = …`. Names need not be distinct. Literals and
    /// what calls give have none.
    pub fn name(&mut self, value: Val, name: &str) {
        let plain = matches!(
            self.function.expressions[value.handle],
            Expression::Literal(_)
                | Expression::ZeroValue(_)
                | Expression::FunctionArgument(_)
                | Expression::CallResult(_)
                | Expression::AtomicResult { .. }
        );
        if !plain {
            self.function.named_expressions.insert(value.handle, name.into());
        }
    }

    fn literal(&mut self, kind: Kind, bits: u64, literal: Literal) -> Val {
        let expressions = &mut self.function.expressions;
        let handle = *self
            .literals
            .entry((kind, bits))
            .or_insert_with(|| expressions.append(Expression::Literal(literal), Span::UNDEFINED));
        Val { handle, ty: Ty::Scalar(kind) }
    }

    pub fn u32(&mut self, value: u32) -> Val {
        self.literal(Kind::U32, value.into(), Literal::U32(value))
    }

    pub fn i32(&mut self, value: i32) -> Val {
        self.literal(Kind::I32, value as u64, Literal::I32(value))
    }

    pub fn bool(&mut self, value: bool) -> Val {
        self.literal(Kind::Bool, value.into(), Literal::Bool(value))
    }

    /// A 64-bit integer; only where the profile has them.
    pub fn i64(&mut self, value: i64) -> Val {
        self.literal(Kind::I64, value as u64, Literal::I64(value))
    }

    /// As [`Fun::i64`].
    pub fn u64(&mut self, value: u64) -> Val {
        self.literal(Kind::U64, value, Literal::U64(value))
    }

    /// A 32-bit float. NaNs and infinities, which have no literal, are made of their bits.
    pub fn f32(&mut self, value: f32) -> Val {
        if value.is_finite() {
            return self.literal(Kind::F32, value.to_bits().into(), Literal::F32(value));
        }
        let bits = self.opaque(value.to_bits());
        self.bitcast(bits, Ty::F32)
    }

    /// A 64-bit float; only where the profile has them.
    pub fn f64(&mut self, value: f64) -> Val {
        if value.is_finite() {
            return self.literal(Kind::F64, value.to_bits(), Literal::F64(value));
        }
        let (low, high) = (self.opaque(value.to_bits() as u32), self.u32((value.to_bits() >> 32) as u32));
        let (low, high) = (self.convert(low, Ty::U64), self.convert(high, Ty::U64));
        let shift = self.u32(32);
        let high = self.shl(high, shift);
        let bits = self.or(low, high);
        self.bitcast(bits, Ty::F64)
    }

    /// A word that shading languages don't take for a constant: they refuse constant expressions that overflow or give NaN.
    pub fn opaque(&mut self, value: u32) -> Val {
        let value = self.u32(value);
        let variable = self.var(Ty::U32, Some(value));
        self.get(variable)
    }

    /// Zero of any type.
    pub fn zero(&mut self, ty: Ty) -> Val {
        let handle = self.builder.ty(ty);
        Val { handle: self.place(Expression::ZeroValue(handle)), ty }
    }

    /// Two words as one value, lower first.
    pub fn pair(&mut self, low: Val, high: Val) -> Val {
        self.compose(Ty::PAIR, &[low, high])
    }

    /// A vector or structure of its parts.
    pub fn compose(&mut self, ty: Ty, parts: &[Val]) -> Val {
        let handle = self.builder.ty(ty);
        let components = parts.iter().map(|part| part.handle).collect();
        self.emit(Expression::Compose { ty: handle, components }, ty)
    }

    /// A component of a vector, or a field of a structure.
    pub fn part(&mut self, value: Val, index: u32) -> Val {
        let ty = match value.ty {
            Ty::Vector(kind, _) => Ty::Scalar(kind),
            ty => self.builder.fields(ty)[index as usize],
        };
        self.emit(Expression::AccessIndex { base: value.handle, index }, ty)
    }

    /// All components of a vector.
    pub fn parts(&mut self, value: Val) -> Vec<Val> {
        let Ty::Vector(_, size) = value.ty else { panic!("{:?} has no components", value.ty) };
        (0..u32::from(size)).map(|i| self.part(value, i)).collect()
    }

    /// A variable, of zero or of a first value, which is stored here.
    pub fn var(&mut self, ty: Ty, first: Option<Val>) -> Var {
        let handle = self.builder.ty(ty);
        let local =
            self.function.local_variables.append(LocalVariable { name: None, ty: handle, init: None }, Span::UNDEFINED);
        let pointer = self.place(Expression::LocalVariable(local));
        let variable = Var { pointer, ty };
        let first = match first {
            Some(first) => first,
            None => self.zero(ty),
        };
        self.set(variable, first);
        variable
    }

    /// A variable with a name, for readers.
    pub fn named_var(&mut self, name: &str, ty: Ty, first: Option<Val>) -> Var {
        let variable = self.var(ty, first);
        if let Expression::LocalVariable(local) = self.function.expressions[variable.pointer] {
            self.function.local_variables.get_mut(local).name = Some(name.into());
        }
        variable
    }

    /// The value that a variable has here.
    pub fn get(&mut self, variable: Var) -> Val {
        self.emit(Expression::Load { pointer: variable.pointer }, variable.ty)
    }

    pub fn set(&mut self, variable: Var, value: Val) {
        assert_eq!(variable.ty, value.ty, "a variable is set to a value of another type");
        self.push(Statement::Store { pointer: variable.pointer, value: value.handle });
    }

    /// Calls a helper function that gives a value.
    pub fn call(&mut self, function: &FunRef, args: &[Val]) -> Val {
        let Some(ty) = function.result else { panic!("the function called gives no value") };
        let result = self.place(Expression::CallResult(function.handle));
        self.push_call(function, args, Some(result));
        Val { handle: result, ty }
    }

    /// Calls a helper function for what it does.
    pub fn run(&mut self, function: &FunRef, args: &[Val]) {
        assert!(function.result.is_none(), "the function called gives a value");
        self.push_call(function, args, None);
    }

    fn push_call(&mut self, function: &FunRef, args: &[Val], result: Option<Handle<Expression>>) {
        let types: Vec<Ty> = args.iter().map(|arg| arg.ty).collect();
        assert_eq!(types, function.args, "arguments of a call");
        let arguments = args.iter().map(|arg| arg.handle).collect();
        self.push(Statement::Call { function: function.handle, arguments, result });
    }

    /// Makes or finds a helper function and calls it; see [`Builder::function`].
    pub fn helper(&mut self, name: &str, args: &[Val], result: Ty, body: impl FnOnce(&mut Fun<'_>, &[Val])) -> Val {
        let types: Vec<Ty> = args.iter().map(|arg| arg.ty).collect();
        let function = self.builder.function(name, &types, Some(result), body);
        self.call(&function, args)
    }
}
