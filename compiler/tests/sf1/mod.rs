//! A catalog for plan tests: TPC-H's tables with the statistics of scale factor 1, and three small tables.

use std::sync::Arc;

use quernel_compiler::{Catalog, ViewDef};
use quernel_ir::scalar::Scalar;
use quernel_ir::table::{ColumnSchema, SchemaRef, TableSchema};
use quernel_ir::types::DataType;

pub(crate) struct Sf1;

/// Table, rows, and its columns: name, type, distinct values, then smallest and largest value where numbers tell.
const TABLES: &[(&str, u64, &[&str])] = &[
    (
        "lineitem",
        6_001_215,
        &[
            "l_orderkey i64 1500000 1 6000000",
            "l_partkey i64 200000 1 200000",
            "l_suppkey i64 10000 1 10000",
            "l_linenumber i32 7 1 7",
            "l_quantity dec 50 100 5000",
            "l_extendedprice dec 933900 90091 10494950",
            "l_discount dec 11 0 10",
            "l_tax dec 9 0 8",
            "l_returnflag str 3",
            "l_linestatus str 2",
            "l_shipdate date 2526 8036 10561",
            "l_commitdate date 2466 8065 10530",
            "l_receiptdate date 2554 8038 10591",
            "l_shipinstruct str 4",
            "l_shipmode str 7",
            "l_comment str 4580667",
        ],
    ),
    (
        "orders",
        1_500_000,
        &[
            "o_orderkey i64 1500000 1 6000000",
            "o_custkey i64 99996 1 149999",
            "o_orderstatus str 3",
            "o_totalprice dec 1464556 85771 55528516",
            "o_orderdate date 2406 8035 10440",
            "o_orderpriority str 5",
            "o_clerk str 1000",
            "o_shippriority i32 1 0 0",
            "o_comment str 1482071",
        ],
    ),
    (
        "customer",
        150_000,
        &[
            "c_custkey i64 150000 1 150000",
            "c_name str 150000",
            "c_address str 150000",
            "c_nationkey i64 25 0 24",
            "c_phone str 150000",
            "c_acctbal dec 140187 -99999 999999",
            "c_mktsegment str 5",
            "c_comment str 149968",
        ],
    ),
    (
        "part",
        200_000,
        &[
            "p_partkey i64 200000 1 200000",
            "p_name str 199997",
            "p_mfgr str 5",
            "p_brand str 25",
            "p_type str 150",
            "p_size i32 50 1 50",
            "p_container str 40",
            "p_retailprice dec 20899 90100 209899",
            "p_comment str 131753",
        ],
    ),
    (
        "supplier",
        10_000,
        &[
            "s_suppkey i64 10000 1 10000",
            "s_name str 10000",
            "s_address str 10000",
            "s_nationkey i64 25 0 24",
            "s_phone str 10000",
            "s_acctbal dec 9955 -99822 999372",
            "s_comment str 10000",
        ],
    ),
    (
        "partsupp",
        800_000,
        &[
            "ps_partkey i64 200000 1 200000",
            "ps_suppkey i64 10000 1 10000",
            "ps_availqty i32 9999 1 9999",
            "ps_supplycost dec 99865 100 100000",
            "ps_comment str 799124",
        ],
    ),
    ("nation", 25, &["n_nationkey i64 25 0 24", "n_name str 25", "n_regionkey i64 5 0 4", "n_comment str 25"]),
    ("region", 5, &["r_regionkey i64 5 0 4", "r_name str 5", "r_comment str 5"]),
    ("a", 1000, &["k i64 1000 1 1000", "x i64? 100 0 99", "y i64? 10 0 9", "s str? 500", "d date? 365 10000 10364"]),
    ("b", 10_000, &["k i64 10000 1 10000", "x i64? 100 0 99", "y i64? 10 0 9", "s str? 500", "n i32 1000 0 999"]),
    ("c", 100, &["k i64 100 1 100", "x i64? 100 0 99", "y i64? 10 0 9"]),
    (
        FILE,
        1_000_000,
        &[
            "k i64 1000000 1 1000000",
            "x i64? 100 0 99",
            "y i64? 10 0 9",
            "s str? 500",
            "t str 900000",
            "d date? 365 10000 10364",
        ],
    ),
];

fn column(text: &str, exact: bool) -> ColumnSchema {
    let mut words = text.split(' ');
    let mut word = || words.next();
    let name = word().unwrap();
    let kind = word().unwrap();
    let ty = match kind.trim_end_matches('?') {
        "i32" => DataType::I32,
        "i64" => DataType::I64,
        "dec" => DataType::decimal(15, 2),
        "str" => DataType::Str,
        "date" => DataType::Date,
        other => panic!("{other}"),
    };
    let mut column = ColumnSchema::new(name, ty);
    column.nullable = kind.ends_with('?');
    column.stats.null_count = Some(0);
    column.stats.exact = exact;
    column.stats.distinct = word().map(|d| d.parse().unwrap());
    column.stats.min = word().map(|v| Scalar::Int(v.parse().unwrap()));
    column.stats.max = word().map(|v| Scalar::Int(v.parse().unwrap()));
    column
}

/// Stands for a file: its data is not in memory, and its bounds are values.
const FILE: &str = "f";

impl Catalog for Sf1 {
    fn table(&self, name: &str) -> Option<SchemaRef> {
        TABLES.iter().find(|(n, ..)| n.eq_ignore_ascii_case(name)).map(|(n, rows, columns)| {
            Arc::new(TableSchema {
                name: n.to_string(),
                columns: columns.iter().map(|c| column(c, *n == FILE)).collect(),
                rows: Some(*rows),
                pinned: *n != FILE,
                numbered: true,
            })
        })
    }

    fn view(&self, _: &str) -> Option<ViewDef> {
        None
    }

    fn table_function(&self, _: &str, _: &[(Option<String>, Scalar)]) -> Result<Option<SchemaRef>, String> {
        Ok(None)
    }

    fn table_names(&self) -> Vec<String> {
        TABLES.iter().map(|(n, ..)| n.to_string()).collect()
    }
}
