//! How far raters agree: METHOD B, "Reliability coefficients", vectors C9, C10, C12 and C13.
//!
//! A coefficient is a share of a variance. Where nothing varies there is no share, so the answer is `None`, never 0.
//! How many units a coefficient needs before it may be shown is for the caller to say.

use std::ops::RangeInclusive;

use super::statistics::{columns, mean, ratio, variance};

/// How much higher the first of each pair is than the second, on average; in levels.
///
/// `None` of no pairs, or of figures that are not finite.
pub fn mean_difference(pairs: &[(f64, f64)]) -> Option<f64> {
    let differences: Vec<f64> = pairs.iter().map(|(first, second)| first - second).collect();
    mean(&differences).filter(|difference| difference.is_finite())
}

/// How far the two of a pair are apart, on average; in levels, 0 or above.
///
/// `None` of no pairs, or of figures that are not finite.
pub fn mean_absolute_difference(pairs: &[(f64, f64)]) -> Option<f64> {
    let distances: Vec<f64> = pairs.iter().map(|(first, second)| (first - second).abs()).collect();
    mean(&distances).filter(|distance| distance.is_finite())
}

/// Cohen's kappa of two raters with quadratic weights: 1 is agreement, 0 is chance, below 0 is worse than chance.
///
/// Each pair is one unit, rated by both. `None` of no pairs, where both raters gave one and the same level
/// throughout, and where a level is not one of `levels`. How many levels the scale has does not change the figure:
/// with quadratic weights it cancels out.
///
/// Source: J. Cohen, Weighted kappa, Psychological Bulletin 70 (1968).
pub fn weighted_kappa(pairs: &[(u8, u8)], levels: RangeInclusive<u8>) -> Option<f64> {
    let (lowest, highest) = levels.into_inner();
    let on_scale = |level: u8| lowest <= level && level <= highest;
    if !pairs.iter().all(|(first, second)| on_scale(*first) && on_scale(*second)) {
        return None;
    }
    let sum = |term: fn(f64, f64) -> f64| -> f64 {
        pairs.iter().map(|(first, second)| term(f64::from(*first), f64::from(*second))).sum()
    };
    let n = pairs.len() as f64;
    // Both are sums of whole numbers, n² times the mean squared distance: no rounding hides that nothing varies.
    let observed = n * sum(|first, second| (first - second).powi(2));
    let by_chance = n * sum(|first, second| first * first + second * second)
        - 2.0 * sum(|first, _| first) * sum(|_, second| second);
    Some(1.0 - ratio(observed, by_chance)?)
}

/// A form of the intraclass correlation; the names of McGraw and Wong stand beside it.
///
/// Source: P. E. Shrout and J. L. Fleiss, Intraclass correlations, Psychological Bulletin 86 (1979); K. O. McGraw
/// and S. P. Wong, Forming inferences about some intraclass correlation coefficients, Psychological Methods 1 (1996).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Icc {
    /// ICC(1): one rating, where every target has raters of its own.
    One,
    /// ICC(1,k): the mean of such ratings.
    OneMean,
    /// ICC(A,1): one rating, where all targets have the same raters and their levels have to be the same.
    Agreement,
    /// ICC(A,k): the mean of such ratings.
    AgreementMean,
    /// ICC(C,1): one rating, where all targets have the same raters and only their order and distances count.
    Consistency,
    /// ICC(C,k): the mean of such ratings.
    ConsistencyMean,
}

/// The intraclass correlation of complete ratings, one row per target and one column per rater.
///
/// At most 1; below 0, without a lower end, where the targets differ less than the error does. `None` below two
/// targets or two raters, of rows of different lengths, and where the variance it would be a share of is not above
/// 0. With few targets that may happen to the forms of agreement alone: their estimate of that variance can be 0 or
/// negative, and the quotient of two negative figures would be above 1.
pub fn icc(ratings: &[Vec<f64>], form: Icc) -> Option<f64> {
    let Squares { targets, raters, within, error, n, k } = squares(ratings)?;
    let (noise, total) = match form {
        Icc::One => (within, targets + (k - 1.0) * within),
        Icc::OneMean => (within, targets),
        Icc::Agreement => (error, targets + (k - 1.0) * error + k / n * (raters - error)),
        Icc::AgreementMean => (error, targets + (raters - error) / n),
        Icc::Consistency => (error, targets + (k - 1.0) * error),
        Icc::ConsistencyMean => (error, targets),
    };
    ratio(targets - noise, total)
}

/// The mean squares of an analysis of variance of n targets by k raters.
struct Squares {
    /// Between targets.
    targets: f64,
    /// Between raters.
    raters: f64,
    /// Within targets.
    within: f64,
    /// Within targets, after what raters differ by throughout.
    error: f64,
    n: f64,
    k: f64,
}

fn squares(ratings: &[Vec<f64>]) -> Option<Squares> {
    let by_rater = columns(ratings)?;
    let (n, k) = (ratings.len() as f64, by_rater.len() as f64);
    let of_raters = means(&by_rater)?;
    let centred: Vec<Vec<f64>> =
        ratings.iter().map(|row| row.iter().zip(&of_raters).map(|(rating, usual)| rating - usual).collect()).collect();
    Some(Squares {
        targets: k * variance(&means(ratings)?)?,
        raters: n * variance(&of_raters)?,
        within: mean(&variances(ratings)?)?,
        error: variances(&centred)?.iter().sum::<f64>() / (n - 1.0),
        n,
        k,
    })
}

fn means(rows: &[Vec<f64>]) -> Option<Vec<f64>> {
    rows.iter().map(|row| mean(row)).collect()
}

fn variances(rows: &[Vec<f64>]) -> Option<Vec<f64>> {
    rows.iter().map(|row| variance(row)).collect()
}

/// What a distance between two codes means: Krippendorff's level of measurement.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Metric {
    /// Codes are names: they are the same or they are not.
    Nominal,
    /// Codes have an order: two are as far apart as there are ratings between them.
    Ordinal,
    /// Codes are figures: two are as far apart as their difference.
    Interval,
}

/// Krippendorff's alpha of any number of raters: 1 is agreement, 0 is chance, below 0 is worse than chance.
///
/// One row per unit, one cell per rater, `None` where the rater did not code the unit. A unit with fewer than two
/// codes says nothing about agreement and is left out. `None` where no unit is left, or where all codes left are the
/// same.
///
/// Source: K. Krippendorff, Computing Krippendorff's alpha-reliability (2011), his four observers and twelve units.
pub fn krippendorff(units: &[Vec<Option<u8>>], metric: Metric) -> Option<f64> {
    let units: Vec<Vec<u8>> = units
        .iter()
        .map(|unit| unit.iter().flatten().copied().collect())
        .filter(|unit: &Vec<u8>| unit.len() > 1)
        .collect();
    let mut all = units.concat();
    all.sort_unstable();
    let within: Option<f64> =
        units.iter().map(|unit| Some(unit.len() as f64 * disagreement(unit, &all, metric)?)).sum();
    Some(1.0 - ratio(within? / all.len() as f64, disagreement(&all, &all, metric)?)?)
}

/// The mean squared distance between two of the codes, halved where it is a variance; `None` below two codes.
///
/// The ordinal distance, all codes between two and half of those equal to either, is the difference of their
/// mid-ranks; and the mean squared difference of two figures is twice their variance. The factor cancels out.
fn disagreement(codes: &[u8], all: &[u8], metric: Metric) -> Option<f64> {
    match metric {
        Metric::Nominal => share_of_unequal_pairs(codes),
        Metric::Ordinal => variance(&codes.iter().map(|code| mid_rank(*code, all)).collect::<Vec<f64>>()),
        Metric::Interval => variance(&codes.iter().copied().map(f64::from).collect::<Vec<f64>>()),
    }
}

fn share_of_unequal_pairs(codes: &[u8]) -> Option<f64> {
    let unequal = |code: &u8| codes.iter().filter(|other| *other != code).count();
    let pairs = codes.len() * codes.len().checked_sub(1)?;
    ratio(codes.iter().map(unequal).sum::<usize>() as f64, pairs as f64)
}

/// Where a code stands in the middle of its like among the sorted codes.
fn mid_rank(code: u8, sorted: &[u8]) -> f64 {
    let below = sorted.partition_point(|other| *other < code);
    let up_to = sorted.partition_point(|other| *other <= code);
    (below + up_to) as f64 / 2.0
}

#[cfg(test)]
mod tests {
    use super::{Icc, Metric, icc, krippendorff, mean_absolute_difference, mean_difference, weighted_kappa};
    use crate::engine::reliability::pearson;

    const FORMS: [Icc; 6] =
        [Icc::One, Icc::Agreement, Icc::Consistency, Icc::OneMean, Icc::AgreementMean, Icc::ConsistencyMean];

    /// METHOD C9: ten competences, rated by oneself and by another.
    const OWN: [u8; 10] = [4, 3, 5, 2, 4, 3, 3, 4, 5, 2];
    const OTHER: [u8; 10] = [3, 3, 4, 2, 3, 3, 4, 3, 4, 2];

    fn pairs() -> Vec<(u8, u8)> {
        OWN.into_iter().zip(OTHER).collect()
    }

    fn figures() -> Vec<(f64, f64)> {
        pairs().into_iter().map(|(own, other)| (f64::from(own), f64::from(other))).collect()
    }

    fn rows() -> Vec<Vec<f64>> {
        figures().into_iter().map(|(own, other)| vec![own, other]).collect()
    }

    /// Shrout and Fleiss 1979, table 2: six targets, four judges.
    fn shrout_and_fleiss() -> Vec<Vec<f64>> {
        [[9, 2, 5, 8], [6, 1, 3, 2], [8, 4, 6, 8], [7, 1, 2, 6], [10, 5, 6, 9], [6, 2, 4, 7]]
            .map(|row| row.map(f64::from).to_vec())
            .to_vec()
    }

    /// Krippendorff 2011, section C: four observers, twelve units; 0 where an observer did not code the unit.
    fn krippendorff_2011() -> Vec<Vec<Option<u8>>> {
        units([
            [1, 2, 3, 3, 2, 1, 4, 1, 2, 0, 0, 0],
            [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, 0, 3],
            [0, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, 0],
            [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, 0],
        ])
    }

    /// Units by raters out of raters by units; 0 is a gap.
    fn units<const N: usize, const M: usize>(raters: [[u8; M]; N]) -> Vec<Vec<Option<u8>>> {
        (0..M).map(|unit| raters.iter().map(|rater| Some(rater[unit]).filter(|code| *code > 0)).collect()).collect()
    }

    fn assert_near(got: Option<f64>, expected: f64, within: f64) {
        assert!(got.is_some_and(|got| (got - expected).abs() < within), "{got:?} instead of {expected}");
    }

    #[test]
    fn self_and_other_agree_as_the_method_says() {
        assert_near(mean_difference(&figures()), 0.40, 1e-12);
        assert_near(mean_absolute_difference(&figures()), 0.60, 1e-12);
        assert_near(weighted_kappa(&pairs(), 1..=5), 0.6471, 5e-5);
        assert_near(pearson(&figures()), 0.7668, 5e-5);
        assert_near(icc(&rows(), Icc::Agreement), 0.6707, 5e-5);
        assert_near(icc(&rows(), Icc::Consistency), 0.7143, 5e-5);
    }

    /// `sklearn.metrics.cohen_kappa_score(weights="quadratic")`, scikit-learn 1.9.1; also worse than chance.
    #[test]
    fn kappa_agrees_with_scikit_learn() {
        assert_near(weighted_kappa(&pairs(), 1..=5), 0.647_058_823_529_411_7, 1e-14);
        let contrary = [(1, 4), (4, 2), (2, 3), (3, 1), (1, 3)];
        assert_near(weighted_kappa(&contrary, 1..=5), -0.718_75, 1e-14);
    }

    /// METHOD C10.
    #[test]
    fn kappa_of_constant_raters() {
        assert_eq!(weighted_kappa(&[(3, 3); 12], 1..=5), None);
        assert_eq!(weighted_kappa(&[(3, 4); 12], 1..=5), Some(0.0));
    }

    #[test]
    fn kappa_needs_levels_of_the_scale() {
        assert_eq!(weighted_kappa(&[], 1..=5), None);
        assert_eq!(weighted_kappa(&[(1, 1), (5, 5)], 1..=5), Some(1.0));
        assert_eq!(weighted_kappa(&[(1, 1), (5, 6)], 1..=5), None);
        assert_eq!(weighted_kappa(&[(0, 1), (5, 5)], 1..=5), None);
    }

    /// METHOD C13, as printed by Shrout and Fleiss 1979, table 4.
    #[test]
    fn icc_agrees_with_shrout_and_fleiss() {
        for (form, expected) in FORMS.into_iter().zip([0.17, 0.29, 0.71, 0.44, 0.62, 0.91]) {
            assert_near(icc(&shrout_and_fleiss(), form), expected, 5e-3);
        }
    }

    /// `pingouin.intraclass_corr`, pingouin 0.7.0: the table of Shrout and Fleiss, METHOD C9.
    #[test]
    fn icc_agrees_with_pingouin() {
        let expected = [
            0.165_741_768_405_475_5,
            0.289_763_779_527_559_16,
            0.714_840_714_840_715_4,
            0.442_797_133_679_268_76,
            0.620_050_547_598_989_3,
            0.909_315_542_377_069_7,
        ];
        for (form, expected) in FORMS.into_iter().zip(expected) {
            assert_near(icc(&shrout_and_fleiss(), form), expected, 1e-12);
        }
        let expected = [
            0.660_377_358_490_566,
            0.670_731_707_317_073,
            0.714_285_714_285_714_1,
            0.795_454_545_454_545_4,
            0.802_919_708_029_196_9,
            0.833_333_333_333_333_1,
        ];
        for (form, expected) in FORMS.into_iter().zip(expected) {
            assert_near(icc(&rows(), form), expected, 1e-12);
        }
    }

    /// `pingouin.intraclass_corr`, pingouin 0.7.0, which says 23 for the agreement of means: no share is above 1.
    #[test]
    fn icc_below_zero_stays_and_above_one_is_none() {
        let contrary = [[1, 4], [4, 2], [2, 3], [3, 1], [1, 3]].map(|row| row.map(f64::from).to_vec());
        assert_near(icc(&contrary, Icc::One), -0.725_490_196_078_431_3, 1e-12);
        assert_near(icc(&contrary, Icc::Agreement), -1.095_238_095_238_095_1, 1e-12);
        assert_near(icc(&contrary, Icc::Consistency), -0.766_666_666_666_666_6, 1e-12);
        assert_near(icc(&contrary, Icc::OneMean), -5.285_714_285_714_286_5, 1e-12);
        assert_near(icc(&contrary, Icc::ConsistencyMean), -6.571_428_571_428_573, 1e-12);
        assert_eq!(icc(&contrary, Icc::AgreementMean), None);
    }

    #[test]
    fn icc_of_too_little_is_none() {
        let of = |rows: &[&[f64]]| {
            let ratings: Vec<Vec<f64>> = rows.iter().map(|row| row.to_vec()).collect();
            FORMS.map(|form| icc(&ratings, form))
        };
        assert_eq!(of(&[]), [None; 6]);
        assert_eq!(of(&[&[1.0, 2.0, 3.0]]), [None; 6]);
        assert_eq!(of(&[&[1.0], &[2.0], &[3.0]]), [None; 6]);
        assert_eq!(of(&[&[], &[]]), [None; 6]);
        assert_eq!(of(&[&[1.0, 2.0], &[3.0]]), [None; 6]);
        assert_eq!(of(&[&[3.0, 3.0], &[3.0, 3.0]]), [None; 6]);
        assert_eq!(of(&[&[3.3, 3.3, 3.3], &[3.3, 3.3, 3.3]]), [None; 6]);
        assert_eq!(of(&[&[f64::NAN, 2.0], &[3.0, 4.0]]), [None; 6]);
        assert_eq!(of(&[&[f64::INFINITY, 2.0], &[3.0, 4.0]]), [None; 6]);
        assert_eq!(of(&[&[1e200, 2.0], &[3.0, 4.0]]), [None; 6]);
    }

    /// Two raters who never differ but by one level throughout: as for kappa, no agreement and no consistency to tell.
    #[test]
    fn icc_of_constant_raters() {
        let ratings = vec![vec![3.0, 4.0]; 6];
        assert_eq!(icc(&ratings, Icc::Agreement), Some(0.0));
        assert_eq!(icc(&ratings, Icc::Consistency), None);
    }

    /// METHOD C12, as printed by Krippendorff 2011; then the Python package krippendorff 0.9.0, `krippendorff.alpha`.
    #[test]
    fn alpha_agrees_with_krippendorff() {
        for (metric, printed, computed) in [
            (Metric::Nominal, 0.743, 0.743_421_052_631_579),
            (Metric::Ordinal, 0.815, 0.815_387_503_754_881_4),
            (Metric::Interval, 0.849, 0.849_107_142_857_142_7),
        ] {
            assert_near(krippendorff(&krippendorff_2011(), metric), printed, 5e-4);
            assert_near(krippendorff(&krippendorff_2011(), metric), computed, 1e-13);
        }
    }

    /// The Python package krippendorff 0.9.0, `krippendorff.alpha`: two raters without gaps, METHOD C9.
    #[test]
    fn alpha_of_two_raters_agrees_with_the_package() {
        let units: Vec<Vec<Option<u8>>> =
            pairs().into_iter().map(|(own, other)| vec![Some(own), Some(other)]).collect();
        for (metric, expected) in [
            (Metric::Nominal, 0.185_714_285_714_285_72),
            (Metric::Ordinal, 0.639),
            (Metric::Interval, 0.648_148_148_148_148_1),
        ] {
            assert_near(krippendorff(&units, metric), expected, 1e-13);
        }
    }

    /// The Python package krippendorff 0.9.0, `krippendorff.alpha`: codes far apart, of unequal number, with gaps.
    #[test]
    fn alpha_of_uneven_codes_agrees_with_the_package() {
        let units = units([[1, 1, 9, 2, 0], [1, 2, 9, 2, 1], [2, 1, 0, 5, 0]]);
        for (metric, expected) in [
            (Metric::Nominal, 0.285_714_285_714_285_7),
            (Metric::Ordinal, 0.650_525_354_042_942_1),
            (Metric::Interval, 0.895_437_262_357_414_5),
        ] {
            assert_near(krippendorff(&units, metric), expected, 1e-13);
        }
    }

    #[test]
    fn alpha_of_too_little_is_none() {
        for metric in [Metric::Nominal, Metric::Ordinal, Metric::Interval] {
            assert_eq!(krippendorff(&[], metric), None);
            assert_eq!(krippendorff(&[vec![], vec![None, None]], metric), None);
            assert_eq!(krippendorff(&units([[1, 0, 3], [0, 2, 0]]), metric), None, "nothing to compare");
            assert_eq!(krippendorff(&units([[3, 3, 3], [3, 3, 3]]), metric), None, "nothing varies");
            assert_eq!(krippendorff(&units([[3, 3, 5], [3, 3, 0]]), metric), None, "what varies was coded once");
            assert_eq!(krippendorff(&units([[1, 2], [1, 2]]), metric), Some(1.0));
        }
    }

    #[test]
    fn differences_of_nothing_are_none() {
        assert_eq!((mean_difference(&[]), mean_absolute_difference(&[])), (None, None));
        let endless = [(f64::INFINITY, f64::INFINITY)];
        assert_eq!((mean_difference(&endless), mean_absolute_difference(&endless)), (None, None));
    }
}
