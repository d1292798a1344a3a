//! WITH RECURSIVE: a loop whose kernels read the rows of the round before and give those of the next.
//!
//! What the operators above do with the rows is a kernel of the loop too: it sees each round's rows as they come, before the step does,
//! so that nothing stores them all, and a limit above ends a recursion that would never end.

use std::collections::BTreeSet;

use quernel_ir::kernel::{RowSet, StateId, StateKind};
use quernel_ir::plan::{ColumnId, RecursionId, Rel, SharedId};

use super::error::Result;
use super::{Consumer, Lowering, Materialized};

/// A recursive operator.
pub(super) struct RecursiveRel<'r> {
    /// The operator itself.
    pub(super) rel: &'r Rel,
    pub(super) recursion: RecursionId,
    pub(super) all: bool,
    /// Base and step, each with its columns in the order of the result's.
    pub(super) inputs: [(&'r Rel, &'r [ColumnId]); 2],
    pub(super) columns: &'r [ColumnId],
}

impl<'p> Lowering<'p> {
    pub(super) fn recursive(
        &mut self,
        recursive: &RecursiveRel<'_>,
        required: &BTreeSet<ColumnId>,
        consume: Consumer<'_, 'p>,
    ) -> Result<()> {
        let &RecursiveRel { rel, recursion, all, inputs: [base, step], columns } = recursive;
        let name = self.plan.recursions.get(recursion).cloned().unwrap_or_default();
        let fields = self.nullable_fields(columns);
        let kind = if all { StateKind::Rows } else { StateKind::Groups { keys: columns.len() } };
        let next = self.state(&format!("{name}_next"), kind.clone(), fields.clone(), None);
        let work = self.state(&format!("{name}_work"), kind, fields, (self.estimate)(rel));
        self.next_rows(base, all, next)?;
        let name = self.name(&name);
        self.b.begin_loop(name, work, next);
        self.work.insert(recursion, work);
        let fields = columns.iter().copied().enumerate().map(|(i, c)| (c, i)).collect();
        self.scan_state(&Materialized { state: work, fields }, RowSet::All, required, consume)?;
        for id in self.plan.shared.keys() {
            // Those of a recursion further in are computed there.
            let of = self.recursions_of(id);
            if of.contains(&recursion) && of.iter().all(|r| self.work.contains_key(r)) {
                self.share(id)?;
            }
        }
        self.next_rows(step, all, next)?;
        self.work.remove(&recursion);
        self.b.end_loop();
        Ok(())
    }

    /// Adds a side's rows to those of the next round.
    fn next_rows(&mut self, (input, columns): (&Rel, &[ColumnId]), all: bool, next: StateId) -> Result<()> {
        let below: BTreeSet<ColumnId> = columns.iter().copied().collect();
        self.produce(input, &below, &mut |lowering, env| {
            let mut values = Vec::with_capacity(columns.len());
            for column in columns {
                let value = lowering.column(*column, env)?;
                values.push(if all { lowering.owned(value)? } else { lowering.canonical(value)? });
            }
            if all {
                lowering.b.append(next, values);
            } else {
                lowering.b.upsert(next, values);
            }
            Ok(())
        })
    }

    /// The recursions whose rows a shared subplan reads, itself or by others, and that are not within it.
    pub(super) fn recursions_of(&self, id: SharedId) -> BTreeSet<RecursionId> {
        let mut found = BTreeSet::new();
        if let Some(shared) = self.plan.shared.get(id) {
            self.recursions_in(&shared.plan, &mut found);
        }
        found
    }

    fn recursions_in(&self, rel: &Rel, found: &mut BTreeSet<RecursionId>) {
        match rel {
            Rel::WorkRef { recursion, .. } => {
                found.insert(*recursion);
            }
            Rel::SharedRef { shared, .. } => found.extend(self.recursions_of(*shared)),
            _ => rel.inputs().into_iter().for_each(|input| self.recursions_in(input, found)),
        }
        if let Rel::Recursive { recursion, .. } = rel {
            found.remove(recursion);
        }
    }
}
