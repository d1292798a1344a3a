//! Kernels alone, against what the memory allows: `cargo bench -p quernel-benches --bench kernels [-- FILTER]`.
//!
//! Each case is one query over a generated table in memory, compiled once. Beside criterion's figures stands the roofline: the bytes of
//! the columns that the kernels load, divided by the bandwidth at which as many threads read memory, measured at the start. A kernel at
//! 100% only waits for memory; one far below is bound by what it computes, or by a state that doesn't fit the caches.
//! Cases of one group that must give the same rows are compared before anything is timed.

mod harness;

use std::sync::Arc;

use arrow_array::{ArrayRef, Int64Array, RecordBatch, StringArray};
use criterion::{Criterion, criterion_group, criterion_main};
use quernel::{CompileOptions, CompiledQuery, Session, compile_module};
use quernel_lab::statistics::Random;

use harness::{Bench, Case};

const ROWS: usize = 4_000_000;

fn integers(seed: u64, bound: usize) -> Vec<i64> {
    let mut random = Random::new(seed);
    (0..ROWS).map(|_| random.below(bound) as i64).collect()
}

fn register(session: &Session, name: &str, columns: Vec<(&str, ArrayRef)>) {
    let batch = RecordBatch::try_from_iter(columns).expect("columns of one length");
    session.register_batches(name, &[batch]).expect("a table");
}

fn int_array(values: Vec<i64>) -> ArrayRef {
    Arc::new(Int64Array::from(values))
}

/// `narrow` has its columns in one to four bytes; `wide` has the same values and one more row, which the queries' filters drop, so
/// extreme that every column takes eight.
fn session() -> Session {
    let session = Session::new();
    let (k, v, w) = (integers(1, 1000), integers(2, 10_000_000), integers(3, 100));
    let extreme = |mut values: Vec<i64>| {
        values.push(i64::MAX / 4);
        int_array(values)
    };
    register(&session, "wide", vec![("k", extreme(k.clone())), ("v", extreme(v.clone())), ("w", extreme(w.clone()))]);
    let mut columns = vec![("k", int_array(k)), ("v", int_array(v)), ("w", int_array(w))];
    for (name, groups) in [("g10", 10), ("g1k", 1000), ("g100k", 100_000), ("g1m", 1_000_000)] {
        columns.push((name, int_array(integers(groups as u64, groups))));
    }
    register(&session, "narrow", columns);
    for (name, rows) in [("b1k", 1000), ("b100k", 100_000), ("b1m", 1_000_000)] {
        // Shuffled, and not dense, so that a join must hash.
        let mut keys: Vec<i64> = (0..rows as i64).map(|i| i * 7919).collect();
        let mut random = Random::new(rows as u64);
        for i in (1..keys.len()).rev() {
            keys.swap(i, random.below(i + 1));
        }
        let probes = integers(rows as u64 + 1, rows).into_iter().map(|i| i * 7919).collect();
        register(&session, name, vec![("key", int_array(keys.clone())), ("payload", int_array(keys))]);
        register(&session, &format!("p{name}"), vec![("key", int_array(probes))]);
    }
    // Of one key in twenty of `g100k`, with twenty others each.
    let (of, with) = (0..100_000i64).map(|i| (i / 20 * 20, i % 20)).unzip();
    let cost = (0..100_000i64).map(|i| i * 7919 % 1000).collect();
    register(&session, "offers", vec![("g100k", int_array(of)), ("w", int_array(with)), ("cost", int_array(cost))]);
    for (name, key, rows) in [("large", "g100k", 100_000), ("small", "k", 1000)] {
        let text: StringArray = (0..rows).map(|i| Some(format!("of {}", i % 100))).collect();
        register(&session, name, vec![(key, int_array((0..rows).collect())), ("s", Arc::new(text))]);
    }
    let mut random = Random::new(9);
    let cities = ["Oslo", "Lima", "Quito", "Accra", "Hanoi", "Kyoto", "Perth", "Turin"];
    let few: StringArray = (0..ROWS).map(|_| Some(cities[random.below(8)])).collect();
    let many: StringArray = (0..ROWS)
        .map(|_| Some(format!("customer {:09} of {}", random.below(1 << 30), cities[random.below(8)])))
        .collect();
    register(&session, "strings", vec![("few", Arc::new(few)), ("many", Arc::new(many))]);
    session
}

/// The query in the order that is found while it runs, and in the planned one.
fn both_orders(bench: &Bench, sql: &str) -> [Case; 2] {
    let planned = Case { configure: |settings| settings.adaptive = false, ..bench.sql("planned", sql) };
    [bench.sql("found", sql), planned]
}

/// `SELECT sum(v) FROM narrow WHERE k < limit` with the rows that pass written to a buffer in between, as engines do that run one
/// operator after another: the fused query's own kernels, parted at the filter.
fn unfused(name: &str, fused: &CompiledQuery) -> Case {
    let text = fused.module.to_string();
    let (head, rest) = text.split_once("state @sums").expect("the sum's state");
    let (body, tail) = rest.split_once("    update @sums").expect("the sum's update");
    let (loaded, update) =
        body.rsplit_once("    %3 = load v : i64\n").map(|(a, _)| (a, tail)).expect("v is loaded last");
    let (field, after) = update.split_once(", ").expect("a field and its operand");
    let after = after.split_once("}\n}\n").expect("the end of the scan").1;
    let module = format!(
        "{head}state @passed: rows {{\n  v: i64\n}}\n\nstate @sums{loaded}    %3 = load v : i64\n    append @passed (%3)\n  }}\n}}\n\
         \nkernel @sum over @passed as %0 {{\n  %1 = field %0.v : i64\n  update @sums{field}, add.proved %1\n}}\n{after}"
    );
    let module = quernel::ir::text::parse(&module).unwrap_or_else(|e| panic!("{e}\n{module}"));
    let options = CompileOptions { passes: Vec::new(), ..CompileOptions::default() };
    let mut query = compile_module(module, &options).expect("the module is valid");
    let compiler = quernel::CachingCompiler::new().expect("a known machine");
    query.generate(&compiler, 1).expect("the module compiles");
    Case { name: name.into(), query, configure: |_| {} }
}

fn kernels(c: &mut Criterion) {
    let bench = Bench::new(session());

    for (share, limit) in [("1%", 10), ("50%", 500), ("100%", 1000)] {
        let fused = bench.sql("fused", &format!("SELECT sum(v) FROM narrow WHERE k < {limit}"));
        let unfused = unfused("unfused", &fused.query);
        bench.group(c, &format!("filter-sum {share}"), true, &[fused, unfused]);
    }

    let narrow = bench.sql("narrow", "SELECT sum(v), min(w) FROM narrow WHERE k < 500 AND w < 50");
    let wide = bench.sql("wide", "SELECT sum(v), min(w) FROM wide WHERE k < 500 AND w < 50");
    bench.group(c, "encoding integers", true, &[narrow, wide]);
    let dictionary = bench.sql("dictionary", "SELECT count(*) FROM strings WHERE few = 'Oslo'");
    let views = bench.sql("views", "SELECT count(*) FROM strings WHERE many LIKE '%Oslo'");
    bench.group(c, "encoding strings", false, &[dictionary, views]);

    let top = bench.sql("top-10", "SELECT v FROM narrow ORDER BY v LIMIT 10");
    let sort = bench.sql("sort", "SELECT v FROM narrow ORDER BY v");
    bench.group(c, "order", false, &[top, sort]);
    let best = ["g1k", "g100k"].map(|g| {
        let numbered = format!("SELECT {g}, v, row_number() OVER (PARTITION BY {g} ORDER BY v DESC) n FROM narrow");
        bench.sql(&g[1..], &format!("SELECT count(*), sum(v) FROM ({numbered}) t WHERE n <= 2"))
    });
    bench.group(c, "best two of each", false, &best);

    let groups = ["g10", "g1k", "g100k", "g1m"].map(|g| {
        bench.sql(
            &g[1..],
            &format!("SELECT count(*) FROM (SELECT {g}, sum(v) s FROM narrow GROUP BY {g}) t WHERE s > 0"),
        )
    });
    bench.group(c, "group-by", false, &groups);

    let joins = ["b1k", "b100k", "b1m"]
        .map(|b| bench.sql(&b[1..], &format!("SELECT sum(payload) FROM p{b} p, {b} b WHERE p.key = b.key")));
    bench.group(c, "join-build", false, &joins);

    let two = bench.sql("two", "SELECT sum(v), sum(cost) FROM narrow JOIN offers USING (g100k, w)");
    let one = bench.sql(
        "one",
        "SELECT sum(v), sum(cost) FROM narrow JOIN offers USING (g100k) WHERE narrow.w = offers.w + 0 * cost",
    );
    bench.group(c, "join by two keys, and by one and a condition", true, &[two, one]);

    // Guesses that are wrong: what comes first leaves all rows in.
    let dear = both_orders(
        &bench,
        "SELECT count(*) FROM strings WHERE regexp_matches(many, 'customer [0-9]+ of') AND many LIKE '%77%Oslo'",
    );
    bench.group(c, "order of conditions", true, &dear);
    let [of_large, of_small] = ["s LIKE '%o%f%'", "s LIKE '%7'"];
    let joined = both_orders(
        &bench,
        &format!(
            "SELECT sum(v) FROM narrow WHERE g100k IN (SELECT g100k FROM large WHERE {of_large})
         AND k IN (SELECT k FROM small WHERE {of_small})"
        ),
    );
    bench.group(c, "order of joins", true, &joined);
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("rows.parquet");
    let path = path.display();
    let copied = bench.session.sql(&format!(
        "COPY (SELECT (v % 1000)::VARCHAR || many AS text, i // 4000 * 7919 % 100 AS number, v
               FROM narrow POSITIONAL JOIN strings POSITIONAL JOIN range({ROWS}) r(i)) TO '{path}'"
    ));
    copied.map(drop).expect("a file");
    let scanned = both_orders(&bench, &format!("SELECT sum(v) FROM '{path}' WHERE text > '0' AND number = 7"));
    bench.group(c, "order of a scan's conditions", true, &scanned);
}

criterion_group!(benches, kernels);
criterion_main!(benches);
