//! Strings that kernels make, in regions of the buffer that also holds rows.

#[path = "common/adapter.rs"]
mod adapter;
#[path = "common/engines.rs"]
mod common;
#[path = "../../tests/support/lines.rs"]
mod lines;

use std::sync::Arc;

use arrow_array::{Int64Array, RecordBatch, StringArray};
use lines::lines;
use quernel_ir::kernel::Module;
use quernel_runtime::exec::{Backend, ExecOptions, Execution};
use quernel_runtime::source::memory::MemoryTable;
use quernel_runtime::source::{SourceError, TableSource, Tables};

/// Rows enough for the strings made of them to need several regions, the first of which has 256 KiB.
const ROWS: i64 = 30_000;

struct One(MemoryTable);

impl Tables for One {
    fn table(&self, _: &str) -> Result<Arc<dyn TableSource>, SourceError> {
        Ok(Arc::new(self.0.clone()))
    }
}

/// A kernel makes strings and appends them to rows; a second makes longer ones of these, while the rows of the first are read.
const MODULE: &str = r#"
module "strings"
table @t from "t" rows 30000 {
  n: i64 as plain index 0
  s: str as plain index 1
}
state @kept: rows {
  n: i64
  s: str
}
state @out: output ("n": i64, "s": str) {
  n: i64
  s: str
}
kernel @make over @t {
  %n = load n : i64
  %s = load s : str
  %dash = const "-a part that is as long as some text-" : str
  %a = call concat(%s, %dash) : str
  %b = call concat(%a, %s) : str
  append @kept (%n, %b)
}
kernel @again over @kept as %row {
  %n = field %row.n : i64
  %s = field %row.s : str
  %c = call concat(%s, %s) : str
  emit @out (%n, %c)
}
"#;

#[test]
fn strings_in_several_regions_are_the_interpreters() {
    let engines = common::engines();
    // Too large for less than 64 bits.
    let numbers: Int64Array = (0..ROWS).map(|i| i << 45).collect();
    let texts: StringArray = (0..ROWS).map(|i| Some(format!("text {}", i * 7919 % ROWS))).collect();
    let batch = RecordBatch::try_from_iter([("n", Arc::new(numbers) as _), ("s", Arc::new(texts) as _)]).unwrap();
    let tables = One(MemoryTable::from_batches("t", &batch.schema(), &[batch]).unwrap());
    let module: Arc<Module> = Arc::new(quernel_ir::text::parse(MODULE).unwrap());
    let options = ExecOptions { threads: 1, ..ExecOptions::default() };
    let execution = Execution::new(module.clone(), Backend::Interpreter, &tables, &[], options.clone()).unwrap();
    let want = lines(execution.run().unwrap()).unwrap();
    assert!(want.iter().map(String::len).sum::<usize>() > 3 << 20, "more than two regions");
    for engine in &engines {
        for run in 0..2 {
            let got = lines(engine.run(&module, &tables, &[], &options).unwrap()).unwrap();
            let profile = engine.device().profile().name;
            let wrong = want.iter().zip(&got).position(|(a, b)| a != b);
            assert_eq!((got.len(), wrong), (want.len(), None), "{profile}, run {run}");
        }
    }
}
