//! Buffers, workgroup memory, atomics and the place of an invocation.

use naga::{AtomicFunction, Expression, GlobalVariable, Handle, Span, Statement};

use super::{Fun, Kind, Ty, Val, Var};

/// How a buffer is used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Access {
    Read,
    ReadWrite,
    /// Words that are only changed atomically.
    Atomic,
}

/// A storage buffer of words.
#[derive(Clone, Copy, Debug)]
pub struct Buffer {
    pub(super) variable: Handle<GlobalVariable>,
    pub access: Access,
}

/// A uniform buffer of words: what all invocations read at the same places.
#[derive(Clone, Copy, Debug)]
pub struct Uniform {
    pub(super) variable: Handle<GlobalVariable>,
}

/// An array of words in workgroup memory.
#[derive(Clone, Copy, Debug)]
pub struct Shared {
    pub(super) variable: Handle<GlobalVariable>,
}

/// A variable that all functions of an invocation share.
#[derive(Clone, Copy, Debug)]
pub struct Private {
    pub(super) variable: Handle<GlobalVariable>,
    pub ty: Ty,
}

/// What an atomic operation does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Atomic {
    Add,
    And,
    Or,
    Xor,
    Min,
    Max,
    Exchange,
}

/// What can be indexed by word.
pub trait Words: Copy {
    #[doc(hidden)]
    fn variable(self) -> Handle<GlobalVariable>;
}

impl Words for Buffer {
    fn variable(self) -> Handle<GlobalVariable> {
        self.variable
    }
}

impl Words for Shared {
    fn variable(self) -> Handle<GlobalVariable> {
        self.variable
    }
}

impl Fun<'_> {
    fn global(&mut self, variable: Handle<GlobalVariable>) -> Handle<Expression> {
        let expressions = &mut self.function.expressions;
        *self
            .globals
            .entry(variable)
            .or_insert_with(|| expressions.append(Expression::GlobalVariable(variable), Span::UNDEFINED))
    }

    /// A shared variable, as one of this function.
    pub fn private(&mut self, private: Private) -> Var {
        Var { pointer: self.global(private.variable), ty: private.ty }
    }

    fn element(&mut self, memory: impl Words, index: Val) -> Handle<Expression> {
        let base = self.global(memory.variable());
        self.emit(Expression::Access { base, index: index.handle }, Ty::U32).handle
    }

    /// The word at an index (atomically, where the words are atomic).
    pub fn load(&mut self, memory: impl Words, index: Val) -> Val {
        let pointer = self.element(memory, index);
        self.emit(Expression::Load { pointer }, Ty::U32)
    }

    /// A word of a uniform buffer.
    pub fn load_uniform(&mut self, uniform: Uniform, index: u32) -> Val {
        let base = self.global(uniform.variable);
        let quad = self.emit(Expression::AccessIndex { base, index: index / 4 }, Ty::QUAD).handle;
        let pointer = self.emit(Expression::AccessIndex { base: quad, index: index % 4 }, Ty::U32).handle;
        self.emit(Expression::Load { pointer }, Ty::U32)
    }

    /// The word at `index + offset`.
    pub fn load_at(&mut self, memory: impl Words, index: Val, offset: u32) -> Val {
        let index = self.add_u32(index, offset);
        self.load(memory, index)
    }

    pub fn store(&mut self, memory: impl Words, index: Val, value: Val) {
        assert_eq!(value.ty, Ty::U32, "a word is stored");
        let pointer = self.element(memory, index);
        self.push(Statement::Store { pointer, value: value.handle });
    }

    /// Stores at `index + offset`.
    pub fn store_at(&mut self, memory: impl Words, index: Val, offset: u32, value: Val) {
        let index = self.add_u32(index, offset);
        self.store(memory, index, value);
    }

    /// Changes a word atomically and gives what it was.
    pub fn atomic(&mut self, op: Atomic, memory: impl Words, index: Val, value: Val) -> Val {
        let pointer = self.element(memory, index);
        let fun = match op {
            Atomic::Add => AtomicFunction::Add,
            Atomic::And => AtomicFunction::And,
            Atomic::Or => AtomicFunction::InclusiveOr,
            Atomic::Xor => AtomicFunction::ExclusiveOr,
            Atomic::Min => AtomicFunction::Min,
            Atomic::Max => AtomicFunction::Max,
            Atomic::Exchange => AtomicFunction::Exchange { compare: None },
        };
        let ty = self.builder.ty(Ty::U32);
        let result = self.place(Expression::AtomicResult { ty, comparison: false });
        self.push(Statement::Atomic { pointer, fun, value: value.handle, result: Some(result) });
        Val { handle: result, ty: Ty::U32 }
    }

    /// Stores `value` where the word is `compare`; gives what it was, and whether it was exchanged (it may fail for no reason).
    pub fn compare_exchange(&mut self, memory: impl Words, index: Val, compare: Val, value: Val) -> (Val, Val) {
        let pointer = self.element(memory, index);
        let special = naga::PredeclaredType::AtomicCompareExchangeWeakResult(naga::Scalar::U32);
        let ty = self.builder.module.generate_predeclared_type(special);
        let result = self.place(Expression::AtomicResult { ty, comparison: true });
        let fun = AtomicFunction::Exchange { compare: Some(compare.handle) };
        self.push(Statement::Atomic { pointer, fun, value: value.handle, result: Some(result) });
        let old = self.emit(Expression::AccessIndex { base: result, index: 0 }, Ty::U32);
        let exchanged = self.emit(Expression::AccessIndex { base: result, index: 1 }, Ty::BOOL);
        (old, exchanged)
    }

    /// Index of the invocation in its workgroup.
    pub fn local_index(&mut self) -> Val {
        self.argument(1, Ty::U32)
    }

    /// Index of the workgroup; dispatches of more workgroups than one dimension takes have two.
    pub fn workgroup_index(&mut self) -> Val {
        let (id, count) = (self.argument(0, Ty::Vector(Kind::U32, 3)), self.argument(2, Ty::Vector(Kind::U32, 3)));
        let (x, y, width) = (self.part(id, 0), self.part(id, 1), self.part(count, 0));
        let row = self.mul(y, width);
        self.add(row, x)
    }

    /// Index of the invocation in the dispatch.
    pub fn global_index(&mut self) -> Val {
        let (group, size) = (self.workgroup_index(), self.u32(self.workgroup_size));
        let first = self.mul(group, size);
        let local = self.local_index();
        self.add(first, local)
    }

    /// Number of invocations in the dispatch.
    pub fn invocations(&mut self) -> Val {
        let count = self.argument(2, Ty::Vector(Kind::U32, 3));
        let (x, y) = (self.part(count, 0), self.part(count, 1));
        let groups = self.mul(x, y);
        let size = self.u32(self.workgroup_size);
        self.mul(groups, size)
    }
}
