//! Orders of rows by fields, whole and their beginnings, on the device.

#![allow(unreachable_pub, dead_code, missing_debug_implementations)]

mod device;

use std::cmp::Ordering;

use device::samples::Random;
use device::values::{sample, words_of};
use quernel_ir::kernel::SortField;
use quernel_ir::scalar::Scalar;
use quernel_ir::types::{Repr, ValueType};
use quernel_shaders_gen::Profile;
use quernel_shaders_gen::layout::WordLayout;
use quernel_shaders_gen::primitives::sort::Places;
use quernel_shaders_gen::primitives::{order, rows, scan, select, sort};

/// A value that is often one of a few, or NULL.
fn field(random: &mut Random, ty: ValueType) -> Scalar {
    if ty.nullable && random.below(5) == 0 {
        return Scalar::Null;
    }
    match random.below(3) {
        0 => sample(random, ty.repr),
        _ if ty.repr.is_int() => Scalar::Int(random.below(5) as i128 - 2),
        _ => {
            let mut few = Random(11 + random.below(4) as u64);
            sample(&mut few, ty.repr)
        }
    }
}

/// Rows of every type, NULLs among them: types, layout, values, words.
fn table(n: u32) -> (Vec<ValueType>, WordLayout, Vec<Vec<Scalar>>, Vec<u32>) {
    let reprs =
        [Repr::Bool, Repr::I8, Repr::I16, Repr::I32, Repr::I64, Repr::I128, Repr::F32, Repr::F64, Repr::Interval];
    let types: Vec<ValueType> =
        reprs.iter().flat_map(|repr| [ValueType::required(*repr), ValueType::nullable(*repr)]).collect();
    let layout = WordLayout::new(1, types.iter().copied());
    let mut random = Random(4);
    let table: Vec<Vec<Scalar>> = (0..n).map(|_| types.iter().map(|ty| field(&mut random, *ty)).collect()).collect();
    let mut rows_words = vec![0u32; (n * layout.words) as usize];
    for (row, words) in table.iter().zip(rows_words.chunks_mut(layout.words as usize)) {
        for (value, field) in row.iter().zip(&layout.fields) {
            if value.is_null() {
                continue;
            }
            let width = quernel_shaders_gen::library::words::width(field.repr) as usize;
            words[field.offset as usize..][..width].copy_from_slice(&words_of(value)[..width]);
            if let Some((word, bit)) = field.valid {
                words[word as usize] |= 1 << bit;
            }
        }
    }
    (types, layout, table, rows_words)
}

/// The order of two rows by keys.
fn compare(a: &[Scalar], b: &[Scalar], keys: &[SortField]) -> Ordering {
    let by = |key: &SortField| {
        let (x, y) = (&a[key.field], &b[key.field]);
        match (x.is_null(), y.is_null()) {
            (true, true) => Ordering::Equal,
            (null, other) if null != other && null == key.nulls_first => Ordering::Less,
            (null, other) if null != other => Ordering::Greater,
            _ if key.descending => y.cmp(x),
            _ => x.cmp(y),
        }
    };
    keys.iter().map(by).find(|order| order.is_ne()).unwrap_or(Ordering::Equal)
}

#[test]
fn rows_are_ordered_by_fields_of_every_type_with_nulls_where_they_are_asked_for() {
    let Some(device) = device::device() else { return };
    let n = 3000u32;
    let (types, layout, table, rows_words) = table(n);
    let mut random = Random(5);
    for profile in device.profiles().into_iter().take(2) {
        let shaders = [
            rows::primitive(&profile).unwrap(),
            sort::primitive(&profile).unwrap(),
            scan::primitive(&profile).unwrap(),
        ];
        // Profiles differ in 64-bit integers alone.
        for case in 0..if profile.int64 { 4 } else { types.len() } {
            let keys: Vec<SortField> = (0..1 + case % 3)
                .map(|i| SortField {
                    // Each type comes first once.
                    field: if i == 0 { case } else { random.below(types.len()) },
                    descending: random.below(2) == 1,
                    nulls_first: random.below(2) == 1,
                })
                .collect();
            let Some(words) = order::words(&profile, &layout, &keys).unwrap() else {
                panic!("{keys:?} can be sorted by words")
            };
            let at = n * layout.words;
            let places = Places {
                keys: at,
                payloads: at + n,
                other_keys: at + 2 * n,
                other_payloads: at + 3 * n,
                scratch: at + 4 * n,
            };
            let mut work = rows_words.clone();
            work.resize((places.scratch + sort::scratch(&profile, n)) as usize, 0x5555);
            let (plan, swapped) = order::plan(&profile, n, &words.bits, 0, places, false);
            let dispatches: Vec<_> = plan
                .into_iter()
                .map(|(shader, dispatch)| {
                    let primitive = match shader {
                        order::Shaders::Words => &words.primitive,
                        order::Shaders::Rows => &shaders[0],
                        order::Shaders::Sort => &shaders[1],
                        order::Shaders::Scan => &shaders[2],
                    };
                    (primitive, dispatch)
                })
                .collect();
            let out = device.run_plan(work, &dispatches);
            let payloads = if swapped { places.other_payloads } else { places.payloads };
            let got = &out[payloads as usize..][..n as usize];
            let mut want: Vec<u32> = (0..n).collect();
            want.sort_by(|a, b| compare(&table[*a as usize], &table[*b as usize], &keys));
            assert!(got == want, "{keys:?}, profile {}", profile.name);
        }
    }
    let text = WordLayout::new(0, [ValueType::required(Repr::Str)]);
    let key = SortField { field: 0, descending: false, nulls_first: false };
    assert!(order::words(&Profile::WEBGPU, &text, &[key]).unwrap().is_none());
}

#[test]
fn the_first_rows_of_an_order_are_found_without_sorting_the_others() {
    let Some(device) = device::device() else { return };
    let n = 3000u32;
    let (types, layout, table, rows_words) = table(n);
    let mut random = Random(6);
    let profile = Profile::WEBGPU;
    let shaders = [
        rows::primitive(&profile).unwrap(),
        sort::primitive(&profile).unwrap(),
        scan::primitive(&profile).unwrap(),
        select::primitive(&profile).unwrap(),
    ];
    for wanted in [1, 2, 10, 255, 256, 1000, n - 1, n, n + 5] {
        let mut key = || SortField {
            field: random.below(types.len()),
            descending: random.below(2) == 1,
            nulls_first: random.below(2) == 1,
        };
        let keys = [key(), key()];
        let words = order::words(&profile, &layout, &keys).unwrap().unwrap();
        let taken = wanted.min(n);
        // Places after the rows: of the selected numbers, what sorting them takes, what selecting takes.
        let to = n * layout.words;
        let places = Places {
            keys: to + n,
            payloads: to,
            other_keys: to + 2 * n,
            other_payloads: to + 3 * n,
            scratch: to + 4 * n,
        };
        let scratch = places.scratch + sort::scratch(&profile, n);
        let mut work = rows_words.clone();
        work.resize(scratch as usize + select::scratch(&profile, n) as usize, 0x5555);
        let of_order = |shader: order::Shaders| match shader {
            order::Shaders::Words => &words.primitive,
            order::Shaders::Rows => &shaders[0],
            order::Shaders::Sort => &shaders[1],
            order::Shaders::Scan => &shaders[2],
        };
        let mut dispatches: Vec<_> = select::plan(&profile, n, wanted, &words.bits, 0, (to, scratch, 20))
            .into_iter()
            .map(|(shader, dispatch)| match shader {
                select::Shaders::Select => (&shaders[3], dispatch),
                select::Shaders::Order(shader) => (of_order(shader), dispatch),
            })
            .collect();
        let selected = device.run_plan(work.clone(), &dispatches);
        let mut want: Vec<u32> = (0..n).collect();
        want.sort_by(|a, b| compare(&table[*a as usize], &table[*b as usize], &keys));
        want.truncate(taken as usize);
        let mut ascending = want.clone();
        ascending.sort_unstable();
        assert!(selected[to as usize..][..taken as usize] == ascending, "the first {wanted} by {keys:?}");

        let (sorts, swapped) = order::plan(&profile, taken, &words.bits, 0, places, true);
        dispatches.extend(sorts.into_iter().map(|(shader, dispatch)| (of_order(shader), dispatch)));
        let out = device.run_plan(work, &dispatches);
        let payloads = if swapped { places.other_payloads } else { places.payloads };
        assert!(out[payloads as usize..][..taken as usize] == want, "the first {wanted} by {keys:?}, in order");
    }
}
