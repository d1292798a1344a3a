//! The verifier rejects broken modules, each with its message, at its place. The last test fails when a problem has no case here.

use std::collections::BTreeSet;

use quernel_ir::entity::Entity;
use quernel_ir::kernel::{Kernel, Module, Op, Source, StateKind, Stmt, TableId};
use quernel_ir::text::{parse, parse_mapped};
use quernel_ir::verify::{Problem, verify, verify_mapped};

const EVERYTHING: &str = include_str!("qir/everything.qir");

/// Text of `everything.qir` to replace, what by, and the error.
const CASES: &[(&str, &str, &str)] = &[
    ("param $0: i32 = 8766", "param $0: i32 = null", "3:1: param $0: null is not a i32"),
    ("param $0: i32 = 8766", "param $0: i8 = 8766", "3:1: param $0: 8766 is not a i8"),
    (
        "param $0: i32 = 8766",
        "param $0: i32 range [0, 5] = 8766",
        "3:1: param $0: 8766 is outside of the parameter's bounds",
    ),
    ("state @sum:", "table @v inline {\n}\nstate @sum:", "there are two tables named v"),
    ("state @r: rows", "state @r: rows {\n}\nstate @r: rows", "there are two states named r"),
    ("kernel @luts", "kernel @build", "there are two kernels named build"),
    ("  c: f64", "  a: f64", "16:1: table @v: there are two columns named a"),
    (
        "as u16+8036 index 10",
        "as sequence index 10",
        "7:1: table @lineitem: column l_shipdate can't be encoded as sequence",
    ),
    ("as i64 index 4", "as dict8 index 4", "7:1: table @lineitem: column l_quantity can't be encoded as dict8"),
    ("c: f64 as plain", "c: f64 as i32", "16:1: table @v: column c can't be encoded as i32"),
    (
        "range [8036, 10561]",
        "range [8036, 0]",
        "7:1: table @lineitem: column l_shipdate has a range, which only integers have, or an empty one",
    ),
    ("row (1, ", "row (null, ", "16:1: table @v: null is not a i64"),
    (", interval(0,0,0))", ")", "16:1: table @v: a row has 3 values, 4 are needed"),
    ("groups keys 1", "groups keys 4", "33:1: state @g: 4 keys are more than the 3 fields"),
    (
        "total: i64? merge add",
        "total: i64?",
        "25:1: state @sum: field total is an aggregate and must say how it merges",
    ),
    ("  k: i64?\n", "  k: i64? merge add\n", "39:1: state @idx: field k is not an aggregate and can't merge"),
    ("any: bool merge or", "any: bool merge and", "25:1: state @sum: and does not apply to field any: bool"),
    ("mean: f64", "mean: i64", "25:1: state @sum: moments does not apply to field n: i64"),
    ("(\"revenue\": dec(38,4), \"k\": str)", "(\"k\": str)", "61:1: state @out: an output has 1 columns and 2 fields"),
    ("dec(38,4)", "dec(5,4)", "61:1: state @out: field revenue is a i128?, column revenue needs a i64"),
    ("  v: bool\n", "  v: bool\n  w: bool\n", "57:1: state @mask: a lookup table has one field, not 2"),
    ("lut @lineitem.l_comment", "lut @lineitem.l_quantity", "57:1: state @mask: column l_quantity has no dictionary"),
    ("state @r: rows", "state @r: output (\"x\": i64)", "a module has one output, not several"),
    ("partition 1", "partition 3", "48:1: state @s: a partition by 3 keys of a sort by 2"),
    (
        "any: bool merge or",
        "any: bool merge or terms [0, 1]",
        "25:1: state @sum: field any has bounds of terms, which only sums of integers have, or no numbers are within them",
    ),
    (
        "state @r: rows {\n  x: i64\n",
        "state @r: window by (x asc nulls last) {\n  x: i64\n  y: i64 window rank () ignore nulls\n",
        "53:1: state @r: the window ignores NULLs in rank, which has none to ignore",
    ),
    (
        "kernel @unit over unit {\n  %0 ",
        "kernel @unit over @mask as %9 {\n  %0 ",
        "kernel @unit: @mask can't be scanned",
    ),
    ("over @g as %0", "over marked @g as %0", "135:1: kernel @order: @g is not marked"),
    (
        "%2 = ge %0, %1 : bool",
        "%2 = ge %0, %1 : bool?",
        "83:3: kernel @scan, %2: %2 is declared a bool?, but is a bool",
    ),
    ("%2 = ge %0, %1 : bool", "%2 = add %0, %1 : i32", "84:3: kernel @scan, filter: %2 is a i32, a bool is needed"),
    (
        "%9 = mul.proved %6, %6",
        "%9 = mul.proved %6, %0",
        "91:5: kernel @scan, %9: Mul(Proved) takes two values of one representation, not i64 and i32",
    ),
    (
        "%22 = field %19.k : i64?",
        "%22 = field %19.p : i64?",
        "109:7: kernel @scan, %22: %22 is declared a i64?, but is a str?",
    ),
    (
        "update @sum.total, add %22",
        "update @sum.total, add %14",
        "111:7: kernel @scan, update: %14 is a f64, a i64 is needed",
    ),
    ("moments %14", "moments %14, %14", "kernel @scan, update: 2 values, 1 are needed"),
    ("mark %19\n", "mark %2\n", "110:7: kernel @scan, mark: %2 is a bool, a row is needed"),
    ("null_safe (0) marked", "null_safe (0)", "kernel @scan, mark: @idx is not a marked index"),
    (
        "probe outer @idx (%7) as %23 matched %24",
        "probe inner @idx (%7) as %23 matched %24",
        "kernel @scan, probe: a probe of this kind has no matched row",
    ),
    (
        "mark %28: bool? {",
        "mark %28: bool {",
        "kernel @scan, probe: the mark must be nullable, for a key or the condition is",
    ),
    ("probe semi @idx2 (%6)", "probe semi @idx2 (%6, %6)", "kernel @scan, probe: 2 values, 1 are needed"),
    ("probe semi @idx2 (%6)", "probe semi @g (%6)", "kernel @scan, probe: @g is not an index"),
    ("upsert @g (%31)", "upsert @g (%5)", "kernel @scan, upsert: %5 is a str?, a str is needed"),
    (
        "update %32.n, add.proved %6",
        "update %32.k, first %31",
        "kernel @scan, update: field k is a key and can't change",
    ),
    ("update %32.n, add.proved %6", "update %23.k, add %6", "kernel @scan, update: %23 is not visible here"),
    (
        "update @sum.total, add %22",
        "update %19.p, add %22",
        "kernel @scan, update: %19 is not a row that an upsert gave",
    ),
    ("append @r (%33)", "append @r (%7)", "kernel @scan, append: %7 is a i64?, a i64 is needed"),
    ("append @r (%33)", "append @g (%33)", "kernel @scan, append: @g is not an index, rows, sorted or output state"),
    ("yield %18, %5", "yield %18, %33", "%33 is not defined above"),
    ("yield %6, %5", "yield %7, %5", "%7 is a i64?, a i64 is needed"),
    ("%29 = is_null %28", "%29 = is_null %26", "kernel @scan, %29: %26 is not visible here"),
    ("store @mask, %3", "store @mask, %0", "77:3: kernel @luts, store: %0 is a str, a bool is needed"),
    (
        "over dictionary @lineitem.l_comment as %0",
        "over dictionary @lineitem.l_quantity as %0",
        "kernel @luts: column l_quantity has no dictionary",
    ),
    (
        "kernel @order over @g as %0 {\n  %1 = field %0.k : str\n  %2 = field %0.n : i64\n",
        "kernel @order over @s as %0 {\n  %1 = field %0.k : str\n  %2 = field %0.n : i64\n",
        "kernel @order: @s is read, but kernel @order, which is not before this one, writes it",
    ),
    (
        "probe mark @idx2 (%7) as %27 mark %28: bool? {",
        "probe mark @idx2 (%7) as %27 where {\n      yield %2\n    } mark %28: bool? {",
        "kernel @scan, probe: a mark probe with a nullable key has that key alone and no condition",
    ),
    (
        "      append @r (%33)\n",
        "      append @r (%33)\n      store @mask, %2\n",
        "kernel @scan, store: @mask is stored to only by a kernel over its dictionary",
    ),
    (
        "kernel @luts",
        "state @w: rows {\n  n: i64\n}\nstate @n: rows {\n  n: i64\n}\nstate @l: rows {\n  n: i64\n}\nloop @x work @w next @n {\n}\nkernel @luts",
        "loop @x: the loop has no kernels",
    ),
    (
        "kernel @luts",
        "state @w: rows {\n  n: i64\n}\nstate @n: rows {\n  n: i64\n}\nstate @l: rows {\n  n: i64\n}\nloop @x work @w next @n {\nkernel @a over @w as %0 {\n  %1 = field %0.n : i64\n  append @w (%1)\n}\n}\nkernel @luts",
        "loop @x: the loop alone writes its work, not @a",
    ),
    (
        "kernel @luts",
        "state @w: rows {\n  n: i64\n}\nstate @n: rows {\n  n: i64\n}\nstate @l: rows {\n  n: i64\n}\nloop @x work @w next @n {\nkernel @a over @n as %0 {\n  %1 = field %0.n : i64\n  append @l (%1)\n}\n}\nkernel @luts",
        "loop @x: the loop alone reads the rows of its next round, not @a",
    ),
    (
        "kernel @luts",
        "state @w: rows {\n  n: i64\n}\nstate @n: rows {\n  n: i64\n}\nstate @l: rows {\n  n: i64\n}\nloop @x work @w next @n {\nkernel @a over @w as %0 {\n  %1 = field %0.n : i64\n  append @n (%1)\n}\n}\nkernel @b over @w as %0 {\n  %1 = field %0.n : i64\n  append @l (%1)\n}\nkernel @luts",
        "loop @x: the loop does not hold @b, which reads its work",
    ),
    (
        "kernel @luts",
        "state @w: rows {\n  n: i64\n}\nstate @n: rows {\n  n: i64\n}\nstate @l: rows {\n  n: i64\n}\nloop @x work @w next @n {\nkernel @a over @w as %0 {\n  %1 = field %0.n : i64\n  append @l (%1)\n}\n}\nkernel @b over @l as %0 {\n  %1 = field %0.n : i64\n  append @n (%1)\n}\nkernel @luts",
        "loop @x: the loop gets rows from @b, which is neither in it nor before it",
    ),
    (
        "kernel @luts",
        "state @w: rows {\n  n: i64\n}\nstate @n: rows {\n  n: i64\n}\nstate @l: rows {\n  n: i64\n}\nloop @x work @w next @r {\nkernel @a over @w as %0 {\n  %1 = field %0.n : i64\n  append @l (%1)\n}\n}\nkernel @luts",
        "loop @x: the loop moves rows of @r to @w, which is another kind of state",
    ),
    (
        "kernel @luts",
        "state @w: rows {\n  n: i64\n}\nstate @n: rows {\n  n: i64\n}\nstate @l: rows {\n  n: i64\n}\nloop @x work @w next @n {\nkernel @a over @w as %0 {\n  %1 = field %0.n : i64\n  append @l (%1)\n}\nkernel @b over @l as %0 {\n  %1 = field %0.n : i64\n  append @n (%1)\n}\n}\nkernel @c over @l as %0 {\n  %1 = field %0.n : i64\n  \n}\nkernel @luts",
        "kernel @b: @l is written by @a and read by @b in one loop, and used outside it",
    ),
    (
        "kernel @luts",
        "state @w: rows {\n  n: i64\n}\nstate @n: rows {\n  n: i64\n}\nstate @l: rows {\n  n: i64\n}\nloop @x work @w next @n {\nkernel @a once over @w as %0 {\n  %1 = field %0.n : i64\n  append @l (%1)\n}\nkernel @b over @l as %0 {\n  %1 = field %0.n : i64\n  append @n (%1)\n}\n}\nkernel @luts",
        "kernel @a: a kernel that runs once reads @w, which changes",
    ),
    (
        "kernel @luts",
        "state @w: rows {\n  n: i64\n}\nstate @n: rows {\n  n: i64\n}\nstate @l: rows {\n  n: i64\n}\nkernel @a once over @l as %0 {\n  %1 = field %0.n : i64\n  append @n (%1)\n}\nloop @x work @w next @n {\nkernel @b over @w as %0 {\n  %1 = field %0.n : i64\n  append @n (%1)\n}\n}\nkernel @luts",
        "kernel @a: a kernel that runs once is in no loop",
    ),
];

/// What the text can't say, broken by hand: the change, and the error.
type Break = (fn(&mut Module), &'static str);

fn scan(module: &mut Module) -> &mut Kernel {
    module.kernels.values_mut().find(|k| k.name == "scan").unwrap()
}

const BY_HAND: &[Break] = &[
    (|m| scan(m).source = Source::Table(TableId::from_index(99)), "kernel @scan: there is no table99"),
    (
        |m| {
            for state in m.states.values_mut() {
                if let StateKind::Index { null_safe, .. } = &mut state.kind {
                    *null_safe = vec![true, false];
                }
            }
        },
        "state @idx: null_safe has 2 entries for 1 keys",
    ),
    (
        |m| {
            let k = scan(m);
            let first = k.blocks[k.body][0].clone();
            k.blocks[k.body].insert(0, first);
        },
        "kernel @scan, %0: %0 is defined twice",
    ),
    (
        |m| {
            let k = scan(m);
            let bound = k.values.keys().find(|v| k.values[*v].op == Op::Bound).unwrap();
            k.blocks[k.body].insert(0, Stmt::Let(bound));
        },
        "is bound by a region, not defined by an operation",
    ),
    (
        |m| {
            let k = scan(m);
            let defined = k.values.keys().find(|v| k.values[*v].op != Op::Bound).unwrap();
            for stmt in k.blocks.values_mut().flatten() {
                if let Stmt::Probe(probe) = stmt {
                    probe.row = defined;
                }
            }
        },
        "is defined by an operation, where a region binds it",
    ),
    (
        |m| {
            let k = scan(m);
            let region = k.blocks[k.body].iter().find(|s| matches!(s, Stmt::Filter { .. })).cloned();
            k.blocks[k.body].extend(region);
        },
        "is used in two places",
    ),
];

/// Every problem by name; a new one does not compile here until it has one, which belongs in [`NAMES`] too.
fn name(problem: &Problem) -> &'static str {
    match problem {
        Problem::Duplicate { .. } => "Duplicate",
        Problem::Literal(..) => "Literal",
        Problem::Bounds(_) => "Bounds",
        Problem::Encoding { .. } => "Encoding",
        Problem::Range(..) => "Range",
        Problem::RowLength { .. } => "RowLength",
        Problem::Missing(..) => "Missing",
        Problem::Keys { .. } => "Keys",
        Problem::NullSafe { .. } => "NullSafe",
        Problem::Partition { .. } => "Partition",
        Problem::NoMerge(..) => "NoMerge",
        Problem::Merge(..) => "Merge",
        Problem::Terms(..) => "Terms",
        Problem::FieldType { .. } => "FieldType",
        Problem::OutputWidth { .. } => "OutputWidth",
        Problem::OutputType { .. } => "OutputType",
        Problem::LutFields(..) => "LutFields",
        Problem::Window(..) => "Window",
        Problem::NoDictionary(..) => "NoDictionary",
        Problem::Outputs => "Outputs",
        Problem::Order { .. } => "Order",
        Problem::Loop(..) => "Loop",
        Problem::Once(..) => "Once",
        Problem::Round(..) => "Round",
        Problem::NotScanned(..) => "NotScanned",
        Problem::NotMarked(..) => "NotMarked",
        Problem::Type(..) => "Type",
        Problem::Declared { .. } => "Declared",
        Problem::NotVisible(..) => "NotVisible",
        Problem::DefinedTwice(..) => "DefinedTwice",
        Problem::BoundLet(..) => "BoundLet",
        Problem::NotBound(..) => "NotBound",
        Problem::SharedBlock(..) => "SharedBlock",
        Problem::Wanted { .. } => "Wanted",
        Problem::Count { .. } => "Count",
        Problem::StateKind { .. } => "StateKind",
        Problem::Probe(..) => "Probe",
        Problem::MarkKeys => "MarkKeys",
        Problem::MarkNullable => "MarkNullable",
        Problem::NotUpserted(..) => "NotUpserted",
        Problem::KeyUpdate(..) => "KeyUpdate",
        Problem::StoreSource(..) => "StoreSource",
    }
}

const NAMES: [&str; 41] = [
    "Duplicate",
    "Literal",
    "Bounds",
    "Encoding",
    "Range",
    "RowLength",
    "Missing",
    "Keys",
    "NullSafe",
    "NoMerge",
    "Merge",
    "Terms",
    "FieldType",
    "OutputWidth",
    "OutputType",
    "LutFields",
    "Window",
    "NoDictionary",
    "Outputs",
    "Order",
    "Loop",
    "Once",
    "Round",
    "NotScanned",
    "NotMarked",
    "Type",
    "Declared",
    "NotVisible",
    "DefinedTwice",
    "BoundLet",
    "NotBound",
    "SharedBlock",
    "Wanted",
    "Count",
    "StateKind",
    "Probe",
    "MarkKeys",
    "MarkNullable",
    "NotUpserted",
    "KeyUpdate",
    "StoreSource",
];

/// The error's text, and its problem where the verifier found it.
fn rejected(text: &str) -> (String, Option<Problem>) {
    match parse_mapped(text) {
        Err(error) => (error.to_string(), None),
        Ok((module, map)) => match verify_mapped(&module, &map) {
            Err(error) => (error.to_string(), Some(error.problem)),
            Ok(()) => (String::from("no error"), None),
        },
    }
}

fn broken(change: fn(&mut Module)) -> (String, Option<Problem>) {
    let mut module = parse(EVERYTHING).unwrap();
    change(&mut module);
    let error = verify(&module).unwrap_err();
    (error.to_string(), Some(error.problem))
}

#[test]
fn the_verifier_says_what_is_wrong_and_where() {
    let mut wrong = vec![];
    for (from, to, want) in CASES {
        assert!(EVERYTHING.contains(from), "{from}");
        let (error, _) = rejected(&EVERYTHING.replacen(from, to, 1));
        if !error.contains(want) {
            wrong.push(format!("{from} -> {to}\n  got  {error}\n  want {want}"));
        }
    }
    for (change, want) in BY_HAND {
        let (error, _) = broken(*change);
        if !error.contains(want) {
            wrong.push(format!("by hand\n  got  {error}\n  want {want}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_problem_has_a_case() {
    let texts = CASES.iter().map(|(from, to, _)| rejected(&EVERYTHING.replacen(from, to, 1)));
    let seen: BTreeSet<&str> = texts
        .chain(BY_HAND.iter().map(|(change, _)| broken(*change)))
        .filter_map(|(_, p)| p.as_ref().map(name))
        .collect();
    let missing: Vec<&str> = NAMES.into_iter().filter(|n| !seen.contains(n)).collect();
    assert!(missing.is_empty(), "no case for {missing:?}");
}
