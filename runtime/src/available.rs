//! How much memory there is for the process.

use std::path::{Path, PathBuf};
use std::sync::OnceLock;

/// Bytes that the process may have: what the machine has, or less where it is in a control group that has less. `None` where the system does not say.
pub fn memory() -> Option<u64> {
    static BYTES: OnceLock<Option<u64>> = OnceLock::new();
    *BYTES.get_or_init(|| within(&|path| std::fs::read_to_string(path).ok()))
}

/// As [`memory`], from what files say.
fn within(read: &dyn Fn(&Path) -> Option<String>) -> Option<u64> {
    let meminfo = read(Path::new("/proc/meminfo"))?;
    let total = meminfo.lines().find_map(|line| line.strip_prefix("MemTotal:"))?;
    let total = total.trim().strip_suffix("kB")?.trim().parse::<u64>().ok()?.saturating_mul(1024);
    let groups = read(Path::new("/proc/self/cgroup")).unwrap_or_default();
    let limits = groups.lines().flat_map(limits_of).filter_map(|path| read(&path)?.trim().parse::<u64>().ok());
    Some(limits.fold(total, u64::min))
}

/// The files that say how much a control group may have, and those that it is in. A line of `/proc/self/cgroup` is
/// `number:controllers:path`; version 2 names no controllers.
fn limits_of(line: &str) -> Vec<PathBuf> {
    let mut parts = line.splitn(3, ':').skip(1);
    let (Some(controllers), Some(path)) = (parts.next(), parts.next()) else { return Vec::new() };
    let (root, file) = match controllers {
        "" => ("/sys/fs/cgroup", "memory.max"),
        names if names.split(',').any(|name| name == "memory") => ("/sys/fs/cgroup/memory", "memory.limit_in_bytes"),
        _ => return Vec::new(),
    };
    let folder = Path::new(root).join(path.trim_start_matches('/'));
    folder.ancestors().take_while(|folder| folder.starts_with(root)).map(|folder| folder.join(file)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn with(files: &[(&str, &str)]) -> Option<u64> {
        within(&|path| files.iter().find(|(name, _)| Path::new(name) == path).map(|(_, text)| text.to_string()))
    }

    #[test]
    fn a_process_may_have_what_its_innermost_limit_says() {
        let memory = ("/proc/meminfo", "MemTotal:       1000 kB\nMemFree:        10 kB\n");
        assert_eq!(with(&[memory]), Some(1_024_000));
        assert_eq!(with(&[]), None);
        let second = ("/proc/self/cgroup", "0::/a/b\n");
        assert_eq!(with(&[memory, second, ("/sys/fs/cgroup/a/b/memory.max", "max\n")]), Some(1_024_000));
        let outer = ("/sys/fs/cgroup/a/memory.max", "300000\n");
        assert_eq!(with(&[memory, second, ("/sys/fs/cgroup/a/b/memory.max", "400000\n"), outer]), Some(300_000));
        // A container sees its own group as the root.
        let root = [memory, ("/proc/self/cgroup", "0::/\n"), ("/sys/fs/cgroup/memory.max", "5000\n")];
        assert_eq!(with(&root), Some(5000));
        let first = ("/proc/self/cgroup", "5:cpu,cpuacct:/x\n4:memory:/x\n0::/\n");
        let huge = ("/sys/fs/cgroup/memory/memory.limit_in_bytes", "9223372036854771712\n");
        assert_eq!(with(&[memory, first, huge]), Some(1_024_000));
        let small = ("/sys/fs/cgroup/memory/x/memory.limit_in_bytes", "7000\n");
        assert_eq!(with(&[memory, first, huge, small]), Some(7000));
    }
}
