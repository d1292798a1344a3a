//! Kernel IR to shaders: WGSL through naga, for a [`Profile`] of what the device can do.

pub mod build;
mod error;
pub mod finish;
mod keys;
pub mod layout;
pub mod library;
pub mod lower;
pub mod memory;
mod parts;
pub mod primitives;
pub mod profile;
pub mod program;
mod shaders;
mod totals;
pub mod write;

pub use error::{Result, ShaderError};
pub use profile::Profile;
pub use shaders::{Absorb, Finish, Shaders};
pub use write::{Language, Shader};
