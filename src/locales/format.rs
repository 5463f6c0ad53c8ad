//! Numbers, days and lists as each language writes them. Machine formats never come here.

use jiff::civil::Date;

use super::Words;
use crate::model::lang::Lang;

/// What cannot be known is shown as this, never as 0 and never as nothing.
pub const UNKNOWN: &str = "–";

impl Words {
    /// A figure with so many decimals, rounded half away from zero: 2.25 is "2,3", not "2,2".
    pub fn number(&self, value: f64, decimals: usize) -> String {
        self.lang().number(value, decimals)
    }

    /// A figure, or that it is not known.
    pub fn figure(&self, value: Option<f64>, decimals: usize) -> String {
        value.map_or_else(|| UNKNOWN.to_owned(), |value| self.number(value, decimals))
    }

    /// A difference with its sign.
    pub fn signed(&self, value: f64, decimals: usize) -> String {
        let number = self.number(value, decimals);
        let is_zero = number.chars().all(|digit| matches!(digit, '0' | '.' | ','));
        if value > 0.0 && !is_zero { format!("+{number}") } else { number }
    }

    /// A figure with as many decimals as it needs, four at most: 1.25, 2, 0.1443.
    pub fn exact(&self, value: f64) -> String {
        let number = self.number(value, 4);
        let point = if self.lang() == Lang::De { ',' } else { '.' };
        number.trim_end_matches('0').trim_end_matches(point).to_owned()
    }

    /// A share of 0 to 1 as whole per cent.
    pub fn percent(&self, share: f64) -> String {
        let number = self.number(share * 100.0, 0);
        match self.lang() {
            Lang::De => format!("{number} %"),
            Lang::En => format!("{number}%"),
        }
    }

    /// A day: 1.7.2024 stands as 01.07.2024 in German and as 1 July 2024 in English.
    pub fn date(&self, date: Date) -> String {
        match self.lang() {
            Lang::De => format!("{:02}.{:02}.{:04}", date.day(), date.month(), date.year()),
            Lang::En => format!("{} {} {:04}", date.day(), self.say(month(date)), date.year()),
        }
    }

    /// "a", "a und b", "a, b und c".
    pub fn list<T: AsRef<str>>(&self, items: &[T]) -> String {
        self.join(items, "list-and")
    }

    /// "a", "a oder b", "a, b oder c".
    pub fn choices<T: AsRef<str>>(&self, items: &[T]) -> String {
        self.join(items, "list-or")
    }

    fn join<T: AsRef<str>>(&self, items: &[T], key: &str) -> String {
        match items {
            [] => UNKNOWN.to_owned(),
            [only] => only.as_ref().to_owned(),
            [first @ .., last] => {
                let first: Vec<&str> = first.iter().map(AsRef::as_ref).collect();
                format!("{} {} {}", first.join(", "), self.say(key), last.as_ref())
            }
        }
    }
}

fn month(date: Date) -> &'static str {
    match date.month() {
        1 => "month-1",
        2 => "month-2",
        3 => "month-3",
        4 => "month-4",
        5 => "month-5",
        6 => "month-6",
        7 => "month-7",
        8 => "month-8",
        9 => "month-9",
        10 => "month-10",
        11 => "month-11",
        _ => "month-12",
    }
}

#[cfg(test)]
mod tests {
    use super::Words;
    use crate::model::lang::Lang;
    use jiff::civil::date;

    #[test]
    fn numbers_round_half_away_from_zero_with_the_language_s_own_sign() {
        let (de, en) = (Words::new(Lang::De), Words::new(Lang::En));
        assert_eq!(de.number(2.25, 1), "2,3");
        assert_eq!(en.number(2.25, 1), "2.3");
        assert_eq!(de.number(-2.25, 1), "\u{2212}2,3");
        assert_eq!(de.number(1.45, 1), "1,5", "1.45 is a little less in binary");
        assert_eq!(de.number(-0.01, 1), "0,0", "there is no minus zero");
        assert_eq!(de.number(3.0, 0), "3");
        assert_eq!((de.percent(0.444), en.percent(0.444)), ("44 %".to_owned(), "44%".to_owned()));
    }

    #[test]
    fn days_and_lists_read_as_people_write_them() {
        let (de, en) = (Words::new(Lang::De), Words::new(Lang::En));
        assert_eq!(de.date(date(2024, 7, 1)), "01.07.2024");
        assert_eq!(en.date(date(2024, 7, 1)), "1 July 2024");
        assert_eq!(de.list(&["Ziel"]), "Ziel");
        assert_eq!(de.list(&["Ziel", "Plan", "Anreize"]), "Ziel, Plan und Anreize");
        assert_eq!(en.choices(&["a", "b"]), "a or b");
    }
}
