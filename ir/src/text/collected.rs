//! The text of functions of collected values.

use super::lex::Token;
use super::parse::{Parse, Parser};
use super::{ParseError, Position};
use crate::collected::{Collected, CollectedFn, Collection, KeyOrder};
use crate::scalar::Scalar;
use crate::types::Repr;

impl Parser {
    /// What stands behind the function's name, as [`Collected`] prints it.
    pub(super) fn collected(&mut self, word: &str, position: Position) -> Parse<Collected> {
        let Some(func) = CollectedFn::from_word(word) else {
            return Err(ParseError { position, message: format!("there is no function 'collected.{word}'") });
        };
        let distinct = self.word("distinct");
        let columns = self.list(|p| {
            let ty = p.data_type()?;
            let descending = p.word("desc");
            let order = match descending || p.word("asc") {
                false => None,
                true => {
                    p.expect_word("nulls")?;
                    let nulls_first = p.word("first");
                    if !nulls_first {
                        p.expect_word("last")?;
                    }
                    Some(KeyOrder { descending, nulls_first })
                }
            };
            Ok((ty, order))
        })?;
        let params = if self.word("with") { self.list(Self::collected_param)? } else { vec![] };
        let ordered = columns.iter().take_while(|(_, order)| order.is_some()).count();
        let count = columns.iter().filter(|(_, order)| order.is_some()).count();
        if columns.is_empty() || columns.len() > 32 || ordered != count || ordered + 1 < columns.len() {
            let message = "up to 31 keys, each with its order, and a value are what is collected".into();
            return Err(ParseError { position, message });
        }
        let order = columns.iter().filter_map(|(_, order)| *order).collect();
        let types = columns.into_iter().map(|(ty, _)| ty).collect();
        Ok(Collected::new(Collection { func, types, order, distinct, params }))
    }

    fn collected_param(&mut self) -> Parse<Scalar> {
        match self.peek() {
            Token::Number(text) if text.bytes().all(|b| b.is_ascii_digit() || b == b'-') => self.literal(Repr::I128),
            Token::Number(_) => self.literal(Repr::F64),
            _ => self.literal(Repr::Str),
        }
    }
}
