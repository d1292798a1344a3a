//! Columns of tables in device memory.
//!
//! A table is cut into *segments* of equal row counts, so small that all of its columns of one segment fit one buffer. A
//! [`Pass`] goes over the segments in order; for each it finds the columns asked for in device memory or brings them there, in
//! one buffer with their dictionaries, and keeps them there as long as the [`Segment`] lives. Columns stay in the [`ColumnCache`]
//! until others need the room: the least recently used go first. A table that doesn't fit streams: its segments take each other's
//! room.

mod cache;
mod host;
mod layout;
mod pass;
mod rows;

pub use self::cache::{CacheOptions, CacheStatistics, ColumnCache};
pub use self::layout::{DeviceColumn, DeviceDictionary, NONE, Parts, Shape};
pub use self::pass::{Pass, Segment};
pub use self::rows::PassOptions;
