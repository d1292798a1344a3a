//! Names of result columns without an alias are DuckDB's.

mod common;

use quernel_ir::plan::Statement;

const NAMES: &[(&str, &str)] = &[
    ("i32+1", "(i32 + 1)"),
    ("i32*2+1", "((i32 * 2) + 1)"),
    ("-i32", "(-(i32))"),
    ("not b", "(NOT b)"),
    ("i32 <> 1", "(i32 != 1)"),
    ("i32 is not null", "(i32 IS NOT NULL)"),
    ("i32 not in (1,2)", "(NOT (i32 IN (1, 2)))"),
    ("i32 not between 1 and 2", "(NOT (i32 BETWEEN 1 AND 2))"),
    ("s not like 'a%'", "(s !~~ 'a%')"),
    ("s ilike 'a'", "(s ~~* 'a')"),
    ("s like 'a' escape '!'", "like_escape(s, 'a', '!')"),
    ("case when b then 1 else 2 end", "CASE  WHEN (b) THEN (1) ELSE 2 END"),
    ("case i32 when 1 then 2 end", "CASE  WHEN ((i32 = 1)) THEN (2) ELSE NULL END"),
    ("i32::bigint", "CAST(i32 AS BIGINT)"),
    ("try_cast(i32 as bigint)", "TRY_CAST(i32 AS BIGINT)"),
    ("extract(year from dt)", "date_part('YEAR', dt)"),
    ("substring(s from 1 for 2)", "\"substring\"(s, 1, 2)"),
    ("position('a' in s)", "\"position\"(s, 'a')"),
    ("trim(both 'x' from s)", "\"trim\"(s, 'x')"),
    ("count(*)", "count_star()"),
    ("count()", "count_star()"),
    ("count(distinct i32)", "count(DISTINCT i32)"),
    ("sum(i32) filter (where b)", "sum(i32) FILTER (WHERE b)"),
    ("coalesce(i32,1)", "COALESCE(i32, 1)"),
    ("ifnull(i32,1)", "COALESCE(i32, 1)"),
    ("nullif(i32,1)", "\"nullif\"(i32, 1)"),
    ("date '2020-01-01'", "CAST('2020-01-01' AS date)"),
    ("1.50", "1.50"),
    ("'abc'", "'abc'"),
    ("null", "NULL"),
    ("true", "true"),
    ("b and b or b", "((b AND b) OR b)"),
    ("b and b and b", "(b AND b AND b)"),
    ("i32 || 's'", "(i32 || 's')"),
    ("if(b,1,2)", "\"if\"(b, 1, 2)"),
    ("t.i32", "i32"),
    ("SUM(i32)", "sum(i32)"),
    ("current_date", "current_date"),
    ("\"i32\"", "i32"),
    ("(i32+1)*2", "((i32 + 1) * 2)"),
    ("year(dt)", "\"year\"(dt)"),
    ("-1", "-1"),
    ("timestamp '2020-01-01 00:00:00'", "CAST('2020-01-01 00:00:00' AS TIMESTAMP)"),
];

#[test]
fn result_columns_are_named_as_in_duckdb() {
    for (expr, name) in NAMES {
        let sql = format!("select {expr} from t");
        let statement = quernel_compiler::parse(&sql).unwrap().remove(0);
        let bound = quernel_compiler::bind(&statement, &common::TestCatalog);
        let Statement::Query(plan) = bound.unwrap_or_else(|e| panic!("{}", e.render(&sql))) else { panic!() };
        assert_eq!(plan.output[0].0, *name, "{expr}");
    }
}
