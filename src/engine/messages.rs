//! What follows from a message map.

use crate::model::messages::Messages;

/// Whether two audiences or more are given word for word the same answers, as far as they are given any.
pub fn same_for_all(messages: &Messages<'_>) -> bool {
    let mut answers = messages.audiences.iter().map(|audience| &audience.answers);
    let Some(first) = answers.next() else { return false };
    let said = |answers: &[Option<String>]| answers.iter().any(Option::is_some);
    messages.audiences.len() > 1 && said(first) && answers.all(|others| others == first)
}
