//! Keys that have few distinct strings: each is as good as its place among them in order.

use crate::source::hash_bytes;

/// Distinct strings of a key, at most: a table of them stays within a core's caches. (Tests have some sorts with more.)
const MOST: usize = if cfg!(test) { 12 } else { 1 << 12 };
/// Bytes of them, at most.
const MOST_BYTES: usize = 1 << 18;

/// The distinct strings of some rows.
#[derive(Clone, Debug)]
pub(super) struct Words {
    words: Vec<Box<[u8]>>,
    bytes: usize,
    /// Open addressing, never more than half full: 0, or the upper half of a hash above 1 + the place in `words`.
    slots: Vec<u64>,
}

impl Words {
    pub(super) fn new() -> Words {
        Words { words: Vec::new(), bytes: 0, slots: vec![0; 64] }
    }

    pub(super) fn iter(&self) -> impl ExactSizeIterator<Item = &[u8]> {
        self.words.iter().map(|word| &**word)
    }

    /// The place of a string in `words`, or else the slot for it with its hash.
    #[inline]
    fn find(&self, string: &[u8]) -> Result<usize, (usize, u64)> {
        let hash = hash_bytes(string);
        let mask = self.slots.len() - 1;
        let mut slot = hash as usize & mask;
        loop {
            let entry = self.slots[slot];
            if entry == 0 {
                return Err((slot, hash));
            }
            let place = entry as u32 as usize - 1;
            if entry >> 32 == hash >> 32 && *self.words[place] == *string {
                return Ok(place);
            }
            slot = (slot + 1) & mask;
        }
    }

    /// Adds a string that may be there; false, and nothing happens, where it would be one too many.
    #[inline]
    pub(super) fn add(&mut self, string: &[u8]) -> bool {
        match self.find(string) {
            Ok(_) => true,
            Err((slot, hash)) => self.insert(string, slot, hash),
        }
    }

    #[cold]
    fn insert(&mut self, string: &[u8], slot: usize, hash: u64) -> bool {
        if self.words.len() == MOST || self.bytes + string.len() > MOST_BYTES {
            return false;
        }
        self.words.push(string.into());
        self.bytes += string.len();
        self.slots[slot] = hash >> 32 << 32 | self.words.len() as u64;
        if self.words.len() * 2 > self.slots.len() {
            self.slots = vec![0; self.slots.len() * 2];
            for place in 0..self.words.len() {
                if let Err((slot, hash)) = self.find(&self.words[place]) {
                    self.slots[slot] = hash >> 32 << 32 | (place as u64 + 1);
                }
            }
        }
        true
    }

    /// Adds the strings of others; false where these are too many, of which some are there then.
    pub(super) fn extend(&mut self, other: &Words) -> bool {
        other.iter().all(|word| self.add(word))
    }
}

/// The distinct strings of a key, each with its place in order.
#[derive(Debug)]
pub(super) struct Ranks {
    words: Words,
    ranks: Vec<u32>,
}

impl Ranks {
    pub(super) fn new(words: &Words, descending: bool) -> Ranks {
        let mut order: Vec<usize> = (0..words.words.len()).collect();
        order.sort_unstable_by(|a, b| words.words[*a].cmp(&words.words[*b]));
        if descending {
            order.reverse();
        }
        let mut ranks = vec![0; order.len()];
        order.into_iter().enumerate().for_each(|(rank, place)| ranks[place] = rank as u32);
        Ranks { words: words.clone(), ranks }
    }

    /// Bits of a place.
    pub(super) fn bits(&self) -> usize {
        (usize::BITS - self.ranks.len().saturating_sub(1).leading_zeros()) as usize
    }

    /// The place of one of the strings.
    #[inline]
    pub(super) fn of(&self, string: &[u8]) -> u128 {
        let place = self.words.find(string);
        debug_assert!(place.is_ok(), "a string that the rows did not have");
        place.map_or(0, |place| u128::from(self.ranks[place]))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_those_in_order_and_too_many_strings_are_refused() {
        let text = |i: usize| format!("{}{i:03}", "a common beginning, ".repeat(i % 3));
        for count in [1, 2, 3, MOST - 1, MOST] {
            let mut words = Words::new();
            assert!((0..20 * count).all(|i| words.add(text(i * 7 % count).as_bytes())));
            assert_eq!(
                words.iter().len(),
                (0..20 * count).map(|i| i * 7 % count).collect::<std::collections::HashSet<_>>().len()
            );
            let mut sorted: Vec<String> = words.iter().map(|word| String::from_utf8(word.to_vec()).unwrap()).collect();
            sorted.sort();
            for descending in [false, true] {
                let ranks = Ranks::new(&words, descending);
                assert_eq!(1usize << ranks.bits(), sorted.len().next_power_of_two());
                for (place, word) in sorted.iter().enumerate() {
                    let expected = if descending { sorted.len() - 1 - place } else { place };
                    assert_eq!(ranks.of(word.as_bytes()), expected as u128, "{word}");
                }
            }
        }
        let mut all = Words::new();
        assert!((0..MOST).all(|i| all.add(text(i).as_bytes())));
        assert!(!all.add(b"one more") && all.add(text(3).as_bytes()));
        let mut few = Words::new();
        assert!(few.add(b"one more") && few.extend(&few.clone()));
        assert!(!few.extend(&all) && all.extend(&all.clone()));
        assert!(!Words::new().add(&vec![b'x'; MOST_BYTES + 1]));
    }
}
