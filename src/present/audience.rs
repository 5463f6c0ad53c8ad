//! What of a page is for whom. One table says it: the navigator has everything, the mayor what there is to decide, and
//! staff never see who said what.

use crate::locales::Words;
use crate::model::document::{Block, Document, Point};

/// Who reads a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Audience {
    /// The head of the town hall.
    Mayor,
    /// Whoever drives the project.
    Navigator,
    /// Everybody who works there.
    Staff,
}

impl Audience {
    /// Every audience.
    pub const ALL: [Audience; 3] = [Audience::Mayor, Audience::Navigator, Audience::Staff];

    /// Its id.
    pub fn id(self) -> &'static str {
        match self {
            Audience::Mayor => "mayor",
            Audience::Navigator => "navigator",
            Audience::Staff => "staff",
        }
    }
}

/// How much of a page somebody gets.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Share {
    /// All of it but places in files and commands.
    Page,
    /// What stands before the first heading: the answer.
    Answer,
    /// All of it but the sections with these headings.
    Without(&'static [&'static str]),
    /// Nothing.
    Nothing,
}

/// What tells views of people or of groups apart in a diagnosis.
const VIEWS: &[&str] = &["heading-distribution", "heading-sides", "heading-groups", "heading-notable"];

/// Every page with what the mayor and what staff get of it.
const SHARES: [(&str, Share, Share); 19] = [
    ("diagnosis", Share::Page, Share::Without(VIEWS)),
    ("card", Share::Page, Share::Page),
    ("messages", Share::Page, Share::Page),
    // Voiced reservations: the kinds are for the mayor, the voices for nobody but who looks after them.
    ("resistance", Share::Answer, Share::Nothing),
    ("backing", Share::Page, Share::Nothing),
    ("roles", Share::Page, Share::Page),
    ("agenda", Share::Page, Share::Page),
    ("calibration", Share::Page, Share::Page),
    ("flipchart", Share::Page, Share::Page),
    ("workshop", Share::Page, Share::Page),
    ("checklist", Share::Page, Share::Page),
    ("requests", Share::Page, Share::Nothing),
    // What somebody has learnt, and how a person is seen, belongs to the person and the talk.
    ("transfer", Share::Nothing, Share::Nothing),
    ("profile", Share::Nothing, Share::Nothing),
    ("selection", Share::Page, Share::Nothing),
    ("feedback", Share::Page, Share::Nothing),
    ("council", Share::Page, Share::Page),
    ("mandate", Share::Page, Share::Page),
    ("concern", Share::Page, Share::Page),
];

/// Findings that repeat what somebody has voiced: they are for whoever looks after it.
const VOICED: [&str; 6] = [
    "resistance-escalates",
    "resistance-untouched",
    "measure-harms",
    "self-interest-supposed",
    "concern-overdue",
    "readers-disagree",
];

/// Whether an audience is told of such a finding.
pub fn is_told(code: &str, audience: Audience) -> bool {
    audience == Audience::Navigator || !VOICED.contains(&code)
}

/// The part of a page that is for an audience; `None` if nothing of it is. A page nobody has thought of is for nobody.
pub fn part(document: Document, page: &str, audience: Audience, words: &Words) -> Option<Document> {
    let row = SHARES.iter().find(|(name, ..)| *name == page);
    let share = match (audience, row) {
        (Audience::Navigator, _) => return Some(document),
        (Audience::Mayor, Some((_, share, _))) | (Audience::Staff, Some((_, _, share))) => *share,
        (_, None) => Share::Nothing,
    };
    let blocks = match share {
        Share::Nothing => return None,
        Share::Page => document.blocks,
        Share::Answer => document.blocks.into_iter().take_while(|block| !matches!(block, Block::Heading(_))).collect(),
        Share::Without(headings) => {
            let cut: Vec<String> = headings.iter().map(|key| words.say(key)).collect();
            without(document.blocks, &cut)
        }
    };
    Some(Document { blocks: blocks.into_iter().filter_map(|block| told(block, audience, words)).collect() })
}

/// The pages of which an audience gets something.
pub fn pages(audience: Audience) -> impl Iterator<Item = &'static str> {
    let gets = move |(_, mayor, staff): &&(&str, Share, Share)| match audience {
        Audience::Mayor => *mayor != Share::Nothing,
        Audience::Navigator => true,
        Audience::Staff => *staff != Share::Nothing,
    };
    SHARES.iter().filter(gets).map(|(name, ..)| *name)
}

/// Sections with these headings are left out, up to the next heading.
fn without(blocks: Vec<Block>, headings: &[String]) -> Vec<Block> {
    let mut kept = Vec::new();
    let mut is_cut = false;
    for block in blocks {
        match &block {
            Block::Heading(heading) => is_cut = headings.contains(heading),
            Block::Title(..) => is_cut = false,
            _ => {}
        }
        if !is_cut {
            kept.push(block);
        }
    }
    kept
}

/// A block without places in files; commands are for whoever runs the program. The title says for whom the page is.
fn told(block: Block, audience: Audience, words: &Words) -> Option<Block> {
    match block {
        Block::Hint(_) => None,
        Block::List(points) => {
            Some(Block::List(points.into_iter().map(|point| Point { place: None, ..point }).collect()))
        }
        Block::Title(title, as_of) => {
            let whom = words.say(&format!("audience-{}", audience.id()));
            let parts: Vec<&str> =
                [as_of.as_str(), whom.as_str()].into_iter().filter(|part| !part.is_empty()).collect();
            Some(Block::Title(title, parts.join(" · ")))
        }
        other => Some(other),
    }
}
