//! The files of `ir/tests/operations` as tests of what runs modules.

#[path = "lines.rs"]
mod lines;

use std::path::{Path, PathBuf};
use std::sync::Arc;

use arrow_array::{RecordBatch, StringArray};
use libtest_mimic::{Arguments, Failed, Trial};
use quernel_ir::kernel::Module;
use quernel_ir::scalar::Scalar;
use quernel_runtime::error::ExecError;
use quernel_runtime::exec::{Backend, ExecOptions, Execution, QueryResult};
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

/// A module of a file.
pub(crate) struct Case<'a> {
    pub(crate) text: &'a str,
    /// What the file says that comes out.
    pub(crate) expected: &'a str,
    pub(crate) module: Arc<Module>,
    params: Vec<Scalar>,
    tables: Words,
}

impl Case<'_> {
    /// Runs it by a function of tables and parameters. The rows as text; of a trap, what it says.
    pub(crate) fn run(
        &self,
        run: impl FnOnce(&dyn Tables, &[Scalar]) -> Result<QueryResult, ExecError>,
    ) -> Result<Vec<String>, ExecError> {
        match run(&self.tables, &self.params).and_then(lines::lines) {
            Err(ExecError::Trap { message, .. }) => Ok(vec![format!("error: {message}")]),
            other => other,
        }
    }

    /// Runs it by the executor of this machine's processor.
    pub(crate) fn execute(&self, backend: Backend, options: &ExecOptions) -> Result<Vec<String>, ExecError> {
        self.run(|tables, params| Execution::new(self.module.clone(), backend, tables, params, options.clone())?.run())
    }

    pub(crate) fn differs(&self, who: &str, got: &[String], want: &[String]) -> Failed {
        let (got, want) = (got.join("\n"), want.join("\n"));
        format!("{}\n{who} gave\n{got}\nthe interpreter\n{want}\nthe file says\n{}", self.text, self.expected).into()
    }
}

/// Tests one case after the other of each file.
pub(crate) fn test_files(check: impl Fn(&Case<'_>) -> Result<(), Failed> + Clone + Send + 'static) -> ! {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().map(|folder| folder.join("ir/tests/operations"));
    let root = root.into_iter().find(|folder| folder.is_dir()).unwrap();
    let mut files: Vec<PathBuf> = std::fs::read_dir(&root).unwrap().flatten().map(|entry| entry.path()).collect();
    files.sort();
    let mut trials: Vec<Trial> = vec![];
    for file in files {
        let name = file.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let check = check.clone();
        trials.push(Trial::test(name, move || {
            let text = std::fs::read_to_string(&file)?;
            for part in text.split("\n===\n") {
                let (input, expected) = part.split_once("\n---\n").ok_or("no line ---")?;
                let module = Arc::new(quernel_ir::text::parse(input)?);
                let params = module.params.values().map(|p| p.value.clone().unwrap_or(Scalar::Null)).collect();
                check(&Case { text: input, expected, module, params, tables: Words::new() })?;
            }
            Ok(())
        }));
    }
    let count = trials.len();
    trials.push(Trial::test("there_are_files", move || if count > 100 { Ok(()) } else { Err("too few files".into()) }));
    libtest_mimic::run(&Arguments::from_args(), trials).exit()
}
