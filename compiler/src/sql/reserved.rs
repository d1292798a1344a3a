//! Words that name nothing unless they are quoted: DuckDB 2.0's `duckdb_keywords()`.

use sqlparser::keywords::Keyword;
use sqlparser::tokenizer::Word;

/// Category `reserved`, sorted: no name of anything, but for an alias behind AS in a select list and a part behind a dot.
const RESERVED: &[&str] = &[
    "all",
    "analyse",
    "analyze",
    "and",
    "any",
    "array",
    "as",
    "asc",
    "asymmetric",
    "both",
    "case",
    "cast",
    "check",
    "collate",
    "column",
    "constraint",
    "create",
    "default",
    "deferrable",
    "desc",
    "describe",
    "distinct",
    "do",
    "else",
    "end",
    "except",
    "false",
    "fetch",
    "for",
    "foreign",
    "from",
    "group",
    "having",
    "in",
    "initially",
    "intersect",
    "into",
    "lambda",
    "lateral",
    "leading",
    "limit",
    "not",
    "null",
    "offset",
    "on",
    "only",
    "or",
    "order",
    "pivot",
    "pivot_longer",
    "pivot_wider",
    "placing",
    "primary",
    "qualify",
    "references",
    "returning",
    "select",
    "show",
    "some",
    "summarize",
    "symmetric",
    "table",
    "then",
    "to",
    "trailing",
    "true",
    "union",
    "unique",
    "unpivot",
    "using",
    "variadic",
    "when",
    "where",
    "window",
    "with",
];

/// Category `type_function`, sorted, without those that are `column_name` too: names of functions and types only.
const FUNCTIONS: &[&str] = &[
    "anti",
    "asof",
    "at",
    "authorization",
    "binary",
    "by",
    "collation",
    "concurrently",
    "cross",
    "freeze",
    "full",
    "glob",
    "ilike",
    "inner",
    "is",
    "isnull",
    "join",
    "left",
    "like",
    "natural",
    "notnull",
    "outer",
    "overlaps",
    "positional",
    "right",
    "semi",
    "similar",
    "tablesample",
    "unpack",
    "verbose",
];

fn contains(words: &[&str], word: &str) -> bool {
    word.len() <= 16 && words.binary_search(&word.to_ascii_lowercase().as_str()).is_ok()
}

/// Whether a word without quotes can't name a table, a column or an alias without AS.
pub(crate) fn is_reserved(word: &str) -> bool {
    contains(RESERVED, word) || contains(FUNCTIONS, word)
}

/// Whether such a word may name a function.
pub(crate) fn names_functions(word: &str) -> bool {
    contains(FUNCTIONS, word)
}

/// Whether a word where an expression should begin ends the expression before it, or is in the wrong place.
pub(super) fn begins_no_expression(word: &Word, call: bool) -> bool {
    if word.quote_style.is_some() {
        return false;
    }
    if contains(FUNCTIONS, &word.value) {
        return !call;
    }
    contains(RESERVED, &word.value)
        && !matches!(
            word.keyword,
            Keyword::ALL | Keyword::ANY | Keyword::SOME if call
        )
        && !matches!(
            word.keyword,
            Keyword::ARRAY
                | Keyword::CASE
                | Keyword::CAST
                | Keyword::FALSE
                | Keyword::LAMBDA
                | Keyword::NOT
                | Keyword::NULL
                | Keyword::TRUE
        )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_found_whatever_their_case() {
        assert!(RESERVED.is_sorted() && FUNCTIONS.is_sorted());
        assert!(is_reserved("From") && is_reserved("LEFT") && is_reserved("placing"));
        assert!(!is_reserved("first") && !is_reserved("values") && !is_reserved("date"));
    }
}
