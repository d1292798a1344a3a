//! What is computed of the values that aggregates collected: lists, quantiles, concatenated text, and all that needs every value of a group at
//! once.
//!
//! The values lie one after another in the order of the rows, each as an [element](crate::nested); in front of each those of the keys by which
//! they are to be ordered. [`UpdateOp::Collect`](crate::kernel::UpdateOp::Collect) makes such bytes.

mod bins;
mod bits;

use std::cmp::Ordering;
use std::collections::{HashMap, HashSet};
use std::fmt;
use std::sync::{Mutex, PoisonError};

use crate::builtins::nested::{cast, compare};
use crate::builtins::{decimals, print, timetz};
use crate::nested::{self, END, NULL, VALUE};
use crate::scalar::{Interval, Scalar};
use crate::types::DataType;

/// How a key orders values.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct KeyOrder {
    pub descending: bool,
    pub nulls_first: bool,
}

/// What is computed. NULL values are passed over, but for [`CollectedFn::keeps_null`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum CollectedFn {
    /// The values as a list; only so many of them as the parameter says, if there is one.
    List,
    /// The first value, the last.
    First,
    Last,
    /// The first value that is not NULL.
    AnyValue,
    /// The values between which the parameters' fractions of all values lie, interpolated. A list of them where the function says so.
    QuantileCont {
        list: bool,
    },
    /// The values themselves at those places.
    QuantileDisc {
        list: bool,
    },
    /// The most frequent value; of several the one that comes first.
    Mode,
    /// The median of the distances from the median.
    Mad,
    /// Bits of a value's information, f64.
    Entropy,
    /// The values as text, with the parameter between them.
    Join,
    /// A map from each value to how often it comes (u64), in the order of the values.
    Histogram,
    /// The same counts by bins, whose upper bounds are the list that is the one key of the first row, in order; where `exact`, of the bounds themselves. What is
    /// in no bin counts as the greatest value of the type, if there is any.
    Bins {
        exact: bool,
    },
    /// The most frequent values as a list, as many as the parameter says; of equally frequent ones those that come first.
    TopK,
    /// How many values there are: i64.
    Count,
    /// Sum and average, as the aggregates of these names have them.
    Sum,
    Avg,
    /// All values bit by bit: of BIT strings, and of UHUGEINTs.
    BitAnd,
    BitOr,
    BitXor,
    /// A string of bits, one for each integer from the first parameter to the second: whether it is there.
    BitString,
}

impl CollectedFn {
    const WORDS: [(CollectedFn, &'static str); 23] = [
        (CollectedFn::List, "list"),
        (CollectedFn::First, "first"),
        (CollectedFn::Last, "last"),
        (CollectedFn::AnyValue, "any_value"),
        (CollectedFn::QuantileCont { list: false }, "quantile_cont"),
        (CollectedFn::QuantileCont { list: true }, "quantiles_cont"),
        (CollectedFn::QuantileDisc { list: false }, "quantile_disc"),
        (CollectedFn::QuantileDisc { list: true }, "quantiles_disc"),
        (CollectedFn::Mode, "mode"),
        (CollectedFn::Mad, "mad"),
        (CollectedFn::Entropy, "entropy"),
        (CollectedFn::Join, "join"),
        (CollectedFn::Histogram, "histogram"),
        (CollectedFn::Bins { exact: false }, "bins"),
        (CollectedFn::Bins { exact: true }, "bins_exact"),
        (CollectedFn::TopK, "top_k"),
        (CollectedFn::Count, "count"),
        (CollectedFn::Sum, "sum"),
        (CollectedFn::Avg, "avg"),
        (CollectedFn::BitAnd, "bit_and"),
        (CollectedFn::BitOr, "bit_or"),
        (CollectedFn::BitXor, "bit_xor"),
        (CollectedFn::BitString, "bit_string"),
    ];

    /// Every function.
    pub fn all() -> impl Iterator<Item = CollectedFn> {
        Self::WORDS.into_iter().map(|(function, _)| function)
    }

    /// The word in IR text.
    pub fn word(self) -> &'static str {
        Self::WORDS.iter().find(|(function, _)| *function == self).map_or("?", |(_, word)| word)
    }

    pub(crate) fn from_word(word: &str) -> Option<CollectedFn> {
        Self::WORDS.iter().find(|(_, w)| *w == word).map(|(function, _)| *function)
    }

    /// The result where there are no values.
    pub fn of_none(self) -> Scalar {
        match self {
            CollectedFn::Count => Scalar::Int(0),
            CollectedFn::Entropy => Scalar::F64(0.0),
            _ => Scalar::Null,
        }
    }

    /// Whether NULL is a value like others.
    pub fn keeps_null(self) -> bool {
        matches!(self, CollectedFn::List | CollectedFn::First | CollectedFn::Last)
    }
}

/// A function with all that it depends on but the values.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Collection {
    pub func: CollectedFn,
    /// Types of the keys, and of the value behind them.
    pub types: Vec<DataType>,
    /// How the keys order the rows; with one more than there are keys, last the value itself does. Rows that are equal in all stay in
    /// their order. Quantiles have no keys, and count in the order of the value.
    pub order: Vec<KeyOrder>,
    /// Values that came before are left out.
    pub distinct: bool,
    /// Fractions of quantiles: f64, or exactly in units of [`FRACTION`]; negative ones count from the greatest value. The separator of `Join`.
    /// The most elements of `List`.
    pub params: Vec<Scalar>,
}

/// Units of an exact fraction in 1.
pub const FRACTION: i128 = 1_000_000_000_000_000_000;

/// A [`Collection`], interned: it lives as long as the process.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Collected(&'static Collection);

impl Collected {
    pub fn new(collection: Collection) -> Collected {
        static KNOWN: Mutex<Option<HashSet<&'static Collection>>> = Mutex::new(None);
        let mut known = KNOWN.lock().unwrap_or_else(PoisonError::into_inner);
        let known = known.get_or_insert_default();
        if let Some(same) = known.get(&collection) {
            return Collected(same);
        }
        let collection: &'static Collection = Box::leak(Box::new(collection));
        known.insert(collection);
        Collected(collection)
    }

    pub fn get(self) -> &'static Collection {
        self.0
    }

    /// The type of the values.
    pub fn value_type(self) -> DataType {
        self.0.types.last().copied().unwrap_or(DataType::Null)
    }

    /// Which of the arguments, keys and value, are nested values, bit by bit: see [`UpdateOp::Collect`](crate::kernel::UpdateOp::Collect).
    pub fn nested(self) -> u32 {
        let bits = self.0.types.iter().take(32).enumerate().map(|(i, ty)| u32::from(ty.is_nested()) << i);
        bits.fold(0, |all, bit| all | bit)
    }

    pub fn result_type(self) -> DataType {
        let value = self.value_type();
        match self.0.func {
            CollectedFn::List => DataType::list(value),
            CollectedFn::First | CollectedFn::Last | CollectedFn::AnyValue | CollectedFn::Mode => value,
            CollectedFn::QuantileDisc { list: false } => value,
            CollectedFn::QuantileDisc { list: true } => DataType::list(value),
            CollectedFn::QuantileCont { list: false } => interpolated(value),
            CollectedFn::QuantileCont { list: true } => DataType::list(interpolated(value)),
            CollectedFn::Mad => match value {
                DataType::Date | DataType::Timestamp | DataType::TimestampTz | DataType::Time => DataType::Interval,
                other => interpolated(other),
            },
            CollectedFn::Entropy | CollectedFn::Avg => DataType::F64,
            CollectedFn::Join => DataType::Str,
            CollectedFn::Histogram | CollectedFn::Bins { .. } => DataType::map(value, DataType::U64),
            CollectedFn::TopK => DataType::list(value),
            CollectedFn::Count => DataType::I64,
            CollectedFn::BitAnd | CollectedFn::BitOr | CollectedFn::BitXor => value,
            CollectedFn::BitString => DataType::Bit,
            CollectedFn::Sum => match value {
                DataType::Decimal { scale, .. } => DataType::decimal(DataType::MAX_PRECISION, scale),
                ty if ty.is_float() => DataType::F64,
                _ => DataType::I128,
            },
        }
    }

    /// Whether the call can end the query with an error.
    pub fn can_fail(self) -> bool {
        matches!(
            self.0.func,
            CollectedFn::Sum
                | CollectedFn::Mad
                | CollectedFn::QuantileCont { .. }
                | CollectedFn::Bins { .. }
                | CollectedFn::BitAnd
                | CollectedFn::BitOr
                | CollectedFn::BitXor
                | CollectedFn::BitString
        )
    }
}

/// The type of what lies between two values.
fn interpolated(ty: DataType) -> DataType {
    match ty {
        DataType::Date => DataType::Timestamp,
        ty if ty.is_integer() || ty == DataType::Bool => DataType::F64,
        other => other,
    }
}

impl fmt::Display for Collected {
    /// `quantile_disc distinct (i64 desc nulls first, f64) with (0.5)`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let collection = self.0;
        write!(f, "{}{} (", collection.func.word(), if collection.distinct { " distinct" } else { "" })?;
        for (i, ty) in collection.types.iter().enumerate() {
            write!(f, "{}{}", if i > 0 { ", " } else { "" }, ty.ir_name())?;
            if let Some(order) = collection.order.get(i) {
                f.write_str(if order.descending { " desc" } else { " asc" })?;
                f.write_str(if order.nulls_first { " nulls first" } else { " nulls last" })?;
            }
        }
        f.write_str(")")?;
        for (i, param) in collection.params.iter().enumerate() {
            write!(f, "{}{param}", if i > 0 { ", " } else { " with (" })?;
        }
        f.write_str(if collection.params.is_empty() { "" } else { ")" })
    }
}

/// One row's keys and value.
#[derive(Clone, Copy, Debug)]
struct Row<'a> {
    keys: &'a [u8],
    /// The element of the value.
    value: &'a [u8],
}

impl Collected {
    /// What the function makes of collected bytes. [`CollectedFn::of_none`] where there are no values.
    ///
    /// # Errors
    /// The message of a result that doesn't fit.
    pub fn eval(self, bytes: &[u8]) -> Result<Scalar, String> {
        let collection = self.0;
        let ty = self.value_type();
        if let Some(result) = self.of_words(bytes) {
            return result;
        }
        let mut rows = self.rows(bytes);
        let picks = matches!(
            collection.func,
            CollectedFn::QuantileCont { .. } | CollectedFn::QuantileDisc { .. } | CollectedFn::Bins { .. }
        );
        if !collection.order.is_empty() && !picks {
            rows.sort_by(|a, b| self.compare(a, b));
        }
        if collection.distinct {
            let mut seen = HashSet::new();
            rows.retain(|row| seen.insert(row.value));
        }
        let read = |row: Option<&Row<'_>>| row.map_or(Scalar::Null, |row| nested::read_element(row.value, ty));
        if rows.is_empty() {
            return Ok(collection.func.of_none());
        }
        Ok(match collection.func {
            CollectedFn::List => {
                let most = collection.params.first().and_then(Scalar::as_int).and_then(|n| usize::try_from(n).ok());
                let mut list = Vec::with_capacity(bytes.len() + 1);
                rows.iter().take(most.unwrap_or(usize::MAX)).for_each(|row| list.extend_from_slice(row.value));
                list.push(END);
                Scalar::Blob(list)
            }
            CollectedFn::First | CollectedFn::AnyValue => read(rows.first()),
            CollectedFn::Last => read(rows.last()),
            CollectedFn::QuantileCont { list } | CollectedFn::QuantileDisc { list } => {
                let mut values: Vec<&[u8]> = rows.iter().map(|row| row.value).collect();
                let count = values.len();
                return self
                    .quantiles(list, count, &mut |at| nested::read_element(values.select_nth_unstable(at).1, ty));
            }
            CollectedFn::Mode => read(most_frequent(&rows)),
            CollectedFn::Mad => {
                let mut values: Vec<&[u8]> = rows.iter().map(|row| row.value).collect();
                self.deviation(&mut values)?
            }
            CollectedFn::Entropy => {
                let total = rows.len() as f64;
                let counts = counts(&rows);
                let mut counts: Vec<usize> = counts.into_values().map(|(count, _)| count).collect();
                // In an order that does not depend on how the values are hashed.
                counts.sort_unstable();
                let of = |count: usize| (count as f64 / total) * (total / count as f64).log2();
                Scalar::F64(counts.into_iter().map(of).sum())
            }
            CollectedFn::Join => {
                let separator = collection.params.first().and_then(Scalar::as_bytes).unwrap_or_default();
                let mut text = Vec::with_capacity(bytes.len());
                for (i, row) in rows.iter().enumerate() {
                    if i > 0 {
                        text.extend_from_slice(separator);
                    }
                    text.extend_from_slice(&nested::unescape(nested::payload(row.value).unwrap_or_default()));
                }
                match String::from_utf8(text) {
                    Ok(text) => Scalar::Str(text),
                    Err(error) => Scalar::Blob(error.into_bytes()),
                }
            }
            CollectedFn::Histogram => {
                let mut entries: Vec<(&[u8], usize)> =
                    counts(&rows).into_iter().map(|(value, (count, _))| (value, count)).collect();
                entries.sort_unstable();
                let mut map = Vec::new();
                for (value, count) in entries {
                    map.push(VALUE);
                    map.extend_from_slice(value);
                    nested::write_element(&Scalar::Int(count as i128), DataType::U64, &mut map);
                }
                map.push(END);
                Scalar::Blob(map)
            }
            CollectedFn::Bins { exact } => bins::count(&rows, collection.types.first().copied(), ty, exact)?,
            CollectedFn::TopK => {
                let most = collection.params.first().and_then(Scalar::as_int).and_then(|n| usize::try_from(n).ok());
                bins::most_frequent(&rows, most.unwrap_or(0))
            }
            CollectedFn::BitAnd => bits::fold(&rows, ty, "AND", |a, b| a & b)?,
            CollectedFn::BitOr => bits::fold(&rows, ty, "OR", |a, b| a | b)?,
            CollectedFn::BitXor => bits::fold(&rows, ty, "XOR", |a, b| a ^ b)?,
            CollectedFn::BitString => bits::string(&rows, ty, &collection.params)?,
            CollectedFn::Count => Scalar::Int(rows.len() as i128),
            CollectedFn::Sum | CollectedFn::Avg => self.sum(&rows)?,
        })
    }

    fn rows<'a>(self, bytes: &'a [u8]) -> Vec<Row<'a>> {
        let Some((value, keys)) = self.0.types.split_last() else { return vec![] };
        let keeps_null = self.0.func.keeps_null();
        let least = self.0.types.iter().map(|ty| 1 + nested::width(*ty).unwrap_or(0)).sum::<usize>();
        let mut rows = Vec::with_capacity(bytes.len() / least.max(1));
        let mut rest = bytes;
        while !rest.is_empty() {
            let mut at = 0;
            for ty in keys {
                let Some(length) = nested::element_length(&rest[at..], *ty) else { return rows };
                at += length;
            }
            let Some(length) = nested::element_length(&rest[at..], *value) else { return rows };
            let row = Row { keys: &rest[..at], value: &rest[at..at + length] };
            rest = &rest[at + length..];
            if keeps_null || row.value.first() != Some(&NULL) {
                rows.push(row);
            }
        }
        rows
    }

    fn compare(self, a: &Row<'_>, b: &Row<'_>) -> Ordering {
        let (mut left, mut right) = (a.keys, b.keys);
        for (ty, order) in self.0.types.iter().zip(&self.0.order) {
            // Behind the keys comes the value.
            let (x, y) = if left.is_empty() && right.is_empty() {
                (a.value, b.value)
            } else {
                let lengths = (nested::element_length(left, *ty), nested::element_length(right, *ty));
                let (Some(one), Some(other)) = lengths else { return Ordering::Equal };
                let (x, y) = (&left[..one], &right[..other]);
                (left, right) = (&left[one..], &right[other..]);
                (x, y)
            };
            let found = compare(x, y, order.descending, order.nulls_first);
            if found.is_ne() {
                return found;
            }
        }
        Ordering::Equal
    }

    /// What a quantile is of so many values, none of them NULL and each as often as it counts, of which `nth` gives one by its place in their order.
    /// `None` for other functions, and where values that are there twice count once.
    pub fn of_sorted(self, count: usize, nth: &mut dyn FnMut(usize) -> Scalar) -> Option<Result<Scalar, String>> {
        match self.0.func {
            _ if self.0.distinct => None,
            CollectedFn::QuantileCont { .. } | CollectedFn::QuantileDisc { .. } if count == 0 => Some(Ok(Scalar::Null)),
            CollectedFn::QuantileCont { list } | CollectedFn::QuantileDisc { list } => {
                Some(self.quantiles(list, count, nth))
            }
            _ => None,
        }
    }

    /// Quantiles of values of up to 8 bytes, selected as the integers that their bytes are; `None` for others.
    fn of_words(self, bytes: &[u8]) -> Option<Result<Scalar, String>> {
        let [ty] = self.0.types[..] else { return None };
        let width = nested::width(ty).filter(|width| *width <= 8)?;
        // Whether it is one of these functions.
        self.of_sorted(0, &mut |_| Scalar::Null)?.ok()?;
        let word = |element: &[u8]| element[1..].iter().fold(0u64, |word, byte| word << 8 | u64::from(*byte));
        let elements = bytes.chunks_exact(width + 1).filter(|element| element[0] == VALUE);
        let mut words: Vec<u64> = elements.map(word).collect();
        self.of_sorted(words.len(), &mut |at| {
            let word = *words.select_nth_unstable(at).1;
            nested::read_payload(&word.to_be_bytes()[8 - width..], ty)
        })
    }

    fn quantiles(self, list: bool, count: usize, nth: &mut dyn FnMut(usize) -> Scalar) -> Result<Scalar, String> {
        let results = self.0.params.iter().map(|fraction| self.quantile(count, nth, fraction));
        let results = results.collect::<Result<Vec<Scalar>, String>>()?;
        Ok(match list {
            true => Scalar::Blob(nested::list_of(&results, self.result_type().element().unwrap_or(DataType::Null))),
            false => results.into_iter().next().unwrap_or(Scalar::Null),
        })
    }

    /// The value at a fraction of all values, of which there are some.
    fn quantile(self, count: usize, nth: &mut dyn FnMut(usize) -> Scalar, fraction: &Scalar) -> Result<Scalar, String> {
        let ty = self.value_type();
        let negative = match fraction {
            Scalar::Int(fraction) => *fraction < 0,
            Scalar::F64(fraction) => *fraction < 0.0,
            _ => return Ok(Scalar::Null),
        };
        let descending = negative != self.0.order.last().is_some_and(|order| order.descending);
        let mut nth = |at: usize| {
            let at = at.min(count - 1);
            nth(if descending { count - 1 - at } else { at })
        };
        if let CollectedFn::QuantileDisc { .. } = self.0.func {
            let at = match fraction {
                // So many values as are not beyond the fraction, rounded up.
                Scalar::Int(fraction) => {
                    let beyond = (count as i128 * (FRACTION - fraction.abs())) / FRACTION;
                    count - beyond as usize
                }
                Scalar::F64(fraction) => count - (count as f64 - count as f64 * fraction.abs()).floor() as usize,
                _ => 1,
            };
            return Ok(nth(at.max(1) - 1));
        }
        let place = match fraction {
            Scalar::Int(fraction) => (count - 1) as f64 * (fraction.abs() as f64 / FRACTION as f64),
            Scalar::F64(fraction) => (count - 1) as f64 * fraction.abs(),
            _ => 0.0,
        };
        let (low, high) = (place.floor(), place.ceil());
        let wide = |value: Scalar| cast(&value, ty, interpolated(ty), false);
        let least = wide(nth(low as usize))?;
        if low == high {
            return Ok(least);
        }
        Ok(between(&least, &wide(nth(high as usize))?, place - low, interpolated(ty)))
    }

    /// The median of the distances from the median.
    fn deviation(self, values: &mut [&[u8]]) -> Result<Scalar, String> {
        let ty = self.value_type();
        let median = self.median(values)?;
        let wide = interpolated(ty);
        let mut distances = Vec::with_capacity(values.len());
        for value in values.iter() {
            let value = cast(&nested::read_element(value, ty), ty, wide, false)?;
            distances.push(match (&value, &median) {
                (Scalar::Int(a), Scalar::Int(b)) => Scalar::Int((a - b).abs()),
                (Scalar::F32(a), Scalar::F32(b)) => Scalar::F32((a - b).abs()),
                (Scalar::F64(a), Scalar::F64(b)) => Scalar::F64((a - b).abs()),
                _ => Scalar::Null,
            });
        }
        distances.sort_unstable();
        let (low, high) = ((distances.len() - 1) / 2, distances.len() / 2);
        let found = between(&distances[low], &distances[high], if low == high { 0.0 } else { 0.5 }, wide);
        Ok(match (found, self.result_type()) {
            (Scalar::Int(micros), DataType::Interval) => Scalar::Interval(of_micros(micros)),
            (found, _) => found,
        })
    }

    fn median(self, values: &mut [&[u8]]) -> Result<Scalar, String> {
        let median = Collection {
            func: CollectedFn::QuantileCont { list: false },
            types: vec![self.value_type()],
            order: vec![],
            distinct: false,
            params: vec![],
        };
        let count = values.len();
        let ty = self.value_type();
        let mut nth = |at: usize| nested::read_element(values.select_nth_unstable(at).1, ty);
        Collected::new(median).quantile(count, &mut nth, &Scalar::Int(FRACTION / 2))
    }

    fn sum(self, rows: &[Row<'_>]) -> Result<Scalar, String> {
        let ty = self.value_type();
        let values = rows.iter().map(|row| nested::read_element(row.value, ty));
        let average = self.0.func == CollectedFn::Avg;
        if ty.is_float() {
            let sum: f64 = values
                .map(|value| match value {
                    Scalar::F32(value) => value.into(),
                    Scalar::F64(value) => value,
                    _ => 0.0,
                })
                .sum();
            return Ok(Scalar::F64(if average { sum / rows.len() as f64 } else { sum }));
        }
        let mut sum = 0i128;
        for value in values {
            let value = match value {
                Scalar::Bool(value) => value.into(),
                other => other.as_int().unwrap_or(0),
            };
            sum = sum.checked_add(value).ok_or("the sum of a frame is out of range")?;
        }
        if average {
            return Ok(Scalar::F64(decimals::decimal_to_f64(sum, ty.scale().into()) / rows.len() as f64));
        }
        if let DataType::Decimal { scale, .. } = ty
            && self.result_type().int_range().is_some_and(|(least, most)| sum < least || sum > most)
        {
            return Err(format!("the sum {} is out of range", print::print_decimal(sum, scale.into())));
        }
        Ok(Scalar::Int(sum))
    }
}

/// How often each value comes, and where first.
fn counts<'a>(rows: &[Row<'a>]) -> HashMap<&'a [u8], (usize, usize)> {
    let mut counts: HashMap<&[u8], (usize, usize)> = HashMap::new();
    for (at, row) in rows.iter().enumerate() {
        counts.entry(row.value).or_insert((0, at)).0 += 1;
    }
    counts
}

fn most_frequent<'a, 'r>(rows: &'r [Row<'a>]) -> Option<&'r Row<'a>> {
    let most = counts(rows).into_values().max_by_key(|(count, first)| (*count, std::cmp::Reverse(*first)))?;
    rows.get(most.1)
}

/// So many microseconds as days and what is left.
fn of_micros(micros: i128) -> Interval {
    Interval { months: 0, days: (micros / Interval::DAY) as i32, micros: (micros % Interval::DAY) as i64 }
}

/// What lies at a part, from 0 to 1, of the way from one value to another of the type. As DuckDB has it, what is beyond the last digit of a decimal is
/// cut off, and times are rounded.
fn between(low: &Scalar, high: &Scalar, part: f64, ty: DataType) -> Scalar {
    let float = |low: f64, high: f64| low * (1.0 - part) + high * part;
    match (low, high) {
        (Scalar::F32(low), Scalar::F32(high)) => Scalar::F32(float((*low).into(), (*high).into()) as f32),
        (Scalar::F64(low), Scalar::F64(high)) => Scalar::F64(float(*low, *high)),
        (Scalar::Int(low), Scalar::Int(high)) if ty == DataType::TimeTz => {
            Scalar::Int(timetz::between(*low as i64, *high as i64, part).into())
        }
        (Scalar::Int(low), Scalar::Int(high)) => {
            let way = (high - low) as f64 * part;
            Scalar::Int(low + if matches!(ty, DataType::Decimal { .. }) { way } else { way.round() } as i128)
        }
        (Scalar::Interval(low), Scalar::Interval(high)) => {
            let way = ((high.ordinal() - low.ordinal()) as f64 * part).round() as i128;
            Scalar::Interval(of_micros(low.ordinal() + way))
        }
        (low, high) => if part < 0.5 { low } else { high }.clone(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn collected(func: CollectedFn, params: Vec<Scalar>) -> Collected {
        Collected::new(Collection { func, types: vec![DataType::I32], order: vec![], distinct: false, params })
    }

    fn bytes(values: &[Option<i128>]) -> Vec<u8> {
        let mut out = Vec::new();
        for value in values {
            nested::write_element(&value.map_or(Scalar::Null, Scalar::Int), DataType::I32, &mut out);
        }
        out
    }

    #[test]
    fn quantiles_pass_over_nulls_and_interpolate() {
        let values = bytes(&[Some(4), None, Some(1), Some(9), Some(-3)]);
        let cont = collected(CollectedFn::QuantileCont { list: false }, vec![Scalar::F64(0.5)]);
        assert_eq!(cont.eval(&values), Ok(Scalar::F64(2.5)));
        let disc = |fraction: f64| {
            let params = vec![Scalar::F64(fraction)];
            collected(CollectedFn::QuantileDisc { list: false }, params).eval(&values)
        };
        assert_eq!(disc(0.0), Ok(Scalar::Int(-3)));
        assert_eq!(disc(0.5), Ok(Scalar::Int(1)));
        assert_eq!(disc(1.0), Ok(Scalar::Int(9)));
        assert_eq!(disc(-0.1), Ok(Scalar::Int(9)));
    }

    #[test]
    fn the_mode_is_the_first_of_the_most_frequent() {
        let values = bytes(&[Some(4), Some(1), Some(1), Some(4), None, None, None]);
        assert_eq!(collected(CollectedFn::Mode, vec![]).eval(&values), Ok(Scalar::Int(4)));
        assert_eq!(collected(CollectedFn::Mode, vec![]).eval(&[]), Ok(Scalar::Null));
    }

    #[test]
    fn keys_order_values_and_distinct_keeps_the_first() {
        let ordered = Collected::new(Collection {
            func: CollectedFn::Join,
            types: vec![DataType::I32, DataType::Str],
            order: vec![KeyOrder { descending: true, nulls_first: false }],
            distinct: true,
            params: vec![Scalar::Str("-".into())],
        });
        let mut rows = Vec::new();
        for (key, value) in [(Some(1), "b\0"), (None, "n"), (Some(7), "a"), (Some(3), "b\0"), (Some(9), "")] {
            nested::write_element(&key.map_or(Scalar::Null, Scalar::Int), DataType::I32, &mut rows);
            nested::write_element(&Scalar::Str(value.into()), DataType::Str, &mut rows);
        }
        assert_eq!(ordered.eval(&rows), Ok(Scalar::Str("-a-b\0-n".into())));
        assert_eq!(ordered.to_string(), "join distinct (i32 desc nulls last, str) with (\"-\")");
    }
}
