//! Which strings live as long as the query, without being copied.

use crate::builtin::Builtin;
use crate::builtins::library::Function;
use crate::kernel::{Kernel, Module, Op, Source, Table, TableData, UnaryOp, Value};
use crate::types::Repr;

impl Table {
    /// Whether the bytes of its strings live as long as the query.
    pub fn is_pinned(&self) -> bool {
        match &self.data {
            TableData::Stored { pinned, .. } => *pinned,
            TableData::Inline { .. } => true,
        }
    }
}

impl Kernel {
    /// Whether a string value's bytes are known to live as long as the query, so that a state may hold the view ([`UnaryOp::Own`]).
    pub fn is_owned(&self, module: &Module, value: Value) -> bool {
        match &self.values[value].op {
            Op::Const(_) | Op::Param(_) | Op::Field { .. } | Op::Decode { .. } | Op::Lookup { .. } => true,
            Op::Load { column } => match self.source {
                // A dictionary lives as long as its table.
                Source::Table(table) => {
                    let table = &module.tables[table];
                    table.is_pinned() || table.columns[*column].dictionary.is_some()
                }
                _ => false,
            },
            Op::Unary { op: UnaryOp::Own, .. } => true,
            Op::Unary { arg, .. } => self.is_owned(module, *arg),
            Op::Select { then, otherwise, .. } => self.is_owned(module, *then) && self.is_owned(module, *otherwise),
            // These may give a part of their first argument; the others make a string of their own.
            Op::Call {
                builtin:
                    Builtin::Substring
                    | Builtin::SubstringFrom
                    | Builtin::Trim
                    | Builtin::LTrim
                    | Builtin::RTrim
                    | Builtin::Left
                    | Builtin::Right
                    | Builtin::Concat
                    | Builtin::Replace
                    | Builtin::Upper
                    | Builtin::Lower
                    | Builtin::Library(Function::RegexpExtract | Function::RegexpReplace),
                args,
            } => args
                .iter()
                .all(|arg| self.ty(*arg).value().is_none_or(|ty| ty.repr != Repr::Str) || self.is_owned(module, *arg)),
            Op::Call { .. } => true,
            _ => false,
        }
    }
}
