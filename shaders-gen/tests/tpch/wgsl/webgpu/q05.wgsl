// 1: kernel @scan_customer
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
    let v0_c_custkey = vec2<u32>(_e35, _e39);
    let _e43 = params[1].x;
    let _e45 = (_e43 + (row * 2u));
    let _e47 = input[_e45];
    let _e50 = input[(_e45 + 1u)];
    let v1_c_nationkey = vec2<u32>(_e47, _e50);
    let _e54 = params[1].y;
    let _e57 = (_e54 + (_e11 * 4u));
    work[_e57] = v0_c_custkey.x;
    work[(_e57 + 1u)] = v0_c_custkey.y;
    work[(_e57 + 2u)] = v1_c_nationkey.x;
    work[(_e57 + 3u)] = v1_c_nationkey.y;
}

// 2: kernel @scan_orders
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
    let _e35 = input[(_e29 + (row * 1u))];
    let v0_o_orderdate = bitcast<i32>(_e35);
    let _e39 = params[1].x;
    let v1_ = bitcast<i32>(_e39);
    let v2_ge = !((v0_o_orderdate < v1_));
    let _e45 = params[1].y;
    let v3_ = bitcast<i32>(_e45);
    let v4_lt = (v0_o_orderdate < v3_);
    let v5_and = (v2_ge & v4_lt);
    if v5_and {
        let _e51 = params[1].z;
        let _e54 = (_e51 + (row * 2u));
        let _e56 = input[_e54];
        let _e59 = input[(_e54 + 1u)];
        let v6_o_orderkey = vec2<u32>(_e56, _e59);
        let _e63 = params[1].w;
        let _e65 = (_e63 + (row * 2u));
        let _e67 = input[_e65];
        let _e70 = input[(_e65 + 1u)];
        let v7_o_custkey = vec2<u32>(_e67, _e70);
        let _e72 = index_2_rows;
        index_2_rows = (_e72 + 1u);
    }
    let _e76 = params[2].x;
    let _e78 = index_2_rows;
    work[(_e76 + _e11)] = _e78;
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
    let _e29 = params[2].x;
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
    let v4_lt_1 = (v0_o_orderdate_1 < v3_1);
    let v5_and_1 = (v2_ge_1 & v4_lt_1);
    if v5_and_1 {
        let _e63 = params[1].z;
        let _e66 = (_e63 + (row_1 * 2u));
        let _e68 = input[_e66];
        let _e71 = input[(_e66 + 1u)];
        let v6_o_orderkey_1 = vec2<u32>(_e68, _e71);
        let _e75 = params[1].w;
        let _e77 = (_e75 + (row_1 * 2u));
        let _e79 = input[_e77];
        let _e82 = input[(_e77 + 1u)];
        let v7_o_custkey_1 = vec2<u32>(_e79, _e82);
        let _e84 = index_2_rows_1;
        index_2_rows_1 = (_e84 + 1u);
        let _e89 = params[2].y;
        let _e92 = (_e89 + ((_e33 + _e84) * 4u));
        work[_e92] = v6_o_orderkey_1.x;
        work[(_e92 + 1u)] = v6_o_orderkey_1.y;
        work[(_e92 + 2u)] = v7_o_custkey_1.x;
        work[(_e92 + 3u)] = v7_o_custkey_1.y;
    }
}

// 3: kernel @scan_region
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
    var index_3_rows: u32;

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
    let v0_r_name = vec2<u32>((_e32 + _e36), (_e40 - _e36));
    let _e46 = params[1].y;
    let v1_ = vec2<u32>(_e46, 4u);
    let _e49 = string_equal(v0_r_name, v1_);
    if _e49 {
        let _e52 = params[1].z;
        let _e55 = (_e52 + (row * 2u));
        let _e57 = input[_e55];
        let _e60 = input[(_e55 + 1u)];
        let v3_r_regionkey = vec2<u32>(_e57, _e60);
        let _e62 = index_3_rows;
        index_3_rows = (_e62 + 1u);
    }
    let _e66 = params[1].w;
    let _e68 = index_3_rows;
    work[(_e66 + _e11)] = _e68;
}

@compute @workgroup_size(256, 1, 1) 
fn append(@builtin(workgroup_id) workgroup_1: vec3<u32>, @builtin(local_invocation_index) local_1: u32, @builtin(num_workgroups) workgroups_1: vec3<u32>) {
    var index_3_rows_1: u32;

    let _e11 = ((((workgroup_1.y * workgroups_1.x) + workgroup_1.x) * 256u) + local_1);
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
    let v0_r_name_1 = vec2<u32>((_e45 + _e49), (_e52 - _e49));
    let _e58 = params[1].y;
    let v1_1 = vec2<u32>(_e58, 4u);
    let _e61 = string_equal(v0_r_name_1, v1_1);
    if _e61 {
        let _e64 = params[1].z;
        let _e67 = (_e64 + (row_1 * 2u));
        let _e69 = input[_e67];
        let _e72 = input[(_e67 + 1u)];
        let v3_r_regionkey_1 = vec2<u32>(_e69, _e72);
        let _e74 = index_3_rows_1;
        index_3_rows_1 = (_e74 + 1u);
        let _e79 = params[2].x;
        let _e81 = (_e79 + ((_e33 + _e74) * 2u));
        work[_e81] = v3_r_regionkey_1.x;
        work[(_e81 + 1u)] = v3_r_regionkey_1.y;
    }
}

// 4: kernel @scan_nation
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
        let _e100 = params[2].y;
        let _e103 = params[2].z;
        let _e104 = (_e100 + row);
        let _e106 = input[_e104];
        let _e109 = input[(_e104 + 1u)];
        let v4_ = vec2<u32>((_e103 + _e106), (_e109 - _e106));
        let _e113 = index_4_rows;
        index_4_rows = (_e113 + 1u);
    }
    let _e117 = params[2].w;
    let _e119 = index_4_rows;
    work[(_e117 + _e11)] = _e119;
}

@compute @workgroup_size(256, 1, 1) 
fn append(@builtin(workgroup_id) workgroup_1: vec3<u32>, @builtin(local_invocation_index) local_1: u32, @builtin(num_workgroups) workgroups_1: vec3<u32>) {
    var index_4_rows_1: u32;
    var position_1: u32;

    let _e11 = ((((workgroup_1.y * workgroups_1.x) + workgroup_1.x) * 256u) + local_1);
    let _e15 = params[0].x;
    let _e18 = params[0].y;
    let row_1 = (_e15 + _e11);
    if ((row_1 >= _e18) | (row_1 < _e15)) {
        return;
    }
    index_4_rows_1 = 0u;
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
        let _e111 = params[2].y;
        let _e114 = params[2].z;
        let _e115 = (_e111 + row_1);
        let _e117 = input[_e115];
        let _e120 = input[(_e115 + 1u)];
        let v4_1 = vec2<u32>((_e114 + _e117), (_e120 - _e117));
        let _e124 = index_4_rows_1;
        index_4_rows_1 = (_e124 + 1u);
        let _e129 = params[3].x;
        let _e132 = (_e129 + ((_e33 + _e124) * 4u));
        work[_e132] = v2_n_nationkey_1.x;
        work[(_e132 + 1u)] = v2_n_nationkey_1.y;
        work[(_e132 + 2u)] = v4_1.x;
        work[(_e132 + 3u)] = v4_1.y;
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
        let _e126 = (_e123 + ((_e33 + _e118) * 6u));
        work[_e126] = v2_s_suppkey_1.x;
        work[(_e126 + 1u)] = v2_s_suppkey_1.y;
        work[(_e126 + 2u)] = v0_s_nationkey_1.x;
        work[(_e126 + 3u)] = v0_s_nationkey_1.y;
        work[(_e126 + 4u)] = v3_n_name_1.x;
        work[(_e126 + 5u)] = v3_n_name_1.y;
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
var<private> revenue: vec4<u32>;
var<private> some: bool;
var<private> learning: bool;
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
var<workgroup> tags: array<u32, 16>;
var<workgroup> claims: array<atomic<u32>, 16>;
var<workgroup> numbers: array<u32, 16>;
var<workgroup> places: array<u32, 16>;
var<workgroup> count_1: array<atomic<u32>, 1>;
var<workgroup> keys: array<u32, 32>;
var<workgroup> values: array<u32, 2048>;
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

fn spill(a_2: u32) {
    let _e2 = n_name;
    let _e7 = params[5].w;
    let _e11 = params[6].x;
    let _e14 = params[6].y;
    let _e17 = params[6].z;
    let _e20 = params[6].w;
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
            work[(_e20 + _e27)] = (_e7 + a_2);
        }
    }
}

fn add_128_(a_3: vec4<u32>, b_1: vec4<u32>) -> vec4<u32> {
    let _e10 = (a_3.x + b_1.x);
    let _e12 = (a_3.y + b_1.y);
    let _e17 = (_e12 + select(0u, 1u, (_e10 < a_3.x)));
    let _e20 = (a_3.z + b_1.z);
    let _e23 = (_e20 + select(0u, 1u, ((_e12 < a_3.y) | (_e17 < _e12))));
    let _e26 = (a_3.w + b_1.w);
    let _e29 = (_e26 + select(0u, 1u, ((_e20 < a_3.z) | (_e23 < _e20))));
    return vec4<u32>(_e10, _e17, _e23, _e29);
}

fn row(a_4: u32) {
    var position_6: u32;
    var position_7: u32;
    var position_8: u32;

    let _e7 = value_1_0_;
    let _e9 = value_1_1_;
    let v0_l_suppkey = vec2<u32>(_e7, _e9);
    let _e14 = hash_step(2538058380u, v0_l_suppkey.x);
    let _e15 = hash_step(_e14, v0_l_suppkey.y);
    let _e18 = hash_finish((_e15 ^ 8u));
    let _e21 = params[1].x;
    let _e24 = params[1].y;
    let _e26 = (_e24 + (_e18 & _e21));
    let _e29 = work[_e26];
    let matches_end = work[(_e26 + 1u)];
    position_6 = _e29;
    loop {
        let _e35 = position_6;
        if (_e35 >= matches_end) {
            break;
        }
        position_6 = (_e35 + 1u);
        let _e40 = params[1].z;
        let candidate = work[(_e40 + _e35)];
        let _e46 = params[1].w;
        let _e49 = (_e46 + (candidate * 6u));
        let _e51 = work[_e49];
        let _e54 = work[(_e49 + 1u)];
        if !(all((v0_l_suppkey == vec2<u32>(_e51, _e54)))) {
            continue;
        }
        let _e61 = params[2].x;
        let _e64 = (_e61 + (a_4 * 2u));
        let _e67 = input[_e64];
        let _e70 = input[(_e64 + 1u)];
        let v2_l_orderkey = vec2<u32>(_e67, _e70);
        let _e74 = hash_step(2538058380u, v2_l_orderkey.x);
        let _e75 = hash_step(_e74, v2_l_orderkey.y);
        let _e77 = hash_finish((_e75 ^ 8u));
        let _e80 = params[2].y;
        let _e83 = params[2].z;
        let _e85 = (_e83 + (_e77 & _e80));
        let _e87 = work[_e85];
        let matches_end_1 = work[(_e85 + 1u)];
        position_7 = _e87;
        loop {
            let _e92 = position_7;
            if (_e92 >= matches_end_1) {
                break;
            }
            position_7 = (_e92 + 1u);
            let _e97 = params[2].w;
            let candidate_1 = work[(_e97 + _e92)];
            let _e103 = params[3].x;
            let _e106 = (_e103 + (candidate_1 * 4u));
            let _e108 = work[_e106];
            let _e111 = work[(_e106 + 1u)];
            if !(all((v2_l_orderkey == vec2<u32>(_e108, _e111)))) {
                continue;
            }
            let _e118 = work[(_e49 + 2u)];
            let _e122 = work[(_e49 + 3u)];
            let v4_s_nationkey = vec2<u32>(_e118, _e122);
            let _e126 = work[(_e106 + 2u)];
            let _e129 = work[(_e106 + 3u)];
            let v5_o_custkey = vec2<u32>(_e126, _e129);
            let _e135 = hash_step(2538058380u, v5_o_custkey.x);
            let _e136 = hash_step(_e135, v5_o_custkey.y);
            let _e137 = hash_step(_e136, v4_s_nationkey.x);
            let _e138 = hash_step(_e137, v4_s_nationkey.y);
            let _e141 = hash_finish((_e138 ^ 16u));
            let _e144 = params[3].y;
            let _e147 = params[3].z;
            let _e149 = (_e147 + (_e141 & _e144));
            let _e151 = work[_e149];
            let matches_end_2 = work[(_e149 + 1u)];
            position_8 = _e151;
            loop {
                let _e156 = position_8;
                if (_e156 >= matches_end_2) {
                    break;
                }
                position_8 = (_e156 + 1u);
                let _e161 = params[3].w;
                let candidate_2 = work[(_e161 + _e156)];
                let _e167 = params[4].x;
                let _e169 = (_e167 + (candidate_2 * 4u));
                let _e171 = work[_e169];
                let _e174 = work[(_e169 + 1u)];
                let _e180 = work[(_e169 + 2u)];
                let _e183 = work[(_e169 + 3u)];
                if !((all((v5_o_custkey == vec2<u32>(_e171, _e174))) & all((v4_s_nationkey == vec2<u32>(_e180, _e183))))) {
                    continue;
                }
                let _e191 = params[4].y;
                let _e193 = (_e191 + (a_4 * 2u));
                let _e195 = input[_e193];
                let _e198 = input[(_e193 + 1u)];
                let v7_l_extendedprice = vec2<u32>(_e195, _e198);
                let _e202 = params[4].z;
                let _e204 = (_e202 + (a_4 * 2u));
                let _e206 = input[_e204];
                let _e209 = input[(_e204 + 1u)];
                let v8_l_discount = vec2<u32>(_e206, _e209);
                let _e213 = work[(_e49 + 4u)];
                let _e217 = work[(_e49 + 5u)];
                let v9_n_name = vec2<u32>(_e213, _e217);
                let _e221 = params[4].w;
                let _e224 = params[5].x;
                let v10_ = vec2<u32>(_e221, _e224);
                let v11_sub = vec2<u32>((v10_.x - v8_l_discount.x), 0u);
                let v12_mul = vec2<u32>((v7_l_extendedprice.x * v11_sub.x), 0u);
                let _e239 = some;
                let _e241 = learning;
                if (_e239 & !(_e241)) {
                    spill(a_4);
                }
                n_name = v9_n_name;
                revenue = vec4<u32>();
                some = true;
                let _e256 = select(0u, 4294967295u, (bitcast<i32>(v12_mul.y) < 0i));
                let v14_ = vec4<u32>(v12_mul.x, v12_mul.y, _e256, _e256);
                let _e258 = revenue;
                let _e259 = add_128_(_e258, v14_);
                let _e262 = (bitcast<i32>(_e258.w) < 0i);
                revenue = _e259;
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
    let v0_l_suppkey_1 = vec2<u32>(_e35, _e39);
    let _e44 = hash_step(2538058380u, v0_l_suppkey_1.x);
    let _e45 = hash_step(_e44, v0_l_suppkey_1.y);
    let _e48 = hash_finish((_e45 ^ 8u));
    let _e51 = params[1].x;
    let _e54 = params[1].y;
    let _e56 = (_e54 + (_e48 & _e51));
    let _e59 = work[_e56];
    let matches_end_3 = work[(_e56 + 1u)];
    position = _e59;
    loop {
        let _e64 = position;
        if (_e64 >= matches_end_3) {
            break;
        }
        position = (_e64 + 1u);
        let _e69 = params[1].z;
        let candidate_3 = work[(_e69 + _e64)];
        let _e75 = params[1].w;
        let _e78 = (_e75 + (candidate_3 * 6u));
        let _e80 = work[_e78];
        let _e83 = work[(_e78 + 1u)];
        if !(all((v0_l_suppkey_1 == vec2<u32>(_e80, _e83)))) {
            continue;
        }
        let _e90 = params[2].x;
        let _e92 = (_e90 + (row_1 * 2u));
        let _e94 = input[_e92];
        let _e97 = input[(_e92 + 1u)];
        let v2_l_orderkey_1 = vec2<u32>(_e94, _e97);
        let _e101 = hash_step(2538058380u, v2_l_orderkey_1.x);
        let _e102 = hash_step(_e101, v2_l_orderkey_1.y);
        let _e104 = hash_finish((_e102 ^ 8u));
        let _e107 = params[2].y;
        let _e110 = params[2].z;
        let _e112 = (_e110 + (_e104 & _e107));
        let _e114 = work[_e112];
        let matches_end_4 = work[(_e112 + 1u)];
        position_1 = _e114;
        loop {
            let _e119 = position_1;
            if (_e119 >= matches_end_4) {
                break;
            }
            position_1 = (_e119 + 1u);
            let _e124 = params[2].w;
            let candidate_4 = work[(_e124 + _e119)];
            let _e130 = params[3].x;
            let _e133 = (_e130 + (candidate_4 * 4u));
            let _e135 = work[_e133];
            let _e138 = work[(_e133 + 1u)];
            if !(all((v2_l_orderkey_1 == vec2<u32>(_e135, _e138)))) {
                continue;
            }
            let _e145 = work[(_e78 + 2u)];
            let _e149 = work[(_e78 + 3u)];
            let v4_s_nationkey_1 = vec2<u32>(_e145, _e149);
            let _e153 = work[(_e133 + 2u)];
            let _e156 = work[(_e133 + 3u)];
            let v5_o_custkey_1 = vec2<u32>(_e153, _e156);
            let _e162 = hash_step(2538058380u, v5_o_custkey_1.x);
            let _e163 = hash_step(_e162, v5_o_custkey_1.y);
            let _e164 = hash_step(_e163, v4_s_nationkey_1.x);
            let _e165 = hash_step(_e164, v4_s_nationkey_1.y);
            let _e168 = hash_finish((_e165 ^ 16u));
            let _e171 = params[3].y;
            let _e174 = params[3].z;
            let _e176 = (_e174 + (_e168 & _e171));
            let _e178 = work[_e176];
            let matches_end_5 = work[(_e176 + 1u)];
            position_2 = _e178;
            loop {
                let _e183 = position_2;
                if (_e183 >= matches_end_5) {
                    break;
                }
                position_2 = (_e183 + 1u);
                let _e188 = params[3].w;
                let candidate_5 = work[(_e188 + _e183)];
                let _e194 = params[4].x;
                let _e196 = (_e194 + (candidate_5 * 4u));
                let _e198 = work[_e196];
                let _e201 = work[(_e196 + 1u)];
                let _e207 = work[(_e196 + 2u)];
                let _e210 = work[(_e196 + 3u)];
                if !((all((v5_o_custkey_1 == vec2<u32>(_e198, _e201))) & all((v4_s_nationkey_1 == vec2<u32>(_e207, _e210))))) {
                    continue;
                }
                let _e218 = params[4].y;
                let _e220 = (_e218 + (row_1 * 2u));
                let _e222 = input[_e220];
                let _e225 = input[(_e220 + 1u)];
                let v7_l_extendedprice_1 = vec2<u32>(_e222, _e225);
                let _e229 = params[4].z;
                let _e231 = (_e229 + (row_1 * 2u));
                let _e233 = input[_e231];
                let _e236 = input[(_e231 + 1u)];
                let v8_l_discount_1 = vec2<u32>(_e233, _e236);
                let _e240 = work[(_e78 + 4u)];
                let _e244 = work[(_e78 + 5u)];
                let v9_n_name_1 = vec2<u32>(_e240, _e244);
                let _e248 = params[4].w;
                let _e251 = params[5].x;
                let v10_1 = vec2<u32>(_e248, _e251);
                let v11_sub_1 = vec2<u32>((v10_1.x - v8_l_discount_1.x), 0u);
                let v12_mul_1 = vec2<u32>((v7_l_extendedprice_1.x * v11_sub_1.x), 0u);
                let _e265 = groups_rows;
                groups_rows = (_e265 + 1u);
                let _e274 = select(0u, 4294967295u, (bitcast<i32>(v12_mul_1.y) < 0i));
                let v14_1 = vec4<u32>(v12_mul_1.x, v12_mul_1.y, _e274, _e274);
            }
        }
    }
    let _e279 = params[5].y;
    let _e281 = groups_rows;
    work[(_e279 + _e11)] = _e281;
}

@compute @workgroup_size(256, 1, 1) 
fn append(@builtin(workgroup_id) workgroup_1: vec3<u32>, @builtin(local_invocation_index) local_1: u32, @builtin(num_workgroups) workgroups_1: vec3<u32>) {
    var groups_rows_1: u32;
    var position_3: u32;
    var position_4: u32;
    var position_5: u32;

    let _e11 = ((((workgroup_1.y * workgroups_1.x) + workgroup_1.x) * 256u) + local_1);
    let _e15 = params[0].x;
    let _e18 = params[0].y;
    let row_2 = (_e15 + _e11);
    if ((row_2 >= _e18) | (row_2 < _e15)) {
        return;
    }
    groups_rows_1 = 0u;
    let _e29 = params[5].y;
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
    let v0_l_suppkey_2 = vec2<u32>(_e48, _e51);
    let _e56 = hash_step(2538058380u, v0_l_suppkey_2.x);
    let _e57 = hash_step(_e56, v0_l_suppkey_2.y);
    let _e60 = hash_finish((_e57 ^ 8u));
    let _e63 = params[1].x;
    let _e66 = params[1].y;
    let _e68 = (_e66 + (_e60 & _e63));
    let _e70 = work[_e68];
    let matches_end_6 = work[(_e68 + 1u)];
    position_3 = _e70;
    loop {
        let _e75 = position_3;
        if (_e75 >= matches_end_6) {
            break;
        }
        position_3 = (_e75 + 1u);
        let _e80 = params[1].z;
        let candidate_6 = work[(_e80 + _e75)];
        let _e86 = params[1].w;
        let _e89 = (_e86 + (candidate_6 * 6u));
        let _e91 = work[_e89];
        let _e94 = work[(_e89 + 1u)];
        if !(all((v0_l_suppkey_2 == vec2<u32>(_e91, _e94)))) {
            continue;
        }
        let _e101 = params[2].x;
        let _e103 = (_e101 + (row_2 * 2u));
        let _e105 = input[_e103];
        let _e108 = input[(_e103 + 1u)];
        let v2_l_orderkey_2 = vec2<u32>(_e105, _e108);
        let _e112 = hash_step(2538058380u, v2_l_orderkey_2.x);
        let _e113 = hash_step(_e112, v2_l_orderkey_2.y);
        let _e115 = hash_finish((_e113 ^ 8u));
        let _e118 = params[2].y;
        let _e121 = params[2].z;
        let _e123 = (_e121 + (_e115 & _e118));
        let _e125 = work[_e123];
        let matches_end_7 = work[(_e123 + 1u)];
        position_4 = _e125;
        loop {
            let _e130 = position_4;
            if (_e130 >= matches_end_7) {
                break;
            }
            position_4 = (_e130 + 1u);
            let _e135 = params[2].w;
            let candidate_7 = work[(_e135 + _e130)];
            let _e141 = params[3].x;
            let _e144 = (_e141 + (candidate_7 * 4u));
            let _e146 = work[_e144];
            let _e149 = work[(_e144 + 1u)];
            if !(all((v2_l_orderkey_2 == vec2<u32>(_e146, _e149)))) {
                continue;
            }
            let _e156 = work[(_e89 + 2u)];
            let _e160 = work[(_e89 + 3u)];
            let v4_s_nationkey_2 = vec2<u32>(_e156, _e160);
            let _e164 = work[(_e144 + 2u)];
            let _e167 = work[(_e144 + 3u)];
            let v5_o_custkey_2 = vec2<u32>(_e164, _e167);
            let _e173 = hash_step(2538058380u, v5_o_custkey_2.x);
            let _e174 = hash_step(_e173, v5_o_custkey_2.y);
            let _e175 = hash_step(_e174, v4_s_nationkey_2.x);
            let _e176 = hash_step(_e175, v4_s_nationkey_2.y);
            let _e179 = hash_finish((_e176 ^ 16u));
            let _e182 = params[3].y;
            let _e185 = params[3].z;
            let _e187 = (_e185 + (_e179 & _e182));
            let _e189 = work[_e187];
            let matches_end_8 = work[(_e187 + 1u)];
            position_5 = _e189;
            loop {
                let _e194 = position_5;
                if (_e194 >= matches_end_8) {
                    break;
                }
                position_5 = (_e194 + 1u);
                let _e199 = params[3].w;
                let candidate_8 = work[(_e199 + _e194)];
                let _e205 = params[4].x;
                let _e207 = (_e205 + (candidate_8 * 4u));
                let _e209 = work[_e207];
                let _e212 = work[(_e207 + 1u)];
                let _e218 = work[(_e207 + 2u)];
                let _e221 = work[(_e207 + 3u)];
                if !((all((v5_o_custkey_2 == vec2<u32>(_e209, _e212))) & all((v4_s_nationkey_2 == vec2<u32>(_e218, _e221))))) {
                    continue;
                }
                let _e229 = params[4].y;
                let _e231 = (_e229 + (row_2 * 2u));
                let _e233 = input[_e231];
                let _e236 = input[(_e231 + 1u)];
                let v7_l_extendedprice_2 = vec2<u32>(_e233, _e236);
                let _e240 = params[4].z;
                let _e242 = (_e240 + (row_2 * 2u));
                let _e244 = input[_e242];
                let _e247 = input[(_e242 + 1u)];
                let v8_l_discount_2 = vec2<u32>(_e244, _e247);
                let _e251 = work[(_e89 + 4u)];
                let _e255 = work[(_e89 + 5u)];
                let v9_n_name_2 = vec2<u32>(_e251, _e255);
                let _e259 = params[4].w;
                let _e262 = params[5].x;
                let v10_2 = vec2<u32>(_e259, _e262);
                let v11_sub_2 = vec2<u32>((v10_2.x - v8_l_discount_2.x), 0u);
                let v12_mul_2 = vec2<u32>((v7_l_extendedprice_2.x * v11_sub_2.x), 0u);
                let _e276 = groups_rows_1;
                groups_rows_1 = (_e276 + 1u);
                let _e281 = params[5].z;
                let _e284 = (_e281 + ((_e33 + _e276) * 7u));
                work[_e284] = 1u;
                work[(_e284 + 1u)] = v9_n_name_2.x;
                work[(_e284 + 2u)] = v9_n_name_2.y;
                let _e299 = select(0u, 4294967295u, (bitcast<i32>(v12_mul_2.y) < 0i));
                let v14_2 = vec4<u32>(v12_mul_2.x, v12_mul_2.y, _e299, _e299);
                work[(_e284 + 3u)] = v14_2.x;
                work[(_e284 + 4u)] = v14_2.y;
                work[(_e284 + 5u)] = v14_2.z;
                work[(_e284 + 6u)] = v14_2.w;
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
    var first_0_: u32;
    var revenue_0_: vec4<u32>;
    var first_1_: u32;
    var revenue_1_: vec4<u32>;
    var first_2_: u32;
    var revenue_2_: vec4<u32>;
    var first_3_: u32;
    var revenue_3_: vec4<u32>;
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
    var local_29: u32;
    var local_30: u32;

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
            column_1_0_ = _e51;
            let _e55 = input[(_e48 + 1u)];
            column_1_1_ = _e55;
            let _e59 = input[(_e48 + 2u)];
            column_1_2_ = _e59;
            let _e64 = input[(_e48 + 3u)];
            column_1_3_ = _e64;
            let _e68 = input[(_e48 + 4u)];
            column_1_4_ = _e68;
            let _e73 = input[(_e48 + 5u)];
            column_1_5_ = _e73;
            let _e78 = input[(_e48 + 6u)];
            column_1_6_ = _e78;
            let _e83 = input[(_e48 + 7u)];
            column_1_7_ = _e83;
        }
        let _e85 = column_1_0_;
        let _e86 = column_1_1_;
        value_1_0_ = _e85;
        value_1_1_ = _e86;
        some = false;
        if (number < _e6) {
            row(number);
        }
        let _e92 = n_name;
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
    revenue_0_ = vec4<u32>();
    let _e177 = atomicLoad((&count_1[0u]));
    let _e178 = (1u < _e177);
    let _e181 = places[select(0u, 1u, _e178)];
    let _e182 = (_e181 * 2u);
    let _e184 = keys[_e182];
    let _e187 = keys[(_e182 + 1u)];
    first_1_ = 4294967295u;
    revenue_1_ = vec4<u32>();
    let _e192 = atomicLoad((&count_1[0u]));
    let _e193 = (2u < _e192);
    let _e196 = places[select(0u, 2u, _e193)];
    let _e197 = (_e196 * 2u);
    let _e199 = keys[_e197];
    let _e202 = keys[(_e197 + 1u)];
    first_2_ = 4294967295u;
    revenue_2_ = vec4<u32>();
    let _e207 = atomicLoad((&count_1[0u]));
    let _e208 = (3u < _e207);
    let _e211 = places[select(0u, 3u, _e208)];
    let _e212 = (_e211 * 2u);
    let _e214 = keys[_e212];
    let _e217 = keys[(_e212 + 1u)];
    first_3_ = 4294967295u;
    revenue_3_ = vec4<u32>();
    waits = true;
    local_7 = 0u;
    loop {
        let _e223 = local_7;
        if (_e223 >= rounds) {
            break;
        }
        let _e226 = (_e31 + (_e223 * _e27));
        if (_e226 < _e6) {
            let _e230 = params[0].w;
            let _e232 = (_e230 + (_e226 * 2u));
            let _e234 = input[_e232];
            column_1_0_ = _e234;
            let _e237 = input[(_e232 + 1u)];
            column_1_1_ = _e237;
            let _e240 = input[(_e232 + 2u)];
            column_1_2_ = _e240;
            let _e243 = input[(_e232 + 3u)];
            column_1_3_ = _e243;
            let _e246 = input[(_e232 + 4u)];
            column_1_4_ = _e246;
            let _e249 = input[(_e232 + 5u)];
            column_1_5_ = _e249;
            let _e252 = input[(_e232 + 6u)];
            column_1_6_ = _e252;
            let _e255 = input[(_e232 + 7u)];
            column_1_7_ = _e255;
        }
        local_8 = 0u;
        loop {
            let _e257 = local_8;
            if (_e257 >= 4u) {
                break;
            }
            let _e259 = column_1_0_;
            let _e260 = column_1_1_;
            let _e261 = (_e257 >= 1u);
            let _e262 = column_1_2_;
            let _e264 = column_1_3_;
            let _e266 = (_e257 >= 2u);
            let _e267 = column_1_4_;
            let _e269 = column_1_5_;
            let _e271 = (_e257 >= 3u);
            let _e272 = column_1_6_;
            let _e274 = column_1_7_;
            value_1_0_ = select(select(select(_e259, _e262, _e261), _e267, _e266), _e272, _e271);
            value_1_1_ = select(select(select(_e260, _e264, _e261), _e269, _e266), _e274, _e271);
            let number_1 = (_e226 + _e257);
            some = false;
            if (number_1 < _e6) {
                row(number_1);
            }
            let _e278 = some;
            let _e281 = params[5].w;
            let _e282 = (_e281 + number_1);
            let _e283 = n_name;
            let _e287 = select(1u, 0u, (_e278 & _e162));
            let _e293 = (1u - min(((_e287 | (_e168 ^ _e283.x)) | (_e171 ^ _e283.y)), 1u));
            let _e299 = (1u - min(((_e287 | (_e184 ^ _e283.x)) | (_e187 ^ _e283.y)), 1u));
            let _e305 = (1u - min(((_e287 | (_e199 ^ _e283.x)) | (_e202 ^ _e283.y)), 1u));
            let _e311 = (1u - min(((_e287 | (_e214 ^ _e283.x)) | (_e217 ^ _e283.y)), 1u));
            if (_e278 & (((((0u | _e293) | _e299) | _e305) | _e311) == 0u)) {
                let _e320 = ((2654435761u ^ _e283.x) * 2246822507u);
                let _e324 = (((_e320 ^ (_e320 >> 15u)) ^ _e283.y) * 2246822507u);
                let _e327 = ((_e324 ^ (_e324 >> 15u)) | 1u);
                group = u32();
                group = 4294967295u;
                local_9 = 0u;
                loop {
                    let _e331 = local_9;
                    if (_e331 >= 8u) {
                        break;
                    }
                    let _e335 = (((_e327 >> 8u) + _e331) & 15u);
                    let _e337 = tags[_e335];
                    if (_e337 == 0u) {
                        break;
                    }
                    if (_e337 == _e327) {
                        let _e340 = (_e335 * 2u);
                        let _e342 = keys[_e340];
                        let _e347 = keys[(_e340 + 1u)];
                        if ((true & (_e342 == _e283.x)) & (_e347 == _e283.y)) {
                            let _e351 = numbers[_e335];
                            group = _e351;
                            break;
                        }
                    }
                    local_9 = (_e331 + 1u);
                }
                let _e353 = group;
                if (_e353 != 4294967295u) {
                    let _e355 = (_e353 * 5u);
                    let _e356 = ~(_e282);
                    let _e359 = atomicLoad((&totals[_e355]));
                    if (_e356 > _e359) {
                        let _e362 = atomicMax((&totals[_e355]), _e356);
                    }
                    let _e363 = revenue;
                    local_10 = false;
                    if (_e363.x != 0u) {
                        let _e372 = atomicAdd((&totals[(_e355 + 1u)]), _e363.x);
                        local_10 = ((_e372 + _e363.x) < _e372);
                    }
                    let _e375 = local_10;
                    let _e378 = (_e363.y + select(0u, 1u, _e375));
                    local_11 = false;
                    if (_e378 != 0u) {
                        let _e383 = atomicAdd((&totals[(_e355 + 2u)]), _e378);
                        local_11 = ((_e383 + _e378) < _e383);
                    }
                    let _e386 = local_11;
                    let _e390 = (_e363.z + select(0u, 1u, (_e386 | (_e378 < _e363.y))));
                    local_12 = false;
                    if (_e390 != 0u) {
                        let _e395 = atomicAdd((&totals[(_e355 + 3u)]), _e390);
                        local_12 = ((_e395 + _e390) < _e395);
                    }
                    let _e398 = local_12;
                    let _e402 = (_e363.w + select(0u, 1u, (_e398 | (_e390 < _e363.z))));
                    local_13 = false;
                    if (_e402 != 0u) {
                        let _e407 = atomicAdd((&totals[(_e355 + 4u)]), _e402);
                        local_13 = ((_e407 + _e402) < _e407);
                    }
                    let _e410 = local_13;
                } else {
                    spill(number_1);
                }
            }
            let _e413 = waits;
            if _e413 {
                let _e414 = first_0_;
                let _e418 = select(select(4294967295u, _e282, (_e293 != 0u)), _e414, (_e414 != 4294967295u));
                first_0_ = _e418;
                let _e422 = first_1_;
                let _e426 = select(select(4294967295u, _e282, (_e299 != 0u)), _e422, (_e422 != 4294967295u));
                first_1_ = _e426;
                let _e430 = first_2_;
                let _e434 = select(select(4294967295u, _e282, (_e305 != 0u)), _e430, (_e430 != 4294967295u));
                first_2_ = _e434;
                let _e438 = first_3_;
                let _e442 = select(select(4294967295u, _e282, (_e311 != 0u)), _e438, (_e438 != 4294967295u));
                first_3_ = _e442;
                waits = ((((false | ((_e418 == 4294967295u) & _e162)) | ((_e426 == 4294967295u) & _e178)) | ((_e434 == 4294967295u) & _e193)) | ((_e442 == 4294967295u) & _e208));
            }
            let _e446 = revenue;
            let _e448 = revenue_0_;
            let _e449 = add_128_(_e448, _e446);
            let _e453 = (bitcast<i32>(_e448.w) < 0i);
            revenue_0_ = select(_e448, _e449, vec4((_e293 != 0u)));
            let _e465 = revenue;
            let _e467 = revenue_1_;
            let _e468 = add_128_(_e467, _e465);
            let _e471 = (bitcast<i32>(_e467.w) < 0i);
            revenue_1_ = select(_e467, _e468, vec4((_e299 != 0u)));
            let _e483 = revenue;
            let _e485 = revenue_2_;
            let _e486 = add_128_(_e485, _e483);
            let _e489 = (bitcast<i32>(_e485.w) < 0i);
            revenue_2_ = select(_e485, _e486, vec4((_e305 != 0u)));
            let _e501 = revenue;
            let _e503 = revenue_3_;
            let _e504 = add_128_(_e503, _e501);
            let _e507 = (bitcast<i32>(_e503.w) < 0i);
            revenue_3_ = select(_e503, _e504, vec4((_e311 != 0u)));
            local_8 = (_e257 + 1u);
        }
        local_7 = (_e223 + 1u);
    }
    workgroupBarrier();
    let _e523 = first_0_;
    values[local_2] = _e523;
    let _e526 = revenue_0_;
    values[(local_2 + 256u)] = _e526.x;
    values[(local_2 + 512u)] = _e526.y;
    values[(local_2 + 768u)] = _e526.z;
    values[(local_2 + 1024u)] = _e526.w;
    let _e542 = first_1_;
    values[(local_2 + 1280u)] = _e542;
    workgroupBarrier();
    let _e546 = (local_2 >> 4u);
    let _e547 = (local_2 & 15u);
    let _e548 = (_e547 < 16u);
    if (_e548 & (_e546 == 0u)) {
        let _e552 = values[_e547];
        first_0_ = _e552;
        local_14 = (_e547 + 16u);
        loop {
            let _e555 = local_14;
            if (_e555 >= 256u) {
                break;
            }
            let _e558 = values[_e555];
            let _e559 = first_0_;
            first_0_ = min(_e558, _e559);
            local_14 = (_e555 + 16u);
        }
        let _e562 = first_0_;
        values[_e547] = _e562;
    }
    if (_e548 & (_e546 == 1u)) {
        let _e568 = values[(_e547 + 256u)];
        let _e571 = values[(_e547 + 512u)];
        let _e574 = values[(_e547 + 768u)];
        let _e577 = values[(_e547 + 1024u)];
        revenue_0_ = vec4<u32>(_e568, _e571, _e574, _e577);
        local_15 = (_e547 + 16u);
        loop {
            let _e581 = local_15;
            if (_e581 >= 256u) {
                break;
            }
            let _e585 = values[(_e581 + 256u)];
            let _e588 = values[(_e581 + 512u)];
            let _e591 = values[(_e581 + 768u)];
            let _e594 = values[(_e581 + 1024u)];
            let _e595 = vec4<u32>(_e585, _e588, _e591, _e594);
            let _e596 = revenue_0_;
            let _e597 = add_128_(_e596, _e595);
            let _e600 = (bitcast<i32>(_e596.w) < 0i);
            revenue_0_ = _e597;
            local_15 = (_e581 + 16u);
        }
        let _e611 = revenue_0_;
        values[(_e547 + 256u)] = _e611.x;
        values[(_e547 + 512u)] = _e611.y;
        values[(_e547 + 768u)] = _e611.z;
        values[(_e547 + 1024u)] = _e611.w;
    }
    if (_e548 & (_e546 == 2u)) {
        let _e628 = values[(_e547 + 1280u)];
        first_1_ = _e628;
        local_16 = (_e547 + 16u);
        loop {
            let _e631 = local_16;
            if (_e631 >= 256u) {
                break;
            }
            let _e635 = values[(_e631 + 1280u)];
            let _e636 = first_1_;
            first_1_ = min(_e635, _e636);
            local_16 = (_e631 + 16u);
        }
        let _e639 = first_1_;
        values[(_e547 + 1280u)] = _e639;
    }
    workgroupBarrier();
    let _e642 = (local_2 & 15u);
    let _e643 = (_e642 < 1u);
    if (_e643 & (_e546 == 0u)) {
        let _e647 = values[_e642];
        first_0_ = _e647;
        local_17 = (_e642 + 1u);
        loop {
            let _e650 = local_17;
            if (_e650 >= 16u) {
                break;
            }
            let _e653 = values[_e650];
            let _e654 = first_0_;
            first_0_ = min(_e653, _e654);
            local_17 = (_e650 + 1u);
        }
        let _e657 = first_0_;
        values[_e642] = _e657;
    }
    if (_e643 & (_e546 == 1u)) {
        let _e663 = values[(_e642 + 256u)];
        let _e666 = values[(_e642 + 512u)];
        let _e669 = values[(_e642 + 768u)];
        let _e672 = values[(_e642 + 1024u)];
        revenue_0_ = vec4<u32>(_e663, _e666, _e669, _e672);
        local_18 = (_e642 + 1u);
        loop {
            let _e676 = local_18;
            if (_e676 >= 16u) {
                break;
            }
            let _e680 = values[(_e676 + 256u)];
            let _e683 = values[(_e676 + 512u)];
            let _e686 = values[(_e676 + 768u)];
            let _e689 = values[(_e676 + 1024u)];
            let _e690 = vec4<u32>(_e680, _e683, _e686, _e689);
            let _e691 = revenue_0_;
            let _e692 = add_128_(_e691, _e690);
            let _e695 = (bitcast<i32>(_e691.w) < 0i);
            revenue_0_ = _e692;
            local_18 = (_e676 + 1u);
        }
        let _e706 = revenue_0_;
        values[(_e642 + 256u)] = _e706.x;
        values[(_e642 + 512u)] = _e706.y;
        values[(_e642 + 768u)] = _e706.z;
        values[(_e642 + 1024u)] = _e706.w;
    }
    if (_e643 & (_e546 == 2u)) {
        let _e723 = values[(_e642 + 1280u)];
        first_1_ = _e723;
        local_19 = (_e642 + 1u);
        loop {
            let _e726 = local_19;
            if (_e726 >= 16u) {
                break;
            }
            let _e730 = values[(_e726 + 1280u)];
            let _e731 = first_1_;
            first_1_ = min(_e730, _e731);
            local_19 = (_e726 + 1u);
        }
        let _e734 = first_1_;
        values[(_e642 + 1280u)] = _e734;
    }
    workgroupBarrier();
    let _e738 = values[0u];
    first_0_ = _e738;
    let _e741 = values[(0u + 256u)];
    let _e744 = values[(0u + 512u)];
    let _e747 = values[(0u + 768u)];
    let _e750 = values[(0u + 1024u)];
    revenue_0_ = vec4<u32>(_e741, _e744, _e747, _e750);
    let _e754 = values[(0u + 1280u)];
    first_1_ = _e754;
    workgroupBarrier();
    let _e755 = revenue_1_;
    values[local_2] = _e755.x;
    values[(local_2 + 256u)] = _e755.y;
    values[(local_2 + 512u)] = _e755.z;
    values[(local_2 + 768u)] = _e755.w;
    let _e767 = first_2_;
    values[(local_2 + 1024u)] = _e767;
    workgroupBarrier();
    let _e770 = (local_2 >> 4u);
    let _e771 = (local_2 & 15u);
    let _e772 = (_e771 < 16u);
    if (_e772 & (_e770 == 0u)) {
        let _e776 = values[_e771];
        let _e779 = values[(_e771 + 256u)];
        let _e782 = values[(_e771 + 512u)];
        let _e785 = values[(_e771 + 768u)];
        revenue_1_ = vec4<u32>(_e776, _e779, _e782, _e785);
        local_20 = (_e771 + 16u);
        loop {
            let _e789 = local_20;
            if (_e789 >= 256u) {
                break;
            }
            let _e792 = values[_e789];
            let _e795 = values[(_e789 + 256u)];
            let _e798 = values[(_e789 + 512u)];
            let _e801 = values[(_e789 + 768u)];
            let _e802 = vec4<u32>(_e792, _e795, _e798, _e801);
            let _e803 = revenue_1_;
            let _e804 = add_128_(_e803, _e802);
            let _e807 = (bitcast<i32>(_e803.w) < 0i);
            revenue_1_ = _e804;
            local_20 = (_e789 + 16u);
        }
        let _e818 = revenue_1_;
        values[_e771] = _e818.x;
        values[(_e771 + 256u)] = _e818.y;
        values[(_e771 + 512u)] = _e818.z;
        values[(_e771 + 768u)] = _e818.w;
    }
    if (_e772 & (_e770 == 1u)) {
        let _e834 = values[(_e771 + 1024u)];
        first_2_ = _e834;
        local_21 = (_e771 + 16u);
        loop {
            let _e837 = local_21;
            if (_e837 >= 256u) {
                break;
            }
            let _e841 = values[(_e837 + 1024u)];
            let _e842 = first_2_;
            first_2_ = min(_e841, _e842);
            local_21 = (_e837 + 16u);
        }
        let _e845 = first_2_;
        values[(_e771 + 1024u)] = _e845;
    }
    workgroupBarrier();
    let _e848 = (local_2 & 15u);
    let _e849 = (_e848 < 1u);
    if (_e849 & (_e770 == 0u)) {
        let _e853 = values[_e848];
        let _e856 = values[(_e848 + 256u)];
        let _e859 = values[(_e848 + 512u)];
        let _e862 = values[(_e848 + 768u)];
        revenue_1_ = vec4<u32>(_e853, _e856, _e859, _e862);
        local_22 = (_e848 + 1u);
        loop {
            let _e866 = local_22;
            if (_e866 >= 16u) {
                break;
            }
            let _e869 = values[_e866];
            let _e872 = values[(_e866 + 256u)];
            let _e875 = values[(_e866 + 512u)];
            let _e878 = values[(_e866 + 768u)];
            let _e879 = vec4<u32>(_e869, _e872, _e875, _e878);
            let _e880 = revenue_1_;
            let _e881 = add_128_(_e880, _e879);
            let _e884 = (bitcast<i32>(_e880.w) < 0i);
            revenue_1_ = _e881;
            local_22 = (_e866 + 1u);
        }
        let _e895 = revenue_1_;
        values[_e848] = _e895.x;
        values[(_e848 + 256u)] = _e895.y;
        values[(_e848 + 512u)] = _e895.z;
        values[(_e848 + 768u)] = _e895.w;
    }
    if (_e849 & (_e770 == 1u)) {
        let _e911 = values[(_e848 + 1024u)];
        first_2_ = _e911;
        local_23 = (_e848 + 1u);
        loop {
            let _e914 = local_23;
            if (_e914 >= 16u) {
                break;
            }
            let _e918 = values[(_e914 + 1024u)];
            let _e919 = first_2_;
            first_2_ = min(_e918, _e919);
            local_23 = (_e914 + 1u);
        }
        let _e922 = first_2_;
        values[(_e848 + 1024u)] = _e922;
    }
    workgroupBarrier();
    let _e926 = values[0u];
    let _e929 = values[(0u + 256u)];
    let _e932 = values[(0u + 512u)];
    let _e935 = values[(0u + 768u)];
    revenue_1_ = vec4<u32>(_e926, _e929, _e932, _e935);
    let _e939 = values[(0u + 1024u)];
    first_2_ = _e939;
    workgroupBarrier();
    let _e940 = revenue_2_;
    values[local_2] = _e940.x;
    values[(local_2 + 256u)] = _e940.y;
    values[(local_2 + 512u)] = _e940.z;
    values[(local_2 + 768u)] = _e940.w;
    let _e952 = first_3_;
    values[(local_2 + 1024u)] = _e952;
    workgroupBarrier();
    let _e955 = (local_2 >> 4u);
    let _e956 = (local_2 & 15u);
    let _e957 = (_e956 < 16u);
    if (_e957 & (_e955 == 0u)) {
        let _e961 = values[_e956];
        let _e964 = values[(_e956 + 256u)];
        let _e967 = values[(_e956 + 512u)];
        let _e970 = values[(_e956 + 768u)];
        revenue_2_ = vec4<u32>(_e961, _e964, _e967, _e970);
        local_24 = (_e956 + 16u);
        loop {
            let _e974 = local_24;
            if (_e974 >= 256u) {
                break;
            }
            let _e977 = values[_e974];
            let _e980 = values[(_e974 + 256u)];
            let _e983 = values[(_e974 + 512u)];
            let _e986 = values[(_e974 + 768u)];
            let _e987 = vec4<u32>(_e977, _e980, _e983, _e986);
            let _e988 = revenue_2_;
            let _e989 = add_128_(_e988, _e987);
            let _e992 = (bitcast<i32>(_e988.w) < 0i);
            revenue_2_ = _e989;
            local_24 = (_e974 + 16u);
        }
        let _e1003 = revenue_2_;
        values[_e956] = _e1003.x;
        values[(_e956 + 256u)] = _e1003.y;
        values[(_e956 + 512u)] = _e1003.z;
        values[(_e956 + 768u)] = _e1003.w;
    }
    if (_e957 & (_e955 == 1u)) {
        let _e1019 = values[(_e956 + 1024u)];
        first_3_ = _e1019;
        local_25 = (_e956 + 16u);
        loop {
            let _e1022 = local_25;
            if (_e1022 >= 256u) {
                break;
            }
            let _e1026 = values[(_e1022 + 1024u)];
            let _e1027 = first_3_;
            first_3_ = min(_e1026, _e1027);
            local_25 = (_e1022 + 16u);
        }
        let _e1030 = first_3_;
        values[(_e956 + 1024u)] = _e1030;
    }
    workgroupBarrier();
    let _e1033 = (local_2 & 15u);
    let _e1034 = (_e1033 < 1u);
    if (_e1034 & (_e955 == 0u)) {
        let _e1038 = values[_e1033];
        let _e1041 = values[(_e1033 + 256u)];
        let _e1044 = values[(_e1033 + 512u)];
        let _e1047 = values[(_e1033 + 768u)];
        revenue_2_ = vec4<u32>(_e1038, _e1041, _e1044, _e1047);
        local_26 = (_e1033 + 1u);
        loop {
            let _e1051 = local_26;
            if (_e1051 >= 16u) {
                break;
            }
            let _e1054 = values[_e1051];
            let _e1057 = values[(_e1051 + 256u)];
            let _e1060 = values[(_e1051 + 512u)];
            let _e1063 = values[(_e1051 + 768u)];
            let _e1064 = vec4<u32>(_e1054, _e1057, _e1060, _e1063);
            let _e1065 = revenue_2_;
            let _e1066 = add_128_(_e1065, _e1064);
            let _e1069 = (bitcast<i32>(_e1065.w) < 0i);
            revenue_2_ = _e1066;
            local_26 = (_e1051 + 1u);
        }
        let _e1080 = revenue_2_;
        values[_e1033] = _e1080.x;
        values[(_e1033 + 256u)] = _e1080.y;
        values[(_e1033 + 512u)] = _e1080.z;
        values[(_e1033 + 768u)] = _e1080.w;
    }
    if (_e1034 & (_e955 == 1u)) {
        let _e1096 = values[(_e1033 + 1024u)];
        first_3_ = _e1096;
        local_27 = (_e1033 + 1u);
        loop {
            let _e1099 = local_27;
            if (_e1099 >= 16u) {
                break;
            }
            let _e1103 = values[(_e1099 + 1024u)];
            let _e1104 = first_3_;
            first_3_ = min(_e1103, _e1104);
            local_27 = (_e1099 + 1u);
        }
        let _e1107 = first_3_;
        values[(_e1033 + 1024u)] = _e1107;
    }
    workgroupBarrier();
    let _e1111 = values[0u];
    let _e1114 = values[(0u + 256u)];
    let _e1117 = values[(0u + 512u)];
    let _e1120 = values[(0u + 768u)];
    revenue_2_ = vec4<u32>(_e1111, _e1114, _e1117, _e1120);
    let _e1124 = values[(0u + 1024u)];
    first_3_ = _e1124;
    workgroupBarrier();
    let _e1125 = revenue_3_;
    values[local_2] = _e1125.x;
    values[(local_2 + 256u)] = _e1125.y;
    values[(local_2 + 512u)] = _e1125.z;
    values[(local_2 + 768u)] = _e1125.w;
    workgroupBarrier();
    let _e1137 = (local_2 >> 4u);
    let _e1138 = (local_2 & 15u);
    if ((_e1138 < 16u) & (_e1137 == 0u)) {
        let _e1143 = values[_e1138];
        let _e1146 = values[(_e1138 + 256u)];
        let _e1149 = values[(_e1138 + 512u)];
        let _e1152 = values[(_e1138 + 768u)];
        revenue_3_ = vec4<u32>(_e1143, _e1146, _e1149, _e1152);
        local_28 = (_e1138 + 16u);
        loop {
            let _e1156 = local_28;
            if (_e1156 >= 256u) {
                break;
            }
            let _e1159 = values[_e1156];
            let _e1162 = values[(_e1156 + 256u)];
            let _e1165 = values[(_e1156 + 512u)];
            let _e1168 = values[(_e1156 + 768u)];
            let _e1169 = vec4<u32>(_e1159, _e1162, _e1165, _e1168);
            let _e1170 = revenue_3_;
            let _e1171 = add_128_(_e1170, _e1169);
            let _e1174 = (bitcast<i32>(_e1170.w) < 0i);
            revenue_3_ = _e1171;
            local_28 = (_e1156 + 16u);
        }
        let _e1185 = revenue_3_;
        values[_e1138] = _e1185.x;
        values[(_e1138 + 256u)] = _e1185.y;
        values[(_e1138 + 512u)] = _e1185.z;
        values[(_e1138 + 768u)] = _e1185.w;
    }
    workgroupBarrier();
    let _e1197 = (local_2 & 15u);
    if ((_e1197 < 1u) & (_e1137 == 0u)) {
        let _e1202 = values[_e1197];
        let _e1205 = values[(_e1197 + 256u)];
        let _e1208 = values[(_e1197 + 512u)];
        let _e1211 = values[(_e1197 + 768u)];
        revenue_3_ = vec4<u32>(_e1202, _e1205, _e1208, _e1211);
        local_29 = (_e1197 + 1u);
        loop {
            let _e1215 = local_29;
            if (_e1215 >= 16u) {
                break;
            }
            let _e1218 = values[_e1215];
            let _e1221 = values[(_e1215 + 256u)];
            let _e1224 = values[(_e1215 + 512u)];
            let _e1227 = values[(_e1215 + 768u)];
            let _e1228 = vec4<u32>(_e1218, _e1221, _e1224, _e1227);
            let _e1229 = revenue_3_;
            let _e1230 = add_128_(_e1229, _e1228);
            let _e1233 = (bitcast<i32>(_e1229.w) < 0i);
            revenue_3_ = _e1230;
            local_29 = (_e1215 + 1u);
        }
        let _e1244 = revenue_3_;
        values[_e1197] = _e1244.x;
        values[(_e1197 + 256u)] = _e1244.y;
        values[(_e1197 + 512u)] = _e1244.z;
        values[(_e1197 + 768u)] = _e1244.w;
    }
    workgroupBarrier();
    let _e1257 = values[0u];
    let _e1260 = values[(0u + 256u)];
    let _e1263 = values[(0u + 512u)];
    let _e1266 = values[(0u + 768u)];
    revenue_3_ = vec4<u32>(_e1257, _e1260, _e1263, _e1266);
    workgroupBarrier();
    if ((local_2 == 0u) & _e162) {
        let _e1271 = places[0u];
        let _e1272 = (_e1271 * 2u);
        let _e1274 = keys[_e1272];
        let _e1277 = keys[(_e1272 + 1u)];
        let _e1278 = vec2<u32>(_e1274, _e1277);
        let _e1279 = revenue_0_;
        let _e1280 = first_0_;
        if (_e1280 != 4294967295u) {
            let _e1284 = params[6].x;
            let _e1287 = params[6].y;
            let _e1290 = params[6].z;
            let _e1293 = params[6].w;
            let _e1296 = atomicLoad((&sync[_e1284]));
            if (_e1296 <= _e1287) {
                let _e1299 = atomicAdd((&sync[_e1284]), 1u);
                if (_e1299 < _e1287) {
                    let _e1302 = (_e1290 + (_e1299 * 6u));
                    work[_e1302] = 0u;
                    work[(_e1302 + 1u)] = 0u;
                    work[(_e1302 + 2u)] = 0u;
                    work[(_e1302 + 3u)] = 0u;
                    work[(_e1302 + 4u)] = 0u;
                    work[(_e1302 + 5u)] = 0u;
                    work[_e1302] = _e1278.x;
                    work[(_e1302 + 1u)] = _e1278.y;
                    work[(_e1302 + 2u)] = _e1279.x;
                    work[(_e1302 + 3u)] = _e1279.y;
                    work[(_e1302 + 4u)] = _e1279.z;
                    work[(_e1302 + 5u)] = _e1279.w;
                    work[(_e1293 + _e1299)] = _e1280;
                }
            }
        }
    }
    if ((local_2 == 64u) & _e178) {
        let _e1338 = places[1u];
        let _e1339 = (_e1338 * 2u);
        let _e1341 = keys[_e1339];
        let _e1344 = keys[(_e1339 + 1u)];
        let _e1345 = vec2<u32>(_e1341, _e1344);
        let _e1346 = revenue_1_;
        let _e1347 = first_1_;
        if (_e1347 != 4294967295u) {
            let _e1351 = params[6].x;
            let _e1354 = params[6].y;
            let _e1357 = params[6].z;
            let _e1360 = params[6].w;
            let _e1362 = atomicLoad((&sync[_e1351]));
            if (_e1362 <= _e1354) {
                let _e1365 = atomicAdd((&sync[_e1351]), 1u);
                if (_e1365 < _e1354) {
                    let _e1368 = (_e1357 + (_e1365 * 6u));
                    work[_e1368] = 0u;
                    work[(_e1368 + 1u)] = 0u;
                    work[(_e1368 + 2u)] = 0u;
                    work[(_e1368 + 3u)] = 0u;
                    work[(_e1368 + 4u)] = 0u;
                    work[(_e1368 + 5u)] = 0u;
                    work[_e1368] = _e1345.x;
                    work[(_e1368 + 1u)] = _e1345.y;
                    work[(_e1368 + 2u)] = _e1346.x;
                    work[(_e1368 + 3u)] = _e1346.y;
                    work[(_e1368 + 4u)] = _e1346.z;
                    work[(_e1368 + 5u)] = _e1346.w;
                    work[(_e1360 + _e1365)] = _e1347;
                }
            }
        }
    }
    if ((local_2 == 128u) & _e193) {
        let _e1403 = places[2u];
        let _e1404 = (_e1403 * 2u);
        let _e1406 = keys[_e1404];
        let _e1409 = keys[(_e1404 + 1u)];
        let _e1410 = vec2<u32>(_e1406, _e1409);
        let _e1411 = revenue_2_;
        let _e1412 = first_2_;
        if (_e1412 != 4294967295u) {
            let _e1416 = params[6].x;
            let _e1419 = params[6].y;
            let _e1422 = params[6].z;
            let _e1425 = params[6].w;
            let _e1427 = atomicLoad((&sync[_e1416]));
            if (_e1427 <= _e1419) {
                let _e1430 = atomicAdd((&sync[_e1416]), 1u);
                if (_e1430 < _e1419) {
                    let _e1433 = (_e1422 + (_e1430 * 6u));
                    work[_e1433] = 0u;
                    work[(_e1433 + 1u)] = 0u;
                    work[(_e1433 + 2u)] = 0u;
                    work[(_e1433 + 3u)] = 0u;
                    work[(_e1433 + 4u)] = 0u;
                    work[(_e1433 + 5u)] = 0u;
                    work[_e1433] = _e1410.x;
                    work[(_e1433 + 1u)] = _e1410.y;
                    work[(_e1433 + 2u)] = _e1411.x;
                    work[(_e1433 + 3u)] = _e1411.y;
                    work[(_e1433 + 4u)] = _e1411.z;
                    work[(_e1433 + 5u)] = _e1411.w;
                    work[(_e1425 + _e1430)] = _e1412;
                }
            }
        }
    }
    if ((local_2 == 192u) & _e208) {
        let _e1468 = places[3u];
        let _e1469 = (_e1468 * 2u);
        let _e1471 = keys[_e1469];
        let _e1474 = keys[(_e1469 + 1u)];
        let _e1475 = vec2<u32>(_e1471, _e1474);
        let _e1476 = revenue_3_;
        let _e1477 = first_3_;
        if (_e1477 != 4294967295u) {
            let _e1481 = params[6].x;
            let _e1484 = params[6].y;
            let _e1487 = params[6].z;
            let _e1490 = params[6].w;
            let _e1492 = atomicLoad((&sync[_e1481]));
            if (_e1492 <= _e1484) {
                let _e1495 = atomicAdd((&sync[_e1481]), 1u);
                if (_e1495 < _e1484) {
                    let _e1498 = (_e1487 + (_e1495 * 6u));
                    work[_e1498] = 0u;
                    work[(_e1498 + 1u)] = 0u;
                    work[(_e1498 + 2u)] = 0u;
                    work[(_e1498 + 3u)] = 0u;
                    work[(_e1498 + 4u)] = 0u;
                    work[(_e1498 + 5u)] = 0u;
                    work[_e1498] = _e1475.x;
                    work[(_e1498 + 1u)] = _e1475.y;
                    work[(_e1498 + 2u)] = _e1476.x;
                    work[(_e1498 + 3u)] = _e1476.y;
                    work[(_e1498 + 4u)] = _e1476.z;
                    work[(_e1498 + 5u)] = _e1476.w;
                    work[(_e1490 + _e1495)] = _e1477;
                }
            }
        }
    }
    local_30 = local_2;
    loop {
        let _e1530 = local_30;
        if (_e1530 >= 16u) {
            break;
        }
        let _e1533 = tags[_e1530];
        let _e1535 = numbers[_e1530];
        if ((_e1533 != 0u) & (_e1535 >= 4u)) {
            let _e1539 = (_e1530 * 2u);
            let _e1541 = keys[_e1539];
            let _e1544 = keys[(_e1539 + 1u)];
            let _e1545 = vec2<u32>(_e1541, _e1544);
            let _e1546 = (_e1535 * 5u);
            let _e1548 = atomicLoad((&totals[_e1546]));
            let _e1552 = atomicLoad((&totals[(_e1546 + 1u)]));
            let _e1555 = atomicLoad((&totals[(_e1546 + 2u)]));
            let _e1558 = atomicLoad((&totals[(_e1546 + 3u)]));
            let _e1561 = atomicLoad((&totals[(_e1546 + 4u)]));
            let _e1562 = vec4<u32>(_e1552, _e1555, _e1558, _e1561);
            let _e1565 = params[6].x;
            let _e1568 = params[6].y;
            let _e1571 = params[6].z;
            let _e1574 = params[6].w;
            let _e1576 = atomicLoad((&sync[_e1565]));
            if (_e1576 <= _e1568) {
                let _e1579 = atomicAdd((&sync[_e1565]), 1u);
                if (_e1579 < _e1568) {
                    let _e1582 = (_e1571 + (_e1579 * 6u));
                    work[_e1582] = 0u;
                    work[(_e1582 + 1u)] = 0u;
                    work[(_e1582 + 2u)] = 0u;
                    work[(_e1582 + 3u)] = 0u;
                    work[(_e1582 + 4u)] = 0u;
                    work[(_e1582 + 5u)] = 0u;
                    work[_e1582] = _e1545.x;
                    work[(_e1582 + 1u)] = _e1545.y;
                    work[(_e1582 + 2u)] = _e1562.x;
                    work[(_e1582 + 3u)] = _e1562.y;
                    work[(_e1582 + 4u)] = _e1562.z;
                    work[(_e1582 + 5u)] = _e1562.w;
                    work[(_e1574 + _e1579)] = ~(_e1548);
                }
            }
        }
        local_30 = (_e1530 + 256u);
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
    let _e32 = (_e29 + (row * 6u));
    let _e35 = work[_e32];
    let _e39 = work[(_e32 + 1u)];
    let v1_n_name = vec2<u32>(_e35, _e39);
    let _e44 = work[(_e32 + 2u)];
    let _e48 = work[(_e32 + 3u)];
    let _e52 = work[(_e32 + 4u)];
    let _e56 = work[(_e32 + 5u)];
    let v2_revenue = vec4<u32>(_e44, _e48, _e52, _e56);
    let _e60 = params[1].x;
    let _e62 = (_e60 + (_e11 * 6u));
    work[_e62] = v1_n_name.x;
    work[(_e62 + 1u)] = v1_n_name.y;
    work[(_e62 + 2u)] = v2_revenue.x;
    work[(_e62 + 3u)] = v2_revenue.y;
    work[(_e62 + 4u)] = v2_revenue.z;
    work[(_e62 + 5u)] = v2_revenue.w;
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
    let _e32 = (_e29 + (row * 6u));
    let _e35 = work[_e32];
    let _e39 = work[(_e32 + 1u)];
    let v1_n_name = vec2<u32>(_e35, _e39);
    let _e44 = work[(_e32 + 2u)];
    let _e48 = work[(_e32 + 3u)];
    let _e52 = work[(_e32 + 4u)];
    let _e56 = work[(_e32 + 5u)];
    let v2_revenue = vec4<u32>(_e44, _e48, _e52, _e56);
    let _e60 = params[1].x;
    let _e62 = (_e60 + (_e11 * 6u));
    work[_e62] = v1_n_name.x;
    work[(_e62 + 1u)] = v1_n_name.y;
    work[(_e62 + 2u)] = v2_revenue.x;
    work[(_e62 + 3u)] = v2_revenue.y;
    work[(_e62 + 4u)] = v2_revenue.z;
    work[(_e62 + 5u)] = v2_revenue.w;
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
    let _e48 = (groups + (i * 6u));
    let _e51 = work[_e48];
    let _e55 = work[(_e48 + 1u)];
    let _e58 = string_hash(vec2<u32>(_e51, _e55));
    let _e60 = hash_step(2538058380u, _e58);
    let _e63 = hash_finish((_e60 ^ 4u));
    local_1 = _e63;
    loop {
        let _e66 = local_1;
        let _e67 = (_e66 & mask);
        let _e71 = atomicCompareExchangeWeak((&sync[(table + _e67)]), 0u, (i + 1u));
        if _e71.exchanged {
            break;
        }
        if (_e71.old_value != 0u) {
            local_1 = (_e67 + 1u);
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
    let _e60 = string_hash(_e58);
    let _e62 = hash_step(2538058380u, _e60);
    let _e65 = hash_finish((_e62 ^ 4u));
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
                let _e98 = (entries_1 + ((_e88 & 2147483647u) * 7u));
                let _e101 = work[(_e98 + 1u)];
                let _e104 = work[(_e98 + 2u)];
                let _e107 = string_equal(_e58, vec2<u32>(_e101, _e104));
                let _e108 = (true & _e107);
                local_3 = _e108;
                if (_e108 & (_e68 < _e88)) {
                    let _e112 = atomicMin((&sync[_e78]), _e68);
                }
            } else {
                let _e116 = (groups_1 + ((_e88 - 1u) * 6u));
                let _e118 = work[_e116];
                let _e121 = work[(_e116 + 1u)];
                let _e123 = string_equal(_e58, vec2<u32>(_e118, _e121));
                local_3 = (true & _e123);
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
        let _e63 = (entries_3 + (i_3 * 7u));
        let _e67 = work[(_e63 + 1u)];
        let _e71 = work[(_e63 + 2u)];
        let _e72 = vec2<u32>(_e67, _e71);
        let _e75 = (groups_3 + (_e60 * 6u));
        work[_e75] = 0u;
        work[(_e75 + 1u)] = 0u;
        work[(_e75 + 2u)] = 0u;
        work[(_e75 + 3u)] = 0u;
        work[(_e75 + 4u)] = 0u;
        work[(_e75 + 5u)] = 0u;
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
                let _e69 = (parts + (_e56 * 6u));
                let _e70 = revenue;
                work[(_e69 + 2u)] = _e70.x;
                work[(_e69 + 3u)] = _e70.y;
                work[(_e69 + 4u)] = _e70.z;
                work[(_e69 + 5u)] = _e70.w;
                work[(part_numbers + _e56)] = _e63;
            } else {
                let _e89 = (rows + (_e63 * 6u));
                whole_revenue = vec4<u32>();
                let _e94 = work[(_e89 + 2u)];
                let _e97 = work[(_e89 + 3u)];
                let _e100 = work[(_e89 + 4u)];
                let _e103 = work[(_e89 + 5u)];
                whole_revenue = vec4<u32>(_e94, _e97, _e100, _e103);
                let _e105 = revenue;
                let _e106 = whole_revenue;
                let _e107 = add_128_(_e106, _e105);
                let _e111 = (bitcast<i32>(_e106.w) < 0i);
                whole_revenue = _e107;
                let _e121 = whole_revenue;
                work[(_e89 + 2u)] = _e121.x;
                work[(_e89 + 3u)] = _e121.y;
                work[(_e89 + 4u)] = _e121.z;
                work[(_e89 + 5u)] = _e121.w;
            }
            revenue = vec4<u32>();
            is_first = false;
            group = _e62;
        }
        let _e137 = work[(order + _e58)];
        let _e140 = (entries + (_e137 * 7u));
        let _e142 = work[_e140];
        let _e147 = work[(_e140 + 3u)];
        let _e150 = work[(_e140 + 4u)];
        let _e153 = work[(_e140 + 5u)];
        let _e156 = work[(_e140 + 6u)];
        let _e157 = vec4<u32>(_e147, _e150, _e153, _e156);
        if ((_e142 & 1u) != 0u) {
            let _e158 = revenue;
            let _e159 = add_128_(_e158, _e157);
            let _e162 = (bitcast<i32>(_e158.w) < 0i);
            revenue = _e159;
        }
        local_1 = (_e58 + 1u);
    }
    let _e173 = group;
    if _e44 {
        let _e174 = (_e56 + 1u);
        let _e175 = is_first;
        if _e175 {
            let _e177 = (parts + (_e56 * 6u));
            let _e178 = revenue;
            work[(_e177 + 2u)] = _e178.x;
            work[(_e177 + 3u)] = _e178.y;
            work[(_e177 + 4u)] = _e178.z;
            work[(_e177 + 5u)] = _e178.w;
            work[(part_numbers + _e56)] = _e173;
            revenue = vec4<u32>();
        }
        let _e195 = (parts + (_e174 * 6u));
        let _e196 = revenue;
        work[(_e195 + 2u)] = _e196.x;
        work[(_e195 + 3u)] = _e196.y;
        work[(_e195 + 4u)] = _e196.z;
        work[(_e195 + 5u)] = _e196.w;
        work[(part_numbers + _e174)] = _e173;
    } else {
        if (_e43 > 0u) {
            let _e213 = (rows + (_e173 * 6u));
            whole_revenue_1 = vec4<u32>();
            let _e218 = work[(_e213 + 2u)];
            let _e221 = work[(_e213 + 3u)];
            let _e224 = work[(_e213 + 4u)];
            let _e227 = work[(_e213 + 5u)];
            whole_revenue_1 = vec4<u32>(_e218, _e221, _e224, _e227);
            let _e229 = revenue;
            let _e230 = whole_revenue_1;
            let _e231 = add_128_(_e230, _e229);
            let _e234 = (bitcast<i32>(_e230.w) < 0i);
            whole_revenue_1 = _e231;
            let _e244 = whole_revenue_1;
            work[(_e213 + 2u)] = _e244.x;
            work[(_e213 + 3u)] = _e244.y;
            work[(_e213 + 4u)] = _e244.z;
            work[(_e213 + 5u)] = _e244.w;
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
        let _e58 = (entries_1 + (_e54 * 7u));
        let _e61 = work[_e58];
        let _e67 = work[(_e58 + 3u)];
        let _e71 = work[(_e58 + 4u)];
        let _e75 = work[(_e58 + 5u)];
        let _e79 = work[(_e58 + 6u)];
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
            let _e101 = (parts_1 + (_e52 * 6u));
            let _e102 = revenue_1;
            work[(_e101 + 2u)] = _e102.x;
            work[(_e101 + 3u)] = _e102.y;
            work[(_e101 + 4u)] = _e102.z;
            work[(_e101 + 5u)] = _e102.w;
            work[(part_numbers_1 + _e52)] = _e97;
            revenue_1 = vec4<u32>();
        }
        let _e119 = (parts_1 + (_e98 * 6u));
        let _e120 = revenue_1;
        work[(_e119 + 2u)] = _e120.x;
        work[(_e119 + 3u)] = _e120.y;
        work[(_e119 + 4u)] = _e120.z;
        work[(_e119 + 5u)] = _e120.w;
        work[(part_numbers_1 + _e98)] = _e97;
    } else {
        if (_e43 > 0u) {
            let _e137 = (rows_1 + (_e97 * 6u));
            whole_revenue_2 = vec4<u32>();
            let _e142 = work[(_e137 + 2u)];
            let _e145 = work[(_e137 + 3u)];
            let _e148 = work[(_e137 + 4u)];
            let _e151 = work[(_e137 + 5u)];
            whole_revenue_2 = vec4<u32>(_e142, _e145, _e148, _e151);
            let _e153 = revenue_1;
            let _e154 = whole_revenue_2;
            let _e155 = add_128_(_e154, _e153);
            let _e158 = (bitcast<i32>(_e154.w) < 0i);
            whole_revenue_2 = _e155;
            let _e168 = whole_revenue_2;
            work[(_e137 + 2u)] = _e168.x;
            work[(_e137 + 3u)] = _e168.y;
            work[(_e137 + 4u)] = _e168.z;
            work[(_e137 + 5u)] = _e168.w;
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
                let _e69 = (parts_2 + (_e56 * 6u));
                let _e70 = revenue_2;
                work[(_e69 + 2u)] = _e70.x;
                work[(_e69 + 3u)] = _e70.y;
                work[(_e69 + 4u)] = _e70.z;
                work[(_e69 + 5u)] = _e70.w;
                work[(part_numbers_2 + _e56)] = _e63;
            } else {
                let _e89 = (rows_2 + (_e63 * 6u));
                whole_revenue_3 = vec4<u32>();
                let _e94 = work[(_e89 + 2u)];
                let _e97 = work[(_e89 + 3u)];
                let _e100 = work[(_e89 + 4u)];
                let _e103 = work[(_e89 + 5u)];
                whole_revenue_3 = vec4<u32>(_e94, _e97, _e100, _e103);
                let _e105 = revenue_2;
                let _e106 = whole_revenue_3;
                let _e107 = add_128_(_e106, _e105);
                let _e111 = (bitcast<i32>(_e106.w) < 0i);
                whole_revenue_3 = _e107;
                let _e121 = whole_revenue_3;
                work[(_e89 + 2u)] = _e121.x;
                work[(_e89 + 3u)] = _e121.y;
                work[(_e89 + 4u)] = _e121.z;
                work[(_e89 + 5u)] = _e121.w;
            }
            revenue_2 = vec4<u32>();
            is_first_2 = false;
            group_2 = _e62;
        }
        let _e136 = (entries_2 + (_e58 * 6u));
        let _e139 = work[(_e136 + 2u)];
        let _e142 = work[(_e136 + 3u)];
        let _e145 = work[(_e136 + 4u)];
        let _e148 = work[(_e136 + 5u)];
        let _e149 = vec4<u32>(_e139, _e142, _e145, _e148);
        let _e150 = revenue_2;
        let _e151 = add_128_(_e150, _e149);
        let _e154 = (bitcast<i32>(_e150.w) < 0i);
        revenue_2 = _e151;
        local_5 = (_e58 + 1u);
    }
    let _e165 = group_2;
    if _e44 {
        let _e166 = (_e56 + 1u);
        let _e167 = is_first_2;
        if _e167 {
            let _e169 = (parts_2 + (_e56 * 6u));
            let _e170 = revenue_2;
            work[(_e169 + 2u)] = _e170.x;
            work[(_e169 + 3u)] = _e170.y;
            work[(_e169 + 4u)] = _e170.z;
            work[(_e169 + 5u)] = _e170.w;
            work[(part_numbers_2 + _e56)] = _e165;
            revenue_2 = vec4<u32>();
        }
        let _e187 = (parts_2 + (_e166 * 6u));
        let _e188 = revenue_2;
        work[(_e187 + 2u)] = _e188.x;
        work[(_e187 + 3u)] = _e188.y;
        work[(_e187 + 4u)] = _e188.z;
        work[(_e187 + 5u)] = _e188.w;
        work[(part_numbers_2 + _e166)] = _e165;
    } else {
        if (_e43 > 0u) {
            let _e205 = (rows_2 + (_e165 * 6u));
            whole_revenue_4 = vec4<u32>();
            let _e210 = work[(_e205 + 2u)];
            let _e213 = work[(_e205 + 3u)];
            let _e216 = work[(_e205 + 4u)];
            let _e219 = work[(_e205 + 5u)];
            whole_revenue_4 = vec4<u32>(_e210, _e213, _e216, _e219);
            let _e221 = revenue_2;
            let _e222 = whole_revenue_4;
            let _e223 = add_128_(_e222, _e221);
            let _e226 = (bitcast<i32>(_e222.w) < 0i);
            whole_revenue_4 = _e223;
            let _e236 = whole_revenue_4;
            work[(_e205 + 2u)] = _e236.x;
            work[(_e205 + 3u)] = _e236.y;
            work[(_e205 + 4u)] = _e236.z;
            work[(_e205 + 5u)] = _e236.w;
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
                let _e69 = (parts_3 + (_e56 * 6u));
                let _e70 = revenue_3;
                work[(_e69 + 2u)] = _e70.x;
                work[(_e69 + 3u)] = _e70.y;
                work[(_e69 + 4u)] = _e70.z;
                work[(_e69 + 5u)] = _e70.w;
                work[(part_numbers_3 + _e56)] = _e63;
            } else {
                let _e89 = (rows_3 + (_e63 * 6u));
                whole_revenue_5 = vec4<u32>();
                let _e94 = work[(_e89 + 2u)];
                let _e97 = work[(_e89 + 3u)];
                let _e100 = work[(_e89 + 4u)];
                let _e103 = work[(_e89 + 5u)];
                whole_revenue_5 = vec4<u32>(_e94, _e97, _e100, _e103);
                let _e105 = revenue_3;
                let _e106 = whole_revenue_5;
                let _e107 = add_128_(_e106, _e105);
                let _e111 = (bitcast<i32>(_e106.w) < 0i);
                whole_revenue_5 = _e107;
                let _e121 = whole_revenue_5;
                work[(_e89 + 2u)] = _e121.x;
                work[(_e89 + 3u)] = _e121.y;
                work[(_e89 + 4u)] = _e121.z;
                work[(_e89 + 5u)] = _e121.w;
            }
            revenue_3 = vec4<u32>();
            is_first_3 = false;
            group_3 = _e62;
        }
        let _e137 = work[(order_3 + _e58)];
        let _e139 = (entries_3 + (_e137 * 6u));
        let _e142 = work[(_e139 + 2u)];
        let _e145 = work[(_e139 + 3u)];
        let _e148 = work[(_e139 + 4u)];
        let _e151 = work[(_e139 + 5u)];
        let _e152 = vec4<u32>(_e142, _e145, _e148, _e151);
        let _e153 = revenue_3;
        let _e154 = add_128_(_e153, _e152);
        let _e157 = (bitcast<i32>(_e153.w) < 0i);
        revenue_3 = _e154;
        local_7 = (_e58 + 1u);
    }
    let _e168 = group_3;
    if _e44 {
        let _e169 = (_e56 + 1u);
        let _e170 = is_first_3;
        if _e170 {
            let _e172 = (parts_3 + (_e56 * 6u));
            let _e173 = revenue_3;
            work[(_e172 + 2u)] = _e173.x;
            work[(_e172 + 3u)] = _e173.y;
            work[(_e172 + 4u)] = _e173.z;
            work[(_e172 + 5u)] = _e173.w;
            work[(part_numbers_3 + _e56)] = _e168;
            revenue_3 = vec4<u32>();
        }
        let _e190 = (parts_3 + (_e169 * 6u));
        let _e191 = revenue_3;
        work[(_e190 + 2u)] = _e191.x;
        work[(_e190 + 3u)] = _e191.y;
        work[(_e190 + 4u)] = _e191.z;
        work[(_e190 + 5u)] = _e191.w;
        work[(part_numbers_3 + _e169)] = _e168;
    } else {
        if (_e43 > 0u) {
            let _e208 = (rows_3 + (_e168 * 6u));
            whole_revenue_6 = vec4<u32>();
            let _e213 = work[(_e208 + 2u)];
            let _e216 = work[(_e208 + 3u)];
            let _e219 = work[(_e208 + 4u)];
            let _e222 = work[(_e208 + 5u)];
            whole_revenue_6 = vec4<u32>(_e213, _e216, _e219, _e222);
            let _e224 = revenue_3;
            let _e225 = whole_revenue_6;
            let _e226 = add_128_(_e225, _e224);
            let _e229 = (bitcast<i32>(_e225.w) < 0i);
            whole_revenue_6 = _e226;
            let _e239 = whole_revenue_6;
            work[(_e208 + 2u)] = _e239.x;
            work[(_e208 + 3u)] = _e239.y;
            work[(_e208 + 4u)] = _e239.z;
            work[(_e208 + 5u)] = _e239.w;
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
        let _e58 = (entries_4 + (_e54 * 6u));
        let _e62 = work[(_e58 + 2u)];
        let _e66 = work[(_e58 + 3u)];
        let _e70 = work[(_e58 + 4u)];
        let _e74 = work[(_e58 + 5u)];
        let _e75 = vec4<u32>(_e62, _e66, _e70, _e74);
        let _e76 = revenue_4;
        let _e77 = add_128_(_e76, _e75);
        let _e81 = (bitcast<i32>(_e76.w) < 0i);
        revenue_4 = _e77;
        local_9 = (_e54 + 1u);
    }
    let _e92 = group_4;
    if (part_numbers_4 != 0u) {
        let _e93 = (_e52 + 1u);
        let _e94 = is_first_4;
        if _e94 {
            let _e96 = (parts_4 + (_e52 * 6u));
            let _e97 = revenue_4;
            work[(_e96 + 2u)] = _e97.x;
            work[(_e96 + 3u)] = _e97.y;
            work[(_e96 + 4u)] = _e97.z;
            work[(_e96 + 5u)] = _e97.w;
            work[(part_numbers_4 + _e52)] = _e92;
            revenue_4 = vec4<u32>();
        }
        let _e114 = (parts_4 + (_e93 * 6u));
        let _e115 = revenue_4;
        work[(_e114 + 2u)] = _e115.x;
        work[(_e114 + 3u)] = _e115.y;
        work[(_e114 + 4u)] = _e115.z;
        work[(_e114 + 5u)] = _e115.w;
        work[(part_numbers_4 + _e93)] = _e92;
    } else {
        if (_e43 > 0u) {
            let _e132 = (rows_4 + (_e92 * 6u));
            whole_revenue_7 = vec4<u32>();
            let _e137 = work[(_e132 + 2u)];
            let _e140 = work[(_e132 + 3u)];
            let _e143 = work[(_e132 + 4u)];
            let _e146 = work[(_e132 + 5u)];
            whole_revenue_7 = vec4<u32>(_e137, _e140, _e143, _e146);
            let _e148 = revenue_4;
            let _e149 = whole_revenue_7;
            let _e150 = add_128_(_e149, _e148);
            let _e153 = (bitcast<i32>(_e149.w) < 0i);
            whole_revenue_7 = _e150;
            let _e163 = whole_revenue_7;
            work[(_e132 + 2u)] = _e163.x;
            work[(_e132 + 3u)] = _e163.y;
            work[(_e132 + 4u)] = _e163.z;
            work[(_e132 + 5u)] = _e163.w;
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
    let _e39 = (entries_5 + (i_5 * 7u));
    let _e43 = work[(numbers_5 + i_5)];
    let _e46 = (parts_5 + (_e43 * 4u));
    let _e49 = work[_e39];
    let _e56 = work[(_e39 + 3u)];
    let _e59 = work[(_e39 + 4u)];
    let _e63 = work[(_e39 + 5u)];
    let _e67 = work[(_e39 + 6u)];
    let _e68 = vec4<u32>(_e56, _e59, _e63, _e67);
    if ((_e49 & 1u) != 0u) {
        local_11 = false;
        if (_e68.x != 0u) {
            let _e78 = atomicAdd((&sync[_e46]), _e68.x);
            local_11 = ((_e78 + _e68.x) < _e78);
        }
        let _e81 = local_11;
        let _e84 = (_e68.y + select(0u, 1u, _e81));
        local_12 = false;
        if (_e84 != 0u) {
            let _e89 = atomicAdd((&sync[(_e46 + 1u)]), _e84);
            local_12 = ((_e89 + _e84) < _e89);
        }
        let _e92 = local_12;
        let _e97 = (_e68.z + select(0u, 1u, (_e92 | (_e84 < _e68.y))));
        local_13 = false;
        if (_e97 != 0u) {
            let _e102 = atomicAdd((&sync[(_e46 + 2u)]), _e97);
            local_13 = ((_e102 + _e97) < _e102);
        }
        let _e105 = local_13;
        let _e109 = (_e68.w + select(0u, 1u, (_e105 | (_e97 < _e68.z))));
        local_14 = false;
        if (_e109 != 0u) {
            let _e114 = atomicAdd((&sync[(_e46 + 3u)]), _e109);
            local_14 = ((_e114 + _e109) < _e114);
        }
        let _e117 = local_14;
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
    let _e62 = (rows_6 + (i_6 * 6u));
    whole_revenue_8 = vec4<u32>();
    let _e68 = work[(_e62 + 2u)];
    let _e71 = work[(_e62 + 3u)];
    let _e74 = work[(_e62 + 4u)];
    let _e78 = work[(_e62 + 5u)];
    whole_revenue_8 = vec4<u32>(_e68, _e71, _e74, _e78);
    let _e80 = revenue_5;
    let _e81 = whole_revenue_8;
    let _e82 = add_128_(_e81, _e80);
    let _e86 = (bitcast<i32>(_e81.w) < 0i);
    whole_revenue_8 = _e82;
    let _e96 = whole_revenue_8;
    work[(_e62 + 2u)] = _e96.x;
    work[(_e62 + 3u)] = _e96.y;
    work[(_e62 + 4u)] = _e96.z;
    work[(_e62 + 5u)] = _e96.w;
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
    let _e48 = (groups + (i * 6u));
    let _e51 = work[_e48];
    let _e55 = work[(_e48 + 1u)];
    let _e58 = string_hash(vec2<u32>(_e51, _e55));
    let _e60 = hash_step(2538058380u, _e58);
    let _e63 = hash_finish((_e60 ^ 4u));
    local_1 = _e63;
    loop {
        let _e66 = local_1;
        let _e67 = (_e66 & mask);
        let _e71 = atomicCompareExchangeWeak((&sync[(table + _e67)]), 0u, (i + 1u));
        if _e71.exchanged {
            break;
        }
        if (_e71.old_value != 0u) {
            local_1 = (_e67 + 1u);
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
    let _e48 = (entries_1 + (i_1 * 6u));
    let _e51 = work[_e48];
    let _e55 = work[(_e48 + 1u)];
    let _e56 = vec2<u32>(_e51, _e55);
    let _e58 = string_hash(_e56);
    let _e60 = hash_step(2538058380u, _e58);
    let _e63 = hash_finish((_e60 ^ 4u));
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
                let _e96 = (entries_1 + ((_e86 & 2147483647u) * 6u));
                let _e98 = work[_e96];
                let _e101 = work[(_e96 + 1u)];
                let _e104 = string_equal(_e56, vec2<u32>(_e98, _e101));
                let _e105 = (true & _e104);
                local_3 = _e105;
                if (_e105 & (_e66 < _e86)) {
                    let _e109 = atomicMin((&sync[_e76]), _e66);
                }
            } else {
                let _e112 = (groups_1 + ((_e86 - 1u) * 6u));
                let _e114 = work[_e112];
                let _e117 = work[(_e112 + 1u)];
                let _e119 = string_equal(_e56, vec2<u32>(_e114, _e117));
                local_3 = (true & _e119);
            }
            let _e121 = local_3;
            if _e121 {
                break;
            }
            slot = (_e70 + 1u);
        }
    }
    let _e124 = slot;
    work[(slots_1 + i_1)] = _e124;
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
        let _e63 = (entries_3 + (i_3 * 6u));
        let _e65 = work[_e63];
        let _e69 = work[(_e63 + 1u)];
        let _e70 = vec2<u32>(_e65, _e69);
        let _e72 = (groups_3 + (_e60 * 6u));
        work[_e72] = 0u;
        work[(_e72 + 1u)] = 0u;
        work[(_e72 + 2u)] = 0u;
        work[(_e72 + 3u)] = 0u;
        work[(_e72 + 4u)] = 0u;
        work[(_e72 + 5u)] = 0u;
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

// pass index: as number 13

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

// 16: pass sort_by_fields
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

// 17: pass order
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
        let _e31 = (rows + (_e28 * 6u));
        let _e36 = work[(_e31 + 2u)];
        let _e40 = work[(_e31 + 3u)];
        let _e44 = work[(_e31 + 4u)];
        let _e48 = work[(_e31 + 5u)];
        let _e49 = vec4<u32>(_e36, _e40, _e44, _e48);
        work[(to + _e23)] = (_e49.x ^ 4294967295u);
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
        let _e31 = (rows_1 + (_e28 * 6u));
        let _e36 = work[(_e31 + 2u)];
        let _e40 = work[(_e31 + 3u)];
        let _e44 = work[(_e31 + 4u)];
        let _e48 = work[(_e31 + 5u)];
        let _e49 = vec4<u32>(_e36, _e40, _e44, _e48);
        work[(to_1 + _e23)] = (_e49.y ^ 4294967295u);
    }
}

@compute @workgroup_size(256, 1, 1) 
fn word_c(@builtin(workgroup_id) workgroup_2: vec3<u32>, @builtin(local_invocation_index) local_2: u32, @builtin(num_workgroups) workgroups_2: vec3<u32>) {
    let n_2 = params[0].x;
    let to_2 = params[0].y;
    let order_2 = params[0].z;
    let rows_2 = params[0].w;
    let _e23 = ((((workgroup_2.y * workgroups_2.x) + workgroup_2.x) * 256u) + local_2);
    if (_e23 < n_2) {
        let _e28 = work[(order_2 + _e23)];
        let _e31 = (rows_2 + (_e28 * 6u));
        let _e36 = work[(_e31 + 2u)];
        let _e40 = work[(_e31 + 3u)];
        let _e44 = work[(_e31 + 4u)];
        let _e48 = work[(_e31 + 5u)];
        let _e49 = vec4<u32>(_e36, _e40, _e44, _e48);
        work[(to_2 + _e23)] = (_e49.z ^ 4294967295u);
    }
}

@compute @workgroup_size(256, 1, 1) 
fn word_d(@builtin(workgroup_id) workgroup_3: vec3<u32>, @builtin(local_invocation_index) local_3: u32, @builtin(num_workgroups) workgroups_3: vec3<u32>) {
    let n_3 = params[0].x;
    let to_3 = params[0].y;
    let order_3 = params[0].z;
    let rows_3 = params[0].w;
    let _e23 = ((((workgroup_3.y * workgroups_3.x) + workgroup_3.x) * 256u) + local_3);
    if (_e23 < n_3) {
        let _e28 = work[(order_3 + _e23)];
        let _e31 = (rows_3 + (_e28 * 6u));
        let _e36 = work[(_e31 + 2u)];
        let _e40 = work[(_e31 + 3u)];
        let _e44 = work[(_e31 + 4u)];
        let _e48 = work[(_e31 + 5u)];
        let _e49 = vec4<u32>(_e36, _e40, _e44, _e48);
        work[(to_3 + _e23)] = ((_e49.w ^ 2147483648u) ^ 4294967295u);
    }
}
