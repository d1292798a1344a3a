//! Taking files out of the page cache.

use std::path::PathBuf;

/// Empties the page cache where permitted, else of these files alone. Gives a note on how it was done.
pub(super) fn drop_files<'a>(files: impl Iterator<Item = &'a PathBuf>) -> &'static str {
    #[cfg(target_os = "linux")]
    {
        for file in files {
            forget(file);
        }
        // Permitted to root alone. Dirty pages are not dropped, so they are written first.
        // SAFETY: sync takes no arguments and touches no memory of ours.
        unsafe { libc::sync() };
        if std::fs::write("/proc/sys/vm/drop_caches", "1").is_ok() {
            return "cold-parquet: the whole page cache was dropped before each sample (/proc/sys/vm/drop_caches).";
        }
        "cold-parquet: the page cache of the data files was dropped before each sample (posix_fadvise); dropping the whole page \
         cache was not permitted, so that pages of directories and of the engines' own code may have stayed."
    }
    #[cfg(not(target_os = "linux"))]
    {
        let _ = files;
        "cold-parquet: this system offers no way to drop the page cache: samples are of new processes, but the files may be cached."
    }
}

#[cfg(target_os = "linux")]
fn forget(file: &PathBuf) {
    use std::os::fd::AsRawFd;
    if let Ok(file) = std::fs::File::open(file) {
        // SAFETY: the descriptor is open for the length of the call, which is advice and touches no memory of ours.
        unsafe { libc::posix_fadvise(file.as_raw_fd(), 0, 0, libc::POSIX_FADV_DONTNEED) };
    }
}
