//! Whole modules, compiled and run.

mod support;

use quernel_codegen::{Compiler, Options};
use quernel_ir::scalar::Scalar;

fn int(v: i128) -> Scalar {
    Scalar::Int(v)
}

fn text(v: &str) -> Scalar {
    Scalar::Str(v.into())
}

fn module(text: &str) -> quernel_ir::kernel::Module {
    quernel_ir::text::parse(text).unwrap_or_else(|e| panic!("{e}"))
}

fn compiler() -> Compiler {
    Compiler::new(Options::default()).unwrap()
}

#[test]
fn a_filter_and_a_sum() {
    let module = module(
        r#"
module "q6"
param $0: i32 = 9000
table @t from "t" {
  d: date as u16+8036 index 0
  p: dec(15,2) as u32+900 index 1
  x: dec(15,2) as u8+0 index 2
}
state @sum: accumulators {
  s: i64? merge add
  n: i64 merge add
}
state @out: output ("s": dec(18,4), "n": i64) {
  s: i64?
  n: i64
}
kernel @scan over @t {
  %0 = load d : i32
  %1 = param $0 : i32
  %2 = ge %0, %1 : bool
  filter %2 {
    %3 = load p : i64
    %4 = load x : i64
    %5 = mul %3, %4 : i64
    update @sum.s, add %5
    %6 = const 1 : i64
    update @sum.n, add %6
  }
}
kernel @emit over @sum as %0 {
  %1 = field %0.s : i64?
  %2 = field %0.n : i64
  emit @out (%1, %2)
}
"#,
    );
    let rows: Vec<Vec<Scalar>> = (0..1000).map(|i| vec![int(8036 + i * 2), int(900 + i * 1000), int(i % 11)]).collect();
    let expected: i128 = (0..1000).filter(|i| 8036 + i * 2 >= 9000).map(|i| (900 + i * 1000) * (i % 11)).sum();
    let out = support::run(&compiler(), &module, &vec![rows]).unwrap();
    assert_eq!(out, vec![vec![int(expected), int(518)]]);
    let empty = support::run(&compiler(), &module, &vec![vec![]]).unwrap();
    assert_eq!(empty, vec![vec![Scalar::Null, int(0)]]);
}

#[test]
fn groups_and_joins() {
    let module = module(
        r#"
module "join"
table @a from "a" {
  k: i64? as plain index 0
  s: str? as plain index 1
}
table @b from "b" {
  k: i64? as u8-5 index 0
  v: i32 as plain index 1
}
state @idx: index keys 1 {
  k: i64?
  s: str?
}
state @g: groups keys 1 {
  s: str?
  n: i64 merge add
  m: i32? merge max
}
state @out: output ("s": str, "n": i64, "m": i32) {
  s: str?
  n: i64
  m: i32?
}
kernel @build over @a {
  %0 = load k : i64?
  %1 = load s : str?
  %2 = own %1 : str?
  insert @idx (%0, %2)
}
kernel @probe over @b {
  %0 = load k : i64?
  probe inner @idx (%0) as %1 {
    %2 = field %1.s : str?
    %3 = upsert @g (%2)
    %4 = const 1 : i64
    update %3.n, add %4
    %5 = load v : i32
    update %3.m, max %5
  }
}
kernel @emit over @g as %0 {
  %1 = field %0.s : str?
  %2 = field %0.n : i64
  %3 = field %0.m : i32?
  emit @out (%1, %2, %3)
}
"#,
    );
    let a = vec![
        vec![int(1), text("short")],
        vec![int(1), text("a rather long string, longer than a view holds")],
        vec![int(2), Scalar::Null],
        vec![Scalar::Null, text("never")],
        vec![int(3), text("a rather long string, longer than a view holds")],
        vec![int(4), Scalar::Null],
    ];
    let b = vec![
        vec![int(1), int(10)],
        vec![int(1), int(-20)],
        vec![Scalar::Null, int(99)],
        vec![int(2), int(5)],
        vec![int(3), int(7)],
        vec![int(4), int(6)],
        vec![int(9), int(1)],
    ];
    let mut out = support::run(&compiler(), &module, &vec![a, b]).unwrap();
    out.sort();
    assert_eq!(
        out,
        vec![
            vec![Scalar::Null, int(2), int(6)],
            vec![text("a rather long string, longer than a view holds"), int(3), int(10)],
            vec![text("short"), int(2), int(10)],
        ]
    );
}
