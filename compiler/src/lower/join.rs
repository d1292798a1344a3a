//! Joins: an index from the right side, probed by the left side's pipeline.

use std::collections::{BTreeSet, HashMap};

use quernel_ir::kernel::{Field, Op, Probe, ProbeKind, RowSet, StateId, StateKind, UnaryOp, Value};
use quernel_ir::plan::{ColumnId, Expr, Func, JoinKind, Rel};
use quernel_ir::types::ValueType;

use super::error::Result;
use super::{Consumer, Env, Lowering, Materialized, plain_fields};

/// A join's condition, taken apart.
struct Condition {
    keys: Vec<Key>,
    /// Conjuncts that are no equality between the sides.
    residual: Vec<Expr>,
    /// No plain key is ever NULL by the plan, though a state that it went through may have a nullable field for it.
    never_null: bool,
}

/// An equality between an expression of the left and one of the right.
struct Key {
    left: Expr,
    right: Expr,
    /// IS NOT DISTINCT FROM.
    null_safe: bool,
}

/// A build side in an index.
struct Built {
    state: StateId,
    /// The field of each required column.
    fields: HashMap<ColumnId, usize>,
    key_types: Vec<ValueType>,
}

impl Condition {
    fn of(on: &[Expr], left: &BTreeSet<ColumnId>, right: &BTreeSet<ColumnId>) -> Condition {
        let mut condition = Condition { keys: vec![], residual: vec![], never_null: false };
        for conjunct in on.iter().cloned().flat_map(Expr::conjuncts) {
            if let Expr::Call { func: func @ (Func::Eq | Func::NotDistinctFrom), args, .. } = &conjunct
                && let [a, b] = args.as_slice()
            {
                let (of_a, of_b) = (a.columns(), b.columns());
                let null_safe = *func == Func::NotDistinctFrom;
                let sides = |l: &BTreeSet<ColumnId>, r: &BTreeSet<ColumnId>| {
                    !l.is_empty() && !r.is_empty() && l.is_subset(left) && r.is_subset(right)
                };
                if sides(&of_a, &of_b) {
                    condition.keys.push(Key { left: a.clone(), right: b.clone(), null_safe });
                    continue;
                }
                if sides(&of_b, &of_a) {
                    condition.keys.push(Key { left: b.clone(), right: a.clone(), null_safe });
                    continue;
                }
            }
            condition.residual.push(conjunct);
        }
        condition
    }

    /// Turns the equalities that are not null-safe back into residual conjuncts.
    fn demote_plain_keys(&mut self) {
        let (kept, demoted): (Vec<Key>, Vec<Key>) =
            std::mem::take(&mut self.keys).into_iter().partition(|k| k.null_safe);
        self.keys = kept;
        let equality = |k: Key| Expr::call(Func::Eq, vec![k.left, k.right], quernel_ir::types::DataType::Bool);
        self.residual.extend(demoted.into_iter().map(equality));
    }
}

/// A join operator.
#[derive(Clone, Copy)]
pub(super) struct JoinRel<'r> {
    /// The operator itself.
    pub(super) rel: &'r Rel,
    pub(super) kind: JoinKind,
    pub(super) left: &'r Rel,
    pub(super) right: &'r Rel,
    pub(super) on: &'r [Expr],
}

impl<'p> Lowering<'p> {
    pub(super) fn join(
        &mut self,
        join: JoinRel<'_>,
        required: &BTreeSet<ColumnId>,
        consume: Consumer<'_, 'p>,
    ) -> Result<()> {
        let JoinRel { kind, left, right, on, .. } = join;
        let (left_columns, right_columns) = (left.output(), right.output());
        let mut condition = Condition::of(on, &left_columns, &right_columns);
        if matches!(kind, JoinKind::Mark(_)) && !(condition.residual.is_empty() && condition.keys.len() == 1) {
            // With more than a single plain key, the hash table alone can't tell NULL from FALSE.
            condition.never_null = self.keys_never_null(&condition, left, right);
            if !condition.never_null {
                condition.demote_plain_keys();
            }
        }
        // The columns of either side that the condition or the consumer reads.
        let mut read: BTreeSet<ColumnId> = required.clone();
        condition.residual.iter().for_each(|e| e.collect_columns(&mut read));
        let left_payload: BTreeSet<ColumnId> = read.intersection(&left_columns).copied().collect();
        let right_payload: BTreeSet<ColumnId> = read.intersection(&right_columns).copied().collect();
        if matches!(kind, JoinKind::Semi | JoinKind::Anti) && !condition.keys.is_empty() {
            let (l, r) = ((self.estimate)(left), (self.estimate)(right));
            if let (Some(l), Some(r)) = (l, r)
                && l < r
            {
                return self.flipped(join, &condition, [&left_payload, &right_payload], required, consume);
            }
        }
        let keep_null_keys = matches!(kind, JoinKind::Full | JoinKind::Mark(_));
        let marked = kind == JoinKind::Full;
        let built = self.build(right, &condition, false, &right_payload, keep_null_keys, marked)?;
        let mut below = left_payload.clone();
        condition.keys.iter().for_each(|k| k.left.collect_columns(&mut below));
        if kind == JoinKind::Full {
            return self.full(join, &below, &condition, &built, required, consume);
        }
        self.produce(left, &below, &mut |lowering, env| {
            lowering.probe(kind, &condition, &built, &right_payload, env, consume)
        })
    }

    /// Whether no plain key is ever NULL.
    fn keys_never_null(&self, condition: &Condition, left: &Rel, right: &Rel) -> bool {
        let mut nullable = BTreeSet::new();
        left.nullable_above(&mut nullable);
        right.nullable_above(&mut nullable);
        let never_null = |e: &Expr| match e {
            Expr::Column(c) => !self.plan.columns[*c].nullable && !nullable.contains(c),
            _ => false,
        };
        condition.keys.iter().all(|k| k.null_safe || (never_null(&k.left) && never_null(&k.right)))
    }

    /// Fills an index with one side of a join: keys, then the columns in `payload`. Rows whose key is NULL match nothing and are
    /// left out unless `keep_null_keys`.
    fn build(
        &mut self,
        rel: &Rel,
        condition: &Condition,
        left_side: bool,
        payload: &BTreeSet<ColumnId>,
        keep_null_keys: bool,
        marked: bool,
    ) -> Result<Built> {
        let exprs: Vec<(&Expr, bool)> =
            condition.keys.iter().map(|k| (if left_side { &k.left } else { &k.right }, k.null_safe)).collect();
        let mut below = payload.clone();
        exprs.iter().for_each(|(e, _)| e.collect_columns(&mut below));
        let estimate = (self.estimate)(rel);
        let mut built: Option<Built> = None;
        self.produce(rel, &below, &mut |lowering, env| {
            let mut keys = Vec::with_capacity(exprs.len());
            for (expr, null_safe) in &exprs {
                let mut value = lowering.expr(expr, env)?;
                if condition.never_null && !null_safe {
                    value = lowering.assume_valid(value)?;
                }
                keys.push((value, *null_safe));
            }
            lowering.with_valid_keys(keys, keep_null_keys, &mut |lowering, keys| {
                let mut values = Vec::with_capacity(keys.len() + payload.len());
                let mut fields = HashMap::new();
                for (i, &key) in keys.iter().enumerate() {
                    let canonical = lowering.canonical(key)?;
                    values.push(lowering.owned(canonical)?);
                    // A float key is stored in canonical form, which is not the column itself.
                    if let Expr::Column(c) = exprs[i].0
                        && canonical == key
                        && payload.contains(c)
                    {
                        fields.entry(*c).or_insert(i);
                    }
                }
                let mut names: Vec<String> = (0..keys.len()).map(|i| format!("key{i}")).collect();
                for column in payload {
                    if fields.contains_key(column) {
                        continue;
                    }
                    fields.insert(*column, values.len());
                    let value = lowering.column(*column, env)?;
                    values.push(lowering.owned(value)?);
                    names.push(lowering.plan.columns[*column].name.clone());
                }
                let state = match &built {
                    Some(built) => built.state,
                    None => {
                        let null_safe = exprs.iter().map(|(_, n)| *n).collect();
                        let kind = StateKind::Index { keys: keys.len(), null_safe, marked };
                        let types: Vec<ValueType> = values.iter().map(|v| lowering.b.ty(*v)).collect();
                        let state = lowering.state("index", kind, plain_fields(&names, &types), estimate);
                        built = Some(Built { state, fields, key_types: types[..keys.len()].to_vec() });
                        state
                    }
                };
                lowering.b.append(state, values);
                Ok(())
            })
        })?;
        built.ok_or_else(|| super::LowerError::Malformed("nothing fills the index".into()))
    }

    /// Calls `then` with the keys where none is NULL that would make the row match nothing; everywhere with `keep`.
    fn with_valid_keys(
        &mut self,
        keys: Vec<(Value, bool)>,
        keep: bool,
        then: &mut dyn FnMut(&mut Self, &[Value]) -> Result<()>,
    ) -> Result<()> {
        let place = keys.iter().position(|&(v, null_safe)| !keep && !null_safe && self.b.ty(v).nullable);
        let Some(place) = place else {
            let values: Vec<Value> = keys.into_iter().map(|(v, _)| v).collect();
            return then(self, &values);
        };
        let valid = self.b.unary(UnaryOp::IsValid, keys[place].0)?;
        self.filter(valid, |lowering| {
            let mut keys = keys;
            keys[place].0 = lowering.assume_valid(keys[place].0)?;
            lowering.with_valid_keys(keys, keep, then)
        })
    }

    /// Probes the index with the current row.
    fn probe(
        &mut self,
        kind: JoinKind,
        condition: &Condition,
        built: &Built,
        payload: &BTreeSet<ColumnId>,
        env: &Env,
        consume: Consumer<'_, 'p>,
    ) -> Result<()> {
        let probe_kind = match kind {
            JoinKind::Inner => ProbeKind::Inner,
            JoinKind::Left | JoinKind::Full => ProbeKind::Outer,
            JoinKind::Semi => ProbeKind::Semi,
            JoinKind::Anti => ProbeKind::Anti,
            JoinKind::Mark(_) => ProbeKind::Mark,
            JoinKind::Single => ProbeKind::Single,
        };
        let mut keys = Vec::with_capacity(condition.keys.len());
        for key in &condition.keys {
            let mut value = self.expr(&key.left, env)?;
            if condition.never_null && !key.null_safe {
                value = self.assume_valid(value)?;
            }
            keys.push((self.canonical(value)?, key.null_safe));
        }
        // Inner and semi: a row with a NULL key gives nothing.
        let keep = !matches!(kind, JoinKind::Inner | JoinKind::Semi);
        self.with_valid_keys(keys, keep, &mut |lowering, keys| {
            let plain_nullable = keys
                .iter()
                .zip(&condition.keys)
                .zip(&built.key_types)
                .any(|((v, key), index)| !key.null_safe && (lowering.b.ty(*v).nullable || index.nullable));
            let mut probe = lowering.b.probe(probe_kind, built.state, keys.to_vec(), plain_nullable);
            if !condition.residual.is_empty() {
                let (block, outer) = lowering.b.enter();
                let value = lowering.residual(condition, built, payload, probe.row, env);
                lowering.b.leave(outer);
                let value = value?;
                let nullable = lowering.b.ty(value).nullable || plain_nullable;
                if probe.mark.is_some() && nullable {
                    // The mark's type depends on the condition's: start over with it known.
                    let condition_block = Some((block, value));
                    let row = probe.row;
                    probe = lowering.b.probe(probe_kind, built.state, keys.to_vec(), true);
                    probe.row = row;
                    probe.condition = condition_block;
                } else {
                    probe.condition = Some((block, value));
                }
            }
            lowering.probe_body(kind, probe, built, payload, env, consume)
        })
    }

    /// The conjunction of the residual conditions on a pair.
    fn residual(
        &mut self,
        condition: &Condition,
        built: &Built,
        payload: &BTreeSet<ColumnId>,
        row: Value,
        env: &Env,
    ) -> Result<Value> {
        let mut env = env.clone();
        self.bind_row(built, payload, row, &mut env)?;
        self.expr(&Expr::and(condition.residual.clone()), &env)
    }

    /// Makes the columns in an index row visible.
    fn bind_row(&mut self, built: &Built, payload: &BTreeSet<ColumnId>, row: Value, env: &mut Env) -> Result<()> {
        for column in payload {
            if let Some(&field) = built.fields.get(column) {
                env.insert(*column, self.b.op(Op::Field { row, field })?);
            }
        }
        Ok(())
    }

    fn probe_body(
        &mut self,
        kind: JoinKind,
        mut probe: Probe,
        built: &Built,
        payload: &BTreeSet<ColumnId>,
        env: &Env,
        consume: Consumer<'_, 'p>,
    ) -> Result<()> {
        let (body, outer) = self.b.enter();
        let mut env = env.clone();
        let result = (|| {
            match kind {
                JoinKind::Inner => self.bind_row(built, payload, probe.row, &mut env)?,
                JoinKind::Left | JoinKind::Full | JoinKind::Single => {
                    if let Some(row) = probe.matched {
                        self.bind_row(built, payload, row, &mut env)?;
                        if kind == JoinKind::Full {
                            self.b.mark(row);
                        }
                    }
                }
                JoinKind::Mark(column) => {
                    if let Some(mark) = probe.mark {
                        env.insert(column, mark);
                    }
                }
                JoinKind::Semi | JoinKind::Anti => {}
            }
            consume(self, &env)
        })();
        self.b.leave(outer);
        probe.body = body;
        self.b.finish_probe(probe);
        result
    }

    /// FULL: matched and left-only rows, then right-only rows, meet in a rows state.
    fn full(
        &mut self,
        join: JoinRel<'_>,
        below: &BTreeSet<ColumnId>,
        condition: &Condition,
        built: &Built,
        required: &BTreeSet<ColumnId>,
        consume: Consumer<'_, 'p>,
    ) -> Result<()> {
        let columns: Vec<ColumnId> = required.iter().copied().collect();
        let fields: Vec<Field> = self.nullable_fields(&columns);
        let estimate = (self.estimate)(join.rel);
        let state = self.state("full", StateKind::Rows, fields, estimate);
        let right_payload: BTreeSet<ColumnId> = built.fields.keys().copied().collect();
        let append = |lowering: &mut Self, env: &Env| -> Result<()> {
            let mut values = Vec::with_capacity(columns.len());
            for column in &columns {
                let value = match env.get(column) {
                    Some(value) => *value,
                    None => lowering.b.null(lowering.plan.columns[*column].ty.repr())?,
                };
                values.push(lowering.owned(value)?);
            }
            lowering.b.append(state, values);
            Ok(())
        };
        self.produce(join.left, below, &mut |lowering, env| {
            lowering.probe(JoinKind::Full, condition, built, &right_payload, env, &mut |lowering, env| {
                append(lowering, env)
            })
        })?;
        let kernel = self.name("scan_unmatched");
        let row = self.b.begin_state(kernel, built.state, RowSet::Unmarked);
        let mut env = Env::new();
        self.bind_row(built, &right_payload, row, &mut env)?;
        append(self, &env)?;
        self.b.finish();
        let fields = columns.iter().enumerate().map(|(i, c)| (*c, i)).collect();
        self.scan_state(&Materialized { state, fields }, RowSet::All, required, consume)
    }

    /// Semi and anti joins with the smaller left side in the index: the right side's pipeline marks what it matches, and a kernel
    /// over the index gives the marked (unmarked) rows.
    fn flipped(
        &mut self,
        join: JoinRel<'_>,
        condition: &Condition,
        [left_payload, right_payload]: [&BTreeSet<ColumnId>; 2],
        required: &BTreeSet<ColumnId>,
        consume: Consumer<'_, 'p>,
    ) -> Result<()> {
        let JoinRel { kind, left, right, .. } = join;
        let built = self.build(left, condition, true, left_payload, kind == JoinKind::Anti, true)?;
        let mut below = right_payload.clone();
        condition.keys.iter().for_each(|k| k.right.collect_columns(&mut below));
        self.produce(right, &below, &mut |lowering, env| {
            let mut keys = Vec::with_capacity(condition.keys.len());
            for key in &condition.keys {
                let value = lowering.expr(&key.right, env)?;
                keys.push((lowering.canonical(value)?, key.null_safe));
            }
            lowering.with_valid_keys(keys, false, &mut |lowering, keys| {
                let mut probe = lowering.b.probe(ProbeKind::Inner, built.state, keys.to_vec(), false);
                if !condition.residual.is_empty() {
                    let (block, outer) = lowering.b.enter();
                    let value = lowering.residual(condition, &built, left_payload, probe.row, env);
                    lowering.b.leave(outer);
                    probe.condition = Some((block, value?));
                }
                let (body, outer) = lowering.b.enter();
                lowering.b.mark(probe.row);
                lowering.b.leave(outer);
                probe.body = body;
                lowering.b.finish_probe(probe);
                Ok(())
            })
        })?;
        let set = if kind == JoinKind::Anti { RowSet::Unmarked } else { RowSet::Marked };
        let rows = Materialized { state: built.state, fields: built.fields };
        self.scan_state(&rows, set, required, consume)
    }
}
