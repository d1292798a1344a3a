//! What passes and primitives are built with: a module, the buffers that all bind, and parameters by name.

use crate::build::{Builder, Code, Expr, Fun, Val, write};
use crate::memory::Buffers;
use crate::profile::Profile;

/// A shader of several entry points that is being built.
pub(crate) struct Parts {
    pub(crate) builder: Builder,
    pub(crate) buffers: Buffers,
    /// What each word of `params` is.
    pub(crate) params: &'static [&'static str],
    pub(crate) workgroup: u32,
}

/// Invocations of a workgroup: a power of two, and what the profile allows.
pub(crate) fn workgroup(profile: &Profile) -> u32 {
    1 << profile.workgroup.clamp(32, 256).ilog2()
}

impl Parts {
    pub(crate) fn new(profile: &Profile, params: &'static [&'static str]) -> Parts {
        let mut builder = Builder::new(profile.clone());
        let buffers = Buffers::new(&mut builder);
        Parts { builder, buffers, params, workgroup: workgroup(profile) }
    }

    /// An entry point. `body` gets the parameters.
    fn with_params(&mut self, name: &str, body: impl FnOnce(&mut Fun<'_>, &[Val])) {
        let (buffers, names) = (self.buffers, self.params);
        self.builder.entry(name, self.workgroup, |f| {
            let mut values = Vec::new();
            for (i, name) in names.iter().enumerate() {
                let value = f.load_uniform(buffers.params, i as u32);
                f.name(value, name);
                values.push(value);
            }
            body(f, &values);
        });
    }

    /// An entry point whose invocations are numbered from 0 up to the parameter `n`. `body` gets the parameters in order and
    /// the number.
    pub(crate) fn each(&mut self, name: &str, n: usize, body: impl FnOnce(&mut Fun<'_>, &Buffers, &[Val], Val)) {
        let buffers = self.buffers;
        self.with_params(name, |f, values| {
            let i = f.global_index();
            f.name(i, "i");
            let outside = f.ge(i, values[n]);
            f.if_(outside, |f| f.return_());
            body(f, &buffers, values, i);
        });
    }

    /// An entry point, written as expressions.
    pub(crate) fn write(&mut self, name: &str, body: impl for<'c> FnOnce(Code<'c>, &[Expr<'c>])) {
        self.with_params(name, |f, values| write(f, values, |c, params| body(c, params)));
    }

    /// As [`Parts::each`] up to the first parameter, written as expressions.
    pub(crate) fn write_each(&mut self, name: &str, body: impl for<'c> FnOnce(Code<'c>, &[Expr<'c>], Expr<'c>)) {
        self.write(name, |c, params| {
            let i = c.of(c.with(|f| f.global_index()));
            c.if_(i.lt(params[0]), || body(c, params, i));
        });
    }
}
