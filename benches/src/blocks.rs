//! Block-wise code against row-wise code of the same kernels: `cargo run --release -p quernel-benches --bin blocks -- [--rows N]
//! [--rounds N] [--threads N] [--look-ahead | --adaptive] [--tpch DIR [--queries 1,6]]`.
//!
//! Each query is compiled twice, with [`vectorize`](quernel::CodegenOptions::vectorize) and without; rounds of the two are
//! interleaved, and the table shows medians of the execution alone and of generating the code (all kernels, nothing cached).
//! With `--look-ahead` both are block-wise, and differ in whether [probes are looked up ahead](quernel::CodegenOptions::look_ahead): the queries
//! are joins with build sides of many sizes, of which some or all rows find a match. With `--adaptive` they differ in whether the [order of
//! conditions and joins](quernel::CodegenOptions::adaptive) is found while kernels run: the queries come in pairs, one whose order is right from the
//! start, and one in which it is not.
//! Without `--tpch` the queries are filters and aggregates over a table of pseudo-random columns in memory, else TPC-H over the
//! tables of a folder, loaded into memory. Results that
//! differ are marked (on several threads, sums of floats may).

use std::time::Instant;

use quernel::{CachingCompiler, CodegenOptions, CompileOptions, Session};

type Error = Box<dyn std::error::Error>;

struct Options {
    rows: u64,
    rounds: usize,
    threads: usize,
    tpch: Option<String>,
    queries: Vec<usize>,
    look_ahead: bool,
    adaptive: bool,
}

fn options() -> Result<Options, Error> {
    let mut options = Options {
        rows: 10_000_000,
        rounds: 11,
        threads: 1,
        tpch: None,
        queries: (1..=22).collect(),
        look_ahead: false,
        adaptive: false,
    };
    let mut args = std::env::args().skip(1);
    while let Some(arg) = args.next() {
        if arg == "--look-ahead" {
            options.look_ahead = true;
            continue;
        }
        if arg == "--adaptive" {
            options.adaptive = true;
            continue;
        }
        let mut value = || args.next().ok_or(format!("{arg} needs a value"));
        match arg.as_str() {
            "--rows" => options.rows = value()?.parse()?,
            "--rounds" => options.rounds = value()?.parse::<usize>()?.max(1),
            "--threads" => options.threads = value()?.parse()?,
            "--tpch" => options.tpch = Some(value()?),
            "--queries" => options.queries = value()?.split(',').map(str::parse).collect::<Result<_, _>>()?,
            other => return Err(format!("unknown argument {other}").into()),
        }
    }
    Ok(options)
}

/// A table `t`: `a` in 0..1000 (16 bits), `b` in 0..65536 (16 bits), `p` a price (32 bits), `n` as `a` with NULLs, `w` 64 bits wide,
/// `f` a double in 0..1000.
fn make_table(session: &Session, rows: u64) -> Result<(), Error> {
    session.sql("CREATE TABLE d AS SELECT * FROM (VALUES (0),(1),(2),(3),(4),(5),(6),(7),(8),(9)) v(x)")?;
    let digits = rows.max(10).ilog10() as usize + usize::from(!rows.is_power_of_two());
    let names: Vec<String> = (0..digits).map(|i| format!("d{i}")).collect();
    let number: Vec<String> = (0..digits).map(|i| format!("d{i}.x::BIGINT * {}", 10u64.pow(i as u32))).collect();
    let from: Vec<String> = names.iter().rev().map(|name| format!("d AS {name}")).collect();
    let numbers = format!("SELECT {} AS i FROM {}", number.join(" + "), from.join(", "));
    // A quadratic residue: no pattern that a branch predictor could learn.
    let random = |prime: u64, other: u64| format!("((i % {prime}) * (i % {other}) * 31 + i // 7) % 65536");
    let sql = format!(
        "CREATE TABLE t AS
         WITH n AS ({numbers}), r AS (SELECT i, {} AS r, {} AS s FROM n WHERE i < {rows})
         SELECT r % 1000 AS a, s AS b, (90000 + s * 150)::DECIMAL(15,2) AS p,
                CASE WHEN s % 10 = 3 THEN NULL ELSE r % 1000 END AS n, s * 1000000007 AS w, (r % 1000)::DOUBLE AS f
         FROM r",
        random(65_521, 65_519),
        random(65_497, 65_479),
    );
    session.sql(&sql)?;
    Ok(())
}

/// Build sides `k1000` to `k1500000` of as many rows, of which a probe finds its key with a chance of 1, 1/2 or 1/10.
fn make_build_sides(session: &Session) -> Result<Vec<(String, String)>, Error> {
    let mut all = Vec::new();
    for size in [1000u64, 300_000, 1_500_000] {
        session.sql(&format!("CREATE TABLE k{size} AS SELECT range AS k, range % 1000 AS v FROM range({size})"))?;
        for spread in [1, 2, 10] {
            // A multiplication by a prime scatters the keys.
            let key = format!("(w // 1000000007 * 40503 + b * 7919 + a) % {}", size * spread);
            session.sql(&format!("CREATE TABLE t{size}x{spread} AS SELECT {key} AS k, b FROM t"))?;
            let from = format!("FROM t{size}x{spread} t JOIN k{size} k USING (k)");
            all.push(format!("SELECT sum(t.b + k.v) {from}"));
            all.push(format!("SELECT sum(t.b + k.v) {from} WHERE b < 20000"));
            all.push(format!("SELECT sum(b) FROM t{size}x{spread} WHERE k IN (SELECT k FROM k{size})"));
            all.push(format!("SELECT sum(t.b + k.v) FROM t{size}x{spread} t LEFT JOIN k{size} k USING (k)"));
        }
    }
    Ok(all.into_iter().map(|sql| (sql.clone(), sql)).collect())
}

/// Texts of `t`, and build sides whose conditions pass more or fewer rows than the optimizer thinks.
fn make_guesses(session: &Session) -> Result<Vec<(String, String)>, Error> {
    session.sql(
        "CREATE TABLE words AS
         SELECT a, b, 'parcel ' || w::VARCHAR || ' of row ' || b::VARCHAR || ' to shelf ' || a::VARCHAR AS s FROM t LIMIT 2000000",
    )?;
    session.sql(
        "CREATE TABLE facts AS
         SELECT (w // 1000000007 * 40503 + b * 7919 + a) % 1000000 AS large, (w // 1000000007 * 977 + a * 31) % 10000 AS small, b FROM t",
    )?;
    session
        .sql("CREATE TABLE large AS SELECT range AS large, 'of ' || (range % 100)::VARCHAR AS s FROM range(1000000)")?;
    session
        .sql("CREATE TABLE small AS SELECT range AS small, 'of ' || (range % 100)::VARCHAR AS s FROM range(10000)")?;
    session
        .sql("CREATE TABLE even AS SELECT range * 2 AS even, 'of ' || (range % 100)::VARCHAR AS s FROM range(10000)")?;
    session.sql("CREATE TABLE evens AS SELECT small * 2 AS even, b FROM facts")?;
    session.sql("CREATE TABLE named AS SELECT 'large ' || large AS large, 'small ' || small AS small, b FROM facts LIMIT 2000000")?;
    session.sql("CREATE TABLE large_names AS SELECT 'large ' || large AS large, s FROM large")?;
    session.sql("CREATE TABLE small_names AS SELECT 'small ' || small AS small, s FROM small")?;
    let mut all = Vec::new();
    let [few, many, dear] =
        ["s LIKE '%7 to %99'", "s LIKE '%arc%of row%'", "regexp_matches(s, 'row [0-9]+ to shelf 9')"];
    for conditions in [[few, dear], [dear, few], [few, many], [many, few], [dear, many], [many, dear]] {
        all.push(format!("SELECT sum(b) FROM words WHERE {}", conditions.join(" AND ")));
    }
    let (some, most) = ("s LIKE '%7'", "s LIKE '%o%f%'");
    for (of_large, of_small) in [(most, some), (some, most), (most, most), (some, some)] {
        let [large, small] = [("large", of_large), ("small", of_small)]
            .map(|(table, condition)| format!("{table} IN (SELECT {table} FROM {table} WHERE {condition})"));
        all.push(format!("SELECT sum(b) FROM facts WHERE {large} AND {small}"));
        all.push(format!("SELECT sum(b) FROM facts WHERE {small} AND {large}"));
    }
    all.push(format!("SELECT sum(b) FROM evens WHERE even IN (SELECT even FROM even WHERE {most})"));
    all.push(format!("SELECT sum(b) FROM evens WHERE even IN (SELECT even FROM even WHERE {some})"));
    for (of_large, of_small) in [(most, some), (some, most), (some, some)] {
        let [large, small] = [("large", of_large), ("small", of_small)]
            .map(|(table, condition)| format!("{table} IN (SELECT {table} FROM {table}_names WHERE {condition})"));
        all.push(format!("SELECT sum(b) FROM named WHERE {large} AND {small}"));
        all.push(format!("SELECT sum(b) FROM named WHERE {small} AND {large}"));
    }
    Ok(all.into_iter().map(|sql| (sql.trim_start_matches("SELECT sum(b) FROM ").into(), sql)).collect())
}

fn queries() -> Vec<(String, String)> {
    let mut all = Vec::new();
    for k in [1, 10, 50, 100, 300, 500, 700, 900, 990, 1001] {
        all.push(format!("SELECT count(*) FROM t WHERE a < {k}"));
    }
    for k in [1, 10, 50, 100, 300, 500, 700, 900, 990, 1001] {
        all.push(format!("SELECT sum(a * b) FROM t WHERE a < {k}"));
    }
    for condition in [
        "n < 500",
        "n IS NULL",
        "w < 30000000000000",
        "f < 500",
        "f < 10",
        "a < b",
        "a BETWEEN 100 AND 200 AND b < 10000",
        "a < 100 OR b < 10000",
        "a + b > 30000",
    ] {
        all.push(format!("SELECT count(*) FROM t WHERE {condition}"));
    }
    for aggregates in [
        "sum(a)",
        "sum(p)",
        "sum(w)",
        "sum(n)",
        "count(n)",
        "sum(a * b)",
        "sum(f)",
        "min(a), max(a)",
        "min(w), max(w)",
        "min(f), max(f)",
        "sum(a), min(b), max(b), count(*)",
    ] {
        all.push(format!("SELECT {aggregates} FROM t"));
    }
    all.push("SELECT a, sum(b) FROM t WHERE b < 6000 GROUP BY a".into());
    all.push("SELECT a, sum(b) FROM t WHERE b < 60000 GROUP BY a".into());
    all.into_iter().map(|sql| (sql.trim_start_matches("SELECT ").into(), sql)).collect()
}

fn median(samples: &mut [f64]) -> f64 {
    samples.sort_by(f64::total_cmp);
    samples[samples.len() / 2]
}

fn main() -> Result<(), Error> {
    let options = options()?;
    let session = Session::new().threads(options.threads);
    let queries = match &options.tpch {
        None => {
            make_table(&session, options.rows)?;
            match options {
                Options { look_ahead: true, .. } => make_build_sides(&session)?,
                Options { adaptive: true, .. } => make_guesses(&session)?,
                _ => queries(),
            }
        }
        Some(folder) => {
            session.register_folder(folder)?;
            session.load_into_memory()?;
            let text = |number: &usize| {
                let path = format!("{}/../tpch/q{number:02}.sql", env!("CARGO_MANIFEST_DIR"));
                Ok::<_, Error>((format!("q{number:02}"), std::fs::read_to_string(path)?))
            };
            options.queries.iter().map(text).collect::<Result<_, _>>()?
        }
    };
    println!("{} threads, {} rounds, medians in ms", options.threads, options.rounds);
    let [plain, better] = match options {
        Options { look_ahead: true, .. } => ["without", "ahead"],
        Options { adaptive: true, .. } => ["planned", "found"],
        _ => ["rows", "blocks"],
    };
    println!("{:<58} {plain:>8} {better:>8} {:>6}   codegen {plain:>7} {better:>6} {:>6}", "", "ratio", "ratio");
    let mut totals = [0.0; 4];
    for (name, sql) in &queries {
        let compile = || session.compile(sql, &CompileOptions::default());
        let (mut by_row, mut by_block) = (compile()?, compile()?);
        let (mut run_times, mut code_times) = ([Vec::new(), Vec::new()], [Vec::new(), Vec::new()]);
        let mut results = [None, None];
        // The first round warms both up and does not count.
        for round in 0..=options.rounds {
            for (i, (query, on)) in [(&mut by_row, false), (&mut by_block, true)].into_iter().enumerate() {
                let defaults = CodegenOptions::default();
                let options = match options {
                    Options { look_ahead: true, .. } => CodegenOptions { look_ahead: on, ..defaults },
                    Options { adaptive: true, .. } => CodegenOptions { adaptive: on, ..defaults },
                    _ => CodegenOptions { vectorize: on, look_ahead: on, ..defaults },
                };
                query.generate(&CachingCompiler::with_options(options)?, 1)?;
                let begun = Instant::now();
                let batches = session.execute(query, &[])?.collect()?;
                let seconds = begun.elapsed().as_secs_f64();
                results[i] = Some(batches);
                if round > 0 {
                    run_times[i].push(seconds * 1e3);
                    code_times[i].push(query.timings.codegen.as_secs_f64() * 1e3);
                }
            }
        }
        let verdict = if results[0] == results[1] { "" } else { "  DIFFERENT RESULTS" };
        let [a, b] = run_times.each_mut().map(|times| median(times));
        let [c, d] = code_times.each_mut().map(|times| median(times));
        println!("{name:<58} {a:>8.2} {b:>8.2} {:>6.2}           {c:>6.2} {d:>6.2} {:>6.2}{verdict}", b / a, d / c);
        for (total, part) in totals.iter_mut().zip([a, b, c, d]) {
            *total += part;
        }
    }
    let [a, b, c, d] = totals;
    println!("{:<58} {a:>8.2} {b:>8.2} {:>6.2}           {c:>6.2} {d:>6.2} {:>6.2}", "total", b / a, d / c);
    Ok(())
}
