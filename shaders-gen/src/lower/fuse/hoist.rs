//! Columns of which several rows are fetched at once.

use quernel_ir::kernel::{Kernel, Module, Op, Source, Stmt};
use quernel_ir::passes::selectivity;
use quernel_ir::table::Encoding;
use quernel_ir::types::Repr;

use crate::build::{Fun, Private, Val};

/// Rows in a row that an invocation runs.
pub(super) const RUN: u32 = 4;
/// Share of the rows that need a column, from which it is fetched for all.
const FETCHED_SHARE: f64 = 0.25;

/// A column of which the values of a run of rows are fetched together.
#[derive(Clone, Debug)]
pub(in crate::lower) struct Hoisted {
    pub(in crate::lower) column: usize,
    /// Bytes of a value.
    pub(super) bytes: u32,
    /// All words of the run.
    pub(super) words: Vec<Private>,
}

impl Hoisted {
    /// The words in which a row's value is: of narrow ones, the one word.
    pub(in crate::lower) fn of_row(&self, f: &mut Fun<'_>, row: Val) -> Vec<Val> {
        let last = f.u32(RUN - 1);
        let within = f.and(row, last);
        let each = (self.bytes / 4).max(1) as usize;
        let choices: Vec<&[Private]> = self.words.chunks(each).collect();
        // Of words with several values, every so many rows have the next.
        let rows_each = RUN / choices.len() as u32;
        let mut chosen: Vec<Val> = choices[0].iter().map(|word| get(f, *word)).collect();
        for (at, words) in (0..).zip(&choices).skip(1) {
            let from = f.u32(at * rows_each);
            let later = f.ge(within, from);
            for (chosen, word) in chosen.iter_mut().zip(*words) {
                let word = get(f, *word);
                *chosen = f.select(later, word, *chosen);
            }
        }
        chosen
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
                        (Encoding::Plain, repr) => repr.size() as u32,
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
