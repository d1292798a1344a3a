//! Key hashes, inline: a folded 64 x 64 -> 128 bit multiplication a word (wyhash, Wang Yi).

use cranelift_codegen::ir::condcodes::IntCC;
use cranelift_codegen::ir::{InstBuilder, MemFlagsData, Value as Clif, types};
use quernel_ir::types::Repr;

use super::Lowering;
use super::values::{Bits, Val};
use crate::callouts;
use crate::error::Result;

const SEED: i64 = 0xa076_1d64_78bd_642fu64 as i64;
const FACTOR: i64 = 0xe703_7ed1_a0b4_28dbu64 as i64;
/// What a NULL key hashes as.
const NULL: i64 = 0x8ebc_6af0_9c88_c6e3u64 as i64;

impl Lowering<'_> {
    /// The hash of a key. Equal keys (NaN equal to NaN, -0 to 0, NULL to NULL) have equal hashes.
    pub(super) fn hash(&mut self, keys: &[(Repr, Val)]) -> Result<Clif> {
        let mut hash = self.iconst(types::I64, SEED);
        for &(repr, key) in keys {
            let mut words = self.hash_words(repr, key)?;
            if let Some(valid) = key.valid {
                let null = self.iconst(types::I64, NULL);
                for word in words.iter_mut().flatten() {
                    *word = self.b.ins().select(valid, *word, null);
                }
            }
            let factor = self.iconst(types::I64, FACTOR);
            let [first, second] = words;
            if let Some(first) = first {
                let mixed = self.b.ins().bxor(hash, first);
                let other = match second {
                    Some(second) => self.b.ins().bxor(factor, second),
                    None => factor,
                };
                hash = self.fold(mixed, other);
            }
        }
        Ok(hash)
    }

    fn fold(&mut self, a: Clif, b: Clif) -> Clif {
        let (a, b) = (self.b.ins().uextend(types::I128, a), self.b.ins().uextend(types::I128, b));
        let product = self.b.ins().imul(a, b);
        let (low, high) = self.b.ins().isplit(product);
        self.b.ins().bxor(low, high)
    }

    /// One or two words that equal values share.
    fn hash_words(&mut self, repr: Repr, key: Val) -> Result<[Option<Clif>; 2]> {
        Ok(match (repr, key.bits) {
            (Repr::Bool, Bits::One(bits)) => [Some(self.b.ins().uextend(types::I64, bits)), None],
            (Repr::I8 | Repr::I16 | Repr::I32, Bits::One(bits)) => [Some(self.b.ins().sextend(types::I64, bits)), None],
            (Repr::I64, Bits::One(bits)) => [Some(bits), None],
            (Repr::I128, Bits::One(bits)) => self.split(bits),
            (Repr::F64, Bits::One(bits)) => {
                let bits = self.canonical_float(bits, repr);
                [Some(self.b.ins().bitcast(types::I64, MemFlagsData::new(), bits)), None]
            }
            (Repr::F32, Bits::One(bits)) => {
                let bits = self.canonical_float(bits, repr);
                let bits = self.b.ins().bitcast(types::I32, MemFlagsData::new(), bits);
                [Some(self.b.ins().uextend(types::I64, bits)), None]
            }
            (Repr::Interval, bits) => {
                let ordinal = self.ordinal(bits)?;
                self.split(ordinal)
            }
            (Repr::Str, Bits::Two(first, second)) => {
                // A long string's second word is its address: hash the bytes instead.
                let (long, done) = (self.b.create_block(), self.b.create_block());
                self.b.set_cold_block(long);
                let tail = self.b.append_block_param(done, types::I64);
                let length = self.b.ins().ireduce(types::I32, first);
                let inline = self.icmp_imm(IntCC::UnsignedLessThanOrEqual, length, crate::abi::StrView::INLINE as i64);
                self.branch(inline, done, &[second], long, &[]);
                self.enter(long);
                let length = self.b.ins().uextend(types::I64, length);
                let hashed = self.call(callouts::hash_bytes as *const u8, &[second, length], types::I64);
                self.jump(done, &[hashed]);
                self.enter(done);
                [Some(first), Some(tail)]
            }
            _ => return Err(self.malformed(format!("a {repr} cannot be hashed"))),
        })
    }

    fn split(&mut self, wide: Clif) -> [Option<Clif>; 2] {
        let (low, high) = self.b.ins().isplit(wide);
        [Some(low), Some(high)]
    }
}
