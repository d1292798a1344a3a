//! Sequences: numbers that are given out once each, whoever asks.
//!
//! A sequence is known by a number, which is what calls in plans and kernels have of it. It lives as long as its [`Sequence`] does.

use std::collections::BTreeMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

/// What a sequence gives.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bounds {
    /// For messages.
    pub name: String,
    pub start: i64,
    /// Never 0.
    pub increment: i64,
    pub least: i64,
    pub most: i64,
    /// Whether it begins anew behind its end.
    pub cycle: bool,
}

#[derive(Debug)]
struct State {
    bounds: Bounds,
    /// Beyond 64 bits where it is at its end.
    next: i128,
    /// What it gave last.
    last: Option<i64>,
}

#[derive(Debug)]
struct Sequences {
    states: BTreeMap<i64, State>,
    made: i64,
}

static SEQUENCES: Mutex<Sequences> = Mutex::new(Sequences { states: BTreeMap::new(), made: 0 });

fn sequences() -> MutexGuard<'static, Sequences> {
    SEQUENCES.lock().unwrap_or_else(PoisonError::into_inner)
}

/// A sequence, which ends when this is dropped.
#[derive(Debug)]
pub struct Sequence(i64);

impl Sequence {
    pub fn new(bounds: Bounds) -> Sequence {
        let mut all = sequences();
        all.made += 1;
        let number = all.made;
        let next = bounds.start.into();
        all.states.insert(number, State { bounds, next, last: None });
        Sequence(number)
    }

    /// What calls know it by.
    pub fn number(&self) -> i64 {
        self.0
    }
}

impl Drop for Sequence {
    fn drop(&mut self) {
        sequences().states.remove(&self.0);
    }
}

const GONE: &str = "the sequence does not exist any more";

/// The next number.
///
/// # Errors
/// The sequence is at its end, or gone.
pub(super) fn next(number: i64) -> Result<i64, String> {
    let mut all = sequences();
    let state = all.states.get_mut(&number).ok_or(GONE)?;
    let Bounds { name, increment, least, most, cycle, .. } = &state.bounds;
    if state.next < i128::from(*least) || state.next > i128::from(*most) {
        if !cycle {
            let (end, value) = if *increment > 0 { ("maximum", most) } else { ("minimum", least) };
            return Err(format!("nextval: reached {end} value of sequence \"{name}\" ({value})"));
        }
        state.next = (*if *increment > 0 { least } else { most }).into();
    }
    let value = i64::try_from(state.next).map_err(|_| GONE)?;
    state.next += i128::from(*increment);
    state.last = Some(value);
    Ok(value)
}

/// The number that was given last.
///
/// # Errors
/// There is none yet, or the sequence is gone.
pub(super) fn current(number: i64) -> Result<i64, String> {
    let all = sequences();
    let state = all.states.get(&number).ok_or(GONE)?;
    state.last.ok_or_else(|| format!("currval: sequence \"{}\" has given no value yet", state.bounds.name))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bounds(start: i64, increment: i64, least: i64, most: i64, cycle: bool) -> Bounds {
        Bounds { name: "s".into(), start, increment, least, most, cycle }
    }

    #[test]
    fn numbers_are_given_once_each_up_to_the_end() {
        let sequence = Sequence::new(bounds(1, 2, 1, 4, false));
        let number = sequence.number();
        assert!(current(number).is_err());
        assert_eq!([next(number), next(number)], [Ok(1), Ok(3)]);
        assert_eq!(next(number), Err("nextval: reached maximum value of sequence \"s\" (4)".into()));
        assert_eq!(current(number), Ok(3));
        drop(sequence);
        assert!(next(number).is_err() && current(number).is_err());
    }

    #[test]
    fn a_cycle_begins_anew_at_its_other_end() {
        let up = Sequence::new(bounds(2, 1, 1, 3, true));
        let got: Vec<_> = (0..4).map(|_| next(up.number()).unwrap()).collect();
        assert_eq!(got, [2, 3, 1, 2]);
        let down = Sequence::new(bounds(-1, -1, i64::MIN, -1, true));
        assert_eq!([next(down.number()), next(down.number())], [Ok(-1), Ok(-2)]);
    }
}
