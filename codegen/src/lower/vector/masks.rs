//! Masks of rows from formulas: what stays the same for all rows before the loop, then sixteen rows at a time.

use cranelift_codegen::ir::condcodes::IntCC;
use cranelift_codegen::ir::{InstBuilder, Value as Clif, types};
use quernel_ir::kernel::{Op, Value};

use super::bounds::Test;
use super::facts::{Domain, Facts};
use super::formula::Mask;
use super::lanes::Group;
use crate::compile::Location;
use crate::error::Result;
use crate::lower::compare::Cmp;
use crate::lower::values::{Bits, Val};
use crate::lower::{Lowering, values};

/// A formula whose invariants have been computed.
#[derive(Debug)]
pub(super) enum Ready {
    All(Vec<Ready>),
    Any(Vec<Ready>),
    /// `live`: where not all lanes fail anyway, a mask of 16 bytes.
    Bounds {
        at: Value,
        value: Value,
        domain: Domain,
        test: Test,
        live: Option<Clif>,
        inside: bool,
    },
    Compare {
        at: Value,
        cmp: Cmp,
        left: Value,
        right: Value,
    },
    Flag {
        at: Value,
        column: usize,
        set: bool,
    },
    /// Bits of 64 rows.
    Word(Word),
}

/// Where the bits of 64 rows come from.
#[derive(Clone, Copy, Debug)]
pub(super) enum Word {
    Validity {
        column: usize,
        valid: bool,
    },
    /// All or none.
    Fixed(Clif),
}

/// A mask of some of the rows at hand.
#[derive(Clone, Copy)]
enum Term {
    /// Of a group, 16 bytes.
    Lanes(Clif),
    /// Of a group, the low 16 bits.
    Bits(Clif),
}

/// A conjunction made ready.
#[derive(Debug, Default)]
pub(super) struct Conjunction {
    /// What is computed in lanes, group by group.
    lanes: Vec<Ready>,
    /// What is known of 64 rows at once.
    words: Vec<Word>,
    /// An i8 that is 0 where no row can pass; `None`: some may.
    pub(super) live: Option<Clif>,
}

impl Lowering<'_> {
    /// The value of an invariant, computed in the entry block.
    pub(super) fn invariant(&mut self, value: Value) -> Result<Val> {
        if let Some(val) = self.invariants.get(&value) {
            return Ok(*val);
        }
        let kernel = self.kernel;
        let Some(data) = kernel.values.get(value) else {
            return Err(self.malformed(format!("there is no {value}")));
        };
        for arg in data.op.args() {
            let val = self.invariant(arg)?;
            self.bind(arg, values::Operand::Scalar(val))?;
        }
        self.locate_value(value);
        let operand = self.op(value, &data.op, data.ty)?;
        let values::Operand::Scalar(val) = operand else {
            return Err(self.malformed(format!("{value} is no scalar")));
        };
        self.invariants.insert(value, val);
        Ok(val)
    }

    /// Marks the instructions that follow as those of a value of the kernel's outermost block.
    pub(super) fn locate_value(&mut self, value: Value) {
        let stmt = self.definitions.get(&value).copied();
        self.locate(Location { value: Some(value), stmt });
    }

    /// Computes, before the loop, what a formula's conjuncts need.
    pub(super) fn conjunction(&mut self, facts: Facts<'_>, mask: &Mask) -> Result<Conjunction> {
        let mut out = Conjunction::default();
        let parts = match mask {
            Mask::All(parts) => parts.as_slice(),
            other => std::slice::from_ref(other),
        };
        for part in parts {
            match part {
                Mask::Bounds { at, value, bounds, inside: true } => {
                    self.ready_lanes(facts, *value)?;
                    let (domain, test, live) = self.bounds_test(facts, *value, bounds)?;
                    // A conjunct that no row passes empties the whole loop.
                    out.live = self.both(out.live, live);
                    let (at, value) = (*at, *value);
                    out.lanes.push(Ready::Bounds { at, value, domain, test, live: None, inside: true });
                }
                Mask::Fixed { value, truth } => {
                    let fixed = self.fixed(*value, *truth)?;
                    out.live = self.both(out.live, Some(fixed));
                }
                Mask::FixedValidity { value, valid } => {
                    let fixed = self.fixed_validity(*value, *valid)?;
                    out.live = self.both(out.live, Some(fixed));
                }
                Mask::Validity { column, valid } => {
                    out.words.push(Word::Validity { column: *column, valid: *valid });
                }
                other => {
                    let ready = self.ready(facts, other)?;
                    out.lanes.push(ready);
                }
            }
        }
        Ok(out)
    }

    fn ready(&mut self, facts: Facts<'_>, mask: &Mask) -> Result<Ready> {
        Ok(match mask {
            Mask::All(parts) => Ready::All(parts.iter().map(|part| self.ready(facts, part)).collect::<Result<_>>()?),
            Mask::Any(parts) => Ready::Any(parts.iter().map(|part| self.ready(facts, part)).collect::<Result<_>>()?),
            Mask::Bounds { at, value, bounds, inside } => {
                self.ready_lanes(facts, *value)?;
                let (domain, test, live) = self.bounds_test(facts, *value, bounds)?;
                let live = live.map(|live| {
                    let all = self.b.ins().ineg(live);
                    self.b.ins().splat(types::I8X16, all)
                });
                Ready::Bounds { at: *at, value: *value, domain, test, live, inside: *inside }
            }
            Mask::Compare { at, cmp, left, right } => {
                for side in [*left, *right] {
                    self.ready_lanes(facts, side)?;
                }
                Ready::Compare { at: *at, cmp: *cmp, left: *left, right: *right }
            }
            Mask::Flag { at, column, set } => Ready::Flag { at: *at, column: *column, set: *set },
            Mask::Validity { column, valid } => Ready::Word(Word::Validity { column: *column, valid: *valid }),
            Mask::Fixed { value, truth } => {
                let fixed = self.fixed(*value, *truth)?;
                Ready::Word(Word::Fixed(self.spread(fixed)))
            }
            Mask::FixedValidity { value, valid } => {
                let fixed = self.fixed_validity(*value, *valid)?;
                Ready::Word(Word::Fixed(self.spread(fixed)))
            }
        })
    }

    /// Computes the invariants that a value's lanes will ask for.
    pub(super) fn ready_lanes(&mut self, facts: Facts<'_>, value: Value) -> Result<()> {
        if facts.is_invariant(value) {
            self.invariant(value)?;
            return Ok(());
        }
        match facts.op(value) {
            Some(op @ (Op::Unary { .. } | Op::Binary { .. } | Op::Cast { .. } | Op::Check { .. })) => {
                op.args().into_iter().try_for_each(|arg| self.ready_lanes(facts, arg))
            }
            _ => Ok(()),
        }
    }

    /// All 64 bits of an i8 of 0 or 1.
    pub(super) fn spread(&mut self, flag: Clif) -> Clif {
        let wide = self.b.ins().uextend(types::I64, flag);
        self.b.ins().ineg(wide)
    }

    fn fixed(&mut self, value: Value, truth: bool) -> Result<Clif> {
        let val = self.invariant(value)?;
        let Bits::One(bits) = val.bits else { return Err(self.malformed("a condition is not a bool")) };
        let bits = if truth { bits } else { self.not(bits) };
        Ok(self.and_valid(bits, val.valid))
    }

    fn fixed_validity(&mut self, value: Value, valid: bool) -> Result<Clif> {
        let val = self.invariant(value)?;
        let flag = self.valid(val);
        Ok(if valid { flag } else { self.not(flag) })
    }

    /// The bits of 64 rows from `row` on that are known without lanes; `None`: all.
    pub(super) fn block_words(
        &mut self,
        facts: Facts<'_>,
        conjunction: &Conjunction,
        row: Clif,
    ) -> Result<Option<Clif>> {
        let mut all = None;
        for &word in &conjunction.words {
            let bits = self.word(facts, word, row)?;
            all = self.both(all, Some(bits));
        }
        Ok(all)
    }

    fn word(&mut self, facts: Facts<'_>, word: Word, row: Clif) -> Result<Clif> {
        let (column, valid) = match word {
            Word::Fixed(bits) => return Ok(bits),
            Word::Validity { column, valid } => (column, valid),
        };
        let Some(refs) = self.columns.get(&(facts.table, column)).copied() else {
            return Err(self.malformed(format!("there is no column {column} of {}", facts.table)));
        };
        let bits = match refs.validity {
            None => self.iconst(types::I64, -1),
            Some((bitmap, offset, mask)) => {
                let bit = self.b.ins().iadd(row, offset);
                let bit = self.b.ins().band(bit, mask);
                let byte = self.b.ins().ushr_imm_u(bit, 3);
                let address = self.b.ins().iadd(bitmap, byte);
                let low = self.b.ins().load(types::I64, values::constant(), address, 0);
                // 64 bits that begin within a byte end in a ninth one; where they don't, the last byte is the eighth.
                let last = self.b.ins().iadd_imm_s(bit, 63);
                let byte = self.b.ins().ushr_imm_u(last, 3);
                let address = self.b.ins().iadd(bitmap, byte);
                let high = self.b.ins().load(types::I8, values::constant(), address, 0);
                let high = self.b.ins().uextend(types::I64, high);
                let shift = self.b.ins().band_imm_u(bit, 7);
                let low = self.b.ins().ushr(low, shift);
                let high = self.b.ins().ishl_imm_u(high, 1);
                let rest = self.b.ins().bxor_imm_s(shift, 63);
                let high = self.b.ins().ishl(high, rest);
                self.b.ins().bor(low, high)
            }
        };
        Ok(if valid { bits } else { self.b.ins().bnot(bits) })
    }

    /// The mask of the 64 rows from `row` on, as a word with the first row's bit lowest. `None`: no lanes decide. Ends in the
    /// block after its loop.
    pub(super) fn block_mask(
        &mut self,
        facts: Facts<'_>,
        conjunction: &Conjunction,
        row: Clif,
    ) -> Result<Option<Clif>> {
        if conjunction.lanes.is_empty() {
            return Ok(None);
        }
        let (location, srcloc) = (self.location, self.b.srcloc());
        let (turn, done) = (self.b.create_block(), self.b.create_block());
        let at = self.b.append_block_param(turn, types::I64);
        let mask = self.b.append_block_param(turn, types::I64);
        let none = self.iconst(types::I64, 0);
        let last = self.b.ins().iadd_imm_s(row, 64);
        self.jump(turn, &[row, none]);
        self.b.switch_to_block(turn);
        let mut group = Group::at(at);
        let term = self.all(facts, &mut group, &conjunction.lanes, row, at)?;
        self.location = location;
        self.b.set_srcloc(srcloc);
        let bits = self.bits_of(term);
        // Each group's bits enter at the top; four turns bring the first one's down.
        let mask = self.b.ins().ushr_imm_u(mask, super::lanes::GROUP);
        let bits = self.b.ins().ishl_imm_u(bits, 64 - super::lanes::GROUP);
        let mask = self.b.ins().bor(mask, bits);
        let next = self.b.ins().iadd_imm_s(at, super::lanes::GROUP);
        let more = self.b.ins().icmp(IntCC::UnsignedLessThan, next, last);
        self.branch(more, turn, &[next, mask], done, &[]);
        self.b.seal_block(turn);
        self.enter(done);
        Ok(Some(mask))
    }

    fn bits_of(&mut self, term: Term) -> Clif {
        match term {
            Term::Lanes(lanes) => self.b.ins().vhigh_bits(types::I64, lanes),
            Term::Bits(bits) => bits,
        }
    }

    /// Joins terms: lanes among themselves while there are only such.
    fn joined(&mut self, a: Option<Term>, b: Term, op: fn(&mut Self, Clif, Clif) -> Clif) -> Term {
        match (a, b) {
            (None, b) => b,
            (Some(Term::Lanes(a)), Term::Lanes(b)) => Term::Lanes(op(self, a, b)),
            (Some(a), b) => {
                let (a, b) = (self.bits_of(a), self.bits_of(b));
                Term::Bits(op(self, a, b))
            }
        }
    }

    fn all(&mut self, facts: Facts<'_>, group: &mut Group, parts: &[Ready], row: Clif, at: Clif) -> Result<Term> {
        let mut all = None;
        for part in parts {
            let term = self.term(facts, group, part, row, at)?;
            all = Some(self.joined(all, term, |this, a, b| this.b.ins().band(a, b)));
        }
        match all {
            Some(term) => Ok(term),
            None => Ok(Term::Bits(self.iconst(types::I64, -1))),
        }
    }

    fn term(&mut self, facts: Facts<'_>, group: &mut Group, ready: &Ready, row: Clif, at: Clif) -> Result<Term> {
        match ready {
            Ready::All(parts) => self.all(facts, group, parts, row, at),
            Ready::Any(parts) => {
                let mut any = None;
                for part in parts {
                    let term = self.term(facts, group, part, row, at)?;
                    any = Some(self.joined(any, term, |this, a, b| this.b.ins().bor(a, b)));
                }
                match any {
                    Some(term) => Ok(term),
                    None => Ok(Term::Bits(self.iconst(types::I64, 0))),
                }
            }
            Ready::Bounds { at, value, domain, test, live, inside } => {
                let lanes = self.domain_lanes(group, facts, *value, *domain)?;
                self.locate_value(*at);
                let tested: Vec<Clif> = lanes.iter().map(|&lane| self.tested(lane, *domain, *test)).collect();
                let mut mask = self.narrowed_mask(&tested)?;
                if let Some(live) = live {
                    mask = self.b.ins().band(mask, *live);
                }
                Ok(Term::Lanes(if *inside { mask } else { self.b.ins().bnot(mask) }))
            }
            Ready::Compare { at, cmp, left, right } => {
                if !self.ty(*left)?.repr.is_float() {
                    return Ok(Term::Lanes(self.integer_lanes_compare(group, facts, *at, *cmp, (*left, *right))?));
                }
                let a = self.float_lanes(group, facts, *left)?;
                let b = self.float_lanes(group, facts, *right)?;
                self.locate_value(*at);
                let compared: Vec<Clif> =
                    a.iter().zip(b.iter()).map(|(&a, &b)| self.float_lanes_compare(*cmp, a, b)).collect();
                Ok(Term::Lanes(self.narrowed_mask(&compared)?))
            }
            Ready::Flag { at, column, set } => {
                self.locate_value(*at);
                let bytes = self.flag_lanes(group, facts, *column)?;
                Ok(Term::Lanes(self.flags_set(bytes, *set)))
            }
            Ready::Word(word) => {
                // The block's word, shifted to the group: pure, so that it is loaded once for each block.
                let bits = self.word(facts, *word, row)?;
                let offset = self.b.ins().isub(at, row);
                Ok(Term::Bits(self.b.ins().ushr(bits, offset)))
            }
        }
    }
}
