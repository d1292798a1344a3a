//! File tests of passes: `tests/passes/<pass>/<case>.qir` holds a module, a line `---`, and what the pass makes of it (`unchanged`
//! where nothing). The pass `all` is the default pipeline. `UPDATE_EXPECT=1 cargo test -p quernel-ir --test passes` rewrites the
//! second part.
//!
//! Both modules are also run by the interpreter over made-up rows, and must give the same.

#[allow(dead_code)]
mod generate;
mod inputs;

use std::path::{Path, PathBuf};

use inputs::Generated;
use libtest_mimic::{Arguments, Failed, Trial};
use quernel_ir::interp::{InterpError, Limits, run};
use quernel_ir::kernel::Module;
use quernel_ir::passes::{self, default_pipeline};
use quernel_ir::scalar::Scalar;
use quernel_ir::text::parse_mapped;
use quernel_ir::verify::{verify, verify_mapped};

fn rows(module: &Module) -> Result<Vec<Vec<Scalar>>, InterpError> {
    let params: Vec<Scalar> = vec![Scalar::Int(3); 8];
    run(module, &mut Generated, &params, Limits::default())
}

fn case(path: &Path, pass: &str) -> Result<(), Failed> {
    let text = std::fs::read_to_string(path)?;
    let (input, expected) = text.split_once("\n---\n").unwrap_or((&text, ""));
    let (mut module, map) = parse_mapped(input)?;
    verify_mapped(&module, &map)?;
    let before = rows(&module);
    let passes = match pass {
        "all" => default_pipeline(),
        name => vec![passes::pass(name).ok_or_else(|| format!("there is no pass {name}"))?],
    };
    let mut changed = false;
    passes::run(&mut module, &passes, &mut |_, _| changed = true);
    verify(&module)?;
    module.compact();
    let got = if changed { module.to_string() } else { "unchanged\n".to_string() };
    match (before, rows(&module)) {
        (Ok(before), Ok(after)) if before == after => {}
        // A pass may keep rows from a trap, but never change rows or bring a trap about.
        (Err(InterpError::Trap { .. }), _) => {}
        (before, after) => return Err(format!("{before:?}\nbecame\n{after:?}\n{module}").into()),
    }
    if std::env::var_os("UPDATE_EXPECT").is_some() {
        std::fs::write(path, format!("{}\n---\n{got}", input.trim_end()))?;
        return Ok(());
    }
    if got == expected { Ok(()) } else { Err(format!("expected\n{expected}\ngot\n{got}").into()) }
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let mut files: Vec<PathBuf> =
        std::fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path()).collect();
    files.sort();
    files
}

fn complete(root: &Path) -> Result<(), Failed> {
    let changes = |file: &PathBuf| {
        std::fs::read_to_string(file)
            .is_ok_and(|t| t.split_once("\n---\n").is_some_and(|(_, after)| after != "unchanged\n"))
    };
    let has = |name: &str| files(&root.join(name)).iter().any(changes);
    // What the parser makes is compact: `a_module_with_holes_becomes_what_the_parser_makes_of_its_text` tests that pass.
    let names = passes::PASSES.iter().map(|p| p.name).filter(|name| *name != "compact").chain(["all"]);
    let missing: Vec<&str> = names.filter(|name| !has(name)).collect();
    if missing.is_empty() { Ok(()) } else { Err(format!("no file in tests/passes for {missing:?}").into()) }
}

/// `compact` on a module whose arena has holes, and an order that is not its text's.
fn holes() -> Result<(), Failed> {
    let text = "module \"m\"\n\nstate @out: output (\"x\": i64) {\n  x: i64\n}\n\nkernel @k over unit {\n  %0 = const 1 : i64\n  \
                %1 = const 2 : i64\n  %2 = const 3 : i64\n  emit @out (%2)\n  emit @out (%0)\n}\n";
    let (parsed, _) = parse_mapped(text)?;
    let mut module = parsed.clone();
    for kernel in module.kernels.values_mut() {
        let body = kernel.body;
        // The last constant first, and the second gone.
        kernel.blocks[body].swap(0, 2);
        kernel.blocks[body].remove(1);
    }
    let holed = module.to_string();
    let compact = passes::pass("compact").ok_or("there is no pass compact")?;
    let mut changed = false;
    passes::run(&mut module, &[compact], &mut |_, _| changed = true);
    verify(&module)?;
    let (reparsed, _) = parse_mapped(&module.to_string())?;
    if changed && module == reparsed && module.to_string() != holed {
        return Ok(());
    }
    Err(format!("changed: {changed}\n{holed}\nbecame\n{module}").into())
}

fn main() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/passes");
    let mut trials = Vec::new();
    for folder in files(&root) {
        let pass = folder.file_name().unwrap_or_default().to_string_lossy().into_owned();
        for file in files(&folder) {
            let name = format!("{pass}/{}", file.file_stem().unwrap_or_default().to_string_lossy());
            let pass = pass.clone();
            trials.push(Trial::test(name, move || case(&file, &pass)));
        }
    }
    trials.push(Trial::test("a_module_with_holes_becomes_what_the_parser_makes_of_its_text", holes));
    trials.push(Trial::test("every_pass_has_a_file_that_it_changes", move || complete(&root)));
    libtest_mimic::run(&Arguments::from_args(), trials).exit();
}
