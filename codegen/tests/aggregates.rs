//! Aggregates in lanes against the interpreter and against row-wise code.

mod support;

use quernel_ir::entity::Entity;
use quernel_ir::kernel::{KernelId, Module};
use support::blocks::{Random, arm, clif, compilers, parse, table, table_rows};
use support::inputs::interpret;

/// An aggregate's field, and its update with the definitions before it; `?` stands where a nullable table's type has it, `#` for a
/// number that makes names unique.
struct Aggregate {
    what: &'static str,
    field: &'static str,
    definitions: &'static str,
    update: &'static str,
}

const fn aggregate(
    what: &'static str,
    field: &'static str,
    definitions: &'static str,
    update: &'static str,
) -> Aggregate {
    Aggregate { what, field, definitions, update }
}

const AGGREGATES: &[Aggregate] = &[
    aggregate("count of rows", "i64 merge add.proved", "%1# = const 1 : i64", "add.proved %1#"),
    aggregate("count by three", "i128 merge add.proved", "%1# = const 3 : i128", "add.proved %1#"),
    aggregate(
        "count of what is valid",
        "i64 merge add.proved",
        "%1# = load b : i64?\n %2# = is_valid %1# : bool\n %3# = cast.proved %2# : i64",
        "add.proved %3#",
    ),
    aggregate("sum of bytes", "i64? merge add.proved", "%1# = load a : i64?", "add.proved %1#"),
    aggregate("sum that is not NULL", "i64 merge add.proved", "%1# = load a : i64?", "add.proved %1#"),
    aggregate("sum from a base", "i64? merge add.proved", "%1# = load c : i64?", "add.proved %1#"),
    aggregate("sum of signed integers", "i64? merge add.proved", "%1# = load d : i64?", "add.proved %1#"),
    aggregate("sum of 64 bits", "i64? merge add.proved", "%1# = load w : i64?", "add.proved %1#"),
    aggregate("sum in its own 32 bits", "i32? merge add.proved", "%1# = load e : i32?", "add.proved %1#"),
    aggregate(
        "sum in 128 bits",
        "i128? merge add.proved",
        "%1# = load b : i64?\n %2# = cast.proved %1# : i128?",
        "add.proved %2#",
    ),
    aggregate(
        "sum of products",
        "i64? merge add.proved",
        "%1# = load a : i64?\n %2# = load d : i64?\n %3# = mul.proved %1#, %2# : i64?",
        "add.proved %3#",
    ),
    aggregate(
        "sum with a parameter",
        "i64? merge add.proved",
        "%1# = param $0 : i64\n %2# = load b : i64?\n %3# = sub.proved %1#, %2# : i64?",
        "add.proved %3#",
    ),
    aggregate(
        "sum of some",
        "i64? merge add.proved",
        "%1# = load a : i64?\n %2# = load b : i64?\n %3# = param $0 : i64\n %4# = lt %2#, %3# : bool?\n %5# = const null : i64!\n %6# = select %4#, %1#, %5# : i64!",
        "add.proved %6#",
    ),
    aggregate("sum of a sequence", "i64? merge add.proved", "%1# = load n : i64", "add.proved %1#"),
    aggregate(
        "sum in 128 bits of what follows a sequence",
        "i128? merge add.proved",
        "%1# = load n : i64\n %2# = const 1 : i64\n %3# = add.proved %1#, %2# : i64\n %4# = cast.proved %3# : i128",
        "add.proved %4#",
    ),
    aggregate("greatest of a sequence", "i64? merge max", "%1# = load n : i64", "max %1#"),
    aggregate("least of a wide sequence", "i64? merge min", "%1# = load m : i64", "min %1#"),
    aggregate("least byte", "i64? merge min", "%1# = load a : i64?", "min %1#"),
    aggregate("greatest byte", "i64? merge max", "%1# = load a : i64?", "max %1#"),
    aggregate("least from a base", "i64? merge min", "%1# = load c : i64?", "min %1#"),
    aggregate("greatest of 16 bits", "i64? merge max", "%1# = load b : i64?", "max %1#"),
    aggregate("least of 32 signed bits", "i64? merge min", "%1# = load d : i64?", "min %1#"),
    aggregate("greatest of 32 bits", "i32? merge max", "%1# = load e : i32?", "max %1#"),
    aggregate("least of 64 bits", "i64? merge min", "%1# = load w : i64?", "min %1#"),
    aggregate("greatest of 64 bits", "i64? merge max", "%1# = load w : i64?", "max %1#"),
    aggregate(
        "least difference",
        "i64? merge min",
        "%1# = load a : i64?\n %2# = load b : i64?\n %3# = sub.proved %1#, %2# : i64?",
        "min %3#",
    ),
    aggregate(
        "greatest of some",
        "i64? merge max",
        "%1# = load a : i64?\n %2# = load p : bool?\n %3# = const null : i64!\n %4# = select %2#, %1#, %3# : i64!",
        "max %4#",
    ),
];

/// A kernel that computes some aggregates, under a filter or not. Numbers that the text gives to values need not be dense.
fn module(aggregates: &[&Aggregate], filter: Option<&str>, nulls: bool) -> Module {
    let typed = |text: &str| if nulls { text.to_owned() } else { text.replace('?', "") }.replace('!', "?");
    let (mut fields, mut columns, mut body, mut reads, mut emitted) =
        <(String, String, String, String, String)>::default();
    for (i, aggregate) in aggregates.iter().enumerate() {
        let unique = |text: &str| text.replace('#', &format!("{i:02}"));
        let nullable = aggregate.field.contains('?');
        let repr = aggregate.field.split([' ', '?']).next().unwrap();
        let ty = format!("{repr}{}", if nullable { "?" } else { "" });
        fields += &format!("  f{i}: {}\n", aggregate.field);
        columns += &format!("{}\"f{i}\": {repr}", if i > 0 { ", " } else { "" });
        body +=
            &format!("  {}\n  update @acc.f{i}, {}\n", typed(&unique(aggregate.definitions)), unique(aggregate.update));
        reads += &format!("  %{} = field %0.f{i} : {ty}\n", i + 1);
        emitted += &format!("{}%{}", if i > 0 { ", " } else { "" }, i + 1);
    }
    let out_fields: String = aggregates
        .iter()
        .enumerate()
        .map(|(i, aggregate)| format!("  f{i}: {}\n", aggregate.field.split(' ').next().unwrap()))
        .collect();
    let body = match filter {
        Some(filter) => format!("  {}\n  filter %9 {{\n{body}  }}\n", typed(filter)),
        None => body,
    };
    parse(&format!(
        r#"
module "m"
param $0: i64 = 17
param $1: i64? = null
{}
state @acc: accumulators {{
{fields}}}
state @out: output ({columns}) {{
{out_fields}}}
kernel @scan over @t {{
{body}}}
kernel @emit over @acc as %0 {{
{reads}  emit @out ({emitted})
}}
"#,
        table(nulls)
    ))
}

/// Filters that leave all, most, some, few or no rows.
const FILTERS: &[Option<&str>] = &[
    None,
    Some("%0 = load a : i64?\n %1 = const 1000 : i64\n %9 = lt %0, %1 : bool?"),
    Some("%0 = load a : i64?\n %1 = const 200 : i64\n %9 = lt %0, %1 : bool?"),
    Some("%0 = load b : i64?\n %1 = const 100 : i64\n %9 = ge %0, %1 : bool?"),
    Some("%0 = load p : bool?\n %9 = not %0 : bool?"),
    Some("%0 = load a : i64?\n %1 = const 9 : i64\n %9 = lt %0, %1 : bool?"),
    Some("%0 = load a : i64?\n %1 = const 1000 : i64\n %9 = gt %0, %1 : bool?"),
];

fn check(aggregates: &[&Aggregate], random: &mut Random) {
    let compilers = compilers();
    for nulls in [false, true] {
        for filter in FILTERS {
            let module = module(aggregates, *filter, nulls);
            let code: Vec<_> = compilers.iter().map(|compiler| support::compile(compiler, &module)).collect();
            for rows in [0, 1, 63, 64, 128, 129, 400, 1000] {
                let data = vec![table_rows(rows, nulls, random)];
                let want = interpret(&module, &data).unwrap_or_else(|e| panic!("{e}\n{module}"));
                for (code, how) in code.iter().zip(["blocks", "rows", "blocks at the baseline"]) {
                    let got = support::run_compiled(code, &module, &data, false).unwrap();
                    let names: Vec<_> = aggregates.iter().map(|aggregate| aggregate.what).collect();
                    assert_eq!(got, want, "{names:?}, {how}, {rows} rows, nulls: {nulls}\n{module}");
                }
            }
        }
    }
}

#[test]
fn each_aggregate_alone() {
    let mut random = Random(4);
    for aggregate in AGGREGATES {
        let module = module(&[aggregate], None, true);
        let clif = clif(&compilers()[0], &module);
        let lanes = ["i8x16", "i16x8", "i32x4", "i64x2", "popcnt"];
        assert!(lanes.iter().any(|lane| clif.contains(lane)), "{} is not computed in lanes:\n{clif}", aggregate.what);
        assert!(arm().listing(&module, KernelId::from_index(0)).unwrap().contains("ret"));
        check(&[aggregate], &mut random);
    }
}

#[test]
fn several_aggregates_together() {
    let mut random = Random(5);
    for _ in 0..12 {
        let count = 2 + random.next() % 5;
        let some: Vec<&Aggregate> =
            (0..count).map(|_| &AGGREGATES[random.next() as usize % AGGREGATES.len()]).collect();
        check(&some, &mut random);
    }
}

#[test]
fn what_depends_on_the_order_of_rows_or_can_trap_stays_scalar() {
    let scalar = [
        aggregate("sum of floats", "f64? merge add.proved", "%1# = load f : f64?", "add.proved %1#"),
        aggregate("least float", "f64? merge min", "%1# = load f : f64?", "min %1#"),
        aggregate("any", "bool? merge or", "%1# = load p : bool?", "or %1#"),
        aggregate("checked sum", "i64? merge add", "%1# = load a : i64?", "add %1#"),
    ];
    let mut random = Random(6);
    for aggregate in &scalar {
        let module = module(&[aggregate], None, true);
        let clif = clif(&compilers()[0], &module);
        assert!(!clif.contains("x2") && !clif.contains("x16"), "{} is computed in lanes:\n{clif}", aggregate.what);
        check(&[aggregate], &mut random);
    }
}
