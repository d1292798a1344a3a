//! Building blocks of parallel programs over words in `work`: prefix sums, compaction, sorting, moving rows.
//!
//! A [`Primitive`] is a shader of several entry points over the bindings that all shaders share (`program::binding`). What to
//! dispatch, in which order and with which parameters is plain data ([`Dispatch`]) that depends on the number of words alone, so
//! that nothing is read back between. Every dispatch sees what those before it have written.
//!
//! Each step's order is fixed, so that results repeat: sorts are stable and compaction keeps the order.

pub mod order;
pub mod rows;
pub mod scan;
pub mod select;
pub mod sort;
#[cfg(test)]
mod tests;
mod workgroup;

use crate::build::{Builder, Code, Expr, write};
use crate::memory::Buffers;
use crate::profile::Profile;
use crate::write::Shader;

/// A shader and the names of its parameters: the first words of `params`.
#[derive(Debug)]
pub struct Primitive {
    pub shader: Shader,
    pub params: &'static [&'static str],
}

/// One dispatch of an entry point.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dispatch {
    pub entry: &'static str,
    /// The first words of `params`.
    pub params: Vec<u32>,
    /// In all. More than one dimension takes may be laid out in two: those too many do nothing.
    pub workgroups: u32,
}

/// Invocations of a workgroup: a power of two, and what the profile allows.
fn workgroup(profile: &Profile) -> u32 {
    1 << profile.workgroup.clamp(32, 256).ilog2()
}

/// What entry points are built with.
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
        Parts { builder, buffers, params, workgroup: workgroup(profile) }
    }

    /// An entry point. `body` gets the parameters.
    fn entry(&mut self, name: &str, body: impl for<'c> FnOnce(Code<'c>, &[Expr<'c>])) {
        let (buffers, names) = (self.buffers, self.params);
        self.builder.entry(name, self.workgroup, |f| {
            write(f, &[], |c, _| {
                let values: Vec<Expr<'_>> = (0..names.len())
                    .map(|i| {
                        let value = c.load(buffers.params, c.u32(i as u32));
                        c.with(|f| f.name(value.val(), names[i]));
                        value
                    })
                    .collect();
                body(c, &values);
            });
        });
    }

    /// An entry point whose invocations are numbered from 0 up to the first parameter.
    fn each(&mut self, name: &str, body: impl for<'c> FnOnce(Code<'c>, &[Expr<'c>], Expr<'c>)) {
        self.entry(name, |c, params| {
            let i = c.of(c.with(|f| f.global_index()));
            c.if_(i.lt(params[0]), || body(c, params, i));
        });
    }

    fn finish(self, name: &str) -> crate::Result<Primitive> {
        Ok(Primitive { shader: Shader::new(name, self.builder)?, params: self.params })
    }
}
