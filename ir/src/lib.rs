//! Quernel's intermediate representations: what the compiler's stages hand to each other, and what they mean.
//!
//! A query passes two of them. The *plan* ([`plan`]) is relational: a tree of joins, aggregates and sorts over columns. The *kernel
//! IR* ([`kernel`]) is that plan cut into pipelines: one [`Module`](kernel::Module) of tables, states and kernels. This crate knows
//! neither SQL nor any device. The front end makes plans and lowers them; backends take modules; the crate holds what lies
//! between, so that each side can be tested without the other.
//!
//! # A module
//!
//! A [`Kernel`](kernel::Kernel) is one pipeline: a [`Source`](kernel::Source) of rows, and a body that runs once for each row. The
//! body has *values*, kept in an arena and named by handles, and *blocks* of statements:
//!
//! - A value's [`Op`](kernel::Op) has no effect. It is evaluated where a [`Stmt::Let`](kernel::Stmt::Let) stands, and only there; the
//!   arena alone evaluates nothing. So a pass moves an operation by moving its `Let`, and removes it by dropping that.
//! - Control is *structured*: `filter`, `if`, `probe` and `repeat` hold nested blocks, and there is no branch. A backend may make of
//!   them a scalar loop, blocks of SIMD lanes, or a GPU thread.
//! - Effects are statements: `upsert`, `update`, `append`, `mark`, `store`. They change [`State`](kernel::State)s, and nothing else is
//!   changed. A state says how copies of it from several threads merge; that is what makes a kernel parallel.
//!
//! Nothing is implied. Whether a value can be NULL is part of its [`ValueType`](types::ValueType); whether an addition may overflow is part
//! of the operation ([`Overflow`](kernel::Overflow)); how a column lies in memory is part of the table
//! ([`Encoding`](table::Encoding)). What an optimization has found out is written there too, so that no later stage finds it out again.
//!
//! # A module's life
//!
//! 1. The front end builds it ([`builder`]), or [`text::parse`] reads it.
//! 2. [`verify`](mod@verify) checks it: types ([`typing`]), scopes, and that states are read after they are written.
//! 3. [`passes`] rewrite it, one small pass after the other.
//! 4. A backend compiles it, by the tuple layout ([`layout`]) that it shares with the runtime; or [`interp`] runs it.
//!
//! At any point `to_string` prints it, and the text reads back ([`text`]).
//!
//! # What it means
//!
//! The interpreter says. Library functions are in [`builtins`], which backends call too; all others are a few lines of
//! [`interp::ops`], which constant folding shares. A backend that differs is wrong.
//!
//! # Handles
//!
//! [`mod@entity`] declares the handles: a [`Value`](kernel::Value) is a number in its kernel's arena, a
//! [`StateId`](kernel::StateId) one in its module's. They are `Copy`, print as `%3` or `state1`, and never dangle: arenas only grow. Passes leave
//! unused entries behind; [`compact`] makes arenas dense again.

pub mod aggregates;
pub mod builder;
pub mod builtin;
pub mod builtins;
pub mod collected;
pub mod compact;
pub mod entity;
pub mod enums;
pub mod interp;
pub mod kernel;
pub mod layout;
pub mod loops;
pub mod nested;
pub mod nested_fn;
mod owned;
mod param;
pub mod passes;
pub mod plan;
pub mod plan_text;
pub mod scalar;
pub mod sketch;
pub mod table;
pub mod text;
pub mod types;
pub mod typing;
pub mod verify;
pub mod window;
