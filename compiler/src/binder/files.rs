//! Tables of files: their options, the columns that their paths say, and files whose columns differ.

use std::collections::{HashMap, HashSet};

use quernel_ir::builtins::parse;
use quernel_ir::nested::{Elements, read_payload};
use quernel_ir::plan::{ColumnId, Expr, Rel};
use quernel_ir::scalar::Scalar;
use quernel_ir::types::{DataType, Span};
use sqlparser::ast;
use sqlparser::parser::Parser;

use super::expr::Clause;
use super::query::map;
use super::{Binder, OutputColumn, types};
use crate::catalog::{FileOption, FileRequest};
use crate::error::{Error, Result};
use crate::sql::QuernelDialect;

/// Options whose values are types.
const OF_TYPES: [&str; 6] = ["auto_type_candidates", "column_types", "columns", "dtypes", "hive_types", "types"];

/// What a folder's name says where the column is NULL.
const NULL_FOLDER: &str = "__HIVE_DEFAULT_PARTITION__";

/// The options of [`FileRequest`]s that are the binder's business.
#[derive(Default)]
struct Places {
    /// The column that says each row's file.
    filename: Option<String>,
    /// Whether the folders' names are columns; by default where they all are.
    hive: Option<bool>,
    hive_types: Vec<(String, DataType)>,
    /// Whether numbers, dates and timestamps among them are such.
    hive_texts: bool,
    union_by_name: bool,
    /// A column that numbers each file's rows, from 0 on.
    file_row_number: bool,
}

/// The type of what folders are called.
fn type_of_folders<'t>(values: impl Iterator<Item = &'t str> + Clone) -> DataType {
    let all = |fits: &dyn Fn(&str) -> bool| values.clone().all(fits);
    let whole = |text: &str| text.parse::<i64>().is_ok_and(|number| number.to_string() == text);
    match () {
        () if values.clone().next().is_none() => DataType::Str,
        () if all(&|text| text.contains('-') && !text.contains(':') && parse::parse_date(text.as_bytes()).is_ok()) => {
            DataType::Date
        }
        () if all(&|text| text.contains(':') && parse::parse_timestamp(text.as_bytes()).is_ok()) => DataType::Timestamp,
        () if all(&whole) => DataType::I64,
        () => DataType::Str,
    }
}

/// `key=value` of each folder in a path, values with their `%` escapes read.
fn folders(path: &str) -> Vec<(String, Option<String>)> {
    let mut parts: Vec<&str> = path.split(['/', '\\']).collect();
    parts.pop();
    let pair = |part: &str| {
        let (key, value) = part.split_once('=')?;
        if key.is_empty() || value.contains('=') {
            return None;
        }
        Some((unescaped(key), (value != NULL_FOLDER).then(|| unescaped(value))))
    };
    let mut found: Vec<_> = parts.into_iter().filter_map(pair).collect();
    found.sort();
    found
}

/// `%20` as the character that it stands for.
fn unescaped(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((&first, behind)) = rest.split_first() {
        let hex = behind.get(..2).and_then(|hex| std::str::from_utf8(hex).ok());
        match hex.and_then(|hex| u8::from_str_radix(hex, 16).ok()).filter(|_| first == b'%') {
            Some(byte) => {
                bytes.push(byte);
                rest = &behind[2..];
            }
            None => {
                bytes.push(first);
                rest = behind;
            }
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

/// A constant as the text that an option takes.
fn text(value: &Scalar) -> String {
    if let Scalar::Str(text) = value { text.clone() } else { value.to_string() }
}

fn flag(key: &str, option: &FileOption, span: Span) -> Result<bool> {
    match option {
        FileOption::Text(text) => match text.to_ascii_lowercase().as_str() {
            "true" | "1" => return Ok(true),
            "false" | "0" => return Ok(false),
            _ => {}
        },
        FileOption::Texts(_) | FileOption::Types(_) => {}
    }
    Err(Error::invalid(format!("option {key} takes true or false"), span))
}

/// Whether readers make such values; the others are read as text, and cast.
fn is_read(ty: DataType) -> bool {
    !matches!(
        ty,
        DataType::Nested(_) | DataType::Enum(_) | DataType::Uuid | DataType::U128 | DataType::Bit | DataType::TimeTz
    )
}

impl Binder<'_> {
    /// An option of a reader.
    pub(super) fn file_option(&mut self, key: &str, value: &ast::Expr) -> Result<FileOption> {
        if OF_TYPES.contains(&key) {
            return Ok(FileOption::Types(self.types_of_option(key, value)?));
        }
        let (scalar, ty) = self.constant(value, Clause::TableFunction)?;
        match (&scalar, ty.element()) {
            (Scalar::Blob(list), Some(element)) => {
                let texts =
                    Elements::new(list, element).map(|item| item.map(|item| text(&read_payload(item, element))));
                let texts: Option<Vec<String>> = texts.collect();
                let null = || Error::invalid(format!("option {key} takes no NULL"), self.span(value));
                Ok(FileOption::Texts(texts.ok_or_else(null)?))
            }
            (Scalar::Null, _) => Err(Error::invalid(format!("option {key} takes no NULL"), self.span(value))),
            _ => Ok(FileOption::Text(text(&scalar))),
        }
    }

    /// `{'a': 'INTEGER'}`, `['INTEGER', 'DATE']`, or one type.
    fn types_of_option(&mut self, key: &str, value: &ast::Expr) -> Result<Vec<(Option<String>, DataType)>> {
        let span = self.span(value);
        match value {
            ast::Expr::Dictionary(fields) => {
                let mut all: Vec<(Option<String>, DataType)> = Vec::with_capacity(fields.len());
                for field in fields {
                    let name = field.key.value.clone();
                    if all.iter().any(|(known, _)| known.as_deref() == Some(name.as_str())) {
                        return Err(Error::invalid(format!("option {key} has \"{name}\" twice"), span));
                    }
                    all.push((Some(name), self.type_of_option(key, &field.value)?));
                }
                Ok(all)
            }
            ast::Expr::Function(call) if call.name.to_string().eq_ignore_ascii_case("struct_pack") => {
                let wrong = || Error::invalid(format!("option {key} takes a struct of types"), span);
                let ast::FunctionArguments::List(list) = &call.args else { return Err(wrong()) };
                let mut all = Vec::with_capacity(list.args.len());
                for arg in &list.args {
                    let (name, value) = match arg {
                        ast::FunctionArg::Named { name, arg: ast::FunctionArgExpr::Expr(value), .. } => {
                            (name.value.clone(), value)
                        }
                        ast::FunctionArg::ExprNamed {
                            name: ast::Expr::Identifier(name),
                            arg: ast::FunctionArgExpr::Expr(value),
                            ..
                        } => (name.value.clone(), value),
                        _ => return Err(wrong()),
                    };
                    all.push((Some(name), self.type_of_option(key, value)?));
                }
                Ok(all)
            }
            ast::Expr::Array(array) => {
                array.elem.iter().map(|item| Ok((None, self.type_of_option(key, item)?))).collect()
            }
            other => Ok(vec![(None, self.type_of_option(key, other)?)]),
        }
    }

    fn type_of_option(&mut self, key: &str, value: &ast::Expr) -> Result<DataType> {
        let span = self.span(value);
        let text = match value {
            ast::Expr::Value(value) => value.value.clone().into_string(),
            // A type's name without quotes.
            other => Some(other.to_string()),
        };
        let wrong = || Error::invalid(format!("option {key} takes names of types, not {value}"), span);
        let text = text.ok_or_else(wrong)?;
        let parser = Parser::new(&QuernelDialect).try_with_sql(&text);
        let ty = parser.and_then(|mut parser| parser.parse_data_type()).map_err(|_| wrong())?;
        types::from_ast(&ty, self.catalog, span)
    }

    /// Files as a table.
    pub(super) fn read_files(
        &mut self,
        function: &str,
        patterns: &[String],
        options: Vec<(String, FileOption)>,
        span: Span,
    ) -> Result<(Rel, Vec<OutputColumn>)> {
        let (places, mut options) = self.places(options, span)?;
        let (mut function, mut paths) = (function.to_string(), Vec::new());
        for pattern in patterns {
            let (of, found) =
                self.catalog.file_paths(&function, pattern).map_err(|message| Error::invalid(message, span))?;
            function = of;
            paths.extend(found);
        }
        let keys = |path: &String| folders(path).into_iter().map(|(key, _)| key).collect::<Vec<_>>();
        let first: Vec<String> = paths.first().map(keys).unwrap_or_default();
        let alike = paths.iter().all(|path| keys(path) == first);
        if places.hive == Some(true) && !alike {
            return Err(Error::invalid("hive_partitioning: the folders of the files do not have the same keys", span));
        }
        let keys = if alike && places.hive != Some(false) { first } else { Vec::new() };
        if let Some((name, _)) =
            places.hive_types.iter().find(|(name, _)| !keys.iter().any(|key| key.eq_ignore_ascii_case(name)))
        {
            return Err(Error::invalid(format!("hive_types: the folders of the files have no key \"{name}\""), span));
        }
        // Values of the columns that paths say, by file.
        let mut said: Vec<(String, DataType, Vec<Option<String>>)> = Vec::new();
        if let Some(name) = &places.filename {
            said.push((name.clone(), DataType::Str, paths.iter().cloned().map(Some).collect()));
        }
        for (at, key) in keys.iter().enumerate() {
            let values: Vec<Option<String>> = paths.iter().map(|path| folders(path).swap_remove(at).1).collect();
            let given = places.hive_types.iter().find(|(name, _)| name.eq_ignore_ascii_case(key)).map(|(_, ty)| *ty);
            let found = || match places.hive_texts {
                true => DataType::Str,
                false => type_of_folders(values.iter().flatten().map(String::as_str)),
            };
            let ty = given.unwrap_or_else(found);
            said.push((key.clone(), ty, values));
        }
        let csv = function == "read_csv";
        if csv && places.file_row_number {
            return Err(Error::invalid("the reader of CSV has no option file_row_number", span));
        }
        let casts = unread(&options);
        if csv && places.union_by_name {
            options.push(("union_by_name".into(), FileOption::Text("true".into())));
        }
        let plain = said.is_empty() && !places.file_row_number && !places.union_by_name;
        let of_files: Vec<_> =
            said.iter().map(|(name, _, values)| (format!("{name} of the file"), values.clone())).collect();
        let request = FileRequest { function, patterns: patterns.to_vec(), paths, options, of_files };
        let scan = match csv || plain {
            true => match self.one_scan(&request, span) {
                // What can't be one table is put together by the names of columns.
                Err(_) if !csv && request.paths.len() > 1 && !self.have_same_columns(&request, span)? => None,
                scan => Some(scan?),
            },
            false => None,
        };
        let (rel, columns) = match scan {
            Some((rel, mut columns)) => {
                let behind = columns.split_off(columns.len() - said.len());
                let (mut computed, mut more) = (Vec::new(), Vec::with_capacity(said.len()));
                for (column, (name, ty, _)) in behind.into_iter().zip(&said) {
                    let value = self.explicit_cast(Expr::Column(column.id), *ty, false, span)?;
                    more.push(OutputColumn { name: name.clone(), id: self.define(name, value, &mut computed) });
                }
                let columns = self.with_places(columns, more, places.filename.as_deref(), span)?;
                (map(rel, computed), columns)
            }
            None => self.scans_of_files(&request, &said, &places, span)?,
        };
        self.cast_unread(rel, columns, &casts, span)
    }

    fn one_scan(&mut self, request: &FileRequest, span: Span) -> Result<(Rel, Vec<OutputColumn>)> {
        match self.catalog.files(request).map_err(|message| Error::invalid(message, span))? {
            Some(schema) => {
                let (rel, mut columns) = self.scan(schema);
                unique_names(&mut columns);
                Ok((rel, columns))
            }
            None => Err(Error::unsupported(format!("table function {}", request.function), span)),
        }
    }

    /// Whether files have the same columns in the same places.
    fn have_same_columns(&self, all_files: &FileRequest, span: Span) -> Result<bool> {
        let mut first = None;
        for path in &all_files.paths {
            let schema = self.catalog.files(&one_file(all_files, path));
            let Some(schema) = schema.map_err(|message| Error::invalid(message, span))? else { return Ok(true) };
            let columns: Vec<_> = schema.columns.iter().map(|column| (column.name.clone(), column.ty)).collect();
            match &first {
                None => first = Some(columns),
                Some(first) if *first != columns => return Ok(false),
                Some(_) => {}
            }
        }
        Ok(true)
    }

    /// The options that are not the reader's.
    fn places(
        &mut self,
        options: Vec<(String, FileOption)>,
        span: Span,
    ) -> Result<(Places, Vec<(String, FileOption)>)> {
        let mut places = Places::default();
        let mut others = Vec::new();
        for (key, option) in options {
            match (key.as_str(), option) {
                ("filename", FileOption::Text(text)) => {
                    places.filename = match text.to_ascii_lowercase().as_str() {
                        "true" | "1" => Some("filename".into()),
                        "false" | "0" => None,
                        _ => Some(text),
                    }
                }
                ("hive_partitioning", option) => places.hive = Some(flag(&key, &option, span)?),
                ("hive_types_autocast", option) => places.hive_texts = !flag(&key, &option, span)?,
                ("hive_types", FileOption::Types(types)) => {
                    for (name, ty) in types {
                        let name = name.ok_or_else(|| {
                            Error::invalid("option hive_types takes a struct of types, as in {'year': 'INTEGER'}", span)
                        })?;
                        places.hive_types.push((name, ty));
                    }
                }
                ("union_by_name", option) => places.union_by_name = flag(&key, &option, span)?,
                ("file_row_number", option) => places.file_row_number = flag(&key, &option, span)?,
                (_, option) => others.push((key, option)),
            }
        }
        if !places.hive_types.is_empty() && places.hive == Some(false) {
            return Err(Error::invalid("hive_types is for hive_partitioning, which is off", span));
        }
        Ok((places, others))
    }

    /// Columns of a file with those that its path says, which take the place of those of the same name.
    fn with_places(
        &self,
        mut columns: Vec<OutputColumn>,
        said: Vec<OutputColumn>,
        filename: Option<&str>,
        span: Span,
    ) -> Result<Vec<OutputColumn>> {
        for column in said {
            match columns.iter_mut().find(|own| own.name.eq_ignore_ascii_case(&column.name)) {
                Some(own) if Some(column.name.as_str()) == filename => {
                    let message = format!("the file has a column \"{}\"; filename = 'name' names another", own.name);
                    return Err(Error::invalid(message, span));
                }
                Some(own) => own.id = column.id,
                None => columns.push(column),
            }
        }
        Ok(columns)
    }

    /// A scan of each file, with what its path says, and all of them together by the names of their columns.
    fn scans_of_files(
        &mut self,
        all_files: &FileRequest,
        said: &[(String, DataType, Vec<Option<String>>)],
        places: &Places,
        span: Span,
    ) -> Result<(Rel, Vec<OutputColumn>)> {
        let paths = &all_files.paths;
        let mut scans: Vec<(Rel, Vec<OutputColumn>)> = Vec::with_capacity(paths.len());
        for (at, path) in paths.iter().enumerate() {
            let (mut rel, columns) = self.one_scan(&one_file(all_files, path), span)?;
            let (mut computed, mut more) = (Vec::new(), Vec::with_capacity(said.len() + 1));
            if places.file_row_number {
                let (numbered, number, _) = self.numbered(rel, Vec::new(), false, span);
                rel = numbered;
                let one = Expr::Literal(Scalar::Int(1), DataType::I64);
                let value = self.arithmetic(quernel_ir::plan::Func::Sub, Expr::Column(number), one, span)?;
                let name = "file_row_number";
                more.push(OutputColumn { name: name.into(), id: self.define(name, value, &mut computed) });
            }
            for (name, ty, values) in said {
                let value = match &values[at] {
                    Some(text) => Expr::Literal(Scalar::Str(text.clone()), DataType::Str),
                    None => Expr::null(DataType::Str),
                };
                let value = self.explicit_cast(value, *ty, false, span)?;
                more.push(OutputColumn { name: name.clone(), id: self.define(name, value, &mut computed) });
            }
            let columns = self.with_places(columns, more, places.filename.as_deref(), span)?;
            scans.push((map(rel, computed), columns));
        }
        // Names and types of all.
        let mut all: Vec<(String, DataType)> = Vec::new();
        for (at, (_, columns)) in scans.iter().enumerate() {
            for column in columns {
                let ty = self.plan.columns[column.id].ty;
                match all.iter_mut().find(|(name, _)| name.eq_ignore_ascii_case(&column.name)) {
                    // Without a word they are those of the first file.
                    Some(_) if !places.union_by_name => {}
                    Some((name, known)) => {
                        let text = (*known == DataType::Str || ty == DataType::Str).then_some(DataType::Str);
                        *known = types::unify(*known, ty).or(text).ok_or_else(|| {
                            let message = format!("column \"{name}\" of {} is {ty}, and before {known}", paths[at]);
                            Error::ty(message, span)
                        })?;
                    }
                    None if at == 0 || places.union_by_name => all.push((column.name.clone(), ty)),
                    None => {}
                }
            }
        }
        let mut alike: Vec<(Rel, Vec<ColumnId>)> = Vec::with_capacity(scans.len());
        for (at, (rel, columns)) in scans.into_iter().enumerate() {
            let (mut computed, mut ids) = (Vec::new(), Vec::with_capacity(all.len()));
            for (name, ty) in &all {
                let own = columns.iter().find(|column| column.name.eq_ignore_ascii_case(name)).map(|column| column.id);
                ids.push(match own {
                    Some(id) if self.plan.columns[id].ty == *ty => id,
                    Some(id) => {
                        let value = self.explicit_cast(Expr::Column(id), *ty, false, span)?;
                        self.define(name, value, &mut computed)
                    }
                    None if places.union_by_name => self.define(name, Expr::null(*ty), &mut computed),
                    None => {
                        let message = format!(
                            "{} has no column \"{name}\", which {} has; union_by_name = true makes it NULL",
                            paths[at], paths[0]
                        );
                        return Err(Error::invalid(message, span));
                    }
                });
            }
            alike.push((map(rel, computed), ids));
        }
        // Two by two, so that many files are not nested deep.
        while alike.len() > 1 {
            let mut pairs = Vec::with_capacity(alike.len().div_ceil(2));
            let mut rest = alike.into_iter();
            while let Some((left, ids)) = rest.next() {
                pairs.push(match rest.next() {
                    Some((right, others)) => self.union_all(left, ids, right, others),
                    None => (left, ids),
                });
            }
            alike = pairs;
        }
        let (rel, ids) = alike.pop().unwrap_or((Rel::Unit, Vec::new()));
        let columns = all.into_iter().zip(ids).map(|((name, _), id)| OutputColumn { name, id });
        Ok((rel, columns.collect()))
    }

    /// Columns that were read as text as what they are.
    fn cast_unread(
        &mut self,
        rel: Rel,
        mut columns: Vec<OutputColumn>,
        casts: &[(Result<String, usize>, DataType)],
        span: Span,
    ) -> Result<(Rel, Vec<OutputColumn>)> {
        let mut computed = Vec::new();
        for (place, ty) in casts {
            let column = match place {
                Ok(name) => columns.iter_mut().find(|column| column.name.eq_ignore_ascii_case(name)),
                Err(at) => columns.get_mut(*at),
            };
            if let Some(column) = column {
                let value = self.explicit_cast(Expr::Column(column.id), *ty, false, span)?;
                column.id = self.define(&column.name.clone(), value, &mut computed);
            }
        }
        Ok((map(rel, computed), columns))
    }
}

/// Names as DuckDB makes them unique, whatever their case: a second `a` is `a_1`.
fn unique_names(columns: &mut [OutputColumn]) {
    let (mut taken, mut numbers) = (HashSet::new(), HashMap::new());
    for column in columns {
        while !taken.insert(column.name.to_ascii_lowercase()) {
            let number = numbers.entry(column.name.to_ascii_lowercase()).or_insert(0);
            *number += 1;
            column.name = format!("{}_{number}", column.name);
        }
    }
}

/// The request for one of several files.
fn one_file(all_files: &FileRequest, path: &str) -> FileRequest {
    FileRequest {
        function: all_files.function.clone(),
        patterns: vec![path.into()],
        paths: vec![path.into()],
        options: all_files.options.clone(),
        of_files: Vec::new(),
    }
}

/// Columns, by name or place, whose types readers leave as text.
fn unread(options: &[(String, FileOption)]) -> Vec<(Result<String, usize>, DataType)> {
    let of_columns = options.iter().filter(|(key, _)| key != "auto_type_candidates");
    let types = of_columns.filter_map(|(_, option)| match option {
        FileOption::Types(types) => Some(types.iter().enumerate()),
        FileOption::Text(_) | FileOption::Texts(_) => None,
    });
    let unread = types.flatten().filter(|(_, (_, ty))| !is_read(*ty));
    unread.map(|(at, (name, ty))| (name.clone().ok_or(at), *ty)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folders_name_columns() {
        let pair = |key: &str, value: Option<&str>| (key.to_string(), value.map(String::from));
        assert_eq!(folders("a/y=2020/b/m=a%20b%/f=1.csv"), [pair("m", Some("a b%")), pair("y", Some("2020"))]);
        assert_eq!(folders("y=__HIVE_DEFAULT_PARTITION__/=1/x.csv"), [pair("y", None)]);
        let ty = |values: &[&str]| type_of_folders(values.iter().copied());
        assert_eq!(ty(&["1", "-20"]), DataType::I64);
        assert_eq!(ty(&["1", "02"]), DataType::Str);
        assert_eq!(ty(&["2020-01-01"]), DataType::Date);
        assert_eq!(ty(&["2020-01-01 10:00:00"]), DataType::Timestamp);
        assert_eq!(ty(&[]), DataType::Str);
    }
}
