//! UNION, INTERSECT and EXCEPT.

use std::collections::BTreeSet;

use quernel_ir::kernel::{BinaryOp, Field, Op, Overflow, RowSet, StateId, StateKind, Target, UpdateOp, Value};
use quernel_ir::plan::{ColumnId, Rel, SetOp};
use quernel_ir::types::{Repr, ValueType};

use super::error::{LowerError, Result};
use super::{Consumer, Env, FieldNames, Lowering, Materialized, plain_fields};

/// A set operator.
pub(super) struct SetRel<'r> {
    /// The operator itself.
    pub(super) rel: &'r Rel,
    pub(super) op: SetOp,
    pub(super) all: bool,
    /// Each input with its columns in the order of the result's.
    pub(super) sides: [(&'r Rel, &'r [ColumnId]); 2],
    pub(super) columns: &'r [ColumnId],
}

impl<'p> Lowering<'p> {
    pub(super) fn set_op(
        &mut self,
        set: &SetRel<'_>,
        required: &BTreeSet<ColumnId>,
        consume: Consumer<'_, 'p>,
    ) -> Result<()> {
        let &SetRel { rel, op, all, sides, columns } = set;
        if op == SetOp::Union && all {
            return self.union_all(set, required, consume);
        }
        // Groups by all columns, with the number of rows of each side where that matters.
        let estimate = (self.estimate)(rel);
        let mut fields = self.nullable_fields(columns);
        let counts = fields.len();
        if op != SetOp::Union {
            let mut names = FieldNames::of(&fields);
            for side in ["left_rows", "right_rows"] {
                let name = names.unique(side.to_string());
                let merge = Some(UpdateOp::Add(Overflow::Proved));
                fields.push(Field { name, ty: ValueType::required(Repr::I64), merge, terms: None });
            }
        }
        let name = match op {
            SetOp::Union => "union",
            SetOp::Intersect => "intersect",
            SetOp::Except => "except",
        };
        let state = self.state(name, StateKind::Groups { keys: columns.len() }, fields, estimate);
        for (side, (input, inputs)) in sides.into_iter().enumerate() {
            let below: BTreeSet<ColumnId> = inputs.iter().copied().collect();
            self.produce(input, &below, &mut |lowering, env| {
                let mut keys = Vec::with_capacity(inputs.len());
                for column in inputs {
                    let value = lowering.column(*column, env)?;
                    keys.push(lowering.canonical(value)?);
                }
                let row = lowering.b.upsert(state, keys);
                if op != SetOp::Union {
                    let one = lowering.b.int(1, Repr::I64)?;
                    let add = UpdateOp::Add(Overflow::Proved);
                    lowering.b.update(Target::Row(row), counts + side, add, vec![one]);
                }
                Ok(())
            })?;
        }
        let kernel = self.name(&format!("scan_{name}"));
        let row = self.b.begin_state(kernel, state, RowSet::All);
        let mut env = Env::new();
        for (field, column) in columns.iter().enumerate() {
            if required.contains(column) {
                env.insert(*column, self.b.field(row, field)?);
            }
        }
        if op == SetOp::Union {
            consume(self, &env)?;
        } else {
            let left = self.b.field(row, counts)?;
            let right = self.b.field(row, counts + 1)?;
            self.surviving(op, all, left, right, &env, consume)?;
        }
        self.b.finish();
        Ok(())
    }

    /// Rows of INTERSECT or EXCEPT, by how often each side has them.
    fn surviving(
        &mut self,
        op: SetOp,
        all: bool,
        left: Value,
        right: Value,
        env: &Env,
        consume: Consumer<'_, 'p>,
    ) -> Result<()> {
        let zero = self.b.int(0, Repr::I64)?;
        if all {
            let times = match op {
                SetOp::Except => self.b.binary(BinaryOp::Sub(Overflow::Proved), left, right)?,
                _ => {
                    let less = self.b.binary(BinaryOp::Lt, left, right)?;
                    self.b.select(less, left, right)?
                }
            };
            let index = self.b.repeat_index();
            let (body, outer) = self.b.enter();
            let result = consume(self, env);
            self.b.leave(outer);
            self.b.finish_repeat(times, index, body);
            return result;
        }
        let in_left = self.b.binary(BinaryOp::Gt, left, zero)?;
        let test = if op == SetOp::Except { BinaryOp::Eq } else { BinaryOp::Gt };
        let in_right = self.b.binary(test, right, zero)?;
        let both = self.b.binary(BinaryOp::And, in_left, in_right)?;
        self.filter(both, |lowering| consume(lowering, env))
    }

    fn union_all(&mut self, set: &SetRel<'_>, required: &BTreeSet<ColumnId>, consume: Consumer<'_, 'p>) -> Result<()> {
        let &SetRel { rel, sides, columns, .. } = set;
        let kept: Vec<usize> = (0..columns.len()).filter(|&i| required.contains(&columns[i])).collect();
        let ids: Vec<ColumnId> = kept.iter().map(|&i| columns[i]).collect();
        let fields = self.nullable_fields(&ids);
        let estimate = (self.estimate)(rel);
        let state = self.state("union", StateKind::Rows, fields, estimate);
        for (input, inputs) in sides {
            self.union_side(state, input, kept.iter().map(|&i| inputs[i]).collect())?;
        }
        let fields = ids.into_iter().enumerate().map(|(i, c)| (c, i)).collect();
        self.scan_state(&Materialized { state, fields }, RowSet::All, required, consume)
    }

    /// Appends the rows of one side to those of a union; where it is a union itself, those of its sides.
    #[recursive::recursive]
    fn union_side(&mut self, state: StateId, input: &Rel, inputs: Vec<ColumnId>) -> Result<()> {
        if let Rel::SetOp { op: SetOp::Union, all: true, left, right, columns, left_columns, right_columns } = input {
            for (side, own) in [(left, left_columns), (right, right_columns)] {
                let place = |column: &ColumnId| columns.iter().position(|c| c == column).map(|i| own[i]);
                let inputs: Option<Vec<ColumnId>> = inputs.iter().map(place).collect();
                let missing = || LowerError::Malformed("a union lacks a column that is read of it".into());
                self.union_side(state, side, inputs.ok_or_else(missing)?)?;
            }
            return Ok(());
        }
        let below: BTreeSet<ColumnId> = inputs.iter().copied().collect();
        self.produce(input, &below, &mut |lowering, env| {
            let mut values = Vec::with_capacity(inputs.len());
            for column in &inputs {
                let value = lowering.column(*column, env)?;
                values.push(lowering.owned(value)?);
            }
            lowering.b.append(state, values);
            Ok(())
        })
    }

    /// Nullable fields for columns whose values come from several places.
    pub(super) fn nullable_fields(&self, columns: &[ColumnId]) -> Vec<Field> {
        let types: Vec<ValueType> =
            columns.iter().map(|c| ValueType::nullable(self.plan.columns[*c].ty.repr())).collect();
        plain_fields(&self.column_names(columns), &types)
    }

    /// A float whose equal values have equal bits, for keys; anything else unchanged.
    pub(super) fn canonical(&mut self, value: Value) -> Result<Value> {
        use quernel_ir::kernel::UnaryOp;
        if !self.b.ty(value).repr.is_float() {
            return Ok(value);
        }
        Ok(self.b.op(Op::Unary { op: UnaryOp::Canonical, arg: value })?)
    }
}
