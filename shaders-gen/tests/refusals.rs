//! What GPUs can't do is refused with its reason, wherever it stands in a kernel.

use quernel_shaders_gen::{Profile, ShaderError, Shaders};

/// A kernel with some lines in the middle.
fn refused(lines: &str) -> String {
    let text = format!(
        r#"module "refused"
table @t inline {{
  a: f64 as plain index 0
  row (0.0)
}}
state @out: output ("r": f64) {{
  r: f64
}}
kernel @k over @t {{
  %a = load a : f64
  %zero = const 0.0 : f64
  %c = lt %a, %zero : bool
{lines}
}}
"#
    );
    let module = quernel_ir::text::parse(&text).unwrap_or_else(|e| panic!("{e}\n{text}"));
    match Shaders::new(&module, &Profile::WEBGPU) {
        Err(ShaderError::Unsupported { kernel, what }) => format!("{kernel}: {what}"),
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_function_is_refused_wherever_it_is_called() {
    let wanted = "k: the function exp";
    let plain = refused("  %r = call exp(%a) : f64\n  emit @out (%r)");
    assert!(plain.starts_with(wanted), "{plain}");
    let filtered = refused("  filter %c {\n    %r = call exp(%a) : f64\n    emit @out (%r)\n  }");
    assert_eq!(filtered, plain);
    let branched = refused(
        "  %r: f64 = if %c {\n    %x = call exp(%a) : f64\n    yield %x\n  } else {\n    yield %a\n  }\n  emit @out (%r)",
    );
    assert_eq!(branched, plain);
}
