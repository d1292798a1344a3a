//! File tests of operations, library functions, statements and states: each case of `tests/operations/<name>.qir` is a module, a
//! line `---`, and the rows that the interpreter gives, or the error that it ends with. Lines `===` part the cases of a file.
//! `UPDATE_EXPECT=1 cargo test -p quernel-ir --test operations` rewrites the second parts. The runtime's test of the same name runs
//! the same files compiled.
//!
//! One more test fails when an operation, a function, a statement, an update, a probe or a kind of state has no file.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use libtest_mimic::{Arguments, Failed, Trial};
use quernel_ir::builtin::Builtin;
use quernel_ir::collected::CollectedFn;
use quernel_ir::interp::{Batch, BatchColumn, Batches, Inputs, InterpError, Limits, run};
use quernel_ir::kernel::{BinaryOp, Module, Op, ProbeKind, StateKind, Stmt, Table, TableId, UnaryOp, UpdateOp};
use quernel_ir::scalar::Scalar;
use quernel_ir::text::parse_mapped;
use quernel_ir::verify::verify_mapped;

/// What files must show, besides every library function. The functions below name the variants: one that is added does not
/// compile there until it has its word, which belongs here too.
const WORDS: &str = "const param load code decode lookup field present add sub mul div rem div_round neg abs sqrt floor ceil trunc \
                     bit_and bit_or bit_xor shl shr popcount canonical own eq ne lt le gt ge same and or not is_null is_valid assume_valid \
                     select cast check call let filter if repeat fold probe upsert update append mark store \
                     update:add update:min update:max update:and update:or update:xor update:first update:last update:arg_min \
                     update:arg_max update:mul update:add_precise update:co_moments update:collect update:sketch update:moments update:merge_moments \
                     probe:inner probe:outer probe:semi probe:anti probe:mark probe:single \
                     state:accumulators state:groups state:index state:rows state:sorted state:window state:output state:lut";

fn unary(op: UnaryOp) -> &'static str {
    match op {
        UnaryOp::Neg(_) => "neg",
        UnaryOp::Abs(_) => "abs",
        UnaryOp::Not => "not",
        UnaryOp::IsNull => "is_null",
        UnaryOp::IsValid => "is_valid",
        UnaryOp::AssumeValid => "assume_valid",
        UnaryOp::Sqrt => "sqrt",
        UnaryOp::Floor => "floor",
        UnaryOp::Ceil => "ceil",
        UnaryOp::Trunc => "trunc",
        UnaryOp::PopCount => "popcount",
        UnaryOp::Canonical => "canonical",
        UnaryOp::Own => "own",
    }
}

fn binary(op: BinaryOp) -> &'static str {
    match op {
        BinaryOp::Add(_) => "add",
        BinaryOp::Sub(_) => "sub",
        BinaryOp::Mul(_) => "mul",
        BinaryOp::Div(_) => "div",
        BinaryOp::Rem => "rem",
        BinaryOp::DivRound => "div_round",
        BinaryOp::BitAnd => "bit_and",
        BinaryOp::BitOr => "bit_or",
        BinaryOp::BitXor => "bit_xor",
        BinaryOp::Shl => "shl",
        BinaryOp::Shr => "shr",
        BinaryOp::Eq => "eq",
        BinaryOp::Ne => "ne",
        BinaryOp::Lt => "lt",
        BinaryOp::Le => "le",
        BinaryOp::Gt => "gt",
        BinaryOp::Ge => "ge",
        BinaryOp::Same => "same",
        BinaryOp::And => "and",
        BinaryOp::Or => "or",
    }
}

fn operation(op: &Op) -> Vec<String> {
    let word = match op {
        Op::Bound => return vec![],
        Op::Const(_) => "const",
        Op::Param(_) => "param",
        Op::Load { .. } => "load",
        Op::Code { .. } => "code",
        Op::Decode { .. } => "decode",
        Op::Lookup { .. } => "lookup",
        Op::Field { .. } => "field",
        Op::Present { .. } => "present",
        Op::Unary { op, .. } => unary(*op),
        Op::Binary { op, .. } => binary(*op),
        Op::Select { .. } => "select",
        Op::Cast { .. } => "cast",
        Op::Check { .. } => "check",
        // Of these the function is what counts, not its types.
        Op::Call { builtin: Builtin::Collected(collected), .. } => {
            return vec!["call".into(), format!("collected.{}", collected.get().func.word())];
        }
        // Nested values are another matter than the operations.
        Op::Call { builtin: Builtin::Nested(..), .. } => return vec!["call".into()],
        Op::Call { builtin, .. } => return vec!["call".into(), builtin.to_string()],
    };
    vec![word.into()]
}

fn statement(stmt: &Stmt) -> Vec<&'static str> {
    match stmt {
        Stmt::Let(_) => vec!["let"],
        Stmt::Filter { .. } => vec!["filter"],
        Stmt::If { .. } => vec!["if"],
        Stmt::Repeat { .. } => vec!["repeat"],
        Stmt::Fold { .. } => vec!["fold"],
        Stmt::Upsert { .. } => vec!["upsert"],
        Stmt::Append { .. } => vec!["append"],
        Stmt::Mark { .. } => vec!["mark"],
        Stmt::Store { .. } => vec!["store"],
        Stmt::Update { op, .. } => vec![
            "update",
            match op {
                UpdateOp::Add(_) => "update:add",
                UpdateOp::Min => "update:min",
                UpdateOp::Max => "update:max",
                UpdateOp::And => "update:and",
                UpdateOp::Or => "update:or",
                UpdateOp::Xor => "update:xor",
                UpdateOp::First => "update:first",
                UpdateOp::Last => "update:last",
                UpdateOp::ArgMin => "update:arg_min",
                UpdateOp::ArgMax => "update:arg_max",
                UpdateOp::Mul => "update:mul",
                UpdateOp::AddPrecise => "update:add_precise",
                UpdateOp::CoMoments => "update:co_moments",
                UpdateOp::Collect { .. } => "update:collect",
                UpdateOp::Sketch => "update:sketch",
                UpdateOp::Moments => "update:moments",
                UpdateOp::MergeMoments => "update:merge_moments",
            },
        ],
        Stmt::Probe(probe) => vec![
            "probe",
            match probe.kind {
                ProbeKind::Inner => "probe:inner",
                ProbeKind::Outer => "probe:outer",
                ProbeKind::Semi => "probe:semi",
                ProbeKind::Anti => "probe:anti",
                ProbeKind::Mark => "probe:mark",
                ProbeKind::Single => "probe:single",
            },
        ],
    }
}

fn state(kind: &StateKind) -> &'static str {
    match kind {
        StateKind::Accumulators => "state:accumulators",
        StateKind::Groups { .. } => "state:groups",
        StateKind::Index { .. } => "state:index",
        StateKind::Rows => "state:rows",
        StateKind::Sorted { .. } => "state:sorted",
        StateKind::Window { .. } => "state:window",
        StateKind::Output { .. } => "state:output",
        StateKind::Lut { .. } => "state:lut",
    }
}

fn words(module: &Module, out: &mut BTreeSet<String>) {
    out.extend(module.states.values().map(|s| state(&s.kind).to_string()));
    for kernel in module.kernels.values() {
        out.extend(kernel.values.values().flat_map(|v| operation(&v.op)));
        out.extend(kernel.blocks.values().flatten().flat_map(statement).map(str::to_string));
    }
}

/// The table "words": a column with a dictionary.
struct Words;

impl Inputs for Words {
    fn open(&mut self, _: TableId, table: &Table) -> Result<Batches<'_>, String> {
        if table.columns.iter().any(|c| c.dictionary.is_none()) {
            return Err("every column of \"words\" has a dictionary".into());
        }
        let batch = |codes: Vec<Option<u32>>| Ok(Batch { rows: codes.len(), columns: vec![BatchColumn::Codes(codes)] });
        Ok(Box::new([batch(vec![Some(1), None]), batch(vec![]), batch(vec![Some(0), Some(2), Some(1)])].into_iter()))
    }

    fn dictionary(&mut self, _: TableId, _: &Table, _: usize) -> Result<Vec<Scalar>, String> {
        Ok(["x", "yy", "a string that no view holds inline"].map(|s| Scalar::Str(s.into())).to_vec())
    }
}

fn outcome(module: &Module) -> String {
    let params: Vec<Scalar> = module.params.values().map(|p| p.value.clone().unwrap_or(Scalar::Null)).collect();
    match run(module, &mut Words, &params, Limits::default()) {
        Ok(rows) => {
            rows.iter().map(|row| row.iter().map(Scalar::to_string).collect::<Vec<_>>().join(", ") + "\n").collect()
        }
        Err(InterpError::Trap { message, .. }) => format!("error: {message}\n"),
        Err(other) => format!("invalid: {other}\n"),
    }
}

fn parts(text: &str) -> Vec<(&str, &str)> {
    text.split("\n===\n").map(|case| case.split_once("\n---\n").unwrap_or((case, ""))).collect()
}

fn case(path: &Path) -> Result<(), Failed> {
    let text = std::fs::read_to_string(path)?;
    let mut found = vec![];
    let mut wrong = String::new();
    for (input, expected) in parts(&text) {
        let (module, map) = parse_mapped(input)?;
        verify_mapped(&module, &map)?;
        let mut compact = module.clone();
        compact.compact();
        let printed = compact.to_string();
        if parse_mapped(&printed)?.0 != compact {
            wrong.push_str(&format!("the text does not read back:\n{printed}\n"));
        }
        let got = outcome(&module);
        if got.starts_with("invalid") || got.trim_end() != expected.trim_end() {
            wrong.push_str(&format!("{input}\nexpected\n{expected}\ngot\n{got}\n"));
        }
        found.push(format!("{}\n---\n{got}", input.trim_end()));
    }
    if std::env::var_os("UPDATE_EXPECT").is_some() {
        std::fs::write(path, found.join("\n===\n"))?;
        return Ok(());
    }
    if wrong.is_empty() { Ok(()) } else { Err(wrong.into()) }
}

fn complete(files: &[PathBuf]) -> Result<(), Failed> {
    let mut seen = BTreeSet::new();
    for file in files {
        let text = std::fs::read_to_string(file)?;
        for (input, _) in parts(&text) {
            words(&parse_mapped(input)?.0, &mut seen);
        }
    }
    let collected = CollectedFn::all().map(|function| format!("collected.{}", function.word()));
    let builtins = Builtin::all().into_iter().map(|b| b.to_string()).chain(collected);
    let wanted: BTreeSet<String> = WORDS.split_whitespace().map(String::from).chain(builtins).collect();
    let missing: Vec<&String> = wanted.difference(&seen).collect();
    let unknown: Vec<&String> = seen.difference(&wanted).collect();
    if missing.is_empty() && unknown.is_empty() {
        return Ok(());
    }
    Err(format!("no file in tests/operations shows {missing:?}; not in WORDS: {unknown:?}").into())
}

fn main() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/operations");
    let mut files: Vec<PathBuf> =
        std::fs::read_dir(&root).into_iter().flatten().flatten().map(|entry| entry.path()).collect();
    files.sort();
    let mut trials = vec![];
    for file in &files {
        let file = file.clone();
        let name = file.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        trials.push(Trial::test(name, move || case(&file)));
    }
    trials.push(Trial::test("every_operation_has_a_file", move || complete(&files)));
    libtest_mimic::run(&Arguments::from_args(), trials).exit();
}
