//! The grammar: DuckDB's, with what PostgreSQL adds to it.

use std::any::TypeId;

use sqlparser::ast::{BinaryOperator, Expr, Ident, TypedString, UnaryOperator};
use sqlparser::dialect::{Dialect, DuckDbDialect};
use sqlparser::keywords::{Keyword, RESERVED_FOR_COLUMN_ALIAS, RESERVED_FOR_TABLE_ALIAS};
use sqlparser::parser::{Parser, ParserError};
use sqlparser::tokenizer::{Token, Word};

use super::comprehension;
use super::reserved::{begins_no_expression, is_reserved};
use super::surroundings::{begins_select_item, ends_limit, ends_query};

/// The prefix of what `#1` and `LIMIT 10 %` are parsed to: the column's number, and the share.
pub(crate) const POSITION: &str = "#";
pub(crate) const PERCENT: &str = "%";

/// The rank of LIKE in sqlparser.
const LIKE: u8 = 19;
/// Ranks between those of sqlparser: above LIKE and comparisons (20), …
const CONCAT: u8 = 24;
/// … above `||` and below `+` (30), …
const BITS: u8 = 25;
/// … above `+` and below `^` …
const TIMES: u8 = 35;
/// … and below a sign (40).
const POWER: u8 = 37;
/// Above AT TIME ZONE (41) and below `::` (50).
const COLLATE: u8 = 42;

/// sqlparser's DuckDB dialect with the parts of DuckDB's grammar that it lacks.
#[derive(Clone, Copy, Debug, Default)]
pub struct QuernelDialect;

impl Dialect for QuernelDialect {
    /// The parser asks for the type in places where no method is made for the question.
    fn dialect(&self) -> TypeId {
        TypeId::of::<DuckDbDialect>()
    }

    fn is_identifier_start(&self, ch: char) -> bool {
        ch.is_alphabetic() || ch == '_'
    }

    fn is_identifier_part(&self, ch: char) -> bool {
        ch.is_alphabetic() || ch.is_ascii_digit() || ch == '$' || ch == '_'
    }

    fn identifier_quote_style(&self, _identifier: &str) -> Option<char> {
        Some('"')
    }

    fn supports_trailing_commas(&self) -> bool {
        true
    }

    fn supports_filter_during_aggregation(&self) -> bool {
        true
    }

    fn supports_group_by_expr(&self) -> bool {
        true
    }

    fn supports_bitwise_shift_operators(&self) -> bool {
        true
    }

    fn supports_named_fn_args_with_assignment_operator(&self) -> bool {
        true
    }

    fn supports_dictionary_syntax(&self) -> bool {
        true
    }

    fn allow_extract_custom(&self) -> bool {
        true
    }

    fn allow_extract_single_quotes(&self) -> bool {
        true
    }

    fn supports_explain_with_utility_options(&self) -> bool {
        true
    }

    fn support_map_literal_syntax(&self) -> bool {
        true
    }

    fn supports_lambda_functions(&self) -> bool {
        true
    }

    /// What [`super::parse`] makes of `MAP(…)` where it is a type.
    fn supports_map_literal_with_angle_brackets(&self) -> bool {
        true
    }

    fn supports_array_typedef_with_brackets(&self) -> bool {
        true
    }

    fn supports_from_first_select(&self) -> bool {
        true
    }

    fn supports_order_by_all(&self) -> bool {
        true
    }

    fn supports_select_wildcard_exclude(&self) -> bool {
        true
    }

    fn supports_select_wildcard_replace(&self) -> bool {
        true
    }

    fn supports_notnull_operator(&self) -> bool {
        true
    }

    fn supports_comma_separated_trim(&self) -> bool {
        true
    }

    fn supports_numeric_literal_underscores(&self) -> bool {
        true
    }

    fn supports_string_escape_constant(&self) -> bool {
        true
    }

    fn supports_in_empty_list(&self) -> bool {
        true
    }

    fn supports_select_wildcard_rename(&self) -> bool {
        true
    }

    fn supports_nested_comments(&self) -> bool {
        true
    }

    fn supports_set_stmt_without_operator(&self) -> bool {
        true
    }

    fn supports_factorial_operator(&self) -> bool {
        true
    }

    fn supports_window_function_null_treatment_arg(&self) -> bool {
        true
    }

    fn supports_values_as_table_factor(&self) -> bool {
        true
    }

    fn is_column_alias(&self, keyword: &Keyword, parser: &mut Parser) -> bool {
        // TOP is none of this dialect's.
        (*keyword == Keyword::TOP || !RESERVED_FOR_COLUMN_ALIAS.contains(keyword)) && !names_nothing(parser)
    }

    fn is_table_alias(&self, keyword: &Keyword, parser: &mut Parser) -> bool {
        !RESERVED_FOR_TABLE_ALIAS.contains(keyword) && !names_nothing(parser)
    }

    /// Behind AS too: only the aliases of a select list may be any word.
    fn is_table_factor_alias(&self, explicit: bool, keyword: &Keyword, parser: &mut Parser) -> bool {
        if explicit { !names_nothing(parser) } else { self.is_table_alias(keyword, parser) }
    }

    /// DuckDB's ranks: the operators on bits share one below `+`, `||` is below them, `^` is above `*`. The signs before an
    /// expression are above all of these.
    fn get_next_precedence(&self, parser: &Parser) -> Option<Result<u8, ParserError>> {
        match &parser.peek_token_ref().token {
            Token::StringConcat => Some(Ok(CONCAT)),
            Token::Ampersand | Token::Pipe | Token::ShiftLeft | Token::ShiftRight => Some(Ok(BITS)),
            Token::Mul | Token::Div | Token::DuckIntDiv | Token::Mod => Some(Ok(TIMES)),
            Token::Caret => Some(Ok(POWER)),
            Token::CaretAt | Token::Overlap => Some(Ok(CONCAT)),
            Token::Word(word) if word.quote_style.is_none() && word.keyword == Keyword::GLOB => Some(Ok(LIKE)),
            Token::Word(word) if word.quote_style.is_none() && word.keyword == Keyword::COLLATE => Some(Ok(COLLATE)),
            Token::Word(word) if word.quote_style.is_none() && word.keyword == Keyword::PERCENT => {
                ends_limit(parser).then_some(Ok(TIMES))
            }
            _ => None,
        }
    }

    /// `COLLATE`, `GLOB`, `^@`, `&&`, `IN (…)` and comparisons with `ANY (…)`: what stands in the parentheses is a query, or a list whose first element may be a
    /// query in parentheses.
    fn parse_infix(&self, parser: &mut Parser, left: &Expr, _precedence: u8) -> Option<Result<Expr, ParserError>> {
        let keyword = |n: usize, parser: &Parser| match &parser.peek_nth_token_ref(n).token {
            Token::Word(word) if word.quote_style.is_none() => word.keyword,
            _ => Keyword::NoKeyword,
        };
        let percent = parser.peek_token_ref().token == Token::Mod || keyword(0, parser) == Keyword::PERCENT;
        if percent && ends_query(parser, 1) && ends_limit(parser) {
            parser.advance_token();
            return Some(Ok(Expr::Prefixed { prefix: Ident::new(PERCENT), value: Box::new(left.clone()) }));
        }
        if keyword(0, parser) == Keyword::COLLATE {
            parser.advance_token();
            let collation = parser.parse_object_name(false);
            return Some(collation.map(|collation| Expr::Collate { expr: Box::new(left.clone()), collation }));
        }
        let negated = keyword(0, parser) == Keyword::NOT;
        let at = usize::from(negated);
        if keyword(at, parser) == Keyword::IN && parser.peek_nth_token_ref(at + 1).token == Token::LParen {
            (0..at + 2).for_each(|_| parser.advance_token());
            return Some(in_parentheses(parser, left, negated));
        }
        let operator = match &parser.peek_token_ref().token {
            Token::CaretAt => Some((BinaryOperator::PGStartsWith, CONCAT)),
            Token::Overlap => Some((BinaryOperator::PGOverlap, CONCAT)),
            _ if keyword(0, parser) == Keyword::GLOB => Some((BinaryOperator::Custom("GLOB".into()), LIKE)),
            _ => None,
        };
        if let Some((op, precedence)) = operator {
            parser.advance_token();
            return Some(parser.parse_subexpr(precedence).map(|right| {
                let (left, right) = (Box::new(left.clone()), Box::new(right));
                Expr::BinaryOp { left, op, right }
            }));
        }
        let compare_op = match &parser.peek_token_ref().token {
            Token::Eq | Token::DoubleEq => BinaryOperator::Eq,
            Token::Neq => BinaryOperator::NotEq,
            Token::Lt => BinaryOperator::Lt,
            Token::LtEq => BinaryOperator::LtEq,
            Token::Gt => BinaryOperator::Gt,
            Token::GtEq => BinaryOperator::GtEq,
            _ => return None,
        };
        let quantifier = keyword(1, parser);
        if !matches!(quantifier, Keyword::ANY | Keyword::SOME | Keyword::ALL) || !begins_query(parser, 2) {
            return None;
        }
        (0..3).for_each(|_| parser.advance_token());
        Some(parser.parse_query().and_then(|query| {
            parser.expect_token(&Token::RParen)?;
            let (left, right) = (Box::new(left.clone()), Box::new(Expr::Subquery(query)));
            Ok(match quantifier {
                Keyword::ALL => Expr::AllOp { left, compare_op, right },
                _ => Expr::AnyOp { left, compare_op, right, is_some: quantifier == Keyword::SOME },
            })
        }))
    }

    /// Refuses reserved words, and reads queries in parentheses that sqlparser takes for expressions:
    /// `((SELECT 1) UNION (SELECT 2))` and `(VALUES (1))`.
    fn parse_prefix(&self, parser: &mut Parser) -> Option<Result<Expr, ParserError>> {
        // `DEFAULT` in the place of a value, which only INSERT takes.
        if let Token::Word(word) = &parser.peek_token_ref().token {
            if is_default(word, &parser.peek_nth_token_ref(1).token) {
                return Some(parser.parse_identifier().map(Expr::Identifier));
            }
            let call = parser.peek_nth_token_ref(1).token == Token::LParen;
            if begins_no_expression(word, call) {
                let found = parser.peek_token();
                return Some(parser.expected("an expression", found));
            }
        }
        if comprehension::begins(parser) {
            return Some(comprehension::parse(parser));
        }
        // `name : expression` in a select list.
        if matches!(&parser.peek_token_ref().token, Token::Word(_))
            && parser.peek_nth_token_ref(1).token == Token::Colon
            && begins_select_item(parser)
        {
            let name = parser.parse_identifier();
            parser.advance_token();
            return Some(name.and_then(|name| Ok(Expr::Named { expr: Box::new(parser.parse_expr()?), name })));
        }
        // `bitstring '0101'`: a constant of a type that sqlparser has no word for.
        if matches!(&parser.peek_token_ref().token, Token::Word(w) if w.quote_style.is_none() && w.keyword == Keyword::NoKeyword)
            && matches!(parser.peek_nth_token_ref(1).token, Token::SingleQuotedString(_))
        {
            let data_type = parser.parse_data_type();
            return Some(data_type.and_then(|data_type| {
                let value = parser.parse_value()?;
                Ok(Expr::TypedString(TypedString { data_type, value, uses_odbc_syntax: false }))
            }));
        }
        // `#1`, a column of FROM by its number.
        if parser.peek_token_ref().token == Token::Sharp
            && matches!(parser.peek_nth_token_ref(1).token, Token::Number(..))
        {
            parser.advance_token();
            let number = parser.parse_value().map(Expr::Value);
            return Some(number.map(|n| Expr::Prefixed { prefix: Ident::new(POSITION), value: Box::new(n) }));
        }
        // `@x`, as high as a sign.
        if parser.peek_token_ref().token == Token::AtSign {
            parser.advance_token();
            let expr = parser.parse_subexpr(POWER).map(Box::new);
            return Some(expr.map(|expr| Expr::UnaryOp { op: UnaryOperator::PGAbs, expr }));
        }
        // Below `+` and above the other operators on bits.
        if parser.peek_token_ref().token == Token::Tilde {
            parser.advance_token();
            let expr = parser.parse_subexpr(BITS).map(Box::new);
            return Some(expr.map(|expr| Expr::UnaryOp { op: UnaryOperator::BitwiseNot, expr }));
        }
        if parser.peek_token_ref().token != Token::LParen {
            // What `= ANY (VALUES (1))` has inside its parentheses, which sqlparser takes for a call.
            let values = matches!(&parser.peek_token_ref().token, Token::Word(w) if w.keyword == Keyword::VALUES);
            let query = values && parser.peek_nth_token_ref(1).token == Token::LParen;
            return query.then(|| parser.parse_query().map(Expr::Subquery));
        }
        // One parenthesis before SELECT or WITH is known to sqlparser.
        let known = matches!(&parser.peek_nth_token_ref(1).token, Token::Word(word)
            if matches!(word.keyword, Keyword::SELECT | Keyword::WITH));
        if known {
            return None;
        }
        if encloses_one(parser) {
            parser.advance_token();
            return Some(parser.parse_expr().and_then(|value| {
                parser.expect_token(&Token::Comma)?;
                parser.expect_token(&Token::RParen)?;
                Ok(Expr::Tuple(vec![value]))
            }));
        }
        if !begins_query(parser, 0) {
            return None;
        }
        let parsed = parser.maybe_parse(|parser| {
            parser.expect_token(&Token::LParen)?;
            let query = parser.parse_query()?;
            parser.expect_token(&Token::RParen)?;
            Ok(Expr::Subquery(query))
        });
        parsed.transpose()
    }
}

/// Whether a word is DEFAULT in the place of a value, before what is behind it.
fn is_default(word: &Word, behind: &Token) -> bool {
    word.quote_style.is_none() && word.keyword == Keyword::DEFAULT && matches!(behind, Token::Comma | Token::RParen)
}

/// Whether the word that the parser has just read can't be a name. Behind a comma the parser asks whether the list ends there: with
/// what begins an expression it does not.
fn names_nothing(parser: &Parser) -> bool {
    let Token::Word(word) = &parser.get_current_token().token else { return false };
    let before = (0..parser.get_current_index()).rev().map(|i| &parser.token_at(i).token);
    if before.into_iter().find(|token| !matches!(token, Token::Whitespace(_))) == Some(&Token::Comma) {
        if is_default(word, &parser.peek_token_ref().token) {
            return false;
        }
        return begins_no_expression(word, parser.peek_token_ref().token == Token::LParen);
    }
    // The aggregate's state, which DuckDB gives where that word stands behind a call.
    let state = word.value.eq_ignore_ascii_case("export_state");
    word.quote_style.is_none() && (state || is_reserved(&word.value))
}

/// Whether the `n`-th token from here opens a parenthesis, and behind that and perhaps more of them a query begins.
fn begins_query(parser: &Parser, n: usize) -> bool {
    let mut depth = 0;
    while parser.peek_nth_token_ref(n + depth).token == Token::LParen {
        depth += 1;
    }
    let Token::Word(word) = &parser.peek_nth_token_ref(n + depth).token else { return false };
    depth > 0
        && word.quote_style.is_none()
        && matches!(word.keyword, Keyword::SELECT | Keyword::WITH | Keyword::VALUES | Keyword::FROM)
}

/// Whether a parenthesis opens here that holds one value and a comma behind it: a row of one value.
fn encloses_one(parser: &Parser) -> bool {
    let (mut depth, mut behind_comma) = (0, false);
    for at in parser.get_current_index() + 1.. {
        match &parser.token_at(at).token {
            Token::Whitespace(_) => continue,
            Token::LParen | Token::LBracket | Token::LBrace => depth += 1,
            Token::RParen | Token::RBracket | Token::RBrace => depth -= 1,
            Token::Comma if depth == 1 && !behind_comma => {
                behind_comma = true;
                continue;
            }
            Token::EOF | Token::SemiColon => return false,
            _ => {}
        }
        if depth == 0 || behind_comma {
            return depth == 0 && behind_comma;
        }
    }
    false
}

/// What is left of `left [NOT] IN (`.
fn in_parentheses(parser: &mut Parser, left: &Expr, negated: bool) -> Result<Expr, ParserError> {
    let expr = Box::new(left.clone());
    let query = |parser: &mut Parser| {
        let query = parser.parse_query()?;
        parser.expect_token(&Token::RParen)?;
        Ok(query)
    };
    let subquery = match &parser.peek_token_ref().token {
        Token::Word(word)
            if matches!(word.keyword, Keyword::SELECT | Keyword::WITH | Keyword::VALUES | Keyword::FROM) =>
        {
            Some(query(parser)?)
        }
        Token::LParen if begins_query(parser, 0) => parser.maybe_parse(query)?,
        _ => None,
    };
    if let Some(subquery) = subquery {
        return Ok(Expr::InSubquery { expr, subquery, negated });
    }
    let list = parser.parse_comma_separated0(Parser::parse_expr, Token::RParen)?;
    parser.expect_token(&Token::RParen)?;
    Ok(Expr::InList { expr, list, negated })
}
