//! Nested values: how they are made of others, and lists as rows.

use std::collections::BTreeSet;

use quernel_ir::builtin::Builtin;
use quernel_ir::kernel::{BinaryOp, Overflow, UnaryOp, Value};
use quernel_ir::nested;
use quernel_ir::nested_fn::NestedFn;
use quernel_ir::plan::{ColumnId, Expr, FoldColumns, Func, Rel};
use quernel_ir::scalar::Scalar;
use quernel_ir::types::{DataType, Repr};

use super::error::{LowerError, Result};
use super::{Consumer, Env, Lowering};

impl<'p> Lowering<'p> {
    fn bytes(&mut self, bytes: Vec<u8>) -> Result<Value> {
        Ok(self.b.constant(Scalar::Blob(bytes), Repr::Str)?)
    }

    /// The bytes of a value as an element, NULL or not.
    pub(super) fn element(&mut self, value: Value, ty: DataType) -> Result<Value> {
        let mut null = Vec::new();
        nested::write_null(ty, &mut null);
        let null = self.bytes(null)?;
        if ty == DataType::Null {
            return Ok(null);
        }
        if !self.b.ty(value).nullable {
            return Ok(self.b.call(Builtin::Nested(NestedFn::Encode, ty), vec![value])?);
        }
        let valid = self.b.unary(UnaryOp::IsValid, value)?;
        let (then, outer) = self.b.enter();
        let inner = self.assume_valid(value);
        let encoded = inner.and_then(|v| Ok(self.b.call(Builtin::Nested(NestedFn::Encode, ty), vec![v])?));
        self.b.leave(outer);
        let encoded = encoded?;
        let (otherwise, outer) = self.b.enter();
        self.b.leave(outer);
        Ok(self.b.if_blocks(valid, (then, encoded), (otherwise, null))?)
    }

    /// A list or struct of values.
    pub(super) fn pack(&mut self, func: Func, values: &[Value], types: &[DataType]) -> Result<Value> {
        let mut parts = Vec::with_capacity(values.len() + 1);
        for (value, ty) in values.iter().zip(types) {
            parts.push(self.element(*value, *ty)?);
        }
        if func == Func::ListPack || parts.is_empty() {
            parts.push(self.bytes(vec![nested::END])?);
        }
        // By halves, so that no byte is copied more often than a logarithm of their number.
        while parts.len() > 1 {
            let mut joined = Vec::with_capacity(parts.len().div_ceil(2));
            for pair in parts.chunks(2) {
                joined.push(match pair {
                    [a, b] => self.b.call(Builtin::Concat, vec![*a, *b])?,
                    rest => rest[0],
                });
            }
            parts = joined;
        }
        Ok(parts[0])
    }

    /// A list's elements put together one after another.
    pub(super) fn fold(&mut self, bound: FoldColumns, args: &[Expr], ty: DataType, env: &Env) -> Result<Value> {
        let [list, initial, skipped, body] = args else {
            return Err(LowerError::Malformed(format!("a fold of {} arguments", args.len())));
        };
        let of = self.expr_type(list);
        let list = self.expr(list, env)?;
        let initial = self.expr(initial, env)?;
        let skipped = self.expr(skipped, env)?;
        let length = self.b.call(Builtin::Nested(NestedFn::Length, of), vec![list])?;
        let count = self.b.binary(BinaryOp::Sub(Overflow::Proved), length, skipped)?;
        let (index, acc) = self.b.fold(ty.repr());
        let (block, outer) = self.b.enter();
        let result = (|| {
            let one = self.b.int(1, Repr::I64)?;
            let first = self.b.binary(BinaryOp::Add(Overflow::Proved), skipped, one)?;
            let position = self.b.binary(BinaryOp::Add(Overflow::Proved), index, first)?;
            let element = self.b.call(Builtin::Nested(NestedFn::Element, of), vec![list, position])?;
            let mut env = env.clone();
            env.extend([(bound.acc, acc), (bound.element, element), (bound.position, position)]);
            self.expr(body, &env)
        })();
        self.b.leave(outer);
        Ok(self.b.finish_fold(count, initial, (index, acc), (block, result?)))
    }

    /// A repetition of what is above for every element.
    pub(super) fn unnest(
        &mut self,
        input: &Rel,
        lists: &[(ColumnId, Expr)],
        ordinality: Option<ColumnId>,
        required: &BTreeSet<ColumnId>,
        consume: Consumer<'_, 'p>,
    ) -> Result<()> {
        let mut below = required.clone();
        for (column, list) in lists {
            below.remove(column);
            list.collect_columns(&mut below);
        }
        if let Some(column) = ordinality {
            below.remove(&column);
        }
        self.produce(input, &below, &mut |lowering, env| {
            let zero = lowering.b.int(0, Repr::I64)?;
            let mut count = zero;
            let mut values = Vec::with_capacity(lists.len());
            for (i, (_, list)) in lists.iter().enumerate() {
                let ty = lowering.expr_type(list);
                let value = lowering.expr(list, env)?;
                let mut length = lowering.b.call(Builtin::Nested(NestedFn::Length, ty), vec![value])?;
                if lowering.b.ty(length).nullable {
                    let valid = lowering.b.unary(UnaryOp::IsValid, length)?;
                    let inner = lowering.assume_valid(length)?;
                    length = lowering.b.select(valid, inner, zero)?;
                }
                count = if i == 0 {
                    length
                } else {
                    let longer = lowering.b.binary(BinaryOp::Gt, length, count)?;
                    lowering.b.select(longer, length, count)?
                };
                values.push((value, ty));
            }
            let index = lowering.b.repeat_index();
            let (body, outer) = lowering.b.enter();
            let result = (|| {
                let one = lowering.b.int(1, Repr::I64)?;
                let position = lowering.b.binary(BinaryOp::Add(Overflow::Proved), index, one)?;
                let mut env = env.clone();
                for ((column, _), (value, ty)) in lists.iter().zip(&values) {
                    if required.contains(column) {
                        let element = Builtin::Nested(NestedFn::Element, *ty);
                        env.insert(*column, lowering.b.call(element, vec![*value, position])?);
                    }
                }
                if let Some(column) = ordinality {
                    env.insert(column, position);
                }
                consume(lowering, &env)
            })();
            lowering.b.leave(outer);
            result?;
            lowering.b.finish_repeat(count, index, body);
            Ok(())
        })
    }
}
