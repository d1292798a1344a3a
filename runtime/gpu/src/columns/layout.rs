//! Where the parts of a column lie in device memory.
//!
//! All offsets are words of the arena; every part starts at a multiple of [`ALIGNMENT`] words.
//!
//! - Values of 1, 2, 4, 8 or 16 bytes lie as in host memory, little-endian and packed: four values of one byte to a word.
//! - Strings are `n + 1` ascending byte offsets into the column's own *heap*: string `r` is its bytes `offset[r]..offset[r + 1]`.
//!   The offsets are relative, so that a column can be moved.
//! - Validity is a bitmap: bit `r % 32` of word `r / 32` is 1 where row `r` is not NULL. A segment without NULL has none.

use crate::arena::ALIGNMENT;

/// What a part that isn't there has for an offset.
pub const NONE: u32 = u32::MAX;

/// Words of a column's parts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shape {
    pub values: u64,
    pub validity: Option<u64>,
    pub heap: Option<u64>,
}

impl Shape {
    /// Words of the whole, the parts aligned.
    pub fn words(&self) -> u64 {
        [Some(self.values), self.validity, self.heap].into_iter().flatten().map(aligned).sum()
    }

    /// The parts of a column that starts at word `start`.
    pub(crate) fn place(&self, start: u32) -> Parts {
        let mut next = u64::from(start);
        let mut part = |words: Option<u64>| match words {
            Some(words) => {
                let at = next as u32;
                next += aligned(words);
                at
            }
            None => NONE,
        };
        Parts { values: part(Some(self.values)), validity: part(self.validity), heap: part(self.heap) }
    }
}

/// Empty parts take room too, so that no two parts share an address.
fn aligned(words: u64) -> u64 {
    words.max(1).next_multiple_of(u64::from(ALIGNMENT))
}

/// Word offsets of a column's parts; [`NONE`] for what isn't there. What a shader gets of a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Parts {
    pub values: u32,
    pub validity: u32,
    pub heap: u32,
}

/// A column of a segment in device memory.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DeviceColumn {
    pub parts: Parts,
    /// Words of each part: for who copies one elsewhere on the device.
    pub shape: Shape,
    /// The dictionary's entries, where the encoding is one.
    pub dictionary: Option<DeviceDictionary>,
}

/// A dictionary's entries in device memory: a column of plain values without NULL.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DeviceDictionary {
    pub parts: Parts,
    pub shape: Shape,
    pub entries: u32,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_are_aligned_and_disjoint() {
        let shape = Shape { values: 65, validity: None, heap: Some(0) };
        assert_eq!(shape.place(64), Parts { values: 64, validity: NONE, heap: 192 });
        assert_eq!(shape.words(), 192);
    }
}
