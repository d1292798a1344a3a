//! `EXCLUDE …` of window frames, which the parser library does not know: the clause is taken out of the tokens, and what it says is
//! written into the name that may stand first in the window's parentheses, behind a character that no name has.

use quernel_ir::window::Exclude;
use sqlparser::ast::Ident;
use sqlparser::keywords::Keyword;
use sqlparser::tokenizer::{Token, TokenWithSpan, Word};

const MARK: char = '\0';

/// Takes the clauses out of `tokens`.
pub(super) fn take_exclusions(tokens: &mut Vec<TokenWithSpan>) {
    let significant = |t: &TokenWithSpan| !matches!(t.token, Token::Whitespace(_));
    // Open parentheses, the last significant token, and what is to change: where, how many tokens go, where the window begins.
    let mut open = Vec::new();
    let mut before = Keyword::NoKeyword;
    let mut found = Vec::new();
    for (at, token) in tokens.iter().enumerate().filter(|(_, t)| significant(t)) {
        let word = keyword(token);
        match token.token {
            Token::LParen => open.push((at, before)),
            Token::RParen => {
                open.pop();
            }
            _ => {}
        }
        let behind_bound = matches!(before, Keyword::ROW | Keyword::PRECEDING | Keyword::FOLLOWING);
        if word == Keyword::EXCLUDE
            && behind_bound
            && let Some((paren, Keyword::OVER | Keyword::AS)) = open.last()
        {
            let rest: Vec<(usize, &TokenWithSpan)> =
                tokens.iter().enumerate().skip(at + 1).filter(|(_, t)| significant(t)).take(2).collect();
            let words: Vec<String> = rest.iter().map(|(_, t)| t.token.to_string().to_ascii_lowercase()).collect();
            let (exclude, last) = match words.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
                ["no", "others"] => ("", rest[1].0),
                ["current", "row"] => ("current", rest[1].0),
                ["group", ..] => ("group", rest[0].0),
                ["ties", ..] => ("ties", rest[0].0),
                // The parser's error points at the word.
                _ => {
                    before = word;
                    continue;
                }
            };
            found.push((*paren, at..last + 1, exclude));
        }
        before = word;
    }
    // From the end, so that places before stay.
    found.sort_by_key(|(paren, ..)| *paren);
    let mut inserted = Vec::new();
    for (paren, clause, exclude) in found {
        let span = tokens[clause.start].span;
        tokens[clause].fill(TokenWithSpan { token: Token::Whitespace(sqlparser::tokenizer::Whitespace::Space), span });
        if exclude.is_empty() {
            continue;
        }
        let first = tokens.iter().enumerate().skip(paren + 1).find(|(_, t)| significant(t)).map(|(at, _)| at);
        let name = first.and_then(|at| match &mut tokens[at].token {
            Token::Word(word) if word.keyword == Keyword::NoKeyword => Some(word),
            _ => None,
        });
        match name {
            Some(word) => word.value.push_str(&format!("{MARK}{exclude}")),
            None => {
                let value = format!("{MARK}{exclude}");
                let word = Word { value, quote_style: None, keyword: Keyword::NoKeyword };
                inserted.push((paren + 1, TokenWithSpan { token: Token::Word(word), span }));
            }
        }
    }
    for (at, token) in inserted.into_iter().rev() {
        tokens.insert(at, token);
    }
}

fn keyword(token: &TokenWithSpan) -> Keyword {
    match &token.token {
        Token::Word(word) if word.quote_style.is_none() => word.keyword,
        _ => Keyword::NoKeyword,
    }
}

/// A window's own name, if it has one, and what its frame leaves out.
pub(crate) fn name_and_exclusion(name: Option<&Ident>) -> (Option<&str>, Exclude) {
    let Some(name) = name else { return (None, Exclude::Nothing) };
    let (name, exclude) = match name.value.split_once(MARK) {
        None => (name.value.as_str(), Exclude::Nothing),
        Some((name, "current")) => (name, Exclude::Current),
        Some((name, "group")) => (name, Exclude::Group),
        Some((name, _)) => (name, Exclude::Ties),
    };
    (Some(name).filter(|name| !name.is_empty()), exclude)
}
