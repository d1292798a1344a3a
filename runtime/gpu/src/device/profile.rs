//! Device profiles in terms of wgpu: which features and limits a profile needs.

use quernel_shaders_gen::Profile;

/// The features that a profile needs: these are enabled, and no others that shaders could use.
pub(crate) fn features(profile: &Profile) -> wgpu::Features {
    let mut features = wgpu::Features::empty();
    features.set(wgpu::Features::SHADER_INT64, profile.int64);
    let atomics = wgpu::Features::SHADER_INT64_ATOMIC_MIN_MAX | wgpu::Features::SHADER_INT64_ATOMIC_ALL_OPS;
    features.set(atomics, profile.atomic_int64);
    features.set(wgpu::Features::SUBGROUP, profile.subgroups);
    features
}

/// Features that shaders don't see, taken where there are any: timestamps and the driver's pipeline cache.
pub(crate) fn extras(available: wgpu::Features) -> wgpu::Features {
    available & (wgpu::Features::TIMESTAMP_QUERY | wgpu::Features::PIPELINE_CACHE)
}

/// The limits that a device is opened with: WebGPU's defaults, raised to what the profile may use and the device has. So what runs
/// with the plain profile runs in a browser.
pub(crate) fn limits(profile: &Profile, available: &wgpu::Limits) -> wgpu::Limits {
    let plain = wgpu::Limits::defaults();
    let binding = profile.max_binding.min(available.max_storage_buffer_binding_size);
    let memory = profile.workgroup_memory.min(available.max_compute_workgroup_storage_size);
    let buffer =
        if binding > plain.max_storage_buffer_binding_size { available.max_buffer_size } else { plain.max_buffer_size };
    let workgroup = profile.workgroup.min(available.max_compute_invocations_per_workgroup);
    let groups = profile.max_workgroups.min(available.max_compute_workgroups_per_dimension);
    wgpu::Limits {
        max_storage_buffer_binding_size: binding,
        max_buffer_size: buffer,
        max_compute_workgroup_storage_size: memory.max(plain.max_compute_workgroup_storage_size),
        max_compute_invocations_per_workgroup: workgroup.max(plain.max_compute_invocations_per_workgroup),
        max_compute_workgroup_size_x: workgroup.max(plain.max_compute_workgroup_size_x),
        max_compute_workgroups_per_dimension: groups.max(plain.max_compute_workgroups_per_dimension),
        ..plain
    }
}

/// The profile with the limits that a device was opened with.
pub(crate) fn adapted(profile: &Profile, limits: &wgpu::Limits) -> Profile {
    Profile {
        max_binding: limits.max_storage_buffer_binding_size.min(limits.max_buffer_size).min(profile.max_binding),
        workgroup_memory: limits.max_compute_workgroup_storage_size.min(profile.workgroup_memory),
        ..profile.clone()
    }
}

/// What a device with these features and limits lacks for a profile.
pub(crate) fn missing(profile: &Profile, available: wgpu::Features, limits: &wgpu::Limits) -> Vec<String> {
    let lacking = features(profile) - available;
    let mut missing: Vec<String> = lacking.iter_names().map(|(name, _)| name.to_ascii_lowercase()).collect();
    let wanted = wgpu::Limits::defaults();
    let mut least = |name: &str, wanted: u64, available: u64| {
        if available < wanted {
            missing.push(format!("{name} {wanted} (it has {available})"));
        }
    };
    let (w, a) = (&wanted, limits);
    least("max_storage_buffer_binding_size", w.max_storage_buffer_binding_size, a.max_storage_buffer_binding_size);
    least("max_buffer_size", w.max_buffer_size, a.max_buffer_size);
    least("max_compute_workgroup_size_x", w.max_compute_workgroup_size_x.into(), a.max_compute_workgroup_size_x.into());
    least(
        "max_compute_invocations_per_workgroup",
        w.max_compute_invocations_per_workgroup.into(),
        a.max_compute_invocations_per_workgroup.into(),
    );
    least(
        "max_compute_workgroup_storage_size",
        w.max_compute_workgroup_storage_size.into(),
        a.max_compute_workgroup_storage_size.into(),
    );
    missing
}
