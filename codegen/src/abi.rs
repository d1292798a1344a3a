//! The contract between a compiled kernel and the runtime: what lies where in memory when a kernel runs.
//!
//! A compiled kernel is
//! `extern "C" fn(ctx: *mut KernelContext, rows: *const u8, begin: u64, end: u64) -> u32`.
//! It runs rows `begin..end` of its source: of the current segment's column buffers for a table, of the tuple array at `rows`
//! (tuple size by [`TupleLayout`](quernel_ir::layout::TupleLayout)) for a state, of the dictionary for a dictionary, and
//! `end - begin` times for a unit source. It returns 0, or 1 + the index of the trap site that ended it
//! (`CompiledKernel::traps`), or what [`KernelContext::poll`] gave.
//!
//! One context serves one thread. Everything reachable from it that a kernel writes belongs to that thread alone, except mark
//! bytes of index rows, which threads set (never clear) concurrently.

use std::ffi::c_void;

use quernel_ir::kernel::{SortField, State, StateKind};
use quernel_ir::types::Repr;
use quernel_ir::window::{WindowCall, WindowFunc};

use crate::steps::Steps;

/// Entry point of a compiled kernel.
pub type KernelFn = unsafe extern "C" fn(ctx: *mut KernelContext, rows: *const u8, begin: u64, end: u64) -> u32;

/// Returns a zeroed tuple with its hash stored, entered in the table's directory (grown if need be); null: out of memory budget.
pub type GroupsInsertFn =
    unsafe extern "C" fn(ctx: *mut KernelContext, groups: *mut GroupsHeader, hash: u64) -> *mut u8;
/// A zeroed array of `slots` words, [`GroupsHeader::direct`] from here on; null: out of memory budget. More than [`FEW_PLACES`] are not to be had at
/// any price: there may be no place but the last one.
pub type GroupsDirectFn =
    unsafe extern "C" fn(ctx: *mut KernelContext, groups: *mut GroupsHeader, slots: u64) -> *mut u8;
/// Places of a domain of keys, at most.
pub const FEW_PLACES: u64 = 1 << 14;
/// Makes room for at least one more tuple and returns the new cursor; null: out of memory budget.
pub type RowsGrowFn = unsafe extern "C" fn(ctx: *mut KernelContext, rows: *mut RowsHeader) -> *mut u8;
/// `size` bytes, unaligned, that live as long as the query (string results, owned strings); null: out of memory budget.
pub type AllocFn = unsafe extern "C" fn(ctx: *mut KernelContext, size: u64) -> *mut u8;
/// Fills `fuel` up again. 0: go on; else the kernel ends with this status, one of [`STOPPED`] and [`ENOUGH`].
pub type PollFn = unsafe extern "C" fn(ctx: *mut KernelContext) -> u32;

/// Status of a kernel that `poll` ended because the query is to end.
pub const STOPPED: u32 = u32::MAX;
/// Status of a kernel that `poll` ended because nobody needs further rows: what it did so far counts.
pub const ENOUGH: u32 = u32::MAX - 1;

/// What a running kernel sees.
#[derive(Debug)]
#[repr(C)]
pub struct KernelContext {
    /// By `TableId`: the table's column buffers, by column. Of a table other than the kernel's source only `dictionary` is set.
    pub tables: *const *const ColumnBuffer,
    /// By `ParamId`.
    pub params: *const Slot,
    /// By `StateId`: the state's header. Which one, by kind and role:
    /// accumulators: [`AccumulatorsHeader`]; groups being written: [`GroupsHeader`]; rows, sorted, output and an index being
    /// written: [`RowsHeader`]; an index being probed: [`IndexHeader`]; a lookup table: [`LutHeader`].
    pub states: *const *mut c_void,
    pub groups_insert: GroupsInsertFn,
    pub groups_direct: GroupsDirectFn,
    pub rows_grow: RowsGrowFn,
    pub alloc: AllocFn,
    /// Bytes of tuples that loops may still run over before they call `poll`.
    pub fuel: i64,
    pub poll: PollFn,
    /// Place in the source of the rows that the kernel is called for: rows of a lower one come first.
    pub place: u64,
    /// Where a failing builtin leaves its message: an owned `String` behind a raw pointer, null if none.
    pub message: *mut String,
    /// Of a kernel that has [steps](crate::CompiledKernel::steps): in which order this thread runs them.
    pub steps: *mut Steps,
    /// The runtime's own.
    pub runtime: *mut c_void,
}

/// One column of the segment being scanned.
#[derive(Clone, Copy, Debug)]
#[repr(C)]
pub struct ColumnBuffer {
    /// Row 0 of the segment, by the column's encoding: its value itself, of a [sequence](quernel_ir::table::Encoding::Sequence).
    pub values: *const u8,
    /// Arrow validity bitmap (least significant bit first, 1 valid), or null where the segment has no NULL.
    pub validity: *const u8,
    /// Bit of `validity` that row 0 has.
    pub validity_offset: u64,
    /// Plain values of the dictionary's entries, or null.
    pub dictionary: *const u8,
}

impl ColumnBuffer {
    /// Of a [sequence](quernel_ir::table::Encoding::Sequence) whose row 0 has the value `first`.
    pub fn sequence(first: i64) -> ColumnBuffer {
        ColumnBuffer {
            values: std::ptr::without_provenance(first as usize),
            validity: std::ptr::null(),
            validity_offset: 0,
            dictionary: std::ptr::null(),
        }
    }
}

/// A parameter: the value's bytes in its representation, and whether it is valid (1) or NULL (0).
#[derive(Clone, Copy, Debug)]
#[repr(C, align(16))]
pub struct Slot {
    pub bytes: [u8; 16],
    pub valid: u8,
}

/// Accumulators: a pointer to the one tuple.
#[derive(Debug)]
#[repr(C)]
pub struct AccumulatorsHeader {
    pub row: *mut u8,
}

/// A thread's groups: an open-addressing directory over tuples elsewhere.
///
/// Slot of a hash: `hash >> shift & mask`; probing goes on to the next slot, wrapping by `mask`. An entry is 0 (empty), or
/// `tag << 48 | address of the tuple` with `tag = hash & 0xffff`. The directory is never full.
#[derive(Debug)]
#[repr(C)]
pub struct GroupsHeader {
    pub directory: *mut u64,
    /// [`GROUP_BITS`] - log2(slots); slots are at least 2.
    pub shift: u64,
    /// slots - 1.
    pub mask: u64,
    /// Null, or addresses of groups by their places in the domain of the only kernel that finds them, 0 for others. The last one is always 0.
    pub direct: *mut u64,
    /// How many places there are, before the last one.
    pub direct_places: u64,
}

/// Bits of a hash, from the lowest, of which the topmost choose a slot among groups. The 16 above tell partitions apart when threads' groups
/// are merged. Groups lie in the order of partitions then, and so they come where the groups of a query are grouped again: if slots
/// were chosen by the same bits, each partition would crowd into a few slots of a table that is too small for all.
pub const GROUP_BITS: u64 = 48;

/// A thread's tuples being appended: room for whole tuples from `cursor` up to `end`.
#[derive(Debug)]
#[repr(C)]
pub struct RowsHeader {
    pub cursor: *mut u8,
    pub end: *mut u8,
    /// Of a state of which the best rows are kept ([`RowsHeader::bounded_keys`]): `mask + 1` slots, each a word of each key of a partition and the
    /// partition's bound. Kernels leave out rows whose next key, as a word, is above the bound in the [slot](RowsHeader::slot) of the words of
    /// their keys, if these are those in the slot, since as many as are wanted of their partition are better.
    ///
    /// A key's word has its order: integers with their sign bit flipped, floats with all bits flipped where they are negative and else the
    /// sign bit (NaN and zeros canonical), in the word's highest bytes, the others 0; for a descending order those bytes are
    /// complemented. A row with a NULL among these keys is never left out.
    pub bounds: *const u64,
    pub mask: u64,
}

impl RowsHeader {
    /// Keys of a partition, at most, for which there are bounds.
    pub const MOST_KEYS: usize = 4;
    /// A slot that leaves nothing out.
    pub const UNBOUNDED: &[u64; Self::MOST_KEYS + 1] = &[u64::MAX; Self::MOST_KEYS + 1];
    /// Each word, and what came of those before it, is multiplied by this (of the golden ratio); from the bit `SLOT_SHIFT` on, the last product chooses the
    /// slot.
    pub const SLOT_FACTOR: u64 = 0x9e37_79b9_7f4a_7c15;
    pub const SLOT_SHIFT: u32 = 32;

    /// How many keys of a partition are in a slot, if kernels look at bounds of the state: it keeps the best rows (of each partition), and the keys of
    /// partitions and the first of their order are bools, floats or integers of at most 64 bits.
    pub fn bounded_keys(state: &State) -> Option<usize> {
        let StateKind::Sorted { keys, partition, limit: Some(_), .. } = &state.kind else { return None };
        let has_word = |key: &SortField| {
            let repr = state.fields.get(key.field).map(|field| field.ty.repr);
            repr.is_some_and(|repr| repr == Repr::Bool || repr.is_float() || repr.is_int() && repr.size() <= 8)
        };
        (*partition <= Self::MOST_KEYS && keys.get(..=*partition)?.iter().all(has_word)).then_some(*partition)
    }

    /// The calls of a window state without keys that are of rows side by side. Kernels that add a row write what it is for its neighbours beside them: memory
    /// before the first and behind the last row of each stretch is there for that. Whoever finishes the state sees to the ends of stretches.
    pub fn neighbours(state: &State) -> Vec<Neighbour> {
        let StateKind::Window { keys, .. } = &state.kind else { return Vec::new() };
        if !keys.is_empty() {
            return Vec::new();
        }
        let mut result = state.appended();
        let neighbour = |call: &WindowCall| {
            let field = result;
            result += call.func.fields();
            let is_lead = call.func == WindowFunc::Lead;
            match call.args.as_slice() {
                &[from] if (is_lead || call.func == WindowFunc::Lag) && !call.ignore_nulls => {
                    Some(Neighbour { from, result: field, is_lead })
                }
                _ => None,
            }
        };
        state.calls().iter().filter_map(neighbour).collect()
    }

    /// The slot of the words of a partition's keys.
    pub fn slot(words: &[u64], mask: u64) -> u64 {
        let mix = |hash, word| {
            let mixed: u64 = hash ^ word;
            (mixed ^ mixed >> Self::SLOT_SHIFT).wrapping_mul(Self::SLOT_FACTOR)
        };
        words.iter().fold(0, mix) >> Self::SLOT_SHIFT & mask
    }
}

/// A field of a row that is the result of a call for the row before it (`lead`) or behind it (`lag`).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Neighbour {
    pub from: usize,
    pub result: usize,
    pub is_lead: bool,
}

/// A finished index: an unchained hash table (Birler et al. 2024). Tuples lie sorted by directory slot (`hash >> shift`) in one
/// array; entry `i` of the directory is `end address of slot i's tuples << 16 | filter`, so that slot i's tuples are those from
/// entry `i - 1`'s end (entry -1 exists and holds the array's start) to its own. `filter` is the OR of [`bloom`] over the slot.
///
/// Of an index that is scaled ([`is_scaled`](quernel_ir::layout::is_scaled)), the hash of a key is a multiple of it ([`scaled`]), and the filter
/// is of the hash's upper half. Where keys lie evenly between their smallest and largest, the multiple keeps their order: neighbours are
/// neighbours in the directory and among the tuples, and keys without gaps have slots of their own. Elsewhere it scatters them (Knuth,
/// volume 3, 6.4, Fibonacci hashing).
///
/// An index without keys has no directory: its tuples are `rows .. rows + count * size`.
#[derive(Debug)]
#[repr(C)]
pub struct IndexHeader {
    /// Entry 0.
    pub directory: *const u64,
    pub shift: u64,
    /// The tuple array.
    pub rows: *mut u8,
    /// Number of tuples.
    pub count: u64,
    /// Number of tuples with a NULL among the keys that are not null-safe.
    pub null_keys: u64,
    /// Of a scaled index.
    pub base: u64,
    pub factor: u64,
    /// By key, the first ones.
    pub members: [Members; MEMBER_KEYS],
}

/// Keys of an index of which it is known what values they have.
pub const MEMBER_KEYS: usize = 2;

/// Which values a key of an index has, where it is an integer of at most 64 bits: a row with another value need not be looked up.
#[derive(Clone, Copy, Debug)]
#[repr(C)]
pub struct Members {
    /// A bit for each integer from `low` to `low + span`, the lowest of a word first: 1 where a row has it. Null where there are none: each of
    /// these integers may be one.
    pub bits: *const u64,
    /// The smallest.
    pub low: u64,
    /// The largest less the smallest; [`Members::UNKNOWN`]'s where nothing is known.
    pub span: u64,
}

impl Members {
    /// Every integer may be one.
    pub const UNKNOWN: Members = Members { bits: std::ptr::null(), low: 0, span: u64::MAX };
}

/// The hash of a scaled index's key.
#[inline]
pub fn scaled(key: i64, base: u64, factor: u64) -> u64 {
    (key as u64).wrapping_sub(base).wrapping_mul(factor)
}

/// The factor that scatters keys: 2^64 over the golden ratio, odd.
pub const SCATTER: u64 = 0x9e37_79b9_7f4a_7c15;

/// A lookup table: field 0 by dictionary code.
#[derive(Debug)]
#[repr(C)]
pub struct LutHeader {
    /// Values in their representation.
    pub values: *mut u8,
    /// One byte a code, 1 valid; always allocated.
    pub valid: *mut u8,
}

/// The 16-bit Bloom filter mask of a hash: two of 16 bits, from bits that choose no directory slot.
pub fn bloom(hash: u64) -> u16 {
    (1u16 << (hash & 15)) | (1u16 << ((hash >> 4) & 15))
}

/// A 16-byte string: up to 12 bytes inline, or a 4-byte prefix and an address. Unused inline bytes are 0, so that two short
/// strings are equal exactly if their 16 bytes are.
#[derive(Clone, Copy)]
#[repr(C, align(8))]
pub struct StrView {
    pub len: u32,
    pub prefix: [u8; 4],
    /// Inline bytes 4..12, or the address of all `len` bytes in native order.
    pub tail: [u8; 8],
}

impl std::fmt::Debug for StrView {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "StrView({} bytes)", self.len)
    }
}

impl StrView {
    /// Longest string held inline, in bytes.
    pub const INLINE: usize = quernel_ir::kernel::SHORT_STRING;

    /// A view of `bytes`; where they are longer than [`StrView::INLINE`], they must outlive every use of the view.
    #[inline]
    pub fn new(bytes: &[u8]) -> StrView {
        let mut view = StrView { len: bytes.len() as u32, prefix: [0; 4], tail: [0; 8] };
        let head = bytes.len().min(4);
        view.prefix[..head].copy_from_slice(&bytes[..head]);
        if bytes.len() > Self::INLINE {
            view.tail = (bytes.as_ptr() as usize as u64).to_ne_bytes();
        } else if bytes.len() > 4 {
            view.tail[..bytes.len() - 4].copy_from_slice(&bytes[4..]);
        }
        view
    }

    /// The view of the same bytes elsewhere, where it is longer than [`StrView::INLINE`].
    #[inline]
    pub fn moved(self, to: *const u8) -> StrView {
        StrView { tail: (to as usize as u64).to_ne_bytes(), ..self }
    }

    /// The view's two words, as generated code holds them.
    #[inline]
    pub fn words(self) -> (u64, u64) {
        let [a, b, c, d] = self.prefix;
        let len = self.len.to_ne_bytes();
        (u64::from_ne_bytes([len[0], len[1], len[2], len[3], a, b, c, d]), u64::from_ne_bytes(self.tail))
    }

    /// The view of two words.
    #[inline]
    pub fn from_words(first: u64, second: u64) -> StrView {
        let [a, b, c, d, e, f, g, h] = first.to_ne_bytes();
        StrView { len: u32::from_ne_bytes([a, b, c, d]), prefix: [e, f, g, h], tail: second.to_ne_bytes() }
    }

    /// The string's bytes.
    ///
    /// # Safety
    /// The view is from [`StrView::new`] or from generated code, and the bytes that a long one points to are alive.
    #[inline]
    pub unsafe fn as_bytes(&self) -> &[u8] {
        let start = if self.len as usize > Self::INLINE {
            u64::from_ne_bytes(self.tail) as usize as *const u8
        } else {
            self.prefix.as_ptr()
        };
        // SAFETY: by the caller's promise; inline bytes lie in `self`, prefix and tail adjacent (repr(C)).
        unsafe { std::slice::from_raw_parts(start, self.len as usize) }
    }
}
