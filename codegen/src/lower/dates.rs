//! Parts of dates and times, inline.

use cranelift_codegen::ir::condcodes::IntCC;
use cranelift_codegen::ir::{InstBuilder, Value as Clif, types};
use quernel_ir::builtin::Part;

use super::Lowering;

const SECOND: i64 = 1_000_000;
const MINUTE: i64 = 60 * SECOND;
const HOUR: i64 = 60 * MINUTE;
const DAY: i64 = 24 * HOUR;
/// Eras of 400 years added so that every i32 day is positive.
const ERAS: i64 = 16_384;
const ERA_DAYS: i64 = 146_097;

impl Lowering<'_> {
    /// Year, quarter, month or day of a date (an i32 of days), an i64; `None` for other parts. Howard Hinnant's
    /// `civil_from_days`, on unsigned numbers.
    pub(super) fn civil_part(&mut self, part: Part, days: Clif) -> Option<Clif> {
        if !matches!(part, Part::Year | Part::Quarter | Part::Month | Part::Day) {
            return None;
        }
        let days = self.b.ins().sextend(types::I64, days);
        let z = self.b.ins().iadd_imm_s(days, 719_468 + ERAS * ERA_DAYS);
        let era = self.b.ins().udiv_imm_u(z, ERA_DAYS);
        let before = self.b.ins().imul_imm_s(era, ERA_DAYS);
        let doe = self.b.ins().isub(z, before);
        let a = self.b.ins().udiv_imm_u(doe, 1460);
        let b = self.b.ins().udiv_imm_u(doe, 36_524);
        let c = self.b.ins().udiv_imm_u(doe, 146_096);
        let yoe = self.b.ins().isub(doe, a);
        let yoe = self.b.ins().iadd(yoe, b);
        let yoe = self.b.ins().isub(yoe, c);
        let yoe = self.b.ins().udiv_imm_u(yoe, 365);
        let whole = self.b.ins().imul_imm_s(yoe, 365);
        let leaps = self.b.ins().ushr_imm_u(yoe, 2);
        let centuries = self.b.ins().udiv_imm_u(yoe, 100);
        let start = self.b.ins().iadd(whole, leaps);
        let start = self.b.ins().isub(start, centuries);
        let doy = self.b.ins().isub(doe, start);
        let five = self.b.ins().imul_imm_s(doy, 5);
        let five = self.b.ins().iadd_imm_s(five, 2);
        let mp = self.b.ins().udiv_imm_u(five, 153);
        if part == Part::Day {
            let passed = self.b.ins().imul_imm_s(mp, 153);
            let passed = self.b.ins().iadd_imm_s(passed, 2);
            let passed = self.b.ins().udiv_imm_u(passed, 5);
            let day = self.b.ins().isub(doy, passed);
            return Some(self.b.ins().iadd_imm_s(day, 1));
        }
        // Months count from March: 10 and 11 are January and February of the next year.
        let late = self.icmp_imm(IntCC::UnsignedGreaterThanOrEqual, mp, 10);
        if part == Part::Year {
            let eras = self.b.ins().imul_imm_s(era, 400);
            let year = self.b.ins().iadd(yoe, eras);
            let year = self.b.ins().iadd_imm_s(year, -400 * ERAS);
            let late = self.b.ins().uextend(types::I64, late);
            return Some(self.b.ins().iadd(year, late));
        }
        let early = self.b.ins().iadd_imm_s(mp, 3);
        let wrapped = self.b.ins().iadd_imm_s(mp, -9);
        let month = self.b.ins().select(late, wrapped, early);
        if part == Part::Month {
            return Some(month);
        }
        let quarter = self.b.ins().iadd_imm_s(month, 2);
        Some(self.b.ins().udiv_imm_u(quarter, 3))
    }

    /// A part of a time of day (an i64 of microseconds).
    pub(super) fn time_part(&mut self, part: Part, time: Clif) -> Clif {
        let (modulo, divisor) = match part {
            Part::Hour => (None, HOUR),
            Part::Minute => (Some(HOUR), MINUTE),
            Part::Second => (Some(MINUTE), SECOND),
            Part::Millisecond => (Some(MINUTE), 1000),
            Part::Microsecond => (Some(MINUTE), 1),
            Part::Epoch => (None, SECOND),
            _ => return self.iconst(types::I64, 0),
        };
        let rest = match modulo {
            Some(modulo) => {
                let whole = self.b.ins().sdiv_imm_s(time, modulo);
                let whole = self.b.ins().imul_imm_s(whole, modulo);
                self.b.ins().isub(time, whole)
            }
            None => time,
        };
        if divisor == 1 { rest } else { self.b.ins().sdiv_imm_s(rest, divisor) }
    }

    /// The day of a timestamp, rounding down (i32), and the microseconds since its midnight (i64).
    pub(super) fn split_timestamp(&mut self, timestamp: Clif) -> (Clif, Clif) {
        let day = self.b.ins().sdiv_imm_s(timestamp, DAY);
        let whole = self.b.ins().imul_imm_s(day, DAY);
        let rest = self.b.ins().isub(timestamp, whole);
        // -1 where the quotient was rounded up.
        let sign = self.b.ins().sshr_imm_u(rest, 63);
        let day = self.b.ins().iadd(day, sign);
        let add = self.b.ins().band_imm_s(sign, DAY);
        let rest = self.b.ins().iadd(rest, add);
        (self.b.ins().ireduce(types::I32, day), rest)
    }
}
