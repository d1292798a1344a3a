//! Arenas: one buffer for everything of one role, so that a kernel needs few bindings.
//!
//! Shaders see an arena as `array<u32>` and find things in it by word offsets that they get in their parameters. An arena grows by
//! copying itself into a larger buffer on the device; offsets stay what they were.

mod space;

use std::sync::{Arc, Mutex, PoisonError, RwLock};

pub use self::space::ALIGNMENT;
use self::space::Space;
use crate::device::{Buffer, Device, lock};
use crate::error::{GpuError, Result};
use crate::transfer::{Bytes, Upload};

/// One growable buffer. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Arena(Arc<Inner>);

#[derive(Debug)]
struct Inner {
    device: Device,
    name: String,
    usage: wgpu::BufferUsages,
    /// Held by all who write from the host, and alone by who may replace the buffer: what is written to the old one after it was
    /// copied would be lost. Taken before `state`.
    moving: RwLock<()>,
    state: Mutex<State>,
}

#[derive(Debug)]
struct State {
    /// The most words that it may grow to.
    limit: u32,
    space: Space,
    buffer: Option<Arc<Buffer>>,
    /// Counts the buffers that there have been.
    generation: u64,
}

/// Words of an arena, free again when dropped. Commands that were submitted before may still use them: the device works in order,
/// so that whoever gets the words next writes them after that.
#[derive(Debug)]
pub struct Range {
    arena: Arena,
    start: u32,
    /// Asked for.
    words: u32,
    /// Taken.
    room: u32,
}

/// Bytes up to which what is written goes with the next submission, rather than in one of its own.
const SMALL_WRITE: usize = 64 << 10;
/// Words of the smallest buffer: 64 KiB.
const FIRST_WORDS: u32 = 16 << 10;

impl Arena {
    /// An arena without a buffer yet, that grows up to `limit` bytes, at most what one binding can hold.
    pub fn new(device: &Device, name: &str, limit: u64) -> Arena {
        let usage = wgpu::BufferUsages::STORAGE | wgpu::BufferUsages::COPY_SRC | wgpu::BufferUsages::COPY_DST;
        let state = State { limit: words(device, limit), space: Space::default(), buffer: None, generation: 0 };
        Arena(Arc::new(Inner {
            device: device.clone(),
            name: name.into(),
            usage,
            moving: RwLock::default(),
            state: Mutex::new(state),
        }))
    }

    /// Sets the bytes that it may grow to; what it has already it keeps.
    pub fn set_limit(&self, bytes: u64) {
        lock(&self.0.state).limit = words(&self.0.device, bytes);
    }

    pub fn device(&self) -> &Device {
        &self.0.device
    }

    /// The buffer, for bindings and copies. To be asked for after the last allocation: growing replaces it.
    ///
    /// # Errors
    /// No memory for the first, small buffer of an arena that holds nothing yet.
    pub fn buffer(&self) -> Result<Arc<Buffer>> {
        let mut state = lock(&self.0.state);
        if state.buffer.is_none() {
            self.grow(&mut state, FIRST_WORDS)?;
        }
        state
            .buffer
            .clone()
            .ok_or_else(|| GpuError::Internal { what: self.0.name.clone(), message: "no buffer".into() })
    }

    /// Changes whenever the buffer does: bind groups made before are of no use then.
    pub fn generation(&self) -> u64 {
        lock(&self.0.state).generation
    }

    /// Words taken.
    pub fn used(&self) -> u64 {
        lock(&self.0.state).space.used().into()
    }

    /// Words of the buffer.
    pub fn capacity(&self) -> u64 {
        lock(&self.0.state).space.capacity().into()
    }

    /// Whether `words` fit without growing beyond the limit. (The device's budget may still refuse.)
    pub fn has_room(&self, words: u64) -> bool {
        let state = lock(&self.0.state);
        u32::try_from(words).ok().and_then(|words| state.space.capacity_for(words)).is_some_and(|c| c <= state.limit)
    }

    /// Whether `words` can be taken from the buffer that there is.
    pub fn fits(&self, words: u64) -> bool {
        u32::try_from(words.max(1)).is_ok_and(|words| {
            let space = &lock(&self.0.state).space;
            space.capacity_for(words) == Some(space.capacity())
        })
    }

    /// Takes `words`; their content is undefined. `what` is named where it fails.
    ///
    /// # Errors
    /// The arena would grow beyond its limit, or the device has no memory for that.
    pub fn allocate(&self, what: &str, words: u64) -> Result<Range> {
        let _moving = self.0.moving.write().unwrap_or_else(PoisonError::into_inner);
        let mut state = lock(&self.0.state);
        let limit = state.limit;
        let too_large = || GpuError::TooLarge {
            adapter: self.0.device.name().into(),
            what: format!("{what} in {}", self.0.name),
            requested: words * 4,
            limit: u64::from(limit) * 4,
        };
        let wanted = u32::try_from(words).ok().ok_or_else(too_large)?;
        let (start, room) = match state.space.take(wanted) {
            Some(range) => range,
            None => {
                let least =
                    state.space.capacity_for(wanted.max(1)).filter(|c| *c <= state.limit).ok_or_else(too_large)?;
                // Doubling makes growing cheap; where there is no memory for that, what is needed must do.
                let doubled = state.space.capacity().saturating_mul(2).max(FIRST_WORDS).clamp(least, limit);
                match self.grow(&mut state, doubled) {
                    Err(GpuError::OutOfMemory { .. }) if doubled > least => self.grow(&mut state, least)?,
                    other => other?,
                }
                state.space.take(wanted).ok_or_else(too_large)?
            }
        };
        Ok(Range { arena: self.clone(), start, words: wanted, room })
    }

    /// Grows so that `words` more fit, or as many as may: in one step, for what is to be allocated piece by piece. Whether there was memory for that.
    ///
    /// # Errors
    /// The device fails.
    pub fn reserve(&self, words: u64) -> Result<bool> {
        let _moving = self.0.moving.write().unwrap_or_else(PoisonError::into_inner);
        let mut state = lock(&self.0.state);
        let least = u32::try_from(words).ok().and_then(|words| state.space.capacity_for(words.max(1)));
        let wanted = least.unwrap_or(u32::MAX).min(state.limit);
        if wanted <= state.space.capacity() {
            return Ok(true);
        }
        match self.grow(&mut state, wanted) {
            Err(GpuError::OutOfMemory { .. }) => Ok(false),
            other => other.map(|()| true),
        }
    }

    /// Replaces the buffer by one of `words` words that starts with the same content.
    fn grow(&self, state: &mut State, words: u32) -> Result<()> {
        let inner = &*self.0;
        let buffer = inner.device.buffer(&inner.name, u64::from(words) * 4, inner.usage)?;
        if let Some(old) = state.buffer.take() {
            let copied = u64::from(state.space.capacity()) * 4;
            if state.space.used() > 0 {
                let mut encoder = inner.device.encoder(&inner.name);
                encoder.copy_buffer_to_buffer(&old, 0, &buffer, 0, copied);
                if let Err(error) = inner.device.submit(&inner.name, [encoder.finish()]) {
                    state.buffer = Some(old);
                    return Err(error);
                }
            }
        }
        state.space.grow(words);
        state.buffer = Some(Arc::new(buffer));
        state.generation += 1;
        Ok(())
    }

    /// Gives the buffer back if nothing of it is taken; whether it was.
    pub fn trim(&self) -> bool {
        let mut state = lock(&self.0.state);
        if state.space.used() > 0 || state.buffer.is_none() {
            return false;
        }
        *state = State { space: Space::default(), buffer: None, generation: state.generation + 1, ..*state };
        true
    }

    /// Writes bytes at the start of a range.
    ///
    /// # Errors
    /// As [`Device::upload`].
    pub fn write(&self, range: &Range, bytes: &[u8]) -> Result<()> {
        self.write_at(range, 0, bytes)
    }

    /// Writes bytes into a range, from one of its words on.
    ///
    /// # Errors
    /// As [`Device::upload`].
    pub fn write_at(&self, range: &Range, word: u64, bytes: &[u8]) -> Result<()> {
        let room = u64::from(range.words).saturating_sub(word) * 4;
        let bytes = &bytes[..bytes.len().min(room as usize)];
        let offset = range.byte() + word * 4;
        let _still = self.0.moving.read().unwrap_or_else(PoisonError::into_inner);
        let target = self.buffer()?;
        if bytes.len() <= SMALL_WRITE {
            let mut padded = bytes.to_vec();
            padded.resize(bytes.len().next_multiple_of(4), 0);
            self.0.device.queue().write_buffer(&target, offset, &padded);
            return Ok(());
        }
        let upload = Upload { source: &Bytes(bytes), target: &target, offset };
        self.0.device.upload(&[upload], crate::default_threads(), crate::Waiting::default())?;
        Ok(())
    }

    /// The words of a range.
    ///
    /// # Errors
    /// As [`Device::download`].
    pub fn read(&self, range: &Range) -> Result<Vec<u32>> {
        let buffer = self.buffer()?;
        let (word, words) = (u64::from(range.start), u64::from(range.words));
        self.0.device.download_words(&buffer, word, words, crate::Waiting::default())
    }
}

/// A limit in words: no more than a binding can hold.
fn words(device: &Device, bytes: u64) -> u32 {
    u32::try_from(bytes.min(device.max_binding_bytes()) / 4).unwrap_or(u32::MAX) & !(ALIGNMENT - 1)
}

impl Range {
    /// First word: what shaders get.
    pub fn word(&self) -> u32 {
        self.start
    }

    /// First byte.
    pub fn byte(&self) -> u64 {
        u64::from(self.start) * 4
    }

    /// Number of words asked for.
    pub fn words(&self) -> u32 {
        self.words
    }

    pub fn arena(&self) -> &Arena {
        &self.arena
    }

    /// Encodes setting all its words to 0.
    ///
    /// # Errors
    /// As [`Arena::buffer`].
    pub fn clear(&self, encoder: &mut wgpu::CommandEncoder) -> Result<()> {
        if self.words > 0 {
            encoder.clear_buffer(&*self.arena.buffer()?, self.byte(), Some(u64::from(self.words) * 4));
        }
        Ok(())
    }
}

impl Drop for Range {
    fn drop(&mut self) {
        lock(&self.arena.0.state).space.give_back(self.start, self.room);
    }
}
