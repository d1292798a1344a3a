//! The text form of modules: a printer, and a parser that reads it back.
//!
//! ```text
//! module "q6"
//!
//! param $0: i32 = 8766
//!
//! table @lineitem from "lineitem" rows 6001215 pinned {
//!   l_quantity: dec(15,2) as u16+100 index 4 range [100, 5000]
//!   l_shipdate: date as u16+8036 index 10 range [8036, 10561]
//!   prune l_shipdate >= 8766
//! }
//!
//! state @sum: accumulators {
//!   total: i64? merge add
//! }
//!
//! kernel @scan over @lineitem {
//!   %0 = load l_shipdate : i32
//!   %1 = param $0 : i32
//!   %2 = ge %0, %1 : bool @7..30
//!   filter %2 {
//!     %3 = load l_quantity : i64
//!     update @sum.total, add %3
//!   }
//! }
//! ```
//!
//! Words after `:` are types, a trailing `@7..30` is the bytes of SQL that an operation came from, and an operation's mode follows it
//! after a point (`add.proved`, `cast.try`); `checked`, the default, isn't written. `#` starts a comment. A name that isn't of
//! letters, digits and underscores is quoted: `@"my table"`, `%3."count(*)"`.
//!
//! Reading what was printed gives an equal module, if values and blocks are [numbered in the order of the text](crate::compact).

mod collected;
mod lex;
mod parse;
mod parse_kernel;
mod print;
mod window;

pub use lex::{ParseError, Position};
pub use parse::{SourceMap, parse, parse_mapped};
pub use print::{KernelText, OpText, StmtText};
