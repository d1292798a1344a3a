//! Columns of which several rows are fetched at once.

use quernel_ir::kernel::{Kernel, Module, Op, Overflow, Source, Stmt, UpdateOp, Value};
use quernel_ir::passes::selectivity;
use quernel_ir::table::Encoding;
use quernel_ir::types::Repr;

use crate::build::{Builder, Fun, Private, Ty, Val};

/// Rows in a row that an invocation runs.
pub(super) const RUN: u32 = 4;
/// Share of the rows that need a column, from which it is fetched for all.
const FETCHED_SHARE: f64 = 0.25;
/// Share of the rows that a filter lets pass, from which what it guards is computed for all.
const FLAT_SHARE: f64 = 0.5;
/// Words of a run that are fetched while the one before is run: they take as many registers.
const MOST_AHEAD: usize = 16;

/// A column of which the values of a run of rows are fetched together.
#[derive(Clone, Debug)]
pub(in crate::lower) struct Hoisted {
    pub(in crate::lower) column: usize,
    /// Bytes of a value.
    pub(super) bytes: u32,
    /// All words of the run.
    pub(super) words: Vec<Private>,
    /// The current row's words: of narrow ones, one, which begins with zeros.
    row: Vec<Private>,
    /// The words of the run after this one, where they are fetched ahead.
    pub(super) ahead: Vec<Private>,
}

/// The number of a row within its run: known as the shader is made, or not.
#[derive(Clone, Copy, Debug)]
pub(super) enum Within {
    Known(u32),
    Computed(Val),
}

impl Hoisted {
    pub(super) fn new(builder: &mut Builder, column: usize, bytes: u32, ahead: bool) -> Hoisted {
        let mut declare = |name: &str, words: u32| -> Vec<Private> {
            (0..words).map(|i| builder.private(&format!("{name}_{column}_{i}"), Ty::U32)).collect()
        };
        let each = (bytes * RUN).div_ceil(4);
        let words = declare("column", each);
        let ahead = if ahead { declare("next", each) } else { Vec::new() };
        Hoisted { column, bytes, words, row: declare("value", bytes.div_ceil(4)), ahead }
    }

    /// The current row's words.
    pub(in crate::lower) fn of_row(&self, f: &mut Fun<'_>) -> Vec<Val> {
        self.row.iter().map(|word| get(f, *word)).collect()
    }

    /// Makes a row of the run the current one.
    pub(super) fn choose(&self, f: &mut Fun<'_>, within: Within) {
        let each = (self.bytes / 4).max(1) as usize;
        let choices: Vec<&[Private]> = self.words.chunks(each).collect();
        let per_word = (4 / self.bytes).max(1);
        let mut chosen: Vec<Val> = match within {
            Within::Known(number) => choices[(number / per_word) as usize].iter().map(|word| get(f, *word)).collect(),
            Within::Computed(number) => {
                let mut chosen: Vec<Val> = choices[0].iter().map(|word| get(f, *word)).collect();
                for (at, words) in (0..).zip(&choices).skip(1) {
                    let from = f.u32(at * per_word);
                    let later = f.ge(number, from);
                    for (chosen, word) in chosen.iter_mut().zip(*words) {
                        let word = get(f, *word);
                        *chosen = f.select(later, word, *chosen);
                    }
                }
                chosen
            }
        };
        if per_word > 1 {
            let bits = self.bytes * 8;
            let low = match within {
                Within::Known(number) => f.u32(number % per_word * bits),
                Within::Computed(number) => {
                    let (mask, bits) = (f.u32(per_word - 1), f.u32(bits.trailing_zeros()));
                    let part = f.and(number, mask);
                    f.shl(part, bits)
                }
            };
            let mask = f.u32((1u64 << bits) as u32 - 1);
            let shifted = f.shr(chosen[0], low);
            chosen[0] = f.and(shifted, mask);
        }
        for (word, value) in self.row.iter().zip(chosen) {
            let variable = f.private(*word);
            f.set(variable, value);
        }
    }
}

/// Whether the next run of these columns is fetched while one is run.
pub(super) fn goes_ahead(columns: &[(usize, u32)]) -> bool {
    columns.iter().map(|(_, bytes)| (bytes * RUN).div_ceil(4) as usize).sum::<usize>() <= MOST_AHEAD
}

/// Whether a kernel's body can and should be run without branches: filters that most rows pass, around operations that are cheap, can't trap and read
/// nothing but `hoisted` columns, and an entry in the innermost.
pub(super) fn is_flat(module: &Module, kernel: &Kernel, hoisted: &[(usize, u32)]) -> bool {
    let has = |column: usize| hoisted.iter().any(|(have, _)| *have == column);
    let plain = |value: Value| {
        let Some(ty) = kernel.value_type(value).filter(|ty| ty.repr != Repr::Str) else { return false };
        match kernel.values[value].op {
            Op::Load { column } => has(column) && !ty.nullable,
            Op::Code { column } => has(column) && !ty.nullable,
            Op::Const(_) | Op::Param(_) => true,
            Op::Unary { .. } | Op::Binary { .. } | Op::Select { .. } | Op::Cast { .. } => !kernel.can_trap(value),
            _ => false,
        }
    };
    let (mut block, mut share, mut entries) = (kernel.body, 1.0, 0);
    loop {
        let mut next = None;
        for stmt in &kernel.blocks[block] {
            let fits = match stmt {
                Stmt::Let(value) => plain(*value),
                Stmt::Filter { cond, body } => {
                    share *= selectivity(module, kernel, *cond);
                    next.replace(*body).is_none()
                }
                Stmt::Upsert { .. } => {
                    entries += 1;
                    next.is_none()
                }
                Stmt::Update { op, .. } => *op != UpdateOp::Add(Overflow::Checked) && next.is_none() && entries > 0,
                _ => false,
            };
            if !fits {
                return false;
            }
        }
        match next {
            Some(body) if entries == 0 => block = body,
            Some(_) => return false,
            None => return entries == 1 && share >= FLAT_SHARE,
        }
    }
}

fn get(f: &mut Fun<'_>, private: Private) -> Val {
    let variable = f.private(private);
    f.get(variable)
}

/// The columns to fetch for all rows, with the bytes of a value.
pub(super) fn hoistable(module: &Module, kernel: &Kernel) -> Vec<(usize, u32)> {
    let Source::Table(table) = kernel.source else { return Vec::new() };
    let mut found: Vec<(usize, u32)> = Vec::new();
    let (mut block, mut share) = (Some(kernel.body), 1.0);
    while let Some(here) = block.take() {
        if share < FETCHED_SHARE {
            break;
        }
        for stmt in &kernel.blocks[here] {
            match stmt {
                Stmt::Let(value) => {
                    let (Op::Load { column } | Op::Code { column }) = kernel.values[*value].op else { continue };
                    let Some(declared) = module.tables[table].columns.get(column) else { continue };
                    let bytes = match (declared.encoding, declared.ty.repr()) {
                        (Encoding::Plain, Repr::Str) => continue,
                        (Encoding::Plain | Encoding::Sequence, repr) => repr.size() as u32,
                        (Encoding::Int { width } | Encoding::For { width, .. } | Encoding::Dict { width }, _) => {
                            width.into()
                        }
                    };
                    if bytes <= 8 && !found.iter().any(|(have, _)| *have == column) {
                        found.push((column, bytes));
                    }
                }
                Stmt::Filter { cond, body } => {
                    share *= selectivity(module, kernel, *cond);
                    block = Some(*body);
                }
                _ => {}
            }
        }
    }
    found
}
