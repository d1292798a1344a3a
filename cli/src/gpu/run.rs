//! Running a query where it is placed, and elsewhere when a device fails.

use std::sync::Arc;
use std::time::Instant;

use quernel_gpu::{Engine, GpuError, GpuExecError, Member, PlacedError, run_placed};
use quernel_ir::scalar::Scalar;
use quernel_runtime::exec::{Backend, ExecOptions, Metrics};
use quernel_runtime::interpret;
use quernel_runtime::source::Tables;
use quernel_shaders_gen::Profile;

use super::place::{Gpu, Placed, candidates, place};
use super::{Generate, Outcome, explain};
use crate::compile::CompiledQuery;
use crate::error::{Error, Result};
use crate::session::{Device, Settings};

/// Whether no GPU will be asked, so that machine code is wanted from the start.
pub(crate) fn cpu_alone(settings: &Settings) -> bool {
    match settings.device {
        Device::Cpu => true,
        Device::Auto => candidates(settings).is_ok_and(|found| found.is_empty()),
        _ => false,
    }
}

/// The engine that is asked first.
pub(crate) fn engine(settings: &Settings) -> Result<Arc<Engine>> {
    let failed = |error: GpuExecError| Error::Gpu(error.to_string());
    let found = candidates(settings).map_err(|error| failed(error.into()))?;
    let Some(gpu) = found.first() else {
        return Err(Error::Gpu("the session's queries run on no GPU".into()));
    };
    gpu.engine(settings).map_err(failed)
}

/// Whether kernels are placed one by one, rather than all on one GPU.
fn is_placed(settings: &Settings) -> bool {
    match &settings.device {
        Device::Auto | Device::AllGpus => true,
        Device::Gpus(numbers) => numbers.len() > 1,
        Device::Gpu | Device::Cpu | Device::Interpreter => false,
    }
}

/// Why the CPU runs all of a query under `auto`, as far as that is clear without weighing costs.
fn only_cpu(query: &CompiledQuery, gpus: &[Gpu], settings: &Settings) -> Option<&'static str> {
    match settings.device {
        Device::Auto if gpus.is_empty() => Some("there is no GPU that auto takes"),
        Device::Auto if settings.interpret_tiny && interpret::pays(&query.module) => Some("its inputs are tiny"),
        _ => None,
    }
}

/// For EXPLAIN: where the query's kernels will run, and why; analyzed, what they took.
pub(crate) fn placement(
    query: &CompiledQuery,
    tables: &dyn Tables,
    settings: &Settings,
    metrics: Option<&Metrics>,
) -> Result<String> {
    let failed = |error: GpuError| Error::Gpu(error.to_string());
    let gpus = match candidates(settings) {
        Ok(found) => found,
        // Shaders are made without a device, too.
        Err(GpuError::NoAdapter { .. }) if !is_placed(settings) => Vec::new(),
        Err(error) => return Err(failed(error)),
    };
    if let Some(reason) = only_cpu(query, &gpus, settings) {
        return Ok(format!("\nall kernels on the CPU: {reason}\n"));
    }
    if is_placed(settings) {
        let placed = place(query, &gpus, tables, settings).map_err(|error| failure(error, query))?;
        return Ok(explain::describe(&placed, metrics));
    }
    let profile = match (&settings.gpu_profile, gpus.first()) {
        (Some(profile), _) => profile.clone(),
        (None, Some(gpu)) => gpu.adapter.best_profile().map_err(failed)?,
        (None, None) => Profile::NATIVE,
    };
    let device = gpus.first().map_or_else(|| "a GPU (none was found)".into(), Gpu::shown);
    query.on_gpu(&device, &profile)
}

/// Runs a query on the session's GPUs. Failures that it went on after are added to `notices`.
pub(crate) fn run(
    query: &CompiledQuery,
    tables: &dyn Tables,
    prepared: &[Scalar],
    options: &ExecOptions,
    settings: &Settings,
    generate: Generate<'_>,
    notices: &mut Vec<String>,
) -> Result<Outcome> {
    let started = Instant::now();
    let mut gpus = candidates(settings).map_err(|error| failure(error.into(), query))?;
    if only_cpu(query, &gpus, settings).is_some() {
        return Ok(Outcome::Cpu);
    }
    let auto = settings.device == Device::Auto;
    loop {
        let mut options = options.clone();
        // The limit is the query's, however often it is tried.
        options.timeout = options.timeout.map(|limit| limit.saturating_sub(started.elapsed()));
        let (error, failed) = if is_placed(settings) {
            let placed = place(query, &gpus, tables, settings).map_err(|error| failure(error, query))?;
            if placed.is_on_cpu() {
                return Ok(Outcome::Cpu);
            }
            match run_as_placed(query, &placed, tables, prepared, &options, settings, generate)? {
                Ok(rows) => return Ok(Outcome::Rows(Box::new(rows), Some(Arc::new(placed)))),
                Err(PlacedError { device, error }) => (error, device),
            }
        } else {
            let gpu = gpus.first().ok_or_else(|| Error::Internal("no GPU is left".into()))?;
            let ran = gpu.engine(settings).and_then(|e| e.run(&query.module, tables, prepared, &options));
            match ran {
                Ok(rows) => return Ok(Outcome::Rows(Box::new(rows), None)),
                Err(error) => (error, 0),
            }
        };
        let Some(gpu) = gpus.get(failed).copied() else { return Err(failure(error, query)) };
        let elsewhere = match (&error, &settings.device) {
            // It is these GPUs that were asked for.
            (_, Device::Gpus(_)) => false,
            // Other GPUs are given the same shaders. (What they can't do, placing has found out.)
            (GpuExecError::Query(_) | GpuExecError::Shader(_), _) => false,
            (GpuExecError::Device(error), _) => error.is_of_the_device(),
        };
        gpus.remove(failed);
        let then = match gpus.first() {
            Some(next) => next.shown(),
            None if auto => "the CPU".into(),
            None => return Err(failure(error, query)),
        };
        if !elsewhere {
            return Err(failure(error, query));
        }
        notices.push(format!("{} failed: {error}; the query was run again on {then}", gpu.shown()));
        if gpus.is_empty() {
            return Ok(Outcome::Cpu);
        }
    }
}

/// Runs a query as it is placed.
fn run_as_placed(
    query: &CompiledQuery,
    placed: &Placed,
    tables: &dyn Tables,
    prepared: &[Scalar],
    options: &ExecOptions,
    settings: &Settings,
    generate: Generate<'_>,
) -> Result<Result<quernel_runtime::exec::QueryResult, PlacedError>> {
    let placement = &placed.planned.placement;
    let devices = placement.devices();
    let mut members = Vec::new();
    for (device, gpu) in placed.gpus.iter().enumerate() {
        // A GPU that runs nothing isn't opened.
        members.push(match devices.contains(&device) {
            true => match gpu.engine(settings) {
                Ok(engine) => Member::Gpu(engine),
                Err(error) => return Ok(Err(PlacedError { device, error })),
            },
            false => Member::Cpu(Backend::Compiled(Vec::new())),
        });
    }
    if let ([device], [Member::Gpu(engine)]) = (&devices[..], &members[..])
        && *device == 0
    {
        return Ok(engine
            .run(&query.module, tables, prepared, options)
            .map_err(|error| PlacedError { device: 0, error }));
    }
    let code = match devices.contains(&placed.cpu()) {
        true => generate(&placement.module_of(placed.cpu()))?,
        false => Vec::new(),
    };
    members.push(Member::Cpu(Backend::compiled(code)));
    Ok(run_placed(&members, placement, tables, prepared, options))
}

/// The error, with the text that it is about.
fn failure(error: GpuExecError, query: &CompiledQuery) -> Error {
    match error {
        GpuExecError::Query(error) => Error::run(error, &query.sql),
        GpuExecError::Device(GpuError::Cancelled) => Error::Cancelled,
        other => Error::Gpu(other.to_string()),
    }
}
