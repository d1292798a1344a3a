//! Errors of shader generation.

/// Why there is no shader.
#[derive(Debug, thiserror::Error)]
pub enum ShaderError {
    /// Something that a kernel does and that the GPU back end can't do (yet). Placement keeps such a kernel on the CPU.
    #[error("kernel @{kernel}: {what} is not supported on the GPU")]
    Unsupported { kernel: String, what: String },
    /// The module of kernel IR is not valid.
    #[error("kernel @{kernel}: {what}")]
    Malformed { kernel: String, what: String },
    /// A shader that naga's validator refuses: a bug of this crate.
    #[error("internal error: the shader {name} is not valid: {message}")]
    Invalid { name: String, message: String },
    /// A form that can't be written, for instance 64-bit floats in a language that has none.
    #[error("the shader {name} has no {language} form: {message}")]
    Write { name: String, language: &'static str, message: String },
}

pub type Result<T, E = ShaderError> = std::result::Result<T, E>;
