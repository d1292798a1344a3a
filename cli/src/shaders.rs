//! Shaders of a query as text.

use std::fmt::Write;

use quernel_ir::entity::Entity;
use quernel_ir::kernel::{KernelId, Value};
use quernel_ir::text::OpText;
use quernel_shaders_gen::{Language, Profile, ShaderError, Shaders};

use crate::compile::CompiledQuery;
use crate::error::{Error, Result};
use crate::stage::Stage;

impl CompiledQuery {
    /// The shaders of the module's kernels and of the passes that finish its states; of one kernel alone its own.
    pub(crate) fn shaders(&self, stage: Stage, kernel: Option<usize>) -> Result<String> {
        let Some(language) = stage.language() else {
            return Err(Error::Internal(format!("{} is no language of shaders", stage.name())));
        };
        let failed = |error: ShaderError| Error::Gpu(error.to_string());
        let shaders = Shaders::new(&self.module, &self.profile).map_err(failed)?;
        let mut out = String::new();
        for (number, compiled) in shaders.kernels.iter().enumerate() {
            if kernel.is_some_and(|only| only != number) {
                continue;
            }
            let _ = writeln!(out, "// kernel {number} @{}, profile {}", compiled.shader.name, self.profile.name);
            let text = compiled.shader.text(language).map_err(failed)?;
            match language {
                Language::Wgsl => self.beside(&text, KernelId::from_index(number), &mut out),
                _ => out.push_str(&text),
            }
            out.push('\n');
        }
        if kernel.is_none() {
            for (name, shader) in shaders.passes() {
                let _ = writeln!(out, "// {name}");
                out.push_str(&shader.text(language).map_err(failed)?);
                out.push('\n');
            }
        }
        Ok(out)
    }

    /// What runs on a GPU, named for the reader, with a profile: all kernels, each as one or two dispatches for some rows of its source. (A
    /// kernel that fuses counts and appends where its groups turn out to be too many.)
    ///
    /// # Errors
    /// What the query does and a GPU can't.
    pub(crate) fn on_gpu(&self, device: &str, profile: &Profile) -> Result<String> {
        let shaders = Shaders::new(&self.module, profile).map_err(|error| Error::Gpu(error.to_string()))?;
        let mut out = format!("\nall kernels on {device}, profile {}\n", profile.name);
        for kernel in &shaders.kernels {
            let logs: Vec<String> = kernel
                .logs
                .iter()
                .map(|log| format!("@{}, {} words a row", self.module.states[log.state].name, log.layout.words))
                .collect();
            let passes = match (kernel.fused.is_some(), kernel.counts()) {
                (true, _) => "fuse",
                (false, true) => "count, append",
                (false, false) => "append",
            };
            let _ = writeln!(out, "{:<24} {passes:<13} {}", format!("@{}", kernel.shader.name), logs.join("; "));
        }
        Ok(out)
    }

    /// WGSL, with the operation and the piece of SQL that a value came from above its definition.
    fn beside(&self, text: &str, id: KernelId, out: &mut String) {
        let (module, kernel) = (&*self.module, &self.module.kernels[id]);
        for line in text.lines() {
            let defined = line.trim_start().strip_prefix("let v").and_then(|rest| {
                let digits: String = rest.chars().take_while(char::is_ascii_digit).collect();
                digits.parse::<usize>().ok().filter(|n| *n < kernel.values.len())
            });
            if let Some(number) = defined {
                let value = Value::from_index(number);
                let span = kernel.values[value].span;
                let sql = self.sql.get(span.start as usize..span.end as usize).unwrap_or("");
                let sql = sql.split_whitespace().collect::<Vec<_>>().join(" ");
                let indent = &line[..line.len() - line.trim_start().len()];
                let operation = OpText { module, kernel, value };
                let _ = match sql.is_empty() {
                    true => writeln!(out, "{indent}// {value} = {operation}"),
                    false => writeln!(out, "{indent}// {value} = {operation}    -- {sql}"),
                };
            }
            out.push_str(line);
            out.push('\n');
        }
    }
}
