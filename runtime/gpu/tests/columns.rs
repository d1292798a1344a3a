//! Columns in device memory: their layout, the cache, tables larger than it.

#[path = "common/adapter.rs"]
mod adapter;
#[path = "common/device.rs"]
mod common;

use std::any::Any;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use arrow_array::{
    ArrayRef, BooleanArray, Decimal128Array, Float64Array, Int32Array, Int64Array, RecordBatch, StringArray,
};
use common::device;
use quernel_codegen::abi::{ColumnBuffer, StrView};
use quernel_gpu::columns::{CacheStatistics, DeviceColumn, DeviceDictionary, NONE, Parts};
use quernel_gpu::{CacheOptions, ColumnCache, Device, DeviceOptions, GpuError, PassOptions, Segment, Waiting};
use quernel_ir::kernel::Prune;
use quernel_ir::table::{ColumnSchema, Encoding, SchemaRef, TableSchema};
use quernel_ir::types::{DataType, Repr};
use quernel_runtime::source::memory::MemoryTable;
use quernel_runtime::source::{Dictionary, Identity, Morsel, Scan, ScanOptions, SourceError, TableSource};

/// A stored value: its bytes as its encoding has them, or those of a string; `None`: NULL.
type Value = Option<Vec<u8>>;

/// What the device holds of a column, read by the book's description of the layout alone.
fn values(words: &[u32], parts: Parts, rows: usize, width: Option<usize>) -> Vec<Value> {
    let byte = |at: usize| words[at / 4].to_le_bytes()[at % 4];
    (0..rows)
        .map(|row| {
            if parts.validity != NONE && words[parts.validity as usize + row / 32] >> (row % 32) & 1 == 0 {
                return None;
            }
            let range = match width {
                Some(width) => {
                    let start = parts.values as usize * 4 + row * width;
                    start..start + width
                }
                None => {
                    let offset = |row: usize| words[parts.values as usize + row] as usize;
                    let heap = parts.heap as usize * 4;
                    heap + offset(row)..heap + offset(row + 1)
                }
            };
            Some(range.map(byte).collect())
        })
        .collect()
}

/// Bytes of a row; `None`: strings.
fn width(encoding: Encoding, repr: Repr) -> Option<usize> {
    match encoding {
        Encoding::Plain if repr == Repr::Str => None,
        Encoding::Sequence => Some(repr.size()),
        encoding => Some(encoding.bytes_per_row(repr)),
    }
}

fn on_device(
    device: &Device,
    segment: &Segment,
    schema: &ColumnSchema,
    column: &DeviceColumn,
) -> Result<Vec<Value>, GpuError> {
    let buffer = segment.buffer.as_ref().unwrap();
    let words = device.download_words(buffer, 0, buffer.size() / 4, Waiting::default())?;
    for part in [column.parts.values, column.parts.validity, column.parts.heap] {
        assert!(part == NONE || part % 64 == 0, "parts are aligned: {column:?}");
    }
    let codes = values(&words, column.parts, segment.rows as usize, width(schema.encoding, schema.ty.repr()));
    let Some(DeviceDictionary { parts: dictionary, entries, .. }) = column.dictionary else {
        return Ok(codes);
    };
    let entries = values(&words, dictionary, entries as usize, width(Encoding::Plain, schema.ty.repr()));
    let code = |bytes: Vec<u8>| bytes.iter().rev().fold(0usize, |code, b| code << 8 | usize::from(*b));
    Ok(codes.into_iter().map(|bytes| entries[code(bytes?)].clone()).collect())
}

/// The rows of a pass, by column.
fn pass(
    cache: &Arc<ColumnCache>,
    source: &Arc<dyn TableSource>,
    columns: &[usize],
) -> Result<Vec<Vec<Value>>, GpuError> {
    let schema = source.schema();
    let mut all = vec![Vec::new(); columns.len()];
    let mut pass = cache.pass(source, columns, PassOptions { threads: 3, ..PassOptions::default() })?;
    let mut rows = 0;
    while let Some(segment) = pass.next_segment()? {
        assert_eq!(segment.first_row, rows);
        rows += u64::from(segment.rows);
        for ((all, column), index) in all.iter_mut().zip(&segment.columns).zip(columns) {
            all.extend(on_device(cache.device(), &segment, &schema.scanned(*index).unwrap(), column)?);
        }
    }
    assert!(pass.next_segment()?.is_none(), "a pass that has ended stays so");
    Ok(all)
}

/// A table of rows that are known, handed out in morsels of odd sizes, with odd offsets, some without validity, not in order.
#[derive(Debug)]
struct Odd {
    schema: SchemaRef,
    /// By column, row.
    values: Vec<Vec<Value>>,
    identity: Option<Identity>,
    scans: AtomicUsize,
}

struct OddScan {
    table: Arc<Odd>,
    columns: Vec<usize>,
    /// First row and end, in the order of handing out, with the sequence.
    work: Vec<(u64, usize, usize)>,
    next: AtomicUsize,
}

/// The buffers of one morsel: they own what the views point to.
struct OddBuffers {
    _values: Vec<Vec<u128>>,
    _validity: Vec<Vec<u8>>,
    _heap: Vec<Vec<u8>>,
}

impl Odd {
    fn new(rows: usize, keep: bool) -> Arc<Odd> {
        let column = |name: &str, ty, encoding| ColumnSchema { encoding, ..ColumnSchema::new(name, ty) };
        let columns = vec![
            column("byte", DataType::I64, Encoding::For { width: 1, base: 5 }),
            column("short", DataType::I32, Encoding::Int { width: 2 }),
            column("text", DataType::Str, Encoding::Plain),
            column("wide", DataType::Decimal { precision: 38, scale: 2 }, Encoding::Plain),
            column("int", DataType::I32, Encoding::Plain),
        ];
        let value = |column: usize, row: usize| -> Value {
            let mix = (row as u64 + 1).wrapping_mul(0x9e37_79b9_7f4a_7c15 ^ (column as u64) << 40);
            // Whole stretches without NULL, so that some morsels have no bitmap.
            if row / 500 % 2 == 1 && mix >> 60 == 0 {
                return None;
            }
            let bytes = mix.to_le_bytes().repeat(2);
            Some(match column {
                2 => format!("{}{row}", "long and longer ".repeat((mix >> 20) as usize % 4)).into_bytes(),
                _ => bytes[..[1, 2, 0, 16, 4][column]].to_vec(),
            })
        };
        let values = (0..columns.len()).map(|c| (0..rows).map(|r| value(c, r)).collect()).collect();
        let schema = TableSchema {
            name: "odd".into(),
            columns,
            rows: keep.then_some(rows as u64),
            pinned: false,
            numbered: false,
        };
        let identity = keep.then(Identity::unique);
        Arc::new(Odd { schema: Arc::new(schema), values, identity, scans: AtomicUsize::new(0) })
    }

    fn columns(&self, columns: &[usize]) -> Vec<Vec<Value>> {
        columns.iter().map(|c| self.values[*c].clone()).collect()
    }
}

/// The table as a source: a scan needs it shared.
#[derive(Clone, Debug)]
struct OddSource(Arc<Odd>);

impl TableSource for OddSource {
    fn schema(&self) -> SchemaRef {
        self.0.schema.clone()
    }

    fn scan(&self, columns: &[usize], _: &[Prune], _: &ScanOptions) -> Result<Arc<dyn Scan>, SourceError> {
        self.0.scans.fetch_add(1, Ordering::Relaxed);
        let rows = self.0.values[0].len();
        let mut work = Vec::new();
        let (mut begin, mut size) = (0, 1);
        while begin < rows {
            let end = (begin + size).min(rows);
            work.push((work.len() as u64, begin, end));
            (begin, size) = (end, size * 7 % 613 + 1);
        }
        // Neighbours change places.
        work.chunks_mut(3).for_each(<[_]>::reverse);
        Ok(Arc::new(OddScan { table: self.0.clone(), columns: columns.to_vec(), work, next: AtomicUsize::new(0) }))
    }

    fn dictionary(&self, _: usize) -> Result<Option<Dictionary>, SourceError> {
        Ok(None)
    }

    fn identity(&self) -> Option<Identity> {
        self.0.identity.clone()
    }
}

impl Scan for OddScan {
    fn next(&self, _: usize) -> Result<Option<Morsel>, SourceError> {
        let Some(&(sequence, from, to)) = self.work.get(self.next.fetch_add(1, Ordering::Relaxed)) else {
            return Ok(None);
        };
        // The morsel's rows begin at row `lead` of its buffers, and the bitmaps at bit `bit`.
        let (lead, bit) = (sequence as usize % 5, sequence as usize % 11);
        let mut buffers = OddBuffers { _values: Vec::new(), _validity: Vec::new(), _heap: Vec::new() };
        let mut columns = Vec::new();
        for &column in &self.columns {
            let rows = &self.table.values[column][from..to];
            let schema = &self.table.schema.columns[column];
            let width = schema.encoding.bytes_per_row(schema.ty.repr());
            let mut bytes = vec![0xeeu8; lead * width];
            for row in rows {
                let own =
                    row.as_deref().unwrap_or(if column == 2 { b"not to be seen, as it is NULL" } else { &[0xdd; 16] });
                if column == 2 {
                    buffers._heap.push(own.to_vec());
                    let (first, second) = StrView::new(buffers._heap.last().unwrap()).words();
                    bytes.extend(first.to_le_bytes().into_iter().chain(second.to_le_bytes()));
                } else {
                    bytes.extend_from_slice(&own[..width]);
                }
            }
            // Aligned to 16 bytes.
            let mut aligned = vec![0u128; bytes.len().div_ceil(16)];
            bytemuck::cast_slice_mut::<u128, u8>(&mut aligned)[..bytes.len()].copy_from_slice(&bytes);
            let mut validity = vec![0u8; (bit + lead + rows.len()).div_ceil(8)];
            for (i, _) in rows.iter().enumerate().filter(|(_, r)| r.is_some()) {
                let at = bit + lead + i;
                validity[at / 8] |= 1 << (at % 8);
            }
            let nulls = rows.iter().any(Option::is_none);
            columns.push(ColumnBuffer {
                values: aligned.as_ptr().cast(),
                validity: if nulls { validity.as_ptr() } else { std::ptr::null() },
                validity_offset: bit as u64,
                dictionary: std::ptr::null(),
            });
            buffers._values.push(aligned);
            buffers._validity.push(validity);
        }
        let owner: Arc<dyn Any + Send + Sync> = Arc::new(buffers);
        let (begin, end) = (lead as u64, (lead + to - from) as u64);
        Ok(Some(Morsel { sequence, begin, end, columns, owner }))
    }

    fn total_rows(&self) -> Option<u64> {
        None
    }
}

fn source(table: &Arc<Odd>) -> Arc<dyn TableSource> {
    Arc::new(OddSource(table.clone()))
}

#[test]
fn rows_of_odd_morsels_lie_on_the_device_as_the_book_says() {
    let Some(device) = device(DeviceOptions::default()) else { return };
    for (rows, keep, block) in
        [(1, true, 1 << 20), (5000, true, 1 << 20), (5000, false, 256 << 10), (4096, true, 64 << 10)]
    {
        let table = Odd::new(rows, keep);
        let cache = ColumnCache::new(&device, CacheOptions { bytes: Some(8 << 20), block });
        for columns in [&[0, 1, 2, 3, 4][..], &[2], &[4, 0], &[]] {
            assert_eq!(
                pass(&cache, &source(&table), columns).unwrap(),
                table.columns(columns),
                "{rows} rows, {columns:?}"
            );
        }
        // What has an identity was brought once: the first pass brought all columns.
        assert_eq!(table.scans.load(Ordering::Relaxed), if keep { 1 } else { 4 }, "{rows} rows");
        let used = cache.used();
        assert_eq!(used == 0, !keep, "what has no identity is not kept: {used}");
        drop(cache);
        assert_eq!(device.memory().used(), 0);
    }
}

#[test]
fn a_table_in_memory_comes_over_with_its_encodings_and_dictionaries() {
    let Some(device) = device(DeviceOptions::default()) else { return };
    let rows = 70_000;
    let some = |i: usize| (i % 7 != 3).then_some(i);
    let arrays: Vec<(&str, ArrayRef)> = vec![
        ("key", Arc::new(Int64Array::from_iter_values((0..rows).map(|i| i as i64 + 1_000_000)))),
        ("small", Arc::new(Int32Array::from_iter((0..rows).map(|i| some(i).map(|i| i as i32 % 50))))),
        (
            "price",
            Arc::new(
                Decimal128Array::from_iter_values((0..rows).map(|i| (i * 37) as i128 - 500))
                    .with_precision_and_scale(15, 2)
                    .unwrap(),
            ),
        ),
        ("flag", Arc::new(StringArray::from_iter((0..rows).map(|i| some(i).map(|i| ["A", "N", "R"][i % 3]))))),
        ("comment", Arc::new(StringArray::from_iter_values((0..rows).map(|i| format!("comment number {i}"))))),
        ("ratio", Arc::new(Float64Array::from_iter_values((0..rows).map(|i| i as f64 / 3.0)))),
        ("yes", Arc::new(BooleanArray::from_iter((0..rows).map(|i| some(i).map(|i| i % 2 == 0))))),
    ];
    let batch = RecordBatch::try_from_iter(arrays).unwrap();
    let table = MemoryTable::from_batches("t", &batch.schema(), &[batch]).unwrap();
    let source: Arc<dyn TableSource> = Arc::new(table.clone());
    let schema = source.schema();
    let encoding = |c: usize| schema.columns[c].encoding;
    assert!(matches!(encoding(3), Encoding::Dict { .. }), "{:?}", encoding(3));
    assert_eq!(encoding(4), Encoding::Plain);
    let cache = ColumnCache::new(&device, CacheOptions { bytes: Some(64 << 20), block: 4 << 20 });
    let found = pass(&cache, &source, &[0, 1, 2, 3, 4, 5, 6, 7]).unwrap();
    let stored = |column: usize, value: i128| -> Value {
        let bytes = encoding(column).bytes_per_row(schema.columns[column].ty.repr());
        let base = if let Encoding::For { base, .. } = encoding(column) { base } else { 0 };
        Some((value - base).to_le_bytes()[..bytes].to_vec())
    };
    (0..rows).for_each(|i| {
        let expected = [
            stored(0, i as i128 + 1_000_000),
            some(i).and_then(|i| stored(1, i as i128 % 50)),
            stored(2, (i * 37) as i128 - 500),
            some(i).map(|i| ["A", "N", "R"][i % 3].as_bytes().to_vec()),
            Some(format!("comment number {i}").into_bytes()),
            Some((i as f64 / 3.0).to_le_bytes().to_vec()),
            some(i).map(|i| vec![u8::from(i % 2 == 0)]),
            // The number of the row.
            Some(i.to_le_bytes().to_vec()),
        ];
        for (column, expected) in expected.into_iter().enumerate() {
            assert_eq!(found[column][i], expected, "row {i} of {}", schema.scanned(column).unwrap().name);
        }
    });
    // The same table under another name, or cloned, is found; one with more rows is another.
    let misses = cache.statistics().misses;
    pass(&cache, &(Arc::new(table.renamed("u")) as Arc<dyn TableSource>), &[0, 3]).unwrap();
    assert_eq!(cache.statistics().misses, misses);
    let more = table.append(&table.to_batches().unwrap()[..1]).unwrap();
    pass(&cache, &(Arc::new(more) as Arc<dyn TableSource>), &[0]).unwrap();
    assert!(cache.statistics().misses > misses);
}

#[test]
fn the_least_recently_used_columns_go_first_and_pinned_ones_stay() {
    let Some(device) = device(DeviceOptions::default()) else { return };
    // Every column of 4 bytes takes 16 KiB and every segment is one: room for six or so.
    let tables: Vec<Arc<Odd>> = (0..10).map(|_| Odd::new(4096, true)).collect();
    let cache = ColumnCache::new(&device, CacheOptions { bytes: Some(128 << 10), block: 128 << 10 });
    let ints = |t: usize| pass(&cache, &source(&tables[t]), &[4]).unwrap();
    let mut first = cache.pass(&source(&tables[0]), &[4], PassOptions::default()).unwrap();
    let pinned = first.next_segment().unwrap().unwrap();
    for (t, table) in tables.iter().enumerate().skip(1) {
        assert_eq!(ints(t), table.columns(&[4]));
    }
    assert!(cache.used() <= 128 << 10 && cache.statistics().evicted > 0, "{:?}", cache.statistics());
    let before = cache.statistics();
    assert_eq!(ints(9), tables[9].columns(&[4]));
    assert_eq!(cache.statistics().misses, before.misses, "the last one is still there");
    let schema = &tables[0].schema.columns[4];
    let still = on_device(&device, &pinned, schema, &pinned.columns[0]).unwrap();
    assert_eq!(still, tables[0].values[4][..pinned.rows as usize]);
    assert_eq!(ints(1), tables[1].columns(&[4]));
    assert!(cache.statistics().misses > before.misses, "an early one had to go");
    drop((pinned, first));
    assert!(cache.release(u64::MAX) > 0);
    assert_eq!((cache.used(), device.memory().used()), (0, 0));
}

#[test]
fn a_table_larger_than_the_cache_streams_and_leaves_others_alone() {
    let Some(device) = device(DeviceOptions::default()) else { return };
    let cache = ColumnCache::new(&device, CacheOptions { bytes: Some(256 << 10), block: 128 << 10 });
    let (small, large) = (Odd::new(1000, true), Odd::new(60_000, true));
    assert_eq!(pass(&cache, &source(&small), &[1]).unwrap(), small.columns(&[1]));
    for round in 0..2 {
        assert_eq!(pass(&cache, &source(&large), &[2, 3]).unwrap(), large.columns(&[2, 3]), "round {round}");
    }
    let CacheStatistics { hits, misses, .. } = cache.statistics();
    assert!(hits > 0, "the second round finds some of the first: {hits} hits, {misses} misses");
    let before = cache.statistics().misses;
    assert_eq!(pass(&cache, &source(&small), &[1]).unwrap(), small.columns(&[1]));
    assert_eq!(cache.statistics().misses, before, "the small table was not driven out");
    drop(cache);
    assert_eq!(device.memory().used(), 0);
}

#[test]
fn columns_that_lie_apart_are_moved_together() {
    let Some(device) = device(DeviceOptions::default()) else { return };
    let cache = ColumnCache::new(&device, CacheOptions { bytes: Some(1 << 20), block: 128 << 10 });
    let tables: Vec<Arc<Odd>> = (0..6).map(|_| Odd::new(4096, true)).collect();
    // Fills block after block with first one, then another column of each table.
    for column in [0, 4, 1, 3] {
        for table in &tables {
            assert_eq!(pass(&cache, &source(table), &[column]).unwrap(), table.columns(&[column]));
        }
    }
    let misses = cache.statistics().misses;
    for table in &tables {
        assert_eq!(pass(&cache, &source(table), &[4, 0, 1]).unwrap(), table.columns(&[4, 0, 1]));
    }
    assert!(cache.statistics().moved > 0, "{:?}", cache.statistics());
    assert!(cache.statistics().misses - misses < 12, "most were there: {:?}", cache.statistics());
}

#[test]
fn queries_share_a_cache() {
    let Some(device) = device(DeviceOptions::default()) else { return };
    let cache = ColumnCache::new(&device, CacheOptions { bytes: Some(512 << 10), block: 128 << 10 });
    let tables: Vec<Arc<Odd>> = (1..4).map(|n| Odd::new(n * 3000, true)).collect();
    std::thread::scope(|scope| {
        for t in 0..4 {
            let (tables, cache) = (&tables, &cache);
            scope.spawn(move || {
                for round in 0..6 {
                    let table = &tables[(t + round) % tables.len()];
                    let columns = [&[0usize, 2][..], &[3], &[4, 1, 0]][(t * round) % 3];
                    assert_eq!(pass(cache, &source(table), columns).unwrap(), table.columns(columns));
                }
            });
        }
    });
    drop(cache);
    assert_eq!(device.memory().used(), 0);
}

#[test]
fn a_segment_that_no_buffer_holds_is_an_error() {
    let Some(device) = device(DeviceOptions::default()) else { return };
    let cache = ColumnCache::new(&device, CacheOptions { bytes: Some(2 << 10), block: 2 << 10 });
    let table = Odd::new(4096, true);
    let error = pass(&cache, &source(&table), &[2, 3]).unwrap_err();
    assert!(matches!(error, GpuError::TooLarge { .. } | GpuError::OutOfMemory { .. }), "{error:?}");
    assert!(error.to_string().contains("the columns of one segment"), "{error}");
    drop(cache);
    assert_eq!(device.memory().used(), 0);
}

#[test]
fn faults_in_a_pass_are_errors_and_leave_no_memory_behind() {
    use quernel_gpu::Fault;
    for (fault, after) in [(Fault::DeviceLoss, 0), (Fault::DeviceLoss, 3), (Fault::AllocationRefused, 0)] {
        let Some(device) = device(DeviceOptions::default()) else { return };
        let cache = ColumnCache::new(&device, CacheOptions { bytes: Some(1 << 20), block: 256 << 10 });
        let table = Odd::new(30_000, true);
        device.faults().inject(fault, after);
        let result = pass(&cache, &source(&table), &[0, 2, 3]);
        match fault {
            Fault::DeviceLoss => assert!(matches!(result, Err(GpuError::Lost { .. })), "{result:?}"),
            // Another block may have had room: then the rows are right.
            _ => assert!(result.is_err() || result.unwrap() == table.columns(&[0, 2, 3])),
        }
        drop(cache);
        assert_eq!(device.memory().used(), 0, "{fault:?}");
    }
}
