//! The book's page of functions says of each whether the binder knows it.

mod common;

use quernel_compiler::Error;

const PAGE: &str = include_str!("../../docs/src/functions.md");

/// Whether there is a function of the name, whatever it takes.
fn is_known(name: &str) -> bool {
    let bound = |args: &str| {
        let sql = format!("SELECT {name}({args})");
        quernel_compiler::parse(&sql).and_then(|all| quernel_compiler::bind(&all[0], &common::TestCatalog))
    };
    // Those that take nested values or a lambda function are told by them.
    const NESTED: [&str; 5] = ["[1], lambda x: x", "[1], lambda x, y: x", "{'a': 1}, 1", "[1]", "[1], 'sum'"];
    if NESTED.into_iter().any(|args| bound(args).is_ok()) {
        return true;
    }
    match bound("") {
        Err(Error::Unknown { kind, .. }) => kind != "function",
        Err(Error::Unsupported { what, .. }) => !what.starts_with("function ") && !what.starts_with("aggregate "),
        _ => true,
    }
}

#[test]
fn the_page_says_which_functions_there_are() {
    let (mut done, mut rows, mut wrong) = (0, 0, vec![]);
    for line in PAGE.lines() {
        let Some((name, state)) = line.strip_prefix("| `").and_then(|line| line.split_once("` | ")) else { continue };
        rows += 1;
        done += usize::from(state.starts_with("done"));
        if state.starts_with("done") != is_known(name) {
            wrong.push(format!("{name}: {state}"));
        }
    }
    assert!(wrong.is_empty(), "the binder says otherwise of {wrong:#?}");
    assert!(rows > 400 && done > 200, "{done} of {rows}");
}
