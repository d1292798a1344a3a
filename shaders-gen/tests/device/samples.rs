//! Numbers to test with: edges, and random ones of every size. The seed is fixed.

/// Marsaglia's xorshift64.
pub struct Random(pub u64);

impl Random {
    pub fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    pub fn below(&mut self, n: usize) -> usize {
        (self.next() >> 11) as usize % n
    }

    /// Any 64 bits: edges, powers of two and their neighbours, numbers of every length, of both signs.
    pub fn u64(&mut self) -> u64 {
        const EDGES: [u64; 18] = [
            0,
            1,
            2,
            3,
            10,
            100,
            0xffff,
            0x1_0000,
            0x7fff_ffff,
            0x8000_0000,
            0xffff_ffff,
            0x1_0000_0000,
            0x1_0000_0001,
            0xffff_ffff_0000_0000,
            i64::MAX as u64,
            i64::MIN as u64,
            u64::MAX,
            u64::MAX - 1,
        ];
        let bits = self.below(64) as u32;
        match self.below(8) {
            0 => EDGES[self.below(EDGES.len())],
            1 => (1u64 << bits).wrapping_add(self.below(3) as u64).wrapping_sub(1),
            2 => (1u64 << bits).wrapping_add(self.below(3) as u64).wrapping_sub(1).wrapping_neg(),
            3..6 => self.next() >> bits,
            _ => (self.next() >> bits).wrapping_neg(),
        }
    }

    pub fn i128(&mut self) -> i128 {
        const EDGES: [i128; 8] = [0, 1, -1, i128::MAX, i128::MIN, 1 << 64, -(1 << 64), (1 << 64) - 1];
        let bits = self.below(128) as u32;
        let wide = |r: &mut Self| (u128::from(r.next()) << 64 | u128::from(r.next())) >> bits;
        match self.below(8) {
            0 => EDGES[self.below(EDGES.len())],
            1 => (1u128 << bits).wrapping_add(self.below(3) as u128).wrapping_sub(1) as i128,
            2 => i128::from(self.u64() as i64),
            3 => i128::from(self.below(1000) as i64 - 500),
            4..6 => wide(self) as i128,
            _ => (wide(self) as i128).wrapping_neg(),
        }
    }

    /// Any 64-bit float: zeros, subnormal numbers, powers of two, integers, NaN, infinities, neighbours of those, random bits.
    pub fn f64(&mut self) -> f64 {
        const EDGES: [f64; 22] = [
            0.0,
            -0.0,
            1.0,
            -1.0,
            0.5,
            -0.5,
            1.5,
            2.5,
            0.1,
            f64::MAX,
            f64::MIN,
            f64::MIN_POSITIVE,
            -f64::MIN_POSITIVE,
            5e-324,
            f64::INFINITY,
            f64::NEG_INFINITY,
            f64::NAN,
            f64::EPSILON,
            9007199254740992.0,
            9223372036854775808.0,
            -9223372036854775808.0,
            3.4028235677973366e38,
        ];
        let near = |r: &mut Self, v: f64| f64::from_bits(v.to_bits().wrapping_add(r.below(5) as u64).wrapping_sub(2));
        match self.below(10) {
            0 => EDGES[self.below(EDGES.len())],
            1 => {
                let edge = EDGES[self.below(EDGES.len())];
                near(self, edge)
            }
            2 => f64::from_bits(self.next()),
            3 => self.u64() as i64 as f64,
            4 => (self.below(2001) as f64 - 1000.0) / 4.0,
            // Few bits, so that results are exact or tie.
            5 => (self.below(1 << 12) as f64) * 2f64.powi(self.below(2000) as i32 - 1000),
            // Subnormal.
            6 => f64::from_bits(self.next() & 0x800f_ffff_ffff_ffff),
            // Of an exponent near 0.
            7 | 8 => f64::from_bits(self.next() & 0x800f_ffff_ffff_ffff | (1023 - 60 + self.below(120) as u64) << 52),
            _ => {
                let value = (self.below(200) as f64 - 100.0) * 2f64.powi(self.below(64) as i32);
                near(self, value)
            }
        }
    }

    pub fn f32(&mut self) -> f32 {
        match self.below(4) {
            0 => f32::from_bits(self.next() as u32),
            1 => f32::from_bits(self.next() as u32 & 0x807f_ffff),
            2 => (self.below(2001) as f32 - 1000.0) / 4.0,
            _ => self.f64() as f32,
        }
    }
}

/// Words of 64 bits, lower first.
pub fn words(values: impl IntoIterator<Item = u64>) -> Vec<u32> {
    values.into_iter().flat_map(|v| [v as u32, (v >> 32) as u32]).collect()
}

/// Words of 128 bits, lowest first.
pub fn wide_words(values: impl IntoIterator<Item = i128>) -> Vec<u32> {
    values.into_iter().flat_map(|v| (0..4).map(move |i| (v >> (32 * i)) as u32)).collect()
}

pub fn pair(words: &[u32]) -> u64 {
    u64::from(words[0]) | u64::from(words[1]) << 32
}

pub fn quad(words: &[u32]) -> i128 {
    (u128::from(pair(words)) | u128::from(pair(&words[2..])) << 64) as i128
}
