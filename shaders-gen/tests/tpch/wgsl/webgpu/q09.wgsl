// 1: kernel @scan_nation
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
    let _e30 = (_e28 + (row * 2u));
    let _e33 = input[_e30];
    let _e36 = input[(_e30 + 1u)];
    let v0_n_nationkey = vec2<u32>(_e33, _e36);
    let _e40 = params[4u];
    let _e43 = params[5u];
    let _e44 = (_e40 + row);
    let _e46 = input[_e44];
    let _e49 = input[(_e44 + 1u)];
    let v2_ = vec2<u32>((_e43 + _e46), (_e49 - _e46));
    let _e55 = params[6u];
    let _e57 = (_e55 + (_e11 * 4u));
    work[_e57] = v0_n_nationkey.x;
    work[(_e57 + 1u)] = v0_n_nationkey.y;
    work[(_e57 + 2u)] = v2_.x;
    work[(_e57 + 3u)] = v2_.y;
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
        let _e74 = (_e72 + (candidate * 4u));
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
        let _e96 = work[(_e74 + 2u)];
        let _e99 = work[(_e74 + 3u)];
        let v3_n_name = vec2<u32>(_e96, _e99);
        let _e101 = index_2_rows;
        index_2_rows = (_e101 + 1u);
    }
    let _e105 = params[9u];
    let _e107 = index_2_rows;
    work[(_e105 + _e11)] = _e107;
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
    let _e28 = params[9u];
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
        let _e85 = (_e83 + (candidate_1 * 4u));
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
        let _e107 = work[(_e85 + 2u)];
        let _e110 = work[(_e85 + 3u)];
        let v3_n_name_1 = vec2<u32>(_e107, _e110);
        let _e112 = index_2_rows_1;
        index_2_rows_1 = (_e112 + 1u);
        let _e117 = params[10u];
        let _e119 = (_e117 + ((_e32 + _e112) * 4u));
        work[_e119] = v2_s_suppkey_1.x;
        work[(_e119 + 1u)] = v2_s_suppkey_1.y;
        work[(_e119 + 2u)] = v3_n_name_1.x;
        work[(_e119 + 3u)] = v3_n_name_1.y;
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
    let v1_ = vec2<u32>(_e44, 5u);
    if (v1_.y == 0u) {
        local_1 = true;
    } else {
        let _e50 = string_find(v0_p_name, v1_, 0u);
        local_1 = (_e50 != 4294967295u);
    }
    let v2_contains = local_1;
    if v2_contains {
        let _e56 = params[6u];
        let _e58 = (_e56 + (row * 2u));
        let _e60 = input[_e58];
        let _e63 = input[(_e58 + 1u)];
        let v3_p_partkey = vec2<u32>(_e60, _e63);
        let _e65 = index_3_rows;
        index_3_rows = (_e65 + 1u);
    }
    let _e69 = params[7u];
    let _e71 = index_3_rows;
    work[(_e69 + _e11)] = _e71;
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
    let v1_1 = vec2<u32>(_e56, 5u);
    if (v1_1.y == 0u) {
        local_3 = true;
    } else {
        let _e62 = string_find(v0_p_name_1, v1_1, 0u);
        local_3 = (_e62 != 4294967295u);
    }
    let v2_contains_1 = local_3;
    if v2_contains_1 {
        let _e68 = params[6u];
        let _e70 = (_e68 + (row_1 * 2u));
        let _e72 = input[_e70];
        let _e75 = input[(_e70 + 1u)];
        let v3_p_partkey_1 = vec2<u32>(_e72, _e75);
        let _e77 = index_3_rows_1;
        index_3_rows_1 = (_e77 + 1u);
        let _e82 = params[8u];
        let _e84 = (_e82 + ((_e32 + _e77) * 2u));
        work[_e84] = v3_p_partkey_1.x;
        work[(_e84 + 1u)] = v3_p_partkey_1.y;
    }
}

// 4: kernel @scan_lineitem
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
    var position: u32;
    var position_1: u32;

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
    let v0_l_partkey = vec2<u32>(_e33, _e36);
    let _e41 = hash_step(2538058380u, v0_l_partkey.x);
    let _e42 = hash_step(_e41, v0_l_partkey.y);
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
        if !(all((v0_l_partkey == vec2<u32>(_e76, _e79)))) {
            continue;
        }
        let _e85 = params[8u];
        let _e87 = (_e85 + (row * 2u));
        let _e89 = input[_e87];
        let _e92 = input[(_e87 + 1u)];
        let v2_l_suppkey = vec2<u32>(_e89, _e92);
        let _e96 = hash_step(2538058380u, v2_l_suppkey.x);
        let _e97 = hash_step(_e96, v2_l_suppkey.y);
        let _e99 = hash_finish((_e97 ^ 8u));
        let _e102 = params[9u];
        let _e105 = params[10u];
        let _e107 = (_e105 + (_e99 & _e102));
        let _e109 = work[_e107];
        let matches_end_1 = work[(_e107 + 1u)];
        position_1 = _e109;
        loop {
            let _e114 = position_1;
            if (_e114 >= matches_end_1) {
                break;
            }
            position_1 = (_e114 + 1u);
            let _e119 = params[11u];
            let candidate_1 = work[(_e119 + _e114)];
            let _e125 = params[12u];
            let _e127 = (_e125 + (candidate_1 * 4u));
            let _e129 = work[_e127];
            let _e132 = work[(_e127 + 1u)];
            if !(all((v2_l_suppkey == vec2<u32>(_e129, _e132)))) {
                continue;
            }
            let _e139 = params[13u];
            let _e141 = (_e139 + (row * 2u));
            let _e143 = input[_e141];
            let _e146 = input[(_e141 + 1u)];
            let v4_l_orderkey = vec2<u32>(_e143, _e146);
            let _e150 = params[14u];
            let _e152 = (_e150 + (row * 2u));
            let _e154 = input[_e152];
            let _e157 = input[(_e152 + 1u)];
            let v5_l_quantity = vec2<u32>(_e154, _e157);
            let _e161 = params[15u];
            let _e163 = (_e161 + (row * 2u));
            let _e165 = input[_e163];
            let _e168 = input[(_e163 + 1u)];
            let v6_l_extendedprice = vec2<u32>(_e165, _e168);
            let _e172 = params[16u];
            let _e174 = (_e172 + (row * 2u));
            let _e176 = input[_e174];
            let _e179 = input[(_e174 + 1u)];
            let v7_l_discount = vec2<u32>(_e176, _e179);
            let _e182 = work[_e74];
            let _e185 = work[(_e74 + 1u)];
            let v8_key0_ = vec2<u32>(_e182, _e185);
            let _e188 = work[_e127];
            let _e191 = work[(_e127 + 1u)];
            let v9_key0_ = vec2<u32>(_e188, _e191);
            let _e195 = work[(_e127 + 2u)];
            let _e198 = work[(_e127 + 3u)];
            let v10_n_name = vec2<u32>(_e195, _e198);
            let _e200 = index_4_rows;
            index_4_rows = (_e200 + 1u);
        }
    }
    let _e204 = params[17u];
    let _e206 = index_4_rows;
    work[(_e204 + _e11)] = _e206;
}

@compute @workgroup_size(256, 1, 1) 
fn append(@builtin(workgroup_id) workgroup_1: vec3<u32>, @builtin(local_invocation_index) local_1: u32, @builtin(num_workgroups) workgroups_1: vec3<u32>) {
    var index_4_rows_1: u32;
    var position_2: u32;
    var position_3: u32;

    let _e11 = ((((workgroup_1.y * workgroups_1.x) + workgroup_1.x) * 256u) + local_1);
    let _e14 = params[0u];
    let _e17 = params[1u];
    let row_1 = (_e14 + _e11);
    if ((row_1 >= _e17) | (row_1 < _e14)) {
        return;
    }
    index_4_rows_1 = 0u;
    let _e28 = params[17u];
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
    let v0_l_partkey_1 = vec2<u32>(_e45, _e48);
    let _e53 = hash_step(2538058380u, v0_l_partkey_1.x);
    let _e54 = hash_step(_e53, v0_l_partkey_1.y);
    let _e57 = hash_finish((_e54 ^ 8u));
    let _e60 = params[4u];
    let _e63 = params[5u];
    let _e65 = (_e63 + (_e57 & _e60));
    let _e67 = work[_e65];
    let matches_end_2 = work[(_e65 + 1u)];
    position_2 = _e67;
    loop {
        let _e72 = position_2;
        if (_e72 >= matches_end_2) {
            break;
        }
        position_2 = (_e72 + 1u);
        let _e77 = params[6u];
        let candidate_2 = work[(_e77 + _e72)];
        let _e83 = params[7u];
        let _e85 = (_e83 + (candidate_2 * 2u));
        let _e87 = work[_e85];
        let _e90 = work[(_e85 + 1u)];
        if !(all((v0_l_partkey_1 == vec2<u32>(_e87, _e90)))) {
            continue;
        }
        let _e96 = params[8u];
        let _e98 = (_e96 + (row_1 * 2u));
        let _e100 = input[_e98];
        let _e103 = input[(_e98 + 1u)];
        let v2_l_suppkey_1 = vec2<u32>(_e100, _e103);
        let _e107 = hash_step(2538058380u, v2_l_suppkey_1.x);
        let _e108 = hash_step(_e107, v2_l_suppkey_1.y);
        let _e110 = hash_finish((_e108 ^ 8u));
        let _e113 = params[9u];
        let _e116 = params[10u];
        let _e118 = (_e116 + (_e110 & _e113));
        let _e120 = work[_e118];
        let matches_end_3 = work[(_e118 + 1u)];
        position_3 = _e120;
        loop {
            let _e125 = position_3;
            if (_e125 >= matches_end_3) {
                break;
            }
            position_3 = (_e125 + 1u);
            let _e130 = params[11u];
            let candidate_3 = work[(_e130 + _e125)];
            let _e136 = params[12u];
            let _e138 = (_e136 + (candidate_3 * 4u));
            let _e140 = work[_e138];
            let _e143 = work[(_e138 + 1u)];
            if !(all((v2_l_suppkey_1 == vec2<u32>(_e140, _e143)))) {
                continue;
            }
            let _e150 = params[13u];
            let _e152 = (_e150 + (row_1 * 2u));
            let _e154 = input[_e152];
            let _e157 = input[(_e152 + 1u)];
            let v4_l_orderkey_1 = vec2<u32>(_e154, _e157);
            let _e161 = params[14u];
            let _e163 = (_e161 + (row_1 * 2u));
            let _e165 = input[_e163];
            let _e168 = input[(_e163 + 1u)];
            let v5_l_quantity_1 = vec2<u32>(_e165, _e168);
            let _e172 = params[15u];
            let _e174 = (_e172 + (row_1 * 2u));
            let _e176 = input[_e174];
            let _e179 = input[(_e174 + 1u)];
            let v6_l_extendedprice_1 = vec2<u32>(_e176, _e179);
            let _e183 = params[16u];
            let _e185 = (_e183 + (row_1 * 2u));
            let _e187 = input[_e185];
            let _e190 = input[(_e185 + 1u)];
            let v7_l_discount_1 = vec2<u32>(_e187, _e190);
            let _e193 = work[_e85];
            let _e196 = work[(_e85 + 1u)];
            let v8_key0_1 = vec2<u32>(_e193, _e196);
            let _e199 = work[_e138];
            let _e202 = work[(_e138 + 1u)];
            let v9_key0_1 = vec2<u32>(_e199, _e202);
            let _e206 = work[(_e138 + 2u)];
            let _e209 = work[(_e138 + 3u)];
            let v10_n_name_1 = vec2<u32>(_e206, _e209);
            let _e211 = index_4_rows_1;
            index_4_rows_1 = (_e211 + 1u);
            let _e216 = params[18u];
            let _e218 = (_e216 + ((_e32 + _e211) * 14u));
            work[_e218] = v4_l_orderkey_1.x;
            work[(_e218 + 1u)] = v4_l_orderkey_1.y;
            work[(_e218 + 2u)] = v8_key0_1.x;
            work[(_e218 + 3u)] = v8_key0_1.y;
            work[(_e218 + 4u)] = v9_key0_1.x;
            work[(_e218 + 5u)] = v9_key0_1.y;
            work[(_e218 + 6u)] = v5_l_quantity_1.x;
            work[(_e218 + 7u)] = v5_l_quantity_1.y;
            work[(_e218 + 8u)] = v6_l_extendedprice_1.x;
            work[(_e218 + 9u)] = v6_l_extendedprice_1.y;
            work[(_e218 + 10u)] = v7_l_discount_1.x;
            work[(_e218 + 11u)] = v7_l_discount_1.y;
            work[(_e218 + 12u)] = v10_n_name_1.x;
            work[(_e218 + 13u)] = v10_n_name_1.y;
        }
    }
}

// 5: kernel @scan_orders
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
    var index_5_rows: u32;
    var position: u32;

    let _e11 = ((((workgroup_.y * workgroups.x) + workgroup_.x) * 256u) + local);
    let _e14 = params[0u];
    let _e17 = params[1u];
    let row = (_e14 + _e11);
    if ((row >= _e17) | (row < _e14)) {
        return;
    }
    index_5_rows = 0u;
    let _e28 = params[3u];
    let _e30 = (_e28 + (row * 2u));
    let _e33 = input[_e30];
    let _e36 = input[(_e30 + 1u)];
    let v0_o_orderkey = vec2<u32>(_e33, _e36);
    let _e41 = hash_step(2538058380u, v0_o_orderkey.x);
    let _e42 = hash_step(_e41, v0_o_orderkey.y);
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
        let _e75 = (_e72 + (candidate * 14u));
        let _e77 = work[_e75];
        let _e80 = work[(_e75 + 1u)];
        if !(all((v0_o_orderkey == vec2<u32>(_e77, _e80)))) {
            continue;
        }
        let _e86 = params[8u];
        let _e90 = input[(_e86 + (row * 1u))];
        let v2_o_orderdate = bitcast<i32>(_e90);
        let _e94 = work[(_e75 + 2u)];
        let _e97 = work[(_e75 + 3u)];
        let v3_p_partkey = vec2<u32>(_e94, _e97);
        let _e101 = work[(_e75 + 4u)];
        let _e104 = work[(_e75 + 5u)];
        let v4_s_suppkey = vec2<u32>(_e101, _e104);
        let _e108 = work[(_e75 + 6u)];
        let _e111 = work[(_e75 + 7u)];
        let v5_l_quantity = vec2<u32>(_e108, _e111);
        let _e115 = work[(_e75 + 8u)];
        let _e119 = work[(_e75 + 9u)];
        let v6_l_extendedprice = vec2<u32>(_e115, _e119);
        let _e124 = work[(_e75 + 10u)];
        let _e128 = work[(_e75 + 11u)];
        let v7_l_discount = vec2<u32>(_e124, _e128);
        let _e133 = work[(_e75 + 12u)];
        let _e137 = work[(_e75 + 13u)];
        let v8_n_name = vec2<u32>(_e133, _e137);
        let _e139 = index_5_rows;
        index_5_rows = (_e139 + 1u);
    }
    let _e142 = params[9u];
    let _e144 = index_5_rows;
    work[(_e142 + _e11)] = _e144;
}

@compute @workgroup_size(256, 1, 1) 
fn append(@builtin(workgroup_id) workgroup_1: vec3<u32>, @builtin(local_invocation_index) local_1: u32, @builtin(num_workgroups) workgroups_1: vec3<u32>) {
    var index_5_rows_1: u32;
    var position_1: u32;

    let _e11 = ((((workgroup_1.y * workgroups_1.x) + workgroup_1.x) * 256u) + local_1);
    let _e14 = params[0u];
    let _e17 = params[1u];
    let row_1 = (_e14 + _e11);
    if ((row_1 >= _e17) | (row_1 < _e14)) {
        return;
    }
    index_5_rows_1 = 0u;
    let _e28 = params[9u];
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
    let v0_o_orderkey_1 = vec2<u32>(_e45, _e48);
    let _e53 = hash_step(2538058380u, v0_o_orderkey_1.x);
    let _e54 = hash_step(_e53, v0_o_orderkey_1.y);
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
        let _e86 = (_e83 + (candidate_1 * 14u));
        let _e88 = work[_e86];
        let _e91 = work[(_e86 + 1u)];
        if !(all((v0_o_orderkey_1 == vec2<u32>(_e88, _e91)))) {
            continue;
        }
        let _e97 = params[8u];
        let _e101 = input[(_e97 + (row_1 * 1u))];
        let v2_o_orderdate_1 = bitcast<i32>(_e101);
        let _e105 = work[(_e86 + 2u)];
        let _e108 = work[(_e86 + 3u)];
        let v3_p_partkey_1 = vec2<u32>(_e105, _e108);
        let _e112 = work[(_e86 + 4u)];
        let _e115 = work[(_e86 + 5u)];
        let v4_s_suppkey_1 = vec2<u32>(_e112, _e115);
        let _e119 = work[(_e86 + 6u)];
        let _e122 = work[(_e86 + 7u)];
        let v5_l_quantity_1 = vec2<u32>(_e119, _e122);
        let _e126 = work[(_e86 + 8u)];
        let _e129 = work[(_e86 + 9u)];
        let v6_l_extendedprice_1 = vec2<u32>(_e126, _e129);
        let _e134 = work[(_e86 + 10u)];
        let _e138 = work[(_e86 + 11u)];
        let v7_l_discount_1 = vec2<u32>(_e134, _e138);
        let _e143 = work[(_e86 + 12u)];
        let _e147 = work[(_e86 + 13u)];
        let v8_n_name_1 = vec2<u32>(_e143, _e147);
        let _e149 = index_5_rows_1;
        index_5_rows_1 = (_e149 + 1u);
        let _e153 = params[10u];
        let _e155 = (_e153 + ((_e32 + _e149) * 13u));
        work[_e155] = v4_s_suppkey_1.x;
        work[(_e155 + 1u)] = v4_s_suppkey_1.y;
        work[(_e155 + 2u)] = v3_p_partkey_1.x;
        work[(_e155 + 3u)] = v3_p_partkey_1.y;
        work[(_e155 + 4u)] = v5_l_quantity_1.x;
        work[(_e155 + 5u)] = v5_l_quantity_1.y;
        work[(_e155 + 6u)] = v6_l_extendedprice_1.x;
        work[(_e155 + 7u)] = v6_l_extendedprice_1.y;
        work[(_e155 + 8u)] = v7_l_discount_1.x;
        work[(_e155 + 9u)] = v7_l_discount_1.y;
        work[(_e155 + 10u)] = bitcast<u32>(v2_o_orderdate_1);
        work[(_e155 + 11u)] = v8_n_name_1.x;
        work[(_e155 + 12u)] = v8_n_name_1.y;
    }
}

// 6: kernel @scan_partsupp
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

fn u32_mul_wide(a_4: u32, b_2: u32) -> vec2<u32> {
    let _e3 = (a_4 & 65535u);
    let _e5 = (a_4 >> 16u);
    let _e6 = (b_2 & 65535u);
    let _e7 = (b_2 >> 16u);
    let _e9 = (_e3 * _e7);
    let _e10 = (_e5 * _e6);
    return vec2<u32>((a_4 * b_2), ((((_e5 * _e7) + (_e9 >> 16u)) + (_e10 >> 16u)) + (((((_e3 * _e6) >> 16u) + (_e9 & 65535u)) + (_e10 & 65535u)) >> 16u)));
}

fn i64_mul(a_5: vec2<u32>, b_3: vec2<u32>) -> vec2<u32> {
    let _e4 = u32_mul_wide(a_5.x, b_3.x);
    return vec2<u32>(_e4.x, ((_e4.y + (a_5.x * b_3.y)) + (a_5.y * b_3.x)));
}

fn u64_mul_wide(a_6: vec2<u32>, b_4: vec2<u32>) -> vec4<u32> {
    let _e4 = u32_mul_wide(a_6.x, b_4.x);
    let _e7 = u32_mul_wide(a_6.x, b_4.y);
    let _e10 = u32_mul_wide(a_6.y, b_4.x);
    let _e13 = u32_mul_wide(a_6.y, b_4.y);
    let _e16 = (_e4.y + _e7.x);
    let _e20 = (_e16 + _e10.x);
    let _e25 = (_e7.y + _e10.y);
    let _e29 = (_e25 + _e13.x);
    let _e33 = (_e29 + (u32((_e16 < _e4.y)) + u32((_e20 < _e16))));
    return vec4<u32>(_e4.x, _e20, _e33, (((_e13.y + u32((_e25 < _e7.y))) + u32((_e29 < _e25))) + u32((_e33 < _e29))));
}

fn i64_mul_overflows(a_7: vec2<u32>, b_5: vec2<u32>) -> bool {
    let _e24 = select(a_7, vec2<u32>((0u - a_7.x), (~(a_7.y) + u32((a_7.x == 0u)))), vec2(((a_7.y >> 31u) != 0u)));
    let _e38 = select(b_5, vec2<u32>((0u - b_5.x), (~(b_5.y) + u32((b_5.x == 0u)))), vec2(((b_5.y >> 31u) != 0u)));
    if ((select(countLeadingZeros(_e24.y), (countLeadingZeros(_e24.x) + 32u), (_e24.y == 0u)) + select(countLeadingZeros(_e38.y), (countLeadingZeros(_e38.x) + 32u), (_e38.y == 0u))) >= 65u) {
        return false;
    }
    let _e60 = u64_mul_wide(_e24, _e38);
    let _e63 = vec2<u32>(_e60.x, _e60.y);
    let _e65 = vec2<u32>(0u, 2147483648u);
    let _e77 = vec2<u32>(_e60.z, _e60.w);
    return (!(((_e77.x | _e77.y) == 0u)) | (((_e63.y >> 31u) != 0u) & !(((((_e63.x ^ _e65.x) | (_e63.y ^ _e65.y)) == 0u) & (((a_7.y >> 31u) != 0u) != ((b_5.y >> 31u) != 0u))))));
}

@compute @workgroup_size(256, 1, 1) 
fn count(@builtin(workgroup_id) workgroup_: vec3<u32>, @builtin(local_invocation_index) local: u32, @builtin(num_workgroups) workgroups: vec3<u32>) {
    var groups_rows: u32;
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
    let _e30 = (_e28 + (row * 2u));
    let _e33 = input[_e30];
    let _e36 = input[(_e30 + 1u)];
    let v0_ps_partkey = vec2<u32>(_e33, _e36);
    let _e40 = params[4u];
    let _e42 = (_e40 + (row * 2u));
    let _e44 = input[_e42];
    let _e47 = input[(_e42 + 1u)];
    let v1_ps_suppkey = vec2<u32>(_e44, _e47);
    let _e54 = hash_step(2538058380u, v1_ps_suppkey.x);
    let _e55 = hash_step(_e54, v1_ps_suppkey.y);
    let _e56 = hash_step(_e55, v0_ps_partkey.x);
    let _e57 = hash_step(_e56, v0_ps_partkey.y);
    let _e60 = hash_finish((_e57 ^ 16u));
    let _e63 = params[5u];
    let _e66 = params[6u];
    let _e68 = (_e66 + (_e60 & _e63));
    let _e71 = work[_e68];
    let matches_end = work[(_e68 + 1u)];
    position = _e71;
    loop {
        let _e76 = position;
        if (_e76 >= matches_end) {
            break;
        }
        position = (_e76 + 1u);
        let _e81 = params[7u];
        let candidate = work[(_e81 + _e76)];
        let _e87 = params[8u];
        let _e90 = (_e87 + (candidate * 13u));
        let _e92 = work[_e90];
        let _e95 = work[(_e90 + 1u)];
        let _e101 = work[(_e90 + 2u)];
        let _e104 = work[(_e90 + 3u)];
        if !((all((v1_ps_suppkey == vec2<u32>(_e92, _e95))) & all((v0_ps_partkey == vec2<u32>(_e101, _e104))))) {
            continue;
        }
        let _e112 = params[9u];
        let _e114 = (_e112 + (row * 2u));
        let _e116 = input[_e114];
        let _e119 = input[(_e114 + 1u)];
        let v3_ps_supplycost = vec2<u32>(_e116, _e119);
        let _e123 = work[(_e90 + 4u)];
        let _e126 = work[(_e90 + 5u)];
        let v4_l_quantity = vec2<u32>(_e123, _e126);
        let _e130 = work[(_e90 + 6u)];
        let _e133 = work[(_e90 + 7u)];
        let v5_l_extendedprice = vec2<u32>(_e130, _e133);
        let _e137 = work[(_e90 + 8u)];
        let _e140 = work[(_e90 + 9u)];
        let v6_l_discount = vec2<u32>(_e137, _e140);
        let _e145 = work[(_e90 + 10u)];
        let v7_o_orderdate = bitcast<i32>(_e145);
        let _e150 = work[(_e90 + 11u)];
        let _e154 = work[(_e90 + 12u)];
        let v8_n_name = vec2<u32>(_e150, _e154);
        let _e156 = civil_from_days(v7_o_orderdate);
        let _e161 = bitcast<u32>(bitcast<i32>(_e156.x));
        let v9_date_part_year = vec2<u32>(_e161, bitcast<u32>((bitcast<i32>(_e161) >> 31u)));
        let _e168 = params[10u];
        let _e170 = params[11u];
        let v10_ = vec2<u32>(_e168, _e170);
        let _e174 = add_64_(~(v6_l_discount), vec2<u32>(1u, 0u));
        let _e175 = add_64_(v10_, _e174);
        let _e179 = (bitcast<i32>(v10_.y) < 0i);
        let _e189 = i64_mul(v5_l_extendedprice, _e175);
        let _e190 = i64_mul_overflows(v5_l_extendedprice, _e175);
        let _e191 = i64_mul(v3_ps_supplycost, v4_l_quantity);
        let _e192 = i64_mul_overflows(v3_ps_supplycost, v4_l_quantity);
        let _e195 = add_64_(~(_e191), vec2<u32>(1u, 0u));
        let _e196 = add_64_(_e189, _e195);
        let _e199 = (bitcast<i32>(_e189.y) < 0i);
        let _e215 = select(0u, 4294967295u, (bitcast<i32>(_e196.y) < 0i));
        let v15_ = vec4<u32>(_e196.x, _e196.y, _e215, _e215);
        let _e218 = groups_rows;
        groups_rows = (_e218 + 1u);
    }
    let _e221 = params[12u];
    let _e223 = groups_rows;
    work[(_e221 + _e11)] = _e223;
}

@compute @workgroup_size(256, 1, 1) 
fn append(@builtin(workgroup_id) workgroup_1: vec3<u32>, @builtin(local_invocation_index) local_1: u32, @builtin(num_workgroups) workgroups_1: vec3<u32>) {
    var groups_rows_1: u32;
    var position_1: u32;

    let _e11 = ((((workgroup_1.y * workgroups_1.x) + workgroup_1.x) * 256u) + local_1);
    let _e14 = params[0u];
    let _e17 = params[1u];
    let row_1 = (_e14 + _e11);
    if ((row_1 >= _e17) | (row_1 < _e14)) {
        return;
    }
    groups_rows_1 = 0u;
    let _e28 = params[12u];
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
    let _e52 = params[4u];
    let _e54 = (_e52 + (row_1 * 2u));
    let _e56 = input[_e54];
    let _e59 = input[(_e54 + 1u)];
    let v1_ps_suppkey_1 = vec2<u32>(_e56, _e59);
    let _e66 = hash_step(2538058380u, v1_ps_suppkey_1.x);
    let _e67 = hash_step(_e66, v1_ps_suppkey_1.y);
    let _e68 = hash_step(_e67, v0_ps_partkey_1.x);
    let _e69 = hash_step(_e68, v0_ps_partkey_1.y);
    let _e72 = hash_finish((_e69 ^ 16u));
    let _e75 = params[5u];
    let _e78 = params[6u];
    let _e80 = (_e78 + (_e72 & _e75));
    let _e82 = work[_e80];
    let matches_end_1 = work[(_e80 + 1u)];
    position_1 = _e82;
    loop {
        let _e87 = position_1;
        if (_e87 >= matches_end_1) {
            break;
        }
        position_1 = (_e87 + 1u);
        let _e92 = params[7u];
        let candidate_1 = work[(_e92 + _e87)];
        let _e98 = params[8u];
        let _e101 = (_e98 + (candidate_1 * 13u));
        let _e103 = work[_e101];
        let _e106 = work[(_e101 + 1u)];
        let _e112 = work[(_e101 + 2u)];
        let _e115 = work[(_e101 + 3u)];
        if !((all((v1_ps_suppkey_1 == vec2<u32>(_e103, _e106))) & all((v0_ps_partkey_1 == vec2<u32>(_e112, _e115))))) {
            continue;
        }
        let _e123 = params[9u];
        let _e125 = (_e123 + (row_1 * 2u));
        let _e127 = input[_e125];
        let _e130 = input[(_e125 + 1u)];
        let v3_ps_supplycost_1 = vec2<u32>(_e127, _e130);
        let _e134 = work[(_e101 + 4u)];
        let _e137 = work[(_e101 + 5u)];
        let v4_l_quantity_1 = vec2<u32>(_e134, _e137);
        let _e141 = work[(_e101 + 6u)];
        let _e144 = work[(_e101 + 7u)];
        let v5_l_extendedprice_1 = vec2<u32>(_e141, _e144);
        let _e148 = work[(_e101 + 8u)];
        let _e151 = work[(_e101 + 9u)];
        let v6_l_discount_1 = vec2<u32>(_e148, _e151);
        let _e156 = work[(_e101 + 10u)];
        let v7_o_orderdate_1 = bitcast<i32>(_e156);
        let _e161 = work[(_e101 + 11u)];
        let _e164 = work[(_e101 + 12u)];
        let v8_n_name_1 = vec2<u32>(_e161, _e164);
        let _e166 = civil_from_days(v7_o_orderdate_1);
        let _e171 = bitcast<u32>(bitcast<i32>(_e166.x));
        let v9_date_part_year_1 = vec2<u32>(_e171, bitcast<u32>((bitcast<i32>(_e171) >> 31u)));
        let _e178 = params[10u];
        let _e180 = params[11u];
        let v10_1 = vec2<u32>(_e178, _e180);
        let _e184 = add_64_(~(v6_l_discount_1), vec2<u32>(1u, 0u));
        let _e185 = add_64_(v10_1, _e184);
        let _e189 = (bitcast<i32>(v10_1.y) < 0i);
        let _e199 = i64_mul(v5_l_extendedprice_1, _e185);
        let _e200 = i64_mul_overflows(v5_l_extendedprice_1, _e185);
        let _e201 = i64_mul(v3_ps_supplycost_1, v4_l_quantity_1);
        let _e202 = i64_mul_overflows(v3_ps_supplycost_1, v4_l_quantity_1);
        let _e205 = add_64_(~(_e201), vec2<u32>(1u, 0u));
        let _e206 = add_64_(_e199, _e205);
        let _e209 = (bitcast<i32>(_e199.y) < 0i);
        let _e225 = select(0u, 4294967295u, (bitcast<i32>(_e206.y) < 0i));
        let v15_1 = vec4<u32>(_e206.x, _e206.y, _e225, _e225);
        let _e228 = groups_rows_1;
        groups_rows_1 = (_e228 + 1u);
        let _e232 = params[13u];
        let _e234 = (_e232 + ((_e32 + _e228) * 9u));
        work[_e234] = 1u;
        work[(_e234 + 1u)] = v8_n_name_1.x;
        work[(_e234 + 2u)] = v8_n_name_1.y;
        work[(_e234 + 3u)] = v9_date_part_year_1.x;
        work[(_e234 + 4u)] = v9_date_part_year_1.y;
        work[(_e234 + 5u)] = v15_1.x;
        work[(_e234 + 6u)] = v15_1.y;
        work[(_e234 + 7u)] = v15_1.z;
        work[(_e234 + 8u)] = v15_1.w;
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
    let _e14 = params[0u];
    let _e17 = params[1u];
    let row = (_e14 + _e11);
    if ((row >= _e17) | (row < _e14)) {
        return;
    }
    sorted_rows = 0u;
    let _e28 = params[3u];
    let _e31 = (_e28 + (row * 8u));
    let _e34 = work[_e31];
    let _e37 = work[(_e31 + 1u)];
    let v1_n_name = vec2<u32>(_e34, _e37);
    let _e41 = work[(_e31 + 2u)];
    let _e44 = work[(_e31 + 3u)];
    let v2_o_year = vec2<u32>(_e41, _e44);
    let _e49 = work[(_e31 + 4u)];
    let _e53 = work[(_e31 + 5u)];
    let _e57 = work[(_e31 + 6u)];
    let _e61 = work[(_e31 + 7u)];
    let v4_ = vec4<u32>(_e49, _e53, _e57, _e61);
    let _e68 = less_128_(v4_, vec4<u32>(1u, 4134919616u, 2776185733u, 3032789847u));
    let _e75 = less_128_(vec4<u32>(4294967295u, 160047679u, 1518781562u, 1262177448u), v4_);
    if !((!(_e68) & !(_e75))) {
        trap(393217u, vec4<u32>(v4_.x, v4_.y, v4_.z, v4_.w), vec4<u32>(0u, 0u, 0u, 0u));
        return;
    }
    let _e87 = params[4u];
    let _e89 = (_e87 + (_e11 * 8u));
    work[_e89] = v1_n_name.x;
    work[(_e89 + 1u)] = v1_n_name.y;
    work[(_e89 + 2u)] = v2_o_year.x;
    work[(_e89 + 3u)] = v2_o_year.y;
    work[(_e89 + 4u)] = v4_.x;
    work[(_e89 + 5u)] = v4_.y;
    work[(_e89 + 6u)] = v4_.z;
    work[(_e89 + 7u)] = v4_.w;
}

// 8: kernel @scan_sorted
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
    let _e31 = (_e28 + (row * 8u));
    let _e34 = work[_e31];
    let _e37 = work[(_e31 + 1u)];
    let v1_n_name = vec2<u32>(_e34, _e37);
    let _e41 = work[(_e31 + 2u)];
    let _e44 = work[(_e31 + 3u)];
    let v2_o_year = vec2<u32>(_e41, _e44);
    let _e49 = work[(_e31 + 4u)];
    let _e53 = work[(_e31 + 5u)];
    let _e57 = work[(_e31 + 6u)];
    let _e61 = work[(_e31 + 7u)];
    let v3_sum_profit = vec4<u32>(_e49, _e53, _e57, _e61);
    let _e64 = params[4u];
    let _e66 = (_e64 + (_e11 * 8u));
    work[_e66] = v1_n_name.x;
    work[(_e66 + 1u)] = v1_n_name.y;
    work[(_e66 + 2u)] = v2_o_year.x;
    work[(_e66 + 3u)] = v2_o_year.y;
    work[(_e66 + 4u)] = v3_sum_profit.x;
    work[(_e66 + 5u)] = v3_sum_profit.y;
    work[(_e66 + 6u)] = v3_sum_profit.z;
    work[(_e66 + 7u)] = v3_sum_profit.w;
}

// 9: pass groups_groups of kernel @scan_partsupp
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
    let _e47 = (groups + (i * 8u));
    let _e50 = work[_e47];
    let _e53 = work[(_e47 + 1u)];
    let _e57 = work[(_e47 + 2u)];
    let _e60 = work[(_e47 + 3u)];
    let _e61 = vec2<u32>(_e57, _e60);
    let _e62 = string_hash(vec2<u32>(_e50, _e53));
    let _e66 = hash_step(2538058380u, _e62);
    let _e67 = hash_step(_e66, _e61.x);
    let _e68 = hash_step(_e67, _e61.y);
    let _e71 = hash_finish((_e68 ^ 12u));
    local_1 = _e71;
    loop {
        let _e74 = local_1;
        let _e75 = (_e74 & mask);
        let _e79 = atomicCompareExchangeWeak((&sync[(table + _e75)]), 0u, (i + 1u));
        if _e79.exchanged {
            break;
        }
        if (_e79.old_value != 0u) {
            local_1 = (_e75 + 1u);
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
    let _e47 = (entries_1 + (i_1 * 9u));
    let _e51 = work[(_e47 + 1u)];
    let _e54 = work[(_e47 + 2u)];
    let _e55 = vec2<u32>(_e51, _e54);
    let _e58 = work[(_e47 + 3u)];
    let _e61 = work[(_e47 + 4u)];
    let _e62 = vec2<u32>(_e58, _e61);
    let _e63 = string_hash(_e55);
    let _e67 = hash_step(2538058380u, _e63);
    let _e68 = hash_step(_e67, _e62.x);
    let _e69 = hash_step(_e68, _e62.y);
    let _e72 = hash_finish((_e69 ^ 12u));
    slot = _e72;
    let _e75 = (i_1 | 2147483648u);
    probes = u32();
    loop {
        let _e78 = slot;
        let _e79 = (_e78 & mask_1);
        slot = _e79;
        let _e80 = probes;
        if (_e80 >= most_probes_1) {
            atomicStore((&sync[full_1]), 1u);
            break;
        }
        probes = (_e80 + 1u);
        let _e85 = (table_1 + _e79);
        let _e87 = atomicLoad((&sync[_e85]));
        holder = _e87;
        if (_e87 == 0u) {
            let _e91 = atomicCompareExchangeWeak((&sync[_e85]), 0u, _e75);
            holder = select(_e91.old_value, _e75, _e91.exchanged);
        }
        let _e95 = holder;
        if (_e95 == _e75) {
            break;
        }
        if (_e95 != 0u) {
            local_3 = bool();
            if ((_e95 & 2147483648u) != 0u) {
                let _e105 = (entries_1 + ((_e95 & 2147483647u) * 9u));
                let _e108 = work[(_e105 + 1u)];
                let _e111 = work[(_e105 + 2u)];
                let _e115 = work[(_e105 + 3u)];
                let _e118 = work[(_e105 + 4u)];
                let _e121 = string_equal(_e55, vec2<u32>(_e108, _e111));
                let _e125 = ((true & _e121) & all((_e62 == vec2<u32>(_e115, _e118))));
                local_3 = _e125;
                if (_e125 & (_e75 < _e95)) {
                    let _e129 = atomicMin((&sync[_e85]), _e75);
                }
            } else {
                let _e132 = (groups_1 + ((_e95 - 1u) * 8u));
                let _e134 = work[_e132];
                let _e137 = work[(_e132 + 1u)];
                let _e141 = work[(_e132 + 2u)];
                let _e144 = work[(_e132 + 3u)];
                let _e146 = string_equal(_e55, vec2<u32>(_e134, _e137));
                local_3 = ((true & _e146) & all((_e62 == vec2<u32>(_e141, _e144))));
            }
            let _e151 = local_3;
            if _e151 {
                break;
            }
            slot = (_e79 + 1u);
        }
    }
    let _e154 = slot;
    work[(slots_1 + i_1)] = _e154;
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
        let _e62 = (entries_3 + (i_3 * 9u));
        let _e65 = work[(_e62 + 1u)];
        let _e68 = work[(_e62 + 2u)];
        let _e69 = vec2<u32>(_e65, _e68);
        let _e72 = work[(_e62 + 3u)];
        let _e75 = work[(_e62 + 4u)];
        let _e76 = vec2<u32>(_e72, _e75);
        let _e78 = (groups_3 + (_e60 * 8u));
        work[_e78] = 0u;
        work[(_e78 + 1u)] = 0u;
        work[(_e78 + 2u)] = 0u;
        work[(_e78 + 3u)] = 0u;
        work[(_e78 + 4u)] = 0u;
        work[(_e78 + 5u)] = 0u;
        work[(_e78 + 6u)] = 0u;
        work[(_e78 + 7u)] = 0u;
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

// 10: pass groups_aggregate of kernel @scan_partsupp
@group(0) @binding(0) 
var<storage> params: array<u32>;
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
    sum_profit = vec4<u32>();
    sum_profit = vec4<u32>();
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
                let _e66 = (parts + (_e53 * 8u));
                let _e67 = sum_profit;
                work[(_e66 + 4u)] = _e67.x;
                work[(_e66 + 5u)] = _e67.y;
                work[(_e66 + 6u)] = _e67.z;
                work[(_e66 + 7u)] = _e67.w;
                work[(part_numbers + _e53)] = _e60;
            } else {
                let _e83 = (rows + (_e60 * 8u));
                whole_sum_profit = vec4<u32>();
                let _e88 = work[(_e83 + 4u)];
                let _e91 = work[(_e83 + 5u)];
                let _e94 = work[(_e83 + 6u)];
                let _e97 = work[(_e83 + 7u)];
                whole_sum_profit = vec4<u32>(_e88, _e91, _e94, _e97);
                let _e99 = sum_profit;
                let _e100 = whole_sum_profit;
                let _e101 = add_128_(_e100, _e99);
                let _e105 = (bitcast<i32>(_e100.w) < 0i);
                if ((_e105 == (bitcast<i32>(_e99.w) < 0i)) & (_e105 != (bitcast<i32>(_e101.w) < 0i))) {
                    trap(328706u, vec4<u32>(_e100.x, _e100.y, _e100.z, _e100.w), vec4<u32>(_e99.x, _e99.y, _e99.z, _e99.w));
                    return;
                }
                whole_sum_profit = _e101;
                let _e126 = whole_sum_profit;
                work[(_e83 + 4u)] = _e126.x;
                work[(_e83 + 5u)] = _e126.y;
                work[(_e83 + 6u)] = _e126.z;
                work[(_e83 + 7u)] = _e126.w;
            }
            sum_profit = vec4<u32>();
            is_first = false;
            group = _e59;
        }
        let _e142 = work[(order + _e55)];
        let _e145 = (entries + (_e142 * 9u));
        let _e147 = work[_e145];
        let _e152 = work[(_e145 + 5u)];
        let _e155 = work[(_e145 + 6u)];
        let _e158 = work[(_e145 + 7u)];
        let _e161 = work[(_e145 + 8u)];
        let _e162 = vec4<u32>(_e152, _e155, _e158, _e161);
        if ((_e147 & 1u) != 0u) {
            let _e163 = sum_profit;
            let _e164 = add_128_(_e163, _e162);
            let _e167 = (bitcast<i32>(_e163.w) < 0i);
            if ((_e167 == (bitcast<i32>(_e162.w) < 0i)) & (_e167 != (bitcast<i32>(_e164.w) < 0i))) {
                trap(328705u, vec4<u32>(_e163.x, _e163.y, _e163.z, _e163.w), vec4<u32>(_e162.x, _e162.y, _e162.z, _e162.w));
                return;
            }
            sum_profit = _e164;
        }
        local_1 = (_e55 + 1u);
    }
    let _e189 = group;
    if _e41 {
        let _e190 = (_e53 + 1u);
        let _e191 = is_first;
        if _e191 {
            let _e193 = (parts + (_e53 * 8u));
            let _e194 = sum_profit;
            work[(_e193 + 4u)] = _e194.x;
            work[(_e193 + 5u)] = _e194.y;
            work[(_e193 + 6u)] = _e194.z;
            work[(_e193 + 7u)] = _e194.w;
            work[(part_numbers + _e53)] = _e189;
            sum_profit = vec4<u32>();
        }
        let _e211 = (parts + (_e190 * 8u));
        let _e212 = sum_profit;
        work[(_e211 + 4u)] = _e212.x;
        work[(_e211 + 5u)] = _e212.y;
        work[(_e211 + 6u)] = _e212.z;
        work[(_e211 + 7u)] = _e212.w;
        work[(part_numbers + _e190)] = _e189;
    } else {
        if (_e40 > 0u) {
            let _e229 = (rows + (_e189 * 8u));
            whole_sum_profit_1 = vec4<u32>();
            let _e234 = work[(_e229 + 4u)];
            let _e237 = work[(_e229 + 5u)];
            let _e240 = work[(_e229 + 6u)];
            let _e243 = work[(_e229 + 7u)];
            whole_sum_profit_1 = vec4<u32>(_e234, _e237, _e240, _e243);
            let _e245 = sum_profit;
            let _e246 = whole_sum_profit_1;
            let _e247 = add_128_(_e246, _e245);
            let _e250 = (bitcast<i32>(_e246.w) < 0i);
            if ((_e250 == (bitcast<i32>(_e245.w) < 0i)) & (_e250 != (bitcast<i32>(_e247.w) < 0i))) {
                trap(328706u, vec4<u32>(_e246.x, _e246.y, _e246.z, _e246.w), vec4<u32>(_e245.x, _e245.y, _e245.z, _e245.w));
                return;
            }
            whole_sum_profit_1 = _e247;
            let _e270 = whole_sum_profit_1;
            work[(_e229 + 4u)] = _e270.x;
            work[(_e229 + 5u)] = _e270.y;
            work[(_e229 + 6u)] = _e270.z;
            work[(_e229 + 7u)] = _e270.w;
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
    sum_profit_1 = vec4<u32>();
    sum_profit_1 = vec4<u32>();
    group_1 = 0u;
    is_first_1 = true;
    let _e49 = (i_1 * 2u);
    local_3 = _e38;
    loop {
        let _e51 = local_3;
        if (_e51 >= _e40) {
            break;
        }
        let _e55 = (entries_1 + (_e51 * 9u));
        let _e58 = work[_e55];
        let _e63 = work[(_e55 + 5u)];
        let _e66 = work[(_e55 + 6u)];
        let _e69 = work[(_e55 + 7u)];
        let _e73 = work[(_e55 + 8u)];
        let _e74 = vec4<u32>(_e63, _e66, _e69, _e73);
        if ((_e58 & 1u) != 0u) {
            let _e75 = sum_profit_1;
            let _e76 = add_128_(_e75, _e74);
            let _e80 = (bitcast<i32>(_e75.w) < 0i);
            if ((_e80 == (bitcast<i32>(_e74.w) < 0i)) & (_e80 != (bitcast<i32>(_e76.w) < 0i))) {
                trap(328705u, vec4<u32>(_e75.x, _e75.y, _e75.z, _e75.w), vec4<u32>(_e74.x, _e74.y, _e74.z, _e74.w));
                return;
            }
            sum_profit_1 = _e76;
        }
        local_3 = (_e51 + 1u);
    }
    let _e102 = group_1;
    if (part_numbers_1 != 0u) {
        let _e103 = (_e49 + 1u);
        let _e104 = is_first_1;
        if _e104 {
            let _e106 = (parts_1 + (_e49 * 8u));
            let _e107 = sum_profit_1;
            work[(_e106 + 4u)] = _e107.x;
            work[(_e106 + 5u)] = _e107.y;
            work[(_e106 + 6u)] = _e107.z;
            work[(_e106 + 7u)] = _e107.w;
            work[(part_numbers_1 + _e49)] = _e102;
            sum_profit_1 = vec4<u32>();
        }
        let _e124 = (parts_1 + (_e103 * 8u));
        let _e125 = sum_profit_1;
        work[(_e124 + 4u)] = _e125.x;
        work[(_e124 + 5u)] = _e125.y;
        work[(_e124 + 6u)] = _e125.z;
        work[(_e124 + 7u)] = _e125.w;
        work[(part_numbers_1 + _e103)] = _e102;
    } else {
        if (_e40 > 0u) {
            let _e142 = (rows_1 + (_e102 * 8u));
            whole_sum_profit_2 = vec4<u32>();
            let _e147 = work[(_e142 + 4u)];
            let _e150 = work[(_e142 + 5u)];
            let _e153 = work[(_e142 + 6u)];
            let _e156 = work[(_e142 + 7u)];
            whole_sum_profit_2 = vec4<u32>(_e147, _e150, _e153, _e156);
            let _e158 = sum_profit_1;
            let _e159 = whole_sum_profit_2;
            let _e160 = add_128_(_e159, _e158);
            let _e163 = (bitcast<i32>(_e159.w) < 0i);
            if ((_e163 == (bitcast<i32>(_e158.w) < 0i)) & (_e163 != (bitcast<i32>(_e160.w) < 0i))) {
                trap(328706u, vec4<u32>(_e159.x, _e159.y, _e159.z, _e159.w), vec4<u32>(_e158.x, _e158.y, _e158.z, _e158.w));
                return;
            }
            whole_sum_profit_2 = _e160;
            let _e184 = whole_sum_profit_2;
            work[(_e142 + 4u)] = _e184.x;
            work[(_e142 + 5u)] = _e184.y;
            work[(_e142 + 6u)] = _e184.z;
            work[(_e142 + 7u)] = _e184.w;
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
    sum_profit_2 = vec4<u32>();
    sum_profit_2 = vec4<u32>();
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
                let _e66 = (parts_2 + (_e53 * 8u));
                let _e67 = sum_profit_2;
                work[(_e66 + 4u)] = _e67.x;
                work[(_e66 + 5u)] = _e67.y;
                work[(_e66 + 6u)] = _e67.z;
                work[(_e66 + 7u)] = _e67.w;
                work[(part_numbers_2 + _e53)] = _e60;
            } else {
                let _e83 = (rows_2 + (_e60 * 8u));
                whole_sum_profit_3 = vec4<u32>();
                let _e88 = work[(_e83 + 4u)];
                let _e91 = work[(_e83 + 5u)];
                let _e94 = work[(_e83 + 6u)];
                let _e97 = work[(_e83 + 7u)];
                whole_sum_profit_3 = vec4<u32>(_e88, _e91, _e94, _e97);
                let _e99 = sum_profit_2;
                let _e100 = whole_sum_profit_3;
                let _e101 = add_128_(_e100, _e99);
                let _e105 = (bitcast<i32>(_e100.w) < 0i);
                if ((_e105 == (bitcast<i32>(_e99.w) < 0i)) & (_e105 != (bitcast<i32>(_e101.w) < 0i))) {
                    trap(328706u, vec4<u32>(_e100.x, _e100.y, _e100.z, _e100.w), vec4<u32>(_e99.x, _e99.y, _e99.z, _e99.w));
                    return;
                }
                whole_sum_profit_3 = _e101;
                let _e126 = whole_sum_profit_3;
                work[(_e83 + 4u)] = _e126.x;
                work[(_e83 + 5u)] = _e126.y;
                work[(_e83 + 6u)] = _e126.z;
                work[(_e83 + 7u)] = _e126.w;
            }
            sum_profit_2 = vec4<u32>();
            is_first_2 = false;
            group_2 = _e59;
        }
        let _e141 = (entries_2 + (_e55 * 8u));
        let _e144 = work[(_e141 + 4u)];
        let _e147 = work[(_e141 + 5u)];
        let _e150 = work[(_e141 + 6u)];
        let _e153 = work[(_e141 + 7u)];
        let _e154 = vec4<u32>(_e144, _e147, _e150, _e153);
        let _e155 = sum_profit_2;
        let _e156 = add_128_(_e155, _e154);
        let _e159 = (bitcast<i32>(_e155.w) < 0i);
        if ((_e159 == (bitcast<i32>(_e154.w) < 0i)) & (_e159 != (bitcast<i32>(_e156.w) < 0i))) {
            trap(328706u, vec4<u32>(_e155.x, _e155.y, _e155.z, _e155.w), vec4<u32>(_e154.x, _e154.y, _e154.z, _e154.w));
            return;
        }
        sum_profit_2 = _e156;
        local_5 = (_e55 + 1u);
    }
    let _e180 = group_2;
    if _e41 {
        let _e181 = (_e53 + 1u);
        let _e182 = is_first_2;
        if _e182 {
            let _e184 = (parts_2 + (_e53 * 8u));
            let _e185 = sum_profit_2;
            work[(_e184 + 4u)] = _e185.x;
            work[(_e184 + 5u)] = _e185.y;
            work[(_e184 + 6u)] = _e185.z;
            work[(_e184 + 7u)] = _e185.w;
            work[(part_numbers_2 + _e53)] = _e180;
            sum_profit_2 = vec4<u32>();
        }
        let _e202 = (parts_2 + (_e181 * 8u));
        let _e203 = sum_profit_2;
        work[(_e202 + 4u)] = _e203.x;
        work[(_e202 + 5u)] = _e203.y;
        work[(_e202 + 6u)] = _e203.z;
        work[(_e202 + 7u)] = _e203.w;
        work[(part_numbers_2 + _e181)] = _e180;
    } else {
        if (_e40 > 0u) {
            let _e220 = (rows_2 + (_e180 * 8u));
            whole_sum_profit_4 = vec4<u32>();
            let _e225 = work[(_e220 + 4u)];
            let _e228 = work[(_e220 + 5u)];
            let _e231 = work[(_e220 + 6u)];
            let _e234 = work[(_e220 + 7u)];
            whole_sum_profit_4 = vec4<u32>(_e225, _e228, _e231, _e234);
            let _e236 = sum_profit_2;
            let _e237 = whole_sum_profit_4;
            let _e238 = add_128_(_e237, _e236);
            let _e241 = (bitcast<i32>(_e237.w) < 0i);
            if ((_e241 == (bitcast<i32>(_e236.w) < 0i)) & (_e241 != (bitcast<i32>(_e238.w) < 0i))) {
                trap(328706u, vec4<u32>(_e237.x, _e237.y, _e237.z, _e237.w), vec4<u32>(_e236.x, _e236.y, _e236.z, _e236.w));
                return;
            }
            whole_sum_profit_4 = _e238;
            let _e261 = whole_sum_profit_4;
            work[(_e220 + 4u)] = _e261.x;
            work[(_e220 + 5u)] = _e261.y;
            work[(_e220 + 6u)] = _e261.z;
            work[(_e220 + 7u)] = _e261.w;
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
    sum_profit_3 = vec4<u32>();
    sum_profit_3 = vec4<u32>();
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
                let _e66 = (parts_3 + (_e53 * 8u));
                let _e67 = sum_profit_3;
                work[(_e66 + 4u)] = _e67.x;
                work[(_e66 + 5u)] = _e67.y;
                work[(_e66 + 6u)] = _e67.z;
                work[(_e66 + 7u)] = _e67.w;
                work[(part_numbers_3 + _e53)] = _e60;
            } else {
                let _e83 = (rows_3 + (_e60 * 8u));
                whole_sum_profit_5 = vec4<u32>();
                let _e88 = work[(_e83 + 4u)];
                let _e91 = work[(_e83 + 5u)];
                let _e94 = work[(_e83 + 6u)];
                let _e97 = work[(_e83 + 7u)];
                whole_sum_profit_5 = vec4<u32>(_e88, _e91, _e94, _e97);
                let _e99 = sum_profit_3;
                let _e100 = whole_sum_profit_5;
                let _e101 = add_128_(_e100, _e99);
                let _e105 = (bitcast<i32>(_e100.w) < 0i);
                if ((_e105 == (bitcast<i32>(_e99.w) < 0i)) & (_e105 != (bitcast<i32>(_e101.w) < 0i))) {
                    trap(328706u, vec4<u32>(_e100.x, _e100.y, _e100.z, _e100.w), vec4<u32>(_e99.x, _e99.y, _e99.z, _e99.w));
                    return;
                }
                whole_sum_profit_5 = _e101;
                let _e126 = whole_sum_profit_5;
                work[(_e83 + 4u)] = _e126.x;
                work[(_e83 + 5u)] = _e126.y;
                work[(_e83 + 6u)] = _e126.z;
                work[(_e83 + 7u)] = _e126.w;
            }
            sum_profit_3 = vec4<u32>();
            is_first_3 = false;
            group_3 = _e59;
        }
        let _e142 = work[(order_3 + _e55)];
        let _e144 = (entries_3 + (_e142 * 8u));
        let _e147 = work[(_e144 + 4u)];
        let _e150 = work[(_e144 + 5u)];
        let _e153 = work[(_e144 + 6u)];
        let _e156 = work[(_e144 + 7u)];
        let _e157 = vec4<u32>(_e147, _e150, _e153, _e156);
        let _e158 = sum_profit_3;
        let _e159 = add_128_(_e158, _e157);
        let _e162 = (bitcast<i32>(_e158.w) < 0i);
        if ((_e162 == (bitcast<i32>(_e157.w) < 0i)) & (_e162 != (bitcast<i32>(_e159.w) < 0i))) {
            trap(328706u, vec4<u32>(_e158.x, _e158.y, _e158.z, _e158.w), vec4<u32>(_e157.x, _e157.y, _e157.z, _e157.w));
            return;
        }
        sum_profit_3 = _e159;
        local_7 = (_e55 + 1u);
    }
    let _e183 = group_3;
    if _e41 {
        let _e184 = (_e53 + 1u);
        let _e185 = is_first_3;
        if _e185 {
            let _e187 = (parts_3 + (_e53 * 8u));
            let _e188 = sum_profit_3;
            work[(_e187 + 4u)] = _e188.x;
            work[(_e187 + 5u)] = _e188.y;
            work[(_e187 + 6u)] = _e188.z;
            work[(_e187 + 7u)] = _e188.w;
            work[(part_numbers_3 + _e53)] = _e183;
            sum_profit_3 = vec4<u32>();
        }
        let _e205 = (parts_3 + (_e184 * 8u));
        let _e206 = sum_profit_3;
        work[(_e205 + 4u)] = _e206.x;
        work[(_e205 + 5u)] = _e206.y;
        work[(_e205 + 6u)] = _e206.z;
        work[(_e205 + 7u)] = _e206.w;
        work[(part_numbers_3 + _e184)] = _e183;
    } else {
        if (_e40 > 0u) {
            let _e223 = (rows_3 + (_e183 * 8u));
            whole_sum_profit_6 = vec4<u32>();
            let _e228 = work[(_e223 + 4u)];
            let _e231 = work[(_e223 + 5u)];
            let _e234 = work[(_e223 + 6u)];
            let _e237 = work[(_e223 + 7u)];
            whole_sum_profit_6 = vec4<u32>(_e228, _e231, _e234, _e237);
            let _e239 = sum_profit_3;
            let _e240 = whole_sum_profit_6;
            let _e241 = add_128_(_e240, _e239);
            let _e244 = (bitcast<i32>(_e240.w) < 0i);
            if ((_e244 == (bitcast<i32>(_e239.w) < 0i)) & (_e244 != (bitcast<i32>(_e241.w) < 0i))) {
                trap(328706u, vec4<u32>(_e240.x, _e240.y, _e240.z, _e240.w), vec4<u32>(_e239.x, _e239.y, _e239.z, _e239.w));
                return;
            }
            whole_sum_profit_6 = _e241;
            let _e264 = whole_sum_profit_6;
            work[(_e223 + 4u)] = _e264.x;
            work[(_e223 + 5u)] = _e264.y;
            work[(_e223 + 6u)] = _e264.z;
            work[(_e223 + 7u)] = _e264.w;
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
    sum_profit_4 = vec4<u32>();
    sum_profit_4 = vec4<u32>();
    group_4 = 0u;
    is_first_4 = true;
    let _e49 = (i_4 * 2u);
    local_9 = _e38;
    loop {
        let _e51 = local_9;
        if (_e51 >= _e40) {
            break;
        }
        let _e55 = (entries_4 + (_e51 * 8u));
        let _e59 = work[(_e55 + 4u)];
        let _e62 = work[(_e55 + 5u)];
        let _e65 = work[(_e55 + 6u)];
        let _e68 = work[(_e55 + 7u)];
        let _e69 = vec4<u32>(_e59, _e62, _e65, _e68);
        let _e70 = sum_profit_4;
        let _e71 = add_128_(_e70, _e69);
        let _e75 = (bitcast<i32>(_e70.w) < 0i);
        if ((_e75 == (bitcast<i32>(_e69.w) < 0i)) & (_e75 != (bitcast<i32>(_e71.w) < 0i))) {
            trap(328706u, vec4<u32>(_e70.x, _e70.y, _e70.z, _e70.w), vec4<u32>(_e69.x, _e69.y, _e69.z, _e69.w));
            return;
        }
        sum_profit_4 = _e71;
        local_9 = (_e51 + 1u);
    }
    let _e97 = group_4;
    if (part_numbers_4 != 0u) {
        let _e98 = (_e49 + 1u);
        let _e99 = is_first_4;
        if _e99 {
            let _e101 = (parts_4 + (_e49 * 8u));
            let _e102 = sum_profit_4;
            work[(_e101 + 4u)] = _e102.x;
            work[(_e101 + 5u)] = _e102.y;
            work[(_e101 + 6u)] = _e102.z;
            work[(_e101 + 7u)] = _e102.w;
            work[(part_numbers_4 + _e49)] = _e97;
            sum_profit_4 = vec4<u32>();
        }
        let _e119 = (parts_4 + (_e98 * 8u));
        let _e120 = sum_profit_4;
        work[(_e119 + 4u)] = _e120.x;
        work[(_e119 + 5u)] = _e120.y;
        work[(_e119 + 6u)] = _e120.z;
        work[(_e119 + 7u)] = _e120.w;
        work[(part_numbers_4 + _e98)] = _e97;
    } else {
        if (_e40 > 0u) {
            let _e137 = (rows_4 + (_e97 * 8u));
            whole_sum_profit_7 = vec4<u32>();
            let _e142 = work[(_e137 + 4u)];
            let _e145 = work[(_e137 + 5u)];
            let _e148 = work[(_e137 + 6u)];
            let _e151 = work[(_e137 + 7u)];
            whole_sum_profit_7 = vec4<u32>(_e142, _e145, _e148, _e151);
            let _e153 = sum_profit_4;
            let _e154 = whole_sum_profit_7;
            let _e155 = add_128_(_e154, _e153);
            let _e158 = (bitcast<i32>(_e154.w) < 0i);
            if ((_e158 == (bitcast<i32>(_e153.w) < 0i)) & (_e158 != (bitcast<i32>(_e155.w) < 0i))) {
                trap(328706u, vec4<u32>(_e154.x, _e154.y, _e154.z, _e154.w), vec4<u32>(_e153.x, _e153.y, _e153.z, _e153.w));
                return;
            }
            whole_sum_profit_7 = _e155;
            let _e178 = whole_sum_profit_7;
            work[(_e137 + 4u)] = _e178.x;
            work[(_e137 + 5u)] = _e178.y;
            work[(_e137 + 6u)] = _e178.z;
            work[(_e137 + 7u)] = _e178.w;
        }
    }
}

// 11: pass index
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
    let _e32 = (rows + (i * 4u));
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

// pass index: as number 11

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
    let _e33 = (rows + (i * 14u));
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
    let _e33 = (rows + (i * 13u));
    let _e36 = work[_e33];
    let _e39 = work[(_e33 + 1u)];
    let _e40 = vec2<u32>(_e36, _e39);
    let _e43 = work[(_e33 + 2u)];
    let _e46 = work[(_e33 + 3u)];
    let _e47 = vec2<u32>(_e43, _e46);
    let _e53 = hash_step(2538058380u, _e40.x);
    let _e54 = hash_step(_e53, _e40.y);
    let _e55 = hash_step(_e54, _e47.x);
    let _e56 = hash_step(_e55, _e47.y);
    let _e59 = hash_finish((_e56 ^ 16u));
    work[(buckets_1 + i)] = (_e59 & mask);
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
