//! The 22 TPC-H queries give the published answers: from Parquet and from memory, interpreted and compiled, on one and on two
//! threads, and on a GPU. See `tests/tpch/README.md` for where the answers are from.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

use arrow_array::cast::AsArray;
use arrow_array::types::Float64Type;
use arrow_array::{Array, RecordBatch};
use arrow_schema::DataType;
use quernel::format::{Format, to_string};
use quernel::tpch::{QUERIES, Table};
use quernel::{Device, Session};

const SCALE: f64 = 0.01;

/// Queries whose answer depends on the generator's free text.
const TEXT_DEPENDS: [usize; 5] = [2, 10, 13, 15, 20];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/tpch")
}

/// The folder of Parquet files, generated once by the command.
fn parquet() -> &'static Path {
    static FOLDER: OnceLock<tempfile::TempDir> = OnceLock::new();
    FOLDER
        .get_or_init(|| {
            let folder = tempfile::tempdir().unwrap();
            let output = Command::new(env!("CARGO_BIN_EXE_quernel"))
                .args(["gen", "tpch", "--sf", "0.01", "-o"])
                .arg(folder.path())
                .output()
                .unwrap();
            assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
            folder
        })
        .path()
}

fn from_parquet() -> Session {
    let session = Session::new();
    assert_eq!(session.register_folder(parquet()).unwrap().len(), 8);
    session
}

fn from_memory() -> Session {
    let session = Session::new();
    for table in Table::ALL {
        session.register_batches(table.name(), &table.batches(SCALE, 2)).unwrap();
    }
    session
}

/// The lines of an answer, split; the header first.
fn answer(folder: &str, number: usize) -> Vec<Vec<String>> {
    let path = root().join(folder).join(format!("q{number:02}.csv"));
    let text = std::fs::read_to_string(&path).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
    text.lines().map(|line| line.split('|').map(str::to_string).collect()).collect()
}

/// Rows as text, and for each column whether it is a double.
fn rows_of(batches: &[RecordBatch]) -> Vec<Vec<String>> {
    let mut rows = Vec::new();
    for batch in batches {
        for row in 0..batch.num_rows() {
            let one = batch.slice(row, 1);
            rows.push((0..batch.num_columns()).map(|i| cell(one.column(i).as_ref(), &one, i)).collect());
        }
    }
    rows
}

fn cell(array: &dyn Array, batch: &RecordBatch, column: usize) -> String {
    if array.is_null(0) {
        return String::new();
    }
    if let DataType::Float64 = array.data_type() {
        return format!("{:?}", array.as_primitive::<Float64Type>().value(0));
    }
    let single = batch.project(&[column]).unwrap();
    if let Some(text) = array.as_string_opt::<i32>() {
        return text.value(0).to_string();
    }
    let text = to_string(Format::Csv, single.schema(), &[single]).unwrap();
    text.lines().nth(1).unwrap_or("").to_string()
}

/// Decimals and integers exactly (zeros at the end of a fraction don't count), doubles to 1e-9 relative, all else as text.
fn same(expected: &str, got: &str, ty: &DataType) -> bool {
    match ty {
        DataType::Float64 => match (expected.parse::<f64>(), got.parse::<f64>()) {
            (Ok(a), Ok(b)) => a == b || (a - b).abs() <= 1e-9 * a.abs().max(b.abs()),
            _ => expected == got,
        },
        ty if ty.is_numeric() => {
            let plain = |s: &str| {
                if s.contains('.') { s.trim_end_matches('0').trim_end_matches('.').to_string() } else { s.to_string() }
            };
            plain(expected) == plain(got)
        }
        _ => expected == got,
    }
}

fn check(session: &Session, setting: &str) {
    let mut wrong = Vec::new();
    for (i, sql) in QUERIES.iter().enumerate() {
        let number = i + 1;
        let result = match session.sql(sql) {
            Ok(result) => result,
            Err(e) => {
                wrong.push(format!("query {number} ({setting}): {}", e.render()));
                continue;
            }
        };
        let schema = result.schema();
        let rows = match result.collect() {
            Ok(batches) => rows_of(&batches),
            Err(e) => {
                wrong.push(format!("query {number} ({setting}): {}", e.render()));
                continue;
            }
        };
        let mut compare = |folder: &str, leave_out_text: bool| {
            let expected = answer(folder, number);
            if expected.len() - 1 != rows.len() {
                wrong.push(format!(
                    "query {number} ({setting}): {} rows, {folder} has {}",
                    rows.len(),
                    expected.len() - 1
                ));
                return;
            }
            for (n, (want, got)) in expected[1..].iter().zip(&rows).enumerate() {
                for (c, field) in schema.fields().iter().enumerate() {
                    let text = field.name().ends_with("_address") || field.name().ends_with("_comment");
                    if leave_out_text && text {
                        continue;
                    }
                    let want = want.get(c).map_or("", String::as_str);
                    if !same(want, &got[c], field.data_type()) {
                        wrong.push(format!(
                            "query {number} ({setting}), row {n}, {}: {:?}, {folder} has {want:?}",
                            field.name(),
                            got[c]
                        ));
                        return;
                    }
                }
            }
        };
        if TEXT_DEPENDS.contains(&number) {
            compare("answers-generated-sf0.01", false);
        }
        if number != 13 {
            compare("answers-sf0.01", TEXT_DEPENDS.contains(&number));
        }
    }
    assert!(wrong.is_empty(), "{} wrong:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn parquet_compiled_on_one_thread() {
    check(&from_parquet().threads(1), "Parquet, compiled, 1 thread");
}

#[test]
fn parquet_compiled_on_two_threads() {
    check(&from_parquet().threads(2), "Parquet, compiled, 2 threads");
}

#[test]
fn parquet_interpreted() {
    check(&from_parquet().device(Device::Interpreter), "Parquet, interpreted");
}

#[test]
fn memory_compiled_on_one_thread() {
    check(&from_memory().threads(1), "memory, compiled, 1 thread");
}

#[test]
fn memory_compiled_on_two_threads() {
    check(&from_memory().threads(2), "memory, compiled, 2 threads");
}

/// A query with other literals: dates some days later, other regions and segments, numbers a bit larger. Neither limits nor patterns change.
fn with_other_literals(sql: &str, by: usize) -> String {
    let mut out = String::new();
    let mut rest = sql;
    while let Some(at) = rest.find("date '") {
        let (before, date) = rest.split_at(at + "date 'yyyy-mm-".len());
        let day: usize = date[..2].parse().unwrap();
        out.push_str(&format!("{before}{:02}", (day + by - 1) % 28 + 1));
        rest = &date[2..];
    }
    out.push_str(rest);
    for (name, others) in
        [("BUILDING", ["MACHINERY", "FURNITURE"]), ("ASIA", ["EUROPE", "AFRICA"]), ("BRAZIL", ["CANADA", "EGYPT"])]
    {
        out = out.replace(name, others[by % 2]);
    }
    out.replace("l_quantity < 24", &format!("l_quantity < {}", 24 + by)).replace("> 300", &format!("> {}", 300 + by))
}

/// Each query comes with other literals before, so that its own plan is the one that was made for them.
#[test]
fn plans_that_were_made_for_other_literals_give_the_published_answers() {
    for (session, from) in [(from_memory(), "memory"), (from_parquet(), "Parquet")] {
        let session = session.threads(2);
        session.configure(|settings| settings.interpret_tiny = false);
        let custom = if from == "memory" { from_memory() } else { from_parquet() };
        custom.configure(|settings| settings.plan_cache = quernel::PlanCache::Custom);
        let rows = |session: &Session, sql: &str| {
            let mut rows = rows_of(&session.sql(sql).unwrap().collect().unwrap());
            rows.sort();
            rows
        };
        let mut shared = 0;
        for sql in QUERIES {
            for by in [1, 2, 3] {
                let other = with_other_literals(sql, by);
                let result = session.sql(&other).unwrap();
                shared += usize::from(by == 3 && other != sql && result.timings.lower.is_zero());
                let mut got = rows_of(&result.collect().unwrap());
                got.sort();
                // Sums of doubles may come in another order.
                let expected = rows(&custom, &other);
                let close = |a: &str, b: &str| match (a.parse::<f64>(), b.parse::<f64>()) {
                    (Ok(a), Ok(b)) => (a - b).abs() <= 1e-9 * a.abs().max(b.abs()),
                    _ => a == b,
                };
                let all = got.iter().flatten().zip(expected.iter().flatten()).all(|(a, b)| close(a, b));
                assert!(all && got.len() == expected.len(), "{other}\n{got:?}\n{expected:?}");
            }
        }
        assert!(shared >= 12, "{shared} queries had a plan already");
        check(&session, &format!("{from}, with the plans of other literals"));
    }
}

#[test]
fn plans_that_know_no_literals() {
    for session in [from_memory(), from_parquet(), from_memory().device(Device::Interpreter)] {
        session.configure(|settings| settings.plan_cache = quernel::PlanCache::Generic);
        check(&session, "plans that know no literals");
    }
}

#[test]
fn memory_interpreted() {
    check(&from_memory().device(Device::Interpreter), "memory, interpreted");
}

/// Checks on the first GPU, with a profile. Where there is none, and none is required, it says so.
#[cfg(feature = "gpu")]
fn check_on_gpu(session: &Session, profile: quernel::Profile) {
    let setting = format!("GPU, profile {}", profile.name);
    session.configure(|s| (s.device, s.gpu_profile) = (Device::Gpu, Some(profile)));
    if let Err(quernel::Error::Gpu(message)) = session.sql("SELECT 1") {
        assert!(std::env::var_os("QUERNEL_REQUIRE_GPU").is_none(), "{message}");
        println!("skipped: {message}");
        return;
    }
    check(session, &setting);
}

#[test]
#[cfg(feature = "gpu")]
fn parquet_on_a_gpu_with_64_bit_types() {
    check_on_gpu(&from_parquet(), quernel::Profile::NATIVE);
}

#[test]
#[cfg(feature = "gpu")]
fn memory_on_a_gpu_with_64_bit_integers() {
    check_on_gpu(&from_memory(), quernel::Profile::INT64);
}

#[test]
#[cfg(feature = "gpu")]
fn memory_on_a_gpu_with_plain_webgpu() {
    check_on_gpu(&from_memory(), quernel::Profile::WEBGPU);
}

/// Checks on several logical devices, or on the CPU and a GPU; every query must use them together. Prints how many kernels ran on each. How many queries have
/// a partitioned index; `None` without a device.
#[cfg(feature = "gpu")]
fn check_placed(device: &Device, configure: impl FnOnce(&mut quernel::Settings)) -> Option<usize> {
    let session = from_memory().device(device.clone());
    session.configure(|s| (s.software_gpus, s.interpret_tiny) = (true, false));
    session.configure(configure);
    if let Err(quernel::Error::Gpu(message)) = session.gpu_engine() {
        assert!(std::env::var_os("QUERNEL_REQUIRE_GPU").is_none(), "{message}");
        println!("skipped: {message}");
        return None;
    }
    check(&session, &format!("{device:?}"));
    let mut partitioned = 0;
    let mut all: std::collections::BTreeMap<String, usize> = std::collections::BTreeMap::new();
    for (number, sql) in QUERIES.iter().enumerate() {
        let result = session.sql(&format!("EXPLAIN ANALYZE {sql}")).unwrap();
        assert_eq!(result.notices, Vec::<String>::new());
        let text = to_string(Format::Csv, result.schema(), &result.collect().unwrap()).unwrap();
        let kernels: Vec<&str> = text.lines().filter(|line| line.starts_with('@') && line.contains(" est. ")).collect();
        for line in &kernels {
            assert!(line.contains("took"), "Q{}: {line}\n{text}", number + 1);
            *all.entry(line.split_whitespace().nth(1).unwrap_or_default().to_string()).or_default() += 1;
        }
        partitioned += usize::from(text.contains("dealt by its keys' hashes"));
        if matches!(device, Device::Gpus(_)) {
            assert!(kernels.iter().any(|line| line.contains(" shares ")), "Q{}: {text}", number + 1);
        }
    }
    println!("{device:?}: kernels by device {all:?}");
    assert!(all.len() > 1, "{all:?}");
    Some(partitioned)
}

#[test]
#[cfg(feature = "gpu")]
fn shared_by_two_gpus() {
    check_placed(&Device::Gpus(vec![0, 0]), |s| s.share_rows = Some(1));
}

#[test]
#[cfg(feature = "gpu")]
fn with_indexes_partitioned_over_three_gpus() {
    let dealt = check_placed(&Device::Gpus(vec![0; 3]), |s| (s.share_rows, s.partition_indexes) = (Some(1), Some(2)));
    assert!(dealt.is_none_or(|queries| queries > 15), "{dealt:?} queries have a partitioned index");
}

#[test]
#[cfg(feature = "gpu")]
fn shared_by_four_gpus() {
    check_placed(&Device::Gpus(vec![0; 4]), |s| {
        (s.share_rows, s.gpu_profile) = (Some(1), Some(quernel::Profile::INT64))
    });
}

#[test]
#[cfg(feature = "gpu")]
fn placed_on_the_cpu_and_a_gpu() {
    use quernel_runtime::placement::plan::Rates;
    // The GPU computes faster, the CPU looks up faster.
    let cpu = Rates { read: 1e9, operations: 1e8, lookups: 1e9, link: 1e12, exchange: 1e12, bring: 0.0, start: 1e-7 };
    let gpu = Rates { read: 1e9, operations: 1e10, lookups: 5e4, link: 1e11, exchange: 1e11, bring: 0.0, start: 1e-7 };
    check_placed(&Device::Auto, |s| s.rates = Some([cpu, gpu]));
}
