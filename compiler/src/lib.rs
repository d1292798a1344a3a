//! SQL text -> bound plan -> optimized plan -> pipelines -> kernel IR.

pub mod binder;
pub mod catalog;
pub mod error;
pub mod lower;
pub mod optimizer;
pub mod sql;

pub use binder::{BindOptions, bind, bind_with};
pub use catalog::{Catalog, ViewDef};
pub use error::{Error, Result};
pub use sql::{ParsedStatement, parse};
