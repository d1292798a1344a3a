//! The parser: kernels.

use std::collections::HashMap;

use super::lex::{ParseError, Position, Token};
use super::parse::{Parse, Parser};
use crate::builtin::Builtin;
use crate::entity::Entity;
use crate::kernel::{
    BinaryOp, Block, CastMode, IfResult, Kernel, KernelId, Op, Overflow, Probe, ProbeKind, RowSet, Source, StateId,
    Stmt, TableId, Target, Type, UnaryOp, Value, ValueData,
};
use crate::nested_fn::NestedFn;
use crate::types::{Repr, Span, ValueType};

/// Deepest nesting of blocks.
const MAX_DEPTH: usize = 200;

/// Reads `kernel @name over … { … }`.
pub(super) fn kernel(parser: &mut Parser) -> Parse<()> {
    parser.expect_word("kernel")?;
    let name = parser.at_name("the kernel's name after @")?;
    let once = parser.word("once");
    parser.expect_word("over")?;
    let id = KernelId::from_index(parser.module.kernels.len());
    let mut kernel = Kernel::new(name, Source::Unit);
    kernel.blocks = Default::default();
    let mut reader = Reader { parser, id, kernel, names: HashMap::new() };
    reader.kernel.source = reader.source()?;
    reader.kernel.body = reader.block(|_| Ok(()))?.0;
    let kernel = reader.kernel;
    let kernel = Kernel { in_loop: parser.in_loop, once, ..kernel };
    parser.module.kernels.push(kernel);
    Ok(())
}

struct Reader<'a> {
    parser: &'a mut Parser,
    id: KernelId,
    kernel: Kernel,
    names: HashMap<String, Value>,
}

impl Reader<'_> {
    fn source(&mut self) -> Parse<Source> {
        if self.parser.word("unit") {
            return Ok(Source::Unit);
        }
        if self.parser.word("dictionary") {
            let (table, column) = self.parser.table_column()?;
            self.parser.expect_word("as")?;
            let repr = self.parser.module.tables[table].columns[column].ty.repr();
            let entry = self.bind(Type::Value(ValueType::required(repr)))?;
            return Ok(Source::Dictionary { table, column, entry });
        }
        let rows = if self.parser.word("marked") {
            RowSet::Marked
        } else if self.parser.word("unmarked") {
            RowSet::Unmarked
        } else {
            RowSet::All
        };
        if rows == RowSet::All && !matches!(self.parser.peek_next(), Token::Word(w) if w == "as") {
            return Ok(Source::Table(self.parser.table()?));
        }
        let state = self.parser.state()?;
        self.parser.expect_word("as")?;
        let row = self.bind(Type::Row { state, nullable: false })?;
        Ok(Source::State { state, row, rows })
    }

    /// A name being defined.
    fn new_name(&mut self) -> Parse<(String, Position)> {
        let position = self.parser.position();
        let Token::Value(name) = self.parser.peek().clone() else { return self.parser.unexpected("a value") };
        if self.names.contains_key(&name) {
            return self.parser.fail(format!("%{name} is defined twice"));
        }
        self.parser.next();
        Ok((name, position))
    }

    fn define(&mut self, (name, position): (String, Position), data: ValueData) -> Value {
        let value = self.kernel.values.push(data);
        self.parser.map.values.insert((self.id, value), position);
        self.names.insert(name, value);
        value
    }

    /// A name bound by a region or source.
    fn bind(&mut self, ty: Type) -> Parse<Value> {
        let name = self.new_name()?;
        Ok(self.define(name, ValueData { ty, op: Op::Bound, span: Span::default() }))
    }

    fn value(&mut self) -> Parse<Value> {
        let Token::Value(name) = self.parser.peek() else { return self.parser.unexpected("a value") };
        match self.names.get(name) {
            Some(value) => {
                self.parser.next();
                Ok(*value)
            }
            None => self.parser.fail(format!("%{name} is not defined above")),
        }
    }

    /// Values between commas.
    fn values(&mut self) -> Parse<Vec<Value>> {
        let mut values = vec![self.value()?];
        while self.parser.sign(",") {
            values.push(self.value()?);
        }
        Ok(values)
    }

    /// Values between commas, in parentheses.
    fn list(&mut self) -> Parse<Vec<Value>> {
        self.parser.expect("(")?;
        let values = if *self.parser.peek() == Token::Sign(")") { vec![] } else { self.values()? };
        self.parser.expect(")")?;
        Ok(values)
    }

    /// `{ statements }`; `tail` reads a `yield` line, if there is to be one.
    fn block<T>(&mut self, tail: impl FnOnce(&mut Self) -> Parse<T>) -> Parse<(Block, T)> {
        self.parser.expect("{")?;
        self.parser.depth += 1;
        if self.parser.depth > MAX_DEPTH {
            return self.parser.fail(format!("blocks nest deeper than {MAX_DEPTH}"));
        }
        let block = self.kernel.blocks.push(Vec::new());
        while *self.parser.peek() != Token::Sign("}") && !self.parser.is_word("yield") {
            let position = self.parser.position();
            let stmt = self.stmt()?;
            let stmts = &mut self.kernel.blocks[block];
            self.parser.map.stmts.insert((self.id, block, stmts.len()), position);
            stmts.push(stmt);
        }
        let out = tail(self)?;
        self.parser.expect("}")?;
        self.parser.depth -= 1;
        Ok((block, out))
    }

    fn body(&mut self) -> Parse<Block> {
        Ok(self.block(|_| Ok(()))?.0)
    }

    /// A block that yields `count` values.
    fn yielding(&mut self, count: usize) -> Parse<(Block, Vec<Value>)> {
        self.block(|reader| {
            if count == 0 {
                return Ok(vec![]);
            }
            reader.parser.expect_word("yield")?;
            let values = reader.values()?;
            if values.len() != count {
                return reader.parser.fail(format!("the block yields {} values, {count} are needed", values.len()));
            }
            Ok(values)
        })
    }

    fn stmt(&mut self) -> Parse<Stmt> {
        if let Token::Value(_) = self.parser.peek() {
            return self.definition();
        }
        let position = self.parser.position();
        let word = self.parser.any_word("a statement")?;
        Ok(match word.as_str() {
            "filter" => Stmt::Filter { cond: self.value()?, body: self.body()? },
            "if" => self.branches(vec![])?,
            "probe" => self.probe()?,
            "update" => self.update()?,
            "insert" | "emit" | "append" => {
                let state = self.parser.state()?;
                Stmt::Append { state, values: self.list()?, span: self.parser.span() }
            }
            "mark" => Stmt::Mark { row: self.value()? },
            "repeat" => {
                let count = self.value()?;
                self.parser.expect_word("as")?;
                let index = self.bind(Type::Value(ValueType::required(Repr::I64)))?;
                Stmt::Repeat { count, index, body: self.body()? }
            }
            "store" => {
                let state = self.parser.state()?;
                self.parser.expect(",")?;
                Stmt::Store { state, value: self.value()? }
            }
            _ => return Err(ParseError { position, message: format!("there is no statement '{word}'") }),
        })
    }

    /// `fold %count as %index, %acc from %init { … yield %next }` after `fold`.
    fn fold(&mut self, result: Value) -> Parse<Stmt> {
        let count = self.value()?;
        self.parser.expect_word("as")?;
        let index = self.bind(Type::Value(ValueType::required(Repr::I64)))?;
        self.parser.expect(",")?;
        let acc = self.bind(self.kernel.ty(result))?;
        self.parser.expect_word("from")?;
        let init = self.value()?;
        let position = self.parser.position();
        let (body, values) = self.yielding(1)?;
        let Some(next) = values.first().copied() else {
            return Err(ParseError { position, message: "the body of a fold yields a value".into() });
        };
        Ok(Stmt::Fold { count, init, index, acc, body, next, result })
    }

    /// `if %cond { … } else { … }` after `if`, with the values bound to its results.
    fn branches(&mut self, results: Vec<Value>) -> Parse<Stmt> {
        let cond = self.value()?;
        let (then, then_values) = self.yielding(results.len())?;
        let (otherwise, else_values) = if self.parser.word("else") {
            self.yielding(results.len())?
        } else if results.is_empty() {
            (self.kernel.blocks.push(Vec::new()), vec![])
        } else {
            return self.parser.unexpected("'else'");
        };
        let results = results.iter().zip(then_values.iter().zip(&else_values));
        let results =
            results.map(|(value, (then, otherwise))| IfResult { value: *value, then: *then, otherwise: *otherwise });
        Ok(Stmt::If { cond, then, otherwise, results: results.collect() })
    }

    fn probe(&mut self) -> Parse<Stmt> {
        use ProbeKind::*;
        let position = self.parser.position();
        let word = self.parser.any_word("a kind of probe")?;
        let Some(kind) = [Inner, Outer, Semi, Anti, Mark, Single].into_iter().find(|k| k.word() == word) else {
            return Err(ParseError { position, message: format!("there is no probe kind '{word}'") });
        };
        let state = self.parser.state()?;
        let keys = self.list()?;
        self.parser.expect_word("as")?;
        let row = self.bind(Type::Row { state, nullable: false })?;
        let span = self.parser.span();
        let mut condition = None;
        if self.parser.word("where") {
            let (block, values) = self.yielding(1)?;
            condition = values.first().map(|value| (block, *value));
        }
        let matched =
            if self.parser.word("matched") { Some(self.bind(Type::Row { state, nullable: true })?) } else { None };
        let mut mark = None;
        if self.parser.word("mark") {
            let name = self.new_name()?;
            self.parser.expect(":")?;
            let ty = Type::Value(self.parser.value_type()?);
            mark = Some(self.define(name, ValueData { ty, op: Op::Bound, span: Span::default() }));
        }
        let body = self.body()?;
        Ok(Stmt::Probe(Probe { kind, state, keys, row, matched, mark, condition, body, span }))
    }

    fn row_field(&mut self) -> Parse<(Value, usize)> {
        let position = self.parser.position();
        let row = self.value()?;
        let Type::Row { state, .. } = self.kernel.ty(row) else {
            return Err(ParseError { position, message: "a row is needed".into() });
        };
        self.parser.expect(".")?;
        Ok((row, self.parser.field(state)?))
    }

    fn update(&mut self) -> Parse<Stmt> {
        let (target, field) = if let Token::At(_) = self.parser.peek() {
            let state = self.parser.state()?;
            self.parser.expect(".")?;
            (Target::State(state), self.parser.field(state)?)
        } else {
            let (row, field) = self.row_field()?;
            (Target::Row(row), field)
        };
        self.parser.expect(",")?;
        let op = self.parser.update_op()?;
        Ok(Stmt::Update { target, field, op, args: self.values()? })
    }

    /// A statement that begins with a value: an operation, an upsert, or an `if` with results.
    fn definition(&mut self) -> Parse<Stmt> {
        let name = self.new_name()?;
        if *self.parser.peek() == Token::Sign(":") {
            let mut name = name;
            let mut results = Vec::new();
            loop {
                self.parser.expect(":")?;
                let ty = Type::Value(self.parser.value_type()?);
                results.push(self.define(name, ValueData { ty, op: Op::Bound, span: Span::default() }));
                if !self.parser.sign(",") {
                    break;
                }
                name = self.new_name()?;
            }
            self.parser.expect("=")?;
            if let [result] = results[..]
                && self.parser.word("fold")
            {
                return self.fold(result);
            }
            self.parser.expect_word("if")?;
            return self.branches(results);
        }
        self.parser.expect("=")?;
        let position = self.parser.position();
        let word = self.parser.any_word("an operation")?;
        if word == "upsert" {
            let state: StateId = self.parser.state()?;
            let keys = self.list()?;
            let ty = Type::Row { state, nullable: false };
            let row = self.define(name, ValueData { ty, op: Op::Bound, span: Span::default() });
            return Ok(Stmt::Upsert { state, keys, row });
        }
        let op = self.operation(&word, position)?;
        self.parser.expect(":")?;
        let ty = self.parser.value_type()?;
        let op = match op {
            // The literal was kept aside until its type was known.
            Parsed::Const(at) => {
                let after = self.parser.seek(at);
                let scalar = self.parser.literal(ty.repr)?;
                self.parser.seek(after);
                Op::Const(scalar)
            }
            Parsed::Cast(arg, mode) => Op::Cast { arg, to: ty.repr, mode },
            Parsed::Op(op) => op,
        };
        let span = self.parser.span();
        let value = self.define(name, ValueData { ty: Type::Value(ty), op, span });
        Ok(Stmt::Let(value))
    }

    fn operation(&mut self, word: &str, position: Position) -> Parse<Parsed> {
        let source = self.kernel.source;
        let (head, mode) = word.split_once('.').unwrap_or((word, ""));
        let unknown = || ParseError { position, message: format!("there is no operation '{word}'") };
        let overflow = match mode {
            "" => Overflow::Checked,
            "proved" => Overflow::Proved,
            _ if matches!(head, "cast" | "check") => Overflow::Checked,
            _ => return Err(unknown()),
        };
        let cast = match mode {
            "proved" => CastMode::Proved,
            "try" => CastMode::Try,
            _ => CastMode::Checked,
        };
        if let Some(op) = unary(head, overflow, mode) {
            return Ok(Parsed::Op(Op::Unary { op, arg: self.value()? }));
        }
        if let Some(op) = binary(head, overflow, mode) {
            let left = self.value()?;
            self.parser.expect(",")?;
            return Ok(Parsed::Op(Op::Binary { op, left, right: self.value()? }));
        }
        match head {
            "cast" if matches!(mode, "" | "proved" | "try") => return Ok(Parsed::Cast(self.value()?, cast)),
            "check" if matches!(mode, "" | "proved" | "try") => {
                let arg = self.value()?;
                self.parser.expect_word("in")?;
                let (min, max) = self.parser.range()?;
                return Ok(Parsed::Op(Op::Check { arg, min, max, mode: cast }));
            }
            _ if !mode.is_empty() => return Err(unknown()),
            _ => {}
        }
        Ok(Parsed::Op(match head {
            "const" => {
                let at = self.parser.mark();
                self.parser.skip_literal();
                return Ok(Parsed::Const(at));
            }
            "param" => match *self.parser.peek() {
                Token::Param(n) if (n as usize) < self.parser.module.params.len() => {
                    self.parser.next();
                    Op::Param(Entity::from_index(n as usize))
                }
                _ => return self.parser.unexpected("a parameter that is declared"),
            },
            "load" | "code" => {
                let Source::Table(table): Source = source else {
                    return Err(ParseError { position, message: "only a kernel over a table can load".into() });
                };
                let table: TableId = table;
                let column = self.parser.column(table)?;
                if head == "load" { Op::Load { column } } else { Op::Code { column } }
            }
            "decode" => {
                let (table, column) = self.parser.table_column()?;
                Op::Decode { table, column, code: self.value()? }
            }
            "lookup" => Op::Lookup { state: self.parser.state()?, code: self.value()? },
            "field" => {
                let (row, field) = self.row_field()?;
                Op::Field { row, field }
            }
            "present" => Op::Present { row: self.value()? },
            "select" => {
                let cond = self.value()?;
                self.parser.expect(",")?;
                let then = self.value()?;
                self.parser.expect(",")?;
                Op::Select { cond, then, otherwise: self.value()? }
            }
            "call" => {
                let position = self.parser.position();
                let name = self.parser.any_word("a function")?;
                if let Some(function) = name.strip_prefix("nested.") {
                    let ty = self.parser.data_type()?;
                    let to = if self.parser.word("to") { Some(self.parser.data_type()?) } else { None };
                    let Some(function) = NestedFn::from_keyword(function, to) else {
                        return Err(ParseError { position, message: format!("there is no function '{name}'") });
                    };
                    return Ok(Parsed::Op(Op::Call { builtin: Builtin::Nested(function, ty), args: self.list()? }));
                }
                if let Some(function) = name.strip_prefix("collected.") {
                    let builtin = Builtin::Collected(self.parser.collected(function, position)?);
                    return Ok(Parsed::Op(Op::Call { builtin, args: self.list()? }));
                }
                let Some(builtin) = Builtin::from_name(&name) else {
                    return Err(ParseError { position, message: format!("there is no function '{name}'") });
                };
                Op::Call { builtin, args: self.list()? }
            }
            _ => return Err(unknown()),
        }))
    }
}

/// An operation, before its type is read.
enum Parsed {
    Op(Op),
    /// A constant whose literal is at this token.
    Const(usize),
    Cast(Value, CastMode),
}

fn unary(head: &str, overflow: Overflow, mode: &str) -> Option<UnaryOp> {
    use UnaryOp::*;
    let all = [
        Neg(overflow),
        Abs(overflow),
        Not,
        IsNull,
        IsValid,
        AssumeValid,
        Sqrt,
        Floor,
        Ceil,
        Trunc,
        PopCount,
        Canonical,
        Own,
    ];
    let suffix = if mode.is_empty() { String::new() } else { format!(".{mode}") };
    all.into_iter().find(|op| op.word() == (head, suffix.as_str()))
}

fn binary(head: &str, overflow: Overflow, mode: &str) -> Option<BinaryOp> {
    use BinaryOp::*;
    let (add, sub, mul, div) = (Add(overflow), Sub(overflow), Mul(overflow), Div(overflow));
    let all =
        [add, sub, mul, div, Rem, DivRound, BitAnd, BitOr, BitXor, Shl, Shr, Eq, Ne, Lt, Le, Gt, Ge, Same, And, Or];
    let suffix = if mode.is_empty() { String::new() } else { format!(".{mode}") };
    all.into_iter().find(|op| op.word() == (head, suffix.as_str()))
}
