//! Shaders on a device, for tests: each row of input words becomes a row of output words.

pub mod call;
pub mod samples;
pub mod values;

use std::collections::HashMap;
use std::sync::{Mutex, OnceLock};

use quernel_shaders_gen::build::{Access, Builder, Code, Expr, write};
use quernel_shaders_gen::primitives::{Dispatch, Primitive};
use quernel_shaders_gen::program::PARAM_WORDS;
use quernel_shaders_gen::{Language, Profile, Shader};
use wgpu::util::DeviceExt;

/// A pipeline's text, entry point, and whether each binding is only read.
type PipelineKey = (String, String, Vec<bool>);

/// A device and what it can do.
pub struct Device {
    device: wgpu::Device,
    queue: wgpu::Queue,
    features: wgpu::Features,
    pub name: String,
    pipelines: Mutex<HashMap<PipelineKey, wgpu::ComputePipeline>>,
}

const OPTIONAL: [wgpu::Features; 2] = [wgpu::Features::SHADER_INT64, wgpu::Features::SUBGROUP];

fn open() -> Option<Device> {
    let mut descriptor = wgpu::InstanceDescriptor::new_without_display_handle();
    descriptor.backends = wgpu::Backends::VULKAN;
    let instance = wgpu::Instance::new(descriptor);
    let adapter = pollster::block_on(instance.request_adapter(&wgpu::RequestAdapterOptions::default())).ok()?;
    let wanted = OPTIONAL.into_iter().fold(wgpu::Features::empty(), |all, one| all | one);
    let features = adapter.features() & wanted;
    let (device, queue) = pollster::block_on(adapter.request_device(&wgpu::DeviceDescriptor {
        required_features: features,
        required_limits: adapter.limits(),
        ..Default::default()
    }))
    .ok()?;
    Some(Device { device, queue, features, name: adapter.get_info().name, pipelines: Mutex::default() })
}

/// The device that tests run on. Without one a test says so and is skipped, unless `QUERNEL_REQUIRE_GPU` is set.
pub fn device() -> Option<&'static Device> {
    static DEVICE: OnceLock<Option<Device>> = OnceLock::new();
    let device = DEVICE.get_or_init(open).as_ref();
    if device.is_none() {
        assert!(std::env::var_os("QUERNEL_REQUIRE_GPU").is_none(), "no GPU adapter, and QUERNEL_REQUIRE_GPU is set");
        eprintln!("skipped: there is no GPU adapter");
    }
    device
}

/// One buffer of a run: its first contents, and whether it is read back.
pub struct Binding<'a> {
    pub words: &'a [u32],
    pub read_back: bool,
}

impl Device {
    /// The profiles that the device can run.
    pub fn profiles(&self) -> Vec<Profile> {
        let has = |feature| self.features.contains(feature);
        let possible = |p: &Profile| {
            (!p.int64 || has(wgpu::Features::SHADER_INT64)) && (!p.subgroups || has(wgpu::Features::SUBGROUP))
        };
        // Atomics of 64 bits are not used here.
        let all = Profile::ALL.map(|p| Profile { atomic_int64: false, ..p });
        all.into_iter().filter(possible).collect()
    }

    /// Runs entry points of a shader in order over the same buffers: (entry, workgroups). Gives the buffers to be read back.
    pub fn run(&self, shader: &Shader, bindings: &[Binding<'_>], passes: &[(&str, u32)]) -> Vec<Vec<u32>> {
        let passes: Vec<_> = passes.iter().map(|(entry, groups)| (shader, *entry, vec![], *groups)).collect();
        self.run_all(bindings, &passes)
    }

    /// Runs entry points of shaders in order over the same buffers: (shader, entry, first words of binding 0, workgroups). Gives the
    /// buffers to be read back.
    pub fn run_all(&self, bindings: &[Binding<'_>], passes: &[(&Shader, &str, Vec<u32>, u32)]) -> Vec<Vec<u32>> {
        // Binding 0 is then a uniform buffer.
        let with_params = passes.iter().any(|(_, _, params, _)| !params.is_empty());
        let entries: Vec<_> = (0..bindings.len())
            .map(|i| wgpu::BindGroupLayoutEntry {
                binding: i as u32,
                visibility: wgpu::ShaderStages::COMPUTE,
                ty: wgpu::BindingType::Buffer {
                    ty: match with_params && i == 0 {
                        true => wgpu::BufferBindingType::Uniform,
                        false => wgpu::BufferBindingType::Storage { read_only: !bindings[i].read_back },
                    },
                    has_dynamic_offset: false,
                    min_binding_size: None,
                },
                count: None,
            })
            .collect();
        let layout =
            self.device.create_bind_group_layout(&wgpu::BindGroupLayoutDescriptor { label: None, entries: &entries });
        let pipeline_layout = self.device.create_pipeline_layout(&wgpu::PipelineLayoutDescriptor {
            label: None,
            bind_group_layouts: &[Some(&layout)],
            immediate_size: 0,
        });
        let buffer = |words: &[u32]| {
            let bytes: Vec<u8> = words.iter().flat_map(|w| w.to_le_bytes()).collect();
            let usage = wgpu::BufferUsages::STORAGE | wgpu::BufferUsages::UNIFORM | wgpu::BufferUsages::COPY_SRC;
            self.device.create_buffer_init(&wgpu::util::BufferInitDescriptor { label: None, contents: &bytes, usage })
        };
        let buffers: Vec<_> = bindings.iter().map(|b| buffer(b.words)).collect();
        let read: Vec<bool> = bindings.iter().map(|b| !b.read_back).collect();
        let mut encoder = self.device.create_command_encoder(&Default::default());
        for (shader, entry, params, workgroups) in passes {
            let pipeline = self.pipeline(shader, entry, &read, &pipeline_layout);
            let padded = |params: &[u32]| [params, &vec![0; PARAM_WORDS as usize - params.len()]].concat();
            let params = if params.is_empty() { None } else { Some(buffer(&padded(params))) };
            let resources: Vec<_> = buffers
                .iter()
                .enumerate()
                .map(|(i, b)| {
                    let b = params.as_ref().filter(|_| i == 0).unwrap_or(b);
                    wgpu::BindGroupEntry { binding: i as u32, resource: b.as_entire_binding() }
                })
                .collect();
            let group = self.device.create_bind_group(&wgpu::BindGroupDescriptor {
                label: None,
                layout: &layout,
                entries: &resources,
            });
            let mut pass = encoder.begin_compute_pass(&Default::default());
            pass.set_pipeline(&pipeline);
            pass.set_bind_group(0, &group, &[]);
            pass.dispatch_workgroups(*workgroups, 1, 1);
        }
        let mut results = Vec::new();
        for (binding, buffer) in bindings.iter().zip(&buffers).filter(|(b, _)| b.read_back) {
            let size = binding.words.len() as u64 * 4;
            let copy = self.device.create_buffer(&wgpu::BufferDescriptor {
                label: None,
                size,
                usage: wgpu::BufferUsages::MAP_READ | wgpu::BufferUsages::COPY_DST,
                mapped_at_creation: false,
            });
            encoder.copy_buffer_to_buffer(buffer, 0, &copy, 0, size);
            results.push(copy);
        }
        self.queue.submit([encoder.finish()]);
        for copy in &results {
            copy.slice(..).map_async(wgpu::MapMode::Read, |result| result.unwrap());
        }
        self.device.poll(wgpu::PollType::wait_indefinitely()).unwrap();
        let words = |copy: &wgpu::Buffer| {
            let bytes = copy.slice(..).get_mapped_range().unwrap();
            bytes.chunks_exact(4).map(|c| u32::from_le_bytes([c[0], c[1], c[2], c[3]])).collect()
        };
        results.iter().map(words).collect()
    }

    /// Runs dispatches of primitives over `work`, and gives what it then holds.
    pub fn run_plan(&self, work: Vec<u32>, dispatches: &[(&Primitive, Dispatch)]) -> Vec<u32> {
        let shaders: Vec<_> = dispatches
            .iter()
            .map(|(primitive, d)| (&primitive.shader, d.entry, d.params.clone(), d.workgroups))
            .collect();
        let binding = |words, read_back| Binding { words, read_back };
        let bindings = [
            binding(&[0; 8][..], false),
            binding(&[0; 4][..], false),
            binding(&work[..], true),
            binding(&[77; 300][..], true),
        ];
        self.run_all(&bindings, &shaders).remove(0)
    }

    fn pipeline(
        &self,
        shader: &Shader,
        entry: &str,
        read: &[bool],
        layout: &wgpu::PipelineLayout,
    ) -> wgpu::ComputePipeline {
        let text = shader.text(Language::Wgsl).unwrap();
        let mut known = self.pipelines.lock().unwrap();
        let pipeline = known.entry((text, entry.into(), read.into())).or_insert_with_key(|(text, ..)| {
            // For other tools to look at.
            if let Some(folder) = std::env::var_os("QUERNEL_WGSL_FOLDER") {
                static NEXT: std::sync::atomic::AtomicUsize = std::sync::atomic::AtomicUsize::new(0);
                let number = NEXT.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
                let name = format!("{}-{}-{number}.wgsl", shader.name, shader.profile.name);
                std::fs::write(std::path::Path::new(&folder).join(name), text).unwrap();
            }
            let module = self.device.create_shader_module(wgpu::ShaderModuleDescriptor {
                label: Some(&shader.name),
                source: wgpu::ShaderSource::Wgsl(text.as_str().into()),
            });
            self.device.create_compute_pipeline(&wgpu::ComputePipelineDescriptor {
                label: Some(entry),
                layout: Some(layout),
                module: &module,
                entry_point: Some(entry),
                compilation_options: Default::default(),
                cache: None,
            })
        });
        pipeline.clone()
    }

    /// Computes `outs` words from each row of `ins` words.
    pub fn map(
        &self,
        profile: &Profile,
        ins: usize,
        outs: usize,
        input: &[u32],
        body: impl for<'c> FnOnce(Code<'c>, &[Expr<'c>]) -> Vec<Expr<'c>>,
    ) -> Vec<u32> {
        let rows = input.len() / ins;
        let mut builder = Builder::new(profile.clone());
        let input_buffer = builder.buffer("input", 0, Access::Read);
        let output_buffer = builder.buffer("output", 1, Access::ReadWrite);
        builder.entry("main", 64, |f| {
            let row = f.global_index();
            write(f, &[row], |c, v| {
                let row = v[0];
                c.if_(row.lt(rows as u32), || {
                    let words: Vec<_> = (0..ins).map(|i| c.load(input_buffer, row * ins as u32 + i as u32)).collect();
                    let results = body(c, &words);
                    assert_eq!(results.len(), outs, "words of a row");
                    for (i, value) in results.into_iter().enumerate() {
                        c.store(output_buffer, row * outs as u32 + i as u32, value.u());
                    }
                });
            });
        });
        let shader = Shader::new("map", builder).unwrap();
        let output = vec![0; rows * outs];
        let bindings = [Binding { words: input, read_back: false }, Binding { words: &output, read_back: true }];
        self.run(&shader, &bindings, &[("main", rows.div_ceil(64) as u32)]).remove(0)
    }
}
