//! Rows of fixed width without the bytes that are the same in all of them: what tuples have most of, as their integers are wide and small, at the cost of
//! a copy. (Constants, and otherwise null suppression, as Westmann, Kossmann, Helmer and Moerkotte have it in "The Implementation and
//! Performance of Compressed Databases", SIGMOD Record 2000, but by columns of bytes.)
//!
//! Stored are the first row, a bit for each byte of a row that says whether it differs anywhere, and of every row the bytes that do.

/// Bytes that are read and written at a time.
const WORD: usize = size_of::<u64>();

/// Up to eight bytes of a row, one after another, which are stored.
#[derive(Clone, Copy, Debug)]
struct Field {
    /// Where the word is in a row that has them, and by how many bits they are shifted in it.
    word: usize,
    shift: u32,
    bytes: usize,
}

/// Memory for what is known of a piece.
#[derive(Debug, Default)]
pub(super) struct Suppression {
    /// By byte of a row: bits that differ.
    differs: Vec<u8>,
    fields: Vec<Field>,
    /// The first row, of which bytes that are stored are 0.
    row: Vec<u8>,
}

impl Suppression {
    /// Appends rows of `width` bytes to `out`, if these are `most` bytes at most. Otherwise, and where they are not rows, false.
    pub(super) fn suppress(&mut self, rows: &[u8], width: usize, most: usize, out: &mut Vec<u8>) -> bool {
        if width < WORD || rows.len() < 2 * width || !rows.len().is_multiple_of(width) {
            return false;
        }
        let (first, rest) = rows.split_at(width);
        self.differs.clear();
        self.differs.resize(width, 0);
        for row in rest.chunks_exact(width) {
            for (differs, (byte, known)) in self.differs.iter_mut().zip(row.iter().zip(first)) {
                *differs |= byte ^ known;
            }
        }
        let stored = self.find_fields(width);
        let head = width + width.div_ceil(8);
        let total = head + rows.len() / width * stored;
        if total > most {
            return false;
        }
        out.extend_from_slice(first);
        out.extend(
            self.differs.chunks(8).map(|bytes| {
                bytes.iter().enumerate().fold(0u8, |bits, (i, differs)| bits | u8::from(*differs != 0) << i)
            }),
        );
        // Words are written as a whole, each over what is too much of the one before.
        let mut at = out.len();
        let end = at + total - head;
        out.resize(end + WORD, 0);
        for row in rows.chunks_exact(width) {
            for field in &self.fields {
                let word = word_at(row, field.word) >> field.shift;
                out[at..at + WORD].copy_from_slice(&word.to_le_bytes());
                at += field.bytes;
            }
        }
        out.truncate(end);
        true
    }

    /// Fills `into` with rows of `width` bytes that [`Suppression::suppress`] stored; false if `stored` is not that.
    pub(super) fn restore(&mut self, stored: &[u8], width: usize, into: &mut [u8]) -> bool {
        if width < WORD || !into.len().is_multiple_of(width) || stored.len() < width + width.div_ceil(8) {
            return false;
        }
        let (first, behind) = stored.split_at(width);
        let (bits, stored) = behind.split_at(width.div_ceil(8));
        self.differs.clear();
        self.differs.extend((0..width).map(|i| bits[i / 8] >> (i % 8) & 1));
        let bytes = self.find_fields(width);
        if stored.len() != into.len() / width * bytes {
            return false;
        }
        self.row.clear();
        self.row.extend(first.iter().zip(&self.differs).map(|(byte, differs)| if *differs == 0 { *byte } else { 0 }));
        // Twice as many rows each time: a copy for each is a call for a few bytes.
        let mut filled = into.len().min(width);
        into[..filled].copy_from_slice(&self.row[..filled]);
        while filled < into.len() {
            let more = filled.min(into.len() - filled);
            into.copy_within(..more, filled);
            filled += more;
        }
        let mut at = 0;
        for row in into.chunks_exact_mut(width) {
            for field in &self.fields {
                let word = match stored.get(at..at + WORD) {
                    Some(word) => word_at(word, 0),
                    // The last ones.
                    None => stored[at..].iter().rev().fold(0, |word, byte| word << 8 | u64::from(*byte)),
                };
                let word = (word & u64::MAX >> (64 - 8 * field.bytes)) << field.shift | word_at(row, field.word);
                row[field.word..field.word + WORD].copy_from_slice(&word.to_le_bytes());
                at += field.bytes;
            }
        }
        true
    }

    /// Finds the fields of rows whose bytes differ where it is known; how many bytes they have.
    fn find_fields(&mut self, width: usize) -> usize {
        self.fields.clear();
        let (mut at, mut total) = (0, 0);
        while at < width {
            let bytes = self.differs[at..].iter().take(WORD).take_while(|differs| **differs != 0).count();
            if bytes > 0 {
                let word = at.min(width - WORD);
                self.fields.push(Field { word, shift: 8 * (at - word) as u32, bytes });
            }
            total += bytes;
            at += bytes.max(1);
        }
        total
    }
}

fn word_at(bytes: &[u8], at: usize) -> u64 {
    let mut word = [0; WORD];
    word.copy_from_slice(&bytes[at..at + WORD]);
    u64::from_le_bytes(word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_come_back_whatever_bytes_differ() {
        let mut state = 1u64;
        let mut next = move || {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            (state >> 33) as usize
        };
        let mut suppression = Suppression::default();
        for round in 0..2000 {
            let (width, count) = (8 + next() % 90, 2 + next() % 50);
            let share = round % 11;
            let differs: Vec<bool> = (0..width).map(|_| next() % 10 < share).collect();
            let constant: Vec<u8> = (0..width).map(|_| next() as u8).collect();
            let rows: Vec<u8> = (0..count * width)
                .map(|i| if differs[i % width] { next() as u8 } else { constant[i % width] })
                .collect();
            let mut stored = vec![9];
            assert!(suppression.suppress(&rows, width, usize::MAX, &mut stored));
            let stored = &stored[1..];
            let most = width + width.div_ceil(8) + count * differs.iter().filter(|differs| **differs).count();
            assert!(stored.len() <= most);
            let mut back = vec![1; rows.len()];
            assert!(suppression.restore(stored, width, &mut back) && back == rows);
            // What has another length is nothing that was stored.
            assert!(stored.len() == width + width.div_ceil(8) || !suppression.restore(&stored[1..], width, &mut back));
            assert!(!suppression.suppress(&rows, width, stored.len() - 1, &mut Vec::new()));
        }
        assert!(!suppression.restore(&[0; 8], 8, &mut [0; 16]));
        assert!(!suppression.suppress(&[0; 30], 16, usize::MAX, &mut Vec::new()), "no whole rows");
    }
}
