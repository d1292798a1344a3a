//! Exclusive prefix sums of words, in place, and compaction by them.
//!
//! Reduce, then scan (Sengupta et al. 2007; Merrill and Grimshaw 2009): each block's sum is made, the sums are scanned in the same
//! way, and each block is scanned from its sum on. Every word is read twice and written once.

use super::workgroup::Scanner;
use super::{Dispatch, Parts, Primitive, workgroup};
use crate::build::{Code, Expr};
use crate::profile::Profile;

/// Words of each invocation.
const EACH: u32 = 8;
/// Stands for no place.
const NONE: u32 = u32::MAX;

/// Words of a block.
pub fn block(profile: &Profile) -> u32 {
    workgroup(profile) * EACH
}

/// Words of scratch that a scan of `n` words takes.
pub fn scratch(profile: &Profile, n: u32) -> u32 {
    levels(profile, n).iter().skip(1).sum()
}

/// Numbers of words at each level: the words, their blocks' sums, the sums of those, down to one block.
fn levels(profile: &Profile, n: u32) -> Vec<u32> {
    let mut all = vec![n];
    let mut n = n;
    while n > block(profile) {
        n = n.div_ceil(block(profile));
        all.push(n);
    }
    all
}

/// Makes the shader.
///
/// # Errors
/// A bug.
pub fn primitive(profile: &Profile) -> crate::Result<Primitive> {
    let mut parts = Parts::new(profile, &["n", "words", "sums", "total"]);
    let (work, size, block) = (parts.buffers.work, parts.workgroup, block(profile));
    let scanner = Scanner::new(&mut parts.builder, size, 1, true);
    let staged = parts.builder.shared("staged", block, false);
    parts.write("reduce", |c, params| {
        let (n, words, sums) = (params[0], params[1], params[2]);
        let (group, local) = place(c);
        let mut sum = c.u32(0);
        for k in 0..EACH {
            let at = group * block + local + k * size;
            sum = add(c, sum, load_within(c, work, n, words, at));
        }
        let (_, all) = scanner.exclusive(c, local, &[sum])[0];
        c.if_(local.eq(0) & (group * block).lt(n), || c.store(work, sums + group, all));
    });
    parts.write("scan", |c, params| {
        let (n, words, sums, total) = (params[0], params[1], params[2], params[3]);
        let (group, local) = place(c);
        // Neighbours are loaded together, and then each invocation adds up words in a row.
        for k in 0..EACH {
            let within = local + k * size;
            let word = load_within(c, work, n, words, group * block + within);
            c.store(staged, within, word);
        }
        c.barrier();
        let own: Vec<Expr<'_>> = (0..EACH).map(|k| c.load(staged, local * EACH + k)).collect();
        let sum = own.iter().fold(c.u32(0), |sum, &word| add(c, sum, word));
        let (before, all) = scanner.exclusive(c, local, &[sum])[0];
        let based = sums.ne(NONE) & (group * block).lt(n);
        let base = c.choose(based, || c.load(work, sums + group), || c.u32(0));
        let mut running = add(c, base, before);
        for (k, &word) in (0..).zip(&own) {
            c.store(staged, local * EACH + k, running);
            running = add(c, running, word);
        }
        c.barrier();
        for k in 0..EACH {
            let within = local + k * size;
            let at = group * block + within;
            c.if_(at.lt(n), || c.store(work, words + at, c.load(staged, within)));
        }
        c.if_(local.eq(0) & group.eq(0) & total.ne(NONE), || c.store(work, total, all));
    });
    parts.primitive("scan")
}

/// (workgroup, invocation in it).
pub(super) fn place(c: Code<'_>) -> (Expr<'_>, Expr<'_>) {
    (c.of(c.with(|f| f.workgroup_index())), c.of(c.with(|f| f.local_index())))
}

/// A sum that stops at the largest word.
pub(super) fn add<'c>(c: Code<'c>, a: Expr<'c>, b: Expr<'c>) -> Expr<'c> {
    let sum = a + b;
    c.select(sum.lt(a), u32::MAX, sum)
}

/// The word at `words + at`; 0 from `n` on.
fn load_within<'c>(c: Code<'c>, work: crate::build::Buffer, n: Expr<'c>, words: Expr<'c>, at: Expr<'c>) -> Expr<'c> {
    c.choose(at.lt(n), || c.load(work, words + at), || c.u32(0))
}

/// What to dispatch to scan the `n` words at `words` in place and store their sum at `total`. `scratch_at` has room for
/// [`scratch`] words. All are places in `work`. Sums stop at 2^32 - 1: a total of that
/// is that or more.
pub fn plan(profile: &Profile, n: u32, words: u32, scratch_at: u32, total: u32) -> Vec<Dispatch> {
    let levels = levels(profile, n);
    let mut places = vec![words];
    let mut next = scratch_at;
    for &size in &levels[1..] {
        places.push(next);
        next += size;
    }
    let blocks = |n: u32| n.div_ceil(block(profile)).max(1);
    let top = levels.len() - 1;
    let mut all = Vec::new();
    for i in 0..top {
        let params = vec![levels[i], places[i], places[i + 1], NONE];
        all.push(Dispatch { entry: "reduce", params, workgroups: blocks(levels[i]) });
    }
    for i in (0..=top).rev() {
        let (sums, total) = if i == top { (NONE, total) } else { (places[i + 1], NONE) };
        let params = vec![levels[i], places[i], sums, total];
        all.push(Dispatch { entry: "scan", params, workgroups: blocks(levels[i]) });
    }
    all
}
