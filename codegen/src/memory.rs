//! Executable memory: written once, then made executable and never writable again.

use memmap2::{Mmap, MmapMut};

/// Machine code in executable memory.
#[derive(Debug)]
pub(crate) struct CodeMemory {
    map: Mmap,
    len: usize,
}

impl CodeMemory {
    /// Copies `code` into fresh pages of its own and makes them executable.
    pub(crate) fn new(code: &[u8]) -> std::io::Result<CodeMemory> {
        let mut map = MmapMut::map_anon(code.len().max(1))?;
        map[..code.len()].copy_from_slice(code);
        let map = map.make_exec()?;
        synchronize(&map[..code.len()]);
        Ok(CodeMemory { map, len: code.len() })
    }

    pub(crate) fn code(&self) -> &[u8] {
        &self.map[..self.len]
    }

    pub(crate) fn start(&self) -> *const u8 {
        self.map.as_ptr()
    }
}

/// Makes the instruction side see what the data side wrote. x86 keeps them coherent.
#[cfg(not(target_arch = "aarch64"))]
fn synchronize(_code: &[u8]) {}

/// Cleans the data cache and invalidates the instruction cache line by line, as the Arm ARM (B2.4.4) asks for new code.
#[cfg(target_arch = "aarch64")]
fn synchronize(code: &[u8]) {
    use std::arch::asm;
    let (start, end) = (code.as_ptr() as usize, code.as_ptr() as usize + code.len());
    // SAFETY: cache maintenance by address on memory that we own; ctr_el0 is readable from user space on every system that
    // Rust's std supports.
    unsafe {
        let ctr: usize;
        asm!("mrs {}, ctr_el0", out(reg) ctr, options(nomem, nostack));
        let (data_line, code_line) = (4usize << ((ctr >> 16) & 15), 4usize << (ctr & 15));
        for address in (start & !(data_line - 1)..end).step_by(data_line) {
            asm!("dc cvau, {}", in(reg) address, options(nostack));
        }
        asm!("dsb ish", options(nostack));
        for address in (start & !(code_line - 1)..end).step_by(code_line) {
            asm!("ic ivau, {}", in(reg) address, options(nostack));
        }
        asm!("dsb ish", "isb", options(nostack));
    }
}
