//! The interactive shell.

use std::borrow::Cow;
use std::io::{BufWriter, IsTerminal};
use std::path::PathBuf;
use std::sync::Arc;

use quernel::format::{Format, TableOptions};
use quernel::{Answer, Catalog, CompileOptions, Session, Stage};
use rustyline::completion::{Completer, Pair};
use rustyline::error::ReadlineError;
use rustyline::highlight::Highlighter;
use rustyline::hint::Hinter;
use rustyline::validate::{ValidationContext, ValidationResult, Validator};
use rustyline::{CompletionType, Config, Context, Editor, Helper};

use crate::args::ShellArgs;
use crate::commands::{Failure, open, query, say};

const HELP: &str = "\
Statements end with a semicolon and may go over several lines.

.help               this text
.tables             tables and views
.schema [TABLE]     columns of one table, or of all
.timing [on|off]    how long each phase of a statement took
.dump STAGE [SQL]   a stage of a query, or of the last one: ast, plan, optimized, pipelines, ir, clif, asm
.mode FORMAT        how results look: table, csv, json, ndjson, markdown
.open NAME PATH     make a file, folder or glob a table
.read FILE          run the statements of a file
.quit               leave (also .exit, Ctrl-D)

Ctrl-C cancels the running query.
";

pub(crate) fn run(args: &ShellArgs) -> Result<(), Failure> {
    let session = Arc::new(open::session(&args.data, &args.run)?);
    open::cancel_on_ctrl_c(session.cancel_handle());
    let mut shell = Shell { session: session.clone(), timing: false, format: Format::Table, last: None };
    if !std::io::stdin().is_terminal() {
        // A script on standard input: as if it had been typed, but the first error ends it.
        let text = open::read(std::path::Path::new("-"))?;
        return shell.script(&text);
    }
    say!("quernel {}: .help for help", env!("CARGO_PKG_VERSION"));
    let failed = |e: ReadlineError| Failure::message(format!("cannot use the terminal: {e}"));
    let config = Config::builder().completion_type(CompletionType::List).auto_add_history(true).build();
    let mut editor: Editor<Assistant, _> = Editor::with_config(config).map_err(failed)?;
    editor.set_helper(Some(Assistant { session }));
    let history = history_file();
    if let Some(path) = &history {
        // The first start has no history.
        let _ = editor.load_history(path);
    }
    loop {
        match editor.readline("quernel> ") {
            Ok(line) => {
                // An interrupted prompt leaves no cancellation behind: each statement begins afresh.
                match shell.enter(&line) {
                    Ok(true) => break,
                    Ok(false) | Err(Failure::BrokenPipe | Failure::Silent) => {}
                    Err(Failure::Interrupted) => eprintln!("cancelled"),
                    Err(Failure::WithCode(_, text)) => eprintln!("{text}"),
                    Err(Failure::Message(text)) if text.starts_with("error:") => eprintln!("{text}"),
                    Err(Failure::Message(text)) => eprintln!("error: {text}"),
                }
            }
            Err(ReadlineError::Interrupted) => {}
            Err(ReadlineError::Eof) => break,
            Err(e) => return Err(failed(e)),
        }
    }
    if let Some(path) = &history {
        if let Some(folder) = path.parent() {
            let _ = std::fs::create_dir_all(folder);
        }
        let _ = editor.save_history(path);
    }
    Ok(())
}

/// `$XDG_STATE_HOME/quernel/history` or `~/.local/state/quernel/history`.
fn history_file() -> Option<PathBuf> {
    let state = std::env::var_os("XDG_STATE_HOME").map(PathBuf::from).filter(|p| p.is_absolute());
    let base = state.or_else(|| Some(std::env::home_dir()?.join(".local/state")))?;
    Some(base.join("quernel/history"))
}

struct Shell {
    session: Arc<Session>,
    timing: bool,
    format: Format,
    /// The last query's text, for `.dump`.
    last: Option<String>,
}

impl Shell {
    /// Runs what was typed; whether to leave.
    fn enter(&mut self, text: &str) -> Result<bool, Failure> {
        let text = text.trim();
        if let Some(command) = text.strip_prefix('.') {
            return self.command(command);
        }
        self.statements(text)?;
        Ok(false)
    }

    fn script(&mut self, text: &str) -> Result<(), Failure> {
        let mut pending = String::new();
        for line in text.lines() {
            if line.trim_start().starts_with('.') && pending.trim().is_empty() {
                if self.enter(line)? {
                    return Ok(());
                }
                continue;
            }
            pending.push_str(line);
            pending.push('\n');
            if complete(&pending) {
                self.statements(&std::mem::take(&mut pending))?;
            }
        }
        self.statements(&pending)
    }

    fn statements(&mut self, sql: &str) -> Result<(), Failure> {
        for statement in self.session.parse(sql)? {
            let text = statement.text().to_string();
            let result = self.session.run(statement)?;
            query::show_notices(&result);
            let timings = result.timings;
            if matches!(result.answer, Answer::Rows | Answer::Text) {
                self.last = Some(text);
            }
            if result.answer != Answer::Nothing {
                let options = TableOptions { max_rows: 40, max_width: open::terminal_width() };
                query::write(result, self.format, BufWriter::new(std::io::stdout()), options)?;
            }
            if self.timing {
                query::show_timings(&timings);
            }
        }
        Ok(())
    }

    fn command(&mut self, text: &str) -> Result<bool, Failure> {
        let (name, rest) = text.split_once(char::is_whitespace).unwrap_or((text, ""));
        let rest = rest.trim().trim_end_matches(';');
        match name.trim_end_matches(';') {
            "help" => say!("{}", HELP.trim_end()),
            "quit" | "exit" | "q" => return Ok(true),
            "tables" => self.session.catalog().names().iter().for_each(|n| say!("{n}")),
            "schema" => self.schema(rest)?,
            "timing" => {
                self.timing = match rest {
                    "on" => true,
                    "off" => false,
                    "" => !self.timing,
                    _ => return Err(Failure::message(".timing on, or .timing off")),
                };
                say!("timing is {}", if self.timing { "on" } else { "off" });
            }
            "mode" => {
                let format: Format = rest.parse().map_err(Failure::Message)?;
                if format.is_binary() {
                    return Err(Failure::message("this format is not for a terminal; write COPY (query) TO 'file'"));
                }
                self.format = format;
            }
            "dump" => self.dump(rest)?,
            "open" => match rest.split_once(char::is_whitespace) {
                Some((name, path)) => _ = self.session.register(name, path.trim())?,
                None => return Err(Failure::message(".open NAME PATH")),
            },
            "read" => {
                let text = open::read(std::path::Path::new(rest))?;
                self.script(&text)?;
            }
            other => return Err(Failure::message(format!("there is no command .{other}; .help lists them"))),
        }
        Ok(false)
    }

    fn schema(&self, table: &str) -> Result<(), Failure> {
        let names = if table.is_empty() { self.session.catalog().names() } else { vec![table.to_string()] };
        for name in names {
            let result = self.session.sql(&format!("DESCRIBE \"{}\"", name.replace('"', "\"\"")))?;
            say!("{name}");
            let mut text = Vec::new();
            query::write(result, Format::Csv, &mut text, TableOptions::default())?;
            for line in String::from_utf8_lossy(&text).lines().skip(1) {
                let (column, rest) = line.split_once(',').unwrap_or((line, ""));
                // A quoted type holds commas: "DECIMAL(15,2)".
                let ty = match rest.strip_prefix('"') {
                    Some(quoted) => quoted.split('"').next(),
                    None => rest.split(',').next(),
                };
                say!("  {column} {}", ty.unwrap_or(rest));
            }
        }
        Ok(())
    }

    fn dump(&self, text: &str) -> Result<(), Failure> {
        let (stage, sql) = text.split_once(char::is_whitespace).unwrap_or((text, ""));
        let stage: Stage = stage.parse().map_err(Failure::Message)?;
        let sql = match (sql.trim(), &self.last) {
            ("", Some(last)) => last.as_str(),
            ("", None) => return Err(Failure::message("there is no query yet: .dump STAGE SQL")),
            (sql, _) => sql,
        };
        let query = self.session.compile(sql, &CompileOptions::default())?;
        say!("{}", query.stage(stage, None)?.trim_end());
        Ok(())
    }
}

/// Whether a text's statements are all ended: the last thing that is no comment and in no quotes is a semicolon.
fn complete(text: &str) -> bool {
    let mut ended = false;
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '\'' | '"' => {
                ended = false;
                // A doubled quote closes and opens again.
                if !chars.by_ref().any(|d| d == c) {
                    return false;
                }
            }
            '-' if chars.peek() == Some(&'-') => _ = chars.by_ref().find(|d| *d == '\n'),
            '/' if chars.peek() == Some(&'*') => {
                chars.next();
                let mut star = false;
                if !chars.by_ref().any(|d| std::mem::replace(&mut star, d == '*') && d == '/') {
                    return false;
                }
            }
            ';' => ended = true,
            c if c.is_whitespace() => {}
            _ => ended = false,
        }
    }
    ended
}

/// Completes names and keywords, and keeps lines open until their semicolon.
struct Assistant {
    session: Arc<Session>,
}

const KEYWORDS: &[&str] = &[
    "SELECT",
    "FROM",
    "WHERE",
    "GROUP BY",
    "HAVING",
    "ORDER BY",
    "LIMIT",
    "OFFSET",
    "DISTINCT",
    "JOIN",
    "LEFT JOIN",
    "RIGHT JOIN",
    "FULL JOIN",
    "CROSS JOIN",
    "ON",
    "USING",
    "UNION",
    "UNION ALL",
    "INTERSECT",
    "EXCEPT",
    "WITH",
    "AS",
    "CASE",
    "WHEN",
    "THEN",
    "ELSE",
    "END",
    "AND",
    "OR",
    "NOT",
    "IN",
    "EXISTS",
    "BETWEEN",
    "LIKE",
    "ILIKE",
    "IS NULL",
    "IS NOT NULL",
    "CAST",
    "EXTRACT",
    "INTERVAL",
    "DATE",
    "TIMESTAMP",
    "CREATE TABLE",
    "CREATE VIEW",
    "INSERT INTO",
    "VALUES",
    "DROP TABLE",
    "DROP VIEW",
    "COPY",
    "DESCRIBE",
    "SHOW TABLES",
    "EXPLAIN",
    "EXPLAIN ANALYZE",
    "PREPARE",
    "EXECUTE",
    "ASC",
    "DESC",
    "NULLS FIRST",
    "NULLS LAST",
    "count(",
    "sum(",
    "avg(",
    "min(",
    "max(",
    "substring(",
    "coalesce(",
    "date_trunc(",
];
const COMMANDS: &[&str] =
    &[".help", ".tables", ".schema", ".timing", ".dump", ".mode", ".open", ".read", ".quit", ".exit"];

impl Completer for Assistant {
    type Candidate = Pair;

    fn complete(&self, line: &str, pos: usize, _: &Context<'_>) -> rustyline::Result<(usize, Vec<Pair>)> {
        let before = line.get(..pos).unwrap_or(line);
        let start = before
            .rfind(|c: char| !(c.is_alphanumeric() || c == '_' || c == '.'))
            .map_or(0, |at| at + before[at..].chars().next().map_or(1, char::len_utf8));
        let typed = &before[start..];
        let found = candidates(&self.session, typed, start == 0);
        Ok((start, found.into_iter().map(|text| Pair { display: text.clone(), replacement: text }).collect()))
    }
}

/// What a word that begins with `typed` may become.
fn candidates(session: &Session, typed: &str, first: bool) -> Vec<String> {
    if first && typed.starts_with('.') {
        let mut found: Vec<String> = COMMANDS.iter().filter(|c| c.starts_with(typed)).map(|c| c.to_string()).collect();
        found.sort();
        return found;
    }
    let begins = |name: &str, typed: &str| {
        name.get(..typed.len()).is_some_and(|head| head.eq_ignore_ascii_case(typed)) && !typed.is_empty()
    };
    let catalog = session.catalog();
    // `table.col` completes the columns of that table.
    if let Some((table, column)) = typed.rsplit_once('.') {
        let Some(schema) = Catalog::table(catalog, table) else { return Vec::new() };
        let fits = |name: &str| column.is_empty() || begins(name, column);
        return schema.columns.iter().filter(|c| fits(&c.name)).map(|c| format!("{table}.{}", c.name)).collect();
    }
    let mut found = Vec::new();
    for table in catalog.names() {
        if begins(&table, typed) {
            found.push(table.clone());
        }
        if let Some(schema) = Catalog::table(catalog, &table) {
            found.extend(schema.columns.iter().filter(|c| begins(&c.name, typed)).map(|c| c.name.clone()));
        }
    }
    let lower = typed.chars().next().is_some_and(char::is_lowercase);
    for keyword in KEYWORDS.iter().filter(|k| begins(k, typed)) {
        found.push(if lower { keyword.to_ascii_lowercase() } else { keyword.to_string() });
    }
    found.sort();
    found.dedup();
    found
}

impl Validator for Assistant {
    fn validate(&self, context: &mut ValidationContext<'_>) -> rustyline::Result<ValidationResult> {
        let text = context.input().trim();
        let done = text.is_empty() || text.starts_with('.') || complete(text);
        Ok(if done { ValidationResult::Valid(None) } else { ValidationResult::Incomplete })
    }
}

impl Hinter for Assistant {
    type Hint = String;
}

impl Highlighter for Assistant {
    fn highlight_prompt<'b, 's: 'b, 'p: 'b>(&'s self, prompt: &'p str, _default: bool) -> Cow<'b, str> {
        Cow::Owned(format!("\x1b[1m{prompt}\x1b[0m"))
    }
}

impl Helper for Assistant {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_statement_is_complete_at_its_semicolon() {
        for text in ["select 1;", "select ';' ; -- done", "select 1; /* x; */ ", "select 'it''s';"] {
            assert!(complete(text), "{text}");
        }
        for text in ["select 1", "select ';", "select 1 -- ;", "select 1; select", "/* ;", "select \";"] {
            assert!(!complete(text), "{text}");
        }
    }

    #[test]
    fn names_and_keywords_complete() {
        let session = Session::new();
        session.sql("CREATE TABLE orders (o_orderkey BIGINT, o_comment VARCHAR)").unwrap();
        assert_eq!(candidates(&session, "o_", false), ["o_comment", "o_orderkey"]);
        assert_eq!(candidates(&session, "orders.", false), ["orders.o_orderkey", "orders.o_comment"]);
        assert_eq!(candidates(&session, "sel", false), ["select"]);
        assert_eq!(candidates(&session, ".ti", true), [".timing"]);
        assert!(candidates(&session, "or", false).contains(&"orders".to_string()));
    }
}
