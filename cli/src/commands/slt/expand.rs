//! DuckDB's dialect of sqllogictest, made plain: loops become their records, directives become what a runner has to know, and what is left is
//! what the `sqllogictest` crate reads.
//!
//! The dialect: <https://duckdb.org/docs/stable/dev/sqllogictest/overview>.

use std::collections::BTreeMap;

/// What `skipif` and `onlyif` call Quernel: files that are for DuckDB alone are for it, too, as it speaks DuckDB's dialect.
pub(super) const NAMES: [&str; 2] = ["quernel", "duckdb"];

/// One thing to do, with the line of its first word.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Item {
    pub(super) line: usize,
    pub(super) kind: Kind,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// A record of the plain format.
    Record(String),
    /// SQL that may fail or not.
    Maybe(String),
    /// A record that is not to run: why.
    Skipped(String),
    /// Values of `hash-threshold` on.
    HashThreshold(usize),
    /// Nothing after it counts.
    Halt,
}

/// What `require` may name and Quernel has.
const AVAILABLE: [&str; 11] = [
    "parquet",
    "core_functions",
    "skip_reload",
    "noforcestorage",
    "no_extension_autoloading",
    "noalternativeverify",
    "no_alternative_verify",
    "strinline",
    "64bit",
    "notmingw",
    "notmusl",
];

/// Directives of one line that change nothing here.
const WITHOUT_EFFECT: [&str; 5] = ["subtest", "sleep", "tags", "set", "continue"];

/// Reads a file.
///
/// # Errors
/// The line that is none of the format's, and what is wrong with it.
pub(super) fn expand(text: &str) -> Result<Vec<Item>, (usize, String)> {
    let lines: Vec<(usize, String)> = text.lines().enumerate().map(|(n, line)| (n + 1, line.to_string())).collect();
    let mut reader = Reader { items: Vec::new(), skipped: None, off: false };
    reader.lines(&lines)?;
    Ok(reader.items)
}

struct Reader {
    items: Vec<Item>,
    /// Why the rest of the file is skipped.
    skipped: Option<String>,
    /// Between `mode skip` and `mode unskip`.
    off: bool,
}

type Lines<'a> = &'a [(usize, String)];

impl Reader {
    fn push(&mut self, line: usize, kind: Kind) {
        let kind = match (&self.skipped, self.off, kind) {
            (_, _, kind @ (Kind::Halt | Kind::HashThreshold(_))) => kind,
            (Some(why), ..) => Kind::Skipped(why.clone()),
            (None, true, _) => Kind::Skipped("mode skip".into()),
            (None, false, kind) => kind,
        };
        self.items.push(Item { line, kind });
    }

    fn lines(&mut self, lines: Lines<'_>) -> Result<(), (usize, String)> {
        let mut at = 0;
        while at < lines.len() {
            let (number, line) = (lines[at].0, lines[at].1.as_str());
            let words: Vec<&str> = line.split_whitespace().collect();
            let Some(&first) = words.first().filter(|word| !word.starts_with('#')) else {
                at += 1;
                continue;
            };
            match first {
                "statement" | "query" | "skipif" | "onlyif" => {
                    let length = lines[at..].iter().position(|(_, line)| line.is_empty()).unwrap_or(lines.len() - at);
                    self.record(&lines[at..at + length])?;
                    at += length;
                    continue;
                }
                "loop" | "foreach" | "concurrentloop" | "concurrentforeach" => {
                    let body = body(&lines[at + 1..]).ok_or((number, format!("{first} has no endloop")))?;
                    for value in values(&words).map_err(|what| (number, what))? {
                        // Several variables, and as many parts of each value, have commas between them.
                        let names: Vec<&str> = words[1].split(',').collect();
                        let parts: Vec<&str> =
                            if names.len() == 1 { vec![value.as_str()] } else { value.split(',').collect() };
                        if parts.len() != names.len() {
                            let message = format!("{first} has {} variables, and {value} {}", names.len(), parts.len());
                            return Err((number, message));
                        }
                        // `${i}`, in newer files `{i}`.
                        let replace = |line: &str| {
                            names.iter().zip(&parts).fold(line.to_string(), |line, (name, part)| {
                                line.replace(&format!("${{{name}}}"), part).replace(&format!("{{{name}}}"), part)
                            })
                        };
                        let replaced: Vec<(usize, String)> = body.iter().map(|(n, line)| (*n, replace(line))).collect();
                        self.lines(&replaced)?;
                    }
                    at += body.len() + 1;
                }
                "endloop" => return Err((number, "endloop without a loop".into())),
                "require" => {
                    let what = words.get(1).copied().unwrap_or_default().to_ascii_lowercase();
                    // The size of vectors decides nothing.
                    if what != "vector_size" && !AVAILABLE.contains(&what.as_str()) {
                        self.skipped.get_or_insert_with(|| format!("require {what}"));
                    }
                }
                "require-env" => {
                    let name = words.get(1).copied().unwrap_or_default();
                    if std::env::var_os(name).is_none() {
                        self.skipped.get_or_insert_with(|| format!("require-env {name}"));
                    }
                }
                "load" | "restart" | "reconnect" | "unzip" | "test-env" | "copy" => {
                    self.skipped.get_or_insert_with(|| format!("{first}: Quernel has no database files"));
                }
                "mode" => match words.get(1).copied() {
                    Some("skip") => self.off = true,
                    Some("unskip") => self.off = false,
                    _ => {}
                },
                "hash-threshold" => {
                    let threshold = words.get(1).and_then(|n| n.parse().ok());
                    let threshold = threshold.ok_or((number, "hash-threshold wants a number".to_string()))?;
                    self.push(number, Kind::HashThreshold(threshold));
                }
                "halt" => self.push(number, Kind::Halt),
                other if WITHOUT_EFFECT.contains(&other) => {}
                other => return Err((number, format!("there is no directive {other:?}"))),
            }
            at += 1;
        }
        Ok(())
    }

    fn record(&mut self, lines: Lines<'_>) -> Result<(), (usize, String)> {
        let line = lines[0].0;
        // Comments stand between conditions and behind them.
        let conditional = |line: &str| ["skipif", "onlyif", "#"].iter().any(|word| line.starts_with(word));
        let head = lines.iter().position(|(_, line)| !conditional(line)).unwrap_or(lines.len());
        let conditions: Vec<Vec<&str>> = lines[..head]
            .iter()
            .map(|(_, line)| line.split('#').next().unwrap_or_default().split_whitespace().collect())
            .filter(|words: &Vec<&str>| !words.is_empty())
            .collect();
        if !matches!(lines.get(head), Some((_, line)) if line.starts_with("statement") || line.starts_with("query")) {
            // A directive.
            let names = |words: &[&str]| words.get(1).is_some_and(|name| NAMES.contains(name));
            let holds = conditions.iter().all(|words| names(words) == (words[0] == "onlyif"));
            return if holds { self.lines(&lines[head..]) } else { Ok(()) };
        }
        let words: Vec<&str> = lines[head].1.split_whitespace().collect();
        let conditions: String = conditions.iter().map(|words| format!("{}\n", words.join(" "))).collect();
        let rest = &lines[head + 1..];
        let join = |lines: Lines<'_>| lines.iter().map(|(_, line)| line.as_str()).collect::<Vec<_>>().join("\n");
        let kind = match (words[0], words.get(1).copied()) {
            // Words behind name a connection: all are the one session.
            ("statement", Some("ok")) => Kind::Record(format!("{conditions}statement ok\n{}\n", join(rest))),
            ("statement", Some("error")) => {
                // What comes after ---- is another engine's wording.
                let end = rest.iter().position(|(_, line)| line == "----").unwrap_or(rest.len());
                let wanted = words[2..].join(" ");
                let wanted = if regex::Regex::new(&wanted).is_ok() { wanted } else { regex::escape(&wanted) };
                let head = format!("statement error {wanted}");
                Kind::Record(format!("{conditions}{}\n{}\n", head.trim_end(), join(&rest[..end])))
            }
            ("statement", Some("maybe")) => {
                let end = rest.iter().position(|(_, line)| line == "----").unwrap_or(rest.len());
                Kind::Maybe(join(&rest[..end]))
            }
            _ => Kind::Record(format!("{conditions}{}\n{}\n", lines[head].1, join(rest))),
        };
        self.push(line, kind);
        Ok(())
    }
}

/// The lines of a loop, up to its `endloop`.
fn body(lines: Lines<'_>) -> Option<Lines<'_>> {
    let mut depth = 1;
    for (at, (_, line)) in lines.iter().enumerate() {
        match line.split_whitespace().next() {
            Some("loop" | "foreach" | "concurrentloop" | "concurrentforeach") => depth += 1,
            Some("endloop") => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return Some(&lines[..at]);
        }
    }
    None
}

/// The values that a loop's variable takes.
fn values(words: &[&str]) -> Result<Vec<String>, String> {
    let shape = || {
        format!(
            "{} wants a variable and {}",
            words[0],
            if words[0].ends_with("loop") { "two numbers" } else { "values" }
        )
    };
    if words[0].ends_with("loop") {
        let number = |at: usize| words.get(at).and_then(|n| n.parse::<i64>().ok()).ok_or_else(shape);
        return Ok((number(2)?..number(3)?).map(|n| n.to_string()).collect());
    }
    let signed = ["tinyint", "smallint", "integer", "bigint", "hugeint"];
    let unsigned = ["utinyint", "usmallint", "uinteger", "ubigint"];
    let sets: BTreeMap<&str, Vec<&str>> = BTreeMap::from([
        ("<signed>", signed.to_vec()),
        ("<unsigned>", unsigned.to_vec()),
        ("<integral>", [&signed[..], &unsigned[..]].concat()),
        ("<numeric>", [&signed[..], &unsigned[..], &["float", "double"]].concat()),
        (
            "<alltypes>",
            [&signed[..], &unsigned[..], &["float", "double", "bool", "interval", "varchar", "date", "timestamp"]]
                .concat(),
        ),
    ]);
    let mut all = Vec::new();
    for word in words.get(2..).filter(|values| !values.is_empty()).ok_or_else(shape)? {
        match (sets.get(word), word.strip_prefix('!')) {
            (Some(set), _) => all.extend(set.iter().map(ToString::to_string)),
            (None, Some(without)) => all.retain(|value| value != without),
            (None, None) => all.push((*word).to_string()),
        }
    }
    Ok(all)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kinds(text: &str) -> Vec<Kind> {
        expand(text).unwrap().into_iter().map(|item| item.kind).collect()
    }

    #[test]
    fn loops_are_unrolled_within_each_other() {
        let text = "loop i 1 3\n\nforeach t <signed> !hugeint !bigint !integer text\n\nstatement ok con1\nSELECT ${i}::{t}\n\nendloop\n\nendloop\n";
        let found: Vec<String> = kinds(text)
            .into_iter()
            .map(|kind| match kind {
                Kind::Record(text) => text.lines().nth(1).unwrap_or_default().to_string(),
                other => format!("{other:?}"),
            })
            .collect();
        let expected: Vec<String> = ["1", "2"]
            .iter()
            .flat_map(|i| ["tinyint", "smallint", "text"].map(|t| format!("SELECT {i}::{t}")))
            .collect();
        assert_eq!(found, expected);
        assert_eq!(expand(text).unwrap()[0].line, 5);
    }

    #[test]
    fn loops_have_several_variables() {
        let text = "foreach t,n tinyint,1 bigint,2\n\nstatement ok\nSELECT {n}::{t}\n\nendloop\n";
        let record = |sql: &str| Kind::Record(format!("statement ok\n{sql}\n"));
        assert_eq!(kinds(text), [record("SELECT 1::tinyint"), record("SELECT 2::bigint")]);
        let message = "foreach has 2 variables, and x 1".to_string();
        assert_eq!(expand("foreach a,b x\n\nendloop\n"), Err((1, message)));
    }

    #[test]
    fn what_is_required_and_not_there_skips_the_rest() {
        let text =
            "statement ok\nSELECT 1\n\nrequire parquet\n\nrequire icu\n\nquery I\nSELECT 1\n----\n1\n\nmode skip\n";
        let skipped = Kind::Skipped("require icu".into());
        assert_eq!(kinds(text), [Kind::Record("statement ok\nSELECT 1\n".into()), skipped]);
    }

    #[test]
    fn other_engines_words_are_left_out_and_own_ones_kept() {
        let text = "statement error\nSELECT x\n----\nBinder Error\n\nstatement error no such (\nSELECT y\n\nstatement maybe\nSELECT z\n";
        let expected = [
            Kind::Record("statement error\nSELECT x\n".into()),
            Kind::Record("statement error no such \\(\nSELECT y\n".into()),
            Kind::Maybe("SELECT z".into()),
        ];
        assert_eq!(kinds(text), expected);
    }

    #[test]
    fn conditions_may_have_comments_and_be_of_directives() {
        let text = "skipif mysql # not compatible\n# why\nonlyif duckdb\nquery I\nSELECT 1\n----\n1\n\nonlyif mssql\nhalt\n\nskipif sqlite # as well\nhalt\n";
        let record = "skipif mysql\nonlyif duckdb\nquery I\nSELECT 1\n----\n1\n".to_string();
        assert_eq!(kinds(text), [Kind::Record(record), Kind::Halt]);
        assert_eq!(kinds("skipif duckdb\nhash-threshold 8\n"), []);
        assert_eq!(kinds("onlyif quernel\nhash-threshold 8\n"), [Kind::HashThreshold(8)]);
    }

    #[test]
    fn mistakes_are_named_with_their_line() {
        assert_eq!(expand("\nloop i 0 1\n"), Err((2, "loop has no endloop".into())));
        assert_eq!(expand("loop i zero 1\n\nendloop\n"), Err((1, "loop wants a variable and two numbers".into())));
        assert_eq!(expand("foreach i\n\nendloop\n"), Err((1, "foreach wants a variable and values".into())));
        assert_eq!(expand("endloop\n"), Err((1, "endloop without a loop".into())));
        assert_eq!(expand("select 1\n"), Err((1, "there is no directive \"select\"".into())));
    }
}
