//! Compiled shaders: in memory by their text, on disk by device, driver and text.

mod disk;

use std::path::PathBuf;
use std::sync::{Arc, Mutex, OnceLock};

use hashbrown::HashMap;

use self::disk::DiskCache;
pub use self::disk::default_folder;
use crate::device::{Adapter, Device, Fault, lock};
use crate::error::{GpuError, Result};

/// What a shader finds at a binding of group 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Binding {
    /// A uniform buffer.
    Uniform,
    /// As `Uniform`, from an offset on that is given with each dispatch.
    UniformAt,
    /// A storage buffer that is only read.
    Read,
    /// A storage buffer that is written.
    ReadWrite,
}

/// A shader to compile.
#[derive(Clone, Copy, Debug)]
pub struct PipelineRequest<'a> {
    /// Named in errors and in graphics debuggers.
    pub label: &'a str,
    pub wgsl: &'a str,
    /// The function to run.
    pub entry: &'a str,
    /// Of group 0, from binding 0 on.
    pub bindings: &'a [Binding],
}

/// A compiled shader.
#[derive(Debug)]
pub struct Pipeline {
    pub raw: wgpu::ComputePipeline,
    /// Of its group 0. Pipelines of the same bindings share it, and so may share bind groups.
    pub layout: wgpu::BindGroupLayout,
}

/// The pipelines of a device.
#[derive(Debug)]
pub(crate) struct Pipelines {
    layouts: Mutex<HashMap<Vec<Binding>, (wgpu::BindGroupLayout, wgpu::PipelineLayout)>>,
    compiled: Mutex<Compiled>,
    disk: Option<DiskCache>,
}

/// Pipelines by text, entry and bindings.
#[derive(Debug, Default)]
struct Compiled {
    by_key: HashMap<PipelineKey, (Slot, u64)>,
    clock: u64,
}

/// Filled by the first thread that has compiled it.
type Slot = Arc<OnceLock<Arc<Pipeline>>>;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
struct PipelineKey {
    wgsl: Arc<str>,
    entry: String,
    bindings: Vec<Binding>,
}

/// Pipelines kept in memory; beyond, the least recently used go.
const KEPT: usize = 1024;

impl Pipelines {
    /// With a cache on disk in `folder`, where the back end has one.
    pub(crate) fn new(adapter: &Adapter, folder: Option<PathBuf>) -> Pipelines {
        let cached = adapter.features().contains(wgpu::Features::PIPELINE_CACHE);
        let disk = folder.filter(|_| cached).map(|folder| DiskCache::new(&folder, adapter.info()));
        Pipelines { layouts: Mutex::default(), compiled: Mutex::default(), disk }
    }
}

impl Device {
    /// A shader as something that can be dispatched; compiled at most once.
    ///
    /// # Errors
    /// [`GpuError::Shader`]: wgpu or the driver refuses the text, which is a defect of what generated it.
    pub fn pipeline(&self, request: &PipelineRequest<'_>) -> Result<Arc<Pipeline>> {
        self.check()?;
        let key =
            PipelineKey { wgsl: request.wgsl.into(), entry: request.entry.into(), bindings: request.bindings.to_vec() };
        let slot = lock(&self.pipelines().compiled).slot(&key);
        if let Some(pipeline) = slot.get() {
            return Ok(pipeline.clone());
        }
        match self.compile(request) {
            // Two threads may have compiled it; the first one's is everyone's.
            Ok(pipeline) => Ok(slot.get_or_init(|| Arc::new(pipeline)).clone()),
            Err(error) => {
                lock(&self.pipelines().compiled).by_key.remove(&key);
                Err(error)
            }
        }
    }

    fn compile(&self, request: &PipelineRequest<'_>) -> Result<Pipeline> {
        let (group, layout) = self.layouts(request.bindings)?;
        let broken = self.faults().strikes(Fault::ShaderRefused);
        let wgsl = if broken { "this is no shader" } else { request.wgsl };
        let source = wgpu::ShaderSource::Wgsl(wgsl.into());
        let module = self.shader_checked(request.label, || {
            let descriptor = wgpu::ShaderModuleDescriptor { label: Some(request.label), source };
            // Accesses out of bounds are caught by the checks that stay on. Bounding loops costs a counter in every loop.
            let checks =
                wgpu::ShaderRuntimeChecks { force_loop_bounding: false, ..wgpu::ShaderRuntimeChecks::checked() };
            // SAFETY: generated shaders have no infinite loop: each runs over rows, tuples or digits that there are finitely many of.
            unsafe { self.raw().create_shader_module_trusted(descriptor, checks) }
        })?;
        let disk = self.pipelines().disk.as_ref();
        let cache = disk.and_then(|disk| disk.load(self, request));
        let pipeline = self.shader_checked(request.label, || {
            self.raw().create_compute_pipeline(&wgpu::ComputePipelineDescriptor {
                label: Some(request.label),
                layout: Some(&layout),
                module: &module,
                entry_point: Some(request.entry),
                compilation_options: wgpu::PipelineCompilationOptions::default(),
                cache: cache.as_ref().map(|loaded| &loaded.cache),
            })
        })?;
        if let (Some(disk), Some(loaded)) = (disk, cache) {
            disk.store(request, &loaded);
        }
        Ok(Pipeline { raw: pipeline, layout: group })
    }

    /// As [`Device::checked`]; what was not valid is the shader's fault.
    fn shader_checked<T>(&self, label: &str, operation: impl FnOnce() -> T) -> Result<T> {
        self.checked(label, operation).map_err(|error| match error {
            GpuError::Internal { message, .. } => GpuError::Shader { label: label.into(), message },
            other => other,
        })
    }

    fn layouts(&self, bindings: &[Binding]) -> Result<(wgpu::BindGroupLayout, wgpu::PipelineLayout)> {
        let mut layouts = lock(&self.pipelines().layouts);
        if let Some(found) = layouts.get(bindings) {
            return Ok(found.clone());
        }
        let entries: Vec<wgpu::BindGroupLayoutEntry> = bindings
            .iter()
            .zip(0..)
            .map(|(kind, binding)| wgpu::BindGroupLayoutEntry {
                binding,
                visibility: wgpu::ShaderStages::COMPUTE,
                ty: wgpu::BindingType::Buffer {
                    ty: match kind {
                        Binding::Uniform | Binding::UniformAt => wgpu::BufferBindingType::Uniform,
                        Binding::Read => wgpu::BufferBindingType::Storage { read_only: true },
                        Binding::ReadWrite => wgpu::BufferBindingType::Storage { read_only: false },
                    },
                    has_dynamic_offset: *kind == Binding::UniformAt,
                    min_binding_size: None,
                },
                count: None,
            })
            .collect();
        let made = self.checked("bind group layout", || {
            let group = self.raw().create_bind_group_layout(&wgpu::BindGroupLayoutDescriptor {
                label: Some("kernel"),
                entries: &entries,
            });
            let layout = self.raw().create_pipeline_layout(&wgpu::PipelineLayoutDescriptor {
                label: Some("kernel"),
                bind_group_layouts: &[Some(&group)],
                immediate_size: 0,
            });
            (group, layout)
        })?;
        layouts.insert(bindings.to_vec(), made.clone());
        Ok(made)
    }

    /// Buffers for a pipeline's bindings, in order, each with the bytes from its start that are bound, at most: a binding at offsets must
    /// leave room for them.
    ///
    /// # Errors
    /// A buffer that doesn't fit its binding.
    pub fn bind(&self, what: &str, pipeline: &Pipeline, buffers: &[(&wgpu::Buffer, u64)]) -> Result<wgpu::BindGroup> {
        let most = self.max_binding_bytes();
        let entries: Vec<wgpu::BindGroupEntry<'_>> = buffers
            .iter()
            .zip(0..)
            .map(|((buffer, bytes), binding)| wgpu::BindGroupEntry {
                binding,
                resource: wgpu::BindingResource::Buffer(wgpu::BufferBinding {
                    buffer,
                    offset: 0,
                    size: std::num::NonZeroU64::new(buffer.size().min(*bytes).min(most)),
                }),
            })
            .collect();
        self.checked(what, || {
            self.raw().create_bind_group(&wgpu::BindGroupDescriptor {
                label: Some(what),
                layout: &pipeline.layout,
                entries: &entries,
            })
        })
    }
}

impl Compiled {
    fn slot(&mut self, key: &PipelineKey) -> Slot {
        self.clock += 1;
        if let Some((slot, used)) = self.by_key.get_mut(key) {
            *used = self.clock;
            return slot.clone();
        }
        if self.by_key.len() >= KEPT
            && let Some(oldest) = self.by_key.iter().min_by_key(|(_, (_, used))| *used).map(|(key, _)| key.clone())
        {
            self.by_key.remove(&oldest);
        }
        let slot = Slot::default();
        self.by_key.insert(key.clone(), (slot.clone(), self.clock));
        slot
    }
}
