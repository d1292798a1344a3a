//! What aggregates of several fields compute, as the interpreter and the merging of copies do it.

/// Adds a value to a sum and what its rounding lost so far (Kahan 1965, as Neumaier 1974).
pub fn add_precise((sum, rest): (f64, f64), value: f64) -> (f64, f64) {
    let total = sum + value;
    let lost = if sum.abs() >= value.abs() { (sum - total) + value } else { (value - total) + sum };
    // Of infinities nothing is lost.
    (total, if lost.is_finite() { rest + lost } else { rest })
}

/// Running moments of pairs (y, x): what covariance, correlation and linear regression are computed of.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct CoMoments {
    pub count: i64,
    /// Means of y and x, their sums of squared distances from the means, the sum of the products of the distances.
    pub floats: [f64; 5],
}

impl CoMoments {
    /// One more pair (Welford 1962).
    pub fn add(&mut self, y: f64, x: f64) {
        let [mean_y, mean_x, m2_y, m2_x, products] = &mut self.floats;
        self.count += 1;
        let n = self.count as f64;
        let (apart_y, apart_x) = (y - *mean_y, x - *mean_x);
        *mean_y += apart_y / n;
        *mean_x += apart_x / n;
        let rest_y = y - *mean_y;
        *m2_y += apart_y * rest_y;
        *m2_x += apart_x * (x - *mean_x);
        *products += apart_x * rest_y;
    }

    /// Another sample's pairs too (Chan, Golub and LeVeque 1979).
    pub fn merge(&mut self, other: &CoMoments) {
        if other.count == 0 {
            return;
        }
        if self.count == 0 {
            *self = *other;
            return;
        }
        let (n, more) = (self.count as f64, other.count as f64);
        let total = n + more;
        let [mean_y, mean_x, m2_y, m2_x, products] = &mut self.floats;
        let (apart_y, apart_x) = (other.floats[0] - *mean_y, other.floats[1] - *mean_x);
        let weight = n * more / total;
        *mean_y += apart_y * more / total;
        *mean_x += apart_x * more / total;
        *m2_y += other.floats[2] + apart_y * apart_y * weight;
        *m2_x += other.floats[3] + apart_x * apart_x * weight;
        *products += other.floats[4] + apart_y * apart_x * weight;
        self.count += other.count;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn merged_samples_have_the_moments_of_all_pairs() {
        let pairs: Vec<(f64, f64)> = (0..50).map(|i| (1e6 + f64::from(i * i % 17), f64::from(i % 7) * 0.5)).collect();
        let of = |pairs: &[(f64, f64)]| {
            let mut moments = CoMoments::default();
            pairs.iter().for_each(|(y, x)| moments.add(*y, *x));
            moments
        };
        let whole = of(&pairs);
        for at in [0, 1, 20, 50] {
            let mut parts = of(&pairs[..at]);
            parts.merge(&of(&pairs[at..]));
            assert_eq!(parts.count, whole.count);
            for (a, b) in parts.floats.iter().zip(whole.floats) {
                assert!((a - b).abs() <= 1e-9 * b.abs().max(1.0), "{a} is not {b}");
            }
        }
    }

    #[test]
    fn a_precise_sum_keeps_what_a_plain_one_loses() {
        let (sum, rest) = [1e16, 1.0, 1.0, -1e16].into_iter().fold((0.0, 0.0), add_precise);
        assert_eq!(sum + rest, 2.0);
        let (sum, rest) = [f64::INFINITY, 1.0].into_iter().fold((0.0, 0.0), add_precise);
        assert_eq!(sum + rest, f64::INFINITY);
    }
}
