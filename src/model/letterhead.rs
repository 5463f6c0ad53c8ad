//! A letterhead: who a page comes from, as a town hall's letters show it.

/// A letterhead.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Letterhead {
    /// Who the page comes from, line by line.
    pub sender: Vec<String>,
    /// What stands at the foot of the page.
    pub footer: Option<String>,
    /// The colour of headings and lines as `#rrggbb`; it can be read on white.
    pub accent: Option<String>,
    /// The picture beside the sender.
    pub logo: Option<Logo>,
}

/// A picture that stands for a town.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Logo {
    /// How it is drawn.
    pub kind: LogoKind,
    /// The file.
    pub bytes: Vec<u8>,
    /// What it shows, for those who do not see it.
    pub alt: String,
}

/// How a picture is stored.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LogoKind {
    /// Points.
    Png,
    /// Lines and areas; nothing in it runs or is loaded.
    Svg,
}

impl LogoKind {
    /// What programs call it.
    pub fn media_type(self) -> &'static str {
        match self {
            LogoKind::Png => "image/png",
            LogoKind::Svg => "image/svg+xml",
        }
    }
}
