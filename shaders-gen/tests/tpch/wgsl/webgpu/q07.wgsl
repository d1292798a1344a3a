// 1: kernel @scan_nation
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

fn same_bytes(a_1: u32, b: u32, c: u32) -> bool {
    var local_2: u32;

    if (a_1 == b) {
        return true;
    }
    local_2 = 0u;
    loop {
        let _e7 = local_2;
        if !((_e7 < c)) {
            break;
        }
        let _e10 = local_2;
        let _e12 = string_word((a_1 + _e10));
        let _e14 = string_word((b + _e10));
        let _e15 = (_e12 ^ _e14);
        let _e16 = (c - _e10);
        if (select((_e15 & ((1u << ((_e16 & 3u) * 8u)) - 1u)), _e15, (_e16 >= 4u)) != 0u) {
            return false;
        }
        local_2 = (_e10 + 4u);
    }
    return true;
}

fn string_equal(a_2: vec2<u32>, b_1: vec2<u32>) -> bool {
    if (a_2.y != b_1.y) {
        return false;
    }
    let _e9 = same_bytes(a_2.x, b_1.x, a_2.y);
    return _e9;
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
    let _e32 = params[1].x;
    let _e33 = (_e29 + row);
    let _e36 = input[_e33];
    let _e40 = input[(_e33 + 1u)];
    let v7_ = vec2<u32>((_e32 + _e36), (_e40 - _e36));
    let _e46 = params[1].y;
    let v1_ = vec2<u32>(_e46, 7u);
    let _e49 = string_equal(v7_, v1_);
    let _e52 = params[1].z;
    let v3_ = vec2<u32>(_e52, 6u);
    let _e55 = string_equal(v7_, v3_);
    let v5_or = (_e49 | _e55);
    if v5_or {
        let _e59 = params[1].w;
        let _e62 = (_e59 + (row * 2u));
        let _e64 = input[_e62];
        let _e67 = input[(_e62 + 1u)];
        let v6_n_nationkey = vec2<u32>(_e64, _e67);
        let _e69 = index_rows;
        index_rows = (_e69 + 1u);
    }
    let _e73 = params[2].x;
    let _e75 = index_rows;
    work[(_e73 + _e11)] = _e75;
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
    let _e45 = params[1].x;
    let _e46 = (_e42 + row_1);
    let _e49 = input[_e46];
    let _e52 = input[(_e46 + 1u)];
    let v7_1 = vec2<u32>((_e45 + _e49), (_e52 - _e49));
    let _e58 = params[1].y;
    let v1_1 = vec2<u32>(_e58, 7u);
    let _e61 = string_equal(v7_1, v1_1);
    let _e64 = params[1].z;
    let v3_1 = vec2<u32>(_e64, 6u);
    let _e67 = string_equal(v7_1, v3_1);
    let v5_or_1 = (_e61 | _e67);
    if v5_or_1 {
        let _e71 = params[1].w;
        let _e74 = (_e71 + (row_1 * 2u));
        let _e76 = input[_e74];
        let _e79 = input[(_e74 + 1u)];
        let v6_n_nationkey_1 = vec2<u32>(_e76, _e79);
        let _e81 = index_rows_1;
        index_rows_1 = (_e81 + 1u);
        let _e86 = params[2].y;
        let _e89 = (_e86 + ((_e33 + _e81) * 4u));
        work[_e89] = v6_n_nationkey_1.x;
        work[(_e89 + 1u)] = v6_n_nationkey_1.y;
        work[(_e89 + 2u)] = v7_1.x;
        work[(_e89 + 3u)] = v7_1.y;
    }
}

// 2: kernel @scan_customer
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
    let v0_c_nationkey = vec2<u32>(_e35, _e39);
    let _e44 = hash_step(2538058380u, v0_c_nationkey.x);
    let _e45 = hash_step(_e44, v0_c_nationkey.y);
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
        let _e78 = (_e75 + (candidate * 4u));
        let _e80 = work[_e78];
        let _e83 = work[(_e78 + 1u)];
        if !(all((v0_c_nationkey == vec2<u32>(_e80, _e83)))) {
            continue;
        }
        let _e90 = params[2].x;
        let _e92 = (_e90 + (row * 2u));
        let _e94 = input[_e92];
        let _e97 = input[(_e92 + 1u)];
        let v2_c_custkey = vec2<u32>(_e94, _e97);
        let _e101 = work[(_e78 + 2u)];
        let _e105 = work[(_e78 + 3u)];
        let v3_n_name = vec2<u32>(_e101, _e105);
        let _e107 = index_2_rows;
        index_2_rows = (_e107 + 1u);
    }
    let _e111 = params[2].y;
    let _e113 = index_2_rows;
    work[(_e111 + _e11)] = _e113;
}

@compute @workgroup_size(256, 1, 1) 
fn append(@builtin(workgroup_id) workgroup_1: vec3<u32>, @builtin(local_invocation_index) local_1: u32, @builtin(num_workgroups) workgroups_1: vec3<u32>) {
    var index_2_rows_1: u32;
    var position_1: u32;

    let _e11 = ((((workgroup_1.y * workgroups_1.x) + workgroup_1.x) * 256u) + local_1);
    let _e15 = params[0].x;
    let _e18 = params[0].y;
    let row_1 = (_e15 + _e11);
    if ((row_1 >= _e18) | (row_1 < _e15)) {
        return;
    }
    index_2_rows_1 = 0u;
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
    let v0_c_nationkey_1 = vec2<u32>(_e48, _e51);
    let _e56 = hash_step(2538058380u, v0_c_nationkey_1.x);
    let _e57 = hash_step(_e56, v0_c_nationkey_1.y);
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
        let _e89 = (_e86 + (candidate_1 * 4u));
        let _e91 = work[_e89];
        let _e94 = work[(_e89 + 1u)];
        if !(all((v0_c_nationkey_1 == vec2<u32>(_e91, _e94)))) {
            continue;
        }
        let _e101 = params[2].x;
        let _e103 = (_e101 + (row_1 * 2u));
        let _e105 = input[_e103];
        let _e108 = input[(_e103 + 1u)];
        let v2_c_custkey_1 = vec2<u32>(_e105, _e108);
        let _e112 = work[(_e89 + 2u)];
        let _e116 = work[(_e89 + 3u)];
        let v3_n_name_1 = vec2<u32>(_e112, _e116);
        let _e118 = index_2_rows_1;
        index_2_rows_1 = (_e118 + 1u);
        let _e123 = params[2].z;
        let _e125 = (_e123 + ((_e33 + _e118) * 4u));
        work[_e125] = v2_c_custkey_1.x;
        work[(_e125 + 1u)] = v2_c_custkey_1.y;
        work[(_e125 + 2u)] = v3_n_name_1.x;
        work[(_e125 + 3u)] = v3_n_name_1.y;
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
    let v0_o_custkey = vec2<u32>(_e35, _e39);
    let _e44 = hash_step(2538058380u, v0_o_custkey.x);
    let _e45 = hash_step(_e44, v0_o_custkey.y);
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
        let _e78 = (_e75 + (candidate * 4u));
        let _e80 = work[_e78];
        let _e83 = work[(_e78 + 1u)];
        if !(all((v0_o_custkey == vec2<u32>(_e80, _e83)))) {
            continue;
        }
        let _e90 = params[2].x;
        let _e92 = (_e90 + (row * 2u));
        let _e94 = input[_e92];
        let _e97 = input[(_e92 + 1u)];
        let v2_o_orderkey = vec2<u32>(_e94, _e97);
        let _e101 = work[(_e78 + 2u)];
        let _e105 = work[(_e78 + 3u)];
        let v3_n_name = vec2<u32>(_e101, _e105);
        let _e107 = index_3_rows;
        index_3_rows = (_e107 + 1u);
    }
    let _e111 = params[2].y;
    let _e113 = index_3_rows;
    work[(_e111 + _e11)] = _e113;
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
    let v0_o_custkey_1 = vec2<u32>(_e48, _e51);
    let _e56 = hash_step(2538058380u, v0_o_custkey_1.x);
    let _e57 = hash_step(_e56, v0_o_custkey_1.y);
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
        let _e89 = (_e86 + (candidate_1 * 4u));
        let _e91 = work[_e89];
        let _e94 = work[(_e89 + 1u)];
        if !(all((v0_o_custkey_1 == vec2<u32>(_e91, _e94)))) {
            continue;
        }
        let _e101 = params[2].x;
        let _e103 = (_e101 + (row_1 * 2u));
        let _e105 = input[_e103];
        let _e108 = input[(_e103 + 1u)];
        let v2_o_orderkey_1 = vec2<u32>(_e105, _e108);
        let _e112 = work[(_e89 + 2u)];
        let _e116 = work[(_e89 + 3u)];
        let v3_n_name_1 = vec2<u32>(_e112, _e116);
        let _e118 = index_3_rows_1;
        index_3_rows_1 = (_e118 + 1u);
        let _e123 = params[2].z;
        let _e125 = (_e123 + ((_e33 + _e118) * 4u));
        work[_e125] = v2_o_orderkey_1.x;
        work[(_e125 + 1u)] = v2_o_orderkey_1.y;
        work[(_e125 + 2u)] = v3_n_name_1.x;
        work[(_e125 + 3u)] = v3_n_name_1.y;
    }
}

// 4: kernel @scan_nation_2
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

fn same_bytes(a_1: u32, b: u32, c: u32) -> bool {
    var local_2: u32;

    if (a_1 == b) {
        return true;
    }
    local_2 = 0u;
    loop {
        let _e7 = local_2;
        if !((_e7 < c)) {
            break;
        }
        let _e10 = local_2;
        let _e12 = string_word((a_1 + _e10));
        let _e14 = string_word((b + _e10));
        let _e15 = (_e12 ^ _e14);
        let _e16 = (c - _e10);
        if (select((_e15 & ((1u << ((_e16 & 3u) * 8u)) - 1u)), _e15, (_e16 >= 4u)) != 0u) {
            return false;
        }
        local_2 = (_e10 + 4u);
    }
    return true;
}

fn string_equal(a_2: vec2<u32>, b_1: vec2<u32>) -> bool {
    if (a_2.y != b_1.y) {
        return false;
    }
    let _e9 = same_bytes(a_2.x, b_1.x, a_2.y);
    return _e9;
}

@compute @workgroup_size(256, 1, 1) 
fn count(@builtin(workgroup_id) workgroup_: vec3<u32>, @builtin(local_invocation_index) local: u32, @builtin(num_workgroups) workgroups: vec3<u32>) {
    var index_4_rows: u32;

    let _e11 = ((((workgroup_.y * workgroups.x) + workgroup_.x) * 256u) + local);
    let _e15 = params[0].x;
    let _e18 = params[0].y;
    let row = (_e15 + _e11);
    if ((row >= _e18) | (row < _e15)) {
        return;
    }
    index_4_rows = 0u;
    let _e29 = params[0].w;
    let _e32 = params[1].x;
    let _e33 = (_e29 + row);
    let _e36 = input[_e33];
    let _e40 = input[(_e33 + 1u)];
    let v7_ = vec2<u32>((_e32 + _e36), (_e40 - _e36));
    let _e46 = params[1].y;
    let v1_ = vec2<u32>(_e46, 6u);
    let _e49 = string_equal(v7_, v1_);
    let _e52 = params[1].z;
    let v3_ = vec2<u32>(_e52, 7u);
    let _e55 = string_equal(v7_, v3_);
    let v5_or = (_e49 | _e55);
    if v5_or {
        let _e59 = params[1].w;
        let _e62 = (_e59 + (row * 2u));
        let _e64 = input[_e62];
        let _e67 = input[(_e62 + 1u)];
        let v6_n_nationkey = vec2<u32>(_e64, _e67);
        let _e69 = index_4_rows;
        index_4_rows = (_e69 + 1u);
    }
    let _e73 = params[2].x;
    let _e75 = index_4_rows;
    work[(_e73 + _e11)] = _e75;
}

@compute @workgroup_size(256, 1, 1) 
fn append(@builtin(workgroup_id) workgroup_1: vec3<u32>, @builtin(local_invocation_index) local_1: u32, @builtin(num_workgroups) workgroups_1: vec3<u32>) {
    var index_4_rows_1: u32;

    let _e11 = ((((workgroup_1.y * workgroups_1.x) + workgroup_1.x) * 256u) + local_1);
    let _e15 = params[0].x;
    let _e18 = params[0].y;
    let row_1 = (_e15 + _e11);
    if ((row_1 >= _e18) | (row_1 < _e15)) {
        return;
    }
    index_4_rows_1 = 0u;
    let _e29 = params[2].x;
    let _e30 = (_e29 + _e11);
    let _e33 = work[_e30];
    let _e37 = work[(_e30 + 1u)];
    if !((_e33 != _e37)) {
        return;
    }
    let _e42 = params[0].w;
    let _e45 = params[1].x;
    let _e46 = (_e42 + row_1);
    let _e49 = input[_e46];
    let _e52 = input[(_e46 + 1u)];
    let v7_1 = vec2<u32>((_e45 + _e49), (_e52 - _e49));
    let _e58 = params[1].y;
    let v1_1 = vec2<u32>(_e58, 6u);
    let _e61 = string_equal(v7_1, v1_1);
    let _e64 = params[1].z;
    let v3_1 = vec2<u32>(_e64, 7u);
    let _e67 = string_equal(v7_1, v3_1);
    let v5_or_1 = (_e61 | _e67);
    if v5_or_1 {
        let _e71 = params[1].w;
        let _e74 = (_e71 + (row_1 * 2u));
        let _e76 = input[_e74];
        let _e79 = input[(_e74 + 1u)];
        let v6_n_nationkey_1 = vec2<u32>(_e76, _e79);
        let _e81 = index_4_rows_1;
        index_4_rows_1 = (_e81 + 1u);
        let _e86 = params[2].y;
        let _e89 = (_e86 + ((_e33 + _e81) * 4u));
        work[_e89] = v6_n_nationkey_1.x;
        work[(_e89 + 1u)] = v6_n_nationkey_1.y;
        work[(_e89 + 2u)] = v7_1.x;
        work[(_e89 + 3u)] = v7_1.y;
    }
}

// 5: kernel @scan_supplier
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
    var index_5_rows: u32;
    var position: u32;

    let _e11 = ((((workgroup_.y * workgroups.x) + workgroup_.x) * 256u) + local);
    let _e15 = params[0].x;
    let _e18 = params[0].y;
    let row = (_e15 + _e11);
    if ((row >= _e18) | (row < _e15)) {
        return;
    }
    index_5_rows = 0u;
    let _e29 = params[0].w;
    let _e32 = (_e29 + (row * 2u));
    let _e35 = input[_e32];
    let _e39 = input[(_e32 + 1u)];
    let v0_s_nationkey = vec2<u32>(_e35, _e39);
    let _e44 = hash_step(2538058380u, v0_s_nationkey.x);
    let _e45 = hash_step(_e44, v0_s_nationkey.y);
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
        let _e78 = (_e75 + (candidate * 4u));
        let _e80 = work[_e78];
        let _e83 = work[(_e78 + 1u)];
        if !(all((v0_s_nationkey == vec2<u32>(_e80, _e83)))) {
            continue;
        }
        let _e90 = params[2].x;
        let _e92 = (_e90 + (row * 2u));
        let _e94 = input[_e92];
        let _e97 = input[(_e92 + 1u)];
        let v2_s_suppkey = vec2<u32>(_e94, _e97);
        let _e101 = work[(_e78 + 2u)];
        let _e105 = work[(_e78 + 3u)];
        let v3_n_name = vec2<u32>(_e101, _e105);
        let _e107 = index_5_rows;
        index_5_rows = (_e107 + 1u);
    }
    let _e111 = params[2].y;
    let _e113 = index_5_rows;
    work[(_e111 + _e11)] = _e113;
}

@compute @workgroup_size(256, 1, 1) 
fn append(@builtin(workgroup_id) workgroup_1: vec3<u32>, @builtin(local_invocation_index) local_1: u32, @builtin(num_workgroups) workgroups_1: vec3<u32>) {
    var index_5_rows_1: u32;
    var position_1: u32;

    let _e11 = ((((workgroup_1.y * workgroups_1.x) + workgroup_1.x) * 256u) + local_1);
    let _e15 = params[0].x;
    let _e18 = params[0].y;
    let row_1 = (_e15 + _e11);
    if ((row_1 >= _e18) | (row_1 < _e15)) {
        return;
    }
    index_5_rows_1 = 0u;
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
    let v0_s_nationkey_1 = vec2<u32>(_e48, _e51);
    let _e56 = hash_step(2538058380u, v0_s_nationkey_1.x);
    let _e57 = hash_step(_e56, v0_s_nationkey_1.y);
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
        let _e89 = (_e86 + (candidate_1 * 4u));
        let _e91 = work[_e89];
        let _e94 = work[(_e89 + 1u)];
        if !(all((v0_s_nationkey_1 == vec2<u32>(_e91, _e94)))) {
            continue;
        }
        let _e101 = params[2].x;
        let _e103 = (_e101 + (row_1 * 2u));
        let _e105 = input[_e103];
        let _e108 = input[(_e103 + 1u)];
        let v2_s_suppkey_1 = vec2<u32>(_e105, _e108);
        let _e112 = work[(_e89 + 2u)];
        let _e116 = work[(_e89 + 3u)];
        let v3_n_name_1 = vec2<u32>(_e112, _e116);
        let _e118 = index_5_rows_1;
        index_5_rows_1 = (_e118 + 1u);
        let _e123 = params[2].z;
        let _e125 = (_e123 + ((_e33 + _e118) * 4u));
        work[_e125] = v2_s_suppkey_1.x;
        work[(_e125 + 1u)] = v2_s_suppkey_1.y;
        work[(_e125 + 2u)] = v3_n_name_1.x;
        work[(_e125 + 3u)] = v3_n_name_1.y;
    }
}

// 6: kernel @scan_lineitem
@group(0) @binding(0) 
var<uniform> params: array<vec4<u32>, 1024>;
@group(0) @binding(1) 
var<storage> input: array<u32>;
@group(0) @binding(2) 
var<storage, read_write> work: array<u32>;
@group(0) @binding(3) 
var<storage, read_write> sync: array<atomic<u32>>;
var<private> n_name: vec2<u32>;
var<private> n_name_2_: vec2<u32>;
var<private> l_year: vec2<u32>;
var<private> revenue: vec4<u32>;
var<private> some: bool;
var<private> learning: bool;
var<private> column_4_0_: u32;
var<private> column_4_1_: u32;
var<private> column_4_2_: u32;
var<private> column_4_3_: u32;
var<private> value_4_0_: u32;
var<private> column_1_0_: u32;
var<private> column_1_1_: u32;
var<private> column_1_2_: u32;
var<private> column_1_3_: u32;
var<private> column_1_4_: u32;
var<private> column_1_5_: u32;
var<private> column_1_6_: u32;
var<private> column_1_7_: u32;
var<private> value_1_0_: u32;
var<private> value_1_1_: u32;
var<workgroup> tags: array<u32, 32>;
var<workgroup> claims: array<atomic<u32>, 32>;
var<workgroup> numbers: array<u32, 32>;
var<workgroup> places: array<u32, 32>;
var<workgroup> count_1: array<atomic<u32>, 1>;
var<workgroup> keys: array<u32, 192>;
var<workgroup> totals: array<atomic<u32>, 160>;

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

fn string_word(a_2: u32) -> u32 {
    let _e2 = (a_2 >> 2u);
    let _e6 = ((a_2 & 3u) * 8u);
    let _e9 = work[_e2];
    if (_e6 == 0u) {
        return _e9;
    }
    let _e16 = work[(_e2 + 1u)];
    return ((_e9 >> _e6) | (_e16 << (32u - _e6)));
}

fn same_bytes(a_3: u32, b_1: u32, c: u32) -> bool {
    var local_15: u32;

    if (a_3 == b_1) {
        return true;
    }
    local_15 = 0u;
    loop {
        let _e7 = local_15;
        if !((_e7 < c)) {
            break;
        }
        let _e10 = local_15;
        let _e12 = string_word((a_3 + _e10));
        let _e14 = string_word((b_1 + _e10));
        let _e15 = (_e12 ^ _e14);
        let _e16 = (c - _e10);
        if (select((_e15 & ((1u << ((_e16 & 3u) * 8u)) - 1u)), _e15, (_e16 >= 4u)) != 0u) {
            return false;
        }
        local_15 = (_e10 + 4u);
    }
    return true;
}

fn string_equal(a_4: vec2<u32>, b_2: vec2<u32>) -> bool {
    if (a_4.y != b_2.y) {
        return false;
    }
    let _e9 = same_bytes(a_4.x, b_2.x, a_4.y);
    return _e9;
}

fn civil_from_days(a_5: i32) -> vec3<u32> {
    let _e2 = (a_5 / 146097i);
    let _e4 = (a_5 - (_e2 * 146097i));
    let _e6 = (_e4 < 0i);
    let _e13 = (select(_e4, (_e4 + 146097i), _e6) + 135080i);
    let _e14 = (_e13 >= 146097i);
    let _e17 = bitcast<u32>(select(_e13, (_e13 - 146097i), _e14));
    let _e32 = ((((_e17 - (_e17 / 1460u)) + (_e17 / 36524u)) - (_e17 / 146096u)) / 365u);
    let _e40 = (_e17 - (((_e32 * 365u) + (_e32 / 4u)) - (_e32 / 100u)));
    let _e46 = (((_e40 * 5u) + 2u) / 153u);
    let _e54 = (_e46 < 10u);
    return vec3<u32>(bitcast<u32>(((bitcast<i32>(_e32) + (((select(_e2, (_e2 - 1i), _e6) + 4i) + i32(_e14)) * 400i)) + select(1i, 0i, _e54))), select((_e46 - 9u), (_e46 + 3u), _e54), ((_e40 - (((_e46 * 153u) + 2u) / 5u)) + 1u));
}

fn spill(a_6: u32) {
    let _e2 = n_name;
    let _e4 = n_name_2_;
    let _e6 = l_year;
    let _e11 = params[6].x;
    let _e15 = params[6].y;
    let _e18 = params[6].z;
    let _e21 = params[6].w;
    let _e24 = params[7].x;
    let _e27 = atomicLoad((&sync[_e15]));
    if (_e27 <= _e18) {
        let _e31 = atomicAdd((&sync[_e15]), 1u);
        if (_e31 < _e18) {
            let _e35 = (_e21 + (_e31 * 10u));
            work[_e35] = 0u;
            work[(_e35 + 1u)] = 0u;
            work[(_e35 + 2u)] = 0u;
            work[(_e35 + 3u)] = 0u;
            work[(_e35 + 4u)] = 0u;
            work[(_e35 + 5u)] = 0u;
            work[(_e35 + 6u)] = 0u;
            work[(_e35 + 7u)] = 0u;
            work[(_e35 + 8u)] = 0u;
            work[(_e35 + 9u)] = 0u;
            work[_e35] = _e2.x;
            work[(_e35 + 1u)] = _e2.y;
            work[(_e35 + 2u)] = _e4.x;
            work[(_e35 + 3u)] = _e4.y;
            work[(_e35 + 4u)] = _e6.x;
            work[(_e35 + 5u)] = _e6.y;
            let _e83 = revenue;
            work[(_e35 + 6u)] = _e83.x;
            work[(_e35 + 7u)] = _e83.y;
            work[(_e35 + 8u)] = _e83.z;
            work[(_e35 + 9u)] = _e83.w;
            work[(_e24 + _e31)] = (_e11 + a_6);
        }
    }
}

fn add_128_(a_7: vec4<u32>, b_3: vec4<u32>) -> vec4<u32> {
    let _e10 = (a_7.x + b_3.x);
    let _e12 = (a_7.y + b_3.y);
    let _e17 = (_e12 + select(0u, 1u, (_e10 < a_7.x)));
    let _e20 = (a_7.z + b_3.z);
    let _e23 = (_e20 + select(0u, 1u, ((_e12 < a_7.y) | (_e17 < _e12))));
    let _e26 = (a_7.w + b_3.w);
    let _e29 = (_e26 + select(0u, 1u, ((_e20 < a_7.z) | (_e23 < _e20))));
    return vec4<u32>(_e10, _e17, _e23, _e29);
}

fn row(a_8: u32) {
    var position_4: u32;
    var position_5: u32;

    let _e7 = value_4_0_;
    let v0_l_shipdate = bitcast<i32>(_e7);
    let _e11 = params[1].x;
    let v1_ = bitcast<i32>(_e11);
    let v2_ge = !((v0_l_shipdate < v1_));
    let _e17 = params[1].y;
    let v3_ = bitcast<i32>(_e17);
    let v4_le = !((v3_ < v0_l_shipdate));
    let v5_and = (v2_ge & v4_le);
    if v5_and {
        let _e23 = value_1_0_;
        let _e25 = value_1_1_;
        let v6_l_suppkey = vec2<u32>(_e23, _e25);
        let _e30 = hash_step(2538058380u, v6_l_suppkey.x);
        let _e31 = hash_step(_e30, v6_l_suppkey.y);
        let _e34 = hash_finish((_e31 ^ 8u));
        let _e37 = params[1].w;
        let _e40 = params[2].x;
        let _e42 = (_e40 + (_e34 & _e37));
        let _e45 = work[_e42];
        let matches_end = work[(_e42 + 1u)];
        position_4 = _e45;
        loop {
            let _e51 = position_4;
            if (_e51 >= matches_end) {
                break;
            }
            position_4 = (_e51 + 1u);
            let _e56 = params[2].y;
            let candidate = work[(_e56 + _e51)];
            let _e62 = params[2].z;
            let _e65 = (_e62 + (candidate * 4u));
            let _e67 = work[_e65];
            let _e70 = work[(_e65 + 1u)];
            if !(all((v6_l_suppkey == vec2<u32>(_e67, _e70)))) {
                continue;
            }
            let _e77 = params[2].w;
            let _e80 = (_e77 + (a_8 * 2u));
            let _e83 = input[_e80];
            let _e86 = input[(_e80 + 1u)];
            let v8_l_orderkey = vec2<u32>(_e83, _e86);
            let _e90 = work[(_e65 + 2u)];
            let _e94 = work[(_e65 + 3u)];
            let v9_n_name = vec2<u32>(_e90, _e94);
            let _e98 = hash_step(2538058380u, v8_l_orderkey.x);
            let _e99 = hash_step(_e98, v8_l_orderkey.y);
            let _e101 = hash_finish((_e99 ^ 8u));
            let _e104 = params[3].x;
            let _e107 = params[3].y;
            let _e109 = (_e107 + (_e101 & _e104));
            let _e111 = work[_e109];
            let matches_end_1 = work[(_e109 + 1u)];
            position_5 = _e111;
            loop {
                let _e116 = position_5;
                if (_e116 >= matches_end_1) {
                    break;
                }
                position_5 = (_e116 + 1u);
                let _e121 = params[3].z;
                let candidate_1 = work[(_e121 + _e116)];
                let _e127 = params[3].w;
                let _e129 = (_e127 + (candidate_1 * 4u));
                let _e131 = work[_e129];
                let _e134 = work[(_e129 + 1u)];
                if !(all((v8_l_orderkey == vec2<u32>(_e131, _e134)))) {
                    continue;
                }
                let _e141 = work[(_e129 + 2u)];
                let _e144 = work[(_e129 + 3u)];
                let v11_n_name = vec2<u32>(_e141, _e144);
                let _e148 = params[4].x;
                let v12_ = vec2<u32>(_e148, 6u);
                let _e151 = string_equal(v9_n_name, v12_);
                let _e154 = params[4].y;
                let v14_ = vec2<u32>(_e154, 7u);
                let _e157 = string_equal(v11_n_name, v14_);
                let v16_and = (_e151 & _e157);
                let _e159 = string_equal(v9_n_name, v14_);
                let _e160 = string_equal(v11_n_name, v12_);
                let v19_and = (_e159 & _e160);
                let v20_or = (v16_and | v19_and);
                if !(v20_or) {
                    continue;
                }
                let _e166 = params[4].z;
                let _e168 = (_e166 + (a_8 * 2u));
                let _e170 = input[_e168];
                let _e173 = input[(_e168 + 1u)];
                let v21_l_extendedprice = vec2<u32>(_e170, _e173);
                let _e177 = params[4].w;
                let _e179 = (_e177 + (a_8 * 2u));
                let _e181 = input[_e179];
                let _e184 = input[(_e179 + 1u)];
                let v22_l_discount = vec2<u32>(_e181, _e184);
                let _e188 = work[(_e129 + 2u)];
                let _e191 = work[(_e129 + 3u)];
                let v23_n_name = vec2<u32>(_e188, _e191);
                let _e193 = civil_from_days(v0_l_shipdate);
                let _e198 = bitcast<u32>(bitcast<i32>(_e193.x));
                let v24_date_part_year = vec2<u32>(_e198, bitcast<u32>((bitcast<i32>(_e198) >> 31u)));
                let _e206 = params[5].x;
                let _e209 = params[5].y;
                let v25_ = vec2<u32>(_e206, _e209);
                let v26_sub = vec2<u32>((v25_.x - v22_l_discount.x), 0u);
                let v27_mul = vec2<u32>((v21_l_extendedprice.x * v26_sub.x), 0u);
                let _e224 = some;
                let _e226 = learning;
                if (_e224 & !(_e226)) {
                    spill(a_8);
                }
                n_name = v9_n_name;
                n_name_2_ = v23_n_name;
                l_year = v24_date_part_year;
                revenue = vec4<u32>();
                some = true;
                let _e243 = select(0u, 4294967295u, (bitcast<i32>(v27_mul.y) < 0i));
                let v29_ = vec4<u32>(v27_mul.x, v27_mul.y, _e243, _e243);
                let _e245 = revenue;
                let _e246 = add_128_(_e245, v29_);
                let _e249 = (bitcast<i32>(_e245.w) < 0i);
                revenue = _e246;
            }
        }
    }
}

@compute @workgroup_size(256, 1, 1) 
fn count(@builtin(workgroup_id) workgroup_: vec3<u32>, @builtin(local_invocation_index) local: u32, @builtin(num_workgroups) workgroups: vec3<u32>) {
    var groups_rows: u32;
    var position: u32;
    var position_1: u32;

    let _e11 = ((((workgroup_.y * workgroups.x) + workgroup_.x) * 256u) + local);
    let _e15 = params[0].x;
    let _e18 = params[0].y;
    let row_1 = (_e15 + _e11);
    if ((row_1 >= _e18) | (row_1 < _e15)) {
        return;
    }
    groups_rows = 0u;
    let _e29 = params[0].w;
    let _e35 = input[(_e29 + (row_1 * 1u))];
    let v0_l_shipdate_1 = bitcast<i32>(_e35);
    let _e39 = params[1].x;
    let v1_1 = bitcast<i32>(_e39);
    let v2_ge_1 = !((v0_l_shipdate_1 < v1_1));
    let _e45 = params[1].y;
    let v3_1 = bitcast<i32>(_e45);
    let v4_le_1 = !((v3_1 < v0_l_shipdate_1));
    let v5_and_1 = (v2_ge_1 & v4_le_1);
    if v5_and_1 {
        let _e52 = params[1].z;
        let _e55 = (_e52 + (row_1 * 2u));
        let _e57 = input[_e55];
        let _e60 = input[(_e55 + 1u)];
        let v6_l_suppkey_1 = vec2<u32>(_e57, _e60);
        let _e65 = hash_step(2538058380u, v6_l_suppkey_1.x);
        let _e66 = hash_step(_e65, v6_l_suppkey_1.y);
        let _e69 = hash_finish((_e66 ^ 8u));
        let _e72 = params[1].w;
        let _e75 = params[2].x;
        let _e77 = (_e75 + (_e69 & _e72));
        let _e80 = work[_e77];
        let matches_end_2 = work[(_e77 + 1u)];
        position = _e80;
        loop {
            let _e85 = position;
            if (_e85 >= matches_end_2) {
                break;
            }
            position = (_e85 + 1u);
            let _e90 = params[2].y;
            let candidate_2 = work[(_e90 + _e85)];
            let _e96 = params[2].z;
            let _e99 = (_e96 + (candidate_2 * 4u));
            let _e101 = work[_e99];
            let _e104 = work[(_e99 + 1u)];
            if !(all((v6_l_suppkey_1 == vec2<u32>(_e101, _e104)))) {
                continue;
            }
            let _e111 = params[2].w;
            let _e113 = (_e111 + (row_1 * 2u));
            let _e115 = input[_e113];
            let _e118 = input[(_e113 + 1u)];
            let v8_l_orderkey_1 = vec2<u32>(_e115, _e118);
            let _e122 = work[(_e99 + 2u)];
            let _e126 = work[(_e99 + 3u)];
            let v9_n_name_1 = vec2<u32>(_e122, _e126);
            let _e130 = hash_step(2538058380u, v8_l_orderkey_1.x);
            let _e131 = hash_step(_e130, v8_l_orderkey_1.y);
            let _e133 = hash_finish((_e131 ^ 8u));
            let _e136 = params[3].x;
            let _e139 = params[3].y;
            let _e141 = (_e139 + (_e133 & _e136));
            let _e143 = work[_e141];
            let matches_end_3 = work[(_e141 + 1u)];
            position_1 = _e143;
            loop {
                let _e148 = position_1;
                if (_e148 >= matches_end_3) {
                    break;
                }
                position_1 = (_e148 + 1u);
                let _e153 = params[3].z;
                let candidate_3 = work[(_e153 + _e148)];
                let _e159 = params[3].w;
                let _e161 = (_e159 + (candidate_3 * 4u));
                let _e163 = work[_e161];
                let _e166 = work[(_e161 + 1u)];
                if !(all((v8_l_orderkey_1 == vec2<u32>(_e163, _e166)))) {
                    continue;
                }
                let _e173 = work[(_e161 + 2u)];
                let _e176 = work[(_e161 + 3u)];
                let v11_n_name_1 = vec2<u32>(_e173, _e176);
                let _e180 = params[4].x;
                let v12_1 = vec2<u32>(_e180, 6u);
                let _e183 = string_equal(v9_n_name_1, v12_1);
                let _e186 = params[4].y;
                let v14_1 = vec2<u32>(_e186, 7u);
                let _e189 = string_equal(v11_n_name_1, v14_1);
                let v16_and_1 = (_e183 & _e189);
                let _e191 = string_equal(v9_n_name_1, v14_1);
                let _e192 = string_equal(v11_n_name_1, v12_1);
                let v19_and_1 = (_e191 & _e192);
                let v20_or_1 = (v16_and_1 | v19_and_1);
                if !(v20_or_1) {
                    continue;
                }
                let _e198 = params[4].z;
                let _e200 = (_e198 + (row_1 * 2u));
                let _e202 = input[_e200];
                let _e205 = input[(_e200 + 1u)];
                let v21_l_extendedprice_1 = vec2<u32>(_e202, _e205);
                let _e209 = params[4].w;
                let _e211 = (_e209 + (row_1 * 2u));
                let _e213 = input[_e211];
                let _e216 = input[(_e211 + 1u)];
                let v22_l_discount_1 = vec2<u32>(_e213, _e216);
                let _e220 = work[(_e161 + 2u)];
                let _e223 = work[(_e161 + 3u)];
                let v23_n_name_1 = vec2<u32>(_e220, _e223);
                let _e225 = civil_from_days(v0_l_shipdate_1);
                let _e230 = bitcast<u32>(bitcast<i32>(_e225.x));
                let v24_date_part_year_1 = vec2<u32>(_e230, bitcast<u32>((bitcast<i32>(_e230) >> 31u)));
                let _e238 = params[5].x;
                let _e241 = params[5].y;
                let v25_1 = vec2<u32>(_e238, _e241);
                let v26_sub_1 = vec2<u32>((v25_1.x - v22_l_discount_1.x), 0u);
                let v27_mul_1 = vec2<u32>((v21_l_extendedprice_1.x * v26_sub_1.x), 0u);
                let _e255 = groups_rows;
                groups_rows = (_e255 + 1u);
                let _e264 = select(0u, 4294967295u, (bitcast<i32>(v27_mul_1.y) < 0i));
                let v29_1 = vec4<u32>(v27_mul_1.x, v27_mul_1.y, _e264, _e264);
            }
        }
    }
    let _e269 = params[5].z;
    let _e271 = groups_rows;
    work[(_e269 + _e11)] = _e271;
}

@compute @workgroup_size(256, 1, 1) 
fn append(@builtin(workgroup_id) workgroup_1: vec3<u32>, @builtin(local_invocation_index) local_1: u32, @builtin(num_workgroups) workgroups_1: vec3<u32>) {
    var groups_rows_1: u32;
    var position_2: u32;
    var position_3: u32;

    let _e11 = ((((workgroup_1.y * workgroups_1.x) + workgroup_1.x) * 256u) + local_1);
    let _e15 = params[0].x;
    let _e18 = params[0].y;
    let row_2 = (_e15 + _e11);
    if ((row_2 >= _e18) | (row_2 < _e15)) {
        return;
    }
    groups_rows_1 = 0u;
    let _e29 = params[5].z;
    let _e30 = (_e29 + _e11);
    let _e33 = work[_e30];
    let _e37 = work[(_e30 + 1u)];
    if !((_e33 != _e37)) {
        return;
    }
    let _e42 = params[0].w;
    let _e47 = input[(_e42 + (row_2 * 1u))];
    let v0_l_shipdate_2 = bitcast<i32>(_e47);
    let _e51 = params[1].x;
    let v1_2 = bitcast<i32>(_e51);
    let v2_ge_2 = !((v0_l_shipdate_2 < v1_2));
    let _e57 = params[1].y;
    let v3_2 = bitcast<i32>(_e57);
    let v4_le_2 = !((v3_2 < v0_l_shipdate_2));
    let v5_and_2 = (v2_ge_2 & v4_le_2);
    if v5_and_2 {
        let _e64 = params[1].z;
        let _e67 = (_e64 + (row_2 * 2u));
        let _e69 = input[_e67];
        let _e72 = input[(_e67 + 1u)];
        let v6_l_suppkey_2 = vec2<u32>(_e69, _e72);
        let _e77 = hash_step(2538058380u, v6_l_suppkey_2.x);
        let _e78 = hash_step(_e77, v6_l_suppkey_2.y);
        let _e81 = hash_finish((_e78 ^ 8u));
        let _e84 = params[1].w;
        let _e87 = params[2].x;
        let _e89 = (_e87 + (_e81 & _e84));
        let _e91 = work[_e89];
        let matches_end_4 = work[(_e89 + 1u)];
        position_2 = _e91;
        loop {
            let _e96 = position_2;
            if (_e96 >= matches_end_4) {
                break;
            }
            position_2 = (_e96 + 1u);
            let _e101 = params[2].y;
            let candidate_4 = work[(_e101 + _e96)];
            let _e107 = params[2].z;
            let _e110 = (_e107 + (candidate_4 * 4u));
            let _e112 = work[_e110];
            let _e115 = work[(_e110 + 1u)];
            if !(all((v6_l_suppkey_2 == vec2<u32>(_e112, _e115)))) {
                continue;
            }
            let _e122 = params[2].w;
            let _e124 = (_e122 + (row_2 * 2u));
            let _e126 = input[_e124];
            let _e129 = input[(_e124 + 1u)];
            let v8_l_orderkey_2 = vec2<u32>(_e126, _e129);
            let _e133 = work[(_e110 + 2u)];
            let _e137 = work[(_e110 + 3u)];
            let v9_n_name_2 = vec2<u32>(_e133, _e137);
            let _e141 = hash_step(2538058380u, v8_l_orderkey_2.x);
            let _e142 = hash_step(_e141, v8_l_orderkey_2.y);
            let _e144 = hash_finish((_e142 ^ 8u));
            let _e147 = params[3].x;
            let _e150 = params[3].y;
            let _e152 = (_e150 + (_e144 & _e147));
            let _e154 = work[_e152];
            let matches_end_5 = work[(_e152 + 1u)];
            position_3 = _e154;
            loop {
                let _e159 = position_3;
                if (_e159 >= matches_end_5) {
                    break;
                }
                position_3 = (_e159 + 1u);
                let _e164 = params[3].z;
                let candidate_5 = work[(_e164 + _e159)];
                let _e170 = params[3].w;
                let _e172 = (_e170 + (candidate_5 * 4u));
                let _e174 = work[_e172];
                let _e177 = work[(_e172 + 1u)];
                if !(all((v8_l_orderkey_2 == vec2<u32>(_e174, _e177)))) {
                    continue;
                }
                let _e184 = work[(_e172 + 2u)];
                let _e187 = work[(_e172 + 3u)];
                let v11_n_name_2 = vec2<u32>(_e184, _e187);
                let _e191 = params[4].x;
                let v12_2 = vec2<u32>(_e191, 6u);
                let _e194 = string_equal(v9_n_name_2, v12_2);
                let _e197 = params[4].y;
                let v14_2 = vec2<u32>(_e197, 7u);
                let _e200 = string_equal(v11_n_name_2, v14_2);
                let v16_and_2 = (_e194 & _e200);
                let _e202 = string_equal(v9_n_name_2, v14_2);
                let _e203 = string_equal(v11_n_name_2, v12_2);
                let v19_and_2 = (_e202 & _e203);
                let v20_or_2 = (v16_and_2 | v19_and_2);
                if !(v20_or_2) {
                    continue;
                }
                let _e209 = params[4].z;
                let _e211 = (_e209 + (row_2 * 2u));
                let _e213 = input[_e211];
                let _e216 = input[(_e211 + 1u)];
                let v21_l_extendedprice_2 = vec2<u32>(_e213, _e216);
                let _e220 = params[4].w;
                let _e222 = (_e220 + (row_2 * 2u));
                let _e224 = input[_e222];
                let _e227 = input[(_e222 + 1u)];
                let v22_l_discount_2 = vec2<u32>(_e224, _e227);
                let _e231 = work[(_e172 + 2u)];
                let _e234 = work[(_e172 + 3u)];
                let v23_n_name_2 = vec2<u32>(_e231, _e234);
                let _e236 = civil_from_days(v0_l_shipdate_2);
                let _e241 = bitcast<u32>(bitcast<i32>(_e236.x));
                let v24_date_part_year_2 = vec2<u32>(_e241, bitcast<u32>((bitcast<i32>(_e241) >> 31u)));
                let _e249 = params[5].x;
                let _e252 = params[5].y;
                let v25_2 = vec2<u32>(_e249, _e252);
                let v26_sub_2 = vec2<u32>((v25_2.x - v22_l_discount_2.x), 0u);
                let v27_mul_2 = vec2<u32>((v21_l_extendedprice_2.x * v26_sub_2.x), 0u);
                let _e266 = groups_rows_1;
                groups_rows_1 = (_e266 + 1u);
                let _e271 = params[5].w;
                let _e274 = (_e271 + ((_e33 + _e266) * 11u));
                work[_e274] = 1u;
                work[(_e274 + 1u)] = v9_n_name_2.x;
                work[(_e274 + 2u)] = v9_n_name_2.y;
                work[(_e274 + 3u)] = v23_n_name_2.x;
                work[(_e274 + 4u)] = v23_n_name_2.y;
                work[(_e274 + 5u)] = v24_date_part_year_2.x;
                work[(_e274 + 6u)] = v24_date_part_year_2.y;
                let _e302 = select(0u, 4294967295u, (bitcast<i32>(v27_mul_2.y) < 0i));
                let v29_2 = vec4<u32>(v27_mul_2.x, v27_mul_2.y, _e302, _e302);
                work[(_e274 + 7u)] = v29_2.x;
                work[(_e274 + 8u)] = v29_2.y;
                work[(_e274 + 9u)] = v29_2.z;
                work[(_e274 + 10u)] = v29_2.w;
            }
        }
    }
}

@compute @workgroup_size(256, 1, 1) 
fn fuse(@builtin(workgroup_id) workgroup_2: vec3<u32>, @builtin(local_invocation_index) local_2: u32, @builtin(num_workgroups) workgroups_2: vec3<u32>) {
    var local_3: u32;
    var local_4: bool;
    var local_5: u32;
    var local_6: bool;
    var waits: bool;
    var local_7: u32;
    var local_8: u32;
    var group: u32;
    var local_9: u32;
    var local_10: bool;
    var local_11: bool;
    var local_12: bool;
    var local_13: bool;
    var local_14: u32;

    let _e3 = params[0].x;
    let _e6 = params[0].y;
    let _e27 = (((workgroups_2.x * workgroups_2.y) * 256u) * 4u);
    let rounds = (((_e6 - _e3) + (_e27 - 1u)) / _e27);
    let _e31 = (_e3 + (((((workgroup_2.y * workgroups_2.x) + workgroup_2.x) * 256u) + local_2) * 4u));
    learning = true;
    local_3 = 0u;
    loop {
        let _e39 = local_3;
        if (_e39 >= min(rounds, 8u)) {
            break;
        }
        let number = (_e31 + (_e39 * _e27));
        if (number < _e6) {
            let _e46 = params[0].w;
            let _e48 = (_e46 + (number * 1u));
            let _e51 = input[_e48];
            column_4_0_ = _e51;
            let _e55 = input[(_e48 + 1u)];
            column_4_1_ = _e55;
            let _e60 = input[(_e48 + 2u)];
            column_4_2_ = _e60;
            let _e65 = input[(_e48 + 3u)];
            column_4_3_ = _e65;
            let _e69 = params[1].z;
            let _e71 = (_e69 + (number * 2u));
            let _e73 = input[_e71];
            column_1_0_ = _e73;
            let _e77 = input[(_e71 + 1u)];
            column_1_1_ = _e77;
            let _e81 = input[(_e71 + 2u)];
            column_1_2_ = _e81;
            let _e85 = input[(_e71 + 3u)];
            column_1_3_ = _e85;
            let _e89 = input[(_e71 + 4u)];
            column_1_4_ = _e89;
            let _e94 = input[(_e71 + 5u)];
            column_1_5_ = _e94;
            let _e99 = input[(_e71 + 6u)];
            column_1_6_ = _e99;
            let _e104 = input[(_e71 + 7u)];
            column_1_7_ = _e104;
        }
        let _e106 = column_4_0_;
        value_4_0_ = _e106;
        let _e108 = column_1_0_;
        let _e109 = column_1_1_;
        value_1_0_ = _e108;
        value_1_1_ = _e109;
        some = false;
        if (number < _e6) {
            row(number);
        }
        let _e115 = n_name;
        let _e117 = n_name_2_;
        let _e119 = l_year;
        let _e130 = ((2654435761u ^ _e115.x) * 2246822507u);
        let _e134 = (((_e130 ^ (_e130 >> 15u)) ^ _e115.y) * 2246822507u);
        let _e138 = (((_e134 ^ (_e134 >> 15u)) ^ _e117.x) * 2246822507u);
        let _e142 = (((_e138 ^ (_e138 >> 15u)) ^ _e117.y) * 2246822507u);
        let _e146 = (((_e142 ^ (_e142 >> 15u)) ^ _e119.x) * 2246822507u);
        let _e150 = (((_e146 ^ (_e146 >> 15u)) ^ _e119.y) * 2246822507u);
        let _e153 = ((_e150 ^ (_e150 >> 15u)) | 1u);
        let _e154 = some;
        local_4 = bool();
        local_4 = !(_e154);
        local_5 = 0u;
        loop {
            let _e159 = local_5;
            if (_e159 >= 8u) {
                break;
            }
            let _e164 = (((_e153 >> 8u) + _e159) & 31u);
            let _e165 = local_4;
            let _e166 = !(_e165);
            local_6 = bool();
            local_6 = false;
            if _e166 {
                let _e171 = tags[_e164];
                if (_e171 == 0u) {
                    let _e175 = atomicCompareExchangeWeak((&claims[_e164]), 0u, 1u);
                    if _e175.exchanged {
                        let _e178 = (_e164 * 6u);
                        keys[_e178] = _e115.x;
                        keys[(_e178 + 1u)] = _e115.y;
                        keys[(_e178 + 2u)] = _e117.x;
                        keys[(_e178 + 3u)] = _e117.y;
                        keys[(_e178 + 4u)] = _e119.x;
                        keys[(_e178 + 5u)] = _e119.y;
                        let _e193 = atomicAdd((&count_1[0u]), 1u);
                        numbers[_e164] = _e193;
                        places[_e193] = _e164;
                        local_6 = true;
                    }
                }
            }
            workgroupBarrier();
            let _e198 = local_6;
            if _e198 {
                tags[_e164] = _e153;
            }
            workgroupBarrier();
            if _e166 {
                let _e201 = tags[_e164];
                if (_e201 == _e153) {
                    let _e203 = (_e164 * 6u);
                    let _e205 = keys[_e203];
                    let _e210 = keys[(_e203 + 1u)];
                    let _e215 = keys[(_e203 + 2u)];
                    let _e220 = keys[(_e203 + 3u)];
                    let _e225 = keys[(_e203 + 4u)];
                    let _e230 = keys[(_e203 + 5u)];
                    local_4 = ((((((true & (_e205 == _e115.x)) & (_e210 == _e115.y)) & (_e215 == _e117.x)) & (_e220 == _e117.y)) & (_e225 == _e119.x)) & (_e230 == _e119.y));
                }
            }
            local_5 = (_e159 + 1u);
        }
        local_3 = (_e39 + 1u);
    }
    learning = false;
    workgroupBarrier();
    waits = true;
    local_7 = 0u;
    loop {
        let _e237 = local_7;
        if (_e237 >= rounds) {
            break;
        }
        let _e240 = (_e31 + (_e237 * _e27));
        if (_e240 < _e6) {
            let _e244 = params[0].w;
            let _e246 = (_e244 + (_e240 * 1u));
            let _e248 = input[_e246];
            column_4_0_ = _e248;
            let _e251 = input[(_e246 + 1u)];
            column_4_1_ = _e251;
            let _e254 = input[(_e246 + 2u)];
            column_4_2_ = _e254;
            let _e257 = input[(_e246 + 3u)];
            column_4_3_ = _e257;
            let _e260 = params[1].z;
            let _e262 = (_e260 + (_e240 * 2u));
            let _e264 = input[_e262];
            column_1_0_ = _e264;
            let _e267 = input[(_e262 + 1u)];
            column_1_1_ = _e267;
            let _e270 = input[(_e262 + 2u)];
            column_1_2_ = _e270;
            let _e273 = input[(_e262 + 3u)];
            column_1_3_ = _e273;
            let _e276 = input[(_e262 + 4u)];
            column_1_4_ = _e276;
            let _e279 = input[(_e262 + 5u)];
            column_1_5_ = _e279;
            let _e282 = input[(_e262 + 6u)];
            column_1_6_ = _e282;
            let _e285 = input[(_e262 + 7u)];
            column_1_7_ = _e285;
        }
        local_8 = 0u;
        loop {
            let _e287 = local_8;
            if (_e287 >= 4u) {
                break;
            }
            let _e289 = column_4_0_;
            let _e291 = column_4_1_;
            let _e294 = column_4_2_;
            let _e297 = column_4_3_;
            value_4_0_ = select(select(select(_e289, _e291, (_e287 >= 1u)), _e294, (_e287 >= 2u)), _e297, (_e287 >= 3u));
            let _e299 = column_1_0_;
            let _e300 = column_1_1_;
            let _e301 = (_e287 >= 1u);
            let _e302 = column_1_2_;
            let _e304 = column_1_3_;
            let _e306 = (_e287 >= 2u);
            let _e307 = column_1_4_;
            let _e309 = column_1_5_;
            let _e311 = (_e287 >= 3u);
            let _e312 = column_1_6_;
            let _e314 = column_1_7_;
            value_1_0_ = select(select(select(_e299, _e302, _e301), _e307, _e306), _e312, _e311);
            value_1_1_ = select(select(select(_e300, _e304, _e301), _e309, _e306), _e314, _e311);
            let number_1 = (_e240 + _e287);
            some = false;
            if (number_1 < _e6) {
                row(number_1);
            }
            let _e318 = some;
            let _e321 = params[6].x;
            let _e323 = n_name;
            let _e324 = n_name_2_;
            let _e325 = l_year;
            if (_e318 & (0u == 0u)) {
                let _e336 = ((2654435761u ^ _e323.x) * 2246822507u);
                let _e340 = (((_e336 ^ (_e336 >> 15u)) ^ _e323.y) * 2246822507u);
                let _e344 = (((_e340 ^ (_e340 >> 15u)) ^ _e324.x) * 2246822507u);
                let _e348 = (((_e344 ^ (_e344 >> 15u)) ^ _e324.y) * 2246822507u);
                let _e352 = (((_e348 ^ (_e348 >> 15u)) ^ _e325.x) * 2246822507u);
                let _e356 = (((_e352 ^ (_e352 >> 15u)) ^ _e325.y) * 2246822507u);
                let _e359 = ((_e356 ^ (_e356 >> 15u)) | 1u);
                group = u32();
                group = 4294967295u;
                local_9 = 0u;
                loop {
                    let _e364 = local_9;
                    if (_e364 >= 8u) {
                        break;
                    }
                    let _e368 = (((_e359 >> 8u) + _e364) & 31u);
                    let _e370 = tags[_e368];
                    if (_e370 == 0u) {
                        break;
                    }
                    if (_e370 == _e359) {
                        let _e373 = (_e368 * 6u);
                        let _e375 = keys[_e373];
                        let _e380 = keys[(_e373 + 1u)];
                        let _e385 = keys[(_e373 + 2u)];
                        let _e390 = keys[(_e373 + 3u)];
                        let _e395 = keys[(_e373 + 4u)];
                        let _e400 = keys[(_e373 + 5u)];
                        if ((((((true & (_e375 == _e323.x)) & (_e380 == _e323.y)) & (_e385 == _e324.x)) & (_e390 == _e324.y)) & (_e395 == _e325.x)) & (_e400 == _e325.y)) {
                            let _e404 = numbers[_e368];
                            group = _e404;
                            break;
                        }
                    }
                    local_9 = (_e364 + 1u);
                }
                let _e406 = group;
                if (_e406 != 4294967295u) {
                    let _e408 = (_e406 * 5u);
                    let _e409 = ~((_e321 + number_1));
                    let _e412 = atomicLoad((&totals[_e408]));
                    if (_e409 > _e412) {
                        let _e415 = atomicMax((&totals[_e408]), _e409);
                    }
                    let _e416 = revenue;
                    local_10 = false;
                    if (_e416.x != 0u) {
                        let _e425 = atomicAdd((&totals[(_e408 + 1u)]), _e416.x);
                        local_10 = ((_e425 + _e416.x) < _e425);
                    }
                    let _e428 = local_10;
                    let _e431 = (_e416.y + select(0u, 1u, _e428));
                    local_11 = false;
                    if (_e431 != 0u) {
                        let _e436 = atomicAdd((&totals[(_e408 + 2u)]), _e431);
                        local_11 = ((_e436 + _e431) < _e436);
                    }
                    let _e439 = local_11;
                    let _e443 = (_e416.z + select(0u, 1u, (_e439 | (_e431 < _e416.y))));
                    local_12 = false;
                    if (_e443 != 0u) {
                        let _e448 = atomicAdd((&totals[(_e408 + 3u)]), _e443);
                        local_12 = ((_e448 + _e443) < _e448);
                    }
                    let _e451 = local_12;
                    let _e455 = (_e416.w + select(0u, 1u, (_e451 | (_e443 < _e416.z))));
                    local_13 = false;
                    if (_e455 != 0u) {
                        let _e460 = atomicAdd((&totals[(_e408 + 4u)]), _e455);
                        local_13 = ((_e460 + _e455) < _e460);
                    }
                    let _e463 = local_13;
                } else {
                    spill(number_1);
                }
            }
            local_8 = (_e287 + 1u);
        }
        local_7 = (_e237 + 1u);
    }
    workgroupBarrier();
    local_14 = local_2;
    loop {
        let _e471 = local_14;
        if (_e471 >= 32u) {
            break;
        }
        let _e474 = tags[_e471];
        let _e476 = numbers[_e471];
        if ((_e474 != 0u) & (_e476 >= 0u)) {
            let _e480 = (_e471 * 6u);
            let _e482 = keys[_e480];
            let _e485 = keys[(_e480 + 1u)];
            let _e486 = vec2<u32>(_e482, _e485);
            let _e489 = keys[(_e480 + 2u)];
            let _e492 = keys[(_e480 + 3u)];
            let _e493 = vec2<u32>(_e489, _e492);
            let _e496 = keys[(_e480 + 4u)];
            let _e499 = keys[(_e480 + 5u)];
            let _e500 = vec2<u32>(_e496, _e499);
            let _e501 = (_e476 * 5u);
            let _e503 = atomicLoad((&totals[_e501]));
            let _e507 = atomicLoad((&totals[(_e501 + 1u)]));
            let _e510 = atomicLoad((&totals[(_e501 + 2u)]));
            let _e513 = atomicLoad((&totals[(_e501 + 3u)]));
            let _e516 = atomicLoad((&totals[(_e501 + 4u)]));
            let _e517 = vec4<u32>(_e507, _e510, _e513, _e516);
            let _e520 = params[6].y;
            let _e523 = params[6].z;
            let _e526 = params[6].w;
            let _e529 = params[7].x;
            let _e532 = atomicLoad((&sync[_e520]));
            if (_e532 <= _e523) {
                let _e535 = atomicAdd((&sync[_e520]), 1u);
                if (_e535 < _e523) {
                    let _e539 = (_e526 + (_e535 * 10u));
                    work[_e539] = 0u;
                    work[(_e539 + 1u)] = 0u;
                    work[(_e539 + 2u)] = 0u;
                    work[(_e539 + 3u)] = 0u;
                    work[(_e539 + 4u)] = 0u;
                    work[(_e539 + 5u)] = 0u;
                    work[(_e539 + 6u)] = 0u;
                    work[(_e539 + 7u)] = 0u;
                    work[(_e539 + 8u)] = 0u;
                    work[(_e539 + 9u)] = 0u;
                    work[_e539] = _e486.x;
                    work[(_e539 + 1u)] = _e486.y;
                    work[(_e539 + 2u)] = _e493.x;
                    work[(_e539 + 3u)] = _e493.y;
                    work[(_e539 + 4u)] = _e500.x;
                    work[(_e539 + 5u)] = _e500.y;
                    work[(_e539 + 6u)] = _e517.x;
                    work[(_e539 + 7u)] = _e517.y;
                    work[(_e539 + 8u)] = _e517.z;
                    work[(_e539 + 9u)] = _e517.w;
                    work[(_e529 + _e535)] = ~(_e503);
                }
            }
        }
        local_14 = (_e471 + 256u);
    }
}

// 7: kernel @scan_groups
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
    let _e32 = (_e29 + (row * 10u));
    let _e35 = work[_e32];
    let _e39 = work[(_e32 + 1u)];
    let v1_n_name = vec2<u32>(_e35, _e39);
    let _e44 = work[(_e32 + 2u)];
    let _e48 = work[(_e32 + 3u)];
    let v2_n_name_2_ = vec2<u32>(_e44, _e48);
    let _e53 = work[(_e32 + 4u)];
    let _e57 = work[(_e32 + 5u)];
    let v3_l_year = vec2<u32>(_e53, _e57);
    let _e62 = work[(_e32 + 6u)];
    let _e66 = work[(_e32 + 7u)];
    let _e70 = work[(_e32 + 8u)];
    let _e74 = work[(_e32 + 9u)];
    let v4_revenue = vec4<u32>(_e62, _e66, _e70, _e74);
    let _e78 = params[1].x;
    let _e80 = (_e78 + (_e11 * 10u));
    work[_e80] = v1_n_name.x;
    work[(_e80 + 1u)] = v1_n_name.y;
    work[(_e80 + 2u)] = v2_n_name_2_.x;
    work[(_e80 + 3u)] = v2_n_name_2_.y;
    work[(_e80 + 4u)] = v3_l_year.x;
    work[(_e80 + 5u)] = v3_l_year.y;
    work[(_e80 + 6u)] = v4_revenue.x;
    work[(_e80 + 7u)] = v4_revenue.y;
    work[(_e80 + 8u)] = v4_revenue.z;
    work[(_e80 + 9u)] = v4_revenue.w;
}

// 8: kernel @scan_sorted
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
    let _e32 = (_e29 + (row * 10u));
    let _e35 = work[_e32];
    let _e39 = work[(_e32 + 1u)];
    let v1_n_name = vec2<u32>(_e35, _e39);
    let _e44 = work[(_e32 + 2u)];
    let _e48 = work[(_e32 + 3u)];
    let v2_n_name_2_ = vec2<u32>(_e44, _e48);
    let _e53 = work[(_e32 + 4u)];
    let _e57 = work[(_e32 + 5u)];
    let v3_l_year = vec2<u32>(_e53, _e57);
    let _e62 = work[(_e32 + 6u)];
    let _e66 = work[(_e32 + 7u)];
    let _e70 = work[(_e32 + 8u)];
    let _e74 = work[(_e32 + 9u)];
    let v4_revenue = vec4<u32>(_e62, _e66, _e70, _e74);
    let _e78 = params[1].x;
    let _e80 = (_e78 + (_e11 * 10u));
    work[_e80] = v1_n_name.x;
    work[(_e80 + 1u)] = v1_n_name.y;
    work[(_e80 + 2u)] = v2_n_name_2_.x;
    work[(_e80 + 3u)] = v2_n_name_2_.y;
    work[(_e80 + 4u)] = v3_l_year.x;
    work[(_e80 + 5u)] = v3_l_year.y;
    work[(_e80 + 6u)] = v4_revenue.x;
    work[(_e80 + 7u)] = v4_revenue.y;
    work[(_e80 + 8u)] = v4_revenue.z;
    work[(_e80 + 9u)] = v4_revenue.w;
}

// 9: pass groups_groups of kernel @scan_lineitem
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
    let _e48 = (groups + (i * 10u));
    let _e51 = work[_e48];
    let _e55 = work[(_e48 + 1u)];
    let _e60 = work[(_e48 + 2u)];
    let _e64 = work[(_e48 + 3u)];
    let _e69 = work[(_e48 + 4u)];
    let _e73 = work[(_e48 + 5u)];
    let _e74 = vec2<u32>(_e69, _e73);
    let _e76 = string_hash(vec2<u32>(_e51, _e55));
    let _e77 = string_hash(vec2<u32>(_e60, _e64));
    let _e81 = hash_step(2538058380u, _e76);
    let _e82 = hash_step(_e81, _e77);
    let _e83 = hash_step(_e82, _e74.x);
    let _e84 = hash_step(_e83, _e74.y);
    let _e87 = hash_finish((_e84 ^ 16u));
    local_1 = _e87;
    loop {
        let _e90 = local_1;
        let _e91 = (_e90 & mask);
        let _e95 = atomicCompareExchangeWeak((&sync[(table + _e91)]), 0u, (i + 1u));
        if _e95.exchanged {
            break;
        }
        if (_e95.old_value != 0u) {
            local_1 = (_e91 + 1u);
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
    let _e48 = (entries_1 + (i_1 * 11u));
    let _e53 = work[(_e48 + 1u)];
    let _e57 = work[(_e48 + 2u)];
    let _e58 = vec2<u32>(_e53, _e57);
    let _e62 = work[(_e48 + 3u)];
    let _e66 = work[(_e48 + 4u)];
    let _e67 = vec2<u32>(_e62, _e66);
    let _e71 = work[(_e48 + 5u)];
    let _e75 = work[(_e48 + 6u)];
    let _e76 = vec2<u32>(_e71, _e75);
    let _e78 = string_hash(_e58);
    let _e79 = string_hash(_e67);
    let _e83 = hash_step(2538058380u, _e78);
    let _e84 = hash_step(_e83, _e79);
    let _e85 = hash_step(_e84, _e76.x);
    let _e86 = hash_step(_e85, _e76.y);
    let _e89 = hash_finish((_e86 ^ 16u));
    slot = _e89;
    let _e92 = (i_1 | 2147483648u);
    probes = u32();
    loop {
        let _e95 = slot;
        let _e96 = (_e95 & mask_1);
        slot = _e96;
        let _e97 = probes;
        if (_e97 >= most_probes_1) {
            atomicStore((&sync[full_1]), 1u);
            break;
        }
        probes = (_e97 + 1u);
        let _e102 = (table_1 + _e96);
        let _e104 = atomicLoad((&sync[_e102]));
        holder = _e104;
        if (_e104 == 0u) {
            let _e108 = atomicCompareExchangeWeak((&sync[_e102]), 0u, _e92);
            holder = select(_e108.old_value, _e92, _e108.exchanged);
        }
        let _e112 = holder;
        if (_e112 == _e92) {
            break;
        }
        if (_e112 != 0u) {
            local_3 = bool();
            if ((_e112 & 2147483648u) != 0u) {
                let _e122 = (entries_1 + ((_e112 & 2147483647u) * 11u));
                let _e125 = work[(_e122 + 1u)];
                let _e128 = work[(_e122 + 2u)];
                let _e132 = work[(_e122 + 3u)];
                let _e135 = work[(_e122 + 4u)];
                let _e139 = work[(_e122 + 5u)];
                let _e142 = work[(_e122 + 6u)];
                let _e145 = string_equal(_e58, vec2<u32>(_e125, _e128));
                let _e147 = string_equal(_e67, vec2<u32>(_e132, _e135));
                let _e151 = (((true & _e145) & _e147) & all((_e76 == vec2<u32>(_e139, _e142))));
                local_3 = _e151;
                if (_e151 & (_e92 < _e112)) {
                    let _e155 = atomicMin((&sync[_e102]), _e92);
                }
            } else {
                let _e159 = (groups_1 + ((_e112 - 1u) * 10u));
                let _e161 = work[_e159];
                let _e164 = work[(_e159 + 1u)];
                let _e168 = work[(_e159 + 2u)];
                let _e171 = work[(_e159 + 3u)];
                let _e175 = work[(_e159 + 4u)];
                let _e178 = work[(_e159 + 5u)];
                let _e180 = string_equal(_e58, vec2<u32>(_e161, _e164));
                let _e182 = string_equal(_e67, vec2<u32>(_e168, _e171));
                local_3 = (((true & _e180) & _e182) & all((_e76 == vec2<u32>(_e175, _e178))));
            }
            let _e187 = local_3;
            if _e187 {
                break;
            }
            slot = (_e96 + 1u);
        }
    }
    let _e190 = slot;
    work[(slots_1 + i_1)] = _e190;
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
        let _e63 = (entries_3 + (i_3 * 11u));
        let _e67 = work[(_e63 + 1u)];
        let _e71 = work[(_e63 + 2u)];
        let _e72 = vec2<u32>(_e67, _e71);
        let _e76 = work[(_e63 + 3u)];
        let _e80 = work[(_e63 + 4u)];
        let _e81 = vec2<u32>(_e76, _e80);
        let _e85 = work[(_e63 + 5u)];
        let _e89 = work[(_e63 + 6u)];
        let _e90 = vec2<u32>(_e85, _e89);
        let _e93 = (groups_3 + (_e60 * 10u));
        work[_e93] = 0u;
        work[(_e93 + 1u)] = 0u;
        work[(_e93 + 2u)] = 0u;
        work[(_e93 + 3u)] = 0u;
        work[(_e93 + 4u)] = 0u;
        work[(_e93 + 5u)] = 0u;
        work[(_e93 + 6u)] = 0u;
        work[(_e93 + 7u)] = 0u;
        work[(_e93 + 8u)] = 0u;
        work[(_e93 + 9u)] = 0u;
        work[_e93] = _e72.x;
        work[(_e93 + 1u)] = _e72.y;
        work[(_e93 + 2u)] = _e81.x;
        work[(_e93 + 3u)] = _e81.y;
        work[(_e93 + 4u)] = _e90.x;
        work[(_e93 + 5u)] = _e90.y;
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

// 10: pass groups_aggregate of kernel @scan_lineitem
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
    var revenue: vec4<u32>;
    var group: u32;
    var is_first: bool;
    var local_1: u32;
    var whole_revenue: vec4<u32>;
    var whole_revenue_1: vec4<u32>;

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
    revenue = vec4<u32>();
    revenue = vec4<u32>();
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
                let _e69 = (parts + (_e56 * 10u));
                let _e70 = revenue;
                work[(_e69 + 6u)] = _e70.x;
                work[(_e69 + 7u)] = _e70.y;
                work[(_e69 + 8u)] = _e70.z;
                work[(_e69 + 9u)] = _e70.w;
                work[(part_numbers + _e56)] = _e63;
            } else {
                let _e90 = (rows + (_e63 * 10u));
                whole_revenue = vec4<u32>();
                let _e95 = work[(_e90 + 6u)];
                let _e98 = work[(_e90 + 7u)];
                let _e101 = work[(_e90 + 8u)];
                let _e104 = work[(_e90 + 9u)];
                whole_revenue = vec4<u32>(_e95, _e98, _e101, _e104);
                let _e106 = revenue;
                let _e107 = whole_revenue;
                let _e108 = add_128_(_e107, _e106);
                let _e112 = (bitcast<i32>(_e107.w) < 0i);
                whole_revenue = _e108;
                let _e122 = whole_revenue;
                work[(_e90 + 6u)] = _e122.x;
                work[(_e90 + 7u)] = _e122.y;
                work[(_e90 + 8u)] = _e122.z;
                work[(_e90 + 9u)] = _e122.w;
            }
            revenue = vec4<u32>();
            is_first = false;
            group = _e62;
        }
        let _e138 = work[(order + _e58)];
        let _e141 = (entries + (_e138 * 11u));
        let _e143 = work[_e141];
        let _e148 = work[(_e141 + 7u)];
        let _e151 = work[(_e141 + 8u)];
        let _e154 = work[(_e141 + 9u)];
        let _e157 = work[(_e141 + 10u)];
        let _e158 = vec4<u32>(_e148, _e151, _e154, _e157);
        if ((_e143 & 1u) != 0u) {
            let _e159 = revenue;
            let _e160 = add_128_(_e159, _e158);
            let _e163 = (bitcast<i32>(_e159.w) < 0i);
            revenue = _e160;
        }
        local_1 = (_e58 + 1u);
    }
    let _e174 = group;
    if _e44 {
        let _e175 = (_e56 + 1u);
        let _e176 = is_first;
        if _e176 {
            let _e178 = (parts + (_e56 * 10u));
            let _e179 = revenue;
            work[(_e178 + 6u)] = _e179.x;
            work[(_e178 + 7u)] = _e179.y;
            work[(_e178 + 8u)] = _e179.z;
            work[(_e178 + 9u)] = _e179.w;
            work[(part_numbers + _e56)] = _e174;
            revenue = vec4<u32>();
        }
        let _e196 = (parts + (_e175 * 10u));
        let _e197 = revenue;
        work[(_e196 + 6u)] = _e197.x;
        work[(_e196 + 7u)] = _e197.y;
        work[(_e196 + 8u)] = _e197.z;
        work[(_e196 + 9u)] = _e197.w;
        work[(part_numbers + _e175)] = _e174;
    } else {
        if (_e43 > 0u) {
            let _e214 = (rows + (_e174 * 10u));
            whole_revenue_1 = vec4<u32>();
            let _e219 = work[(_e214 + 6u)];
            let _e222 = work[(_e214 + 7u)];
            let _e225 = work[(_e214 + 8u)];
            let _e228 = work[(_e214 + 9u)];
            whole_revenue_1 = vec4<u32>(_e219, _e222, _e225, _e228);
            let _e230 = revenue;
            let _e231 = whole_revenue_1;
            let _e232 = add_128_(_e231, _e230);
            let _e235 = (bitcast<i32>(_e231.w) < 0i);
            whole_revenue_1 = _e232;
            let _e245 = whole_revenue_1;
            work[(_e214 + 6u)] = _e245.x;
            work[(_e214 + 7u)] = _e245.y;
            work[(_e214 + 8u)] = _e245.z;
            work[(_e214 + 9u)] = _e245.w;
        }
    }
}

@compute @workgroup_size(256, 1, 1) 
fn fold_all(@builtin(workgroup_id) workgroup_1: vec3<u32>, @builtin(local_invocation_index) local_2: u32, @builtin(num_workgroups) workgroups_1: vec3<u32>) {
    var revenue_1: vec4<u32>;
    var group_1: u32;
    var is_first_1: bool;
    var local_3: u32;
    var whole_revenue_2: vec4<u32>;

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
    revenue_1 = vec4<u32>();
    revenue_1 = vec4<u32>();
    group_1 = 0u;
    is_first_1 = true;
    let _e52 = (i_1 * 2u);
    local_3 = _e41;
    loop {
        let _e54 = local_3;
        if (_e54 >= _e43) {
            break;
        }
        let _e58 = (entries_1 + (_e54 * 11u));
        let _e61 = work[_e58];
        let _e67 = work[(_e58 + 7u)];
        let _e71 = work[(_e58 + 8u)];
        let _e75 = work[(_e58 + 9u)];
        let _e79 = work[(_e58 + 10u)];
        let _e80 = vec4<u32>(_e67, _e71, _e75, _e79);
        if ((_e61 & 1u) != 0u) {
            let _e81 = revenue_1;
            let _e82 = add_128_(_e81, _e80);
            let _e86 = (bitcast<i32>(_e81.w) < 0i);
            revenue_1 = _e82;
        }
        local_3 = (_e54 + 1u);
    }
    let _e97 = group_1;
    if (part_numbers_1 != 0u) {
        let _e98 = (_e52 + 1u);
        let _e99 = is_first_1;
        if _e99 {
            let _e101 = (parts_1 + (_e52 * 10u));
            let _e102 = revenue_1;
            work[(_e101 + 6u)] = _e102.x;
            work[(_e101 + 7u)] = _e102.y;
            work[(_e101 + 8u)] = _e102.z;
            work[(_e101 + 9u)] = _e102.w;
            work[(part_numbers_1 + _e52)] = _e97;
            revenue_1 = vec4<u32>();
        }
        let _e120 = (parts_1 + (_e98 * 10u));
        let _e121 = revenue_1;
        work[(_e120 + 6u)] = _e121.x;
        work[(_e120 + 7u)] = _e121.y;
        work[(_e120 + 8u)] = _e121.z;
        work[(_e120 + 9u)] = _e121.w;
        work[(part_numbers_1 + _e98)] = _e97;
    } else {
        if (_e43 > 0u) {
            let _e138 = (rows_1 + (_e97 * 10u));
            whole_revenue_2 = vec4<u32>();
            let _e143 = work[(_e138 + 6u)];
            let _e146 = work[(_e138 + 7u)];
            let _e149 = work[(_e138 + 8u)];
            let _e152 = work[(_e138 + 9u)];
            whole_revenue_2 = vec4<u32>(_e143, _e146, _e149, _e152);
            let _e154 = revenue_1;
            let _e155 = whole_revenue_2;
            let _e156 = add_128_(_e155, _e154);
            let _e159 = (bitcast<i32>(_e155.w) < 0i);
            whole_revenue_2 = _e156;
            let _e169 = whole_revenue_2;
            work[(_e138 + 6u)] = _e169.x;
            work[(_e138 + 7u)] = _e169.y;
            work[(_e138 + 8u)] = _e169.z;
            work[(_e138 + 9u)] = _e169.w;
        }
    }
}

@compute @workgroup_size(256, 1, 1) 
fn fold_parts(@builtin(workgroup_id) workgroup_2: vec3<u32>, @builtin(local_invocation_index) local_4: u32, @builtin(num_workgroups) workgroups_2: vec3<u32>) {
    var revenue_2: vec4<u32>;
    var group_2: u32;
    var is_first_2: bool;
    var local_5: u32;
    var whole_revenue_3: vec4<u32>;
    var whole_revenue_4: vec4<u32>;

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
    revenue_2 = vec4<u32>();
    revenue_2 = vec4<u32>();
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
                let _e69 = (parts_2 + (_e56 * 10u));
                let _e70 = revenue_2;
                work[(_e69 + 6u)] = _e70.x;
                work[(_e69 + 7u)] = _e70.y;
                work[(_e69 + 8u)] = _e70.z;
                work[(_e69 + 9u)] = _e70.w;
                work[(part_numbers_2 + _e56)] = _e63;
            } else {
                let _e90 = (rows_2 + (_e63 * 10u));
                whole_revenue_3 = vec4<u32>();
                let _e95 = work[(_e90 + 6u)];
                let _e98 = work[(_e90 + 7u)];
                let _e101 = work[(_e90 + 8u)];
                let _e104 = work[(_e90 + 9u)];
                whole_revenue_3 = vec4<u32>(_e95, _e98, _e101, _e104);
                let _e106 = revenue_2;
                let _e107 = whole_revenue_3;
                let _e108 = add_128_(_e107, _e106);
                let _e112 = (bitcast<i32>(_e107.w) < 0i);
                whole_revenue_3 = _e108;
                let _e122 = whole_revenue_3;
                work[(_e90 + 6u)] = _e122.x;
                work[(_e90 + 7u)] = _e122.y;
                work[(_e90 + 8u)] = _e122.z;
                work[(_e90 + 9u)] = _e122.w;
            }
            revenue_2 = vec4<u32>();
            is_first_2 = false;
            group_2 = _e62;
        }
        let _e137 = (entries_2 + (_e58 * 10u));
        let _e140 = work[(_e137 + 6u)];
        let _e143 = work[(_e137 + 7u)];
        let _e146 = work[(_e137 + 8u)];
        let _e149 = work[(_e137 + 9u)];
        let _e150 = vec4<u32>(_e140, _e143, _e146, _e149);
        let _e151 = revenue_2;
        let _e152 = add_128_(_e151, _e150);
        let _e155 = (bitcast<i32>(_e151.w) < 0i);
        revenue_2 = _e152;
        local_5 = (_e58 + 1u);
    }
    let _e166 = group_2;
    if _e44 {
        let _e167 = (_e56 + 1u);
        let _e168 = is_first_2;
        if _e168 {
            let _e170 = (parts_2 + (_e56 * 10u));
            let _e171 = revenue_2;
            work[(_e170 + 6u)] = _e171.x;
            work[(_e170 + 7u)] = _e171.y;
            work[(_e170 + 8u)] = _e171.z;
            work[(_e170 + 9u)] = _e171.w;
            work[(part_numbers_2 + _e56)] = _e166;
            revenue_2 = vec4<u32>();
        }
        let _e188 = (parts_2 + (_e167 * 10u));
        let _e189 = revenue_2;
        work[(_e188 + 6u)] = _e189.x;
        work[(_e188 + 7u)] = _e189.y;
        work[(_e188 + 8u)] = _e189.z;
        work[(_e188 + 9u)] = _e189.w;
        work[(part_numbers_2 + _e167)] = _e166;
    } else {
        if (_e43 > 0u) {
            let _e206 = (rows_2 + (_e166 * 10u));
            whole_revenue_4 = vec4<u32>();
            let _e211 = work[(_e206 + 6u)];
            let _e214 = work[(_e206 + 7u)];
            let _e217 = work[(_e206 + 8u)];
            let _e220 = work[(_e206 + 9u)];
            whole_revenue_4 = vec4<u32>(_e211, _e214, _e217, _e220);
            let _e222 = revenue_2;
            let _e223 = whole_revenue_4;
            let _e224 = add_128_(_e223, _e222);
            let _e227 = (bitcast<i32>(_e223.w) < 0i);
            whole_revenue_4 = _e224;
            let _e237 = whole_revenue_4;
            work[(_e206 + 6u)] = _e237.x;
            work[(_e206 + 7u)] = _e237.y;
            work[(_e206 + 8u)] = _e237.z;
            work[(_e206 + 9u)] = _e237.w;
        }
    }
}

@compute @workgroup_size(256, 1, 1) 
fn fold_sorted_parts(@builtin(workgroup_id) workgroup_3: vec3<u32>, @builtin(local_invocation_index) local_6: u32, @builtin(num_workgroups) workgroups_3: vec3<u32>) {
    var revenue_3: vec4<u32>;
    var group_3: u32;
    var is_first_3: bool;
    var local_7: u32;
    var whole_revenue_5: vec4<u32>;
    var whole_revenue_6: vec4<u32>;

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
    revenue_3 = vec4<u32>();
    revenue_3 = vec4<u32>();
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
                let _e69 = (parts_3 + (_e56 * 10u));
                let _e70 = revenue_3;
                work[(_e69 + 6u)] = _e70.x;
                work[(_e69 + 7u)] = _e70.y;
                work[(_e69 + 8u)] = _e70.z;
                work[(_e69 + 9u)] = _e70.w;
                work[(part_numbers_3 + _e56)] = _e63;
            } else {
                let _e90 = (rows_3 + (_e63 * 10u));
                whole_revenue_5 = vec4<u32>();
                let _e95 = work[(_e90 + 6u)];
                let _e98 = work[(_e90 + 7u)];
                let _e101 = work[(_e90 + 8u)];
                let _e104 = work[(_e90 + 9u)];
                whole_revenue_5 = vec4<u32>(_e95, _e98, _e101, _e104);
                let _e106 = revenue_3;
                let _e107 = whole_revenue_5;
                let _e108 = add_128_(_e107, _e106);
                let _e112 = (bitcast<i32>(_e107.w) < 0i);
                whole_revenue_5 = _e108;
                let _e122 = whole_revenue_5;
                work[(_e90 + 6u)] = _e122.x;
                work[(_e90 + 7u)] = _e122.y;
                work[(_e90 + 8u)] = _e122.z;
                work[(_e90 + 9u)] = _e122.w;
            }
            revenue_3 = vec4<u32>();
            is_first_3 = false;
            group_3 = _e62;
        }
        let _e138 = work[(order_3 + _e58)];
        let _e140 = (entries_3 + (_e138 * 10u));
        let _e143 = work[(_e140 + 6u)];
        let _e146 = work[(_e140 + 7u)];
        let _e149 = work[(_e140 + 8u)];
        let _e152 = work[(_e140 + 9u)];
        let _e153 = vec4<u32>(_e143, _e146, _e149, _e152);
        let _e154 = revenue_3;
        let _e155 = add_128_(_e154, _e153);
        let _e158 = (bitcast<i32>(_e154.w) < 0i);
        revenue_3 = _e155;
        local_7 = (_e58 + 1u);
    }
    let _e169 = group_3;
    if _e44 {
        let _e170 = (_e56 + 1u);
        let _e171 = is_first_3;
        if _e171 {
            let _e173 = (parts_3 + (_e56 * 10u));
            let _e174 = revenue_3;
            work[(_e173 + 6u)] = _e174.x;
            work[(_e173 + 7u)] = _e174.y;
            work[(_e173 + 8u)] = _e174.z;
            work[(_e173 + 9u)] = _e174.w;
            work[(part_numbers_3 + _e56)] = _e169;
            revenue_3 = vec4<u32>();
        }
        let _e191 = (parts_3 + (_e170 * 10u));
        let _e192 = revenue_3;
        work[(_e191 + 6u)] = _e192.x;
        work[(_e191 + 7u)] = _e192.y;
        work[(_e191 + 8u)] = _e192.z;
        work[(_e191 + 9u)] = _e192.w;
        work[(part_numbers_3 + _e170)] = _e169;
    } else {
        if (_e43 > 0u) {
            let _e209 = (rows_3 + (_e169 * 10u));
            whole_revenue_6 = vec4<u32>();
            let _e214 = work[(_e209 + 6u)];
            let _e217 = work[(_e209 + 7u)];
            let _e220 = work[(_e209 + 8u)];
            let _e223 = work[(_e209 + 9u)];
            whole_revenue_6 = vec4<u32>(_e214, _e217, _e220, _e223);
            let _e225 = revenue_3;
            let _e226 = whole_revenue_6;
            let _e227 = add_128_(_e226, _e225);
            let _e230 = (bitcast<i32>(_e226.w) < 0i);
            whole_revenue_6 = _e227;
            let _e240 = whole_revenue_6;
            work[(_e209 + 6u)] = _e240.x;
            work[(_e209 + 7u)] = _e240.y;
            work[(_e209 + 8u)] = _e240.z;
            work[(_e209 + 9u)] = _e240.w;
        }
    }
}

@compute @workgroup_size(256, 1, 1) 
fn fold_all_parts(@builtin(workgroup_id) workgroup_4: vec3<u32>, @builtin(local_invocation_index) local_8: u32, @builtin(num_workgroups) workgroups_4: vec3<u32>) {
    var revenue_4: vec4<u32>;
    var group_4: u32;
    var is_first_4: bool;
    var local_9: u32;
    var whole_revenue_7: vec4<u32>;

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
    revenue_4 = vec4<u32>();
    revenue_4 = vec4<u32>();
    group_4 = 0u;
    is_first_4 = true;
    let _e52 = (i_4 * 2u);
    local_9 = _e41;
    loop {
        let _e54 = local_9;
        if (_e54 >= _e43) {
            break;
        }
        let _e58 = (entries_4 + (_e54 * 10u));
        let _e63 = work[(_e58 + 6u)];
        let _e67 = work[(_e58 + 7u)];
        let _e71 = work[(_e58 + 8u)];
        let _e75 = work[(_e58 + 9u)];
        let _e76 = vec4<u32>(_e63, _e67, _e71, _e75);
        let _e77 = revenue_4;
        let _e78 = add_128_(_e77, _e76);
        let _e82 = (bitcast<i32>(_e77.w) < 0i);
        revenue_4 = _e78;
        local_9 = (_e54 + 1u);
    }
    let _e93 = group_4;
    if (part_numbers_4 != 0u) {
        let _e94 = (_e52 + 1u);
        let _e95 = is_first_4;
        if _e95 {
            let _e97 = (parts_4 + (_e52 * 10u));
            let _e98 = revenue_4;
            work[(_e97 + 6u)] = _e98.x;
            work[(_e97 + 7u)] = _e98.y;
            work[(_e97 + 8u)] = _e98.z;
            work[(_e97 + 9u)] = _e98.w;
            work[(part_numbers_4 + _e52)] = _e93;
            revenue_4 = vec4<u32>();
        }
        let _e115 = (parts_4 + (_e94 * 10u));
        let _e116 = revenue_4;
        work[(_e115 + 6u)] = _e116.x;
        work[(_e115 + 7u)] = _e116.y;
        work[(_e115 + 8u)] = _e116.z;
        work[(_e115 + 9u)] = _e116.w;
        work[(part_numbers_4 + _e94)] = _e93;
    } else {
        if (_e43 > 0u) {
            let _e133 = (rows_4 + (_e93 * 10u));
            whole_revenue_7 = vec4<u32>();
            let _e138 = work[(_e133 + 6u)];
            let _e141 = work[(_e133 + 7u)];
            let _e144 = work[(_e133 + 8u)];
            let _e147 = work[(_e133 + 9u)];
            whole_revenue_7 = vec4<u32>(_e138, _e141, _e144, _e147);
            let _e149 = revenue_4;
            let _e150 = whole_revenue_7;
            let _e151 = add_128_(_e150, _e149);
            let _e154 = (bitcast<i32>(_e150.w) < 0i);
            whole_revenue_7 = _e151;
            let _e164 = whole_revenue_7;
            work[(_e133 + 6u)] = _e164.x;
            work[(_e133 + 7u)] = _e164.y;
            work[(_e133 + 8u)] = _e164.z;
            work[(_e133 + 9u)] = _e164.w;
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
    let _e39 = (entries_5 + (i_5 * 11u));
    let _e43 = work[(numbers_5 + i_5)];
    let _e46 = (parts_5 + (_e43 * 4u));
    let _e49 = work[_e39];
    let _e56 = work[(_e39 + 7u)];
    let _e60 = work[(_e39 + 8u)];
    let _e64 = work[(_e39 + 9u)];
    let _e68 = work[(_e39 + 10u)];
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
    var revenue_5: vec4<u32>;
    var whole_revenue_8: vec4<u32>;

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
    revenue_5 = vec4<u32>();
    revenue_5 = vec4<u32>();
    let _e46 = atomicLoad((&sync[_e39]));
    let _e50 = atomicLoad((&sync[(_e39 + 1u)]));
    let _e54 = atomicLoad((&sync[(_e39 + 2u)]));
    let _e58 = atomicLoad((&sync[(_e39 + 3u)]));
    revenue_5 = vec4<u32>(_e46, _e50, _e54, _e58);
    let _e62 = (rows_6 + (i_6 * 10u));
    whole_revenue_8 = vec4<u32>();
    let _e69 = work[(_e62 + 6u)];
    let _e73 = work[(_e62 + 7u)];
    let _e77 = work[(_e62 + 8u)];
    let _e81 = work[(_e62 + 9u)];
    whole_revenue_8 = vec4<u32>(_e69, _e73, _e77, _e81);
    let _e83 = revenue_5;
    let _e84 = whole_revenue_8;
    let _e85 = add_128_(_e84, _e83);
    let _e89 = (bitcast<i32>(_e84.w) < 0i);
    whole_revenue_8 = _e85;
    let _e99 = whole_revenue_8;
    work[(_e62 + 6u)] = _e99.x;
    work[(_e62 + 7u)] = _e99.y;
    work[(_e62 + 8u)] = _e99.z;
    work[(_e62 + 9u)] = _e99.w;
}

// 11: pass groups_groups of kernel @scan_lineitem
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
    let _e48 = (groups + (i * 10u));
    let _e51 = work[_e48];
    let _e55 = work[(_e48 + 1u)];
    let _e60 = work[(_e48 + 2u)];
    let _e64 = work[(_e48 + 3u)];
    let _e69 = work[(_e48 + 4u)];
    let _e73 = work[(_e48 + 5u)];
    let _e74 = vec2<u32>(_e69, _e73);
    let _e76 = string_hash(vec2<u32>(_e51, _e55));
    let _e77 = string_hash(vec2<u32>(_e60, _e64));
    let _e81 = hash_step(2538058380u, _e76);
    let _e82 = hash_step(_e81, _e77);
    let _e83 = hash_step(_e82, _e74.x);
    let _e84 = hash_step(_e83, _e74.y);
    let _e87 = hash_finish((_e84 ^ 16u));
    local_1 = _e87;
    loop {
        let _e90 = local_1;
        let _e91 = (_e90 & mask);
        let _e95 = atomicCompareExchangeWeak((&sync[(table + _e91)]), 0u, (i + 1u));
        if _e95.exchanged {
            break;
        }
        if (_e95.old_value != 0u) {
            local_1 = (_e91 + 1u);
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
    let _e48 = (entries_1 + (i_1 * 10u));
    let _e51 = work[_e48];
    let _e55 = work[(_e48 + 1u)];
    let _e56 = vec2<u32>(_e51, _e55);
    let _e60 = work[(_e48 + 2u)];
    let _e64 = work[(_e48 + 3u)];
    let _e65 = vec2<u32>(_e60, _e64);
    let _e69 = work[(_e48 + 4u)];
    let _e73 = work[(_e48 + 5u)];
    let _e74 = vec2<u32>(_e69, _e73);
    let _e76 = string_hash(_e56);
    let _e77 = string_hash(_e65);
    let _e81 = hash_step(2538058380u, _e76);
    let _e82 = hash_step(_e81, _e77);
    let _e83 = hash_step(_e82, _e74.x);
    let _e84 = hash_step(_e83, _e74.y);
    let _e87 = hash_finish((_e84 ^ 16u));
    slot = _e87;
    let _e90 = (i_1 | 2147483648u);
    probes = u32();
    loop {
        let _e93 = slot;
        let _e94 = (_e93 & mask_1);
        slot = _e94;
        let _e95 = probes;
        if (_e95 >= most_probes_1) {
            atomicStore((&sync[full_1]), 1u);
            break;
        }
        probes = (_e95 + 1u);
        let _e100 = (table_1 + _e94);
        let _e102 = atomicLoad((&sync[_e100]));
        holder = _e102;
        if (_e102 == 0u) {
            let _e106 = atomicCompareExchangeWeak((&sync[_e100]), 0u, _e90);
            holder = select(_e106.old_value, _e90, _e106.exchanged);
        }
        let _e110 = holder;
        if (_e110 == _e90) {
            break;
        }
        if (_e110 != 0u) {
            local_3 = bool();
            if ((_e110 & 2147483648u) != 0u) {
                let _e120 = (entries_1 + ((_e110 & 2147483647u) * 10u));
                let _e122 = work[_e120];
                let _e125 = work[(_e120 + 1u)];
                let _e129 = work[(_e120 + 2u)];
                let _e132 = work[(_e120 + 3u)];
                let _e136 = work[(_e120 + 4u)];
                let _e139 = work[(_e120 + 5u)];
                let _e142 = string_equal(_e56, vec2<u32>(_e122, _e125));
                let _e144 = string_equal(_e65, vec2<u32>(_e129, _e132));
                let _e148 = (((true & _e142) & _e144) & all((_e74 == vec2<u32>(_e136, _e139))));
                local_3 = _e148;
                if (_e148 & (_e90 < _e110)) {
                    let _e152 = atomicMin((&sync[_e100]), _e90);
                }
            } else {
                let _e155 = (groups_1 + ((_e110 - 1u) * 10u));
                let _e157 = work[_e155];
                let _e160 = work[(_e155 + 1u)];
                let _e164 = work[(_e155 + 2u)];
                let _e167 = work[(_e155 + 3u)];
                let _e171 = work[(_e155 + 4u)];
                let _e174 = work[(_e155 + 5u)];
                let _e176 = string_equal(_e56, vec2<u32>(_e157, _e160));
                let _e178 = string_equal(_e65, vec2<u32>(_e164, _e167));
                local_3 = (((true & _e176) & _e178) & all((_e74 == vec2<u32>(_e171, _e174))));
            }
            let _e183 = local_3;
            if _e183 {
                break;
            }
            slot = (_e94 + 1u);
        }
    }
    let _e186 = slot;
    work[(slots_1 + i_1)] = _e186;
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
        let _e63 = (entries_3 + (i_3 * 10u));
        let _e65 = work[_e63];
        let _e69 = work[(_e63 + 1u)];
        let _e70 = vec2<u32>(_e65, _e69);
        let _e74 = work[(_e63 + 2u)];
        let _e78 = work[(_e63 + 3u)];
        let _e79 = vec2<u32>(_e74, _e78);
        let _e83 = work[(_e63 + 4u)];
        let _e87 = work[(_e63 + 5u)];
        let _e88 = vec2<u32>(_e83, _e87);
        let _e90 = (groups_3 + (_e60 * 10u));
        work[_e90] = 0u;
        work[(_e90 + 1u)] = 0u;
        work[(_e90 + 2u)] = 0u;
        work[(_e90 + 3u)] = 0u;
        work[(_e90 + 4u)] = 0u;
        work[(_e90 + 5u)] = 0u;
        work[(_e90 + 6u)] = 0u;
        work[(_e90 + 7u)] = 0u;
        work[(_e90 + 8u)] = 0u;
        work[(_e90 + 9u)] = 0u;
        work[_e90] = _e70.x;
        work[(_e90 + 1u)] = _e70.y;
        work[(_e90 + 2u)] = _e79.x;
        work[(_e90 + 3u)] = _e79.y;
        work[(_e90 + 4u)] = _e88.x;
        work[(_e90 + 5u)] = _e88.y;
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
    let _e33 = (rows + (i * 4u));
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

// pass index: as number 12

// pass index: as number 12

// pass index: as number 12

// pass index: as number 12

// 13: pass sort_by_fields
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

fn string_order(a_1: vec2<u32>, b: vec2<u32>) -> i32 {
    var local_4: u32;

    let _e4 = min(a_1.y, b.y);
    local_4 = 0u;
    loop {
        let _e7 = local_4;
        if !((_e7 < _e4)) {
            break;
        }
        let _e10 = local_4;
        let _e13 = string_word((a_1.x + _e10));
        let _e14 = (_e4 - _e10);
        let _e25 = select((_e13 & ((1u << ((_e14 & 3u) * 8u)) - 1u)), _e13, (_e14 >= 4u));
        let _e28 = string_word((b.x + _e10));
        let _e29 = (_e4 - _e10);
        let _e36 = select((_e28 & ((1u << ((_e29 & 3u) * 8u)) - 1u)), _e28, (_e29 >= 4u));
        if (_e25 != _e36) {
            return select(1i, -1i, (((((_e25 >> 24u) | ((_e25 >> 8u) & 65280u)) | ((_e25 << 8u) & 16711680u)) | (_e25 << 24u)) < ((((_e36 >> 24u) | ((_e36 >> 8u) & 65280u)) | ((_e36 << 8u) & 16711680u)) | (_e36 << 24u))));
        }
        local_4 = (_e10 + 4u);
    }
    return select(select(0i, 1i, (a_1.y > b.y)), -1i, (a_1.y < b.y));
}

fn less_64_(a_2: vec2<u32>, b_1: vec2<u32>) -> bool {
    let _e7 = bitcast<i32>(a_2.y);
    let _e8 = bitcast<i32>(b_1.y);
    return ((_e7 < _e8) | ((_e7 == _e8) & (a_2.x < b_1.x)));
}

fn less(a_3: u32, b_2: u32, c: u32) -> bool {
    let _e5 = (a_3 + (b_2 * 10u));
    let _e7 = (a_3 + (c * 10u));
    let _e11 = work[_e5];
    let _e15 = work[(_e5 + 1u)];
    let _e18 = work[_e7];
    let _e21 = work[(_e7 + 1u)];
    let _e23 = string_order(vec2<u32>(_e11, _e15), vec2<u32>(_e18, _e21));
    if (_e23 != 0i) {
        return (_e23 < 0i);
    }
    let _e30 = work[(_e5 + 2u)];
    let _e34 = work[(_e5 + 3u)];
    let _e38 = work[(_e7 + 2u)];
    let _e41 = work[(_e7 + 3u)];
    let _e43 = string_order(vec2<u32>(_e30, _e34), vec2<u32>(_e38, _e41));
    if (_e43 != 0i) {
        return (_e43 < 0i);
    }
    let _e49 = work[(_e5 + 4u)];
    let _e53 = work[(_e5 + 5u)];
    let _e54 = vec2<u32>(_e49, _e53);
    let _e57 = work[(_e7 + 4u)];
    let _e60 = work[(_e7 + 5u)];
    let _e61 = vec2<u32>(_e57, _e60);
    let _e62 = less_64_(_e54, _e61);
    if _e62 {
        return _e62;
    }
    let _e63 = less_64_(_e61, _e54);
    if _e63 {
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
