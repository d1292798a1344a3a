//! Made-up rows for the stored tables of a test's module: the same for the same declaration.

use crate::generate::Random;
use quernel_ir::interp::{Batch, BatchColumn, Batches, Inputs};
use quernel_ir::kernel::{Table, TableColumn, TableId};
use quernel_ir::scalar::{Interval, Scalar};
use quernel_ir::types::{DataType, Repr};

const BATCHES: usize = 2;
const ROWS: usize = 40;

/// Rows by the tables' declarations.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Generated;

/// A value of a column, within its range.
pub(crate) fn value(column: &TableColumn, random: &mut Random) -> Scalar {
    let words = ["", "a", "ab", "special", "special requests", "PROMO BRUSHED", "1992", "é"];
    match column.ty.repr() {
        Repr::Bool => Scalar::Bool(random.chance(50)),
        Repr::F32 => Scalar::F32([0.0, -0.0, 1.5, f32::NAN, -2.5][random.below(5)]),
        Repr::F64 => Scalar::F64([0.0, -0.0, 1.5, f64::NAN, -2.5, 1e300][random.below(6)]),
        Repr::Str if column.ty == DataType::Blob => Scalar::Blob(words[random.below(words.len())].as_bytes().to_vec()),
        Repr::Str => Scalar::Str(words[random.below(words.len())].into()),
        Repr::Interval => {
            Scalar::Interval(Interval { months: random.below(3) as i32, days: random.below(40) as i32, micros: 5 })
        }
        _ => {
            let full = column.ty.int_range().unwrap_or((-100, 100));
            let (lo, hi) = column.range.unwrap_or((full.0.max(-20), full.1.min(20)));
            let span = (hi - lo).clamp(0, 1 << 40) as usize;
            // The ends as often as not.
            match random.below(4) {
                0 => Scalar::Int(lo),
                1 => Scalar::Int(hi),
                _ => Scalar::Int(lo + random.below(span + 1) as i128),
            }
        }
    }
}

fn seed(table: &Table, column: &TableColumn) -> u64 {
    // By the column's index in the source, which passes keep, not by its place in the table.
    let name: u64 = table.name.bytes().fold(7, |h, b| h.wrapping_mul(31).wrapping_add(b.into()));
    name.wrapping_mul(1000).wrapping_add(column.index as u64)
}

impl Inputs for Generated {
    fn open(&mut self, _: TableId, table: &Table) -> Result<Batches<'_>, String> {
        let mut columns: Vec<(Random, TableColumn)> =
            table.columns.iter().map(|c| (Random(seed(table, c)), c.clone())).collect();
        Ok(Box::new((0..BATCHES).map(move |_| {
            let columns = columns
                .iter_mut()
                .map(|(random, column)| match column.dictionary {
                    Some(entries) => BatchColumn::Codes(
                        (0..ROWS)
                            .map(|_| {
                                let null = column.nullable && random.chance(20);
                                let code = random.below(entries.max(1) as usize) as u32;
                                (!null && entries > 0).then_some(code)
                            })
                            .collect(),
                    ),
                    None => BatchColumn::Values(
                        (0..ROWS)
                            .map(|_| {
                                let null = column.nullable && random.chance(20);
                                let value = value(column, random);
                                if null { Scalar::Null } else { value }
                            })
                            .collect(),
                    ),
                })
                .collect();
            Ok(Batch { rows: ROWS, columns })
        })))
    }

    fn dictionary(&mut self, _: TableId, table: &Table, column: usize) -> Result<Vec<Scalar>, String> {
        let column = &table.columns[column];
        let words = ["", "a", "ab", "special", "special requests", "PROMO BRUSHED", "1992", "é"];
        let entry = |i: u64| match column.ty.repr() {
            Repr::Str if i < words.len() as u64 => Scalar::Str(words[i as usize].into()),
            Repr::Str => Scalar::Str(format!("entry {i}")),
            Repr::F64 => Scalar::F64(i as f64),
            Repr::F32 => Scalar::F32(i as f32),
            Repr::Bool => Scalar::Bool(i == 1),
            Repr::Interval => Scalar::Interval(Interval { months: 0, days: i as i32, micros: 0 }),
            _ => Scalar::Int(i.into()),
        };
        Ok((0..column.dictionary.unwrap_or(0)).map(entry).collect())
    }
}
