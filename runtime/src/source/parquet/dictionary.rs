//! Dictionaries of whole tables, made of those of column chunks, by which strings stay codes.
//!
//! A file has a dictionary for each row group. Where every page of a string column holds codes, and the dictionaries are small, they are read when the table
//! is opened and made one: the column is then encoded as one in memory is, with a code for each row, and what is a function of a string alone is computed
//! once for each entry. A scan turns a row group's codes into the table's where it would look its strings up.

use std::any::Any;

use arrow_buffer::Buffer;
use hashbrown::HashTable;
use parquet::file::metadata::ColumnChunkMetaData;
use quernel_codegen::abi::{SCATTER, StrView};
use quernel_ir::table::Encoding;

use super::ParquetFile;
use super::decode::{Codec, Codes, Described, DictionaryPage, Kind};
use super::distinct::surely_only_dictionary;
use super::statistics::ChunkStats;
use crate::source::Dictionary;
use crate::source::memory::{MAX_ENTRIES, ROWS_PER_ENTRY, StringSet, code_width};
use crate::source::sketch::hash_bytes;
use crate::source::stored::StoredColumn;
use crate::sync::Arc;

/// Bytes of a column's dictionaries that are read when a table is opened, and of all of its columns', as they lie in the files and as decompressed.
const COLUMN_BYTES: usize = 1 << 20;
const TABLE_BYTES: usize = 4 << 20;

/// Rows of the table for each entry of a column's dictionaries, of which there may be some in any case: to read an entry takes about 50 ns, and to find a row's
/// code 1 to 2.
const ROWS_PER_READ: u64 = 64;
const FEW_ENTRIES: u64 = 1_024;

/// Dictionaries of a table that are read in any case, and rows that there must be for each of more.
const FEW_CHUNKS: usize = 64;
const ROWS_PER_CHUNK: u64 = 16_384;

/// Dictionaries of a table that are read at most.
const MOST_CHUNKS: usize = 4_096;

/// Strings of which the code is known, a power of two.
const KNOWN: usize = 64;

/// A column's dictionary.
#[derive(Debug)]
pub(super) struct TableDictionary {
    pub(super) entries: Arc<StoredColumn>,
    /// Bytes of a code.
    width: u8,
    /// Codes by their entries.
    lookup: HashTable<u16>,
    /// By file and row group.
    codes: Vec<Vec<Codes>>,
}

/// A dictionary in a file.
struct Page {
    start: u64,
    bytes: Vec<u8>,
    codec: Codec,
}

/// A column whose chunks all have dictionaries, or nothing that would be in one.
struct Candidate {
    column: usize,
    bytes: usize,
    /// By file and row group.
    pages: Vec<Vec<Option<Page>>>,
}

/// The dictionaries of a table of `rows` rows, by column.
pub(super) fn dictionaries(files: &[ParquetFile], columns: usize, rows: u64) -> Vec<Option<Arc<TableDictionary>>> {
    let mut found: Vec<Option<Arc<TableDictionary>>> = vec![None; columns];
    let chunks: usize = files.iter().map(|file| file.stats.len()).sum();
    if chunks > FEW_CHUNKS && rows / (chunks as u64) < ROWS_PER_CHUNK {
        return found;
    }
    let mut candidates: Vec<Candidate> = (0..columns).filter_map(|column| candidate(files, column)).collect();
    candidates.sort_by_key(|candidate| candidate.bytes);
    let (mut bytes_left, mut chunks_left) = (TABLE_BYTES, MOST_CHUNKS);
    candidates.retain(|candidate| {
        let fits = candidate.bytes <= bytes_left && chunks <= chunks_left;
        if fits {
            bytes_left -= candidate.bytes;
            chunks_left -= chunks;
        }
        fits
    });
    // What is not in memory is read together.
    let mut missing = Vec::new();
    for candidate in &mut candidates {
        for (file, page) in pages(files, &mut candidate.pages) {
            if file.file.read_resident(page.start, &mut page.bytes) < page.bytes.len() {
                file.file.advise(page.start, page.bytes.len() as u64);
                missing.push((file, page));
            }
        }
    }
    // One that can't be read is found to be none.
    missing.into_iter().for_each(|(file, page)| drop(file.file.read_into(page.start, &mut page.bytes)));
    for candidate in candidates {
        found[candidate.column] = TableDictionary::of(&candidate, rows).map(Arc::new);
    }
    found
}

/// All pages, each with its file.
fn pages<'a>(
    files: &'a [ParquetFile],
    pages: &'a mut [Vec<Option<Page>>],
) -> impl Iterator<Item = (&'a ParquetFile, &'a mut Page)> {
    files.iter().zip(pages).flat_map(|(file, pages)| pages.iter_mut().flatten().map(move |page| (file, page)))
}

/// Where the dictionaries of a column are; `None` where it can't be read as codes.
fn candidate(files: &[ParquetFile], column: usize) -> Option<Candidate> {
    let mut bytes = 0;
    let mut of_file = |file: &ParquetFile| {
        if file.kinds[column] != Some(Kind::Text { utf8: true }) {
            return None;
        }
        let page = |(group, stats): (usize, &Vec<ChunkStats>)| {
            let group = file.metadata.metadata().row_group(group);
            let chunk = group.column(file.leaves[column].start);
            if stats[column].zone.all_null || group.num_rows() == 0 {
                return Described::new(chunk, Kind::Text { utf8: true }, 0).map(|_| None);
            }
            let page = page_of(chunk)?;
            bytes += page.bytes.len();
            (bytes <= COLUMN_BYTES).then_some(Some(page))
        };
        file.stats.iter().enumerate().map(page).collect()
    };
    let pages = files.iter().map(&mut of_file).collect::<Option<Vec<Vec<_>>>>()?;
    Some(Candidate { column, bytes, pages })
}

/// The dictionary of a chunk that is all codes.
fn page_of(chunk: &ColumnChunkMetaData) -> Option<Page> {
    Described::new(chunk, Kind::Text { utf8: true }, 0)?;
    if !surely_only_dictionary(chunk) {
        return None;
    }
    let codec = Codec::of(chunk.compression())?;
    let start = u64::try_from(chunk.dictionary_page_offset()?).ok().filter(|start| *start > 0)?;
    let length = u64::try_from(chunk.data_page_offset()).ok()?.checked_sub(start)?;
    (length <= chunk.byte_range().1 && length <= COLUMN_BYTES as u64).then(|| Page {
        start,
        bytes: vec![0; length as usize],
        codec,
    })
}

impl TableDictionary {
    /// Of all chunks' dictionaries; `None` where one can't be read, or they don't pay.
    fn of(candidate: &Candidate, rows: u64) -> Option<TableDictionary> {
        let mut bytes_left = COLUMN_BYTES;
        let most = (rows / ROWS_PER_READ).max(FEW_ENTRIES).min(rows / ROWS_PER_ENTRY);
        let mut entries_left = usize::try_from(most).unwrap_or(MAX_ENTRIES).min(MAX_ENTRIES);
        let mut pages_left = candidate.pages.iter().flatten().flatten().count();
        let mut read = |page: &Option<Page>| {
            let Some(page) = page else { return Some(None) };
            let page = DictionaryPage::read(&page.bytes, page.codec, bytes_left)?;
            bytes_left = bytes_left.checked_sub(page.bytes())?;
            // The others will have about as many.
            if page.strings().len().saturating_mul(pages_left) > entries_left.saturating_mul(2) {
                return None;
            }
            entries_left = entries_left.checked_sub(page.strings().len())?;
            pages_left -= 1;
            Some(Some(page))
        };
        let all = candidate.pages.iter().map(|pages| pages.iter().map(&mut read).collect::<Option<Vec<_>>>());
        let all = all.collect::<Option<Vec<Vec<Option<DictionaryPage>>>>>()?;
        let mut set = StringSet::default();
        let mut codes: Vec<Vec<Codes>> = Vec::with_capacity(all.len());
        for pages in &all {
            let strings = pages.iter().map(|page| page.iter().flat_map(DictionaryPage::strings));
            codes.push(strings.map(|strings| strings.map(|string| set.insert(string) as u16).collect()).collect());
        }
        if set.len() == 0 {
            return None;
        }
        let width = code_width(set.len());
        let entries = Arc::new(set.into_column());
        let mut lookup = HashTable::with_capacity(entries.rows);
        let hash = |code: &u16| hash_bytes(entry(&entries, *code));
        for code in 0..entries.rows {
            lookup.insert_unique(hash(&(code as u16)), code as u16, hash);
        }
        Some(TableDictionary { entries, width, lookup, codes })
    }

    pub(super) fn encoding(&self) -> Encoding {
        Encoding::Dict { width: self.width }
    }

    /// How a chunk is read.
    pub(super) fn described(&self, chunk: Described, (file, group): (usize, usize)) -> Described {
        chunk.with_codes(self.codes[file][group].clone(), self.width)
    }

    /// For each code whether its string passes.
    pub(super) fn passing(&self, passes: impl Fn(&[u8]) -> bool) -> Vec<u8> {
        (0..self.entries.rows).map(|code| u8::from(passes(entry(&self.entries, code as u16)))).collect()
    }

    /// The code of a string, if it is in the dictionary.
    pub(super) fn code(&self, string: &[u8]) -> Option<u16> {
        self.lookup.find(hash_bytes(string), |code| entry(&self.entries, *code) == string).copied()
    }

    /// Whether a row group has one of the codes that are `passing`.
    pub(super) fn may_pass(&self, (file, group): (usize, usize), passing: &[u8]) -> bool {
        self.codes[file][group].iter().any(|code| passing[usize::from(*code)] != 0)
    }

    /// A column of strings as codes.
    ///
    /// # Errors
    /// A string that is not in the dictionary.
    pub(super) fn encode(self: &Arc<Self>, column: &StoredColumn) -> Result<StoredColumn, String> {
        // Out of one page's dictionary a string comes as the same view, mostly.
        let mut known = [((0, 0), None); KNOWN];
        let code_of = |(row, view): (usize, &StrView)| {
            if !column.is_valid(row) {
                return Ok(0);
            }
            let words = view.words();
            let slot = (words.0 ^ words.1).wrapping_mul(SCATTER) >> (64 - KNOWN.trailing_zeros());
            let known = &mut known[slot as usize];
            if known.0 != words || known.1.is_none() {
                // SAFETY: the column keeps the bytes of its views alive.
                *known = (words, self.code(unsafe { view.as_bytes() }));
            }
            known
                .1
                .ok_or_else(|| "the file is corrupt (a string is not in the dictionary of its row group)".to_string())
        };
        let codes = column.views().iter().enumerate().map(code_of).collect::<Result<Vec<u16>, String>>()?;
        let values = match self.width {
            1 => Buffer::from_vec(codes.iter().map(|code| *code as u8).collect::<Vec<u8>>()),
            _ => Buffer::from_vec(codes),
        };
        let (encoding, dictionary) = (self.encoding(), Some(self.entries.clone()));
        Ok(StoredColumn { encoding, values, heap: Vec::new(), dictionary, ..column.clone() })
    }

    /// The entries, as kernels ask for them.
    pub(super) fn shared(&self) -> Dictionary {
        Dictionary {
            values: self.entries.values.as_ptr(),
            len: self.entries.rows as u64,
            owner: self.entries.clone() as Arc<dyn Any + Send + Sync>,
        }
    }
}

/// The string of a code.
fn entry(entries: &StoredColumn, code: u16) -> &[u8] {
    // SAFETY: the column keeps the bytes of its views alive, as long as the result is borrowed.
    unsafe { entries.views()[usize::from(code)].as_bytes() }
}

#[cfg(test)]
mod tests {
    use std::fs::OpenOptions;
    use std::io::{Seek, SeekFrom, Write};
    use std::path::{Path, PathBuf};

    use ::parquet::arrow::ArrowWriter;
    use ::parquet::basic::Compression;
    use ::parquet::file::properties::{WriterProperties, WriterPropertiesBuilder};
    use arrow_array::{ArrayRef, BooleanArray, Int64Array, RecordBatch, StringArray};
    use quernel_ir::kernel::{Prune, PruneOp};
    use quernel_ir::scalar::Scalar;

    use super::super::ParquetTable;
    use super::super::tests::{rows_among, values};
    use super::*;
    use crate::source::{Among, SourceError, TableSource};
    use crate::state::members::KeySet;

    const GROUP_ROWS: usize = 2_000;

    /// Row `row` of a column of 7 strings a row group, of which most are in the group before too; NULL now and then, and in all of row group 2.
    fn text(row: usize) -> Option<String> {
        let group = row / GROUP_ROWS;
        (row % 11 != 3 && group != 2).then(|| match row % 7 {
            0 => String::new(),
            n => format!("{} long enough to lie elsewhere", n + group * 2),
        })
    }

    fn write(path: &Path, texts: &[Option<String>], properties: WriterPropertiesBuilder) -> PathBuf {
        let numbers = Int64Array::from_iter_values(0..texts.len() as i64);
        write_beside(Arc::new(numbers), path, texts, properties, GROUP_ROWS)
    }

    fn write_beside(
        other: ArrayRef,
        path: &Path,
        texts: &[Option<String>],
        properties: WriterPropertiesBuilder,
        group_rows: usize,
    ) -> PathBuf {
        let texts: ArrayRef = Arc::new(StringArray::from_iter(texts.iter().map(Option::as_deref)));
        let batch = RecordBatch::try_from_iter_with_nullable([("n", other, true), ("s", texts, true)]).unwrap();
        let properties = properties.set_max_row_group_row_count(Some(group_rows)).build();
        let mut writer =
            ArrowWriter::try_new(std::fs::File::create(path).unwrap(), batch.schema(), Some(properties)).unwrap();
        writer.write(&batch).unwrap();
        writer.close().unwrap();
        path.into()
    }

    fn snappy() -> WriterPropertiesBuilder {
        WriterProperties::builder().set_compression(Compression::SNAPPY)
    }

    fn texts(rows: usize) -> Vec<Option<String>> {
        (0..rows).map(text).collect()
    }

    fn encoding(table: &ParquetTable) -> Encoding {
        table.schema().columns[1].encoding
    }

    #[test]
    fn strings_of_all_files_and_row_groups_have_codes_of_one_dictionary() {
        let dir = tempfile::tempdir().unwrap();
        let compressions = [
            Compression::SNAPPY,
            Compression::UNCOMPRESSED,
            Compression::ZSTD(Default::default()),
            Compression::LZ4_RAW,
            Compression::GZIP(Default::default()),
        ];
        for compression in compressions {
            let properties = WriterProperties::builder().set_compression(compression);
            let all = texts(20_000);
            let paths = [(0, 9_500), (9_500, 9_501), (9_501, 20_000)].map(|(begin, end): (usize, usize)| {
                let path = dir.path().join(format!("{begin}.parquet"));
                write(&path, &all[begin..end], properties.clone())
            });
            // A row for each entry, of the file of one row, would not pay; of all files together, it does.
            let table = ParquetTable::open("t", &paths).unwrap();
            assert_eq!(encoding(&table), Encoding::Dict { width: 1 });
            let mut distinct: Vec<&str> = all.iter().flatten().map(String::as_str).collect();
            distinct.sort_unstable();
            distinct.dedup();
            assert_eq!(table.schema().columns[1].stats.distinct, Some(distinct.len() as u64));
            assert_eq!(table.dictionary(1).unwrap().unwrap().len, distinct.len() as u64);
            assert!(table.dictionary(0).unwrap().is_none() && table.dictionary(2).unwrap().is_none());
            for threads in [1, 2] {
                assert_eq!(values(&table, "s", &[], threads).unwrap(), all);
            }
            // Beside a column that is not decoded here.
            let flags = BooleanArray::from_iter((0..all.len()).map(|row| Some(row % 2 == 0)));
            let path = write_beside(Arc::new(flags), &dir.path().join("flags.parquet"), &all, properties, GROUP_ROWS);
            let table = ParquetTable::open("t", &[path]).unwrap();
            assert_eq!(encoding(&table), Encoding::Dict { width: 1 });
            let rows = rows_among(&table, &[], &[], 300).unwrap();
            assert!(rows.iter().zip(&all).all(|(row, text)| row[1] == *text) && rows.len() == all.len());
        }
    }

    #[test]
    fn codes_are_as_wide_as_the_dictionary_is_long() {
        let dir = tempfile::tempdir().unwrap();
        let many = |distinct: usize| -> Vec<Option<String>> {
            (0..70_000).map(|row| Some(format!("text {}", row % distinct))).collect()
        };
        let path = dir.path().join("t.parquet");
        let read = |texts: &[Option<String>], group_rows: usize| {
            let numbers = Arc::new(Int64Array::from(vec![0; texts.len()]));
            let path = write_beside(numbers, &path, texts, snappy(), group_rows);
            let table = ParquetTable::open("t", &[path]).unwrap();
            (encoding(&table), values(&table, "s", &[], 2).unwrap() == texts)
        };
        assert_eq!(read(&many(256), 70_000), (Encoding::Dict { width: 1 }, true));
        assert_eq!(read(&many(257), 70_000), (Encoding::Dict { width: 2 }, true));
        // Dictionaries do not pay for fewer rows of an entry, in all row groups together, nor for small row groups.
        assert_eq!(read(&many(1_100), 70_000), (Encoding::Plain, true));
        assert_eq!(read(&many(257), GROUP_ROWS), (Encoding::Plain, true));
        assert_eq!(read(&many(3), 1_500), (Encoding::Dict { width: 1 }, true));
        assert_eq!(read(&many(3), 1_000), (Encoding::Plain, true));
        // Most pages are plain, as the writer gave its dictionary up.
        let properties = snappy().set_dictionary_page_size_limit(200);
        let texts = many(257);
        let table = ParquetTable::open("t", &[write(&path, &texts, properties)]).unwrap();
        assert_eq!(encoding(&table), Encoding::Plain);
        assert_eq!(values(&table, "s", &[], 1).unwrap(), texts);
        // Nothing but NULL.
        let nulls = vec![None; 3_000];
        let table = ParquetTable::open("t", &[write(&path, &nulls, snappy())]).unwrap();
        assert_eq!((encoding(&table), values(&table, "s", &[], 1).unwrap()), (Encoding::Plain, nulls));
    }

    #[test]
    fn other_compressions_and_files_that_differ_stay_plain() {
        let dir = tempfile::tempdir().unwrap();
        let path = |name: &str| dir.path().join(name);
        let all = texts(5_000);
        let coded = write(&path("a.parquet"), &all, snappy());
        let brotli = WriterProperties::builder().set_compression(Compression::BROTLI(Default::default()));
        let other = write(&path("b.parquet"), &all, brotli);
        let table = ParquetTable::open("t", &[coded, other]).unwrap();
        assert_eq!(encoding(&table), Encoding::Plain);
        let twice: Vec<_> = all.iter().chain(&all).cloned().collect();
        assert_eq!(values(&table, "s", &[], 2).unwrap(), twice);
    }

    #[test]
    fn conditions_leave_out_rows_and_row_groups_by_codes() {
        let dir = tempfile::tempdir().unwrap();
        let all = texts(10 * GROUP_ROWS);
        let path = write(&dir.path().join("t.parquet"), &all, snappy());
        let table = ParquetTable::open("t", std::slice::from_ref(&path)).unwrap();
        let of = |rows: Result<Vec<Vec<Option<String>>>, SourceError>| -> Vec<Option<String>> {
            rows.unwrap().into_iter().map(|row| row[1].clone()).collect()
        };
        let prune = |op, value: &str| Prune::new(1, op, Scalar::Str(value.into()));
        type Holds = fn(&str, &str) -> bool;
        let ops: [(PruneOp, Holds); 5] = [
            (PruneOp::Eq, |a, b| a == b),
            (PruneOp::Lt, |a, b| a < b),
            (PruneOp::Le, |a, b| a <= b),
            (PruneOp::Gt, |a, b| a > b),
            (PruneOp::Ge, |a, b| a >= b),
        ];
        for value in ["", "5 long enough to lie elsewhere", "12 long enough to lie elsewhere", "none", "3"] {
            for (op, holds) in ops {
                // Rows that fail may be left in where many pass; those that pass never go.
                let expected: Vec<_> = all.iter().filter(|t| t.as_ref().is_some_and(|t| holds(t, value))).collect();
                let found = of(rows_among(&table, &[prune(op, value)], &[], 300));
                let passing: Vec<_> = found.iter().filter(|t| t.as_ref().is_some_and(|t| holds(t, value))).collect();
                assert_eq!(passing, expected, "{op:?} {value:?}");
                if op == PruneOp::Eq {
                    assert_eq!(found.len(), expected.len(), "{value:?}");
                }
            }
        }
        // The string is in row groups 3, 4 and 5; the others are not read.
        let value = "11 long enough to lie elsewhere";
        let mut file = OpenOptions::new().write(true).open(&path).unwrap();
        let spoil = |file: &mut std::fs::File, group: usize| {
            for chunk in table.files[0].metadata.metadata().row_group(group).columns() {
                file.seek(SeekFrom::Start(chunk.byte_range().0)).unwrap();
                file.write_all(&vec![0xff; chunk.byte_range().1 as usize]).unwrap();
            }
        };
        let with: Vec<usize> = (0..10)
            .filter(|group| (0..GROUP_ROWS).any(|row| text(group * GROUP_ROWS + row).as_deref() == Some(value)))
            .collect();
        assert!(with.len() == 3 && !with.contains(&0));
        (0..10).filter(|group| !with.contains(group)).for_each(|group| spoil(&mut file, group));
        let expected = all.iter().filter(|t| t.as_deref() == Some(value)).count();
        assert_eq!(of(rows_among(&table, &[prune(PruneOp::Eq, value)], &[], 300)).len(), expected);
        let among = |values: &[&str]| Among {
            column: 1,
            keys: KeySet::UNKNOWN,
            rows: None,
            values: Some(values.iter().map(|v| Scalar::Str((*v).into())).collect()),
        };
        let found = of(rows_among(&table, &[], &[among(&["absent", value])], 300));
        assert_eq!(found.iter().filter(|t| t.as_deref() == Some(value)).count(), expected);
        assert!(rows_among(&table, &[], &[among(&["", value])], 300).is_err());
        assert_eq!(of(rows_among(&table, &[prune(PruneOp::Lt, value)], &[among(&[value])], 300)), []);
    }

    #[test]
    fn a_page_without_codes_where_the_footer_says_codes_is_an_error() {
        let dir = tempfile::tempdir().unwrap();
        let all = texts(GROUP_ROWS);
        let path = write(&dir.path().join("t.parquet"), &all, snappy());
        let table = ParquetTable::open("t", std::slice::from_ref(&path)).unwrap();
        let bytes = std::fs::read(&path).unwrap();
        let page = table.files[0].metadata.metadata().row_group(0).column(1).data_page_offset() as usize;
        // The field of the encoding, an i32 of one byte: RLE_DICTIONARY is 8, PLAIN 0.
        let at = page + bytes[page..].windows(2).position(|pair| pair == [0x15, 0x10]).unwrap() + 1;
        let mut other = bytes.clone();
        other[at] = 0;
        std::fs::write(&path, &other).unwrap();
        let table = ParquetTable::open("t", std::slice::from_ref(&path)).unwrap();
        assert_eq!(encoding(&table), Encoding::Dict { width: 1 });
        let error = values(&table, "s", &[], 1).unwrap_err().to_string();
        assert!(error.contains("a page has no codes, where the footer says that all have"), "{error}");
        // A dictionary that can't be read makes no codes, and is an error where it is needed.
        let start = table.files[0].metadata.metadata().row_group(0).column(1).byte_range().0 as usize;
        let mut other = bytes.clone();
        other[start..page].fill(0xff);
        std::fs::write(&path, &other).unwrap();
        let table = ParquetTable::open("t", std::slice::from_ref(&path)).unwrap();
        assert_eq!(encoding(&table), Encoding::Plain);
        assert!(values(&table, "s", &[], 1).is_err());
    }
}
