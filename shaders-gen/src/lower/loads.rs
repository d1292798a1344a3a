//! Loads by encoding, parameters, dictionaries and lookup tables.

use quernel_ir::entity::Entity;
use quernel_ir::kernel::{ParamId, Source, StateId, TableColumn, TableId, Value};
use quernel_ir::scalar::Scalar;
use quernel_ir::table::Encoding;
use quernel_ir::types::Repr;

use super::{Lowering, Mode};
use crate::build::{Ty, Val};
use crate::error::Result;
use crate::layout::WordLayout;
use crate::library::words::{constant_f32, constant_f64, constant_int, constant_interval, from_words, width};
use crate::library::{int, type_of};
use crate::memory::{Nullable, zero};
use crate::program::ParamWord;

impl Lowering<'_, '_, '_, '_> {
    pub(super) fn constant(&mut self, scalar: &Scalar, repr: Repr) -> Result<Nullable> {
        let bits = match scalar {
            Scalar::Null => {
                let (bits, valid) = (zero(self.f, repr), self.f.bool(false));
                return Ok(Nullable { bits, valid: Some(valid) });
            }
            Scalar::Bool(v) => self.f.bool(*v),
            Scalar::Int(v) => constant_int(self.f, repr, *v),
            Scalar::F32(v) => constant_f32(self.f, *v),
            Scalar::F64(v) => constant_f64(self.f, *v),
            Scalar::Interval(v) => constant_interval(self.f, *v),
            Scalar::Str(_) | Scalar::Blob(_) => {
                let bytes = scalar.as_bytes().unwrap_or_default();
                let found = self.shared.constants.iter().position(|have| have == bytes);
                let index = found.unwrap_or_else(|| {
                    self.shared.constants.push(bytes.to_vec());
                    self.shared.constants.len() - 1
                });
                let (address, length) = (self.param(ParamWord::Constant(index)), self.f.u32(bytes.len() as u32));
                self.f.pair(address, length)
            }
        };
        Ok(Nullable::required(bits))
    }

    pub(super) fn parameter(&mut self, param: ParamId) -> Result<Nullable> {
        let Some(declared) = self.shared.module.params.get(param) else {
            return self.malformed(format!("there is no parameter {param}"));
        };
        let ty = declared.ty;
        let words: Vec<Val> = (0..width(ty.repr)).map(|i| self.param(ParamWord::Param(param, i))).collect();
        let bits = from_words(self.f, ty.repr, &words);
        let valid = ty.nullable.then(|| {
            let word = self.param(ParamWord::ParamValid(param));
            self.f.truth(word)
        });
        Ok(Nullable { bits, valid })
    }

    fn column(&self, index: usize) -> Result<&TableColumn> {
        let Source::Table(table) = self.shared.kernel.source else {
            return self.malformed("only a kernel over a table can load");
        };
        match self.shared.module.tables[table].columns.get(index) {
            Some(column) => Ok(column),
            None => self.malformed(format!("there is no column {index} to load")),
        }
    }

    /// Whether the current row of a column is valid.
    fn column_valid(&mut self, index: usize) -> Result<Val> {
        let Some(row) = self.row else { return self.malformed("there is no row to load from") };
        let (has, base) = (self.param(ParamWord::HasValidity(index)), self.param(ParamWord::Validity(index)));
        let f = &mut *self.f;
        let (five, low) = (f.u32(5), f.u32(31));
        let (word, bit) = (f.shr(row, five), f.and(row, low));
        let at = f.add(base, word);
        // Where there is no bitmap, word 0 of the column is read and not used.
        let zero = f.u32(0);
        let has = f.truth(has);
        let at = f.select(has, at, zero);
        let bits = f.load(self.shared.buffers.input, at);
        let shifted = f.shr(bits, bit);
        let one = f.u32(1);
        let set = f.and(shifted, one);
        let set = f.truth(set);
        let absent = f.not(has);
        Ok(f.either(set, absent))
    }

    /// The current row's stored integer of `bytes` bytes, as words (zero- or sign-extended to whole words).
    fn stored(&mut self, index: usize, bytes: u32, signed: bool) -> Result<Vec<Val>> {
        let Some(row) = self.row else { return self.malformed("there is no row to load from") };
        let fetched = if self.mode == Mode::Fuse { self.shared.hoisted(index) } else { None };
        let (per_word, bits) = ((4 / bytes).max(1), bytes * 8);
        if let Some(hoisted) = fetched {
            let f = &mut *self.f;
            let words = hoisted.of_row(f);
            if bytes >= 4 || !signed {
                return Ok(words);
            }
            let top = f.u32(32 - bits);
            let raised = f.shl(words[0], top);
            let raised = f.bitcast(raised, Ty::I32);
            let value = f.shr(raised, top);
            return Ok(vec![f.bitcast(value, Ty::U32)]);
        }
        let base = self.param(ParamWord::Values(index));
        let input = self.shared.buffers.input;
        let f = &mut *self.f;
        let at = if bytes >= 4 {
            let words = f.u32(bytes / 4);
            f.mul(row, words)
        } else {
            let shift = f.u32(per_word.trailing_zeros());
            f.shr(row, shift)
        };
        let at = f.add(base, at);
        let whole: Vec<Val> = (0..bytes.div_ceil(4)).map(|i| f.load_at(input, at, i)).collect();
        if bytes >= 4 {
            return Ok(whole);
        }
        let (whole, mask) = (whole[0], f.u32(per_word - 1));
        let (part, bits_log) = (f.and(row, mask), f.u32(bits.trailing_zeros()));
        let low = f.shl(part, bits_log);
        if signed {
            // Move the value to the top, then back with its sign.
            let top = f.u32(32 - bits);
            let up = f.sub(top, low);
            let raised = f.shl(whole, up);
            let raised = f.bitcast(raised, Ty::I32);
            let value = f.shr(raised, top);
            return Ok(vec![f.bitcast(value, Ty::U32)]);
        }
        let (shifted, mask) = (f.shr(whole, low), f.u32((1u64 << bits) as u32 - 1));
        Ok(vec![f.and(shifted, mask)])
    }

    /// Words of an integer, sign- or zero-extended to a representation.
    fn extend(&mut self, mut words: Vec<Val>, signed: bool, repr: Repr) -> Val {
        let want = width(repr) as usize;
        let fill = match words.last() {
            Some(&top) if signed && words.len() < want => {
                let top = self.f.bitcast(top, Ty::I32);
                let shift = self.f.u32(31);
                let sign = self.f.shr(top, shift);
                self.f.bitcast(sign, Ty::U32)
            }
            _ => self.f.u32(0),
        };
        words.resize(want.max(words.len()), fill);
        from_words(self.f, repr, &words)
    }

    pub(super) fn load(&mut self, index: usize) -> Result<Nullable> {
        let column = self.column(index)?.clone();
        let repr = column.ty.repr();
        let valid = if column.nullable { Some(self.column_valid(index)?) } else { None };
        let bits = match column.encoding {
            // On devices sequences are stored.
            Encoding::Plain | Encoding::Sequence => match repr {
                Repr::Str => {
                    let (Some(row), base) = (self.row, self.param(ParamWord::Values(index))) else {
                        return self.malformed("there is no row to load from");
                    };
                    let (text, input) = (self.param(ParamWord::Text(index)), self.shared.buffers.input);
                    let at = self.f.add(base, row);
                    let (begin, end) = (self.f.load(input, at), self.f.load_at(input, at, 1));
                    let (address, length) = (self.f.add(text, begin), self.f.sub(end, begin));
                    self.f.pair(address, length)
                }
                Repr::Bool | Repr::I8 | Repr::I16 => {
                    let words = self.stored(index, repr.size() as u32, repr != Repr::Bool)?;
                    from_words(self.f, repr, &words)
                }
                _ => {
                    let words = self.stored(index, repr.size() as u32, false)?;
                    from_words(self.f, repr, &words)
                }
            },
            Encoding::Int { width } => {
                let words = self.stored(index, width.into(), true)?;
                self.extend(words, true, repr)
            }
            Encoding::For { width, base } => {
                let words = self.stored(index, width.into(), false)?;
                let offset = self.extend(words, false, repr);
                if base == 0 {
                    offset
                } else {
                    let base = constant_int(self.f, repr, base);
                    int::int_add(self.f, wrapping(repr), offset, base).0
                }
            }
            Encoding::Dict { width } => {
                let Source::Table(table) = self.shared.kernel.source else {
                    return self.malformed("only a kernel over a table can load");
                };
                let code = self.stored(index, width.into(), false)?[0];
                let code = self.safe_code(code, valid);
                self.dictionary_entry(table, index, code, repr)
            }
        };
        Ok(Nullable { bits, valid })
    }

    pub(super) fn code(&mut self, index: usize) -> Result<Nullable> {
        let column = self.column(index)?.clone();
        let Encoding::Dict { width } = column.encoding else {
            return self.malformed(format!("column {} has no dictionary", column.name));
        };
        let valid = if column.nullable { Some(self.column_valid(index)?) } else { None };
        let code = self.stored(index, width.into(), false)?[0];
        Ok(Nullable { bits: self.f.bitcast(code, Ty::I32), valid })
    }

    /// A code, or 0 where it is NULL and may be anything.
    fn safe_code(&mut self, code: Val, valid: Option<Val>) -> Val {
        match valid {
            Some(valid) => {
                let zero = self.f.u32(0);
                self.f.select(valid, code, zero)
            }
            None => code,
        }
    }

    /// The entry of a dictionary at a code (a u32).
    pub(super) fn dictionary_entry(&mut self, table: TableId, column: usize, code: Val, repr: Repr) -> Val {
        let base = self.param(ParamWord::Dictionary(table, column));
        let words = self.f.u32(width(repr));
        let offset = self.f.mul(code, words);
        let at = self.f.add(base, offset);
        let work = self.shared.buffers.work;
        let words: Vec<Val> = (0..width(repr)).map(|i| self.f.load_at(work, at, i)).collect();
        from_words(self.f, repr, &words)
    }

    pub(super) fn decode(&mut self, table: TableId, column: usize, code: Value) -> Result<Nullable> {
        let Some(declared) = self.shared.module.tables.get(table).and_then(|t| t.columns.get(column)) else {
            return self.malformed(format!("there is no column {column} of {table}"));
        };
        let repr = declared.ty.repr();
        let code = self.value(code)?;
        let word = self.f.bitcast(code.bits, Ty::U32);
        let word = self.safe_code(word, code.valid);
        Ok(Nullable { bits: self.dictionary_entry(table, column, word, repr), valid: code.valid })
    }

    pub(super) fn lookup(&mut self, state: StateId, code: Value) -> Result<Nullable> {
        let code = self.value(code)?;
        let word = self.f.bitcast(code.bits, Ty::U32);
        let word = self.safe_code(word, code.valid);
        let address = self.row_address(state, word);
        let layout = WordLayout::of(&self.shared.module.states[state]);
        let Some(field) = layout.fields.first() else { return self.malformed("a lookup table has no field") };
        let found = self.shared.buffers.load_field(self.f, address, *field);
        Ok(Nullable { bits: found.bits, valid: self.both_valid(found.valid, code.valid) })
    }

    pub(super) fn field(&mut self, row: Value, field: usize) -> Result<Nullable> {
        if let Some(super::Slot::Upserted(_)) = &self.slots[row.index()] {
            return self.unsupported("reading a field of groups that are being written");
        }
        let row = self.state_row(row)?;
        let layout = WordLayout::of(&self.shared.module.states[row.state]);
        let Some(place) = layout.fields.get(field) else {
            return self.malformed(format!("there is no field {field}"));
        };
        let loaded = self.shared.buffers.load_field(self.f, row.address, *place);
        Ok(Nullable { bits: loaded.bits, valid: self.both_valid(loaded.valid, row.present) })
    }

    /// Whether two values are valid, where either may always be.
    pub(super) fn both_valid(&mut self, a: Option<Val>, b: Option<Val>) -> Option<Val> {
        match (a, b) {
            (Some(a), Some(b)) if a == b => Some(a),
            (Some(a), Some(b)) => Some(self.f.both(a, b)),
            (a, b) => a.or(b),
        }
    }

    /// The type of a representation's values.
    pub(super) fn type_of(&self, repr: Repr) -> Ty {
        type_of(self.profile(), repr)
    }
}

/// For additions whose overflow nobody asks for.
fn wrapping(repr: Repr) -> Repr {
    match repr {
        Repr::I8 | Repr::I16 => Repr::I32,
        repr => repr,
    }
}
