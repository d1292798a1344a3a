//! The TPC-H queries, compiled from statistics of scale factor 1 (`tests/tpch/qNN.qir`), have shaders that naga's validator accepts with
//! exactly the capabilities of each profile.

use std::path::{Path, PathBuf};

use quernel_ir::kernel::Module;
use quernel_shaders_gen::{Language, Profile, Shaders};

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

#[test]
fn every_query_has_valid_shaders_in_every_profile_and_those_of_finish_passes_too() {
    for profile in Profile::ALL {
        for query in 1..=22 {
            let shaders =
                Shaders::new(&module(query), &profile).unwrap_or_else(|e| panic!("q{query:02}, {}: {e}", profile.name));
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
fn the_plain_profile_uses_no_64_bit_types_and_can_be_written_in_every_language() {
    for query in [1, 3, 6, 13] {
        let shaders = Shaders::new(&module(query), &Profile::WEBGPU).unwrap();
        for kernel in &shaders.kernels {
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
