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
    let v1_ = vec2<u32>(_e44, 12u);
    let _e47 = string_equal(v0_n_name, v1_);
    if _e47 {
        let _e50 = params[6u];
        let _e52 = (_e50 + (row * 2u));
        let _e54 = input[_e52];
        let _e57 = input[(_e52 + 1u)];
        let v3_n_nationkey = vec2<u32>(_e54, _e57);
        let _e59 = index_rows;
        index_rows = (_e59 + 1u);
    }
    let _e63 = params[7u];
    let _e65 = index_rows;
    work[(_e63 + _e11)] = _e65;
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
    let v1_1 = vec2<u32>(_e56, 12u);
    let _e59 = string_equal(v0_n_name_1, v1_1);
    if _e59 {
        let _e62 = params[6u];
        let _e64 = (_e62 + (row_1 * 2u));
        let _e66 = input[_e64];
        let _e69 = input[(_e64 + 1u)];
        let v3_n_nationkey_1 = vec2<u32>(_e66, _e69);
        let _e71 = index_rows_1;
        index_rows_1 = (_e71 + 1u);
        let _e76 = params[8u];
        let _e78 = (_e76 + ((_e32 + _e71) * 2u));
        work[_e78] = v3_n_nationkey_1.x;
        work[(_e78 + 1u)] = v3_n_nationkey_1.y;
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
        let v4_ = vec2<u32>((_e99 + _e102), (_e105 - _e102));
        let _e109 = index_2_rows;
        index_2_rows = (_e109 + 1u);
    }
    let _e113 = params[11u];
    let _e115 = index_2_rows;
    work[(_e113 + _e11)] = _e115;
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
        let v4_1 = vec2<u32>((_e110 + _e113), (_e116 - _e113));
        let _e120 = index_2_rows_1;
        index_2_rows_1 = (_e120 + 1u);
        let _e125 = params[12u];
        let _e127 = (_e125 + ((_e32 + _e120) * 4u));
        work[_e127] = v2_s_suppkey_1.x;
        work[(_e127 + 1u)] = v2_s_suppkey_1.y;
        work[(_e127 + 2u)] = v4_1.x;
        work[(_e127 + 3u)] = v4_1.y;
    }
}

// 3: kernel @scan_lineitem
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
    let _e33 = input[(_e28 + (row * 1u))];
    let v0_l_commitdate = bitcast<i32>(_e33);
    let _e37 = params[4u];
    let _e41 = input[(_e37 + (row * 1u))];
    let v1_l_receiptdate = bitcast<i32>(_e41);
    let v2_gt = (v0_l_commitdate < v1_l_receiptdate);
    if v2_gt {
        let _e46 = params[5u];
        let _e48 = (_e46 + (row * 2u));
        let _e50 = input[_e48];
        let _e53 = input[(_e48 + 1u)];
        let v3_l_suppkey = vec2<u32>(_e50, _e53);
        let _e58 = hash_step(2538058380u, v3_l_suppkey.x);
        let _e59 = hash_step(_e58, v3_l_suppkey.y);
        let _e62 = hash_finish((_e59 ^ 8u));
        let _e65 = params[6u];
        let _e68 = params[7u];
        let _e70 = (_e68 + (_e62 & _e65));
        let _e73 = work[_e70];
        let matches_end = work[(_e70 + 1u)];
        position = _e73;
        loop {
            let _e78 = position;
            if (_e78 >= matches_end) {
                break;
            }
            position = (_e78 + 1u);
            let _e82 = params[8u];
            let candidate = work[(_e82 + _e78)];
            let _e88 = params[9u];
            let _e90 = (_e88 + (candidate * 4u));
            let _e92 = work[_e90];
            let _e95 = work[(_e90 + 1u)];
            if !(all((v3_l_suppkey == vec2<u32>(_e92, _e95)))) {
                continue;
            }
            let _e102 = params[10u];
            let _e104 = (_e102 + (row * 2u));
            let _e106 = input[_e104];
            let _e109 = input[(_e104 + 1u)];
            let v5_l_orderkey = vec2<u32>(_e106, _e109);
            let _e113 = work[(_e90 + 2u)];
            let _e116 = work[(_e90 + 3u)];
            let v6_s_name = vec2<u32>(_e113, _e116);
            let _e118 = index_3_rows;
            index_3_rows = (_e118 + 1u);
        }
    }
    let _e122 = params[11u];
    let _e124 = index_3_rows;
    work[(_e122 + _e11)] = _e124;
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
    let _e28 = params[11u];
    let _e29 = (_e28 + _e11);
    let _e32 = work[_e29];
    let _e35 = work[(_e29 + 1u)];
    if !((_e32 != _e35)) {
        return;
    }
    let _e40 = params[3u];
    let _e45 = input[(_e40 + (row_1 * 1u))];
    let v0_l_commitdate_1 = bitcast<i32>(_e45);
    let _e49 = params[4u];
    let _e53 = input[(_e49 + (row_1 * 1u))];
    let v1_l_receiptdate_1 = bitcast<i32>(_e53);
    let v2_gt_1 = (v0_l_commitdate_1 < v1_l_receiptdate_1);
    if v2_gt_1 {
        let _e58 = params[5u];
        let _e60 = (_e58 + (row_1 * 2u));
        let _e62 = input[_e60];
        let _e65 = input[(_e60 + 1u)];
        let v3_l_suppkey_1 = vec2<u32>(_e62, _e65);
        let _e70 = hash_step(2538058380u, v3_l_suppkey_1.x);
        let _e71 = hash_step(_e70, v3_l_suppkey_1.y);
        let _e74 = hash_finish((_e71 ^ 8u));
        let _e77 = params[6u];
        let _e80 = params[7u];
        let _e82 = (_e80 + (_e74 & _e77));
        let _e84 = work[_e82];
        let matches_end_1 = work[(_e82 + 1u)];
        position_1 = _e84;
        loop {
            let _e89 = position_1;
            if (_e89 >= matches_end_1) {
                break;
            }
            position_1 = (_e89 + 1u);
            let _e93 = params[8u];
            let candidate_1 = work[(_e93 + _e89)];
            let _e99 = params[9u];
            let _e101 = (_e99 + (candidate_1 * 4u));
            let _e103 = work[_e101];
            let _e106 = work[(_e101 + 1u)];
            if !(all((v3_l_suppkey_1 == vec2<u32>(_e103, _e106)))) {
                continue;
            }
            let _e113 = params[10u];
            let _e115 = (_e113 + (row_1 * 2u));
            let _e117 = input[_e115];
            let _e120 = input[(_e115 + 1u)];
            let v5_l_orderkey_1 = vec2<u32>(_e117, _e120);
            let _e124 = work[(_e101 + 2u)];
            let _e127 = work[(_e101 + 3u)];
            let v6_s_name_1 = vec2<u32>(_e124, _e127);
            let _e129 = index_3_rows_1;
            index_3_rows_1 = (_e129 + 1u);
            let _e134 = params[12u];
            let _e136 = (_e134 + ((_e32 + _e129) * 6u));
            work[_e136] = v5_l_orderkey_1.x;
            work[(_e136 + 1u)] = v5_l_orderkey_1.y;
            work[(_e136 + 2u)] = v6_s_name_1.x;
            work[(_e136 + 3u)] = v6_s_name_1.y;
            work[(_e136 + 4u)] = v3_l_suppkey_1.x;
            work[(_e136 + 5u)] = v3_l_suppkey_1.y;
        }
    }
}

// 4: kernel @scan_lineitem_2
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
fn append(@builtin(workgroup_id) workgroup_: vec3<u32>, @builtin(local_invocation_index) local: u32, @builtin(num_workgroups) workgroups: vec3<u32>) {
    var position: u32;

    let _e14 = params[0u];
    let _e17 = params[1u];
    let row = (_e14 + ((((workgroup_.y * workgroups.x) + workgroup_.x) * 256u) + local));
    if ((row >= _e17) | (row < _e14)) {
        return;
    }
    let _e27 = params[3u];
    let _e32 = input[(_e27 + (row * 1u))];
    let v0_l_commitdate = bitcast<i32>(_e32);
    let _e36 = params[4u];
    let _e40 = input[(_e36 + (row * 1u))];
    let v1_l_receiptdate = bitcast<i32>(_e40);
    let v2_gt = (v0_l_commitdate < v1_l_receiptdate);
    if v2_gt {
        let _e45 = params[5u];
        let _e47 = (_e45 + (row * 2u));
        let _e49 = input[_e47];
        let _e52 = input[(_e47 + 1u)];
        let v3_l_orderkey = vec2<u32>(_e49, _e52);
        let _e56 = params[6u];
        let _e58 = (_e56 + (row * 2u));
        let _e60 = input[_e58];
        let _e63 = input[(_e58 + 1u)];
        let v4_l_suppkey = vec2<u32>(_e60, _e63);
        let _e68 = hash_step(2538058380u, v3_l_orderkey.x);
        let _e69 = hash_step(_e68, v3_l_orderkey.y);
        let _e72 = hash_finish((_e69 ^ 8u));
        let _e75 = params[7u];
        let _e77 = params[8u];
        let _e79 = (_e77 + (_e72 & _e75));
        let _e82 = work[_e79];
        let matches_end = work[(_e79 + 1u)];
        position = _e82;
        loop {
            let _e87 = position;
            if (_e87 >= matches_end) {
                break;
            }
            position = (_e87 + 1u);
            let _e92 = params[9u];
            let candidate = work[(_e92 + _e87)];
            let _e98 = params[10u];
            let _e100 = (_e98 + (candidate * 6u));
            let _e102 = work[_e100];
            let _e105 = work[(_e100 + 1u)];
            if !(all((v3_l_orderkey == vec2<u32>(_e102, _e105)))) {
                continue;
            }
            let _e112 = work[(_e100 + 4u)];
            let _e115 = work[(_e100 + 5u)];
            let v6_l_suppkey = vec2<u32>(_e112, _e115);
            let v7_ne = !(all((v4_l_suppkey == v6_l_suppkey)));
            if !(v7_ne) {
                continue;
            }
            let _e123 = params[11u];
            atomicStore((&sync[(_e123 + candidate)]), 1u);
        }
    }
}

// 5: kernel @scan_index_3
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
    let _e31 = (_e28 + (row * 6u));
    let _e34 = params[4u];
    let _e38 = atomicLoad((&sync[(_e34 + row)]));
    if !((_e38 != 0u)) {
        let _e44 = work[(_e31 + 2u)];
        let _e47 = work[(_e31 + 3u)];
        let v1_s_name = vec2<u32>(_e44, _e47);
        let _e50 = work[_e31];
        let _e53 = work[(_e31 + 1u)];
        let v2_key0_ = vec2<u32>(_e50, _e53);
        let _e57 = work[(_e31 + 4u)];
        let _e61 = work[(_e31 + 5u)];
        let v3_l_suppkey = vec2<u32>(_e57, _e61);
        let _e63 = index_4_rows;
        index_4_rows = (_e63 + 1u);
    }
    let _e66 = params[5u];
    let _e68 = index_4_rows;
    work[(_e66 + _e11)] = _e68;
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
    if !((_e50 != 0u)) {
        let _e55 = work[(_e43 + 2u)];
        let _e58 = work[(_e43 + 3u)];
        let v1_s_name_1 = vec2<u32>(_e55, _e58);
        let _e61 = work[_e43];
        let _e64 = work[(_e43 + 1u)];
        let v2_key0_1 = vec2<u32>(_e61, _e64);
        let _e68 = work[(_e43 + 4u)];
        let _e71 = work[(_e43 + 5u)];
        let v3_l_suppkey_1 = vec2<u32>(_e68, _e71);
        let _e73 = index_4_rows_1;
        index_4_rows_1 = (_e73 + 1u);
        let _e77 = params[6u];
        let _e79 = (_e77 + ((_e32 + _e73) * 6u));
        work[_e79] = v2_key0_1.x;
        work[(_e79 + 1u)] = v2_key0_1.y;
        work[(_e79 + 2u)] = v1_s_name_1.x;
        work[(_e79 + 3u)] = v1_s_name_1.y;
        work[(_e79 + 4u)] = v3_l_suppkey_1.x;
        work[(_e79 + 5u)] = v3_l_suppkey_1.y;
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
    let v0_o_orderstatus = vec2<u32>((_e31 + _e35), (_e38 - _e35));
    let _e44 = params[5u];
    let v1_ = vec2<u32>(_e44, 1u);
    let _e46 = string_equal(v0_o_orderstatus, v1_);
    if _e46 {
        let _e49 = params[6u];
        let _e51 = (_e49 + (row * 2u));
        let _e53 = input[_e51];
        let _e56 = input[(_e51 + 1u)];
        let v3_o_orderkey = vec2<u32>(_e53, _e56);
        let _e61 = hash_step(2538058380u, v3_o_orderkey.x);
        let _e62 = hash_step(_e61, v3_o_orderkey.y);
        let _e65 = hash_finish((_e62 ^ 8u));
        let _e68 = params[7u];
        let _e70 = params[8u];
        let _e72 = (_e70 + (_e65 & _e68));
        let _e75 = work[_e72];
        let matches_end = work[(_e72 + 1u)];
        position = _e75;
        loop {
            let _e80 = position;
            if (_e80 >= matches_end) {
                break;
            }
            position = (_e80 + 1u);
            let _e85 = params[9u];
            let candidate = work[(_e85 + _e80)];
            let _e91 = params[10u];
            let _e93 = (_e91 + (candidate * 6u));
            let _e95 = work[_e93];
            let _e98 = work[(_e93 + 1u)];
            if !(all((v3_o_orderkey == vec2<u32>(_e95, _e98)))) {
                continue;
            }
            let _e105 = work[(_e93 + 2u)];
            let _e108 = work[(_e93 + 3u)];
            let v5_s_name = vec2<u32>(_e105, _e108);
            let _e111 = work[_e93];
            let _e114 = work[(_e93 + 1u)];
            let v6_key0_ = vec2<u32>(_e111, _e114);
            let _e118 = work[(_e93 + 4u)];
            let _e121 = work[(_e93 + 5u)];
            let v7_l_suppkey = vec2<u32>(_e118, _e121);
            let _e123 = index_5_rows;
            index_5_rows = (_e123 + 1u);
        }
    }
    let _e127 = params[11u];
    let _e129 = index_5_rows;
    work[(_e127 + _e11)] = _e129;
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
    let _e28 = params[11u];
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
    let v0_o_orderstatus_1 = vec2<u32>((_e43 + _e47), (_e50 - _e47));
    let _e56 = params[5u];
    let v1_1 = vec2<u32>(_e56, 1u);
    let _e58 = string_equal(v0_o_orderstatus_1, v1_1);
    if _e58 {
        let _e61 = params[6u];
        let _e63 = (_e61 + (row_1 * 2u));
        let _e65 = input[_e63];
        let _e68 = input[(_e63 + 1u)];
        let v3_o_orderkey_1 = vec2<u32>(_e65, _e68);
        let _e73 = hash_step(2538058380u, v3_o_orderkey_1.x);
        let _e74 = hash_step(_e73, v3_o_orderkey_1.y);
        let _e77 = hash_finish((_e74 ^ 8u));
        let _e80 = params[7u];
        let _e82 = params[8u];
        let _e84 = (_e82 + (_e77 & _e80));
        let _e86 = work[_e84];
        let matches_end_1 = work[(_e84 + 1u)];
        position_1 = _e86;
        loop {
            let _e91 = position_1;
            if (_e91 >= matches_end_1) {
                break;
            }
            position_1 = (_e91 + 1u);
            let _e96 = params[9u];
            let candidate_1 = work[(_e96 + _e91)];
            let _e102 = params[10u];
            let _e104 = (_e102 + (candidate_1 * 6u));
            let _e106 = work[_e104];
            let _e109 = work[(_e104 + 1u)];
            if !(all((v3_o_orderkey_1 == vec2<u32>(_e106, _e109)))) {
                continue;
            }
            let _e116 = work[(_e104 + 2u)];
            let _e119 = work[(_e104 + 3u)];
            let v5_s_name_1 = vec2<u32>(_e116, _e119);
            let _e122 = work[_e104];
            let _e125 = work[(_e104 + 1u)];
            let v6_key0_1 = vec2<u32>(_e122, _e125);
            let _e129 = work[(_e104 + 4u)];
            let _e132 = work[(_e104 + 5u)];
            let v7_l_suppkey_1 = vec2<u32>(_e129, _e132);
            let _e134 = index_5_rows_1;
            index_5_rows_1 = (_e134 + 1u);
            let _e139 = params[12u];
            let _e141 = (_e139 + ((_e32 + _e134) * 6u));
            work[_e141] = v6_key0_1.x;
            work[(_e141 + 1u)] = v6_key0_1.y;
            work[(_e141 + 2u)] = v5_s_name_1.x;
            work[(_e141 + 3u)] = v5_s_name_1.y;
            work[(_e141 + 4u)] = v7_l_suppkey_1.x;
            work[(_e141 + 5u)] = v7_l_suppkey_1.y;
        }
    }
}

// 7: kernel @scan_lineitem_3
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
fn append(@builtin(workgroup_id) workgroup_: vec3<u32>, @builtin(local_invocation_index) local: u32, @builtin(num_workgroups) workgroups: vec3<u32>) {
    var position: u32;

    let _e14 = params[0u];
    let _e17 = params[1u];
    let row = (_e14 + ((((workgroup_.y * workgroups.x) + workgroup_.x) * 256u) + local));
    if ((row >= _e17) | (row < _e14)) {
        return;
    }
    let _e27 = params[3u];
    let _e29 = (_e27 + (row * 2u));
    let _e32 = input[_e29];
    let _e35 = input[(_e29 + 1u)];
    let v0_l_orderkey = vec2<u32>(_e32, _e35);
    let _e39 = params[4u];
    let _e41 = (_e39 + (row * 2u));
    let _e43 = input[_e41];
    let _e46 = input[(_e41 + 1u)];
    let v1_l_suppkey = vec2<u32>(_e43, _e46);
    let _e51 = hash_step(2538058380u, v0_l_orderkey.x);
    let _e52 = hash_step(_e51, v0_l_orderkey.y);
    let _e55 = hash_finish((_e52 ^ 8u));
    let _e58 = params[5u];
    let _e61 = params[6u];
    let _e63 = (_e61 + (_e55 & _e58));
    let _e66 = work[_e63];
    let matches_end = work[(_e63 + 1u)];
    position = _e66;
    loop {
        let _e71 = position;
        if (_e71 >= matches_end) {
            break;
        }
        position = (_e71 + 1u);
        let _e76 = params[7u];
        let candidate = work[(_e76 + _e71)];
        let _e81 = params[8u];
        let _e83 = (_e81 + (candidate * 6u));
        let _e85 = work[_e83];
        let _e88 = work[(_e83 + 1u)];
        if !(all((v0_l_orderkey == vec2<u32>(_e85, _e88)))) {
            continue;
        }
        let _e95 = work[(_e83 + 4u)];
        let _e98 = work[(_e83 + 5u)];
        let v3_l_suppkey = vec2<u32>(_e95, _e98);
        let v4_ne = !(all((v1_l_suppkey == v3_l_suppkey)));
        if !(v4_ne) {
            continue;
        }
        let _e106 = params[9u];
        atomicStore((&sync[(_e106 + candidate)]), 1u);
    }
}

// 8: kernel @scan_index_5
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
    var groups_rows: u32;

    let _e11 = ((((workgroup_.y * workgroups.x) + workgroup_.x) * 256u) + local);
    let _e14 = params[0u];
    let _e17 = params[1u];
    let row = (_e14 + _e11);
    if ((row >= _e17) | (row < _e14)) {
        return;
    }
    groups_rows = 0u;
    let _e28 = params[3u];
    let _e31 = (_e28 + (row * 6u));
    let _e34 = params[4u];
    let _e38 = atomicLoad((&sync[(_e34 + row)]));
    if (_e38 != 0u) {
        let _e43 = work[(_e31 + 2u)];
        let _e46 = work[(_e31 + 3u)];
        let v1_s_name = vec2<u32>(_e43, _e46);
        let _e48 = groups_rows;
        groups_rows = (_e48 + 1u);
        let v3_ = vec2<u32>(1u, 0u);
    }
    let _e53 = params[5u];
    let _e55 = groups_rows;
    work[(_e53 + _e11)] = _e55;
}

@compute @workgroup_size(256, 1, 1) 
fn append(@builtin(workgroup_id) workgroup_1: vec3<u32>, @builtin(local_invocation_index) local_1: u32, @builtin(num_workgroups) workgroups_1: vec3<u32>) {
    var groups_rows_1: u32;

    let _e11 = ((((workgroup_1.y * workgroups_1.x) + workgroup_1.x) * 256u) + local_1);
    let _e14 = params[0u];
    let _e17 = params[1u];
    let row_1 = (_e14 + _e11);
    if ((row_1 >= _e17) | (row_1 < _e14)) {
        return;
    }
    groups_rows_1 = 0u;
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
        let _e59 = groups_rows_1;
        groups_rows_1 = (_e59 + 1u);
        let _e63 = params[6u];
        let _e65 = (_e63 + ((_e32 + _e59) * 5u));
        work[_e65] = 1u;
        work[(_e65 + 1u)] = v1_s_name_1.x;
        work[(_e65 + 2u)] = v1_s_name_1.y;
        let v3_1 = vec2<u32>(1u, 0u);
        work[(_e65 + 3u)] = v3_1.x;
        work[(_e65 + 4u)] = v3_1.y;
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
    let _e31 = (_e28 + (row * 4u));
    let _e34 = work[_e31];
    let _e37 = work[(_e31 + 1u)];
    let v1_s_name = vec2<u32>(_e34, _e37);
    let _e41 = work[(_e31 + 2u)];
    let _e44 = work[(_e31 + 3u)];
    let v2_numwait = vec2<u32>(_e41, _e44);
    let _e47 = params[4u];
    let _e49 = (_e47 + (_e11 * 4u));
    work[_e49] = v1_s_name.x;
    work[(_e49 + 1u)] = v1_s_name.y;
    work[(_e49 + 2u)] = v2_numwait.x;
    work[(_e49 + 3u)] = v2_numwait.y;
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
    let v1_s_name = vec2<u32>(_e34, _e37);
    let _e41 = work[(_e31 + 2u)];
    let _e44 = work[(_e31 + 3u)];
    let v2_numwait = vec2<u32>(_e41, _e44);
    let _e47 = params[4u];
    let _e49 = (_e47 + (_e11 * 4u));
    work[_e49] = v1_s_name.x;
    work[(_e49 + 1u)] = v1_s_name.y;
    work[(_e49 + 2u)] = v2_numwait.x;
    work[(_e49 + 3u)] = v2_numwait.y;
}

// 11: pass groups_groups of kernel @scan_index_5
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
    let _e47 = (groups + (i * 4u));
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
    let _e47 = (entries_1 + (i_1 * 5u));
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
                let _e93 = (entries_1 + ((_e83 & 2147483647u) * 5u));
                let _e96 = work[(_e93 + 1u)];
                let _e99 = work[(_e93 + 2u)];
                let _e102 = string_equal(_e55, vec2<u32>(_e96, _e99));
                let _e103 = (true & _e102);
                local_3 = _e103;
                if (_e103 & (_e63 < _e83)) {
                    let _e107 = atomicMin((&sync[_e73]), _e63);
                }
            } else {
                let _e110 = (groups_1 + ((_e83 - 1u) * 4u));
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
        let _e62 = (entries_3 + (i_3 * 5u));
        let _e65 = work[(_e62 + 1u)];
        let _e68 = work[(_e62 + 2u)];
        let _e69 = vec2<u32>(_e65, _e68);
        let _e71 = (groups_3 + (_e60 * 4u));
        work[_e71] = 0u;
        work[(_e71 + 1u)] = 0u;
        work[(_e71 + 2u)] = 0u;
        work[(_e71 + 3u)] = 0u;
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

// 12: pass groups_aggregate of kernel @scan_index_5
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
    var numwait: vec2<u32>;
    var group: u32;
    var is_first: bool;
    var local_1: u32;
    var whole_numwait: vec2<u32>;
    var whole_numwait_1: vec2<u32>;

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
    numwait = vec2<u32>();
    numwait = vec2<u32>();
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
                let _e65 = (parts + (_e53 * 4u));
                let _e66 = numwait;
                work[(_e65 + 2u)] = _e66.x;
                work[(_e65 + 3u)] = _e66.y;
                work[(part_numbers + _e53)] = _e60;
            } else {
                let _e76 = (rows + (_e60 * 4u));
                whole_numwait = vec2<u32>();
                let _e81 = work[(_e76 + 2u)];
                let _e84 = work[(_e76 + 3u)];
                whole_numwait = vec2<u32>(_e81, _e84);
                let _e86 = numwait;
                let _e87 = whole_numwait;
                let _e88 = add_64_(_e87, _e86);
                let _e92 = (bitcast<i32>(_e87.y) < 0i);
                whole_numwait = _e88;
                let _e102 = whole_numwait;
                work[(_e76 + 2u)] = _e102.x;
                work[(_e76 + 3u)] = _e102.y;
            }
            numwait = vec2<u32>();
            is_first = false;
            group = _e59;
        }
        let _e112 = work[(order + _e55)];
        let _e114 = (entries + (_e112 * 5u));
        let _e116 = work[_e114];
        let _e121 = work[(_e114 + 3u)];
        let _e124 = work[(_e114 + 4u)];
        let _e125 = vec2<u32>(_e121, _e124);
        if ((_e116 & 1u) != 0u) {
            let _e126 = numwait;
            let _e127 = add_64_(_e126, _e125);
            let _e130 = (bitcast<i32>(_e126.y) < 0i);
            numwait = _e127;
        }
        local_1 = (_e55 + 1u);
    }
    let _e141 = group;
    if _e41 {
        let _e142 = (_e53 + 1u);
        let _e143 = is_first;
        if _e143 {
            let _e145 = (parts + (_e53 * 4u));
            let _e146 = numwait;
            work[(_e145 + 2u)] = _e146.x;
            work[(_e145 + 3u)] = _e146.y;
            work[(part_numbers + _e53)] = _e141;
            numwait = vec2<u32>();
        }
        let _e157 = (parts + (_e142 * 4u));
        let _e158 = numwait;
        work[(_e157 + 2u)] = _e158.x;
        work[(_e157 + 3u)] = _e158.y;
        work[(part_numbers + _e142)] = _e141;
    } else {
        if (_e40 > 0u) {
            let _e169 = (rows + (_e141 * 4u));
            whole_numwait_1 = vec2<u32>();
            let _e174 = work[(_e169 + 2u)];
            let _e177 = work[(_e169 + 3u)];
            whole_numwait_1 = vec2<u32>(_e174, _e177);
            let _e179 = numwait;
            let _e180 = whole_numwait_1;
            let _e181 = add_64_(_e180, _e179);
            let _e184 = (bitcast<i32>(_e180.y) < 0i);
            whole_numwait_1 = _e181;
            let _e194 = whole_numwait_1;
            work[(_e169 + 2u)] = _e194.x;
            work[(_e169 + 3u)] = _e194.y;
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
    numwait_1 = vec2<u32>();
    numwait_1 = vec2<u32>();
    group_1 = 0u;
    is_first_1 = true;
    let _e49 = (i_1 * 2u);
    local_3 = _e38;
    loop {
        let _e51 = local_3;
        if (_e51 >= _e40) {
            break;
        }
        let _e54 = (entries_1 + (_e51 * 5u));
        let _e57 = work[_e54];
        let _e62 = work[(_e54 + 3u)];
        let _e65 = work[(_e54 + 4u)];
        let _e66 = vec2<u32>(_e62, _e65);
        if ((_e57 & 1u) != 0u) {
            let _e67 = numwait_1;
            let _e68 = add_64_(_e67, _e66);
            let _e72 = (bitcast<i32>(_e67.y) < 0i);
            numwait_1 = _e68;
        }
        local_3 = (_e51 + 1u);
    }
    let _e83 = group_1;
    if (part_numbers_1 != 0u) {
        let _e84 = (_e49 + 1u);
        let _e85 = is_first_1;
        if _e85 {
            let _e87 = (parts_1 + (_e49 * 4u));
            let _e88 = numwait_1;
            work[(_e87 + 2u)] = _e88.x;
            work[(_e87 + 3u)] = _e88.y;
            work[(part_numbers_1 + _e49)] = _e83;
            numwait_1 = vec2<u32>();
        }
        let _e99 = (parts_1 + (_e84 * 4u));
        let _e100 = numwait_1;
        work[(_e99 + 2u)] = _e100.x;
        work[(_e99 + 3u)] = _e100.y;
        work[(part_numbers_1 + _e84)] = _e83;
    } else {
        if (_e40 > 0u) {
            let _e111 = (rows_1 + (_e83 * 4u));
            whole_numwait_2 = vec2<u32>();
            let _e116 = work[(_e111 + 2u)];
            let _e119 = work[(_e111 + 3u)];
            whole_numwait_2 = vec2<u32>(_e116, _e119);
            let _e121 = numwait_1;
            let _e122 = whole_numwait_2;
            let _e123 = add_64_(_e122, _e121);
            let _e126 = (bitcast<i32>(_e122.y) < 0i);
            whole_numwait_2 = _e123;
            let _e136 = whole_numwait_2;
            work[(_e111 + 2u)] = _e136.x;
            work[(_e111 + 3u)] = _e136.y;
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
    numwait_2 = vec2<u32>();
    numwait_2 = vec2<u32>();
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
                let _e65 = (parts_2 + (_e53 * 4u));
                let _e66 = numwait_2;
                work[(_e65 + 2u)] = _e66.x;
                work[(_e65 + 3u)] = _e66.y;
                work[(part_numbers_2 + _e53)] = _e60;
            } else {
                let _e76 = (rows_2 + (_e60 * 4u));
                whole_numwait_3 = vec2<u32>();
                let _e81 = work[(_e76 + 2u)];
                let _e84 = work[(_e76 + 3u)];
                whole_numwait_3 = vec2<u32>(_e81, _e84);
                let _e86 = numwait_2;
                let _e87 = whole_numwait_3;
                let _e88 = add_64_(_e87, _e86);
                let _e92 = (bitcast<i32>(_e87.y) < 0i);
                whole_numwait_3 = _e88;
                let _e102 = whole_numwait_3;
                work[(_e76 + 2u)] = _e102.x;
                work[(_e76 + 3u)] = _e102.y;
            }
            numwait_2 = vec2<u32>();
            is_first_2 = false;
            group_2 = _e59;
        }
        let _e111 = (entries_2 + (_e55 * 4u));
        let _e114 = work[(_e111 + 2u)];
        let _e117 = work[(_e111 + 3u)];
        let _e118 = vec2<u32>(_e114, _e117);
        let _e119 = numwait_2;
        let _e120 = add_64_(_e119, _e118);
        let _e123 = (bitcast<i32>(_e119.y) < 0i);
        numwait_2 = _e120;
        local_5 = (_e55 + 1u);
    }
    let _e134 = group_2;
    if _e41 {
        let _e135 = (_e53 + 1u);
        let _e136 = is_first_2;
        if _e136 {
            let _e138 = (parts_2 + (_e53 * 4u));
            let _e139 = numwait_2;
            work[(_e138 + 2u)] = _e139.x;
            work[(_e138 + 3u)] = _e139.y;
            work[(part_numbers_2 + _e53)] = _e134;
            numwait_2 = vec2<u32>();
        }
        let _e150 = (parts_2 + (_e135 * 4u));
        let _e151 = numwait_2;
        work[(_e150 + 2u)] = _e151.x;
        work[(_e150 + 3u)] = _e151.y;
        work[(part_numbers_2 + _e135)] = _e134;
    } else {
        if (_e40 > 0u) {
            let _e162 = (rows_2 + (_e134 * 4u));
            whole_numwait_4 = vec2<u32>();
            let _e167 = work[(_e162 + 2u)];
            let _e170 = work[(_e162 + 3u)];
            whole_numwait_4 = vec2<u32>(_e167, _e170);
            let _e172 = numwait_2;
            let _e173 = whole_numwait_4;
            let _e174 = add_64_(_e173, _e172);
            let _e177 = (bitcast<i32>(_e173.y) < 0i);
            whole_numwait_4 = _e174;
            let _e187 = whole_numwait_4;
            work[(_e162 + 2u)] = _e187.x;
            work[(_e162 + 3u)] = _e187.y;
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
    numwait_3 = vec2<u32>();
    numwait_3 = vec2<u32>();
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
                let _e65 = (parts_3 + (_e53 * 4u));
                let _e66 = numwait_3;
                work[(_e65 + 2u)] = _e66.x;
                work[(_e65 + 3u)] = _e66.y;
                work[(part_numbers_3 + _e53)] = _e60;
            } else {
                let _e76 = (rows_3 + (_e60 * 4u));
                whole_numwait_5 = vec2<u32>();
                let _e81 = work[(_e76 + 2u)];
                let _e84 = work[(_e76 + 3u)];
                whole_numwait_5 = vec2<u32>(_e81, _e84);
                let _e86 = numwait_3;
                let _e87 = whole_numwait_5;
                let _e88 = add_64_(_e87, _e86);
                let _e92 = (bitcast<i32>(_e87.y) < 0i);
                whole_numwait_5 = _e88;
                let _e102 = whole_numwait_5;
                work[(_e76 + 2u)] = _e102.x;
                work[(_e76 + 3u)] = _e102.y;
            }
            numwait_3 = vec2<u32>();
            is_first_3 = false;
            group_3 = _e59;
        }
        let _e112 = work[(order_3 + _e55)];
        let _e114 = (entries_3 + (_e112 * 4u));
        let _e117 = work[(_e114 + 2u)];
        let _e120 = work[(_e114 + 3u)];
        let _e121 = vec2<u32>(_e117, _e120);
        let _e122 = numwait_3;
        let _e123 = add_64_(_e122, _e121);
        let _e126 = (bitcast<i32>(_e122.y) < 0i);
        numwait_3 = _e123;
        local_7 = (_e55 + 1u);
    }
    let _e137 = group_3;
    if _e41 {
        let _e138 = (_e53 + 1u);
        let _e139 = is_first_3;
        if _e139 {
            let _e141 = (parts_3 + (_e53 * 4u));
            let _e142 = numwait_3;
            work[(_e141 + 2u)] = _e142.x;
            work[(_e141 + 3u)] = _e142.y;
            work[(part_numbers_3 + _e53)] = _e137;
            numwait_3 = vec2<u32>();
        }
        let _e153 = (parts_3 + (_e138 * 4u));
        let _e154 = numwait_3;
        work[(_e153 + 2u)] = _e154.x;
        work[(_e153 + 3u)] = _e154.y;
        work[(part_numbers_3 + _e138)] = _e137;
    } else {
        if (_e40 > 0u) {
            let _e165 = (rows_3 + (_e137 * 4u));
            whole_numwait_6 = vec2<u32>();
            let _e170 = work[(_e165 + 2u)];
            let _e173 = work[(_e165 + 3u)];
            whole_numwait_6 = vec2<u32>(_e170, _e173);
            let _e175 = numwait_3;
            let _e176 = whole_numwait_6;
            let _e177 = add_64_(_e176, _e175);
            let _e180 = (bitcast<i32>(_e176.y) < 0i);
            whole_numwait_6 = _e177;
            let _e190 = whole_numwait_6;
            work[(_e165 + 2u)] = _e190.x;
            work[(_e165 + 3u)] = _e190.y;
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
    numwait_4 = vec2<u32>();
    numwait_4 = vec2<u32>();
    group_4 = 0u;
    is_first_4 = true;
    let _e49 = (i_4 * 2u);
    local_9 = _e38;
    loop {
        let _e51 = local_9;
        if (_e51 >= _e40) {
            break;
        }
        let _e54 = (entries_4 + (_e51 * 4u));
        let _e58 = work[(_e54 + 2u)];
        let _e61 = work[(_e54 + 3u)];
        let _e62 = vec2<u32>(_e58, _e61);
        let _e63 = numwait_4;
        let _e64 = add_64_(_e63, _e62);
        let _e68 = (bitcast<i32>(_e63.y) < 0i);
        numwait_4 = _e64;
        local_9 = (_e51 + 1u);
    }
    let _e79 = group_4;
    if (part_numbers_4 != 0u) {
        let _e80 = (_e49 + 1u);
        let _e81 = is_first_4;
        if _e81 {
            let _e83 = (parts_4 + (_e49 * 4u));
            let _e84 = numwait_4;
            work[(_e83 + 2u)] = _e84.x;
            work[(_e83 + 3u)] = _e84.y;
            work[(part_numbers_4 + _e49)] = _e79;
            numwait_4 = vec2<u32>();
        }
        let _e95 = (parts_4 + (_e80 * 4u));
        let _e96 = numwait_4;
        work[(_e95 + 2u)] = _e96.x;
        work[(_e95 + 3u)] = _e96.y;
        work[(part_numbers_4 + _e80)] = _e79;
    } else {
        if (_e40 > 0u) {
            let _e107 = (rows_4 + (_e79 * 4u));
            whole_numwait_7 = vec2<u32>();
            let _e112 = work[(_e107 + 2u)];
            let _e115 = work[(_e107 + 3u)];
            whole_numwait_7 = vec2<u32>(_e112, _e115);
            let _e117 = numwait_4;
            let _e118 = whole_numwait_7;
            let _e119 = add_64_(_e118, _e117);
            let _e122 = (bitcast<i32>(_e118.y) < 0i);
            whole_numwait_7 = _e119;
            let _e132 = whole_numwait_7;
            work[(_e107 + 2u)] = _e132.x;
            work[(_e107 + 3u)] = _e132.y;
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
    let _e38 = (entries_5 + (i_5 * 5u));
    let _e42 = work[(numbers_5 + i_5)];
    let _e44 = (parts_5 + (_e42 * 2u));
    let _e46 = work[_e38];
    let _e51 = work[(_e38 + 3u)];
    let _e54 = work[(_e38 + 4u)];
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
    var numwait_5: vec2<u32>;
    var whole_numwait_8: vec2<u32>;

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
    numwait_5 = vec2<u32>();
    numwait_5 = vec2<u32>();
    let _e45 = atomicLoad((&sync[_e38]));
    let _e48 = atomicLoad((&sync[(_e38 + 1u)]));
    numwait_5 = vec2<u32>(_e45, _e48);
    let _e51 = (rows_6 + (i_6 * 4u));
    whole_numwait_8 = vec2<u32>();
    let _e57 = work[(_e51 + 2u)];
    let _e60 = work[(_e51 + 3u)];
    whole_numwait_8 = vec2<u32>(_e57, _e60);
    let _e62 = numwait_5;
    let _e63 = whole_numwait_8;
    let _e64 = add_64_(_e63, _e62);
    let _e68 = (bitcast<i32>(_e63.y) < 0i);
    whole_numwait_8 = _e64;
    let _e78 = whole_numwait_8;
    work[(_e51 + 2u)] = _e78.x;
    work[(_e51 + 3u)] = _e78.y;
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

// pass index: as number 15

// pass index: as number 15

// 16: pass sort_by_fields
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
