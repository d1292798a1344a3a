//! Calendar arithmetic on constants, by the functions that run time uses too.

use quernel_ir::builtin::Part;
use quernel_ir::builtins::intervals;
use quernel_ir::plan::Func;
use quernel_ir::scalar::Interval;
use quernel_ir::types::DataType;

pub(crate) const MICROS_PER_DAY: i64 = 86_400_000_000;

pub(crate) fn negate(interval: Interval) -> Option<Interval> {
    intervals::interval_neg(interval).ok()
}

/// `number` of a unit. Only seconds and milliseconds keep a fraction; DuckDB truncates the rest to whole units.
pub(crate) fn interval_of(number: f64, part: Part) -> Option<Interval> {
    let per_unit = match part {
        Part::Second => 1e6,
        Part::Millisecond => 1e3,
        _ if number.trunc().abs() < 9e18 => return intervals::to_interval(part, number.trunc() as i64).ok(),
        _ => return None,
    };
    let micros = (number * per_unit).round();
    (micros.abs() < 9.2e18).then_some(Interval { months: 0, days: 0, micros: micros as i64 })
}

/// Whether `INTERVAL n unit` takes the unit.
pub(crate) fn is_interval_unit(part: Part) -> bool {
    !matches!(part, Part::DayOfWeek | Part::IsoDayOfWeek | Part::DayOfYear | Part::IsoYear | Part::Epoch)
}

/// A constant date or timestamp moved by a constant interval ([`Func::Add`] or [`Func::Sub`]), in microseconds.
pub(crate) fn moved(at: i128, ty: DataType, by: Interval, func: Func) -> Option<i128> {
    let by = if func == Func::Add { by } else { negate(by)? };
    let moved = match ty {
        DataType::Date => intervals::date_add_interval(i32::try_from(at).ok()?, by),
        _ => intervals::timestamp_add_interval(i64::try_from(at).ok()?, by),
    };
    moved.ok().map(i128::from)
}

/// The sum or difference of constant intervals.
pub(crate) fn sum(a: Interval, b: Interval, func: Func) -> Option<Interval> {
    if func == Func::Add { intervals::interval_add(a, b).ok() } else { intervals::interval_sub(a, b).ok() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_seconds_keep_a_fraction() {
        let of = |n, part| interval_of(n, part).map(|i| (i.months, i.days, i.micros));
        assert_eq!(of(1.5, Part::Second), Some((0, 0, 1_500_000)));
        assert_eq!(of(1.5, Part::Day), Some((0, 1, 0)));
        assert_eq!(of(-90.0, Part::Day), Some((0, -90, 0)));
        assert_eq!(of(1e300, Part::Year), None);
    }
}
