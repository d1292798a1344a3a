//! Steps in an order that is found while kernels run: the rows are those of the interpreter, whatever the order, and what traps does so for
//! the rows that reach it.

mod support;

use quernel_codegen::steps::StepKind;
use quernel_codegen::{Compiler, Options};
use quernel_ir::kernel::Module;
use quernel_ir::scalar::Scalar;

use support::blocks::{Random, parse};
use support::inputs::interpret;

/// A kernel that joins what some filters leave of a table with another table's keys, twice.
fn module(filters: &str, nulls: bool) -> Module {
    let null = if nulls { "?" } else { "" };
    let depth = filters.matches("filter").count();
    let ends = "}\n".repeat(depth);
    parse(&format!(
        r#"
module "m"
param $0: i64 = 900
table @d from "d" {{
  k: i64 as plain index 0
}}
table @t from "t" {{
  id: i64 as plain index 0
  a: i64{null} as u16+0 index 1
  b: i64{null} as plain index 2
  s: str{null} as plain index 3
}}
state @one: index keys 1 {{
  k: i64
}}
state @two: index keys 1 {{
  k: i64
}}
state @out: output ("id": i64) {{
  id: i64
}}
kernel @build over @d {{
  %0 = load k : i64
  %1 = const 1 : i64
  %2 = bit_and %0, %1 : i64
  %3 = eq %2, %1 : bool
  append @one (%0)
  filter %3 {{
    append @two (%0)
  }}
}}
kernel @scan over @t {{
  %0 = load id : i64
  %1 = load a : i64{null}
  %2 = load b : i64{null}
  %3 = load s : str{null}
  %4 = param $0 : i64
  {filters}
    probe semi @one (%1) as %20 {{
      probe semi @two (%2) as %21 {{
        emit @out (%0)
      }}
    }}
  {ends}
}}
"#
    ))
}

const LIKE: &str = "%5 = const \"%7%\" : str\n %6 = const \"\" : str\n %7 = call like(%3, %5, %6) : bool";
const CONTAINS: &str = "%8 = const \"1\" : str\n %9 = call contains(%3, %8) : bool";
const LESS: &str = "%10 = lt %1, %4 : bool";
const OVERFLOW: &str = "%11 = mul %2, %4 : i64\n %12 = gt %11, %4 : bool";

/// As text, of a table with NULLs.
fn nullable(text: &str) -> String {
    let text = text.replace(": bool", ": bool?");
    text.replace("%11 = mul %2, %4 : i64", "%11 = mul %2, %4 : i64?")
}

fn rows(count: usize, nulls: bool, trap: Option<usize>, random: &mut Random) -> Vec<Vec<Scalar>> {
    (0..count)
        .map(|i| {
            let mut null = |value: Scalar| match nulls && random.next().is_multiple_of(8) {
                true => Scalar::Null,
                false => value,
            };
            let (a, b) = (null(Scalar::Int((i * 7 % 1000) as i128)), null(Scalar::Int((i * 13 % 300) as i128)));
            // What passes changes on the way.
            let text = if i < count / 2 { format!("7 of {}", i % 50) } else { format!("{} of 1", i % 40) };
            let b = if trap == Some(i) { Scalar::Int(i64::MAX.into()) } else { b };
            vec![Scalar::Int(i as i128), a, b, null(Scalar::Str(text))]
        })
        .collect()
}

fn compilers() -> [Compiler; 3] {
    [
        Options::default(),
        Options { adaptive: false, ..Options::default() },
        Options { vectorize: false, ..Options::default() },
    ]
    .map(|options| Compiler::new(options).unwrap())
}

#[test]
fn rows_are_the_same_in_every_order() {
    let compilers = compilers();
    let mut random = Random(3);
    let filters = [
        (String::new(), 4),
        (format!("{LIKE}\n filter %7 {{"), 5),
        (format!("{LIKE}\n filter %7 {{ {CONTAINS}\n filter %9 {{"), 6),
        // What vectors evaluate is tested first, wherever it stands.
        (format!("{LIKE}\n filter %7 {{ {LESS}\n filter %10 {{ {CONTAINS}\n filter %9 {{"), 6),
        (format!("{LIKE}\n {CONTAINS}\n %13 = and %7, %9 : bool\n filter %13 {{"), 6),
    ];
    for (filters, steps) in &filters {
        for nulls in [false, true] {
            let filters = if nulls { nullable(filters) } else { filters.clone() };
            let module = module(&filters, nulls);
            let code = compilers.each_ref().map(|compiler| support::compile(compiler, &module));
            let found = code.each_ref().map(|kernels| kernels[1].steps.len());
            assert_eq!(found, [*steps, 0, 0], "{module}");
            let look_ups = |step: &&quernel_codegen::steps::Step| matches!(step.kind, StepKind::LookUp { .. });
            assert_eq!(code[0][1].steps.iter().filter(look_ups).count(), 2);
            for count in [0, 1, 63, 64, 65, 1000, 40_000] {
                let keys = (0..1000).map(|k| vec![Scalar::Int(k)]).collect();
                let data = vec![keys, rows(count, nulls, None, &mut random)];
                let want = interpret(&module, &data).unwrap();
                for code in &code {
                    let got = support::run_compiled(code, &module, &data, false).unwrap();
                    assert_eq!(got, want, "{count} rows, nulls: {nulls}\n{module}");
                }
            }
        }
    }
}

#[test]
fn what_can_trap_is_reached_by_the_rows_that_the_filters_before_it_leave() {
    let compilers = compilers();
    let mut random = Random(4);
    let behind = module(&format!("{LIKE}\n filter %7 {{ {OVERFLOW}\n filter %12 {{ {CONTAINS}\n filter %9 {{"), false);
    let between = module(&format!("{LIKE}\n filter %7 {{ {CONTAINS}\n filter %9 {{ {OVERFLOW}\n filter %12 {{"), false);
    let count = 5_000;
    let keys: Vec<_> = (0..1000).map(|k| vec![Scalar::Int(k)]).collect();
    for module in [&behind, &between] {
        let mut failed = 0;
        for trap in [0, 1, 40, 2_000, 2_499, 2_500, 2_507, 4_999] {
            let data = vec![keys.clone(), rows(count, false, Some(trap), &mut random)];
            let want = interpret(module, &data);
            failed += usize::from(want.is_err());
            for compiler in &compilers {
                match (&want, support::run(compiler, module, &data)) {
                    (Ok(want), Ok(got)) => assert_eq!(got, *want),
                    (Err(_), Err(_)) => {}
                    (want, got) => panic!("{want:?}, {got:?}, row {trap}\n{module}"),
                }
            }
        }
        assert!(failed > 0 && failed < 8, "{failed}");
    }
}

#[test]
fn what_a_condition_computed_and_the_rest_reads_is_computed_once() {
    let compiler = Compiler::new(Options::default()).unwrap();
    let text = |output: &str| {
        format!(
            r#"
module "m"
table @t from "t" {{
  s: str as plain index 0
}}
state @out: output ("s": str) {{
  s: str
}}
kernel @scan over @t {{
  %0 = load s : str
  %1 = call upper(%0) : str
  %2 = const "A" : str
  %3 = call contains(%1, %2) : bool
  filter %3 {{
    %4 = call lower(%0) : str
    %5 = call contains(%4, %2) : bool
    filter %5 {{
      %6 = call contains(%0, %2) : bool
      filter %6 {{
        emit @out ({output})
      }}
    }}
  }}
}}
"#
        )
    };
    let steps = |output: &str| support::compile(&compiler, &parse(&text(output)))[0].steps.len();
    assert_eq!(steps("%0"), 3);
    // The walk tests what goes on with the text in upper case.
    assert_eq!(steps("%1"), 2);
}
