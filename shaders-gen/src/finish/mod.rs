//! Finish passes: what makes states of the logs that kernels append.
//!
//! All are shaders over the same bindings as kernels, of rows in `work`. Their `params` are numbers in the order that each pass
//! lists; [`Pass`] holds them by entry point.

pub mod aggregate;
pub mod groups;
pub mod index;
pub mod ordered;
pub mod sort;

use crate::build::{Builder, Fun, Val};
use crate::library::strings::Strings;
use crate::memory::Buffers;
use crate::profile::Profile;
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

/// What passes are built with.
struct Parts {
    builder: Builder,
    buffers: Buffers,
    params: &'static [&'static str],
    workgroup: u32,
}

impl Parts {
    fn new(profile: &Profile, params: &'static [&'static str]) -> Parts {
        let mut builder = Builder::new(profile.clone());
        let buffers = Buffers::new(&mut builder);
        Parts { builder, buffers, params, workgroup: profile.workgroup }
    }

    /// An entry point whose invocations are numbered from 0 up to the parameter `n`. `body` gets the parameters in order and
    /// the number.
    fn each(&mut self, name: &str, n: usize, body: impl FnOnce(&mut Fun<'_>, &Buffers, &[Val], Val)) {
        let (buffers, names) = (self.buffers, self.params);
        self.builder.entry(name, self.workgroup, |f| {
            let values = load_params(f, &buffers, names);
            let i = f.global_index();
            f.name(i, "i");
            let outside = f.ge(i, values[n]);
            f.if_(outside, |f| f.return_());
            body(f, &buffers, &values, i);
        });
    }

    fn finish(self, name: &str) -> crate::Result<Pass> {
        self.finish_with(name, 0, vec![])
    }

    fn finish_with(self, name: &str, first_site: u32, traps: Vec<TrapSite>) -> crate::Result<Pass> {
        let shader = Shader::new(name, self.builder)?;
        Ok(Pass { shader, params: self.params, first_site, traps })
    }
}

fn load_params(f: &mut Fun<'_>, buffers: &Buffers, names: &[&str]) -> Vec<Val> {
    let mut values = Vec::new();
    for (i, name) in names.iter().enumerate() {
        let at = f.u32(i as u32);
        let value = f.load(buffers.params, at);
        f.name(value, name);
        values.push(value);
    }
    values
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
