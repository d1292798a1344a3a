//! Values of a group of rows in vector lanes.
//!
//! A value of a [`Group`] of 16 rows is a list of 128-bit vectors in row order: one of bytes, two of 16-bit lanes, eight of 64-bit
//! ones. A condition's mask is one vector of 16 bytes, all ones or all zeros.

use std::collections::HashMap;
use std::rc::Rc;

use cranelift_codegen::ir::condcodes::{FloatCC, IntCC};
use cranelift_codegen::ir::{Endianness, InstBuilder, MemFlagsData, Type as ClifType, Value as Clif, types};
use quernel_ir::kernel::{BinaryOp, Op, UnaryOp, Value};
use quernel_ir::types::Repr;

use super::bounds::int_lanes;
use super::facts::{Domain, Facts, Stored};
use crate::error::Result;
use crate::lower::Lowering;
use crate::lower::compare::Cmp;
use crate::lower::values::{Bits, constant};

/// Rows whose lanes are computed at once.
pub(super) const GROUP: i64 = 16;

/// A value's vectors.
pub(super) type Lanes = Rc<[Clif]>;

/// The rows being computed, and what has been computed of them.
#[derive(Debug)]
pub(super) struct Group {
    /// The first row.
    row: Clif,
    stored: HashMap<usize, Lanes>,
    integers: HashMap<(Value, u8), Lanes>,
    floats: HashMap<Value, Lanes>,
}

impl Group {
    pub(super) fn at(row: Clif) -> Group {
        Group { row, stored: HashMap::new(), integers: HashMap::new(), floats: HashMap::new() }
    }
}

/// Lanes of a float representation.
fn float_lanes(repr: Repr) -> ClifType {
    if repr == Repr::F32 { types::F32X4 } else { types::F64X2 }
}

impl Lowering<'_> {
    /// The same bits as lanes of another type.
    pub(super) fn recast(&mut self, ty: ClifType, vector: Clif) -> Clif {
        if self.b.func.dfg.value_type(vector) == ty {
            return vector;
        }
        self.b.ins().bitcast(ty, MemFlagsData::new().with_endianness(Endianness::Little), vector)
    }

    fn load_vectors(&mut self, group: &Group, facts: Facts<'_>, column: usize, lanes: ClifType) -> Result<Lanes> {
        let Some(refs) = self.columns.get(&(facts.table, column)).copied() else {
            return Err(self.malformed(format!("there is no column {column} of {}", facts.table)));
        };
        let bytes = i64::from(lanes.lane_bits() / 8);
        let address = self.element(refs.values, group.row, bytes as usize);
        let load = |i| self.b.ins().load(lanes, constant(), address, 16 * i as i32);
        Ok((0..bytes).map(load).collect())
    }

    /// The numbers of a sequence.
    fn sequence_lanes(&mut self, group: &Group, facts: Facts<'_>, column: usize, lanes: ClifType) -> Result<Lanes> {
        let Some(refs) = self.columns.get(&(facts.table, column)).copied() else {
            return Err(self.malformed(format!("there is no column {column} of {}", facts.table)));
        };
        let lane = lanes.lane_type();
        let first = self.b.ins().iadd(refs.values, group.row);
        let first = if lane == types::I64 { first } else { self.b.ins().ireduce(lane, first) };
        let first = self.b.ins().splat(lanes, first);
        let bytes = lane.bytes() as usize;
        let numbers = |at: usize| -> Vec<u8> {
            (0..16 / bytes).flat_map(|i| ((at + i) as u64).to_le_bytes()[..bytes].to_vec()).collect()
        };
        let vector = |i: usize| {
            let numbers = self.b.func.dfg.constants.insert(numbers(i * 16 / bytes).into());
            let numbers = self.b.ins().vconst(lanes, numbers);
            self.b.ins().iadd(first, numbers)
        };
        Ok((0..bytes).map(vector).collect())
    }

    /// A column as it is stored.
    pub(super) fn stored_lanes(&mut self, group: &mut Group, facts: Facts<'_>, stored: Stored) -> Result<Lanes> {
        if let Some(lanes) = group.stored.get(&stored.column) {
            return Ok(lanes.clone());
        }
        let lanes = self.load_vectors(group, facts, stored.column, int_lanes(stored.bits))?;
        group.stored.insert(stored.column, lanes.clone());
        Ok(lanes)
    }

    /// A boolean column's bytes.
    pub(super) fn flag_lanes(&mut self, group: &Group, facts: Facts<'_>, column: usize) -> Result<Clif> {
        Ok(self.load_vectors(group, facts, column, types::I8X16)?[0])
    }

    fn map(&mut self, lanes: &[Clif], mut f: impl FnMut(&mut Self, Clif) -> Clif) -> Lanes {
        lanes.iter().map(|&lane| f(self, lane)).collect()
    }

    pub(super) fn zip(&mut self, a: &[Clif], b: &[Clif], mut f: impl FnMut(&mut Self, Clif, Clif) -> Clif) -> Lanes {
        a.iter().zip(b).map(|(&a, &b)| f(self, a, b)).collect()
    }

    /// Twice as many vectors of lanes twice as wide.
    pub(super) fn widened(&mut self, lanes: &[Clif], signed: bool) -> Lanes {
        let mut out = Vec::with_capacity(lanes.len() * 2);
        for &lane in lanes {
            if signed {
                out.push(self.b.ins().swiden_low(lane));
                out.push(self.b.ins().swiden_high(lane));
            } else {
                out.push(self.b.ins().uwiden_low(lane));
                out.push(self.b.ins().uwiden_high(lane));
            }
        }
        out.into()
    }

    /// An integer value in signed lanes of `bits`, which [hold it](super::facts::Integer::bits).
    pub(super) fn integer_lanes(
        &mut self,
        group: &mut Group,
        facts: Facts<'_>,
        value: Value,
        bits: u8,
    ) -> Result<Lanes> {
        if let Some(lanes) = group.integers.get(&(value, bits)) {
            return Ok(lanes.clone());
        }
        let lanes = self.new_integer_lanes(group, facts, value, bits)?;
        group.integers.insert((value, bits), lanes.clone());
        Ok(lanes)
    }

    fn new_integer_lanes(&mut self, group: &mut Group, facts: Facts<'_>, value: Value, bits: u8) -> Result<Lanes> {
        let vector = int_lanes(bits);
        if facts.is_invariant(value) {
            let Bits::One(scalar) = self.invariant(value)?.bits else {
                return Err(self.malformed("an integer of two words"));
            };
            let have = self.b.func.dfg.value_type(scalar);
            let lane = vector.lane_type();
            let scalar = if have.bits() > lane.bits() {
                let scalar = if have == types::I128 { self.b.ins().ireduce(types::I64, scalar) } else { scalar };
                if lane == types::I64 { scalar } else { self.b.ins().ireduce(lane, scalar) }
            } else if have == lane {
                scalar
            } else {
                self.b.ins().sextend(lane, scalar)
            };
            let splat = self.b.ins().splat(vector, scalar);
            return Ok(vec![splat; usize::from(bits / 8)].into());
        }
        if let Some(stored) = facts.stored(value) {
            self.locate_value(facts.strip(value));
            let mut lanes = self.stored_lanes(group, facts, stored)?;
            let mut have = stored.bits;
            while have < bits {
                lanes = self.widened(&lanes, stored.signed);
                have *= 2;
            }
            if stored.base == 0 {
                return Ok(lanes);
            }
            let base = self.int(vector.lane_type(), stored.base);
            let base = self.b.ins().splat(vector, base);
            return Ok(self.map(&lanes, |this, lane| this.b.ins().iadd(lane, base)));
        }
        if let Some((column, _)) = facts.sequence(value) {
            self.locate_value(value);
            return self.sequence_lanes(group, facts, column, vector);
        }
        match facts.op(value) {
            Some(Op::Cast { arg, .. } | Op::Check { arg, .. } | Op::Unary { op: UnaryOp::AssumeValid, arg }) => {
                self.integer_lanes(group, facts, *arg, bits)
            }
            Some(Op::Unary { op: UnaryOp::Neg(_), arg }) => {
                let arg = self.integer_lanes(group, facts, *arg, bits)?;
                self.locate_value(value);
                Ok(self.map(&arg, |this, lane| this.b.ins().ineg(lane)))
            }
            Some(Op::Binary { op, left, right }) => {
                let left = self.integer_lanes(group, facts, *left, bits)?;
                let right = self.integer_lanes(group, facts, *right, bits)?;
                self.locate_value(value);
                Ok(match op {
                    BinaryOp::Add(_) => self.zip(&left, &right, |this, a, b| this.b.ins().iadd(a, b)),
                    BinaryOp::Sub(_) => self.zip(&left, &right, |this, a, b| this.b.ins().isub(a, b)),
                    BinaryOp::Mul(_) => self.zip(&left, &right, |this, a, b| this.b.ins().imul(a, b)),
                    _ => return Err(self.malformed(format!("{op:?} has no lanes"))),
                })
            }
            _ => Err(self.malformed(format!("{value} has no lanes"))),
        }
    }

    /// A float value in lanes of its representation.
    pub(super) fn float_lanes(&mut self, group: &mut Group, facts: Facts<'_>, value: Value) -> Result<Lanes> {
        if let Some(lanes) = group.floats.get(&value) {
            return Ok(lanes.clone());
        }
        let lanes = self.new_float_lanes(group, facts, value)?;
        group.floats.insert(value, lanes.clone());
        Ok(lanes)
    }

    fn new_float_lanes(&mut self, group: &mut Group, facts: Facts<'_>, value: Value) -> Result<Lanes> {
        let repr = self.ty(value)?.repr;
        let vector = float_lanes(repr);
        if facts.is_invariant(value) {
            let Bits::One(scalar) = self.invariant(value)?.bits else {
                return Err(self.malformed("a float of two words"));
            };
            let splat = self.b.ins().splat(vector, scalar);
            return Ok(vec![splat; vector.lane_bits() as usize / 8].into());
        }
        match facts.op(value) {
            Some(Op::Load { column }) => {
                self.locate_value(value);
                self.load_vectors(group, facts, *column, vector)
            }
            Some(Op::Unary { op, arg }) => {
                let arg = self.float_lanes(group, facts, *arg)?;
                self.locate_value(value);
                Ok(match op {
                    UnaryOp::AssumeValid => arg,
                    UnaryOp::Neg(_) => self.map(&arg, |this, lane| this.b.ins().fneg(lane)),
                    UnaryOp::Abs(_) => self.map(&arg, |this, lane| this.b.ins().fabs(lane)),
                    UnaryOp::Sqrt => self.map(&arg, |this, lane| this.b.ins().sqrt(lane)),
                    UnaryOp::Floor => self.map(&arg, |this, lane| this.b.ins().floor(lane)),
                    UnaryOp::Ceil => self.map(&arg, |this, lane| this.b.ins().ceil(lane)),
                    UnaryOp::Trunc => self.map(&arg, |this, lane| this.b.ins().trunc(lane)),
                    _ => return Err(self.malformed(format!("{op:?} has no lanes"))),
                })
            }
            Some(Op::Binary { op, left, right }) => {
                let left = self.float_lanes(group, facts, *left)?;
                let right = self.float_lanes(group, facts, *right)?;
                self.locate_value(value);
                Ok(match op {
                    BinaryOp::Add(_) => self.zip(&left, &right, |this, a, b| this.b.ins().fadd(a, b)),
                    BinaryOp::Sub(_) => self.zip(&left, &right, |this, a, b| this.b.ins().fsub(a, b)),
                    BinaryOp::Mul(_) => self.zip(&left, &right, |this, a, b| this.b.ins().fmul(a, b)),
                    BinaryOp::Div(_) => self.zip(&left, &right, |this, a, b| this.b.ins().fdiv(a, b)),
                    _ => return Err(self.malformed(format!("{op:?} has no lanes"))),
                })
            }
            Some(Op::Cast { arg, .. }) if self.ty(*arg)?.repr == repr => self.float_lanes(group, facts, *arg),
            Some(Op::Cast { arg, .. }) if self.ty(*arg)?.repr == Repr::F32 => {
                let arg = self.float_lanes(group, facts, *arg)?;
                self.locate_value(value);
                let halves = self.halves(&arg);
                Ok(self.map(&halves, |this, half| this.b.ins().fvpromote_low(half)))
            }
            Some(Op::Cast { arg, .. }) if self.ty(*arg)?.repr.is_int() => {
                let arg = self.integer_lanes(group, facts, *arg, 32)?;
                self.locate_value(value);
                if repr == Repr::F32 {
                    return Ok(self.map(&arg, |this, lane| this.b.ins().fcvt_from_sint(types::F32X4, lane)));
                }
                let halves = self.halves(&arg);
                Ok(self.map(&halves, |this, half| {
                    let wide = this.b.ins().swiden_low(half);
                    this.b.ins().fcvt_from_sint(types::F64X2, wide)
                }))
            }
            _ => Err(self.malformed(format!("{value} has no lanes"))),
        }
    }

    /// Each vector twice: as it is, and with its upper half moved down.
    fn halves(&mut self, lanes: &[Clif]) -> Lanes {
        let mut out = Vec::with_capacity(lanes.len() * 2);
        for &lane in lanes {
            out.push(lane);
            let ty = self.b.func.dfg.value_type(lane);
            let upper = [8u8, 9, 10, 11, 12, 13, 14, 15, 8, 9, 10, 11, 12, 13, 14, 15];
            let bytes = self.recast(types::I8X16, lane);
            let upper = self.shuffled(bytes, bytes, upper);
            out.push(self.recast(ty, upper));
        }
        out.into()
    }

    pub(super) fn shuffled(&mut self, a: Clif, b: Clif, bytes: [u8; 16]) -> Clif {
        let mask = self.b.func.dfg.immediates.push(bytes.as_slice().into());
        self.b.ins().shuffle(a, b, mask)
    }

    /// Lanes of all ones or zeros, of any width, as 16 bytes.
    pub(super) fn narrowed_mask(&mut self, lanes: &[Clif]) -> Result<Clif> {
        let mut lanes: Vec<Clif> = lanes.to_vec();
        // The lower halves of 64-bit lanes: there is no saturating narrowing of these.
        const EVEN: [u8; 16] = [0, 1, 2, 3, 8, 9, 10, 11, 16, 17, 18, 19, 24, 25, 26, 27];
        while let [first, _, ..] = lanes[..] {
            let ty = self.b.func.dfg.value_type(first);
            lanes = lanes
                .chunks_exact(2)
                .map(|pair| {
                    if ty.lane_bits() == 64 {
                        let (a, b) = (self.recast(types::I8X16, pair[0]), self.recast(types::I8X16, pair[1]));
                        let packed = self.shuffled(a, b, EVEN);
                        self.recast(types::I32X4, packed)
                    } else {
                        self.b.ins().snarrow(pair[0], pair[1])
                    }
                })
                .collect();
        }
        match lanes[..] {
            [only] => Ok(self.recast(types::I8X16, only)),
            _ => Err(self.malformed("a mask of no lanes")),
        }
    }

    /// A comparison of float lanes: NaN is equal to itself and above everything.
    pub(super) fn float_lanes_compare(&mut self, cmp: Cmp, a: Clif, b: Clif) -> Clif {
        match cmp {
            Cmp::Ne => {
                let equal = self.float_lanes_compare(Cmp::Eq, a, b);
                self.b.ins().bnot(equal)
            }
            Cmp::Lt => {
                let ge = self.float_lanes_compare(Cmp::Le, b, a);
                self.b.ins().bnot(ge)
            }
            Cmp::Gt => {
                let le = self.float_lanes_compare(Cmp::Le, a, b);
                self.b.ins().bnot(le)
            }
            Cmp::Eq => {
                let equal = self.b.ins().fcmp(FloatCC::Equal, a, b);
                let a_nan = self.b.ins().fcmp(FloatCC::Unordered, a, a);
                let b_nan = self.b.ins().fcmp(FloatCC::Unordered, b, b);
                let nans = self.b.ins().band(a_nan, b_nan);
                self.b.ins().bor(equal, nans)
            }
            Cmp::Le => {
                let le = self.b.ins().fcmp(FloatCC::LessThanOrEqual, a, b);
                let b_nan = self.b.ins().fcmp(FloatCC::Unordered, b, b);
                self.b.ins().bor(le, b_nan)
            }
            Cmp::Ge => self.float_lanes_compare(Cmp::Le, b, a),
        }
    }

    /// The comparison `at` of two integers, as 16 bytes of mask.
    pub(super) fn integer_lanes_compare(
        &mut self,
        group: &mut Group,
        facts: Facts<'_>,
        at: Value,
        cmp: Cmp,
        (left, right): (Value, Value),
    ) -> Result<Clif> {
        let as_stored = match (facts.stored(left), facts.stored(right)) {
            (Some(a), Some(b)) if (a.bits, a.signed, a.base) == (b.bits, b.signed, b.base) => Some((a, b)),
            _ => None,
        };
        let (a, b, signed) = match as_stored {
            Some((a, b)) => {
                self.locate_value(facts.strip(left));
                let left_lanes = self.stored_lanes(group, facts, a)?;
                self.locate_value(facts.strip(right));
                (left_lanes, self.stored_lanes(group, facts, b)?, a.signed)
            }
            None => {
                let together = facts.integer(left).zip(facts.integer(right)).map(|(l, r)| l.with(r));
                let Some(bits) = together.and_then(|integer| integer.bits()) else {
                    return Err(self.malformed("a comparison without lanes"));
                };
                let left_lanes = self.integer_lanes(group, facts, left, bits)?;
                (left_lanes, self.integer_lanes(group, facts, right, bits)?, true)
            }
        };
        self.locate_value(at);
        let cc = if signed { cmp.signed() } else { cmp.unsigned() };
        let lanes = self.zip(&a, &b, |this, a, b| this.b.ins().icmp(cc, a, b));
        self.narrowed_mask(&lanes)
    }

    /// An integer's lanes as bounds are compared with them.
    pub(super) fn domain_lanes(
        &mut self,
        group: &mut Group,
        facts: Facts<'_>,
        value: Value,
        domain: Domain,
    ) -> Result<Lanes> {
        match facts.stored(value) {
            Some(stored) => {
                self.locate_value(facts.strip(value));
                self.stored_lanes(group, facts, stored)
            }
            None => self.integer_lanes(group, facts, value, domain.bits),
        }
    }

    /// All ones where a flag's byte is as `set` says.
    pub(super) fn flags_set(&mut self, bytes: Clif, set: bool) -> Clif {
        let zero = self.iconst(types::I8, 0);
        let zeros = self.b.ins().splat(types::I8X16, zero);
        self.b.ins().icmp(if set { IntCC::NotEqual } else { IntCC::Equal }, bytes, zeros)
    }
}
