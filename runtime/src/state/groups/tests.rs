use std::collections::HashMap;
use std::sync::Arc;

use quernel_ir::kernel::{Field, Overflow, State, StateKind, UpdateOp};
use quernel_ir::types::{Repr, ValueType};

use super::*;
use crate::memory::MemoryBudget;
use crate::spill::{Compression, SpillOptions};
use crate::state::field;

fn state() -> State {
    let field = |name: &str, ty, merge| Field { name: name.into(), ty, merge, terms: None };
    State {
        name: "g".into(),
        kind: StateKind::Groups { keys: 1 },
        fields: vec![
            field("key", ValueType::nullable(Repr::I64), None),
            field("sum", ValueType::nullable(Repr::I64), Some(UpdateOp::Add(Overflow::Checked))),
            field("min", ValueType::nullable(Repr::I32), Some(UpdateOp::Min)),
            field("count", ValueType::required(Repr::I64), Some(UpdateOp::Add(Overflow::Checked))),
        ],
        estimate: None,
    }
}

/// What a kernel does for a row (key, value).
fn upsert(groups: &mut GroupsLocal, merger: &Merger, key: Option<i64>, value: i64) {
    let hash = (key.unwrap_or(-77) as u64).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    let mut row = vec![0u64; merger.layout.size as usize / 8];
    let tuple = row.as_mut_ptr().cast::<u8>();
    let at = |i: usize| merger.layout.fields[i];
    unsafe {
        tuple.cast::<u64>().write(hash);
        if let Some(key) = key {
            tuple.add(at(0).offset as usize).cast::<i64>().write(key);
            tuple.add(at(0).valid.unwrap() as usize).write(1);
        }
        tuple.add(at(1).offset as usize).cast::<i64>().write(value);
        tuple.add(at(1).valid.unwrap() as usize).write(1);
        tuple.add(at(2).offset as usize).cast::<i32>().write(value as i32);
        tuple.add(at(2).valid.unwrap() as usize).write(u8::from(value % 5 != 0));
        tuple.add(at(3).offset as usize).cast::<i64>().write(1);
        take_in(groups, merger, std::iter::once(tuple)).unwrap();
    }
}

type Model = HashMap<Option<i64>, (i64, Option<i64>, i64)>;

fn check(threads: usize, keys: u64, rows: u64) {
    check_within(&MemoryBudget::new(None), threads, keys, rows);
}

fn check_within(budget: &Arc<MemoryBudget>, threads: usize, keys: u64, rows: u64) {
    let merger = Merger::new(&state());
    let account = Account::new(budget, "state @g");
    let size = merger.layout.size as usize;
    let mut locals: Vec<_> =
        (0..threads).map(|_| Box::new(GroupsLocal::new(account.clone(), size, None).unwrap())).collect();
    let mut model = Model::new();
    let mut random = 0x1234_5678_9abc_def1u64;
    for row in 0..rows {
        random ^= random << 13;
        random ^= random >> 7;
        random ^= random << 17;
        let key = Some((random % keys) as i64).filter(|key| *key != 3);
        let value = (random >> 40) as i64 % 1000 - 500;
        upsert(&mut locals[row as usize % threads], &merger, key, value);
        if row % 1000 == 0 {
            locals[row as usize % threads].settle(&merger).unwrap();
        }
        let entry = model.entry(key).or_insert((0, None, 0));
        entry.0 += value;
        if value % 5 != 0 {
            entry.1 = Some(entry.1.map_or(value, |min| min.min(value)));
        }
        entry.2 += 1;
    }
    let set = merge(locals, &merger, &Workers::new(threads), &mut Vec::new()).unwrap();
    assert_eq!(set.rows as usize, model.len());
    let mut found = Model::new();
    for tuple in set.tuples() {
        let int = |i: usize| unsafe { field::scalar(&merger.layout.fields[i], tuple) }.as_int().map(|v| v as i64);
        assert!(found.insert(int(0), (int(1).unwrap(), int(2), int(3).unwrap())).is_none());
    }
    assert_eq!(found, model);
}

#[test]
fn tables_of_any_number_of_threads_merge_to_what_a_hash_map_holds() {
    for threads in [1, 2, 4] {
        for (keys, rows) in [(1, 0), (1, 10), (5, 1000), (3000, 20_000), (200_000, 300_000)] {
            check(threads, keys, rows);
        }
    }
}

#[test]
fn tables_that_are_larger_than_memory_merge_by_way_of_the_disk() {
    for (threads, limit, keys, rows) in [
        (1, 1 << 20, 100_000, 150_000),
        (2, 1 << 20, 200_000, 300_000),
        // Partitions that do not fit are split again.
        (2, 1 << 18, 1_000_000, 400_000),
        // Few groups, among which there is nothing to gain.
        (4, 8 << 20, 2000, 100_000),
    ] {
        let options = SpillOptions { folder: std::env::temp_dir(), limit: None, compression: Compression::Auto };
        let budget = MemoryBudget::spilling(limit, threads, options);
        check_within(&budget, threads, keys, rows);
        let spill = budget.spill().unwrap();
        assert_eq!(spill.peak() > 0, keys > 2000, "{keys} keys");
        assert!(!spill.is_used());
        assert!(budget.peak() <= limit && budget.used() == 0);
    }
}

#[test]
fn a_table_keeps_groups_that_come_again_as_long_as_the_caches_hold_them() {
    let merger = Merger::new(&state());
    let account = Account::new(&MemoryBudget::new(None), "state @g");
    let size = merger.layout.size as usize;
    let fill = |rows: i64, keys: i64| {
        let mut local = Box::new(GroupsLocal::new(account.clone(), size, None).unwrap());
        for row in 0..rows {
            upsert(&mut local, &merger, Some(row % keys), 1);
            if row % 1000 == 0 && local.is_unsettled() {
                local.settle(&merger).unwrap();
            }
        }
        local
    };
    let few = fill(500_000, 100_000);
    assert_eq!((few.slots, few.count(), few.is_whole()), (NEAR_SLOTS, 100_000, true));
    let distinct = fill(500_000, i64::MAX);
    assert_eq!((distinct.slots, distinct.count()), (SCATTERING_SLOTS, 500_000));
    assert!(distinct.scattered.is_some() && !distinct.is_whole());
    // What was dealt until they came again is there twice.
    let again = fill(900_000, 180_000);
    assert!(!again.is_far() && again.slots > NEAR_SLOTS && again.count >= 180_000);
    assert!(again.count() > 180_000 && again.count() < 400_000);
    // More than the caches hold: tuples of one group become one on the way.
    let far = fill(6_000_000, 700_000);
    assert!(far.is_far() && far.slots == SCATTERING_SLOTS);
    assert!(far.count() > 700_000 && far.count() < 3_600_000, "{}", far.count());
    let mixed = fill(300_000, 100);
    let cases = [
        (vec![few], 100_000, 500_000),
        (vec![distinct], 500_000, 500_000),
        (vec![again], 180_000, 900_000),
        (vec![far, mixed], 700_000, 6_300_000),
    ];
    for (locals, keys, rows) in cases {
        let set = merge(locals, &merger, &Workers::new(2), &mut Vec::new()).unwrap();
        let sums = set.tuples().map(|tuple| unsafe { field::scalar(&merger.layout.fields[1], tuple) }.as_int());
        assert_eq!((set.rows, sums.map(Option::unwrap).sum::<i128>()), (keys, rows));
    }
}

#[test]
fn tuples_of_which_few_have_the_key_of_another_become_groups_where_they_are() {
    let merger = Merger::new(&state());
    let size = merger.layout.size as usize;
    // Threads have keys in common, and a thread has some twice.
    for (threads, keys, rows) in [(1, 700_000, 800_000), (2, 1_000_000, 1_400_000), (3, 400_000, 1_100_000)] {
        let budget = MemoryBudget::new(None);
        let account = Account::new(&budget, "state @g");
        let mut locals: Vec<_> =
            (0..threads).map(|_| Box::new(GroupsLocal::new(account.clone(), size, None).unwrap())).collect();
        for row in 0..rows {
            let local = &mut locals[(row / 1000) as usize % threads];
            upsert(local, &merger, Some(row % keys), row);
            if row % 1000 == 999 && local.is_unsettled() {
                local.settle(&merger).unwrap();
            }
        }
        let used = budget.used();
        let set = merge(locals, &merger, &Workers::new(2), &mut Vec::new()).unwrap();
        let in_place = budget.peak() < used + (8 << 20);
        assert_eq!(in_place, rows * 2 <= keys * 3, "{rows} rows of {keys} keys");
        let mut found = HashMap::new();
        for tuple in set.tuples() {
            let int = |i: usize| unsafe { field::scalar(&merger.layout.fields[i], tuple) }.as_int().unwrap() as i64;
            assert!(found.insert(int(0), (int(1), int(3))).is_none());
        }
        assert_eq!(found.len() as i64, keys);
        for (key, (sum, count)) in found {
            let of_key = || (key..rows).step_by(keys as usize);
            assert_eq!((sum, count), (of_key().sum(), of_key().count() as i64));
        }
        drop(set);
        assert_eq!(budget.used(), 0);
    }
}

#[test]
fn partitions_for_which_memory_has_no_room_go_to_the_disk() {
    let merger = Merger::new(&state());
    let options = SpillOptions { folder: std::env::temp_dir(), limit: None, compression: Compression::Auto };
    let budget = MemoryBudget::spilling(LEAST_LIMIT, 1, options);
    let account = Account::new(&budget, "state @g");
    let mut local = Box::new(GroupsLocal::new(account.clone(), merger.layout.size as usize, None).unwrap());
    let mut taken = None;
    for row in 0..1_800_000 {
        upsert(&mut local, &merger, Some(row % 600_000), 1);
        if row % 1000 == 0 && local.is_unsettled() {
            local.settle(&merger).unwrap();
            // From here on others have nearly all of it.
            taken.get_or_insert_with(|| budget.reserve(LEAST_LIMIT / 4 * 3, "others").unwrap());
        }
    }
    assert!(local.spilled.is_some() && budget.spill().unwrap().peak() > 0);
    drop(taken);
    let set = merge(vec![local], &merger, &Workers::new(2), &mut Vec::new()).unwrap();
    let sums = set.tuples().map(|tuple| unsafe { field::scalar(&merger.layout.fields[1], tuple) }.as_int());
    assert_eq!((set.rows, sums.map(Option::unwrap).sum::<i128>()), (600_000, 1_800_000));
    drop(set);
    assert!(budget.used() == 0 && !budget.spill().unwrap().is_used());
}

#[test]
fn groups_that_come_in_the_order_of_another_tables_partitions_are_spread() {
    let account = Account::new(&MemoryBudget::new(None), "state @g");
    for bits in [4, 6, 10] {
        let mut hashes: Vec<u64> = (1..500_000u64).map(|i| i.wrapping_mul(0x9e37_79b9_7f4a_7c15)).collect();
        hashes.sort_by_key(|hash| hash >> (64 - bits));
        let mut groups = GroupsLocal::new(account.clone(), 16, None).unwrap();
        // A quarter of the partitions, which make the table as full as it gets.
        hashes[..120_000].iter().for_each(|hash| assert!(!groups.insert(*hash).unwrap().is_null()));
        let longest = groups.directory().split(|entry| *entry == 0).map(<[u64]>::len).max().unwrap();
        assert!(groups.slots == NEAR_SLOTS && longest < 500, "{bits} bits: {longest}");
    }
}

#[test]
fn a_sum_that_overflows_only_when_merged_is_an_error() {
    let merger = Merger::new(&state());
    let account = Account::new(&MemoryBudget::new(None), "state @g");
    let locals = (0..2).map(|_| {
        let mut local = Box::new(GroupsLocal::new(account.clone(), merger.layout.size as usize, None).unwrap());
        upsert(&mut local, &merger, Some(1), i64::MAX - 1);
        local
    });
    let error = merge(locals.collect(), &merger, &Workers::new(1), &mut Vec::new()).unwrap_err();
    assert!(error.to_string().contains("@g.sum"), "{error}");
}

#[test]
fn a_table_beyond_the_budget_is_refused() {
    let account = Account::new(&MemoryBudget::new(Some(1 << 20)), "state @g");
    let mut groups = GroupsLocal::new(account, 32, None).unwrap();
    let refused = (0..1u64 << 20).find_map(|i| groups.insert(i << 28).err()).unwrap();
    assert_eq!((refused.what.as_str(), refused.limit), ("state @g", 1 << 20));
}
