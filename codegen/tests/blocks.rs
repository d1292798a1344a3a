//! Block-wise code against the interpreter and against row-wise code: blocks' ends, every width, bounds at the extremes, NULLs.

mod support;

use quernel_codegen::{Compiler, Options};
use quernel_ir::entity::Entity;
use quernel_ir::kernel::{KernelId, Module};
use quernel_ir::scalar::Scalar;

use support::blocks::{Random, arm, clif, compilers, parse, table, table_rows};
use support::inputs::interpret;

/// A column type, its encoding, and integers that it can hold.
fn integer_columns() -> Vec<(&'static str, &'static str, Vec<i128>)> {
    let full = |base: i128, bits: u32| {
        let top = base + (1i128 << bits) - 1;
        vec![base, base + 1, base + 2, base + (1 << (bits - 1)) - 1, base + (1 << (bits - 1)), top - 1, top]
    };
    let signed = |bits: u32| {
        let (min, max) = (-(1i128 << (bits - 1)), (1i128 << (bits - 1)) - 1);
        vec![min, min + 1, -1, 0, 1, 7, max - 1, max]
    };
    vec![
        ("i8", "plain", signed(8)),
        ("i16", "plain", signed(16)),
        ("i32", "plain", signed(32)),
        ("i64", "plain", signed(64)),
        ("date", "u8+0", full(0, 8)),
        ("date", "u16+8036", full(8036, 16)),
        ("i64", "u8-5", full(-5, 8)),
        ("i64", "u16+0", full(0, 16)),
        ("i64", "u32+900", full(900, 32)),
        ("dec(15,2)", "u32-7", full(-7, 32)),
        // Values and bounds up to the type's ends, though not the whole width from the base.
        ("i64", "u64-3", vec![-3, -2, 0, 5, 1 << 62, i128::from(i64::MAX) - 1, i128::from(i64::MAX)]),
        ("i64", "u64-9223372036854775808", signed(64)),
        ("i32", "u32-2147483648", signed(32)),
        ("i16", "u8+32512", vec![32512, 32513, 32600, 32766, 32767]),
        ("dec(15,2)", "i16", signed(16)),
        ("dec(15,2)", "i64", vec![-999_999_999_999_999, -1, 0, 1, 999_999_999_999_999]),
        ("dec(20,2)", "i64", signed(64)),
        ("dec(30,2)", "u16+500", full(500, 16)),
    ]
}

fn repr(ty: &str) -> &'static str {
    match ty {
        "i8" => "i8",
        "i16" => "i16",
        "i32" | "date" => "i32",
        "i64" | "dec(15,2)" => "i64",
        _ => "i128",
    }
}

fn range(repr: &str) -> (i128, i128) {
    match repr {
        "i8" => (i8::MIN.into(), i8::MAX.into()),
        "i16" => (i16::MIN.into(), i16::MAX.into()),
        "i32" => (i32::MIN.into(), i32::MAX.into()),
        "i64" => (i64::MIN.into(), i64::MAX.into()),
        _ => (i128::MIN, i128::MAX),
    }
}

fn rows_of(values: &[i128], nulls: bool, rows: usize, random: &mut Random) -> Vec<Vec<Scalar>> {
    (0..rows)
        .map(|i| {
            let value =
                if nulls && random.next().is_multiple_of(4) { Scalar::Null } else { Scalar::Int(random.pick(values)) };
            vec![Scalar::Int(i as i128), value]
        })
        .collect()
}

#[test]
fn bounds_on_every_encoding_and_at_its_ends() {
    let compilers = compilers();
    let mut random = Random(1);
    for (ty, encoding, values) in integer_columns() {
        let repr = repr(ty);
        let (min, max) = range(repr);
        let mut bounds: Vec<i128> = values.clone();
        let ends = [values[0].saturating_sub(1), values[values.len() - 1].saturating_add(1), 0, min, max];
        bounds.extend(ends.into_iter().filter(|v| (min..=max).contains(v)));
        for nulls in [false, true] {
            let q = if nulls { "?" } else { "" };
            for op in ["eq", "ne", "lt", "le", "gt", "ge"] {
                let mut module = parse(&format!(
                    r#"
module "m"
param $0: {repr} = 0
table @t from "t" {{
  id: i64 as plain index 0
  c: {ty}{q} as {encoding} index 1
}}
state @out: output ("id": i64) {{
  id: i64
}}
kernel @scan over @t {{
  %0 = load c : {repr}{q}
  %1 = param $0 : {repr}
  %2 = {op} %0, %1 : bool{q}
  filter %2 {{
    %3 = load id : i64
    emit @out (%3)
  }}
}}
"#
                ));
                let code: Vec<_> = compilers.iter().map(|compiler| support::compile(compiler, &module)).collect();
                // Bounds of 128 bits on all that 64 hold stay scalar.
                let vectors = (ty, encoding) != ("dec(20,2)", "i64");
                assert_eq!(clif(&compilers[0], &module).contains("vhigh_bits"), vectors, "{module}");
                let data = vec![rows_of(&values, nulls, 150, &mut random)];
                for bound in &bounds {
                    module.params.values_mut().for_each(|param| param.value = Some(Scalar::Int(*bound)));
                    let want = interpret(&module, &data).unwrap();
                    for (code, how) in code.iter().zip(["blocks", "rows", "blocks at the baseline"]) {
                        let got = support::run_compiled(code, &module, &data, false).unwrap();
                        assert_eq!(got, want, "{how}, {ty} as {encoding} {op} {bound}, nulls: {nulls}");
                    }
                }
            }
        }
    }
}

#[test]
fn ranges_from_two_bounds_of_any_kind() {
    let compilers = compilers();
    let mut random = Random(2);
    for (ty, encoding, values) in integer_columns() {
        let repr = repr(ty);
        let (min, max) = range(repr);
        let mut bounds = values.clone();
        let ends = [values[0].saturating_sub(1), values[values.len() - 1].saturating_add(1), min, max];
        bounds.extend(ends.into_iter().filter(|v| (min..=max).contains(v)));
        for (low, high) in [("ge", "le"), ("gt", "lt"), ("ge", "lt"), ("gt", "eq"), ("ge", "ge")] {
            let mut module = parse(&format!(
                r#"
module "m"
param $0: {repr} = 0
param $1: {repr} = 0
table @t from "t" {{
  id: i64 as plain index 0
  c: {ty} as {encoding} index 1
}}
state @out: output ("id": i64) {{
  id: i64
}}
kernel @scan over @t {{
  %0 = load c : {repr}
  %1 = param $0 : {repr}
  %2 = {low} %0, %1 : bool
  %3 = param $1 : {repr}
  %4 = {high} %0, %3 : bool
  %5 = and %2, %4 : bool
  filter %5 {{
    %6 = load id : i64
    emit @out (%6)
  }}
}}
"#
            ));
            let code: Vec<_> = compilers.iter().map(|compiler| support::compile(compiler, &module)).collect();
            let data = vec![rows_of(&values, false, 140, &mut random)];
            for _ in 0..25 {
                module.params.values_mut().for_each(|param| param.value = Some(Scalar::Int(random.pick(&bounds))));
                let want = interpret(&module, &data).unwrap();
                for code in &code {
                    let got = support::run_compiled(code, &module, &data, false).unwrap();
                    assert_eq!(got, want, "{module}");
                }
            }
        }
    }
}

/// Statements that define `%9` as a condition, by what they show; `?` stands where a nullable table's type has it.
const CONDITIONS: &[(&str, &str)] = &[
    ("columns of one encoding and width", "%0 = load a : i64?\n %1 = load a : i64?\n %9 = le %0, %1 : bool?"),
    ("a sequence's range", "%0 = load n : i64\n %1 = const 1000100 : i64\n %9 = lt %0, %1 : bool"),
    ("a wide sequence and a parameter", "%0 = load m : i64\n %1 = param $0 : i64\n %9 = ge %0, %1 : bool"),
    (
        "a sequence and a column",
        "%0 = load n : i64\n %1 = const 1000000 : i64\n %2 = sub.proved %0, %1 : i64\n %3 = load b : i64?\n %9 = gt %2, %3 : bool?",
    ),
    ("columns of two bases", "%0 = load b : i64?\n %1 = load c : i64?\n %9 = lt %0, %1 : bool?"),
    ("columns of two widths", "%0 = load a : i64?\n %1 = load d : i64?\n %9 = ge %0, %1 : bool?"),
    ("narrow and wide", "%0 = load a : i64?\n %1 = load w : i64?\n %9 = ne %0, %1 : bool?"),
    (
        "widened to another type",
        "%0 = load e : i32?\n %1 = cast.proved %0 : i64?\n %2 = const -2 : i64\n %9 = gt %1, %2 : bool?",
    ),
    (
        "proved arithmetic",
        "%0 = load a : i64?\n %1 = load b : i64?\n %2 = mul.proved %0, %1 : i64?\n %3 = load c : i64?\n %4 = sub.proved %2, %3 : i64?\n %5 = const 9000 : i64\n %9 = lt %4, %5 : bool?",
    ),
    (
        "arithmetic in bytes",
        "%0 = load e : i32?\n %1 = neg.proved %0 : i32?\n %2 = add.proved %1, %0 : i32?\n %3 = const 0 : i32\n %9 = eq %2, %3 : bool?",
    ),
    (
        "arithmetic with a parameter",
        "%0 = load a : i64?\n %1 = param $0 : i64\n %2 = add.proved %0, %1 : i64?\n %3 = load d : i64?\n %9 = gt %2, %3 : bool?",
    ),
    ("a nullable parameter", "%0 = load a : i64?\n %1 = param $1 : i64?\n %9 = lt %0, %1 : bool?"),
    ("a NULL parameter", "%0 = load a : i64?\n %1 = param $2 : i64?\n %2 = lt %0, %1 : bool?\n %9 = not %2 : bool?"),
    (
        "a NULL parameter is null",
        "%0 = param $2 : i64?\n %1 = is_null %0 : bool\n %2 = load a : i64?\n %3 = const 9 : i64\n %4 = gt %2, %3 : bool?\n %9 = and %1, %4 : bool?",
    ),
    ("floats", "%0 = load f : f64?\n %1 = load g : f64?\n %9 = lt %0, %1 : bool?"),
    ("equal floats", "%0 = load f : f64?\n %1 = load g : f64?\n %9 = eq %0, %1 : bool?"),
    ("different floats", "%0 = load f : f64?\n %1 = load g : f64?\n %9 = ne %0, %1 : bool?"),
    ("floats at least", "%0 = load f : f64?\n %1 = load g : f64?\n %9 = ge %0, %1 : bool?"),
    ("a float above a NaN", "%0 = load f : f64?\n %1 = const nan : f64\n %9 = ge %0, %1 : bool?"),
    (
        "float arithmetic",
        "%0 = load f : f64?\n %1 = load g : f64?\n %2 = mul.proved %0, %1 : f64?\n %3 = sqrt %2 : f64?\n %4 = abs.proved %1 : f64?\n %5 = div.proved %3, %4 : f64?\n %6 = floor %5 : f64?\n %7 = const 1.0 : f64\n %9 = le %6, %7 : bool?",
    ),
    (
        "single floats made double",
        "%0 = load h : f32?\n %1 = cast.proved %0 : f64?\n %2 = load f : f64?\n %9 = gt %1, %2 : bool?",
    ),
    (
        "integers made floats",
        "%0 = load b : i64?\n %1 = cast.proved %0 : f64?\n %2 = const 0.5 : f64\n %3 = mul.proved %1, %2 : f64?\n %4 = const 70.25 : f64\n %9 = gt %3, %4 : bool?",
    ),
    (
        "integers made single floats",
        "%0 = load d : i64?\n %1 = cast.proved %0 : f32?\n %2 = load h : f32?\n %9 = gt %1, %2 : bool?",
    ),
    ("a flag", "%9 = load p : bool?"),
    ("no flag", "%0 = load p : bool?\n %9 = not %0 : bool?"),
    (
        "either",
        "%0 = load a : i64?\n %1 = const 50 : i64\n %2 = lt %0, %1 : bool?\n %3 = load p : bool?\n %9 = or %2, %3 : bool?",
    ),
    (
        "neither",
        "%0 = load a : i64?\n %1 = const 50 : i64\n %2 = lt %0, %1 : bool?\n %3 = load p : bool?\n %4 = or %2, %3 : bool?\n %9 = not %4 : bool?",
    ),
    (
        "not both",
        "%0 = load a : i64?\n %1 = const 50 : i64\n %2 = lt %0, %1 : bool?\n %3 = load p : bool?\n %4 = and %2, %3 : bool?\n %9 = not %4 : bool?",
    ),
    (
        "a bound out of reach in an alternative",
        "%0 = load a : i64?\n %1 = const 5000 : i64\n %2 = gt %0, %1 : bool?\n %3 = load e : i32?\n %4 = const 2 : i32\n %5 = gt %3, %4 : bool?\n %9 = or %2, %5 : bool?",
    ),
    ("unequal to what cannot be", "%0 = load a : i64?\n %1 = const 5000 : i64\n %9 = ne %0, %1 : bool?"),
    ("a NULL", "%0 = load b : i64?\n %9 = is_null %0 : bool"),
    ("no NULL of a string", "%0 = load s : str?\n %9 = is_valid %0 : bool"),
    (
        "a NULL of an expression or more",
        "%0 = load b : i64?\n %1 = load a : i64?\n %2 = add.proved %0, %1 : i64?\n %3 = is_null %2 : bool\n %4 = load p : bool?\n %9 = or %3, %4 : bool?",
    ),
    ("codes", "%0 = code s : i32?\n %1 = const 2 : i32\n %9 = eq %0, %1 : bool?"),
    ("not distinct", "%0 = load a : i64?\n %1 = load b : i64?\n %9 = same %0, %1 : bool"),
    ("distinct", "%0 = load a : i64?\n %1 = param $1 : i64?\n %2 = same %0, %1 : bool\n %9 = not %2 : bool"),
    ("distinct from NULL", "%0 = load a : i64?\n %1 = param $2 : i64?\n %2 = same %0, %1 : bool\n %9 = not %2 : bool"),
    (
        "vectors and a string that they leave",
        "%0 = load a : i64?\n %1 = const 200 : i64\n %2 = lt %0, %1 : bool?\n %3 = load s : str?\n %4 = const \"x\" : str\n %5 = eq %3, %4 : bool?\n %9 = and %5, %2 : bool?",
    ),
    (
        "an invariant and a column",
        "%0 = param $0 : i64\n %1 = const 3 : i64\n %2 = gt %0, %1 : bool\n %3 = load a : i64?\n %4 = lt %0, %3 : bool?\n %9 = and %2, %4 : bool?",
    ),
    (
        "an invariant that is false",
        "%0 = param $0 : i64\n %1 = const 3 : i64\n %2 = lt %0, %1 : bool\n %3 = load a : i64?\n %4 = lt %0, %3 : bool?\n %9 = and %2, %4 : bool?",
    ),
];

fn condition(text: &str, nulls: bool) -> Module {
    let q = if nulls { "?" } else { "" };
    let body = if nulls { text.to_owned() } else { text.replace('?', "") };
    parse(&format!(
        r#"
module "m"
param $0: i64 = 17
param $1: i64? = 60
param $2: i64? = null
{}
state @out: output ("id": i64, "a": i64, "s": str) {{
  id: i64
  a: i64?
  s: str?
}}
kernel @scan over @t {{
  {body}
  filter %9 {{
    %10 = load id : i64
    %11 = load a : i64{q}
    %12 = load s : str{q}
    emit @out (%10, %11, %12)
  }}
}}
"#,
        table(nulls),
    ))
}

#[test]
fn conditions_of_every_kind_around_the_ends_of_blocks_and_tiles() {
    let compilers = compilers();
    let mut random = Random(3);
    for nulls in [false, true] {
        // A nullable parameter makes its condition nullable whatever the columns are.
        for (what, text) in CONDITIONS.iter().filter(|(_, text)| nulls || !(text.contains("$1") || text.contains("$2")))
        {
            let module = condition(text, nulls);
            let code: Vec<_> = compilers.iter().map(|compiler| support::compile(compiler, &module)).collect();
            assert!(arm().listing(&module, KernelId::from_index(0)).unwrap().contains("ret"));
            let clif = clif(&compilers[0], &module);
            assert!(clif.contains("ctz"), "{what} is not block-wise:\n{module}\n{clif}");
            for rows in [0, 1, 63, 64, 65, 127, 128, 129, 1024, 1113] {
                let data = vec![table_rows(rows, nulls, &mut random)];
                let want = interpret(&module, &data).unwrap_or_else(|e| panic!("{what}: {e}\n{module}"));
                for (code, how) in code.iter().zip(["blocks", "rows", "blocks at the baseline"]) {
                    let got = support::run_compiled(code, &module, &data, false).unwrap();
                    assert_eq!(got, want, "{what}, {how}, {rows} rows, nulls: {nulls}\n{module}");
                }
            }
        }
    }
}

/// A kernel that counts the rows for which an addition that is checked gives less than a parameter, before or behind a filter.
fn checked(definitions: &str, filters: &str) -> Module {
    parse(&format!(
        r#"
module "m"
param $0: i64 = 100
table @t from "t" {{
  a: i64 as plain index 0
  b: i64 as u8+0 index 1
}}
state @out: output ("a": i64) {{
  a: i64
}}
kernel @scan over @t {{
  %0 = load a : i64
  %1 = param $0 : i64
  %2 = load b : i64
  %4 = lt %2, %1 : bool
  {definitions}
  {filters}
}}
"#
    ))
}

#[test]
fn traps_come_for_the_rows_that_reach_them_and_no_others() {
    let compilers = compilers();
    let int = Scalar::Int;
    let rows = |trap: usize, passes: bool| -> Vec<Vec<Scalar>> {
        (0..200i128)
            .map(|i| {
                let a = if i == trap as i128 { i64::MAX.into() } else { i };
                let b = if (i == trap as i128) == passes { 7 } else { 200 };
                vec![int(a), int(b)]
            })
            .collect()
    };
    let ahead =
        checked("%3 = add %0, %1 : i64\n  %5 = gt %3, %1 : bool", "filter %4 {\n filter %5 {\n emit @out (%0)\n }\n }");
    let behind = checked(
        "",
        "filter %4 {\n %3 = add %0, %1 : i64\n  %5 = gt %3, %1 : bool\n filter %5 {\n emit @out (%0)\n }\n }",
    );
    for (module, traps_always) in [(&ahead, true), (&behind, false)] {
        assert_eq!(clif(&compilers[0], module).contains("vhigh_bits"), !traps_always, "{module}");
        for trap in [0, 5, 63, 64, 130, 199] {
            for passes in [true, false] {
                let data = vec![rows(trap, passes)];
                let want = interpret(module, &data);
                assert_eq!(want.is_err(), traps_always || passes);
                for compiler in &compilers {
                    match (&want, support::run(compiler, module, &data)) {
                        (Ok(want), Ok(got)) => assert_eq!(got, *want),
                        (Err(want), Err(got)) => {
                            let message = got.message.unwrap_or(got.site.message);
                            assert!(want.to_string().contains(&message), "{want}, {message}");
                        }
                        (want, got) => panic!("{want:?}, {got:?}\n{module}"),
                    }
                }
            }
        }
    }
}

/// Rows in an order that does not depend on where they come from.
fn sorted(mut rows: Vec<Vec<Scalar>>) -> Vec<Vec<Scalar>> {
    rows.sort_by_key(|row| format!("{row:?}"));
    rows
}

/// A kernel that counts rows by two keys, whose columns have the bounds `a` and `b`, and one that reads the groups.
fn counts(keys: &str, a: (i64, i64), b: (i64, i64), nulls: bool) -> Module {
    let q = if nulls { "?" } else { "" };
    let (values, fields, columns, reads, output) = match keys {
        "a" => ("%0", format!("k: i64{q}"), "\"k\": i64", format!("%1 = field %0.k : i64{q}"), "%1"),
        _ => (
            "%0, %1",
            format!("k: i64{q}\n  l: i32{q}"),
            "\"k\": i64, \"l\": i32",
            format!("%1 = field %0.k : i64{q}\n  %2 = field %0.l : i32{q}"),
            "%1, %2",
        ),
    };
    let states = keys.matches(',').count() + 1;
    parse(&format!(
        r#"
module "m"
table @t from "t" {{
  a: i64{q} as plain index 0 range [{}, {}]
  b: i32{q} as plain index 1 range [{}, {}]
}}
state @g: groups keys {states} {{
  {fields}
  n: i64 merge add.proved
}}
state @out: output ({columns}, "n": i64) {{
  {fields}
  n: i64
}}
kernel @scan over @t {{
  %0 = load a : i64{q}
  %1 = load b : i32{q}
  %2 = const 1 : i64
  %3 = upsert @g ({values})
  update %3.n, add.proved %2
}}
kernel @read over @g as %0 {{
  {reads}
  %9 = field %0.n : i64
  emit @out ({output}, %9)
}}
"#,
        a.0, a.1, b.0, b.1
    ))
}

#[test]
fn groups_that_are_found_in_an_array_are_those_of_the_hash_table() {
    let options = [true, false].map(|direct| Options { direct, ..Options::default() });
    let compilers = options.map(|options| Compiler::new(options).unwrap());
    let mut random = Random(5);
    let (least, most) = (i64::MIN, i64::MAX);
    // Keys, their bounds, those that rows have, and whether an array is small enough.
    let cases = [
        ("a", (-3, 4), (-3, 4), (0, 0), (0, 0), true),
        ("a", (least, least + 9), (least, least + 9), (0, 0), (0, 0), true),
        ("a", (most - 9, most), (most - 9, most), (0, 0), (0, 0), true),
        ("a", (0, 1 << 20), (0, 60), (0, 0), (0, 0), false),
        ("a", (least, most), (least, most), (0, 0), (0, 0), false),
        ("a,b", (-3, 4), (-3, 4), (100, 130), (100, 130), true),
        ("a,b", (5, 5), (5, 5), (-100, -1), (-100, -1), true),
        ("a,b", (0, 999), (0, 30), (0, 999), (0, 30), false),
        // Bounds that are wrong: without NULL, which has the place behind the last one, those outside are still found.
        ("a", (0, 9), (-20, 200), (0, 0), (0, 0), true),
        ("a", (0, 9), (least, most), (0, 0), (0, 0), true),
    ];
    for nulls in [false, true] {
        for (keys, a, rows_a, b, rows_b, is_direct) in cases {
            if nulls && is_direct && rows_a != a {
                continue;
            }
            let module = counts(keys, a, b, nulls);
            let texts = compilers.each_ref().map(|compiler| clif(compiler, &module));
            assert_eq!(texts[0] != texts[1], is_direct, "{module}");
            let code = compilers.each_ref().map(|compiler| support::compile(compiler, &module));
            for rows in [0, 1, 64, 500] {
                let pick = |(low, high): (i64, i64), random: &mut Random| {
                    if nulls && random.next().is_multiple_of(8) {
                        return Scalar::Null;
                    }
                    let span = u128::from(high.abs_diff(low)) + 1;
                    Scalar::Int(i128::from(low) + (u128::from(random.next()) % span) as i128)
                };
                let row = |_| vec![pick(rows_a, &mut random), pick(rows_b, &mut random)];
                let data = vec![(0..rows).map(row).collect::<Vec<_>>()];
                let want = sorted(interpret(&module, &data).unwrap());
                for code in &code {
                    assert_eq!(sorted(support::run_compiled(code, &module, &data, false).unwrap()), want, "{module}");
                }
            }
        }
    }
}

/// A kernel that builds an index of the second table, one that counts the rows of the first by what they find there, and one that reads the groups.
fn counts_of_found(keys: &str, types: [&str; 2], condition: &str) -> Module {
    let [first, second] = types;
    let sql = |ty: &str| ty.trim_end_matches('?').to_string();
    parse(&format!(
        r#"
module "m"
table @facts from "facts" {{
  a: i64? as plain index 0
  b: i32 as plain index 1
}}
table @dims from "dims" {{
  k: i64? as plain index 0
  text: str? as plain index 1
  n: i32 as plain index 2
}}
state @idx: index keys 1 {{
  k: i64?
  text: str?
  n: i32
}}
state @g: groups keys 2 {{
  x: {first}
  y: {second}
  n: i64 merge add.proved
}}
state @out: output ("x": {}, "y": {}, "n": i64) {{
  x: {first}
  y: {second}
  n: i64
}}
kernel @build over @dims {{
  %0 = load k : i64?
  %1 = load text : str?
  %2 = own %1 : str?
  %3 = load n : i32
  insert @idx (%0, %2, %3)
}}
kernel @scan over @facts {{
  %0 = load a : i64?
  %1 = load b : i32
  probe inner @idx (%0) as %2 {condition}{{
    %3 = field %2.k : i64?
    %4 = field %2.text : str?
    %5 = field %2.n : i32
    %6 = const 7 : i32
    %7 = add %5, %6 : i32
    %8 = const 1 : i64
    %9 = upsert @g ({keys})
    update %9.n, add.proved %8
  }}
}}
kernel @read over @g as %0 {{
  %1 = field %0.x : {first}
  %2 = field %0.y : {second}
  %3 = field %0.n : i64
  emit @out (%1, %2, %3)
}}
"#,
        sql(first),
        sql(second)
    ))
}

#[test]
fn groups_that_are_found_by_tuples_of_an_index_are_those_of_the_hash_table() {
    let options = [true, false].map(|direct| Options { direct, ..Options::default() });
    let compilers = options.map(|options| Compiler::new(options).unwrap());
    let mut random = Random(11);
    // Keys, and whether a tuple determines them.
    let condition = "where {\n    %10 = field %2.n : i32\n    %11 = gt %1, %10 : bool\n    yield %11\n  } ";
    let cases = [
        ("%0, %4", ["i64?", "str?"], "", true),
        ("%4, %7", ["str?", "i32"], "", true),
        ("%7, %5", ["i32", "i32"], "", true),
        ("%3, %4", ["i64?", "str?"], condition, true),
        ("%4, %1", ["str?", "i32"], "", false),
        ("%5, %1", ["i32", "i32"], condition, false),
    ];
    for (keys, types, condition, is_direct) in cases {
        let module = counts_of_found(keys, types, condition);
        let kernel = KernelId::from_index(1);
        // A tuple's number is the quotient of its place and its size.
        let divides = |compiler: &Compiler| compiler.clif(&module, kernel).unwrap().contains("udiv");
        assert_eq!(compilers.each_ref().map(divides), [is_direct, false], "{module}");
        let code = compilers.each_ref().map(|compiler| support::compile(compiler, &module));
        for (facts, dims) in [(0, 5), (200, 0), (1, 1), (64, 7), (1000, 60), (3000, 90_000)] {
            let mut pick = |many: u64| match random.next() {
                n if n.is_multiple_of(16) => Scalar::Null,
                n => Scalar::Int((n % many.max(1)) as i128),
            };
            // Keys come several times in the index, and not at all.
            let keys = dims / 2 + 2;
            let facts: Vec<_> = (0..facts).map(|i| vec![pick(keys), Scalar::Int(i % 40)]).collect();
            let text = |n: Scalar| match n {
                Scalar::Int(n) => {
                    Scalar::Str(format!("{}text number {}", if n % 3 == 0 { "a rather long " } else { "" }, n % 50))
                }
                _ => Scalar::Null,
            };
            let dims: Vec<_> =
                (0..dims).map(|i| vec![pick(keys), text(pick(70)), Scalar::Int(i128::from(i % 23))]).collect();
            let data = vec![facts, dims];
            let want = sorted(interpret(&module, &data).unwrap());
            for code in &code {
                assert_eq!(sorted(support::run_compiled(code, &module, &data, false).unwrap()), want, "{module}");
            }
        }
    }
}
