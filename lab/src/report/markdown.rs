//! `report.md`.

use std::fmt::Write;

use super::analysis::{Analysis, Cell, Group, Row, State, Versus, mode_title, workload_title};
use super::method;
use super::scaling;
use super::standing::standing;
use crate::record::Workload;
use crate::statistics::{Interval, Verdict};
use crate::units::{bytes, count, factor, plain, seconds};

/// The whole page.
pub(crate) fn page(a: &Analysis<'_>) -> String {
    let mut out = String::new();
    // Writing to a string can't fail.
    let _ = sections(a, &mut out);
    out
}

fn sections(a: &Analysis<'_>, out: &mut String) -> std::fmt::Result {
    writeln!(out, "# Quernel lab report\n")?;
    environment(a, out)?;
    summary(a, out)?;
    for group in &a.groups {
        group_section(a, group, out)?;
    }
    scaling_section(a, out)?;
    failures(a, out)?;
    writeln!(out, "## Method\n")?;
    for (title, text) in method::method(a) {
        writeln!(out, "- **{title}.** {text}")?;
    }
    writeln!(out, "\n## Limits\n")?;
    method::limits().iter().try_for_each(|text| writeln!(out, "- {text}"))
}

/// Text inside a table cell or a line.
fn cell(text: &str) -> String {
    text.replace('|', "\\|").split_whitespace().collect::<Vec<_>>().join(" ")
}

/// `1.25× [1.20, 1.30]`, or without an interval where there are too few samples for one.
fn with_interval(i: &Interval, of: impl Fn(f64) -> String) -> String {
    if i.level > 0.0 {
        format!("{} [{}, {}]", of(i.median), of(i.low), of(i.high))
    } else {
        format!("{} [no interval]", of(i.median))
    }
}

fn environment(a: &Analysis<'_>, out: &mut String) -> std::fmt::Result {
    let (e, s) = (&a.report.environment, &a.report.settings);
    let commit = if e.commit.is_empty() { "unknown" } else { &e.commit };
    writeln!(
        out,
        "Measured {} on {} ({} cores, {}), {}, kernel {}.",
        e.started,
        e.cpu,
        e.cores,
        bytes(e.memory_bytes),
        e.os,
        e.kernel
    )?;
    writeln!(
        out,
        "Load at the start: {:.2} {:.2} {:.2}. Quernel's commit: {commit} ({}).",
        e.load[0], e.load[1], e.load[2], e.build
    )?;
    if let Some(bandwidth) = e.memory_bandwidth {
        writeln!(out, "Memory bandwidth, reading with the run's threads: {:.1} GB/s.", bandwidth / 1e9)?;
    }
    writeln!(out, "\nRepeat it with:\n\n```sh\n{}\n```\n", s.command)?;
    if a.report.interrupted {
        writeln!(out, "**The run was stopped before its end; what is missing was not measured.**\n")?;
    }
    s.notes.iter().try_for_each(|note| writeln!(out, "> {}", cell(note)))?;
    writeln!(out, "\n| engine | version | settings |\n|---|---|---|")?;
    for engine in &a.report.engines {
        let settings: Vec<String> = engine.settings.iter().map(|(k, v)| format!("{k} = {v}")).collect();
        writeln!(out, "| {} | {} | {} |", cell(&engine.title), cell(&engine.version), cell(&settings.join(", ")))?;
    }
    for absent in &a.report.absent {
        writeln!(out, "| {} | absent | {} |", cell(&absent.name), cell(&absent.reason))?;
    }
    writeln!(out)
}

fn summary(a: &Analysis<'_>, out: &mut String) -> std::fmt::Result {
    writeln!(out, "## Summary\n")?;
    if a.groups.is_empty() {
        return writeln!(out, "Nothing was measured.\n");
    }
    for &subject in &a.subjects {
        for group in &a.groups {
            let s = standing(a, group, subject);
            writeln!(out, "- {}: **{}** {}", cell(&group.title()), cell(&s.lead), cell(&s.details.join(" ")))?;
        }
        let title = &a.engine(subject).title;
        writeln!(
            out,
            "\nEach engine's time over {title}'s: geometric mean over the queries that both answered, with its 95% interval. Above 1, {title} is \
             faster.\n"
        )?;
        writeln!(
            out,
            "| workload | engine | its time over {title}'s | {title} won | tied | lost | only {title} answered | only the other | neither |"
        )?;
        writeln!(out, "|---|---|---:|---:|---:|---:|---:|---:|---:|")?;
        for group in &a.groups {
            for v in group.versus.iter().filter(|v| v.subject == subject) {
                versus_row(a, group, v, out)?;
            }
        }
        writeln!(out)?;
    }
    Ok(())
}

fn versus_row(a: &Analysis<'_>, group: &Group<'_>, v: &Versus, out: &mut String) -> std::fmt::Result {
    let overall = v.overall.map_or("–".into(), |o| with_interval(&o.interval, factor));
    let count = |verdict| v.count(verdict);
    writeln!(
        out,
        "| {} | {} | {overall} | {} | {} | {} | {} | {} | {} |",
        cell(&group.title()),
        cell(&a.engine(v.peer).title),
        count(Verdict::Won),
        count(Verdict::Tied),
        count(Verdict::Lost),
        v.only_subject,
        v.only_peer,
        v.neither,
    )
}

fn group_section(a: &Analysis<'_>, group: &Group<'_>, out: &mut String) -> std::fmt::Result {
    writeln!(out, "## {}\n", cell(&group.title()))?;
    writeln!(out, "{} {}\n", cell(&group.workload.description), tables(group.workload))?;
    writeln!(out, "Median seconds from SQL text to the last row; the fastest in bold.\n")?;
    let engines: Vec<usize> = (0..a.report.engines.len()).collect();
    let heads: Vec<String> = engines.iter().map(|&e| cell(&a.engine(e).title)).collect();
    let subject = a.subject().map(|s| cell(&a.engine(s).title)).unwrap_or_default();
    writeln!(out, "| query | {} | best other over {subject} | |", heads.join(" | "))?;
    writeln!(out, "|---|{}---:|---|", "---:|".repeat(heads.len()))?;
    for (place, row) in group.rows.iter().enumerate() {
        let times: Vec<String> = engines.iter().map(|&e| time(row, &row.cells[e])).collect();
        let (ratio, verdict) = best_other(a, group, place);
        writeln!(out, "| {} | {} | {ratio} | {verdict} |", cell(&row.query.name), times.join(" | "))?;
    }
    let line = |title: &str, of: &dyn Fn(usize) -> String| {
        let cells: Vec<String> = engines.iter().map(|&e| of(e)).collect();
        format!("| {title} | {} | | |\n", cells.join(" | "))
    };
    out.push_str(&line("*loading*", &|e| match a.load(group, e) {
        Some(l) if l.error.is_some() => "failed".into(),
        Some(l) => seconds(l.seconds),
        None => "–".into(),
    }));
    let peak = |e: usize| {
        let load = a.load(group, e).and_then(|l| l.peak_memory);
        group.rows.iter().filter_map(|r| r.cells[e].peak_memory()).chain(load).max()
    };
    out.push_str(&line("*peak memory*", &|e| peak(e).map_or("–".into(), bytes)));
    writeln!(out)
}

/// Rows and bytes of the tables, in words.
fn tables(w: &Workload) -> String {
    let table =
        |(name, t): (&String, &crate::record::Table)| format!("{name} {} rows ({})", count(t.rows), bytes(t.bytes));
    let tables: Vec<String> = w.tables.iter().map(table).collect();
    if tables.is_empty() { String::new() } else { format!("Tables: {}.", tables.join(", ")) }
}

fn time(row: &Row<'_>, cell: &Cell<'_>) -> String {
    match cell.state {
        State::Timed(i) if Some(i.median) == row.best => format!("**{}**", seconds(i.median)),
        State::Timed(i) => seconds(i.median),
        _ => cell.state.label().unwrap_or_default().into(),
    }
}

/// The fastest other engine's time over the first subject's on one query, and the verdict.
fn best_other(a: &Analysis<'_>, group: &Group<'_>, place: usize) -> (String, &'static str) {
    let best = a.subject().and_then(|subject| group.best_other(subject, place));
    best.map_or(("–".into(), ""), |(ratio, verdict)| (with_interval(&ratio.interval, factor), verdict.word()))
}

fn scaling_section(a: &Analysis<'_>, out: &mut String) -> std::fmt::Result {
    let curves = scaling::curves(a);
    if curves.is_empty() {
        return Ok(());
    }
    writeln!(out, "## Time against scale\n")?;
    writeln!(out, "Exponent e of time ~ scale^e, fitted to the medians; 1 is proportional.\n")?;
    for family in curves {
        let heads: Vec<String> = a.report.engines.iter().map(|e| cell(&e.title)).collect();
        let scales: Vec<String> = family.scales.iter().map(|s| plain(*s)).collect();
        writeln!(out, "{}, {}, scales {}:\n", cell(&family.title), mode_title(family.mode), scales.join(", "))?;
        writeln!(out, "| query | {} |\n|---|{}", heads.join(" | "), "---:|".repeat(heads.len()))?;
        for query in &family.queries {
            let fits: Vec<String> = query.lines.iter().map(|l| l.fit.map_or("–".into(), scaling::exponent)).collect();
            writeln!(out, "| {} | {} |", cell(&query.name), fits.join(" | "))?;
        }
        writeln!(out)?;
    }
    Ok(())
}

/// What did not work, with what the engines said.
fn failures(a: &Analysis<'_>, out: &mut String) -> std::fmt::Result {
    let mut lines = Vec::new();
    for load in a.report.loads.iter() {
        if let Some(error) = &load.error {
            let place = a.report.workloads.iter().find(|w| w.name == load.workload && w.scale == load.scale);
            let title = place.map_or(load.workload.clone(), workload_title);
            lines.push(format!(
                "- {}, {}: {} could not load it: {}",
                cell(&title),
                mode_title(load.mode),
                load.engine,
                cell(error)
            ));
        }
    }
    for group in &a.groups {
        for row in &group.rows {
            for (e, c) in row.cells.iter().enumerate() {
                if let State::Failed(_) = c.state {
                    let message = c.state.message().map_or(String::new(), |m| format!(": {}", cell(&m)));
                    let label = c.state.label().unwrap_or_default();
                    let (query, engine) = (cell(&row.query.name), cell(&a.engine(e).title));
                    lines.push(format!("- {}, {query}: {engine} {label}{message}", cell(&group.title())));
                }
            }
        }
    }
    for w in &a.report.workloads {
        for q in &w.queries {
            for (engine, variant) in &q.variants {
                let reason = cell(&variant.reason);
                lines.push(format!(
                    "- {}, {}: {engine} ran a variant of the SQL: {reason}",
                    cell(&workload_title(w)),
                    cell(&q.name)
                ));
            }
        }
    }
    if lines.is_empty() {
        return Ok(());
    }
    writeln!(out, "## Failures, wrong answers and variants\n\n{}\n", lines.join("\n"))
}
