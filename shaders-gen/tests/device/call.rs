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

/// The strings of a test's rows, at any offset, and room for new ones.
struct Text {
    bytes: Vec<u8>,
}

impl Text {
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

/// Runs a function on rows of values, with `room` free words for strings. Gives five words for each row, the bytes of
/// `work`, which strings' addresses are of, and `sync`.
pub fn run(
    device: &Device,
    profile: &Profile,
    reprs: &[Repr],
    rows: &[Vec<Scalar>],
    room: usize,
    body: impl Fn(&mut Fun<'_>, &Strings, &[Val]) -> (Val, Option<Val>),
) -> (Vec<u32>, Vec<u8>, Vec<u32>) {
    let mut random = Random(99);
    let mut text = Text { bytes: b"#".to_vec() };
    let mut input = Vec::new();
    for value in rows.iter().flatten() {
        input.extend(match value.as_bytes() {
            Some(bytes) => text.put(&mut random, bytes),
            None => words_of(value),
        });
    }
    let n = reprs.len();
    // The strings, room for more, and then the rows.
    let mut work = text.words(room);
    let limit = work.len() as u32;
    work.resize(work.len() + rows.len() * 5, 0);
    let mut builder = Builder::new(profile.clone());
    let buffers = Buffers::new(&mut builder);
    builder.entry("main", 64, |f| {
        let (row, limit_word) = (f.global_index(), f.u32(limit));
        let strings = Strings { buffers, limit: limit_word };
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
                    c.store(buffers.work, row * 5 + (limit + i as u32), word);
                }
            });
        });
    });
    let shader = Shader::new("strings", builder).unwrap();
    let mut state = [0; 32];
    state[sync::TEXT_CURSOR as usize] = limit - room as u32;
    let binding = |words, read_back| Binding { words, read_back };
    let bindings = [
        binding(&[0u32; 4][..], false),
        binding(&input[..], false),
        binding(&work[..], true),
        binding(&state[..], true),
    ];
    let mut out = device.run(&shader, &bindings, &[("main", rows.len().div_ceil(64) as u32)]);
    let state = out.pop().unwrap();
    let work = out.pop().unwrap();
    let bytes = work.iter().flat_map(|word| word.to_le_bytes()).collect();
    (work[limit as usize..].to_vec(), bytes, state)
}
