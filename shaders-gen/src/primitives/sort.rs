//! Stable sort of (key word, payload word) pairs by the lowest bits of the key: a radix sort, least significant digit first (Satish,
//! Harris and Garland 2009).
//!
//! For each digit of 8 bits: `count` makes a histogram of each block, the histograms are scanned (digit by digit, and by block
//! within a digit), and `scatter` sorts each block by the digit in workgroup memory, two bits at a time, and writes its pairs where
//! the scan says. Keys of several words are sorted word by word, least significant first; [`rows`](super::rows) loads each.

use super::scan::{self, place};
use super::workgroup::Scanner;
use super::{Dispatch, Parts, Primitive, workgroup};
use crate::build::{Access, Atomic, Expr};
use crate::profile::Profile;

/// Bits of a digit.
const DIGIT: u32 = 8;
const DIGITS: u32 = 1 << DIGIT;

/// Pairs of each invocation: as many as workgroup memory holds.
fn each(profile: &Profile) -> u32 {
    if profile.workgroup_memory >= 32 << 10 { 8 } else { 4 }
}

/// Pairs of a block.
pub fn block(profile: &Profile) -> u32 {
    workgroup(profile) * each(profile)
}

/// Words of histograms.
fn histograms(profile: &Profile, n: u32) -> u32 {
    n.div_ceil(block(profile)).max(1) * DIGITS
}

/// Words of scratch that a sort of `n` pairs takes, beside the second keys and payloads.
pub fn scratch(profile: &Profile, n: u32) -> u32 {
    let counts = histograms(profile, n);
    counts + scan::scratch(profile, counts) + 1
}

/// The digit of a key from bit `shift` on.
fn digit_of<'c>(key: Expr<'c>, shift: Expr<'c>) -> Expr<'c> {
    (key >> shift) & (DIGITS - 1)
}

/// 1 in the lower half of a word where a value is `of`, and in the upper half where it is the next one.
fn number_of(value: Expr<'_>, of: u32) -> Expr<'_> {
    let c = value.code();
    c.select(value.eq(of), 1_u32, c.u32(0)) | c.select(value.eq(of + 1), 0x1_0000_u32, c.u32(0))
}

/// Makes the shader of `count` and `scatter`; between them runs [`scan::primitive`].
///
/// # Errors
/// A bug.
pub fn primitive(profile: &Profile) -> crate::Result<Primitive> {
    let names = &["n", "keys", "payloads", "to_keys", "to_payloads", "counts", "blocks", "shift"];
    let mut parts = Parts::new(profile, names);
    let (work, size, each, block) = (parts.buffers.work, parts.workgroup, each(profile), block(profile));
    debug_assert_eq!(parts.buffers.work.access, Access::ReadWrite);
    let histogram = parts.builder.shared("histogram", DIGITS, true);
    let scanner = Scanner::new(&mut parts.builder, size, 2, false);
    let keys_shared = parts.builder.shared("keys", block, false);
    let payloads_shared = parts.builder.shared("payloads", block, false);
    let starts = parts.builder.shared("starts", DIGITS, false);
    parts.write("count", |c, params| {
        let (n, keys, counts, blocks, shift) = (params[0], params[1], params[5], params[6], params[7]);
        let (group, local) = place(c);
        for k in 0..each {
            let at = group * block + local + k * size;
            c.if_(at.lt(n), || {
                let digit = digit_of(c.load(work, keys + at), shift);
                c.with(|f| {
                    let one = f.u32(1);
                    f.atomic(Atomic::Add, histogram, digit.val(), one)
                });
            });
        }
        c.barrier();
        c.if_(group.lt(blocks), || {
            for first in (0..DIGITS).step_by(size as usize) {
                let digit = local + first;
                c.store(work, counts + digit * blocks + group, c.load(histogram, digit));
            }
        });
    });
    parts.write("scatter", |c, params| {
        let [n, keys, payloads, to_keys, to_payloads, counts, blocks, shift] = *params else { return };
        let (group, local) = place(c);
        let begin = group * block;
        for k in 0..each {
            let within = local + k * size;
            // What is beyond the end has the highest digit, and stays behind all others.
            let inside = (begin + within).lt(n);
            let key = c.choose(inside, || c.load(work, keys + begin + within), || c.u32(!0));
            let payload = c.choose(inside, || c.load(work, payloads + begin + within), || c.u32(0));
            c.store(keys_shared, within, key);
            c.store(payloads_shared, within, payload);
        }
        c.barrier();
        for bit in (0..DIGIT).step_by(2) {
            let own: Vec<(Expr<'_>, Expr<'_>)> = (0..each)
                .map(|k| {
                    let at = local * each + k;
                    (c.load(keys_shared, at), c.load(payloads_shared, at))
                })
                .collect();
            let mut low = c.u32(0);
            let mut high = c.u32(0);
            let mut before = Vec::new();
            for &(key, _) in &own {
                let value = ((key >> shift) >> bit) & 3;
                before.push((value, low, high));
                low = low + number_of(value, 0);
                high = high + number_of(value, 2);
            }
            let sums = scanner.exclusive(c, local, &[low, high]);
            let ((low_before, low_all), (high_before, high_all)) = (sums[0], sums[1]);
            let zeros = low_all & 0xffff;
            let ones = zeros + (low_all >> 16);
            let twos = ones + (high_all & 0xffff);
            for (&(key, payload), (value, low, high)) in own.iter().zip(before) {
                let (low, high) = (low + low_before, high + high_before);
                let words = c.select(value.lt(2), low, high);
                let odd = (value & 1).ne(0);
                let rank = c.select(odd, words >> 16, words & 0xffff);
                let first = c.select(value.lt(2), c.select(odd, zeros, c.u32(0)), c.select(odd, twos, ones));
                let at = first + rank;
                c.store(keys_shared, at, key);
                c.store(payloads_shared, at, payload);
            }
            c.barrier();
        }
        // Each digit's first place in the block.
        for k in 0..each {
            let within = local + k * size;
            let here = digit_of(c.load(keys_shared, within), shift);
            let first =
                c.choose(within.eq(0), || c.bool(true), || digit_of(c.load(keys_shared, within - 1), shift).ne(here));
            c.if_(first, || c.store(starts, here, within));
        }
        c.barrier();
        for k in 0..each {
            let within = local + k * size;
            c.if_((begin + within).lt(n), || {
                let key = c.load(keys_shared, within);
                let digit = digit_of(key, shift);
                let at = c.load(work, counts + digit * blocks + group) + within - c.load(starts, digit);
                c.store(work, to_keys + at, key);
                c.store(work, to_payloads + at, c.load(payloads_shared, within));
            });
        }
    });
    parts.primitive("sort")
}

/// Which shader a dispatch is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shaders {
    /// [`primitive`].
    Sort,
    /// [`scan::primitive`].
    Scan,
}

/// Places in `work` of what is sorted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Places {
    pub keys: u32,
    pub payloads: u32,
    /// As many words again.
    pub other_keys: u32,
    pub other_payloads: u32,
    /// [`scratch`] words.
    pub scratch: u32,
}

/// What to dispatch to sort `n` pairs by the lowest `bits` of their keys, and where they are then: in `keys` and `payloads`, or
/// (`true`) in the other ones.
pub fn plan(profile: &Profile, n: u32, bits: u32, places: Places) -> (Vec<(Shaders, Dispatch)>, bool) {
    let blocks = n.div_ceil(block(profile)).max(1);
    let counts = histograms(profile, n);
    let (scan_scratch, total) = (places.scratch + counts + 1, places.scratch + counts);
    let mut all = Vec::new();
    let mut swapped = false;
    for shift in (0..bits.min(32)).step_by(DIGIT as usize) {
        let own = [places.keys, places.payloads];
        let other = [places.other_keys, places.other_payloads];
        let (from, to) = if swapped { (other, own) } else { (own, other) };
        let params = vec![n, from[0], from[1], to[0], to[1], places.scratch, blocks, shift];
        let dispatch = |entry| (Shaders::Sort, Dispatch { entry, params: params.clone(), workgroups: blocks });
        all.push(dispatch("count"));
        let scan = scan::plan(profile, counts, places.scratch, scan_scratch, total);
        all.extend(scan.into_iter().map(|d| (Shaders::Scan, d)));
        all.push(dispatch("scatter"));
        swapped = !swapped;
    }
    (all, swapped)
}
