//! Lookup tables: a value for each entry of a dictionary.

use quernel_codegen::abi::LutHeader;
use quernel_ir::types::Repr;

use super::chunk::{Account, Chunk};
use crate::memory::MemoryLimit;

/// A lookup table, which threads fill at different codes.
#[derive(Debug)]
pub struct Lut {
    header: LutHeader,
    values: Chunk,
    valid: Chunk,
}

// SAFETY: the header points into the chunks; entries are written by one thread each, and read when all are written.
unsafe impl Send for Lut {}
// SAFETY: as above.
unsafe impl Sync for Lut {}

impl Lut {
    /// A table of `entries` zeros and NULLs. Code 0 may be read even if there are none: it is what a NULL row's code can be.
    ///
    /// # Errors
    /// The budget refuses.
    pub fn new(account: &Account, repr: Repr, entries: u64) -> Result<Lut, MemoryLimit> {
        let entries = entries.max(1) as usize;
        let values = Chunk::new(account, entries * repr.size(), true)?;
        let valid = Chunk::new(account, entries, true)?;
        let header = LutHeader { values: values.start(), valid: valid.start() };
        Ok(Lut { header, values, valid })
    }

    /// The header for kernels, which they don't change.
    pub fn header(&self) -> &LutHeader {
        &self.header
    }

    /// Bytes that the table holds.
    pub fn bytes(&self) -> u64 {
        (self.values.bytes() + self.valid.bytes()) as u64
    }
}
