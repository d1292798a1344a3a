//! The buffers of a shader, and rows in them.

use quernel_ir::types::Repr;

use crate::build::{Access, Atomic, Buffer, Builder, Fun, Ty, Uniform, Val};
use crate::layout::{WordField, WordLayout};
use crate::library::words::{from_words, width, words_of};
use crate::program::{PARAM_WORDS, ParamWord, binding, sync};

/// A value that may be NULL.
#[derive(Clone, Copy, Debug)]
pub struct Nullable {
    pub bits: Val,
    /// Whether it is not NULL; `None` where it never is.
    pub valid: Option<Val>,
}

impl Nullable {
    pub fn required(bits: Val) -> Nullable {
        Nullable { bits, valid: None }
    }
}

/// The buffers that every shader binds.
#[derive(Clone, Copy, Debug)]
pub struct Buffers {
    pub params: Uniform,
    pub input: Buffer,
    pub work: Buffer,
    pub sync: Buffer,
}

impl Buffers {
    pub fn new(builder: &mut Builder) -> Buffers {
        let params = builder.uniform(binding::NAMES[binding::PARAMS as usize], binding::PARAMS, PARAM_WORDS);
        let mut buffer = |at: u32, access| builder.buffer(binding::NAMES[at as usize], at, access);
        Buffers {
            params,
            input: buffer(binding::INPUT, Access::Read),
            work: buffer(binding::WORK, Access::ReadWrite),
            sync: buffer(binding::SYNC, Access::Atomic),
        }
    }

    /// Loads a field of the row at `address` in `work`.
    pub fn load_field(&self, f: &mut Fun<'_>, address: Val, field: WordField) -> Nullable {
        let words: Vec<Val> = (0..width(field.repr)).map(|i| f.load_at(self.work, address, field.offset + i)).collect();
        let bits = from_words(f, field.repr, &words);
        let valid = field.valid.map(|(word, bit)| {
            let (flags, mask) = (f.load_at(self.work, address, word), f.u32(1 << bit));
            let flag = f.and(flags, mask);
            f.truth(flag)
        });
        Nullable { bits, valid }
    }

    /// Stores a value's words; its validity is the caller's.
    pub fn store_bits(&self, f: &mut Fun<'_>, address: Val, field: WordField, bits: Val) {
        for (i, word) in words_of(f, bits).into_iter().enumerate() {
            f.store_at(self.work, address, field.offset + i as u32, word);
        }
    }

    /// Sets or clears the validity bit of a field.
    pub fn store_valid(&self, f: &mut Fun<'_>, address: Val, field: WordField, valid: Option<Val>) {
        let Some((word, bit)) = field.valid else { return };
        let old = f.load_at(self.work, address, word);
        let (set, clear) = (f.u32(1 << bit), f.u32(!(1 << bit)));
        let (with, without) = (f.or(old, set), f.and(old, clear));
        let new = match valid {
            Some(valid) => f.select(valid, with, without),
            None => with,
        };
        f.store_at(self.work, address, word, new);
    }

    /// Stores a whole row: a value for each of `layout`'s fields from `first` on. All validity words are written.
    pub fn store_row(&self, f: &mut Fun<'_>, address: Val, layout: &WordLayout, values: &[Nullable]) {
        let mut flags: Vec<(u32, Val)> = Vec::new();
        for (field, value) in layout.fields.iter().zip(values) {
            self.store_bits(f, address, *field, value.bits);
            if let Some((word, bit)) = field.valid {
                let (set, zero) = (f.u32(1 << bit), f.u32(0));
                let flag = match value.valid {
                    Some(valid) => f.select(valid, set, zero),
                    None => set,
                };
                match flags.iter_mut().find(|(at, _)| *at == word) {
                    Some((_, all)) => *all = f.or(*all, flag),
                    None => flags.push((word, flag)),
                }
            }
        }
        for (word, flag) in flags {
            f.store_at(self.work, address, word, flag);
        }
    }

    /// Ends the query with a trap, unless another invocation was first. `operands`: at most 8 words.
    pub fn trap(&self, f: &mut Fun<'_>, site: u32, operands: &[Val]) {
        let mut words: Vec<Val> = operands.iter().copied().take(sync::OPERAND_WORDS as usize).collect();
        let zero = f.u32(0);
        words.resize(sync::OPERAND_WORDS as usize, zero);
        let (first, second) = (f.compose(Ty::QUAD, &words[..4]), f.compose(Ty::QUAD, &words[4..]));
        let status = f.u32(site + 1);
        let sync_buffer = self.sync;
        let types = [Ty::U32, Ty::QUAD, Ty::QUAD];
        let trap = f.builder.function("trap", &types, None, |f, args| {
            let (at, zero) = (f.u32(sync::STATUS), f.u32(0));
            f.loop_(|f| {
                let (old, exchanged) = f.compare_exchange(sync_buffer, at, zero, args[0]);
                f.if_(exchanged, |f| {
                    let words = [f.parts(args[1]), f.parts(args[2])].concat();
                    for (i, word) in words.into_iter().enumerate() {
                        let at = f.u32(sync::OPERANDS + i as u32);
                        f.store(sync_buffer, at, word);
                    }
                });
                let taken = f.truth(old);
                let done = f.either(exchanged, taken);
                f.break_if(done);
            });
        });
        f.run(&trap, &[status, first, second]);
    }

    /// The byte address in `work` of `bytes` new bytes of a string, word-aligned. Where there is no room below the word `limit`, it says
    /// so in `sync` and gives `u32::MAX`; the caller then makes an empty string, and the pass is run again with a larger region.
    pub fn allocate(&self, f: &mut Fun<'_>, bytes: Val, limit: Val) -> Val {
        let sync_buffer = self.sync;
        let args = [bytes, limit];
        f.helper("allocate", &args, Ty::U32, |f, args| {
            let (three, two, cursor) = (f.u32(3), f.u32(2), f.u32(sync::TEXT_CURSOR));
            let padded = f.add(args[0], three);
            let words = f.shr(padded, two);
            let at = f.atomic(Atomic::Add, sync_buffer, cursor, words);
            let end = f.add(at, words);
            let (over, wrapped) = (f.gt(end, args[1]), f.lt(end, at));
            let full = f.either(over, wrapped);
            f.if_(full, |f| {
                let (flag, one, none) = (f.u32(sync::TEXT_FULL), f.u32(1), f.u32(u32::MAX));
                f.store(sync_buffer, flag, one);
                f.ret(none);
            });
            let address = f.shl(at, two);
            f.ret(address);
        })
    }
}

/// The words of `params`, numbered as they are asked for.
#[derive(Debug, Default)]
pub struct ParamTable {
    pub words: Vec<ParamWord>,
}

impl ParamTable {
    /// Index of a word.
    pub fn index(&mut self, word: ParamWord) -> u32 {
        let found = self.words.iter().position(|w| *w == word);
        found.unwrap_or_else(|| {
            self.words.push(word);
            self.words.len() - 1
        }) as u32
    }

    /// Loads a word.
    pub fn load(&mut self, f: &mut Fun<'_>, buffers: &Buffers, word: ParamWord) -> Val {
        f.load_uniform(buffers.params, self.index(word))
    }
}

/// Words of all values together.
pub fn all_words(f: &mut Fun<'_>, values: &[Val]) -> Vec<Val> {
    values.iter().flat_map(|value| words_of(f, *value)).collect()
}

/// The first value of a required field, and what stands for an unspecified one.
pub fn zero(f: &mut Fun<'_>, repr: Repr) -> Val {
    let ty = crate::library::type_of(&f.builder.profile, repr);
    f.zero(ty)
}
