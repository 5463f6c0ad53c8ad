//! Foreign text made safe for a screen: what cannot be seen is shown, and nothing moves the cursor or turns the
//! direction of writing (RELIABILITY C1).

use std::borrow::Cow;

/// The text with control characters and direction marks written out; line ends and tabs become blanks.
pub(super) fn visible(text: &str) -> Cow<'_, str> {
    let is_plain = text.bytes().all(|byte| byte == b' ' || byte.is_ascii_graphic());
    if is_plain || !text.chars().any(is_hidden) {
        return Cow::Borrowed(text);
    }
    let mut shown = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\n' | '\r' | '\t' => shown.push(' '),
            hidden if is_hidden(hidden) => shown.extend(hidden.escape_unicode()),
            seen => shown.push(seen),
        }
    }
    Cow::Owned(shown)
}

/// The same line by line: where lines end stays.
pub(super) fn visible_lines(text: &str) -> String {
    text.split('\n').map(|line| visible(line.trim_end_matches('\r'))).collect::<Vec<_>>().join("\n")
}

fn is_hidden(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{200e}' | '\u{200f}' | '\u{61c}' | '\u{feff}')
}

#[cfg(test)]
mod tests {
    use super::visible;

    #[test]
    fn escape_sequences_and_direction_marks_are_written_out() {
        assert_eq!(visible("\u{1b}[31mrot"), "\\u{1b}[31mrot");
        assert_eq!(visible("a\u{202e}b\u{9b}c\u{7f}"), "a\\u{202e}b\\u{9b}c\\u{7f}");
        assert_eq!(visible("zwei\r\nZeilen"), "zwei  Zeilen");
        assert_eq!(visible("Ämter – »gut«"), "Ämter – »gut«");
    }
}
