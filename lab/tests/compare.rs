//! Comparing two runs.

mod synthetic;

use quernel_lab::compare::{Change, Effect, compare};
use quernel_lab::record::{Outcome, Report, Variant};

/// Multiplies all times of one engine, on one query or on all.
fn slow(report: &mut Report, engine: &str, query: Option<&str>, factor: f64) {
    for case in report.cases.iter_mut().filter(|c| c.engine == engine && query.is_none_or(|q| c.query == q)) {
        case.samples.iter_mut().for_each(|s| s.seconds *= factor);
    }
}

fn effects(before: &Report, after: &Report, engine: &str, effect: Effect) -> Vec<String> {
    let comparison = compare(before, after);
    let engine = comparison.engines.iter().find(|e| e.name == engine).unwrap();
    let has = |c: &Change| matches!(c, Change::Timed { effect: e, .. } if *e == effect);
    engine.queries.iter().filter(|q| has(&q.change)).map(|q| q.query.clone()).collect()
}

#[test]
fn a_run_like_the_first_has_not_regressed() {
    // Pairs of runs with nothing changed: few cry wolf, with 12 queries each.
    let runs: Vec<Report> = (0..25).map(synthetic::small).collect();
    let mut alarms = 0;
    for pair in runs.windows(2) {
        alarms += i32::from(compare(&pair[0], &pair[1]).regressed());
    }
    assert!(alarms <= 4, "{alarms} of 24");
    let same = compare(&runs[0], &runs[0]);
    assert!(same.comparable() && !same.regressed());
    let overall = same.engines[0].overall.unwrap();
    assert_eq!((overall.interval.median, overall.queries), (1.0, 12));
}

#[test]
fn a_slower_query_is_a_regression_and_a_faster_one_is_not() {
    let before = synthetic::small(1);
    let mut after = synthetic::small(2);
    slow(&mut after, "quernel", Some("q02"), 0.7);
    assert!(!compare(&before, &after).regressed());
    assert_eq!(effects(&before, &after, "quernel", Effect::Faster), ["q02"]);
    slow(&mut after, "quernel", Some("q03"), 1.2);
    assert!(compare(&before, &after).regressed());
    assert_eq!(effects(&before, &after, "quernel", Effect::Slower), ["q03"]);
    let text = compare(&before, &after).to_string();
    assert!(text.contains("slower   tpch 1 in-memory q03") && text.contains("faster   tpch 1 in-memory q02"), "{text}");
}

#[test]
fn a_significant_but_tiny_change_is_none() {
    let before = synthetic::small(1);
    let mut after = before.clone();
    for case in after.cases.iter_mut().chain(&mut before.clone().cases) {
        case.samples.iter_mut().for_each(|s| s.seconds *= 1.01);
    }
    assert!(!compare(&before, &after).regressed());
}

#[test]
fn other_engines_regress_on_their_own_account() {
    let before = synthetic::small(1);
    let mut after = synthetic::small(2);
    slow(&mut after, "duckdb", None, 1.5);
    let comparison = compare(&before, &after);
    assert!(!comparison.regressed());
    assert_eq!(effects(&before, &after, "duckdb", Effect::Slower).len(), 12);
    assert!(
        comparison.notes.iter().any(|n| n.contains("the machine itself was not the same")),
        "{:?}",
        comparison.notes
    );
}

#[test]
fn a_query_that_no_longer_answers_is_a_regression() {
    let before = synthetic::small(1);
    let mut after = synthetic::small(2);
    let case = after.cases.iter_mut().find(|c| c.engine == "quernel" && c.query == "q01").unwrap();
    case.outcome = Outcome::Wrong { difference: "row 1, column a: 1, not 2".into() };
    case.samples.clear();
    let comparison = compare(&before, &after);
    assert!(comparison.regressed());
    assert!(comparison.to_string().contains("q01   answered before, now wrong answer: row 1, column a: 1, not 2"));
    let back = compare(&after, &before);
    assert!(!back.regressed() && back.to_string().contains("answers now, before wrong answer"));
}

#[test]
fn another_machine_or_other_settings_are_named_and_nothing_is_timed() {
    let before = synthetic::small(1);
    let mut after = synthetic::small(2);
    after.environment.cpu = "Other".into();
    after.settings.threads = 4;
    slow(&mut after, "quernel", None, 3.0);
    let comparison = compare(&before, &after);
    assert!(!comparison.comparable() && !comparison.regressed());
    let text = comparison.to_string();
    assert!(text.contains("another CPU: Imaginary Xeon 8000 @ 2.60GHz, then Other"), "{text}");
    assert!(text.contains("another number of threads: 8, then 4") && text.contains("no times to compare"), "{text}");
}

#[test]
fn a_variant_of_one_engine_leaves_the_others_comparable() {
    let before = synthetic::full(1);
    let mut after = synthetic::full(2);
    let variant = Variant { sql: "SELECT 2".into(), reason: "its dialect".into() };
    after.workloads[0].queries[1].variants.insert("polars".into(), variant);
    let comparison = compare(&before, &after);
    for engine in &comparison.engines {
        let left_out = engine
            .queries
            .iter()
            .any(|q| q.query == "q02" && matches!(&q.change, Change::NotCompared { reason } if reason == "other SQL"));
        assert_eq!(left_out, engine.name == "polars", "{}", engine.name);
    }
}

#[test]
fn other_sql_tables_engines_and_workloads_are_left_out_by_name() {
    let before = synthetic::full(1);
    let mut after = synthetic::full(2);
    after.workloads.iter_mut().find(|w| w.name == "micro").unwrap().tables.clear();
    after.workloads[0].queries[1].sql.push(';');
    after.engines.retain(|e| e.name != "sqlite");
    after.workloads.retain(|w| w.scale != 10.0);
    after.cases.retain(|c| c.scale != 10.0);
    let text = compare(&before, &after).to_string();
    for expected in [
        "Micro at scale 1 has other tables: none of its times are compared",
        "left out tpch 0.1 in-memory q02   other SQL",
        "SQLite ran only in the earlier run",
        "TPC-H at scale 10 is only in the earlier run",
        "only in the earlier run",
    ] {
        assert!(text.contains(expected), "{expected}\n{text}");
    }
}

#[test]
fn empty_reports_compare() {
    let comparison = compare(&synthetic::empty(), &synthetic::empty());
    assert!(comparison.comparable() && !comparison.regressed());
    assert!(comparison.to_string().contains("no times to compare"));
}
