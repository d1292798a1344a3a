//! One colour per engine, by name: the same engine looks the same in every report.

use std::fmt::Write;

use crate::record::Engine;

/// A colour on the light and on the dark page, and the shape of its points in charts, so that colour is never the only carrier.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Look {
    pub(super) light: &'static str,
    pub(super) dark: &'static str,
    pub(super) shape: Shape,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Shape {
    Circle,
    Square,
    Diamond,
    Up,
    Down,
    Cross,
}

use Shape::{Circle, Cross, Diamond, Down, Square, Up};

const fn look(light: &'static str, dark: &'static str, shape: Shape) -> Look {
    Look { light, dark, shape }
}

/// After Okabe and Ito's colours for all kinds of sight, darkened or lightened until they stand out from the page at 3:1.
const KNOWN: [(&str, Look); 8] = [
    ("quernel", look("#cc4400", "#ff8552", Circle)),
    ("quernel-gpu", look("#7d1d00", "#ffc3a6", Up)),
    ("duckdb", look("#b58100", "#f2c230", Square)),
    ("polars", look("#0072b2", "#56b4e9", Diamond)),
    ("datafusion", look("#a8407f", "#e391c0", Up)),
    ("chdb", look("#007a58", "#33c49a", Down)),
    ("clickhouse", look("#007a58", "#33c49a", Down)),
    ("sqlite", look("#59636e", "#a7b1bc", Cross)),
];

/// For engines that are not known by name.
const OTHERS: [Look; 5] = [
    look("#3d6f2b", "#a3d977", Diamond),
    look("#5b4bb5", "#b3a6ff", Square),
    look("#8a5a3c", "#d8a684", Down),
    look("#00707a", "#5fd3dd", Up),
    look("#9c2f4f", "#ff9db5", Cross),
];

pub(super) fn of(name: &str) -> Look {
    let known = KNOWN.iter().find(|(n, _)| *n == name).map(|(_, look)| *look);
    // FNV-1a, so that a name keeps its colour from report to report.
    let hash = name.bytes().fold(0xcbf2_9ce4_8422_2325u64, |h, b| (h ^ u64::from(b)).wrapping_mul(0x0100_0000_01b3));
    known.unwrap_or(OTHERS[(hash % OTHERS.len() as u64) as usize])
}

/// Rules that give `.e0`, `.e1`… their colours on either page. What is drawn in an engine's colour uses `var(--c)`.
pub(super) fn css(engines: &[Engine]) -> String {
    let mut out = String::new();
    // Writing to a string can't fail.
    for (i, engine) in engines.iter().enumerate() {
        let look = of(&engine.name);
        let _ = writeln!(out, ".e{i}{{--l:{};--d:{}}}", look.light, look.dark);
    }
    out
}

/// The point of an engine at a place in a chart, with 4 pixels' radius.
pub(super) fn point(shape: Shape, x: f64, y: f64) -> String {
    let p = super::markup::px;
    match shape {
        Circle => format!("<circle cx=\"{}\" cy=\"{}\" r=\"3.6\"/>", p(x), p(y)),
        Square => format!("<path d=\"M{} {}h6.4v6.4h-6.4z\"/>", p(x - 3.2), p(y - 3.2)),
        Diamond => format!("<path d=\"M{} {}l4.4 4.4l-4.4 4.4l-4.4 -4.4z\"/>", p(x), p(y - 4.4)),
        Up => format!("<path d=\"M{} {}l4.4 7.4h-8.8z\"/>", p(x), p(y - 4.4)),
        Down => format!("<path d=\"M{} {}l4.4 -7.4h-8.8z\"/>", p(x), p(y + 4.4)),
        Cross => format!("<path class=\"open\" d=\"M{} {}l6.4 6.4m0 -6.4l-6.4 6.4\"/>", p(x - 3.2), p(y - 3.2)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn luminance(hex: &str) -> f64 {
        let channel = |at: usize| {
            let v = f64::from(u8::from_str_radix(&hex[at..at + 2], 16).unwrap()) / 255.0;
            if v <= 0.040_45 { v / 12.92 } else { ((v + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5)
    }

    fn contrast(a: &str, b: &str) -> f64 {
        let (a, b) = (luminance(a), luminance(b));
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    /// WCAG 2.2, 1.4.11: graphics stand out at 3:1.
    #[test]
    fn every_colour_stands_out_from_both_pages() {
        for look in KNOWN.iter().map(|(_, l)| l).chain(&OTHERS) {
            assert!(
                contrast(look.light, "#ffffff") >= 3.0,
                "{} on white: {}",
                look.light,
                contrast(look.light, "#ffffff")
            );
            assert!(contrast(look.dark, "#22262c") >= 3.0, "{} on dark: {}", look.dark, contrast(look.dark, "#22262c"));
        }
    }

    #[test]
    fn a_name_keeps_its_colour() {
        assert_eq!(of("duckdb"), of("duckdb"));
        assert_ne!(of("duckdb"), of("quernel"));
        assert_eq!(of("monetdb"), of("monetdb"));
    }
}
