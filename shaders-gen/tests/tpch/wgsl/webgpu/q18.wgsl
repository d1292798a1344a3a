// 1: kernel @scan_lineitem
@group(0) @binding(0) 
var<uniform> params: array<vec4<u32>, 1024>;
@group(0) @binding(1) 
var<storage> input: array<u32>;
@group(0) @binding(2) 
var<storage, read_write> work: array<u32>;
@group(0) @binding(3) 
var<storage, read_write> sync: array<atomic<u32>>;

@compute @workgroup_size(256, 1, 1) 
fn append(@builtin(workgroup_id) workgroup_: vec3<u32>, @builtin(local_invocation_index) local: u32, @builtin(num_workgroups) workgroups: vec3<u32>) {
    var groups_rows: u32;

    let _e11 = ((((workgroup_.y * workgroups.x) + workgroup_.x) * 256u) + local);
    let _e15 = params[0].x;
    let _e18 = params[0].y;
    let row = (_e15 + _e11);
    if ((row >= _e18) | (row < _e15)) {
        return;
    }
    groups_rows = 0u;
    let _e29 = params[0].w;
    let _e32 = (_e29 + (row * 2u));
    let _e35 = input[_e32];
    let _e39 = input[(_e32 + 1u)];
    let v0_l_orderkey = vec2<u32>(_e35, _e39);
    let _e43 = params[1].x;
    let _e45 = (_e43 + (row * 2u));
    let _e47 = input[_e45];
    let _e50 = input[(_e45 + 1u)];
    let v1_l_quantity = vec2<u32>(_e47, _e50);
    let _e54 = params[1].y;
    let _e57 = (_e54 + (_e11 * 5u));
    work[_e57] = 1u;
    work[(_e57 + 1u)] = v0_l_orderkey.x;
    work[(_e57 + 2u)] = v0_l_orderkey.y;
    work[(_e57 + 3u)] = v1_l_quantity.x;
    work[(_e57 + 4u)] = v1_l_quantity.y;
}

// 2: kernel @scan_groups
@group(0) @binding(0) 
var<uniform> params: array<vec4<u32>, 1024>;
@group(0) @binding(1) 
var<storage> input: array<u32>;
@group(0) @binding(2) 
var<storage, read_write> work: array<u32>;
@group(0) @binding(3) 
var<storage, read_write> sync: array<atomic<u32>>;

fn less_128_(a: vec4<u32>, b: vec4<u32>) -> bool {
    let _e19 = bitcast<i32>(a.w);
    let _e20 = bitcast<i32>(b.w);
    return ((_e19 < _e20) | ((_e19 == _e20) & ((a.z < b.z) | ((a.z == b.z) & ((a.y < b.y) | ((a.y == b.y) & (a.x < b.x)))))));
}

@compute @workgroup_size(256, 1, 1) 
fn count(@builtin(workgroup_id) workgroup_: vec3<u32>, @builtin(local_invocation_index) local: u32, @builtin(num_workgroups) workgroups: vec3<u32>) {
    var index_rows: u32;

    let _e11 = ((((workgroup_.y * workgroups.x) + workgroup_.x) * 256u) + local);
    let _e15 = params[0].x;
    let _e18 = params[0].y;
    let row = (_e15 + _e11);
    if ((row >= _e18) | (row < _e15)) {
        return;
    }
    index_rows = 0u;
    let _e29 = params[0].w;
    let _e32 = (_e29 + (row * 4u));
    let _e37 = work[(_e32 + 2u)];
    let _e41 = work[(_e32 + 3u)];
    let v1_sum_l_quantity = vec2<u32>(_e37, _e41);
    let _e50 = select(0u, 4294967295u, (bitcast<i32>(v1_sum_l_quantity.y) < 0i));
    let v2_ = vec4<u32>(v1_sum_l_quantity.x, v1_sum_l_quantity.y, _e50, _e50);
    let _e55 = params[1].x;
    let _e58 = params[1].y;
    let _e61 = params[1].z;
    let _e64 = params[1].w;
    let v3_ = vec4<u32>(_e55, _e58, _e61, _e64);
    let _e66 = less_128_(v3_, v2_);
    if _e66 {
        let _e68 = work[_e32];
        let _e72 = work[(_e32 + 1u)];
        let v5_l_orderkey = vec2<u32>(_e68, _e72);
        let _e74 = index_rows;
        index_rows = (_e74 + 1u);
    }
    let _e78 = params[2].x;
    let _e80 = index_rows;
    work[(_e78 + _e11)] = _e80;
}

@compute @workgroup_size(256, 1, 1) 
fn append(@builtin(workgroup_id) workgroup_1: vec3<u32>, @builtin(local_invocation_index) local_1: u32, @builtin(num_workgroups) workgroups_1: vec3<u32>) {
    var index_rows_1: u32;

    let _e11 = ((((workgroup_1.y * workgroups_1.x) + workgroup_1.x) * 256u) + local_1);
    let _e15 = params[0].x;
    let _e18 = params[0].y;
    let row_1 = (_e15 + _e11);
    if ((row_1 >= _e18) | (row_1 < _e15)) {
        return;
    }
    index_rows_1 = 0u;
    let _e29 = params[2].x;
    let _e30 = (_e29 + _e11);
    let _e33 = work[_e30];
    let _e37 = work[(_e30 + 1u)];
    if !((_e33 != _e37)) {
        return;
    }
    let _e42 = params[0].w;
    let _e45 = (_e42 + (row_1 * 4u));
    let _e49 = work[(_e45 + 2u)];
    let _e53 = work[(_e45 + 3u)];
    let v1_sum_l_quantity_1 = vec2<u32>(_e49, _e53);
    let _e62 = select(0u, 4294967295u, (bitcast<i32>(v1_sum_l_quantity_1.y) < 0i));
    let v2_1 = vec4<u32>(v1_sum_l_quantity_1.x, v1_sum_l_quantity_1.y, _e62, _e62);
    let _e67 = params[1].x;
    let _e70 = params[1].y;
    let _e73 = params[1].z;
    let _e76 = params[1].w;
    let v3_1 = vec4<u32>(_e67, _e70, _e73, _e76);
    let _e78 = less_128_(v3_1, v2_1);
    if _e78 {
        let _e80 = work[_e45];
        let _e83 = work[(_e45 + 1u)];
        let v5_l_orderkey_1 = vec2<u32>(_e80, _e83);
        let _e85 = index_rows_1;
        index_rows_1 = (_e85 + 1u);
        let _e90 = params[2].y;
        let _e92 = (_e90 + ((_e33 + _e85) * 2u));
        work[_e92] = v5_l_orderkey_1.x;
        work[(_e92 + 1u)] = v5_l_orderkey_1.y;
    }
}

// 3: kernel @scan_orders
@group(0) @binding(0) 
var<uniform> params: array<vec4<u32>, 1024>;
@group(0) @binding(1) 
var<storage> input: array<u32>;
@group(0) @binding(2) 
var<storage, read_write> work: array<u32>;
@group(0) @binding(3) 
var<storage, read_write> sync: array<atomic<u32>>;

fn hash_step(a: u32, b: u32) -> u32 {
    let _e3 = (b * 3432918353u);
    let _e11 = (a ^ (((_e3 << 15u) | (_e3 >> 17u)) * 461845907u));
    return ((((_e11 << 13u) | (_e11 >> 19u)) * 5u) + 3864292196u);
}

fn hash_finish(a_1: u32) -> u32 {
    let _e5 = ((a_1 ^ (a_1 >> 16u)) * 2246822507u);
    let _e10 = ((_e5 ^ (_e5 >> 13u)) * 3266489909u);
    return (_e10 ^ (_e10 >> 16u));
}

@compute @workgroup_size(256, 1, 1) 
fn count(@builtin(workgroup_id) workgroup_: vec3<u32>, @builtin(local_invocation_index) local: u32, @builtin(num_workgroups) workgroups: vec3<u32>) {
    var index_2_rows: u32;
    var matches: u32;
    var position: u32;

    let _e11 = ((((workgroup_.y * workgroups.x) + workgroup_.x) * 256u) + local);
    let _e15 = params[0].x;
    let _e18 = params[0].y;
    let row = (_e15 + _e11);
    if ((row >= _e18) | (row < _e15)) {
        return;
    }
    index_2_rows = 0u;
    let _e29 = params[0].w;
    let _e32 = (_e29 + (row * 2u));
    let _e35 = input[_e32];
    let _e39 = input[(_e32 + 1u)];
    let v0_o_orderkey = vec2<u32>(_e35, _e39);
    let _e44 = hash_step(2538058380u, v0_o_orderkey.x);
    let _e45 = hash_step(_e44, v0_o_orderkey.y);
    let _e48 = hash_finish((_e45 ^ 8u));
    let _e51 = params[1].x;
    let _e54 = params[1].y;
    let _e56 = (_e54 + (_e48 & _e51));
    let _e59 = work[_e56];
    let matches_end = work[(_e56 + 1u)];
    matches = u32();
    position = _e59;
    loop {
        let _e66 = position;
        if (_e66 >= matches_end) {
            break;
        }
        position = (_e66 + 1u);
        let _e71 = params[1].z;
        let candidate = work[(_e71 + _e66)];
        let _e77 = params[1].w;
        let _e79 = (_e77 + (candidate * 2u));
        let _e81 = work[_e79];
        let _e84 = work[(_e79 + 1u)];
        if !(all((v0_o_orderkey == vec2<u32>(_e81, _e84)))) {
            continue;
        }
        let _e89 = matches;
        matches = (_e89 + 1u);
        break;
    }
    let _e91 = matches;
    if (_e91 != 0u) {
        let _e95 = params[2].x;
        let _e97 = (_e95 + (row * 2u));
        let _e99 = input[_e97];
        let _e102 = input[(_e97 + 1u)];
        let v2_o_custkey = vec2<u32>(_e99, _e102);
        let _e106 = params[2].y;
        let _e108 = (_e106 + (row * 2u));
        let _e110 = input[_e108];
        let _e113 = input[(_e108 + 1u)];
        let v3_o_totalprice = vec2<u32>(_e110, _e113);
        let _e117 = params[2].z;
        let _e121 = input[(_e117 + (row * 1u))];
        let v4_o_orderdate = bitcast<i32>(_e121);
        let _e123 = index_2_rows;
        index_2_rows = (_e123 + 1u);
    }
    let _e127 = params[2].w;
    let _e129 = index_2_rows;
    work[(_e127 + _e11)] = _e129;
}

@compute @workgroup_size(256, 1, 1) 
fn append(@builtin(workgroup_id) workgroup_1: vec3<u32>, @builtin(local_invocation_index) local_1: u32, @builtin(num_workgroups) workgroups_1: vec3<u32>) {
    var index_2_rows_1: u32;
    var matches_1: u32;
    var position_1: u32;

    let _e11 = ((((workgroup_1.y * workgroups_1.x) + workgroup_1.x) * 256u) + local_1);
    let _e15 = params[0].x;
    let _e18 = params[0].y;
    let row_1 = (_e15 + _e11);
    if ((row_1 >= _e18) | (row_1 < _e15)) {
        return;
    }
    index_2_rows_1 = 0u;
    let _e29 = params[2].w;
    let _e30 = (_e29 + _e11);
    let _e33 = work[_e30];
    let _e37 = work[(_e30 + 1u)];
    if !((_e33 != _e37)) {
        return;
    }
    let _e42 = params[0].w;
    let _e45 = (_e42 + (row_1 * 2u));
    let _e48 = input[_e45];
    let _e51 = input[(_e45 + 1u)];
    let v0_o_orderkey_1 = vec2<u32>(_e48, _e51);
    let _e56 = hash_step(2538058380u, v0_o_orderkey_1.x);
    let _e57 = hash_step(_e56, v0_o_orderkey_1.y);
    let _e60 = hash_finish((_e57 ^ 8u));
    let _e63 = params[1].x;
    let _e66 = params[1].y;
    let _e68 = (_e66 + (_e60 & _e63));
    let _e70 = work[_e68];
    let matches_end_1 = work[(_e68 + 1u)];
    matches_1 = u32();
    position_1 = _e70;
    loop {
        let _e77 = position_1;
        if (_e77 >= matches_end_1) {
            break;
        }
        position_1 = (_e77 + 1u);
        let _e82 = params[1].z;
        let candidate_1 = work[(_e82 + _e77)];
        let _e88 = params[1].w;
        let _e90 = (_e88 + (candidate_1 * 2u));
        let _e92 = work[_e90];
        let _e95 = work[(_e90 + 1u)];
        if !(all((v0_o_orderkey_1 == vec2<u32>(_e92, _e95)))) {
            continue;
        }
        let _e100 = matches_1;
        matches_1 = (_e100 + 1u);
        break;
    }
    let _e102 = matches_1;
    if (_e102 != 0u) {
        let _e106 = params[2].x;
        let _e108 = (_e106 + (row_1 * 2u));
        let _e110 = input[_e108];
        let _e113 = input[(_e108 + 1u)];
        let v2_o_custkey_1 = vec2<u32>(_e110, _e113);
        let _e117 = params[2].y;
        let _e119 = (_e117 + (row_1 * 2u));
        let _e121 = input[_e119];
        let _e124 = input[(_e119 + 1u)];
        let v3_o_totalprice_1 = vec2<u32>(_e121, _e124);
        let _e128 = params[2].z;
        let _e132 = input[(_e128 + (row_1 * 1u))];
        let v4_o_orderdate_1 = bitcast<i32>(_e132);
        let _e134 = index_2_rows_1;
        index_2_rows_1 = (_e134 + 1u);
        let _e139 = params[3].x;
        let _e142 = (_e139 + ((_e33 + _e134) * 7u));
        work[_e142] = v2_o_custkey_1.x;
        work[(_e142 + 1u)] = v2_o_custkey_1.y;
        work[(_e142 + 2u)] = v0_o_orderkey_1.x;
        work[(_e142 + 3u)] = v0_o_orderkey_1.y;
        work[(_e142 + 4u)] = v3_o_totalprice_1.x;
        work[(_e142 + 5u)] = v3_o_totalprice_1.y;
        work[(_e142 + 6u)] = bitcast<u32>(v4_o_orderdate_1);
    }
}

// 4: kernel @scan_customer
@group(0) @binding(0) 
var<uniform> params: array<vec4<u32>, 1024>;
@group(0) @binding(1) 
var<storage> input: array<u32>;
@group(0) @binding(2) 
var<storage, read_write> work: array<u32>;
@group(0) @binding(3) 
var<storage, read_write> sync: array<atomic<u32>>;

fn hash_step(a: u32, b: u32) -> u32 {
    let _e3 = (b * 3432918353u);
    let _e11 = (a ^ (((_e3 << 15u) | (_e3 >> 17u)) * 461845907u));
    return ((((_e11 << 13u) | (_e11 >> 19u)) * 5u) + 3864292196u);
}

fn hash_finish(a_1: u32) -> u32 {
    let _e5 = ((a_1 ^ (a_1 >> 16u)) * 2246822507u);
    let _e10 = ((_e5 ^ (_e5 >> 13u)) * 3266489909u);
    return (_e10 ^ (_e10 >> 16u));
}

@compute @workgroup_size(256, 1, 1) 
fn count(@builtin(workgroup_id) workgroup_: vec3<u32>, @builtin(local_invocation_index) local: u32, @builtin(num_workgroups) workgroups: vec3<u32>) {
    var index_3_rows: u32;
    var position: u32;

    let _e11 = ((((workgroup_.y * workgroups.x) + workgroup_.x) * 256u) + local);
    let _e15 = params[0].x;
    let _e18 = params[0].y;
    let row = (_e15 + _e11);
    if ((row >= _e18) | (row < _e15)) {
        return;
    }
    index_3_rows = 0u;
    let _e29 = params[0].w;
    let _e32 = (_e29 + (row * 2u));
    let _e35 = input[_e32];
    let _e39 = input[(_e32 + 1u)];
    let v0_c_custkey = vec2<u32>(_e35, _e39);
    let _e44 = hash_step(2538058380u, v0_c_custkey.x);
    let _e45 = hash_step(_e44, v0_c_custkey.y);
    let _e48 = hash_finish((_e45 ^ 8u));
    let _e51 = params[1].x;
    let _e54 = params[1].y;
    let _e56 = (_e54 + (_e48 & _e51));
    let _e59 = work[_e56];
    let matches_end = work[(_e56 + 1u)];
    position = _e59;
    loop {
        let _e64 = position;
        if (_e64 >= matches_end) {
            break;
        }
        position = (_e64 + 1u);
        let _e69 = params[1].z;
        let candidate = work[(_e69 + _e64)];
        let _e75 = params[1].w;
        let _e78 = (_e75 + (candidate * 7u));
        let _e80 = work[_e78];
        let _e83 = work[(_e78 + 1u)];
        if !(all((v0_c_custkey == vec2<u32>(_e80, _e83)))) {
            continue;
        }
        let _e90 = params[2].x;
        let _e93 = params[2].y;
        let _e94 = (_e90 + row);
        let _e96 = input[_e94];
        let _e99 = input[(_e94 + 1u)];
        let v6_ = vec2<u32>((_e93 + _e96), (_e99 - _e96));
        let _e105 = work[(_e78 + 2u)];
        let _e109 = work[(_e78 + 3u)];
        let v3_o_orderkey = vec2<u32>(_e105, _e109);
        let _e114 = work[(_e78 + 4u)];
        let _e118 = work[(_e78 + 5u)];
        let v4_o_totalprice = vec2<u32>(_e114, _e118);
        let _e123 = work[(_e78 + 6u)];
        let v5_o_orderdate = bitcast<i32>(_e123);
        let _e125 = index_3_rows;
        index_3_rows = (_e125 + 1u);
    }
    let _e129 = params[2].z;
    let _e131 = index_3_rows;
    work[(_e129 + _e11)] = _e131;
}

@compute @workgroup_size(256, 1, 1) 
fn append(@builtin(workgroup_id) workgroup_1: vec3<u32>, @builtin(local_invocation_index) local_1: u32, @builtin(num_workgroups) workgroups_1: vec3<u32>) {
    var index_3_rows_1: u32;
    var position_1: u32;

    let _e11 = ((((workgroup_1.y * workgroups_1.x) + workgroup_1.x) * 256u) + local_1);
    let _e15 = params[0].x;
    let _e18 = params[0].y;
    let row_1 = (_e15 + _e11);
    if ((row_1 >= _e18) | (row_1 < _e15)) {
        return;
    }
    index_3_rows_1 = 0u;
    let _e29 = params[2].z;
    let _e30 = (_e29 + _e11);
    let _e33 = work[_e30];
    let _e37 = work[(_e30 + 1u)];
    if !((_e33 != _e37)) {
        return;
    }
    let _e42 = params[0].w;
    let _e45 = (_e42 + (row_1 * 2u));
    let _e48 = input[_e45];
    let _e51 = input[(_e45 + 1u)];
    let v0_c_custkey_1 = vec2<u32>(_e48, _e51);
    let _e56 = hash_step(2538058380u, v0_c_custkey_1.x);
    let _e57 = hash_step(_e56, v0_c_custkey_1.y);
    let _e60 = hash_finish((_e57 ^ 8u));
    let _e63 = params[1].x;
    let _e66 = params[1].y;
    let _e68 = (_e66 + (_e60 & _e63));
    let _e70 = work[_e68];
    let matches_end_1 = work[(_e68 + 1u)];
    position_1 = _e70;
    loop {
        let _e75 = position_1;
        if (_e75 >= matches_end_1) {
            break;
        }
        position_1 = (_e75 + 1u);
        let _e80 = params[1].z;
        let candidate_1 = work[(_e80 + _e75)];
        let _e86 = params[1].w;
        let _e89 = (_e86 + (candidate_1 * 7u));
        let _e91 = work[_e89];
        let _e94 = work[(_e89 + 1u)];
        if !(all((v0_c_custkey_1 == vec2<u32>(_e91, _e94)))) {
            continue;
        }
        let _e101 = params[2].x;
        let _e104 = params[2].y;
        let _e105 = (_e101 + row_1);
        let _e107 = input[_e105];
        let _e110 = input[(_e105 + 1u)];
        let v6_1 = vec2<u32>((_e104 + _e107), (_e110 - _e107));
        let _e116 = work[(_e89 + 2u)];
        let _e120 = work[(_e89 + 3u)];
        let v3_o_orderkey_1 = vec2<u32>(_e116, _e120);
        let _e125 = work[(_e89 + 4u)];
        let _e129 = work[(_e89 + 5u)];
        let v4_o_totalprice_1 = vec2<u32>(_e125, _e129);
        let _e134 = work[(_e89 + 6u)];
        let v5_o_orderdate_1 = bitcast<i32>(_e134);
        let _e136 = index_3_rows_1;
        index_3_rows_1 = (_e136 + 1u);
        let _e141 = params[2].w;
        let _e144 = (_e141 + ((_e33 + _e136) * 9u));
        work[_e144] = v3_o_orderkey_1.x;
        work[(_e144 + 1u)] = v3_o_orderkey_1.y;
        work[(_e144 + 2u)] = v0_c_custkey_1.x;
        work[(_e144 + 3u)] = v0_c_custkey_1.y;
        work[(_e144 + 4u)] = v6_1.x;
        work[(_e144 + 5u)] = v6_1.y;
        work[(_e144 + 6u)] = v4_o_totalprice_1.x;
        work[(_e144 + 7u)] = v4_o_totalprice_1.y;
        work[(_e144 + 8u)] = bitcast<u32>(v5_o_orderdate_1);
    }
}

// 5: kernel @scan_lineitem_2
@group(0) @binding(0) 
var<uniform> params: array<vec4<u32>, 1024>;
@group(0) @binding(1) 
var<storage> input: array<u32>;
@group(0) @binding(2) 
var<storage, read_write> work: array<u32>;
@group(0) @binding(3) 
var<storage, read_write> sync: array<atomic<u32>>;

fn hash_step(a: u32, b: u32) -> u32 {
    let _e3 = (b * 3432918353u);
    let _e11 = (a ^ (((_e3 << 15u) | (_e3 >> 17u)) * 461845907u));
    return ((((_e11 << 13u) | (_e11 >> 19u)) * 5u) + 3864292196u);
}

fn hash_finish(a_1: u32) -> u32 {
    let _e5 = ((a_1 ^ (a_1 >> 16u)) * 2246822507u);
    let _e10 = ((_e5 ^ (_e5 >> 13u)) * 3266489909u);
    return (_e10 ^ (_e10 >> 16u));
}

@compute @workgroup_size(256, 1, 1) 
fn count(@builtin(workgroup_id) workgroup_: vec3<u32>, @builtin(local_invocation_index) local: u32, @builtin(num_workgroups) workgroups: vec3<u32>) {
    var groups_2_rows: u32;
    var position: u32;

    let _e11 = ((((workgroup_.y * workgroups.x) + workgroup_.x) * 256u) + local);
    let _e15 = params[0].x;
    let _e18 = params[0].y;
    let row = (_e15 + _e11);
    if ((row >= _e18) | (row < _e15)) {
        return;
    }
    groups_2_rows = 0u;
    let _e29 = params[0].w;
    let _e32 = (_e29 + (row * 2u));
    let _e35 = input[_e32];
    let _e39 = input[(_e32 + 1u)];
    let v0_l_orderkey = vec2<u32>(_e35, _e39);
    let _e44 = hash_step(2538058380u, v0_l_orderkey.x);
    let _e45 = hash_step(_e44, v0_l_orderkey.y);
    let _e48 = hash_finish((_e45 ^ 8u));
    let _e51 = params[1].x;
    let _e54 = params[1].y;
    let _e56 = (_e54 + (_e48 & _e51));
    let _e59 = work[_e56];
    let matches_end = work[(_e56 + 1u)];
    position = _e59;
    loop {
        let _e64 = position;
        if (_e64 >= matches_end) {
            break;
        }
        position = (_e64 + 1u);
        let _e69 = params[1].z;
        let candidate = work[(_e69 + _e64)];
        let _e75 = params[1].w;
        let _e78 = (_e75 + (candidate * 9u));
        let _e80 = work[_e78];
        let _e83 = work[(_e78 + 1u)];
        if !(all((v0_l_orderkey == vec2<u32>(_e80, _e83)))) {
            continue;
        }
        let _e90 = params[2].x;
        let _e92 = (_e90 + (row * 2u));
        let _e94 = input[_e92];
        let _e97 = input[(_e92 + 1u)];
        let v2_l_quantity = vec2<u32>(_e94, _e97);
        let _e101 = work[(_e78 + 2u)];
        let _e105 = work[(_e78 + 3u)];
        let v3_c_custkey = vec2<u32>(_e101, _e105);
        let _e110 = work[(_e78 + 4u)];
        let _e114 = work[(_e78 + 5u)];
        let v4_c_name = vec2<u32>(_e110, _e114);
        let _e117 = work[_e78];
        let _e120 = work[(_e78 + 1u)];
        let v5_key0_ = vec2<u32>(_e117, _e120);
        let _e125 = work[(_e78 + 6u)];
        let _e129 = work[(_e78 + 7u)];
        let v6_o_totalprice = vec2<u32>(_e125, _e129);
        let _e133 = work[(_e78 + 8u)];
        let v7_o_orderdate = bitcast<i32>(_e133);
        let _e135 = groups_2_rows;
        groups_2_rows = (_e135 + 1u);
        let _e144 = select(0u, 4294967295u, (bitcast<i32>(v2_l_quantity.y) < 0i));
        let v9_ = vec4<u32>(v2_l_quantity.x, v2_l_quantity.y, _e144, _e144);
    }
    let _e149 = params[2].y;
    let _e151 = groups_2_rows;
    work[(_e149 + _e11)] = _e151;
}

@compute @workgroup_size(256, 1, 1) 
fn append(@builtin(workgroup_id) workgroup_1: vec3<u32>, @builtin(local_invocation_index) local_1: u32, @builtin(num_workgroups) workgroups_1: vec3<u32>) {
    var groups_2_rows_1: u32;
    var position_1: u32;

    let _e11 = ((((workgroup_1.y * workgroups_1.x) + workgroup_1.x) * 256u) + local_1);
    let _e15 = params[0].x;
    let _e18 = params[0].y;
    let row_1 = (_e15 + _e11);
    if ((row_1 >= _e18) | (row_1 < _e15)) {
        return;
    }
    groups_2_rows_1 = 0u;
    let _e29 = params[2].y;
    let _e30 = (_e29 + _e11);
    let _e33 = work[_e30];
    let _e37 = work[(_e30 + 1u)];
    if !((_e33 != _e37)) {
        return;
    }
    let _e42 = params[0].w;
    let _e45 = (_e42 + (row_1 * 2u));
    let _e48 = input[_e45];
    let _e51 = input[(_e45 + 1u)];
    let v0_l_orderkey_1 = vec2<u32>(_e48, _e51);
    let _e56 = hash_step(2538058380u, v0_l_orderkey_1.x);
    let _e57 = hash_step(_e56, v0_l_orderkey_1.y);
    let _e60 = hash_finish((_e57 ^ 8u));
    let _e63 = params[1].x;
    let _e66 = params[1].y;
    let _e68 = (_e66 + (_e60 & _e63));
    let _e70 = work[_e68];
    let matches_end_1 = work[(_e68 + 1u)];
    position_1 = _e70;
    loop {
        let _e75 = position_1;
        if (_e75 >= matches_end_1) {
            break;
        }
        position_1 = (_e75 + 1u);
        let _e80 = params[1].z;
        let candidate_1 = work[(_e80 + _e75)];
        let _e86 = params[1].w;
        let _e89 = (_e86 + (candidate_1 * 9u));
        let _e91 = work[_e89];
        let _e94 = work[(_e89 + 1u)];
        if !(all((v0_l_orderkey_1 == vec2<u32>(_e91, _e94)))) {
            continue;
        }
        let _e101 = params[2].x;
        let _e103 = (_e101 + (row_1 * 2u));
        let _e105 = input[_e103];
        let _e108 = input[(_e103 + 1u)];
        let v2_l_quantity_1 = vec2<u32>(_e105, _e108);
        let _e112 = work[(_e89 + 2u)];
        let _e116 = work[(_e89 + 3u)];
        let v3_c_custkey_1 = vec2<u32>(_e112, _e116);
        let _e121 = work[(_e89 + 4u)];
        let _e125 = work[(_e89 + 5u)];
        let v4_c_name_1 = vec2<u32>(_e121, _e125);
        let _e128 = work[_e89];
        let _e131 = work[(_e89 + 1u)];
        let v5_key0_1 = vec2<u32>(_e128, _e131);
        let _e136 = work[(_e89 + 6u)];
        let _e140 = work[(_e89 + 7u)];
        let v6_o_totalprice_1 = vec2<u32>(_e136, _e140);
        let _e144 = work[(_e89 + 8u)];
        let v7_o_orderdate_1 = bitcast<i32>(_e144);
        let _e146 = groups_2_rows_1;
        groups_2_rows_1 = (_e146 + 1u);
        let _e151 = params[2].z;
        let _e154 = (_e151 + ((_e33 + _e146) * 14u));
        work[_e154] = 1u;
        work[(_e154 + 1u)] = v4_c_name_1.x;
        work[(_e154 + 2u)] = v4_c_name_1.y;
        work[(_e154 + 3u)] = v3_c_custkey_1.x;
        work[(_e154 + 4u)] = v3_c_custkey_1.y;
        work[(_e154 + 5u)] = v5_key0_1.x;
        work[(_e154 + 6u)] = v5_key0_1.y;
        work[(_e154 + 7u)] = bitcast<u32>(v7_o_orderdate_1);
        work[(_e154 + 8u)] = v6_o_totalprice_1.x;
        work[(_e154 + 9u)] = v6_o_totalprice_1.y;
        let _e190 = select(0u, 4294967295u, (bitcast<i32>(v2_l_quantity_1.y) < 0i));
        let v9_1 = vec4<u32>(v2_l_quantity_1.x, v2_l_quantity_1.y, _e190, _e190);
        work[(_e154 + 10u)] = v9_1.x;
        work[(_e154 + 11u)] = v9_1.y;
        work[(_e154 + 12u)] = v9_1.z;
        work[(_e154 + 13u)] = v9_1.w;
    }
}

// 6: kernel @scan_groups_2
@group(0) @binding(0) 
var<uniform> params: array<vec4<u32>, 1024>;
@group(0) @binding(1) 
var<storage> input: array<u32>;
@group(0) @binding(2) 
var<storage, read_write> work: array<u32>;
@group(0) @binding(3) 
var<storage, read_write> sync: array<atomic<u32>>;

@compute @workgroup_size(256, 1, 1) 
fn append(@builtin(workgroup_id) workgroup_: vec3<u32>, @builtin(local_invocation_index) local: u32, @builtin(num_workgroups) workgroups: vec3<u32>) {
    var sorted_rows: u32;

    let _e11 = ((((workgroup_.y * workgroups.x) + workgroup_.x) * 256u) + local);
    let _e15 = params[0].x;
    let _e18 = params[0].y;
    let row = (_e15 + _e11);
    if ((row >= _e18) | (row < _e15)) {
        return;
    }
    sorted_rows = 0u;
    let _e29 = params[0].w;
    let _e32 = (_e29 + (row * 13u));
    let _e35 = work[_e32];
    let _e39 = work[(_e32 + 1u)];
    let v1_c_name = vec2<u32>(_e35, _e39);
    let _e44 = work[(_e32 + 2u)];
    let _e48 = work[(_e32 + 3u)];
    let v2_c_custkey = vec2<u32>(_e44, _e48);
    let _e53 = work[(_e32 + 4u)];
    let _e57 = work[(_e32 + 5u)];
    let v3_o_orderkey = vec2<u32>(_e53, _e57);
    let _e62 = work[(_e32 + 6u)];
    let v4_o_orderdate = bitcast<i32>(_e62);
    let _e67 = work[(_e32 + 7u)];
    let _e71 = work[(_e32 + 8u)];
    let v5_o_totalprice = vec2<u32>(_e67, _e71);
    let _e76 = work[(_e32 + 9u)];
    let _e80 = work[(_e32 + 10u)];
    let _e84 = work[(_e32 + 11u)];
    let _e88 = work[(_e32 + 12u)];
    let v6_sum_l_quantity = vec4<u32>(_e76, _e80, _e84, _e88);
    let _e92 = params[1].x;
    let _e94 = (_e92 + (_e11 * 13u));
    work[_e94] = v2_c_custkey.x;
    work[(_e94 + 1u)] = v2_c_custkey.y;
    work[(_e94 + 2u)] = v1_c_name.x;
    work[(_e94 + 3u)] = v1_c_name.y;
    work[(_e94 + 4u)] = v3_o_orderkey.x;
    work[(_e94 + 5u)] = v3_o_orderkey.y;
    work[(_e94 + 6u)] = v5_o_totalprice.x;
    work[(_e94 + 7u)] = v5_o_totalprice.y;
    work[(_e94 + 8u)] = bitcast<u32>(v4_o_orderdate);
    work[(_e94 + 9u)] = v6_sum_l_quantity.x;
    work[(_e94 + 10u)] = v6_sum_l_quantity.y;
    work[(_e94 + 11u)] = v6_sum_l_quantity.z;
    work[(_e94 + 12u)] = v6_sum_l_quantity.w;
}

// 7: kernel @scan_sorted
@group(0) @binding(0) 
var<uniform> params: array<vec4<u32>, 1024>;
@group(0) @binding(1) 
var<storage> input: array<u32>;
@group(0) @binding(2) 
var<storage, read_write> work: array<u32>;
@group(0) @binding(3) 
var<storage, read_write> sync: array<atomic<u32>>;

@compute @workgroup_size(256, 1, 1) 
fn append(@builtin(workgroup_id) workgroup_: vec3<u32>, @builtin(local_invocation_index) local: u32, @builtin(num_workgroups) workgroups: vec3<u32>) {
    var out_rows: u32;

    let _e11 = ((((workgroup_.y * workgroups.x) + workgroup_.x) * 256u) + local);
    let _e15 = params[0].x;
    let _e18 = params[0].y;
    let row = (_e15 + _e11);
    if ((row >= _e18) | (row < _e15)) {
        return;
    }
    out_rows = 0u;
    let _e29 = params[0].w;
    let _e32 = (_e29 + (row * 13u));
    let _e35 = work[_e32];
    let _e39 = work[(_e32 + 1u)];
    let v1_c_custkey = vec2<u32>(_e35, _e39);
    let _e44 = work[(_e32 + 2u)];
    let _e48 = work[(_e32 + 3u)];
    let v2_c_name = vec2<u32>(_e44, _e48);
    let _e53 = work[(_e32 + 4u)];
    let _e57 = work[(_e32 + 5u)];
    let v3_o_orderkey = vec2<u32>(_e53, _e57);
    let _e62 = work[(_e32 + 6u)];
    let _e66 = work[(_e32 + 7u)];
    let v4_o_totalprice = vec2<u32>(_e62, _e66);
    let _e71 = work[(_e32 + 8u)];
    let v5_o_orderdate = bitcast<i32>(_e71);
    let _e76 = work[(_e32 + 9u)];
    let _e80 = work[(_e32 + 10u)];
    let _e84 = work[(_e32 + 11u)];
    let _e88 = work[(_e32 + 12u)];
    let v6_sum_l_quantity = vec4<u32>(_e76, _e80, _e84, _e88);
    let _e92 = params[1].x;
    let _e94 = (_e92 + (_e11 * 13u));
    work[_e94] = v2_c_name.x;
    work[(_e94 + 1u)] = v2_c_name.y;
    work[(_e94 + 2u)] = v1_c_custkey.x;
    work[(_e94 + 3u)] = v1_c_custkey.y;
    work[(_e94 + 4u)] = v3_o_orderkey.x;
    work[(_e94 + 5u)] = v3_o_orderkey.y;
    work[(_e94 + 6u)] = bitcast<u32>(v5_o_orderdate);
    work[(_e94 + 7u)] = v4_o_totalprice.x;
    work[(_e94 + 8u)] = v4_o_totalprice.y;
    work[(_e94 + 9u)] = v6_sum_l_quantity.x;
    work[(_e94 + 10u)] = v6_sum_l_quantity.y;
    work[(_e94 + 11u)] = v6_sum_l_quantity.z;
    work[(_e94 + 12u)] = v6_sum_l_quantity.w;
}

// 8: pass groups_groups of kernel @scan_lineitem
@group(0) @binding(0) 
var<uniform> params: array<vec4<u32>, 1024>;
@group(0) @binding(1) 
var<storage> input: array<u32>;
@group(0) @binding(2) 
var<storage, read_write> work: array<u32>;
@group(0) @binding(3) 
var<storage, read_write> sync: array<atomic<u32>>;

fn hash_step(a: u32, b: u32) -> u32 {
    let _e3 = (b * 3432918353u);
    let _e11 = (a ^ (((_e3 << 15u) | (_e3 >> 17u)) * 461845907u));
    return ((((_e11 << 13u) | (_e11 >> 19u)) * 5u) + 3864292196u);
}

fn hash_finish(a_1: u32) -> u32 {
    let _e5 = ((a_1 ^ (a_1 >> 16u)) * 2246822507u);
    let _e10 = ((_e5 ^ (_e5 >> 13u)) * 3266489909u);
    return (_e10 ^ (_e10 >> 16u));
}

@compute @workgroup_size(256, 1, 1) 
fn reinsert(@builtin(workgroup_id) workgroup_: vec3<u32>, @builtin(local_invocation_index) local: u32, @builtin(num_workgroups) workgroups: vec3<u32>) {
    var local_1: u32;

    let n = params[0].x;
    let entries = params[0].y;
    let groups = params[0].z;
    let group_count = params[0].w;
    let table = params[1].x;
    let mask = params[1].y;
    let slots = params[1].z;
    let ranks = params[1].w;
    let numbers = params[2].x;
    let most_probes = params[2].y;
    let full = params[2].z;
    let i = ((((workgroup_.y * workgroups.x) + workgroup_.x) * 256u) + local);
    if (i >= group_count) {
        return;
    }
    let _e48 = (groups + (i * 4u));
    let _e51 = work[_e48];
    let _e55 = work[(_e48 + 1u)];
    let _e56 = vec2<u32>(_e51, _e55);
    let _e61 = hash_step(2538058380u, _e56.x);
    let _e62 = hash_step(_e61, _e56.y);
    let _e65 = hash_finish((_e62 ^ 8u));
    local_1 = _e65;
    loop {
        let _e68 = local_1;
        let _e69 = (_e68 & mask);
        let _e73 = atomicCompareExchangeWeak((&sync[(table + _e69)]), 0u, (i + 1u));
        if _e73.exchanged {
            break;
        }
        if (_e73.old_value != 0u) {
            local_1 = (_e69 + 1u);
        }
    }
}

@compute @workgroup_size(256, 1, 1) 
fn insert(@builtin(workgroup_id) workgroup_1: vec3<u32>, @builtin(local_invocation_index) local_2: u32, @builtin(num_workgroups) workgroups_1: vec3<u32>) {
    var slot: u32;
    var probes: u32;
    var holder: u32;
    var local_3: bool;

    let n_1 = params[0].x;
    let entries_1 = params[0].y;
    let groups_1 = params[0].z;
    let group_count_1 = params[0].w;
    let table_1 = params[1].x;
    let mask_1 = params[1].y;
    let slots_1 = params[1].z;
    let ranks_1 = params[1].w;
    let numbers_1 = params[2].x;
    let most_probes_1 = params[2].y;
    let full_1 = params[2].z;
    let i_1 = ((((workgroup_1.y * workgroups_1.x) + workgroup_1.x) * 256u) + local_2);
    if (i_1 >= n_1) {
        return;
    }
    let _e48 = (entries_1 + (i_1 * 5u));
    let _e53 = work[(_e48 + 1u)];
    let _e57 = work[(_e48 + 2u)];
    let _e58 = vec2<u32>(_e53, _e57);
    let _e63 = hash_step(2538058380u, _e58.x);
    let _e64 = hash_step(_e63, _e58.y);
    let _e67 = hash_finish((_e64 ^ 8u));
    slot = _e67;
    let _e70 = (i_1 | 2147483648u);
    probes = u32();
    loop {
        let _e73 = slot;
        let _e74 = (_e73 & mask_1);
        slot = _e74;
        let _e75 = probes;
        if (_e75 >= most_probes_1) {
            atomicStore((&sync[full_1]), 1u);
            break;
        }
        probes = (_e75 + 1u);
        let _e80 = (table_1 + _e74);
        let _e82 = atomicLoad((&sync[_e80]));
        holder = _e82;
        if (_e82 == 0u) {
            let _e86 = atomicCompareExchangeWeak((&sync[_e80]), 0u, _e70);
            holder = select(_e86.old_value, _e70, _e86.exchanged);
        }
        let _e90 = holder;
        if (_e90 == _e70) {
            break;
        }
        if (_e90 != 0u) {
            local_3 = bool();
            if ((_e90 & 2147483648u) != 0u) {
                let _e100 = (entries_1 + ((_e90 & 2147483647u) * 5u));
                let _e103 = work[(_e100 + 1u)];
                let _e106 = work[(_e100 + 2u)];
                let _e111 = (true & all((_e58 == vec2<u32>(_e103, _e106))));
                local_3 = _e111;
                if (_e111 & (_e70 < _e90)) {
                    let _e115 = atomicMin((&sync[_e80]), _e70);
                }
            } else {
                let _e119 = (groups_1 + ((_e90 - 1u) * 4u));
                let _e121 = work[_e119];
                let _e124 = work[(_e119 + 1u)];
                local_3 = (true & all((_e58 == vec2<u32>(_e121, _e124))));
            }
            let _e129 = local_3;
            if _e129 {
                break;
            }
            slot = (_e74 + 1u);
        }
    }
    let _e132 = slot;
    work[(slots_1 + i_1)] = _e132;
}

@compute @workgroup_size(256, 1, 1) 
fn flag(@builtin(workgroup_id) workgroup_2: vec3<u32>, @builtin(local_invocation_index) local_4: u32, @builtin(num_workgroups) workgroups_2: vec3<u32>) {
    let n_2 = params[0].x;
    let entries_2 = params[0].y;
    let groups_2 = params[0].z;
    let group_count_2 = params[0].w;
    let table_2 = params[1].x;
    let mask_2 = params[1].y;
    let slots_2 = params[1].z;
    let ranks_2 = params[1].w;
    let numbers_2 = params[2].x;
    let most_probes_2 = params[2].y;
    let full_2 = params[2].z;
    let i_2 = ((((workgroup_2.y * workgroups_2.x) + workgroup_2.x) * 256u) + local_4);
    if (i_2 >= n_2) {
        return;
    }
    let _e49 = work[(slots_2 + i_2)];
    let _e53 = atomicLoad((&sync[(table_2 + _e49)]));
    work[(ranks_2 + i_2)] = select(0u, 1u, (_e53 == (i_2 | 2147483648u)));
}

@compute @workgroup_size(256, 1, 1) 
fn create(@builtin(workgroup_id) workgroup_3: vec3<u32>, @builtin(local_invocation_index) local_5: u32, @builtin(num_workgroups) workgroups_3: vec3<u32>) {
    let n_3 = params[0].x;
    let entries_3 = params[0].y;
    let groups_3 = params[0].z;
    let group_count_3 = params[0].w;
    let table_3 = params[1].x;
    let mask_3 = params[1].y;
    let slots_3 = params[1].z;
    let ranks_3 = params[1].w;
    let numbers_3 = params[2].x;
    let most_probes_3 = params[2].y;
    let full_3 = params[2].z;
    let i_3 = ((((workgroup_3.y * workgroups_3.x) + workgroup_3.x) * 256u) + local_5);
    if (i_3 >= n_3) {
        return;
    }
    let _e49 = work[(slots_3 + i_3)];
    let _e50 = (table_3 + _e49);
    let _e53 = atomicLoad((&sync[_e50]));
    if (_e53 == (i_3 | 2147483648u)) {
        let _e59 = work[(ranks_3 + i_3)];
        let _e60 = (group_count_3 + _e59);
        let _e63 = (entries_3 + (i_3 * 5u));
        let _e67 = work[(_e63 + 1u)];
        let _e71 = work[(_e63 + 2u)];
        let _e72 = vec2<u32>(_e67, _e71);
        let _e75 = (groups_3 + (_e60 * 4u));
        work[_e75] = 0u;
        work[(_e75 + 1u)] = 0u;
        work[(_e75 + 2u)] = 0u;
        work[(_e75 + 3u)] = 0u;
        work[_e75] = _e72.x;
        work[(_e75 + 1u)] = _e72.y;
        atomicStore((&sync[_e50]), (_e60 + 1u));
    }
}

@compute @workgroup_size(256, 1, 1) 
fn number(@builtin(workgroup_id) workgroup_4: vec3<u32>, @builtin(local_invocation_index) local_6: u32, @builtin(num_workgroups) workgroups_4: vec3<u32>) {
    let n_4 = params[0].x;
    let entries_4 = params[0].y;
    let groups_4 = params[0].z;
    let group_count_4 = params[0].w;
    let table_4 = params[1].x;
    let mask_4 = params[1].y;
    let slots_4 = params[1].z;
    let ranks_4 = params[1].w;
    let numbers_4 = params[2].x;
    let most_probes_4 = params[2].y;
    let full_4 = params[2].z;
    let i_4 = ((((workgroup_4.y * workgroups_4.x) + workgroup_4.x) * 256u) + local_6);
    if (i_4 >= n_4) {
        return;
    }
    let _e49 = work[(slots_4 + i_4)];
    let _e53 = atomicLoad((&sync[(table_4 + _e49)]));
    work[(numbers_4 + i_4)] = (_e53 - 1u);
}

// 9: pass groups_aggregate of kernel @scan_lineitem
@group(0) @binding(0) 
var<uniform> params: array<vec4<u32>, 1024>;
@group(0) @binding(1) 
var<storage> input: array<u32>;
@group(0) @binding(2) 
var<storage, read_write> work: array<u32>;
@group(0) @binding(3) 
var<storage, read_write> sync: array<atomic<u32>>;

fn add_64_(a: vec2<u32>, b: vec2<u32>) -> vec2<u32> {
    let _e6 = (a.x + b.x);
    let _e8 = (a.y + b.y);
    let _e13 = (_e8 + select(0u, 1u, (_e6 < a.x)));
    return vec2<u32>(_e6, _e13);
}

@compute @workgroup_size(256, 1, 1) 
fn fold(@builtin(workgroup_id) workgroup_: vec3<u32>, @builtin(local_invocation_index) local: u32, @builtin(num_workgroups) workgroups: vec3<u32>) {
    var sum_l_quantity: vec2<u32>;
    var group: u32;
    var is_first: bool;
    var local_1: u32;
    var whole_sum_l_quantity: vec2<u32>;
    var whole_sum_l_quantity_1: vec2<u32>;

    let n = params[0].x;
    let entry_count = params[0].y;
    let entries = params[0].z;
    let rows = params[0].w;
    let order = params[1].x;
    let parts = params[1].y;
    let part_numbers = params[1].z;
    let numbers = params[1].w;
    let i = ((((workgroup_.y * workgroups.x) + workgroup_.x) * 256u) + local);
    if (i >= n) {
        return;
    }
    let _e41 = (i * 64u);
    let _e43 = min((_e41 + 64u), entry_count);
    let _e44 = (part_numbers != 0u);
    sum_l_quantity = vec2<u32>();
    sum_l_quantity = vec2<u32>();
    let _e52 = work[(numbers + _e41)];
    group = _e52;
    is_first = true;
    let _e56 = (i * 2u);
    local_1 = _e41;
    loop {
        let _e58 = local_1;
        if (_e58 >= _e43) {
            break;
        }
        let _e62 = work[(numbers + _e58)];
        let _e63 = group;
        if (_e62 != _e63) {
            let _e65 = is_first;
            if (_e65 & _e44) {
                let _e69 = (parts + (_e56 * 4u));
                let _e70 = sum_l_quantity;
                work[(_e69 + 2u)] = _e70.x;
                work[(_e69 + 3u)] = _e70.y;
                work[(part_numbers + _e56)] = _e63;
            } else {
                let _e81 = (rows + (_e63 * 4u));
                whole_sum_l_quantity = vec2<u32>();
                let _e86 = work[(_e81 + 2u)];
                let _e89 = work[(_e81 + 3u)];
                whole_sum_l_quantity = vec2<u32>(_e86, _e89);
                let _e91 = sum_l_quantity;
                let _e92 = whole_sum_l_quantity;
                let _e93 = add_64_(_e92, _e91);
                let _e97 = (bitcast<i32>(_e92.y) < 0i);
                whole_sum_l_quantity = _e93;
                let _e107 = whole_sum_l_quantity;
                work[(_e81 + 2u)] = _e107.x;
                work[(_e81 + 3u)] = _e107.y;
            }
            sum_l_quantity = vec2<u32>();
            is_first = false;
            group = _e62;
        }
        let _e117 = work[(order + _e58)];
        let _e120 = (entries + (_e117 * 5u));
        let _e122 = work[_e120];
        let _e127 = work[(_e120 + 3u)];
        let _e130 = work[(_e120 + 4u)];
        let _e131 = vec2<u32>(_e127, _e130);
        if ((_e122 & 1u) != 0u) {
            let _e132 = sum_l_quantity;
            let _e133 = add_64_(_e132, _e131);
            let _e136 = (bitcast<i32>(_e132.y) < 0i);
            sum_l_quantity = _e133;
        }
        local_1 = (_e58 + 1u);
    }
    let _e147 = group;
    if _e44 {
        let _e148 = (_e56 + 1u);
        let _e149 = is_first;
        if _e149 {
            let _e151 = (parts + (_e56 * 4u));
            let _e152 = sum_l_quantity;
            work[(_e151 + 2u)] = _e152.x;
            work[(_e151 + 3u)] = _e152.y;
            work[(part_numbers + _e56)] = _e147;
            sum_l_quantity = vec2<u32>();
        }
        let _e163 = (parts + (_e148 * 4u));
        let _e164 = sum_l_quantity;
        work[(_e163 + 2u)] = _e164.x;
        work[(_e163 + 3u)] = _e164.y;
        work[(part_numbers + _e148)] = _e147;
    } else {
        if (_e43 > 0u) {
            let _e175 = (rows + (_e147 * 4u));
            whole_sum_l_quantity_1 = vec2<u32>();
            let _e180 = work[(_e175 + 2u)];
            let _e183 = work[(_e175 + 3u)];
            whole_sum_l_quantity_1 = vec2<u32>(_e180, _e183);
            let _e185 = sum_l_quantity;
            let _e186 = whole_sum_l_quantity_1;
            let _e187 = add_64_(_e186, _e185);
            let _e190 = (bitcast<i32>(_e186.y) < 0i);
            whole_sum_l_quantity_1 = _e187;
            let _e200 = whole_sum_l_quantity_1;
            work[(_e175 + 2u)] = _e200.x;
            work[(_e175 + 3u)] = _e200.y;
        }
    }
}

@compute @workgroup_size(256, 1, 1) 
fn fold_all(@builtin(workgroup_id) workgroup_1: vec3<u32>, @builtin(local_invocation_index) local_2: u32, @builtin(num_workgroups) workgroups_1: vec3<u32>) {
    var sum_l_quantity_1: vec2<u32>;
    var group_1: u32;
    var is_first_1: bool;
    var local_3: u32;
    var whole_sum_l_quantity_2: vec2<u32>;

    let n_1 = params[0].x;
    let entry_count_1 = params[0].y;
    let entries_1 = params[0].z;
    let rows_1 = params[0].w;
    let order_1 = params[1].x;
    let parts_1 = params[1].y;
    let part_numbers_1 = params[1].z;
    let numbers_1 = params[1].w;
    let i_1 = ((((workgroup_1.y * workgroups_1.x) + workgroup_1.x) * 256u) + local_2);
    if (i_1 >= n_1) {
        return;
    }
    let _e41 = (i_1 * 64u);
    let _e43 = min((_e41 + 64u), entry_count_1);
    sum_l_quantity_1 = vec2<u32>();
    sum_l_quantity_1 = vec2<u32>();
    group_1 = 0u;
    is_first_1 = true;
    let _e52 = (i_1 * 2u);
    local_3 = _e41;
    loop {
        let _e54 = local_3;
        if (_e54 >= _e43) {
            break;
        }
        let _e58 = (entries_1 + (_e54 * 5u));
        let _e61 = work[_e58];
        let _e67 = work[(_e58 + 3u)];
        let _e71 = work[(_e58 + 4u)];
        let _e72 = vec2<u32>(_e67, _e71);
        if ((_e61 & 1u) != 0u) {
            let _e73 = sum_l_quantity_1;
            let _e74 = add_64_(_e73, _e72);
            let _e78 = (bitcast<i32>(_e73.y) < 0i);
            sum_l_quantity_1 = _e74;
        }
        local_3 = (_e54 + 1u);
    }
    let _e89 = group_1;
    if (part_numbers_1 != 0u) {
        let _e90 = (_e52 + 1u);
        let _e91 = is_first_1;
        if _e91 {
            let _e93 = (parts_1 + (_e52 * 4u));
            let _e94 = sum_l_quantity_1;
            work[(_e93 + 2u)] = _e94.x;
            work[(_e93 + 3u)] = _e94.y;
            work[(part_numbers_1 + _e52)] = _e89;
            sum_l_quantity_1 = vec2<u32>();
        }
        let _e105 = (parts_1 + (_e90 * 4u));
        let _e106 = sum_l_quantity_1;
        work[(_e105 + 2u)] = _e106.x;
        work[(_e105 + 3u)] = _e106.y;
        work[(part_numbers_1 + _e90)] = _e89;
    } else {
        if (_e43 > 0u) {
            let _e117 = (rows_1 + (_e89 * 4u));
            whole_sum_l_quantity_2 = vec2<u32>();
            let _e122 = work[(_e117 + 2u)];
            let _e125 = work[(_e117 + 3u)];
            whole_sum_l_quantity_2 = vec2<u32>(_e122, _e125);
            let _e127 = sum_l_quantity_1;
            let _e128 = whole_sum_l_quantity_2;
            let _e129 = add_64_(_e128, _e127);
            let _e132 = (bitcast<i32>(_e128.y) < 0i);
            whole_sum_l_quantity_2 = _e129;
            let _e142 = whole_sum_l_quantity_2;
            work[(_e117 + 2u)] = _e142.x;
            work[(_e117 + 3u)] = _e142.y;
        }
    }
}

@compute @workgroup_size(256, 1, 1) 
fn fold_parts(@builtin(workgroup_id) workgroup_2: vec3<u32>, @builtin(local_invocation_index) local_4: u32, @builtin(num_workgroups) workgroups_2: vec3<u32>) {
    var sum_l_quantity_2: vec2<u32>;
    var group_2: u32;
    var is_first_2: bool;
    var local_5: u32;
    var whole_sum_l_quantity_3: vec2<u32>;
    var whole_sum_l_quantity_4: vec2<u32>;

    let n_2 = params[0].x;
    let entry_count_2 = params[0].y;
    let entries_2 = params[0].z;
    let rows_2 = params[0].w;
    let order_2 = params[1].x;
    let parts_2 = params[1].y;
    let part_numbers_2 = params[1].z;
    let numbers_2 = params[1].w;
    let i_2 = ((((workgroup_2.y * workgroups_2.x) + workgroup_2.x) * 256u) + local_4);
    if (i_2 >= n_2) {
        return;
    }
    let _e41 = (i_2 * 64u);
    let _e43 = min((_e41 + 64u), entry_count_2);
    let _e44 = (part_numbers_2 != 0u);
    sum_l_quantity_2 = vec2<u32>();
    sum_l_quantity_2 = vec2<u32>();
    let _e52 = work[(numbers_2 + _e41)];
    group_2 = _e52;
    is_first_2 = true;
    let _e56 = (i_2 * 2u);
    local_5 = _e41;
    loop {
        let _e58 = local_5;
        if (_e58 >= _e43) {
            break;
        }
        let _e62 = work[(numbers_2 + _e58)];
        let _e63 = group_2;
        if (_e62 != _e63) {
            let _e65 = is_first_2;
            if (_e65 & _e44) {
                let _e69 = (parts_2 + (_e56 * 4u));
                let _e70 = sum_l_quantity_2;
                work[(_e69 + 2u)] = _e70.x;
                work[(_e69 + 3u)] = _e70.y;
                work[(part_numbers_2 + _e56)] = _e63;
            } else {
                let _e81 = (rows_2 + (_e63 * 4u));
                whole_sum_l_quantity_3 = vec2<u32>();
                let _e86 = work[(_e81 + 2u)];
                let _e89 = work[(_e81 + 3u)];
                whole_sum_l_quantity_3 = vec2<u32>(_e86, _e89);
                let _e91 = sum_l_quantity_2;
                let _e92 = whole_sum_l_quantity_3;
                let _e93 = add_64_(_e92, _e91);
                let _e97 = (bitcast<i32>(_e92.y) < 0i);
                whole_sum_l_quantity_3 = _e93;
                let _e107 = whole_sum_l_quantity_3;
                work[(_e81 + 2u)] = _e107.x;
                work[(_e81 + 3u)] = _e107.y;
            }
            sum_l_quantity_2 = vec2<u32>();
            is_first_2 = false;
            group_2 = _e62;
        }
        let _e116 = (entries_2 + (_e58 * 4u));
        let _e119 = work[(_e116 + 2u)];
        let _e122 = work[(_e116 + 3u)];
        let _e123 = vec2<u32>(_e119, _e122);
        let _e124 = sum_l_quantity_2;
        let _e125 = add_64_(_e124, _e123);
        let _e128 = (bitcast<i32>(_e124.y) < 0i);
        sum_l_quantity_2 = _e125;
        local_5 = (_e58 + 1u);
    }
    let _e139 = group_2;
    if _e44 {
        let _e140 = (_e56 + 1u);
        let _e141 = is_first_2;
        if _e141 {
            let _e143 = (parts_2 + (_e56 * 4u));
            let _e144 = sum_l_quantity_2;
            work[(_e143 + 2u)] = _e144.x;
            work[(_e143 + 3u)] = _e144.y;
            work[(part_numbers_2 + _e56)] = _e139;
            sum_l_quantity_2 = vec2<u32>();
        }
        let _e155 = (parts_2 + (_e140 * 4u));
        let _e156 = sum_l_quantity_2;
        work[(_e155 + 2u)] = _e156.x;
        work[(_e155 + 3u)] = _e156.y;
        work[(part_numbers_2 + _e140)] = _e139;
    } else {
        if (_e43 > 0u) {
            let _e167 = (rows_2 + (_e139 * 4u));
            whole_sum_l_quantity_4 = vec2<u32>();
            let _e172 = work[(_e167 + 2u)];
            let _e175 = work[(_e167 + 3u)];
            whole_sum_l_quantity_4 = vec2<u32>(_e172, _e175);
            let _e177 = sum_l_quantity_2;
            let _e178 = whole_sum_l_quantity_4;
            let _e179 = add_64_(_e178, _e177);
            let _e182 = (bitcast<i32>(_e178.y) < 0i);
            whole_sum_l_quantity_4 = _e179;
            let _e192 = whole_sum_l_quantity_4;
            work[(_e167 + 2u)] = _e192.x;
            work[(_e167 + 3u)] = _e192.y;
        }
    }
}

@compute @workgroup_size(256, 1, 1) 
fn fold_sorted_parts(@builtin(workgroup_id) workgroup_3: vec3<u32>, @builtin(local_invocation_index) local_6: u32, @builtin(num_workgroups) workgroups_3: vec3<u32>) {
    var sum_l_quantity_3: vec2<u32>;
    var group_3: u32;
    var is_first_3: bool;
    var local_7: u32;
    var whole_sum_l_quantity_5: vec2<u32>;
    var whole_sum_l_quantity_6: vec2<u32>;

    let n_3 = params[0].x;
    let entry_count_3 = params[0].y;
    let entries_3 = params[0].z;
    let rows_3 = params[0].w;
    let order_3 = params[1].x;
    let parts_3 = params[1].y;
    let part_numbers_3 = params[1].z;
    let numbers_3 = params[1].w;
    let i_3 = ((((workgroup_3.y * workgroups_3.x) + workgroup_3.x) * 256u) + local_6);
    if (i_3 >= n_3) {
        return;
    }
    let _e41 = (i_3 * 64u);
    let _e43 = min((_e41 + 64u), entry_count_3);
    let _e44 = (part_numbers_3 != 0u);
    sum_l_quantity_3 = vec2<u32>();
    sum_l_quantity_3 = vec2<u32>();
    let _e52 = work[(numbers_3 + _e41)];
    group_3 = _e52;
    is_first_3 = true;
    let _e56 = (i_3 * 2u);
    local_7 = _e41;
    loop {
        let _e58 = local_7;
        if (_e58 >= _e43) {
            break;
        }
        let _e62 = work[(numbers_3 + _e58)];
        let _e63 = group_3;
        if (_e62 != _e63) {
            let _e65 = is_first_3;
            if (_e65 & _e44) {
                let _e69 = (parts_3 + (_e56 * 4u));
                let _e70 = sum_l_quantity_3;
                work[(_e69 + 2u)] = _e70.x;
                work[(_e69 + 3u)] = _e70.y;
                work[(part_numbers_3 + _e56)] = _e63;
            } else {
                let _e81 = (rows_3 + (_e63 * 4u));
                whole_sum_l_quantity_5 = vec2<u32>();
                let _e86 = work[(_e81 + 2u)];
                let _e89 = work[(_e81 + 3u)];
                whole_sum_l_quantity_5 = vec2<u32>(_e86, _e89);
                let _e91 = sum_l_quantity_3;
                let _e92 = whole_sum_l_quantity_5;
                let _e93 = add_64_(_e92, _e91);
                let _e97 = (bitcast<i32>(_e92.y) < 0i);
                whole_sum_l_quantity_5 = _e93;
                let _e107 = whole_sum_l_quantity_5;
                work[(_e81 + 2u)] = _e107.x;
                work[(_e81 + 3u)] = _e107.y;
            }
            sum_l_quantity_3 = vec2<u32>();
            is_first_3 = false;
            group_3 = _e62;
        }
        let _e117 = work[(order_3 + _e58)];
        let _e119 = (entries_3 + (_e117 * 4u));
        let _e122 = work[(_e119 + 2u)];
        let _e125 = work[(_e119 + 3u)];
        let _e126 = vec2<u32>(_e122, _e125);
        let _e127 = sum_l_quantity_3;
        let _e128 = add_64_(_e127, _e126);
        let _e131 = (bitcast<i32>(_e127.y) < 0i);
        sum_l_quantity_3 = _e128;
        local_7 = (_e58 + 1u);
    }
    let _e142 = group_3;
    if _e44 {
        let _e143 = (_e56 + 1u);
        let _e144 = is_first_3;
        if _e144 {
            let _e146 = (parts_3 + (_e56 * 4u));
            let _e147 = sum_l_quantity_3;
            work[(_e146 + 2u)] = _e147.x;
            work[(_e146 + 3u)] = _e147.y;
            work[(part_numbers_3 + _e56)] = _e142;
            sum_l_quantity_3 = vec2<u32>();
        }
        let _e158 = (parts_3 + (_e143 * 4u));
        let _e159 = sum_l_quantity_3;
        work[(_e158 + 2u)] = _e159.x;
        work[(_e158 + 3u)] = _e159.y;
        work[(part_numbers_3 + _e143)] = _e142;
    } else {
        if (_e43 > 0u) {
            let _e170 = (rows_3 + (_e142 * 4u));
            whole_sum_l_quantity_6 = vec2<u32>();
            let _e175 = work[(_e170 + 2u)];
            let _e178 = work[(_e170 + 3u)];
            whole_sum_l_quantity_6 = vec2<u32>(_e175, _e178);
            let _e180 = sum_l_quantity_3;
            let _e181 = whole_sum_l_quantity_6;
            let _e182 = add_64_(_e181, _e180);
            let _e185 = (bitcast<i32>(_e181.y) < 0i);
            whole_sum_l_quantity_6 = _e182;
            let _e195 = whole_sum_l_quantity_6;
            work[(_e170 + 2u)] = _e195.x;
            work[(_e170 + 3u)] = _e195.y;
        }
    }
}

@compute @workgroup_size(256, 1, 1) 
fn fold_all_parts(@builtin(workgroup_id) workgroup_4: vec3<u32>, @builtin(local_invocation_index) local_8: u32, @builtin(num_workgroups) workgroups_4: vec3<u32>) {
    var sum_l_quantity_4: vec2<u32>;
    var group_4: u32;
    var is_first_4: bool;
    var local_9: u32;
    var whole_sum_l_quantity_7: vec2<u32>;

    let n_4 = params[0].x;
    let entry_count_4 = params[0].y;
    let entries_4 = params[0].z;
    let rows_4 = params[0].w;
    let order_4 = params[1].x;
    let parts_4 = params[1].y;
    let part_numbers_4 = params[1].z;
    let numbers_4 = params[1].w;
    let i_4 = ((((workgroup_4.y * workgroups_4.x) + workgroup_4.x) * 256u) + local_8);
    if (i_4 >= n_4) {
        return;
    }
    let _e41 = (i_4 * 64u);
    let _e43 = min((_e41 + 64u), entry_count_4);
    sum_l_quantity_4 = vec2<u32>();
    sum_l_quantity_4 = vec2<u32>();
    group_4 = 0u;
    is_first_4 = true;
    let _e52 = (i_4 * 2u);
    local_9 = _e41;
    loop {
        let _e54 = local_9;
        if (_e54 >= _e43) {
            break;
        }
        let _e58 = (entries_4 + (_e54 * 4u));
        let _e62 = work[(_e58 + 2u)];
        let _e66 = work[(_e58 + 3u)];
        let _e67 = vec2<u32>(_e62, _e66);
        let _e68 = sum_l_quantity_4;
        let _e69 = add_64_(_e68, _e67);
        let _e73 = (bitcast<i32>(_e68.y) < 0i);
        sum_l_quantity_4 = _e69;
        local_9 = (_e54 + 1u);
    }
    let _e84 = group_4;
    if (part_numbers_4 != 0u) {
        let _e85 = (_e52 + 1u);
        let _e86 = is_first_4;
        if _e86 {
            let _e88 = (parts_4 + (_e52 * 4u));
            let _e89 = sum_l_quantity_4;
            work[(_e88 + 2u)] = _e89.x;
            work[(_e88 + 3u)] = _e89.y;
            work[(part_numbers_4 + _e52)] = _e84;
            sum_l_quantity_4 = vec2<u32>();
        }
        let _e100 = (parts_4 + (_e85 * 4u));
        let _e101 = sum_l_quantity_4;
        work[(_e100 + 2u)] = _e101.x;
        work[(_e100 + 3u)] = _e101.y;
        work[(part_numbers_4 + _e85)] = _e84;
    } else {
        if (_e43 > 0u) {
            let _e112 = (rows_4 + (_e84 * 4u));
            whole_sum_l_quantity_7 = vec2<u32>();
            let _e117 = work[(_e112 + 2u)];
            let _e120 = work[(_e112 + 3u)];
            whole_sum_l_quantity_7 = vec2<u32>(_e117, _e120);
            let _e122 = sum_l_quantity_4;
            let _e123 = whole_sum_l_quantity_7;
            let _e124 = add_64_(_e123, _e122);
            let _e127 = (bitcast<i32>(_e123.y) < 0i);
            whole_sum_l_quantity_7 = _e124;
            let _e137 = whole_sum_l_quantity_7;
            work[(_e112 + 2u)] = _e137.x;
            work[(_e112 + 3u)] = _e137.y;
        }
    }
}

@compute @workgroup_size(256, 1, 1) 
fn add(@builtin(workgroup_id) workgroup_5: vec3<u32>, @builtin(local_invocation_index) local_10: u32, @builtin(num_workgroups) workgroups_5: vec3<u32>) {
    var local_11: bool;
    var local_12: bool;

    let n_5 = params[0].x;
    let entry_count_5 = params[0].y;
    let entries_5 = params[0].z;
    let rows_5 = params[0].w;
    let order_5 = params[1].x;
    let parts_5 = params[1].y;
    let part_numbers_5 = params[1].z;
    let numbers_5 = params[1].w;
    let i_5 = ((((workgroup_5.y * workgroups_5.x) + workgroup_5.x) * 256u) + local_10);
    if (i_5 >= n_5) {
        return;
    }
    let _e39 = (entries_5 + (i_5 * 5u));
    let _e43 = work[(numbers_5 + i_5)];
    let _e46 = (parts_5 + (_e43 * 2u));
    let _e49 = work[_e39];
    let _e56 = work[(_e39 + 3u)];
    let _e60 = work[(_e39 + 4u)];
    let _e61 = vec2<u32>(_e56, _e60);
    if ((_e49 & 1u) != 0u) {
        local_11 = false;
        if (_e61.x != 0u) {
            let _e69 = atomicAdd((&sync[_e46]), _e61.x);
            local_11 = ((_e69 + _e61.x) < _e69);
        }
        let _e72 = local_11;
        let _e75 = (_e61.y + select(0u, 1u, _e72));
        local_12 = false;
        if (_e75 != 0u) {
            let _e80 = atomicAdd((&sync[(_e46 + 1u)]), _e75);
            local_12 = ((_e80 + _e75) < _e80);
        }
        let _e83 = local_12;
    }
}

@compute @workgroup_size(256, 1, 1) 
fn settle(@builtin(workgroup_id) workgroup_6: vec3<u32>, @builtin(local_invocation_index) local_13: u32, @builtin(num_workgroups) workgroups_6: vec3<u32>) {
    var sum_l_quantity_5: vec2<u32>;
    var whole_sum_l_quantity_8: vec2<u32>;

    let n_6 = params[0].x;
    let entry_count_6 = params[0].y;
    let entries_6 = params[0].z;
    let rows_6 = params[0].w;
    let order_6 = params[1].x;
    let parts_6 = params[1].y;
    let part_numbers_6 = params[1].z;
    let numbers_6 = params[1].w;
    let i_6 = ((((workgroup_6.y * workgroups_6.x) + workgroup_6.x) * 256u) + local_13);
    if (i_6 >= n_6) {
        return;
    }
    let _e39 = (parts_6 + (i_6 * 2u));
    sum_l_quantity_5 = vec2<u32>();
    sum_l_quantity_5 = vec2<u32>();
    let _e46 = atomicLoad((&sync[_e39]));
    let _e50 = atomicLoad((&sync[(_e39 + 1u)]));
    sum_l_quantity_5 = vec2<u32>(_e46, _e50);
    let _e54 = (rows_6 + (i_6 * 4u));
    whole_sum_l_quantity_8 = vec2<u32>();
    let _e60 = work[(_e54 + 2u)];
    let _e64 = work[(_e54 + 3u)];
    whole_sum_l_quantity_8 = vec2<u32>(_e60, _e64);
    let _e66 = sum_l_quantity_5;
    let _e67 = whole_sum_l_quantity_8;
    let _e68 = add_64_(_e67, _e66);
    let _e72 = (bitcast<i32>(_e67.y) < 0i);
    whole_sum_l_quantity_8 = _e68;
    let _e82 = whole_sum_l_quantity_8;
    work[(_e54 + 2u)] = _e82.x;
    work[(_e54 + 3u)] = _e82.y;
}

// 10: pass groups_2_groups of kernel @scan_lineitem_2
@group(0) @binding(0) 
var<uniform> params: array<vec4<u32>, 1024>;
@group(0) @binding(1) 
var<storage> input: array<u32>;
@group(0) @binding(2) 
var<storage, read_write> work: array<u32>;
@group(0) @binding(3) 
var<storage, read_write> sync: array<atomic<u32>>;

fn string_word(a: u32) -> u32 {
    let _e2 = (a >> 2u);
    let _e6 = ((a & 3u) * 8u);
    let _e9 = work[_e2];
    if (_e6 == 0u) {
        return _e9;
    }
    let _e16 = work[(_e2 + 1u)];
    return ((_e9 >> _e6) | (_e16 << (32u - _e6)));
}

fn hash_step(a_1: u32, b: u32) -> u32 {
    let _e3 = (b * 3432918353u);
    let _e11 = (a_1 ^ (((_e3 << 15u) | (_e3 >> 17u)) * 461845907u));
    return ((((_e11 << 13u) | (_e11 >> 19u)) * 5u) + 3864292196u);
}

fn hash_finish(a_2: u32) -> u32 {
    let _e5 = ((a_2 ^ (a_2 >> 16u)) * 2246822507u);
    let _e10 = ((_e5 ^ (_e5 >> 13u)) * 3266489909u);
    return (_e10 ^ (_e10 >> 16u));
}

fn string_hash(a_3: vec2<u32>) -> u32 {
    var local_7: u32;
    var local_8: u32;

    local_7 = 0u;
    local_8 = 2538058380u;
    loop {
        let _e6 = local_7;
        if !((_e6 < a_3.y)) {
            break;
        }
        let _e9 = local_7;
        let _e12 = string_word((a_3.x + _e9));
        let _e13 = (a_3.y - _e9);
        let _e25 = local_8;
        let _e26 = hash_step(_e25, select((_e12 & ((1u << ((_e13 & 3u) * 8u)) - 1u)), _e12, (_e13 >= 4u)));
        local_8 = _e26;
        local_7 = (_e9 + 4u);
    }
    let _e28 = local_8;
    let _e30 = hash_finish((_e28 ^ a_3.y));
    return _e30;
}

fn same_bytes(a_4: u32, b_1: u32, c: u32) -> bool {
    var local_9: u32;

    if (a_4 == b_1) {
        return true;
    }
    local_9 = 0u;
    loop {
        let _e7 = local_9;
        if !((_e7 < c)) {
            break;
        }
        let _e10 = local_9;
        let _e12 = string_word((a_4 + _e10));
        let _e14 = string_word((b_1 + _e10));
        let _e15 = (_e12 ^ _e14);
        let _e16 = (c - _e10);
        if (select((_e15 & ((1u << ((_e16 & 3u) * 8u)) - 1u)), _e15, (_e16 >= 4u)) != 0u) {
            return false;
        }
        local_9 = (_e10 + 4u);
    }
    return true;
}

fn string_equal(a_5: vec2<u32>, b_2: vec2<u32>) -> bool {
    if (a_5.y != b_2.y) {
        return false;
    }
    let _e9 = same_bytes(a_5.x, b_2.x, a_5.y);
    return _e9;
}

@compute @workgroup_size(256, 1, 1) 
fn reinsert(@builtin(workgroup_id) workgroup_: vec3<u32>, @builtin(local_invocation_index) local: u32, @builtin(num_workgroups) workgroups: vec3<u32>) {
    var local_1: u32;

    let n = params[0].x;
    let entries = params[0].y;
    let groups = params[0].z;
    let group_count = params[0].w;
    let table = params[1].x;
    let mask = params[1].y;
    let slots = params[1].z;
    let ranks = params[1].w;
    let numbers = params[2].x;
    let most_probes = params[2].y;
    let full = params[2].z;
    let i = ((((workgroup_.y * workgroups.x) + workgroup_.x) * 256u) + local);
    if (i >= group_count) {
        return;
    }
    let _e48 = (groups + (i * 13u));
    let _e51 = work[_e48];
    let _e55 = work[(_e48 + 1u)];
    let _e60 = work[(_e48 + 2u)];
    let _e64 = work[(_e48 + 3u)];
    let _e65 = vec2<u32>(_e60, _e64);
    let _e69 = work[(_e48 + 4u)];
    let _e73 = work[(_e48 + 5u)];
    let _e74 = vec2<u32>(_e69, _e73);
    let _e78 = work[(_e48 + 6u)];
    let _e83 = work[(_e48 + 7u)];
    let _e87 = work[(_e48 + 8u)];
    let _e88 = vec2<u32>(_e83, _e87);
    let _e90 = string_hash(vec2<u32>(_e51, _e55));
    let _e99 = hash_step(2538058380u, _e90);
    let _e100 = hash_step(_e99, _e65.x);
    let _e101 = hash_step(_e100, _e65.y);
    let _e102 = hash_step(_e101, _e74.x);
    let _e103 = hash_step(_e102, _e74.y);
    let _e104 = hash_step(_e103, bitcast<u32>(bitcast<i32>(_e78)));
    let _e105 = hash_step(_e104, _e88.x);
    let _e106 = hash_step(_e105, _e88.y);
    let _e109 = hash_finish((_e106 ^ 32u));
    local_1 = _e109;
    loop {
        let _e112 = local_1;
        let _e113 = (_e112 & mask);
        let _e117 = atomicCompareExchangeWeak((&sync[(table + _e113)]), 0u, (i + 1u));
        if _e117.exchanged {
            break;
        }
        if (_e117.old_value != 0u) {
            local_1 = (_e113 + 1u);
        }
    }
}

@compute @workgroup_size(256, 1, 1) 
fn insert(@builtin(workgroup_id) workgroup_1: vec3<u32>, @builtin(local_invocation_index) local_2: u32, @builtin(num_workgroups) workgroups_1: vec3<u32>) {
    var slot: u32;
    var probes: u32;
    var holder: u32;
    var local_3: bool;

    let n_1 = params[0].x;
    let entries_1 = params[0].y;
    let groups_1 = params[0].z;
    let group_count_1 = params[0].w;
    let table_1 = params[1].x;
    let mask_1 = params[1].y;
    let slots_1 = params[1].z;
    let ranks_1 = params[1].w;
    let numbers_1 = params[2].x;
    let most_probes_1 = params[2].y;
    let full_1 = params[2].z;
    let i_1 = ((((workgroup_1.y * workgroups_1.x) + workgroup_1.x) * 256u) + local_2);
    if (i_1 >= n_1) {
        return;
    }
    let _e48 = (entries_1 + (i_1 * 14u));
    let _e53 = work[(_e48 + 1u)];
    let _e57 = work[(_e48 + 2u)];
    let _e58 = vec2<u32>(_e53, _e57);
    let _e62 = work[(_e48 + 3u)];
    let _e66 = work[(_e48 + 4u)];
    let _e67 = vec2<u32>(_e62, _e66);
    let _e71 = work[(_e48 + 5u)];
    let _e75 = work[(_e48 + 6u)];
    let _e76 = vec2<u32>(_e71, _e75);
    let _e80 = work[(_e48 + 7u)];
    let _e81 = bitcast<i32>(_e80);
    let _e85 = work[(_e48 + 8u)];
    let _e89 = work[(_e48 + 9u)];
    let _e90 = vec2<u32>(_e85, _e89);
    let _e92 = string_hash(_e58);
    let _e101 = hash_step(2538058380u, _e92);
    let _e102 = hash_step(_e101, _e67.x);
    let _e103 = hash_step(_e102, _e67.y);
    let _e104 = hash_step(_e103, _e76.x);
    let _e105 = hash_step(_e104, _e76.y);
    let _e106 = hash_step(_e105, bitcast<u32>(_e81));
    let _e107 = hash_step(_e106, _e90.x);
    let _e108 = hash_step(_e107, _e90.y);
    let _e111 = hash_finish((_e108 ^ 32u));
    slot = _e111;
    let _e114 = (i_1 | 2147483648u);
    probes = u32();
    loop {
        let _e117 = slot;
        let _e118 = (_e117 & mask_1);
        slot = _e118;
        let _e119 = probes;
        if (_e119 >= most_probes_1) {
            atomicStore((&sync[full_1]), 1u);
            break;
        }
        probes = (_e119 + 1u);
        let _e124 = (table_1 + _e118);
        let _e126 = atomicLoad((&sync[_e124]));
        holder = _e126;
        if (_e126 == 0u) {
            let _e130 = atomicCompareExchangeWeak((&sync[_e124]), 0u, _e114);
            holder = select(_e130.old_value, _e114, _e130.exchanged);
        }
        let _e134 = holder;
        if (_e134 == _e114) {
            break;
        }
        if (_e134 != 0u) {
            local_3 = bool();
            if ((_e134 & 2147483648u) != 0u) {
                let _e144 = (entries_1 + ((_e134 & 2147483647u) * 14u));
                let _e147 = work[(_e144 + 1u)];
                let _e150 = work[(_e144 + 2u)];
                let _e154 = work[(_e144 + 3u)];
                let _e157 = work[(_e144 + 4u)];
                let _e161 = work[(_e144 + 5u)];
                let _e164 = work[(_e144 + 6u)];
                let _e168 = work[(_e144 + 7u)];
                let _e172 = work[(_e144 + 8u)];
                let _e175 = work[(_e144 + 9u)];
                let _e178 = string_equal(_e58, vec2<u32>(_e147, _e150));
                let _e190 = (((((true & _e178) & all((_e67 == vec2<u32>(_e154, _e157)))) & all((_e76 == vec2<u32>(_e161, _e164)))) & (_e81 == bitcast<i32>(_e168))) & all((_e90 == vec2<u32>(_e172, _e175))));
                local_3 = _e190;
                if (_e190 & (_e114 < _e134)) {
                    let _e194 = atomicMin((&sync[_e124]), _e114);
                }
            } else {
                let _e198 = (groups_1 + ((_e134 - 1u) * 13u));
                let _e200 = work[_e198];
                let _e203 = work[(_e198 + 1u)];
                let _e207 = work[(_e198 + 2u)];
                let _e210 = work[(_e198 + 3u)];
                let _e214 = work[(_e198 + 4u)];
                let _e217 = work[(_e198 + 5u)];
                let _e221 = work[(_e198 + 6u)];
                let _e225 = work[(_e198 + 7u)];
                let _e228 = work[(_e198 + 8u)];
                let _e230 = string_equal(_e58, vec2<u32>(_e200, _e203));
                local_3 = (((((true & _e230) & all((_e67 == vec2<u32>(_e207, _e210)))) & all((_e76 == vec2<u32>(_e214, _e217)))) & (_e81 == bitcast<i32>(_e221))) & all((_e90 == vec2<u32>(_e225, _e228))));
            }
            let _e243 = local_3;
            if _e243 {
                break;
            }
            slot = (_e118 + 1u);
        }
    }
    let _e246 = slot;
    work[(slots_1 + i_1)] = _e246;
}

@compute @workgroup_size(256, 1, 1) 
fn flag(@builtin(workgroup_id) workgroup_2: vec3<u32>, @builtin(local_invocation_index) local_4: u32, @builtin(num_workgroups) workgroups_2: vec3<u32>) {
    let n_2 = params[0].x;
    let entries_2 = params[0].y;
    let groups_2 = params[0].z;
    let group_count_2 = params[0].w;
    let table_2 = params[1].x;
    let mask_2 = params[1].y;
    let slots_2 = params[1].z;
    let ranks_2 = params[1].w;
    let numbers_2 = params[2].x;
    let most_probes_2 = params[2].y;
    let full_2 = params[2].z;
    let i_2 = ((((workgroup_2.y * workgroups_2.x) + workgroup_2.x) * 256u) + local_4);
    if (i_2 >= n_2) {
        return;
    }
    let _e49 = work[(slots_2 + i_2)];
    let _e53 = atomicLoad((&sync[(table_2 + _e49)]));
    work[(ranks_2 + i_2)] = select(0u, 1u, (_e53 == (i_2 | 2147483648u)));
}

@compute @workgroup_size(256, 1, 1) 
fn create(@builtin(workgroup_id) workgroup_3: vec3<u32>, @builtin(local_invocation_index) local_5: u32, @builtin(num_workgroups) workgroups_3: vec3<u32>) {
    let n_3 = params[0].x;
    let entries_3 = params[0].y;
    let groups_3 = params[0].z;
    let group_count_3 = params[0].w;
    let table_3 = params[1].x;
    let mask_3 = params[1].y;
    let slots_3 = params[1].z;
    let ranks_3 = params[1].w;
    let numbers_3 = params[2].x;
    let most_probes_3 = params[2].y;
    let full_3 = params[2].z;
    let i_3 = ((((workgroup_3.y * workgroups_3.x) + workgroup_3.x) * 256u) + local_5);
    if (i_3 >= n_3) {
        return;
    }
    let _e49 = work[(slots_3 + i_3)];
    let _e50 = (table_3 + _e49);
    let _e53 = atomicLoad((&sync[_e50]));
    if (_e53 == (i_3 | 2147483648u)) {
        let _e59 = work[(ranks_3 + i_3)];
        let _e60 = (group_count_3 + _e59);
        let _e63 = (entries_3 + (i_3 * 14u));
        let _e67 = work[(_e63 + 1u)];
        let _e71 = work[(_e63 + 2u)];
        let _e72 = vec2<u32>(_e67, _e71);
        let _e76 = work[(_e63 + 3u)];
        let _e80 = work[(_e63 + 4u)];
        let _e81 = vec2<u32>(_e76, _e80);
        let _e85 = work[(_e63 + 5u)];
        let _e89 = work[(_e63 + 6u)];
        let _e90 = vec2<u32>(_e85, _e89);
        let _e94 = work[(_e63 + 7u)];
        let _e99 = work[(_e63 + 8u)];
        let _e103 = work[(_e63 + 9u)];
        let _e104 = vec2<u32>(_e99, _e103);
        let _e107 = (groups_3 + (_e60 * 13u));
        work[_e107] = 0u;
        work[(_e107 + 1u)] = 0u;
        work[(_e107 + 2u)] = 0u;
        work[(_e107 + 3u)] = 0u;
        work[(_e107 + 4u)] = 0u;
        work[(_e107 + 5u)] = 0u;
        work[(_e107 + 6u)] = 0u;
        work[(_e107 + 7u)] = 0u;
        work[(_e107 + 8u)] = 0u;
        work[(_e107 + 9u)] = 0u;
        work[(_e107 + 10u)] = 0u;
        work[(_e107 + 11u)] = 0u;
        work[(_e107 + 12u)] = 0u;
        work[_e107] = _e72.x;
        work[(_e107 + 1u)] = _e72.y;
        work[(_e107 + 2u)] = _e81.x;
        work[(_e107 + 3u)] = _e81.y;
        work[(_e107 + 4u)] = _e90.x;
        work[(_e107 + 5u)] = _e90.y;
        work[(_e107 + 6u)] = bitcast<u32>(bitcast<i32>(_e94));
        work[(_e107 + 7u)] = _e104.x;
        work[(_e107 + 8u)] = _e104.y;
        atomicStore((&sync[_e50]), (_e60 + 1u));
    }
}

@compute @workgroup_size(256, 1, 1) 
fn number(@builtin(workgroup_id) workgroup_4: vec3<u32>, @builtin(local_invocation_index) local_6: u32, @builtin(num_workgroups) workgroups_4: vec3<u32>) {
    let n_4 = params[0].x;
    let entries_4 = params[0].y;
    let groups_4 = params[0].z;
    let group_count_4 = params[0].w;
    let table_4 = params[1].x;
    let mask_4 = params[1].y;
    let slots_4 = params[1].z;
    let ranks_4 = params[1].w;
    let numbers_4 = params[2].x;
    let most_probes_4 = params[2].y;
    let full_4 = params[2].z;
    let i_4 = ((((workgroup_4.y * workgroups_4.x) + workgroup_4.x) * 256u) + local_6);
    if (i_4 >= n_4) {
        return;
    }
    let _e49 = work[(slots_4 + i_4)];
    let _e53 = atomicLoad((&sync[(table_4 + _e49)]));
    work[(numbers_4 + i_4)] = (_e53 - 1u);
}

// 11: pass groups_2_aggregate of kernel @scan_lineitem_2
@group(0) @binding(0) 
var<uniform> params: array<vec4<u32>, 1024>;
@group(0) @binding(1) 
var<storage> input: array<u32>;
@group(0) @binding(2) 
var<storage, read_write> work: array<u32>;
@group(0) @binding(3) 
var<storage, read_write> sync: array<atomic<u32>>;

fn add_128_(a: vec4<u32>, b: vec4<u32>) -> vec4<u32> {
    let _e10 = (a.x + b.x);
    let _e12 = (a.y + b.y);
    let _e17 = (_e12 + select(0u, 1u, (_e10 < a.x)));
    let _e20 = (a.z + b.z);
    let _e23 = (_e20 + select(0u, 1u, ((_e12 < a.y) | (_e17 < _e12))));
    let _e26 = (a.w + b.w);
    let _e29 = (_e26 + select(0u, 1u, ((_e20 < a.z) | (_e23 < _e20))));
    return vec4<u32>(_e10, _e17, _e23, _e29);
}

@compute @workgroup_size(256, 1, 1) 
fn fold(@builtin(workgroup_id) workgroup_: vec3<u32>, @builtin(local_invocation_index) local: u32, @builtin(num_workgroups) workgroups: vec3<u32>) {
    var sum_l_quantity: vec4<u32>;
    var group: u32;
    var is_first: bool;
    var local_1: u32;
    var whole_sum_l_quantity: vec4<u32>;
    var whole_sum_l_quantity_1: vec4<u32>;

    let n = params[0].x;
    let entry_count = params[0].y;
    let entries = params[0].z;
    let rows = params[0].w;
    let order = params[1].x;
    let parts = params[1].y;
    let part_numbers = params[1].z;
    let numbers = params[1].w;
    let i = ((((workgroup_.y * workgroups.x) + workgroup_.x) * 256u) + local);
    if (i >= n) {
        return;
    }
    let _e41 = (i * 64u);
    let _e43 = min((_e41 + 64u), entry_count);
    let _e44 = (part_numbers != 0u);
    sum_l_quantity = vec4<u32>();
    sum_l_quantity = vec4<u32>();
    let _e52 = work[(numbers + _e41)];
    group = _e52;
    is_first = true;
    let _e56 = (i * 2u);
    local_1 = _e41;
    loop {
        let _e58 = local_1;
        if (_e58 >= _e43) {
            break;
        }
        let _e62 = work[(numbers + _e58)];
        let _e63 = group;
        if (_e62 != _e63) {
            let _e65 = is_first;
            if (_e65 & _e44) {
                let _e69 = (parts + (_e56 * 13u));
                let _e70 = sum_l_quantity;
                work[(_e69 + 9u)] = _e70.x;
                work[(_e69 + 10u)] = _e70.y;
                work[(_e69 + 11u)] = _e70.z;
                work[(_e69 + 12u)] = _e70.w;
                work[(part_numbers + _e56)] = _e63;
            } else {
                let _e90 = (rows + (_e63 * 13u));
                whole_sum_l_quantity = vec4<u32>();
                let _e95 = work[(_e90 + 9u)];
                let _e98 = work[(_e90 + 10u)];
                let _e101 = work[(_e90 + 11u)];
                let _e104 = work[(_e90 + 12u)];
                whole_sum_l_quantity = vec4<u32>(_e95, _e98, _e101, _e104);
                let _e106 = sum_l_quantity;
                let _e107 = whole_sum_l_quantity;
                let _e108 = add_128_(_e107, _e106);
                let _e112 = (bitcast<i32>(_e107.w) < 0i);
                whole_sum_l_quantity = _e108;
                let _e122 = whole_sum_l_quantity;
                work[(_e90 + 9u)] = _e122.x;
                work[(_e90 + 10u)] = _e122.y;
                work[(_e90 + 11u)] = _e122.z;
                work[(_e90 + 12u)] = _e122.w;
            }
            sum_l_quantity = vec4<u32>();
            is_first = false;
            group = _e62;
        }
        let _e138 = work[(order + _e58)];
        let _e141 = (entries + (_e138 * 14u));
        let _e143 = work[_e141];
        let _e148 = work[(_e141 + 10u)];
        let _e151 = work[(_e141 + 11u)];
        let _e154 = work[(_e141 + 12u)];
        let _e157 = work[(_e141 + 13u)];
        let _e158 = vec4<u32>(_e148, _e151, _e154, _e157);
        if ((_e143 & 1u) != 0u) {
            let _e159 = sum_l_quantity;
            let _e160 = add_128_(_e159, _e158);
            let _e163 = (bitcast<i32>(_e159.w) < 0i);
            sum_l_quantity = _e160;
        }
        local_1 = (_e58 + 1u);
    }
    let _e174 = group;
    if _e44 {
        let _e175 = (_e56 + 1u);
        let _e176 = is_first;
        if _e176 {
            let _e178 = (parts + (_e56 * 13u));
            let _e179 = sum_l_quantity;
            work[(_e178 + 9u)] = _e179.x;
            work[(_e178 + 10u)] = _e179.y;
            work[(_e178 + 11u)] = _e179.z;
            work[(_e178 + 12u)] = _e179.w;
            work[(part_numbers + _e56)] = _e174;
            sum_l_quantity = vec4<u32>();
        }
        let _e196 = (parts + (_e175 * 13u));
        let _e197 = sum_l_quantity;
        work[(_e196 + 9u)] = _e197.x;
        work[(_e196 + 10u)] = _e197.y;
        work[(_e196 + 11u)] = _e197.z;
        work[(_e196 + 12u)] = _e197.w;
        work[(part_numbers + _e175)] = _e174;
    } else {
        if (_e43 > 0u) {
            let _e214 = (rows + (_e174 * 13u));
            whole_sum_l_quantity_1 = vec4<u32>();
            let _e219 = work[(_e214 + 9u)];
            let _e222 = work[(_e214 + 10u)];
            let _e225 = work[(_e214 + 11u)];
            let _e228 = work[(_e214 + 12u)];
            whole_sum_l_quantity_1 = vec4<u32>(_e219, _e222, _e225, _e228);
            let _e230 = sum_l_quantity;
            let _e231 = whole_sum_l_quantity_1;
            let _e232 = add_128_(_e231, _e230);
            let _e235 = (bitcast<i32>(_e231.w) < 0i);
            whole_sum_l_quantity_1 = _e232;
            let _e245 = whole_sum_l_quantity_1;
            work[(_e214 + 9u)] = _e245.x;
            work[(_e214 + 10u)] = _e245.y;
            work[(_e214 + 11u)] = _e245.z;
            work[(_e214 + 12u)] = _e245.w;
        }
    }
}

@compute @workgroup_size(256, 1, 1) 
fn fold_all(@builtin(workgroup_id) workgroup_1: vec3<u32>, @builtin(local_invocation_index) local_2: u32, @builtin(num_workgroups) workgroups_1: vec3<u32>) {
    var sum_l_quantity_1: vec4<u32>;
    var group_1: u32;
    var is_first_1: bool;
    var local_3: u32;
    var whole_sum_l_quantity_2: vec4<u32>;

    let n_1 = params[0].x;
    let entry_count_1 = params[0].y;
    let entries_1 = params[0].z;
    let rows_1 = params[0].w;
    let order_1 = params[1].x;
    let parts_1 = params[1].y;
    let part_numbers_1 = params[1].z;
    let numbers_1 = params[1].w;
    let i_1 = ((((workgroup_1.y * workgroups_1.x) + workgroup_1.x) * 256u) + local_2);
    if (i_1 >= n_1) {
        return;
    }
    let _e41 = (i_1 * 64u);
    let _e43 = min((_e41 + 64u), entry_count_1);
    sum_l_quantity_1 = vec4<u32>();
    sum_l_quantity_1 = vec4<u32>();
    group_1 = 0u;
    is_first_1 = true;
    let _e52 = (i_1 * 2u);
    local_3 = _e41;
    loop {
        let _e54 = local_3;
        if (_e54 >= _e43) {
            break;
        }
        let _e58 = (entries_1 + (_e54 * 14u));
        let _e61 = work[_e58];
        let _e67 = work[(_e58 + 10u)];
        let _e71 = work[(_e58 + 11u)];
        let _e75 = work[(_e58 + 12u)];
        let _e79 = work[(_e58 + 13u)];
        let _e80 = vec4<u32>(_e67, _e71, _e75, _e79);
        if ((_e61 & 1u) != 0u) {
            let _e81 = sum_l_quantity_1;
            let _e82 = add_128_(_e81, _e80);
            let _e86 = (bitcast<i32>(_e81.w) < 0i);
            sum_l_quantity_1 = _e82;
        }
        local_3 = (_e54 + 1u);
    }
    let _e97 = group_1;
    if (part_numbers_1 != 0u) {
        let _e98 = (_e52 + 1u);
        let _e99 = is_first_1;
        if _e99 {
            let _e101 = (parts_1 + (_e52 * 13u));
            let _e102 = sum_l_quantity_1;
            work[(_e101 + 9u)] = _e102.x;
            work[(_e101 + 10u)] = _e102.y;
            work[(_e101 + 11u)] = _e102.z;
            work[(_e101 + 12u)] = _e102.w;
            work[(part_numbers_1 + _e52)] = _e97;
            sum_l_quantity_1 = vec4<u32>();
        }
        let _e120 = (parts_1 + (_e98 * 13u));
        let _e121 = sum_l_quantity_1;
        work[(_e120 + 9u)] = _e121.x;
        work[(_e120 + 10u)] = _e121.y;
        work[(_e120 + 11u)] = _e121.z;
        work[(_e120 + 12u)] = _e121.w;
        work[(part_numbers_1 + _e98)] = _e97;
    } else {
        if (_e43 > 0u) {
            let _e138 = (rows_1 + (_e97 * 13u));
            whole_sum_l_quantity_2 = vec4<u32>();
            let _e143 = work[(_e138 + 9u)];
            let _e146 = work[(_e138 + 10u)];
            let _e149 = work[(_e138 + 11u)];
            let _e152 = work[(_e138 + 12u)];
            whole_sum_l_quantity_2 = vec4<u32>(_e143, _e146, _e149, _e152);
            let _e154 = sum_l_quantity_1;
            let _e155 = whole_sum_l_quantity_2;
            let _e156 = add_128_(_e155, _e154);
            let _e159 = (bitcast<i32>(_e155.w) < 0i);
            whole_sum_l_quantity_2 = _e156;
            let _e169 = whole_sum_l_quantity_2;
            work[(_e138 + 9u)] = _e169.x;
            work[(_e138 + 10u)] = _e169.y;
            work[(_e138 + 11u)] = _e169.z;
            work[(_e138 + 12u)] = _e169.w;
        }
    }
}

@compute @workgroup_size(256, 1, 1) 
fn fold_parts(@builtin(workgroup_id) workgroup_2: vec3<u32>, @builtin(local_invocation_index) local_4: u32, @builtin(num_workgroups) workgroups_2: vec3<u32>) {
    var sum_l_quantity_2: vec4<u32>;
    var group_2: u32;
    var is_first_2: bool;
    var local_5: u32;
    var whole_sum_l_quantity_3: vec4<u32>;
    var whole_sum_l_quantity_4: vec4<u32>;

    let n_2 = params[0].x;
    let entry_count_2 = params[0].y;
    let entries_2 = params[0].z;
    let rows_2 = params[0].w;
    let order_2 = params[1].x;
    let parts_2 = params[1].y;
    let part_numbers_2 = params[1].z;
    let numbers_2 = params[1].w;
    let i_2 = ((((workgroup_2.y * workgroups_2.x) + workgroup_2.x) * 256u) + local_4);
    if (i_2 >= n_2) {
        return;
    }
    let _e41 = (i_2 * 64u);
    let _e43 = min((_e41 + 64u), entry_count_2);
    let _e44 = (part_numbers_2 != 0u);
    sum_l_quantity_2 = vec4<u32>();
    sum_l_quantity_2 = vec4<u32>();
    let _e52 = work[(numbers_2 + _e41)];
    group_2 = _e52;
    is_first_2 = true;
    let _e56 = (i_2 * 2u);
    local_5 = _e41;
    loop {
        let _e58 = local_5;
        if (_e58 >= _e43) {
            break;
        }
        let _e62 = work[(numbers_2 + _e58)];
        let _e63 = group_2;
        if (_e62 != _e63) {
            let _e65 = is_first_2;
            if (_e65 & _e44) {
                let _e69 = (parts_2 + (_e56 * 13u));
                let _e70 = sum_l_quantity_2;
                work[(_e69 + 9u)] = _e70.x;
                work[(_e69 + 10u)] = _e70.y;
                work[(_e69 + 11u)] = _e70.z;
                work[(_e69 + 12u)] = _e70.w;
                work[(part_numbers_2 + _e56)] = _e63;
            } else {
                let _e90 = (rows_2 + (_e63 * 13u));
                whole_sum_l_quantity_3 = vec4<u32>();
                let _e95 = work[(_e90 + 9u)];
                let _e98 = work[(_e90 + 10u)];
                let _e101 = work[(_e90 + 11u)];
                let _e104 = work[(_e90 + 12u)];
                whole_sum_l_quantity_3 = vec4<u32>(_e95, _e98, _e101, _e104);
                let _e106 = sum_l_quantity_2;
                let _e107 = whole_sum_l_quantity_3;
                let _e108 = add_128_(_e107, _e106);
                let _e112 = (bitcast<i32>(_e107.w) < 0i);
                whole_sum_l_quantity_3 = _e108;
                let _e122 = whole_sum_l_quantity_3;
                work[(_e90 + 9u)] = _e122.x;
                work[(_e90 + 10u)] = _e122.y;
                work[(_e90 + 11u)] = _e122.z;
                work[(_e90 + 12u)] = _e122.w;
            }
            sum_l_quantity_2 = vec4<u32>();
            is_first_2 = false;
            group_2 = _e62;
        }
        let _e137 = (entries_2 + (_e58 * 13u));
        let _e140 = work[(_e137 + 9u)];
        let _e143 = work[(_e137 + 10u)];
        let _e146 = work[(_e137 + 11u)];
        let _e149 = work[(_e137 + 12u)];
        let _e150 = vec4<u32>(_e140, _e143, _e146, _e149);
        let _e151 = sum_l_quantity_2;
        let _e152 = add_128_(_e151, _e150);
        let _e155 = (bitcast<i32>(_e151.w) < 0i);
        sum_l_quantity_2 = _e152;
        local_5 = (_e58 + 1u);
    }
    let _e166 = group_2;
    if _e44 {
        let _e167 = (_e56 + 1u);
        let _e168 = is_first_2;
        if _e168 {
            let _e170 = (parts_2 + (_e56 * 13u));
            let _e171 = sum_l_quantity_2;
            work[(_e170 + 9u)] = _e171.x;
            work[(_e170 + 10u)] = _e171.y;
            work[(_e170 + 11u)] = _e171.z;
            work[(_e170 + 12u)] = _e171.w;
            work[(part_numbers_2 + _e56)] = _e166;
            sum_l_quantity_2 = vec4<u32>();
        }
        let _e188 = (parts_2 + (_e167 * 13u));
        let _e189 = sum_l_quantity_2;
        work[(_e188 + 9u)] = _e189.x;
        work[(_e188 + 10u)] = _e189.y;
        work[(_e188 + 11u)] = _e189.z;
        work[(_e188 + 12u)] = _e189.w;
        work[(part_numbers_2 + _e167)] = _e166;
    } else {
        if (_e43 > 0u) {
            let _e206 = (rows_2 + (_e166 * 13u));
            whole_sum_l_quantity_4 = vec4<u32>();
            let _e211 = work[(_e206 + 9u)];
            let _e214 = work[(_e206 + 10u)];
            let _e217 = work[(_e206 + 11u)];
            let _e220 = work[(_e206 + 12u)];
            whole_sum_l_quantity_4 = vec4<u32>(_e211, _e214, _e217, _e220);
            let _e222 = sum_l_quantity_2;
            let _e223 = whole_sum_l_quantity_4;
            let _e224 = add_128_(_e223, _e222);
            let _e227 = (bitcast<i32>(_e223.w) < 0i);
            whole_sum_l_quantity_4 = _e224;
            let _e237 = whole_sum_l_quantity_4;
            work[(_e206 + 9u)] = _e237.x;
            work[(_e206 + 10u)] = _e237.y;
            work[(_e206 + 11u)] = _e237.z;
            work[(_e206 + 12u)] = _e237.w;
        }
    }
}

@compute @workgroup_size(256, 1, 1) 
fn fold_sorted_parts(@builtin(workgroup_id) workgroup_3: vec3<u32>, @builtin(local_invocation_index) local_6: u32, @builtin(num_workgroups) workgroups_3: vec3<u32>) {
    var sum_l_quantity_3: vec4<u32>;
    var group_3: u32;
    var is_first_3: bool;
    var local_7: u32;
    var whole_sum_l_quantity_5: vec4<u32>;
    var whole_sum_l_quantity_6: vec4<u32>;

    let n_3 = params[0].x;
    let entry_count_3 = params[0].y;
    let entries_3 = params[0].z;
    let rows_3 = params[0].w;
    let order_3 = params[1].x;
    let parts_3 = params[1].y;
    let part_numbers_3 = params[1].z;
    let numbers_3 = params[1].w;
    let i_3 = ((((workgroup_3.y * workgroups_3.x) + workgroup_3.x) * 256u) + local_6);
    if (i_3 >= n_3) {
        return;
    }
    let _e41 = (i_3 * 64u);
    let _e43 = min((_e41 + 64u), entry_count_3);
    let _e44 = (part_numbers_3 != 0u);
    sum_l_quantity_3 = vec4<u32>();
    sum_l_quantity_3 = vec4<u32>();
    let _e52 = work[(numbers_3 + _e41)];
    group_3 = _e52;
    is_first_3 = true;
    let _e56 = (i_3 * 2u);
    local_7 = _e41;
    loop {
        let _e58 = local_7;
        if (_e58 >= _e43) {
            break;
        }
        let _e62 = work[(numbers_3 + _e58)];
        let _e63 = group_3;
        if (_e62 != _e63) {
            let _e65 = is_first_3;
            if (_e65 & _e44) {
                let _e69 = (parts_3 + (_e56 * 13u));
                let _e70 = sum_l_quantity_3;
                work[(_e69 + 9u)] = _e70.x;
                work[(_e69 + 10u)] = _e70.y;
                work[(_e69 + 11u)] = _e70.z;
                work[(_e69 + 12u)] = _e70.w;
                work[(part_numbers_3 + _e56)] = _e63;
            } else {
                let _e90 = (rows_3 + (_e63 * 13u));
                whole_sum_l_quantity_5 = vec4<u32>();
                let _e95 = work[(_e90 + 9u)];
                let _e98 = work[(_e90 + 10u)];
                let _e101 = work[(_e90 + 11u)];
                let _e104 = work[(_e90 + 12u)];
                whole_sum_l_quantity_5 = vec4<u32>(_e95, _e98, _e101, _e104);
                let _e106 = sum_l_quantity_3;
                let _e107 = whole_sum_l_quantity_5;
                let _e108 = add_128_(_e107, _e106);
                let _e112 = (bitcast<i32>(_e107.w) < 0i);
                whole_sum_l_quantity_5 = _e108;
                let _e122 = whole_sum_l_quantity_5;
                work[(_e90 + 9u)] = _e122.x;
                work[(_e90 + 10u)] = _e122.y;
                work[(_e90 + 11u)] = _e122.z;
                work[(_e90 + 12u)] = _e122.w;
            }
            sum_l_quantity_3 = vec4<u32>();
            is_first_3 = false;
            group_3 = _e62;
        }
        let _e138 = work[(order_3 + _e58)];
        let _e140 = (entries_3 + (_e138 * 13u));
        let _e143 = work[(_e140 + 9u)];
        let _e146 = work[(_e140 + 10u)];
        let _e149 = work[(_e140 + 11u)];
        let _e152 = work[(_e140 + 12u)];
        let _e153 = vec4<u32>(_e143, _e146, _e149, _e152);
        let _e154 = sum_l_quantity_3;
        let _e155 = add_128_(_e154, _e153);
        let _e158 = (bitcast<i32>(_e154.w) < 0i);
        sum_l_quantity_3 = _e155;
        local_7 = (_e58 + 1u);
    }
    let _e169 = group_3;
    if _e44 {
        let _e170 = (_e56 + 1u);
        let _e171 = is_first_3;
        if _e171 {
            let _e173 = (parts_3 + (_e56 * 13u));
            let _e174 = sum_l_quantity_3;
            work[(_e173 + 9u)] = _e174.x;
            work[(_e173 + 10u)] = _e174.y;
            work[(_e173 + 11u)] = _e174.z;
            work[(_e173 + 12u)] = _e174.w;
            work[(part_numbers_3 + _e56)] = _e169;
            sum_l_quantity_3 = vec4<u32>();
        }
        let _e191 = (parts_3 + (_e170 * 13u));
        let _e192 = sum_l_quantity_3;
        work[(_e191 + 9u)] = _e192.x;
        work[(_e191 + 10u)] = _e192.y;
        work[(_e191 + 11u)] = _e192.z;
        work[(_e191 + 12u)] = _e192.w;
        work[(part_numbers_3 + _e170)] = _e169;
    } else {
        if (_e43 > 0u) {
            let _e209 = (rows_3 + (_e169 * 13u));
            whole_sum_l_quantity_6 = vec4<u32>();
            let _e214 = work[(_e209 + 9u)];
            let _e217 = work[(_e209 + 10u)];
            let _e220 = work[(_e209 + 11u)];
            let _e223 = work[(_e209 + 12u)];
            whole_sum_l_quantity_6 = vec4<u32>(_e214, _e217, _e220, _e223);
            let _e225 = sum_l_quantity_3;
            let _e226 = whole_sum_l_quantity_6;
            let _e227 = add_128_(_e226, _e225);
            let _e230 = (bitcast<i32>(_e226.w) < 0i);
            whole_sum_l_quantity_6 = _e227;
            let _e240 = whole_sum_l_quantity_6;
            work[(_e209 + 9u)] = _e240.x;
            work[(_e209 + 10u)] = _e240.y;
            work[(_e209 + 11u)] = _e240.z;
            work[(_e209 + 12u)] = _e240.w;
        }
    }
}

@compute @workgroup_size(256, 1, 1) 
fn fold_all_parts(@builtin(workgroup_id) workgroup_4: vec3<u32>, @builtin(local_invocation_index) local_8: u32, @builtin(num_workgroups) workgroups_4: vec3<u32>) {
    var sum_l_quantity_4: vec4<u32>;
    var group_4: u32;
    var is_first_4: bool;
    var local_9: u32;
    var whole_sum_l_quantity_7: vec4<u32>;

    let n_4 = params[0].x;
    let entry_count_4 = params[0].y;
    let entries_4 = params[0].z;
    let rows_4 = params[0].w;
    let order_4 = params[1].x;
    let parts_4 = params[1].y;
    let part_numbers_4 = params[1].z;
    let numbers_4 = params[1].w;
    let i_4 = ((((workgroup_4.y * workgroups_4.x) + workgroup_4.x) * 256u) + local_8);
    if (i_4 >= n_4) {
        return;
    }
    let _e41 = (i_4 * 64u);
    let _e43 = min((_e41 + 64u), entry_count_4);
    sum_l_quantity_4 = vec4<u32>();
    sum_l_quantity_4 = vec4<u32>();
    group_4 = 0u;
    is_first_4 = true;
    let _e52 = (i_4 * 2u);
    local_9 = _e41;
    loop {
        let _e54 = local_9;
        if (_e54 >= _e43) {
            break;
        }
        let _e58 = (entries_4 + (_e54 * 13u));
        let _e63 = work[(_e58 + 9u)];
        let _e67 = work[(_e58 + 10u)];
        let _e71 = work[(_e58 + 11u)];
        let _e75 = work[(_e58 + 12u)];
        let _e76 = vec4<u32>(_e63, _e67, _e71, _e75);
        let _e77 = sum_l_quantity_4;
        let _e78 = add_128_(_e77, _e76);
        let _e82 = (bitcast<i32>(_e77.w) < 0i);
        sum_l_quantity_4 = _e78;
        local_9 = (_e54 + 1u);
    }
    let _e93 = group_4;
    if (part_numbers_4 != 0u) {
        let _e94 = (_e52 + 1u);
        let _e95 = is_first_4;
        if _e95 {
            let _e97 = (parts_4 + (_e52 * 13u));
            let _e98 = sum_l_quantity_4;
            work[(_e97 + 9u)] = _e98.x;
            work[(_e97 + 10u)] = _e98.y;
            work[(_e97 + 11u)] = _e98.z;
            work[(_e97 + 12u)] = _e98.w;
            work[(part_numbers_4 + _e52)] = _e93;
            sum_l_quantity_4 = vec4<u32>();
        }
        let _e115 = (parts_4 + (_e94 * 13u));
        let _e116 = sum_l_quantity_4;
        work[(_e115 + 9u)] = _e116.x;
        work[(_e115 + 10u)] = _e116.y;
        work[(_e115 + 11u)] = _e116.z;
        work[(_e115 + 12u)] = _e116.w;
        work[(part_numbers_4 + _e94)] = _e93;
    } else {
        if (_e43 > 0u) {
            let _e133 = (rows_4 + (_e93 * 13u));
            whole_sum_l_quantity_7 = vec4<u32>();
            let _e138 = work[(_e133 + 9u)];
            let _e141 = work[(_e133 + 10u)];
            let _e144 = work[(_e133 + 11u)];
            let _e147 = work[(_e133 + 12u)];
            whole_sum_l_quantity_7 = vec4<u32>(_e138, _e141, _e144, _e147);
            let _e149 = sum_l_quantity_4;
            let _e150 = whole_sum_l_quantity_7;
            let _e151 = add_128_(_e150, _e149);
            let _e154 = (bitcast<i32>(_e150.w) < 0i);
            whole_sum_l_quantity_7 = _e151;
            let _e164 = whole_sum_l_quantity_7;
            work[(_e133 + 9u)] = _e164.x;
            work[(_e133 + 10u)] = _e164.y;
            work[(_e133 + 11u)] = _e164.z;
            work[(_e133 + 12u)] = _e164.w;
        }
    }
}

@compute @workgroup_size(256, 1, 1) 
fn add(@builtin(workgroup_id) workgroup_5: vec3<u32>, @builtin(local_invocation_index) local_10: u32, @builtin(num_workgroups) workgroups_5: vec3<u32>) {
    var local_11: bool;
    var local_12: bool;
    var local_13: bool;
    var local_14: bool;

    let n_5 = params[0].x;
    let entry_count_5 = params[0].y;
    let entries_5 = params[0].z;
    let rows_5 = params[0].w;
    let order_5 = params[1].x;
    let parts_5 = params[1].y;
    let part_numbers_5 = params[1].z;
    let numbers_5 = params[1].w;
    let i_5 = ((((workgroup_5.y * workgroups_5.x) + workgroup_5.x) * 256u) + local_10);
    if (i_5 >= n_5) {
        return;
    }
    let _e39 = (entries_5 + (i_5 * 14u));
    let _e43 = work[(numbers_5 + i_5)];
    let _e46 = (parts_5 + (_e43 * 4u));
    let _e49 = work[_e39];
    let _e56 = work[(_e39 + 10u)];
    let _e60 = work[(_e39 + 11u)];
    let _e64 = work[(_e39 + 12u)];
    let _e68 = work[(_e39 + 13u)];
    let _e69 = vec4<u32>(_e56, _e60, _e64, _e68);
    if ((_e49 & 1u) != 0u) {
        local_11 = false;
        if (_e69.x != 0u) {
            let _e79 = atomicAdd((&sync[_e46]), _e69.x);
            local_11 = ((_e79 + _e69.x) < _e79);
        }
        let _e82 = local_11;
        let _e85 = (_e69.y + select(0u, 1u, _e82));
        local_12 = false;
        if (_e85 != 0u) {
            let _e90 = atomicAdd((&sync[(_e46 + 1u)]), _e85);
            local_12 = ((_e90 + _e85) < _e90);
        }
        let _e93 = local_12;
        let _e98 = (_e69.z + select(0u, 1u, (_e93 | (_e85 < _e69.y))));
        local_13 = false;
        if (_e98 != 0u) {
            let _e103 = atomicAdd((&sync[(_e46 + 2u)]), _e98);
            local_13 = ((_e103 + _e98) < _e103);
        }
        let _e106 = local_13;
        let _e111 = (_e69.w + select(0u, 1u, (_e106 | (_e98 < _e69.z))));
        local_14 = false;
        if (_e111 != 0u) {
            let _e116 = atomicAdd((&sync[(_e46 + 3u)]), _e111);
            local_14 = ((_e116 + _e111) < _e116);
        }
        let _e119 = local_14;
    }
}

@compute @workgroup_size(256, 1, 1) 
fn settle(@builtin(workgroup_id) workgroup_6: vec3<u32>, @builtin(local_invocation_index) local_15: u32, @builtin(num_workgroups) workgroups_6: vec3<u32>) {
    var sum_l_quantity_5: vec4<u32>;
    var whole_sum_l_quantity_8: vec4<u32>;

    let n_6 = params[0].x;
    let entry_count_6 = params[0].y;
    let entries_6 = params[0].z;
    let rows_6 = params[0].w;
    let order_6 = params[1].x;
    let parts_6 = params[1].y;
    let part_numbers_6 = params[1].z;
    let numbers_6 = params[1].w;
    let i_6 = ((((workgroup_6.y * workgroups_6.x) + workgroup_6.x) * 256u) + local_15);
    if (i_6 >= n_6) {
        return;
    }
    let _e39 = (parts_6 + (i_6 * 4u));
    sum_l_quantity_5 = vec4<u32>();
    sum_l_quantity_5 = vec4<u32>();
    let _e46 = atomicLoad((&sync[_e39]));
    let _e50 = atomicLoad((&sync[(_e39 + 1u)]));
    let _e54 = atomicLoad((&sync[(_e39 + 2u)]));
    let _e58 = atomicLoad((&sync[(_e39 + 3u)]));
    sum_l_quantity_5 = vec4<u32>(_e46, _e50, _e54, _e58);
    let _e62 = (rows_6 + (i_6 * 13u));
    whole_sum_l_quantity_8 = vec4<u32>();
    let _e69 = work[(_e62 + 9u)];
    let _e73 = work[(_e62 + 10u)];
    let _e77 = work[(_e62 + 11u)];
    let _e81 = work[(_e62 + 12u)];
    whole_sum_l_quantity_8 = vec4<u32>(_e69, _e73, _e77, _e81);
    let _e83 = sum_l_quantity_5;
    let _e84 = whole_sum_l_quantity_8;
    let _e85 = add_128_(_e84, _e83);
    let _e89 = (bitcast<i32>(_e84.w) < 0i);
    whole_sum_l_quantity_8 = _e85;
    let _e99 = whole_sum_l_quantity_8;
    work[(_e62 + 9u)] = _e99.x;
    work[(_e62 + 10u)] = _e99.y;
    work[(_e62 + 11u)] = _e99.z;
    work[(_e62 + 12u)] = _e99.w;
}

// 12: pass index
@group(0) @binding(0) 
var<uniform> params: array<vec4<u32>, 1024>;
@group(0) @binding(1) 
var<storage> input: array<u32>;
@group(0) @binding(2) 
var<storage, read_write> work: array<u32>;
@group(0) @binding(3) 
var<storage, read_write> sync: array<atomic<u32>>;

fn hash_step(a: u32, b: u32) -> u32 {
    let _e3 = (b * 3432918353u);
    let _e11 = (a ^ (((_e3 << 15u) | (_e3 >> 17u)) * 461845907u));
    return ((((_e11 << 13u) | (_e11 >> 19u)) * 5u) + 3864292196u);
}

fn hash_finish(a_1: u32) -> u32 {
    let _e5 = ((a_1 ^ (a_1 >> 16u)) * 2246822507u);
    let _e10 = ((_e5 ^ (_e5 >> 13u)) * 3266489909u);
    return (_e10 ^ (_e10 >> 16u));
}

@compute @workgroup_size(256, 1, 1) 
fn buckets(@builtin(workgroup_id) workgroup_: vec3<u32>, @builtin(local_invocation_index) local: u32, @builtin(num_workgroups) workgroups: vec3<u32>) {
    let n = params[0].x;
    let rows = params[0].y;
    let mask = params[0].z;
    let buckets_1 = params[0].w;
    let starts_1 = params[1].x;
    let start_count = params[1].y;
    let i = ((((workgroup_.y * workgroups.x) + workgroup_.x) * 256u) + local);
    if (i >= n) {
        return;
    }
    let _e33 = (rows + (i * 2u));
    let _e37 = work[_e33];
    let _e41 = work[(_e33 + 1u)];
    let _e42 = vec2<u32>(_e37, _e41);
    let _e46 = hash_step(2538058380u, _e42.x);
    let _e47 = hash_step(_e46, _e42.y);
    let _e50 = hash_finish((_e47 ^ 8u));
    work[(buckets_1 + i)] = (_e50 & mask);
}

@compute @workgroup_size(256, 1, 1) 
fn starts(@builtin(workgroup_id) workgroup_1: vec3<u32>, @builtin(local_invocation_index) local_1: u32, @builtin(num_workgroups) workgroups_1: vec3<u32>) {
    var local_2: u32;
    var local_3: u32;

    let n_1 = params[0].x;
    let rows_1 = params[0].y;
    let mask_1 = params[0].z;
    let buckets_2 = params[0].w;
    let starts_2 = params[1].x;
    let start_count_1 = params[1].y;
    let i_1 = ((((workgroup_1.y * workgroups_1.x) + workgroup_1.x) * 256u) + local_1);
    if (i_1 >= start_count_1) {
        return;
    }
    local_2 = u32();
    local_3 = n_1;
    loop {
        let _e34 = local_2;
        let _e35 = local_3;
        if (_e34 >= _e35) {
            break;
        }
        let _e40 = (_e34 + ((_e35 - _e34) >> 1u));
        let _e44 = work[(buckets_2 + _e40)];
        if (_e44 < i_1) {
            local_2 = (_e40 + 1u);
        } else {
            local_3 = _e40;
        }
    }
    let _e48 = local_2;
    work[(starts_2 + i_1)] = _e48;
}

// 13: pass index
@group(0) @binding(0) 
var<uniform> params: array<vec4<u32>, 1024>;
@group(0) @binding(1) 
var<storage> input: array<u32>;
@group(0) @binding(2) 
var<storage, read_write> work: array<u32>;
@group(0) @binding(3) 
var<storage, read_write> sync: array<atomic<u32>>;

fn hash_step(a: u32, b: u32) -> u32 {
    let _e3 = (b * 3432918353u);
    let _e11 = (a ^ (((_e3 << 15u) | (_e3 >> 17u)) * 461845907u));
    return ((((_e11 << 13u) | (_e11 >> 19u)) * 5u) + 3864292196u);
}

fn hash_finish(a_1: u32) -> u32 {
    let _e5 = ((a_1 ^ (a_1 >> 16u)) * 2246822507u);
    let _e10 = ((_e5 ^ (_e5 >> 13u)) * 3266489909u);
    return (_e10 ^ (_e10 >> 16u));
}

@compute @workgroup_size(256, 1, 1) 
fn buckets(@builtin(workgroup_id) workgroup_: vec3<u32>, @builtin(local_invocation_index) local: u32, @builtin(num_workgroups) workgroups: vec3<u32>) {
    let n = params[0].x;
    let rows = params[0].y;
    let mask = params[0].z;
    let buckets_1 = params[0].w;
    let starts_1 = params[1].x;
    let start_count = params[1].y;
    let i = ((((workgroup_.y * workgroups.x) + workgroup_.x) * 256u) + local);
    if (i >= n) {
        return;
    }
    let _e33 = (rows + (i * 7u));
    let _e37 = work[_e33];
    let _e41 = work[(_e33 + 1u)];
    let _e42 = vec2<u32>(_e37, _e41);
    let _e46 = hash_step(2538058380u, _e42.x);
    let _e47 = hash_step(_e46, _e42.y);
    let _e50 = hash_finish((_e47 ^ 8u));
    work[(buckets_1 + i)] = (_e50 & mask);
}

@compute @workgroup_size(256, 1, 1) 
fn starts(@builtin(workgroup_id) workgroup_1: vec3<u32>, @builtin(local_invocation_index) local_1: u32, @builtin(num_workgroups) workgroups_1: vec3<u32>) {
    var local_2: u32;
    var local_3: u32;

    let n_1 = params[0].x;
    let rows_1 = params[0].y;
    let mask_1 = params[0].z;
    let buckets_2 = params[0].w;
    let starts_2 = params[1].x;
    let start_count_1 = params[1].y;
    let i_1 = ((((workgroup_1.y * workgroups_1.x) + workgroup_1.x) * 256u) + local_1);
    if (i_1 >= start_count_1) {
        return;
    }
    local_2 = u32();
    local_3 = n_1;
    loop {
        let _e34 = local_2;
        let _e35 = local_3;
        if (_e34 >= _e35) {
            break;
        }
        let _e40 = (_e34 + ((_e35 - _e34) >> 1u));
        let _e44 = work[(buckets_2 + _e40)];
        if (_e44 < i_1) {
            local_2 = (_e40 + 1u);
        } else {
            local_3 = _e40;
        }
    }
    let _e48 = local_2;
    work[(starts_2 + i_1)] = _e48;
}

// 14: pass index
@group(0) @binding(0) 
var<uniform> params: array<vec4<u32>, 1024>;
@group(0) @binding(1) 
var<storage> input: array<u32>;
@group(0) @binding(2) 
var<storage, read_write> work: array<u32>;
@group(0) @binding(3) 
var<storage, read_write> sync: array<atomic<u32>>;

fn hash_step(a: u32, b: u32) -> u32 {
    let _e3 = (b * 3432918353u);
    let _e11 = (a ^ (((_e3 << 15u) | (_e3 >> 17u)) * 461845907u));
    return ((((_e11 << 13u) | (_e11 >> 19u)) * 5u) + 3864292196u);
}

fn hash_finish(a_1: u32) -> u32 {
    let _e5 = ((a_1 ^ (a_1 >> 16u)) * 2246822507u);
    let _e10 = ((_e5 ^ (_e5 >> 13u)) * 3266489909u);
    return (_e10 ^ (_e10 >> 16u));
}

@compute @workgroup_size(256, 1, 1) 
fn buckets(@builtin(workgroup_id) workgroup_: vec3<u32>, @builtin(local_invocation_index) local: u32, @builtin(num_workgroups) workgroups: vec3<u32>) {
    let n = params[0].x;
    let rows = params[0].y;
    let mask = params[0].z;
    let buckets_1 = params[0].w;
    let starts_1 = params[1].x;
    let start_count = params[1].y;
    let i = ((((workgroup_.y * workgroups.x) + workgroup_.x) * 256u) + local);
    if (i >= n) {
        return;
    }
    let _e33 = (rows + (i * 9u));
    let _e37 = work[_e33];
    let _e41 = work[(_e33 + 1u)];
    let _e42 = vec2<u32>(_e37, _e41);
    let _e46 = hash_step(2538058380u, _e42.x);
    let _e47 = hash_step(_e46, _e42.y);
    let _e50 = hash_finish((_e47 ^ 8u));
    work[(buckets_1 + i)] = (_e50 & mask);
}

@compute @workgroup_size(256, 1, 1) 
fn starts(@builtin(workgroup_id) workgroup_1: vec3<u32>, @builtin(local_invocation_index) local_1: u32, @builtin(num_workgroups) workgroups_1: vec3<u32>) {
    var local_2: u32;
    var local_3: u32;

    let n_1 = params[0].x;
    let rows_1 = params[0].y;
    let mask_1 = params[0].z;
    let buckets_2 = params[0].w;
    let starts_2 = params[1].x;
    let start_count_1 = params[1].y;
    let i_1 = ((((workgroup_1.y * workgroups_1.x) + workgroup_1.x) * 256u) + local_1);
    if (i_1 >= start_count_1) {
        return;
    }
    local_2 = u32();
    local_3 = n_1;
    loop {
        let _e34 = local_2;
        let _e35 = local_3;
        if (_e34 >= _e35) {
            break;
        }
        let _e40 = (_e34 + ((_e35 - _e34) >> 1u));
        let _e44 = work[(buckets_2 + _e40)];
        if (_e44 < i_1) {
            local_2 = (_e40 + 1u);
        } else {
            local_3 = _e40;
        }
    }
    let _e48 = local_2;
    work[(starts_2 + i_1)] = _e48;
}

// 15: pass sort_by_fields
@group(0) @binding(0) 
var<uniform> params: array<vec4<u32>, 1024>;
@group(0) @binding(1) 
var<storage> input: array<u32>;
@group(0) @binding(2) 
var<storage, read_write> work: array<u32>;
@group(0) @binding(3) 
var<storage, read_write> sync: array<atomic<u32>>;

fn less_64_(a: vec2<u32>, b: vec2<u32>) -> bool {
    let _e7 = bitcast<i32>(a.y);
    let _e8 = bitcast<i32>(b.y);
    return ((_e7 < _e8) | ((_e7 == _e8) & (a.x < b.x)));
}

fn less(a_1: u32, b_1: u32, c: u32) -> bool {
    let _e5 = (a_1 + (b_1 * 13u));
    let _e7 = (a_1 + (c * 13u));
    let _e13 = work[(_e5 + 6u)];
    let _e17 = work[(_e5 + 7u)];
    let _e18 = vec2<u32>(_e13, _e17);
    let _e21 = work[(_e7 + 6u)];
    let _e24 = work[(_e7 + 7u)];
    let _e25 = vec2<u32>(_e21, _e24);
    let _e26 = less_64_(_e25, _e18);
    if _e26 {
        return _e26;
    }
    let _e27 = less_64_(_e18, _e25);
    if _e27 {
        return false;
    }
    let _e32 = work[(_e5 + 8u)];
    let _e33 = bitcast<i32>(_e32);
    let _e36 = work[(_e7 + 8u)];
    let _e37 = bitcast<i32>(_e36);
    let _e38 = (_e33 < _e37);
    if _e38 {
        return _e38;
    }
    if (_e37 < _e33) {
        return false;
    }
    return false;
}

@compute @workgroup_size(256, 1, 1) 
fn number(@builtin(workgroup_id) workgroup_: vec3<u32>, @builtin(local_invocation_index) local: u32, @builtin(num_workgroups) workgroups: vec3<u32>) {
    let n = params[0].x;
    let run = params[0].y;
    let from_ = params[0].z;
    let to = params[0].w;
    let rows = params[1].x;
    let i = ((((workgroup_.y * workgroups.x) + workgroup_.x) * 256u) + local);
    if (i >= n) {
        return;
    }
    work[(from_ + i)] = i;
}

@compute @workgroup_size(256, 1, 1) 
fn merge(@builtin(workgroup_id) workgroup_1: vec3<u32>, @builtin(local_invocation_index) local_1: u32, @builtin(num_workgroups) workgroups_1: vec3<u32>) {
    var local_2: u32;
    var local_3: u32;

    let n_1 = params[0].x;
    let run_1 = params[0].y;
    let from_1 = params[0].z;
    let to_1 = params[0].w;
    let rows_1 = params[1].x;
    let i_1 = ((((workgroup_1.y * workgroups_1.x) + workgroup_1.x) * 256u) + local_1);
    if (i_1 >= n_1) {
        return;
    }
    let _e31 = work[(from_1 + i_1)];
    let _e32 = (i_1 / run_1);
    let _e36 = ((_e32 & 1u) != 0u);
    let _e37 = (_e32 * run_1);
    let _e42 = select(min((_e37 + run_1), n_1), (_e37 - run_1), _e36);
    local_2 = _e42;
    local_3 = min((_e42 + run_1), n_1);
    loop {
        let _e47 = local_2;
        let _e48 = local_3;
        if (_e47 >= _e48) {
            break;
        }
        let _e52 = (_e47 + ((_e48 - _e47) >> 1u));
        let _e55 = work[(from_1 + _e52)];
        let _e58 = less(rows_1, select(_e55, _e31, _e36), select(_e31, _e55, _e36));
        if (_e58 != _e36) {
            local_2 = (_e52 + 1u);
        } else {
            local_3 = _e52;
        }
    }
    let _e61 = local_2;
    work[(to_1 + ((select(_e37, _e42, _e36) + (i_1 - _e37)) + (_e61 - _e42)))] = _e31;
}

// 16: pass order
@group(0) @binding(0) 
var<uniform> params: array<vec4<u32>, 1024>;
@group(0) @binding(1) 
var<storage> input: array<u32>;
@group(0) @binding(2) 
var<storage, read_write> work: array<u32>;
@group(0) @binding(3) 
var<storage, read_write> sync: array<atomic<u32>>;

@compute @workgroup_size(256, 1, 1) 
fn word_a(@builtin(workgroup_id) workgroup_: vec3<u32>, @builtin(local_invocation_index) local: u32, @builtin(num_workgroups) workgroups: vec3<u32>) {
    let n = params[0].x;
    let to = params[0].y;
    let order = params[0].z;
    let rows = params[0].w;
    let _e23 = ((((workgroup_.y * workgroups.x) + workgroup_.x) * 256u) + local);
    if (_e23 < n) {
        let _e28 = work[(order + _e23)];
        let _e36 = work[((rows + (_e28 * 13u)) + 8u)];
        work[(to + _e23)] = (bitcast<u32>(bitcast<i32>(_e36)) ^ 2147483648u);
    }
}

@compute @workgroup_size(256, 1, 1) 
fn word_b(@builtin(workgroup_id) workgroup_1: vec3<u32>, @builtin(local_invocation_index) local_1: u32, @builtin(num_workgroups) workgroups_1: vec3<u32>) {
    let n_1 = params[0].x;
    let to_1 = params[0].y;
    let order_1 = params[0].z;
    let rows_1 = params[0].w;
    let _e23 = ((((workgroup_1.y * workgroups_1.x) + workgroup_1.x) * 256u) + local_1);
    if (_e23 < n_1) {
        let _e28 = work[(order_1 + _e23)];
        let _e31 = (rows_1 + (_e28 * 13u));
        let _e36 = work[(_e31 + 6u)];
        let _e40 = work[(_e31 + 7u)];
        let _e41 = vec2<u32>(_e36, _e40);
        work[(to_1 + _e23)] = (_e41.x ^ 4294967295u);
    }
}

@compute @workgroup_size(256, 1, 1) 
fn word_c(@builtin(workgroup_id) workgroup_2: vec3<u32>, @builtin(local_invocation_index) local_2: u32, @builtin(num_workgroups) workgroups_2: vec3<u32>) {
    let n_2 = params[0].x;
    let to_2 = params[0].y;
    let order_2 = params[0].z;
    let rows_2 = params[0].w;
    let _e23 = ((((workgroup_2.y * workgroups_2.x) + workgroup_2.x) * 256u) + local_2);
    if (_e23 < n_2) {
        let _e28 = work[(order_2 + _e23)];
        let _e31 = (rows_2 + (_e28 * 13u));
        let _e36 = work[(_e31 + 6u)];
        let _e40 = work[(_e31 + 7u)];
        let _e41 = vec2<u32>(_e36, _e40);
        work[(to_2 + _e23)] = ((_e41.y ^ 2147483648u) ^ 4294967295u);
    }
}
