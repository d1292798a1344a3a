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

use crate::parts::{Parts, workgroup};
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

impl Parts {
    fn primitive(self, name: &str) -> crate::Result<Primitive> {
        Ok(Primitive { shader: Shader::new(name, self.builder)?, params: self.params })
    }
}
