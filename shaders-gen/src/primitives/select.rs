//! The first rows in an order, without sorting the others: a radix select.
//!
//! Rows are candidates at first. For each digit of the words that rows are ordered by, the most significant first, the candidates'
//! digits are counted, the digit is found at which enough rows lie below or on it, and candidates below it are in, those above it are out.
//! What is left at the end is equal, and is taken in the rows' order.

use super::order::{ENTRIES, Shaders as OrderShaders};
use super::scan::{self, place};
use super::workgroup::Scanner;
use super::{Dispatch, Parts, Primitive, rows, workgroup};
use crate::build::Atomic;
use crate::profile::Profile;

const DIGIT: u32 = 8;
const DIGITS: u32 = 1 << DIGIT;
/// Rows that an invocation counts.
const EACH: u32 = 8;
/// Flags of rows; 0 is out.
const IN: u32 = 1;
const CANDIDATE: u32 = 2;

/// Words of `sync` that a selection counts in.
pub const SYNC_WORDS: u32 = DIGITS;

/// Words of scratch in `work` that selecting from `n` rows takes.
pub fn scratch(profile: &Profile, n: u32) -> u64 {
    3 * u64::from(n) + u64::from(scan::scratch(profile, n)) + 3
}

/// Makes the shader.
///
/// # Errors
/// A bug.
pub fn primitive(profile: &Profile) -> crate::Result<Primitive> {
    let names = &["n", "keys", "flags", "counts", "choice", "shift", "wanted"];
    let mut parts = Parts::new(profile, names);
    let (work, sync, size) = (parts.buffers.work, parts.buffers.sync, parts.workgroup);
    let histogram = parts.builder.shared("histogram", DIGITS, true);
    let scanner = Scanner::new(&mut parts.builder, size, 1, false);
    let own = DIGITS.div_ceil(size);
    // `choice` holds the digit that was found, and how many rows are wanted of the candidates.
    parts.write("begin", |c, params| {
        let (_, local) = place(c);
        for k in 0..own {
            c.if_((local + k * size).lt(DIGITS), || c.store(sync, params[3] + local + k * size, c.u32(0)));
        }
        c.if_(local.eq(0), || c.store(work, params[4] + 1, params[6]));
    });
    parts.write("count", |c, params| {
        let (n, keys, flags, counts, shift) = (params[0], params[1], params[2], params[3], params[5]);
        let (group, local) = place(c);
        for k in 0..EACH {
            let at = (group * EACH + k) * size + local;
            c.if_(at.lt(n), || {
                c.if_(c.load(work, flags + at).eq(CANDIDATE), || {
                    let digit = (c.load(work, keys + at) >> shift) & (DIGITS - 1);
                    c.with(|f| {
                        let one = f.u32(1);
                        f.atomic(Atomic::Add, histogram, digit.val(), one)
                    });
                });
            });
        }
        c.barrier();
        for k in 0..own {
            let digit = local + k * size;
            c.if_(digit.lt(DIGITS), || {
                let count = c.load(histogram, digit);
                c.if_(count.ne(0), || {
                    let at = counts + digit;
                    c.with(|f| f.atomic(Atomic::Add, sync, at.val(), count.val()));
                });
            });
        }
    });
    parts.write("pick", |c, params| {
        let (counts, choice) = (params[3], params[4]);
        let (_, local) = place(c);
        let load = |k: u32| {
            let digit = local * own + k;
            c.choose(digit.lt(DIGITS), || c.load(sync, counts + digit), || c.u32(0))
        };
        let each: Vec<_> = (0..own).map(load).collect();
        let sum = each.iter().fold(c.u32(0), |sum, &count| sum + count);
        let (before, _) = scanner.exclusive(c, local, &[sum])[0];
        let wanted = c.load(work, choice + 1);
        // All have seen how many are wanted before one says how many are left.
        c.with(|f| f.storage_barrier());
        let mut below = before;
        for (k, &count) in (0..).zip(&each) {
            let digit = local * own + k;
            // Where there are fewer candidates than are wanted, the last digit is the one.
            let found = below.lt(wanted) & ((below + count).ge(wanted) | digit.eq(DIGITS - 1));
            c.if_(found & digit.lt(DIGITS), || {
                c.store(work, choice, digit);
                c.store(work, choice + 1, wanted - below);
            });
            c.if_(digit.lt(DIGITS), || c.store(sync, counts + digit, c.u32(0)));
            below = below + count;
        }
    });
    parts.write_each("narrow", |c, params, i| {
        let (keys, flags, choice, shift) = (params[1], params[2], params[4], params[5]);
        c.if_(c.load(work, flags + i).eq(CANDIDATE), || {
            let digit = (c.load(work, keys + i) >> shift) & (DIGITS - 1);
            let chosen = c.load(work, choice);
            let below = c.select(digit.lt(chosen), IN, c.u32(0));
            c.store(work, flags + i, c.select(digit.eq(chosen), CANDIDATE, below));
        });
    });
    // `keys` then holds candidates' ranks, and what is taken.
    parts.write_each("ties", |c, params, i| {
        let candidate = c.load(work, params[2] + i).eq(CANDIDATE);
        c.store(work, params[1] + i, candidate.u());
    });
    parts.write_each("settle", |c, params, i| {
        let (keys, flags, choice) = (params[1], params[2], params[4]);
        let flag = c.load(work, flags + i);
        let tied = flag.eq(CANDIDATE) & c.load(work, keys + i).lt(c.load(work, choice + 1));
        let taken = (flag.eq(IN) | tied).u();
        c.store(work, flags + i, taken);
        c.store(work, keys + i, taken);
    });
    parts.primitive("select")
}

/// Which shader a dispatch is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shaders {
    /// [`primitive`].
    Select,
    /// One of those that an order takes.
    Order(OrderShaders),
}

/// What to dispatch so that the numbers of the first `wanted` of the `n` rows at `rows_at`, in the order of words of some bits each
/// ([`order::words`](super::order::words)), are at `to`, ascending. Rows that are equal are taken in their order. `wanted` is at least 1;
/// where it is more than `n`, all are taken. `scratch_at`: [`scratch`] words of `work`; `counts`: [`SYNC_WORDS`] of `sync`.
pub fn plan(
    profile: &Profile,
    n: u32,
    wanted: u32,
    bits: &[u32],
    rows_at: u32,
    (to, scratch_at, counts): (u32, u32, u32),
) -> Vec<(Shaders, Dispatch)> {
    let (numbers, keys, flags, choice) = (scratch_at, scratch_at + n, scratch_at + 2 * n, scratch_at + 3 * n);
    let (total, scan_scratch) = (choice + 2, choice + 3);
    let mut all = Vec::new();
    let order = |shader, dispatch| (Shaders::Order(shader), dispatch);
    all.push(order(OrderShaders::Rows, rows::number(profile, n, numbers)));
    all.push(order(OrderShaders::Rows, rows::fill(profile, n, flags, CANDIDATE)));
    let each = n.div_ceil(workgroup(profile)).max(1);
    let step = |entry, shift, workgroups| {
        let params = vec![n, keys, flags, counts, choice, shift, wanted];
        (Shaders::Select, Dispatch { entry, params, workgroups })
    };
    all.push(step("begin", 0, 1));
    for (&bits, entry) in bits.iter().zip(ENTRIES).rev() {
        let params = vec![n, keys, numbers, rows_at];
        all.push(order(OrderShaders::Words, Dispatch { entry, params, workgroups: each }));
        for digit in (0..bits.div_ceil(DIGIT)).rev() {
            let shift = digit * DIGIT;
            all.push(step("count", shift, n.div_ceil(workgroup(profile) * EACH).max(1)));
            all.push(step("pick", shift, 1));
            all.push(step("narrow", shift, each));
        }
    }
    let scan = || scan::plan(profile, n, keys, scan_scratch, total).into_iter();
    all.push(step("ties", 0, each));
    all.extend(scan().map(|dispatch| order(OrderShaders::Scan, dispatch)));
    all.push(step("settle", 0, each));
    all.extend(scan().map(|dispatch| order(OrderShaders::Scan, dispatch)));
    all.push(order(OrderShaders::Rows, rows::compact(profile, n, flags, keys, to)));
    all
}
