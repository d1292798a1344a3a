//! How fast bytes reach a device: `cargo run --release -p quernel-benches --bin transfers -- [DEVICE] [MIB]`.
//!
//! Uploads through the staging ring by kind of memory and thread count beside wgpu's own `write_buffer`, and whole columns (numbers, strings) through a pass of
//! the column cache, each run with an empty cache. Medians of seven runs, interleaved; what arrived is compared once.

use std::sync::Arc;
use std::time::Instant;

use arrow_array::{ArrayRef, Int64Array, RecordBatch, StringArray};
use quernel_gpu::measure::measure;
use quernel_gpu::transfer::{Bytes, Upload};
use quernel_gpu::{
    Adapter, Adapters, Buffer, CacheOptions, ColumnCache, Device, DeviceOptions, PassOptions, Staging, Waiting,
};
use quernel_runtime::source::TableSource;
use quernel_runtime::source::memory::MemoryTable;

const RUNS: usize = 7;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let number = |i: usize, default: usize| args.get(i).map_or(Ok(default), |a| a.parse());
    let adapter = Adapters::shared().get(number(0, 0)?)?;
    let device = Device::open(adapter, &adapter.best_profile()?, &DeviceOptions::default())?;
    let bytes = ((number(1, 256)? as u64) << 20).min(device.max_binding_bytes());
    let rates = measure(&device)?;
    println!("{} ({}), {} MiB, {} cores", device.name(), adapter.driver(), bytes >> 20, cores());
    println!(
        "device copy {:.1} GB/s, read by a kernel {:.1} GB/s, download {:.2} GB/s, round trip {:?}",
        rates.copy / 1e9,
        rates.read / 1e9,
        rates.download / 1e9,
        rates.round_trip
    );
    uploads(adapter, bytes)?;
    columns(&device, bytes)
}

fn cores() -> usize {
    std::thread::available_parallelism().map_or(1, usize::from)
}

fn median(times: &mut [f64]) -> f64 {
    times.sort_by(f64::total_cmp);
    times[times.len() / 2]
}

/// What is timed: the ring with a kind of memory and a number of threads, or (0 threads) wgpu's own way.
struct Way {
    device: Device,
    target: Buffer,
    staging: Staging,
    threads: usize,
    times: Vec<f64>,
}

fn uploads(adapter: &Adapter, bytes: u64) -> Result<(), Box<dyn std::error::Error>> {
    let words: Vec<u32> = (0..(bytes / 4) as u32).map(|i| i.wrapping_mul(0x9e37_79b1)).collect();
    let source: &[u8] = bytemuck::cast_slice(&words);
    let usage = wgpu::BufferUsages::STORAGE | wgpu::BufferUsages::COPY_SRC | wgpu::BufferUsages::COPY_DST;
    let mut ways = Vec::new();
    for staging in [Staging::Pinned, Staging::Mapped] {
        let options = DeviceOptions { staging: Some(staging), ..DeviceOptions::default() };
        let device = Device::open(adapter, &adapter.best_profile()?, &options)?;
        let counts = [1, 2, 4, 8, 16].into_iter().filter(|t| *t <= cores());
        for threads in counts.chain((staging == Staging::Mapped).then_some(0)) {
            let target = device.buffer("target", bytes, usage)?;
            ways.push(Way { device: device.clone(), target, staging, threads, times: Vec::new() });
        }
    }
    for _ in 0..RUNS {
        for Way { device, target, threads, times, .. } in &mut ways {
            let start = Instant::now();
            if *threads == 0 {
                device.checked("write_buffer", || device.queue().write_buffer(target, 0, source))?;
                device.settle()?;
            } else {
                let upload = Upload { source: &Bytes(source), target, offset: 0 };
                if let Some(last) = device.upload(&[upload], *threads, Waiting::default())? {
                    device.wait(&last, Waiting::default())?;
                }
            }
            times.push(start.elapsed().as_secs_f64());
        }
    }
    for Way { device, target, staging, threads, times } in &mut ways {
        if device.download(target, 0, bytes, Waiting::default())? != source {
            return Err("the bytes that came back differ".into());
        }
        let kind = if *staging == Staging::Pinned { "pinned" } else { "mapped" };
        let name = if *threads == 0 { "write_buffer".into() } else { format!("{kind} staging, {threads} threads") };
        println!("upload  {name:<28} {:7.2} GB/s", bytes as f64 / median(times) / 1e9);
    }
    Ok(())
}

fn columns(device: &Device, bytes: u64) -> Result<(), Box<dyn std::error::Error>> {
    let rows = (bytes / 8) as i64;
    let numbers = |rows: i64| Int64Array::from_iter_values((0..rows).map(|i| i.wrapping_mul(0x5851_f42d_4c95_7f2d)));
    let strings = |rows: i64| StringArray::from_iter_values((0..rows).map(|i| format!("a comment of some length {i}")));
    let cases: [(&str, ArrayRef); 2] =
        [("8-byte numbers", Arc::new(numbers(rows))), ("strings", Arc::new(strings(rows / 5)))];
    for (name, array) in cases {
        let batch = RecordBatch::try_from_iter([("c", array)])?;
        let table = MemoryTable::from_batches("t", &batch.schema(), &[batch])?;
        let source: Arc<dyn TableSource> = Arc::new(table);
        let (mut times, mut brought) = (Vec::new(), 0);
        for _ in 0..RUNS {
            let cache = ColumnCache::new(device, CacheOptions::default());
            let start = Instant::now();
            let mut pass = cache.pass(&source, &[0], PassOptions::default())?;
            while pass.next_segment()?.is_some() {}
            device.settle()?;
            times.push(start.elapsed().as_secs_f64());
            brought = cache.statistics().uploaded;
        }
        println!("columns {name:<28} {:7.2} GB/s ({} MiB)", brought as f64 / median(&mut times) / 1e9, brought >> 20);
    }
    Ok(())
}
