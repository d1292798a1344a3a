//! Functions of a frame in an order of their own: how many of the frame's rows come before the current one in that order, and which is the nth.
//!
//! Both are answered in time O(log n) by a wavelet matrix (Claude, Navarro and Ordóñez 2015) over the rows' places in that order.

use std::ops::Range;

use quernel_ir::scalar::Scalar;
use quernel_ir::window::{NTILE_POSITIVE, WindowCall, WindowFunc, frame_away, frame_ntile};

use super::Partition;
use crate::error::ExecError;

/// Numbers, of which any range can be asked.
struct Matrix {
    /// From the highest bit on.
    levels: Vec<Level>,
}

/// One bit of every number, in the level's order: that of the one before, those with a 0 there before those with a 1.
struct Level {
    words: Vec<u64>,
    /// Ones before each word.
    before: Vec<u32>,
    zeros: usize,
}

impl Level {
    /// Ones among the first `n` bits.
    fn ones(&self, n: usize) -> usize {
        let (word, bit) = (n / 64, n % 64);
        let part = if bit == 0 { 0 } else { (self.words[word] & ((1 << bit) - 1)).count_ones() };
        self.before[word] as usize + part as usize
    }

    /// Where a range's zeros and its ones are in the next level.
    fn split(&self, range: &Range<usize>) -> (Range<usize>, Range<usize>) {
        let (start, end) = (self.ones(range.start), self.ones(range.end));
        (range.start - start..range.end - end, self.zeros + start..self.zeros + end)
    }
}

impl Matrix {
    /// Bytes for so many numbers, the largest of which is `most`.
    fn size(numbers: usize, most: u32) -> usize {
        (numbers / 64 + 1) * 12 * bits(most) as usize + numbers * 8
    }

    fn new(mut numbers: Vec<u32>, most: u32) -> Matrix {
        let mut levels = Vec::new();
        let mut ones = Vec::with_capacity(numbers.len());
        for bit in (0..bits(most)).rev() {
            let mut words = vec![0u64; numbers.len() / 64 + 1];
            let mut zeros = 0;
            ones.clear();
            for at in 0..numbers.len() {
                let number = numbers[at];
                if number >> bit & 1 == 1 {
                    words[at / 64] |= 1 << (at % 64);
                    ones.push(number);
                } else {
                    numbers[zeros] = number;
                    zeros += 1;
                }
            }
            numbers.truncate(zeros);
            numbers.extend_from_slice(&ones);
            let mut sum = 0;
            let before = words.iter().map(|word| {
                let before = sum;
                sum += word.count_ones();
                before
            });
            let before = before.collect();
            levels.push(Level { words, before, zeros });
        }
        Matrix { levels }
    }

    /// How many numbers of a range are less than `limit`.
    fn less(&self, mut range: Range<usize>, limit: u32) -> usize {
        if bits(limit) as usize > self.levels.len() {
            return range.len();
        }
        let mut count = 0;
        for (level, bit) in self.levels.iter().zip((0..self.levels.len()).rev()) {
            let (zeros, ones) = level.split(&range);
            if limit >> bit & 1 == 1 {
                count += zeros.len();
                range = ones;
            } else {
                range = zeros;
            }
        }
        count
    }

    /// The nth least number of a range, from 0.
    fn nth(&self, mut range: Range<usize>, mut n: usize) -> Option<u32> {
        if n >= range.len() {
            return None;
        }
        let mut number = 0;
        for level in &self.levels {
            let (zeros, ones) = level.split(&range);
            number <<= 1;
            if n < zeros.len() {
                range = zeros;
            } else {
                n -= zeros.len();
                number |= 1;
                range = ones;
            }
        }
        Some(number)
    }
}

/// How many bits a number takes.
fn bits(number: u32) -> u32 {
    u32::BITS - number.leading_zeros()
}

impl Partition<'_> {
    /// The results of a call that has places in another order.
    pub(super) fn placed(&self, call: &WindowCall, field: usize) -> Result<(), ExecError> {
        let place_field = call.args[usize::from(call.args.len() > 1)];
        let place = |at: usize| self.int(place_field, at).and_then(|place| u32::try_from(place).ok()).unwrap_or(0);
        let valid = if call.ignore_nulls { Some(self.valid_rows(call.args[0])?) } else { None };
        let valid = valid.as_deref();
        let numbers = valid.map_or(self.rows.len(), <[usize]>::len);
        let Ok(most) = u32::try_from(self.rows.len()) else {
            return Err(self.trap("a partition with an order of its own in a window function has too many rows", call));
        };
        let away = matches!(call.func, WindowFunc::FrameLag | WindowFunc::FrameLead);
        let by_place = if away { (self.rows.len() + 1) * size_of::<usize>() } else { 0 };
        let _charged = self.windows.account.reserve(Matrix::size(numbers, most) + by_place)?;
        let row_of = |i: usize| valid.map_or(i, |valid| valid[i]);
        let matrix = Matrix::new((0..numbers).map(|i| place(row_of(i))).collect(), most);
        // The row of each place.
        let mut rows = vec![0; if away { self.rows.len() + 1 } else { 0 }];
        for at in 0..if away { self.rows.len() } else { 0 } {
            if let Some(row) = rows.get_mut(place(at) as usize) {
                *row = at;
            }
        }
        for at in 0..self.rows.len() {
            self.look(at)?;
            let [frame, ..] = self.frame(call, at)?;
            let within = frame.contains(&at) && valid.is_none_or(|valid| valid.binary_search(&at).is_ok());
            let frame = match valid {
                Some(valid) => {
                    valid.partition_point(|row| *row < frame.start)..valid.partition_point(|row| *row < frame.end)
                }
                None => frame,
            };
            let (own, size) = (place(at), frame.len());
            let before = matrix.less(frame.clone(), own);
            match call.func {
                WindowFunc::FramePlace => self.put_int(field, at, before as i64 + 1),
                WindowFunc::FramePercentRank => {
                    let rank = if size < 2 { 0.0 } else { before as f64 / (size - 1) as f64 };
                    self.put(field, at, &Scalar::F64(rank));
                }
                WindowFunc::FrameCumeDist => {
                    let up_to = matrix.less(frame, own.saturating_add(1));
                    let share = if size == 0 { 0.0 } else { up_to as f64 / size as f64 };
                    self.put(field, at, &Scalar::F64(share));
                }
                WindowFunc::FrameNtile => match self.int(call.args[0], at) {
                    Some(n) if n < 1 => return Err(self.trap(NTILE_POSITIVE, call)),
                    Some(n) if size > 0 => {
                        let part = frame_ntile(before as u64, size as u64, n as u64);
                        self.put_int(field, at, part as i64);
                    }
                    _ => self.put(field, at, &Scalar::Null),
                },
                _ => {
                    let distance = match call.args.get(2) {
                        None => Some(1),
                        Some(arg) => self.int(*arg, at),
                    };
                    let from = distance.and_then(|n| {
                        let n = i128::from(n);
                        let n = if call.func == WindowFunc::FrameLag { -n } else { n };
                        let found = match frame_away(before, within, n) {
                            None => Some(at),
                            Some(nth) => {
                                let nth = usize::try_from(nth).ok();
                                nth.and_then(|nth| matrix.nth(frame, nth)).map(|place| rows[place as usize])
                            }
                        };
                        found.map(|row| (call.args[0], row)).or(call.args.get(3).map(|default| (*default, at)))
                    });
                    self.copy(from, field, at);
                }
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranges_are_counted_and_sorted_as_by_looking_at_every_number() {
        let mut state = 7u32;
        for length in [0, 1, 2, 63, 64, 65, 200] {
            let numbers: Vec<u32> = (0..length)
                .map(|_| {
                    state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                    1 + (state >> 8) % length.max(1)
                })
                .collect();
            let matrix = Matrix::new(numbers.clone(), length);
            let length = length as usize;
            for (start, end) in [(0, length), (length / 3, length / 2), (length / 2, length), (length, length)] {
                let mut range = numbers[start..end].to_vec();
                range.sort_unstable();
                for limit in [0, 1, length as u32 / 2, length as u32, length as u32 + 1, 1000] {
                    let want = range.iter().filter(|number| **number < limit).count();
                    assert_eq!(matrix.less(start..end, limit), want, "{length} numbers, {start}..{end}, below {limit}");
                }
                for n in 0..=range.len() {
                    assert_eq!(matrix.nth(start..end, n), range.get(n).copied());
                }
            }
        }
    }
}
