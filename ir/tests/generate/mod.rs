//! Random valid modules.

use quernel_ir::builder::Builder;
use quernel_ir::builtin::{Builtin, Part};
use quernel_ir::kernel::{
    BinaryOp, CastMode, Field, Module, Op, OutputColumn, Overflow, Param, ProbeKind, Prune, PruneOp, RowSet, SortField,
    Source, State, StateId, StateKind, Table, TableColumn, TableData, TableId, Target, Type, UnaryOp, UpdateOp, Value,
};
use quernel_ir::scalar::Scalar;
use quernel_ir::table::Encoding;
use quernel_ir::types::{DataType, Repr, ValueType};
use quernel_ir::typing::TypeError;

type Made<T = ()> = Result<T, TypeError>;

/// Kinds of values that a row of the output has, one column each.
const OUTPUT: [Repr; 6] = [Repr::I64, Repr::I128, Repr::I32, Repr::Str, Repr::Bool, Repr::F64];

/// Small deterministic random numbers (splitmix64).
#[derive(Clone, Debug)]
pub(crate) struct Random(pub(crate) u64);

impl Random {
    pub(crate) fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// Below `n`.
    pub(crate) fn below(&mut self, n: usize) -> usize {
        (self.next() % n.max(1) as u64) as usize
    }

    pub(crate) fn chance(&mut self, percent: u64) -> bool {
        self.next() % 100 < percent
    }
}

/// What modules may hold.
#[derive(Clone, Debug, Default)]
pub(crate) struct Shape {
    /// The stored table: date, decimal(15,2), str, str, f64, bool, i8 and i64 columns. `None`: one is made up.
    pub(crate) table: Option<Table>,
    /// Without what depends on the order in which rows come.
    pub(crate) any_order: bool,
}

struct Generator {
    any_order: bool,
    random: Random,
    b: Builder,
    /// Scalars visible now.
    scope: Vec<Value>,
    table: TableId,
    inline: TableId,
    index: StateId,
    groups: StateId,
    sums: StateId,
    sorted: StateId,
    out: StateId,
    marks: bool,
}

fn column(name: &str, index: usize, ty: DataType, nullable: bool) -> TableColumn {
    TableColumn { name: name.into(), index, ty, nullable, encoding: Encoding::Plain, range: None, dictionary: None }
}

fn field(name: &str, repr: Repr, nullable: bool, merge: Option<UpdateOp>) -> Field {
    Field { name: name.into(), ty: ValueType::new(repr, nullable), merge, terms: None }
}

fn made_up(random: &mut Random) -> Table {
    let mut date = column("date", 3, DataType::Date, false);
    (date.encoding, date.range) = (Encoding::For { width: 2, base: 8000 }, Some((8000, 8020)));
    let mut price = column("price", 1, DataType::decimal(15, 2), random.chance(50));
    price.range = Some((-500, 10_000));
    let mut name = column("name", 0, DataType::Str, random.chance(50));
    let mut row = column("row", 10, DataType::I64, false);
    row.encoding = Encoding::Sequence;
    (name.encoding, name.dictionary) = (Encoding::Dict { width: 1 }, Some(6));
    Table {
        name: "t".into(),
        columns: vec![
            date,
            price,
            name,
            column("odd name", 5, DataType::Str, true),
            column("f", 6, DataType::F64, random.chance(50)),
            column("b", 7, DataType::Bool, true),
            column("small", 8, DataType::I8, random.chance(50)),
            column("unused", 9, DataType::I64, true),
            row,
        ],
        data: TableData::Stored {
            source: "t".into(),
            rows: random.chance(50).then_some(80),
            pinned: true,
            prune: vec![Prune::new(0, PruneOp::Ge, Scalar::Int(0))],
        },
    }
}

fn declare(random: &mut Random, shape: &Shape) -> Generator {
    let mut b = Builder::new("random");
    let m = &mut b.module;
    m.params.push(Param::literal(ValueType::required(Repr::I64), Scalar::Int(7)));
    m.params.push(Param::prepared(ValueType::nullable(Repr::I64), 0));
    let table = m.tables.push(shape.table.clone().unwrap_or_else(|| made_up(random)));
    let null = |random: &mut Random, v: Scalar| if random.chance(20) { Scalar::Null } else { v };
    let rows = (0..8)
        .map(|i| {
            let key = null(random, Scalar::Int(8000 + i % 5));
            vec![key, Scalar::Int(i * 10), null(random, Scalar::Str(format!("p{i}")))]
        })
        .collect();
    let inline = m.tables.push(Table {
        name: "v".into(),
        columns: vec![
            column("k", 0, DataType::I32, true),
            column("x", 1, DataType::I64, false),
            column("p", 2, DataType::Str, true),
        ],
        data: TableData::Inline { rows },
    });
    let partition = usize::from(!shape.any_order && random.chance(50));
    let mut state = |name: &str, kind: StateKind, fields: Vec<Field>| {
        let estimate = random.chance(30).then_some(10);
        m.states.push(State { name: name.into(), kind, fields, estimate })
    };
    let payload = || vec![field("x", Repr::I64, false, None), field("p", Repr::Str, true, None)];
    let keyed = |mut key: Vec<Field>| {
        key.extend(payload());
        key
    };
    let index = state(
        "index",
        StateKind::Index { keys: 1, null_safe: vec![false], marked: true },
        keyed(vec![field("k", Repr::I32, true, None)]),
    );
    let add = Some(UpdateOp::Add(Overflow::Checked));
    let aggregates = || {
        vec![
            field("count", Repr::I64, false, add),
            field("sum", Repr::I128, true, add),
            field("least", Repr::I32, true, Some(UpdateOp::Min)),
            field("text", Repr::Str, true, Some(UpdateOp::Max)),
            field("any", Repr::Bool, true, Some(UpdateOp::Or)),
            field("n", Repr::I64, false, Some(UpdateOp::Moments)),
            field("mean", Repr::F64, false, None),
            field("m2", Repr::F64, false, None),
            field("common", Repr::I32, true, Some(UpdateOp::And)),
            field("odd", Repr::I64, true, Some(UpdateOp::Xor)),
        ]
    };
    let mut keys = vec![field("key", Repr::Str, true, None), field("date", Repr::I32, true, None)];
    keys.extend(aggregates());
    let groups = state("groups", StateKind::Groups { keys: 2 }, keys);
    let sums = state("sums", StateKind::Accumulators, aggregates());
    let outputs = || OUTPUT.iter().map(|r| field(&format!("{r} out"), *r, true, None)).collect::<Vec<_>>();
    let by = vec![
        SortField { field: 0, descending: true, nulls_first: false },
        SortField { field: 3, descending: false, nulls_first: true },
    ];
    let sorted = state(
        "sorted",
        StateKind::Sorted {
            keys: by,
            partition,
            limit: (!shape.any_order).then_some(30),
            offset: u64::from(!shape.any_order),
        },
        outputs(),
    );
    let types = [DataType::I64, DataType::I128, DataType::I32, DataType::Str, DataType::Bool, DataType::F64];
    let columns = types.iter().map(|ty| OutputColumn { name: ty.ir_name(), ty: *ty }).collect();
    let out = state("out", StateKind::Output { columns, limit: None, offset: 0 }, outputs());
    let marks = random.chance(50);
    Generator {
        any_order: shape.any_order,
        random: random.clone(),
        b,
        scope: vec![],
        table,
        inline,
        index,
        groups,
        sums,
        sorted,
        out,
        marks,
    }
}

impl Generator {
    fn pick(&mut self, repr: Repr) -> Option<Value> {
        let fit: Vec<Value> = self.scope.iter().copied().filter(|v| self.b.ty(*v).repr == repr).collect();
        (!fit.is_empty()).then(|| fit[self.random.below(fit.len())])
    }

    /// A value of a representation: one in scope, or a constant.
    fn some(&mut self, repr: Repr) -> Made<Value> {
        if self.random.chance(75)
            && let Some(value) = self.pick(repr)
        {
            return Ok(value);
        }
        let n = self.random.below(8) as i128;
        let scalar = match repr {
            _ if self.random.chance(8) => Scalar::Null,
            Repr::Bool => Scalar::Bool(n > 3),
            Repr::Str => Scalar::Str(["", "a", "special", "p3", "%a%", "a%", "é", "ab"][n as usize].into()),
            Repr::F64 => Scalar::F64([0.0, -0.0, 1.5, f64::NAN, 2.0, -1.0, 1e10, 0.1][n as usize]),
            Repr::I8 => Scalar::Int(n),
            Repr::I32 => Scalar::Int([0, 1, 8003, 8010, -1, 5, 7, 8000][n as usize]),
            _ => Scalar::Int([0, 1, -1, 2, 100, 5000, 7, 10][n as usize]),
        };
        self.b.constant(scalar, repr)
    }

    fn one_of<T: Copy>(&mut self, items: &[T]) -> T {
        items[self.random.below(items.len())]
    }

    /// An operation over values in scope.
    fn operation(&mut self) -> Made<Value> {
        let mode = Overflow::Checked;
        let repr = self.one_of(&[Repr::I32, Repr::I64, Repr::I128, Repr::F64, Repr::Str, Repr::Bool]);
        let compare =
            [BinaryOp::Eq, BinaryOp::Ne, BinaryOp::Lt, BinaryOp::Le, BinaryOp::Gt, BinaryOp::Ge, BinaryOp::Same];
        match self.random.below(16) {
            0..=2 => {
                let (left, right) = (self.some(repr)?, self.some(repr)?);
                let op = self.one_of(&compare);
                self.b.binary(op, left, right)
            }
            3 | 4 => {
                let (left, right) = (self.some(Repr::Bool)?, self.some(Repr::Bool)?);
                let op = self.one_of(&[BinaryOp::And, BinaryOp::Or]);
                self.b.binary(op, left, right)
            }
            5 | 6 => {
                let repr = self.one_of(&[Repr::I32, Repr::I64, Repr::I128, Repr::F64]);
                let (left, right) = (self.some(repr)?, self.some(repr)?);
                let mut ops = vec![BinaryOp::Add(mode), BinaryOp::Sub(mode)];
                if repr != Repr::F64 {
                    ops.extend([BinaryOp::BitAnd, BinaryOp::BitOr, BinaryOp::BitXor, BinaryOp::Shl, BinaryOp::Shr]);
                }
                let op = self.one_of(&ops);
                self.b.binary(op, left, right)
            }
            7 => {
                let repr = self.one_of(&[Repr::I128, Repr::F64]);
                let (left, right) = (self.some(repr)?, self.some(repr)?);
                self.b.binary(BinaryOp::Mul(mode), left, right)
            }
            8 => {
                let repr = self.one_of(&[Repr::I32, Repr::I64, Repr::I128]);
                let left = self.some(repr)?;
                let divisor = self.one_of(&[1, 2, 7, 100]);
                let right = self.b.int(divisor, repr)?;
                let op = self.one_of(&[BinaryOp::Div(mode), BinaryOp::Rem, BinaryOp::DivRound]);
                self.b.binary(op, left, right)
            }
            9 => {
                let (op, repr) = self.one_of(&[
                    (UnaryOp::PopCount, Repr::I64),
                    (UnaryOp::Not, Repr::Bool),
                    (UnaryOp::IsNull, Repr::Str),
                    (UnaryOp::IsValid, Repr::I64),
                    (UnaryOp::Neg(mode), Repr::I64),
                    (UnaryOp::Abs(mode), Repr::I32),
                    (UnaryOp::Floor, Repr::F64),
                    (UnaryOp::Canonical, Repr::F64),
                    (UnaryOp::IsNull, Repr::Bool),
                    (UnaryOp::Own, Repr::Str),
                ]);
                let arg = self.some(repr)?;
                self.b.unary(op, arg)
            }
            10 => {
                let (cond, then, otherwise) = (self.some(Repr::Bool)?, self.some(repr)?, self.some(repr)?);
                self.b.select(cond, then, otherwise)
            }
            11 => {
                let from = self.one_of(&[Repr::I32, Repr::I64, Repr::I128, Repr::Bool, Repr::I8]);
                let arg = self.some(from)?;
                let to = self.one_of(&[Repr::I64, Repr::I128, Repr::F64, Repr::I32]);
                let mode = if to == Repr::I32 { CastMode::Try } else { CastMode::Checked };
                self.b.op(Op::Cast { arg, to, mode })
            }
            12 => {
                let arg = self.some(Repr::I64)?;
                let max = self.one_of(&[100_000, 999_999_999_999_999]);
                let mode = self.one_of(&[CastMode::Try, CastMode::Checked]);
                self.b.op(Op::Check { arg, min: -max, max, mode })
            }
            13 => {
                let (text, pattern) = (self.some(Repr::Str)?, self.some(Repr::Str)?);
                if self.random.chance(30) {
                    let builtin = self.one_of(&[Builtin::StartsWith, Builtin::Contains]);
                    return self.b.call(builtin, vec![text, pattern]);
                }
                let none = self.b.str("")?;
                self.b.call(Builtin::Like, vec![text, pattern, none])
            }
            14 => {
                let text = self.some(Repr::Str)?;
                let builtin = self.one_of(&[Builtin::Length, Builtin::Upper]);
                self.b.call(builtin, vec![text])
            }
            _ => {
                let date = self.some(Repr::I32)?;
                let part = self.one_of(&[Part::Year, Part::Month, Part::Day]);
                self.b.call(Builtin::DatePart(part), vec![date])
            }
        }
    }

    fn operations(&mut self, count: usize) -> Made {
        for _ in 0..count {
            let value = self.operation()?;
            self.scope.push(value);
        }
        Ok(())
    }

    /// A value for each of the output's columns.
    fn row(&mut self) -> Made<Vec<Value>> {
        OUTPUT.iter().map(|repr| self.some(*repr)).collect()
    }

    fn aggregate(&mut self, target: Target, keys: usize) -> Made {
        let add = UpdateOp::Add(Overflow::Checked);
        let one = self.b.int(1, Repr::I64)?;
        self.b.update(target, keys, add, vec![one]);
        for (field, op, repr) in [
            (1, add, Repr::I128),
            (2, UpdateOp::Min, Repr::I32),
            (3, UpdateOp::Max, Repr::Str),
            (4, UpdateOp::Or, Repr::Bool),
            (5, UpdateOp::Moments, Repr::F64),
            (8, UpdateOp::And, Repr::I32),
            (9, UpdateOp::Xor, Repr::I64),
        ] {
            let exact = repr != Repr::F64 || !self.any_order;
            if exact && self.random.chance(70) {
                let value = self.some(repr)?;
                self.b.update(target, keys + field, op, vec![value]);
            }
        }
        Ok(())
    }

    /// Statements of a block; values that they define go out of scope.
    fn block(&mut self, depth: usize) -> Made {
        let scope = self.scope.len();
        let count = self.random.below(5);
        self.operations(count)?;
        for _ in 0..1 + self.random.below(2) {
            match if depth == 0 { 5 + self.random.below(3) } else { self.random.below(8) } {
                0 | 1 => {
                    let cond = self.some(Repr::Bool)?;
                    let (body, outer) = self.b.enter();
                    self.block(depth - 1)?;
                    self.b.leave(outer);
                    self.b.filter_block(cond, body);
                }
                2 => {
                    let repr = self.one_of(&[Repr::I64, Repr::Str, Repr::Bool]);
                    let cond = self.some(Repr::Bool)?;
                    let mut branches = Vec::new();
                    for _ in 0..2 {
                        let inner = self.scope.len();
                        let (block, outer) = self.b.enter();
                        let count = self.random.below(3);
                        self.operations(count)?;
                        let value = self.some(repr)?;
                        self.scope.truncate(inner);
                        self.b.leave(outer);
                        branches.push((block, value));
                    }
                    let value = self.b.if_blocks(cond, branches[0], branches[1])?;
                    self.scope.push(value);
                }
                3 | 4 => self.probe(depth)?,
                5 => {
                    let key = self.pick_key()?;
                    let date = self.some(Repr::I32)?;
                    let row = self.b.upsert(self.groups, vec![key, date]);
                    self.aggregate(Target::Row(row), 2)?;
                }
                6 => self.aggregate(Target::State(self.sums), 0)?,
                _ => {
                    let row = self.row()?;
                    let sink = if self.random.chance(50) { self.sorted } else { self.out };
                    self.b.append(sink, row);
                }
            }
        }
        self.scope.truncate(scope);
        Ok(())
    }

    /// Mostly the dictionary column, so that groups are held by codes.
    fn pick_key(&mut self) -> Made<Value> {
        if self.random.chance(60) && matches!(self.b.kernel().source, Source::Table(t) if t == self.table) {
            return self.b.load(2);
        }
        self.some(Repr::Str)
    }

    fn probe(&mut self, depth: usize) -> Made {
        use ProbeKind::*;
        let kind = self.one_of(&[Inner, Outer, Semi, Anti, Mark]);
        let key = self.some(Repr::I32)?;
        let mut probe = self.b.probe(kind, self.index, vec![key], true);
        let scope = self.scope.len();
        if kind != Mark && self.random.chance(40) {
            let (block, outer) = self.b.enter();
            let x = self.b.field(probe.row, 1)?;
            let p = self.b.field(probe.row, 2)?;
            self.scope.extend([x, p]);
            self.operations(2)?;
            let cond = self.some(Repr::Bool)?;
            self.b.leave(outer);
            self.scope.truncate(scope);
            probe.condition = Some((block, cond));
        }
        let (body, outer) = self.b.enter();
        let row = match kind {
            Inner => Some(probe.row),
            _ => probe.matched,
        };
        if let Some(row) = row {
            for field in 0..3 {
                let value = self.b.field(row, field)?;
                self.scope.push(value);
            }
            if self.marks && self.random.chance(50) {
                self.b.mark(row);
            }
        }
        if let Some(row) = probe.matched {
            let present = self.b.op(Op::Present { row })?;
            self.scope.push(present);
        }
        self.scope.extend(probe.mark);
        self.block(depth - 1)?;
        self.b.leave(outer);
        self.scope.truncate(scope);
        probe.body = body;
        self.b.finish_probe(probe);
        Ok(())
    }

    fn scan(&mut self, name: &str, fields: usize, state: StateId, rows: RowSet, sink: StateId) -> Made {
        let row = self.b.begin_state(name, state, rows);
        self.scope.clear();
        for field in 0..fields {
            let value = self.b.field(row, field)?;
            self.scope.push(value);
        }
        self.operations(2)?;
        let values = self.row()?;
        self.b.append(sink, values);
        self.b.finish();
        Ok(())
    }

    fn module(mut self) -> Made<Module> {
        self.b.begin("build", Source::Table(self.inline));
        let row: Vec<Value> = (0..3).map(|c| self.b.load(c)).collect::<Made<_>>()?;
        self.b.append(self.index, row);
        self.b.finish();
        for name in ["first", "second"].into_iter().take(1 + self.random.below(2)) {
            self.b.begin(name, Source::Table(self.table));
            self.scope.clear();
            for column in 0..7 {
                let value = self.b.load(column)?;
                self.scope.push(value);
            }
            for param in 0..2 {
                let value = self.b.op(Op::Param(quernel_ir::entity::Entity::from_index(param)))?;
                self.scope.push(value);
            }
            self.block(3)?;
            self.b.finish();
        }
        if self.random.chance(80) {
            let fields = self.b.module.states[self.groups].fields.len();
            self.scan("groups", fields, self.groups, RowSet::All, self.sorted)?;
        }
        if self.random.chance(80) {
            let fields = self.b.module.states[self.sums].fields.len();
            self.scan("sums", fields, self.sums, RowSet::All, self.out)?;
        }
        if self.marks {
            let rows = if self.random.chance(50) { RowSet::Marked } else { RowSet::Unmarked };
            self.scan("marks", 3, self.index, rows, self.out)?;
        }
        let row = self.b.begin_state("order", self.sorted, RowSet::All);
        let values = (0..OUTPUT.len()).map(|f| self.b.field(row, f)).collect::<Made<_>>()?;
        self.b.append(self.out, values);
        self.b.finish();
        // No block stays unread: what the builder leaves open is closed.
        debug_assert!(
            self.b
                .module
                .kernels
                .values()
                .all(|k| k.values.values().all(|v| !matches!(v.ty, Type::Row { .. }) || v.op == Op::Bound))
        );
        Ok(self.b.module)
    }
}

/// The module of a seed.
pub(crate) fn generate(seed: u64, shape: &Shape) -> Module {
    let mut random = Random(seed);
    declare(&mut random, shape).module().unwrap_or_else(|e| panic!("seed {seed}: {e}"))
}
