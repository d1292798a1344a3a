//! A differential fuzzer: random schemas, random data and random queries from the whole SQL grammar that Quernel takes, whose
//! answers must be the same on DuckDB, on Quernel's interpreter and on Quernel's machine code.
//!
//! One *case* is a set of tables ([`schema`]) with a number of queries over them ([`query`], [`expr`], trees of [`sql`]). Each
//! engine is a child process ([`engine`]); answers compare as DESIGN section 9 says ([`compare`]). A query whose answers
//! differ is made smaller ([`shrink`]) and printed with the statements that make its tables, ready to paste.
//!
//! Beside that there are targets of one input each, mutated text and files that nothing may panic on ([`bytes`]), and oracles that need no
//! second engine ([`oracle`]).
//!
//! The generator tracks a bound on every number, so that most arithmetic stays in range: a query that ends in an overflow on
//! every engine tests little. A few queries in a hundred are made without that care.

mod aggregate;
pub mod bytes;
pub mod compare;
pub mod engine;
pub mod expr;
mod from;
mod number;
pub mod oracle;
mod predicate;
pub mod query;
pub mod rng;
pub mod run;
mod scalar;
pub mod schema;
pub mod shrink;
pub mod slt;
pub mod sql;
pub mod tpch;
pub mod unneeded;
pub mod worker;
