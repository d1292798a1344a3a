//! The program's own pages in memory.
//!
//! Code and constants are pages of the program's file, which the system brings by the 64 KiB around whatever is touched: 20 to 30 MB once a query has been
//! parsed, optimized and compiled, of which running it needs about half. They cost nothing to have where there is memory, and count where there is little.

/// Takes the program's code and constants out of the process, as far as the system lets it: what is used next comes back, from the system's cache.
pub fn put_out() {
    #[cfg(target_os = "linux")]
    // SAFETY: the function is given no data, and keeps nothing that it is given.
    unsafe {
        libc::dl_iterate_phdr(Some(put_out_object), std::ptr::null_mut());
    }
}

/// Puts out the segments of a program or library that are never written.
///
/// # Safety
/// `info` is one of those that `dl_iterate_phdr` gives.
#[cfg(target_os = "linux")]
unsafe extern "C" fn put_out_object(
    info: *mut libc::dl_phdr_info,
    _size: libc::size_t,
    _data: *mut libc::c_void,
) -> libc::c_int {
    // SAFETY: promised by the caller.
    let info = unsafe { &*info };
    // SAFETY: asks for a constant of the system.
    let page = usize::try_from(unsafe { libc::sysconf(libc::_SC_PAGESIZE) }).unwrap_or(4096);
    let count = usize::from(info.dlpi_phnum);
    if info.dlpi_phdr.is_null() || count == 0 {
        return 0;
    }
    // SAFETY: an object has as many headers as it says.
    let headers = unsafe { std::slice::from_raw_parts(info.dlpi_phdr, count) };
    for header in headers {
        // What is written by the loader, addresses above all, lies in segments that may be written, also where pages are protected later.
        if header.p_type != libc::PT_LOAD || header.p_flags & libc::PF_W != 0 || header.p_filesz != header.p_memsz {
            continue;
        }
        let start = info.dlpi_addr as usize + header.p_vaddr as usize;
        let end = start + header.p_memsz as usize;
        // Whole pages only: those at the ends may be shared with another segment.
        let (start, end) = (start.next_multiple_of(page), end - end % page);
        if start < end {
            // SAFETY: a private mapping of a file that nobody has written to: what is dropped is read again, from the file, as it was.
            unsafe { libc::madvise(start as *mut libc::c_void, end - start, libc::MADV_DONTNEED) };
        }
    }
    0
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    /// Kilobytes of pages of files.
    fn resident() -> u64 {
        let status = std::fs::read_to_string("/proc/self/status").unwrap();
        let line = status.lines().find_map(|line| line.strip_prefix("RssFile:")).unwrap();
        line.trim().trim_end_matches(" kB").parse().unwrap()
    }

    #[test]
    fn code_that_is_put_out_comes_back() {
        static TEXT: [&str; 3] = ["constants", "stay", "what they were"];
        let sum = || (0..1000u64).map(|n| n.wrapping_mul(n)).fold(0u64, u64::wrapping_add);
        let (before, first) = (resident(), sum());
        super::put_out();
        // Some pages come back at once, to tell it.
        assert!(resident() < before, "{before}");
        assert_eq!((sum(), TEXT.concat()), (first, "constantsstaywhat they were".to_string()));
        assert!("12.5".parse::<f64>().is_ok_and(|n| n == 12.5));
    }
}
