//! Arithmetic, comparisons and conversions. Operands have one type, vectors component by component; integers wrap.

use naga::{BinaryOperator, Expression, MathFunction, UnaryOperator};

use super::{Fun, Kind, Ty, Val};

macro_rules! binary {
    ($($(#[$meta:meta])* $name:ident = $op:ident),* $(,)?) => {
        $($(#[$meta])* pub fn $name(&mut self, a: Val, b: Val) -> Val {
            self.binary(BinaryOperator::$op, a, b)
        })*
    };
}

impl Fun<'_> {
    fn binary(&mut self, op: BinaryOperator, left: Val, right: Val) -> Val {
        use BinaryOperator as Op;
        let shift = matches!(op, Op::ShiftLeft | Op::ShiftRight);
        assert!(shift || left.ty == right.ty, "{op:?} of {:?} and {:?}", left.ty, right.ty);
        let compares =
            matches!(op, Op::Equal | Op::NotEqual | Op::Less | Op::LessEqual | Op::Greater | Op::GreaterEqual);
        let ty = match left.ty {
            Ty::Vector(_, size) if compares => Ty::Vector(Kind::Bool, size),
            _ if compares => Ty::BOOL,
            ty => ty,
        };
        self.emit(Expression::Binary { op, left: left.handle, right: right.handle }, ty)
    }

    binary! {
        add = Add,
        sub = Subtract,
        mul = Multiply,
        /// Of integers: by zero it gives the dividend.
        div = Divide,
        rem = Modulo,
        and = And,
        or = InclusiveOr,
        xor = ExclusiveOr,
        /// By a u32 less than the width.
        shl = ShiftLeft,
        /// As `shl`; arithmetic for signed integers.
        shr = ShiftRight,
        eq = Equal,
        ne = NotEqual,
        lt = Less,
        le = LessEqual,
        gt = Greater,
        ge = GreaterEqual,
    }

    /// Of two booleans, both evaluated.
    pub fn both(&mut self, a: Val, b: Val) -> Val {
        self.binary(BinaryOperator::And, a, b)
    }

    /// Of two booleans, both evaluated.
    pub fn either(&mut self, a: Val, b: Val) -> Val {
        self.binary(BinaryOperator::InclusiveOr, a, b)
    }

    fn unary(&mut self, op: UnaryOperator, value: Val) -> Val {
        self.emit(Expression::Unary { op, expr: value.handle }, value.ty)
    }

    pub fn neg(&mut self, value: Val) -> Val {
        self.unary(UnaryOperator::Negate, value)
    }

    /// Logical negation of booleans.
    pub fn not(&mut self, value: Val) -> Val {
        self.unary(UnaryOperator::LogicalNot, value)
    }

    /// All bits of an integer inverted.
    pub fn invert(&mut self, value: Val) -> Val {
        self.unary(UnaryOperator::BitwiseNot, value)
    }

    /// `then` where the condition (one boolean) is true; both are evaluated. Structures can't be selected.
    pub fn select(&mut self, condition: Val, then: Val, otherwise: Val) -> Val {
        assert_eq!(then.ty, otherwise.ty, "arms of a select");
        let condition = match then.ty {
            Ty::Vector(_, size) if condition.ty == Ty::BOOL => {
                let size = super::types::vector_size(size);
                self.emit(Expression::Splat { size, value: condition.handle }, condition.ty).handle
            }
            _ => condition.handle,
        };
        let select = Expression::Select { condition, accept: then.handle, reject: otherwise.handle };
        self.emit(select, then.ty)
    }

    /// Whether all components are true.
    pub fn all(&mut self, value: Val) -> Val {
        let fun = naga::RelationalFunction::All;
        self.emit(Expression::Relational { fun, argument: value.handle }, Ty::BOOL)
    }

    /// A value conversion between scalar types.
    pub fn convert(&mut self, value: Val, to: Ty) -> Val {
        if value.ty == to {
            return value;
        }
        let scalar = to.kind().scalar();
        let convert = Some(scalar.width);
        self.emit(Expression::As { expr: value.handle, kind: scalar.kind, convert }, to)
    }

    /// The same bits as another type of the same width.
    pub fn bitcast(&mut self, value: Val, to: Ty) -> Val {
        if value.ty == to {
            return value;
        }
        let kind = to.kind().scalar().kind;
        self.emit(Expression::As { expr: value.handle, kind, convert: None }, to)
    }

    /// A built-in function whose result has the type of its first argument.
    pub fn math(&mut self, fun: MathFunction, args: &[Val]) -> Val {
        let arg = |i: usize| args.get(i).map(|value| value.handle);
        let ty = args[0].ty;
        self.emit(Expression::Math { fun, arg: args[0].handle, arg1: arg(1), arg2: arg(2), arg3: arg(3) }, ty)
    }

    pub fn min(&mut self, a: Val, b: Val) -> Val {
        self.math(MathFunction::Min, &[a, b])
    }

    pub fn max(&mut self, a: Val, b: Val) -> Val {
        self.math(MathFunction::Max, &[a, b])
    }

    /// A boolean as 0 or 1.
    pub fn word(&mut self, value: Val) -> Val {
        let (one, zero) = (self.u32(1), self.u32(0));
        self.select(value, one, zero)
    }

    /// Whether a word is not 0.
    pub fn truth(&mut self, value: Val) -> Val {
        let zero = self.u32(0);
        self.ne(value, zero)
    }

    /// `value + constant`.
    pub fn add_u32(&mut self, value: Val, constant: u32) -> Val {
        if constant == 0 {
            return value;
        }
        let constant = self.u32(constant);
        self.add(value, constant)
    }
}
