//! JSON on lines that are moved in: byte for byte what `serde_json`'s `PrettyFormatter` writes, which moves a line in level
//! by level and takes twice as long.

use std::io::{Result, Write};

use serde_json::ser::Formatter;

/// What stands before a value that has one before it: a comma, a new line, and as many spaces as it is moved in.
const BREAK: &[u8] = b",\n                                ";

/// How many spaces a bracket moves its contents in.
const STEP: usize = 2;

/// Writes JSON as people read it. Brackets may stand in each other as deep as [`BREAK`] is long.
pub(super) struct Indented {
    depth: usize,
    /// Whether the innermost bracket has a value.
    is_filled: bool,
}

impl Indented {
    /// Begins inside so many brackets.
    pub(super) fn at(depth: usize) -> Self {
        Indented { depth, is_filled: false }
    }

    fn open(&mut self, bracket: &[u8], writer: &mut (impl Write + ?Sized)) -> Result<()> {
        self.depth += 1;
        self.is_filled = false;
        writer.write_all(bracket)
    }

    fn close(&mut self, bracket: &[u8], writer: &mut (impl Write + ?Sized)) -> Result<()> {
        self.depth -= 1;
        if self.is_filled {
            self.line(true, writer)?;
        }
        writer.write_all(bracket)
    }

    /// A new line, behind a comma unless it is the first one in its bracket.
    fn line(&self, is_first: bool, writer: &mut (impl Write + ?Sized)) -> Result<()> {
        let line = BREAK.get(usize::from(is_first)..BREAK.len().min(2 + self.depth * STEP));
        writer.write_all(line.unwrap_or_default())
    }
}

impl Formatter for Indented {
    fn begin_array<W: ?Sized + Write>(&mut self, writer: &mut W) -> Result<()> {
        self.open(b"[", writer)
    }

    fn end_array<W: ?Sized + Write>(&mut self, writer: &mut W) -> Result<()> {
        self.close(b"]", writer)
    }

    fn begin_array_value<W: ?Sized + Write>(&mut self, writer: &mut W, first: bool) -> Result<()> {
        self.line(first, writer)
    }

    fn end_array_value<W: ?Sized + Write>(&mut self, _: &mut W) -> Result<()> {
        self.is_filled = true;
        Ok(())
    }

    fn begin_object<W: ?Sized + Write>(&mut self, writer: &mut W) -> Result<()> {
        self.open(b"{", writer)
    }

    fn end_object<W: ?Sized + Write>(&mut self, writer: &mut W) -> Result<()> {
        self.close(b"}", writer)
    }

    fn begin_object_key<W: ?Sized + Write>(&mut self, writer: &mut W, first: bool) -> Result<()> {
        self.line(first, writer)
    }

    fn begin_object_value<W: ?Sized + Write>(&mut self, writer: &mut W) -> Result<()> {
        writer.write_all(b": ")
    }

    fn end_object_value<W: ?Sized + Write>(&mut self, _: &mut W) -> Result<()> {
        self.is_filled = true;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use serde::Serialize;
    use serde_json::json;

    use super::Indented;

    #[test]
    fn it_writes_what_serde_json_writes() {
        let value = json!({
            "none": [], "nothing": {}, "one": [1], "two": [[], {}, [{"a": null, "b": [1.5, "x\n\""]}], 2],
            "deep": [[[[[[[[[[[[[["bottom"]]]]]]]]]]]]]],
        });
        let mut bytes = Vec::new();
        value.serialize(&mut serde_json::Serializer::with_formatter(&mut bytes, Indented::at(0))).unwrap();
        assert_eq!(String::from_utf8(bytes).unwrap(), serde_json::to_string_pretty(&value).unwrap());
    }
}
