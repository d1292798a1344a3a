//! SQL text to syntax trees: the dialect, statement boundaries, and positions.

mod comprehension;
mod dialect;
mod exclude;
mod forms;
mod macros;
mod parse;
mod parts;
mod reserved;
mod rewrite;
mod sample;
mod source;
mod surroundings;

pub use dialect::QuernelDialect;
pub(crate) use dialect::{PERCENT, POSITION};
pub(crate) use exclude::name_and_exclusion;
pub(crate) use forms::{DESCRIBED, NO_ARGUMENT, SUMMARIZED, UNPACKED, elements};
pub(crate) use macros::{expand, with_nulls};
pub use parse::{CopyStatement, CreateType, ParsedStatement, Syntax, TypeSource, parse};
pub(crate) use parts::{call, parts_mut};
pub(crate) use reserved::{is_reserved, names_functions};
pub(crate) use rewrite::{KEYS, VARIABLE};
pub(crate) use sample::SAMPLE;
pub(crate) use source::SourceMap;
