//! What each technique of the compiler, the runtime and the Parquet scans is worth: `cargo bench -p quernel-benches --bench techniques [-- FILTER]`.
//!
//! Each group is one query, or two that ask the same of data that lies otherwise, with the technique and without it; where both must give the same
//! rows they are compared before anything is timed. Beside criterion's figures stands the roofline, as in the bench `kernels`, which has what is fused
//! beside what is not and encoded columns beside wide ones. (Code generation is the bench `compile`, orders of joins the program `joins`.)

mod harness;

use std::sync::Arc;

use arrow_array::{ArrayRef, Int64Array, RecordBatch, StringArray};
use criterion::{Criterion, criterion_group, criterion_main};
use quernel::{CodegenOptions, Compression, Session};
use quernel_lab::statistics::Random;

use harness::{Bench, Case};

const ROWS: usize = 4_000_000;

fn register(session: &Session, name: &str, columns: Vec<(&str, ArrayRef)>) {
    let batch = RecordBatch::try_from_iter(columns).expect("columns of one length");
    session.register_batches(name, &[batch]).expect("a table");
}

fn ints(values: impl IntoIterator<Item = i64>) -> ArrayRef {
    Arc::new(values.into_iter().collect::<Int64Array>())
}

/// `facts`: a row number, keys of several ranges, prices, a text of few values and one of many; `dense` and `sparse`: 100,000 keys without gaps and with,
/// of which one in ten is wanted.
fn session() -> Session {
    let session = Session::new();
    let mut random = Random::new(7);
    let mut below = |bound: usize| (0..ROWS).map(|_| random.below(bound) as i64).collect::<Vec<_>>();
    let (small, key, many, price) = (below(40), below(100_000), below(2_000_000), below(1_000_000));
    let cities = ["Oslo", "Lima", "Quito", "Accra", "Hanoi", "Kyoto", "Perth", "Turin"];
    let city: StringArray = small.iter().map(|i| Some(cities[*i as usize % 8])).collect();
    let note: StringArray = many.iter().map(|i| Some(format!("note {i:09} of a customer"))).collect();
    let columns: Vec<(&str, ArrayRef)> = vec![
        ("id", ints(0..ROWS as i64)),
        ("small", ints(small)),
        ("apart", ints(key.iter().map(|key| key * 7919))),
        ("key", ints(key)),
        ("many", ints(many)),
        ("price", ints(price)),
        ("city", Arc::new(city)),
        ("note", Arc::new(note)),
    ];
    register(&session, "facts", columns);
    for (name, step) in [("dense", 1), ("sparse", 7919)] {
        let wanted = (0..100_000).map(|i: i64| i * 31 % 10);
        register(&session, name, vec![("key", ints((0..100_000).map(|i| i * step))), ("wanted", ints(wanted))]);
    }
    session
}

/// The query with an option of code generation on, as it is, and off.
fn on_and_off(bench: &Bench, sql: &str, off: CodegenOptions) -> [Case; 2] {
    [bench.generated("on", sql, CodegenOptions::default()), bench.generated("off", sql, off)]
}

fn code(c: &mut Criterion, bench: &Bench) {
    let defaults = CodegenOptions::default();
    let sql = "SELECT sum(price), min(id) FROM facts WHERE small < 20 AND key BETWEEN 10000 AND 60000";
    bench.group(c, "vectors", true, &on_and_off(bench, sql, CodegenOptions { vectorize: false, ..defaults }));
    let sql = "SELECT sum(price) FROM facts WHERE key IN (SELECT key FROM dense WHERE wanted < 3)";
    bench.group(c, "look-ahead", true, &on_and_off(bench, sql, CodegenOptions { look_ahead: false, ..defaults }));
    let sql = "SELECT small, count(*), sum(price) FROM facts GROUP BY small ORDER BY small";
    bench.group(c, "groups in an array", true, &on_and_off(bench, sql, CodegenOptions { direct: false, ..defaults }));
    let sql = "SELECT max(total) FROM (SELECT sparse.key, wanted, sum(price) AS total FROM facts, sparse WHERE apart = sparse.key AND wanted = 3 GROUP BY sparse.key, wanted)";
    bench.group(c, "group join", true, &on_and_off(bench, sql, CodegenOptions { direct: false, ..defaults }));
    let sql = "SELECT sum(price) FROM facts, sparse WHERE apart = sparse.key AND wanted = 3";
    let dense = bench
        .sql("keys without gaps", "SELECT sum(price) FROM facts, dense WHERE facts.key = dense.key AND wanted = 3");
    bench.group(c, "join", true, &[dense, bench.sql("keys with gaps", sql)]);
}

fn rules(c: &mut Criterion, bench: &Bench) {
    let mut rule =
        |rule: &str, sql: &str| bench.group(c, rule, true, &[bench.sql("with", sql), bench.without(rule, sql)]);
    rule(
        "eager-aggregation",
        "SELECT wanted, sum(price) FROM facts, dense WHERE facts.key = dense.key GROUP BY wanted ORDER BY wanted",
    );
    rule(
        "semi-join-reduction",
        "SELECT sum(total) FROM (SELECT many, sum(price) AS total FROM facts GROUP BY many) t, dense
         WHERE many = dense.key AND wanted = 3",
    );
    rule(
        "common-subplans",
        "SELECT count(*) FROM (SELECT key, avg(price) AS mean FROM facts GROUP BY key) a,
         (SELECT key, avg(price) AS mean FROM facts GROUP BY key) b WHERE a.key = b.key AND a.mean > b.mean / 2",
    );
    rule(
        "best-rows",
        "SELECT count(*), sum(price) FROM
         (SELECT price, row_number() OVER (PARTITION BY small ORDER BY price DESC, id) AS n FROM facts) t WHERE n <= 3",
    );
    rule("known-extremes", "SELECT min(price), max(id) FROM facts");
    rule("sums", "SELECT sum(price), sum(price + 1), sum(price + 2), sum(price + 3), sum(price + 4) FROM facts");
    let limited = bench.sql("top 10", "SELECT price, id FROM facts ORDER BY price, id LIMIT 10");
    bench.group(c, "first rows", false, &[limited, bench.sql("all", "SELECT price, id FROM facts ORDER BY price, id")]);
}

fn parquet(c: &mut Criterion, bench: &Bench) {
    let folder = tempfile::tempdir().expect("a folder");
    let path = |name: &str| folder.path().join(name).display().to_string();
    let (ordered, mixed) = (path("ordered.parquet"), path("mixed.parquet"));
    for (path, order) in [(&ordered, "id"), (&mixed, "many, id")] {
        let copied = bench.session.sql(&format!("COPY (SELECT * FROM facts ORDER BY {order}) TO '{path}'"));
        copied.map(drop).expect("a file");
    }
    let both = |what: &str| ["facts", &ordered].map(|table| what.replace("TABLE", &table_name(table)));
    let [memory, file] = both("SELECT sum(price), count(*) FROM TABLE WHERE small < 20");
    bench.group(c, "scan", true, &[bench.sql("memory", &memory), bench.sql("Parquet", &file)]);
    let range = |path: &str| format!("SELECT sum(price) FROM '{path}' WHERE id BETWEEN 1000000 AND 1040000");
    let cases = [bench.sql("pages left out", &range(&ordered)), bench.sql("all pages", &range(&mixed))];
    bench.group(c, "range in Parquet", true, &cases);
    let filtered = path("filtered.parquet");
    let copied = bench.session.sql(&format!("COPY facts TO '{filtered}' (WRITE_BLOOM_FILTER true)"));
    copied.map(drop).expect("a file");
    for (name, condition) in [("value", "many = 1234567"), ("list", "many IN (1234567, 7654321, 765432)")] {
        let sql = |path: &str| format!("SELECT sum(price), count(*) FROM '{path}' WHERE {condition}");
        let cases = [bench.sql("Bloom filters", &sql(&filtered)), bench.sql("none", &sql(&ordered))];
        bench.group(c, &format!("{name} in Parquet"), true, &cases);
    }
    let dictionary = bench.sql("dictionary", &format!("SELECT count(*) FROM '{ordered}' WHERE city LIKE '%i%o%'"));
    let texts = bench.sql("texts", &format!("SELECT count(*) FROM '{ordered}' WHERE note LIKE '%1%7%'"));
    bench.group(c, "LIKE in Parquet", false, &[dictionary, texts]);
    // One row that is compressed in a way of which no codes are read makes the column one of texts.
    let [coded, texts] = [("coded", "snappy"), ("texts", "brotli")].map(|(name, compression)| {
        let files = path(name);
        std::fs::create_dir(&files).expect("a folder");
        for (file, what, compression) in [("all", "facts", "snappy"), ("one", "(FROM facts LIMIT 1)", compression)] {
            let copied =
                bench.session.sql(&format!("COPY {what} TO '{files}/{file}.parquet' (COMPRESSION {compression})"));
            copied.map(drop).expect("a file");
        }
        format!("'{files}/*.parquet'")
    });
    for (name, sql) in [
        ("groups by codes in Parquet", "SELECT city, count(*), sum(price) FROM FILES GROUP BY city ORDER BY city"),
        ("values as codes in Parquet", "SELECT count(*), sum(price) FROM FILES WHERE city IN ('Oslo', 'Quito')"),
    ] {
        let sql = |files: &str| sql.replace("FILES", files);
        bench.group(c, name, true, &[bench.sql("codes", &sql(&coded)), bench.sql("texts", &sql(&texts))]);
    }
    let keys = format!(
        "SELECT sum(price) FROM '{ordered}' f, dense WHERE f.id = dense.key * 7 AND wanted = 3 AND f.note > 'n'"
    );
    let every = format!("SELECT sum(price) FROM '{ordered}' f WHERE f.note > 'n'");
    bench.group(c, "keys of a join in Parquet", false, &[bench.sql("joined", &keys), bench.sql("all rows", &every)]);
    let sql = format!("SELECT * FROM '{ordered}' ORDER BY price, id LIMIT 10");
    bench.group(c, "late-columns", true, &[bench.sql("with", &sql), bench.without("late-columns", &sql)]);
}

fn table_name(table: &str) -> String {
    if table.ends_with(".parquet") { format!("'{table}'") } else { table.into() }
}

fn memory(c: &mut Criterion, bench: &Bench) {
    const LIMIT: u64 = 64 << 20;
    let queries = [
        ("sort", "SELECT count(*), max(n) FROM (SELECT row_number() OVER (ORDER BY note, id) AS n FROM facts) t"),
        (
            "groups",
            "SELECT count(*), sum(total) FROM (SELECT id % 3999971 AS k, sum(price) AS total FROM facts GROUP BY k) t",
        ),
        ("distinct texts", "SELECT count(*) FROM (SELECT DISTINCT note FROM facts) t"),
        ("join", "SELECT count(*), sum(b.price) FROM facts a, facts b WHERE a.id = b.id * 2 AND a.note <> b.note"),
    ];
    for (name, sql) in queries {
        let limited = Case {
            configure: |settings| {
                settings.memory_limit = Some(LIMIT);
                settings.temp_directory = Some(std::env::temp_dir());
            },
            ..bench.sql("64 MiB", sql)
        };
        let plain = Case {
            configure: |settings| {
                settings.memory_limit = Some(LIMIT);
                settings.temp_directory = Some(std::env::temp_dir());
                settings.temp_file_compression = Compression::None;
            },
            ..bench.sql("64 MiB, not compressed", sql)
        };
        let memory = Case { configure: |settings| settings.memory_limit = None, ..bench.sql("memory", sql) };
        bench.group(c, &format!("{name} on disk"), true, &[memory, limited, plain]);
    }
}

fn techniques(c: &mut Criterion) {
    let bench = Bench::new(session());
    code(c, &bench);
    rules(c, &bench);
    parquet(c, &bench);
    memory(c, &bench);
}

criterion_group!(benches, techniques);
criterion_main!(benches);
