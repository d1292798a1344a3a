//! Distinct-count sketches: HyperLogLog (Flajolet et al. 2007) with linear counting for small counts.

/// log2 of the number of registers: 4096 registers, a standard error of 1.6 %.
const PRECISION: u32 = 12;

/// An estimator of the number of distinct hashes that it saw.
#[derive(Clone)]
pub(crate) struct Sketch {
    registers: Box<[u8; 1 << PRECISION]>,
}

impl std::fmt::Debug for Sketch {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Sketch(about {})", self.estimate())
    }
}

impl Default for Sketch {
    fn default() -> Self {
        Sketch { registers: Box::new([0; 1 << PRECISION]) }
    }
}

impl Sketch {
    /// Sees a value by its [`hash_int`] or [`hash_bytes`].
    #[inline]
    pub(crate) fn add(&mut self, hash: u64) {
        let register = (hash >> (64 - PRECISION)) as usize;
        // The bit at the end bounds the rank.
        let rank = ((hash << PRECISION) | (1 << (PRECISION - 1))).leading_zeros() as u8 + 1;
        let slot = &mut self.registers[register];
        *slot = (*slot).max(rank);
    }

    /// Sees what `other` saw.
    pub(crate) fn merge(&mut self, other: &Sketch) {
        for (mine, theirs) in self.registers.iter_mut().zip(other.registers.iter()) {
            *mine = (*mine).max(*theirs);
        }
    }

    /// The number of distinct values, within about 3 %.
    pub(crate) fn estimate(&self) -> u64 {
        let m = self.registers.len() as f64;
        let sum: f64 = self.registers.iter().map(|&r| (-f64::from(r)).exp2()).sum();
        let zeros = self.registers.iter().filter(|&&r| r == 0).count();
        let raw = 0.7213 / (1.0 + 1.079 / m) * m * m / sum;
        if raw <= 2.5 * m && zeros > 0 { (m * (m / zeros as f64).ln()).round() as u64 } else { raw.round() as u64 }
    }
}

/// Hash of an integer (splitmix64's finalizer).
#[inline]
pub(crate) fn hash_int(value: u64) -> u64 {
    let mut z = value.wrapping_add(0x9e37_79b9_7f4a_7c15);
    z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    z ^ (z >> 31)
}

/// Hash of bytes: folded multiplication of 8-byte words.
#[inline]
pub(crate) fn hash_bytes(bytes: &[u8]) -> u64 {
    let fold = |a: u64, b: u64| {
        let product = u128::from(a) * u128::from(b);
        (product as u64) ^ ((product >> 64) as u64)
    };
    let mut state = 0x9e37_79b9_7f4a_7c15 ^ bytes.len() as u64;
    let mut words = bytes.chunks_exact(8);
    for word in &mut words {
        let mut buffer = [0; 8];
        buffer.copy_from_slice(word);
        state = fold(state ^ u64::from_le_bytes(buffer), 0xd6e8_feb8_6659_fd93);
    }
    let rest = words.remainder();
    if !rest.is_empty() {
        let mut buffer = [0; 8];
        buffer[..rest.len()].copy_from_slice(rest);
        state = fold(state ^ u64::from_le_bytes(buffer), 0xd6e8_feb8_6659_fd93);
    }
    hash_int(state)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn estimates_are_close_at_every_size() {
        for n in [0u64, 1, 2, 10, 100, 1_000, 10_000, 100_000, 1_000_000] {
            let (mut ints, mut strings) = (Sketch::default(), Sketch::default());
            for i in 0..n {
                ints.add(hash_int(i));
                strings.add(hash_bytes(format!("customer#{i:09}").as_bytes()));
            }
            for sketch in [ints, strings] {
                let error = (sketch.estimate() as f64 - n as f64).abs();
                assert!(error <= 0.06 * n as f64, "{n}: {}", sketch.estimate());
            }
        }
    }

    #[test]
    fn merging_counts_common_values_once() {
        let (mut a, mut b) = (Sketch::default(), Sketch::default());
        (0..600).for_each(|i| a.add(hash_int(i)));
        (400..1000).for_each(|i| b.add(hash_int(i)));
        a.merge(&b);
        assert!((a.estimate() as i64 - 1000).abs() < 50, "{}", a.estimate());
    }
}
