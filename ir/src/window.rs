//! Window functions: what a [window state](crate::kernel::StateKind::Window) computes for each of its rows.
//!
//! Rows that agree on the partition keys are a *partition*; those of a partition that agree on the other keys too are *peers*.
//! The *frame* of a row is a range of its partition's rows, less what is excluded.

use crate::collected::Collected;
use crate::kernel::{State, StateKind, UpdateOp};
use crate::scalar::Scalar;
use crate::types::{Repr, Span};

/// One window function: fills fields of every row.
#[derive(Clone, Debug, PartialEq)]
pub struct WindowCall {
    pub func: WindowFunc,
    /// Appended fields of the state.
    pub args: Vec<usize>,
    /// For functions [of a frame](WindowFunc::has_frame); else the default.
    pub frame: Frame,
    /// NULL values are passed over ([`WindowFunc::Lag`], [`WindowFunc::Lead`] and values of the frame).
    pub ignore_nulls: bool,
    pub span: Span,
}

/// `A`: how an aggregate is named; kernels by how it changes, plans by its function.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum WindowFunc<A = UpdateOp> {
    /// Place in the partition, from 1: i64.
    RowNumber,
    /// Place of the first peer, from 1: i64.
    Rank,
    /// Number of the group of peers, from 1: i64.
    DenseRank,
    /// (rank - 1) / (rows - 1), or 0 of a single row: f64.
    PercentRank,
    /// Rows up to the last peer, over the rows: f64.
    CumeDist,
    /// Which of n (i64) parts the row is in, from 1, the first ones larger by one where they can't be equal: i64. Less than 1 traps.
    Ntile,
    /// The value n (i64; 1 where it is not given) rows before in the partition, or the third argument, or NULL.
    Lag,
    /// As [`WindowFunc::Lag`], n rows behind.
    Lead,
    /// Value of the frame's first row.
    FirstValue,
    LastValue,
    /// Value of the frame's nth row (i64, from 1).
    NthValue,
    /// (value, known value, place: f64): the value, or where that is NULL, what lies at the row's place on the line through the nearest known
    /// values: one on either side, or two on the side that has some. The only known value stands for itself. Values and places are known that
    /// are neither NULL nor, as floats, infinite or NaN; without its own place a row stays NULL. See [`fill`].
    Fill,
    /// (place): what [`WindowFunc::RowNumber`] and [`WindowFunc::Rank`] are in another order, among the frame's rows: one more than there are
    /// that come before. Here and below the place (i64) is that of the row among its partition's in that order, and the frame is a range; the row itself need not
    /// be in it: i64.
    FramePlace,
    /// (place): (the place in the frame - 1) / (rows of the frame - 1), or 0 where that has no two rows: f64.
    FramePercentRank,
    /// (place): rows of the frame up to the place, over all of its rows, or 0 where there are none: f64.
    FrameCumeDist,
    /// (n, place): as [`WindowFunc::Ntile`], of the frame's rows; NULL where there are none: i64.
    FrameNtile,
    /// (value, place, n, default): as [`WindowFunc::Lag`], of the frame's rows and the row itself, in the order of the places, of which no two are
    /// equal.
    FrameLag,
    /// As [`WindowFunc::FrameLag`], n rows behind.
    FrameLead,
    /// An aggregate of the frame's rows, which starts and changes as that of groups does.
    Aggregate(A),
    /// A function of the values that the frame's rows have. Arguments are its keys and value, and maybe a boolean: rows where that is not
    /// true don't count.
    Collected(Collected),
}

/// The rows around the current one that a function sees. `F`: what says how far a bound is; in kernels a field of the state.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Frame<F = usize> {
    pub unit: FrameUnit,
    pub start: Bound<F>,
    pub end: Bound<F>,
    pub exclude: Exclude,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum FrameUnit {
    /// Bounds count rows.
    Rows,
    /// Bounds are values of the only order key, and the current row's peers belong to it.
    Range,
    /// Bounds count groups of peers.
    Groups,
}

/// An end of a frame.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Bound<F = usize> {
    /// The partition's end on this side.
    Unbounded,
    /// The row, or its first or last peer.
    Current,
    /// So many (an i64 field; NULL and negative numbers trap) rows or groups before the current one. Of ranges the field holds the
    /// least key, in the order's direction, that is still inside (the greatest, at the frame's end); where it is NULL,
    /// [`Bound::Current`] is meant.
    Preceding(F),
    Following(F),
}

/// What a frame leaves out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Exclude {
    Nothing,
    Current,
    /// The row and its peers.
    Group,
    /// Its peers without itself.
    Ties,
}

impl<F> Default for Frame<F> {
    fn default() -> Frame<F> {
        Frame { unit: FrameUnit::Range, start: Bound::Unbounded, end: Bound::Current, exclude: Exclude::Nothing }
    }
}

impl<F> Frame<F> {
    /// `rows unbounded to preceding n exclude ties`.
    pub fn text(&self, name: &dyn Fn(&F) -> String) -> String {
        let unit = match self.unit {
            FrameUnit::Rows => "rows",
            FrameUnit::Range => "range",
            FrameUnit::Groups => "groups",
        };
        let bound = |bound: &Bound<F>| match bound {
            Bound::Unbounded => "unbounded".to_string(),
            Bound::Current => "current".to_string(),
            Bound::Preceding(distance) => format!("preceding {}", name(distance)),
            Bound::Following(distance) => format!("following {}", name(distance)),
        };
        let exclude = match self.exclude {
            Exclude::Nothing => "",
            Exclude::Current => " exclude current",
            Exclude::Group => " exclude group",
            Exclude::Ties => " exclude ties",
        };
        format!("{unit} {} to {}{exclude}", bound(&self.start), bound(&self.end))
    }

    /// What says how far the bounds are.
    pub fn distances(&self) -> impl Iterator<Item = &F> {
        [&self.start, &self.end].into_iter().filter_map(Bound::distance)
    }

    /// As [`Frame::distances`], to change them.
    pub fn distances_mut(&mut self) -> impl Iterator<Item = &mut F> {
        [&mut self.start, &mut self.end].into_iter().filter_map(|bound| match bound {
            Bound::Preceding(distance) | Bound::Following(distance) => Some(distance),
            Bound::Unbounded | Bound::Current => None,
        })
    }

    /// The frame with other distances.
    pub fn map<G>(self, f: &mut dyn FnMut(F) -> G) -> Frame<G> {
        let mut bound = |bound| match bound {
            Bound::Unbounded => Bound::Unbounded,
            Bound::Current => Bound::Current,
            Bound::Preceding(distance) => Bound::Preceding(f(distance)),
            Bound::Following(distance) => Bound::Following(f(distance)),
        };
        let (start, end) = (bound(self.start), bound(self.end));
        Frame { unit: self.unit, start, end, exclude: self.exclude }
    }

    /// As [`Frame::map`].
    ///
    /// # Errors
    /// Those of `f`.
    pub fn try_map<G, E>(self, f: &mut dyn FnMut(F) -> Result<G, E>) -> Result<Frame<G>, E> {
        let start = self.start.try_map(f)?;
        Ok(Frame { unit: self.unit, start, end: self.end.try_map(f)?, exclude: self.exclude })
    }
}

impl<F> Bound<F> {
    /// What says how far it is.
    pub fn distance(&self) -> Option<&F> {
        match self {
            Bound::Preceding(distance) | Bound::Following(distance) => Some(distance),
            Bound::Unbounded | Bound::Current => None,
        }
    }

    fn try_map<G, E>(self, f: &mut dyn FnMut(F) -> Result<G, E>) -> Result<Bound<G>, E> {
        Ok(match self {
            Bound::Unbounded => Bound::Unbounded,
            Bound::Current => Bound::Current,
            Bound::Preceding(distance) => Bound::Preceding(f(distance)?),
            Bound::Following(distance) => Bound::Following(f(distance)?),
        })
    }
}

/// Functions other than aggregates.
pub(crate) const PLAIN: [WindowFunc; 18] = [
    WindowFunc::RowNumber,
    WindowFunc::Rank,
    WindowFunc::DenseRank,
    WindowFunc::PercentRank,
    WindowFunc::CumeDist,
    WindowFunc::Ntile,
    WindowFunc::Lag,
    WindowFunc::Lead,
    WindowFunc::FirstValue,
    WindowFunc::LastValue,
    WindowFunc::NthValue,
    WindowFunc::Fill,
    WindowFunc::FramePlace,
    WindowFunc::FramePercentRank,
    WindowFunc::FrameCumeDist,
    WindowFunc::FrameNtile,
    WindowFunc::FrameLag,
    WindowFunc::FrameLead,
];

impl WindowFunc {
    /// How many fields it fills.
    pub fn fields(self) -> usize {
        match self {
            WindowFunc::Aggregate(op) => op.fields(),
            _ => 1,
        }
    }

    /// Least and most arguments.
    pub fn arguments(self) -> (usize, usize) {
        match self {
            WindowFunc::RowNumber
            | WindowFunc::Rank
            | WindowFunc::DenseRank
            | WindowFunc::PercentRank
            | WindowFunc::CumeDist => (0, 0),
            WindowFunc::Ntile | WindowFunc::FirstValue | WindowFunc::LastValue => (1, 1),
            WindowFunc::Lag | WindowFunc::Lead => (1, 3),
            WindowFunc::NthValue | WindowFunc::FrameNtile => (2, 2),
            WindowFunc::FramePlace | WindowFunc::FramePercentRank | WindowFunc::FrameCumeDist => (1, 1),
            WindowFunc::FrameLag | WindowFunc::FrameLead => (2, 4),
            WindowFunc::Fill => (3, 3),
            WindowFunc::Aggregate(op) => {
                let arguments = op.arguments(&[]).len();
                (arguments, arguments)
            }
            WindowFunc::Collected(collected) => {
                let arguments = collected.get().types.len();
                (arguments, arguments + 1)
            }
        }
    }
}

impl<A> WindowFunc<A> {
    /// The word of a function that is no aggregate.
    pub fn own_word(&self) -> Option<&'static str> {
        Some(match self {
            WindowFunc::RowNumber => "row_number",
            WindowFunc::Rank => "rank",
            WindowFunc::DenseRank => "dense_rank",
            WindowFunc::PercentRank => "percent_rank",
            WindowFunc::CumeDist => "cume_dist",
            WindowFunc::Ntile => "ntile",
            WindowFunc::Lag => "lag",
            WindowFunc::Lead => "lead",
            WindowFunc::FirstValue => "first_value",
            WindowFunc::LastValue => "last_value",
            WindowFunc::NthValue => "nth_value",
            WindowFunc::Fill => "fill",
            WindowFunc::FramePlace => "frame_place",
            WindowFunc::FramePercentRank => "frame_percent_rank",
            WindowFunc::FrameCumeDist => "frame_cume_dist",
            WindowFunc::FrameNtile => "frame_ntile",
            WindowFunc::FrameLag => "frame_lag",
            WindowFunc::FrameLead => "frame_lead",
            WindowFunc::Aggregate(_) | WindowFunc::Collected(_) => return None,
        })
    }

    /// Whether the frame matters.
    pub fn has_frame(&self) -> bool {
        self.is_value_of_frame() || self.has_places() || self.is_aggregate()
    }

    fn is_value_of_frame(&self) -> bool {
        matches!(self, WindowFunc::FirstValue | WindowFunc::LastValue | WindowFunc::NthValue)
    }

    /// Whether an argument has the places of rows in another order than the window's.
    pub fn has_places(&self) -> bool {
        matches!(
            self,
            WindowFunc::FramePlace
                | WindowFunc::FramePercentRank
                | WindowFunc::FrameCumeDist
                | WindowFunc::FrameNtile
                | WindowFunc::FrameLag
                | WindowFunc::FrameLead
        )
    }

    /// Whether NULLs can be ignored.
    pub fn takes_nulls(&self) -> bool {
        let away = matches!(self, WindowFunc::Lag | WindowFunc::Lead | WindowFunc::FrameLag | WindowFunc::FrameLead);
        away || self.is_value_of_frame()
    }

    pub fn is_aggregate(&self) -> bool {
        matches!(self, WindowFunc::Aggregate(_) | WindowFunc::Collected(_))
    }
}

/// The two of `known` rows, which are in order, through which [`WindowFunc::Fill`] draws its line for the row `at`: `known.len()` of them where
/// there are fewer than two.
pub fn fill_between(known: &[usize], at: usize) -> &[usize] {
    let behind = known.partition_point(|row| *row < at);
    let first = behind.saturating_sub(1).min(known.len().saturating_sub(2));
    &known[first..known.len().min(first + 2)]
}

/// The value at a place of the line through two values with their places; NULL where it does not fit `repr`. Between the two values, fractions
/// of integers are cut off, and beyond them rounded, as in DuckDB.
pub fn fill(place: f64, from: (f64, &Scalar), to: (f64, &Scalar), repr: Repr) -> Scalar {
    let (whole, part) = (to.0 - from.0, place - from.0);
    let share = match whole {
        0.0 => 0.0,
        whole if whole.is_finite() => part / whole,
        // Halves of places that are too far apart are not.
        _ => (place / 2.0 - from.0 / 2.0) / (to.0 / 2.0 - from.0 / 2.0),
    };
    let between = |a: f64, b: f64| a * (1.0 - share) + b * share;
    match (from.1, to.1) {
        (Scalar::F64(a), Scalar::F64(b)) => Scalar::F64(between(*a, *b)),
        (Scalar::F32(a), Scalar::F32(b)) => Scalar::F32(between(f64::from(*a), f64::from(*b)) as f32),
        (Scalar::Int(a), Scalar::Int(b)) => {
            let value = if (0.0..=1.0).contains(&share) {
                Some((*a as f64 + b.saturating_sub(*a) as f64 * share) as i128)
            } else {
                // From the lesser of the two.
                let (least, most, share) = if a > b { (b, a, 1.0 - share) } else { (a, b, share) };
                least.checked_add((most.saturating_sub(*least) as f64 * share).round_ties_even() as i128)
            };
            let (least, most) = repr.int_range().unwrap_or((i128::MIN, i128::MAX));
            value.filter(|value| (least..=most).contains(value)).map_or(Scalar::Null, Scalar::Int)
        }
        _ => Scalar::Null,
    }
}

/// Whether [`WindowFunc::Fill`] can use a value or a place.
pub fn is_known(value: &Scalar) -> bool {
    match value {
        Scalar::Null => false,
        Scalar::F64(value) => value.is_finite(),
        Scalar::F32(value) => value.is_finite(),
        _ => true,
    }
}

/// The part, from 1, of `parts` (at least 1) in which the row at `at`, from 0, of `rows` is: of more parts than rows each row has one, and what lies behind the
/// last row is in the last part.
pub fn frame_ntile(at: u64, rows: u64, parts: u64) -> u64 {
    let (at, parts) = (at.min(rows.saturating_sub(1)), parts.clamp(1, rows.max(1)));
    let (size, larger) = (rows / parts, rows % parts);
    let of_larger = larger * (size + 1);
    1 + if at < of_larger { at / (size + 1) } else { larger + (at - of_larger) / size.max(1) }
}

/// Which row in order, from 0, is so many rows away from a row of which `before` rows of the frame come before, and which is itself in the
/// frame or not; `None` for the row itself.
pub fn frame_away(before: usize, within: bool, distance: i128) -> Option<i128> {
    let own = before as i128;
    match distance {
        0 => None,
        1.. if !within => Some(own + distance - 1),
        _ => Some(own + distance),
    }
}

/// A message of errors that the interpreter and every backend share.
pub const ROWS_NULL: &str = "a frame's number of rows or groups can't be NULL";
/// As above.
pub const ROWS_NEGATIVE: &str = "a frame's number of rows or groups can't be negative";
/// As above.
pub const NTILE_POSITIVE: &str = "the argument of ntile must be greater than zero";

/// As above: a checked sum does not fit.
pub const SUM_OVERFLOW: &str = "overflow in a sum over a window";

impl State {
    /// The window functions of a window state.
    pub fn calls(&self) -> &[WindowCall] {
        match &self.kind {
            StateKind::Window { calls, .. } => calls,
            _ => &[],
        }
    }

    /// How many fields are appended: the first. The others are results of [`State::calls`], in order.
    pub fn appended(&self) -> usize {
        let computed: usize = self.calls().iter().map(|call| call.func.fields()).sum();
        self.fields.len().saturating_sub(computed)
    }
}
