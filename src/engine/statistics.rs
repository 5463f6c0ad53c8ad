//! The statistics METHOD.md asks for. Distributions come from a library; what is ours is tested against
//! published figures.

use statrs::distribution::{ContinuousCDF, Normal, StudentsT};

/// The arithmetic mean; `None` of nothing.
pub(super) fn mean(values: &[f64]) -> Option<f64> {
    (!values.is_empty()).then(|| values.iter().sum::<f64>() / values.len() as f64)
}

/// The sample variance, with n − 1; `None` below two values.
pub(super) fn variance(values: &[f64]) -> Option<f64> {
    let mean = mean(values)?;
    let squares: f64 = values.iter().map(|value| (value - mean).powi(2)).sum();
    (values.len() > 1).then(|| squares / (values.len() - 1) as f64)
}

/// The two-sided quantile of Student's t for a real number of degrees of freedom above 0.
pub(super) fn t_quantile(confidence: f64, degrees: f64) -> Option<f64> {
    let t = StudentsT::new(0.0, 1.0, degrees).ok()?;
    Some(t.inverse_cdf(upper_tail(confidence)))
}

/// The Wilson interval of a share, clamped to 0 to 1; `None` of nothing.
///
/// Source: E. B. Wilson, Probable inference, the law of succession, and statistical inference, JASA 22 (1927).
pub(super) fn wilson(count: usize, of: usize, confidence: f64) -> Option<(f64, f64)> {
    if of == 0 {
        return None;
    }
    let z = Normal::standard().inverse_cdf(upper_tail(confidence));
    let (n, share) = (of as f64, count as f64 / of as f64);
    let denominator = 1.0 + z * z / n;
    let centre = share + z * z / (2.0 * n);
    let spread = z * (share * (1.0 - share) / n + z * z / (4.0 * n * n)).sqrt();
    Some((((centre - spread) / denominator).max(0.0), ((centre + spread) / denominator).min(1.0)))
}

fn upper_tail(confidence: f64) -> f64 {
    f64::midpoint(1.0, confidence)
}

#[cfg(test)]
mod tests {
    use super::{t_quantile, variance, wilson};

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

    #[test]
    fn one_value_has_no_variance() {
        assert_eq!(variance(&[3.0]), None);
        assert_eq!(variance(&[1.0, 5.0]), Some(8.0));
    }
}
