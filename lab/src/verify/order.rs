//! What a query's text says about the order of its rows: the columns of its outermost ORDER BY, and whether LIMIT or OFFSET cut it.
//!
//! Every engine has a dialect of its own, so that nothing is parsed but what all share: words, quotes, comments and parentheses.

/// The order of a query's rows.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct RowOrder {
    /// Result columns that the rows are sorted by, most significant first, up to the first sort key that is no result column.
    pub(crate) keys: Vec<usize>,
    /// Whether LIMIT (or FETCH) may have left out rows after the last.
    pub(crate) limited: bool,
    /// Whether OFFSET may have left out rows before the first.
    pub(crate) offset: bool,
    /// The text without LIMIT and OFFSET, where it has any.
    pub(crate) uncut: Option<String>,
}

/// A piece of the text, and how many parentheses it lies in.
#[derive(Clone, Debug, PartialEq)]
struct Token {
    text: String,
    /// Where it begins in the query.
    at: usize,
    depth: usize,
    /// A name in quotes is never a keyword.
    quoted: bool,
}

impl Token {
    fn is(&self, word: &str) -> bool {
        !self.quoted && self.text.eq_ignore_ascii_case(word)
    }
}

impl RowOrder {
    /// Reads a query whose result has these columns.
    pub(crate) fn of(sql: &str, columns: &[String]) -> RowOrder {
        let tokens: Vec<Token> = tokens(sql);
        let top: Vec<&Token> = tokens.iter().filter(|t| t.depth == 0).collect();
        let order = (0..top.len().saturating_sub(1)).rev().find(|&i| top[i].is("order") && top[i + 1].is("by"));
        let is_cut = |t: &&Token| ["limit", "offset", "fetch"].iter().any(|word| t.is(word));
        let cut = top.iter().skip(order.unwrap_or(0)).find(|t| is_cut(t)).map(|t| t.at);
        let limited = top.iter().skip(order.unwrap_or(0)).any(|t| t.is("limit") || t.is("fetch"));
        let offset = top.iter().skip(order.unwrap_or(0)).any(|t| t.is("offset"));
        let mut keys = Vec::new();
        if let Some(order) = order {
            let begin = top[order + 1].at + 2;
            let end = cut.or_else(|| top[order..].iter().find(|t| t.text == ";").map(|t| t.at)).unwrap_or(sql.len());
            let range: Vec<&Token> = tokens.iter().filter(|t| (begin..end).contains(&t.at)).collect();
            for item in split(&range) {
                match column(without_direction(&item), columns, &tokens) {
                    Some(index) => keys.push(index),
                    None => break,
                }
            }
        }
        let uncut = cut.map(|at| sql[..at].trim_end().to_string());
        RowOrder { keys, limited, offset, uncut }
    }
}

/// The result column that a sort key is.
fn column(key: &[&Token], columns: &[String], query: &[Token]) -> Option<usize> {
    if let [token] = key
        && let Ok(number) = token.text.parse::<usize>()
    {
        return number.checked_sub(1).filter(|index| *index < columns.len());
    }
    let name = match key {
        [name] => Some(*name),
        [_, dot, name] if dot.text == "." => Some(*name),
        _ => None,
    };
    if let Some(name) = name {
        let named: Vec<usize> = (0..columns.len()).filter(|i| columns[*i].eq_ignore_ascii_case(&name.text)).collect();
        if let [only] = named[..] {
            return Some(only);
        }
    }
    // An expression is the result column whose expression reads the same.
    let items = select_list(query);
    let wanted = spelled(key);
    (items.len() == columns.len()).then(|| items.iter().position(|item| *item == wanted)).flatten()
}

/// The expressions of the outermost SELECT, without their names; empty where a `*` among them stands for several.
fn select_list(query: &[Token]) -> Vec<String> {
    let Some(begin) = query.iter().position(|t| t.depth == 0 && t.is("select")) else { return Vec::new() };
    let rest: Vec<&Token> = query[begin + 1..].iter().take_while(|t| t.depth > 0 || !t.is("from")).collect();
    let rest = if rest.first().is_some_and(|t| t.is("distinct")) { &rest[1..] } else { &rest[..] };
    let items = split(rest);
    if items.iter().any(|item| {
        matches!(item[..], [star] if star.text == "*") || item.last().is_some_and(|t| t.text == "*" && item.len() == 3)
    }) {
        return Vec::new();
    }
    let unnamed = |item: &Vec<&Token>| {
        let named = item.len() > 2 && item[item.len() - 2].is("as") && item[item.len() - 2].depth == 0;
        spelled(if named { &item[..item.len() - 2] } else { item })
    };
    items.iter().map(unnamed).collect()
}

fn spelled(tokens: &[&Token]) -> String {
    tokens.iter().map(|t| t.text.to_ascii_lowercase()).collect::<Vec<_>>().join(" ")
}

/// A sort key without ASC, DESC, NULLS FIRST and NULLS LAST.
fn without_direction<'a, 'b>(key: &'a [&'b Token]) -> &'a [&'b Token] {
    let words = ["asc", "desc", "nulls", "first", "last"];
    let end = key.iter().rposition(|t| !words.iter().any(|word| t.is(word))).map_or(0, |last| last + 1);
    &key[..end]
}

/// Splits at the commas outside of parentheses.
fn split<'a>(tokens: &[&'a Token]) -> Vec<Vec<&'a Token>> {
    let parts = tokens.split(|t| t.depth == 0 && t.text == ",");
    parts.map(<[&Token]>::to_vec).filter(|part| !part.is_empty()).collect()
}

fn tokens(sql: &str) -> Vec<Token> {
    let bytes = sql.as_bytes();
    let (mut found, mut at, mut depth) = (Vec::new(), 0usize, 0usize);
    while at < bytes.len() {
        let begin = at;
        let rest = &sql[at..];
        match bytes[at] {
            b if b.is_ascii_whitespace() => at += 1,
            b'-' if rest.starts_with("--") => at += rest.find('\n').unwrap_or(rest.len()),
            b'/' if rest.starts_with("/*") => at += rest.find("*/").map_or(rest.len(), |i| i + 2),
            quote @ (b'\'' | b'"' | b'`') => {
                at += 1;
                // A quote is doubled inside of itself.
                while at < bytes.len() {
                    if bytes[at] == quote {
                        if bytes.get(at + 1) != Some(&quote) {
                            break;
                        }
                        at += 1;
                    }
                    at += 1;
                }
                at = (at + 1).min(bytes.len());
                // A string keeps its quotes, so that it is never taken for a name.
                let inner = if quote == b'\'' { &sql[begin..at] } else { sql[begin..at].trim_matches(quote as char) };
                found.push(Token { text: inner.into(), at: begin, depth, quoted: true });
            }
            open @ (b'(' | b'[') => {
                found.push(Token { text: (open as char).into(), at, depth: depth + 1, quoted: false });
                depth += 1;
                at += 1;
            }
            close @ (b')' | b']') => {
                found.push(Token { text: (close as char).into(), at, depth, quoted: false });
                depth = depth.saturating_sub(1);
                at += 1;
            }
            b if b.is_ascii_alphanumeric() || b == b'_' || b >= 0x80 => {
                while at < bytes.len() && (bytes[at].is_ascii_alphanumeric() || bytes[at] == b'_' || bytes[at] >= 0x80)
                {
                    at += 1;
                }
                found.push(Token { text: sql[begin..at].into(), at: begin, depth, quoted: false });
            }
            other => {
                at += 1;
                found.push(Token { text: (other as char).into(), at: begin, depth, quoted: false });
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn order(sql: &str, columns: &[&str]) -> RowOrder {
        RowOrder::of(sql, &columns.iter().map(|c| c.to_string()).collect::<Vec<_>>())
    }

    #[test]
    fn keys_are_found_by_name_number_and_expression() {
        let keys = |sql, columns| order(sql, columns).keys;
        assert_eq!(keys("SELECT a, b FROM t ORDER BY b DESC, t.a", &["a", "b"]), [1, 0]);
        assert_eq!(keys("SELECT a, b FROM t ORDER BY 2 NULLS LAST;", &["a", "b"]), [1]);
        assert_eq!(keys("SELECT k, COUNT(*) FROM t GROUP BY k ORDER BY count( * ) DESC", &["k", "count_star()"]), [1]);
        assert_eq!(keys("SELECT k, sum(v) AS s FROM t GROUP BY k ORDER BY sum(v), k", &["k", "s"]), [1, 0]);
        assert_eq!(keys("SELECT \"Order\" FROM t ORDER BY \"order\"", &["Order"]), [0]);
        // Unknown keys end the list: what comes after them orders only their ties.
        assert_eq!(keys("SELECT a, b FROM t ORDER BY a, c, b", &["a", "b"]), [0]);
        assert_eq!(keys("SELECT * FROM t ORDER BY a + 1, b", &["a", "b"]), Vec::<usize>::new());
        // Two columns of one name: neither.
        assert_eq!(keys("SELECT l.a, r.a FROM l, r ORDER BY a", &["a", "a"]), Vec::<usize>::new());
        assert_eq!(keys("SELECT l.a, r.a FROM l, r ORDER BY r.a", &["a", "a"]), [1]);
    }

    #[test]
    fn only_the_outermost_clauses_count() {
        let inner = order("SELECT a FROM (SELECT a FROM t ORDER BY b LIMIT 3) q", &["a"]);
        assert_eq!(inner, RowOrder::default());
        let window = order("SELECT a, rank() OVER (ORDER BY b) FROM t -- ORDER BY a LIMIT 1", &["a", "r"]);
        assert_eq!(window, RowOrder::default());
        let text = order("SELECT a FROM t WHERE s = 'it''s ORDER BY a LIMIT 1' /* LIMIT 2 */", &["a"]);
        assert_eq!(text, RowOrder::default());
    }

    #[test]
    fn limits_are_cut_off() {
        let cut = order("SELECT a FROM t ORDER BY a LIMIT 10 OFFSET 5;", &["a"]);
        assert!(cut.limited && cut.offset);
        assert_eq!(cut.uncut.as_deref(), Some("SELECT a FROM t ORDER BY a"));
        let bare = order("SELECT a FROM t LIMIT 10", &["a"]);
        assert_eq!((bare.keys.len(), bare.limited, bare.offset), (0, true, false));
        let standard = order("SELECT a FROM t ORDER BY a FETCH FIRST 3 ROWS ONLY", &["a"]);
        assert!(standard.limited && standard.uncut.as_deref() == Some("SELECT a FROM t ORDER BY a"));
        assert_eq!(standard.keys, [0]);
    }

    proptest! {
        #[test]
        fn no_text_makes_it_panic(sql in ".{0,80}") {
            RowOrder::of(&sql, &["a".into(), "b".into()]);
        }

        #[test]
        fn nor_does_one_made_of_sql(words in proptest::collection::vec(
            proptest::sample::select(vec!["select", "order", "by", "limit", "offset", "'", "\"", "(", ")", "a", "1", ",", "--", "/*", "é", "from", "*", "as"]), 0..20)) {
            RowOrder::of(&words.join(" "), &["a".into()]);
        }
    }
}
