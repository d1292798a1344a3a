//! What can go wrong when kernels are compiled.

/// Why a kernel has no machine code.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The IR breaks a rule that the verifier checks.
    #[error("kernel @{kernel} is malformed: {what}; verify the module before compiling it")]
    Malformed { kernel: String, what: String },
    /// The code generator cannot express it.
    #[error(
        "kernel @{kernel}: {what} is not supported by the machine code generator; run the kernel in the interpreter"
    )]
    Unsupported { kernel: String, what: String },
    /// There is no such kernel.
    #[error("the module has no {0}")]
    NoKernel(String),
    /// The host has no back end, or lacks an instruction that the back end needs.
    #[error("this machine cannot run compiled kernels: {0}")]
    Target(String),
    /// Cranelift refused the function.
    #[error("kernel @{kernel}: Cranelift failed: {message}")]
    Cranelift { kernel: String, message: String },
    /// No executable memory.
    #[error("cannot make memory executable for compiled code ({0}); the system may forbid it")]
    Memory(#[from] std::io::Error),
}

/// Result of compiling.
pub type Result<T> = std::result::Result<T, Error>;
