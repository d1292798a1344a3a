//! The rows of a loop's earlier rounds, which later rounds don't have again: UNION in WITH RECURSIVE.

use quernel_ir::kernel::State;

use super::chunk::Account;
use super::field::Merger;
use super::groups::GroupsLocal;
use super::rows::TupleSet;
use crate::error::ExecError;
use crate::exec::pool::Workers;
use crate::sync::Mutex;

/// Tables that the rows are dealt to by the top bits of their hashes, so that threads add rows to them independently.
const BITS: u32 = 5;
/// Rows of a round from which several threads add them.
const MANY: u64 = 1 << 13;

/// All rows so far, each once.
#[derive(Debug)]
pub struct Seen {
    merger: Merger,
    account: Account,
    size: usize,
    /// Made when they are first needed.
    tables: Vec<Mutex<Option<GroupsLocal>>>,
}

impl Seen {
    /// None yet, of a groups state of nothing but keys.
    pub fn new(state: &State, account: Account) -> Seen {
        let merger = Merger::new(state);
        let size = merger.layout.size as usize;
        Seen { merger, account, size, tables: (0..1 << BITS).map(|_| Mutex::new(None)).collect() }
    }

    /// Adds a round's rows, and gives those that are new. They lie in this set's memory: it must live as long as they are read.
    ///
    /// # Errors
    /// The budget refuses, or the query is stopped.
    pub fn take_new(&mut self, rows: &TupleSet, workers: &Workers) -> Result<TupleSet, ExecError> {
        // Addresses, which threads may share.
        let mut parts: Vec<Vec<usize>> = vec![Vec::new(); 1 << BITS];
        let _charged = self.account.reserve(rows.rows as usize * 8)?;
        for (i, tuple) in rows.tuples().enumerate() {
            if i % 65_536 == 0 {
                workers.interrupt.check()?;
            }
            // SAFETY: every tuple has its hash first.
            let hash = unsafe { tuple.cast::<u64>().read() };
            parts[(hash >> (64 - BITS)) as usize].push(tuple as usize);
        }
        let found: Vec<Mutex<Vec<(usize, usize)>>> = parts.iter().map(|_| Mutex::new(Vec::new())).collect();
        let add = |part: usize| -> Result<(), ExecError> {
            let tuples = &parts[part];
            let (Ok(mut table), Ok(mut found)) = (self.tables[part].lock(), found[part].lock()) else { return Ok(()) };
            let table = match &mut *table {
                Some(table) => table,
                None => table.insert(GroupsLocal::remembering(self.account.clone(), self.size, BITS)?),
            };
            // SAFETY: tuples of the state in another set's memory; the table is this thread's alone.
            let new = unsafe { table.add_new(&self.merger, tuples.iter().map(|tuple| *tuple as *mut u8))? };
            *found = new.into_iter().map(|(start, count)| (start as usize, count)).collect();
            Ok(())
        };
        if rows.rows >= MANY {
            workers.for_each(parts.len(), add)?;
        } else {
            (0..parts.len()).filter(|part| !parts[*part].is_empty()).try_for_each(add)?;
        }
        let segments = found.into_iter().filter_map(|part| part.into_inner().ok()).flatten();
        Ok(TupleSet::new(self.size, segments.map(|(start, count)| (start as *mut u8, count)).collect(), Vec::new()))
    }
}
