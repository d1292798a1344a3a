//! A catalog for tests: TPC-H's tables and a table `t` with a column of each type.

use std::sync::Arc;

use quernel_compiler::{Catalog, ViewDef};
use quernel_ir::scalar::Scalar;
use quernel_ir::table::{ColumnSchema, SchemaRef, TableSchema};
use quernel_ir::types::DataType;

pub(crate) struct TestCatalog;

const TABLES: &[(&str, &str)] = &[
    (
        "lineitem",
        "l_orderkey i64, l_partkey i64, l_suppkey i64, l_linenumber i32, l_quantity dec, l_extendedprice dec, l_discount dec, \
         l_tax dec, l_returnflag str, l_linestatus str, l_shipdate date, l_commitdate date, l_receiptdate date, \
         l_shipinstruct str, l_shipmode str, l_comment str",
    ),
    (
        "orders",
        "o_orderkey i64, o_custkey i64, o_orderstatus str, o_totalprice dec, o_orderdate date, o_orderpriority str, \
         o_clerk str, o_shippriority i32, o_comment str",
    ),
    (
        "customer",
        "c_custkey i64, c_name str, c_address str, c_nationkey i64, c_phone str, c_acctbal dec, c_mktsegment str, c_comment str",
    ),
    (
        "part",
        "p_partkey i64, p_name str, p_mfgr str, p_brand str, p_type str, p_size i32, p_container str, p_retailprice dec, \
         p_comment str",
    ),
    (
        "supplier",
        "s_suppkey i64, s_name str, s_address str, s_nationkey i64, s_phone str, s_acctbal dec, s_comment str",
    ),
    ("partsupp", "ps_partkey i64, ps_suppkey i64, ps_availqty i32, ps_supplycost dec, ps_comment str"),
    ("nation", "n_nationkey i64, n_name str, n_regionkey i64, n_comment str"),
    ("region", "r_regionkey i64, r_name str, r_comment str"),
    ("u", "k i32, v str?"),
    (
        "t",
        "b bool?, i8 i8?, i16 i16?, i32 i32?, i64 i64?, i128 i128?, u8 u8?, u16 u16?, u32 u32?, u64 u64?, d52 d52?, d152 dec?, \
         d382 d382?, d380 d380?, f f32?, g f64?, s str?, bl blob?, dt date?, tm time?, ts timestamp?, tz tz?, iv interval?, \
         id i32",
    ),
];

fn ty(name: &str) -> DataType {
    match name {
        "i8" => DataType::I8,
        "i16" => DataType::I16,
        "i32" => DataType::I32,
        "i64" => DataType::I64,
        "i128" => DataType::I128,
        "u8" => DataType::U8,
        "u16" => DataType::U16,
        "u32" => DataType::U32,
        "u64" => DataType::U64,
        "dec" => DataType::decimal(15, 2),
        "d52" => DataType::decimal(5, 2),
        "d382" => DataType::decimal(38, 2),
        "d380" => DataType::decimal(38, 0),
        "f32" => DataType::F32,
        "f64" => DataType::F64,
        "str" => DataType::Str,
        "blob" => DataType::Blob,
        "date" => DataType::Date,
        "time" => DataType::Time,
        "timestamp" => DataType::Timestamp,
        "tz" => DataType::TimestampTz,
        "interval" => DataType::Interval,
        "bool" => DataType::Bool,
        other => panic!("{other}"),
    }
}

fn schema(name: &str, columns: &str) -> SchemaRef {
    let column = |text: &str| {
        let (name, kind) = text.trim().split_once(' ').unwrap();
        let mut column = ColumnSchema::new(name, ty(kind.trim_end_matches('?')));
        column.nullable = kind.ends_with('?');
        column
    };
    Arc::new(TableSchema {
        name: name.into(),
        columns: columns.split(',').map(column).collect(),
        rows: Some(1000),
        pinned: true,
        numbered: false,
    })
}

impl Catalog for TestCatalog {
    fn table(&self, name: &str) -> Option<SchemaRef> {
        TABLES.iter().find(|(n, _)| n.eq_ignore_ascii_case(name)).map(|(n, columns)| schema(n, columns))
    }

    fn view(&self, name: &str) -> Option<ViewDef> {
        let sql = match name {
            "asia" => {
                "select n_name, n_nationkey as k from nation, region where n_regionkey = r_regionkey and r_name = 'ASIA'"
            }
            "broken" => "select nothing from nation",
            "loop1" => "select * from loop2",
            "loop2" => "select * from loop1",
            _ => return None,
        };
        Some(ViewDef { sql: sql.into(), columns: vec!["name".into()] })
    }

    fn table_function(&self, name: &str, args: &[(Option<String>, Scalar)]) -> Result<Option<SchemaRef>, String> {
        match (name, args) {
            ("file" | "read_parquet" | "read_csv", [(None, Scalar::Str(path)), ..]) => {
                if path.contains("missing") {
                    return Err(format!("no file matches '{path}'"));
                }
                Ok(Some(schema(path, "a i32, b str?")))
            }
            _ => Ok(None),
        }
    }

    fn table_names(&self) -> Vec<String> {
        TABLES.iter().map(|(n, _)| n.to_string()).chain(["asia".to_string()]).collect()
    }

    fn now(&self) -> Option<i64> {
        Some(1_700_000_000_000_000)
    }
}
