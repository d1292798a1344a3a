//! The top of the page: how it came out, and who measured what.

use std::fmt::{Result, Write};

use super::axis::Axis;
use super::group_id;
use super::markup::{Esc, percent};
use crate::report::analysis::{Analysis, Group, Versus, workload_title};
use crate::report::standing::{Place, ends, standing};
use crate::statistics::{Interval, Verdict};
use crate::units::{bytes, factor};

pub(super) fn section(a: &Analysis<'_>, out: &mut String) -> Result {
    writeln!(out, "<section id=\"summary\" aria-labelledby=\"top\">\n<div id=\"result\">")?;
    writeln!(out, "<h1 id=\"top\">{}</h1>\n<p class=\"lead\">{}</p>", Esc(&headline(a)), Esc(&byline(a)))?;
    if a.report.interrupted {
        writeln!(
            out,
            "<p class=\"warn\"><strong>Stopped before its end.</strong> What is missing was not measured.</p>"
        )?;
    }
    if a.groups.is_empty() {
        writeln!(out, "<p>Nothing was measured.</p>")?;
    }
    for &subject in &a.subjects {
        verdicts(a, subject, out)?;
        table(a, subject, out)?;
    }
    writeln!(out, "</div>")?;
    provenance(a, out)?;
    writeln!(out, "</section>")
}

/// What was run.
fn headline(a: &Analysis<'_>) -> String {
    match &a.report.workloads[..] {
        [] => "Quernel lab report".into(),
        [one] => workload_title(one),
        several => {
            let mut titles: Vec<&str> = Vec::new();
            for w in several {
                if !titles.contains(&&*w.title) {
                    titles.push(&w.title);
                }
            }
            titles.join(", ")
        }
    }
}

/// Who, when and where.
fn byline(a: &Analysis<'_>) -> String {
    let e = &a.report.environment;
    let titles: Vec<&str> = a.report.engines.iter().map(|e| &*e.title).collect();
    let who = match &titles[..] {
        [] => "No engine ran".to_string(),
        [one] => format!("{one} alone"),
        [first, rest @ .., last] if !rest.is_empty() => format!("{first} against {} and {last}", rest.join(", ")),
        [first, .., last] => format!("{first} against {last}"),
    };
    let threads = a.report.settings.threads;
    format!(
        "{who}, {} thread{} each, on {}, {} cores, {}. {}",
        threads,
        if threads == 1 { "" } else { "s" },
        e.cpu,
        e.cores,
        bytes(e.memory_bytes),
        date(&e.started),
    )
}

/// `2026-01-02T03:04:05Z` as `2 January 2026, 03:04 UTC`; what has another form stays as it is.
fn date(started: &str) -> String {
    const MONTHS: [&str; 12] = [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];
    let parts = || {
        let (day, time) = started.strip_suffix('Z')?.split_once('T')?;
        let mut day = day.splitn(3, '-');
        let (year, month, day) = (day.next()?, day.next()?.parse::<usize>().ok()?, day.next()?.parse::<u8>().ok()?);
        Some(format!("{day} {} {year}, {} UTC", MONTHS.get(month.checked_sub(1)?)?, time.get(..5)?))
    };
    parts().map_or(started.into(), |text| format!("{text}."))
}

/// One sentence a group: the decision.
fn verdicts(a: &Analysis<'_>, subject: usize, out: &mut String) -> Result {
    if a.groups.is_empty() || a.report.engines.len() < 2 {
        return Ok(());
    }
    writeln!(out, "<ul class=\"verdicts\">")?;
    for group in &a.groups {
        let s = standing(a, group, subject);
        let class = match s.place {
            Place::First => "won",
            Place::Level => "tied",
            Place::Behind => "lost",
            Place::Alone => "none",
        };
        writeln!(
            out,
            "<li class=\"{class}\"><a href=\"#{}\">{}</a> <b>{}</b> <span>{}</span></li>",
            group_id(group),
            Esc(&group.title()),
            Esc(&s.lead),
            Esc(&s.details.join(" ")),
        )?;
    }
    writeln!(out, "</ul>")
}

/// What one must know to doubt it or to repeat it.
fn provenance(a: &Analysis<'_>, out: &mut String) -> Result {
    writeln!(out, "<div class=\"provenance\">\n<h2 class=\"small\">How it was measured</h2>")?;
    writeln!(out, "<p>{}Everything here is drawn from the raw samples in <code>report.json</code>.</p>", answered(a))?;
    engines(a, out)?;
    if !a.report.settings.notes.is_empty() {
        writeln!(out, "<ul class=\"notes\">")?;
        a.report.settings.notes.iter().try_for_each(|n| writeln!(out, "<li>{}</li>", Esc(n)))?;
        writeln!(out, "</ul>")?;
    }
    writeln!(
        out,
        "<p>To repeat it:</p>\n<pre class=\"command\" tabindex=\"0\"><code>{}</code></pre>\n</div>",
        Esc(&a.report.settings.command)
    )
}

/// How many answers were right.
fn answered(a: &Analysis<'_>) -> String {
    let asked = a.report.cases.len();
    let right = a.report.cases.iter().filter(|c| c.outcome.is_ok()).count();
    match asked {
        0 => String::new(),
        _ if asked == right => format!("All {asked} answers were compared before anything was timed, and were right. "),
        _ => format!(
            "Answers were compared before anything was timed: {right} of {asked} were right, the others are marked. "
        ),
    }
}

/// Versions, and who is absent.
fn engines(a: &Analysis<'_>, out: &mut String) -> Result {
    writeln!(out, "<ul class=\"engines\" aria-label=\"Engines\">")?;
    for (i, engine) in a.report.engines.iter().enumerate() {
        writeln!(out, "<li class=\"e e{i} sw\"><b>{}</b> {}</li>", Esc(&engine.title), Esc(&engine.version))?;
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
        "<p class=\"note above\"><b>Time of each engine over {title}’s.</b> Geometric mean over the queries that both answered, with its 95% interval.</p>\n\
         <div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"{title} against each other engine\"><table class=\"forest\">\
         <caption class=\"hidden\">Time of each engine over {title}’s</caption><thead><tr><th scope=\"col\">engine</th><th scope=\"col\" class=\"plot\"><span class=\"hidden\">ratio, drawn</span>\
         <span class=\"sides\" aria-hidden=\"true\"><span class=\"n-lost\">◂ {title} slower</span> <span class=\"n-won\">{title} faster ▸</span></span>{}</th>\
         <th scope=\"col\" class=\"num\">times {title}’s</th><th scope=\"col\">95% interval</th>\
         <th scope=\"col\" class=\"num\"><span class=\"hidden\">queries that {title} </span>won</th>\
         <th scope=\"col\" class=\"num\">tied</th><th scope=\"col\" class=\"num\">lost</th>\
         <th scope=\"col\" class=\"wide\"><span class=\"hidden\">won, tied and lost, drawn</span></th></tr></thead>",
        scale(&axis)
    )?;
    for (group, versus) in &rows {
        writeln!(
            out,
            "<tbody><tr class=\"head\"><th scope=\"rowgroup\" colspan=\"8\"><a href=\"#{}\">{}</a></th></tr>",
            group_id(group),
            Esc(&group.title())
        )?;
        versus.iter().try_for_each(|v| row(a, group, v, &axis, out))?;
        writeln!(out, "</tbody>")?;
    }
    writeln!(out, "</table></div>")?;
    if rows.iter().flat_map(|(_, v)| v).any(|v| v.nearly > 0) {
        writeln!(
            out,
            "<p class=\"note\">Won and lost are called query by query; tied means not told apart. “Near” are ties that would be called if each were \
             the only query looked at, but not among so many.</p>"
        )?;
    }
    Ok(())
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

/// A ratio's place, its interval, the line at 1, and which side is whose.
fn ratio_mark(axis: &Axis, i: &Interval) -> String {
    let one = axis.percent(1.0);
    let mut svg = format!(
        "<svg class=\"mark\" height=\"26\" aria-hidden=\"true\"><rect class=\"lost\" width=\"{one}\" height=\"26\"/>\
         <rect class=\"won\" x=\"{one}\" width=\"{}\" height=\"26\"/>",
        percent(1.0 - axis.place(1.0))
    );
    for t in axis.ticks(6).into_iter().filter(|t| *t != 1.0) {
        let x = axis.percent(t);
        let _ = write!(svg, "<line class=\"tick\" x1=\"{x}\" x2=\"{x}\" y2=\"26\"/>");
    }
    let _ = write!(svg, "<line class=\"one\" x1=\"{one}\" x2=\"{one}\" y2=\"26\"/>");
    if i.level > 0.0 {
        let (low, high) = (axis.percent(i.low), axis.percent(i.high));
        let _ = write!(svg, "<line class=\"whisker\" x1=\"{low}\" x2=\"{high}\" y1=\"13\" y2=\"13\"/>");
    }
    let _ = write!(svg, "<circle cx=\"{}\" cy=\"13\" r=\"4.5\"/></svg>", axis.percent(i.median));
    svg
}

fn row(a: &Analysis<'_>, group: &Group<'_>, v: &Versus, axis: &Axis, out: &mut String) -> Result {
    let peer = v.peer;
    write!(out, "<tr class=\"e e{peer}\"><th scope=\"row\" class=\"sw\">{}", Esc(&a.engine(peer).title))?;
    if let Some(why) = group.left_out(peer) {
        return writeln!(out, "</th><td class=\"none\" colspan=\"7\">{}</td></tr>", Esc(&why));
    }
    let rest = rest(a, v);
    if !rest.is_empty() {
        write!(out, " <small>{rest}</small>")?;
    }
    write!(out, "</th>")?;
    match v.overall {
        Some(o) => write!(
            out,
            "<td class=\"plot\">{}</td><td class=\"num\"><b>{}</b></td><td class=\"ci\">{}</td>",
            ratio_mark(axis, &o.interval),
            factor(o.interval.median),
            ends(&o.interval),
        )?,
        None => {
            return writeln!(out, "<td class=\"none\" colspan=\"7\">no query answered by both</td></tr>");
        }
    }
    let counts = [Verdict::Won, Verdict::Tied, Verdict::Lost].map(|verdict| v.count(verdict));
    for (count, class) in counts.iter().zip(["won", "tied", "lost"]) {
        write!(out, "<td class=\"num n-{class}\">{count}</td>")?;
    }
    writeln!(out, "<td class=\"wide\">{}</td></tr>", stack(counts))
}

/// Won, tied and lost as parts of a bar.
fn stack(counts: [usize; 3]) -> String {
    let total = counts.iter().sum::<usize>().max(1) as f64;
    let mut svg = String::from("<svg class=\"stack\" height=\"12\" aria-hidden=\"true\">");
    let mut at = 0.0;
    for (count, class) in counts.iter().zip(["won", "tied", "lost"]).filter(|(count, _)| **count > 0) {
        let share = *count as f64 / total;
        let _ =
            write!(svg, "<rect class=\"{class}\" x=\"{}\" width=\"{}\" height=\"12\"/>", percent(at), percent(share));
        at += share;
    }
    svg + "</svg>"
}

/// Queries that only one of the two answered, and those that were nearly called, in words.
fn rest(a: &Analysis<'_>, v: &Versus) -> String {
    let only = |n: usize, who: usize| (n > 0).then(|| format!("{n} only {}", Esc(&a.engine(who).title)));
    let neither = (v.neither > 0).then(|| format!("{} neither", v.neither));
    let nearly = (v.nearly > 0).then(|| format!("{} near", v.nearly));
    let parts = [only(v.only_subject, v.subject), only(v.only_peer, v.peer), neither, nearly];
    parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_read_as_people_say_them() {
        assert_eq!(date("2026-01-02T03:04:05Z"), "2 January 2026, 03:04 UTC.");
        for odd in ["", "yesterday", "2026-13-02T03:04:05Z", "2026-00-02T03:04:05Z", "2026-01-02T03Z"] {
            assert_eq!(date(odd), odd);
        }
    }
}
