//! What modules mean.

use std::sync::atomic::AtomicBool;

use quernel_ir::interp::{Batch, BatchColumn, Batches, Inputs, InterpError, Limits, NoInputs, run};
use quernel_ir::kernel::{Table, TableId};
use quernel_ir::scalar::Scalar;
use quernel_ir::text::parse;

fn rows_of(text: &str, params: &[Scalar]) -> Result<Vec<String>, InterpError> {
    let module = parse(text).unwrap_or_else(|e| panic!("{e}\n{text}"));
    let rows = run(&module, &mut NoInputs, params, Limits::default())?;
    Ok(rows.iter().map(|row| row.iter().map(Scalar::to_string).collect::<Vec<_>>().join(" ")).collect())
}

const TABLES: &str = r#"module "t"
table @l inline {
  k: i64? as plain index 0
  v: i64 as plain index 1
  row (1, 10)
  row (2, 20)
  row (null, 30)
  row (2, 40)
  row (3, 50)
}
table @r inline {
  k: i64? as plain index 0
  p: str as plain index 1
  row (2, "b")
  row (2, "c")
  row (4, "d")
  row (1, "a")
  NULL_ROW
}
"#;

/// Probes @l into an index of @r; `null_row` adds a NULL key to @r.
fn join(state: &str, probe: &str, null_row: bool, more: &str) -> Vec<String> {
    let tables = TABLES.replace("NULL_ROW", if null_row { "row (null, \"n\")" } else { "" });
    let text = format!(
        r#"{tables}
state @idx: index keys 1 {state} {{ k: i64? p: str }}
state @out: output ("v": i64, "p": str, "m": bool) {{ v: i64? p: str? m: bool? }}
kernel @build over @r {{
  %k = load k : i64?
  %p = load p : str
  insert @idx (%k, %p)
}}
kernel @probe over @l {{
  %k = load k : i64?
  %v = load v : i64
  %s = const null : str?
  %m = const null : bool?
  probe {probe}
}}
{more}
"#
    );
    rows_of(&text, &[]).unwrap_or_else(|e| panic!("{e}"))
}

#[test]
fn inner_probes_run_for_each_match_and_null_matches_nothing() {
    let body = "inner @idx (%k) as %r { %p = field %r.p : str\n emit @out (%v, %p, %m) }";
    assert_eq!(
        join("", body, true, ""),
        ["10 \"a\" null", "20 \"b\" null", "20 \"c\" null", "40 \"b\" null", "40 \"c\" null"]
    );
    assert_eq!(join("null_safe (0)", body, true, "")[3..], ["30 \"n\" null", "40 \"b\" null", "40 \"c\" null"]);
}

#[test]
fn outer_probes_run_once_without_a_match() {
    let body = "outer @idx (%k) as %r where { %x = field %r.p : str\n %b = const \"b\" : str\n %w = ne %x, %b : bool\n yield %w } \
                matched %q { %p = field %q.p : str?\n %t = present %q : bool\n emit @out (%v, %p, %t) }";
    assert_eq!(
        join("", body, false, ""),
        ["10 \"a\" true", "20 \"c\" true", "30 null false", "40 \"c\" true", "50 null false"]
    );
}

#[test]
fn semi_and_anti_probes_run_at_most_once() {
    assert_eq!(
        join("", "semi @idx (%k) as %r { emit @out (%v, %s, %m) }", true, ""),
        ["10 null null", "20 null null", "40 null null"]
    );
    assert_eq!(join("", "anti @idx (%k) as %r { emit @out (%v, %s, %m) }", true, ""), ["30 null null", "50 null null"]);
}

#[test]
fn mark_probes_are_null_where_a_comparison_is() {
    let body = "mark @idx (%k) as %r mark %x: bool? { emit @out (%v, %s, %x) }";
    assert_eq!(
        join("", body, false, ""),
        ["10 null true", "20 null true", "30 null null", "40 null true", "50 null false"]
    );
    assert_eq!(join("", body, true, "")[4..], ["50 null null"]);
    let condition = body.replace("as %r mark", "as %r where { yield %m } mark");
    assert_eq!(
        join("null_safe (0)", &condition, true, ""),
        ["10 null null", "20 null null", "30 null null", "40 null null", "50 null false"]
    );
}

#[test]
fn single_probes_trap_at_the_second_match() {
    let tables = TABLES.replace("NULL_ROW", "");
    let text = format!(
        "{tables}
state @idx: index keys 1 {{ k: i64? }}
kernel @build over @r {{ %k = load k : i64?\n insert @idx (%k) }}
kernel @probe over @l {{ %k = load k : i64?\n probe single @idx (%k) as %r @5..9 matched %q {{ }} }}"
    );
    match rows_of(&text, &[]).unwrap_err() {
        InterpError::Trap { message, span, kernel } => {
            assert!(message.starts_with("More than one row returned by a subquery"), "{message}");
            assert_eq!((span.start, span.end, kernel.as_str()), (5, 9, "probe"));
        }
        other => panic!("{other}"),
    }
}

#[test]
fn marks_choose_rows_of_an_index() {
    let body = "inner @idx (%k) as %r { mark %r }";
    let more = |rows: &str| {
        format!(
            "kernel @rest over {rows} @idx as %r {{\n %v = const null : i64?\n %p = field %r.p : str\n %m = const true : bool\n \
             emit @out (%v, %p, %m) }}"
        )
    };
    assert_eq!(join("marked", body, true, &more("unmarked")), ["null \"d\" true", "null \"n\" true"]);
    assert_eq!(join("marked", body, true, &more("marked")), ["null \"b\" true", "null \"c\" true", "null \"a\" true"]);
}

#[test]
fn groups_make_null_a_key_and_sorts_order_them() {
    let text = r#"module "g"
param $0: i64 prepared 0
table @t inline {
  k: f64? as plain index 0
  v: i64? as plain index 1
  b: bool? as plain index 2
  row (0.0, 1, true)
  row (-0.0, 2, null)
  row (null, null, null)
  row (nan, 5, false)
  row (nan, 7, true)
  row (null, 4, null)
}
state @g: groups keys 1 {
  k: f64?
  n: i64 merge add
  sum: i64? merge add
  least: i64? merge min
  most: i64? merge max
  all: bool? merge and
  any: bool? merge or
  place: i64? merge first
  first: i64?
}
state @s: sorted by (k desc nulls first) limit 2 offset 1 { k: f64? n: i64 sum: i64? least: i64? most: i64? all: bool? any: bool? first: i64? }
state @out: output ("k": f64, "n": i64, "sum": i64, "least": i64, "most": i64, "all": bool, "any": bool, "first": i64) {
  k: f64? n: i64 sum: i64? least: i64? most: i64? all: bool? any: bool? first: i64?
}
kernel @agg over @t {
  %k = load k : f64?
  %v = load v : i64?
  %b = load b : bool?
  %one = param $0 : i64
  %g = upsert @g (%k)
  update %g.n, add %one
  update %g.sum, add %v
  update %g.least, min %v
  update %g.most, max %v
  update %g.all, and %b
  update %g.any, or %b
  update %g.place, first %v
}
kernel @sort over @g as %g {
  %k = field %g.k : f64?
  %n = field %g.n : i64
  %s = field %g.sum : i64?
  %l = field %g.least : i64?
  %m = field %g.most : i64?
  %a = field %g.all : bool?
  %o = field %g.any : bool?
  %f = field %g.first : i64?
  append SINK (%k, %n, %s, %l, %m, %a, %o, %f)
}
"#;
    let all = rows_of(&text.replace("append SINK", "emit @out"), &[Scalar::Int(1)]).unwrap();
    assert_eq!(all, ["0.0 2 3 1 2 true true 1", "null 2 4 4 4 null null null", "nan 2 12 5 7 false true 5"]);
    let mut sorted = text.replace("SINK", "@s");
    sorted.push_str(
        "kernel @out over @s as %g {
  %k = field %g.k : f64?\n %n = field %g.n : i64\n %s = field %g.sum : i64?\n %l = field %g.least : i64?
  %m = field %g.most : i64?\n %a = field %g.all : bool?\n %o = field %g.any : bool?\n %f = field %g.first : i64?
  emit @out (%k, %n, %s, %l, %m, %a, %o, %f)\n}",
    );
    assert_eq!(
        rows_of(&sorted, &[Scalar::Int(1)]).unwrap(),
        all[2..].iter().chain(&all[..1]).cloned().collect::<Vec<_>>()
    );
    assert!(matches!(rows_of(&sorted, &[]), Err(InterpError::Unbound(_))));
    assert!(matches!(rows_of(&sorted, &[Scalar::Bool(true)]), Err(InterpError::ParamType { .. })));
}

#[test]
fn moments_merge_to_those_of_all_values() {
    let text = r#"module "m"
table @t inline { x: f64? as plain index 0
  row (1.0) row (3.0) row (null) }
state @a: accumulators { n: i64 merge moments mean: f64 m2: f64 }
state @b: accumulators { n: i64 merge moments mean: f64 m2: f64 }
state @out: output ("n": i64, "mean": f64, "m2": f64) { n: i64 mean: f64 m2: f64 }
kernel @k over @t { %x = load x : f64?
  update @a.n, moments %x }
kernel @merge over @a as %r { %n = field %r.n : i64
  %mean = field %r.mean : f64
  %m2 = field %r.m2 : f64
  update @b.n, merge_moments %n, %mean, %m2
  update @b.n, merge_moments %n, %mean, %m2 }
kernel @o over @b as %r { %n = field %r.n : i64
  %mean = field %r.mean : f64
  %m2 = field %r.m2 : f64
  emit @out (%n, %mean, %m2) }"#;
    assert_eq!(rows_of(text, &[]).unwrap(), ["4 2.0 4.0"]);
}

#[test]
fn overflow_traps_with_its_span_and_a_wrong_proof_is_a_broken_module() {
    let text = |op: &str| {
        format!(
            "module \"o\"\nstate @a: accumulators {{ s: i8 merge add }}\nkernel @k over unit {{ %a = const 100 : i8
 %b = {op} %a, %a : i8 @3..8\n update @a.s, add %a\n update @a.s, add %a }}"
        )
    };
    match rows_of(&text("add"), &[]).unwrap_err() {
        InterpError::Trap { message, span, .. } => {
            assert_eq!(message, "Overflow in addition of INT8 (100 + 100)!");
            assert_eq!((span.start, span.end), (3, 8));
        }
        other => panic!("{other}"),
    }
    assert!(matches!(rows_of(&text("add.proved"), &[]), Err(InterpError::Broken { .. })));
    let message = rows_of(&text("sub"), &[]).unwrap_err().to_string();
    assert_eq!(message, "Overflow in INT8 addition: 100 + 100");
}

/// Two batches of a dictionary column.
struct Coded;

impl Inputs for Coded {
    fn open(&mut self, _: TableId, _: &Table) -> Result<Batches<'_>, String> {
        let batch = |codes: Vec<Option<u32>>| Ok(Batch { rows: codes.len(), columns: vec![BatchColumn::Codes(codes)] });
        Ok(Box::new([batch(vec![Some(1), None]), batch(vec![]), batch(vec![Some(0)])].into_iter()))
    }

    fn dictionary(&mut self, _: TableId, _: &Table, _: usize) -> Result<Vec<Scalar>, String> {
        Ok(vec![Scalar::Str("x".into()), Scalar::Str("yy".into())])
    }
}

#[test]
fn dictionary_columns_decode_and_look_up() {
    let text = r#"module "d"
table @t from "t" { s: str? as dict8 index 0 entries 2 }
state @len: lut @t.s { v: i64 }
state @out: output ("s": str, "c": i32, "d": str, "n": i64) { s: str? c: i32? d: str? n: i64? }
kernel @fill over dictionary @t.s as %e { %n = call length(%e) : i64
  store @len, %n }
kernel @scan over @t { %s = load s : str?
  %c = code s : i32?
  %d = decode @t.s %c : str?
  %n = lookup @len %c : i64?
  emit @out (%s, %c, %d, %n) }"#;
    let module = parse(text).unwrap();
    let rows = run(&module, &mut Coded, &[], Limits::default()).unwrap();
    let text: Vec<String> =
        rows.iter().map(|r| r.iter().map(Scalar::to_string).collect::<Vec<_>>().join(" ")).collect();
    assert_eq!(text, ["\"yy\" 1 \"yy\" 2", "null null null null", "\"x\" 0 \"x\" 1"]);
    let error = run(&module, &mut NoInputs, &[], Limits::default()).unwrap_err();
    assert_eq!(error.to_string(), "there is no data for table @t");
}

#[test]
fn repeats_and_limits_and_cancelling() {
    let text = |limit: &str, count: &str| {
        format!(
            "module \"r\"\nstate @out: output (\"i\": i64) {limit} {{ i: i64 }}\nkernel @k over unit {{ %c = const {count} : i64?
 repeat %c as %i {{ emit @out (%i) }} }}"
        )
    };
    assert_eq!(rows_of(&text("limit 2 offset 3", "10"), &[]).unwrap(), ["3", "4"]);
    assert!(rows_of(&text("", "null"), &[]).unwrap().is_empty());
    let module = parse(&text("", "10000000000")).unwrap();
    let cancelled = AtomicBool::new(true);
    let limits = Limits { cancelled: Some(&cancelled), ..Limits::default() };
    assert_eq!(run(&module, &mut NoInputs, &[], limits), Err(InterpError::Cancelled));
    let limits = Limits { state_rows: Some(100), ..Limits::default() };
    assert_eq!(run(&module, &mut NoInputs, &[], limits), Err(InterpError::TooLarge(100)));
}

#[test]
fn regions_choose_by_their_condition() {
    let text = r#"module "if"
table @t inline { b: bool? as plain index 0
  row (true) row (false) row (null) }
state @out: output ("x": i64, "y": i64) { x: i64 y: i64? }
kernel @k over @t { %b = load b : bool?
  %one = const 1 : i64
  %zero = const 0 : i64
  %x: i64, %y: i64? = if %b { yield %one, %one } else { %n = const null : i64?
    yield %zero, %n }
  emit @out (%x, %y)
  filter %b { %s = select %b, %zero, %one : i64
    emit @out (%s, %s) } }"#;
    assert_eq!(rows_of(text, &[]).unwrap(), ["1 1", "0 0", "0 null", "0 null"]);
}
