//! What this process has used: for engines that are written in Rust.

use crate::engine::memory::kilobytes;

/// CPU time of this process, all threads, user and system, in seconds.
pub fn cpu_seconds() -> Option<f64> {
    #[cfg(unix)]
    {
        let mut time = libc::timespec { tv_sec: 0, tv_nsec: 0 };
        // SAFETY: the call writes one timespec, which is ours.
        let status = unsafe { libc::clock_gettime(libc::CLOCK_PROCESS_CPUTIME_ID, &mut time) };
        (status == 0).then_some(time.tv_sec as f64 + time.tv_nsec as f64 * 1e-9)
    }
    #[cfg(not(unix))]
    None
}

/// Most resident bytes since [`reset_peak`], or since the process began; `None` where the system doesn't tell.
pub fn peak_memory() -> Option<u64> {
    kilobytes(&std::fs::read_to_string("/proc/self/status").ok()?, "VmHWM:").map(|kb| kb * 1024)
}

/// Lets the mark of resident memory fall to what is resident now, where the system can.
pub fn reset_peak() {
    let _ = std::fs::write("/proc/self/clear_refs", "5");
}
