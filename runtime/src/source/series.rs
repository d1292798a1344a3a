//! Series of whole numbers: `range(start, stop, step)` and `generate_series(start, stop, step)`. Those of step 1 are
//! [sequences](Encoding::Sequence); morsels of others are made as they are asked for.

use quernel_ir::kernel::Prune;
use quernel_ir::scalar::Scalar;
use quernel_ir::table::{ColumnSchema, ColumnStats, Encoding, SchemaRef, TableSchema};
use quernel_ir::types::DataType;

use super::{ColumnBuffer, Dictionary, Morsel, Scan, ScanOptions, SourceError, TableSource};
use crate::sync::Arc;
use crate::sync::atomic::{AtomicU64, Ordering};

/// The numbers `start`, `start + step`, …, `rows` of them.
#[derive(Clone, Debug)]
pub struct Series {
    schema: SchemaRef,
    numbers: Numbers,
}

#[derive(Clone, Copy, Debug)]
struct Numbers {
    start: i64,
    step: i64,
    rows: u64,
}

impl Series {
    /// The numbers from `start` on up to `stop`, which is one of them where `inclusive` says so. The table and its column have the names given.
    /// Empty where `step` leads away from `stop`; `None` for a step of 0.
    pub fn new(name: &str, column: &str, start: i64, stop: i64, step: i64, inclusive: bool) -> Option<Series> {
        let (from, to, by) = (i128::from(start), i128::from(stop), i128::from(step));
        let way = if by > 0 { to - from } else { from - to };
        let rows = match by.abs() {
            0 => return None,
            _ if way < 0 => 0,
            by if inclusive => way / by + 1,
            by => (way + by - 1) / by,
        };
        // At most 2^64 numbers lie between two i64; one more would not be inclusive of both ends.
        let rows = u64::try_from(rows).unwrap_or(u64::MAX);
        let last = (from + by * i128::from(rows.saturating_sub(1))) as i64;
        let mut stats = ColumnStats { distinct: Some(rows), ..ColumnStats::default() };
        if rows > 0 {
            stats.min = Some(Scalar::Int(i128::from(start.min(last))));
            stats.max = Some(Scalar::Int(i128::from(start.max(last))));
            stats.exact = true;
        }
        let encoding = if step == 1 { Encoding::Sequence } else { Encoding::Plain };
        let column = ColumnSchema { name: column.into(), ty: DataType::I64, nullable: false, encoding, stats };
        let schema = TableSchema {
            name: name.into(),
            columns: vec![column],
            rows: Some(rows),
            pinned: true,
            numbered: i64::try_from(rows).is_ok(),
        };
        Some(Series { schema: Arc::new(schema), numbers: Numbers { start, step, rows } })
    }
}

impl TableSource for Series {
    fn schema(&self) -> SchemaRef {
        self.schema.clone()
    }

    fn scan(&self, columns: &[usize], _: &[Prune], options: &ScanOptions) -> Result<Arc<dyn Scan>, SourceError> {
        let each = options.morsel_rows.max(1);
        Ok(Arc::new(SeriesScan { numbers: self.numbers, columns: columns.to_vec(), each, next: AtomicU64::new(0) }))
    }

    fn dictionary(&self, _: usize) -> Result<Option<Dictionary>, SourceError> {
        Ok(None)
    }
}

struct SeriesScan {
    numbers: Numbers,
    /// 0 is the series' numbers, 1 those of its rows.
    columns: Vec<usize>,
    each: u64,
    /// Number of the next morsel.
    next: AtomicU64,
}

impl Scan for SeriesScan {
    fn next(&self, _: usize) -> Result<Option<Morsel>, SourceError> {
        let sequence = self.next.fetch_add(1, Ordering::Relaxed);
        let first = sequence.saturating_mul(self.each);
        let Numbers { start, step, rows } = self.numbers;
        if first >= rows {
            return Ok(None);
        }
        let count = self.each.min(rows - first);
        // All are between two i64, so that wrapping never shows.
        let number = |row: u64| start.wrapping_add((row as i64).wrapping_mul(step));
        let mut values: Vec<i64> = Vec::new();
        if step != 1 && self.columns.contains(&0) {
            values.extend((first..first + count).map(number));
        }
        let buffer = |column: &usize| match (column, step) {
            (0, 1) => ColumnBuffer::sequence(number(first)),
            (0, _) => ColumnBuffer { values: values.as_ptr().cast(), ..ColumnBuffer::sequence(0) },
            _ => ColumnBuffer::sequence(first as i64),
        };
        let columns = self.columns.iter().map(buffer).collect();
        Ok(Some(Morsel { sequence, begin: 0, end: count, columns, owner: Arc::new(values) }))
    }

    fn total_rows(&self) -> Option<u64> {
        Some(self.numbers.rows)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::memory::MemoryBudget;

    fn numbers(series: &Series, morsel_rows: u64) -> Vec<i64> {
        let options = ScanOptions {
            threads: 1,
            morsel_rows,
            memory: MemoryBudget::new(None),
            cancelled: Arc::default(),
            adaptive: true,
        };
        let scan = series.scan(&[0], &[], &options).unwrap();
        let mut all = Vec::new();
        while let Some(morsel) = scan.next(0).unwrap() {
            let values = morsel.columns[0].values.cast::<i64>();
            if series.schema().columns[0].encoding == Encoding::Sequence {
                all.extend((morsel.begin..morsel.end).map(|row| (values.addr() as i64).wrapping_add(row as i64)));
            } else {
                all.extend((morsel.begin..morsel.end).map(|row| unsafe { values.add(row as usize).read() }));
            }
        }
        all
    }

    #[test]
    fn numbers_go_up_or_down_to_the_stop() {
        let of =
            |start, stop, step, inclusive| numbers(&Series::new("s", "n", start, stop, step, inclusive).unwrap(), 2);
        assert_eq!(of(0, 5, 2, false), [0, 2, 4]);
        assert_eq!(of(0, 4, 2, false), [0, 2]);
        assert_eq!(of(0, 4, 2, true), [0, 2, 4]);
        assert_eq!(of(3, 0, -1, false), [3, 2, 1]);
        assert_eq!(of(3, 0, -2, true), [3, 1]);
        assert_eq!(of(3, 0, 1, true), Vec::<i64>::new());
        assert_eq!(of(3, 3, 1, true), [3]);
        assert_eq!(of(3, 3, 1, false), Vec::<i64>::new());
        assert_eq!(of(i64::MAX - 1, i64::MAX, 1, true), [i64::MAX - 1, i64::MAX]);
        assert_eq!(of(i64::MIN, i64::MAX, i64::MAX, true), [i64::MIN, -1, i64::MAX - 1]);
        assert!(Series::new("s", "n", 0, 1, 0, false).is_none());
        assert_eq!(Series::new("s", "n", i64::MIN, i64::MAX, 1, false).unwrap().schema().rows, Some(u64::MAX));
    }
}
