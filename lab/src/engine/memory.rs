//! Memory of other processes, as the kernel counts it.

use std::fs;

/// Resident bytes of a process and its descendants that are its own: pages of mapped files are the page cache's and left out. `None`
/// where the system doesn't tell.
pub(crate) fn resident(process: u32) -> Option<u64> {
    let status = fs::read_to_string(format!("/proc/{process}/status")).ok()?;
    let own: u64 = ["RssAnon:", "RssShmem:"].iter().filter_map(|field| kilobytes(&status, field)).sum();
    let children = fs::read_to_string(format!("/proc/{process}/task/{process}/children")).unwrap_or_default();
    let theirs: u64 = children.split_whitespace().filter_map(|id| resident(id.parse().ok()?)).sum();
    Some(own * 1024 + theirs)
}

/// The number in a line like `RssAnon:   1234 kB`.
pub(crate) fn kilobytes(text: &str, field: &str) -> Option<u64> {
    let line = text.lines().find(|line| line.starts_with(field))?;
    line.split_whitespace().nth(1)?.parse().ok()
}

/// How many processes the kernel has killed for want of memory since it started.
pub(crate) fn kernel_kills() -> u64 {
    let text = fs::read_to_string("/proc/vmstat").unwrap_or_default();
    let count = text.lines().find_map(|line| line.strip_prefix("oom_kill "));
    count.and_then(|n| n.trim().parse().ok()).unwrap_or(0)
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use super::*;

    #[test]
    fn a_process_has_resident_memory_that_grows_with_what_it_touches() {
        let before = resident(std::process::id()).unwrap();
        let block = std::hint::black_box(vec![1u8; 64 << 20]);
        let after = resident(std::process::id()).unwrap();
        assert!(after > before + (48 << 20), "{before} then {after}, with {} bytes more", block.len());
    }
}
