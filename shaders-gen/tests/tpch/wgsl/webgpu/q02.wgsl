// 1: kernel @scan_region
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
    let v0_r_name = vec2<u32>((_e32 + _e36), (_e40 - _e36));
    let _e46 = params[1].y;
    let v1_ = vec2<u32>(_e46, 6u);
    let _e49 = string_equal(v0_r_name, v1_);
    if _e49 {
        let _e52 = params[1].z;
        let _e55 = (_e52 + (row * 2u));
        let _e57 = input[_e55];
        let _e60 = input[(_e55 + 1u)];
        let v3_r_regionkey = vec2<u32>(_e57, _e60);
        let _e62 = index_rows;
        index_rows = (_e62 + 1u);
    }
    let _e66 = params[1].w;
    let _e68 = index_rows;
    work[(_e66 + _e11)] = _e68;
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
    let v1_1 = vec2<u32>(_e58, 6u);
    let _e61 = string_equal(v0_r_name_1, v1_1);
    if _e61 {
        let _e64 = params[1].z;
        let _e67 = (_e64 + (row_1 * 2u));
        let _e69 = input[_e67];
        let _e72 = input[(_e67 + 1u)];
        let v3_r_regionkey_1 = vec2<u32>(_e69, _e72);
        let _e74 = index_rows_1;
        index_rows_1 = (_e74 + 1u);
        let _e79 = params[2].x;
        let _e81 = (_e79 + ((_e33 + _e74) * 2u));
        work[_e81] = v3_r_regionkey_1.x;
        work[(_e81 + 1u)] = v3_r_regionkey_1.y;
    }
}

// 2: kernel @scan_nation
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
        let _e98 = index_2_rows;
        index_2_rows = (_e98 + 1u);
    }
    let _e102 = params[2].y;
    let _e104 = index_2_rows;
    work[(_e102 + _e11)] = _e104;
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
        let _e109 = index_2_rows_1;
        index_2_rows_1 = (_e109 + 1u);
        let _e114 = params[2].z;
        let _e116 = (_e114 + ((_e33 + _e109) * 2u));
        work[_e116] = v2_n_nationkey_1.x;
        work[(_e116 + 1u)] = v2_n_nationkey_1.y;
    }
}

// 3: kernel @scan_part
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
    var local_4: u32;

    if (a_1 == b) {
        return true;
    }
    local_4 = 0u;
    loop {
        let _e7 = local_4;
        if !((_e7 < c)) {
            break;
        }
        let _e10 = local_4;
        let _e12 = string_word((a_1 + _e10));
        let _e14 = string_word((b + _e10));
        let _e15 = (_e12 ^ _e14);
        let _e16 = (c - _e10);
        if (select((_e15 & ((1u << ((_e16 & 3u) * 8u)) - 1u)), _e15, (_e16 >= 4u)) != 0u) {
            return false;
        }
        local_4 = (_e10 + 4u);
    }
    return true;
}

@compute @workgroup_size(256, 1, 1) 
fn count(@builtin(workgroup_id) workgroup_: vec3<u32>, @builtin(local_invocation_index) local: u32, @builtin(num_workgroups) workgroups: vec3<u32>) {
    var index_3_rows: u32;
    var local_1: bool;

    let _e11 = ((((workgroup_.y * workgroups.x) + workgroup_.x) * 256u) + local);
    let _e15 = params[0].x;
    let _e18 = params[0].y;
    let row = (_e15 + _e11);
    if ((row >= _e18) | (row < _e15)) {
        return;
    }
    index_3_rows = 0u;
    let _e29 = params[0].w;
    let _e35 = input[(_e29 + (row * 1u))];
    let v0_p_size = bitcast<i32>(_e35);
    let _e39 = params[1].x;
    let v1_ = bitcast<i32>(_e39);
    let v2_eq = (v0_p_size == v1_);
    if v2_eq {
        let _e44 = params[1].y;
        let _e47 = params[1].z;
        let _e48 = (_e44 + row);
        let _e50 = input[_e48];
        let _e53 = input[(_e48 + 1u)];
        let v3_p_type = vec2<u32>((_e47 + _e50), (_e53 - _e50));
        let _e59 = params[1].w;
        let v4_ = vec2<u32>(_e59, 5u);
        if (v4_.y > v3_p_type.y) {
            local_1 = false;
        } else {
            let _e72 = same_bytes(((v3_p_type.x + v3_p_type.y) - v4_.y), v4_.x, v4_.y);
            local_1 = _e72;
        }
        let v5_ends_with = local_1;
        if v5_ends_with {
            let _e76 = params[2].x;
            let _e79 = (_e76 + (row * 2u));
            let _e81 = input[_e79];
            let _e84 = input[(_e79 + 1u)];
            let v6_p_partkey = vec2<u32>(_e81, _e84);
            let _e86 = index_3_rows;
            index_3_rows = (_e86 + 1u);
        }
    }
    let _e90 = params[2].y;
    let _e92 = index_3_rows;
    work[(_e90 + _e11)] = _e92;
}

@compute @workgroup_size(256, 1, 1) 
fn append(@builtin(workgroup_id) workgroup_1: vec3<u32>, @builtin(local_invocation_index) local_2: u32, @builtin(num_workgroups) workgroups_1: vec3<u32>) {
    var index_3_rows_1: u32;
    var local_3: bool;

    let _e11 = ((((workgroup_1.y * workgroups_1.x) + workgroup_1.x) * 256u) + local_2);
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
    let _e47 = input[(_e42 + (row_1 * 1u))];
    let v0_p_size_1 = bitcast<i32>(_e47);
    let _e51 = params[1].x;
    let v1_1 = bitcast<i32>(_e51);
    let v2_eq_1 = (v0_p_size_1 == v1_1);
    if v2_eq_1 {
        let _e56 = params[1].y;
        let _e59 = params[1].z;
        let _e60 = (_e56 + row_1);
        let _e62 = input[_e60];
        let _e65 = input[(_e60 + 1u)];
        let v3_p_type_1 = vec2<u32>((_e59 + _e62), (_e65 - _e62));
        let _e71 = params[1].w;
        let v4_1 = vec2<u32>(_e71, 5u);
        if (v4_1.y > v3_p_type_1.y) {
            local_3 = false;
        } else {
            let _e84 = same_bytes(((v3_p_type_1.x + v3_p_type_1.y) - v4_1.y), v4_1.x, v4_1.y);
            local_3 = _e84;
        }
        let v5_ends_with_1 = local_3;
        if v5_ends_with_1 {
            let _e88 = params[2].x;
            let _e91 = (_e88 + (row_1 * 2u));
            let _e93 = input[_e91];
            let _e96 = input[(_e91 + 1u)];
            let v6_p_partkey_1 = vec2<u32>(_e93, _e96);
            let _e98 = index_3_rows_1;
            index_3_rows_1 = (_e98 + 1u);
            let _e103 = params[2].z;
            let _e105 = (_e103 + ((_e33 + _e98) * 2u));
            work[_e105] = v6_p_partkey_1.x;
            work[(_e105 + 1u)] = v6_p_partkey_1.y;
        }
    }
}

// 4: kernel @scan_partsupp
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
    var index_4_rows: u32;
    var matches: u32;
    var position: u32;

    let _e11 = ((((workgroup_.y * workgroups.x) + workgroup_.x) * 256u) + local);
    let _e15 = params[0].x;
    let _e18 = params[0].y;
    let row = (_e15 + _e11);
    if ((row >= _e18) | (row < _e15)) {
        return;
    }
    index_4_rows = 0u;
    let _e29 = params[0].w;
    let _e32 = (_e29 + (row * 2u));
    let _e35 = input[_e32];
    let _e39 = input[(_e32 + 1u)];
    let v0_ps_partkey = vec2<u32>(_e35, _e39);
    let _e44 = hash_step(2538058380u, v0_ps_partkey.x);
    let _e45 = hash_step(_e44, v0_ps_partkey.y);
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
        if !(all((v0_ps_partkey == vec2<u32>(_e81, _e84)))) {
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
        let v2_ps_suppkey = vec2<u32>(_e99, _e102);
        let _e106 = params[2].y;
        let _e108 = (_e106 + (row * 2u));
        let _e110 = input[_e108];
        let _e113 = input[(_e108 + 1u)];
        let v3_ps_supplycost = vec2<u32>(_e110, _e113);
        let _e115 = index_4_rows;
        index_4_rows = (_e115 + 1u);
    }
    let _e119 = params[2].z;
    let _e121 = index_4_rows;
    work[(_e119 + _e11)] = _e121;
}

@compute @workgroup_size(256, 1, 1) 
fn append(@builtin(workgroup_id) workgroup_1: vec3<u32>, @builtin(local_invocation_index) local_1: u32, @builtin(num_workgroups) workgroups_1: vec3<u32>) {
    var index_4_rows_1: u32;
    var matches_1: u32;
    var position_1: u32;

    let _e11 = ((((workgroup_1.y * workgroups_1.x) + workgroup_1.x) * 256u) + local_1);
    let _e15 = params[0].x;
    let _e18 = params[0].y;
    let row_1 = (_e15 + _e11);
    if ((row_1 >= _e18) | (row_1 < _e15)) {
        return;
    }
    index_4_rows_1 = 0u;
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
    let v0_ps_partkey_1 = vec2<u32>(_e48, _e51);
    let _e56 = hash_step(2538058380u, v0_ps_partkey_1.x);
    let _e57 = hash_step(_e56, v0_ps_partkey_1.y);
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
        if !(all((v0_ps_partkey_1 == vec2<u32>(_e92, _e95)))) {
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
        let v2_ps_suppkey_1 = vec2<u32>(_e110, _e113);
        let _e117 = params[2].y;
        let _e119 = (_e117 + (row_1 * 2u));
        let _e121 = input[_e119];
        let _e124 = input[(_e119 + 1u)];
        let v3_ps_supplycost_1 = vec2<u32>(_e121, _e124);
        let _e126 = index_4_rows_1;
        index_4_rows_1 = (_e126 + 1u);
        let _e131 = params[2].w;
        let _e134 = (_e131 + ((_e33 + _e126) * 6u));
        work[_e134] = v2_ps_suppkey_1.x;
        work[(_e134 + 1u)] = v2_ps_suppkey_1.y;
        work[(_e134 + 2u)] = v0_ps_partkey_1.x;
        work[(_e134 + 3u)] = v0_ps_partkey_1.y;
        work[(_e134 + 4u)] = v3_ps_supplycost_1.x;
        work[(_e134 + 5u)] = v3_ps_supplycost_1.y;
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
    var groups_rows: u32;
    var position: u32;
    var position_1: u32;

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
    let v0_s_suppkey = vec2<u32>(_e35, _e39);
    let _e44 = hash_step(2538058380u, v0_s_suppkey.x);
    let _e45 = hash_step(_e44, v0_s_suppkey.y);
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
        let _e78 = (_e75 + (candidate * 6u));
        let _e80 = work[_e78];
        let _e83 = work[(_e78 + 1u)];
        if !(all((v0_s_suppkey == vec2<u32>(_e80, _e83)))) {
            continue;
        }
        let _e90 = params[2].x;
        let _e92 = (_e90 + (row * 2u));
        let _e94 = input[_e92];
        let _e97 = input[(_e92 + 1u)];
        let v2_s_nationkey = vec2<u32>(_e94, _e97);
        let _e101 = hash_step(2538058380u, v2_s_nationkey.x);
        let _e102 = hash_step(_e101, v2_s_nationkey.y);
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
            if !(all((v2_s_nationkey == vec2<u32>(_e134, _e137)))) {
                continue;
            }
            let _e144 = work[(_e78 + 2u)];
            let _e148 = work[(_e78 + 3u)];
            let v4_ps_partkey = vec2<u32>(_e144, _e148);
            let _e153 = work[(_e78 + 4u)];
            let _e157 = work[(_e78 + 5u)];
            let v5_ps_supplycost = vec2<u32>(_e153, _e157);
            let _e159 = groups_rows;
            groups_rows = (_e159 + 1u);
        }
    }
    let _e163 = params[3].y;
    let _e165 = groups_rows;
    work[(_e163 + _e11)] = _e165;
}

@compute @workgroup_size(256, 1, 1) 
fn append(@builtin(workgroup_id) workgroup_1: vec3<u32>, @builtin(local_invocation_index) local_1: u32, @builtin(num_workgroups) workgroups_1: vec3<u32>) {
    var groups_rows_1: u32;
    var position_2: u32;
    var position_3: u32;

    let _e11 = ((((workgroup_1.y * workgroups_1.x) + workgroup_1.x) * 256u) + local_1);
    let _e15 = params[0].x;
    let _e18 = params[0].y;
    let row_1 = (_e15 + _e11);
    if ((row_1 >= _e18) | (row_1 < _e15)) {
        return;
    }
    groups_rows_1 = 0u;
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
    let v0_s_suppkey_1 = vec2<u32>(_e48, _e51);
    let _e56 = hash_step(2538058380u, v0_s_suppkey_1.x);
    let _e57 = hash_step(_e56, v0_s_suppkey_1.y);
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
        let _e89 = (_e86 + (candidate_2 * 6u));
        let _e91 = work[_e89];
        let _e94 = work[(_e89 + 1u)];
        if !(all((v0_s_suppkey_1 == vec2<u32>(_e91, _e94)))) {
            continue;
        }
        let _e101 = params[2].x;
        let _e103 = (_e101 + (row_1 * 2u));
        let _e105 = input[_e103];
        let _e108 = input[(_e103 + 1u)];
        let v2_s_nationkey_1 = vec2<u32>(_e105, _e108);
        let _e112 = hash_step(2538058380u, v2_s_nationkey_1.x);
        let _e113 = hash_step(_e112, v2_s_nationkey_1.y);
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
            if !(all((v2_s_nationkey_1 == vec2<u32>(_e145, _e148)))) {
                continue;
            }
            let _e155 = work[(_e89 + 2u)];
            let _e159 = work[(_e89 + 3u)];
            let v4_ps_partkey_1 = vec2<u32>(_e155, _e159);
            let _e164 = work[(_e89 + 4u)];
            let _e168 = work[(_e89 + 5u)];
            let v5_ps_supplycost_1 = vec2<u32>(_e164, _e168);
            let _e170 = groups_rows_1;
            groups_rows_1 = (_e170 + 1u);
            let _e175 = params[3].z;
            let _e177 = (_e175 + ((_e33 + _e170) * 5u));
            work[_e177] = 1u;
            work[(_e177 + 1u)] = v4_ps_partkey_1.x;
            work[(_e177 + 2u)] = v4_ps_partkey_1.y;
            work[(_e177 + 3u)] = v5_ps_supplycost_1.x;
            work[(_e177 + 4u)] = v5_ps_supplycost_1.y;
        }
    }
}

// 6: kernel @scan_groups
@group(0) @binding(0) 
var<uniform> params: array<vec4<u32>, 1024>;
@group(0) @binding(1) 
var<storage> input: array<u32>;
@group(0) @binding(2) 
var<storage, read_write> work: array<u32>;
@group(0) @binding(3) 
var<storage, read_write> sync: array<atomic<u32>>;

@compute @workgroup_size(256, 1, 1) 
fn count(@builtin(workgroup_id) workgroup_: vec3<u32>, @builtin(local_invocation_index) local: u32, @builtin(num_workgroups) workgroups: vec3<u32>) {
    var index_5_rows: u32;

    let _e11 = ((((workgroup_.y * workgroups.x) + workgroup_.x) * 256u) + local);
    let _e15 = params[0].x;
    let _e18 = params[0].y;
    let row = (_e15 + _e11);
    if ((row >= _e18) | (row < _e15)) {
        return;
    }
    index_5_rows = 0u;
    let _e29 = params[0].w;
    let _e32 = (_e29 + (row * 5u));
    let _e37 = work[(_e32 + 2u)];
    let _e41 = work[(_e32 + 3u)];
    let v4_ = vec2<u32>(_e37, _e41);
    let _e46 = work[(_e32 + 4u)];
    let v2_ = ((_e46 & 1u) != 0u);
    if v2_ {
        let _e52 = work[_e32];
        let _e55 = work[(_e32 + 1u)];
        let v3_ps_partkey = vec2<u32>(_e52, _e55);
        let _e57 = index_5_rows;
        index_5_rows = (_e57 + 1u);
    }
    let _e61 = params[1].x;
    let _e63 = index_5_rows;
    work[(_e61 + _e11)] = _e63;
}

@compute @workgroup_size(256, 1, 1) 
fn append(@builtin(workgroup_id) workgroup_1: vec3<u32>, @builtin(local_invocation_index) local_1: u32, @builtin(num_workgroups) workgroups_1: vec3<u32>) {
    var index_5_rows_1: u32;

    let _e11 = ((((workgroup_1.y * workgroups_1.x) + workgroup_1.x) * 256u) + local_1);
    let _e15 = params[0].x;
    let _e18 = params[0].y;
    let row_1 = (_e15 + _e11);
    if ((row_1 >= _e18) | (row_1 < _e15)) {
        return;
    }
    index_5_rows_1 = 0u;
    let _e29 = params[1].x;
    let _e30 = (_e29 + _e11);
    let _e33 = work[_e30];
    let _e37 = work[(_e30 + 1u)];
    if !((_e33 != _e37)) {
        return;
    }
    let _e42 = params[0].w;
    let _e45 = (_e42 + (row_1 * 5u));
    let _e49 = work[(_e45 + 2u)];
    let _e53 = work[(_e45 + 3u)];
    let v4_1 = vec2<u32>(_e49, _e53);
    let _e58 = work[(_e45 + 4u)];
    let v2_1 = ((_e58 & 1u) != 0u);
    if v2_1 {
        let _e63 = work[_e45];
        let _e66 = work[(_e45 + 1u)];
        let v3_ps_partkey_1 = vec2<u32>(_e63, _e66);
        let _e68 = index_5_rows_1;
        index_5_rows_1 = (_e68 + 1u);
        let _e73 = params[1].y;
        let _e75 = (_e73 + ((_e33 + _e68) * 4u));
        work[_e75] = v3_ps_partkey_1.x;
        work[(_e75 + 1u)] = v3_ps_partkey_1.y;
        work[(_e75 + 2u)] = v4_1.x;
        work[(_e75 + 3u)] = v4_1.y;
    }
}

// 7: kernel @scan_partsupp_2
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
    let _e32 = (_e29 + (row * 2u));
    let _e35 = input[_e32];
    let _e39 = input[(_e32 + 1u)];
    let v0_ps_partkey = vec2<u32>(_e35, _e39);
    let _e43 = params[1].x;
    let _e45 = (_e43 + (row * 2u));
    let _e47 = input[_e45];
    let _e50 = input[(_e45 + 1u)];
    let v1_ps_supplycost = vec2<u32>(_e47, _e50);
    let _e57 = hash_step(2538058380u, v0_ps_partkey.x);
    let _e58 = hash_step(_e57, v0_ps_partkey.y);
    let _e59 = hash_step(_e58, v1_ps_supplycost.x);
    let _e60 = hash_step(_e59, v1_ps_supplycost.y);
    let _e63 = hash_finish((_e60 ^ 16u));
    let _e66 = params[1].y;
    let _e69 = params[1].z;
    let _e71 = (_e69 + (_e63 & _e66));
    let _e74 = work[_e71];
    let matches_end = work[(_e71 + 1u)];
    position = _e74;
    loop {
        let _e79 = position;
        if (_e79 >= matches_end) {
            break;
        }
        position = (_e79 + 1u);
        let _e84 = params[1].w;
        let candidate = work[(_e84 + _e79)];
        let _e90 = params[2].x;
        let _e93 = (_e90 + (candidate * 4u));
        let _e95 = work[_e93];
        let _e98 = work[(_e93 + 1u)];
        let _e104 = work[(_e93 + 2u)];
        let _e108 = work[(_e93 + 3u)];
        if !((all((v0_ps_partkey == vec2<u32>(_e95, _e98))) & all((v1_ps_supplycost == vec2<u32>(_e104, _e108))))) {
            continue;
        }
        let _e116 = params[2].y;
        let _e118 = (_e116 + (row * 2u));
        let _e120 = input[_e118];
        let _e123 = input[(_e118 + 1u)];
        let v3_ps_suppkey = vec2<u32>(_e120, _e123);
        let _e125 = index_6_rows;
        index_6_rows = (_e125 + 1u);
    }
    let _e129 = params[2].z;
    let _e131 = index_6_rows;
    work[(_e129 + _e11)] = _e131;
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
    let v0_ps_partkey_1 = vec2<u32>(_e48, _e51);
    let _e55 = params[1].x;
    let _e57 = (_e55 + (row_1 * 2u));
    let _e59 = input[_e57];
    let _e62 = input[(_e57 + 1u)];
    let v1_ps_supplycost_1 = vec2<u32>(_e59, _e62);
    let _e69 = hash_step(2538058380u, v0_ps_partkey_1.x);
    let _e70 = hash_step(_e69, v0_ps_partkey_1.y);
    let _e71 = hash_step(_e70, v1_ps_supplycost_1.x);
    let _e72 = hash_step(_e71, v1_ps_supplycost_1.y);
    let _e75 = hash_finish((_e72 ^ 16u));
    let _e78 = params[1].y;
    let _e81 = params[1].z;
    let _e83 = (_e81 + (_e75 & _e78));
    let _e85 = work[_e83];
    let matches_end_1 = work[(_e83 + 1u)];
    position_1 = _e85;
    loop {
        let _e90 = position_1;
        if (_e90 >= matches_end_1) {
            break;
        }
        position_1 = (_e90 + 1u);
        let _e95 = params[1].w;
        let candidate_1 = work[(_e95 + _e90)];
        let _e101 = params[2].x;
        let _e104 = (_e101 + (candidate_1 * 4u));
        let _e106 = work[_e104];
        let _e109 = work[(_e104 + 1u)];
        let _e115 = work[(_e104 + 2u)];
        let _e119 = work[(_e104 + 3u)];
        if !((all((v0_ps_partkey_1 == vec2<u32>(_e106, _e109))) & all((v1_ps_supplycost_1 == vec2<u32>(_e115, _e119))))) {
            continue;
        }
        let _e127 = params[2].y;
        let _e129 = (_e127 + (row_1 * 2u));
        let _e131 = input[_e129];
        let _e134 = input[(_e129 + 1u)];
        let v3_ps_suppkey_1 = vec2<u32>(_e131, _e134);
        let _e136 = index_6_rows_1;
        index_6_rows_1 = (_e136 + 1u);
        let _e141 = params[2].w;
        let _e143 = (_e141 + ((_e33 + _e136) * 4u));
        work[_e143] = v0_ps_partkey_1.x;
        work[(_e143 + 1u)] = v0_ps_partkey_1.y;
        work[(_e143 + 2u)] = v3_ps_suppkey_1.x;
        work[(_e143 + 3u)] = v3_ps_suppkey_1.y;
    }
}

// 8: kernel @scan_part_2
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
    var local_4: u32;

    if (a_1 == b) {
        return true;
    }
    local_4 = 0u;
    loop {
        let _e7 = local_4;
        if !((_e7 < c)) {
            break;
        }
        let _e10 = local_4;
        let _e12 = string_word((a_1 + _e10));
        let _e14 = string_word((b + _e10));
        let _e15 = (_e12 ^ _e14);
        let _e16 = (c - _e10);
        if (select((_e15 & ((1u << ((_e16 & 3u) * 8u)) - 1u)), _e15, (_e16 >= 4u)) != 0u) {
            return false;
        }
        local_4 = (_e10 + 4u);
    }
    return true;
}

fn hash_step(a_2: u32, b_1: u32) -> u32 {
    let _e3 = (b_1 * 3432918353u);
    let _e11 = (a_2 ^ (((_e3 << 15u) | (_e3 >> 17u)) * 461845907u));
    return ((((_e11 << 13u) | (_e11 >> 19u)) * 5u) + 3864292196u);
}

fn hash_finish(a_3: u32) -> u32 {
    let _e5 = ((a_3 ^ (a_3 >> 16u)) * 2246822507u);
    let _e10 = ((_e5 ^ (_e5 >> 13u)) * 3266489909u);
    return (_e10 ^ (_e10 >> 16u));
}

@compute @workgroup_size(256, 1, 1) 
fn count(@builtin(workgroup_id) workgroup_: vec3<u32>, @builtin(local_invocation_index) local: u32, @builtin(num_workgroups) workgroups: vec3<u32>) {
    var index_7_rows: u32;
    var local_1: bool;
    var position: u32;

    let _e11 = ((((workgroup_.y * workgroups.x) + workgroup_.x) * 256u) + local);
    let _e15 = params[0].x;
    let _e18 = params[0].y;
    let row = (_e15 + _e11);
    if ((row >= _e18) | (row < _e15)) {
        return;
    }
    index_7_rows = 0u;
    let _e29 = params[0].w;
    let _e35 = input[(_e29 + (row * 1u))];
    let v0_p_size = bitcast<i32>(_e35);
    let _e39 = params[1].x;
    let v1_ = bitcast<i32>(_e39);
    let v2_eq = (v0_p_size == v1_);
    if v2_eq {
        let _e44 = params[1].y;
        let _e47 = params[1].z;
        let _e48 = (_e44 + row);
        let _e50 = input[_e48];
        let _e53 = input[(_e48 + 1u)];
        let v3_p_type = vec2<u32>((_e47 + _e50), (_e53 - _e50));
        let _e59 = params[1].w;
        let v4_ = vec2<u32>(_e59, 5u);
        if (v4_.y > v3_p_type.y) {
            local_1 = false;
        } else {
            let _e72 = same_bytes(((v3_p_type.x + v3_p_type.y) - v4_.y), v4_.x, v4_.y);
            local_1 = _e72;
        }
        let v5_ends_with = local_1;
        if v5_ends_with {
            let _e76 = params[2].x;
            let _e79 = (_e76 + (row * 2u));
            let _e81 = input[_e79];
            let _e84 = input[(_e79 + 1u)];
            let v6_p_partkey = vec2<u32>(_e81, _e84);
            let _e89 = hash_step(2538058380u, v6_p_partkey.x);
            let _e90 = hash_step(_e89, v6_p_partkey.y);
            let _e93 = hash_finish((_e90 ^ 8u));
            let _e96 = params[2].y;
            let _e99 = params[2].z;
            let _e101 = (_e99 + (_e93 & _e96));
            let _e104 = work[_e101];
            let matches_end = work[(_e101 + 1u)];
            position = _e104;
            loop {
                let _e109 = position;
                if (_e109 >= matches_end) {
                    break;
                }
                position = (_e109 + 1u);
                let _e114 = params[2].w;
                let candidate = work[(_e114 + _e109)];
                let _e120 = params[3].x;
                let _e123 = (_e120 + (candidate * 4u));
                let _e125 = work[_e123];
                let _e128 = work[(_e123 + 1u)];
                if !(all((v6_p_partkey == vec2<u32>(_e125, _e128)))) {
                    continue;
                }
                let _e135 = params[3].y;
                let _e138 = params[3].z;
                let _e139 = (_e135 + row);
                let _e141 = input[_e139];
                let _e144 = input[(_e139 + 1u)];
                let v10_ = vec2<u32>((_e138 + _e141), (_e144 - _e141));
                let _e150 = work[(_e123 + 2u)];
                let _e154 = work[(_e123 + 3u)];
                let v9_ps_suppkey = vec2<u32>(_e150, _e154);
                let _e156 = index_7_rows;
                index_7_rows = (_e156 + 1u);
            }
        }
    }
    let _e160 = params[3].w;
    let _e162 = index_7_rows;
    work[(_e160 + _e11)] = _e162;
}

@compute @workgroup_size(256, 1, 1) 
fn append(@builtin(workgroup_id) workgroup_1: vec3<u32>, @builtin(local_invocation_index) local_2: u32, @builtin(num_workgroups) workgroups_1: vec3<u32>) {
    var index_7_rows_1: u32;
    var local_3: bool;
    var position_1: u32;

    let _e11 = ((((workgroup_1.y * workgroups_1.x) + workgroup_1.x) * 256u) + local_2);
    let _e15 = params[0].x;
    let _e18 = params[0].y;
    let row_1 = (_e15 + _e11);
    if ((row_1 >= _e18) | (row_1 < _e15)) {
        return;
    }
    index_7_rows_1 = 0u;
    let _e29 = params[3].w;
    let _e30 = (_e29 + _e11);
    let _e33 = work[_e30];
    let _e37 = work[(_e30 + 1u)];
    if !((_e33 != _e37)) {
        return;
    }
    let _e42 = params[0].w;
    let _e47 = input[(_e42 + (row_1 * 1u))];
    let v0_p_size_1 = bitcast<i32>(_e47);
    let _e51 = params[1].x;
    let v1_1 = bitcast<i32>(_e51);
    let v2_eq_1 = (v0_p_size_1 == v1_1);
    if v2_eq_1 {
        let _e56 = params[1].y;
        let _e59 = params[1].z;
        let _e60 = (_e56 + row_1);
        let _e62 = input[_e60];
        let _e65 = input[(_e60 + 1u)];
        let v3_p_type_1 = vec2<u32>((_e59 + _e62), (_e65 - _e62));
        let _e71 = params[1].w;
        let v4_1 = vec2<u32>(_e71, 5u);
        if (v4_1.y > v3_p_type_1.y) {
            local_3 = false;
        } else {
            let _e84 = same_bytes(((v3_p_type_1.x + v3_p_type_1.y) - v4_1.y), v4_1.x, v4_1.y);
            local_3 = _e84;
        }
        let v5_ends_with_1 = local_3;
        if v5_ends_with_1 {
            let _e88 = params[2].x;
            let _e91 = (_e88 + (row_1 * 2u));
            let _e93 = input[_e91];
            let _e96 = input[(_e91 + 1u)];
            let v6_p_partkey_1 = vec2<u32>(_e93, _e96);
            let _e101 = hash_step(2538058380u, v6_p_partkey_1.x);
            let _e102 = hash_step(_e101, v6_p_partkey_1.y);
            let _e105 = hash_finish((_e102 ^ 8u));
            let _e108 = params[2].y;
            let _e111 = params[2].z;
            let _e113 = (_e111 + (_e105 & _e108));
            let _e115 = work[_e113];
            let matches_end_1 = work[(_e113 + 1u)];
            position_1 = _e115;
            loop {
                let _e120 = position_1;
                if (_e120 >= matches_end_1) {
                    break;
                }
                position_1 = (_e120 + 1u);
                let _e125 = params[2].w;
                let candidate_1 = work[(_e125 + _e120)];
                let _e131 = params[3].x;
                let _e134 = (_e131 + (candidate_1 * 4u));
                let _e136 = work[_e134];
                let _e139 = work[(_e134 + 1u)];
                if !(all((v6_p_partkey_1 == vec2<u32>(_e136, _e139)))) {
                    continue;
                }
                let _e146 = params[3].y;
                let _e149 = params[3].z;
                let _e150 = (_e146 + row_1);
                let _e152 = input[_e150];
                let _e155 = input[(_e150 + 1u)];
                let v10_1 = vec2<u32>((_e149 + _e152), (_e155 - _e152));
                let _e161 = work[(_e134 + 2u)];
                let _e165 = work[(_e134 + 3u)];
                let v9_ps_suppkey_1 = vec2<u32>(_e161, _e165);
                let _e167 = index_7_rows_1;
                index_7_rows_1 = (_e167 + 1u);
                let _e172 = params[4].x;
                let _e175 = (_e172 + ((_e33 + _e167) * 6u));
                work[_e175] = v9_ps_suppkey_1.x;
                work[(_e175 + 1u)] = v9_ps_suppkey_1.y;
                work[(_e175 + 2u)] = v6_p_partkey_1.x;
                work[(_e175 + 3u)] = v6_p_partkey_1.y;
                work[(_e175 + 4u)] = v10_1.x;
                work[(_e175 + 5u)] = v10_1.y;
            }
        }
    }
}

// 9: kernel @scan_supplier_2
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
    var index_8_rows: u32;
    var position: u32;

    let _e11 = ((((workgroup_.y * workgroups.x) + workgroup_.x) * 256u) + local);
    let _e15 = params[0].x;
    let _e18 = params[0].y;
    let row = (_e15 + _e11);
    if ((row >= _e18) | (row < _e15)) {
        return;
    }
    index_8_rows = 0u;
    let _e29 = params[0].w;
    let _e32 = (_e29 + (row * 2u));
    let _e35 = input[_e32];
    let _e39 = input[(_e32 + 1u)];
    let v0_s_suppkey = vec2<u32>(_e35, _e39);
    let _e44 = hash_step(2538058380u, v0_s_suppkey.x);
    let _e45 = hash_step(_e44, v0_s_suppkey.y);
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
        let _e78 = (_e75 + (candidate * 6u));
        let _e80 = work[_e78];
        let _e83 = work[(_e78 + 1u)];
        if !(all((v0_s_suppkey == vec2<u32>(_e80, _e83)))) {
            continue;
        }
        let _e90 = params[2].x;
        let _e93 = params[2].y;
        let _e94 = (_e90 + row);
        let _e96 = input[_e94];
        let _e99 = input[(_e94 + 1u)];
        let v10_ = vec2<u32>((_e93 + _e96), (_e99 - _e96));
        let _e105 = params[2].z;
        let _e108 = params[2].w;
        let _e109 = (_e105 + row);
        let _e111 = input[_e109];
        let _e114 = input[(_e109 + 1u)];
        let v11_ = vec2<u32>((_e108 + _e111), (_e114 - _e111));
        let _e120 = params[3].x;
        let _e122 = (_e120 + (row * 2u));
        let _e124 = input[_e122];
        let _e127 = input[(_e122 + 1u)];
        let v4_s_nationkey = vec2<u32>(_e124, _e127);
        let _e131 = params[3].y;
        let _e134 = params[3].z;
        let _e135 = (_e131 + row);
        let _e137 = input[_e135];
        let _e140 = input[(_e135 + 1u)];
        let v12_ = vec2<u32>((_e134 + _e137), (_e140 - _e137));
        let _e146 = params[3].w;
        let _e148 = (_e146 + (row * 2u));
        let _e150 = input[_e148];
        let _e153 = input[(_e148 + 1u)];
        let v6_s_acctbal = vec2<u32>(_e150, _e153);
        let _e157 = params[4].x;
        let _e160 = params[4].y;
        let _e161 = (_e157 + row);
        let _e163 = input[_e161];
        let _e166 = input[(_e161 + 1u)];
        let v13_ = vec2<u32>((_e160 + _e163), (_e166 - _e163));
        let _e172 = work[(_e78 + 2u)];
        let _e176 = work[(_e78 + 3u)];
        let v8_p_partkey = vec2<u32>(_e172, _e176);
        let _e181 = work[(_e78 + 4u)];
        let _e185 = work[(_e78 + 5u)];
        let v9_p_mfgr = vec2<u32>(_e181, _e185);
        let _e187 = index_8_rows;
        index_8_rows = (_e187 + 1u);
    }
    let _e191 = params[4].z;
    let _e193 = index_8_rows;
    work[(_e191 + _e11)] = _e193;
}

@compute @workgroup_size(256, 1, 1) 
fn append(@builtin(workgroup_id) workgroup_1: vec3<u32>, @builtin(local_invocation_index) local_1: u32, @builtin(num_workgroups) workgroups_1: vec3<u32>) {
    var index_8_rows_1: u32;
    var position_1: u32;

    let _e11 = ((((workgroup_1.y * workgroups_1.x) + workgroup_1.x) * 256u) + local_1);
    let _e15 = params[0].x;
    let _e18 = params[0].y;
    let row_1 = (_e15 + _e11);
    if ((row_1 >= _e18) | (row_1 < _e15)) {
        return;
    }
    index_8_rows_1 = 0u;
    let _e29 = params[4].z;
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
    let v0_s_suppkey_1 = vec2<u32>(_e48, _e51);
    let _e56 = hash_step(2538058380u, v0_s_suppkey_1.x);
    let _e57 = hash_step(_e56, v0_s_suppkey_1.y);
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
        let _e89 = (_e86 + (candidate_1 * 6u));
        let _e91 = work[_e89];
        let _e94 = work[(_e89 + 1u)];
        if !(all((v0_s_suppkey_1 == vec2<u32>(_e91, _e94)))) {
            continue;
        }
        let _e101 = params[2].x;
        let _e104 = params[2].y;
        let _e105 = (_e101 + row_1);
        let _e107 = input[_e105];
        let _e110 = input[(_e105 + 1u)];
        let v10_1 = vec2<u32>((_e104 + _e107), (_e110 - _e107));
        let _e116 = params[2].z;
        let _e119 = params[2].w;
        let _e120 = (_e116 + row_1);
        let _e122 = input[_e120];
        let _e125 = input[(_e120 + 1u)];
        let v11_1 = vec2<u32>((_e119 + _e122), (_e125 - _e122));
        let _e131 = params[3].x;
        let _e133 = (_e131 + (row_1 * 2u));
        let _e135 = input[_e133];
        let _e138 = input[(_e133 + 1u)];
        let v4_s_nationkey_1 = vec2<u32>(_e135, _e138);
        let _e142 = params[3].y;
        let _e145 = params[3].z;
        let _e146 = (_e142 + row_1);
        let _e148 = input[_e146];
        let _e151 = input[(_e146 + 1u)];
        let v12_1 = vec2<u32>((_e145 + _e148), (_e151 - _e148));
        let _e157 = params[3].w;
        let _e159 = (_e157 + (row_1 * 2u));
        let _e161 = input[_e159];
        let _e164 = input[(_e159 + 1u)];
        let v6_s_acctbal_1 = vec2<u32>(_e161, _e164);
        let _e168 = params[4].x;
        let _e171 = params[4].y;
        let _e172 = (_e168 + row_1);
        let _e174 = input[_e172];
        let _e177 = input[(_e172 + 1u)];
        let v13_1 = vec2<u32>((_e171 + _e174), (_e177 - _e174));
        let _e183 = work[(_e89 + 2u)];
        let _e187 = work[(_e89 + 3u)];
        let v8_p_partkey_1 = vec2<u32>(_e183, _e187);
        let _e192 = work[(_e89 + 4u)];
        let _e196 = work[(_e89 + 5u)];
        let v9_p_mfgr_1 = vec2<u32>(_e192, _e196);
        let _e198 = index_8_rows_1;
        index_8_rows_1 = (_e198 + 1u);
        let _e203 = params[4].w;
        let _e206 = (_e203 + ((_e33 + _e198) * 16u));
        work[_e206] = v4_s_nationkey_1.x;
        work[(_e206 + 1u)] = v4_s_nationkey_1.y;
        work[(_e206 + 2u)] = v8_p_partkey_1.x;
        work[(_e206 + 3u)] = v8_p_partkey_1.y;
        work[(_e206 + 4u)] = v9_p_mfgr_1.x;
        work[(_e206 + 5u)] = v9_p_mfgr_1.y;
        work[(_e206 + 6u)] = v10_1.x;
        work[(_e206 + 7u)] = v10_1.y;
        work[(_e206 + 8u)] = v11_1.x;
        work[(_e206 + 9u)] = v11_1.y;
        work[(_e206 + 10u)] = v12_1.x;
        work[(_e206 + 11u)] = v12_1.y;
        work[(_e206 + 12u)] = v6_s_acctbal_1.x;
        work[(_e206 + 13u)] = v6_s_acctbal_1.y;
        work[(_e206 + 14u)] = v13_1.x;
        work[(_e206 + 15u)] = v13_1.y;
    }
}

// 10: kernel @scan_nation_2
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
    var index_9_rows: u32;
    var position: u32;

    let _e11 = ((((workgroup_.y * workgroups.x) + workgroup_.x) * 256u) + local);
    let _e15 = params[0].x;
    let _e18 = params[0].y;
    let row = (_e15 + _e11);
    if ((row >= _e18) | (row < _e15)) {
        return;
    }
    index_9_rows = 0u;
    let _e29 = params[0].w;
    let _e32 = (_e29 + (row * 2u));
    let _e35 = input[_e32];
    let _e39 = input[(_e32 + 1u)];
    let v0_n_nationkey = vec2<u32>(_e35, _e39);
    let _e44 = hash_step(2538058380u, v0_n_nationkey.x);
    let _e45 = hash_step(_e44, v0_n_nationkey.y);
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
        let _e78 = (_e75 + (candidate * 16u));
        let _e80 = work[_e78];
        let _e83 = work[(_e78 + 1u)];
        if !(all((v0_n_nationkey == vec2<u32>(_e80, _e83)))) {
            continue;
        }
        let _e90 = params[2].x;
        let _e93 = params[2].y;
        let _e94 = (_e90 + row);
        let _e96 = input[_e94];
        let _e99 = input[(_e94 + 1u)];
        let v11_ = vec2<u32>((_e93 + _e96), (_e99 - _e96));
        let _e105 = params[2].z;
        let _e107 = (_e105 + (row * 2u));
        let _e109 = input[_e107];
        let _e112 = input[(_e107 + 1u)];
        let v3_n_regionkey = vec2<u32>(_e109, _e112);
        let _e116 = work[(_e78 + 2u)];
        let _e120 = work[(_e78 + 3u)];
        let v4_p_partkey = vec2<u32>(_e116, _e120);
        let _e125 = work[(_e78 + 4u)];
        let _e129 = work[(_e78 + 5u)];
        let v5_p_mfgr = vec2<u32>(_e125, _e129);
        let _e134 = work[(_e78 + 6u)];
        let _e138 = work[(_e78 + 7u)];
        let v6_s_name = vec2<u32>(_e134, _e138);
        let _e142 = work[(_e78 + 8u)];
        let _e146 = work[(_e78 + 9u)];
        let v7_s_address = vec2<u32>(_e142, _e146);
        let _e151 = work[(_e78 + 10u)];
        let _e155 = work[(_e78 + 11u)];
        let v8_s_phone = vec2<u32>(_e151, _e155);
        let _e160 = work[(_e78 + 12u)];
        let _e164 = work[(_e78 + 13u)];
        let v9_s_acctbal = vec2<u32>(_e160, _e164);
        let _e169 = work[(_e78 + 14u)];
        let _e173 = work[(_e78 + 15u)];
        let v10_s_comment = vec2<u32>(_e169, _e173);
        let _e175 = index_9_rows;
        index_9_rows = (_e175 + 1u);
    }
    let _e179 = params[2].w;
    let _e181 = index_9_rows;
    work[(_e179 + _e11)] = _e181;
}

@compute @workgroup_size(256, 1, 1) 
fn append(@builtin(workgroup_id) workgroup_1: vec3<u32>, @builtin(local_invocation_index) local_1: u32, @builtin(num_workgroups) workgroups_1: vec3<u32>) {
    var index_9_rows_1: u32;
    var position_1: u32;

    let _e11 = ((((workgroup_1.y * workgroups_1.x) + workgroup_1.x) * 256u) + local_1);
    let _e15 = params[0].x;
    let _e18 = params[0].y;
    let row_1 = (_e15 + _e11);
    if ((row_1 >= _e18) | (row_1 < _e15)) {
        return;
    }
    index_9_rows_1 = 0u;
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
    let v0_n_nationkey_1 = vec2<u32>(_e48, _e51);
    let _e56 = hash_step(2538058380u, v0_n_nationkey_1.x);
    let _e57 = hash_step(_e56, v0_n_nationkey_1.y);
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
        let _e89 = (_e86 + (candidate_1 * 16u));
        let _e91 = work[_e89];
        let _e94 = work[(_e89 + 1u)];
        if !(all((v0_n_nationkey_1 == vec2<u32>(_e91, _e94)))) {
            continue;
        }
        let _e101 = params[2].x;
        let _e104 = params[2].y;
        let _e105 = (_e101 + row_1);
        let _e107 = input[_e105];
        let _e110 = input[(_e105 + 1u)];
        let v11_1 = vec2<u32>((_e104 + _e107), (_e110 - _e107));
        let _e116 = params[2].z;
        let _e118 = (_e116 + (row_1 * 2u));
        let _e120 = input[_e118];
        let _e123 = input[(_e118 + 1u)];
        let v3_n_regionkey_1 = vec2<u32>(_e120, _e123);
        let _e127 = work[(_e89 + 2u)];
        let _e131 = work[(_e89 + 3u)];
        let v4_p_partkey_1 = vec2<u32>(_e127, _e131);
        let _e136 = work[(_e89 + 4u)];
        let _e140 = work[(_e89 + 5u)];
        let v5_p_mfgr_1 = vec2<u32>(_e136, _e140);
        let _e145 = work[(_e89 + 6u)];
        let _e149 = work[(_e89 + 7u)];
        let v6_s_name_1 = vec2<u32>(_e145, _e149);
        let _e153 = work[(_e89 + 8u)];
        let _e157 = work[(_e89 + 9u)];
        let v7_s_address_1 = vec2<u32>(_e153, _e157);
        let _e162 = work[(_e89 + 10u)];
        let _e166 = work[(_e89 + 11u)];
        let v8_s_phone_1 = vec2<u32>(_e162, _e166);
        let _e171 = work[(_e89 + 12u)];
        let _e175 = work[(_e89 + 13u)];
        let v9_s_acctbal_1 = vec2<u32>(_e171, _e175);
        let _e180 = work[(_e89 + 14u)];
        let _e184 = work[(_e89 + 15u)];
        let v10_s_comment_1 = vec2<u32>(_e180, _e184);
        let _e186 = index_9_rows_1;
        index_9_rows_1 = (_e186 + 1u);
        let _e191 = params[3].x;
        let _e194 = (_e191 + ((_e33 + _e186) * 18u));
        work[_e194] = v3_n_regionkey_1.x;
        work[(_e194 + 1u)] = v3_n_regionkey_1.y;
        work[(_e194 + 2u)] = v4_p_partkey_1.x;
        work[(_e194 + 3u)] = v4_p_partkey_1.y;
        work[(_e194 + 4u)] = v5_p_mfgr_1.x;
        work[(_e194 + 5u)] = v5_p_mfgr_1.y;
        work[(_e194 + 6u)] = v6_s_name_1.x;
        work[(_e194 + 7u)] = v6_s_name_1.y;
        work[(_e194 + 8u)] = v7_s_address_1.x;
        work[(_e194 + 9u)] = v7_s_address_1.y;
        work[(_e194 + 10u)] = v8_s_phone_1.x;
        work[(_e194 + 11u)] = v8_s_phone_1.y;
        work[(_e194 + 12u)] = v9_s_acctbal_1.x;
        work[(_e194 + 13u)] = v9_s_acctbal_1.y;
        work[(_e194 + 14u)] = v10_s_comment_1.x;
        work[(_e194 + 15u)] = v10_s_comment_1.y;
        work[(_e194 + 16u)] = v11_1.x;
        work[(_e194 + 17u)] = v11_1.y;
    }
}

// 11: kernel @scan_region_2
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

fn hash_step(a_3: u32, b_2: u32) -> u32 {
    let _e3 = (b_2 * 3432918353u);
    let _e11 = (a_3 ^ (((_e3 << 15u) | (_e3 >> 17u)) * 461845907u));
    return ((((_e11 << 13u) | (_e11 >> 19u)) * 5u) + 3864292196u);
}

fn hash_finish(a_4: u32) -> u32 {
    let _e5 = ((a_4 ^ (a_4 >> 16u)) * 2246822507u);
    let _e10 = ((_e5 ^ (_e5 >> 13u)) * 3266489909u);
    return (_e10 ^ (_e10 >> 16u));
}

@compute @workgroup_size(256, 1, 1) 
fn count(@builtin(workgroup_id) workgroup_: vec3<u32>, @builtin(local_invocation_index) local: u32, @builtin(num_workgroups) workgroups: vec3<u32>) {
    var sorted_rows: u32;
    var position: u32;

    let _e11 = ((((workgroup_.y * workgroups.x) + workgroup_.x) * 256u) + local);
    let _e15 = params[0].x;
    let _e18 = params[0].y;
    let row = (_e15 + _e11);
    if ((row >= _e18) | (row < _e15)) {
        return;
    }
    sorted_rows = 0u;
    let _e29 = params[0].w;
    let _e32 = params[1].x;
    let _e33 = (_e29 + row);
    let _e36 = input[_e33];
    let _e40 = input[(_e33 + 1u)];
    let v0_r_name = vec2<u32>((_e32 + _e36), (_e40 - _e36));
    let _e46 = params[1].y;
    let v1_ = vec2<u32>(_e46, 6u);
    let _e49 = string_equal(v0_r_name, v1_);
    if _e49 {
        let _e52 = params[1].z;
        let _e55 = (_e52 + (row * 2u));
        let _e57 = input[_e55];
        let _e60 = input[(_e55 + 1u)];
        let v3_r_regionkey = vec2<u32>(_e57, _e60);
        let _e65 = hash_step(2538058380u, v3_r_regionkey.x);
        let _e66 = hash_step(_e65, v3_r_regionkey.y);
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
            let _e99 = (_e96 + (candidate * 18u));
            let _e101 = work[_e99];
            let _e104 = work[(_e99 + 1u)];
            if !(all((v3_r_regionkey == vec2<u32>(_e101, _e104)))) {
                continue;
            }
            let _e111 = work[(_e99 + 2u)];
            let _e115 = work[(_e99 + 3u)];
            let v5_p_partkey = vec2<u32>(_e111, _e115);
            let _e120 = work[(_e99 + 4u)];
            let _e124 = work[(_e99 + 5u)];
            let v6_p_mfgr = vec2<u32>(_e120, _e124);
            let _e128 = work[(_e99 + 6u)];
            let _e132 = work[(_e99 + 7u)];
            let v7_s_name = vec2<u32>(_e128, _e132);
            let _e136 = work[(_e99 + 8u)];
            let _e140 = work[(_e99 + 9u)];
            let v8_s_address = vec2<u32>(_e136, _e140);
            let _e145 = work[(_e99 + 10u)];
            let _e149 = work[(_e99 + 11u)];
            let v9_s_phone = vec2<u32>(_e145, _e149);
            let _e154 = work[(_e99 + 12u)];
            let _e158 = work[(_e99 + 13u)];
            let v10_s_acctbal = vec2<u32>(_e154, _e158);
            let _e163 = work[(_e99 + 14u)];
            let _e167 = work[(_e99 + 15u)];
            let v11_s_comment = vec2<u32>(_e163, _e167);
            let _e172 = work[(_e99 + 16u)];
            let _e176 = work[(_e99 + 17u)];
            let v12_n_name = vec2<u32>(_e172, _e176);
            let _e178 = sorted_rows;
            sorted_rows = (_e178 + 1u);
        }
    }
    let _e182 = params[2].w;
    let _e184 = sorted_rows;
    work[(_e182 + _e11)] = _e184;
}

@compute @workgroup_size(256, 1, 1) 
fn append(@builtin(workgroup_id) workgroup_1: vec3<u32>, @builtin(local_invocation_index) local_1: u32, @builtin(num_workgroups) workgroups_1: vec3<u32>) {
    var sorted_rows_1: u32;
    var position_1: u32;

    let _e11 = ((((workgroup_1.y * workgroups_1.x) + workgroup_1.x) * 256u) + local_1);
    let _e15 = params[0].x;
    let _e18 = params[0].y;
    let row_1 = (_e15 + _e11);
    if ((row_1 >= _e18) | (row_1 < _e15)) {
        return;
    }
    sorted_rows_1 = 0u;
    let _e29 = params[2].w;
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
    let v1_1 = vec2<u32>(_e58, 6u);
    let _e61 = string_equal(v0_r_name_1, v1_1);
    if _e61 {
        let _e64 = params[1].z;
        let _e67 = (_e64 + (row_1 * 2u));
        let _e69 = input[_e67];
        let _e72 = input[(_e67 + 1u)];
        let v3_r_regionkey_1 = vec2<u32>(_e69, _e72);
        let _e77 = hash_step(2538058380u, v3_r_regionkey_1.x);
        let _e78 = hash_step(_e77, v3_r_regionkey_1.y);
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
            let _e110 = (_e107 + (candidate_1 * 18u));
            let _e112 = work[_e110];
            let _e115 = work[(_e110 + 1u)];
            if !(all((v3_r_regionkey_1 == vec2<u32>(_e112, _e115)))) {
                continue;
            }
            let _e122 = work[(_e110 + 2u)];
            let _e126 = work[(_e110 + 3u)];
            let v5_p_partkey_1 = vec2<u32>(_e122, _e126);
            let _e131 = work[(_e110 + 4u)];
            let _e135 = work[(_e110 + 5u)];
            let v6_p_mfgr_1 = vec2<u32>(_e131, _e135);
            let _e139 = work[(_e110 + 6u)];
            let _e143 = work[(_e110 + 7u)];
            let v7_s_name_1 = vec2<u32>(_e139, _e143);
            let _e147 = work[(_e110 + 8u)];
            let _e151 = work[(_e110 + 9u)];
            let v8_s_address_1 = vec2<u32>(_e147, _e151);
            let _e156 = work[(_e110 + 10u)];
            let _e160 = work[(_e110 + 11u)];
            let v9_s_phone_1 = vec2<u32>(_e156, _e160);
            let _e165 = work[(_e110 + 12u)];
            let _e169 = work[(_e110 + 13u)];
            let v10_s_acctbal_1 = vec2<u32>(_e165, _e169);
            let _e174 = work[(_e110 + 14u)];
            let _e178 = work[(_e110 + 15u)];
            let v11_s_comment_1 = vec2<u32>(_e174, _e178);
            let _e183 = work[(_e110 + 16u)];
            let _e187 = work[(_e110 + 17u)];
            let v12_n_name_1 = vec2<u32>(_e183, _e187);
            let _e189 = sorted_rows_1;
            sorted_rows_1 = (_e189 + 1u);
            let _e194 = params[3].x;
            let _e196 = (_e194 + ((_e33 + _e189) * 16u));
            work[_e196] = v5_p_partkey_1.x;
            work[(_e196 + 1u)] = v5_p_partkey_1.y;
            work[(_e196 + 2u)] = v6_p_mfgr_1.x;
            work[(_e196 + 3u)] = v6_p_mfgr_1.y;
            work[(_e196 + 4u)] = v7_s_name_1.x;
            work[(_e196 + 5u)] = v7_s_name_1.y;
            work[(_e196 + 6u)] = v8_s_address_1.x;
            work[(_e196 + 7u)] = v8_s_address_1.y;
            work[(_e196 + 8u)] = v9_s_phone_1.x;
            work[(_e196 + 9u)] = v9_s_phone_1.y;
            work[(_e196 + 10u)] = v10_s_acctbal_1.x;
            work[(_e196 + 11u)] = v10_s_acctbal_1.y;
            work[(_e196 + 12u)] = v11_s_comment_1.x;
            work[(_e196 + 13u)] = v11_s_comment_1.y;
            work[(_e196 + 14u)] = v12_n_name_1.x;
            work[(_e196 + 15u)] = v12_n_name_1.y;
        }
    }
}

// 12: kernel @scan_sorted
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
    let _e32 = (_e29 + (row * 16u));
    let _e35 = work[_e32];
    let _e39 = work[(_e32 + 1u)];
    let v1_p_partkey = vec2<u32>(_e35, _e39);
    let _e44 = work[(_e32 + 2u)];
    let _e48 = work[(_e32 + 3u)];
    let v2_p_mfgr = vec2<u32>(_e44, _e48);
    let _e53 = work[(_e32 + 4u)];
    let _e57 = work[(_e32 + 5u)];
    let v3_s_name = vec2<u32>(_e53, _e57);
    let _e62 = work[(_e32 + 6u)];
    let _e66 = work[(_e32 + 7u)];
    let v4_s_address = vec2<u32>(_e62, _e66);
    let _e71 = work[(_e32 + 8u)];
    let _e75 = work[(_e32 + 9u)];
    let v5_s_phone = vec2<u32>(_e71, _e75);
    let _e80 = work[(_e32 + 10u)];
    let _e84 = work[(_e32 + 11u)];
    let v6_s_acctbal = vec2<u32>(_e80, _e84);
    let _e89 = work[(_e32 + 12u)];
    let _e93 = work[(_e32 + 13u)];
    let v7_s_comment = vec2<u32>(_e89, _e93);
    let _e98 = work[(_e32 + 14u)];
    let _e102 = work[(_e32 + 15u)];
    let v8_n_name = vec2<u32>(_e98, _e102);
    let _e106 = params[1].x;
    let _e108 = (_e106 + (_e11 * 16u));
    work[_e108] = v6_s_acctbal.x;
    work[(_e108 + 1u)] = v6_s_acctbal.y;
    work[(_e108 + 2u)] = v3_s_name.x;
    work[(_e108 + 3u)] = v3_s_name.y;
    work[(_e108 + 4u)] = v8_n_name.x;
    work[(_e108 + 5u)] = v8_n_name.y;
    work[(_e108 + 6u)] = v1_p_partkey.x;
    work[(_e108 + 7u)] = v1_p_partkey.y;
    work[(_e108 + 8u)] = v2_p_mfgr.x;
    work[(_e108 + 9u)] = v2_p_mfgr.y;
    work[(_e108 + 10u)] = v4_s_address.x;
    work[(_e108 + 11u)] = v4_s_address.y;
    work[(_e108 + 12u)] = v5_s_phone.x;
    work[(_e108 + 13u)] = v5_s_phone.y;
    work[(_e108 + 14u)] = v7_s_comment.x;
    work[(_e108 + 15u)] = v7_s_comment.y;
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
    let _e48 = (groups + (i * 5u));
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
                let _e118 = (groups_1 + ((_e90 - 1u) * 5u));
                let _e120 = work[_e118];
                let _e123 = work[(_e118 + 1u)];
                local_3 = (true & all((_e58 == vec2<u32>(_e120, _e123))));
            }
            let _e128 = local_3;
            if _e128 {
                break;
            }
            slot = (_e74 + 1u);
        }
    }
    let _e131 = slot;
    work[(slots_1 + i_1)] = _e131;
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
        let _e74 = (groups_3 + (_e60 * 5u));
        work[_e74] = 0u;
        work[(_e74 + 1u)] = 0u;
        work[(_e74 + 2u)] = 0u;
        work[(_e74 + 3u)] = 0u;
        work[(_e74 + 4u)] = 0u;
        work[_e74] = _e72.x;
        work[(_e74 + 1u)] = _e72.y;
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

// 14: pass groups_aggregate of kernel @scan_supplier
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

@compute @workgroup_size(256, 1, 1) 
fn fold(@builtin(workgroup_id) workgroup_: vec3<u32>, @builtin(local_invocation_index) local: u32, @builtin(num_workgroups) workgroups: vec3<u32>) {
    var min_ps_supplycost: vec2<u32>;
    var local_1: bool;
    var group: u32;
    var is_first: bool;
    var local_2: u32;
    var whole_min_ps_supplycost: vec2<u32>;
    var local_3: bool;
    var whole_min_ps_supplycost_1: vec2<u32>;
    var local_4: bool;

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
    min_ps_supplycost = vec2<u32>();
    local_1 = bool();
    min_ps_supplycost = vec2<u32>();
    local_1 = false;
    let _e55 = work[(numbers + _e41)];
    group = _e55;
    is_first = true;
    let _e58 = (i * 2u);
    local_2 = _e41;
    loop {
        let _e60 = local_2;
        if (_e60 >= _e43) {
            break;
        }
        let _e64 = work[(numbers + _e60)];
        let _e65 = group;
        if (_e64 != _e65) {
            let _e67 = is_first;
            if (_e67 & _e44) {
                let _e71 = (parts + (_e58 * 5u));
                let _e72 = min_ps_supplycost;
                work[(_e71 + 2u)] = _e72.x;
                work[(_e71 + 3u)] = _e72.y;
                let _e80 = local_1;
                let _e84 = work[(_e71 + 4u)];
                work[(_e71 + 4u)] = select((_e84 & 4294967294u), (_e84 | 1u), _e80);
                work[(part_numbers + _e58)] = _e65;
            } else {
                let _e94 = (rows + (_e65 * 5u));
                whole_min_ps_supplycost = vec2<u32>();
                local_3 = bool();
                let _e101 = work[(_e94 + 2u)];
                let _e104 = work[(_e94 + 3u)];
                let _e108 = work[(_e94 + 4u)];
                whole_min_ps_supplycost = vec2<u32>(_e101, _e104);
                local_3 = ((_e108 & 1u) != 0u);
                let _e111 = min_ps_supplycost;
                let _e112 = local_1;
                if _e112 {
                    let _e113 = local_3;
                    if _e113 {
                        let _e114 = whole_min_ps_supplycost;
                        let _e115 = less_64_(_e111, _e114);
                        whole_min_ps_supplycost = select(_e114, _e111, vec2(_e115));
                        local_3 = true;
                    } else {
                        whole_min_ps_supplycost = _e111;
                        local_3 = true;
                    }
                }
                let _e118 = whole_min_ps_supplycost;
                work[(_e94 + 2u)] = _e118.x;
                work[(_e94 + 3u)] = _e118.y;
                let _e125 = local_3;
                let _e128 = work[(_e94 + 4u)];
                work[(_e94 + 4u)] = select((_e128 & 4294967294u), (_e128 | 1u), _e125);
            }
            min_ps_supplycost = vec2<u32>();
            local_1 = false;
            is_first = false;
            group = _e64;
        }
        let _e137 = work[(order + _e60)];
        let _e139 = (entries + (_e137 * 5u));
        let _e141 = work[_e139];
        let _e146 = work[(_e139 + 3u)];
        let _e149 = work[(_e139 + 4u)];
        let _e150 = vec2<u32>(_e146, _e149);
        if ((_e141 & 1u) != 0u) {
            let _e151 = local_1;
            if _e151 {
                let _e152 = min_ps_supplycost;
                let _e153 = less_64_(_e150, _e152);
                min_ps_supplycost = select(_e152, _e150, vec2(_e153));
                local_1 = true;
            } else {
                min_ps_supplycost = _e150;
                local_1 = true;
            }
        }
        local_2 = (_e60 + 1u);
    }
    let _e157 = group;
    if _e44 {
        let _e158 = (_e58 + 1u);
        let _e159 = is_first;
        if _e159 {
            let _e161 = (parts + (_e58 * 5u));
            let _e162 = min_ps_supplycost;
            work[(_e161 + 2u)] = _e162.x;
            work[(_e161 + 3u)] = _e162.y;
            let _e169 = local_1;
            let _e172 = work[(_e161 + 4u)];
            work[(_e161 + 4u)] = select((_e172 & 4294967294u), (_e172 | 1u), _e169);
            work[(part_numbers + _e58)] = _e157;
            min_ps_supplycost = vec2<u32>();
            local_1 = false;
        }
        let _e182 = (parts + (_e158 * 5u));
        let _e183 = min_ps_supplycost;
        work[(_e182 + 2u)] = _e183.x;
        work[(_e182 + 3u)] = _e183.y;
        let _e190 = local_1;
        let _e193 = work[(_e182 + 4u)];
        work[(_e182 + 4u)] = select((_e193 & 4294967294u), (_e193 | 1u), _e190);
        work[(part_numbers + _e158)] = _e157;
    } else {
        if (_e43 > 0u) {
            let _e203 = (rows + (_e157 * 5u));
            whole_min_ps_supplycost_1 = vec2<u32>();
            local_4 = bool();
            let _e210 = work[(_e203 + 2u)];
            let _e213 = work[(_e203 + 3u)];
            let _e217 = work[(_e203 + 4u)];
            whole_min_ps_supplycost_1 = vec2<u32>(_e210, _e213);
            local_4 = ((_e217 & 1u) != 0u);
            let _e220 = min_ps_supplycost;
            let _e221 = local_1;
            if _e221 {
                let _e222 = local_4;
                if _e222 {
                    let _e223 = whole_min_ps_supplycost_1;
                    let _e224 = less_64_(_e220, _e223);
                    whole_min_ps_supplycost_1 = select(_e223, _e220, vec2(_e224));
                    local_4 = true;
                } else {
                    whole_min_ps_supplycost_1 = _e220;
                    local_4 = true;
                }
            }
            let _e227 = whole_min_ps_supplycost_1;
            work[(_e203 + 2u)] = _e227.x;
            work[(_e203 + 3u)] = _e227.y;
            let _e234 = local_4;
            let _e237 = work[(_e203 + 4u)];
            work[(_e203 + 4u)] = select((_e237 & 4294967294u), (_e237 | 1u), _e234);
        }
    }
}

@compute @workgroup_size(256, 1, 1) 
fn fold_all(@builtin(workgroup_id) workgroup_1: vec3<u32>, @builtin(local_invocation_index) local_5: u32, @builtin(num_workgroups) workgroups_1: vec3<u32>) {
    var min_ps_supplycost_1: vec2<u32>;
    var local_6: bool;
    var group_1: u32;
    var is_first_1: bool;
    var local_7: u32;
    var whole_min_ps_supplycost_2: vec2<u32>;
    var local_8: bool;

    let n_1 = params[0].x;
    let entry_count_1 = params[0].y;
    let entries_1 = params[0].z;
    let rows_1 = params[0].w;
    let order_1 = params[1].x;
    let parts_1 = params[1].y;
    let part_numbers_1 = params[1].z;
    let numbers_1 = params[1].w;
    let i_1 = ((((workgroup_1.y * workgroups_1.x) + workgroup_1.x) * 256u) + local_5);
    if (i_1 >= n_1) {
        return;
    }
    let _e41 = (i_1 * 64u);
    let _e43 = min((_e41 + 64u), entry_count_1);
    min_ps_supplycost_1 = vec2<u32>();
    local_6 = bool();
    min_ps_supplycost_1 = vec2<u32>();
    local_6 = false;
    group_1 = 0u;
    is_first_1 = true;
    let _e54 = (i_1 * 2u);
    local_7 = _e41;
    loop {
        let _e56 = local_7;
        if (_e56 >= _e43) {
            break;
        }
        let _e60 = (entries_1 + (_e56 * 5u));
        let _e63 = work[_e60];
        let _e69 = work[(_e60 + 3u)];
        let _e73 = work[(_e60 + 4u)];
        let _e74 = vec2<u32>(_e69, _e73);
        if ((_e63 & 1u) != 0u) {
            let _e75 = local_6;
            if _e75 {
                let _e76 = min_ps_supplycost_1;
                let _e77 = less_64_(_e74, _e76);
                min_ps_supplycost_1 = select(_e76, _e74, vec2(_e77));
                local_6 = true;
            } else {
                min_ps_supplycost_1 = _e74;
                local_6 = true;
            }
        }
        local_7 = (_e56 + 1u);
    }
    let _e81 = group_1;
    if (part_numbers_1 != 0u) {
        let _e82 = (_e54 + 1u);
        let _e83 = is_first_1;
        if _e83 {
            let _e85 = (parts_1 + (_e54 * 5u));
            let _e86 = min_ps_supplycost_1;
            work[(_e85 + 2u)] = _e86.x;
            work[(_e85 + 3u)] = _e86.y;
            let _e93 = local_6;
            let _e96 = work[(_e85 + 4u)];
            work[(_e85 + 4u)] = select((_e96 & 4294967294u), (_e96 | 1u), _e93);
            work[(part_numbers_1 + _e54)] = _e81;
            min_ps_supplycost_1 = vec2<u32>();
            local_6 = false;
        }
        let _e107 = (parts_1 + (_e82 * 5u));
        let _e108 = min_ps_supplycost_1;
        work[(_e107 + 2u)] = _e108.x;
        work[(_e107 + 3u)] = _e108.y;
        let _e115 = local_6;
        let _e118 = work[(_e107 + 4u)];
        work[(_e107 + 4u)] = select((_e118 & 4294967294u), (_e118 | 1u), _e115);
        work[(part_numbers_1 + _e82)] = _e81;
    } else {
        if (_e43 > 0u) {
            let _e128 = (rows_1 + (_e81 * 5u));
            whole_min_ps_supplycost_2 = vec2<u32>();
            local_8 = bool();
            let _e135 = work[(_e128 + 2u)];
            let _e138 = work[(_e128 + 3u)];
            let _e142 = work[(_e128 + 4u)];
            whole_min_ps_supplycost_2 = vec2<u32>(_e135, _e138);
            local_8 = ((_e142 & 1u) != 0u);
            let _e145 = min_ps_supplycost_1;
            let _e146 = local_6;
            if _e146 {
                let _e147 = local_8;
                if _e147 {
                    let _e148 = whole_min_ps_supplycost_2;
                    let _e149 = less_64_(_e145, _e148);
                    whole_min_ps_supplycost_2 = select(_e148, _e145, vec2(_e149));
                    local_8 = true;
                } else {
                    whole_min_ps_supplycost_2 = _e145;
                    local_8 = true;
                }
            }
            let _e152 = whole_min_ps_supplycost_2;
            work[(_e128 + 2u)] = _e152.x;
            work[(_e128 + 3u)] = _e152.y;
            let _e159 = local_8;
            let _e162 = work[(_e128 + 4u)];
            work[(_e128 + 4u)] = select((_e162 & 4294967294u), (_e162 | 1u), _e159);
        }
    }
}

@compute @workgroup_size(256, 1, 1) 
fn fold_parts(@builtin(workgroup_id) workgroup_2: vec3<u32>, @builtin(local_invocation_index) local_9: u32, @builtin(num_workgroups) workgroups_2: vec3<u32>) {
    var min_ps_supplycost_2: vec2<u32>;
    var local_10: bool;
    var group_2: u32;
    var is_first_2: bool;
    var local_11: u32;
    var whole_min_ps_supplycost_3: vec2<u32>;
    var local_12: bool;
    var whole_min_ps_supplycost_4: vec2<u32>;
    var local_13: bool;

    let n_2 = params[0].x;
    let entry_count_2 = params[0].y;
    let entries_2 = params[0].z;
    let rows_2 = params[0].w;
    let order_2 = params[1].x;
    let parts_2 = params[1].y;
    let part_numbers_2 = params[1].z;
    let numbers_2 = params[1].w;
    let i_2 = ((((workgroup_2.y * workgroups_2.x) + workgroup_2.x) * 256u) + local_9);
    if (i_2 >= n_2) {
        return;
    }
    let _e41 = (i_2 * 64u);
    let _e43 = min((_e41 + 64u), entry_count_2);
    let _e44 = (part_numbers_2 != 0u);
    min_ps_supplycost_2 = vec2<u32>();
    local_10 = bool();
    min_ps_supplycost_2 = vec2<u32>();
    local_10 = false;
    let _e55 = work[(numbers_2 + _e41)];
    group_2 = _e55;
    is_first_2 = true;
    let _e58 = (i_2 * 2u);
    local_11 = _e41;
    loop {
        let _e60 = local_11;
        if (_e60 >= _e43) {
            break;
        }
        let _e64 = work[(numbers_2 + _e60)];
        let _e65 = group_2;
        if (_e64 != _e65) {
            let _e67 = is_first_2;
            if (_e67 & _e44) {
                let _e71 = (parts_2 + (_e58 * 5u));
                let _e72 = min_ps_supplycost_2;
                work[(_e71 + 2u)] = _e72.x;
                work[(_e71 + 3u)] = _e72.y;
                let _e80 = local_10;
                let _e84 = work[(_e71 + 4u)];
                work[(_e71 + 4u)] = select((_e84 & 4294967294u), (_e84 | 1u), _e80);
                work[(part_numbers_2 + _e58)] = _e65;
            } else {
                let _e94 = (rows_2 + (_e65 * 5u));
                whole_min_ps_supplycost_3 = vec2<u32>();
                local_12 = bool();
                let _e101 = work[(_e94 + 2u)];
                let _e104 = work[(_e94 + 3u)];
                let _e108 = work[(_e94 + 4u)];
                whole_min_ps_supplycost_3 = vec2<u32>(_e101, _e104);
                local_12 = ((_e108 & 1u) != 0u);
                let _e111 = min_ps_supplycost_2;
                let _e112 = local_10;
                if _e112 {
                    let _e113 = local_12;
                    if _e113 {
                        let _e114 = whole_min_ps_supplycost_3;
                        let _e115 = less_64_(_e111, _e114);
                        whole_min_ps_supplycost_3 = select(_e114, _e111, vec2(_e115));
                        local_12 = true;
                    } else {
                        whole_min_ps_supplycost_3 = _e111;
                        local_12 = true;
                    }
                }
                let _e118 = whole_min_ps_supplycost_3;
                work[(_e94 + 2u)] = _e118.x;
                work[(_e94 + 3u)] = _e118.y;
                let _e125 = local_12;
                let _e128 = work[(_e94 + 4u)];
                work[(_e94 + 4u)] = select((_e128 & 4294967294u), (_e128 | 1u), _e125);
            }
            min_ps_supplycost_2 = vec2<u32>();
            local_10 = false;
            is_first_2 = false;
            group_2 = _e64;
        }
        let _e136 = (entries_2 + (_e60 * 5u));
        let _e139 = work[(_e136 + 2u)];
        let _e142 = work[(_e136 + 3u)];
        let _e143 = vec2<u32>(_e139, _e142);
        let _e146 = work[(_e136 + 4u)];
        if ((_e146 & 1u) != 0u) {
            let _e149 = local_10;
            if _e149 {
                let _e150 = min_ps_supplycost_2;
                let _e151 = less_64_(_e143, _e150);
                min_ps_supplycost_2 = select(_e150, _e143, vec2(_e151));
                local_10 = true;
            } else {
                min_ps_supplycost_2 = _e143;
                local_10 = true;
            }
        }
        local_11 = (_e60 + 1u);
    }
    let _e155 = group_2;
    if _e44 {
        let _e156 = (_e58 + 1u);
        let _e157 = is_first_2;
        if _e157 {
            let _e159 = (parts_2 + (_e58 * 5u));
            let _e160 = min_ps_supplycost_2;
            work[(_e159 + 2u)] = _e160.x;
            work[(_e159 + 3u)] = _e160.y;
            let _e167 = local_10;
            let _e170 = work[(_e159 + 4u)];
            work[(_e159 + 4u)] = select((_e170 & 4294967294u), (_e170 | 1u), _e167);
            work[(part_numbers_2 + _e58)] = _e155;
            min_ps_supplycost_2 = vec2<u32>();
            local_10 = false;
        }
        let _e180 = (parts_2 + (_e156 * 5u));
        let _e181 = min_ps_supplycost_2;
        work[(_e180 + 2u)] = _e181.x;
        work[(_e180 + 3u)] = _e181.y;
        let _e188 = local_10;
        let _e191 = work[(_e180 + 4u)];
        work[(_e180 + 4u)] = select((_e191 & 4294967294u), (_e191 | 1u), _e188);
        work[(part_numbers_2 + _e156)] = _e155;
    } else {
        if (_e43 > 0u) {
            let _e201 = (rows_2 + (_e155 * 5u));
            whole_min_ps_supplycost_4 = vec2<u32>();
            local_13 = bool();
            let _e208 = work[(_e201 + 2u)];
            let _e211 = work[(_e201 + 3u)];
            let _e215 = work[(_e201 + 4u)];
            whole_min_ps_supplycost_4 = vec2<u32>(_e208, _e211);
            local_13 = ((_e215 & 1u) != 0u);
            let _e218 = min_ps_supplycost_2;
            let _e219 = local_10;
            if _e219 {
                let _e220 = local_13;
                if _e220 {
                    let _e221 = whole_min_ps_supplycost_4;
                    let _e222 = less_64_(_e218, _e221);
                    whole_min_ps_supplycost_4 = select(_e221, _e218, vec2(_e222));
                    local_13 = true;
                } else {
                    whole_min_ps_supplycost_4 = _e218;
                    local_13 = true;
                }
            }
            let _e225 = whole_min_ps_supplycost_4;
            work[(_e201 + 2u)] = _e225.x;
            work[(_e201 + 3u)] = _e225.y;
            let _e232 = local_13;
            let _e235 = work[(_e201 + 4u)];
            work[(_e201 + 4u)] = select((_e235 & 4294967294u), (_e235 | 1u), _e232);
        }
    }
}

@compute @workgroup_size(256, 1, 1) 
fn fold_sorted_parts(@builtin(workgroup_id) workgroup_3: vec3<u32>, @builtin(local_invocation_index) local_14: u32, @builtin(num_workgroups) workgroups_3: vec3<u32>) {
    var min_ps_supplycost_3: vec2<u32>;
    var local_15: bool;
    var group_3: u32;
    var is_first_3: bool;
    var local_16: u32;
    var whole_min_ps_supplycost_5: vec2<u32>;
    var local_17: bool;
    var whole_min_ps_supplycost_6: vec2<u32>;
    var local_18: bool;

    let n_3 = params[0].x;
    let entry_count_3 = params[0].y;
    let entries_3 = params[0].z;
    let rows_3 = params[0].w;
    let order_3 = params[1].x;
    let parts_3 = params[1].y;
    let part_numbers_3 = params[1].z;
    let numbers_3 = params[1].w;
    let i_3 = ((((workgroup_3.y * workgroups_3.x) + workgroup_3.x) * 256u) + local_14);
    if (i_3 >= n_3) {
        return;
    }
    let _e41 = (i_3 * 64u);
    let _e43 = min((_e41 + 64u), entry_count_3);
    let _e44 = (part_numbers_3 != 0u);
    min_ps_supplycost_3 = vec2<u32>();
    local_15 = bool();
    min_ps_supplycost_3 = vec2<u32>();
    local_15 = false;
    let _e55 = work[(numbers_3 + _e41)];
    group_3 = _e55;
    is_first_3 = true;
    let _e58 = (i_3 * 2u);
    local_16 = _e41;
    loop {
        let _e60 = local_16;
        if (_e60 >= _e43) {
            break;
        }
        let _e64 = work[(numbers_3 + _e60)];
        let _e65 = group_3;
        if (_e64 != _e65) {
            let _e67 = is_first_3;
            if (_e67 & _e44) {
                let _e71 = (parts_3 + (_e58 * 5u));
                let _e72 = min_ps_supplycost_3;
                work[(_e71 + 2u)] = _e72.x;
                work[(_e71 + 3u)] = _e72.y;
                let _e80 = local_15;
                let _e84 = work[(_e71 + 4u)];
                work[(_e71 + 4u)] = select((_e84 & 4294967294u), (_e84 | 1u), _e80);
                work[(part_numbers_3 + _e58)] = _e65;
            } else {
                let _e94 = (rows_3 + (_e65 * 5u));
                whole_min_ps_supplycost_5 = vec2<u32>();
                local_17 = bool();
                let _e101 = work[(_e94 + 2u)];
                let _e104 = work[(_e94 + 3u)];
                let _e108 = work[(_e94 + 4u)];
                whole_min_ps_supplycost_5 = vec2<u32>(_e101, _e104);
                local_17 = ((_e108 & 1u) != 0u);
                let _e111 = min_ps_supplycost_3;
                let _e112 = local_15;
                if _e112 {
                    let _e113 = local_17;
                    if _e113 {
                        let _e114 = whole_min_ps_supplycost_5;
                        let _e115 = less_64_(_e111, _e114);
                        whole_min_ps_supplycost_5 = select(_e114, _e111, vec2(_e115));
                        local_17 = true;
                    } else {
                        whole_min_ps_supplycost_5 = _e111;
                        local_17 = true;
                    }
                }
                let _e118 = whole_min_ps_supplycost_5;
                work[(_e94 + 2u)] = _e118.x;
                work[(_e94 + 3u)] = _e118.y;
                let _e125 = local_17;
                let _e128 = work[(_e94 + 4u)];
                work[(_e94 + 4u)] = select((_e128 & 4294967294u), (_e128 | 1u), _e125);
            }
            min_ps_supplycost_3 = vec2<u32>();
            local_15 = false;
            is_first_3 = false;
            group_3 = _e64;
        }
        let _e137 = work[(order_3 + _e60)];
        let _e139 = (entries_3 + (_e137 * 5u));
        let _e142 = work[(_e139 + 2u)];
        let _e145 = work[(_e139 + 3u)];
        let _e146 = vec2<u32>(_e142, _e145);
        let _e149 = work[(_e139 + 4u)];
        if ((_e149 & 1u) != 0u) {
            let _e152 = local_15;
            if _e152 {
                let _e153 = min_ps_supplycost_3;
                let _e154 = less_64_(_e146, _e153);
                min_ps_supplycost_3 = select(_e153, _e146, vec2(_e154));
                local_15 = true;
            } else {
                min_ps_supplycost_3 = _e146;
                local_15 = true;
            }
        }
        local_16 = (_e60 + 1u);
    }
    let _e158 = group_3;
    if _e44 {
        let _e159 = (_e58 + 1u);
        let _e160 = is_first_3;
        if _e160 {
            let _e162 = (parts_3 + (_e58 * 5u));
            let _e163 = min_ps_supplycost_3;
            work[(_e162 + 2u)] = _e163.x;
            work[(_e162 + 3u)] = _e163.y;
            let _e170 = local_15;
            let _e173 = work[(_e162 + 4u)];
            work[(_e162 + 4u)] = select((_e173 & 4294967294u), (_e173 | 1u), _e170);
            work[(part_numbers_3 + _e58)] = _e158;
            min_ps_supplycost_3 = vec2<u32>();
            local_15 = false;
        }
        let _e183 = (parts_3 + (_e159 * 5u));
        let _e184 = min_ps_supplycost_3;
        work[(_e183 + 2u)] = _e184.x;
        work[(_e183 + 3u)] = _e184.y;
        let _e191 = local_15;
        let _e194 = work[(_e183 + 4u)];
        work[(_e183 + 4u)] = select((_e194 & 4294967294u), (_e194 | 1u), _e191);
        work[(part_numbers_3 + _e159)] = _e158;
    } else {
        if (_e43 > 0u) {
            let _e204 = (rows_3 + (_e158 * 5u));
            whole_min_ps_supplycost_6 = vec2<u32>();
            local_18 = bool();
            let _e211 = work[(_e204 + 2u)];
            let _e214 = work[(_e204 + 3u)];
            let _e218 = work[(_e204 + 4u)];
            whole_min_ps_supplycost_6 = vec2<u32>(_e211, _e214);
            local_18 = ((_e218 & 1u) != 0u);
            let _e221 = min_ps_supplycost_3;
            let _e222 = local_15;
            if _e222 {
                let _e223 = local_18;
                if _e223 {
                    let _e224 = whole_min_ps_supplycost_6;
                    let _e225 = less_64_(_e221, _e224);
                    whole_min_ps_supplycost_6 = select(_e224, _e221, vec2(_e225));
                    local_18 = true;
                } else {
                    whole_min_ps_supplycost_6 = _e221;
                    local_18 = true;
                }
            }
            let _e228 = whole_min_ps_supplycost_6;
            work[(_e204 + 2u)] = _e228.x;
            work[(_e204 + 3u)] = _e228.y;
            let _e235 = local_18;
            let _e238 = work[(_e204 + 4u)];
            work[(_e204 + 4u)] = select((_e238 & 4294967294u), (_e238 | 1u), _e235);
        }
    }
}

@compute @workgroup_size(256, 1, 1) 
fn fold_all_parts(@builtin(workgroup_id) workgroup_4: vec3<u32>, @builtin(local_invocation_index) local_19: u32, @builtin(num_workgroups) workgroups_4: vec3<u32>) {
    var min_ps_supplycost_4: vec2<u32>;
    var local_20: bool;
    var group_4: u32;
    var is_first_4: bool;
    var local_21: u32;
    var whole_min_ps_supplycost_7: vec2<u32>;
    var local_22: bool;

    let n_4 = params[0].x;
    let entry_count_4 = params[0].y;
    let entries_4 = params[0].z;
    let rows_4 = params[0].w;
    let order_4 = params[1].x;
    let parts_4 = params[1].y;
    let part_numbers_4 = params[1].z;
    let numbers_4 = params[1].w;
    let i_4 = ((((workgroup_4.y * workgroups_4.x) + workgroup_4.x) * 256u) + local_19);
    if (i_4 >= n_4) {
        return;
    }
    let _e41 = (i_4 * 64u);
    let _e43 = min((_e41 + 64u), entry_count_4);
    min_ps_supplycost_4 = vec2<u32>();
    local_20 = bool();
    min_ps_supplycost_4 = vec2<u32>();
    local_20 = false;
    group_4 = 0u;
    is_first_4 = true;
    let _e54 = (i_4 * 2u);
    local_21 = _e41;
    loop {
        let _e56 = local_21;
        if (_e56 >= _e43) {
            break;
        }
        let _e60 = (entries_4 + (_e56 * 5u));
        let _e64 = work[(_e60 + 2u)];
        let _e68 = work[(_e60 + 3u)];
        let _e69 = vec2<u32>(_e64, _e68);
        let _e73 = work[(_e60 + 4u)];
        if ((_e73 & 1u) != 0u) {
            let _e76 = local_20;
            if _e76 {
                let _e77 = min_ps_supplycost_4;
                let _e78 = less_64_(_e69, _e77);
                min_ps_supplycost_4 = select(_e77, _e69, vec2(_e78));
                local_20 = true;
            } else {
                min_ps_supplycost_4 = _e69;
                local_20 = true;
            }
        }
        local_21 = (_e56 + 1u);
    }
    let _e82 = group_4;
    if (part_numbers_4 != 0u) {
        let _e83 = (_e54 + 1u);
        let _e84 = is_first_4;
        if _e84 {
            let _e86 = (parts_4 + (_e54 * 5u));
            let _e87 = min_ps_supplycost_4;
            work[(_e86 + 2u)] = _e87.x;
            work[(_e86 + 3u)] = _e87.y;
            let _e94 = local_20;
            let _e97 = work[(_e86 + 4u)];
            work[(_e86 + 4u)] = select((_e97 & 4294967294u), (_e97 | 1u), _e94);
            work[(part_numbers_4 + _e54)] = _e82;
            min_ps_supplycost_4 = vec2<u32>();
            local_20 = false;
        }
        let _e108 = (parts_4 + (_e83 * 5u));
        let _e109 = min_ps_supplycost_4;
        work[(_e108 + 2u)] = _e109.x;
        work[(_e108 + 3u)] = _e109.y;
        let _e116 = local_20;
        let _e119 = work[(_e108 + 4u)];
        work[(_e108 + 4u)] = select((_e119 & 4294967294u), (_e119 | 1u), _e116);
        work[(part_numbers_4 + _e83)] = _e82;
    } else {
        if (_e43 > 0u) {
            let _e129 = (rows_4 + (_e82 * 5u));
            whole_min_ps_supplycost_7 = vec2<u32>();
            local_22 = bool();
            let _e136 = work[(_e129 + 2u)];
            let _e139 = work[(_e129 + 3u)];
            let _e143 = work[(_e129 + 4u)];
            whole_min_ps_supplycost_7 = vec2<u32>(_e136, _e139);
            local_22 = ((_e143 & 1u) != 0u);
            let _e146 = min_ps_supplycost_4;
            let _e147 = local_20;
            if _e147 {
                let _e148 = local_22;
                if _e148 {
                    let _e149 = whole_min_ps_supplycost_7;
                    let _e150 = less_64_(_e146, _e149);
                    whole_min_ps_supplycost_7 = select(_e149, _e146, vec2(_e150));
                    local_22 = true;
                } else {
                    whole_min_ps_supplycost_7 = _e146;
                    local_22 = true;
                }
            }
            let _e153 = whole_min_ps_supplycost_7;
            work[(_e129 + 2u)] = _e153.x;
            work[(_e129 + 3u)] = _e153.y;
            let _e160 = local_22;
            let _e163 = work[(_e129 + 4u)];
            work[(_e129 + 4u)] = select((_e163 & 4294967294u), (_e163 | 1u), _e160);
        }
    }
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
    let _e33 = (rows + (i * 6u));
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
    let _e33 = (rows + (i * 4u));
    let _e37 = work[_e33];
    let _e41 = work[(_e33 + 1u)];
    let _e42 = vec2<u32>(_e37, _e41);
    let _e46 = work[(_e33 + 2u)];
    let _e50 = work[(_e33 + 3u)];
    let _e51 = vec2<u32>(_e46, _e50);
    let _e57 = hash_step(2538058380u, _e42.x);
    let _e58 = hash_step(_e57, _e42.y);
    let _e59 = hash_step(_e58, _e51.x);
    let _e60 = hash_step(_e59, _e51.y);
    let _e63 = hash_finish((_e60 ^ 16u));
    work[(buckets_1 + i)] = (_e63 & mask);
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

// pass index: as number 16

// 19: pass index
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
    let _e33 = (rows + (i * 16u));
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

// 20: pass index
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
    let _e33 = (rows + (i * 18u));
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

// 21: pass sort_by_fields
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

fn string_word(a_1: u32) -> u32 {
    let _e2 = (a_1 >> 2u);
    let _e6 = ((a_1 & 3u) * 8u);
    let _e9 = work[_e2];
    if (_e6 == 0u) {
        return _e9;
    }
    let _e16 = work[(_e2 + 1u)];
    return ((_e9 >> _e6) | (_e16 << (32u - _e6)));
}

fn string_order(a_2: vec2<u32>, b_1: vec2<u32>) -> i32 {
    var local_4: u32;

    let _e4 = min(a_2.y, b_1.y);
    local_4 = 0u;
    loop {
        let _e7 = local_4;
        if !((_e7 < _e4)) {
            break;
        }
        let _e10 = local_4;
        let _e13 = string_word((a_2.x + _e10));
        let _e14 = (_e4 - _e10);
        let _e25 = select((_e13 & ((1u << ((_e14 & 3u) * 8u)) - 1u)), _e13, (_e14 >= 4u));
        let _e28 = string_word((b_1.x + _e10));
        let _e29 = (_e4 - _e10);
        let _e36 = select((_e28 & ((1u << ((_e29 & 3u) * 8u)) - 1u)), _e28, (_e29 >= 4u));
        if (_e25 != _e36) {
            return select(1i, -1i, (((((_e25 >> 24u) | ((_e25 >> 8u) & 65280u)) | ((_e25 << 8u) & 16711680u)) | (_e25 << 24u)) < ((((_e36 >> 24u) | ((_e36 >> 8u) & 65280u)) | ((_e36 << 8u) & 16711680u)) | (_e36 << 24u))));
        }
        local_4 = (_e10 + 4u);
    }
    return select(select(0i, 1i, (a_2.y > b_1.y)), -1i, (a_2.y < b_1.y));
}

fn less(a_3: u32, b_2: u32, c: u32) -> bool {
    let _e5 = (a_3 + (b_2 * 16u));
    let _e7 = (a_3 + (c * 16u));
    let _e13 = work[(_e5 + 10u)];
    let _e17 = work[(_e5 + 11u)];
    let _e18 = vec2<u32>(_e13, _e17);
    let _e21 = work[(_e7 + 10u)];
    let _e24 = work[(_e7 + 11u)];
    let _e25 = vec2<u32>(_e21, _e24);
    let _e26 = less_64_(_e25, _e18);
    if _e26 {
        return _e26;
    }
    let _e27 = less_64_(_e18, _e25);
    if _e27 {
        return false;
    }
    let _e32 = work[(_e5 + 14u)];
    let _e36 = work[(_e5 + 15u)];
    let _e40 = work[(_e7 + 14u)];
    let _e43 = work[(_e7 + 15u)];
    let _e45 = string_order(vec2<u32>(_e32, _e36), vec2<u32>(_e40, _e43));
    if (_e45 != 0i) {
        return (_e45 < 0i);
    }
    let _e52 = work[(_e5 + 4u)];
    let _e56 = work[(_e5 + 5u)];
    let _e60 = work[(_e7 + 4u)];
    let _e63 = work[(_e7 + 5u)];
    let _e65 = string_order(vec2<u32>(_e52, _e56), vec2<u32>(_e60, _e63));
    if (_e65 != 0i) {
        return (_e65 < 0i);
    }
    let _e69 = work[_e5];
    let _e73 = work[(_e5 + 1u)];
    let _e74 = vec2<u32>(_e69, _e73);
    let _e76 = work[_e7];
    let _e79 = work[(_e7 + 1u)];
    let _e80 = vec2<u32>(_e76, _e79);
    let _e81 = less_64_(_e74, _e80);
    if _e81 {
        return _e81;
    }
    let _e82 = less_64_(_e80, _e74);
    if _e82 {
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
