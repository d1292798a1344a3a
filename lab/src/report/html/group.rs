//! One workload at one scale in one mode: heat map, bars, compile against execute time.

use std::fmt::{Result, Write};

use super::axis::Axis;
use super::markup::{Esc, percent};
use super::{charts, group_id, mode_heading, query_id};
use crate::record::Workload;
use crate::report::analysis::{Analysis, Cell, Group, Row, State};
use crate::report::standing::ends;
use crate::statistics::{Ratio, Verdict};
use crate::units::{bytes, count, factor, plain, seconds};

/// What the workload is.
pub(super) fn description(w: &Workload, out: &mut String) -> Result {
    writeln!(out, "<p>{}</p>", Esc(&w.description))?;
    if w.tables.is_empty() {
        return Ok(());
    }
    let rows: u64 = w.tables.values().map(|t| t.rows).sum();
    let size: u64 = w.tables.values().map(|t| t.bytes).sum();
    writeln!(
        out,
        "<details class=\"tables\"><summary>{} table{}, {} rows, {} of Parquet</summary><table><thead><tr><th scope=\"col\">table</th>\
         <th scope=\"col\" class=\"num\">rows</th><th scope=\"col\" class=\"num\">Parquet</th></tr></thead><tbody>",
        w.tables.len(),
        if w.tables.len() == 1 { "" } else { "s" },
        count(rows),
        bytes(size),
    )?;
    for (name, t) in &w.tables {
        writeln!(
            out,
            "<tr><th scope=\"row\">{}</th><td class=\"num\">{}</td><td class=\"num\">{}</td></tr>",
            Esc(name),
            count(t.rows),
            bytes(t.bytes)
        )?;
    }
    writeln!(out, "</tbody></table></details>")
}

pub(super) fn section(a: &Analysis<'_>, group: &Group<'_>, out: &mut String) -> Result {
    let id = group_id(group);
    writeln!(out, "<section class=\"group\" id=\"{id}\" aria-labelledby=\"{id}-h\">")?;
    writeln!(out, "<h3 id=\"{id}-h\">{}</h3>", mode_heading(group))?;
    if group.rows.is_empty() {
        writeln!(out, "<p>It has no queries.</p>")?;
    } else {
        let shown = group.present();
        for e in (0..a.report.engines.len()).filter(|e| !shown.contains(e)) {
            let why = group.left_out(e).unwrap_or_default();
            writeln!(out, "<p class=\"note\"><b>Without {}</b>, {}.</p>", Esc(&a.engine(e).title), Esc(&why))?;
        }
        heat(a, group, &shown, out)?;
        bars(a, group, &shown, out)?;
        charts::compile(a, group, out)?;
    }
    writeln!(out, "</section>")
}

/// A row as the script sees it: its text, verdicts, and what to order by.
pub(super) fn data(a: &Analysis<'_>, group: &Group<'_>, place: usize) -> String {
    let row = &group.rows[place];
    let ours: Vec<_> = group.versus.iter().filter(|v| Some(v.subject) == a.subject()).collect();
    let mut words = Vec::new();
    for verdict in [Verdict::Won, Verdict::Lost, Verdict::Tied] {
        if ours.iter().any(|v| v.calls[place].is_some_and(|(_, c)| c == verdict)) {
            words.push(verdict.word());
        }
    }
    if row.cells.iter().any(|c| matches!(c.state, State::Failed(_))) {
        words.push("trouble");
    }
    let ratio = best_other(a, group, place).map_or(String::new(), |(r, _)| format!("{:.4}", r.interval.median));
    let time = row.best.map_or(String::new(), |t| format!("{t:.6}"));
    format!(
        "data-q=\"{}\" data-is=\"{}\" data-place=\"{place}\" data-ratio=\"{ratio}\" data-time=\"{time}\"",
        Esc(&row.query.name),
        words.join(" "),
    )
}

/// The fastest other engine against the first subject.
pub(super) fn best_other(a: &Analysis<'_>, group: &Group<'_>, place: usize) -> Option<(Ratio, Verdict)> {
    group.best_other(a.subject()?, place)
}

/// Steps of the heat map: the ratio below which each ends.
const STEPS: [f64; 8] = [1.005, 1.1, 1.3, 1.7, 2.5, 5.0, 15.0, f64::INFINITY];

fn step(ratio: f64) -> usize {
    STEPS.iter().position(|s| ratio < *s).unwrap_or(STEPS.len() - 1)
}

fn heat(a: &Analysis<'_>, group: &Group<'_>, shown: &[usize], out: &mut String) -> Result {
    let subject = a.subject().map(|s| Esc(&a.engine(s).title).to_string()).unwrap_or_default();
    let id = group_id(group);
    writeln!(
        out,
        "<h4>Every engine over the fastest</h4>\n<p class=\"note\">Median time over that of the fastest engine on the query. The last column is the fastest \
         other engine’s time over {subject}’s, with its interval: above 1 {subject} is faster than all others.</p>\n{}\
         <div class=\"scroll wide\" tabindex=\"0\" role=\"region\" aria-label=\"Heat map\"><table class=\"heat rows\" id=\"{id}-heat\">\
         <caption class=\"hidden\">Time of every engine over the fastest, by query</caption><thead><tr><th scope=\"col\">query</th>\
         <th scope=\"col\" class=\"title\"><span class=\"hidden\">title</span></th>",
        legend(),
    )?;
    for &i in shown {
        write!(out, "<th scope=\"col\" class=\"e e{i}\" data-sort>{}</th>", Esc(&a.engine(i).title))?;
    }
    writeln!(out, "<th scope=\"col\" class=\"versus\" data-sort>best other / {subject}</th></tr></thead><tbody>")?;
    for (place, row) in group.rows.iter().enumerate() {
        write!(
            out,
            "<tr {}><th scope=\"row\"><a href=\"#{}\">{}</a></th><td class=\"title\">{}</td>",
            data(a, group, place),
            query_id(group, &row.query.name),
            Esc(&row.query.name),
            Esc(&row.query.title),
        )?;
        shown.iter().try_for_each(|&e| heat_cell(row, e, out))?;
        match best_other(a, group, place) {
            Some((ratio, verdict)) => write!(
                out,
                "<td class=\"versus {0}\"><span class=\"sign\">{0}</span> {1} <small>{2}</small></td>",
                verdict.word(),
                factor(ratio.interval.median),
                ends(&ratio.interval),
            )?,
            None => write!(out, "<td class=\"versus none\">–</td>")?,
        }
        writeln!(out, "</tr>")?;
    }
    writeln!(out, "</tbody></table></div>")
}

fn legend() -> String {
    let mut out = String::from("<p class=\"legend\" aria-hidden=\"true\">");
    let mut from = 1.0;
    for (i, to) in STEPS.iter().enumerate() {
        let text = match i {
            0 => "fastest".to_string(),
            _ if to.is_finite() => format!("{}–{}", plain(from), plain(*to)),
            _ => format!("{}+", plain(from)),
        };
        let _ = write!(out, "<span class=\"h{i}\">{text}</span>");
        from = if i == 0 { 1.0 } else { *to };
    }
    out + "<span class=\"bad\">no right answer</span></p>"
}

fn heat_cell(row: &Row<'_>, engine: usize, out: &mut String) -> Result {
    let cell = &row.cells[engine];
    match (row.over_best(engine), cell.state) {
        (Some(ratio), State::Timed(i)) => {
            let text = factor(ratio);
            let text = text.trim_end_matches('×');
            write!(out, "<td class=\"h{}\" title=\"{}\">{text}</td>", step(ratio), seconds(i.median))
        }
        _ => trouble(cell, "td", out),
    }
}

/// A cell without a time: what happened. The engine's words stand in the query's details.
pub(super) fn trouble(cell: &Cell<'_>, tag: &str, out: &mut String) -> Result {
    let label = cell.state.label().unwrap_or("no time");
    let class = match cell.state {
        State::Failed(crate::record::Outcome::Wrong { .. }) => "bad wrong",
        State::Failed(crate::record::Outcome::NotRun) | State::Missing | State::Untimed => "none",
        _ => "bad",
    };
    write!(out, "<{tag} class=\"{class}\">{label}</{tag}>")
}

/// How many times the fastest a bar may be long: beyond, the others would be too short to tell apart.
const TORN_FROM: f64 = 8.0;

fn bars(a: &Analysis<'_>, group: &Group<'_>, shown: &[usize], out: &mut String) -> Result {
    writeln!(
        out,
        "<h4>Times</h4>\n<p class=\"note\">Median from SQL text to the last row; the line across a bar’s end is its 95% interval. Each query has a \
         scale of its own, from zero. A torn bar is more than {TORN_FROM} times the fastest and does not fit: read its number.</p>\n\
         <div class=\"panels rows\">"
    )?;
    for (place, row) in group.rows.iter().enumerate() {
        let limit = row.best.unwrap_or(0.0) * TORN_FROM;
        let drawn = row.cells.iter().filter_map(|c| c.state.time()).filter(|i| i.median <= limit);
        let axis = Axis::from_zero(drawn.map(|i| i.high.min(limit)).fold(0.0, f64::max));
        writeln!(
            out,
            "<table class=\"bars\" {}><caption><a href=\"#{}\">{}</a> {}</caption><tbody>",
            data(a, group, place),
            query_id(group, &row.query.name),
            Esc(&row.query.name),
            Esc(&row.query.title)
        )?;
        for &e in shown {
            let cell = &row.cells[e];
            write!(out, "<tr class=\"e e{e}\"><th scope=\"row\">{}</th>", Esc(&a.engine(e).title))?;
            match cell.state {
                State::Timed(i) => {
                    let best = if Some(i.median) == row.best { " best" } else { "" };
                    let whisker = if i.level > 0.0 { Some((i.low, i.high)) } else { None };
                    let drawn = if i.median > limit { torn().to_string() } else { bar(&axis, i.median, whisker) };
                    write!(out, "<td class=\"plot\">{drawn}</td><td class=\"num{best}\">{}</td>", seconds(i.median))?;
                }
                _ => {
                    write!(out, "<td colspan=\"2\">")?;
                    trouble(cell, "span", out)?;
                    write!(out, "</td>")?;
                }
            }
            writeln!(out, "</tr>")?;
        }
        writeln!(out, "</tbody></table>")?;
    }
    writeln!(out, "</div>")
}

/// A bar that goes off the scale.
fn torn() -> &'static str {
    "<i class=\"torn\"></i>"
}

/// A bar from zero in the row's colour, with an interval. An end of the interval beyond the axis has no cap.
pub(super) fn bar(axis: &Axis, value: f64, whisker: Option<(f64, f64)>) -> String {
    // Something is drawn for everything that was measured.
    let mut html = format!("<i style=\"width:{}\"></i>", percent(axis.place(value).max(0.004)));
    if let Some((low, high)) = whisker {
        let (from, to) = (axis.place(low), axis.place(high));
        let cut = if high > axis.high() * 1.000_001 { " class=\"cut\"" } else { "" };
        let _ = write!(html, "<s{cut} style=\"left:{};width:{}\"></s>", percent(from), percent(to - from));
    }
    html
}
