//! The files of `ir/tests/operations`, compiled, on one thread and on two, and interpreted by the runtime: the rows that they say, or
//! their error.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use arrow_array::{Array, RecordBatch, StringArray};
use arrow_cast::display::array_value_to_string;
use libtest_mimic::{Arguments, Failed, Trial};
use quernel_codegen::{Compiler, Options};
use quernel_ir::kernel::Module;
use quernel_ir::scalar::Scalar;
use quernel_runtime::error::ExecError;
use quernel_runtime::exec::{Backend, ExecOptions, Execution};
use quernel_runtime::source::memory::MemoryTable;
use quernel_runtime::source::{SourceError, TableSource, Tables};

/// The table "words": enough rows of few texts to be held with a dictionary.
struct Words(MemoryTable);

impl Words {
    fn new() -> Words {
        let words = [Some("x"), Some("yy"), Some("a string that no view holds inline"), None];
        let column: StringArray = (0..4000).map(|i| words[i % 4]).collect();
        let batch = RecordBatch::try_from_iter_with_nullable([("s", Arc::new(column) as _, true)]).unwrap();
        Words(MemoryTable::from_batches("words", &batch.schema(), &[batch]).unwrap())
    }
}

impl Tables for Words {
    fn table(&self, source: &str) -> Result<Arc<dyn TableSource>, SourceError> {
        match source {
            "words" => Ok(Arc::new(self.0.clone())),
            _ => Err(SourceError::UnknownTable { name: source.into() }),
        }
    }
}

/// The rows as text, or the error.
fn outcome(module: &Arc<Module>, backend: Backend, threads: usize) -> Result<Vec<String>, ExecError> {
    let params: Vec<Scalar> = module.params.values().map(|p| p.value.clone().unwrap_or(Scalar::Null)).collect();
    let options = ExecOptions { threads, morsel_rows: 2, ..ExecOptions::default() };
    let run = || -> Result<Vec<String>, ExecError> {
        let mut lines = vec![];
        for batch in Execution::new(module.clone(), backend, &Words::new(), &params, options)?.run()?.collect()? {
            lines.extend((0..batch.num_rows()).map(|row| {
                let text = |c: &Arc<dyn Array>| match c.is_null(row) {
                    true => "null".to_string(),
                    false => array_value_to_string(c, row).unwrap_or_default(),
                };
                batch.columns().iter().map(text).collect::<Vec<_>>().join("|")
            }));
        }
        // The order of rows is a sort's alone.
        lines.sort();
        Ok(lines)
    };
    match run() {
        Err(ExecError::Trap { message, .. }) => Ok(vec![format!("error: {message}")]),
        other => other,
    }
}

fn case(path: &Path) -> Result<(), Failed> {
    let text = std::fs::read_to_string(path)?;
    for part in text.split("\n===\n") {
        let (input, expected) = part.split_once("\n---\n").ok_or("no line ---")?;
        let module = Arc::new(quernel_ir::text::parse(input)?);
        let compiler = Compiler::new(Options::default())?;
        let kernels = compiler.compile_module(&module, 1).into_iter().collect::<Result<Vec<_>, _>>()?;
        let interpreted = outcome(&module, Backend::Interpreter, 1)?;
        for threads in [1, 2] {
            let compiled = outcome(&module, Backend::compiled(kernels.iter().cloned()), threads)?;
            if compiled != interpreted {
                let lines = |l: &[String]| l.join("\n");
                let (got, want) = (lines(&compiled), lines(&interpreted));
                return Err(format!("{input}\n{threads} threads gave\n{got}\nthe interpreter\n{want}").into());
            }
        }
        // What the rows are as text is this crate's; how many there are, and the error, is the file's.
        let stored = module.tables.values().any(|t| matches!(t.data, quernel_ir::kernel::TableData::Stored { .. }));
        let error = expected.trim_end().starts_with("error: ");
        if error && interpreted != [expected.trim_end()]
            || !error && !stored && interpreted.len() != expected.lines().count()
        {
            return Err(format!("{input}\nexpected\n{expected}\ngot\n{}", interpreted.join("\n")).into());
        }
    }
    Ok(())
}

fn main() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../ir/tests/operations");
    let mut files: Vec<PathBuf> =
        std::fs::read_dir(&root).into_iter().flatten().flatten().map(|entry| entry.path()).collect();
    files.sort();
    let mut trials: Vec<Trial> = vec![];
    for file in files {
        let name = file.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        trials.push(Trial::test(name, move || case(&file)));
    }
    let count = trials.len();
    trials.push(Trial::test("there_are_files", move || if count > 100 { Ok(()) } else { Err("too few files".into()) }));
    libtest_mimic::run(&Arguments::from_args(), trials).exit();
}
