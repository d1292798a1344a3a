//! The tables and views of a session: what SQL can name, and where its rows are.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::time::SystemTime;

use arrow_array::{ArrayRef, BinaryArray, Int64Array, RecordBatch, StringArray, TimestampMicrosecondArray};
use arrow_schema::Schema;
use quernel_compiler::catalog::{DefaultOrder, FileOption, FileRequest, NullOrder};
use quernel_compiler::{Catalog, ViewDef};
use quernel_ir::builtins::sequence::{Bounds, Sequence};
use quernel_ir::plan::Constraint;
use quernel_ir::scalar::Scalar;
use quernel_ir::table::SchemaRef;
use quernel_ir::types::DataType;
use quernel_runtime::source::files::{self, FileFormat, OpenOptions};
use quernel_runtime::source::memory::MemoryTable;
use quernel_runtime::source::series::Series;
use quernel_runtime::source::{SourceError, TableSource, Tables};

use crate::error::{Error, Result};
use crate::parquet_tables;
use crate::session::lock;

/// Something that a name stands for.
#[derive(Clone, Debug)]
enum Entry {
    /// A table in memory, which statements may change.
    Memory(MemoryTable),
    /// Rows elsewhere, read only: files, a caller's own source.
    Source(Arc<dyn TableSource>),
    View(ViewDef),
}

/// What a table asks of its rows.
#[derive(Clone, Debug, Default)]
pub(crate) struct Rules {
    pub(crate) constraints: Vec<Constraint>,
    /// Columns and the text of their defaults.
    pub(crate) defaults: Vec<(String, String)>,
    /// Names of the types of their own that its columns are declared with.
    pub(crate) types: Vec<String>,
    /// Columns and the names of their collations.
    pub(crate) collations: Vec<(String, String)>,
    /// Names of its indexes; the keys of those that are unique are among the constraints.
    pub(crate) indexes: Vec<String>,
}

/// Tables and views by name (ignoring ASCII case). A reader sees each statement's change whole or not at all.
#[derive(Debug, Default)]
pub struct SessionCatalog {
    /// By the name in lower case: the name as it was written, and what it is.
    entries: Mutex<BTreeMap<String, (String, Entry)>>,
    /// Files that queries name in FROM, by what the plan calls them. Opened anew whenever a query is bound, so that a file that
    /// has changed is seen.
    files: Mutex<HashMap<String, Arc<dyn TableSource>>>,
    default_order: Mutex<DefaultOrder>,
    /// Float functions outside of their domain are errors.
    strict_floats: AtomicBool,
    null_by_zero: AtomicBool,
    orders_by_constants: AtomicBool,
    divides_integers: AtomicBool,
    /// Names of schemas other than `main`, in lower case.
    schemas: Mutex<BTreeSet<String>>,
    /// By the tables' names in lower case.
    rules: Mutex<BTreeMap<String, Arc<Rules>>>,
    /// The texts of macros, by their names in lower case and whether they are tables.
    macros: Mutex<BTreeMap<(String, bool), String>>,
    /// By their names in lower case.
    variables: Mutex<BTreeMap<String, (Scalar, DataType)>>,
    /// By their names in lower case: the names as they were written, and what they stand for.
    types: Mutex<BTreeMap<String, (String, DataType)>>,
    /// Held while rows are added to a table with constraints and checked.
    checking: Mutex<()>,
    scalar_subquery_takes_first: AtomicBool,
    /// Values of the settings that are the session's, not the catalog's.
    settings: Mutex<BTreeMap<String, (Scalar, DataType)>>,
    /// By their names in lower case: the names as they were written, too.
    sequences: Mutex<BTreeMap<String, (String, Sequence)>>,
}

/// What a name stood for: [`SessionCatalog::kept`].
pub(crate) struct Kept {
    entry: Option<Entry>,
    rules: Option<Arc<Rules>>,
}

impl SessionCatalog {
    /// Sets whether float functions give what IEEE 754 says.
    pub(crate) fn set_ieee_floats(&self, ieee: bool) {
        self.strict_floats.store(!ieee, Ordering::Relaxed);
    }

    /// Sets whether ORDER BY takes constants.
    pub(crate) fn set_orders_by_constants(&self, takes: bool) {
        self.orders_by_constants.store(takes, Ordering::Relaxed);
    }

    /// Sets whether `/` divides whole numbers as `//` does.
    pub(crate) fn set_divides_integers(&self, divides: bool) {
        self.divides_integers.store(divides, Ordering::Relaxed);
    }

    /// Sets whether a division by zero is an error, or NULL.
    pub(crate) fn set_division_by_zero_fails(&self, fails: bool) {
        self.null_by_zero.store(!fails, Ordering::Relaxed);
    }

    /// Keeps the value of a setting for `current_setting`, or forgets it.
    pub(crate) fn keep_setting(&self, name: &str, value: Option<(Scalar, DataType)>) {
        let mut settings = lock(&self.settings);
        match value {
            Some(value) => settings.insert(name.into(), value),
            None => settings.remove(name),
        };
    }

    /// Makes a sequence.
    pub(crate) fn create_sequence(&self, bounds: Bounds) {
        let name = bounds.name.clone();
        lock(&self.sequences).insert(name.to_ascii_lowercase(), (name, Sequence::new(bounds)));
    }

    /// Forgets a sequence.
    pub(crate) fn drop_sequence(&self, name: &str) {
        lock(&self.sequences).remove(&name.to_ascii_lowercase());
    }

    /// Sets how ORDER BY sorts where it does not say.
    pub(crate) fn set_default_order(&self, order: DefaultOrder) {
        *lock(&self.default_order) = order;
    }

    /// Sets whether a subquery in an expression may give several rows.
    pub(crate) fn set_scalar_subquery_takes_first(&self, takes: bool) {
        self.scalar_subquery_takes_first.store(takes, Ordering::Relaxed);
    }

    /// Makes a schema.
    pub(crate) fn create_schema(&self, name: &str, if_not_exists: bool) -> Result<()> {
        if name.eq_ignore_ascii_case("main") || !lock(&self.schemas).insert(name.to_ascii_lowercase()) {
            if if_not_exists {
                return Ok(());
            }
            return Err(Error::Statement(format!("schema \"{name}\" exists already")));
        }
        Ok(())
    }

    /// Drops a schema, with `cascade` also what it holds.
    pub(crate) fn drop_schema(&self, name: &str, if_exists: bool, cascade: bool) -> Result<()> {
        let lower = name.to_ascii_lowercase();
        if lower == "main" {
            return Err(Error::Statement("schema \"main\" can't be dropped".into()));
        }
        if !lock(&self.schemas).contains(&lower) {
            return if if_exists { Ok(()) } else { Err(Error::Statement(format!("there is no schema \"{name}\""))) };
        }
        let prefix = format!("{lower}.");
        let mut entries = lock(&self.entries);
        if !cascade && let Some((_, (held, _))) = entries.iter().find(|(key, _)| key.starts_with(&prefix)) {
            return Err(Error::Statement(format!("schema \"{name}\" holds \"{held}\"; write DROP SCHEMA … CASCADE")));
        }
        entries.retain(|key, _| !key.starts_with(&prefix));
        lock(&self.rules).retain(|key, _| !key.starts_with(&prefix));
        lock(&self.types).retain(|key, _| !key.starts_with(&prefix));
        lock(&self.schemas).remove(&lower);
        Ok(())
    }

    fn entry(&self, name: &str) -> Option<Entry> {
        lock(&self.entries).get(&name.to_ascii_lowercase()).map(|(_, entry)| entry.clone())
    }

    fn put(&self, name: &str, entry: Entry) {
        lock(&self.rules).remove(&name.to_ascii_lowercase());
        lock(&self.entries).insert(name.to_ascii_lowercase(), (name.to_string(), entry));
    }

    /// Sets a variable of a name in lower case, or drops it.
    pub(crate) fn set_variable(&self, name: String, value: Option<(Scalar, DataType)>) {
        let mut variables = lock(&self.variables);
        match value {
            Some(value) => variables.insert(name, value),
            None => variables.remove(&name),
        };
    }

    pub(crate) fn set_type(&self, name: &str, ty: DataType) {
        lock(&self.types).insert(name.to_ascii_lowercase(), (name.to_string(), ty));
    }

    /// Drops a type, with `cascade` also the tables that are declared with it.
    pub(crate) fn drop_type(&self, name: &str, cascade: bool) -> Result<()> {
        let declared = |rules: &Rules| rules.types.iter().any(|ty| ty.eq_ignore_ascii_case(name));
        let users: Vec<String> =
            lock(&self.rules).iter().filter(|(_, rules)| declared(rules)).map(|(table, _)| table.clone()).collect();
        match users.first() {
            Some(table) if !cascade => {
                let message = format!("table \"{table}\" has columns of type \"{name}\"; write DROP TYPE … CASCADE");
                return Err(Error::Statement(message));
            }
            _ => users.iter().for_each(|table| self.drop(table)),
        }
        lock(&self.types).remove(&name.to_ascii_lowercase());
        Ok(())
    }

    pub(crate) fn set_macro(&self, name: &str, table: bool, sql: String) {
        lock(&self.macros).insert((name.to_ascii_lowercase(), table), sql);
    }

    pub(crate) fn drop_macro(&self, name: &str) {
        lock(&self.macros).retain(|(of, _), _| !of.eq_ignore_ascii_case(name));
    }

    pub(crate) fn set_rules(&self, name: &str, rules: Rules) {
        lock(&self.rules).insert(name.to_ascii_lowercase(), Arc::new(rules));
    }

    fn rules(&self, name: &str) -> Option<Arc<Rules>> {
        lock(&self.rules).get(&name.to_ascii_lowercase()).cloned()
    }

    /// Changes what a table asks of its rows.
    fn change_rules(&self, table: &str, change: impl FnOnce(&mut Rules)) {
        let mut all = lock(&self.rules);
        let rules = all.entry(table.to_ascii_lowercase()).or_default();
        change(Arc::make_mut(rules));
    }

    /// The table that has an index of that name.
    pub(crate) fn indexed(&self, index: &str) -> Option<String> {
        let has = |rules: &Rules| rules.indexes.iter().any(|name| name.eq_ignore_ascii_case(index));
        lock(&self.rules).iter().find(|(_, rules)| has(rules)).map(|(table, _)| table.clone())
    }

    /// Gives a table an index, if `check` finds nothing against what that asks of its rows.
    pub(crate) fn create_index(
        &self,
        table: &str,
        name: &str,
        asks: Option<Constraint>,
        check: impl FnOnce(&[Constraint]) -> Result<()>,
    ) -> Result<()> {
        let _one_at_a_time = lock(&self.checking);
        let asked: Vec<Constraint> = asks.into_iter().collect();
        self.change_rules(table, |rules| {
            rules.indexes.push(name.into());
            rules.constraints.extend(asked.iter().cloned());
        });
        check(&asked).inspect_err(|_| self.drop_index(table, name))
    }

    pub(crate) fn drop_index(&self, table: &str, index: &str) {
        self.change_rules(table, |rules| {
            rules.indexes.retain(|name| !name.eq_ignore_ascii_case(index));
            rules.constraints.retain(
                |rule| !matches!(rule, Constraint::UniqueIndex { name, .. } if name.eq_ignore_ascii_case(index)),
            );
        });
    }

    /// Whether a table or view has the name.
    pub fn contains(&self, name: &str) -> bool {
        lock(&self.entries).contains_key(&name.to_ascii_lowercase())
    }

    /// Names of tables and views, in order.
    pub fn names(&self) -> Vec<String> {
        lock(&self.entries).values().map(|(name, _)| name.clone()).collect()
    }

    /// Names of the tables whose rows are in files.
    pub fn file_tables(&self) -> Vec<String> {
        let entries = lock(&self.entries);
        entries.values().filter(|(_, e)| matches!(e, Entry::Source(_))).map(|(name, _)| name.clone()).collect()
    }

    /// The source of a table's rows.
    pub fn source(&self, name: &str) -> Option<Arc<dyn TableSource>> {
        match self.entry(name)? {
            Entry::Memory(table) => Some(Arc::new(table)),
            Entry::Source(source) => Some(source),
            Entry::View(_) => None,
        }
    }

    pub(crate) fn register_path(&self, name: &str, path: &Path) -> Result<()> {
        let source = files::open(name, &path.to_string_lossy(), &OpenOptions::default())?;
        self.put(name, Entry::Source(source));
        Ok(())
    }

    pub(crate) fn register_batches(&self, name: &str, batches: &[RecordBatch]) -> Result<()> {
        let schema = batches.first().map_or_else(|| Arc::new(Schema::empty()), RecordBatch::schema);
        self.put(name, Entry::Memory(MemoryTable::from_batches(name, &schema, batches)?));
        Ok(())
    }

    /// Brings a table's rows into memory.
    pub(crate) fn load(&self, name: &str, threads: usize, cancelled: &Arc<AtomicBool>) -> Result<()> {
        let Some(source) = self.source(name) else { return Ok(()) };
        let table = MemoryTable::from_source(name, &*source, threads, cancelled).map_err(|error| match error {
            SourceError::Cancelled => Error::Cancelled,
            error => error.into(),
        })?;
        self.put(name, Entry::Memory(table));
        Ok(())
    }

    pub(crate) fn register_source(&self, name: &str, source: Arc<dyn TableSource>) -> Result<()> {
        let own = source.schema().name.clone();
        if own != name {
            return Err(Error::Statement(format!("the source is named \"{own}\", not \"{name}\"")));
        }
        self.put(name, Entry::Source(source));
        Ok(())
    }

    pub(crate) fn register_folder(&self, folder: &Path) -> Result<Vec<String>> {
        let mut names = Vec::new();
        for (name, paths) in files::folder_tables(folder)? {
            let source = files::open_paths(&name, &paths, &OpenOptions::default())?;
            self.put(&name, Entry::Source(source));
            names.push(name);
        }
        Ok(names)
    }

    /// Makes a table, in place of what had its name.
    pub(crate) fn create_table(
        &self,
        name: &str,
        columns: &[(String, DataType)],
        batches: &[RecordBatch],
    ) -> Result<u64> {
        let table = MemoryTable::load(name, columns, batches, crate::default_threads())?;
        let rows = table.rows();
        self.put(name, Entry::Memory(table));
        Ok(rows)
    }

    pub(crate) fn create_view(&self, name: &str, view: ViewDef) {
        self.put(name, Entry::View(view));
    }

    /// What has a name, and its rules.
    pub(crate) fn kept(&self, name: &str) -> Kept {
        Kept { entry: self.entry(name), rules: self.rules(name) }
    }

    /// Makes a name what it was.
    pub(crate) fn restore(&self, name: &str, kept: Kept) {
        self.drop(name);
        if let Some(entry) = kept.entry {
            self.put(name, entry);
        }
        if let Some(rules) = kept.rules {
            lock(&self.rules).insert(name.to_ascii_lowercase(), rules);
        }
    }

    pub(crate) fn drop(&self, name: &str) {
        lock(&self.entries).remove(&name.to_ascii_lowercase());
        lock(&self.rules).remove(&name.to_ascii_lowercase());
    }

    /// [`SessionCatalog::append`] if `check` finds nothing against the table's constraints, else the table is what it was.
    pub(crate) fn append_checked(
        &self,
        name: &str,
        batches: &[RecordBatch],
        check: impl FnOnce(&[Constraint]) -> Result<()>,
    ) -> Result<u64> {
        let Some(rules) = self.rules(name).filter(|rules| !rules.constraints.is_empty()) else {
            return self.append(name, batches);
        };
        let _one_at_a_time = lock(&self.checking);
        let before = self.entry(name);
        let rows = self.append(name, batches)?;
        if let Err(error) = check(&rules.constraints) {
            if let (Some((_, entry)), Some(before)) = (lock(&self.entries).get_mut(&name.to_ascii_lowercase()), before)
            {
                *entry = before;
            }
            return Err(error);
        }
        Ok(rows)
    }

    /// Adds rows to a table in memory; the number added.
    pub(crate) fn append(&self, name: &str, batches: &[RecordBatch]) -> Result<u64> {
        // The lock is held while rows are encoded, so that of two INSERTs none is lost.
        let mut entries = lock(&self.entries);
        match entries.get_mut(&name.to_ascii_lowercase()) {
            Some((_, Entry::Memory(table))) => {
                let before = table.rows();
                *table = table.append(batches)?;
                Ok(table.rows() - before)
            }
            Some((_, Entry::Source(_))) => Err(Error::Statement(format!(
                "\"{name}\" is read from files and can't be changed; make a copy first: CREATE TABLE copy AS FROM {name}"
            ))),
            Some((_, Entry::View(_))) => Err(Error::Statement(format!("\"{name}\" is a view and can't be changed"))),
            None => Err(Error::Statement(format!("there is no table \"{name}\""))),
        }
    }

    /// The columns of a table.
    pub(crate) fn columns(&self, name: &str) -> Option<Vec<(String, DataType)>> {
        let schema = self.source(name)?.schema();
        Some(schema.columns.iter().map(|c| (c.name.clone(), c.ty)).collect())
    }
}

impl Catalog for SessionCatalog {
    fn table(&self, name: &str) -> Option<SchemaRef> {
        self.source(name).map(|source| source.schema())
    }

    fn view(&self, name: &str) -> Option<ViewDef> {
        match self.entry(name)? {
            Entry::View(view) => Some(view),
            Entry::Memory(_) | Entry::Source(_) => None,
        }
    }

    fn table_function(
        &self,
        name: &str,
        args: &[(Option<String>, Scalar)],
    ) -> std::result::Result<Option<SchemaRef>, String> {
        if let Some(function) = ["range", "generate_series"].into_iter().find(|known| name.eq_ignore_ascii_case(known))
        {
            let series = series(function, args)?;
            let schema = series.schema();
            lock(&self.files).insert(schema.name.clone(), Arc::new(series));
            return Ok(Some(schema));
        }
        if name == "glob" {
            let table = files_of(args)?;
            let schema = table.schema();
            lock(&self.files).insert(schema.name.clone(), Arc::new(table));
            return Ok(Some(schema));
        }
        if matches!(name, "read_text" | "read_blob") || parquet_tables::has(name) {
            let table =
                if parquet_tables::has(name) { parquet_tables::table(name, args)? } else { whole_files(name, args)? };
            let schema = table.schema();
            lock(&self.files).insert(schema.name.clone(), Arc::new(table));
            return Ok(Some(schema));
        }
        Ok(None)
    }

    fn file_paths(&self, function: &str, pattern: &str) -> std::result::Result<(String, Vec<String>), String> {
        let paths = files::expand(pattern, format_of(function)).map_err(|e| e.to_string())?;
        let found = paths.first().and_then(|path| files::format_of(path));
        let function = match found {
            Some(format) if function == "file" => reader_of(format),
            _ => function,
        };
        Ok((function.into(), paths.iter().map(|path| path.display().to_string()).collect()))
    }

    fn files(&self, request: &FileRequest) -> std::result::Result<Option<SchemaRef>, String> {
        let FileRequest { function, patterns, paths, options, of_files } = request;
        let mut open = OpenOptions { format: format_of(function), ..OpenOptions::default() };
        let mut label = patterns.clone();
        for (key, option) in options {
            set_option(&mut open, key, option)?;
            label.push(format!("{key}={option}"));
        }
        for (name, values) in of_files {
            label.push(format!("{name}={values:?}"));
        }
        open.csv.of_files.clone_from(of_files);
        let unique = match label.as_slice() {
            [path] if paths.iter().all(|path| FileFormat::from_path(Path::new(path)) == open.format) => path.clone(),
            _ => format!("{function}({})", label.join(", ")),
        };
        let paths: Vec<PathBuf> = paths.iter().map(PathBuf::from).collect();
        let source = files::open_paths(&unique, &paths, &open).map_err(|e| e.to_string())?;
        let schema = source.schema();
        lock(&self.files).insert(unique, source);
        Ok(Some(schema))
    }

    fn variable(&self, name: &str) -> Option<(Scalar, DataType)> {
        lock(&self.variables).get(&name.to_ascii_lowercase()).cloned()
    }

    fn setting(&self, name: &str) -> Option<(Scalar, DataType)> {
        let text = |text: &str| Some((Scalar::Str(text.into()), DataType::Str));
        let flag = |flag| Some((Scalar::Bool(flag), DataType::Bool));
        let name = name.to_ascii_lowercase();
        match name.as_str() {
            "default_null_order" | "null_order" => text(match self.default_order().nulls {
                NullOrder::First => "NULLS_FIRST",
                NullOrder::Last => "NULLS_LAST",
                NullOrder::FirstIfAscending => "NULLS_FIRST_ON_ASC_LAST_ON_DESC",
                NullOrder::LastIfAscending => "NULLS_LAST_ON_ASC_FIRST_ON_DESC",
            }),
            "default_order" => text(if self.default_order().descending { "DESCENDING" } else { "ASCENDING" }),
            "ieee_floating_point_ops" => flag(self.ieee_floats()),
            "integer_division" => flag(self.divides_integers()),
            "error_on_division_by_zero" => flag(self.division_by_zero_fails()),
            "order_by_non_integer_literal" => flag(self.orders_by_constants()),
            "scalar_subquery_error_on_multiple_rows" => flag(!self.scalar_subquery_takes_first()),
            "timezone" => text("UTC"),
            "schema" => text("main"),
            // DuckDB's, which what depends on it takes for granted.
            "standard_vector_size" => Some((Scalar::Int(2048), DataType::I64)),
            name => lock(&self.settings).get(name).cloned(),
        }
    }

    fn named_type(&self, name: &str) -> Option<DataType> {
        lock(&self.types).get(&name.to_ascii_lowercase()).map(|(_, ty)| *ty)
    }

    fn type_names(&self) -> Vec<String> {
        lock(&self.types).values().map(|(name, _)| name.clone()).collect()
    }

    fn has_macros(&self) -> bool {
        !lock(&self.macros).is_empty()
    }

    fn macro_text(&self, name: &str, table: bool) -> Option<String> {
        lock(&self.macros).get(&(name.to_ascii_lowercase(), table)).cloned()
    }

    fn default_of(&self, table: &str, column: &str) -> Option<String> {
        let rules = self.rules(table)?;
        rules.defaults.iter().find(|(of, _)| of.eq_ignore_ascii_case(column)).map(|(_, text)| text.clone())
    }

    fn sequence(&self, name: &str) -> Option<i64> {
        lock(&self.sequences).get(&name.to_ascii_lowercase()).map(|(_, sequence)| sequence.number())
    }

    fn sequence_names(&self) -> Vec<String> {
        lock(&self.sequences).values().map(|(name, _)| name.clone()).collect()
    }

    fn collation_of(&self, table: &str, column: &str) -> Option<String> {
        let rules = self.rules(table)?;
        rules.collations.iter().find(|(of, _)| of.eq_ignore_ascii_case(column)).map(|(_, name)| name.clone())
    }

    fn table_names(&self) -> Vec<String> {
        self.names()
    }

    fn ieee_floats(&self) -> bool {
        !self.strict_floats.load(Ordering::Relaxed)
    }

    fn orders_by_constants(&self) -> bool {
        self.orders_by_constants.load(Ordering::Relaxed)
    }

    fn divides_integers(&self) -> bool {
        self.divides_integers.load(Ordering::Relaxed)
    }

    fn division_by_zero_fails(&self) -> bool {
        !self.null_by_zero.load(Ordering::Relaxed)
    }

    fn has_schema(&self, name: &str) -> bool {
        name.eq_ignore_ascii_case("main") || lock(&self.schemas).contains(&name.to_ascii_lowercase())
    }

    fn scalar_subquery_takes_first(&self) -> bool {
        self.scalar_subquery_takes_first.load(Ordering::Relaxed)
    }

    fn default_order(&self) -> DefaultOrder {
        *lock(&self.default_order)
    }

    fn now(&self) -> Option<i64> {
        let since = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).ok()?;
        i64::try_from(since.as_micros()).ok()
    }
}

/// `range(stop)`, `range(start, stop)`, `range(start, stop, step)`: without the stop; `generate_series`: with it. A NULL makes it empty.
/// `read_text(path, …)`, `read_blob(path, …)`: a row for each file, with its content.
fn whole_files(function: &str, args: &[(Option<String>, Scalar)]) -> std::result::Result<MemoryTable, String> {
    let mut paths = Vec::new();
    let mut label = Vec::new();
    for (key, value) in args {
        match (key, value) {
            (None, Scalar::Str(path)) => {
                paths.extend(files::expand(path, None).map_err(|e| e.to_string())?);
                label.push(path.as_str());
            }
            (Some(key), _) => return Err(format!("{function} has no parameter {key}")),
            (None, other) => return Err(format!("{function} takes paths, not {other}")),
        }
    }
    let (mut names, mut contents, mut sizes, mut times) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    for path in &paths {
        let shown = path.display();
        let content = std::fs::read(path).map_err(|e| format!("{shown}: {e}"))?;
        let changed = std::fs::metadata(path).and_then(|data| data.modified()).ok();
        let changed = changed.and_then(|time| time.duration_since(SystemTime::UNIX_EPOCH).ok());
        names.push(shown.to_string());
        sizes.push(content.len() as i64);
        times.push(changed.and_then(|time| i64::try_from(time.as_secs()).ok()).map(|seconds| seconds * 1_000_000));
        contents.push(content);
    }
    let content: ArrayRef = match function {
        "read_text" => {
            let text = |(bytes, name): (&Vec<u8>, &String)| {
                String::from_utf8(bytes.clone()).map_err(|_| format!("{name} is not UTF-8 text; use read_blob"))
            };
            let texts = contents.iter().zip(&names).map(text).collect::<std::result::Result<Vec<_>, _>>()?;
            Arc::new(StringArray::from_iter_values(texts))
        }
        _ => Arc::new(BinaryArray::from_iter_values(&contents)),
    };
    let columns: [(&str, ArrayRef); 4] = [
        ("filename", Arc::new(StringArray::from_iter_values(&names))),
        ("content", content),
        ("size", Arc::new(Int64Array::from(sizes))),
        ("last_modified", Arc::new(TimestampMicrosecondArray::from(times).with_timezone("UTC"))),
    ];
    let batch = RecordBatch::try_from_iter_with_nullable(columns.map(|(name, array)| (name, array, true)))
        .map_err(|e| e.to_string())?;
    let name = format!("{function}({})", label.join(", "));
    MemoryTable::from_batches(&name, &batch.schema(), &[batch]).map_err(|e| e.to_string())
}

/// `glob(pattern)`: a row for each file that matches, which may be none.
fn files_of(args: &[(Option<String>, Scalar)]) -> std::result::Result<MemoryTable, String> {
    let [(None, Scalar::Str(pattern))] = args else {
        return Err("glob takes one pattern of paths, as in glob('data/*.csv')".into());
    };
    let found = files::matches(pattern).map_err(|e| e.to_string())?;
    let found: Vec<String> = found.iter().map(|path| path.display().to_string()).collect();
    let name = format!("glob({pattern})");
    if found.is_empty() {
        return Ok(MemoryTable::empty(&name, &[("file".into(), DataType::Str)]));
    }
    let array: ArrayRef = Arc::new(StringArray::from_iter_values(found));
    let batch = RecordBatch::try_from_iter_with_nullable([("file", array, true)]).map_err(|e| e.to_string())?;
    MemoryTable::from_batches(&name, &batch.schema(), &[batch]).map_err(|e| e.to_string())
}

fn series(function: &str, args: &[(Option<String>, Scalar)]) -> std::result::Result<Series, String> {
    let mut numbers = Vec::with_capacity(args.len());
    for (key, value) in args {
        let number = match (key, value) {
            (Some(key), _) => return Err(format!("{function} has no parameter {key}")),
            (None, Scalar::Null) => None,
            (None, Scalar::Int(number)) => {
                Some(i64::try_from(*number).map_err(|_| format!("{function}: {number} is not a BIGINT"))?)
            }
            (None, other) => return Err(format!("{function} takes whole numbers, not {other}")),
        };
        numbers.push(number);
    }
    let (start, stop, step) = match numbers[..] {
        [stop] => (Some(0), stop, Some(1)),
        [start, stop] => (start, stop, Some(1)),
        [start, stop, step] => (start, stop, step),
        _ => return Err(format!("{function} takes one to three numbers: {function}(start, stop, step)")),
    };
    // NULL is nowhere.
    let (start, stop, step) = match (start, stop, step) {
        (Some(start), Some(stop), Some(step)) => (start, stop, step),
        _ => (1, 0, 1),
    };
    let inclusive = function == "generate_series";
    let name = format!("{function}({start}, {stop}, {step})");
    Series::new(&name, function, start, stop, step, inclusive).ok_or_else(|| format!("{function}: the step is 0"))
}

/// The format that a function reads.
fn format_of(function: &str) -> Option<FileFormat> {
    match function {
        "read_parquet" => Some(FileFormat::Parquet),
        "read_csv" => Some(FileFormat::Csv),
        "read_arrow" => Some(FileFormat::Arrow),
        _ => None,
    }
}

/// The function that reads a format.
fn reader_of(format: FileFormat) -> &'static str {
    match format {
        FileFormat::Parquet => "read_parquet",
        FileFormat::Csv => "read_csv",
        FileFormat::Arrow => "read_arrow",
    }
}

/// Sets an option of a reader.
pub(crate) fn set_option(options: &mut OpenOptions, key: &str, value: &FileOption) -> std::result::Result<(), String> {
    let known = matches!(options.format, None | Some(FileFormat::Csv))
        && match value {
            FileOption::Text(text) => options.csv.set(key, text)?,
            FileOption::Texts(texts) => options.csv.set_all(key, texts)?,
            FileOption::Types(types) => options.csv.set_types(key, types)?,
        };
    if known { Ok(()) } else { Err(format!("the reader has no option {key}")) }
}

impl Tables for SessionCatalog {
    fn table(&self, source: &str) -> std::result::Result<Arc<dyn TableSource>, SourceError> {
        if let Some(found) = lock(&self.files).get(source) {
            return Ok(found.clone());
        }
        self.source(source).ok_or_else(|| SourceError::UnknownTable { name: source.into() })
    }
}
