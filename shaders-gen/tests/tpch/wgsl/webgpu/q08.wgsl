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

// 2: kernel @scan_region
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
    var index_2_rows: u32;

    let _e11 = ((((workgroup_.y * workgroups.x) + workgroup_.x) * 256u) + local);
    let _e14 = params[0u];
    let _e17 = params[1u];
    let row = (_e14 + _e11);
    if ((row >= _e17) | (row < _e14)) {
        return;
    }
    index_2_rows = 0u;
    let _e28 = params[3u];
    let _e31 = params[4u];
    let _e32 = (_e28 + row);
    let _e35 = input[_e32];
    let _e38 = input[(_e32 + 1u)];
    let v0_r_name = vec2<u32>((_e31 + _e35), (_e38 - _e35));
    let _e44 = params[5u];
    let v1_ = vec2<u32>(_e44, 7u);
    let _e47 = string_equal(v0_r_name, v1_);
    if _e47 {
        let _e50 = params[6u];
        let _e52 = (_e50 + (row * 2u));
        let _e54 = input[_e52];
        let _e57 = input[(_e52 + 1u)];
        let v3_r_regionkey = vec2<u32>(_e54, _e57);
        let _e59 = index_2_rows;
        index_2_rows = (_e59 + 1u);
    }
    let _e62 = params[7u];
    let _e64 = index_2_rows;
    work[(_e62 + _e11)] = _e64;
}

@compute @workgroup_size(256, 1, 1) 
fn append(@builtin(workgroup_id) workgroup_1: vec3<u32>, @builtin(local_invocation_index) local_1: u32, @builtin(num_workgroups) workgroups_1: vec3<u32>) {
    var index_2_rows_1: u32;

    let _e11 = ((((workgroup_1.y * workgroups_1.x) + workgroup_1.x) * 256u) + local_1);
    let _e14 = params[0u];
    let _e17 = params[1u];
    let row_1 = (_e14 + _e11);
    if ((row_1 >= _e17) | (row_1 < _e14)) {
        return;
    }
    index_2_rows_1 = 0u;
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
    let v0_r_name_1 = vec2<u32>((_e43 + _e47), (_e50 - _e47));
    let _e56 = params[5u];
    let v1_1 = vec2<u32>(_e56, 7u);
    let _e58 = string_equal(v0_r_name_1, v1_1);
    if _e58 {
        let _e61 = params[6u];
        let _e63 = (_e61 + (row_1 * 2u));
        let _e65 = input[_e63];
        let _e68 = input[(_e63 + 1u)];
        let v3_r_regionkey_1 = vec2<u32>(_e65, _e68);
        let _e70 = index_2_rows_1;
        index_2_rows_1 = (_e70 + 1u);
        let _e75 = params[8u];
        let _e77 = (_e75 + ((_e32 + _e70) * 2u));
        work[_e77] = v3_r_regionkey_1.x;
        work[(_e77 + 1u)] = v3_r_regionkey_1.y;
    }
}

// 3: kernel @scan_nation_2
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
    var index_3_rows: u32;
    var position: u32;

    let _e11 = ((((workgroup_.y * workgroups.x) + workgroup_.x) * 256u) + local);
    let _e14 = params[0u];
    let _e17 = params[1u];
    let row = (_e14 + _e11);
    if ((row >= _e17) | (row < _e14)) {
        return;
    }
    index_3_rows = 0u;
    let _e28 = params[3u];
    let _e30 = (_e28 + (row * 2u));
    let _e33 = input[_e30];
    let _e36 = input[(_e30 + 1u)];
    let v0_n_regionkey = vec2<u32>(_e33, _e36);
    let _e41 = hash_step(2538058380u, v0_n_regionkey.x);
    let _e42 = hash_step(_e41, v0_n_regionkey.y);
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
        if !(all((v0_n_regionkey == vec2<u32>(_e76, _e79)))) {
            continue;
        }
        let _e85 = params[8u];
        let _e87 = (_e85 + (row * 2u));
        let _e89 = input[_e87];
        let _e92 = input[(_e87 + 1u)];
        let v2_n_nationkey = vec2<u32>(_e89, _e92);
        let _e94 = index_3_rows;
        index_3_rows = (_e94 + 1u);
    }
    let _e98 = params[9u];
    let _e100 = index_3_rows;
    work[(_e98 + _e11)] = _e100;
}

@compute @workgroup_size(256, 1, 1) 
fn append(@builtin(workgroup_id) workgroup_1: vec3<u32>, @builtin(local_invocation_index) local_1: u32, @builtin(num_workgroups) workgroups_1: vec3<u32>) {
    var index_3_rows_1: u32;
    var position_1: u32;

    let _e11 = ((((workgroup_1.y * workgroups_1.x) + workgroup_1.x) * 256u) + local_1);
    let _e14 = params[0u];
    let _e17 = params[1u];
    let row_1 = (_e14 + _e11);
    if ((row_1 >= _e17) | (row_1 < _e14)) {
        return;
    }
    index_3_rows_1 = 0u;
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
    let v0_n_regionkey_1 = vec2<u32>(_e45, _e48);
    let _e53 = hash_step(2538058380u, v0_n_regionkey_1.x);
    let _e54 = hash_step(_e53, v0_n_regionkey_1.y);
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
        if !(all((v0_n_regionkey_1 == vec2<u32>(_e87, _e90)))) {
            continue;
        }
        let _e96 = params[8u];
        let _e98 = (_e96 + (row_1 * 2u));
        let _e100 = input[_e98];
        let _e103 = input[(_e98 + 1u)];
        let v2_n_nationkey_1 = vec2<u32>(_e100, _e103);
        let _e105 = index_3_rows_1;
        index_3_rows_1 = (_e105 + 1u);
        let _e110 = params[10u];
        let _e112 = (_e110 + ((_e32 + _e105) * 2u));
        work[_e112] = v2_n_nationkey_1.x;
        work[(_e112 + 1u)] = v2_n_nationkey_1.y;
    }
}

// 4: kernel @scan_part
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
    var index_4_rows: u32;

    let _e11 = ((((workgroup_.y * workgroups.x) + workgroup_.x) * 256u) + local);
    let _e14 = params[0u];
    let _e17 = params[1u];
    let row = (_e14 + _e11);
    if ((row >= _e17) | (row < _e14)) {
        return;
    }
    index_4_rows = 0u;
    let _e28 = params[3u];
    let _e31 = params[4u];
    let _e32 = (_e28 + row);
    let _e35 = input[_e32];
    let _e38 = input[(_e32 + 1u)];
    let v0_p_type = vec2<u32>((_e31 + _e35), (_e38 - _e35));
    let _e44 = params[5u];
    let v1_ = vec2<u32>(_e44, 22u);
    let _e47 = string_equal(v0_p_type, v1_);
    if _e47 {
        let _e50 = params[6u];
        let _e52 = (_e50 + (row * 2u));
        let _e54 = input[_e52];
        let _e57 = input[(_e52 + 1u)];
        let v3_p_partkey = vec2<u32>(_e54, _e57);
        let _e59 = index_4_rows;
        index_4_rows = (_e59 + 1u);
    }
    let _e63 = params[7u];
    let _e65 = index_4_rows;
    work[(_e63 + _e11)] = _e65;
}

@compute @workgroup_size(256, 1, 1) 
fn append(@builtin(workgroup_id) workgroup_1: vec3<u32>, @builtin(local_invocation_index) local_1: u32, @builtin(num_workgroups) workgroups_1: vec3<u32>) {
    var index_4_rows_1: u32;

    let _e11 = ((((workgroup_1.y * workgroups_1.x) + workgroup_1.x) * 256u) + local_1);
    let _e14 = params[0u];
    let _e17 = params[1u];
    let row_1 = (_e14 + _e11);
    if ((row_1 >= _e17) | (row_1 < _e14)) {
        return;
    }
    index_4_rows_1 = 0u;
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
    let v0_p_type_1 = vec2<u32>((_e43 + _e47), (_e50 - _e47));
    let _e56 = params[5u];
    let v1_1 = vec2<u32>(_e56, 22u);
    let _e59 = string_equal(v0_p_type_1, v1_1);
    if _e59 {
        let _e62 = params[6u];
        let _e64 = (_e62 + (row_1 * 2u));
        let _e66 = input[_e64];
        let _e69 = input[(_e64 + 1u)];
        let v3_p_partkey_1 = vec2<u32>(_e66, _e69);
        let _e71 = index_4_rows_1;
        index_4_rows_1 = (_e71 + 1u);
        let _e76 = params[8u];
        let _e78 = (_e76 + ((_e32 + _e71) * 2u));
        work[_e78] = v3_p_partkey_1.x;
        work[(_e78 + 1u)] = v3_p_partkey_1.y;
    }
}

// 5: kernel @scan_lineitem
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
        let v2_l_orderkey = vec2<u32>(_e89, _e92);
        let _e96 = params[9u];
        let _e98 = (_e96 + (row * 2u));
        let _e100 = input[_e98];
        let _e103 = input[(_e98 + 1u)];
        let v3_l_suppkey = vec2<u32>(_e100, _e103);
        let _e107 = params[10u];
        let _e109 = (_e107 + (row * 2u));
        let _e111 = input[_e109];
        let _e114 = input[(_e109 + 1u)];
        let v4_l_extendedprice = vec2<u32>(_e111, _e114);
        let _e118 = params[11u];
        let _e120 = (_e118 + (row * 2u));
        let _e122 = input[_e120];
        let _e125 = input[(_e120 + 1u)];
        let v5_l_discount = vec2<u32>(_e122, _e125);
        let _e127 = index_5_rows;
        index_5_rows = (_e127 + 1u);
    }
    let _e131 = params[12u];
    let _e133 = index_5_rows;
    work[(_e131 + _e11)] = _e133;
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
    let v0_l_partkey_1 = vec2<u32>(_e45, _e48);
    let _e53 = hash_step(2538058380u, v0_l_partkey_1.x);
    let _e54 = hash_step(_e53, v0_l_partkey_1.y);
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
        if !(all((v0_l_partkey_1 == vec2<u32>(_e87, _e90)))) {
            continue;
        }
        let _e96 = params[8u];
        let _e98 = (_e96 + (row_1 * 2u));
        let _e100 = input[_e98];
        let _e103 = input[(_e98 + 1u)];
        let v2_l_orderkey_1 = vec2<u32>(_e100, _e103);
        let _e107 = params[9u];
        let _e109 = (_e107 + (row_1 * 2u));
        let _e111 = input[_e109];
        let _e114 = input[(_e109 + 1u)];
        let v3_l_suppkey_1 = vec2<u32>(_e111, _e114);
        let _e118 = params[10u];
        let _e120 = (_e118 + (row_1 * 2u));
        let _e122 = input[_e120];
        let _e125 = input[(_e120 + 1u)];
        let v4_l_extendedprice_1 = vec2<u32>(_e122, _e125);
        let _e129 = params[11u];
        let _e131 = (_e129 + (row_1 * 2u));
        let _e133 = input[_e131];
        let _e136 = input[(_e131 + 1u)];
        let v5_l_discount_1 = vec2<u32>(_e133, _e136);
        let _e138 = index_5_rows_1;
        index_5_rows_1 = (_e138 + 1u);
        let _e143 = params[13u];
        let _e145 = (_e143 + ((_e32 + _e138) * 8u));
        work[_e145] = v2_l_orderkey_1.x;
        work[(_e145 + 1u)] = v2_l_orderkey_1.y;
        work[(_e145 + 2u)] = v3_l_suppkey_1.x;
        work[(_e145 + 3u)] = v3_l_suppkey_1.y;
        work[(_e145 + 4u)] = v4_l_extendedprice_1.x;
        work[(_e145 + 5u)] = v4_l_extendedprice_1.y;
        work[(_e145 + 6u)] = v5_l_discount_1.x;
        work[(_e145 + 7u)] = v5_l_discount_1.y;
    }
}

// 6: kernel @scan_orders
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
    var index_6_rows: u32;
    var position: u32;

    let _e11 = ((((workgroup_.y * workgroups.x) + workgroup_.x) * 256u) + local);
    let _e14 = params[0u];
    let _e17 = params[1u];
    let row = (_e14 + _e11);
    if ((row >= _e17) | (row < _e14)) {
        return;
    }
    index_6_rows = 0u;
    let _e28 = params[3u];
    let _e33 = input[(_e28 + (row * 1u))];
    let v0_o_orderdate = bitcast<i32>(_e33);
    let _e37 = params[4u];
    let v1_ = bitcast<i32>(_e37);
    let v2_ge = !((v0_o_orderdate < v1_));
    let _e43 = params[5u];
    let v3_ = bitcast<i32>(_e43);
    let v4_le = !((v3_ < v0_o_orderdate));
    let v5_and = (v2_ge & v4_le);
    if v5_and {
        let _e50 = params[6u];
        let _e52 = (_e50 + (row * 2u));
        let _e54 = input[_e52];
        let _e57 = input[(_e52 + 1u)];
        let v6_o_orderkey = vec2<u32>(_e54, _e57);
        let _e62 = hash_step(2538058380u, v6_o_orderkey.x);
        let _e63 = hash_step(_e62, v6_o_orderkey.y);
        let _e66 = hash_finish((_e63 ^ 8u));
        let _e69 = params[7u];
        let _e71 = params[8u];
        let _e73 = (_e71 + (_e66 & _e69));
        let _e76 = work[_e73];
        let matches_end = work[(_e73 + 1u)];
        position = _e76;
        loop {
            let _e81 = position;
            if (_e81 >= matches_end) {
                break;
            }
            position = (_e81 + 1u);
            let _e86 = params[9u];
            let candidate = work[(_e86 + _e81)];
            let _e92 = params[10u];
            let _e94 = (_e92 + (candidate * 8u));
            let _e96 = work[_e94];
            let _e99 = work[(_e94 + 1u)];
            if !(all((v6_o_orderkey == vec2<u32>(_e96, _e99)))) {
                continue;
            }
            let _e106 = params[11u];
            let _e108 = (_e106 + (row * 2u));
            let _e110 = input[_e108];
            let _e113 = input[(_e108 + 1u)];
            let v8_o_custkey = vec2<u32>(_e110, _e113);
            let _e117 = work[(_e94 + 2u)];
            let _e120 = work[(_e94 + 3u)];
            let v9_l_suppkey = vec2<u32>(_e117, _e120);
            let _e124 = work[(_e94 + 4u)];
            let _e127 = work[(_e94 + 5u)];
            let v10_l_extendedprice = vec2<u32>(_e124, _e127);
            let _e131 = work[(_e94 + 6u)];
            let _e134 = work[(_e94 + 7u)];
            let v11_l_discount = vec2<u32>(_e131, _e134);
            let _e136 = index_6_rows;
            index_6_rows = (_e136 + 1u);
        }
    }
    let _e140 = params[12u];
    let _e142 = index_6_rows;
    work[(_e140 + _e11)] = _e142;
}

@compute @workgroup_size(256, 1, 1) 
fn append(@builtin(workgroup_id) workgroup_1: vec3<u32>, @builtin(local_invocation_index) local_1: u32, @builtin(num_workgroups) workgroups_1: vec3<u32>) {
    var index_6_rows_1: u32;
    var position_1: u32;

    let _e11 = ((((workgroup_1.y * workgroups_1.x) + workgroup_1.x) * 256u) + local_1);
    let _e14 = params[0u];
    let _e17 = params[1u];
    let row_1 = (_e14 + _e11);
    if ((row_1 >= _e17) | (row_1 < _e14)) {
        return;
    }
    index_6_rows_1 = 0u;
    let _e28 = params[12u];
    let _e29 = (_e28 + _e11);
    let _e32 = work[_e29];
    let _e35 = work[(_e29 + 1u)];
    if !((_e32 != _e35)) {
        return;
    }
    let _e40 = params[3u];
    let _e45 = input[(_e40 + (row_1 * 1u))];
    let v0_o_orderdate_1 = bitcast<i32>(_e45);
    let _e49 = params[4u];
    let v1_1 = bitcast<i32>(_e49);
    let v2_ge_1 = !((v0_o_orderdate_1 < v1_1));
    let _e55 = params[5u];
    let v3_1 = bitcast<i32>(_e55);
    let v4_le_1 = !((v3_1 < v0_o_orderdate_1));
    let v5_and_1 = (v2_ge_1 & v4_le_1);
    if v5_and_1 {
        let _e62 = params[6u];
        let _e64 = (_e62 + (row_1 * 2u));
        let _e66 = input[_e64];
        let _e69 = input[(_e64 + 1u)];
        let v6_o_orderkey_1 = vec2<u32>(_e66, _e69);
        let _e74 = hash_step(2538058380u, v6_o_orderkey_1.x);
        let _e75 = hash_step(_e74, v6_o_orderkey_1.y);
        let _e78 = hash_finish((_e75 ^ 8u));
        let _e81 = params[7u];
        let _e83 = params[8u];
        let _e85 = (_e83 + (_e78 & _e81));
        let _e87 = work[_e85];
        let matches_end_1 = work[(_e85 + 1u)];
        position_1 = _e87;
        loop {
            let _e92 = position_1;
            if (_e92 >= matches_end_1) {
                break;
            }
            position_1 = (_e92 + 1u);
            let _e97 = params[9u];
            let candidate_1 = work[(_e97 + _e92)];
            let _e103 = params[10u];
            let _e105 = (_e103 + (candidate_1 * 8u));
            let _e107 = work[_e105];
            let _e110 = work[(_e105 + 1u)];
            if !(all((v6_o_orderkey_1 == vec2<u32>(_e107, _e110)))) {
                continue;
            }
            let _e117 = params[11u];
            let _e119 = (_e117 + (row_1 * 2u));
            let _e121 = input[_e119];
            let _e124 = input[(_e119 + 1u)];
            let v8_o_custkey_1 = vec2<u32>(_e121, _e124);
            let _e128 = work[(_e105 + 2u)];
            let _e131 = work[(_e105 + 3u)];
            let v9_l_suppkey_1 = vec2<u32>(_e128, _e131);
            let _e135 = work[(_e105 + 4u)];
            let _e138 = work[(_e105 + 5u)];
            let v10_l_extendedprice_1 = vec2<u32>(_e135, _e138);
            let _e142 = work[(_e105 + 6u)];
            let _e145 = work[(_e105 + 7u)];
            let v11_l_discount_1 = vec2<u32>(_e142, _e145);
            let _e147 = index_6_rows_1;
            index_6_rows_1 = (_e147 + 1u);
            let _e152 = params[13u];
            let _e154 = (_e152 + ((_e32 + _e147) * 9u));
            work[_e154] = v8_o_custkey_1.x;
            work[(_e154 + 1u)] = v8_o_custkey_1.y;
            work[(_e154 + 2u)] = v9_l_suppkey_1.x;
            work[(_e154 + 3u)] = v9_l_suppkey_1.y;
            work[(_e154 + 4u)] = v10_l_extendedprice_1.x;
            work[(_e154 + 5u)] = v10_l_extendedprice_1.y;
            work[(_e154 + 6u)] = v11_l_discount_1.x;
            work[(_e154 + 7u)] = v11_l_discount_1.y;
            work[(_e154 + 8u)] = bitcast<u32>(v0_o_orderdate_1);
        }
    }
}

// 7: kernel @scan_customer
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
    var index_7_rows: u32;
    var position: u32;
    var position_1: u32;

    let _e11 = ((((workgroup_.y * workgroups.x) + workgroup_.x) * 256u) + local);
    let _e14 = params[0u];
    let _e17 = params[1u];
    let row = (_e14 + _e11);
    if ((row >= _e17) | (row < _e14)) {
        return;
    }
    index_7_rows = 0u;
    let _e28 = params[3u];
    let _e30 = (_e28 + (row * 2u));
    let _e33 = input[_e30];
    let _e36 = input[(_e30 + 1u)];
    let v0_c_custkey = vec2<u32>(_e33, _e36);
    let _e41 = hash_step(2538058380u, v0_c_custkey.x);
    let _e42 = hash_step(_e41, v0_c_custkey.y);
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
        let _e75 = (_e72 + (candidate * 9u));
        let _e77 = work[_e75];
        let _e80 = work[(_e75 + 1u)];
        if !(all((v0_c_custkey == vec2<u32>(_e77, _e80)))) {
            continue;
        }
        let _e86 = params[8u];
        let _e88 = (_e86 + (row * 2u));
        let _e90 = input[_e88];
        let _e93 = input[(_e88 + 1u)];
        let v2_c_nationkey = vec2<u32>(_e90, _e93);
        let _e97 = hash_step(2538058380u, v2_c_nationkey.x);
        let _e98 = hash_step(_e97, v2_c_nationkey.y);
        let _e100 = hash_finish((_e98 ^ 8u));
        let _e102 = params[9u];
        let _e105 = params[10u];
        let _e107 = (_e105 + (_e100 & _e102));
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
            let _e127 = (_e125 + (candidate_1 * 2u));
            let _e129 = work[_e127];
            let _e132 = work[(_e127 + 1u)];
            if !(all((v2_c_nationkey == vec2<u32>(_e129, _e132)))) {
                continue;
            }
            let _e139 = work[(_e75 + 2u)];
            let _e142 = work[(_e75 + 3u)];
            let v4_l_suppkey = vec2<u32>(_e139, _e142);
            let _e146 = work[(_e75 + 4u)];
            let _e149 = work[(_e75 + 5u)];
            let v5_l_extendedprice = vec2<u32>(_e146, _e149);
            let _e153 = work[(_e75 + 6u)];
            let _e156 = work[(_e75 + 7u)];
            let v6_l_discount = vec2<u32>(_e153, _e156);
            let _e160 = work[(_e75 + 8u)];
            let v7_o_orderdate = bitcast<i32>(_e160);
            let _e162 = index_7_rows;
            index_7_rows = (_e162 + 1u);
        }
    }
    let _e166 = params[13u];
    let _e168 = index_7_rows;
    work[(_e166 + _e11)] = _e168;
}

@compute @workgroup_size(256, 1, 1) 
fn append(@builtin(workgroup_id) workgroup_1: vec3<u32>, @builtin(local_invocation_index) local_1: u32, @builtin(num_workgroups) workgroups_1: vec3<u32>) {
    var index_7_rows_1: u32;
    var position_2: u32;
    var position_3: u32;

    let _e11 = ((((workgroup_1.y * workgroups_1.x) + workgroup_1.x) * 256u) + local_1);
    let _e14 = params[0u];
    let _e17 = params[1u];
    let row_1 = (_e14 + _e11);
    if ((row_1 >= _e17) | (row_1 < _e14)) {
        return;
    }
    index_7_rows_1 = 0u;
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
    let v0_c_custkey_1 = vec2<u32>(_e45, _e48);
    let _e53 = hash_step(2538058380u, v0_c_custkey_1.x);
    let _e54 = hash_step(_e53, v0_c_custkey_1.y);
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
        let _e86 = (_e83 + (candidate_2 * 9u));
        let _e88 = work[_e86];
        let _e91 = work[(_e86 + 1u)];
        if !(all((v0_c_custkey_1 == vec2<u32>(_e88, _e91)))) {
            continue;
        }
        let _e97 = params[8u];
        let _e99 = (_e97 + (row_1 * 2u));
        let _e101 = input[_e99];
        let _e104 = input[(_e99 + 1u)];
        let v2_c_nationkey_1 = vec2<u32>(_e101, _e104);
        let _e108 = hash_step(2538058380u, v2_c_nationkey_1.x);
        let _e109 = hash_step(_e108, v2_c_nationkey_1.y);
        let _e111 = hash_finish((_e109 ^ 8u));
        let _e113 = params[9u];
        let _e116 = params[10u];
        let _e118 = (_e116 + (_e111 & _e113));
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
            let _e138 = (_e136 + (candidate_3 * 2u));
            let _e140 = work[_e138];
            let _e143 = work[(_e138 + 1u)];
            if !(all((v2_c_nationkey_1 == vec2<u32>(_e140, _e143)))) {
                continue;
            }
            let _e150 = work[(_e86 + 2u)];
            let _e153 = work[(_e86 + 3u)];
            let v4_l_suppkey_1 = vec2<u32>(_e150, _e153);
            let _e157 = work[(_e86 + 4u)];
            let _e160 = work[(_e86 + 5u)];
            let v5_l_extendedprice_1 = vec2<u32>(_e157, _e160);
            let _e164 = work[(_e86 + 6u)];
            let _e167 = work[(_e86 + 7u)];
            let v6_l_discount_1 = vec2<u32>(_e164, _e167);
            let _e171 = work[(_e86 + 8u)];
            let v7_o_orderdate_1 = bitcast<i32>(_e171);
            let _e173 = index_7_rows_1;
            index_7_rows_1 = (_e173 + 1u);
            let _e178 = params[14u];
            let _e180 = (_e178 + ((_e32 + _e173) * 7u));
            work[_e180] = v4_l_suppkey_1.x;
            work[(_e180 + 1u)] = v4_l_suppkey_1.y;
            work[(_e180 + 2u)] = v5_l_extendedprice_1.x;
            work[(_e180 + 3u)] = v5_l_extendedprice_1.y;
            work[(_e180 + 4u)] = v6_l_discount_1.x;
            work[(_e180 + 5u)] = v6_l_discount_1.y;
            work[(_e180 + 6u)] = bitcast<u32>(v7_o_orderdate_1);
        }
    }
}

// 8: kernel @scan_supplier
@group(0) @binding(0) 
var<storage> params: array<u32>;
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
var<private> column_0_0_: u32;
var<private> column_0_1_: u32;
var<private> column_0_2_: u32;
var<private> column_0_3_: u32;
var<private> column_0_4_: u32;
var<private> column_0_5_: u32;
var<private> column_0_6_: u32;
var<private> column_0_7_: u32;
var<workgroup> tags: array<u32, 16>;
var<workgroup> claims: array<atomic<u32>, 16>;
var<workgroup> numbers: array<u32, 16>;
var<workgroup> count_1: array<atomic<u32>, 1>;
var<workgroup> keys: array<u32, 32>;
var<workgroup> values: array<u32, 1280>;
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

fn string_word(a_8: u32) -> u32 {
    let _e2 = (a_8 >> 2u);
    let _e6 = ((a_8 & 3u) * 8u);
    let _e9 = work[_e2];
    if (_e6 == 0u) {
        return _e9;
    }
    let _e16 = work[(_e2 + 1u)];
    return ((_e9 >> _e6) | (_e16 << (32u - _e6)));
}

fn same_bytes(a_9: u32, b_6: u32, c: u32) -> bool {
    var local_41: u32;

    if (a_9 == b_6) {
        return true;
    }
    local_41 = 0u;
    loop {
        let _e7 = local_41;
        if !((_e7 < c)) {
            break;
        }
        let _e10 = local_41;
        let _e12 = string_word((a_9 + _e10));
        let _e14 = string_word((b_6 + _e10));
        let _e15 = (_e12 ^ _e14);
        let _e16 = (c - _e10);
        if (select((_e15 & ((1u << ((_e16 & 3u) * 8u)) - 1u)), _e15, (_e16 >= 4u)) != 0u) {
            return false;
        }
        local_41 = (_e10 + 4u);
    }
    return true;
}

fn string_equal(a_10: vec2<u32>, b_7: vec2<u32>) -> bool {
    if (a_10.y != b_7.y) {
        return false;
    }
    let _e9 = same_bytes(a_10.x, b_7.x, a_10.y);
    return _e9;
}

fn spill(a_11: u32) {
    let _e2 = o_year;
    let _e8 = params[18u];
    let _e12 = params[19u];
    let _e15 = params[20u];
    let _e18 = params[21u];
    let _e21 = params[22u];
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
            work[(_e21 + _e28)] = (_e8 + a_11);
        }
    }
}

fn add_128_(a_12: vec4<u32>, b_8: vec4<u32>) -> vec4<u32> {
    let _e10 = (a_12.x + b_8.x);
    let _e12 = (a_12.y + b_8.y);
    let _e17 = (_e12 + select(0u, 1u, (_e10 < a_12.x)));
    let _e20 = (a_12.z + b_8.z);
    let _e23 = (_e20 + select(0u, 1u, ((_e12 < a_12.y) | (_e17 < _e12))));
    let _e26 = (a_12.w + b_8.w);
    let _e29 = (_e26 + select(0u, 1u, ((_e20 < a_12.z) | (_e23 < _e20))));
    return vec4<u32>(_e10, _e17, _e23, _e29);
}

fn row(a_13: u32) {
    var position_4: u32;
    var position_5: u32;

    let _e7 = (a_13 & 3u);
    let _e9 = column_0_0_;
    let _e11 = column_0_1_;
    let _e13 = (_e7 >= 1u);
    let _e15 = column_0_2_;
    let _e18 = column_0_3_;
    let _e20 = (_e7 >= 2u);
    let _e22 = column_0_4_;
    let _e25 = column_0_5_;
    let _e27 = (_e7 >= 3u);
    let _e29 = column_0_6_;
    let _e32 = column_0_7_;
    let v0_s_suppkey = vec2<u32>(select(select(select(_e9, _e15, _e13), _e22, _e20), _e29, _e27), select(select(select(_e11, _e18, _e13), _e25, _e20), _e32, _e27));
    let _e38 = hash_step(2538058380u, v0_s_suppkey.x);
    let _e39 = hash_step(_e38, v0_s_suppkey.y);
    let _e42 = hash_finish((_e39 ^ 8u));
    let _e45 = params[4u];
    let _e48 = params[5u];
    let _e50 = (_e48 + (_e42 & _e45));
    let _e53 = work[_e50];
    let matches_end = work[(_e50 + 1u)];
    position_4 = _e53;
    loop {
        let _e58 = position_4;
        if (_e58 >= matches_end) {
            break;
        }
        position_4 = (_e58 + 1u);
        let _e63 = params[6u];
        let candidate = work[(_e63 + _e58)];
        let _e69 = params[7u];
        let _e71 = (_e69 + (candidate * 7u));
        let _e73 = work[_e71];
        let _e76 = work[(_e71 + 1u)];
        if !(all((v0_s_suppkey == vec2<u32>(_e73, _e76)))) {
            continue;
        }
        let _e82 = params[8u];
        let _e84 = (_e82 + (a_13 * 2u));
        let _e87 = input[_e84];
        let _e90 = input[(_e84 + 1u)];
        let v2_s_nationkey = vec2<u32>(_e87, _e90);
        let _e94 = hash_step(2538058380u, v2_s_nationkey.x);
        let _e95 = hash_step(_e94, v2_s_nationkey.y);
        let _e97 = hash_finish((_e95 ^ 8u));
        let _e100 = params[9u];
        let _e103 = params[10u];
        let _e105 = (_e103 + (_e97 & _e100));
        let _e107 = work[_e105];
        let matches_end_1 = work[(_e105 + 1u)];
        position_5 = _e107;
        loop {
            let _e112 = position_5;
            if (_e112 >= matches_end_1) {
                break;
            }
            position_5 = (_e112 + 1u);
            let _e117 = params[11u];
            let candidate_1 = work[(_e117 + _e112)];
            let _e123 = params[12u];
            let _e125 = (_e123 + (candidate_1 * 4u));
            let _e127 = work[_e125];
            let _e130 = work[(_e125 + 1u)];
            if !(all((v2_s_nationkey == vec2<u32>(_e127, _e130)))) {
                continue;
            }
            let _e137 = work[(_e71 + 2u)];
            let _e140 = work[(_e71 + 3u)];
            let v4_l_extendedprice = vec2<u32>(_e137, _e140);
            let _e144 = work[(_e71 + 4u)];
            let _e147 = work[(_e71 + 5u)];
            let v5_l_discount = vec2<u32>(_e144, _e147);
            let _e151 = work[(_e71 + 6u)];
            let v6_o_orderdate = bitcast<i32>(_e151);
            let _e155 = work[(_e125 + 2u)];
            let _e158 = work[(_e125 + 3u)];
            let v7_n_name = vec2<u32>(_e155, _e158);
            let _e160 = civil_from_days(v6_o_orderdate);
            let _e165 = bitcast<u32>(bitcast<i32>(_e160.x));
            let v8_date_part_year = vec2<u32>(_e165, bitcast<u32>((bitcast<i32>(_e165) >> 31u)));
            let _e173 = params[13u];
            let _e176 = params[14u];
            let v9_ = vec2<u32>(_e173, _e176);
            let _e180 = add_64_(~(v5_l_discount), vec2<u32>(1u, 0u));
            let _e181 = add_64_(v9_, _e180);
            let _e185 = (bitcast<i32>(v9_.y) < 0i);
            let _e195 = i64_mul(v4_l_extendedprice, _e181);
            let _e196 = i64_mul_overflows(v4_l_extendedprice, _e181);
            let _e199 = params[15u];
            let v12_ = vec2<u32>(_e199, 6u);
            let _e201 = string_equal(v7_n_name, v12_);
            let v14_ = vec2<u32>(0u, 0u);
            let v15_ = select(v14_, _e195, vec2(_e201));
            let _e206 = some;
            if _e206 {
                spill(a_13);
            }
            o_year = v8_date_part_year;
            sum_arg = vec4<u32>();
            sum_volume = vec4<u32>();
            some = true;
            let _e220 = select(0u, 4294967295u, (bitcast<i32>(v15_.y) < 0i));
            let v17_ = vec4<u32>(v15_.x, v15_.y, _e220, _e220);
            let _e222 = sum_arg;
            let _e223 = add_128_(_e222, v17_);
            let _e226 = (bitcast<i32>(_e222.w) < 0i);
            sum_arg = _e223;
            let _e241 = select(0u, 4294967295u, (bitcast<i32>(_e195.y) < 0i));
            let v18_ = vec4<u32>(_e195.x, _e195.y, _e241, _e241);
            let _e243 = sum_volume;
            let _e244 = add_128_(_e243, v18_);
            let _e247 = (bitcast<i32>(_e243.w) < 0i);
            sum_volume = _e244;
        }
    }
}

@compute @workgroup_size(256, 1, 1) 
fn count(@builtin(workgroup_id) workgroup_: vec3<u32>, @builtin(local_invocation_index) local: u32, @builtin(num_workgroups) workgroups: vec3<u32>) {
    var groups_rows: u32;
    var position: u32;
    var position_1: u32;

    let _e11 = ((((workgroup_.y * workgroups.x) + workgroup_.x) * 256u) + local);
    let _e14 = params[0u];
    let _e17 = params[1u];
    let row_1 = (_e14 + _e11);
    if ((row_1 >= _e17) | (row_1 < _e14)) {
        return;
    }
    groups_rows = 0u;
    let _e28 = params[3u];
    let _e30 = (_e28 + (row_1 * 2u));
    let _e33 = input[_e30];
    let _e36 = input[(_e30 + 1u)];
    let v0_s_suppkey_1 = vec2<u32>(_e33, _e36);
    let _e41 = hash_step(2538058380u, v0_s_suppkey_1.x);
    let _e42 = hash_step(_e41, v0_s_suppkey_1.y);
    let _e45 = hash_finish((_e42 ^ 8u));
    let _e48 = params[4u];
    let _e51 = params[5u];
    let _e53 = (_e51 + (_e45 & _e48));
    let _e56 = work[_e53];
    let matches_end_2 = work[(_e53 + 1u)];
    position = _e56;
    loop {
        let _e61 = position;
        if (_e61 >= matches_end_2) {
            break;
        }
        position = (_e61 + 1u);
        let _e66 = params[6u];
        let candidate_2 = work[(_e66 + _e61)];
        let _e72 = params[7u];
        let _e74 = (_e72 + (candidate_2 * 7u));
        let _e76 = work[_e74];
        let _e79 = work[(_e74 + 1u)];
        if !(all((v0_s_suppkey_1 == vec2<u32>(_e76, _e79)))) {
            continue;
        }
        let _e85 = params[8u];
        let _e87 = (_e85 + (row_1 * 2u));
        let _e89 = input[_e87];
        let _e92 = input[(_e87 + 1u)];
        let v2_s_nationkey_1 = vec2<u32>(_e89, _e92);
        let _e96 = hash_step(2538058380u, v2_s_nationkey_1.x);
        let _e97 = hash_step(_e96, v2_s_nationkey_1.y);
        let _e99 = hash_finish((_e97 ^ 8u));
        let _e102 = params[9u];
        let _e105 = params[10u];
        let _e107 = (_e105 + (_e99 & _e102));
        let _e109 = work[_e107];
        let matches_end_3 = work[(_e107 + 1u)];
        position_1 = _e109;
        loop {
            let _e114 = position_1;
            if (_e114 >= matches_end_3) {
                break;
            }
            position_1 = (_e114 + 1u);
            let _e119 = params[11u];
            let candidate_3 = work[(_e119 + _e114)];
            let _e125 = params[12u];
            let _e127 = (_e125 + (candidate_3 * 4u));
            let _e129 = work[_e127];
            let _e132 = work[(_e127 + 1u)];
            if !(all((v2_s_nationkey_1 == vec2<u32>(_e129, _e132)))) {
                continue;
            }
            let _e139 = work[(_e74 + 2u)];
            let _e142 = work[(_e74 + 3u)];
            let v4_l_extendedprice_1 = vec2<u32>(_e139, _e142);
            let _e146 = work[(_e74 + 4u)];
            let _e149 = work[(_e74 + 5u)];
            let v5_l_discount_1 = vec2<u32>(_e146, _e149);
            let _e153 = work[(_e74 + 6u)];
            let v6_o_orderdate_1 = bitcast<i32>(_e153);
            let _e157 = work[(_e127 + 2u)];
            let _e160 = work[(_e127 + 3u)];
            let v7_n_name_1 = vec2<u32>(_e157, _e160);
            let _e162 = civil_from_days(v6_o_orderdate_1);
            let _e167 = bitcast<u32>(bitcast<i32>(_e162.x));
            let v8_date_part_year_1 = vec2<u32>(_e167, bitcast<u32>((bitcast<i32>(_e167) >> 31u)));
            let _e175 = params[13u];
            let _e178 = params[14u];
            let v9_1 = vec2<u32>(_e175, _e178);
            let _e182 = add_64_(~(v5_l_discount_1), vec2<u32>(1u, 0u));
            let _e183 = add_64_(v9_1, _e182);
            let _e187 = (bitcast<i32>(v9_1.y) < 0i);
            let _e197 = i64_mul(v4_l_extendedprice_1, _e183);
            let _e198 = i64_mul_overflows(v4_l_extendedprice_1, _e183);
            let _e201 = params[15u];
            let v12_1 = vec2<u32>(_e201, 6u);
            let _e203 = string_equal(v7_n_name_1, v12_1);
            let v14_1 = vec2<u32>(0u, 0u);
            let v15_1 = select(v14_1, _e197, vec2(_e203));
            let _e207 = groups_rows;
            groups_rows = (_e207 + 1u);
            let _e215 = select(0u, 4294967295u, (bitcast<i32>(v15_1.y) < 0i));
            let v17_1 = vec4<u32>(v15_1.x, v15_1.y, _e215, _e215);
            let _e223 = select(0u, 4294967295u, (bitcast<i32>(_e197.y) < 0i));
            let v18_1 = vec4<u32>(_e197.x, _e197.y, _e223, _e223);
        }
    }
    let _e227 = params[16u];
    let _e229 = groups_rows;
    work[(_e227 + _e11)] = _e229;
}

@compute @workgroup_size(256, 1, 1) 
fn append(@builtin(workgroup_id) workgroup_1: vec3<u32>, @builtin(local_invocation_index) local_1: u32, @builtin(num_workgroups) workgroups_1: vec3<u32>) {
    var groups_rows_1: u32;
    var position_2: u32;
    var position_3: u32;

    let _e11 = ((((workgroup_1.y * workgroups_1.x) + workgroup_1.x) * 256u) + local_1);
    let _e14 = params[0u];
    let _e17 = params[1u];
    let row_2 = (_e14 + _e11);
    if ((row_2 >= _e17) | (row_2 < _e14)) {
        return;
    }
    groups_rows_1 = 0u;
    let _e28 = params[16u];
    let _e29 = (_e28 + _e11);
    let _e32 = work[_e29];
    let _e35 = work[(_e29 + 1u)];
    if !((_e32 != _e35)) {
        return;
    }
    let _e40 = params[3u];
    let _e42 = (_e40 + (row_2 * 2u));
    let _e45 = input[_e42];
    let _e48 = input[(_e42 + 1u)];
    let v0_s_suppkey_2 = vec2<u32>(_e45, _e48);
    let _e53 = hash_step(2538058380u, v0_s_suppkey_2.x);
    let _e54 = hash_step(_e53, v0_s_suppkey_2.y);
    let _e57 = hash_finish((_e54 ^ 8u));
    let _e60 = params[4u];
    let _e63 = params[5u];
    let _e65 = (_e63 + (_e57 & _e60));
    let _e67 = work[_e65];
    let matches_end_4 = work[(_e65 + 1u)];
    position_2 = _e67;
    loop {
        let _e72 = position_2;
        if (_e72 >= matches_end_4) {
            break;
        }
        position_2 = (_e72 + 1u);
        let _e77 = params[6u];
        let candidate_4 = work[(_e77 + _e72)];
        let _e83 = params[7u];
        let _e85 = (_e83 + (candidate_4 * 7u));
        let _e87 = work[_e85];
        let _e90 = work[(_e85 + 1u)];
        if !(all((v0_s_suppkey_2 == vec2<u32>(_e87, _e90)))) {
            continue;
        }
        let _e96 = params[8u];
        let _e98 = (_e96 + (row_2 * 2u));
        let _e100 = input[_e98];
        let _e103 = input[(_e98 + 1u)];
        let v2_s_nationkey_2 = vec2<u32>(_e100, _e103);
        let _e107 = hash_step(2538058380u, v2_s_nationkey_2.x);
        let _e108 = hash_step(_e107, v2_s_nationkey_2.y);
        let _e110 = hash_finish((_e108 ^ 8u));
        let _e113 = params[9u];
        let _e116 = params[10u];
        let _e118 = (_e116 + (_e110 & _e113));
        let _e120 = work[_e118];
        let matches_end_5 = work[(_e118 + 1u)];
        position_3 = _e120;
        loop {
            let _e125 = position_3;
            if (_e125 >= matches_end_5) {
                break;
            }
            position_3 = (_e125 + 1u);
            let _e130 = params[11u];
            let candidate_5 = work[(_e130 + _e125)];
            let _e136 = params[12u];
            let _e138 = (_e136 + (candidate_5 * 4u));
            let _e140 = work[_e138];
            let _e143 = work[(_e138 + 1u)];
            if !(all((v2_s_nationkey_2 == vec2<u32>(_e140, _e143)))) {
                continue;
            }
            let _e150 = work[(_e85 + 2u)];
            let _e153 = work[(_e85 + 3u)];
            let v4_l_extendedprice_2 = vec2<u32>(_e150, _e153);
            let _e157 = work[(_e85 + 4u)];
            let _e160 = work[(_e85 + 5u)];
            let v5_l_discount_2 = vec2<u32>(_e157, _e160);
            let _e164 = work[(_e85 + 6u)];
            let v6_o_orderdate_2 = bitcast<i32>(_e164);
            let _e168 = work[(_e138 + 2u)];
            let _e171 = work[(_e138 + 3u)];
            let v7_n_name_2 = vec2<u32>(_e168, _e171);
            let _e173 = civil_from_days(v6_o_orderdate_2);
            let _e178 = bitcast<u32>(bitcast<i32>(_e173.x));
            let v8_date_part_year_2 = vec2<u32>(_e178, bitcast<u32>((bitcast<i32>(_e178) >> 31u)));
            let _e186 = params[13u];
            let _e189 = params[14u];
            let v9_2 = vec2<u32>(_e186, _e189);
            let _e193 = add_64_(~(v5_l_discount_2), vec2<u32>(1u, 0u));
            let _e194 = add_64_(v9_2, _e193);
            let _e198 = (bitcast<i32>(v9_2.y) < 0i);
            let _e208 = i64_mul(v4_l_extendedprice_2, _e194);
            let _e209 = i64_mul_overflows(v4_l_extendedprice_2, _e194);
            let _e212 = params[15u];
            let v12_2 = vec2<u32>(_e212, 6u);
            let _e214 = string_equal(v7_n_name_2, v12_2);
            let v14_2 = vec2<u32>(0u, 0u);
            let v15_2 = select(v14_2, _e208, vec2(_e214));
            let _e218 = groups_rows_1;
            groups_rows_1 = (_e218 + 1u);
            let _e223 = params[17u];
            let _e225 = (_e223 + ((_e32 + _e218) * 11u));
            work[_e225] = 3u;
            work[(_e225 + 1u)] = v8_date_part_year_2.x;
            work[(_e225 + 2u)] = v8_date_part_year_2.y;
            let _e239 = select(0u, 4294967295u, (bitcast<i32>(v15_2.y) < 0i));
            let v17_2 = vec4<u32>(v15_2.x, v15_2.y, _e239, _e239);
            work[(_e225 + 3u)] = v17_2.x;
            work[(_e225 + 4u)] = v17_2.y;
            work[(_e225 + 5u)] = v17_2.z;
            work[(_e225 + 6u)] = v17_2.w;
            let _e259 = select(0u, 4294967295u, (bitcast<i32>(_e208.y) < 0i));
            let v18_2 = vec4<u32>(_e208.x, _e208.y, _e259, _e259);
            work[(_e225 + 7u)] = v18_2.x;
            work[(_e225 + 8u)] = v18_2.y;
            work[(_e225 + 9u)] = v18_2.z;
            work[(_e225 + 10u)] = v18_2.w;
        }
    }
}

@compute @workgroup_size(256, 1, 1) 
fn fuse(@builtin(workgroup_id) workgroup_2: vec3<u32>, @builtin(local_invocation_index) local_2: u32, @builtin(num_workgroups) workgroups_2: vec3<u32>) {
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
    var local_3: u32;
    var local_4: u32;
    var group: u32;
    var local_5: u32;
    var local_6: bool;
    var local_7: u32;
    var local_8: bool;
    var local_9: bool;
    var local_10: bool;
    var local_11: bool;
    var local_12: bool;
    var local_13: bool;
    var local_14: bool;
    var local_15: bool;
    var local_16: u32;
    var local_17: u32;
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

    first_0_ = 4294967295u;
    sum_arg_0_ = vec4<u32>();
    sum_volume_0_ = vec4<u32>();
    first_1_ = 4294967295u;
    sum_arg_1_ = vec4<u32>();
    sum_volume_1_ = vec4<u32>();
    first_2_ = 4294967295u;
    sum_arg_2_ = vec4<u32>();
    sum_volume_2_ = vec4<u32>();
    first_3_ = 4294967295u;
    sum_arg_3_ = vec4<u32>();
    sum_volume_3_ = vec4<u32>();
    let _e24 = params[0u];
    let _e27 = params[1u];
    let _e47 = (((workgroups_2.x * workgroups_2.y) * 256u) * 4u);
    let rounds = (((_e27 - _e24) + (_e47 - 1u)) / _e47);
    local_3 = 0u;
    loop {
        let _e53 = local_3;
        if (_e53 >= rounds) {
            break;
        }
        let _e56 = ((_e24 + (((((workgroup_2.y * workgroups_2.x) + workgroup_2.x) * 256u) + local_2) * 4u)) + (_e53 * _e47));
        if (_e56 < _e27) {
            let _e60 = params[3u];
            let _e63 = (_e60 + (_e56 * 2u));
            let _e66 = input[_e63];
            column_0_0_ = _e66;
            let _e70 = input[(_e63 + 1u)];
            column_0_1_ = _e70;
            let _e74 = input[(_e63 + 2u)];
            column_0_2_ = _e74;
            let _e78 = input[(_e63 + 3u)];
            column_0_3_ = _e78;
            let _e82 = input[(_e63 + 4u)];
            column_0_4_ = _e82;
            let _e87 = input[(_e63 + 5u)];
            column_0_5_ = _e87;
            let _e92 = input[(_e63 + 6u)];
            column_0_6_ = _e92;
            let _e97 = input[(_e63 + 7u)];
            column_0_7_ = _e97;
        }
        local_4 = 0u;
        loop {
            let _e100 = local_4;
            if (_e100 >= 4u) {
                break;
            }
            let number = (_e56 + _e100);
            some = false;
            if (number < _e27) {
                row(number);
            }
            let _e109 = o_year;
            let _e116 = ((2654435761u ^ _e109.x) * 2246822507u);
            let _e120 = (((_e116 ^ (_e116 >> 15u)) ^ _e109.y) * 2246822507u);
            let _e123 = ((_e120 ^ (_e120 >> 15u)) | 1u);
            let _e124 = some;
            group = 4294967295u;
            if (((_e53 * 4u) + _e100) < 4u) {
                local_5 = 0u;
                loop {
                    let _e129 = local_5;
                    if (_e129 >= 8u) {
                        break;
                    }
                    let _e133 = (((_e123 >> 8u) + _e129) & 15u);
                    let _e134 = group;
                    let _e136 = (_e124 & (_e134 == 4294967295u));
                    local_6 = bool();
                    if _e136 {
                        let _e141 = tags[_e133];
                        if (_e141 == 0u) {
                            let _e145 = atomicCompareExchangeWeak((&claims[_e133]), 0u, 1u);
                            if _e145.exchanged {
                                let _e148 = (_e133 * 2u);
                                keys[_e148] = _e109.x;
                                keys[(_e148 + 1u)] = _e109.y;
                                let _e155 = atomicAdd((&count_1[0u]), 1u);
                                numbers[_e133] = _e155;
                                local_6 = true;
                            }
                        }
                    }
                    workgroupBarrier();
                    let _e159 = local_6;
                    if _e159 {
                        tags[_e133] = _e123;
                    }
                    workgroupBarrier();
                    if _e136 {
                        let _e162 = tags[_e133];
                        if (_e162 == _e123) {
                            let _e164 = (_e133 * 2u);
                            let _e166 = keys[_e164];
                            let _e171 = keys[(_e164 + 1u)];
                            if ((true & (_e166 == _e109.x)) & (_e171 == _e109.y)) {
                                let _e175 = numbers[_e133];
                                group = _e175;
                            }
                        }
                    }
                    local_5 = (_e129 + 1u);
                }
            } else {
                if _e124 {
                    local_7 = 0u;
                    loop {
                        let _e178 = local_7;
                        if (_e178 >= 8u) {
                            break;
                        }
                        let _e182 = (((_e123 >> 8u) + _e178) & 15u);
                        let _e184 = tags[_e182];
                        if (_e184 == 0u) {
                            break;
                        }
                        if (_e184 == _e123) {
                            let _e187 = (_e182 * 2u);
                            let _e189 = keys[_e187];
                            let _e194 = keys[(_e187 + 1u)];
                            if ((true & (_e189 == _e109.x)) & (_e194 == _e109.y)) {
                                let _e198 = numbers[_e182];
                                group = _e198;
                                break;
                            }
                        }
                        local_7 = (_e178 + 1u);
                    }
                }
            }
            let _e200 = group;
            let _e205 = params[18u];
            let _e206 = (_e205 + number);
            let _e207 = some;
            if (_e207 & (_e200 >= 4294967295u)) {
                spill(number);
            }
            let _e210 = (_e200 == 0u);
            let _e211 = first_0_;
            first_0_ = select(_e211, min(_e211, _e206), _e210);
            let _e214 = sum_arg;
            let _e215 = sum_arg_0_;
            let _e216 = add_128_(_e215, _e214);
            let _e220 = (bitcast<i32>(_e215.w) < 0i);
            sum_arg_0_ = select(_e215, _e216, vec4(_e210));
            let _e232 = sum_volume;
            let _e233 = sum_volume_0_;
            let _e234 = add_128_(_e233, _e232);
            let _e237 = (bitcast<i32>(_e233.w) < 0i);
            sum_volume_0_ = select(_e233, _e234, vec4(_e210));
            let _e249 = (_e200 == 1u);
            let _e250 = first_1_;
            first_1_ = select(_e250, min(_e250, _e206), _e249);
            let _e253 = sum_arg;
            let _e254 = sum_arg_1_;
            let _e255 = add_128_(_e254, _e253);
            let _e258 = (bitcast<i32>(_e254.w) < 0i);
            sum_arg_1_ = select(_e254, _e255, vec4(_e249));
            let _e270 = sum_volume;
            let _e271 = sum_volume_1_;
            let _e272 = add_128_(_e271, _e270);
            let _e275 = (bitcast<i32>(_e271.w) < 0i);
            sum_volume_1_ = select(_e271, _e272, vec4(_e249));
            let _e287 = (_e200 == 2u);
            let _e288 = first_2_;
            first_2_ = select(_e288, min(_e288, _e206), _e287);
            let _e291 = sum_arg;
            let _e292 = sum_arg_2_;
            let _e293 = add_128_(_e292, _e291);
            let _e296 = (bitcast<i32>(_e292.w) < 0i);
            sum_arg_2_ = select(_e292, _e293, vec4(_e287));
            let _e308 = sum_volume;
            let _e309 = sum_volume_2_;
            let _e310 = add_128_(_e309, _e308);
            let _e313 = (bitcast<i32>(_e309.w) < 0i);
            sum_volume_2_ = select(_e309, _e310, vec4(_e287));
            let _e325 = (_e200 == 3u);
            let _e326 = first_3_;
            first_3_ = select(_e326, min(_e326, _e206), _e325);
            let _e329 = sum_arg;
            let _e330 = sum_arg_3_;
            let _e331 = add_128_(_e330, _e329);
            let _e334 = (bitcast<i32>(_e330.w) < 0i);
            sum_arg_3_ = select(_e330, _e331, vec4(_e325));
            let _e346 = sum_volume;
            let _e347 = sum_volume_3_;
            let _e348 = add_128_(_e347, _e346);
            let _e351 = (bitcast<i32>(_e347.w) < 0i);
            sum_volume_3_ = select(_e347, _e348, vec4(_e325));
            if ((_e200 != 4294967295u) & (_e200 >= 4u)) {
                let _e367 = (_e200 * 9u);
                let _e368 = ~(_e206);
                let _e371 = atomicLoad((&totals[_e367]));
                if (_e368 > _e371) {
                    let _e374 = atomicMax((&totals[_e367]), _e368);
                }
                let _e375 = sum_arg;
                local_8 = false;
                if (_e375.x != 0u) {
                    let _e384 = atomicAdd((&totals[(_e367 + 1u)]), _e375.x);
                    local_8 = ((_e384 + _e375.x) < _e384);
                }
                let _e387 = local_8;
                let _e390 = (_e375.y + select(0u, 1u, _e387));
                local_9 = false;
                if (_e390 != 0u) {
                    let _e395 = atomicAdd((&totals[(_e367 + 2u)]), _e390);
                    local_9 = ((_e395 + _e390) < _e395);
                }
                let _e398 = local_9;
                let _e402 = (_e375.z + select(0u, 1u, (_e398 | (_e390 < _e375.y))));
                local_10 = false;
                if (_e402 != 0u) {
                    let _e407 = atomicAdd((&totals[(_e367 + 3u)]), _e402);
                    local_10 = ((_e407 + _e402) < _e407);
                }
                let _e410 = local_10;
                let _e414 = (_e375.w + select(0u, 1u, (_e410 | (_e402 < _e375.z))));
                local_11 = false;
                if (_e414 != 0u) {
                    let _e419 = atomicAdd((&totals[(_e367 + 4u)]), _e414);
                    local_11 = ((_e419 + _e414) < _e419);
                }
                let _e422 = local_11;
                let _e425 = sum_volume;
                local_12 = false;
                if (_e425.x != 0u) {
                    let _e434 = atomicAdd((&totals[(_e367 + 5u)]), _e425.x);
                    local_12 = ((_e434 + _e425.x) < _e434);
                }
                let _e437 = local_12;
                let _e440 = (_e425.y + select(0u, 1u, _e437));
                local_13 = false;
                if (_e440 != 0u) {
                    let _e445 = atomicAdd((&totals[(_e367 + 6u)]), _e440);
                    local_13 = ((_e445 + _e440) < _e445);
                }
                let _e448 = local_13;
                let _e452 = (_e425.z + select(0u, 1u, (_e448 | (_e440 < _e425.y))));
                local_14 = false;
                if (_e452 != 0u) {
                    let _e457 = atomicAdd((&totals[(_e367 + 7u)]), _e452);
                    local_14 = ((_e457 + _e452) < _e457);
                }
                let _e460 = local_14;
                let _e464 = (_e425.w + select(0u, 1u, (_e460 | (_e452 < _e425.z))));
                local_15 = false;
                if (_e464 != 0u) {
                    let _e469 = atomicAdd((&totals[(_e367 + 8u)]), _e464);
                    local_15 = ((_e469 + _e464) < _e469);
                }
                let _e472 = local_15;
            }
            local_4 = (_e100 + 1u);
        }
        local_3 = (_e53 + 1u);
    }
    workgroupBarrier();
    let _e478 = (local_2 == 0u);
    let _e480 = first_0_;
    values[local_2] = _e480;
    workgroupBarrier();
    if (local_2 == 0u) {
        local_16 = 1u;
        loop {
            let _e485 = local_16;
            if (_e485 >= 256u) {
                break;
            }
            let _e488 = values[_e485];
            let _e489 = first_0_;
            first_0_ = min(_e488, _e489);
            local_16 = (_e485 + 1u);
        }
    }
    workgroupBarrier();
    let _e492 = first_0_;
    let _e493 = sum_arg_0_;
    values[local_2] = _e493.x;
    values[(local_2 + 256u)] = _e493.y;
    values[(local_2 + 512u)] = _e493.z;
    values[(local_2 + 768u)] = _e493.w;
    workgroupBarrier();
    if (local_2 < 16u) {
        let _e508 = (local_2 * 16u);
        let _e511 = values[_e508];
        let _e514 = values[(_e508 + 256u)];
        let _e517 = values[(_e508 + 512u)];
        let _e520 = values[(_e508 + 768u)];
        sum_arg_0_ = vec4<u32>(_e511, _e514, _e517, _e520);
        local_17 = (_e508 + 1u);
        loop {
            let _e524 = local_17;
            if (_e524 >= (_e508 + 16u)) {
                break;
            }
            let _e527 = values[_e524];
            let _e530 = values[(_e524 + 256u)];
            let _e533 = values[(_e524 + 512u)];
            let _e536 = values[(_e524 + 768u)];
            let _e537 = vec4<u32>(_e527, _e530, _e533, _e536);
            let _e538 = sum_arg_0_;
            let _e539 = add_128_(_e538, _e537);
            let _e542 = (bitcast<i32>(_e538.w) < 0i);
            sum_arg_0_ = _e539;
            local_17 = (_e524 + 1u);
        }
        let _e553 = sum_arg_0_;
        values[_e508] = _e553.x;
        values[(_e508 + 256u)] = _e553.y;
        values[(_e508 + 512u)] = _e553.z;
        values[(_e508 + 768u)] = _e553.w;
    }
    workgroupBarrier();
    if (local_2 < 1u) {
        let _e566 = (local_2 * 256u);
        let _e569 = values[_e566];
        let _e572 = values[(_e566 + 256u)];
        let _e575 = values[(_e566 + 512u)];
        let _e578 = values[(_e566 + 768u)];
        sum_arg_0_ = vec4<u32>(_e569, _e572, _e575, _e578);
        local_18 = (_e566 + 16u);
        loop {
            let _e582 = local_18;
            if (_e582 >= (_e566 + 256u)) {
                break;
            }
            let _e585 = values[_e582];
            let _e588 = values[(_e582 + 256u)];
            let _e591 = values[(_e582 + 512u)];
            let _e594 = values[(_e582 + 768u)];
            let _e595 = vec4<u32>(_e585, _e588, _e591, _e594);
            let _e596 = sum_arg_0_;
            let _e597 = add_128_(_e596, _e595);
            let _e600 = (bitcast<i32>(_e596.w) < 0i);
            sum_arg_0_ = _e597;
            local_18 = (_e582 + 16u);
        }
        let _e611 = sum_arg_0_;
        values[_e566] = _e611.x;
        values[(_e566 + 256u)] = _e611.y;
        values[(_e566 + 512u)] = _e611.z;
        values[(_e566 + 768u)] = _e611.w;
    }
    workgroupBarrier();
    let _e623 = sum_arg_0_;
    let _e624 = sum_volume_0_;
    values[local_2] = _e624.x;
    values[(local_2 + 256u)] = _e624.y;
    values[(local_2 + 512u)] = _e624.z;
    values[(local_2 + 768u)] = _e624.w;
    workgroupBarrier();
    if (local_2 < 16u) {
        let _e637 = (local_2 * 16u);
        let _e640 = values[_e637];
        let _e643 = values[(_e637 + 256u)];
        let _e646 = values[(_e637 + 512u)];
        let _e649 = values[(_e637 + 768u)];
        sum_volume_0_ = vec4<u32>(_e640, _e643, _e646, _e649);
        local_19 = (_e637 + 1u);
        loop {
            let _e653 = local_19;
            if (_e653 >= (_e637 + 16u)) {
                break;
            }
            let _e656 = values[_e653];
            let _e659 = values[(_e653 + 256u)];
            let _e662 = values[(_e653 + 512u)];
            let _e665 = values[(_e653 + 768u)];
            let _e666 = vec4<u32>(_e656, _e659, _e662, _e665);
            let _e667 = sum_volume_0_;
            let _e668 = add_128_(_e667, _e666);
            let _e671 = (bitcast<i32>(_e667.w) < 0i);
            sum_volume_0_ = _e668;
            local_19 = (_e653 + 1u);
        }
        let _e682 = sum_volume_0_;
        values[_e637] = _e682.x;
        values[(_e637 + 256u)] = _e682.y;
        values[(_e637 + 512u)] = _e682.z;
        values[(_e637 + 768u)] = _e682.w;
    }
    workgroupBarrier();
    if (local_2 < 1u) {
        let _e695 = (local_2 * 256u);
        let _e698 = values[_e695];
        let _e701 = values[(_e695 + 256u)];
        let _e704 = values[(_e695 + 512u)];
        let _e707 = values[(_e695 + 768u)];
        sum_volume_0_ = vec4<u32>(_e698, _e701, _e704, _e707);
        local_20 = (_e695 + 16u);
        loop {
            let _e711 = local_20;
            if (_e711 >= (_e695 + 256u)) {
                break;
            }
            let _e714 = values[_e711];
            let _e717 = values[(_e711 + 256u)];
            let _e720 = values[(_e711 + 512u)];
            let _e723 = values[(_e711 + 768u)];
            let _e724 = vec4<u32>(_e714, _e717, _e720, _e723);
            let _e725 = sum_volume_0_;
            let _e726 = add_128_(_e725, _e724);
            let _e729 = (bitcast<i32>(_e725.w) < 0i);
            sum_volume_0_ = _e726;
            local_20 = (_e711 + 16u);
        }
        let _e740 = sum_volume_0_;
        values[_e695] = _e740.x;
        values[(_e695 + 256u)] = _e740.y;
        values[(_e695 + 512u)] = _e740.z;
        values[(_e695 + 768u)] = _e740.w;
    }
    workgroupBarrier();
    let _e752 = sum_volume_0_;
    if _e478 {
        local_21 = 0u;
        loop {
            let _e754 = local_21;
            if (_e754 >= 16u) {
                break;
            }
            let _e757 = tags[_e754];
            let _e759 = numbers[_e754];
            if ((_e757 != 0u) & (_e759 == 0u)) {
                let _e763 = (_e754 * 2u);
                let _e765 = keys[_e763];
                let _e768 = keys[(_e763 + 1u)];
                let _e769 = vec2<u32>(_e765, _e768);
                let _e772 = params[19u];
                let _e775 = params[20u];
                let _e778 = params[21u];
                let _e781 = params[22u];
                let _e784 = atomicLoad((&sync[_e772]));
                if (_e784 <= _e775) {
                    let _e787 = atomicAdd((&sync[_e772]), 1u);
                    if (_e787 < _e775) {
                        let _e791 = (_e778 + (_e787 * 10u));
                        work[_e791] = 0u;
                        work[(_e791 + 1u)] = 0u;
                        work[(_e791 + 2u)] = 0u;
                        work[(_e791 + 3u)] = 0u;
                        work[(_e791 + 4u)] = 0u;
                        work[(_e791 + 5u)] = 0u;
                        work[(_e791 + 6u)] = 0u;
                        work[(_e791 + 7u)] = 0u;
                        work[(_e791 + 8u)] = 0u;
                        work[(_e791 + 9u)] = 0u;
                        work[_e791] = _e769.x;
                        work[(_e791 + 1u)] = _e769.y;
                        work[(_e791 + 2u)] = _e623.x;
                        work[(_e791 + 3u)] = _e623.y;
                        work[(_e791 + 4u)] = _e623.z;
                        work[(_e791 + 5u)] = _e623.w;
                        work[(_e791 + 6u)] = _e752.x;
                        work[(_e791 + 7u)] = _e752.y;
                        work[(_e791 + 8u)] = _e752.z;
                        work[(_e791 + 9u)] = _e752.w;
                        work[(_e781 + _e787)] = _e492;
                    }
                }
            }
            local_21 = (_e754 + 1u);
        }
    }
    let _e844 = first_1_;
    values[local_2] = _e844;
    workgroupBarrier();
    if (local_2 == 0u) {
        local_22 = 1u;
        loop {
            let _e848 = local_22;
            if (_e848 >= 256u) {
                break;
            }
            let _e851 = values[_e848];
            let _e852 = first_1_;
            first_1_ = min(_e851, _e852);
            local_22 = (_e848 + 1u);
        }
    }
    workgroupBarrier();
    let _e855 = first_1_;
    let _e856 = sum_arg_1_;
    values[local_2] = _e856.x;
    values[(local_2 + 256u)] = _e856.y;
    values[(local_2 + 512u)] = _e856.z;
    values[(local_2 + 768u)] = _e856.w;
    workgroupBarrier();
    if (local_2 < 16u) {
        let _e869 = (local_2 * 16u);
        let _e872 = values[_e869];
        let _e875 = values[(_e869 + 256u)];
        let _e878 = values[(_e869 + 512u)];
        let _e881 = values[(_e869 + 768u)];
        sum_arg_1_ = vec4<u32>(_e872, _e875, _e878, _e881);
        local_23 = (_e869 + 1u);
        loop {
            let _e885 = local_23;
            if (_e885 >= (_e869 + 16u)) {
                break;
            }
            let _e888 = values[_e885];
            let _e891 = values[(_e885 + 256u)];
            let _e894 = values[(_e885 + 512u)];
            let _e897 = values[(_e885 + 768u)];
            let _e898 = vec4<u32>(_e888, _e891, _e894, _e897);
            let _e899 = sum_arg_1_;
            let _e900 = add_128_(_e899, _e898);
            let _e903 = (bitcast<i32>(_e899.w) < 0i);
            sum_arg_1_ = _e900;
            local_23 = (_e885 + 1u);
        }
        let _e914 = sum_arg_1_;
        values[_e869] = _e914.x;
        values[(_e869 + 256u)] = _e914.y;
        values[(_e869 + 512u)] = _e914.z;
        values[(_e869 + 768u)] = _e914.w;
    }
    workgroupBarrier();
    if (local_2 < 1u) {
        let _e927 = (local_2 * 256u);
        let _e930 = values[_e927];
        let _e933 = values[(_e927 + 256u)];
        let _e936 = values[(_e927 + 512u)];
        let _e939 = values[(_e927 + 768u)];
        sum_arg_1_ = vec4<u32>(_e930, _e933, _e936, _e939);
        local_24 = (_e927 + 16u);
        loop {
            let _e943 = local_24;
            if (_e943 >= (_e927 + 256u)) {
                break;
            }
            let _e946 = values[_e943];
            let _e949 = values[(_e943 + 256u)];
            let _e952 = values[(_e943 + 512u)];
            let _e955 = values[(_e943 + 768u)];
            let _e956 = vec4<u32>(_e946, _e949, _e952, _e955);
            let _e957 = sum_arg_1_;
            let _e958 = add_128_(_e957, _e956);
            let _e961 = (bitcast<i32>(_e957.w) < 0i);
            sum_arg_1_ = _e958;
            local_24 = (_e943 + 16u);
        }
        let _e972 = sum_arg_1_;
        values[_e927] = _e972.x;
        values[(_e927 + 256u)] = _e972.y;
        values[(_e927 + 512u)] = _e972.z;
        values[(_e927 + 768u)] = _e972.w;
    }
    workgroupBarrier();
    let _e984 = sum_arg_1_;
    let _e985 = sum_volume_1_;
    values[local_2] = _e985.x;
    values[(local_2 + 256u)] = _e985.y;
    values[(local_2 + 512u)] = _e985.z;
    values[(local_2 + 768u)] = _e985.w;
    workgroupBarrier();
    if (local_2 < 16u) {
        let _e998 = (local_2 * 16u);
        let _e1001 = values[_e998];
        let _e1004 = values[(_e998 + 256u)];
        let _e1007 = values[(_e998 + 512u)];
        let _e1010 = values[(_e998 + 768u)];
        sum_volume_1_ = vec4<u32>(_e1001, _e1004, _e1007, _e1010);
        local_25 = (_e998 + 1u);
        loop {
            let _e1014 = local_25;
            if (_e1014 >= (_e998 + 16u)) {
                break;
            }
            let _e1017 = values[_e1014];
            let _e1020 = values[(_e1014 + 256u)];
            let _e1023 = values[(_e1014 + 512u)];
            let _e1026 = values[(_e1014 + 768u)];
            let _e1027 = vec4<u32>(_e1017, _e1020, _e1023, _e1026);
            let _e1028 = sum_volume_1_;
            let _e1029 = add_128_(_e1028, _e1027);
            let _e1032 = (bitcast<i32>(_e1028.w) < 0i);
            sum_volume_1_ = _e1029;
            local_25 = (_e1014 + 1u);
        }
        let _e1043 = sum_volume_1_;
        values[_e998] = _e1043.x;
        values[(_e998 + 256u)] = _e1043.y;
        values[(_e998 + 512u)] = _e1043.z;
        values[(_e998 + 768u)] = _e1043.w;
    }
    workgroupBarrier();
    if (local_2 < 1u) {
        let _e1056 = (local_2 * 256u);
        let _e1059 = values[_e1056];
        let _e1062 = values[(_e1056 + 256u)];
        let _e1065 = values[(_e1056 + 512u)];
        let _e1068 = values[(_e1056 + 768u)];
        sum_volume_1_ = vec4<u32>(_e1059, _e1062, _e1065, _e1068);
        local_26 = (_e1056 + 16u);
        loop {
            let _e1072 = local_26;
            if (_e1072 >= (_e1056 + 256u)) {
                break;
            }
            let _e1075 = values[_e1072];
            let _e1078 = values[(_e1072 + 256u)];
            let _e1081 = values[(_e1072 + 512u)];
            let _e1084 = values[(_e1072 + 768u)];
            let _e1085 = vec4<u32>(_e1075, _e1078, _e1081, _e1084);
            let _e1086 = sum_volume_1_;
            let _e1087 = add_128_(_e1086, _e1085);
            let _e1090 = (bitcast<i32>(_e1086.w) < 0i);
            sum_volume_1_ = _e1087;
            local_26 = (_e1072 + 16u);
        }
        let _e1101 = sum_volume_1_;
        values[_e1056] = _e1101.x;
        values[(_e1056 + 256u)] = _e1101.y;
        values[(_e1056 + 512u)] = _e1101.z;
        values[(_e1056 + 768u)] = _e1101.w;
    }
    workgroupBarrier();
    let _e1113 = sum_volume_1_;
    if _e478 {
        local_27 = 0u;
        loop {
            let _e1115 = local_27;
            if (_e1115 >= 16u) {
                break;
            }
            let _e1118 = tags[_e1115];
            let _e1120 = numbers[_e1115];
            if ((_e1118 != 0u) & (_e1120 == 1u)) {
                let _e1124 = (_e1115 * 2u);
                let _e1126 = keys[_e1124];
                let _e1129 = keys[(_e1124 + 1u)];
                let _e1130 = vec2<u32>(_e1126, _e1129);
                let _e1132 = params[19u];
                let _e1134 = params[20u];
                let _e1136 = params[21u];
                let _e1138 = params[22u];
                let _e1140 = atomicLoad((&sync[_e1132]));
                if (_e1140 <= _e1134) {
                    let _e1143 = atomicAdd((&sync[_e1132]), 1u);
                    if (_e1143 < _e1134) {
                        let _e1146 = (_e1136 + (_e1143 * 10u));
                        work[_e1146] = 0u;
                        work[(_e1146 + 1u)] = 0u;
                        work[(_e1146 + 2u)] = 0u;
                        work[(_e1146 + 3u)] = 0u;
                        work[(_e1146 + 4u)] = 0u;
                        work[(_e1146 + 5u)] = 0u;
                        work[(_e1146 + 6u)] = 0u;
                        work[(_e1146 + 7u)] = 0u;
                        work[(_e1146 + 8u)] = 0u;
                        work[(_e1146 + 9u)] = 0u;
                        work[_e1146] = _e1130.x;
                        work[(_e1146 + 1u)] = _e1130.y;
                        work[(_e1146 + 2u)] = _e984.x;
                        work[(_e1146 + 3u)] = _e984.y;
                        work[(_e1146 + 4u)] = _e984.z;
                        work[(_e1146 + 5u)] = _e984.w;
                        work[(_e1146 + 6u)] = _e1113.x;
                        work[(_e1146 + 7u)] = _e1113.y;
                        work[(_e1146 + 8u)] = _e1113.z;
                        work[(_e1146 + 9u)] = _e1113.w;
                        work[(_e1138 + _e1143)] = _e855;
                    }
                }
            }
            local_27 = (_e1115 + 1u);
        }
    }
    let _e1198 = first_2_;
    values[local_2] = _e1198;
    workgroupBarrier();
    if (local_2 == 0u) {
        local_28 = 1u;
        loop {
            let _e1202 = local_28;
            if (_e1202 >= 256u) {
                break;
            }
            let _e1205 = values[_e1202];
            let _e1206 = first_2_;
            first_2_ = min(_e1205, _e1206);
            local_28 = (_e1202 + 1u);
        }
    }
    workgroupBarrier();
    let _e1209 = first_2_;
    let _e1210 = sum_arg_2_;
    values[local_2] = _e1210.x;
    values[(local_2 + 256u)] = _e1210.y;
    values[(local_2 + 512u)] = _e1210.z;
    values[(local_2 + 768u)] = _e1210.w;
    workgroupBarrier();
    if (local_2 < 16u) {
        let _e1223 = (local_2 * 16u);
        let _e1226 = values[_e1223];
        let _e1229 = values[(_e1223 + 256u)];
        let _e1232 = values[(_e1223 + 512u)];
        let _e1235 = values[(_e1223 + 768u)];
        sum_arg_2_ = vec4<u32>(_e1226, _e1229, _e1232, _e1235);
        local_29 = (_e1223 + 1u);
        loop {
            let _e1239 = local_29;
            if (_e1239 >= (_e1223 + 16u)) {
                break;
            }
            let _e1242 = values[_e1239];
            let _e1245 = values[(_e1239 + 256u)];
            let _e1248 = values[(_e1239 + 512u)];
            let _e1251 = values[(_e1239 + 768u)];
            let _e1252 = vec4<u32>(_e1242, _e1245, _e1248, _e1251);
            let _e1253 = sum_arg_2_;
            let _e1254 = add_128_(_e1253, _e1252);
            let _e1257 = (bitcast<i32>(_e1253.w) < 0i);
            sum_arg_2_ = _e1254;
            local_29 = (_e1239 + 1u);
        }
        let _e1268 = sum_arg_2_;
        values[_e1223] = _e1268.x;
        values[(_e1223 + 256u)] = _e1268.y;
        values[(_e1223 + 512u)] = _e1268.z;
        values[(_e1223 + 768u)] = _e1268.w;
    }
    workgroupBarrier();
    if (local_2 < 1u) {
        let _e1281 = (local_2 * 256u);
        let _e1284 = values[_e1281];
        let _e1287 = values[(_e1281 + 256u)];
        let _e1290 = values[(_e1281 + 512u)];
        let _e1293 = values[(_e1281 + 768u)];
        sum_arg_2_ = vec4<u32>(_e1284, _e1287, _e1290, _e1293);
        local_30 = (_e1281 + 16u);
        loop {
            let _e1297 = local_30;
            if (_e1297 >= (_e1281 + 256u)) {
                break;
            }
            let _e1300 = values[_e1297];
            let _e1303 = values[(_e1297 + 256u)];
            let _e1306 = values[(_e1297 + 512u)];
            let _e1309 = values[(_e1297 + 768u)];
            let _e1310 = vec4<u32>(_e1300, _e1303, _e1306, _e1309);
            let _e1311 = sum_arg_2_;
            let _e1312 = add_128_(_e1311, _e1310);
            let _e1315 = (bitcast<i32>(_e1311.w) < 0i);
            sum_arg_2_ = _e1312;
            local_30 = (_e1297 + 16u);
        }
        let _e1326 = sum_arg_2_;
        values[_e1281] = _e1326.x;
        values[(_e1281 + 256u)] = _e1326.y;
        values[(_e1281 + 512u)] = _e1326.z;
        values[(_e1281 + 768u)] = _e1326.w;
    }
    workgroupBarrier();
    let _e1338 = sum_arg_2_;
    let _e1339 = sum_volume_2_;
    values[local_2] = _e1339.x;
    values[(local_2 + 256u)] = _e1339.y;
    values[(local_2 + 512u)] = _e1339.z;
    values[(local_2 + 768u)] = _e1339.w;
    workgroupBarrier();
    if (local_2 < 16u) {
        let _e1352 = (local_2 * 16u);
        let _e1355 = values[_e1352];
        let _e1358 = values[(_e1352 + 256u)];
        let _e1361 = values[(_e1352 + 512u)];
        let _e1364 = values[(_e1352 + 768u)];
        sum_volume_2_ = vec4<u32>(_e1355, _e1358, _e1361, _e1364);
        local_31 = (_e1352 + 1u);
        loop {
            let _e1368 = local_31;
            if (_e1368 >= (_e1352 + 16u)) {
                break;
            }
            let _e1371 = values[_e1368];
            let _e1374 = values[(_e1368 + 256u)];
            let _e1377 = values[(_e1368 + 512u)];
            let _e1380 = values[(_e1368 + 768u)];
            let _e1381 = vec4<u32>(_e1371, _e1374, _e1377, _e1380);
            let _e1382 = sum_volume_2_;
            let _e1383 = add_128_(_e1382, _e1381);
            let _e1386 = (bitcast<i32>(_e1382.w) < 0i);
            sum_volume_2_ = _e1383;
            local_31 = (_e1368 + 1u);
        }
        let _e1397 = sum_volume_2_;
        values[_e1352] = _e1397.x;
        values[(_e1352 + 256u)] = _e1397.y;
        values[(_e1352 + 512u)] = _e1397.z;
        values[(_e1352 + 768u)] = _e1397.w;
    }
    workgroupBarrier();
    if (local_2 < 1u) {
        let _e1410 = (local_2 * 256u);
        let _e1413 = values[_e1410];
        let _e1416 = values[(_e1410 + 256u)];
        let _e1419 = values[(_e1410 + 512u)];
        let _e1422 = values[(_e1410 + 768u)];
        sum_volume_2_ = vec4<u32>(_e1413, _e1416, _e1419, _e1422);
        local_32 = (_e1410 + 16u);
        loop {
            let _e1426 = local_32;
            if (_e1426 >= (_e1410 + 256u)) {
                break;
            }
            let _e1429 = values[_e1426];
            let _e1432 = values[(_e1426 + 256u)];
            let _e1435 = values[(_e1426 + 512u)];
            let _e1438 = values[(_e1426 + 768u)];
            let _e1439 = vec4<u32>(_e1429, _e1432, _e1435, _e1438);
            let _e1440 = sum_volume_2_;
            let _e1441 = add_128_(_e1440, _e1439);
            let _e1444 = (bitcast<i32>(_e1440.w) < 0i);
            sum_volume_2_ = _e1441;
            local_32 = (_e1426 + 16u);
        }
        let _e1455 = sum_volume_2_;
        values[_e1410] = _e1455.x;
        values[(_e1410 + 256u)] = _e1455.y;
        values[(_e1410 + 512u)] = _e1455.z;
        values[(_e1410 + 768u)] = _e1455.w;
    }
    workgroupBarrier();
    let _e1467 = sum_volume_2_;
    if _e478 {
        local_33 = 0u;
        loop {
            let _e1469 = local_33;
            if (_e1469 >= 16u) {
                break;
            }
            let _e1472 = tags[_e1469];
            let _e1474 = numbers[_e1469];
            if ((_e1472 != 0u) & (_e1474 == 2u)) {
                let _e1478 = (_e1469 * 2u);
                let _e1480 = keys[_e1478];
                let _e1483 = keys[(_e1478 + 1u)];
                let _e1484 = vec2<u32>(_e1480, _e1483);
                let _e1486 = params[19u];
                let _e1488 = params[20u];
                let _e1490 = params[21u];
                let _e1492 = params[22u];
                let _e1494 = atomicLoad((&sync[_e1486]));
                if (_e1494 <= _e1488) {
                    let _e1497 = atomicAdd((&sync[_e1486]), 1u);
                    if (_e1497 < _e1488) {
                        let _e1500 = (_e1490 + (_e1497 * 10u));
                        work[_e1500] = 0u;
                        work[(_e1500 + 1u)] = 0u;
                        work[(_e1500 + 2u)] = 0u;
                        work[(_e1500 + 3u)] = 0u;
                        work[(_e1500 + 4u)] = 0u;
                        work[(_e1500 + 5u)] = 0u;
                        work[(_e1500 + 6u)] = 0u;
                        work[(_e1500 + 7u)] = 0u;
                        work[(_e1500 + 8u)] = 0u;
                        work[(_e1500 + 9u)] = 0u;
                        work[_e1500] = _e1484.x;
                        work[(_e1500 + 1u)] = _e1484.y;
                        work[(_e1500 + 2u)] = _e1338.x;
                        work[(_e1500 + 3u)] = _e1338.y;
                        work[(_e1500 + 4u)] = _e1338.z;
                        work[(_e1500 + 5u)] = _e1338.w;
                        work[(_e1500 + 6u)] = _e1467.x;
                        work[(_e1500 + 7u)] = _e1467.y;
                        work[(_e1500 + 8u)] = _e1467.z;
                        work[(_e1500 + 9u)] = _e1467.w;
                        work[(_e1492 + _e1497)] = _e1209;
                    }
                }
            }
            local_33 = (_e1469 + 1u);
        }
    }
    let _e1552 = first_3_;
    values[local_2] = _e1552;
    workgroupBarrier();
    if (local_2 == 0u) {
        local_34 = 1u;
        loop {
            let _e1556 = local_34;
            if (_e1556 >= 256u) {
                break;
            }
            let _e1559 = values[_e1556];
            let _e1560 = first_3_;
            first_3_ = min(_e1559, _e1560);
            local_34 = (_e1556 + 1u);
        }
    }
    workgroupBarrier();
    let _e1563 = first_3_;
    let _e1564 = sum_arg_3_;
    values[local_2] = _e1564.x;
    values[(local_2 + 256u)] = _e1564.y;
    values[(local_2 + 512u)] = _e1564.z;
    values[(local_2 + 768u)] = _e1564.w;
    workgroupBarrier();
    if (local_2 < 16u) {
        let _e1577 = (local_2 * 16u);
        let _e1580 = values[_e1577];
        let _e1583 = values[(_e1577 + 256u)];
        let _e1586 = values[(_e1577 + 512u)];
        let _e1589 = values[(_e1577 + 768u)];
        sum_arg_3_ = vec4<u32>(_e1580, _e1583, _e1586, _e1589);
        local_35 = (_e1577 + 1u);
        loop {
            let _e1593 = local_35;
            if (_e1593 >= (_e1577 + 16u)) {
                break;
            }
            let _e1596 = values[_e1593];
            let _e1599 = values[(_e1593 + 256u)];
            let _e1602 = values[(_e1593 + 512u)];
            let _e1605 = values[(_e1593 + 768u)];
            let _e1606 = vec4<u32>(_e1596, _e1599, _e1602, _e1605);
            let _e1607 = sum_arg_3_;
            let _e1608 = add_128_(_e1607, _e1606);
            let _e1611 = (bitcast<i32>(_e1607.w) < 0i);
            sum_arg_3_ = _e1608;
            local_35 = (_e1593 + 1u);
        }
        let _e1622 = sum_arg_3_;
        values[_e1577] = _e1622.x;
        values[(_e1577 + 256u)] = _e1622.y;
        values[(_e1577 + 512u)] = _e1622.z;
        values[(_e1577 + 768u)] = _e1622.w;
    }
    workgroupBarrier();
    if (local_2 < 1u) {
        let _e1635 = (local_2 * 256u);
        let _e1638 = values[_e1635];
        let _e1641 = values[(_e1635 + 256u)];
        let _e1644 = values[(_e1635 + 512u)];
        let _e1647 = values[(_e1635 + 768u)];
        sum_arg_3_ = vec4<u32>(_e1638, _e1641, _e1644, _e1647);
        local_36 = (_e1635 + 16u);
        loop {
            let _e1651 = local_36;
            if (_e1651 >= (_e1635 + 256u)) {
                break;
            }
            let _e1654 = values[_e1651];
            let _e1657 = values[(_e1651 + 256u)];
            let _e1660 = values[(_e1651 + 512u)];
            let _e1663 = values[(_e1651 + 768u)];
            let _e1664 = vec4<u32>(_e1654, _e1657, _e1660, _e1663);
            let _e1665 = sum_arg_3_;
            let _e1666 = add_128_(_e1665, _e1664);
            let _e1669 = (bitcast<i32>(_e1665.w) < 0i);
            sum_arg_3_ = _e1666;
            local_36 = (_e1651 + 16u);
        }
        let _e1680 = sum_arg_3_;
        values[_e1635] = _e1680.x;
        values[(_e1635 + 256u)] = _e1680.y;
        values[(_e1635 + 512u)] = _e1680.z;
        values[(_e1635 + 768u)] = _e1680.w;
    }
    workgroupBarrier();
    let _e1692 = sum_arg_3_;
    let _e1693 = sum_volume_3_;
    values[local_2] = _e1693.x;
    values[(local_2 + 256u)] = _e1693.y;
    values[(local_2 + 512u)] = _e1693.z;
    values[(local_2 + 768u)] = _e1693.w;
    workgroupBarrier();
    if (local_2 < 16u) {
        let _e1706 = (local_2 * 16u);
        let _e1709 = values[_e1706];
        let _e1712 = values[(_e1706 + 256u)];
        let _e1715 = values[(_e1706 + 512u)];
        let _e1718 = values[(_e1706 + 768u)];
        sum_volume_3_ = vec4<u32>(_e1709, _e1712, _e1715, _e1718);
        local_37 = (_e1706 + 1u);
        loop {
            let _e1722 = local_37;
            if (_e1722 >= (_e1706 + 16u)) {
                break;
            }
            let _e1725 = values[_e1722];
            let _e1728 = values[(_e1722 + 256u)];
            let _e1731 = values[(_e1722 + 512u)];
            let _e1734 = values[(_e1722 + 768u)];
            let _e1735 = vec4<u32>(_e1725, _e1728, _e1731, _e1734);
            let _e1736 = sum_volume_3_;
            let _e1737 = add_128_(_e1736, _e1735);
            let _e1740 = (bitcast<i32>(_e1736.w) < 0i);
            sum_volume_3_ = _e1737;
            local_37 = (_e1722 + 1u);
        }
        let _e1751 = sum_volume_3_;
        values[_e1706] = _e1751.x;
        values[(_e1706 + 256u)] = _e1751.y;
        values[(_e1706 + 512u)] = _e1751.z;
        values[(_e1706 + 768u)] = _e1751.w;
    }
    workgroupBarrier();
    if (local_2 < 1u) {
        let _e1764 = (local_2 * 256u);
        let _e1767 = values[_e1764];
        let _e1770 = values[(_e1764 + 256u)];
        let _e1773 = values[(_e1764 + 512u)];
        let _e1776 = values[(_e1764 + 768u)];
        sum_volume_3_ = vec4<u32>(_e1767, _e1770, _e1773, _e1776);
        local_38 = (_e1764 + 16u);
        loop {
            let _e1780 = local_38;
            if (_e1780 >= (_e1764 + 256u)) {
                break;
            }
            let _e1783 = values[_e1780];
            let _e1786 = values[(_e1780 + 256u)];
            let _e1789 = values[(_e1780 + 512u)];
            let _e1792 = values[(_e1780 + 768u)];
            let _e1793 = vec4<u32>(_e1783, _e1786, _e1789, _e1792);
            let _e1794 = sum_volume_3_;
            let _e1795 = add_128_(_e1794, _e1793);
            let _e1798 = (bitcast<i32>(_e1794.w) < 0i);
            sum_volume_3_ = _e1795;
            local_38 = (_e1780 + 16u);
        }
        let _e1809 = sum_volume_3_;
        values[_e1764] = _e1809.x;
        values[(_e1764 + 256u)] = _e1809.y;
        values[(_e1764 + 512u)] = _e1809.z;
        values[(_e1764 + 768u)] = _e1809.w;
    }
    workgroupBarrier();
    let _e1821 = sum_volume_3_;
    if _e478 {
        local_39 = 0u;
        loop {
            let _e1823 = local_39;
            if (_e1823 >= 16u) {
                break;
            }
            let _e1826 = tags[_e1823];
            let _e1828 = numbers[_e1823];
            if ((_e1826 != 0u) & (_e1828 == 3u)) {
                let _e1832 = (_e1823 * 2u);
                let _e1834 = keys[_e1832];
                let _e1837 = keys[(_e1832 + 1u)];
                let _e1838 = vec2<u32>(_e1834, _e1837);
                let _e1840 = params[19u];
                let _e1842 = params[20u];
                let _e1844 = params[21u];
                let _e1846 = params[22u];
                let _e1848 = atomicLoad((&sync[_e1840]));
                if (_e1848 <= _e1842) {
                    let _e1851 = atomicAdd((&sync[_e1840]), 1u);
                    if (_e1851 < _e1842) {
                        let _e1854 = (_e1844 + (_e1851 * 10u));
                        work[_e1854] = 0u;
                        work[(_e1854 + 1u)] = 0u;
                        work[(_e1854 + 2u)] = 0u;
                        work[(_e1854 + 3u)] = 0u;
                        work[(_e1854 + 4u)] = 0u;
                        work[(_e1854 + 5u)] = 0u;
                        work[(_e1854 + 6u)] = 0u;
                        work[(_e1854 + 7u)] = 0u;
                        work[(_e1854 + 8u)] = 0u;
                        work[(_e1854 + 9u)] = 0u;
                        work[_e1854] = _e1838.x;
                        work[(_e1854 + 1u)] = _e1838.y;
                        work[(_e1854 + 2u)] = _e1692.x;
                        work[(_e1854 + 3u)] = _e1692.y;
                        work[(_e1854 + 4u)] = _e1692.z;
                        work[(_e1854 + 5u)] = _e1692.w;
                        work[(_e1854 + 6u)] = _e1821.x;
                        work[(_e1854 + 7u)] = _e1821.y;
                        work[(_e1854 + 8u)] = _e1821.z;
                        work[(_e1854 + 9u)] = _e1821.w;
                        work[(_e1846 + _e1851)] = _e1563;
                    }
                }
            }
            local_39 = (_e1823 + 1u);
        }
    }
    local_40 = local_2;
    loop {
        let _e1907 = local_40;
        if (_e1907 >= 16u) {
            break;
        }
        let _e1910 = tags[_e1907];
        let _e1912 = numbers[_e1907];
        if ((_e1910 != 0u) & (_e1912 >= 4u)) {
            let _e1916 = (_e1907 * 2u);
            let _e1918 = keys[_e1916];
            let _e1921 = keys[(_e1916 + 1u)];
            let _e1922 = vec2<u32>(_e1918, _e1921);
            let _e1923 = (_e1912 * 9u);
            let _e1925 = atomicLoad((&totals[_e1923]));
            let _e1929 = atomicLoad((&totals[(_e1923 + 1u)]));
            let _e1932 = atomicLoad((&totals[(_e1923 + 2u)]));
            let _e1935 = atomicLoad((&totals[(_e1923 + 3u)]));
            let _e1938 = atomicLoad((&totals[(_e1923 + 4u)]));
            let _e1939 = vec4<u32>(_e1929, _e1932, _e1935, _e1938);
            let _e1942 = atomicLoad((&totals[(_e1923 + 5u)]));
            let _e1945 = atomicLoad((&totals[(_e1923 + 6u)]));
            let _e1948 = atomicLoad((&totals[(_e1923 + 7u)]));
            let _e1951 = atomicLoad((&totals[(_e1923 + 8u)]));
            let _e1952 = vec4<u32>(_e1942, _e1945, _e1948, _e1951);
            let _e1954 = params[19u];
            let _e1956 = params[20u];
            let _e1958 = params[21u];
            let _e1960 = params[22u];
            let _e1962 = atomicLoad((&sync[_e1954]));
            if (_e1962 <= _e1956) {
                let _e1965 = atomicAdd((&sync[_e1954]), 1u);
                if (_e1965 < _e1956) {
                    let _e1968 = (_e1958 + (_e1965 * 10u));
                    work[_e1968] = 0u;
                    work[(_e1968 + 1u)] = 0u;
                    work[(_e1968 + 2u)] = 0u;
                    work[(_e1968 + 3u)] = 0u;
                    work[(_e1968 + 4u)] = 0u;
                    work[(_e1968 + 5u)] = 0u;
                    work[(_e1968 + 6u)] = 0u;
                    work[(_e1968 + 7u)] = 0u;
                    work[(_e1968 + 8u)] = 0u;
                    work[(_e1968 + 9u)] = 0u;
                    work[_e1968] = _e1922.x;
                    work[(_e1968 + 1u)] = _e1922.y;
                    work[(_e1968 + 2u)] = _e1939.x;
                    work[(_e1968 + 3u)] = _e1939.y;
                    work[(_e1968 + 4u)] = _e1939.z;
                    work[(_e1968 + 5u)] = _e1939.w;
                    work[(_e1968 + 6u)] = _e1952.x;
                    work[(_e1968 + 7u)] = _e1952.y;
                    work[(_e1968 + 8u)] = _e1952.z;
                    work[(_e1968 + 9u)] = _e1952.w;
                    work[(_e1960 + _e1965)] = ~(_e1925);
                }
            }
        }
        local_40 = (_e1907 + 256u);
    }
}

// 9: kernel @scan_groups
@group(0) @binding(0) 
var<storage> params: array<u32>;
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
    let _e14 = params[0u];
    let _e17 = params[1u];
    let row = (_e14 + _e11);
    if ((row >= _e17) | (row < _e14)) {
        return;
    }
    sorted_rows = 0u;
    let _e28 = params[3u];
    let _e31 = (_e28 + (row * 10u));
    let _e34 = work[_e31];
    let _e37 = work[(_e31 + 1u)];
    let v1_o_year = vec2<u32>(_e34, _e37);
    let _e41 = work[(_e31 + 2u)];
    let _e44 = work[(_e31 + 3u)];
    let _e48 = work[(_e31 + 4u)];
    let _e52 = work[(_e31 + 5u)];
    let v2_sum_arg = vec4<u32>(_e41, _e44, _e48, _e52);
    let _e57 = work[(_e31 + 6u)];
    let _e61 = work[(_e31 + 7u)];
    let _e65 = work[(_e31 + 8u)];
    let _e69 = work[(_e31 + 9u)];
    let v3_sum_volume = vec4<u32>(_e57, _e61, _e65, _e69);
    let _e71 = f64_from_i128_(v2_sum_arg);
    let v5_ = vec2<u32>(0u, 1086556160u);
    let _e75 = f64_div(_e71, v5_);
    let _e76 = f64_from_i128_(v3_sum_volume);
    let _e77 = f64_div(_e76, v5_);
    let _e78 = f64_div(_e75, _e77);
    let _e80 = params[4u];
    let _e82 = (_e80 + (_e11 * 4u));
    work[_e82] = v1_o_year.x;
    work[(_e82 + 1u)] = v1_o_year.y;
    work[(_e82 + 2u)] = _e78.x;
    work[(_e82 + 3u)] = _e78.y;
}

// 10: kernel @scan_sorted
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
    let v1_o_year = vec2<u32>(_e34, _e37);
    let _e41 = work[(_e31 + 2u)];
    let _e44 = work[(_e31 + 3u)];
    let v2_mkt_share = vec2<u32>(_e41, _e44);
    let _e47 = params[4u];
    let _e49 = (_e47 + (_e11 * 4u));
    work[_e49] = v1_o_year.x;
    work[(_e49 + 1u)] = v1_o_year.y;
    work[(_e49 + 2u)] = v2_mkt_share.x;
    work[(_e49 + 3u)] = v2_mkt_share.y;
}

// 11: pass groups_groups of kernel @scan_supplier
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
    let _e47 = (groups + (i * 10u));
    let _e50 = work[_e47];
    let _e53 = work[(_e47 + 1u)];
    let _e54 = vec2<u32>(_e50, _e53);
    let _e58 = hash_step(2538058380u, _e54.x);
    let _e59 = hash_step(_e58, _e54.y);
    let _e61 = hash_finish((_e59 ^ 8u));
    local_1 = _e61;
    loop {
        let _e64 = local_1;
        let _e65 = (_e64 & mask);
        let _e69 = atomicCompareExchangeWeak((&sync[(table + _e65)]), 0u, (i + 1u));
        if _e69.exchanged {
            break;
        }
        if (_e69.old_value != 0u) {
            local_1 = (_e65 + 1u);
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
    let _e48 = (entries_1 + (i_1 * 11u));
    let _e52 = work[(_e48 + 1u)];
    let _e55 = work[(_e48 + 2u)];
    let _e56 = vec2<u32>(_e52, _e55);
    let _e60 = hash_step(2538058380u, _e56.x);
    let _e61 = hash_step(_e60, _e56.y);
    let _e63 = hash_finish((_e61 ^ 8u));
    slot = _e63;
    let _e66 = (i_1 | 2147483648u);
    probes = u32();
    loop {
        let _e69 = slot;
        let _e70 = (_e69 & mask_1);
        slot = _e70;
        let _e71 = probes;
        if (_e71 >= most_probes_1) {
            atomicStore((&sync[full_1]), 1u);
            break;
        }
        probes = (_e71 + 1u);
        let _e76 = (table_1 + _e70);
        let _e78 = atomicLoad((&sync[_e76]));
        holder = _e78;
        if (_e78 == 0u) {
            let _e82 = atomicCompareExchangeWeak((&sync[_e76]), 0u, _e66);
            holder = select(_e82.old_value, _e66, _e82.exchanged);
        }
        let _e86 = holder;
        if (_e86 == _e66) {
            break;
        }
        if (_e86 != 0u) {
            local_3 = bool();
            if ((_e86 & 2147483648u) != 0u) {
                let _e96 = (entries_1 + ((_e86 & 2147483647u) * 11u));
                let _e99 = work[(_e96 + 1u)];
                let _e102 = work[(_e96 + 2u)];
                let _e107 = (true & all((_e56 == vec2<u32>(_e99, _e102))));
                local_3 = _e107;
                if (_e107 & (_e66 < _e86)) {
                    let _e111 = atomicMin((&sync[_e76]), _e66);
                }
            } else {
                let _e114 = (groups_1 + ((_e86 - 1u) * 10u));
                let _e116 = work[_e114];
                let _e119 = work[(_e114 + 1u)];
                local_3 = (true & all((_e56 == vec2<u32>(_e116, _e119))));
            }
            let _e124 = local_3;
            if _e124 {
                break;
            }
            slot = (_e70 + 1u);
        }
    }
    let _e127 = slot;
    work[(slots_1 + i_1)] = _e127;
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
        let _e63 = (entries_3 + (i_3 * 11u));
        let _e66 = work[(_e63 + 1u)];
        let _e69 = work[(_e63 + 2u)];
        let _e70 = vec2<u32>(_e66, _e69);
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

// 12: pass groups_aggregate of kernel @scan_supplier
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
    sum_arg = vec4<u32>();
    sum_volume = vec4<u32>();
    sum_arg = vec4<u32>();
    sum_volume = vec4<u32>();
    let _e52 = work[(numbers + _e38)];
    group = _e52;
    is_first = true;
    let _e56 = (i * 2u);
    local_1 = _e38;
    loop {
        let _e58 = local_1;
        if (_e58 >= _e40) {
            break;
        }
        let _e62 = work[(numbers + _e58)];
        let _e63 = group;
        if (_e62 != _e63) {
            let _e65 = is_first;
            if (_e65 & _e41) {
                let _e69 = (parts + (_e56 * 10u));
                let _e70 = sum_arg;
                work[(_e69 + 2u)] = _e70.x;
                work[(_e69 + 3u)] = _e70.y;
                work[(_e69 + 4u)] = _e70.z;
                work[(_e69 + 5u)] = _e70.w;
                let _e83 = sum_volume;
                work[(_e69 + 6u)] = _e83.x;
                work[(_e69 + 7u)] = _e83.y;
                work[(_e69 + 8u)] = _e83.z;
                work[(_e69 + 9u)] = _e83.w;
                work[(part_numbers + _e56)] = _e63;
            } else {
                let _e101 = (rows + (_e63 * 10u));
                whole_sum_arg = vec4<u32>();
                whole_sum_volume = vec4<u32>();
                let _e108 = work[(_e101 + 2u)];
                let _e111 = work[(_e101 + 3u)];
                let _e114 = work[(_e101 + 4u)];
                let _e117 = work[(_e101 + 5u)];
                whole_sum_arg = vec4<u32>(_e108, _e111, _e114, _e117);
                let _e121 = work[(_e101 + 6u)];
                let _e124 = work[(_e101 + 7u)];
                let _e127 = work[(_e101 + 8u)];
                let _e130 = work[(_e101 + 9u)];
                whole_sum_volume = vec4<u32>(_e121, _e124, _e127, _e130);
                let _e132 = sum_arg;
                let _e133 = whole_sum_arg;
                let _e134 = add_128_(_e133, _e132);
                let _e138 = (bitcast<i32>(_e133.w) < 0i);
                whole_sum_arg = _e134;
                let _e148 = sum_volume;
                let _e149 = whole_sum_volume;
                let _e150 = add_128_(_e149, _e148);
                let _e153 = (bitcast<i32>(_e149.w) < 0i);
                whole_sum_volume = _e150;
                let _e163 = whole_sum_arg;
                work[(_e101 + 2u)] = _e163.x;
                work[(_e101 + 3u)] = _e163.y;
                work[(_e101 + 4u)] = _e163.z;
                work[(_e101 + 5u)] = _e163.w;
                let _e176 = whole_sum_volume;
                work[(_e101 + 6u)] = _e176.x;
                work[(_e101 + 7u)] = _e176.y;
                work[(_e101 + 8u)] = _e176.z;
                work[(_e101 + 9u)] = _e176.w;
            }
            sum_arg = vec4<u32>();
            sum_volume = vec4<u32>();
            is_first = false;
            group = _e62;
        }
        let _e193 = work[(order + _e58)];
        let _e196 = (entries + (_e193 * 11u));
        let _e198 = work[_e196];
        let _e203 = work[(_e196 + 3u)];
        let _e206 = work[(_e196 + 4u)];
        let _e209 = work[(_e196 + 5u)];
        let _e212 = work[(_e196 + 6u)];
        let _e213 = vec4<u32>(_e203, _e206, _e209, _e212);
        if ((_e198 & 1u) != 0u) {
            let _e214 = sum_arg;
            let _e215 = add_128_(_e214, _e213);
            let _e218 = (bitcast<i32>(_e214.w) < 0i);
            sum_arg = _e215;
        }
        let _e229 = work[_e196];
        let _e234 = work[(_e196 + 7u)];
        let _e237 = work[(_e196 + 8u)];
        let _e240 = work[(_e196 + 9u)];
        let _e243 = work[(_e196 + 10u)];
        let _e244 = vec4<u32>(_e234, _e237, _e240, _e243);
        if ((_e229 & 2u) != 0u) {
            let _e245 = sum_volume;
            let _e246 = add_128_(_e245, _e244);
            let _e249 = (bitcast<i32>(_e245.w) < 0i);
            sum_volume = _e246;
        }
        local_1 = (_e58 + 1u);
    }
    let _e260 = group;
    if _e41 {
        let _e261 = (_e56 + 1u);
        let _e262 = is_first;
        if _e262 {
            let _e264 = (parts + (_e56 * 10u));
            let _e265 = sum_arg;
            work[(_e264 + 2u)] = _e265.x;
            work[(_e264 + 3u)] = _e265.y;
            work[(_e264 + 4u)] = _e265.z;
            work[(_e264 + 5u)] = _e265.w;
            let _e278 = sum_volume;
            work[(_e264 + 6u)] = _e278.x;
            work[(_e264 + 7u)] = _e278.y;
            work[(_e264 + 8u)] = _e278.z;
            work[(_e264 + 9u)] = _e278.w;
            work[(part_numbers + _e56)] = _e260;
            sum_arg = vec4<u32>();
            sum_volume = vec4<u32>();
        }
        let _e296 = (parts + (_e261 * 10u));
        let _e297 = sum_arg;
        work[(_e296 + 2u)] = _e297.x;
        work[(_e296 + 3u)] = _e297.y;
        work[(_e296 + 4u)] = _e297.z;
        work[(_e296 + 5u)] = _e297.w;
        let _e310 = sum_volume;
        work[(_e296 + 6u)] = _e310.x;
        work[(_e296 + 7u)] = _e310.y;
        work[(_e296 + 8u)] = _e310.z;
        work[(_e296 + 9u)] = _e310.w;
        work[(part_numbers + _e261)] = _e260;
    } else {
        if (_e40 > 0u) {
            let _e327 = (rows + (_e260 * 10u));
            whole_sum_arg_1 = vec4<u32>();
            whole_sum_volume_1 = vec4<u32>();
            let _e334 = work[(_e327 + 2u)];
            let _e337 = work[(_e327 + 3u)];
            let _e340 = work[(_e327 + 4u)];
            let _e343 = work[(_e327 + 5u)];
            whole_sum_arg_1 = vec4<u32>(_e334, _e337, _e340, _e343);
            let _e347 = work[(_e327 + 6u)];
            let _e350 = work[(_e327 + 7u)];
            let _e353 = work[(_e327 + 8u)];
            let _e356 = work[(_e327 + 9u)];
            whole_sum_volume_1 = vec4<u32>(_e347, _e350, _e353, _e356);
            let _e358 = sum_arg;
            let _e359 = whole_sum_arg_1;
            let _e360 = add_128_(_e359, _e358);
            let _e363 = (bitcast<i32>(_e359.w) < 0i);
            whole_sum_arg_1 = _e360;
            let _e373 = sum_volume;
            let _e374 = whole_sum_volume_1;
            let _e375 = add_128_(_e374, _e373);
            let _e378 = (bitcast<i32>(_e374.w) < 0i);
            whole_sum_volume_1 = _e375;
            let _e388 = whole_sum_arg_1;
            work[(_e327 + 2u)] = _e388.x;
            work[(_e327 + 3u)] = _e388.y;
            work[(_e327 + 4u)] = _e388.z;
            work[(_e327 + 5u)] = _e388.w;
            let _e401 = whole_sum_volume_1;
            work[(_e327 + 6u)] = _e401.x;
            work[(_e327 + 7u)] = _e401.y;
            work[(_e327 + 8u)] = _e401.z;
            work[(_e327 + 9u)] = _e401.w;
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
    sum_arg_1 = vec4<u32>();
    sum_volume_1 = vec4<u32>();
    sum_arg_1 = vec4<u32>();
    sum_volume_1 = vec4<u32>();
    group_1 = 0u;
    is_first_1 = true;
    let _e52 = (i_1 * 2u);
    local_3 = _e38;
    loop {
        let _e54 = local_3;
        if (_e54 >= _e40) {
            break;
        }
        let _e58 = (entries_1 + (_e54 * 11u));
        let _e61 = work[_e58];
        let _e66 = work[(_e58 + 3u)];
        let _e69 = work[(_e58 + 4u)];
        let _e72 = work[(_e58 + 5u)];
        let _e75 = work[(_e58 + 6u)];
        let _e76 = vec4<u32>(_e66, _e69, _e72, _e75);
        if ((_e61 & 1u) != 0u) {
            let _e77 = sum_arg_1;
            let _e78 = add_128_(_e77, _e76);
            let _e82 = (bitcast<i32>(_e77.w) < 0i);
            sum_arg_1 = _e78;
        }
        let _e93 = work[_e58];
        let _e98 = work[(_e58 + 7u)];
        let _e102 = work[(_e58 + 8u)];
        let _e106 = work[(_e58 + 9u)];
        let _e110 = work[(_e58 + 10u)];
        let _e111 = vec4<u32>(_e98, _e102, _e106, _e110);
        if ((_e93 & 2u) != 0u) {
            let _e112 = sum_volume_1;
            let _e113 = add_128_(_e112, _e111);
            let _e116 = (bitcast<i32>(_e112.w) < 0i);
            sum_volume_1 = _e113;
        }
        local_3 = (_e54 + 1u);
    }
    let _e127 = group_1;
    if (part_numbers_1 != 0u) {
        let _e128 = (_e52 + 1u);
        let _e129 = is_first_1;
        if _e129 {
            let _e131 = (parts_1 + (_e52 * 10u));
            let _e132 = sum_arg_1;
            work[(_e131 + 2u)] = _e132.x;
            work[(_e131 + 3u)] = _e132.y;
            work[(_e131 + 4u)] = _e132.z;
            work[(_e131 + 5u)] = _e132.w;
            let _e145 = sum_volume_1;
            work[(_e131 + 6u)] = _e145.x;
            work[(_e131 + 7u)] = _e145.y;
            work[(_e131 + 8u)] = _e145.z;
            work[(_e131 + 9u)] = _e145.w;
            work[(part_numbers_1 + _e52)] = _e127;
            sum_arg_1 = vec4<u32>();
            sum_volume_1 = vec4<u32>();
        }
        let _e163 = (parts_1 + (_e128 * 10u));
        let _e164 = sum_arg_1;
        work[(_e163 + 2u)] = _e164.x;
        work[(_e163 + 3u)] = _e164.y;
        work[(_e163 + 4u)] = _e164.z;
        work[(_e163 + 5u)] = _e164.w;
        let _e177 = sum_volume_1;
        work[(_e163 + 6u)] = _e177.x;
        work[(_e163 + 7u)] = _e177.y;
        work[(_e163 + 8u)] = _e177.z;
        work[(_e163 + 9u)] = _e177.w;
        work[(part_numbers_1 + _e128)] = _e127;
    } else {
        if (_e40 > 0u) {
            let _e194 = (rows_1 + (_e127 * 10u));
            whole_sum_arg_2 = vec4<u32>();
            whole_sum_volume_2 = vec4<u32>();
            let _e201 = work[(_e194 + 2u)];
            let _e204 = work[(_e194 + 3u)];
            let _e207 = work[(_e194 + 4u)];
            let _e210 = work[(_e194 + 5u)];
            whole_sum_arg_2 = vec4<u32>(_e201, _e204, _e207, _e210);
            let _e214 = work[(_e194 + 6u)];
            let _e217 = work[(_e194 + 7u)];
            let _e220 = work[(_e194 + 8u)];
            let _e223 = work[(_e194 + 9u)];
            whole_sum_volume_2 = vec4<u32>(_e214, _e217, _e220, _e223);
            let _e225 = sum_arg_1;
            let _e226 = whole_sum_arg_2;
            let _e227 = add_128_(_e226, _e225);
            let _e230 = (bitcast<i32>(_e226.w) < 0i);
            whole_sum_arg_2 = _e227;
            let _e240 = sum_volume_1;
            let _e241 = whole_sum_volume_2;
            let _e242 = add_128_(_e241, _e240);
            let _e245 = (bitcast<i32>(_e241.w) < 0i);
            whole_sum_volume_2 = _e242;
            let _e255 = whole_sum_arg_2;
            work[(_e194 + 2u)] = _e255.x;
            work[(_e194 + 3u)] = _e255.y;
            work[(_e194 + 4u)] = _e255.z;
            work[(_e194 + 5u)] = _e255.w;
            let _e268 = whole_sum_volume_2;
            work[(_e194 + 6u)] = _e268.x;
            work[(_e194 + 7u)] = _e268.y;
            work[(_e194 + 8u)] = _e268.z;
            work[(_e194 + 9u)] = _e268.w;
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
    sum_arg_2 = vec4<u32>();
    sum_volume_2 = vec4<u32>();
    sum_arg_2 = vec4<u32>();
    sum_volume_2 = vec4<u32>();
    let _e52 = work[(numbers_2 + _e38)];
    group_2 = _e52;
    is_first_2 = true;
    let _e56 = (i_2 * 2u);
    local_5 = _e38;
    loop {
        let _e58 = local_5;
        if (_e58 >= _e40) {
            break;
        }
        let _e62 = work[(numbers_2 + _e58)];
        let _e63 = group_2;
        if (_e62 != _e63) {
            let _e65 = is_first_2;
            if (_e65 & _e41) {
                let _e69 = (parts_2 + (_e56 * 10u));
                let _e70 = sum_arg_2;
                work[(_e69 + 2u)] = _e70.x;
                work[(_e69 + 3u)] = _e70.y;
                work[(_e69 + 4u)] = _e70.z;
                work[(_e69 + 5u)] = _e70.w;
                let _e83 = sum_volume_2;
                work[(_e69 + 6u)] = _e83.x;
                work[(_e69 + 7u)] = _e83.y;
                work[(_e69 + 8u)] = _e83.z;
                work[(_e69 + 9u)] = _e83.w;
                work[(part_numbers_2 + _e56)] = _e63;
            } else {
                let _e101 = (rows_2 + (_e63 * 10u));
                whole_sum_arg_3 = vec4<u32>();
                whole_sum_volume_3 = vec4<u32>();
                let _e108 = work[(_e101 + 2u)];
                let _e111 = work[(_e101 + 3u)];
                let _e114 = work[(_e101 + 4u)];
                let _e117 = work[(_e101 + 5u)];
                whole_sum_arg_3 = vec4<u32>(_e108, _e111, _e114, _e117);
                let _e121 = work[(_e101 + 6u)];
                let _e124 = work[(_e101 + 7u)];
                let _e127 = work[(_e101 + 8u)];
                let _e130 = work[(_e101 + 9u)];
                whole_sum_volume_3 = vec4<u32>(_e121, _e124, _e127, _e130);
                let _e132 = sum_arg_2;
                let _e133 = whole_sum_arg_3;
                let _e134 = add_128_(_e133, _e132);
                let _e138 = (bitcast<i32>(_e133.w) < 0i);
                whole_sum_arg_3 = _e134;
                let _e148 = sum_volume_2;
                let _e149 = whole_sum_volume_3;
                let _e150 = add_128_(_e149, _e148);
                let _e153 = (bitcast<i32>(_e149.w) < 0i);
                whole_sum_volume_3 = _e150;
                let _e163 = whole_sum_arg_3;
                work[(_e101 + 2u)] = _e163.x;
                work[(_e101 + 3u)] = _e163.y;
                work[(_e101 + 4u)] = _e163.z;
                work[(_e101 + 5u)] = _e163.w;
                let _e176 = whole_sum_volume_3;
                work[(_e101 + 6u)] = _e176.x;
                work[(_e101 + 7u)] = _e176.y;
                work[(_e101 + 8u)] = _e176.z;
                work[(_e101 + 9u)] = _e176.w;
            }
            sum_arg_2 = vec4<u32>();
            sum_volume_2 = vec4<u32>();
            is_first_2 = false;
            group_2 = _e62;
        }
        let _e192 = (entries_2 + (_e58 * 10u));
        let _e195 = work[(_e192 + 2u)];
        let _e198 = work[(_e192 + 3u)];
        let _e201 = work[(_e192 + 4u)];
        let _e204 = work[(_e192 + 5u)];
        let _e205 = vec4<u32>(_e195, _e198, _e201, _e204);
        let _e206 = sum_arg_2;
        let _e207 = add_128_(_e206, _e205);
        let _e210 = (bitcast<i32>(_e206.w) < 0i);
        sum_arg_2 = _e207;
        let _e222 = work[(_e192 + 6u)];
        let _e225 = work[(_e192 + 7u)];
        let _e228 = work[(_e192 + 8u)];
        let _e231 = work[(_e192 + 9u)];
        let _e232 = vec4<u32>(_e222, _e225, _e228, _e231);
        let _e233 = sum_volume_2;
        let _e234 = add_128_(_e233, _e232);
        let _e237 = (bitcast<i32>(_e233.w) < 0i);
        sum_volume_2 = _e234;
        local_5 = (_e58 + 1u);
    }
    let _e248 = group_2;
    if _e41 {
        let _e249 = (_e56 + 1u);
        let _e250 = is_first_2;
        if _e250 {
            let _e252 = (parts_2 + (_e56 * 10u));
            let _e253 = sum_arg_2;
            work[(_e252 + 2u)] = _e253.x;
            work[(_e252 + 3u)] = _e253.y;
            work[(_e252 + 4u)] = _e253.z;
            work[(_e252 + 5u)] = _e253.w;
            let _e266 = sum_volume_2;
            work[(_e252 + 6u)] = _e266.x;
            work[(_e252 + 7u)] = _e266.y;
            work[(_e252 + 8u)] = _e266.z;
            work[(_e252 + 9u)] = _e266.w;
            work[(part_numbers_2 + _e56)] = _e248;
            sum_arg_2 = vec4<u32>();
            sum_volume_2 = vec4<u32>();
        }
        let _e284 = (parts_2 + (_e249 * 10u));
        let _e285 = sum_arg_2;
        work[(_e284 + 2u)] = _e285.x;
        work[(_e284 + 3u)] = _e285.y;
        work[(_e284 + 4u)] = _e285.z;
        work[(_e284 + 5u)] = _e285.w;
        let _e298 = sum_volume_2;
        work[(_e284 + 6u)] = _e298.x;
        work[(_e284 + 7u)] = _e298.y;
        work[(_e284 + 8u)] = _e298.z;
        work[(_e284 + 9u)] = _e298.w;
        work[(part_numbers_2 + _e249)] = _e248;
    } else {
        if (_e40 > 0u) {
            let _e315 = (rows_2 + (_e248 * 10u));
            whole_sum_arg_4 = vec4<u32>();
            whole_sum_volume_4 = vec4<u32>();
            let _e322 = work[(_e315 + 2u)];
            let _e325 = work[(_e315 + 3u)];
            let _e328 = work[(_e315 + 4u)];
            let _e331 = work[(_e315 + 5u)];
            whole_sum_arg_4 = vec4<u32>(_e322, _e325, _e328, _e331);
            let _e335 = work[(_e315 + 6u)];
            let _e338 = work[(_e315 + 7u)];
            let _e341 = work[(_e315 + 8u)];
            let _e344 = work[(_e315 + 9u)];
            whole_sum_volume_4 = vec4<u32>(_e335, _e338, _e341, _e344);
            let _e346 = sum_arg_2;
            let _e347 = whole_sum_arg_4;
            let _e348 = add_128_(_e347, _e346);
            let _e351 = (bitcast<i32>(_e347.w) < 0i);
            whole_sum_arg_4 = _e348;
            let _e361 = sum_volume_2;
            let _e362 = whole_sum_volume_4;
            let _e363 = add_128_(_e362, _e361);
            let _e366 = (bitcast<i32>(_e362.w) < 0i);
            whole_sum_volume_4 = _e363;
            let _e376 = whole_sum_arg_4;
            work[(_e315 + 2u)] = _e376.x;
            work[(_e315 + 3u)] = _e376.y;
            work[(_e315 + 4u)] = _e376.z;
            work[(_e315 + 5u)] = _e376.w;
            let _e389 = whole_sum_volume_4;
            work[(_e315 + 6u)] = _e389.x;
            work[(_e315 + 7u)] = _e389.y;
            work[(_e315 + 8u)] = _e389.z;
            work[(_e315 + 9u)] = _e389.w;
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
    sum_arg_3 = vec4<u32>();
    sum_volume_3 = vec4<u32>();
    sum_arg_3 = vec4<u32>();
    sum_volume_3 = vec4<u32>();
    let _e52 = work[(numbers_3 + _e38)];
    group_3 = _e52;
    is_first_3 = true;
    let _e56 = (i_3 * 2u);
    local_7 = _e38;
    loop {
        let _e58 = local_7;
        if (_e58 >= _e40) {
            break;
        }
        let _e62 = work[(numbers_3 + _e58)];
        let _e63 = group_3;
        if (_e62 != _e63) {
            let _e65 = is_first_3;
            if (_e65 & _e41) {
                let _e69 = (parts_3 + (_e56 * 10u));
                let _e70 = sum_arg_3;
                work[(_e69 + 2u)] = _e70.x;
                work[(_e69 + 3u)] = _e70.y;
                work[(_e69 + 4u)] = _e70.z;
                work[(_e69 + 5u)] = _e70.w;
                let _e83 = sum_volume_3;
                work[(_e69 + 6u)] = _e83.x;
                work[(_e69 + 7u)] = _e83.y;
                work[(_e69 + 8u)] = _e83.z;
                work[(_e69 + 9u)] = _e83.w;
                work[(part_numbers_3 + _e56)] = _e63;
            } else {
                let _e101 = (rows_3 + (_e63 * 10u));
                whole_sum_arg_5 = vec4<u32>();
                whole_sum_volume_5 = vec4<u32>();
                let _e108 = work[(_e101 + 2u)];
                let _e111 = work[(_e101 + 3u)];
                let _e114 = work[(_e101 + 4u)];
                let _e117 = work[(_e101 + 5u)];
                whole_sum_arg_5 = vec4<u32>(_e108, _e111, _e114, _e117);
                let _e121 = work[(_e101 + 6u)];
                let _e124 = work[(_e101 + 7u)];
                let _e127 = work[(_e101 + 8u)];
                let _e130 = work[(_e101 + 9u)];
                whole_sum_volume_5 = vec4<u32>(_e121, _e124, _e127, _e130);
                let _e132 = sum_arg_3;
                let _e133 = whole_sum_arg_5;
                let _e134 = add_128_(_e133, _e132);
                let _e138 = (bitcast<i32>(_e133.w) < 0i);
                whole_sum_arg_5 = _e134;
                let _e148 = sum_volume_3;
                let _e149 = whole_sum_volume_5;
                let _e150 = add_128_(_e149, _e148);
                let _e153 = (bitcast<i32>(_e149.w) < 0i);
                whole_sum_volume_5 = _e150;
                let _e163 = whole_sum_arg_5;
                work[(_e101 + 2u)] = _e163.x;
                work[(_e101 + 3u)] = _e163.y;
                work[(_e101 + 4u)] = _e163.z;
                work[(_e101 + 5u)] = _e163.w;
                let _e176 = whole_sum_volume_5;
                work[(_e101 + 6u)] = _e176.x;
                work[(_e101 + 7u)] = _e176.y;
                work[(_e101 + 8u)] = _e176.z;
                work[(_e101 + 9u)] = _e176.w;
            }
            sum_arg_3 = vec4<u32>();
            sum_volume_3 = vec4<u32>();
            is_first_3 = false;
            group_3 = _e62;
        }
        let _e193 = work[(order_3 + _e58)];
        let _e195 = (entries_3 + (_e193 * 10u));
        let _e198 = work[(_e195 + 2u)];
        let _e201 = work[(_e195 + 3u)];
        let _e204 = work[(_e195 + 4u)];
        let _e207 = work[(_e195 + 5u)];
        let _e208 = vec4<u32>(_e198, _e201, _e204, _e207);
        let _e209 = sum_arg_3;
        let _e210 = add_128_(_e209, _e208);
        let _e213 = (bitcast<i32>(_e209.w) < 0i);
        sum_arg_3 = _e210;
        let _e225 = work[(_e195 + 6u)];
        let _e228 = work[(_e195 + 7u)];
        let _e231 = work[(_e195 + 8u)];
        let _e234 = work[(_e195 + 9u)];
        let _e235 = vec4<u32>(_e225, _e228, _e231, _e234);
        let _e236 = sum_volume_3;
        let _e237 = add_128_(_e236, _e235);
        let _e240 = (bitcast<i32>(_e236.w) < 0i);
        sum_volume_3 = _e237;
        local_7 = (_e58 + 1u);
    }
    let _e251 = group_3;
    if _e41 {
        let _e252 = (_e56 + 1u);
        let _e253 = is_first_3;
        if _e253 {
            let _e255 = (parts_3 + (_e56 * 10u));
            let _e256 = sum_arg_3;
            work[(_e255 + 2u)] = _e256.x;
            work[(_e255 + 3u)] = _e256.y;
            work[(_e255 + 4u)] = _e256.z;
            work[(_e255 + 5u)] = _e256.w;
            let _e269 = sum_volume_3;
            work[(_e255 + 6u)] = _e269.x;
            work[(_e255 + 7u)] = _e269.y;
            work[(_e255 + 8u)] = _e269.z;
            work[(_e255 + 9u)] = _e269.w;
            work[(part_numbers_3 + _e56)] = _e251;
            sum_arg_3 = vec4<u32>();
            sum_volume_3 = vec4<u32>();
        }
        let _e287 = (parts_3 + (_e252 * 10u));
        let _e288 = sum_arg_3;
        work[(_e287 + 2u)] = _e288.x;
        work[(_e287 + 3u)] = _e288.y;
        work[(_e287 + 4u)] = _e288.z;
        work[(_e287 + 5u)] = _e288.w;
        let _e301 = sum_volume_3;
        work[(_e287 + 6u)] = _e301.x;
        work[(_e287 + 7u)] = _e301.y;
        work[(_e287 + 8u)] = _e301.z;
        work[(_e287 + 9u)] = _e301.w;
        work[(part_numbers_3 + _e252)] = _e251;
    } else {
        if (_e40 > 0u) {
            let _e318 = (rows_3 + (_e251 * 10u));
            whole_sum_arg_6 = vec4<u32>();
            whole_sum_volume_6 = vec4<u32>();
            let _e325 = work[(_e318 + 2u)];
            let _e328 = work[(_e318 + 3u)];
            let _e331 = work[(_e318 + 4u)];
            let _e334 = work[(_e318 + 5u)];
            whole_sum_arg_6 = vec4<u32>(_e325, _e328, _e331, _e334);
            let _e338 = work[(_e318 + 6u)];
            let _e341 = work[(_e318 + 7u)];
            let _e344 = work[(_e318 + 8u)];
            let _e347 = work[(_e318 + 9u)];
            whole_sum_volume_6 = vec4<u32>(_e338, _e341, _e344, _e347);
            let _e349 = sum_arg_3;
            let _e350 = whole_sum_arg_6;
            let _e351 = add_128_(_e350, _e349);
            let _e354 = (bitcast<i32>(_e350.w) < 0i);
            whole_sum_arg_6 = _e351;
            let _e364 = sum_volume_3;
            let _e365 = whole_sum_volume_6;
            let _e366 = add_128_(_e365, _e364);
            let _e369 = (bitcast<i32>(_e365.w) < 0i);
            whole_sum_volume_6 = _e366;
            let _e379 = whole_sum_arg_6;
            work[(_e318 + 2u)] = _e379.x;
            work[(_e318 + 3u)] = _e379.y;
            work[(_e318 + 4u)] = _e379.z;
            work[(_e318 + 5u)] = _e379.w;
            let _e392 = whole_sum_volume_6;
            work[(_e318 + 6u)] = _e392.x;
            work[(_e318 + 7u)] = _e392.y;
            work[(_e318 + 8u)] = _e392.z;
            work[(_e318 + 9u)] = _e392.w;
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
    sum_arg_4 = vec4<u32>();
    sum_volume_4 = vec4<u32>();
    sum_arg_4 = vec4<u32>();
    sum_volume_4 = vec4<u32>();
    group_4 = 0u;
    is_first_4 = true;
    let _e52 = (i_4 * 2u);
    local_9 = _e38;
    loop {
        let _e54 = local_9;
        if (_e54 >= _e40) {
            break;
        }
        let _e58 = (entries_4 + (_e54 * 10u));
        let _e62 = work[(_e58 + 2u)];
        let _e65 = work[(_e58 + 3u)];
        let _e68 = work[(_e58 + 4u)];
        let _e71 = work[(_e58 + 5u)];
        let _e72 = vec4<u32>(_e62, _e65, _e68, _e71);
        let _e73 = sum_arg_4;
        let _e74 = add_128_(_e73, _e72);
        let _e78 = (bitcast<i32>(_e73.w) < 0i);
        sum_arg_4 = _e74;
        let _e90 = work[(_e58 + 6u)];
        let _e93 = work[(_e58 + 7u)];
        let _e97 = work[(_e58 + 8u)];
        let _e101 = work[(_e58 + 9u)];
        let _e102 = vec4<u32>(_e90, _e93, _e97, _e101);
        let _e103 = sum_volume_4;
        let _e104 = add_128_(_e103, _e102);
        let _e107 = (bitcast<i32>(_e103.w) < 0i);
        sum_volume_4 = _e104;
        local_9 = (_e54 + 1u);
    }
    let _e118 = group_4;
    if (part_numbers_4 != 0u) {
        let _e119 = (_e52 + 1u);
        let _e120 = is_first_4;
        if _e120 {
            let _e122 = (parts_4 + (_e52 * 10u));
            let _e123 = sum_arg_4;
            work[(_e122 + 2u)] = _e123.x;
            work[(_e122 + 3u)] = _e123.y;
            work[(_e122 + 4u)] = _e123.z;
            work[(_e122 + 5u)] = _e123.w;
            let _e136 = sum_volume_4;
            work[(_e122 + 6u)] = _e136.x;
            work[(_e122 + 7u)] = _e136.y;
            work[(_e122 + 8u)] = _e136.z;
            work[(_e122 + 9u)] = _e136.w;
            work[(part_numbers_4 + _e52)] = _e118;
            sum_arg_4 = vec4<u32>();
            sum_volume_4 = vec4<u32>();
        }
        let _e154 = (parts_4 + (_e119 * 10u));
        let _e155 = sum_arg_4;
        work[(_e154 + 2u)] = _e155.x;
        work[(_e154 + 3u)] = _e155.y;
        work[(_e154 + 4u)] = _e155.z;
        work[(_e154 + 5u)] = _e155.w;
        let _e168 = sum_volume_4;
        work[(_e154 + 6u)] = _e168.x;
        work[(_e154 + 7u)] = _e168.y;
        work[(_e154 + 8u)] = _e168.z;
        work[(_e154 + 9u)] = _e168.w;
        work[(part_numbers_4 + _e119)] = _e118;
    } else {
        if (_e40 > 0u) {
            let _e185 = (rows_4 + (_e118 * 10u));
            whole_sum_arg_7 = vec4<u32>();
            whole_sum_volume_7 = vec4<u32>();
            let _e192 = work[(_e185 + 2u)];
            let _e195 = work[(_e185 + 3u)];
            let _e198 = work[(_e185 + 4u)];
            let _e201 = work[(_e185 + 5u)];
            whole_sum_arg_7 = vec4<u32>(_e192, _e195, _e198, _e201);
            let _e205 = work[(_e185 + 6u)];
            let _e208 = work[(_e185 + 7u)];
            let _e211 = work[(_e185 + 8u)];
            let _e214 = work[(_e185 + 9u)];
            whole_sum_volume_7 = vec4<u32>(_e205, _e208, _e211, _e214);
            let _e216 = sum_arg_4;
            let _e217 = whole_sum_arg_7;
            let _e218 = add_128_(_e217, _e216);
            let _e221 = (bitcast<i32>(_e217.w) < 0i);
            whole_sum_arg_7 = _e218;
            let _e231 = sum_volume_4;
            let _e232 = whole_sum_volume_7;
            let _e233 = add_128_(_e232, _e231);
            let _e236 = (bitcast<i32>(_e232.w) < 0i);
            whole_sum_volume_7 = _e233;
            let _e246 = whole_sum_arg_7;
            work[(_e185 + 2u)] = _e246.x;
            work[(_e185 + 3u)] = _e246.y;
            work[(_e185 + 4u)] = _e246.z;
            work[(_e185 + 5u)] = _e246.w;
            let _e259 = whole_sum_volume_7;
            work[(_e185 + 6u)] = _e259.x;
            work[(_e185 + 7u)] = _e259.y;
            work[(_e185 + 8u)] = _e259.z;
            work[(_e185 + 9u)] = _e259.w;
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
    let _e39 = (entries_5 + (i_5 * 11u));
    let _e43 = work[(numbers_5 + i_5)];
    let _e46 = (parts_5 + (_e43 * 8u));
    let _e48 = work[_e39];
    let _e53 = work[(_e39 + 3u)];
    let _e56 = work[(_e39 + 4u)];
    let _e59 = work[(_e39 + 5u)];
    let _e62 = work[(_e39 + 6u)];
    let _e63 = vec4<u32>(_e53, _e56, _e59, _e62);
    if ((_e48 & 1u) != 0u) {
        local_11 = false;
        if (_e63.x != 0u) {
            let _e73 = atomicAdd((&sync[_e46]), _e63.x);
            local_11 = ((_e73 + _e63.x) < _e73);
        }
        let _e76 = local_11;
        let _e79 = (_e63.y + select(0u, 1u, _e76));
        local_12 = false;
        if (_e79 != 0u) {
            let _e84 = atomicAdd((&sync[(_e46 + 1u)]), _e79);
            local_12 = ((_e84 + _e79) < _e84);
        }
        let _e87 = local_12;
        let _e91 = (_e63.z + select(0u, 1u, (_e87 | (_e79 < _e63.y))));
        local_13 = false;
        if (_e91 != 0u) {
            let _e96 = atomicAdd((&sync[(_e46 + 2u)]), _e91);
            local_13 = ((_e96 + _e91) < _e96);
        }
        let _e99 = local_13;
        let _e103 = (_e63.w + select(0u, 1u, (_e99 | (_e91 < _e63.z))));
        local_14 = false;
        if (_e103 != 0u) {
            let _e108 = atomicAdd((&sync[(_e46 + 3u)]), _e103);
            local_14 = ((_e108 + _e103) < _e108);
        }
        let _e111 = local_14;
    }
    let _e115 = work[_e39];
    let _e120 = work[(_e39 + 7u)];
    let _e123 = work[(_e39 + 8u)];
    let _e127 = work[(_e39 + 9u)];
    let _e131 = work[(_e39 + 10u)];
    let _e132 = vec4<u32>(_e120, _e123, _e127, _e131);
    if ((_e115 & 2u) != 0u) {
        local_15 = false;
        if (_e132.x != 0u) {
            let _e141 = atomicAdd((&sync[(_e46 + 4u)]), _e132.x);
            local_15 = ((_e141 + _e132.x) < _e141);
        }
        let _e144 = local_15;
        let _e147 = (_e132.y + select(0u, 1u, _e144));
        local_16 = false;
        if (_e147 != 0u) {
            let _e152 = atomicAdd((&sync[(_e46 + 5u)]), _e147);
            local_16 = ((_e152 + _e147) < _e152);
        }
        let _e155 = local_16;
        let _e159 = (_e132.z + select(0u, 1u, (_e155 | (_e147 < _e132.y))));
        local_17 = false;
        if (_e159 != 0u) {
            let _e164 = atomicAdd((&sync[(_e46 + 6u)]), _e159);
            local_17 = ((_e164 + _e159) < _e164);
        }
        let _e167 = local_17;
        let _e171 = (_e132.w + select(0u, 1u, (_e167 | (_e159 < _e132.z))));
        local_18 = false;
        if (_e171 != 0u) {
            let _e176 = atomicAdd((&sync[(_e46 + 7u)]), _e171);
            local_18 = ((_e176 + _e171) < _e176);
        }
        let _e179 = local_18;
    }
}

@compute @workgroup_size(256, 1, 1) 
fn settle(@builtin(workgroup_id) workgroup_6: vec3<u32>, @builtin(local_invocation_index) local_19: u32, @builtin(num_workgroups) workgroups_6: vec3<u32>) {
    var sum_arg_5: vec4<u32>;
    var sum_volume_5: vec4<u32>;
    var whole_sum_arg_8: vec4<u32>;
    var whole_sum_volume_8: vec4<u32>;

    let n_6 = params[0u];
    let entry_count_6 = params[1u];
    let entries_6 = params[2u];
    let rows_6 = params[3u];
    let order_6 = params[4u];
    let parts_6 = params[5u];
    let part_numbers_6 = params[6u];
    let numbers_6 = params[7u];
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
    let _e52 = atomicLoad((&sync[(_e39 + 1u)]));
    let _e55 = atomicLoad((&sync[(_e39 + 2u)]));
    let _e58 = atomicLoad((&sync[(_e39 + 3u)]));
    sum_arg_5 = vec4<u32>(_e49, _e52, _e55, _e58);
    let _e62 = atomicLoad((&sync[(_e39 + 4u)]));
    let _e65 = atomicLoad((&sync[(_e39 + 5u)]));
    let _e68 = atomicLoad((&sync[(_e39 + 6u)]));
    let _e71 = atomicLoad((&sync[(_e39 + 7u)]));
    sum_volume_5 = vec4<u32>(_e62, _e65, _e68, _e71);
    let _e75 = (rows_6 + (i_6 * 10u));
    whole_sum_arg_8 = vec4<u32>();
    whole_sum_volume_8 = vec4<u32>();
    let _e83 = work[(_e75 + 2u)];
    let _e86 = work[(_e75 + 3u)];
    let _e89 = work[(_e75 + 4u)];
    let _e92 = work[(_e75 + 5u)];
    whole_sum_arg_8 = vec4<u32>(_e83, _e86, _e89, _e92);
    let _e96 = work[(_e75 + 6u)];
    let _e99 = work[(_e75 + 7u)];
    let _e102 = work[(_e75 + 8u)];
    let _e106 = work[(_e75 + 9u)];
    whole_sum_volume_8 = vec4<u32>(_e96, _e99, _e102, _e106);
    let _e108 = sum_arg_5;
    let _e109 = whole_sum_arg_8;
    let _e110 = add_128_(_e109, _e108);
    let _e114 = (bitcast<i32>(_e109.w) < 0i);
    whole_sum_arg_8 = _e110;
    let _e124 = sum_volume_5;
    let _e125 = whole_sum_volume_8;
    let _e126 = add_128_(_e125, _e124);
    let _e129 = (bitcast<i32>(_e125.w) < 0i);
    whole_sum_volume_8 = _e126;
    let _e139 = whole_sum_arg_8;
    work[(_e75 + 2u)] = _e139.x;
    work[(_e75 + 3u)] = _e139.y;
    work[(_e75 + 4u)] = _e139.z;
    work[(_e75 + 5u)] = _e139.w;
    let _e152 = whole_sum_volume_8;
    work[(_e75 + 6u)] = _e152.x;
    work[(_e75 + 7u)] = _e152.y;
    work[(_e75 + 8u)] = _e152.z;
    work[(_e75 + 9u)] = _e152.w;
}

// 13: pass groups_groups of kernel @scan_supplier
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
    let _e47 = (groups + (i * 10u));
    let _e50 = work[_e47];
    let _e53 = work[(_e47 + 1u)];
    let _e54 = vec2<u32>(_e50, _e53);
    let _e58 = hash_step(2538058380u, _e54.x);
    let _e59 = hash_step(_e58, _e54.y);
    let _e61 = hash_finish((_e59 ^ 8u));
    local_1 = _e61;
    loop {
        let _e64 = local_1;
        let _e65 = (_e64 & mask);
        let _e69 = atomicCompareExchangeWeak((&sync[(table + _e65)]), 0u, (i + 1u));
        if _e69.exchanged {
            break;
        }
        if (_e69.old_value != 0u) {
            local_1 = (_e65 + 1u);
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
    let _e47 = (entries_1 + (i_1 * 10u));
    let _e50 = work[_e47];
    let _e53 = work[(_e47 + 1u)];
    let _e54 = vec2<u32>(_e50, _e53);
    let _e58 = hash_step(2538058380u, _e54.x);
    let _e59 = hash_step(_e58, _e54.y);
    let _e61 = hash_finish((_e59 ^ 8u));
    slot = _e61;
    let _e64 = (i_1 | 2147483648u);
    probes = u32();
    loop {
        let _e67 = slot;
        let _e68 = (_e67 & mask_1);
        slot = _e68;
        let _e69 = probes;
        if (_e69 >= most_probes_1) {
            atomicStore((&sync[full_1]), 1u);
            break;
        }
        probes = (_e69 + 1u);
        let _e74 = (table_1 + _e68);
        let _e76 = atomicLoad((&sync[_e74]));
        holder = _e76;
        if (_e76 == 0u) {
            let _e80 = atomicCompareExchangeWeak((&sync[_e74]), 0u, _e64);
            holder = select(_e80.old_value, _e64, _e80.exchanged);
        }
        let _e84 = holder;
        if (_e84 == _e64) {
            break;
        }
        if (_e84 != 0u) {
            local_3 = bool();
            if ((_e84 & 2147483648u) != 0u) {
                let _e94 = (entries_1 + ((_e84 & 2147483647u) * 10u));
                let _e96 = work[_e94];
                let _e99 = work[(_e94 + 1u)];
                let _e104 = (true & all((_e54 == vec2<u32>(_e96, _e99))));
                local_3 = _e104;
                if (_e104 & (_e64 < _e84)) {
                    let _e108 = atomicMin((&sync[_e74]), _e64);
                }
            } else {
                let _e111 = (groups_1 + ((_e84 - 1u) * 10u));
                let _e113 = work[_e111];
                let _e116 = work[(_e111 + 1u)];
                local_3 = (true & all((_e54 == vec2<u32>(_e113, _e116))));
            }
            let _e121 = local_3;
            if _e121 {
                break;
            }
            slot = (_e68 + 1u);
        }
    }
    let _e124 = slot;
    work[(slots_1 + i_1)] = _e124;
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
        let _e62 = (entries_3 + (i_3 * 10u));
        let _e64 = work[_e62];
        let _e67 = work[(_e62 + 1u)];
        let _e68 = vec2<u32>(_e64, _e67);
        let _e70 = (groups_3 + (_e60 * 10u));
        work[_e70] = 0u;
        work[(_e70 + 1u)] = 0u;
        work[(_e70 + 2u)] = 0u;
        work[(_e70 + 3u)] = 0u;
        work[(_e70 + 4u)] = 0u;
        work[(_e70 + 5u)] = 0u;
        work[(_e70 + 6u)] = 0u;
        work[(_e70 + 7u)] = 0u;
        work[(_e70 + 8u)] = 0u;
        work[(_e70 + 9u)] = 0u;
        work[_e70] = _e68.x;
        work[(_e70 + 1u)] = _e68.y;
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

// 15: pass index
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

// pass index: as number 15

// pass index: as number 15

// 16: pass index
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
    let _e33 = (rows + (i * 8u));
    let _e36 = work[_e33];
    let _e39 = work[(_e33 + 1u)];
    let _e40 = vec2<u32>(_e36, _e39);
    let _e44 = hash_step(2538058380u, _e40.x);
    let _e45 = hash_step(_e44, _e40.y);
    let _e47 = hash_finish((_e45 ^ 8u));
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

// 17: pass index
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
    let _e33 = (rows + (i * 9u));
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

// 18: pass index
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
    let _e33 = (rows + (i * 7u));
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

// 19: pass sort_by_fields
@group(0) @binding(0) 
var<storage> params: array<u32>;
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

// 20: pass order
@group(0) @binding(0) 
var<storage> params: array<u32>;
@group(0) @binding(1) 
var<storage> input: array<u32>;
@group(0) @binding(2) 
var<storage, read_write> work: array<u32>;
@group(0) @binding(3) 
var<storage, read_write> sync: array<atomic<u32>>;

@compute @workgroup_size(256, 1, 1) 
fn word_a(@builtin(workgroup_id) workgroup_: vec3<u32>, @builtin(local_invocation_index) local: u32, @builtin(num_workgroups) workgroups: vec3<u32>) {
    let n = params[0u];
    let to = params[1u];
    let order = params[2u];
    let rows = params[3u];
    let _e23 = ((((workgroup_.y * workgroups.x) + workgroup_.x) * 256u) + local);
    if (_e23 < n) {
        let _e28 = work[(order + _e23)];
        let _e31 = (rows + (_e28 * 4u));
        let _e34 = work[_e31];
        let _e37 = work[(_e31 + 1u)];
        let _e38 = vec2<u32>(_e34, _e37);
        work[(to + _e23)] = _e38.x;
    }
}

@compute @workgroup_size(256, 1, 1) 
fn word_b(@builtin(workgroup_id) workgroup_1: vec3<u32>, @builtin(local_invocation_index) local_1: u32, @builtin(num_workgroups) workgroups_1: vec3<u32>) {
    let n_1 = params[0u];
    let to_1 = params[1u];
    let order_1 = params[2u];
    let rows_1 = params[3u];
    let _e23 = ((((workgroup_1.y * workgroups_1.x) + workgroup_1.x) * 256u) + local_1);
    if (_e23 < n_1) {
        let _e28 = work[(order_1 + _e23)];
        let _e31 = (rows_1 + (_e28 * 4u));
        let _e34 = work[_e31];
        let _e37 = work[(_e31 + 1u)];
        let _e38 = vec2<u32>(_e34, _e37);
        work[(to_1 + _e23)] = (_e38.y ^ 2147483648u);
    }
}
