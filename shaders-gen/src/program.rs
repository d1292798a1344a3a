//! What a kernel needs to run on a device: shaders, and what lies where.

use quernel_ir::interp::trapped::Trapped;
use quernel_ir::kernel::ParamId;
use quernel_ir::kernel::{StateId, TableId, UpdateOp};
use quernel_ir::types::{Span, ValueType};

use crate::layout::WordLayout;

/// Bindings of group 0.
pub mod binding {
    /// Words that the executor sets for each dispatch: [`ParamWord`](super::ParamWord)s. Read.
    pub const PARAMS: u32 = 0;
    /// Columns of the table that is scanned. Read.
    pub const INPUT: u32 = 1;
    /// Rows of states, bytes of strings, dictionaries, scratch. Read and written.
    pub const WORK: u32 = 2;
    /// Status, cursors, counters, marks. Atomic.
    pub const SYNC: u32 = 3;
    pub const NAMES: [&str; 4] = ["params", "input", "work", "sync"];
}

/// Words of `sync` with a meaning of their own; the rest is the executor's to give out.
pub mod sync {
    /// 0, or 1 + the trap site that ended the query.
    pub const STATUS: u32 = 0;
    /// Words of the operands that the site failed on.
    pub const OPERANDS: u32 = 1;
    pub const OPERAND_WORDS: u32 = 8;
    /// The next free word of the region of `work` that new strings go to.
    pub const TEXT_CURSOR: u32 = 9;
    /// Set where that region had no room: the pass must be run again with a larger one.
    pub const TEXT_FULL: u32 = 10;
    /// First word that is free for other use.
    pub const FREE: u32 = 16;
}

/// Words of `work` that are always zero: the row that is read where there is none.
pub const NULL_ROW_WORDS: u32 = 1024;

/// Words of parameters that a dispatch may have: a quarter of what every device has room for in a uniform buffer.
pub const PARAM_WORDS: u32 = 4096;

/// What a word of `params` holds. Places are in words from the start of their buffer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ParamWord {
    /// First row of the source that the dispatch runs.
    Begin,
    /// The row after the last.
    End,
    /// Where the region for new strings ends: the word after its last.
    TextLimit,
    /// Place in `input` of a column's values.
    Values(usize),
    /// Place in `input` of a column's validity bitmap; its bit is valid for row 0.
    Validity(usize),
    /// 1 where the column has a validity bitmap, else 0: all rows are valid.
    HasValidity(usize),
    /// Byte address in `work` of a plain string column's text. Its values are the offsets of the strings there, ascending, with the
    /// end of the last.
    Text(usize),
    /// Place in `work` of a dictionary's entries.
    Dictionary(TableId, usize),
    /// Place in `work` of a state's rows (of a lookup table: its entries).
    Rows(StateId),
    /// Number of a state's rows.
    Count(StateId),
    /// Place in `work` of an index's bucket starts: one more than buckets.
    Buckets(StateId),
    /// Number of an index's buckets, less one; they are a power of two.
    BucketMask(StateId),
    /// Place in `work` of an index's row numbers by bucket.
    Order(StateId),
    /// Number of an index's rows with a NULL among the keys that are not null-safe.
    NullKeys(StateId),
    /// Place in `sync` of an index's marks.
    Marks(StateId),
    /// Place in `work` of a log's rows.
    Log(usize),
    /// Place in `work` of a log's counts by source row and a zero, and then their prefix sums.
    Offsets(usize),
    /// A word of a parameter's value.
    Param(ParamId, u32),
    /// Whether a parameter is not NULL.
    ParamValid(ParamId),
    /// Byte address in `work` of a constant string.
    Constant(usize),
    /// Place in `work` of the rows that [`entry::FUSE`] appends.
    Partials,
    /// Place in `work` of a word for each of them: the first source row that is in it.
    Firsts,
    /// Rows that there is room for.
    Capacity,
    /// Place in `sync` of their number.
    Cursor,
    /// Number in the table of the segment's first row.
    FirstRow,
    /// Whatever a finish pass wants: named by position.
    Other(u32),
}

/// How an update of aggregates is logged.
#[derive(Clone, Debug, PartialEq)]
pub struct LoggedUpdate {
    /// First field of the state that it changes.
    pub field: usize,
    pub op: UpdateOp,
    /// First of the log's fields that hold its arguments.
    pub first_arg: usize,
    pub args: Vec<ValueType>,
    pub span: Span,
}

/// Rows that a kernel appends for a state.
#[derive(Clone, Debug, PartialEq)]
pub struct Log {
    pub state: StateId,
    /// Of a log of rows: the state's own. Of aggregates: a word of flags for each 32 updates, keys, arguments.
    pub layout: WordLayout,
    /// Aggregates: what is logged, by flag bit. Empty for rows.
    pub updates: Vec<LoggedUpdate>,
    /// Number of key fields, which come first.
    pub keys: usize,
    /// Exactly one row for each row of the source, in its place.
    pub every_row: bool,
}

impl Log {
    /// Words of flags at the start of a row.
    pub fn flag_words(&self) -> u32 {
        (self.updates.len() as u32).div_ceil(32)
    }
}

/// A place where a query can end early.
#[derive(Clone, Debug, PartialEq)]
pub struct TrapSite {
    pub what: Trapped,
    pub kernel: String,
    pub span: Span,
}

/// Names of entry points.
pub mod entry {
    /// Counts the rows that each row of the source appends.
    pub const COUNT: &str = "count";
    /// Appends them.
    pub const WRITE: &str = "append";
    /// Runs the rows and aggregates at once: [`Fused`](super::Fused).
    pub const FUSE: &str = "fuse";
}

/// How a kernel that only aggregates does so without a log: an invocation runs many rows, and what a workgroup has of each group in the end is
/// appended as a row of the state, with zeros and NULLs for other kernels' fields. Such rows are in no order, and a group may have several.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fused {
    /// Groups that a workgroup has room for; rows of others are appended as they come. 0: all is one group.
    pub slots: u32,
    /// Rows that an invocation may run, at most: sums of more might not fit the words that they are kept in. At least [`FUSED_ROWS`].
    pub rows: u32,
}

/// Rows that an invocation of a fused kernel may always run.
pub const FUSED_ROWS: u32 = 128;

/// A kernel's shader and what it expects.
#[derive(Debug)]
pub struct KernelShader {
    pub shader: crate::Shader,
    pub params: Vec<ParamWord>,
    pub logs: Vec<Log>,
    /// Number of the first trap site.
    pub first_site: u32,
    pub traps: Vec<TrapSite>,
    /// Bytes of the constant strings.
    pub constants: Vec<Vec<u8>>,
    /// Whether it makes strings.
    pub allocates: bool,
    /// Indexes whose marks it sets.
    pub marks: Vec<StateId>,
    /// Lookup tables that it fills.
    pub luts: Vec<StateId>,
    pub fused: Option<Fused>,
}

impl KernelShader {
    /// Whether [`entry::COUNT`] must run before [`entry::WRITE`].
    pub fn counts(&self) -> bool {
        self.logs.iter().any(|log| !log.every_row)
    }
}
