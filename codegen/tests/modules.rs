//! Modules of every region, state and sink, over random data: compiled code against the interpreter.

mod support;

use quernel_codegen::{Compiler, KernelCache, Options, TrapKind};
use quernel_ir::kernel::Module;
use quernel_ir::scalar::Scalar;

fn parse(text: &str) -> Module {
    let module = quernel_ir::text::parse(text).unwrap_or_else(|e| panic!("{e}\n{text}"));
    quernel_ir::verify::verify(&module).unwrap_or_else(|e| panic!("{e}\n{text}"));
    module
}

fn compiler() -> Compiler {
    Compiler::new(Options::default()).unwrap()
}

struct Random(u64);

impl Random {
    fn next(&mut self, below: usize) -> usize {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        (self.0.wrapping_mul(0x2545_F491_4F6C_DD1D) >> 33) as usize % below
    }
}

const WORDS: [&str; 6] =
    ["", "a", "twelve bytes", "thirteen bytes", "thirteen bytez", "a string that no view can hold inline"];

/// A value of a column declared by its IR type name.
fn value(random: &mut Random, ty: &str) -> Scalar {
    if ty.ends_with('?') && random.next(4) == 0 {
        return Scalar::Null;
    }
    let small = random.next(9) as i128 - 3;
    match ty.trim_end_matches('?') {
        "str" => Scalar::Str(WORDS[random.next(WORDS.len())].into()),
        "f64" => Scalar::F64([0.0, -0.0, 1.5, f64::NAN, -2.25, 1e300][random.next(6)]),
        "bool" => Scalar::Bool(random.next(2) == 0),
        _ => Scalar::Int(small),
    }
}

fn rows(random: &mut Random, types: &[&str], count: usize) -> Vec<Vec<Scalar>> {
    (0..count).map(|_| types.iter().map(|ty| value(random, ty)).collect()).collect()
}

/// Runs both on random data of several sizes; outputs are multisets.
fn agree(text: &str, tables: &[&[&str]]) {
    let module = parse(text);
    let kernels = support::compile(&compiler(), &module);
    for id in module.kernels.keys() {
        let arm = Compiler::for_architecture("aarch64", Options::default()).unwrap();
        let listing = arm.listing(&module, id).unwrap_or_else(|e| panic!("{e}\n{text}"));
        assert!(listing.contains("ret"), "{listing}");
    }
    for seed in 1..25u64 {
        let mut random = Random(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15));
        let data: Vec<_> = tables
            .iter()
            .map(|types| {
                let count = [0, 1, 3, 20, 60, 150][random.next(6)];
                rows(&mut random, types, count)
            })
            .collect();
        let expected = support::inputs::interpret(&module, &data);
        let actual = support::run_compiled(&kernels, &module, &data, false);
        match (expected, actual) {
            (Ok(mut expected), Ok(mut actual)) => {
                expected.sort();
                actual.sort();
                assert_eq!(actual, expected, "{data:?}\n{text}");
            }
            (Err(_), Err(_)) => {}
            (expected, actual) => panic!("{expected:?} but {actual:?} of {data:?}\n{text}"),
        }
    }
}

/// A probe of every kind into an index with these key types.
fn probe_module(kind: &str, keys: &[&str], safe: bool, condition: &str, marked: bool) -> String {
    let nulls = keys.iter().any(|k| k.ends_with('?'));
    let columns = |t: &str| -> String {
        let mut text: String =
            keys.iter().enumerate().map(|(i, ty)| format!("  k{i}: {ty} as plain index {i}\n")).collect();
        text += &format!("  v: i64? as plain index {}\n", keys.len());
        format!("table @{t} from \"{t}\" {{\n{text}}}\n")
    };
    let fields: String = keys.iter().enumerate().map(|(i, ty)| format!("  k{i}: {ty}\n")).collect();
    let safe_list = if safe {
        format!(" null_safe ({})", (0..keys.len()).map(|i| i.to_string()).collect::<Vec<_>>().join(", "))
    } else {
        String::new()
    };
    let loads = |keys: &[&str]| -> String {
        let mut text: String = keys.iter().enumerate().map(|(i, ty)| format!("  %{i} = load k{i} : {ty}\n")).collect();
        text += &format!("  %{} = load v : i64?\n", keys.len());
        text
    };
    let list = |n: usize| (0..n).map(|i| format!("%{i}")).collect::<Vec<_>>().join(", ");
    let n = keys.len();
    let row = n + 1;
    // The condition defines two values and yields the second.
    let (where_, next) = match condition {
        "" => (String::new(), row + 1),
        op => (
            format!(
                " where {{\n    %{a} = field %{row}.v : i64?\n    %{b} = {op} %{a}, %{n} : bool?\n    yield %{b}\n  }}",
                a = row + 1,
                b = row + 2,
            ),
            row + 3,
        ),
    };
    let mark_nullable = (nulls && !safe) || !condition.is_empty();
    let probe = match kind {
        "inner" => format!(
            "  probe inner @idx ({keys}) as %{row}{where_} {{\n    %{x} = field %{row}.v : i64?\n{mark}    emit @out (%{n}, %{x})\n  }}\n",
            keys = list(n),
            x = next,
            mark = if marked { format!("    mark %{row}\n") } else { String::new() },
        ),
        "semi" | "anti" => format!(
            "  probe {kind} @idx ({keys}) as %{row}{where_} {{\n    %{x} = const 1 : i64\n    emit @out (%{n}, %{x})\n  }}\n",
            keys = list(n),
            x = next,
        ),
        "outer" | "single" => {
            let matched = next;
            let x = next + 1;
            format!(
                "  probe {kind} @idx ({keys}) as %{row}{where_} matched %{matched} {{\n    %{x} = field %{matched}.v : i64?\n    emit @out (%{n}, %{x})\n  }}\n",
                keys = list(n),
            )
        }
        _ => {
            let mark = next;
            let ty = if mark_nullable { "bool?" } else { "bool" };
            let x = next + 1;
            format!(
                "  probe mark @idx ({keys}) as %{row}{where_} mark %{mark}: {ty} {{\n    %{x} = is_null %{mark} : bool\n    %{y} = cast %{mark} : i64{q}\n    %{z} = cast %{x} : i64\n    emit @out (%{z}, %{y})\n  }}\n",
                keys = list(n),
                y = x + 1,
                z = x + 2,
                q = if mark_nullable { "?" } else { "" },
            )
        }
    };
    let tail = if marked {
        "kernel @rest over unmarked @idx as %0 {\n  %1 = field %0.v : i64?\n  %2 = const null : i64?\n  emit @out (%2, %1)\n}\n\
         kernel @hit over marked @idx as %0 {\n  %1 = field %0.v : i64?\n  emit @out (%1, %1)\n}\n"
    } else {
        ""
    };
    format!(
        "module \"probe\"\n{a}{b}state @idx: index keys {n}{safe_list}{m} {{\n{fields}  v: i64?\n}}\n\
         state @out: output (\"a\": i64, \"b\": i64) {{\n  a: i64?\n  b: i64?\n}}\n\
         kernel @build over @a {{\n{la}  insert @idx ({all})\n}}\nkernel @probe over @b {{\n{lb}{probe}}}\n{tail}",
        a = columns("a"),
        b = columns("b"),
        m = if marked { " marked" } else { "" },
        la = loads(keys),
        lb = loads(keys),
        all = list(n + 1),
    )
}

#[test]
fn probes_of_every_kind_agree() {
    for kind in ["inner", "outer", "semi", "anti", "mark", "single"] {
        for keys in
            [&["i64"][..], &["i64?"], &["str"], &["str?"], &["i32", "i16"], &["i32", "str", "f64"], &["f64?"], &[]]
        {
            for safe in [false, true] {
                if safe && keys.is_empty() {
                    continue;
                }
                for condition in ["", "lt"] {
                    let nulls = keys.iter().any(|k| k.ends_with('?'));
                    if kind == "mark" && nulls && !safe && !condition.is_empty() {
                        continue;
                    }
                    let mut types: Vec<&str> = keys.to_vec();
                    types.push("i64?");
                    let text = probe_module(kind, keys, safe, condition, kind == "inner");
                    agree(&text, &[&types, &types]);
                }
            }
        }
    }
}

#[test]
fn groups_of_every_key_agree() {
    for key in ["i64?", "i32", "i16?", "i8", "i128?", "str?", "str", "f64?", "bool?"] {
        let bare = key.trim_end_matches('?');
        let text = format!(
            r#"module "groups"
table @t from "t" {{
  k: {key} as plain index 0
  s: str? as plain index 1
  n: i64? as plain index 2
  f: f64? as plain index 3
  b: bool? as plain index 4
}}
state @g: groups keys 2 {{
  k: {key}
  k2: i64?
  count: i64 merge add
  sum: i64? merge add
  least: i64? merge min
  most: f64? merge max
  first: str? merge min
  last: str? merge max
  all: bool? merge and
  any: bool merge or
  fsum: f64? merge add
}}
state @total: accumulators {{
  sum: i64? merge add
  wide: i128 merge add
  first: str? merge min
  all: bool? merge and
  place: i64? merge first
  some: i64?
  most: f64? merge max
}}
state @out: output ("a": {bare}, "b": i64, "c": i64, "d": i64, "e": i64, "f": f64, "g": str, "h": str, "i": bool, "j": bool, "k": f64) {{
  k: {key}
  k2: i64?
  count: i64
  sum: i64?
  least: i64?
  most: f64?
  first: str?
  last: str?
  all: bool?
  any: bool
  fsum: f64?
}}
state @out2: rows {{
  x: i64
}}
kernel @scan over @t {{
  %0 = load k : {key}
  %1 = load n : i64?
  %2 = load s : str?
  %3 = load f : f64?
  %4 = load b : bool?
  %5 = upsert @g (%0, %1)
  %6 = const 1 : i64
  update %5.count, add %6
  update %5.sum, add %1
  update %5.least, min %1
  update %5.most, max %3
  update %5.first, min %2
  update %5.last, max %2
  update %5.all, and %4
  update %5.any, or %4
  update @total.sum, add %1
  %7 = cast %6 : i128
  update @total.wide, add %7
  update @total.first, min %2
  update @total.all, and %4
  update @total.place, first %1
  update @total.most, max %3
  %8 = const 3 : i64
  repeat %1 as %9 {{
    %10 = lt %9, %8 : bool
    filter %10 {{
      append @out2 (%9)
      update %5.count, add %9
    }}
  }}
}}
kernel @emit over @g as %0 {{
  %1 = field %0.k : {key}
  %2 = field %0.k2 : i64?
  %3 = field %0.count : i64
  %4 = field %0.sum : i64?
  %5 = field %0.least : i64?
  %6 = field %0.most : f64?
  %7 = field %0.first : str?
  %8 = field %0.last : str?
  %9 = field %0.all : bool?
  %10 = field %0.any : bool
  %11 = field %0.fsum : f64?
  emit @out (%1, %2, %3, %4, %5, %6, %7, %8, %9, %10, %11)
}}
"#
        );
        agree(&text, &[&[key, "str?", "i64?", "f64?", "bool?"]]);
    }
}

#[test]
fn accumulators_and_moments_agree() {
    let text = r#"module "acc"
table @t from "t" {
  s: str? as plain index 0
  n: i64? as plain index 1
  f: f64? as plain index 2
  b: bool? as plain index 3
}
state @total: accumulators {
  sum: i64? merge add
  wide: i128 merge add
  first: str? merge min
  last: str? merge max
  all: bool? merge and
  any: bool? merge or
  most: f64? merge max
  n: i64 merge moments
  mean: f64
  m2: f64
}
state @again: accumulators {
  n: i64 merge moments
  mean: f64
  m2: f64
}
state @out: output ("a": i64, "b": i128, "c": str, "d": str, "e": bool, "f": bool, "g": f64, "h": i64, "i": i64, "j": i64, "k": i64) {
  a: i64?
  b: i128
  c: str?
  d: str?
  e: bool?
  f: bool?
  g: f64?
  h: i64
  i: i64
  j: i64
  k: i64
}
kernel @scan over @t {
  %0 = load s : str?
  %1 = load n : i64?
  %2 = load f : f64?
  %3 = load b : bool?
  update @total.sum, add %1
  %4 = cast %1 : i128?
  update @total.wide, add %4
  update @total.first, min %0
  update @total.last, max %0
  update @total.all, and %3
  update @total.any, or %3
  update @total.most, max %2
  %5 = cast %1 : f64?
  update @total.n, moments %5
}
kernel @merge over @total as %0 {
  %1 = field %0.n : i64
  %2 = field %0.mean : f64
  %3 = field %0.m2 : f64
  update @again.n, merge_moments %1, %2, %3
  update @again.n, merge_moments %1, %2, %3
}
kernel @emit over @total as %0 {
  %1 = field %0.sum : i64?
  %2 = field %0.wide : i128
  %3 = field %0.first : str?
  %4 = field %0.last : str?
  %5 = field %0.all : bool?
  %6 = field %0.any : bool?
  %7 = field %0.most : f64?
  %8 = field %0.n : i64
  %9 = field %0.mean : f64
  %10 = field %0.m2 : f64
  %11 = const 1000000.0 : f64
  %12 = mul %9, %11 : f64
  %13 = mul %10, %11 : f64
  %14 = cast %12 : i64
  %15 = cast %13 : i64
  emit @out (%1, %2, %3, %4, %5, %6, %7, %8, %14, %15, %8)
}
kernel @emit2 over @again as %0 {
  %1 = field %0.n : i64
  %2 = field %0.mean : f64
  %3 = field %0.m2 : f64
  %4 = const 1000.0 : f64
  %5 = mul %2, %4 : f64
  %6 = mul %3, %4 : f64
  %7 = cast %5 : i64
  %8 = cast %6 : i64
  %9 = const null : i64?
  %10 = const 0 : i128
  %11 = const null : str?
  %12 = const null : bool?
  %13 = const null : f64?
  emit @out (%9, %10, %11, %11, %12, %12, %13, %1, %7, %8, %1)
}
"#;
    agree(text, &[&["str?", "i64?", "f64?", "bool?"]]);
}

#[test]
fn dictionaries_lookup_tables_and_encodings_agree() {
    let text = r#"module "dict"
table @t from "t" {
  s: str? as dict8 index 0 entries 6
  w: str as dict32 index 1 entries 6
  a: i64? as u8-3 index 2
  b: i32 as u16-3 index 3
  c: i128 as i8 index 4
  d: i64? as i16 index 5
  e: i16 as i128 index 6
  f: u64 as u64-9223372036854775808 index 7
}
state @mask: lut @t.s {
  v: bool
}
state @upper: lut @t.w {
  v: str?
}
state @out: output ("a": str, "b": str, "c": bool, "d": str, "e": i64, "f": i32, "g": i128, "h": i64, "i": i16, "j": i128, "k": i32) {
  a: str?
  b: str
  c: bool?
  d: str?
  e: i64?
  f: i32
  g: i128
  h: i64?
  i: i16
  j: i128
  k: i32?
}
kernel @luts over dictionary @t.s as %0 {
  %1 = const "t%b%" : str
  %2 = const "" : str
  %3 = call like(%0, %1, %2) : bool
  store @mask, %3
}
kernel @luts2 over dictionary @t.w as %0 {
  %1 = call upper(%0) : str
  %2 = const "A" : str
  %3 = eq %1, %2 : bool
  %4 = const null : str?
  %5 = select %3, %4, %1 : str?
  store @upper, %5
}
kernel @scan over @t {
  %0 = code s : i32?
  %1 = code w : i32
  %2 = decode @t.s %0 : str?
  %3 = load w : str
  %4 = lookup @mask %0 : bool?
  %5 = lookup @upper %1 : str?
  %6 = load a : i64?
  %7 = load b : i32
  %8 = load c : i128
  %9 = load d : i64?
  %10 = load e : i16
  %11 = load f : i128
  emit @out (%2, %3, %4, %5, %6, %7, %8, %9, %10, %11, %0)
}
"#;
    agree(text, &[&["str?", "str", "i64?", "i32", "i128", "i64?", "i16", "i128"]]);
}

#[test]
fn a_unit_source_runs_once_and_rows_are_read_back() {
    let text = r#"module "unit"
state @r: rows {
  x: i64?
  s: str
}
state @out: output ("a": i64, "b": str) {
  a: i64?
  b: str
}
kernel @unit over unit {
  %0 = const 5 : i64
  %1 = const "a constant longer than a view" : str
  repeat %0 as %2 {
    append @r (%2, %1)
  }
  %3 = const null : i64?
  append @r (%3, %1)
}
kernel @emit over @r as %0 {
  %1 = field %0.x : i64?
  %2 = field %0.s : str
  emit @out (%1, %2)
}
"#;
    let out = support::run(&compiler(), &parse(text), &vec![]).unwrap();
    assert_eq!(out.len(), 6);
    agree(text, &[]);
}

const OVERFLOW: &str = r#"module "trap"
table @t from "t" {
  a: i64 as plain index 0
}
state @out: output ("a": i64) {
  a: i64
}
kernel @k over @t {
  %0 = load a : i64
  %1 = const 9223372036854775800 : i64
  %2 = add %0, %1 : i64 @10..15
  emit @out (%2)
}
"#;

#[test]
fn a_trap_names_its_place() {
    let module = parse(OVERFLOW);
    let trap = support::run(&compiler(), &module, &vec![vec![vec![Scalar::Int(100)]]]).unwrap_err();
    assert_eq!(trap.site.kind, TrapKind::Overflow);
    assert_eq!((trap.site.span.start, trap.site.span.end), (10, 15));
    assert!(trap.message.unwrap().contains("Overflow in addition of INT64 (100 + "));
}

#[test]
fn refused_memory_is_a_trap() {
    let module = parse(OVERFLOW);
    let trap = support::run_with(&compiler(), &module, &vec![vec![vec![Scalar::Int(-100)]]], true).unwrap_err();
    assert_eq!(trap.site.kind, TrapKind::Memory);
}

#[test]
fn the_cache_shares_code_but_not_spans() {
    let compiler = compiler();
    let cache = KernelCache::new(2);
    let first = parse(OVERFLOW);
    let moved = parse(&OVERFLOW.replace("@10..15", "@20..25").replace("@k over", "@other over"));
    let wider = parse(&OVERFLOW.replace("9223372036854775800", "9223372036854775801"));
    let id = first.kernels.keys().next().unwrap();
    let a = cache.get(&compiler, &first, id).unwrap();
    let b = cache.get(&compiler, &moved, id).unwrap();
    assert_eq!(cache.counts(), (1, 1));
    assert_eq!(a.code().as_ptr(), b.code().as_ptr());
    assert_eq!((a.traps[0].span.start, b.traps[0].span.start), (10, 20));
    assert_eq!(b.name, "other");
    let c = cache.get(&compiler, &wider, id).unwrap();
    assert_ne!(a.code().as_ptr(), c.code().as_ptr());
    let encoded = parse(&OVERFLOW.replace("a: i64 as plain index", "a: i64 as u8+0 index"));
    cache.get(&compiler, &encoded, id).unwrap();
    assert_eq!((cache.len(), cache.counts()), (2, (1, 3)));
}

#[test]
fn machine_code_is_annotated() {
    let module = parse(OVERFLOW);
    let compiler = compiler();
    let kernels = support::compile(&compiler, &module);
    let lines = quernel_codegen::disassemble(&kernels[0]);
    assert!(lines.iter().any(|line| line.span.start == 10 && line.value.is_some()), "{lines:?}");
    assert_eq!(lines.iter().map(|line| line.bytes.len()).sum::<usize>(), kernels[0].code().len());
    let id = module.kernels.keys().next().unwrap();
    assert!(compiler.clif(&module, id).unwrap().contains("sadd_overflow"));
}
