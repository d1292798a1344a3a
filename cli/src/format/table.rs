//! Tables for people: a box of Unicode lines with a row of types, or Markdown.

use std::collections::VecDeque;

use arrow_array::{Array, RecordBatch};
use arrow_schema::{DataType, Schema};

use super::{Column, type_name};

/// How large a boxed table may be.
#[derive(Clone, Copy, Debug)]
pub struct TableOptions {
    /// Rows shown; of more, the first and last halves are. 0: all.
    pub max_rows: usize,
    /// Characters across; wider columns are cut, then columns in the middle are left out. 0: no limit.
    pub max_width: usize,
}

impl Default for TableOptions {
    fn default() -> TableOptions {
        TableOptions { max_rows: 40, max_width: 0 }
    }
}

/// Rows held as text.
pub(super) struct Table {
    names: Vec<String>,
    types: Vec<String>,
    right: Vec<bool>,
    head: Vec<Vec<Option<String>>>,
    tail: VecDeque<Vec<Option<String>>>,
    /// Rows to keep at either end; `None`: all at the head.
    keep: Option<(usize, usize)>,
    rows: u64,
}

impl Table {
    /// A table that shows `max_rows` rows (`None` or 0: all).
    pub(super) fn new(schema: &Schema, max_rows: Option<usize>) -> Table {
        let fields = schema.fields();
        Table {
            names: fields.iter().map(|f| f.name().clone()).collect(),
            types: fields.iter().map(|f| type_name(f.data_type())).collect(),
            right: fields.iter().map(|f| is_number(f.data_type())).collect(),
            head: Vec::new(),
            tail: VecDeque::new(),
            // The tail keeps as many rows more as cutting saves none of: a result of exactly `max_rows` shows whole.
            keep: max_rows.filter(|n| *n > 0).map(|n| (n.div_ceil(2), n / 2)),
            rows: 0,
        }
    }

    pub(super) fn push(&mut self, batch: &RecordBatch) {
        let columns: Vec<Column> = batch.columns().iter().map(Column::new).collect();
        for row in 0..batch.num_rows() {
            self.rows += 1;
            let in_head = self.keep.is_none_or(|(head, _)| self.head.len() < head);
            // Rows that a later one will push out again need not be printed.
            if !in_head && self.keep.is_some_and(|(_, tail)| batch.num_rows() - row > tail) {
                continue;
            }
            let cells = columns
                .iter()
                .zip(batch.columns())
                .map(|(column, array)| {
                    (!array.is_null(row) && !matches!(column, Column::Null)).then(|| {
                        let mut text = String::new();
                        column.write(row, &mut text);
                        text
                    })
                })
                .collect();
            if in_head {
                self.head.push(cells);
            } else if let Some((_, tail)) = self.keep {
                if self.tail.len() == tail {
                    self.tail.pop_front();
                }
                if tail > 0 {
                    self.tail.push_back(cells);
                }
            }
        }
    }

    /// The box, with a line that counts the rows.
    pub(super) fn boxed(&self, options: &TableOptions) -> String {
        if self.names.is_empty() {
            return format!("{}\n", count(self.rows, "row"));
        }
        let shown = (self.head.len() + self.tail.len()) as u64;
        let text = |cell: &Option<String>| cell.as_deref().map_or("NULL".to_string(), one_line);
        let mut rows: Vec<Vec<String>> = self.head.iter().map(|r| r.iter().map(text).collect()).collect();
        let cut_at = (shown < self.rows).then_some(rows.len());
        rows.extend(self.tail.iter().map(|r| r.iter().map(text).collect::<Vec<_>>()));
        let mut widths: Vec<usize> = (0..self.names.len())
            .map(|i| {
                let cells = rows.iter().map(|r| width(&r[i]));
                cells.chain([width(&self.names[i]), width(&self.types[i])]).max().unwrap_or(1).max(1)
            })
            .collect();
        let left_out = fit(&mut widths, options.max_width);
        let visible: Vec<usize> = (0..widths.len()).filter(|i| !left_out.contains(i)).collect();
        let line = |left: char, middle: char, right: char| {
            let mut out = String::from(left);
            for (n, &i) in visible.iter().enumerate() {
                if n > 0 {
                    out.push(middle);
                }
                out.extend(std::iter::repeat_n('─', widths[i] + 2));
            }
            out.push(right);
            out.push('\n');
            out
        };
        let row = |cells: &dyn Fn(usize) -> (String, Align)| {
            let mut out = String::from("│");
            for &i in &visible {
                let (text, align) = cells(i);
                out.push(' ');
                out.push_str(&pad(&text, widths[i], align));
                out.push_str(" │");
            }
            out.push('\n');
            out
        };
        let mut out = line('┌', '┬', '┐');
        out.push_str(&row(&|i| (self.names[i].clone(), Align::Center)));
        out.push_str(&row(&|i| (self.types[i].to_ascii_lowercase(), Align::Center)));
        out.push_str(&line('├', '┼', '┤'));
        for (n, cells) in rows.iter().enumerate() {
            if cut_at == Some(n) {
                out.push_str(&row(&|_| ("·".into(), Align::Center)));
            }
            out.push_str(&row(&|i| (cells[i].clone(), if self.right[i] { Align::Right } else { Align::Left })));
        }
        if cut_at == Some(rows.len()) {
            out.push_str(&row(&|_| ("·".into(), Align::Center)));
        }
        out.push_str(&line('└', '┴', '┘'));
        out.push_str(&count(self.rows, "row"));
        if shown < self.rows {
            out.push_str(&format!(" ({shown} shown)"));
        }
        if !left_out.is_empty() {
            out.push_str(&format!(", {} ({} shown)", count(widths.len() as u64, "column"), visible.len()));
        }
        out.push('\n');
        out
    }

    /// A GitHub table.
    pub(super) fn markdown(&self) -> String {
        let escape = |s: &str| s.replace('\\', "\\\\").replace('|', "\\|").replace('\n', "<br>");
        let names: Vec<String> = self.names.iter().map(|n| escape(n)).collect();
        let rows: Vec<Vec<String>> =
            self.head.iter().map(|r| r.iter().map(|c| c.as_deref().map_or(String::new(), escape)).collect()).collect();
        let widths: Vec<usize> = (0..names.len())
            .map(|i| rows.iter().map(|r| width(&r[i])).chain([width(&names[i]), 3]).max().unwrap_or(3))
            .collect();
        let align = |i: usize| if self.right[i] { Align::Right } else { Align::Left };
        let line = |cells: &[String]| {
            let cells: Vec<String> = cells.iter().enumerate().map(|(i, cell)| pad(cell, widths[i], align(i))).collect();
            format!("| {} |\n", cells.join(" | "))
        };
        let mut out = line(&names);
        let rule: Vec<String> = widths
            .iter()
            .zip(&self.right)
            .map(|(w, right)| if *right { format!("{}:", "-".repeat(w - 1)) } else { "-".repeat(*w) })
            .collect();
        out.push_str(&format!("| {} |\n", rule.join(" | ")));
        rows.iter().for_each(|r| out.push_str(&line(r)));
        out
    }
}

fn is_number(ty: &DataType) -> bool {
    ty.is_numeric() || matches!(ty, DataType::Dictionary(_, value) if value.is_numeric())
}

/// `1,234 rows`, `1 row`.
fn count(n: u64, what: &str) -> String {
    let digits = n.to_string();
    let mut out = String::new();
    for (i, c) in digits.chars().enumerate() {
        if i > 0 && (digits.len() - i).is_multiple_of(3) {
            out.push(',');
        }
        out.push(c);
    }
    format!("{out} {what}{}", if n == 1 { "" } else { "s" })
}

/// Line breaks and tabs shown as escapes, so that a row stays one line.
fn one_line(text: &str) -> String {
    text.replace('\n', "\\n").replace('\r', "\\r").replace('\t', "\\t")
}

/// Columns on a terminal that the text takes: wide East Asian characters and emoji take two, combining marks none.
fn width(text: &str) -> usize {
    text.chars().map(char_width).sum()
}

fn char_width(c: char) -> usize {
    match c as u32 {
        0..=0x1f | 0x7f..=0x9f => 0,
        0x300..=0x36f | 0x200b..=0x200f | 0xfe00..=0xfe0f => 0,
        0x1100..=0x115f | 0x2e80..=0xa4cf | 0xac00..=0xd7a3 | 0xf900..=0xfaff | 0xfe30..=0xfe6f => 2,
        0xff00..=0xff60 | 0xffe0..=0xffe6 | 0x1f300..=0x1f64f | 0x1f900..=0x1f9ff | 0x20000..=0x3fffd => 2,
        _ => 1,
    }
}

#[derive(Clone, Copy)]
enum Align {
    Left,
    Right,
    Center,
}

/// The text in exactly `to` terminal columns, cut with `…` where it is longer.
fn pad(text: &str, to: usize, align: Align) -> String {
    let mut text = text.to_string();
    if width(&text) > to {
        let mut cut = String::new();
        let mut used = 0;
        for c in text.chars() {
            if used + char_width(c) > to.saturating_sub(1) {
                break;
            }
            used += char_width(c);
            cut.push(c);
        }
        cut.push('…');
        text = cut;
    }
    let room = to.saturating_sub(width(&text));
    let left = match align {
        Align::Left => 0,
        Align::Right => room,
        Align::Center => room / 2,
    };
    format!("{}{text}{}", " ".repeat(left), " ".repeat(room - left))
}

/// Narrows columns until the table fits into `max` characters, the widest first, none below 12; then leaves out columns from
/// the middle. Gives the columns left out.
fn fit(widths: &mut [usize], max: usize) -> Vec<usize> {
    const NARROWEST: usize = 12;
    let total = |widths: &[usize], out: &[usize]| {
        1 + widths.iter().enumerate().filter(|(i, _)| !out.contains(i)).map(|(_, w)| w + 3).sum::<usize>()
    };
    let mut left_out = Vec::new();
    if max == 0 {
        return left_out;
    }
    while total(widths, &[]) > max {
        let Some(widest) = widths.iter_mut().max() else { break };
        if *widest <= NARROWEST {
            break;
        }
        *widest -= 1;
    }
    while total(widths, &left_out) > max && widths.len() - left_out.len() > 1 {
        let visible: Vec<usize> = (0..widths.len()).filter(|i| !left_out.contains(i)).collect();
        left_out.push(visible[visible.len() / 2]);
    }
    left_out
}
