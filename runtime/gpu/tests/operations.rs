//! The files of `ir/tests/operations` on a device, with every profile that it has: the interpreter's rows in the same order, or its
//! error.

mod common;

use std::path::{Path, PathBuf};
use std::sync::Arc;

use arrow_array::{Array, StringArray};
use arrow_cast::display::array_value_to_string;
use libtest_mimic::{Arguments, Failed, Trial};
use quernel_gpu::{Device, DeviceOptions, Engine, GpuExecError};
use quernel_ir::scalar::Scalar;
use quernel_runtime::error::ExecError;
use quernel_runtime::exec::{Backend, ExecOptions, Execution, QueryResult};
use quernel_runtime::source::memory::MemoryTable;
use quernel_runtime::source::{SourceError, TableSource, Tables};
use quernel_shaders_gen::ShaderError;

/// The table "words": enough rows of few texts to be held with a dictionary.
struct Words(MemoryTable);

impl Words {
    fn new() -> Words {
        let words = [Some("x"), Some("yy"), Some("a string that no view holds inline"), None];
        let column: StringArray = (0..4000).map(|i| words[i % 4]).collect();
        let batch =
            arrow_array::RecordBatch::try_from_iter_with_nullable([("s", Arc::new(column) as _, true)]).unwrap();
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

/// The rows as text, in order.
fn lines(result: QueryResult) -> Result<Vec<String>, ExecError> {
    let mut lines = vec![];
    for batch in result.collect()? {
        lines.extend((0..batch.num_rows()).map(|row| {
            let text = |c: &Arc<dyn Array>| match c.is_null(row) {
                true => "null".to_string(),
                false => array_value_to_string(c, row).unwrap_or_default(),
            };
            batch.columns().iter().map(text).collect::<Vec<_>>().join("|")
        }));
    }
    Ok(lines)
}

fn trap_as_line(result: Result<Vec<String>, ExecError>) -> Result<Vec<String>, ExecError> {
    match result {
        Err(ExecError::Trap { message, .. }) => Ok(vec![format!("error: {message}")]),
        other => other,
    }
}

fn case(path: &Path, engines: &[Engine]) -> Result<(), Failed> {
    let text = std::fs::read_to_string(path)?;
    let mut ran = 0;
    for part in text.split("\n===\n") {
        let (input, _) = part.split_once("\n---\n").ok_or("no line ---")?;
        let module = Arc::new(quernel_ir::text::parse(input)?);
        let params: Vec<Scalar> = module.params.values().map(|p| p.value.clone().unwrap_or(Scalar::Null)).collect();
        let options = ExecOptions { threads: 1, ..ExecOptions::default() };
        let tables = Words::new();
        let execution = Execution::new(module.clone(), Backend::Interpreter, &tables, &params, options.clone())?;
        let want = trap_as_line(execution.run().and_then(lines))?;
        for engine in engines {
            let got = match engine.run(&module, &tables, &params, &options) {
                Ok(result) => trap_as_line(lines(result))?,
                Err(GpuExecError::Query(error)) => trap_as_line(Err(error))?,
                Err(GpuExecError::Shader(ShaderError::Unsupported { what, .. })) => {
                    // What is said not to be supported must be a function that the library says so of, or limits of partitions.
                    let function = input.lines().any(|line| line.contains("call ")) && what.contains("the function");
                    let partition = input.contains(" partition ") && what.contains("of each partition");
                    if function || partition {
                        continue;
                    }
                    return Err(format!("{input}\n{what} is not supported").into());
                }
                Err(error) => return Err(format!("{input}\n{error}").into()),
            };
            if got != want {
                let profile = engine.device().profile().name;
                let (got, want) = (got.join("\n"), want.join("\n"));
                return Err(format!("{input}\nprofile {profile} gave\n{got}\nthe interpreter\n{want}").into());
            }
            ran += 1;
        }
    }
    if ran == 0 {
        println!("{} is not supported on GPUs", path.display())
    }
    Ok(())
}

fn main() {
    let args = Arguments::from_args();
    let Some(adapter) = common::adapter() else { return };
    let engines: Vec<Engine> = adapter
        .profiles()
        .iter()
        .map(|profile| Engine::new(&Device::open(adapter, profile, &DeviceOptions::default()).unwrap()).unwrap())
        .collect();
    let engines: &'static [Engine] = Box::leak(engines.into_boxed_slice());
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../ir/tests/operations");
    let mut files: Vec<PathBuf> =
        std::fs::read_dir(&root).into_iter().flatten().flatten().map(|entry| entry.path()).collect();
    files.sort();
    let mut trials: Vec<Trial> = vec![];
    for file in files {
        let name = file.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        trials.push(Trial::test(name, move || case(&file, engines)));
    }
    let count = trials.len();
    trials.push(Trial::test("there_are_files", move || if count > 100 { Ok(()) } else { Err("too few files".into()) }));
    libtest_mimic::run(&args, trials).exit();
}
