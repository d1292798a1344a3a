// 1: kernel @scan_nation
@group(0) @binding(0) 
var<storage> params: array<u32>;
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
    let _e14 = params[0u];
    let _e17 = params[1u];
    let row = (_e14 + _e11);
    if ((row >= _e17) | (row < _e14)) {
        return;
    }
    index_rows = 0u;
    let _e28 = params[3u];
    let _e31 = params[4u];
    let _e32 = (_e28 + row);
    let _e35 = input[_e32];
    let _e38 = input[(_e32 + 1u)];
    let v0_n_name = vec2<u32>((_e31 + _e35), (_e38 - _e35));
    let _e44 = params[5u];
    let v1_ = vec2<u32>(_e44, 6u);
    let _e47 = string_equal(v0_n_name, v1_);
    if _e47 {
        let _e49 = params[6u];
        let _e51 = (_e49 + (row * 2u));
        let _e53 = input[_e51];
        let _e56 = input[(_e51 + 1u)];
        let v3_n_nationkey = vec2<u32>(_e53, _e56);
        let _e58 = index_rows;
        index_rows = (_e58 + 1u);
    }
    let _e62 = params[7u];
    let _e64 = index_rows;
    work[(_e62 + _e11)] = _e64;
}

@compute @workgroup_size(256, 1, 1) 
fn append(@builtin(workgroup_id) workgroup_1: vec3<u32>, @builtin(local_invocation_index) local_1: u32, @builtin(num_workgroups) workgroups_1: vec3<u32>) {
    var index_rows_1: u32;

    let _e11 = ((((workgroup_1.y * workgroups_1.x) + workgroup_1.x) * 256u) + local_1);
    let _e14 = params[0u];
    let _e17 = params[1u];
    let row_1 = (_e14 + _e11);
    if ((row_1 >= _e17) | (row_1 < _e14)) {
        return;
    }
    index_rows_1 = 0u;
    let _e28 = params[7u];
    let _e29 = (_e28 + _e11);
    let _e32 = work[_e29];
    let _e35 = work[(_e29 + 1u)];
    if !((_e32 != _e35)) {
        return;
    }
    let _e40 = params[3u];
    let _e43 = params[4u];
    let _e44 = (_e40 + row_1);
    let _e47 = input[_e44];
    let _e50 = input[(_e44 + 1u)];
    let v0_n_name_1 = vec2<u32>((_e43 + _e47), (_e50 - _e47));
    let _e56 = params[5u];
    let v1_1 = vec2<u32>(_e56, 6u);
    let _e59 = string_equal(v0_n_name_1, v1_1);
    if _e59 {
        let _e61 = params[6u];
        let _e63 = (_e61 + (row_1 * 2u));
        let _e65 = input[_e63];
        let _e68 = input[(_e63 + 1u)];
        let v3_n_nationkey_1 = vec2<u32>(_e65, _e68);
        let _e70 = index_rows_1;
        index_rows_1 = (_e70 + 1u);
        let _e75 = params[8u];
        let _e77 = (_e75 + ((_e32 + _e70) * 2u));
        work[_e77] = v3_n_nationkey_1.x;
        work[(_e77 + 1u)] = v3_n_nationkey_1.y;
    }
}

// 2: kernel @scan_supplier
@group(0) @binding(0) 
var<storage> params: array<u32>;
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
    let _e14 = params[0u];
    let _e17 = params[1u];
    let row = (_e14 + _e11);
    if ((row >= _e17) | (row < _e14)) {
        return;
    }
    index_2_rows = 0u;
    let _e28 = params[3u];
    let _e30 = (_e28 + (row * 2u));
    let _e33 = input[_e30];
    let _e36 = input[(_e30 + 1u)];
    let v0_s_nationkey = vec2<u32>(_e33, _e36);
    let _e41 = hash_step(2538058380u, v0_s_nationkey.x);
    let _e42 = hash_step(_e41, v0_s_nationkey.y);
    let _e45 = hash_finish((_e42 ^ 8u));
    let _e48 = params[4u];
    let _e51 = params[5u];
    let _e53 = (_e51 + (_e45 & _e48));
    let _e56 = work[_e53];
    let matches_end = work[(_e53 + 1u)];
    position = _e56;
    loop {
        let _e61 = position;
        if (_e61 >= matches_end) {
            break;
        }
        position = (_e61 + 1u);
        let _e66 = params[6u];
        let candidate = work[(_e66 + _e61)];
        let _e72 = params[7u];
        let _e74 = (_e72 + (candidate * 2u));
        let _e76 = work[_e74];
        let _e79 = work[(_e74 + 1u)];
        if !(all((v0_s_nationkey == vec2<u32>(_e76, _e79)))) {
            continue;
        }
        let _e85 = params[8u];
        let _e87 = (_e85 + (row * 2u));
        let _e89 = input[_e87];
        let _e92 = input[(_e87 + 1u)];
        let v2_s_suppkey = vec2<u32>(_e89, _e92);
        let _e96 = params[9u];
        let _e99 = params[10u];
        let _e100 = (_e96 + row);
        let _e102 = input[_e100];
        let _e105 = input[(_e100 + 1u)];
        let v5_ = vec2<u32>((_e99 + _e102), (_e105 - _e102));
        let _e111 = params[11u];
        let _e114 = params[12u];
        let _e115 = (_e111 + row);
        let _e117 = input[_e115];
        let _e120 = input[(_e115 + 1u)];
        let v6_ = vec2<u32>((_e114 + _e117), (_e120 - _e117));
        let _e124 = index_2_rows;
        index_2_rows = (_e124 + 1u);
    }
    let _e128 = params[13u];
    let _e130 = index_2_rows;
    work[(_e128 + _e11)] = _e130;
}

@compute @workgroup_size(256, 1, 1) 
fn append(@builtin(workgroup_id) workgroup_1: vec3<u32>, @builtin(local_invocation_index) local_1: u32, @builtin(num_workgroups) workgroups_1: vec3<u32>) {
    var index_2_rows_1: u32;
    var position_1: u32;

    let _e11 = ((((workgroup_1.y * workgroups_1.x) + workgroup_1.x) * 256u) + local_1);
    let _e14 = params[0u];
    let _e17 = params[1u];
    let row_1 = (_e14 + _e11);
    if ((row_1 >= _e17) | (row_1 < _e14)) {
        return;
    }
    index_2_rows_1 = 0u;
    let _e28 = params[13u];
    let _e29 = (_e28 + _e11);
    let _e32 = work[_e29];
    let _e35 = work[(_e29 + 1u)];
    if !((_e32 != _e35)) {
        return;
    }
    let _e40 = params[3u];
    let _e42 = (_e40 + (row_1 * 2u));
    let _e45 = input[_e42];
    let _e48 = input[(_e42 + 1u)];
    let v0_s_nationkey_1 = vec2<u32>(_e45, _e48);
    let _e53 = hash_step(2538058380u, v0_s_nationkey_1.x);
    let _e54 = hash_step(_e53, v0_s_nationkey_1.y);
    let _e57 = hash_finish((_e54 ^ 8u));
    let _e60 = params[4u];
    let _e63 = params[5u];
    let _e65 = (_e63 + (_e57 & _e60));
    let _e67 = work[_e65];
    let matches_end_1 = work[(_e65 + 1u)];
    position_1 = _e67;
    loop {
        let _e72 = position_1;
        if (_e72 >= matches_end_1) {
            break;
        }
        position_1 = (_e72 + 1u);
        let _e77 = params[6u];
        let candidate_1 = work[(_e77 + _e72)];
        let _e83 = params[7u];
        let _e85 = (_e83 + (candidate_1 * 2u));
        let _e87 = work[_e85];
        let _e90 = work[(_e85 + 1u)];
        if !(all((v0_s_nationkey_1 == vec2<u32>(_e87, _e90)))) {
            continue;
        }
        let _e96 = params[8u];
        let _e98 = (_e96 + (row_1 * 2u));
        let _e100 = input[_e98];
        let _e103 = input[(_e98 + 1u)];
        let v2_s_suppkey_1 = vec2<u32>(_e100, _e103);
        let _e107 = params[9u];
        let _e110 = params[10u];
        let _e111 = (_e107 + row_1);
        let _e113 = input[_e111];
        let _e116 = input[(_e111 + 1u)];
        let v5_1 = vec2<u32>((_e110 + _e113), (_e116 - _e113));
        let _e122 = params[11u];
        let _e125 = params[12u];
        let _e126 = (_e122 + row_1);
        let _e128 = input[_e126];
        let _e131 = input[(_e126 + 1u)];
        let v6_1 = vec2<u32>((_e125 + _e128), (_e131 - _e128));
        let _e135 = index_2_rows_1;
        index_2_rows_1 = (_e135 + 1u);
        let _e140 = params[14u];
        let _e142 = (_e140 + ((_e32 + _e135) * 6u));
        work[_e142] = v2_s_suppkey_1.x;
        work[(_e142 + 1u)] = v2_s_suppkey_1.y;
        work[(_e142 + 2u)] = v5_1.x;
        work[(_e142 + 3u)] = v5_1.y;
        work[(_e142 + 4u)] = v6_1.x;
        work[(_e142 + 5u)] = v6_1.y;
    }
}

// 3: kernel @scan_part
@group(0) @binding(0) 
var<storage> params: array<u32>;
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
    let _e14 = params[0u];
    let _e17 = params[1u];
    let row = (_e14 + _e11);
    if ((row >= _e17) | (row < _e14)) {
        return;
    }
    index_3_rows = 0u;
    let _e28 = params[3u];
    let _e31 = params[4u];
    let _e32 = (_e28 + row);
    let _e35 = input[_e32];
    let _e38 = input[(_e32 + 1u)];
    let v0_p_name = vec2<u32>((_e31 + _e35), (_e38 - _e35));
    let _e44 = params[5u];
    let v1_ = vec2<u32>(_e44, 6u);
    if (v1_.y > v0_p_name.y) {
        local_1 = false;
    } else {
        let _e54 = same_bytes(v0_p_name.x, v1_.x, v1_.y);
        local_1 = _e54;
    }
    let v2_starts_with = local_1;
    if v2_starts_with {
        let _e57 = params[6u];
        let _e59 = (_e57 + (row * 2u));
        let _e61 = input[_e59];
        let _e64 = input[(_e59 + 1u)];
        let v3_p_partkey = vec2<u32>(_e61, _e64);
        let _e66 = index_3_rows;
        index_3_rows = (_e66 + 1u);
    }
    let _e70 = params[7u];
    let _e72 = index_3_rows;
    work[(_e70 + _e11)] = _e72;
}

@compute @workgroup_size(256, 1, 1) 
fn append(@builtin(workgroup_id) workgroup_1: vec3<u32>, @builtin(local_invocation_index) local_2: u32, @builtin(num_workgroups) workgroups_1: vec3<u32>) {
    var index_3_rows_1: u32;
    var local_3: bool;

    let _e11 = ((((workgroup_1.y * workgroups_1.x) + workgroup_1.x) * 256u) + local_2);
    let _e14 = params[0u];
    let _e17 = params[1u];
    let row_1 = (_e14 + _e11);
    if ((row_1 >= _e17) | (row_1 < _e14)) {
        return;
    }
    index_3_rows_1 = 0u;
    let _e28 = params[7u];
    let _e29 = (_e28 + _e11);
    let _e32 = work[_e29];
    let _e35 = work[(_e29 + 1u)];
    if !((_e32 != _e35)) {
        return;
    }
    let _e40 = params[3u];
    let _e43 = params[4u];
    let _e44 = (_e40 + row_1);
    let _e47 = input[_e44];
    let _e50 = input[(_e44 + 1u)];
    let v0_p_name_1 = vec2<u32>((_e43 + _e47), (_e50 - _e47));
    let _e56 = params[5u];
    let v1_1 = vec2<u32>(_e56, 6u);
    if (v1_1.y > v0_p_name_1.y) {
        local_3 = false;
    } else {
        let _e66 = same_bytes(v0_p_name_1.x, v1_1.x, v1_1.y);
        local_3 = _e66;
    }
    let v2_starts_with_1 = local_3;
    if v2_starts_with_1 {
        let _e69 = params[6u];
        let _e71 = (_e69 + (row_1 * 2u));
        let _e73 = input[_e71];
        let _e76 = input[(_e71 + 1u)];
        let v3_p_partkey_1 = vec2<u32>(_e73, _e76);
        let _e78 = index_3_rows_1;
        index_3_rows_1 = (_e78 + 1u);
        let _e83 = params[8u];
        let _e85 = (_e83 + ((_e32 + _e78) * 2u));
        work[_e85] = v3_p_partkey_1.x;
        work[(_e85 + 1u)] = v3_p_partkey_1.y;
    }
}

// 4: kernel @scan_partsupp
@group(0) @binding(0) 
var<storage> params: array<u32>;
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
    let _e14 = params[0u];
    let _e17 = params[1u];
    let row = (_e14 + _e11);
    if ((row >= _e17) | (row < _e14)) {
        return;
    }
    index_4_rows = 0u;
    let _e28 = params[3u];
    let _e30 = (_e28 + (row * 2u));
    let _e33 = input[_e30];
    let _e36 = input[(_e30 + 1u)];
    let v0_ps_partkey = vec2<u32>(_e33, _e36);
    let _e41 = hash_step(2538058380u, v0_ps_partkey.x);
    let _e42 = hash_step(_e41, v0_ps_partkey.y);
    let _e45 = hash_finish((_e42 ^ 8u));
    let _e48 = params[4u];
    let _e51 = params[5u];
    let _e53 = (_e51 + (_e45 & _e48));
    let _e56 = work[_e53];
    let matches_end = work[(_e53 + 1u)];
    matches = u32();
    position = _e56;
    loop {
        let _e63 = position;
        if (_e63 >= matches_end) {
            break;
        }
        position = (_e63 + 1u);
        let _e68 = params[6u];
        let candidate = work[(_e68 + _e63)];
        let _e74 = params[7u];
        let _e76 = (_e74 + (candidate * 2u));
        let _e78 = work[_e76];
        let _e81 = work[(_e76 + 1u)];
        if !(all((v0_ps_partkey == vec2<u32>(_e78, _e81)))) {
            continue;
        }
        let _e86 = matches;
        matches = (_e86 + 1u);
        break;
    }
    let _e88 = matches;
    if (_e88 != 0u) {
        let _e91 = params[8u];
        let _e93 = (_e91 + (row * 2u));
        let _e95 = input[_e93];
        let _e98 = input[(_e93 + 1u)];
        let v2_ps_suppkey = vec2<u32>(_e95, _e98);
        let _e102 = params[9u];
        let _e106 = input[(_e102 + (row * 1u))];
        let v3_ps_availqty = bitcast<i32>(_e106);
        let _e108 = index_4_rows;
        index_4_rows = (_e108 + 1u);
    }
    let _e112 = params[10u];
    let _e114 = index_4_rows;
    work[(_e112 + _e11)] = _e114;
}

@compute @workgroup_size(256, 1, 1) 
fn append(@builtin(workgroup_id) workgroup_1: vec3<u32>, @builtin(local_invocation_index) local_1: u32, @builtin(num_workgroups) workgroups_1: vec3<u32>) {
    var index_4_rows_1: u32;
    var matches_1: u32;
    var position_1: u32;

    let _e11 = ((((workgroup_1.y * workgroups_1.x) + workgroup_1.x) * 256u) + local_1);
    let _e14 = params[0u];
    let _e17 = params[1u];
    let row_1 = (_e14 + _e11);
    if ((row_1 >= _e17) | (row_1 < _e14)) {
        return;
    }
    index_4_rows_1 = 0u;
    let _e28 = params[10u];
    let _e29 = (_e28 + _e11);
    let _e32 = work[_e29];
    let _e35 = work[(_e29 + 1u)];
    if !((_e32 != _e35)) {
        return;
    }
    let _e40 = params[3u];
    let _e42 = (_e40 + (row_1 * 2u));
    let _e45 = input[_e42];
    let _e48 = input[(_e42 + 1u)];
    let v0_ps_partkey_1 = vec2<u32>(_e45, _e48);
    let _e53 = hash_step(2538058380u, v0_ps_partkey_1.x);
    let _e54 = hash_step(_e53, v0_ps_partkey_1.y);
    let _e57 = hash_finish((_e54 ^ 8u));
    let _e60 = params[4u];
    let _e63 = params[5u];
    let _e65 = (_e63 + (_e57 & _e60));
    let _e67 = work[_e65];
    let matches_end_1 = work[(_e65 + 1u)];
    matches_1 = u32();
    position_1 = _e67;
    loop {
        let _e74 = position_1;
        if (_e74 >= matches_end_1) {
            break;
        }
        position_1 = (_e74 + 1u);
        let _e79 = params[6u];
        let candidate_1 = work[(_e79 + _e74)];
        let _e85 = params[7u];
        let _e87 = (_e85 + (candidate_1 * 2u));
        let _e89 = work[_e87];
        let _e92 = work[(_e87 + 1u)];
        if !(all((v0_ps_partkey_1 == vec2<u32>(_e89, _e92)))) {
            continue;
        }
        let _e97 = matches_1;
        matches_1 = (_e97 + 1u);
        break;
    }
    let _e99 = matches_1;
    if (_e99 != 0u) {
        let _e102 = params[8u];
        let _e104 = (_e102 + (row_1 * 2u));
        let _e106 = input[_e104];
        let _e109 = input[(_e104 + 1u)];
        let v2_ps_suppkey_1 = vec2<u32>(_e106, _e109);
        let _e113 = params[9u];
        let _e117 = input[(_e113 + (row_1 * 1u))];
        let v3_ps_availqty_1 = bitcast<i32>(_e117);
        let _e119 = index_4_rows_1;
        index_4_rows_1 = (_e119 + 1u);
        let _e124 = params[11u];
        let _e126 = (_e124 + ((_e32 + _e119) * 5u));
        work[_e126] = v0_ps_partkey_1.x;
        work[(_e126 + 1u)] = v0_ps_partkey_1.y;
        work[(_e126 + 2u)] = v2_ps_suppkey_1.x;
        work[(_e126 + 3u)] = v2_ps_suppkey_1.y;
        work[(_e126 + 4u)] = bitcast<u32>(v3_ps_availqty_1);
    }
}

// 5: kernel @scan_part_2
@group(0) @binding(0) 
var<storage> params: array<u32>;
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
    let _e14 = params[0u];
    let _e17 = params[1u];
    let row = (_e14 + _e11);
    if ((row >= _e17) | (row < _e14)) {
        return;
    }
    index_5_rows = 0u;
    let _e28 = params[3u];
    let _e31 = params[4u];
    let _e32 = (_e28 + row);
    let _e35 = input[_e32];
    let _e38 = input[(_e32 + 1u)];
    let v0_p_name = vec2<u32>((_e31 + _e35), (_e38 - _e35));
    let _e44 = params[5u];
    let v1_ = vec2<u32>(_e44, 6u);
    if (v1_.y > v0_p_name.y) {
        local_1 = false;
    } else {
        let _e54 = same_bytes(v0_p_name.x, v1_.x, v1_.y);
        local_1 = _e54;
    }
    let v2_starts_with = local_1;
    if v2_starts_with {
        let _e57 = params[6u];
        let _e59 = (_e57 + (row * 2u));
        let _e61 = input[_e59];
        let _e64 = input[(_e59 + 1u)];
        let v3_p_partkey = vec2<u32>(_e61, _e64);
        let _e66 = index_5_rows;
        index_5_rows = (_e66 + 1u);
    }
    let _e70 = params[7u];
    let _e72 = index_5_rows;
    work[(_e70 + _e11)] = _e72;
}

@compute @workgroup_size(256, 1, 1) 
fn append(@builtin(workgroup_id) workgroup_1: vec3<u32>, @builtin(local_invocation_index) local_2: u32, @builtin(num_workgroups) workgroups_1: vec3<u32>) {
    var index_5_rows_1: u32;
    var local_3: bool;

    let _e11 = ((((workgroup_1.y * workgroups_1.x) + workgroup_1.x) * 256u) + local_2);
    let _e14 = params[0u];
    let _e17 = params[1u];
    let row_1 = (_e14 + _e11);
    if ((row_1 >= _e17) | (row_1 < _e14)) {
        return;
    }
    index_5_rows_1 = 0u;
    let _e28 = params[7u];
    let _e29 = (_e28 + _e11);
    let _e32 = work[_e29];
    let _e35 = work[(_e29 + 1u)];
    if !((_e32 != _e35)) {
        return;
    }
    let _e40 = params[3u];
    let _e43 = params[4u];
    let _e44 = (_e40 + row_1);
    let _e47 = input[_e44];
    let _e50 = input[(_e44 + 1u)];
    let v0_p_name_1 = vec2<u32>((_e43 + _e47), (_e50 - _e47));
    let _e56 = params[5u];
    let v1_1 = vec2<u32>(_e56, 6u);
    if (v1_1.y > v0_p_name_1.y) {
        local_3 = false;
    } else {
        let _e66 = same_bytes(v0_p_name_1.x, v1_1.x, v1_1.y);
        local_3 = _e66;
    }
    let v2_starts_with_1 = local_3;
    if v2_starts_with_1 {
        let _e69 = params[6u];
        let _e71 = (_e69 + (row_1 * 2u));
        let _e73 = input[_e71];
        let _e76 = input[(_e71 + 1u)];
        let v3_p_partkey_1 = vec2<u32>(_e73, _e76);
        let _e78 = index_5_rows_1;
        index_5_rows_1 = (_e78 + 1u);
        let _e83 = params[8u];
        let _e85 = (_e83 + ((_e32 + _e78) * 2u));
        work[_e85] = v3_p_partkey_1.x;
        work[(_e85 + 1u)] = v3_p_partkey_1.y;
    }
}

// 6: kernel @scan_lineitem
@group(0) @binding(0) 
var<storage> params: array<u32>;
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
    let _e14 = params[0u];
    let _e17 = params[1u];
    let row = (_e14 + _e11);
    if ((row >= _e17) | (row < _e14)) {
        return;
    }
    groups_rows = 0u;
    let _e28 = params[3u];
    let _e33 = input[(_e28 + (row * 1u))];
    let v0_l_shipdate = bitcast<i32>(_e33);
    let _e37 = params[4u];
    let v1_ = bitcast<i32>(_e37);
    let v2_ge = !((v0_l_shipdate < v1_));
    let _e43 = params[5u];
    let v3_ = bitcast<i32>(_e43);
    let v4_lt = (v0_l_shipdate < v3_);
    let v5_and = (v2_ge & v4_lt);
    if v5_and {
        let _e49 = params[6u];
        let _e51 = (_e49 + (row * 2u));
        let _e53 = input[_e51];
        let _e56 = input[(_e51 + 1u)];
        let v6_l_partkey = vec2<u32>(_e53, _e56);
        let _e61 = hash_step(2538058380u, v6_l_partkey.x);
        let _e62 = hash_step(_e61, v6_l_partkey.y);
        let _e65 = hash_finish((_e62 ^ 8u));
        let _e68 = params[7u];
        let _e70 = params[8u];
        let _e72 = (_e70 + (_e65 & _e68));
        let _e75 = work[_e72];
        let matches_end = work[(_e72 + 1u)];
        matches = u32();
        position = _e75;
        loop {
            let _e82 = position;
            if (_e82 >= matches_end) {
                break;
            }
            position = (_e82 + 1u);
            let _e87 = params[9u];
            let candidate = work[(_e87 + _e82)];
            let _e93 = params[10u];
            let _e95 = (_e93 + (candidate * 2u));
            let _e97 = work[_e95];
            let _e100 = work[(_e95 + 1u)];
            if !(all((v6_l_partkey == vec2<u32>(_e97, _e100)))) {
                continue;
            }
            let _e105 = matches;
            matches = (_e105 + 1u);
            break;
        }
        let _e107 = matches;
        if (_e107 != 0u) {
            let _e111 = params[11u];
            let _e113 = (_e111 + (row * 2u));
            let _e115 = input[_e113];
            let _e118 = input[(_e113 + 1u)];
            let v8_l_suppkey = vec2<u32>(_e115, _e118);
            let _e122 = params[12u];
            let _e124 = (_e122 + (row * 2u));
            let _e126 = input[_e124];
            let _e129 = input[(_e124 + 1u)];
            let v9_l_quantity = vec2<u32>(_e126, _e129);
            let _e131 = groups_rows;
            groups_rows = (_e131 + 1u);
        }
    }
    let _e135 = params[13u];
    let _e137 = groups_rows;
    work[(_e135 + _e11)] = _e137;
}

@compute @workgroup_size(256, 1, 1) 
fn append(@builtin(workgroup_id) workgroup_1: vec3<u32>, @builtin(local_invocation_index) local_1: u32, @builtin(num_workgroups) workgroups_1: vec3<u32>) {
    var groups_rows_1: u32;
    var matches_1: u32;
    var position_1: u32;

    let _e11 = ((((workgroup_1.y * workgroups_1.x) + workgroup_1.x) * 256u) + local_1);
    let _e14 = params[0u];
    let _e17 = params[1u];
    let row_1 = (_e14 + _e11);
    if ((row_1 >= _e17) | (row_1 < _e14)) {
        return;
    }
    groups_rows_1 = 0u;
    let _e28 = params[13u];
    let _e29 = (_e28 + _e11);
    let _e32 = work[_e29];
    let _e35 = work[(_e29 + 1u)];
    if !((_e32 != _e35)) {
        return;
    }
    let _e40 = params[3u];
    let _e45 = input[(_e40 + (row_1 * 1u))];
    let v0_l_shipdate_1 = bitcast<i32>(_e45);
    let _e49 = params[4u];
    let v1_1 = bitcast<i32>(_e49);
    let v2_ge_1 = !((v0_l_shipdate_1 < v1_1));
    let _e55 = params[5u];
    let v3_1 = bitcast<i32>(_e55);
    let v4_lt_1 = (v0_l_shipdate_1 < v3_1);
    let v5_and_1 = (v2_ge_1 & v4_lt_1);
    if v5_and_1 {
        let _e61 = params[6u];
        let _e63 = (_e61 + (row_1 * 2u));
        let _e65 = input[_e63];
        let _e68 = input[(_e63 + 1u)];
        let v6_l_partkey_1 = vec2<u32>(_e65, _e68);
        let _e73 = hash_step(2538058380u, v6_l_partkey_1.x);
        let _e74 = hash_step(_e73, v6_l_partkey_1.y);
        let _e77 = hash_finish((_e74 ^ 8u));
        let _e80 = params[7u];
        let _e82 = params[8u];
        let _e84 = (_e82 + (_e77 & _e80));
        let _e86 = work[_e84];
        let matches_end_1 = work[(_e84 + 1u)];
        matches_1 = u32();
        position_1 = _e86;
        loop {
            let _e93 = position_1;
            if (_e93 >= matches_end_1) {
                break;
            }
            position_1 = (_e93 + 1u);
            let _e98 = params[9u];
            let candidate_1 = work[(_e98 + _e93)];
            let _e104 = params[10u];
            let _e106 = (_e104 + (candidate_1 * 2u));
            let _e108 = work[_e106];
            let _e111 = work[(_e106 + 1u)];
            if !(all((v6_l_partkey_1 == vec2<u32>(_e108, _e111)))) {
                continue;
            }
            let _e116 = matches_1;
            matches_1 = (_e116 + 1u);
            break;
        }
        let _e118 = matches_1;
        if (_e118 != 0u) {
            let _e122 = params[11u];
            let _e124 = (_e122 + (row_1 * 2u));
            let _e126 = input[_e124];
            let _e129 = input[(_e124 + 1u)];
            let v8_l_suppkey_1 = vec2<u32>(_e126, _e129);
            let _e133 = params[12u];
            let _e135 = (_e133 + (row_1 * 2u));
            let _e137 = input[_e135];
            let _e140 = input[(_e135 + 1u)];
            let v9_l_quantity_1 = vec2<u32>(_e137, _e140);
            let _e142 = groups_rows_1;
            groups_rows_1 = (_e142 + 1u);
            let _e147 = params[14u];
            let _e149 = (_e147 + ((_e32 + _e142) * 7u));
            work[_e149] = 1u;
            work[(_e149 + 1u)] = v6_l_partkey_1.x;
            work[(_e149 + 2u)] = v6_l_partkey_1.y;
            work[(_e149 + 3u)] = v8_l_suppkey_1.x;
            work[(_e149 + 4u)] = v8_l_suppkey_1.y;
            work[(_e149 + 5u)] = v9_l_quantity_1.x;
            work[(_e149 + 6u)] = v9_l_quantity_1.y;
        }
    }
}

// 7: kernel @scan_groups
@group(0) @binding(0) 
var<storage> params: array<u32>;
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

fn i64_mul(a_3: vec2<u32>, b_2: vec2<u32>) -> vec2<u32> {
    let _e4 = u32_mul_wide(a_3.x, b_2.x);
    return vec2<u32>(_e4.x, ((_e4.y + (a_3.x * b_2.y)) + (a_3.y * b_2.x)));
}

fn u64_mul_wide(a_4: vec2<u32>, b_3: vec2<u32>) -> vec4<u32> {
    let _e4 = u32_mul_wide(a_4.x, b_3.x);
    let _e7 = u32_mul_wide(a_4.x, b_3.y);
    let _e10 = u32_mul_wide(a_4.y, b_3.x);
    let _e13 = u32_mul_wide(a_4.y, b_3.y);
    let _e16 = (_e4.y + _e7.x);
    let _e20 = (_e16 + _e10.x);
    let _e25 = (_e7.y + _e10.y);
    let _e29 = (_e25 + _e13.x);
    let _e33 = (_e29 + (u32((_e16 < _e4.y)) + u32((_e20 < _e16))));
    return vec4<u32>(_e4.x, _e20, _e33, (((_e13.y + u32((_e25 < _e7.y))) + u32((_e29 < _e25))) + u32((_e33 < _e29))));
}

fn i64_mul_overflows(a_5: vec2<u32>, b_4: vec2<u32>) -> bool {
    let _e24 = select(a_5, vec2<u32>((0u - a_5.x), (~(a_5.y) + u32((a_5.x == 0u)))), vec2(((a_5.y >> 31u) != 0u)));
    let _e38 = select(b_4, vec2<u32>((0u - b_4.x), (~(b_4.y) + u32((b_4.x == 0u)))), vec2(((b_4.y >> 31u) != 0u)));
    if ((select(countLeadingZeros(_e24.y), (countLeadingZeros(_e24.x) + 32u), (_e24.y == 0u)) + select(countLeadingZeros(_e38.y), (countLeadingZeros(_e38.x) + 32u), (_e38.y == 0u))) >= 65u) {
        return false;
    }
    let _e60 = u64_mul_wide(_e24, _e38);
    let _e63 = vec2<u32>(_e60.x, _e60.y);
    let _e65 = vec2<u32>(0u, 2147483648u);
    let _e77 = vec2<u32>(_e60.z, _e60.w);
    return (!(((_e77.x | _e77.y) == 0u)) | (((_e63.y >> 31u) != 0u) & !(((((_e63.x ^ _e65.x) | (_e63.y ^ _e65.y)) == 0u) & (((a_5.y >> 31u) != 0u) != ((b_4.y >> 31u) != 0u))))));
}

fn u128_mul(a_6: vec4<u32>, b_5: vec4<u32>) -> vec4<u32> {
    let _e8 = u64_mul_wide(vec2<u32>(a_6.x, a_6.y), vec2<u32>(b_5.x, b_5.y));
    let _e11 = vec2<u32>(a_6.x, a_6.y);
    let _e14 = vec2<u32>(b_5.z, b_5.w);
    let _e17 = u32_mul_wide(_e11.x, _e14.x);
    let _e28 = vec2<u32>(_e17.x, ((_e17.y + (_e11.x * _e14.y)) + (_e11.y * _e14.x)));
    let _e31 = vec2<u32>(a_6.z, a_6.w);
    let _e34 = vec2<u32>(b_5.x, b_5.y);
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

fn u128_mul_overflows(a_7: vec4<u32>, b_6: vec4<u32>) -> bool {
    let _e4 = vec2<u32>(a_7.z, a_7.w);
    let _e7 = vec2<u32>(b_6.z, b_6.w);
    let _e12 = ((_e4.x | _e4.y) == 0u);
    let _e16 = ((_e7.x | _e7.y) == 0u);
    if (_e12 & _e16) {
        return false;
    }
    if (!(_e12) & !(_e16)) {
        return true;
    }
    let _e33 = u64_mul_wide(select(_e4, _e7, vec2(_e12)), select(vec2<u32>(b_6.x, b_6.y), vec2<u32>(a_7.x, a_7.y), vec2(_e12)));
    let _e40 = u64_mul_wide(vec2<u32>(a_7.x, a_7.y), vec2<u32>(b_6.x, b_6.y));
    let _e43 = vec2<u32>(_e33.x, _e33.y);
    let _e46 = vec2<u32>(_e40.z, _e40.w);
    let _e49 = (_e43.x + _e46.x);
    let _e56 = vec2<u32>(_e49, ((_e43.y + _e46.y) + u32((_e49 < _e43.x))));
    let _e71 = vec2<u32>(_e33.z, _e33.w);
    return (!(((_e71.x | _e71.y) == 0u)) | (u32(((_e56.y < _e43.y) | ((_e56.y == _e43.y) & (_e56.x < _e43.x)))) != 0u));
}

fn i128_mul_overflows(a_8: vec4<u32>, b_7: vec4<u32>, c: vec4<u32>) -> bool {
    let _e10 = ((bitcast<i32>(a_8.w) < 0i) != (bitcast<i32>(b_7.w) < 0i));
    let _e16 = vec2<u32>(a_8.x, a_8.y);
    let _e19 = vec2<u32>(a_8.z, a_8.w);
    let _e34 = vec2<u32>((0u - _e16.x), (~(_e16.y) + u32((_e16.x == 0u))));
    let _e39 = vec2<u32>(~(_e19.x), ~(_e19.y));
    let _e40 = vec2<u32>(u32(((_e16.x | _e16.y) == 0u)), 0u);
    let _e43 = (_e39.x + _e40.x);
    let _e50 = vec2<u32>(_e43, ((_e39.y + _e40.y) + u32((_e43 < _e39.x))));
    let _e63 = vec2<u32>(b_7.x, b_7.y);
    let _e66 = vec2<u32>(b_7.z, b_7.w);
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
    let _e178 = u128_mul_overflows(select(a_8, vec4<u32>(_e34.x, _e34.y, _e50.x, _e50.y), vec4((bitcast<i32>(a_8.w) < 0i))), select(b_7, vec4<u32>(_e80.x, _e80.y, _e96.x, _e96.y), vec4((bitcast<i32>(b_7.w) < 0i))));
    return (_e178 | ((bitcast<i32>(_e146.w) < 0i) & !((_e10 & ((((_e151.x ^ _e154.x) | (_e151.y ^ _e154.y)) == 0u) & (((_e165.x ^ _e168.x) | (_e165.y ^ _e168.y)) == 0u))))));
}

fn trap(a_9: u32, b_8: vec4<u32>, c_1: vec4<u32>) {
    loop {
        let _e6 = atomicCompareExchangeWeak((&sync[0u]), 0u, a_9);
        if _e6.exchanged {
            atomicStore((&sync[1u]), b_8.x);
            atomicStore((&sync[2u]), b_8.y);
            atomicStore((&sync[3u]), b_8.z);
            atomicStore((&sync[4u]), b_8.w);
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

fn less_128_(a_10: vec4<u32>, b_9: vec4<u32>) -> bool {
    let _e19 = bitcast<i32>(a_10.w);
    let _e20 = bitcast<i32>(b_9.w);
    return ((_e19 < _e20) | ((_e19 == _e20) & ((a_10.z < b_9.z) | ((a_10.z == b_9.z) & ((a_10.y < b_9.y) | ((a_10.y == b_9.y) & (a_10.x < b_9.x)))))));
}

@compute @workgroup_size(256, 1, 1) 
fn append(@builtin(workgroup_id) workgroup_: vec3<u32>, @builtin(local_invocation_index) local: u32, @builtin(num_workgroups) workgroups: vec3<u32>) {
    var position: u32;
    var position_1: u32;

    let _e14 = params[0u];
    let _e17 = params[1u];
    let row = (_e14 + ((((workgroup_.y * workgroups.x) + workgroup_.x) * 256u) + local));
    if ((row >= _e17) | (row < _e14)) {
        return;
    }
    let _e27 = params[3u];
    let _e30 = (_e27 + (row * 6u));
    let _e33 = work[_e30];
    let _e36 = work[(_e30 + 1u)];
    let v1_l_partkey = vec2<u32>(_e33, _e36);
    let _e40 = work[(_e30 + 2u)];
    let _e43 = work[(_e30 + 3u)];
    let v2_l_suppkey = vec2<u32>(_e40, _e43);
    let _e48 = work[(_e30 + 4u)];
    let _e52 = work[(_e30 + 5u)];
    let v3_sum_l_quantity = vec2<u32>(_e48, _e52);
    let _e61 = select(0u, 4294967295u, (bitcast<i32>(v3_sum_l_quantity.y) < 0i));
    let v4_ = vec4<u32>(v3_sum_l_quantity.x, v3_sum_l_quantity.y, _e61, _e61);
    let _e69 = hash_step(2538058380u, v1_l_partkey.x);
    let _e70 = hash_step(_e69, v1_l_partkey.y);
    let _e71 = hash_step(_e70, v2_l_suppkey.x);
    let _e72 = hash_step(_e71, v2_l_suppkey.y);
    let _e75 = hash_finish((_e72 ^ 16u));
    let _e77 = params[4u];
    let _e79 = params[5u];
    let _e81 = (_e79 + (_e75 & _e77));
    let _e83 = work[_e81];
    let matches_end = work[(_e81 + 1u)];
    position = _e83;
    loop {
        let _e88 = position;
        if (_e88 >= matches_end) {
            break;
        }
        position = (_e88 + 1u);
        let _e92 = params[6u];
        let candidate = work[(_e92 + _e88)];
        let _e98 = params[7u];
        let _e100 = (_e98 + (candidate * 5u));
        let _e102 = work[_e100];
        let _e105 = work[(_e100 + 1u)];
        let _e111 = work[(_e100 + 2u)];
        let _e114 = work[(_e100 + 3u)];
        if !((all((v1_l_partkey == vec2<u32>(_e102, _e105))) & all((v2_l_suppkey == vec2<u32>(_e111, _e114))))) {
            continue;
        }
        let _e122 = work[(_e100 + 4u)];
        let v6_ps_availqty = bitcast<i32>(_e122);
        let v7_ = vec2<u32>(bitcast<u32>(v6_ps_availqty), select(0u, 4294967295u, (v6_ps_availqty < i32())));
        let _e131 = params[8u];
        let _e134 = params[9u];
        let v8_ = vec2<u32>(_e131, _e134);
        let _e136 = i64_mul(v7_, v8_);
        let _e137 = i64_mul_overflows(v7_, v8_);
        let _e143 = select(0u, 4294967295u, (bitcast<i32>(_e136.y) < 0i));
        let v10_ = vec4<u32>(_e136.x, _e136.y, _e143, _e143);
        let _e147 = params[10u];
        let _e150 = params[11u];
        let _e153 = params[12u];
        let _e156 = params[13u];
        let v11_ = vec4<u32>(_e147, _e150, _e153, _e156);
        let _e158 = u128_mul(v11_, v4_);
        let _e159 = i128_mul_overflows(v11_, v4_, _e158);
        if _e159 {
            trap(393217u, vec4<u32>(v11_.x, v11_.y, v11_.z, v11_.w), vec4<u32>(v4_.x, v4_.y, v4_.z, v4_.w));
            return;
        }
        let _e176 = less_128_(_e158, vec4<u32>(1u, 4134919616u, 2776185733u, 3032789847u));
        let _e182 = less_128_(vec4<u32>(4294967295u, 160047679u, 1518781562u, 1262177448u), _e158);
        if !((!(_e176) & !(_e182))) {
            trap(393218u, vec4<u32>(_e158.x, _e158.y, _e158.z, _e158.w), vec4<u32>(0u, 0u, 0u, 0u));
            return;
        }
        let _e193 = less_128_(_e158, v10_);
        if !(_e193) {
            continue;
        }
        let _e197 = work[(_e100 + 2u)];
        let _e200 = work[(_e100 + 3u)];
        let v15_key1_ = vec2<u32>(_e197, _e200);
        let _e204 = hash_step(2538058380u, v15_key1_.x);
        let _e205 = hash_step(_e204, v15_key1_.y);
        let _e207 = hash_finish((_e205 ^ 8u));
        let _e210 = params[14u];
        let _e213 = params[15u];
        let _e215 = (_e213 + (_e207 & _e210));
        let _e217 = work[_e215];
        let matches_end_1 = work[(_e215 + 1u)];
        position_1 = _e217;
        loop {
            let _e222 = position_1;
            if (_e222 >= matches_end_1) {
                break;
            }
            position_1 = (_e222 + 1u);
            let _e226 = params[16u];
            let candidate_1 = work[(_e226 + _e222)];
            let _e232 = params[17u];
            let _e234 = (_e232 + (candidate_1 * 6u));
            let _e236 = work[_e234];
            let _e239 = work[(_e234 + 1u)];
            if !(all((v15_key1_ == vec2<u32>(_e236, _e239)))) {
                continue;
            }
            let _e246 = params[18u];
            atomicStore((&sync[(_e246 + candidate_1)]), 1u);
        }
    }
}

// 8: kernel @scan_index_2
@group(0) @binding(0) 
var<storage> params: array<u32>;
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
    let _e14 = params[0u];
    let _e17 = params[1u];
    let row = (_e14 + _e11);
    if ((row >= _e17) | (row < _e14)) {
        return;
    }
    sorted_rows = 0u;
    let _e28 = params[3u];
    let _e31 = (_e28 + (row * 6u));
    let _e34 = params[4u];
    let _e38 = atomicLoad((&sync[(_e34 + row)]));
    if (_e38 != 0u) {
        let _e43 = work[(_e31 + 2u)];
        let _e46 = work[(_e31 + 3u)];
        let v1_s_name = vec2<u32>(_e43, _e46);
        let _e50 = work[(_e31 + 4u)];
        let _e54 = work[(_e31 + 5u)];
        let v2_s_address = vec2<u32>(_e50, _e54);
        let _e56 = sorted_rows;
        sorted_rows = (_e56 + 1u);
    }
    let _e59 = params[5u];
    let _e61 = sorted_rows;
    work[(_e59 + _e11)] = _e61;
}

@compute @workgroup_size(256, 1, 1) 
fn append(@builtin(workgroup_id) workgroup_1: vec3<u32>, @builtin(local_invocation_index) local_1: u32, @builtin(num_workgroups) workgroups_1: vec3<u32>) {
    var sorted_rows_1: u32;

    let _e11 = ((((workgroup_1.y * workgroups_1.x) + workgroup_1.x) * 256u) + local_1);
    let _e14 = params[0u];
    let _e17 = params[1u];
    let row_1 = (_e14 + _e11);
    if ((row_1 >= _e17) | (row_1 < _e14)) {
        return;
    }
    sorted_rows_1 = 0u;
    let _e28 = params[5u];
    let _e29 = (_e28 + _e11);
    let _e32 = work[_e29];
    let _e35 = work[(_e29 + 1u)];
    if !((_e32 != _e35)) {
        return;
    }
    let _e40 = params[3u];
    let _e43 = (_e40 + (row_1 * 6u));
    let _e46 = params[4u];
    let _e50 = atomicLoad((&sync[(_e46 + row_1)]));
    if (_e50 != 0u) {
        let _e54 = work[(_e43 + 2u)];
        let _e57 = work[(_e43 + 3u)];
        let v1_s_name_1 = vec2<u32>(_e54, _e57);
        let _e61 = work[(_e43 + 4u)];
        let _e64 = work[(_e43 + 5u)];
        let v2_s_address_1 = vec2<u32>(_e61, _e64);
        let _e66 = sorted_rows_1;
        sorted_rows_1 = (_e66 + 1u);
        let _e70 = params[6u];
        let _e72 = (_e70 + ((_e32 + _e66) * 4u));
        work[_e72] = v1_s_name_1.x;
        work[(_e72 + 1u)] = v1_s_name_1.y;
        work[(_e72 + 2u)] = v2_s_address_1.x;
        work[(_e72 + 3u)] = v2_s_address_1.y;
    }
}

// 9: kernel @scan_sorted
@group(0) @binding(0) 
var<storage> params: array<u32>;
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
    let _e14 = params[0u];
    let _e17 = params[1u];
    let row = (_e14 + _e11);
    if ((row >= _e17) | (row < _e14)) {
        return;
    }
    out_rows = 0u;
    let _e28 = params[3u];
    let _e31 = (_e28 + (row * 4u));
    let _e34 = work[_e31];
    let _e37 = work[(_e31 + 1u)];
    let v1_s_name = vec2<u32>(_e34, _e37);
    let _e41 = work[(_e31 + 2u)];
    let _e44 = work[(_e31 + 3u)];
    let v2_s_address = vec2<u32>(_e41, _e44);
    let _e47 = params[4u];
    let _e49 = (_e47 + (_e11 * 4u));
    work[_e49] = v1_s_name.x;
    work[(_e49 + 1u)] = v1_s_name.y;
    work[(_e49 + 2u)] = v2_s_address.x;
    work[(_e49 + 3u)] = v2_s_address.y;
}

// 10: pass groups_groups of kernel @scan_lineitem
@group(0) @binding(0) 
var<storage> params: array<u32>;
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

    let n = params[0u];
    let entries = params[1u];
    let groups = params[2u];
    let group_count = params[3u];
    let table = params[4u];
    let mask = params[5u];
    let slots = params[6u];
    let ranks = params[7u];
    let numbers = params[8u];
    let most_probes = params[9u];
    let full = params[10u];
    let i = ((((workgroup_.y * workgroups.x) + workgroup_.x) * 256u) + local);
    if (i >= group_count) {
        return;
    }
    let _e47 = (groups + (i * 6u));
    let _e50 = work[_e47];
    let _e53 = work[(_e47 + 1u)];
    let _e54 = vec2<u32>(_e50, _e53);
    let _e57 = work[(_e47 + 2u)];
    let _e60 = work[(_e47 + 3u)];
    let _e61 = vec2<u32>(_e57, _e60);
    let _e67 = hash_step(2538058380u, _e54.x);
    let _e68 = hash_step(_e67, _e54.y);
    let _e69 = hash_step(_e68, _e61.x);
    let _e70 = hash_step(_e69, _e61.y);
    let _e73 = hash_finish((_e70 ^ 16u));
    local_1 = _e73;
    loop {
        let _e76 = local_1;
        let _e77 = (_e76 & mask);
        let _e81 = atomicCompareExchangeWeak((&sync[(table + _e77)]), 0u, (i + 1u));
        if _e81.exchanged {
            break;
        }
        if (_e81.old_value != 0u) {
            local_1 = (_e77 + 1u);
        }
    }
}

@compute @workgroup_size(256, 1, 1) 
fn insert(@builtin(workgroup_id) workgroup_1: vec3<u32>, @builtin(local_invocation_index) local_2: u32, @builtin(num_workgroups) workgroups_1: vec3<u32>) {
    var slot: u32;
    var probes: u32;
    var holder: u32;
    var local_3: bool;

    let n_1 = params[0u];
    let entries_1 = params[1u];
    let groups_1 = params[2u];
    let group_count_1 = params[3u];
    let table_1 = params[4u];
    let mask_1 = params[5u];
    let slots_1 = params[6u];
    let ranks_1 = params[7u];
    let numbers_1 = params[8u];
    let most_probes_1 = params[9u];
    let full_1 = params[10u];
    let i_1 = ((((workgroup_1.y * workgroups_1.x) + workgroup_1.x) * 256u) + local_2);
    if (i_1 >= n_1) {
        return;
    }
    let _e47 = (entries_1 + (i_1 * 7u));
    let _e51 = work[(_e47 + 1u)];
    let _e54 = work[(_e47 + 2u)];
    let _e55 = vec2<u32>(_e51, _e54);
    let _e58 = work[(_e47 + 3u)];
    let _e61 = work[(_e47 + 4u)];
    let _e62 = vec2<u32>(_e58, _e61);
    let _e68 = hash_step(2538058380u, _e55.x);
    let _e69 = hash_step(_e68, _e55.y);
    let _e70 = hash_step(_e69, _e62.x);
    let _e71 = hash_step(_e70, _e62.y);
    let _e74 = hash_finish((_e71 ^ 16u));
    slot = _e74;
    let _e77 = (i_1 | 2147483648u);
    probes = u32();
    loop {
        let _e80 = slot;
        let _e81 = (_e80 & mask_1);
        slot = _e81;
        let _e82 = probes;
        if (_e82 >= most_probes_1) {
            atomicStore((&sync[full_1]), 1u);
            break;
        }
        probes = (_e82 + 1u);
        let _e87 = (table_1 + _e81);
        let _e89 = atomicLoad((&sync[_e87]));
        holder = _e89;
        if (_e89 == 0u) {
            let _e93 = atomicCompareExchangeWeak((&sync[_e87]), 0u, _e77);
            holder = select(_e93.old_value, _e77, _e93.exchanged);
        }
        let _e97 = holder;
        if (_e97 == _e77) {
            break;
        }
        if (_e97 != 0u) {
            local_3 = bool();
            if ((_e97 & 2147483648u) != 0u) {
                let _e107 = (entries_1 + ((_e97 & 2147483647u) * 7u));
                let _e110 = work[(_e107 + 1u)];
                let _e113 = work[(_e107 + 2u)];
                let _e117 = work[(_e107 + 3u)];
                let _e120 = work[(_e107 + 4u)];
                let _e128 = ((true & all((_e55 == vec2<u32>(_e110, _e113)))) & all((_e62 == vec2<u32>(_e117, _e120))));
                local_3 = _e128;
                if (_e128 & (_e77 < _e97)) {
                    let _e132 = atomicMin((&sync[_e87]), _e77);
                }
            } else {
                let _e135 = (groups_1 + ((_e97 - 1u) * 6u));
                let _e137 = work[_e135];
                let _e140 = work[(_e135 + 1u)];
                let _e144 = work[(_e135 + 2u)];
                let _e147 = work[(_e135 + 3u)];
                local_3 = ((true & all((_e55 == vec2<u32>(_e137, _e140)))) & all((_e62 == vec2<u32>(_e144, _e147))));
            }
            let _e155 = local_3;
            if _e155 {
                break;
            }
            slot = (_e81 + 1u);
        }
    }
    let _e158 = slot;
    work[(slots_1 + i_1)] = _e158;
}

@compute @workgroup_size(256, 1, 1) 
fn flag(@builtin(workgroup_id) workgroup_2: vec3<u32>, @builtin(local_invocation_index) local_4: u32, @builtin(num_workgroups) workgroups_2: vec3<u32>) {
    let n_2 = params[0u];
    let entries_2 = params[1u];
    let groups_2 = params[2u];
    let group_count_2 = params[3u];
    let table_2 = params[4u];
    let mask_2 = params[5u];
    let slots_2 = params[6u];
    let ranks_2 = params[7u];
    let numbers_2 = params[8u];
    let most_probes_2 = params[9u];
    let full_2 = params[10u];
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
    let n_3 = params[0u];
    let entries_3 = params[1u];
    let groups_3 = params[2u];
    let group_count_3 = params[3u];
    let table_3 = params[4u];
    let mask_3 = params[5u];
    let slots_3 = params[6u];
    let ranks_3 = params[7u];
    let numbers_3 = params[8u];
    let most_probes_3 = params[9u];
    let full_3 = params[10u];
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
        let _e62 = (entries_3 + (i_3 * 7u));
        let _e65 = work[(_e62 + 1u)];
        let _e68 = work[(_e62 + 2u)];
        let _e69 = vec2<u32>(_e65, _e68);
        let _e72 = work[(_e62 + 3u)];
        let _e75 = work[(_e62 + 4u)];
        let _e76 = vec2<u32>(_e72, _e75);
        let _e78 = (groups_3 + (_e60 * 6u));
        work[_e78] = 0u;
        work[(_e78 + 1u)] = 0u;
        work[(_e78 + 2u)] = 0u;
        work[(_e78 + 3u)] = 0u;
        work[(_e78 + 4u)] = 0u;
        work[(_e78 + 5u)] = 0u;
        work[_e78] = _e69.x;
        work[(_e78 + 1u)] = _e69.y;
        work[(_e78 + 2u)] = _e76.x;
        work[(_e78 + 3u)] = _e76.y;
        atomicStore((&sync[_e50]), (_e60 + 1u));
    }
}

@compute @workgroup_size(256, 1, 1) 
fn number(@builtin(workgroup_id) workgroup_4: vec3<u32>, @builtin(local_invocation_index) local_6: u32, @builtin(num_workgroups) workgroups_4: vec3<u32>) {
    let n_4 = params[0u];
    let entries_4 = params[1u];
    let groups_4 = params[2u];
    let group_count_4 = params[3u];
    let table_4 = params[4u];
    let mask_4 = params[5u];
    let slots_4 = params[6u];
    let ranks_4 = params[7u];
    let numbers_4 = params[8u];
    let most_probes_4 = params[9u];
    let full_4 = params[10u];
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
var<storage> params: array<u32>;
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

    let n = params[0u];
    let entry_count = params[1u];
    let entries = params[2u];
    let rows = params[3u];
    let order = params[4u];
    let parts = params[5u];
    let part_numbers = params[6u];
    let numbers = params[7u];
    let i = ((((workgroup_.y * workgroups.x) + workgroup_.x) * 256u) + local);
    if (i >= n) {
        return;
    }
    let _e38 = (i * 64u);
    let _e40 = min((_e38 + 64u), entry_count);
    let _e41 = (part_numbers != 0u);
    sum_l_quantity = vec2<u32>();
    sum_l_quantity = vec2<u32>();
    let _e49 = work[(numbers + _e38)];
    group = _e49;
    is_first = true;
    let _e53 = (i * 2u);
    local_1 = _e38;
    loop {
        let _e55 = local_1;
        if (_e55 >= _e40) {
            break;
        }
        let _e59 = work[(numbers + _e55)];
        let _e60 = group;
        if (_e59 != _e60) {
            let _e62 = is_first;
            if (_e62 & _e41) {
                let _e65 = (parts + (_e53 * 6u));
                let _e66 = sum_l_quantity;
                work[(_e65 + 4u)] = _e66.x;
                work[(_e65 + 5u)] = _e66.y;
                work[(part_numbers + _e53)] = _e60;
            } else {
                let _e76 = (rows + (_e60 * 6u));
                whole_sum_l_quantity = vec2<u32>();
                let _e81 = work[(_e76 + 4u)];
                let _e84 = work[(_e76 + 5u)];
                whole_sum_l_quantity = vec2<u32>(_e81, _e84);
                let _e86 = sum_l_quantity;
                let _e87 = whole_sum_l_quantity;
                let _e88 = add_64_(_e87, _e86);
                let _e92 = (bitcast<i32>(_e87.y) < 0i);
                whole_sum_l_quantity = _e88;
                let _e102 = whole_sum_l_quantity;
                work[(_e76 + 4u)] = _e102.x;
                work[(_e76 + 5u)] = _e102.y;
            }
            sum_l_quantity = vec2<u32>();
            is_first = false;
            group = _e59;
        }
        let _e112 = work[(order + _e55)];
        let _e114 = (entries + (_e112 * 7u));
        let _e116 = work[_e114];
        let _e121 = work[(_e114 + 5u)];
        let _e124 = work[(_e114 + 6u)];
        let _e125 = vec2<u32>(_e121, _e124);
        if ((_e116 & 1u) != 0u) {
            let _e126 = sum_l_quantity;
            let _e127 = add_64_(_e126, _e125);
            let _e130 = (bitcast<i32>(_e126.y) < 0i);
            sum_l_quantity = _e127;
        }
        local_1 = (_e55 + 1u);
    }
    let _e141 = group;
    if _e41 {
        let _e142 = (_e53 + 1u);
        let _e143 = is_first;
        if _e143 {
            let _e145 = (parts + (_e53 * 6u));
            let _e146 = sum_l_quantity;
            work[(_e145 + 4u)] = _e146.x;
            work[(_e145 + 5u)] = _e146.y;
            work[(part_numbers + _e53)] = _e141;
            sum_l_quantity = vec2<u32>();
        }
        let _e157 = (parts + (_e142 * 6u));
        let _e158 = sum_l_quantity;
        work[(_e157 + 4u)] = _e158.x;
        work[(_e157 + 5u)] = _e158.y;
        work[(part_numbers + _e142)] = _e141;
    } else {
        if (_e40 > 0u) {
            let _e169 = (rows + (_e141 * 6u));
            whole_sum_l_quantity_1 = vec2<u32>();
            let _e174 = work[(_e169 + 4u)];
            let _e177 = work[(_e169 + 5u)];
            whole_sum_l_quantity_1 = vec2<u32>(_e174, _e177);
            let _e179 = sum_l_quantity;
            let _e180 = whole_sum_l_quantity_1;
            let _e181 = add_64_(_e180, _e179);
            let _e184 = (bitcast<i32>(_e180.y) < 0i);
            whole_sum_l_quantity_1 = _e181;
            let _e194 = whole_sum_l_quantity_1;
            work[(_e169 + 4u)] = _e194.x;
            work[(_e169 + 5u)] = _e194.y;
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

    let n_1 = params[0u];
    let entry_count_1 = params[1u];
    let entries_1 = params[2u];
    let rows_1 = params[3u];
    let order_1 = params[4u];
    let parts_1 = params[5u];
    let part_numbers_1 = params[6u];
    let numbers_1 = params[7u];
    let i_1 = ((((workgroup_1.y * workgroups_1.x) + workgroup_1.x) * 256u) + local_2);
    if (i_1 >= n_1) {
        return;
    }
    let _e38 = (i_1 * 64u);
    let _e40 = min((_e38 + 64u), entry_count_1);
    sum_l_quantity_1 = vec2<u32>();
    sum_l_quantity_1 = vec2<u32>();
    group_1 = 0u;
    is_first_1 = true;
    let _e49 = (i_1 * 2u);
    local_3 = _e38;
    loop {
        let _e51 = local_3;
        if (_e51 >= _e40) {
            break;
        }
        let _e54 = (entries_1 + (_e51 * 7u));
        let _e57 = work[_e54];
        let _e62 = work[(_e54 + 5u)];
        let _e65 = work[(_e54 + 6u)];
        let _e66 = vec2<u32>(_e62, _e65);
        if ((_e57 & 1u) != 0u) {
            let _e67 = sum_l_quantity_1;
            let _e68 = add_64_(_e67, _e66);
            let _e72 = (bitcast<i32>(_e67.y) < 0i);
            sum_l_quantity_1 = _e68;
        }
        local_3 = (_e51 + 1u);
    }
    let _e83 = group_1;
    if (part_numbers_1 != 0u) {
        let _e84 = (_e49 + 1u);
        let _e85 = is_first_1;
        if _e85 {
            let _e87 = (parts_1 + (_e49 * 6u));
            let _e88 = sum_l_quantity_1;
            work[(_e87 + 4u)] = _e88.x;
            work[(_e87 + 5u)] = _e88.y;
            work[(part_numbers_1 + _e49)] = _e83;
            sum_l_quantity_1 = vec2<u32>();
        }
        let _e99 = (parts_1 + (_e84 * 6u));
        let _e100 = sum_l_quantity_1;
        work[(_e99 + 4u)] = _e100.x;
        work[(_e99 + 5u)] = _e100.y;
        work[(part_numbers_1 + _e84)] = _e83;
    } else {
        if (_e40 > 0u) {
            let _e111 = (rows_1 + (_e83 * 6u));
            whole_sum_l_quantity_2 = vec2<u32>();
            let _e116 = work[(_e111 + 4u)];
            let _e119 = work[(_e111 + 5u)];
            whole_sum_l_quantity_2 = vec2<u32>(_e116, _e119);
            let _e121 = sum_l_quantity_1;
            let _e122 = whole_sum_l_quantity_2;
            let _e123 = add_64_(_e122, _e121);
            let _e126 = (bitcast<i32>(_e122.y) < 0i);
            whole_sum_l_quantity_2 = _e123;
            let _e136 = whole_sum_l_quantity_2;
            work[(_e111 + 4u)] = _e136.x;
            work[(_e111 + 5u)] = _e136.y;
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

    let n_2 = params[0u];
    let entry_count_2 = params[1u];
    let entries_2 = params[2u];
    let rows_2 = params[3u];
    let order_2 = params[4u];
    let parts_2 = params[5u];
    let part_numbers_2 = params[6u];
    let numbers_2 = params[7u];
    let i_2 = ((((workgroup_2.y * workgroups_2.x) + workgroup_2.x) * 256u) + local_4);
    if (i_2 >= n_2) {
        return;
    }
    let _e38 = (i_2 * 64u);
    let _e40 = min((_e38 + 64u), entry_count_2);
    let _e41 = (part_numbers_2 != 0u);
    sum_l_quantity_2 = vec2<u32>();
    sum_l_quantity_2 = vec2<u32>();
    let _e49 = work[(numbers_2 + _e38)];
    group_2 = _e49;
    is_first_2 = true;
    let _e53 = (i_2 * 2u);
    local_5 = _e38;
    loop {
        let _e55 = local_5;
        if (_e55 >= _e40) {
            break;
        }
        let _e59 = work[(numbers_2 + _e55)];
        let _e60 = group_2;
        if (_e59 != _e60) {
            let _e62 = is_first_2;
            if (_e62 & _e41) {
                let _e65 = (parts_2 + (_e53 * 6u));
                let _e66 = sum_l_quantity_2;
                work[(_e65 + 4u)] = _e66.x;
                work[(_e65 + 5u)] = _e66.y;
                work[(part_numbers_2 + _e53)] = _e60;
            } else {
                let _e76 = (rows_2 + (_e60 * 6u));
                whole_sum_l_quantity_3 = vec2<u32>();
                let _e81 = work[(_e76 + 4u)];
                let _e84 = work[(_e76 + 5u)];
                whole_sum_l_quantity_3 = vec2<u32>(_e81, _e84);
                let _e86 = sum_l_quantity_2;
                let _e87 = whole_sum_l_quantity_3;
                let _e88 = add_64_(_e87, _e86);
                let _e92 = (bitcast<i32>(_e87.y) < 0i);
                whole_sum_l_quantity_3 = _e88;
                let _e102 = whole_sum_l_quantity_3;
                work[(_e76 + 4u)] = _e102.x;
                work[(_e76 + 5u)] = _e102.y;
            }
            sum_l_quantity_2 = vec2<u32>();
            is_first_2 = false;
            group_2 = _e59;
        }
        let _e111 = (entries_2 + (_e55 * 6u));
        let _e114 = work[(_e111 + 4u)];
        let _e117 = work[(_e111 + 5u)];
        let _e118 = vec2<u32>(_e114, _e117);
        let _e119 = sum_l_quantity_2;
        let _e120 = add_64_(_e119, _e118);
        let _e123 = (bitcast<i32>(_e119.y) < 0i);
        sum_l_quantity_2 = _e120;
        local_5 = (_e55 + 1u);
    }
    let _e134 = group_2;
    if _e41 {
        let _e135 = (_e53 + 1u);
        let _e136 = is_first_2;
        if _e136 {
            let _e138 = (parts_2 + (_e53 * 6u));
            let _e139 = sum_l_quantity_2;
            work[(_e138 + 4u)] = _e139.x;
            work[(_e138 + 5u)] = _e139.y;
            work[(part_numbers_2 + _e53)] = _e134;
            sum_l_quantity_2 = vec2<u32>();
        }
        let _e150 = (parts_2 + (_e135 * 6u));
        let _e151 = sum_l_quantity_2;
        work[(_e150 + 4u)] = _e151.x;
        work[(_e150 + 5u)] = _e151.y;
        work[(part_numbers_2 + _e135)] = _e134;
    } else {
        if (_e40 > 0u) {
            let _e162 = (rows_2 + (_e134 * 6u));
            whole_sum_l_quantity_4 = vec2<u32>();
            let _e167 = work[(_e162 + 4u)];
            let _e170 = work[(_e162 + 5u)];
            whole_sum_l_quantity_4 = vec2<u32>(_e167, _e170);
            let _e172 = sum_l_quantity_2;
            let _e173 = whole_sum_l_quantity_4;
            let _e174 = add_64_(_e173, _e172);
            let _e177 = (bitcast<i32>(_e173.y) < 0i);
            whole_sum_l_quantity_4 = _e174;
            let _e187 = whole_sum_l_quantity_4;
            work[(_e162 + 4u)] = _e187.x;
            work[(_e162 + 5u)] = _e187.y;
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

    let n_3 = params[0u];
    let entry_count_3 = params[1u];
    let entries_3 = params[2u];
    let rows_3 = params[3u];
    let order_3 = params[4u];
    let parts_3 = params[5u];
    let part_numbers_3 = params[6u];
    let numbers_3 = params[7u];
    let i_3 = ((((workgroup_3.y * workgroups_3.x) + workgroup_3.x) * 256u) + local_6);
    if (i_3 >= n_3) {
        return;
    }
    let _e38 = (i_3 * 64u);
    let _e40 = min((_e38 + 64u), entry_count_3);
    let _e41 = (part_numbers_3 != 0u);
    sum_l_quantity_3 = vec2<u32>();
    sum_l_quantity_3 = vec2<u32>();
    let _e49 = work[(numbers_3 + _e38)];
    group_3 = _e49;
    is_first_3 = true;
    let _e53 = (i_3 * 2u);
    local_7 = _e38;
    loop {
        let _e55 = local_7;
        if (_e55 >= _e40) {
            break;
        }
        let _e59 = work[(numbers_3 + _e55)];
        let _e60 = group_3;
        if (_e59 != _e60) {
            let _e62 = is_first_3;
            if (_e62 & _e41) {
                let _e65 = (parts_3 + (_e53 * 6u));
                let _e66 = sum_l_quantity_3;
                work[(_e65 + 4u)] = _e66.x;
                work[(_e65 + 5u)] = _e66.y;
                work[(part_numbers_3 + _e53)] = _e60;
            } else {
                let _e76 = (rows_3 + (_e60 * 6u));
                whole_sum_l_quantity_5 = vec2<u32>();
                let _e81 = work[(_e76 + 4u)];
                let _e84 = work[(_e76 + 5u)];
                whole_sum_l_quantity_5 = vec2<u32>(_e81, _e84);
                let _e86 = sum_l_quantity_3;
                let _e87 = whole_sum_l_quantity_5;
                let _e88 = add_64_(_e87, _e86);
                let _e92 = (bitcast<i32>(_e87.y) < 0i);
                whole_sum_l_quantity_5 = _e88;
                let _e102 = whole_sum_l_quantity_5;
                work[(_e76 + 4u)] = _e102.x;
                work[(_e76 + 5u)] = _e102.y;
            }
            sum_l_quantity_3 = vec2<u32>();
            is_first_3 = false;
            group_3 = _e59;
        }
        let _e112 = work[(order_3 + _e55)];
        let _e114 = (entries_3 + (_e112 * 6u));
        let _e117 = work[(_e114 + 4u)];
        let _e120 = work[(_e114 + 5u)];
        let _e121 = vec2<u32>(_e117, _e120);
        let _e122 = sum_l_quantity_3;
        let _e123 = add_64_(_e122, _e121);
        let _e126 = (bitcast<i32>(_e122.y) < 0i);
        sum_l_quantity_3 = _e123;
        local_7 = (_e55 + 1u);
    }
    let _e137 = group_3;
    if _e41 {
        let _e138 = (_e53 + 1u);
        let _e139 = is_first_3;
        if _e139 {
            let _e141 = (parts_3 + (_e53 * 6u));
            let _e142 = sum_l_quantity_3;
            work[(_e141 + 4u)] = _e142.x;
            work[(_e141 + 5u)] = _e142.y;
            work[(part_numbers_3 + _e53)] = _e137;
            sum_l_quantity_3 = vec2<u32>();
        }
        let _e153 = (parts_3 + (_e138 * 6u));
        let _e154 = sum_l_quantity_3;
        work[(_e153 + 4u)] = _e154.x;
        work[(_e153 + 5u)] = _e154.y;
        work[(part_numbers_3 + _e138)] = _e137;
    } else {
        if (_e40 > 0u) {
            let _e165 = (rows_3 + (_e137 * 6u));
            whole_sum_l_quantity_6 = vec2<u32>();
            let _e170 = work[(_e165 + 4u)];
            let _e173 = work[(_e165 + 5u)];
            whole_sum_l_quantity_6 = vec2<u32>(_e170, _e173);
            let _e175 = sum_l_quantity_3;
            let _e176 = whole_sum_l_quantity_6;
            let _e177 = add_64_(_e176, _e175);
            let _e180 = (bitcast<i32>(_e176.y) < 0i);
            whole_sum_l_quantity_6 = _e177;
            let _e190 = whole_sum_l_quantity_6;
            work[(_e165 + 4u)] = _e190.x;
            work[(_e165 + 5u)] = _e190.y;
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

    let n_4 = params[0u];
    let entry_count_4 = params[1u];
    let entries_4 = params[2u];
    let rows_4 = params[3u];
    let order_4 = params[4u];
    let parts_4 = params[5u];
    let part_numbers_4 = params[6u];
    let numbers_4 = params[7u];
    let i_4 = ((((workgroup_4.y * workgroups_4.x) + workgroup_4.x) * 256u) + local_8);
    if (i_4 >= n_4) {
        return;
    }
    let _e38 = (i_4 * 64u);
    let _e40 = min((_e38 + 64u), entry_count_4);
    sum_l_quantity_4 = vec2<u32>();
    sum_l_quantity_4 = vec2<u32>();
    group_4 = 0u;
    is_first_4 = true;
    let _e49 = (i_4 * 2u);
    local_9 = _e38;
    loop {
        let _e51 = local_9;
        if (_e51 >= _e40) {
            break;
        }
        let _e54 = (entries_4 + (_e51 * 6u));
        let _e58 = work[(_e54 + 4u)];
        let _e61 = work[(_e54 + 5u)];
        let _e62 = vec2<u32>(_e58, _e61);
        let _e63 = sum_l_quantity_4;
        let _e64 = add_64_(_e63, _e62);
        let _e68 = (bitcast<i32>(_e63.y) < 0i);
        sum_l_quantity_4 = _e64;
        local_9 = (_e51 + 1u);
    }
    let _e79 = group_4;
    if (part_numbers_4 != 0u) {
        let _e80 = (_e49 + 1u);
        let _e81 = is_first_4;
        if _e81 {
            let _e83 = (parts_4 + (_e49 * 6u));
            let _e84 = sum_l_quantity_4;
            work[(_e83 + 4u)] = _e84.x;
            work[(_e83 + 5u)] = _e84.y;
            work[(part_numbers_4 + _e49)] = _e79;
            sum_l_quantity_4 = vec2<u32>();
        }
        let _e95 = (parts_4 + (_e80 * 6u));
        let _e96 = sum_l_quantity_4;
        work[(_e95 + 4u)] = _e96.x;
        work[(_e95 + 5u)] = _e96.y;
        work[(part_numbers_4 + _e80)] = _e79;
    } else {
        if (_e40 > 0u) {
            let _e107 = (rows_4 + (_e79 * 6u));
            whole_sum_l_quantity_7 = vec2<u32>();
            let _e112 = work[(_e107 + 4u)];
            let _e115 = work[(_e107 + 5u)];
            whole_sum_l_quantity_7 = vec2<u32>(_e112, _e115);
            let _e117 = sum_l_quantity_4;
            let _e118 = whole_sum_l_quantity_7;
            let _e119 = add_64_(_e118, _e117);
            let _e122 = (bitcast<i32>(_e118.y) < 0i);
            whole_sum_l_quantity_7 = _e119;
            let _e132 = whole_sum_l_quantity_7;
            work[(_e107 + 4u)] = _e132.x;
            work[(_e107 + 5u)] = _e132.y;
        }
    }
}

@compute @workgroup_size(256, 1, 1) 
fn add(@builtin(workgroup_id) workgroup_5: vec3<u32>, @builtin(local_invocation_index) local_10: u32, @builtin(num_workgroups) workgroups_5: vec3<u32>) {
    var local_11: bool;
    var local_12: bool;

    let n_5 = params[0u];
    let entry_count_5 = params[1u];
    let entries_5 = params[2u];
    let rows_5 = params[3u];
    let order_5 = params[4u];
    let parts_5 = params[5u];
    let part_numbers_5 = params[6u];
    let numbers_5 = params[7u];
    let i_5 = ((((workgroup_5.y * workgroups_5.x) + workgroup_5.x) * 256u) + local_10);
    if (i_5 >= n_5) {
        return;
    }
    let _e38 = (entries_5 + (i_5 * 7u));
    let _e42 = work[(numbers_5 + i_5)];
    let _e44 = (parts_5 + (_e42 * 2u));
    let _e46 = work[_e38];
    let _e51 = work[(_e38 + 5u)];
    let _e54 = work[(_e38 + 6u)];
    let _e55 = vec2<u32>(_e51, _e54);
    if ((_e46 & 1u) != 0u) {
        local_11 = false;
        if (_e55.x != 0u) {
            let _e63 = atomicAdd((&sync[_e44]), _e55.x);
            local_11 = ((_e63 + _e55.x) < _e63);
        }
        let _e66 = local_11;
        let _e69 = (_e55.y + select(0u, 1u, _e66));
        local_12 = false;
        if (_e69 != 0u) {
            let _e74 = atomicAdd((&sync[(_e44 + 1u)]), _e69);
            local_12 = ((_e74 + _e69) < _e74);
        }
        let _e77 = local_12;
    }
}

@compute @workgroup_size(256, 1, 1) 
fn settle(@builtin(workgroup_id) workgroup_6: vec3<u32>, @builtin(local_invocation_index) local_13: u32, @builtin(num_workgroups) workgroups_6: vec3<u32>) {
    var sum_l_quantity_5: vec2<u32>;
    var whole_sum_l_quantity_8: vec2<u32>;

    let n_6 = params[0u];
    let entry_count_6 = params[1u];
    let entries_6 = params[2u];
    let rows_6 = params[3u];
    let order_6 = params[4u];
    let parts_6 = params[5u];
    let part_numbers_6 = params[6u];
    let numbers_6 = params[7u];
    let i_6 = ((((workgroup_6.y * workgroups_6.x) + workgroup_6.x) * 256u) + local_13);
    if (i_6 >= n_6) {
        return;
    }
    let _e38 = (parts_6 + (i_6 * 2u));
    sum_l_quantity_5 = vec2<u32>();
    sum_l_quantity_5 = vec2<u32>();
    let _e45 = atomicLoad((&sync[_e38]));
    let _e48 = atomicLoad((&sync[(_e38 + 1u)]));
    sum_l_quantity_5 = vec2<u32>(_e45, _e48);
    let _e51 = (rows_6 + (i_6 * 6u));
    whole_sum_l_quantity_8 = vec2<u32>();
    let _e57 = work[(_e51 + 4u)];
    let _e60 = work[(_e51 + 5u)];
    whole_sum_l_quantity_8 = vec2<u32>(_e57, _e60);
    let _e62 = sum_l_quantity_5;
    let _e63 = whole_sum_l_quantity_8;
    let _e64 = add_64_(_e63, _e62);
    let _e68 = (bitcast<i32>(_e63.y) < 0i);
    whole_sum_l_quantity_8 = _e64;
    let _e78 = whole_sum_l_quantity_8;
    work[(_e51 + 4u)] = _e78.x;
    work[(_e51 + 5u)] = _e78.y;
}

// 12: pass index
@group(0) @binding(0) 
var<storage> params: array<u32>;
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
    let n = params[0u];
    let rows = params[1u];
    let mask = params[2u];
    let buckets_1 = params[3u];
    let starts_1 = params[4u];
    let start_count = params[5u];
    let i = ((((workgroup_.y * workgroups.x) + workgroup_.x) * 256u) + local);
    if (i >= n) {
        return;
    }
    let _e32 = (rows + (i * 2u));
    let _e35 = work[_e32];
    let _e38 = work[(_e32 + 1u)];
    let _e39 = vec2<u32>(_e35, _e38);
    let _e43 = hash_step(2538058380u, _e39.x);
    let _e44 = hash_step(_e43, _e39.y);
    let _e47 = hash_finish((_e44 ^ 8u));
    work[(buckets_1 + i)] = (_e47 & mask);
}

@compute @workgroup_size(256, 1, 1) 
fn starts(@builtin(workgroup_id) workgroup_1: vec3<u32>, @builtin(local_invocation_index) local_1: u32, @builtin(num_workgroups) workgroups_1: vec3<u32>) {
    var local_2: u32;
    var local_3: u32;

    let n_1 = params[0u];
    let rows_1 = params[1u];
    let mask_1 = params[2u];
    let buckets_2 = params[3u];
    let starts_2 = params[4u];
    let start_count_1 = params[5u];
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
        let _e39 = (_e34 + ((_e35 - _e34) >> 1u));
        let _e43 = work[(buckets_2 + _e39)];
        if (_e43 < i_1) {
            local_2 = (_e39 + 1u);
        } else {
            local_3 = _e39;
        }
    }
    let _e47 = local_2;
    work[(starts_2 + i_1)] = _e47;
}

// 13: pass index
@group(0) @binding(0) 
var<storage> params: array<u32>;
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
    let n = params[0u];
    let rows = params[1u];
    let mask = params[2u];
    let buckets_1 = params[3u];
    let starts_1 = params[4u];
    let start_count = params[5u];
    let i = ((((workgroup_.y * workgroups.x) + workgroup_.x) * 256u) + local);
    if (i >= n) {
        return;
    }
    let _e33 = (rows + (i * 6u));
    let _e36 = work[_e33];
    let _e39 = work[(_e33 + 1u)];
    let _e40 = vec2<u32>(_e36, _e39);
    let _e44 = hash_step(2538058380u, _e40.x);
    let _e45 = hash_step(_e44, _e40.y);
    let _e48 = hash_finish((_e45 ^ 8u));
    work[(buckets_1 + i)] = (_e48 & mask);
}

@compute @workgroup_size(256, 1, 1) 
fn starts(@builtin(workgroup_id) workgroup_1: vec3<u32>, @builtin(local_invocation_index) local_1: u32, @builtin(num_workgroups) workgroups_1: vec3<u32>) {
    var local_2: u32;
    var local_3: u32;

    let n_1 = params[0u];
    let rows_1 = params[1u];
    let mask_1 = params[2u];
    let buckets_2 = params[3u];
    let starts_2 = params[4u];
    let start_count_1 = params[5u];
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
        let _e39 = (_e34 + ((_e35 - _e34) >> 1u));
        let _e43 = work[(buckets_2 + _e39)];
        if (_e43 < i_1) {
            local_2 = (_e39 + 1u);
        } else {
            local_3 = _e39;
        }
    }
    let _e47 = local_2;
    work[(starts_2 + i_1)] = _e47;
}

// pass index: as number 12

// 14: pass index
@group(0) @binding(0) 
var<storage> params: array<u32>;
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
    let n = params[0u];
    let rows = params[1u];
    let mask = params[2u];
    let buckets_1 = params[3u];
    let starts_1 = params[4u];
    let start_count = params[5u];
    let i = ((((workgroup_.y * workgroups.x) + workgroup_.x) * 256u) + local);
    if (i >= n) {
        return;
    }
    let _e32 = (rows + (i * 5u));
    let _e35 = work[_e32];
    let _e38 = work[(_e32 + 1u)];
    let _e39 = vec2<u32>(_e35, _e38);
    let _e42 = work[(_e32 + 2u)];
    let _e45 = work[(_e32 + 3u)];
    let _e46 = vec2<u32>(_e42, _e45);
    let _e52 = hash_step(2538058380u, _e39.x);
    let _e53 = hash_step(_e52, _e39.y);
    let _e54 = hash_step(_e53, _e46.x);
    let _e55 = hash_step(_e54, _e46.y);
    let _e58 = hash_finish((_e55 ^ 16u));
    work[(buckets_1 + i)] = (_e58 & mask);
}

@compute @workgroup_size(256, 1, 1) 
fn starts(@builtin(workgroup_id) workgroup_1: vec3<u32>, @builtin(local_invocation_index) local_1: u32, @builtin(num_workgroups) workgroups_1: vec3<u32>) {
    var local_2: u32;
    var local_3: u32;

    let n_1 = params[0u];
    let rows_1 = params[1u];
    let mask_1 = params[2u];
    let buckets_2 = params[3u];
    let starts_2 = params[4u];
    let start_count_1 = params[5u];
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
        let _e39 = (_e34 + ((_e35 - _e34) >> 1u));
        let _e43 = work[(buckets_2 + _e39)];
        if (_e43 < i_1) {
            local_2 = (_e39 + 1u);
        } else {
            local_3 = _e39;
        }
    }
    let _e47 = local_2;
    work[(starts_2 + i_1)] = _e47;
}

// pass index: as number 12

// 15: pass sort_by_fields
@group(0) @binding(0) 
var<storage> params: array<u32>;
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
    let n = params[0u];
    let run = params[1u];
    let from_ = params[2u];
    let to = params[3u];
    let rows = params[4u];
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

    let n_1 = params[0u];
    let run_1 = params[1u];
    let from_1 = params[2u];
    let to_1 = params[3u];
    let rows_1 = params[4u];
    let i_1 = ((((workgroup_1.y * workgroups_1.x) + workgroup_1.x) * 256u) + local_1);
    if (i_1 >= n_1) {
        return;
    }
    let _e31 = work[(from_1 + i_1)];
    let _e32 = (i_1 / run_1);
    let _e34 = ((_e32 & 1u) != 0u);
    let _e35 = (_e32 * run_1);
    let _e40 = select(min((_e35 + run_1), n_1), (_e35 - run_1), _e34);
    local_2 = _e40;
    local_3 = min((_e40 + run_1), n_1);
    loop {
        let _e45 = local_2;
        let _e46 = local_3;
        if (_e45 >= _e46) {
            break;
        }
        let _e50 = (_e45 + ((_e46 - _e45) >> 1u));
        let _e53 = work[(from_1 + _e50)];
        let _e56 = less(rows_1, select(_e53, _e31, _e34), select(_e31, _e53, _e34));
        if (_e56 != _e34) {
            local_2 = (_e50 + 1u);
        } else {
            local_3 = _e50;
        }
    }
    let _e59 = local_2;
    work[(to_1 + ((select(_e35, _e40, _e34) + (i_1 - _e35)) + (_e59 - _e40)))] = _e31;
}
