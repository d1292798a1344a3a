//! Each query's details: raw samples, SQL, variants, plan, dumps, failures.

use std::fmt::{Result, Write};

use super::axis::Axis;
use super::markup::{Esc, is_relative};
use super::{group, mode_heading, overview, query_id};
use crate::record::Workload;
use crate::report::analysis::{Analysis, Cell, Group, State, mode_title};
use crate::report::standing::ends;
use crate::statistics::Interval;
use crate::units::{bytes, factor, seconds};

pub(super) fn section(a: &Analysis<'_>, workload: &Workload, groups: &[usize], out: &mut String) -> Result {
    let Some(&first) = groups.first() else { return Ok(()) };
    writeln!(
        out,
        "<section class=\"group\"><h3>Queries</h3>\n<p class=\"note\">Raw samples are drawn over their own engine’s median (the tall line), so that \
         noise can be compared; the band is the median’s 95% interval, outliers are hollow. A trend is the factor by which times move from the first round \
         to the last; “paired” says that times were compared within rounds.</p><div class=\"rows\">"
    )?;
    for (place, query) in workload.queries.iter().enumerate() {
        let group = &a.groups[first];
        // The id lies inside, because a link into closed details opens them, and one to them does not.
        writeln!(
            out,
            "<details class=\"query\" {}><summary><b>{}</b> <span class=\"title\">{}</span>{}</summary><div id=\"{}\">",
            group::data(a, group, place),
            Esc(&query.name),
            Esc(&query.title),
            outcome(a, groups, place),
            query_id(group, &query.name),
        )?;
        for &g in groups {
            samples(a, &a.groups[g], place, out)?;
        }
        about(a, query, groups, place, out)?;
        writeln!(out, "</div></details>")?;
    }
    writeln!(out, "</div></section>")
}

/// How the subject did on a query in each mode, against the best of the others.
fn outcome(a: &Analysis<'_>, groups: &[usize], place: usize) -> String {
    let mut text = String::new();
    // They float to the right, the last one first.
    for group in groups.iter().rev().map(|&g| &a.groups[g]) {
        let Some((ratio, verdict)) = group::best_other(a, group, place) else { continue };
        let word = verdict.word();
        let _ = write!(
            text,
            "<span class=\"outcome {word}\">{} <span class=\"sign\">{word}</span> {}</span>",
            mode_title(group.mode),
            factor(ratio.interval.median)
        );
    }
    text
}

/// Every engine's samples on one query in one mode.
fn samples(a: &Analysis<'_>, group: &Group<'_>, place: usize, out: &mut String) -> Result {
    let row = &group.rows[place];
    let subject = a.subject().map(|s| Esc(&a.engine(s).title).to_string()).unwrap_or_default();
    let axis = Axis::log(row.cells.iter().flat_map(relative));
    writeln!(
        out,
        "<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"Samples\"><table class=\"samples\"><caption>{}</caption><thead><tr>\
         <th scope=\"col\">engine</th><th scope=\"col\" class=\"plot\">samples / their median{}</th>\
         <th scope=\"col\">median</th><th scope=\"col\">95% interval</th><th scope=\"col\">over {subject}’s</th><th scope=\"col\">95% interval</th>\
         <th scope=\"col\">p</th><th scope=\"col\">rounds</th><th scope=\"col\">first row</th><th scope=\"col\">compile</th>\
         <th scope=\"col\">cores busy</th><th scope=\"col\">peak memory</th></tr></thead><tbody>",
        mode_heading(group),
        overview::scale(&axis),
    )?;
    for e in group.present() {
        let cell = &row.cells[e];
        write!(out, "<tr class=\"e e{e}\"><th scope=\"row\" class=\"sw\">{}</th>", Esc(&a.engine(e).title))?;
        match cell.state {
            State::Timed(i) => {
                let interval = if i.level > 0.0 {
                    format!("{}–{}", seconds(i.low), seconds(i.high))
                } else {
                    "one sample".into()
                };
                let strip = strip(&axis, cell, &i);
                write!(out, "<td>{strip}</td><td>{}</td><td class=\"ci\">{interval}</td>", seconds(i.median))?;
                against(a, group, place, e, out)?;
                numbers(cell, out)?;
            }
            _ => {
                write!(out, "<td colspan=\"11\">")?;
                group::trouble(cell, "span", out)?;
                if let Some(message) = cell.state.message() {
                    write!(out, " <span class=\"said\">{}</span>", Esc(&message))?;
                }
                write!(out, "</td>")?;
            }
        }
        writeln!(out, "</tr>")?;
    }
    writeln!(out, "</tbody></table></div>")
}

/// An engine's samples over their median.
fn relative(cell: &Cell<'_>) -> Vec<f64> {
    let median = cell.state.time().map(|i| i.median).filter(|m| *m > 0.0);
    median.map_or(Vec::new(), |m| cell.samples.iter().map(|s| s.seconds / m).collect())
}

/// Every sample as a dot. One path for all, in thousandths of the width: there are thousands of them on a page.
fn strip(axis: &Axis, cell: &Cell<'_>, i: &Interval) -> String {
    let at = |ratio: f64| (axis.place(ratio) * 1000.0).round();
    let mut svg =
        String::from("<svg class=\"strip\" viewBox=\"0 0 1000 22\" preserveAspectRatio=\"none\" aria-hidden=\"true\">");
    if i.level > 0.0 && i.median > 0.0 {
        let (low, high) = (at(i.low / i.median), at(i.high / i.median));
        let _ = write!(svg, "<path class=\"band\" d=\"M{low} 1H{high}V21H{low}\"/>");
    }
    let _ = write!(svg, "<path class=\"median\" d=\"M{} 1V21\"/>", at(1.0));
    let (mut dots, mut outliers) = (String::new(), String::new());
    for (n, ratio) in relative(cell).into_iter().enumerate().filter(|(_, r)| r.is_finite()) {
        let path = if cell.outliers.contains(&n) { &mut outliers } else { &mut dots };
        // Rounds go up and down a little, so that equal times don't hide each other. A line of no length with round ends is a dot.
        let _ = write!(path, "M{} {}h0", at(ratio), 7 + 4 * (n % 3));
    }
    for (class, path) in [("dots", &dots), ("dots", &outliers), ("hole", &outliers)] {
        if !path.is_empty() {
            let _ = write!(svg, "<path class=\"{class}\" d=\"{path}\"/>");
        }
    }
    svg + "</svg>"
}

/// The engine's time over the first subject's, with the verdict from the subject's side.
fn against(a: &Analysis<'_>, group: &Group<'_>, place: usize, engine: usize, out: &mut String) -> Result {
    let versus = group.versus.iter().find(|v| Some(v.subject) == a.subject() && v.peer == engine);
    match versus.and_then(|v| v.calls[place]) {
        Some((ratio, verdict)) => write!(
            out,
            "<td class=\"{0}\"><span class=\"sign\">{0}</span> {1}</td><td class=\"ci\">{2}</td><td>{3}{4}</td>",
            verdict.word(),
            factor(ratio.interval.median),
            ends(&ratio.interval),
            probability(ratio.p),
            if ratio.paired { " paired" } else { "" },
        ),
        None => write!(out, "<td class=\"none\">–</td><td></td><td></td>"),
    }
}

/// `0.021`, `<0.0001`.
fn probability(p: f64) -> String {
    if p < 1e-4 { "&lt;0.0001".into() } else { format!("{p:.prec$}", prec = if p < 0.001 { 4 } else { 3 }) }
}

fn numbers(cell: &Cell<'_>, out: &mut String) -> Result {
    let mut rounds = cell.samples.len().to_string();
    if !cell.outliers.is_empty() {
        rounds += &format!(", {} outlier{}", cell.outliers.len(), if cell.outliers.len() == 1 { "" } else { "s" });
    }
    if let Some(drift) = cell.drift {
        rounds += &format!(", trend {}", factor(drift));
    }
    write!(out, "<td>{rounds}</td>")?;
    let number = |v: Option<f64>, text: &dyn Fn(f64) -> String| v.map_or("–".into(), text);
    let time = |v: Option<f64>| number(v, &seconds);
    let busy = cell.median_of(|s| s.cpu.map(|c| c / s.seconds.max(1e-9)));
    write!(
        out,
        "<td>{}</td><td>{}</td><td>{}</td><td>{}</td>",
        time(cell.median_of(|s| s.first_row)),
        time(cell.median_of(|s| s.compile)),
        number(busy, &|b| format!("{b:.1}")),
        cell.peak_memory().map_or("–".into(), bytes),
    )
}

/// SQL, variants, plan, dumps, and how near it comes to the memory's bandwidth.
fn about(a: &Analysis<'_>, query: &crate::record::Query, groups: &[usize], place: usize, out: &mut String) -> Result {
    if let (Some(least), Some(bandwidth)) = (query.bytes, a.report.environment.memory_bandwidth.filter(|b| *b > 0.0)) {
        let floor = least as f64 / bandwidth;
        let best = groups.iter().filter_map(|&g| a.groups[g].rows[place].best).min_by(f64::total_cmp);
        write!(
            out,
            "<p class=\"note\">Any engine reads at least {} here: {} at this machine’s memory bandwidth.",
            bytes(least),
            seconds(floor)
        )?;
        if let Some(best) = best.filter(|b| *b > 0.0) {
            write!(out, " The fastest time reaches {:.0}% of that.", 100.0 * floor / best)?;
        }
        writeln!(out, "</p>")?;
    }
    writeln!(
        out,
        "<div class=\"texts\"><div><h5>SQL</h5><pre tabindex=\"0\"><code>{}</code></pre>",
        Esc(query.sql.trim())
    )?;
    for (engine, variant) in &query.variants {
        let engine = a.report.engines.iter().find(|e| e.name == *engine).map_or(&**engine, |e| &*e.title);
        writeln!(
            out,
            "<h5>Variant for {}</h5><p>{}</p><pre tabindex=\"0\"><code>{}</code></pre>",
            Esc(engine),
            Esc(&variant.reason),
            Esc(variant.sql.trim())
        )?;
    }
    writeln!(out, "</div>")?;
    if let Some(plan) = &query.plan {
        writeln!(
            out,
            "<div><h5>Quernel’s plan</h5><pre tabindex=\"0\"><code>{}</code></pre></div>",
            Esc(plan.trim_end())
        )?;
    }
    writeln!(out, "</div>")?;
    match &query.dumps {
        Some(path) if is_relative(path) => {
            writeln!(out, "<p><a href=\"{0}\">Quernel’s kernels at every stage</a> (<code>{0}</code>)</p>", Esc(path))
        }
        Some(path) => writeln!(out, "<p>Quernel’s kernels at every stage lie in <code>{}</code>.</p>", Esc(path)),
        None => Ok(()),
    }
}
