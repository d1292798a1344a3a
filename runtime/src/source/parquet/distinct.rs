//! Estimates of distinct counts from what a file tells for almost nothing: the number of entries of a dictionary page, read from
//! its header, and the span of integers.

use parquet::basic::{Encoding, PageType};
use parquet::file::metadata::ColumnChunkMetaData;
use quernel_ir::scalar::Scalar;

use super::chunks::SharedFile;
use super::decode::{PageKind, page_header};
use super::statistics::ChunkStats;

/// Bytes of a dictionary page's header that are read. Headers take about 20.
const HEADER: u64 = 96;

/// One row group of a column.
pub(super) struct Sample<'a> {
    pub(super) file: &'a SharedFile,
    pub(super) chunk: &'a ColumnChunkMetaData,
    pub(super) rows: u64,
}

/// An estimate for a column of `rows` rows that are not NULL.
///
/// `sample` is one of its row groups, `chunks` what is known of all of them.
pub(super) fn estimate(sample: &Sample<'_>, chunks: &[&ChunkStats], rows: u64) -> Option<u64> {
    if rows == 0 {
        return Some(0);
    }
    let span = span(chunks);
    let groups = chunks.len() as f64;
    let found = match sample_distinct(sample) {
        Some(in_sample) if chunks.len() > 1 && disjoint(chunks) => in_sample as f64 * groups,
        Some(in_sample) => population(in_sample as f64, sample.rows as f64),
        // The dictionary overflowed: most values are their own. Integers are bounded by their span below.
        None => rows as f64 * 0.9,
    };
    let found = (found.ceil() as u64).clamp(1, rows);
    Some(span.map_or(found, |span| found.min(span)))
}

/// Distinct values of the sample, where its writer counted them or one dictionary holds them all.
fn sample_distinct(sample: &Sample<'_>) -> Option<u64> {
    let chunk = sample.chunk;
    if let Some(counted) = chunk.statistics().and_then(|s| s.distinct_count_opt()) {
        return Some(counted);
    }
    if !only_dictionary(chunk) {
        return None;
    }
    let (start, length) = chunk.byte_range();
    let start = chunk.dictionary_page_offset().filter(|o| *o > 0).map_or(start, |o| o as u64);
    let length = length.min(HEADER).min(sample.file.size().checked_sub(start)?);
    match page_header(&sample.file.read(start, length as usize).ok()?)?.kind {
        PageKind::Dictionary { values } => Some(values as u64),
        _ => None,
    }
}

/// Whether every data page of the chunk holds dictionary codes, as far as one can tell.
fn only_dictionary(chunk: &ColumnChunkMetaData) -> bool {
    // PLAIN may be the dictionary page's own encoding, so that without page statistics one cannot tell; the chunk is then taken
    // for coded if it is much smaller than plain values would be, which is what matters for the estimate.
    pages_are_coded(chunk).unwrap_or_else(|| chunk.encodings().any(is_coded))
}

/// Whether every data page of the chunk is known to hold dictionary codes.
pub(super) fn surely_only_dictionary(chunk: &ColumnChunkMetaData) -> bool {
    let plain = |e: Encoding| !matches!(e, Encoding::RLE) && !is_coded(e);
    pages_are_coded(chunk).unwrap_or_else(|| chunk.encodings().any(is_coded) && !chunk.encodings().any(plain))
}

/// Whether every data page of the chunk holds dictionary codes, where its footer has statistics of pages.
fn pages_are_coded(chunk: &ColumnChunkMetaData) -> Option<bool> {
    if let Some(pages) = chunk.page_encoding_stats() {
        let data = |t: PageType| matches!(t, PageType::DATA_PAGE | PageType::DATA_PAGE_V2);
        let mut data = pages.iter().filter(|p| data(p.page_type)).peekable();
        return Some(data.peek().is_some() && data.all(|p| is_coded(p.encoding)));
    }
    chunk.page_encoding_stats_mask().map(|mask| mask.encodings().all(is_coded))
}

fn is_coded(encoding: Encoding) -> bool {
    matches!(encoding, Encoding::PLAIN_DICTIONARY | Encoding::RLE_DICTIONARY)
}

/// The size of the population of which `rows` random draws showed `distinct` values: the solution D of
/// `distinct = D (1 - exp(-rows / D))`.
fn population(distinct: f64, rows: f64) -> f64 {
    if distinct >= rows * 0.98 {
        // Nearly all differ: a key, as far as one can see.
        return f64::INFINITY;
    }
    let (mut low, mut high) = (distinct, distinct * 1_000.0);
    for _ in 0..60 {
        let middle = (low + high) / 2.0;
        if middle * -(-rows / middle).exp_m1() < distinct { low = middle } else { high = middle }
    }
    low
}

/// Number of integers between the bounds of all chunks.
fn span(chunks: &[&ChunkStats]) -> Option<u64> {
    let int = |s: &Option<Scalar>| s.as_ref().and_then(Scalar::as_int);
    let bounded = chunks.iter().filter(|c| !c.zone.all_null);
    let mut all: Option<(i128, i128)> = None;
    for chunk in bounded {
        let (min, max) = (int(&chunk.zone.min)?, int(&chunk.zone.max)?);
        all = Some(all.map_or((min, max), |(lo, hi)| (lo.min(min), hi.max(max))));
    }
    let (min, max) = all?;
    u64::try_from(max.checked_sub(min)?.checked_add(1)?).ok()
}

/// Whether the chunks' ranges follow one another with at most shared ends: values are clustered by row group.
fn disjoint(chunks: &[&ChunkStats]) -> bool {
    chunks.windows(2).all(|pair| match (&pair[0].zone.max, &pair[1].zone.min) {
        (Some(max), Some(min)) => max <= min,
        _ => false,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_population_follows_from_draws() {
        for truth in [10.0f64, 1_000.0, 50_000.0, 1_000_000.0] {
            let rows = 122_880.0;
            let seen = truth * -(-rows / truth).exp_m1();
            let found = population(seen, rows);
            assert!((found - truth).abs() < truth * 0.05, "{truth} {found}");
        }
        assert!(population(1_000.0, 1_000.0).is_infinite());
    }
}
