//! WITH RECURSIVE.

use quernel_ir::plan::{ColumnId, Expr, RecursionId, Rel};
use quernel_ir::types::Span;
use sqlparser::ast::{self, SetQuantifier};

use super::cte::{Cte, Definition};
use super::query::map;
use super::{Binder, Bound, OutputColumn};
use crate::error::{Error, Result};

/// The two sides of a recursive common table expression's UNION.
pub(super) struct Parts<'q> {
    pub(super) query: &'q ast::Query,
    pub(super) base: &'q ast::SetExpr,
    pub(super) step: &'q ast::SetExpr,
    pub(super) all: bool,
    pub(super) span: Span,
}

impl Binder<'_> {
    /// The parts of a definition that may be recursive: a UNION under WITH RECURSIVE.
    pub(super) fn recursive_parts<'q>(&self, definition: &'q Definition) -> Result<Option<Parts<'q>>> {
        let query = &*definition.query;
        let ast::SetExpr::SetOperation { op: ast::SetOperator::Union, set_quantifier, left, right } = &*query.body
        else {
            return Ok(None);
        };
        let all = match set_quantifier {
            SetQuantifier::All => true,
            SetQuantifier::None | SetQuantifier::Distinct => false,
            _ => return Ok(None),
        };
        if !definition.recursive {
            return Ok(None);
        }
        Ok(Some(Parts { query, base: left, step: right, all, span: self.span(&*query.body) }))
    }

    /// Binds a recursive common table expression, of which the last entry of `ctes` stands for itself. A UNION that never reads
    /// itself is a plain one.
    pub(super) fn recursive(&mut self, name: &str, alias: &ast::TableAlias, parts: &Parts<'_>) -> Result<Bound> {
        let own = self.ctes.len() - 1;
        if let Some(with) = &parts.query.with {
            self.with(with)?;
        }
        let base = self.set_expr(parts.base)?;
        let recursion = self.plan.recursions.push(name.to_string());
        let named = self.renamed(base.columns.clone(), alias, self.ident_span(&alias.name))?;
        let columns: Vec<OutputColumn> = named
            .into_iter()
            .map(|c| {
                // What the step gives is not known yet.
                let id = self.plan.column(c.name.clone(), self.plan.columns[c.id].ty, true);
                self.collate_as(id, c.id);
                OutputColumn { name: c.name, id }
            })
            .collect();
        self.ctes[own] = Cte::step(name, recursion, columns.clone());
        let step = self.set_expr(parts.step)?;
        if step.columns.len() != base.columns.len() {
            let (left, right) = (base.columns.len(), step.columns.len());
            let message = format!("UNION needs as many columns on both sides: left has {left}, right has {right}");
            return Err(Error::ty(message, parts.span));
        }
        if !self.reads_work(&step.rel, recursion) {
            // The types of a plain UNION come from both sides: bound once more, as one.
            self.ctes.truncate(own + 1);
            return self.query(parts.query);
        }
        self.check_unordered(parts)?;
        // The base's types are the result's.
        let mut casts = Vec::new();
        let mut step_columns: Vec<ColumnId> = Vec::with_capacity(columns.len());
        for (from, to) in step.columns.iter().zip(&columns) {
            let ty = self.plan.columns[to.id].ty;
            let expr = Expr::Column(from.id);
            let cast = if self.ty(&expr) == ty { expr } else { self.cast(expr, ty, false, parts.span)? };
            step_columns.push(self.define(&from.name, cast, &mut casts));
        }
        let rel = Rel::Recursive {
            recursion,
            all: parts.all,
            base: Box::new(base.rel),
            step: Box::new(map(step.rel, casts)),
            columns: columns.iter().map(|c| c.id).collect(),
            base_columns: base.columns.iter().map(|c| c.id).collect(),
            step_columns,
        };
        Ok(Bound { rel, columns })
    }

    pub(super) fn check_unordered(&self, parts: &Parts<'_>) -> Result<()> {
        if parts.query.order_by.is_some() {
            return Err(Error::invalid("ORDER BY in a recursive query is not allowed", parts.span));
        }
        if parts.query.limit_clause.is_some() || parts.query.fetch.is_some() {
            return Err(Error::invalid("LIMIT or OFFSET in a recursive query is not allowed", parts.span));
        }
        Ok(())
    }

    /// Whether a subplan reads the rows of the round before, itself or by shared subplans.
    fn reads_work(&self, rel: &Rel, recursion: RecursionId) -> bool {
        match rel {
            Rel::WorkRef { recursion: of, .. } => *of == recursion,
            Rel::SharedRef { shared, .. } => self.reads_work(&self.plan.shared[*shared].plan, recursion),
            _ => rel.inputs().into_iter().any(|input| self.reads_work(input, recursion)),
        }
    }
}
