//! `equi_width_bins`: upper bounds of bins of one width between two values, which may be rounded to numbers that read well.

use super::dates::{self, DAY, TIMESTAMP_INFINITY};
use super::intervals;
use crate::scalar::Interval;

/// No more bins are made.
const MOST_BINS: i64 = 1_000_000;
const MINUTE: i64 = 60_000_000;
const HOUR: i64 = 60 * MINUTE;
const SECOND: i64 = 1_000_000;

fn check(count: i64, ordered: bool) -> Result<usize, String> {
    if !ordered {
        return Err("Invalid input for bin function - max value is smaller than min value".into());
    }
    match count {
        ..=0 => Err("Invalid input for bin function - there must be > 0 bins".into()),
        1..=MOST_BINS => Ok(count as usize),
        _ => Err(format!("Invalid input for bin function - max bin count of {MOST_BINS} exceeded")),
    }
}

/// Multiples of these are round: two and five times the power of ten below a step, or ten and five times where the step has room for that.
fn round_steps(power: f64, step: f64) -> (f64, f64) {
    let two = if power * 3.0 <= step { power * 10.0 } else { power * 2.0 };
    let five = if power * 2.0 <= step { power * 5.0 } else { power };
    (two, five)
}

/// Whole numbers, exact: they are counted in thousandths.
pub(super) fn of_integers(least: i64, most: i64, count: i64, nice: bool) -> Result<Vec<i64>, String> {
    const UNIT: i128 = 1000;
    let mut count = check(count, least <= most)?;
    let (min, mut max) = (i128::from(least) * UNIT, i128::from(most) * UNIT);
    let mut step = (max - min) / count as i128;
    if nice {
        let mut power = 1i128;
        while power < step {
            power *= 10;
        }
        power /= 10;
        let two = if power * 3 <= step { power * 10 } else { power * 2 };
        let five = if power * 2 <= step { power * 5 } else { power };
        // Steps below ten thousandths have no round numbers under them.
        if power > 0 {
            let round = |unit: i128| (step + unit / 2) / unit * unit;
            let (a, b) = (round(two), round(five));
            let nearer = if (step - a).abs() < (step - b).abs() { a } else { b };
            if nearer != 0 {
                let above = (max + nearer - 1) / nearer * nearer;
                if above != min {
                    (step, max) = (nearer, above);
                }
            }
        }
        count *= 2;
    }
    let step = step.max(1);
    let mut bounds: Vec<i64> = Vec::new();
    let mut at = max;
    while at > min {
        let bound = i64::try_from(at / UNIT).unwrap_or(i64::MAX);
        match bounds.last() {
            Some(_) if bound < least || bounds.len() >= count => break,
            Some(last) if *last == bound => {}
            _ => bounds.push(bound),
        }
        at -= step;
    }
    bounds.reverse();
    Ok(bounds)
}

fn power_below(value: f64) -> f64 {
    let mut power = 1.0;
    if value < 1.0 {
        while power > value && power > 0.0 {
            power /= 10.0;
        }
        return power;
    }
    while power < value {
        power *= 10.0;
    }
    power / 10.0
}

pub(super) fn of_floats(min: f64, most: f64, count: i64, nice: bool) -> Result<Vec<f64>, String> {
    if !min.is_finite() || !most.is_finite() {
        return Err("equi_width_bucket does not support infinite or nan as min/max value".into());
    }
    let mut count = check(count, min <= most)?;
    let (bins, span) = (count as f64, most - min);
    let mut step = if span.is_finite() { span / bins } else { most / bins - min / bins };
    let power = power_below(step);
    let mut max = most;
    if nice && step > 0.0 {
        let (two, five) = round_steps(power, step);
        let finite = |rounded: f64, value: f64| if rounded.is_finite() { rounded } else { value };
        let round = |unit: f64| finite((step / unit).round() * unit, step);
        let (a, b) = (round(two), round(five));
        step = if (step - a).abs() < (step - b).abs() { a } else { b };
        max = finite((most / step).ceil() * step, most);
        count *= 2;
    }
    let mut bounds: Vec<f64> = Vec::new();
    if step <= 0.0 {
        return Ok(bounds);
    }
    // Sums of floats lose digits that their bounds should have.
    let digits = 10.0 / power;
    let mut at = max;
    while at > min {
        let bound = if nice { (at * digits).round() / digits } else { at };
        at -= step;
        if bounds.last() == Some(&bound) {
            continue;
        }
        if bound <= min || bounds.len() >= count {
            break;
        }
        bounds.push(bound);
    }
    bounds.reverse();
    Ok(bounds)
}

/// A step in units that fit its size.
fn nice_interval(mut step: Interval) -> Interval {
    let rounded = |unit: i64| (step.micros + unit / 2) / unit * unit;
    if step.months >= 6 {
        (step.days, step.micros) = (0, 0);
    } else if step.months > 0 || step.days >= 5 {
        step.micros = 0;
    } else if step.days > 0 || step.micros >= 6 * HOUR {
        step.micros = rounded(HOUR);
    } else if step.micros >= HOUR {
        step.micros = rounded(15 * MINUTE);
    } else if step.micros >= 10 * MINUTE {
        step.micros = rounded(MINUTE);
    } else if step.micros >= MINUTE {
        step.micros = rounded(15 * SECOND);
    } else if step.micros >= 10 * SECOND {
        step.micros = rounded(SECOND);
    }
    step
}

/// The first whole unit of the step's size that is not before a timestamp.
fn nice_timestamp(at: i64, step: Interval) -> i64 {
    let up = |unit: i64| -(-at).div_euclid(unit).saturating_mul(unit);
    if step.months >= 12 {
        let (year, month, day) = dates::civil_from_days(at.div_euclid(DAY));
        if day == 1 && at.rem_euclid(DAY) == 0 {
            return at;
        }
        let (year, month) = if month == 12 { (year + 1, 1) } else { (year, month + 1) };
        return dates::days_from_civil(year, month, 1).saturating_mul(DAY);
    }
    if step.months > 0 || step.days >= 1 {
        up(DAY)
    } else if step.micros >= HOUR {
        up(HOUR)
    } else if step.micros >= MINUTE {
        up(MINUTE)
    } else if step.micros >= SECOND {
        up(SECOND)
    } else {
        at
    }
}

pub(super) fn of_timestamps(min: i64, max: i64, count: i64, nice: bool) -> Result<Vec<i64>, String> {
    if [min, max].iter().any(|at| at.unsigned_abs() == TIMESTAMP_INFINITY.unsigned_abs()) {
        return Err("equi_width_bucket does not support infinite or nan as min/max value".into());
    }
    if !nice {
        return of_integers(min, max, count, false);
    }
    let bins = check(count, min <= max)?;
    let parts = |at: i64| {
        let (year, month, day) = dates::civil_from_days(at.div_euclid(DAY));
        (year * 12 + i64::from(month), i64::from(day), at.rem_euclid(DAY))
    };
    let (from, to) = (parts(min), parts(max));
    // What months and days leave over counts in the unit below.
    let months = (to.0 - from.0) as f64 / bins as f64;
    let mut days = (to.1 - from.1) as f64 / bins as f64;
    let mut micros = (to.2 - from.2) as f64 / bins as f64;
    if months > 0.0 {
        days += months.fract() * 30.0;
    }
    if days > 0.0 {
        micros += days.fract() * DAY as f64;
    }
    let mut step = nice_interval(Interval { months: months as i32, days: days as i32, micros: micros as i64 });
    let mut at = nice_timestamp(max, step);
    if step.months <= 0 && step.days <= 0 && step.micros <= 0 {
        step = Interval { months: 0, days: 0, micros: 1 };
    }
    let back = intervals::interval_neg(step)?;
    let mut bounds = Vec::new();
    while at >= min && bounds.len() < bins {
        bounds.push(at);
        at = intervals::timestamp_add_interval(at, back)?;
    }
    bounds.reverse();
    Ok(bounds)
}
