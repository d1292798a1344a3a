//! The generated tables have the rows, domains, keys and skew that they promise.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use arrow_array::cast::AsArray;
use arrow_array::types::*;
use arrow_array::{Array, ArrayRef, RecordBatch};
use arrow_schema::DataType;
use quernel_lab::generate::Generator;

/// A table's columns, by name.
struct Columns(HashMap<String, Vec<ArrayRef>>);

impl Columns {
    fn of(batches: Vec<RecordBatch>) -> Columns {
        let mut columns: HashMap<String, Vec<ArrayRef>> = HashMap::new();
        for batch in batches {
            for (field, array) in batch.schema().fields().iter().zip(batch.columns()) {
                columns.entry(field.name().clone()).or_default().push(Arc::clone(array));
            }
        }
        Columns(columns)
    }

    fn ints(&self, name: &str) -> Vec<i64> {
        let values = |array: &ArrayRef| -> Vec<i64> {
            match array.data_type() {
                DataType::Int16 => array.as_primitive::<Int16Type>().values().iter().map(|x| *x as i64).collect(),
                DataType::Int32 => array.as_primitive::<Int32Type>().values().iter().map(|x| *x as i64).collect(),
                DataType::Date32 => array.as_primitive::<Date32Type>().values().iter().map(|x| *x as i64).collect(),
                DataType::Timestamp(..) => array.as_primitive::<TimestampMicrosecondType>().values().to_vec(),
                _ => array.as_primitive::<Int64Type>().values().to_vec(),
            }
        };
        self.0[name].iter().flat_map(values).collect()
    }

    fn texts(&self, name: &str) -> Vec<String> {
        let values =
            |array: &ArrayRef| array.as_string::<i32>().iter().flatten().map(str::to_string).collect::<Vec<_>>();
        self.0[name].iter().flat_map(values).collect()
    }

    fn rows(&self) -> usize {
        self.0.values().next().map_or(0, |arrays| arrays.iter().map(|a| a.len()).sum())
    }
}

fn tables(generator: Generator, scale: f64) -> HashMap<&'static str, Columns> {
    let made = generator.make(scale, 7, 10_000).into_iter().map(|table| {
        let batches = (0..table.parts).flat_map(|part| (table.make)(part)).map(Result::unwrap).collect();
        (table.name, Columns::of(batches))
    });
    made.collect()
}

fn set<T: std::hash::Hash + Eq>(values: Vec<T>) -> HashSet<T> {
    values.into_iter().collect()
}

/// The share of values for which it is true.
fn share<T>(values: &[T], is: impl Fn(&T) -> bool) -> f64 {
    values.iter().filter(|v| is(v)).count() as f64 / values.len() as f64
}

fn assert_near(got: f64, expected: f64, within: f64, what: &str) {
    assert!((got - expected).abs() <= within, "{what}: {got}, not {expected} ± {within}");
}

#[test]
fn ssb_has_its_rows_keys_and_formulas() {
    let tables = tables(Generator::Ssb, 0.01);
    let rows: Vec<usize> = ["date", "supplier", "customer", "part"].iter().map(|t| tables[t].rows()).collect();
    assert_eq!(rows, [2556, 20, 300, 2000]);
    let lines = &tables["lineorder"];
    assert_near(lines.rows() as f64, 60_000.0, 1200.0, "lineorder");
    for (key, table, primary) in [
        ("lo_custkey", "customer", "c_custkey"),
        ("lo_suppkey", "supplier", "s_suppkey"),
        ("lo_partkey", "part", "p_partkey"),
        ("lo_orderdate", "date", "d_datekey"),
        ("lo_commitdate", "date", "d_datekey"),
    ] {
        let primary = set(tables[table].ints(primary));
        assert_eq!(primary.len(), tables[table].rows());
        assert!(lines.ints(key).iter().all(|k| primary.contains(k)), "{key}");
    }
    let (price, discount, revenue) =
        (lines.ints("lo_extendedprice"), lines.ints("lo_discount"), lines.ints("lo_revenue"));
    assert!((0..price.len()).all(|i| revenue[i] == price[i] * (100 - discount[i]) / 100));
    for (column, low, high) in
        [("lo_quantity", 1, 50), ("lo_discount", 0, 10), ("lo_tax", 0, 8), ("lo_linenumber", 1, 7)]
    {
        let values = lines.ints(column);
        assert_eq!((values.iter().min(), values.iter().max()), (Some(&low), Some(&high)), "{column}");
    }
    let (cities, nations) = (tables["customer"].texts("c_city"), tables["customer"].texts("c_nation"));
    assert!(cities.iter().zip(&nations).all(|(c, n)| c.len() == 10 && n.starts_with(c[..9].trim_end())));
    let (brands, categories) = (tables["part"].texts("p_brand1"), tables["part"].texts("p_category"));
    assert!(brands.iter().zip(&categories).all(|(b, c)| b.starts_with(c.as_str())));
    assert_eq!(set(categories).len(), 25);
    let part = |scale| Generator::Ssb.make(scale, 1, 1000).iter().find(|t| t.name == "part").unwrap().rows;
    assert_eq!((part(1.0), part(2.0), part(5.0)), (200_000, 400_000, 600_000));
}

#[test]
fn h2o_has_its_groups_and_its_partners() {
    let tables = tables(Generator::H2o, 20_000.0);
    let g1 = &tables["g1"];
    assert_eq!(g1.rows(), 20_000);
    assert_eq!((set(g1.texts("id1")).len(), set(g1.ints("id4")).len(), set(g1.ints("v1")).len()), (100, 100, 5));
    assert_eq!((set(g1.texts("id3")).len(), set(g1.ints("v2")).len()), (200, 15));
    assert!(g1.texts("id3").iter().all(|id| id.len() == 12));
    assert_eq!(["small", "medium", "x", "big"].map(|t| tables[t].rows()), [10, 20, 20_000, 20_000]);
    for (table, key) in [("small", "id1"), ("medium", "id2"), ("big", "id3")] {
        let right = set(tables[table].ints(key));
        assert_eq!(right.len(), tables[table].rows(), "{table}.{key} is unique");
        let left = set(tables["x"].ints(key));
        assert_eq!(
            left.intersection(&right).count(),
            left.len() - left.len() / 10,
            "nine tenths of {key} have a partner"
        );
    }
    let x = &tables["x"];
    assert!(x.ints("id3").iter().zip(x.texts("id6")).all(|(number, text)| text == format!("id{number}")));
}

#[test]
fn micro_has_its_keys_and_selectivities() {
    let tables = tables(Generator::Micro, 0.05);
    let t = &tables["t"];
    assert_eq!((t.rows(), set(t.ints("u")).len()), (50_000, 50_000));
    assert!(t.ints("u").iter().all(|u| (0..50_000).contains(u)));
    assert_near(share(&t.ints("sel"), |s| *s < 100), 0.1, 0.01, "sel < 100");
    // Keys shrink with the table below a scale of 1.
    for (key, table, keys) in [("k_1k", "dim_1k", 50), ("k_1m", "dim_1m", 50_000)] {
        let ids = set(tables[table].ints("id"));
        assert_eq!((ids.len(), tables[table].rows()), (keys, keys));
        assert!(t.ints(key).iter().all(|k| ids.contains(k)));
    }
    let urls = t.texts("url");
    for (what, share_of, low, high) in [
        ("equality", share(&urls, |u| u == "https://news.example.com/"), 0.01, 0.05),
        ("prefix", share(&urls, |u| u.starts_with("https://shop.")), 0.04, 0.15),
        ("contains", share(&urls, |u| u.contains("/search/")), 0.06, 0.2),
    ] {
        assert!((low..high).contains(&share_of), "{what}: {share_of}");
    }
    assert!(t.texts("category").contains(&"red-03".to_string()));
}

#[test]
fn hits_are_skewed_as_the_original() {
    let tables = tables(Generator::Clickbench, 0.1);
    let hits = &tables["hits"];
    assert_eq!((hits.rows(), hits.0.len()), (100_000, 105));
    let (sites, users, phrases) = (hits.ints("CounterID"), hits.ints("UserID"), hits.texts("SearchPhrase"));
    assert_near(share(&sites, |s| *s == 62), 0.107, 0.02, "site 62");
    assert_near(share(&phrases, String::is_empty), 0.868, 0.01, "empty search phrases");
    assert_near(share(&hits.ints("AdvEngineID"), |a| *a != 0), 0.006, 0.002, "advertisements");
    assert_near(share(&hits.texts("MobilePhoneModel"), |m| !m.is_empty()), 0.06, 0.02, "phones");
    assert!((1300.0..1600.0).contains(&(hits.ints("ResolutionWidth").iter().sum::<i64>() as f64 / 1e5)));
    let days = hits.ints("EventDate");
    assert_eq!((days.iter().min(), days.iter().max()), (Some(&15887), Some(&15917)), "2013-07-01 to 2013-07-31");
    assert!(hits.ints("EventTime").iter().zip(&days).all(|(time, day)| time / 86_400_000_000 == *day));
    assert_eq!(set(hits.ints("WatchID")).len(), 100_000);
    assert!((8_000..20_000).contains(&set(users.clone()).len()));
    assert!(users.iter().all(|u| *u >= 0));
    // What the queries ask for is there.
    assert!(share(&users, |u| *u == 435090932899640449) > 0.0);
    assert!(share(&hits.ints("RefererHash"), |h| *h == 3594120000172545465) > 0.01);
    let hashes = hits.ints("URLHash");
    assert!(share(&hashes, |h| *h == 2868770270353813622) > 0.01);
    let mut by_url = HashMap::new();
    for (url, hash) in hits.texts("URL").into_iter().zip(hashes) {
        assert_eq!(*by_url.entry(url).or_insert(hash), hash, "equal URLs have equal hashes");
    }
    let subject = share(&hits.texts("URL"), |u| u.contains("google"));
    assert!((0.0001..0.01).contains(&subject), "{subject}");
}
