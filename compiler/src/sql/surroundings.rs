//! What the parser's place is inside of, read from the tokens before it: forms of DuckDB's grammar that mean something in one clause only.

use sqlparser::keywords::Keyword;
use sqlparser::parser::Parser;
use sqlparser::tokenizer::Token;

/// The significant tokens that the parser has read, the last one first.
fn before<'p>(parser: &'p Parser<'_>) -> impl Iterator<Item = &'p Token> {
    let read = (0..=parser.get_current_index()).rev().map(|i| &parser.token_at(i).token);
    read.filter(|token| !matches!(token, Token::Whitespace(_)))
}

fn keyword(token: &Token) -> Keyword {
    match token {
        Token::Word(word) if word.quote_style.is_none() => word.keyword,
        _ => Keyword::NoKeyword,
    }
}

/// Whether the parser is behind a whole expression of LIMIT: a `%` or PERCENT here is the limit's unit.
pub(super) fn ends_limit(parser: &Parser<'_>) -> bool {
    let mut depth = 0;
    for token in before(parser) {
        match token {
            Token::RParen | Token::RBracket => depth += 1,
            Token::LParen | Token::LBracket if depth == 0 => return false,
            Token::LParen | Token::LBracket => depth -= 1,
            _ if depth > 0 => {}
            token if keyword(token) == Keyword::LIMIT => return true,
            Token::Comma | Token::SemiColon => return false,
            token if matches!(keyword(token), Keyword::SELECT | Keyword::FROM | Keyword::BY | Keyword::WHERE) => {
                return false;
            }
            _ => {}
        }
    }
    false
}

/// Whether nothing that an operator could take stands at the parser's place.
pub(super) fn ends_query(parser: &Parser<'_>, n: usize) -> bool {
    let token = &parser.peek_nth_token_ref(n).token;
    matches!(token, Token::EOF | Token::RParen | Token::SemiColon) || keyword(token) == Keyword::OFFSET
}

/// Whether an item of a select list begins at the parser's place.
pub(super) fn begins_select_item(parser: &Parser<'_>) -> bool {
    let mut tokens = before(parser);
    match tokens.next() {
        Some(Token::Comma) => {}
        Some(token) => return matches!(keyword(token), Keyword::SELECT | Keyword::DISTINCT | Keyword::ALL),
        None => return false,
    }
    let mut depth = 0;
    for token in tokens {
        match token {
            Token::RParen | Token::RBracket | Token::RBrace => depth += 1,
            Token::LParen | Token::LBracket | Token::LBrace if depth == 0 => return false,
            Token::LParen | Token::LBracket | Token::LBrace => depth -= 1,
            token if depth == 0 && keyword(token) == Keyword::SELECT => return true,
            token if depth == 0 && matches!(keyword(token), Keyword::FROM | Keyword::BY) => return false,
            _ => {}
        }
    }
    false
}
