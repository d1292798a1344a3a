//! What the system is told of a file, so that its disk works while threads do: what was written goes there early, and what is read next comes
//! from there before it is needed. The system's cache is where bytes wait; a system that can't be told does as it finds best.

use std::fs::File;
use std::io;

/// Begins to write `length` bytes from `at` on to the disk.
pub(super) fn start_writing(file: &File, at: u64, length: u64) -> io::Result<()> {
    range(file, at, length, Step::Write)
}

/// Waits until `length` bytes from `at` on that are being written are on the disk.
///
/// # Errors
/// Bytes of the file, whichever, could not be written since this was asked last.
pub(super) fn wait(file: &File, at: u64, length: u64) -> io::Result<()> {
    range(file, at, length, Step::Wait)
}

/// As [`wait`], without waiting.
pub(super) fn check(file: &File) -> io::Result<()> {
    // Where no bytes are.
    wait(file, 1 << 62, 1)
}

#[derive(Clone, Copy)]
enum Step {
    Write,
    Wait,
}

#[cfg(target_os = "linux")]
fn range(file: &File, at: u64, length: u64, step: Step) -> io::Result<()> {
    use std::os::fd::AsRawFd;
    let flags = match step {
        Step::Write => libc::SYNC_FILE_RANGE_WRITE,
        Step::Wait => libc::SYNC_FILE_RANGE_WAIT_BEFORE,
    };
    // SAFETY: asks the system about a file that is open.
    match unsafe { libc::sync_file_range(file.as_raw_fd(), at.cast_signed(), length.cast_signed(), flags) } {
        0 => Ok(()),
        _ => match io::Error::last_os_error() {
            // A system that does not know of it, or a sandbox that forbids it.
            error if matches!(error.raw_os_error(), Some(libc::ENOSYS | libc::EPERM)) => Ok(()),
            error => Err(error),
        },
    }
}

#[cfg(not(target_os = "linux"))]
fn range(_: &File, _: u64, _: u64, _: Step) -> io::Result<()> {
    Ok(())
}

/// Begins to read `length` bytes from `at` on into the system's cache.
pub(super) fn read_ahead(file: &File, at: u64, length: u64) {
    #[cfg(target_os = "linux")]
    {
        use std::os::fd::AsRawFd;
        let (at, length) = (at.cast_signed(), length.cast_signed());
        // SAFETY: advice about a file that is open; a system that refuses reads later.
        unsafe { libc::posix_fadvise(file.as_raw_fd(), at, length, libc::POSIX_FADV_WILLNEED) };
    }
    #[cfg(not(target_os = "linux"))]
    let _ = (file, at, length);
}

/// As [`read_ahead`], by address.
pub(super) fn read_ahead_at(start: *const u8, bytes: usize) {
    #[cfg(target_os = "linux")]
    if bytes > 0 {
        // Pages of larger systems begin at such addresses too.
        let before = start.addr() % super::GRAIN as usize;
        // SAFETY: advice that changes no memory, wherever it is; a system that refuses reads later.
        unsafe { libc::madvise(start.wrapping_sub(before).cast_mut().cast(), before + bytes, libc::MADV_WILLNEED) };
    }
    #[cfg(not(target_os = "linux"))]
    let _ = (start, bytes);
}
