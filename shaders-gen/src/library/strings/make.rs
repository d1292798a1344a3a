//! Strings of new bytes.
//!
//! What makes a string is written once, as code that gives bytes to a [`Sink`], and built twice: into a function that counts the
//! bytes, so that exactly as many are asked for, and into one that writes them.

use super::{Strings, address, byte_at, length, search, text, word_at};
use crate::build::{Buffer, Cell, Code, Expr, Ty};
use crate::library::pair;

/// Takes the bytes of a string being made, in order.
#[derive(Clone, Copy, Debug)]
pub(super) enum Sink<'c> {
    /// Counts them.
    Count { code: Code<'c>, work: Buffer, bytes: Cell<'c> },
    /// Writes them to `work`, whole words at a time: `at` is the next byte's address, and `pending` holds those before it of the
    /// same word.
    Write { code: Code<'c>, work: Buffer, at: Cell<'c>, pending: Cell<'c> },
}

impl<'c> Sink<'c> {
    pub(super) fn code(self) -> Code<'c> {
        match self {
            Sink::Count { code, .. } | Sink::Write { code, .. } => code,
        }
    }

    pub(super) fn work(self) -> Buffer {
        match self {
            Sink::Count { work, .. } | Sink::Write { work, .. } => work,
        }
    }

    /// The first `n` bytes (0 to 4) of a word, above which there are zeros.
    pub(super) fn put_word(self, word: Expr<'c>, n: Expr<'c>) {
        match self {
            Sink::Count { bytes, .. } => bytes.set(bytes.get() + n),
            Sink::Write { code, work, at, pending } => {
                let place = at.get();
                let used = place & 3;
                let joined = pending.get() | (word << (used * 8));
                pending.set(joined);
                at.set(place + n);
                code.if_((used + n).ge(4), || {
                    code.store(work, place >> 2, joined);
                    // What is left of the word; nothing where it was taken whole.
                    let rest = code.select(used.eq(0), 0_u32, word >> (((code.u32(4) - used) * 8) & 31));
                    pending.set(rest);
                });
            }
        }
    }

    pub(super) fn put(self, byte: Expr<'c>) {
        let one = self.code().u32(1);
        self.put_word(byte, one);
    }

    /// An ASCII constant.
    pub(super) fn put_text(self, text: &str) {
        let c = self.code();
        for part in text.as_bytes().chunks(4) {
            let word = part.iter().rev().fold(0, |word, byte| word << 8 | u32::from(*byte));
            self.put_word(c.u32(word), c.u32(part.len() as u32));
        }
    }

    /// Bytes at an address.
    pub(super) fn copy(self, from: Expr<'c>, n: Expr<'c>) {
        let c = self.code();
        match self {
            Sink::Count { bytes, .. } => bytes.set(bytes.get() + n),
            Sink::Write { work, .. } => {
                let i = c.var(c.u32(0));
                c.while_(
                    || i.get().lt(n),
                    || {
                        let left = (n - i.get()).min(4);
                        self.put_word(super::kept(word_at(work, from + i.get()), left), left);
                        i.set(i.get() + 4);
                    },
                );
            }
        }
    }

    /// Bytes at an address, some number of times.
    pub(super) fn copy_times(self, from: Expr<'c>, n: Expr<'c>, times: Expr<'c>) {
        match self {
            Sink::Count { bytes, .. } => bytes.set(bytes.get() + n * times),
            Sink::Write { code, .. } => code.for_(times, |_| self.copy(from, n)),
        }
    }

    /// A character in UTF-8.
    pub(super) fn put_character(self, code_point: Expr<'c>) {
        let encoded = encode(code_point);
        self.put_word(encoded.x(), encoded.y());
    }

    fn finish(self) {
        if let Sink::Write { code, work, at, pending } = self {
            let place = at.get();
            code.if_((place & 3).ne(0), || code.store(work, place >> 2, pending.get()));
        }
    }
}

/// (bytes as a word, number of bytes) of a code point in UTF-8.
fn encode(code_point: Expr<'_>) -> Expr<'_> {
    code_point.code().helper("utf8_encode", &[code_point], Ty::PAIR, |c, v| {
        let p = v[0];
        let tail = |shift: u32| ((p >> shift) & 0x3f) | 0x80;
        c.ret_if(p.lt(0x80), c.pair(p, c.u32(1)));
        c.ret_if(p.lt(0x800), c.pair((p >> 6) | 0xc0 | (tail(0) << 8), c.u32(2)));
        let three = (p >> 12) | 0xe0 | (tail(6) << 8) | (tail(0) << 16);
        c.ret_if(p.lt(0x1_0000), c.pair(three, c.u32(3)));
        c.pair((p >> 18) | 0xf0 | (tail(12) << 8) | (tail(6) << 16) | (tail(0) << 24), c.u32(4))
    })
}

/// The string that `produce` makes of its arguments; empty where there is no room.
pub(super) fn make<'c>(
    strings: &Strings,
    name: &str,
    args: &[Expr<'c>],
    produce: impl for<'h> Fn(Sink<'h>, &[Expr<'h>]),
) -> Expr<'c> {
    let c = args[0].code();
    let work = strings.buffers.work;
    let bytes = c.helper(&format!("{name}_bytes"), args, Ty::U32, |code, v| {
        let bytes = code.var(code.u32(0));
        produce(Sink::Count { code, work, bytes }, v);
        bytes.get()
    });
    let place = c.of(c.with(|f| strings.buffers.allocate(f, bytes.val(), strings.limit)));
    let room = place.ne(u32::MAX);
    c.if_(room, || {
        let args: Vec<Expr<'_>> = args.iter().copied().chain([place]).collect();
        c.procedure(&format!("{name}_write"), &args, |code, v| {
            let (place, v) = (v[v.len() - 1], &v[..v.len() - 1]);
            let sink = Sink::Write { code, work, at: code.var(place), pending: code.var(code.u32(0)) };
            produce(sink, v);
            sink.finish();
        });
    });
    c.pair(c.select(room, place, c.u32(0)), c.select(room, bytes, c.u32(0)))
}

pub(super) fn concat<'c>(strings: &Strings, a: Expr<'c>, b: Expr<'c>) -> Expr<'c> {
    make(strings, "concat", &[a, b], |sink, v| {
        sink.copy(address(v[0]), length(v[0]));
        sink.copy(address(v[1]), length(v[1]));
    })
}

/// Every occurrence of `from`, left to right, becomes `to`.
pub(super) fn replace<'c>(strings: &Strings, a: Expr<'c>, from: Expr<'c>, to: Expr<'c>) -> Expr<'c> {
    make(strings, "replace", &[a, from, to], |sink, v| {
        let (c, a, from, to) = (sink.code(), v[0], v[1], v[2]);
        let done = c.var(c.u32(0));
        c.if_(length(from).ne(0), || {
            c.loop_(|| {
                let begin = done.get();
                let found = search::find(sink.work(), a, from, begin);
                c.break_if(found.eq(search::NOWHERE));
                sink.copy(address(a) + begin, found - begin);
                sink.copy(address(to), length(to));
                done.set(found + length(from));
            });
        });
        sink.copy(address(a) + done.get(), length(a) - done.get());
    })
}

/// `n` copies (a signed pair), and whether they are more than 4 GiB.
pub(super) fn repeat<'c>(strings: &Strings, a: Expr<'c>, n: Expr<'c>) -> (Expr<'c>, Expr<'c>) {
    let c = a.code();
    // A length that a view's 32 bits don't hold; of nothing there is never too much.
    let positive = !pair::is_negative(n);
    let product = pair::mul_wide(pair::from_u32(length(a)), n);
    let failed = positive & (product.y() | product.z() | product.w()).ne(0);
    let none = failed | length(a).eq(0);
    let times = c.select(none, 0_u32, text::clamped(n));
    let made = make(strings, "repeat", &[a, times], |sink, v| {
        sink.copy_times(address(v[0]), length(v[0]), v[1]);
    });
    (made, failed)
}

/// Filled with `fill` repeated to `n` characters (a signed pair), on the left or right, or cut; and whether that fails.
pub(super) fn pad<'c>(strings: &Strings, a: Expr<'c>, n: Expr<'c>, fill: Expr<'c>, left: bool) -> (Expr<'c>, Expr<'c>) {
    let c = a.code();
    let work = strings.buffers.work;
    let negative = pair::is_negative(n);
    let missing = pair::sub(n, pair::from_u32(text::characters(work, a)));
    let none = negative | pair::is_negative(missing) | pair::is_zero(missing);
    let failed = !none & (length(fill).eq(0) | missing.y().ne(0) | missing.x().gt(u32::MAX / 4));
    let cut = text::left(work, a, pair::select(negative, c.pair_of(0), n));
    let kept = c.select(none, cut, a);
    let missing = c.select(none | failed, 0_u32, missing.x());
    let name = if left { "lpad" } else { "rpad" };
    let made = make(strings, name, &[kept, missing, fill], move |sink, v| {
        let (c, a, missing, fill) = (sink.code(), v[0], v[1], v[2]);
        if !left {
            sink.copy(address(a), length(a));
        }
        c.if_(missing.ne(0), || {
            let each = text::characters(sink.work(), fill);
            // A text of nothing but bytes that continue others is one character.
            let each = characters_of(sink.work(), fill, each);
            sink.copy_times(address(fill), length(fill), missing / each);
            sink.copy(address(fill), prefix_of(sink.work(), fill, missing % each));
        });
        if left {
            sink.copy(address(a), length(a));
        }
    });
    (made, failed)
}

/// Number of pieces that a text falls into: as many as bytes that begin a character, and one more where it begins with one that
/// does not.
fn characters_of<'c>(work: Buffer, a: Expr<'c>, starts: Expr<'c>) -> Expr<'c> {
    let first = byte_at(work, address(a));
    starts + (!super::is_start(first)).u()
}

/// Bytes of the first `n` such pieces.
fn prefix_of<'c>(work: Buffer, a: Expr<'c>, n: Expr<'c>) -> Expr<'c> {
    a.code().helper("prefix_bytes", &[a, n], Ty::U32, move |c, v| {
        let end = c.var(c.u32(0));
        c.for_(v[1], |_| end.set(end.get() + text::character_length(work, v[0], end.get())));
        end.get()
    })
}

/// The character of a code point (a signed word), and whether there is none.
pub(super) fn chr<'c>(strings: &Strings, code_point: Expr<'c>) -> (Expr<'c>, Expr<'c>) {
    let c = code_point.code();
    let p = code_point.bits(Ty::U32);
    let failed = p.ge(0x11_0000) | (p >> 11).eq(0x1b);
    let made = make(strings, "chr", &[c.select(failed, 0_u32, p)], |sink, v| sink.put_character(v[0]));
    (made, failed)
}
