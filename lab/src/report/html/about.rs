//! Method, limits, and the machine.

use std::fmt::{Result, Write};

use super::markup::Esc;
use crate::report::analysis::Analysis;
use crate::report::method;
use crate::units::{bytes, plain, seconds};

pub(super) fn section(a: &Analysis<'_>, out: &mut String) -> Result {
    writeln!(out, "<section id=\"method\" class=\"prose\"><h2>Method</h2>\n<dl>")?;
    for (title, text) in method::method(a) {
        writeln!(out, "<dt>{title}</dt><dd>{}</dd>", Esc(&text))?;
    }
    writeln!(out, "</dl>\n<h3>What these numbers can’t say</h3>\n<ul>")?;
    method::limits().iter().try_for_each(|text| writeln!(out, "<li>{}</li>", Esc(text)))?;
    writeln!(out, "</ul></section>")?;
    machine(a, out)
}

fn machine(a: &Analysis<'_>, out: &mut String) -> Result {
    let (e, s) = (&a.report.environment, &a.report.settings);
    let unknown = |t: &str| if t.is_empty() { "unknown".to_string() } else { t.to_string() };
    let rows = [
        ("CPU", format!("{}, {} cores", unknown(&e.cpu), e.cores)),
        ("Memory", bytes(e.memory_bytes)),
        ("Memory bandwidth", e.memory_bandwidth.map_or("not measured".into(), |b| format!("{:.1} GB/s", b / 1e9))),
        ("System", format!("{}, kernel {}", unknown(&e.os), unknown(&e.kernel))),
        ("Load at the start", e.load.map(|l| format!("{l:.2}")).join(" ")),
        ("Started", unknown(&e.started)),
        ("Quernel’s commit", unknown(&e.commit)),
        ("Quernel’s build", unknown(&e.build)),
        ("Threads", s.threads.to_string()),
        ("Memory limit", s.memory_limit.map_or("none".into(), bytes)),
        ("Timeout", seconds(s.timeout)),
        ("Seed", s.seed.to_string()),
        ("Rounds", format!("{} warm-up, then {} to {}", s.warmups, s.min_rounds, s.max_rounds)),
        ("Goal", format!("interval of the median within ±{}%", plain(s.target_width * 100.0))),
    ];
    writeln!(out, "<section id=\"machine\"><h2>Machine and settings</h2>\n<table class=\"plain facts\"><tbody>")?;
    for (name, value) in rows {
        writeln!(out, "<tr><th scope=\"row\">{name}</th><td>{}</td></tr>", Esc(&value))?;
    }
    writeln!(
        out,
        "</tbody></table>\n<h3>Engines</h3>\n<table class=\"plain facts\"><thead><tr><th scope=\"col\">engine</th><th scope=\"col\">version</th><th scope=\"col\">settings</th></tr></thead><tbody>"
    )?;
    for (i, engine) in a.report.engines.iter().enumerate() {
        let settings: Vec<String> = engine.settings.iter().map(|(k, v)| format!("{k} = {v}")).collect();
        writeln!(
            out,
            "<tr class=\"e e{i}\"><th scope=\"row\" class=\"sw\">{}</th><td>{}</td><td>{}</td></tr>",
            Esc(&engine.title),
            Esc(&engine.version),
            Esc(&settings.join(", "))
        )?;
    }
    for absent in &a.report.absent {
        writeln!(
            out,
            "<tr><th scope=\"row\">{}</th><td>absent</td><td>{}</td></tr>",
            Esc(&absent.name),
            Esc(&absent.reason)
        )?;
    }
    writeln!(out, "</tbody></table></section>")
}
