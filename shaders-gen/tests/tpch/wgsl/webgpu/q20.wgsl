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
    let v0_n_name = vec2<u32>((_e32 + _e36), (_e40 - _e36));
    let _e46 = params[1].y;
    let v1_ = vec2<u32>(_e46, 6u);
    let _e49 = string_equal(v0_n_name, v1_);
    if _e49 {
        let _e52 = params[1].z;
        let _e55 = (_e52 + (row * 2u));
        let _e57 = input[_e55];
        let _e60 = input[(_e55 + 1u)];
        let v3_n_nationkey = vec2<u32>(_e57, _e60);
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
    let v0_n_name_1 = vec2<u32>((_e45 + _e49), (_e52 - _e49));
    let _e58 = params[1].y;
    let v1_1 = vec2<u32>(_e58, 6u);
    let _e61 = string_equal(v0_n_name_1, v1_1);
    if _e61 {
        let _e64 = params[1].z;
        let _e67 = (_e64 + (row_1 * 2u));
        let _e69 = input[_e67];
        let _e72 = input[(_e67 + 1u)];
        let v3_n_nationkey_1 = vec2<u32>(_e69, _e72);
        let _e74 = index_rows_1;
        index_rows_1 = (_e74 + 1u);
        let _e79 = params[2].x;
        let _e81 = (_e79 + ((_e33 + _e74) * 2u));
        work[_e81] = v3_n_nationkey_1.x;
        work[(_e81 + 1u)] = v3_n_nationkey_1.y;
    }
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
        let _e77 = (_e75 + (candidate * 2u));
        let _e79 = work[_e77];
        let _e82 = work[(_e77 + 1u)];
        if !(all((v0_s_nationkey == vec2<u32>(_e79, _e82)))) {
            continue;
        }
        let _e89 = params[2].x;
        let _e91 = (_e89 + (row * 2u));
        let _e93 = input[_e91];
        let _e96 = input[(_e91 + 1u)];
        let v2_s_suppkey = vec2<u32>(_e93, _e96);
        let _e100 = params[2].y;
        let _e103 = params[2].z;
        let _e104 = (_e100 + row);
        let _e106 = input[_e104];
        let _e109 = input[(_e104 + 1u)];
        let v5_ = vec2<u32>((_e103 + _e106), (_e109 - _e106));
        let _e115 = params[2].w;
        let _e118 = params[3].x;
        let _e119 = (_e115 + row);
        let _e121 = input[_e119];
        let _e124 = input[(_e119 + 1u)];
        let v6_ = vec2<u32>((_e118 + _e121), (_e124 - _e121));
        let _e128 = index_2_rows;
        index_2_rows = (_e128 + 1u);
    }
    let _e132 = params[3].y;
    let _e134 = index_2_rows;
    work[(_e132 + _e11)] = _e134;
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
        let _e88 = (_e86 + (candidate_1 * 2u));
        let _e90 = work[_e88];
        let _e93 = work[(_e88 + 1u)];
        if !(all((v0_s_nationkey_1 == vec2<u32>(_e90, _e93)))) {
            continue;
        }
        let _e100 = params[2].x;
        let _e102 = (_e100 + (row_1 * 2u));
        let _e104 = input[_e102];
        let _e107 = input[(_e102 + 1u)];
        let v2_s_suppkey_1 = vec2<u32>(_e104, _e107);
        let _e111 = params[2].y;
        let _e114 = params[2].z;
        let _e115 = (_e111 + row_1);
        let _e117 = input[_e115];
        let _e120 = input[(_e115 + 1u)];
        let v5_1 = vec2<u32>((_e114 + _e117), (_e120 - _e117));
        let _e126 = params[2].w;
        let _e129 = params[3].x;
        let _e130 = (_e126 + row_1);
        let _e132 = input[_e130];
        let _e135 = input[(_e130 + 1u)];
        let v6_1 = vec2<u32>((_e129 + _e132), (_e135 - _e132));
        let _e139 = index_2_rows_1;
        index_2_rows_1 = (_e139 + 1u);
        let _e144 = params[3].z;
        let _e147 = (_e144 + ((_e33 + _e139) * 6u));
        work[_e147] = v2_s_suppkey_1.x;
        work[(_e147 + 1u)] = v2_s_suppkey_1.y;
        work[(_e147 + 2u)] = v5_1.x;
        work[(_e147 + 3u)] = v5_1.y;
        work[(_e147 + 4u)] = v6_1.x;
        work[(_e147 + 5u)] = v6_1.y;
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
    let _e32 = params[1].x;
    let _e33 = (_e29 + row);
    let _e36 = input[_e33];
    let _e40 = input[(_e33 + 1u)];
    let v0_p_name = vec2<u32>((_e32 + _e36), (_e40 - _e36));
    let _e46 = params[1].y;
    let v1_ = vec2<u32>(_e46, 6u);
    if (v1_.y > v0_p_name.y) {
        local_1 = false;
    } else {
        let _e56 = same_bytes(v0_p_name.x, v1_.x, v1_.y);
        local_1 = _e56;
    }
    let v2_starts_with = local_1;
    if v2_starts_with {
        let _e60 = params[1].z;
        let _e63 = (_e60 + (row * 2u));
        let _e65 = input[_e63];
        let _e68 = input[(_e63 + 1u)];
        let v3_p_partkey = vec2<u32>(_e65, _e68);
        let _e70 = index_3_rows;
        index_3_rows = (_e70 + 1u);
    }
    let _e74 = params[1].w;
    let _e76 = index_3_rows;
    work[(_e74 + _e11)] = _e76;
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
    let v1_1 = vec2<u32>(_e58, 6u);
    if (v1_1.y > v0_p_name_1.y) {
        local_3 = false;
    } else {
        let _e68 = same_bytes(v0_p_name_1.x, v1_1.x, v1_1.y);
        local_3 = _e68;
    }
    let v2_starts_with_1 = local_3;
    if v2_starts_with_1 {
        let _e72 = params[1].z;
        let _e75 = (_e72 + (row_1 * 2u));
        let _e77 = input[_e75];
        let _e80 = input[(_e75 + 1u)];
        let v3_p_partkey_1 = vec2<u32>(_e77, _e80);
        let _e82 = index_3_rows_1;
        index_3_rows_1 = (_e82 + 1u);
        let _e87 = params[2].x;
        let _e89 = (_e87 + ((_e33 + _e82) * 2u));
        work[_e89] = v3_p_partkey_1.x;
        work[(_e89 + 1u)] = v3_p_partkey_1.y;
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
        let _e110 = input[(_e106 + (row * 1u))];
        let v3_ps_availqty = bitcast<i32>(_e110);
        let _e112 = index_4_rows;
        index_4_rows = (_e112 + 1u);
    }
    let _e116 = params[2].z;
    let _e118 = index_4_rows;
    work[(_e116 + _e11)] = _e118;
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
        let _e121 = input[(_e117 + (row_1 * 1u))];
        let v3_ps_availqty_1 = bitcast<i32>(_e121);
        let _e123 = index_4_rows_1;
        index_4_rows_1 = (_e123 + 1u);
        let _e128 = params[2].w;
        let _e131 = (_e128 + ((_e33 + _e123) * 5u));
        work[_e131] = v0_ps_partkey_1.x;
        work[(_e131 + 1u)] = v0_ps_partkey_1.y;
        work[(_e131 + 2u)] = v2_ps_suppkey_1.x;
        work[(_e131 + 3u)] = v2_ps_suppkey_1.y;
        work[(_e131 + 4u)] = bitcast<u32>(v3_ps_availqty_1);
    }
}

// 5: kernel @scan_part_2
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
    var index_5_rows: u32;
    var local_1: bool;

    let _e11 = ((((workgroup_.y * workgroups.x) + workgroup_.x) * 256u) + local);
    let _e15 = params[0].x;
    let _e18 = params[0].y;
    let row = (_e15 + _e11);
    if ((row >= _e18) | (row < _e15)) {
        return;
    }
    index_5_rows = 0u;
    let _e29 = params[0].w;
    let _e32 = params[1].x;
    let _e33 = (_e29 + row);
    let _e36 = input[_e33];
    let _e40 = input[(_e33 + 1u)];
    let v0_p_name = vec2<u32>((_e32 + _e36), (_e40 - _e36));
    let _e46 = params[1].y;
    let v1_ = vec2<u32>(_e46, 6u);
    if (v1_.y > v0_p_name.y) {
        local_1 = false;
    } else {
        let _e56 = same_bytes(v0_p_name.x, v1_.x, v1_.y);
        local_1 = _e56;
    }
    let v2_starts_with = local_1;
    if v2_starts_with {
        let _e60 = params[1].z;
        let _e63 = (_e60 + (row * 2u));
        let _e65 = input[_e63];
        let _e68 = input[(_e63 + 1u)];
        let v3_p_partkey = vec2<u32>(_e65, _e68);
        let _e70 = index_5_rows;
        index_5_rows = (_e70 + 1u);
    }
    let _e74 = params[1].w;
    let _e76 = index_5_rows;
    work[(_e74 + _e11)] = _e76;
}

@compute @workgroup_size(256, 1, 1) 
fn append(@builtin(workgroup_id) workgroup_1: vec3<u32>, @builtin(local_invocation_index) local_2: u32, @builtin(num_workgroups) workgroups_1: vec3<u32>) {
    var index_5_rows_1: u32;
    var local_3: bool;

    let _e11 = ((((workgroup_1.y * workgroups_1.x) + workgroup_1.x) * 256u) + local_2);
    let _e15 = params[0].x;
    let _e18 = params[0].y;
    let row_1 = (_e15 + _e11);
    if ((row_1 >= _e18) | (row_1 < _e15)) {
        return;
    }
    index_5_rows_1 = 0u;
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
    let v1_1 = vec2<u32>(_e58, 6u);
    if (v1_1.y > v0_p_name_1.y) {
        local_3 = false;
    } else {
        let _e68 = same_bytes(v0_p_name_1.x, v1_1.x, v1_1.y);
        local_3 = _e68;
    }
    let v2_starts_with_1 = local_3;
    if v2_starts_with_1 {
        let _e72 = params[1].z;
        let _e75 = (_e72 + (row_1 * 2u));
        let _e77 = input[_e75];
        let _e80 = input[(_e75 + 1u)];
        let v3_p_partkey_1 = vec2<u32>(_e77, _e80);
        let _e82 = index_5_rows_1;
        index_5_rows_1 = (_e82 + 1u);
        let _e87 = params[2].x;
        let _e89 = (_e87 + ((_e33 + _e82) * 2u));
        work[_e89] = v3_p_partkey_1.x;
        work[(_e89 + 1u)] = v3_p_partkey_1.y;
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
    var matches: u32;
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
    let _e35 = input[(_e29 + (row * 1u))];
    let v0_l_shipdate = bitcast<i32>(_e35);
    let _e39 = params[1].x;
    let v1_ = bitcast<i32>(_e39);
    let v2_ge = !((v0_l_shipdate < v1_));
    let _e45 = params[1].y;
    let v3_ = bitcast<i32>(_e45);
    let v4_lt = (v0_l_shipdate < v3_);
    let v5_and = (v2_ge & v4_lt);
    if v5_and {
        let _e51 = params[1].z;
        let _e54 = (_e51 + (row * 2u));
        let _e56 = input[_e54];
        let _e59 = input[(_e54 + 1u)];
        let v6_l_partkey = vec2<u32>(_e56, _e59);
        let _e64 = hash_step(2538058380u, v6_l_partkey.x);
        let _e65 = hash_step(_e64, v6_l_partkey.y);
        let _e68 = hash_finish((_e65 ^ 8u));
        let _e71 = params[1].w;
        let _e74 = params[2].x;
        let _e76 = (_e74 + (_e68 & _e71));
        let _e79 = work[_e76];
        let matches_end = work[(_e76 + 1u)];
        matches = u32();
        position = _e79;
        loop {
            let _e86 = position;
            if (_e86 >= matches_end) {
                break;
            }
            position = (_e86 + 1u);
            let _e91 = params[2].y;
            let candidate = work[(_e91 + _e86)];
            let _e97 = params[2].z;
            let _e99 = (_e97 + (candidate * 2u));
            let _e101 = work[_e99];
            let _e104 = work[(_e99 + 1u)];
            if !(all((v6_l_partkey == vec2<u32>(_e101, _e104)))) {
                continue;
            }
            let _e109 = matches;
            matches = (_e109 + 1u);
            break;
        }
        let _e111 = matches;
        if (_e111 != 0u) {
            let _e115 = params[2].w;
            let _e117 = (_e115 + (row * 2u));
            let _e119 = input[_e117];
            let _e122 = input[(_e117 + 1u)];
            let v8_l_suppkey = vec2<u32>(_e119, _e122);
            let _e126 = params[3].x;
            let _e128 = (_e126 + (row * 2u));
            let _e130 = input[_e128];
            let _e133 = input[(_e128 + 1u)];
            let v9_l_quantity = vec2<u32>(_e130, _e133);
            let _e135 = groups_rows;
            groups_rows = (_e135 + 1u);
        }
    }
    let _e139 = params[3].y;
    let _e141 = groups_rows;
    work[(_e139 + _e11)] = _e141;
}

@compute @workgroup_size(256, 1, 1) 
fn append(@builtin(workgroup_id) workgroup_1: vec3<u32>, @builtin(local_invocation_index) local_1: u32, @builtin(num_workgroups) workgroups_1: vec3<u32>) {
    var groups_rows_1: u32;
    var matches_1: u32;
    var position_1: u32;

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
    let _e47 = input[(_e42 + (row_1 * 1u))];
    let v0_l_shipdate_1 = bitcast<i32>(_e47);
    let _e51 = params[1].x;
    let v1_1 = bitcast<i32>(_e51);
    let v2_ge_1 = !((v0_l_shipdate_1 < v1_1));
    let _e57 = params[1].y;
    let v3_1 = bitcast<i32>(_e57);
    let v4_lt_1 = (v0_l_shipdate_1 < v3_1);
    let v5_and_1 = (v2_ge_1 & v4_lt_1);
    if v5_and_1 {
        let _e63 = params[1].z;
        let _e66 = (_e63 + (row_1 * 2u));
        let _e68 = input[_e66];
        let _e71 = input[(_e66 + 1u)];
        let v6_l_partkey_1 = vec2<u32>(_e68, _e71);
        let _e76 = hash_step(2538058380u, v6_l_partkey_1.x);
        let _e77 = hash_step(_e76, v6_l_partkey_1.y);
        let _e80 = hash_finish((_e77 ^ 8u));
        let _e83 = params[1].w;
        let _e86 = params[2].x;
        let _e88 = (_e86 + (_e80 & _e83));
        let _e90 = work[_e88];
        let matches_end_1 = work[(_e88 + 1u)];
        matches_1 = u32();
        position_1 = _e90;
        loop {
            let _e97 = position_1;
            if (_e97 >= matches_end_1) {
                break;
            }
            position_1 = (_e97 + 1u);
            let _e102 = params[2].y;
            let candidate_1 = work[(_e102 + _e97)];
            let _e108 = params[2].z;
            let _e110 = (_e108 + (candidate_1 * 2u));
            let _e112 = work[_e110];
            let _e115 = work[(_e110 + 1u)];
            if !(all((v6_l_partkey_1 == vec2<u32>(_e112, _e115)))) {
                continue;
            }
            let _e120 = matches_1;
            matches_1 = (_e120 + 1u);
            break;
        }
        let _e122 = matches_1;
        if (_e122 != 0u) {
            let _e126 = params[2].w;
            let _e128 = (_e126 + (row_1 * 2u));
            let _e130 = input[_e128];
            let _e133 = input[(_e128 + 1u)];
            let v8_l_suppkey_1 = vec2<u32>(_e130, _e133);
            let _e137 = params[3].x;
            let _e139 = (_e137 + (row_1 * 2u));
            let _e141 = input[_e139];
            let _e144 = input[(_e139 + 1u)];
            let v9_l_quantity_1 = vec2<u32>(_e141, _e144);
            let _e146 = groups_rows_1;
            groups_rows_1 = (_e146 + 1u);
            let _e151 = params[3].z;
            let _e154 = (_e151 + ((_e33 + _e146) * 7u));
            work[_e154] = 1u;
            work[(_e154 + 1u)] = v6_l_partkey_1.x;
            work[(_e154 + 2u)] = v6_l_partkey_1.y;
            work[(_e154 + 3u)] = v8_l_suppkey_1.x;
            work[(_e154 + 4u)] = v8_l_suppkey_1.y;
            work[(_e154 + 5u)] = v9_l_quantity_1.x;
            work[(_e154 + 6u)] = v9_l_quantity_1.y;
        }
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

fn u32_mul_wide(a_2: u32, b_1: u32) -> vec2<u32> {
    let _e3 = (a_2 & 65535u);
    let _e5 = (a_2 >> 16u);
    let _e6 = (b_1 & 65535u);
    let _e7 = (b_1 >> 16u);
    let _e9 = (_e3 * _e7);
    let _e10 = (_e5 * _e6);
    return vec2<u32>((a_2 * b_1), ((((_e5 * _e7) + (_e9 >> 16u)) + (_e10 >> 16u)) + (((((_e3 * _e6) >> 16u) + (_e9 & 65535u)) + (_e10 & 65535u)) >> 16u)));
}

fn u64_mul_wide(a_3: vec2<u32>, b_2: vec2<u32>) -> vec4<u32> {
    let _e4 = u32_mul_wide(a_3.x, b_2.x);
    let _e7 = u32_mul_wide(a_3.x, b_2.y);
    let _e10 = u32_mul_wide(a_3.y, b_2.x);
    let _e13 = u32_mul_wide(a_3.y, b_2.y);
    let _e16 = (_e4.y + _e7.x);
    let _e20 = (_e16 + _e10.x);
    let _e25 = (_e7.y + _e10.y);
    let _e29 = (_e25 + _e13.x);
    let _e33 = (_e29 + (u32((_e16 < _e4.y)) + u32((_e20 < _e16))));
    return vec4<u32>(_e4.x, _e20, _e33, (((_e13.y + u32((_e25 < _e7.y))) + u32((_e29 < _e25))) + u32((_e33 < _e29))));
}

fn u128_mul(a_4: vec4<u32>, b_3: vec4<u32>) -> vec4<u32> {
    let _e8 = u64_mul_wide(vec2<u32>(a_4.x, a_4.y), vec2<u32>(b_3.x, b_3.y));
    let _e11 = vec2<u32>(a_4.x, a_4.y);
    let _e14 = vec2<u32>(b_3.z, b_3.w);
    let _e17 = u32_mul_wide(_e11.x, _e14.x);
    let _e28 = vec2<u32>(_e17.x, ((_e17.y + (_e11.x * _e14.y)) + (_e11.y * _e14.x)));
    let _e31 = vec2<u32>(a_4.z, a_4.w);
    let _e34 = vec2<u32>(b_3.x, b_3.y);
    let _e37 = u32_mul_wide(_e31.x, _e34.x);
    let _e48 = vec2<u32>(_e37.x, ((_e37.y + (_e31.x * _e34.y)) + (_e31.y * _e34.x)));
    let _e51 = (_e28.x + _e48.x);
    let _e58 = vec2<u32>(_e51, ((_e28.y + _e48.y) + u32((_e51 < _e28.x))));
    let _e61 = vec2<u32>(_e8.x, _e8.y);
    let _e64 = vec2<u32>(_e8.z, _e8.w);
    let _e67 = (_e64.x + _e58.x);
    let _e74 = vec2<u32>(_e67, ((_e64.y + _e58.y) + u32((_e67 < _e64.x))));
    return vec4<u32>(_e61.x, _e61.y, _e74.x, _e74.y);
}

fn u128_mul_overflows(a_5: vec4<u32>, b_4: vec4<u32>) -> bool {
    let _e4 = vec2<u32>(a_5.z, a_5.w);
    let _e7 = vec2<u32>(b_4.z, b_4.w);
    let _e12 = ((_e4.x | _e4.y) == 0u);
    let _e16 = ((_e7.x | _e7.y) == 0u);
    if (_e12 & _e16) {
        return false;
    }
    if (!(_e12) & !(_e16)) {
        return true;
    }
    let _e33 = u64_mul_wide(select(_e4, _e7, vec2(_e12)), select(vec2<u32>(b_4.x, b_4.y), vec2<u32>(a_5.x, a_5.y), vec2(_e12)));
    let _e40 = u64_mul_wide(vec2<u32>(a_5.x, a_5.y), vec2<u32>(b_4.x, b_4.y));
    let _e43 = vec2<u32>(_e33.x, _e33.y);
    let _e46 = vec2<u32>(_e40.z, _e40.w);
    let _e49 = (_e43.x + _e46.x);
    let _e56 = vec2<u32>(_e49, ((_e43.y + _e46.y) + u32((_e49 < _e43.x))));
    let _e71 = vec2<u32>(_e33.z, _e33.w);
    return (!(((_e71.x | _e71.y) == 0u)) | (u32(((_e56.y < _e43.y) | ((_e56.y == _e43.y) & (_e56.x < _e43.x)))) != 0u));
}

fn i128_mul_overflows(a_6: vec4<u32>, b_5: vec4<u32>, c: vec4<u32>) -> bool {
    let _e10 = ((bitcast<i32>(a_6.w) < 0i) != (bitcast<i32>(b_5.w) < 0i));
    let _e16 = vec2<u32>(a_6.x, a_6.y);
    let _e19 = vec2<u32>(a_6.z, a_6.w);
    let _e34 = vec2<u32>((0u - _e16.x), (~(_e16.y) + u32((_e16.x == 0u))));
    let _e39 = vec2<u32>(~(_e19.x), ~(_e19.y));
    let _e40 = vec2<u32>(u32(((_e16.x | _e16.y) == 0u)), 0u);
    let _e43 = (_e39.x + _e40.x);
    let _e50 = vec2<u32>(_e43, ((_e39.y + _e40.y) + u32((_e43 < _e39.x))));
    let _e63 = vec2<u32>(b_5.x, b_5.y);
    let _e66 = vec2<u32>(b_5.z, b_5.w);
    let _e80 = vec2<u32>((0u - _e63.x), (~(_e63.y) + u32((_e63.x == 0u))));
    let _e85 = vec2<u32>(~(_e66.x), ~(_e66.y));
    let _e86 = vec2<u32>(u32(((_e63.x | _e63.y) == 0u)), 0u);
    let _e89 = (_e85.x + _e86.x);
    let _e96 = vec2<u32>(_e89, ((_e85.y + _e86.y) + u32((_e89 < _e85.x))));
    let _e106 = vec2<u32>(c.x, c.y);
    let _e109 = vec2<u32>(c.z, c.w);
    let _e123 = vec2<u32>((0u - _e106.x), (~(_e106.y) + u32((_e106.x == 0u))));
    let _e128 = vec2<u32>(~(_e109.x), ~(_e109.y));
    let _e129 = vec2<u32>(u32(((_e106.x | _e106.y) == 0u)), 0u);
    let _e132 = (_e128.x + _e129.x);
    let _e139 = vec2<u32>(_e132, ((_e128.y + _e129.y) + u32((_e132 < _e128.x))));
    let _e146 = select(c, vec4<u32>(_e123.x, _e123.y, _e139.x, _e139.y), vec4(_e10));
    let _e148 = vec4<u32>(0u, 0u, 0u, 2147483648u);
    let _e151 = vec2<u32>(_e146.x, _e146.y);
    let _e154 = vec2<u32>(_e148.x, _e148.y);
    let _e165 = vec2<u32>(_e146.z, _e146.w);
    let _e168 = vec2<u32>(_e148.z, _e148.w);
    let _e178 = u128_mul_overflows(select(a_6, vec4<u32>(_e34.x, _e34.y, _e50.x, _e50.y), vec4((bitcast<i32>(a_6.w) < 0i))), select(b_5, vec4<u32>(_e80.x, _e80.y, _e96.x, _e96.y), vec4((bitcast<i32>(b_5.w) < 0i))));
    return (_e178 | ((bitcast<i32>(_e146.w) < 0i) & !((_e10 & ((((_e151.x ^ _e154.x) | (_e151.y ^ _e154.y)) == 0u) & (((_e165.x ^ _e168.x) | (_e165.y ^ _e168.y)) == 0u))))));
}

fn trap(a_7: u32, b_6: vec4<u32>, c_1: vec4<u32>) {
    loop {
        let _e6 = atomicCompareExchangeWeak((&sync[0u]), 0u, a_7);
        if _e6.exchanged {
            atomicStore((&sync[1u]), b_6.x);
            atomicStore((&sync[2u]), b_6.y);
            atomicStore((&sync[3u]), b_6.z);
            atomicStore((&sync[4u]), b_6.w);
            atomicStore((&sync[5u]), c_1.x);
            atomicStore((&sync[6u]), c_1.y);
            atomicStore((&sync[7u]), c_1.z);
            atomicStore((&sync[8u]), c_1.w);
        }
        if (_e6.exchanged | (_e6.old_value != 0u)) {
            break;
        }
    }
}

fn less_128_(a_8: vec4<u32>, b_7: vec4<u32>) -> bool {
    let _e19 = bitcast<i32>(a_8.w);
    let _e20 = bitcast<i32>(b_7.w);
    return ((_e19 < _e20) | ((_e19 == _e20) & ((a_8.z < b_7.z) | ((a_8.z == b_7.z) & ((a_8.y < b_7.y) | ((a_8.y == b_7.y) & (a_8.x < b_7.x)))))));
}

@compute @workgroup_size(256, 1, 1) 
fn append(@builtin(workgroup_id) workgroup_: vec3<u32>, @builtin(local_invocation_index) local: u32, @builtin(num_workgroups) workgroups: vec3<u32>) {
    var position: u32;
    var position_1: u32;

    let _e15 = params[0].x;
    let _e18 = params[0].y;
    let row = (_e15 + ((((workgroup_.y * workgroups.x) + workgroup_.x) * 256u) + local));
    if ((row >= _e18) | (row < _e15)) {
        return;
    }
    let _e28 = params[0].w;
    let _e31 = (_e28 + (row * 6u));
    let _e34 = work[_e31];
    let _e38 = work[(_e31 + 1u)];
    let v1_l_partkey = vec2<u32>(_e34, _e38);
    let _e43 = work[(_e31 + 2u)];
    let _e47 = work[(_e31 + 3u)];
    let v2_l_suppkey = vec2<u32>(_e43, _e47);
    let _e52 = work[(_e31 + 4u)];
    let _e56 = work[(_e31 + 5u)];
    let v3_sum_l_quantity = vec2<u32>(_e52, _e56);
    let _e65 = select(0u, 4294967295u, (bitcast<i32>(v3_sum_l_quantity.y) < 0i));
    let v4_ = vec4<u32>(v3_sum_l_quantity.x, v3_sum_l_quantity.y, _e65, _e65);
    let _e73 = hash_step(2538058380u, v1_l_partkey.x);
    let _e74 = hash_step(_e73, v1_l_partkey.y);
    let _e75 = hash_step(_e74, v2_l_suppkey.x);
    let _e76 = hash_step(_e75, v2_l_suppkey.y);
    let _e79 = hash_finish((_e76 ^ 16u));
    let _e82 = params[1].x;
    let _e85 = params[1].y;
    let _e87 = (_e85 + (_e79 & _e82));
    let _e89 = work[_e87];
    let matches_end = work[(_e87 + 1u)];
    position = _e89;
    loop {
        let _e94 = position;
        if (_e94 >= matches_end) {
            break;
        }
        position = (_e94 + 1u);
        let _e99 = params[1].z;
        let candidate = work[(_e99 + _e94)];
        let _e105 = params[1].w;
        let _e107 = (_e105 + (candidate * 5u));
        let _e109 = work[_e107];
        let _e112 = work[(_e107 + 1u)];
        let _e118 = work[(_e107 + 2u)];
        let _e121 = work[(_e107 + 3u)];
        if !((all((v1_l_partkey == vec2<u32>(_e109, _e112))) & all((v2_l_suppkey == vec2<u32>(_e118, _e121))))) {
            continue;
        }
        let _e129 = work[(_e107 + 4u)];
        let v6_ps_availqty = bitcast<i32>(_e129);
        let v7_ = vec2<u32>(bitcast<u32>(v6_ps_availqty), select(0u, 4294967295u, (v6_ps_availqty < i32())));
        let _e138 = params[2].x;
        let _e141 = params[2].y;
        let v8_ = vec2<u32>(_e138, _e141);
        let v9_mul = vec2<u32>((v7_.x * v8_.x), 0u);
        let _e154 = select(0u, 4294967295u, (bitcast<i32>(v9_mul.y) < 0i));
        let v10_ = vec4<u32>(v9_mul.x, v9_mul.y, _e154, _e154);
        let _e158 = params[2].z;
        let _e161 = params[2].w;
        let _e164 = params[3].x;
        let _e167 = params[3].y;
        let v11_ = vec4<u32>(_e158, _e161, _e164, _e167);
        let _e169 = u128_mul(v11_, v4_);
        let _e170 = i128_mul_overflows(v11_, v4_, _e169);
        if _e170 {
            trap(393217u, vec4<u32>(v11_.x, v11_.y, v11_.z, v11_.w), vec4<u32>(v4_.x, v4_.y, v4_.z, v4_.w));
            return;
        }
        let _e187 = less_128_(_e169, vec4<u32>(1u, 4134919616u, 2776185733u, 3032789847u));
        let _e193 = less_128_(vec4<u32>(4294967295u, 160047679u, 1518781562u, 1262177448u), _e169);
        if !((!(_e187) & !(_e193))) {
            trap(393218u, vec4<u32>(_e169.x, _e169.y, _e169.z, _e169.w), vec4<u32>(0u, 0u, 0u, 0u));
            return;
        }
        let _e204 = less_128_(_e169, v10_);
        if !(_e204) {
            continue;
        }
        let _e208 = work[(_e107 + 2u)];
        let _e211 = work[(_e107 + 3u)];
        let v15_key1_ = vec2<u32>(_e208, _e211);
        let _e215 = hash_step(2538058380u, v15_key1_.x);
        let _e216 = hash_step(_e215, v15_key1_.y);
        let _e219 = hash_finish((_e216 ^ 8u));
        let _e222 = params[3].z;
        let _e225 = params[3].w;
        let _e227 = (_e225 + (_e219 & _e222));
        let _e229 = work[_e227];
        let matches_end_1 = work[(_e227 + 1u)];
        position_1 = _e229;
        loop {
            let _e234 = position_1;
            if (_e234 >= matches_end_1) {
                break;
            }
            position_1 = (_e234 + 1u);
            let _e239 = params[4].x;
            let candidate_1 = work[(_e239 + _e234)];
            let _e245 = params[4].y;
            let _e247 = (_e245 + (candidate_1 * 6u));
            let _e249 = work[_e247];
            let _e252 = work[(_e247 + 1u)];
            if !(all((v15_key1_ == vec2<u32>(_e249, _e252)))) {
                continue;
            }
            let _e259 = params[4].z;
            atomicStore((&sync[(_e259 + candidate_1)]), 1u);
        }
    }
}

// 8: kernel @scan_index_2
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
    let _e32 = (_e29 + (row * 6u));
    let _e35 = params[1].x;
    let _e39 = atomicLoad((&sync[(_e35 + row)]));
    if (_e39 != 0u) {
        let _e45 = work[(_e32 + 2u)];
        let _e49 = work[(_e32 + 3u)];
        let v1_s_name = vec2<u32>(_e45, _e49);
        let _e54 = work[(_e32 + 4u)];
        let _e58 = work[(_e32 + 5u)];
        let v2_s_address = vec2<u32>(_e54, _e58);
        let _e60 = sorted_rows;
        sorted_rows = (_e60 + 1u);
    }
    let _e65 = params[1].y;
    let _e67 = sorted_rows;
    work[(_e65 + _e11)] = _e67;
}

@compute @workgroup_size(256, 1, 1) 
fn append(@builtin(workgroup_id) workgroup_1: vec3<u32>, @builtin(local_invocation_index) local_1: u32, @builtin(num_workgroups) workgroups_1: vec3<u32>) {
    var sorted_rows_1: u32;

    let _e11 = ((((workgroup_1.y * workgroups_1.x) + workgroup_1.x) * 256u) + local_1);
    let _e15 = params[0].x;
    let _e18 = params[0].y;
    let row_1 = (_e15 + _e11);
    if ((row_1 >= _e18) | (row_1 < _e15)) {
        return;
    }
    sorted_rows_1 = 0u;
    let _e29 = params[1].y;
    let _e30 = (_e29 + _e11);
    let _e33 = work[_e30];
    let _e37 = work[(_e30 + 1u)];
    if !((_e33 != _e37)) {
        return;
    }
    let _e42 = params[0].w;
    let _e45 = (_e42 + (row_1 * 6u));
    let _e48 = params[1].x;
    let _e52 = atomicLoad((&sync[(_e48 + row_1)]));
    if (_e52 != 0u) {
        let _e57 = work[(_e45 + 2u)];
        let _e61 = work[(_e45 + 3u)];
        let v1_s_name_1 = vec2<u32>(_e57, _e61);
        let _e66 = work[(_e45 + 4u)];
        let _e70 = work[(_e45 + 5u)];
        let v2_s_address_1 = vec2<u32>(_e66, _e70);
        let _e72 = sorted_rows_1;
        sorted_rows_1 = (_e72 + 1u);
        let _e77 = params[1].z;
        let _e79 = (_e77 + ((_e33 + _e72) * 4u));
        work[_e79] = v1_s_name_1.x;
        work[(_e79 + 1u)] = v1_s_name_1.y;
        work[(_e79 + 2u)] = v2_s_address_1.x;
        work[(_e79 + 3u)] = v2_s_address_1.y;
    }
}

// 9: kernel @scan_sorted
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
    let v1_s_name = vec2<u32>(_e35, _e39);
    let _e44 = work[(_e32 + 2u)];
    let _e48 = work[(_e32 + 3u)];
    let v2_s_address = vec2<u32>(_e44, _e48);
    let _e52 = params[1].x;
    let _e54 = (_e52 + (_e11 * 4u));
    work[_e54] = v1_s_name.x;
    work[(_e54 + 1u)] = v1_s_name.y;
    work[(_e54 + 2u)] = v2_s_address.x;
    work[(_e54 + 3u)] = v2_s_address.y;
}

// 10: pass groups_groups of kernel @scan_lineitem
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
    let _e48 = (groups + (i * 6u));
    let _e51 = work[_e48];
    let _e55 = work[(_e48 + 1u)];
    let _e56 = vec2<u32>(_e51, _e55);
    let _e60 = work[(_e48 + 2u)];
    let _e64 = work[(_e48 + 3u)];
    let _e65 = vec2<u32>(_e60, _e64);
    let _e72 = hash_step(2538058380u, _e56.x);
    let _e73 = hash_step(_e72, _e56.y);
    let _e74 = hash_step(_e73, _e65.x);
    let _e75 = hash_step(_e74, _e65.y);
    let _e78 = hash_finish((_e75 ^ 16u));
    local_1 = _e78;
    loop {
        let _e81 = local_1;
        let _e82 = (_e81 & mask);
        let _e86 = atomicCompareExchangeWeak((&sync[(table + _e82)]), 0u, (i + 1u));
        if _e86.exchanged {
            break;
        }
        if (_e86.old_value != 0u) {
            local_1 = (_e82 + 1u);
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
    let _e48 = (entries_1 + (i_1 * 7u));
    let _e53 = work[(_e48 + 1u)];
    let _e57 = work[(_e48 + 2u)];
    let _e58 = vec2<u32>(_e53, _e57);
    let _e62 = work[(_e48 + 3u)];
    let _e66 = work[(_e48 + 4u)];
    let _e67 = vec2<u32>(_e62, _e66);
    let _e74 = hash_step(2538058380u, _e58.x);
    let _e75 = hash_step(_e74, _e58.y);
    let _e76 = hash_step(_e75, _e67.x);
    let _e77 = hash_step(_e76, _e67.y);
    let _e80 = hash_finish((_e77 ^ 16u));
    slot = _e80;
    let _e83 = (i_1 | 2147483648u);
    probes = u32();
    loop {
        let _e86 = slot;
        let _e87 = (_e86 & mask_1);
        slot = _e87;
        let _e88 = probes;
        if (_e88 >= most_probes_1) {
            atomicStore((&sync[full_1]), 1u);
            break;
        }
        probes = (_e88 + 1u);
        let _e93 = (table_1 + _e87);
        let _e95 = atomicLoad((&sync[_e93]));
        holder = _e95;
        if (_e95 == 0u) {
            let _e99 = atomicCompareExchangeWeak((&sync[_e93]), 0u, _e83);
            holder = select(_e99.old_value, _e83, _e99.exchanged);
        }
        let _e103 = holder;
        if (_e103 == _e83) {
            break;
        }
        if (_e103 != 0u) {
            local_3 = bool();
            if ((_e103 & 2147483648u) != 0u) {
                let _e113 = (entries_1 + ((_e103 & 2147483647u) * 7u));
                let _e116 = work[(_e113 + 1u)];
                let _e119 = work[(_e113 + 2u)];
                let _e123 = work[(_e113 + 3u)];
                let _e126 = work[(_e113 + 4u)];
                let _e134 = ((true & all((_e58 == vec2<u32>(_e116, _e119)))) & all((_e67 == vec2<u32>(_e123, _e126))));
                local_3 = _e134;
                if (_e134 & (_e83 < _e103)) {
                    let _e138 = atomicMin((&sync[_e93]), _e83);
                }
            } else {
                let _e142 = (groups_1 + ((_e103 - 1u) * 6u));
                let _e144 = work[_e142];
                let _e147 = work[(_e142 + 1u)];
                let _e151 = work[(_e142 + 2u)];
                let _e154 = work[(_e142 + 3u)];
                local_3 = ((true & all((_e58 == vec2<u32>(_e144, _e147)))) & all((_e67 == vec2<u32>(_e151, _e154))));
            }
            let _e162 = local_3;
            if _e162 {
                break;
            }
            slot = (_e87 + 1u);
        }
    }
    let _e165 = slot;
    work[(slots_1 + i_1)] = _e165;
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
        let _e63 = (entries_3 + (i_3 * 7u));
        let _e67 = work[(_e63 + 1u)];
        let _e71 = work[(_e63 + 2u)];
        let _e72 = vec2<u32>(_e67, _e71);
        let _e76 = work[(_e63 + 3u)];
        let _e80 = work[(_e63 + 4u)];
        let _e81 = vec2<u32>(_e76, _e80);
        let _e84 = (groups_3 + (_e60 * 6u));
        work[_e84] = 0u;
        work[(_e84 + 1u)] = 0u;
        work[(_e84 + 2u)] = 0u;
        work[(_e84 + 3u)] = 0u;
        work[(_e84 + 4u)] = 0u;
        work[(_e84 + 5u)] = 0u;
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

// 11: pass groups_aggregate of kernel @scan_lineitem
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
                let _e69 = (parts + (_e56 * 6u));
                let _e70 = sum_l_quantity;
                work[(_e69 + 4u)] = _e70.x;
                work[(_e69 + 5u)] = _e70.y;
                work[(part_numbers + _e56)] = _e63;
            } else {
                let _e82 = (rows + (_e63 * 6u));
                whole_sum_l_quantity = vec2<u32>();
                let _e87 = work[(_e82 + 4u)];
                let _e90 = work[(_e82 + 5u)];
                whole_sum_l_quantity = vec2<u32>(_e87, _e90);
                let _e92 = sum_l_quantity;
                let _e93 = whole_sum_l_quantity;
                let _e94 = add_64_(_e93, _e92);
                let _e98 = (bitcast<i32>(_e93.y) < 0i);
                whole_sum_l_quantity = _e94;
                let _e108 = whole_sum_l_quantity;
                work[(_e82 + 4u)] = _e108.x;
                work[(_e82 + 5u)] = _e108.y;
            }
            sum_l_quantity = vec2<u32>();
            is_first = false;
            group = _e62;
        }
        let _e118 = work[(order + _e58)];
        let _e121 = (entries + (_e118 * 7u));
        let _e123 = work[_e121];
        let _e128 = work[(_e121 + 5u)];
        let _e131 = work[(_e121 + 6u)];
        let _e132 = vec2<u32>(_e128, _e131);
        if ((_e123 & 1u) != 0u) {
            let _e133 = sum_l_quantity;
            let _e134 = add_64_(_e133, _e132);
            let _e137 = (bitcast<i32>(_e133.y) < 0i);
            sum_l_quantity = _e134;
        }
        local_1 = (_e58 + 1u);
    }
    let _e148 = group;
    if _e44 {
        let _e149 = (_e56 + 1u);
        let _e150 = is_first;
        if _e150 {
            let _e152 = (parts + (_e56 * 6u));
            let _e153 = sum_l_quantity;
            work[(_e152 + 4u)] = _e153.x;
            work[(_e152 + 5u)] = _e153.y;
            work[(part_numbers + _e56)] = _e148;
            sum_l_quantity = vec2<u32>();
        }
        let _e164 = (parts + (_e149 * 6u));
        let _e165 = sum_l_quantity;
        work[(_e164 + 4u)] = _e165.x;
        work[(_e164 + 5u)] = _e165.y;
        work[(part_numbers + _e149)] = _e148;
    } else {
        if (_e43 > 0u) {
            let _e176 = (rows + (_e148 * 6u));
            whole_sum_l_quantity_1 = vec2<u32>();
            let _e181 = work[(_e176 + 4u)];
            let _e184 = work[(_e176 + 5u)];
            whole_sum_l_quantity_1 = vec2<u32>(_e181, _e184);
            let _e186 = sum_l_quantity;
            let _e187 = whole_sum_l_quantity_1;
            let _e188 = add_64_(_e187, _e186);
            let _e191 = (bitcast<i32>(_e187.y) < 0i);
            whole_sum_l_quantity_1 = _e188;
            let _e201 = whole_sum_l_quantity_1;
            work[(_e176 + 4u)] = _e201.x;
            work[(_e176 + 5u)] = _e201.y;
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
        let _e58 = (entries_1 + (_e54 * 7u));
        let _e61 = work[_e58];
        let _e67 = work[(_e58 + 5u)];
        let _e71 = work[(_e58 + 6u)];
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
            let _e93 = (parts_1 + (_e52 * 6u));
            let _e94 = sum_l_quantity_1;
            work[(_e93 + 4u)] = _e94.x;
            work[(_e93 + 5u)] = _e94.y;
            work[(part_numbers_1 + _e52)] = _e89;
            sum_l_quantity_1 = vec2<u32>();
        }
        let _e106 = (parts_1 + (_e90 * 6u));
        let _e107 = sum_l_quantity_1;
        work[(_e106 + 4u)] = _e107.x;
        work[(_e106 + 5u)] = _e107.y;
        work[(part_numbers_1 + _e90)] = _e89;
    } else {
        if (_e43 > 0u) {
            let _e118 = (rows_1 + (_e89 * 6u));
            whole_sum_l_quantity_2 = vec2<u32>();
            let _e123 = work[(_e118 + 4u)];
            let _e126 = work[(_e118 + 5u)];
            whole_sum_l_quantity_2 = vec2<u32>(_e123, _e126);
            let _e128 = sum_l_quantity_1;
            let _e129 = whole_sum_l_quantity_2;
            let _e130 = add_64_(_e129, _e128);
            let _e133 = (bitcast<i32>(_e129.y) < 0i);
            whole_sum_l_quantity_2 = _e130;
            let _e143 = whole_sum_l_quantity_2;
            work[(_e118 + 4u)] = _e143.x;
            work[(_e118 + 5u)] = _e143.y;
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
                let _e69 = (parts_2 + (_e56 * 6u));
                let _e70 = sum_l_quantity_2;
                work[(_e69 + 4u)] = _e70.x;
                work[(_e69 + 5u)] = _e70.y;
                work[(part_numbers_2 + _e56)] = _e63;
            } else {
                let _e82 = (rows_2 + (_e63 * 6u));
                whole_sum_l_quantity_3 = vec2<u32>();
                let _e87 = work[(_e82 + 4u)];
                let _e90 = work[(_e82 + 5u)];
                whole_sum_l_quantity_3 = vec2<u32>(_e87, _e90);
                let _e92 = sum_l_quantity_2;
                let _e93 = whole_sum_l_quantity_3;
                let _e94 = add_64_(_e93, _e92);
                let _e98 = (bitcast<i32>(_e93.y) < 0i);
                whole_sum_l_quantity_3 = _e94;
                let _e108 = whole_sum_l_quantity_3;
                work[(_e82 + 4u)] = _e108.x;
                work[(_e82 + 5u)] = _e108.y;
            }
            sum_l_quantity_2 = vec2<u32>();
            is_first_2 = false;
            group_2 = _e62;
        }
        let _e117 = (entries_2 + (_e58 * 6u));
        let _e120 = work[(_e117 + 4u)];
        let _e123 = work[(_e117 + 5u)];
        let _e124 = vec2<u32>(_e120, _e123);
        let _e125 = sum_l_quantity_2;
        let _e126 = add_64_(_e125, _e124);
        let _e129 = (bitcast<i32>(_e125.y) < 0i);
        sum_l_quantity_2 = _e126;
        local_5 = (_e58 + 1u);
    }
    let _e140 = group_2;
    if _e44 {
        let _e141 = (_e56 + 1u);
        let _e142 = is_first_2;
        if _e142 {
            let _e144 = (parts_2 + (_e56 * 6u));
            let _e145 = sum_l_quantity_2;
            work[(_e144 + 4u)] = _e145.x;
            work[(_e144 + 5u)] = _e145.y;
            work[(part_numbers_2 + _e56)] = _e140;
            sum_l_quantity_2 = vec2<u32>();
        }
        let _e156 = (parts_2 + (_e141 * 6u));
        let _e157 = sum_l_quantity_2;
        work[(_e156 + 4u)] = _e157.x;
        work[(_e156 + 5u)] = _e157.y;
        work[(part_numbers_2 + _e141)] = _e140;
    } else {
        if (_e43 > 0u) {
            let _e168 = (rows_2 + (_e140 * 6u));
            whole_sum_l_quantity_4 = vec2<u32>();
            let _e173 = work[(_e168 + 4u)];
            let _e176 = work[(_e168 + 5u)];
            whole_sum_l_quantity_4 = vec2<u32>(_e173, _e176);
            let _e178 = sum_l_quantity_2;
            let _e179 = whole_sum_l_quantity_4;
            let _e180 = add_64_(_e179, _e178);
            let _e183 = (bitcast<i32>(_e179.y) < 0i);
            whole_sum_l_quantity_4 = _e180;
            let _e193 = whole_sum_l_quantity_4;
            work[(_e168 + 4u)] = _e193.x;
            work[(_e168 + 5u)] = _e193.y;
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
                let _e69 = (parts_3 + (_e56 * 6u));
                let _e70 = sum_l_quantity_3;
                work[(_e69 + 4u)] = _e70.x;
                work[(_e69 + 5u)] = _e70.y;
                work[(part_numbers_3 + _e56)] = _e63;
            } else {
                let _e82 = (rows_3 + (_e63 * 6u));
                whole_sum_l_quantity_5 = vec2<u32>();
                let _e87 = work[(_e82 + 4u)];
                let _e90 = work[(_e82 + 5u)];
                whole_sum_l_quantity_5 = vec2<u32>(_e87, _e90);
                let _e92 = sum_l_quantity_3;
                let _e93 = whole_sum_l_quantity_5;
                let _e94 = add_64_(_e93, _e92);
                let _e98 = (bitcast<i32>(_e93.y) < 0i);
                whole_sum_l_quantity_5 = _e94;
                let _e108 = whole_sum_l_quantity_5;
                work[(_e82 + 4u)] = _e108.x;
                work[(_e82 + 5u)] = _e108.y;
            }
            sum_l_quantity_3 = vec2<u32>();
            is_first_3 = false;
            group_3 = _e62;
        }
        let _e118 = work[(order_3 + _e58)];
        let _e120 = (entries_3 + (_e118 * 6u));
        let _e123 = work[(_e120 + 4u)];
        let _e126 = work[(_e120 + 5u)];
        let _e127 = vec2<u32>(_e123, _e126);
        let _e128 = sum_l_quantity_3;
        let _e129 = add_64_(_e128, _e127);
        let _e132 = (bitcast<i32>(_e128.y) < 0i);
        sum_l_quantity_3 = _e129;
        local_7 = (_e58 + 1u);
    }
    let _e143 = group_3;
    if _e44 {
        let _e144 = (_e56 + 1u);
        let _e145 = is_first_3;
        if _e145 {
            let _e147 = (parts_3 + (_e56 * 6u));
            let _e148 = sum_l_quantity_3;
            work[(_e147 + 4u)] = _e148.x;
            work[(_e147 + 5u)] = _e148.y;
            work[(part_numbers_3 + _e56)] = _e143;
            sum_l_quantity_3 = vec2<u32>();
        }
        let _e159 = (parts_3 + (_e144 * 6u));
        let _e160 = sum_l_quantity_3;
        work[(_e159 + 4u)] = _e160.x;
        work[(_e159 + 5u)] = _e160.y;
        work[(part_numbers_3 + _e144)] = _e143;
    } else {
        if (_e43 > 0u) {
            let _e171 = (rows_3 + (_e143 * 6u));
            whole_sum_l_quantity_6 = vec2<u32>();
            let _e176 = work[(_e171 + 4u)];
            let _e179 = work[(_e171 + 5u)];
            whole_sum_l_quantity_6 = vec2<u32>(_e176, _e179);
            let _e181 = sum_l_quantity_3;
            let _e182 = whole_sum_l_quantity_6;
            let _e183 = add_64_(_e182, _e181);
            let _e186 = (bitcast<i32>(_e182.y) < 0i);
            whole_sum_l_quantity_6 = _e183;
            let _e196 = whole_sum_l_quantity_6;
            work[(_e171 + 4u)] = _e196.x;
            work[(_e171 + 5u)] = _e196.y;
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
        let _e58 = (entries_4 + (_e54 * 6u));
        let _e63 = work[(_e58 + 4u)];
        let _e67 = work[(_e58 + 5u)];
        let _e68 = vec2<u32>(_e63, _e67);
        let _e69 = sum_l_quantity_4;
        let _e70 = add_64_(_e69, _e68);
        let _e74 = (bitcast<i32>(_e69.y) < 0i);
        sum_l_quantity_4 = _e70;
        local_9 = (_e54 + 1u);
    }
    let _e85 = group_4;
    if (part_numbers_4 != 0u) {
        let _e86 = (_e52 + 1u);
        let _e87 = is_first_4;
        if _e87 {
            let _e89 = (parts_4 + (_e52 * 6u));
            let _e90 = sum_l_quantity_4;
            work[(_e89 + 4u)] = _e90.x;
            work[(_e89 + 5u)] = _e90.y;
            work[(part_numbers_4 + _e52)] = _e85;
            sum_l_quantity_4 = vec2<u32>();
        }
        let _e101 = (parts_4 + (_e86 * 6u));
        let _e102 = sum_l_quantity_4;
        work[(_e101 + 4u)] = _e102.x;
        work[(_e101 + 5u)] = _e102.y;
        work[(part_numbers_4 + _e86)] = _e85;
    } else {
        if (_e43 > 0u) {
            let _e113 = (rows_4 + (_e85 * 6u));
            whole_sum_l_quantity_7 = vec2<u32>();
            let _e118 = work[(_e113 + 4u)];
            let _e121 = work[(_e113 + 5u)];
            whole_sum_l_quantity_7 = vec2<u32>(_e118, _e121);
            let _e123 = sum_l_quantity_4;
            let _e124 = whole_sum_l_quantity_7;
            let _e125 = add_64_(_e124, _e123);
            let _e128 = (bitcast<i32>(_e124.y) < 0i);
            whole_sum_l_quantity_7 = _e125;
            let _e138 = whole_sum_l_quantity_7;
            work[(_e113 + 4u)] = _e138.x;
            work[(_e113 + 5u)] = _e138.y;
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
    let _e39 = (entries_5 + (i_5 * 7u));
    let _e43 = work[(numbers_5 + i_5)];
    let _e46 = (parts_5 + (_e43 * 2u));
    let _e49 = work[_e39];
    let _e56 = work[(_e39 + 5u)];
    let _e60 = work[(_e39 + 6u)];
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
    let _e54 = (rows_6 + (i_6 * 6u));
    whole_sum_l_quantity_8 = vec2<u32>();
    let _e61 = work[(_e54 + 4u)];
    let _e65 = work[(_e54 + 5u)];
    whole_sum_l_quantity_8 = vec2<u32>(_e61, _e65);
    let _e67 = sum_l_quantity_5;
    let _e68 = whole_sum_l_quantity_8;
    let _e69 = add_64_(_e68, _e67);
    let _e73 = (bitcast<i32>(_e68.y) < 0i);
    whole_sum_l_quantity_8 = _e69;
    let _e83 = whole_sum_l_quantity_8;
    work[(_e54 + 4u)] = _e83.x;
    work[(_e54 + 5u)] = _e83.y;
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

// pass index: as number 12

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
    let _e33 = (rows + (i * 5u));
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

// pass index: as number 12

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

fn less(a_2: u32, b_1: u32, c: u32) -> bool {
    let _e5 = (a_2 + (b_1 * 4u));
    let _e7 = (a_2 + (c * 4u));
    let _e11 = work[_e5];
    let _e15 = work[(_e5 + 1u)];
    let _e18 = work[_e7];
    let _e21 = work[(_e7 + 1u)];
    let _e23 = string_order(vec2<u32>(_e11, _e15), vec2<u32>(_e18, _e21));
    if (_e23 != 0i) {
        return (_e23 < 0i);
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
