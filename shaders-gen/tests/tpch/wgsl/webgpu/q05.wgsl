// 1: kernel @scan_customer
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
    let v0_c_custkey = vec2<u32>(_e33, _e36);
    let _e40 = params[4u];
    let _e42 = (_e40 + (row * 2u));
    let _e44 = input[_e42];
    let _e47 = input[(_e42 + 1u)];
    let v1_c_nationkey = vec2<u32>(_e44, _e47);
    let _e51 = params[5u];
    let _e53 = (_e51 + (_e11 * 4u));
    work[_e53] = v0_c_custkey.x;
    work[(_e53 + 1u)] = v0_c_custkey.y;
    work[(_e53 + 2u)] = v1_c_nationkey.x;
    work[(_e53 + 3u)] = v1_c_nationkey.y;
}

// 2: kernel @scan_orders
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
    let _e33 = input[(_e28 + (row * 1u))];
    let v0_o_orderdate = bitcast<i32>(_e33);
    let _e37 = params[4u];
    let v1_ = bitcast<i32>(_e37);
    let v2_ge = !((v0_o_orderdate < v1_));
    let _e43 = params[5u];
    let v3_ = bitcast<i32>(_e43);
    let v4_lt = (v0_o_orderdate < v3_);
    let v5_and = (v2_ge & v4_lt);
    if v5_and {
        let _e49 = params[6u];
        let _e51 = (_e49 + (row * 2u));
        let _e53 = input[_e51];
        let _e56 = input[(_e51 + 1u)];
        let v6_o_orderkey = vec2<u32>(_e53, _e56);
        let _e60 = params[7u];
        let _e62 = (_e60 + (row * 2u));
        let _e64 = input[_e62];
        let _e67 = input[(_e62 + 1u)];
        let v7_o_custkey = vec2<u32>(_e64, _e67);
        let _e69 = index_2_rows;
        index_2_rows = (_e69 + 1u);
    }
    let _e73 = params[8u];
    let _e75 = index_2_rows;
    work[(_e73 + _e11)] = _e75;
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
    let _e28 = params[8u];
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
    let v4_lt_1 = (v0_o_orderdate_1 < v3_1);
    let v5_and_1 = (v2_ge_1 & v4_lt_1);
    if v5_and_1 {
        let _e61 = params[6u];
        let _e63 = (_e61 + (row_1 * 2u));
        let _e65 = input[_e63];
        let _e68 = input[(_e63 + 1u)];
        let v6_o_orderkey_1 = vec2<u32>(_e65, _e68);
        let _e72 = params[7u];
        let _e74 = (_e72 + (row_1 * 2u));
        let _e76 = input[_e74];
        let _e79 = input[(_e74 + 1u)];
        let v7_o_custkey_1 = vec2<u32>(_e76, _e79);
        let _e81 = index_2_rows_1;
        index_2_rows_1 = (_e81 + 1u);
        let _e86 = params[9u];
        let _e88 = (_e86 + ((_e32 + _e81) * 4u));
        work[_e88] = v6_o_orderkey_1.x;
        work[(_e88 + 1u)] = v6_o_orderkey_1.y;
        work[(_e88 + 2u)] = v7_o_custkey_1.x;
        work[(_e88 + 3u)] = v7_o_custkey_1.y;
    }
}

// 3: kernel @scan_region
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
    var index_3_rows: u32;

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
    let v0_r_name = vec2<u32>((_e31 + _e35), (_e38 - _e35));
    let _e44 = params[5u];
    let v1_ = vec2<u32>(_e44, 4u);
    let _e46 = string_equal(v0_r_name, v1_);
    if _e46 {
        let _e49 = params[6u];
        let _e51 = (_e49 + (row * 2u));
        let _e53 = input[_e51];
        let _e56 = input[(_e51 + 1u)];
        let v3_r_regionkey = vec2<u32>(_e53, _e56);
        let _e58 = index_3_rows;
        index_3_rows = (_e58 + 1u);
    }
    let _e62 = params[7u];
    let _e64 = index_3_rows;
    work[(_e62 + _e11)] = _e64;
}

@compute @workgroup_size(256, 1, 1) 
fn append(@builtin(workgroup_id) workgroup_1: vec3<u32>, @builtin(local_invocation_index) local_1: u32, @builtin(num_workgroups) workgroups_1: vec3<u32>) {
    var index_3_rows_1: u32;

    let _e11 = ((((workgroup_1.y * workgroups_1.x) + workgroup_1.x) * 256u) + local_1);
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
    let v0_r_name_1 = vec2<u32>((_e43 + _e47), (_e50 - _e47));
    let _e56 = params[5u];
    let v1_1 = vec2<u32>(_e56, 4u);
    let _e58 = string_equal(v0_r_name_1, v1_1);
    if _e58 {
        let _e61 = params[6u];
        let _e63 = (_e61 + (row_1 * 2u));
        let _e65 = input[_e63];
        let _e68 = input[(_e63 + 1u)];
        let v3_r_regionkey_1 = vec2<u32>(_e65, _e68);
        let _e70 = index_3_rows_1;
        index_3_rows_1 = (_e70 + 1u);
        let _e75 = params[8u];
        let _e77 = (_e75 + ((_e32 + _e70) * 2u));
        work[_e77] = v3_r_regionkey_1.x;
        work[(_e77 + 1u)] = v3_r_regionkey_1.y;
    }
}

// 4: kernel @scan_nation
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
        let _e96 = params[9u];
        let _e99 = params[10u];
        let _e100 = (_e96 + row);
        let _e102 = input[_e100];
        let _e105 = input[(_e100 + 1u)];
        let v4_ = vec2<u32>((_e99 + _e102), (_e105 - _e102));
        let _e109 = index_4_rows;
        index_4_rows = (_e109 + 1u);
    }
    let _e113 = params[11u];
    let _e115 = index_4_rows;
    work[(_e113 + _e11)] = _e115;
}

@compute @workgroup_size(256, 1, 1) 
fn append(@builtin(workgroup_id) workgroup_1: vec3<u32>, @builtin(local_invocation_index) local_1: u32, @builtin(num_workgroups) workgroups_1: vec3<u32>) {
    var index_4_rows_1: u32;
    var position_1: u32;

    let _e11 = ((((workgroup_1.y * workgroups_1.x) + workgroup_1.x) * 256u) + local_1);
    let _e14 = params[0u];
    let _e17 = params[1u];
    let row_1 = (_e14 + _e11);
    if ((row_1 >= _e17) | (row_1 < _e14)) {
        return;
    }
    index_4_rows_1 = 0u;
    let _e28 = params[11u];
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
        let _e107 = params[9u];
        let _e110 = params[10u];
        let _e111 = (_e107 + row_1);
        let _e113 = input[_e111];
        let _e116 = input[(_e111 + 1u)];
        let v4_1 = vec2<u32>((_e110 + _e113), (_e116 - _e113));
        let _e120 = index_4_rows_1;
        index_4_rows_1 = (_e120 + 1u);
        let _e125 = params[12u];
        let _e127 = (_e125 + ((_e32 + _e120) * 4u));
        work[_e127] = v2_n_nationkey_1.x;
        work[(_e127 + 1u)] = v2_n_nationkey_1.y;
        work[(_e127 + 2u)] = v4_1.x;
        work[(_e127 + 3u)] = v4_1.y;
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
        let _e119 = (_e117 + ((_e32 + _e112) * 6u));
        work[_e119] = v2_s_suppkey_1.x;
        work[(_e119 + 1u)] = v2_s_suppkey_1.y;
        work[(_e119 + 2u)] = v0_s_nationkey_1.x;
        work[(_e119 + 3u)] = v0_s_nationkey_1.y;
        work[(_e119 + 4u)] = v3_n_name_1.x;
        work[(_e119 + 5u)] = v3_n_name_1.y;
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
var<private> revenue: vec4<u32>;
var<private> some: bool;
var<private> column_1_0_: u32;
var<private> column_1_1_: u32;
var<private> column_1_2_: u32;
var<private> column_1_3_: u32;
var<private> column_1_4_: u32;
var<private> column_1_5_: u32;
var<private> column_1_6_: u32;
var<private> column_1_7_: u32;
var<workgroup> tags: array<u32, 16>;
var<workgroup> claims: array<atomic<u32>, 16>;
var<workgroup> numbers: array<u32, 16>;
var<workgroup> count_1: array<atomic<u32>, 1>;
var<workgroup> keys: array<u32, 32>;
var<workgroup> values: array<u32, 1280>;
var<workgroup> totals: array<atomic<u32>, 80>;

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

fn add_64_(a_2: vec2<u32>, b_1: vec2<u32>) -> vec2<u32> {
    let _e6 = (a_2.x + b_1.x);
    let _e8 = (a_2.y + b_1.y);
    let _e13 = (_e8 + select(0u, 1u, (_e6 < a_2.x)));
    return vec2<u32>(_e6, _e13);
}

fn u32_mul_wide(a_3: u32, b_2: u32) -> vec2<u32> {
    let _e3 = (a_3 & 65535u);
    let _e5 = (a_3 >> 16u);
    let _e6 = (b_2 & 65535u);
    let _e7 = (b_2 >> 16u);
    let _e9 = (_e3 * _e7);
    let _e10 = (_e5 * _e6);
    return vec2<u32>((a_3 * b_2), ((((_e5 * _e7) + (_e9 >> 16u)) + (_e10 >> 16u)) + (((((_e3 * _e6) >> 16u) + (_e9 & 65535u)) + (_e10 & 65535u)) >> 16u)));
}

fn i64_mul(a_4: vec2<u32>, b_3: vec2<u32>) -> vec2<u32> {
    let _e4 = u32_mul_wide(a_4.x, b_3.x);
    return vec2<u32>(_e4.x, ((_e4.y + (a_4.x * b_3.y)) + (a_4.y * b_3.x)));
}

fn u64_mul_wide(a_5: vec2<u32>, b_4: vec2<u32>) -> vec4<u32> {
    let _e4 = u32_mul_wide(a_5.x, b_4.x);
    let _e7 = u32_mul_wide(a_5.x, b_4.y);
    let _e10 = u32_mul_wide(a_5.y, b_4.x);
    let _e13 = u32_mul_wide(a_5.y, b_4.y);
    let _e16 = (_e4.y + _e7.x);
    let _e20 = (_e16 + _e10.x);
    let _e25 = (_e7.y + _e10.y);
    let _e29 = (_e25 + _e13.x);
    let _e33 = (_e29 + (u32((_e16 < _e4.y)) + u32((_e20 < _e16))));
    return vec4<u32>(_e4.x, _e20, _e33, (((_e13.y + u32((_e25 < _e7.y))) + u32((_e29 < _e25))) + u32((_e33 < _e29))));
}

fn i64_mul_overflows(a_6: vec2<u32>, b_5: vec2<u32>) -> bool {
    let _e24 = select(a_6, vec2<u32>((0u - a_6.x), (~(a_6.y) + u32((a_6.x == 0u)))), vec2(((a_6.y >> 31u) != 0u)));
    let _e38 = select(b_5, vec2<u32>((0u - b_5.x), (~(b_5.y) + u32((b_5.x == 0u)))), vec2(((b_5.y >> 31u) != 0u)));
    if ((select(countLeadingZeros(_e24.y), (countLeadingZeros(_e24.x) + 32u), (_e24.y == 0u)) + select(countLeadingZeros(_e38.y), (countLeadingZeros(_e38.x) + 32u), (_e38.y == 0u))) >= 65u) {
        return false;
    }
    let _e60 = u64_mul_wide(_e24, _e38);
    let _e63 = vec2<u32>(_e60.x, _e60.y);
    let _e65 = vec2<u32>(0u, 2147483648u);
    let _e77 = vec2<u32>(_e60.z, _e60.w);
    return (!(((_e77.x | _e77.y) == 0u)) | (((_e63.y >> 31u) != 0u) & !(((((_e63.x ^ _e65.x) | (_e63.y ^ _e65.y)) == 0u) & (((a_6.y >> 31u) != 0u) != ((b_5.y >> 31u) != 0u))))));
}

fn spill(a_7: u32) {
    let _e2 = n_name;
    let _e7 = params[23u];
    let _e11 = params[24u];
    let _e14 = params[25u];
    let _e17 = params[26u];
    let _e20 = params[27u];
    let _e23 = atomicLoad((&sync[_e11]));
    if (_e23 <= _e14) {
        let _e27 = atomicAdd((&sync[_e11]), 1u);
        if (_e27 < _e14) {
            let _e31 = (_e17 + (_e27 * 6u));
            work[_e31] = 0u;
            work[(_e31 + 1u)] = 0u;
            work[(_e31 + 2u)] = 0u;
            work[(_e31 + 3u)] = 0u;
            work[(_e31 + 4u)] = 0u;
            work[(_e31 + 5u)] = 0u;
            work[_e31] = _e2.x;
            work[(_e31 + 1u)] = _e2.y;
            let _e55 = revenue;
            work[(_e31 + 2u)] = _e55.x;
            work[(_e31 + 3u)] = _e55.y;
            work[(_e31 + 4u)] = _e55.z;
            work[(_e31 + 5u)] = _e55.w;
            work[(_e20 + _e27)] = (_e7 + a_7);
        }
    }
}

fn add_128_(a_8: vec4<u32>, b_6: vec4<u32>) -> vec4<u32> {
    let _e10 = (a_8.x + b_6.x);
    let _e12 = (a_8.y + b_6.y);
    let _e17 = (_e12 + select(0u, 1u, (_e10 < a_8.x)));
    let _e20 = (a_8.z + b_6.z);
    let _e23 = (_e20 + select(0u, 1u, ((_e12 < a_8.y) | (_e17 < _e12))));
    let _e26 = (a_8.w + b_6.w);
    let _e29 = (_e26 + select(0u, 1u, ((_e20 < a_8.z) | (_e23 < _e20))));
    return vec4<u32>(_e10, _e17, _e23, _e29);
}

fn row(a_9: u32) {
    var position_6: u32;
    var position_7: u32;
    var position_8: u32;

    let _e7 = (a_9 & 3u);
    let _e9 = column_1_0_;
    let _e11 = column_1_1_;
    let _e13 = (_e7 >= 1u);
    let _e15 = column_1_2_;
    let _e18 = column_1_3_;
    let _e20 = (_e7 >= 2u);
    let _e22 = column_1_4_;
    let _e25 = column_1_5_;
    let _e27 = (_e7 >= 3u);
    let _e29 = column_1_6_;
    let _e32 = column_1_7_;
    let v0_l_suppkey = vec2<u32>(select(select(select(_e9, _e15, _e13), _e22, _e20), _e29, _e27), select(select(select(_e11, _e18, _e13), _e25, _e20), _e32, _e27));
    let _e38 = hash_step(2538058380u, v0_l_suppkey.x);
    let _e39 = hash_step(_e38, v0_l_suppkey.y);
    let _e42 = hash_finish((_e39 ^ 8u));
    let _e45 = params[4u];
    let _e48 = params[5u];
    let _e50 = (_e48 + (_e42 & _e45));
    let _e53 = work[_e50];
    let matches_end = work[(_e50 + 1u)];
    position_6 = _e53;
    loop {
        let _e58 = position_6;
        if (_e58 >= matches_end) {
            break;
        }
        position_6 = (_e58 + 1u);
        let _e63 = params[6u];
        let candidate = work[(_e63 + _e58)];
        let _e69 = params[7u];
        let _e71 = (_e69 + (candidate * 6u));
        let _e73 = work[_e71];
        let _e76 = work[(_e71 + 1u)];
        if !(all((v0_l_suppkey == vec2<u32>(_e73, _e76)))) {
            continue;
        }
        let _e82 = params[8u];
        let _e84 = (_e82 + (a_9 * 2u));
        let _e87 = input[_e84];
        let _e90 = input[(_e84 + 1u)];
        let v2_l_orderkey = vec2<u32>(_e87, _e90);
        let _e94 = hash_step(2538058380u, v2_l_orderkey.x);
        let _e95 = hash_step(_e94, v2_l_orderkey.y);
        let _e97 = hash_finish((_e95 ^ 8u));
        let _e100 = params[9u];
        let _e103 = params[10u];
        let _e105 = (_e103 + (_e97 & _e100));
        let _e107 = work[_e105];
        let matches_end_1 = work[(_e105 + 1u)];
        position_7 = _e107;
        loop {
            let _e112 = position_7;
            if (_e112 >= matches_end_1) {
                break;
            }
            position_7 = (_e112 + 1u);
            let _e117 = params[11u];
            let candidate_1 = work[(_e117 + _e112)];
            let _e123 = params[12u];
            let _e125 = (_e123 + (candidate_1 * 4u));
            let _e127 = work[_e125];
            let _e130 = work[(_e125 + 1u)];
            if !(all((v2_l_orderkey == vec2<u32>(_e127, _e130)))) {
                continue;
            }
            let _e137 = work[(_e71 + 2u)];
            let _e140 = work[(_e71 + 3u)];
            let v4_s_nationkey = vec2<u32>(_e137, _e140);
            let _e144 = work[(_e125 + 2u)];
            let _e147 = work[(_e125 + 3u)];
            let v5_o_custkey = vec2<u32>(_e144, _e147);
            let _e153 = hash_step(2538058380u, v5_o_custkey.x);
            let _e154 = hash_step(_e153, v5_o_custkey.y);
            let _e155 = hash_step(_e154, v4_s_nationkey.x);
            let _e156 = hash_step(_e155, v4_s_nationkey.y);
            let _e159 = hash_finish((_e156 ^ 16u));
            let _e162 = params[13u];
            let _e165 = params[14u];
            let _e167 = (_e165 + (_e159 & _e162));
            let _e169 = work[_e167];
            let matches_end_2 = work[(_e167 + 1u)];
            position_8 = _e169;
            loop {
                let _e174 = position_8;
                if (_e174 >= matches_end_2) {
                    break;
                }
                position_8 = (_e174 + 1u);
                let _e179 = params[15u];
                let candidate_2 = work[(_e179 + _e174)];
                let _e184 = params[16u];
                let _e186 = (_e184 + (candidate_2 * 4u));
                let _e188 = work[_e186];
                let _e191 = work[(_e186 + 1u)];
                let _e197 = work[(_e186 + 2u)];
                let _e200 = work[(_e186 + 3u)];
                if !((all((v5_o_custkey == vec2<u32>(_e188, _e191))) & all((v4_s_nationkey == vec2<u32>(_e197, _e200))))) {
                    continue;
                }
                let _e208 = params[17u];
                let _e210 = (_e208 + (a_9 * 2u));
                let _e212 = input[_e210];
                let _e215 = input[(_e210 + 1u)];
                let v7_l_extendedprice = vec2<u32>(_e212, _e215);
                let _e219 = params[18u];
                let _e221 = (_e219 + (a_9 * 2u));
                let _e223 = input[_e221];
                let _e226 = input[(_e221 + 1u)];
                let v8_l_discount = vec2<u32>(_e223, _e226);
                let _e230 = work[(_e71 + 4u)];
                let _e233 = work[(_e71 + 5u)];
                let v9_n_name = vec2<u32>(_e230, _e233);
                let _e237 = params[19u];
                let _e240 = params[20u];
                let v10_ = vec2<u32>(_e237, _e240);
                let _e244 = add_64_(~(v8_l_discount), vec2<u32>(1u, 0u));
                let _e245 = add_64_(v10_, _e244);
                let _e249 = (bitcast<i32>(v10_.y) < 0i);
                let _e259 = i64_mul(v7_l_extendedprice, _e245);
                let _e260 = i64_mul_overflows(v7_l_extendedprice, _e245);
                let _e262 = some;
                if _e262 {
                    spill(a_9);
                }
                n_name = v9_n_name;
                revenue = vec4<u32>();
                some = true;
                let _e274 = select(0u, 4294967295u, (bitcast<i32>(_e259.y) < 0i));
                let v14_ = vec4<u32>(_e259.x, _e259.y, _e274, _e274);
                let _e276 = revenue;
                let _e277 = add_128_(_e276, v14_);
                let _e280 = (bitcast<i32>(_e276.w) < 0i);
                revenue = _e277;
            }
        }
    }
}

@compute @workgroup_size(256, 1, 1) 
fn count(@builtin(workgroup_id) workgroup_: vec3<u32>, @builtin(local_invocation_index) local: u32, @builtin(num_workgroups) workgroups: vec3<u32>) {
    var groups_rows: u32;
    var position: u32;
    var position_1: u32;
    var position_2: u32;

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
    let v0_l_suppkey_1 = vec2<u32>(_e33, _e36);
    let _e41 = hash_step(2538058380u, v0_l_suppkey_1.x);
    let _e42 = hash_step(_e41, v0_l_suppkey_1.y);
    let _e45 = hash_finish((_e42 ^ 8u));
    let _e48 = params[4u];
    let _e51 = params[5u];
    let _e53 = (_e51 + (_e45 & _e48));
    let _e56 = work[_e53];
    let matches_end_3 = work[(_e53 + 1u)];
    position = _e56;
    loop {
        let _e61 = position;
        if (_e61 >= matches_end_3) {
            break;
        }
        position = (_e61 + 1u);
        let _e66 = params[6u];
        let candidate_3 = work[(_e66 + _e61)];
        let _e72 = params[7u];
        let _e74 = (_e72 + (candidate_3 * 6u));
        let _e76 = work[_e74];
        let _e79 = work[(_e74 + 1u)];
        if !(all((v0_l_suppkey_1 == vec2<u32>(_e76, _e79)))) {
            continue;
        }
        let _e85 = params[8u];
        let _e87 = (_e85 + (row_1 * 2u));
        let _e89 = input[_e87];
        let _e92 = input[(_e87 + 1u)];
        let v2_l_orderkey_1 = vec2<u32>(_e89, _e92);
        let _e96 = hash_step(2538058380u, v2_l_orderkey_1.x);
        let _e97 = hash_step(_e96, v2_l_orderkey_1.y);
        let _e99 = hash_finish((_e97 ^ 8u));
        let _e102 = params[9u];
        let _e105 = params[10u];
        let _e107 = (_e105 + (_e99 & _e102));
        let _e109 = work[_e107];
        let matches_end_4 = work[(_e107 + 1u)];
        position_1 = _e109;
        loop {
            let _e114 = position_1;
            if (_e114 >= matches_end_4) {
                break;
            }
            position_1 = (_e114 + 1u);
            let _e119 = params[11u];
            let candidate_4 = work[(_e119 + _e114)];
            let _e125 = params[12u];
            let _e127 = (_e125 + (candidate_4 * 4u));
            let _e129 = work[_e127];
            let _e132 = work[(_e127 + 1u)];
            if !(all((v2_l_orderkey_1 == vec2<u32>(_e129, _e132)))) {
                continue;
            }
            let _e139 = work[(_e74 + 2u)];
            let _e142 = work[(_e74 + 3u)];
            let v4_s_nationkey_1 = vec2<u32>(_e139, _e142);
            let _e146 = work[(_e127 + 2u)];
            let _e149 = work[(_e127 + 3u)];
            let v5_o_custkey_1 = vec2<u32>(_e146, _e149);
            let _e155 = hash_step(2538058380u, v5_o_custkey_1.x);
            let _e156 = hash_step(_e155, v5_o_custkey_1.y);
            let _e157 = hash_step(_e156, v4_s_nationkey_1.x);
            let _e158 = hash_step(_e157, v4_s_nationkey_1.y);
            let _e161 = hash_finish((_e158 ^ 16u));
            let _e164 = params[13u];
            let _e167 = params[14u];
            let _e169 = (_e167 + (_e161 & _e164));
            let _e171 = work[_e169];
            let matches_end_5 = work[(_e169 + 1u)];
            position_2 = _e171;
            loop {
                let _e176 = position_2;
                if (_e176 >= matches_end_5) {
                    break;
                }
                position_2 = (_e176 + 1u);
                let _e181 = params[15u];
                let candidate_5 = work[(_e181 + _e176)];
                let _e186 = params[16u];
                let _e188 = (_e186 + (candidate_5 * 4u));
                let _e190 = work[_e188];
                let _e193 = work[(_e188 + 1u)];
                let _e199 = work[(_e188 + 2u)];
                let _e202 = work[(_e188 + 3u)];
                if !((all((v5_o_custkey_1 == vec2<u32>(_e190, _e193))) & all((v4_s_nationkey_1 == vec2<u32>(_e199, _e202))))) {
                    continue;
                }
                let _e210 = params[17u];
                let _e212 = (_e210 + (row_1 * 2u));
                let _e214 = input[_e212];
                let _e217 = input[(_e212 + 1u)];
                let v7_l_extendedprice_1 = vec2<u32>(_e214, _e217);
                let _e221 = params[18u];
                let _e223 = (_e221 + (row_1 * 2u));
                let _e225 = input[_e223];
                let _e228 = input[(_e223 + 1u)];
                let v8_l_discount_1 = vec2<u32>(_e225, _e228);
                let _e232 = work[(_e74 + 4u)];
                let _e235 = work[(_e74 + 5u)];
                let v9_n_name_1 = vec2<u32>(_e232, _e235);
                let _e239 = params[19u];
                let _e242 = params[20u];
                let v10_1 = vec2<u32>(_e239, _e242);
                let _e246 = add_64_(~(v8_l_discount_1), vec2<u32>(1u, 0u));
                let _e247 = add_64_(v10_1, _e246);
                let _e251 = (bitcast<i32>(v10_1.y) < 0i);
                let _e261 = i64_mul(v7_l_extendedprice_1, _e247);
                let _e262 = i64_mul_overflows(v7_l_extendedprice_1, _e247);
                let _e263 = groups_rows;
                groups_rows = (_e263 + 1u);
                let _e271 = select(0u, 4294967295u, (bitcast<i32>(_e261.y) < 0i));
                let v14_1 = vec4<u32>(_e261.x, _e261.y, _e271, _e271);
            }
        }
    }
    let _e276 = params[21u];
    let _e278 = groups_rows;
    work[(_e276 + _e11)] = _e278;
}

@compute @workgroup_size(256, 1, 1) 
fn append(@builtin(workgroup_id) workgroup_1: vec3<u32>, @builtin(local_invocation_index) local_1: u32, @builtin(num_workgroups) workgroups_1: vec3<u32>) {
    var groups_rows_1: u32;
    var position_3: u32;
    var position_4: u32;
    var position_5: u32;

    let _e11 = ((((workgroup_1.y * workgroups_1.x) + workgroup_1.x) * 256u) + local_1);
    let _e14 = params[0u];
    let _e17 = params[1u];
    let row_2 = (_e14 + _e11);
    if ((row_2 >= _e17) | (row_2 < _e14)) {
        return;
    }
    groups_rows_1 = 0u;
    let _e28 = params[21u];
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
    let v0_l_suppkey_2 = vec2<u32>(_e45, _e48);
    let _e53 = hash_step(2538058380u, v0_l_suppkey_2.x);
    let _e54 = hash_step(_e53, v0_l_suppkey_2.y);
    let _e57 = hash_finish((_e54 ^ 8u));
    let _e60 = params[4u];
    let _e63 = params[5u];
    let _e65 = (_e63 + (_e57 & _e60));
    let _e67 = work[_e65];
    let matches_end_6 = work[(_e65 + 1u)];
    position_3 = _e67;
    loop {
        let _e72 = position_3;
        if (_e72 >= matches_end_6) {
            break;
        }
        position_3 = (_e72 + 1u);
        let _e77 = params[6u];
        let candidate_6 = work[(_e77 + _e72)];
        let _e83 = params[7u];
        let _e85 = (_e83 + (candidate_6 * 6u));
        let _e87 = work[_e85];
        let _e90 = work[(_e85 + 1u)];
        if !(all((v0_l_suppkey_2 == vec2<u32>(_e87, _e90)))) {
            continue;
        }
        let _e96 = params[8u];
        let _e98 = (_e96 + (row_2 * 2u));
        let _e100 = input[_e98];
        let _e103 = input[(_e98 + 1u)];
        let v2_l_orderkey_2 = vec2<u32>(_e100, _e103);
        let _e107 = hash_step(2538058380u, v2_l_orderkey_2.x);
        let _e108 = hash_step(_e107, v2_l_orderkey_2.y);
        let _e110 = hash_finish((_e108 ^ 8u));
        let _e113 = params[9u];
        let _e116 = params[10u];
        let _e118 = (_e116 + (_e110 & _e113));
        let _e120 = work[_e118];
        let matches_end_7 = work[(_e118 + 1u)];
        position_4 = _e120;
        loop {
            let _e125 = position_4;
            if (_e125 >= matches_end_7) {
                break;
            }
            position_4 = (_e125 + 1u);
            let _e130 = params[11u];
            let candidate_7 = work[(_e130 + _e125)];
            let _e136 = params[12u];
            let _e138 = (_e136 + (candidate_7 * 4u));
            let _e140 = work[_e138];
            let _e143 = work[(_e138 + 1u)];
            if !(all((v2_l_orderkey_2 == vec2<u32>(_e140, _e143)))) {
                continue;
            }
            let _e150 = work[(_e85 + 2u)];
            let _e153 = work[(_e85 + 3u)];
            let v4_s_nationkey_2 = vec2<u32>(_e150, _e153);
            let _e157 = work[(_e138 + 2u)];
            let _e160 = work[(_e138 + 3u)];
            let v5_o_custkey_2 = vec2<u32>(_e157, _e160);
            let _e166 = hash_step(2538058380u, v5_o_custkey_2.x);
            let _e167 = hash_step(_e166, v5_o_custkey_2.y);
            let _e168 = hash_step(_e167, v4_s_nationkey_2.x);
            let _e169 = hash_step(_e168, v4_s_nationkey_2.y);
            let _e172 = hash_finish((_e169 ^ 16u));
            let _e175 = params[13u];
            let _e178 = params[14u];
            let _e180 = (_e178 + (_e172 & _e175));
            let _e182 = work[_e180];
            let matches_end_8 = work[(_e180 + 1u)];
            position_5 = _e182;
            loop {
                let _e187 = position_5;
                if (_e187 >= matches_end_8) {
                    break;
                }
                position_5 = (_e187 + 1u);
                let _e192 = params[15u];
                let candidate_8 = work[(_e192 + _e187)];
                let _e197 = params[16u];
                let _e199 = (_e197 + (candidate_8 * 4u));
                let _e201 = work[_e199];
                let _e204 = work[(_e199 + 1u)];
                let _e210 = work[(_e199 + 2u)];
                let _e213 = work[(_e199 + 3u)];
                if !((all((v5_o_custkey_2 == vec2<u32>(_e201, _e204))) & all((v4_s_nationkey_2 == vec2<u32>(_e210, _e213))))) {
                    continue;
                }
                let _e221 = params[17u];
                let _e223 = (_e221 + (row_2 * 2u));
                let _e225 = input[_e223];
                let _e228 = input[(_e223 + 1u)];
                let v7_l_extendedprice_2 = vec2<u32>(_e225, _e228);
                let _e232 = params[18u];
                let _e234 = (_e232 + (row_2 * 2u));
                let _e236 = input[_e234];
                let _e239 = input[(_e234 + 1u)];
                let v8_l_discount_2 = vec2<u32>(_e236, _e239);
                let _e243 = work[(_e85 + 4u)];
                let _e246 = work[(_e85 + 5u)];
                let v9_n_name_2 = vec2<u32>(_e243, _e246);
                let _e250 = params[19u];
                let _e253 = params[20u];
                let v10_2 = vec2<u32>(_e250, _e253);
                let _e257 = add_64_(~(v8_l_discount_2), vec2<u32>(1u, 0u));
                let _e258 = add_64_(v10_2, _e257);
                let _e262 = (bitcast<i32>(v10_2.y) < 0i);
                let _e272 = i64_mul(v7_l_extendedprice_2, _e258);
                let _e273 = i64_mul_overflows(v7_l_extendedprice_2, _e258);
                let _e274 = groups_rows_1;
                groups_rows_1 = (_e274 + 1u);
                let _e279 = params[22u];
                let _e281 = (_e279 + ((_e32 + _e274) * 7u));
                work[_e281] = 1u;
                work[(_e281 + 1u)] = v9_n_name_2.x;
                work[(_e281 + 2u)] = v9_n_name_2.y;
                let _e295 = select(0u, 4294967295u, (bitcast<i32>(_e272.y) < 0i));
                let v14_2 = vec4<u32>(_e272.x, _e272.y, _e295, _e295);
                work[(_e281 + 3u)] = v14_2.x;
                work[(_e281 + 4u)] = v14_2.y;
                work[(_e281 + 5u)] = v14_2.z;
                work[(_e281 + 6u)] = v14_2.w;
            }
        }
    }
}

@compute @workgroup_size(256, 1, 1) 
fn fuse(@builtin(workgroup_id) workgroup_2: vec3<u32>, @builtin(local_invocation_index) local_2: u32, @builtin(num_workgroups) workgroups_2: vec3<u32>) {
    var first_0_: u32;
    var revenue_0_: vec4<u32>;
    var first_1_: u32;
    var revenue_1_: vec4<u32>;
    var first_2_: u32;
    var revenue_2_: vec4<u32>;
    var first_3_: u32;
    var revenue_3_: vec4<u32>;
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
    var local_13: u32;
    var local_14: u32;
    var local_15: u32;
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

    first_0_ = 4294967295u;
    revenue_0_ = vec4<u32>();
    first_1_ = 4294967295u;
    revenue_1_ = vec4<u32>();
    first_2_ = 4294967295u;
    revenue_2_ = vec4<u32>();
    first_3_ = 4294967295u;
    revenue_3_ = vec4<u32>();
    let _e16 = params[0u];
    let _e19 = params[1u];
    let _e39 = (((workgroups_2.x * workgroups_2.y) * 256u) * 4u);
    let rounds = (((_e19 - _e16) + (_e39 - 1u)) / _e39);
    local_3 = 0u;
    loop {
        let _e45 = local_3;
        if (_e45 >= rounds) {
            break;
        }
        let _e48 = ((_e16 + (((((workgroup_2.y * workgroups_2.x) + workgroup_2.x) * 256u) + local_2) * 4u)) + (_e45 * _e39));
        if (_e48 < _e19) {
            let _e52 = params[3u];
            let _e55 = (_e52 + (_e48 * 2u));
            let _e58 = input[_e55];
            column_1_0_ = _e58;
            let _e62 = input[(_e55 + 1u)];
            column_1_1_ = _e62;
            let _e66 = input[(_e55 + 2u)];
            column_1_2_ = _e66;
            let _e70 = input[(_e55 + 3u)];
            column_1_3_ = _e70;
            let _e74 = input[(_e55 + 4u)];
            column_1_4_ = _e74;
            let _e79 = input[(_e55 + 5u)];
            column_1_5_ = _e79;
            let _e84 = input[(_e55 + 6u)];
            column_1_6_ = _e84;
            let _e89 = input[(_e55 + 7u)];
            column_1_7_ = _e89;
        }
        local_4 = 0u;
        loop {
            let _e92 = local_4;
            if (_e92 >= 4u) {
                break;
            }
            let number = (_e48 + _e92);
            some = false;
            if (number < _e19) {
                row(number);
            }
            let _e101 = n_name;
            let _e108 = ((2654435761u ^ _e101.x) * 2246822507u);
            let _e112 = (((_e108 ^ (_e108 >> 15u)) ^ _e101.y) * 2246822507u);
            let _e115 = ((_e112 ^ (_e112 >> 15u)) | 1u);
            let _e116 = some;
            group = 4294967295u;
            if (((_e45 * 4u) + _e92) < 4u) {
                local_5 = 0u;
                loop {
                    let _e121 = local_5;
                    if (_e121 >= 8u) {
                        break;
                    }
                    let _e125 = (((_e115 >> 8u) + _e121) & 15u);
                    let _e126 = group;
                    let _e128 = (_e116 & (_e126 == 4294967295u));
                    local_6 = bool();
                    if _e128 {
                        let _e133 = tags[_e125];
                        if (_e133 == 0u) {
                            let _e137 = atomicCompareExchangeWeak((&claims[_e125]), 0u, 1u);
                            if _e137.exchanged {
                                let _e140 = (_e125 * 2u);
                                keys[_e140] = _e101.x;
                                keys[(_e140 + 1u)] = _e101.y;
                                let _e147 = atomicAdd((&count_1[0u]), 1u);
                                numbers[_e125] = _e147;
                                local_6 = true;
                            }
                        }
                    }
                    workgroupBarrier();
                    let _e151 = local_6;
                    if _e151 {
                        tags[_e125] = _e115;
                    }
                    workgroupBarrier();
                    if _e128 {
                        let _e154 = tags[_e125];
                        if (_e154 == _e115) {
                            let _e156 = (_e125 * 2u);
                            let _e158 = keys[_e156];
                            let _e163 = keys[(_e156 + 1u)];
                            if ((true & (_e158 == _e101.x)) & (_e163 == _e101.y)) {
                                let _e167 = numbers[_e125];
                                group = _e167;
                            }
                        }
                    }
                    local_5 = (_e121 + 1u);
                }
            } else {
                if _e116 {
                    local_7 = 0u;
                    loop {
                        let _e170 = local_7;
                        if (_e170 >= 8u) {
                            break;
                        }
                        let _e174 = (((_e115 >> 8u) + _e170) & 15u);
                        let _e176 = tags[_e174];
                        if (_e176 == 0u) {
                            break;
                        }
                        if (_e176 == _e115) {
                            let _e179 = (_e174 * 2u);
                            let _e181 = keys[_e179];
                            let _e186 = keys[(_e179 + 1u)];
                            if ((true & (_e181 == _e101.x)) & (_e186 == _e101.y)) {
                                let _e190 = numbers[_e174];
                                group = _e190;
                                break;
                            }
                        }
                        local_7 = (_e170 + 1u);
                    }
                }
            }
            let _e192 = group;
            let _e196 = params[23u];
            let _e197 = (_e196 + number);
            let _e198 = some;
            if (_e198 & (_e192 >= 4294967295u)) {
                spill(number);
            }
            let _e201 = (_e192 == 0u);
            let _e202 = first_0_;
            first_0_ = select(_e202, min(_e202, _e197), _e201);
            let _e205 = revenue;
            let _e206 = revenue_0_;
            let _e207 = add_128_(_e206, _e205);
            let _e211 = (bitcast<i32>(_e206.w) < 0i);
            revenue_0_ = select(_e206, _e207, vec4(_e201));
            let _e223 = (_e192 == 1u);
            let _e224 = first_1_;
            first_1_ = select(_e224, min(_e224, _e197), _e223);
            let _e227 = revenue;
            let _e228 = revenue_1_;
            let _e229 = add_128_(_e228, _e227);
            let _e232 = (bitcast<i32>(_e228.w) < 0i);
            revenue_1_ = select(_e228, _e229, vec4(_e223));
            let _e244 = (_e192 == 2u);
            let _e245 = first_2_;
            first_2_ = select(_e245, min(_e245, _e197), _e244);
            let _e248 = revenue;
            let _e249 = revenue_2_;
            let _e250 = add_128_(_e249, _e248);
            let _e253 = (bitcast<i32>(_e249.w) < 0i);
            revenue_2_ = select(_e249, _e250, vec4(_e244));
            let _e265 = (_e192 == 3u);
            let _e266 = first_3_;
            first_3_ = select(_e266, min(_e266, _e197), _e265);
            let _e269 = revenue;
            let _e270 = revenue_3_;
            let _e271 = add_128_(_e270, _e269);
            let _e274 = (bitcast<i32>(_e270.w) < 0i);
            revenue_3_ = select(_e270, _e271, vec4(_e265));
            if ((_e192 != 4294967295u) & (_e192 >= 4u)) {
                let _e289 = (_e192 * 5u);
                let _e290 = ~(_e197);
                let _e293 = atomicLoad((&totals[_e289]));
                if (_e290 > _e293) {
                    let _e296 = atomicMax((&totals[_e289]), _e290);
                }
                let _e297 = revenue;
                local_8 = false;
                if (_e297.x != 0u) {
                    let _e306 = atomicAdd((&totals[(_e289 + 1u)]), _e297.x);
                    local_8 = ((_e306 + _e297.x) < _e306);
                }
                let _e309 = local_8;
                let _e312 = (_e297.y + select(0u, 1u, _e309));
                local_9 = false;
                if (_e312 != 0u) {
                    let _e317 = atomicAdd((&totals[(_e289 + 2u)]), _e312);
                    local_9 = ((_e317 + _e312) < _e317);
                }
                let _e320 = local_9;
                let _e324 = (_e297.z + select(0u, 1u, (_e320 | (_e312 < _e297.y))));
                local_10 = false;
                if (_e324 != 0u) {
                    let _e329 = atomicAdd((&totals[(_e289 + 3u)]), _e324);
                    local_10 = ((_e329 + _e324) < _e329);
                }
                let _e332 = local_10;
                let _e336 = (_e297.w + select(0u, 1u, (_e332 | (_e324 < _e297.z))));
                local_11 = false;
                if (_e336 != 0u) {
                    let _e341 = atomicAdd((&totals[(_e289 + 4u)]), _e336);
                    local_11 = ((_e341 + _e336) < _e341);
                }
                let _e344 = local_11;
            }
            local_4 = (_e92 + 1u);
        }
        local_3 = (_e45 + 1u);
    }
    workgroupBarrier();
    let _e350 = (local_2 == 0u);
    let _e352 = first_0_;
    values[local_2] = _e352;
    workgroupBarrier();
    if (local_2 == 0u) {
        local_12 = 1u;
        loop {
            let _e357 = local_12;
            if (_e357 >= 256u) {
                break;
            }
            let _e360 = values[_e357];
            let _e361 = first_0_;
            first_0_ = min(_e360, _e361);
            local_12 = (_e357 + 1u);
        }
    }
    workgroupBarrier();
    let _e364 = first_0_;
    let _e365 = revenue_0_;
    values[local_2] = _e365.x;
    values[(local_2 + 256u)] = _e365.y;
    values[(local_2 + 512u)] = _e365.z;
    values[(local_2 + 768u)] = _e365.w;
    workgroupBarrier();
    if (local_2 < 16u) {
        let _e380 = (local_2 * 16u);
        let _e383 = values[_e380];
        let _e386 = values[(_e380 + 256u)];
        let _e389 = values[(_e380 + 512u)];
        let _e392 = values[(_e380 + 768u)];
        revenue_0_ = vec4<u32>(_e383, _e386, _e389, _e392);
        local_13 = (_e380 + 1u);
        loop {
            let _e396 = local_13;
            if (_e396 >= (_e380 + 16u)) {
                break;
            }
            let _e399 = values[_e396];
            let _e402 = values[(_e396 + 256u)];
            let _e405 = values[(_e396 + 512u)];
            let _e408 = values[(_e396 + 768u)];
            let _e409 = vec4<u32>(_e399, _e402, _e405, _e408);
            let _e410 = revenue_0_;
            let _e411 = add_128_(_e410, _e409);
            let _e414 = (bitcast<i32>(_e410.w) < 0i);
            revenue_0_ = _e411;
            local_13 = (_e396 + 1u);
        }
        let _e425 = revenue_0_;
        values[_e380] = _e425.x;
        values[(_e380 + 256u)] = _e425.y;
        values[(_e380 + 512u)] = _e425.z;
        values[(_e380 + 768u)] = _e425.w;
    }
    workgroupBarrier();
    if (local_2 < 1u) {
        let _e438 = (local_2 * 256u);
        let _e441 = values[_e438];
        let _e444 = values[(_e438 + 256u)];
        let _e447 = values[(_e438 + 512u)];
        let _e450 = values[(_e438 + 768u)];
        revenue_0_ = vec4<u32>(_e441, _e444, _e447, _e450);
        local_14 = (_e438 + 16u);
        loop {
            let _e454 = local_14;
            if (_e454 >= (_e438 + 256u)) {
                break;
            }
            let _e457 = values[_e454];
            let _e460 = values[(_e454 + 256u)];
            let _e463 = values[(_e454 + 512u)];
            let _e466 = values[(_e454 + 768u)];
            let _e467 = vec4<u32>(_e457, _e460, _e463, _e466);
            let _e468 = revenue_0_;
            let _e469 = add_128_(_e468, _e467);
            let _e472 = (bitcast<i32>(_e468.w) < 0i);
            revenue_0_ = _e469;
            local_14 = (_e454 + 16u);
        }
        let _e483 = revenue_0_;
        values[_e438] = _e483.x;
        values[(_e438 + 256u)] = _e483.y;
        values[(_e438 + 512u)] = _e483.z;
        values[(_e438 + 768u)] = _e483.w;
    }
    workgroupBarrier();
    let _e495 = revenue_0_;
    if _e350 {
        local_15 = 0u;
        loop {
            let _e497 = local_15;
            if (_e497 >= 16u) {
                break;
            }
            let _e500 = tags[_e497];
            let _e502 = numbers[_e497];
            if ((_e500 != 0u) & (_e502 == 0u)) {
                let _e506 = (_e497 * 2u);
                let _e508 = keys[_e506];
                let _e511 = keys[(_e506 + 1u)];
                let _e512 = vec2<u32>(_e508, _e511);
                let _e515 = params[24u];
                let _e518 = params[25u];
                let _e521 = params[26u];
                let _e524 = params[27u];
                let _e527 = atomicLoad((&sync[_e515]));
                if (_e527 <= _e518) {
                    let _e530 = atomicAdd((&sync[_e515]), 1u);
                    if (_e530 < _e518) {
                        let _e533 = (_e521 + (_e530 * 6u));
                        work[_e533] = 0u;
                        work[(_e533 + 1u)] = 0u;
                        work[(_e533 + 2u)] = 0u;
                        work[(_e533 + 3u)] = 0u;
                        work[(_e533 + 4u)] = 0u;
                        work[(_e533 + 5u)] = 0u;
                        work[_e533] = _e512.x;
                        work[(_e533 + 1u)] = _e512.y;
                        work[(_e533 + 2u)] = _e495.x;
                        work[(_e533 + 3u)] = _e495.y;
                        work[(_e533 + 4u)] = _e495.z;
                        work[(_e533 + 5u)] = _e495.w;
                        work[(_e524 + _e530)] = _e364;
                    }
                }
            }
            local_15 = (_e497 + 1u);
        }
    }
    let _e566 = first_1_;
    values[local_2] = _e566;
    workgroupBarrier();
    if (local_2 == 0u) {
        local_16 = 1u;
        loop {
            let _e570 = local_16;
            if (_e570 >= 256u) {
                break;
            }
            let _e573 = values[_e570];
            let _e574 = first_1_;
            first_1_ = min(_e573, _e574);
            local_16 = (_e570 + 1u);
        }
    }
    workgroupBarrier();
    let _e577 = first_1_;
    let _e578 = revenue_1_;
    values[local_2] = _e578.x;
    values[(local_2 + 256u)] = _e578.y;
    values[(local_2 + 512u)] = _e578.z;
    values[(local_2 + 768u)] = _e578.w;
    workgroupBarrier();
    if (local_2 < 16u) {
        let _e591 = (local_2 * 16u);
        let _e594 = values[_e591];
        let _e597 = values[(_e591 + 256u)];
        let _e600 = values[(_e591 + 512u)];
        let _e603 = values[(_e591 + 768u)];
        revenue_1_ = vec4<u32>(_e594, _e597, _e600, _e603);
        local_17 = (_e591 + 1u);
        loop {
            let _e607 = local_17;
            if (_e607 >= (_e591 + 16u)) {
                break;
            }
            let _e610 = values[_e607];
            let _e613 = values[(_e607 + 256u)];
            let _e616 = values[(_e607 + 512u)];
            let _e619 = values[(_e607 + 768u)];
            let _e620 = vec4<u32>(_e610, _e613, _e616, _e619);
            let _e621 = revenue_1_;
            let _e622 = add_128_(_e621, _e620);
            let _e625 = (bitcast<i32>(_e621.w) < 0i);
            revenue_1_ = _e622;
            local_17 = (_e607 + 1u);
        }
        let _e636 = revenue_1_;
        values[_e591] = _e636.x;
        values[(_e591 + 256u)] = _e636.y;
        values[(_e591 + 512u)] = _e636.z;
        values[(_e591 + 768u)] = _e636.w;
    }
    workgroupBarrier();
    if (local_2 < 1u) {
        let _e649 = (local_2 * 256u);
        let _e652 = values[_e649];
        let _e655 = values[(_e649 + 256u)];
        let _e658 = values[(_e649 + 512u)];
        let _e661 = values[(_e649 + 768u)];
        revenue_1_ = vec4<u32>(_e652, _e655, _e658, _e661);
        local_18 = (_e649 + 16u);
        loop {
            let _e665 = local_18;
            if (_e665 >= (_e649 + 256u)) {
                break;
            }
            let _e668 = values[_e665];
            let _e671 = values[(_e665 + 256u)];
            let _e674 = values[(_e665 + 512u)];
            let _e677 = values[(_e665 + 768u)];
            let _e678 = vec4<u32>(_e668, _e671, _e674, _e677);
            let _e679 = revenue_1_;
            let _e680 = add_128_(_e679, _e678);
            let _e683 = (bitcast<i32>(_e679.w) < 0i);
            revenue_1_ = _e680;
            local_18 = (_e665 + 16u);
        }
        let _e694 = revenue_1_;
        values[_e649] = _e694.x;
        values[(_e649 + 256u)] = _e694.y;
        values[(_e649 + 512u)] = _e694.z;
        values[(_e649 + 768u)] = _e694.w;
    }
    workgroupBarrier();
    let _e706 = revenue_1_;
    if _e350 {
        local_19 = 0u;
        loop {
            let _e708 = local_19;
            if (_e708 >= 16u) {
                break;
            }
            let _e711 = tags[_e708];
            let _e713 = numbers[_e708];
            if ((_e711 != 0u) & (_e713 == 1u)) {
                let _e717 = (_e708 * 2u);
                let _e719 = keys[_e717];
                let _e722 = keys[(_e717 + 1u)];
                let _e723 = vec2<u32>(_e719, _e722);
                let _e725 = params[24u];
                let _e727 = params[25u];
                let _e729 = params[26u];
                let _e731 = params[27u];
                let _e733 = atomicLoad((&sync[_e725]));
                if (_e733 <= _e727) {
                    let _e736 = atomicAdd((&sync[_e725]), 1u);
                    if (_e736 < _e727) {
                        let _e739 = (_e729 + (_e736 * 6u));
                        work[_e739] = 0u;
                        work[(_e739 + 1u)] = 0u;
                        work[(_e739 + 2u)] = 0u;
                        work[(_e739 + 3u)] = 0u;
                        work[(_e739 + 4u)] = 0u;
                        work[(_e739 + 5u)] = 0u;
                        work[_e739] = _e723.x;
                        work[(_e739 + 1u)] = _e723.y;
                        work[(_e739 + 2u)] = _e706.x;
                        work[(_e739 + 3u)] = _e706.y;
                        work[(_e739 + 4u)] = _e706.z;
                        work[(_e739 + 5u)] = _e706.w;
                        work[(_e731 + _e736)] = _e577;
                    }
                }
            }
            local_19 = (_e708 + 1u);
        }
    }
    let _e771 = first_2_;
    values[local_2] = _e771;
    workgroupBarrier();
    if (local_2 == 0u) {
        local_20 = 1u;
        loop {
            let _e775 = local_20;
            if (_e775 >= 256u) {
                break;
            }
            let _e778 = values[_e775];
            let _e779 = first_2_;
            first_2_ = min(_e778, _e779);
            local_20 = (_e775 + 1u);
        }
    }
    workgroupBarrier();
    let _e782 = first_2_;
    let _e783 = revenue_2_;
    values[local_2] = _e783.x;
    values[(local_2 + 256u)] = _e783.y;
    values[(local_2 + 512u)] = _e783.z;
    values[(local_2 + 768u)] = _e783.w;
    workgroupBarrier();
    if (local_2 < 16u) {
        let _e796 = (local_2 * 16u);
        let _e799 = values[_e796];
        let _e802 = values[(_e796 + 256u)];
        let _e805 = values[(_e796 + 512u)];
        let _e808 = values[(_e796 + 768u)];
        revenue_2_ = vec4<u32>(_e799, _e802, _e805, _e808);
        local_21 = (_e796 + 1u);
        loop {
            let _e812 = local_21;
            if (_e812 >= (_e796 + 16u)) {
                break;
            }
            let _e815 = values[_e812];
            let _e818 = values[(_e812 + 256u)];
            let _e821 = values[(_e812 + 512u)];
            let _e824 = values[(_e812 + 768u)];
            let _e825 = vec4<u32>(_e815, _e818, _e821, _e824);
            let _e826 = revenue_2_;
            let _e827 = add_128_(_e826, _e825);
            let _e830 = (bitcast<i32>(_e826.w) < 0i);
            revenue_2_ = _e827;
            local_21 = (_e812 + 1u);
        }
        let _e841 = revenue_2_;
        values[_e796] = _e841.x;
        values[(_e796 + 256u)] = _e841.y;
        values[(_e796 + 512u)] = _e841.z;
        values[(_e796 + 768u)] = _e841.w;
    }
    workgroupBarrier();
    if (local_2 < 1u) {
        let _e854 = (local_2 * 256u);
        let _e857 = values[_e854];
        let _e860 = values[(_e854 + 256u)];
        let _e863 = values[(_e854 + 512u)];
        let _e866 = values[(_e854 + 768u)];
        revenue_2_ = vec4<u32>(_e857, _e860, _e863, _e866);
        local_22 = (_e854 + 16u);
        loop {
            let _e870 = local_22;
            if (_e870 >= (_e854 + 256u)) {
                break;
            }
            let _e873 = values[_e870];
            let _e876 = values[(_e870 + 256u)];
            let _e879 = values[(_e870 + 512u)];
            let _e882 = values[(_e870 + 768u)];
            let _e883 = vec4<u32>(_e873, _e876, _e879, _e882);
            let _e884 = revenue_2_;
            let _e885 = add_128_(_e884, _e883);
            let _e888 = (bitcast<i32>(_e884.w) < 0i);
            revenue_2_ = _e885;
            local_22 = (_e870 + 16u);
        }
        let _e899 = revenue_2_;
        values[_e854] = _e899.x;
        values[(_e854 + 256u)] = _e899.y;
        values[(_e854 + 512u)] = _e899.z;
        values[(_e854 + 768u)] = _e899.w;
    }
    workgroupBarrier();
    let _e911 = revenue_2_;
    if _e350 {
        local_23 = 0u;
        loop {
            let _e913 = local_23;
            if (_e913 >= 16u) {
                break;
            }
            let _e916 = tags[_e913];
            let _e918 = numbers[_e913];
            if ((_e916 != 0u) & (_e918 == 2u)) {
                let _e922 = (_e913 * 2u);
                let _e924 = keys[_e922];
                let _e927 = keys[(_e922 + 1u)];
                let _e928 = vec2<u32>(_e924, _e927);
                let _e930 = params[24u];
                let _e932 = params[25u];
                let _e934 = params[26u];
                let _e936 = params[27u];
                let _e938 = atomicLoad((&sync[_e930]));
                if (_e938 <= _e932) {
                    let _e941 = atomicAdd((&sync[_e930]), 1u);
                    if (_e941 < _e932) {
                        let _e944 = (_e934 + (_e941 * 6u));
                        work[_e944] = 0u;
                        work[(_e944 + 1u)] = 0u;
                        work[(_e944 + 2u)] = 0u;
                        work[(_e944 + 3u)] = 0u;
                        work[(_e944 + 4u)] = 0u;
                        work[(_e944 + 5u)] = 0u;
                        work[_e944] = _e928.x;
                        work[(_e944 + 1u)] = _e928.y;
                        work[(_e944 + 2u)] = _e911.x;
                        work[(_e944 + 3u)] = _e911.y;
                        work[(_e944 + 4u)] = _e911.z;
                        work[(_e944 + 5u)] = _e911.w;
                        work[(_e936 + _e941)] = _e782;
                    }
                }
            }
            local_23 = (_e913 + 1u);
        }
    }
    let _e976 = first_3_;
    values[local_2] = _e976;
    workgroupBarrier();
    if (local_2 == 0u) {
        local_24 = 1u;
        loop {
            let _e980 = local_24;
            if (_e980 >= 256u) {
                break;
            }
            let _e983 = values[_e980];
            let _e984 = first_3_;
            first_3_ = min(_e983, _e984);
            local_24 = (_e980 + 1u);
        }
    }
    workgroupBarrier();
    let _e987 = first_3_;
    let _e988 = revenue_3_;
    values[local_2] = _e988.x;
    values[(local_2 + 256u)] = _e988.y;
    values[(local_2 + 512u)] = _e988.z;
    values[(local_2 + 768u)] = _e988.w;
    workgroupBarrier();
    if (local_2 < 16u) {
        let _e1001 = (local_2 * 16u);
        let _e1004 = values[_e1001];
        let _e1007 = values[(_e1001 + 256u)];
        let _e1010 = values[(_e1001 + 512u)];
        let _e1013 = values[(_e1001 + 768u)];
        revenue_3_ = vec4<u32>(_e1004, _e1007, _e1010, _e1013);
        local_25 = (_e1001 + 1u);
        loop {
            let _e1017 = local_25;
            if (_e1017 >= (_e1001 + 16u)) {
                break;
            }
            let _e1020 = values[_e1017];
            let _e1023 = values[(_e1017 + 256u)];
            let _e1026 = values[(_e1017 + 512u)];
            let _e1029 = values[(_e1017 + 768u)];
            let _e1030 = vec4<u32>(_e1020, _e1023, _e1026, _e1029);
            let _e1031 = revenue_3_;
            let _e1032 = add_128_(_e1031, _e1030);
            let _e1035 = (bitcast<i32>(_e1031.w) < 0i);
            revenue_3_ = _e1032;
            local_25 = (_e1017 + 1u);
        }
        let _e1046 = revenue_3_;
        values[_e1001] = _e1046.x;
        values[(_e1001 + 256u)] = _e1046.y;
        values[(_e1001 + 512u)] = _e1046.z;
        values[(_e1001 + 768u)] = _e1046.w;
    }
    workgroupBarrier();
    if (local_2 < 1u) {
        let _e1059 = (local_2 * 256u);
        let _e1062 = values[_e1059];
        let _e1065 = values[(_e1059 + 256u)];
        let _e1068 = values[(_e1059 + 512u)];
        let _e1071 = values[(_e1059 + 768u)];
        revenue_3_ = vec4<u32>(_e1062, _e1065, _e1068, _e1071);
        local_26 = (_e1059 + 16u);
        loop {
            let _e1075 = local_26;
            if (_e1075 >= (_e1059 + 256u)) {
                break;
            }
            let _e1078 = values[_e1075];
            let _e1081 = values[(_e1075 + 256u)];
            let _e1084 = values[(_e1075 + 512u)];
            let _e1087 = values[(_e1075 + 768u)];
            let _e1088 = vec4<u32>(_e1078, _e1081, _e1084, _e1087);
            let _e1089 = revenue_3_;
            let _e1090 = add_128_(_e1089, _e1088);
            let _e1093 = (bitcast<i32>(_e1089.w) < 0i);
            revenue_3_ = _e1090;
            local_26 = (_e1075 + 16u);
        }
        let _e1104 = revenue_3_;
        values[_e1059] = _e1104.x;
        values[(_e1059 + 256u)] = _e1104.y;
        values[(_e1059 + 512u)] = _e1104.z;
        values[(_e1059 + 768u)] = _e1104.w;
    }
    workgroupBarrier();
    let _e1116 = revenue_3_;
    if _e350 {
        local_27 = 0u;
        loop {
            let _e1118 = local_27;
            if (_e1118 >= 16u) {
                break;
            }
            let _e1121 = tags[_e1118];
            let _e1123 = numbers[_e1118];
            if ((_e1121 != 0u) & (_e1123 == 3u)) {
                let _e1127 = (_e1118 * 2u);
                let _e1129 = keys[_e1127];
                let _e1132 = keys[(_e1127 + 1u)];
                let _e1133 = vec2<u32>(_e1129, _e1132);
                let _e1135 = params[24u];
                let _e1137 = params[25u];
                let _e1139 = params[26u];
                let _e1141 = params[27u];
                let _e1143 = atomicLoad((&sync[_e1135]));
                if (_e1143 <= _e1137) {
                    let _e1146 = atomicAdd((&sync[_e1135]), 1u);
                    if (_e1146 < _e1137) {
                        let _e1149 = (_e1139 + (_e1146 * 6u));
                        work[_e1149] = 0u;
                        work[(_e1149 + 1u)] = 0u;
                        work[(_e1149 + 2u)] = 0u;
                        work[(_e1149 + 3u)] = 0u;
                        work[(_e1149 + 4u)] = 0u;
                        work[(_e1149 + 5u)] = 0u;
                        work[_e1149] = _e1133.x;
                        work[(_e1149 + 1u)] = _e1133.y;
                        work[(_e1149 + 2u)] = _e1116.x;
                        work[(_e1149 + 3u)] = _e1116.y;
                        work[(_e1149 + 4u)] = _e1116.z;
                        work[(_e1149 + 5u)] = _e1116.w;
                        work[(_e1141 + _e1146)] = _e987;
                    }
                }
            }
            local_27 = (_e1118 + 1u);
        }
    }
    local_28 = local_2;
    loop {
        let _e1182 = local_28;
        if (_e1182 >= 16u) {
            break;
        }
        let _e1185 = tags[_e1182];
        let _e1187 = numbers[_e1182];
        if ((_e1185 != 0u) & (_e1187 >= 4u)) {
            let _e1191 = (_e1182 * 2u);
            let _e1193 = keys[_e1191];
            let _e1196 = keys[(_e1191 + 1u)];
            let _e1197 = vec2<u32>(_e1193, _e1196);
            let _e1198 = (_e1187 * 5u);
            let _e1200 = atomicLoad((&totals[_e1198]));
            let _e1204 = atomicLoad((&totals[(_e1198 + 1u)]));
            let _e1207 = atomicLoad((&totals[(_e1198 + 2u)]));
            let _e1210 = atomicLoad((&totals[(_e1198 + 3u)]));
            let _e1213 = atomicLoad((&totals[(_e1198 + 4u)]));
            let _e1214 = vec4<u32>(_e1204, _e1207, _e1210, _e1213);
            let _e1216 = params[24u];
            let _e1218 = params[25u];
            let _e1220 = params[26u];
            let _e1222 = params[27u];
            let _e1224 = atomicLoad((&sync[_e1216]));
            if (_e1224 <= _e1218) {
                let _e1227 = atomicAdd((&sync[_e1216]), 1u);
                if (_e1227 < _e1218) {
                    let _e1230 = (_e1220 + (_e1227 * 6u));
                    work[_e1230] = 0u;
                    work[(_e1230 + 1u)] = 0u;
                    work[(_e1230 + 2u)] = 0u;
                    work[(_e1230 + 3u)] = 0u;
                    work[(_e1230 + 4u)] = 0u;
                    work[(_e1230 + 5u)] = 0u;
                    work[_e1230] = _e1197.x;
                    work[(_e1230 + 1u)] = _e1197.y;
                    work[(_e1230 + 2u)] = _e1214.x;
                    work[(_e1230 + 3u)] = _e1214.y;
                    work[(_e1230 + 4u)] = _e1214.z;
                    work[(_e1230 + 5u)] = _e1214.w;
                    work[(_e1222 + _e1227)] = ~(_e1200);
                }
            }
        }
        local_28 = (_e1182 + 256u);
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
    let _e31 = (_e28 + (row * 6u));
    let _e34 = work[_e31];
    let _e37 = work[(_e31 + 1u)];
    let v1_n_name = vec2<u32>(_e34, _e37);
    let _e41 = work[(_e31 + 2u)];
    let _e44 = work[(_e31 + 3u)];
    let _e48 = work[(_e31 + 4u)];
    let _e52 = work[(_e31 + 5u)];
    let v2_revenue = vec4<u32>(_e41, _e44, _e48, _e52);
    let _e55 = params[4u];
    let _e57 = (_e55 + (_e11 * 6u));
    work[_e57] = v1_n_name.x;
    work[(_e57 + 1u)] = v1_n_name.y;
    work[(_e57 + 2u)] = v2_revenue.x;
    work[(_e57 + 3u)] = v2_revenue.y;
    work[(_e57 + 4u)] = v2_revenue.z;
    work[(_e57 + 5u)] = v2_revenue.w;
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
    let _e31 = (_e28 + (row * 6u));
    let _e34 = work[_e31];
    let _e37 = work[(_e31 + 1u)];
    let v1_n_name = vec2<u32>(_e34, _e37);
    let _e41 = work[(_e31 + 2u)];
    let _e44 = work[(_e31 + 3u)];
    let _e48 = work[(_e31 + 4u)];
    let _e52 = work[(_e31 + 5u)];
    let v2_revenue = vec4<u32>(_e41, _e44, _e48, _e52);
    let _e55 = params[4u];
    let _e57 = (_e55 + (_e11 * 6u));
    work[_e57] = v1_n_name.x;
    work[(_e57 + 1u)] = v1_n_name.y;
    work[(_e57 + 2u)] = v2_revenue.x;
    work[(_e57 + 3u)] = v2_revenue.y;
    work[(_e57 + 4u)] = v2_revenue.z;
    work[(_e57 + 5u)] = v2_revenue.w;
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
    let _e47 = (groups + (i * 6u));
    let _e50 = work[_e47];
    let _e53 = work[(_e47 + 1u)];
    let _e55 = string_hash(vec2<u32>(_e50, _e53));
    let _e57 = hash_step(2538058380u, _e55);
    let _e59 = hash_finish((_e57 ^ 4u));
    local_1 = _e59;
    loop {
        let _e62 = local_1;
        let _e63 = (_e62 & mask);
        let _e67 = atomicCompareExchangeWeak((&sync[(table + _e63)]), 0u, (i + 1u));
        if _e67.exchanged {
            break;
        }
        if (_e67.old_value != 0u) {
            local_1 = (_e63 + 1u);
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
    let _e56 = string_hash(_e55);
    let _e58 = hash_step(2538058380u, _e56);
    let _e60 = hash_finish((_e58 ^ 4u));
    slot = _e60;
    let _e63 = (i_1 | 2147483648u);
    probes = u32();
    loop {
        let _e66 = slot;
        let _e67 = (_e66 & mask_1);
        slot = _e67;
        let _e68 = probes;
        if (_e68 >= most_probes_1) {
            atomicStore((&sync[full_1]), 1u);
            break;
        }
        probes = (_e68 + 1u);
        let _e73 = (table_1 + _e67);
        let _e75 = atomicLoad((&sync[_e73]));
        holder = _e75;
        if (_e75 == 0u) {
            let _e79 = atomicCompareExchangeWeak((&sync[_e73]), 0u, _e63);
            holder = select(_e79.old_value, _e63, _e79.exchanged);
        }
        let _e83 = holder;
        if (_e83 == _e63) {
            break;
        }
        if (_e83 != 0u) {
            local_3 = bool();
            if ((_e83 & 2147483648u) != 0u) {
                let _e93 = (entries_1 + ((_e83 & 2147483647u) * 7u));
                let _e96 = work[(_e93 + 1u)];
                let _e99 = work[(_e93 + 2u)];
                let _e102 = string_equal(_e55, vec2<u32>(_e96, _e99));
                let _e103 = (true & _e102);
                local_3 = _e103;
                if (_e103 & (_e63 < _e83)) {
                    let _e107 = atomicMin((&sync[_e73]), _e63);
                }
            } else {
                let _e110 = (groups_1 + ((_e83 - 1u) * 6u));
                let _e112 = work[_e110];
                let _e115 = work[(_e110 + 1u)];
                let _e117 = string_equal(_e55, vec2<u32>(_e112, _e115));
                local_3 = (true & _e117);
            }
            let _e119 = local_3;
            if _e119 {
                break;
            }
            slot = (_e67 + 1u);
        }
    }
    let _e122 = slot;
    work[(slots_1 + i_1)] = _e122;
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
        let _e71 = (groups_3 + (_e60 * 6u));
        work[_e71] = 0u;
        work[(_e71 + 1u)] = 0u;
        work[(_e71 + 2u)] = 0u;
        work[(_e71 + 3u)] = 0u;
        work[(_e71 + 4u)] = 0u;
        work[(_e71 + 5u)] = 0u;
        work[_e71] = _e69.x;
        work[(_e71 + 1u)] = _e69.y;
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
                let _e65 = (parts + (_e53 * 6u));
                let _e66 = revenue;
                work[(_e65 + 2u)] = _e66.x;
                work[(_e65 + 3u)] = _e66.y;
                work[(_e65 + 4u)] = _e66.z;
                work[(_e65 + 5u)] = _e66.w;
                work[(part_numbers + _e53)] = _e60;
            } else {
                let _e82 = (rows + (_e60 * 6u));
                whole_revenue = vec4<u32>();
                let _e87 = work[(_e82 + 2u)];
                let _e90 = work[(_e82 + 3u)];
                let _e93 = work[(_e82 + 4u)];
                let _e96 = work[(_e82 + 5u)];
                whole_revenue = vec4<u32>(_e87, _e90, _e93, _e96);
                let _e98 = revenue;
                let _e99 = whole_revenue;
                let _e100 = add_128_(_e99, _e98);
                let _e104 = (bitcast<i32>(_e99.w) < 0i);
                whole_revenue = _e100;
                let _e114 = whole_revenue;
                work[(_e82 + 2u)] = _e114.x;
                work[(_e82 + 3u)] = _e114.y;
                work[(_e82 + 4u)] = _e114.z;
                work[(_e82 + 5u)] = _e114.w;
            }
            revenue = vec4<u32>();
            is_first = false;
            group = _e59;
        }
        let _e130 = work[(order + _e55)];
        let _e132 = (entries + (_e130 * 7u));
        let _e134 = work[_e132];
        let _e139 = work[(_e132 + 3u)];
        let _e142 = work[(_e132 + 4u)];
        let _e145 = work[(_e132 + 5u)];
        let _e148 = work[(_e132 + 6u)];
        let _e149 = vec4<u32>(_e139, _e142, _e145, _e148);
        if ((_e134 & 1u) != 0u) {
            let _e150 = revenue;
            let _e151 = add_128_(_e150, _e149);
            let _e154 = (bitcast<i32>(_e150.w) < 0i);
            revenue = _e151;
        }
        local_1 = (_e55 + 1u);
    }
    let _e165 = group;
    if _e41 {
        let _e166 = (_e53 + 1u);
        let _e167 = is_first;
        if _e167 {
            let _e169 = (parts + (_e53 * 6u));
            let _e170 = revenue;
            work[(_e169 + 2u)] = _e170.x;
            work[(_e169 + 3u)] = _e170.y;
            work[(_e169 + 4u)] = _e170.z;
            work[(_e169 + 5u)] = _e170.w;
            work[(part_numbers + _e53)] = _e165;
            revenue = vec4<u32>();
        }
        let _e187 = (parts + (_e166 * 6u));
        let _e188 = revenue;
        work[(_e187 + 2u)] = _e188.x;
        work[(_e187 + 3u)] = _e188.y;
        work[(_e187 + 4u)] = _e188.z;
        work[(_e187 + 5u)] = _e188.w;
        work[(part_numbers + _e166)] = _e165;
    } else {
        if (_e40 > 0u) {
            let _e205 = (rows + (_e165 * 6u));
            whole_revenue_1 = vec4<u32>();
            let _e210 = work[(_e205 + 2u)];
            let _e213 = work[(_e205 + 3u)];
            let _e216 = work[(_e205 + 4u)];
            let _e219 = work[(_e205 + 5u)];
            whole_revenue_1 = vec4<u32>(_e210, _e213, _e216, _e219);
            let _e221 = revenue;
            let _e222 = whole_revenue_1;
            let _e223 = add_128_(_e222, _e221);
            let _e226 = (bitcast<i32>(_e222.w) < 0i);
            whole_revenue_1 = _e223;
            let _e236 = whole_revenue_1;
            work[(_e205 + 2u)] = _e236.x;
            work[(_e205 + 3u)] = _e236.y;
            work[(_e205 + 4u)] = _e236.z;
            work[(_e205 + 5u)] = _e236.w;
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
        let _e54 = (entries_1 + (_e51 * 7u));
        let _e57 = work[_e54];
        let _e62 = work[(_e54 + 3u)];
        let _e65 = work[(_e54 + 4u)];
        let _e68 = work[(_e54 + 5u)];
        let _e71 = work[(_e54 + 6u)];
        let _e72 = vec4<u32>(_e62, _e65, _e68, _e71);
        if ((_e57 & 1u) != 0u) {
            let _e73 = revenue_1;
            let _e74 = add_128_(_e73, _e72);
            let _e78 = (bitcast<i32>(_e73.w) < 0i);
            revenue_1 = _e74;
        }
        local_3 = (_e51 + 1u);
    }
    let _e89 = group_1;
    if (part_numbers_1 != 0u) {
        let _e90 = (_e49 + 1u);
        let _e91 = is_first_1;
        if _e91 {
            let _e93 = (parts_1 + (_e49 * 6u));
            let _e94 = revenue_1;
            work[(_e93 + 2u)] = _e94.x;
            work[(_e93 + 3u)] = _e94.y;
            work[(_e93 + 4u)] = _e94.z;
            work[(_e93 + 5u)] = _e94.w;
            work[(part_numbers_1 + _e49)] = _e89;
            revenue_1 = vec4<u32>();
        }
        let _e111 = (parts_1 + (_e90 * 6u));
        let _e112 = revenue_1;
        work[(_e111 + 2u)] = _e112.x;
        work[(_e111 + 3u)] = _e112.y;
        work[(_e111 + 4u)] = _e112.z;
        work[(_e111 + 5u)] = _e112.w;
        work[(part_numbers_1 + _e90)] = _e89;
    } else {
        if (_e40 > 0u) {
            let _e129 = (rows_1 + (_e89 * 6u));
            whole_revenue_2 = vec4<u32>();
            let _e134 = work[(_e129 + 2u)];
            let _e137 = work[(_e129 + 3u)];
            let _e140 = work[(_e129 + 4u)];
            let _e143 = work[(_e129 + 5u)];
            whole_revenue_2 = vec4<u32>(_e134, _e137, _e140, _e143);
            let _e145 = revenue_1;
            let _e146 = whole_revenue_2;
            let _e147 = add_128_(_e146, _e145);
            let _e150 = (bitcast<i32>(_e146.w) < 0i);
            whole_revenue_2 = _e147;
            let _e160 = whole_revenue_2;
            work[(_e129 + 2u)] = _e160.x;
            work[(_e129 + 3u)] = _e160.y;
            work[(_e129 + 4u)] = _e160.z;
            work[(_e129 + 5u)] = _e160.w;
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
                let _e65 = (parts_2 + (_e53 * 6u));
                let _e66 = revenue_2;
                work[(_e65 + 2u)] = _e66.x;
                work[(_e65 + 3u)] = _e66.y;
                work[(_e65 + 4u)] = _e66.z;
                work[(_e65 + 5u)] = _e66.w;
                work[(part_numbers_2 + _e53)] = _e60;
            } else {
                let _e82 = (rows_2 + (_e60 * 6u));
                whole_revenue_3 = vec4<u32>();
                let _e87 = work[(_e82 + 2u)];
                let _e90 = work[(_e82 + 3u)];
                let _e93 = work[(_e82 + 4u)];
                let _e96 = work[(_e82 + 5u)];
                whole_revenue_3 = vec4<u32>(_e87, _e90, _e93, _e96);
                let _e98 = revenue_2;
                let _e99 = whole_revenue_3;
                let _e100 = add_128_(_e99, _e98);
                let _e104 = (bitcast<i32>(_e99.w) < 0i);
                whole_revenue_3 = _e100;
                let _e114 = whole_revenue_3;
                work[(_e82 + 2u)] = _e114.x;
                work[(_e82 + 3u)] = _e114.y;
                work[(_e82 + 4u)] = _e114.z;
                work[(_e82 + 5u)] = _e114.w;
            }
            revenue_2 = vec4<u32>();
            is_first_2 = false;
            group_2 = _e59;
        }
        let _e129 = (entries_2 + (_e55 * 6u));
        let _e132 = work[(_e129 + 2u)];
        let _e135 = work[(_e129 + 3u)];
        let _e138 = work[(_e129 + 4u)];
        let _e141 = work[(_e129 + 5u)];
        let _e142 = vec4<u32>(_e132, _e135, _e138, _e141);
        let _e143 = revenue_2;
        let _e144 = add_128_(_e143, _e142);
        let _e147 = (bitcast<i32>(_e143.w) < 0i);
        revenue_2 = _e144;
        local_5 = (_e55 + 1u);
    }
    let _e158 = group_2;
    if _e41 {
        let _e159 = (_e53 + 1u);
        let _e160 = is_first_2;
        if _e160 {
            let _e162 = (parts_2 + (_e53 * 6u));
            let _e163 = revenue_2;
            work[(_e162 + 2u)] = _e163.x;
            work[(_e162 + 3u)] = _e163.y;
            work[(_e162 + 4u)] = _e163.z;
            work[(_e162 + 5u)] = _e163.w;
            work[(part_numbers_2 + _e53)] = _e158;
            revenue_2 = vec4<u32>();
        }
        let _e180 = (parts_2 + (_e159 * 6u));
        let _e181 = revenue_2;
        work[(_e180 + 2u)] = _e181.x;
        work[(_e180 + 3u)] = _e181.y;
        work[(_e180 + 4u)] = _e181.z;
        work[(_e180 + 5u)] = _e181.w;
        work[(part_numbers_2 + _e159)] = _e158;
    } else {
        if (_e40 > 0u) {
            let _e198 = (rows_2 + (_e158 * 6u));
            whole_revenue_4 = vec4<u32>();
            let _e203 = work[(_e198 + 2u)];
            let _e206 = work[(_e198 + 3u)];
            let _e209 = work[(_e198 + 4u)];
            let _e212 = work[(_e198 + 5u)];
            whole_revenue_4 = vec4<u32>(_e203, _e206, _e209, _e212);
            let _e214 = revenue_2;
            let _e215 = whole_revenue_4;
            let _e216 = add_128_(_e215, _e214);
            let _e219 = (bitcast<i32>(_e215.w) < 0i);
            whole_revenue_4 = _e216;
            let _e229 = whole_revenue_4;
            work[(_e198 + 2u)] = _e229.x;
            work[(_e198 + 3u)] = _e229.y;
            work[(_e198 + 4u)] = _e229.z;
            work[(_e198 + 5u)] = _e229.w;
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
                let _e65 = (parts_3 + (_e53 * 6u));
                let _e66 = revenue_3;
                work[(_e65 + 2u)] = _e66.x;
                work[(_e65 + 3u)] = _e66.y;
                work[(_e65 + 4u)] = _e66.z;
                work[(_e65 + 5u)] = _e66.w;
                work[(part_numbers_3 + _e53)] = _e60;
            } else {
                let _e82 = (rows_3 + (_e60 * 6u));
                whole_revenue_5 = vec4<u32>();
                let _e87 = work[(_e82 + 2u)];
                let _e90 = work[(_e82 + 3u)];
                let _e93 = work[(_e82 + 4u)];
                let _e96 = work[(_e82 + 5u)];
                whole_revenue_5 = vec4<u32>(_e87, _e90, _e93, _e96);
                let _e98 = revenue_3;
                let _e99 = whole_revenue_5;
                let _e100 = add_128_(_e99, _e98);
                let _e104 = (bitcast<i32>(_e99.w) < 0i);
                whole_revenue_5 = _e100;
                let _e114 = whole_revenue_5;
                work[(_e82 + 2u)] = _e114.x;
                work[(_e82 + 3u)] = _e114.y;
                work[(_e82 + 4u)] = _e114.z;
                work[(_e82 + 5u)] = _e114.w;
            }
            revenue_3 = vec4<u32>();
            is_first_3 = false;
            group_3 = _e59;
        }
        let _e130 = work[(order_3 + _e55)];
        let _e132 = (entries_3 + (_e130 * 6u));
        let _e135 = work[(_e132 + 2u)];
        let _e138 = work[(_e132 + 3u)];
        let _e141 = work[(_e132 + 4u)];
        let _e144 = work[(_e132 + 5u)];
        let _e145 = vec4<u32>(_e135, _e138, _e141, _e144);
        let _e146 = revenue_3;
        let _e147 = add_128_(_e146, _e145);
        let _e150 = (bitcast<i32>(_e146.w) < 0i);
        revenue_3 = _e147;
        local_7 = (_e55 + 1u);
    }
    let _e161 = group_3;
    if _e41 {
        let _e162 = (_e53 + 1u);
        let _e163 = is_first_3;
        if _e163 {
            let _e165 = (parts_3 + (_e53 * 6u));
            let _e166 = revenue_3;
            work[(_e165 + 2u)] = _e166.x;
            work[(_e165 + 3u)] = _e166.y;
            work[(_e165 + 4u)] = _e166.z;
            work[(_e165 + 5u)] = _e166.w;
            work[(part_numbers_3 + _e53)] = _e161;
            revenue_3 = vec4<u32>();
        }
        let _e183 = (parts_3 + (_e162 * 6u));
        let _e184 = revenue_3;
        work[(_e183 + 2u)] = _e184.x;
        work[(_e183 + 3u)] = _e184.y;
        work[(_e183 + 4u)] = _e184.z;
        work[(_e183 + 5u)] = _e184.w;
        work[(part_numbers_3 + _e162)] = _e161;
    } else {
        if (_e40 > 0u) {
            let _e201 = (rows_3 + (_e161 * 6u));
            whole_revenue_6 = vec4<u32>();
            let _e206 = work[(_e201 + 2u)];
            let _e209 = work[(_e201 + 3u)];
            let _e212 = work[(_e201 + 4u)];
            let _e215 = work[(_e201 + 5u)];
            whole_revenue_6 = vec4<u32>(_e206, _e209, _e212, _e215);
            let _e217 = revenue_3;
            let _e218 = whole_revenue_6;
            let _e219 = add_128_(_e218, _e217);
            let _e222 = (bitcast<i32>(_e218.w) < 0i);
            whole_revenue_6 = _e219;
            let _e232 = whole_revenue_6;
            work[(_e201 + 2u)] = _e232.x;
            work[(_e201 + 3u)] = _e232.y;
            work[(_e201 + 4u)] = _e232.z;
            work[(_e201 + 5u)] = _e232.w;
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
        let _e54 = (entries_4 + (_e51 * 6u));
        let _e58 = work[(_e54 + 2u)];
        let _e61 = work[(_e54 + 3u)];
        let _e64 = work[(_e54 + 4u)];
        let _e67 = work[(_e54 + 5u)];
        let _e68 = vec4<u32>(_e58, _e61, _e64, _e67);
        let _e69 = revenue_4;
        let _e70 = add_128_(_e69, _e68);
        let _e74 = (bitcast<i32>(_e69.w) < 0i);
        revenue_4 = _e70;
        local_9 = (_e51 + 1u);
    }
    let _e85 = group_4;
    if (part_numbers_4 != 0u) {
        let _e86 = (_e49 + 1u);
        let _e87 = is_first_4;
        if _e87 {
            let _e89 = (parts_4 + (_e49 * 6u));
            let _e90 = revenue_4;
            work[(_e89 + 2u)] = _e90.x;
            work[(_e89 + 3u)] = _e90.y;
            work[(_e89 + 4u)] = _e90.z;
            work[(_e89 + 5u)] = _e90.w;
            work[(part_numbers_4 + _e49)] = _e85;
            revenue_4 = vec4<u32>();
        }
        let _e107 = (parts_4 + (_e86 * 6u));
        let _e108 = revenue_4;
        work[(_e107 + 2u)] = _e108.x;
        work[(_e107 + 3u)] = _e108.y;
        work[(_e107 + 4u)] = _e108.z;
        work[(_e107 + 5u)] = _e108.w;
        work[(part_numbers_4 + _e86)] = _e85;
    } else {
        if (_e40 > 0u) {
            let _e125 = (rows_4 + (_e85 * 6u));
            whole_revenue_7 = vec4<u32>();
            let _e130 = work[(_e125 + 2u)];
            let _e133 = work[(_e125 + 3u)];
            let _e136 = work[(_e125 + 4u)];
            let _e139 = work[(_e125 + 5u)];
            whole_revenue_7 = vec4<u32>(_e130, _e133, _e136, _e139);
            let _e141 = revenue_4;
            let _e142 = whole_revenue_7;
            let _e143 = add_128_(_e142, _e141);
            let _e146 = (bitcast<i32>(_e142.w) < 0i);
            whole_revenue_7 = _e143;
            let _e156 = whole_revenue_7;
            work[(_e125 + 2u)] = _e156.x;
            work[(_e125 + 3u)] = _e156.y;
            work[(_e125 + 4u)] = _e156.z;
            work[(_e125 + 5u)] = _e156.w;
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
    let _e38 = (entries_5 + (i_5 * 7u));
    let _e42 = work[(numbers_5 + i_5)];
    let _e44 = (parts_5 + (_e42 * 4u));
    let _e46 = work[_e38];
    let _e51 = work[(_e38 + 3u)];
    let _e54 = work[(_e38 + 4u)];
    let _e57 = work[(_e38 + 5u)];
    let _e60 = work[(_e38 + 6u)];
    let _e61 = vec4<u32>(_e51, _e54, _e57, _e60);
    if ((_e46 & 1u) != 0u) {
        local_11 = false;
        if (_e61.x != 0u) {
            let _e71 = atomicAdd((&sync[_e44]), _e61.x);
            local_11 = ((_e71 + _e61.x) < _e71);
        }
        let _e74 = local_11;
        let _e77 = (_e61.y + select(0u, 1u, _e74));
        local_12 = false;
        if (_e77 != 0u) {
            let _e82 = atomicAdd((&sync[(_e44 + 1u)]), _e77);
            local_12 = ((_e82 + _e77) < _e82);
        }
        let _e85 = local_12;
        let _e89 = (_e61.z + select(0u, 1u, (_e85 | (_e77 < _e61.y))));
        local_13 = false;
        if (_e89 != 0u) {
            let _e94 = atomicAdd((&sync[(_e44 + 2u)]), _e89);
            local_13 = ((_e94 + _e89) < _e94);
        }
        let _e97 = local_13;
        let _e101 = (_e61.w + select(0u, 1u, (_e97 | (_e89 < _e61.z))));
        local_14 = false;
        if (_e101 != 0u) {
            let _e106 = atomicAdd((&sync[(_e44 + 3u)]), _e101);
            local_14 = ((_e106 + _e101) < _e106);
        }
        let _e109 = local_14;
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
    let _e57 = (rows_6 + (i_6 * 6u));
    whole_revenue_8 = vec4<u32>();
    let _e63 = work[(_e57 + 2u)];
    let _e66 = work[(_e57 + 3u)];
    let _e69 = work[(_e57 + 4u)];
    let _e72 = work[(_e57 + 5u)];
    whole_revenue_8 = vec4<u32>(_e63, _e66, _e69, _e72);
    let _e74 = revenue_5;
    let _e75 = whole_revenue_8;
    let _e76 = add_128_(_e75, _e74);
    let _e80 = (bitcast<i32>(_e75.w) < 0i);
    whole_revenue_8 = _e76;
    let _e90 = whole_revenue_8;
    work[(_e57 + 2u)] = _e90.x;
    work[(_e57 + 3u)] = _e90.y;
    work[(_e57 + 4u)] = _e90.z;
    work[(_e57 + 5u)] = _e90.w;
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
    let _e47 = (groups + (i * 6u));
    let _e50 = work[_e47];
    let _e53 = work[(_e47 + 1u)];
    let _e55 = string_hash(vec2<u32>(_e50, _e53));
    let _e57 = hash_step(2538058380u, _e55);
    let _e59 = hash_finish((_e57 ^ 4u));
    local_1 = _e59;
    loop {
        let _e62 = local_1;
        let _e63 = (_e62 & mask);
        let _e67 = atomicCompareExchangeWeak((&sync[(table + _e63)]), 0u, (i + 1u));
        if _e67.exchanged {
            break;
        }
        if (_e67.old_value != 0u) {
            local_1 = (_e63 + 1u);
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
    let _e47 = (entries_1 + (i_1 * 6u));
    let _e50 = work[_e47];
    let _e53 = work[(_e47 + 1u)];
    let _e54 = vec2<u32>(_e50, _e53);
    let _e55 = string_hash(_e54);
    let _e57 = hash_step(2538058380u, _e55);
    let _e59 = hash_finish((_e57 ^ 4u));
    slot = _e59;
    let _e62 = (i_1 | 2147483648u);
    probes = u32();
    loop {
        let _e65 = slot;
        let _e66 = (_e65 & mask_1);
        slot = _e66;
        let _e67 = probes;
        if (_e67 >= most_probes_1) {
            atomicStore((&sync[full_1]), 1u);
            break;
        }
        probes = (_e67 + 1u);
        let _e72 = (table_1 + _e66);
        let _e74 = atomicLoad((&sync[_e72]));
        holder = _e74;
        if (_e74 == 0u) {
            let _e78 = atomicCompareExchangeWeak((&sync[_e72]), 0u, _e62);
            holder = select(_e78.old_value, _e62, _e78.exchanged);
        }
        let _e82 = holder;
        if (_e82 == _e62) {
            break;
        }
        if (_e82 != 0u) {
            local_3 = bool();
            if ((_e82 & 2147483648u) != 0u) {
                let _e92 = (entries_1 + ((_e82 & 2147483647u) * 6u));
                let _e94 = work[_e92];
                let _e97 = work[(_e92 + 1u)];
                let _e100 = string_equal(_e54, vec2<u32>(_e94, _e97));
                let _e101 = (true & _e100);
                local_3 = _e101;
                if (_e101 & (_e62 < _e82)) {
                    let _e105 = atomicMin((&sync[_e72]), _e62);
                }
            } else {
                let _e108 = (groups_1 + ((_e82 - 1u) * 6u));
                let _e110 = work[_e108];
                let _e113 = work[(_e108 + 1u)];
                let _e115 = string_equal(_e54, vec2<u32>(_e110, _e113));
                local_3 = (true & _e115);
            }
            let _e117 = local_3;
            if _e117 {
                break;
            }
            slot = (_e66 + 1u);
        }
    }
    let _e120 = slot;
    work[(slots_1 + i_1)] = _e120;
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
        let _e62 = (entries_3 + (i_3 * 6u));
        let _e64 = work[_e62];
        let _e67 = work[(_e62 + 1u)];
        let _e68 = vec2<u32>(_e64, _e67);
        let _e70 = (groups_3 + (_e60 * 6u));
        work[_e70] = 0u;
        work[(_e70 + 1u)] = 0u;
        work[(_e70 + 2u)] = 0u;
        work[(_e70 + 3u)] = 0u;
        work[(_e70 + 4u)] = 0u;
        work[(_e70 + 5u)] = 0u;
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

// pass index: as number 13

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

// 16: pass sort_by_fields
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

fn less(a_1: u32, b_1: u32, c: u32) -> bool {
    let _e5 = (a_1 + (b_1 * 6u));
    let _e7 = (a_1 + (c * 6u));
    let _e13 = work[(_e5 + 2u)];
    let _e17 = work[(_e5 + 3u)];
    let _e21 = work[(_e5 + 4u)];
    let _e25 = work[(_e5 + 5u)];
    let _e26 = vec4<u32>(_e13, _e17, _e21, _e25);
    let _e29 = work[(_e7 + 2u)];
    let _e32 = work[(_e7 + 3u)];
    let _e35 = work[(_e7 + 4u)];
    let _e38 = work[(_e7 + 5u)];
    let _e39 = vec4<u32>(_e29, _e32, _e35, _e38);
    let _e40 = less_128_(_e39, _e26);
    if _e40 {
        return _e40;
    }
    let _e41 = less_128_(_e26, _e39);
    if _e41 {
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

// 17: pass order
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
        let _e31 = (rows + (_e28 * 6u));
        let _e35 = work[(_e31 + 2u)];
        let _e38 = work[(_e31 + 3u)];
        let _e42 = work[(_e31 + 4u)];
        let _e46 = work[(_e31 + 5u)];
        let _e47 = vec4<u32>(_e35, _e38, _e42, _e46);
        work[(to + _e23)] = (_e47.x ^ 4294967295u);
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
        let _e31 = (rows_1 + (_e28 * 6u));
        let _e35 = work[(_e31 + 2u)];
        let _e38 = work[(_e31 + 3u)];
        let _e42 = work[(_e31 + 4u)];
        let _e46 = work[(_e31 + 5u)];
        let _e47 = vec4<u32>(_e35, _e38, _e42, _e46);
        work[(to_1 + _e23)] = (_e47.y ^ 4294967295u);
    }
}

@compute @workgroup_size(256, 1, 1) 
fn word_c(@builtin(workgroup_id) workgroup_2: vec3<u32>, @builtin(local_invocation_index) local_2: u32, @builtin(num_workgroups) workgroups_2: vec3<u32>) {
    let n_2 = params[0u];
    let to_2 = params[1u];
    let order_2 = params[2u];
    let rows_2 = params[3u];
    let _e23 = ((((workgroup_2.y * workgroups_2.x) + workgroup_2.x) * 256u) + local_2);
    if (_e23 < n_2) {
        let _e28 = work[(order_2 + _e23)];
        let _e31 = (rows_2 + (_e28 * 6u));
        let _e35 = work[(_e31 + 2u)];
        let _e38 = work[(_e31 + 3u)];
        let _e42 = work[(_e31 + 4u)];
        let _e46 = work[(_e31 + 5u)];
        let _e47 = vec4<u32>(_e35, _e38, _e42, _e46);
        work[(to_2 + _e23)] = (_e47.z ^ 4294967295u);
    }
}

@compute @workgroup_size(256, 1, 1) 
fn word_d(@builtin(workgroup_id) workgroup_3: vec3<u32>, @builtin(local_invocation_index) local_3: u32, @builtin(num_workgroups) workgroups_3: vec3<u32>) {
    let n_3 = params[0u];
    let to_3 = params[1u];
    let order_3 = params[2u];
    let rows_3 = params[3u];
    let _e23 = ((((workgroup_3.y * workgroups_3.x) + workgroup_3.x) * 256u) + local_3);
    if (_e23 < n_3) {
        let _e28 = work[(order_3 + _e23)];
        let _e31 = (rows_3 + (_e28 * 6u));
        let _e35 = work[(_e31 + 2u)];
        let _e38 = work[(_e31 + 3u)];
        let _e42 = work[(_e31 + 4u)];
        let _e46 = work[(_e31 + 5u)];
        let _e47 = vec4<u32>(_e35, _e38, _e42, _e46);
        work[(to_3 + _e23)] = ((_e47.w ^ 2147483648u) ^ 4294967295u);
    }
}
