//! Why a plan has no kernels.

use quernel_ir::types::Span;
use quernel_ir::typing::TypeError;

/// A plan that lowering does not take.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
pub enum LowerError {
    /// A construct that kernels can't express yet.
    #[error("not supported: {what}")]
    NotSupported { what: String, span: Span },
    /// The plan breaks its own rules: a defect of an earlier stage.
    #[error("internal error: the plan is malformed: {0}")]
    Malformed(String),
}

impl LowerError {
    /// The SQL that the error is about; unknown where no single place is.
    pub fn span(&self) -> Span {
        match self {
            LowerError::NotSupported { span, .. } => *span,
            LowerError::Malformed(_) => Span::default(),
        }
    }
}

impl From<TypeError> for LowerError {
    fn from(error: TypeError) -> Self {
        LowerError::Malformed(error.to_string())
    }
}

/// Result of lowering.
pub(super) type Result<T> = std::result::Result<T, LowerError>;
