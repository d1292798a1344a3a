// 1: kernel @scan_nation
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
    let _e32 = (_e29 + (row * 2u));
    let _e35 = input[_e32];
    let _e39 = input[(_e32 + 1u)];
    let v0_n_nationkey = vec2<u32>(_e35, _e39);
    let _e43 = params[1].x;
    let _e46 = params[1].y;
    let _e47 = (_e43 + row);
    let _e49 = input[_e47];
    let _e52 = input[(_e47 + 1u)];
    let v2_ = vec2<u32>((_e46 + _e49), (_e52 - _e49));
    let _e58 = params[1].z;
    let _e61 = (_e58 + (_e11 * 4u));
    work[_e61] = v0_n_nationkey.x;
    work[(_e61 + 1u)] = v0_n_nationkey.y;
    work[(_e61 + 2u)] = v2_.x;
    work[(_e61 + 3u)] = v2_.y;
}

// 2: kernel @scan_region
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
    var index_2_rows: u32;

    let _e11 = ((((workgroup_.y * workgroups.x) + workgroup_.x) * 256u) + local);
    let _e15 = params[0].x;
    let _e18 = params[0].y;
    let row = (_e15 + _e11);
    if ((row >= _e18) | (row < _e15)) {
        return;
    }
    index_2_rows = 0u;
    let _e29 = params[0].w;
    let _e32 = params[1].x;
    let _e33 = (_e29 + row);
    let _e36 = input[_e33];
    let _e40 = input[(_e33 + 1u)];
    let v0_r_name = vec2<u32>((_e32 + _e36), (_e40 - _e36));
    let _e46 = params[1].y;
    let v1_ = vec2<u32>(_e46, 7u);
    let _e49 = string_equal(v0_r_name, v1_);
    if _e49 {
        let _e52 = params[1].z;
        let _e55 = (_e52 + (row * 2u));
        let _e57 = input[_e55];
        let _e60 = input[(_e55 + 1u)];
        let v3_r_regionkey = vec2<u32>(_e57, _e60);
        let _e62 = index_2_rows;
        index_2_rows = (_e62 + 1u);
    }
    let _e66 = params[1].w;
    let _e68 = index_2_rows;
    work[(_e66 + _e11)] = _e68;
}

@compute @workgroup_size(256, 1, 1) 
fn append(@builtin(workgroup_id) workgroup_1: vec3<u32>, @builtin(local_invocation_index) local_1: u32, @builtin(num_workgroups) workgroups_1: vec3<u32>) {
    var index_2_rows_1: u32;

    let _e11 = ((((workgroup_1.y * workgroups_1.x) + workgroup_1.x) * 256u) + local_1);
    let _e15 = params[0].x;
    let _e18 = params[0].y;
    let row_1 = (_e15 + _e11);
    if ((row_1 >= _e18) | (row_1 < _e15)) {
        return;
    }
    index_2_rows_1 = 0u;
    let _e29 = params[1].w;
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
    let v0_r_name_1 = vec2<u32>((_e45 + _e49), (_e52 - _e49));
    let _e58 = params[1].y;
    let v1_1 = vec2<u32>(_e58, 7u);
    let _e61 = string_equal(v0_r_name_1, v1_1);
    if _e61 {
        let _e64 = params[1].z;
        let _e67 = (_e64 + (row_1 * 2u));
        let _e69 = input[_e67];
        let _e72 = input[(_e67 + 1u)];
        let v3_r_regionkey_1 = vec2<u32>(_e69, _e72);
        let _e74 = index_2_rows_1;
        index_2_rows_1 = (_e74 + 1u);
        let _e79 = params[2].x;
        let _e81 = (_e79 + ((_e33 + _e74) * 2u));
        work[_e81] = v3_r_regionkey_1.x;
        work[(_e81 + 1u)] = v3_r_regionkey_1.y;
    }
}

// 3: kernel @scan_nation_2
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
    let v0_n_regionkey = vec2<u32>(_e35, _e39);
    let _e44 = hash_step(2538058380u, v0_n_regionkey.x);
    let _e45 = hash_step(_e44, v0_n_regionkey.y);
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
        let _e77 = (_e75 + (candidate * 2u));
        let _e79 = work[_e77];
        let _e82 = work[(_e77 + 1u)];
        if !(all((v0_n_regionkey == vec2<u32>(_e79, _e82)))) {
            continue;
        }
        let _e89 = params[2].x;
        let _e91 = (_e89 + (row * 2u));
        let _e93 = input[_e91];
        let _e96 = input[(_e91 + 1u)];
        let v2_n_nationkey = vec2<u32>(_e93, _e96);
        let _e98 = index_3_rows;
        index_3_rows = (_e98 + 1u);
    }
    let _e102 = params[2].y;
    let _e104 = index_3_rows;
    work[(_e102 + _e11)] = _e104;
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
    let v0_n_regionkey_1 = vec2<u32>(_e48, _e51);
    let _e56 = hash_step(2538058380u, v0_n_regionkey_1.x);
    let _e57 = hash_step(_e56, v0_n_regionkey_1.y);
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
        let _e88 = (_e86 + (candidate_1 * 2u));
        let _e90 = work[_e88];
        let _e93 = work[(_e88 + 1u)];
        if !(all((v0_n_regionkey_1 == vec2<u32>(_e90, _e93)))) {
            continue;
        }
        let _e100 = params[2].x;
        let _e102 = (_e100 + (row_1 * 2u));
        let _e104 = input[_e102];
        let _e107 = input[(_e102 + 1u)];
        let v2_n_nationkey_1 = vec2<u32>(_e104, _e107);
        let _e109 = index_3_rows_1;
        index_3_rows_1 = (_e109 + 1u);
        let _e114 = params[2].z;
        let _e116 = (_e114 + ((_e33 + _e109) * 2u));
        work[_e116] = v2_n_nationkey_1.x;
        work[(_e116 + 1u)] = v2_n_nationkey_1.y;
    }
}

// 4: kernel @scan_part
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
    let v0_p_type = vec2<u32>((_e32 + _e36), (_e40 - _e36));
    let _e46 = params[1].y;
    let v1_ = vec2<u32>(_e46, 22u);
    let _e49 = string_equal(v0_p_type, v1_);
    if _e49 {
        let _e52 = params[1].z;
        let _e55 = (_e52 + (row * 2u));
        let _e57 = input[_e55];
        let _e60 = input[(_e55 + 1u)];
        let v3_p_partkey = vec2<u32>(_e57, _e60);
        let _e62 = index_4_rows;
        index_4_rows = (_e62 + 1u);
    }
    let _e66 = params[1].w;
    let _e68 = index_4_rows;
    work[(_e66 + _e11)] = _e68;
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
    let _e29 = params[1].w;
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
    let v0_p_type_1 = vec2<u32>((_e45 + _e49), (_e52 - _e49));
    let _e58 = params[1].y;
    let v1_1 = vec2<u32>(_e58, 22u);
    let _e61 = string_equal(v0_p_type_1, v1_1);
    if _e61 {
        let _e64 = params[1].z;
        let _e67 = (_e64 + (row_1 * 2u));
        let _e69 = input[_e67];
        let _e72 = input[(_e67 + 1u)];
        let v3_p_partkey_1 = vec2<u32>(_e69, _e72);
        let _e74 = index_4_rows_1;
        index_4_rows_1 = (_e74 + 1u);
        let _e79 = params[2].x;
        let _e81 = (_e79 + ((_e33 + _e74) * 2u));
        work[_e81] = v3_p_partkey_1.x;
        work[(_e81 + 1u)] = v3_p_partkey_1.y;
    }
}

// 5: kernel @scan_lineitem
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
    let v0_l_partkey = vec2<u32>(_e35, _e39);
    let _e44 = hash_step(2538058380u, v0_l_partkey.x);
    let _e45 = hash_step(_e44, v0_l_partkey.y);
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
        let _e77 = (_e75 + (candidate * 2u));
        let _e79 = work[_e77];
        let _e82 = work[(_e77 + 1u)];
        if !(all((v0_l_partkey == vec2<u32>(_e79, _e82)))) {
            continue;
        }
        let _e89 = params[2].x;
        let _e91 = (_e89 + (row * 2u));
        let _e93 = input[_e91];
        let _e96 = input[(_e91 + 1u)];
        let v2_l_orderkey = vec2<u32>(_e93, _e96);
        let _e100 = params[2].y;
        let _e102 = (_e100 + (row * 2u));
        let _e104 = input[_e102];
        let _e107 = input[(_e102 + 1u)];
        let v3_l_suppkey = vec2<u32>(_e104, _e107);
        let _e111 = params[2].z;
        let _e113 = (_e111 + (row * 2u));
        let _e115 = input[_e113];
        let _e118 = input[(_e113 + 1u)];
        let v4_l_extendedprice = vec2<u32>(_e115, _e118);
        let _e122 = params[2].w;
        let _e124 = (_e122 + (row * 2u));
        let _e126 = input[_e124];
        let _e129 = input[(_e124 + 1u)];
        let v5_l_discount = vec2<u32>(_e126, _e129);
        let _e131 = index_5_rows;
        index_5_rows = (_e131 + 1u);
    }
    let _e135 = params[3].x;
    let _e137 = index_5_rows;
    work[(_e135 + _e11)] = _e137;
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
    let _e29 = params[3].x;
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
    let v0_l_partkey_1 = vec2<u32>(_e48, _e51);
    let _e56 = hash_step(2538058380u, v0_l_partkey_1.x);
    let _e57 = hash_step(_e56, v0_l_partkey_1.y);
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
        let _e88 = (_e86 + (candidate_1 * 2u));
        let _e90 = work[_e88];
        let _e93 = work[(_e88 + 1u)];
        if !(all((v0_l_partkey_1 == vec2<u32>(_e90, _e93)))) {
            continue;
        }
        let _e100 = params[2].x;
        let _e102 = (_e100 + (row_1 * 2u));
        let _e104 = input[_e102];
        let _e107 = input[(_e102 + 1u)];
        let v2_l_orderkey_1 = vec2<u32>(_e104, _e107);
        let _e111 = params[2].y;
        let _e113 = (_e111 + (row_1 * 2u));
        let _e115 = input[_e113];
        let _e118 = input[(_e113 + 1u)];
        let v3_l_suppkey_1 = vec2<u32>(_e115, _e118);
        let _e122 = params[2].z;
        let _e124 = (_e122 + (row_1 * 2u));
        let _e126 = input[_e124];
        let _e129 = input[(_e124 + 1u)];
        let v4_l_extendedprice_1 = vec2<u32>(_e126, _e129);
        let _e133 = params[2].w;
        let _e135 = (_e133 + (row_1 * 2u));
        let _e137 = input[_e135];
        let _e140 = input[(_e135 + 1u)];
        let v5_l_discount_1 = vec2<u32>(_e137, _e140);
        let _e142 = index_5_rows_1;
        index_5_rows_1 = (_e142 + 1u);
        let _e147 = params[3].y;
        let _e149 = (_e147 + ((_e33 + _e142) * 8u));
        work[_e149] = v2_l_orderkey_1.x;
        work[(_e149 + 1u)] = v2_l_orderkey_1.y;
        work[(_e149 + 2u)] = v3_l_suppkey_1.x;
        work[(_e149 + 3u)] = v3_l_suppkey_1.y;
        work[(_e149 + 4u)] = v4_l_extendedprice_1.x;
        work[(_e149 + 5u)] = v4_l_extendedprice_1.y;
        work[(_e149 + 6u)] = v5_l_discount_1.x;
        work[(_e149 + 7u)] = v5_l_discount_1.y;
    }
}

// 6: kernel @scan_orders
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
    var index_6_rows: u32;
    var position: u32;

    let _e11 = ((((workgroup_.y * workgroups.x) + workgroup_.x) * 256u) + local);
    let _e15 = params[0].x;
    let _e18 = params[0].y;
    let row = (_e15 + _e11);
    if ((row >= _e18) | (row < _e15)) {
        return;
    }
    index_6_rows = 0u;
    let _e29 = params[0].w;
    let _e35 = input[(_e29 + (row * 1u))];
    let v0_o_orderdate = bitcast<i32>(_e35);
    let _e39 = params[1].x;
    let v1_ = bitcast<i32>(_e39);
    let v2_ge = !((v0_o_orderdate < v1_));
    let _e45 = params[1].y;
    let v3_ = bitcast<i32>(_e45);
    let v4_le = !((v3_ < v0_o_orderdate));
    let v5_and = (v2_ge & v4_le);
    if v5_and {
        let _e52 = params[1].z;
        let _e55 = (_e52 + (row * 2u));
        let _e57 = input[_e55];
        let _e60 = input[(_e55 + 1u)];
        let v6_o_orderkey = vec2<u32>(_e57, _e60);
        let _e65 = hash_step(2538058380u, v6_o_orderkey.x);
        let _e66 = hash_step(_e65, v6_o_orderkey.y);
        let _e69 = hash_finish((_e66 ^ 8u));
        let _e72 = params[1].w;
        let _e75 = params[2].x;
        let _e77 = (_e75 + (_e69 & _e72));
        let _e80 = work[_e77];
        let matches_end = work[(_e77 + 1u)];
        position = _e80;
        loop {
            let _e85 = position;
            if (_e85 >= matches_end) {
                break;
            }
            position = (_e85 + 1u);
            let _e90 = params[2].y;
            let candidate = work[(_e90 + _e85)];
            let _e96 = params[2].z;
            let _e98 = (_e96 + (candidate * 8u));
            let _e100 = work[_e98];
            let _e103 = work[(_e98 + 1u)];
            if !(all((v6_o_orderkey == vec2<u32>(_e100, _e103)))) {
                continue;
            }
            let _e110 = params[2].w;
            let _e112 = (_e110 + (row * 2u));
            let _e114 = input[_e112];
            let _e117 = input[(_e112 + 1u)];
            let v8_o_custkey = vec2<u32>(_e114, _e117);
            let _e121 = work[(_e98 + 2u)];
            let _e125 = work[(_e98 + 3u)];
            let v9_l_suppkey = vec2<u32>(_e121, _e125);
            let _e130 = work[(_e98 + 4u)];
            let _e134 = work[(_e98 + 5u)];
            let v10_l_extendedprice = vec2<u32>(_e130, _e134);
            let _e139 = work[(_e98 + 6u)];
            let _e143 = work[(_e98 + 7u)];
            let v11_l_discount = vec2<u32>(_e139, _e143);
            let _e145 = index_6_rows;
            index_6_rows = (_e145 + 1u);
        }
    }
    let _e149 = params[3].x;
    let _e151 = index_6_rows;
    work[(_e149 + _e11)] = _e151;
}

@compute @workgroup_size(256, 1, 1) 
fn append(@builtin(workgroup_id) workgroup_1: vec3<u32>, @builtin(local_invocation_index) local_1: u32, @builtin(num_workgroups) workgroups_1: vec3<u32>) {
    var index_6_rows_1: u32;
    var position_1: u32;

    let _e11 = ((((workgroup_1.y * workgroups_1.x) + workgroup_1.x) * 256u) + local_1);
    let _e15 = params[0].x;
    let _e18 = params[0].y;
    let row_1 = (_e15 + _e11);
    if ((row_1 >= _e18) | (row_1 < _e15)) {
        return;
    }
    index_6_rows_1 = 0u;
    let _e29 = params[3].x;
    let _e30 = (_e29 + _e11);
    let _e33 = work[_e30];
    let _e37 = work[(_e30 + 1u)];
    if !((_e33 != _e37)) {
        return;
    }
    let _e42 = params[0].w;
    let _e47 = input[(_e42 + (row_1 * 1u))];
    let v0_o_orderdate_1 = bitcast<i32>(_e47);
    let _e51 = params[1].x;
    let v1_1 = bitcast<i32>(_e51);
    let v2_ge_1 = !((v0_o_orderdate_1 < v1_1));
    let _e57 = params[1].y;
    let v3_1 = bitcast<i32>(_e57);
    let v4_le_1 = !((v3_1 < v0_o_orderdate_1));
    let v5_and_1 = (v2_ge_1 & v4_le_1);
    if v5_and_1 {
        let _e64 = params[1].z;
        let _e67 = (_e64 + (row_1 * 2u));
        let _e69 = input[_e67];
        let _e72 = input[(_e67 + 1u)];
        let v6_o_orderkey_1 = vec2<u32>(_e69, _e72);
        let _e77 = hash_step(2538058380u, v6_o_orderkey_1.x);
        let _e78 = hash_step(_e77, v6_o_orderkey_1.y);
        let _e81 = hash_finish((_e78 ^ 8u));
        let _e84 = params[1].w;
        let _e87 = params[2].x;
        let _e89 = (_e87 + (_e81 & _e84));
        let _e91 = work[_e89];
        let matches_end_1 = work[(_e89 + 1u)];
        position_1 = _e91;
        loop {
            let _e96 = position_1;
            if (_e96 >= matches_end_1) {
                break;
            }
            position_1 = (_e96 + 1u);
            let _e101 = params[2].y;
            let candidate_1 = work[(_e101 + _e96)];
            let _e107 = params[2].z;
            let _e109 = (_e107 + (candidate_1 * 8u));
            let _e111 = work[_e109];
            let _e114 = work[(_e109 + 1u)];
            if !(all((v6_o_orderkey_1 == vec2<u32>(_e111, _e114)))) {
                continue;
            }
            let _e121 = params[2].w;
            let _e123 = (_e121 + (row_1 * 2u));
            let _e125 = input[_e123];
            let _e128 = input[(_e123 + 1u)];
            let v8_o_custkey_1 = vec2<u32>(_e125, _e128);
            let _e132 = work[(_e109 + 2u)];
            let _e136 = work[(_e109 + 3u)];
            let v9_l_suppkey_1 = vec2<u32>(_e132, _e136);
            let _e141 = work[(_e109 + 4u)];
            let _e145 = work[(_e109 + 5u)];
            let v10_l_extendedprice_1 = vec2<u32>(_e141, _e145);
            let _e150 = work[(_e109 + 6u)];
            let _e154 = work[(_e109 + 7u)];
            let v11_l_discount_1 = vec2<u32>(_e150, _e154);
            let _e156 = index_6_rows_1;
            index_6_rows_1 = (_e156 + 1u);
            let _e161 = params[3].y;
            let _e164 = (_e161 + ((_e33 + _e156) * 9u));
            work[_e164] = v8_o_custkey_1.x;
            work[(_e164 + 1u)] = v8_o_custkey_1.y;
            work[(_e164 + 2u)] = v9_l_suppkey_1.x;
            work[(_e164 + 3u)] = v9_l_suppkey_1.y;
            work[(_e164 + 4u)] = v10_l_extendedprice_1.x;
            work[(_e164 + 5u)] = v10_l_extendedprice_1.y;
            work[(_e164 + 6u)] = v11_l_discount_1.x;
            work[(_e164 + 7u)] = v11_l_discount_1.y;
            work[(_e164 + 8u)] = bitcast<u32>(v0_o_orderdate_1);
        }
    }
}

// 7: kernel @scan_customer
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
    var index_7_rows: u32;
    var position: u32;
    var position_1: u32;

    let _e11 = ((((workgroup_.y * workgroups.x) + workgroup_.x) * 256u) + local);
    let _e15 = params[0].x;
    let _e18 = params[0].y;
    let row = (_e15 + _e11);
    if ((row >= _e18) | (row < _e15)) {
        return;
    }
    index_7_rows = 0u;
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
        let _e78 = (_e75 + (candidate * 9u));
        let _e80 = work[_e78];
        let _e83 = work[(_e78 + 1u)];
        if !(all((v0_c_custkey == vec2<u32>(_e80, _e83)))) {
            continue;
        }
        let _e90 = params[2].x;
        let _e92 = (_e90 + (row * 2u));
        let _e94 = input[_e92];
        let _e97 = input[(_e92 + 1u)];
        let v2_c_nationkey = vec2<u32>(_e94, _e97);
        let _e101 = hash_step(2538058380u, v2_c_nationkey.x);
        let _e102 = hash_step(_e101, v2_c_nationkey.y);
        let _e104 = hash_finish((_e102 ^ 8u));
        let _e107 = params[2].y;
        let _e110 = params[2].z;
        let _e112 = (_e110 + (_e104 & _e107));
        let _e114 = work[_e112];
        let matches_end_1 = work[(_e112 + 1u)];
        position_1 = _e114;
        loop {
            let _e119 = position_1;
            if (_e119 >= matches_end_1) {
                break;
            }
            position_1 = (_e119 + 1u);
            let _e124 = params[2].w;
            let candidate_1 = work[(_e124 + _e119)];
            let _e130 = params[3].x;
            let _e132 = (_e130 + (candidate_1 * 2u));
            let _e134 = work[_e132];
            let _e137 = work[(_e132 + 1u)];
            if !(all((v2_c_nationkey == vec2<u32>(_e134, _e137)))) {
                continue;
            }
            let _e144 = work[(_e78 + 2u)];
            let _e148 = work[(_e78 + 3u)];
            let v4_l_suppkey = vec2<u32>(_e144, _e148);
            let _e153 = work[(_e78 + 4u)];
            let _e157 = work[(_e78 + 5u)];
            let v5_l_extendedprice = vec2<u32>(_e153, _e157);
            let _e162 = work[(_e78 + 6u)];
            let _e166 = work[(_e78 + 7u)];
            let v6_l_discount = vec2<u32>(_e162, _e166);
            let _e170 = work[(_e78 + 8u)];
            let v7_o_orderdate = bitcast<i32>(_e170);
            let _e172 = index_7_rows;
            index_7_rows = (_e172 + 1u);
        }
    }
    let _e176 = params[3].y;
    let _e178 = index_7_rows;
    work[(_e176 + _e11)] = _e178;
}

@compute @workgroup_size(256, 1, 1) 
fn append(@builtin(workgroup_id) workgroup_1: vec3<u32>, @builtin(local_invocation_index) local_1: u32, @builtin(num_workgroups) workgroups_1: vec3<u32>) {
    var index_7_rows_1: u32;
    var position_2: u32;
    var position_3: u32;

    let _e11 = ((((workgroup_1.y * workgroups_1.x) + workgroup_1.x) * 256u) + local_1);
    let _e15 = params[0].x;
    let _e18 = params[0].y;
    let row_1 = (_e15 + _e11);
    if ((row_1 >= _e18) | (row_1 < _e15)) {
        return;
    }
    index_7_rows_1 = 0u;
    let _e29 = params[3].y;
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
    let matches_end_2 = work[(_e68 + 1u)];
    position_2 = _e70;
    loop {
        let _e75 = position_2;
        if (_e75 >= matches_end_2) {
            break;
        }
        position_2 = (_e75 + 1u);
        let _e80 = params[1].z;
        let candidate_2 = work[(_e80 + _e75)];
        let _e86 = params[1].w;
        let _e89 = (_e86 + (candidate_2 * 9u));
        let _e91 = work[_e89];
        let _e94 = work[(_e89 + 1u)];
        if !(all((v0_c_custkey_1 == vec2<u32>(_e91, _e94)))) {
            continue;
        }
        let _e101 = params[2].x;
        let _e103 = (_e101 + (row_1 * 2u));
        let _e105 = input[_e103];
        let _e108 = input[(_e103 + 1u)];
        let v2_c_nationkey_1 = vec2<u32>(_e105, _e108);
        let _e112 = hash_step(2538058380u, v2_c_nationkey_1.x);
        let _e113 = hash_step(_e112, v2_c_nationkey_1.y);
        let _e115 = hash_finish((_e113 ^ 8u));
        let _e118 = params[2].y;
        let _e121 = params[2].z;
        let _e123 = (_e121 + (_e115 & _e118));
        let _e125 = work[_e123];
        let matches_end_3 = work[(_e123 + 1u)];
        position_3 = _e125;
        loop {
            let _e130 = position_3;
            if (_e130 >= matches_end_3) {
                break;
            }
            position_3 = (_e130 + 1u);
            let _e135 = params[2].w;
            let candidate_3 = work[(_e135 + _e130)];
            let _e141 = params[3].x;
            let _e143 = (_e141 + (candidate_3 * 2u));
            let _e145 = work[_e143];
            let _e148 = work[(_e143 + 1u)];
            if !(all((v2_c_nationkey_1 == vec2<u32>(_e145, _e148)))) {
                continue;
            }
            let _e155 = work[(_e89 + 2u)];
            let _e159 = work[(_e89 + 3u)];
            let v4_l_suppkey_1 = vec2<u32>(_e155, _e159);
            let _e164 = work[(_e89 + 4u)];
            let _e168 = work[(_e89 + 5u)];
            let v5_l_extendedprice_1 = vec2<u32>(_e164, _e168);
            let _e173 = work[(_e89 + 6u)];
            let _e177 = work[(_e89 + 7u)];
            let v6_l_discount_1 = vec2<u32>(_e173, _e177);
            let _e181 = work[(_e89 + 8u)];
            let v7_o_orderdate_1 = bitcast<i32>(_e181);
            let _e183 = index_7_rows_1;
            index_7_rows_1 = (_e183 + 1u);
            let _e188 = params[3].z;
            let _e190 = (_e188 + ((_e33 + _e183) * 7u));
            work[_e190] = v4_l_suppkey_1.x;
            work[(_e190 + 1u)] = v4_l_suppkey_1.y;
            work[(_e190 + 2u)] = v5_l_extendedprice_1.x;
            work[(_e190 + 3u)] = v5_l_extendedprice_1.y;
            work[(_e190 + 4u)] = v6_l_discount_1.x;
            work[(_e190 + 5u)] = v6_l_discount_1.y;
            work[(_e190 + 6u)] = bitcast<u32>(v7_o_orderdate_1);
        }
    }
}

// 8: kernel @scan_supplier
@group(0) @binding(0) 
var<uniform> params: array<vec4<u32>, 1024>;
@group(0) @binding(1) 
var<storage> input: array<u32>;
@group(0) @binding(2) 
var<storage, read_write> work: array<u32>;
@group(0) @binding(3) 
var<storage, read_write> sync: array<atomic<u32>>;
var<private> o_year: vec2<u32>;
var<private> sum_arg: vec4<u32>;
var<private> sum_volume: vec4<u32>;
var<private> some: bool;
var<private> learning: bool;
var<private> column_0_0_: u32;
var<private> column_0_1_: u32;
var<private> column_0_2_: u32;
var<private> column_0_3_: u32;
var<private> column_0_4_: u32;
var<private> column_0_5_: u32;
var<private> column_0_6_: u32;
var<private> column_0_7_: u32;
var<private> value_0_0_: u32;
var<private> value_0_1_: u32;
var<workgroup> tags: array<u32, 16>;
var<workgroup> claims: array<atomic<u32>, 16>;
var<workgroup> numbers: array<u32, 16>;
var<workgroup> places: array<u32, 16>;
var<workgroup> count_1: array<atomic<u32>, 1>;
var<workgroup> keys: array<u32, 32>;
var<workgroup> values: array<u32, 2048>;
var<workgroup> totals: array<atomic<u32>, 144>;

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

fn civil_from_days(a_2: i32) -> vec3<u32> {
    let _e2 = (a_2 / 146097i);
    let _e4 = (a_2 - (_e2 * 146097i));
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

fn string_word(a_3: u32) -> u32 {
    let _e2 = (a_3 >> 2u);
    let _e6 = ((a_3 & 3u) * 8u);
    let _e9 = work[_e2];
    if (_e6 == 0u) {
        return _e9;
    }
    let _e16 = work[(_e2 + 1u)];
    return ((_e9 >> _e6) | (_e16 << (32u - _e6)));
}

fn same_bytes(a_4: u32, b_1: u32, c: u32) -> bool {
    var local_43: u32;

    if (a_4 == b_1) {
        return true;
    }
    local_43 = 0u;
    loop {
        let _e7 = local_43;
        if !((_e7 < c)) {
            break;
        }
        let _e10 = local_43;
        let _e12 = string_word((a_4 + _e10));
        let _e14 = string_word((b_1 + _e10));
        let _e15 = (_e12 ^ _e14);
        let _e16 = (c - _e10);
        if (select((_e15 & ((1u << ((_e16 & 3u) * 8u)) - 1u)), _e15, (_e16 >= 4u)) != 0u) {
            return false;
        }
        local_43 = (_e10 + 4u);
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

fn spill(a_6: u32) {
    let _e2 = o_year;
    let _e8 = params[4].z;
    let _e12 = params[4].w;
    let _e15 = params[5].x;
    let _e18 = params[5].y;
    let _e21 = params[5].z;
    let _e24 = atomicLoad((&sync[_e12]));
    if (_e24 <= _e15) {
        let _e28 = atomicAdd((&sync[_e12]), 1u);
        if (_e28 < _e15) {
            let _e32 = (_e18 + (_e28 * 10u));
            work[_e32] = 0u;
            work[(_e32 + 1u)] = 0u;
            work[(_e32 + 2u)] = 0u;
            work[(_e32 + 3u)] = 0u;
            work[(_e32 + 4u)] = 0u;
            work[(_e32 + 5u)] = 0u;
            work[(_e32 + 6u)] = 0u;
            work[(_e32 + 7u)] = 0u;
            work[(_e32 + 8u)] = 0u;
            work[(_e32 + 9u)] = 0u;
            work[_e32] = _e2.x;
            work[(_e32 + 1u)] = _e2.y;
            let _e68 = sum_arg;
            work[(_e32 + 2u)] = _e68.x;
            work[(_e32 + 3u)] = _e68.y;
            work[(_e32 + 4u)] = _e68.z;
            work[(_e32 + 5u)] = _e68.w;
            let _e81 = sum_volume;
            work[(_e32 + 6u)] = _e81.x;
            work[(_e32 + 7u)] = _e81.y;
            work[(_e32 + 8u)] = _e81.z;
            work[(_e32 + 9u)] = _e81.w;
            work[(_e21 + _e28)] = (_e8 + a_6);
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

    let _e7 = value_0_0_;
    let _e9 = value_0_1_;
    let v0_s_suppkey = vec2<u32>(_e7, _e9);
    let _e14 = hash_step(2538058380u, v0_s_suppkey.x);
    let _e15 = hash_step(_e14, v0_s_suppkey.y);
    let _e18 = hash_finish((_e15 ^ 8u));
    let _e21 = params[1].x;
    let _e24 = params[1].y;
    let _e26 = (_e24 + (_e18 & _e21));
    let _e29 = work[_e26];
    let matches_end = work[(_e26 + 1u)];
    position_4 = _e29;
    loop {
        let _e35 = position_4;
        if (_e35 >= matches_end) {
            break;
        }
        position_4 = (_e35 + 1u);
        let _e40 = params[1].z;
        let candidate = work[(_e40 + _e35)];
        let _e46 = params[1].w;
        let _e49 = (_e46 + (candidate * 7u));
        let _e51 = work[_e49];
        let _e54 = work[(_e49 + 1u)];
        if !(all((v0_s_suppkey == vec2<u32>(_e51, _e54)))) {
            continue;
        }
        let _e61 = params[2].x;
        let _e64 = (_e61 + (a_8 * 2u));
        let _e67 = input[_e64];
        let _e70 = input[(_e64 + 1u)];
        let v2_s_nationkey = vec2<u32>(_e67, _e70);
        let _e74 = hash_step(2538058380u, v2_s_nationkey.x);
        let _e75 = hash_step(_e74, v2_s_nationkey.y);
        let _e77 = hash_finish((_e75 ^ 8u));
        let _e80 = params[2].y;
        let _e83 = params[2].z;
        let _e85 = (_e83 + (_e77 & _e80));
        let _e87 = work[_e85];
        let matches_end_1 = work[(_e85 + 1u)];
        position_5 = _e87;
        loop {
            let _e92 = position_5;
            if (_e92 >= matches_end_1) {
                break;
            }
            position_5 = (_e92 + 1u);
            let _e97 = params[2].w;
            let candidate_1 = work[(_e97 + _e92)];
            let _e103 = params[3].x;
            let _e106 = (_e103 + (candidate_1 * 4u));
            let _e108 = work[_e106];
            let _e111 = work[(_e106 + 1u)];
            if !(all((v2_s_nationkey == vec2<u32>(_e108, _e111)))) {
                continue;
            }
            let _e118 = work[(_e49 + 2u)];
            let _e122 = work[(_e49 + 3u)];
            let v4_l_extendedprice = vec2<u32>(_e118, _e122);
            let _e126 = work[(_e49 + 4u)];
            let _e130 = work[(_e49 + 5u)];
            let v5_l_discount = vec2<u32>(_e126, _e130);
            let _e135 = work[(_e49 + 6u)];
            let v6_o_orderdate = bitcast<i32>(_e135);
            let _e139 = work[(_e106 + 2u)];
            let _e142 = work[(_e106 + 3u)];
            let v7_n_name = vec2<u32>(_e139, _e142);
            let _e144 = civil_from_days(v6_o_orderdate);
            let _e149 = bitcast<u32>(bitcast<i32>(_e144.x));
            let v8_date_part_year = vec2<u32>(_e149, bitcast<u32>((bitcast<i32>(_e149) >> 31u)));
            let _e157 = params[3].y;
            let _e160 = params[3].z;
            let v9_ = vec2<u32>(_e157, _e160);
            let v10_sub = vec2<u32>((v9_.x - v5_l_discount.x), 0u);
            let v11_mul = vec2<u32>((v4_l_extendedprice.x * v10_sub.x), 0u);
            let _e176 = params[3].w;
            let v12_ = vec2<u32>(_e176, 6u);
            let _e178 = string_equal(v7_n_name, v12_);
            let v14_ = vec2<u32>(0u, 0u);
            let v15_ = select(v14_, v11_mul, vec2(_e178));
            let _e183 = some;
            let _e185 = learning;
            if (_e183 & !(_e185)) {
                spill(a_8);
            }
            o_year = v8_date_part_year;
            sum_arg = vec4<u32>();
            sum_volume = vec4<u32>();
            some = true;
            let _e202 = select(0u, 4294967295u, (bitcast<i32>(v15_.y) < 0i));
            let v17_ = vec4<u32>(v15_.x, v15_.y, _e202, _e202);
            let _e204 = sum_arg;
            let _e205 = add_128_(_e204, v17_);
            let _e208 = (bitcast<i32>(_e204.w) < 0i);
            sum_arg = _e205;
            let _e223 = select(0u, 4294967295u, (bitcast<i32>(v11_mul.y) < 0i));
            let v18_ = vec4<u32>(v11_mul.x, v11_mul.y, _e223, _e223);
            let _e225 = sum_volume;
            let _e226 = add_128_(_e225, v18_);
            let _e229 = (bitcast<i32>(_e225.w) < 0i);
            sum_volume = _e226;
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
    let _e32 = (_e29 + (row_1 * 2u));
    let _e35 = input[_e32];
    let _e39 = input[(_e32 + 1u)];
    let v0_s_suppkey_1 = vec2<u32>(_e35, _e39);
    let _e44 = hash_step(2538058380u, v0_s_suppkey_1.x);
    let _e45 = hash_step(_e44, v0_s_suppkey_1.y);
    let _e48 = hash_finish((_e45 ^ 8u));
    let _e51 = params[1].x;
    let _e54 = params[1].y;
    let _e56 = (_e54 + (_e48 & _e51));
    let _e59 = work[_e56];
    let matches_end_2 = work[(_e56 + 1u)];
    position = _e59;
    loop {
        let _e64 = position;
        if (_e64 >= matches_end_2) {
            break;
        }
        position = (_e64 + 1u);
        let _e69 = params[1].z;
        let candidate_2 = work[(_e69 + _e64)];
        let _e75 = params[1].w;
        let _e78 = (_e75 + (candidate_2 * 7u));
        let _e80 = work[_e78];
        let _e83 = work[(_e78 + 1u)];
        if !(all((v0_s_suppkey_1 == vec2<u32>(_e80, _e83)))) {
            continue;
        }
        let _e90 = params[2].x;
        let _e92 = (_e90 + (row_1 * 2u));
        let _e94 = input[_e92];
        let _e97 = input[(_e92 + 1u)];
        let v2_s_nationkey_1 = vec2<u32>(_e94, _e97);
        let _e101 = hash_step(2538058380u, v2_s_nationkey_1.x);
        let _e102 = hash_step(_e101, v2_s_nationkey_1.y);
        let _e104 = hash_finish((_e102 ^ 8u));
        let _e107 = params[2].y;
        let _e110 = params[2].z;
        let _e112 = (_e110 + (_e104 & _e107));
        let _e114 = work[_e112];
        let matches_end_3 = work[(_e112 + 1u)];
        position_1 = _e114;
        loop {
            let _e119 = position_1;
            if (_e119 >= matches_end_3) {
                break;
            }
            position_1 = (_e119 + 1u);
            let _e124 = params[2].w;
            let candidate_3 = work[(_e124 + _e119)];
            let _e130 = params[3].x;
            let _e133 = (_e130 + (candidate_3 * 4u));
            let _e135 = work[_e133];
            let _e138 = work[(_e133 + 1u)];
            if !(all((v2_s_nationkey_1 == vec2<u32>(_e135, _e138)))) {
                continue;
            }
            let _e145 = work[(_e78 + 2u)];
            let _e149 = work[(_e78 + 3u)];
            let v4_l_extendedprice_1 = vec2<u32>(_e145, _e149);
            let _e153 = work[(_e78 + 4u)];
            let _e157 = work[(_e78 + 5u)];
            let v5_l_discount_1 = vec2<u32>(_e153, _e157);
            let _e162 = work[(_e78 + 6u)];
            let v6_o_orderdate_1 = bitcast<i32>(_e162);
            let _e166 = work[(_e133 + 2u)];
            let _e169 = work[(_e133 + 3u)];
            let v7_n_name_1 = vec2<u32>(_e166, _e169);
            let _e171 = civil_from_days(v6_o_orderdate_1);
            let _e176 = bitcast<u32>(bitcast<i32>(_e171.x));
            let v8_date_part_year_1 = vec2<u32>(_e176, bitcast<u32>((bitcast<i32>(_e176) >> 31u)));
            let _e184 = params[3].y;
            let _e187 = params[3].z;
            let v9_1 = vec2<u32>(_e184, _e187);
            let v10_sub_1 = vec2<u32>((v9_1.x - v5_l_discount_1.x), 0u);
            let v11_mul_1 = vec2<u32>((v4_l_extendedprice_1.x * v10_sub_1.x), 0u);
            let _e203 = params[3].w;
            let v12_1 = vec2<u32>(_e203, 6u);
            let _e205 = string_equal(v7_n_name_1, v12_1);
            let v14_1 = vec2<u32>(0u, 0u);
            let v15_1 = select(v14_1, v11_mul_1, vec2(_e205));
            let _e209 = groups_rows;
            groups_rows = (_e209 + 1u);
            let _e218 = select(0u, 4294967295u, (bitcast<i32>(v15_1.y) < 0i));
            let v17_1 = vec4<u32>(v15_1.x, v15_1.y, _e218, _e218);
            let _e226 = select(0u, 4294967295u, (bitcast<i32>(v11_mul_1.y) < 0i));
            let v18_1 = vec4<u32>(v11_mul_1.x, v11_mul_1.y, _e226, _e226);
        }
    }
    let _e230 = params[4].x;
    let _e232 = groups_rows;
    work[(_e230 + _e11)] = _e232;
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
    let _e29 = params[4].x;
    let _e30 = (_e29 + _e11);
    let _e33 = work[_e30];
    let _e37 = work[(_e30 + 1u)];
    if !((_e33 != _e37)) {
        return;
    }
    let _e42 = params[0].w;
    let _e45 = (_e42 + (row_2 * 2u));
    let _e48 = input[_e45];
    let _e51 = input[(_e45 + 1u)];
    let v0_s_suppkey_2 = vec2<u32>(_e48, _e51);
    let _e56 = hash_step(2538058380u, v0_s_suppkey_2.x);
    let _e57 = hash_step(_e56, v0_s_suppkey_2.y);
    let _e60 = hash_finish((_e57 ^ 8u));
    let _e63 = params[1].x;
    let _e66 = params[1].y;
    let _e68 = (_e66 + (_e60 & _e63));
    let _e70 = work[_e68];
    let matches_end_4 = work[(_e68 + 1u)];
    position_2 = _e70;
    loop {
        let _e75 = position_2;
        if (_e75 >= matches_end_4) {
            break;
        }
        position_2 = (_e75 + 1u);
        let _e80 = params[1].z;
        let candidate_4 = work[(_e80 + _e75)];
        let _e86 = params[1].w;
        let _e89 = (_e86 + (candidate_4 * 7u));
        let _e91 = work[_e89];
        let _e94 = work[(_e89 + 1u)];
        if !(all((v0_s_suppkey_2 == vec2<u32>(_e91, _e94)))) {
            continue;
        }
        let _e101 = params[2].x;
        let _e103 = (_e101 + (row_2 * 2u));
        let _e105 = input[_e103];
        let _e108 = input[(_e103 + 1u)];
        let v2_s_nationkey_2 = vec2<u32>(_e105, _e108);
        let _e112 = hash_step(2538058380u, v2_s_nationkey_2.x);
        let _e113 = hash_step(_e112, v2_s_nationkey_2.y);
        let _e115 = hash_finish((_e113 ^ 8u));
        let _e118 = params[2].y;
        let _e121 = params[2].z;
        let _e123 = (_e121 + (_e115 & _e118));
        let _e125 = work[_e123];
        let matches_end_5 = work[(_e123 + 1u)];
        position_3 = _e125;
        loop {
            let _e130 = position_3;
            if (_e130 >= matches_end_5) {
                break;
            }
            position_3 = (_e130 + 1u);
            let _e135 = params[2].w;
            let candidate_5 = work[(_e135 + _e130)];
            let _e141 = params[3].x;
            let _e144 = (_e141 + (candidate_5 * 4u));
            let _e146 = work[_e144];
            let _e149 = work[(_e144 + 1u)];
            if !(all((v2_s_nationkey_2 == vec2<u32>(_e146, _e149)))) {
                continue;
            }
            let _e156 = work[(_e89 + 2u)];
            let _e160 = work[(_e89 + 3u)];
            let v4_l_extendedprice_2 = vec2<u32>(_e156, _e160);
            let _e164 = work[(_e89 + 4u)];
            let _e168 = work[(_e89 + 5u)];
            let v5_l_discount_2 = vec2<u32>(_e164, _e168);
            let _e173 = work[(_e89 + 6u)];
            let v6_o_orderdate_2 = bitcast<i32>(_e173);
            let _e177 = work[(_e144 + 2u)];
            let _e180 = work[(_e144 + 3u)];
            let v7_n_name_2 = vec2<u32>(_e177, _e180);
            let _e182 = civil_from_days(v6_o_orderdate_2);
            let _e187 = bitcast<u32>(bitcast<i32>(_e182.x));
            let v8_date_part_year_2 = vec2<u32>(_e187, bitcast<u32>((bitcast<i32>(_e187) >> 31u)));
            let _e195 = params[3].y;
            let _e198 = params[3].z;
            let v9_2 = vec2<u32>(_e195, _e198);
            let v10_sub_2 = vec2<u32>((v9_2.x - v5_l_discount_2.x), 0u);
            let v11_mul_2 = vec2<u32>((v4_l_extendedprice_2.x * v10_sub_2.x), 0u);
            let _e214 = params[3].w;
            let v12_2 = vec2<u32>(_e214, 6u);
            let _e216 = string_equal(v7_n_name_2, v12_2);
            let v14_2 = vec2<u32>(0u, 0u);
            let v15_2 = select(v14_2, v11_mul_2, vec2(_e216));
            let _e220 = groups_rows_1;
            groups_rows_1 = (_e220 + 1u);
            let _e225 = params[4].y;
            let _e228 = (_e225 + ((_e33 + _e220) * 11u));
            work[_e228] = 3u;
            work[(_e228 + 1u)] = v8_date_part_year_2.x;
            work[(_e228 + 2u)] = v8_date_part_year_2.y;
            let _e243 = select(0u, 4294967295u, (bitcast<i32>(v15_2.y) < 0i));
            let v17_2 = vec4<u32>(v15_2.x, v15_2.y, _e243, _e243);
            work[(_e228 + 3u)] = v17_2.x;
            work[(_e228 + 4u)] = v17_2.y;
            work[(_e228 + 5u)] = v17_2.z;
            work[(_e228 + 6u)] = v17_2.w;
            let _e263 = select(0u, 4294967295u, (bitcast<i32>(v11_mul_2.y) < 0i));
            let v18_2 = vec4<u32>(v11_mul_2.x, v11_mul_2.y, _e263, _e263);
            work[(_e228 + 7u)] = v18_2.x;
            work[(_e228 + 8u)] = v18_2.y;
            work[(_e228 + 9u)] = v18_2.z;
            work[(_e228 + 10u)] = v18_2.w;
        }
    }
}

@compute @workgroup_size(256, 1, 1) 
fn fuse(@builtin(workgroup_id) workgroup_2: vec3<u32>, @builtin(local_invocation_index) local_2: u32, @builtin(num_workgroups) workgroups_2: vec3<u32>) {
    var local_3: u32;
    var local_4: bool;
    var local_5: u32;
    var local_6: bool;
    var first_0_: u32;
    var sum_arg_0_: vec4<u32>;
    var sum_volume_0_: vec4<u32>;
    var first_1_: u32;
    var sum_arg_1_: vec4<u32>;
    var sum_volume_1_: vec4<u32>;
    var first_2_: u32;
    var sum_arg_2_: vec4<u32>;
    var sum_volume_2_: vec4<u32>;
    var first_3_: u32;
    var sum_arg_3_: vec4<u32>;
    var sum_volume_3_: vec4<u32>;
    var waits: bool;
    var local_7: u32;
    var local_8: u32;
    var group: u32;
    var local_9: u32;
    var local_10: bool;
    var local_11: bool;
    var local_12: bool;
    var local_13: bool;
    var local_14: bool;
    var local_15: bool;
    var local_16: bool;
    var local_17: bool;
    var local_18: u32;
    var local_19: u32;
    var local_20: u32;
    var local_21: u32;
    var local_22: u32;
    var local_23: u32;
    var local_24: u32;
    var local_25: u32;
    var local_26: u32;
    var local_27: u32;
    var local_28: u32;
    var local_29: u32;
    var local_30: u32;
    var local_31: u32;
    var local_32: u32;
    var local_33: u32;
    var local_34: u32;
    var local_35: u32;
    var local_36: u32;
    var local_37: u32;
    var local_38: u32;
    var local_39: u32;
    var local_40: u32;
    var local_41: u32;
    var local_42: u32;

    let _e3 = params[0].x;
    let _e6 = params[0].y;
    let _e27 = (((workgroups_2.x * workgroups_2.y) * 256u) * 4u);
    let rounds = (((_e6 - _e3) + (_e27 - 1u)) / _e27);
    let _e31 = (_e3 + (((((workgroup_2.y * workgroups_2.x) + workgroup_2.x) * 256u) + local_2) * 4u));
    learning = true;
    local_3 = 0u;
    loop {
        let _e38 = local_3;
        if (_e38 >= min(rounds, 4u)) {
            break;
        }
        let number = (_e31 + (_e38 * _e27));
        if (number < _e6) {
            let _e45 = params[0].w;
            let _e48 = (_e45 + (number * 2u));
            let _e51 = input[_e48];
            column_0_0_ = _e51;
            let _e55 = input[(_e48 + 1u)];
            column_0_1_ = _e55;
            let _e59 = input[(_e48 + 2u)];
            column_0_2_ = _e59;
            let _e64 = input[(_e48 + 3u)];
            column_0_3_ = _e64;
            let _e68 = input[(_e48 + 4u)];
            column_0_4_ = _e68;
            let _e73 = input[(_e48 + 5u)];
            column_0_5_ = _e73;
            let _e78 = input[(_e48 + 6u)];
            column_0_6_ = _e78;
            let _e83 = input[(_e48 + 7u)];
            column_0_7_ = _e83;
        }
        let _e85 = column_0_0_;
        let _e86 = column_0_1_;
        value_0_0_ = _e85;
        value_0_1_ = _e86;
        some = false;
        if (number < _e6) {
            row(number);
        }
        let _e92 = o_year;
        let _e99 = ((2654435761u ^ _e92.x) * 2246822507u);
        let _e103 = (((_e99 ^ (_e99 >> 15u)) ^ _e92.y) * 2246822507u);
        let _e106 = ((_e103 ^ (_e103 >> 15u)) | 1u);
        let _e107 = some;
        local_4 = bool();
        local_4 = !(_e107);
        local_5 = 0u;
        loop {
            let _e113 = local_5;
            if (_e113 >= 8u) {
                break;
            }
            let _e117 = (((_e106 >> 8u) + _e113) & 15u);
            let _e118 = local_4;
            let _e119 = !(_e118);
            local_6 = bool();
            local_6 = false;
            if _e119 {
                let _e124 = tags[_e117];
                if (_e124 == 0u) {
                    let _e128 = atomicCompareExchangeWeak((&claims[_e117]), 0u, 1u);
                    if _e128.exchanged {
                        let _e131 = (_e117 * 2u);
                        keys[_e131] = _e92.x;
                        keys[(_e131 + 1u)] = _e92.y;
                        let _e138 = atomicAdd((&count_1[0u]), 1u);
                        numbers[_e117] = _e138;
                        places[_e138] = _e117;
                        local_6 = true;
                    }
                }
            }
            workgroupBarrier();
            let _e143 = local_6;
            if _e143 {
                tags[_e117] = _e106;
            }
            workgroupBarrier();
            if _e119 {
                let _e146 = tags[_e117];
                if (_e146 == _e106) {
                    let _e148 = (_e117 * 2u);
                    let _e150 = keys[_e148];
                    let _e155 = keys[(_e148 + 1u)];
                    local_4 = ((true & (_e150 == _e92.x)) & (_e155 == _e92.y));
                }
            }
            local_5 = (_e113 + 1u);
        }
        local_3 = (_e38 + 1u);
    }
    learning = false;
    workgroupBarrier();
    let _e161 = atomicLoad((&count_1[0u]));
    let _e162 = (0u < _e161);
    let _e165 = places[select(0u, 0u, _e162)];
    let _e166 = (_e165 * 2u);
    let _e168 = keys[_e166];
    let _e171 = keys[(_e166 + 1u)];
    first_0_ = 4294967295u;
    sum_arg_0_ = vec4<u32>();
    sum_volume_0_ = vec4<u32>();
    let _e179 = atomicLoad((&count_1[0u]));
    let _e180 = (1u < _e179);
    let _e183 = places[select(0u, 1u, _e180)];
    let _e184 = (_e183 * 2u);
    let _e186 = keys[_e184];
    let _e189 = keys[(_e184 + 1u)];
    first_1_ = 4294967295u;
    sum_arg_1_ = vec4<u32>();
    sum_volume_1_ = vec4<u32>();
    let _e196 = atomicLoad((&count_1[0u]));
    let _e197 = (2u < _e196);
    let _e200 = places[select(0u, 2u, _e197)];
    let _e201 = (_e200 * 2u);
    let _e203 = keys[_e201];
    let _e206 = keys[(_e201 + 1u)];
    first_2_ = 4294967295u;
    sum_arg_2_ = vec4<u32>();
    sum_volume_2_ = vec4<u32>();
    let _e213 = atomicLoad((&count_1[0u]));
    let _e214 = (3u < _e213);
    let _e217 = places[select(0u, 3u, _e214)];
    let _e218 = (_e217 * 2u);
    let _e220 = keys[_e218];
    let _e223 = keys[(_e218 + 1u)];
    first_3_ = 4294967295u;
    sum_arg_3_ = vec4<u32>();
    sum_volume_3_ = vec4<u32>();
    waits = true;
    local_7 = 0u;
    loop {
        let _e231 = local_7;
        if (_e231 >= rounds) {
            break;
        }
        let _e234 = (_e31 + (_e231 * _e27));
        if (_e234 < _e6) {
            let _e238 = params[0].w;
            let _e240 = (_e238 + (_e234 * 2u));
            let _e242 = input[_e240];
            column_0_0_ = _e242;
            let _e245 = input[(_e240 + 1u)];
            column_0_1_ = _e245;
            let _e248 = input[(_e240 + 2u)];
            column_0_2_ = _e248;
            let _e251 = input[(_e240 + 3u)];
            column_0_3_ = _e251;
            let _e254 = input[(_e240 + 4u)];
            column_0_4_ = _e254;
            let _e257 = input[(_e240 + 5u)];
            column_0_5_ = _e257;
            let _e260 = input[(_e240 + 6u)];
            column_0_6_ = _e260;
            let _e263 = input[(_e240 + 7u)];
            column_0_7_ = _e263;
        }
        local_8 = 0u;
        loop {
            let _e265 = local_8;
            if (_e265 >= 4u) {
                break;
            }
            let _e267 = column_0_0_;
            let _e268 = column_0_1_;
            let _e269 = (_e265 >= 1u);
            let _e270 = column_0_2_;
            let _e272 = column_0_3_;
            let _e274 = (_e265 >= 2u);
            let _e275 = column_0_4_;
            let _e277 = column_0_5_;
            let _e279 = (_e265 >= 3u);
            let _e280 = column_0_6_;
            let _e282 = column_0_7_;
            value_0_0_ = select(select(select(_e267, _e270, _e269), _e275, _e274), _e280, _e279);
            value_0_1_ = select(select(select(_e268, _e272, _e269), _e277, _e274), _e282, _e279);
            let number_1 = (_e234 + _e265);
            some = false;
            if (number_1 < _e6) {
                row(number_1);
            }
            let _e286 = some;
            let _e289 = params[4].z;
            let _e290 = (_e289 + number_1);
            let _e291 = o_year;
            let _e295 = select(1u, 0u, (_e286 & _e162));
            let _e301 = (1u - min(((_e295 | (_e168 ^ _e291.x)) | (_e171 ^ _e291.y)), 1u));
            let _e307 = (1u - min(((_e295 | (_e186 ^ _e291.x)) | (_e189 ^ _e291.y)), 1u));
            let _e313 = (1u - min(((_e295 | (_e203 ^ _e291.x)) | (_e206 ^ _e291.y)), 1u));
            let _e319 = (1u - min(((_e295 | (_e220 ^ _e291.x)) | (_e223 ^ _e291.y)), 1u));
            if (_e286 & (((((0u | _e301) | _e307) | _e313) | _e319) == 0u)) {
                let _e329 = ((2654435761u ^ _e291.x) * 2246822507u);
                let _e333 = (((_e329 ^ (_e329 >> 15u)) ^ _e291.y) * 2246822507u);
                let _e336 = ((_e333 ^ (_e333 >> 15u)) | 1u);
                group = u32();
                group = 4294967295u;
                local_9 = 0u;
                loop {
                    let _e340 = local_9;
                    if (_e340 >= 8u) {
                        break;
                    }
                    let _e344 = (((_e336 >> 8u) + _e340) & 15u);
                    let _e346 = tags[_e344];
                    if (_e346 == 0u) {
                        break;
                    }
                    if (_e346 == _e336) {
                        let _e349 = (_e344 * 2u);
                        let _e351 = keys[_e349];
                        let _e356 = keys[(_e349 + 1u)];
                        if ((true & (_e351 == _e291.x)) & (_e356 == _e291.y)) {
                            let _e360 = numbers[_e344];
                            group = _e360;
                            break;
                        }
                    }
                    local_9 = (_e340 + 1u);
                }
                let _e362 = group;
                if (_e362 != 4294967295u) {
                    let _e365 = (_e362 * 9u);
                    let _e366 = ~(_e290);
                    let _e369 = atomicLoad((&totals[_e365]));
                    if (_e366 > _e369) {
                        let _e372 = atomicMax((&totals[_e365]), _e366);
                    }
                    let _e373 = sum_arg;
                    local_10 = false;
                    if (_e373.x != 0u) {
                        let _e382 = atomicAdd((&totals[(_e365 + 1u)]), _e373.x);
                        local_10 = ((_e382 + _e373.x) < _e382);
                    }
                    let _e385 = local_10;
                    let _e388 = (_e373.y + select(0u, 1u, _e385));
                    local_11 = false;
                    if (_e388 != 0u) {
                        let _e393 = atomicAdd((&totals[(_e365 + 2u)]), _e388);
                        local_11 = ((_e393 + _e388) < _e393);
                    }
                    let _e396 = local_11;
                    let _e400 = (_e373.z + select(0u, 1u, (_e396 | (_e388 < _e373.y))));
                    local_12 = false;
                    if (_e400 != 0u) {
                        let _e405 = atomicAdd((&totals[(_e365 + 3u)]), _e400);
                        local_12 = ((_e405 + _e400) < _e405);
                    }
                    let _e408 = local_12;
                    let _e412 = (_e373.w + select(0u, 1u, (_e408 | (_e400 < _e373.z))));
                    local_13 = false;
                    if (_e412 != 0u) {
                        let _e417 = atomicAdd((&totals[(_e365 + 4u)]), _e412);
                        local_13 = ((_e417 + _e412) < _e417);
                    }
                    let _e420 = local_13;
                    let _e423 = sum_volume;
                    local_14 = false;
                    if (_e423.x != 0u) {
                        let _e432 = atomicAdd((&totals[(_e365 + 5u)]), _e423.x);
                        local_14 = ((_e432 + _e423.x) < _e432);
                    }
                    let _e435 = local_14;
                    let _e438 = (_e423.y + select(0u, 1u, _e435));
                    local_15 = false;
                    if (_e438 != 0u) {
                        let _e443 = atomicAdd((&totals[(_e365 + 6u)]), _e438);
                        local_15 = ((_e443 + _e438) < _e443);
                    }
                    let _e446 = local_15;
                    let _e450 = (_e423.z + select(0u, 1u, (_e446 | (_e438 < _e423.y))));
                    local_16 = false;
                    if (_e450 != 0u) {
                        let _e455 = atomicAdd((&totals[(_e365 + 7u)]), _e450);
                        local_16 = ((_e455 + _e450) < _e455);
                    }
                    let _e458 = local_16;
                    let _e462 = (_e423.w + select(0u, 1u, (_e458 | (_e450 < _e423.z))));
                    local_17 = false;
                    if (_e462 != 0u) {
                        let _e467 = atomicAdd((&totals[(_e365 + 8u)]), _e462);
                        local_17 = ((_e467 + _e462) < _e467);
                    }
                    let _e470 = local_17;
                } else {
                    spill(number_1);
                }
            }
            let _e473 = waits;
            if _e473 {
                let _e474 = first_0_;
                let _e478 = select(select(4294967295u, _e290, (_e301 != 0u)), _e474, (_e474 != 4294967295u));
                first_0_ = _e478;
                let _e482 = first_1_;
                let _e486 = select(select(4294967295u, _e290, (_e307 != 0u)), _e482, (_e482 != 4294967295u));
                first_1_ = _e486;
                let _e490 = first_2_;
                let _e494 = select(select(4294967295u, _e290, (_e313 != 0u)), _e490, (_e490 != 4294967295u));
                first_2_ = _e494;
                let _e498 = first_3_;
                let _e502 = select(select(4294967295u, _e290, (_e319 != 0u)), _e498, (_e498 != 4294967295u));
                first_3_ = _e502;
                waits = ((((false | ((_e478 == 4294967295u) & _e162)) | ((_e486 == 4294967295u) & _e180)) | ((_e494 == 4294967295u) & _e197)) | ((_e502 == 4294967295u) & _e214));
            }
            let _e506 = sum_arg;
            let _e508 = sum_arg_0_;
            let _e509 = add_128_(_e508, _e506);
            let _e513 = (bitcast<i32>(_e508.w) < 0i);
            sum_arg_0_ = select(_e508, _e509, vec4((_e301 != 0u)));
            let _e525 = sum_volume;
            let _e527 = sum_volume_0_;
            let _e528 = add_128_(_e527, _e525);
            let _e531 = (bitcast<i32>(_e527.w) < 0i);
            sum_volume_0_ = select(_e527, _e528, vec4((_e301 != 0u)));
            let _e543 = sum_arg;
            let _e545 = sum_arg_1_;
            let _e546 = add_128_(_e545, _e543);
            let _e549 = (bitcast<i32>(_e545.w) < 0i);
            sum_arg_1_ = select(_e545, _e546, vec4((_e307 != 0u)));
            let _e561 = sum_volume;
            let _e563 = sum_volume_1_;
            let _e564 = add_128_(_e563, _e561);
            let _e567 = (bitcast<i32>(_e563.w) < 0i);
            sum_volume_1_ = select(_e563, _e564, vec4((_e307 != 0u)));
            let _e579 = sum_arg;
            let _e581 = sum_arg_2_;
            let _e582 = add_128_(_e581, _e579);
            let _e585 = (bitcast<i32>(_e581.w) < 0i);
            sum_arg_2_ = select(_e581, _e582, vec4((_e313 != 0u)));
            let _e597 = sum_volume;
            let _e599 = sum_volume_2_;
            let _e600 = add_128_(_e599, _e597);
            let _e603 = (bitcast<i32>(_e599.w) < 0i);
            sum_volume_2_ = select(_e599, _e600, vec4((_e313 != 0u)));
            let _e615 = sum_arg;
            let _e617 = sum_arg_3_;
            let _e618 = add_128_(_e617, _e615);
            let _e621 = (bitcast<i32>(_e617.w) < 0i);
            sum_arg_3_ = select(_e617, _e618, vec4((_e319 != 0u)));
            let _e633 = sum_volume;
            let _e635 = sum_volume_3_;
            let _e636 = add_128_(_e635, _e633);
            let _e639 = (bitcast<i32>(_e635.w) < 0i);
            sum_volume_3_ = select(_e635, _e636, vec4((_e319 != 0u)));
            local_8 = (_e265 + 1u);
        }
        local_7 = (_e231 + 1u);
    }
    workgroupBarrier();
    let _e655 = first_0_;
    values[local_2] = _e655;
    let _e658 = sum_arg_0_;
    values[(local_2 + 256u)] = _e658.x;
    values[(local_2 + 512u)] = _e658.y;
    values[(local_2 + 768u)] = _e658.z;
    values[(local_2 + 1024u)] = _e658.w;
    workgroupBarrier();
    let _e674 = (local_2 >> 4u);
    let _e675 = (local_2 & 15u);
    let _e676 = (_e675 < 16u);
    if (_e676 & (_e674 == 0u)) {
        let _e680 = values[_e675];
        first_0_ = _e680;
        local_18 = (_e675 + 16u);
        loop {
            let _e683 = local_18;
            if (_e683 >= 256u) {
                break;
            }
            let _e686 = values[_e683];
            let _e687 = first_0_;
            first_0_ = min(_e686, _e687);
            local_18 = (_e683 + 16u);
        }
        let _e690 = first_0_;
        values[_e675] = _e690;
    }
    if (_e676 & (_e674 == 1u)) {
        let _e696 = values[(_e675 + 256u)];
        let _e699 = values[(_e675 + 512u)];
        let _e702 = values[(_e675 + 768u)];
        let _e705 = values[(_e675 + 1024u)];
        sum_arg_0_ = vec4<u32>(_e696, _e699, _e702, _e705);
        local_19 = (_e675 + 16u);
        loop {
            let _e709 = local_19;
            if (_e709 >= 256u) {
                break;
            }
            let _e713 = values[(_e709 + 256u)];
            let _e716 = values[(_e709 + 512u)];
            let _e719 = values[(_e709 + 768u)];
            let _e722 = values[(_e709 + 1024u)];
            let _e723 = vec4<u32>(_e713, _e716, _e719, _e722);
            let _e724 = sum_arg_0_;
            let _e725 = add_128_(_e724, _e723);
            let _e728 = (bitcast<i32>(_e724.w) < 0i);
            sum_arg_0_ = _e725;
            local_19 = (_e709 + 16u);
        }
        let _e739 = sum_arg_0_;
        values[(_e675 + 256u)] = _e739.x;
        values[(_e675 + 512u)] = _e739.y;
        values[(_e675 + 768u)] = _e739.z;
        values[(_e675 + 1024u)] = _e739.w;
    }
    workgroupBarrier();
    let _e752 = (local_2 & 15u);
    let _e753 = (_e752 < 1u);
    if (_e753 & (_e674 == 0u)) {
        let _e757 = values[_e752];
        first_0_ = _e757;
        local_20 = (_e752 + 1u);
        loop {
            let _e760 = local_20;
            if (_e760 >= 16u) {
                break;
            }
            let _e763 = values[_e760];
            let _e764 = first_0_;
            first_0_ = min(_e763, _e764);
            local_20 = (_e760 + 1u);
        }
        let _e767 = first_0_;
        values[_e752] = _e767;
    }
    if (_e753 & (_e674 == 1u)) {
        let _e773 = values[(_e752 + 256u)];
        let _e776 = values[(_e752 + 512u)];
        let _e779 = values[(_e752 + 768u)];
        let _e782 = values[(_e752 + 1024u)];
        sum_arg_0_ = vec4<u32>(_e773, _e776, _e779, _e782);
        local_21 = (_e752 + 1u);
        loop {
            let _e786 = local_21;
            if (_e786 >= 16u) {
                break;
            }
            let _e790 = values[(_e786 + 256u)];
            let _e793 = values[(_e786 + 512u)];
            let _e796 = values[(_e786 + 768u)];
            let _e799 = values[(_e786 + 1024u)];
            let _e800 = vec4<u32>(_e790, _e793, _e796, _e799);
            let _e801 = sum_arg_0_;
            let _e802 = add_128_(_e801, _e800);
            let _e805 = (bitcast<i32>(_e801.w) < 0i);
            sum_arg_0_ = _e802;
            local_21 = (_e786 + 1u);
        }
        let _e816 = sum_arg_0_;
        values[(_e752 + 256u)] = _e816.x;
        values[(_e752 + 512u)] = _e816.y;
        values[(_e752 + 768u)] = _e816.z;
        values[(_e752 + 1024u)] = _e816.w;
    }
    workgroupBarrier();
    let _e830 = values[0u];
    first_0_ = _e830;
    let _e833 = values[(0u + 256u)];
    let _e836 = values[(0u + 512u)];
    let _e839 = values[(0u + 768u)];
    let _e842 = values[(0u + 1024u)];
    sum_arg_0_ = vec4<u32>(_e833, _e836, _e839, _e842);
    workgroupBarrier();
    let _e844 = sum_volume_0_;
    values[local_2] = _e844.x;
    values[(local_2 + 256u)] = _e844.y;
    values[(local_2 + 512u)] = _e844.z;
    values[(local_2 + 768u)] = _e844.w;
    let _e856 = first_1_;
    values[(local_2 + 1024u)] = _e856;
    workgroupBarrier();
    let _e859 = (local_2 >> 4u);
    let _e860 = (local_2 & 15u);
    let _e861 = (_e860 < 16u);
    if (_e861 & (_e859 == 0u)) {
        let _e865 = values[_e860];
        let _e868 = values[(_e860 + 256u)];
        let _e871 = values[(_e860 + 512u)];
        let _e874 = values[(_e860 + 768u)];
        sum_volume_0_ = vec4<u32>(_e865, _e868, _e871, _e874);
        local_22 = (_e860 + 16u);
        loop {
            let _e878 = local_22;
            if (_e878 >= 256u) {
                break;
            }
            let _e881 = values[_e878];
            let _e884 = values[(_e878 + 256u)];
            let _e887 = values[(_e878 + 512u)];
            let _e890 = values[(_e878 + 768u)];
            let _e891 = vec4<u32>(_e881, _e884, _e887, _e890);
            let _e892 = sum_volume_0_;
            let _e893 = add_128_(_e892, _e891);
            let _e896 = (bitcast<i32>(_e892.w) < 0i);
            sum_volume_0_ = _e893;
            local_22 = (_e878 + 16u);
        }
        let _e907 = sum_volume_0_;
        values[_e860] = _e907.x;
        values[(_e860 + 256u)] = _e907.y;
        values[(_e860 + 512u)] = _e907.z;
        values[(_e860 + 768u)] = _e907.w;
    }
    if (_e861 & (_e859 == 1u)) {
        let _e923 = values[(_e860 + 1024u)];
        first_1_ = _e923;
        local_23 = (_e860 + 16u);
        loop {
            let _e926 = local_23;
            if (_e926 >= 256u) {
                break;
            }
            let _e930 = values[(_e926 + 1024u)];
            let _e931 = first_1_;
            first_1_ = min(_e930, _e931);
            local_23 = (_e926 + 16u);
        }
        let _e934 = first_1_;
        values[(_e860 + 1024u)] = _e934;
    }
    workgroupBarrier();
    let _e937 = (local_2 & 15u);
    let _e938 = (_e937 < 1u);
    if (_e938 & (_e859 == 0u)) {
        let _e942 = values[_e937];
        let _e945 = values[(_e937 + 256u)];
        let _e948 = values[(_e937 + 512u)];
        let _e951 = values[(_e937 + 768u)];
        sum_volume_0_ = vec4<u32>(_e942, _e945, _e948, _e951);
        local_24 = (_e937 + 1u);
        loop {
            let _e955 = local_24;
            if (_e955 >= 16u) {
                break;
            }
            let _e958 = values[_e955];
            let _e961 = values[(_e955 + 256u)];
            let _e964 = values[(_e955 + 512u)];
            let _e967 = values[(_e955 + 768u)];
            let _e968 = vec4<u32>(_e958, _e961, _e964, _e967);
            let _e969 = sum_volume_0_;
            let _e970 = add_128_(_e969, _e968);
            let _e973 = (bitcast<i32>(_e969.w) < 0i);
            sum_volume_0_ = _e970;
            local_24 = (_e955 + 1u);
        }
        let _e984 = sum_volume_0_;
        values[_e937] = _e984.x;
        values[(_e937 + 256u)] = _e984.y;
        values[(_e937 + 512u)] = _e984.z;
        values[(_e937 + 768u)] = _e984.w;
    }
    if (_e938 & (_e859 == 1u)) {
        let _e1000 = values[(_e937 + 1024u)];
        first_1_ = _e1000;
        local_25 = (_e937 + 1u);
        loop {
            let _e1003 = local_25;
            if (_e1003 >= 16u) {
                break;
            }
            let _e1007 = values[(_e1003 + 1024u)];
            let _e1008 = first_1_;
            first_1_ = min(_e1007, _e1008);
            local_25 = (_e1003 + 1u);
        }
        let _e1011 = first_1_;
        values[(_e937 + 1024u)] = _e1011;
    }
    workgroupBarrier();
    let _e1015 = values[0u];
    let _e1018 = values[(0u + 256u)];
    let _e1021 = values[(0u + 512u)];
    let _e1024 = values[(0u + 768u)];
    sum_volume_0_ = vec4<u32>(_e1015, _e1018, _e1021, _e1024);
    let _e1028 = values[(0u + 1024u)];
    first_1_ = _e1028;
    workgroupBarrier();
    let _e1029 = sum_arg_1_;
    values[local_2] = _e1029.x;
    values[(local_2 + 256u)] = _e1029.y;
    values[(local_2 + 512u)] = _e1029.z;
    values[(local_2 + 768u)] = _e1029.w;
    let _e1041 = sum_volume_1_;
    values[(local_2 + 1024u)] = _e1041.x;
    values[(local_2 + 1280u)] = _e1041.y;
    values[(local_2 + 1536u)] = _e1041.z;
    values[(local_2 + 1792u)] = _e1041.w;
    workgroupBarrier();
    let _e1057 = (local_2 >> 4u);
    let _e1058 = (local_2 & 15u);
    let _e1059 = (_e1058 < 16u);
    if (_e1059 & (_e1057 == 0u)) {
        let _e1063 = values[_e1058];
        let _e1066 = values[(_e1058 + 256u)];
        let _e1069 = values[(_e1058 + 512u)];
        let _e1072 = values[(_e1058 + 768u)];
        sum_arg_1_ = vec4<u32>(_e1063, _e1066, _e1069, _e1072);
        local_26 = (_e1058 + 16u);
        loop {
            let _e1076 = local_26;
            if (_e1076 >= 256u) {
                break;
            }
            let _e1079 = values[_e1076];
            let _e1082 = values[(_e1076 + 256u)];
            let _e1085 = values[(_e1076 + 512u)];
            let _e1088 = values[(_e1076 + 768u)];
            let _e1089 = vec4<u32>(_e1079, _e1082, _e1085, _e1088);
            let _e1090 = sum_arg_1_;
            let _e1091 = add_128_(_e1090, _e1089);
            let _e1094 = (bitcast<i32>(_e1090.w) < 0i);
            sum_arg_1_ = _e1091;
            local_26 = (_e1076 + 16u);
        }
        let _e1105 = sum_arg_1_;
        values[_e1058] = _e1105.x;
        values[(_e1058 + 256u)] = _e1105.y;
        values[(_e1058 + 512u)] = _e1105.z;
        values[(_e1058 + 768u)] = _e1105.w;
    }
    if (_e1059 & (_e1057 == 1u)) {
        let _e1121 = values[(_e1058 + 1024u)];
        let _e1124 = values[(_e1058 + 1280u)];
        let _e1127 = values[(_e1058 + 1536u)];
        let _e1130 = values[(_e1058 + 1792u)];
        sum_volume_1_ = vec4<u32>(_e1121, _e1124, _e1127, _e1130);
        local_27 = (_e1058 + 16u);
        loop {
            let _e1134 = local_27;
            if (_e1134 >= 256u) {
                break;
            }
            let _e1138 = values[(_e1134 + 1024u)];
            let _e1141 = values[(_e1134 + 1280u)];
            let _e1144 = values[(_e1134 + 1536u)];
            let _e1147 = values[(_e1134 + 1792u)];
            let _e1148 = vec4<u32>(_e1138, _e1141, _e1144, _e1147);
            let _e1149 = sum_volume_1_;
            let _e1150 = add_128_(_e1149, _e1148);
            let _e1153 = (bitcast<i32>(_e1149.w) < 0i);
            sum_volume_1_ = _e1150;
            local_27 = (_e1134 + 16u);
        }
        let _e1164 = sum_volume_1_;
        values[(_e1058 + 1024u)] = _e1164.x;
        values[(_e1058 + 1280u)] = _e1164.y;
        values[(_e1058 + 1536u)] = _e1164.z;
        values[(_e1058 + 1792u)] = _e1164.w;
    }
    workgroupBarrier();
    let _e1177 = (local_2 & 15u);
    let _e1178 = (_e1177 < 1u);
    if (_e1178 & (_e1057 == 0u)) {
        let _e1182 = values[_e1177];
        let _e1185 = values[(_e1177 + 256u)];
        let _e1188 = values[(_e1177 + 512u)];
        let _e1191 = values[(_e1177 + 768u)];
        sum_arg_1_ = vec4<u32>(_e1182, _e1185, _e1188, _e1191);
        local_28 = (_e1177 + 1u);
        loop {
            let _e1195 = local_28;
            if (_e1195 >= 16u) {
                break;
            }
            let _e1198 = values[_e1195];
            let _e1201 = values[(_e1195 + 256u)];
            let _e1204 = values[(_e1195 + 512u)];
            let _e1207 = values[(_e1195 + 768u)];
            let _e1208 = vec4<u32>(_e1198, _e1201, _e1204, _e1207);
            let _e1209 = sum_arg_1_;
            let _e1210 = add_128_(_e1209, _e1208);
            let _e1213 = (bitcast<i32>(_e1209.w) < 0i);
            sum_arg_1_ = _e1210;
            local_28 = (_e1195 + 1u);
        }
        let _e1224 = sum_arg_1_;
        values[_e1177] = _e1224.x;
        values[(_e1177 + 256u)] = _e1224.y;
        values[(_e1177 + 512u)] = _e1224.z;
        values[(_e1177 + 768u)] = _e1224.w;
    }
    if (_e1178 & (_e1057 == 1u)) {
        let _e1240 = values[(_e1177 + 1024u)];
        let _e1243 = values[(_e1177 + 1280u)];
        let _e1246 = values[(_e1177 + 1536u)];
        let _e1249 = values[(_e1177 + 1792u)];
        sum_volume_1_ = vec4<u32>(_e1240, _e1243, _e1246, _e1249);
        local_29 = (_e1177 + 1u);
        loop {
            let _e1253 = local_29;
            if (_e1253 >= 16u) {
                break;
            }
            let _e1257 = values[(_e1253 + 1024u)];
            let _e1260 = values[(_e1253 + 1280u)];
            let _e1263 = values[(_e1253 + 1536u)];
            let _e1266 = values[(_e1253 + 1792u)];
            let _e1267 = vec4<u32>(_e1257, _e1260, _e1263, _e1266);
            let _e1268 = sum_volume_1_;
            let _e1269 = add_128_(_e1268, _e1267);
            let _e1272 = (bitcast<i32>(_e1268.w) < 0i);
            sum_volume_1_ = _e1269;
            local_29 = (_e1253 + 1u);
        }
        let _e1283 = sum_volume_1_;
        values[(_e1177 + 1024u)] = _e1283.x;
        values[(_e1177 + 1280u)] = _e1283.y;
        values[(_e1177 + 1536u)] = _e1283.z;
        values[(_e1177 + 1792u)] = _e1283.w;
    }
    workgroupBarrier();
    let _e1297 = values[0u];
    let _e1300 = values[(0u + 256u)];
    let _e1303 = values[(0u + 512u)];
    let _e1306 = values[(0u + 768u)];
    sum_arg_1_ = vec4<u32>(_e1297, _e1300, _e1303, _e1306);
    let _e1310 = values[(0u + 1024u)];
    let _e1313 = values[(0u + 1280u)];
    let _e1316 = values[(0u + 1536u)];
    let _e1319 = values[(0u + 1792u)];
    sum_volume_1_ = vec4<u32>(_e1310, _e1313, _e1316, _e1319);
    workgroupBarrier();
    let _e1321 = first_2_;
    values[local_2] = _e1321;
    let _e1323 = sum_arg_2_;
    values[(local_2 + 256u)] = _e1323.x;
    values[(local_2 + 512u)] = _e1323.y;
    values[(local_2 + 768u)] = _e1323.z;
    values[(local_2 + 1024u)] = _e1323.w;
    workgroupBarrier();
    let _e1336 = (local_2 >> 4u);
    let _e1337 = (local_2 & 15u);
    let _e1338 = (_e1337 < 16u);
    if (_e1338 & (_e1336 == 0u)) {
        let _e1342 = values[_e1337];
        first_2_ = _e1342;
        local_30 = (_e1337 + 16u);
        loop {
            let _e1345 = local_30;
            if (_e1345 >= 256u) {
                break;
            }
            let _e1348 = values[_e1345];
            let _e1349 = first_2_;
            first_2_ = min(_e1348, _e1349);
            local_30 = (_e1345 + 16u);
        }
        let _e1352 = first_2_;
        values[_e1337] = _e1352;
    }
    if (_e1338 & (_e1336 == 1u)) {
        let _e1358 = values[(_e1337 + 256u)];
        let _e1361 = values[(_e1337 + 512u)];
        let _e1364 = values[(_e1337 + 768u)];
        let _e1367 = values[(_e1337 + 1024u)];
        sum_arg_2_ = vec4<u32>(_e1358, _e1361, _e1364, _e1367);
        local_31 = (_e1337 + 16u);
        loop {
            let _e1371 = local_31;
            if (_e1371 >= 256u) {
                break;
            }
            let _e1375 = values[(_e1371 + 256u)];
            let _e1378 = values[(_e1371 + 512u)];
            let _e1381 = values[(_e1371 + 768u)];
            let _e1384 = values[(_e1371 + 1024u)];
            let _e1385 = vec4<u32>(_e1375, _e1378, _e1381, _e1384);
            let _e1386 = sum_arg_2_;
            let _e1387 = add_128_(_e1386, _e1385);
            let _e1390 = (bitcast<i32>(_e1386.w) < 0i);
            sum_arg_2_ = _e1387;
            local_31 = (_e1371 + 16u);
        }
        let _e1401 = sum_arg_2_;
        values[(_e1337 + 256u)] = _e1401.x;
        values[(_e1337 + 512u)] = _e1401.y;
        values[(_e1337 + 768u)] = _e1401.z;
        values[(_e1337 + 1024u)] = _e1401.w;
    }
    workgroupBarrier();
    let _e1414 = (local_2 & 15u);
    let _e1415 = (_e1414 < 1u);
    if (_e1415 & (_e1336 == 0u)) {
        let _e1419 = values[_e1414];
        first_2_ = _e1419;
        local_32 = (_e1414 + 1u);
        loop {
            let _e1422 = local_32;
            if (_e1422 >= 16u) {
                break;
            }
            let _e1425 = values[_e1422];
            let _e1426 = first_2_;
            first_2_ = min(_e1425, _e1426);
            local_32 = (_e1422 + 1u);
        }
        let _e1429 = first_2_;
        values[_e1414] = _e1429;
    }
    if (_e1415 & (_e1336 == 1u)) {
        let _e1435 = values[(_e1414 + 256u)];
        let _e1438 = values[(_e1414 + 512u)];
        let _e1441 = values[(_e1414 + 768u)];
        let _e1444 = values[(_e1414 + 1024u)];
        sum_arg_2_ = vec4<u32>(_e1435, _e1438, _e1441, _e1444);
        local_33 = (_e1414 + 1u);
        loop {
            let _e1448 = local_33;
            if (_e1448 >= 16u) {
                break;
            }
            let _e1452 = values[(_e1448 + 256u)];
            let _e1455 = values[(_e1448 + 512u)];
            let _e1458 = values[(_e1448 + 768u)];
            let _e1461 = values[(_e1448 + 1024u)];
            let _e1462 = vec4<u32>(_e1452, _e1455, _e1458, _e1461);
            let _e1463 = sum_arg_2_;
            let _e1464 = add_128_(_e1463, _e1462);
            let _e1467 = (bitcast<i32>(_e1463.w) < 0i);
            sum_arg_2_ = _e1464;
            local_33 = (_e1448 + 1u);
        }
        let _e1478 = sum_arg_2_;
        values[(_e1414 + 256u)] = _e1478.x;
        values[(_e1414 + 512u)] = _e1478.y;
        values[(_e1414 + 768u)] = _e1478.z;
        values[(_e1414 + 1024u)] = _e1478.w;
    }
    workgroupBarrier();
    let _e1492 = values[0u];
    first_2_ = _e1492;
    let _e1495 = values[(0u + 256u)];
    let _e1498 = values[(0u + 512u)];
    let _e1501 = values[(0u + 768u)];
    let _e1504 = values[(0u + 1024u)];
    sum_arg_2_ = vec4<u32>(_e1495, _e1498, _e1501, _e1504);
    workgroupBarrier();
    let _e1506 = sum_volume_2_;
    values[local_2] = _e1506.x;
    values[(local_2 + 256u)] = _e1506.y;
    values[(local_2 + 512u)] = _e1506.z;
    values[(local_2 + 768u)] = _e1506.w;
    let _e1518 = first_3_;
    values[(local_2 + 1024u)] = _e1518;
    workgroupBarrier();
    let _e1521 = (local_2 >> 4u);
    let _e1522 = (local_2 & 15u);
    let _e1523 = (_e1522 < 16u);
    if (_e1523 & (_e1521 == 0u)) {
        let _e1527 = values[_e1522];
        let _e1530 = values[(_e1522 + 256u)];
        let _e1533 = values[(_e1522 + 512u)];
        let _e1536 = values[(_e1522 + 768u)];
        sum_volume_2_ = vec4<u32>(_e1527, _e1530, _e1533, _e1536);
        local_34 = (_e1522 + 16u);
        loop {
            let _e1540 = local_34;
            if (_e1540 >= 256u) {
                break;
            }
            let _e1543 = values[_e1540];
            let _e1546 = values[(_e1540 + 256u)];
            let _e1549 = values[(_e1540 + 512u)];
            let _e1552 = values[(_e1540 + 768u)];
            let _e1553 = vec4<u32>(_e1543, _e1546, _e1549, _e1552);
            let _e1554 = sum_volume_2_;
            let _e1555 = add_128_(_e1554, _e1553);
            let _e1558 = (bitcast<i32>(_e1554.w) < 0i);
            sum_volume_2_ = _e1555;
            local_34 = (_e1540 + 16u);
        }
        let _e1569 = sum_volume_2_;
        values[_e1522] = _e1569.x;
        values[(_e1522 + 256u)] = _e1569.y;
        values[(_e1522 + 512u)] = _e1569.z;
        values[(_e1522 + 768u)] = _e1569.w;
    }
    if (_e1523 & (_e1521 == 1u)) {
        let _e1585 = values[(_e1522 + 1024u)];
        first_3_ = _e1585;
        local_35 = (_e1522 + 16u);
        loop {
            let _e1588 = local_35;
            if (_e1588 >= 256u) {
                break;
            }
            let _e1592 = values[(_e1588 + 1024u)];
            let _e1593 = first_3_;
            first_3_ = min(_e1592, _e1593);
            local_35 = (_e1588 + 16u);
        }
        let _e1596 = first_3_;
        values[(_e1522 + 1024u)] = _e1596;
    }
    workgroupBarrier();
    let _e1599 = (local_2 & 15u);
    let _e1600 = (_e1599 < 1u);
    if (_e1600 & (_e1521 == 0u)) {
        let _e1604 = values[_e1599];
        let _e1607 = values[(_e1599 + 256u)];
        let _e1610 = values[(_e1599 + 512u)];
        let _e1613 = values[(_e1599 + 768u)];
        sum_volume_2_ = vec4<u32>(_e1604, _e1607, _e1610, _e1613);
        local_36 = (_e1599 + 1u);
        loop {
            let _e1617 = local_36;
            if (_e1617 >= 16u) {
                break;
            }
            let _e1620 = values[_e1617];
            let _e1623 = values[(_e1617 + 256u)];
            let _e1626 = values[(_e1617 + 512u)];
            let _e1629 = values[(_e1617 + 768u)];
            let _e1630 = vec4<u32>(_e1620, _e1623, _e1626, _e1629);
            let _e1631 = sum_volume_2_;
            let _e1632 = add_128_(_e1631, _e1630);
            let _e1635 = (bitcast<i32>(_e1631.w) < 0i);
            sum_volume_2_ = _e1632;
            local_36 = (_e1617 + 1u);
        }
        let _e1646 = sum_volume_2_;
        values[_e1599] = _e1646.x;
        values[(_e1599 + 256u)] = _e1646.y;
        values[(_e1599 + 512u)] = _e1646.z;
        values[(_e1599 + 768u)] = _e1646.w;
    }
    if (_e1600 & (_e1521 == 1u)) {
        let _e1662 = values[(_e1599 + 1024u)];
        first_3_ = _e1662;
        local_37 = (_e1599 + 1u);
        loop {
            let _e1665 = local_37;
            if (_e1665 >= 16u) {
                break;
            }
            let _e1669 = values[(_e1665 + 1024u)];
            let _e1670 = first_3_;
            first_3_ = min(_e1669, _e1670);
            local_37 = (_e1665 + 1u);
        }
        let _e1673 = first_3_;
        values[(_e1599 + 1024u)] = _e1673;
    }
    workgroupBarrier();
    let _e1677 = values[0u];
    let _e1680 = values[(0u + 256u)];
    let _e1683 = values[(0u + 512u)];
    let _e1686 = values[(0u + 768u)];
    sum_volume_2_ = vec4<u32>(_e1677, _e1680, _e1683, _e1686);
    let _e1690 = values[(0u + 1024u)];
    first_3_ = _e1690;
    workgroupBarrier();
    let _e1691 = sum_arg_3_;
    values[local_2] = _e1691.x;
    values[(local_2 + 256u)] = _e1691.y;
    values[(local_2 + 512u)] = _e1691.z;
    values[(local_2 + 768u)] = _e1691.w;
    let _e1703 = sum_volume_3_;
    values[(local_2 + 1024u)] = _e1703.x;
    values[(local_2 + 1280u)] = _e1703.y;
    values[(local_2 + 1536u)] = _e1703.z;
    values[(local_2 + 1792u)] = _e1703.w;
    workgroupBarrier();
    let _e1716 = (local_2 >> 4u);
    let _e1717 = (local_2 & 15u);
    let _e1718 = (_e1717 < 16u);
    if (_e1718 & (_e1716 == 0u)) {
        let _e1722 = values[_e1717];
        let _e1725 = values[(_e1717 + 256u)];
        let _e1728 = values[(_e1717 + 512u)];
        let _e1731 = values[(_e1717 + 768u)];
        sum_arg_3_ = vec4<u32>(_e1722, _e1725, _e1728, _e1731);
        local_38 = (_e1717 + 16u);
        loop {
            let _e1735 = local_38;
            if (_e1735 >= 256u) {
                break;
            }
            let _e1738 = values[_e1735];
            let _e1741 = values[(_e1735 + 256u)];
            let _e1744 = values[(_e1735 + 512u)];
            let _e1747 = values[(_e1735 + 768u)];
            let _e1748 = vec4<u32>(_e1738, _e1741, _e1744, _e1747);
            let _e1749 = sum_arg_3_;
            let _e1750 = add_128_(_e1749, _e1748);
            let _e1753 = (bitcast<i32>(_e1749.w) < 0i);
            sum_arg_3_ = _e1750;
            local_38 = (_e1735 + 16u);
        }
        let _e1764 = sum_arg_3_;
        values[_e1717] = _e1764.x;
        values[(_e1717 + 256u)] = _e1764.y;
        values[(_e1717 + 512u)] = _e1764.z;
        values[(_e1717 + 768u)] = _e1764.w;
    }
    if (_e1718 & (_e1716 == 1u)) {
        let _e1780 = values[(_e1717 + 1024u)];
        let _e1783 = values[(_e1717 + 1280u)];
        let _e1786 = values[(_e1717 + 1536u)];
        let _e1789 = values[(_e1717 + 1792u)];
        sum_volume_3_ = vec4<u32>(_e1780, _e1783, _e1786, _e1789);
        local_39 = (_e1717 + 16u);
        loop {
            let _e1793 = local_39;
            if (_e1793 >= 256u) {
                break;
            }
            let _e1797 = values[(_e1793 + 1024u)];
            let _e1800 = values[(_e1793 + 1280u)];
            let _e1803 = values[(_e1793 + 1536u)];
            let _e1806 = values[(_e1793 + 1792u)];
            let _e1807 = vec4<u32>(_e1797, _e1800, _e1803, _e1806);
            let _e1808 = sum_volume_3_;
            let _e1809 = add_128_(_e1808, _e1807);
            let _e1812 = (bitcast<i32>(_e1808.w) < 0i);
            sum_volume_3_ = _e1809;
            local_39 = (_e1793 + 16u);
        }
        let _e1823 = sum_volume_3_;
        values[(_e1717 + 1024u)] = _e1823.x;
        values[(_e1717 + 1280u)] = _e1823.y;
        values[(_e1717 + 1536u)] = _e1823.z;
        values[(_e1717 + 1792u)] = _e1823.w;
    }
    workgroupBarrier();
    let _e1836 = (local_2 & 15u);
    let _e1837 = (_e1836 < 1u);
    if (_e1837 & (_e1716 == 0u)) {
        let _e1841 = values[_e1836];
        let _e1844 = values[(_e1836 + 256u)];
        let _e1847 = values[(_e1836 + 512u)];
        let _e1850 = values[(_e1836 + 768u)];
        sum_arg_3_ = vec4<u32>(_e1841, _e1844, _e1847, _e1850);
        local_40 = (_e1836 + 1u);
        loop {
            let _e1854 = local_40;
            if (_e1854 >= 16u) {
                break;
            }
            let _e1857 = values[_e1854];
            let _e1860 = values[(_e1854 + 256u)];
            let _e1863 = values[(_e1854 + 512u)];
            let _e1866 = values[(_e1854 + 768u)];
            let _e1867 = vec4<u32>(_e1857, _e1860, _e1863, _e1866);
            let _e1868 = sum_arg_3_;
            let _e1869 = add_128_(_e1868, _e1867);
            let _e1872 = (bitcast<i32>(_e1868.w) < 0i);
            sum_arg_3_ = _e1869;
            local_40 = (_e1854 + 1u);
        }
        let _e1883 = sum_arg_3_;
        values[_e1836] = _e1883.x;
        values[(_e1836 + 256u)] = _e1883.y;
        values[(_e1836 + 512u)] = _e1883.z;
        values[(_e1836 + 768u)] = _e1883.w;
    }
    if (_e1837 & (_e1716 == 1u)) {
        let _e1899 = values[(_e1836 + 1024u)];
        let _e1902 = values[(_e1836 + 1280u)];
        let _e1905 = values[(_e1836 + 1536u)];
        let _e1908 = values[(_e1836 + 1792u)];
        sum_volume_3_ = vec4<u32>(_e1899, _e1902, _e1905, _e1908);
        local_41 = (_e1836 + 1u);
        loop {
            let _e1912 = local_41;
            if (_e1912 >= 16u) {
                break;
            }
            let _e1916 = values[(_e1912 + 1024u)];
            let _e1919 = values[(_e1912 + 1280u)];
            let _e1922 = values[(_e1912 + 1536u)];
            let _e1925 = values[(_e1912 + 1792u)];
            let _e1926 = vec4<u32>(_e1916, _e1919, _e1922, _e1925);
            let _e1927 = sum_volume_3_;
            let _e1928 = add_128_(_e1927, _e1926);
            let _e1931 = (bitcast<i32>(_e1927.w) < 0i);
            sum_volume_3_ = _e1928;
            local_41 = (_e1912 + 1u);
        }
        let _e1942 = sum_volume_3_;
        values[(_e1836 + 1024u)] = _e1942.x;
        values[(_e1836 + 1280u)] = _e1942.y;
        values[(_e1836 + 1536u)] = _e1942.z;
        values[(_e1836 + 1792u)] = _e1942.w;
    }
    workgroupBarrier();
    let _e1956 = values[0u];
    let _e1959 = values[(0u + 256u)];
    let _e1962 = values[(0u + 512u)];
    let _e1965 = values[(0u + 768u)];
    sum_arg_3_ = vec4<u32>(_e1956, _e1959, _e1962, _e1965);
    let _e1969 = values[(0u + 1024u)];
    let _e1972 = values[(0u + 1280u)];
    let _e1975 = values[(0u + 1536u)];
    let _e1978 = values[(0u + 1792u)];
    sum_volume_3_ = vec4<u32>(_e1969, _e1972, _e1975, _e1978);
    workgroupBarrier();
    if ((local_2 == 0u) & _e162) {
        let _e1983 = places[0u];
        let _e1984 = (_e1983 * 2u);
        let _e1986 = keys[_e1984];
        let _e1989 = keys[(_e1984 + 1u)];
        let _e1990 = vec2<u32>(_e1986, _e1989);
        let _e1991 = sum_arg_0_;
        let _e1992 = sum_volume_0_;
        let _e1993 = first_0_;
        if (_e1993 != 4294967295u) {
            let _e1997 = params[4].w;
            let _e2000 = params[5].x;
            let _e2003 = params[5].y;
            let _e2006 = params[5].z;
            let _e2009 = atomicLoad((&sync[_e1997]));
            if (_e2009 <= _e2000) {
                let _e2012 = atomicAdd((&sync[_e1997]), 1u);
                if (_e2012 < _e2000) {
                    let _e2016 = (_e2003 + (_e2012 * 10u));
                    work[_e2016] = 0u;
                    work[(_e2016 + 1u)] = 0u;
                    work[(_e2016 + 2u)] = 0u;
                    work[(_e2016 + 3u)] = 0u;
                    work[(_e2016 + 4u)] = 0u;
                    work[(_e2016 + 5u)] = 0u;
                    work[(_e2016 + 6u)] = 0u;
                    work[(_e2016 + 7u)] = 0u;
                    work[(_e2016 + 8u)] = 0u;
                    work[(_e2016 + 9u)] = 0u;
                    work[_e2016] = _e1990.x;
                    work[(_e2016 + 1u)] = _e1990.y;
                    work[(_e2016 + 2u)] = _e1991.x;
                    work[(_e2016 + 3u)] = _e1991.y;
                    work[(_e2016 + 4u)] = _e1991.z;
                    work[(_e2016 + 5u)] = _e1991.w;
                    work[(_e2016 + 6u)] = _e1992.x;
                    work[(_e2016 + 7u)] = _e1992.y;
                    work[(_e2016 + 8u)] = _e1992.z;
                    work[(_e2016 + 9u)] = _e1992.w;
                    work[(_e2006 + _e2012)] = _e1993;
                }
            }
        }
    }
    if ((local_2 == 64u) & _e180) {
        let _e2072 = places[1u];
        let _e2073 = (_e2072 * 2u);
        let _e2075 = keys[_e2073];
        let _e2078 = keys[(_e2073 + 1u)];
        let _e2079 = vec2<u32>(_e2075, _e2078);
        let _e2080 = sum_arg_1_;
        let _e2081 = sum_volume_1_;
        let _e2082 = first_1_;
        if (_e2082 != 4294967295u) {
            let _e2086 = params[4].w;
            let _e2089 = params[5].x;
            let _e2092 = params[5].y;
            let _e2095 = params[5].z;
            let _e2097 = atomicLoad((&sync[_e2086]));
            if (_e2097 <= _e2089) {
                let _e2100 = atomicAdd((&sync[_e2086]), 1u);
                if (_e2100 < _e2089) {
                    let _e2103 = (_e2092 + (_e2100 * 10u));
                    work[_e2103] = 0u;
                    work[(_e2103 + 1u)] = 0u;
                    work[(_e2103 + 2u)] = 0u;
                    work[(_e2103 + 3u)] = 0u;
                    work[(_e2103 + 4u)] = 0u;
                    work[(_e2103 + 5u)] = 0u;
                    work[(_e2103 + 6u)] = 0u;
                    work[(_e2103 + 7u)] = 0u;
                    work[(_e2103 + 8u)] = 0u;
                    work[(_e2103 + 9u)] = 0u;
                    work[_e2103] = _e2079.x;
                    work[(_e2103 + 1u)] = _e2079.y;
                    work[(_e2103 + 2u)] = _e2080.x;
                    work[(_e2103 + 3u)] = _e2080.y;
                    work[(_e2103 + 4u)] = _e2080.z;
                    work[(_e2103 + 5u)] = _e2080.w;
                    work[(_e2103 + 6u)] = _e2081.x;
                    work[(_e2103 + 7u)] = _e2081.y;
                    work[(_e2103 + 8u)] = _e2081.z;
                    work[(_e2103 + 9u)] = _e2081.w;
                    work[(_e2095 + _e2100)] = _e2082;
                }
            }
        }
    }
    if ((local_2 == 128u) & _e197) {
        let _e2158 = places[2u];
        let _e2159 = (_e2158 * 2u);
        let _e2161 = keys[_e2159];
        let _e2164 = keys[(_e2159 + 1u)];
        let _e2165 = vec2<u32>(_e2161, _e2164);
        let _e2166 = sum_arg_2_;
        let _e2167 = sum_volume_2_;
        let _e2168 = first_2_;
        if (_e2168 != 4294967295u) {
            let _e2172 = params[4].w;
            let _e2175 = params[5].x;
            let _e2178 = params[5].y;
            let _e2181 = params[5].z;
            let _e2183 = atomicLoad((&sync[_e2172]));
            if (_e2183 <= _e2175) {
                let _e2186 = atomicAdd((&sync[_e2172]), 1u);
                if (_e2186 < _e2175) {
                    let _e2189 = (_e2178 + (_e2186 * 10u));
                    work[_e2189] = 0u;
                    work[(_e2189 + 1u)] = 0u;
                    work[(_e2189 + 2u)] = 0u;
                    work[(_e2189 + 3u)] = 0u;
                    work[(_e2189 + 4u)] = 0u;
                    work[(_e2189 + 5u)] = 0u;
                    work[(_e2189 + 6u)] = 0u;
                    work[(_e2189 + 7u)] = 0u;
                    work[(_e2189 + 8u)] = 0u;
                    work[(_e2189 + 9u)] = 0u;
                    work[_e2189] = _e2165.x;
                    work[(_e2189 + 1u)] = _e2165.y;
                    work[(_e2189 + 2u)] = _e2166.x;
                    work[(_e2189 + 3u)] = _e2166.y;
                    work[(_e2189 + 4u)] = _e2166.z;
                    work[(_e2189 + 5u)] = _e2166.w;
                    work[(_e2189 + 6u)] = _e2167.x;
                    work[(_e2189 + 7u)] = _e2167.y;
                    work[(_e2189 + 8u)] = _e2167.z;
                    work[(_e2189 + 9u)] = _e2167.w;
                    work[(_e2181 + _e2186)] = _e2168;
                }
            }
        }
    }
    if ((local_2 == 192u) & _e214) {
        let _e2244 = places[3u];
        let _e2245 = (_e2244 * 2u);
        let _e2247 = keys[_e2245];
        let _e2250 = keys[(_e2245 + 1u)];
        let _e2251 = vec2<u32>(_e2247, _e2250);
        let _e2252 = sum_arg_3_;
        let _e2253 = sum_volume_3_;
        let _e2254 = first_3_;
        if (_e2254 != 4294967295u) {
            let _e2258 = params[4].w;
            let _e2261 = params[5].x;
            let _e2264 = params[5].y;
            let _e2267 = params[5].z;
            let _e2269 = atomicLoad((&sync[_e2258]));
            if (_e2269 <= _e2261) {
                let _e2272 = atomicAdd((&sync[_e2258]), 1u);
                if (_e2272 < _e2261) {
                    let _e2275 = (_e2264 + (_e2272 * 10u));
                    work[_e2275] = 0u;
                    work[(_e2275 + 1u)] = 0u;
                    work[(_e2275 + 2u)] = 0u;
                    work[(_e2275 + 3u)] = 0u;
                    work[(_e2275 + 4u)] = 0u;
                    work[(_e2275 + 5u)] = 0u;
                    work[(_e2275 + 6u)] = 0u;
                    work[(_e2275 + 7u)] = 0u;
                    work[(_e2275 + 8u)] = 0u;
                    work[(_e2275 + 9u)] = 0u;
                    work[_e2275] = _e2251.x;
                    work[(_e2275 + 1u)] = _e2251.y;
                    work[(_e2275 + 2u)] = _e2252.x;
                    work[(_e2275 + 3u)] = _e2252.y;
                    work[(_e2275 + 4u)] = _e2252.z;
                    work[(_e2275 + 5u)] = _e2252.w;
                    work[(_e2275 + 6u)] = _e2253.x;
                    work[(_e2275 + 7u)] = _e2253.y;
                    work[(_e2275 + 8u)] = _e2253.z;
                    work[(_e2275 + 9u)] = _e2253.w;
                    work[(_e2267 + _e2272)] = _e2254;
                }
            }
        }
    }
    local_42 = local_2;
    loop {
        let _e2327 = local_42;
        if (_e2327 >= 16u) {
            break;
        }
        let _e2330 = tags[_e2327];
        let _e2332 = numbers[_e2327];
        if ((_e2330 != 0u) & (_e2332 >= 4u)) {
            let _e2336 = (_e2327 * 2u);
            let _e2338 = keys[_e2336];
            let _e2341 = keys[(_e2336 + 1u)];
            let _e2342 = vec2<u32>(_e2338, _e2341);
            let _e2343 = (_e2332 * 9u);
            let _e2345 = atomicLoad((&totals[_e2343]));
            let _e2349 = atomicLoad((&totals[(_e2343 + 1u)]));
            let _e2352 = atomicLoad((&totals[(_e2343 + 2u)]));
            let _e2355 = atomicLoad((&totals[(_e2343 + 3u)]));
            let _e2358 = atomicLoad((&totals[(_e2343 + 4u)]));
            let _e2359 = vec4<u32>(_e2349, _e2352, _e2355, _e2358);
            let _e2362 = atomicLoad((&totals[(_e2343 + 5u)]));
            let _e2365 = atomicLoad((&totals[(_e2343 + 6u)]));
            let _e2368 = atomicLoad((&totals[(_e2343 + 7u)]));
            let _e2371 = atomicLoad((&totals[(_e2343 + 8u)]));
            let _e2372 = vec4<u32>(_e2362, _e2365, _e2368, _e2371);
            let _e2375 = params[4].w;
            let _e2378 = params[5].x;
            let _e2381 = params[5].y;
            let _e2384 = params[5].z;
            let _e2386 = atomicLoad((&sync[_e2375]));
            if (_e2386 <= _e2378) {
                let _e2389 = atomicAdd((&sync[_e2375]), 1u);
                if (_e2389 < _e2378) {
                    let _e2392 = (_e2381 + (_e2389 * 10u));
                    work[_e2392] = 0u;
                    work[(_e2392 + 1u)] = 0u;
                    work[(_e2392 + 2u)] = 0u;
                    work[(_e2392 + 3u)] = 0u;
                    work[(_e2392 + 4u)] = 0u;
                    work[(_e2392 + 5u)] = 0u;
                    work[(_e2392 + 6u)] = 0u;
                    work[(_e2392 + 7u)] = 0u;
                    work[(_e2392 + 8u)] = 0u;
                    work[(_e2392 + 9u)] = 0u;
                    work[_e2392] = _e2342.x;
                    work[(_e2392 + 1u)] = _e2342.y;
                    work[(_e2392 + 2u)] = _e2359.x;
                    work[(_e2392 + 3u)] = _e2359.y;
                    work[(_e2392 + 4u)] = _e2359.z;
                    work[(_e2392 + 5u)] = _e2359.w;
                    work[(_e2392 + 6u)] = _e2372.x;
                    work[(_e2392 + 7u)] = _e2372.y;
                    work[(_e2392 + 8u)] = _e2372.z;
                    work[(_e2392 + 9u)] = _e2372.w;
                    work[(_e2384 + _e2389)] = ~(_e2345);
                }
            }
        }
        local_42 = (_e2327 + 256u);
    }
}

// 9: kernel @scan_groups
@group(0) @binding(0) 
var<uniform> params: array<vec4<u32>, 1024>;
@group(0) @binding(1) 
var<storage> input: array<u32>;
@group(0) @binding(2) 
var<storage, read_write> work: array<u32>;
@group(0) @binding(3) 
var<storage, read_write> sync: array<atomic<u32>>;

fn u64_shr(a: vec2<u32>, b: u32) -> vec2<u32> {
    let _e3 = (b & 31u);
    return select(vec2<u32>(0u, 0u), select(vec2<u32>((a.y >> _e3), 0u), vec2<u32>(((a.x >> _e3) | ((a.y << 1u) << (_e3 ^ 31u))), (a.y >> _e3)), vec2((b < 32u))), vec2((b < 64u)));
}

fn u64_shl(a_1: vec2<u32>, b_1: u32) -> vec2<u32> {
    let _e3 = (b_1 & 31u);
    return select(vec2<u32>(0u, 0u), select(vec2<u32>(0u, (a_1.x << _e3)), vec2<u32>((a_1.x << _e3), ((a_1.y << _e3) | ((a_1.x >> 1u) >> (_e3 ^ 31u)))), vec2((b_1 < 32u))), vec2((b_1 < 64u)));
}

fn u128_shl(a_2: vec4<u32>, b_2: u32) -> vec4<u32> {
    let _e4 = vec2<u32>(a_2.x, a_2.y);
    let _e9 = (b_2 & 63u);
    let _e21 = u64_shr(vec2<u32>(((_e4.x >> 1u) | (_e4.y << 31u)), (_e4.y >> 1u)), (_e9 ^ 63u));
    let _e22 = u64_shl(_e4, _e9);
    let _e23 = u64_shl(vec2<u32>(a_2.z, a_2.w), _e9);
    let _e32 = (b_2 >= 64u);
    let _e36 = select(_e22, vec2<u32>(0u, 0u), vec2(_e32));
    let _e38 = select(vec2<u32>((_e23.x | _e21.x), (_e23.y | _e21.y)), _e22, vec2(_e32));
    return vec4<u32>(_e36.x, _e36.y, _e38.x, _e38.y);
}

fn u64_shr_jam(a_3: vec2<u32>, b_3: u32) -> vec2<u32> {
    let _e2 = u64_shr(a_3, b_3);
    let _e5 = u64_shl(_e2, min(b_3, 63u));
    return vec2<u32>((_e2.x | u32((!((((_e5.x ^ a_3.x) | (_e5.y ^ a_3.y)) == 0u)) | ((b_3 > 63u) & !(((a_3.x | a_3.y) == 0u)))))), _e2.y);
}

fn f64_round_pack(a_4: u32, b_4: i32, c: vec2<u32>) -> vec2<u32> {
    let _e4 = (b_4 < 0i);
    let _e7 = u64_shr_jam(c, bitcast<u32>(-(b_4)));
    let _e9 = select(c, _e7, vec2(_e4));
    let _e10 = select(b_4, 0i, _e4);
    let _e16 = vec2<u32>(512u, 0u);
    let _e19 = (_e9.x + _e16.x);
    let _e26 = vec2<u32>(_e19, ((_e9.y + _e16.y) + u32((_e19 < _e9.x))));
    let _e44 = vec2<u32>(((_e26.x >> 10u) | (_e26.y << 22u)), (_e26.y >> 10u));
    let _e49 = (_e44.x & ~(u32(((_e9.x & 1023u) == 512u))));
    return select(vec2<u32>(_e49, ((_e44.y + (bitcast<u32>(select(_e10, 0i, ((_e49 | _e44.y) == 0u))) << 20u)) | a_4)), vec2<u32>(0u, (a_4 | 2146435072u)), vec2(((_e10 > 2045i) | ((_e10 == 2045i) & (_e26.y >= 2147483648u)))));
}

fn f64_from_i128_(a_5: vec4<u32>) -> vec2<u32> {
    let _e7 = vec2<u32>(a_5.x, a_5.y);
    let _e10 = vec2<u32>(a_5.z, a_5.w);
    let _e25 = vec2<u32>((0u - _e7.x), (~(_e7.y) + u32((_e7.x == 0u))));
    let _e30 = vec2<u32>(~(_e10.x), ~(_e10.y));
    let _e31 = vec2<u32>(u32(((_e7.x | _e7.y) == 0u)), 0u);
    let _e34 = (_e30.x + _e31.x);
    let _e41 = vec2<u32>(_e34, ((_e30.y + _e31.y) + u32((_e34 < _e30.x))));
    let _e48 = select(a_5, vec4<u32>(_e25.x, _e25.y, _e41.x, _e41.y), vec4((bitcast<i32>(a_5.w) < 0i)));
    let _e51 = vec2<u32>(_e48.x, _e48.y);
    let _e54 = vec2<u32>(_e48.z, _e48.w);
    let _e80 = min(select(select(countLeadingZeros(_e54.y), (countLeadingZeros(_e54.x) + 32u), (_e54.y == 0u)), (select(countLeadingZeros(_e51.y), (countLeadingZeros(_e51.x) + 32u), (_e51.y == 0u)) + 64u), ((_e54.x | _e54.y) == 0u)), 127u);
    let _e81 = u128_shl(_e48, _e80);
    let _e84 = vec2<u32>(_e81.z, _e81.w);
    let _e102 = vec2<u32>(((_e84.x >> 1u) | (_e84.y << 31u)), (_e84.y >> 1u));
    let _e113 = f64_round_pack((a_5.w & 2147483648u), (1149i - bitcast<i32>(_e80)), vec2<u32>((_e102.x | u32((((_e81.x | _e81.y) | (_e84.x & 1u)) != 0u))), _e102.y));
    return _e113;
}

fn u64_div_word(a_6: u32, b_5: u32, c_1: u32) -> vec2<u32> {
    var local_1: u32;
    var local_2: u32;
    var local_3: u32;
    var local_4: u32;

    let _e3 = countLeadingZeros(c_1);
    let _e4 = (c_1 << _e3);
    let _e6 = (_e4 >> 16u);
    let _e8 = (_e4 & 65535u);
    let _e15 = ((a_6 << _e3) | ((b_5 >> 1u) >> (_e3 ^ 31u)));
    let _e16 = (b_5 << _e3);
    let _e17 = (_e16 >> 16u);
    let _e18 = (_e16 & 65535u);
    local_1 = (_e15 / _e6);
    let _e21 = local_1;
    local_2 = (_e15 - (_e21 * _e6));
    let _e25 = local_1;
    let _e27 = local_1;
    let _e29 = local_2;
    let _e34 = local_2;
    if (((_e25 > 65535u) | ((_e27 * _e8) > ((_e29 << 16u) | _e17))) & (_e34 <= 65535u)) {
        let _e37 = local_1;
        local_1 = (_e37 - 1u);
        let _e39 = local_2;
        local_2 = (_e39 + _e6);
    }
    let _e41 = local_1;
    let _e43 = local_1;
    let _e45 = local_2;
    let _e50 = local_2;
    if (((_e41 > 65535u) | ((_e43 * _e8) > ((_e45 << 16u) | _e17))) & (_e50 <= 65535u)) {
        let _e53 = local_1;
        local_1 = (_e53 - 1u);
        let _e55 = local_2;
        local_2 = (_e55 + _e6);
    }
    let _e57 = local_1;
    let _e61 = (((_e15 << 16u) + _e17) - (_e57 * _e4));
    local_3 = (_e61 / _e6);
    let _e64 = local_3;
    local_4 = (_e61 - (_e64 * _e6));
    let _e68 = local_3;
    let _e70 = local_3;
    let _e72 = local_4;
    let _e77 = local_4;
    if (((_e68 > 65535u) | ((_e70 * _e8) > ((_e72 << 16u) | _e18))) & (_e77 <= 65535u)) {
        let _e80 = local_3;
        local_3 = (_e80 - 1u);
        let _e82 = local_4;
        local_4 = (_e82 + _e6);
    }
    let _e84 = local_3;
    let _e86 = local_3;
    let _e88 = local_4;
    let _e93 = local_4;
    if (((_e84 > 65535u) | ((_e86 * _e8) > ((_e88 << 16u) | _e18))) & (_e93 <= 65535u)) {
        let _e96 = local_3;
        local_3 = (_e96 - 1u);
        let _e98 = local_4;
        local_4 = (_e98 + _e6);
    }
    let _e100 = local_3;
    return vec2<u32>(((_e57 << 16u) + _e100), ((((_e61 << 16u) + _e18) - (_e100 * _e4)) >> _e3));
}

fn u32_mul_wide(a_7: u32, b_6: u32) -> vec2<u32> {
    let _e3 = (a_7 & 65535u);
    let _e5 = (a_7 >> 16u);
    let _e6 = (b_6 & 65535u);
    let _e7 = (b_6 >> 16u);
    let _e9 = (_e3 * _e7);
    let _e10 = (_e5 * _e6);
    return vec2<u32>((a_7 * b_6), ((((_e5 * _e7) + (_e9 >> 16u)) + (_e10 >> 16u)) + (((((_e3 * _e6) >> 16u) + (_e9 & 65535u)) + (_e10 & 65535u)) >> 16u)));
}

fn u96_div_digit(a_8: u32, b_7: u32, c_2: u32, d: vec2<u32>) -> vec3<u32> {
    var local_5: u32;
    var local_6: u32;
    var local_7: bool;

    let _e5 = (a_8 >= d.y);
    let _e9 = u64_div_word(select(a_8, 0u, _e5), b_7, d.y);
    local_5 = select(_e9.x, 4294967295u, _e5);
    let _e17 = select(_e9.y, (b_7 + d.y), _e5);
    local_6 = _e17;
    local_7 = (_e5 & (_e17 < b_7));
    let _e22 = local_5;
    let _e24 = u32_mul_wide(_e22, d.x);
    let _e25 = local_7;
    let _e27 = local_6;
    let _e28 = vec2<u32>(c_2, _e27);
    if (!(_e25) & ((_e28.y < _e24.y) | ((_e28.y == _e24.y) & (_e28.x < _e24.x)))) {
        let _e41 = local_5;
        local_5 = (_e41 - 1u);
        let _e44 = local_6;
        let _e46 = (_e44 + d.y);
        local_7 = (_e46 < d.y);
        local_6 = _e46;
    }
    let _e49 = local_5;
    let _e51 = u32_mul_wide(_e49, d.x);
    let _e52 = local_7;
    let _e54 = local_6;
    let _e55 = vec2<u32>(c_2, _e54);
    if (!(_e52) & ((_e55.y < _e51.y) | ((_e55.y == _e51.y) & (_e55.x < _e51.x)))) {
        let _e68 = local_5;
        local_5 = (_e68 - 1u);
        let _e70 = local_6;
        let _e72 = (_e70 + d.y);
        local_7 = (_e72 < d.y);
        local_6 = _e72;
    }
    let _e75 = vec2<u32>(c_2, b_7);
    let _e76 = local_5;
    let _e77 = vec2<u32>(_e76, 0u);
    let _e80 = u32_mul_wide(_e77.x, d.x);
    let _e91 = vec2<u32>(_e80.x, ((_e80.y + (_e77.x * d.y)) + (_e77.y * d.x)));
    let _e101 = vec2<u32>((_e75.x - _e91.x), ((_e75.y - _e91.y) - u32((_e75.x < _e91.x))));
    let _e102 = local_5;
    return vec3<u32>(_e102, _e101.x, _e101.y);
}

fn u128_div_normalized(a_9: vec4<u32>, b_8: vec2<u32>) -> vec4<u32> {
    let _e5 = u96_div_digit(a_9.w, a_9.z, a_9.y, b_8);
    let _e9 = u96_div_digit(_e5.z, _e5.y, a_9.x, b_8);
    return vec4<u32>(_e9.x, _e5.x, _e9.y, _e9.z);
}

fn f64_div(a_10: vec2<u32>, b_9: vec2<u32>) -> vec2<u32> {
    let _e6 = ((a_10.y ^ b_9.y) & 2147483648u);
    let _e10 = vec2<u32>(0u, (_e6 | 2146435072u));
    let _e11 = vec2<u32>(0u, _e6);
    if ((((a_10.y >> 20u) & 2047u) == 2047u) | (((b_9.y >> 20u) & 2047u) == 2047u)) {
        let _e25 = (a_10.y & 2147483647u);
        let _e33 = (b_9.y & 2147483647u);
        return select(select(_e11, _e10, vec2((((a_10.y >> 20u) & 2047u) == 2047u))), vec2<u32>(0u, 2146959360u), vec2(((((_e25 > 2146435072u) | ((_e25 == 2146435072u) & (a_10.x != 0u))) | ((_e33 > 2146435072u) | ((_e33 == 2146435072u) & (b_9.x != 0u)))) | ((((a_10.y >> 20u) & 2047u) == 2047u) & (((b_9.y >> 20u) & 2047u) == 2047u)))));
    }
    if ((b_9.x | (b_9.y & 2147483647u)) == 0u) {
        return select(_e10, vec2<u32>(0u, 2146959360u), vec2(((a_10.x | (a_10.y & 2147483647u)) == 0u)));
    }
    if ((a_10.x | (a_10.y & 2147483647u)) == 0u) {
        return _e11;
    }
    let _e81 = ((a_10.y >> 20u) & 2047u);
    let _e86 = vec2<u32>(a_10.x, (a_10.y & 1048575u));
    let _e97 = (select(countLeadingZeros(_e86.y), (countLeadingZeros(_e86.x) + 32u), (_e86.y == 0u)) - 11u);
    let _e98 = (_e81 == 0u);
    let _e104 = u64_shl(_e86, _e97);
    let _e106 = select(vec2<u32>(_e86.x, (_e86.y | 1048576u)), _e104, vec2(_e98));
    let _e114 = ((b_9.y >> 20u) & 2047u);
    let _e118 = vec2<u32>(b_9.x, (b_9.y & 1048575u));
    let _e127 = (select(countLeadingZeros(_e118.y), (countLeadingZeros(_e118.x) + 32u), (_e118.y == 0u)) - 11u);
    let _e128 = (_e114 == 0u);
    let _e133 = u64_shl(_e118, _e127);
    let _e135 = select(vec2<u32>(_e118.x, (_e118.y | 1048576u)), _e133, vec2(_e128));
    let _e150 = ((_e106.y < _e135.y) | ((_e106.y == _e135.y) & (_e106.x < _e135.x)));
    let _e172 = select(vec2<u32>((_e106.x << 9u), ((_e106.y << 9u) | (_e106.x >> 23u))), vec2<u32>((_e106.x << 10u), ((_e106.y << 10u) | (_e106.x >> 22u))), vec2(_e150));
    let _e173 = vec2<u32>(0u, 0u);
    let _e188 = u128_div_normalized(vec4<u32>(_e173.x, _e173.y, _e172.x, _e172.y), vec2<u32>((_e135.x << 11u), ((_e135.y << 11u) | (_e135.x >> 21u))));
    let _e203 = f64_round_pack(_e6, (((select(bitcast<i32>(_e81), (1i - bitcast<i32>(_e97)), _e98) - select(bitcast<i32>(_e114), (1i - bitcast<i32>(_e127)), _e128)) + 1022i) - i32(_e150)), vec2<u32>((_e188.x | u32(((_e188.z | _e188.w) != 0u))), _e188.y));
    return _e203;
}

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
    let v1_o_year = vec2<u32>(_e35, _e39);
    let _e44 = work[(_e32 + 2u)];
    let _e48 = work[(_e32 + 3u)];
    let _e52 = work[(_e32 + 4u)];
    let _e56 = work[(_e32 + 5u)];
    let v2_sum_arg = vec4<u32>(_e44, _e48, _e52, _e56);
    let _e61 = work[(_e32 + 6u)];
    let _e65 = work[(_e32 + 7u)];
    let _e69 = work[(_e32 + 8u)];
    let _e73 = work[(_e32 + 9u)];
    let v3_sum_volume = vec4<u32>(_e61, _e65, _e69, _e73);
    let _e75 = f64_from_i128_(v2_sum_arg);
    let v5_ = vec2<u32>(0u, 1086556160u);
    let _e79 = f64_div(_e75, v5_);
    let _e80 = f64_from_i128_(v3_sum_volume);
    let _e81 = f64_div(_e80, v5_);
    let _e82 = f64_div(_e79, _e81);
    let _e85 = params[1].x;
    let _e87 = (_e85 + (_e11 * 4u));
    work[_e87] = v1_o_year.x;
    work[(_e87 + 1u)] = v1_o_year.y;
    work[(_e87 + 2u)] = _e82.x;
    work[(_e87 + 3u)] = _e82.y;
}

// 10: kernel @scan_sorted
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
    let _e32 = (_e29 + (row * 4u));
    let _e35 = work[_e32];
    let _e39 = work[(_e32 + 1u)];
    let v1_o_year = vec2<u32>(_e35, _e39);
    let _e44 = work[(_e32 + 2u)];
    let _e48 = work[(_e32 + 3u)];
    let v2_mkt_share = vec2<u32>(_e44, _e48);
    let _e52 = params[1].x;
    let _e54 = (_e52 + (_e11 * 4u));
    work[_e54] = v1_o_year.x;
    work[(_e54 + 1u)] = v1_o_year.y;
    work[(_e54 + 2u)] = v2_mkt_share.x;
    work[(_e54 + 3u)] = v2_mkt_share.y;
}

// 11: pass groups_groups of kernel @scan_supplier
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
    let _e48 = (groups + (i * 10u));
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
    let _e48 = (entries_1 + (i_1 * 11u));
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
                let _e100 = (entries_1 + ((_e90 & 2147483647u) * 11u));
                let _e103 = work[(_e100 + 1u)];
                let _e106 = work[(_e100 + 2u)];
                let _e111 = (true & all((_e58 == vec2<u32>(_e103, _e106))));
                local_3 = _e111;
                if (_e111 & (_e70 < _e90)) {
                    let _e115 = atomicMin((&sync[_e80]), _e70);
                }
            } else {
                let _e119 = (groups_1 + ((_e90 - 1u) * 10u));
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
        let _e63 = (entries_3 + (i_3 * 11u));
        let _e67 = work[(_e63 + 1u)];
        let _e71 = work[(_e63 + 2u)];
        let _e72 = vec2<u32>(_e67, _e71);
        let _e75 = (groups_3 + (_e60 * 10u));
        work[_e75] = 0u;
        work[(_e75 + 1u)] = 0u;
        work[(_e75 + 2u)] = 0u;
        work[(_e75 + 3u)] = 0u;
        work[(_e75 + 4u)] = 0u;
        work[(_e75 + 5u)] = 0u;
        work[(_e75 + 6u)] = 0u;
        work[(_e75 + 7u)] = 0u;
        work[(_e75 + 8u)] = 0u;
        work[(_e75 + 9u)] = 0u;
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

// 12: pass groups_aggregate of kernel @scan_supplier
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
    var sum_arg: vec4<u32>;
    var sum_volume: vec4<u32>;
    var group: u32;
    var is_first: bool;
    var local_1: u32;
    var whole_sum_arg: vec4<u32>;
    var whole_sum_volume: vec4<u32>;
    var whole_sum_arg_1: vec4<u32>;
    var whole_sum_volume_1: vec4<u32>;

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
    sum_arg = vec4<u32>();
    sum_volume = vec4<u32>();
    sum_arg = vec4<u32>();
    sum_volume = vec4<u32>();
    let _e55 = work[(numbers + _e41)];
    group = _e55;
    is_first = true;
    let _e59 = (i * 2u);
    local_1 = _e41;
    loop {
        let _e61 = local_1;
        if (_e61 >= _e43) {
            break;
        }
        let _e65 = work[(numbers + _e61)];
        let _e66 = group;
        if (_e65 != _e66) {
            let _e68 = is_first;
            if (_e68 & _e44) {
                let _e72 = (parts + (_e59 * 10u));
                let _e73 = sum_arg;
                work[(_e72 + 2u)] = _e73.x;
                work[(_e72 + 3u)] = _e73.y;
                work[(_e72 + 4u)] = _e73.z;
                work[(_e72 + 5u)] = _e73.w;
                let _e89 = sum_volume;
                work[(_e72 + 6u)] = _e89.x;
                work[(_e72 + 7u)] = _e89.y;
                work[(_e72 + 8u)] = _e89.z;
                work[(_e72 + 9u)] = _e89.w;
                work[(part_numbers + _e59)] = _e66;
            } else {
                let _e109 = (rows + (_e66 * 10u));
                whole_sum_arg = vec4<u32>();
                whole_sum_volume = vec4<u32>();
                let _e116 = work[(_e109 + 2u)];
                let _e119 = work[(_e109 + 3u)];
                let _e122 = work[(_e109 + 4u)];
                let _e125 = work[(_e109 + 5u)];
                whole_sum_arg = vec4<u32>(_e116, _e119, _e122, _e125);
                let _e129 = work[(_e109 + 6u)];
                let _e132 = work[(_e109 + 7u)];
                let _e135 = work[(_e109 + 8u)];
                let _e138 = work[(_e109 + 9u)];
                whole_sum_volume = vec4<u32>(_e129, _e132, _e135, _e138);
                let _e140 = sum_arg;
                let _e141 = whole_sum_arg;
                let _e142 = add_128_(_e141, _e140);
                let _e146 = (bitcast<i32>(_e141.w) < 0i);
                whole_sum_arg = _e142;
                let _e156 = sum_volume;
                let _e157 = whole_sum_volume;
                let _e158 = add_128_(_e157, _e156);
                let _e161 = (bitcast<i32>(_e157.w) < 0i);
                whole_sum_volume = _e158;
                let _e171 = whole_sum_arg;
                work[(_e109 + 2u)] = _e171.x;
                work[(_e109 + 3u)] = _e171.y;
                work[(_e109 + 4u)] = _e171.z;
                work[(_e109 + 5u)] = _e171.w;
                let _e184 = whole_sum_volume;
                work[(_e109 + 6u)] = _e184.x;
                work[(_e109 + 7u)] = _e184.y;
                work[(_e109 + 8u)] = _e184.z;
                work[(_e109 + 9u)] = _e184.w;
            }
            sum_arg = vec4<u32>();
            sum_volume = vec4<u32>();
            is_first = false;
            group = _e65;
        }
        let _e201 = work[(order + _e61)];
        let _e204 = (entries + (_e201 * 11u));
        let _e206 = work[_e204];
        let _e211 = work[(_e204 + 3u)];
        let _e214 = work[(_e204 + 4u)];
        let _e217 = work[(_e204 + 5u)];
        let _e220 = work[(_e204 + 6u)];
        let _e221 = vec4<u32>(_e211, _e214, _e217, _e220);
        if ((_e206 & 1u) != 0u) {
            let _e222 = sum_arg;
            let _e223 = add_128_(_e222, _e221);
            let _e226 = (bitcast<i32>(_e222.w) < 0i);
            sum_arg = _e223;
        }
        let _e237 = work[_e204];
        let _e242 = work[(_e204 + 7u)];
        let _e245 = work[(_e204 + 8u)];
        let _e248 = work[(_e204 + 9u)];
        let _e251 = work[(_e204 + 10u)];
        let _e252 = vec4<u32>(_e242, _e245, _e248, _e251);
        if ((_e237 & 2u) != 0u) {
            let _e253 = sum_volume;
            let _e254 = add_128_(_e253, _e252);
            let _e257 = (bitcast<i32>(_e253.w) < 0i);
            sum_volume = _e254;
        }
        local_1 = (_e61 + 1u);
    }
    let _e268 = group;
    if _e44 {
        let _e269 = (_e59 + 1u);
        let _e270 = is_first;
        if _e270 {
            let _e272 = (parts + (_e59 * 10u));
            let _e273 = sum_arg;
            work[(_e272 + 2u)] = _e273.x;
            work[(_e272 + 3u)] = _e273.y;
            work[(_e272 + 4u)] = _e273.z;
            work[(_e272 + 5u)] = _e273.w;
            let _e286 = sum_volume;
            work[(_e272 + 6u)] = _e286.x;
            work[(_e272 + 7u)] = _e286.y;
            work[(_e272 + 8u)] = _e286.z;
            work[(_e272 + 9u)] = _e286.w;
            work[(part_numbers + _e59)] = _e268;
            sum_arg = vec4<u32>();
            sum_volume = vec4<u32>();
        }
        let _e304 = (parts + (_e269 * 10u));
        let _e305 = sum_arg;
        work[(_e304 + 2u)] = _e305.x;
        work[(_e304 + 3u)] = _e305.y;
        work[(_e304 + 4u)] = _e305.z;
        work[(_e304 + 5u)] = _e305.w;
        let _e318 = sum_volume;
        work[(_e304 + 6u)] = _e318.x;
        work[(_e304 + 7u)] = _e318.y;
        work[(_e304 + 8u)] = _e318.z;
        work[(_e304 + 9u)] = _e318.w;
        work[(part_numbers + _e269)] = _e268;
    } else {
        if (_e43 > 0u) {
            let _e335 = (rows + (_e268 * 10u));
            whole_sum_arg_1 = vec4<u32>();
            whole_sum_volume_1 = vec4<u32>();
            let _e342 = work[(_e335 + 2u)];
            let _e345 = work[(_e335 + 3u)];
            let _e348 = work[(_e335 + 4u)];
            let _e351 = work[(_e335 + 5u)];
            whole_sum_arg_1 = vec4<u32>(_e342, _e345, _e348, _e351);
            let _e355 = work[(_e335 + 6u)];
            let _e358 = work[(_e335 + 7u)];
            let _e361 = work[(_e335 + 8u)];
            let _e364 = work[(_e335 + 9u)];
            whole_sum_volume_1 = vec4<u32>(_e355, _e358, _e361, _e364);
            let _e366 = sum_arg;
            let _e367 = whole_sum_arg_1;
            let _e368 = add_128_(_e367, _e366);
            let _e371 = (bitcast<i32>(_e367.w) < 0i);
            whole_sum_arg_1 = _e368;
            let _e381 = sum_volume;
            let _e382 = whole_sum_volume_1;
            let _e383 = add_128_(_e382, _e381);
            let _e386 = (bitcast<i32>(_e382.w) < 0i);
            whole_sum_volume_1 = _e383;
            let _e396 = whole_sum_arg_1;
            work[(_e335 + 2u)] = _e396.x;
            work[(_e335 + 3u)] = _e396.y;
            work[(_e335 + 4u)] = _e396.z;
            work[(_e335 + 5u)] = _e396.w;
            let _e409 = whole_sum_volume_1;
            work[(_e335 + 6u)] = _e409.x;
            work[(_e335 + 7u)] = _e409.y;
            work[(_e335 + 8u)] = _e409.z;
            work[(_e335 + 9u)] = _e409.w;
        }
    }
}

@compute @workgroup_size(256, 1, 1) 
fn fold_all(@builtin(workgroup_id) workgroup_1: vec3<u32>, @builtin(local_invocation_index) local_2: u32, @builtin(num_workgroups) workgroups_1: vec3<u32>) {
    var sum_arg_1: vec4<u32>;
    var sum_volume_1: vec4<u32>;
    var group_1: u32;
    var is_first_1: bool;
    var local_3: u32;
    var whole_sum_arg_2: vec4<u32>;
    var whole_sum_volume_2: vec4<u32>;

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
    sum_arg_1 = vec4<u32>();
    sum_volume_1 = vec4<u32>();
    sum_arg_1 = vec4<u32>();
    sum_volume_1 = vec4<u32>();
    group_1 = 0u;
    is_first_1 = true;
    let _e55 = (i_1 * 2u);
    local_3 = _e41;
    loop {
        let _e57 = local_3;
        if (_e57 >= _e43) {
            break;
        }
        let _e61 = (entries_1 + (_e57 * 11u));
        let _e64 = work[_e61];
        let _e70 = work[(_e61 + 3u)];
        let _e74 = work[(_e61 + 4u)];
        let _e78 = work[(_e61 + 5u)];
        let _e82 = work[(_e61 + 6u)];
        let _e83 = vec4<u32>(_e70, _e74, _e78, _e82);
        if ((_e64 & 1u) != 0u) {
            let _e84 = sum_arg_1;
            let _e85 = add_128_(_e84, _e83);
            let _e89 = (bitcast<i32>(_e84.w) < 0i);
            sum_arg_1 = _e85;
        }
        let _e100 = work[_e61];
        let _e106 = work[(_e61 + 7u)];
        let _e110 = work[(_e61 + 8u)];
        let _e114 = work[(_e61 + 9u)];
        let _e118 = work[(_e61 + 10u)];
        let _e119 = vec4<u32>(_e106, _e110, _e114, _e118);
        if ((_e100 & 2u) != 0u) {
            let _e120 = sum_volume_1;
            let _e121 = add_128_(_e120, _e119);
            let _e124 = (bitcast<i32>(_e120.w) < 0i);
            sum_volume_1 = _e121;
        }
        local_3 = (_e57 + 1u);
    }
    let _e135 = group_1;
    if (part_numbers_1 != 0u) {
        let _e136 = (_e55 + 1u);
        let _e137 = is_first_1;
        if _e137 {
            let _e139 = (parts_1 + (_e55 * 10u));
            let _e140 = sum_arg_1;
            work[(_e139 + 2u)] = _e140.x;
            work[(_e139 + 3u)] = _e140.y;
            work[(_e139 + 4u)] = _e140.z;
            work[(_e139 + 5u)] = _e140.w;
            let _e153 = sum_volume_1;
            work[(_e139 + 6u)] = _e153.x;
            work[(_e139 + 7u)] = _e153.y;
            work[(_e139 + 8u)] = _e153.z;
            work[(_e139 + 9u)] = _e153.w;
            work[(part_numbers_1 + _e55)] = _e135;
            sum_arg_1 = vec4<u32>();
            sum_volume_1 = vec4<u32>();
        }
        let _e171 = (parts_1 + (_e136 * 10u));
        let _e172 = sum_arg_1;
        work[(_e171 + 2u)] = _e172.x;
        work[(_e171 + 3u)] = _e172.y;
        work[(_e171 + 4u)] = _e172.z;
        work[(_e171 + 5u)] = _e172.w;
        let _e185 = sum_volume_1;
        work[(_e171 + 6u)] = _e185.x;
        work[(_e171 + 7u)] = _e185.y;
        work[(_e171 + 8u)] = _e185.z;
        work[(_e171 + 9u)] = _e185.w;
        work[(part_numbers_1 + _e136)] = _e135;
    } else {
        if (_e43 > 0u) {
            let _e202 = (rows_1 + (_e135 * 10u));
            whole_sum_arg_2 = vec4<u32>();
            whole_sum_volume_2 = vec4<u32>();
            let _e209 = work[(_e202 + 2u)];
            let _e212 = work[(_e202 + 3u)];
            let _e215 = work[(_e202 + 4u)];
            let _e218 = work[(_e202 + 5u)];
            whole_sum_arg_2 = vec4<u32>(_e209, _e212, _e215, _e218);
            let _e222 = work[(_e202 + 6u)];
            let _e225 = work[(_e202 + 7u)];
            let _e228 = work[(_e202 + 8u)];
            let _e231 = work[(_e202 + 9u)];
            whole_sum_volume_2 = vec4<u32>(_e222, _e225, _e228, _e231);
            let _e233 = sum_arg_1;
            let _e234 = whole_sum_arg_2;
            let _e235 = add_128_(_e234, _e233);
            let _e238 = (bitcast<i32>(_e234.w) < 0i);
            whole_sum_arg_2 = _e235;
            let _e248 = sum_volume_1;
            let _e249 = whole_sum_volume_2;
            let _e250 = add_128_(_e249, _e248);
            let _e253 = (bitcast<i32>(_e249.w) < 0i);
            whole_sum_volume_2 = _e250;
            let _e263 = whole_sum_arg_2;
            work[(_e202 + 2u)] = _e263.x;
            work[(_e202 + 3u)] = _e263.y;
            work[(_e202 + 4u)] = _e263.z;
            work[(_e202 + 5u)] = _e263.w;
            let _e276 = whole_sum_volume_2;
            work[(_e202 + 6u)] = _e276.x;
            work[(_e202 + 7u)] = _e276.y;
            work[(_e202 + 8u)] = _e276.z;
            work[(_e202 + 9u)] = _e276.w;
        }
    }
}

@compute @workgroup_size(256, 1, 1) 
fn fold_parts(@builtin(workgroup_id) workgroup_2: vec3<u32>, @builtin(local_invocation_index) local_4: u32, @builtin(num_workgroups) workgroups_2: vec3<u32>) {
    var sum_arg_2: vec4<u32>;
    var sum_volume_2: vec4<u32>;
    var group_2: u32;
    var is_first_2: bool;
    var local_5: u32;
    var whole_sum_arg_3: vec4<u32>;
    var whole_sum_volume_3: vec4<u32>;
    var whole_sum_arg_4: vec4<u32>;
    var whole_sum_volume_4: vec4<u32>;

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
    sum_arg_2 = vec4<u32>();
    sum_volume_2 = vec4<u32>();
    sum_arg_2 = vec4<u32>();
    sum_volume_2 = vec4<u32>();
    let _e55 = work[(numbers_2 + _e41)];
    group_2 = _e55;
    is_first_2 = true;
    let _e59 = (i_2 * 2u);
    local_5 = _e41;
    loop {
        let _e61 = local_5;
        if (_e61 >= _e43) {
            break;
        }
        let _e65 = work[(numbers_2 + _e61)];
        let _e66 = group_2;
        if (_e65 != _e66) {
            let _e68 = is_first_2;
            if (_e68 & _e44) {
                let _e72 = (parts_2 + (_e59 * 10u));
                let _e73 = sum_arg_2;
                work[(_e72 + 2u)] = _e73.x;
                work[(_e72 + 3u)] = _e73.y;
                work[(_e72 + 4u)] = _e73.z;
                work[(_e72 + 5u)] = _e73.w;
                let _e89 = sum_volume_2;
                work[(_e72 + 6u)] = _e89.x;
                work[(_e72 + 7u)] = _e89.y;
                work[(_e72 + 8u)] = _e89.z;
                work[(_e72 + 9u)] = _e89.w;
                work[(part_numbers_2 + _e59)] = _e66;
            } else {
                let _e109 = (rows_2 + (_e66 * 10u));
                whole_sum_arg_3 = vec4<u32>();
                whole_sum_volume_3 = vec4<u32>();
                let _e116 = work[(_e109 + 2u)];
                let _e119 = work[(_e109 + 3u)];
                let _e122 = work[(_e109 + 4u)];
                let _e125 = work[(_e109 + 5u)];
                whole_sum_arg_3 = vec4<u32>(_e116, _e119, _e122, _e125);
                let _e129 = work[(_e109 + 6u)];
                let _e132 = work[(_e109 + 7u)];
                let _e135 = work[(_e109 + 8u)];
                let _e138 = work[(_e109 + 9u)];
                whole_sum_volume_3 = vec4<u32>(_e129, _e132, _e135, _e138);
                let _e140 = sum_arg_2;
                let _e141 = whole_sum_arg_3;
                let _e142 = add_128_(_e141, _e140);
                let _e146 = (bitcast<i32>(_e141.w) < 0i);
                whole_sum_arg_3 = _e142;
                let _e156 = sum_volume_2;
                let _e157 = whole_sum_volume_3;
                let _e158 = add_128_(_e157, _e156);
                let _e161 = (bitcast<i32>(_e157.w) < 0i);
                whole_sum_volume_3 = _e158;
                let _e171 = whole_sum_arg_3;
                work[(_e109 + 2u)] = _e171.x;
                work[(_e109 + 3u)] = _e171.y;
                work[(_e109 + 4u)] = _e171.z;
                work[(_e109 + 5u)] = _e171.w;
                let _e184 = whole_sum_volume_3;
                work[(_e109 + 6u)] = _e184.x;
                work[(_e109 + 7u)] = _e184.y;
                work[(_e109 + 8u)] = _e184.z;
                work[(_e109 + 9u)] = _e184.w;
            }
            sum_arg_2 = vec4<u32>();
            sum_volume_2 = vec4<u32>();
            is_first_2 = false;
            group_2 = _e65;
        }
        let _e200 = (entries_2 + (_e61 * 10u));
        let _e203 = work[(_e200 + 2u)];
        let _e206 = work[(_e200 + 3u)];
        let _e209 = work[(_e200 + 4u)];
        let _e212 = work[(_e200 + 5u)];
        let _e213 = vec4<u32>(_e203, _e206, _e209, _e212);
        let _e214 = sum_arg_2;
        let _e215 = add_128_(_e214, _e213);
        let _e218 = (bitcast<i32>(_e214.w) < 0i);
        sum_arg_2 = _e215;
        let _e230 = work[(_e200 + 6u)];
        let _e233 = work[(_e200 + 7u)];
        let _e236 = work[(_e200 + 8u)];
        let _e239 = work[(_e200 + 9u)];
        let _e240 = vec4<u32>(_e230, _e233, _e236, _e239);
        let _e241 = sum_volume_2;
        let _e242 = add_128_(_e241, _e240);
        let _e245 = (bitcast<i32>(_e241.w) < 0i);
        sum_volume_2 = _e242;
        local_5 = (_e61 + 1u);
    }
    let _e256 = group_2;
    if _e44 {
        let _e257 = (_e59 + 1u);
        let _e258 = is_first_2;
        if _e258 {
            let _e260 = (parts_2 + (_e59 * 10u));
            let _e261 = sum_arg_2;
            work[(_e260 + 2u)] = _e261.x;
            work[(_e260 + 3u)] = _e261.y;
            work[(_e260 + 4u)] = _e261.z;
            work[(_e260 + 5u)] = _e261.w;
            let _e274 = sum_volume_2;
            work[(_e260 + 6u)] = _e274.x;
            work[(_e260 + 7u)] = _e274.y;
            work[(_e260 + 8u)] = _e274.z;
            work[(_e260 + 9u)] = _e274.w;
            work[(part_numbers_2 + _e59)] = _e256;
            sum_arg_2 = vec4<u32>();
            sum_volume_2 = vec4<u32>();
        }
        let _e292 = (parts_2 + (_e257 * 10u));
        let _e293 = sum_arg_2;
        work[(_e292 + 2u)] = _e293.x;
        work[(_e292 + 3u)] = _e293.y;
        work[(_e292 + 4u)] = _e293.z;
        work[(_e292 + 5u)] = _e293.w;
        let _e306 = sum_volume_2;
        work[(_e292 + 6u)] = _e306.x;
        work[(_e292 + 7u)] = _e306.y;
        work[(_e292 + 8u)] = _e306.z;
        work[(_e292 + 9u)] = _e306.w;
        work[(part_numbers_2 + _e257)] = _e256;
    } else {
        if (_e43 > 0u) {
            let _e323 = (rows_2 + (_e256 * 10u));
            whole_sum_arg_4 = vec4<u32>();
            whole_sum_volume_4 = vec4<u32>();
            let _e330 = work[(_e323 + 2u)];
            let _e333 = work[(_e323 + 3u)];
            let _e336 = work[(_e323 + 4u)];
            let _e339 = work[(_e323 + 5u)];
            whole_sum_arg_4 = vec4<u32>(_e330, _e333, _e336, _e339);
            let _e343 = work[(_e323 + 6u)];
            let _e346 = work[(_e323 + 7u)];
            let _e349 = work[(_e323 + 8u)];
            let _e352 = work[(_e323 + 9u)];
            whole_sum_volume_4 = vec4<u32>(_e343, _e346, _e349, _e352);
            let _e354 = sum_arg_2;
            let _e355 = whole_sum_arg_4;
            let _e356 = add_128_(_e355, _e354);
            let _e359 = (bitcast<i32>(_e355.w) < 0i);
            whole_sum_arg_4 = _e356;
            let _e369 = sum_volume_2;
            let _e370 = whole_sum_volume_4;
            let _e371 = add_128_(_e370, _e369);
            let _e374 = (bitcast<i32>(_e370.w) < 0i);
            whole_sum_volume_4 = _e371;
            let _e384 = whole_sum_arg_4;
            work[(_e323 + 2u)] = _e384.x;
            work[(_e323 + 3u)] = _e384.y;
            work[(_e323 + 4u)] = _e384.z;
            work[(_e323 + 5u)] = _e384.w;
            let _e397 = whole_sum_volume_4;
            work[(_e323 + 6u)] = _e397.x;
            work[(_e323 + 7u)] = _e397.y;
            work[(_e323 + 8u)] = _e397.z;
            work[(_e323 + 9u)] = _e397.w;
        }
    }
}

@compute @workgroup_size(256, 1, 1) 
fn fold_sorted_parts(@builtin(workgroup_id) workgroup_3: vec3<u32>, @builtin(local_invocation_index) local_6: u32, @builtin(num_workgroups) workgroups_3: vec3<u32>) {
    var sum_arg_3: vec4<u32>;
    var sum_volume_3: vec4<u32>;
    var group_3: u32;
    var is_first_3: bool;
    var local_7: u32;
    var whole_sum_arg_5: vec4<u32>;
    var whole_sum_volume_5: vec4<u32>;
    var whole_sum_arg_6: vec4<u32>;
    var whole_sum_volume_6: vec4<u32>;

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
    sum_arg_3 = vec4<u32>();
    sum_volume_3 = vec4<u32>();
    sum_arg_3 = vec4<u32>();
    sum_volume_3 = vec4<u32>();
    let _e55 = work[(numbers_3 + _e41)];
    group_3 = _e55;
    is_first_3 = true;
    let _e59 = (i_3 * 2u);
    local_7 = _e41;
    loop {
        let _e61 = local_7;
        if (_e61 >= _e43) {
            break;
        }
        let _e65 = work[(numbers_3 + _e61)];
        let _e66 = group_3;
        if (_e65 != _e66) {
            let _e68 = is_first_3;
            if (_e68 & _e44) {
                let _e72 = (parts_3 + (_e59 * 10u));
                let _e73 = sum_arg_3;
                work[(_e72 + 2u)] = _e73.x;
                work[(_e72 + 3u)] = _e73.y;
                work[(_e72 + 4u)] = _e73.z;
                work[(_e72 + 5u)] = _e73.w;
                let _e89 = sum_volume_3;
                work[(_e72 + 6u)] = _e89.x;
                work[(_e72 + 7u)] = _e89.y;
                work[(_e72 + 8u)] = _e89.z;
                work[(_e72 + 9u)] = _e89.w;
                work[(part_numbers_3 + _e59)] = _e66;
            } else {
                let _e109 = (rows_3 + (_e66 * 10u));
                whole_sum_arg_5 = vec4<u32>();
                whole_sum_volume_5 = vec4<u32>();
                let _e116 = work[(_e109 + 2u)];
                let _e119 = work[(_e109 + 3u)];
                let _e122 = work[(_e109 + 4u)];
                let _e125 = work[(_e109 + 5u)];
                whole_sum_arg_5 = vec4<u32>(_e116, _e119, _e122, _e125);
                let _e129 = work[(_e109 + 6u)];
                let _e132 = work[(_e109 + 7u)];
                let _e135 = work[(_e109 + 8u)];
                let _e138 = work[(_e109 + 9u)];
                whole_sum_volume_5 = vec4<u32>(_e129, _e132, _e135, _e138);
                let _e140 = sum_arg_3;
                let _e141 = whole_sum_arg_5;
                let _e142 = add_128_(_e141, _e140);
                let _e146 = (bitcast<i32>(_e141.w) < 0i);
                whole_sum_arg_5 = _e142;
                let _e156 = sum_volume_3;
                let _e157 = whole_sum_volume_5;
                let _e158 = add_128_(_e157, _e156);
                let _e161 = (bitcast<i32>(_e157.w) < 0i);
                whole_sum_volume_5 = _e158;
                let _e171 = whole_sum_arg_5;
                work[(_e109 + 2u)] = _e171.x;
                work[(_e109 + 3u)] = _e171.y;
                work[(_e109 + 4u)] = _e171.z;
                work[(_e109 + 5u)] = _e171.w;
                let _e184 = whole_sum_volume_5;
                work[(_e109 + 6u)] = _e184.x;
                work[(_e109 + 7u)] = _e184.y;
                work[(_e109 + 8u)] = _e184.z;
                work[(_e109 + 9u)] = _e184.w;
            }
            sum_arg_3 = vec4<u32>();
            sum_volume_3 = vec4<u32>();
            is_first_3 = false;
            group_3 = _e65;
        }
        let _e201 = work[(order_3 + _e61)];
        let _e203 = (entries_3 + (_e201 * 10u));
        let _e206 = work[(_e203 + 2u)];
        let _e209 = work[(_e203 + 3u)];
        let _e212 = work[(_e203 + 4u)];
        let _e215 = work[(_e203 + 5u)];
        let _e216 = vec4<u32>(_e206, _e209, _e212, _e215);
        let _e217 = sum_arg_3;
        let _e218 = add_128_(_e217, _e216);
        let _e221 = (bitcast<i32>(_e217.w) < 0i);
        sum_arg_3 = _e218;
        let _e233 = work[(_e203 + 6u)];
        let _e236 = work[(_e203 + 7u)];
        let _e239 = work[(_e203 + 8u)];
        let _e242 = work[(_e203 + 9u)];
        let _e243 = vec4<u32>(_e233, _e236, _e239, _e242);
        let _e244 = sum_volume_3;
        let _e245 = add_128_(_e244, _e243);
        let _e248 = (bitcast<i32>(_e244.w) < 0i);
        sum_volume_3 = _e245;
        local_7 = (_e61 + 1u);
    }
    let _e259 = group_3;
    if _e44 {
        let _e260 = (_e59 + 1u);
        let _e261 = is_first_3;
        if _e261 {
            let _e263 = (parts_3 + (_e59 * 10u));
            let _e264 = sum_arg_3;
            work[(_e263 + 2u)] = _e264.x;
            work[(_e263 + 3u)] = _e264.y;
            work[(_e263 + 4u)] = _e264.z;
            work[(_e263 + 5u)] = _e264.w;
            let _e277 = sum_volume_3;
            work[(_e263 + 6u)] = _e277.x;
            work[(_e263 + 7u)] = _e277.y;
            work[(_e263 + 8u)] = _e277.z;
            work[(_e263 + 9u)] = _e277.w;
            work[(part_numbers_3 + _e59)] = _e259;
            sum_arg_3 = vec4<u32>();
            sum_volume_3 = vec4<u32>();
        }
        let _e295 = (parts_3 + (_e260 * 10u));
        let _e296 = sum_arg_3;
        work[(_e295 + 2u)] = _e296.x;
        work[(_e295 + 3u)] = _e296.y;
        work[(_e295 + 4u)] = _e296.z;
        work[(_e295 + 5u)] = _e296.w;
        let _e309 = sum_volume_3;
        work[(_e295 + 6u)] = _e309.x;
        work[(_e295 + 7u)] = _e309.y;
        work[(_e295 + 8u)] = _e309.z;
        work[(_e295 + 9u)] = _e309.w;
        work[(part_numbers_3 + _e260)] = _e259;
    } else {
        if (_e43 > 0u) {
            let _e326 = (rows_3 + (_e259 * 10u));
            whole_sum_arg_6 = vec4<u32>();
            whole_sum_volume_6 = vec4<u32>();
            let _e333 = work[(_e326 + 2u)];
            let _e336 = work[(_e326 + 3u)];
            let _e339 = work[(_e326 + 4u)];
            let _e342 = work[(_e326 + 5u)];
            whole_sum_arg_6 = vec4<u32>(_e333, _e336, _e339, _e342);
            let _e346 = work[(_e326 + 6u)];
            let _e349 = work[(_e326 + 7u)];
            let _e352 = work[(_e326 + 8u)];
            let _e355 = work[(_e326 + 9u)];
            whole_sum_volume_6 = vec4<u32>(_e346, _e349, _e352, _e355);
            let _e357 = sum_arg_3;
            let _e358 = whole_sum_arg_6;
            let _e359 = add_128_(_e358, _e357);
            let _e362 = (bitcast<i32>(_e358.w) < 0i);
            whole_sum_arg_6 = _e359;
            let _e372 = sum_volume_3;
            let _e373 = whole_sum_volume_6;
            let _e374 = add_128_(_e373, _e372);
            let _e377 = (bitcast<i32>(_e373.w) < 0i);
            whole_sum_volume_6 = _e374;
            let _e387 = whole_sum_arg_6;
            work[(_e326 + 2u)] = _e387.x;
            work[(_e326 + 3u)] = _e387.y;
            work[(_e326 + 4u)] = _e387.z;
            work[(_e326 + 5u)] = _e387.w;
            let _e400 = whole_sum_volume_6;
            work[(_e326 + 6u)] = _e400.x;
            work[(_e326 + 7u)] = _e400.y;
            work[(_e326 + 8u)] = _e400.z;
            work[(_e326 + 9u)] = _e400.w;
        }
    }
}

@compute @workgroup_size(256, 1, 1) 
fn fold_all_parts(@builtin(workgroup_id) workgroup_4: vec3<u32>, @builtin(local_invocation_index) local_8: u32, @builtin(num_workgroups) workgroups_4: vec3<u32>) {
    var sum_arg_4: vec4<u32>;
    var sum_volume_4: vec4<u32>;
    var group_4: u32;
    var is_first_4: bool;
    var local_9: u32;
    var whole_sum_arg_7: vec4<u32>;
    var whole_sum_volume_7: vec4<u32>;

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
    sum_arg_4 = vec4<u32>();
    sum_volume_4 = vec4<u32>();
    sum_arg_4 = vec4<u32>();
    sum_volume_4 = vec4<u32>();
    group_4 = 0u;
    is_first_4 = true;
    let _e55 = (i_4 * 2u);
    local_9 = _e41;
    loop {
        let _e57 = local_9;
        if (_e57 >= _e43) {
            break;
        }
        let _e61 = (entries_4 + (_e57 * 10u));
        let _e65 = work[(_e61 + 2u)];
        let _e69 = work[(_e61 + 3u)];
        let _e73 = work[(_e61 + 4u)];
        let _e77 = work[(_e61 + 5u)];
        let _e78 = vec4<u32>(_e65, _e69, _e73, _e77);
        let _e79 = sum_arg_4;
        let _e80 = add_128_(_e79, _e78);
        let _e84 = (bitcast<i32>(_e79.w) < 0i);
        sum_arg_4 = _e80;
        let _e97 = work[(_e61 + 6u)];
        let _e101 = work[(_e61 + 7u)];
        let _e105 = work[(_e61 + 8u)];
        let _e109 = work[(_e61 + 9u)];
        let _e110 = vec4<u32>(_e97, _e101, _e105, _e109);
        let _e111 = sum_volume_4;
        let _e112 = add_128_(_e111, _e110);
        let _e115 = (bitcast<i32>(_e111.w) < 0i);
        sum_volume_4 = _e112;
        local_9 = (_e57 + 1u);
    }
    let _e126 = group_4;
    if (part_numbers_4 != 0u) {
        let _e127 = (_e55 + 1u);
        let _e128 = is_first_4;
        if _e128 {
            let _e130 = (parts_4 + (_e55 * 10u));
            let _e131 = sum_arg_4;
            work[(_e130 + 2u)] = _e131.x;
            work[(_e130 + 3u)] = _e131.y;
            work[(_e130 + 4u)] = _e131.z;
            work[(_e130 + 5u)] = _e131.w;
            let _e144 = sum_volume_4;
            work[(_e130 + 6u)] = _e144.x;
            work[(_e130 + 7u)] = _e144.y;
            work[(_e130 + 8u)] = _e144.z;
            work[(_e130 + 9u)] = _e144.w;
            work[(part_numbers_4 + _e55)] = _e126;
            sum_arg_4 = vec4<u32>();
            sum_volume_4 = vec4<u32>();
        }
        let _e162 = (parts_4 + (_e127 * 10u));
        let _e163 = sum_arg_4;
        work[(_e162 + 2u)] = _e163.x;
        work[(_e162 + 3u)] = _e163.y;
        work[(_e162 + 4u)] = _e163.z;
        work[(_e162 + 5u)] = _e163.w;
        let _e176 = sum_volume_4;
        work[(_e162 + 6u)] = _e176.x;
        work[(_e162 + 7u)] = _e176.y;
        work[(_e162 + 8u)] = _e176.z;
        work[(_e162 + 9u)] = _e176.w;
        work[(part_numbers_4 + _e127)] = _e126;
    } else {
        if (_e43 > 0u) {
            let _e193 = (rows_4 + (_e126 * 10u));
            whole_sum_arg_7 = vec4<u32>();
            whole_sum_volume_7 = vec4<u32>();
            let _e200 = work[(_e193 + 2u)];
            let _e203 = work[(_e193 + 3u)];
            let _e206 = work[(_e193 + 4u)];
            let _e209 = work[(_e193 + 5u)];
            whole_sum_arg_7 = vec4<u32>(_e200, _e203, _e206, _e209);
            let _e213 = work[(_e193 + 6u)];
            let _e216 = work[(_e193 + 7u)];
            let _e219 = work[(_e193 + 8u)];
            let _e222 = work[(_e193 + 9u)];
            whole_sum_volume_7 = vec4<u32>(_e213, _e216, _e219, _e222);
            let _e224 = sum_arg_4;
            let _e225 = whole_sum_arg_7;
            let _e226 = add_128_(_e225, _e224);
            let _e229 = (bitcast<i32>(_e225.w) < 0i);
            whole_sum_arg_7 = _e226;
            let _e239 = sum_volume_4;
            let _e240 = whole_sum_volume_7;
            let _e241 = add_128_(_e240, _e239);
            let _e244 = (bitcast<i32>(_e240.w) < 0i);
            whole_sum_volume_7 = _e241;
            let _e254 = whole_sum_arg_7;
            work[(_e193 + 2u)] = _e254.x;
            work[(_e193 + 3u)] = _e254.y;
            work[(_e193 + 4u)] = _e254.z;
            work[(_e193 + 5u)] = _e254.w;
            let _e267 = whole_sum_volume_7;
            work[(_e193 + 6u)] = _e267.x;
            work[(_e193 + 7u)] = _e267.y;
            work[(_e193 + 8u)] = _e267.z;
            work[(_e193 + 9u)] = _e267.w;
        }
    }
}

@compute @workgroup_size(256, 1, 1) 
fn add(@builtin(workgroup_id) workgroup_5: vec3<u32>, @builtin(local_invocation_index) local_10: u32, @builtin(num_workgroups) workgroups_5: vec3<u32>) {
    var local_11: bool;
    var local_12: bool;
    var local_13: bool;
    var local_14: bool;
    var local_15: bool;
    var local_16: bool;
    var local_17: bool;
    var local_18: bool;

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
    let _e46 = (parts_5 + (_e43 * 8u));
    let _e49 = work[_e39];
    let _e56 = work[(_e39 + 3u)];
    let _e60 = work[(_e39 + 4u)];
    let _e64 = work[(_e39 + 5u)];
    let _e68 = work[(_e39 + 6u)];
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
        let _e110 = (_e69.w + select(0u, 1u, (_e106 | (_e98 < _e69.z))));
        local_14 = false;
        if (_e110 != 0u) {
            let _e115 = atomicAdd((&sync[(_e46 + 3u)]), _e110);
            local_14 = ((_e115 + _e110) < _e115);
        }
        let _e118 = local_14;
    }
    let _e122 = work[_e39];
    let _e128 = work[(_e39 + 7u)];
    let _e131 = work[(_e39 + 8u)];
    let _e135 = work[(_e39 + 9u)];
    let _e139 = work[(_e39 + 10u)];
    let _e140 = vec4<u32>(_e128, _e131, _e135, _e139);
    if ((_e122 & 2u) != 0u) {
        local_15 = false;
        if (_e140.x != 0u) {
            let _e149 = atomicAdd((&sync[(_e46 + 4u)]), _e140.x);
            local_15 = ((_e149 + _e140.x) < _e149);
        }
        let _e152 = local_15;
        let _e155 = (_e140.y + select(0u, 1u, _e152));
        local_16 = false;
        if (_e155 != 0u) {
            let _e160 = atomicAdd((&sync[(_e46 + 5u)]), _e155);
            local_16 = ((_e160 + _e155) < _e160);
        }
        let _e163 = local_16;
        let _e167 = (_e140.z + select(0u, 1u, (_e163 | (_e155 < _e140.y))));
        local_17 = false;
        if (_e167 != 0u) {
            let _e172 = atomicAdd((&sync[(_e46 + 6u)]), _e167);
            local_17 = ((_e172 + _e167) < _e172);
        }
        let _e175 = local_17;
        let _e179 = (_e140.w + select(0u, 1u, (_e175 | (_e167 < _e140.z))));
        local_18 = false;
        if (_e179 != 0u) {
            let _e184 = atomicAdd((&sync[(_e46 + 7u)]), _e179);
            local_18 = ((_e184 + _e179) < _e184);
        }
        let _e187 = local_18;
    }
}

@compute @workgroup_size(256, 1, 1) 
fn settle(@builtin(workgroup_id) workgroup_6: vec3<u32>, @builtin(local_invocation_index) local_19: u32, @builtin(num_workgroups) workgroups_6: vec3<u32>) {
    var sum_arg_5: vec4<u32>;
    var sum_volume_5: vec4<u32>;
    var whole_sum_arg_8: vec4<u32>;
    var whole_sum_volume_8: vec4<u32>;

    let n_6 = params[0].x;
    let entry_count_6 = params[0].y;
    let entries_6 = params[0].z;
    let rows_6 = params[0].w;
    let order_6 = params[1].x;
    let parts_6 = params[1].y;
    let part_numbers_6 = params[1].z;
    let numbers_6 = params[1].w;
    let i_6 = ((((workgroup_6.y * workgroups_6.x) + workgroup_6.x) * 256u) + local_19);
    if (i_6 >= n_6) {
        return;
    }
    let _e39 = (parts_6 + (i_6 * 8u));
    sum_arg_5 = vec4<u32>();
    sum_volume_5 = vec4<u32>();
    sum_arg_5 = vec4<u32>();
    sum_volume_5 = vec4<u32>();
    let _e49 = atomicLoad((&sync[_e39]));
    let _e53 = atomicLoad((&sync[(_e39 + 1u)]));
    let _e57 = atomicLoad((&sync[(_e39 + 2u)]));
    let _e61 = atomicLoad((&sync[(_e39 + 3u)]));
    sum_arg_5 = vec4<u32>(_e49, _e53, _e57, _e61);
    let _e66 = atomicLoad((&sync[(_e39 + 4u)]));
    let _e70 = atomicLoad((&sync[(_e39 + 5u)]));
    let _e74 = atomicLoad((&sync[(_e39 + 6u)]));
    let _e78 = atomicLoad((&sync[(_e39 + 7u)]));
    sum_volume_5 = vec4<u32>(_e66, _e70, _e74, _e78);
    let _e82 = (rows_6 + (i_6 * 10u));
    whole_sum_arg_8 = vec4<u32>();
    whole_sum_volume_8 = vec4<u32>();
    let _e90 = work[(_e82 + 2u)];
    let _e93 = work[(_e82 + 3u)];
    let _e96 = work[(_e82 + 4u)];
    let _e99 = work[(_e82 + 5u)];
    whole_sum_arg_8 = vec4<u32>(_e90, _e93, _e96, _e99);
    let _e103 = work[(_e82 + 6u)];
    let _e106 = work[(_e82 + 7u)];
    let _e109 = work[(_e82 + 8u)];
    let _e113 = work[(_e82 + 9u)];
    whole_sum_volume_8 = vec4<u32>(_e103, _e106, _e109, _e113);
    let _e115 = sum_arg_5;
    let _e116 = whole_sum_arg_8;
    let _e117 = add_128_(_e116, _e115);
    let _e121 = (bitcast<i32>(_e116.w) < 0i);
    whole_sum_arg_8 = _e117;
    let _e131 = sum_volume_5;
    let _e132 = whole_sum_volume_8;
    let _e133 = add_128_(_e132, _e131);
    let _e136 = (bitcast<i32>(_e132.w) < 0i);
    whole_sum_volume_8 = _e133;
    let _e146 = whole_sum_arg_8;
    work[(_e82 + 2u)] = _e146.x;
    work[(_e82 + 3u)] = _e146.y;
    work[(_e82 + 4u)] = _e146.z;
    work[(_e82 + 5u)] = _e146.w;
    let _e159 = whole_sum_volume_8;
    work[(_e82 + 6u)] = _e159.x;
    work[(_e82 + 7u)] = _e159.y;
    work[(_e82 + 8u)] = _e159.z;
    work[(_e82 + 9u)] = _e159.w;
}

// 13: pass groups_groups of kernel @scan_supplier
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
    let _e48 = (groups + (i * 10u));
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
    let _e48 = (entries_1 + (i_1 * 10u));
    let _e51 = work[_e48];
    let _e55 = work[(_e48 + 1u)];
    let _e56 = vec2<u32>(_e51, _e55);
    let _e61 = hash_step(2538058380u, _e56.x);
    let _e62 = hash_step(_e61, _e56.y);
    let _e65 = hash_finish((_e62 ^ 8u));
    slot = _e65;
    let _e68 = (i_1 | 2147483648u);
    probes = u32();
    loop {
        let _e71 = slot;
        let _e72 = (_e71 & mask_1);
        slot = _e72;
        let _e73 = probes;
        if (_e73 >= most_probes_1) {
            atomicStore((&sync[full_1]), 1u);
            break;
        }
        probes = (_e73 + 1u);
        let _e78 = (table_1 + _e72);
        let _e80 = atomicLoad((&sync[_e78]));
        holder = _e80;
        if (_e80 == 0u) {
            let _e84 = atomicCompareExchangeWeak((&sync[_e78]), 0u, _e68);
            holder = select(_e84.old_value, _e68, _e84.exchanged);
        }
        let _e88 = holder;
        if (_e88 == _e68) {
            break;
        }
        if (_e88 != 0u) {
            local_3 = bool();
            if ((_e88 & 2147483648u) != 0u) {
                let _e98 = (entries_1 + ((_e88 & 2147483647u) * 10u));
                let _e100 = work[_e98];
                let _e103 = work[(_e98 + 1u)];
                let _e108 = (true & all((_e56 == vec2<u32>(_e100, _e103))));
                local_3 = _e108;
                if (_e108 & (_e68 < _e88)) {
                    let _e112 = atomicMin((&sync[_e78]), _e68);
                }
            } else {
                let _e115 = (groups_1 + ((_e88 - 1u) * 10u));
                let _e117 = work[_e115];
                let _e120 = work[(_e115 + 1u)];
                local_3 = (true & all((_e56 == vec2<u32>(_e117, _e120))));
            }
            let _e125 = local_3;
            if _e125 {
                break;
            }
            slot = (_e72 + 1u);
        }
    }
    let _e128 = slot;
    work[(slots_1 + i_1)] = _e128;
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
        let _e72 = (groups_3 + (_e60 * 10u));
        work[_e72] = 0u;
        work[(_e72 + 1u)] = 0u;
        work[(_e72 + 2u)] = 0u;
        work[(_e72 + 3u)] = 0u;
        work[(_e72 + 4u)] = 0u;
        work[(_e72 + 5u)] = 0u;
        work[(_e72 + 6u)] = 0u;
        work[(_e72 + 7u)] = 0u;
        work[(_e72 + 8u)] = 0u;
        work[(_e72 + 9u)] = 0u;
        work[_e72] = _e70.x;
        work[(_e72 + 1u)] = _e70.y;
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

// 15: pass index
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

// pass index: as number 15

// pass index: as number 15

// 16: pass index
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
    let _e33 = (rows + (i * 8u));
    let _e37 = work[_e33];
    let _e41 = work[(_e33 + 1u)];
    let _e42 = vec2<u32>(_e37, _e41);
    let _e46 = hash_step(2538058380u, _e42.x);
    let _e47 = hash_step(_e46, _e42.y);
    let _e49 = hash_finish((_e47 ^ 8u));
    work[(buckets_1 + i)] = (_e49 & mask);
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

// 17: pass index
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

// 18: pass index
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

// 19: pass sort_by_fields
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
    let _e5 = (a_1 + (b_1 * 4u));
    let _e7 = (a_1 + (c * 4u));
    let _e11 = work[_e5];
    let _e15 = work[(_e5 + 1u)];
    let _e16 = vec2<u32>(_e11, _e15);
    let _e18 = work[_e7];
    let _e21 = work[(_e7 + 1u)];
    let _e22 = vec2<u32>(_e18, _e21);
    let _e23 = less_64_(_e16, _e22);
    if _e23 {
        return _e23;
    }
    let _e24 = less_64_(_e22, _e16);
    if _e24 {
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

// 20: pass order
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
        let _e31 = (rows + (_e28 * 4u));
        let _e34 = work[_e31];
        let _e38 = work[(_e31 + 1u)];
        let _e39 = vec2<u32>(_e34, _e38);
        work[(to + _e23)] = _e39.x;
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
        let _e31 = (rows_1 + (_e28 * 4u));
        let _e34 = work[_e31];
        let _e38 = work[(_e31 + 1u)];
        let _e39 = vec2<u32>(_e34, _e38);
        work[(to_1 + _e23)] = (_e39.y ^ 2147483648u);
    }
}
