//! Prefix sums, sorting and compaction on the device, for sizes around the borders of blocks and levels.

#![allow(unreachable_pub, dead_code, missing_debug_implementations)]

mod device;

use device::Device;
use device::samples::Random;
use quernel_shaders_gen::Profile;
use quernel_shaders_gen::primitives::sort::{Places, Shaders};
use quernel_shaders_gen::primitives::{rows, scan, sort};

fn sizes(block: u32) -> Vec<u32> {
    let mut all = vec![0, 1, 2, 255, 256, 257, block - 1, block, block + 1, 3 * block + 17, 40_000, 300_001];
    all.sort_unstable();
    all
}

fn words(random: &mut Random, n: u32, bits: u32) -> Vec<u32> {
    (0..n).map(|_| (random.next() as u32) >> (32 - bits)).collect()
}

#[test]
fn prefix_sums_are_exact_for_every_length() {
    let Some(device) = device::device() else { return };
    let mut random = Random(1);
    for profile in [Profile::WEBGPU, Profile { workgroup: 64, ..Profile::WEBGPU }] {
        let primitive = scan::primitive(&profile).unwrap();
        for n in sizes(scan::block(&profile)) {
            // Some words before and after, which must not change.
            let values = words(&mut random, n, 12);
            let scratch = scan::scratch(&profile, n);
            let mut work = vec![7; 3];
            work.extend(&values);
            work.extend([9; 2]);
            work.extend(vec![0; scratch as usize]);
            let plan = scan::plan(&profile, n, 3, 3 + n + 2, 1);
            let dispatches: Vec<_> = plan.into_iter().map(|d| (&primitive, d)).collect();
            let out = device.run_plan(work, &dispatches);
            let mut sum = 0u32;
            for (i, value) in values.iter().enumerate() {
                assert_eq!(out[3 + i], sum, "word {i} of {n}");
                sum += value;
            }
            assert_eq!(out[..3], [7, sum, 7], "the total of {n}");
            assert_eq!(out[3 + n as usize..][..2], [9, 9]);
        }
    }
}

/// Sorts keys with their numbers; gives (keys, payloads).
fn sorted(device: &Device, profile: &Profile, keys: &[u32], bits: u32) -> (Vec<u32>, Vec<u32>) {
    let n = keys.len() as u32;
    let (sort_shader, scan_shader) = (sort::primitive(profile).unwrap(), scan::primitive(profile).unwrap());
    let places = Places { keys: 0, payloads: n, other_keys: 2 * n, other_payloads: 3 * n, scratch: 4 * n };
    let mut work = keys.to_vec();
    work.extend(0..n);
    work.resize((4 * n + sort::scratch(profile, n)) as usize, 0x5555);
    let (plan, swapped) = sort::plan(profile, n, bits, places);
    let dispatches: Vec<_> = plan
        .into_iter()
        .map(|(shader, d)| (if shader == Shaders::Sort { &sort_shader } else { &scan_shader }, d))
        .collect();
    let out = if dispatches.is_empty() { work } else { device.run_plan(work, &dispatches) };
    let (keys, payloads) = if swapped { (2 * n, 3 * n) } else { (0, n) };
    let part = |at: u32| out[at as usize..][..n as usize].to_vec();
    (part(keys), part(payloads))
}

#[test]
fn pairs_are_sorted_by_the_bits_asked_for_and_equal_ones_keep_their_order() {
    let Some(device) = device::device() else { return };
    let mut random = Random(2);
    let small = Profile { workgroup: 64, ..Profile::WEBGPU };
    let large = Profile { name: "large", workgroup_memory: 32 << 10, ..Profile::WEBGPU };
    for profile in [Profile::WEBGPU, small, large] {
        for n in sizes(sort::block(&profile)).into_iter().filter(|n| *n <= 4000 || *n == 40_000) {
            let all = [(0u32, 32), (3, 3), (8, 32), (16, 9), (32, 32)];
            // One long input a profile is enough.
            for (bits, of) in all.into_iter().skip(if n > 4000 { 4 } else { 0 }) {
                let keys = words(&mut random, n, of);
                let mut want: Vec<(u32, u32)> = keys.iter().copied().zip(0..).collect();
                let digits = bits.next_multiple_of(8);
                let mask = if digits == 32 { u32::MAX } else { (1 << digits) - 1 };
                want.sort_by_key(|(key, _)| key & mask);
                let (keys, payloads) = sorted(device, &profile, &keys, bits);
                let got: Vec<(u32, u32)> = keys.into_iter().zip(payloads).collect();
                assert!(got == want, "{n} pairs by {bits} bits, workgroups of {}", profile.workgroup);
            }
        }
    }
}

#[test]
fn pairs_that_are_alike_or_sorted_already_are_sorted_too() {
    let Some(device) = device::device() else { return };
    let profile = Profile::WEBGPU;
    let n = 10_000;
    for keys in [vec![5; n], vec![u32::MAX; n], (0..n as u32).collect(), (0..n as u32).rev().collect()] {
        let mut want: Vec<(u32, u32)> = keys.iter().copied().zip(0..).collect();
        want.sort_by_key(|(key, _)| *key);
        let (keys, payloads) = sorted(device, &profile, &keys, 32);
        assert!(keys.into_iter().zip(payloads).eq(want));
    }
}

#[test]
fn rows_are_numbered_filled_compacted_and_gathered() {
    let Some(device) = device::device() else { return };
    let profile = Profile::WEBGPU;
    let (scan_shader, rows_shader) = (scan::primitive(&profile).unwrap(), rows::primitive(&profile).unwrap());
    let mut random = Random(3);
    let n = 5000;
    let flags = words(&mut random, n, 1);
    let table = words(&mut random, 3 * n, 32);
    // Places of: flags, a copy that is scanned, order, table, copied rows, keys, filled, total, scratch.
    let at: Vec<u32> = (0..)
        .scan(0, |next, i| {
            let size = if (3..5).contains(&i) { 3 * n } else { n };
            let here = *next;
            *next += size;
            Some(here)
        })
        .take(9)
        .collect();
    let mut work = [flags.clone(), flags.clone()].concat();
    work.resize(at[3] as usize, u32::MAX);
    work.extend(&table);
    work.resize((at[8] + scan::scratch(&profile, n)) as usize, 0);
    let count = flags.iter().sum::<u32>();
    let mut dispatches: Vec<_> =
        scan::plan(&profile, n, at[1], at[8], at[7]).into_iter().map(|d| (&scan_shader, d)).collect();
    dispatches.extend([
        (&rows_shader, rows::compact(&profile, n, at[0], at[1], at[2])),
        (&rows_shader, rows::gather(&profile, count, at[4], at[2], at[3], 3)),
        (&rows_shader, rows::key(&profile, count, at[5], at[2], at[3] + 1, 3, 0x8000_0000)),
        (&rows_shader, rows::fill(&profile, n - 1, at[6], 77)),
        (&rows_shader, rows::number(&profile, 10, at[6] + 20)),
    ]);
    let out = device.run_plan(work, &dispatches);
    let part = |i: usize, n: u32| &out[at[i] as usize..][..n as usize];
    let order: Vec<u32> = (0..n).filter(|i| flags[*i as usize] == 1).collect();
    assert_eq!(part(7, 1), [count]);
    assert_eq!(part(2, count), order);
    let copies: Vec<u32> = order.iter().flat_map(|i| &table[3 * *i as usize..][..3]).copied().collect();
    assert_eq!(part(4, 3 * count), copies);
    let keys: Vec<u32> = order.iter().map(|i| table[3 * *i as usize + 1] ^ 0x8000_0000).collect();
    assert_eq!(part(5, count), keys);
    let mut filled = vec![77; n as usize];
    filled[n as usize - 1] = 0;
    (0..10).for_each(|i| filled[20 + i as usize] = i);
    assert_eq!(part(6, n), filled);
}
