//! UNION, INTERSECT, EXCEPT.

use quernel_ir::plan::{ColumnId, Expr, Func, JoinKind, Rel, SetOp};
use quernel_ir::types::{DataType, Span};
use sqlparser::ast::{self, SetQuantifier};

use super::query::map;
use super::{Binder, Bound, OutputColumn, types};
use crate::error::{Error, Result};

impl Binder<'_> {
    pub(super) fn set_operation(
        &mut self,
        left: &ast::SetExpr,
        op: ast::SetOperator,
        quantifier: SetQuantifier,
        right: &ast::SetExpr,
        span: Span,
    ) -> Result<Bound> {
        let left = self.set_expr(left)?;
        let right = self.set_expr(right)?;
        let by_name =
            matches!(quantifier, SetQuantifier::ByName | SetQuantifier::AllByName | SetQuantifier::DistinctByName);
        let all = matches!(quantifier, SetQuantifier::All | SetQuantifier::AllByName);
        let set_op = match op {
            ast::SetOperator::Union => SetOp::Union,
            ast::SetOperator::Intersect => SetOp::Intersect,
            ast::SetOperator::Except | ast::SetOperator::Minus => SetOp::Except,
        };
        if by_name && set_op != SetOp::Union {
            return Err(Error::unsupported(format!("{op} BY NAME"), span));
        }
        if by_name {
            check_distinct_names(&left, op, span)?;
            check_distinct_names(&right, op, span)?;
        }
        let pairs =
            if by_name { pairs_by_name(&left, &right) } else { self.pairs_by_position(&left, &right, op, span)? };
        let mut casts = (Vec::new(), Vec::new());
        let mut sides = (Vec::new(), Vec::new());
        let mut columns = Vec::with_capacity(pairs.len());
        for (name, l, r) in pairs {
            let ty_of = |id: Option<ColumnId>| id.map_or(DataType::Null, |id| self.plan.columns[id].ty);
            let (lt, rt) = (ty_of(l), ty_of(r));
            let ty = types::unify(lt, rt).or(match (lt, rt) {
                // Text takes up everything else in a set operation.
                (DataType::Str, _) | (_, DataType::Str) => Some(DataType::Str),
                _ => None,
            });
            let ty = ty.ok_or_else(|| {
                Error::ty(format!("column \"{name}\" of {op} has types {lt} and {rt}; cast one"), span)
            })?;
            let l = self.side(l, &name, ty, &mut casts.0, span)?;
            let r = self.side(r, &name, ty, &mut casts.1, span)?;
            let nullable = self.nullable(&Expr::Column(l)) || self.nullable(&Expr::Column(r));
            let id = self.plan.column(name.clone(), ty, nullable);
            let of_sides = [l, r].map(|side| self.collations.get(&side).copied());
            if let Some(collation) = of_sides.into_iter().flatten().next() {
                self.collations.insert(id, collation);
            }
            sides.0.push(l);
            sides.1.push(r);
            columns.push(OutputColumn { name, id });
        }
        let collates = columns.iter().any(|column| self.has_collation(&Expr::Column(column.id)));
        if collates && set_op != SetOp::Union {
            let sides = [(map(left.rel, casts.0), sides.0), (map(right.rel, casts.1), sides.1)];
            return self.collated_rows((set_op, all), sides, columns, span);
        }
        let one_of_each = collates && !all;
        let mut rel = Rel::SetOp {
            op: set_op,
            all: all || one_of_each,
            left: Box::new(map(left.rel, casts.0)),
            right: Box::new(map(right.rel, casts.1)),
            columns: columns.iter().map(|c| c.id).collect(),
            left_columns: sides.0,
            right_columns: sides.1,
        };
        if one_of_each {
            let (mut by, mut computed) = (Vec::with_capacity(columns.len()), Vec::new());
            for column in &columns {
                by.push(self.key_column(column.id, &mut computed)?);
            }
            let input = Box::new(map(rel, computed));
            rel = Rel::LimitBy { input, by, keys: Vec::new(), limit: Some(1), offset: 0 };
        }
        Ok(Bound { rel, columns })
    }

    /// INTERSECT and EXCEPT of text with collations: the left's rows whose keys are, or are not, among the right's, one of each. With ALL the rows
    /// of a key are numbered, and the numbers are compared, too.
    fn collated_rows(
        &mut self,
        (op, all): (SetOp, bool),
        sides: [(Rel, Vec<ColumnId>); 2],
        columns: Vec<OutputColumn>,
        span: Span,
    ) -> Result<Bound> {
        let mut keyed = Vec::with_capacity(2);
        for (rel, ids) in sides {
            let (mut copies, mut computed, mut keys) = (Vec::new(), Vec::new(), Vec::with_capacity(ids.len()));
            for (id, column) in ids.iter().zip(&columns) {
                // Either side's collation counts for both.
                let of = &self.plan.columns[*id];
                let (ty, nullable) = (of.ty, of.nullable);
                let copy = self.plan.column(column.name.clone(), ty, nullable);
                copies.push((copy, Expr::Column(*id)));
                self.collate_as(copy, column.id);
                keys.push(self.key_column(copy, &mut computed)?);
            }
            let ids: Vec<ColumnId> = copies.iter().map(|(id, _)| *id).collect();
            let mut rel = map(map(rel, copies), computed);
            if all {
                let (mut numbered, number, _) = self.numbered(rel, Vec::new(), false, span);
                if let Rel::Window { partition, .. } = &mut numbered {
                    partition.clone_from(&keys);
                }
                keys.push(number);
                rel = numbered;
            }
            keyed.push((rel, ids, keys));
        }
        let (Some((right, _, of_right)), Some((left, ids, by))) = (keyed.pop(), keyed.pop()) else {
            return Err(Error::unsupported("a set operation of one side", span));
        };
        let mut on = Vec::with_capacity(by.len());
        for (l, r) in by.iter().zip(of_right) {
            on.push(self.compare(Func::NotDistinctFrom, Expr::Column(*l), Expr::Column(r), span)?);
        }
        let kind = if op == SetOp::Intersect { JoinKind::Semi } else { JoinKind::Anti };
        let rel = Rel::Join { kind, left: Box::new(left), right: Box::new(right), on };
        let rel = match all {
            true => rel,
            false => Rel::LimitBy { input: Box::new(rel), by, keys: Vec::new(), limit: Some(1), offset: 0 },
        };
        let columns = columns.into_iter().zip(ids).map(|(column, id)| OutputColumn { id, ..column });
        Ok(Bound { rel, columns: columns.collect() })
    }

    #[allow(clippy::type_complexity)]
    fn pairs_by_position(
        &self,
        left: &Bound,
        right: &Bound,
        op: ast::SetOperator,
        span: Span,
    ) -> Result<Vec<(String, Option<ColumnId>, Option<ColumnId>)>> {
        let (l, r) = (left.columns.len(), right.columns.len());
        if l != r {
            return Err(Error::ty(
                format!("{op} needs as many columns on both sides: left has {l}, right has {r}"),
                span,
            ));
        }
        let pair = |(l, r): (&OutputColumn, &OutputColumn)| (l.name.clone(), Some(l.id), Some(r.id));
        Ok(left.columns.iter().zip(&right.columns).map(pair).collect())
    }

    /// One side's column as a value of the result's type; NULL where the side lacks it.
    fn side(
        &mut self,
        id: Option<ColumnId>,
        name: &str,
        ty: DataType,
        casts: &mut Vec<(ColumnId, Expr)>,
        span: Span,
    ) -> Result<ColumnId> {
        let expr = match id {
            Some(id) if self.plan.columns[id].ty == ty => return Ok(id),
            Some(id) => self.coerce(Expr::Column(id), ty, span)?,
            None => Expr::null(ty),
        };
        Ok(self.define(name, expr, casts))
    }

    /// UNION ALL of two relations whose columns have the same types.
    pub(super) fn union_all(
        &mut self,
        left: Rel,
        left_columns: Vec<ColumnId>,
        right: Rel,
        right_columns: Vec<ColumnId>,
    ) -> (Rel, Vec<ColumnId>) {
        let columns: Vec<ColumnId> = left_columns
            .iter()
            .zip(&right_columns)
            .map(|(l, r)| {
                let nullable = self.nullable(&Expr::Column(*l)) || self.nullable(&Expr::Column(*r));
                let info = &self.plan.columns[*l];
                let (name, ty) = (info.name.clone(), info.ty);
                let id = self.plan.column(name, ty, nullable);
                self.collate_as(id, *l);
                id
            })
            .collect();
        let rel = Rel::SetOp {
            op: SetOp::Union,
            all: true,
            left: Box::new(left),
            right: Box::new(right),
            columns: columns.clone(),
            left_columns,
            right_columns,
        };
        (rel, columns)
    }
}

fn check_distinct_names(side: &Bound, op: ast::SetOperator, span: Span) -> Result<()> {
    for (i, column) in side.columns.iter().enumerate() {
        if side.columns[..i].iter().any(|before| before.name.eq_ignore_ascii_case(&column.name)) {
            let message = format!("{op} BY NAME: one side has two columns named \"{}\"", column.name);
            return Err(Error::invalid(message, span));
        }
    }
    Ok(())
}

/// The left's columns with those of the right of the same name, then the right's others.
fn pairs_by_name(left: &Bound, right: &Bound) -> Vec<(String, Option<ColumnId>, Option<ColumnId>)> {
    let find = |side: &Bound, name: &str| side.columns.iter().find(|c| c.name.eq_ignore_ascii_case(name)).map(|c| c.id);
    let of_left = left.columns.iter().map(|c| (c.name.clone(), Some(c.id), find(right, &c.name)));
    let only_right = right.columns.iter().filter(|c| find(left, &c.name).is_none());
    of_left.chain(only_right.map(|c| (c.name.clone(), None, Some(c.id)))).collect()
}
