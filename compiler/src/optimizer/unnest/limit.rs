//! Limits in correlated subqueries: of each value of the domain the first rows.

use std::collections::HashMap;

use quernel_ir::plan::*;

use super::pull::dedup;
use super::push::Domain;
use super::{Result, Unnester};
use crate::optimizer::columns::*;
use crate::optimizer::nullability::nullable_columns;

impl Unnester {
    /// Rows `offset .. offset + limit` of `input`, in the order of `keys`, for each value of the domain.
    pub(super) fn push_limit(
        &mut self,
        input: Rel,
        mut keys: Vec<SortKey>,
        limit: Option<u64>,
        offset: u64,
        domain: &mut Domain,
    ) -> Result<(Rel, Vec<ColumnId>)> {
        let (rel, values) = self.push(input, domain)?;
        let map = domain.renaming(&values);
        keys.iter_mut().for_each(|k| k.column = *map.get(&k.column).unwrap_or(&k.column));
        // Within a group the domain's values are constant, and a column that comes again decides nothing.
        let mut seen: Columns = values.iter().copied().collect();
        keys.retain(|k| seen.insert(k.column));
        if limit == Some(1) && offset == 0 {
            let visible: Vec<ColumnId> = rel.output().into_iter().filter(|c| !values.contains(c)).collect();
            if keys.is_empty() {
                return Ok(self.one_of_each(rel, values, &visible, AggregateFunc::First));
            }
            if let ([key], [only]) = (keys.as_slice(), visible.as_slice())
                && key.column == *only
                && !(key.nulls_first && nullable_columns(&rel, &self.columns).contains(only))
            {
                let func = if key.descending { AggregateFunc::Max } else { AggregateFunc::Min };
                return Ok(self.one_of_each(rel, values, &visible, func));
            }
        }
        let mut by = values.clone();
        dedup(&mut by);
        Ok((Rel::LimitBy { input: Box::new(rel), by, keys, limit, offset }, values))
    }

    /// One row for each value of the domain, its visible columns by an aggregate function.
    fn one_of_each(
        &mut self,
        mut rel: Rel,
        mut values: Vec<ColumnId>,
        visible: &[ColumnId],
        func: AggregateFunc,
    ) -> (Rel, Vec<ColumnId>) {
        let mut aggregates = Vec::new();
        let mut inner = HashMap::new();
        for column in visible {
            let below = like(&mut self.columns, *column, true);
            inner.insert(*column, below);
            let ty = self.columns[*column].ty;
            let span = Default::default();
            let call = Aggregate { func, args: vec![below], distinct: false, filter: None, ty, span };
            self.columns[*column].nullable = true;
            aggregates.push((*column, call));
        }
        // The aggregate defines the visible columns, so that what is below it needs other names for them.
        rename_all(&mut rel, &inner);
        let all = values.clone();
        dedup(&mut values);
        (Rel::Aggregate { input: Box::new(rel), keys: values, aggregates }, all)
    }
}
