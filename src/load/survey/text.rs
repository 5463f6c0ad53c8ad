//! Text of any encoding as UTF-8. Nothing is replaced: what cannot be decoded is an error.

use std::io::{self, Read};

use encoding_rs::{DecoderResult, Encoding as Known, UTF_16BE, UTF_16LE, WINDOWS_1252};

/// How the text of a table is encoded, unless a byte order mark says it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Encoding {
    /// What today's programs write.
    Utf8,
    /// What older office programs write in western Europe.
    Windows1252,
    /// Two bytes per character, the lower first.
    Utf16,
}

/// So many bytes are decoded at a time.
const CHUNK: usize = 64 * 1024;

/// A text as UTF-8 without a byte order mark.
pub(super) fn decoded<R: Read>(mut input: R, encoding: Encoding) -> io::Result<Utf8<R>> {
    let mut head = Vec::with_capacity(3);
    input.by_ref().take(3).read_to_end(&mut head)?;
    let (known, mark) = match head.as_slice() {
        [0xef, 0xbb, 0xbf] => (None, 3),
        [0xff, 0xfe, ..] => (Some(UTF_16LE), 2),
        [0xfe, 0xff, ..] => (Some(UTF_16BE), 2),
        _ => (encoding.known(), 0),
    };
    head.drain(..mark.min(head.len()));
    Ok(match known {
        None => Utf8::Plain(io::Cursor::new(head).chain(input)),
        Some(known) => Utf8::Decoded(Decoding {
            input: io::Cursor::new(head).chain(input),
            decoder: known.new_decoder_without_bom_handling(),
            raw: Vec::new(),
            text: Vec::new(),
            at: 0,
            ended: false,
        }),
    })
}

impl Encoding {
    fn known(self) -> Option<&'static Known> {
        match self {
            Encoding::Utf8 => None,
            Encoding::Windows1252 => Some(WINDOWS_1252),
            Encoding::Utf16 => Some(UTF_16LE),
        }
    }
}

type Whole<R> = io::Chain<io::Cursor<Vec<u8>>, R>;

/// Bytes that are to be UTF-8.
pub(super) enum Utf8<R> {
    /// They are said to be it already; whoever takes them apart finds out.
    Plain(Whole<R>),
    /// They are made it.
    Decoded(Decoding<R>),
}

impl<R: Read> Read for Utf8<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        match self {
            Utf8::Plain(input) => input.read(buffer),
            Utf8::Decoded(decoding) => decoding.read(buffer),
        }
    }
}

/// Text being decoded.
pub(super) struct Decoding<R> {
    input: Whole<R>,
    decoder: encoding_rs::Decoder,
    raw: Vec<u8>,
    text: Vec<u8>,
    at: usize,
    ended: bool,
}

impl<R: Read> Decoding<R> {
    /// Decodes the next piece.
    fn refill(&mut self) -> io::Result<()> {
        self.raw.clear();
        let limit = u64::try_from(CHUNK).unwrap_or(u64::MAX);
        self.ended = self.input.by_ref().take(limit).read_to_end(&mut self.raw)? == 0;
        let room = self.decoder.max_utf8_buffer_length_without_replacement(self.raw.len()).unwrap_or(4 * CHUNK);
        self.text.resize(room, 0);
        let (result, _, written) =
            self.decoder.decode_to_utf8_without_replacement(&self.raw, &mut self.text, self.ended);
        self.text.truncate(written);
        self.at = 0;
        match result {
            DecoderResult::InputEmpty => Ok(()),
            DecoderResult::OutputFull | DecoderResult::Malformed(..) => Err(io::ErrorKind::InvalidData.into()),
        }
    }
}

impl<R: Read> Read for Decoding<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        while self.at == self.text.len() && !self.ended {
            self.refill()?;
        }
        let left = self.text.get(self.at..).unwrap_or_default();
        let n = left.len().min(buffer.len());
        if let (Some(to), Some(from)) = (buffer.get_mut(..n), left.get(..n)) {
            to.copy_from_slice(from);
        }
        self.at += n;
        Ok(n)
    }
}
