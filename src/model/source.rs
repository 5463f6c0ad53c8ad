//! Places in a file that a person can find again.

/// A place in a text file, as editors count: both start at 1, columns count characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// Line, from 1.
    pub line: u32,
    /// Column in characters, from 1.
    pub column: u32,
}

/// Finds the line and column of a byte offset without walking the text again for each question.
#[derive(Debug, Clone)]
pub struct LineIndex<'t> {
    text: &'t str,
    starts: Vec<usize>,
}

impl<'t> LineIndex<'t> {
    /// Indexes a text.
    pub fn new(text: &'t str) -> Self {
        let after_breaks = text.bytes().enumerate().filter(|(_, b)| *b == b'\n').map(|(at, _)| at + 1);
        LineIndex { text, starts: std::iter::once(0).chain(after_breaks).collect() }
    }

    /// The place of a byte offset; an offset behind the text means its end.
    pub fn place(&self, offset: usize) -> Place {
        let line = self.starts.partition_point(|start| *start <= offset).max(1);
        let start = self.starts.get(line - 1).copied().unwrap_or(0);
        let before = self.text.get(start..offset.min(self.text.len())).unwrap_or("");
        let column = before.chars().filter(|c| *c != '\u{feff}').count() + 1;
        Place { line: count(line), column: count(column) }
    }
}

fn count(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::{LineIndex, Place};

    #[test]
    fn columns_count_characters_not_bytes_and_ignore_the_byte_order_mark() {
        let index = LineIndex::new("\u{feff}a\nÄö = 1\n");
        assert_eq!(index.place(3), Place { line: 1, column: 1 });
        let equals = "\u{feff}a\nÄö ".len();
        assert_eq!(index.place(equals), Place { line: 2, column: 4 });
        assert_eq!(index.place(999).line, 3);
    }
}
