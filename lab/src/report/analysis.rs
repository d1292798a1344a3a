//! Everything that a page says, computed once from the record.

use std::collections::HashMap;

use crate::compare::is_ours;
use crate::record::{Case, Engine, Load, Mode, Outcome, Query, Report, Sample, Workload};
use crate::statistics::{
    GeometricMean, Interval, Ratio, Verdict, drift, geometric_mean, median, median_interval, outliers, verdicts,
};

/// A report with what follows from it.
#[derive(Debug)]
pub(crate) struct Analysis<'a> {
    pub(crate) report: &'a Report,
    /// The engines that the page compares with the others: Quernel's entries, or the first engine where there is none.
    pub(crate) subjects: Vec<usize>,
    /// Workloads at their scales and modes, in the record's order.
    pub(crate) groups: Vec<Group<'a>>,
}

/// A workload at one scale in one mode.
#[derive(Debug)]
pub(crate) struct Group<'a> {
    pub(crate) workload: &'a Workload,
    pub(crate) mode: Mode,
    pub(crate) rows: Vec<Row<'a>>,
    /// Each subject against each other engine.
    pub(crate) versus: Vec<Versus>,
}

/// A query with what each engine did, by the engine's place in the record.
#[derive(Debug)]
pub(crate) struct Row<'a> {
    pub(crate) query: &'a Query,
    pub(crate) cells: Vec<Cell<'a>>,
    /// The least median.
    pub(crate) best: Option<f64>,
}

/// One engine on one query.
#[derive(Debug)]
pub(crate) struct Cell<'a> {
    pub(crate) state: State<'a>,
    pub(crate) samples: &'a [Sample],
    /// Places of outliers among the samples.
    pub(crate) outliers: Vec<usize>,
    /// Factor of a trend over the samples.
    pub(crate) drift: Option<f64>,
}

#[derive(Clone, Copy, Debug)]
pub(crate) enum State<'a> {
    /// Right rows, and the time that they took.
    Timed(Interval),
    /// Right rows, but no time was taken.
    Untimed,
    /// No right rows.
    Failed(&'a Outcome),
    /// The tables could not be loaded, and why.
    NotLoaded(&'a str),
    /// The record has nothing.
    Missing,
}

impl State<'_> {
    pub(crate) fn time(&self) -> Option<Interval> {
        if let Self::Timed(i) = self { Some(*i) } else { None }
    }

    /// In a word or two, where there is no time.
    pub(crate) fn label(&self) -> Option<&'static str> {
        match self {
            Self::Timed(_) => None,
            Self::Untimed => Some("no samples"),
            Self::Failed(outcome) => Some(outcome.label()),
            Self::NotLoaded(_) => Some("not loaded"),
            Self::Missing => Some("not measured"),
        }
    }

    /// What the engine said where it failed.
    pub(crate) fn message(&self) -> Option<String> {
        match self {
            Self::Failed(Outcome::TimedOut { seconds }) => {
                Some(format!("no answer in {}", crate::units::seconds(*seconds)))
            }
            Self::Failed(outcome) => outcome.message().map(String::from),
            Self::NotLoaded(error) => Some((*error).into()),
            _ => None,
        }
    }
}

impl Cell<'_> {
    /// Median of something that some samples have.
    pub(crate) fn median_of(&self, of: impl Fn(&Sample) -> Option<f64>) -> Option<f64> {
        let values: Vec<f64> = self.samples.iter().filter_map(of).filter(|v| v.is_finite()).collect();
        (!values.is_empty()).then(|| median(&values))
    }

    pub(crate) fn peak_memory(&self) -> Option<u64> {
        self.samples.iter().filter_map(|s| s.peak_memory).max()
    }

    /// Median time without compilation, and of compilation.
    pub(crate) fn execute_and_compile(&self) -> Option<(f64, f64)> {
        let execute = self.median_of(|s| s.compile.map(|c| (s.seconds - c).max(0.0)))?;
        Some((execute, self.median_of(|s| s.compile)?))
    }
}

/// A subject against a peer on one group. Ratios are the peer's time over the subject's: above 1 the subject is the faster.
#[derive(Debug)]
pub(crate) struct Versus {
    pub(crate) subject: usize,
    pub(crate) peer: usize,
    pub(crate) overall: Option<GeometricMean>,
    /// By row; `None` where one of the two has no time.
    pub(crate) calls: Vec<Option<(Ratio, Verdict)>>,
    /// Ties whose own interval excludes 1: called, if they were the only query looked at.
    pub(crate) nearly: usize,
    pub(crate) only_subject: usize,
    pub(crate) only_peer: usize,
    pub(crate) neither: usize,
}

impl Versus {
    pub(crate) fn count(&self, verdict: Verdict) -> usize {
        self.calls.iter().flatten().filter(|(_, v)| *v == verdict).count()
    }
}

impl<'a> Analysis<'a> {
    pub(crate) fn new(report: &'a Report) -> Self {
        let mut subjects: Vec<usize> =
            (0..report.engines.len()).filter(|&e| is_ours(&report.engines[e].name)).collect();
        if subjects.is_empty() && !report.engines.is_empty() {
            subjects.push(0);
        }
        let mut cases: HashMap<Key<'a>, &'a Case> = HashMap::new();
        for case in &report.cases {
            cases.insert((&case.workload, case.scale.to_bits(), case.mode, &case.query, &case.engine), case);
        }
        let mut groups = Vec::new();
        for workload in &report.workloads {
            for mode in modes(report, workload) {
                let rows = rows(report, &cases, workload, mode);
                let versus = subjects.iter().flat_map(|&s| peers(report, s).map(move |p| (s, p)));
                let versus = versus.map(|(s, p)| Versus::new(&rows, s, p)).collect();
                groups.push(Group { workload, mode, rows, versus });
            }
        }
        Self { report, subjects, groups }
    }

    pub(crate) fn engine(&self, place: usize) -> &'a Engine {
        &self.report.engines[place]
    }

    /// The engine that a row's single ratio is about.
    pub(crate) fn subject(&self) -> Option<usize> {
        self.subjects.first().copied()
    }

    /// The load of an engine in a group.
    pub(crate) fn load(&self, group: &Group<'_>, engine: usize) -> Option<&'a Load> {
        load(self.report, group.workload, group.mode, &self.report.engines[engine].name)
    }
}

impl Group<'_> {
    /// The fastest other engine on a query against the subject.
    pub(crate) fn best_other(&self, subject: usize, place: usize) -> Option<(Ratio, Verdict)> {
        let others = self.versus.iter().filter(|v| v.subject == subject).filter_map(|v| v.calls[place]);
        others.min_by(|x, y| x.0.interval.median.total_cmp(&y.0.interval.median))
    }

    /// Why the engine did nothing here at all, where that is so.
    pub(crate) fn left_out(&self, engine: usize) -> Option<String> {
        let nothing = |s: &State<'_>| matches!(s, State::NotLoaded(_) | State::Missing);
        if self.rows.is_empty() || !self.rows.iter().all(|r| nothing(&r.cells[engine].state)) {
            return None;
        }
        let state = &self.rows[0].cells[engine].state;
        let label = state.label().unwrap_or_default();
        Some(state.message().map_or(label.to_string(), |message| format!("{label}: {message}")))
    }

    /// The engines that did anything here.
    pub(crate) fn present(&self) -> Vec<usize> {
        let engines = self.rows.first().map_or(0, |r| r.cells.len());
        (0..engines).filter(|&e| self.left_out(e).is_none()).collect()
    }

    /// Title, scale and mode, for headings.
    pub(crate) fn title(&self) -> String {
        format!("{}, {}", workload_title(self.workload), mode_title(self.mode))
    }
}

impl Row<'_> {
    /// Time of an engine over that of the fastest.
    pub(crate) fn over_best(&self, engine: usize) -> Option<f64> {
        Some(self.cells[engine].state.time()?.median / self.best.filter(|b| *b > 0.0)?)
    }
}

type Key<'a> = (&'a str, u64, Mode, &'a str, &'a str);

impl Verdict {
    /// As pages say it.
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::Won => "won",
            Self::Tied => "tied",
            Self::Lost => "lost",
        }
    }
}

/// Title and scale of a workload.
pub(crate) fn workload_title(w: &Workload) -> String {
    format!("{} at scale {}", w.title, crate::units::plain(w.scale))
}

pub(crate) fn mode_title(mode: Mode) -> &'static str {
    match mode {
        Mode::ColdParquet => "cold Parquet",
        Mode::HotParquet => "hot Parquet",
        Mode::InMemory => "in memory",
    }
}

/// The modes in which something was measured or loaded of a workload; each mode's order is fixed.
fn modes(report: &Report, workload: &Workload) -> Vec<Mode> {
    let same = |name: &str, scale: f64| name == workload.name && scale.to_bits() == workload.scale.to_bits();
    let has = |mode: Mode| {
        report.cases.iter().any(|c| c.mode == mode && same(&c.workload, c.scale))
            || report.loads.iter().any(|l| l.mode == mode && same(&l.workload, l.scale))
    };
    [Mode::InMemory, Mode::HotParquet, Mode::ColdParquet].into_iter().filter(|m| has(*m)).collect()
}

fn peers(report: &Report, subject: usize) -> impl Iterator<Item = usize> + use<> {
    (0..report.engines.len()).filter(move |&e| e != subject)
}

fn load<'a>(report: &'a Report, workload: &Workload, mode: Mode, engine: &str) -> Option<&'a Load> {
    let bits = workload.scale.to_bits();
    let is =
        |l: &&Load| l.workload == workload.name && l.scale.to_bits() == bits && l.mode == mode && l.engine == engine;
    report.loads.iter().find(is)
}

fn rows<'a>(
    report: &'a Report,
    cases: &HashMap<Key<'a>, &'a Case>,
    workload: &'a Workload,
    mode: Mode,
) -> Vec<Row<'a>> {
    let row = |query: &'a Query| {
        let cell = |engine: &'a Engine| {
            let key = (&*workload.name, workload.scale.to_bits(), mode, &*query.name, &*engine.name);
            match cases.get(&key) {
                Some(case) => measured(case),
                None => {
                    let error = load(report, workload, mode, &engine.name).and_then(|l| l.error.as_deref());
                    let state = error.map_or(State::Missing, State::NotLoaded);
                    Cell { state, samples: &[], outliers: Vec::new(), drift: None }
                }
            }
        };
        let cells: Vec<Cell<'a>> = report.engines.iter().map(cell).collect();
        let best = cells.iter().filter_map(|c| c.state.time()).map(|i| i.median).min_by(f64::total_cmp);
        Row { query, cells, best }
    };
    workload.queries.iter().map(row).collect()
}

fn measured(case: &Case) -> Cell<'_> {
    if !case.outcome.is_ok() {
        return Cell { state: State::Failed(&case.outcome), samples: &[], outliers: Vec::new(), drift: None };
    }
    let times: Vec<f64> = case.samples.iter().map(|s| s.seconds).collect();
    let interval = median_interval(&times);
    let state = if interval.median.is_finite() { State::Timed(interval) } else { State::Untimed };
    Cell { state, samples: &case.samples, outliers: outliers(&times), drift: drift(&times) }
}

impl Versus {
    fn new(rows: &[Row<'_>], subject: usize, peer: usize) -> Self {
        let mut versus = Self {
            subject,
            peer,
            overall: None,
            calls: vec![None; rows.len()],
            nearly: 0,
            only_subject: 0,
            only_peer: 0,
            neither: 0,
        };
        let (mut places, mut ratios, mut pairs) = (Vec::new(), Vec::new(), Vec::new());
        for (place, row) in rows.iter().enumerate() {
            let (ours, theirs) = (&row.cells[subject], &row.cells[peer]);
            match (ours.state.time(), theirs.state.time()) {
                (Some(_), Some(_)) => {
                    if let Some(ratio) = Ratio::of(theirs.samples, ours.samples) {
                        places.push(place);
                        ratios.push(ratio);
                        pairs.push((theirs.samples, ours.samples));
                    }
                }
                (Some(_), None) => versus.only_subject += 1,
                (None, Some(_)) => versus.only_peer += 1,
                (None, None) => versus.neither += 1,
            }
        }
        versus.overall = geometric_mean(&pairs, true);
        let calls = verdicts(&ratios);
        for ((place, ratio), verdict) in places.into_iter().zip(ratios).zip(calls) {
            let excludes = ratio.interval.low > 1.0 || ratio.interval.high < 1.0;
            versus.nearly +=
                usize::from(verdict == Verdict::Tied && excludes && ratio.interval.level >= crate::statistics::LEVEL);
            versus.calls[place] = Some((ratio, verdict));
        }
        versus
    }
}
