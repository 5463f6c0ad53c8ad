//! How far the items of a scale measure the same: METHOD B, "Reliability coefficients", vectors C9 and C11.
//!
//! How many respondents and items a coefficient needs before it may be shown is for the caller to say.

use statrs::distribution::{ContinuousCDF, FisherSnedecor};

use super::statistics::{Memory, columns, mean, ratio, tails, variance, z_quantile};

/// Cronbach's alpha of complete answers, one row per respondent and one column per item.
///
/// At most 1; below 0 where the items contradict each other. `None` below two respondents or two items, of rows of
/// different lengths, and where the sums of the rows do not vary.
///
/// Source: L. J. Cronbach, Coefficient alpha and the internal structure of tests, Psychometrika 16 (1951).
pub fn cronbach(rows: &[Vec<f64>]) -> Option<f64> {
    let items = columns(rows)?;
    let of_items: Option<f64> = items.iter().map(|item| variance(item)).sum();
    let sums: Vec<f64> = rows.iter().map(|row| row.iter().sum()).collect();
    let items = items.len() as f64;
    Some(items / (items - 1.0) * (1.0 - ratio(of_items?, variance(&sums)?)?))
}

/// Feldt's interval around a Cronbach's alpha that was found in `rows` answers to `items` items.
///
/// At most 1, without a lower end; `confidence` lies between 0 and 1. `None` below two rows or two items, and where
/// alpha is above 1 or not finite.
///
/// Source: L. S. Feldt, The approximate sampling distribution of Kuder-Richardson reliability coefficient twenty,
/// Psychometrika 30 (1965).
pub fn feldt(alpha: f64, rows: usize, items: usize, confidence: f64) -> Option<(f64, f64)> {
    let (lower, upper) = tails(confidence)?;
    let respondents = rows as f64 - 1.0;
    let end = |share| Some(1.0 - (1.0 - alpha) * f_quantile(share, respondents, respondents * (items as f64 - 1.0))?);
    let interval = (end(upper)?, end(lower)?);
    (alpha <= 1.0 && interval.0.is_finite() && interval.1.is_finite()).then_some(interval)
}

/// The quantile of the F distribution.
fn f_quantile(share: f64, first: f64, second: f64) -> Option<f64> {
    thread_local!(static KNOWN: Memory<3> = Memory::default());
    let find = || FisherSnedecor::new(first, second).ok().map(|f| f.inverse_cdf(share));
    KNOWN.with(|known| known.get([share, first, second], find))
}

/// Whether a correlation found in `pairs` pairs lies below 0 for certain: its whole interval, by Fisher's transformation,
/// with this confidence.
///
/// Source: R. A. Fisher, On the probable error of a coefficient of correlation deduced from a small sample, Metron 1
/// (1921).
pub fn is_below_zero(r: f64, pairs: usize, confidence: f64) -> bool {
    let Some(z) = z_quantile(confidence).filter(|_| pairs > 3) else { return false };
    r.atanh() + z / (pairs as f64 - 3.0).sqrt() < 0.0
}

/// The reliability of two halves together, or of exactly two items, from their correlation `r`.
///
/// At most 1. `None` where `r` is not a correlation, or so close to −1 that nothing is left of their sum.
///
/// Source: C. Spearman, Correlation calculated from faulty data, and W. Brown, Some experimental results in the
/// correlation of mental abilities, both British Journal of Psychology 3 (1910).
pub fn spearman_brown(r: f64) -> Option<f64> {
    (-1.0..=1.0).contains(&r).then(|| ratio(2.0 * r, 1.0 + r))?
}

/// Pearson's correlation, −1 to 1; `None` below two pairs and where one side does not vary.
///
/// Source: K. Pearson, Note on regression and inheritance in the case of two parents, Proceedings of the Royal
/// Society 58 (1895).
pub fn pearson(pairs: &[(f64, f64)]) -> Option<f64> {
    let (first, second): (Vec<f64>, Vec<f64>) = pairs.iter().copied().unzip();
    let (of_first, of_second) = (mean(&first)?, mean(&second)?);
    let products: f64 = pairs.iter().map(|(one, other)| (one - of_first) * (other - of_second)).sum();
    let spread = variance(&first)?.sqrt() * variance(&second)?.sqrt();
    // Rounding may carry a straight line just past its ends.
    Some(ratio(products / (pairs.len() as f64 - 1.0), spread)?.clamp(-1.0, 1.0))
}

/// The correlation of one item, counted from 0, with the sum of all others; −1 to 1.
///
/// Rows as for [`cronbach`]. `None` where that is `None` for want of rows or items, where there is no such item, and
/// where the item or the rest does not vary.
///
/// Source: J. C. Nunnally and I. H. Bernstein, Psychometric Theory (1994), the corrected item-total correlation.
pub fn item_rest(rows: &[Vec<f64>], item: usize) -> Option<f64> {
    let columns = columns(rows)?;
    let own = columns.get(item)?;
    let pairs = rows.iter().zip(own).map(|(row, own)| (*own, row.iter().sum::<f64>() - own));
    pearson(&pairs.collect::<Vec<(f64, f64)>>())
}

/// The change of one person between two times against the error of measurement.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct ReliableChange {
    /// RCI: the change in standard errors; beyond ±1.96 it is more than error of measurement at 95 %.
    pub index: f64,
    /// The standard error of a difference: SD · √2 · √(1 − r).
    pub standard_error: f64,
}

/// The reliable change index of Jacobson and Truax; `None` unless `sd` is above 0 and `reliability` from 0 to below 1.
///
/// Source: N. S. Jacobson, P. Truax, Clinical significance, J. Consulting and Clinical Psychology 59 (1991).
pub fn reliable_change(before: f64, after: f64, sd: f64, reliability: f64) -> Option<ReliableChange> {
    let standard_error = sd * (2.0 * (1.0 - reliability)).sqrt();
    let sound = sd > 0.0 && (0.0..1.0).contains(&reliability);
    Some(ReliableChange { index: ratio(after - before, standard_error).filter(|_| sound)?, standard_error })
}

#[cfg(test)]
mod tests {
    use super::{cronbach, feldt, item_rest, pearson, reliable_change, spearman_brown};

    /// METHOD C11: eight respondents, four items.
    fn answers() -> Vec<Vec<f64>> {
        [[4, 4, 5, 4], [3, 3, 3, 4], [2, 2, 3, 2], [5, 4, 5, 5], [3, 2, 3, 3], [4, 3, 4, 4], [1, 2, 2, 1], [4, 5, 4, 4]]
            .map(|row| row.map(f64::from).to_vec())
            .to_vec()
    }

    fn first_two_items() -> Vec<(f64, f64)> {
        answers().iter().map(|row| (row[0], row[1])).collect()
    }

    fn assert_near(got: Option<f64>, expected: f64, within: f64) {
        assert!(got.is_some_and(|got| (got - expected).abs() < within), "{got:?} instead of {expected}");
    }

    /// Python: tanh(atanh(r) + 1.959964 / sqrt(n - 3)) is 0.004, -0.008 and -0.004.
    #[test]
    fn a_correlation_is_below_zero_once_its_interval_is() {
        assert!(!super::is_below_zero(-0.40, 24, 0.95));
        assert!(super::is_below_zero(-0.41, 24, 0.95));
        assert!(super::is_below_zero(-0.20, 100, 0.95));
        assert!(!super::is_below_zero(-1.0, 3, 0.95));
        assert!(super::is_below_zero(-1.0, 4, 0.95));
    }

    #[test]
    fn reliability_agrees_with_the_method() {
        assert_near(cronbach(&answers()), 0.9508, 5e-5);
        let r = pearson(&first_two_items());
        assert_near(r, 0.7671, 5e-5);
        assert_near(r.and_then(spearman_brown), 0.8682, 5e-5);
        let two: Vec<Vec<f64>> = first_two_items().into_iter().map(|(one, other)| vec![one, other]).collect();
        assert_near(cronbach(&two), 0.8641, 5e-5);
    }

    /// `pingouin.cronbach_alpha`, pingouin 0.7.0: METHOD C11, all items and the first two; items that contradict.
    #[test]
    fn cronbach_agrees_with_pingouin() {
        assert_near(cronbach(&answers()), 0.950_848_972_296_693_5, 1e-13);
        let two: Vec<Vec<f64>> = answers().iter().map(|row| row[..2].to_vec()).collect();
        assert_near(cronbach(&two), 0.864_111_498_257_839_7, 1e-13);
        let contrary = [[1, 4], [4, 2], [2, 3], [3, 1], [1, 3]].map(|row| row.map(f64::from).to_vec());
        assert_near(cronbach(&contrary), -6.571_428_571_428_569, 1e-12);
    }

    /// 1 − (1 − α)·`scipy.stats.f.ppf(q, n − 1, (n − 1)(m − 1))`, scipy 1.17.1; the first is METHOD C11, for which
    /// `pingouin.cronbach_alpha`, pingouin 0.7.0, prints [0.854, 0.989].
    #[test]
    fn feldt_agrees_with_scipy() {
        for ((alpha, rows, items, confidence), (low, high)) in [
            ((0.950_848_972_296_693_5, 8, 4, 0.95), (0.854_088_768_163_013_7, 0.988_959_892_328_073_5)),
            ((0.950_848_972_296_693_5, 8, 4, 0.90), (0.877_732_999_370_230_4, 0.985_690_558_421_371_3)),
            ((0.8, 30, 4, 0.95), (0.650_608_029_783_117, 0.895_528_930_151_504)),
            ((0.9, 500, 20, 0.95), (0.886_829_239_004_275_9, 0.912_289_499_017_569_6)),
            ((0.7, 2, 2, 0.95), (-193.336_703_443_353_3, 0.999_536_886_247_397_8)),
        ] {
            let got = feldt(alpha, rows, items, confidence);
            assert_near(got.map(|interval| interval.0), low, 1e-11 * low.abs().max(1.0));
            assert_near(got.map(|interval| interval.1), high, 1e-11);
        }
    }

    #[test]
    fn feldt_of_too_little_is_none() {
        for (alpha, rows, items, confidence) in [
            (0.8, 0, 4, 0.95),
            (0.8, 1, 4, 0.95),
            (0.8, 30, 0, 0.95),
            (0.8, 30, 1, 0.95),
            (0.8, 0, 0, 0.95),
            (0.8, 30, 4, 0.0),
            (0.8, 30, 4, 1.0),
            (0.8, 30, 4, 95.0),
            (1.1, 30, 4, 0.95),
            (f64::NAN, 30, 4, 0.95),
            (f64::NEG_INFINITY, 30, 4, 0.95),
        ] {
            assert_eq!(feldt(alpha, rows, items, confidence), None, "{alpha} {rows} {items} {confidence}");
        }
        assert_eq!(feldt(1.0, 30, 4, 0.95), Some((1.0, 1.0)));
    }

    /// `scipy.stats.pearsonr`, scipy 1.17.1.
    #[test]
    fn correlations_agree_with_scipy() {
        assert_near(pearson(&first_two_items()), 0.767_129_354_423_122_2, 1e-13);
        for (item, expected) in
            [0.958_572_097_888_637_1, 0.780_496_668_988_286_4, 0.896_013_635_174_923_9, 0.910_816_931_232_100_6]
                .into_iter()
                .enumerate()
        {
            assert_near(item_rest(&answers(), item), expected, 1e-13);
        }
    }

    /// Of these the bare quotient rounds to 1.0000000000000002.
    #[test]
    fn a_straight_line_correlates_fully_and_no_more() {
        let levels = [1.0, 1.0, 4.0];
        assert_eq!(pearson(&levels.map(|level| (level, level))), Some(1.0));
        assert_eq!(pearson(&levels.map(|level| (level, 6.0 - level))), Some(-1.0));
    }

    #[test]
    fn correlation_of_too_little_is_none() {
        assert_eq!(pearson(&[]), None);
        assert_eq!(pearson(&[(1.0, 2.0)]), None);
        assert_eq!(pearson(&[(3.3, 1.0), (3.3, 2.0), (3.3, 5.0)]), None);
        assert_eq!(pearson(&[(1.0, 3.3), (2.0, 3.3), (5.0, 3.3)]), None);
        assert_eq!(pearson(&[(1.0, f64::NAN), (2.0, 3.0)]), None);
        assert_eq!(pearson(&[(1.0, f64::INFINITY), (2.0, 3.0)]), None);
    }

    #[test]
    fn spearman_brown_of_no_correlation() {
        assert_eq!((spearman_brown(0.0), spearman_brown(1.0)), (Some(0.0), Some(1.0)));
        for r in [-1.0, -1.0 + 1e-12, -1.5, 1.5, f64::NAN, f64::INFINITY] {
            assert_eq!(spearman_brown(r), None, "{r}");
        }
    }

    #[test]
    fn reliability_of_too_little_is_none() {
        for rows in [
            vec![],
            vec![vec![1.0, 2.0]],
            vec![vec![1.0], vec![2.0]],
            vec![vec![], vec![]],
            vec![vec![1.0, 2.0], vec![3.0]],
            vec![vec![3.3, 3.3, 3.3]; 3],
            vec![vec![1.0, 5.0], vec![5.0, 1.0]],
            vec![vec![f64::NAN, 1.0], vec![2.0, 3.0]],
            vec![vec![1e200, 1.0], vec![2.0, 3.0]],
        ] {
            assert_eq!(cronbach(&rows), None, "{rows:?}");
        }
        assert_eq!(item_rest(&answers(), 4), None);
        assert_eq!(item_rest(&[], 0), None);
        assert_eq!(item_rest(&[vec![1.0], vec![2.0]], 0), None);
        assert_eq!(item_rest(&[vec![1.0, 3.0], vec![2.0, 3.0]], 0), None);
        assert_eq!(item_rest(&[vec![1.0, 3.0], vec![2.0]], 0), None);
    }

    /// METHOD C7 with the assumed SD of 0.80 and reliability of .80, and C8, the textbook case of Jacobson and Truax.
    #[test]
    fn reliable_change_agrees_with_the_method_and_the_textbook() {
        for (before, after, sd, expected) in
            [(2.5, 3.5, 0.8, 1.976), (2.5, 3.0, 0.8, 0.988), (3.0, 2.0, 0.8, -1.976), (47.5, 32.5, 10.0, -2.372)]
        {
            let change = reliable_change(before, after, sd, 0.8).unwrap();
            assert!((change.index - expected).abs() < 5e-4, "{change:?}");
        }
        assert!((reliable_change(47.5, 32.5, 10.0, 0.8).unwrap().standard_error - 6.325).abs() < 5e-4);
        assert!((reliable_change(0.0, 0.0, 0.8, 0.8).unwrap().standard_error * 1.96 - 0.992).abs() < 5e-4);
        for (sd, reliability) in [(0.0, 0.8), (-1.0, 0.8), (1.0, 1.0), (1.0, 1.5), (1.0, -0.1), (f64::NAN, 0.8)] {
            assert_eq!(reliable_change(1.0, 2.0, sd, reliability), None, "{sd} {reliability}");
        }
    }
}
