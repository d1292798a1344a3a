//! A browser's compiler accepts every shader of the plain profile: those of the TPC-H queries, of the files in `ir/tests/operations`,
//! of random modules, and of the passes over them.
//!
//! It needs what the test of the lab's page needs; `cargo xtask browser` installs it and runs both. Where something is missing the test
//! says so and passes, unless `QUERNEL_REQUIRE_BROWSER` is set.

#[path = "../../lab/tests/browser/found.rs"]
mod found;
#[path = "../../ir/tests/generate/mod.rs"]
mod generate;

use std::collections::BTreeMap;
use std::path::Path;

use found::{Browser, browser};
use generate::{Shape, generate};
use quernel_ir::kernel::Module;
use quernel_shaders_gen::primitives::{rows, scan, select, sort};
use quernel_shaders_gen::{Language, Profile, Shader, ShaderError, Shaders};

/// Random modules.
const SEEDS: u64 = 45;

/// A shader as the browser gets it.
struct Given {
    name: String,
    entries: Vec<String>,
}

/// Shaders by text, so that each is compiled once.
#[derive(Default)]
struct Corpus(BTreeMap<String, Given>);

impl Corpus {
    fn shader(&mut self, of: &str, shader: &Shader) {
        let text = shader.text(Language::Wgsl).unwrap();
        let entries = shader.module().entry_points.iter().map(|entry| entry.name.clone()).collect();
        let name = format!("{} of {of}", shader.name);
        self.0.entry(text).or_insert(Given { name, entries });
    }

    /// The shaders of a module; whether it has some, as GPUs can run it.
    fn module(&mut self, name: &str, module: &Module) -> bool {
        let shaders = match Shaders::new(module, &Profile::WEBGPU) {
            Ok(shaders) => shaders,
            Err(ShaderError::Unsupported { .. }) => return false,
            Err(error) => panic!("{name}: {error}"),
        };
        for kernel in &shaders.kernels {
            self.shader(name, &kernel.shader);
        }
        for (_, shader) in shaders.passes() {
            self.shader(name, shader);
        }
        true
    }

    /// The modules of the files in a folder; how many have shaders.
    fn folder(&mut self, folder: &str) -> usize {
        let mut files: Vec<_> = std::fs::read_dir(root().join(folder)).unwrap().map(|e| e.unwrap().path()).collect();
        files.sort();
        let mut count = 0;
        for file in files.iter().filter(|file| file.extension().is_some_and(|e| e == "qir")) {
            let name = file.file_stem().unwrap().to_string_lossy();
            for part in std::fs::read_to_string(file).unwrap().split("\n===\n") {
                let input = part.split_once("\n---\n").map_or(part, |(input, _)| input);
                count += usize::from(self.module(&name, &quernel_ir::text::parse(input).unwrap()));
            }
        }
        count
    }

    /// Has the browser compile all, and gives whether it took them, and what it said.
    fn compile(&self, browser: &Browser) -> (bool, String) {
        let list: Vec<_> = self
            .0
            .iter()
            .map(|(text, given)| serde_json::json!({"name": given.name, "text": text, "entries": given.entries}))
            .collect();
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("shaders.json");
        std::fs::write(&file, serde_json::Value::from(list).to_string()).unwrap();
        browser.run(&root().join("shaders-gen/tests/browser/shaders.mjs"), &file)
    }
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap()
}

#[test]
fn a_browser_accepts_every_shader_of_the_plain_profile() {
    let Some(browser) = browser("shaders in a browser") else { return };
    let mut corpus = Corpus::default();
    for (what, primitive) in [
        ("sums", scan::primitive(&Profile::WEBGPU)),
        ("sorts", sort::primitive(&Profile::WEBGPU)),
        ("rows", rows::primitive(&Profile::WEBGPU)),
        ("selection", select::primitive(&Profile::WEBGPU)),
    ] {
        corpus.shader(what, &primitive.unwrap().shader);
    }
    assert_eq!(corpus.folder("shaders-gen/tests/tpch"), 22);
    // Cut at their probes, as for indexes that are partitioned over several devices.
    for query in 1..=22 {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/tpch/q{query:02}.qir"));
        let mut module = quernel_ir::text::parse(&std::fs::read_to_string(&path).unwrap()).unwrap();
        quernel_ir::passes::split_probes(&mut module);
        assert!(corpus.module("a query cut at its probes", &module), "q{query:02}");
    }
    let operations = corpus.folder("ir/tests/operations");
    assert!(operations > 200, "only {operations} modules of operations have shaders");
    let random = (0..SEEDS).filter(|seed| corpus.module("a random module", &generate(*seed, &Shape::default())));
    let random = random.count();
    assert!(random > SEEDS as usize / 2, "only {random} random modules have shaders");
    let (good, said) = corpus.compile(&browser);
    println!("{said}");
    assert!(good, "{said}");
    assert!(said.contains(&format!("{} shaders, ", corpus.0.len())), "every shader was compiled: {said}");
}

#[test]
fn a_browser_reports_shaders_that_are_wrong() {
    let Some(browser) = browser("wrong shaders in a browser") else { return };
    let work = |binding: u32, body: &str| {
        format!(
            "@group(0) @binding({binding}) var<storage, read_write> work: array<u32>;\n\
             @compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3<u32>) {{ {body} }}"
        )
    };
    let mut corpus = Corpus::default();
    for (name, text) in [
        ("good", work(2, "work[id.x] = 1u;")),
        ("type", work(2, "work[id.x] = 1.5;")),
        ("barrier", work(2, "if (work[id.x] == 1u) { workgroupBarrier(); }")),
        ("binding", work(4, "work[id.x] = 1u;")),
    ] {
        corpus.0.insert(text, Given { name: name.into(), entries: vec!["main".into()] });
    }
    let (good, said) = corpus.compile(&browser);
    assert!(!good, "{said}");
    for name in ["type", "barrier", "binding"] {
        assert!(said.contains(&format!("REFUSED {name}: ")), "{name}: {said}");
    }
    assert!(said.contains("4 shaders, 4 pipelines, 3 refused"), "{said}");
}
