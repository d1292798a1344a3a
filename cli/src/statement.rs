//! Statements, carried out: queries run, everything else changes the session.

use std::path::Path;
use std::sync::Arc;
use std::time::Instant;

use arrow_array::cast::AsArray;
use arrow_array::{Array, ArrayRef, Int64Array, RecordBatch, StringArray};
use arrow_schema::{DataType as ArrowType, Field, Schema, SchemaRef};
use quernel_compiler::catalog::{Catalog, DefaultOrder, FileOption, NullOrder};
use quernel_compiler::{BindOptions, ParsedStatement, ViewDef, bind, bind_with};
use quernel_ir::nested::{Elements, read_payload};
use quernel_ir::plan::{Constraint, Plan, Statement, TypeDefinition};
use quernel_ir::scalar::Scalar;
use quernel_ir::types::DataType;
use quernel_runtime::exec::Metrics;
use quernel_runtime::source::files::{self, FileFormat, OpenOptions};
use quernel_runtime::source::nested::from_arrow;

use crate::catalog::{Rules, set_option};
use crate::compile::{Timings, compile_plan};
use crate::constraints;
use crate::error::{Error, Result};
use crate::explain;
use crate::format::{Format, FormatError, Replacement, ResultWriter, TableOptions, WriteOptions};
use crate::known::PlanCache;
use crate::partitions::{self, Partitions};
use crate::result::{Answer, QueryResult};
use crate::session::{Device, Session, quoted};

/// Binds and runs a statement.
pub(crate) fn run(session: &Session, statement: ParsedStatement) -> Result<QueryResult> {
    let sql = statement.sql.clone();
    let start = Instant::now();
    let bound = bind(&statement, &session.catalog).map_err(|e| Error::sql(e, &sql))?;
    let timings = Timings { bind: start.elapsed(), ..Timings::default() };
    session.bound(bound, &sql, timings)
}

/// Runs a bound statement. `sql` is the text that its spans refer to, `values` are those of its parameters.
pub(crate) fn run_bound(
    session: &Session,
    statement: Statement,
    sql: &Arc<str>,
    timings: Timings,
    values: &[Scalar],
) -> Result<QueryResult> {
    let catalog = &session.catalog;
    match statement {
        Statement::Query(plan) => session.run_plan(plan, sql, timings.bind, values),
        Statement::Explain { analyze, statement } => explain_statement(session, analyze, *statement, sql),
        Statement::CreateTable {
            name,
            columns,
            constraints,
            defaults,
            types,
            collations,
            if_not_exists,
            or_replace,
        } => {
            if !may_create(session, &name, if_not_exists, or_replace)? {
                return Ok(QueryResult::nothing());
            }
            let before = catalog.kept(&name);
            catalog.create_table(&name, &columns, &[])?;
            // On no rows: for errors in the conditions.
            if let Err(error) = constraints::check(session, &name, &constraints) {
                catalog.restore(&name, before);
                return Err(error);
            }
            catalog.set_rules(&name, Rules { constraints, defaults, types, collations, indexes: Vec::new() });
            Ok(QueryResult::nothing())
        }
        Statement::CreateTableAs { name, plan, collations, if_not_exists, or_replace } => {
            if !may_create(session, &name, if_not_exists, or_replace)? {
                return Ok(QueryResult::nothing());
            }
            let columns = output_types(&plan);
            let mut result = session.run_plan(plan, sql, timings.bind, values)?;
            let (timings, notices) = (result.timings, std::mem::take(&mut result.notices));
            let rows = catalog.create_table(&name, &columns, &result.collect()?)?;
            if !collations.is_empty() {
                catalog.set_rules(&name, Rules { collations, ..Rules::default() });
            }
            Ok(count(rows, timings, notices))
        }
        Statement::CreateView { name, sql, columns, or_replace } => {
            may_create(session, &name, false, or_replace)?;
            catalog.create_view(&name, ViewDef { sql, columns });
            Ok(QueryResult::nothing())
        }
        Statement::CreateMacro { name, sql, table } => {
            catalog.set_macro(&name, table, sql);
            Ok(QueryResult::nothing())
        }
        Statement::SetVariable { name, value } => {
            catalog.set_variable(name, value);
            Ok(QueryResult::nothing())
        }
        Statement::SetVariableTo { name, plan, ty } => {
            let result = session.run_plan(plan, sql, timings.bind, values)?;
            let value = only_element(&result.collect()?, ty).map_err(Error::Statement)?;
            catalog.set_variable(name, Some((value, ty)));
            Ok(QueryResult::nothing())
        }
        Statement::DropMacro { name } => {
            catalog.drop_macro(&name);
            Ok(QueryResult::nothing())
        }
        Statement::CreateType { name, of, if_not_exists, .. } => {
            if if_not_exists && catalog.named_type(&name).is_some() {
                return Ok(QueryResult::nothing());
            }
            let ty = match of {
                TypeDefinition::Type(ty) => ty,
                TypeDefinition::Labels(plan) => {
                    let result = session.run_plan(*plan, sql, timings.bind, values)?;
                    DataType::enumeration(texts(&result.collect()?))
                }
            };
            catalog.set_type(&name, ty);
            Ok(QueryResult::nothing())
        }
        Statement::DropType { name, cascade } => {
            catalog.drop_type(&name, cascade)?;
            Ok(QueryResult::nothing())
        }
        Statement::Drop { name, .. } => {
            catalog.drop(&name);
            Ok(QueryResult::nothing())
        }
        Statement::CreateIndex { name, table, keys, unique, if_not_exists } => {
            if !(if_not_exists && catalog.indexed(&name).is_some()) {
                constraints::create_index(session, &name, &table, &keys, unique)?;
            }
            Ok(QueryResult::nothing())
        }
        Statement::DropIndex { name, if_exists } => {
            constraints::drop_index(session, &name, if_exists)?;
            Ok(QueryResult::nothing())
        }
        Statement::CreateSequence { bounds, if_not_exists } => {
            if !(if_not_exists && catalog.sequence(&bounds.name).is_some()) {
                catalog.create_sequence(bounds);
            }
            Ok(QueryResult::nothing())
        }
        Statement::DropSequence { name } => {
            catalog.drop_sequence(&name);
            Ok(QueryResult::nothing())
        }
        Statement::CreateSchema { name, if_not_exists } => {
            catalog.create_schema(&name, if_not_exists)?;
            Ok(QueryResult::nothing())
        }
        Statement::DropSchema { name, if_exists, cascade } => {
            catalog.drop_schema(&name, if_exists, cascade)?;
            Ok(QueryResult::nothing())
        }
        Statement::Insert { table, plan } => {
            let mut result = session.run_plan(plan, sql, timings.bind, values)?;
            let (timings, notices) = (result.timings, std::mem::take(&mut result.notices));
            let check = |rules: &[Constraint]| constraints::check(session, &table, rules);
            let rows = catalog.append_checked(&table, &result.collect()?, check)?;
            Ok(count(rows, timings, notices))
        }
        Statement::CopyTo { plan, path, options } => {
            let path = Path::new(&path);
            let (format, options, partitions) = copy_format(path, &options)?;
            let mut result = session.run_plan(plan, sql, timings.bind, values)?;
            let (timings, notices) = (result.timings, std::mem::take(&mut result.notices));
            let rows = match partitions.is_asked_for() {
                true => partitions::write(result, format, &options, path, &partitions)?,
                false => write_file(result, format, &options, path)?,
            };
            Ok(count(rows, timings, notices))
        }
        Statement::CopyFrom { table, columns, path, options } => copy_from(session, &table, &columns, &path, options),
        Statement::Describe { output } => {
            let names = output.iter().map(|(name, _, _)| name.as_str());
            let types = output.iter().map(|(_, ty, _)| ty.to_string());
            rows(vec![
                ("column_name", Arc::new(StringArray::from_iter_values(names))),
                ("column_type", Arc::new(StringArray::from_iter_values(types))),
                // No column has constraints: what `nullable` says is whether a NULL is there now.
                ("null", Arc::new(StringArray::from_iter_values(vec!["YES"; output.len()]))),
                ("key", none(output.len())),
                ("default", none(output.len())),
                ("extra", none(output.len())),
            ])
        }
        Statement::ShowTables => rows(vec![("name", Arc::new(StringArray::from_iter_values(catalog.names())))]),
        Statement::Prepare { name, sql } => {
            let mut statements = session.parse(&sql)?;
            let (Some(statement), true) = (statements.pop(), statements.is_empty()) else {
                return Err(Error::Statement("PREPARE takes exactly one statement".into()));
            };
            // Bound now for its errors; bound anew when executed, with the types of the arguments.
            bind(&statement, catalog).map_err(|e| Error::sql(e, &statement.sql))?;
            session.prepare(&name, statement);
            Ok(QueryResult::nothing())
        }
        Statement::Execute { name, args } => execute(session, &name, &args),
        Statement::Deallocate { name } => {
            session.deallocate(&name)?;
            Ok(QueryResult::nothing())
        }
        Statement::Checkpoint => Ok(QueryResult::nothing()),
        Statement::Set { name, value } => {
            set(session, &name, &value)?;
            keep(session, &name, &value);
            Ok(QueryResult::nothing())
        }
    }
}

/// The texts in the first column, without NULLs.
fn texts(batches: &[RecordBatch]) -> Vec<String> {
    let column = |batch: &RecordBatch| batch.columns().first().and_then(|array| array.as_string_opt::<i32>().cloned());
    let values = |array: StringArray| array.iter().flatten().map(str::to_string).collect::<Vec<_>>();
    batches.iter().filter_map(column).flat_map(values).collect()
}

/// The first element of the first row's list.
fn only_element(batches: &[RecordBatch], ty: DataType) -> std::result::Result<Scalar, String> {
    let Some(batch) = batches.iter().find(|batch| batch.num_rows() > 0) else { return Ok(Scalar::Null) };
    let lists = from_arrow(batch.column(0), DataType::list(ty))?;
    let first = Elements::new(lists.value(0), ty).next().flatten();
    Ok(first.map_or(Scalar::Null, |payload| read_payload(payload, ty)))
}

/// A text column of NULLs.
fn none(rows: usize) -> ArrayRef {
    Arc::new(StringArray::new_null(rows))
}

/// Whether the name is free, or may be taken: false where the statement should do nothing.
fn may_create(session: &Session, name: &str, if_not_exists: bool, or_replace: bool) -> Result<bool> {
    if !session.catalog.contains(name) || or_replace {
        return Ok(true);
    }
    if if_not_exists {
        return Ok(false);
    }
    Err(Error::Statement(format!("\"{name}\" exists already; write CREATE OR REPLACE, or DROP it first")))
}

fn output_types(plan: &Plan) -> Vec<(String, DataType)> {
    plan.output.iter().map(|(name, column)| (name.clone(), plan.columns[*column].ty)).collect()
}

fn execute(session: &Session, name: &str, args: &[(Scalar, DataType)]) -> Result<QueryResult> {
    let statement = session.prepared(name)?;
    let sql = &statement.sql;
    let start = Instant::now();
    let options = BindOptions {
        params: args.iter().map(|(_, ty)| *ty).collect(),
        values: Some(args.iter().map(|(value, _)| value.clone()).collect()),
    };
    let bound = bind_with(&statement, &session.catalog, &options).map_err(|e| Error::sql(e, sql))?;
    let timings = Timings { bind: start.elapsed(), ..Timings::default() };
    let wants = match &bound {
        Statement::Query(plan)
        | Statement::Insert { plan, .. }
        | Statement::CreateTableAs { plan, .. }
        | Statement::CopyTo { plan, .. } => plan.params.len(),
        Statement::Execute { .. } | Statement::Prepare { .. } => {
            return Err(Error::Statement(format!("\"{name}\" executes or prepares another statement")));
        }
        _ => 0,
    };
    if wants != args.len() {
        let given = args.len();
        return Err(Error::Statement(format!("\"{name}\" takes {wants} parameters, {given} are given")));
    }
    let values: Vec<Scalar> = args.iter().map(|(value, _)| value.clone()).collect();
    run_bound(session, bound, sql, timings, &values)
}

fn explain_statement(session: &Session, analyze: bool, statement: Statement, sql: &Arc<str>) -> Result<QueryResult> {
    let plan = match statement {
        Statement::Query(plan) | Statement::CreateTableAs { plan, .. } | Statement::Insert { plan, .. } => plan,
        Statement::CopyTo { plan, .. } => plan,
        Statement::Explain { statement, .. } => return explain_statement(session, analyze, *statement, sql),
        _ => return Err(Error::Statement("EXPLAIN takes a query".into())),
    };
    let mut query = compile_plan(plan, sql, &session.compile_options())?;
    session.generate(&mut query)?;
    let settings = session.settings();
    let on_gpu = |metrics: Option<&Metrics>| match settings.device {
        Device::Auto | Device::Gpu | Device::AllGpus | Device::Gpus(_) => {
            crate::gpu::placement(&query, &session.catalog, &settings, metrics)
        }
        Device::Cpu | Device::Interpreter => Ok(String::new()),
    };
    let mut notices = Vec::new();
    let text = if analyze {
        let mut result = session.execute_for(&query, &[], true)?;
        let mut rows = 0;
        for batch in &mut result {
            rows += batch?.num_rows() as u64;
        }
        let mut text = explain::analyzed(&query, &result, rows);
        notices = std::mem::take(&mut result.notices);
        match &result.placed {
            Some(placed) => text.push_str(&crate::gpu::describe(placed, result.metrics())),
            None => text.push_str(&on_gpu(result.metrics())?),
        }
        text
    } else {
        let mut text = explain::plan(&query);
        text.push_str(&on_gpu(None)?);
        text
    };
    let mut result = rows(vec![("explain", Arc::new(StringArray::from(vec![text])))])?;
    result.answer = Answer::Text;
    result.notices = notices;
    Ok(result)
}

/// The format of a COPY's file, which is its option FORMAT, else its extension; and how it is written.
fn copy_format(path: &Path, options: &[(String, String)]) -> Result<(Format, WriteOptions, Partitions)> {
    let mut format = Format::from_path(path);
    let mut partitions = Partitions::default();
    let mut others = Vec::new();
    let wrong = |e: String| Error::Statement(format!("COPY … TO '{}': {e}", path.display()));
    for (key, value) in options {
        match key.as_str() {
            "format" => format = Some(value.parse().map_err(Error::Statement)?),
            // Each file is written beside the one that it replaces, by one thread.
            "use_tmp_file" => {}
            _ if partitions.set(key, value).map_err(wrong)? => {}
            _ => others.push((key.as_str(), value.as_str())),
        }
    }
    if partitions.is_strange() {
        return Err(wrong("APPEND, FILENAME_PATTERN and WRITE_PARTITION_COLUMNS are for PARTITION_BY".into()));
    }
    match format {
        Some(format @ (Format::Csv | Format::Parquet | Format::Arrow | Format::Json | Format::Ndjson)) => {
            let write = WriteOptions::of_copy(format, &others);
            Ok((format, write.map_err(wrong)?, partitions))
        }
        Some(_) | None => Err(Error::Statement(format!(
            "COPY … TO '{}': name the format, as in (FORMAT parquet): csv, parquet, arrow, json or ndjson",
            path.display()
        ))),
    }
}

/// Writes a result to a file, whole or not at all; the number of rows.
pub(crate) fn write_file(result: QueryResult, format: Format, options: &WriteOptions, path: &Path) -> Result<u64> {
    let failed = |e: FormatError| Error::Statement(format!("cannot write {}: {e}", path.display()));
    let unwritten = |e: std::io::Error| Error::Statement(format!("cannot write {}: {e}", path.display()));
    let file = Replacement::begin(path).map_err(unwritten)?;
    let table = TableOptions { max_rows: 0, max_width: 0 };
    let out = std::io::BufWriter::new(file.file());
    let mut writer = ResultWriter::with_options(format, result.schema(), out, table, options).map_err(failed)?;
    for batch in result {
        writer.write(&batch?).map_err(failed)?;
    }
    let rows = writer.finish().map_err(failed)?;
    file.finish().map_err(unwritten)?;
    Ok(rows)
}

/// `COPY table FROM 'path'`: an INSERT of the file's rows.
fn copy_from(
    session: &Session,
    table: &str,
    columns: &[String],
    path: &str,
    options: Vec<(String, String)>,
) -> Result<QueryResult> {
    let mut read = OpenOptions { format: FileFormat::from_path(Path::new(path)), ..OpenOptions::default() };
    let mut others = Vec::new();
    for (key, value) in options {
        if key == "format" {
            read.format = Some(match value.to_ascii_lowercase().as_str() {
                "csv" => FileFormat::Csv,
                "parquet" => FileFormat::Parquet,
                "arrow" | "ipc" => FileFormat::Arrow,
                other => return Err(Error::Statement(format!("COPY … FROM: there is no format {other}"))),
            });
        } else {
            others.push((key, value));
        }
    }
    // An option that has several values is there as often.
    let mut given: Vec<(String, Vec<String>)> = Vec::new();
    for (key, value) in others {
        match given.iter_mut().find(|(known, _)| *known == key) {
            Some((_, values)) => values.push(value),
            None => given.push((key, vec![value])),
        }
    }
    let others = given;
    for (key, values) in &others {
        let option = match values.as_slice() {
            [value] => FileOption::Text(value.clone()),
            values => FileOption::Texts(values.to_vec()),
        };
        set_option(&mut read, key, &option).map_err(|e| Error::Statement(format!("COPY … FROM '{path}': {e}")))?;
    }
    let Some(own) = session.catalog.columns(table) else {
        return Err(Error::Statement(format!("there is no table \"{table}\"")));
    };
    let of_columns = |name: &String| own.iter().find(|(own, _)| own.eq_ignore_ascii_case(name)).cloned();
    let wanted = if columns.is_empty() { own.clone() } else { columns.iter().filter_map(of_columns).collect() };
    if read.format != Some(FileFormat::Csv) {
        let found = files::open(path, path, &read)?.schema().columns.len();
        if found != wanted.len() {
            let message = format!("COPY … FROM '{path}': the file has {found} columns, not {}", wanted.len());
            return Err(Error::Statement(message));
        }
    }
    let function = match read.format {
        Some(FileFormat::Parquet) => "read_parquet",
        Some(FileFormat::Csv) => "read_csv",
        Some(FileFormat::Arrow) => "read_arrow",
        None => "file",
    };
    let mut arguments = vec![literal(path)];
    // The columns of the table are those of the file alone.
    if function != "file" {
        arguments.push("hive_partitioning = false".into());
    }
    // Fields have the types of the table's columns.
    let typed = ["columns", "types", "dtypes", "column_types", "names", "all_varchar"];
    if read.format == Some(FileFormat::Csv) && !others.iter().any(|(key, _)| typed.contains(&key.as_str())) {
        let column = |(name, ty): &(String, DataType)| format!("{}: {}", literal(name), literal(&ty.to_string()));
        let columns: Vec<String> = wanted.iter().map(column).collect();
        arguments.push(format!("columns = {{{}}}", columns.join(", ")));
    }
    arguments.extend(others.iter().map(|(key, values)| {
        // NULL is no name.
        let key = if key == "null" { "nullstr" } else { key };
        match values.as_slice() {
            [value] => format!("{key} = {}", literal(value)),
            values => format!("{key} = [{}]", values.iter().map(|v| literal(v)).collect::<Vec<_>>().join(", ")),
        }
    }));
    let list = if columns.is_empty() {
        String::new()
    } else {
        format!(" ({})", columns.iter().map(|c| quoted(c)).collect::<Vec<_>>().join(", "))
    };
    let arguments = arguments.join(", ");
    session.sql(&format!("INSERT INTO {}{list} SELECT * FROM {function}({arguments})", quoted(table)))
}

fn literal(text: &str) -> String {
    format!("'{}'", text.replace('\'', "''"))
}

/// Settings of DuckDB that choose how it computes, never what: scripts that set them run here too.
const OF_DUCKDB: &[&str] = &[
    "approximate_join_order_threshold",
    "asof_loop_join_threshold",
    "async_threads",
    "checkpoint_threshold",
    "debug_asof_iejoin",
    "debug_force_external",
    "debug_force_fetch_row",
    "debug_verify_column_bindings",
    "debug_verify_serializer",
    "debug_verify_statement",
    "debug_verify_vector",
    "debug_window_mode",
    "delim_join_as_cte",
    "disable_checkpoint_on_shutdown",
    "disable_optimizer",
    "disable_parquet_prefetching",
    "disable_profiling",
    "disable_progress_bar",
    "disable_verification",
    "disabled_optimizers",
    "dynamic_or_filter_threshold",
    "enable_caching_operators",
    "enable_object_cache",
    "enable_optimizer",
    "enable_progress_bar",
    "enable_verification",
    "explain_output",
    "force_compression",
    "lambda_syntax",
    "late_materialization_max_rows",
    "merge_join_threshold",
    "nested_loop_join_threshold",
    "operator_memory_limit",
    "parquet_metadata_cache",
    "parquet_prefetch_column_gap",
    "partitioned_write_flush_threshold",
    "partitioned_write_max_open_files",
    "perfect_ht_threshold",
    "pivot_filter_threshold",
    "prefer_range_joins",
    "preserve_insertion_order",
    "profiling_renderer_settings",
    "read_ahead_depth",
    "storage_compatibility_version",
    "temp_directory",
    "verify_external",
    "verify_parallelism",
    "wal_autocheckpoint",
];

/// Keeps what was set for `current_setting`: settings that only DuckDB has as they were written.
fn keep(session: &Session, name: &str, value: &str) {
    let own = ["threads", "memory_limit", "timeout", "max_execution_time"].contains(&name);
    if own || value == "default" {
        session.catalog.keep_setting(name, None);
        return session.keep_settings();
    }
    let value = match (value.to_ascii_lowercase().as_str(), value.parse::<i64>()) {
        ("true" | "on", _) => (Scalar::Bool(true), DataType::Bool),
        ("false" | "off", _) => (Scalar::Bool(false), DataType::Bool),
        (_, Ok(number)) => (Scalar::Int(number.into()), DataType::I64),
        _ => (Scalar::Str(value.into()), DataType::Str),
    };
    session.catalog.keep_setting(name, Some(value));
}

/// `RESET name`; false for what has no default of its own.
fn reset(session: &Session, name: &str) -> bool {
    let usual = crate::session::Settings::default();
    match name {
        "threads" => session.configure(|s| s.threads = usual.threads),
        "memory_limit" => session.configure(|s| s.memory_limit = usual.memory_limit),
        "timeout" | "max_execution_time" => session.configure(|s| s.timeout = usual.timeout),
        "temp_file_compression" => session.configure(|s| s.temp_file_compression = usual.temp_file_compression),
        "disabled_rules" => session.configure(|s| s.disabled_rules = usual.disabled_rules),
        "plan_cache_mode" => session.configure(|s| s.plan_cache = usual.plan_cache),
        "scalar_subquery_error_on_multiple_rows" => session.catalog.set_scalar_subquery_takes_first(false),
        "default_null_order" | "null_order" => {
            let order = DefaultOrder { nulls: DefaultOrder::default().nulls, ..session.catalog.default_order() };
            session.catalog.set_default_order(order);
        }
        "default_order" => {
            let order = DefaultOrder { descending: false, ..session.catalog.default_order() };
            session.catalog.set_default_order(order);
        }
        "ieee_floating_point_ops" => session.catalog.set_ieee_floats(true),
        "error_on_division_by_zero" => session.catalog.set_division_by_zero_fails(true),
        "order_by_non_integer_literal" => session.catalog.set_orders_by_constants(false),
        "integer_division" => session.catalog.set_divides_integers(false),
        _ => return false,
    }
    true
}

/// `SET name = value`.
fn set(session: &Session, name: &str, value: &str) -> Result<()> {
    let wrong = |message: String| Error::Statement(format!("SET {name}: {message}"));
    if value == "default" && reset(session, name) {
        return Ok(());
    }
    match name {
        "threads" => {
            let threads: usize = value.parse().map_err(|_| wrong(format!("'{value}' is not a number")))?;
            if !(1..=1024).contains(&threads) {
                return Err(wrong("between 1 and 1024".into()));
            }
            session.configure(|s| s.threads = threads);
        }
        "memory_limit" => {
            if value.bytes().all(|b| b.is_ascii_digit()) {
                return Err(wrong(format!("'{value}' has no unit; write 512MB or 2GiB")));
            }
            let bytes = crate::units::parse_limit(value).map_err(wrong)?;
            session.configure(|s| s.memory_limit = Some(bytes));
        }
        "temp_directory" => {
            let folder = (!value.is_empty()).then(|| value.into());
            session.configure(|s| s.temp_directory = folder);
        }
        "max_temp_directory_size" => {
            let bytes = crate::units::parse_size(value).map_err(wrong)?;
            session.configure(|s| s.max_temp_directory_size = Some(bytes));
        }
        "temp_file_compression" => {
            let compression = value.parse().map_err(wrong)?;
            session.configure(|s| s.temp_file_compression = compression);
        }
        "timeout" => {
            let limit = crate::units::parse_duration(value).map_err(wrong)?;
            session.configure(|s| s.timeout = Some(limit));
        }
        // DuckDB's, in milliseconds; 0 is no limit.
        "max_execution_time" => {
            let limit: u64 = value.parse().map_err(|_| wrong(format!("'{value}' is not a number")))?;
            session.configure(|s| s.timeout = (limit > 0).then(|| std::time::Duration::from_millis(limit)));
        }
        "disabled_rules" => {
            let rules: Vec<String> =
                value.split(',').map(|rule| rule.trim().to_string()).filter(|rule| !rule.is_empty()).collect();
            let known = quernel_compiler::optimizer::rule_names();
            if let Some(rule) = rules.iter().find(|rule| !known.contains(&rule.as_str())) {
                return Err(wrong(format!("the optimizer has no rule '{rule}'")));
            }
            session.configure(|s| s.disabled_rules = rules);
        }
        // PostgreSQL's.
        "plan_cache_mode" => {
            let mode = match value.to_ascii_lowercase().as_str() {
                "auto" => PlanCache::Auto,
                "force_generic_plan" => PlanCache::Generic,
                "force_custom_plan" => PlanCache::Custom,
                _ => {
                    let modes = "auto, force_generic_plan, force_custom_plan";
                    return Err(wrong(format!("'{value}' is none of {modes}")));
                }
            };
            session.configure(|s| s.plan_cache = mode);
        }
        "default_null_order" | "null_order" => {
            let nulls = match value.to_ascii_lowercase().replace(' ', "_").as_str() {
                "nulls_first" | "first" => NullOrder::First,
                "nulls_last" | "last" | "null_last" => NullOrder::Last,
                "nulls_first_on_asc_last_on_desc" | "sqlite" | "mysql" => NullOrder::FirstIfAscending,
                "nulls_last_on_asc_first_on_desc" | "postgres" => NullOrder::LastIfAscending,
                _ => return Err(wrong(format!("'{value}' is none of nulls_first, nulls_last, sqlite, postgres"))),
            };
            session.catalog.set_default_order(DefaultOrder { nulls, ..session.catalog.default_order() });
        }
        "default_order" => {
            let descending = match value.to_ascii_lowercase().as_str() {
                "asc" | "ascending" => false,
                "desc" | "descending" => true,
                _ => return Err(wrong(format!("'{value}' is neither asc nor desc"))),
            };
            session.catalog.set_default_order(DefaultOrder { descending, ..session.catalog.default_order() });
        }
        "ieee_floating_point_ops"
        | "error_on_division_by_zero"
        | "order_by_non_integer_literal"
        | "integer_division"
        | "scalar_subquery_error_on_multiple_rows" => {
            let on = match value.to_ascii_lowercase().as_str() {
                "true" | "1" | "on" => true,
                "false" | "0" | "off" => false,
                _ => return Err(wrong(format!("'{value}' is neither true nor false"))),
            };
            match name {
                "ieee_floating_point_ops" => session.catalog.set_ieee_floats(on),
                "error_on_division_by_zero" => session.catalog.set_division_by_zero_fails(on),
                "order_by_non_integer_literal" => session.catalog.set_orders_by_constants(on),
                "integer_division" => session.catalog.set_divides_integers(on),
                _ => session.catalog.set_scalar_subquery_takes_first(!on),
            }
        }
        "timezone" if value.eq_ignore_ascii_case("utc") => {}
        "timezone" => return Err(wrong("only UTC is supported".into())),
        _ if OF_DUCKDB.binary_search(&name).is_ok() => {}
        _ => {
            return Err(Error::Statement(format!(
                "there is no setting \"{name}\": threads, memory_limit, temp_directory, max_temp_directory_size, temp_file_compression, timeout, default_order, default_null_order, disabled_rules, plan_cache_mode"
            )));
        }
    }
    Ok(())
}

fn rows(columns: Vec<(&str, ArrayRef)>) -> Result<QueryResult> {
    let fields: Vec<Field> = columns
        .iter()
        .map(|(name, array)| Field::new(*name, array.data_type().clone(), array.null_count() > 0))
        .collect();
    let schema: SchemaRef = Arc::new(Schema::new(fields));
    let arrays = columns.into_iter().map(|(_, array)| array).collect();
    let batch = RecordBatch::try_new(schema.clone(), arrays).map_err(|e| Error::Internal(e.to_string()))?;
    Ok(QueryResult::rows(schema, vec![batch]))
}

/// One row: how many rows a statement wrote.
fn count(rows: u64, timings: Timings, notices: Vec<String>) -> QueryResult {
    let schema: SchemaRef = Arc::new(Schema::new(vec![Field::new("Count", ArrowType::Int64, false)]));
    let array: ArrayRef = Arc::new(Int64Array::from(vec![rows as i64]));
    let batches = RecordBatch::try_new(schema.clone(), vec![array]).into_iter().collect();
    let mut result = QueryResult::rows(schema, batches);
    result.answer = Answer::Count;
    result.timings = timings;
    result.notices = notices;
    result
}
