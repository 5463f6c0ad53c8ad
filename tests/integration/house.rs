//! The house stands as `src/lib.rs` draws it: who may import whom, who may touch the world, who may write files.

use std::path::Path;

use syn::visit::Visit;

use super::support::{files, repository};

/// Which layers a layer may import, beside itself.
const RULES: [(&str, &[&str]); 7] = [
    ("model", &[]),
    ("engine", &["model"]),
    ("load", &["model"]),
    ("locales", &["model"]),
    ("present", &["model", "engine", "locales"]),
    ("render", &["model"]),
    ("cli", &["model", "engine", "load", "locales", "present", "render"]),
];

/// What only `cli` may touch: files, streams, environment, clock, threads, prompts, and errors of the outermost layer.
const WORLD: [&str; 13] = [
    "std::fs",
    "std::env",
    "std::io",
    "std::process",
    "std::net",
    "std::thread",
    "std::time",
    "jiff::Zoned",
    "anyhow",
    "clap",
    "crossterm",
    "inquire",
    "tempfile",
];

/// Tables of answers are larger than any memory: their readers take a stream that is handed to them, on all cores. They
/// still open nothing.
const STREAMS: (&str, [&str; 2]) = ("load/survey/", ["std::io", "std::thread"]);

/// Crates that write into memory do so through the trait for streams: an archive, JSON.
const IN_MEMORY: ([&str; 2], [&str; 1]) = (["render/ods.rs", "render/indented.rs"], ["std::io"]);

/// What writes or deletes files. Only the one store may use it.
const WRITING: [&str; 6] = ["fs::write", "File::create", "OpenOptions", "tempfile", "fs::rename", "fs::remove"];

/// Files of one layer that stand outside it: the root and the entry.
const ENTRY: [&str; 2] = ["lib.rs", "main.rs"];

#[test]
fn every_layer_imports_only_what_the_map_allows() {
    let broken: Vec<String> = sources().iter().flat_map(|(path, text)| broken_rules(path, text)).collect();
    assert!(broken.is_empty(), "{broken:#?}");
}

#[test]
fn the_rules_turn_red_when_they_are_broken() {
    let broken = |path: &str, text: &str| !broken_rules(path, text).is_empty();
    assert!(broken("model/case.rs", "use crate::engine::scale;"));
    assert!(broken("engine/a.rs", "fn f() { crate::load::case(\"\"); }"));
    assert!(broken("engine/checks/a.rs", "use super::super::super::cli::store;"));
    assert!(broken("load/a.rs", "use {crate::{engine::x, model::y}};"));
    assert!(broken("render/a.rs", "use crate::present;"));
    assert!(broken("present/a.rs", "fn f() { std::fs::read(\"x\"); }"));
    assert!(broken("engine/a.rs", "use jiff::Zoned;"));
    assert!(broken("cli/init.rs", "fn f() { std::fs::write(\"x\", \"y\"); }"));
    assert!(broken("cli/init.rs", "use std::fs::OpenOptions;"));
    assert!(broken("cli/purge.rs", "fn f() { std::fs::remove_file(\"x\"); }"));
    assert!(broken("load/case/a.rs", "use std::io::Read;"));
    assert!(broken("load/survey/a.rs", "use std::fs::File;"));
    assert!(!broken("load/survey/a.rs", "use std::io::Read;"));
    assert!(broken("render/ods.rs", "use std::fs;"));
    assert!(!broken("render/ods.rs", "use std::io::Cursor;"));
    assert!(!broken("present/a.rs", "use crate::engine::checks::CHECKS; use super::words;"));
    assert!(!broken("cli/store.rs", "use std::fs::OpenOptions; use super::failure::Failure;"));
}

#[test]
fn every_file_says_first_what_it_is() {
    let silent: Vec<String> =
        sources().into_iter().filter(|(_, text)| !text.starts_with("//!")).map(|(path, _)| path).collect();
    assert!(silent.is_empty(), "{silent:?}");
}

#[test]
fn no_file_has_a_catch_all_name() {
    let names = ["utils.rs", "util.rs", "common.rs", "helpers.rs", "imp.rs", "misc.rs"];
    let vague: Vec<String> =
        sources().into_iter().map(|(path, _)| path).filter(|path| names.iter().any(|n| path.ends_with(n))).collect();
    assert!(vague.is_empty(), "{vague:?}");
}

/// Every source file, by its path below `src/`.
fn sources() -> Vec<(String, String)> {
    let root = repository().join("src");
    let found = files(&root, "rs").into_iter().map(|path| {
        let text = std::fs::read_to_string(&path).unwrap();
        (path.strip_prefix(&root).unwrap().to_str().unwrap().replace('\\', "/"), text)
    });
    let found: Vec<_> = found.collect();
    assert!(found.len() > 50, "the sources were found");
    found
}

fn broken_rules(path: &str, text: &str) -> Vec<String> {
    if ENTRY.contains(&path) {
        return Vec::new();
    }
    let module = module_of(path);
    let layer = module[0].clone();
    let allowed = RULES.iter().find(|(name, _)| *name == layer).map_or(&[][..], |(_, allowed)| allowed);
    let mut paths = Paths { module, found: Vec::new() };
    paths.visit_file(&syn::parse_file(text).unwrap_or_else(|error| panic!("{path}: {error}")));
    let mut broken = Vec::new();
    for found in paths.found {
        let imported = found.strip_prefix("crate::").and_then(|path| path.split("::").next());
        if imported
            .is_some_and(|other| other != layer && !allowed.contains(&other) && RULES.iter().any(|r| r.0 == other))
        {
            broken.push(format!("{path} imports {found}"));
        }
        let streams = path.starts_with(STREAMS.0) && STREAMS.1.iter().any(|world| begins_with(&found, world));
        let in_memory = IN_MEMORY.0.contains(&path) && IN_MEMORY.1.iter().any(|world| begins_with(&found, world));
        let streams = streams || in_memory;
        if layer != "cli" && !streams && WORLD.iter().any(|world| begins_with(&found, world)) {
            broken.push(format!("{path} touches the world: {found}"));
        }
        if path != "cli/store.rs" && WRITING.iter().any(|writing| found.contains(writing)) {
            broken.push(format!("{path} writes files: {found}"));
        }
    }
    broken
}

fn begins_with(path: &str, beginning: &str) -> bool {
    path == beginning || path.strip_prefix(beginning).is_some_and(|rest| rest.starts_with("::"))
}

/// `engine/checks/factors.rs` is the module `engine::checks::factors`.
fn module_of(path: &str) -> Vec<String> {
    let path = Path::new(path).with_extension("");
    let names = path.iter().map(|name| name.to_str().unwrap().to_owned());
    names.filter(|name| name != "mod").collect()
}

/// Collects every path of a file, written out from its root.
struct Paths {
    module: Vec<String>,
    found: Vec<String>,
}

impl Paths {
    fn add(&mut self, segments: &[String]) {
        let mut absolute: Vec<String> = Vec::new();
        let mut rest = segments;
        if matches!(rest.first().map(String::as_str), Some("super" | "self")) {
            let mut module = self.module.clone();
            while let Some(first @ ("super" | "self")) = rest.first().map(String::as_str) {
                if first == "super" {
                    module.pop();
                }
                rest = &rest[1..];
            }
            absolute.push("crate".to_owned());
            absolute.extend(module);
        }
        absolute.extend(rest.iter().cloned());
        self.found.push(absolute.join("::"));
    }

    fn add_tree(&mut self, tree: &syn::UseTree, before: &[String]) {
        let with = |name: &syn::Ident| before.iter().cloned().chain([name.to_string()]).collect::<Vec<_>>();
        match tree {
            syn::UseTree::Path(path) => self.add_tree(&path.tree, &with(&path.ident)),
            syn::UseTree::Name(name) => self.add(&with(&name.ident)),
            syn::UseTree::Rename(name) => self.add(&with(&name.ident)),
            syn::UseTree::Glob(_) => self.add(before),
            syn::UseTree::Group(group) => group.items.iter().for_each(|tree| self.add_tree(tree, before)),
        }
    }
}

impl<'a> Visit<'a> for Paths {
    fn visit_item_use(&mut self, item: &'a syn::ItemUse) {
        self.add_tree(&item.tree, &[]);
    }

    fn visit_path(&mut self, path: &'a syn::Path) {
        let segments: Vec<String> = path.segments.iter().map(|segment| segment.ident.to_string()).collect();
        self.add(&segments);
        syn::visit::visit_path(self, path);
    }

    // Tests may do what they like.
    fn visit_item_mod(&mut self, item: &'a syn::ItemMod) {
        if !item.attrs.iter().any(|attribute| attribute.path().is_ident("cfg")) {
            syn::visit::visit_item_mod(self, item);
        }
    }
}
