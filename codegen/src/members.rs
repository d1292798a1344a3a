//! Whether the keys of a block's rows are among those of an index, for all rows of the block at once.
//!
//! A join with a part of a small table drops most rows of a large one. What decides is a range of keys (the days of a month) or a bit for
//! each key ([`Members`]): a comparison in the column's own width, and a load that hits the nearest cache, where the index's directory
//! would take a multiplication, a wider load and a filter that is not exact. Of keys without gaps the comparison is all.

use crate::abi::Members;

/// The members among the keys of up to 64 rows.
///
/// `keys`: the first row's stored value, of the width that the function is for; the key is `base` and that. `mask`: the rows asked about.
/// `left`: rows that there are, of which 64 are the block's. Gives the rows of the mask whose key the index may have. (Rows
/// without a key have some value, and are as those that have it.)
///
/// # Safety
/// There are as many keys as rows are left, and the members' bits are as [`Members`] says.
pub(crate) type MembersFn =
    unsafe extern "C" fn(keys: *const u8, base: u64, members: *const Members, mask: u64, left: u64) -> u64;

/// Rows of a block.
const BLOCK: usize = 64;

/// Rows of a block below which they are looked at one by one.
const FEW: u32 = 16;

/// The best function for this processor.
macro_rules! dispatched {
    ($ty:ty) => {{
        unsafe extern "C" fn plain(keys: *const u8, base: u64, members: *const Members, mask: u64, left: u64) -> u64 {
            // SAFETY: by the caller's promise.
            unsafe { test::<$ty>(keys.cast(), base, members, mask, left) }
        }
        #[cfg(target_arch = "x86_64")]
        #[target_feature(enable = "avx2,bmi1,bmi2,popcnt,lzcnt")]
        unsafe extern "C" fn avx2(keys: *const u8, base: u64, members: *const Members, mask: u64, left: u64) -> u64 {
            // SAFETY: by the caller's promise.
            unsafe { test::<$ty>(keys.cast(), base, members, mask, left) }
        }
        #[cfg(target_arch = "x86_64")]
        let function: MembersFn = if has_avx2() { avx2 } else { plain };
        #[cfg(target_arch = "x86_64")]
        let function = avx512::members::<$ty>().unwrap_or(function);
        #[cfg(not(target_arch = "x86_64"))]
        let function: MembersFn = plain;
        function
    }};
}

/// The function for integers of so many bytes, of those that this processor can run.
pub(crate) fn members(width: u8, signed: bool) -> Option<MembersFn> {
    Some(match (width, signed) {
        (1, false) => dispatched!(u8),
        (2, false) => dispatched!(u16),
        (4, false) => dispatched!(u32),
        (1, true) => dispatched!(i8),
        (2, true) => dispatched!(i16),
        (4, true) => dispatched!(i32),
        // Sums wrap, so that it does not matter whether the stored value has a sign.
        (8, _) => dispatched!(i64),
        _ => return None,
    })
}

/// A stored integer.
trait Stored: Copy + PartialOrd {
    const LEAST: i128;
    const MOST: i128;
    fn word(self) -> u64;
    /// A value that fits.
    fn of(value: i128) -> Self;
    fn within(self, first: Self, last: Self) -> bool;
}

macro_rules! stored {
    ($($ty:ty),*) => {$(
        impl Stored for $ty {
            const LEAST: i128 = <$ty>::MIN as i128;
            const MOST: i128 = <$ty>::MAX as i128;
            #[inline(always)]
            fn word(self) -> u64 {
                self as i64 as u64
            }
            #[inline(always)]
            fn of(value: i128) -> Self {
                value as $ty
            }
            #[inline(always)]
            fn within(self, first: Self, last: Self) -> bool {
                (first <= self) & (self <= last)
            }
        }
    )*};
}
stored!(u8, u16, u32, i8, i16, i32, i64);

/// What would be stored for the smallest key, and the least and the greatest that are stored of the keys' range; `None` where none is.
#[inline(always)]
fn stored_range<T: Stored>(low: u64, span: u64, base: u64) -> Option<(i128, i128, i128)> {
    let from = i128::from(low as i64) - i128::from(base as i64);
    let (first, last) = (from.max(T::LEAST), (from + i128::from(span)).min(T::MOST));
    (first <= last).then_some((from, first, last))
}

/// # Safety
/// As [`MembersFn`] says: there are as many keys as rows are left, and the members' bits are as [`Members`] says.
#[inline(always)]
unsafe fn test<T: Stored>(keys: *const T, base: u64, members: *const Members, mask: u64, left: u64) -> u64 {
    // SAFETY: by the caller's promise.
    let Members { bits, low, span } = unsafe { *members };
    // What is stored of the smallest key.
    let least = low.wrapping_sub(base);
    let near = |mask: u64| {
        let mut rest = mask;
        let mut found = 0;
        while rest != 0 {
            let row = rest.trailing_zeros();
            // SAFETY: the row is one of those of the mask, all of which there are.
            let place = unsafe { keys.add(row as usize).read_unaligned() }.word().wrapping_sub(least);
            // SAFETY: places up to the span have a bit.
            let has = place <= span && (bits.is_null() || unsafe { has_bit(bits, place) });
            found |= u64::from(has) << row;
            rest &= rest - 1;
        }
        found
    };
    if left < BLOCK as u64 || mask.count_ones() < FEW {
        return near(mask);
    }
    // In the width of what is stored.
    let Some((_, first, last)) = stored_range::<T>(low, span, base) else { return 0 };
    let (first, last) = (T::of(first), T::of(last));
    let mut passes = [0u8; BLOCK];
    for (row, passes) in passes.iter_mut().enumerate() {
        // SAFETY: there are 64 rows.
        *passes = u8::from(unsafe { keys.add(row).read_unaligned() }.within(first, last));
    }
    let mask = mask & word_of(&passes);
    if bits.is_null() || mask == 0 {
        return mask;
    }
    if mask.count_ones() < BLOCK as u32 / 2 {
        return near(mask);
    }
    for (row, passes) in passes.iter_mut().enumerate() {
        // SAFETY: there are 64 rows.
        let place = unsafe { keys.add(row).read_unaligned() }.word().wrapping_sub(least);
        // SAFETY: places up to the span have a bit, the first too.
        *passes = u8::from(unsafe { has_bit(bits, if place <= span { place } else { 0 }) });
    }
    mask & word_of(&passes)
}

/// # Safety
/// The place is at most the span of the members whose bits these are.
#[inline(always)]
unsafe fn has_bit(bits: *const u64, place: u64) -> bool {
    // SAFETY: by the caller's promise.
    unsafe { bits.add((place / 64) as usize).read() >> (place % 64) & 1 != 0 }
}

/// A bit for each byte, which is 0 or 1.
#[inline(always)]
fn word_of(bytes: &[u8; BLOCK]) -> u64 {
    let mut word = 0;
    for (i, eight) in bytes.chunks_exact(8).enumerate() {
        let eight =
            u64::from_le_bytes([eight[0], eight[1], eight[2], eight[3], eight[4], eight[5], eight[6], eight[7]]);
        // Each byte's bit moves to a place of its own in the highest byte.
        word |= (eight.wrapping_mul(0x0102_0408_1020_4080) >> 56) << (i * 8);
    }
    word
}

#[cfg(target_arch = "x86_64")]
fn has_avx2() -> bool {
    is_x86_feature_detected!("avx2")
        && is_x86_feature_detected!("bmi1")
        && is_x86_feature_detected!("bmi2")
        && is_x86_feature_detected!("popcnt")
        && is_x86_feature_detected!("lzcnt")
}

/// With AVX-512: sixteen keys are compared at a time, which gives a mask at once, and the bits of those inside are gathered.
#[cfg(target_arch = "x86_64")]
mod avx512 {
    use std::arch::x86_64::*;

    use super::{BLOCK, FEW, Members, MembersFn, Stored, stored_range};

    /// The function for a stored integer, if the processor has what it takes.
    pub(super) fn members<T: Stored>() -> Option<MembersFn> {
        let has = is_x86_feature_detected!("avx512f") && is_x86_feature_detected!("avx512bw") && super::has_avx2();
        has.then_some(if size_of::<T>() <= 4 { entry::<T> as MembersFn } else { eights })
    }

    /// The function for stored integers of 64 bits, eight at a time.
    #[target_feature(enable = "avx512f,avx512bw,avx2,bmi1,bmi2,popcnt,lzcnt")]
    unsafe extern "C" fn eights(keys: *const u8, base: u64, members: *const Members, mask: u64, left: u64) -> u64 {
        let keys: *const i64 = keys.cast();
        if left < BLOCK as u64 || mask.count_ones() < FEW {
            // SAFETY: by the caller's promise.
            return unsafe { super::test(keys, base, members, mask, left) };
        }
        // SAFETY: by the caller's promise.
        let Members { bits, low, span } = unsafe { *members };
        let least = _mm512_set1_epi64(low.wrapping_sub(base) as i64);
        let most = _mm512_set1_epi64(span as i64);
        let mut found = 0;
        for part in 0..BLOCK / 8 {
            // SAFETY: there are 64 rows.
            let keys = unsafe { _mm512_loadu_si512(keys.add(part * 8).cast()) };
            let places = _mm512_sub_epi64(keys, least);
            let mut inside = _mm512_mask_cmple_epu64_mask((mask >> (part * 8)) as u8, places, most);
            if !bits.is_null() && inside != 0 {
                let at = _mm512_srli_epi64::<6>(places);
                // SAFETY: places up to the span have a bit.
                let words =
                    unsafe { _mm512_mask_i64gather_epi64::<8>(_mm512_setzero_si512(), inside, at, bits.cast()) };
                let shifted = _mm512_srlv_epi64(words, _mm512_and_si512(places, _mm512_set1_epi64(63)));
                inside = _mm512_mask_test_epi64_mask(inside, shifted, _mm512_set1_epi64(1));
            }
            found |= u64::from(inside) << (part * 8);
        }
        found
    }

    #[target_feature(enable = "avx512f,avx512bw,avx2,bmi1,bmi2,popcnt,lzcnt")]
    unsafe extern "C" fn entry<T: Stored>(
        keys: *const u8,
        base: u64,
        members: *const Members,
        mask: u64,
        left: u64,
    ) -> u64 {
        // SAFETY: by the caller's promise.
        unsafe { test::<T>(keys.cast(), base, members, mask, left) }
    }

    /// Sixteen stored values as words.
    ///
    /// # Safety
    /// There are as many.
    #[inline]
    #[target_feature(enable = "avx512f,avx512bw")]
    unsafe fn sixteen<T: Stored>(keys: *const T) -> __m512i {
        let signed = T::LEAST < 0;
        // SAFETY: by the caller's promise.
        unsafe {
            match (size_of::<T>(), signed) {
                (1, false) => _mm512_cvtepu8_epi32(_mm_loadu_si128(keys.cast())),
                (1, true) => _mm512_cvtepi8_epi32(_mm_loadu_si128(keys.cast())),
                (2, false) => _mm512_cvtepu16_epi32(_mm256_loadu_si256(keys.cast())),
                (2, true) => _mm512_cvtepi16_epi32(_mm256_loadu_si256(keys.cast())),
                _ => _mm512_loadu_si512(keys.cast()),
            }
        }
    }

    /// # Safety
    /// As [`super::test`].
    #[inline]
    #[target_feature(enable = "avx512f,avx512bw,avx2,bmi1,bmi2,popcnt,lzcnt")]
    unsafe fn test<T: Stored>(keys: *const T, base: u64, members: *const Members, mask: u64, left: u64) -> u64 {
        if left < BLOCK as u64 || mask.count_ones() < FEW {
            // SAFETY: by the caller's promise.
            return unsafe { super::test(keys, base, members, mask, left) };
        }
        // SAFETY: by the caller's promise.
        let Members { bits, low, span } = unsafe { *members };
        // In the width of what is stored: differences of two such values are exact in a word.
        let Some((from, first, last)) = stored_range::<T>(low, span, base) else { return 0 };
        let least = _mm512_set1_epi32(first as i32);
        let most = _mm512_set1_epi32((last - first) as u32 as i32);
        // Where there are bits, there are few enough for a word to count them.
        let before = _mm512_set1_epi32((first - from) as u32 as i32);
        let mut found = 0;
        for part in 0..BLOCK / 16 {
            // SAFETY: there are 64 rows.
            let places = unsafe { sixteen(keys.add(part * 16)) };
            let places = _mm512_sub_epi32(places, least);
            let asked = (mask >> (part * 16)) as u16;
            let mut inside = _mm512_mask_cmple_epu32_mask(asked, places, most);
            if !bits.is_null() && inside != 0 {
                let places = _mm512_add_epi32(places, before);
                let at = _mm512_srli_epi32::<5>(places);
                // SAFETY: places up to the span have a bit.
                let words =
                    unsafe { _mm512_mask_i32gather_epi32::<4>(_mm512_setzero_si512(), inside, at, bits.cast()) };
                let shifted = _mm512_srlv_epi32(words, _mm512_and_si512(places, _mm512_set1_epi32(31)));
                inside = _mm512_mask_test_epi32_mask(inside, shifted, _mm512_set1_epi32(1));
            }
            found |= u64::from(inside) << (part * 16);
        }
        found
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(
        width: u8,
        signed: bool,
        base: i64,
        keys: &[i64],
        low: i64,
        span: u64,
        present: Option<&dyn Fn(u64) -> bool>,
    ) {
        let mut stored = Vec::new();
        for key in keys {
            stored.extend_from_slice(&key.wrapping_sub(base).to_le_bytes()[..usize::from(width)]);
        }
        let words = |has: &dyn Fn(u64) -> bool| {
            let mut bits = vec![0u64; span as usize / 64 + 1];
            (0..=span).filter(|place| has(*place)).for_each(|place| bits[place as usize / 64] |= 1 << (place % 64));
            bits
        };
        let bits = present.map(words);
        let members =
            Members { bits: bits.as_ref().map_or(std::ptr::null(), |bits| bits.as_ptr()), low: low as u64, span };
        let test = members_of(width, signed);
        let expected = |mask: u64| {
            let passes = |key: i64| {
                let place = i128::from(key) - i128::from(low);
                (0..=i128::from(span)).contains(&place) && present.is_none_or(|has| has(place as u64))
            };
            let rows = keys.iter().enumerate().take(64);
            rows.filter(|(i, key)| mask >> i & 1 == 1 && passes(**key)).fold(0u64, |found, (i, _)| found | 1 << i)
        };
        let all = if keys.len() >= 64 { u64::MAX } else { (1 << keys.len()) - 1 };
        for mask in [all, 0, all & 0x5555_5555_5555_5555, all & 0xffff_0000_0000_0001, all & 7] {
            let left = keys.len() as u64;
            for test in [test, plain(width, signed)] {
                let got = unsafe { test(stored.as_ptr(), base as u64, &raw const members, mask, left) };
                assert_eq!(got, expected(mask), "width {width}, base {base}, low {low}, span {span}, mask {mask:x}");
            }
        }
    }

    fn members_of(width: u8, signed: bool) -> MembersFn {
        members(width, signed).unwrap()
    }

    /// What processors without vectors of more than 128 bits do.
    fn plain(width: u8, signed: bool) -> MembersFn {
        unsafe extern "C" fn of<T: Stored>(
            keys: *const u8,
            base: u64,
            members: *const Members,
            mask: u64,
            left: u64,
        ) -> u64 {
            unsafe { test::<T>(keys.cast(), base, members, mask, left) }
        }
        match (width, signed) {
            (1, false) => of::<u8>,
            (1, true) => of::<i8>,
            (2, false) => of::<u16>,
            (2, true) => of::<i16>,
            (4, false) => of::<u32>,
            (4, true) => of::<i32>,
            _ => of::<i64>,
        }
    }

    #[test]
    fn rows_whose_key_is_not_among_the_members_are_left_out() {
        let third = |place: u64| place.is_multiple_of(3);
        for rows in [64usize, 80, 63, 1] {
            for (width, signed, base) in
                [(1, false, 100i64), (1, true, 0), (2, false, 2_450_816), (2, true, 0), (4, false, -5), (4, true, 0)]
            {
                let spread = if width == 1 { 3 } else { 97 };
                let start = if signed { -100 } else { base };
                let keys: Vec<i64> = (0..rows as i64).map(|i| start + i * 37 % 64 * spread % 220).collect();
                for (low, span) in [(start, 1000), (start + 20, 30), (start - 500, 510), (start + 5000, 10), (start, 0)]
                {
                    check(width, signed, base, &keys, low, span, None);
                    check(width, signed, base, &keys, low, span, Some(&third));
                }
            }
            let keys: Vec<i64> =
                (0..rows as i64).map(|i| i64::MIN.wrapping_add(i.wrapping_mul(i64::MAX / 32))).collect();
            check(8, true, 0, &keys, i64::MIN, u64::MAX - 1, None);
            check(8, true, 0, &keys, -5000, 1 << 40, None);
            check(8, false, 7, &[5, 6, 7, 8, 9].repeat(rows.div_ceil(5))[..rows], 6, 2, Some(&third));
        }
    }
}
