//! The machine that a run is on.

use std::fs;
use std::hint::black_box;
use std::time::Instant;

use crate::engine::memory::kilobytes;
use crate::record::Environment;
use crate::verify::moment;

/// Describes the machine; commit and build are the engine's to tell.
pub(super) fn capture(threads: usize) -> Environment {
    let read = |path: &str| fs::read_to_string(path).unwrap_or_default();
    let cpuinfo = read("/proc/cpuinfo");
    let value = |line: &str| line.split_once([':', '=']).map(|(_, value)| value.trim().trim_matches('"').to_string());
    let field = |text: &str, name: &str| text.lines().find(|l| l.starts_with(name)).and_then(value);
    let mut load = [0.0; 3];
    for (slot, word) in load.iter_mut().zip(read("/proc/loadavg").split_whitespace()) {
        *slot = word.parse().unwrap_or(0.0);
    }
    Environment {
        cpu: field(&cpuinfo, "model name").unwrap_or_else(|| std::env::consts::ARCH.into()),
        cores: std::thread::available_parallelism().map_or(1, |n| n.get()),
        memory_bytes: total_memory().unwrap_or(0),
        kernel: format!("{} {}", std::env::consts::OS, read("/proc/sys/kernel/osrelease").trim()).trim().to_string(),
        os: field(&read("/etc/os-release"), "PRETTY_NAME").unwrap_or_else(|| std::env::consts::OS.into()),
        commit: String::new(),
        build: String::new(),
        started: moment::now(),
        load,
        memory_bandwidth: bandwidth(threads),
    }
}

/// Bytes of physical memory.
pub fn total_memory() -> Option<u64> {
    kilobytes(&fs::read_to_string("/proc/meminfo").ok()?, "MemTotal:").map(|kb| kb * 1024)
}

/// Bytes per second that this many threads read together: the best of several passes over blocks larger than the caches. An
/// unoptimized build would measure itself and doesn't.
pub fn bandwidth(threads: usize) -> Option<f64> {
    if cfg!(debug_assertions) {
        return None;
    }
    let threads = threads.clamp(1, std::thread::available_parallelism().map_or(1, |n| n.get()));
    let total = (total_memory()? / 8).min(threads as u64 * (256 << 20));
    let words = (total as usize / threads) / 8;
    const PASSES: usize = 6;
    let barrier = std::sync::Barrier::new(threads);
    // Each thread notes when it begins and ends a pass: a thread that only watched would itself wait for a processor.
    let pass = || {
        let block = vec![1u64; words];
        (0..PASSES)
            .map(|_| {
                barrier.wait();
                let begun = Instant::now();
                // Eight sums that do not wait for each other.
                let mut sums = [0u64; 8];
                for chunk in black_box(&block[..]).chunks_exact(8) {
                    for (sum, word) in sums.iter_mut().zip(chunk) {
                        *sum = sum.wrapping_add(*word);
                    }
                }
                black_box(sums);
                (begun, Instant::now())
            })
            .collect::<Vec<_>>()
    };
    let passes: Vec<Vec<(Instant, Instant)>> = std::thread::scope(|scope| {
        let running: Vec<_> = (0..threads).map(|_| scope.spawn(pass)).collect();
        running.into_iter().map(|thread| thread.join().ok()).collect::<Option<_>>()
    })?;
    let seconds = |pass: usize| {
        let begun = passes.iter().map(|thread| thread[pass].0).min()?;
        let ended = passes.iter().map(|thread| thread[pass].1).max()?;
        Some((ended - begun).as_secs_f64())
    };
    let least = (0..PASSES).filter_map(seconds).fold(f64::INFINITY, f64::min);
    Some((words * 8 * threads) as f64 / least)
}
