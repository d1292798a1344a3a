//! The text form reads back, and errors point at their place.

use quernel_ir::text::parse;
use quernel_ir::verify::verify;

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
        ("module \"q\"\n  frob", "2:3: expected param, table, state, loop or kernel, found 'frob'"),
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
