//! Whether rows are those that a file expects.

use md5::{Digest, Md5};
use sqllogictest::{DefaultColumnType, SortMode};

use super::letters::{by_letters, sorted};

/// Relative difference up to which floats are equal: files have them as other engines print them.
const TOLERANCE: f64 = 1e-9;

/// Whether the rows of a query are those of its record, sorted as that says: as DuckDB's files have them, or as SQLite's, by the types' letters.
pub(super) fn as_expected(
    rows: &[Vec<String>],
    types: &[DefaultColumnType],
    mode: Option<SortMode>,
    expected: &[String],
) -> bool {
    let width = rows.first().map_or(0, Vec::len);
    same(&sorted(rows.to_vec(), mode), expected)
        || types.len() == width && same(&sorted(by_letters(rows, types), mode), expected)
}

/// Rows as the runner shows them; many as their hash before them, as files have them.
pub(super) fn as_shown(rows: &[Vec<String>], hash_threshold: usize) -> String {
    let lines: Vec<String> = rows.iter().map(|row| row.join(" ")).collect();
    let values = rows.iter().map(Vec::len).sum::<usize>();
    let hash =
        (hash_threshold > 0 && values > hash_threshold).then(|| format!("{values} values hashing to {}", digest(rows)));
    hash.into_iter().chain(lines).collect::<Vec<_>>().join("\n")
}

/// Whether rows are those of a record: a line each with tabs between cells, a line for each cell, or the hash of all cells.
fn same(rows: &[Vec<String>], expected: &[String]) -> bool {
    if let [line] = expected
        && let Some((count, hash)) = hashed(line)
    {
        return count == rows.iter().map(Vec::len).sum::<usize>() && digest(rows) == hash;
    }
    let width = rows.first().map_or(0, Vec::len);
    let by_rows = expected.len() == rows.len()
        && rows.iter().zip(expected).all(|(row, line)| {
            let cells: Vec<&str> = line.split('\t').collect();
            if cells.len() == row.len() {
                return row.iter().zip(cells).all(|(got, wanted)| cell(got, wanted));
            }
            // Several tabs between cells are one.
            let cells: Vec<&str> = line.split('\t').filter(|cell| !cell.is_empty()).collect();
            if cells.len() == row.len() {
                return row.iter().zip(cells).all(|(got, wanted)| cell(got, wanted));
            }
            // Spaces between cells, as SQLite's files have.
            let cells: Vec<&str> = line.split_whitespace().collect();
            cells.len() == row.len() && row.iter().zip(cells).all(|(got, wanted)| cell(got, wanted))
        });
    let by_cells = || {
        expected.len() == rows.len() * width
            && rows.iter().flatten().zip(expected).all(|(got, wanted)| cell(got, wanted))
    };
    by_rows || by_cells()
}

/// Whether rows are the same as the runner shows them, with spaces between cells.
pub(super) fn same_shown(rows: &str, others: &str) -> bool {
    let words = |(row, other): (&str, &str)| {
        let (row, other): (Vec<&str>, Vec<&str>) =
            (row.split_whitespace().collect(), other.split_whitespace().collect());
        row.len() == other.len() && row.iter().zip(other).all(|(got, wanted)| cell(got, wanted))
    };
    rows == others || rows.lines().count() == others.lines().count() && rows.lines().zip(others.lines()).all(words)
}

/// `30 values hashing to 3c13dee48d9356ae19af2515e05e6b54`.
fn hashed(line: &str) -> Option<(usize, &str)> {
    let (count, hash) = line.split_once(" values hashing to ")?;
    Some((count.trim().parse().ok()?, hash.trim()))
}

/// The hash of all cells, each with a line's end, as SQLite's runner has it.
fn digest(rows: &[Vec<String>]) -> String {
    let mut md5 = Md5::new();
    for cell in rows.iter().flatten() {
        md5.update(cell.as_bytes());
        md5.update(b"\n");
    }
    md5.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Whether one cell is what is expected: as text, as numbers, as a truth value, or by a pattern.
fn cell(got: &str, wanted: &str) -> bool {
    if got == wanted || got.trim() == wanted.trim() {
        return true;
    }
    if let Some(pattern) = wanted.strip_prefix("<REGEX>:") {
        return matches(pattern, got);
    }
    if let Some(pattern) = wanted.strip_prefix("<!REGEX>:") {
        return !matches(pattern, got);
    }
    // Files have them in upper case too.
    let truth = |text: &str| match text {
        "1" => Some(true),
        "0" => Some(false),
        word if word.eq_ignore_ascii_case("true") => Some(true),
        word if word.eq_ignore_ascii_case("false") => Some(false),
        _ => None,
    };
    if let (Some(a), Some(b)) = (truth(got), truth(wanted)) {
        return a == b;
    }
    match (got.parse::<i128>(), wanted.parse::<i128>(), got.parse::<f64>(), wanted.parse::<f64>()) {
        (Ok(a), Ok(b), ..) => a == b,
        (_, _, Ok(a), Ok(b)) => {
            let near = TOLERANCE * a.abs().max(b.abs());
            a == b || (a - b).abs() <= near.max(rounding(wanted)) || (a.is_nan() && b.is_nan())
        }
        _ => false,
    }
}

/// How far a number may be from one that was written with a fixed count of digits behind the point: half of the last. Fewer than six may be all
/// that there are.
fn rounding(wanted: &str) -> f64 {
    match wanted.split_once('.') {
        Some((_, digits)) if digits.len() >= 6 && digits.bytes().all(|b| b.is_ascii_digit()) => {
            0.5000001 * 10f64.powi(-(digits.len() as i32))
        }
        _ => 0.0,
    }
}

fn matches(pattern: &str, text: &str) -> bool {
    let whole = format!("(?s)^(?:{pattern})$");
    regex::Regex::new(&whole).is_ok_and(|pattern| pattern.is_match(text))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows(text: &str) -> Vec<Vec<String>> {
        text.lines().map(|line| line.split('|').map(String::from).collect()).collect()
    }

    fn lines(text: &str) -> Vec<String> {
        text.lines().map(String::from).collect()
    }

    #[test]
    fn rows_are_compared_by_lines_or_by_cells() {
        assert!(same(&rows("1|a b\n2|NULL"), &lines("1\ta b\n2\tNULL")));
        assert!(same(&rows("1|a b\n2|NULL"), &lines("1\na b\n2\nNULL")));
        assert!(same(&rows("1|2"), &lines("1 2")));
        assert!(!same(&rows("1|a\n2|b"), &lines("1\ta")));
        assert!(!same(&rows("1|a"), &lines("1\tb")));
        assert!(same(&[], &[]));
        assert!(!same(&rows("1"), &[]));
    }

    #[test]
    fn numbers_are_compared_as_such_and_wholes_exactly() {
        assert!(cell("0.30000000000000004", "0.3"));
        assert!(cell("1.0", "1") && cell("1e20", "100000000000000000000.0"));
        assert!(!cell("9007199254740993", "9007199254740992"));
        assert!(cell("true", "1") && !cell("true", "0"));
        assert!(cell("true", "True") && cell("false", "FALSE") && !cell("true", "False"));
        assert!(cell("0.99884459812", "0.998845") && !cell("0.99884459812", "0.998846") && !cell("1.004", "1.00"));
        assert!(cell("abc", "<REGEX>:a.*") && !cell("abc", "<REGEX>:b") && cell("abc", "<!REGEX>:b.*"));
        assert!(!cell("x", "1"));
    }

    #[test]
    fn hashes_are_those_of_sqlites_runner() {
        // printf '1\n2\n' | md5sum
        let hash = "6ddb4095eb719e2a9f0a3f95677d24e0";
        assert!(same(&rows("1\n2"), &[format!("2 values hashing to {hash}")]));
        assert!(!same(&rows("1\n3"), &[format!("2 values hashing to {hash}")]));
    }
}
