//! The text form reads back, and errors point at their place.

use quernel_ir::text::{parse, parse_mapped};
use quernel_ir::verify::{verify, verify_mapped};

const EVERYTHING: &str = include_str!("qir/everything.qir");

#[test]
fn a_module_with_everything_reads_back_as_it_was_printed() {
    let module = parse(EVERYTHING).unwrap();
    verify(&module).unwrap();
    assert_eq!(module.to_string(), EVERYTHING);
    let mut compact = module.clone();
    compact.compact();
    assert_eq!(compact, module);
}

#[test]
fn syntax_errors_have_a_position() {
    let cases = [
        ("", "1:1: expected 'module', found the end of the text"),
        ("module q", "1:8: expected the module's name in quotes, found 'q'"),
        ("module \"q\"\n  frob", "2:3: expected param, table, state or kernel, found 'frob'"),
        ("module \"q\"\nparam $1: i32", "2:7: expected $0, found $1"),
        ("module \"q\"\nparam $0: i33", "2:11: there is no type 'i33'"),
        ("module \"q\"\nkernel @k over @t { }", "2:16: there is no table @t"),
        ("module \"q\"\nkernel @k over unit {\n  %0 = frob %1 : i32\n}", "3:8: there is no operation 'frob'"),
        ("module \"q\"\nkernel @k over unit {\n  %0 = neg %1 : i32\n}", "3:12: %1 is not defined above"),
        (
            "module \"q\"\nkernel @k over unit {\n  %0 = const 1 : i32\n  %0 = const 1 : i32\n}",
            "4:3: %0 is defined twice",
        ),
        (
            "module \"q\"\nkernel @k over unit {\n  %0 = const 1.5 : i32\n}",
            "3:14: expected a literal of type i32, found 1.5",
        ),
        (
            "module \"q\"\nkernel @k over unit {\n  %0 = not.proved %1 : i32\n}",
            "3:8: there is no operation 'not.proved'",
        ),
        ("module \"q\"\n\"open", "2:1: a string isn't closed"),
        ("module \"q\"\nkernel @k over unit {", "2:22: expected a statement, found the end of the text"),
        ("module \"q\" # note\n~", "2:1: unexpected character '~'"),
    ];
    for (text, want) in cases {
        assert_eq!(parse(text).unwrap_err().to_string(), want, "{text}");
    }
}

#[test]
fn deep_nesting_is_an_error() {
    let mut text = String::from("module \"q\"\nkernel @k over unit {\n%0 = const true : bool\n");
    text.push_str(&"filter %0 {\n".repeat(100_000));
    assert!(parse(&text).unwrap_err().to_string().contains("nest deeper"));
}

/// Line of `everything.qir` to replace, what by, and the error.
#[test]
fn the_verifier_says_what_is_wrong_and_where() {
    let cases: &[(&str, &str, &str)] = &[
        ("param $0: i32 = 8766", "param $0: i32 = null", "3:1: param $0: null is not a i32"),
        ("param $0: i32 = 8766", "param $0: i8 = 8766", "3:1: param $0: 8766 is not a i8"),
        ("state @sum:", "table @v inline {\n}\nstate @sum:", "there are two tables named v"),
        ("state @r: rows", "state @r: rows {\n}\nstate @r: rows", "there are two states named r"),
        ("kernel @luts", "kernel @build", "there are two kernels named build"),
        ("  c: f64", "  a: f64", "16:1: table @v: there are two columns named a"),
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
        (
            "(\"revenue\": dec(38,4), \"k\": str)",
            "(\"k\": str)",
            "61:1: state @out: an output has 1 columns and 2 fields",
        ),
        ("dec(38,4)", "dec(5,4)", "61:1: state @out: field revenue is a i128?, column revenue needs a i64"),
        ("  v: bool\n", "  v: bool\n  w: bool\n", "57:1: state @mask: a lookup table has one field, not 2"),
        (
            "lut @lineitem.l_comment",
            "lut @lineitem.l_quantity",
            "57:1: state @mask: column l_quantity has no dictionary",
        ),
        ("state @r: rows", "state @r: output (\"x\": i64)", "a module has one output, not several"),
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
        (
            "append @r (%33)",
            "append @g (%33)",
            "kernel @scan, append: @g is not an index, rows, sorted or output state",
        ),
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
    ];
    let mut wrong = vec![];
    for (from, to, want) in cases {
        assert!(EVERYTHING.contains(from), "{from}");
        let text = EVERYTHING.replacen(from, to, 1);
        let error = match parse_mapped(&text) {
            Err(error) => error.to_string(),
            Ok((module, map)) => match verify_mapped(&module, &map) {
                Err(error) => error.to_string(),
                Ok(()) => panic!("{from} -> {to}: no error"),
            },
        };
        if !error.contains(want) {
            wrong.push(format!("{from} -> {to}\n  got  {error}\n  want {want}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
