//! XML that is written into memory, with nothing in it that XML cannot hold.

use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesEnd, BytesStart, BytesText, Event};

use super::visible::visible;

/// A document that is being written.
pub(super) struct Xml(Writer<Vec<u8>>);

impl Xml {
    /// Begins a document; each element on a line of its own.
    pub(super) fn indented() -> Self {
        Xml::begun(Writer::new_with_indent(Vec::new(), b' ', 2))
    }

    /// Begins a document in which no blank stands that is not meant.
    pub(super) fn dense() -> Self {
        Xml::begun(Writer::new(Vec::new()))
    }

    fn begun(writer: Writer<Vec<u8>>) -> Self {
        let mut xml = Xml(writer);
        xml.event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)));
        xml
    }

    /// Memory takes everything.
    fn event(&mut self, event: Event<'_>) {
        let _ = self.0.write_event(event);
    }

    pub(super) fn open(&mut self, name: &str, attributes: &[(&str, &str)]) {
        self.event(Event::Start(start(name, attributes)));
    }

    pub(super) fn close(&mut self, name: &str) {
        self.event(Event::End(BytesEnd::new(name)));
    }

    /// An element with nothing but text in it, or with nothing.
    pub(super) fn element(&mut self, name: &str, attributes: &[(&str, &str)], text: &str) {
        if text.is_empty() {
            return self.event(Event::Empty(start(name, attributes)));
        }
        self.open(name, attributes);
        let text: Vec<String> = text.lines().map(allowed).collect();
        self.event(Event::Text(BytesText::new(&text.join("\n"))));
        self.close(name);
    }

    /// Text between elements.
    pub(super) fn text(&mut self, text: &str) {
        self.event(Event::Text(BytesText::new(&allowed(text))));
    }

    /// What was written.
    pub(super) fn into_bytes(self) -> Vec<u8> {
        self.0.into_inner()
    }
}

fn start<'a>(name: &'a str, attributes: &[(&str, &str)]) -> BytesStart<'a> {
    let mut start = BytesStart::new(name);
    for (key, value) in attributes {
        start.push_attribute((*key, allowed(value).as_str()));
    }
    start
}

/// A line with nothing in it that XML cannot hold: control characters are written out, the two that are none are left
/// out.
pub(super) fn allowed(text: &str) -> String {
    visible(text).replace(['\u{fffe}', '\u{ffff}'], "")
}

/// The same line by line: where lines end stays.
pub(super) fn allowed_lines(text: &str) -> String {
    text.lines().map(allowed).collect::<Vec<_>>().join("\n")
}
