//! Shapes of files as JSON Schema (2020-12), for editors that complete and check.

use serde_json::{Map, Value as Json, json};

use super::json::text;
use crate::model::shape::{Key, Shape, Value};

/// The dialect.
const DIALECT: &str = "https://json-schema.org/draft/2020-12/schema";

/// The schema of a kind of file, ending in a newline. `name` is what its key `schema` says.
pub fn schema(name: &str, shape: &Shape) -> String {
    let mut schema = object(shape);
    name_it(&mut schema, name);
    text(&schema)
}

/// The schema of a kind of file that comes in several shapes, each with the word its key `kind` says.
pub fn schema_of_several(name: &str, shapes: &[(&str, Shape)]) -> String {
    let kinds: Vec<&str> = shapes.iter().map(|(kind, _)| *kind).collect();
    let branch = |(kind, shape): &(&str, Shape)| {
        json!({
            "if": { "properties": { "kind": { "const": kind } }, "required": ["kind"] },
            "then": object(shape),
        })
    };
    let mut schema = json!({
        "type": "object",
        "properties": { "kind": { "enum": kinds } },
        "required": ["schema", "kind"],
        "allOf": shapes.iter().map(branch).collect::<Vec<_>>(),
    });
    name_it(&mut schema, name);
    text(&schema)
}

/// Says which dialect it is in and which file it is of.
fn name_it(schema: &mut Json, name: &str) {
    let Some(schema) = schema.as_object_mut() else { return };
    schema.insert("$schema".to_owned(), DIALECT.into());
    schema.insert("title".to_owned(), name.into());
    if let Some(properties) = schema.get_mut("properties").and_then(Json::as_object_mut) {
        properties.insert("schema".to_owned(), json!({ "const": name }));
    }
}

fn object(shape: &Shape) -> Json {
    let properties: Map<String, Json> =
        shape.keys.iter().map(|(key, Key { value, .. })| ((*key).to_owned(), of(value))).collect();
    let required: Vec<&str> = shape.keys.iter().filter(|(_, key)| key.needed).map(|(key, _)| *key).collect();
    let mut schema = json!({ "type": "object", "properties": properties });
    if let Some(schema) = schema.as_object_mut() {
        if !required.is_empty() {
            schema.insert("required".to_owned(), required.into());
        }
        if shape.closed {
            schema.insert("additionalProperties".to_owned(), false.into());
        }
    }
    schema
}

fn of(value: &Value) -> Json {
    let list = |items: Json| json!({ "type": "array", "items": items });
    match value {
        Value::Any => json!({}),
        Value::Text => json!({ "type": "string" }),
        Value::Texts => list(json!({ "type": "string" })),
        Value::Choice(words) => json!({ "enum": words }),
        Value::Choices(words) => list(json!({ "enum": words })),
        Value::Flag => json!({ "type": "boolean" }),
        Value::Date => json!({ "type": "string", "format": "date" }),
        Value::Integer(range) => json!({ "type": "integer", "minimum": range.start(), "maximum": range.end() }),
        Value::Number(range) => number(*range.start(), *range.end()),
        Value::Numbers(range) => list(number(*range.start(), *range.end())),
        Value::Table(shape) => object(shape),
        Value::Tables(shape) => list(object(shape)),
    }
}

fn number(low: f64, high: f64) -> Json {
    json!({ "type": "number", "minimum": low, "maximum": high })
}
