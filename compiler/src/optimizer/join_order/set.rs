//! Sets of relations as bit masks.

/// Up to 128 relations of a region.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub struct Set(pub(super) u128);

/// Most relations that one region holds.
pub(super) const MAX: usize = 128;

impl Set {
    pub(super) const EMPTY: Set = Set(0);

    /// The set of one relation. The index is less than 128.
    pub fn one(index: usize) -> Set {
        Set(1 << index)
    }

    pub(super) fn is_empty(self) -> bool {
        self.0 == 0
    }

    pub(super) fn len(self) -> usize {
        self.0.count_ones() as usize
    }

    pub(super) fn union(self, other: Set) -> Set {
        Set(self.0 | other.0)
    }

    pub(super) fn minus(self, other: Set) -> Set {
        Set(self.0 & !other.0)
    }

    pub(super) fn meets(self, other: Set) -> bool {
        self.0 & other.0 != 0
    }

    /// Whether every member is in `other`.
    pub(super) fn within(self, other: Set) -> bool {
        self.0 & !other.0 == 0
    }

    pub(super) fn has(self, index: usize) -> bool {
        self.0 >> index & 1 == 1
    }

    /// The smallest member.
    pub(super) fn first(self) -> Option<usize> {
        (self.0 != 0).then(|| self.0.trailing_zeros() as usize)
    }

    /// The members up to and including `index`.
    pub(super) fn up_to(index: usize) -> Set {
        Set(u128::MAX >> (127 - index))
    }

    pub(super) fn iter(self) -> impl Iterator<Item = usize> {
        let mut rest = self.0;
        std::iter::from_fn(move || {
            (rest != 0).then(|| {
                let index = rest.trailing_zeros() as usize;
                rest &= rest - 1;
                index
            })
        })
    }

    /// The non-empty subsets, smaller numbers first.
    pub(super) fn subsets(self) -> impl Iterator<Item = Set> {
        let all = self.0;
        let mut current: u128 = 0;
        let mut done = all == 0;
        std::iter::from_fn(move || {
            if done {
                return None;
            }
            current = current.wrapping_sub(all) & all;
            done = current == all;
            Some(Set(current))
        })
    }
}

impl std::fmt::Debug for Set {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_set().entries(self.iter()).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn subsets_are_all_and_end_with_the_whole_set() {
        let all: Vec<u128> = Set(0b1011).subsets().map(|s| s.0).collect();
        assert_eq!(all, [0b1, 0b10, 0b11, 0b1000, 0b1001, 0b1010, 0b1011]);
        assert_eq!(Set::EMPTY.subsets().count(), 0);
        assert_eq!(Set::up_to(2).0, 0b111);
    }
}
