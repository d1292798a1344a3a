//! What compressed buffers claim to hold, checked before a reader allocates it: an allocation that fails ends the process.

use arrow_ipc::{CompressionType, Message, MessageHeader, RecordBatch, root_as_message};
use arrow_schema::ArrowError;

/// What a message begins with, but for those of files of old.
const CONTINUATION: [u8; 4] = [0xff; 4];
/// The length that a buffer which is not compressed after all claims.
const UNCOMPRESSED: i64 = -1;

/// Checks the messages in `bytes`, one after another as in a stream. What can't be read is left to the reader, which says why.
pub(super) fn check_stream(bytes: &[u8]) -> Result<(), ArrowError> {
    let mut rest = bytes;
    while let Some((batch, body, after)) = first_message(rest) {
        if let Some(batch) = batch {
            check_batch(&batch, body)?;
        }
        rest = after;
    }
    Ok(())
}

/// Checks a block of a file, whose body begins at `body`: that is the footer's word, not the message's.
pub(super) fn check_block(bytes: &[u8], body: usize) -> Result<(), ArrowError> {
    let header = bytes.strip_prefix(&CONTINUATION).unwrap_or(bytes).get(4..);
    let message = header.and_then(|header| root_as_message(header).ok());
    match message.and_then(|message| batch_of(&message)).zip(bytes.get(body..)) {
        Some((batch, body)) => check_batch(&batch, body),
        None => Ok(()),
    }
}

/// The first message of a stream: its batch, its body, and what comes after.
fn first_message(bytes: &[u8]) -> Option<(Option<RecordBatch<'_>>, &[u8], &[u8])> {
    let bytes = bytes.strip_prefix(&CONTINUATION).unwrap_or(bytes);
    let (length, bytes) = bytes.split_first_chunk::<4>()?;
    let (header, rest) = bytes.split_at_checked(usize::try_from(i32::from_le_bytes(*length)).ok()?)?;
    let message = root_as_message(header).ok()?;
    let (body, after) = rest.split_at_checked(usize::try_from(message.bodyLength()).ok()?)?;
    Some((batch_of(&message), body, after))
}

fn batch_of<'a>(message: &Message<'a>) -> Option<RecordBatch<'a>> {
    match message.header_type() {
        MessageHeader::RecordBatch => message.header_as_record_batch(),
        MessageHeader::DictionaryBatch => message.header_as_dictionary_batch().and_then(|batch| batch.data()),
        _ => None,
    }
}

fn check_batch(batch: &RecordBatch<'_>, body: &[u8]) -> Result<(), ArrowError> {
    let Some(compression) = batch.compression() else { return Ok(()) };
    let mut all = 0usize;
    for buffer in batch.buffers().iter().flatten() {
        let place = usize::try_from(buffer.offset()).ok().zip(usize::try_from(buffer.length()).ok());
        let within = place.and_then(|(start, length)| body.get(start..start.checked_add(length)?));
        let Some((claimed, compressed)) = within.and_then(|bytes| bytes.split_first_chunk::<8>()) else { continue };
        let claimed = i64::from_le_bytes(*claimed);
        if claimed == UNCOMPRESSED {
            continue;
        }
        let most = most(compression.codec(), compressed.len());
        let length = usize::try_from(claimed).ok().filter(|length| *length <= most).ok_or_else(|| {
            ArrowError::ParseError(format!("{} compressed bytes claim to be {claimed}", compressed.len()))
        })?;
        all = all.saturating_add(length);
    }
    // It may be so, and yet more than there is memory for. Nothing is written to what is reserved here.
    Vec::<u8>::new()
        .try_reserve_exact(all)
        .map_err(|_| ArrowError::MemoryError(format!("there is no memory for a batch of {all} bytes")))
}

/// The most bytes that so many compressed ones can stand for.
fn most(codec: CompressionType, compressed: usize) -> usize {
    match codec {
        // A byte more of a match's length is up to 255 bytes more.
        CompressionType::LZ4_FRAME => compressed.saturating_mul(255),
        // A block is 128 KiB at most, and four bytes at least: its header and the byte that it repeats.
        _ => (compressed / 4 + 1).saturating_mul(128 << 10),
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use arrow_array::{ArrayRef, Int64Array, StringArray};
    use arrow_ipc::writer::{FileWriter, IpcWriteOptions, StreamWriter};

    use super::super::read_ipc;
    use super::*;

    #[test]
    fn a_buffer_that_claims_more_than_it_can_hold_is_an_error() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.arrow");
        let zeros: ArrayRef = Arc::new(Int64Array::from(vec![0; 100_000]));
        let texts: ArrayRef = Arc::new(StringArray::from(vec!["the same text"; 100_000]));
        let batch = arrow_array::RecordBatch::try_from_iter([("n", zeros), ("s", texts)]).unwrap();
        for codec in [CompressionType::LZ4_FRAME, CompressionType::ZSTD] {
            let options = || IpcWriteOptions::default().try_with_compression(Some(codec)).unwrap();
            let mut file = vec![];
            let mut writer = FileWriter::try_new_with_options(&mut file, &batch.schema(), options()).unwrap();
            writer.write(&batch).unwrap();
            writer.finish().unwrap();
            drop(writer);
            let mut stream = vec![];
            let mut writer = StreamWriter::try_new_with_options(&mut stream, &batch.schema(), options()).unwrap();
            writer.write(&batch).unwrap();
            writer.finish().unwrap();
            drop(writer);
            for bytes in [file, stream] {
                std::fs::write(&path, &bytes).unwrap();
                assert_eq!(read_ipc("t", std::slice::from_ref(&path)).unwrap().rows(), 100_000);
                // The length of 100,000 numbers of 8 bytes stands before them.
                let length = 800_000i64.to_le_bytes();
                let at = bytes.windows(8).position(|window| window == length).unwrap();
                for claim in [i64::MAX, 1 << 56, -2] {
                    let mut broken = bytes.clone();
                    broken[at..at + 8].copy_from_slice(&claim.to_le_bytes());
                    std::fs::write(&path, &broken).unwrap();
                    let error = read_ipc("t", std::slice::from_ref(&path)).unwrap_err().to_string();
                    assert!(error.contains(&format!("claim to be {claim}")), "{error}");
                }
            }
        }
    }
}
