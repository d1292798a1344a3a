use std::sync::Arc;

use arrow_array::types::{Decimal256Type, Int8Type};
use arrow_array::*;
use arrow_schema::DataType;
use proptest::prelude::*;

use super::column::{Column, FLOOR};
use super::rows::{Difference, among, compare};
use super::*;

fn column(array: impl Array + 'static) -> Column {
    let array: ArrayRef = Arc::new(array);
    Column::new(array.data_type(), std::slice::from_ref(&array)).unwrap()
}

fn rows(columns: Vec<Column>) -> Rows {
    let names = (0..columns.len()).map(|i| ["a", "b", "c", "d"][i].to_string()).collect();
    Rows { len: columns.first().map_or(0, Column::len), names, columns }
}

fn ints(values: &[i64]) -> Column {
    column(Int64Array::from(values.to_vec()))
}

fn order(sql: &str, rows: &Rows) -> RowOrder {
    RowOrder::of(sql, &rows.names)
}

fn same(a: &Rows, b: &Rows, sql: &str) -> bool {
    compare(a, b, &order(sql, a), FLOOR) == Comparison::Same
}

const BAG: &str = "SELECT a, b FROM t";
const SORTED: &str = "SELECT a, b FROM t ORDER BY a";

fn one(array: impl Array + 'static) -> Rows {
    rows(vec![column(array)])
}

#[test]
fn numbers_of_all_types_are_compared_by_value() {
    let decimal = |value: i128, scale| Decimal128Array::from(vec![value]).with_precision_and_scale(38, scale).unwrap();
    let seven = [
        one(Int8Array::from(vec![7])),
        one(UInt64Array::from(vec![7])),
        one(decimal(7, 0)),
        one(decimal(700, 2)),
        one(Float32Array::from(vec![7.0])),
        one(Float64Array::from(vec![7.0 + 1e-12])),
        one(Decimal256Array::from_iter_values([<Decimal256Type as ArrowPrimitiveType>::Native::from_i128(7)])
            .with_precision_and_scale(60, 0)
            .unwrap()),
    ];
    for a in &seven {
        for b in &seven {
            assert!(same(a, b, BAG), "{a:?} {b:?}");
        }
    }
    // Exact numbers are exact however large: a double would not see the difference.
    assert!(!same(&one(decimal(10_i128.pow(30), 0)), &one(decimal(10_i128.pow(30) + 1, 0)), BAG));
    assert!(!same(&one(decimal(701, 2)), &one(Int64Array::from(vec![7])), BAG));
    assert!(!same(&one(Float64Array::from(vec![7.0])), &one(Float64Array::from(vec![7.0 + 1e-7])), BAG));
    assert!(same(&one(BooleanArray::from(vec![true])), &one(Int64Array::from(vec![1])), BAG));
}

#[test]
fn a_scale_that_has_no_room_is_no_difference() {
    let wide =
        |value: i128, scale| one(Decimal128Array::from(vec![value]).with_precision_and_scale(38, scale).unwrap());
    let large = 10_i128.pow(36);
    assert!(same(&wide(large, 0), &wide(large, 0), BAG));
    assert!(!same(&wide(large, 0), &wide(5, 10), BAG));
    let (a, b) = (Int64Array::from(vec![1, i64::MAX]), Decimal128Array::from(vec![10_i128.pow(30), 1]));
    let b = b.with_precision_and_scale(38, 30).unwrap();
    assert!(!same(&one(a), &one(b), BAG));
}

#[test]
fn texts_dates_and_dictionaries_meet() {
    let date = one(Date32Array::from(vec![Some(10_957), None]));
    assert!(same(&date, &one(StringArray::from(vec![Some("2000-01-01"), None])), BAG));
    assert!(same(&date, &one(TimestampMicrosecondArray::from(vec![Some(10_957 * 86_400_000_000), None])), BAG));
    assert!(!same(&date, &one(StringArray::from(vec![Some("2000-01-02"), None])), BAG));
    let words: DictionaryArray<Int8Type> = vec![Some("x"), None, Some("y"), Some("x")].into_iter().collect();
    let plain = vec![Some("x"), None, Some("y"), Some("x")];
    assert!(same(&one(words), &one(StringViewArray::from(plain.clone())), BAG));
    assert!(same(&one(LargeStringArray::from(plain.clone())), &one(StringArray::from(plain)), BAG));
    let text = one(StringArray::from(vec!["1"]));
    let comparison = compare(&one(Int64Array::from(vec![1])), &text, &RowOrder::default(), FLOOR);
    let Comparison::Different(difference) = comparison else { panic!("{comparison:?}") };
    assert_eq!(difference.to_string(), "column a: a text where the reference has a integer");
    assert!(Column::new(&DataType::new_list(DataType::Int8, true), &[]).unwrap_err().contains("does not compare"));
}

#[test]
fn nulls_are_values_of_every_type() {
    assert!(same(&one(Int64Array::from(vec![None, None])), &one(StringArray::from(vec![None::<&str>, None])), BAG));
    assert!(same(&one(NullArray::new(1)), &one(Float64Array::from(vec![None])), BAG));
    assert!(!same(&one(Int64Array::from(vec![Some(0)])), &one(Int64Array::from(vec![None])), BAG));
    assert!(!same(&one(StringArray::from(vec![Some("")])), &one(StringArray::from(vec![None::<&str>])), BAG));
    assert!(!same(&one(NullArray::new(2)), &one(Int64Array::from(vec![1])), BAG));
}

#[test]
fn the_first_difference_is_shown() {
    let a = rows(vec![ints(&[1, 2, 3]), column(StringArray::from(vec!["x", "y", "z"]))]);
    let b = rows(vec![ints(&[1, 2, 3]), column(StringArray::from(vec!["x", "Y", "z"]))]);
    let Comparison::Different(difference) = compare(&a, &b, &order(SORTED, &a), FLOOR) else { panic!() };
    assert_eq!(difference.to_string(), "row 2, column b: 'Y', the reference has 'y'");
    let short = rows(vec![ints(&[1]), ints(&[1])]);
    assert_eq!(
        compare(&a, &short, &RowOrder::default(), FLOOR),
        Comparison::Different(Difference::Shape("column b: a integer where the reference has a text".into()))
    );
    let fewer = one(Int64Array::from(vec![1, 2]));
    let Comparison::Different(difference) =
        compare(&one(Int64Array::from(vec![1])), &fewer, &RowOrder::default(), FLOOR)
    else {
        panic!()
    };
    assert_eq!(difference.to_string(), "2 rows, the reference has 1");
}

#[test]
fn order_counts_where_order_by_decides_it() {
    let a = rows(vec![ints(&[1, 1, 2]), ints(&[10, 20, 30])]);
    let ties_swapped = rows(vec![ints(&[1, 1, 2]), ints(&[20, 10, 30])]);
    let unsorted = rows(vec![ints(&[2, 1, 1]), ints(&[30, 10, 20])]);
    assert!(same(&a, &ties_swapped, SORTED));
    assert!(!same(&a, &unsorted, SORTED));
    assert!(same(&a, &unsorted, BAG));
    assert!(!same(&a, &ties_swapped, "SELECT a, b FROM t ORDER BY a, b"));
    // As often as it is there, no more.
    assert!(!same(&rows(vec![ints(&[1, 1, 2])]), &rows(vec![ints(&[1, 2, 2])]), BAG));
}

#[test]
fn ties_that_a_limit_cuts_are_looked_up_in_the_whole_result() {
    let sql = "SELECT a, b FROM t ORDER BY a LIMIT 3";
    let full = rows(vec![ints(&[1, 2, 2, 2, 3]), ints(&[5, 6, 7, 8, 9])]);
    let reference = rows(vec![ints(&[1, 2, 2]), ints(&[5, 6, 7])]);
    let other = rows(vec![ints(&[1, 2, 2]), ints(&[5, 8, 6])]);
    let Comparison::Tied(ranges, _) = compare(&reference, &other, &order(sql, &reference), FLOOR) else { panic!() };
    assert_eq!((ranges.len(), &ranges[0]), (1, &(1..3)));
    assert_eq!(among(&full, &other, &ranges, FLOOR), Ok(()));
    // A row that is nowhere, a row too often, and a row above the cut.
    let invented = rows(vec![ints(&[1, 2, 2]), ints(&[5, 6, 60])]);
    let stranger = among(&full, &invented, &ranges, FLOOR).unwrap_err().to_string();
    assert!(stranger.contains("(2, 60)"), "{stranger}");
    let twice = rows(vec![ints(&[1, 2, 2]), ints(&[5, 6, 6])]);
    assert!(among(&full, &twice, &ranges, FLOOR).is_err());
    let above = rows(vec![ints(&[1, 2, 2]), ints(&[4, 6, 7])]);
    assert!(matches!(compare(&reference, &above, &order(sql, &reference), FLOOR), Comparison::Different(_)));
    // Without ORDER BY all rows tie.
    let any = compare(&reference, &other, &order("SELECT a, b FROM t LIMIT 3", &reference), FLOOR);
    assert!(matches!(any, Comparison::Tied(ranges, _) if ranges[0] == (0..3)));
}

#[test]
fn sums_of_floats_may_be_sorted_otherwise() {
    let floats = |values: [f64; 3]| column(Float64Array::from(values.to_vec()));
    let tiny = 1.0 + 1e-13;
    let a = rows(vec![floats([1.0, tiny, 5.0]), floats([10.0, 20.0, 30.0])]);
    let b = rows(vec![floats([tiny, 1.0, 5.0]), floats([10.0, 20.0, 30.0])]);
    assert!(same(&a, &b, BAG));
    let wrong = rows(vec![floats([tiny, 1.0, 5.0]), floats([10.0, 10.0, 30.0])]);
    assert!(!same(&a, &wrong, BAG));
}

fn answers(list: &[(&str, &[i64])]) -> BTreeMap<String, Rows> {
    list.iter().map(|(name, values)| (name.to_string(), rows(vec![ints(values)]))).collect()
}

fn judged(answers: &BTreeMap<String, Rows>, rule: Rule<'_>) -> Judgement {
    let engines: Vec<String> = answers.keys().cloned().collect();
    let mut read = |name: &str| answers.get(name).cloned().map(Rc::new).ok_or_else(|| "it is not there".to_string());
    judge(&engines, "SELECT a FROM t", rule, &mut read, &mut |_| Err("not asked".into()))
}

fn verdict(list: &[(&str, &[i64])]) -> Judgement {
    judged(&answers(list), Rule::default())
}

#[test]
fn duckdb_is_right_if_one_other_engine_agrees() {
    let judged = verdict(&[("duckdb", &[1]), ("quernel", &[1]), ("fake", &[2])]);
    assert_eq!(judged.verdicts["duckdb"], None);
    assert_eq!(judged.verdicts["quernel"], None);
    assert_eq!(judged.verdicts["fake"].as_deref(), Some("row 1, column a: 2, the reference has 1"));
    assert_eq!(judged.note, None);
}

/// The square of a correlation near zero: rounding leaves 1e-16 of the terms, which is much beside the result.
#[test]
fn results_in_which_terms_cancel_are_compared_to_an_absolute_error_where_the_query_says_so() {
    let of = |value: f64| one(Float64Array::from(vec![value]));
    let answers = BTreeMap::from([("duckdb".to_string(), of(2.5e-9)), ("quernel".to_string(), of(2.5e-9 + 1e-15))]);
    let verdict =
        |absolute_error| judged(&answers, Rule { absolute_error, ..Rule::default() }).verdicts["quernel"].clone();
    assert!(verdict(None).is_some());
    assert!(verdict(Some(1e-16)).is_some());
    assert_eq!(verdict(Some(1e-12)), None);
}

#[test]
fn the_majority_alone_decides_nothing() {
    let judged = verdict(&[("duckdb", &[1]), ("quernel", &[2]), ("polars", &[2])]);
    assert!(judged.verdicts.values().all(Option::is_some));
    assert!(judged.note.unwrap().contains("nobody agrees with duckdb"));
}

#[test]
fn without_duckdb_two_engines_must_agree() {
    let judged = verdict(&[("chdb", &[1]), ("quernel", &[2]), ("polars", &[2])]);
    assert_eq!(judged.verdicts["quernel"], None);
    assert!(judged.verdicts["chdb"].is_some());
    let judged = verdict(&[("chdb", &[1]), ("sqlite", &[1]), ("quernel", &[2]), ("polars", &[2])]);
    assert!(judged.verdicts.values().all(Option::is_some));
    assert!(judged.note.unwrap().contains("chdb and sqlite agree against polars and quernel"));
    let judged = verdict(&[("chdb", &[1]), ("quernel", &[2])]);
    assert!(judged.note.unwrap().contains("no two engines agree"));
    let judged = verdict(&[("quernel", &[2])]);
    assert_eq!(judged.verdicts["quernel"], None);
    assert!(judged.note.unwrap().contains("only quernel answered"));
    assert_eq!(verdict(&[]), Judgement::default());
}

proptest! {
    #[test]
    fn a_result_is_itself_in_any_order(values in proptest::collection::vec((0i64..4, proptest::option::of(-2.0f64..2.0)), 0..40), seed: u64) {
        let make = |v: &[(i64, Option<f64>)]| rows(vec![
            ints(&v.iter().map(|r| r.0).collect::<Vec<_>>()),
            column(Float64Array::from(v.iter().map(|r| r.1).collect::<Vec<_>>())),
        ]);
        let mut shuffled = values.clone();
        let mut random = <rand::rngs::SmallRng as rand::SeedableRng>::seed_from_u64(seed);
        rand::seq::SliceRandom::shuffle(&mut shuffled[..], &mut random);
        // Floats moved within the tolerance are the same floats.
        for row in &mut shuffled {
            row.1 = row.1.map(|v| v * (1.0 + 1e-12));
        }
        prop_assert!(same(&make(&values), &make(&shuffled), BAG));
    }

    #[test]
    fn a_changed_cell_is_found(values in proptest::collection::vec((0i64..4, 0i64..4), 1..40), at: prop::sample::Index) {
        let make = |v: &[(i64, i64)]| rows(vec![
            ints(&v.iter().map(|r| r.0).collect::<Vec<_>>()),
            ints(&v.iter().map(|r| r.1).collect::<Vec<_>>()),
        ]);
        let mut changed = values.clone();
        changed[at.index(values.len())].1 += 100;
        changed.reverse();
        prop_assert!(!same(&make(&values), &make(&changed), BAG));
    }
}
