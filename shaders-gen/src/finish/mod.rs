//! Finish passes: what makes states of the logs that kernels append.
//!
//! All are shaders over the same bindings as kernels, of rows in `work`. Their `params` are numbers in the order that each pass
//! lists; [`Pass`] holds them by entry point.

pub mod aggregate;
pub mod deal;
pub mod groups;
pub mod index;
pub mod ordered;
pub mod sort;

use crate::build::{Fun, Val};
use crate::library::strings::Strings;
use crate::memory::Buffers;
use crate::parts::Parts;
use crate::program::TrapSite;
use crate::write::Shader;

/// The shader of one or more finish passes.
#[derive(Debug)]
pub struct Pass {
    pub shader: Shader,
    /// What each word of `params` is, for readers.
    pub params: &'static [&'static str],
    /// Number of the first trap site.
    pub first_site: u32,
    pub traps: Vec<TrapSite>,
}

impl Parts {
    fn finish(self, name: &str) -> crate::Result<Pass> {
        self.finish_with(name, 0, vec![])
    }

    fn finish_with(self, name: &str, first_site: u32, traps: Vec<TrapSite>) -> crate::Result<Pass> {
        let shader = Shader::new(name, self.builder)?;
        Ok(Pass { shader, params: self.params, first_site, traps })
    }
}

/// The strings of a pass that makes none.
fn strings(f: &mut Fun<'_>, buffers: &Buffers) -> Strings {
    Strings { buffers: *buffers, limit: f.u32(0) }
}

/// The address of a row: `base + number * words`.
fn address(f: &mut Fun<'_>, base: Val, number: Val, words: u32) -> Val {
    let words = f.u32(words);
    let offset = f.mul(number, words);
    f.add(base, offset)
}
