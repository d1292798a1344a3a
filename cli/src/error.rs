//! What can go wrong between a SQL text and its rows.

use std::fmt::Write;
use std::sync::Arc;
use std::time::Duration;

use quernel_compiler::error::render;
use quernel_ir::types::Span;
use quernel_runtime::error::ExecError;
use quernel_runtime::source::SourceError;

/// An error of a [`Session`](crate::Session).
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The text is not SQL that can be compiled.
    #[error("{source}")]
    Sql {
        source: quernel_compiler::Error,
        /// The text that the error's span is in.
        sql: Arc<str>,
    },
    /// The plan can't be optimized or lowered: a construct that is not supported.
    #[error("{message}")]
    Plan { message: String, span: Span, sql: Arc<str> },
    /// The query ended while it ran: overflow, a bad cast, out of memory.
    #[error("{source}")]
    Run { source: ExecError, span: Span, sql: Arc<str> },
    /// Kernel IR that is not valid.
    #[error("{0}")]
    Ir(String),
    #[error(transparent)]
    Codegen(#[from] quernel_codegen::Error),
    /// A table or file.
    #[error(transparent)]
    Source(#[from] SourceError),
    /// A GPU, or something that the query does and GPUs can't.
    #[error("{0}")]
    Gpu(String),
    #[error("the query was cancelled")]
    Cancelled,
    /// A statement that can't be carried out, and why.
    #[error("{0}")]
    Statement(String),
    /// A defect of Quernel.
    #[error("internal error: {0}; please report it with the query")]
    Internal(String),
}

/// Results of a session.
pub type Result<T, E = Error> = std::result::Result<T, E>;

impl Error {
    /// The message, with the line of SQL that it is about and a caret under the place, where that is known.
    ///
    /// ```
    /// let session = quernel::Session::new();
    /// let error = session.sql("SELECT 1 +").unwrap_err();
    /// assert!(error.render().contains("line 1"));
    /// ```
    pub fn render(&self) -> String {
        match self {
            Error::Sql { source, sql } => source.render(sql),
            Error::Plan { message, span, sql } => place(message, *span, sql),
            Error::Run { source, span, sql } => place(&source.to_string(), *span, sql),
            other => {
                let mut text = String::from("error: ");
                let _ = write!(text, "{other}");
                text
            }
        }
    }

    /// Whether the query was cancelled (by its handle or Ctrl-C), and did not fail by itself.
    pub fn is_cancelled(&self) -> bool {
        matches!(self, Error::Cancelled | Error::Run { source: ExecError::Cancelled, .. })
    }

    /// Time limits that ended a later attempt of a query are what was left: the error names the query's own.
    pub(crate) fn of_limit(mut self, own: Option<Duration>) -> Error {
        if let (Error::Run { source: ExecError::Timeout { limit }, .. }, Some(own)) = (&mut self, own) {
            *limit = own;
        }
        self
    }

    pub(crate) fn sql(source: quernel_compiler::Error, sql: &Arc<str>) -> Error {
        Error::Sql { source, sql: sql.clone() }
    }

    pub(crate) fn run(source: ExecError, sql: &Arc<str>) -> Error {
        match source {
            ExecError::Cancelled => Error::Cancelled,
            source => {
                let span = if let ExecError::Trap { span, .. } = &source { *span } else { Span::default() };
                Error::Run { source, span, sql: sql.clone() }
            }
        }
    }
}

fn place(message: &str, span: Span, sql: &str) -> String {
    if span.is_known() { render(message, span, sql) } else { format!("error: {message}") }
}
