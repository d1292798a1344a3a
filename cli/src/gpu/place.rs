//! Which devices a query may run on, and where each of its kernels runs.

use std::sync::Arc;

use quernel_gpu::device::Kind;
use quernel_gpu::{Adapter, Adapters, Engine, GpuError, GpuExecError};
use quernel_ir::entity::Entity;
use quernel_ir::kernel::{KernelId, Module, TableData, TableId};
use quernel_runtime::placement::Placement;
use quernel_runtime::placement::plan::{DeviceModel, Facts, Options, Planned, Rates, plan};
use quernel_runtime::placement::work::{table_row_bytes, table_rows};
use quernel_runtime::source::Tables;
use quernel_shaders_gen::{Profile, ShaderError, Shaders};

use super::engines;
use crate::calibration::{self, Calibrations};
use crate::compile::CompiledQuery;
use crate::session::{Device, Settings};

/// Bytes of columns that a thread decodes from files in a second, about.
const DECODED: f64 = 500e6;

/// A GPU of a session: an adapter, and which of the logical devices that are open on it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Gpu {
    pub(super) adapter: &'static Adapter,
    pub(super) logical: usize,
}

impl Gpu {
    pub(super) fn shown(&self) -> String {
        format!("{} ({})", self.short(), self.adapter.name())
    }

    /// `gpu:0`; of further logical devices on an adapter `gpu:0#1`.
    fn short(&self) -> String {
        match self.logical {
            0 => format!("gpu:{}", self.adapter.index()),
            logical => format!("gpu:{}#{logical}", self.adapter.index()),
        }
    }

    pub(super) fn engine(&self, settings: &Settings) -> Result<Arc<Engine>, GpuExecError> {
        engines::of(self.adapter, settings.gpu_profile.as_ref(), self.logical)
    }

    fn profile(&self, settings: &Settings) -> Result<Profile, GpuError> {
        match &settings.gpu_profile {
            Some(profile) => Ok(profile.clone()),
            None => self.adapter.best_profile(),
        }
    }
}

/// The GPUs that may run a session's queries, in the order in which they are tried.
pub(super) fn candidates(settings: &Settings) -> Result<Vec<Gpu>, GpuError> {
    let adapters = Adapters::shared();
    let all = || adapters.all().iter().map(|adapter| Gpu { adapter, logical: 0 });
    match &settings.device {
        Device::Cpu | Device::Interpreter => Ok(Vec::new()),
        Device::Auto => {
            Ok(all().filter(|gpu| settings.software_gpus || gpu.adapter.kind() != Kind::Software).collect())
        }
        Device::Gpu => adapters.first().map(|_| all().collect()),
        Device::AllGpus => {
            adapters.first()?;
            let real: Vec<Gpu> = all().filter(|gpu| gpu.adapter.kind() != Kind::Software).collect();
            Ok(if real.is_empty() { all().collect() } else { real })
        }
        Device::Gpus(numbers) => {
            let mut gpus: Vec<Gpu> = Vec::new();
            for number in numbers {
                let adapter = adapters.get(*number)?;
                let logical = gpus.iter().filter(|gpu| gpu.adapter.index() == *number).count();
                gpus.push(Gpu { adapter, logical });
            }
            Ok(gpus)
        }
    }
}

/// Where a query's kernels run.
#[derive(Debug)]
pub(crate) struct Placed {
    pub(super) gpus: Vec<Gpu>,
    /// Names of the devices by their numbers in the placement: the GPUs, then the CPU.
    pub(crate) names: Vec<String>,
    pub(crate) planned: Planned,
}

impl Placed {
    /// The placement's number of the CPU.
    pub(super) fn cpu(&self) -> usize {
        self.gpus.len()
    }

    /// Whether all is done by the CPU, as it would be without GPUs.
    pub(super) fn is_on_cpu(&self) -> bool {
        self.planned.placement.devices() == [self.cpu()]
    }
}

/// Places a query's kernels on GPUs, and on the CPU where the session's device is `auto`.
///
/// # Errors
/// A kernel that no device can run.
pub(super) fn place(
    query: &CompiledQuery,
    gpus: &[Gpu],
    tables: &dyn Tables,
    settings: &Settings,
) -> Result<Placed, GpuExecError> {
    let auto = settings.device == Device::Auto;
    let module = &query.module;
    let calibrations = Calibrations::of_process();
    let given = settings.rates;
    let cpu = given.map(|[cpu, _]| cpu).or_else(|| calibrations.cpu(settings.threads));
    let gpu_rates = |gpu: &Gpu| given.map(|[_, gpu]| gpu).or_else(|| calibrations.gpu(gpu.adapter));
    let model = |name: String, room: Option<u64>, rates: Option<Rates>, assumed: Rates| {
        let measured = rates.is_some() && cpu.is_some();
        let memory = room.map_or(f64::INFINITY, |bytes| bytes as f64);
        DeviceModel { name, is_gpu: room.is_some(), rates: rates.unwrap_or(assumed), memory, measured }
    };
    let mut models: Vec<DeviceModel> = gpus
        .iter()
        .map(|gpu| model(gpu.short(), Some(gpu.adapter.working_space()), gpu_rates(gpu), calibration::GPU))
        .collect();
    if auto {
        models.push(model("cpu".into(), None, cpu, calibration::assumed_cpu(settings.threads)));
    }
    let mut names: Vec<String> = gpus.iter().map(Gpu::shown).collect();
    names.push("cpu".into());
    let options = Options {
        share_rows: settings.share_rows.unwrap_or(Options::default().share_rows),
        share_all: settings.share_rows.is_some(),
        partition: settings.partition_indexes,
    };
    let facts = Known { module, gpus, tables, settings };
    // Rounds are counted on one device, the CPU.
    let looping = (!module.loops.is_empty()).then(|| "the query is recursive".to_string());
    let mut refused: Vec<Option<String>> = vec![looping; module.kernels.len()];
    loop {
        let planned = plan(module, &models, &facts, &refused, options).map_err(|reason| {
            GpuExecError::Shader(ShaderError::Unsupported { kernel: module.name.clone(), what: reason })
        })?;
        // Shaders are made for no more than what would run on GPUs.
        let refusals = if auto { facts.refusals(&planned.placement)? } else { Vec::new() };
        if refusals.is_empty() {
            return Ok(Placed { gpus: gpus.to_vec(), names, planned });
        }
        for (kernel, reason) in refusals {
            refused[kernel] = Some(reason);
        }
    }
}

struct Known<'a> {
    module: &'a Module,
    gpus: &'a [Gpu],
    tables: &'a dyn Tables,
    settings: &'a Settings,
}

impl Known<'_> {
    /// The module's own kernels that a placement has on GPUs and that can't run there, with the reasons.
    fn refusals(&self, placement: &Placement) -> Result<Vec<(usize, String)>, GpuExecError> {
        let mut found = Vec::new();
        for (device, gpu) in self.gpus.iter().enumerate() {
            let profile = gpu.profile(self.settings)?;
            let own = |kernel: usize| placement.share(kernel, device).is_some();
            if !(0..placement.kernels.len()).any(own) {
                continue;
            }
            let module = placement.module_of(device);
            let engine = engines::open(gpu.adapter, self.settings.gpu_profile.as_ref(), gpu.logical);
            if engine.is_some_and(|engine| engine.knows(&module)) || Shaders::new(&module, &profile).is_ok() {
                continue;
            }
            for (number, kernel) in self.module.kernels.values().enumerate() {
                let Some(at) = (0..placement.kernels.len()).find(|k| placement.name(*k) == kernel.name) else {
                    continue;
                };
                if !own(at) || found.iter().any(|(k, _)| *k == number) {
                    continue;
                }
                // As it is in the query, and as it is placed: its part may be of another kind.
                let alone = [
                    Placement::only(self.module, &|k| k.index() == number),
                    Placement::only(&placement.module, &|k: KernelId| k.index() == at),
                ];
                let refusal = alone.iter().find_map(|module| Shaders::new(module, &profile).err());
                found.extend(refusal.map(|reason| (number, reason.to_string())));
            }
            if found.is_empty() {
                // A kernel that moves rows is what can't be done.
                let reason = Shaders::new(&module, &profile).err();
                found.extend(
                    (0..self.module.kernels.len())
                        .map(|k| (k, reason.as_ref().map_or_else(String::new, ToString::to_string))),
                );
            }
        }
        Ok(found)
    }
}

impl Facts for Known<'_> {
    fn cached(&self, device: usize, table: TableId) -> f64 {
        let declared = &self.module.tables[table];
        let TableData::Stored { source, .. } = &declared.data else { return 0.0 };
        let gpu = &self.gpus[device];
        let engine = engines::open(gpu.adapter, self.settings.gpu_profile.as_ref(), gpu.logical);
        match (engine, self.tables.table(source)) {
            (Some(engine), Ok(source)) => engine.cached(declared, &source),
            _ => 0.0,
        }
    }

    fn decoding(&self, table: TableId) -> f64 {
        let declared = &self.module.tables[table];
        match &declared.data {
            TableData::Stored { pinned: false, .. } => {
                table_rows(declared) * table_row_bytes(declared) / (DECODED * self.settings.threads as f64)
            }
            _ => 0.0,
        }
    }
}
