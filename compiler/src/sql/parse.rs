//! Statements of a text, each with its place.

use std::fmt;
use std::sync::Arc;

use quernel_ir::types::Span;
use sqlparser::ast;
use sqlparser::keywords::Keyword;
use sqlparser::parser::{Parser, ParserError};
use sqlparser::tokenizer::{Token, TokenWithSpan, Tokenizer, Whitespace, Word};

use super::dialect::QuernelDialect;
use super::exclude::take_exclusions;
use super::forms;
use super::rewrite::rewrite;
use super::source::SourceMap;
use crate::error::{Error, Result};

/// How deep parentheses, subqueries and CASEs may nest.
const MAX_NESTING: usize = 100;
/// How deep the parser may recurse: it takes several steps for one level of nesting.
const MAX_RECURSION: usize = 500;
/// How many operators may follow one another without a comma or a parenthesis between: such chains become trees as deep.
const MAX_CHAIN: usize = 5000;

/// One statement: its syntax tree and where it stands.
#[derive(Clone, Debug)]
pub struct ParsedStatement {
    pub syntax: Syntax,
    /// The whole text that was parsed; every span is in it.
    pub sql: Arc<str>,
    pub span: Span,
    /// Whether `COLUMNS(…)` may stand in it.
    pub(crate) has_columns: bool,
}

impl ParsedStatement {
    /// The expression of `SELECT expression`.
    pub(crate) fn only_expression(&self) -> Option<&ast::Expr> {
        let Syntax::Statement(statement) = &self.syntax else { return None };
        let ast::Statement::Query(query) = statement.as_ref() else { return None };
        let ast::SetExpr::Select(select) = query.body.as_ref() else { return None };
        match select.projection.as_slice() {
            [ast::SelectItem::UnnamedExpr(expr)] => Some(expr),
            _ => None,
        }
    }

    /// The query that it is.
    pub(crate) fn into_query(self) -> Option<Box<ast::Query>> {
        match self.syntax {
            Syntax::Statement(statement) => match *statement {
                ast::Statement::Query(query) => Some(query),
                _ => None,
            },
            _ => None,
        }
    }

    /// The statement's own text, without the semicolon.
    pub fn text(&self) -> &str {
        self.sql.get(self.span.start as usize..self.span.end as usize).unwrap_or("")
    }
}

impl fmt::Display for ParsedStatement {
    /// The syntax tree, for people (`--emit ast`).
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.syntax {
            Syntax::Statement(statement) => write!(f, "{statement:#?}"),
            other => write!(f, "{other:#?}"),
        }
    }
}

/// What the grammar gives. Statements whose DuckDB form the parser library lacks have variants of their own.
#[derive(Clone, Debug)]
pub enum Syntax {
    Statement(Box<ast::Statement>),
    Explain {
        analyze: bool,
        inner: Box<ParsedStatement>,
    },
    /// `DESCRIBE SELECT …`.
    DescribeQuery(Box<ast::Query>),
    /// `DESCRIBE name`, `SHOW name`.
    DescribeTable(ast::ObjectName),
    ShowTables,
    /// `[FORCE] CHECKPOINT`.
    Checkpoint,
    CreateView {
        view: Box<ast::CreateView>,
        query: String,
    },
    Prepare {
        name: ast::Ident,
        sql: String,
    },
    /// Definitions of one macro, by their lists of parameters.
    Overloads(Vec<ParsedStatement>),
    CreateType(Box<CreateType>),
    Copy(CopyStatement),
}

/// `CREATE [OR REPLACE] TYPE [IF NOT EXISTS] name AS type | ENUM (query)`.
#[derive(Clone, Debug)]
pub struct CreateType {
    pub name: ast::ObjectName,
    pub source: TypeSource,
    pub if_not_exists: bool,
    pub or_replace: bool,
}

/// What a type is made of.
#[derive(Clone, Debug)]
pub enum TypeSource {
    Type(ast::DataType),
    /// The labels of an ENUM.
    Labels(Box<ast::Query>),
}

/// `COPY table [(columns)] | (query) TO | FROM 'path' [(option [value], …)]`.
#[derive(Clone, Debug)]
pub struct CopyStatement {
    /// The table and its columns, where the source or target is one.
    pub table: Option<(ast::ObjectName, Vec<ast::Ident>)>,
    pub query: Option<Box<ast::Query>>,
    pub to: bool,
    pub path: String,
    /// Names in lower case; an option without a value has `true`.
    pub options: Vec<(String, String)>,
}

/// The statements of `sql`; empty statements are left out.
///
/// # Errors
/// [`Error::Syntax`] at the first token that doesn't fit, and [`Error::Unsupported`] for too deep a nesting.
pub fn parse(sql: &str) -> Result<Vec<ParsedStatement>> {
    let source = SourceMap::new(sql);
    let mut tokens = Tokenizer::new(&QuernelDialect, sql).tokenize_with_location().map_err(|e| {
        Error::syntax(e.message, source.offset(e.location).map_or(Span::default(), |at| Span::new(at, at + 1)))
    })?;
    if let Some(empty) = tokens.iter().find(|t| matches!(&t.token, Token::Word(w) if w.value.is_empty())) {
        return Err(Error::syntax("a name in quotes has at least one character", source.span(empty.span)));
    }
    adapt(&mut tokens);
    rewrite(&mut tokens);
    take_exclusions(&mut tokens);
    check_chains(&tokens, &source)?;
    let text: Arc<str> = sql.into();
    let mut statements = Vec::new();
    for tokens in tokens.split(|t| t.token == Token::SemiColon) {
        let mut significant = tokens.iter().filter(|t| !matches!(t.token, Token::Whitespace(_) | Token::EOF));
        let Some(first) = significant.next() else { continue };
        let last = significant.next_back().unwrap_or(first);
        let span = source.span(first.span).to(source.span(last.span));
        let statement = StatementParser { source: &source, text: &text, tokens, span }.parse()?;
        statements.push(statement);
    }
    Ok(statements)
}

/// Rewrites what the parser library takes in other dialects only: `E'…'`, whose escapes the tokenizer has already resolved, and `$$…$$`;
/// `TRIM(LEADING FROM x)`; `ASOF JOIN`; `WITH x AS [NOT] MATERIALIZED (…)`, which changes no result. Parameters `?` get their numbers, which are
/// those of the text, in each statement.
fn adapt(tokens: &mut Vec<TokenWithSpan>) {
    // The last word that was kept, while nothing else follows it.
    let mut after = Keyword::NoKeyword;
    let mut not_at = None;
    let mut drop = Vec::new();
    let mut parameters = 0;
    for (i, token) in tokens.iter_mut().enumerate() {
        let keyword = match &mut token.token {
            Token::Whitespace(_) => continue,
            // Spaces of Unicode, also those of no width.
            Token::Char(c)
                if c.is_whitespace()
                    || matches!(*c, '\u{200b}' | '\u{200c}' | '\u{200d}' | '\u{2060}' | '\u{feff}') =>
            {
                token.token = Token::Whitespace(Whitespace::Space);
                continue;
            }
            Token::SemiColon => {
                parameters = 0;
                Keyword::NoKeyword
            }
            Token::Placeholder(text) if text == "?" => {
                parameters += 1;
                *text = format!("${parameters}");
                Keyword::NoKeyword
            }
            Token::EscapedStringLiteral(text) => {
                token.token = Token::SingleQuotedString(std::mem::take(text));
                Keyword::NoKeyword
            }
            Token::DollarQuotedString(text) => {
                token.token = Token::SingleQuotedString(std::mem::take(&mut text.value));
                Keyword::NoKeyword
            }
            Token::Word(word) if word.quote_style.is_none() => word.keyword,
            _ => Keyword::NoKeyword,
        };
        match (after, keyword) {
            (Keyword::LEADING | Keyword::TRAILING | Keyword::BOTH, Keyword::FROM) => drop.push(i),
            (Keyword::AS, Keyword::NOT) => {
                not_at = Some(i);
                continue;
            }
            (Keyword::AS, Keyword::MATERIALIZED) => {
                drop.extend(not_at);
                drop.push(i);
            }
            _ => {}
        }
        not_at = None;
        after = keyword;
    }
    // `ASOF JOIN`, which the parser takes with another dialect's clauses only, goes by a word that it takes before any join.
    let mut positional = Vec::new();
    let mut next = Keyword::NoKeyword;
    for (at, token) in tokens.iter_mut().enumerate().rev().filter(|(_, t)| !matches!(t.token, Token::Whitespace(_))) {
        let joins = matches!(
            next,
            Keyword::JOIN
                | Keyword::INNER
                | Keyword::LEFT
                | Keyword::RIGHT
                | Keyword::FULL
                | Keyword::SEMI
                | Keyword::ANTI
        );
        next = match &mut token.token {
            Token::Word(word) if word.quote_style.is_none() => {
                if joins && word.keyword == Keyword::ASOF {
                    word.keyword = Keyword::GLOBAL;
                } else if next == Keyword::JOIN && word.value.eq_ignore_ascii_case("positional") {
                    // One word of another dialect, in place of both.
                    word.keyword = Keyword::STRAIGHT_JOIN;
                    positional.push(at);
                } else if matches!(word.keyword, Keyword::GLOBAL | Keyword::STRAIGHT_JOIN) {
                    // Names like any other.
                    word.keyword = Keyword::NoKeyword;
                }
                word.keyword
            }
            _ => Keyword::NoKeyword,
        };
    }
    for at in positional {
        drop.extend((at + 1..tokens.len()).find(|i| !matches!(tokens[*i].token, Token::Whitespace(_))));
    }
    // `**` is `^`; the parser knows one of them.
    for i in 1..tokens.len() {
        if tokens[i].token == Token::Mul && tokens[i - 1].token == Token::Mul {
            tokens[i].token = Token::Caret;
            drop.push(i - 1);
        }
    }
    adapt_types(tokens);
    drop.sort_unstable();
    let mut index = 0;
    tokens.retain(|_| {
        index += 1;
        drop.binary_search(&(index - 1)).is_err()
    });
}

/// The types `MAP(k, v)` and `ROW(a t)` in the spellings that the parser knows, `MAP<k, v>` and `STRUCT(a t)`. They are types behind `::`, AS and a
/// name, and within a map.
fn adapt_types(tokens: &mut [TokenWithSpan]) {
    let is = |token: &Token, name: &str| matches!(token, Token::Word(w) if w.quote_style.is_none() && w.value.eq_ignore_ascii_case(name));
    let is_name = |word: &Word| {
        let plain =
            matches!(word.keyword, Keyword::NoKeyword | Keyword::KEY | Keyword::VALUE | Keyword::NAME | Keyword::DATA);
        plain || word.quote_style.is_some() || word.keyword == Keyword::AS
    };
    // Whether each open parenthesis is a map's.
    let mut open = Vec::new();
    let mut before = Token::EOF;
    let mut at = 0;
    while at < tokens.len() {
        let significant =
            |from: usize| (from..tokens.len()).find(|i| !matches!(tokens[*i].token, Token::Whitespace(_)));
        match &tokens[at].token {
            Token::Whitespace(_) => {
                at += 1;
                continue;
            }
            token if is(token, "map") || is(token, "row") => {
                let of_type = match &before {
                    Token::DoubleColon => true,
                    Token::Word(word) => is_name(word),
                    Token::Lt | Token::Comma => open.last() == Some(&true),
                    _ => false,
                };
                if of_type
                    && let Some(next) = significant(at + 1)
                    && tokens[next].token == Token::LParen
                {
                    if is(&tokens[at].token, "row") {
                        tokens[at].token = Token::make_keyword("STRUCT");
                        open.push(false);
                        before = Token::LParen;
                        at = next + 1;
                        continue;
                    }
                    tokens[next].token = Token::Lt;
                    open.push(true);
                    before = Token::Lt;
                    at = next + 1;
                    continue;
                }
            }
            Token::LParen => open.push(false),
            Token::RParen => {
                let of_map = open.pop().unwrap_or(false);
                if of_map {
                    tokens[at].token = Token::Gt;
                }
            }
            _ => {}
        }
        before = tokens[at].token.clone();
        at += 1;
    }
}

struct StatementParser<'a> {
    source: &'a SourceMap,
    text: &'a Arc<str>,
    tokens: &'a [TokenWithSpan],
    span: Span,
}

impl StatementParser<'_> {
    fn parse(&self) -> Result<ParsedStatement> {
        let mut parser = Parser::new(&QuernelDialect)
            .with_recursion_limit(MAX_RECURSION)
            .with_tokens_with_locations(self.tokens.to_vec());
        let syntax = self.statement(&mut parser)?;
        let next = parser.peek_token();
        if next.token != Token::EOF {
            return Err(self.expected("end of statement", &next));
        }
        let is_columns =
            |t: &TokenWithSpan| matches!(&t.token, Token::Word(w) if w.value.eq_ignore_ascii_case("columns"));
        let has_columns = self.tokens.iter().any(is_columns);
        Ok(ParsedStatement { syntax, sql: self.text.clone(), span: self.span, has_columns })
    }

    fn statement(&self, parser: &mut Parser<'_>) -> Result<Syntax> {
        let first = parser.peek_token();
        let Token::Word(word) = &first.token else {
            return self.plain(parser);
        };
        match word.keyword {
            Keyword::COPY => {
                parser.next_token();
                self.copy(parser)
            }
            Keyword::DESCRIBE | Keyword::DESC => {
                parser.next_token();
                self.describe(parser)
            }
            Keyword::SHOW => {
                parser.next_token();
                if parser.parse_keyword(Keyword::ALL) && parser.parse_keyword(Keyword::TABLES)
                    || parser.parse_keyword(Keyword::TABLES)
                {
                    return Ok(Syntax::ShowTables);
                }
                Ok(Syntax::DescribeTable(parser.parse_object_name(false).map_err(|e| self.error(e))?))
            }
            Keyword::EXPLAIN => {
                parser.next_token();
                let analyze = parser.parse_keyword(Keyword::ANALYZE);
                let rest = self.rest(parser);
                if rest.is_empty() {
                    return Err(self.expected("a statement to explain", &parser.peek_token()));
                }
                let span =
                    self.source.span(rest[0].span).to(Span { start: self.span.end.saturating_sub(1), ..self.span });
                let inner = StatementParser { tokens: rest, span, ..*self }.parse()?;
                self.drain(parser);
                Ok(Syntax::Explain { analyze, inner: Box::new(inner) })
            }
            Keyword::PREPARE => {
                parser.next_token();
                let name = parser.parse_identifier().map_err(|e| self.error(e))?;
                if !parser.parse_keyword(Keyword::AS) {
                    return Err(self.expected("AS", &parser.peek_token()));
                }
                let rest = self.rest(parser);
                let Some(start) = rest.first().and_then(|t| self.source.offset(t.span.start)) else {
                    return Err(self.expected("a statement", &parser.peek_token()));
                };
                // Syntax errors are reported now, not at EXECUTE.
                StatementParser { tokens: rest, ..*self }.parse()?;
                self.drain(parser);
                Ok(Syntax::Prepare { name, sql: self.text[start..self.span.end as usize].to_string() })
            }
            Keyword::TABLE => {
                let query = parser.parse_query().map_err(|e| self.error(e))?;
                Ok(Syntax::Statement(Box::new(ast::Statement::Query(query))))
            }
            Keyword::CREATE if let Some(definitions) = self.overloads() => {
                let parsed = definitions.iter().map(|tokens| StatementParser { tokens, ..*self }.parse());
                let parsed = parsed.collect::<Result<Vec<_>>>()?;
                self.drain(parser);
                Ok(Syntax::Overloads(parsed))
            }
            Keyword::CREATE if self.creates_type() => self.create_type(parser),
            Keyword::CREATE => match self.plain(parser)? {
                Syntax::Statement(statement) => match *statement {
                    ast::Statement::CreateView(view) => {
                        let query = self.text_after_as().unwrap_or_else(|| view.query.to_string());
                        Ok(Syntax::CreateView { view: Box::new(view), query })
                    }
                    other => Ok(Syntax::Statement(Box::new(other))),
                },
                other => Ok(other),
            },
            Keyword::PRAGMA => self.pragma(parser),
            _ if word.value.eq_ignore_ascii_case("checkpoint") => {
                parser.next_token();
                Ok(Syntax::Checkpoint)
            }
            Keyword::FORCE => {
                parser.next_token();
                let next = parser.next_token();
                match &next.token {
                    Token::Word(word) if word.value.eq_ignore_ascii_case("checkpoint") => Ok(Syntax::Checkpoint),
                    _ => Err(self.expected("CHECKPOINT", &next)),
                }
            }
            _ if word.value.eq_ignore_ascii_case("summarize") => {
                parser.next_token();
                let rest = self.rest(parser);
                let begins_query = match rest.first().map(|token| &token.token) {
                    Some(Token::LParen) => true,
                    Some(Token::Word(w)) => {
                        let query = [Keyword::SELECT, Keyword::WITH, Keyword::FROM, Keyword::VALUES, Keyword::TABLE];
                        w.quote_style.is_none() && query.contains(&w.keyword)
                    }
                    Some(_) => false,
                    None => return Err(self.expected("a table or a query", &parser.peek_token())),
                };
                let wrapped = |tokens: Vec<Token>| tokens.into_iter().map(TokenWithSpan::wrap);
                let mut tokens: Vec<TokenWithSpan> = wrapped(forms::about(forms::SUMMARIZED, !begins_query)).collect();
                tokens.extend(rest.iter().filter(|token| token.token != Token::EOF).cloned());
                tokens.extend(wrapped(forms::behind_about(forms::SUMMARIZED)));
                let statement = StatementParser { tokens: &tokens, ..*self }.parse()?;
                self.drain(parser);
                Ok(statement.syntax)
            }
            _ => self.plain(parser),
        }
    }

    fn plain(&self, parser: &mut Parser<'_>) -> Result<Syntax> {
        Ok(Syntax::Statement(Box::new(parser.parse_statement().map_err(|e| self.error(e))?)))
    }

    /// The definitions of a macro that has several, `CREATE MACRO f(a) AS …, (a, b) AS …`, each as a statement of its own.
    fn overloads(&self) -> Option<Vec<Vec<TokenWithSpan>>> {
        let significant: Vec<usize> =
            (0..self.tokens.len()).filter(|i| !matches!(self.tokens[*i].token, Token::Whitespace(_))).collect();
        let token = |at: usize| significant.get(at).map(|i| &self.tokens[*i].token);
        let is = |at: usize, keyword: Keyword| matches!(token(at), Some(Token::Word(w)) if w.quote_style.is_none() && w.keyword == keyword);
        let head = (1..5).find(|at| is(*at, Keyword::MACRO) || is(*at, Keyword::FUNCTION))?;
        let open = (head..significant.len()).find(|at| token(*at) == Some(&Token::LParen))?;
        let deeper = |at: usize| match token(at) {
            Some(Token::LParen | Token::LBracket | Token::LBrace) => 1,
            Some(Token::RParen | Token::RBracket | Token::RBrace) => -1,
            _ => 0,
        };
        // Whether parameters and AS stand there, and TABLE behind them.
        let defines = |at: usize| {
            (token(at) == Some(&Token::LParen)).then_some(())?;
            let mut depth = 0;
            let close = (at..significant.len()).find(|at| {
                depth += deeper(*at);
                depth == 0
            })?;
            is(close + 1, Keyword::AS).then(|| is(close + 2, Keyword::TABLE))
        };
        let table = defines(open)?;
        let mut depth = 0;
        let mut cuts = Vec::new();
        for (at, index) in significant.iter().enumerate().skip(open) {
            depth += deeper(at);
            if depth == 0 && token(at) == Some(&Token::Comma) && defines(at + 1) == Some(table) {
                cuts.push(*index);
            }
        }
        if cuts.is_empty() {
            return None;
        }
        let head = &self.tokens[..significant[open]];
        let starts = std::iter::once(significant[open]).chain(cuts.iter().map(|cut| cut + 1));
        let ends = cuts.iter().copied().chain([self.tokens.len()]);
        Some(starts.zip(ends).map(|(start, end)| [head, &self.tokens[start..end]].concat()).collect())
    }

    /// Whether the statement begins `CREATE [OR REPLACE] [TEMPORARY] TYPE`.
    fn creates_type(&self) -> bool {
        let mut words = self.tokens.iter().filter_map(|t| match &t.token {
            Token::Whitespace(_) => None,
            Token::Word(word) if word.quote_style.is_none() => Some(word.keyword),
            _ => Some(Keyword::NoKeyword),
        });
        let may_stand = [Keyword::CREATE, Keyword::OR, Keyword::REPLACE, Keyword::TEMP, Keyword::TEMPORARY];
        words.find(|word| !may_stand.contains(word)) == Some(Keyword::TYPE)
    }

    fn create_type(&self, parser: &mut Parser<'_>) -> Result<Syntax> {
        parser.next_token();
        let or_replace = parser.parse_keywords(&[Keyword::OR, Keyword::REPLACE]);
        let _ = parser.parse_one_of_keywords(&[Keyword::TEMP, Keyword::TEMPORARY]);
        if !parser.parse_keyword(Keyword::TYPE) {
            return Err(self.expected("TYPE", &parser.peek_token()));
        }
        let if_not_exists = parser.parse_keywords(&[Keyword::IF, Keyword::NOT, Keyword::EXISTS]);
        let name = parser.parse_object_name(false).map_err(|e| self.error(e))?;
        if !parser.parse_keyword(Keyword::AS) {
            return Err(self.expected("AS", &parser.peek_token()));
        }
        let of_query = |token: &Token| {
            matches!(token, Token::Word(w) if w.quote_style.is_none()
                && matches!(w.keyword, Keyword::SELECT | Keyword::FROM | Keyword::WITH | Keyword::VALUES))
        };
        let is_enum = matches!(&parser.peek_token().token, Token::Word(w) if w.keyword == Keyword::ENUM);
        let opened = is_enum && parser.peek_nth_token(1).token == Token::LParen;
        let source = match parser.peek_nth_token(2).token {
            inner if opened && (inner == Token::RParen || of_query(&inner)) => {
                parser.next_token();
                parser.next_token();
                if inner == Token::RParen {
                    parser.next_token();
                    TypeSource::Type(ast::DataType::Enum(Vec::new(), None))
                } else {
                    let query = parser.parse_query().map_err(|e| self.error(e))?;
                    self.expect(parser, &Token::RParen, ")")?;
                    TypeSource::Labels(query)
                }
            }
            _ => TypeSource::Type(parser.parse_data_type().map_err(|e| self.error(e))?),
        };
        Ok(Syntax::CreateType(Box::new(CreateType { name, source, if_not_exists, or_replace })))
    }

    /// `PRAGMA name = value` is `SET name = value`, whatever the value is.
    fn pragma(&self, parser: &mut Parser<'_>) -> Result<Syntax> {
        let keyword = parser.next_token();
        let rest = self.rest(parser);
        let mut significant = rest.iter().filter(|t| !matches!(t.token, Token::Whitespace(_)));
        if significant.nth(1).is_none_or(|t| t.token != Token::Eq) {
            parser.prev_token();
            return self.plain(parser);
        }
        let set = TokenWithSpan { token: Token::make_keyword("SET"), span: keyword.span };
        let tokens: Vec<TokenWithSpan> = std::iter::once(set).chain(rest.iter().cloned()).collect();
        let inner = StatementParser { tokens: &tokens, ..*self }.parse()?;
        self.drain(parser);
        Ok(inner.syntax)
    }

    fn describe(&self, parser: &mut Parser<'_>) -> Result<Syntax> {
        let next = parser.peek_token();
        let query = match &next.token {
            Token::LParen => true,
            Token::Word(w) => {
                matches!(w.keyword, Keyword::SELECT | Keyword::WITH | Keyword::FROM | Keyword::VALUES)
                    && w.quote_style.is_none()
            }
            _ => false,
        };
        if query {
            return Ok(Syntax::DescribeQuery(parser.parse_query().map_err(|e| self.error(e))?));
        }
        let _ = parser.parse_keyword(Keyword::TABLE);
        Ok(Syntax::DescribeTable(parser.parse_object_name(false).map_err(|e| self.error(e))?))
    }

    fn copy(&self, parser: &mut Parser<'_>) -> Result<Syntax> {
        let mut copy = CopyStatement { table: None, query: None, to: true, path: String::new(), options: Vec::new() };
        if parser.consume_token(&Token::LParen) {
            copy.query = Some(parser.parse_query().map_err(|e| self.error(e))?);
            self.expect(parser, &Token::RParen, ")")?;
        } else {
            let name = parser.parse_object_name(false).map_err(|e| self.error(e))?;
            let mut columns = Vec::new();
            if parser.consume_token(&Token::LParen) {
                loop {
                    columns.push(parser.parse_identifier().map_err(|e| self.error(e))?);
                    if !parser.consume_token(&Token::Comma) {
                        break;
                    }
                }
                self.expect(parser, &Token::RParen, ")")?;
            }
            copy.table = Some((name, columns));
        }
        copy.to = if parser.parse_keyword(Keyword::TO) {
            true
        } else if copy.query.is_none() && parser.parse_keyword(Keyword::FROM) {
            false
        } else {
            return Err(self.expected(if copy.query.is_some() { "TO" } else { "TO or FROM" }, &parser.peek_token()));
        };
        let path = parser.next_token();
        let Token::SingleQuotedString(text) = path.token else {
            return Err(self.expected("a file name in single quotes", &path));
        };
        copy.path = text;
        let _ = parser.parse_keyword(Keyword::WITH);
        if parser.consume_token(&Token::LParen) {
            loop {
                self.copy_option(parser, &mut copy.options)?;
                if !parser.consume_token(&Token::Comma) {
                    break;
                }
            }
            self.expect(parser, &Token::RParen, ")")?;
        }
        // PostgreSQL's old form, without parentheses and commas.
        while matches!(parser.peek_token().token, Token::Word(_)) {
            self.copy_option(parser, &mut copy.options)?;
        }
        Ok(Syntax::Copy(copy))
    }

    /// An option, as often as it has values.
    fn copy_option(&self, parser: &mut Parser<'_>, options: &mut Vec<(String, String)>) -> Result<()> {
        let name = parser.next_token();
        let Token::Word(word) = &name.token else {
            return Err(self.expected("the name of an option", &name));
        };
        let key = word.value.to_ascii_lowercase();
        let _ = parser.consume_token(&Token::Eq);
        let end = match parser.peek_token().token {
            Token::Comma | Token::RParen | Token::EOF | Token::SemiColon => {
                options.push((key, "true".into()));
                return Ok(());
            }
            Token::LParen => Token::RParen,
            Token::LBracket => Token::RBracket,
            _ => {
                options.push((key, self.copy_value(parser)?));
                return Ok(());
            }
        };
        parser.next_token();
        loop {
            options.push((key.clone(), self.copy_value(parser)?));
            if !parser.consume_token(&Token::Comma) {
                return self.expect(parser, &end, &end.to_string());
            }
        }
    }

    fn copy_value(&self, parser: &mut Parser<'_>) -> Result<String> {
        let value = parser.next_token();
        match value.token {
            Token::Word(word) => Ok(word.value),
            Token::SingleQuotedString(text) | Token::EscapedStringLiteral(text) => Ok(text),
            Token::Number(number, _) => Ok(number),
            Token::Mul => Ok("*".into()),
            Token::Minus => match parser.next_token().token {
                Token::Number(number, _) => Ok(format!("-{number}")),
                _ => Err(self.expected("the value of an option", &value)),
            },
            _ => Err(self.expected("the value of an option", &value)),
        }
    }

    fn expect(&self, parser: &mut Parser<'_>, token: &Token, name: &str) -> Result<()> {
        if parser.consume_token(token) { Ok(()) } else { Err(self.expected(name, &parser.peek_token())) }
    }

    /// The tokens that the parser has not read.
    fn rest(&self, parser: &mut Parser<'_>) -> &[TokenWithSpan] {
        let next = parser.peek_token();
        let at = self.tokens.iter().position(|t| t.span == next.span && t.token == next.token);
        at.map_or(&[], |i| &self.tokens[i..])
    }

    fn drain(&self, parser: &mut Parser<'_>) {
        while parser.next_token().token != Token::EOF {}
    }

    /// The text behind the first `AS` outside parentheses.
    fn text_after_as(&self) -> Option<String> {
        let mut depth = 0;
        for token in self.tokens {
            match &token.token {
                Token::LParen => depth += 1,
                Token::RParen => depth -= 1,
                Token::Word(w) if depth == 0 && w.keyword == Keyword::AS && w.quote_style.is_none() => {
                    let start = self.source.offset(token.span.end)?;
                    return Some(self.text.get(start..self.span.end as usize)?.trim().to_string());
                }
                _ => {}
            }
        }
        None
    }

    fn expected(&self, what: &str, found: &TokenWithSpan) -> Error {
        let span = self.source.span(found.span);
        if found.token == Token::EOF {
            let end = self.span.end as usize;
            return Error::syntax(format!("expected {what}, found end of statement"), Span::new(end, end + 1));
        }
        Error::syntax(format!("expected {what}, found {}", found.token), span)
    }

    fn error(&self, error: ParserError) -> Error {
        match error {
            ParserError::RecursionLimitExceeded => too_deep(Span { start: self.span.start, end: self.span.start + 1 }),
            ParserError::TokenizerError(message) | ParserError::ParserError(message) => {
                let (message, at) = split_location(&message);
                let end = self.span.end as usize;
                let span = match at.and_then(|at| self.source.offset(at)) {
                    Some(at) => self.token_at(at),
                    None => Span::new(end, end + 1),
                };
                let message = message.replacen("Expected: ", "expected ", 1).replacen("Expected ", "expected ", 1);
                let message = message.replace("found: EOF", "found end of statement").replace("found: ", "found ");
                Error::syntax(message, span)
            }
        }
    }

    fn token_at(&self, at: usize) -> Span {
        let spans = self.tokens.iter().map(|t| self.source.span(t.span));
        spans.into_iter().find(|s| s.start as usize == at).unwrap_or(Span::new(at, at + 1))
    }
}

/// Takes ` at Line: 1, Column: 8` off a message.
fn split_location(message: &str) -> (&str, Option<sqlparser::tokenizer::Location>) {
    let Some(i) = message.rfind(" at Line: ") else { return (message, None) };
    let mut numbers = message[i + " at Line: ".len()..].split(", Column: ").map(|n| n.trim().parse::<u64>().ok());
    let at = match (numbers.next().flatten(), numbers.next().flatten()) {
        (Some(line), Some(column)) => Some(sqlparser::tokenizer::Location { line, column }),
        _ => None,
    };
    (&message[..i], at)
}

fn too_deep(span: Span) -> Error {
    Error::unsupported(format!("expressions or queries nested more than {MAX_NESTING} deep"), span)
}

/// Nesting, and chains of operators, which become trees as deep as they are long:
/// everything after the parser walks them recursively.
fn check_chains(tokens: &[TokenWithSpan], source: &SourceMap) -> Result<()> {
    let mut chains = vec![0usize];
    for token in tokens {
        let keyword = match &token.token {
            Token::Word(word) if word.quote_style.is_none() => word.keyword,
            _ => Keyword::NoKeyword,
        };
        match &token.token {
            _ if keyword == Keyword::CASE => chains.push(0),
            _ if keyword == Keyword::END && chains.len() > 1 => {
                chains.pop();
            }
            Token::LParen | Token::LBracket | Token::LBrace => chains.push(0),
            Token::RParen | Token::RBracket | Token::RBrace if chains.len() > 1 => {
                chains.pop();
            }
            Token::Comma | Token::SemiColon => {
                if let Some(chain) = chains.last_mut() {
                    *chain = 0;
                }
            }
            Token::Whitespace(_) | Token::EOF | Token::Number(..) | Token::SingleQuotedString(_) | Token::Period => {}
            Token::Word(w)
                if !matches!(
                    w.keyword,
                    Keyword::AND
                        | Keyword::OR
                        | Keyword::NOT
                        | Keyword::IS
                        | Keyword::UNION
                        | Keyword::EXCEPT
                        | Keyword::INTERSECT
                        | Keyword::JOIN
                ) => {}
            _ => {
                let Some(chain) = chains.last_mut() else { continue };
                *chain += 1;
                if *chain > MAX_CHAIN {
                    let what = format!("more than {MAX_CHAIN} operators in a row");
                    return Err(Error::unsupported(what, source.span(token.span)));
                }
            }
        }
        if chains.len() > MAX_NESTING + 1 {
            return Err(too_deep(source.span(token.span)));
        }
    }
    Ok(())
}
