//! The order of rows by fields: row numbers, sorted by words made of the fields.
//!
//! Each field becomes unsigned words in the order of its values (`library::compare`), inverted where it is descending, with a bit before
//! them that says where NULLs go. Row numbers are sorted by one word after the other, the least significant first; each is loaded in
//! the order so far.

use quernel_ir::kernel::SortField;
use quernel_ir::types::Repr;

use super::sort::{self, Places};
use super::{Dispatch, Parts, Primitive, rows, workgroup};
use crate::build::{Code, Expr};
use crate::layout::WordLayout;
use crate::library::compare;
use crate::memory::Buffers;
use crate::profile::Profile;

/// Entry points by word: letters, since naga changes names that end with a digit. More words than these have no radix sort.
pub(super) const ENTRIES: [&str; 16] = [
    "word_a", "word_b", "word_c", "word_d", "word_e", "word_f", "word_g", "word_h", "word_i", "word_j", "word_k",
    "word_l", "word_m", "word_n", "word_o", "word_p",
];

/// The words that rows are sorted by.
#[derive(Debug)]
pub struct Words {
    /// An entry point for each word. Parameters: number of rows; places of the words to make, of the row numbers in the order so
    /// far, of the rows.
    pub primitive: Primitive,
    /// Significant bits of each word, the least significant word first.
    pub bits: Vec<u32>,
}

/// One word of a key: which field, and which of its words (from the least significant), or where its NULLs go.
#[derive(Clone, Copy, Debug)]
enum Part {
    Value(SortField, usize),
    Null(SortField),
}

/// Words of a representation's values, and the bits of each.
fn words_of(repr: Repr) -> Option<(usize, u32)> {
    Some(match repr {
        Repr::Bool => (1, 1),
        Repr::I8 => (1, 8),
        Repr::I16 => (1, 16),
        Repr::I32 | Repr::F32 => (1, 32),
        Repr::I64 | Repr::F64 => (2, 32),
        Repr::I128 | Repr::Interval => (4, 32),
        Repr::Str => return None,
    })
}

/// Makes the shader of rows' words; `None` where they can't be sorted by words (strings, very many keys).
///
/// # Errors
/// A bug.
pub fn words(profile: &Profile, layout: &WordLayout, keys: &[SortField]) -> crate::Result<Option<Words>> {
    let (mut parts, mut bits) = (Vec::new(), Vec::new());
    for key in keys.iter().rev() {
        let Some((count, each)) = words_of(layout.fields[key.field].repr) else { return Ok(None) };
        parts.extend((0..count).map(|i| Part::Value(*key, i)));
        bits.extend(vec![each; count]);
        if layout.fields[key.field].valid.is_some() {
            parts.push(Part::Null(*key));
            bits.push(1);
        }
    }
    if parts.len() > ENTRIES.len() {
        return Ok(None);
    }
    let mut built = Parts::new(profile, &["n", "to", "order", "rows"]);
    let buffers = built.buffers;
    for (part, entry) in parts.iter().zip(ENTRIES) {
        built.write_each(entry, |c, params, i| {
            let row = params[3] + c.load(buffers.work, params[2] + i) * layout.words;
            c.store(buffers.work, params[1] + i, word(c, &buffers, layout, *part, row));
        });
    }
    Ok(Some(Words { primitive: built.primitive("order")?, bits }))
}

/// A word of the row at an address.
fn word<'c>(c: Code<'c>, buffers: &Buffers, layout: &WordLayout, part: Part, row: Expr<'c>) -> Expr<'c> {
    let (Part::Value(key, _) | Part::Null(key)) = part;
    let field = layout.fields[key.field];
    let value = c.with(|f| buffers.load_field(f, row.val(), field));
    let valid = value.valid.map(|valid| c.of(valid));
    let Part::Value(_, index) = part else {
        let valid = valid.unwrap_or_else(|| c.bool(true));
        return (if key.nulls_first { valid } else { !valid }).u();
    };
    let mut all = c.with(|f| compare::sort_words(f, field.repr, value.bits));
    all.reverse();
    let mask = match words_of(field.repr) {
        Some((_, bits)) if bits < 32 => (1 << bits) - 1,
        _ => u32::MAX,
    };
    // A narrow integer's word is its value with the sign bit of 32 inverted: what counts are its lower bits with theirs inverted.
    let word = match field.repr {
        Repr::I8 | Repr::I16 => (c.of(all[index]) & mask) ^ ((mask >> 1) + 1),
        _ => c.of(all[index]),
    };
    let word = if key.descending { word ^ mask } else { word };
    // NULLs are alike.
    valid.map_or(word, |valid| c.select(valid, word, c.u32(0)))
}

/// Which shader a dispatch is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shaders {
    /// [`words`].
    Words,
    /// [`rows::primitive`].
    Rows,
    /// [`sort::primitive`].
    Sort,
    /// [`scan::primitive`](super::scan::primitive).
    Scan,
}

/// What to dispatch to sort the numbers of the `n` rows at `rows` by words of some bits each, stably, and where they are then:
/// in `places.payloads`, or (`true`) in `places.other_payloads`. `chosen`: `places.payloads` holds the numbers of the `n` rows to be
/// sorted; else they are all rows, and what `places` holds doesn't matter.
pub fn plan(
    profile: &Profile,
    n: u32,
    bits: &[u32],
    rows_at: u32,
    places: Places,
    chosen: bool,
) -> (Vec<(Shaders, Dispatch)>, bool) {
    let mut places = places;
    let mut all = Vec::new();
    if !chosen {
        all.push((Shaders::Rows, rows::number(profile, n, places.payloads)));
    }
    let mut swapped = false;
    for (&bits, entry) in bits.iter().zip(ENTRIES) {
        let params = vec![n, places.keys, places.payloads, rows_at];
        let workgroups = n.div_ceil(workgroup(profile)).max(1);
        all.push((Shaders::Words, Dispatch { entry, params, workgroups }));
        let (sorts, moved) = sort::plan(profile, n, bits, places);
        all.extend(sorts.into_iter().map(|(shader, dispatch)| match shader {
            sort::Shaders::Sort => (Shaders::Sort, dispatch),
            sort::Shaders::Scan => (Shaders::Scan, dispatch),
        }));
        if moved {
            std::mem::swap(&mut places.keys, &mut places.other_keys);
            std::mem::swap(&mut places.payloads, &mut places.other_payloads);
            swapped = !swapped;
        }
    }
    (all, swapped)
}
