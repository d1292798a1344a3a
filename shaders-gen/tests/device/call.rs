//! Functions of values, strings among them, on the device.

use quernel_ir::scalar::Scalar;
use quernel_ir::types::Repr;
use quernel_shaders_gen::build::{Builder, Fun, Val, write};
use quernel_shaders_gen::library::strings::Strings;
use quernel_shaders_gen::memory::Buffers;
use quernel_shaders_gen::program::sync;
use quernel_shaders_gen::{Profile, Shader};

use super::samples::Random;
use super::values::{load, store, words_of};
use super::{Binding, Device};

/// The heap of a test: the strings of its rows, at any offset, and room for new ones.
struct Heap {
    bytes: Vec<u8>,
}

impl Heap {
    fn put(&mut self, random: &mut Random, bytes: &[u8]) -> [u32; 4] {
        // Now and then apart, so that all alignments are met.
        self.bytes.extend((0..random.below(3)).map(|_| b'#'));
        let address = self.bytes.len() as u32;
        self.bytes.extend_from_slice(bytes);
        [address, bytes.len() as u32, 0, 0]
    }

    fn words(&self, room: usize) -> Vec<u32> {
        let mut words: Vec<u32> =
            self.bytes.chunks(4).map(|c| c.iter().rev().fold(0, |w, b| w << 8 | u32::from(*b))).collect();
        words.resize(words.len() + room, 0xaaaa_aaaa);
        words
    }
}

/// Runs a function on rows of values, with `room` free words in the heap. Gives five words for each row, the heap, and `sync`.
pub fn run(
    device: &Device,
    profile: &Profile,
    reprs: &[Repr],
    rows: &[Vec<Scalar>],
    room: usize,
    body: impl Fn(&mut Fun<'_>, &Strings, &[Val]) -> (Val, Option<Val>),
) -> (Vec<u32>, Vec<u8>, Vec<u32>) {
    let mut random = Random(99);
    let mut heap = Heap { bytes: b"#".to_vec() };
    let mut input = Vec::new();
    for value in rows.iter().flatten() {
        input.extend(match value.as_bytes() {
            Some(bytes) => heap.put(&mut random, bytes),
            None => words_of(value),
        });
    }
    let n = reprs.len();
    let heap_words = heap.words(room);
    let mut builder = Builder::new(profile.clone());
    let buffers = Buffers::new(&mut builder);
    builder.entry("main", 64, |f| {
        let (row, heap_length) = (f.global_index(), f.u32(heap_words.len() as u32));
        let strings = Strings { buffers, heap_words: heap_length };
        write(f, &[row], |c, v| {
            let row = v[0];
            c.if_(row.lt(rows.len() as u32), || {
                let words: Vec<_> = (0..4 * n as u32).map(|i| c.load(buffers.input, row * 4 * n as u32 + i)).collect();
                let args: Vec<Val> =
                    reprs.iter().enumerate().map(|(i, repr)| load(c, *repr, &words[4 * i..]).val()).collect();
                let (value, failed) = c.with(|f| body(f, &strings, &args));
                let mut out = store(c.of(value));
                out.push(failed.map_or(c.u32(0), |failed| c.of(failed).u()));
                for (i, word) in out.into_iter().enumerate() {
                    c.store(buffers.work, row * 5 + i as u32, word);
                }
            });
        });
    });
    let shader = Shader::new("strings", builder).unwrap();
    let work = vec![0; rows.len() * 5];
    let mut state = [0; 32];
    state[sync::HEAP_CURSOR as usize] = (heap_words.len() - room) as u32;
    let binding = |words, read_back| Binding { words, read_back };
    let bindings = [
        binding(&[0u32; 4][..], false),
        binding(&input[..], false),
        binding(&heap_words[..], true),
        binding(&work[..], true),
        binding(&state[..], true),
    ];
    let mut out = device.run(&shader, &bindings, &[("main", rows.len().div_ceil(64) as u32)]);
    let state = out.pop().unwrap();
    let work = out.pop().unwrap();
    let heap = out.pop().unwrap().into_iter().flat_map(u32::to_le_bytes).collect();
    (work, heap, state)
}
