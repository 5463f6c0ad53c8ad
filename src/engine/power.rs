//! What a survey of so many people can show: METHOD C6, "for other n".
//!
//! A rule of thumb: the chances rest on an assumed spread, and answers are taken as continuous and without ends.

use statrs::distribution::{Chi, Continuous, ContinuousCDF, Normal};

use super::statistics::{Memory, t_quantile};
use super::{at_least, below};

/// The fewest people whose answers have a spread.
const FEWEST: usize = 2;

/// Where the search for enough people ends.
const MOST: usize = 10_000;

/// Further from its middle than this, the normal distribution holds less than 10⁻¹⁵ on either side. A chi
/// distribution stays at least as close to the square root of its degrees of freedom.
const REACH: f64 = 8.0;

/// Into how many pieces a stretch of at most twice [`REACH`] is cut. None is wider than about a third of a standard
/// deviation; on so little the rule of [`NODES`] leaves rounding only.
const PIECES: u32 = 64;

/// The Gauss-Legendre rule of five points on −1 to 1: places and weights.
///
/// Source: M. Abramowitz and I. A. Stegun, Handbook of Mathematical Functions (1964), table 25.4.
const NODES: [(f64, f64); 5] = [
    (-0.906_179_845_938_664, 0.236_926_885_056_189_1),
    (-0.538_469_310_105_683_1, 0.478_628_670_499_366_5),
    (0.0, 0.568_888_888_888_888_9),
    (0.538_469_310_105_683_1, 0.478_628_670_499_366_5),
    (0.906_179_845_938_664, 0.236_926_885_056_189_1),
];

/// What is taken for granted before anybody has answered; the default is METHOD C6.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Assumptions {
    /// How far people's own means lie apart: a standard deviation in levels, 0 or above.
    pub person_sd: f64,
    /// How far one answer strays from the person's own mean: a standard deviation in levels, 0 or above.
    pub noise_sd: f64,
    /// How many items the mean of a person is made of.
    pub items: usize,
    /// The mean from which a factor counts as present; a gap is clear where the interval ends below it.
    pub present_from: f64,
    /// The confidence of the two-sided interval, between 0 and 1.
    pub confidence: f64,
}

impl Default for Assumptions {
    fn default() -> Self {
        Assumptions { person_sd: 0.7, noise_sd: 0.9, items: 4, present_from: 3.5, confidence: 0.95 }
    }
}

impl Assumptions {
    /// The chance, 0 to 1, that answers of `people` show a clear gap where the true mean is `true_mean`.
    ///
    /// `None` below two people, and where the assumptions leave no spread, no items or no interval. METHOD's
    /// simulation, which rounds answers and keeps them on the scale, says up to a tenth more.
    ///
    /// Source: the noncentral t distribution, N. L. Johnson and B. L. Welch, Applications of the non-central
    /// t-distribution, Biometrika 31 (1940).
    pub fn chance(&self, true_mean: f64, people: usize) -> Option<f64> {
        let freedom = people.checked_sub(1)?;
        let critical = t_quantile(self.confidence, freedom as f64)?;
        let shift = (true_mean - self.present_from) * (people as f64).sqrt() / self.sd()?;
        thread_local!(static KNOWN: Memory<3> = Memory::default());
        KNOWN.with(|known| known.get([critical, shift, freedom as f64], || share_below(critical, shift, freedom)))
    }

    /// The fewest people, from 2 to 10,000, whose answers show a clear gap with at least the chance `wanted`.
    ///
    /// `None` where 10,000 are too few, where there is no gap to show because `true_mean` is not below
    /// `present_from`, where `wanted` is not from 0 to 1, and where [`Assumptions::chance`] is `None`.
    pub fn worth_from(&self, true_mean: f64, wanted: f64) -> Option<usize> {
        let enough = |people| self.chance(true_mean, people).is_some_and(|chance| at_least(chance, wanted));
        if !below(true_mean, self.present_from) || !(0.0..=1.0).contains(&wanted) || !enough(MOST) {
            return None;
        }
        // Below `present_from`, more people never make the chance smaller, so halving finds the first.
        let (mut low, mut high) = (FEWEST, MOST);
        while low < high {
            let middle = usize::midpoint(low, high);
            if enough(middle) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        Some(low)
    }

    /// The standard deviation of a person's mean; `None` where there is none.
    fn sd(&self) -> Option<f64> {
        let variance = self.person_sd.powi(2) + self.noise_sd.powi(2) / self.items as f64;
        (below(0.0, variance) && variance.is_finite()).then(|| variance.sqrt())
    }
}

/// The chance that a noncentral t with a shift and degrees of freedom is below −`critical`.
///
/// T' = (Z + shift)·√freedom / X with Z normal and X chi. For a given X the chance is that of Z; what remains is its
/// mean over X. Of X only the stretch counts where its density and the chance of Z are not negligible. The chance of
/// Z is 1 up to `full` and 0 from `none` on, and may fall steeply between them, so each part gets pieces of its own.
fn share_below(critical: f64, shift: f64, freedom: usize) -> Option<f64> {
    let chi = Chi::new(u64::try_from(freedom).ok()?).ok()?;
    let normal = Normal::standard();
    let root = (freedom as f64).sqrt();
    let (low, high) = ((root - REACH).max(0.0), root + REACH);
    let where_normal_is = |z: f64| (-(z + shift) * root / critical).clamp(low, high);
    let (full, none) = (where_normal_is(REACH), where_normal_is(-REACH));
    let density = |x: f64| chi.pdf(x) * normal.cdf(-critical * x / root - shift);
    let share = integral(density, low, full) + integral(density, full, none);
    share.is_finite().then(|| share.clamp(0.0, 1.0))
}

/// The integral of a smooth function.
fn integral(f: impl Fn(f64) -> f64, from: f64, to: f64) -> f64 {
    let half = (to - from) / f64::from(2 * PIECES);
    let piece = |at: u32| {
        let middle = from + f64::from(2 * at + 1) * half;
        NODES.iter().map(|(place, weight)| weight * f(middle + place * half)).sum::<f64>()
    };
    half * (0..PIECES).map(piece).sum::<f64>()
}

#[cfg(test)]
mod tests {
    use super::Assumptions;

    const METHOD: Assumptions =
        Assumptions { person_sd: 0.7, noise_sd: 0.9, items: 4, present_from: 3.5, confidence: 0.95 };

    fn assert_near(got: Option<f64>, expected: f64, within: f64) {
        assert!(got.is_some_and(|got| (got - expected).abs() <= within), "{got:?} instead of {expected}");
    }

    #[test]
    fn the_default_is_the_method() {
        assert_eq!(Assumptions::default(), METHOD);
    }

    /// METHOD C6: simulated chances with 3, 5, 8, 12 and 20 people, and how near to them the noncentral t is. METHOD
    /// says .02, and .10 with 3 people. For .86, .50 and .76 that is too narrow for any noncentral t: scipy 1.17.1
    /// says .800, .476 and .722.
    #[test]
    fn chances_are_near_the_simulation() {
        for (true_mean, simulated) in [
            (2.1, [(0.47, 0.10), (0.86, 0.06), (0.99, 0.02), (1.0, 0.02), (1.0, 0.02)]),
            (2.5, [(0.23, 0.10), (0.54, 0.02), (0.84, 0.02), (0.97, 0.02), (1.0, 0.02)]),
            (3.0, [(0.10, 0.10), (0.19, 0.02), (0.33, 0.02), (0.50, 0.03), (0.76, 0.04)]),
            (3.46, [(0.03, 0.01), (0.03, 0.01), (0.03, 0.01), (0.03, 0.01), (0.03, 0.01)]),
        ] {
            for (people, (expected, within)) in [3, 5, 8, 12, 20].into_iter().zip(simulated) {
                assert_near(METHOD.chance(true_mean, people), expected, within);
            }
        }
    }

    /// `scipy.stats.nct.cdf(-t.ppf((1 + c) / 2, n - 1), n - 1, (μ - 3.5)√n / σ)`, scipy 1.17.1. An integral with 30
    /// digits in mpmath 1.4.1 gives the same to 1e-14.
    #[test]
    fn chances_agree_with_scipy() {
        for (confidence, true_mean, people, expected) in [
            (0.95, 2.5, 2, 0.107_221_651_024_889_34),
            (0.95, 1.0, 2, 0.261_123_066_871_012_9),
            (0.95, 2.1, 3, 0.371_993_452_491_580_83),
            (0.95, 2.5, 5, 0.531_289_812_698_542_6),
            (0.95, 3.0, 12, 0.475_716_335_726_315_05),
            (0.95, 3.46, 20, 0.039_580_217_197_955_4),
            (0.95, 3.0, 40, 0.959_503_802_486_779_7),
            (0.95, 3.4, 1_000, 0.966_853_503_884_248_5),
            (0.95, 3.48, 10_000, 0.671_179_424_922_590_4),
            (0.95, 4.0, 8, 0.000_268_493_873_515_657_5),
            (0.80, 3.2, 7, 0.346_926_663_154_301_3),
            (0.99, 2.0, 2, 0.031_960_629_472_662_4),
            (0.999, 1.0, 2, 0.005_324_782_704_993_949),
        ] {
            assert_near(Assumptions { confidence, ..METHOD }.chance(true_mean, people), expected, 1e-10);
        }
    }

    /// With no gap and no surplus T' is Student's t, and the chance is the tail of the interval.
    #[test]
    fn without_a_gap_the_chance_is_the_tail() {
        for people in [2, 3, 10, 161, 162, 10_000] {
            assert_near(METHOD.chance(3.5, people), 0.025, 1e-11);
        }
    }

    /// The smallest n whose chance by `scipy.stats.nct.cdf` is large enough, scipy 1.17.1, over all n from 2 to 10,000.
    #[test]
    fn worth_from_agrees_with_scipy() {
        for (true_mean, wanted, expected) in [
            (1.0, 0.1, Some(2)),
            (2.1, 0.8, Some(5)),
            (2.5, 0.5, Some(5)),
            (2.5, 0.8, Some(8)),
            (2.5, 0.95, Some(12)),
            (3.0, 0.8, Some(24)),
            (3.0, 0.95, Some(38)),
            (3.46, 0.5, Some(1_665)),
            (3.46, 0.95, Some(5_627)),
            (3.475, 0.8, Some(8_699)),
            (3.475, 0.9, None),
        ] {
            assert_eq!(METHOD.worth_from(true_mean, wanted), expected, "{true_mean} {wanted}");
        }
    }

    #[test]
    fn more_people_never_lower_the_chance() {
        for true_mean in [1.0, 2.5, 3.4, 3.499] {
            let chances: Vec<f64> = (2..300).filter_map(|people| METHOD.chance(true_mean, people)).collect();
            assert_eq!(chances.len(), 298);
            assert!(chances.iter().all(|chance| (0.0..=1.0).contains(chance)), "{true_mean}");
            assert!(chances.is_sorted_by(|fewer, more| *fewer <= more + 1e-12), "{true_mean}");
        }
    }

    #[test]
    fn a_survey_that_shows_nothing_has_no_chance() {
        assert_eq!((METHOD.chance(2.5, 0), METHOD.chance(2.5, 1)), (None, None));
        assert_eq!(METHOD.chance(f64::NAN, 5), None);
        for broken in [
            Assumptions { person_sd: 0.0, noise_sd: 0.0, ..METHOD },
            Assumptions { items: 0, ..METHOD },
            Assumptions { person_sd: f64::NAN, ..METHOD },
            Assumptions { present_from: f64::NAN, ..METHOD },
            Assumptions { confidence: 0.0, ..METHOD },
            Assumptions { confidence: 1.0, ..METHOD },
            Assumptions { confidence: f64::NAN, ..METHOD },
        ] {
            assert_eq!((broken.chance(2.5, 5), broken.worth_from(2.5, 0.5)), (None, None), "{broken:?}");
        }
    }

    #[test]
    fn nobody_asks_for_what_cannot_be_shown() {
        for (true_mean, wanted) in [(3.5, 0.01), (4.0, 0.0), (f64::NAN, 0.5), (2.5, 1.1), (2.5, -0.1), (2.5, f64::NAN)]
        {
            assert_eq!(METHOD.worth_from(true_mean, wanted), None, "{true_mean} {wanted}");
        }
    }

    #[test]
    fn the_farthest_figures_stay_chances() {
        for (true_mean, expected) in [(f64::NEG_INFINITY, 1.0), (-1e300, 1.0), (1e300, 0.0), (f64::INFINITY, 0.0)] {
            for people in [2, 5, 10_000] {
                assert_near(METHOD.chance(true_mean, people), expected, 1e-11);
            }
        }
    }
}
