//! SUMMARIZE: a row for each column, with what aggregates say of it.

use quernel_ir::types::DataType;
use sqlparser::ast;
use sqlparser::parser::Parser;

use super::{Binder, Bound};
use crate::error::{Error, Result};
use crate::sql::QuernelDialect;

/// The names of the columns; the first two are of the column itself.
const COLUMNS: [&str; 12] = [
    "column_name",
    "column_type",
    "min",
    "max",
    "approx_unique",
    "avg",
    "std",
    "q25",
    "q50",
    "q75",
    "count",
    "null_percentage",
];

/// A text as SQL has it.
fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\'', "''"))
}

/// What is said of a column, in the order of [`COLUMNS`].
fn of_column(column: &str, name: &str, ty: DataType) -> [String; 12] {
    let text = |value: String| format!("CAST({value} AS VARCHAR)");
    let none = || "CAST(NULL AS VARCHAR)".to_string();
    let temporal = matches!(ty, DataType::Date | DataType::Time | DataType::Timestamp | DataType::TimestampTz);
    let measured = ty.is_numeric() || temporal;
    let quantile = |fraction: &str| match measured {
        true => text(format!("CAST(quantile_cont({column}, {fraction}) AS {ty})")),
        false => none(),
    };
    [
        quoted(name),
        quoted(&ty.to_string()),
        text(format!("min({column})")),
        text(format!("max({column})")),
        format!("approx_count_distinct({column})"),
        if measured { text(format!("avg({column})")) } else { none() },
        if ty.is_numeric() { text(format!("stddev({column})")) } else { none() },
        quantile("0.25"),
        quantile("0.5"),
        quantile("0.75"),
        "count(*)".into(),
        format!("CAST(100.0 * (count(*) - count({column})) / nullif(count(*), 0) AS DECIMAL(9,2))"),
    ]
}

impl Binder<'_> {
    /// The rows that SUMMARIZE gives for a query.
    pub(super) fn summarized(&mut self, query: &ast::Query) -> Result<Bound> {
        let span = self.span(query);
        let of_query = self.query(query)?.columns;
        let mut lists: Vec<Vec<String>> = vec![Vec::new(); COLUMNS.len()];
        let mut names = Vec::with_capacity(of_query.len());
        for (at, column) in of_query.iter().enumerate() {
            let own = format!("c{at}");
            let said = of_column(&own, &column.name, self.plan.columns[column.id].ty);
            lists.iter_mut().zip(said).for_each(|(list, value)| list.push(value));
            names.push(own);
        }
        let lists = lists.iter().zip(COLUMNS).map(|(list, name)| format!("unnest([{}]) AS {name}", list.join(", ")));
        let sql = format!(
            "SELECT {} FROM (SELECT NULL) AS summarized({})",
            lists.collect::<Vec<_>>().join(", "),
            names.join(", ")
        );
        let wrong = |error: sqlparser::parser::ParserError| Error::invalid(error.to_string(), span);
        let parsed = Parser::new(&QuernelDialect).try_with_sql(&sql).map_err(wrong)?;
        let mut rows = { parsed }.parse_query().map_err(wrong)?;
        if let ast::SetExpr::Select(select) = rows.body.as_mut()
            && let Some(ast::TableWithJoins { relation: ast::TableFactor::Derived { subquery, .. }, .. }) =
                select.from.first_mut()
        {
            **subquery = query.clone();
        }
        self.query(&rows)
    }
}
