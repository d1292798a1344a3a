//! RE2's syntax as the regex crate's.

/// RE2's words for the commonest mistakes; the regex crate's last line for others.
pub(super) fn message(pattern: &str, error: &str) -> String {
    let last = error.lines().last().unwrap_or_default();
    let why = last.strip_prefix("error: ").unwrap_or(last);
    match why {
        "unclosed group" => format!("missing ): {pattern}"),
        "unopened group" => format!("unexpected ): {pattern}"),
        "unclosed character class" => format!("missing ]: {pattern}"),
        "repetition operator missing expression" => format!("no argument for repetition operator: {pattern}"),
        other => format!("{other}: {pattern}"),
    }
}

/// RE2's syntax as the regex crate's: `\d`, `\s`, `\w` and `\b` are ASCII's, `\Q…\E` is literal, and within brackets only
/// `[:name:]` nests.
pub(super) fn translate(pattern: &str) -> Result<String, String> {
    let mut out = String::with_capacity(pattern.len() + 16);
    let mut rest = pattern.chars().peekable();
    let mut class = false;
    // The first character of a class may be a bracket that doesn't close it.
    let mut first = false;
    // The repetition just read, and whether a `?` makes it lazy.
    let mut repeated = None;
    while let Some(c) = rest.next() {
        let at_start = std::mem::take(&mut first);
        let before = repeated.take();
        match c {
            '\\' => escape(&mut rest, class, &mut out)?,
            '[' if !class => {
                class = true;
                first = true;
                out.push('[');
                if rest.next_if_eq(&'^').is_some() {
                    out.push('^');
                }
            }
            '[' if rest.peek() == Some(&':') => {
                out.push('[');
                for c in rest.by_ref() {
                    out.push(c);
                    if c == ']' {
                        break;
                    }
                }
            }
            ']' if class && !at_start => {
                class = false;
                out.push(']');
            }
            '[' | ']' | '&' | '~' if class => out.extend(['\\', c]),
            '{' if !class => {
                // RE2 repeats no more than 1000 times.
                let inner: String = rest.clone().take_while(|c| *c != '}').collect();
                if inner.split(',').any(|count| count.parse::<u64>().is_ok_and(|count| count > 1000)) {
                    return Err(format!("invalid repetition size: {{{inner}}}"));
                }
                out.push('{');
                if is_count(&inner) && rest.clone().nth(inner.len()) == Some('}') {
                    repeated = Some(repetition(before, format!("{{{inner}}}"))?);
                    out.extend(rest.by_ref().take(inner.len() + 1));
                }
            }
            '*' | '+' | '?' if !class => {
                repeated = Some(repetition(before, c.to_string())?);
                out.push(c);
            }
            '-' if class && (at_start || rest.peek() == Some(&'-')) => out.push_str("\\-"),
            c => out.push(c),
        }
    }
    Ok(out)
}

/// Whether braces around it say how often something is repeated.
fn is_count(inner: &str) -> bool {
    let digits = |text: &str| text.bytes().all(|b| b.is_ascii_digit());
    match inner.split_once(',') {
        Some((least, most)) => !least.is_empty() && digits(least) && digits(most),
        None => !inner.is_empty() && digits(inner),
    }
}

/// A repetition behind another one, which only a `?` may be, once.
fn repetition(before: Option<(String, bool)>, operator: String) -> Result<(String, bool), String> {
    match before {
        None => Ok((operator, true)),
        Some((before, true)) if operator == "?" => Ok((before + "?", false)),
        Some((before, _)) => Err(format!("bad repetition operator: {before}{operator}")),
    }
}

fn escape(rest: &mut std::iter::Peekable<std::str::Chars<'_>>, class: bool, out: &mut String) -> Result<(), String> {
    const CLASSES: [(char, &str); 3] = [('d', "0-9"), ('s', r"\t\n\f\r "), ('w', "0-9A-Za-z_")];
    let Some(c) = rest.next() else { return Err("trailing \\".into()) };
    if let Some((name, set)) = CLASSES.into_iter().find(|(name, _)| c.eq_ignore_ascii_case(name)) {
        let not = if c == name { "" } else { "^" };
        out.push_str(&format!("[{not}{set}]"));
        return Ok(());
    }
    match c {
        'b' | 'B' if !class => out.push_str(&format!("(?-u:\\{c})")),
        'C' if !class => out.push_str("(?s-u:.)"),
        'Q' if !class => {
            let mut literal = String::new();
            while let Some(c) = rest.next() {
                if c == '\\' && rest.next_if_eq(&'E').is_some() {
                    break;
                }
                literal.push(c);
            }
            out.push_str(&regex::escape(&literal));
        }
        'E' if !class => {}
        'A' | 'z' if !class => out.extend(['\\', c]),
        'a' | 'f' | 'n' | 'r' | 't' | 'v' | 'x' | 'p' | 'P' => out.extend(['\\', c]),
        '_' => out.push('_'),
        c if c.is_ascii_punctuation() => {
            if !"<>".contains(c) {
                out.push('\\');
            }
            out.push(c);
        }
        c => return Err(format!("invalid escape sequence: \\{c}")),
    }
    Ok(())
}
