//! Which devices there are, and what they can do.

use std::fmt;
use std::sync::OnceLock;

use quernel_shaders_gen::Profile;

use super::memory::device_memory;
use super::profile::missing;
use crate::error::{GpuError, Result};

/// The devices of this machine.
#[derive(Debug)]
pub struct Adapters {
    list: Vec<Adapter>,
    /// Why there may be fewer than expected.
    hint: String,
}

/// One device, not opened.
#[derive(Clone)]
pub struct Adapter {
    pub(crate) raw: wgpu::Adapter,
    info: wgpu::AdapterInfo,
    features: wgpu::Features,
    limits: wgpu::Limits,
    /// Position among the machine's devices: what `gpu:N` means.
    index: usize,
    memory: Option<u64>,
}

/// How a device is attached.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// With memory of its own.
    Discrete,
    /// Sharing the host's memory.
    Integrated,
    /// Of a virtual machine.
    Virtual,
    /// A driver that runs shaders on the CPU (llvmpipe, SwiftShader).
    Software,
    Other,
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Kind::Discrete => "discrete",
            Kind::Integrated => "integrated",
            Kind::Virtual => "virtual",
            Kind::Software => "software",
            Kind::Other => "other",
        })
    }
}

impl fmt::Debug for Adapter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Adapter({}: {})", self.index, self.name())
    }
}

impl Adapters {
    /// Looks for devices anew: loads the drivers, which takes tens of milliseconds.
    pub fn find() -> Adapters {
        let descriptor = wgpu::InstanceDescriptor {
            backends: wgpu::Backends::PRIMARY,
            // No debug layers: a shader that wgpu's own validation accepts needs none, and they are slow.
            flags: wgpu::InstanceFlags::ALLOW_UNDERLYING_NONCOMPLIANT_ADAPTER,
            ..wgpu::InstanceDescriptor::new_without_display_handle()
        }
        .with_env();
        let instance = wgpu::Instance::new(descriptor);
        let mut found = pollster::block_on(instance.enumerate_adapters(wgpu::Backends::PRIMARY));
        // The fastest kind first; within a kind the driver's order, so that numbers stay the same from run to run.
        found.sort_by_key(|adapter| match adapter.get_info().device_type {
            wgpu::DeviceType::DiscreteGpu => 0,
            wgpu::DeviceType::IntegratedGpu => 1,
            wgpu::DeviceType::VirtualGpu => 2,
            wgpu::DeviceType::Other => 3,
            wgpu::DeviceType::Cpu => 4,
        });
        let mut list: Vec<Adapter> = Vec::new();
        for raw in found {
            let info = raw.get_info();
            // Two back ends (Vulkan and Direct3D 12) show the same card twice.
            let twin = list.iter().any(|other| {
                other.info.backend != info.backend
                    && (other.info.vendor, other.info.device) == (info.vendor, info.device)
                    && other.info.device_pci_bus_id == info.device_pci_bus_id
            });
            if !twin && raw.get_downlevel_capabilities().flags.contains(wgpu::DownlevelFlags::COMPUTE_SHADERS) {
                let (features, limits, memory) = (raw.features(), raw.limits(), device_memory(&raw));
                list.push(Adapter { raw, info, features, limits, index: list.len(), memory });
            }
        }
        let hint = if list.is_empty() { hint() } else { String::new() };
        Adapters { list, hint }
    }

    /// The devices found at the first call.
    pub fn shared() -> &'static Adapters {
        static SHARED: OnceLock<Adapters> = OnceLock::new();
        SHARED.get_or_init(Adapters::find)
    }

    /// All of them: discrete ones first, software last.
    pub fn all(&self) -> &[Adapter] {
        &self.list
    }

    /// The device with a number, as in `gpu:1`.
    ///
    /// # Errors
    /// There is none, or not so many.
    pub fn get(&self, index: usize) -> Result<&Adapter> {
        self.first()?;
        self.list.get(index).ok_or_else(|| GpuError::UnknownAdapter {
            wanted: index.to_string(),
            available: self.list.iter().map(|a| format!("{} ({})", a.index, a.name())).collect::<Vec<_>>().join(", "),
        })
    }

    /// The first device: the best by kind.
    ///
    /// # Errors
    /// There is none; the message says what to install.
    pub fn first(&self) -> Result<&Adapter> {
        self.list.first().ok_or_else(|| GpuError::NoAdapter { hint: self.hint.clone() })
    }

    /// What to install, where no device was found.
    pub fn hint(&self) -> &str {
        &self.hint
    }
}

impl Adapter {
    /// The product's name.
    pub fn name(&self) -> &str {
        &self.info.name
    }

    /// The driver's name and version.
    pub fn driver(&self) -> String {
        format!("{} {}", self.info.driver, self.info.driver_info).trim().to_string()
    }

    /// Which API drives it: vulkan, metal, dx12.
    pub fn backend(&self) -> String {
        self.info.backend.to_string()
    }

    pub fn kind(&self) -> Kind {
        match self.info.device_type {
            wgpu::DeviceType::DiscreteGpu => Kind::Discrete,
            wgpu::DeviceType::IntegratedGpu => Kind::Integrated,
            wgpu::DeviceType::VirtualGpu => Kind::Virtual,
            wgpu::DeviceType::Cpu => Kind::Software,
            wgpu::DeviceType::Other => Kind::Other,
        }
    }

    /// Position among the machine's devices.
    pub fn index(&self) -> usize {
        self.index
    }

    /// Bytes of the device's own memory, where the driver says.
    pub fn memory(&self) -> Option<u64> {
        self.memory
    }

    /// Bytes that the states of a query can take, at most: what one binding can hold, and no more than the device has.
    pub fn working_space(&self) -> u64 {
        let binding = self.limits.max_storage_buffer_binding_size.min(self.limits.max_buffer_size);
        self.memory.map_or(binding, |memory| memory.min(binding))
    }

    /// Everything that wgpu says of it.
    pub fn info(&self) -> &wgpu::AdapterInfo {
        &self.info
    }

    pub fn features(&self) -> wgpu::Features {
        self.features
    }

    pub fn limits(&self) -> &wgpu::Limits {
        &self.limits
    }

    /// What a profile needs and the device lacks; empty: it can run.
    pub fn missing(&self, profile: &Profile) -> Vec<String> {
        missing(profile, self.features, &self.limits)
    }

    /// The profiles that it can run, from the plainest to the richest.
    pub fn profiles(&self) -> Vec<Profile> {
        Profile::ALL.into_iter().filter(|profile| self.missing(profile).is_empty()).collect()
    }

    /// The richest profile that it can run.
    ///
    /// # Errors
    /// Not even plain WebGPU.
    pub fn best_profile(&self) -> Result<Profile> {
        self.profiles().pop().ok_or_else(|| GpuError::Unsupported {
            adapter: self.name().into(),
            profile: Profile::WEBGPU.name.into(),
            missing: self.missing(&Profile::WEBGPU),
        })
    }

    /// Whether kernels can be timed on the device.
    pub fn has_timestamps(&self) -> bool {
        self.features.contains(wgpu::Features::TIMESTAMP_QUERY)
    }
}

/// What is to be done where no device was found.
#[cfg(not(target_os = "linux"))]
fn hint() -> String {
    "install the graphics card's driver".into()
}

/// What is to be done where no device was found.
#[cfg(target_os = "linux")]
fn hint() -> String {
    let mut steps = Vec::new();
    // SAFETY: the library that wgpu has looked for; nothing is called in it.
    if unsafe { ash::Entry::load() }.is_err() {
        steps.push(
            "install the Vulkan loader (Debian, Ubuntu: apt install libvulkan1; Fedora: dnf install vulkan-loader)",
        );
    }
    steps.push(if std::path::Path::new("/proc/driver/nvidia/version").exists() {
        "install the Vulkan part of NVIDIA's driver, whose kernel part is there (Debian: apt install nvidia-vulkan-icd); where X11's \
         libraries are missing, set VK_DRIVER_FILES to an ICD file whose library_path is libEGL_nvidia.so.0"
    } else {
        "install a Vulkan driver (apt install mesa-vulkan-drivers: AMD, Intel, and llvmpipe, which runs shaders on the CPU)"
    });
    steps.join("; ")
}
