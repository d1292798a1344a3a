//! Pipelines of shaders, by entry point.

use std::collections::HashMap;
use std::sync::{Arc, Mutex};

use quernel_shaders_gen::{Language, Shader};

use crate::device::{Device, lock};
use crate::error::{GpuError, Result};
use crate::pipelines::{Binding, Pipeline, PipelineRequest};

/// The pipelines of a shader.
#[derive(Debug)]
pub(crate) struct Loaded {
    pub(crate) name: String,
    /// By entry point, with the invocations of its workgroup.
    entries: HashMap<String, (Arc<Pipeline>, u32)>,
}

impl Loaded {
    pub(crate) fn entry(&self, name: &str) -> Result<(&Pipeline, u32)> {
        match self.entries.get(name) {
            Some((pipeline, workgroup)) => Ok((pipeline, *workgroup)),
            None => {
                Err(GpuError::Internal { what: self.name.clone(), message: format!("it has no entry point {name}") })
            }
        }
    }
}

/// What every shader binds: see [`quernel_shaders_gen::program::binding`].
const BINDINGS: [Binding; 5] =
    [Binding::Read, Binding::Read, Binding::ReadWrite, Binding::ReadWrite, Binding::ReadWrite];

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

    /// The pipelines of a shader, compiled if its text is new.
    ///
    /// # Errors
    /// The driver refuses the shader.
    pub(crate) fn load(&self, shader: &Shader) -> Result<Arc<Loaded>> {
        let refused = |message: String| GpuError::Shader { label: shader.name.clone(), message };
        let text = shader.text(Language::Wgsl).map_err(|e| refused(e.to_string()))?;
        if let Some(found) = lock(&self.loaded).get(&text) {
            return Ok(found.clone());
        }
        let mut entries = HashMap::new();
        for entry in &shader.module().entry_points {
            let label = format!("{} {}", shader.name, entry.name);
            let request = PipelineRequest { label: &label, wgsl: &text, entry: &entry.name, bindings: &BINDINGS };
            entries.insert(entry.name.clone(), (self.device.pipeline(&request)?, entry.workgroup_size[0]));
        }
        let loaded = Arc::new(Loaded { name: shader.name.clone(), entries });
        lock(&self.loaded).insert(text, loaded.clone());
        Ok(loaded)
    }
}
