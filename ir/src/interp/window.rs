//! Window functions over the sorted rows of a state.

use std::cmp::Ordering;
use std::ops::Range;

use super::ops::Fault;
use super::state::{Row, aggregate, blank, compare};
use crate::collected::Collected;
use crate::kernel::{SortField, State, UpdateOp};
use crate::nested;
use crate::scalar::Scalar;
use crate::window::{
    Bound, Exclude, FrameUnit, NTILE_POSITIVE, ROWS_NEGATIVE, ROWS_NULL, SUM_OVERFLOW, WindowCall, WindowFunc, fill,
    fill_between, frame_away, frame_ntile, is_known,
};

/// One partition.
struct Partition<'a> {
    rows: &'a [Row],
    /// Keys behind the partition's.
    order: &'a [SortField],
    /// Groups of peers, in order.
    groups: Vec<Range<usize>>,
    /// The group of each row.
    group: Vec<usize>,
}

/// Fills the results of all calls in rows that are in order.
pub(super) fn compute(
    decl: &State,
    keys: &[SortField],
    partition: usize,
    rows: &mut [Row],
) -> Result<(), Box<(Fault, WindowCall)>> {
    let mut rest = rows;
    while let Some(first) = rest.first() {
        let same = |row: &&Row| compare(first, row, &keys[..partition]).is_eq();
        let length = rest.iter().take_while(same).count();
        let (rows, behind) = rest.split_at_mut(length);
        let mut field = decl.appended();
        for call in decl.calls() {
            let results = Partition::new(rows, &keys[partition..])
                .results(decl, call, field)
                .map_err(|fault| Box::new((fault, call.clone())))?;
            for (row, values) in rows.iter_mut().zip(results) {
                row.splice(field..field + values.len(), values);
            }
            field += call.func.fields();
        }
        rest = behind;
    }
    Ok(())
}

impl<'a> Partition<'a> {
    fn new(rows: &'a [Row], order: &'a [SortField]) -> Partition<'a> {
        let mut groups: Vec<Range<usize>> = Vec::new();
        let mut group = Vec::with_capacity(rows.len());
        for (at, row) in rows.iter().enumerate() {
            match groups.last_mut() {
                Some(last) if compare(&rows[last.start], row, order).is_eq() => last.end = at + 1,
                _ => groups.push(at..at + 1),
            }
            group.push(groups.len() - 1);
        }
        Partition { rows, order, groups, group }
    }

    fn peers(&self, at: usize) -> Range<usize> {
        self.groups[self.group[at]].clone()
    }

    /// For each row the values of the call's fields.
    fn results(&self, decl: &State, call: &WindowCall, field: usize) -> Result<Vec<Vec<Scalar>>, Fault> {
        let mut results: Vec<Vec<Scalar>> = Vec::with_capacity(self.rows.len());
        let mut last: Option<Vec<usize>> = None;
        for at in 0..self.rows.len() {
            if let WindowFunc::Aggregate(op) = call.func {
                let frame = self.frame(call, at)?;
                if last.as_ref() == Some(&frame) {
                    results.push(results[at - 1].clone());
                    continue;
                }
                results.push(self.aggregate(decl, call, op, field, &frame)?);
                last = Some(frame);
            } else if let WindowFunc::Collected(collected) = call.func {
                results.push(vec![self.collected(call, collected, at)?]);
            } else {
                results.push(vec![self.value(decl, call, at)?]);
            }
        }
        Ok(results)
    }

    fn aggregate(
        &self,
        decl: &State,
        call: &WindowCall,
        op: UpdateOp,
        field: usize,
        frame: &[usize],
    ) -> Result<Vec<Scalar>, Fault> {
        let fields = &decl.fields[field..field + op.fields()];
        let mut values = blank(fields);
        for &row in frame {
            let args: Vec<&Scalar> = call.args.iter().map(|&arg| &self.rows[row][arg]).collect();
            aggregate(&mut values, fields[0].ty, op, &args).map_err(|fault| match fault {
                Fault::Trap(_) => Fault::Trap(SUM_OVERFLOW.into()),
                broken => broken,
            })?;
        }
        Ok(values)
    }

    fn collected(&self, call: &WindowCall, collected: Collected, at: usize) -> Result<Scalar, Fault> {
        let types = &collected.get().types;
        let mut bytes = Vec::new();
        for row in self.frame(call, at)? {
            let row = &self.rows[row];
            if call.args.get(types.len()).is_some_and(|flag| row[*flag] != Scalar::Bool(true)) {
                continue;
            }
            for (ty, arg) in types.iter().zip(&call.args) {
                nested::write_element(&row[*arg], *ty, &mut bytes);
            }
        }
        collected.eval(&bytes).map_err(Fault::Trap)
    }

    fn filled(&self, decl: &State, call: &WindowCall, at: usize) -> Scalar {
        let own = &self.rows[at][call.args[0]];
        let known = |row: usize| is_known(&self.rows[row][call.args[1]]) && is_known(&self.rows[row][call.args[2]]);
        let place = |row: usize| match self.rows[row][call.args[2]] {
            Scalar::F64(place) if place.is_finite() => Some(place),
            _ => None,
        };
        let Some(here) = place(at).filter(|_| own.is_null()) else { return own.clone() };
        let known: Vec<usize> = (0..self.rows.len()).filter(|row| known(*row)).collect();
        let point = |row: usize| (place(row).unwrap_or_default(), &self.rows[row][call.args[1]]);
        match fill_between(&known, at) {
            [from, to] => fill(here, point(*from), point(*to), decl.fields[call.args[0]].ty.repr),
            [only] => point(*only).1.clone(),
            _ => Scalar::Null,
        }
    }

    fn value(&self, decl: &State, call: &WindowCall, at: usize) -> Result<Scalar, Fault> {
        let argument = |i: usize| call.args.get(i).map(|&arg| &self.rows[at][arg]);
        let int = |n: usize| Ok(Scalar::Int(n as i128));
        let rows = self.rows.len();
        match call.func {
            WindowFunc::RowNumber => int(at + 1),
            WindowFunc::Rank => int(self.peers(at).start + 1),
            WindowFunc::DenseRank => int(self.group[at] + 1),
            WindowFunc::PercentRank if rows == 1 => Ok(Scalar::F64(0.0)),
            WindowFunc::PercentRank => Ok(Scalar::F64(self.peers(at).start as f64 / (rows - 1) as f64)),
            WindowFunc::CumeDist => Ok(Scalar::F64(self.peers(at).end as f64 / rows as f64)),
            WindowFunc::Ntile => match argument(0).and_then(Scalar::as_int) {
                None => Ok(Scalar::Null),
                Some(n) if n < 1 => Err(Fault::Trap(NTILE_POSITIVE.into())),
                Some(n) => {
                    let (at, rows) = (at as i128, rows as i128);
                    let (size, larger) = (rows / n, rows % n);
                    let part = if at < larger * (size + 1) {
                        at / (size + 1)
                    } else {
                        larger + (at - larger * (size + 1)) / size
                    };
                    Ok(Scalar::Int(part + 1))
                }
            },
            WindowFunc::Lag | WindowFunc::Lead => {
                let distance = match argument(1) {
                    None => 1,
                    Some(Scalar::Null) => return Ok(Scalar::Null),
                    Some(n) => n.as_int().ok_or_else(|| Fault::Broken(format!("{n} rows")))?,
                };
                let distance = if call.func == WindowFunc::Lag { -distance } else { distance };
                let found = self.away(call, at, distance);
                Ok(found.or(argument(2)).cloned().unwrap_or(Scalar::Null))
            }
            WindowFunc::FirstValue | WindowFunc::LastValue | WindowFunc::NthValue => {
                let frame = self.frame(call, at)?;
                let mut values = frame
                    .iter()
                    .map(|&row| &self.rows[row][call.args[0]])
                    .filter(|value| !(call.ignore_nulls && value.is_null()));
                let value = match call.func {
                    WindowFunc::FirstValue => values.next(),
                    WindowFunc::LastValue => values.next_back(),
                    _ => match argument(1).and_then(Scalar::as_int).map(|n| usize::try_from(n - 1)) {
                        Some(Ok(n)) => values.nth(n),
                        _ => None,
                    },
                };
                Ok(value.cloned().unwrap_or(Scalar::Null))
            }
            WindowFunc::Fill => Ok(self.filled(decl, call, at)),
            WindowFunc::FramePlace
            | WindowFunc::FramePercentRank
            | WindowFunc::FrameCumeDist
            | WindowFunc::FrameNtile
            | WindowFunc::FrameLag
            | WindowFunc::FrameLead => self.placed(call, at),
            WindowFunc::Aggregate(_) | WindowFunc::Collected(_) => {
                Err(Fault::Broken("an aggregate is no single value".into()))
            }
        }
    }

    /// Of functions with an order of their own.
    fn placed(&self, call: &WindowCall, at: usize) -> Result<Scalar, Fault> {
        let field = call.args[usize::from(call.args.len() > 1)];
        let place = |row: usize| self.rows[row][field].as_int().unwrap_or_default();
        let frame = self.frame(call, at)?;
        let argument = |i: usize| call.args.get(i).map(|&arg| &self.rows[at][arg]);
        let before = frame.iter().filter(|&&row| place(row) < place(at)).count();
        match call.func {
            WindowFunc::FramePlace => Ok(Scalar::Int(before as i128 + 1)),
            WindowFunc::FramePercentRank if frame.len() < 2 => Ok(Scalar::F64(0.0)),
            WindowFunc::FramePercentRank => Ok(Scalar::F64(before as f64 / (frame.len() - 1) as f64)),
            WindowFunc::FrameCumeDist if frame.is_empty() => Ok(Scalar::F64(0.0)),
            WindowFunc::FrameCumeDist => {
                let up_to = frame.iter().filter(|&&row| place(row) <= place(at)).count();
                Ok(Scalar::F64(up_to as f64 / frame.len() as f64))
            }
            WindowFunc::FrameNtile => match argument(0).and_then(Scalar::as_int) {
                None => Ok(Scalar::Null),
                Some(n) if n < 1 => Err(Fault::Trap(NTILE_POSITIVE.into())),
                Some(_) if frame.is_empty() => Ok(Scalar::Null),
                Some(n) => {
                    let part = frame_ntile(before as u64, frame.len() as u64, n as u64);
                    Ok(Scalar::Int(part.into()))
                }
            },
            _ => {
                let distance = match argument(2) {
                    None => 1,
                    Some(Scalar::Null) => return Ok(Scalar::Null),
                    Some(n) => n.as_int().ok_or_else(|| Fault::Broken(format!("{n} rows")))?,
                };
                let distance = if call.func == WindowFunc::FrameLag { -distance } else { distance };
                let value = |row: usize| &self.rows[row][call.args[0]];
                let mut counts: Vec<usize> =
                    frame.into_iter().filter(|row| !(call.ignore_nulls && value(*row).is_null())).collect();
                counts.sort_unstable_by_key(|row| place(*row));
                let before = counts.partition_point(|row| place(*row) < place(at));
                let found = match frame_away(before, counts.get(before) == Some(&at), distance) {
                    None => Some(value(at)),
                    Some(nth) => usize::try_from(nth).ok().and_then(|nth| counts.get(nth)).map(|row| value(*row)),
                };
                Ok(found.or(argument(3)).cloned().unwrap_or(Scalar::Null))
            }
        }
    }

    /// The value of the row at a distance; where NULLs are ignored, only others count.
    fn away(&self, call: &WindowCall, at: usize, distance: i128) -> Option<&Scalar> {
        let value = |at: usize| &self.rows[at][call.args[0]];
        if !call.ignore_nulls || distance == 0 {
            let place = usize::try_from((at as i128).checked_add(distance)?).ok()?;
            return (place < self.rows.len()).then(|| value(place));
        }
        let nth = usize::try_from(distance.unsigned_abs() - 1).ok()?;
        let counts = |value: &&Scalar| !value.is_null();
        if distance < 0 {
            (0..at).rev().map(value).filter(counts).nth(nth)
        } else {
            (at + 1..self.rows.len()).map(value).filter(counts).nth(nth)
        }
    }

    /// The rows of the frame, in order.
    fn frame(&self, call: &WindowCall, at: usize) -> Result<Vec<usize>, Fault> {
        let frame = call.frame;
        let start = self.bound(frame.unit, frame.start, at, false)?;
        let end = self.bound(frame.unit, frame.end, at, true)?;
        let peers = self.peers(at);
        let excluded = |row: &usize| match frame.exclude {
            Exclude::Nothing => false,
            Exclude::Current => *row == at,
            Exclude::Group => peers.contains(row),
            Exclude::Ties => peers.contains(row) && *row != at,
        };
        Ok((start..end).filter(|row| !excluded(row)).collect())
    }

    /// The first row of a frame; with `end`, the row behind its last.
    fn bound(&self, unit: FrameUnit, bound: Bound, at: usize, end: bool) -> Result<usize, Fault> {
        let rows = self.rows.len();
        let side = |range: Range<usize>| if end { range.end } else { range.start };
        let (field, before) = match bound {
            Bound::Unbounded => return Ok(side(0..rows)),
            Bound::Current if unit == FrameUnit::Rows => return Ok(side(at..at + 1)),
            Bound::Current => return Ok(side(self.peers(at))),
            Bound::Preceding(field) => (field, true),
            Bound::Following(field) => (field, false),
        };
        let value = &self.rows[at][field];
        if unit == FrameUnit::Range {
            if value.is_null() {
                return Ok(side(self.peers(at)));
            }
            let Some(key) = self.order.first() else { return Err(Fault::Broken("a range without an order".into())) };
            // The bound as a row with that key.
            let mut limit = self.rows[at].clone();
            limit[key.field] = value.clone();
            let inside = |row: &Row| match compare(row, &limit, self.order) {
                Ordering::Less => true,
                Ordering::Equal => end,
                Ordering::Greater => false,
            };
            return Ok(self.rows.partition_point(inside));
        }
        let count = match value.as_int() {
            None => return Err(Fault::Trap(ROWS_NULL.into())),
            Some(n) if n < 0 => return Err(Fault::Trap(ROWS_NEGATIVE.into())),
            Some(n) if before => -n,
            Some(n) => n,
        };
        let (place, places) = match unit {
            FrameUnit::Groups => (self.group[at], self.groups.len()),
            _ => (at, rows),
        };
        let place = place as i128 + count;
        // Beyond the partition nothing is left on that side.
        if place < 0 {
            return Ok(0);
        }
        if place >= places as i128 {
            return Ok(rows);
        }
        let place = place as usize;
        Ok(side(if unit == FrameUnit::Groups { self.groups[place].clone() } else { place..place + 1 }))
    }
}
