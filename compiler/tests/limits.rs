//! Deep and long SQL gives an error or a plan, never a stack overflow; broken SQL never panics.

mod common;

fn bind(sql: &str) -> Result<(), String> {
    let statements = quernel_compiler::parse(sql).map_err(|e| e.to_string())?;
    for statement in &statements {
        quernel_compiler::bind(statement, &common::TestCatalog).map_err(|e| e.to_string())?;
    }
    Ok(())
}

#[test]
fn nesting_is_limited() {
    let nested = |n: usize| format!("select {}1{}", "(".repeat(n), ")".repeat(n));
    assert_eq!(bind(&nested(50)), Ok(()));
    assert!(bind(&nested(100_000)).unwrap_err().contains("nested more than"));
    let subqueries = |n: usize| format!("select {}1{}", "(select ".repeat(n), ")".repeat(n));
    assert_eq!(bind(&subqueries(90)), Ok(()));
    assert!(bind(&subqueries(10_000)).unwrap_err().contains("nested more than"));
    let cases = format!("select {}1{}", "case when true then ".repeat(5000), " end".repeat(5000));
    assert!(bind(&cases).unwrap_err().contains("nested more than"));
    assert_eq!(bind(&nested(95)), Ok(()));
    assert_eq!(bind(&format!("select {}1{}", "case when true then ".repeat(90), " end".repeat(90))), Ok(()));
    let nots = format!("select {} true", "not ".repeat(20_000));
    assert!(bind(&nots).is_err());
    let minus = format!("select {} 1", "- ".repeat(20_000));
    assert!(bind(&minus).is_err());
}

#[test]
fn long_chains_bind_or_say_that_they_are_too_long() {
    let chain = |op: &str, n: usize| format!("select k from u where k = 1{}", format!(" {op} k = 2").repeat(n));
    assert_eq!(bind(&chain("and", 1500)), Ok(()));
    assert_eq!(bind(&chain("or", 1500)), Ok(()));
    assert!(bind(&chain("or", 100_000)).unwrap_err().contains("operators in a row"));
    let sum = |n: usize| format!("select k{} from u", " + 1".repeat(n));
    assert_eq!(bind(&sum(900)), Ok(()));
    assert!(bind(&sum(4000)).unwrap_err().contains("operators in a row"));
    let list = format!("select k from u where k in ({})", vec!["1"; 20_000].join(", "));
    assert_eq!(bind(&list), Ok(()));
    let unions = format!("select 1{}", " union all select 1".repeat(300));
    assert_eq!(bind(&unions), Ok(()));
    let values = format!("values {}", vec!["(1, 'a')"; 20_000].join(", "));
    assert_eq!(bind(&values), Ok(()));
}

/// Every prefix, and every text with one token left out or doubled, of queries that bind.
#[test]
fn broken_sql_never_panics() {
    for number in [1, 2, 8, 13, 15, 16, 20, 22] {
        let path = format!("{}/../tpch/q{number:02}.sql", env!("CARGO_MANIFEST_DIR"));
        let sql = std::fs::read_to_string(path).unwrap();
        let words: Vec<&str> = sql.split_inclusive(char::is_whitespace).collect();
        for i in 0..words.len() {
            let _ = bind(&words[..i].concat());
            let mut without = words.clone();
            let word = without.remove(i);
            let _ = bind(&without.concat());
            without.insert(i, word);
            without.insert(i, word);
            let _ = bind(&without.concat());
        }
    }
    for sql in [
        "",
        ";",
        "é",
        "select 'é",
        "select \"",
        "$",
        "select $0",
        "select $99999999999",
        "\u{0}",
        "select 1e",
        "/*",
        "--",
    ] {
        let _ = bind(sql);
    }
}
