//! Memory, loading, and one mode against another.

use std::fmt::{Result, Write};

use super::axis::Axis;
use super::group::bar;
use super::markup::Esc;
use super::{mode_heading, overview};
use crate::record::Mode;
use crate::report::analysis::{Analysis, Group, mode_title};
use crate::units::{bytes, factor, seconds};

pub(super) fn section(a: &Analysis<'_>, groups: &[usize], out: &mut String) -> Result {
    let groups: Vec<&Group<'_>> = groups.iter().map(|&g| &a.groups[g]).collect();
    let mut inner = String::new();
    for group in &groups {
        loads(a, group, &mut inner)?;
        memory(a, group, &mut inner)?;
    }
    let mut modes = String::new();
    for (slow, fast) in [(Mode::ColdParquet, Mode::HotParquet), (Mode::HotParquet, Mode::InMemory)] {
        let find = |mode| groups.iter().find(|g| g.mode == mode);
        if let (Some(slow), Some(fast)) = (find(slow), find(fast)) {
            against(a, slow, fast, &mut modes)?;
        }
    }
    if inner.is_empty() && modes.is_empty() {
        return Ok(());
    }
    writeln!(
        out,
        "<section class=\"group\"><h3>Memory, loading, modes</h3>\n<div class=\"panels\">{inner}</div>{modes}</section>"
    )
}

/// A table of one number an engine, with bars. `None` is drawn as missing, with the reason where there is one.
fn table(
    a: &Analysis<'_>,
    caption: &str,
    values: &[(usize, std::result::Result<f64, String>)],
    text: impl Fn(f64) -> String,
    out: &mut String,
) -> Result {
    let axis = Axis::from_zero(values.iter().filter_map(|v| v.1.as_ref().ok().copied()).fold(0.0, f64::max));
    writeln!(out, "<table class=\"bars\"><caption>{caption}</caption><tbody>")?;
    for (e, value) in values {
        write!(out, "<tr class=\"e e{e}\"><th scope=\"row\">{}</th>", Esc(&a.engine(*e).title))?;
        match value {
            Ok(v) => {
                write!(out, "<td class=\"plot\">{}</td><td class=\"num\">{}</td>", bar(&axis, *v, None), text(*v))?
            }
            Err(why) if why.is_empty() => {
                write!(out, "<td colspan=\"2\"><span class=\"none\">not measured</span></td>")?
            }
            Err(why) => {
                write!(out, "<td colspan=\"2\"><span class=\"bad\" title=\"{0}\">failed</span> {0}</td>", Esc(why))?
            }
        }
        writeln!(out, "</tr>")?;
    }
    writeln!(out, "</tbody></table>")
}

fn loads(a: &Analysis<'_>, group: &Group<'_>, out: &mut String) -> Result {
    let value = |e: usize| match a.load(group, e) {
        None => Err(String::new()),
        Some(l) => l.error.clone().map_or(Ok(l.seconds), Err),
    };
    let values: Vec<_> = group.present().into_iter().map(|e| (e, value(e))).collect();
    if values.iter().all(|(_, v)| v.as_ref().is_err_and(String::is_empty)) {
        return Ok(());
    }
    let what = if group.mode == Mode::InMemory { "loading the tables" } else { "opening the files" };
    table(a, &format!("<b>{}</b> {what}", mode_heading(group)), &values, seconds, out)
}

fn memory(a: &Analysis<'_>, group: &Group<'_>, out: &mut String) -> Result {
    let value = |e: usize| {
        let load = a.load(group, e).and_then(|l| l.peak_memory);
        group.rows.iter().filter_map(|r| r.cells[e].peak_memory()).chain(load).max()
    };
    let values: Vec<_> =
        group.present().into_iter().map(|e| (e, value(e).map(|b| b as f64).ok_or(String::new()))).collect();
    if values.iter().all(|(_, v)| v.is_err()) {
        return Ok(());
    }
    table(a, &format!("<b>{}</b> peak memory", mode_heading(group)), &values, |b| bytes(b as u64), out)
}

/// Each engine's times in one mode over those in another: a mark a query.
fn against(a: &Analysis<'_>, slow: &Group<'_>, fast: &Group<'_>, out: &mut String) -> Result {
    let ratios = |e: usize| -> Vec<(&str, f64)> {
        let ratio = |row: &crate::report::analysis::Row<'_>| {
            let other = fast.rows.iter().find(|r| r.query.name == row.query.name)?;
            Some(row.cells[e].state.time()?.median / other.cells[e].state.time().filter(|i| i.median > 0.0)?.median)
        };
        slow.rows.iter().filter_map(|r| ratio(r).map(|v| (&*r.query.name, v))).collect()
    };
    let all: Vec<Vec<(&str, f64)>> = (0..a.report.engines.len()).map(ratios).collect();
    if all.iter().all(Vec::is_empty) {
        return Ok(());
    }
    let axis = Axis::log(all.iter().flatten().map(|r| r.1).chain([1.0]));
    writeln!(
        out,
        "<table class=\"forest spread\"><caption><b>{} over {}.</b> A tick a query, the dot is their geometric mean.</caption><thead><tr>\
         <th scope=\"col\">engine</th><th scope=\"col\" class=\"plot\"><span class=\"hidden\">ratios, drawn</span>{}</th>\
         <th scope=\"col\" class=\"num\">mean</th><th scope=\"col\" class=\"num\">queries</th></tr></thead><tbody>",
        mode_heading(slow),
        mode_title(fast.mode),
        overview::scale(&axis),
    )?;
    for (e, ratios) in all.iter().enumerate() {
        write!(out, "<tr class=\"e e{e}\"><th scope=\"row\" class=\"sw\">{}</th>", Esc(&a.engine(e).title))?;
        if ratios.is_empty() {
            writeln!(out, "<td class=\"none\" colspan=\"3\">not measured in both</td></tr>")?;
            continue;
        }
        let mean = (ratios.iter().map(|r| r.1.ln()).sum::<f64>() / ratios.len() as f64).exp();
        let one = axis.percent(1.0);
        write!(
            out,
            "<td class=\"plot\"><svg class=\"mark\" height=\"20\" aria-hidden=\"true\"><line class=\"one\" x1=\"{one}\" x2=\"{one}\" y1=\"0\" y2=\"20\"/>"
        )?;
        for (_, ratio) in ratios {
            let x = axis.percent(*ratio);
            write!(out, "<line class=\"each\" x1=\"{x}\" x2=\"{x}\" y1=\"5\" y2=\"15\"/>")?;
        }
        writeln!(
            out,
            "<circle cx=\"{}\" cy=\"10\" r=\"4.5\"/></svg></td><td class=\"num\">{}</td><td class=\"num\">{}</td></tr>",
            axis.percent(mean),
            factor(mean),
            ratios.len()
        )?;
    }
    writeln!(out, "</tbody></table>")
}
