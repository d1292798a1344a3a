//! Every statement and query of `tests/sql` that should succeed binds; tables and views are those that the file makes.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use quernel_compiler::{Catalog, ViewDef};
use quernel_ir::builtins::sequence::Sequence;
use quernel_ir::plan::{Statement, TypeDefinition};
use quernel_ir::scalar::Scalar;
use quernel_ir::table::{ColumnSchema, SchemaRef, TableSchema};
use quernel_ir::types::DataType;

#[derive(Default)]
struct Memory {
    tables: RefCell<Vec<SchemaRef>>,
    views: RefCell<Vec<(String, ViewDef)>>,
    schemas: RefCell<Vec<String>>,
    macros: RefCell<BTreeMap<(String, bool), String>>,
    variables: RefCell<BTreeMap<String, (Scalar, DataType)>>,
    types: RefCell<BTreeMap<String, DataType>>,
    sequences: RefCell<BTreeMap<String, Sequence>>,
    /// Types whose labels only running a query tells.
    untold: RefCell<Vec<String>>,
}

impl Catalog for Memory {
    fn table(&self, name: &str) -> Option<SchemaRef> {
        self.tables.borrow().iter().find(|t| t.name.eq_ignore_ascii_case(name)).cloned()
    }

    fn view(&self, name: &str) -> Option<ViewDef> {
        self.views.borrow().iter().find(|(n, _)| n.eq_ignore_ascii_case(name)).map(|(_, v)| v.clone())
    }

    fn has_macros(&self) -> bool {
        !self.macros.borrow().is_empty()
    }

    fn macro_text(&self, name: &str, table: bool) -> Option<String> {
        self.macros.borrow().get(&(name.to_ascii_lowercase(), table)).cloned()
    }

    fn variable(&self, name: &str) -> Option<(Scalar, DataType)> {
        self.variables.borrow().get(&name.to_ascii_lowercase()).cloned()
    }

    fn named_type(&self, name: &str) -> Option<DataType> {
        self.types.borrow().get(&name.to_ascii_lowercase()).copied()
    }

    fn sequence(&self, name: &str) -> Option<i64> {
        self.sequences.borrow().get(&name.to_ascii_lowercase()).map(Sequence::number)
    }

    fn has_schema(&self, name: &str) -> bool {
        name.eq_ignore_ascii_case("main") || self.schemas.borrow().iter().any(|s| s.eq_ignore_ascii_case(name))
    }

    fn table_function(&self, name: &str, args: &[(Option<String>, Scalar)]) -> Result<Option<SchemaRef>, String> {
        match name {
            "range" | "generate_series" => {
                let columns = vec![ColumnSchema::new(name, DataType::I64)];
                let rows = Some(1 << 20);
                Ok(Some(Arc::new(TableSchema {
                    name: format!("{name}({args:?})"),
                    columns,
                    rows,
                    pinned: true,
                    numbered: false,
                })))
            }
            _ => Err(format!("{name}({args:?}): no files here")),
        }
    }

    fn table_names(&self) -> Vec<String> {
        self.tables.borrow().iter().map(|t| t.name.clone()).collect()
    }
}

impl Memory {
    fn apply(&self, statement: Statement) {
        let mut tables = self.tables.borrow_mut();
        match statement {
            Statement::CreateTable { name, columns, .. } => {
                let columns = columns.into_iter().map(|(n, ty)| ColumnSchema::new(n, ty)).collect();
                tables.retain(|t| t.name != name);
                tables.push(Arc::new(TableSchema { name, columns, rows: None, pinned: true, numbered: false }));
            }
            Statement::CreateTableAs { name, plan, .. } => {
                let columns =
                    plan.output.iter().map(|(n, id)| ColumnSchema::new(n.clone(), plan.columns[*id].ty)).collect();
                tables.retain(|t| t.name != name);
                tables.push(Arc::new(TableSchema { name, columns, rows: None, pinned: true, numbered: false }));
            }
            Statement::CreateView { name, sql, columns, .. } => {
                self.views.borrow_mut().retain(|(n, _)| *n != name);
                self.views.borrow_mut().push((name, ViewDef { sql, columns }));
            }
            Statement::Drop { name, view: false, .. } => tables.retain(|t| !t.name.eq_ignore_ascii_case(&name)),
            Statement::Drop { name, view: true, .. } => self.views.borrow_mut().retain(|(n, _)| *n != name),
            Statement::CreateMacro { name, sql, table } => {
                self.macros.borrow_mut().insert((name.to_ascii_lowercase(), table), sql);
            }
            Statement::DropMacro { name } => {
                self.macros.borrow_mut().retain(|(n, _), _| !n.eq_ignore_ascii_case(&name))
            }
            Statement::SetVariable { name, value } => match value {
                Some(value) => drop(self.variables.borrow_mut().insert(name, value)),
                None => drop(self.variables.borrow_mut().remove(&name)),
            },
            Statement::SetVariableTo { name, ty, .. } => {
                drop(self.variables.borrow_mut().insert(name, (Scalar::Null, ty)))
            }
            Statement::CreateType { name, of, if_not_exists, .. } => match of {
                _ if if_not_exists && self.named_type(&name).is_some() => {}
                TypeDefinition::Type(ty) => drop(self.types.borrow_mut().insert(name.to_ascii_lowercase(), ty)),
                TypeDefinition::Labels(_) => self.untold.borrow_mut().push(name),
            },
            Statement::DropType { name, .. } => drop(self.types.borrow_mut().remove(&name.to_ascii_lowercase())),
            Statement::CreateSequence { bounds, .. } => {
                self.sequences.borrow_mut().insert(bounds.name.to_ascii_lowercase(), Sequence::new(bounds));
            }
            Statement::DropSequence { name } => drop(self.sequences.borrow_mut().remove(&name.to_ascii_lowercase())),
            Statement::CreateSchema { name, .. } => self.schemas.borrow_mut().push(name),
            Statement::DropSchema { name, .. } => self.schemas.borrow_mut().retain(|s| !s.eq_ignore_ascii_case(&name)),
            _ => {}
        }
    }
}

fn files(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap().flatten() {
        let path = entry.path();
        if path.is_dir() {
            files(&path, found);
        } else if path.extension().is_some_and(|e| e == "test") {
            found.push(path);
        }
    }
}

#[test]
fn statements_of_the_sql_tests_bind() {
    let mut paths = Vec::new();
    files(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/sql"), &mut paths);
    assert!(!paths.is_empty());
    let mut wrong = Vec::new();
    for path in paths {
        let catalog = Memory::default();
        for record in std::fs::read_to_string(&path).unwrap().split("\n\n") {
            let mut lines =
                record.lines().skip_while(|l| l.starts_with('#') || l.is_empty() || l.starts_with("foreach"));
            let head = lines.next().unwrap_or("");
            if !head.starts_with("statement ok") && !head.starts_with("query") {
                continue;
            }
            let sql = lines.take_while(|l| *l != "----").collect::<Vec<_>>().join("\n");
            if catalog.untold.borrow().iter().any(|name| sql.contains(name.as_str())) {
                continue;
            }
            let bound = quernel_compiler::parse(&sql)
                .and_then(|s| s.iter().map(|s| quernel_compiler::bind(s, &catalog)).collect::<Result<Vec<_>, _>>());
            match bound {
                Ok(statements) => statements.into_iter().for_each(|s| catalog.apply(s)),
                // No rows are stored, of which there would be bounds.
                Err(e) if e.to_string().contains("needs its bounds") => {}
                Err(e) if e.to_string().contains("no files here") || e.to_string().starts_with("not supported: ") => {}
                // Settings are the session's, and folders have names where there are files.
                Err(e)
                    if ["there is no setting", "the folders of the files"]
                        .iter()
                        .any(|w| e.to_string().contains(w)) => {}
                Err(e) => wrong.push(format!("{}: {}", path.display(), e.render(&sql))),
            }
        }
    }
    assert!(wrong.is_empty(), "{} do not bind:\n{}", wrong.len(), wrong.join("\n\n"));
}
