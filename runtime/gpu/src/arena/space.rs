//! Which words of an arena are taken.

use std::collections::BTreeMap;

/// Every range starts at a multiple of this many words: 256 bytes, the strictest alignment of a binding's offset, and two cache
/// lines.
pub const ALIGNMENT: u32 = 64;

/// A first-fit allocator over `0..capacity` words. Free ranges are kept apart by taken ones: neighbours are joined when freed.
#[derive(Debug, Default)]
pub(super) struct Space {
    /// Start and length of each free range; lengths are multiples of [`ALIGNMENT`].
    free: BTreeMap<u32, u32>,
    capacity: u32,
    used: u32,
}

impl Space {
    pub(super) fn capacity(&self) -> u32 {
        self.capacity
    }

    pub(super) fn used(&self) -> u32 {
        self.used
    }

    /// The longest range that can be taken.
    pub(super) fn largest(&self) -> u32 {
        self.free.values().copied().max().unwrap_or(0)
    }

    /// Free words at the very end.
    fn tail(&self) -> u32 {
        match self.free.last_key_value() {
            Some((start, len)) if start + len == self.capacity => *len,
            _ => 0,
        }
    }

    /// The capacity at which `words` would fit, the current one if they fit now. `None`: beyond 2^32 words.
    pub(super) fn capacity_for(&self, words: u32) -> Option<u32> {
        let words = words.checked_next_multiple_of(ALIGNMENT)?;
        if self.largest() >= words { Some(self.capacity) } else { self.capacity.checked_add(words - self.tail()) }
    }

    pub(super) fn grow(&mut self, capacity: u32) {
        let old = std::mem::replace(&mut self.capacity, capacity);
        if capacity > old {
            self.insert(old, capacity - old);
        }
    }

    /// Takes `words` (rounded up to [`ALIGNMENT`]); the start of the range and its length.
    pub(super) fn take(&mut self, words: u32) -> Option<(u32, u32)> {
        let words = words.max(1).checked_next_multiple_of(ALIGNMENT)?;
        let (&start, &len) = self.free.iter().find(|(_, len)| **len >= words)?;
        self.free.remove(&start);
        if len > words {
            self.free.insert(start + words, len - words);
        }
        self.used += words;
        Some((start, words))
    }

    pub(super) fn give_back(&mut self, start: u32, words: u32) {
        self.used -= words;
        self.insert(start, words);
    }

    fn insert(&mut self, mut start: u32, mut words: u32) {
        if let Some((&before, &len)) = self.free.range(..start).next_back()
            && before + len == start
        {
            self.free.remove(&before);
            start = before;
            words += len;
        }
        if let Some(len) = self.free.remove(&(start + words)) {
            words += len;
        }
        self.free.insert(start, words);
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn freed_neighbours_join() {
        let mut space = Space::default();
        space.grow(256);
        let taken: Vec<_> = (0..4).map(|_| space.take(64).unwrap()).collect();
        assert_eq!(space.take(1), None);
        for i in [0, 2, 1, 3] {
            space.give_back(taken[i].0, taken[i].1);
        }
        assert_eq!((space.largest(), space.used(), space.free.len()), (256, 0, 1));
        assert_eq!(space.capacity_for(300), Some(320));
    }

    proptest! {
        /// Ranges never overlap, stay within the capacity, and all come back.
        #[test]
        fn ranges_are_disjoint(steps in prop::collection::vec((any::<bool>(), 0u32..1000), 1..200)) {
            let mut space = Space::default();
            let mut live: Vec<(u32, u32)> = Vec::new();
            for (free, n) in steps {
                if free && !live.is_empty() {
                    let (start, len) = live.swap_remove(n as usize % live.len());
                    space.give_back(start, len);
                } else {
                    let range = match space.take(n) {
                        Some(range) => range,
                        None => {
                            let capacity = space.capacity_for(n.max(1)).unwrap();
                            space.grow(capacity);
                            space.take(n).unwrap()
                        }
                    };
                    prop_assert!(range.0 + range.1 <= space.capacity());
                    prop_assert!(range.1 >= n && range.0 % ALIGNMENT == 0);
                    for other in &live {
                        prop_assert!(range.0 + range.1 <= other.0 || other.0 + other.1 <= range.0);
                    }
                    live.push(range);
                }
                prop_assert_eq!(space.used(), live.iter().map(|r| r.1).sum::<u32>());
            }
            for (start, len) in live {
                space.give_back(start, len);
            }
            prop_assert_eq!(space.used(), 0);
            prop_assert_eq!(space.largest(), space.capacity());
        }
    }
}
