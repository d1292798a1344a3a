//! Checking shaders and writing them as text.

use naga::valid::{ModuleInfo, ValidationFlags, Validator};

use crate::build::Builder;
use crate::error::{Result, ShaderError};
use crate::profile::Profile;

/// A language that a shader can be written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Language {
    /// What devices are given.
    Wgsl,
    /// SPIR-V, disassembled as words in hexadecimal.
    Spirv,
    Msl,
    Hlsl,
    Glsl,
}

impl Language {
    pub const ALL: [Language; 5] = [Language::Wgsl, Language::Spirv, Language::Msl, Language::Hlsl, Language::Glsl];

    pub fn name(self) -> &'static str {
        match self {
            Language::Wgsl => "wgsl",
            Language::Spirv => "spirv",
            Language::Msl => "msl",
            Language::Hlsl => "hlsl",
            Language::Glsl => "glsl",
        }
    }
}

/// A shader module that naga's validator has accepted for its profile.
#[derive(Debug)]
pub struct Shader {
    pub name: String,
    pub profile: Profile,
    module: naga::Module,
    info: ModuleInfo,
}

impl Shader {
    /// Validates what was built.
    ///
    /// # Errors
    /// [`ShaderError::Invalid`], with the module's text where it can be written.
    pub fn new(name: &str, builder: Builder) -> Result<Shader> {
        let Builder { profile, module, .. } = builder;
        let mut validator = Validator::new(ValidationFlags::all(), profile.capabilities());
        validator.subgroup_stages(naga::valid::ShaderStages::COMPUTE);
        let info = validator.validate(&module).map_err(|error| {
            let mut message = error.as_inner().to_string();
            let mut cause = std::error::Error::source(error.as_inner());
            while let Some(error) = cause {
                message.push_str(&format!(": {error}"));
                cause = error.source();
            }
            ShaderError::Invalid { name: name.into(), message }
        })?;
        Ok(Shader { name: name.into(), profile, module, info })
    }

    /// The module, for inspection.
    pub fn module(&self) -> &naga::Module {
        &self.module
    }

    /// The shader's text in a language.
    ///
    /// # Errors
    /// [`ShaderError::Write`] where the language lacks something.
    pub fn text(&self, language: Language) -> Result<String> {
        let failed =
            |message: String| ShaderError::Write { name: self.name.clone(), language: language.name(), message };
        match language {
            Language::Wgsl => {
                use naga::back::wgsl;
                wgsl::write_string(&self.module, &self.info, wgsl::WriterFlags::empty())
                    .map_err(|e| failed(e.to_string()))
            }
            Language::Spirv => {
                use naga::back::spv;
                let options = spv::Options { lang_version: (1, 3), ..spv::Options::default() };
                let words =
                    spv::write_vec(&self.module, &self.info, &options, None).map_err(|e| failed(e.to_string()))?;
                let lines = words
                    .chunks(8)
                    .map(|line| line.iter().map(|word| format!("{word:08x}")).collect::<Vec<_>>().join(" "));
                Ok(lines.collect::<Vec<_>>().join("\n") + "\n")
            }
            Language::Msl => {
                use naga::back::msl;
                let options =
                    msl::Options { fake_missing_bindings: true, lang_version: (2, 4), ..msl::Options::default() };
                let pipeline = msl::PipelineOptions::default();
                msl::write_string(&self.module, &self.info, &options, &pipeline)
                    .map(|(text, _)| text)
                    .map_err(|e| failed(e.to_string()))
            }
            Language::Hlsl => {
                use naga::back::hlsl;
                let options = hlsl::Options::default();
                let pipeline = hlsl::PipelineOptions::default();
                let mut text = String::new();
                let mut writer = hlsl::Writer::new(&mut text, &options, &pipeline);
                writer.write(&self.module, &self.info, None).map_err(|e| failed(e.to_string()))?;
                Ok(text)
            }
            Language::Glsl => {
                use naga::back::glsl;
                let options = glsl::Options { version: glsl::Version::Desktop(460), ..glsl::Options::default() };
                let mut all = String::new();
                for entry in &self.module.entry_points {
                    let pipeline = glsl::PipelineOptions {
                        shader_stage: naga::ShaderStage::Compute,
                        entry_point: entry.name.clone(),
                        multiview: None,
                    };
                    let mut text = String::new();
                    let policies = naga::proc::BoundsCheckPolicies::default();
                    glsl::Writer::new(&mut text, &self.module, &self.info, &options, &pipeline, policies)
                        .and_then(|mut writer| writer.write())
                        .map_err(|e| failed(e.to_string()))?;
                    all.push_str(&text);
                }
                Ok(all)
            }
        }
    }
}
