//! A chart as a table of what it shows: what stands in Markdown, and beside every picture of a page.

use crate::model::chart::{Answers, Chart, Compared, Drawing, FlowStep};
use crate::model::document::{Cell, Column, Table};

/// The same as the chart, in rows. The columns have no headings of their own: labels say what each value is.
pub(super) fn table(chart: &Chart) -> Table {
    match &chart.drawing {
        Drawing::Bars(groups) => {
            let names = groups.first().into_iter().flat_map(|group| &group.bars).map(|bar| bar.label.clone());
            let columns = std::iter::once(Column::new("")).chain(names.map(|name| Column::new(name).right()));
            let rows = groups.iter().map(|group| {
                let values = group.bars.iter().map(|bar| Cell::plain(bar.shown.as_str()));
                std::iter::once(Cell::plain(group.label.as_str())).chain(values).collect()
            });
            Table { columns: columns.collect(), rows: rows.collect() }
        }
        Drawing::Timeline(timeline) => {
            let rows = timeline.rows.iter().map(|row| vec![row.label.as_str(), row.shown.as_str()]);
            plain(rows)
        }
        Drawing::Flow(steps) => {
            let after = |step: &FlowStep| {
                let before = step.after.iter().filter_map(|at| steps.get(*at));
                before.map(|before| before.label.as_str()).collect::<Vec<_>>().join(", ")
            };
            let named: Vec<(&str, String)> =
                super::chart::in_order(steps).into_iter().map(|step| (step.label.as_str(), after(step))).collect();
            plain(named.iter().map(|(label, after)| vec![*label, after.as_str()]))
        }
        Drawing::Views(compared) | Drawing::Trend(compared) => self::compared(compared, false),
        Drawing::Wheel(compared) => self::compared(compared, true),
        Drawing::Answers(answers) => self::answers(answers),
    }
}

/// One row each; numbered where the picture has numbers instead of names.
fn compared(compared: &Compared, numbered: bool) -> Table {
    let names = compared.names.iter().map(|name| Column::new(name.as_str()).right());
    let first = numbered.then(|| Column::new("").right());
    let columns = first.into_iter().chain([Column::new("").naming()]).chain(names).collect();
    let rows = compared.rows.iter().enumerate().map(|(at, row)| {
        let number = numbered.then(|| Cell::plain((at + 1).to_string()));
        let shown = row.shown.iter().map(Cell::plain);
        number.into_iter().chain([Cell::plain(row.label.as_str())]).chain(shown).collect()
    });
    Table { columns, rows: rows.collect() }
}

fn answers(answers: &Answers) -> Table {
    let names = answers.names.iter().map(|name| Column::new(name.as_str()).right());
    let rows = answers.rows.iter().map(|row| {
        let counts = row.counts.iter().map(|count| Cell::plain(count.to_string()));
        std::iter::once(Cell::plain(row.label.as_str())).chain(counts).collect()
    });
    Table { columns: std::iter::once(Column::new("")).chain(names).collect(), rows: rows.collect() }
}

fn plain<'a>(rows: impl Iterator<Item = Vec<&'a str>>) -> Table {
    let rows: Vec<Vec<Cell>> = rows.map(|row| row.into_iter().map(Cell::plain).collect()).collect();
    let columns = rows.first().map_or(0, Vec::len);
    Table { columns: vec![Column::new(""); columns], rows }
}
