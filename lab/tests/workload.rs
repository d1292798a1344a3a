//! Reading workloads: the built-in ones, a user's own, and every mistake that one can make in them.

use std::fs;
use std::path::Path;

use quernel_lab::workload::{self, Workload};

/// A folder with these files.
fn folder(files: &[(&str, &str)]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (name, text) in files {
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    folder
}

fn find(folder: &Path) -> workload::Result<Workload> {
    workload::find(folder.to_str().unwrap())
}

const TOML: &str = "name = \"w\"\ntitle = \"W\"\ngenerator = \"tpch\"\n";

/// The error of a folder, with its path left out.
fn error(files: &[(&str, &str)]) -> String {
    let folder = folder(files);
    let error = find(folder.path()).unwrap_err().to_string();
    error.replace(&format!("{}/", folder.path().display()), "")
}

#[test]
fn built_in_workloads_read() {
    let all = workload::all();
    let counts: Vec<(&str, usize)> = all.iter().map(|w| (w.name.as_str(), w.queries.len())).collect();
    assert!(counts.contains(&("tpch", 22)), "{counts:?}");
    assert!(counts.contains(&("tpcds", 103)) && counts.contains(&("ssb", 13)), "{counts:?}");
    assert!(counts.contains(&("windows", 29)), "{counts:?}");
    assert!(counts.contains(&("h2o", 15)) && counts.contains(&("clickbench", 43)), "{counts:?}");
    for workload in &all {
        assert!(!workload.title.is_empty() && !workload.description.is_empty() && !workload.scale_unit.is_empty());
        for query in &workload.queries {
            assert_ne!(query.title, query.name, "{}: {} has no title", workload.name, query.name);
            assert!(!query.sql.ends_with(';') && !query.sql.contains("---"), "{}", query.sql);
            assert_eq!(query.sql_for("nobody"), query.sql);
        }
        let found = workload::find(&workload.name).unwrap();
        assert_eq!(found.queries, workload.queries);
    }
}

#[test]
fn built_in_workloads_read_the_same_from_their_folders() {
    for built_in in workload::all() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("workloads").join(&built_in.name);
        let from_disk = find(&folder).unwrap();
        assert_eq!(from_disk.queries, built_in.queries);
        assert_eq!(from_disk.tables(), built_in.tables());
    }
}

#[test]
fn a_query_has_what_its_header_says() {
    let header = "--- title = \"Ten\"\n--- bytes = 1_000\n--- fixed-bytes = 7\n--- limit-keys = [2, 1]\n--- absolute-error = 1e-6\n\
                  --- [sweep]\n--- name = \"s\"\n--- axis = \"rows\"\n--- value = 10\n-- said why\nSELECT 1;\n";
    let variant = "--- reason = \"has no SELECT\"\nFROM 1";
    let files = [
        ("workload.toml", TOML),
        ("q10.sql", header),
        ("q9.sql", "SELECT 9"),
        ("q10.other.sql", variant),
        ("README.md", ""),
    ];
    let folder = folder(&files);
    let workload = find(folder.path()).unwrap();
    assert_eq!(workload.queries.iter().map(|q| q.name.as_str()).collect::<Vec<_>>(), ["q9", "q10"]);
    assert_eq!((workload.default_scale, workload.queries[0].title.as_str()), (1.0, "q9"));
    let query = &workload.queries[1];
    assert_eq!((query.title.as_str(), query.sql.as_str()), ("Ten", "-- said why\nSELECT 1"));
    assert_eq!((query.bytes_at(0.5), query.limit_keys.clone()), (Some(507), Some(vec![2, 1])));
    assert_eq!(query.absolute_error, Some(1e-6));
    assert_eq!(query.sweep.as_ref().map(|s| (s.name.as_str(), s.axis.as_str(), s.value)), Some(("s", "rows", 10.0)));
    assert_eq!((query.sql_for("other"), query.sql_for("duckdb")), ("FROM 1", query.sql.as_str()));
    assert_eq!(query.variants["other"].reason, "has no SELECT");
    // The path of the file itself names the workload too.
    assert_eq!(workload::find(folder.path().join("workload.toml").to_str().unwrap()).unwrap().name, "w");
}

#[test]
fn mistakes_in_the_header_of_a_workload_are_shown_with_their_lines() {
    let q = ("q.sql", "SELECT 1");
    for (toml, expected) in [
        (
            "name = \"w\"\ntitle = 3\ngenerator = \"tpch\"",
            "workload.toml:2: invalid type: integer `3`, expected a string",
        ),
        ("name = \"w\"\ntitle \"x\"", "workload.toml:2: "),
        ("name = \"w\"\ntitle = \"x\"", "workload.toml:1: missing field `generator`"),
        ("title = \"x\"\n\nname = \"A b\"\ngenerator = \"tpch\"", "workload.toml:3: a name has lower-case letters"),
        (
            "name = \"w\"\ntitle = \"W\"\ngenerator = \"tpce\"",
            "workload.toml:3: there is no generator 'tpce'; there are tpch, tpcds, ssb, h2o,",
        ),
        (&format!("{TOML}colour = 1"), "workload.toml:4: unknown field `colour`, expected one of"),
        (&format!("{TOML}default-scale = 0"), "workload.toml:4: a scale is a number above 0"),
        (&format!("{TOML}\n[tables]\nt = \"t.parquet\""), "workload.toml:5: only generator 'files' takes tables"),
        (
            "name = \"w\"\ntitle = \"W\"\ngenerator = \"files\"",
            "workload.toml:3: generator 'files' needs a section [tables]",
        ),
        (
            "name = \"w\"\ntitle = \"W\"\ngenerator = \"files\"\n[tables]\n",
            "workload.toml:4: the section [tables] is empty",
        ),
        (
            "name = \"w\"\ntitle = \"W\"\ngenerator = \"files\"\n[tables]\nt = []\n",
            "workload.toml:5: table t has no file",
        ),
        (
            "name = \"w\"\ntitle = \"W\"\ngenerator = \"files\"\ndefault-scale = 2\n[tables]\nt = \"t\"\n",
            "workload.toml:4: the user's own files have no scale",
        ),
    ] {
        let got = error(&[("workload.toml", toml), q]);
        assert!(got.starts_with(expected), "{toml}\n  gives {got}\n  not {expected}");
    }
    assert!(error(&[("workload.toml", TOML)]).contains("has no query file (.sql)"));
    let elsewhere = error(&[("workload.toml", &format!("{TOML}queries = \"sql\"")), q]);
    assert!(elsewhere.starts_with("cannot read the folder sql: "), "{elsewhere}");
}

#[test]
fn mistakes_in_queries_are_shown_with_their_lines() {
    let q = ("q.sql", "SELECT 1");
    for (file, expected) in [
        (("q.sql", "--- title = 1\nSELECT 1"), "q.sql:1: invalid type: integer `1`, expected a string"),
        (("q.sql", "--- title = 'x'\n--- size = 1\nSELECT 1"), "q.sql:2: unknown field `size`"),
        (("q.sql", "--- bytes = -1\nSELECT 1"), "q.sql:1: invalid value: integer `-1`, expected u64"),
        (("q.sql", "\n--- fixed-bytes = 1\nSELECT 1"), "q.sql:2: fixed-bytes stand beside bytes"),
        (("q.sql", "--- absolute-error = 1\nSELECT 1"), "q.sql:1: an absolute error is a number between 0 and 1"),
        (("q.sql", "--- limit-keys = [0]\nSELECT 1"), "q.sql:1: the columns of a result count from 1"),
        (("q.sql", "--- [sweep]\n--- name = 'x'\nSELECT 1"), "q.sql:1: missing field `axis`"),
        (("q.sql", "SELECT 1;\n\nSELECT 2;"), "q.sql:3: a second statement; a query file holds one"),
        (("q.sql", "--- title = 'x'\n"), "q.sql:1: the file holds no SQL"),
        (("q.sql", "SELECT 1\n--- bytes = 1"), "q.sql:2: a header line (---) below the beginning of the SQL"),
        (("q.sqlite.sql", "SELECT 1"), "q.sqlite.sql:1: missing field `reason`"),
        (("q.sqlite.sql", "--- reason = ' '\nSELECT 1"), "q.sqlite.sql:1: a variant must say why"),
        (("q.sqlite.sql", "--- title = 'x'\nSELECT 1"), "q.sqlite.sql:1: unknown field `title`"),
        (
            ("p.sqlite.sql", "--- reason = 'x'\nSELECT 1"),
            "p.sqlite.sql:1: a variant of a query that is not there: p.sql",
        ),
        (("Q 1.sql", "SELECT 1"), "Q 1.sql:1: a query file is named QUERY.sql or QUERY.ENGINE.sql"),
    ] {
        let got = error(&[("workload.toml", TOML), q, file]);
        assert!(got.starts_with(expected), "{}\n  gives {got}\n  not {expected}", file.1);
    }
}

#[test]
fn an_unknown_name_lists_the_known_ones() {
    let error = workload::find("tpce").unwrap_err().to_string();
    assert!(error.starts_with("there is no workload 'tpce': the built-in ones are "), "{error}");
    assert!(error.contains("tpch"), "{error}");
}
