//! The report of [`measure`](crate::measure).

use quernel_ir::plan::JoinKind;

use crate::measure::{Join, Limits, Measured};

/// Beyond this the chosen order is listed at the end.
const GOAL: f64 = 1.5;

pub(crate) fn heading(title: &str, limits: &Limits) {
    println!("{title}: chosen orders of joins beside {} random ones, by counted rows", limits.orders);
    println!(
        "{:<6} {:>5} {:>8} {:>9} {:>11} {:>11} {:>6} {:>8} {:>6}",
        "query", "joins", "q median", "q worst", "cost", "best", "ratio", "C_out", "of all"
    );
}

pub(crate) fn query(name: &str, query: &Measured, joins: bool) {
    let mut errors: Vec<f64> = query.regions.iter().flat_map(|r| &r.joins).map(Join::q_error).collect();
    errors.sort_by(f64::total_cmp);
    let worst = errors.last().copied().unwrap_or(1.0);
    println!(
        "{name:<6} {:>5} {:>8.2} {:>9.2} {:>11.0} {:>11.0} {:>6.2} {:>8.2} {:>6}",
        errors.len(),
        median(&errors),
        worst,
        query.chosen().cost,
        query.best().cost,
        query.ratio(),
        query.rows_ratio(),
        query.optimum_ratio().map_or("-".into(), |ratio| format!("{ratio:.2}")),
    );
    for reason in &query.left_out {
        println!("       left out: {reason}");
    }
    if !joins {
        return;
    }
    for (i, region) in query.regions.iter().enumerate() {
        if query.regions.len() > 1 {
            let (chosen, best) = (region.chosen.cost, region.best.cost);
            println!("       region {}: cost {chosen:.0}, best of {} {best:.0}", i + 1, region.orders);
        }
        for join in &region.joins {
            println!(
                "       {:>12.0} expected {:>12.0} rows {:>9.2}  {} {} [{}]",
                join.expected,
                join.rows,
                join.q_error(),
                join.probe,
                symbol(join.kind),
                join.build
            );
        }
    }
}

pub(crate) fn summary(all: &[(String, Measured)]) {
    let joins = || all.iter().flat_map(|(_, query)| &query.regions).flat_map(|region| &region.joins);
    let mut errors: Vec<f64> = joins().map(Join::q_error).collect();
    errors.sort_by(f64::total_cmp);
    let at = |share: f64| errors.get((errors.len() as f64 * share) as usize).copied().unwrap_or(1.0);
    println!(
        "{} queries, {} joins; q-error: median {:.2}, 90% {:.2}, 95% {:.2}, worst {:.2}",
        all.len(),
        errors.len(),
        median(&errors),
        at(0.9),
        at(0.95),
        errors.last().copied().unwrap_or(1.0)
    );
    for (measure, ratio) in [
        ("random orders", Measured::ratio as fn(&Measured) -> f64),
        ("all orders", |query| query.optimum_ratio().unwrap_or(1.0)),
    ] {
        let mut above: Vec<(&str, f64)> = all.iter().map(|(name, query)| (name.as_str(), ratio(query))).collect();
        above.retain(|(_, ratio)| *ratio > GOAL);
        above.sort_by(|a, b| b.1.total_cmp(&a.1));
        let names: Vec<String> = above.iter().map(|(name, ratio)| format!("{name} {ratio:.2}")).collect();
        let names = if names.is_empty() { "none".into() } else { names.join(", ") };
        println!("above {GOAL} times the best of {measure}: {names}");
    }
}

fn symbol(kind: JoinKind) -> &'static str {
    match kind {
        JoinKind::Inner => "JOIN",
        JoinKind::Left => "LEFT JOIN",
        JoinKind::Full => "FULL JOIN",
        JoinKind::Semi => "SEMI JOIN",
        JoinKind::Anti => "ANTI JOIN",
        JoinKind::Single => "SINGLE JOIN",
        JoinKind::Mark(_) => "MARK JOIN",
    }
}

fn median(sorted: &[f64]) -> f64 {
    sorted.get(sorted.len() / 2).copied().unwrap_or(1.0)
}
