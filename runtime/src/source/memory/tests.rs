use std::sync::atomic::AtomicBool;

use arrow_array::builder::*;
use arrow_array::*;
use arrow_schema::Schema;
use quernel_ir::kernel::PruneOp;
use quernel_ir::scalar::Scalar;
use tpchgen::generators::{CustomerGenerator, LineItemGenerator, OrderGenerator};
use tpchgen_arrow::{CustomerArrow, LineItemArrow, OrderArrow};

use super::*;
use crate::memory::MemoryBudget;
use crate::source::MORSEL_ROWS;
use crate::source::arrow_types::arrow_field;

fn options() -> ScanOptions {
    ScanOptions {
        threads: 2,
        morsel_rows: MORSEL_ROWS,
        memory: MemoryBudget::new(None),
        cancelled: Arc::new(AtomicBool::new(false)),
        adaptive: true,
    }
}

fn one_column(ty: DataType, array: ArrayRef) -> RecordBatch {
    RecordBatch::try_new(Arc::new(Schema::new(vec![arrow_field("c", ty, true)])), vec![array]).unwrap()
}

/// The one column of a table, joined.
fn column_back(table: &MemoryTable) -> ArrayRef {
    let batches = table.to_batches().unwrap();
    let arrays: Vec<&dyn Array> = batches.iter().map(|b| b.column(0).as_ref()).collect();
    arrow_select::concat::concat(&arrays).unwrap()
}

/// An array of the type with its extremes, a NULL if asked for, and ordinary values.
fn extremes(ty: DataType, nulls: bool) -> ArrayRef {
    let null = |i: usize| nulls && i % 3 == 1;
    macro_rules! make {
        ($array:ty, $values:expr) => {{
            let values = $values;
            let array: $array = values.into_iter().enumerate().map(|(i, v)| (!null(i)).then_some(v)).collect();
            array
        }};
    }
    let long = "a string of more than twelve bytes".to_string();
    match ty {
        DataType::Null => Arc::new(NullArray::new(4)),
        DataType::Bool => Arc::new(make!(BooleanArray, vec![true, false, true, false])),
        DataType::I8 => Arc::new(make!(Int8Array, vec![i8::MIN, 0, i8::MAX, 1])),
        DataType::I16 => Arc::new(make!(Int16Array, vec![i16::MIN, 0, i16::MAX, 1])),
        DataType::I32 => Arc::new(make!(Int32Array, vec![i32::MIN, 0, i32::MAX, 1])),
        DataType::I64 => Arc::new(make!(Int64Array, vec![i64::MIN, 0, i64::MAX, 1])),
        DataType::U8 => Arc::new(make!(UInt8Array, vec![0, 7, u8::MAX, 1])),
        DataType::U16 => Arc::new(make!(UInt16Array, vec![0, 7, u16::MAX, 1])),
        DataType::U32 => Arc::new(make!(UInt32Array, vec![0, 7, u32::MAX, 1])),
        DataType::U64 => Arc::new(make!(UInt64Array, vec![0, 7, u64::MAX, 1])),
        DataType::I128 => {
            Arc::new(make!(Decimal128Array, vec![i128::MIN, 0, i128::MAX, 1]).with_precision_and_scale(38, 0).unwrap())
        }
        DataType::Decimal { precision, scale } => {
            let max = 10i128.pow(precision.into()) - 1;
            Arc::new(
                make!(Decimal128Array, vec![-max, 0, max, 1]).with_precision_and_scale(precision, scale as i8).unwrap(),
            )
        }
        DataType::F32 => Arc::new(make!(Float32Array, vec![f32::NEG_INFINITY, -0.0, f32::NAN, 1.5])),
        DataType::F64 => Arc::new(make!(Float64Array, vec![f64::NEG_INFINITY, -0.0, f64::NAN, f64::MIN_POSITIVE])),
        DataType::Str => Arc::new(make!(StringArray, vec![String::new(), "x".into(), long, "exactly12byt".into()])),
        DataType::Blob => Arc::new(make!(BinaryArray, vec![vec![], vec![0u8], vec![255; 40], vec![1, 2]])),
        DataType::Nested(_) => {
            let lists = [vec![Scalar::Int(1), Scalar::Null], vec![], vec![Scalar::Int(-1)], vec![Scalar::Int(7); 30]];
            let lists: Vec<Vec<u8>> = lists.iter().map(|l| quernel_ir::nested::list_of(l, DataType::I32)).collect();
            let payloads: Vec<Option<&[u8]>> =
                lists.iter().enumerate().map(|(i, l)| (!null(i)).then_some(l.as_slice())).collect();
            crate::source::nested::to_arrow(&payloads, ty).unwrap()
        }
        DataType::Date => Arc::new(make!(Date32Array, vec![-719_162, 0, 2_932_896, i32::MAX])),
        DataType::Time => Arc::new(make!(Time64MicrosecondArray, vec![0, 1, 86_399_999_999, 5])),
        DataType::Timestamp => Arc::new(make!(TimestampMicrosecondArray, vec![i64::MIN, 0, i64::MAX, 1])),
        DataType::TimestampTz => {
            Arc::new(make!(TimestampMicrosecondArray, vec![-1, 0, i64::MAX, 1]).with_timezone("UTC"))
        }
        DataType::Interval => {
            let mut out = IntervalMonthDayNanoBuilder::new();
            for (i, (months, days, micros)) in
                [(i32::MIN, i32::MAX, 0), (0, 0, 0), (1, -1, i64::MAX / 1_000), (0, 0, -1)].into_iter().enumerate()
            {
                let value = arrow_buffer::IntervalMonthDayNano { months, days, nanoseconds: micros * 1_000 };
                out.append_option((!null(i)).then_some(value));
            }
            Arc::new(out.finish())
        }
        DataType::U128 | DataType::Bit | DataType::TimeTz | DataType::Uuid | DataType::Enum(_) => {
            unreachable!("{ty:?} is text in Arrow")
        }
    }
}

fn every_type() -> Vec<DataType> {
    use DataType::*;
    let mut all = vec![
        Null,
        Bool,
        I8,
        I16,
        I32,
        I64,
        I128,
        U8,
        U16,
        U32,
        U64,
        F32,
        F64,
        Str,
        Blob,
        Date,
        Time,
        Timestamp,
        TimestampTz,
        Interval,
        DataType::list(I32),
    ];
    all.extend([(1, 0), (9, 2), (18, 18), (19, 0), (38, 10)].map(|(p, s)| DataType::decimal(p, s)));
    all
}

/// A column whose values need other encodings in later segments, one of few strings, different ones in each segment, and one of strings that no
/// dictionary is made of.
fn shifting(rows: usize) -> RecordBatch {
    let number = |i: usize| (i % 7 != 3).then_some(1 << (16 * (i / SEGMENT_ROWS).min(3)) | (i % 50) as i64);
    let numbers: Int64Array = (0..rows).map(number).collect();
    let words: StringArray = (0..rows)
        .map(|i| (i % 5 > 0).then(|| format!("word {} of some length", i / SEGMENT_ROWS * 2 + i % 3)))
        .collect();
    let texts: StringArray = (0..rows).map(|i| Some(format!("a text that no other row has: {i}"))).collect();
    RecordBatch::try_from_iter_with_nullable([
        ("n", Arc::new(numbers) as ArrayRef, true),
        ("w", Arc::new(words) as ArrayRef, true),
        ("t", Arc::new(texts) as ArrayRef, true),
    ])
    .unwrap()
}

#[test]
fn a_source_read_in_portions_gives_the_table_that_all_rows_at_once_give() {
    let batch = shifting(2 * SEGMENT_ROWS + 1000);
    let whole = MemoryTable::from_batches("t", &batch.schema(), &[batch]).unwrap();
    let read = MemoryTable::from_portions("t", &whole, 2, &Arc::default(), SEGMENT_ROWS / 2).unwrap();
    assert_eq!(read.schema(), whole.schema());
    assert_eq!(read.to_batches().unwrap(), whole.to_batches().unwrap());
    let dictionaries = |table: &MemoryTable| {
        let all = table.columns.iter().map(|column| column.dictionary.as_ref().map(|entries| entries.rows));
        all.collect::<Vec<_>>()
    };
    assert_eq!(dictionaries(&read), [None, Some(7), None]);
    assert_eq!(dictionaries(&whole), dictionaries(&read));
}

#[test]
fn loading_ends_when_it_is_cancelled() {
    let batch = shifting(10);
    let table = MemoryTable::from_batches("t", &batch.schema(), &[batch]).unwrap();
    let cancelled = Arc::new(AtomicBool::new(true));
    let error = MemoryTable::from_source("t", &table, 2, &cancelled).unwrap_err();
    assert!(matches!(error, SourceError::Cancelled), "{error}");
}

/// NaN compares unequal in arrays: compare the bits' text.
fn same(a: &ArrayRef, b: &ArrayRef) -> bool {
    a == b || format!("{a:?}") == format!("{b:?}")
}

#[test]
fn every_type_comes_back_as_it_went_in() {
    for ty in every_type() {
        for nulls in [false, true] {
            let array = extremes(ty, nulls);
            let batch = one_column(ty, array.clone());
            let table = MemoryTable::load("t", &[("c".into(), ty)], std::slice::from_ref(&batch), 2).unwrap();
            assert!(same(&column_back(&table), &array), "{ty}");
            let again = MemoryTable::from_source("t", &table, 2, &Arc::default()).unwrap();
            assert!(same(&column_back(&again), &array), "{ty}");
            assert_eq!(again.schema().columns, table.schema().columns, "{ty}");
            let column = &table.schema().columns[0];
            assert_eq!(column.nullable, nulls || ty == DataType::Null, "{ty}");
            // And beside ordinary values, appended later, and the other way round.
            let start = MemoryTable::empty("t", &[("c".into(), ty)]);
            assert_eq!(start.rows(), 0);
            let ordinary = array.slice(3, 1);
            let many: Vec<&dyn Array> = vec![ordinary.as_ref(); 10];
            let many = arrow_select::concat::concat(&many).unwrap();
            let mut grown = start.append(&[one_column(ty, many.clone())]).unwrap();
            grown = grown.append(&[batch]).unwrap();
            let expected = arrow_select::concat::concat(&[many.as_ref(), array.as_ref()]).unwrap();
            assert!(same(&column_back(&grown), &expected), "{ty}");
        }
    }
}

#[test]
fn lineitem_is_narrowed_and_comes_back() {
    let batches: Vec<RecordBatch> = LineItemArrow::new(LineItemGenerator::new(0.01, 1, 1)).collect();
    let table = MemoryTable::from_batches("lineitem", &batches[0].schema(), &batches).unwrap();
    let schema = table.schema();
    let encoding = |name: &str| schema.columns[schema.column(name).unwrap()].encoding.to_string();
    assert_eq!(encoding("l_quantity"), "u16+0");
    assert_eq!(encoding("l_discount"), "u8+0");
    assert_eq!(encoding("l_extendedprice"), "u32+0");
    assert_eq!(encoding("l_shipdate"), "u16+0");
    assert_eq!(encoding("l_linenumber"), "u8+0");
    assert_eq!(encoding("l_returnflag"), "dict8");
    assert_eq!(encoding("l_shipmode"), "dict8");
    assert_eq!(encoding("l_comment"), "plain");
    assert!(schema.columns.iter().all(|c| !c.nullable));
    let flag = &schema.columns[schema.column("l_returnflag").unwrap()].stats;
    assert_eq!(flag.distinct, Some(3));
    assert_eq!(flag.mean_length, Some(1.0));
    assert_eq!((flag.min.clone(), flag.max.clone()), (Some(Scalar::Str("A".into())), Some(Scalar::Str("R".into()))));
    let keys = schema.columns[0].stats.distinct.unwrap();
    assert!((14_000..16_000).contains(&keys), "{keys} orders");

    let back = table.to_batches().unwrap();
    let expected = arrow_select::concat::concat_batches(&batches[0].schema(), &batches).unwrap();
    let back = arrow_select::concat::concat_batches(&back[0].schema(), &back).unwrap();
    for (i, (a, b)) in expected.columns().iter().zip(back.columns()).enumerate() {
        let a = arrow_cast::cast(a, b.data_type()).unwrap();
        assert_eq!(&a, b, "column {i}");
    }
}

#[test]
fn many_small_appends_leave_few_segments_and_all_rows() {
    let ty = DataType::I64;
    let mut table = MemoryTable::empty("t", &[("c".into(), ty), ("s".into(), DataType::Str)]);
    let mut ints = Vec::new();
    for i in 0..400i64 {
        // Values that outgrow every narrow encoding in turn.
        let value = if i % 2 == 0 { i.pow(5) } else { -i.pow(6) };
        ints.push(value);
        let schema = Schema::new(vec![arrow_field("c", ty, true), arrow_field("s", DataType::Str, true)]);
        let text = format!("state {}", i % 7);
        let batch = RecordBatch::try_new(
            Arc::new(schema),
            vec![Arc::new(Int64Array::from(vec![value])), Arc::new(StringArray::from(vec![text.as_str()]))],
        );
        table = table.append(&[batch.unwrap()]).unwrap();
    }
    assert_eq!(table.rows(), 400);
    assert!(table.segments.len() < 16, "{} segments", table.segments.len());
    assert_eq!(column_back(&table).as_ref(), &Int64Array::from(ints) as &dyn Array);
    assert_eq!(table.schema().columns[1].encoding, Encoding::Dict { width: 1 });
    assert_eq!(table.schema().columns[1].stats.distinct, Some(7));
}

#[test]
fn a_dictionary_grows_widens_and_is_given_up() {
    let ty = DataType::Str;
    let batch = |from: usize, to: usize, rows: usize| {
        let texts: Vec<String> = (0..rows).map(|i| format!("text number {}", from + i % (to - from))).collect();
        one_column(ty, Arc::new(StringArray::from(texts)))
    };
    let first = batch(0, 200, 20_000);
    let table = MemoryTable::load("t", &[("c".into(), ty)], std::slice::from_ref(&first), 2).unwrap();
    assert_eq!(table.schema().columns[0].encoding, Encoding::Dict { width: 1 });
    let before = table.dictionary(0).unwrap().unwrap();
    let second = batch(100, 600, 1_000);
    let wider = table.append(std::slice::from_ref(&second)).unwrap();
    assert_eq!(wider.schema().columns[0].encoding, Encoding::Dict { width: 2 });
    assert_eq!(wider.dictionary(0).unwrap().unwrap().len, 600);
    assert_eq!(before.len, 200);
    let third = batch(10_000, 18_000, 8_000);
    let plain = wider.append(std::slice::from_ref(&third)).unwrap();
    assert_eq!(plain.schema().columns[0].encoding, Encoding::Plain);
    assert!(plain.dictionary(0).unwrap().is_none());
    let expected: Vec<&dyn Array> = [&first, &second, &third].iter().map(|b| b.column(0).as_ref()).collect();
    assert_eq!(&column_back(&plain), &arrow_select::concat::concat(&expected).unwrap());
    // The old table still reads.
    assert_eq!(&column_back(&table), first.column(0));
}

#[test]
fn scans_give_every_row_once_and_prune_only_what_cannot_match() {
    let rows = 3 * SEGMENT_ROWS as i64 + 17;
    let array: ArrayRef = Arc::new((0..rows).map(|i| (i % 5 != 0).then_some(i)).collect::<Int64Array>());
    let table = MemoryTable::load("t", &[("c".into(), DataType::I64)], &[one_column(DataType::I64, array)], 2).unwrap();
    let read = |prune: &[Prune]| -> Vec<i64> {
        let scan = table.scan(&[0], prune, &options()).unwrap();
        let mut found = Vec::new();
        let mut next = 0;
        while let Some(morsel) = scan.next(0).unwrap() {
            assert_eq!(morsel.sequence, next);
            next += 1;
            assert!(morsel.end - morsel.begin <= MORSEL_ROWS);
            let buffer = morsel.columns[0];
            for row in morsel.begin as usize..morsel.end as usize {
                // SAFETY: the morsel's buffers cover its rows: u32 values, a bitmap.
                let (value, valid) = unsafe {
                    let bit = row + buffer.validity_offset as usize;
                    (*buffer.values.cast::<u32>().add(row), *buffer.validity.add(bit / 8) >> (bit % 8) & 1 == 1)
                };
                if valid {
                    found.push(i64::from(value));
                }
            }
        }
        found
    };
    let all = read(&[]);
    assert_eq!(all.len() as i64, rows - (rows + 4) / 5);
    for value in [-1, 0, 1, 262_143, 262_144, 300_000, rows - 1, rows] {
        for (op, holds) in [
            (PruneOp::Eq, (|a, b| a == b) as fn(i64, i64) -> bool),
            (PruneOp::Lt, |a, b| a < b),
            (PruneOp::Le, |a, b| a <= b),
            (PruneOp::Gt, |a, b| a > b),
            (PruneOp::Ge, |a, b| a >= b),
        ] {
            let prune = Prune::new(0, op, Scalar::Int(value.into()));
            let kept = read(std::slice::from_ref(&prune));
            let matching = |rows: &[i64]| rows.iter().filter(|v| holds(**v, value)).count();
            assert_eq!(matching(&kept), matching(&all), "{prune:?}");
            if op == PruneOp::Eq {
                assert!(kept.len() <= SEGMENT_ROWS);
            }
        }
    }
    assert_eq!(read(&[Prune::new(0, PruneOp::Gt, Scalar::Null)]), Vec::<i64>::new());
}

#[test]
fn values_that_do_not_convert_are_named_with_their_column() {
    let batch = one_column(DataType::I64, Arc::new(Int64Array::from(vec![300])));
    let error = MemoryTable::load("t", &[("small".into(), DataType::I8)], &[batch], 1).unwrap_err().to_string();
    assert!(error.contains("\"small\"") && error.contains("300"), "{error}");
}

#[test]
fn a_column_of_nulls_only_and_a_table_without_columns_read() {
    let nulls: ArrayRef = Arc::new(StringArray::from(vec![None::<&str>; 100_000]));
    let table = MemoryTable::load("t", &[("c".into(), DataType::Str)], &[one_column(DataType::Str, nulls.clone())], 2);
    let table = table.unwrap();
    assert_eq!(&column_back(&table), &nulls);
    assert_eq!(table.schema().columns[0].stats.null_count, Some(100_000));
    let none = table.scan(&[0], &[Prune::new(0, PruneOp::NotNull, Scalar::Null)], &options()).unwrap();
    assert_eq!(none.total_rows(), Some(0));
    let counted = table.scan(&[], &[], &options()).unwrap();
    assert_eq!(counted.total_rows(), Some(100_000));
    assert!(counted.next(0).unwrap().unwrap().columns.is_empty());
}

#[test]
fn customers_and_orders_load() {
    let orders: Vec<RecordBatch> = OrderArrow::new(OrderGenerator::new(0.1, 1, 1)).collect();
    let table = MemoryTable::from_batches("orders", &orders[0].schema(), &orders).unwrap();
    assert_eq!(table.rows(), 150_000);
    assert!(matches!(
        table.schema().columns[table.schema().column("o_clerk").unwrap()].encoding,
        Encoding::Dict { .. }
    ));
    let customers: Vec<RecordBatch> = CustomerArrow::new(CustomerGenerator::new(0.01, 1, 1)).collect();
    let table = MemoryTable::from_batches("customer", &customers[0].schema(), &customers).unwrap();
    let names = table.schema().columns[table.schema().column("c_name").unwrap()].clone();
    assert_eq!(names.encoding, Encoding::Plain);
    assert!((1_400..1_600).contains(&names.stats.distinct.unwrap()));
}

#[test]
fn rows_are_numbered_over_segments_that_are_left_out() {
    let batch =
        |from: i64| one_column(DataType::I64, Arc::new((from..from + 200_000).map(Some).collect::<Int64Array>()));
    let table = MemoryTable::load("t", &[("c".into(), DataType::I64)], &[batch(0), batch(200_000)], 1).unwrap();
    let number = table.schema().row_id().unwrap();
    let of = |prune: &[Prune]| {
        let scan = table.scan(&[number], prune, &options()).unwrap();
        let mut found = Vec::new();
        while let Some(morsel) = scan.next(0).unwrap() {
            let first = morsel.columns[0].values.addr() as u64;
            found.push((first + morsel.begin, first + morsel.end));
        }
        found
    };
    let all = of(&[]);
    assert_eq!((all[0].0, all.last().unwrap().1), (0, 400_000));
    assert!(all.windows(2).all(|pair| pair[0].1 == pair[1].0), "{all:?}");
    let last = of(&[Prune::new(0, PruneOp::Ge, Scalar::Int(399_999))]);
    assert!(last.len() < all.len() && last.last() == all.last(), "{last:?}");
    assert_eq!(of(&[Prune::new(0, PruneOp::Gt, Scalar::Int(399_999))]), []);
}
