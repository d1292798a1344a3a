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
    let v1_ = vec2<u32>(_e46, 12u);
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
    let v1_1 = vec2<u32>(_e58, 12u);
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
        let v4_ = vec2<u32>((_e103 + _e106), (_e109 - _e106));
        let _e113 = index_2_rows;
        index_2_rows = (_e113 + 1u);
    }
    let _e117 = params[2].w;
    let _e119 = index_2_rows;
    work[(_e117 + _e11)] = _e119;
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
        let v4_1 = vec2<u32>((_e114 + _e117), (_e120 - _e117));
        let _e124 = index_2_rows_1;
        index_2_rows_1 = (_e124 + 1u);
        let _e129 = params[3].x;
        let _e132 = (_e129 + ((_e33 + _e124) * 4u));
        work[_e132] = v2_s_suppkey_1.x;
        work[(_e132 + 1u)] = v2_s_suppkey_1.y;
        work[(_e132 + 2u)] = v4_1.x;
        work[(_e132 + 3u)] = v4_1.y;
    }
}

// 3: kernel @scan_lineitem
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
    let _e35 = input[(_e29 + (row * 1u))];
    let v0_l_commitdate = bitcast<i32>(_e35);
    let _e39 = params[1].x;
    let _e43 = input[(_e39 + (row * 1u))];
    let v1_l_receiptdate = bitcast<i32>(_e43);
    let v2_gt = (v0_l_commitdate < v1_l_receiptdate);
    if v2_gt {
        let _e48 = params[1].y;
        let _e51 = (_e48 + (row * 2u));
        let _e53 = input[_e51];
        let _e56 = input[(_e51 + 1u)];
        let v3_l_suppkey = vec2<u32>(_e53, _e56);
        let _e61 = hash_step(2538058380u, v3_l_suppkey.x);
        let _e62 = hash_step(_e61, v3_l_suppkey.y);
        let _e65 = hash_finish((_e62 ^ 8u));
        let _e68 = params[1].z;
        let _e71 = params[1].w;
        let _e73 = (_e71 + (_e65 & _e68));
        let _e76 = work[_e73];
        let matches_end = work[(_e73 + 1u)];
        position = _e76;
        loop {
            let _e81 = position;
            if (_e81 >= matches_end) {
                break;
            }
            position = (_e81 + 1u);
            let _e86 = params[2].x;
            let candidate = work[(_e86 + _e81)];
            let _e92 = params[2].y;
            let _e95 = (_e92 + (candidate * 4u));
            let _e97 = work[_e95];
            let _e100 = work[(_e95 + 1u)];
            if !(all((v3_l_suppkey == vec2<u32>(_e97, _e100)))) {
                continue;
            }
            let _e107 = params[2].z;
            let _e109 = (_e107 + (row * 2u));
            let _e111 = input[_e109];
            let _e114 = input[(_e109 + 1u)];
            let v5_l_orderkey = vec2<u32>(_e111, _e114);
            let _e118 = work[(_e95 + 2u)];
            let _e122 = work[(_e95 + 3u)];
            let v6_s_name = vec2<u32>(_e118, _e122);
            let _e124 = index_3_rows;
            index_3_rows = (_e124 + 1u);
        }
    }
    let _e128 = params[2].w;
    let _e130 = index_3_rows;
    work[(_e128 + _e11)] = _e130;
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
    let _e29 = params[2].w;
    let _e30 = (_e29 + _e11);
    let _e33 = work[_e30];
    let _e37 = work[(_e30 + 1u)];
    if !((_e33 != _e37)) {
        return;
    }
    let _e42 = params[0].w;
    let _e47 = input[(_e42 + (row_1 * 1u))];
    let v0_l_commitdate_1 = bitcast<i32>(_e47);
    let _e51 = params[1].x;
    let _e55 = input[(_e51 + (row_1 * 1u))];
    let v1_l_receiptdate_1 = bitcast<i32>(_e55);
    let v2_gt_1 = (v0_l_commitdate_1 < v1_l_receiptdate_1);
    if v2_gt_1 {
        let _e60 = params[1].y;
        let _e63 = (_e60 + (row_1 * 2u));
        let _e65 = input[_e63];
        let _e68 = input[(_e63 + 1u)];
        let v3_l_suppkey_1 = vec2<u32>(_e65, _e68);
        let _e73 = hash_step(2538058380u, v3_l_suppkey_1.x);
        let _e74 = hash_step(_e73, v3_l_suppkey_1.y);
        let _e77 = hash_finish((_e74 ^ 8u));
        let _e80 = params[1].z;
        let _e83 = params[1].w;
        let _e85 = (_e83 + (_e77 & _e80));
        let _e87 = work[_e85];
        let matches_end_1 = work[(_e85 + 1u)];
        position_1 = _e87;
        loop {
            let _e92 = position_1;
            if (_e92 >= matches_end_1) {
                break;
            }
            position_1 = (_e92 + 1u);
            let _e97 = params[2].x;
            let candidate_1 = work[(_e97 + _e92)];
            let _e103 = params[2].y;
            let _e106 = (_e103 + (candidate_1 * 4u));
            let _e108 = work[_e106];
            let _e111 = work[(_e106 + 1u)];
            if !(all((v3_l_suppkey_1 == vec2<u32>(_e108, _e111)))) {
                continue;
            }
            let _e118 = params[2].z;
            let _e120 = (_e118 + (row_1 * 2u));
            let _e122 = input[_e120];
            let _e125 = input[(_e120 + 1u)];
            let v5_l_orderkey_1 = vec2<u32>(_e122, _e125);
            let _e129 = work[(_e106 + 2u)];
            let _e133 = work[(_e106 + 3u)];
            let v6_s_name_1 = vec2<u32>(_e129, _e133);
            let _e135 = index_3_rows_1;
            index_3_rows_1 = (_e135 + 1u);
            let _e140 = params[3].x;
            let _e143 = (_e140 + ((_e33 + _e135) * 6u));
            work[_e143] = v5_l_orderkey_1.x;
            work[(_e143 + 1u)] = v5_l_orderkey_1.y;
            work[(_e143 + 2u)] = v6_s_name_1.x;
            work[(_e143 + 3u)] = v6_s_name_1.y;
            work[(_e143 + 4u)] = v3_l_suppkey_1.x;
            work[(_e143 + 5u)] = v3_l_suppkey_1.y;
        }
    }
}

// 4: kernel @scan_lineitem_2
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
fn append(@builtin(workgroup_id) workgroup_: vec3<u32>, @builtin(local_invocation_index) local: u32, @builtin(num_workgroups) workgroups: vec3<u32>) {
    var position: u32;

    let _e15 = params[0].x;
    let _e18 = params[0].y;
    let row = (_e15 + ((((workgroup_.y * workgroups.x) + workgroup_.x) * 256u) + local));
    if ((row >= _e18) | (row < _e15)) {
        return;
    }
    let _e28 = params[0].w;
    let _e34 = input[(_e28 + (row * 1u))];
    let v0_l_commitdate = bitcast<i32>(_e34);
    let _e38 = params[1].x;
    let _e42 = input[(_e38 + (row * 1u))];
    let v1_l_receiptdate = bitcast<i32>(_e42);
    let v2_gt = (v0_l_commitdate < v1_l_receiptdate);
    if v2_gt {
        let _e47 = params[1].y;
        let _e50 = (_e47 + (row * 2u));
        let _e52 = input[_e50];
        let _e55 = input[(_e50 + 1u)];
        let v3_l_orderkey = vec2<u32>(_e52, _e55);
        let _e59 = params[1].z;
        let _e61 = (_e59 + (row * 2u));
        let _e63 = input[_e61];
        let _e66 = input[(_e61 + 1u)];
        let v4_l_suppkey = vec2<u32>(_e63, _e66);
        let _e71 = hash_step(2538058380u, v3_l_orderkey.x);
        let _e72 = hash_step(_e71, v3_l_orderkey.y);
        let _e75 = hash_finish((_e72 ^ 8u));
        let _e78 = params[1].w;
        let _e81 = params[2].x;
        let _e83 = (_e81 + (_e75 & _e78));
        let _e86 = work[_e83];
        let matches_end = work[(_e83 + 1u)];
        position = _e86;
        loop {
            let _e91 = position;
            if (_e91 >= matches_end) {
                break;
            }
            position = (_e91 + 1u);
            let _e96 = params[2].y;
            let candidate = work[(_e96 + _e91)];
            let _e102 = params[2].z;
            let _e105 = (_e102 + (candidate * 6u));
            let _e107 = work[_e105];
            let _e110 = work[(_e105 + 1u)];
            if !(all((v3_l_orderkey == vec2<u32>(_e107, _e110)))) {
                continue;
            }
            let _e118 = work[(_e105 + 4u)];
            let _e122 = work[(_e105 + 5u)];
            let v6_l_suppkey = vec2<u32>(_e118, _e122);
            let v7_ne = !(all((v4_l_suppkey == v6_l_suppkey)));
            if !(v7_ne) {
                continue;
            }
            let _e130 = params[2].w;
            atomicStore((&sync[(_e130 + candidate)]), 1u);
        }
    }
}

// 5: kernel @scan_index_3
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
    let _e32 = (_e29 + (row * 6u));
    let _e35 = params[1].x;
    let _e39 = atomicLoad((&sync[(_e35 + row)]));
    if !((_e39 != 0u)) {
        let _e46 = work[(_e32 + 2u)];
        let _e50 = work[(_e32 + 3u)];
        let v1_s_name = vec2<u32>(_e46, _e50);
        let _e53 = work[_e32];
        let _e57 = work[(_e32 + 1u)];
        let v2_key0_ = vec2<u32>(_e53, _e57);
        let _e62 = work[(_e32 + 4u)];
        let _e66 = work[(_e32 + 5u)];
        let v3_l_suppkey = vec2<u32>(_e62, _e66);
        let _e68 = index_4_rows;
        index_4_rows = (_e68 + 1u);
    }
    let _e72 = params[1].y;
    let _e74 = index_4_rows;
    work[(_e72 + _e11)] = _e74;
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
    if !((_e52 != 0u)) {
        let _e58 = work[(_e45 + 2u)];
        let _e62 = work[(_e45 + 3u)];
        let v1_s_name_1 = vec2<u32>(_e58, _e62);
        let _e65 = work[_e45];
        let _e68 = work[(_e45 + 1u)];
        let v2_key0_1 = vec2<u32>(_e65, _e68);
        let _e73 = work[(_e45 + 4u)];
        let _e77 = work[(_e45 + 5u)];
        let v3_l_suppkey_1 = vec2<u32>(_e73, _e77);
        let _e79 = index_4_rows_1;
        index_4_rows_1 = (_e79 + 1u);
        let _e84 = params[1].z;
        let _e86 = (_e84 + ((_e33 + _e79) * 6u));
        work[_e86] = v2_key0_1.x;
        work[(_e86 + 1u)] = v2_key0_1.y;
        work[(_e86 + 2u)] = v1_s_name_1.x;
        work[(_e86 + 3u)] = v1_s_name_1.y;
        work[(_e86 + 4u)] = v3_l_suppkey_1.x;
        work[(_e86 + 5u)] = v3_l_suppkey_1.y;
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
    let _e32 = params[1].x;
    let _e33 = (_e29 + row);
    let _e36 = input[_e33];
    let _e40 = input[(_e33 + 1u)];
    let v0_o_orderstatus = vec2<u32>((_e32 + _e36), (_e40 - _e36));
    let _e46 = params[1].y;
    let v1_ = vec2<u32>(_e46, 1u);
    let _e48 = string_equal(v0_o_orderstatus, v1_);
    if _e48 {
        let _e51 = params[1].z;
        let _e54 = (_e51 + (row * 2u));
        let _e56 = input[_e54];
        let _e59 = input[(_e54 + 1u)];
        let v3_o_orderkey = vec2<u32>(_e56, _e59);
        let _e64 = hash_step(2538058380u, v3_o_orderkey.x);
        let _e65 = hash_step(_e64, v3_o_orderkey.y);
        let _e68 = hash_finish((_e65 ^ 8u));
        let _e71 = params[1].w;
        let _e74 = params[2].x;
        let _e76 = (_e74 + (_e68 & _e71));
        let _e79 = work[_e76];
        let matches_end = work[(_e76 + 1u)];
        position = _e79;
        loop {
            let _e84 = position;
            if (_e84 >= matches_end) {
                break;
            }
            position = (_e84 + 1u);
            let _e89 = params[2].y;
            let candidate = work[(_e89 + _e84)];
            let _e95 = params[2].z;
            let _e98 = (_e95 + (candidate * 6u));
            let _e100 = work[_e98];
            let _e103 = work[(_e98 + 1u)];
            if !(all((v3_o_orderkey == vec2<u32>(_e100, _e103)))) {
                continue;
            }
            let _e110 = work[(_e98 + 2u)];
            let _e114 = work[(_e98 + 3u)];
            let v5_s_name = vec2<u32>(_e110, _e114);
            let _e117 = work[_e98];
            let _e120 = work[(_e98 + 1u)];
            let v6_key0_ = vec2<u32>(_e117, _e120);
            let _e125 = work[(_e98 + 4u)];
            let _e129 = work[(_e98 + 5u)];
            let v7_l_suppkey = vec2<u32>(_e125, _e129);
            let _e131 = index_5_rows;
            index_5_rows = (_e131 + 1u);
        }
    }
    let _e135 = params[2].w;
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
    let v0_o_orderstatus_1 = vec2<u32>((_e45 + _e49), (_e52 - _e49));
    let _e58 = params[1].y;
    let v1_1 = vec2<u32>(_e58, 1u);
    let _e60 = string_equal(v0_o_orderstatus_1, v1_1);
    if _e60 {
        let _e63 = params[1].z;
        let _e66 = (_e63 + (row_1 * 2u));
        let _e68 = input[_e66];
        let _e71 = input[(_e66 + 1u)];
        let v3_o_orderkey_1 = vec2<u32>(_e68, _e71);
        let _e76 = hash_step(2538058380u, v3_o_orderkey_1.x);
        let _e77 = hash_step(_e76, v3_o_orderkey_1.y);
        let _e80 = hash_finish((_e77 ^ 8u));
        let _e83 = params[1].w;
        let _e86 = params[2].x;
        let _e88 = (_e86 + (_e80 & _e83));
        let _e90 = work[_e88];
        let matches_end_1 = work[(_e88 + 1u)];
        position_1 = _e90;
        loop {
            let _e95 = position_1;
            if (_e95 >= matches_end_1) {
                break;
            }
            position_1 = (_e95 + 1u);
            let _e100 = params[2].y;
            let candidate_1 = work[(_e100 + _e95)];
            let _e106 = params[2].z;
            let _e109 = (_e106 + (candidate_1 * 6u));
            let _e111 = work[_e109];
            let _e114 = work[(_e109 + 1u)];
            if !(all((v3_o_orderkey_1 == vec2<u32>(_e111, _e114)))) {
                continue;
            }
            let _e121 = work[(_e109 + 2u)];
            let _e125 = work[(_e109 + 3u)];
            let v5_s_name_1 = vec2<u32>(_e121, _e125);
            let _e128 = work[_e109];
            let _e131 = work[(_e109 + 1u)];
            let v6_key0_1 = vec2<u32>(_e128, _e131);
            let _e136 = work[(_e109 + 4u)];
            let _e140 = work[(_e109 + 5u)];
            let v7_l_suppkey_1 = vec2<u32>(_e136, _e140);
            let _e142 = index_5_rows_1;
            index_5_rows_1 = (_e142 + 1u);
            let _e147 = params[3].x;
            let _e149 = (_e147 + ((_e33 + _e142) * 6u));
            work[_e149] = v6_key0_1.x;
            work[(_e149 + 1u)] = v6_key0_1.y;
            work[(_e149 + 2u)] = v5_s_name_1.x;
            work[(_e149 + 3u)] = v5_s_name_1.y;
            work[(_e149 + 4u)] = v7_l_suppkey_1.x;
            work[(_e149 + 5u)] = v7_l_suppkey_1.y;
        }
    }
}

// 7: kernel @scan_lineitem_3
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
fn append(@builtin(workgroup_id) workgroup_: vec3<u32>, @builtin(local_invocation_index) local: u32, @builtin(num_workgroups) workgroups: vec3<u32>) {
    var position: u32;

    let _e15 = params[0].x;
    let _e18 = params[0].y;
    let row = (_e15 + ((((workgroup_.y * workgroups.x) + workgroup_.x) * 256u) + local));
    if ((row >= _e18) | (row < _e15)) {
        return;
    }
    let _e28 = params[0].w;
    let _e31 = (_e28 + (row * 2u));
    let _e34 = input[_e31];
    let _e38 = input[(_e31 + 1u)];
    let v0_l_orderkey = vec2<u32>(_e34, _e38);
    let _e42 = params[1].x;
    let _e44 = (_e42 + (row * 2u));
    let _e46 = input[_e44];
    let _e49 = input[(_e44 + 1u)];
    let v1_l_suppkey = vec2<u32>(_e46, _e49);
    let _e54 = hash_step(2538058380u, v0_l_orderkey.x);
    let _e55 = hash_step(_e54, v0_l_orderkey.y);
    let _e58 = hash_finish((_e55 ^ 8u));
    let _e61 = params[1].y;
    let _e64 = params[1].z;
    let _e66 = (_e64 + (_e58 & _e61));
    let _e69 = work[_e66];
    let matches_end = work[(_e66 + 1u)];
    position = _e69;
    loop {
        let _e74 = position;
        if (_e74 >= matches_end) {
            break;
        }
        position = (_e74 + 1u);
        let _e79 = params[1].w;
        let candidate = work[(_e79 + _e74)];
        let _e85 = params[2].x;
        let _e88 = (_e85 + (candidate * 6u));
        let _e90 = work[_e88];
        let _e93 = work[(_e88 + 1u)];
        if !(all((v0_l_orderkey == vec2<u32>(_e90, _e93)))) {
            continue;
        }
        let _e101 = work[(_e88 + 4u)];
        let _e105 = work[(_e88 + 5u)];
        let v3_l_suppkey = vec2<u32>(_e101, _e105);
        let v4_ne = !(all((v1_l_suppkey == v3_l_suppkey)));
        if !(v4_ne) {
            continue;
        }
        let _e113 = params[2].y;
        atomicStore((&sync[(_e113 + candidate)]), 1u);
    }
}

// 8: kernel @scan_index_5
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
    var groups_rows: u32;

    let _e11 = ((((workgroup_.y * workgroups.x) + workgroup_.x) * 256u) + local);
    let _e15 = params[0].x;
    let _e18 = params[0].y;
    let row = (_e15 + _e11);
    if ((row >= _e18) | (row < _e15)) {
        return;
    }
    groups_rows = 0u;
    let _e29 = params[0].w;
    let _e32 = (_e29 + (row * 6u));
    let _e35 = params[1].x;
    let _e39 = atomicLoad((&sync[(_e35 + row)]));
    if (_e39 != 0u) {
        let _e45 = work[(_e32 + 2u)];
        let _e49 = work[(_e32 + 3u)];
        let v1_s_name = vec2<u32>(_e45, _e49);
        let _e51 = groups_rows;
        groups_rows = (_e51 + 1u);
        let v3_ = vec2<u32>(1u, 0u);
    }
    let _e57 = params[1].y;
    let _e59 = groups_rows;
    work[(_e57 + _e11)] = _e59;
}

@compute @workgroup_size(256, 1, 1) 
fn append(@builtin(workgroup_id) workgroup_1: vec3<u32>, @builtin(local_invocation_index) local_1: u32, @builtin(num_workgroups) workgroups_1: vec3<u32>) {
    var groups_rows_1: u32;

    let _e11 = ((((workgroup_1.y * workgroups_1.x) + workgroup_1.x) * 256u) + local_1);
    let _e15 = params[0].x;
    let _e18 = params[0].y;
    let row_1 = (_e15 + _e11);
    if ((row_1 >= _e18) | (row_1 < _e15)) {
        return;
    }
    groups_rows_1 = 0u;
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
        let _e63 = groups_rows_1;
        groups_rows_1 = (_e63 + 1u);
        let _e68 = params[1].z;
        let _e71 = (_e68 + ((_e33 + _e63) * 5u));
        work[_e71] = 1u;
        work[(_e71 + 1u)] = v1_s_name_1.x;
        work[(_e71 + 2u)] = v1_s_name_1.y;
        let v3_1 = vec2<u32>(1u, 0u);
        work[(_e71 + 3u)] = v3_1.x;
        work[(_e71 + 4u)] = v3_1.y;
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
    let _e32 = (_e29 + (row * 4u));
    let _e35 = work[_e32];
    let _e39 = work[(_e32 + 1u)];
    let v1_s_name = vec2<u32>(_e35, _e39);
    let _e44 = work[(_e32 + 2u)];
    let _e48 = work[(_e32 + 3u)];
    let v2_numwait = vec2<u32>(_e44, _e48);
    let _e52 = params[1].x;
    let _e54 = (_e52 + (_e11 * 4u));
    work[_e54] = v1_s_name.x;
    work[(_e54 + 1u)] = v1_s_name.y;
    work[(_e54 + 2u)] = v2_numwait.x;
    work[(_e54 + 3u)] = v2_numwait.y;
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
    let v1_s_name = vec2<u32>(_e35, _e39);
    let _e44 = work[(_e32 + 2u)];
    let _e48 = work[(_e32 + 3u)];
    let v2_numwait = vec2<u32>(_e44, _e48);
    let _e52 = params[1].x;
    let _e54 = (_e52 + (_e11 * 4u));
    work[_e54] = v1_s_name.x;
    work[(_e54 + 1u)] = v1_s_name.y;
    work[(_e54 + 2u)] = v2_numwait.x;
    work[(_e54 + 3u)] = v2_numwait.y;
}

// 11: pass groups_groups of kernel @scan_index_5
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
    let _e48 = (groups + (i * 4u));
    let _e51 = work[_e48];
    let _e55 = work[(_e48 + 1u)];
    let _e58 = string_hash(vec2<u32>(_e51, _e55));
    let _e60 = hash_step(2538058380u, _e58);
    let _e62 = hash_finish((_e60 ^ 4u));
    local_1 = _e62;
    loop {
        let _e65 = local_1;
        let _e66 = (_e65 & mask);
        let _e70 = atomicCompareExchangeWeak((&sync[(table + _e66)]), 0u, (i + 1u));
        if _e70.exchanged {
            break;
        }
        if (_e70.old_value != 0u) {
            local_1 = (_e66 + 1u);
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
                let _e98 = (entries_1 + ((_e88 & 2147483647u) * 5u));
                let _e101 = work[(_e98 + 1u)];
                let _e104 = work[(_e98 + 2u)];
                let _e107 = string_equal(_e58, vec2<u32>(_e101, _e104));
                let _e108 = (true & _e107);
                local_3 = _e108;
                if (_e108 & (_e68 < _e88)) {
                    let _e112 = atomicMin((&sync[_e78]), _e68);
                }
            } else {
                let _e115 = (groups_1 + ((_e88 - 1u) * 4u));
                let _e117 = work[_e115];
                let _e120 = work[(_e115 + 1u)];
                let _e122 = string_equal(_e58, vec2<u32>(_e117, _e120));
                local_3 = (true & _e122);
            }
            let _e124 = local_3;
            if _e124 {
                break;
            }
            slot = (_e72 + 1u);
        }
    }
    let _e127 = slot;
    work[(slots_1 + i_1)] = _e127;
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
        let _e75 = (groups_3 + (_e60 * 4u));
        work[_e75] = 0u;
        work[(_e75 + 1u)] = 0u;
        work[(_e75 + 2u)] = 0u;
        work[(_e75 + 3u)] = 0u;
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

// 12: pass groups_aggregate of kernel @scan_index_5
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
    var numwait: vec2<u32>;
    var group: u32;
    var is_first: bool;
    var local_1: u32;
    var whole_numwait: vec2<u32>;
    var whole_numwait_1: vec2<u32>;

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
    numwait = vec2<u32>();
    numwait = vec2<u32>();
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
                let _e69 = (parts + (_e56 * 4u));
                let _e70 = numwait;
                work[(_e69 + 2u)] = _e70.x;
                work[(_e69 + 3u)] = _e70.y;
                work[(part_numbers + _e56)] = _e63;
            } else {
                let _e81 = (rows + (_e63 * 4u));
                whole_numwait = vec2<u32>();
                let _e86 = work[(_e81 + 2u)];
                let _e89 = work[(_e81 + 3u)];
                whole_numwait = vec2<u32>(_e86, _e89);
                let _e91 = numwait;
                let _e92 = whole_numwait;
                let _e93 = add_64_(_e92, _e91);
                let _e97 = (bitcast<i32>(_e92.y) < 0i);
                whole_numwait = _e93;
                let _e107 = whole_numwait;
                work[(_e81 + 2u)] = _e107.x;
                work[(_e81 + 3u)] = _e107.y;
            }
            numwait = vec2<u32>();
            is_first = false;
            group = _e62;
        }
        let _e117 = work[(order + _e58)];
        let _e120 = (entries + (_e117 * 5u));
        let _e122 = work[_e120];
        let _e127 = work[(_e120 + 3u)];
        let _e130 = work[(_e120 + 4u)];
        let _e131 = vec2<u32>(_e127, _e130);
        if ((_e122 & 1u) != 0u) {
            let _e132 = numwait;
            let _e133 = add_64_(_e132, _e131);
            let _e136 = (bitcast<i32>(_e132.y) < 0i);
            numwait = _e133;
        }
        local_1 = (_e58 + 1u);
    }
    let _e147 = group;
    if _e44 {
        let _e148 = (_e56 + 1u);
        let _e149 = is_first;
        if _e149 {
            let _e151 = (parts + (_e56 * 4u));
            let _e152 = numwait;
            work[(_e151 + 2u)] = _e152.x;
            work[(_e151 + 3u)] = _e152.y;
            work[(part_numbers + _e56)] = _e147;
            numwait = vec2<u32>();
        }
        let _e163 = (parts + (_e148 * 4u));
        let _e164 = numwait;
        work[(_e163 + 2u)] = _e164.x;
        work[(_e163 + 3u)] = _e164.y;
        work[(part_numbers + _e148)] = _e147;
    } else {
        if (_e43 > 0u) {
            let _e175 = (rows + (_e147 * 4u));
            whole_numwait_1 = vec2<u32>();
            let _e180 = work[(_e175 + 2u)];
            let _e183 = work[(_e175 + 3u)];
            whole_numwait_1 = vec2<u32>(_e180, _e183);
            let _e185 = numwait;
            let _e186 = whole_numwait_1;
            let _e187 = add_64_(_e186, _e185);
            let _e190 = (bitcast<i32>(_e186.y) < 0i);
            whole_numwait_1 = _e187;
            let _e200 = whole_numwait_1;
            work[(_e175 + 2u)] = _e200.x;
            work[(_e175 + 3u)] = _e200.y;
        }
    }
}

@compute @workgroup_size(256, 1, 1) 
fn fold_all(@builtin(workgroup_id) workgroup_1: vec3<u32>, @builtin(local_invocation_index) local_2: u32, @builtin(num_workgroups) workgroups_1: vec3<u32>) {
    var numwait_1: vec2<u32>;
    var group_1: u32;
    var is_first_1: bool;
    var local_3: u32;
    var whole_numwait_2: vec2<u32>;

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
    numwait_1 = vec2<u32>();
    numwait_1 = vec2<u32>();
    group_1 = 0u;
    is_first_1 = true;
    let _e52 = (i_1 * 2u);
    local_3 = _e41;
    loop {
        let _e54 = local_3;
        if (_e54 >= _e43) {
            break;
        }
        let _e58 = (entries_1 + (_e54 * 5u));
        let _e61 = work[_e58];
        let _e67 = work[(_e58 + 3u)];
        let _e71 = work[(_e58 + 4u)];
        let _e72 = vec2<u32>(_e67, _e71);
        if ((_e61 & 1u) != 0u) {
            let _e73 = numwait_1;
            let _e74 = add_64_(_e73, _e72);
            let _e78 = (bitcast<i32>(_e73.y) < 0i);
            numwait_1 = _e74;
        }
        local_3 = (_e54 + 1u);
    }
    let _e89 = group_1;
    if (part_numbers_1 != 0u) {
        let _e90 = (_e52 + 1u);
        let _e91 = is_first_1;
        if _e91 {
            let _e93 = (parts_1 + (_e52 * 4u));
            let _e94 = numwait_1;
            work[(_e93 + 2u)] = _e94.x;
            work[(_e93 + 3u)] = _e94.y;
            work[(part_numbers_1 + _e52)] = _e89;
            numwait_1 = vec2<u32>();
        }
        let _e105 = (parts_1 + (_e90 * 4u));
        let _e106 = numwait_1;
        work[(_e105 + 2u)] = _e106.x;
        work[(_e105 + 3u)] = _e106.y;
        work[(part_numbers_1 + _e90)] = _e89;
    } else {
        if (_e43 > 0u) {
            let _e117 = (rows_1 + (_e89 * 4u));
            whole_numwait_2 = vec2<u32>();
            let _e122 = work[(_e117 + 2u)];
            let _e125 = work[(_e117 + 3u)];
            whole_numwait_2 = vec2<u32>(_e122, _e125);
            let _e127 = numwait_1;
            let _e128 = whole_numwait_2;
            let _e129 = add_64_(_e128, _e127);
            let _e132 = (bitcast<i32>(_e128.y) < 0i);
            whole_numwait_2 = _e129;
            let _e142 = whole_numwait_2;
            work[(_e117 + 2u)] = _e142.x;
            work[(_e117 + 3u)] = _e142.y;
        }
    }
}

@compute @workgroup_size(256, 1, 1) 
fn fold_parts(@builtin(workgroup_id) workgroup_2: vec3<u32>, @builtin(local_invocation_index) local_4: u32, @builtin(num_workgroups) workgroups_2: vec3<u32>) {
    var numwait_2: vec2<u32>;
    var group_2: u32;
    var is_first_2: bool;
    var local_5: u32;
    var whole_numwait_3: vec2<u32>;
    var whole_numwait_4: vec2<u32>;

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
    numwait_2 = vec2<u32>();
    numwait_2 = vec2<u32>();
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
                let _e69 = (parts_2 + (_e56 * 4u));
                let _e70 = numwait_2;
                work[(_e69 + 2u)] = _e70.x;
                work[(_e69 + 3u)] = _e70.y;
                work[(part_numbers_2 + _e56)] = _e63;
            } else {
                let _e81 = (rows_2 + (_e63 * 4u));
                whole_numwait_3 = vec2<u32>();
                let _e86 = work[(_e81 + 2u)];
                let _e89 = work[(_e81 + 3u)];
                whole_numwait_3 = vec2<u32>(_e86, _e89);
                let _e91 = numwait_2;
                let _e92 = whole_numwait_3;
                let _e93 = add_64_(_e92, _e91);
                let _e97 = (bitcast<i32>(_e92.y) < 0i);
                whole_numwait_3 = _e93;
                let _e107 = whole_numwait_3;
                work[(_e81 + 2u)] = _e107.x;
                work[(_e81 + 3u)] = _e107.y;
            }
            numwait_2 = vec2<u32>();
            is_first_2 = false;
            group_2 = _e62;
        }
        let _e116 = (entries_2 + (_e58 * 4u));
        let _e119 = work[(_e116 + 2u)];
        let _e122 = work[(_e116 + 3u)];
        let _e123 = vec2<u32>(_e119, _e122);
        let _e124 = numwait_2;
        let _e125 = add_64_(_e124, _e123);
        let _e128 = (bitcast<i32>(_e124.y) < 0i);
        numwait_2 = _e125;
        local_5 = (_e58 + 1u);
    }
    let _e139 = group_2;
    if _e44 {
        let _e140 = (_e56 + 1u);
        let _e141 = is_first_2;
        if _e141 {
            let _e143 = (parts_2 + (_e56 * 4u));
            let _e144 = numwait_2;
            work[(_e143 + 2u)] = _e144.x;
            work[(_e143 + 3u)] = _e144.y;
            work[(part_numbers_2 + _e56)] = _e139;
            numwait_2 = vec2<u32>();
        }
        let _e155 = (parts_2 + (_e140 * 4u));
        let _e156 = numwait_2;
        work[(_e155 + 2u)] = _e156.x;
        work[(_e155 + 3u)] = _e156.y;
        work[(part_numbers_2 + _e140)] = _e139;
    } else {
        if (_e43 > 0u) {
            let _e167 = (rows_2 + (_e139 * 4u));
            whole_numwait_4 = vec2<u32>();
            let _e172 = work[(_e167 + 2u)];
            let _e175 = work[(_e167 + 3u)];
            whole_numwait_4 = vec2<u32>(_e172, _e175);
            let _e177 = numwait_2;
            let _e178 = whole_numwait_4;
            let _e179 = add_64_(_e178, _e177);
            let _e182 = (bitcast<i32>(_e178.y) < 0i);
            whole_numwait_4 = _e179;
            let _e192 = whole_numwait_4;
            work[(_e167 + 2u)] = _e192.x;
            work[(_e167 + 3u)] = _e192.y;
        }
    }
}

@compute @workgroup_size(256, 1, 1) 
fn fold_sorted_parts(@builtin(workgroup_id) workgroup_3: vec3<u32>, @builtin(local_invocation_index) local_6: u32, @builtin(num_workgroups) workgroups_3: vec3<u32>) {
    var numwait_3: vec2<u32>;
    var group_3: u32;
    var is_first_3: bool;
    var local_7: u32;
    var whole_numwait_5: vec2<u32>;
    var whole_numwait_6: vec2<u32>;

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
    numwait_3 = vec2<u32>();
    numwait_3 = vec2<u32>();
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
                let _e69 = (parts_3 + (_e56 * 4u));
                let _e70 = numwait_3;
                work[(_e69 + 2u)] = _e70.x;
                work[(_e69 + 3u)] = _e70.y;
                work[(part_numbers_3 + _e56)] = _e63;
            } else {
                let _e81 = (rows_3 + (_e63 * 4u));
                whole_numwait_5 = vec2<u32>();
                let _e86 = work[(_e81 + 2u)];
                let _e89 = work[(_e81 + 3u)];
                whole_numwait_5 = vec2<u32>(_e86, _e89);
                let _e91 = numwait_3;
                let _e92 = whole_numwait_5;
                let _e93 = add_64_(_e92, _e91);
                let _e97 = (bitcast<i32>(_e92.y) < 0i);
                whole_numwait_5 = _e93;
                let _e107 = whole_numwait_5;
                work[(_e81 + 2u)] = _e107.x;
                work[(_e81 + 3u)] = _e107.y;
            }
            numwait_3 = vec2<u32>();
            is_first_3 = false;
            group_3 = _e62;
        }
        let _e117 = work[(order_3 + _e58)];
        let _e119 = (entries_3 + (_e117 * 4u));
        let _e122 = work[(_e119 + 2u)];
        let _e125 = work[(_e119 + 3u)];
        let _e126 = vec2<u32>(_e122, _e125);
        let _e127 = numwait_3;
        let _e128 = add_64_(_e127, _e126);
        let _e131 = (bitcast<i32>(_e127.y) < 0i);
        numwait_3 = _e128;
        local_7 = (_e58 + 1u);
    }
    let _e142 = group_3;
    if _e44 {
        let _e143 = (_e56 + 1u);
        let _e144 = is_first_3;
        if _e144 {
            let _e146 = (parts_3 + (_e56 * 4u));
            let _e147 = numwait_3;
            work[(_e146 + 2u)] = _e147.x;
            work[(_e146 + 3u)] = _e147.y;
            work[(part_numbers_3 + _e56)] = _e142;
            numwait_3 = vec2<u32>();
        }
        let _e158 = (parts_3 + (_e143 * 4u));
        let _e159 = numwait_3;
        work[(_e158 + 2u)] = _e159.x;
        work[(_e158 + 3u)] = _e159.y;
        work[(part_numbers_3 + _e143)] = _e142;
    } else {
        if (_e43 > 0u) {
            let _e170 = (rows_3 + (_e142 * 4u));
            whole_numwait_6 = vec2<u32>();
            let _e175 = work[(_e170 + 2u)];
            let _e178 = work[(_e170 + 3u)];
            whole_numwait_6 = vec2<u32>(_e175, _e178);
            let _e180 = numwait_3;
            let _e181 = whole_numwait_6;
            let _e182 = add_64_(_e181, _e180);
            let _e185 = (bitcast<i32>(_e181.y) < 0i);
            whole_numwait_6 = _e182;
            let _e195 = whole_numwait_6;
            work[(_e170 + 2u)] = _e195.x;
            work[(_e170 + 3u)] = _e195.y;
        }
    }
}

@compute @workgroup_size(256, 1, 1) 
fn fold_all_parts(@builtin(workgroup_id) workgroup_4: vec3<u32>, @builtin(local_invocation_index) local_8: u32, @builtin(num_workgroups) workgroups_4: vec3<u32>) {
    var numwait_4: vec2<u32>;
    var group_4: u32;
    var is_first_4: bool;
    var local_9: u32;
    var whole_numwait_7: vec2<u32>;

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
    numwait_4 = vec2<u32>();
    numwait_4 = vec2<u32>();
    group_4 = 0u;
    is_first_4 = true;
    let _e52 = (i_4 * 2u);
    local_9 = _e41;
    loop {
        let _e54 = local_9;
        if (_e54 >= _e43) {
            break;
        }
        let _e58 = (entries_4 + (_e54 * 4u));
        let _e62 = work[(_e58 + 2u)];
        let _e66 = work[(_e58 + 3u)];
        let _e67 = vec2<u32>(_e62, _e66);
        let _e68 = numwait_4;
        let _e69 = add_64_(_e68, _e67);
        let _e73 = (bitcast<i32>(_e68.y) < 0i);
        numwait_4 = _e69;
        local_9 = (_e54 + 1u);
    }
    let _e84 = group_4;
    if (part_numbers_4 != 0u) {
        let _e85 = (_e52 + 1u);
        let _e86 = is_first_4;
        if _e86 {
            let _e88 = (parts_4 + (_e52 * 4u));
            let _e89 = numwait_4;
            work[(_e88 + 2u)] = _e89.x;
            work[(_e88 + 3u)] = _e89.y;
            work[(part_numbers_4 + _e52)] = _e84;
            numwait_4 = vec2<u32>();
        }
        let _e100 = (parts_4 + (_e85 * 4u));
        let _e101 = numwait_4;
        work[(_e100 + 2u)] = _e101.x;
        work[(_e100 + 3u)] = _e101.y;
        work[(part_numbers_4 + _e85)] = _e84;
    } else {
        if (_e43 > 0u) {
            let _e112 = (rows_4 + (_e84 * 4u));
            whole_numwait_7 = vec2<u32>();
            let _e117 = work[(_e112 + 2u)];
            let _e120 = work[(_e112 + 3u)];
            whole_numwait_7 = vec2<u32>(_e117, _e120);
            let _e122 = numwait_4;
            let _e123 = whole_numwait_7;
            let _e124 = add_64_(_e123, _e122);
            let _e127 = (bitcast<i32>(_e123.y) < 0i);
            whole_numwait_7 = _e124;
            let _e137 = whole_numwait_7;
            work[(_e112 + 2u)] = _e137.x;
            work[(_e112 + 3u)] = _e137.y;
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
    let _e39 = (entries_5 + (i_5 * 5u));
    let _e43 = work[(numbers_5 + i_5)];
    let _e46 = (parts_5 + (_e43 * 2u));
    let _e49 = work[_e39];
    let _e56 = work[(_e39 + 3u)];
    let _e60 = work[(_e39 + 4u)];
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
    var numwait_5: vec2<u32>;
    var whole_numwait_8: vec2<u32>;

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
    numwait_5 = vec2<u32>();
    numwait_5 = vec2<u32>();
    let _e46 = atomicLoad((&sync[_e39]));
    let _e50 = atomicLoad((&sync[(_e39 + 1u)]));
    numwait_5 = vec2<u32>(_e46, _e50);
    let _e54 = (rows_6 + (i_6 * 4u));
    whole_numwait_8 = vec2<u32>();
    let _e60 = work[(_e54 + 2u)];
    let _e64 = work[(_e54 + 3u)];
    whole_numwait_8 = vec2<u32>(_e60, _e64);
    let _e66 = numwait_5;
    let _e67 = whole_numwait_8;
    let _e68 = add_64_(_e67, _e66);
    let _e72 = (bitcast<i32>(_e67.y) < 0i);
    whole_numwait_8 = _e68;
    let _e82 = whole_numwait_8;
    work[(_e54 + 2u)] = _e82.x;
    work[(_e54 + 3u)] = _e82.y;
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

// pass index: as number 15

// pass index: as number 15

// 16: pass sort_by_fields
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
    let _e5 = (a_3 + (b_2 * 4u));
    let _e7 = (a_3 + (c * 4u));
    let _e13 = work[(_e5 + 2u)];
    let _e17 = work[(_e5 + 3u)];
    let _e18 = vec2<u32>(_e13, _e17);
    let _e21 = work[(_e7 + 2u)];
    let _e24 = work[(_e7 + 3u)];
    let _e25 = vec2<u32>(_e21, _e24);
    let _e26 = less_64_(_e25, _e18);
    if _e26 {
        return _e26;
    }
    let _e27 = less_64_(_e18, _e25);
    if _e27 {
        return false;
    }
    let _e30 = work[_e5];
    let _e34 = work[(_e5 + 1u)];
    let _e37 = work[_e7];
    let _e40 = work[(_e7 + 1u)];
    let _e42 = string_order(vec2<u32>(_e30, _e34), vec2<u32>(_e37, _e40));
    if (_e42 != 0i) {
        return (_e42 < 0i);
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
