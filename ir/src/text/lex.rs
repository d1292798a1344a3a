//! Tokens of IR text.

use std::fmt;

use crate::types::Span;

/// A place in a text; both count from 1, columns in characters.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Position {
    pub line: u32,
    pub column: u32,
}

impl fmt::Display for Position {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.line, self.column)
    }
}

/// Why a text isn't a module.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{position}: {message}")]
pub struct ParseError {
    pub position: Position,
    pub message: String,
}

#[derive(Clone, Debug, PartialEq)]
pub(super) enum Token {
    /// Letters, digits, `_`, and points between them: `add.proved`.
    Word(String),
    /// `%name`; one that begins with a digit is a number.
    Value(String),
    /// `@name` or `@"name"`.
    At(String),
    /// `@12..18`.
    Span(Span),
    /// `$3`.
    Param(u32),
    /// A number with its sign.
    Number(String),
    Str(String),
    /// `x"00ff"`.
    Blob(Vec<u8>),
    Sign(&'static str),
    End,
}

impl fmt::Display for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Token::Word(word) => write!(f, "'{word}'"),
            Token::Value(name) => write!(f, "%{name}"),
            Token::At(name) => write!(f, "@{name}"),
            Token::Span(span) => write!(f, "@{}..{}", span.start, span.end),
            Token::Param(n) => write!(f, "${n}"),
            Token::Number(text) => write!(f, "{text}"),
            Token::Str(text) => write!(f, "{text:?}"),
            Token::Blob(_) => f.write_str("bytes"),
            Token::Sign(sign) => write!(f, "'{sign}'"),
            Token::End => f.write_str("the end of the text"),
        }
    }
}

/// Longer signs first.
const SIGNS: [&str; 17] = ["<=", ">=", "{", "}", "(", ")", "[", "]", ",", ":", "=", "<", ">", "?", ".", "+", "-"];

struct Lexer<'a> {
    text: &'a str,
    at: usize,
    line: u32,
    line_start: usize,
}

pub(super) fn tokens(text: &str) -> Result<Vec<(Token, Position)>, ParseError> {
    let mut lexer = Lexer { text, at: 0, line: 1, line_start: 0 };
    let mut out = Vec::new();
    loop {
        lexer.space();
        let position = lexer.position();
        let token = lexer.token().map_err(|message| ParseError { position, message })?;
        let end = token == Token::End;
        out.push((token, position));
        if end {
            return Ok(out);
        }
    }
}

impl<'a> Lexer<'a> {
    fn rest(&self) -> &'a str {
        &self.text[self.at..]
    }

    fn position(&self) -> Position {
        let column = self.text[self.line_start..self.at].chars().count() as u32 + 1;
        Position { line: self.line, column }
    }

    fn space(&mut self) {
        let bytes = self.text.as_bytes();
        while let Some(byte) = bytes.get(self.at) {
            match byte {
                b'\n' => {
                    self.line += 1;
                    self.line_start = self.at + 1;
                }
                b' ' | b'\t' | b'\r' => {}
                b'#' => {
                    self.at += self.rest().find('\n').unwrap_or(self.rest().len());
                    continue;
                }
                _ => return,
            }
            self.at += 1;
        }
    }

    fn take_while(&mut self, good: impl Fn(char) -> bool) -> &'a str {
        let rest = self.rest();
        let end = rest.find(|c: char| !good(c)).unwrap_or(rest.len());
        self.at += end;
        &rest[..end]
    }

    fn name(&mut self) -> &'a str {
        self.take_while(|c| c.is_ascii_alphanumeric() || c == '_')
    }

    fn token(&mut self) -> Result<Token, String> {
        let rest = self.rest();
        let Some(first) = rest.chars().next() else { return Ok(Token::End) };
        match first {
            '"' => Ok(Token::Str(self.string()?)),
            'x' if rest.starts_with("x\"") => {
                self.at += 1;
                self.blob()
            }
            '%' => {
                self.at += 1;
                match self.name() {
                    "" => Err("a value's name must follow '%'".into()),
                    name => Ok(Token::Value(name.into())),
                }
            }
            '$' => {
                self.at += 1;
                let digits = self.take_while(|c| c.is_ascii_digit());
                digits.parse().map(Token::Param).map_err(|_| "a parameter's number must follow '$'".into())
            }
            '@' => {
                self.at += 1;
                match self.rest().chars().next() {
                    Some('"') => Ok(Token::At(self.string()?)),
                    Some('0'..='9') => self.span(),
                    _ => match self.name() {
                        "" => Err("a name must follow '@'".into()),
                        name => Ok(Token::At(name.into())),
                    },
                }
            }
            '0'..='9' => Ok(Token::Number(self.number())),
            '-' | '+' if rest[1..].starts_with(|c: char| c.is_ascii_digit()) => Ok(Token::Number(self.number())),
            '-' if rest.starts_with("-inf") => {
                self.at += 4;
                Ok(Token::Number("-inf".into()))
            }
            c if c.is_ascii_alphabetic() || c == '_' => {
                let start = self.at;
                self.name();
                while self.rest().starts_with('.') && self.rest()[1..].starts_with(|c: char| c.is_ascii_alphabetic()) {
                    self.at += 1;
                    self.name();
                }
                Ok(Token::Word(self.text[start..self.at].into()))
            }
            c => match SIGNS.iter().find(|s| rest.starts_with(**s)) {
                Some(sign) => {
                    self.at += sign.len();
                    Ok(Token::Sign(sign))
                }
                None => Err(format!("unexpected character {c:?}")),
            },
        }
    }

    fn number(&mut self) -> String {
        let start = self.at;
        self.at += usize::from(self.rest().starts_with(['-', '+']));
        let digits = |c: char| c.is_ascii_digit();
        self.take_while(digits);
        let rest = self.rest();
        if rest.starts_with('.') && rest[1..].starts_with(digits) {
            self.at += 1;
            self.take_while(digits);
        }
        let rest = self.rest();
        if rest.starts_with(['e', 'E']) {
            let sign = usize::from(rest[1..].starts_with(['-', '+']));
            if rest[1 + sign..].starts_with(digits) {
                self.at += 1 + sign;
                self.take_while(digits);
            }
        }
        self.text[start..self.at].into()
    }

    fn span(&mut self) -> Result<Token, String> {
        let digits = |c: char| c.is_ascii_digit();
        let start = self.take_while(digits).parse();
        let dots = self.rest().starts_with("..");
        self.at += if dots { 2 } else { 0 };
        match (start, self.take_while(digits).parse()) {
            (Ok(start), Ok(end)) if dots => Ok(Token::Span(Span { start, end })),
            _ => Err("a span is written @start..end".into()),
        }
    }

    fn string(&mut self) -> Result<String, String> {
        let mut out = String::new();
        let rest = self.rest();
        let mut chars = rest.char_indices().skip(1);
        let open = || "a string isn't closed".to_string();
        loop {
            let (at, c) = chars.next().ok_or_else(open)?;
            match c {
                '"' => {
                    self.at += at + 1;
                    return Ok(out);
                }
                '\n' => return Err(open()),
                '\\' => match chars.next().ok_or_else(open)?.1 {
                    'n' => out.push('\n'),
                    'r' => out.push('\r'),
                    't' => out.push('\t'),
                    c @ ('"' | '\\') => out.push(c),
                    'u' => {
                        let hex: String = chars
                            .by_ref()
                            .map(|(_, c)| c)
                            .skip_while(|c| *c == '{')
                            .take_while(|c| *c != '}')
                            .collect();
                        let code = u32::from_str_radix(&hex, 16).ok().and_then(char::from_u32);
                        out.push(code.ok_or_else(|| format!("\\u{{{hex}}} is no character"))?);
                    }
                    c => return Err(format!("unknown escape \\{c}")),
                },
                c => out.push(c),
            }
        }
    }

    fn blob(&mut self) -> Result<Token, String> {
        let text = self.string()?;
        let bytes = text.as_bytes();
        let digit = |b: u8| (b as char).to_digit(16);
        let pairs: Option<Vec<u8>> = bytes
            .chunks(2)
            .map(|pair| match pair {
                [high, low] => Some((digit(*high)? * 16 + digit(*low)?) as u8),
                _ => None,
            })
            .collect();
        pairs.map(Token::Blob).ok_or_else(|| "bytes are written as pairs of hexadecimal digits".into())
    }
}
