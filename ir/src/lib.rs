//! Quernel's intermediate representations.

pub mod builder;
pub mod builtin;
pub mod builtins;
pub mod compact;
pub mod entity;
pub mod interp;
pub mod kernel;
pub mod layout;
pub mod passes;
pub mod plan;
pub mod plan_text;
pub mod scalar;
pub mod table;
pub mod text;
pub mod types;
pub mod typing;
pub mod verify;
