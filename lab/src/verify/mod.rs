//! Who is right: the rows of all engines on one query, compared before anything is timed.
//!
//! The majority alone decides nothing, because several engines may share a fault or a dialect. An answer is the reference if it is DuckDB's
//! and at least one other engine gives the same; without an answer of DuckDB's, if at least two engines agree on it and no two others on
//! another. Where there is no reference, nobody is right and nobody's time counts.

mod column;
pub(crate) mod moment;
mod order;
mod rows;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;
use std::rc::Rc;

pub use column::TOLERANCE;
pub(crate) use order::RowOrder;
pub(crate) use rows::{Comparison, Rows};

/// The engine whose answer is the reference if another one agrees.
pub const REFERENCE: &str = "duckdb";

/// What the comparison of one query's answers came to.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Judgement {
    /// For each engine that answered: `None` where it is right, else how it differs.
    pub(crate) verdicts: BTreeMap<String, Option<String>>,
    /// What a reader must know: that only one engine answered, that there is no reference.
    pub(crate) note: Option<String>,
}

/// Gives an engine's rows.
pub(crate) type Read<'a> = dyn FnMut(&str) -> Result<Rc<Rows>, String> + 'a;

/// Gives an engine's rows for the query without its LIMIT.
pub(crate) type Uncut<'a> = dyn FnMut(&str) -> Result<Rc<Rows>, String> + 'a;

/// What a workload says about how a query's answers are compared.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Rule<'a> {
    /// The result columns, from 1, that ORDER BY sorts by; else the text tells.
    pub(crate) keys: Option<&'a [usize]>,
    /// Absolute difference up to which two doubles are equal.
    pub(crate) absolute_error: Option<f64>,
}

/// Compares the answers of all engines that gave one. Of large answers only two are held at a time.
pub(crate) fn judge(
    engines: &[String],
    sql: &str,
    rule: Rule<'_>,
    read: &mut Read<'_>,
    uncut: &mut Uncut<'_>,
) -> Judgement {
    let mut judgement = Judgement::default();
    if let [only] = engines {
        judgement.verdicts.insert(only.clone(), None);
        judgement.note = Some(format!("only {only} answered, so that nothing could be compared"));
        return judgement;
    }
    let mut referee = Referee { engines, sql, rule, read, kept: None, uncut };
    match referee.reference() {
        Ok(None) => {}
        Ok(Some(reference)) => {
            for name in engines {
                let verdict = if *name == reference { None } else { referee.difference(&reference, name) };
                judgement.verdicts.insert(name.clone(), verdict);
            }
        }
        Err(dispute) => {
            judgement.verdicts =
                engines.iter().map(|name| (name.clone(), Some(format!("no agreed answer: {dispute}")))).collect();
            judgement.note = Some(format!("no agreed answer: {dispute}"));
        }
    }
    judgement
}

struct Referee<'a, 'b> {
    engines: &'a [String],
    sql: &'a str,
    rule: Rule<'a>,
    read: &'a mut Read<'b>,
    /// The answer that others were compared with last.
    kept: Option<(String, Rc<Rows>)>,
    uncut: &'a mut Uncut<'b>,
}

impl Referee<'_, '_> {
    /// The engine whose answer is the reference, `None` without answers.
    ///
    /// # Errors
    /// There is none, and why.
    fn reference(&mut self) -> Result<Option<String>, String> {
        let names: Vec<&String> = self.engines.iter().collect();
        if self.engines.iter().any(|name| name == REFERENCE) {
            let mut differences = Vec::new();
            for name in names.iter().filter(|name| **name != REFERENCE) {
                match self.difference(REFERENCE, name) {
                    None => return Ok(Some(REFERENCE.into())),
                    Some(difference) => differences.push(format!("{name} ({difference})")),
                }
            }
            return Err(format!("nobody agrees with {REFERENCE}: {}", differences.join("; ")));
        }
        // Classes of engines that agree with the first of them.
        let mut classes: Vec<Vec<&String>> = Vec::new();
        'names: for name in &names {
            for class in &mut classes {
                if self.difference(class[0], name).is_none() {
                    class.push(name);
                    continue 'names;
                }
            }
            classes.push(vec![name]);
        }
        let agreed: Vec<&Vec<&String>> = classes.iter().filter(|class| class.len() > 1).collect();
        match agreed[..] {
            _ if names.is_empty() => Ok(None),
            [only] => Ok(Some(only[0].clone())),
            [] => {
                let difference = names.get(1).and_then(|second| self.difference(names[0], second)).unwrap_or_default();
                Err(format!("no two engines agree; {} against {}: {difference}", names[1], names[0]))
            }
            _ => {
                let list = |class: &Vec<&String>| class.iter().map(|s| s.as_str()).collect::<Vec<_>>().join(" and ");
                Err(agreed.iter().map(|class| list(class)).collect::<Vec<_>>().join(" agree against "))
            }
        }
    }

    /// The rows that others are compared with.
    fn expected(&mut self, reference: &str) -> Result<Rc<Rows>, String> {
        match &self.kept {
            Some((name, rows)) if name == reference => Ok(Rc::clone(rows)),
            _ => {
                self.kept = None;
                let rows = (self.read)(reference)?;
                self.kept = Some((reference.into(), Rc::clone(&rows)));
                Ok(rows)
            }
        }
    }

    /// How an engine's answer differs from another's.
    fn difference(&mut self, reference: &str, name: &str) -> Option<String> {
        let (expected, got) = match (self.expected(reference), (self.read)(name)) {
            (Ok(expected), Ok(got)) => (expected, got),
            (Err(why), _) | (_, Err(why)) => return Some(format!("an answer is lost: {why}")),
        };
        let mut order = RowOrder::of(self.sql, &expected.names);
        if let Some(keys) = self.rule.keys {
            order.keys = keys.iter().filter_map(|key| key.checked_sub(1)).collect();
        }
        let floor = self.rule.absolute_error.unwrap_or(column::FLOOR);
        match rows::compare(&expected, &got, &order, floor) {
            Comparison::Same => None,
            Comparison::Different(difference) => Some(difference.to_string()),
            Comparison::Tied(ranges, difference) => match (self.uncut)(reference) {
                Ok(full) => rows::among(&full, &got, &ranges, floor).err().map(|difference| difference.to_string()),
                Err(why) => Some(format!("{difference}; that LIMIT cut between ties could not be shown: {why}")),
            },
        }
    }
}
