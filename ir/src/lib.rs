//! Quernel's intermediate representations.

pub mod entity;
pub mod plan;
pub mod plan_text;
pub mod scalar;
pub mod table;
pub mod types;
