//! How pages are compressed.

use std::cell::RefCell;
use std::io::Read;

use parquet::basic::Compression;
use zstd::bulk::Decompressor;

/// The ways of compression that are decoded here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in super::super) enum Codec {
    Uncompressed,
    Snappy,
    Zstd,
    /// Blocks of LZ4 as they are (`LZ4_RAW`).
    Lz4,
    Gzip,
}

thread_local! {
    /// Kept for its memory, some 100 KB.
    static ZSTD: RefCell<Option<Decompressor<'static>>> = const { RefCell::new(None) };
}

impl Codec {
    pub(in super::super) fn of(compression: Compression) -> Option<Codec> {
        Some(match compression {
            Compression::UNCOMPRESSED => Codec::Uncompressed,
            Compression::SNAPPY => Codec::Snappy,
            Compression::ZSTD(_) => Codec::Zstd,
            Compression::LZ4_RAW => Codec::Lz4,
            Compression::GZIP(_) => Codec::Gzip,
            _ => return None,
        })
    }

    /// Whether a page may have `length` bytes, as far as its own bytes tell without being decompressed.
    pub(super) fn check(self, packed: &[u8], length: usize) -> Result<(), String> {
        let most = |ratio: usize| packed.len().saturating_mul(ratio).saturating_add(64);
        let may = match self {
            Codec::Uncompressed => length == packed.len(),
            Codec::Snappy => snap::raw::decompress_len(packed).map_err(|e| garbled(&e))? == length,
            Codec::Zstd => match zstd::zstd_safe::get_frame_content_size(packed) {
                Ok(Some(found)) => found == length as u64,
                // A block of 128 KiB of one byte takes four.
                Ok(None) => length <= most(128 << 8),
                Err(_) => return Err(garbled(&"it is no frame of Zstandard")),
            },
            // A byte tells at most 255 more of a match; Deflate has 258 for two bits.
            Codec::Lz4 => length <= most(255),
            Codec::Gzip => length <= most(1032),
        };
        if may { Ok(()) } else { Err("a page decompresses to another length than its header says".into()) }
    }

    /// Fills `out` with a page's bytes, which must be as many.
    pub(super) fn decompress(self, packed: &[u8], out: &mut [u8]) -> Result<(), String> {
        let length = match self {
            Codec::Uncompressed => {
                out.copy_from_slice(packed);
                out.len()
            }
            Codec::Snappy => snap::raw::Decoder::new().decompress(packed, out).map_err(|e| garbled(&e))?,
            Codec::Zstd => ZSTD.with_borrow_mut(|known| {
                let decompressor = match known {
                    Some(known) => known,
                    None => known.insert(Decompressor::new().map_err(|e| garbled(&e))?),
                };
                decompressor.decompress_to_buffer(packed, out).map_err(|e| garbled(&e))
            })?,
            Codec::Lz4 => lz4_flex::block::decompress_into(packed, out).map_err(|e| garbled(&e))?,
            Codec::Gzip => {
                let mut members = flate2::read::MultiGzDecoder::new(packed);
                members.read_exact(out).map_err(|e| garbled(&e))?;
                // Its end tells whether the bytes are those that were written.
                out.len() + members.read(&mut [0]).map_err(|e| garbled(&e))?
            }
        };
        if length == out.len() {
            Ok(())
        } else {
            Err("a page decompresses to another length than its header says".into())
        }
    }

    /// Where a page's `length` bytes lie in what they were compressed to, if they were left as they are. Packed codes often are, and are then read where
    /// they lie.
    pub(super) fn stored(self, packed: &[u8], length: usize) -> Option<usize> {
        (self == Codec::Snappy).then(|| stored_by_snappy(packed, length)).flatten()
    }
}

fn garbled(error: &dyn std::fmt::Display) -> String {
    format!("a page does not decompress: {error}")
}

/// Where `length` bytes lie that Snappy found nothing to save in: one literal, to the end.
fn stored_by_snappy(packed: &[u8], length: usize) -> Option<usize> {
    if snap::raw::decompress_len(packed).ok()? != length {
        return None;
    }
    let tag_at = packed.iter().position(|byte| byte & 0x80 == 0)? + 1;
    let tag = *packed.get(tag_at)?;
    let (begin, stored) = match (tag & 3, usize::from(tag >> 2)) {
        (0, short @ 0..60) => (tag_at + 1, short),
        (0, long) => {
            let bytes = packed.get(tag_at + 1..)?.get(..long - 59)?;
            let length = bytes.iter().rev().fold(0, |length, &byte| length << 8 | usize::from(byte));
            (tag_at + 1 + bytes.len(), length)
        }
        _ => return None,
    };
    (stored + 1 == length && begin + length == packed.len()).then_some(begin)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_length_is_believed_only_where_the_bytes_may_give_it() {
        let bytes: Vec<u8> = (0..50_000u32).map(|i| (i / 300) as u8).collect();
        let gzip = || {
            let mut encoder = flate2::write::GzEncoder::new(Vec::new(), Default::default());
            std::io::Write::write_all(&mut encoder, &bytes).unwrap();
            encoder.finish().unwrap()
        };
        let all = [
            (Codec::Uncompressed, bytes.clone()),
            (Codec::Snappy, snap::raw::Encoder::new().compress_vec(&bytes).unwrap()),
            (Codec::Zstd, zstd::bulk::compress(&bytes, 1).unwrap()),
            (Codec::Lz4, lz4_flex::block::compress(&bytes)),
            (Codec::Gzip, gzip()),
        ];
        for (codec, packed) in all {
            let mut out = vec![0; bytes.len()];
            codec.check(&packed, bytes.len()).unwrap();
            codec.decompress(&packed, &mut out).unwrap();
            assert_eq!(out, bytes, "{codec:?}");
            assert!(codec.check(&packed, usize::MAX / 2).is_err(), "{codec:?}");
            for length in [bytes.len() - 1, bytes.len() + 1, 0] {
                let mut out = vec![0; length];
                let fits = codec.check(&packed, length).and_then(|()| codec.decompress(&packed, &mut out));
                assert!(fits.is_err(), "{codec:?} {length}");
            }
            // Cut off.
            let cut = &packed[..packed.len() / 2];
            let fits = codec.check(cut, bytes.len()).and_then(|()| codec.decompress(cut, &mut vec![0; bytes.len()]));
            assert!(fits.is_err(), "{codec:?}");
        }
    }

    #[test]
    fn what_snappy_left_as_it_was_is_read_where_it_is() {
        let mut state = 1u64;
        for length in [1, 59, 60, 61, 255, 256, 257, 5_000, 60_000] {
            let mut random = || {
                state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
                (state >> 56) as u8
            };
            let bytes: Vec<u8> = (0..length).map(|_| random()).collect();
            let mut packed = snap::raw::Encoder::new().compress_vec(&bytes).unwrap();
            if let Some(begin) = stored_by_snappy(&packed, length) {
                assert_eq!(packed[begin..], bytes);
            } else {
                // Four bytes came twice.
                assert!(length > 5_000, "{length}");
            }
            assert_eq!(stored_by_snappy(&packed, length + 1), None);
            packed.push(0);
            assert_eq!(stored_by_snappy(&packed, length), None);
        }
        let packed = snap::raw::Encoder::new().compress_vec(&[7; 1_000]).unwrap();
        assert_eq!(stored_by_snappy(&packed, 1_000), None);
    }
}
