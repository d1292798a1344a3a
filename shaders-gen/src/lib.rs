//! Kernel IR to shaders: WGSL through naga, for a [`Profile`] of what the device can do.

pub mod build;
mod error;
pub mod layout;
pub mod library;
pub mod memory;
pub mod primitives;
pub mod profile;
pub mod program;
pub mod write;

pub use error::{Result, ShaderError};
pub use profile::Profile;
pub use write::{Language, Shader};
