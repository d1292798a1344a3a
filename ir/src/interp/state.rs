//! The interpreter's states.

use std::collections::HashMap;

use super::ops::{self, Fault, repr_name, zero};
use crate::aggregates::{CoMoments, add_precise};
use crate::kernel::{BinaryOp, Field, Overflow, SortField, State, StateKind, UpdateOp};
use crate::nested;
use crate::scalar::Scalar;
use crate::sketch;
use crate::types::{Repr, ValueType};
use crate::window::WindowCall;

pub(super) type Row = Vec<Scalar>;

/// A state and what it holds.
#[derive(Debug)]
pub(super) struct Data<'a> {
    pub(super) decl: &'a State,
    /// Accumulators: one. A lookup table: by code.
    pub(super) rows: Vec<Row>,
    /// Groups: row of a key. Index: bucket of a key without a NULL that equals nothing.
    directory: HashMap<Row, usize>,
    /// Index: rows of a key, in order.
    pub(super) buckets: Vec<Vec<usize>>,
    /// Index: rows with a NULL in a key that is not null-safe.
    pub(super) null_keys: usize,
    /// Index: by row.
    pub(super) marks: Vec<bool>,
    /// Sorted: whether it is in order, limit applied.
    sorted: bool,
}

/// A row of a state's fields' first values.
pub(super) fn blank(fields: &[Field]) -> Row {
    fields.iter().map(|f| if f.ty.nullable { Scalar::Null } else { zero(f.ty.repr) }).collect()
}

impl<'a> Data<'a> {
    pub(super) fn new(decl: &'a State) -> Self {
        let rows = match decl.kind {
            StateKind::Accumulators => vec![blank(&decl.fields)],
            _ => vec![],
        };
        Data { decl, rows, directory: HashMap::new(), buckets: vec![], null_keys: 0, marks: vec![], sorted: false }
    }

    fn null_safe(&self, key: usize) -> bool {
        match &self.decl.kind {
            StateKind::Index { null_safe, .. } => null_safe.get(key).copied().unwrap_or(false),
            _ => true,
        }
    }

    /// Whether a key has a NULL that equals nothing.
    pub(super) fn matches_nothing(&self, key: &[Scalar]) -> bool {
        key.iter().enumerate().any(|(i, v)| v.is_null() && !self.null_safe(i))
    }

    /// The bucket of a key in an index.
    pub(super) fn bucket(&self, key: &[Scalar]) -> Option<usize> {
        self.directory.get(key).copied()
    }

    /// Whether an output, or a state of first rows, has all rows that anybody will see.
    pub(super) fn is_full(&self) -> bool {
        if let Some(rows) = self.decl.kind.first_rows() {
            return self.rows.len() as u64 >= rows;
        }
        match self.decl.kind {
            StateKind::Output { limit: Some(limit), offset, .. } => {
                self.rows.len() as u64 >= limit.saturating_add(offset)
            }
            _ => false,
        }
    }

    /// Adds a row to an index, rows, sorted or output state.
    pub(super) fn append(&mut self, row: Row) {
        if let StateKind::Index { keys, .. } = self.decl.kind {
            let key = &row[..keys];
            self.marks.push(false);
            if self.matches_nothing(key) {
                self.null_keys += 1;
            } else {
                let bucket = match self.directory.get(key) {
                    Some(bucket) => *bucket,
                    None => {
                        self.directory.insert(key.to_vec(), self.buckets.len());
                        self.buckets.push(vec![]);
                        self.buckets.len() - 1
                    }
                };
                self.buckets[bucket].push(self.rows.len());
            }
        } else if self.is_full() {
            return;
        }
        // A window's results are computed when all rows are there.
        let results = self.decl.fields.get(row.len()..).unwrap_or_default();
        let mut row = row;
        row.extend(blank(results));
        self.rows.push(row);
    }

    /// Finds or makes the groups row of a key.
    pub(super) fn upsert(&mut self, key: Row) -> usize {
        if let Some(row) = self.directory.get(&key) {
            return *row;
        }
        let mut row = blank(&self.decl.fields);
        for (field, value) in row.iter_mut().zip(&key) {
            *field = value.clone();
        }
        self.rows.push(row);
        self.directory.insert(key, self.rows.len() - 1);
        self.rows.len() - 1
    }

    /// Stores a lookup table's value.
    pub(super) fn store(&mut self, code: usize, value: Scalar) {
        if self.rows.len() <= code {
            self.rows.resize(code + 1, blank(&self.decl.fields));
        }
        self.rows[code] = vec![value];
    }

    /// Looks a code up; what was never stored is as a field starts.
    pub(super) fn lookup(&self, code: usize) -> Scalar {
        match self.rows.get(code) {
            Some(row) => row[0].clone(),
            None => blank(&self.decl.fields).swap_remove(0),
        }
    }

    /// Makes the state readable: sorts, and computes window functions. An error comes with the call.
    pub(super) fn finish(&mut self) -> Result<(), Box<(Fault, WindowCall)>> {
        if let StateKind::Window { keys, partition, .. } = &self.decl.kind
            && !self.sorted
        {
            self.sorted = true;
            self.rows.sort_by(|a, b| compare(a, b, keys));
            return super::window::compute(self.decl, keys, *partition, &mut self.rows);
        }
        self.sort();
        Ok(())
    }

    fn sort(&mut self) {
        let StateKind::Sorted { keys, partition, limit, offset } = &self.decl.kind else { return };
        if self.sorted {
            return;
        }
        self.sorted = true;
        self.rows.sort_by(|a, b| compare(a, b, keys));
        let end = limit.map_or(u64::MAX, |limit| limit.saturating_add(*offset));
        // The row's place in its partition.
        let mut place = 0;
        let mut kept = Vec::new();
        let mut last: Option<Row> = None;
        for row in std::mem::take(&mut self.rows) {
            if *partition > 0 {
                let same = last.as_ref().is_some_and(|last| compare(last, &row, &keys[..*partition]).is_eq());
                if !same {
                    place = 0;
                    last = Some(row.clone());
                }
            }
            if (*offset..end).contains(&place) {
                kept.push(row);
            }
            place += 1;
        }
        self.rows = kept;
    }

    /// Appends an element to what a field of a row of aggregates collects.
    pub(super) fn collect(&mut self, row: usize, field: usize, value: &Scalar, repr: Repr, nested: bool) {
        self.extend(row, field, &mut |bytes| nested::write_element_of(value, repr, nested, bytes));
    }

    /// Adds a value to a field's sketch.
    pub(super) fn sketch(&mut self, row: usize, field: usize, value: &Scalar, repr: Repr) {
        if !value.is_null() {
            let hash = sketch::hash_of(value, repr);
            self.extend(row, field, &mut |bytes| bytes.extend_from_slice(&hash.to_ne_bytes()));
        }
    }

    fn extend(&mut self, row: usize, field: usize, f: &mut dyn FnMut(&mut Vec<u8>)) {
        let held = &mut self.rows[row][field];
        let mut bytes = match std::mem::replace(held, Scalar::Null) {
            Scalar::Blob(bytes) => bytes,
            Scalar::Str(text) => text.into_bytes(),
            _ => vec![],
        };
        f(&mut bytes);
        *held = Scalar::Blob(bytes);
    }

    /// Changes a field of a row of aggregates.
    pub(super) fn update(&mut self, row: usize, field: usize, op: UpdateOp, args: &[&Scalar]) -> Result<(), Fault> {
        let ty = self.decl.fields[field].ty;
        aggregate(&mut self.rows[row][field..], ty, op, args)
    }
}

/// Changes an aggregate that begins with the first of `fields`, which is of type `ty`.
pub(super) fn aggregate(fields: &mut [Scalar], ty: ValueType, op: UpdateOp, args: &[&Scalar]) -> Result<(), Fault> {
    if op == UpdateOp::First {
        // Rows come in the order of the source.
        if let [place @ Scalar::Null, value, ..] = fields {
            *place = Scalar::Int(0);
            *value = args[0].clone();
        }
        return Ok(());
    }
    if op == UpdateOp::Last {
        if let [place, value, ..] = fields {
            *place = Scalar::Int(0);
            *value = args[0].clone();
        }
        return Ok(());
    }
    if args.iter().enumerate().any(|(i, a)| a.is_null() && op.skips_null(i)) {
        return Ok(());
    }
    if let UpdateOp::ArgMin | UpdateOp::ArgMax = op {
        if let ([key, place, value, ..], [new, with]) = (fields, args) {
            let better = if op == UpdateOp::ArgMin { *new < &*key } else { *new > &*key };
            if key.is_null() || better {
                (*key, *place, *value) = ((*new).clone(), Scalar::Int(0), (*with).clone());
            }
        }
        return Ok(());
    }
    let arg = args[0];
    let new = match (op, &fields[0]) {
        (UpdateOp::First | UpdateOp::Last | UpdateOp::ArgMin | UpdateOp::ArgMax, _) => return Ok(()),
        (UpdateOp::Collect { .. } | UpdateOp::Sketch, _) => {
            return Err(Fault::Broken("collect and sketch need their arguments' types".into()));
        }
        (UpdateOp::AddPrecise, _) => {
            let (sum, rest) = add_precise((as_f64(&fields[0])?, as_f64(&fields[1])?), as_f64(arg)?);
            (fields[0], fields[1]) = (Scalar::F64(sum), Scalar::F64(rest));
            return Ok(());
        }
        (UpdateOp::CoMoments, _) => return co_moments(fields, as_f64(arg)?, as_f64(args[1])?),
        (UpdateOp::Moments, _) => return moments(fields, 1, as_f64(arg)?, 0.0),
        (UpdateOp::MergeMoments, _) => {
            let [count, mean, m2] = args else {
                return Err(Fault::Broken("merge_moments takes three values".into()));
            };
            let count = count.as_int().ok_or_else(|| Fault::Broken(format!("a count of {count}")))?;
            return moments(fields, count, as_f64(mean)?, as_f64(m2)?);
        }
        (_, Scalar::Null) => arg.clone(),
        (UpdateOp::Add(mode), old) => {
            ops::binary(crate::kernel::BinaryOp::Add(mode), old, arg, ty.repr).map_err(|fault| match (fault, mode) {
                (Fault::Trap(_), Overflow::Checked) => {
                    Fault::Trap(format!("Overflow in {} addition: {old} + {arg}", repr_name(ty.repr)))
                }
                (fault, _) => fault,
            })?
        }
        (UpdateOp::Mul, old) => Scalar::F64(as_f64(old)? * as_f64(arg)?),
        (UpdateOp::Min, old) => if arg < old { arg } else { old }.clone(),
        (UpdateOp::Max, old) => if arg > old { arg } else { old }.clone(),
        (UpdateOp::And | UpdateOp::Or | UpdateOp::Xor, old) => {
            let op = match (op, ty.repr) {
                (UpdateOp::And, Repr::Bool) => BinaryOp::And,
                (UpdateOp::Or, Repr::Bool) => BinaryOp::Or,
                (UpdateOp::And, _) => BinaryOp::BitAnd,
                (UpdateOp::Or, _) => BinaryOp::BitOr,
                _ => BinaryOp::BitXor,
            };
            ops::binary(op, old, arg, ty.repr)?
        }
    };
    fields[0] = new;
    Ok(())
}

fn as_f64(value: &Scalar) -> Result<f64, Fault> {
    match value {
        Scalar::F64(v) => Ok(*v),
        other => Err(Fault::Broken(format!("{other} is not an f64"))),
    }
}

fn co_moments(fields: &mut [Scalar], y: f64, x: f64) -> Result<(), Fault> {
    let [Scalar::Int(n), floats @ ..] = fields else {
        return Err(Fault::Broken("co_moments of fields of other types".into()));
    };
    let mut old = [0.0; 5];
    for (old, float) in old.iter_mut().zip(&*floats) {
        *old = as_f64(float)?;
    }
    let mut moments = CoMoments { count: *n as i64, floats: old };
    moments.add(y, x);
    *n = moments.count.into();
    floats.iter_mut().zip(moments.floats).for_each(|(field, float)| *field = Scalar::F64(float));
    Ok(())
}

/// Merges `count` values of a mean and a sum of squared distances from it (Chan et al. 1979) into the running ones; of a single
/// value it is Welford's update (1962).
fn moments(fields: &mut [Scalar], count: i128, mean: f64, m2: f64) -> Result<(), Fault> {
    let [Scalar::Int(n), Scalar::F64(old_mean), Scalar::F64(old_m2), ..] = fields else {
        return Err(Fault::Broken("moments of fields of other types".into()));
    };
    if count == 0 {
        return Ok(());
    }
    if count == 1 && m2 == 0.0 {
        *n += 1;
        let delta = mean - *old_mean;
        *old_mean += delta / *n as f64;
        *old_m2 += delta * (mean - *old_mean);
        return Ok(());
    }
    let total = *n + count;
    let delta = mean - *old_mean;
    *old_m2 += m2 + delta * delta * (*n as f64 * count as f64 / total as f64);
    *old_mean += delta * (count as f64 / total as f64);
    *n = total;
    Ok(())
}

pub(super) fn compare(a: &Row, b: &Row, keys: &[SortField]) -> std::cmp::Ordering {
    keys.iter()
        .map(|key| {
            let (a, b) = (&a[key.field], &b[key.field]);
            if a.is_null() || b.is_null() {
                let order = b.is_null().cmp(&a.is_null());
                return if key.nulls_first { order } else { order.reverse() };
            }
            if key.descending { b.cmp(a) } else { a.cmp(b) }
        })
        .find(|order| order.is_ne())
        .unwrap_or(std::cmp::Ordering::Equal)
}
