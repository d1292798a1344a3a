//! Parts of paths of files, and paths joined.

/// The separators that a name means: `both_slash` (and any other name), `forward_slash`, `backslash`, `system`.
fn is_separator(kind: &[u8], byte: u8) -> bool {
    match kind {
        b"forward_slash" | b"system" => byte == b'/',
        b"backslash" => byte == b'\\',
        _ => byte == b'/' || byte == b'\\',
    }
}

/// What stands behind the last separator.
pub(super) fn filename<'a>(path: &'a [u8], kind: &[u8]) -> &'a [u8] {
    let from = path.iter().rposition(|byte| is_separator(kind, *byte)).map_or(0, |at| at + 1);
    &path[from..]
}

/// The file's name without its last extension.
pub(super) fn stem<'a>(path: &'a [u8], kind: &[u8]) -> &'a [u8] {
    let name = filename(path, kind);
    name.iter().rposition(|byte| *byte == b'.').map_or(name, |dot| &name[..dot])
}

/// The first folder; the separator itself of an absolute path; empty where there is none.
pub(super) fn dirname<'a>(path: &'a [u8], kind: &[u8]) -> &'a [u8] {
    match path.iter().position(|byte| is_separator(kind, *byte)) {
        None => b"",
        Some(at) => &path[..at.max(1)],
    }
}

/// All folders.
pub(super) fn dirpath<'a>(path: &'a [u8], kind: &[u8]) -> &'a [u8] {
    path.iter().rposition(|byte| is_separator(kind, *byte)).map_or(b"", |at| &path[..at])
}

/// The names in a path, after the separator that an absolute one begins with.
pub(super) fn parts<'a>(path: &'a [u8], kind: &[u8]) -> Vec<&'a [u8]> {
    let absolute = path.first().is_some_and(|byte| is_separator(kind, *byte));
    let names = path.split(|byte| is_separator(kind, *byte)).filter(|name| !name.is_empty());
    absolute.then(|| &path[..1]).into_iter().chain(names).collect()
}

/// The scheme of a path with its `://` and its host, or the slash of an absolute one.
fn root(path: &str) -> &str {
    match path.find("://") {
        Some(at) if path[..at].bytes().all(|b| b.is_ascii_alphanumeric()) && at > 0 => {
            let host = path[at + 3..].find('/').map_or(path.len(), |slash| at + 4 + slash);
            &path[..host]
        }
        _ if path.starts_with('/') => &path[..1],
        _ => "",
    }
}

/// `next` behind `base`, with `.` and `..` resolved.
pub(super) fn join(base: &str, next: &str) -> Result<String, String> {
    if !root(next).is_empty() && !base.is_empty() {
        return Err(format!("Path: cannot join incompatible paths: \"{next}\" onto \"{base}\""));
    }
    let whole = if next.is_empty() || base.is_empty() { format!("{base}{next}") } else { format!("{base}/{next}") };
    let whole = normal(&whole);
    // The folder that it starts from.
    Ok(if whole.is_empty() { ".".into() } else { whole })
}

/// The path without empty folders, `.` and what `..` leaves.
pub(super) fn normal(path: &str) -> String {
    let root = root(path);
    let rest = &path[root.len()..];
    let mut parts: Vec<&str> = Vec::new();
    for part in rest.split('/') {
        match part {
            "" | "." => {}
            ".." => match parts.last() {
                Some(&"..") | None if root.is_empty() => parts.push(".."),
                _ => {
                    parts.pop();
                }
            },
            part => parts.push(part),
        }
    }
    let end = if rest.ends_with('/') && !parts.is_empty() { "/" } else { "" };
    format!("{root}{}{end}", parts.join("/"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_follow_duckdb() {
        let both = b"both_slash";
        assert_eq!(filename(b"a/b\\c", both), b"c");
        assert_eq!(filename(b"a/b\\c", b"system"), b"b\\c");
        assert_eq!((stem(b"a/b.tar.gz", both), stem(b".bashrc", both)), (&b"b.tar"[..], &b""[..]));
        assert_eq!(
            (dirname(b"/a/b", both), dirname(b"a", both), dirname(b"a/b/c", both)),
            (&b"/"[..], &b""[..], &b"a"[..])
        );
        assert_eq!((dirpath(b"/a/b/c", both), dirpath(b"a/b/", both)), (&b"/a/b"[..], &b"a/b"[..]));
    }

    #[test]
    fn joined_paths_are_resolved() {
        let joined = |parts: &[&str]| parts.iter().try_fold(String::new(), |base, next| join(&base, next));
        assert_eq!(joined(&["a", "..", "..", "b"]).as_deref(), Ok("../b"));
        assert_eq!(joined(&["/a", "../b"]).as_deref(), Ok("/b"));
        assert_eq!(joined(&["s3://x", "y"]).as_deref(), Ok("s3://x/y"));
        assert_eq!(joined(&["a//b", "c/"]).as_deref(), Ok("a/b/c/"));
        assert!(joined(&["a", "/b"]).is_err());
    }
}
