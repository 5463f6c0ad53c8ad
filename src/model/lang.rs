//! The two languages, and a text that exists in both.

/// A language the program speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Lang {
    /// German, as town halls write it.
    De,
    /// British English.
    En,
}

impl Lang {
    /// Every language, in the order in which files list them.
    pub const ALL: [Lang; 2] = [Lang::De, Lang::En];

    /// The two-letter code used in files and on the command line.
    pub fn code(self) -> &'static str {
        match self {
            Lang::De => "de",
            Lang::En => "en",
        }
    }

    /// A figure with so many decimals as the language writes it, rounded half away from zero: 2.25 is "2,3", not "2,2".
    ///
    /// Figures that differ by less than the method's 1e-9 round alike.
    pub fn number(self, value: f64, decimals: usize) -> String {
        let factor = (0..decimals).fold(1.0, |factor, _| factor * 10.0);
        let rounded = (value.abs() * factor + 0.5 + 1e-9).floor() / factor;
        let digits = format!("{rounded:.decimals$}");
        let sign = if value < 0.0 && rounded > 0.0 { "\u{2212}" } else { "" };
        match self {
            Lang::De => format!("{sign}{}", digits.replace('.', ",")),
            Lang::En => format!("{sign}{digits}"),
        }
    }

    /// Reads a code or a locale name such as `de_DE.UTF-8`; `None` for any other language.
    pub fn from_locale(name: &str) -> Option<Lang> {
        let code = name.split(['-', '_', '.', '@']).next()?.to_ascii_lowercase();
        Lang::ALL.into_iter().find(|lang| lang.code() == code)
    }
}

/// A text of a rubric: present and not empty in every language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Text {
    /// The German wording.
    pub de: String,
    /// The English wording.
    pub en: String,
}

impl Text {
    /// The wording in one language.
    pub fn get(&self, lang: Lang) -> &str {
        match lang {
            Lang::De => &self.de,
            Lang::En => &self.en,
        }
    }
}

/// A list of texts of a rubric; the lists may differ in length between languages (synonyms do).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Texts {
    /// The German wordings.
    pub de: Vec<String>,
    /// The English wordings.
    pub en: Vec<String>,
}

impl Texts {
    /// The wordings in one language.
    pub fn get(&self, lang: Lang) -> &[String] {
        match lang {
            Lang::De => &self.de,
            Lang::En => &self.en,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Lang;

    #[test]
    fn a_locale_name_gives_its_language_and_a_foreign_one_none() {
        assert_eq!(Lang::from_locale("de_DE.UTF-8"), Some(Lang::De));
        assert_eq!(Lang::from_locale("de-AT"), Some(Lang::De));
        assert_eq!(Lang::from_locale("EN"), Some(Lang::En));
        assert_eq!(Lang::from_locale("C"), None);
        assert_eq!(Lang::from_locale("dement"), None);
    }
}
