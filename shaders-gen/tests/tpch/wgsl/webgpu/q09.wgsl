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

// 2: kernel @scan_supplier
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
        let _e118 = index_2_rows_1;
        index_2_rows_1 = (_e118 + 1u);
        let _e123 = params[2].z;
        let _e125 = (_e123 + ((_e33 + _e118) * 4u));
        work[_e125] = v2_s_suppkey_1.x;
        work[(_e125 + 1u)] = v2_s_suppkey_1.y;
        work[(_e125 + 2u)] = v3_n_name_1.x;
        work[(_e125 + 3u)] = v3_n_name_1.y;
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

fn string_byte(a: u32) -> u32 {
    let _e5 = work[(a >> 2u)];
    return ((_e5 >> ((a & 3u) * 8u)) & 255u);
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

fn same_bytes(a_2: u32, b: u32, c: u32) -> bool {
    var local_4: u32;

    if (a_2 == b) {
        return true;
    }
    local_4 = 0u;
    loop {
        let _e7 = local_4;
        if !((_e7 < c)) {
            break;
        }
        let _e10 = local_4;
        let _e12 = string_word((a_2 + _e10));
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

fn string_find(a_3: vec2<u32>, b_1: vec2<u32>, c_1: u32) -> u32 {
    var local_5: u32;

    if (b_1.y > a_3.y) {
        return 4294967295u;
    }
    let _e8 = string_byte(b_1.x);
    local_5 = c_1;
    loop {
        let _e12 = local_5;
        if !((_e12 <= (a_3.y - b_1.y))) {
            break;
        }
        let _e15 = local_5;
        let _e18 = string_byte((a_3.x + _e15));
        if (_e18 == _e8) {
            let _e23 = same_bytes((a_3.x + _e15), b_1.x, b_1.y);
            if _e23 {
                return _e15;
            }
        }
        local_5 = (_e15 + 1u);
    }
    return 4294967295u;
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
    let _e32 = params[1].x;
    let _e33 = (_e29 + row);
    let _e36 = input[_e33];
    let _e40 = input[(_e33 + 1u)];
    let v0_p_name = vec2<u32>((_e32 + _e36), (_e40 - _e36));
    let _e46 = params[1].y;
    let v1_ = vec2<u32>(_e46, 5u);
    if (v1_.y == 0u) {
        local_1 = true;
    } else {
        let _e53 = string_find(v0_p_name, v1_, 0u);
        local_1 = (_e53 != 4294967295u);
    }
    let v2_contains = local_1;
    if v2_contains {
        let _e59 = params[1].z;
        let _e62 = (_e59 + (row * 2u));
        let _e64 = input[_e62];
        let _e67 = input[(_e62 + 1u)];
        let v3_p_partkey = vec2<u32>(_e64, _e67);
        let _e69 = index_3_rows;
        index_3_rows = (_e69 + 1u);
    }
    let _e73 = params[1].w;
    let _e75 = index_3_rows;
    work[(_e73 + _e11)] = _e75;
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
    let v0_p_name_1 = vec2<u32>((_e45 + _e49), (_e52 - _e49));
    let _e58 = params[1].y;
    let v1_1 = vec2<u32>(_e58, 5u);
    if (v1_1.y == 0u) {
        local_3 = true;
    } else {
        let _e65 = string_find(v0_p_name_1, v1_1, 0u);
        local_3 = (_e65 != 4294967295u);
    }
    let v2_contains_1 = local_3;
    if v2_contains_1 {
        let _e71 = params[1].z;
        let _e74 = (_e71 + (row_1 * 2u));
        let _e76 = input[_e74];
        let _e79 = input[(_e74 + 1u)];
        let v3_p_partkey_1 = vec2<u32>(_e76, _e79);
        let _e81 = index_3_rows_1;
        index_3_rows_1 = (_e81 + 1u);
        let _e86 = params[2].x;
        let _e88 = (_e86 + ((_e33 + _e81) * 2u));
        work[_e88] = v3_p_partkey_1.x;
        work[(_e88 + 1u)] = v3_p_partkey_1.y;
    }
}

// 4: kernel @scan_lineitem
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
    var position: u32;
    var position_1: u32;

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
        let v2_l_suppkey = vec2<u32>(_e93, _e96);
        let _e100 = hash_step(2538058380u, v2_l_suppkey.x);
        let _e101 = hash_step(_e100, v2_l_suppkey.y);
        let _e103 = hash_finish((_e101 ^ 8u));
        let _e106 = params[2].y;
        let _e109 = params[2].z;
        let _e111 = (_e109 + (_e103 & _e106));
        let _e113 = work[_e111];
        let matches_end_1 = work[(_e111 + 1u)];
        position_1 = _e113;
        loop {
            let _e118 = position_1;
            if (_e118 >= matches_end_1) {
                break;
            }
            position_1 = (_e118 + 1u);
            let _e123 = params[2].w;
            let candidate_1 = work[(_e123 + _e118)];
            let _e129 = params[3].x;
            let _e132 = (_e129 + (candidate_1 * 4u));
            let _e134 = work[_e132];
            let _e137 = work[(_e132 + 1u)];
            if !(all((v2_l_suppkey == vec2<u32>(_e134, _e137)))) {
                continue;
            }
            let _e144 = params[3].y;
            let _e146 = (_e144 + (row * 2u));
            let _e148 = input[_e146];
            let _e151 = input[(_e146 + 1u)];
            let v4_l_orderkey = vec2<u32>(_e148, _e151);
            let _e155 = params[3].z;
            let _e157 = (_e155 + (row * 2u));
            let _e159 = input[_e157];
            let _e162 = input[(_e157 + 1u)];
            let v5_l_quantity = vec2<u32>(_e159, _e162);
            let _e166 = params[3].w;
            let _e168 = (_e166 + (row * 2u));
            let _e170 = input[_e168];
            let _e173 = input[(_e168 + 1u)];
            let v6_l_extendedprice = vec2<u32>(_e170, _e173);
            let _e177 = params[4].x;
            let _e179 = (_e177 + (row * 2u));
            let _e181 = input[_e179];
            let _e184 = input[(_e179 + 1u)];
            let v7_l_discount = vec2<u32>(_e181, _e184);
            let _e187 = work[_e77];
            let _e190 = work[(_e77 + 1u)];
            let v8_key0_ = vec2<u32>(_e187, _e190);
            let _e193 = work[_e132];
            let _e196 = work[(_e132 + 1u)];
            let v9_key0_ = vec2<u32>(_e193, _e196);
            let _e200 = work[(_e132 + 2u)];
            let _e204 = work[(_e132 + 3u)];
            let v10_n_name = vec2<u32>(_e200, _e204);
            let _e206 = index_4_rows;
            index_4_rows = (_e206 + 1u);
        }
    }
    let _e210 = params[4].y;
    let _e212 = index_4_rows;
    work[(_e210 + _e11)] = _e212;
}

@compute @workgroup_size(256, 1, 1) 
fn append(@builtin(workgroup_id) workgroup_1: vec3<u32>, @builtin(local_invocation_index) local_1: u32, @builtin(num_workgroups) workgroups_1: vec3<u32>) {
    var index_4_rows_1: u32;
    var position_2: u32;
    var position_3: u32;

    let _e11 = ((((workgroup_1.y * workgroups_1.x) + workgroup_1.x) * 256u) + local_1);
    let _e15 = params[0].x;
    let _e18 = params[0].y;
    let row_1 = (_e15 + _e11);
    if ((row_1 >= _e18) | (row_1 < _e15)) {
        return;
    }
    index_4_rows_1 = 0u;
    let _e29 = params[4].y;
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
        let _e88 = (_e86 + (candidate_2 * 2u));
        let _e90 = work[_e88];
        let _e93 = work[(_e88 + 1u)];
        if !(all((v0_l_partkey_1 == vec2<u32>(_e90, _e93)))) {
            continue;
        }
        let _e100 = params[2].x;
        let _e102 = (_e100 + (row_1 * 2u));
        let _e104 = input[_e102];
        let _e107 = input[(_e102 + 1u)];
        let v2_l_suppkey_1 = vec2<u32>(_e104, _e107);
        let _e111 = hash_step(2538058380u, v2_l_suppkey_1.x);
        let _e112 = hash_step(_e111, v2_l_suppkey_1.y);
        let _e114 = hash_finish((_e112 ^ 8u));
        let _e117 = params[2].y;
        let _e120 = params[2].z;
        let _e122 = (_e120 + (_e114 & _e117));
        let _e124 = work[_e122];
        let matches_end_3 = work[(_e122 + 1u)];
        position_3 = _e124;
        loop {
            let _e129 = position_3;
            if (_e129 >= matches_end_3) {
                break;
            }
            position_3 = (_e129 + 1u);
            let _e134 = params[2].w;
            let candidate_3 = work[(_e134 + _e129)];
            let _e140 = params[3].x;
            let _e143 = (_e140 + (candidate_3 * 4u));
            let _e145 = work[_e143];
            let _e148 = work[(_e143 + 1u)];
            if !(all((v2_l_suppkey_1 == vec2<u32>(_e145, _e148)))) {
                continue;
            }
            let _e155 = params[3].y;
            let _e157 = (_e155 + (row_1 * 2u));
            let _e159 = input[_e157];
            let _e162 = input[(_e157 + 1u)];
            let v4_l_orderkey_1 = vec2<u32>(_e159, _e162);
            let _e166 = params[3].z;
            let _e168 = (_e166 + (row_1 * 2u));
            let _e170 = input[_e168];
            let _e173 = input[(_e168 + 1u)];
            let v5_l_quantity_1 = vec2<u32>(_e170, _e173);
            let _e177 = params[3].w;
            let _e179 = (_e177 + (row_1 * 2u));
            let _e181 = input[_e179];
            let _e184 = input[(_e179 + 1u)];
            let v6_l_extendedprice_1 = vec2<u32>(_e181, _e184);
            let _e188 = params[4].x;
            let _e190 = (_e188 + (row_1 * 2u));
            let _e192 = input[_e190];
            let _e195 = input[(_e190 + 1u)];
            let v7_l_discount_1 = vec2<u32>(_e192, _e195);
            let _e198 = work[_e88];
            let _e201 = work[(_e88 + 1u)];
            let v8_key0_1 = vec2<u32>(_e198, _e201);
            let _e204 = work[_e143];
            let _e207 = work[(_e143 + 1u)];
            let v9_key0_1 = vec2<u32>(_e204, _e207);
            let _e211 = work[(_e143 + 2u)];
            let _e215 = work[(_e143 + 3u)];
            let v10_n_name_1 = vec2<u32>(_e211, _e215);
            let _e217 = index_4_rows_1;
            index_4_rows_1 = (_e217 + 1u);
            let _e222 = params[4].z;
            let _e225 = (_e222 + ((_e33 + _e217) * 14u));
            work[_e225] = v4_l_orderkey_1.x;
            work[(_e225 + 1u)] = v4_l_orderkey_1.y;
            work[(_e225 + 2u)] = v8_key0_1.x;
            work[(_e225 + 3u)] = v8_key0_1.y;
            work[(_e225 + 4u)] = v9_key0_1.x;
            work[(_e225 + 5u)] = v9_key0_1.y;
            work[(_e225 + 6u)] = v5_l_quantity_1.x;
            work[(_e225 + 7u)] = v5_l_quantity_1.y;
            work[(_e225 + 8u)] = v6_l_extendedprice_1.x;
            work[(_e225 + 9u)] = v6_l_extendedprice_1.y;
            work[(_e225 + 10u)] = v7_l_discount_1.x;
            work[(_e225 + 11u)] = v7_l_discount_1.y;
            work[(_e225 + 12u)] = v10_n_name_1.x;
            work[(_e225 + 13u)] = v10_n_name_1.y;
        }
    }
}

// 5: kernel @scan_orders
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
    let v0_o_orderkey = vec2<u32>(_e35, _e39);
    let _e44 = hash_step(2538058380u, v0_o_orderkey.x);
    let _e45 = hash_step(_e44, v0_o_orderkey.y);
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
        let _e78 = (_e75 + (candidate * 14u));
        let _e80 = work[_e78];
        let _e83 = work[(_e78 + 1u)];
        if !(all((v0_o_orderkey == vec2<u32>(_e80, _e83)))) {
            continue;
        }
        let _e90 = params[2].x;
        let _e94 = input[(_e90 + (row * 1u))];
        let v2_o_orderdate = bitcast<i32>(_e94);
        let _e98 = work[(_e78 + 2u)];
        let _e102 = work[(_e78 + 3u)];
        let v3_p_partkey = vec2<u32>(_e98, _e102);
        let _e107 = work[(_e78 + 4u)];
        let _e111 = work[(_e78 + 5u)];
        let v4_s_suppkey = vec2<u32>(_e107, _e111);
        let _e116 = work[(_e78 + 6u)];
        let _e120 = work[(_e78 + 7u)];
        let v5_l_quantity = vec2<u32>(_e116, _e120);
        let _e124 = work[(_e78 + 8u)];
        let _e128 = work[(_e78 + 9u)];
        let v6_l_extendedprice = vec2<u32>(_e124, _e128);
        let _e133 = work[(_e78 + 10u)];
        let _e137 = work[(_e78 + 11u)];
        let v7_l_discount = vec2<u32>(_e133, _e137);
        let _e142 = work[(_e78 + 12u)];
        let _e146 = work[(_e78 + 13u)];
        let v8_n_name = vec2<u32>(_e142, _e146);
        let _e148 = index_5_rows;
        index_5_rows = (_e148 + 1u);
    }
    let _e152 = params[2].y;
    let _e154 = index_5_rows;
    work[(_e152 + _e11)] = _e154;
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
    let v0_o_orderkey_1 = vec2<u32>(_e48, _e51);
    let _e56 = hash_step(2538058380u, v0_o_orderkey_1.x);
    let _e57 = hash_step(_e56, v0_o_orderkey_1.y);
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
        let _e89 = (_e86 + (candidate_1 * 14u));
        let _e91 = work[_e89];
        let _e94 = work[(_e89 + 1u)];
        if !(all((v0_o_orderkey_1 == vec2<u32>(_e91, _e94)))) {
            continue;
        }
        let _e101 = params[2].x;
        let _e105 = input[(_e101 + (row_1 * 1u))];
        let v2_o_orderdate_1 = bitcast<i32>(_e105);
        let _e109 = work[(_e89 + 2u)];
        let _e113 = work[(_e89 + 3u)];
        let v3_p_partkey_1 = vec2<u32>(_e109, _e113);
        let _e118 = work[(_e89 + 4u)];
        let _e122 = work[(_e89 + 5u)];
        let v4_s_suppkey_1 = vec2<u32>(_e118, _e122);
        let _e127 = work[(_e89 + 6u)];
        let _e131 = work[(_e89 + 7u)];
        let v5_l_quantity_1 = vec2<u32>(_e127, _e131);
        let _e135 = work[(_e89 + 8u)];
        let _e139 = work[(_e89 + 9u)];
        let v6_l_extendedprice_1 = vec2<u32>(_e135, _e139);
        let _e144 = work[(_e89 + 10u)];
        let _e148 = work[(_e89 + 11u)];
        let v7_l_discount_1 = vec2<u32>(_e144, _e148);
        let _e153 = work[(_e89 + 12u)];
        let _e157 = work[(_e89 + 13u)];
        let v8_n_name_1 = vec2<u32>(_e153, _e157);
        let _e159 = index_5_rows_1;
        index_5_rows_1 = (_e159 + 1u);
        let _e164 = params[2].z;
        let _e166 = (_e164 + ((_e33 + _e159) * 13u));
        work[_e166] = v4_s_suppkey_1.x;
        work[(_e166 + 1u)] = v4_s_suppkey_1.y;
        work[(_e166 + 2u)] = v3_p_partkey_1.x;
        work[(_e166 + 3u)] = v3_p_partkey_1.y;
        work[(_e166 + 4u)] = v5_l_quantity_1.x;
        work[(_e166 + 5u)] = v5_l_quantity_1.y;
        work[(_e166 + 6u)] = v6_l_extendedprice_1.x;
        work[(_e166 + 7u)] = v6_l_extendedprice_1.y;
        work[(_e166 + 8u)] = v7_l_discount_1.x;
        work[(_e166 + 9u)] = v7_l_discount_1.y;
        work[(_e166 + 10u)] = bitcast<u32>(v2_o_orderdate_1);
        work[(_e166 + 11u)] = v8_n_name_1.x;
        work[(_e166 + 12u)] = v8_n_name_1.y;
    }
}

// 6: kernel @scan_partsupp
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

fn add_64_(a_3: vec2<u32>, b_1: vec2<u32>) -> vec2<u32> {
    let _e6 = (a_3.x + b_1.x);
    let _e8 = (a_3.y + b_1.y);
    let _e13 = (_e8 + select(0u, 1u, (_e6 < a_3.x)));
    return vec2<u32>(_e6, _e13);
}

@compute @workgroup_size(256, 1, 1) 
fn count(@builtin(workgroup_id) workgroup_: vec3<u32>, @builtin(local_invocation_index) local: u32, @builtin(num_workgroups) workgroups: vec3<u32>) {
    var groups_rows: u32;
    var position: u32;

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
    let v0_ps_partkey = vec2<u32>(_e35, _e39);
    let _e43 = params[1].x;
    let _e45 = (_e43 + (row * 2u));
    let _e47 = input[_e45];
    let _e50 = input[(_e45 + 1u)];
    let v1_ps_suppkey = vec2<u32>(_e47, _e50);
    let _e57 = hash_step(2538058380u, v1_ps_suppkey.x);
    let _e58 = hash_step(_e57, v1_ps_suppkey.y);
    let _e59 = hash_step(_e58, v0_ps_partkey.x);
    let _e60 = hash_step(_e59, v0_ps_partkey.y);
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
        let _e93 = (_e90 + (candidate * 13u));
        let _e95 = work[_e93];
        let _e98 = work[(_e93 + 1u)];
        let _e104 = work[(_e93 + 2u)];
        let _e108 = work[(_e93 + 3u)];
        if !((all((v1_ps_suppkey == vec2<u32>(_e95, _e98))) & all((v0_ps_partkey == vec2<u32>(_e104, _e108))))) {
            continue;
        }
        let _e116 = params[2].y;
        let _e118 = (_e116 + (row * 2u));
        let _e120 = input[_e118];
        let _e123 = input[(_e118 + 1u)];
        let v3_ps_supplycost = vec2<u32>(_e120, _e123);
        let _e128 = work[(_e93 + 4u)];
        let _e132 = work[(_e93 + 5u)];
        let v4_l_quantity = vec2<u32>(_e128, _e132);
        let _e137 = work[(_e93 + 6u)];
        let _e141 = work[(_e93 + 7u)];
        let v5_l_extendedprice = vec2<u32>(_e137, _e141);
        let _e146 = work[(_e93 + 8u)];
        let _e150 = work[(_e93 + 9u)];
        let v6_l_discount = vec2<u32>(_e146, _e150);
        let _e155 = work[(_e93 + 10u)];
        let v7_o_orderdate = bitcast<i32>(_e155);
        let _e160 = work[(_e93 + 11u)];
        let _e164 = work[(_e93 + 12u)];
        let v8_n_name = vec2<u32>(_e160, _e164);
        let _e166 = civil_from_days(v7_o_orderdate);
        let _e171 = bitcast<u32>(bitcast<i32>(_e166.x));
        let v9_date_part_year = vec2<u32>(_e171, bitcast<u32>((bitcast<i32>(_e171) >> 31u)));
        let _e179 = params[2].z;
        let _e182 = params[2].w;
        let v10_ = vec2<u32>(_e179, _e182);
        let v11_sub = vec2<u32>((v10_.x - v6_l_discount.x), 0u);
        let v12_mul = vec2<u32>((v5_l_extendedprice.x * v11_sub.x), 0u);
        let v13_mul = vec2<u32>((v3_ps_supplycost.x * v4_l_quantity.x), 0u);
        let _e204 = add_64_(~(v13_mul), vec2<u32>(1u, 0u));
        let _e205 = add_64_(v12_mul, _e204);
        let _e209 = (bitcast<i32>(v12_mul.y) < 0i);
        let _e225 = select(0u, 4294967295u, (bitcast<i32>(_e205.y) < 0i));
        let v15_ = vec4<u32>(_e205.x, _e205.y, _e225, _e225);
        let _e228 = groups_rows;
        groups_rows = (_e228 + 1u);
    }
    let _e232 = params[3].x;
    let _e234 = groups_rows;
    work[(_e232 + _e11)] = _e234;
}

@compute @workgroup_size(256, 1, 1) 
fn append(@builtin(workgroup_id) workgroup_1: vec3<u32>, @builtin(local_invocation_index) local_1: u32, @builtin(num_workgroups) workgroups_1: vec3<u32>) {
    var groups_rows_1: u32;
    var position_1: u32;

    let _e11 = ((((workgroup_1.y * workgroups_1.x) + workgroup_1.x) * 256u) + local_1);
    let _e15 = params[0].x;
    let _e18 = params[0].y;
    let row_1 = (_e15 + _e11);
    if ((row_1 >= _e18) | (row_1 < _e15)) {
        return;
    }
    groups_rows_1 = 0u;
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
    let v0_ps_partkey_1 = vec2<u32>(_e48, _e51);
    let _e55 = params[1].x;
    let _e57 = (_e55 + (row_1 * 2u));
    let _e59 = input[_e57];
    let _e62 = input[(_e57 + 1u)];
    let v1_ps_suppkey_1 = vec2<u32>(_e59, _e62);
    let _e69 = hash_step(2538058380u, v1_ps_suppkey_1.x);
    let _e70 = hash_step(_e69, v1_ps_suppkey_1.y);
    let _e71 = hash_step(_e70, v0_ps_partkey_1.x);
    let _e72 = hash_step(_e71, v0_ps_partkey_1.y);
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
        let _e104 = (_e101 + (candidate_1 * 13u));
        let _e106 = work[_e104];
        let _e109 = work[(_e104 + 1u)];
        let _e115 = work[(_e104 + 2u)];
        let _e119 = work[(_e104 + 3u)];
        if !((all((v1_ps_suppkey_1 == vec2<u32>(_e106, _e109))) & all((v0_ps_partkey_1 == vec2<u32>(_e115, _e119))))) {
            continue;
        }
        let _e127 = params[2].y;
        let _e129 = (_e127 + (row_1 * 2u));
        let _e131 = input[_e129];
        let _e134 = input[(_e129 + 1u)];
        let v3_ps_supplycost_1 = vec2<u32>(_e131, _e134);
        let _e139 = work[(_e104 + 4u)];
        let _e143 = work[(_e104 + 5u)];
        let v4_l_quantity_1 = vec2<u32>(_e139, _e143);
        let _e148 = work[(_e104 + 6u)];
        let _e152 = work[(_e104 + 7u)];
        let v5_l_extendedprice_1 = vec2<u32>(_e148, _e152);
        let _e157 = work[(_e104 + 8u)];
        let _e161 = work[(_e104 + 9u)];
        let v6_l_discount_1 = vec2<u32>(_e157, _e161);
        let _e166 = work[(_e104 + 10u)];
        let v7_o_orderdate_1 = bitcast<i32>(_e166);
        let _e171 = work[(_e104 + 11u)];
        let _e175 = work[(_e104 + 12u)];
        let v8_n_name_1 = vec2<u32>(_e171, _e175);
        let _e177 = civil_from_days(v7_o_orderdate_1);
        let _e182 = bitcast<u32>(bitcast<i32>(_e177.x));
        let v9_date_part_year_1 = vec2<u32>(_e182, bitcast<u32>((bitcast<i32>(_e182) >> 31u)));
        let _e190 = params[2].z;
        let _e193 = params[2].w;
        let v10_1 = vec2<u32>(_e190, _e193);
        let v11_sub_1 = vec2<u32>((v10_1.x - v6_l_discount_1.x), 0u);
        let v12_mul_1 = vec2<u32>((v5_l_extendedprice_1.x * v11_sub_1.x), 0u);
        let v13_mul_1 = vec2<u32>((v3_ps_supplycost_1.x * v4_l_quantity_1.x), 0u);
        let _e215 = add_64_(~(v13_mul_1), vec2<u32>(1u, 0u));
        let _e216 = add_64_(v12_mul_1, _e215);
        let _e220 = (bitcast<i32>(v12_mul_1.y) < 0i);
        let _e236 = select(0u, 4294967295u, (bitcast<i32>(_e216.y) < 0i));
        let v15_1 = vec4<u32>(_e216.x, _e216.y, _e236, _e236);
        let _e239 = groups_rows_1;
        groups_rows_1 = (_e239 + 1u);
        let _e244 = params[3].y;
        let _e246 = (_e244 + ((_e33 + _e239) * 9u));
        work[_e246] = 1u;
        work[(_e246 + 1u)] = v8_n_name_1.x;
        work[(_e246 + 2u)] = v8_n_name_1.y;
        work[(_e246 + 3u)] = v9_date_part_year_1.x;
        work[(_e246 + 4u)] = v9_date_part_year_1.y;
        work[(_e246 + 5u)] = v15_1.x;
        work[(_e246 + 6u)] = v15_1.y;
        work[(_e246 + 7u)] = v15_1.z;
        work[(_e246 + 8u)] = v15_1.w;
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

fn less_128_(a: vec4<u32>, b: vec4<u32>) -> bool {
    let _e19 = bitcast<i32>(a.w);
    let _e20 = bitcast<i32>(b.w);
    return ((_e19 < _e20) | ((_e19 == _e20) & ((a.z < b.z) | ((a.z == b.z) & ((a.y < b.y) | ((a.y == b.y) & (a.x < b.x)))))));
}

fn trap(a_1: u32, b_1: vec4<u32>, c: vec4<u32>) {
    loop {
        let _e6 = atomicCompareExchangeWeak((&sync[0u]), 0u, a_1);
        if _e6.exchanged {
            atomicStore((&sync[1u]), b_1.x);
            atomicStore((&sync[2u]), b_1.y);
            atomicStore((&sync[3u]), b_1.z);
            atomicStore((&sync[4u]), b_1.w);
            atomicStore((&sync[5u]), c.x);
            atomicStore((&sync[6u]), c.y);
            atomicStore((&sync[7u]), c.z);
            atomicStore((&sync[8u]), c.w);
        }
        if (_e6.exchanged | (_e6.old_value != 0u)) {
            break;
        }
    }
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
    let _e32 = (_e29 + (row * 8u));
    let _e35 = work[_e32];
    let _e39 = work[(_e32 + 1u)];
    let v1_n_name = vec2<u32>(_e35, _e39);
    let _e44 = work[(_e32 + 2u)];
    let _e48 = work[(_e32 + 3u)];
    let v2_o_year = vec2<u32>(_e44, _e48);
    let _e53 = work[(_e32 + 4u)];
    let _e57 = work[(_e32 + 5u)];
    let _e61 = work[(_e32 + 6u)];
    let _e65 = work[(_e32 + 7u)];
    let v4_ = vec4<u32>(_e53, _e57, _e61, _e65);
    let _e72 = less_128_(v4_, vec4<u32>(1u, 4134919616u, 2776185733u, 3032789847u));
    let _e79 = less_128_(vec4<u32>(4294967295u, 160047679u, 1518781562u, 1262177448u), v4_);
    if !((!(_e72) & !(_e79))) {
        trap(393217u, vec4<u32>(v4_.x, v4_.y, v4_.z, v4_.w), vec4<u32>(0u, 0u, 0u, 0u));
        return;
    }
    let _e92 = params[1].x;
    let _e94 = (_e92 + (_e11 * 8u));
    work[_e94] = v1_n_name.x;
    work[(_e94 + 1u)] = v1_n_name.y;
    work[(_e94 + 2u)] = v2_o_year.x;
    work[(_e94 + 3u)] = v2_o_year.y;
    work[(_e94 + 4u)] = v4_.x;
    work[(_e94 + 5u)] = v4_.y;
    work[(_e94 + 6u)] = v4_.z;
    work[(_e94 + 7u)] = v4_.w;
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
    let _e32 = (_e29 + (row * 8u));
    let _e35 = work[_e32];
    let _e39 = work[(_e32 + 1u)];
    let v1_n_name = vec2<u32>(_e35, _e39);
    let _e44 = work[(_e32 + 2u)];
    let _e48 = work[(_e32 + 3u)];
    let v2_o_year = vec2<u32>(_e44, _e48);
    let _e53 = work[(_e32 + 4u)];
    let _e57 = work[(_e32 + 5u)];
    let _e61 = work[(_e32 + 6u)];
    let _e65 = work[(_e32 + 7u)];
    let v3_sum_profit = vec4<u32>(_e53, _e57, _e61, _e65);
    let _e69 = params[1].x;
    let _e71 = (_e69 + (_e11 * 8u));
    work[_e71] = v1_n_name.x;
    work[(_e71 + 1u)] = v1_n_name.y;
    work[(_e71 + 2u)] = v2_o_year.x;
    work[(_e71 + 3u)] = v2_o_year.y;
    work[(_e71 + 4u)] = v3_sum_profit.x;
    work[(_e71 + 5u)] = v3_sum_profit.y;
    work[(_e71 + 6u)] = v3_sum_profit.z;
    work[(_e71 + 7u)] = v3_sum_profit.w;
}

// 9: pass groups_groups of kernel @scan_partsupp
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
    let _e48 = (groups + (i * 8u));
    let _e51 = work[_e48];
    let _e55 = work[(_e48 + 1u)];
    let _e60 = work[(_e48 + 2u)];
    let _e64 = work[(_e48 + 3u)];
    let _e65 = vec2<u32>(_e60, _e64);
    let _e67 = string_hash(vec2<u32>(_e51, _e55));
    let _e71 = hash_step(2538058380u, _e67);
    let _e72 = hash_step(_e71, _e65.x);
    let _e73 = hash_step(_e72, _e65.y);
    let _e76 = hash_finish((_e73 ^ 12u));
    local_1 = _e76;
    loop {
        let _e79 = local_1;
        let _e80 = (_e79 & mask);
        let _e84 = atomicCompareExchangeWeak((&sync[(table + _e80)]), 0u, (i + 1u));
        if _e84.exchanged {
            break;
        }
        if (_e84.old_value != 0u) {
            local_1 = (_e80 + 1u);
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
    let _e48 = (entries_1 + (i_1 * 9u));
    let _e53 = work[(_e48 + 1u)];
    let _e57 = work[(_e48 + 2u)];
    let _e58 = vec2<u32>(_e53, _e57);
    let _e62 = work[(_e48 + 3u)];
    let _e66 = work[(_e48 + 4u)];
    let _e67 = vec2<u32>(_e62, _e66);
    let _e69 = string_hash(_e58);
    let _e73 = hash_step(2538058380u, _e69);
    let _e74 = hash_step(_e73, _e67.x);
    let _e75 = hash_step(_e74, _e67.y);
    let _e78 = hash_finish((_e75 ^ 12u));
    slot = _e78;
    let _e81 = (i_1 | 2147483648u);
    probes = u32();
    loop {
        let _e84 = slot;
        let _e85 = (_e84 & mask_1);
        slot = _e85;
        let _e86 = probes;
        if (_e86 >= most_probes_1) {
            atomicStore((&sync[full_1]), 1u);
            break;
        }
        probes = (_e86 + 1u);
        let _e91 = (table_1 + _e85);
        let _e93 = atomicLoad((&sync[_e91]));
        holder = _e93;
        if (_e93 == 0u) {
            let _e97 = atomicCompareExchangeWeak((&sync[_e91]), 0u, _e81);
            holder = select(_e97.old_value, _e81, _e97.exchanged);
        }
        let _e101 = holder;
        if (_e101 == _e81) {
            break;
        }
        if (_e101 != 0u) {
            local_3 = bool();
            if ((_e101 & 2147483648u) != 0u) {
                let _e111 = (entries_1 + ((_e101 & 2147483647u) * 9u));
                let _e114 = work[(_e111 + 1u)];
                let _e117 = work[(_e111 + 2u)];
                let _e121 = work[(_e111 + 3u)];
                let _e124 = work[(_e111 + 4u)];
                let _e127 = string_equal(_e58, vec2<u32>(_e114, _e117));
                let _e131 = ((true & _e127) & all((_e67 == vec2<u32>(_e121, _e124))));
                local_3 = _e131;
                if (_e131 & (_e81 < _e101)) {
                    let _e135 = atomicMin((&sync[_e91]), _e81);
                }
            } else {
                let _e139 = (groups_1 + ((_e101 - 1u) * 8u));
                let _e141 = work[_e139];
                let _e144 = work[(_e139 + 1u)];
                let _e148 = work[(_e139 + 2u)];
                let _e151 = work[(_e139 + 3u)];
                let _e153 = string_equal(_e58, vec2<u32>(_e141, _e144));
                local_3 = ((true & _e153) & all((_e67 == vec2<u32>(_e148, _e151))));
            }
            let _e158 = local_3;
            if _e158 {
                break;
            }
            slot = (_e85 + 1u);
        }
    }
    let _e161 = slot;
    work[(slots_1 + i_1)] = _e161;
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
        let _e63 = (entries_3 + (i_3 * 9u));
        let _e67 = work[(_e63 + 1u)];
        let _e71 = work[(_e63 + 2u)];
        let _e72 = vec2<u32>(_e67, _e71);
        let _e76 = work[(_e63 + 3u)];
        let _e80 = work[(_e63 + 4u)];
        let _e81 = vec2<u32>(_e76, _e80);
        let _e84 = (groups_3 + (_e60 * 8u));
        work[_e84] = 0u;
        work[(_e84 + 1u)] = 0u;
        work[(_e84 + 2u)] = 0u;
        work[(_e84 + 3u)] = 0u;
        work[(_e84 + 4u)] = 0u;
        work[(_e84 + 5u)] = 0u;
        work[(_e84 + 6u)] = 0u;
        work[(_e84 + 7u)] = 0u;
        work[_e84] = _e72.x;
        work[(_e84 + 1u)] = _e72.y;
        work[(_e84 + 2u)] = _e81.x;
        work[(_e84 + 3u)] = _e81.y;
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

// 10: pass groups_aggregate of kernel @scan_partsupp
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

fn trap(a_1: u32, b_1: vec4<u32>, c: vec4<u32>) {
    loop {
        let _e6 = atomicCompareExchangeWeak((&sync[0u]), 0u, a_1);
        if _e6.exchanged {
            atomicStore((&sync[1u]), b_1.x);
            atomicStore((&sync[2u]), b_1.y);
            atomicStore((&sync[3u]), b_1.z);
            atomicStore((&sync[4u]), b_1.w);
            atomicStore((&sync[5u]), c.x);
            atomicStore((&sync[6u]), c.y);
            atomicStore((&sync[7u]), c.z);
            atomicStore((&sync[8u]), c.w);
        }
        if (_e6.exchanged | (_e6.old_value != 0u)) {
            break;
        }
    }
}

@compute @workgroup_size(256, 1, 1) 
fn fold(@builtin(workgroup_id) workgroup_: vec3<u32>, @builtin(local_invocation_index) local: u32, @builtin(num_workgroups) workgroups: vec3<u32>) {
    var sum_profit: vec4<u32>;
    var group: u32;
    var is_first: bool;
    var local_1: u32;
    var whole_sum_profit: vec4<u32>;
    var whole_sum_profit_1: vec4<u32>;

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
    sum_profit = vec4<u32>();
    sum_profit = vec4<u32>();
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
                let _e69 = (parts + (_e56 * 8u));
                let _e70 = sum_profit;
                work[(_e69 + 4u)] = _e70.x;
                work[(_e69 + 5u)] = _e70.y;
                work[(_e69 + 6u)] = _e70.z;
                work[(_e69 + 7u)] = _e70.w;
                work[(part_numbers + _e56)] = _e63;
            } else {
                let _e90 = (rows + (_e63 * 8u));
                whole_sum_profit = vec4<u32>();
                let _e95 = work[(_e90 + 4u)];
                let _e98 = work[(_e90 + 5u)];
                let _e101 = work[(_e90 + 6u)];
                let _e104 = work[(_e90 + 7u)];
                whole_sum_profit = vec4<u32>(_e95, _e98, _e101, _e104);
                let _e106 = sum_profit;
                let _e107 = whole_sum_profit;
                let _e108 = add_128_(_e107, _e106);
                let _e112 = (bitcast<i32>(_e107.w) < 0i);
                if ((_e112 == (bitcast<i32>(_e106.w) < 0i)) & (_e112 != (bitcast<i32>(_e108.w) < 0i))) {
                    trap(328706u, vec4<u32>(_e107.x, _e107.y, _e107.z, _e107.w), vec4<u32>(_e106.x, _e106.y, _e106.z, _e106.w));
                    return;
                }
                whole_sum_profit = _e108;
                let _e133 = whole_sum_profit;
                work[(_e90 + 4u)] = _e133.x;
                work[(_e90 + 5u)] = _e133.y;
                work[(_e90 + 6u)] = _e133.z;
                work[(_e90 + 7u)] = _e133.w;
            }
            sum_profit = vec4<u32>();
            is_first = false;
            group = _e62;
        }
        let _e149 = work[(order + _e58)];
        let _e152 = (entries + (_e149 * 9u));
        let _e154 = work[_e152];
        let _e159 = work[(_e152 + 5u)];
        let _e162 = work[(_e152 + 6u)];
        let _e165 = work[(_e152 + 7u)];
        let _e168 = work[(_e152 + 8u)];
        let _e169 = vec4<u32>(_e159, _e162, _e165, _e168);
        if ((_e154 & 1u) != 0u) {
            let _e170 = sum_profit;
            let _e171 = add_128_(_e170, _e169);
            let _e174 = (bitcast<i32>(_e170.w) < 0i);
            if ((_e174 == (bitcast<i32>(_e169.w) < 0i)) & (_e174 != (bitcast<i32>(_e171.w) < 0i))) {
                trap(328705u, vec4<u32>(_e170.x, _e170.y, _e170.z, _e170.w), vec4<u32>(_e169.x, _e169.y, _e169.z, _e169.w));
                return;
            }
            sum_profit = _e171;
        }
        local_1 = (_e58 + 1u);
    }
    let _e196 = group;
    if _e44 {
        let _e197 = (_e56 + 1u);
        let _e198 = is_first;
        if _e198 {
            let _e200 = (parts + (_e56 * 8u));
            let _e201 = sum_profit;
            work[(_e200 + 4u)] = _e201.x;
            work[(_e200 + 5u)] = _e201.y;
            work[(_e200 + 6u)] = _e201.z;
            work[(_e200 + 7u)] = _e201.w;
            work[(part_numbers + _e56)] = _e196;
            sum_profit = vec4<u32>();
        }
        let _e218 = (parts + (_e197 * 8u));
        let _e219 = sum_profit;
        work[(_e218 + 4u)] = _e219.x;
        work[(_e218 + 5u)] = _e219.y;
        work[(_e218 + 6u)] = _e219.z;
        work[(_e218 + 7u)] = _e219.w;
        work[(part_numbers + _e197)] = _e196;
    } else {
        if (_e43 > 0u) {
            let _e236 = (rows + (_e196 * 8u));
            whole_sum_profit_1 = vec4<u32>();
            let _e241 = work[(_e236 + 4u)];
            let _e244 = work[(_e236 + 5u)];
            let _e247 = work[(_e236 + 6u)];
            let _e250 = work[(_e236 + 7u)];
            whole_sum_profit_1 = vec4<u32>(_e241, _e244, _e247, _e250);
            let _e252 = sum_profit;
            let _e253 = whole_sum_profit_1;
            let _e254 = add_128_(_e253, _e252);
            let _e257 = (bitcast<i32>(_e253.w) < 0i);
            if ((_e257 == (bitcast<i32>(_e252.w) < 0i)) & (_e257 != (bitcast<i32>(_e254.w) < 0i))) {
                trap(328706u, vec4<u32>(_e253.x, _e253.y, _e253.z, _e253.w), vec4<u32>(_e252.x, _e252.y, _e252.z, _e252.w));
                return;
            }
            whole_sum_profit_1 = _e254;
            let _e277 = whole_sum_profit_1;
            work[(_e236 + 4u)] = _e277.x;
            work[(_e236 + 5u)] = _e277.y;
            work[(_e236 + 6u)] = _e277.z;
            work[(_e236 + 7u)] = _e277.w;
        }
    }
}

@compute @workgroup_size(256, 1, 1) 
fn fold_all(@builtin(workgroup_id) workgroup_1: vec3<u32>, @builtin(local_invocation_index) local_2: u32, @builtin(num_workgroups) workgroups_1: vec3<u32>) {
    var sum_profit_1: vec4<u32>;
    var group_1: u32;
    var is_first_1: bool;
    var local_3: u32;
    var whole_sum_profit_2: vec4<u32>;

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
    sum_profit_1 = vec4<u32>();
    sum_profit_1 = vec4<u32>();
    group_1 = 0u;
    is_first_1 = true;
    let _e52 = (i_1 * 2u);
    local_3 = _e41;
    loop {
        let _e54 = local_3;
        if (_e54 >= _e43) {
            break;
        }
        let _e58 = (entries_1 + (_e54 * 9u));
        let _e61 = work[_e58];
        let _e67 = work[(_e58 + 5u)];
        let _e71 = work[(_e58 + 6u)];
        let _e75 = work[(_e58 + 7u)];
        let _e79 = work[(_e58 + 8u)];
        let _e80 = vec4<u32>(_e67, _e71, _e75, _e79);
        if ((_e61 & 1u) != 0u) {
            let _e81 = sum_profit_1;
            let _e82 = add_128_(_e81, _e80);
            let _e86 = (bitcast<i32>(_e81.w) < 0i);
            if ((_e86 == (bitcast<i32>(_e80.w) < 0i)) & (_e86 != (bitcast<i32>(_e82.w) < 0i))) {
                trap(328705u, vec4<u32>(_e81.x, _e81.y, _e81.z, _e81.w), vec4<u32>(_e80.x, _e80.y, _e80.z, _e80.w));
                return;
            }
            sum_profit_1 = _e82;
        }
        local_3 = (_e54 + 1u);
    }
    let _e108 = group_1;
    if (part_numbers_1 != 0u) {
        let _e109 = (_e52 + 1u);
        let _e110 = is_first_1;
        if _e110 {
            let _e112 = (parts_1 + (_e52 * 8u));
            let _e113 = sum_profit_1;
            work[(_e112 + 4u)] = _e113.x;
            work[(_e112 + 5u)] = _e113.y;
            work[(_e112 + 6u)] = _e113.z;
            work[(_e112 + 7u)] = _e113.w;
            work[(part_numbers_1 + _e52)] = _e108;
            sum_profit_1 = vec4<u32>();
        }
        let _e131 = (parts_1 + (_e109 * 8u));
        let _e132 = sum_profit_1;
        work[(_e131 + 4u)] = _e132.x;
        work[(_e131 + 5u)] = _e132.y;
        work[(_e131 + 6u)] = _e132.z;
        work[(_e131 + 7u)] = _e132.w;
        work[(part_numbers_1 + _e109)] = _e108;
    } else {
        if (_e43 > 0u) {
            let _e149 = (rows_1 + (_e108 * 8u));
            whole_sum_profit_2 = vec4<u32>();
            let _e154 = work[(_e149 + 4u)];
            let _e157 = work[(_e149 + 5u)];
            let _e160 = work[(_e149 + 6u)];
            let _e163 = work[(_e149 + 7u)];
            whole_sum_profit_2 = vec4<u32>(_e154, _e157, _e160, _e163);
            let _e165 = sum_profit_1;
            let _e166 = whole_sum_profit_2;
            let _e167 = add_128_(_e166, _e165);
            let _e170 = (bitcast<i32>(_e166.w) < 0i);
            if ((_e170 == (bitcast<i32>(_e165.w) < 0i)) & (_e170 != (bitcast<i32>(_e167.w) < 0i))) {
                trap(328706u, vec4<u32>(_e166.x, _e166.y, _e166.z, _e166.w), vec4<u32>(_e165.x, _e165.y, _e165.z, _e165.w));
                return;
            }
            whole_sum_profit_2 = _e167;
            let _e191 = whole_sum_profit_2;
            work[(_e149 + 4u)] = _e191.x;
            work[(_e149 + 5u)] = _e191.y;
            work[(_e149 + 6u)] = _e191.z;
            work[(_e149 + 7u)] = _e191.w;
        }
    }
}

@compute @workgroup_size(256, 1, 1) 
fn fold_parts(@builtin(workgroup_id) workgroup_2: vec3<u32>, @builtin(local_invocation_index) local_4: u32, @builtin(num_workgroups) workgroups_2: vec3<u32>) {
    var sum_profit_2: vec4<u32>;
    var group_2: u32;
    var is_first_2: bool;
    var local_5: u32;
    var whole_sum_profit_3: vec4<u32>;
    var whole_sum_profit_4: vec4<u32>;

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
    sum_profit_2 = vec4<u32>();
    sum_profit_2 = vec4<u32>();
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
                let _e69 = (parts_2 + (_e56 * 8u));
                let _e70 = sum_profit_2;
                work[(_e69 + 4u)] = _e70.x;
                work[(_e69 + 5u)] = _e70.y;
                work[(_e69 + 6u)] = _e70.z;
                work[(_e69 + 7u)] = _e70.w;
                work[(part_numbers_2 + _e56)] = _e63;
            } else {
                let _e90 = (rows_2 + (_e63 * 8u));
                whole_sum_profit_3 = vec4<u32>();
                let _e95 = work[(_e90 + 4u)];
                let _e98 = work[(_e90 + 5u)];
                let _e101 = work[(_e90 + 6u)];
                let _e104 = work[(_e90 + 7u)];
                whole_sum_profit_3 = vec4<u32>(_e95, _e98, _e101, _e104);
                let _e106 = sum_profit_2;
                let _e107 = whole_sum_profit_3;
                let _e108 = add_128_(_e107, _e106);
                let _e112 = (bitcast<i32>(_e107.w) < 0i);
                if ((_e112 == (bitcast<i32>(_e106.w) < 0i)) & (_e112 != (bitcast<i32>(_e108.w) < 0i))) {
                    trap(328706u, vec4<u32>(_e107.x, _e107.y, _e107.z, _e107.w), vec4<u32>(_e106.x, _e106.y, _e106.z, _e106.w));
                    return;
                }
                whole_sum_profit_3 = _e108;
                let _e133 = whole_sum_profit_3;
                work[(_e90 + 4u)] = _e133.x;
                work[(_e90 + 5u)] = _e133.y;
                work[(_e90 + 6u)] = _e133.z;
                work[(_e90 + 7u)] = _e133.w;
            }
            sum_profit_2 = vec4<u32>();
            is_first_2 = false;
            group_2 = _e62;
        }
        let _e148 = (entries_2 + (_e58 * 8u));
        let _e151 = work[(_e148 + 4u)];
        let _e154 = work[(_e148 + 5u)];
        let _e157 = work[(_e148 + 6u)];
        let _e160 = work[(_e148 + 7u)];
        let _e161 = vec4<u32>(_e151, _e154, _e157, _e160);
        let _e162 = sum_profit_2;
        let _e163 = add_128_(_e162, _e161);
        let _e166 = (bitcast<i32>(_e162.w) < 0i);
        if ((_e166 == (bitcast<i32>(_e161.w) < 0i)) & (_e166 != (bitcast<i32>(_e163.w) < 0i))) {
            trap(328706u, vec4<u32>(_e162.x, _e162.y, _e162.z, _e162.w), vec4<u32>(_e161.x, _e161.y, _e161.z, _e161.w));
            return;
        }
        sum_profit_2 = _e163;
        local_5 = (_e58 + 1u);
    }
    let _e187 = group_2;
    if _e44 {
        let _e188 = (_e56 + 1u);
        let _e189 = is_first_2;
        if _e189 {
            let _e191 = (parts_2 + (_e56 * 8u));
            let _e192 = sum_profit_2;
            work[(_e191 + 4u)] = _e192.x;
            work[(_e191 + 5u)] = _e192.y;
            work[(_e191 + 6u)] = _e192.z;
            work[(_e191 + 7u)] = _e192.w;
            work[(part_numbers_2 + _e56)] = _e187;
            sum_profit_2 = vec4<u32>();
        }
        let _e209 = (parts_2 + (_e188 * 8u));
        let _e210 = sum_profit_2;
        work[(_e209 + 4u)] = _e210.x;
        work[(_e209 + 5u)] = _e210.y;
        work[(_e209 + 6u)] = _e210.z;
        work[(_e209 + 7u)] = _e210.w;
        work[(part_numbers_2 + _e188)] = _e187;
    } else {
        if (_e43 > 0u) {
            let _e227 = (rows_2 + (_e187 * 8u));
            whole_sum_profit_4 = vec4<u32>();
            let _e232 = work[(_e227 + 4u)];
            let _e235 = work[(_e227 + 5u)];
            let _e238 = work[(_e227 + 6u)];
            let _e241 = work[(_e227 + 7u)];
            whole_sum_profit_4 = vec4<u32>(_e232, _e235, _e238, _e241);
            let _e243 = sum_profit_2;
            let _e244 = whole_sum_profit_4;
            let _e245 = add_128_(_e244, _e243);
            let _e248 = (bitcast<i32>(_e244.w) < 0i);
            if ((_e248 == (bitcast<i32>(_e243.w) < 0i)) & (_e248 != (bitcast<i32>(_e245.w) < 0i))) {
                trap(328706u, vec4<u32>(_e244.x, _e244.y, _e244.z, _e244.w), vec4<u32>(_e243.x, _e243.y, _e243.z, _e243.w));
                return;
            }
            whole_sum_profit_4 = _e245;
            let _e268 = whole_sum_profit_4;
            work[(_e227 + 4u)] = _e268.x;
            work[(_e227 + 5u)] = _e268.y;
            work[(_e227 + 6u)] = _e268.z;
            work[(_e227 + 7u)] = _e268.w;
        }
    }
}

@compute @workgroup_size(256, 1, 1) 
fn fold_sorted_parts(@builtin(workgroup_id) workgroup_3: vec3<u32>, @builtin(local_invocation_index) local_6: u32, @builtin(num_workgroups) workgroups_3: vec3<u32>) {
    var sum_profit_3: vec4<u32>;
    var group_3: u32;
    var is_first_3: bool;
    var local_7: u32;
    var whole_sum_profit_5: vec4<u32>;
    var whole_sum_profit_6: vec4<u32>;

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
    sum_profit_3 = vec4<u32>();
    sum_profit_3 = vec4<u32>();
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
                let _e69 = (parts_3 + (_e56 * 8u));
                let _e70 = sum_profit_3;
                work[(_e69 + 4u)] = _e70.x;
                work[(_e69 + 5u)] = _e70.y;
                work[(_e69 + 6u)] = _e70.z;
                work[(_e69 + 7u)] = _e70.w;
                work[(part_numbers_3 + _e56)] = _e63;
            } else {
                let _e90 = (rows_3 + (_e63 * 8u));
                whole_sum_profit_5 = vec4<u32>();
                let _e95 = work[(_e90 + 4u)];
                let _e98 = work[(_e90 + 5u)];
                let _e101 = work[(_e90 + 6u)];
                let _e104 = work[(_e90 + 7u)];
                whole_sum_profit_5 = vec4<u32>(_e95, _e98, _e101, _e104);
                let _e106 = sum_profit_3;
                let _e107 = whole_sum_profit_5;
                let _e108 = add_128_(_e107, _e106);
                let _e112 = (bitcast<i32>(_e107.w) < 0i);
                if ((_e112 == (bitcast<i32>(_e106.w) < 0i)) & (_e112 != (bitcast<i32>(_e108.w) < 0i))) {
                    trap(328706u, vec4<u32>(_e107.x, _e107.y, _e107.z, _e107.w), vec4<u32>(_e106.x, _e106.y, _e106.z, _e106.w));
                    return;
                }
                whole_sum_profit_5 = _e108;
                let _e133 = whole_sum_profit_5;
                work[(_e90 + 4u)] = _e133.x;
                work[(_e90 + 5u)] = _e133.y;
                work[(_e90 + 6u)] = _e133.z;
                work[(_e90 + 7u)] = _e133.w;
            }
            sum_profit_3 = vec4<u32>();
            is_first_3 = false;
            group_3 = _e62;
        }
        let _e149 = work[(order_3 + _e58)];
        let _e151 = (entries_3 + (_e149 * 8u));
        let _e154 = work[(_e151 + 4u)];
        let _e157 = work[(_e151 + 5u)];
        let _e160 = work[(_e151 + 6u)];
        let _e163 = work[(_e151 + 7u)];
        let _e164 = vec4<u32>(_e154, _e157, _e160, _e163);
        let _e165 = sum_profit_3;
        let _e166 = add_128_(_e165, _e164);
        let _e169 = (bitcast<i32>(_e165.w) < 0i);
        if ((_e169 == (bitcast<i32>(_e164.w) < 0i)) & (_e169 != (bitcast<i32>(_e166.w) < 0i))) {
            trap(328706u, vec4<u32>(_e165.x, _e165.y, _e165.z, _e165.w), vec4<u32>(_e164.x, _e164.y, _e164.z, _e164.w));
            return;
        }
        sum_profit_3 = _e166;
        local_7 = (_e58 + 1u);
    }
    let _e190 = group_3;
    if _e44 {
        let _e191 = (_e56 + 1u);
        let _e192 = is_first_3;
        if _e192 {
            let _e194 = (parts_3 + (_e56 * 8u));
            let _e195 = sum_profit_3;
            work[(_e194 + 4u)] = _e195.x;
            work[(_e194 + 5u)] = _e195.y;
            work[(_e194 + 6u)] = _e195.z;
            work[(_e194 + 7u)] = _e195.w;
            work[(part_numbers_3 + _e56)] = _e190;
            sum_profit_3 = vec4<u32>();
        }
        let _e212 = (parts_3 + (_e191 * 8u));
        let _e213 = sum_profit_3;
        work[(_e212 + 4u)] = _e213.x;
        work[(_e212 + 5u)] = _e213.y;
        work[(_e212 + 6u)] = _e213.z;
        work[(_e212 + 7u)] = _e213.w;
        work[(part_numbers_3 + _e191)] = _e190;
    } else {
        if (_e43 > 0u) {
            let _e230 = (rows_3 + (_e190 * 8u));
            whole_sum_profit_6 = vec4<u32>();
            let _e235 = work[(_e230 + 4u)];
            let _e238 = work[(_e230 + 5u)];
            let _e241 = work[(_e230 + 6u)];
            let _e244 = work[(_e230 + 7u)];
            whole_sum_profit_6 = vec4<u32>(_e235, _e238, _e241, _e244);
            let _e246 = sum_profit_3;
            let _e247 = whole_sum_profit_6;
            let _e248 = add_128_(_e247, _e246);
            let _e251 = (bitcast<i32>(_e247.w) < 0i);
            if ((_e251 == (bitcast<i32>(_e246.w) < 0i)) & (_e251 != (bitcast<i32>(_e248.w) < 0i))) {
                trap(328706u, vec4<u32>(_e247.x, _e247.y, _e247.z, _e247.w), vec4<u32>(_e246.x, _e246.y, _e246.z, _e246.w));
                return;
            }
            whole_sum_profit_6 = _e248;
            let _e271 = whole_sum_profit_6;
            work[(_e230 + 4u)] = _e271.x;
            work[(_e230 + 5u)] = _e271.y;
            work[(_e230 + 6u)] = _e271.z;
            work[(_e230 + 7u)] = _e271.w;
        }
    }
}

@compute @workgroup_size(256, 1, 1) 
fn fold_all_parts(@builtin(workgroup_id) workgroup_4: vec3<u32>, @builtin(local_invocation_index) local_8: u32, @builtin(num_workgroups) workgroups_4: vec3<u32>) {
    var sum_profit_4: vec4<u32>;
    var group_4: u32;
    var is_first_4: bool;
    var local_9: u32;
    var whole_sum_profit_7: vec4<u32>;

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
    sum_profit_4 = vec4<u32>();
    sum_profit_4 = vec4<u32>();
    group_4 = 0u;
    is_first_4 = true;
    let _e52 = (i_4 * 2u);
    local_9 = _e41;
    loop {
        let _e54 = local_9;
        if (_e54 >= _e43) {
            break;
        }
        let _e58 = (entries_4 + (_e54 * 8u));
        let _e63 = work[(_e58 + 4u)];
        let _e67 = work[(_e58 + 5u)];
        let _e71 = work[(_e58 + 6u)];
        let _e75 = work[(_e58 + 7u)];
        let _e76 = vec4<u32>(_e63, _e67, _e71, _e75);
        let _e77 = sum_profit_4;
        let _e78 = add_128_(_e77, _e76);
        let _e82 = (bitcast<i32>(_e77.w) < 0i);
        if ((_e82 == (bitcast<i32>(_e76.w) < 0i)) & (_e82 != (bitcast<i32>(_e78.w) < 0i))) {
            trap(328706u, vec4<u32>(_e77.x, _e77.y, _e77.z, _e77.w), vec4<u32>(_e76.x, _e76.y, _e76.z, _e76.w));
            return;
        }
        sum_profit_4 = _e78;
        local_9 = (_e54 + 1u);
    }
    let _e104 = group_4;
    if (part_numbers_4 != 0u) {
        let _e105 = (_e52 + 1u);
        let _e106 = is_first_4;
        if _e106 {
            let _e108 = (parts_4 + (_e52 * 8u));
            let _e109 = sum_profit_4;
            work[(_e108 + 4u)] = _e109.x;
            work[(_e108 + 5u)] = _e109.y;
            work[(_e108 + 6u)] = _e109.z;
            work[(_e108 + 7u)] = _e109.w;
            work[(part_numbers_4 + _e52)] = _e104;
            sum_profit_4 = vec4<u32>();
        }
        let _e126 = (parts_4 + (_e105 * 8u));
        let _e127 = sum_profit_4;
        work[(_e126 + 4u)] = _e127.x;
        work[(_e126 + 5u)] = _e127.y;
        work[(_e126 + 6u)] = _e127.z;
        work[(_e126 + 7u)] = _e127.w;
        work[(part_numbers_4 + _e105)] = _e104;
    } else {
        if (_e43 > 0u) {
            let _e144 = (rows_4 + (_e104 * 8u));
            whole_sum_profit_7 = vec4<u32>();
            let _e149 = work[(_e144 + 4u)];
            let _e152 = work[(_e144 + 5u)];
            let _e155 = work[(_e144 + 6u)];
            let _e158 = work[(_e144 + 7u)];
            whole_sum_profit_7 = vec4<u32>(_e149, _e152, _e155, _e158);
            let _e160 = sum_profit_4;
            let _e161 = whole_sum_profit_7;
            let _e162 = add_128_(_e161, _e160);
            let _e165 = (bitcast<i32>(_e161.w) < 0i);
            if ((_e165 == (bitcast<i32>(_e160.w) < 0i)) & (_e165 != (bitcast<i32>(_e162.w) < 0i))) {
                trap(328706u, vec4<u32>(_e161.x, _e161.y, _e161.z, _e161.w), vec4<u32>(_e160.x, _e160.y, _e160.z, _e160.w));
                return;
            }
            whole_sum_profit_7 = _e162;
            let _e185 = whole_sum_profit_7;
            work[(_e144 + 4u)] = _e185.x;
            work[(_e144 + 5u)] = _e185.y;
            work[(_e144 + 6u)] = _e185.z;
            work[(_e144 + 7u)] = _e185.w;
        }
    }
}

// 11: pass index
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

// pass index: as number 11

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
    let _e33 = (rows + (i * 14u));
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
    let _e33 = (rows + (i * 13u));
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

// 15: pass sort_by_fields
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
    let _e5 = (a_3 + (b_2 * 8u));
    let _e7 = (a_3 + (c * 8u));
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
    let _e35 = vec2<u32>(_e30, _e34);
    let _e38 = work[(_e7 + 2u)];
    let _e41 = work[(_e7 + 3u)];
    let _e42 = vec2<u32>(_e38, _e41);
    let _e43 = less_64_(_e42, _e35);
    if _e43 {
        return _e43;
    }
    let _e44 = less_64_(_e35, _e42);
    if _e44 {
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
