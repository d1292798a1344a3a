//! Forms of expressions and queries that the parser lacks, as calls and queries of names that nobody else has: `x IN list`, `*COLUMNS(…)`,
//! `(DESCRIBE …)`, `ORDER BY *`.

use sqlparser::ast;
use sqlparser::keywords::Keyword;
use sqlparser::tokenizer::{Token, Whitespace};

use super::rewrite::{Edits, Significant, name};

/// The function of a list behind IN, without parentheses around.
const ELEMENTS: &str = "elements ";
/// The function of `*COLUMNS(…)`.
pub(crate) const UNPACKED: &str = "unpacked ";
/// The argument of a call that has only an ORDER BY in its parentheses.
pub(crate) const NO_ARGUMENT: &str = "no argument ";
/// The common table expression that DESCRIBE within a query is about.
pub(crate) const DESCRIBED: &str = "described ";

/// The common table expression that SUMMARIZE is about.
pub(crate) const SUMMARIZED: &str = "summarized ";

/// `x IN [a, b]`, `x IN l`: `x IN (elements(l))`.
pub(super) fn in_list(tokens: Significant<'_>, place: usize, edits: &mut Edits) {
    if tokens.keyword(place) != Keyword::IN || place == 0 {
        return;
    }
    // `FOR x IN l` of a list comprehension, and `POSITION('a' IN x)`, are no conditions.
    let is = |place: usize, word: &str| matches!(tokens.token(place), Token::Word(w) if w.quote_style.is_none() && w.value.eq_ignore_ascii_case(word));
    let before = |back: usize| place.checked_sub(back).is_some_and(|at| is(at, "for"));
    let of_position = || tokens.open_before(place).is_some_and(|open| open > 0 && is(open - 1, "position"));
    if before(2) || before(4) || of_position() {
        return;
    }
    let first = place + 1;
    let mut end = match tokens.token(first) {
        Token::LBracket => first,
        Token::Placeholder(_) | Token::SingleQuotedString(_) => first + 1,
        Token::Word(word) if word.quote_style.is_some() || word.keyword == Keyword::NoKeyword => first + 1,
        // A function whose name is a word of the language elsewhere.
        Token::Word(word) if word.keyword != Keyword::UNNEST && *tokens.token(first + 1) == Token::LParen => first + 1,
        _ => return,
    };
    loop {
        match tokens.token(end) {
            Token::LBracket | Token::LParen => match tokens.behind_brackets(end) {
                Some(behind) => end = behind,
                None => return,
            },
            Token::Period if matches!(tokens.token(end + 1), Token::Word(_)) => end += 2,
            _ => break,
        }
    }
    let Some(last) = tokens.at.get(end - 1) else { return };
    edits.before.push((tokens.at[first], vec![Token::LParen, name(ELEMENTS), Token::LParen]));
    edits.before.push((last + 1, vec![Token::RParen, Token::RParen]));
}

/// The list behind IN that stands without parentheses around.
pub(crate) fn elements(list: &[ast::Expr]) -> Option<&ast::Expr> {
    let [ast::Expr::Function(call)] = list else { return None };
    let ast::FunctionArguments::List(arguments) = &call.args else { return None };
    match arguments.args.as_slice() {
        [ast::FunctionArg::Unnamed(ast::FunctionArgExpr::Expr(list))]
            if call.name.to_string().trim_matches('"') == ELEMENTS =>
        {
            Some(list)
        }
        _ => None,
    }
}

/// `f(*COLUMNS(…))`: `f(unpacked(COLUMNS(…)))`.
pub(super) fn unpacked(tokens: Significant<'_>, place: usize, edits: &mut Edits) {
    let is_columns = matches!(tokens.token(place + 1), Token::Word(w) if w.value.eq_ignore_ascii_case("columns"));
    let begins = place > 0
        && (matches!(tokens.token(place - 1), Token::LParen | Token::Comma | Token::LBracket)
            || tokens.keyword(place - 1) == Keyword::SELECT);
    if *tokens.token(place) != Token::Mul || !is_columns || !begins || *tokens.token(place + 2) != Token::LParen {
        return;
    }
    let Some(behind) = tokens.behind_brackets(place + 2) else { return };
    edits.gone.push(tokens.at[place]);
    edits.before.push((tokens.at[place], vec![name(UNPACKED), Token::LParen]));
    edits.before.push((tokens.at[behind - 1] + 1, vec![Token::RParen]));
}

/// What stands before the query, or with `table` the table, that a query is about, which has a name that nobody else has.
pub(super) fn about(of: &str, table: bool) -> Vec<Token> {
    let space = || Token::Whitespace(Whitespace::Space);
    let mut tokens = vec![Token::make_keyword("WITH"), space(), name(of), Token::make_keyword("AS"), Token::LParen];
    if table {
        tokens.extend([Token::make_keyword("SELECT"), space(), Token::Mul, Token::make_keyword("FROM"), space()]);
    }
    tokens
}

/// What stands behind it.
pub(super) fn behind_about(of: &str) -> Vec<Token> {
    let space = Token::Whitespace(Whitespace::Space);
    vec![Token::RParen, Token::make_keyword("SELECT"), space, Token::Mul, Token::make_keyword("FROM"), name(of)]
}

/// `(DESCRIBE query)`, `(SHOW t)`, `(SUMMARIZE t)`: a query over what is described.
pub(super) fn described(tokens: Significant<'_>, place: usize, edits: &mut Edits) {
    let of = place + 1;
    // It is no query by itself, to which clauses belong.
    let begins = place > 0
        && (*tokens.token(place - 1) == Token::Comma
            || matches!(tokens.keyword(place - 1), Keyword::FROM | Keyword::JOIN | Keyword::AS));
    let summarizes = matches!(tokens.token(of), Token::Word(w) if w.quote_style.is_none() && w.value.eq_ignore_ascii_case("summarize"));
    let describes = summarizes || matches!(tokens.keyword(of), Keyword::DESCRIBE | Keyword::DESC | Keyword::SHOW);
    if !begins || *tokens.token(place) != Token::LParen || !describes {
        return;
    }
    let Some(behind) = tokens.behind_brackets(place) else { return };
    let table = tokens.keyword(of + 1) == Keyword::TABLE;
    let is_name = matches!(tokens.token(of + 1), Token::Word(_) | Token::SingleQuotedString(_))
        || summarizes && *tokens.token(of + 1) == Token::LParen;
    if !is_name || tokens.keyword(of + 1) == Keyword::TABLES || behind <= of + 2 {
        return;
    }
    let named = if summarizes { SUMMARIZED } else { DESCRIBED };
    let begins_query = tokens.begins_query(of + 1) || *tokens.token(of + 1) == Token::LParen;
    let begin = about(named, table || !begins_query);
    let end = behind_about(named);
    edits.gone.push(tokens.at[of]);
    if table {
        edits.gone.push(tokens.at[of + 1]);
    }
    edits.before.push((tokens.at[of], begin));
    edits.before.push((tokens.at[behind - 1], end));
}

/// `GROUP BY *` and `ORDER BY *`: of ALL.
pub(super) fn by_star(tokens: Significant<'_>, place: usize, edits: &mut Edits) {
    if matches!(tokens.keyword(place), Keyword::GROUP | Keyword::ORDER)
        && tokens.keyword(place + 1) == Keyword::BY
        && *tokens.token(place + 2) == Token::Mul
        && !matches!(tokens.token(place + 3), Token::Word(w) if w.value.eq_ignore_ascii_case("columns"))
    {
        edits.replaced.push((tokens.at[place + 2], Token::make_keyword("ALL")));
    }
}

/// `INTERVAL 3 CENTURIES`: units in the plural that the parser takes for aliases.
pub(super) fn interval_unit(tokens: Significant<'_>, place: usize, edits: &mut Edits) {
    if tokens.keyword(place) != Keyword::INTERVAL {
        return;
    }
    let unit = match tokens.token(place + 1) {
        Token::SingleQuotedString(_) | Token::Number(..) | Token::Placeholder(_) => Some(place + 2),
        Token::LParen => tokens.behind_brackets(place + 1),
        _ => None,
    };
    let Some((at, Token::Word(word))) = unit.map(|place| (place, tokens.token(place))) else { return };
    let one = match word.value.to_ascii_lowercase().as_str() {
        _ if word.quote_style.is_some() => return,
        "quarters" => "QUARTER",
        "decades" => "DECADE",
        "centuries" => "CENTURY",
        "millennia" => "MILLENNIUM",
        _ => return,
    };
    edits.gone.push(tokens.at[at]);
    edits.before.push((tokens.at[at], vec![Token::make_keyword(one)]));
}

/// `GROUPING SETS (a, GROUPING SETS (b, c))`: the sets of both.
pub(super) fn nested_sets(tokens: Significant<'_>, place: usize, edits: &mut Edits) {
    let begins = |place: usize| {
        tokens.keyword(place) == Keyword::GROUPING
            && tokens.keyword(place + 1) == Keyword::SETS
            && *tokens.token(place + 2) == Token::LParen
    };
    if !begins(place) {
        return;
    }
    let within = tokens.open_before(place).and_then(|open| open.checked_sub(2)).is_some_and(begins);
    let Some(behind) = tokens.behind_brackets(place + 2).filter(|_| within) else { return };
    edits.gone.extend([place, place + 1, place + 2, behind - 1].map(|at| tokens.at[at]));
}

/// `rank(ORDER BY x)`: with an argument that is none.
pub(super) fn order_alone(tokens: Significant<'_>, place: usize, edits: &mut Edits) {
    let alone = place > 1
        && tokens.keyword(place) == Keyword::ORDER
        && tokens.keyword(place + 1) == Keyword::BY
        && *tokens.token(place - 1) == Token::LParen
        && matches!(tokens.token(place - 2), Token::Word(word)
            if word.quote_style.is_some() || word.keyword == Keyword::NoKeyword || is_function(word.keyword));
    if alone {
        edits.before.push((tokens.at[place], vec![name(NO_ARGUMENT)]));
    }
}

/// Whether a window function of that name takes an ORDER BY.
fn is_function(keyword: Keyword) -> bool {
    matches!(
        keyword,
        Keyword::RANK | Keyword::DENSE_RANK | Keyword::ROW_NUMBER | Keyword::PERCENT_RANK | Keyword::CUME_DIST
    )
}

/// `f(x ORDER BY y IGNORE NULLS)` as `f(x IGNORE NULLS ORDER BY y)`.
pub(super) fn null_treatment(tokens: Significant<'_>, place: usize, edits: &mut Edits) {
    let treats = matches!(tokens.keyword(place), Keyword::IGNORE | Keyword::RESPECT)
        && tokens.keyword(place + 1) == Keyword::NULLS
        && *tokens.token(place + 2) == Token::RParen;
    if !treats {
        return;
    }
    let Some(open) = tokens.open_before(place) else { return };
    let orders = |at: &usize| {
        tokens.keyword(*at) == Keyword::ORDER
            && tokens.keyword(at + 1) == Keyword::BY
            && tokens.open_before(*at) == Some(open)
    };
    if let Some(order) = (open + 1..place).find(orders) {
        edits.before.push((tokens.at[order], [place, place + 1].map(|at| tokens.token(at).clone()).to_vec()));
        edits.gone.extend([tokens.at[place], tokens.at[place + 1]]);
    }
}
