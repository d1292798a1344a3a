//! What a device can do, as far as shaders are generated differently for it.

use naga::valid::Capabilities;

/// Which 64-bit integers, atomics and subgroup operations shaders may use, and the device's limits.
///
/// Results are the same, bit for bit, with every profile: what a profile lacks is done with what it has.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Profile {
    /// The name that `--profile` takes.
    pub name: &'static str,
    /// 64-bit integers. Without, they are pairs of 32-bit words.
    pub int64: bool,
    /// 64-bit atomic addition, minimum and maximum.
    pub atomic_int64: bool,
    /// Subgroup operations.
    pub subgroups: bool,
    /// Invocations of a workgroup.
    pub workgroup: u32,
    /// Bytes of the largest storage binding.
    pub max_binding: u64,
    /// Workgroups of a dispatch, in one dimension.
    pub max_workgroups: u32,
    /// Bytes of workgroup memory.
    pub workgroup_memory: u32,
}

impl Profile {
    /// Plain WebGPU with its default limits.
    pub const WEBGPU: Profile = Profile {
        name: "webgpu",
        int64: false,
        atomic_int64: false,
        subgroups: false,
        workgroup: 256,
        max_binding: 128 << 20,
        max_workgroups: 65_535,
        workgroup_memory: 16 << 10,
    };
    /// 64-bit integers beside that.
    pub const INT64: Profile = Profile { name: "int64", int64: true, ..Profile::WEBGPU };
    /// All that desktop and server GPUs have under Vulkan.
    pub const NATIVE: Profile = Profile {
        name: "native",
        int64: true,
        atomic_int64: true,
        subgroups: true,
        max_binding: (2 << 30) - 4,
        workgroup_memory: 32 << 10,
        ..Profile::WEBGPU
    };
    /// All presets, the plainest first.
    pub const ALL: [Profile; 3] = [Profile::WEBGPU, Profile::INT64, Profile::NATIVE];

    /// The preset of a name.
    pub fn named(name: &str) -> Option<Profile> {
        Profile::ALL.into_iter().find(|profile| profile.name == name)
    }

    /// What the validator lets shaders of the profile use.
    pub fn capabilities(&self) -> Capabilities {
        let mut all = Capabilities::empty();
        all.set(Capabilities::SHADER_INT64, self.int64);
        all.set(Capabilities::SHADER_INT64_ATOMIC_MIN_MAX, self.atomic_int64);
        all.set(Capabilities::SHADER_INT64_ATOMIC_ALL_OPS, self.atomic_int64);
        all.set(Capabilities::SUBGROUP, self.subgroups);
        all
    }
}
