//! Pipelines of shaders, by entry point.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, OnceLock};

use quernel_shaders_gen::{Language, Shader};

use crate::device::{Device, lock};
use crate::error::{GpuError, Result};
use crate::pipelines::{Binding, Pipeline, PipelineRequest};

/// The pipelines of a shader, each compiled when it is first asked for.
#[derive(Debug)]
pub(crate) struct Loaded {
    pub(crate) name: String,
    device: Device,
    text: String,
    entries: HashMap<String, Entry>,
}

#[derive(Debug)]
struct Entry {
    /// Invocations of a workgroup.
    workgroup: u32,
    pipeline: OnceLock<Arc<Pipeline>>,
}

impl Loaded {
    /// The pipeline of an entry point, and the invocations of its workgroup.
    ///
    /// # Errors
    /// The driver refuses the shader.
    pub(crate) fn entry(&self, name: &str) -> Result<(&Pipeline, u32)> {
        let Some(entry) = self.entries.get(name) else {
            return Err(GpuError::Internal {
                what: self.name.clone(),
                message: format!("it has no entry point {name}"),
            });
        };
        if let Some(pipeline) = entry.pipeline.get() {
            return Ok((pipeline, entry.workgroup));
        }
        let label = format!("{} {name}", self.name);
        let request = PipelineRequest { label: &label, wgsl: &self.text, entry: name, bindings: &BINDINGS };
        let pipeline = self.device.pipeline(&request)?;
        Ok((entry.pipeline.get_or_init(|| pipeline), entry.workgroup))
    }

    /// Names of the entry points.
    pub(crate) fn entries(&self) -> impl Iterator<Item = &str> {
        self.entries.keys().map(String::as_str)
    }
}

/// What every shader binds: see [`quernel_shaders_gen::program::binding`].
const BINDINGS: [Binding; 4] = [Binding::UniformAt, Binding::Read, Binding::ReadWrite, Binding::ReadWrite];

/// The shaders that were loaded on a device, by their text.
#[derive(Debug)]
pub(crate) struct Pipelines {
    pub(crate) device: Device,
    loaded: Mutex<HashMap<String, Arc<Loaded>>>,
}

impl Pipelines {
    pub(crate) fn new(device: &Device) -> Pipelines {
        Pipelines { device: device.clone(), loaded: Mutex::default() }
    }

    /// The pipelines of a shader.
    ///
    /// # Errors
    /// A bug: it can't be written.
    pub(crate) fn load(&self, shader: &Shader) -> Result<Arc<Loaded>> {
        let refused = |message: String| GpuError::Shader { label: shader.name.clone(), message };
        let text = shader.text(Language::Wgsl).map_err(|e| refused(e.to_string()))?;
        if let Some(found) = lock(&self.loaded).get(&text) {
            return Ok(found.clone());
        }
        let mut entries = HashMap::new();
        for entry in &shader.module().entry_points {
            let own = Entry { workgroup: entry.workgroup_size[0], pipeline: OnceLock::new() };
            entries.insert(entry.name.clone(), own);
        }
        let (name, device) = (shader.name.clone(), self.device.clone());
        let loaded = Arc::new(Loaded { name, device, text: text.clone(), entries });
        Ok(lock(&self.loaded).entry(text).or_insert(loaded).clone())
    }
}
