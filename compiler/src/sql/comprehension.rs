//! List comprehensions, `[f(x) FOR x, i IN list IF condition]`, read as the calls of functions with lambda functions that they are.

use sqlparser::ast::{
    DictionaryField, Expr, Ident, LambdaFunction, LambdaFunctionParameter, LambdaSyntax, OneOrManyWithParens,
};
use sqlparser::keywords::Keyword;
use sqlparser::parser::{Parser, ParserError};
use sqlparser::tokenizer::Token;

/// Names of a row that the condition has been computed for.
const ROW: &str = "__row";
const KEEPS: &str = "keeps";
const VALUE: &str = "value";

/// Whether the bracket that comes next opens a comprehension: FOR comes before a comma or the bracket's end.
pub(super) fn begins(parser: &Parser) -> bool {
    if parser.peek_token_ref().token != Token::LBracket {
        return false;
    }
    let mut depth = 0usize;
    for at in parser.get_current_index() + 1.. {
        match &parser.token_at(at).token {
            Token::LBracket | Token::LParen | Token::LBrace => depth += 1,
            Token::RBracket | Token::RParen | Token::RBrace if depth <= 1 => return false,
            Token::RBracket | Token::RParen | Token::RBrace => depth -= 1,
            Token::Comma if depth == 1 => return false,
            Token::Word(word) if depth == 1 && word.keyword == Keyword::FOR && word.quote_style.is_none() => {
                return true;
            }
            Token::EOF | Token::SemiColon => return false,
            _ => {}
        }
    }
    false
}

pub(super) fn parse(parser: &mut Parser) -> Result<Expr, ParserError> {
    parser.expect_token(&Token::LBracket)?;
    let value = parser.parse_expr()?;
    parser.expect_keyword(Keyword::FOR)?;
    let mut names = vec![parser.parse_identifier()?];
    if parser.consume_token(&Token::Comma) {
        names.push(parser.parse_identifier()?);
    }
    parser.expect_keyword(Keyword::IN)?;
    let list = parser.parse_expr()?;
    let condition = if parser.parse_keyword(Keyword::IF) { Some(parser.parse_expr()?) } else { None };
    parser.expect_token(&Token::RBracket)?;
    let Some(condition) = condition else { return Ok(call("list_transform", list, names, value)) };
    // The index counts the elements of the list, whether they are kept or not.
    let field = |key: &str, value| DictionaryField { key: Ident::with_quote('\'', key), value: Box::new(value) };
    let row = Expr::Dictionary(vec![field(KEEPS, condition), field(VALUE, value)]);
    let of_row = |name: &str| Expr::CompoundIdentifier(vec![Ident::new(ROW), Ident::new(name)]);
    let rows = call("list_transform", list, names, row);
    let kept = call("list_filter", rows, vec![Ident::new(ROW)], of_row(KEEPS));
    Ok(call("list_transform", kept, vec![Ident::new(ROW)], of_row(VALUE)))
}

fn call(name: &str, list: Expr, names: Vec<Ident>, body: Expr) -> Expr {
    let params = names.into_iter().map(|name| LambdaFunctionParameter { name, data_type: None }).collect();
    let lambda = Expr::Lambda(LambdaFunction {
        params: OneOrManyWithParens::Many(params),
        body: Box::new(body),
        syntax: LambdaSyntax::LambdaKeyword,
    });
    super::call(name, vec![list, lambda])
}
