//! Making tables: the same bytes for the same seed, nothing half-written taken for whole, and the user's own files.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::sync::Mutex;

use quernel_lab::generate::{Generator, parquet};
use quernel_lab::workload::{self, TableFiles, Workload};

const QUIET: &(dyn Fn(u64, u64) + Sync) = &|_, _| {};

fn generate(name: &str, scale: f64, seed: u64, dir: &Path) -> BTreeMap<String, TableFiles> {
    workload::find(name).unwrap().generate(scale, seed, dir, QUIET).unwrap()
}

fn bytes(files: &BTreeMap<String, TableFiles>) -> BTreeMap<String, Vec<u8>> {
    files.iter().map(|(name, f)| (name.clone(), fs::read(&f.paths[0]).unwrap())).collect()
}

/// A small scale of each generator.
fn small(generator: Generator) -> f64 {
    if generator == Generator::H2o { 1000.0 } else { 0.001 }
}

#[test]
fn the_seed_decides_the_bytes_and_the_threads_do_not() {
    let folder = tempfile::tempdir().unwrap();
    for generator in Generator::ALL {
        let file = |table: &str| folder.path().join(table);
        let write = |seed, threads, into: &str| {
            // Small parts, so that every thread has some.
            for table in generator.make(small(generator), seed, 512) {
                parquet::write(&table, &file(&format!("{into}-{}", table.name)), threads, &|_| {}).unwrap();
            }
        };
        write(1, 1, "a");
        write(1, 3, "b");
        write(2, 2, "c");
        let mut differ = false;
        for table in generator.tables() {
            let read = |into: &str| fs::read(file(&format!("{into}-{table}"))).unwrap();
            assert!(read("a") == read("b"), "{generator:?}: {table} depends on the number of threads");
            differ |= read("a") != read("c");
        }
        assert_eq!(differ, generator.is_seeded(), "{generator:?}");
    }
}

#[test]
fn what_is_whole_is_reused_and_what_is_not_is_made_again() {
    let folder = tempfile::tempdir().unwrap();
    let made = generate("tpch", 0.001, 1, folder.path());
    let original = bytes(&made);
    let seen = Mutex::new(Vec::new());
    let again = |seen: &Mutex<Vec<(u64, u64)>>| {
        let progress = |done, total| seen.lock().unwrap().push((done, total));
        workload::find("tpch").unwrap().generate(0.001, 1, folder.path(), &progress).unwrap()
    };
    assert_eq!(again(&seen), made);
    assert_eq!(seen.lock().unwrap().len(), 0, "nothing is left to make");

    // Cut short, as by a full disk; gone; and a run that ended amid a table.
    let orders = &made["orders"].paths[0];
    fs::write(orders, &original["orders"][..1000]).unwrap();
    fs::remove_file(&made["region"].paths[0]).unwrap();
    fs::write(made["part"].paths[0].with_extension("parquet.partial"), "half").unwrap();
    assert_eq!(again(&seen), made);
    assert_eq!(bytes(&made), original);
    let (done, total) = *seen.lock().unwrap().last().unwrap();
    assert_eq!((done, total), (1505, 1505), "only orders and region are made again");

    // A table that lies there and is not in the manifest is not known to be whole.
    let manifest = made["part"].paths[0].with_file_name("manifest.json");
    fs::write(&manifest, "{ not json").unwrap();
    fs::write(&made["part"].paths[0], "half").unwrap();
    assert_eq!(again(&seen), made);
    assert_eq!(bytes(&made), original);
}

#[test]
fn files_say_their_rows_and_sizes() {
    let folder = tempfile::tempdir().unwrap();
    let made = generate("tpch", 0.001, 1, folder.path());
    assert_eq!(made.len(), 8);
    assert_eq!((made["region"].rows, made["customer"].rows, made["orders"].rows), (5, 150, 1500));
    for files in made.values() {
        assert_eq!(files.bytes, fs::metadata(&files.paths[0]).unwrap().len());
    }
    let workload = workload::find("tpch").unwrap();
    let record = workload.record(0.001, &made);
    assert_eq!((record.tables["nation"].rows, record.queries.len(), record.scale), (25, 22, 0.001));
}

#[test]
fn scales_out_of_range_are_errors() {
    let folder = tempfile::tempdir().unwrap();
    for workload in workload::all() {
        for scale in [0.0, -1.0, f64::NAN, f64::INFINITY, 1e12] {
            let error = workload.generate(scale, 1, folder.path(), QUIET).unwrap_err().to_string();
            assert!(error.starts_with("a scale is a number above 0 and at most "), "{error}");
        }
    }
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
}

fn own(folder: &Path, tables: &str) -> Workload {
    let toml = format!("name = \"own\"\ntitle = \"Own\"\ngenerator = \"files\"\n[tables]\n{tables}\n");
    fs::write(folder.join("workload.toml"), toml).unwrap();
    fs::write(folder.join("q.sql"), "SELECT count(*) FROM t").unwrap();
    workload::find(folder.to_str().unwrap()).unwrap()
}

#[test]
fn a_workload_of_files_takes_files_lists_and_folders() {
    let folder = tempfile::tempdir().unwrap();
    let made = generate("tpch", 0.001, 1, folder.path());
    let data = folder.path().join("data");
    fs::create_dir(&data).unwrap();
    fs::copy(&made["nation"].paths[0], data.join("b.parquet")).unwrap();
    fs::copy(&made["nation"].paths[0], data.join("a.parquet")).unwrap();
    fs::write(data.join("notes.txt"), "").unwrap();
    for (tables, rows) in
        [("t = \"data\"", 50), ("t = \"data/a.parquet\"", 25), ("t = [\"data/b.parquet\", \"data/a.parquet\"]", 50)]
    {
        let workload = own(folder.path(), tables);
        assert_eq!(workload.tables(), ["t"]);
        let files = workload.generate(1.0, 1, folder.path(), QUIET).unwrap();
        assert_eq!(files["t"].rows, rows);
        assert!(files["t"].paths.iter().all(|p| p.is_absolute()));
    }
    for (tables, expected) in [
        ("t = \"nowhere\"", "is not there"),
        ("t = \"q.sql\"", "is no Parquet file that can be read"),
        ("t = \"empty\"", "is a folder without a .parquet file"),
    ] {
        fs::create_dir_all(folder.path().join("empty")).unwrap();
        let error = own(folder.path(), tables).generate(1.0, 1, folder.path(), QUIET).unwrap_err().to_string();
        assert!(error.starts_with("table t: ") && error.contains(expected), "{error}");
    }
}

#[test]
fn a_file_of_the_user_takes_the_place_of_a_table() {
    let folder = tempfile::tempdir().unwrap();
    let made = generate("tpch", 0.001, 1, folder.path());
    let mut workload = workload::find("tpch").unwrap();
    let error = workload.use_files("line_item", Path::new("x")).unwrap_err().to_string();
    assert!(error.starts_with("workload tpch has no table 'line_item'; it has region, nation,"), "{error}");
    workload.use_files("orders", &made["orders"].paths[0]).unwrap();
    let elsewhere = tempfile::tempdir().unwrap();
    let files = workload.generate(0.001, 1, elsewhere.path(), QUIET).unwrap();
    assert_eq!(files["orders"].paths[0], fs::canonicalize(&made["orders"].paths[0]).unwrap());
    assert!(files["part"].paths[0].starts_with(elsewhere.path()));
}
