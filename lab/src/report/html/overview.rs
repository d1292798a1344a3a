//! The top of the page: who measured what, and how it came out.

use std::fmt::{Result, Write};

use super::axis::Axis;
use super::group_id;
use super::markup::{Esc, percent};
use crate::report::analysis::{Analysis, Group, Versus};
use crate::statistics::{Interval, Verdict};
use crate::units::{bytes, factor};

pub(super) fn section(a: &Analysis<'_>, out: &mut String) -> Result {
    let e = &a.report.environment;
    writeln!(out, "<section id=\"summary\" class=\"summary\">\n<h1>{}</h1>", Esc(&headline(a)))?;
    writeln!(
        out,
        "<p class=\"lead\">Measured <time>{}</time> on {}, {} cores, {}, with {} threads each. {} Everything on this page is drawn from the raw \
         samples in <code>report.json</code>. To repeat it:</p>\n<pre class=\"command\"><code>{}</code></pre>",
        Esc(&e.started),
        Esc(&e.cpu),
        e.cores,
        bytes(e.memory_bytes),
        a.report.settings.threads,
        answered(a),
        Esc(&a.report.settings.command),
    )?;
    if a.report.interrupted {
        writeln!(
            out,
            "<p class=\"warn\"><strong>Stopped before its end.</strong> What is missing was not measured.</p>"
        )?;
    }
    if !a.report.settings.notes.is_empty() {
        writeln!(out, "<ul class=\"notes\">")?;
        a.report.settings.notes.iter().try_for_each(|n| writeln!(out, "<li>{}</li>", Esc(n)))?;
        writeln!(out, "</ul>")?;
    }
    engines(a, out)?;
    if a.groups.is_empty() {
        writeln!(out, "<p>Nothing was measured.</p>")?;
    }
    for &subject in &a.subjects {
        table(a, subject, out)?;
    }
    writeln!(out, "</section>")
}

/// What is compared, as a heading.
fn headline(a: &Analysis<'_>) -> String {
    let Some(subject) = a.subject() else { return "Quernel lab report".into() };
    let others = a.report.engines.len() - 1;
    match others {
        0 => format!("{} alone", a.engine(subject).title),
        1 => format!("{} and one other engine", a.engine(subject).title),
        n => format!("{} and {n} other engines", a.engine(subject).title),
    }
}

/// How many answers were right.
fn answered(a: &Analysis<'_>) -> String {
    let (mut right, mut asked) = (0, 0);
    for case in &a.report.cases {
        asked += 1;
        right += usize::from(case.outcome.is_ok());
    }
    if asked == 0 {
        String::new()
    } else {
        format!("{right} of {asked} answers were right and timed; the others are marked.")
    }
}

/// Versions, and who is absent.
fn engines(a: &Analysis<'_>, out: &mut String) -> Result {
    writeln!(out, "<ul class=\"engines\" aria-label=\"Engines\">")?;
    for (i, engine) in a.report.engines.iter().enumerate() {
        writeln!(
            out,
            "<li class=\"e e{i}\"><span class=\"swatch\"></span><b>{}</b> {}</li>",
            Esc(&engine.title),
            Esc(&engine.version)
        )?;
    }
    for absent in &a.report.absent {
        writeln!(out, "<li class=\"absent\"><b>{}</b> absent: {}</li>", Esc(&absent.name), Esc(&absent.reason))?;
    }
    writeln!(out, "</ul>")
}

/// One subject against all others, on every workload.
fn table(a: &Analysis<'_>, subject: usize, out: &mut String) -> Result {
    let rows: Vec<(&Group<'_>, Vec<&Versus>)> =
        a.groups.iter().map(|g| (g, g.versus.iter().filter(|v| v.subject == subject).collect())).collect();
    if rows.iter().all(|(_, v)| v.is_empty()) {
        return Ok(());
    }
    let ends =
        rows.iter().flat_map(|(_, v)| v).filter_map(|v| v.overall).flat_map(|o| [o.interval.low, o.interval.high]);
    let axis = Axis::log(ends.chain([0.8, 1.25]));
    let title = Esc(&a.engine(subject).title).to_string();
    writeln!(
        out,
        "<p class=\"note above\"><b>Time of each engine over {title}’s.</b> Geometric mean over the queries that both answered, with its 95% interval. \
         Right of 1 {title} is faster, left of it slower.</p>\n\
         <div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"{title} against each other engine\"><table class=\"forest\">\
         <caption class=\"hidden\">Time of each engine over {title}’s</caption>"
    )?;
    writeln!(
        out,
        "<thead><tr><th scope=\"col\">engine</th><th scope=\"col\" class=\"plot\"><span class=\"hidden\">ratio, drawn</span>{}</th>\
         <th scope=\"col\" class=\"num\">its time / {title}’s</th><th scope=\"col\" class=\"num\" title=\"queries that {title} wins\">won</th>\
         <th scope=\"col\" class=\"num\">tied</th><th scope=\"col\" class=\"num\" title=\"queries that {title} loses\">lost</th>\
         <th scope=\"col\" class=\"wide\"><span class=\"hidden\">won, tied and lost, drawn</span></th>\
         <th scope=\"col\">no comparison</th></tr></thead>",
        scale(&axis)
    )?;
    for (group, versus) in rows {
        writeln!(
            out,
            "<tbody><tr class=\"head\"><th scope=\"rowgroup\" colspan=\"8\"><a href=\"#{}\">{}</a></th></tr>",
            group_id(group),
            Esc(&group.title())
        )?;
        versus.iter().try_for_each(|v| row(a, v, &axis, out))?;
        writeln!(out, "</tbody>")?;
    }
    writeln!(out, "</table></div>")
}

/// The axis above a column of ratios.
pub(super) fn scale(axis: &Axis) -> String {
    let mut svg = String::from("<svg class=\"axis\" height=\"18\" aria-hidden=\"true\">");
    for t in axis.ticks(6) {
        let x = axis.percent(t);
        // A narrow screen has room for powers of ten.
        let minor = if (t.log10() - t.log10().round()).abs() < 1e-9 { "" } else { " class=\"minor\"" };
        let _ = write!(svg, "<text{minor} x=\"{x}\" y=\"12\">{}</text>", crate::units::plain(t));
    }
    svg + "</svg>"
}

/// A ratio's place, its interval, and the line at 1.
pub(super) fn ratio_mark(axis: &Axis, i: &Interval) -> String {
    let one = axis.percent(1.0);
    let mut svg = format!(
        "<svg class=\"mark\" height=\"20\" aria-hidden=\"true\"><line class=\"one\" x1=\"{one}\" x2=\"{one}\" y1=\"0\" y2=\"20\"/>"
    );
    if i.level > 0.0 {
        let (low, high) = (axis.percent(i.low), axis.percent(i.high));
        let _ = write!(svg, "<line class=\"whisker\" x1=\"{low}\" x2=\"{high}\" y1=\"10\" y2=\"10\"/>");
    }
    let _ = write!(svg, "<circle cx=\"{}\" cy=\"10\" r=\"4.5\"/></svg>", axis.percent(i.median));
    svg
}

fn row(a: &Analysis<'_>, v: &Versus, axis: &Axis, out: &mut String) -> Result {
    let peer = v.peer;
    write!(
        out,
        "<tr class=\"e e{peer}\"><th scope=\"row\"><span class=\"swatch\"></span>{}</th>",
        Esc(&a.engine(peer).title)
    )?;
    match v.overall {
        Some(o) => write!(
            out,
            "<td class=\"plot\">{}</td><td class=\"num\"><b>{}</b> <span class=\"ci\">{}</span></td>",
            ratio_mark(axis, &o.interval),
            factor(o.interval.median),
            ends(&o.interval),
        )?,
        None => write!(out, "<td class=\"plot none\" colspan=\"2\">no query answered by both</td>")?,
    }
    let counts = [Verdict::Won, Verdict::Tied, Verdict::Lost].map(|verdict| v.count(verdict));
    for (count, class) in counts.iter().zip(["won", "tied", "lost"]) {
        write!(out, "<td class=\"num n-{class}\">{count}</td>")?;
    }
    writeln!(out, "<td class=\"wide\">{}</td><td class=\"rest\">{}</td></tr>", stack(counts), rest(a, v))
}

/// `1.20–1.30`, or that there is none.
pub(super) fn ends(i: &Interval) -> String {
    if i.level > 0.0 {
        format!("{}–{}", factor(i.low).trim_end_matches('×'), factor(i.high).trim_end_matches('×'))
    } else {
        "too few rounds for an interval".into()
    }
}

/// Won, tied and lost as parts of a bar.
fn stack(counts: [usize; 3]) -> String {
    let total = counts.iter().sum::<usize>().max(1) as f64;
    let mut svg = String::from("<svg class=\"stack\" height=\"12\" aria-hidden=\"true\">");
    let mut at = 0.0;
    for (count, class) in counts.iter().zip(["won", "tied", "lost"]) {
        let share = *count as f64 / total;
        let _ =
            write!(svg, "<rect class=\"{class}\" x=\"{}\" width=\"{}\" height=\"12\"/>", percent(at), percent(share));
        at += share;
    }
    svg + "</svg>"
}

/// Queries that only one of the two answered, in words.
fn rest(a: &Analysis<'_>, v: &Versus) -> String {
    let only = |n: usize, who: usize| (n > 0).then(|| format!("{n} only {}", Esc(&a.engine(who).title)));
    let neither = (v.neither > 0).then(|| format!("{} neither", v.neither));
    let nearly = (v.nearly > 0).then(|| {
        format!("<span title=\"ties whose own interval excludes 1, but which don’t stand among so many queries\">({} near)</span>", v.nearly)
    });
    let parts = [only(v.only_subject, v.subject), only(v.only_peer, v.peer), neither, nearly];
    parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
}
