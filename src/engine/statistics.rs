//! The statistics METHOD.md asks for. Distributions come from a library; what is ours is tested against
//! published figures.

use std::cell::RefCell;
use std::collections::HashMap;

use statrs::distribution::{ContinuousCDF, Normal, StudentsT};

use super::below;

/// The sum, the smallest first: the same values add up to the same last digit in any order.
fn sum(values: impl Iterator<Item = f64>) -> f64 {
    let mut values: Vec<f64> = values.collect();
    values.sort_by(f64::total_cmp);
    values.into_iter().sum()
}

/// The arithmetic mean; `None` of nothing.
pub(super) fn mean(values: &[f64]) -> Option<f64> {
    (!values.is_empty()).then(|| sum(values.iter().copied()) / values.len() as f64)
}

/// The sample variance, with n − 1; `None` below two values.
pub(super) fn variance(values: &[f64]) -> Option<f64> {
    let mean = mean(values)?;
    let squares = sum(values.iter().map(|value| (value - mean).powi(2)));
    (values.len() > 1).then(|| squares / (values.len() - 1) as f64)
}

/// `a / b`; `None` where `b` is not clearly above 0 or a figure is not finite.
///
/// For shares of a variance. Ratings are levels, so a variance below [`EPSILON`](super::EPSILON) is rounding, and
/// dividing by it would turn rounding into a coefficient.
pub(super) fn ratio(a: f64, b: f64) -> Option<f64> {
    let ratio = a / b;
    (below(0.0, b) && b.is_finite() && ratio.is_finite()).then_some(ratio)
}

/// The columns of a table of at least two rows and two columns; `None` of a smaller or ragged one.
pub(super) fn columns(rows: &[Vec<f64>]) -> Option<Vec<Vec<f64>>> {
    let width = rows.first()?.len();
    if rows.len() < 2 || width < 2 || rows.iter().any(|row| row.len() != width) {
        return None;
    }
    Some((0..width).map(|at| rows.iter().filter_map(|row| row.get(at).copied()).collect()).collect())
}

/// The shares below the two ends of a central interval; `None` unless the confidence lies between 0 and 1, ends
/// excluded.
pub(super) fn tails(confidence: f64) -> Option<(f64, f64)> {
    (0.0 < confidence && confidence < 1.0).then(|| ((1.0 - confidence) / 2.0, f64::midpoint(1.0, confidence)))
}

/// The two-sided quantile of Student's t for a real number of degrees of freedom above 0.
pub(super) fn t_quantile(confidence: f64, degrees: f64) -> Option<f64> {
    thread_local!(static KNOWN: Memory<2> = Memory::default());
    KNOWN.with(|known| known.get([confidence, degrees], || found_t_quantile(confidence, degrees)))
}

fn found_t_quantile(confidence: f64, degrees: f64) -> Option<f64> {
    let t = StudentsT::new(0.0, 1.0, degrees).ok()?;
    Some(t.inverse_cdf(tails(confidence)?.1))
}

/// The two-sided quantile of the normal distribution.
pub(super) fn z_quantile(confidence: f64) -> Option<f64> {
    Some(Normal::standard().inverse_cdf(tails(confidence)?.1))
}

/// What a function that only depends on its arguments, and takes long, said before: the same is asked of thousands of
/// cases.
#[derive(Debug, Default)]
pub(super) struct Memory<const N: usize>(RefCell<HashMap<[u64; N], Option<f64>>>);

/// So many answers are kept.
const MEMORY: usize = 1024;

impl<const N: usize> Memory<N> {
    /// The answer for these arguments, which is found out only once.
    pub(super) fn get(&self, arguments: [f64; N], find: impl FnOnce() -> Option<f64>) -> Option<f64> {
        let key = arguments.map(f64::to_bits);
        if let Some(known) = self.0.borrow().get(&key) {
            return *known;
        }
        let found = find();
        let mut known = self.0.borrow_mut();
        if known.len() >= MEMORY {
            known.clear();
        }
        known.insert(key, found);
        found
    }
}

/// A mean with its spread.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Sample {
    /// How many values; at least 2.
    pub n: usize,
    /// Their mean.
    pub mean: f64,
    /// Their standard deviation, above 0.
    pub sd: f64,
}

/// A difference of two means and how its interval comes about.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Contrast {
    /// The difference.
    pub difference: f64,
    /// Its standard error.
    pub standard_error: f64,
    /// Degrees of freedom, a real number.
    pub degrees: f64,
    /// The quantile of Student's t.
    pub t: f64,
}

impl Contrast {
    fn new(difference: f64, standard_error: f64, degrees: f64, confidence: f64) -> Option<Contrast> {
        Some(Contrast { difference, standard_error, degrees, t: t_quantile(confidence, degrees)? })
    }

    /// The interval of the difference.
    pub fn interval(&self) -> (f64, f64) {
        let half = self.t * self.standard_error;
        (self.difference - half, self.difference + half)
    }
}

/// Two groups with variances of their own, `a` minus `b`; `None` below two values on either side.
///
/// Source: B. L. Welch, The generalization of Student's problem, Biometrika 34 (1947).
pub(super) fn welch(a: Sample, b: Sample, confidence: f64) -> Option<Contrast> {
    let share = |sample: Sample| sample.sd * sample.sd / sample.n as f64;
    let (share_a, share_b) = (share(a), share(b));
    let own = |share: f64, n: usize| share * share / (n as f64 - 1.0);
    let degrees = (share_a + share_b).powi(2) / (own(share_a, a.n) + own(share_b, b.n));
    Contrast::new(a.mean - b.mean, (share_a + share_b).sqrt(), degrees, confidence)
}

/// The mean of differences of pairs; `None` below two pairs.
pub(super) fn paired(differences: Sample, confidence: f64) -> Option<Contrast> {
    let n = differences.n as f64;
    Contrast::new(differences.mean, differences.sd / n.sqrt(), n - 1.0, confidence)
}

/// The Wilson interval of a share, clamped to 0 to 1; `None` of nothing.
///
/// Source: E. B. Wilson, Probable inference, the law of succession, and statistical inference, JASA 22 (1927).
pub(super) fn wilson(count: usize, of: usize, confidence: f64) -> Option<(f64, f64)> {
    if of == 0 {
        return None;
    }
    let z = z_quantile(confidence)?;
    let (n, share) = (of as f64, count as f64 / of as f64);
    let denominator = 1.0 + z * z / n;
    let centre = share + z * z / (2.0 * n);
    let spread = z * (share * (1.0 - share) / n + z * z / (4.0 * n * n)).sqrt();
    Some((((centre - spread) / denominator).max(0.0), ((centre + spread) / denominator).min(1.0)))
}

#[cfg(test)]
mod tests {
    use super::{Sample, columns, mean, paired, ratio, t_quantile, tails, variance, welch, wilson};

    /// METHOD tq: t.975 at 1, 2, 4, 7, 9 degrees of freedom, as printed in any table.
    #[test]
    fn t_quantiles_agree_with_the_tables() {
        for (degrees, expected) in [(1.0, 12.7062), (2.0, 4.3027), (4.0, 2.7764), (7.0, 2.3646), (9.0, 2.2622)] {
            let got = t_quantile(0.95, degrees).unwrap();
            assert!((got - expected).abs() < 5e-5, "{degrees}: {got}");
        }
    }

    /// scipy.stats.t.ppf(0.975, df), scipy 1.15, also for the real degrees of freedom of Welch's test.
    #[test]
    fn t_quantiles_agree_with_scipy_to_twelve_digits() {
        for (degrees, expected) in
            [(1.0, 12.706_204_736_174_694), (9.91, 2.230_884_773_753_228), (1000.0, 1.962_339_080_826_408_3)]
        {
            let got = t_quantile(0.95, degrees).unwrap();
            assert!((got - expected).abs() < 1e-11 * expected, "{degrees}: {got}");
        }
    }

    /// METHOD W.
    #[test]
    fn wilson_intervals_agree_with_the_method() {
        for (count, of, low, high) in
            [(0, 5, 0.0, 0.4345), (5, 5, 0.5655, 1.0), (3, 10, 0.1078, 0.6032), (6, 8, 0.4093, 0.9285)]
        {
            let (got_low, got_high) = wilson(count, of, 0.95).unwrap();
            assert!((got_low - low).abs() < 5e-5 && (got_high - high).abs() < 5e-5, "{count}/{of}");
        }
        assert!(wilson(0, 0, 0.95).is_none());
    }

    /// METHOD T15 and T15b: leadership against staff.
    #[test]
    fn welch_intervals_agree_with_the_method() {
        let floor = 1.0 / 48.0_f64.sqrt();
        let sample = |values: &[f64]| Sample {
            n: values.len(),
            mean: mean(values).unwrap(),
            sd: variance(values).unwrap().sqrt().max(floor),
        };
        let far =
            welch(sample(&[4.5, 4.25, 4.75, 4.0, 5.0]), sample(&[2.0, 2.5, 1.75, 2.25, 3.0, 2.0, 1.5, 2.5]), 0.95);
        let far = far.unwrap();
        assert!((far.difference - 2.3125).abs() < 1e-9);
        assert!((far.degrees - 9.91).abs() < 5e-3, "{far:?}");
        assert!((far.interval().0 - 1.767).abs() < 5e-4 && (far.interval().1 - 2.858).abs() < 5e-4, "{far:?}");
        let near = welch(sample(&[4.0, 3.5, 4.5, 3.0, 4.0]), sample(&[3.5, 3.0, 4.0, 3.5, 3.0, 4.5]), 0.95).unwrap();
        assert!((near.difference - 0.217).abs() < 5e-4);
        assert!((near.interval().0 + 0.577).abs() < 5e-4 && (near.interval().1 - 1.010).abs() < 5e-4, "{near:?}");
    }

    #[test]
    fn nothing_is_said_of_one_value() {
        let one = Sample { n: 1, mean: 4.0, sd: 0.5 };
        let two = Sample { n: 2, ..one };
        assert_eq!(welch(one, two, 0.95), None);
        assert_eq!(welch(two, one, 0.95), None);
        assert_eq!(paired(one, 0.95), None);
    }

    #[test]
    fn one_value_has_no_variance() {
        assert_eq!(variance(&[3.0]), None);
        assert_eq!(variance(&[1.0, 5.0]), Some(8.0));
    }

    #[test]
    fn a_confidence_of_all_or_nothing_has_no_interval() {
        for confidence in [0.0, 1.0, -0.5, 95.0, f64::NAN] {
            assert_eq!((tails(confidence), t_quantile(confidence, 4.0)), (None, None), "{confidence}");
            assert_eq!(wilson(1, 2, confidence), None, "{confidence}");
        }
    }

    #[test]
    fn nothing_is_divided_by_rounding() {
        assert_eq!(ratio(1.0, 4.0), Some(0.25));
        for (a, b) in
            [(1.0, 0.0), (1.0, 1e-12), (1.0, -1.0), (f64::NAN, 1.0), (f64::INFINITY, 1.0), (1.0, f64::INFINITY)]
        {
            assert_eq!(ratio(a, b), None, "{a}/{b}");
        }
    }

    #[test]
    fn only_a_full_table_has_columns() {
        assert_eq!(columns(&[vec![1.0, 2.0], vec![3.0, 4.0]]), Some(vec![vec![1.0, 3.0], vec![2.0, 4.0]]));
        for rows in [vec![], vec![vec![1.0, 2.0]], vec![vec![1.0], vec![2.0]], vec![vec![1.0, 2.0], vec![3.0]]] {
            assert_eq!(columns(&rows), None, "{rows:?}");
        }
    }
}
