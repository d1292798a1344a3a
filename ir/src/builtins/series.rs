//! Timestamps at equal distances.

use super::calendar::is_finite;
use super::intervals;
use crate::scalar::Interval;

/// No more timestamps are made.
const MOST: usize = 1 << 27;

/// From a timestamp up (or down) to another, with it where `inclusive`; none where the step is nothing.
pub(super) fn timestamps(from: i64, to: i64, step: Interval, inclusive: bool) -> Result<Vec<i64>, String> {
    if !is_finite(from) || !is_finite(to) {
        return Err("RANGE with infinite bounds is not supported".into());
    }
    let parts = [i64::from(step.months), i64::from(step.days), step.micros];
    let (up, down) = (parts.iter().any(|part| *part > 0), parts.iter().any(|part| *part < 0));
    if up && down {
        return Err("RANGE with composite interval that has mixed signs is not supported".into());
    }
    let mut all = Vec::new();
    if !up && !down {
        return Ok(all);
    }
    let mut at = from;
    while if up { at < to } else { at > to } || inclusive && at == to {
        if all.len() == MOST {
            return Err(format!("a list of more than {MOST} timestamps is too long"));
        }
        all.push(at);
        at = intervals::timestamp_add_interval(at, step)?;
    }
    Ok(all)
}
