//! Competitive measurements of query engines that anyone can rerun.
//!
//! A *workload* is a folder of SQL files with a TOML header ([`workload`]): its tables are made on the spot from a seed. *Engines*
//! run in processes of their own and speak one small protocol. Before anything is timed, every engine's rows are compared cell by cell.
//! A run ends in one [`record::Report`]: all raw samples, and what they were measured on. Pages and tables are drawn from that record alone,
//! so that whoever has the record can draw them again.
//!
//! **Architecture Invariant:** the lab knows Quernel only as a command that speaks the protocol, like every other engine.

pub mod compare;
pub mod engine;
mod error;
pub mod generate;
pub mod protocol;
pub mod record;
mod record_file;
pub mod report;
pub mod run;
mod splitmix;
pub mod statistics;
pub mod units;
pub mod verify;
pub mod workload;

pub use error::{Error, Result};
pub use record_file::RecordError;
