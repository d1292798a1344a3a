//! String builtins, comparisons and hashes, against the library that defines them.

#![allow(unreachable_pub, dead_code, missing_debug_implementations)]

mod device;

use device::call::run;
use device::samples::Random;
use device::values::{sample, value_of};
use quernel_ir::builtin::{Builtin, TextKind};
use quernel_ir::builtins;
use quernel_ir::kernel::BinaryOp;
use quernel_ir::scalar::{Interval, Scalar};
use quernel_ir::types::Repr;
use quernel_shaders_gen::build::Val;
use quernel_shaders_gen::library::{self, type_of};
use quernel_shaders_gen::program::sync;

const ROWS: usize = 1500;

/// A text: of few letters, of wildcards, of characters of all lengths, of any bytes.
fn text(random: &mut Random) -> Scalar {
    let length = match random.below(8) {
        0 => 0,
        1 => random.below(100),
        _ => random.below(12),
    };
    const LETTERS: [&str; 4] = ["a", "b", "c", "B"];
    const WILD: [&str; 7] = ["a", "b", "%", "_", "\\", "é", "A"];
    const WIDE: [&str; 20] =
        ["é", "ß", "İ", "ŉ", "ſ", "ǅ", "Ⱥ", "ⱥ", "Σ", "😀", "\u{10400}", "x", "Z", " ", "漢", "ꙁ", "Ꭰ", "ﬁ", "K", "ÿ"];
    let of =
        |random: &mut Random, set: &[&str]| -> String { (0..length).map(|_| set[random.below(set.len())]).collect() };
    // The first and last of each length in UTF-8, and what is just beyond.
    const EDGES: [&[u8]; 14] = [
        b"\x7f",
        b"\x80",
        b"\xc1\xbf",
        b"\xc2\x80",
        b"\xdf\xbf",
        b"\xe0\x9f\xbf",
        b"\xe0\xa0\x80",
        b"\xed\x9f\xbf",
        b"\xed\xa0\x80",
        b"\xef\xbf\xbf",
        b"\xf0\x8f\xbf\xbf",
        b"\xf0\x90\x80\x80",
        b"\xf4\x8f\xbf\xbf",
        b"\xf4\x90\x80\x80",
    ];
    match random.below(9) {
        8 => Scalar::Blob([EDGES[random.below(EDGES.len())], b"Aa"].concat()),
        0..2 => Scalar::Str(of(random, &LETTERS)),
        2..4 => Scalar::Str(of(random, &WILD)),
        4..6 => Scalar::Str(of(random, &WIDE)),
        6 => {
            let bytes = [0x61, 0x80, 0xbf, 0xc3, 0xe2, 0x82, 0xac, 0xf0, 0xff, 0x41, 0xed, 0xa0];
            Scalar::Blob((0..length).map(|_| bytes[random.below(bytes.len())]).collect())
        }
        _ => Scalar::Str((0..length).map(|_| char::from(32 + random.below(95) as u8)).collect()),
    }
}

fn argument(random: &mut Random, builtin: Builtin, at: usize, repr: Repr) -> Scalar {
    let like = matches!(builtin, Builtin::Like | Builtin::ILike);
    let few = |random: &mut Random, values: &[i64]| Scalar::Int(values[random.below(values.len())].into());
    match (builtin, repr) {
        // One character or none.
        (_, Repr::Str) if like && at == 2 => Scalar::Str(["", "\\", "a", "%", "_", "B"][random.below(6)].into()),
        (_, Repr::Str) => text(random),
        (Builtin::Repeat, Repr::I64) => few(random, &[-1, 0, 1, 2, 3, 7, i64::MIN, 1 << 33, i64::MAX]),
        (Builtin::LPad | Builtin::RPad, Repr::I64) => {
            few(random, &[i64::MIN, -1, 0, 1, 2, 3, 5, 8, 13, 40, 1 << 30, 1 << 32, i64::MAX])
        }
        (Builtin::Chr, Repr::I32) => match random.below(4) {
            0 => Scalar::Int(random.below(0x12_0000) as i128),
            1 => few(
                random,
                &[
                    0, 0x7f, 0x80, 0x7ff, 0x800, 0xd7ff, 0xd800, 0xdfff, 0xe000, 0xffff, 0x1_0000, 0x10_ffff,
                    0x11_0000, -1,
                ],
            ),
            _ => Scalar::Int(random.below(0x1000) as i128),
        },
        (Builtin::Print(TextKind::Decimal), Repr::I32) => Scalar::Int(random.below(60) as i128 - 20),
        (Builtin::Print(TextKind::Date), Repr::I32) if random.below(2) == 0 => {
            Scalar::Int(random.below(60_000) as i128 - 30_000)
        }
        (Builtin::Print(TextKind::Date), Repr::I32) => {
            few(random, &[i32::MAX.into(), (-i32::MAX).into(), -719_163, i32::MIN.into(), -719_528])
        }
        (Builtin::Print(_), Repr::I64) => match random.below(3) {
            0 => sample(random, repr),
            1 => few(random, &[0, i64::MAX, -i64::MAX, i64::MIN, 86_400_000_000, -1, 100_000]),
            _ => Scalar::Int((random.next() >> (8 + random.below(20))) as i64 as i128),
        },
        (Builtin::Print(_), Repr::Interval) if random.below(4) > 0 => Scalar::Interval(Interval {
            months: random.below(40) as i32 - 20,
            days: random.below(5) as i32 - 2,
            micros: (random.next() as i64) >> (20 + random.below(44)),
        }),
        (_, Repr::I64) if random.below(3) > 0 => Scalar::Int(random.below(24) as i128 - 12),
        (_, repr) => sample(random, repr),
    }
}

/// A pattern that is likely to match a text.
fn pattern(random: &mut Random, text: &str, escape: &str) -> Scalar {
    let mut pattern = String::new();
    for c in text.chars() {
        match random.below(10) {
            0 => pattern.push('_'),
            1 => pattern.push('%'),
            2 => pattern.push_str(&format!("%{c}")),
            3 => pattern.push_str(&format!("{escape}{c}")),
            4 => pattern.push_str(&format!("{c}%")),
            5 => pattern.push_str(&c.to_uppercase().to_string()),
            _ if "%_\\".contains(c) || escape.contains(c) => pattern.push_str(&format!("{escape}{c}")),
            _ => pattern.push(c),
        }
    }
    Scalar::Str(pattern)
}

/// Makes later arguments that are looked for in the first likely to be there.
fn relate(random: &mut Random, builtin: Builtin, row: &mut [Scalar]) {
    use Builtin::*;
    if random.below(3) == 0 || row.len() < 2 {
        return;
    }
    let bytes = row[0].as_bytes().unwrap_or_default().to_vec();
    match builtin {
        Like | ILike => {
            let escape = String::from_utf8(row[2].as_bytes().unwrap().to_vec()).unwrap();
            if let Scalar::Str(text) = &row[0] {
                row[1] = pattern(random, &text.clone(), &escape);
            }
        }
        Contains | StartsWith | EndsWith | Position | Replace if !bytes.is_empty() => {
            let from = random.below(bytes.len());
            let to = from + random.below((bytes.len() - from).min(4) + 1);
            row[1] = Scalar::Blob(match random.below(3) {
                0 => bytes[from..to].to_vec(),
                1 => bytes[..from].to_vec(),
                _ => bytes[from..].to_vec(),
            });
        }
        Trim | LTrim | RTrim => {
            let mut set: Vec<u8> = bytes.iter().take(2).chain(bytes.iter().rev().take(2)).copied().collect();
            set.dedup();
            row[1] = Scalar::Blob(set);
        }
        _ => {}
    }
}

fn check(builtin: Builtin) {
    let Some(device) = device::device() else { return };
    let signature = builtin.signature();
    let mut random = Random(builtin.to_string().bytes().map(u64::from).sum());
    let rows: Vec<Vec<Scalar>> = (0..ROWS)
        .map(|_| {
            let args = signature.args.iter().enumerate();
            let mut row: Vec<Scalar> = args.map(|(i, repr)| argument(&mut random, builtin, i, *repr)).collect();
            relate(&mut random, builtin, &mut row);
            row
        })
        // Nothing huge is made here.
        .filter(|row: &Vec<Scalar>| {
            let huge = |v: &Scalar| v.as_int().is_some_and(|n| n == 1 << 30);
            !(matches!(builtin, Builtin::LPad | Builtin::RPad) && huge(&row[1]))
        })
        .collect();
    for profile in device.profiles() {
        let (out, bytes, state) = run(device, &profile, &signature.args, &rows, 1 << 18, |f, strings, args| {
            let called = library::call(f, strings, builtin, args).expect("a builtin of devices");
            assert_eq!(called.failed.is_some(), builtin.can_fail(), "{builtin}");
            assert_eq!(called.bits.ty, type_of(&f.builder.profile, signature.result), "{builtin}");
            (called.bits, called.failed)
        });
        assert_eq!(state[sync::TEXT_FULL as usize], 0, "{builtin}: there is no room");
        for (row, got) in rows.iter().zip(out.chunks(5)) {
            let context = format!("{builtin}, profile {}, of {row:?}", profile.name);
            match builtins::eval(builtin, row) {
                Ok(want) => {
                    assert_eq!(got[4], 0, "{context} fails, and should give {want}");
                    if let Some(want) = want.as_bytes() {
                        let value = &bytes[got[0] as usize..][..got[1] as usize];
                        let show = |b: &[u8]| format!("{:?} {b:x?}", String::from_utf8_lossy(b));
                        assert!(value == want, "{context} gives {}, and should give {}", show(value), show(want));
                    } else {
                        let value = value_of(signature.result, got);
                        assert_eq!(value, want, "{context}");
                    }
                }
                Err(error) => assert_ne!(got[4], 0, "{context} should fail: {error}"),
            }
        }
    }
}

#[test]
fn patterns_match_and_texts_are_found() {
    use Builtin::*;
    for builtin in [Like, ILike, Contains, StartsWith, EndsWith, Position] {
        check(builtin);
    }
}

#[test]
fn characters_are_counted_and_parts_are_taken() {
    use Builtin::*;
    for builtin in [Length, ByteLength, Substring, SubstringFrom, Left, Right, Trim, LTrim, RTrim, Ascii] {
        check(builtin);
    }
}

#[test]
fn strings_are_made() {
    use Builtin::*;
    for builtin in [Concat, Replace, Repeat, LPad, RPad, Chr, Upper, Lower] {
        check(builtin);
    }
}

#[test]
fn values_are_printed() {
    for kind in TextKind::ALL {
        if !matches!(kind, TextKind::F32 | TextKind::F64) {
            check(Builtin::Print(kind));
        }
    }
}

#[test]
fn strings_compare_by_bytes_and_equal_ones_have_equal_hashes() {
    let Some(device) = device::device() else { return };
    let mut random = Random(5);
    let rows: Vec<Vec<Scalar>> = (0..ROWS)
        .map(|_| {
            let a = text(&mut random);
            let mut bytes = a.as_bytes().unwrap().to_vec();
            let b = match random.below(4) {
                0 => a.clone(),
                1 => {
                    bytes.extend((0..random.below(6)).map(|_| random.next() as u8));
                    Scalar::Blob(bytes)
                }
                2 if !bytes.is_empty() => {
                    let at = random.below(bytes.len());
                    bytes[at] = bytes[at].wrapping_add(random.below(3) as u8);
                    Scalar::Blob(bytes)
                }
                _ => text(&mut random),
            };
            vec![a, b]
        })
        .collect();
    let all = [BinaryOp::Eq, BinaryOp::Ne, BinaryOp::Lt, BinaryOp::Le, BinaryOp::Gt, BinaryOp::Ge];
    for profile in device.profiles().into_iter().take(1) {
        let (out, _, _) = run(device, &profile, &[Repr::Str, Repr::Str], &rows, 0, |f, strings, v| {
            let mut bits = f.u32(0);
            for (i, op) in all.into_iter().enumerate() {
                let holds = strings.compare(f, op, v[0], v[1]);
                let (word, shift) = (f.word(holds), f.u32(i as u32));
                let word = f.shl(word, shift);
                bits = f.or(bits, word);
            }
            let (x, y) = (strings.hash(f, v[0]), strings.hash(f, v[1]));
            let order = strings.cmp(f, v[0], v[1]);
            let order = f.bitcast(order, quernel_shaders_gen::build::Ty::U32);
            (f.compose(quernel_shaders_gen::build::Ty::QUAD, &[bits, order, x, y]), None)
        });
        for (row, got) in rows.iter().zip(out.chunks(5)) {
            let order = row[0].as_bytes().cmp(&row[1].as_bytes());
            let holds = [order.is_eq(), order.is_ne(), order.is_lt(), order.is_le(), order.is_gt(), order.is_ge()];
            let bits = (0..6).map(|i| u32::from(holds[i]) << i).sum::<u32>();
            assert_eq!((got[0], got[1] as i32), (bits, order as i32), "{row:?}");
            assert_eq!(got[2] == got[3], order.is_eq(), "hashes of {row:?}");
        }
    }
}

#[test]
fn words_to_sort_by_order_strings() {
    let Some(device) = device::device() else { return };
    let mut random = Random(6);
    let rows: Vec<Vec<Scalar>> = (0..ROWS).map(|_| vec![text(&mut random)]).collect();
    let profile = device.profiles().remove(0);
    let (out, _, _) = run(device, &profile, &[Repr::Str], &rows, 0, |f, strings, v| {
        let words: Vec<Val> = (0..4)
            .map(|i| {
                let at = f.u32(i);
                strings.sort_word(f, v[0], at)
            })
            .collect();
        (f.compose(quernel_shaders_gen::build::Ty::QUAD, &words), None)
    });
    for (row, got) in rows.iter().zip(out.chunks(5)) {
        let mut bytes = row[0].as_bytes().unwrap().to_vec();
        bytes.resize(bytes.len().max(16), 0);
        let want: Vec<u32> = bytes[..16].chunks(4).map(|c| c.iter().fold(0, |w, b| w << 8 | u32::from(*b))).collect();
        assert_eq!(got[..4], want, "{row:?}");
    }
}

#[test]
fn a_full_region_is_told_and_gives_empty_strings() {
    let Some(device) = device::device() else { return };
    let profile = device.profiles().remove(0);
    let rows = vec![vec![Scalar::Str("abcdefgh".into()), Scalar::Str("ijklmnop".into())]; 10];
    // Room for two results of four words.
    let (out, bytes, state) = run(device, &profile, &[Repr::Str, Repr::Str], &rows, 9, |f, strings, v| {
        (library::call(f, strings, Builtin::Concat, v).unwrap().bits, None)
    });
    assert_eq!(state[sync::TEXT_FULL as usize], 1);
    let lengths: Vec<u32> = out.chunks(5).map(|row| row[1]).collect();
    assert_eq!(lengths.iter().filter(|n| **n == 16).count(), 2, "{lengths:?}");
    for row in out.chunks(5).filter(|row| row[1] != 0) {
        assert_eq!(&bytes[row[0] as usize..][..16], b"abcdefghijklmnop");
    }
}
