//! TABLESAMPLE and USING SAMPLE in forms that the parser knows: as a call in the parser's own clause, and as the first item of FROM.

use sqlparser::keywords::Keyword;
use sqlparser::tokenizer::Token;

use super::rewrite::{Edits, Significant, name};

/// The name of the call: what it takes are the amount, `'%'` or `'rows'`, the method, and the seed.
pub(crate) const SAMPLE: &str = "sample ";

/// `TABLESAMPLE amount` behind a table, and `USING SAMPLE amount` behind a query's clauses.
pub(super) fn samples(tokens: Significant<'_>, place: usize, edits: &mut Edits) {
    let is = |place: usize, word: &str| matches!(tokens.token(place), Token::Word(w) if w.quote_style.is_none() && w.value.eq_ignore_ascii_case(word));
    let of_table = is(place, "tablesample");
    let begin = match (of_table, is(place, "using") && is(place + 1, "sample")) {
        (true, _) => place + 1,
        (_, true) => place + 2,
        _ => return,
    };
    let Some((end, call)) = amount(tokens, begin) else { return };
    let Some(last) = tokens.at.get(end - 1) else { return };
    if of_table {
        let mut clause = vec![Token::make_keyword("BERNOULLI"), Token::LParen];
        clause.extend(call);
        clause.push(Token::RParen);
        edits.gone.extend(tokens.at[begin]..=*last);
        edits.before.push((tokens.at[begin], clause));
    } else if let Some(from) = clause_before(tokens, place, Keyword::FROM) {
        edits.gone.extend(tokens.at[place]..=*last);
        edits.before.push((tokens.at[from + 1], call.into_iter().chain([Token::Comma]).collect()));
    }
}

/// `method(10 ROWS) REPEATABLE (seed)` or `10 ROWS (method, seed)`: the place behind it, and the call.
fn amount(tokens: Significant<'_>, begin: usize) -> Option<(usize, Vec<Token>)> {
    let word = |place: usize| match tokens.token(place) {
        Token::Word(word) if word.quote_style.is_none() => Some(word.value.to_ascii_lowercase()),
        _ => None,
    };
    let count = |place: usize| {
        let number @ Token::Number(..) = tokens.token(place) else { return None };
        let unit = match (tokens.token(place + 1), word(place + 1).as_deref()) {
            (Token::Mod, _) | (_, Some("percent")) => (place + 2, "%"),
            (_, Some("rows")) => (place + 2, "rows"),
            _ => (place + 1, "rows"),
        };
        Some((unit.0, number.clone(), unit.1))
    };
    let parenthesized = |place: usize| {
        (*tokens.token(place) == Token::LParen && *tokens.token(place + 2) == Token::RParen)
            .then(|| (place + 3, tokens.token(place + 1).clone()))
    };
    let mut method = None;
    let mut seed = Token::make_keyword("NULL");
    let (mut end, number, unit);
    if let Some(counted) = count(begin) {
        (end, number, unit) = counted;
        if *tokens.token(end) == Token::LParen
            && let Some(named) = word(end + 1)
        {
            method = Some(named);
            end += 2;
            if *tokens.token(end) == Token::Comma {
                seed = tokens.token(end + 1).clone();
                end += 2;
            }
            if *tokens.token(end) != Token::RParen {
                return None;
            }
            end += 1;
        }
    } else {
        method = word(begin);
        let open = begin + usize::from(method.is_some());
        if *tokens.token(open) != Token::LParen {
            return None;
        }
        (end, number, unit) = count(open + 1)?;
        if *tokens.token(end) != Token::RParen {
            return None;
        }
        end += 1;
        if word(end).as_deref() == Some("repeatable") {
            (end, seed) = parenthesized(end + 1)?;
        }
    }
    let text = |text: &str| Token::SingleQuotedString(text.into());
    let method = method.unwrap_or_else(|| if unit == "%" { "system".into() } else { "reservoir".into() });
    let mut call = vec![name(SAMPLE), Token::LParen, number];
    for argument in [text(unit), text(&method), seed] {
        call.extend([Token::Comma, argument]);
    }
    call.push(Token::RParen);
    Some((end, call))
}

/// The place of a clause's word before, in the same query.
fn clause_before(tokens: Significant<'_>, place: usize, clause: Keyword) -> Option<usize> {
    let mut depth = 0;
    for here in (0..place).rev() {
        match tokens.token(here) {
            Token::RParen | Token::RBracket | Token::RBrace => depth += 1,
            Token::LParen | Token::LBracket | Token::LBrace if depth == 0 => return None,
            Token::LParen | Token::LBracket | Token::LBrace => depth -= 1,
            Token::SemiColon => return None,
            // `IS DISTINCT FROM` is no clause.
            _ if depth == 0
                && tokens.keyword(here) == clause
                && (here == 0 || tokens.keyword(here - 1) != Keyword::DISTINCT) =>
            {
                return Some(here);
            }
            _ => {}
        }
    }
    None
}
