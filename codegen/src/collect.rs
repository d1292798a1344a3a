//! Values that a kernel collects for a group: elements one after another, in blocks that belong to the query.
//!
//! While a state is being written, a field of [`UpdateOp::Collect`](quernel_ir::kernel::UpdateOp::Collect) holds the address of its last block in
//! the second word of its view; the first is 0, so that the view is an empty string. [`flatten`] makes the string of it.
//!
//! A block holds *runs*: the place in the source of the rows that one call of a kernel met, how many bytes their elements have, and these. So
//! copies of several threads merge by linking their blocks, and the runs of all need only be put one after another in the order of their
//! places.

use quernel_ir::nested::{self, NULL, VALUE};
use quernel_ir::scalar::{Interval, Scalar};
use quernel_ir::sketch;
use quernel_ir::types::Repr;

use crate::abi::{KernelContext, Slot, StrView};

/// First and largest size of a block, its header included. Grows by factors in between, so that adding an element takes constant time on average; small
/// ones by four, since each block of a group is a miss of the caches when its elements are put together.
const FIRST: usize = 64;
const SMALL: usize = 1 << 10;
const LARGEST: usize = 1 << 20;

/// The header of runs, which lie behind it.
#[repr(C)]
struct Block {
    next: *mut Block,
    /// The first of the blocks; kept in the last one.
    first: *mut Block,
    /// Place of the last run, and where its header begins.
    place: u64,
    run: u32,
    used: u32,
    /// Bytes that there is room for.
    room: u32,
}

/// Bytes of a run's header: its place, and the length of its elements, which the last run of a block does not have: it ends where the block does, and to
/// write it for each element would miss the caches once more.
const RUN: usize = 12;

/// Bytes behind those that a block has room for, so that a word can be written where an element's last bytes go.
const BEHIND: usize = 8;

/// Where a block's runs, or a sketch's hashes, begin.
fn contents(block: *mut Block) -> *mut u8 {
    block.wrapping_add(1).cast()
}

/// How the arguments of a collecting update lie in slots.
#[derive(Clone, Debug)]
pub(crate) struct CollectCall {
    pub(crate) args: Vec<Repr>,
    /// Bit i: argument i is a nested value.
    pub(crate) nested: u32,
}

/// Words of a pointer-sized value, aligned for the structs above; null: out of memory.
///
/// # Safety
/// `context` is the running kernel's.
unsafe fn allocate<T>(context: *mut KernelContext, size: usize) -> *mut T {
    let align = align_of::<T>();
    // SAFETY: the runtime gives so many bytes or null.
    let start = unsafe { ((*context).alloc)(context, (size + align) as u64) };
    if start.is_null() { std::ptr::null_mut() } else { start.wrapping_add(start.align_offset(align)).cast() }
}

/// Adds the elements of a row to the collection of `view`; 1: out of memory.
///
/// # Safety
/// `context` is the running kernel's, `call` is alive, `view` is a field of a state that this thread writes, `slots` are as many as the call has
/// arguments, and views in them are alive.
pub(crate) unsafe extern "C" fn collect(
    context: *mut KernelContext,
    call: *const CollectCall,
    view: *mut u64,
    slots: *const Slot,
) -> u32 {
    // SAFETY: by the caller's promise; collections and blocks are ours, and nobody else's while the state is written.
    unsafe {
        let call = &*call;
        let slots = std::slice::from_raw_parts(slots, call.args.len());
        if let (&[repr], [slot]) = (&*call.args, slots)
            && let Some((payload, width)) = word(slot, repr)
        {
            // One number, as nearly all collections have.
            let Some((block, at)) = room(context, view, 1 + width) else { return 1 };
            at.write(if slot.valid == 0 { NULL } else { VALUE });
            // The block has room behind what it says that it has.
            at.add(1).cast::<[u8; 8]>().write_unaligned(payload);
            (*block).used += 1 + width as u32;
            return 0;
        }
        let args = || {
            slots.iter().zip(&call.args).enumerate().map(|(i, (slot, repr))| (slot, *repr, call.nested >> i & 1 == 1))
        };
        let size: usize = args().map(|(slot, repr, nested)| element_size(slot, repr, nested)).sum();
        let Some((block, mut at)) = room(context, view, size) else { return 1 };
        for (slot, repr, nested) in args() {
            at = write_element(slot, repr, nested, at);
        }
        (*block).used += size as u32;
    }
    0
}

/// The last block of what `view` collects, with room for an element of `size` bytes of the rows at hand, and where it goes; `None`: out of memory.
///
/// # Safety
/// As [`collect`].
#[inline]
unsafe fn room(context: *mut KernelContext, view: *mut u64, size: usize) -> Option<(*mut Block, *mut u8)> {
    // SAFETY: by the caller's promise; collections and blocks are ours, and nobody else's while the state is written.
    unsafe {
        let held = view.add(1);
        let last = held.read() as usize as *mut Block;
        let place = (*context).place;
        let room = if last.is_null() { 0 } else { ((*last).room - (*last).used) as usize };
        let block = if room < RUN + size {
            let before = if last.is_null() { 0 } else { (*last).room as usize + size_of::<Block>() };
            let grown = if before < SMALL { before * 4 } else { before * 2 };
            let bytes = grown.clamp(FIRST, LARGEST).max(size_of::<Block>() + RUN + size);
            if u32::try_from(bytes).is_err() {
                return None;
            }
            let block = allocate::<Block>(context, bytes + BEHIND);
            if block.is_null() {
                return None;
            }
            let first = if last.is_null() { block } else { (*last).first };
            let room = (bytes - size_of::<Block>()) as u32;
            block.write(Block { next: std::ptr::null_mut(), first, place, run: 0, used: 0, room });
            if !last.is_null() {
                (*last).next = block;
            }
            held.write(block as usize as u64);
            block
        } else {
            last
        };
        let start = contents(block);
        if (*block).used == 0 || (*block).place != place {
            if (*block).used > 0 {
                let length = (*block).used - (*block).run - RUN as u32;
                start.add((*block).run as usize + 8).cast::<u32>().write_unaligned(length);
            }
            ((*block).place, (*block).run) = (place, (*block).used);
            start.add((*block).used as usize).cast::<u64>().write_unaligned(place);
            (*block).used += RUN as u32;
        }
        Some((block, start.add((*block).used as usize)))
    }
}

/// The payload of a number of at most 64 bits, and its bytes; zeros of a NULL.
#[inline]
fn word(slot: &Slot, repr: Repr) -> Option<([u8; 8], usize)> {
    let [low @ .., _, _, _, _, _, _, _, _] = slot.bytes;
    let bits = u64::from_le_bytes(low);
    let (ordered, width) = match repr {
        Repr::I8 | Repr::I16 | Repr::I32 | Repr::I64 => {
            let width = repr.size();
            // From the highest byte on, with the sign flipped: in the order of bytes.
            (bits << (64 - width * 8) ^ 1 << 63, width)
        }
        Repr::F64 => {
            let value = f64::from_bits(bits);
            let bits = if value.is_nan() { f64::NAN.to_bits() } else { (value + 0.0).to_bits() };
            (if bits >> 63 == 1 { !bits } else { bits | 1 << 63 }, 8)
        }
        _ => return None,
    };
    Some((if slot.valid == 0 { [0; 8] } else { ordered.to_be_bytes() }, width))
}

/// Adds the value of a slot to the [sketch](quernel_ir::sketch) of `view`; 1: out of memory. A thread's sketch is one block with hashes in place of runs;
/// its place is the largest hash that matters.
///
/// # Safety
/// As [`collect`], with one slot.
pub(crate) unsafe extern "C" fn sketch(
    context: *mut KernelContext,
    call: *const CollectCall,
    view: *mut u64,
    slot: *const Slot,
) -> u32 {
    // SAFETY: by the caller's promise; collections and blocks are ours, and nobody else's while the state is written.
    unsafe {
        let (repr, slot) = ((&(*call).args)[0], &*slot);
        if slot.valid == 0 {
            return 0;
        }
        let hash = match repr {
            Repr::Str => sketch::hash(text(slot)),
            _ => sketch::hash_of(&scalar(slot, repr), repr),
        };
        let held = view.add(1);
        if held.read() == 0 {
            let block = sketch_block(context, 8);
            if block.is_null() {
                return 1;
            }
            held.write(block as usize as u64);
        }
        let mut block = held.read() as usize as *mut Block;
        if hash > (*block).place {
            return 0;
        }
        if (*block).used == (*block).room {
            let hashes = std::slice::from_raw_parts_mut(contents(block).cast::<u64>(), (*block).used as usize / 8);
            let (room, kept) = (hashes.len(), sketch::compact(hashes));
            (*block).used = kept as u32 * 8;
            if kept == sketch::KEPT {
                (*block).place = hashes[kept - 1];
            }
            // Half of it is to be free, so that sorting it again pays.
            if kept > room / 2 {
                let larger = sketch_block(context, room * 2);
                if larger.is_null() {
                    return 1;
                }
                std::ptr::copy_nonoverlapping(contents(block), contents(larger), kept * 8);
                ((*larger).used, (*larger).place) = ((*block).used, (*block).place);
                held.write(larger as usize as u64);
                block = larger;
            }
        }
        contents(block).add((*block).used as usize).cast::<u64>().write_unaligned(hash);
        (*block).used += 8;
    }
    0
}

/// An empty block for so many hashes; null: out of memory.
///
/// # Safety
/// `context` is the running kernel's.
unsafe fn sketch_block(context: *mut KernelContext, hashes: usize) -> *mut Block {
    // SAFETY: by the caller's promise; there is room for the header.
    unsafe {
        let block = allocate::<Block>(context, size_of::<Block>() + hashes * 8);
        if !block.is_null() {
            let room = hashes as u32 * 8;
            block.write(Block { next: std::ptr::null_mut(), first: block, place: u64::MAX, run: 0, used: 0, room });
        }
        block
    }
}

/// # Safety
/// The slot holds a string.
unsafe fn text(slot: &Slot) -> &[u8] {
    // SAFETY: a slot is aligned for a view, which it holds.
    unsafe { (*(&raw const slot.bytes).cast::<StrView>()).as_bytes() }
}

/// # Safety
/// The slot holds a value of the representation.
unsafe fn element_size(slot: &Slot, repr: Repr, nested: bool) -> usize {
    if repr != Repr::Str {
        return 1 + nested::repr_width(repr).unwrap_or(0);
    }
    if slot.valid == 0 {
        return 1;
    }
    // SAFETY: by the caller's promise.
    let bytes = unsafe { text(slot) };
    if nested { 1 + bytes.len() } else { 3 + bytes.len() + bytes.iter().filter(|byte| **byte == 0).count() }
}

/// Writes an element of [`element_size`] bytes, and gives where the next one goes.
///
/// # Safety
/// The slot holds a value of the representation, and there is room at `at`.
unsafe fn write_element(slot: &Slot, repr: Repr, nested: bool, at: *mut u8) -> *mut u8 {
    // SAFETY: by the caller's promise.
    unsafe {
        at.write(if slot.valid == 0 { NULL } else { VALUE });
        let at = at.add(1);
        if repr != Repr::Str {
            let (payload, width) = match slot.valid {
                0 => ([0; nested::WIDEST], nested::repr_width(repr).unwrap_or(0)),
                _ => nested::fixed_payload(&scalar(slot, repr), repr),
            };
            std::ptr::copy_nonoverlapping(payload.as_ptr(), at, width);
            return at.add(width);
        }
        if slot.valid == 0 {
            return at;
        }
        let bytes = text(slot);
        if nested {
            std::ptr::copy_nonoverlapping(bytes.as_ptr(), at, bytes.len());
            return at.add(bytes.len());
        }
        let mut at = at;
        let mut write = |part: &[u8]| {
            std::ptr::copy_nonoverlapping(part.as_ptr(), at, part.len());
            at = at.add(part.len());
        };
        nested::for_each_escaped(bytes, &mut write);
        at
    }
}

/// The value of a slot that is no string.
fn scalar(slot: &Slot, repr: Repr) -> Scalar {
    let bytes = slot.bytes;
    let int = |width: usize| {
        let negative = bytes[width - 1] & 0x80 != 0;
        let mut wide = [if negative { 0xff } else { 0 }; 16];
        wide[..width].copy_from_slice(&bytes[..width]);
        Scalar::Int(i128::from_le_bytes(wide))
    };
    let wide = u128::from_le_bytes(bytes);
    match repr {
        Repr::Bool => Scalar::Bool(bytes[0] != 0),
        Repr::F32 => Scalar::F32(f32::from_bits(wide as u32)),
        Repr::F64 => Scalar::F64(f64::from_bits(wide as u64)),
        Repr::Interval => Scalar::Interval(Interval {
            months: wide as u32 as i32,
            days: (wide >> 32) as u32 as i32,
            micros: (wide >> 64) as i64,
        }),
        Repr::Str => Scalar::Null,
        _ => int(repr.size()),
    }
}

/// Moves what the view `from` collects to the end of what `to` does.
///
/// # Safety
/// Both are fields of states that are being merged, and nobody else's.
pub unsafe fn append(from: *const u64, to: *mut u64) {
    // SAFETY: by the caller's promise; the second word is null or the address of a last block.
    unsafe {
        let (more, own) = (from.add(1).read() as usize as *mut Block, to.add(1).read() as usize as *mut Block);
        if more.is_null() {
            return;
        }
        if !own.is_null() {
            (*own).next = (*more).first;
            (*more).first = (*own).first;
        }
        to.add(1).write(more as usize as u64);
    }
}

/// A string too long for a view.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("more than 4 GiB were collected for one group")]
pub struct TooLong;

/// What a view's blocks hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Held {
    Elements,
    /// Hashes of a sketch.
    Hashes,
}

/// Pieces of a string: place, address and length. To be used again.
pub type Pieces = Vec<(u64, *const u8, usize)>;

/// Makes a string of what the view collects, in memory from `allocate`.
///
/// # Errors
/// There is no memory, or a view can't be that long.
///
/// # Safety
/// The view is a field of a merged state, which is flattened once; the memory lives as long as the view.
pub unsafe fn flatten<E: From<TooLong>>(
    view: *mut StrView,
    held: Held,
    pieces: &mut Pieces,
    allocate: &mut dyn FnMut(usize) -> Result<*mut u8, E>,
) -> Result<(), E> {
    // SAFETY: by the caller's promise.
    unsafe {
        let last = view.cast::<u64>().add(1).read() as usize as *const Block;
        if last.is_null() {
            return Ok(());
        }
        pieces.clear();
        let mut block: *mut Block = (*last).first;
        while !block.is_null() {
            let (start, used) = (contents(block).cast_const(), (*block).used as usize);
            if held == Held::Hashes {
                pieces.push((0, start, used));
            } else {
                let mut at = 0;
                while at < used {
                    let place = start.add(at).cast::<u64>().read_unaligned();
                    let length = match at == (*block).run as usize {
                        true => used - at - RUN,
                        false => start.add(at + 8).cast::<u32>().read_unaligned() as usize,
                    };
                    pieces.push((place, start.add(at + RUN), length));
                    at += RUN + length;
                }
            }
            block = (*block).next;
        }
        let length: usize = pieces.iter().map(|(_, _, length)| length).sum();
        if u32::try_from(length).is_err() {
            return Err(TooLong.into());
        }
        if let [(_, start, length)] = pieces[..] {
            view.write(StrView::new(std::slice::from_raw_parts(start, length)));
            return Ok(());
        }
        // Runs of one place are one thread's, in order.
        if !pieces.is_sorted_by_key(|(place, ..)| *place) {
            pieces.sort_by_key(|(place, ..)| *place);
        }
        let start = allocate(length)?;
        let mut at = start;
        for (_, from, length) in &*pieces {
            std::ptr::copy_nonoverlapping(*from, at, *length);
            at = at.add(*length);
        }
        view.write(StrView::new(std::slice::from_raw_parts(start, length)));
    }
    Ok(())
}
