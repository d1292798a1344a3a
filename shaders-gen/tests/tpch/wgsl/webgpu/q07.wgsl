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
    let v7_ = vec2<u32>((_e31 + _e35), (_e38 - _e35));
    let _e44 = params[5u];
    let v1_ = vec2<u32>(_e44, 7u);
    let _e47 = string_equal(v7_, v1_);
    let _e50 = params[6u];
    let v3_ = vec2<u32>(_e50, 6u);
    let _e52 = string_equal(v7_, v3_);
    let v5_or = (_e47 | _e52);
    if v5_or {
        let _e55 = params[7u];
        let _e57 = (_e55 + (row * 2u));
        let _e59 = input[_e57];
        let _e62 = input[(_e57 + 1u)];
        let v6_n_nationkey = vec2<u32>(_e59, _e62);
        let _e64 = index_rows;
        index_rows = (_e64 + 1u);
    }
    let _e68 = params[8u];
    let _e70 = index_rows;
    work[(_e68 + _e11)] = _e70;
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
    let _e28 = params[8u];
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
    let v7_1 = vec2<u32>((_e43 + _e47), (_e50 - _e47));
    let _e56 = params[5u];
    let v1_1 = vec2<u32>(_e56, 7u);
    let _e59 = string_equal(v7_1, v1_1);
    let _e62 = params[6u];
    let v3_1 = vec2<u32>(_e62, 6u);
    let _e64 = string_equal(v7_1, v3_1);
    let v5_or_1 = (_e59 | _e64);
    if v5_or_1 {
        let _e67 = params[7u];
        let _e69 = (_e67 + (row_1 * 2u));
        let _e71 = input[_e69];
        let _e74 = input[(_e69 + 1u)];
        let v6_n_nationkey_1 = vec2<u32>(_e71, _e74);
        let _e76 = index_rows_1;
        index_rows_1 = (_e76 + 1u);
        let _e81 = params[9u];
        let _e83 = (_e81 + ((_e32 + _e76) * 4u));
        work[_e83] = v6_n_nationkey_1.x;
        work[(_e83 + 1u)] = v6_n_nationkey_1.y;
        work[(_e83 + 2u)] = v7_1.x;
        work[(_e83 + 3u)] = v7_1.y;
    }
}

// 2: kernel @scan_customer
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
    let v0_c_nationkey = vec2<u32>(_e33, _e36);
    let _e41 = hash_step(2538058380u, v0_c_nationkey.x);
    let _e42 = hash_step(_e41, v0_c_nationkey.y);
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
        if !(all((v0_c_nationkey == vec2<u32>(_e76, _e79)))) {
            continue;
        }
        let _e85 = params[8u];
        let _e87 = (_e85 + (row * 2u));
        let _e89 = input[_e87];
        let _e92 = input[(_e87 + 1u)];
        let v2_c_custkey = vec2<u32>(_e89, _e92);
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
    let v0_c_nationkey_1 = vec2<u32>(_e45, _e48);
    let _e53 = hash_step(2538058380u, v0_c_nationkey_1.x);
    let _e54 = hash_step(_e53, v0_c_nationkey_1.y);
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
        if !(all((v0_c_nationkey_1 == vec2<u32>(_e87, _e90)))) {
            continue;
        }
        let _e96 = params[8u];
        let _e98 = (_e96 + (row_1 * 2u));
        let _e100 = input[_e98];
        let _e103 = input[(_e98 + 1u)];
        let v2_c_custkey_1 = vec2<u32>(_e100, _e103);
        let _e107 = work[(_e85 + 2u)];
        let _e110 = work[(_e85 + 3u)];
        let v3_n_name_1 = vec2<u32>(_e107, _e110);
        let _e112 = index_2_rows_1;
        index_2_rows_1 = (_e112 + 1u);
        let _e117 = params[10u];
        let _e119 = (_e117 + ((_e32 + _e112) * 4u));
        work[_e119] = v2_c_custkey_1.x;
        work[(_e119 + 1u)] = v2_c_custkey_1.y;
        work[(_e119 + 2u)] = v3_n_name_1.x;
        work[(_e119 + 3u)] = v3_n_name_1.y;
    }
}

// 3: kernel @scan_orders
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
    let v0_o_custkey = vec2<u32>(_e33, _e36);
    let _e41 = hash_step(2538058380u, v0_o_custkey.x);
    let _e42 = hash_step(_e41, v0_o_custkey.y);
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
        if !(all((v0_o_custkey == vec2<u32>(_e76, _e79)))) {
            continue;
        }
        let _e85 = params[8u];
        let _e87 = (_e85 + (row * 2u));
        let _e89 = input[_e87];
        let _e92 = input[(_e87 + 1u)];
        let v2_o_orderkey = vec2<u32>(_e89, _e92);
        let _e96 = work[(_e74 + 2u)];
        let _e99 = work[(_e74 + 3u)];
        let v3_n_name = vec2<u32>(_e96, _e99);
        let _e101 = index_3_rows;
        index_3_rows = (_e101 + 1u);
    }
    let _e105 = params[9u];
    let _e107 = index_3_rows;
    work[(_e105 + _e11)] = _e107;
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
    let v0_o_custkey_1 = vec2<u32>(_e45, _e48);
    let _e53 = hash_step(2538058380u, v0_o_custkey_1.x);
    let _e54 = hash_step(_e53, v0_o_custkey_1.y);
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
        if !(all((v0_o_custkey_1 == vec2<u32>(_e87, _e90)))) {
            continue;
        }
        let _e96 = params[8u];
        let _e98 = (_e96 + (row_1 * 2u));
        let _e100 = input[_e98];
        let _e103 = input[(_e98 + 1u)];
        let v2_o_orderkey_1 = vec2<u32>(_e100, _e103);
        let _e107 = work[(_e85 + 2u)];
        let _e110 = work[(_e85 + 3u)];
        let v3_n_name_1 = vec2<u32>(_e107, _e110);
        let _e112 = index_3_rows_1;
        index_3_rows_1 = (_e112 + 1u);
        let _e117 = params[10u];
        let _e119 = (_e117 + ((_e32 + _e112) * 4u));
        work[_e119] = v2_o_orderkey_1.x;
        work[(_e119 + 1u)] = v2_o_orderkey_1.y;
        work[(_e119 + 2u)] = v3_n_name_1.x;
        work[(_e119 + 3u)] = v3_n_name_1.y;
    }
}

// 4: kernel @scan_nation_2
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
    let v7_ = vec2<u32>((_e31 + _e35), (_e38 - _e35));
    let _e44 = params[5u];
    let v1_ = vec2<u32>(_e44, 6u);
    let _e47 = string_equal(v7_, v1_);
    let _e49 = params[6u];
    let v3_ = vec2<u32>(_e49, 7u);
    let _e52 = string_equal(v7_, v3_);
    let v5_or = (_e47 | _e52);
    if v5_or {
        let _e55 = params[7u];
        let _e57 = (_e55 + (row * 2u));
        let _e59 = input[_e57];
        let _e62 = input[(_e57 + 1u)];
        let v6_n_nationkey = vec2<u32>(_e59, _e62);
        let _e64 = index_4_rows;
        index_4_rows = (_e64 + 1u);
    }
    let _e68 = params[8u];
    let _e70 = index_4_rows;
    work[(_e68 + _e11)] = _e70;
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
    let _e28 = params[8u];
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
    let v7_1 = vec2<u32>((_e43 + _e47), (_e50 - _e47));
    let _e56 = params[5u];
    let v1_1 = vec2<u32>(_e56, 6u);
    let _e59 = string_equal(v7_1, v1_1);
    let _e61 = params[6u];
    let v3_1 = vec2<u32>(_e61, 7u);
    let _e64 = string_equal(v7_1, v3_1);
    let v5_or_1 = (_e59 | _e64);
    if v5_or_1 {
        let _e67 = params[7u];
        let _e69 = (_e67 + (row_1 * 2u));
        let _e71 = input[_e69];
        let _e74 = input[(_e69 + 1u)];
        let v6_n_nationkey_1 = vec2<u32>(_e71, _e74);
        let _e76 = index_4_rows_1;
        index_4_rows_1 = (_e76 + 1u);
        let _e81 = params[9u];
        let _e83 = (_e81 + ((_e32 + _e76) * 4u));
        work[_e83] = v6_n_nationkey_1.x;
        work[(_e83 + 1u)] = v6_n_nationkey_1.y;
        work[(_e83 + 2u)] = v7_1.x;
        work[(_e83 + 3u)] = v7_1.y;
    }
}

// 5: kernel @scan_supplier
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
        let _e101 = index_5_rows;
        index_5_rows = (_e101 + 1u);
    }
    let _e105 = params[9u];
    let _e107 = index_5_rows;
    work[(_e105 + _e11)] = _e107;
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
        let _e112 = index_5_rows_1;
        index_5_rows_1 = (_e112 + 1u);
        let _e117 = params[10u];
        let _e119 = (_e117 + ((_e32 + _e112) * 4u));
        work[_e119] = v2_s_suppkey_1.x;
        work[(_e119 + 1u)] = v2_s_suppkey_1.y;
        work[(_e119 + 2u)] = v3_n_name_1.x;
        work[(_e119 + 3u)] = v3_n_name_1.y;
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
var<private> n_name: vec2<u32>;
var<private> n_name_2_: vec2<u32>;
var<private> l_year: vec2<u32>;
var<private> revenue: vec4<u32>;
var<private> some: bool;
var<private> column_4_0_: u32;
var<private> column_4_1_: u32;
var<private> column_4_2_: u32;
var<private> column_4_3_: u32;
var<private> column_1_0_: u32;
var<private> column_1_1_: u32;
var<private> column_1_2_: u32;
var<private> column_1_3_: u32;
var<private> column_1_4_: u32;
var<private> column_1_5_: u32;
var<private> column_1_6_: u32;
var<private> column_1_7_: u32;
var<workgroup> tags: array<u32, 32>;
var<workgroup> claims: array<atomic<u32>, 32>;
var<workgroup> numbers: array<u32, 32>;
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
    var local_13: u32;

    if (a_3 == b_1) {
        return true;
    }
    local_13 = 0u;
    loop {
        let _e7 = local_13;
        if !((_e7 < c)) {
            break;
        }
        let _e10 = local_13;
        let _e12 = string_word((a_3 + _e10));
        let _e14 = string_word((b_1 + _e10));
        let _e15 = (_e12 ^ _e14);
        let _e16 = (c - _e10);
        if (select((_e15 & ((1u << ((_e16 & 3u) * 8u)) - 1u)), _e15, (_e16 >= 4u)) != 0u) {
            return false;
        }
        local_13 = (_e10 + 4u);
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

fn add_64_(a_6: vec2<u32>, b_3: vec2<u32>) -> vec2<u32> {
    let _e6 = (a_6.x + b_3.x);
    let _e8 = (a_6.y + b_3.y);
    let _e13 = (_e8 + select(0u, 1u, (_e6 < a_6.x)));
    return vec2<u32>(_e6, _e13);
}

fn u32_mul_wide(a_7: u32, b_4: u32) -> vec2<u32> {
    let _e3 = (a_7 & 65535u);
    let _e5 = (a_7 >> 16u);
    let _e6 = (b_4 & 65535u);
    let _e7 = (b_4 >> 16u);
    let _e9 = (_e3 * _e7);
    let _e10 = (_e5 * _e6);
    return vec2<u32>((a_7 * b_4), ((((_e5 * _e7) + (_e9 >> 16u)) + (_e10 >> 16u)) + (((((_e3 * _e6) >> 16u) + (_e9 & 65535u)) + (_e10 & 65535u)) >> 16u)));
}

fn i64_mul(a_8: vec2<u32>, b_5: vec2<u32>) -> vec2<u32> {
    let _e4 = u32_mul_wide(a_8.x, b_5.x);
    return vec2<u32>(_e4.x, ((_e4.y + (a_8.x * b_5.y)) + (a_8.y * b_5.x)));
}

fn u64_mul_wide(a_9: vec2<u32>, b_6: vec2<u32>) -> vec4<u32> {
    let _e4 = u32_mul_wide(a_9.x, b_6.x);
    let _e7 = u32_mul_wide(a_9.x, b_6.y);
    let _e10 = u32_mul_wide(a_9.y, b_6.x);
    let _e13 = u32_mul_wide(a_9.y, b_6.y);
    let _e16 = (_e4.y + _e7.x);
    let _e20 = (_e16 + _e10.x);
    let _e25 = (_e7.y + _e10.y);
    let _e29 = (_e25 + _e13.x);
    let _e33 = (_e29 + (u32((_e16 < _e4.y)) + u32((_e20 < _e16))));
    return vec4<u32>(_e4.x, _e20, _e33, (((_e13.y + u32((_e25 < _e7.y))) + u32((_e29 < _e25))) + u32((_e33 < _e29))));
}

fn i64_mul_overflows(a_10: vec2<u32>, b_7: vec2<u32>) -> bool {
    let _e24 = select(a_10, vec2<u32>((0u - a_10.x), (~(a_10.y) + u32((a_10.x == 0u)))), vec2(((a_10.y >> 31u) != 0u)));
    let _e38 = select(b_7, vec2<u32>((0u - b_7.x), (~(b_7.y) + u32((b_7.x == 0u)))), vec2(((b_7.y >> 31u) != 0u)));
    if ((select(countLeadingZeros(_e24.y), (countLeadingZeros(_e24.x) + 32u), (_e24.y == 0u)) + select(countLeadingZeros(_e38.y), (countLeadingZeros(_e38.x) + 32u), (_e38.y == 0u))) >= 65u) {
        return false;
    }
    let _e60 = u64_mul_wide(_e24, _e38);
    let _e63 = vec2<u32>(_e60.x, _e60.y);
    let _e65 = vec2<u32>(0u, 2147483648u);
    let _e77 = vec2<u32>(_e60.z, _e60.w);
    return (!(((_e77.x | _e77.y) == 0u)) | (((_e63.y >> 31u) != 0u) & !(((((_e63.x ^ _e65.x) | (_e63.y ^ _e65.y)) == 0u) & (((a_10.y >> 31u) != 0u) != ((b_7.y >> 31u) != 0u))))));
}

fn spill(a_11: u32) {
    let _e2 = n_name;
    let _e4 = n_name_2_;
    let _e6 = l_year;
    let _e11 = params[24u];
    let _e15 = params[25u];
    let _e18 = params[26u];
    let _e21 = params[27u];
    let _e24 = params[28u];
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
            work[(_e24 + _e31)] = (_e11 + a_11);
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
    let _e9 = column_4_0_;
    let _e13 = column_4_1_;
    let _e17 = column_4_2_;
    let _e21 = column_4_3_;
    let v0_l_shipdate = bitcast<i32>(select(select(select(_e9, _e13, (_e7 >= 1u)), _e17, (_e7 >= 2u)), _e21, (_e7 >= 3u)));
    let _e26 = params[4u];
    let v1_ = bitcast<i32>(_e26);
    let v2_ge = !((v0_l_shipdate < v1_));
    let _e32 = params[5u];
    let v3_ = bitcast<i32>(_e32);
    let v4_le = !((v3_ < v0_l_shipdate));
    let v5_and = (v2_ge & v4_le);
    if v5_and {
        let _e37 = (a_13 & 3u);
        let _e39 = column_1_0_;
        let _e41 = column_1_1_;
        let _e42 = (_e37 >= 1u);
        let _e44 = column_1_2_;
        let _e47 = column_1_3_;
        let _e49 = (_e37 >= 2u);
        let _e51 = column_1_4_;
        let _e54 = column_1_5_;
        let _e56 = (_e37 >= 3u);
        let _e58 = column_1_6_;
        let _e61 = column_1_7_;
        let v6_l_suppkey = vec2<u32>(select(select(select(_e39, _e44, _e42), _e51, _e49), _e58, _e56), select(select(select(_e41, _e47, _e42), _e54, _e49), _e61, _e56));
        let _e67 = hash_step(2538058380u, v6_l_suppkey.x);
        let _e68 = hash_step(_e67, v6_l_suppkey.y);
        let _e71 = hash_finish((_e68 ^ 8u));
        let _e74 = params[7u];
        let _e76 = params[8u];
        let _e78 = (_e76 + (_e71 & _e74));
        let _e81 = work[_e78];
        let matches_end = work[(_e78 + 1u)];
        position_4 = _e81;
        loop {
            let _e86 = position_4;
            if (_e86 >= matches_end) {
                break;
            }
            position_4 = (_e86 + 1u);
            let _e91 = params[9u];
            let candidate = work[(_e91 + _e86)];
            let _e97 = params[10u];
            let _e99 = (_e97 + (candidate * 4u));
            let _e101 = work[_e99];
            let _e104 = work[(_e99 + 1u)];
            if !(all((v6_l_suppkey == vec2<u32>(_e101, _e104)))) {
                continue;
            }
            let _e111 = params[11u];
            let _e113 = (_e111 + (a_13 * 2u));
            let _e116 = input[_e113];
            let _e119 = input[(_e113 + 1u)];
            let v8_l_orderkey = vec2<u32>(_e116, _e119);
            let _e123 = work[(_e99 + 2u)];
            let _e126 = work[(_e99 + 3u)];
            let v9_n_name = vec2<u32>(_e123, _e126);
            let _e130 = hash_step(2538058380u, v8_l_orderkey.x);
            let _e131 = hash_step(_e130, v8_l_orderkey.y);
            let _e133 = hash_finish((_e131 ^ 8u));
            let _e136 = params[12u];
            let _e139 = params[13u];
            let _e141 = (_e139 + (_e133 & _e136));
            let _e143 = work[_e141];
            let matches_end_1 = work[(_e141 + 1u)];
            position_5 = _e143;
            loop {
                let _e148 = position_5;
                if (_e148 >= matches_end_1) {
                    break;
                }
                position_5 = (_e148 + 1u);
                let _e153 = params[14u];
                let candidate_1 = work[(_e153 + _e148)];
                let _e159 = params[15u];
                let _e161 = (_e159 + (candidate_1 * 4u));
                let _e163 = work[_e161];
                let _e166 = work[(_e161 + 1u)];
                if !(all((v8_l_orderkey == vec2<u32>(_e163, _e166)))) {
                    continue;
                }
                let _e173 = work[(_e161 + 2u)];
                let _e176 = work[(_e161 + 3u)];
                let v11_n_name = vec2<u32>(_e173, _e176);
                let _e180 = params[16u];
                let v12_ = vec2<u32>(_e180, 6u);
                let _e183 = string_equal(v9_n_name, v12_);
                let _e186 = params[17u];
                let v14_ = vec2<u32>(_e186, 7u);
                let _e188 = string_equal(v11_n_name, v14_);
                let v16_and = (_e183 & _e188);
                let _e190 = string_equal(v9_n_name, v14_);
                let _e191 = string_equal(v11_n_name, v12_);
                let v19_and = (_e190 & _e191);
                let v20_or = (v16_and | v19_and);
                if !(v20_or) {
                    continue;
                }
                let _e197 = params[18u];
                let _e199 = (_e197 + (a_13 * 2u));
                let _e201 = input[_e199];
                let _e204 = input[(_e199 + 1u)];
                let v21_l_extendedprice = vec2<u32>(_e201, _e204);
                let _e208 = params[19u];
                let _e210 = (_e208 + (a_13 * 2u));
                let _e212 = input[_e210];
                let _e215 = input[(_e210 + 1u)];
                let v22_l_discount = vec2<u32>(_e212, _e215);
                let _e219 = work[(_e161 + 2u)];
                let _e222 = work[(_e161 + 3u)];
                let v23_n_name = vec2<u32>(_e219, _e222);
                let _e224 = civil_from_days(v0_l_shipdate);
                let _e229 = bitcast<u32>(bitcast<i32>(_e224.x));
                let v24_date_part_year = vec2<u32>(_e229, bitcast<u32>((bitcast<i32>(_e229) >> 31u)));
                let _e237 = params[20u];
                let _e240 = params[21u];
                let v25_ = vec2<u32>(_e237, _e240);
                let _e244 = add_64_(~(v22_l_discount), vec2<u32>(1u, 0u));
                let _e245 = add_64_(v25_, _e244);
                let _e249 = (bitcast<i32>(v25_.y) < 0i);
                let _e259 = i64_mul(v21_l_extendedprice, _e245);
                let _e260 = i64_mul_overflows(v21_l_extendedprice, _e245);
                let _e262 = some;
                if _e262 {
                    spill(a_13);
                }
                n_name = v9_n_name;
                n_name_2_ = v23_n_name;
                l_year = v24_date_part_year;
                revenue = vec4<u32>();
                some = true;
                let _e276 = select(0u, 4294967295u, (bitcast<i32>(_e259.y) < 0i));
                let v29_ = vec4<u32>(_e259.x, _e259.y, _e276, _e276);
                let _e278 = revenue;
                let _e279 = add_128_(_e278, v29_);
                let _e282 = (bitcast<i32>(_e278.w) < 0i);
                revenue = _e279;
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
    let _e14 = params[0u];
    let _e17 = params[1u];
    let row_1 = (_e14 + _e11);
    if ((row_1 >= _e17) | (row_1 < _e14)) {
        return;
    }
    groups_rows = 0u;
    let _e28 = params[3u];
    let _e33 = input[(_e28 + (row_1 * 1u))];
    let v0_l_shipdate_1 = bitcast<i32>(_e33);
    let _e37 = params[4u];
    let v1_1 = bitcast<i32>(_e37);
    let v2_ge_1 = !((v0_l_shipdate_1 < v1_1));
    let _e43 = params[5u];
    let v3_1 = bitcast<i32>(_e43);
    let v4_le_1 = !((v3_1 < v0_l_shipdate_1));
    let v5_and_1 = (v2_ge_1 & v4_le_1);
    if v5_and_1 {
        let _e50 = params[6u];
        let _e52 = (_e50 + (row_1 * 2u));
        let _e54 = input[_e52];
        let _e57 = input[(_e52 + 1u)];
        let v6_l_suppkey_1 = vec2<u32>(_e54, _e57);
        let _e62 = hash_step(2538058380u, v6_l_suppkey_1.x);
        let _e63 = hash_step(_e62, v6_l_suppkey_1.y);
        let _e66 = hash_finish((_e63 ^ 8u));
        let _e69 = params[7u];
        let _e71 = params[8u];
        let _e73 = (_e71 + (_e66 & _e69));
        let _e76 = work[_e73];
        let matches_end_2 = work[(_e73 + 1u)];
        position = _e76;
        loop {
            let _e81 = position;
            if (_e81 >= matches_end_2) {
                break;
            }
            position = (_e81 + 1u);
            let _e86 = params[9u];
            let candidate_2 = work[(_e86 + _e81)];
            let _e92 = params[10u];
            let _e94 = (_e92 + (candidate_2 * 4u));
            let _e96 = work[_e94];
            let _e99 = work[(_e94 + 1u)];
            if !(all((v6_l_suppkey_1 == vec2<u32>(_e96, _e99)))) {
                continue;
            }
            let _e106 = params[11u];
            let _e108 = (_e106 + (row_1 * 2u));
            let _e110 = input[_e108];
            let _e113 = input[(_e108 + 1u)];
            let v8_l_orderkey_1 = vec2<u32>(_e110, _e113);
            let _e117 = work[(_e94 + 2u)];
            let _e120 = work[(_e94 + 3u)];
            let v9_n_name_1 = vec2<u32>(_e117, _e120);
            let _e124 = hash_step(2538058380u, v8_l_orderkey_1.x);
            let _e125 = hash_step(_e124, v8_l_orderkey_1.y);
            let _e127 = hash_finish((_e125 ^ 8u));
            let _e130 = params[12u];
            let _e133 = params[13u];
            let _e135 = (_e133 + (_e127 & _e130));
            let _e137 = work[_e135];
            let matches_end_3 = work[(_e135 + 1u)];
            position_1 = _e137;
            loop {
                let _e142 = position_1;
                if (_e142 >= matches_end_3) {
                    break;
                }
                position_1 = (_e142 + 1u);
                let _e147 = params[14u];
                let candidate_3 = work[(_e147 + _e142)];
                let _e153 = params[15u];
                let _e155 = (_e153 + (candidate_3 * 4u));
                let _e157 = work[_e155];
                let _e160 = work[(_e155 + 1u)];
                if !(all((v8_l_orderkey_1 == vec2<u32>(_e157, _e160)))) {
                    continue;
                }
                let _e167 = work[(_e155 + 2u)];
                let _e170 = work[(_e155 + 3u)];
                let v11_n_name_1 = vec2<u32>(_e167, _e170);
                let _e174 = params[16u];
                let v12_1 = vec2<u32>(_e174, 6u);
                let _e176 = string_equal(v9_n_name_1, v12_1);
                let _e179 = params[17u];
                let v14_1 = vec2<u32>(_e179, 7u);
                let _e181 = string_equal(v11_n_name_1, v14_1);
                let v16_and_1 = (_e176 & _e181);
                let _e183 = string_equal(v9_n_name_1, v14_1);
                let _e184 = string_equal(v11_n_name_1, v12_1);
                let v19_and_1 = (_e183 & _e184);
                let v20_or_1 = (v16_and_1 | v19_and_1);
                if !(v20_or_1) {
                    continue;
                }
                let _e190 = params[18u];
                let _e192 = (_e190 + (row_1 * 2u));
                let _e194 = input[_e192];
                let _e197 = input[(_e192 + 1u)];
                let v21_l_extendedprice_1 = vec2<u32>(_e194, _e197);
                let _e201 = params[19u];
                let _e203 = (_e201 + (row_1 * 2u));
                let _e205 = input[_e203];
                let _e208 = input[(_e203 + 1u)];
                let v22_l_discount_1 = vec2<u32>(_e205, _e208);
                let _e212 = work[(_e155 + 2u)];
                let _e215 = work[(_e155 + 3u)];
                let v23_n_name_1 = vec2<u32>(_e212, _e215);
                let _e217 = civil_from_days(v0_l_shipdate_1);
                let _e222 = bitcast<u32>(bitcast<i32>(_e217.x));
                let v24_date_part_year_1 = vec2<u32>(_e222, bitcast<u32>((bitcast<i32>(_e222) >> 31u)));
                let _e230 = params[20u];
                let _e233 = params[21u];
                let v25_1 = vec2<u32>(_e230, _e233);
                let _e237 = add_64_(~(v22_l_discount_1), vec2<u32>(1u, 0u));
                let _e238 = add_64_(v25_1, _e237);
                let _e242 = (bitcast<i32>(v25_1.y) < 0i);
                let _e252 = i64_mul(v21_l_extendedprice_1, _e238);
                let _e253 = i64_mul_overflows(v21_l_extendedprice_1, _e238);
                let _e254 = groups_rows;
                groups_rows = (_e254 + 1u);
                let _e262 = select(0u, 4294967295u, (bitcast<i32>(_e252.y) < 0i));
                let v29_1 = vec4<u32>(_e252.x, _e252.y, _e262, _e262);
            }
        }
    }
    let _e267 = params[22u];
    let _e269 = groups_rows;
    work[(_e267 + _e11)] = _e269;
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
    let _e28 = params[22u];
    let _e29 = (_e28 + _e11);
    let _e32 = work[_e29];
    let _e35 = work[(_e29 + 1u)];
    if !((_e32 != _e35)) {
        return;
    }
    let _e40 = params[3u];
    let _e45 = input[(_e40 + (row_2 * 1u))];
    let v0_l_shipdate_2 = bitcast<i32>(_e45);
    let _e49 = params[4u];
    let v1_2 = bitcast<i32>(_e49);
    let v2_ge_2 = !((v0_l_shipdate_2 < v1_2));
    let _e55 = params[5u];
    let v3_2 = bitcast<i32>(_e55);
    let v4_le_2 = !((v3_2 < v0_l_shipdate_2));
    let v5_and_2 = (v2_ge_2 & v4_le_2);
    if v5_and_2 {
        let _e62 = params[6u];
        let _e64 = (_e62 + (row_2 * 2u));
        let _e66 = input[_e64];
        let _e69 = input[(_e64 + 1u)];
        let v6_l_suppkey_2 = vec2<u32>(_e66, _e69);
        let _e74 = hash_step(2538058380u, v6_l_suppkey_2.x);
        let _e75 = hash_step(_e74, v6_l_suppkey_2.y);
        let _e78 = hash_finish((_e75 ^ 8u));
        let _e81 = params[7u];
        let _e83 = params[8u];
        let _e85 = (_e83 + (_e78 & _e81));
        let _e87 = work[_e85];
        let matches_end_4 = work[(_e85 + 1u)];
        position_2 = _e87;
        loop {
            let _e92 = position_2;
            if (_e92 >= matches_end_4) {
                break;
            }
            position_2 = (_e92 + 1u);
            let _e97 = params[9u];
            let candidate_4 = work[(_e97 + _e92)];
            let _e103 = params[10u];
            let _e105 = (_e103 + (candidate_4 * 4u));
            let _e107 = work[_e105];
            let _e110 = work[(_e105 + 1u)];
            if !(all((v6_l_suppkey_2 == vec2<u32>(_e107, _e110)))) {
                continue;
            }
            let _e117 = params[11u];
            let _e119 = (_e117 + (row_2 * 2u));
            let _e121 = input[_e119];
            let _e124 = input[(_e119 + 1u)];
            let v8_l_orderkey_2 = vec2<u32>(_e121, _e124);
            let _e128 = work[(_e105 + 2u)];
            let _e131 = work[(_e105 + 3u)];
            let v9_n_name_2 = vec2<u32>(_e128, _e131);
            let _e135 = hash_step(2538058380u, v8_l_orderkey_2.x);
            let _e136 = hash_step(_e135, v8_l_orderkey_2.y);
            let _e138 = hash_finish((_e136 ^ 8u));
            let _e141 = params[12u];
            let _e144 = params[13u];
            let _e146 = (_e144 + (_e138 & _e141));
            let _e148 = work[_e146];
            let matches_end_5 = work[(_e146 + 1u)];
            position_3 = _e148;
            loop {
                let _e153 = position_3;
                if (_e153 >= matches_end_5) {
                    break;
                }
                position_3 = (_e153 + 1u);
                let _e158 = params[14u];
                let candidate_5 = work[(_e158 + _e153)];
                let _e164 = params[15u];
                let _e166 = (_e164 + (candidate_5 * 4u));
                let _e168 = work[_e166];
                let _e171 = work[(_e166 + 1u)];
                if !(all((v8_l_orderkey_2 == vec2<u32>(_e168, _e171)))) {
                    continue;
                }
                let _e178 = work[(_e166 + 2u)];
                let _e181 = work[(_e166 + 3u)];
                let v11_n_name_2 = vec2<u32>(_e178, _e181);
                let _e185 = params[16u];
                let v12_2 = vec2<u32>(_e185, 6u);
                let _e187 = string_equal(v9_n_name_2, v12_2);
                let _e190 = params[17u];
                let v14_2 = vec2<u32>(_e190, 7u);
                let _e192 = string_equal(v11_n_name_2, v14_2);
                let v16_and_2 = (_e187 & _e192);
                let _e194 = string_equal(v9_n_name_2, v14_2);
                let _e195 = string_equal(v11_n_name_2, v12_2);
                let v19_and_2 = (_e194 & _e195);
                let v20_or_2 = (v16_and_2 | v19_and_2);
                if !(v20_or_2) {
                    continue;
                }
                let _e201 = params[18u];
                let _e203 = (_e201 + (row_2 * 2u));
                let _e205 = input[_e203];
                let _e208 = input[(_e203 + 1u)];
                let v21_l_extendedprice_2 = vec2<u32>(_e205, _e208);
                let _e212 = params[19u];
                let _e214 = (_e212 + (row_2 * 2u));
                let _e216 = input[_e214];
                let _e219 = input[(_e214 + 1u)];
                let v22_l_discount_2 = vec2<u32>(_e216, _e219);
                let _e223 = work[(_e166 + 2u)];
                let _e226 = work[(_e166 + 3u)];
                let v23_n_name_2 = vec2<u32>(_e223, _e226);
                let _e228 = civil_from_days(v0_l_shipdate_2);
                let _e233 = bitcast<u32>(bitcast<i32>(_e228.x));
                let v24_date_part_year_2 = vec2<u32>(_e233, bitcast<u32>((bitcast<i32>(_e233) >> 31u)));
                let _e241 = params[20u];
                let _e244 = params[21u];
                let v25_2 = vec2<u32>(_e241, _e244);
                let _e248 = add_64_(~(v22_l_discount_2), vec2<u32>(1u, 0u));
                let _e249 = add_64_(v25_2, _e248);
                let _e253 = (bitcast<i32>(v25_2.y) < 0i);
                let _e263 = i64_mul(v21_l_extendedprice_2, _e249);
                let _e264 = i64_mul_overflows(v21_l_extendedprice_2, _e249);
                let _e265 = groups_rows_1;
                groups_rows_1 = (_e265 + 1u);
                let _e270 = params[23u];
                let _e272 = (_e270 + ((_e32 + _e265) * 11u));
                work[_e272] = 1u;
                work[(_e272 + 1u)] = v9_n_name_2.x;
                work[(_e272 + 2u)] = v9_n_name_2.y;
                work[(_e272 + 3u)] = v23_n_name_2.x;
                work[(_e272 + 4u)] = v23_n_name_2.y;
                work[(_e272 + 5u)] = v24_date_part_year_2.x;
                work[(_e272 + 6u)] = v24_date_part_year_2.y;
                let _e298 = select(0u, 4294967295u, (bitcast<i32>(_e263.y) < 0i));
                let v29_2 = vec4<u32>(_e263.x, _e263.y, _e298, _e298);
                work[(_e272 + 7u)] = v29_2.x;
                work[(_e272 + 8u)] = v29_2.y;
                work[(_e272 + 9u)] = v29_2.z;
                work[(_e272 + 10u)] = v29_2.w;
            }
        }
    }
}

@compute @workgroup_size(256, 1, 1) 
fn fuse(@builtin(workgroup_id) workgroup_2: vec3<u32>, @builtin(local_invocation_index) local_2: u32, @builtin(num_workgroups) workgroups_2: vec3<u32>) {
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
    var local_12: u32;

    let _e3 = params[0u];
    let _e6 = params[1u];
    let _e26 = (((workgroups_2.x * workgroups_2.y) * 256u) * 4u);
    let rounds = (((_e6 - _e3) + (_e26 - 1u)) / _e26);
    local_3 = 0u;
    loop {
        let _e32 = local_3;
        if (_e32 >= rounds) {
            break;
        }
        let _e35 = ((_e3 + (((((workgroup_2.y * workgroups_2.x) + workgroup_2.x) * 256u) + local_2) * 4u)) + (_e32 * _e26));
        if (_e35 < _e6) {
            let _e39 = params[3u];
            let _e41 = (_e39 + (_e35 * 1u));
            let _e44 = input[_e41];
            column_4_0_ = _e44;
            let _e48 = input[(_e41 + 1u)];
            column_4_1_ = _e48;
            let _e53 = input[(_e41 + 2u)];
            column_4_2_ = _e53;
            let _e57 = input[(_e41 + 3u)];
            column_4_3_ = _e57;
            let _e61 = params[6u];
            let _e63 = (_e61 + (_e35 * 2u));
            let _e65 = input[_e63];
            column_1_0_ = _e65;
            let _e69 = input[(_e63 + 1u)];
            column_1_1_ = _e69;
            let _e73 = input[(_e63 + 2u)];
            column_1_2_ = _e73;
            let _e77 = input[(_e63 + 3u)];
            column_1_3_ = _e77;
            let _e81 = input[(_e63 + 4u)];
            column_1_4_ = _e81;
            let _e86 = input[(_e63 + 5u)];
            column_1_5_ = _e86;
            let _e90 = input[(_e63 + 6u)];
            column_1_6_ = _e90;
            let _e95 = input[(_e63 + 7u)];
            column_1_7_ = _e95;
        }
        local_4 = 0u;
        loop {
            let _e98 = local_4;
            if (_e98 >= 4u) {
                break;
            }
            let number = (_e35 + _e98);
            some = false;
            if (number < _e6) {
                row(number);
            }
            let _e107 = n_name;
            let _e109 = n_name_2_;
            let _e111 = l_year;
            let _e122 = ((2654435761u ^ _e107.x) * 2246822507u);
            let _e126 = (((_e122 ^ (_e122 >> 15u)) ^ _e107.y) * 2246822507u);
            let _e130 = (((_e126 ^ (_e126 >> 15u)) ^ _e109.x) * 2246822507u);
            let _e134 = (((_e130 ^ (_e130 >> 15u)) ^ _e109.y) * 2246822507u);
            let _e138 = (((_e134 ^ (_e134 >> 15u)) ^ _e111.x) * 2246822507u);
            let _e142 = (((_e138 ^ (_e138 >> 15u)) ^ _e111.y) * 2246822507u);
            let _e145 = ((_e142 ^ (_e142 >> 15u)) | 1u);
            let _e146 = some;
            group = 4294967295u;
            if (((_e32 * 4u) + _e98) < 4u) {
                local_5 = 0u;
                loop {
                    let _e152 = local_5;
                    if (_e152 >= 8u) {
                        break;
                    }
                    let _e157 = (((_e145 >> 8u) + _e152) & 31u);
                    let _e158 = group;
                    let _e160 = (_e146 & (_e158 == 4294967295u));
                    local_6 = bool();
                    if _e160 {
                        let _e165 = tags[_e157];
                        if (_e165 == 0u) {
                            let _e169 = atomicCompareExchangeWeak((&claims[_e157]), 0u, 1u);
                            if _e169.exchanged {
                                let _e172 = (_e157 * 6u);
                                keys[_e172] = _e107.x;
                                keys[(_e172 + 1u)] = _e107.y;
                                keys[(_e172 + 2u)] = _e109.x;
                                keys[(_e172 + 3u)] = _e109.y;
                                keys[(_e172 + 4u)] = _e111.x;
                                keys[(_e172 + 5u)] = _e111.y;
                                let _e187 = atomicAdd((&count_1[0u]), 1u);
                                numbers[_e157] = _e187;
                                local_6 = true;
                            }
                        }
                    }
                    workgroupBarrier();
                    let _e191 = local_6;
                    if _e191 {
                        tags[_e157] = _e145;
                    }
                    workgroupBarrier();
                    if _e160 {
                        let _e194 = tags[_e157];
                        if (_e194 == _e145) {
                            let _e196 = (_e157 * 6u);
                            let _e198 = keys[_e196];
                            let _e203 = keys[(_e196 + 1u)];
                            let _e208 = keys[(_e196 + 2u)];
                            let _e213 = keys[(_e196 + 3u)];
                            let _e218 = keys[(_e196 + 4u)];
                            let _e223 = keys[(_e196 + 5u)];
                            if ((((((true & (_e198 == _e107.x)) & (_e203 == _e107.y)) & (_e208 == _e109.x)) & (_e213 == _e109.y)) & (_e218 == _e111.x)) & (_e223 == _e111.y)) {
                                let _e227 = numbers[_e157];
                                group = _e227;
                            }
                        }
                    }
                    local_5 = (_e152 + 1u);
                }
            } else {
                if _e146 {
                    local_7 = 0u;
                    loop {
                        let _e230 = local_7;
                        if (_e230 >= 8u) {
                            break;
                        }
                        let _e234 = (((_e145 >> 8u) + _e230) & 31u);
                        let _e236 = tags[_e234];
                        if (_e236 == 0u) {
                            break;
                        }
                        if (_e236 == _e145) {
                            let _e239 = (_e234 * 6u);
                            let _e241 = keys[_e239];
                            let _e246 = keys[(_e239 + 1u)];
                            let _e251 = keys[(_e239 + 2u)];
                            let _e256 = keys[(_e239 + 3u)];
                            let _e261 = keys[(_e239 + 4u)];
                            let _e266 = keys[(_e239 + 5u)];
                            if ((((((true & (_e241 == _e107.x)) & (_e246 == _e107.y)) & (_e251 == _e109.x)) & (_e256 == _e109.y)) & (_e261 == _e111.x)) & (_e266 == _e111.y)) {
                                let _e270 = numbers[_e234];
                                group = _e270;
                                break;
                            }
                        }
                        local_7 = (_e230 + 1u);
                    }
                }
            }
            let _e272 = group;
            let _e276 = params[24u];
            let _e278 = some;
            if (_e278 & (_e272 >= 4294967295u)) {
                spill(number);
            }
            if ((_e272 != 4294967295u) & (_e272 >= 0u)) {
                let _e284 = (_e272 * 5u);
                let _e285 = ~((_e276 + number));
                let _e288 = atomicLoad((&totals[_e284]));
                if (_e285 > _e288) {
                    let _e291 = atomicMax((&totals[_e284]), _e285);
                }
                let _e292 = revenue;
                local_8 = false;
                if (_e292.x != 0u) {
                    let _e301 = atomicAdd((&totals[(_e284 + 1u)]), _e292.x);
                    local_8 = ((_e301 + _e292.x) < _e301);
                }
                let _e304 = local_8;
                let _e307 = (_e292.y + select(0u, 1u, _e304));
                local_9 = false;
                if (_e307 != 0u) {
                    let _e312 = atomicAdd((&totals[(_e284 + 2u)]), _e307);
                    local_9 = ((_e312 + _e307) < _e312);
                }
                let _e315 = local_9;
                let _e319 = (_e292.z + select(0u, 1u, (_e315 | (_e307 < _e292.y))));
                local_10 = false;
                if (_e319 != 0u) {
                    let _e324 = atomicAdd((&totals[(_e284 + 3u)]), _e319);
                    local_10 = ((_e324 + _e319) < _e324);
                }
                let _e327 = local_10;
                let _e331 = (_e292.w + select(0u, 1u, (_e327 | (_e319 < _e292.z))));
                local_11 = false;
                if (_e331 != 0u) {
                    let _e336 = atomicAdd((&totals[(_e284 + 4u)]), _e331);
                    local_11 = ((_e336 + _e331) < _e336);
                }
                let _e339 = local_11;
            }
            local_4 = (_e98 + 1u);
        }
        local_3 = (_e32 + 1u);
    }
    workgroupBarrier();
    local_12 = local_2;
    loop {
        let _e348 = local_12;
        if (_e348 >= 32u) {
            break;
        }
        let _e351 = tags[_e348];
        let _e353 = numbers[_e348];
        if ((_e351 != 0u) & (_e353 >= 0u)) {
            let _e357 = (_e348 * 6u);
            let _e359 = keys[_e357];
            let _e362 = keys[(_e357 + 1u)];
            let _e363 = vec2<u32>(_e359, _e362);
            let _e366 = keys[(_e357 + 2u)];
            let _e369 = keys[(_e357 + 3u)];
            let _e370 = vec2<u32>(_e366, _e369);
            let _e373 = keys[(_e357 + 4u)];
            let _e376 = keys[(_e357 + 5u)];
            let _e377 = vec2<u32>(_e373, _e376);
            let _e378 = (_e353 * 5u);
            let _e380 = atomicLoad((&totals[_e378]));
            let _e384 = atomicLoad((&totals[(_e378 + 1u)]));
            let _e387 = atomicLoad((&totals[(_e378 + 2u)]));
            let _e390 = atomicLoad((&totals[(_e378 + 3u)]));
            let _e393 = atomicLoad((&totals[(_e378 + 4u)]));
            let _e394 = vec4<u32>(_e384, _e387, _e390, _e393);
            let _e397 = params[25u];
            let _e400 = params[26u];
            let _e403 = params[27u];
            let _e406 = params[28u];
            let _e409 = atomicLoad((&sync[_e397]));
            if (_e409 <= _e400) {
                let _e412 = atomicAdd((&sync[_e397]), 1u);
                if (_e412 < _e400) {
                    let _e416 = (_e403 + (_e412 * 10u));
                    work[_e416] = 0u;
                    work[(_e416 + 1u)] = 0u;
                    work[(_e416 + 2u)] = 0u;
                    work[(_e416 + 3u)] = 0u;
                    work[(_e416 + 4u)] = 0u;
                    work[(_e416 + 5u)] = 0u;
                    work[(_e416 + 6u)] = 0u;
                    work[(_e416 + 7u)] = 0u;
                    work[(_e416 + 8u)] = 0u;
                    work[(_e416 + 9u)] = 0u;
                    work[_e416] = _e363.x;
                    work[(_e416 + 1u)] = _e363.y;
                    work[(_e416 + 2u)] = _e370.x;
                    work[(_e416 + 3u)] = _e370.y;
                    work[(_e416 + 4u)] = _e377.x;
                    work[(_e416 + 5u)] = _e377.y;
                    work[(_e416 + 6u)] = _e394.x;
                    work[(_e416 + 7u)] = _e394.y;
                    work[(_e416 + 8u)] = _e394.z;
                    work[(_e416 + 9u)] = _e394.w;
                    work[(_e406 + _e412)] = ~(_e380);
                }
            }
        }
        local_12 = (_e348 + 256u);
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
    let v1_n_name = vec2<u32>(_e34, _e37);
    let _e41 = work[(_e31 + 2u)];
    let _e44 = work[(_e31 + 3u)];
    let v2_n_name_2_ = vec2<u32>(_e41, _e44);
    let _e49 = work[(_e31 + 4u)];
    let _e53 = work[(_e31 + 5u)];
    let v3_l_year = vec2<u32>(_e49, _e53);
    let _e58 = work[(_e31 + 6u)];
    let _e62 = work[(_e31 + 7u)];
    let _e66 = work[(_e31 + 8u)];
    let _e70 = work[(_e31 + 9u)];
    let v4_revenue = vec4<u32>(_e58, _e62, _e66, _e70);
    let _e73 = params[4u];
    let _e75 = (_e73 + (_e11 * 10u));
    work[_e75] = v1_n_name.x;
    work[(_e75 + 1u)] = v1_n_name.y;
    work[(_e75 + 2u)] = v2_n_name_2_.x;
    work[(_e75 + 3u)] = v2_n_name_2_.y;
    work[(_e75 + 4u)] = v3_l_year.x;
    work[(_e75 + 5u)] = v3_l_year.y;
    work[(_e75 + 6u)] = v4_revenue.x;
    work[(_e75 + 7u)] = v4_revenue.y;
    work[(_e75 + 8u)] = v4_revenue.z;
    work[(_e75 + 9u)] = v4_revenue.w;
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
    let _e31 = (_e28 + (row * 10u));
    let _e34 = work[_e31];
    let _e37 = work[(_e31 + 1u)];
    let v1_n_name = vec2<u32>(_e34, _e37);
    let _e41 = work[(_e31 + 2u)];
    let _e44 = work[(_e31 + 3u)];
    let v2_n_name_2_ = vec2<u32>(_e41, _e44);
    let _e49 = work[(_e31 + 4u)];
    let _e53 = work[(_e31 + 5u)];
    let v3_l_year = vec2<u32>(_e49, _e53);
    let _e58 = work[(_e31 + 6u)];
    let _e62 = work[(_e31 + 7u)];
    let _e66 = work[(_e31 + 8u)];
    let _e70 = work[(_e31 + 9u)];
    let v4_revenue = vec4<u32>(_e58, _e62, _e66, _e70);
    let _e73 = params[4u];
    let _e75 = (_e73 + (_e11 * 10u));
    work[_e75] = v1_n_name.x;
    work[(_e75 + 1u)] = v1_n_name.y;
    work[(_e75 + 2u)] = v2_n_name_2_.x;
    work[(_e75 + 3u)] = v2_n_name_2_.y;
    work[(_e75 + 4u)] = v3_l_year.x;
    work[(_e75 + 5u)] = v3_l_year.y;
    work[(_e75 + 6u)] = v4_revenue.x;
    work[(_e75 + 7u)] = v4_revenue.y;
    work[(_e75 + 8u)] = v4_revenue.z;
    work[(_e75 + 9u)] = v4_revenue.w;
}

// 9: pass groups_groups of kernel @scan_lineitem
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
    let _e47 = (groups + (i * 10u));
    let _e50 = work[_e47];
    let _e53 = work[(_e47 + 1u)];
    let _e57 = work[(_e47 + 2u)];
    let _e60 = work[(_e47 + 3u)];
    let _e64 = work[(_e47 + 4u)];
    let _e67 = work[(_e47 + 5u)];
    let _e68 = vec2<u32>(_e64, _e67);
    let _e69 = string_hash(vec2<u32>(_e50, _e53));
    let _e70 = string_hash(vec2<u32>(_e57, _e60));
    let _e74 = hash_step(2538058380u, _e69);
    let _e75 = hash_step(_e74, _e70);
    let _e76 = hash_step(_e75, _e68.x);
    let _e77 = hash_step(_e76, _e68.y);
    let _e80 = hash_finish((_e77 ^ 16u));
    local_1 = _e80;
    loop {
        let _e83 = local_1;
        let _e84 = (_e83 & mask);
        let _e88 = atomicCompareExchangeWeak((&sync[(table + _e84)]), 0u, (i + 1u));
        if _e88.exchanged {
            break;
        }
        if (_e88.old_value != 0u) {
            local_1 = (_e84 + 1u);
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
    let _e59 = work[(_e48 + 3u)];
    let _e62 = work[(_e48 + 4u)];
    let _e63 = vec2<u32>(_e59, _e62);
    let _e66 = work[(_e48 + 5u)];
    let _e69 = work[(_e48 + 6u)];
    let _e70 = vec2<u32>(_e66, _e69);
    let _e71 = string_hash(_e56);
    let _e72 = string_hash(_e63);
    let _e76 = hash_step(2538058380u, _e71);
    let _e77 = hash_step(_e76, _e72);
    let _e78 = hash_step(_e77, _e70.x);
    let _e79 = hash_step(_e78, _e70.y);
    let _e82 = hash_finish((_e79 ^ 16u));
    slot = _e82;
    let _e85 = (i_1 | 2147483648u);
    probes = u32();
    loop {
        let _e88 = slot;
        let _e89 = (_e88 & mask_1);
        slot = _e89;
        let _e90 = probes;
        if (_e90 >= most_probes_1) {
            atomicStore((&sync[full_1]), 1u);
            break;
        }
        probes = (_e90 + 1u);
        let _e95 = (table_1 + _e89);
        let _e97 = atomicLoad((&sync[_e95]));
        holder = _e97;
        if (_e97 == 0u) {
            let _e101 = atomicCompareExchangeWeak((&sync[_e95]), 0u, _e85);
            holder = select(_e101.old_value, _e85, _e101.exchanged);
        }
        let _e105 = holder;
        if (_e105 == _e85) {
            break;
        }
        if (_e105 != 0u) {
            local_3 = bool();
            if ((_e105 & 2147483648u) != 0u) {
                let _e115 = (entries_1 + ((_e105 & 2147483647u) * 11u));
                let _e118 = work[(_e115 + 1u)];
                let _e121 = work[(_e115 + 2u)];
                let _e125 = work[(_e115 + 3u)];
                let _e128 = work[(_e115 + 4u)];
                let _e132 = work[(_e115 + 5u)];
                let _e135 = work[(_e115 + 6u)];
                let _e138 = string_equal(_e56, vec2<u32>(_e118, _e121));
                let _e140 = string_equal(_e63, vec2<u32>(_e125, _e128));
                let _e144 = (((true & _e138) & _e140) & all((_e70 == vec2<u32>(_e132, _e135))));
                local_3 = _e144;
                if (_e144 & (_e85 < _e105)) {
                    let _e148 = atomicMin((&sync[_e95]), _e85);
                }
            } else {
                let _e151 = (groups_1 + ((_e105 - 1u) * 10u));
                let _e153 = work[_e151];
                let _e156 = work[(_e151 + 1u)];
                let _e160 = work[(_e151 + 2u)];
                let _e163 = work[(_e151 + 3u)];
                let _e167 = work[(_e151 + 4u)];
                let _e170 = work[(_e151 + 5u)];
                let _e172 = string_equal(_e56, vec2<u32>(_e153, _e156));
                let _e174 = string_equal(_e63, vec2<u32>(_e160, _e163));
                local_3 = (((true & _e172) & _e174) & all((_e70 == vec2<u32>(_e167, _e170))));
            }
            let _e179 = local_3;
            if _e179 {
                break;
            }
            slot = (_e89 + 1u);
        }
    }
    let _e182 = slot;
    work[(slots_1 + i_1)] = _e182;
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
        let _e73 = work[(_e63 + 3u)];
        let _e76 = work[(_e63 + 4u)];
        let _e77 = vec2<u32>(_e73, _e76);
        let _e80 = work[(_e63 + 5u)];
        let _e83 = work[(_e63 + 6u)];
        let _e84 = vec2<u32>(_e80, _e83);
        let _e86 = (groups_3 + (_e60 * 10u));
        work[_e86] = 0u;
        work[(_e86 + 1u)] = 0u;
        work[(_e86 + 2u)] = 0u;
        work[(_e86 + 3u)] = 0u;
        work[(_e86 + 4u)] = 0u;
        work[(_e86 + 5u)] = 0u;
        work[(_e86 + 6u)] = 0u;
        work[(_e86 + 7u)] = 0u;
        work[(_e86 + 8u)] = 0u;
        work[(_e86 + 9u)] = 0u;
        work[_e86] = _e70.x;
        work[(_e86 + 1u)] = _e70.y;
        work[(_e86 + 2u)] = _e77.x;
        work[(_e86 + 3u)] = _e77.y;
        work[(_e86 + 4u)] = _e84.x;
        work[(_e86 + 5u)] = _e84.y;
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

// 10: pass groups_aggregate of kernel @scan_lineitem
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
    var revenue: vec4<u32>;
    var group: u32;
    var is_first: bool;
    var local_1: u32;
    var whole_revenue: vec4<u32>;
    var whole_revenue_1: vec4<u32>;

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
    revenue = vec4<u32>();
    revenue = vec4<u32>();
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
                let _e66 = (parts + (_e53 * 10u));
                let _e67 = revenue;
                work[(_e66 + 6u)] = _e67.x;
                work[(_e66 + 7u)] = _e67.y;
                work[(_e66 + 8u)] = _e67.z;
                work[(_e66 + 9u)] = _e67.w;
                work[(part_numbers + _e53)] = _e60;
            } else {
                let _e85 = (rows + (_e60 * 10u));
                whole_revenue = vec4<u32>();
                let _e90 = work[(_e85 + 6u)];
                let _e93 = work[(_e85 + 7u)];
                let _e96 = work[(_e85 + 8u)];
                let _e99 = work[(_e85 + 9u)];
                whole_revenue = vec4<u32>(_e90, _e93, _e96, _e99);
                let _e101 = revenue;
                let _e102 = whole_revenue;
                let _e103 = add_128_(_e102, _e101);
                let _e107 = (bitcast<i32>(_e102.w) < 0i);
                whole_revenue = _e103;
                let _e117 = whole_revenue;
                work[(_e85 + 6u)] = _e117.x;
                work[(_e85 + 7u)] = _e117.y;
                work[(_e85 + 8u)] = _e117.z;
                work[(_e85 + 9u)] = _e117.w;
            }
            revenue = vec4<u32>();
            is_first = false;
            group = _e59;
        }
        let _e133 = work[(order + _e55)];
        let _e136 = (entries + (_e133 * 11u));
        let _e138 = work[_e136];
        let _e143 = work[(_e136 + 7u)];
        let _e146 = work[(_e136 + 8u)];
        let _e149 = work[(_e136 + 9u)];
        let _e152 = work[(_e136 + 10u)];
        let _e153 = vec4<u32>(_e143, _e146, _e149, _e152);
        if ((_e138 & 1u) != 0u) {
            let _e154 = revenue;
            let _e155 = add_128_(_e154, _e153);
            let _e158 = (bitcast<i32>(_e154.w) < 0i);
            revenue = _e155;
        }
        local_1 = (_e55 + 1u);
    }
    let _e169 = group;
    if _e41 {
        let _e170 = (_e53 + 1u);
        let _e171 = is_first;
        if _e171 {
            let _e173 = (parts + (_e53 * 10u));
            let _e174 = revenue;
            work[(_e173 + 6u)] = _e174.x;
            work[(_e173 + 7u)] = _e174.y;
            work[(_e173 + 8u)] = _e174.z;
            work[(_e173 + 9u)] = _e174.w;
            work[(part_numbers + _e53)] = _e169;
            revenue = vec4<u32>();
        }
        let _e191 = (parts + (_e170 * 10u));
        let _e192 = revenue;
        work[(_e191 + 6u)] = _e192.x;
        work[(_e191 + 7u)] = _e192.y;
        work[(_e191 + 8u)] = _e192.z;
        work[(_e191 + 9u)] = _e192.w;
        work[(part_numbers + _e170)] = _e169;
    } else {
        if (_e40 > 0u) {
            let _e209 = (rows + (_e169 * 10u));
            whole_revenue_1 = vec4<u32>();
            let _e214 = work[(_e209 + 6u)];
            let _e217 = work[(_e209 + 7u)];
            let _e220 = work[(_e209 + 8u)];
            let _e223 = work[(_e209 + 9u)];
            whole_revenue_1 = vec4<u32>(_e214, _e217, _e220, _e223);
            let _e225 = revenue;
            let _e226 = whole_revenue_1;
            let _e227 = add_128_(_e226, _e225);
            let _e230 = (bitcast<i32>(_e226.w) < 0i);
            whole_revenue_1 = _e227;
            let _e240 = whole_revenue_1;
            work[(_e209 + 6u)] = _e240.x;
            work[(_e209 + 7u)] = _e240.y;
            work[(_e209 + 8u)] = _e240.z;
            work[(_e209 + 9u)] = _e240.w;
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
    revenue_1 = vec4<u32>();
    revenue_1 = vec4<u32>();
    group_1 = 0u;
    is_first_1 = true;
    let _e49 = (i_1 * 2u);
    local_3 = _e38;
    loop {
        let _e51 = local_3;
        if (_e51 >= _e40) {
            break;
        }
        let _e55 = (entries_1 + (_e51 * 11u));
        let _e58 = work[_e55];
        let _e63 = work[(_e55 + 7u)];
        let _e67 = work[(_e55 + 8u)];
        let _e71 = work[(_e55 + 9u)];
        let _e75 = work[(_e55 + 10u)];
        let _e76 = vec4<u32>(_e63, _e67, _e71, _e75);
        if ((_e58 & 1u) != 0u) {
            let _e77 = revenue_1;
            let _e78 = add_128_(_e77, _e76);
            let _e82 = (bitcast<i32>(_e77.w) < 0i);
            revenue_1 = _e78;
        }
        local_3 = (_e51 + 1u);
    }
    let _e93 = group_1;
    if (part_numbers_1 != 0u) {
        let _e94 = (_e49 + 1u);
        let _e95 = is_first_1;
        if _e95 {
            let _e97 = (parts_1 + (_e49 * 10u));
            let _e98 = revenue_1;
            work[(_e97 + 6u)] = _e98.x;
            work[(_e97 + 7u)] = _e98.y;
            work[(_e97 + 8u)] = _e98.z;
            work[(_e97 + 9u)] = _e98.w;
            work[(part_numbers_1 + _e49)] = _e93;
            revenue_1 = vec4<u32>();
        }
        let _e115 = (parts_1 + (_e94 * 10u));
        let _e116 = revenue_1;
        work[(_e115 + 6u)] = _e116.x;
        work[(_e115 + 7u)] = _e116.y;
        work[(_e115 + 8u)] = _e116.z;
        work[(_e115 + 9u)] = _e116.w;
        work[(part_numbers_1 + _e94)] = _e93;
    } else {
        if (_e40 > 0u) {
            let _e133 = (rows_1 + (_e93 * 10u));
            whole_revenue_2 = vec4<u32>();
            let _e138 = work[(_e133 + 6u)];
            let _e141 = work[(_e133 + 7u)];
            let _e144 = work[(_e133 + 8u)];
            let _e147 = work[(_e133 + 9u)];
            whole_revenue_2 = vec4<u32>(_e138, _e141, _e144, _e147);
            let _e149 = revenue_1;
            let _e150 = whole_revenue_2;
            let _e151 = add_128_(_e150, _e149);
            let _e154 = (bitcast<i32>(_e150.w) < 0i);
            whole_revenue_2 = _e151;
            let _e164 = whole_revenue_2;
            work[(_e133 + 6u)] = _e164.x;
            work[(_e133 + 7u)] = _e164.y;
            work[(_e133 + 8u)] = _e164.z;
            work[(_e133 + 9u)] = _e164.w;
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
    revenue_2 = vec4<u32>();
    revenue_2 = vec4<u32>();
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
                let _e66 = (parts_2 + (_e53 * 10u));
                let _e67 = revenue_2;
                work[(_e66 + 6u)] = _e67.x;
                work[(_e66 + 7u)] = _e67.y;
                work[(_e66 + 8u)] = _e67.z;
                work[(_e66 + 9u)] = _e67.w;
                work[(part_numbers_2 + _e53)] = _e60;
            } else {
                let _e85 = (rows_2 + (_e60 * 10u));
                whole_revenue_3 = vec4<u32>();
                let _e90 = work[(_e85 + 6u)];
                let _e93 = work[(_e85 + 7u)];
                let _e96 = work[(_e85 + 8u)];
                let _e99 = work[(_e85 + 9u)];
                whole_revenue_3 = vec4<u32>(_e90, _e93, _e96, _e99);
                let _e101 = revenue_2;
                let _e102 = whole_revenue_3;
                let _e103 = add_128_(_e102, _e101);
                let _e107 = (bitcast<i32>(_e102.w) < 0i);
                whole_revenue_3 = _e103;
                let _e117 = whole_revenue_3;
                work[(_e85 + 6u)] = _e117.x;
                work[(_e85 + 7u)] = _e117.y;
                work[(_e85 + 8u)] = _e117.z;
                work[(_e85 + 9u)] = _e117.w;
            }
            revenue_2 = vec4<u32>();
            is_first_2 = false;
            group_2 = _e59;
        }
        let _e132 = (entries_2 + (_e55 * 10u));
        let _e135 = work[(_e132 + 6u)];
        let _e138 = work[(_e132 + 7u)];
        let _e141 = work[(_e132 + 8u)];
        let _e144 = work[(_e132 + 9u)];
        let _e145 = vec4<u32>(_e135, _e138, _e141, _e144);
        let _e146 = revenue_2;
        let _e147 = add_128_(_e146, _e145);
        let _e150 = (bitcast<i32>(_e146.w) < 0i);
        revenue_2 = _e147;
        local_5 = (_e55 + 1u);
    }
    let _e161 = group_2;
    if _e41 {
        let _e162 = (_e53 + 1u);
        let _e163 = is_first_2;
        if _e163 {
            let _e165 = (parts_2 + (_e53 * 10u));
            let _e166 = revenue_2;
            work[(_e165 + 6u)] = _e166.x;
            work[(_e165 + 7u)] = _e166.y;
            work[(_e165 + 8u)] = _e166.z;
            work[(_e165 + 9u)] = _e166.w;
            work[(part_numbers_2 + _e53)] = _e161;
            revenue_2 = vec4<u32>();
        }
        let _e183 = (parts_2 + (_e162 * 10u));
        let _e184 = revenue_2;
        work[(_e183 + 6u)] = _e184.x;
        work[(_e183 + 7u)] = _e184.y;
        work[(_e183 + 8u)] = _e184.z;
        work[(_e183 + 9u)] = _e184.w;
        work[(part_numbers_2 + _e162)] = _e161;
    } else {
        if (_e40 > 0u) {
            let _e201 = (rows_2 + (_e161 * 10u));
            whole_revenue_4 = vec4<u32>();
            let _e206 = work[(_e201 + 6u)];
            let _e209 = work[(_e201 + 7u)];
            let _e212 = work[(_e201 + 8u)];
            let _e215 = work[(_e201 + 9u)];
            whole_revenue_4 = vec4<u32>(_e206, _e209, _e212, _e215);
            let _e217 = revenue_2;
            let _e218 = whole_revenue_4;
            let _e219 = add_128_(_e218, _e217);
            let _e222 = (bitcast<i32>(_e218.w) < 0i);
            whole_revenue_4 = _e219;
            let _e232 = whole_revenue_4;
            work[(_e201 + 6u)] = _e232.x;
            work[(_e201 + 7u)] = _e232.y;
            work[(_e201 + 8u)] = _e232.z;
            work[(_e201 + 9u)] = _e232.w;
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
    revenue_3 = vec4<u32>();
    revenue_3 = vec4<u32>();
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
                let _e66 = (parts_3 + (_e53 * 10u));
                let _e67 = revenue_3;
                work[(_e66 + 6u)] = _e67.x;
                work[(_e66 + 7u)] = _e67.y;
                work[(_e66 + 8u)] = _e67.z;
                work[(_e66 + 9u)] = _e67.w;
                work[(part_numbers_3 + _e53)] = _e60;
            } else {
                let _e85 = (rows_3 + (_e60 * 10u));
                whole_revenue_5 = vec4<u32>();
                let _e90 = work[(_e85 + 6u)];
                let _e93 = work[(_e85 + 7u)];
                let _e96 = work[(_e85 + 8u)];
                let _e99 = work[(_e85 + 9u)];
                whole_revenue_5 = vec4<u32>(_e90, _e93, _e96, _e99);
                let _e101 = revenue_3;
                let _e102 = whole_revenue_5;
                let _e103 = add_128_(_e102, _e101);
                let _e107 = (bitcast<i32>(_e102.w) < 0i);
                whole_revenue_5 = _e103;
                let _e117 = whole_revenue_5;
                work[(_e85 + 6u)] = _e117.x;
                work[(_e85 + 7u)] = _e117.y;
                work[(_e85 + 8u)] = _e117.z;
                work[(_e85 + 9u)] = _e117.w;
            }
            revenue_3 = vec4<u32>();
            is_first_3 = false;
            group_3 = _e59;
        }
        let _e133 = work[(order_3 + _e55)];
        let _e135 = (entries_3 + (_e133 * 10u));
        let _e138 = work[(_e135 + 6u)];
        let _e141 = work[(_e135 + 7u)];
        let _e144 = work[(_e135 + 8u)];
        let _e147 = work[(_e135 + 9u)];
        let _e148 = vec4<u32>(_e138, _e141, _e144, _e147);
        let _e149 = revenue_3;
        let _e150 = add_128_(_e149, _e148);
        let _e153 = (bitcast<i32>(_e149.w) < 0i);
        revenue_3 = _e150;
        local_7 = (_e55 + 1u);
    }
    let _e164 = group_3;
    if _e41 {
        let _e165 = (_e53 + 1u);
        let _e166 = is_first_3;
        if _e166 {
            let _e168 = (parts_3 + (_e53 * 10u));
            let _e169 = revenue_3;
            work[(_e168 + 6u)] = _e169.x;
            work[(_e168 + 7u)] = _e169.y;
            work[(_e168 + 8u)] = _e169.z;
            work[(_e168 + 9u)] = _e169.w;
            work[(part_numbers_3 + _e53)] = _e164;
            revenue_3 = vec4<u32>();
        }
        let _e186 = (parts_3 + (_e165 * 10u));
        let _e187 = revenue_3;
        work[(_e186 + 6u)] = _e187.x;
        work[(_e186 + 7u)] = _e187.y;
        work[(_e186 + 8u)] = _e187.z;
        work[(_e186 + 9u)] = _e187.w;
        work[(part_numbers_3 + _e165)] = _e164;
    } else {
        if (_e40 > 0u) {
            let _e204 = (rows_3 + (_e164 * 10u));
            whole_revenue_6 = vec4<u32>();
            let _e209 = work[(_e204 + 6u)];
            let _e212 = work[(_e204 + 7u)];
            let _e215 = work[(_e204 + 8u)];
            let _e218 = work[(_e204 + 9u)];
            whole_revenue_6 = vec4<u32>(_e209, _e212, _e215, _e218);
            let _e220 = revenue_3;
            let _e221 = whole_revenue_6;
            let _e222 = add_128_(_e221, _e220);
            let _e225 = (bitcast<i32>(_e221.w) < 0i);
            whole_revenue_6 = _e222;
            let _e235 = whole_revenue_6;
            work[(_e204 + 6u)] = _e235.x;
            work[(_e204 + 7u)] = _e235.y;
            work[(_e204 + 8u)] = _e235.z;
            work[(_e204 + 9u)] = _e235.w;
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
    revenue_4 = vec4<u32>();
    revenue_4 = vec4<u32>();
    group_4 = 0u;
    is_first_4 = true;
    let _e49 = (i_4 * 2u);
    local_9 = _e38;
    loop {
        let _e51 = local_9;
        if (_e51 >= _e40) {
            break;
        }
        let _e55 = (entries_4 + (_e51 * 10u));
        let _e59 = work[(_e55 + 6u)];
        let _e62 = work[(_e55 + 7u)];
        let _e66 = work[(_e55 + 8u)];
        let _e70 = work[(_e55 + 9u)];
        let _e71 = vec4<u32>(_e59, _e62, _e66, _e70);
        let _e72 = revenue_4;
        let _e73 = add_128_(_e72, _e71);
        let _e77 = (bitcast<i32>(_e72.w) < 0i);
        revenue_4 = _e73;
        local_9 = (_e51 + 1u);
    }
    let _e88 = group_4;
    if (part_numbers_4 != 0u) {
        let _e89 = (_e49 + 1u);
        let _e90 = is_first_4;
        if _e90 {
            let _e92 = (parts_4 + (_e49 * 10u));
            let _e93 = revenue_4;
            work[(_e92 + 6u)] = _e93.x;
            work[(_e92 + 7u)] = _e93.y;
            work[(_e92 + 8u)] = _e93.z;
            work[(_e92 + 9u)] = _e93.w;
            work[(part_numbers_4 + _e49)] = _e88;
            revenue_4 = vec4<u32>();
        }
        let _e110 = (parts_4 + (_e89 * 10u));
        let _e111 = revenue_4;
        work[(_e110 + 6u)] = _e111.x;
        work[(_e110 + 7u)] = _e111.y;
        work[(_e110 + 8u)] = _e111.z;
        work[(_e110 + 9u)] = _e111.w;
        work[(part_numbers_4 + _e89)] = _e88;
    } else {
        if (_e40 > 0u) {
            let _e128 = (rows_4 + (_e88 * 10u));
            whole_revenue_7 = vec4<u32>();
            let _e133 = work[(_e128 + 6u)];
            let _e136 = work[(_e128 + 7u)];
            let _e139 = work[(_e128 + 8u)];
            let _e142 = work[(_e128 + 9u)];
            whole_revenue_7 = vec4<u32>(_e133, _e136, _e139, _e142);
            let _e144 = revenue_4;
            let _e145 = whole_revenue_7;
            let _e146 = add_128_(_e145, _e144);
            let _e149 = (bitcast<i32>(_e145.w) < 0i);
            whole_revenue_7 = _e146;
            let _e159 = whole_revenue_7;
            work[(_e128 + 6u)] = _e159.x;
            work[(_e128 + 7u)] = _e159.y;
            work[(_e128 + 8u)] = _e159.z;
            work[(_e128 + 9u)] = _e159.w;
        }
    }
}

@compute @workgroup_size(256, 1, 1) 
fn add(@builtin(workgroup_id) workgroup_5: vec3<u32>, @builtin(local_invocation_index) local_10: u32, @builtin(num_workgroups) workgroups_5: vec3<u32>) {
    var local_11: bool;
    var local_12: bool;
    var local_13: bool;
    var local_14: bool;

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
    let _e45 = (parts_5 + (_e43 * 4u));
    let _e47 = work[_e39];
    let _e52 = work[(_e39 + 7u)];
    let _e56 = work[(_e39 + 8u)];
    let _e60 = work[(_e39 + 9u)];
    let _e64 = work[(_e39 + 10u)];
    let _e65 = vec4<u32>(_e52, _e56, _e60, _e64);
    if ((_e47 & 1u) != 0u) {
        local_11 = false;
        if (_e65.x != 0u) {
            let _e75 = atomicAdd((&sync[_e45]), _e65.x);
            local_11 = ((_e75 + _e65.x) < _e75);
        }
        let _e78 = local_11;
        let _e81 = (_e65.y + select(0u, 1u, _e78));
        local_12 = false;
        if (_e81 != 0u) {
            let _e86 = atomicAdd((&sync[(_e45 + 1u)]), _e81);
            local_12 = ((_e86 + _e81) < _e86);
        }
        let _e89 = local_12;
        let _e93 = (_e65.z + select(0u, 1u, (_e89 | (_e81 < _e65.y))));
        local_13 = false;
        if (_e93 != 0u) {
            let _e98 = atomicAdd((&sync[(_e45 + 2u)]), _e93);
            local_13 = ((_e98 + _e93) < _e98);
        }
        let _e101 = local_13;
        let _e105 = (_e65.w + select(0u, 1u, (_e101 | (_e93 < _e65.z))));
        local_14 = false;
        if (_e105 != 0u) {
            let _e110 = atomicAdd((&sync[(_e45 + 3u)]), _e105);
            local_14 = ((_e110 + _e105) < _e110);
        }
        let _e113 = local_14;
    }
}

@compute @workgroup_size(256, 1, 1) 
fn settle(@builtin(workgroup_id) workgroup_6: vec3<u32>, @builtin(local_invocation_index) local_15: u32, @builtin(num_workgroups) workgroups_6: vec3<u32>) {
    var revenue_5: vec4<u32>;
    var whole_revenue_8: vec4<u32>;

    let n_6 = params[0u];
    let entry_count_6 = params[1u];
    let entries_6 = params[2u];
    let rows_6 = params[3u];
    let order_6 = params[4u];
    let parts_6 = params[5u];
    let part_numbers_6 = params[6u];
    let numbers_6 = params[7u];
    let i_6 = ((((workgroup_6.y * workgroups_6.x) + workgroup_6.x) * 256u) + local_15);
    if (i_6 >= n_6) {
        return;
    }
    let _e38 = (parts_6 + (i_6 * 4u));
    revenue_5 = vec4<u32>();
    revenue_5 = vec4<u32>();
    let _e45 = atomicLoad((&sync[_e38]));
    let _e48 = atomicLoad((&sync[(_e38 + 1u)]));
    let _e51 = atomicLoad((&sync[(_e38 + 2u)]));
    let _e54 = atomicLoad((&sync[(_e38 + 3u)]));
    revenue_5 = vec4<u32>(_e45, _e48, _e51, _e54);
    let _e58 = (rows_6 + (i_6 * 10u));
    whole_revenue_8 = vec4<u32>();
    let _e64 = work[(_e58 + 6u)];
    let _e67 = work[(_e58 + 7u)];
    let _e71 = work[(_e58 + 8u)];
    let _e75 = work[(_e58 + 9u)];
    whole_revenue_8 = vec4<u32>(_e64, _e67, _e71, _e75);
    let _e77 = revenue_5;
    let _e78 = whole_revenue_8;
    let _e79 = add_128_(_e78, _e77);
    let _e83 = (bitcast<i32>(_e78.w) < 0i);
    whole_revenue_8 = _e79;
    let _e93 = whole_revenue_8;
    work[(_e58 + 6u)] = _e93.x;
    work[(_e58 + 7u)] = _e93.y;
    work[(_e58 + 8u)] = _e93.z;
    work[(_e58 + 9u)] = _e93.w;
}

// 11: pass groups_groups of kernel @scan_lineitem
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
    let _e47 = (groups + (i * 10u));
    let _e50 = work[_e47];
    let _e53 = work[(_e47 + 1u)];
    let _e57 = work[(_e47 + 2u)];
    let _e60 = work[(_e47 + 3u)];
    let _e64 = work[(_e47 + 4u)];
    let _e67 = work[(_e47 + 5u)];
    let _e68 = vec2<u32>(_e64, _e67);
    let _e69 = string_hash(vec2<u32>(_e50, _e53));
    let _e70 = string_hash(vec2<u32>(_e57, _e60));
    let _e74 = hash_step(2538058380u, _e69);
    let _e75 = hash_step(_e74, _e70);
    let _e76 = hash_step(_e75, _e68.x);
    let _e77 = hash_step(_e76, _e68.y);
    let _e80 = hash_finish((_e77 ^ 16u));
    local_1 = _e80;
    loop {
        let _e83 = local_1;
        let _e84 = (_e83 & mask);
        let _e88 = atomicCompareExchangeWeak((&sync[(table + _e84)]), 0u, (i + 1u));
        if _e88.exchanged {
            break;
        }
        if (_e88.old_value != 0u) {
            local_1 = (_e84 + 1u);
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
    let _e57 = work[(_e47 + 2u)];
    let _e60 = work[(_e47 + 3u)];
    let _e61 = vec2<u32>(_e57, _e60);
    let _e64 = work[(_e47 + 4u)];
    let _e67 = work[(_e47 + 5u)];
    let _e68 = vec2<u32>(_e64, _e67);
    let _e69 = string_hash(_e54);
    let _e70 = string_hash(_e61);
    let _e74 = hash_step(2538058380u, _e69);
    let _e75 = hash_step(_e74, _e70);
    let _e76 = hash_step(_e75, _e68.x);
    let _e77 = hash_step(_e76, _e68.y);
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
                let _e113 = (entries_1 + ((_e103 & 2147483647u) * 10u));
                let _e115 = work[_e113];
                let _e118 = work[(_e113 + 1u)];
                let _e122 = work[(_e113 + 2u)];
                let _e125 = work[(_e113 + 3u)];
                let _e129 = work[(_e113 + 4u)];
                let _e132 = work[(_e113 + 5u)];
                let _e135 = string_equal(_e54, vec2<u32>(_e115, _e118));
                let _e137 = string_equal(_e61, vec2<u32>(_e122, _e125));
                let _e141 = (((true & _e135) & _e137) & all((_e68 == vec2<u32>(_e129, _e132))));
                local_3 = _e141;
                if (_e141 & (_e83 < _e103)) {
                    let _e145 = atomicMin((&sync[_e93]), _e83);
                }
            } else {
                let _e148 = (groups_1 + ((_e103 - 1u) * 10u));
                let _e150 = work[_e148];
                let _e153 = work[(_e148 + 1u)];
                let _e157 = work[(_e148 + 2u)];
                let _e160 = work[(_e148 + 3u)];
                let _e164 = work[(_e148 + 4u)];
                let _e167 = work[(_e148 + 5u)];
                let _e169 = string_equal(_e54, vec2<u32>(_e150, _e153));
                let _e171 = string_equal(_e61, vec2<u32>(_e157, _e160));
                local_3 = (((true & _e169) & _e171) & all((_e68 == vec2<u32>(_e164, _e167))));
            }
            let _e176 = local_3;
            if _e176 {
                break;
            }
            slot = (_e87 + 1u);
        }
    }
    let _e179 = slot;
    work[(slots_1 + i_1)] = _e179;
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
        let _e71 = work[(_e62 + 2u)];
        let _e74 = work[(_e62 + 3u)];
        let _e75 = vec2<u32>(_e71, _e74);
        let _e78 = work[(_e62 + 4u)];
        let _e81 = work[(_e62 + 5u)];
        let _e82 = vec2<u32>(_e78, _e81);
        let _e84 = (groups_3 + (_e60 * 10u));
        work[_e84] = 0u;
        work[(_e84 + 1u)] = 0u;
        work[(_e84 + 2u)] = 0u;
        work[(_e84 + 3u)] = 0u;
        work[(_e84 + 4u)] = 0u;
        work[(_e84 + 5u)] = 0u;
        work[(_e84 + 6u)] = 0u;
        work[(_e84 + 7u)] = 0u;
        work[(_e84 + 8u)] = 0u;
        work[(_e84 + 9u)] = 0u;
        work[_e84] = _e68.x;
        work[(_e84 + 1u)] = _e68.y;
        work[(_e84 + 2u)] = _e75.x;
        work[(_e84 + 3u)] = _e75.y;
        work[(_e84 + 4u)] = _e82.x;
        work[(_e84 + 5u)] = _e82.y;
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

// pass index: as number 12

// pass index: as number 12

// pass index: as number 12

// pass index: as number 12

// 13: pass sort_by_fields
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
