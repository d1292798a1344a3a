//! Inputs a hundred times larger than the memory limit: 66,666,667 rows of 96 bytes in 64 MB. Slow, and of up to 20 GB on disk, so run by name:
//!
//! ```sh
//! QUERNEL_SPILL_FOLDER=/disk cargo test --release -p quernel --test hundredfold -- --ignored --nocapture --test-threads 1
//! ```
//!
//! `QUERNEL_SPILL_ROWS` changes how many rows there are. Answers are checked against closed forms; what it took is printed.

use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// 96 bytes each, with a key.
const ROWS: u64 = 66_666_667;
/// Columns beside key and number.
const MORE: u64 = 9;
/// What keys are multiplied with; coprime with the number of rows.
const STEP: u64 = 7919;
/// Partitions of the window.
const PARTITIONS: u64 = 1_000_003;

fn rows() -> u64 {
    std::env::var("QUERNEL_SPILL_ROWS").ok().and_then(|rows| rows.parse().ok()).unwrap_or(ROWS)
}

/// `a`, `b`, … of the columns beside key and number.
fn columns(item: impl Fn(u64) -> String) -> String {
    (0..MORE).map(item).collect::<Vec<_>>().join(", ")
}

/// A table whose keys are all numbers below the number of rows, once each.
fn table(key: &str) -> String {
    let rows = rows();
    format!("(SELECT {key} AS k, i AS v, {} FROM range({rows}) r(i))", columns(|k| format!("i + {k} AS w{k}")))
}

fn scattered() -> String {
    table(&format!("i * {STEP} % {}", rows()))
}

/// The sum of the last digits of `k`, `k + 1`, … below `k` plus the number of rows.
fn digits(k: u64) -> u64 {
    let (tens, rest) = (rows() / 10, rows() % 10);
    tens * 45 + (0..rest).map(|i| (i + k) % 10).sum::<u64>()
}

fn sums_of_digits(prefix: &str) -> String {
    columns(|k| format!("sum({prefix}w{k} % 10)"))
}

/// The number of the row with each key, in the order of the keys.
fn numbers() -> impl Iterator<Item = u64> {
    let rows = rows();
    let inverse = (1..).map(|n| n * rows + 1).find(|n| n % STEP == 0).map_or(0, |n| n / STEP);
    (0..rows).scan(0, move |number, _| {
        let this = *number;
        *number = (this + inverse) % rows;
        Some(this)
    })
}

/// Runs the query in 64 MB; checks the first numbers of its answer, and then those of the sums of digits, `sides` times.
fn check(name: &str, sql: &str, expected: &[u64], sides: usize) {
    let folder = std::env::var_os("QUERNEL_SPILL_FOLDER").map_or_else(std::env::temp_dir, PathBuf::from);
    let begun = Instant::now();
    let mut child = Command::new(env!("CARGO_BIN_EXE_quernel"))
        .args(["query", "--threads", "2", "--format", "csv", "--memory-limit", "64MB", "--temp-directory"])
        .arg(folder)
        .args(["-c", sql])
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    // The most that was resident, where the system says so.
    let mut resident = 0;
    while child.try_wait().unwrap().is_none() {
        let status = std::fs::read_to_string(format!("/proc/{}/status", child.id())).unwrap_or_default();
        let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
        let kilobytes = line.and_then(|line| line.trim().trim_end_matches(" kB").parse::<u64>().ok());
        resident = resident.max(kilobytes.unwrap_or(0));
        std::thread::sleep(Duration::from_millis(20));
    }
    let output = child.wait_with_output().unwrap();
    assert!(output.status.success(), "{name} failed");
    println!("{name}: {:.0} s, {} MB resident at most", begun.elapsed().as_secs_f64(), resident / 1000);
    let text = String::from_utf8(output.stdout).unwrap();
    let found: Vec<u64> = text.lines().last().unwrap().split(',').map(|number| number.parse().unwrap()).collect();
    let digits = (0..sides).flat_map(|_| (0..MORE).map(digits));
    assert_eq!(found, expected.iter().copied().chain(digits).collect::<Vec<_>>(), "{name}");
    // A tenth beside the limit.
    assert!(resident < 64_000 + 6_400, "{name}: {resident} kB");
}

#[test]
#[ignore = "takes minutes and 20 GB of disk"]
fn a_join_of_two_such_inputs() {
    let sums = format!("{}, {}", sums_of_digits("a."), sums_of_digits("b."));
    let sql = format!(
        "SELECT count(*), sum(a.v), sum(b.v), {sums} FROM {} a JOIN {} b ON a.k = b.k",
        scattered(),
        table("i")
    );
    let sum = rows() * (rows() - 1) / 2;
    check("join", &sql, &[rows(), sum, sum], 2);
}

#[test]
#[ignore = "takes minutes and 20 GB of disk"]
fn a_group_for_each_row() {
    let groups = format!(
        "SELECT k, count(*) AS n, {} FROM {} GROUP BY k",
        columns(|k| format!("max(w{k}) AS w{k}")),
        scattered()
    );
    let sql = format!("SELECT count(*), sum(k), sum(n), {} FROM ({groups})", sums_of_digits(""));
    check("group by", &sql, &[rows(), rows() * (rows() - 1) / 2, rows()], 1);
}

#[test]
#[ignore = "takes minutes and 20 GB of disk"]
fn a_sort() {
    let sql = format!(
        "SELECT sum(r % 1000 * (v % 7)), count(*), {} FROM (SELECT *, row_number() OVER () AS r FROM (SELECT * FROM {} ORDER BY k))",
        sums_of_digits(""),
        scattered()
    );
    let sum = numbers().zip(1..).map(|(number, rank): (u64, u64)| rank % 1000 * (number % 7)).sum();
    check("sort", &sql, &[sum, rows()], 1);
}

#[test]
#[ignore = "takes minutes and 20 GB of disk"]
fn a_running_sum_by_partitions() {
    let sql = format!(
        "SELECT sum(x % 1000), count(*), {} FROM (SELECT *, sum(v) OVER (PARTITION BY k % {PARTITIONS} ORDER BY k) AS x FROM {})",
        sums_of_digits(""),
        scattered()
    );
    let mut sums = vec![0u64; PARTITIONS as usize];
    let mut total = 0;
    for (key, number) in numbers().enumerate() {
        let sum = &mut sums[key % PARTITIONS as usize];
        *sum += number;
        total += *sum % 1000;
    }
    check("window", &sql, &[total, rows()], 1);
}
