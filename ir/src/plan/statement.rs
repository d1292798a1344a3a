//! Statements, bound, and what tables and types are declared to be.

use super::*;
use crate::builtins::sequence::Bounds;

/// What all rows of a table must satisfy.
#[derive(Clone, Debug, PartialEq)]
pub enum Constraint {
    NotNull(String),
    /// No two rows are alike in these columns; rows with a NULL there are alike to none.
    Unique {
        columns: Vec<String>,
        primary: bool,
    },
    /// No two rows are alike in what the SQL texts of an index's keys give; rows with a NULL there are alike to none.
    UniqueIndex {
        name: String,
        keys: Vec<String>,
    },
    /// The SQL text of a condition that is not false.
    Check(String),
}

/// What a type of its own name is.
#[derive(Clone, Debug, PartialEq)]
pub enum TypeDefinition {
    Type(DataType),
    /// An ENUM, of the labels in the plan's only column, which is text.
    Labels(Box<Plan>),
}

/// A statement, bound.
#[derive(Clone, Debug, PartialEq)]
pub enum Statement {
    Query(Plan),
    Explain {
        analyze: bool,
        statement: Box<Statement>,
    },
    CreateTable {
        name: String,
        columns: Vec<(String, DataType)>,
        constraints: Vec<Constraint>,
        /// Columns, and the SQL text of what they hold where an INSERT leaves them out.
        defaults: Vec<(String, String)>,
        /// Names of the types of their own that columns are declared with.
        types: Vec<String>,
        /// Columns of text that is not compared by its bytes, and the names of their collations.
        collations: Vec<(String, String)>,
        if_not_exists: bool,
        or_replace: bool,
    },
    CreateTableAs {
        name: String,
        plan: Plan,
        /// As of a table that is declared.
        collations: Vec<(String, String)>,
        if_not_exists: bool,
        or_replace: bool,
    },
    /// `sql` is the view's query, bound anew at each use; `columns` renames its output.
    CreateView {
        name: String,
        sql: String,
        columns: Vec<String>,
        or_replace: bool,
    },
    /// `sql` is the text of the whole statement, which is read anew at each call.
    CreateMacro {
        name: String,
        sql: String,
        table: bool,
    },
    DropMacro {
        name: String,
    },
    /// Without a value it is dropped.
    SetVariable {
        name: String,
        value: Option<(Scalar, DataType)>,
    },
    CreateType {
        name: String,
        of: TypeDefinition,
        if_not_exists: bool,
        or_replace: bool,
    },
    /// With `cascade`, tables whose columns were declared with it go too.
    DropType {
        name: String,
        cascade: bool,
    },
    /// The value is the only element of the list in the plan's one column.
    SetVariableTo {
        name: String,
        plan: Plan,
        ty: DataType,
    },
    Drop {
        name: String,
        view: bool,
        if_exists: bool,
    },
    /// Its keys are SQL texts, computed of the table's columns. Nothing is found by it: it is a constraint, if it is unique.
    CreateIndex {
        name: String,
        table: String,
        keys: Vec<String>,
        unique: bool,
        if_not_exists: bool,
    },
    DropIndex {
        name: String,
        if_exists: bool,
    },
    CreateSequence {
        /// Its name is the sequence's.
        bounds: Bounds,
        if_not_exists: bool,
    },
    DropSequence {
        name: String,
    },
    CreateSchema {
        name: String,
        if_not_exists: bool,
    },
    /// With `cascade`, what the schema holds goes too.
    DropSchema {
        name: String,
        if_exists: bool,
        cascade: bool,
    },
    /// The plan's output has the table's columns in the table's order and types.
    Insert {
        table: String,
        plan: Plan,
    },
    CopyTo {
        plan: Plan,
        path: String,
        options: Vec<(String, String)>,
    },
    CopyFrom {
        table: String,
        columns: Vec<String>,
        path: String,
        options: Vec<(String, String)>,
    },
    Describe {
        output: Vec<(String, DataType, bool)>,
    },
    ShowTables,
    /// CHECKPOINT: what is only in memory has nothing to write.
    Checkpoint,
    Prepare {
        name: String,
        sql: String,
    },
    Execute {
        name: String,
        args: Vec<(Scalar, DataType)>,
    },
    Deallocate {
        name: String,
    },
    /// A value of `default` is what the setting is where nobody sets it.
    Set {
        name: String,
        value: String,
    },
}
