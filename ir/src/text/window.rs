//! The text of window functions.

use std::fmt::{self, Formatter};

use super::ParseError;
use super::lex::Token;
use super::parse::{Parse, Parser};
use super::print::Name;
use crate::kernel::{Field, State};
use crate::types::Span;
use crate::window::{Bound, Exclude, Frame, FrameUnit, PLAIN, WindowCall, WindowFunc};

impl WindowFunc {
    /// The keyword in IR text and its mode suffix.
    pub fn word(self) -> (&'static str, &'static str) {
        match self {
            WindowFunc::Aggregate(op) => op.word(),
            WindowFunc::Collected(_) => ("collected", ""),
            other => (other.own_word().unwrap_or("?"), ""),
        }
    }
}

/// Prints a call behind the field that it fills first.
pub(super) fn print(f: &mut Formatter<'_>, state: &State, call: &WindowCall) -> fmt::Result {
    let name = |field: usize| Name(state.fields.get(field).map_or("?", |f| &f.name));
    match call.func {
        WindowFunc::Collected(collected) => write!(f, " window collected.{collected} (")?,
        func => {
            let (word, mode) = func.word();
            write!(f, " window {word}{mode} (")?;
        }
    }
    for (i, arg) in call.args.iter().enumerate() {
        write!(f, "{}{}", if i > 0 { ", " } else { "" }, name(*arg))?;
    }
    f.write_str(")")?;
    if call.ignore_nulls {
        f.write_str(" ignore nulls")?;
    }
    if call.func.has_frame() {
        write!(f, " {}", call.frame.text(&|field| name(*field).to_string()))?;
    }
    if call.span != Span::default() {
        write!(f, " @{}..{}", call.span.start, call.span.end)?;
    }
    Ok(())
}

impl Parser {
    /// What stands behind `window` of a field; `fields` are those before it.
    pub(super) fn window_call(&mut self, fields: &[Field]) -> Parse<WindowCall> {
        let position = self.position();
        let collected = match self.peek() {
            Token::Word(word) => word.strip_prefix("collected.").map(String::from),
            _ => None,
        };
        let plain = PLAIN.into_iter().find(|func| func.own_word().is_some_and(|word| self.word(word)));
        let func = match (plain, collected) {
            (Some(func), _) => func,
            (None, Some(function)) => {
                self.next();
                WindowFunc::Collected(self.collected(&function, position)?)
            }
            (None, None) => WindowFunc::Aggregate(self.update_op()?),
        };
        let args = self.list(|p| p.window_field(fields))?;
        let ignore_nulls = self.word("ignore");
        if ignore_nulls {
            self.expect_word("nulls")?;
        }
        let frame = if func.has_frame() { self.frame(fields)? } else { Frame::default() };
        Ok(WindowCall { func, args, frame, ignore_nulls, span: self.span() })
    }

    fn window_field(&mut self, fields: &[Field]) -> Parse<usize> {
        let position = self.position();
        let name = self.name("a field")?;
        match fields.iter().position(|f| f.name == name) {
            Some(field) => Ok(field),
            None => Err(ParseError { position, message: format!("no field {name} stands before") }),
        }
    }

    fn frame(&mut self, fields: &[Field]) -> Parse<Frame> {
        let unit = match self.any_word("rows, range or groups")?.as_str() {
            "rows" => FrameUnit::Rows,
            "range" => FrameUnit::Range,
            "groups" => FrameUnit::Groups,
            _ => return self.fail("expected rows, range or groups"),
        };
        let start = self.bound(fields)?;
        self.expect_word("to")?;
        let end = self.bound(fields)?;
        let exclude = match self.word("exclude") {
            false => Exclude::Nothing,
            true => match self.any_word("current, group or ties")?.as_str() {
                "current" => Exclude::Current,
                "group" => Exclude::Group,
                "ties" => Exclude::Ties,
                _ => return self.fail("expected current, group or ties"),
            },
        };
        Ok(Frame { unit, start, end, exclude })
    }

    fn bound(&mut self, fields: &[Field]) -> Parse<Bound> {
        Ok(match self.any_word("unbounded, current, preceding or following")?.as_str() {
            "unbounded" => Bound::Unbounded,
            "current" => Bound::Current,
            "preceding" => Bound::Preceding(self.window_field(fields)?),
            "following" => Bound::Following(self.window_field(fields)?),
            _ => return self.fail("expected unbounded, current, preceding or following"),
        })
    }
}
