//! What the tests of block-wise code share: compilers, and a table of columns in many encodings.

use quernel_codegen::{Compiler, Options};
use quernel_ir::entity::Entity;
use quernel_ir::kernel::{KernelId, Module};
use quernel_ir::scalar::Scalar;

pub(crate) fn parse(text: &str) -> Module {
    let module = quernel_ir::text::parse(text).unwrap_or_else(|e| panic!("{e}\n{text}"));
    quernel_ir::verify::verify(&module).unwrap_or_else(|e| panic!("{e}\n{text}"));
    module
}

pub(crate) fn compilers() -> [Compiler; 3] {
    [
        Options::default(),
        Options { vectorize: false, ..Options::default() },
        // What every x86-64 has, and nothing else.
        Options { host_features: false, ..Options::default() },
    ]
    .map(|options| Compiler::new(options).unwrap())
}

/// Its code is looked at, never run.
pub(crate) fn arm() -> Compiler {
    Compiler::for_architecture("aarch64", Options::default()).unwrap()
}

pub(crate) fn clif(compiler: &Compiler, module: &Module) -> String {
    compiler.clif(module, KernelId::from_index(0)).unwrap()
}

/// A small generator of numbers (SplitMix64).
pub(crate) struct Random(pub(crate) u64);

impl Random {
    pub(crate) fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    pub(crate) fn pick<T: Clone>(&mut self, of: &[T]) -> T {
        of[(self.next() % of.len() as u64) as usize].clone()
    }
}

/// A table's columns; `nulls` makes most of them nullable.
pub(crate) fn table(nulls: bool) -> String {
    let q = if nulls { "?" } else { "" };
    format!(
        r#"
table @t from "t" {{
  id: i64 as plain index 0
  a: i64{q} as u8+0 index 1
  b: i64{q} as u16+0 index 2
  c: i64{q} as u16+100 index 3
  d: i64{q} as i32 index 4
  e: i32{q} as plain index 5
  f: f64{q} as plain index 6
  g: f64{q} as plain index 7
  h: f32{q} as plain index 8
  p: bool{q} as plain index 9
  s: str{q} as dict8 index 10 entries 4
  w: i64{q} as plain index 11
  n: i64 as sequence index 12 range [1000000, 1999999]
  m: i64 as sequence index 13
}}"#
    )
}

pub(crate) fn table_rows(rows: usize, nulls: bool, random: &mut Random) -> Vec<Vec<Scalar>> {
    let floats = [0.0, -0.0, 1.5, -2.5, f64::NAN, f64::INFINITY, f64::NEG_INFINITY, 1e300, 7.0];
    (0..rows)
        .map(|i| {
            let int = |low: i128, span: u64, random: &mut Random| Scalar::Int(low + i128::from(random.next() % span));
            let mut row = vec![
                Scalar::Int(i as i128),
                int(0, 256, random),
                int(0, 300, random),
                int(100, 300, random),
                int(-150, 300, random),
                int(-5, 10, random),
                Scalar::F64(random.pick(&floats)),
                Scalar::F64(random.pick(&floats)),
                Scalar::F32(random.pick(&floats) as f32),
                Scalar::Bool(random.next().is_multiple_of(2)),
                Scalar::Str(random.pick(&["x", "y", "z", "a string that is longer than a view"]).into()),
                int(-4, 9, random),
                Scalar::Int(1_000_000 + i as i128),
                Scalar::Int(i as i128 - 70),
            ];
            if nulls {
                for value in &mut row[1..12] {
                    if random.next().is_multiple_of(5) {
                        *value = Scalar::Null;
                    }
                }
            }
            row
        })
        .collect()
}
