//! The TPC-H queries, compiled from statistics of scale factor 1 (`tests/tpch/qNN.qir`), have shaders that naga's validator accepts with
//! exactly the capabilities of each profile, and whose text is that of `tests/tpch/wgsl`. `cargo xtask update-expect` writes the text, to be
//! reviewed as a diff.

use std::path::{Path, PathBuf};

use quernel_ir::kernel::Module;
use quernel_shaders_gen::{Language, Profile, Shader, Shaders};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/tpch")
}

fn module(query: u32) -> Module {
    let path = folder().join(format!("q{query:02}.qir"));
    let text = std::fs::read_to_string(&path).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
    let module = quernel_ir::text::parse(&text).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
    quernel_ir::verify::verify(&module).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
    module
}

/// A query's kernels cut at their probes, as for indexes that are partitioned over several devices.
fn cut(query: u32) -> Module {
    let mut module = module(query);
    quernel_ir::passes::split_probes(&mut module);
    quernel_ir::verify::verify(&module).unwrap_or_else(|e| panic!("q{query:02}: {e}"));
    module
}

#[test]
fn every_query_has_valid_shaders_in_every_profile_and_those_of_finish_passes_too() {
    for profile in Profile::ALL {
        for (query, module) in (1..=22).flat_map(|query| [(query, module(query)), (query, cut(query))]) {
            let shaders =
                Shaders::new(&module, &profile).unwrap_or_else(|e| panic!("q{query:02}, {}: {e}", profile.name));
            for kernel in &shaders.kernels {
                kernel.shader.text(Language::Wgsl).unwrap_or_else(|e| panic!("q{query:02}: {e}"));
            }
            for (name, shader) in shaders.passes() {
                let text = shader.text(Language::Wgsl).unwrap_or_else(|e| panic!("q{query:02}, {name}: {e}"));
                assert!(text.contains("@compute"), "q{query:02}, {name}");
            }
        }
    }
}

#[test]
fn shaders_bind_four_buffers_at_most() {
    for query in 1..=22 {
        let shaders = Shaders::new(&module(query), &Profile::WEBGPU).unwrap();
        for shader in shaders.kernels.iter().map(|k| &k.shader).chain(shaders.passes().into_iter().map(|(_, s)| s)) {
            let variables = shader.module().global_variables.iter();
            let bindings: Vec<_> = variables.filter_map(|(_, variable)| variable.binding).collect();
            assert!(bindings.len() <= 4, "q{query:02}, {}", shader.name);
            assert!(bindings.iter().all(|b| b.group == 0 && b.binding < 4), "q{query:02}, {}", shader.name);
        }
    }
}

#[test]
fn the_plain_profile_uses_no_64_bit_types_and_can_be_written_in_every_language() {
    for query in [1, 3, 6, 13] {
        let shaders = Shaders::new(&module(query), &Profile::WEBGPU).unwrap();
        for kernel in &shaders.kernels {
            let mut scalars = kernel.shader.module().types.iter().filter_map(|(_, ty)| ty.inner.scalar());
            assert!(scalars.all(|scalar| scalar.width <= 4), "q{query:02}");
            for language in Language::ALL {
                let text = kernel.shader.text(language).unwrap_or_else(|e| panic!("q{query:02}: {e}"));
                for wide in ["i64", "u64", "f64"] {
                    // As types; helper functions have such names, too, and arrays lengths of 64.
                    let types = [format!("<{wide}>"), format!("<{wide},"), format!(": {wide}"), format!("-> {wide}")];
                    let used = types.iter().find(|ty| language == Language::Wgsl && text.contains(ty.as_str()));
                    assert_eq!(used, None, "q{query:02}: {text}");
                }
            }
        }
    }
}

fn wgsl(shader: &Shader) -> String {
    shader.text(Language::Wgsl).unwrap_or_else(|e| panic!("{}: {e}", shader.name))
}

/// The shaders of a query as one text: the kernels', and those of the passes over their logs and states. Each text comes once.
fn text_of(shaders: &Shaders) -> String {
    text_beyond(shaders, &[])
}

/// As [`text_of`], without the texts that are known.
fn text_beyond(shaders: &Shaders, known: &[String]) -> String {
    let mut all = String::new();
    let mut seen: Vec<String> = Vec::new();
    let kernels = shaders.kernels.iter().map(|kernel| (format!("kernel @{}", kernel.shader.name), &kernel.shader));
    for (name, shader) in kernels.chain(shaders.passes()) {
        let text = wgsl(shader);
        if known.contains(&text) {
            continue;
        }
        match seen.iter().position(|other| *other == text) {
            Some(at) => all.push_str(&format!("// {name}: as number {}\n\n", at + 1)),
            None => {
                seen.push(text.clone());
                all.push_str(&format!("// {}: {name}\n{}\n\n", seen.len(), text.trim_end()));
            }
        }
    }
    all.trim_end().to_string() + "\n"
}

/// Where two texts first differ, with the line of each.
fn first_difference(want: &str, got: &str) -> Option<String> {
    if want == got {
        return None;
    }
    let (mut want, mut got) = (want.lines(), got.lines());
    for number in 1.. {
        let (a, b) = (want.next(), got.next());
        if a != b || a.is_none() {
            return Some(format!("line {number}\n  is {b:?}\n  in the file {a:?}"));
        }
    }
    None
}

#[test]
fn the_text_of_every_query_is_what_its_file_says() {
    let folder = folder().join("wgsl");
    let update = std::env::var_os("UPDATE_EXPECT").is_some();
    let (mut wrong, mut texts) = (Vec::new(), Vec::new());
    for query in 1..=22 {
        // All of the plain profile; of the others a scalar, a grouped and a joined aggregation, a sort and strings.
        let profiles = Profile::ALL.iter().filter(|p| **p == Profile::WEBGPU || SAMPLED.contains(&query));
        for profile in profiles {
            let got = text_of(&Shaders::new(&module(query), profile).unwrap());
            let path = folder.join(profile.name).join(format!("q{query:02}.wgsl"));
            texts.push((got, path));
        }
    }
    // Of a query that is cut at its probes what the whole one does not have.
    let whole = Shaders::new(&module(3), &Profile::WEBGPU).unwrap();
    let passes = whole.passes();
    let known: Vec<String> =
        whole.kernels.iter().map(|kernel| &kernel.shader).chain(passes.iter().map(|(_, s)| *s)).map(wgsl).collect();
    let got = text_beyond(&Shaders::new(&cut(3), &Profile::WEBGPU).unwrap(), &known);
    texts.push((got, folder.join(Profile::WEBGPU.name).join("q03-cut.wgsl")));
    for (got, path) in texts {
        if update {
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(&path, &got).unwrap();
            continue;
        }
        let want = std::fs::read_to_string(&path).unwrap_or_default();
        if let Some(difference) = first_difference(&want, &got) {
            wrong.push(format!("{}: {difference}", path.display()));
        }
    }
    let hint = "`cargo xtask update-expect --package quernel-shaders-gen` writes what they are now";
    assert!(wrong.is_empty(), "{hint}\n{}", wrong.join("\n"));
}

/// Queries whose text is kept in every profile.
const SAMPLED: [u32; 4] = [1, 3, 6, 13];
