//! The parser: declarations. Kernels are in [`super::parse_kernel`].

use std::collections::HashMap;

use super::lex::{self, ParseError, Position, Token};
use super::parse_kernel;
use crate::kernel::{
    Block, Bounds, Field, KernelId, Loop, LoopId, Module, OutputColumn, Overflow, Param, ParamId, Prune, PruneOp,
    SortField, State, StateId, StateKind, Table, TableColumn, TableData, TableId, UpdateOp, Value,
};
use crate::scalar::{Interval, Scalar};
use crate::table::Encoding;
use crate::types::{DataType, Repr, Span, ValueType};

/// Where the parts of a module stand in the text that it was read from.
#[derive(Clone, Debug, Default)]
pub struct SourceMap {
    pub params: Vec<Position>,
    pub tables: Vec<Position>,
    pub states: Vec<Position>,
    pub loops: Vec<Position>,
    pub kernels: Vec<Position>,
    pub(super) values: HashMap<(KernelId, Value), Position>,
    pub(super) stmts: HashMap<(KernelId, Block, usize), Position>,
}

impl SourceMap {
    /// Where a value is defined.
    pub fn value(&self, kernel: KernelId, value: Value) -> Option<Position> {
        self.values.get(&(kernel, value)).copied()
    }

    /// Where a statement begins: the `index`th of a block.
    pub fn stmt(&self, kernel: KernelId, block: Block, index: usize) -> Option<Position> {
        self.stmts.get(&(kernel, block, index)).copied()
    }
}

/// Reads a module. It is well-formed as text; [`crate::verify`] says whether it is a valid program.
///
/// # Errors
/// The first thing that doesn't read, with its line and column.
pub fn parse(text: &str) -> Result<Module, ParseError> {
    parse_mapped(text).map(|(module, _)| module)
}

/// As [`parse`], with the position of each part.
///
/// # Errors
/// The first thing that doesn't read, with its line and column.
pub fn parse_mapped(text: &str) -> Result<(Module, SourceMap), ParseError> {
    let mut parser = Parser {
        tokens: lex::tokens(text)?,
        at: 0,
        module: Module::default(),
        map: SourceMap::default(),
        in_loop: None,
        depth: 0,
    };
    parser.module()?;
    Ok((parser.module, parser.map))
}

pub(super) type Parse<T> = Result<T, ParseError>;

pub(super) struct Parser {
    tokens: Vec<(Token, Position)>,
    at: usize,
    pub(super) module: Module,
    pub(super) map: SourceMap,
    /// The innermost loop that is open.
    pub(super) in_loop: Option<LoopId>,
    /// Nesting of blocks, bounded so that no text overflows the stack.
    pub(super) depth: usize,
}

/// Deepest nesting of types, with blocks around them.
const MAX_TYPE_DEPTH: usize = 250;

impl Parser {
    pub(super) fn peek(&self) -> &Token {
        &self.tokens[self.at].0
    }

    pub(super) fn peek_next(&self) -> &Token {
        &self.tokens[(self.at + 1).min(self.tokens.len() - 1)].0
    }

    pub(super) fn position(&self) -> Position {
        self.tokens[self.at].1
    }

    pub(super) fn next(&mut self) -> Token {
        let token = self.peek().clone();
        self.at = (self.at + 1).min(self.tokens.len() - 1);
        token
    }

    /// The current token, for [`Parser::seek`].
    pub(super) fn mark(&self) -> usize {
        self.at
    }

    /// Goes to a token; gives the one left.
    pub(super) fn seek(&mut self, at: usize) -> usize {
        std::mem::replace(&mut self.at, at)
    }

    /// Passes over a literal of any type.
    pub(super) fn skip_literal(&mut self) {
        let interval = self.is_word("interval");
        self.next();
        while interval && !matches!(self.peek(), Token::Sign(")") | Token::End) {
            self.next();
        }
        if interval {
            self.next();
        }
    }

    pub(super) fn fail<T>(&self, message: impl Into<String>) -> Parse<T> {
        Err(ParseError { position: self.position(), message: message.into() })
    }

    pub(super) fn unexpected<T>(&self, wanted: &str) -> Parse<T> {
        self.fail(format!("expected {wanted}, found {}", self.peek()))
    }

    pub(super) fn sign(&mut self, sign: &'static str) -> bool {
        let found = *self.peek() == Token::Sign(sign);
        if found {
            self.next();
        }
        found
    }

    pub(super) fn expect(&mut self, sign: &'static str) -> Parse<()> {
        if self.sign(sign) { Ok(()) } else { self.unexpected(&format!("'{sign}'")) }
    }

    pub(super) fn is_word(&self, word: &str) -> bool {
        matches!(self.peek(), Token::Word(w) if w == word)
    }

    pub(super) fn word(&mut self, word: &str) -> bool {
        let found = self.is_word(word);
        if found {
            self.next();
        }
        found
    }

    pub(super) fn expect_word(&mut self, word: &str) -> Parse<()> {
        if self.word(word) { Ok(()) } else { self.unexpected(&format!("'{word}'")) }
    }

    /// Any word.
    pub(super) fn any_word(&mut self, wanted: &str) -> Parse<String> {
        match self.peek() {
            Token::Word(word) => {
                let word = word.clone();
                self.next();
                Ok(word)
            }
            _ => self.unexpected(wanted),
        }
    }

    /// A word or a quoted name.
    pub(super) fn name(&mut self, wanted: &str) -> Parse<String> {
        match self.peek().clone() {
            Token::Word(name) | Token::Str(name) => {
                self.next();
                Ok(name)
            }
            _ => self.unexpected(wanted),
        }
    }

    pub(super) fn at_name(&mut self, wanted: &str) -> Parse<String> {
        match self.peek().clone() {
            Token::At(name) => {
                self.next();
                Ok(name)
            }
            _ => self.unexpected(wanted),
        }
    }

    fn string(&mut self, wanted: &str) -> Parse<String> {
        match self.peek().clone() {
            Token::Str(text) => {
                self.next();
                Ok(text)
            }
            _ => self.unexpected(wanted),
        }
    }

    pub(super) fn number<T: std::str::FromStr>(&mut self, wanted: &str) -> Parse<T> {
        if let Token::Number(text) = self.peek()
            && let Ok(value) = text.parse()
        {
            self.next();
            return Ok(value);
        }
        self.unexpected(wanted)
    }

    /// `[min, max]`.
    pub(super) fn range(&mut self) -> Parse<(i128, i128)> {
        self.expect("[")?;
        let min = self.number("an integer")?;
        self.expect(",")?;
        let max = self.number("an integer")?;
        self.expect("]")?;
        Ok((min, max))
    }

    /// Items between parentheses and commas.
    pub(super) fn list<T>(&mut self, mut item: impl FnMut(&mut Parser) -> Parse<T>) -> Parse<Vec<T>> {
        self.expect("(")?;
        let mut items = Vec::new();
        while !self.sign(")") {
            if !items.is_empty() {
                self.expect(",")?;
            }
            items.push(item(self)?);
        }
        Ok(items)
    }

    pub(super) fn span(&mut self) -> Span {
        match *self.peek() {
            Token::Span(span) => {
                self.next();
                span
            }
            _ => Span::default(),
        }
    }

    pub(super) fn table(&mut self) -> Parse<TableId> {
        let position = self.position();
        let name = self.at_name("a table")?;
        match self.module.tables.iter().find(|(_, t)| t.name == name) {
            Some((id, _)) => Ok(id),
            None => Err(ParseError { position, message: format!("there is no table @{name}") }),
        }
    }

    pub(super) fn state(&mut self) -> Parse<StateId> {
        let position = self.position();
        let name = self.at_name("a state")?;
        match self.module.states.iter().find(|(_, s)| s.name == name) {
            Some((id, _)) => Ok(id),
            None => Err(ParseError { position, message: format!("there is no state @{name}") }),
        }
    }

    pub(super) fn column(&mut self, table: TableId) -> Parse<usize> {
        let position = self.position();
        let name = self.name("a column")?;
        let table = &self.module.tables[table];
        match table.columns.iter().position(|c| c.name == name) {
            Some(index) => Ok(index),
            None => Err(ParseError { position, message: format!("table @{} has no column {name}", table.name) }),
        }
    }

    /// `@table.column`.
    pub(super) fn table_column(&mut self) -> Parse<(TableId, usize)> {
        let table = self.table()?;
        self.expect(".")?;
        Ok((table, self.column(table)?))
    }

    pub(super) fn field(&mut self, state: StateId) -> Parse<usize> {
        let position = self.position();
        let name = self.name("a field")?;
        let state = &self.module.states[state];
        match state.fields.iter().position(|f| f.name == name) {
            Some(index) => Ok(index),
            None => Err(ParseError { position, message: format!("state @{} has no field {name}", state.name) }),
        }
    }

    pub(super) fn value_type(&mut self) -> Parse<ValueType> {
        let position = self.position();
        let word = self.any_word("a type")?;
        let Some(repr) = Repr::from_keyword(&word) else {
            return Err(ParseError { position, message: format!("there is no type '{word}'") });
        };
        Ok(ValueType::new(repr, self.sign("?")))
    }

    pub(super) fn data_type(&mut self) -> Parse<DataType> {
        if self.depth >= MAX_TYPE_DEPTH {
            return self.fail("the type is nested too deep");
        }
        self.depth += 1;
        let ty = self.data_type_within();
        self.depth -= 1;
        ty
    }

    fn data_type_within(&mut self) -> Parse<DataType> {
        let position = self.position();
        let word = self.any_word("a type")?;
        if word == "dec" {
            self.expect("(")?;
            let precision: u8 = self.number("a precision")?;
            self.expect(",")?;
            let scale: u8 = self.number("a scale")?;
            self.expect(")")?;
            if precision == 0 || precision > DataType::MAX_PRECISION || scale > precision {
                return Err(ParseError { position, message: format!("there is no type dec({precision},{scale})") });
            }
            return Ok(DataType::decimal(precision, scale));
        }
        match word.as_str() {
            "list" => {
                self.expect("(")?;
                let element = self.data_type()?;
                self.expect(")")?;
                return Ok(DataType::list(element));
            }
            "array" => {
                self.expect("(")?;
                let element = self.data_type()?;
                self.expect(",")?;
                let length = self.number("a length")?;
                self.expect(")")?;
                return Ok(DataType::array(element, length));
            }
            "map" => {
                self.expect("(")?;
                let key = self.data_type()?;
                self.expect(",")?;
                let value = self.data_type()?;
                self.expect(")")?;
                return Ok(DataType::map(key, value));
            }
            "enum" => {
                let labels = self.list(|p| p.string("a label"))?;
                return Ok(DataType::enumeration(labels));
            }
            "struct" => {
                let mut fields = vec![];
                self.expect("(")?;
                while !self.sign(")") {
                    if !fields.is_empty() {
                        self.expect(",")?;
                    }
                    let name = self.string("a field's name")?;
                    fields.push((name, self.data_type()?));
                }
                return Ok(DataType::structure(fields));
            }
            _ => {}
        }
        DataType::from_ir_name(&word)
            .ok_or_else(|| ParseError { position, message: format!("there is no type '{word}'") })
    }

    fn encoding(&mut self) -> Parse<Encoding> {
        let position = self.position();
        let word = self.any_word("an encoding")?;
        if word == "plain" {
            return Ok(Encoding::Plain);
        }
        if word == "sequence" {
            return Ok(Encoding::Sequence);
        }
        let split = word.find(|c: char| c.is_ascii_digit()).unwrap_or(word.len());
        let bits: u16 = word[split..].parse().unwrap_or(0);
        let width = (bits / 8) as u8;
        match (&word[..split], bits) {
            ("u", 8 | 16 | 32 | 64) => {
                Ok(Encoding::For { width, base: self.number("+ or - and the encoding's base")? })
            }
            ("i", 8 | 16 | 32 | 64 | 128) => Ok(Encoding::Int { width }),
            ("dict", 8 | 16 | 32) => Ok(Encoding::Dict { width }),
            _ => Err(ParseError { position, message: format!("there is no encoding '{word}'") }),
        }
    }

    /// A literal of a representation.
    pub(super) fn literal(&mut self, repr: Repr) -> Parse<Scalar> {
        let token = self.peek().clone();
        let float = |text: &str| match repr {
            Repr::F32 => text.parse().ok().map(Scalar::F32),
            Repr::F64 => text.parse().ok().map(Scalar::F64),
            _ => None,
        };
        let scalar = match &token {
            Token::Word(word) => match word.as_str() {
                "null" => Some(Scalar::Null),
                "true" => Some(Scalar::Bool(true)),
                "false" => Some(Scalar::Bool(false)),
                "nan" | "inf" => float(word),
                "interval" => {
                    self.next();
                    let parts = self.list(|p| p.number::<i64>("an integer"))?;
                    let [months, days, micros] = parts[..] else {
                        return self.fail("an interval is written interval(months,days,microseconds)");
                    };
                    let (Ok(months), Ok(days)) = (months.try_into(), days.try_into()) else {
                        return self.fail("months and days of an interval are 32 bits wide");
                    };
                    return Ok(Scalar::Interval(Interval { months, days, micros }));
                }
                _ => None,
            },
            Token::Number(text) if repr.is_float() => float(text),
            Token::Number(text) => text.parse().ok().map(Scalar::Int),
            Token::Str(text) => Some(Scalar::Str(text.clone())),
            Token::Blob(bytes) => Some(Scalar::Blob(bytes.clone())),
            _ => None,
        };
        match scalar {
            Some(scalar) => {
                self.next();
                Ok(scalar)
            }
            None => self.unexpected(&format!("a literal of type {repr}")),
        }
    }

    fn module(&mut self) -> Parse<()> {
        self.expect_word("module")?;
        self.module.name = self.string("the module's name in quotes")?;
        loop {
            let position = self.position();
            match self.peek() {
                Token::End if self.in_loop.is_some() => return self.unexpected("a kernel or the loop's '}'"),
                Token::End => return Ok(()),
                Token::Word(word) => match word.as_str() {
                    "param" => {
                        self.map.params.push(position);
                        self.param()?;
                    }
                    "table" => {
                        self.map.tables.push(position);
                        self.table_declaration()?;
                    }
                    "state" => {
                        self.map.states.push(position);
                        self.state_declaration()?;
                    }
                    "kernel" => {
                        self.map.kernels.push(position);
                        parse_kernel::kernel(self)?;
                    }
                    "loop" => {
                        self.map.loops.push(position);
                        self.begin_loop()?;
                    }
                    _ => return self.unexpected("param, table, state, loop or kernel"),
                },
                Token::Sign("}") if let Some(id) = self.in_loop => {
                    self.next();
                    self.in_loop = self.module.loops[id].outer;
                }
                _ => return self.unexpected("param, table, state, loop or kernel"),
            }
        }
    }

    /// `loop @name work @state next @state {`.
    fn begin_loop(&mut self) -> Parse<()> {
        self.expect_word("loop")?;
        let name = self.at_name("the loop's name after @")?;
        self.expect_word("work")?;
        let work = self.state()?;
        self.expect_word("next")?;
        let next = self.state()?;
        self.expect("{")?;
        let outer = self.in_loop;
        self.in_loop = Some(self.module.loops.push(Loop { name, outer, work, next }));
        Ok(())
    }

    fn param(&mut self) -> Parse<()> {
        self.expect_word("param")?;
        match *self.peek() {
            Token::Param(n) if n as usize == self.module.params.len() => {}
            _ => return self.unexpected(&format!("${}", self.module.params.len())),
        }
        self.next();
        self.expect(":")?;
        let ty = self.value_type()?;
        let prepared = if self.word("prepared") { Some(self.number("a number")?) } else { None };
        let lifted = if self.word("lifted") { Some(self.number("a number")?) } else { None };
        let bounds = if self.word("range") {
            let (min, max) = self.range()?;
            Bounds::Range(min, max)
        } else if self.word("bytes") {
            Bounds::Bytes(self.number("a number of bytes")?)
        } else {
            Bounds::Any
        };
        let value = if self.sign("=") { Some(self.literal(ty.repr)?) } else { None };
        let _: ParamId = self.module.params.push(Param { ty, value, prepared, lifted, bounds });
        Ok(())
    }

    fn table_declaration(&mut self) -> Parse<()> {
        self.expect_word("table")?;
        let name = self.at_name("the table's name after @")?;
        let mut data = if self.word("inline") {
            TableData::Inline { rows: vec![] }
        } else {
            self.expect_word("from")?;
            let source = self.string("the source's name in quotes")?;
            let rows = if self.word("rows") { Some(self.number("a number of rows")?) } else { None };
            TableData::Stored { source, rows, pinned: self.word("pinned"), prune: vec![] }
        };
        let mut columns: Vec<TableColumn> = Vec::new();
        self.expect("{")?;
        while !self.sign("}") {
            let declares = *self.peek_next() == Token::Sign(":");
            if self.is_word("prune") && !declares {
                self.next();
                let position = self.position();
                let column = self.name("a column")?;
                let Some(column) = columns.iter().position(|c| c.name == column) else {
                    return Err(ParseError { position, message: format!("table @{name} has no column {column}") });
                };
                let op = match self.next() {
                    Token::Sign("=") => PruneOp::Eq,
                    Token::Sign("<") => PruneOp::Lt,
                    Token::Sign("<=") => PruneOp::Le,
                    Token::Sign(">") => PruneOp::Gt,
                    Token::Sign(">=") => PruneOp::Ge,
                    Token::Word(word) if word == "is" && self.word("valid") => PruneOp::NotNull,
                    _ => return Err(ParseError { position, message: "expected =, <, <=, >, >= or 'is valid'".into() }),
                };
                let value = match op {
                    PruneOp::NotNull => Scalar::Null,
                    _ => self.literal(columns[column].ty.repr())?,
                };
                let lifted = if self.word("lifted") { Some(self.number("a number")?) } else { None };
                match &mut data {
                    TableData::Stored { prune, .. } => prune.push(Prune { column, op, value, lifted }),
                    TableData::Inline { .. } => {
                        return Err(ParseError { position, message: "an inline table has nothing to prune".into() });
                    }
                }
            } else if self.is_word("row") && !declares {
                self.next();
                let position = self.position();
                let mut at = 0;
                let row = self.list(|p| {
                    let Some(column) = columns.get(at) else {
                        return p.fail("the row has more values than there are columns");
                    };
                    at += 1;
                    p.literal(column.ty.repr())
                })?;
                match &mut data {
                    TableData::Inline { rows } => rows.push(row),
                    TableData::Stored { .. } => {
                        return Err(ParseError { position, message: "only an inline table has rows here".into() });
                    }
                }
            } else {
                let name = self.name("a column, prune, row or '}'")?;
                self.expect(":")?;
                let ty = self.data_type()?;
                let nullable = self.sign("?");
                self.expect_word("as")?;
                let encoding = self.encoding()?;
                self.expect_word("index")?;
                let index = self.number("the column's index in the source")?;
                let range = if self.word("range") { Some(self.range()?) } else { None };
                let dictionary = if self.word("entries") { Some(self.number("a number of entries")?) } else { None };
                columns.push(TableColumn { name, index, ty, nullable, encoding, range, dictionary });
            }
        }
        self.module.tables.push(Table { name, columns, data });
        Ok(())
    }

    fn limit(&mut self) -> Parse<(Option<u64>, u64)> {
        let limit = if self.word("limit") { Some(self.number("a number of rows")?) } else { None };
        let offset = if self.word("offset") { self.number("a number of rows")? } else { 0 };
        Ok((limit, offset))
    }

    pub(super) fn update_op(&mut self) -> Parse<UpdateOp> {
        let position = self.position();
        let word = self.any_word("an update")?;
        Ok(match word.as_str() {
            "add" => UpdateOp::Add(Overflow::Checked),
            "add.proved" => UpdateOp::Add(Overflow::Proved),
            "min" => UpdateOp::Min,
            "max" => UpdateOp::Max,
            "and" => UpdateOp::And,
            "or" => UpdateOp::Or,
            "xor" => UpdateOp::Xor,
            "first" => UpdateOp::First,
            "last" => UpdateOp::Last,
            "arg_min" => UpdateOp::ArgMin,
            "arg_max" => UpdateOp::ArgMax,
            "mul" => UpdateOp::Mul,
            "add_precise" => UpdateOp::AddPrecise,
            "moments" => UpdateOp::Moments,
            "merge_moments" => UpdateOp::MergeMoments,
            "co_moments" => UpdateOp::CoMoments,
            "sketch" => UpdateOp::Sketch,
            "collect" => UpdateOp::Collect { nested: 0 },
            _ => match word.strip_prefix("collect.nested").map(str::parse) {
                Some(Ok(nested)) => UpdateOp::Collect { nested },
                _ => return Err(ParseError { position, message: format!("there is no update '{word}'") }),
            },
        })
    }

    fn state_declaration(&mut self) -> Parse<()> {
        self.expect_word("state")?;
        let name = self.at_name("the state's name after @")?;
        self.expect(":")?;
        let position = self.position();
        // Names of fields are known only after the kind.
        let mut sort_names = Vec::new();
        let mut kind = match self.any_word("a kind of state")?.as_str() {
            "accumulators" => StateKind::Accumulators,
            "groups" => {
                self.expect_word("keys")?;
                StateKind::Groups { keys: self.number("a number of keys")? }
            }
            "index" => {
                self.expect_word("keys")?;
                let keys: usize = self.number("a number of keys")?;
                let mut null_safe = vec![false; keys.min(1 << 16)];
                if self.word("null_safe") {
                    let position = self.position();
                    for key in self.list(|p| p.number::<usize>("a key's number"))? {
                        let Some(flag) = null_safe.get_mut(key) else {
                            return Err(ParseError { position, message: format!("there is no key {key}") });
                        };
                        *flag = true;
                    }
                }
                StateKind::Index { keys, null_safe, marked: self.word("marked") }
            }
            "rows" => StateKind::Rows,
            word @ ("sorted" | "window") => {
                self.expect_word("by")?;
                let mut keys = Vec::new();
                sort_names = self.list(|p| {
                    let at = p.position();
                    let name = p.name("a field")?;
                    let descending = match p.any_word("asc or desc")?.as_str() {
                        "asc" => false,
                        "desc" => true,
                        _ => return p.fail("expected asc or desc"),
                    };
                    p.expect_word("nulls")?;
                    let nulls_first = match p.any_word("first or last")?.as_str() {
                        "first" => true,
                        "last" => false,
                        _ => return p.fail("expected first or last"),
                    };
                    keys.push(SortField { field: 0, descending, nulls_first });
                    Ok((name, at))
                })?;
                let partition = if self.word("partition") { self.number("a number of keys")? } else { 0 };
                if word == "window" {
                    StateKind::Window { keys, partition, calls: Vec::new() }
                } else {
                    let (limit, offset) = self.limit()?;
                    StateKind::Sorted { keys, partition, limit, offset }
                }
            }
            "output" => {
                let columns = self.list(|p| {
                    let name = p.string("a column's name in quotes")?;
                    p.expect(":")?;
                    Ok(OutputColumn { name, ty: p.data_type()? })
                })?;
                let (limit, offset) = self.limit()?;
                StateKind::Output { columns, limit, offset }
            }
            "lut" => {
                let (table, column) = self.table_column()?;
                StateKind::Lut { table, column }
            }
            word => {
                let message = format!(
                    "there is no state kind '{word}': accumulators, groups, index, rows, sorted, window, output or lut"
                );
                return Err(ParseError { position, message });
            }
        };
        let estimate = if self.word("estimate") { Some(self.number("a number of rows")?) } else { None };
        let mut fields: Vec<Field> = Vec::new();
        self.expect("{")?;
        while !self.sign("}") {
            let name = self.name("a field or '}'")?;
            self.expect(":")?;
            let ty = self.value_type()?;
            if let StateKind::Window { calls, .. } = &mut kind
                && self.word("window")
            {
                calls.push(self.window_call(&fields)?);
            }
            let merge = if self.word("merge") { Some(self.update_op()?) } else { None };
            let terms = if self.word("terms") { Some(self.range()?) } else { None };
            fields.push(Field { name, ty, merge, terms });
        }
        if let StateKind::Sorted { keys, .. } | StateKind::Window { keys, .. } = &mut kind {
            for (key, (name, position)) in keys.iter_mut().zip(sort_names) {
                match fields.iter().position(|f| f.name == name) {
                    Some(field) => key.field = field,
                    None => {
                        return Err(ParseError { position, message: format!("the state has no field {name}") });
                    }
                }
            }
        }
        self.module.states.push(State { name, kind, fields, estimate });
        Ok(())
    }
}
