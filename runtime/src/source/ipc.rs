//! Arrow IPC files and streams into tables in memory.

mod lengths;

use std::path::{Path, PathBuf};
use std::sync::Arc;

use arrow_array::RecordBatch;
use arrow_buffer::Buffer;
use arrow_ipc::reader::{FileDecoder, StreamDecoder, read_footer_length};
use arrow_ipc::{Block, root_as_footer};
use arrow_schema::{ArrowError, SchemaRef};

use super::SourceError;
use super::guard::catch;
use super::memory::MemoryTable;

/// What an Arrow IPC file (as opposed to a stream) begins and ends with.
const MAGIC: &[u8; 6] = b"ARROW1";

/// Arrow files as one table in memory. Columns are taken by position; the first file's names and types are the table's.
///
/// # Errors
/// A file that can't be read or is broken, a type that is not supported, columns that don't convert.
pub fn read_ipc(name: &str, paths: &[PathBuf]) -> Result<MemoryTable, SourceError> {
    let mut schema: Option<SchemaRef> = None;
    let mut batches = Vec::new();
    for path in paths {
        let (found, more) = read_ipc_batches(path)?;
        match &schema {
            None => schema = Some(found),
            Some(first) if first.fields().len() != found.fields().len() => {
                return Err(invalid(
                    path,
                    format!("{} columns where {} are expected", found.fields().len(), first.fields().len()),
                ));
            }
            Some(first) => {
                if let Some((a, b)) = first.fields().iter().zip(found.fields()).find(|(a, b)| a.name() != b.name()) {
                    return Err(invalid(path, format!("column {:?} where {:?} is expected", b.name(), a.name())));
                }
            }
        }
        batches.extend(more);
    }
    let schema = schema.unwrap_or_else(|| Arc::new(arrow_schema::Schema::empty()));
    MemoryTable::from_batches(name, &schema, &batches)
}

fn invalid(path: &Path, message: String) -> SourceError {
    SourceError::Invalid { path: path.display().to_string(), message }
}

/// The batches of an Arrow IPC file or stream. Their values lie in the file's bytes, read as one, where it is not compressed.
///
/// # Errors
/// The file can't be read, or is broken.
pub fn read_ipc_batches(path: &Path) -> Result<(SchemaRef, Vec<RecordBatch>), SourceError> {
    let bytes = std::fs::read(path).map_err(|source| SourceError::Io { path: path.display().to_string(), source })?;
    // Arrow's own readers allocate what a broken file claims to hold, which can end the process. Over bytes in memory every length
    // is checked against what is there.
    let bytes = Buffer::from_vec(bytes);
    let broken = |why: String| invalid(path, format!("the file is corrupt or not Arrow IPC ({why})"));
    let read = || if bytes.starts_with(MAGIC) { from_file(&bytes) } else { from_stream(bytes.clone()) };
    catch(read).map_err(broken)?.map_err(|error| broken(error.to_string()))
}

fn from_file(bytes: &Buffer) -> Result<(SchemaRef, Vec<RecordBatch>), ArrowError> {
    let parse = |why: &str| ArrowError::ParseError(why.to_string());
    // The end is the footer, its length in 4 bytes, and the magic.
    let Some((rest, end)) = bytes.as_slice().split_last_chunk::<10>() else {
        return Err(parse("it is too short"));
    };
    let length = read_footer_length(*end)?;
    let start = rest.len().checked_sub(length).ok_or_else(|| parse("the footer is longer than the file"))?;
    let footer = root_as_footer(&rest[start..]).map_err(|e| parse(&format!("the footer is broken: {e}")))?;
    let schema = footer.schema().ok_or_else(|| parse("there is no schema"))?;
    let schema: SchemaRef = Arc::new(arrow_ipc::convert::fb_to_schema(schema));
    let mut decoder = FileDecoder::new(schema.clone(), footer.version());
    let block_bytes = |block: &Block| {
        let place = |block: &Block| {
            let start = usize::try_from(block.offset()).ok()?;
            let header = usize::try_from(block.metaDataLength()).ok()?;
            let length = header.checked_add(usize::try_from(block.bodyLength()).ok()?)?;
            (start.checked_add(length)? <= bytes.len() && header >= 8).then_some((start, length))
        };
        let (start, length) = place(block).ok_or_else(|| parse("a block is not within the file"))?;
        Ok::<_, ArrowError>(bytes.slice_with_length(start, length))
    };
    let checked = |block: &Block| {
        let bytes = block_bytes(block)?;
        lengths::check_block(&bytes, usize::try_from(block.metaDataLength()).unwrap_or(0))?;
        Ok::<_, ArrowError>(bytes)
    };
    for block in footer.dictionaries().iter().flatten() {
        decoder.read_dictionary(block, &checked(block)?)?;
    }
    let mut batches = Vec::new();
    for block in footer.recordBatches().iter().flatten() {
        batches.extend(decoder.read_record_batch(block, &checked(block)?)?);
    }
    Ok((schema, batches))
}

fn from_stream(mut bytes: Buffer) -> Result<(SchemaRef, Vec<RecordBatch>), ArrowError> {
    lengths::check_stream(&bytes)?;
    let mut decoder = StreamDecoder::new();
    let mut batches = Vec::new();
    while let Some(batch) = decoder.decode(&mut bytes)? {
        batches.push(batch);
    }
    decoder.finish()?;
    let schema = decoder.schema().ok_or_else(|| ArrowError::ParseError("there is no schema".into()))?;
    Ok((schema, batches))
}

#[cfg(test)]
mod tests {
    use std::fs::File;

    use arrow_array::{ArrayRef, Int32Array, StringArray};
    use arrow_ipc::writer::{FileWriter, StreamWriter};

    use super::*;

    fn batch() -> RecordBatch {
        let numbers: ArrayRef = Arc::new(Int32Array::from(vec![Some(1), None]));
        let texts: ArrayRef = Arc::new(StringArray::from(vec!["short", "rather more than twelve"]));
        RecordBatch::try_from_iter_with_nullable([("n", numbers, true), ("s", texts, true)]).unwrap()
    }

    #[test]
    fn files_and_streams_read_and_broken_ones_are_named() {
        let dir = tempfile::tempdir().unwrap();
        let (file, stream) = (dir.path().join("a.arrow"), dir.path().join("b.arrow"));
        let mut writer = FileWriter::try_new(File::create(&file).unwrap(), &batch().schema()).unwrap();
        writer.write(&batch()).unwrap();
        writer.finish().unwrap();
        let mut writer = StreamWriter::try_new(File::create(&stream).unwrap(), &batch().schema()).unwrap();
        writer.write(&batch()).unwrap();
        writer.finish().unwrap();
        for path in [&file, &stream] {
            let table = read_ipc("t", std::slice::from_ref(path)).unwrap();
            assert_eq!(table.to_batches().unwrap()[0].columns(), batch().columns());
        }
        assert_eq!(read_ipc("t", &[file.clone(), stream]).unwrap().rows(), 4);
        let good = std::fs::read(&file).unwrap();
        for end in (0..good.len()).step_by(7) {
            std::fs::write(&file, &good[..end]).unwrap();
            let error = read_ipc("t", std::slice::from_ref(&file)).unwrap_err().to_string();
            assert!(error.contains("a.arrow"), "{error}");
        }
        for position in (0..good.len()).step_by(3) {
            let mut bytes = good.clone();
            bytes[position] ^= 0x40;
            std::fs::write(&file, &bytes).unwrap();
            let _ = read_ipc("t", std::slice::from_ref(&file));
        }
        let missing = read_ipc("t", &[dir.path().join("none.arrow")]).unwrap_err().to_string();
        assert!(missing.contains("none.arrow"), "{missing}");
    }
}
