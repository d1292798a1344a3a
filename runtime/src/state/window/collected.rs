//! Functions of all values of a frame. A partition's values are encoded once; of a frame in one piece they are a slice of that. Quantiles
//! keep the frame's values in order while it slides.

use std::ops::Range;

use quernel_ir::collected::Collected;
use quernel_ir::nested;
use quernel_ir::scalar::Scalar;
use quernel_ir::window::WindowCall;

use super::{INTERRUPT, Partition};
use crate::error::ExecError;
use crate::memory::Reservation;
use crate::state::chunk::{Account, StringArena};
use crate::state::field;
use crate::sync::PoisonError;

impl Partition<'_> {
    pub(super) fn collected(&self, call: &WindowCall, function: Collected, field: usize) -> Result<(), ExecError> {
        let types = &function.get().types;
        let flag = call.args.get(types.len());
        let mut bytes = Vec::new();
        let mut starts = Vec::with_capacity(self.rows.len() + 1);
        let mut charged = Vec::new();
        let mut paid = 0;
        for at in 0..self.rows.len() {
            let row = self.tuple(at);
            if at % INTERRUPT == 0 {
                self.windows.workers.interrupt.check()?;
                let needed: usize = bytes.capacity() + starts.capacity() * size_of::<usize>();
                charged.push(self.windows.account.reserve(needed.saturating_sub(paid))?);
                paid = paid.max(needed);
            }
            starts.push(bytes.len());
            // SAFETY: tuples of the state, whose fields were appended.
            unsafe {
                let counts = flag.is_none_or(|flag| {
                    let layout = self.layout(*flag);
                    field::is_valid(layout, row) && field::int(layout, row) != 0
                });
                for (ty, arg) in types.iter().zip(&call.args).filter(|_| counts) {
                    nested::write_element(&field::scalar(self.layout(*arg), row), *ty, &mut bytes);
                }
            }
        }
        starts.push(bytes.len());
        let values = |rows: &Range<usize>| &bytes[starts[rows.start]..starts[rows.end]];
        let mut sorted = match function.of_sorted(0, &mut |_| Scalar::Null) {
            Some(_) => Some(Sorted::new(self.windows.account, self.rows.len(), &|row| values(&(row..row + 1)))?),
            None => None,
        };
        let mut arena = StringArena::new(self.windows.account.clone());
        let mut last: Option<[Range<usize>; 3]> = None;
        for at in 0..self.rows.len() {
            if at % INTERRUPT == 0 {
                self.windows.workers.interrupt.check()?;
            }
            let frame = self.frame(call, at)?;
            if last.as_ref() == Some(&frame) {
                self.copy(Some((field, at - 1)), field, at);
                continue;
            }
            let result = match &mut sorted {
                Some(sorted) => {
                    sorted.move_to(&frame);
                    let ty = function.value_type();
                    function.of_sorted(sorted.count, &mut |nth| nested::read_element(values(&sorted.nth(nth)), ty))
                }
                None => None,
            };
            let result = result.unwrap_or_else(|| {
                let mut parts = frame.iter().filter(|rows| !rows.is_empty());
                match (parts.next(), parts.next()) {
                    (Some(rows), None) => function.eval(values(rows)),
                    _ => function.eval(&frame.iter().map(values).collect::<Vec<_>>().concat()),
                }
            });
            let result = result.map_err(|message| self.trap(&message, call))?;
            // SAFETY: only this thread has the partition's tuples, which have the field, of the function's result; the arena is kept.
            unsafe { field::store(self.layout(field), self.tuple(at), &result, &mut arena)? };
            last = Some(frame);
        }
        self.windows.strings.lock().unwrap_or_else(PoisonError::into_inner).push(arena);
        Ok(())
    }
}

/// The values of a frame in their order: how many of each, by a Fenwick tree (1994) over the values of the partition. A row that enters or leaves costs a
/// logarithm of the partition's rows, and so does the nth value.
struct Sorted {
    /// Rows with a value, in the order of the values; and each row's place there, `NONE` of others.
    rows: Vec<u32>,
    places: Vec<u32>,
    tree: Vec<u32>,
    frame: [Range<usize>; 3],
    count: usize,
    _charged: Reservation,
}

/// The place of a row without a value.
const NONE: u32 = u32::MAX;

impl Sorted {
    /// Of the partition's elements, in an empty frame. Empty ones and NULLs have no value.
    fn new<'a>(account: &Account, rows: usize, element: &dyn Fn(usize) -> &'a [u8]) -> Result<Sorted, ExecError> {
        let charged = account.reserve(rows.saturating_mul(3 * size_of::<u32>()))?;
        let mut sorted: Vec<u32> =
            (0..rows as u32).filter(|row| element(*row as usize).first() == Some(&nested::VALUE)).collect();
        sorted.sort_unstable_by(|a, b| element(*a as usize).cmp(element(*b as usize)));
        let mut places = vec![NONE; rows];
        for (place, row) in sorted.iter().enumerate() {
            places[*row as usize] = place as u32;
        }
        let tree = vec![0; sorted.len() + 1];
        Ok(Sorted { rows: sorted, places, tree, frame: [0..0, 0..0, 0..0], count: 0, _charged: charged })
    }

    /// Makes it hold the rows of another frame.
    fn move_to(&mut self, frame: &[Range<usize>; 3]) {
        for (part, new) in frame.iter().enumerate() {
            let old = std::mem::replace(&mut self.frame[part], new.clone());
            let common = old.start.max(new.start)..old.end.min(new.end);
            if common.is_empty() {
                self.change(old, false);
                self.change(new.clone(), true);
                continue;
            }
            self.change(old.start..common.start, false);
            self.change(common.end..old.end, false);
            self.change(new.start..common.start, true);
            self.change(common.end..new.end, true);
        }
    }

    fn change(&mut self, rows: Range<usize>, enter: bool) {
        for row in rows {
            let place = self.places[row];
            if place == NONE {
                continue;
            }
            let mut node = place as usize + 1;
            while node < self.tree.len() {
                self.tree[node] = if enter { self.tree[node] + 1 } else { self.tree[node] - 1 };
                node += node & node.wrapping_neg();
            }
            self.count = if enter { self.count + 1 } else { self.count - 1 };
        }
    }

    /// The row of the nth value, of which there are more.
    fn nth(&self, nth: usize) -> Range<usize> {
        let (mut node, mut left) = (0, nth as u32);
        let mut step = self.rows.len().checked_ilog2().map_or(0, |bits| 1 << bits);
        while step > 0 {
            if node + step < self.tree.len() && self.tree[node + step] <= left {
                node += step;
                left -= self.tree[node];
            }
            step /= 2;
        }
        let row = self.rows.get(node).map_or(0, |row| *row as usize);
        row..row + 1
    }
}
