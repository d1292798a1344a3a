//! Each query's details: raw samples, SQL, variants, plan, dumps, failures.

use std::fmt::{Result, Write};

use super::axis::Axis;
use super::markup::{Esc, is_relative, percent};
use super::{group, mode_heading, overview, query_id};
use crate::record::Workload;
use crate::report::analysis::{Analysis, Cell, Group, State};
use crate::statistics::{Interval, Verdict};
use crate::units::{bytes, factor, seconds};

pub(super) fn section(a: &Analysis<'_>, workload: &Workload, groups: &[usize], out: &mut String) -> Result {
    let Some(&first) = groups.first() else { return Ok(()) };
    writeln!(
        out,
        "<section class=\"group\"><h3>Queries</h3>\n<p class=\"note\">Raw samples are drawn over their own engine’s median (the tall line), so that \
         noise can be compared; the band is the median’s 95% interval, outliers are hollow.</p><div class=\"rows\">"
    )?;
    for (place, query) in workload.queries.iter().enumerate() {
        let group = &a.groups[first];
        writeln!(
            out,
            "<details class=\"query\" id=\"{}\" {}><summary><b>{}</b> {}</summary>",
            query_id(group, &query.name),
            group::data(a, group, place),
            Esc(&query.name),
            Esc(&query.title)
        )?;
        for &g in groups {
            samples(a, &a.groups[g], place, out)?;
        }
        about(a, query, groups, place, out)?;
        writeln!(out, "</details>")?;
    }
    writeln!(out, "</div></section>")
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
         <th scope=\"col\" class=\"num\">median</th><th scope=\"col\" class=\"num\">over {subject}’s</th><th scope=\"col\" class=\"num\">rounds</th>\
         <th scope=\"col\" class=\"num\">first row</th><th scope=\"col\" class=\"num\">compile</th><th scope=\"col\" class=\"num\">cores busy</th>\
         <th scope=\"col\" class=\"num\">peak memory</th></tr></thead><tbody>",
        mode_heading(group),
        overview::scale(&axis),
    )?;
    for (e, cell) in row.cells.iter().enumerate() {
        write!(
            out,
            "<tr class=\"e e{e}\"><th scope=\"row\"><span class=\"swatch\"></span>{}</th>",
            Esc(&a.engine(e).title)
        )?;
        match cell.state {
            State::Timed(i) => {
                write!(
                    out,
                    "<td class=\"plot\">{}</td><td class=\"num\">{} <span class=\"ci\">{}</span></td>",
                    strip(&axis, cell, &i),
                    seconds(i.median),
                    if i.level > 0.0 {
                        format!("{}–{}", seconds(i.low), seconds(i.high))
                    } else {
                        "one sample".into()
                    }
                )?;
                against(a, group, place, e, out)?;
                numbers(cell, out)?;
            }
            _ => {
                write!(out, "<td colspan=\"8\">")?;
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

fn strip(axis: &Axis, cell: &Cell<'_>, i: &Interval) -> String {
    let m = axis.percent(1.0);
    let mut svg = String::from("<svg class=\"mark strip\" height=\"22\" aria-hidden=\"true\">");
    if i.level > 0.0 && i.median > 0.0 {
        let (low, high) = (axis.place(i.low / i.median), axis.place(i.high / i.median));
        let _ = write!(svg, "<rect x=\"{}\" width=\"{}\" y=\"1\" height=\"20\"/>", percent(low), percent(high - low));
    }
    let _ = write!(svg, "<line class=\"median\" x1=\"{m}\" x2=\"{m}\" y1=\"1\" y2=\"21\"/>");
    for (i, ratio) in relative(cell).into_iter().enumerate().filter(|(_, r)| r.is_finite()) {
        let class = if cell.outliers.contains(&i) { " class=\"out\"" } else { "" };
        // Rounds go up and down a little, so that equal times don't hide each other.
        let y = 7 + 4 * (i % 3);
        let _ = write!(svg, "<circle{class} cx=\"{}\" cy=\"{y}\" r=\"2.5\"/>", axis.percent(ratio));
    }
    svg + "</svg>"
}

/// The engine's time over the first subject's, with the verdict from the subject's side.
fn against(a: &Analysis<'_>, group: &Group<'_>, place: usize, engine: usize, out: &mut String) -> Result {
    let versus = group.versus.iter().find(|v| Some(v.subject) == a.subject() && v.peer == engine);
    match versus.and_then(|v| v.calls[place]) {
        Some((ratio, verdict)) => {
            let word = match verdict {
                Verdict::Won => "won",
                Verdict::Tied => "tied",
                Verdict::Lost => "lost",
            };
            let how = if ratio.paired { "compared within rounds" } else { "compared between all rounds" };
            write!(
                out,
                "<td class=\"num {word}\" title=\"{how}, p = {:.2e}\">{} <span class=\"ci\">{}</span> <span class=\"sign\">{word}</span></td>",
                ratio.p,
                factor(ratio.interval.median),
                overview::ends(&ratio.interval),
            )
        }
        None => write!(out, "<td class=\"num none\">–</td>"),
    }
}

fn numbers(cell: &Cell<'_>, out: &mut String) -> Result {
    let mut rounds = cell.samples.len().to_string();
    if !cell.outliers.is_empty() {
        rounds += &format!(", {} outlier{}", cell.outliers.len(), if cell.outliers.len() == 1 { "" } else { "s" });
    }
    if let Some(drift) = cell.drift {
        rounds += &format!(
            ", <span title=\"the times have a trend: from first to last by this factor\">trend {}</span>",
            factor(drift)
        );
    }
    write!(out, "<td class=\"num\">{rounds}</td>")?;
    let number = |v: Option<f64>, text: &dyn Fn(f64) -> String| v.map_or("–".into(), text);
    let time = |v: Option<f64>| number(v, &seconds);
    let busy = cell.median_of(|s| s.cpu.map(|c| c / s.seconds.max(1e-9)));
    write!(
        out,
        "<td class=\"num\">{}</td><td class=\"num\">{}</td><td class=\"num\">{}</td><td class=\"num\">{}</td>",
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
    writeln!(out, "<h5>SQL</h5><pre tabindex=\"0\"><code>{}</code></pre>", Esc(query.sql.trim()))?;
    for (engine, variant) in &query.variants {
        writeln!(
            out,
            "<h5>Variant for {}</h5><p>{}</p><pre tabindex=\"0\"><code>{}</code></pre>",
            Esc(engine),
            Esc(&variant.reason),
            Esc(variant.sql.trim())
        )?;
    }
    if let Some(plan) = &query.plan {
        writeln!(out, "<h5>Quernel’s plan</h5><pre tabindex=\"0\"><code>{}</code></pre>", Esc(plan.trim_end()))?;
    }
    match &query.dumps {
        Some(path) if is_relative(path) => {
            writeln!(out, "<p><a href=\"{0}\">Quernel’s kernels at every stage</a> (<code>{0}</code>)</p>", Esc(path))
        }
        Some(path) => writeln!(out, "<p>Quernel’s kernels at every stage lie in <code>{}</code>.</p>", Esc(path)),
        None => Ok(()),
    }
}
