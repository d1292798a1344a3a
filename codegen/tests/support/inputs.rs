//! The interpreter's view of the same data.

use quernel_ir::interp::{Batch, BatchColumn, Batches, Inputs};
use quernel_ir::kernel::{Module, Table, TableData, TableId};
use quernel_ir::scalar::Scalar;
use quernel_ir::table::Encoding;

use super::Data;

pub(crate) struct Rows<'a> {
    pub(crate) module: &'a Module,
    pub(crate) data: &'a Data,
}

impl Rows<'_> {
    fn rows(&self, id: TableId) -> &[Vec<Scalar>] {
        let stored = self.module.tables.iter().filter(|(_, table)| matches!(table.data, TableData::Stored { .. }));
        let place = stored.take_while(|(other, _)| *other != id).count();
        &self.data[place]
    }

    fn entries(&self, id: TableId, column: usize) -> Vec<Scalar> {
        let mut entries: Vec<Scalar> = Vec::new();
        for row in self.rows(id) {
            if !row[column].is_null() && !entries.contains(&row[column]) {
                entries.push(row[column].clone());
            }
        }
        entries
    }
}

impl Inputs for Rows<'_> {
    fn open(&mut self, id: TableId, table: &Table) -> Result<Batches<'_>, String> {
        let rows = self.rows(id);
        let columns = table
            .columns
            .iter()
            .enumerate()
            .map(|(c, column)| {
                if matches!(column.encoding, Encoding::Dict { .. }) {
                    let entries = self.entries(id, c);
                    let code = |v: &Scalar| entries.iter().position(|e| e == v).map(|code| code as u32);
                    BatchColumn::Codes(rows.iter().map(|row| code(&row[c])).collect())
                } else {
                    BatchColumn::Values(rows.iter().map(|row| row[c].clone()).collect())
                }
            })
            .collect();
        Ok(Box::new(std::iter::once(Ok(Batch { rows: rows.len(), columns }))))
    }

    fn dictionary(&mut self, id: TableId, _: &Table, column: usize) -> Result<Vec<Scalar>, String> {
        Ok(self.entries(id, column))
    }
}

/// Runs the interpreter over the same data.
pub(crate) fn interpret(module: &Module, data: &Data) -> Result<Vec<Vec<Scalar>>, quernel_ir::interp::InterpError> {
    quernel_ir::interp::run(module, &mut Rows { module, data }, &[], quernel_ir::interp::Limits::default())
}
