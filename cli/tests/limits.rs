//! Queries of thousands of expressions, levels, columns and values: each has its answer, interpreted and as machine code, or an error that says what
//! is too much.

use std::time::Instant;

use arrow_cast::display::array_value_to_string;
use quernel::{Device, Session, Settings};

/// What both devices answer: the last row and the number of rows, or the error's first line.
fn answer(setup: &str, sql: &str) -> Result<(String, usize), String> {
    let [interpreted, compiled] = [Device::Interpreter, Device::Cpu].map(|device| {
        let (name, begun) = (format!("{device:?}"), Instant::now());
        let settings = Settings { device, threads: 2, interpret_tiny: false, ..Settings::default() };
        let session = Session::with_settings(settings);
        let run = || -> quernel::Result<(String, usize)> {
            session.sql(setup)?;
            let (mut last, mut rows) = (String::new(), 0);
            for batch in session.sql(sql)? {
                let batch = batch?;
                rows += batch.num_rows();
                if batch.num_rows() > 0 {
                    let values =
                        batch.columns().iter().map(|c| array_value_to_string(c, batch.num_rows() - 1).unwrap());
                    last = values.collect::<Vec<_>>().join(" ");
                }
            }
            Ok((last, rows))
        };
        let answer = run().map_err(|e| e.to_string());
        println!("{:>6} ms {name}: {}…", begun.elapsed().as_millis(), &sql[..sql.len().min(60)]);
        answer
    });
    if compiled.as_ref().is_err_and(|e| e.contains("not supported by the machine code generator")) {
        assert!(interpreted.is_ok(), "{interpreted:?}");
    } else {
        assert_eq!(interpreted, compiled, "{}", &sql[..sql.len().min(200)]);
    }
    compiled
}

fn one(value: impl ToString) -> Result<(String, usize), String> {
    Ok((value.to_string(), 1))
}

/// `item(0)`, `item(1)`, … between separators.
fn list(count: usize, separator: &str, item: impl Fn(usize) -> String) -> String {
    (0..count).map(item).collect::<Vec<_>>().join(separator)
}

#[track_caller]
fn refused(sql: &str, why: &str) {
    let error = answer("", sql).unwrap_err();
    assert!(error.contains(why), "{error}");
}

#[test]
fn ten_thousand_expressions() {
    let many = 10_000;
    let from = "FROM range(100) r(i)";
    let columns = |n| answer("", &format!("SELECT {} {from}", list(n, ", ", |k| format!("i + {k}"))));
    let (last, rows) = columns(8000).unwrap();
    assert_eq!((last.split(' ').count(), last.split(' ').next_back(), rows), (8000, Some("8098"), 100));
    // A row of machine code has 64 KiB.
    assert!(columns(many).unwrap_err().contains("a row of @out with 80000 bytes"));
    let sums = |n, op: char| answer("", &format!("SELECT {} {from}", list(n, ", ", |k| format!("sum(i {op} {k})"))));
    for (op, wanted) in [('+', "54850"), ('*', "2470050")] {
        let (last, _) = sums(500, op).unwrap();
        assert_eq!((last.split(' ').count(), last.split(' ').next_back()), (500, Some(wanted)));
    }
    let error = sums(many, '*').unwrap_err();
    assert!(error.contains("a row of @sums with "), "{error}");
    // One sum and one count, but a row of the result is as wide.
    let error = sums(many, '+').unwrap_err();
    assert!(error.contains("a row of @out with "), "{error}");
    let greatest = format!("SELECT max(greatest({})) {from}", list(2000, ", ", |k| format!("i + {k}")));
    assert_eq!(answer("", &greatest), one(2098));
    let values =
        format!("SELECT sum(a), max(b) FROM (VALUES {}) v(a, b)", list(many, ", ", |k| format!("({k}, 'x{k}')")));
    assert_eq!(answer("", &values), one("49995000 x9999"));
    let case = |n| format!("SELECT sum(CASE i {} END) {from}", list(n, " ", |k| format!("WHEN {k} THEN {}", k * 2)));
    assert_eq!(answer("", &case(1000)), one(9900));
    refused(&case(many), "CASE of more than 1000 branches");
    // Half as many operators in a row work, where they are AND or OR.
    for operator in ["AND", "OR"] {
        let chain = |n| {
            format!("SELECT count(*) {from} WHERE {}", list(n, &format!(" {operator} "), |k| format!("i <> {}", k * 7)))
        };
        assert_eq!(answer("", &chain(2400)), one(if operator == "AND" { 85 } else { 100 }));
        refused(&chain(many), "more than 5000 operators in a row");
    }
    let sum = |n| format!("SELECT max(i + {}) {from}", list(n, " + ", |k| k.to_string()));
    assert_eq!(answer("", &sum(1000)), one(99 + 499_500));
    refused(&sum(many), "more than 5000 operators in a row");
    let coalesce = |n| format!("SELECT sum(coalesce({})) {from}", list(n, ", ", |k| format!("nullif(i, {k})")));
    assert_eq!(answer("", &coalesce(1000)), one(4950));
    refused(&coalesce(many), "COALESCE of more than 1000 values");
}

#[test]
fn a_thousand_levels() {
    let many = 1000;
    let nested = |open: &str, close: &str| format!("SELECT {}1{} FROM range(3)", open.repeat(many), close.repeat(many));
    for (open, close) in [
        ("(", ")"),
        ("abs(", ")"),
        ("[", "]"),
        ("CASE WHEN true THEN 1 ELSE ", " END"),
        ("(SELECT ", ")"),
        ("{'a': ", "}"),
    ] {
        refused(&nested(open, close), "nested more than 100 deep");
    }
    refused(
        &format!("SELECT * FROM {}range(3){}", "(SELECT * FROM ".repeat(many), ")".repeat(many)),
        "nested more than 100 deep",
    );
    assert_eq!(answer("", &format!("SELECT 7{}", "::BIGINT".repeat(many))), one(7));
    // One after the other.
    let ctes = list(many, ", ", |k| match k {
        0 => "c0 AS (SELECT 1 AS x)".into(),
        k => format!("c{k} AS (SELECT x + 1 AS x FROM c{})", k - 1),
    });
    assert_eq!(answer("", &format!("WITH {ctes} SELECT * FROM c999")), one(1000));
    assert_eq!(answer("", &list(many, " UNION ALL ", |k| format!("SELECT {k}"))), Ok(("999".into(), 1000)));
    assert_eq!(
        answer("", &format!("SELECT sum(n) FROM ({}) u(n)", list(many, " UNION ", |k| format!("SELECT {k}")))),
        one(499_500)
    );
    assert_eq!(
        answer(
            "",
            &format!(
                "SELECT count(*) FROM range(2) r0(i) {}",
                list(100, " ", |k| format!("JOIN range(2) r{0}(i) ON r{0}.i = r0.i", k + 1))
            )
        ),
        one(2)
    );
}

#[test]
fn two_thousand_columns() {
    let many = 2000;
    let columns = |item: &dyn Fn(usize) -> String| list(many, ", ", item);
    let table = format!("CREATE TABLE t AS SELECT {} FROM range(50) r(i)", columns(&|k| format!("i + {k} AS c{k}")));
    // Rows of numbers from `from` on, `n` times.
    let last = |n: usize, from: usize| list(n, " ", |_| list(many, " ", |k| (from + k).to_string()));
    let check = |sql: &str, expected: String, rows| {
        assert_eq!(answer(&table, sql), Ok((expected, rows)), "{}", &sql[..sql.len().min(80)])
    };
    check("SELECT * FROM t", last(1, 49), 50);
    check("SELECT * FROM t WHERE c7 < 40 AND c1999 > 4", last(1, 32), 33);
    check("SELECT * FROM t a JOIN t b ON a.c0 = b.c0 ORDER BY a.c0", last(2, 49), 50);
    check("SELECT * FROM t ORDER BY c5 DESC", last(1, 0), 50);
    check("SELECT * FROM t ORDER BY ALL", last(1, 49), 50);
    check("FROM (SELECT DISTINCT * FROM t) ORDER BY c0", last(1, 49), 50);
    check("FROM (SELECT * FROM t UNION SELECT * FROM t) ORDER BY c3", last(1, 49), 50);
    check(&format!("SELECT {} FROM t GROUP BY c0 ORDER BY c0", columns(&|k| format!("sum(c{k})"))), last(1, 49), 50);
    check(
        &format!("SELECT {}, count(*) FROM t GROUP BY ALL ORDER BY ALL", columns(&|k| format!("c{k}"))),
        last(1, 49) + " 1",
        50,
    );
    check("SELECT *, row_number() OVER (ORDER BY c3 DESC) FROM t ORDER BY c0", last(1, 49) + " 1", 50);
    check(
        &format!("SELECT {} FROM t ORDER BY c3", columns(&|k| format!("max(c{k}) OVER (ORDER BY c3)"))),
        last(1, 49),
        50,
    );
}

#[test]
fn a_thousand_and_a_hundred_thousand_values_of_in() {
    for many in [1000, 100_000] {
        let expected = many.min(10_000_usize.div_ceil(3));
        let numbers = list(many, ", ", |k| (k * 3).to_string());
        let texts = list(many, ", ", |k| format!("'{}'", k * 3));
        let count =
            |condition: String| answer("", &format!("SELECT count(*) FROM range(10000) r(i) WHERE {condition}"));
        assert_eq!(count(format!("i IN ({numbers})")), one(expected));
        assert_eq!(count(format!("i NOT IN ({numbers})")), one(10_000 - expected));
        assert_eq!(count(format!("i::VARCHAR IN ({texts})")), one(expected));
        assert_eq!(count(format!("i IN (VALUES {})", list(many, ", ", |k| format!("({})", k * 3)))), one(expected));
    }
    let computed = list(1000, ", ", |k| format!("i % {} + {k}", k + 2));
    assert_eq!(answer("", &format!("SELECT count(*) FROM range(10000) r(i) WHERE i IN ({computed})")), one(2));
}
