//! The book's page on the IR: its modules are valid, and it names every operation, function and pass.

use quernel_ir::builtin::{Builtin, Part, TextKind};
use quernel_ir::passes::PASSES;
use quernel_ir::text::parse_mapped;
use quernel_ir::verify::verify_mapped;

const PAGE: &str = include_str!("../../docs/src/ir.md");

#[test]
fn modules_of_the_page_are_valid_and_compact_to_themselves() {
    let mut count = 0;
    for block in PAGE.split("```qir\n").skip(1) {
        let text = block.split("```").next().unwrap();
        let (module, map) = parse_mapped(text).unwrap_or_else(|e| panic!("{e}\n{text}"));
        verify_mapped(&module, &map).unwrap_or_else(|e| panic!("{e}\n{text}"));
        count += 1;
    }
    assert!(count >= 8, "{count} modules");
}

#[test]
fn the_page_names_everything() {
    let operations = "const param load code decode lookup field present add sub mul div rem div_round neg abs sqrt floor ceil trunc \
                      canonical eq ne lt le gt ge same and or not is_null is_valid assume_valid select cast check own call filter if \
                      repeat probe upsert update insert append emit mark store moments merge_moments min max first";
    let mut missing: Vec<String> = operations.split_whitespace().map(String::from).collect();
    missing.extend(PASSES.iter().map(|p| p.name.to_string()));
    missing.extend(Part::ALL.iter().map(|p| p.keyword().to_string()));
    missing.extend(TextKind::ALL.iter().map(|k| k.keyword().to_string()));
    for builtin in Builtin::all() {
        let name = builtin.to_string();
        missing.push(match name.split_once('.') {
            Some((head @ ("print" | "parse" | "try_parse"), _)) => format!("{head}.K"),
            Some((head, _)) => format!("{head}.P"),
            None => name,
        });
    }
    let named = |word: &String| {
        PAGE.contains(&format!("`{word}`"))
            || PAGE.contains(&format!("`{word} "))
            || PAGE.contains(&format!(" = {word} "))
    };
    missing.retain(|word| !named(word));
    assert!(missing.is_empty(), "not in the page: {missing:?}");
}
