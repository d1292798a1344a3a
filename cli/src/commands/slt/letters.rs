//! Results as SQLite's runner prints them: by the letters of a record's types, and sorted as texts.

use sqllogictest::{DefaultColumnType, SortMode};

/// Cells by their columns' letters: `I` as a whole number, `R` with three digits behind the point, `T` without what can't be printed. Cells that
/// are no such numbers stay as they are.
pub(super) fn by_letters(rows: &[Vec<String>], types: &[DefaultColumnType]) -> Vec<Vec<String>> {
    let row = |row: &Vec<String>| row.iter().zip(types).map(|(cell, letter)| printed(cell, letter)).collect();
    rows.iter().map(row).collect()
}

fn printed(cell: &str, letter: &DefaultColumnType) -> String {
    let truth = match cell {
        "true" => Some("1"),
        "false" => Some("0"),
        _ => None,
    };
    let number = || cell.parse::<f64>().ok().filter(|number| number.is_finite());
    match letter {
        DefaultColumnType::Integer if cell.parse::<i128>().is_ok() => cell.to_string(),
        DefaultColumnType::Integer => match (truth, number()) {
            (Some(truth), _) => truth.to_string(),
            // Towards zero, and without a sign that zero does not have as a whole number.
            (None, Some(number)) => format!("{}", number.trunc() as i64),
            (None, None) => cell.to_string(),
        },
        DefaultColumnType::FloatingPoint => match truth.and_then(|truth| truth.parse().ok()).or_else(number) {
            Some(number) => format!("{number:.3}"),
            None => cell.to_string(),
        },
        DefaultColumnType::Text => cell.chars().map(|c| if (' '..='~').contains(&c) { c } else { '@' }).collect(),
        DefaultColumnType::Any => cell.to_string(),
    }
}

/// Rows in the order in which they are compared; the values alone, a row each, where they are sorted without regard to rows.
pub(super) fn sorted(mut rows: Vec<Vec<String>>, mode: Option<SortMode>) -> Vec<Vec<String>> {
    match mode {
        None | Some(SortMode::NoSort) => {}
        Some(SortMode::RowSort) => rows.sort_unstable(),
        Some(SortMode::ValueSort) => {
            let mut values: Vec<String> = rows.into_iter().flatten().collect();
            values.sort_unstable();
            return values.into_iter().map(|value| vec![value]).collect();
        }
    }
    rows
}

#[cfg(test)]
mod tests {
    use DefaultColumnType::{Any, FloatingPoint, Integer, Text};

    use super::*;

    fn rows(text: &str) -> Vec<Vec<String>> {
        text.lines().map(|line| line.split('|').map(String::from).collect()).collect()
    }

    #[test]
    fn cells_are_printed_by_the_letters_of_their_columns() {
        let cells = "3.99|2|a\u{e9}b|2.50\n-0.5|true|(empty)|x\nNULL|NULL|NULL|NULL\nfalse|1e2|\\n|1\nword|nan|~|0";
        let printed = "3|2.000|a@b|2.50\n0|1.000|(empty)|x\nNULL|NULL|NULL|NULL\n0|100.000|\\n|1\nword|nan|~|0";
        assert_eq!(by_letters(&rows(cells), &[Integer, FloatingPoint, Text, Any]), rows(printed));
        let wide = "170141183460469231731687303715884105727";
        assert_eq!(by_letters(&rows(wide), &[Integer]), rows(wide));
    }

    #[test]
    fn rows_are_sorted_as_texts_whole_or_value_by_value() {
        let given = rows("9|b\n10|a");
        assert_eq!(sorted(given.clone(), None), given);
        assert_eq!(sorted(given.clone(), Some(SortMode::RowSort)), rows("10|a\n9|b"));
        assert_eq!(sorted(given, Some(SortMode::ValueSort)), rows("10\n9\na\nb"));
    }
}
