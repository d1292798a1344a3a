//! Bloom filters of column chunks: row groups that have none of some values, though the values lie between their bounds.
//!
//! A [split-block Bloom filter](https://github.com/apache/parquet-format/blob/master/BloomFilter.md) is an array of blocks of 256 bits. The
//! upper half of a value's hash (XXH64 of its plain encoding) chooses a block, and the lower half a bit in each of the block's eight
//! words; a value that the chunk has set them all. So a value takes 32 bytes of the filter, and these are all that is read of it,
//! with the header.

use parquet::basic::Type as Physical;
use quernel_ir::kernel::{Prune, PruneOp};
use quernel_ir::scalar::Scalar;
use twox_hash::XxHash64;

use super::ParquetFile;
use super::chunks::SharedFile;
use super::decode::{Kind, bloom_header};
use crate::source::Among;

/// Values that are looked up in a filter: the more there are, the likelier it is to have one of them.
const MOST_VALUES: usize = 64;

/// Bytes of a header that are read. Headers take about 15.
const HEADER: u64 = 64;

/// Bytes of a block.
const BLOCK: u64 = 32;

/// Multipliers by which a hash chooses the bits of a block's words.
const SALT: [u32; 8] =
    [0x47b6_137b, 0x4497_4d91, 0x8824_ad5b, 0xa2b7_289d, 0x7054_95c7, 0x2df1_424b, 0x9efc_4947, 0x5c6b_fb31];

/// That rows of interest have one of some values in a column.
pub(super) struct Lookup {
    /// Of the table.
    pub(super) column: usize,
    pub(super) values: Vec<Scalar>,
}

/// What filters can be asked for, of a scan of columns with conditions.
pub(super) fn lookups(asked: &[usize], prune: &[Prune], among: &[Among]) -> Vec<Lookup> {
    let equal = prune.iter().filter(|prune| prune.op == PruneOp::Eq);
    let equal = equal.map(|prune| (prune.column, std::slice::from_ref(&prune.value)));
    let lists = among.iter().filter_map(|among| Some((among.column, among.values.as_deref()?)));
    let all = equal.chain(lists).filter(|(_, values)| values.len() <= MOST_VALUES);
    all.map(|(column, values)| Lookup { column: asked[column], values: values.to_vec() }).collect()
}

/// The filter of a column chunk.
#[derive(Clone, Copy, Debug)]
pub(super) struct Filter {
    /// Of its header, and bytes with that, if they are known.
    offset: u64,
    length: Option<i32>,
    kind: Kind,
    physical: Physical,
}

impl Filter {
    /// That of a column of the table in a row group; `None` where there is none, the chunk is hardly larger than what is read of a filter, or its values are
    /// not those of the table as they are.
    pub(super) fn of(file: &ParquetFile, group: usize, column: usize) -> Option<Filter> {
        let kind = (*file.kinds.get(column)?)?;
        let chunk = file.metadata.metadata().row_group(group).column(file.leaves[column].start);
        let is_large = chunk.compressed_size() > (HEADER + BLOCK) as i64;
        let offset = chunk.bloom_filter_offset().filter(|_| is_large)?;
        let (offset, length) = (u64::try_from(offset).ok()?, chunk.bloom_filter_length());
        Some(Filter { offset, length, kind, physical: chunk.column_type() })
    }

    /// Whether none of `values`, which are of the table's type, is in the chunk. A filter that can't be read says nothing.
    pub(super) fn has_none<'a>(&self, file: &SharedFile, mut values: impl Iterator<Item = &'a Scalar>) -> bool {
        let Some(blocks) = self.open(file) else { return false };
        values.all(|value| plain(value, self.kind, self.physical).is_some_and(|plain| blocks.lack(&plain)))
    }

    fn open<'a>(&self, file: &'a SharedFile) -> Option<Blocks<'a>> {
        let length = HEADER.min(file.size().checked_sub(self.offset)?);
        let mut bytes = [0; HEADER as usize];
        let bytes = &mut bytes[..length as usize];
        file.read_into(self.offset, bytes).ok()?;
        let header = bloom_header(bytes)?;
        let (start, bytes) = (self.offset + header.length as u64, header.blocks as u64);
        let end = start.checked_add(bytes)?;
        let is_whole = bytes > 0 && bytes.is_multiple_of(BLOCK) && end <= file.size();
        let is_as_long = self.length.is_none_or(|length| u64::try_from(length) == Ok(end - self.offset));
        (is_whole && is_as_long).then_some(Blocks { file, start, count: bytes / BLOCK })
    }
}

/// The blocks of a filter.
struct Blocks<'a> {
    file: &'a SharedFile,
    start: u64,
    count: u64,
}

impl Blocks<'_> {
    /// Whether a value was not put there, for all that can be read.
    fn lack(&self, plain: &[u8]) -> bool {
        let hash = XxHash64::oneshot(0, plain);
        let block = ((hash >> 32) * self.count) >> 32;
        let mut bytes = [0; BLOCK as usize];
        let read = self.file.read_into(self.start + block * BLOCK, &mut bytes);
        let (words, _) = bytes.as_chunks::<4>();
        let is_set = |(word, salt): (&[u8; 4], u32)| {
            u32::from_le_bytes(*word) >> ((hash as u32).wrapping_mul(salt) >> 27) & 1 == 1
        };
        read.is_ok() && !words.iter().zip(SALT).all(is_set)
    }
}

/// A value as plain pages have it, without the length before a string; `None` where that is not known.
fn plain(value: &Scalar, kind: Kind, physical: Physical) -> Option<Vec<u8>> {
    match (value, kind, physical) {
        // Unsigned ones lie in the same words.
        (Scalar::Int(value), Kind::Word1 | Kind::Word2 | Kind::Word4, Physical::INT32) => {
            let word = i32::try_from(*value).ok().or_else(|| Some(u32::try_from(*value).ok()? as i32))?;
            Some(word.to_le_bytes().to_vec())
        }
        (Scalar::Int(value), Kind::Word8, Physical::INT64) => {
            let word = i64::try_from(*value).ok().or_else(|| Some(u64::try_from(*value).ok()? as i64))?;
            Some(word.to_le_bytes().to_vec())
        }
        (Scalar::Str(value), Kind::Text { utf8: true }, Physical::BYTE_ARRAY) => Some(value.as_bytes().to_vec()),
        (Scalar::Blob(value), Kind::Text { utf8: false }, Physical::BYTE_ARRAY) => Some(value.to_vec()),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use std::io::{Seek, SeekFrom, Write};
    use std::path::Path;
    use std::sync::Arc;

    use arrow_array::*;
    use parquet::arrow::ArrowWriter;
    use parquet::bloom_filter::Sbbf;
    use parquet::file::properties::WriterProperties;
    use quernel_ir::scalar::Scalar;

    use super::*;
    use crate::memory::MemoryBudget;
    use crate::source::parquet::ParquetTable;
    use crate::source::{ScanOptions, SourceError, TableSource};
    use crate::state::members::KeySet;

    const ROWS: i64 = 4_000;

    /// Row groups of 1,000 rows whose values lie between each other's, with filters or without. The first is whole, and the others have no page that can be
    /// read.
    fn table(dir: &Path, filters: bool, file: &str) -> ParquetTable {
        let path = dir.join(file);
        let mixed = |modulus: i64| (0..ROWS).map(move |i| i * 7919 % modulus);
        let decimals = Decimal128Array::from_iter_values(mixed(1_000_003).map(i128::from));
        let batch = RecordBatch::try_from_iter_with_nullable(
            [
                ("k", Arc::new(Int64Array::from_iter_values(mixed(1_000_003))) as ArrayRef),
                ("s", Arc::new(Int16Array::from_iter_values(mixed(20_011).map(|v| v as i16 - 10_000)))),
                ("u", Arc::new(UInt32Array::from_iter_values(mixed(1_000_003).map(|v| u32::MAX - v as u32)))),
                ("d", Arc::new(Date32Array::from_iter_values(mixed(20_011).map(|v| v as i32)))),
                ("z", Arc::new(TimestampMicrosecondArray::from_iter_values(mixed(1_000_003)))),
                ("p", Arc::new(decimals.with_precision_and_scale(12, 3).unwrap())),
                ("v", Arc::new(StringArray::from_iter_values(mixed(1_000_003).map(|v| format!("text {v}"))))),
                ("f", Arc::new(Float64Array::from_iter_values(mixed(1_000_003).map(|v| v as f64)))),
            ]
            .map(|(name, column)| (name, column, true)),
        );
        let batch = batch.unwrap();
        let properties = WriterProperties::builder().set_max_row_group_row_count(Some(1_000));
        let properties = match filters {
            true => properties.set_bloom_filter_fpp(0.001).build(),
            false => properties.build(),
        };
        let file = std::fs::File::create(&path).unwrap();
        let mut writer = ArrowWriter::try_new(file, batch.schema(), Some(properties)).unwrap();
        writer.write(&batch).unwrap();
        writer.close().unwrap();
        let table = ParquetTable::open("t", std::slice::from_ref(&path)).unwrap();
        let mut file = std::fs::OpenOptions::new().write(true).open(&path).unwrap();
        for group in &table.files[0].metadata.metadata().row_groups()[1..] {
            for (start, length) in group.columns().iter().map(|chunk| chunk.byte_range()) {
                file.seek(SeekFrom::Start(start)).unwrap();
                file.write_all(&vec![0xff; length as usize]).unwrap();
            }
        }
        table
    }

    /// Number of the rows that a scan of all columns gives.
    fn rows(table: &ParquetTable, prune: &[Prune], among: &[Among]) -> Result<u64, SourceError> {
        let options = ScanOptions {
            threads: 1,
            morsel_rows: 300,
            memory: MemoryBudget::new(None),
            cancelled: Arc::default(),
            adaptive: true,
        };
        let columns: Vec<usize> = (0..table.schema().columns.len()).collect();
        let scan = table.scan_among(&columns, prune, among, &options)?;
        let (mut rows, mut sequence) = (0, 0);
        while let Some(morsel) = scan.next(0)? {
            assert_eq!((morsel.sequence, morsel.columns.len()), (sequence, columns.len()));
            sequence += 1;
            rows += morsel.end - morsel.begin;
        }
        // Of each row group, also those that were not read.
        assert_eq!(sequence, 4 * 4);
        Ok(rows)
    }

    #[test]
    fn row_groups_without_the_value_are_not_read() {
        let dir = tempfile::tempdir().unwrap();
        let (with, without) = (table(dir.path(), true, "with"), table(dir.path(), false, "without"));
        let in_first = [95_028, 12 * 7919 % 20_011 - 10_000, i128::from(u32::MAX) - 95_028, 12 * 7919 % 20_011];
        let mut values: Vec<Scalar> = in_first.into_iter().map(Scalar::Int).collect();
        values.extend([Scalar::Int(95_028), Scalar::Int(95_028), Scalar::Str("text 95028".into())]);
        for (column, value) in values.into_iter().enumerate() {
            let prune = [Prune::new(column, PruneOp::Eq, value.clone())];
            // Of the one that is read rows are left out by signed numbers and strings.
            let left = if column == 2 { 1_000 } else { 1 };
            assert_eq!(rows(&with, &prune, &[]).unwrap(), left, "{column}");
            assert!(rows(&without, &prune, &[]).is_err(), "{column}");
            // As one of a list, whose other values no row group has.
            let among = |values: Vec<Scalar>| {
                [Among { column, keys: KeySet::UNKNOWN, rows: None, values: Some(values.into()) }]
            };
            let other = if let Scalar::Str(_) = value { Scalar::Str("text 95027".into()) } else { Scalar::Int(95_027) };
            let listed = rows(&with, &[], &among(vec![other.clone(), value.clone()]));
            assert_eq!(listed.unwrap(), 1_000, "{column}");
            // The list is too long to be looked up.
            let long = std::iter::repeat_n(other, MOST_VALUES).chain([value]).collect();
            assert!(rows(&with, &[], &among(long)).is_err(), "{column}");
        }
        // Filters of floats are not asked, and another condition needs all row groups.
        let prune = |column, op, value| [Prune::new(column, op, value)];
        assert!(rows(&with, &prune(7, PruneOp::Eq, Scalar::F64(95_028.0)), &[]).is_err());
        assert!(rows(&with, &prune(0, PruneOp::Le, Scalar::Int(95_028)), &[]).is_err());
        // A value of another row group.
        assert!(rows(&with, &prune(0, PruneOp::Eq, Scalar::Int(1_500 * 7919 % 1_000_003)), &[]).is_err());
    }

    #[test]
    fn a_filter_that_cannot_be_read_rules_nothing_out() {
        let dir = tempfile::tempdir().unwrap();
        let table = table(dir.path(), true, "t");
        let prune = [Prune::new(0, PruneOp::Eq, Scalar::Int(95_028))];
        assert_eq!(rows(&table, &prune, &[]).unwrap(), 1);
        // Of another length than the footer says.
        let filter = Filter::of(&table.files[0], 0, 0).unwrap();
        assert!(filter.open(&table.files[0].file).is_some());
        for length in [0, -1, filter.length.unwrap() - 32, 10_000] {
            assert!(Filter { length: Some(length), ..filter }.open(&table.files[0].file).is_none(), "{length}");
        }
        let path = &*table.files[0].file.path;
        let mut file = std::fs::OpenOptions::new().write(true).open(path).unwrap();
        for group in table.files[0].metadata.metadata().row_groups() {
            file.seek(SeekFrom::Start(group.column(0).bloom_filter_offset().unwrap() as u64)).unwrap();
            file.write_all(&[0xff; 8]).unwrap();
        }
        assert!(rows(&table, &prune, &[]).is_err());
    }

    #[test]
    fn values_are_found_where_another_implementation_put_them() {
        let dir = tempfile::tempdir().unwrap();
        let mut written = Sbbf::new_with_ndv_fpp(1_000, 0.01).unwrap();
        (0..1_000i64).for_each(|value| written.insert(&(value * 7)));
        let path = dir.path().join("filter");
        let mut bytes = Vec::new();
        written.write_bitset(&mut bytes).unwrap();
        std::fs::write(&path, &bytes).unwrap();
        let file = SharedFile::open(&path).unwrap();
        let blocks = Blocks { file: &file, start: 0, count: written.num_blocks() as u64 };
        let lacks = |value: i64| blocks.lack(&value.to_le_bytes());
        assert!((0..1_000).all(|value| !lacks(value * 7)));
        assert!((0..100_000).all(|value| lacks(value) != written.check(&value)));
        // Past the file's end nothing is known.
        let cut = Blocks { file: &file, start: bytes.len() as u64, count: 1 };
        assert!(!cut.lack(&[1, 2, 3]));
    }

    #[test]
    fn unsigned_words_are_hashed_as_they_lie() {
        let word = |value: i128| plain(&Scalar::Int(value), Kind::Word4, Physical::INT32);
        assert_eq!(word(u32::MAX.into()), Some(vec![255; 4]));
        assert_eq!(word(-1), Some(vec![255; 4]));
        assert_eq!(word(1 << 32), None);
        assert_eq!(plain(&Scalar::Int(1), Kind::Word4, Physical::FLOAT), None);
        assert_eq!(plain(&Scalar::F64(0.0), Kind::Word8, Physical::DOUBLE), None);
    }
}
