// Sums all words of a buffer: as fast as a kernel can read. The sum is checked, so that nothing is optimized away.

@group(0) @binding(0) var<uniform> params: vec4<u32>; // Number of vec4s to read.
@group(0) @binding(1) var<storage, read> input: array<vec4<u32>>;
@group(0) @binding(2) var<storage, read_write> work: array<atomic<u32>>;

var<workgroup> partial: atomic<u32>;

@compute @workgroup_size(256)
fn read_all(
    @builtin(global_invocation_id) id: vec3<u32>,
    @builtin(num_workgroups) groups: vec3<u32>,
    @builtin(local_invocation_index) local: u32,
) {
    if local == 0u {
        atomicStore(&partial, 0u);
    }
    workgroupBarrier();
    let step = groups.x * 256u;
    var sum = vec4<u32>(0u);
    for (var at = id.x; at < params.x; at += step) {
        sum += input[at];
    }
    atomicAdd(&partial, sum.x + sum.y + sum.z + sum.w);
    workgroupBarrier();
    if local == 0u {
        atomicAdd(&work[0], atomicLoad(&partial));
    }
}
