//! What the binder asks of the world: tables, views, files.

use quernel_ir::scalar::Scalar;
use quernel_ir::table::SchemaRef;
use quernel_ir::types::DataType;

/// A view: its text, bound anew at each use.
#[derive(Clone, Debug, PartialEq)]
pub struct ViewDef {
    /// The query's SQL text.
    pub sql: String,
    /// Names of the view's columns; where fewer than the query has, the rest keep the query's names.
    pub columns: Vec<String>,
}

/// How ORDER BY sorts where it does not say. By default as DuckDB: ascending, NULLs last.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct DefaultOrder {
    pub descending: bool,
    pub nulls: NullOrder,
}

/// Where NULLs are sorted to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum NullOrder {
    First,
    #[default]
    Last,
    /// As if NULL were less than all values: SQLite, MySQL.
    FirstIfAscending,
    /// As if NULL were greater: PostgreSQL.
    LastIfAscending,
}

impl NullOrder {
    /// Whether NULLs come first in a direction.
    pub fn first(self, descending: bool) -> bool {
        match self {
            NullOrder::First => true,
            NullOrder::Last => false,
            NullOrder::FirstIfAscending => !descending,
            NullOrder::LastIfAscending => descending,
        }
    }
}

/// The names that SQL text can refer to. Lookups ignore ASCII case.
pub trait Catalog {
    /// The schema of a stored table.
    fn table(&self, name: &str) -> Option<SchemaRef>;

    /// The definition of a view.
    fn view(&self, name: &str) -> Option<ViewDef>;

    /// The schema of what a table function reads: `read_parquet`, `read_csv`, `read_arrow`, or `file` for `FROM 'path'`, with
    /// its arguments, positional ones without a name. `Ok(None)`: there is no such function.
    ///
    /// # Errors
    /// A message for the user where the function exists but its arguments don't do: no such file, no such option.
    fn table_function(&self, name: &str, args: &[(Option<String>, Scalar)]) -> Result<Option<SchemaRef>, String>;

    /// The files that a path or a pattern means, and the function that reads them where it is `file`.
    ///
    /// # Errors
    /// There are none.
    fn file_paths(&self, function: &str, pattern: &str) -> Result<(String, Vec<String>), String> {
        Ok((function.into(), vec![pattern.into()]))
    }

    /// The table that files are. By default what [`Catalog::table_function`] makes of their paths.
    ///
    /// # Errors
    /// A file can't be read, or an option is none.
    fn files(&self, request: &FileRequest) -> Result<Option<SchemaRef>, String> {
        let args: Vec<_> = request.paths.iter().map(|path| (None, Scalar::Str(path.clone()))).collect();
        self.table_function(&request.function, &args)
    }

    /// The value of a variable of the session.
    fn variable(&self, _name: &str) -> Option<(Scalar, DataType)> {
        None
    }

    /// The value of a setting, for `current_setting`.
    fn setting(&self, _name: &str) -> Option<(Scalar, DataType)> {
        None
    }

    /// The type that a name of its own stands for.
    fn named_type(&self, _name: &str) -> Option<DataType> {
        None
    }

    /// Names of such types.
    fn type_names(&self) -> Vec<String> {
        Vec::new()
    }

    /// Whether there are macros.
    fn has_macros(&self) -> bool {
        false
    }

    /// The text of the statement that made a macro: of a table macro or of a scalar one.
    fn macro_text(&self, _name: &str, _table: bool) -> Option<String> {
        None
    }

    /// The SQL text of what a column of a stored table holds where an INSERT leaves it out; NULL without one.
    fn default_of(&self, _table: &str, _column: &str) -> Option<String> {
        None
    }

    /// The collation that a column of a stored table is declared with.
    fn collation_of(&self, _table: &str, _column: &str) -> Option<String> {
        None
    }

    /// The number of a sequence ([`quernel_ir::builtins::sequence::Sequence::number`]).
    fn sequence(&self, _name: &str) -> Option<i64> {
        None
    }

    /// Names of sequences.
    fn sequence_names(&self) -> Vec<String> {
        Vec::new()
    }

    /// Tables and views, for "did you mean" and for completion.
    fn table_names(&self) -> Vec<String>;

    /// Whether there is a schema of that name. Its tables and views have the names `schema.table` here, those of `main` their own alone.
    fn has_schema(&self, name: &str) -> bool {
        name.eq_ignore_ascii_case("main")
    }

    /// How ORDER BY sorts where it does not say.
    fn default_order(&self) -> DefaultOrder {
        DefaultOrder::default()
    }

    /// Whether float functions outside of their domain give what IEEE 754 says; else they are errors.
    fn ieee_floats(&self) -> bool {
        true
    }

    /// Whether a division by zero is an error where it is not what IEEE 754 says; else it is NULL.
    fn division_by_zero_fails(&self) -> bool {
        true
    }

    /// Whether `/` divides whole numbers as `//` does.
    fn divides_integers(&self) -> bool {
        false
    }

    /// Whether ORDER BY takes constants that are no column's number, by which nothing is ordered.
    fn orders_by_constants(&self) -> bool {
        false
    }

    /// Whether a subquery in an expression that gives several rows stands for one of them; else it is an error.
    fn scalar_subquery_takes_first(&self) -> bool {
        false
    }

    /// The time that `current_date` and `now()` stand for, in microseconds since 1970 UTC. The compiler has no clock of its
    /// own; without one these are errors.
    fn now(&self) -> Option<i64> {
        None
    }
}

/// What an option of a reader of files is set to.
#[derive(Clone, Debug, PartialEq)]
pub enum FileOption {
    Text(String),
    Texts(Vec<String>),
    /// Types, of columns where they have names.
    Types(Vec<(Option<String>, DataType)>),
}

impl std::fmt::Display for FileOption {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            FileOption::Text(text) => f.write_str(text),
            FileOption::Texts(texts) => write!(f, "[{}]", texts.join(", ")),
            FileOption::Types(types) => {
                let item = |(name, ty): &(Option<String>, DataType)| match name {
                    Some(name) => format!("{name} {ty}"),
                    None => ty.to_string(),
                };
                write!(f, "[{}]", types.iter().map(item).collect::<Vec<_>>().join(", "))
            }
        }
    }
}

/// Files that are to be one table.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct FileRequest {
    /// `read_csv`, `read_parquet`, `read_arrow`, or `file`, whose format its path tells.
    pub function: String,
    /// The paths as they were written.
    pub patterns: Vec<String>,
    /// The files, as [`Catalog::file_paths`] gives them.
    pub paths: Vec<String>,
    /// By their names in lower case.
    pub options: Vec<(String, FileOption)>,
    /// Last columns of text, with a value for each file; of `read_csv` only.
    pub of_files: Vec<(String, Vec<Option<String>>)>,
}

/// No tables at all: enough for `SELECT 1`.
#[derive(Clone, Copy, Debug, Default)]
pub struct EmptyCatalog;

impl Catalog for EmptyCatalog {
    fn table(&self, _name: &str) -> Option<SchemaRef> {
        None
    }

    fn view(&self, _name: &str) -> Option<ViewDef> {
        None
    }

    fn table_function(&self, _name: &str, _args: &[(Option<String>, Scalar)]) -> Result<Option<SchemaRef>, String> {
        Ok(None)
    }

    fn table_names(&self) -> Vec<String> {
        Vec::new()
    }
}
