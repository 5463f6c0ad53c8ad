//! How well estimates met results: METHOD C7, the estimate game and real measures alike.

use super::statistics::mean;

/// A result this close to its estimate, as a share of the result, is a hit.
const HIT: f64 = 0.25;

/// One round: what was estimated and what came out.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Round {
    /// The estimate, 0 or more; `None` if nobody estimated.
    pub estimate: Option<f64>,
    /// The result, 0 or more; `None` if it was not played.
    pub result: Option<f64>,
}

/// What a series of rounds comes to. `None` is not computable, never 0.
#[derive(Debug, Clone, PartialEq)]
pub struct Calibration {
    /// The error of each round as a share of its result; `None` without both, or where the result is 0.
    pub errors: Vec<Option<f64>>,
    /// The mean of these errors.
    pub mean_error: Option<f64>,
    /// The typical factor from estimate to result: above 1, results exceed estimates.
    pub bias: Option<f64>,
    /// Rounds within a quarter of the result.
    pub hits: usize,
    /// Rounds with both an estimate and a result.
    pub of: usize,
    /// Better than "the same as last time" above 0, perfect at 1.
    pub skill: Option<f64>,
}

/// Takes stock of rounds in the order played.
pub fn calibrate(rounds: &[Round]) -> Calibration {
    let both = |round: &Round| round.estimate.zip(round.result);
    let played: Vec<(f64, f64)> = rounds.iter().filter_map(both).collect();
    let relative = |round: &Round| {
        let (estimate, result) = both(round)?;
        (result > 0.0).then(|| (result - estimate).abs() / result)
    };
    let errors: Vec<Option<f64>> = rounds.iter().map(relative).collect();
    let logs: Vec<f64> = played
        .iter()
        .filter(|(estimate, result)| *estimate > 0.0 && *result > 0.0)
        .map(|(estimate, result)| (result / estimate).ln())
        .collect();
    let hit = |(estimate, result): &&(f64, f64)| !super::below(HIT * result, (result - estimate).abs());
    Calibration {
        mean_error: mean(&errors.iter().copied().flatten().collect::<Vec<f64>>()),
        errors,
        bias: mean(&logs).map(f64::exp),
        hits: played.iter().filter(hit).count(),
        of: played.len(),
        skill: skill(rounds),
    }
}

/// 1 − Σ|r − e| / Σ|r − r before| over the rounds that have all three.
fn skill(rounds: &[Round]) -> Option<f64> {
    let pairs = rounds.windows(2).filter_map(|pair| {
        let [before, now] = pair else { return None };
        let (estimate, result) = now.estimate.zip(now.result)?;
        Some(((result - estimate).abs(), (result - before.result?).abs()))
    });
    let (ours, naive) = pairs.fold((0.0, 0.0), |(ours, naive), (error, change)| (ours + error, naive + change));
    (naive > 0.0).then(|| 1.0 - ours / naive)
}

#[cfg(test)]
mod tests {
    use super::{Calibration, Round, calibrate};

    fn rounds(pairs: &[(Option<f64>, Option<f64>)]) -> Calibration {
        calibrate(
            &pairs.iter().map(|(estimate, result)| Round { estimate: *estimate, result: *result }).collect::<Vec<_>>(),
        )
    }

    #[track_caller]
    fn close(got: Option<f64>, expected: f64, digits: f64) {
        assert!(got.is_some_and(|got| (got - expected).abs() < digits), "{got:?} {expected}");
    }

    /// METHOD B1.
    #[test]
    fn the_first_game_of_the_programme() {
        let game =
            rounds(&[(Some(8.0), Some(4.0)), (None, Some(10.0)), (Some(18.0), Some(22.0)), (Some(28.0), Some(70.0))]);
        close(game.errors[0], 1.0, 1e-9);
        assert_eq!(game.errors[1], None);
        close(game.errors[2], 0.1818, 5e-5);
        close(game.errors[3], 0.6, 1e-9);
        close(game.mean_error, 0.5939, 5e-5);
        close(game.bias, 1.152, 5e-4);
        assert_eq!((game.hits, game.of), (1, 3));
        close(game.skill, 1.0 - 46.0 / 60.0, 1e-9);
    }

    /// METHOD B2.
    #[test]
    fn the_second_game_of_the_programme() {
        let game =
            rounds(&[(Some(15.0), Some(27.0)), (Some(40.0), Some(53.0)), (Some(60.0), Some(65.0)), (None, None)]);
        close(game.errors[0], 0.4444, 5e-5);
        close(game.errors[1], 0.2453, 5e-5);
        close(game.errors[2], 0.0769, 5e-5);
        close(game.mean_error, 0.2556, 5e-5);
        close(game.bias, 1.372, 5e-4);
        assert_eq!((game.hits, game.of), (2, 3));
        close(game.skill, 1.0 - 18.0 / 38.0, 1e-9);
    }

    /// METHOD B3 and B4.
    #[test]
    fn nothing_is_said_of_nothing_or_of_a_result_of_nothing() {
        let none = rounds(&[]);
        assert_eq!((none.mean_error, none.bias, none.skill, none.of), (None, None, None, 0));
        let zero = rounds(&[(Some(10.0), Some(0.0))]);
        assert_eq!((zero.errors[0], zero.mean_error, zero.bias), (None, None, None));
        assert_eq!((zero.hits, zero.of), (0, 1));
    }
}
