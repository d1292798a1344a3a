//! Compiled code against the interpreter: every operation over extremes and NULLs, and random expressions.

mod support;

use quernel_codegen::{Compiler, Options};
use quernel_ir::builder::Builder;
use quernel_ir::builtin::{Builtin, Part, TextKind};
use quernel_ir::interp::InterpError;
use quernel_ir::kernel::{
    BinaryOp, CastMode, Field, Module, Op, OutputColumn, Overflow, Source, State, StateKind, Table, TableColumn,
    TableData, UnaryOp, Value,
};
use quernel_ir::scalar::{Interval, Scalar};
use quernel_ir::table::Encoding;
use quernel_ir::types::{DataType, Repr, ValueType};

const REPRS: [Repr; 10] = [
    Repr::Bool,
    Repr::I8,
    Repr::I16,
    Repr::I32,
    Repr::I64,
    Repr::I128,
    Repr::F32,
    Repr::F64,
    Repr::Str,
    Repr::Interval,
];

fn data_type(repr: Repr) -> DataType {
    match repr {
        Repr::Bool => DataType::Bool,
        Repr::I8 => DataType::I8,
        Repr::I16 => DataType::I16,
        Repr::I32 => DataType::I32,
        Repr::I64 => DataType::I64,
        Repr::I128 => DataType::I128,
        Repr::F32 => DataType::F32,
        Repr::F64 => DataType::F64,
        Repr::Str => DataType::Str,
        Repr::Interval => DataType::Interval,
    }
}

/// Values worth trying.
fn samples(repr: Repr) -> Vec<Scalar> {
    let mut all = vec![Scalar::Null];
    match repr {
        Repr::Bool => all.extend([Scalar::Bool(false), Scalar::Bool(true)]),
        Repr::F32 => all.extend(
            [0.0, -0.0, 1.5, -2.5, 3.5, 1e30, -1e30, f32::NAN, f32::INFINITY, f32::NEG_INFINITY, f32::MIN_POSITIVE]
                .map(Scalar::F32),
        ),
        Repr::F64 => all.extend(
            [
                0.0,
                -0.0,
                0.5,
                1.5,
                -2.5,
                127.5,
                32767.49,
                2147483647.5,
                9.3e18,
                -9.3e18,
                1e39,
                1e300,
                f64::NAN,
                f64::INFINITY,
                f64::NEG_INFINITY,
                f64::MIN_POSITIVE,
            ]
            .map(Scalar::F64),
        ),
        Repr::Str => all.extend(
            [
                "",
                "a",
                "A",
                "ab",
                "abcd",
                "abcd\0",
                "abcde",
                "twelve bytes",
                "thirteen bytes",
                "thirteen bytez",
                "a much longer string than a view can hold inline",
                "a much longer string than a view can hold inlinf",
                "naïve café",
                "%a%",
                " padded ",
                "2020-01-31",
            ]
            .map(|s| Scalar::Str(s.into())),
        ),
        Repr::Interval => all.extend(
            [
                (0, 0, 0),
                (1, 0, 0),
                (0, 30, 0),
                (0, 0, 86_400_000_000 * 30),
                (-1, 5, -7),
                (i32::MAX, i32::MIN, i64::MAX),
            ]
            .map(|(months, days, micros)| Scalar::Interval(Interval { months, days, micros })),
        ),
        repr => {
            let (min, max) = repr.int_range().unwrap();
            let mut ints = vec![0, 1, -1, 2, 7, -7, 100, min, min + 1, max, max - 1, max / 2 + 1, min / 2];
            ints.extend([i128::from(i64::MAX), i128::from(i64::MIN), i128::from(i64::MAX) + 1, 3_037_000_500]);
            ints.retain(|v| (min..=max).contains(v));
            all.extend(ints.into_iter().map(Scalar::Int));
        }
    }
    all
}

/// A module whose one kernel loads a column of each type, applies `f`, and emits what it gives.
fn module_of(columns: &[ValueType], f: impl FnOnce(&mut Builder, &[Value]) -> Vec<Value>) -> Module {
    let mut b = Builder::new("test");
    let table = b.module.tables.push(Table {
        name: "t".into(),
        columns: columns
            .iter()
            .enumerate()
            .map(|(i, ty)| TableColumn {
                name: format!("c{i}"),
                index: i,
                ty: data_type(ty.repr),
                nullable: ty.nullable,
                encoding: Encoding::Plain,
                range: None,
                dictionary: None,
            })
            .collect(),
        data: TableData::Stored { source: "t".into(), rows: None, pinned: true, prune: vec![] },
    });
    b.begin("k", Source::Table(table));
    let args: Vec<Value> = (0..columns.len()).map(|i| b.load(i).unwrap()).collect();
    let results = f(&mut b, &args);
    let types: Vec<ValueType> = results.iter().map(|v| b.ty(*v)).collect();
    let out = b.module.states.push(State {
        name: "out".into(),
        kind: StateKind::Output {
            columns: types
                .iter()
                .enumerate()
                .map(|(i, ty)| OutputColumn { name: format!("r{i}"), ty: data_type(ty.repr) })
                .collect(),
            limit: None,
            offset: 0,
        },
        fields: types
            .iter()
            .enumerate()
            .map(|(i, ty)| Field { name: format!("r{i}"), ty: *ty, merge: None, terms: None })
            .collect(),
        estimate: None,
    });
    b.append(out, results);
    b.finish();
    b.module
}

fn bits(v: &Scalar) -> String {
    match v {
        // NaNs are one; zeros keep their sign.
        Scalar::F64(v) if v.is_nan() => "nan".into(),
        Scalar::F32(v) if v.is_nan() => "nan".into(),
        Scalar::Blob(v) => format!("{:?}", Scalar::Str(String::from_utf8_lossy(v).into())),
        v => format!("{v:?}"),
    }
}

/// Runs each row by itself in both.
fn agree(compiler: &Compiler, what: &str, module: &Module, rows: &[Vec<Scalar>]) {
    let kernels = support::compile(compiler, module);
    let arm = Compiler::for_architecture("aarch64", Options::default()).unwrap();
    let id = module.kernels.keys().next().unwrap();
    arm.listing(module, id).unwrap_or_else(|e| panic!("{what}: {e}"));
    for row in rows {
        let data = vec![vec![row.clone()]];
        let expected = support::inputs::interpret(module, &data);
        let actual = support::run_compiled(&kernels, module, &data, false);
        match (expected, actual) {
            (Ok(expected), Ok(actual)) => {
                let text = |rows: &[Vec<Scalar>]| -> Vec<String> { rows.iter().flatten().map(bits).collect() };
                assert_eq!(text(&actual), text(&expected), "{what} of {row:?}");
            }
            (Err(InterpError::Trap { message, .. }), Err(trap)) => {
                assert_eq!(trap.message, Some(message), "{what} of {row:?}");
            }
            // A proof that does not hold says nothing of compiled code.
            (Err(InterpError::Broken { .. }), _) => {}
            (expected, actual) => panic!("{what} of {row:?}: {expected:?} but {actual:?}"),
        }
    }
}

fn pairs(a: &[Scalar], b: &[Scalar]) -> Vec<Vec<Scalar>> {
    a.iter().flat_map(|a| b.iter().map(|b| vec![a.clone(), b.clone()])).collect()
}

fn required(rows: Vec<Vec<Scalar>>) -> Vec<Vec<Scalar>> {
    rows.into_iter().filter(|row| row.iter().all(|v| !v.is_null())).collect()
}

#[test]
fn binary_operations_agree() {
    let compiler = Compiler::new(Options::default()).unwrap();
    use BinaryOp::*;
    let checked = Overflow::Checked;
    let ops = [
        Add(checked),
        Sub(checked),
        Mul(checked),
        Div(checked),
        Rem,
        BitAnd,
        BitOr,
        BitXor,
        Shl,
        Shr,
        Eq,
        Ne,
        Lt,
        Le,
        Gt,
        Ge,
        Same,
        And,
        Or,
    ];
    for repr in REPRS {
        for op in ops {
            for nullable in [true, false] {
                let ty = ValueType::new(repr, nullable);
                let mut possible = true;
                let module = module_of(&[ty, ty], |b, args| match b.binary(op, args[0], args[1]) {
                    Ok(value) => vec![value],
                    Err(_) => {
                        possible = false;
                        vec![args[0]]
                    }
                });
                if !possible {
                    continue;
                }
                let mut rows = pairs(&samples(repr), &samples(repr));
                if !nullable {
                    rows = required(rows);
                }
                agree(&compiler, &format!("{op:?} {ty}"), &module, &rows);
            }
        }
    }
}

#[test]
fn operations_with_a_constant_agree() {
    let compiler = Compiler::new(Options::default()).unwrap();
    use BinaryOp::*;
    let ops = [
        Add(Overflow::Checked),
        Mul(Overflow::Checked),
        Div(Overflow::Checked),
        Rem,
        DivRound,
        BitXor,
        Shl,
        Shr,
        Eq,
        Lt,
        Ge,
        Same,
    ];
    for repr in REPRS {
        for op in ops {
            for constant in samples(repr).into_iter().filter(|c| !c.is_null()) {
                let ty = ValueType::nullable(repr);
                let mut possible = true;
                let module = module_of(&[ty], |b, args| {
                    let c = b.constant(constant.clone(), repr).unwrap();
                    match b.binary(op, args[0], c) {
                        Ok(value) => vec![value],
                        Err(_) => {
                            possible = false;
                            vec![args[0]]
                        }
                    }
                });
                if possible {
                    let rows: Vec<_> = samples(repr).into_iter().map(|v| vec![v]).collect();
                    agree(&compiler, &format!("{op:?} {ty} {constant}"), &module, &rows);
                }
            }
        }
    }
}

#[test]
fn unary_operations_casts_and_checks_agree() {
    let compiler = Compiler::new(Options::default()).unwrap();
    use UnaryOp::*;
    let checked = Overflow::Checked;
    for repr in REPRS {
        let rows: Vec<_> = samples(repr).into_iter().map(|v| vec![v]).collect();
        let ty = ValueType::nullable(repr);
        let mut ops: Vec<(String, Op)> = Vec::new();
        let arg = quernel_ir::entity::Entity::from_index(0);
        for op in [Neg(checked), Abs(checked), Not, IsNull, IsValid, Sqrt, Floor, Ceil, Trunc, PopCount, Canonical, Own]
        {
            ops.push((format!("{op:?}"), Op::Unary { op, arg }));
        }
        for mode in [CastMode::Checked, CastMode::Try] {
            for to in REPRS {
                ops.push((format!("cast {mode:?} {to}"), Op::Cast { arg, to, mode }));
            }
            for (min, max) in [(-5, 100), (i128::MIN, 7), (0, i128::MAX), (5, 4), (-99, 99)] {
                ops.push((format!("check {mode:?} {min} {max}"), Op::Check { arg, min, max, mode }));
            }
        }
        for (name, op) in ops {
            let mut possible = true;
            let module = module_of(&[ty], |b, args| match b.op(op.clone()) {
                Ok(value) => vec![value],
                Err(_) => {
                    possible = false;
                    vec![args[0]]
                }
            });
            if possible {
                agree(&compiler, &format!("{name} {ty}"), &module, &rows);
            }
        }
    }
}

#[test]
fn selections_agree() {
    let compiler = Compiler::new(Options::default()).unwrap();
    for repr in REPRS {
        let ty = ValueType::nullable(repr);
        let module = module_of(&[ValueType::nullable(Repr::Bool), ty, ty], |b, args| {
            let select = b.select(args[0], args[1], args[2]).unwrap();
            let (then, outer) = b.enter();
            b.leave(outer);
            let (other, outer) = b.enter();
            b.leave(outer);
            let if_ = b.if_blocks(args[0], (then, args[1]), (other, args[2])).unwrap();
            vec![select, if_]
        });
        let samples = samples(repr);
        let mut rows = Vec::new();
        for cond in [Scalar::Null, Scalar::Bool(false), Scalar::Bool(true)] {
            for value in &samples {
                rows.push(vec![cond.clone(), value.clone(), samples[1].clone()]);
                rows.push(vec![cond.clone(), Scalar::Null, value.clone()]);
            }
        }
        agree(&compiler, &format!("select {ty}"), &module, &rows);
    }
}

/// Arguments that a builtin makes sense of.
fn builtin_samples(builtin: Builtin, index: usize, repr: Repr) -> Vec<Scalar> {
    let strings = |list: &[&str]| -> Vec<Scalar> {
        std::iter::once(Scalar::Null).chain(list.iter().map(|s| Scalar::Str((*s).into()))).collect()
    };
    let ints = |list: &[i128]| -> Vec<Scalar> {
        std::iter::once(Scalar::Null).chain(list.iter().map(|v| Scalar::Int(*v))).collect()
    };
    match (builtin, index) {
        (Builtin::Like | Builtin::ILike, 1) => strings(&["", "%", "a%", "%a%", "%b%d%", "_b%", "A%", "%café", "$%a$%"]),
        (Builtin::Like | Builtin::ILike, 2) => strings(&["", "$"]),
        (Builtin::Contains | Builtin::StartsWith | Builtin::EndsWith | Builtin::Position, 1) => {
            strings(&["", "a", "ab", "abcd", "abcde", "bytes", "a much longer string", "inline", "é", "thirteen bytes"])
        }
        (Builtin::Trim | Builtin::LTrim | Builtin::RTrim, 1) => strings(&["", " ", " ae", "é"]),
        (Builtin::LPad | Builtin::RPad | Builtin::Repeat, 1) => ints(&[-1, 0, 3, 20]),
        (Builtin::LPad | Builtin::RPad, 2) => strings(&["", "x", "yz"]),
        (Builtin::Replace, 1) => strings(&["", "a", "bytes"]),
        (Builtin::Replace, 2) => strings(&["", "zz"]),
        (Builtin::Substring | Builtin::SubstringFrom | Builtin::Left | Builtin::Right, _) if repr == Repr::I64 => {
            ints(&[-30, -3, -1, 0, 1, 2, 5, 14, 60])
        }
        (Builtin::Chr, 0) => ints(&[0, 65, 233, 0x1F600, -1]),
        (Builtin::RoundF64, 1) => ints(&[-2, 0, 1, 3, 400]),
        (Builtin::DecimalF64 | Builtin::DecimalF32, 1) => ints(&[-1, 0, 1, 2, 10, 18, 22, 23, 37, 38, 39]),
        (Builtin::MakeDate, _) => ints(&[0, 1, 2, 12, 29, 31, 2000, 2021]),
        (Builtin::Parse(_) | Builtin::TryParse(_), 0) => strings(&[
            "",
            "1",
            "-42",
            " 7 ",
            "true",
            "1.5",
            "1e3",
            "abc",
            "2020-02-29",
            "2021-02-29",
            "12:34:56.789",
            "2020-01-01 01:02:03",
            "1 month 3 days",
            "\\xAB",
            "nan",
            "99999999999999999999999",
        ]),
        (Builtin::Parse(TextKind::Decimal) | Builtin::TryParse(TextKind::Decimal), 1) => ints(&[10]),
        (Builtin::Parse(TextKind::Decimal) | Builtin::TryParse(TextKind::Decimal), 2) => ints(&[2]),
        (Builtin::Print(TextKind::Decimal), 1) => ints(&[0, 2]),
        (Builtin::TimePart(_), 0) | (Builtin::TimeAddInterval, 0) | (Builtin::Print(TextKind::Time), 0) => {
            ints(&[0, 1, 59_999_999, 3_600_000_000, 86_399_999_999])
        }
        _ => match repr {
            Repr::I32 => ints(&[0, 1, -1, 59, 60, 365, 18_321, 18_322, -719_468, -719_469, 2_932_896, -140_000]),
            Repr::I64 => ints(&[0, 1, -1, 86_399_999_999, 86_400_000_000, -86_400_000_001, 1_582_934_400_123_456]),
            repr => samples(repr).into_iter().take(9).collect(),
        },
    }
}

#[test]
fn builtins_agree() {
    let compiler = Compiler::new(Options::default()).unwrap();
    for builtin in Builtin::all().into_iter().filter(|builtin| !builtin.is_volatile()) {
        let signature = builtin.signature();
        let types: Vec<ValueType> = signature.args.iter().map(|repr| ValueType::nullable(*repr)).collect();
        let mut rows = vec![vec![]];
        for (i, repr) in signature.args.iter().enumerate() {
            let values = builtin_samples(builtin, i, *repr);
            rows = rows
                .into_iter()
                .flat_map(|row: Vec<Scalar>| {
                    values.iter().map(move |v| row.iter().cloned().chain([v.clone()]).collect()).collect::<Vec<_>>()
                })
                .collect();
        }
        // A spread of the cross product is enough.
        let step = rows.len().div_ceil(120);
        let rows: Vec<_> = rows.into_iter().step_by(step | 1).collect();
        let module = module_of(&types, |b, args| vec![b.call(builtin, args.to_vec()).unwrap()]);
        agree(&compiler, &builtin.to_string(), &module, &rows);
        // The same with the later arguments constant, and as parameters.
        if matches!(
            builtin,
            Builtin::Like | Builtin::ILike | Builtin::Contains | Builtin::StartsWith | Builtin::EndsWith
        ) {
            for row in rows.iter().filter(|row| row.iter().all(|v| !v.is_null())).take(40) {
                for as_param in [false, true] {
                    let module = module_of(&types[..1], |b, args| {
                        let mut all = vec![args[0]];
                        for v in &row[1..] {
                            all.push(if as_param {
                                let ty = ValueType::required(Repr::Str);
                                let param = b.module.params.push(quernel_ir::kernel::Param::literal(ty, v.clone()));
                                b.op(Op::Param(param)).unwrap()
                            } else {
                                b.constant(v.clone(), Repr::Str).unwrap()
                            });
                        }
                        vec![b.call(builtin, all).unwrap()]
                    });
                    let rows: Vec<_> = samples(Repr::Str).into_iter().map(|v| vec![v]).collect();
                    agree(&compiler, &format!("{builtin} {row:?}"), &module, &rows);
                }
            }
        }
    }
}

#[test]
fn date_parts_agree_over_all_years() {
    let compiler = Compiler::new(Options::default()).unwrap();
    let module = module_of(&[ValueType::required(Repr::I32)], |b, args| {
        [Part::Year, Part::Month, Part::Day, Part::Quarter]
            .map(|part| b.call(Builtin::DatePart(part), vec![args[0]]).unwrap())
            .to_vec()
    });
    let days = (0..4000).map(|i| i * 1_073_741 + i32::MIN as i64).filter(|d| *d <= i32::MAX as i64);
    let data = vec![days.chain([-719_469, i64::from(i32::MAX)]).map(|d| vec![Scalar::Int(d.into())]).collect()];
    let expected = support::inputs::interpret(&module, &data).unwrap();
    assert_eq!(support::run(&compiler, &module, &data).unwrap(), expected);
}

/// A small generator of random numbers (xorshift64*).
struct Random(u64);

impl Random {
    fn next(&mut self, below: usize) -> usize {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        (self.0.wrapping_mul(0x2545_F491_4F6C_DD1D) >> 33) as usize % below
    }
}

#[test]
fn random_expressions_agree() {
    let compiler = Compiler::new(Options::default()).unwrap();
    for seed in 1..250u64 {
        let mut random = Random(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15));
        let columns: Vec<ValueType> =
            (0..4).map(|_| ValueType::new(REPRS[random.next(REPRS.len())], random.next(3) > 0)).collect();
        let module = module_of(&columns, |b, args| {
            let mut values = args.to_vec();
            let mut tries = 0;
            while values.len() < 16 && tries < 200 {
                tries += 1;
                let mut pick = || values[random.next(values.len())];
                let (x, y, z) = (pick(), pick(), pick());
                use BinaryOp::*;
                let checked = Overflow::Checked;
                let op = match random.next(12) {
                    0..4 => {
                        let ops = [
                            Add(checked),
                            Sub(checked),
                            Mul(checked),
                            Div(checked),
                            Rem,
                            Eq,
                            Ne,
                            Lt,
                            Le,
                            Gt,
                            Ge,
                            Same,
                            And,
                            Or,
                        ];
                        Op::Binary { op: ops[random.next(ops.len())], left: x, right: y }
                    }
                    4..6 => {
                        use UnaryOp::*;
                        let ops = [
                            Neg(checked),
                            Abs(checked),
                            Not,
                            IsNull,
                            IsValid,
                            Sqrt,
                            Floor,
                            Ceil,
                            Trunc,
                            Canonical,
                            Own,
                        ];
                        Op::Unary { op: ops[random.next(ops.len())], arg: x }
                    }
                    6..8 => Op::Cast { arg: x, to: REPRS[random.next(8)], mode: CastMode::Try },
                    8 => Op::Cast { arg: x, to: REPRS[random.next(8)], mode: CastMode::Checked },
                    9 => {
                        let all = Builtin::all();
                        let builtin = all[random.next(all.len())];
                        if builtin.is_volatile() {
                            continue;
                        }
                        let mut chosen = Vec::new();
                        for repr in builtin.signature().args {
                            match values.iter().rev().find(|v| b.ty(**v).repr == repr) {
                                Some(v) => chosen.push(*v),
                                None => break,
                            }
                        }
                        if matches!(builtin, Builtin::Repeat | Builtin::LPad | Builtin::RPad)
                            || chosen.len() != builtin.signature().args.len()
                        {
                            continue;
                        }
                        Op::Call { builtin, args: chosen }
                    }
                    _ => Op::Select { cond: x, then: y, otherwise: z },
                };
                if let Ok(value) = b.op(op) {
                    values.push(value);
                }
            }
            values.split_off(4.min(values.len() - 1))
        });
        let mut rows = Vec::new();
        for _ in 0..30 {
            rows.push(
                columns
                    .iter()
                    .map(|ty| {
                        let all = samples(ty.repr);
                        let from = usize::from(!ty.nullable);
                        all[from + random.next(all.len() - from)].clone()
                    })
                    .collect(),
            );
        }
        agree(&compiler, &format!("seed {seed}"), &module, &rows);
    }
}
