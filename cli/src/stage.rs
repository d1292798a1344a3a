//! The stages that a query passes, by name.

use std::str::FromStr;

use quernel_shaders_gen::Language;

/// A stage whose form can be shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Stage {
    /// The syntax tree.
    Ast,
    /// The bound, typed plan.
    Plan,
    /// The plan after the optimizer.
    Optimized,
    /// The pipelines that the plan was cut into: kernels, with their sources and sinks.
    Pipelines,
    /// Kernel IR, after the passes.
    Ir,
    /// Cranelift's IR.
    Clif,
    /// Machine code, annotated.
    Asm,
    /// Shaders for GPUs, in the language that they are given.
    Wgsl,
    /// The same as others would see them: SPIR-V in hexadecimal words, Metal's, DirectX's and OpenGL's languages.
    Spirv,
    Msl,
    Hlsl,
    Glsl,
}

impl Stage {
    /// Whether it is of shaders.
    pub fn is_shader(self) -> bool {
        matches!(self, Stage::Wgsl | Stage::Spirv | Stage::Msl | Stage::Hlsl | Stage::Glsl)
    }

    /// All stages, in the order that a query passes them.
    pub const ALL: [Stage; 12] = [
        Stage::Ast,
        Stage::Plan,
        Stage::Optimized,
        Stage::Pipelines,
        Stage::Ir,
        Stage::Clif,
        Stage::Asm,
        Stage::Wgsl,
        Stage::Spirv,
        Stage::Msl,
        Stage::Hlsl,
        Stage::Glsl,
    ];

    /// The stages on the way to machine code.
    pub const CPU: [Stage; 7] =
        [Stage::Ast, Stage::Plan, Stage::Optimized, Stage::Pipelines, Stage::Ir, Stage::Clif, Stage::Asm];

    /// The name that `--emit` takes.
    pub fn name(self) -> &'static str {
        match self {
            Stage::Ast => "ast",
            Stage::Plan => "plan",
            Stage::Optimized => "optimized",
            Stage::Pipelines => "pipelines",
            Stage::Ir => "ir",
            Stage::Clif => "clif",
            Stage::Asm => "asm",
            Stage::Wgsl => "wgsl",
            Stage::Spirv => "spirv",
            Stage::Msl => "msl",
            Stage::Hlsl => "hlsl",
            Stage::Glsl => "glsl",
        }
    }

    /// Extension of a file that holds the stage.
    pub fn extension(self) -> &'static str {
        match self {
            Stage::Ir => "qir",
            Stage::Clif => "clif",
            Stage::Asm => "s",
            Stage::Wgsl => "wgsl",
            Stage::Msl => "metal",
            Stage::Hlsl => "hlsl",
            Stage::Glsl => "comp",
            _ => "txt",
        }
    }
}

impl Stage {
    /// The language of a stage of shaders.
    pub(crate) fn language(self) -> Option<Language> {
        Some(match self {
            Stage::Wgsl => Language::Wgsl,
            Stage::Spirv => Language::Spirv,
            Stage::Msl => Language::Msl,
            Stage::Hlsl => Language::Hlsl,
            Stage::Glsl => Language::Glsl,
            _ => return None,
        })
    }
}

impl FromStr for Stage {
    type Err = String;

    fn from_str(s: &str) -> Result<Stage, String> {
        Stage::ALL
            .into_iter()
            .find(|stage| stage.name().eq_ignore_ascii_case(s))
            .ok_or_else(|| format!("unknown stage '{s}': one of {}", Stage::ALL.map(Stage::name).join(", ")))
    }
}
