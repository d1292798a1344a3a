//! File tests of generated code: `tests/clif/<case>.qir` holds a module, a line `---`, and the CLIF of its first kernel.
//! `UPDATE_EXPECT=1 cargo test -p quernel-codegen --test clif` rewrites the second part. The code must also lower to aarch64.
//!
//! Addresses, which differ from run to run, are left out. (Kernels whose messages of traps have some in other forms are not among the files.)

use std::path::PathBuf;

use quernel_codegen::{Compiler, Options, disassemble};
use quernel_ir::entity::Entity;
use quernel_ir::kernel::{KernelId, Module};

fn parse(text: &str) -> Module {
    let module = quernel_ir::text::parse(text).unwrap_or_else(|e| panic!("{e}\n{text}"));
    quernel_ir::verify::verify(&module).unwrap_or_else(|e| panic!("{e}\n{text}"));
    module
}

/// The text with each number that may be an address of this process as `ADDRESS`.
fn without_addresses(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some(at) = rest.find("0x") {
        let digits = &rest[at + 2..];
        let end = digits.find(|c: char| !c.is_ascii_hexdigit() && c != '_').unwrap_or(digits.len());
        let value = u64::from_str_radix(&digits[..end].replace('_', ""), 16).unwrap_or(0);
        out.push_str(&rest[..at]);
        match value {
            0x100_0000_0000..0x1_0000_0000_0000 => out.push_str("ADDRESS"),
            _ => out.push_str(&rest[at..at + 2 + end]),
        }
        rest = &digits[end..];
    }
    out + rest
}

#[test]
fn code_is_as_the_files_say() {
    let first = KernelId::from_index(0);
    let compiler = Compiler::new(Options::default()).unwrap();
    let arm = Compiler::for_architecture("aarch64", Options::default()).unwrap();
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/clif");
    let mut files: Vec<PathBuf> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    assert!(files.len() >= 3);
    let mut wrong = Vec::new();
    for path in files {
        let text = std::fs::read_to_string(&path).unwrap();
        let (input, expected) = text.split_once("\n---\n").unwrap_or((&text, ""));
        let module = parse(input);
        let got = without_addresses(&compiler.clif(&module, first).unwrap());
        assert!(arm.listing(&module, first).unwrap().contains("ret"));
        if std::env::var_os("UPDATE_EXPECT").is_some() {
            std::fs::write(&path, format!("{}\n---\n{got}", input.trim_end())).unwrap();
        } else if got != expected {
            wrong.push(format!("{}: expected\n{expected}\ngot\n{got}", path.display()));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
#[cfg(target_arch = "x86_64")]
fn vector_instructions_name_the_operations_that_they_compute() {
    let text = include_str!("clif/filter_in_blocks.qir");
    let module = parse(text.split("\n---\n").next().unwrap());
    let compiler = Compiler::new(Options::default()).unwrap();
    let code = compiler.compile_kernel(&module, KernelId::from_index(0)).unwrap();
    let lines = disassemble(&code);
    let compared: Vec<_> = lines.iter().filter(|line| line.text.contains("pcmpeq")).collect();
    assert!(!compared.is_empty());
    for line in &compared {
        let value = line.value.map(|value| value.to_string());
        assert!(matches!(value.as_deref(), Some("%2" | "%8")), "{line:?}");
    }
    // The columns that only the filter reads are loaded as vectors, and for the last rows; never for a row that passed.
    let loads = |name: &str| lines.iter().filter(|l| l.value.is_some_and(|v| v.to_string() == name)).count();
    assert!(loads("%0") > 0 && loads("%6") > 0 && loads("%10") > 0);
}
