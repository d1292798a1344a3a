//! How rows of states lie in device memory: words, row after row.

use quernel_ir::kernel::State;
use quernel_ir::types::{Repr, ValueType};

use crate::library::words::width;

/// Place of one field within a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WordField {
    pub repr: Repr,
    /// In words from the row's start.
    pub offset: u32,
    /// Of a nullable field: the word and the bit that is set where it is valid.
    pub valid: Option<(u32, u32)>,
}

/// Layout of rows: fields in order, then a bit for each nullable field. A row of zeros holds zeros and NULLs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WordLayout {
    pub fields: Vec<WordField>,
    /// Words of a row.
    pub words: u32,
}

impl WordLayout {
    /// Rows of fields of these types, after `first` words for other use.
    pub fn new(first: u32, types: impl IntoIterator<Item = ValueType>) -> WordLayout {
        let mut end = first;
        let mut fields = Vec::new();
        let mut nullable = Vec::new();
        for (i, ty) in types.into_iter().enumerate() {
            fields.push(WordField { repr: ty.repr, offset: end, valid: None });
            end += width(ty.repr);
            if ty.nullable {
                nullable.push(i);
            }
        }
        for (n, &i) in nullable.iter().enumerate() {
            fields[i].valid = Some((end + n as u32 / 32, n as u32 % 32));
        }
        let words = end + (nullable.len() as u32).div_ceil(32);
        WordLayout { fields, words: words.max(1) }
    }

    /// Rows of a state.
    pub fn of(state: &State) -> WordLayout {
        WordLayout::new(0, state.fields.iter().map(|field| field.ty))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_come_in_order_and_validity_last() {
        let types = [ValueType::nullable(Repr::I64), ValueType::required(Repr::Bool), ValueType::nullable(Repr::I128)];
        let layout = WordLayout::new(1, types);
        let places: Vec<_> = layout.fields.iter().map(|f| (f.offset, f.valid)).collect();
        assert_eq!(places, [(1, Some((8, 0))), (3, None), (4, Some((8, 1)))]);
        assert_eq!(layout.words, 9);
    }

    #[test]
    fn a_row_without_fields_still_takes_a_word() {
        assert_eq!(WordLayout::new(0, []).words, 1);
    }
}
