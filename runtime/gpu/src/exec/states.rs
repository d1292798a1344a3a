//! States in device memory.

use quernel_ir::kernel::State;
use quernel_shaders_gen::layout::WordLayout;

use crate::arena::Range;

/// A state's rows and what was built over them.
#[derive(Debug)]
pub(crate) struct DeviceState {
    pub(crate) layout: WordLayout,
    /// Room for rows, in `work`.
    pub(crate) rows: Option<Range>,
    pub(crate) count: u64,
    pub(crate) directory: Option<Directory>,
    /// A word for each row, in `sync`.
    pub(crate) marks: Option<Range>,
    /// Of groups that are being made: their hash table, in `sync`. A slot has 0 or 1 + a group's number; they are a power of two.
    pub(crate) table: Option<Range>,
}

/// An index's row numbers by bucket.
#[derive(Debug)]
pub(crate) struct Directory {
    pub(crate) mask: u32,
    pub(crate) starts: Range,
    pub(crate) order: Range,
    pub(crate) null_keys: u32,
}

impl DeviceState {
    pub(crate) fn new(state: &State) -> DeviceState {
        DeviceState { layout: WordLayout::of(state), rows: None, count: 0, directory: None, marks: None, table: None }
    }

    pub(crate) fn first_word(&self) -> u32 {
        self.rows.as_ref().map_or(0, Range::word)
    }

    /// Rows that there is room for.
    pub(crate) fn capacity(&self) -> u64 {
        self.rows.as_ref().map_or(0, |rows| u64::from(rows.words() / self.layout.words))
    }

    /// Bytes that it holds.
    pub(crate) fn bytes(&self) -> u64 {
        let directory = self.directory.as_ref().map_or(0, |d| d.starts.words() + d.order.words());
        let words =
            self.rows.as_ref().map_or(0, Range::words) + directory + self.marks.as_ref().map_or(0, Range::words);
        u64::from(words) * 4
    }
}
