//! Operators with at most one input.

use std::collections::BTreeSet;

use quernel_ir::entity::Arena;
use quernel_ir::kernel::{
    Op, ProbeKind, Prune, PruneOp, RowSet, SortField, Source, StateKind, Table, TableColumn, TableData, Value,
};
use quernel_ir::plan::{ColumnId, ColumnInfo, Expr, Func, Rel, SortKey};
use quernel_ir::scalar::Scalar;
use quernel_ir::table::{Encoding, SchemaRef};
use quernel_ir::types::DataType;

use super::error::{LowerError, Result};
use super::join::JoinRel;
use super::recursive::RecursiveRel;
use super::setop::SetRel;
use super::window::WindowRel;
use super::{Consumer, Env, Lowering, Materialized, clean_name};

/// Filters that are nested before conditions are tested together: what goes through kernels does so level by level.
const NESTED: usize = 64;

impl<'p> Lowering<'p> {
    /// Writes the kernels of an operator; the consumer is called once, where the operator's rows are, with at least the
    /// `required` columns visible.
    pub(super) fn produce(
        &mut self,
        rel: &Rel,
        required: &BTreeSet<ColumnId>,
        consume: Consumer<'_, 'p>,
    ) -> Result<()> {
        match rel {
            Rel::Unit => {
                let name = self.name("unit");
                self.b.begin(name, Source::Unit);
                consume(self, &Env::new())?;
                self.b.finish();
                Ok(())
            }
            Rel::Empty => self.empty(required, consume),
            Rel::Scan { table, columns, filters } => self.scan(table, columns, filters, required, consume),
            Rel::Values { columns, rows } => self.values(columns, rows, required, consume),
            Rel::Filter { input, predicate } => {
                let mut below = required.clone();
                predicate.collect_columns(&mut below);
                let conjuncts = predicate.clone().conjuncts();
                self.produce(input, &below, &mut |lowering, env| lowering.filtered(&conjuncts, env, consume))
            }
            Rel::Map { input, exprs } => {
                // Only what is read above is computed, later expressions' needs included.
                let mut below = required.clone();
                let mut wanted = vec![false; exprs.len()];
                for (i, (column, expr)) in exprs.iter().enumerate().rev() {
                    if below.remove(column) {
                        wanted[i] = true;
                        expr.collect_columns(&mut below);
                    }
                }
                self.produce(input, &below, &mut |lowering, env| {
                    let mut env = env.clone();
                    for ((column, expr), _) in exprs.iter().zip(&wanted).filter(|(_, wanted)| **wanted) {
                        let value = lowering.expr(expr, &env)?;
                        env.insert(*column, value);
                    }
                    consume(lowering, &env)
                })
            }
            Rel::Unnest { input, lists, ordinality } => self.unnest(input, lists, *ordinality, required, consume),
            Rel::Project { input, .. } => self.produce(input, required, consume),
            Rel::Aggregate { input, keys, aggregates } => {
                self.aggregate(rel, input, keys, aggregates, required, consume)
            }
            Rel::Window { input, partition, order, functions } => {
                let window = WindowRel { rel, input, partition, order, functions };
                self.window(&window, required, consume)
            }
            Rel::Join { kind, left, right, on } => {
                self.join(JoinRel { rel, kind: *kind, left, right, on }, required, consume)
            }
            Rel::DependentJoin { .. } => {
                Err(LowerError::Malformed("a dependent join reached lowering; unnesting must remove it".into()))
            }
            Rel::Sort { input, keys, limit, offset } => {
                let (below, keys) = sort_fields(keys, required);
                let kind = StateKind::Sorted { keys, partition: 0, limit: *limit, offset: *offset };
                let rows = self.materialize(input, &below, "sorted", kind)?;
                self.scan_state(&rows, RowSet::All, required, consume)
            }
            Rel::LimitBy { input, by, keys, limit, offset } => {
                let by = by.iter().map(|c| SortKey { column: *c, descending: false, nulls_first: false });
                let by: Vec<SortKey> = by.collect();
                let partition = by.len();
                let keys: Vec<SortKey> = by.into_iter().chain(keys.iter().copied()).collect();
                let (below, keys) = sort_fields(&keys, required);
                let kind = StateKind::Sorted { keys, partition, limit: *limit, offset: *offset };
                let rows = self.materialize(input, &below, "limited", kind)?;
                self.scan_state(&rows, RowSet::All, required, consume)
            }
            Rel::Limit { input, limit, offset } => {
                let kind = StateKind::Sorted { keys: vec![], partition: 0, limit: *limit, offset: *offset };
                let rows = self.materialize(input, required, "limited", kind)?;
                self.scan_state(&rows, RowSet::All, required, consume)
            }
            Rel::SetOp { op, all, left, right, columns, left_columns, right_columns } => {
                let sides = [(left.as_ref(), left_columns.as_slice()), (right.as_ref(), right_columns.as_slice())];
                self.set_op(&SetRel { rel, op: *op, all: *all, sides, columns }, required, consume)
            }
            Rel::SharedRef { shared, columns } => {
                let rows = self
                    .shared
                    .get(shared)
                    .cloned()
                    .ok_or_else(|| LowerError::Malformed(format!("{shared} is read before it is computed")))?;
                let definition = &self.plan.shared[*shared];
                let mut fields = std::collections::HashMap::new();
                for (column, index) in columns {
                    if let Some(field) = definition.columns.get(*index).and_then(|c| rows.fields.get(c)) {
                        fields.insert(*column, *field);
                    }
                }
                let rows = Materialized { state: rows.state, fields };
                self.scan_state(&rows, RowSet::All, required, consume)
            }
            Rel::Recursive { recursion, all, base, step, columns, base_columns, step_columns } => {
                let inputs = [(base.as_ref(), base_columns.as_slice()), (step.as_ref(), step_columns.as_slice())];
                let recursive = RecursiveRel { rel, recursion: *recursion, all: *all, inputs, columns };
                self.recursive(&recursive, required, consume)
            }
            Rel::WorkRef { recursion, columns } => {
                let state = *self
                    .work
                    .get(recursion)
                    .ok_or_else(|| LowerError::Malformed(format!("{recursion} is read outside of its step")))?;
                let fields = columns.iter().copied().collect();
                self.scan_state(&Materialized { state, fields }, RowSet::All, required, consume)
            }
            Rel::SingleRow { input, span } => {
                let kind = StateKind::Index { keys: 0, null_safe: vec![], marked: false };
                let rows = self.materialize(input, required, "single", kind)?;
                let name = self.name("single_row");
                self.b.begin(name, Source::Unit);
                let outer_span = std::mem::replace(&mut self.b.span, *span);
                let mut probe = self.b.probe(ProbeKind::Single, rows.state, vec![], false);
                self.b.span = outer_span;
                let (body, outer) = self.b.enter();
                let mut env = Env::new();
                if let Some(row) = probe.matched {
                    for column in required {
                        if let Some(&field) = rows.fields.get(column) {
                            env.insert(*column, self.b.op(Op::Field { row, field })?);
                        }
                    }
                }
                consume(self, &env)?;
                self.b.leave(outer);
                probe.body = body;
                self.b.finish_probe(probe);
                self.b.finish();
                Ok(())
            }
        }
    }

    /// Filters, one nested in the other, and the consumer innermost: in the order given, but those that read text as something else, which may fail,
    /// behind the others.
    pub(super) fn filtered(&mut self, conjuncts: &[Expr], env: &Env, consume: Consumer<'_, 'p>) -> Result<()> {
        let columns = &self.plan.columns;
        let (last, mut ordered): (Vec<&Expr>, Vec<&Expr>) = conjuncts.iter().partition(|c| reads_text(c, columns));
        ordered.extend(last);
        if ordered.len() <= NESTED {
            return self.nested_filters(&ordered, env, consume);
        }
        let joined = joined(&ordered, ordered.len().div_ceil(NESTED));
        self.nested_filters(&joined.iter().collect::<Vec<_>>(), env, consume)
    }

    fn nested_filters(&mut self, conjuncts: &[&Expr], env: &Env, consume: Consumer<'_, 'p>) -> Result<()> {
        let Some((first, rest)) = conjuncts.split_first() else { return consume(self, env) };
        if matches!(first, Expr::Literal(Scalar::Bool(true), _)) {
            return self.nested_filters(rest, env, consume);
        }
        let cond = self.expr(first, env)?;
        self.filter(cond, |lowering| lowering.nested_filters(rest, env, consume))
    }

    /// A filter region.
    pub(super) fn filter(&mut self, cond: Value, body: impl FnOnce(&mut Self) -> Result<()>) -> Result<()> {
        let (block, outer) = self.b.enter();
        let result = body(self);
        self.b.leave(outer);
        self.b.filter_block(cond, block);
        result
    }

    /// No rows: a kernel that never reaches its consumer, with NULLs for the columns, so that the states above exist.
    fn empty(&mut self, required: &BTreeSet<ColumnId>, consume: Consumer<'_, 'p>) -> Result<()> {
        let name = self.name("empty");
        self.b.begin(name, Source::Unit);
        let never = self.b.bool(false)?;
        let mut env = Env::new();
        for column in required {
            let repr = self.plan.columns[*column].ty.repr();
            env.insert(*column, self.b.null(repr)?);
        }
        self.filter(never, |lowering| consume(lowering, &env))?;
        self.b.finish();
        Ok(())
    }

    fn scan(
        &mut self,
        schema: &SchemaRef,
        columns: &[(ColumnId, usize)],
        filters: &[Expr],
        required: &BTreeSet<ColumnId>,
        consume: Consumer<'_, 'p>,
    ) -> Result<()> {
        let mut needed = required.clone();
        filters.iter().for_each(|f| f.collect_columns(&mut needed));
        let columns: Vec<(ColumnId, usize)> = columns.iter().copied().filter(|(c, _)| needed.contains(c)).collect();
        let mut decl = Vec::with_capacity(columns.len());
        for &(_, index) in &columns {
            let column = schema
                .scanned(index)
                .ok_or_else(|| LowerError::Malformed(format!("table {} has no column {index}", schema.name)))?;
            let range = match (&column.stats.min, &column.stats.max) {
                (Some(Scalar::Int(min)), Some(Scalar::Int(max))) => Some((*min, *max)),
                _ => None,
            };
            let dictionary = matches!(column.encoding, Encoding::Dict { .. })
                .then(|| column.stats.distinct.unwrap_or(u64::from(u32::MAX)));
            let mut name = clean_name(&column.name);
            while decl.iter().any(|d: &TableColumn| d.name == name) {
                name.push('_');
            }
            decl.push(TableColumn {
                name,
                index,
                ty: column.ty,
                nullable: column.nullable,
                encoding: column.encoding,
                range,
                dictionary,
            });
        }
        let prune = filters.iter().filter_map(|f| prune(f, &columns)).collect();
        let data = TableData::Stored { source: schema.name.clone(), rows: schema.rows, pinned: schema.pinned, prune };
        let stem = schema.name.rsplit('/').next().unwrap_or(&schema.name);
        let stem = stem.split('.').next().unwrap_or(stem);
        let name = self.name(stem);
        let kernel = self.name(&format!("scan_{name}"));
        let table = self.b.module.tables.push(Table { name, columns: decl, data });
        self.b.begin(kernel, Source::Table(table));
        let mut env = Env::new();
        for (i, (column, _)) in columns.iter().enumerate() {
            env.insert(*column, self.b.load(i)?);
        }
        self.filtered(filters, &env, consume)?;
        self.b.finish();
        Ok(())
    }

    /// A VALUES list: a table in the module where all is constant; else a state that one kernel fills.
    fn values(
        &mut self,
        columns: &[ColumnId],
        rows: &[Vec<Expr>],
        required: &BTreeSet<ColumnId>,
        consume: Consumer<'_, 'p>,
    ) -> Result<()> {
        let literal = |e: &Expr| match e {
            Expr::Literal(scalar, _) => Some(scalar.clone()),
            _ => None,
        };
        let constant: Option<Vec<Vec<Scalar>>> =
            rows.iter().map(|row| row.iter().map(literal).collect::<Option<Vec<_>>>()).collect();
        let Some(data) = constant else { return self.computed_values(columns, rows, required, consume) };
        let kept: Vec<usize> = (0..columns.len()).filter(|&i| required.contains(&columns[i])).collect();
        let data: Vec<Vec<Scalar>> =
            data.into_iter().map(|row| kept.iter().map(|&i| row[i].clone()).collect()).collect();
        let mut decl = Vec::with_capacity(kept.len());
        for (place, &i) in kept.iter().enumerate() {
            let info = &self.plan.columns[columns[i]];
            let mut name = clean_name(&info.name);
            while decl.iter().any(|d: &TableColumn| d.name == name) {
                name.push('_');
            }
            let ints: Option<Vec<i128>> =
                data.iter().map(|r| &r[place]).filter(|s| !s.is_null()).map(Scalar::as_int).collect();
            let range = ints.and_then(|v| Some((*v.iter().min()?, *v.iter().max()?)));
            decl.push(TableColumn {
                name,
                index: place,
                ty: info.ty,
                nullable: data.iter().any(|r| r[place].is_null()),
                encoding: Encoding::Plain,
                range,
                dictionary: None,
            });
        }
        let name = self.name("values");
        let kernel = self.name(&format!("scan_{name}"));
        let table = self.b.module.tables.push(Table { name, columns: decl, data: TableData::Inline { rows: data } });
        self.b.begin(kernel, Source::Table(table));
        let mut env = Env::new();
        for (place, &i) in kept.iter().enumerate() {
            env.insert(columns[i], self.b.load(place)?);
        }
        consume(self, &env)?;
        self.b.finish();
        Ok(())
    }

    fn computed_values(
        &mut self,
        columns: &[ColumnId],
        rows: &[Vec<Expr>],
        required: &BTreeSet<ColumnId>,
        consume: Consumer<'_, 'p>,
    ) -> Result<()> {
        let kept: Vec<usize> = (0..columns.len()).filter(|&i| required.contains(&columns[i])).collect();
        let ids: Vec<ColumnId> = kept.iter().map(|&i| columns[i]).collect();
        let fields = self.nullable_fields(&ids);
        let state = self.state("values", StateKind::Rows, fields, Some(rows.len() as u64));
        let kernel = self.name("fill_values");
        self.b.begin(kernel, Source::Unit);
        let env = Env::new();
        for row in rows {
            let mut values = Vec::with_capacity(kept.len());
            for &i in &kept {
                let value = self.expr(&row[i], &env)?;
                values.push(self.owned(value)?);
            }
            self.b.append(state, values);
        }
        self.b.finish();
        let fields = ids.into_iter().enumerate().map(|(i, c)| (c, i)).collect();
        self.scan_state(&Materialized { state, fields }, RowSet::All, required, consume)
    }
}

/// The columns of a sorted state that also gives `required`, and its keys.
fn sort_fields(keys: &[SortKey], required: &BTreeSet<ColumnId>) -> (BTreeSet<ColumnId>, Vec<SortField>) {
    let mut below = required.clone();
    below.extend(keys.iter().map(|k| k.column));
    let columns: Vec<ColumnId> = below.iter().copied().collect();
    let fields = keys
        .iter()
        .map(|key| SortField {
            field: columns.binary_search(&key.column).unwrap_or(0),
            descending: key.descending,
            nulls_first: key.nulls_first,
        })
        .collect();
    (below, fields)
}

/// A conjunct that a source can prune by: a column of the scan against a constant.
fn prune(filter: &Expr, columns: &[(ColumnId, usize)]) -> Option<Prune> {
    let Expr::Call { func, args, .. } = filter else { return None };
    let place = |c: &ColumnId| columns.iter().position(|(id, _)| id == c);
    if let (Func::IsNotNull, [Expr::Column(c)]) = (func, args.as_slice()) {
        return Some(Prune::new(place(c)?, PruneOp::NotNull, Scalar::Null));
    }
    let (column, value, flipped) = match args.as_slice() {
        [Expr::Column(c), value] => (c, value, false),
        [value, Expr::Column(c)] => (c, value, true),
        _ => return None,
    };
    let (value, lifted) = match value {
        Expr::Literal(value, _) if !value.is_null() => (value.clone(), None),
        Expr::Lifted(literal) => (literal.example.clone().unwrap_or(Scalar::Null), Some(literal.index)),
        _ => return None,
    };
    let op = match (func, flipped) {
        (Func::Eq, _) => PruneOp::Eq,
        (Func::Lt, false) | (Func::Gt, true) => PruneOp::Lt,
        (Func::Le, false) | (Func::Ge, true) => PruneOp::Le,
        (Func::Gt, false) | (Func::Lt, true) => PruneOp::Gt,
        (Func::Ge, false) | (Func::Le, true) => PruneOp::Ge,
        _ => return None,
    };
    Some(Prune { column: place(column)?, op, value, lifted })
}

/// The conjuncts in order, with up to `most` neighbours that only compare columns and constants, and so can't fail, as one.
fn joined(conjuncts: &[&Expr], most: usize) -> Vec<Expr> {
    let is_leaf = |expr: &Expr| matches!(expr, Expr::Column(_) | Expr::Literal(..) | Expr::Param(..) | Expr::Lifted(_));
    let compares = |expr: &Expr| match expr {
        Expr::Call { func, args, .. } => {
            use Func::{DistinctFrom, Eq, Ge, Gt, Le, Lt, Ne, NotDistinctFrom};
            matches!(func, Eq | Ne | Lt | Le | Gt | Ge | DistinctFrom | NotDistinctFrom) && args.iter().all(is_leaf)
        }
        _ => false,
    };
    let mut all = Vec::new();
    for run in conjuncts.chunk_by(|a, b| compares(a) && compares(b)) {
        all.extend(run.chunks(most).map(|part| match part {
            [only] => (*only).clone(),
            _ => Expr::call(Func::And, part.iter().map(|e| (*e).clone()).collect(), DataType::Bool),
        }));
    }
    all
}

/// Whether an expression has a cast of text that fails where the text is none of the type's.
#[recursive::recursive]
fn reads_text(expr: &Expr, columns: &Arena<ColumnId, ColumnInfo>) -> bool {
    match expr {
        Expr::Cast { input, ty, try_, .. } => {
            (!try_ && *ty != DataType::Str && input.ty(columns) == DataType::Str) || reads_text(input, columns)
        }
        Expr::Call { args, .. } => args.iter().any(|arg| reads_text(arg, columns)),
        Expr::Case { branches, otherwise, .. } => {
            branches.iter().any(|(when, then)| reads_text(when, columns) || reads_text(then, columns))
                || otherwise.as_ref().is_some_and(|otherwise| reads_text(otherwise, columns))
        }
        Expr::Column(_) | Expr::Literal(..) | Expr::Param(..) | Expr::Lifted(_) => false,
    }
}
