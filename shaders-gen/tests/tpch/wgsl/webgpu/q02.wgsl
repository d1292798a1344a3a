// 1: kernel @scan_region
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
    let v0_r_name = vec2<u32>((_e31 + _e35), (_e38 - _e35));
    let _e44 = params[5u];
    let v1_ = vec2<u32>(_e44, 6u);
    let _e47 = string_equal(v0_r_name, v1_);
    if _e47 {
        let _e49 = params[6u];
        let _e51 = (_e49 + (row * 2u));
        let _e53 = input[_e51];
        let _e56 = input[(_e51 + 1u)];
        let v3_r_regionkey = vec2<u32>(_e53, _e56);
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
    let v0_r_name_1 = vec2<u32>((_e43 + _e47), (_e50 - _e47));
    let _e56 = params[5u];
    let v1_1 = vec2<u32>(_e56, 6u);
    let _e59 = string_equal(v0_r_name_1, v1_1);
    if _e59 {
        let _e61 = params[6u];
        let _e63 = (_e61 + (row_1 * 2u));
        let _e65 = input[_e63];
        let _e68 = input[(_e63 + 1u)];
        let v3_r_regionkey_1 = vec2<u32>(_e65, _e68);
        let _e70 = index_rows_1;
        index_rows_1 = (_e70 + 1u);
        let _e75 = params[8u];
        let _e77 = (_e75 + ((_e32 + _e70) * 2u));
        work[_e77] = v3_r_regionkey_1.x;
        work[(_e77 + 1u)] = v3_r_regionkey_1.y;
    }
}

// 2: kernel @scan_nation
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
        let _e94 = index_2_rows;
        index_2_rows = (_e94 + 1u);
    }
    let _e98 = params[9u];
    let _e100 = index_2_rows;
    work[(_e98 + _e11)] = _e100;
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
        let _e105 = index_2_rows_1;
        index_2_rows_1 = (_e105 + 1u);
        let _e110 = params[10u];
        let _e112 = (_e110 + ((_e32 + _e105) * 2u));
        work[_e112] = v2_n_nationkey_1.x;
        work[(_e112 + 1u)] = v2_n_nationkey_1.y;
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
    let _e33 = input[(_e28 + (row * 1u))];
    let v0_p_size = bitcast<i32>(_e33);
    let _e37 = params[4u];
    let v1_ = bitcast<i32>(_e37);
    let v2_eq = (v0_p_size == v1_);
    if v2_eq {
        let _e42 = params[5u];
        let _e45 = params[6u];
        let _e46 = (_e42 + row);
        let _e48 = input[_e46];
        let _e51 = input[(_e46 + 1u)];
        let v3_p_type = vec2<u32>((_e45 + _e48), (_e51 - _e48));
        let _e57 = params[7u];
        let v4_ = vec2<u32>(_e57, 5u);
        if (v4_.y > v3_p_type.y) {
            local_1 = false;
        } else {
            let _e69 = same_bytes(((v3_p_type.x + v3_p_type.y) - v4_.y), v4_.x, v4_.y);
            local_1 = _e69;
        }
        let v5_ends_with = local_1;
        if v5_ends_with {
            let _e73 = params[8u];
            let _e75 = (_e73 + (row * 2u));
            let _e77 = input[_e75];
            let _e80 = input[(_e75 + 1u)];
            let v6_p_partkey = vec2<u32>(_e77, _e80);
            let _e82 = index_3_rows;
            index_3_rows = (_e82 + 1u);
        }
    }
    let _e86 = params[9u];
    let _e88 = index_3_rows;
    work[(_e86 + _e11)] = _e88;
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
    let _e28 = params[9u];
    let _e29 = (_e28 + _e11);
    let _e32 = work[_e29];
    let _e35 = work[(_e29 + 1u)];
    if !((_e32 != _e35)) {
        return;
    }
    let _e40 = params[3u];
    let _e45 = input[(_e40 + (row_1 * 1u))];
    let v0_p_size_1 = bitcast<i32>(_e45);
    let _e49 = params[4u];
    let v1_1 = bitcast<i32>(_e49);
    let v2_eq_1 = (v0_p_size_1 == v1_1);
    if v2_eq_1 {
        let _e54 = params[5u];
        let _e57 = params[6u];
        let _e58 = (_e54 + row_1);
        let _e60 = input[_e58];
        let _e63 = input[(_e58 + 1u)];
        let v3_p_type_1 = vec2<u32>((_e57 + _e60), (_e63 - _e60));
        let _e69 = params[7u];
        let v4_1 = vec2<u32>(_e69, 5u);
        if (v4_1.y > v3_p_type_1.y) {
            local_3 = false;
        } else {
            let _e81 = same_bytes(((v3_p_type_1.x + v3_p_type_1.y) - v4_1.y), v4_1.x, v4_1.y);
            local_3 = _e81;
        }
        let v5_ends_with_1 = local_3;
        if v5_ends_with_1 {
            let _e85 = params[8u];
            let _e87 = (_e85 + (row_1 * 2u));
            let _e89 = input[_e87];
            let _e92 = input[(_e87 + 1u)];
            let v6_p_partkey_1 = vec2<u32>(_e89, _e92);
            let _e94 = index_3_rows_1;
            index_3_rows_1 = (_e94 + 1u);
            let _e99 = params[10u];
            let _e101 = (_e99 + ((_e32 + _e94) * 2u));
            work[_e101] = v6_p_partkey_1.x;
            work[(_e101 + 1u)] = v6_p_partkey_1.y;
        }
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
        let _e104 = (_e102 + (row * 2u));
        let _e106 = input[_e104];
        let _e109 = input[(_e104 + 1u)];
        let v3_ps_supplycost = vec2<u32>(_e106, _e109);
        let _e111 = index_4_rows;
        index_4_rows = (_e111 + 1u);
    }
    let _e115 = params[10u];
    let _e117 = index_4_rows;
    work[(_e115 + _e11)] = _e117;
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
        let _e115 = (_e113 + (row_1 * 2u));
        let _e117 = input[_e115];
        let _e120 = input[(_e115 + 1u)];
        let v3_ps_supplycost_1 = vec2<u32>(_e117, _e120);
        let _e122 = index_4_rows_1;
        index_4_rows_1 = (_e122 + 1u);
        let _e127 = params[11u];
        let _e129 = (_e127 + ((_e32 + _e122) * 6u));
        work[_e129] = v2_ps_suppkey_1.x;
        work[(_e129 + 1u)] = v2_ps_suppkey_1.y;
        work[(_e129 + 2u)] = v0_ps_partkey_1.x;
        work[(_e129 + 3u)] = v0_ps_partkey_1.y;
        work[(_e129 + 4u)] = v3_ps_supplycost_1.x;
        work[(_e129 + 5u)] = v3_ps_supplycost_1.y;
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
    var groups_rows: u32;
    var position: u32;
    var position_1: u32;

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
    let v0_s_suppkey = vec2<u32>(_e33, _e36);
    let _e41 = hash_step(2538058380u, v0_s_suppkey.x);
    let _e42 = hash_step(_e41, v0_s_suppkey.y);
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
        let _e74 = (_e72 + (candidate * 6u));
        let _e76 = work[_e74];
        let _e79 = work[(_e74 + 1u)];
        if !(all((v0_s_suppkey == vec2<u32>(_e76, _e79)))) {
            continue;
        }
        let _e85 = params[8u];
        let _e87 = (_e85 + (row * 2u));
        let _e89 = input[_e87];
        let _e92 = input[(_e87 + 1u)];
        let v2_s_nationkey = vec2<u32>(_e89, _e92);
        let _e96 = hash_step(2538058380u, v2_s_nationkey.x);
        let _e97 = hash_step(_e96, v2_s_nationkey.y);
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
            let _e127 = (_e125 + (candidate_1 * 2u));
            let _e129 = work[_e127];
            let _e132 = work[(_e127 + 1u)];
            if !(all((v2_s_nationkey == vec2<u32>(_e129, _e132)))) {
                continue;
            }
            let _e139 = work[(_e74 + 2u)];
            let _e142 = work[(_e74 + 3u)];
            let v4_ps_partkey = vec2<u32>(_e139, _e142);
            let _e146 = work[(_e74 + 4u)];
            let _e149 = work[(_e74 + 5u)];
            let v5_ps_supplycost = vec2<u32>(_e146, _e149);
            let _e151 = groups_rows;
            groups_rows = (_e151 + 1u);
        }
    }
    let _e155 = params[13u];
    let _e157 = groups_rows;
    work[(_e155 + _e11)] = _e157;
}

@compute @workgroup_size(256, 1, 1) 
fn append(@builtin(workgroup_id) workgroup_1: vec3<u32>, @builtin(local_invocation_index) local_1: u32, @builtin(num_workgroups) workgroups_1: vec3<u32>) {
    var groups_rows_1: u32;
    var position_2: u32;
    var position_3: u32;

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
    let _e42 = (_e40 + (row_1 * 2u));
    let _e45 = input[_e42];
    let _e48 = input[(_e42 + 1u)];
    let v0_s_suppkey_1 = vec2<u32>(_e45, _e48);
    let _e53 = hash_step(2538058380u, v0_s_suppkey_1.x);
    let _e54 = hash_step(_e53, v0_s_suppkey_1.y);
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
        let _e85 = (_e83 + (candidate_2 * 6u));
        let _e87 = work[_e85];
        let _e90 = work[(_e85 + 1u)];
        if !(all((v0_s_suppkey_1 == vec2<u32>(_e87, _e90)))) {
            continue;
        }
        let _e96 = params[8u];
        let _e98 = (_e96 + (row_1 * 2u));
        let _e100 = input[_e98];
        let _e103 = input[(_e98 + 1u)];
        let v2_s_nationkey_1 = vec2<u32>(_e100, _e103);
        let _e107 = hash_step(2538058380u, v2_s_nationkey_1.x);
        let _e108 = hash_step(_e107, v2_s_nationkey_1.y);
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
            let _e138 = (_e136 + (candidate_3 * 2u));
            let _e140 = work[_e138];
            let _e143 = work[(_e138 + 1u)];
            if !(all((v2_s_nationkey_1 == vec2<u32>(_e140, _e143)))) {
                continue;
            }
            let _e150 = work[(_e85 + 2u)];
            let _e153 = work[(_e85 + 3u)];
            let v4_ps_partkey_1 = vec2<u32>(_e150, _e153);
            let _e157 = work[(_e85 + 4u)];
            let _e160 = work[(_e85 + 5u)];
            let v5_ps_supplycost_1 = vec2<u32>(_e157, _e160);
            let _e162 = groups_rows_1;
            groups_rows_1 = (_e162 + 1u);
            let _e167 = params[14u];
            let _e169 = (_e167 + ((_e32 + _e162) * 5u));
            work[_e169] = 1u;
            work[(_e169 + 1u)] = v4_ps_partkey_1.x;
            work[(_e169 + 2u)] = v4_ps_partkey_1.y;
            work[(_e169 + 3u)] = v5_ps_supplycost_1.x;
            work[(_e169 + 4u)] = v5_ps_supplycost_1.y;
        }
    }
}

// 6: kernel @scan_groups
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
    var index_5_rows: u32;

    let _e11 = ((((workgroup_.y * workgroups.x) + workgroup_.x) * 256u) + local);
    let _e14 = params[0u];
    let _e17 = params[1u];
    let row = (_e14 + _e11);
    if ((row >= _e17) | (row < _e14)) {
        return;
    }
    index_5_rows = 0u;
    let _e28 = params[3u];
    let _e31 = (_e28 + (row * 5u));
    let _e35 = work[(_e31 + 2u)];
    let _e38 = work[(_e31 + 3u)];
    let v4_ = vec2<u32>(_e35, _e38);
    let _e43 = work[(_e31 + 4u)];
    let v2_ = ((_e43 & 1u) != 0u);
    if v2_ {
        let _e48 = work[_e31];
        let _e51 = work[(_e31 + 1u)];
        let v3_ps_partkey = vec2<u32>(_e48, _e51);
        let _e53 = index_5_rows;
        index_5_rows = (_e53 + 1u);
    }
    let _e56 = params[4u];
    let _e58 = index_5_rows;
    work[(_e56 + _e11)] = _e58;
}

@compute @workgroup_size(256, 1, 1) 
fn append(@builtin(workgroup_id) workgroup_1: vec3<u32>, @builtin(local_invocation_index) local_1: u32, @builtin(num_workgroups) workgroups_1: vec3<u32>) {
    var index_5_rows_1: u32;

    let _e11 = ((((workgroup_1.y * workgroups_1.x) + workgroup_1.x) * 256u) + local_1);
    let _e14 = params[0u];
    let _e17 = params[1u];
    let row_1 = (_e14 + _e11);
    if ((row_1 >= _e17) | (row_1 < _e14)) {
        return;
    }
    index_5_rows_1 = 0u;
    let _e28 = params[4u];
    let _e29 = (_e28 + _e11);
    let _e32 = work[_e29];
    let _e35 = work[(_e29 + 1u)];
    if !((_e32 != _e35)) {
        return;
    }
    let _e40 = params[3u];
    let _e43 = (_e40 + (row_1 * 5u));
    let _e46 = work[(_e43 + 2u)];
    let _e49 = work[(_e43 + 3u)];
    let v4_1 = vec2<u32>(_e46, _e49);
    let _e53 = work[(_e43 + 4u)];
    let v2_1 = ((_e53 & 1u) != 0u);
    if v2_1 {
        let _e58 = work[_e43];
        let _e61 = work[(_e43 + 1u)];
        let v3_ps_partkey_1 = vec2<u32>(_e58, _e61);
        let _e63 = index_5_rows_1;
        index_5_rows_1 = (_e63 + 1u);
        let _e67 = params[5u];
        let _e69 = (_e67 + ((_e32 + _e63) * 4u));
        work[_e69] = v3_ps_partkey_1.x;
        work[(_e69 + 1u)] = v3_ps_partkey_1.y;
        work[(_e69 + 2u)] = v4_1.x;
        work[(_e69 + 3u)] = v4_1.y;
    }
}

// 7: kernel @scan_partsupp_2
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
    let _e30 = (_e28 + (row * 2u));
    let _e33 = input[_e30];
    let _e36 = input[(_e30 + 1u)];
    let v0_ps_partkey = vec2<u32>(_e33, _e36);
    let _e40 = params[4u];
    let _e42 = (_e40 + (row * 2u));
    let _e44 = input[_e42];
    let _e47 = input[(_e42 + 1u)];
    let v1_ps_supplycost = vec2<u32>(_e44, _e47);
    let _e54 = hash_step(2538058380u, v0_ps_partkey.x);
    let _e55 = hash_step(_e54, v0_ps_partkey.y);
    let _e56 = hash_step(_e55, v1_ps_supplycost.x);
    let _e57 = hash_step(_e56, v1_ps_supplycost.y);
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
        let _e89 = (_e87 + (candidate * 4u));
        let _e91 = work[_e89];
        let _e94 = work[(_e89 + 1u)];
        let _e100 = work[(_e89 + 2u)];
        let _e103 = work[(_e89 + 3u)];
        if !((all((v0_ps_partkey == vec2<u32>(_e91, _e94))) & all((v1_ps_supplycost == vec2<u32>(_e100, _e103))))) {
            continue;
        }
        let _e111 = params[9u];
        let _e113 = (_e111 + (row * 2u));
        let _e115 = input[_e113];
        let _e118 = input[(_e113 + 1u)];
        let v3_ps_suppkey = vec2<u32>(_e115, _e118);
        let _e120 = index_6_rows;
        index_6_rows = (_e120 + 1u);
    }
    let _e124 = params[10u];
    let _e126 = index_6_rows;
    work[(_e124 + _e11)] = _e126;
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
    let _e52 = params[4u];
    let _e54 = (_e52 + (row_1 * 2u));
    let _e56 = input[_e54];
    let _e59 = input[(_e54 + 1u)];
    let v1_ps_supplycost_1 = vec2<u32>(_e56, _e59);
    let _e66 = hash_step(2538058380u, v0_ps_partkey_1.x);
    let _e67 = hash_step(_e66, v0_ps_partkey_1.y);
    let _e68 = hash_step(_e67, v1_ps_supplycost_1.x);
    let _e69 = hash_step(_e68, v1_ps_supplycost_1.y);
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
        let _e100 = (_e98 + (candidate_1 * 4u));
        let _e102 = work[_e100];
        let _e105 = work[(_e100 + 1u)];
        let _e111 = work[(_e100 + 2u)];
        let _e114 = work[(_e100 + 3u)];
        if !((all((v0_ps_partkey_1 == vec2<u32>(_e102, _e105))) & all((v1_ps_supplycost_1 == vec2<u32>(_e111, _e114))))) {
            continue;
        }
        let _e122 = params[9u];
        let _e124 = (_e122 + (row_1 * 2u));
        let _e126 = input[_e124];
        let _e129 = input[(_e124 + 1u)];
        let v3_ps_suppkey_1 = vec2<u32>(_e126, _e129);
        let _e131 = index_6_rows_1;
        index_6_rows_1 = (_e131 + 1u);
        let _e136 = params[11u];
        let _e138 = (_e136 + ((_e32 + _e131) * 4u));
        work[_e138] = v0_ps_partkey_1.x;
        work[(_e138 + 1u)] = v0_ps_partkey_1.y;
        work[(_e138 + 2u)] = v3_ps_suppkey_1.x;
        work[(_e138 + 3u)] = v3_ps_suppkey_1.y;
    }
}

// 8: kernel @scan_part_2
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

fn hash_step(a_2: u32, b_1: u32) -> u32 {
    let _e3 = (b_1 * 3432918353u);
    let _e11 = (a_2 ^ (((_e3 << 15u) | (_e3 >> 17u)) * 461845907u));
    return ((((_e11 << 13u) | (_e11 >> 19u)) * 5u) + 3864292196u);
}

fn hash_finish(a_3: u32) -> u32 {
    let _e5 = ((a_3 ^ (a_3 >> 16u)) * 2246822507u);
    let _e10 = ((_e5 ^ (_e5 >> 13u)) * 3266489909u);
    return (_e10 ^ (_e10 >> 16u));
}

@compute @workgroup_size(256, 1, 1) 
fn count(@builtin(workgroup_id) workgroup_: vec3<u32>, @builtin(local_invocation_index) local: u32, @builtin(num_workgroups) workgroups: vec3<u32>) {
    var index_7_rows: u32;
    var local_1: bool;
    var position: u32;

    let _e11 = ((((workgroup_.y * workgroups.x) + workgroup_.x) * 256u) + local);
    let _e14 = params[0u];
    let _e17 = params[1u];
    let row = (_e14 + _e11);
    if ((row >= _e17) | (row < _e14)) {
        return;
    }
    index_7_rows = 0u;
    let _e28 = params[3u];
    let _e33 = input[(_e28 + (row * 1u))];
    let v0_p_size = bitcast<i32>(_e33);
    let _e37 = params[4u];
    let v1_ = bitcast<i32>(_e37);
    let v2_eq = (v0_p_size == v1_);
    if v2_eq {
        let _e42 = params[5u];
        let _e45 = params[6u];
        let _e46 = (_e42 + row);
        let _e48 = input[_e46];
        let _e51 = input[(_e46 + 1u)];
        let v3_p_type = vec2<u32>((_e45 + _e48), (_e51 - _e48));
        let _e57 = params[7u];
        let v4_ = vec2<u32>(_e57, 5u);
        if (v4_.y > v3_p_type.y) {
            local_1 = false;
        } else {
            let _e69 = same_bytes(((v3_p_type.x + v3_p_type.y) - v4_.y), v4_.x, v4_.y);
            local_1 = _e69;
        }
        let v5_ends_with = local_1;
        if v5_ends_with {
            let _e73 = params[8u];
            let _e75 = (_e73 + (row * 2u));
            let _e77 = input[_e75];
            let _e80 = input[(_e75 + 1u)];
            let v6_p_partkey = vec2<u32>(_e77, _e80);
            let _e85 = hash_step(2538058380u, v6_p_partkey.x);
            let _e86 = hash_step(_e85, v6_p_partkey.y);
            let _e88 = hash_finish((_e86 ^ 8u));
            let _e91 = params[9u];
            let _e94 = params[10u];
            let _e96 = (_e94 + (_e88 & _e91));
            let _e99 = work[_e96];
            let matches_end = work[(_e96 + 1u)];
            position = _e99;
            loop {
                let _e104 = position;
                if (_e104 >= matches_end) {
                    break;
                }
                position = (_e104 + 1u);
                let _e109 = params[11u];
                let candidate = work[(_e109 + _e104)];
                let _e115 = params[12u];
                let _e117 = (_e115 + (candidate * 4u));
                let _e119 = work[_e117];
                let _e122 = work[(_e117 + 1u)];
                if !(all((v6_p_partkey == vec2<u32>(_e119, _e122)))) {
                    continue;
                }
                let _e129 = params[13u];
                let _e132 = params[14u];
                let _e133 = (_e129 + row);
                let _e135 = input[_e133];
                let _e138 = input[(_e133 + 1u)];
                let v10_ = vec2<u32>((_e132 + _e135), (_e138 - _e135));
                let _e144 = work[(_e117 + 2u)];
                let _e147 = work[(_e117 + 3u)];
                let v9_ps_suppkey = vec2<u32>(_e144, _e147);
                let _e149 = index_7_rows;
                index_7_rows = (_e149 + 1u);
            }
        }
    }
    let _e153 = params[15u];
    let _e155 = index_7_rows;
    work[(_e153 + _e11)] = _e155;
}

@compute @workgroup_size(256, 1, 1) 
fn append(@builtin(workgroup_id) workgroup_1: vec3<u32>, @builtin(local_invocation_index) local_2: u32, @builtin(num_workgroups) workgroups_1: vec3<u32>) {
    var index_7_rows_1: u32;
    var local_3: bool;
    var position_1: u32;

    let _e11 = ((((workgroup_1.y * workgroups_1.x) + workgroup_1.x) * 256u) + local_2);
    let _e14 = params[0u];
    let _e17 = params[1u];
    let row_1 = (_e14 + _e11);
    if ((row_1 >= _e17) | (row_1 < _e14)) {
        return;
    }
    index_7_rows_1 = 0u;
    let _e28 = params[15u];
    let _e29 = (_e28 + _e11);
    let _e32 = work[_e29];
    let _e35 = work[(_e29 + 1u)];
    if !((_e32 != _e35)) {
        return;
    }
    let _e40 = params[3u];
    let _e45 = input[(_e40 + (row_1 * 1u))];
    let v0_p_size_1 = bitcast<i32>(_e45);
    let _e49 = params[4u];
    let v1_1 = bitcast<i32>(_e49);
    let v2_eq_1 = (v0_p_size_1 == v1_1);
    if v2_eq_1 {
        let _e54 = params[5u];
        let _e57 = params[6u];
        let _e58 = (_e54 + row_1);
        let _e60 = input[_e58];
        let _e63 = input[(_e58 + 1u)];
        let v3_p_type_1 = vec2<u32>((_e57 + _e60), (_e63 - _e60));
        let _e69 = params[7u];
        let v4_1 = vec2<u32>(_e69, 5u);
        if (v4_1.y > v3_p_type_1.y) {
            local_3 = false;
        } else {
            let _e81 = same_bytes(((v3_p_type_1.x + v3_p_type_1.y) - v4_1.y), v4_1.x, v4_1.y);
            local_3 = _e81;
        }
        let v5_ends_with_1 = local_3;
        if v5_ends_with_1 {
            let _e85 = params[8u];
            let _e87 = (_e85 + (row_1 * 2u));
            let _e89 = input[_e87];
            let _e92 = input[(_e87 + 1u)];
            let v6_p_partkey_1 = vec2<u32>(_e89, _e92);
            let _e97 = hash_step(2538058380u, v6_p_partkey_1.x);
            let _e98 = hash_step(_e97, v6_p_partkey_1.y);
            let _e100 = hash_finish((_e98 ^ 8u));
            let _e103 = params[9u];
            let _e106 = params[10u];
            let _e108 = (_e106 + (_e100 & _e103));
            let _e110 = work[_e108];
            let matches_end_1 = work[(_e108 + 1u)];
            position_1 = _e110;
            loop {
                let _e115 = position_1;
                if (_e115 >= matches_end_1) {
                    break;
                }
                position_1 = (_e115 + 1u);
                let _e120 = params[11u];
                let candidate_1 = work[(_e120 + _e115)];
                let _e126 = params[12u];
                let _e128 = (_e126 + (candidate_1 * 4u));
                let _e130 = work[_e128];
                let _e133 = work[(_e128 + 1u)];
                if !(all((v6_p_partkey_1 == vec2<u32>(_e130, _e133)))) {
                    continue;
                }
                let _e140 = params[13u];
                let _e143 = params[14u];
                let _e144 = (_e140 + row_1);
                let _e146 = input[_e144];
                let _e149 = input[(_e144 + 1u)];
                let v10_1 = vec2<u32>((_e143 + _e146), (_e149 - _e146));
                let _e155 = work[(_e128 + 2u)];
                let _e158 = work[(_e128 + 3u)];
                let v9_ps_suppkey_1 = vec2<u32>(_e155, _e158);
                let _e160 = index_7_rows_1;
                index_7_rows_1 = (_e160 + 1u);
                let _e165 = params[16u];
                let _e167 = (_e165 + ((_e32 + _e160) * 6u));
                work[_e167] = v9_ps_suppkey_1.x;
                work[(_e167 + 1u)] = v9_ps_suppkey_1.y;
                work[(_e167 + 2u)] = v6_p_partkey_1.x;
                work[(_e167 + 3u)] = v6_p_partkey_1.y;
                work[(_e167 + 4u)] = v10_1.x;
                work[(_e167 + 5u)] = v10_1.y;
            }
        }
    }
}

// 9: kernel @scan_supplier_2
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
    var index_8_rows: u32;
    var position: u32;

    let _e11 = ((((workgroup_.y * workgroups.x) + workgroup_.x) * 256u) + local);
    let _e14 = params[0u];
    let _e17 = params[1u];
    let row = (_e14 + _e11);
    if ((row >= _e17) | (row < _e14)) {
        return;
    }
    index_8_rows = 0u;
    let _e28 = params[3u];
    let _e30 = (_e28 + (row * 2u));
    let _e33 = input[_e30];
    let _e36 = input[(_e30 + 1u)];
    let v0_s_suppkey = vec2<u32>(_e33, _e36);
    let _e41 = hash_step(2538058380u, v0_s_suppkey.x);
    let _e42 = hash_step(_e41, v0_s_suppkey.y);
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
        let _e74 = (_e72 + (candidate * 6u));
        let _e76 = work[_e74];
        let _e79 = work[(_e74 + 1u)];
        if !(all((v0_s_suppkey == vec2<u32>(_e76, _e79)))) {
            continue;
        }
        let _e85 = params[8u];
        let _e88 = params[9u];
        let _e89 = (_e85 + row);
        let _e91 = input[_e89];
        let _e94 = input[(_e89 + 1u)];
        let v10_ = vec2<u32>((_e88 + _e91), (_e94 - _e91));
        let _e100 = params[10u];
        let _e103 = params[11u];
        let _e104 = (_e100 + row);
        let _e106 = input[_e104];
        let _e109 = input[(_e104 + 1u)];
        let v11_ = vec2<u32>((_e103 + _e106), (_e109 - _e106));
        let _e115 = params[12u];
        let _e117 = (_e115 + (row * 2u));
        let _e119 = input[_e117];
        let _e122 = input[(_e117 + 1u)];
        let v4_s_nationkey = vec2<u32>(_e119, _e122);
        let _e126 = params[13u];
        let _e129 = params[14u];
        let _e130 = (_e126 + row);
        let _e132 = input[_e130];
        let _e135 = input[(_e130 + 1u)];
        let v12_ = vec2<u32>((_e129 + _e132), (_e135 - _e132));
        let _e141 = params[15u];
        let _e143 = (_e141 + (row * 2u));
        let _e145 = input[_e143];
        let _e148 = input[(_e143 + 1u)];
        let v6_s_acctbal = vec2<u32>(_e145, _e148);
        let _e152 = params[16u];
        let _e155 = params[17u];
        let _e156 = (_e152 + row);
        let _e158 = input[_e156];
        let _e161 = input[(_e156 + 1u)];
        let v13_ = vec2<u32>((_e155 + _e158), (_e161 - _e158));
        let _e167 = work[(_e74 + 2u)];
        let _e170 = work[(_e74 + 3u)];
        let v8_p_partkey = vec2<u32>(_e167, _e170);
        let _e174 = work[(_e74 + 4u)];
        let _e177 = work[(_e74 + 5u)];
        let v9_p_mfgr = vec2<u32>(_e174, _e177);
        let _e179 = index_8_rows;
        index_8_rows = (_e179 + 1u);
    }
    let _e183 = params[18u];
    let _e185 = index_8_rows;
    work[(_e183 + _e11)] = _e185;
}

@compute @workgroup_size(256, 1, 1) 
fn append(@builtin(workgroup_id) workgroup_1: vec3<u32>, @builtin(local_invocation_index) local_1: u32, @builtin(num_workgroups) workgroups_1: vec3<u32>) {
    var index_8_rows_1: u32;
    var position_1: u32;

    let _e11 = ((((workgroup_1.y * workgroups_1.x) + workgroup_1.x) * 256u) + local_1);
    let _e14 = params[0u];
    let _e17 = params[1u];
    let row_1 = (_e14 + _e11);
    if ((row_1 >= _e17) | (row_1 < _e14)) {
        return;
    }
    index_8_rows_1 = 0u;
    let _e28 = params[18u];
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
    let v0_s_suppkey_1 = vec2<u32>(_e45, _e48);
    let _e53 = hash_step(2538058380u, v0_s_suppkey_1.x);
    let _e54 = hash_step(_e53, v0_s_suppkey_1.y);
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
        let _e85 = (_e83 + (candidate_1 * 6u));
        let _e87 = work[_e85];
        let _e90 = work[(_e85 + 1u)];
        if !(all((v0_s_suppkey_1 == vec2<u32>(_e87, _e90)))) {
            continue;
        }
        let _e96 = params[8u];
        let _e99 = params[9u];
        let _e100 = (_e96 + row_1);
        let _e102 = input[_e100];
        let _e105 = input[(_e100 + 1u)];
        let v10_1 = vec2<u32>((_e99 + _e102), (_e105 - _e102));
        let _e111 = params[10u];
        let _e114 = params[11u];
        let _e115 = (_e111 + row_1);
        let _e117 = input[_e115];
        let _e120 = input[(_e115 + 1u)];
        let v11_1 = vec2<u32>((_e114 + _e117), (_e120 - _e117));
        let _e126 = params[12u];
        let _e128 = (_e126 + (row_1 * 2u));
        let _e130 = input[_e128];
        let _e133 = input[(_e128 + 1u)];
        let v4_s_nationkey_1 = vec2<u32>(_e130, _e133);
        let _e137 = params[13u];
        let _e140 = params[14u];
        let _e141 = (_e137 + row_1);
        let _e143 = input[_e141];
        let _e146 = input[(_e141 + 1u)];
        let v12_1 = vec2<u32>((_e140 + _e143), (_e146 - _e143));
        let _e152 = params[15u];
        let _e154 = (_e152 + (row_1 * 2u));
        let _e156 = input[_e154];
        let _e159 = input[(_e154 + 1u)];
        let v6_s_acctbal_1 = vec2<u32>(_e156, _e159);
        let _e163 = params[16u];
        let _e166 = params[17u];
        let _e167 = (_e163 + row_1);
        let _e169 = input[_e167];
        let _e172 = input[(_e167 + 1u)];
        let v13_1 = vec2<u32>((_e166 + _e169), (_e172 - _e169));
        let _e178 = work[(_e85 + 2u)];
        let _e181 = work[(_e85 + 3u)];
        let v8_p_partkey_1 = vec2<u32>(_e178, _e181);
        let _e185 = work[(_e85 + 4u)];
        let _e188 = work[(_e85 + 5u)];
        let v9_p_mfgr_1 = vec2<u32>(_e185, _e188);
        let _e190 = index_8_rows_1;
        index_8_rows_1 = (_e190 + 1u);
        let _e195 = params[19u];
        let _e197 = (_e195 + ((_e32 + _e190) * 16u));
        work[_e197] = v4_s_nationkey_1.x;
        work[(_e197 + 1u)] = v4_s_nationkey_1.y;
        work[(_e197 + 2u)] = v8_p_partkey_1.x;
        work[(_e197 + 3u)] = v8_p_partkey_1.y;
        work[(_e197 + 4u)] = v9_p_mfgr_1.x;
        work[(_e197 + 5u)] = v9_p_mfgr_1.y;
        work[(_e197 + 6u)] = v10_1.x;
        work[(_e197 + 7u)] = v10_1.y;
        work[(_e197 + 8u)] = v11_1.x;
        work[(_e197 + 9u)] = v11_1.y;
        work[(_e197 + 10u)] = v12_1.x;
        work[(_e197 + 11u)] = v12_1.y;
        work[(_e197 + 12u)] = v6_s_acctbal_1.x;
        work[(_e197 + 13u)] = v6_s_acctbal_1.y;
        work[(_e197 + 14u)] = v13_1.x;
        work[(_e197 + 15u)] = v13_1.y;
    }
}

// 10: kernel @scan_nation_2
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
    var index_9_rows: u32;
    var position: u32;

    let _e11 = ((((workgroup_.y * workgroups.x) + workgroup_.x) * 256u) + local);
    let _e14 = params[0u];
    let _e17 = params[1u];
    let row = (_e14 + _e11);
    if ((row >= _e17) | (row < _e14)) {
        return;
    }
    index_9_rows = 0u;
    let _e28 = params[3u];
    let _e30 = (_e28 + (row * 2u));
    let _e33 = input[_e30];
    let _e36 = input[(_e30 + 1u)];
    let v0_n_nationkey = vec2<u32>(_e33, _e36);
    let _e41 = hash_step(2538058380u, v0_n_nationkey.x);
    let _e42 = hash_step(_e41, v0_n_nationkey.y);
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
        let _e75 = (_e72 + (candidate * 16u));
        let _e77 = work[_e75];
        let _e80 = work[(_e75 + 1u)];
        if !(all((v0_n_nationkey == vec2<u32>(_e77, _e80)))) {
            continue;
        }
        let _e86 = params[8u];
        let _e89 = params[9u];
        let _e90 = (_e86 + row);
        let _e92 = input[_e90];
        let _e95 = input[(_e90 + 1u)];
        let v11_ = vec2<u32>((_e89 + _e92), (_e95 - _e92));
        let _e101 = params[10u];
        let _e103 = (_e101 + (row * 2u));
        let _e105 = input[_e103];
        let _e108 = input[(_e103 + 1u)];
        let v3_n_regionkey = vec2<u32>(_e105, _e108);
        let _e112 = work[(_e75 + 2u)];
        let _e115 = work[(_e75 + 3u)];
        let v4_p_partkey = vec2<u32>(_e112, _e115);
        let _e119 = work[(_e75 + 4u)];
        let _e122 = work[(_e75 + 5u)];
        let v5_p_mfgr = vec2<u32>(_e119, _e122);
        let _e126 = work[(_e75 + 6u)];
        let _e129 = work[(_e75 + 7u)];
        let v6_s_name = vec2<u32>(_e126, _e129);
        let _e133 = work[(_e75 + 8u)];
        let _e136 = work[(_e75 + 9u)];
        let v7_s_address = vec2<u32>(_e133, _e136);
        let _e140 = work[(_e75 + 10u)];
        let _e144 = work[(_e75 + 11u)];
        let v8_s_phone = vec2<u32>(_e140, _e144);
        let _e149 = work[(_e75 + 12u)];
        let _e153 = work[(_e75 + 13u)];
        let v9_s_acctbal = vec2<u32>(_e149, _e153);
        let _e158 = work[(_e75 + 14u)];
        let _e162 = work[(_e75 + 15u)];
        let v10_s_comment = vec2<u32>(_e158, _e162);
        let _e164 = index_9_rows;
        index_9_rows = (_e164 + 1u);
    }
    let _e167 = params[11u];
    let _e169 = index_9_rows;
    work[(_e167 + _e11)] = _e169;
}

@compute @workgroup_size(256, 1, 1) 
fn append(@builtin(workgroup_id) workgroup_1: vec3<u32>, @builtin(local_invocation_index) local_1: u32, @builtin(num_workgroups) workgroups_1: vec3<u32>) {
    var index_9_rows_1: u32;
    var position_1: u32;

    let _e11 = ((((workgroup_1.y * workgroups_1.x) + workgroup_1.x) * 256u) + local_1);
    let _e14 = params[0u];
    let _e17 = params[1u];
    let row_1 = (_e14 + _e11);
    if ((row_1 >= _e17) | (row_1 < _e14)) {
        return;
    }
    index_9_rows_1 = 0u;
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
    let v0_n_nationkey_1 = vec2<u32>(_e45, _e48);
    let _e53 = hash_step(2538058380u, v0_n_nationkey_1.x);
    let _e54 = hash_step(_e53, v0_n_nationkey_1.y);
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
        let _e86 = (_e83 + (candidate_1 * 16u));
        let _e88 = work[_e86];
        let _e91 = work[(_e86 + 1u)];
        if !(all((v0_n_nationkey_1 == vec2<u32>(_e88, _e91)))) {
            continue;
        }
        let _e97 = params[8u];
        let _e100 = params[9u];
        let _e101 = (_e97 + row_1);
        let _e103 = input[_e101];
        let _e106 = input[(_e101 + 1u)];
        let v11_1 = vec2<u32>((_e100 + _e103), (_e106 - _e103));
        let _e112 = params[10u];
        let _e114 = (_e112 + (row_1 * 2u));
        let _e116 = input[_e114];
        let _e119 = input[(_e114 + 1u)];
        let v3_n_regionkey_1 = vec2<u32>(_e116, _e119);
        let _e123 = work[(_e86 + 2u)];
        let _e126 = work[(_e86 + 3u)];
        let v4_p_partkey_1 = vec2<u32>(_e123, _e126);
        let _e130 = work[(_e86 + 4u)];
        let _e133 = work[(_e86 + 5u)];
        let v5_p_mfgr_1 = vec2<u32>(_e130, _e133);
        let _e137 = work[(_e86 + 6u)];
        let _e140 = work[(_e86 + 7u)];
        let v6_s_name_1 = vec2<u32>(_e137, _e140);
        let _e144 = work[(_e86 + 8u)];
        let _e147 = work[(_e86 + 9u)];
        let v7_s_address_1 = vec2<u32>(_e144, _e147);
        let _e151 = work[(_e86 + 10u)];
        let _e154 = work[(_e86 + 11u)];
        let v8_s_phone_1 = vec2<u32>(_e151, _e154);
        let _e159 = work[(_e86 + 12u)];
        let _e163 = work[(_e86 + 13u)];
        let v9_s_acctbal_1 = vec2<u32>(_e159, _e163);
        let _e168 = work[(_e86 + 14u)];
        let _e172 = work[(_e86 + 15u)];
        let v10_s_comment_1 = vec2<u32>(_e168, _e172);
        let _e174 = index_9_rows_1;
        index_9_rows_1 = (_e174 + 1u);
        let _e178 = params[12u];
        let _e181 = (_e178 + ((_e32 + _e174) * 18u));
        work[_e181] = v3_n_regionkey_1.x;
        work[(_e181 + 1u)] = v3_n_regionkey_1.y;
        work[(_e181 + 2u)] = v4_p_partkey_1.x;
        work[(_e181 + 3u)] = v4_p_partkey_1.y;
        work[(_e181 + 4u)] = v5_p_mfgr_1.x;
        work[(_e181 + 5u)] = v5_p_mfgr_1.y;
        work[(_e181 + 6u)] = v6_s_name_1.x;
        work[(_e181 + 7u)] = v6_s_name_1.y;
        work[(_e181 + 8u)] = v7_s_address_1.x;
        work[(_e181 + 9u)] = v7_s_address_1.y;
        work[(_e181 + 10u)] = v8_s_phone_1.x;
        work[(_e181 + 11u)] = v8_s_phone_1.y;
        work[(_e181 + 12u)] = v9_s_acctbal_1.x;
        work[(_e181 + 13u)] = v9_s_acctbal_1.y;
        work[(_e181 + 14u)] = v10_s_comment_1.x;
        work[(_e181 + 15u)] = v10_s_comment_1.y;
        work[(_e181 + 16u)] = v11_1.x;
        work[(_e181 + 17u)] = v11_1.y;
    }
}

// 11: kernel @scan_region_2
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
    var sorted_rows: u32;
    var position: u32;

    let _e11 = ((((workgroup_.y * workgroups.x) + workgroup_.x) * 256u) + local);
    let _e14 = params[0u];
    let _e17 = params[1u];
    let row = (_e14 + _e11);
    if ((row >= _e17) | (row < _e14)) {
        return;
    }
    sorted_rows = 0u;
    let _e28 = params[3u];
    let _e31 = params[4u];
    let _e32 = (_e28 + row);
    let _e35 = input[_e32];
    let _e38 = input[(_e32 + 1u)];
    let v0_r_name = vec2<u32>((_e31 + _e35), (_e38 - _e35));
    let _e44 = params[5u];
    let v1_ = vec2<u32>(_e44, 6u);
    let _e47 = string_equal(v0_r_name, v1_);
    if _e47 {
        let _e49 = params[6u];
        let _e51 = (_e49 + (row * 2u));
        let _e53 = input[_e51];
        let _e56 = input[(_e51 + 1u)];
        let v3_r_regionkey = vec2<u32>(_e53, _e56);
        let _e61 = hash_step(2538058380u, v3_r_regionkey.x);
        let _e62 = hash_step(_e61, v3_r_regionkey.y);
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
            let _e94 = (_e91 + (candidate * 18u));
            let _e96 = work[_e94];
            let _e99 = work[(_e94 + 1u)];
            if !(all((v3_r_regionkey == vec2<u32>(_e96, _e99)))) {
                continue;
            }
            let _e106 = work[(_e94 + 2u)];
            let _e109 = work[(_e94 + 3u)];
            let v5_p_partkey = vec2<u32>(_e106, _e109);
            let _e113 = work[(_e94 + 4u)];
            let _e116 = work[(_e94 + 5u)];
            let v6_p_mfgr = vec2<u32>(_e113, _e116);
            let _e120 = work[(_e94 + 6u)];
            let _e123 = work[(_e94 + 7u)];
            let v7_s_name = vec2<u32>(_e120, _e123);
            let _e127 = work[(_e94 + 8u)];
            let _e130 = work[(_e94 + 9u)];
            let v8_s_address = vec2<u32>(_e127, _e130);
            let _e134 = work[(_e94 + 10u)];
            let _e138 = work[(_e94 + 11u)];
            let v9_s_phone = vec2<u32>(_e134, _e138);
            let _e143 = work[(_e94 + 12u)];
            let _e147 = work[(_e94 + 13u)];
            let v10_s_acctbal = vec2<u32>(_e143, _e147);
            let _e152 = work[(_e94 + 14u)];
            let _e156 = work[(_e94 + 15u)];
            let v11_s_comment = vec2<u32>(_e152, _e156);
            let _e161 = work[(_e94 + 16u)];
            let _e165 = work[(_e94 + 17u)];
            let v12_n_name = vec2<u32>(_e161, _e165);
            let _e167 = sorted_rows;
            sorted_rows = (_e167 + 1u);
        }
    }
    let _e170 = params[11u];
    let _e172 = sorted_rows;
    work[(_e170 + _e11)] = _e172;
}

@compute @workgroup_size(256, 1, 1) 
fn append(@builtin(workgroup_id) workgroup_1: vec3<u32>, @builtin(local_invocation_index) local_1: u32, @builtin(num_workgroups) workgroups_1: vec3<u32>) {
    var sorted_rows_1: u32;
    var position_1: u32;

    let _e11 = ((((workgroup_1.y * workgroups_1.x) + workgroup_1.x) * 256u) + local_1);
    let _e14 = params[0u];
    let _e17 = params[1u];
    let row_1 = (_e14 + _e11);
    if ((row_1 >= _e17) | (row_1 < _e14)) {
        return;
    }
    sorted_rows_1 = 0u;
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
    let v0_r_name_1 = vec2<u32>((_e43 + _e47), (_e50 - _e47));
    let _e56 = params[5u];
    let v1_1 = vec2<u32>(_e56, 6u);
    let _e59 = string_equal(v0_r_name_1, v1_1);
    if _e59 {
        let _e61 = params[6u];
        let _e63 = (_e61 + (row_1 * 2u));
        let _e65 = input[_e63];
        let _e68 = input[(_e63 + 1u)];
        let v3_r_regionkey_1 = vec2<u32>(_e65, _e68);
        let _e73 = hash_step(2538058380u, v3_r_regionkey_1.x);
        let _e74 = hash_step(_e73, v3_r_regionkey_1.y);
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
            let _e105 = (_e102 + (candidate_1 * 18u));
            let _e107 = work[_e105];
            let _e110 = work[(_e105 + 1u)];
            if !(all((v3_r_regionkey_1 == vec2<u32>(_e107, _e110)))) {
                continue;
            }
            let _e117 = work[(_e105 + 2u)];
            let _e120 = work[(_e105 + 3u)];
            let v5_p_partkey_1 = vec2<u32>(_e117, _e120);
            let _e124 = work[(_e105 + 4u)];
            let _e127 = work[(_e105 + 5u)];
            let v6_p_mfgr_1 = vec2<u32>(_e124, _e127);
            let _e131 = work[(_e105 + 6u)];
            let _e134 = work[(_e105 + 7u)];
            let v7_s_name_1 = vec2<u32>(_e131, _e134);
            let _e138 = work[(_e105 + 8u)];
            let _e141 = work[(_e105 + 9u)];
            let v8_s_address_1 = vec2<u32>(_e138, _e141);
            let _e145 = work[(_e105 + 10u)];
            let _e148 = work[(_e105 + 11u)];
            let v9_s_phone_1 = vec2<u32>(_e145, _e148);
            let _e153 = work[(_e105 + 12u)];
            let _e157 = work[(_e105 + 13u)];
            let v10_s_acctbal_1 = vec2<u32>(_e153, _e157);
            let _e162 = work[(_e105 + 14u)];
            let _e166 = work[(_e105 + 15u)];
            let v11_s_comment_1 = vec2<u32>(_e162, _e166);
            let _e171 = work[(_e105 + 16u)];
            let _e175 = work[(_e105 + 17u)];
            let v12_n_name_1 = vec2<u32>(_e171, _e175);
            let _e177 = sorted_rows_1;
            sorted_rows_1 = (_e177 + 1u);
            let _e181 = params[12u];
            let _e183 = (_e181 + ((_e32 + _e177) * 16u));
            work[_e183] = v5_p_partkey_1.x;
            work[(_e183 + 1u)] = v5_p_partkey_1.y;
            work[(_e183 + 2u)] = v6_p_mfgr_1.x;
            work[(_e183 + 3u)] = v6_p_mfgr_1.y;
            work[(_e183 + 4u)] = v7_s_name_1.x;
            work[(_e183 + 5u)] = v7_s_name_1.y;
            work[(_e183 + 6u)] = v8_s_address_1.x;
            work[(_e183 + 7u)] = v8_s_address_1.y;
            work[(_e183 + 8u)] = v9_s_phone_1.x;
            work[(_e183 + 9u)] = v9_s_phone_1.y;
            work[(_e183 + 10u)] = v10_s_acctbal_1.x;
            work[(_e183 + 11u)] = v10_s_acctbal_1.y;
            work[(_e183 + 12u)] = v11_s_comment_1.x;
            work[(_e183 + 13u)] = v11_s_comment_1.y;
            work[(_e183 + 14u)] = v12_n_name_1.x;
            work[(_e183 + 15u)] = v12_n_name_1.y;
        }
    }
}

// 12: kernel @scan_sorted
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
    let _e31 = (_e28 + (row * 16u));
    let _e34 = work[_e31];
    let _e37 = work[(_e31 + 1u)];
    let v1_p_partkey = vec2<u32>(_e34, _e37);
    let _e41 = work[(_e31 + 2u)];
    let _e44 = work[(_e31 + 3u)];
    let v2_p_mfgr = vec2<u32>(_e41, _e44);
    let _e49 = work[(_e31 + 4u)];
    let _e53 = work[(_e31 + 5u)];
    let v3_s_name = vec2<u32>(_e49, _e53);
    let _e58 = work[(_e31 + 6u)];
    let _e62 = work[(_e31 + 7u)];
    let v4_s_address = vec2<u32>(_e58, _e62);
    let _e67 = work[(_e31 + 8u)];
    let _e71 = work[(_e31 + 9u)];
    let v5_s_phone = vec2<u32>(_e67, _e71);
    let _e76 = work[(_e31 + 10u)];
    let _e80 = work[(_e31 + 11u)];
    let v6_s_acctbal = vec2<u32>(_e76, _e80);
    let _e85 = work[(_e31 + 12u)];
    let _e89 = work[(_e31 + 13u)];
    let v7_s_comment = vec2<u32>(_e85, _e89);
    let _e94 = work[(_e31 + 14u)];
    let _e98 = work[(_e31 + 15u)];
    let v8_n_name = vec2<u32>(_e94, _e98);
    let _e101 = params[4u];
    let _e103 = (_e101 + (_e11 * 16u));
    work[_e103] = v6_s_acctbal.x;
    work[(_e103 + 1u)] = v6_s_acctbal.y;
    work[(_e103 + 2u)] = v3_s_name.x;
    work[(_e103 + 3u)] = v3_s_name.y;
    work[(_e103 + 4u)] = v8_n_name.x;
    work[(_e103 + 5u)] = v8_n_name.y;
    work[(_e103 + 6u)] = v1_p_partkey.x;
    work[(_e103 + 7u)] = v1_p_partkey.y;
    work[(_e103 + 8u)] = v2_p_mfgr.x;
    work[(_e103 + 9u)] = v2_p_mfgr.y;
    work[(_e103 + 10u)] = v4_s_address.x;
    work[(_e103 + 11u)] = v4_s_address.y;
    work[(_e103 + 12u)] = v5_s_phone.x;
    work[(_e103 + 13u)] = v5_s_phone.y;
    work[(_e103 + 14u)] = v7_s_comment.x;
    work[(_e103 + 15u)] = v7_s_comment.y;
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
    let _e47 = (groups + (i * 5u));
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
    let _e47 = (entries_1 + (i_1 * 5u));
    let _e51 = work[(_e47 + 1u)];
    let _e54 = work[(_e47 + 2u)];
    let _e55 = vec2<u32>(_e51, _e54);
    let _e59 = hash_step(2538058380u, _e55.x);
    let _e60 = hash_step(_e59, _e55.y);
    let _e62 = hash_finish((_e60 ^ 8u));
    slot = _e62;
    let _e65 = (i_1 | 2147483648u);
    probes = u32();
    loop {
        let _e68 = slot;
        let _e69 = (_e68 & mask_1);
        slot = _e69;
        let _e70 = probes;
        if (_e70 >= most_probes_1) {
            atomicStore((&sync[full_1]), 1u);
            break;
        }
        probes = (_e70 + 1u);
        let _e75 = (table_1 + _e69);
        let _e77 = atomicLoad((&sync[_e75]));
        holder = _e77;
        if (_e77 == 0u) {
            let _e81 = atomicCompareExchangeWeak((&sync[_e75]), 0u, _e65);
            holder = select(_e81.old_value, _e65, _e81.exchanged);
        }
        let _e85 = holder;
        if (_e85 == _e65) {
            break;
        }
        if (_e85 != 0u) {
            local_3 = bool();
            if ((_e85 & 2147483648u) != 0u) {
                let _e95 = (entries_1 + ((_e85 & 2147483647u) * 5u));
                let _e98 = work[(_e95 + 1u)];
                let _e101 = work[(_e95 + 2u)];
                let _e106 = (true & all((_e55 == vec2<u32>(_e98, _e101))));
                local_3 = _e106;
                if (_e106 & (_e65 < _e85)) {
                    let _e110 = atomicMin((&sync[_e75]), _e65);
                }
            } else {
                let _e113 = (groups_1 + ((_e85 - 1u) * 5u));
                let _e115 = work[_e113];
                let _e118 = work[(_e113 + 1u)];
                local_3 = (true & all((_e55 == vec2<u32>(_e115, _e118))));
            }
            let _e123 = local_3;
            if _e123 {
                break;
            }
            slot = (_e69 + 1u);
        }
    }
    let _e126 = slot;
    work[(slots_1 + i_1)] = _e126;
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
        let _e71 = (groups_3 + (_e60 * 5u));
        work[_e71] = 0u;
        work[(_e71 + 1u)] = 0u;
        work[(_e71 + 2u)] = 0u;
        work[(_e71 + 3u)] = 0u;
        work[(_e71 + 4u)] = 0u;
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

// 14: pass groups_aggregate of kernel @scan_supplier
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

@compute @workgroup_size(256, 1, 1) 
fn fold(@builtin(workgroup_id) workgroup_: vec3<u32>, @builtin(local_invocation_index) local: u32, @builtin(num_workgroups) workgroups: vec3<u32>) {
    var min_ps_supplycost: vec2<u32>;
    var local_1: bool;
    var group: u32;
    var is_first: bool;
    var local_2: u32;
    var whole_min_ps_supplycost: vec2<u32>;
    var local_3: bool;
    var whole_min_ps_supplycost_1: vec2<u32>;
    var local_4: bool;

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
    min_ps_supplycost = vec2<u32>();
    local_1 = bool();
    min_ps_supplycost = vec2<u32>();
    local_1 = false;
    let _e52 = work[(numbers + _e38)];
    group = _e52;
    is_first = true;
    let _e55 = (i * 2u);
    local_2 = _e38;
    loop {
        let _e57 = local_2;
        if (_e57 >= _e40) {
            break;
        }
        let _e61 = work[(numbers + _e57)];
        let _e62 = group;
        if (_e61 != _e62) {
            let _e64 = is_first;
            if (_e64 & _e41) {
                let _e67 = (parts + (_e55 * 5u));
                let _e68 = min_ps_supplycost;
                work[(_e67 + 2u)] = _e68.x;
                work[(_e67 + 3u)] = _e68.y;
                let _e75 = local_1;
                let _e78 = work[(_e67 + 4u)];
                work[(_e67 + 4u)] = select((_e78 & 4294967294u), (_e78 | 1u), _e75);
                work[(part_numbers + _e55)] = _e62;
            } else {
                let _e88 = (rows + (_e62 * 5u));
                whole_min_ps_supplycost = vec2<u32>();
                local_3 = bool();
                let _e95 = work[(_e88 + 2u)];
                let _e98 = work[(_e88 + 3u)];
                let _e102 = work[(_e88 + 4u)];
                whole_min_ps_supplycost = vec2<u32>(_e95, _e98);
                local_3 = ((_e102 & 1u) != 0u);
                let _e105 = min_ps_supplycost;
                let _e106 = local_1;
                if _e106 {
                    let _e107 = local_3;
                    if _e107 {
                        let _e108 = whole_min_ps_supplycost;
                        let _e109 = less_64_(_e105, _e108);
                        whole_min_ps_supplycost = select(_e108, _e105, vec2(_e109));
                        local_3 = true;
                    } else {
                        whole_min_ps_supplycost = _e105;
                        local_3 = true;
                    }
                }
                let _e112 = whole_min_ps_supplycost;
                work[(_e88 + 2u)] = _e112.x;
                work[(_e88 + 3u)] = _e112.y;
                let _e119 = local_3;
                let _e122 = work[(_e88 + 4u)];
                work[(_e88 + 4u)] = select((_e122 & 4294967294u), (_e122 | 1u), _e119);
            }
            min_ps_supplycost = vec2<u32>();
            local_1 = false;
            is_first = false;
            group = _e61;
        }
        let _e131 = work[(order + _e57)];
        let _e133 = (entries + (_e131 * 5u));
        let _e135 = work[_e133];
        let _e140 = work[(_e133 + 3u)];
        let _e143 = work[(_e133 + 4u)];
        let _e144 = vec2<u32>(_e140, _e143);
        if ((_e135 & 1u) != 0u) {
            let _e145 = local_1;
            if _e145 {
                let _e146 = min_ps_supplycost;
                let _e147 = less_64_(_e144, _e146);
                min_ps_supplycost = select(_e146, _e144, vec2(_e147));
                local_1 = true;
            } else {
                min_ps_supplycost = _e144;
                local_1 = true;
            }
        }
        local_2 = (_e57 + 1u);
    }
    let _e151 = group;
    if _e41 {
        let _e152 = (_e55 + 1u);
        let _e153 = is_first;
        if _e153 {
            let _e155 = (parts + (_e55 * 5u));
            let _e156 = min_ps_supplycost;
            work[(_e155 + 2u)] = _e156.x;
            work[(_e155 + 3u)] = _e156.y;
            let _e163 = local_1;
            let _e166 = work[(_e155 + 4u)];
            work[(_e155 + 4u)] = select((_e166 & 4294967294u), (_e166 | 1u), _e163);
            work[(part_numbers + _e55)] = _e151;
            min_ps_supplycost = vec2<u32>();
            local_1 = false;
        }
        let _e176 = (parts + (_e152 * 5u));
        let _e177 = min_ps_supplycost;
        work[(_e176 + 2u)] = _e177.x;
        work[(_e176 + 3u)] = _e177.y;
        let _e184 = local_1;
        let _e187 = work[(_e176 + 4u)];
        work[(_e176 + 4u)] = select((_e187 & 4294967294u), (_e187 | 1u), _e184);
        work[(part_numbers + _e152)] = _e151;
    } else {
        if (_e40 > 0u) {
            let _e197 = (rows + (_e151 * 5u));
            whole_min_ps_supplycost_1 = vec2<u32>();
            local_4 = bool();
            let _e204 = work[(_e197 + 2u)];
            let _e207 = work[(_e197 + 3u)];
            let _e211 = work[(_e197 + 4u)];
            whole_min_ps_supplycost_1 = vec2<u32>(_e204, _e207);
            local_4 = ((_e211 & 1u) != 0u);
            let _e214 = min_ps_supplycost;
            let _e215 = local_1;
            if _e215 {
                let _e216 = local_4;
                if _e216 {
                    let _e217 = whole_min_ps_supplycost_1;
                    let _e218 = less_64_(_e214, _e217);
                    whole_min_ps_supplycost_1 = select(_e217, _e214, vec2(_e218));
                    local_4 = true;
                } else {
                    whole_min_ps_supplycost_1 = _e214;
                    local_4 = true;
                }
            }
            let _e221 = whole_min_ps_supplycost_1;
            work[(_e197 + 2u)] = _e221.x;
            work[(_e197 + 3u)] = _e221.y;
            let _e228 = local_4;
            let _e231 = work[(_e197 + 4u)];
            work[(_e197 + 4u)] = select((_e231 & 4294967294u), (_e231 | 1u), _e228);
        }
    }
}

@compute @workgroup_size(256, 1, 1) 
fn fold_all(@builtin(workgroup_id) workgroup_1: vec3<u32>, @builtin(local_invocation_index) local_5: u32, @builtin(num_workgroups) workgroups_1: vec3<u32>) {
    var min_ps_supplycost_1: vec2<u32>;
    var local_6: bool;
    var group_1: u32;
    var is_first_1: bool;
    var local_7: u32;
    var whole_min_ps_supplycost_2: vec2<u32>;
    var local_8: bool;

    let n_1 = params[0u];
    let entry_count_1 = params[1u];
    let entries_1 = params[2u];
    let rows_1 = params[3u];
    let order_1 = params[4u];
    let parts_1 = params[5u];
    let part_numbers_1 = params[6u];
    let numbers_1 = params[7u];
    let i_1 = ((((workgroup_1.y * workgroups_1.x) + workgroup_1.x) * 256u) + local_5);
    if (i_1 >= n_1) {
        return;
    }
    let _e38 = (i_1 * 64u);
    let _e40 = min((_e38 + 64u), entry_count_1);
    min_ps_supplycost_1 = vec2<u32>();
    local_6 = bool();
    min_ps_supplycost_1 = vec2<u32>();
    local_6 = false;
    group_1 = 0u;
    is_first_1 = true;
    let _e51 = (i_1 * 2u);
    local_7 = _e38;
    loop {
        let _e53 = local_7;
        if (_e53 >= _e40) {
            break;
        }
        let _e56 = (entries_1 + (_e53 * 5u));
        let _e59 = work[_e56];
        let _e64 = work[(_e56 + 3u)];
        let _e67 = work[(_e56 + 4u)];
        let _e68 = vec2<u32>(_e64, _e67);
        if ((_e59 & 1u) != 0u) {
            let _e69 = local_6;
            if _e69 {
                let _e70 = min_ps_supplycost_1;
                let _e71 = less_64_(_e68, _e70);
                min_ps_supplycost_1 = select(_e70, _e68, vec2(_e71));
                local_6 = true;
            } else {
                min_ps_supplycost_1 = _e68;
                local_6 = true;
            }
        }
        local_7 = (_e53 + 1u);
    }
    let _e75 = group_1;
    if (part_numbers_1 != 0u) {
        let _e76 = (_e51 + 1u);
        let _e77 = is_first_1;
        if _e77 {
            let _e79 = (parts_1 + (_e51 * 5u));
            let _e80 = min_ps_supplycost_1;
            work[(_e79 + 2u)] = _e80.x;
            work[(_e79 + 3u)] = _e80.y;
            let _e87 = local_6;
            let _e90 = work[(_e79 + 4u)];
            work[(_e79 + 4u)] = select((_e90 & 4294967294u), (_e90 | 1u), _e87);
            work[(part_numbers_1 + _e51)] = _e75;
            min_ps_supplycost_1 = vec2<u32>();
            local_6 = false;
        }
        let _e101 = (parts_1 + (_e76 * 5u));
        let _e102 = min_ps_supplycost_1;
        work[(_e101 + 2u)] = _e102.x;
        work[(_e101 + 3u)] = _e102.y;
        let _e109 = local_6;
        let _e112 = work[(_e101 + 4u)];
        work[(_e101 + 4u)] = select((_e112 & 4294967294u), (_e112 | 1u), _e109);
        work[(part_numbers_1 + _e76)] = _e75;
    } else {
        if (_e40 > 0u) {
            let _e122 = (rows_1 + (_e75 * 5u));
            whole_min_ps_supplycost_2 = vec2<u32>();
            local_8 = bool();
            let _e129 = work[(_e122 + 2u)];
            let _e132 = work[(_e122 + 3u)];
            let _e136 = work[(_e122 + 4u)];
            whole_min_ps_supplycost_2 = vec2<u32>(_e129, _e132);
            local_8 = ((_e136 & 1u) != 0u);
            let _e139 = min_ps_supplycost_1;
            let _e140 = local_6;
            if _e140 {
                let _e141 = local_8;
                if _e141 {
                    let _e142 = whole_min_ps_supplycost_2;
                    let _e143 = less_64_(_e139, _e142);
                    whole_min_ps_supplycost_2 = select(_e142, _e139, vec2(_e143));
                    local_8 = true;
                } else {
                    whole_min_ps_supplycost_2 = _e139;
                    local_8 = true;
                }
            }
            let _e146 = whole_min_ps_supplycost_2;
            work[(_e122 + 2u)] = _e146.x;
            work[(_e122 + 3u)] = _e146.y;
            let _e153 = local_8;
            let _e156 = work[(_e122 + 4u)];
            work[(_e122 + 4u)] = select((_e156 & 4294967294u), (_e156 | 1u), _e153);
        }
    }
}

@compute @workgroup_size(256, 1, 1) 
fn fold_parts(@builtin(workgroup_id) workgroup_2: vec3<u32>, @builtin(local_invocation_index) local_9: u32, @builtin(num_workgroups) workgroups_2: vec3<u32>) {
    var min_ps_supplycost_2: vec2<u32>;
    var local_10: bool;
    var group_2: u32;
    var is_first_2: bool;
    var local_11: u32;
    var whole_min_ps_supplycost_3: vec2<u32>;
    var local_12: bool;
    var whole_min_ps_supplycost_4: vec2<u32>;
    var local_13: bool;

    let n_2 = params[0u];
    let entry_count_2 = params[1u];
    let entries_2 = params[2u];
    let rows_2 = params[3u];
    let order_2 = params[4u];
    let parts_2 = params[5u];
    let part_numbers_2 = params[6u];
    let numbers_2 = params[7u];
    let i_2 = ((((workgroup_2.y * workgroups_2.x) + workgroup_2.x) * 256u) + local_9);
    if (i_2 >= n_2) {
        return;
    }
    let _e38 = (i_2 * 64u);
    let _e40 = min((_e38 + 64u), entry_count_2);
    let _e41 = (part_numbers_2 != 0u);
    min_ps_supplycost_2 = vec2<u32>();
    local_10 = bool();
    min_ps_supplycost_2 = vec2<u32>();
    local_10 = false;
    let _e52 = work[(numbers_2 + _e38)];
    group_2 = _e52;
    is_first_2 = true;
    let _e55 = (i_2 * 2u);
    local_11 = _e38;
    loop {
        let _e57 = local_11;
        if (_e57 >= _e40) {
            break;
        }
        let _e61 = work[(numbers_2 + _e57)];
        let _e62 = group_2;
        if (_e61 != _e62) {
            let _e64 = is_first_2;
            if (_e64 & _e41) {
                let _e67 = (parts_2 + (_e55 * 5u));
                let _e68 = min_ps_supplycost_2;
                work[(_e67 + 2u)] = _e68.x;
                work[(_e67 + 3u)] = _e68.y;
                let _e75 = local_10;
                let _e78 = work[(_e67 + 4u)];
                work[(_e67 + 4u)] = select((_e78 & 4294967294u), (_e78 | 1u), _e75);
                work[(part_numbers_2 + _e55)] = _e62;
            } else {
                let _e88 = (rows_2 + (_e62 * 5u));
                whole_min_ps_supplycost_3 = vec2<u32>();
                local_12 = bool();
                let _e95 = work[(_e88 + 2u)];
                let _e98 = work[(_e88 + 3u)];
                let _e102 = work[(_e88 + 4u)];
                whole_min_ps_supplycost_3 = vec2<u32>(_e95, _e98);
                local_12 = ((_e102 & 1u) != 0u);
                let _e105 = min_ps_supplycost_2;
                let _e106 = local_10;
                if _e106 {
                    let _e107 = local_12;
                    if _e107 {
                        let _e108 = whole_min_ps_supplycost_3;
                        let _e109 = less_64_(_e105, _e108);
                        whole_min_ps_supplycost_3 = select(_e108, _e105, vec2(_e109));
                        local_12 = true;
                    } else {
                        whole_min_ps_supplycost_3 = _e105;
                        local_12 = true;
                    }
                }
                let _e112 = whole_min_ps_supplycost_3;
                work[(_e88 + 2u)] = _e112.x;
                work[(_e88 + 3u)] = _e112.y;
                let _e119 = local_12;
                let _e122 = work[(_e88 + 4u)];
                work[(_e88 + 4u)] = select((_e122 & 4294967294u), (_e122 | 1u), _e119);
            }
            min_ps_supplycost_2 = vec2<u32>();
            local_10 = false;
            is_first_2 = false;
            group_2 = _e61;
        }
        let _e130 = (entries_2 + (_e57 * 5u));
        let _e133 = work[(_e130 + 2u)];
        let _e136 = work[(_e130 + 3u)];
        let _e137 = vec2<u32>(_e133, _e136);
        let _e140 = work[(_e130 + 4u)];
        if ((_e140 & 1u) != 0u) {
            let _e143 = local_10;
            if _e143 {
                let _e144 = min_ps_supplycost_2;
                let _e145 = less_64_(_e137, _e144);
                min_ps_supplycost_2 = select(_e144, _e137, vec2(_e145));
                local_10 = true;
            } else {
                min_ps_supplycost_2 = _e137;
                local_10 = true;
            }
        }
        local_11 = (_e57 + 1u);
    }
    let _e149 = group_2;
    if _e41 {
        let _e150 = (_e55 + 1u);
        let _e151 = is_first_2;
        if _e151 {
            let _e153 = (parts_2 + (_e55 * 5u));
            let _e154 = min_ps_supplycost_2;
            work[(_e153 + 2u)] = _e154.x;
            work[(_e153 + 3u)] = _e154.y;
            let _e161 = local_10;
            let _e164 = work[(_e153 + 4u)];
            work[(_e153 + 4u)] = select((_e164 & 4294967294u), (_e164 | 1u), _e161);
            work[(part_numbers_2 + _e55)] = _e149;
            min_ps_supplycost_2 = vec2<u32>();
            local_10 = false;
        }
        let _e174 = (parts_2 + (_e150 * 5u));
        let _e175 = min_ps_supplycost_2;
        work[(_e174 + 2u)] = _e175.x;
        work[(_e174 + 3u)] = _e175.y;
        let _e182 = local_10;
        let _e185 = work[(_e174 + 4u)];
        work[(_e174 + 4u)] = select((_e185 & 4294967294u), (_e185 | 1u), _e182);
        work[(part_numbers_2 + _e150)] = _e149;
    } else {
        if (_e40 > 0u) {
            let _e195 = (rows_2 + (_e149 * 5u));
            whole_min_ps_supplycost_4 = vec2<u32>();
            local_13 = bool();
            let _e202 = work[(_e195 + 2u)];
            let _e205 = work[(_e195 + 3u)];
            let _e209 = work[(_e195 + 4u)];
            whole_min_ps_supplycost_4 = vec2<u32>(_e202, _e205);
            local_13 = ((_e209 & 1u) != 0u);
            let _e212 = min_ps_supplycost_2;
            let _e213 = local_10;
            if _e213 {
                let _e214 = local_13;
                if _e214 {
                    let _e215 = whole_min_ps_supplycost_4;
                    let _e216 = less_64_(_e212, _e215);
                    whole_min_ps_supplycost_4 = select(_e215, _e212, vec2(_e216));
                    local_13 = true;
                } else {
                    whole_min_ps_supplycost_4 = _e212;
                    local_13 = true;
                }
            }
            let _e219 = whole_min_ps_supplycost_4;
            work[(_e195 + 2u)] = _e219.x;
            work[(_e195 + 3u)] = _e219.y;
            let _e226 = local_13;
            let _e229 = work[(_e195 + 4u)];
            work[(_e195 + 4u)] = select((_e229 & 4294967294u), (_e229 | 1u), _e226);
        }
    }
}

@compute @workgroup_size(256, 1, 1) 
fn fold_sorted_parts(@builtin(workgroup_id) workgroup_3: vec3<u32>, @builtin(local_invocation_index) local_14: u32, @builtin(num_workgroups) workgroups_3: vec3<u32>) {
    var min_ps_supplycost_3: vec2<u32>;
    var local_15: bool;
    var group_3: u32;
    var is_first_3: bool;
    var local_16: u32;
    var whole_min_ps_supplycost_5: vec2<u32>;
    var local_17: bool;
    var whole_min_ps_supplycost_6: vec2<u32>;
    var local_18: bool;

    let n_3 = params[0u];
    let entry_count_3 = params[1u];
    let entries_3 = params[2u];
    let rows_3 = params[3u];
    let order_3 = params[4u];
    let parts_3 = params[5u];
    let part_numbers_3 = params[6u];
    let numbers_3 = params[7u];
    let i_3 = ((((workgroup_3.y * workgroups_3.x) + workgroup_3.x) * 256u) + local_14);
    if (i_3 >= n_3) {
        return;
    }
    let _e38 = (i_3 * 64u);
    let _e40 = min((_e38 + 64u), entry_count_3);
    let _e41 = (part_numbers_3 != 0u);
    min_ps_supplycost_3 = vec2<u32>();
    local_15 = bool();
    min_ps_supplycost_3 = vec2<u32>();
    local_15 = false;
    let _e52 = work[(numbers_3 + _e38)];
    group_3 = _e52;
    is_first_3 = true;
    let _e55 = (i_3 * 2u);
    local_16 = _e38;
    loop {
        let _e57 = local_16;
        if (_e57 >= _e40) {
            break;
        }
        let _e61 = work[(numbers_3 + _e57)];
        let _e62 = group_3;
        if (_e61 != _e62) {
            let _e64 = is_first_3;
            if (_e64 & _e41) {
                let _e67 = (parts_3 + (_e55 * 5u));
                let _e68 = min_ps_supplycost_3;
                work[(_e67 + 2u)] = _e68.x;
                work[(_e67 + 3u)] = _e68.y;
                let _e75 = local_15;
                let _e78 = work[(_e67 + 4u)];
                work[(_e67 + 4u)] = select((_e78 & 4294967294u), (_e78 | 1u), _e75);
                work[(part_numbers_3 + _e55)] = _e62;
            } else {
                let _e88 = (rows_3 + (_e62 * 5u));
                whole_min_ps_supplycost_5 = vec2<u32>();
                local_17 = bool();
                let _e95 = work[(_e88 + 2u)];
                let _e98 = work[(_e88 + 3u)];
                let _e102 = work[(_e88 + 4u)];
                whole_min_ps_supplycost_5 = vec2<u32>(_e95, _e98);
                local_17 = ((_e102 & 1u) != 0u);
                let _e105 = min_ps_supplycost_3;
                let _e106 = local_15;
                if _e106 {
                    let _e107 = local_17;
                    if _e107 {
                        let _e108 = whole_min_ps_supplycost_5;
                        let _e109 = less_64_(_e105, _e108);
                        whole_min_ps_supplycost_5 = select(_e108, _e105, vec2(_e109));
                        local_17 = true;
                    } else {
                        whole_min_ps_supplycost_5 = _e105;
                        local_17 = true;
                    }
                }
                let _e112 = whole_min_ps_supplycost_5;
                work[(_e88 + 2u)] = _e112.x;
                work[(_e88 + 3u)] = _e112.y;
                let _e119 = local_17;
                let _e122 = work[(_e88 + 4u)];
                work[(_e88 + 4u)] = select((_e122 & 4294967294u), (_e122 | 1u), _e119);
            }
            min_ps_supplycost_3 = vec2<u32>();
            local_15 = false;
            is_first_3 = false;
            group_3 = _e61;
        }
        let _e131 = work[(order_3 + _e57)];
        let _e133 = (entries_3 + (_e131 * 5u));
        let _e136 = work[(_e133 + 2u)];
        let _e139 = work[(_e133 + 3u)];
        let _e140 = vec2<u32>(_e136, _e139);
        let _e143 = work[(_e133 + 4u)];
        if ((_e143 & 1u) != 0u) {
            let _e146 = local_15;
            if _e146 {
                let _e147 = min_ps_supplycost_3;
                let _e148 = less_64_(_e140, _e147);
                min_ps_supplycost_3 = select(_e147, _e140, vec2(_e148));
                local_15 = true;
            } else {
                min_ps_supplycost_3 = _e140;
                local_15 = true;
            }
        }
        local_16 = (_e57 + 1u);
    }
    let _e152 = group_3;
    if _e41 {
        let _e153 = (_e55 + 1u);
        let _e154 = is_first_3;
        if _e154 {
            let _e156 = (parts_3 + (_e55 * 5u));
            let _e157 = min_ps_supplycost_3;
            work[(_e156 + 2u)] = _e157.x;
            work[(_e156 + 3u)] = _e157.y;
            let _e164 = local_15;
            let _e167 = work[(_e156 + 4u)];
            work[(_e156 + 4u)] = select((_e167 & 4294967294u), (_e167 | 1u), _e164);
            work[(part_numbers_3 + _e55)] = _e152;
            min_ps_supplycost_3 = vec2<u32>();
            local_15 = false;
        }
        let _e177 = (parts_3 + (_e153 * 5u));
        let _e178 = min_ps_supplycost_3;
        work[(_e177 + 2u)] = _e178.x;
        work[(_e177 + 3u)] = _e178.y;
        let _e185 = local_15;
        let _e188 = work[(_e177 + 4u)];
        work[(_e177 + 4u)] = select((_e188 & 4294967294u), (_e188 | 1u), _e185);
        work[(part_numbers_3 + _e153)] = _e152;
    } else {
        if (_e40 > 0u) {
            let _e198 = (rows_3 + (_e152 * 5u));
            whole_min_ps_supplycost_6 = vec2<u32>();
            local_18 = bool();
            let _e205 = work[(_e198 + 2u)];
            let _e208 = work[(_e198 + 3u)];
            let _e212 = work[(_e198 + 4u)];
            whole_min_ps_supplycost_6 = vec2<u32>(_e205, _e208);
            local_18 = ((_e212 & 1u) != 0u);
            let _e215 = min_ps_supplycost_3;
            let _e216 = local_15;
            if _e216 {
                let _e217 = local_18;
                if _e217 {
                    let _e218 = whole_min_ps_supplycost_6;
                    let _e219 = less_64_(_e215, _e218);
                    whole_min_ps_supplycost_6 = select(_e218, _e215, vec2(_e219));
                    local_18 = true;
                } else {
                    whole_min_ps_supplycost_6 = _e215;
                    local_18 = true;
                }
            }
            let _e222 = whole_min_ps_supplycost_6;
            work[(_e198 + 2u)] = _e222.x;
            work[(_e198 + 3u)] = _e222.y;
            let _e229 = local_18;
            let _e232 = work[(_e198 + 4u)];
            work[(_e198 + 4u)] = select((_e232 & 4294967294u), (_e232 | 1u), _e229);
        }
    }
}

@compute @workgroup_size(256, 1, 1) 
fn fold_all_parts(@builtin(workgroup_id) workgroup_4: vec3<u32>, @builtin(local_invocation_index) local_19: u32, @builtin(num_workgroups) workgroups_4: vec3<u32>) {
    var min_ps_supplycost_4: vec2<u32>;
    var local_20: bool;
    var group_4: u32;
    var is_first_4: bool;
    var local_21: u32;
    var whole_min_ps_supplycost_7: vec2<u32>;
    var local_22: bool;

    let n_4 = params[0u];
    let entry_count_4 = params[1u];
    let entries_4 = params[2u];
    let rows_4 = params[3u];
    let order_4 = params[4u];
    let parts_4 = params[5u];
    let part_numbers_4 = params[6u];
    let numbers_4 = params[7u];
    let i_4 = ((((workgroup_4.y * workgroups_4.x) + workgroup_4.x) * 256u) + local_19);
    if (i_4 >= n_4) {
        return;
    }
    let _e38 = (i_4 * 64u);
    let _e40 = min((_e38 + 64u), entry_count_4);
    min_ps_supplycost_4 = vec2<u32>();
    local_20 = bool();
    min_ps_supplycost_4 = vec2<u32>();
    local_20 = false;
    group_4 = 0u;
    is_first_4 = true;
    let _e51 = (i_4 * 2u);
    local_21 = _e38;
    loop {
        let _e53 = local_21;
        if (_e53 >= _e40) {
            break;
        }
        let _e56 = (entries_4 + (_e53 * 5u));
        let _e60 = work[(_e56 + 2u)];
        let _e63 = work[(_e56 + 3u)];
        let _e64 = vec2<u32>(_e60, _e63);
        let _e67 = work[(_e56 + 4u)];
        if ((_e67 & 1u) != 0u) {
            let _e70 = local_20;
            if _e70 {
                let _e71 = min_ps_supplycost_4;
                let _e72 = less_64_(_e64, _e71);
                min_ps_supplycost_4 = select(_e71, _e64, vec2(_e72));
                local_20 = true;
            } else {
                min_ps_supplycost_4 = _e64;
                local_20 = true;
            }
        }
        local_21 = (_e53 + 1u);
    }
    let _e76 = group_4;
    if (part_numbers_4 != 0u) {
        let _e77 = (_e51 + 1u);
        let _e78 = is_first_4;
        if _e78 {
            let _e80 = (parts_4 + (_e51 * 5u));
            let _e81 = min_ps_supplycost_4;
            work[(_e80 + 2u)] = _e81.x;
            work[(_e80 + 3u)] = _e81.y;
            let _e88 = local_20;
            let _e91 = work[(_e80 + 4u)];
            work[(_e80 + 4u)] = select((_e91 & 4294967294u), (_e91 | 1u), _e88);
            work[(part_numbers_4 + _e51)] = _e76;
            min_ps_supplycost_4 = vec2<u32>();
            local_20 = false;
        }
        let _e102 = (parts_4 + (_e77 * 5u));
        let _e103 = min_ps_supplycost_4;
        work[(_e102 + 2u)] = _e103.x;
        work[(_e102 + 3u)] = _e103.y;
        let _e110 = local_20;
        let _e113 = work[(_e102 + 4u)];
        work[(_e102 + 4u)] = select((_e113 & 4294967294u), (_e113 | 1u), _e110);
        work[(part_numbers_4 + _e77)] = _e76;
    } else {
        if (_e40 > 0u) {
            let _e123 = (rows_4 + (_e76 * 5u));
            whole_min_ps_supplycost_7 = vec2<u32>();
            local_22 = bool();
            let _e130 = work[(_e123 + 2u)];
            let _e133 = work[(_e123 + 3u)];
            let _e137 = work[(_e123 + 4u)];
            whole_min_ps_supplycost_7 = vec2<u32>(_e130, _e133);
            local_22 = ((_e137 & 1u) != 0u);
            let _e140 = min_ps_supplycost_4;
            let _e141 = local_20;
            if _e141 {
                let _e142 = local_22;
                if _e142 {
                    let _e143 = whole_min_ps_supplycost_7;
                    let _e144 = less_64_(_e140, _e143);
                    whole_min_ps_supplycost_7 = select(_e143, _e140, vec2(_e144));
                    local_22 = true;
                } else {
                    whole_min_ps_supplycost_7 = _e140;
                    local_22 = true;
                }
            }
            let _e147 = whole_min_ps_supplycost_7;
            work[(_e123 + 2u)] = _e147.x;
            work[(_e123 + 3u)] = _e147.y;
            let _e154 = local_22;
            let _e157 = work[(_e123 + 4u)];
            work[(_e123 + 4u)] = select((_e157 & 4294967294u), (_e157 | 1u), _e154);
        }
    }
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

// pass index: as number 16

// 19: pass index
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
    let _e33 = (rows + (i * 16u));
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

// 20: pass index
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
    let _e33 = (rows + (i * 18u));
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

// 21: pass sort_by_fields
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
    let _e5 = (a_3 + (b_2 * 16u));
    let _e7 = (a_3 + (c * 16u));
    let _e13 = work[(_e5 + 10u)];
    let _e17 = work[(_e5 + 11u)];
    let _e18 = vec2<u32>(_e13, _e17);
    let _e21 = work[(_e7 + 10u)];
    let _e24 = work[(_e7 + 11u)];
    let _e25 = vec2<u32>(_e21, _e24);
    let _e26 = less_64_(_e25, _e18);
    if _e26 {
        return _e26;
    }
    let _e27 = less_64_(_e18, _e25);
    if _e27 {
        return false;
    }
    let _e32 = work[(_e5 + 14u)];
    let _e36 = work[(_e5 + 15u)];
    let _e40 = work[(_e7 + 14u)];
    let _e43 = work[(_e7 + 15u)];
    let _e45 = string_order(vec2<u32>(_e32, _e36), vec2<u32>(_e40, _e43));
    if (_e45 != 0i) {
        return (_e45 < 0i);
    }
    let _e52 = work[(_e5 + 4u)];
    let _e56 = work[(_e5 + 5u)];
    let _e60 = work[(_e7 + 4u)];
    let _e63 = work[(_e7 + 5u)];
    let _e65 = string_order(vec2<u32>(_e52, _e56), vec2<u32>(_e60, _e63));
    if (_e65 != 0i) {
        return (_e65 < 0i);
    }
    let _e69 = work[_e5];
    let _e73 = work[(_e5 + 1u)];
    let _e74 = vec2<u32>(_e69, _e73);
    let _e76 = work[_e7];
    let _e79 = work[(_e7 + 1u)];
    let _e80 = vec2<u32>(_e76, _e79);
    let _e81 = less_64_(_e74, _e80);
    if _e81 {
        return _e81;
    }
    let _e82 = less_64_(_e80, _e74);
    if _e82 {
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
