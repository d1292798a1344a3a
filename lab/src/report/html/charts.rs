//! Charts with two axes: compile against execute time, sweeps, time against scale.

use std::fmt::{Result, Write};

use super::axis::{Axis, seconds_tick};
use super::markup::{Esc, px, slug};
use super::{group_id, palette};
use crate::report::analysis::{Analysis, Group, mode_title};
use crate::report::scaling::{self, exponent};
use crate::statistics::Interval;
use crate::units::{plain, seconds};

/// The frame of a chart: its size and the margins that labels need, in the SVG's units, which are about pixels.
#[derive(Clone, Copy)]
struct Frame {
    width: f64,
    height: f64,
    left: f64,
    right: f64,
    top: f64,
    bottom: f64,
    x: Axis,
    y: Axis,
}

impl Frame {
    fn new(width: f64, height: f64, x: Axis, y: Axis) -> Self {
        Self { width, height, left: 46.0, right: 10.0, top: 8.0, bottom: 34.0, x, y }
    }

    fn at(&self, x: f64, y: f64) -> (f64, f64) {
        let across = self.left + self.x.place(x) * (self.width - self.left - self.right);
        let down = self.height - self.bottom - self.y.place(y) * (self.height - self.top - self.bottom);
        (across, down)
    }

    /// Opening tag, title, description, grid and labels.
    fn open(
        &self,
        id: &str,
        title: &str,
        description: &str,
        x_label: &str,
        y_is_time: bool,
        out: &mut String,
    ) -> Result {
        writeln!(
            out,
            "<svg class=\"chart\" viewBox=\"0 0 {} {}\" role=\"img\" aria-labelledby=\"{id}-t {id}-d\"><title id=\"{id}-t\">{}</title>\
             <desc id=\"{id}-d\">{}</desc>",
            px(self.width),
            px(self.height),
            Esc(title),
            Esc(description)
        )?;
        let (right, bottom) = (self.width - self.right, self.height - self.bottom);
        for t in self.y.ticks(5) {
            let y = self.at(0.0, t).1;
            let label = if y_is_time { seconds_tick(t) } else { plain(t) };
            write!(out, "<path class=\"grid\" d=\"M{} {}H{}\"/>", px(self.left), px(y), px(right))?;
            write!(out, "<text class=\"y\" x=\"{}\" y=\"{}\">{label}</text>", px(self.left - 5.0), px(y + 3.5))?;
        }
        let most = if self.width > 300.0 { 6 } else { 4 };
        for t in self.x.ticks(most) {
            let x = self.at(t, 0.0).0;
            let label = if x_label.ends_with("time") { seconds_tick(t) } else { plain(t) };
            write!(out, "<path class=\"grid\" d=\"M{} {}v4\"/>", px(x), px(bottom))?;
            write!(out, "<text class=\"x\" x=\"{}\" y=\"{}\">{label}</text>", px(x), px(bottom + 15.0))?;
        }
        let logs = if self.x.is_log() { " (log)" } else { "" };
        writeln!(
            out,
            "<path class=\"frame\" d=\"M{} {}H{}\"/><text class=\"x label\" x=\"{}\" y=\"{}\">{}{logs}</text>",
            px(self.left),
            px(bottom),
            px(right),
            px((self.left + right) / 2.0),
            px(self.height - 4.0),
            Esc(x_label)
        )
    }
}

/// Points in the order of the x axis; one without a value interrupts the line and says why.
struct Series {
    engine: usize,
    points: Vec<(f64, std::result::Result<Interval, String>)>,
}

fn lines(a: &Analysis<'_>, frame: &Frame, series: &[Series], out: &mut String) -> Result {
    for s in series {
        let name = &a.engine(s.engine).title;
        let shape = palette::of(&a.engine(s.engine).name).shape;
        write!(out, "<g class=\"e e{}\">", s.engine)?;
        let mut path = String::new();
        let mut pen = 'M';
        for (x, value) in &s.points {
            let Ok(i) = value else {
                pen = 'M';
                continue;
            };
            let (px_x, px_y) = frame.at(*x, i.median);
            let _ = write!(path, "{pen}{} {}", px(px_x), px(px_y));
            pen = 'L';
        }
        write!(out, "<path class=\"line\" d=\"{path}\"/>")?;
        for (x, value) in &s.points {
            match value {
                Ok(i) => {
                    let (at, y) = frame.at(*x, i.median);
                    if i.level > 0.0 {
                        let (low, high) = (frame.at(*x, i.low).1, frame.at(*x, i.high).1);
                        write!(out, "<path class=\"error\" d=\"M{} {}V{}\"/>", px(at), px(low), px(high))?;
                    }
                    let text = format!(
                        "{name}, {}: {} ({}–{})",
                        plain(*x),
                        seconds(i.median),
                        seconds(i.low),
                        seconds(i.high)
                    );
                    write!(out, "<g><title>{}</title>{}</g>", Esc(&text), palette::point(shape, at, y))?;
                }
                Err(why) => {
                    let at = frame.at(*x, 0.0).0;
                    let y = frame.top + 4.0 + 7.0 * s.engine as f64;
                    let text = format!("{name}, {}: {why}", plain(*x));
                    write!(
                        out,
                        "<g class=\"gone\"><title>{}</title><path d=\"M{} {}l5 5m0 -5l-5 5\"/></g>",
                        Esc(&text),
                        px(at - 2.5),
                        px(y - 2.5)
                    )?;
                }
            }
        }
        writeln!(out, "</g>")?;
    }
    Ok(())
}

/// Names, colours and shapes of the engines in a chart.
fn legend(a: &Analysis<'_>, engines: impl Iterator<Item = usize>, out: &mut String) -> Result {
    write!(out, "<ul class=\"key\">")?;
    for e in engines {
        let engine = a.engine(e);
        let mark = palette::point(palette::of(&engine.name).shape, 6.0, 6.0);
        write!(
            out,
            "<li class=\"e e{e}\"><svg class=\"chart\" width=\"12\" height=\"12\" aria-hidden=\"true\">{mark}</svg>{}</li>",
            Esc(&engine.title)
        )?;
    }
    writeln!(out, "</ul>")
}

/// A query's name, its time to execute and its time to compile.
type Point<'a> = (&'a str, f64, f64);

/// Engines that tell compile time: it against the rest, a point a query.
pub(super) fn compile(a: &Analysis<'_>, group: &Group<'_>, out: &mut String) -> Result {
    let of = |e: usize| -> Vec<(&str, f64, f64)> {
        let point = |r: &crate::report::analysis::Row<'_>| {
            let (execute, compile) = r.cells[e].execute_and_compile()?;
            Some((execute, compile))
        };
        group.rows.iter().filter_map(|r| point(r).map(|(x, c)| (&*r.query.name, x, c))).collect()
    };
    let telling: Vec<(usize, Vec<Point<'_>>)> =
        (0..a.report.engines.len()).map(|e| (e, of(e))).filter(|(_, p)| !p.is_empty()).collect();
    if telling.is_empty() {
        return Ok(());
    }
    let all = || telling.iter().flat_map(|(_, p)| p.iter());
    let x = Axis::log(all().map(|p| p.1.max(1e-6)));
    let y = Axis::log(all().map(|p| p.2.max(1e-6)));
    let frame = Frame { left: 52.0, ..Frame::new(350.0, 270.0, x, y) };
    let id = format!("{}-compile", group_id(group));
    writeln!(out, "<h4>Compiling against executing</h4>\n<div class=\"beside\"><figure>")?;
    legend(a, telling.iter().map(|(e, _)| *e), out)?;
    let text = "One point a query and engine: across, the time to execute; up, the time to compile. Above the line compiling takes longer.";
    frame.open(
        &id,
        &format!("Compile time against execution time, {}", group.title()),
        text,
        "execution time",
        true,
        out,
    )?;
    let equal = x.common(&y);
    if let Some((low, high)) = equal {
        let ends = [low, high].map(|v| frame.at(v, v));
        let (from, to) = (ends[0], ends[1]);
        writeln!(out, "<path class=\"diagonal\" d=\"M{} {}L{} {}\"/>", px(from.0), px(from.1), px(to.0), px(to.1))?;
    }
    for (e, points) in &telling {
        let shape = palette::of(&a.engine(*e).name).shape;
        write!(out, "<g class=\"e e{e} cloud\">")?;
        for (name, execute, compile) in points {
            let (px_x, px_y) = frame.at(execute.max(1e-6), compile.max(1e-6));
            let text = format!(
                "{} {name}: {} compiling, {} executing",
                a.engine(*e).title,
                seconds(*compile),
                seconds(*execute)
            );
            write!(out, "<g><title>{}</title>{}</g>", Esc(&text), palette::point(shape, px_x, px_y))?;
        }
        writeln!(out, "</g>")?;
    }
    let line =
        if equal.is_some() { "They are equal on the dashed line." } else { "Where they are equal is off the chart." };
    writeln!(
        out,
        "</svg><figcaption>Compile time (up) against execution time (across), both logarithmic. {line}</figcaption></figure>"
    )?;
    compile_table(a, &telling, out)?;
    writeln!(out, "</div>")
}

fn compile_table(a: &Analysis<'_>, telling: &[(usize, Vec<Point<'_>>)], out: &mut String) -> Result {
    writeln!(
        out,
        "<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"Compile times\"><table class=\"plain\"><caption>Summed over queries</caption><thead><tr><th scope=\"col\">engine</th><th scope=\"col\" class=\"num\">compile</th>\
         <th scope=\"col\" class=\"num\">execute</th><th scope=\"col\" class=\"num\">compile share</th>\
         <th scope=\"col\" class=\"num\">queries that compile longer than they run</th></tr></thead><tbody>"
    )?;
    for (e, points) in telling {
        let (compile, execute) = points.iter().fold((0.0, 0.0), |(c, x), p| (c + p.2, x + p.1));
        let longer = points.iter().filter(|p| p.2 > p.1).count();
        writeln!(
            out,
            "<tr class=\"e e{e}\"><th scope=\"row\" class=\"sw\">{}</th><td class=\"num\">{}</td><td class=\"num\">{}</td>\
             <td class=\"num\">{:.1}%</td><td class=\"num\">{longer} of {}</td></tr>",
            Esc(&a.engine(*e).title),
            seconds(compile),
            seconds(execute),
            100.0 * compile / (compile + execute).max(1e-12),
            points.len(),
        )?;
    }
    writeln!(out, "</tbody></table></div>")
}

/// Sweeps of one workload, a chart for each mode.
pub(super) fn sweeps(a: &Analysis<'_>, groups: &[usize], out: &mut String) -> Result {
    let mut charts = String::new();
    for &g in groups {
        let group = &a.groups[g];
        let mut names: Vec<(&str, &str)> = Vec::new();
        for sweep in group.rows.iter().filter_map(|r| r.query.sweep.as_ref()) {
            if !names.iter().any(|(n, _)| *n == sweep.name) {
                names.push((&sweep.name, &sweep.axis));
            }
        }
        names.iter().try_for_each(|(name, axis)| sweep(a, group, name, axis, &mut charts))?;
    }
    if charts.is_empty() {
        return Ok(());
    }
    writeln!(
        out,
        "<section class=\"group\"><h3>Sweeps</h3>\n<p class=\"note\">Median time with its 95% interval. A small × at the top is a query without a right answer.</p>"
    )?;
    legend(a, 0..a.report.engines.len(), out)?;
    writeln!(out, "<div class=\"figures\">{charts}</div></section>")
}

fn sweep(a: &Analysis<'_>, group: &Group<'_>, name: &str, axis: &str, out: &mut String) -> Result {
    let mut rows: Vec<(f64, usize)> = Vec::new();
    for (i, row) in group.rows.iter().enumerate() {
        if let Some(s) = row.query.sweep.as_ref().filter(|s| s.name == name && s.value.is_finite()) {
            rows.push((s.value, i));
        }
    }
    rows.sort_by(|x, y| x.0.total_cmp(&y.0));
    let of = |engine: usize| -> Series {
        let point = |&(x, row): &(f64, usize)| {
            let state = &group.rows[row].cells[engine].state;
            let failed = || state.label().unwrap_or_default().to_string();
            (x, state.time().ok_or_else(failed))
        };
        // An engine that did nothing here would only be a row of crosses.
        let rows = if group.left_out(engine).is_none() { &rows[..] } else { &[] };
        Series { engine, points: rows.iter().map(point).collect() }
    };
    let series: Vec<Series> = (0..a.report.engines.len()).map(of).collect();
    let xs: Vec<f64> = rows.iter().map(|r| r.0).collect();
    let times: Vec<f64> = times(&series).collect();
    let frame = Frame::new(350.0, 250.0, Axis::fitting(&xs), Axis::fitting(&times));
    let id = format!("{}-{}", group_id(group), slug(name));
    let title = format!("{name}, {}", mode_title(group.mode));
    writeln!(out, "<figure><figcaption>{}</figcaption>", Esc(&title))?;
    frame.open(&id, &title, &format!("Time against {axis}, a line for each engine."), axis, true, out)?;
    lines(a, &frame, &series, out)?;
    writeln!(out, "</svg></figure>")
}

fn times(series: &[Series]) -> impl Iterator<Item = f64> {
    series.iter().flat_map(|s| &s.points).filter_map(|(_, v)| v.as_ref().ok()).flat_map(|i| [i.low, i.high])
}

/// Time against scale, for workloads that ran at several.
pub(super) fn scaling(a: &Analysis<'_>, out: &mut String) -> Result {
    let families = scaling::curves(a);
    if families.is_empty() {
        return Ok(());
    }
    writeln!(
        out,
        "<section id=\"scaling\" aria-labelledby=\"scaling-h\"><h2 id=\"scaling-h\">Time against scale</h2>\n<p class=\"note\">Both axes are logarithmic: a \
         straight line is a power of the scale. The table has the exponents e of time ~ scale<sup>e</sup>, by least squares through the medians, \
         with 95% intervals; at 1 time grows as the data do. A small × at the top is a scale without a right answer.</p>"
    )?;
    legend(a, 0..a.report.engines.len(), out)?;
    for family in families {
        let title = format!("{}, {}", family.title, mode_title(family.mode));
        writeln!(out, "<section class=\"group\"><h3>{}</h3><div class=\"figures small\">", Esc(&title))?;
        for query in &family.queries {
            let series: Vec<Series> = (0..query.lines.len())
                .map(|engine| Series { engine, points: query.lines[engine].points.clone() })
                .collect();
            let x = Axis::log(family.scales.iter().copied());
            let frame = Frame { bottom: 32.0, ..Frame::new(250.0, 170.0, x, Axis::log(times(&series))) };
            let id = format!("scaling-{}-{}-{}", slug(&family.name), family.mode, slug(&query.name));
            let fit = a.subject().and_then(|subject| Some((subject, query.lines[subject].fit?)));
            let fit =
                fit.map_or(String::new(), |(e, fit)| format!("{} e = {:.2}", Esc(&a.engine(e).title), fit.exponent));
            writeln!(out, "<figure><figcaption><b>{}</b> {fit}</figcaption>", Esc(&query.name))?;
            let about = format!("Time against scale, {title}, {}", query.name);
            frame.open(&id, &about, "A line for each engine.", "scale", true, out)?;
            lines(a, &frame, &series, out)?;
            writeln!(out, "</svg></figure>")?;
        }
        writeln!(out, "</div>")?;
        exponents(a, &family, out)?;
        writeln!(out, "</section>")?;
    }
    writeln!(out, "</section>")
}

fn exponents(a: &Analysis<'_>, family: &scaling::Family, out: &mut String) -> Result {
    writeln!(
        out,
        "<h4>Exponents</h4><div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"Exponents\">\
         <table class=\"plain\"><thead><tr><th scope=\"col\">query</th>"
    )?;
    for (i, e) in a.report.engines.iter().enumerate() {
        write!(out, "<th scope=\"col\" class=\"num e e{i} sw\">{}</th>", Esc(&e.title))?;
    }
    writeln!(out, "</tr></thead><tbody>")?;
    for query in &family.queries {
        write!(out, "<tr><th scope=\"row\">{}</th>", Esc(&query.name))?;
        for line in &query.lines {
            write!(out, "<td class=\"num\">{}</td>", line.fit.map_or("–".into(), exponent))?;
        }
        writeln!(out, "</tr>")?;
    }
    writeln!(out, "</tbody></table></div>")
}
