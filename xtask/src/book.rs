//! The book: every page is in the summary, every link leads somewhere.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::ci::root;

/// Checks the book and the documents at the root; builds the book where mdbook is installed.
pub(crate) fn check() -> Result<(), String> {
    let source = root().join("docs/src");
    let mut wrong = Vec::new();
    let mut pages = Vec::new();
    markdown_files(&source, &mut pages).map_err(|e| format!("cannot read {}: {e}", source.display()))?;
    let summary = source.join("SUMMARY.md");
    let listed: BTreeSet<PathBuf> = links(&read(&summary)?).iter().map(|link| source.join(link.path())).collect();
    for page in &pages {
        if *page != summary && !listed.contains(page) {
            wrong.push(format!("{} is not in docs/src/SUMMARY.md", page.display()));
        }
    }
    for name in ["README.md", "ARCHITECTURE.md"] {
        pages.push(root().join(name));
    }
    for page in &pages {
        let folder = page.parent().unwrap_or(Path::new("."));
        for link in links(&read(page)?) {
            if link.target.contains("://") || link.target.starts_with("mailto:") {
                continue;
            }
            let target = if link.path().is_empty() { page.clone() } else { folder.join(link.path()) };
            if !target.exists() {
                wrong.push(format!("{}:{}: {} does not exist", page.display(), link.line, link.target));
            } else if let Some(anchor) = link.anchor()
                && target.extension().is_some_and(|e| e == "md")
                && !anchors(&read(&target)?).contains(anchor)
            {
                wrong.push(format!("{}:{}: {} has no such heading", page.display(), link.line, link.target));
            }
        }
    }
    if !wrong.is_empty() {
        return Err(format!("the book is broken:\n  {}", wrong.join("\n  ")));
    }
    println!("book: {} pages, all links lead somewhere", pages.len());
    match Command::new("mdbook").arg("build").arg(root().join("docs")).status() {
        Ok(status) if status.success() => Ok(()),
        Ok(_) => Err("mdbook build failed".into()),
        Err(_) => {
            println!("book: not built, mdbook is not installed");
            Ok(())
        }
    }
}

fn read(path: &Path) -> Result<String, String> {
    fs::read_to_string(path).map_err(|e| format!("cannot read {}: {e}", path.display()))
}

fn markdown_files(folder: &Path, into: &mut Vec<PathBuf>) -> std::io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            markdown_files(&path, into)?;
        } else if path.extension().is_some_and(|e| e == "md") {
            into.push(path);
        }
    }
    Ok(())
}

struct Link {
    target: String,
    line: usize,
}

impl Link {
    fn path(&self) -> &str {
        self.target.split('#').next().unwrap_or("")
    }

    fn anchor(&self) -> Option<&str> {
        self.target.split_once('#').map(|(_, anchor)| anchor)
    }
}

/// The text's lines outside fenced code.
fn prose(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut code = false;
    text.lines().enumerate().filter_map(move |(i, line)| {
        if line.trim_start().starts_with("```") {
            code = !code;
            return None;
        }
        (!code).then_some((i + 1, line))
    })
}

/// The targets of `[text](target)`.
fn links(text: &str) -> Vec<Link> {
    let mut found = Vec::new();
    for (number, line) in prose(text) {
        // Inline code holds no links.
        let visible: String = line.split('`').step_by(2).collect::<Vec<_>>().join("x");
        let mut rest = visible.as_str();
        while let Some(at) = rest.find("](") {
            rest = &rest[at + 2..];
            if let Some(end) = rest.find(')') {
                found.push(Link { target: rest[..end].trim().to_string(), line: number });
            }
        }
    }
    found
}

/// The anchors of a page's headings, as mdBook and GitHub make them.
fn anchors(text: &str) -> BTreeSet<String> {
    prose(text)
        .filter(|(_, line)| line.starts_with('#'))
        .map(|(_, line)| {
            let title = line.trim_start_matches('#').trim().to_lowercase();
            let kept = title.chars().filter(|c| c.is_alphanumeric() || *c == '-' || *c == '_' || *c == ' ');
            kept.map(|c| if c == ' ' { '-' } else { c }).collect()
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_and_headings_are_found_outside_code() {
        let text = "# A title, here\n[a](b.md#c) and `[x](y)`\n```\n[no](no.md)\n```\n";
        let found: Vec<String> = links(text).into_iter().map(|l| l.target).collect();
        assert_eq!(found, ["b.md#c"]);
        assert!(anchors(text).contains("a-title-here"));
    }
}
