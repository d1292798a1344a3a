//! Parquet's hybrid of runs and bit-packed values, which dictionary codes and levels are stored in.

use super::pool::{SLACK, Word};

/// Widest code in bits: that of Parquet.
const MAX_WIDTH: u32 = 32;

/// A position in a sequence of codes. The bytes are given to each call; they are the same ones always.
#[derive(Clone, Debug)]
pub(super) struct Codes {
    width: u32,
    /// Start of the next run's header.
    at: usize,
    /// End of the codes; [`SLACK`] bytes more are there.
    end: usize,
    run: Run,
    /// Codes of the run not yet taken.
    left: usize,
    /// Codes taken.
    pub(super) position: usize,
}

#[derive(Clone, Copy, Debug)]
enum Run {
    Repeated(u32),
    /// Bytes of the run begin at `start`; the next code is the run's `next`-th.
    Packed {
        start: usize,
        next: usize,
    },
}

/// Codes that lie together.
#[derive(Clone, Copy, Debug)]
enum Span {
    Repeated(u32),
    Packed { start: usize, next: usize },
}

/// The codes end before they should, or are wider than codes are.
#[derive(Debug)]
pub(super) struct Truncated;

impl Codes {
    /// Codes of `width` bits in `bytes[at..end]`.
    pub(super) fn new(bytes: &[u8], at: usize, end: usize, width: u32) -> Result<Codes, Truncated> {
        if width > MAX_WIDTH || at > end || end + SLACK > bytes.len() {
            return Err(Truncated);
        }
        Ok(Codes { width, at, end, run: Run::Repeated(0), left: 0, position: 0 })
    }

    /// Up to `most` codes that lie together, which are then behind the position.
    fn span(&mut self, bytes: &[u8], most: usize) -> Result<(Span, usize), Truncated> {
        while self.left == 0 {
            self.open_run(bytes)?;
        }
        let count = self.left.min(most);
        let span = match &mut self.run {
            Run::Repeated(code) => Span::Repeated(*code),
            Run::Packed { start, next } => {
                let span = Span::Packed { start: *start, next: *next };
                *next += count;
                span
            }
        };
        self.left -= count;
        self.position += count;
        Ok((span, count))
    }

    fn open_run(&mut self, bytes: &[u8]) -> Result<(), Truncated> {
        let bytes = bytes.get(..self.end).ok_or(Truncated)?;
        let mut header = 0u64;
        for shift in (0..).step_by(7) {
            let byte = *bytes.get(self.at).filter(|_| shift < 42).ok_or(Truncated)?;
            self.at += 1;
            header |= u64::from(byte & 0x7f) << shift;
            if byte & 0x80 == 0 {
                break;
            }
        }
        let count = (header >> 1) as usize;
        if count == 0 {
            // Padding, or a run of nothing: neither ends the codes, but the bytes do.
            return Ok(());
        }
        if header & 1 == 0 {
            let length = self.width.div_ceil(8) as usize;
            let value = bytes.get(self.at..).and_then(|rest| rest.get(..length)).ok_or(Truncated)?;
            let code = value.iter().rev().fold(0, |code: u32, &byte| code << 8 | u32::from(byte));
            self.at += length;
            self.run = Run::Repeated(code);
            self.left = count;
            return Ok(());
        }
        // Groups of eight. Some writers cut the last one short.
        let there = self.end - self.at;
        let length = (count * self.width as usize).min(there);
        let whole = if self.width == 0 { count * 8 } else { (length * 8 / self.width as usize).min(count * 8) };
        if whole == 0 {
            return Err(Truncated);
        }
        self.run = Run::Packed { start: self.at, next: 0 };
        self.at += length;
        self.left = whole;
        Ok(())
    }

    /// Passes `count` codes by.
    pub(super) fn skip(&mut self, bytes: &[u8], mut count: usize) -> Result<(), Truncated> {
        while count > 0 {
            count -= self.span(bytes, count)?.1;
        }
        Ok(())
    }

    /// The values of a dictionary by the next `out.len()` codes. True if a code was none of the dictionary's; its value is then
    /// some other.
    pub(super) fn values<T: Word>(&mut self, bytes: &[u8], dictionary: &[T], out: &mut [T]) -> Result<bool, Truncated> {
        let Some(&first) = dictionary.first() else { return Ok(!out.is_empty()) };
        let mut wild = false;
        let mut done = 0;
        while done < out.len() {
            let (span, count) = self.span(bytes, out.len() - done)?;
            let out = &mut out[done..done + count];
            match span {
                Span::Repeated(code) => {
                    wild |= code as usize >= dictionary.len();
                    out.fill(dictionary.get(code as usize).copied().unwrap_or(first));
                }
                Span::Packed { start, next } => {
                    wild |= unpack(self.width, bytes, start, next, dictionary, out);
                }
            }
            done += count;
        }
        Ok(wild)
    }

    /// As [`Codes::values`], by the codes at `positions`, which ascend and are not behind the position.
    pub(super) fn values_at<T: Word>(
        &mut self,
        bytes: &[u8],
        dictionary: &[T],
        positions: &[u32],
        out: &mut [T],
    ) -> Result<bool, Truncated> {
        let Some(&last) = positions.last() else { return Ok(false) };
        let Some(&first) = dictionary.first() else { return Ok(true) };
        let mut wild = false;
        let mut done = 0;
        while done < positions.len() {
            let begin = self.position;
            let (span, count) = self.span(bytes, last as usize + 1 - begin)?;
            while let Some(&position) = positions.get(done).filter(|&&p| (p as usize) < begin + count) {
                let code = match span {
                    Span::Repeated(code) => code as usize,
                    Span::Packed { start, next } => {
                        code_at(self.width, bytes, start, next + (position as usize - begin))
                    }
                };
                wild |= code >= dictionary.len();
                out[done] = dictionary.get(code).copied().unwrap_or(first);
                done += 1;
            }
        }
        Ok(wild)
    }

    /// The next `count` codes of one bit each, as numbers of ones before each of them and in the end, after `ranks`' last.
    pub(super) fn ranks(&mut self, bytes: &[u8], count: usize, ranks: &mut Vec<u32>) -> Result<(), Truncated> {
        let mut sum = ranks.last().copied().unwrap_or(0);
        let mut done = 0;
        while done < count {
            let (span, more) = self.span(bytes, count - done)?;
            for i in 0..more {
                let code = match span {
                    Span::Repeated(code) => code,
                    Span::Packed { start, next } => code_at(self.width, bytes, start, next + i) as u32,
                };
                sum += code & 1;
                ranks.push(sum);
            }
            done += more;
        }
        Ok(())
    }
}

/// Code number `index` of a packed run.
#[inline(always)]
fn code_at(width: u32, bytes: &[u8], start: usize, index: usize) -> usize {
    let bit = index * width as usize;
    let at = start + bit / 8;
    let word = bytes.get(at..at + 8).and_then(|b| b.try_into().ok()).map_or(0, u64::from_le_bytes);
    ((word >> (bit % 8)) & ((1u64 << width) - 1)) as usize
}

/// Values of a dictionary that is not empty by the codes of a packed run from its `next`-th on.
fn unpack<T: Word>(width: u32, bytes: &[u8], start: usize, next: usize, dictionary: &[T], out: &mut [T]) -> bool {
    macro_rules! by_width {
        ($($width:literal)*) => {
            match width {
                $($width => unpack_width::<T, $width>(bytes, start, next, dictionary, out),)*
                _ => unpack_any(width, bytes, start, next, dictionary, out),
            }
        };
    }
    by_width!(1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20)
}

fn unpack_any<T: Word>(width: u32, bytes: &[u8], start: usize, next: usize, dictionary: &[T], out: &mut [T]) -> bool {
    let mut wild = false;
    for (i, out) in out.iter_mut().enumerate() {
        let code = code_at(width, bytes, start, next + i);
        wild |= code >= dictionary.len();
        *out = dictionary[if code < dictionary.len() { code } else { 0 }];
    }
    wild
}

/// As [`unpack_any`], with shifts that are constants for the eight codes that begin at a byte.
fn unpack_width<T: Word, const WIDTH: usize>(
    bytes: &[u8],
    start: usize,
    next: usize,
    dictionary: &[T],
    out: &mut [T],
) -> bool {
    // Up to the next whole group, then groups, then the rest.
    let head = (next.next_multiple_of(8) - next).min(out.len());
    let (head, body) = out.split_at_mut(head);
    let mut wild = unpack_any(WIDTH as u32, bytes, start, next, dictionary, head);
    let first_group = (next + head.len()) / 8;
    let (groups, tail) = body.as_chunks_mut::<8>();
    // A group reads up to 16 bytes from its middle.
    let packed = bytes.get(start + first_group * WIDTH..).unwrap_or(&[]);
    let safe = packed.len().checked_sub(WIDTH + 16).map_or(0, |more| more / WIDTH + 1);
    let (fast, slow) = groups.split_at_mut(groups.len().min(safe));
    let most = if dictionary.is_empty() || fast.is_empty() {
        0
    } else {
        // SAFETY: group `i < safe` begins at `i * WIDTH`, and `WIDTH + 16` bytes from there are within `packed`.
        unsafe { unpack_groups::<T, WIDTH>(packed, dictionary, fast) }
    };
    let done = head.len() + fast.len() * 8;
    wild |= most as usize >= dictionary.len();
    wild |= unpack_any(WIDTH as u32, bytes, start, next + done, dictionary, slow.as_flattened_mut());
    let done = done + slow.len() * 8;
    wild | unpack_any(WIDTH as u32, bytes, start, next + done, dictionary, tail)
}

/// Unpacks whole groups of eight and gives the greatest code. A code past the dictionary gives some value of it.
///
/// # Safety
/// `WIDTH + 16` bytes are in `packed` from the start of the last group on. The dictionary is not empty.
unsafe fn unpack_groups<T: Word, const WIDTH: usize>(packed: &[u8], dictionary: &[T], out: &mut [[T; 8]]) -> u32 {
    #[cfg(target_arch = "x86_64")]
    if is_x86_feature_detected!("avx2") {
        // SAFETY: the processor has the feature; the rest is promised by the caller.
        return unsafe { avx2::unpack_groups::<T, WIDTH>(packed, dictionary, out) };
    }
    let mask = (1u64 << WIDTH) - 1;
    let mut most = 0;
    for (index, group) in out.iter_mut().enumerate() {
        for (i, out) in group.iter_mut().enumerate() {
            // SAFETY: `i * WIDTH / 8 < WIDTH`, and 8 bytes from there are among the group's `WIDTH + 16`.
            let word = unsafe { packed.as_ptr().add(index * WIDTH + i * WIDTH / 8).cast::<u64>().read_unaligned() };
            let code = ((u64::from_le(word) >> (i * WIDTH % 8)) & mask) as usize;
            most = most.max(code as u32);
            // SAFETY: within the dictionary, which is not empty.
            *out = unsafe { *dictionary.get_unchecked(code.min(dictionary.len() - 1)) };
        }
    }
    most
}

#[cfg(target_arch = "x86_64")]
mod avx2 {
    use std::arch::x86_64::*;

    use super::Word;

    /// Where the eight codes of a group lie: the first four from the group's start, the others from its middle.
    struct Layout<const WIDTH: usize>;

    impl<const WIDTH: usize> Layout<WIDTH> {
        /// The first byte of a code within its half, and the bit within that.
        const fn place(code: usize) -> (usize, usize) {
            let bit = if code < 4 { code * WIDTH } else { (4 * WIDTH) % 8 + (code - 4) * WIDTH };
            (bit / 8, bit % 8)
        }

        /// Four bytes for each code, which hold it: a code has at most 20 bits, after at most 7 of another.
        const SHUFFLE: [u8; 32] = {
            let mut shuffle = [0; 32];
            let mut byte = 0;
            while byte < 32 {
                shuffle[byte] = (Self::place(byte / 4).0 + byte % 4) as u8;
                byte += 1;
            }
            shuffle
        };

        const SHIFTS: [u32; 8] = {
            let mut shifts = [0; 8];
            let mut code = 0;
            while code < 8 {
                shifts[code] = Self::place(code).1 as u32;
                code += 1;
            }
            shifts
        };
    }

    /// # Safety
    /// As [`super::unpack_groups`].
    #[target_feature(enable = "avx2")]
    pub(super) unsafe fn unpack_groups<T: Word, const WIDTH: usize>(
        packed: &[u8],
        dictionary: &[T],
        out: &mut [[T; 8]],
    ) -> u32 {
        const { assert!(WIDTH <= 20) }
        // SAFETY: both arrays have 32 bytes.
        let (shuffle, shifts) = unsafe {
            (
                _mm256_loadu_si256(Layout::<WIDTH>::SHUFFLE.as_ptr().cast()),
                _mm256_loadu_si256(Layout::<WIDTH>::SHIFTS.as_ptr().cast()),
            )
        };
        let mask = _mm256_set1_epi32((1 << WIDTH) - 1);
        let last = _mm256_set1_epi32((dictionary.len() - 1).min(i32::MAX as usize) as i32);
        let mut most = _mm256_setzero_si256();
        let mut codes = [0u32; 8];
        for (index, group) in out.iter_mut().enumerate() {
            // SAFETY: 16 bytes from the group's middle, which is before `WIDTH`, are promised by the caller.
            let halves = unsafe {
                let base = packed.as_ptr().add(index * WIDTH);
                _mm256_set_m128i(_mm_loadu_si128(base.add(WIDTH / 2).cast()), _mm_loadu_si128(base.cast()))
            };
            let found = _mm256_and_si256(_mm256_srlv_epi32(_mm256_shuffle_epi8(halves, shuffle), shifts), mask);
            most = _mm256_max_epu32(most, found);
            // SAFETY: `codes` has 32 bytes.
            unsafe { _mm256_storeu_si256(codes.as_mut_ptr().cast(), _mm256_min_epu32(found, last)) };
            for (out, &code) in group.iter_mut().zip(&codes) {
                // SAFETY: at most the last entry of the dictionary, which is not empty.
                *out = unsafe { *dictionary.get_unchecked(code as usize) };
            }
        }
        // SAFETY: `codes` has 32 bytes.
        unsafe { _mm256_storeu_si256(codes.as_mut_ptr().cast(), most) };
        codes.into_iter().fold(0, u32::max)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Runs of `(code, count)` repeated, or packed groups, with slack behind them.
    fn encode(width: u32, codes: &[u32], repeat: bool) -> Vec<u8> {
        let mut bytes = Vec::new();
        let varint = |bytes: &mut Vec<u8>, mut value: u64| {
            while value >= 128 {
                bytes.push(value as u8 | 0x80);
                value >>= 7;
            }
            bytes.push(value as u8);
        };
        if repeat {
            for code in codes {
                varint(&mut bytes, 2);
                bytes.extend(&code.to_le_bytes()[..width.div_ceil(8) as usize]);
            }
        } else {
            let groups = codes.len().div_ceil(8);
            varint(&mut bytes, (groups as u64) << 1 | 1);
            let mut bits = vec![0u8; groups * width as usize];
            for (i, code) in codes.iter().enumerate() {
                for bit in 0..width as usize {
                    let at = i * width as usize + bit;
                    bits[at / 8] |= ((code >> bit & 1) as u8) << (at % 8);
                }
            }
            bytes.extend(bits);
        }
        bytes
    }

    #[test]
    fn codes_of_every_width_come_back_by_runs_skips_and_positions() {
        for width in 0..=24u32 {
            let entries = 1usize << width.min(12);
            let dictionary: Vec<u64> = (0..entries as u64).map(|i| i * 3 + 1).collect();
            let code = |i: usize| ((i * 2_654_435_761) % entries) as u32;
            let codes: Vec<u32> = (0..160).map(code).collect();
            let mut bytes = encode(width, &codes[..80], false);
            bytes.extend(encode(width, &codes[80..96], true));
            bytes.extend(encode(width, &codes[96..], false));
            let end = bytes.len();
            bytes.resize(end + SLACK, 0xff);
            let expected: Vec<u64> = codes.iter().map(|&c| dictionary[c as usize]).collect();
            for skip in [0, 1, 7, 8, 79, 90, 97] {
                for count in [1, 3, 9, 160 - skip] {
                    let count = count.min(160 - skip);
                    let mut at = Codes::new(&bytes, 0, end, width).unwrap();
                    at.skip(&bytes, skip).unwrap();
                    let mut out = vec![0; count];
                    assert!(!at.values(&bytes, &dictionary, &mut out).unwrap());
                    assert_eq!(out, expected[skip..skip + count], "width {width}, {skip}..{}", skip + count);
                }
            }
            let positions: Vec<u32> = (0..160).filter(|i| i % 7 == 3 || i % 11 == 0).collect();
            let mut out = vec![0; positions.len()];
            let mut at = Codes::new(&bytes, 0, end, width).unwrap();
            assert!(!at.values_at(&bytes, &dictionary, &positions, &mut out).unwrap());
            let picked: Vec<u64> = positions.iter().map(|&p| expected[p as usize]).collect();
            assert_eq!(out, picked);
            // There are no more.
            let mut at = Codes::new(&bytes, 0, end, width).unwrap();
            at.skip(&bytes, 160).unwrap();
            assert!(width == 0 || at.skip(&bytes, 1).is_err());
        }
    }

    #[test]
    fn a_code_past_the_dictionary_is_told() {
        for repeat in [false, true] {
            let mut bytes = encode(3, &[0, 1, 2, 3, 4, 5, 6, 7, 0, 1, 2, 3, 4, 5, 6, 7], repeat);
            let end = bytes.len();
            bytes.resize(end + SLACK, 0);
            let mut out = [0u32; 16];
            assert!(Codes::new(&bytes, 0, end, 3).unwrap().values(&bytes, &[1, 2, 3, 4, 5, 6, 7], &mut out).unwrap());
            assert!(Codes::new(&bytes, 0, end, 3).unwrap().values(&bytes, &[], &mut out).unwrap());
            let mut one = [0u32];
            let mut codes = Codes::new(&bytes, 0, end, 3).unwrap();
            assert!(codes.values_at(&bytes, &[1, 2, 3, 4, 5, 6, 7], &[15], &mut one).unwrap());
        }
    }
}
