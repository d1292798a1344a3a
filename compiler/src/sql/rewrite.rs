//! Forms of DuckDB's grammar that the parser library lacks, rewritten in the tokens.

use sqlparser::keywords::Keyword;
use sqlparser::tokenizer::{Token, TokenWithSpan, Whitespace, Word};

use super::forms::{by_star, described, in_list, interval_unit, nested_sets, null_treatment, order_alone, unpacked};
use super::sample::samples;

/// Rewrites `* EXCEPT (a)` as EXCLUDE, `* LIKE 'a%'` as COLUMNS with a lambda function, `FROM name : t` as `FROM t AS name`, `INSERT INTO t
/// (VALUES (1))` without the outer parentheses, `FROM t WHERE …` with `SELECT *`, and `TABLE t` as `SELECT * FROM t`, the list of
/// USING KEY as a common table expression, samples, and [`super::forms`].
pub(super) fn rewrite(tokens: &mut Vec<TokenWithSpan>) {
    let at: Vec<usize> =
        (0..tokens.len()).filter(|i| !matches!(tokens[*i].token, Token::Whitespace(_) | Token::EOF)).collect();
    let mut edits = Edits::default();
    for place in 0..at.len() {
        let significant = Significant { tokens, at: &at };
        star(significant, place, &mut edits);
        name_before(significant, place, &mut edits);
        inserted_values(significant, place, &mut edits);
        from_alone(significant, place, &mut edits);
        macros(significant, place, &mut edits);
        variables(significant, place, &mut edits);
        using_key(significant, place, &mut edits);
        table_alone(significant, place, &mut edits);
        samples(significant, place, &mut edits);
        in_list(significant, place, &mut edits);
        unpacked(significant, place, &mut edits);
        described(significant, place, &mut edits);
        by_star(significant, place, &mut edits);
        null_treatment(significant, place, &mut edits);
        interval_unit(significant, place, &mut edits);
        order_alone(significant, place, &mut edits);
        nested_sets(significant, place, &mut edits);
    }
    edits.apply(tokens);
}

/// Tokens without what is between them.
#[derive(Clone, Copy)]
pub(super) struct Significant<'t> {
    tokens: &'t [TokenWithSpan],
    pub(super) at: &'t [usize],
}

impl Significant<'_> {
    pub(super) fn token(&self, place: usize) -> &Token {
        self.at.get(place).map_or(&Token::EOF, |at| &self.tokens[*at].token)
    }

    pub(super) fn keyword(&self, place: usize) -> Keyword {
        match self.token(place) {
            Token::Word(word) if word.quote_style.is_none() => word.keyword,
            _ => Keyword::NoKeyword,
        }
    }

    /// The place behind the parenthesis that closes the one at `place`.
    fn behind_parentheses(&self, place: usize) -> Option<usize> {
        let mut depth = 0;
        for here in place..self.at.len() {
            match self.token(here) {
                Token::LParen => depth += 1,
                Token::RParen => depth -= 1,
                Token::SemiColon => return None,
                _ => {}
            }
            if depth == 0 {
                return Some(here + 1);
            }
        }
        None
    }

    /// The place of the bracket that a place is within.
    pub(super) fn open_before(&self, place: usize) -> Option<usize> {
        let mut depth = 0;
        for here in (0..place).rev() {
            match self.token(here) {
                Token::RParen | Token::RBracket | Token::RBrace => depth += 1,
                Token::LParen | Token::LBracket | Token::LBrace if depth == 0 => return Some(here),
                Token::LParen | Token::LBracket | Token::LBrace => depth -= 1,
                Token::SemiColon => return None,
                _ => {}
            }
        }
        None
    }

    /// The place behind the bracket that closes the one at `place`, whatever kinds there are.
    pub(super) fn behind_brackets(&self, place: usize) -> Option<usize> {
        let mut depth = 0;
        for here in place..self.at.len() {
            match self.token(here) {
                Token::LParen | Token::LBracket | Token::LBrace => depth += 1,
                Token::RParen | Token::RBracket | Token::RBrace => depth -= 1,
                Token::SemiColon => return None,
                _ => {}
            }
            if depth == 0 {
                return Some(here + 1);
            }
        }
        None
    }

    pub(super) fn begins_query(&self, place: usize) -> bool {
        matches!(
            self.keyword(place),
            Keyword::SELECT | Keyword::FROM | Keyword::VALUES | Keyword::WITH | Keyword::TABLE
        )
    }
}

/// Changes of tokens, by their indexes.
#[derive(Default)]
pub(super) struct Edits {
    /// Tokens that go.
    pub(super) gone: Vec<usize>,
    /// What comes before a token.
    pub(super) before: Vec<(usize, Vec<Token>)>,
    /// Tokens that come before one, with their own places.
    moved: Vec<(usize, Vec<TokenWithSpan>)>,
    pub(super) replaced: Vec<(usize, Token)>,
}

impl Edits {
    fn apply(mut self, tokens: &mut Vec<TokenWithSpan>) {
        for (at, token) in self.replaced {
            tokens[at].token = token;
        }
        for at in self.gone {
            tokens[at].token = Token::Whitespace(Whitespace::Space);
        }
        for (at, new) in self.before {
            let Some(span) = tokens.get(at.min(tokens.len().saturating_sub(1))).map(|t| t.span) else { continue };
            self.moved.push((at, new.into_iter().map(|token| TokenWithSpan { token, span }).collect()));
        }
        // From the end, so that places before stay.
        self.moved.sort_by_key(|(at, _)| std::cmp::Reverse(*at));
        for (at, new) in self.moved {
            tokens.splice(at..at, new);
        }
    }
}

pub(super) fn name(text: &str) -> Token {
    Token::Word(Word { value: text.into(), quote_style: Some('"'), keyword: Keyword::NoKeyword })
}

/// `* EXCEPT …`, `* [NOT] LIKE …`.
fn star(tokens: Significant<'_>, place: usize, edits: &mut Edits) {
    if *tokens.token(place) != Token::Mul || place == 0 {
        return;
    }
    let first = match tokens.token(place - 1) {
        Token::Comma | Token::Period => true,
        _ => matches!(tokens.keyword(place - 1), Keyword::SELECT | Keyword::DISTINCT | Keyword::ALL),
    };
    if !first {
        return;
    }
    if tokens.keyword(place + 1) == Keyword::EXCEPT {
        let list = *tokens.token(place + 2) == Token::LParen;
        let behind = place + 2 + usize::from(list);
        let is_name = matches!(tokens.token(behind), Token::Word(_))
            && !tokens.begins_query(behind)
            && !matches!(tokens.keyword(behind), Keyword::ALL | Keyword::DISTINCT | Keyword::BY);
        if is_name {
            edits.replaced.push((tokens.at[place + 1], Token::make_keyword("EXCLUDE")));
        }
        return;
    }
    if *tokens.token(place - 1) == Token::Period {
        return;
    }
    let negated = tokens.keyword(place + 1) == Keyword::NOT;
    let operator = place + 1 + usize::from(negated);
    let pattern = match tokens.keyword(operator) {
        Keyword::LIKE | Keyword::ILIKE | Keyword::GLOB => operator + 1,
        Keyword::SIMILAR if tokens.keyword(operator + 1) == Keyword::TO => operator + 2,
        _ => return,
    };
    if !matches!(tokens.token(pattern), Token::SingleQuotedString(_)) {
        return;
    }
    let escaped = tokens.keyword(pattern + 1) == Keyword::ESCAPE
        && matches!(tokens.token(pattern + 2), Token::SingleQuotedString(_));
    let end = pattern + if escaped { 3 } else { 1 };
    let star = tokens.at[place];
    // `COLUMNS(lambda c: c LIKE …)`
    edits.replaced.push((star, Token::make_word("columns", None)));
    let open = vec![Token::LParen, Token::make_keyword("LAMBDA"), name("column"), Token::Colon, name("column")];
    edits.before.push((tokens.at[place + 1], open));
    edits.before.push((tokens.at[end - 1] + 1, vec![Token::RParen]));
}

/// `FROM name : t`.
fn name_before(tokens: Significant<'_>, place: usize, edits: &mut Edits) {
    if !matches!(tokens.keyword(place), Keyword::FROM | Keyword::JOIN) || *tokens.token(place + 2) != Token::Colon {
        return;
    }
    let alias = match tokens.token(place + 1) {
        Token::Word(word) => Token::Word(Word { keyword: Keyword::NoKeyword, ..word.clone() }),
        Token::SingleQuotedString(text) => name(text),
        _ => return,
    };
    let mut end = place + 3;
    if *tokens.token(end) != Token::LParen {
        while *tokens.token(end + 1) == Token::Period {
            end += 2;
        }
        end += 1;
    }
    if *tokens.token(end) == Token::LParen {
        match tokens.behind_parentheses(end) {
            Some(behind) => end = behind,
            None => return,
        }
    }
    let Some(last) = tokens.at.get(end - 1) else { return };
    edits.gone.extend([tokens.at[place + 1], tokens.at[place + 2]]);
    let space = || Token::Whitespace(Whitespace::Space);
    edits.before.push((last + 1, vec![space(), Token::make_keyword("AS"), space(), alias]));
}

/// `CREATE FUNCTION f(a) AS …` as CREATE MACRO, and `DROP MACRO [TABLE] f` as DROP FUNCTION.
fn macros(tokens: Significant<'_>, place: usize, edits: &mut Edits) {
    let begins = place == 0 || *tokens.token(place - 1) == Token::SemiColon;
    let is = |place: usize, word: &str| matches!(tokens.token(place), Token::Word(w) if w.quote_style.is_none() && w.value.eq_ignore_ascii_case(word));
    match tokens.keyword(place) {
        Keyword::CREATE if begins => {
            let mut at = place + 1;
            while ["or", "replace", "temp", "temporary"].into_iter().any(|word| is(at, word)) {
                at += 1;
            }
            if is(at, "function") {
                edits.replaced.push((tokens.at[at], Token::make_keyword("MACRO")));
            }
        }
        Keyword::DROP if begins && is(place + 1, "macro") => {
            edits.replaced.push((tokens.at[place + 1], Token::make_keyword("FUNCTION")));
            if is(place + 2, "table") {
                edits.gone.push(tokens.at[place + 2]);
            }
        }
        _ => {}
    }
}

/// What the name of a variable begins with.
pub(crate) const VARIABLE: &str = "variable ";

/// `SET VARIABLE name` and `RESET VARIABLE name` as a setting of a name that no setting has.
fn variables(tokens: Significant<'_>, place: usize, edits: &mut Edits) {
    let begins = place == 0 || *tokens.token(place - 1) == Token::SemiColon;
    if !begins || !matches!(tokens.keyword(place), Keyword::SET | Keyword::RESET) {
        return;
    }
    let (Token::Word(word), Token::Word(name)) = (tokens.token(place + 1), tokens.token(place + 2)) else { return };
    if word.quote_style.is_none() && word.value.eq_ignore_ascii_case("variable") {
        let value = format!("{VARIABLE}{}", name.value);
        let name = Word { value, quote_style: Some('"'), keyword: Keyword::NoKeyword };
        edits.gone.push(tokens.at[place + 1]);
        edits.replaced.push((tokens.at[place + 2], Token::Word(name)));
    }
}

/// The name of the common table expression that the list of USING KEY becomes.
pub(crate) const KEYS: &str = "using key ";

/// `t USING KEY (k) AS (…)` as `t AS (WITH keys AS (SELECT k) …)`.
fn using_key(tokens: Significant<'_>, place: usize, edits: &mut Edits) {
    let open = place + 2;
    if tokens.keyword(place) != Keyword::USING
        || tokens.keyword(place + 1) != Keyword::KEY
        || *tokens.token(open) != Token::LParen
    {
        return;
    }
    let Some(behind) = tokens.behind_parentheses(open) else { return };
    let query = behind + 1;
    if tokens.keyword(behind) != Keyword::AS || *tokens.token(query) != Token::LParen {
        return;
    }
    let Some(span) = tokens.at.get(place).map(|at| tokens.tokens[*at].span) else { return };
    let here = |token: Token| TokenWithSpan { token, span };
    let space = || Token::Whitespace(Whitespace::Space);
    let begin = [space(), name(KEYS), Token::make_keyword("AS"), Token::LParen, Token::make_keyword("SELECT"), space()];
    let list = tokens.tokens[tokens.at[open] + 1..tokens.at[behind - 1]].iter().cloned();
    let keys = begin.map(here).into_iter().chain(list).chain([here(Token::RParen)]);
    edits.gone.extend(tokens.at[place]..tokens.at[behind]);
    if tokens.keyword(query + 1) == Keyword::WITH {
        let last = query + 1 + usize::from(tokens.keyword(query + 2) == Keyword::RECURSIVE);
        edits.moved.push((tokens.at[last] + 1, keys.chain([here(Token::Comma)]).collect()));
    } else {
        let with = [Token::LParen, Token::make_keyword("WITH")];
        edits.gone.push(tokens.at[query]);
        edits.moved.push((tokens.at[query], with.map(here).into_iter().chain(keys).chain([here(space())]).collect()));
    }
}

/// `TABLE t` as `SELECT * FROM t`: the parser takes no clauses behind it.
fn table_alone(tokens: Significant<'_>, place: usize, edits: &mut Edits) {
    let begins = place == 0
        || matches!(tokens.token(place - 1), Token::LParen | Token::RParen | Token::SemiColon)
        || matches!(
            tokens.keyword(place - 1),
            Keyword::UNION | Keyword::ALL | Keyword::EXCEPT | Keyword::INTERSECT | Keyword::EXPLAIN | Keyword::ANALYZE
        );
    if tokens.keyword(place) == Keyword::TABLE && begins && matches!(tokens.token(place + 1), Token::Word(_)) {
        let space = || Token::Whitespace(Whitespace::Space);
        let select = vec![Token::make_keyword("SELECT"), space(), Token::Mul, space()];
        edits.before.push((tokens.at[place], select));
        edits.replaced.push((tokens.at[place], Token::make_keyword("FROM")));
    }
}

/// `FROM t WHERE …` without SELECT: the parser ends such a query behind its tables.
fn from_alone(tokens: Significant<'_>, place: usize, edits: &mut Edits) {
    let begins = place == 0
        || matches!(tokens.token(place - 1), Token::LParen | Token::SemiColon)
        || matches!(
            tokens.keyword(place - 1),
            Keyword::UNION
                | Keyword::ALL
                | Keyword::EXCEPT
                | Keyword::INTERSECT
                | Keyword::AS
                | Keyword::EXPLAIN
                | Keyword::ANALYZE
        );
    if tokens.keyword(place) != Keyword::FROM || !begins {
        return;
    }
    let mut depth = 0;
    for here in place + 1..tokens.at.len() {
        match tokens.token(here) {
            Token::LParen | Token::LBracket | Token::LBrace => depth += 1,
            Token::RParen | Token::RBracket | Token::RBrace if depth == 0 => return,
            Token::RParen | Token::RBracket | Token::RBrace => depth -= 1,
            Token::SemiColon => return,
            _ => {}
        }
        if depth > 0 {
            continue;
        }
        match tokens.keyword(here) {
            Keyword::SELECT | Keyword::UNION | Keyword::EXCEPT | Keyword::INTERSECT => return,
            Keyword::WHERE | Keyword::GROUP | Keyword::HAVING | Keyword::QUALIFY | Keyword::WINDOW => {
                let space = || Token::Whitespace(Whitespace::Space);
                let select = vec![Token::make_keyword("SELECT"), space(), Token::Mul, space()];
                edits.before.push((tokens.at[place], select));
                return;
            }
            _ => {}
        }
    }
}

/// `INSERT INTO t (VALUES (1))`.
fn inserted_values(tokens: Significant<'_>, place: usize, edits: &mut Edits) {
    if tokens.keyword(place) != Keyword::INSERT || tokens.keyword(place + 1) != Keyword::INTO {
        return;
    }
    let mut open = place + 3;
    while *tokens.token(open) == Token::Period {
        open += 2;
    }
    if *tokens.token(open) == Token::LParen
        && tokens.keyword(open + 1) == Keyword::VALUES
        && let Some(behind) = tokens.behind_parentheses(open)
    {
        edits.gone.extend([tokens.at[open], tokens.at[behind - 1]]);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sql::QuernelDialect;
    use sqlparser::tokenizer::Tokenizer;

    fn rewritten(sql: &str) -> String {
        let mut tokens = Tokenizer::new(&QuernelDialect, sql).tokenize_with_location().unwrap();
        rewrite(&mut tokens);
        let text: String = tokens.iter().map(|t| t.token.to_string()).collect();
        text.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn forms_are_rewritten_where_they_mean_something() {
        assert_eq!(rewritten("SELECT * EXCEPT a FROM t"), "SELECT * EXCLUDE a FROM t");
        assert_eq!(rewritten("SELECT t.* EXCEPT (a, b) FROM t"), "SELECT t.* EXCLUDE (a, b) FROM t");
        assert_eq!(rewritten("SELECT * EXCEPT SELECT 1"), "SELECT * EXCEPT SELECT 1");
        assert_eq!(rewritten("SELECT * EXCEPT (SELECT 1)"), "SELECT * EXCEPT (SELECT 1)");
        assert_eq!(rewritten("SELECT 2 * like"), "SELECT 2 * like");
        assert_eq!(rewritten("FROM b : s.a JOIN c : range(1) ON true"), "FROM s.a AS b JOIN range(1) AS c ON true");
        assert_eq!(rewritten("INSERT INTO t (VALUES (1), (2))"), "INSERT INTO t VALUES (1), (2)");
        assert_eq!(rewritten("INSERT INTO t (a) VALUES (1)"), "INSERT INTO t (a) VALUES (1)");
        assert_eq!(rewritten("FROM t WHERE a"), "SELECT * FROM t WHERE a");
        assert_eq!(rewritten("SELECT (FROM t WHERE a)"), "SELECT (SELECT * FROM t WHERE a)");
        assert_eq!(rewritten("FROM t SELECT a WHERE b"), "FROM t SELECT a WHERE b");
        assert_eq!(rewritten("FROM t LIMIT 1"), "FROM t LIMIT 1");
        assert_eq!(
            rewritten("SELECT a FROM t WHERE a IS DISTINCT FROM b USING SAMPLE 5% (system, 1)"),
            "SELECT a FROM \"sample \"(5,'%','system',1),t WHERE a IS DISTINCT FROM b"
        );
        assert_eq!(
            rewritten("FROM t TABLESAMPLE reservoir(10 ROWS) REPEATABLE (3)"),
            "FROM t TABLESAMPLE BERNOULLI(\"sample \"(10,'rows','reservoir',3))"
        );
        assert_eq!(
            rewritten("SELECT a NOT IN [1, 2] AND b IN t.l"),
            "SELECT a NOT IN (\"elements \"([1, 2])) AND b IN (\"elements \"(t.l))"
        );
        assert_eq!(
            rewritten("SELECT [x FOR x IN l], position(a || b IN s)"),
            "SELECT [x FOR x IN l], position(a || b IN s)"
        );
        assert_eq!(rewritten("SELECT f(*COLUMNS(*))"), "SELECT f(\"unpacked \"( COLUMNS(*)))");
        assert_eq!(rewritten("SELECT 2 *columns(a)"), "SELECT 2 *columns(a)");
        assert_eq!(
            rewritten("FROM (DESCRIBE t)"),
            "FROM (WITH \"described \"AS(SELECT *FROM t)SELECT *FROM\"described \")"
        );
        assert_eq!(rewritten("FROM t ORDER BY * DESC"), "FROM t ORDER BY ALL DESC");
        let keys = "t (k) AS (WITH \"using key \"AS(SELECT k, min(v)) SELECT * FROM s)";
        assert_eq!(rewritten("t (k) USING KEY (k, min(v)) AS (TABLE s)"), keys);
        let like = rewritten("SELECT * NOT LIKE 'a%' ESCAPE '!' AS x FROM t");
        assert_eq!(like, "SELECT columns (LAMBDA\"column\":\"column\"NOT LIKE 'a%' ESCAPE '!') AS x FROM t");
    }
}
