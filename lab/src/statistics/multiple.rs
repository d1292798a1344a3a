//! Won, lost or tied, when many queries are judged at once.

use super::{FALSE_DISCOVERIES, Ratio};

/// What a comparison says, seen from the engine that stands in the denominator of the ratio.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Verdict {
    /// Significantly faster.
    Won,
    /// Neither is significantly faster.
    Tied,
    /// Significantly slower.
    Lost,
}

/// P-values adjusted for their number, after Benjamini and Hochberg (1995): calling all with an adjusted value of at most q makes at most
/// the share q of the calls wrong in expectation; and where nothing differs at all, any call is made with a probability of at most q.
/// It holds for independent tests and for tests that depend on each other positively, as queries disturbed by the same neighbour do.
pub fn adjust(p: &[f64]) -> Vec<f64> {
    let mut order: Vec<usize> = (0..p.len()).collect();
    order.sort_by(|&a, &b| p[a].total_cmp(&p[b]));
    let mut adjusted = vec![1.0; p.len()];
    let mut least: f64 = 1.0;
    for (rank, &i) in order.iter().enumerate().rev() {
        least = least.min(p[i] * p.len() as f64 / (rank + 1) as f64);
        adjusted[i] = least;
    }
    adjusted
}

/// Verdicts over a table of ratios (of the peer's time to ours): at most 5% of the calls, won or lost, are wrong in expectation. The table is
/// one family; whoever reads several tables reads several families.
pub fn verdicts(ratios: &[Ratio]) -> Vec<Verdict> {
    let p: Vec<f64> = ratios.iter().map(|r| r.p).collect();
    let call = |(adjusted, ratio): (f64, &Ratio)| match ratio.interval.median {
        _ if adjusted > FALSE_DISCOVERIES => Verdict::Tied,
        m if m > 1.0 => Verdict::Won,
        m if m < 1.0 => Verdict::Lost,
        _ => Verdict::Tied,
    };
    adjust(&p).into_iter().zip(ratios).map(call).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn adjusted_values_are_those_of_r() {
        // p.adjust(c(0.01, 0.02, 0.03, 0.04, 0.05, 0.9), "BH")
        let got = adjust(&[0.9, 0.01, 0.05, 0.02, 0.04, 0.03]);
        let expected = [0.9, 0.06, 0.06, 0.06, 0.06, 0.06];
        assert!(got.iter().zip(expected).all(|(g, e)| (g - e).abs() < 1e-12), "{got:?}");
        assert!(adjust(&[]).is_empty());
    }
}
