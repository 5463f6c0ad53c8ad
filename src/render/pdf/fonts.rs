//! The fonts of a page, and what they can show. A sign they cannot show is written out instead of being lost: a missing
//! glyph would be no PDF/A, and an empty box tells nobody anything.

use typst::foundations::Bytes;
use typst::text::Font;

/// Atkinson Hyperlegible Next, made for readers with low vision, and `DejaVu` Sans Mono for what it lacks.
const FONTS: [&[u8]; 3] = [
    include_bytes!("../../../assets/fonts/AtkinsonHyperlegibleNext-Regular.ttf"),
    include_bytes!("../../../assets/fonts/AtkinsonHyperlegibleNext-Bold.ttf"),
    include_bytes!("../../../assets/fonts/DejaVuSansMono.ttf"),
];

/// The fonts of every page.
pub(super) fn fonts() -> Vec<Font> {
    FONTS.iter().flat_map(|font| Font::iter(Bytes::new(*font))).collect()
}

/// What the fonts can show.
pub(super) struct Glyphs(Vec<Font>);

impl Glyphs {
    pub(super) fn new() -> Self {
        Glyphs(fonts())
    }

    /// A text with every sign written out that the fonts do not have.
    pub(super) fn shown(&self, text: &str) -> String {
        let mut shown = String::with_capacity(text.len());
        for sign in text.chars() {
            if self.has(sign) {
                shown.push(sign);
            } else {
                shown.extend(sign.escape_unicode());
            }
        }
        shown
    }

    /// Scripts whose letters join or run from the right would need more than a glyph for each sign.
    fn has(&self, sign: char) -> bool {
        let is_simple = matches!(sign, ' '..'\u{590}' | '\u{1e00}'..'\u{2e80}');
        is_simple && self.0.iter().any(|font| font.info().coverage.contains(u32::from(sign)))
    }
}

#[cfg(test)]
mod tests {
    use super::Glyphs;

    #[test]
    fn signs_that_no_font_has_are_written_out() {
        let glyphs = Glyphs::new();
        let fine = "Größe »ẞ« – 3,5 € → □ ✓ Ωμέγα Привет";
        assert_eq!(glyphs.shown(fine), fine);
        assert_eq!(glyphs.shown("é und e\u{301}"), "é und e\u{301}");
        assert_eq!(glyphs.shown("字 \u{1f468}\u{200d}\u{e000}"), "\\u{5b57} \\u{1f468}\\u{200d}\\u{e000}");
        assert_eq!(glyphs.shown("\u{645}"), "\\u{645}");
    }
}
