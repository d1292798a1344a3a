//! Bounds on stored integers, moved from the values' domain to the stored one once, before the loop.
//!
//! `l_quantity < 24` over a column stored as `u16+100` becomes `stored <= 2299` in 16-bit lanes: nothing is widened or added. A
//! bound outside of what the lanes can hold is clamped, or leaves no row at all.

use cranelift_codegen::ir::condcodes::IntCC;
use cranelift_codegen::ir::{InstBuilder, Type as ClifType, Value as Clif, types};
use quernel_ir::kernel::Value;
use quernel_ir::types::Repr;

use super::facts::{Domain, Facts, Range};
use crate::error::Result;
use crate::lower::Lowering;
use crate::lower::compare::Cmp;
use crate::lower::values::Bits;

/// What lanes are compared with: all `splat`s of one vector type.
#[derive(Clone, Copy, Debug)]
pub(super) enum Test {
    Equal(Clif),
    AtLeast(Clif),
    AtMost(Clif),
    /// Lanes less the first are at most the second, unsigned: a range for one comparison.
    Between(Clif, Clif),
}

/// The widest lanes.
pub(super) const MAX_LANE_BITS: u8 = 64;

/// Integer lanes of some bits.
pub(super) fn int_lanes(bits: u8) -> ClifType {
    match bits {
        8 => types::I8X16,
        16 => types::I16X8,
        32 => types::I32X4,
        _ => types::I64X2,
    }
}

/// One side of a range being gathered.
struct Gather {
    low: Option<Clif>,
    high: Option<Clif>,
    /// Whether some value satisfies all bounds so far; `None`: yes.
    live: Option<Clif>,
}

impl Lowering<'_> {
    /// A value's lanes, a test that they satisfy all bounds, and an i8 that is 0 where no value can, if that is possible.
    pub(super) fn bounds_test(
        &mut self,
        facts: Facts<'_>,
        value: Value,
        bounds: &[(Cmp, Value)],
    ) -> Result<(Domain, Test, Option<Clif>)> {
        let reprs: Vec<Repr> =
            bounds.iter().map(|(_, bound)| self.ty(*bound).map(|ty| ty.repr)).collect::<Result<_>>()?;
        let Some(domain) = reprs.first().and_then(|repr| facts.domain(value, *repr)) else {
            return Err(self.malformed(format!("{value} has no lanes")));
        };
        let mut gather = Gather { low: None, high: None, live: None };
        let mut ty = types::I64;
        let mut limits = (i128::MIN, i128::MAX);
        for &(cmp, bound) in bounds {
            let repr = match self.ty(bound)?.repr {
                Repr::I128 => Repr::I64,
                repr => repr,
            };
            limits = repr.int_range().unwrap_or(limits);
            let bound = match self.invariant(bound)?.bits {
                Bits::One(bits) => self.saturated(bits),
                Bits::Two(..) => return Err(self.malformed("a bound of two words")),
            };
            ty = self.b.func.dfg.value_type(bound);
            self.add_bound(&mut gather, domain, limits, cmp, bound);
        }
        if let (Some(low), Some(high)) = (gather.low, gather.high)
            && low != high
        {
            let some = self.b.ins().icmp(IntCC::SignedLessThanOrEqual, low, high);
            gather.live = self.both(gather.live, Some(some));
        }
        // A live range lies within the domain once both sides are clamped; of a dead one nobody reads the result.
        let exact = gather.low.is_some() && gather.low == gather.high;
        let low = gather.low.map(|low| match domain.range.0 > limits.0 && !exact {
            true => {
                let least = self.int(ty, domain.range.0);
                self.pick(IntCC::SignedGreaterThan, low, least)
            }
            false => low,
        });
        let high = gather.high.map(|high| match domain.range.1 < limits.1 && !exact {
            true => {
                let most = self.int(ty, domain.range.1);
                self.pick(IntCC::SignedLessThan, high, most)
            }
            false => high,
        });
        let lanes = int_lanes(domain.bits);
        let low = low.map(|low| self.rebased(low, domain));
        let high = if exact { low } else { high.map(|high| self.rebased(high, domain)) };
        let test = match (low, high) {
            (Some(low), Some(high)) if low == high => Test::Equal(self.b.ins().splat(lanes, low)),
            (Some(low), Some(high)) => {
                let width = self.b.ins().isub(high, low);
                Test::Between(self.b.ins().splat(lanes, low), self.b.ins().splat(lanes, width))
            }
            (Some(low), None) => Test::AtLeast(self.b.ins().splat(lanes, low)),
            (None, Some(high)) => Test::AtMost(self.b.ins().splat(lanes, high)),
            (None, None) => return Err(self.malformed("a range without bounds")),
        };
        Ok((domain, test, gather.live))
    }

    fn add_bound(&mut self, gather: &mut Gather, domain: Domain, limits: Range, cmp: Cmp, bound: Clif) {
        let ty = self.b.func.dfg.value_type(bound);
        let (least, most) = domain.range;
        let mut live = gather.live;
        let mut require = |this: &mut Self, cc: IntCC, limit: i128| {
            let limit = this.int(ty, limit);
            let holds = this.b.ins().icmp(cc, bound, limit);
            live = this.both(live, Some(holds));
        };
        // Above some, below all: where the bound's type itself ends, there is nothing to check.
        let (mut low, mut high) = (None, None);
        match cmp {
            Cmp::Ge | Cmp::Eq if most < limits.1 => require(self, IntCC::SignedLessThanOrEqual, most),
            Cmp::Gt => require(self, IntCC::SignedLessThan, most.min(limits.1)),
            _ => {}
        }
        match cmp {
            Cmp::Le | Cmp::Eq if least > limits.0 => require(self, IntCC::SignedGreaterThanOrEqual, least),
            Cmp::Lt => require(self, IntCC::SignedGreaterThan, least.max(limits.0)),
            _ => {}
        }
        match cmp {
            Cmp::Ge => low = Some(bound),
            Cmp::Le => high = Some(bound),
            Cmp::Gt => {
                let one = self.int(ty, 1);
                low = Some(self.b.ins().iadd(bound, one));
            }
            Cmp::Lt => {
                let one = self.int(ty, 1);
                high = Some(self.b.ins().isub(bound, one));
            }
            Cmp::Eq | Cmp::Ne => (low, high) = (Some(bound), Some(bound)),
        }
        gather.live = live;
        gather.low = match (gather.low, low) {
            (Some(a), Some(b)) => Some(self.pick(IntCC::SignedGreaterThan, a, b)),
            (a, b) => a.or(b),
        };
        gather.high = match (gather.high, high) {
            (Some(a), Some(b)) => Some(self.pick(IntCC::SignedLessThan, a, b)),
            (a, b) => a.or(b),
        };
    }

    /// 128 bits in 64: the ends stand for all that is beyond them, and so beyond the domain ([`Facts::domain`]).
    fn saturated(&mut self, value: Clif) -> Clif {
        if self.b.func.dfg.value_type(value) != types::I128 {
            return value;
        }
        let (low, high) = self.b.ins().isplit(value);
        let sign = self.b.ins().sshr_imm_u(low, 63);
        let fits = self.b.ins().icmp(IntCC::Equal, sign, high);
        let end = self.b.ins().sshr_imm_u(high, 63);
        let most = self.iconst(types::I64, i64::MAX);
        let end = self.b.ins().bxor(end, most);
        self.b.ins().select(fits, low, end)
    }

    /// `a` where `a cc b`, else `b`.
    fn pick(&mut self, cc: IntCC, a: Clif, b: Clif) -> Clif {
        let first = self.b.ins().icmp(cc, a, b);
        self.b.ins().select(first, a, b)
    }

    /// A value within the domain as its lane.
    fn rebased(&mut self, value: Clif, domain: Domain) -> Clif {
        let (ty, lane) = (self.b.func.dfg.value_type(value), int_lanes(domain.bits).lane_type());
        let value = if ty.bits() < lane.bits() { self.b.ins().sextend(lane, value) } else { value };
        let value = if domain.base == 0 {
            value
        } else {
            // Modulo the type: the difference fits the lane.
            let base = self.int(self.b.func.dfg.value_type(value), domain.base);
            self.b.ins().isub(value, base)
        };
        if ty.bits() > lane.bits() { self.b.ins().ireduce(lane, value) } else { value }
    }

    /// All bits of a 16-byte mask where the lanes pass the test.
    pub(super) fn tested(&mut self, lanes: Clif, domain: Domain, test: Test) -> Clif {
        let (at_least, at_most) = if domain.signed {
            (IntCC::SignedGreaterThanOrEqual, IntCC::SignedLessThanOrEqual)
        } else {
            (IntCC::UnsignedGreaterThanOrEqual, IntCC::UnsignedLessThanOrEqual)
        };
        match test {
            Test::Equal(value) => self.b.ins().icmp(IntCC::Equal, lanes, value),
            Test::AtLeast(low) => self.b.ins().icmp(at_least, lanes, low),
            Test::AtMost(high) => self.b.ins().icmp(at_most, lanes, high),
            Test::Between(low, width) => {
                let offset = self.b.ins().isub(lanes, low);
                self.b.ins().icmp(IntCC::UnsignedLessThanOrEqual, offset, width)
            }
        }
    }
}
