//! What drivers made of shaders, kept on disk.
//!
//! One file for each shader, in a folder for each device and driver version. A file is written beside its place and renamed, so that
//! another process sees a whole file or none, and carries a checksum, so that one that is damaged is not given to a driver (which may
//! trust it). Nothing here is ever an error: without the cache, shaders are compiled.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::SystemTime;

use super::PipelineRequest;
use crate::device::Device;

/// Pipelines of one device and driver.
#[derive(Debug)]
pub(super) struct DiskCache {
    folder: PathBuf,
}

/// A driver's cache for one shader.
#[derive(Debug)]
pub(super) struct Loaded {
    pub(super) cache: wgpu::PipelineCache,
    /// Checksum of what was on disk.
    known: Option<u64>,
}

/// First bytes of a file; the number changes with the format.
const MAGIC: &[u8; 8] = b"qpipe\0\0\x01";
/// The most bytes that all files of a device take; beyond, those that were not used for longest go.
const MOST_BYTES: u64 = 64 << 20;

/// Where caches go: `quernel/pipelines` in the user's cache folder. `QUERNEL_PIPELINE_CACHE` names another; empty: none.
pub fn default_folder() -> Option<PathBuf> {
    if let Some(folder) = std::env::var_os("QUERNEL_PIPELINE_CACHE") {
        return (!folder.is_empty()).then(|| folder.into());
    }
    let home = || std::env::var_os("HOME").filter(|home| !home.is_empty()).map(PathBuf::from);
    let base = if cfg!(windows) {
        std::env::var_os("LOCALAPPDATA").map(PathBuf::from)
    } else if cfg!(target_vendor = "apple") {
        home().map(|home| home.join("Library/Caches"))
    } else {
        let named = std::env::var_os("XDG_CACHE_HOME").map(PathBuf::from).filter(|folder| folder.is_absolute());
        named.or_else(|| home().map(|home| home.join(".cache")))
    };
    Some(base?.join("quernel").join("pipelines"))
}

impl DiskCache {
    pub(super) fn new(folder: &Path, adapter: &wgpu::AdapterInfo) -> DiskCache {
        let device = format!("{}-{:04x}-{:04x}", adapter.backend, adapter.vendor, adapter.device);
        let driver = hash(format!("{}\0{}\0{}", adapter.name, adapter.driver, adapter.driver_info).as_bytes());
        DiskCache { folder: folder.join(format!("{device}-{driver:016x}")) }
    }

    fn path(&self, request: &PipelineRequest<'_>) -> PathBuf {
        let text = format!("{}\0{}\0{:?}", request.wgsl, request.entry, request.bindings);
        self.folder.join(format!("{:016x}-{}.bin", hash(text.as_bytes()), text.len()))
    }

    /// The driver's cache for a shader, empty where there is none on disk.
    pub(super) fn load(&self, device: &Device, request: &PipelineRequest<'_>) -> Option<Loaded> {
        let path = self.path(request);
        let data = fs::read(&path).ok().and_then(|file| {
            let data = unwrap(&file).map(<[u8]>::to_vec);
            if data.is_none() {
                let _ = fs::remove_file(&path);
            }
            data
        });
        if data.is_some() {
            // Says that it is in use, for `prune`.
            let touch = || fs::File::options().append(true).open(&path)?.set_modified(SystemTime::now());
            let _: std::io::Result<()> = touch();
        }
        let descriptor =
            wgpu::PipelineCacheDescriptor { label: Some(request.label), data: data.as_deref(), fallback: true };
        // SAFETY: the data are what `get_data` gave for this device and driver (by the folder), whole (by the checksum). wgpu compares
        // device and driver once more.
        let cache =
            device.checked(request.label, || unsafe { device.raw().create_pipeline_cache(&descriptor) }).ok()?;
        Some(Loaded { cache, known: data.as_deref().map(hash) })
    }

    /// Keeps what the driver has made of a shader.
    pub(super) fn store(&self, request: &PipelineRequest<'_>, loaded: &Loaded) {
        let Some(data) = loaded.cache.get_data() else {
            return;
        };
        if loaded.known != Some(hash(&data)) {
            let _ = self.write(&self.path(request), &wrap(&data));
        }
    }

    fn write(&self, path: &Path, file: &[u8]) -> std::io::Result<()> {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        fs::create_dir_all(&self.folder)?;
        let unique = format!("{}.{}.tmp", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed));
        let beside = path.with_extension(unique);
        let written =
            fs::File::create(&beside).and_then(|mut f| f.write_all(file)).and_then(|()| fs::rename(&beside, path));
        if written.is_err() {
            let _ = fs::remove_file(&beside);
        }
        written?;
        self.prune(MOST_BYTES)
    }

    /// Removes the files that were not used for longest until the rest take at most `most` bytes.
    fn prune(&self, most: u64) -> std::io::Result<()> {
        let mut files: Vec<(SystemTime, u64, PathBuf)> = Vec::new();
        for entry in fs::read_dir(&self.folder)? {
            let entry = entry?;
            // Another process may have removed it.
            if let Ok(metadata) = entry.metadata() {
                files.push((metadata.modified()?, metadata.len(), entry.path()));
            }
        }
        let mut bytes: u64 = files.iter().map(|f| f.1).sum();
        files.sort();
        for (_, len, path) in files {
            if bytes <= most {
                break;
            }
            let _ = fs::remove_file(path);
            bytes -= len;
        }
        Ok(())
    }
}

/// The data with what tells whether they are whole: magic, length, checksum.
fn wrap(data: &[u8]) -> Vec<u8> {
    let mut file = Vec::with_capacity(data.len() + 24);
    file.extend_from_slice(MAGIC);
    file.extend_from_slice(&(data.len() as u64).to_le_bytes());
    file.extend_from_slice(&hash(data).to_le_bytes());
    file.extend_from_slice(data);
    file
}

/// The data of a file, if they are whole.
fn unwrap(file: &[u8]) -> Option<&[u8]> {
    let (head, data) = file.split_at_checked(24)?;
    let number = |at: usize| Some(u64::from_le_bytes(head.get(at..at + 8)?.try_into().ok()?));
    (head.starts_with(MAGIC) && number(8)? == data.len() as u64 && number(16)? == hash(data)).then_some(data)
}

/// FNV-1a of 64 bits: the same in every build, which the standard library's hashes are not.
fn hash(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |h, b| (h ^ u64::from(*b)).wrapping_mul(0x0100_0000_01b3))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_damaged_file_is_not_used() {
        let file = wrap(b"what the driver said");
        assert_eq!(unwrap(&file), Some(&b"what the driver said"[..]));
        assert_eq!(unwrap(&file[..file.len() - 1]), None);
        assert_eq!(unwrap(&[&file[..], b"x"].concat()), None);
        assert_eq!(unwrap(b""), None);
        for at in 0..file.len() {
            let mut damaged = file.clone();
            damaged[at] ^= 0x10;
            assert_eq!(unwrap(&damaged), None, "byte {at}");
        }
    }

    #[test]
    fn the_files_unused_for_longest_are_pruned() {
        let folder = tempfile::tempdir().unwrap();
        let cache = DiskCache { folder: folder.path().into() };
        for (age, name) in [(3, "a.bin"), (1, "b.bin"), (2, "c.bin")] {
            let path = folder.path().join(name);
            cache.write(&path, &[0; 100]).unwrap();
            let then = SystemTime::now() - std::time::Duration::from_secs(age * 60);
            fs::File::options().append(true).open(&path).unwrap().set_modified(then).unwrap();
        }
        cache.prune(250).unwrap();
        let mut left: Vec<_> = fs::read_dir(folder.path()).unwrap().map(|e| e.unwrap().file_name()).collect();
        left.sort();
        assert_eq!(left, ["b.bin", "c.bin"], "no temporary file is left either");
    }
}
