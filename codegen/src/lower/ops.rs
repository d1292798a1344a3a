//! Operations: constants, loads, fields, and the dispatch to the rest.

use cranelift_codegen::ir::condcodes::IntCC;
use cranelift_codegen::ir::immediates::{Ieee32, Ieee64};
use cranelift_codegen::ir::{InstBuilder, Value as Clif, types};
use quernel_ir::kernel::{BinaryOp, Op, Source, Type, UnaryOp, Value};
use quernel_ir::scalar::Scalar;
use quernel_ir::table::Encoding;
use quernel_ir::types::{Repr, ValueType};

use super::values::{Bits, Operand, Val, constant as fixed, memory, word};
use super::{Column, Current, Lowering};
use crate::abi::StrView;
use crate::error::Result;

impl Lowering<'_> {
    pub(super) fn op(&mut self, value: Value, op: &Op, ty: Type) -> Result<Operand> {
        let val = match op {
            Op::Bound => return self.operand(value),
            Op::Const(scalar) => {
                let ty = self.ty(value)?;
                self.constant(scalar, ty)?
            }
            Op::Param(param) => match self.params.get(param) {
                Some(val) => *val,
                None => return Err(self.malformed(format!("there is no {param}"))),
            },
            Op::Load { column } => self.load(*column)?,
            Op::Code { column } => self.code(*column)?,
            Op::Decode { table, column, code } => self.decode(*table, *column, *code)?,
            Op::Lookup { state, code } => self.lookup(*state, *code)?,
            Op::Field { row, field } => self.field(*row, *field)?,
            Op::Present { row } => match self.operand(*row)? {
                Operand::Row { row, .. } => Val::one(self.b.ins().icmp_imm_s(IntCC::NotEqual, row, 0)),
                Operand::Scalar(_) => return Err(self.malformed(format!("{row} is not a row"))),
            },
            Op::Unary { op, arg } => self.unary(*op, *arg)?,
            Op::Binary { op, left, right } => match op {
                BinaryOp::Eq | BinaryOp::Ne | BinaryOp::Lt | BinaryOp::Le | BinaryOp::Gt | BinaryOp::Ge => {
                    self.comparison(*op, *left, *right)?
                }
                BinaryOp::Same => self.same(*left, *right)?,
                BinaryOp::And | BinaryOp::Or => self.logic(*op, *left, *right)?,
                BinaryOp::BitAnd | BinaryOp::BitOr | BinaryOp::BitXor | BinaryOp::Shl | BinaryOp::Shr => {
                    self.bitwise(*op, *left, *right)?
                }
                _ => self.arithmetic(*op, *left, *right)?,
            },
            Op::Select { cond, then, otherwise } => {
                let cond = self.truth(*cond)?;
                let (then, otherwise) = (self.scalar(*then)?, self.scalar(*otherwise)?);
                let bits = self.select_bits(cond, then.bits, otherwise.bits);
                let valid = match (then.valid, otherwise.valid) {
                    (None, None) => None,
                    _ => {
                        let (a, b) = (self.valid(then), self.valid(otherwise));
                        Some(self.b.ins().select(cond, a, b))
                    }
                };
                Val { bits, valid, own: then.own || otherwise.own }
            }
            Op::Cast { arg, to, mode } => self.cast(*arg, *to, *mode)?,
            Op::Check { arg, min, max, mode } => self.check(*arg, *min, *max, *mode)?,
            Op::Call { builtin, args } => self.builtin(value, *builtin, args)?,
        };
        debug_assert!(matches!(ty, Type::Value(_)), "rows are bound, never computed");
        Ok(Operand::Scalar(val))
    }

    /// The words of a string view whose bytes live as long as the compiled kernel.
    pub(super) fn constant_view(&mut self, bytes: &[u8]) -> (i64, i64) {
        let (first, second) = StrView::new(self.artifacts.constants.bytes(bytes)).words();
        (first as i64, second as i64)
    }

    pub(super) fn constant(&mut self, scalar: &Scalar, ty: ValueType) -> Result<Val> {
        let bits = match (scalar, ty.repr) {
            (Scalar::Null, repr) => {
                let bits = self.zero(repr);
                let null = self.iconst(types::I8, 0);
                return Ok(Val::new(bits, Some(null)));
            }
            (Scalar::Bool(v), Repr::Bool) => Bits::One(self.iconst(types::I8, i64::from(*v))),
            (Scalar::Int(v), repr) if repr.is_int() => Bits::One(self.int(word(repr), *v)),
            (Scalar::F32(v), Repr::F32) => Bits::One(self.b.ins().f32const(Ieee32::with_float(*v))),
            (Scalar::F64(v), Repr::F64) => Bits::One(self.b.ins().f64const(Ieee64::with_float(*v))),
            (Scalar::Str(_) | Scalar::Blob(_), Repr::Str) => {
                let (low, high) = self.constant_view(scalar.as_bytes().unwrap_or_default());
                Bits::Two(self.iconst(types::I64, low), self.iconst(types::I64, high))
            }
            (Scalar::Interval(v), Repr::Interval) => {
                let low = i64::from(v.months as u32) | i64::from(v.days) << 32;
                Bits::Two(self.iconst(types::I64, low), self.iconst(types::I64, v.micros))
            }
            _ => return Err(self.malformed(format!("the constant {scalar} is not a {ty}"))),
        };
        Ok(Val::new(bits, None))
    }

    fn current_number(&self) -> Result<Clif> {
        match self.current {
            Current::Number(row) => Ok(row),
            Current::None => Err(self.malformed("only a kernel over a table can load")),
        }
    }

    fn scanned(&self, column: usize) -> Result<(Column, Encoding, Repr)> {
        let Source::Table(table) = self.kernel.source else {
            return Err(self.malformed("only a kernel over a table can load"));
        };
        match (self.module.tables.get(table).and_then(|t| t.columns.get(column)), self.columns.get(&(table, column))) {
            (Some(schema), Some(refs)) => Ok((*refs, schema.encoding, schema.ty.repr())),
            _ => Err(self.malformed(format!("there is no column {column} of {table}"))),
        }
    }

    /// Whether the current row's value is not NULL, for a column with a bitmap.
    fn row_valid(&mut self, column: Column) -> Result<Option<Clif>> {
        let row = self.current_number()?;
        let Some((bitmap, offset, mask)) = column.validity else { return Ok(None) };
        let bit = self.b.ins().iadd(row, offset);
        let bit = self.b.ins().band(bit, mask);
        let byte = self.b.ins().ushr_imm_u(bit, 3);
        let address = self.b.ins().iadd(bitmap, byte);
        let byte = self.b.ins().load(types::I8, fixed(), address, 0);
        let shift = self.b.ins().ireduce(types::I8, bit);
        let shift = self.b.ins().band_imm_u(shift, 7);
        let bit = self.b.ins().ushr(byte, shift);
        Ok(Some(self.b.ins().band_imm_u(bit, 1)))
    }

    /// Loads an integer of `width` bytes and extends it to `ty`.
    fn load_extended(&mut self, base: Clif, width: u8, signed: bool, ty: cranelift_codegen::ir::Type) -> Result<Clif> {
        let stored = match width {
            1 => types::I8,
            2 => types::I16,
            4 => types::I32,
            8 => types::I64,
            16 => types::I128,
            _ => return Err(self.malformed(format!("an encoding of {width} bytes"))),
        };
        if ty.bytes() <= stored.bytes() {
            // Little-endian: the low bytes come first.
            return Ok(self.b.ins().load(ty, fixed(), base, 0));
        }
        let raw = self.b.ins().load(stored, fixed(), base, 0);
        Ok(if signed { self.b.ins().sextend(ty, raw) } else { self.b.ins().uextend(ty, raw) })
    }

    fn load(&mut self, column: usize) -> Result<Val> {
        let (refs, encoding, repr) = self.scanned(column)?;
        let row = self.current_number()?;
        let valid = self.row_valid(refs)?;
        let address = self.element(refs.values, row, encoding.bytes_per_row(repr));
        let bits = match encoding {
            Encoding::Plain => self.load_bits(repr, address, 0, fixed()),
            Encoding::For { width, base } => {
                let ty = word(repr);
                let offset = self.load_extended(address, width, false, ty)?;
                let base = self.int(ty, base);
                Bits::One(self.b.ins().iadd(offset, base))
            }
            Encoding::Int { width } => Bits::One(self.load_extended(address, width, true, word(repr))?),
            Encoding::Dict { width } => {
                let code = self.load_extended(address, width, false, types::I64)?;
                self.entry(refs.dictionary, code, valid, repr)
            }
            Encoding::Sequence => Bits::One(self.b.ins().iadd(refs.values, row)),
        };
        Ok(self.defuse(repr, Val::new(bits, valid)))
    }

    /// A dictionary entry; nothing is read through a NULL code.
    fn entry(&mut self, dictionary: Clif, code: Clif, valid: Option<Clif>, repr: Repr) -> Bits {
        let mut address = self.element(dictionary, code, repr.size());
        if let Some(valid) = valid {
            let zeros = self.address(crate::callouts::zeros());
            address = self.b.ins().select(valid, address, zeros);
        }
        self.load_bits(repr, address, 0, fixed())
    }

    fn code(&mut self, column: usize) -> Result<Val> {
        let (refs, encoding, _) = self.scanned(column)?;
        let Encoding::Dict { width } = encoding else {
            return Err(self.malformed(format!("column {column} has no dictionary codes")));
        };
        let row = self.current_number()?;
        let valid = self.row_valid(refs)?;
        let address = self.element(refs.values, row, usize::from(width));
        let code = self.load_extended(address, width, false, types::I32)?;
        Ok(Val::new(Bits::One(code), valid))
    }

    fn code_of(&mut self, code: Value) -> Result<(Clif, Option<Clif>)> {
        let code = self.scalar(code)?;
        match code.bits {
            Bits::One(bits) => Ok((self.b.ins().uextend(types::I64, bits), code.valid)),
            Bits::Two(..) => Err(self.malformed("a dictionary code is no integer")),
        }
    }

    fn decode(&mut self, table: quernel_ir::kernel::TableId, column: usize, code: Value) -> Result<Val> {
        let (code, valid) = self.code_of(code)?;
        let repr = self.module.tables[table].columns[column].ty.repr();
        let Some(refs) = self.columns.get(&(table, column)).copied() else {
            return Err(self.malformed(format!("there is no column {column} of {table}")));
        };
        // A NULL reads zeros: for a string that is the empty view.
        let bits = self.entry(refs.dictionary, code, valid, repr);
        Ok(Val::new(bits, valid))
    }

    fn lookup(&mut self, state: quernel_ir::kernel::StateId, code: Value) -> Result<Val> {
        let (code, valid) = self.code_of(code)?;
        let refs = self.states[quernel_ir::entity::Entity::index(state)].lut;
        let (Some((values, flags)), Some(field)) = (refs, self.module.states[state].fields.first()) else {
            return Err(self.malformed(format!("{state} is not a lookup table")));
        };
        let ty = field.ty;
        let bits = self.entry(values, code, valid, ty.repr);
        if !ty.nullable {
            return Ok(Val::new(bits, valid));
        }
        // Flags of a NULL code come from the zeros too.
        let flag = self.entry(flags, code, valid, Repr::Bool);
        let Bits::One(flag) = flag else { return Err(self.malformed("a validity byte of two words")) };
        Ok(Val::new(bits, Some(flag)))
    }

    fn field(&mut self, row: Value, field: usize) -> Result<Val> {
        let (Operand::Row { row: pointer, base, nullable, written }, Type::Row { state, .. }) =
            (self.operand(row)?, self.kernel.ty(row))
        else {
            return Err(self.malformed(format!("{row} is not a row")));
        };
        let layout = self.layout(state)?;
        let Some(&place) = layout.fields.get(field) else {
            return Err(self.malformed(format!("{state} has no field {field}")));
        };
        let flags = if written { memory() } else { fixed() };
        let mut val = self.load_field(base, place, flags);
        if nullable && val.valid.is_none() {
            val.valid = Some(self.b.ins().icmp_imm_s(IntCC::NotEqual, pointer, 0));
        }
        Ok(val)
    }

    fn unary(&mut self, op: UnaryOp, arg: Value) -> Result<Val> {
        let ty = self.ty(arg)?;
        let val = self.scalar(arg)?;
        match (op, val.bits) {
            (UnaryOp::IsNull, _) => {
                let valid = self.valid(val);
                Ok(Val::one(self.not(valid)))
            }
            (UnaryOp::IsValid, _) => Ok(Val::one(self.valid(val))),
            (UnaryOp::AssumeValid, _) => Ok(Val { valid: None, ..val }),
            (UnaryOp::Own, _) => Ok(Val { own: val.own || ty.repr == Repr::Str, ..val }),
            (UnaryOp::Not, Bits::One(bits)) => {
                let bits = self.not(bits);
                Ok(Val::new(Bits::One(bits), val.valid))
            }
            (UnaryOp::Neg(mode), Bits::One(bits)) => self.negate(bits, ty.repr, mode, val.valid),
            (UnaryOp::Abs(mode), Bits::One(bits)) => self.absolute(bits, ty.repr, mode, val.valid),
            (UnaryOp::PopCount, Bits::One(bits)) if ty.repr.is_int() => {
                Ok(Val { bits: Bits::One(self.pop_count(bits, ty.repr)), ..val })
            }
            (UnaryOp::Canonical, Bits::One(bits)) if ty.repr.is_float() => {
                let bits = self.canonical_float(bits, ty.repr);
                Ok(Val::new(Bits::One(bits), val.valid))
            }
            (UnaryOp::Canonical, _) => Ok(val),
            (UnaryOp::Sqrt | UnaryOp::Floor | UnaryOp::Ceil | UnaryOp::Trunc, Bits::One(bits))
                if ty.repr.is_float() =>
            {
                let bits = match op {
                    UnaryOp::Sqrt => self.b.ins().sqrt(bits),
                    UnaryOp::Floor => self.b.ins().floor(bits),
                    UnaryOp::Ceil => self.b.ins().ceil(bits),
                    _ => self.b.ins().trunc(bits),
                };
                Ok(Val::new(Bits::One(bits), val.valid))
            }
            _ => Err(self.malformed(format!("{op:?} does not take a {ty}"))),
        }
    }

    /// Three-valued AND and OR.
    fn logic(&mut self, op: BinaryOp, left: Value, right: Value) -> Result<Val> {
        let (l, r) = (self.scalar(left)?, self.scalar(right)?);
        let (Bits::One(a), Bits::One(b)) = (l.bits, r.bits) else {
            return Err(self.malformed(format!("{op:?} takes booleans")));
        };
        if l.valid.is_none() && r.valid.is_none() {
            let bits = if op == BinaryOp::And { self.b.ins().band(a, b) } else { self.b.ins().bor(a, b) };
            return Ok(Val::one(bits));
        }
        let both = match self.both(l.valid, r.valid) {
            Some(both) => both,
            None => self.iconst(types::I8, 1),
        };
        // One side decides alone: a valid false for AND, a valid true for OR.
        let (decides_left, decides_right) = if op == BinaryOp::And {
            let (a, b) = (self.not(a), self.not(b));
            (self.and_valid(a, l.valid), self.and_valid(b, r.valid))
        } else {
            (self.and_valid(a, l.valid), self.and_valid(b, r.valid))
        };
        let decided = self.b.ins().bor(decides_left, decides_right);
        let valid = self.b.ins().bor(both, decided);
        let bits = if op == BinaryOp::And { self.not(decided) } else { decided };
        Ok(Val::new(Bits::One(bits), Some(valid)))
    }
}
