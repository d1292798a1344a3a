//! What a statement gave.

use std::sync::Arc;

use arrow_array::RecordBatch;
use arrow_schema::{Schema, SchemaRef};
use quernel_runtime::exec;

use crate::compile::Timings;
use crate::error::{Error, Result};

/// What kind of answer a statement has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    /// Rows that were asked for.
    Rows,
    /// One row: how many rows the statement wrote.
    Count,
    /// One text, for people: EXPLAIN.
    Text,
    /// Nothing: DDL.
    Nothing,
}

/// A statement's result: batches, made as they are asked for.
#[derive(Debug)]
pub struct QueryResult {
    schema: SchemaRef,
    rows: Rows,
    pub answer: Answer,
    pub timings: Timings,
    /// Number of kernels that ran.
    pub kernels: usize,
    /// What the user should know of how it ran: a device that failed, and where the query was run again.
    pub notices: Vec<String>,
    /// Where its kernels ran, where that was planned.
    pub(crate) placed: Option<Arc<crate::gpu::Placed>>,
}

#[derive(Debug)]
enum Rows {
    Batches(std::vec::IntoIter<RecordBatch>),
    Running(Box<exec::QueryResult>, Arc<str>),
}

impl QueryResult {
    pub(crate) fn nothing() -> QueryResult {
        QueryResult { answer: Answer::Nothing, ..QueryResult::rows(Arc::new(Schema::empty()), Vec::new()) }
    }

    pub(crate) fn rows(schema: SchemaRef, batches: Vec<RecordBatch>) -> QueryResult {
        QueryResult {
            schema,
            rows: Rows::Batches(batches.into_iter()),
            answer: Answer::Rows,
            timings: Timings::default(),
            kernels: 0,
            notices: Vec::new(),
            placed: None,
        }
    }

    pub(crate) fn running(result: exec::QueryResult, sql: Arc<str>) -> QueryResult {
        let schema = result.schema();
        QueryResult { rows: Rows::Running(Box::new(result), sql), ..QueryResult::rows(schema, Vec::new()) }
    }

    /// The result's columns.
    pub fn schema(&self) -> SchemaRef {
        self.schema.clone()
    }

    /// What running it took, kernel by kernel; `None` for what no kernels ran for, and on the interpreter.
    pub fn metrics(&self) -> Option<&exec::Metrics> {
        match &self.rows {
            Rows::Running(result, _) => Some(&result.metrics),
            Rows::Batches(_) => None,
        }
    }

    /// All batches; none for an empty result.
    ///
    /// # Errors
    /// A value that Arrow's type has no room for.
    pub fn collect(self) -> Result<Vec<RecordBatch>> {
        <Self as Iterator>::collect(self)
    }
}

impl Iterator for QueryResult {
    type Item = Result<RecordBatch>;

    fn next(&mut self) -> Option<Self::Item> {
        match &mut self.rows {
            Rows::Batches(batches) => batches.next().map(Ok),
            Rows::Running(result, sql) => result.next().map(|batch| batch.map_err(|e| Error::run(e, sql))),
        }
    }
}
