//! `report.html`: one page that needs nothing else.
//!
//! Style, script and charts are inline, and the page's own policy forbids it to fetch anything. Charts are SVG made here; whatever they show
//! also stands in a table or a label beside them. The script only sorts, filters and switches the theme: without it everything is there.

mod about;
mod axis;
mod charts;
mod group;
mod markup;
mod overview;
mod palette;
mod queries;
mod resources;

use std::fmt::{Result, Write};

use super::analysis::{Analysis, mode_title, workload_title};
use markup::{Esc, slug};

const STYLE: &str = include_str!("style.css");
const SCRIPT: &str = include_str!("page.js");

/// The whole page.
pub(crate) fn page(a: &Analysis<'_>) -> String {
    let mut out = String::new();
    // Writing to a string can't fail.
    let _ = document(a, &mut out);
    out
}

fn document(a: &Analysis<'_>, out: &mut String) -> Result {
    writeln!(
        out,
        "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'\">\n\
         <title>{}</title>\n<style>\n{STYLE}{}</style>\n</head>\n<body>",
        Esc(&title(a)),
        palette::css(&a.report.engines),
    )?;
    navigation(a, out)?;
    writeln!(out, "<main>")?;
    overview::section(a, out)?;
    toolbar(a, out)?;
    let mut at = 0;
    for workload in &a.report.workloads {
        let groups: Vec<usize> =
            (at..a.groups.len()).take_while(|&g| std::ptr::eq(a.groups[g].workload, workload)).collect();
        at += groups.len();
        let id = workload_id(&workload.name, workload.scale);
        writeln!(out, "<section id=\"{id}\" aria-labelledby=\"{id}-h\">")?;
        writeln!(out, "<h2 id=\"{id}-h\">{}</h2>", Esc(&workload_title(workload)))?;
        group::description(workload, out)?;
        for &g in &groups {
            group::section(a, &a.groups[g], out)?;
        }
        charts::sweeps(a, &groups, out)?;
        resources::section(a, &groups, out)?;
        queries::section(a, workload, &groups, out)?;
        writeln!(out, "</section>")?;
    }
    charts::scaling(a, out)?;
    about::section(a, out)?;
    writeln!(out, "</main>\n<script>\n{SCRIPT}</script>\n</body>\n</html>")
}

/// What the browser's tab says.
fn title(a: &Analysis<'_>) -> String {
    let mut names: Vec<&str> = Vec::new();
    for w in &a.report.workloads {
        if !names.contains(&w.title.as_str()) {
            names.push(&w.title);
        }
    }
    if names.is_empty() { "Quernel lab report".into() } else { format!("{} – Quernel lab report", names.join(", ")) }
}

fn workload_id(name: &str, scale: f64) -> String {
    format!("w-{}-{}", slug(name), slug(&crate::units::plain(scale)))
}

/// The `id` of one mode of a workload.
fn group_id(group: &super::analysis::Group<'_>) -> String {
    format!("{}-{}", workload_id(&group.workload.name, group.workload.scale), group.mode)
}

/// The `id` of a query's details.
fn query_id(group: &super::analysis::Group<'_>, query: &str) -> String {
    format!("{}-q-{}", workload_id(&group.workload.name, group.workload.scale), slug(query))
}

fn navigation(a: &Analysis<'_>, out: &mut String) -> Result {
    writeln!(out, "<a class=\"skip\" href=\"#summary\">To the summary</a>\n<header class=\"bar\">")?;
    writeln!(out, "<nav aria-label=\"Sections\"><a href=\"#summary\">Summary</a>")?;
    let mut last = "";
    for w in &a.report.workloads {
        let (id, scale) = (workload_id(&w.name, w.scale), crate::units::plain(w.scale));
        if w.name == last {
            // The same at another scale: its name stands before.
            let title = Esc(&w.title);
            writeln!(
                out,
                "<a class=\"again\" href=\"#{id}\" aria-label=\"{title} {scale}\"><small>{scale}</small></a>"
            )?;
        } else {
            writeln!(out, "<a href=\"#{id}\">{} <small>{scale}</small></a>", Esc(&w.title))?;
        }
        last = &w.name;
    }
    if !super::scaling::curves(a).is_empty() {
        writeln!(out, "<a href=\"#scaling\">Scaling</a>")?;
    }
    writeln!(out, "<a href=\"#method\">Method</a><a href=\"#machine\">Machine</a></nav>")?;
    writeln!(out, "<button id=\"theme\" type=\"button\" hidden>Dark</button>\n</header>")
}

/// Filter and order of the queries; made visible by the script.
fn toolbar(a: &Analysis<'_>, out: &mut String) -> Result {
    let Some(subject) = a.subject().filter(|_| !a.groups.is_empty()) else { return Ok(()) };
    let name = Esc(&a.engine(subject).title).to_string();
    writeln!(
        out,
        "<form id=\"tools\" class=\"tools\" role=\"search\" aria-label=\"Filter and order queries\" hidden>\
         <label>Find <input type=\"search\" name=\"find\" placeholder=\"query, title or SQL\"></label>\
         <label>Show <select name=\"show\"><option value=\"\">all queries</option><option value=\"won\">{name} won somewhere</option>\
         <option value=\"lost\">{name} lost somewhere</option><option value=\"tied\">tied somewhere</option>\
         <option value=\"trouble\">an engine failed</option></select></label>\
         <label>Order <select name=\"order\"><option value=\"place\">as in the workload</option>\
         <option value=\"ratio\">{name} worst first</option><option value=\"-ratio\">{name} best first</option>\
         <option value=\"-time\">longest first</option></select></label>\
         <output aria-live=\"polite\"></output></form>"
    )
}

/// `in memory`, for headings inside a workload's section.
fn mode_heading(group: &super::analysis::Group<'_>) -> &'static str {
    match mode_title(group.mode) {
        "in memory" => "In memory",
        "hot Parquet" => "Hot Parquet",
        _ => "Cold Parquet",
    }
}
