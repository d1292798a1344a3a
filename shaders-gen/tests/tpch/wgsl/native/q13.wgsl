// 1: kernel @scan_orders
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

fn character_length(a_1: vec2<u32>, b: u32) -> u32 {
    var local_4: u32;

    local_4 = (b + 1u);
    loop {
        let _e5 = local_4;
        if !((_e5 < a_1.y)) {
            break;
        }
        let _e10 = local_4;
        let _e12 = string_byte((a_1.x + _e10));
        if ((_e12 & 192u) != 128u) {
            break;
        }
        let _e17 = local_4;
        local_4 = (_e17 + 1u);
    }
    let _e19 = local_4;
    return (_e19 - b);
}

fn matches(a_2: vec2<u32>, b_1: vec2<u32>, c: u32) -> bool {
    var local_5: u32;
    var local_6: u32;
    var local_7: bool;
    var local_8: u32;
    var local_9: u32;
    var local_10: u32;
    var local_11: u32;
    var local_12: u32;
    var local_13: u32;

    local_5 = 0u;
    local_6 = 0u;
    local_7 = false;
    local_8 = 0u;
    local_9 = 0u;
    loop {
        local_10 = 0u;
        local_11 = 0u;
        let _e12 = local_5;
        let _e13 = local_6;
        let _e15 = (_e12 < a_2.y);
        if (_e13 == b_1.y) {
            if !(_e15) {
                return true;
            }
        } else {
            let _e22 = string_byte((b_1.x + _e13));
            let _e23 = (_e22 == c);
            if ((_e22 == 37u) & !(_e23)) {
                if ((_e13 + 1u) == b_1.y) {
                    return true;
                }
                local_6 = (_e13 + 1u);
                local_7 = true;
                local_8 = _e12;
                local_9 = (_e13 + 1u);
                continue;
            }
            if ((_e22 == 95u) & !(_e23)) {
                if _e15 {
                    let _e38 = character_length(a_2, _e12);
                    local_10 = _e38;
                    local_11 = 1u;
                }
            } else {
                if _e23 {
                    if ((_e13 + 1u) == b_1.y) {
                        local_12 = 256u;
                    } else {
                        let _e48 = string_byte(((b_1.x + _e13) + 1u));
                        local_12 = _e48;
                    }
                    let _e49 = local_12;
                    local_13 = _e49;
                } else {
                    local_13 = _e22;
                }
                let _e51 = local_13;
                if _e15 {
                    let _e54 = string_byte((a_2.x + _e12));
                    if (_e54 == _e51) {
                        local_10 = 1u;
                        local_11 = (u32(_e23) + 1u);
                    }
                }
            }
        }
        let _e57 = local_11;
        if (_e57 != 0u) {
            let _e59 = local_10;
            local_5 = (_e12 + _e59);
            let _e61 = local_11;
            local_6 = (_e13 + _e61);
        } else {
            let _e63 = local_7;
            let _e65 = local_8;
            if (!(_e63) | (_e65 >= a_2.y)) {
                return false;
            }
            let _e69 = local_8;
            local_8 = (_e69 + 1u);
            let _e71 = local_8;
            local_5 = _e71;
            let _e72 = local_9;
            local_6 = _e72;
        }
    }
    return false;
}

@compute @workgroup_size(256, 1, 1) 
fn count(@builtin(workgroup_id) workgroup_: vec3<u32>, @builtin(local_invocation_index) local: u32, @builtin(num_workgroups) workgroups: vec3<u32>) {
    var index_rows: u32;
    var local_1: u32;

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
    let v0_o_comment = vec2<u32>((_e31 + _e35), (_e38 - _e35));
    let _e44 = params[5u];
    let v1_ = vec2<u32>(_e44, 18u);
    let _e49 = params[6u];
    let v2_ = vec2<u32>(_e49, 0u);
    if (v2_.y == 0u) {
        local_1 = 256u;
    } else {
        let _e55 = string_byte(v2_.x);
        local_1 = _e55;
    }
    let _e56 = local_1;
    let _e57 = matches(v0_o_comment, v1_, _e56);
    let v4_ = !(_e57);
    if v4_ {
        let _e61 = params[7u];
        let _e63 = (_e61 + (row * 2u));
        let _e65 = input[_e63];
        let _e68 = input[(_e63 + 1u)];
        let v5_o_orderkey = bitcast<i64>((u64(_e65) | (u64(_e68) << 32u)));
        let _e77 = params[8u];
        let _e79 = (_e77 + (row * 2u));
        let _e81 = input[_e79];
        let _e84 = input[(_e79 + 1u)];
        let v6_o_custkey = bitcast<i64>((u64(_e81) | (u64(_e84) << 32u)));
        let _e90 = index_rows;
        index_rows = (_e90 + 1u);
    }
    let _e94 = params[9u];
    let _e96 = index_rows;
    work[(_e94 + _e11)] = _e96;
}

@compute @workgroup_size(256, 1, 1) 
fn append(@builtin(workgroup_id) workgroup_1: vec3<u32>, @builtin(local_invocation_index) local_2: u32, @builtin(num_workgroups) workgroups_1: vec3<u32>) {
    var index_rows_1: u32;
    var local_3: u32;

    let _e11 = ((((workgroup_1.y * workgroups_1.x) + workgroup_1.x) * 256u) + local_2);
    let _e14 = params[0u];
    let _e17 = params[1u];
    let row_1 = (_e14 + _e11);
    if ((row_1 >= _e17) | (row_1 < _e14)) {
        return;
    }
    index_rows_1 = 0u;
    let _e28 = params[9u];
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
    let v0_o_comment_1 = vec2<u32>((_e43 + _e47), (_e50 - _e47));
    let _e56 = params[5u];
    let v1_1 = vec2<u32>(_e56, 18u);
    let _e61 = params[6u];
    let v2_1 = vec2<u32>(_e61, 0u);
    if (v2_1.y == 0u) {
        local_3 = 256u;
    } else {
        let _e67 = string_byte(v2_1.x);
        local_3 = _e67;
    }
    let _e68 = local_3;
    let _e69 = matches(v0_o_comment_1, v1_1, _e68);
    let v4_1 = !(_e69);
    if v4_1 {
        let _e73 = params[7u];
        let _e75 = (_e73 + (row_1 * 2u));
        let _e77 = input[_e75];
        let _e80 = input[(_e75 + 1u)];
        let v5_o_orderkey_1 = bitcast<i64>((u64(_e77) | (u64(_e80) << 32u)));
        let _e89 = params[8u];
        let _e91 = (_e89 + (row_1 * 2u));
        let _e93 = input[_e91];
        let _e96 = input[(_e91 + 1u)];
        let v6_o_custkey_1 = bitcast<i64>((u64(_e93) | (u64(_e96) << 32u)));
        let _e102 = index_rows_1;
        index_rows_1 = (_e102 + 1u);
        let _e107 = params[10u];
        let _e109 = (_e107 + ((_e32 + _e102) * 4u));
        let _e110 = bitcast<u64>(v6_o_custkey_1);
        work[_e109] = u32(_e110);
        work[(_e109 + 1u)] = u32((_e110 >> 32u));
        let _e117 = bitcast<u64>(v5_o_orderkey_1);
        work[(_e109 + 2u)] = u32(_e117);
        work[(_e109 + 3u)] = u32((_e117 >> 32u));
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
    var groups_rows: u32;
    var matches: u32;
    var position: u32;
    var local_1: u32;
    var local_2: u32;

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
    let v0_c_custkey = bitcast<i64>((u64(_e33) | (u64(_e36) << 32u)));
    let _e43 = bitcast<u64>(v0_c_custkey);
    let _e48 = hash_step(2538058380u, u32(_e43));
    let _e49 = hash_step(_e48, u32((_e43 >> 32u)));
    let _e52 = hash_finish((_e49 ^ 8u));
    let _e55 = params[4u];
    let _e58 = params[5u];
    let _e60 = (_e58 + (_e52 & _e55));
    let _e63 = work[_e60];
    let matches_end = work[(_e60 + 1u)];
    matches = u32();
    position = _e63;
    local_1 = u32();
    local_2 = u32();
    loop {
        let _e74 = position;
        let _e75 = (_e74 >= matches_end);
        let _e77 = matches;
        if (_e75 & (_e77 != 0u)) {
            break;
        }
        position = (_e74 + 1u);
        let v5_ = (_e74 < matches_end);
        if v5_ {
            let _e82 = params[6u];
            let candidate = work[(_e82 + _e74)];
            let _e88 = params[7u];
            let _e90 = (_e88 + (candidate * 4u));
            let _e92 = work[_e90];
            let _e95 = work[(_e90 + 1u)];
            if !((v0_c_custkey == bitcast<i64>((u64(_e92) | (u64(_e95) << 32u))))) {
                continue;
            }
            let _e103 = matches;
            matches = (_e103 + 1u);
            local_1 = candidate;
            local_2 = _e90;
        } else {
            local_1 = 0u;
            local_2 = 0u;
        }
        let _e107 = local_2;
        let _e110 = work[(_e107 + 2u)];
        let _e113 = work[(_e107 + 3u)];
        let v3_o_orderkey = bitcast<i64>((u64(_e110) | (u64(_e113) << 32u)));
        let _e119 = groups_rows;
        groups_rows = (_e119 + 1u);
        let _e123 = vec2<u32>(select(0u, 1u, v5_), 0u);
        let v6_ = bitcast<i64>((u64(_e123.x) | (u64(_e123.y) << 32u)));
        if _e75 {
            break;
        }
    }
    let _e132 = matches;
    let _e135 = params[8u];
    let _e137 = groups_rows;
    work[(_e135 + _e11)] = _e137;
}

@compute @workgroup_size(256, 1, 1) 
fn append(@builtin(workgroup_id) workgroup_1: vec3<u32>, @builtin(local_invocation_index) local_3: u32, @builtin(num_workgroups) workgroups_1: vec3<u32>) {
    var groups_rows_1: u32;
    var matches_1: u32;
    var position_1: u32;
    var local_4: u32;
    var local_5: u32;

    let _e11 = ((((workgroup_1.y * workgroups_1.x) + workgroup_1.x) * 256u) + local_3);
    let _e14 = params[0u];
    let _e17 = params[1u];
    let row_1 = (_e14 + _e11);
    if ((row_1 >= _e17) | (row_1 < _e14)) {
        return;
    }
    groups_rows_1 = 0u;
    let _e28 = params[8u];
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
    let v0_c_custkey_1 = bitcast<i64>((u64(_e45) | (u64(_e48) << 32u)));
    let _e55 = bitcast<u64>(v0_c_custkey_1);
    let _e60 = hash_step(2538058380u, u32(_e55));
    let _e61 = hash_step(_e60, u32((_e55 >> 32u)));
    let _e63 = hash_finish((_e61 ^ 8u));
    let _e66 = params[4u];
    let _e69 = params[5u];
    let _e71 = (_e69 + (_e63 & _e66));
    let _e73 = work[_e71];
    let matches_end_1 = work[(_e71 + 1u)];
    matches_1 = u32();
    position_1 = _e73;
    local_4 = u32();
    local_5 = u32();
    loop {
        let _e84 = position_1;
        let _e85 = (_e84 >= matches_end_1);
        let _e87 = matches_1;
        if (_e85 & (_e87 != 0u)) {
            break;
        }
        position_1 = (_e84 + 1u);
        let v5_1 = (_e84 < matches_end_1);
        if v5_1 {
            let _e92 = params[6u];
            let candidate_1 = work[(_e92 + _e84)];
            let _e98 = params[7u];
            let _e100 = (_e98 + (candidate_1 * 4u));
            let _e102 = work[_e100];
            let _e105 = work[(_e100 + 1u)];
            if !((v0_c_custkey_1 == bitcast<i64>((u64(_e102) | (u64(_e105) << 32u))))) {
                continue;
            }
            let _e113 = matches_1;
            matches_1 = (_e113 + 1u);
            local_4 = candidate_1;
            local_5 = _e100;
        } else {
            local_4 = 0u;
            local_5 = 0u;
        }
        let _e117 = local_5;
        let _e120 = work[(_e117 + 2u)];
        let _e123 = work[(_e117 + 3u)];
        let v3_o_orderkey_1 = bitcast<i64>((u64(_e120) | (u64(_e123) << 32u)));
        let _e129 = groups_rows_1;
        groups_rows_1 = (_e129 + 1u);
        let _e134 = params[9u];
        let _e136 = (_e134 + ((_e32 + _e129) * 5u));
        work[_e136] = 1u;
        let _e138 = bitcast<u64>(v0_c_custkey_1);
        work[(_e136 + 1u)] = u32(_e138);
        work[(_e136 + 2u)] = u32((_e138 >> 32u));
        let _e148 = vec2<u32>(select(0u, 1u, v5_1), 0u);
        let v6_1 = bitcast<i64>((u64(_e148.x) | (u64(_e148.y) << 32u)));
        let _e157 = bitcast<u64>(v6_1);
        work[(_e136 + 3u)] = u32(_e157);
        work[(_e136 + 4u)] = u32((_e157 >> 32u));
        if _e85 {
            break;
        }
    }
    let _e165 = matches_1;
}

// 3: kernel @scan_groups
@group(0) @binding(0) 
var<storage> params: array<u32>;
@group(0) @binding(1) 
var<storage> input: array<u32>;
@group(0) @binding(2) 
var<storage, read_write> work: array<u32>;
@group(0) @binding(3) 
var<storage, read_write> sync: array<atomic<u32>>;
var<private> count_o_orderkey: i64;
var<private> custdist: i64;
var<private> some: bool;
var<workgroup> tags: array<u32, 64>;
var<workgroup> claims: array<atomic<u32>, 64>;
var<workgroup> numbers: array<u32, 64>;
var<workgroup> count: array<atomic<u32>, 1>;
var<workgroup> keys: array<u32, 128>;
var<workgroup> totals: array<atomic<u32>, 192>;

fn spill(a: u32) {
    let _e2 = count_o_orderkey;
    let _e7 = params[5u];
    let _e11 = params[6u];
    let _e14 = params[7u];
    let _e17 = params[8u];
    let _e20 = params[9u];
    let _e23 = atomicLoad((&sync[_e11]));
    if (_e23 <= _e14) {
        let _e27 = atomicAdd((&sync[_e11]), 1u);
        if (_e27 < _e14) {
            let _e31 = (_e17 + (_e27 * 4u));
            work[_e31] = 0u;
            work[(_e31 + 1u)] = 0u;
            work[(_e31 + 2u)] = 0u;
            work[(_e31 + 3u)] = 0u;
            let _e44 = bitcast<u64>(_e2);
            work[_e31] = u32(_e44);
            work[(_e31 + 1u)] = u32((_e44 >> 32u));
            let _e52 = custdist;
            let _e53 = bitcast<u64>(_e52);
            work[(_e31 + 2u)] = u32(_e53);
            work[(_e31 + 3u)] = u32((_e53 >> 32u));
            work[(_e20 + _e27)] = (_e7 + a);
        }
    }
}

fn row(a_1: u32) {
    let _e8 = params[3u];
    let _e11 = (_e8 + (a_1 * 4u));
    let _e15 = work[(_e11 + 2u)];
    let _e18 = work[(_e11 + 3u)];
    let v1_count_o_orderkey = bitcast<i64>((u64(_e15) | (u64(_e18) << 32u)));
    count_o_orderkey = v1_count_o_orderkey;
    custdist = i64();
    some = true;
    let _e32 = custdist;
    let _e33 = (_e32 + 1li);
    let _e35 = (_e32 < i64());
    custdist = _e33;
}

@compute @workgroup_size(256, 1, 1) 
fn append(@builtin(workgroup_id) workgroup_: vec3<u32>, @builtin(local_invocation_index) local: u32, @builtin(num_workgroups) workgroups: vec3<u32>) {
    var groups_2_rows: u32;

    let _e11 = ((((workgroup_.y * workgroups.x) + workgroup_.x) * 256u) + local);
    let _e14 = params[0u];
    let _e17 = params[1u];
    let row_1 = (_e14 + _e11);
    if ((row_1 >= _e17) | (row_1 < _e14)) {
        return;
    }
    groups_2_rows = 0u;
    let _e28 = params[3u];
    let _e31 = (_e28 + (row_1 * 4u));
    let _e35 = work[(_e31 + 2u)];
    let _e38 = work[(_e31 + 3u)];
    let v1_count_o_orderkey_1 = bitcast<i64>((u64(_e35) | (u64(_e38) << 32u)));
    let _e46 = params[4u];
    let _e49 = (_e46 + (_e11 * 5u));
    work[_e49] = 1u;
    let _e51 = bitcast<u64>(v1_count_o_orderkey_1);
    work[(_e49 + 1u)] = u32(_e51);
    work[(_e49 + 2u)] = u32((_e51 >> 32u));
    let _e60 = bitcast<u64>(1li);
    work[(_e49 + 3u)] = u32(_e60);
    work[(_e49 + 4u)] = u32((_e60 >> 32u));
}

@compute @workgroup_size(256, 1, 1) 
fn fuse(@builtin(workgroup_id) workgroup_1: vec3<u32>, @builtin(local_invocation_index) local_1: u32, @builtin(num_workgroups) workgroups_1: vec3<u32>) {
    var local_2: u32;
    var group: u32;
    var local_3: u32;
    var local_4: bool;
    var local_5: u32;
    var local_6: bool;
    var local_7: bool;
    var local_8: u32;

    let _e3 = params[0u];
    let _e6 = params[1u];
    let _e25 = (((workgroups_1.x * workgroups_1.y) * 256u) * 1u);
    let rounds = (((_e6 - _e3) + (_e25 - 1u)) / _e25);
    local_2 = 0u;
    loop {
        let _e31 = local_2;
        if (_e31 >= rounds) {
            break;
        }
        let _e34 = ((_e3 + (((((workgroup_1.y * workgroups_1.x) + workgroup_1.x) * 256u) + local_1) * 1u)) + (_e31 * _e25));
        if (_e34 < _e6) {
        }
        let number = (_e34 + 0u);
        some = false;
        if (number < _e6) {
            row(number);
        }
        let _e43 = count_o_orderkey;
        let _e44 = bitcast<u64>(_e43);
        let _e47 = u32(_e44);
        let _e48 = u32((_e44 >> 32u));
        let _e53 = ((2654435761u ^ _e47) * 2246822507u);
        let _e57 = (((_e53 ^ (_e53 >> 15u)) ^ _e48) * 2246822507u);
        let _e60 = ((_e57 ^ (_e57 >> 15u)) | 1u);
        let _e61 = some;
        group = 4294967295u;
        if (((_e31 * 1u) + 0u) < 4u) {
            local_3 = 0u;
            loop {
                let _e68 = local_3;
                if (_e68 >= 8u) {
                    break;
                }
                let _e73 = (((_e60 >> 8u) + _e68) & 63u);
                let _e74 = group;
                let _e76 = (_e61 & (_e74 == 4294967295u));
                local_4 = bool();
                if _e76 {
                    let _e81 = tags[_e73];
                    if (_e81 == 0u) {
                        let _e85 = atomicCompareExchangeWeak((&claims[_e73]), 0u, 1u);
                        if _e85.exchanged {
                            let _e89 = (_e73 * 2u);
                            keys[_e89] = _e47;
                            keys[(_e89 + 1u)] = _e48;
                            let _e96 = atomicAdd((&count[0u]), 1u);
                            numbers[_e73] = _e96;
                            local_4 = true;
                        }
                    }
                }
                workgroupBarrier();
                let _e100 = local_4;
                if _e100 {
                    tags[_e73] = _e60;
                }
                workgroupBarrier();
                if _e76 {
                    let _e103 = tags[_e73];
                    if (_e103 == _e60) {
                        let _e105 = (_e73 * 2u);
                        let _e107 = keys[_e105];
                        let _e112 = keys[(_e105 + 1u)];
                        if ((true & (_e107 == _e47)) & (_e112 == _e48)) {
                            let _e116 = numbers[_e73];
                            group = _e116;
                        }
                    }
                }
                local_3 = (_e68 + 1u);
            }
        } else {
            if _e61 {
                local_5 = 0u;
                loop {
                    let _e119 = local_5;
                    if (_e119 >= 8u) {
                        break;
                    }
                    let _e123 = (((_e60 >> 8u) + _e119) & 63u);
                    let _e125 = tags[_e123];
                    if (_e125 == 0u) {
                        break;
                    }
                    if (_e125 == _e60) {
                        let _e128 = (_e123 * 2u);
                        let _e130 = keys[_e128];
                        let _e135 = keys[(_e128 + 1u)];
                        if ((true & (_e130 == _e47)) & (_e135 == _e48)) {
                            let _e139 = numbers[_e123];
                            group = _e139;
                            break;
                        }
                    }
                    local_5 = (_e119 + 1u);
                }
            }
        }
        let _e141 = group;
        let _e145 = params[5u];
        let _e147 = some;
        if (_e147 & (_e141 >= 4294967295u)) {
            spill(number);
        }
        if ((_e141 != 4294967295u) & (_e141 >= 0u)) {
            let _e154 = (_e141 * 3u);
            let _e155 = ~((_e145 + number));
            let _e158 = atomicLoad((&totals[_e154]));
            if (_e155 > _e158) {
                let _e161 = atomicMax((&totals[_e154]), _e155);
            }
            let _e162 = custdist;
            let _e163 = bitcast<u64>(_e162);
            let _e165 = u32(_e163);
            let _e166 = u32((_e163 >> 32u));
            local_6 = false;
            if (_e165 != 0u) {
                let _e171 = atomicAdd((&totals[(_e154 + 1u)]), _e165);
                local_6 = ((_e171 + _e165) < _e171);
            }
            let _e174 = local_6;
            let _e177 = (_e166 + select(0u, 1u, _e174));
            local_7 = false;
            if (_e177 != 0u) {
                let _e182 = atomicAdd((&totals[(_e154 + 2u)]), _e177);
                local_7 = ((_e182 + _e177) < _e182);
            }
            let _e185 = local_7;
        }
        local_2 = (_e31 + 1u);
    }
    workgroupBarrier();
    local_8 = local_1;
    loop {
        let _e193 = local_8;
        if (_e193 >= 64u) {
            break;
        }
        let _e196 = tags[_e193];
        let _e198 = numbers[_e193];
        if ((_e196 != 0u) & (_e198 >= 0u)) {
            let _e202 = (_e193 * 2u);
            let _e204 = keys[_e202];
            let _e207 = keys[(_e202 + 1u)];
            let _e213 = (_e198 * 3u);
            let _e215 = atomicLoad((&totals[_e213]));
            let _e219 = atomicLoad((&totals[(_e213 + 1u)]));
            let _e222 = atomicLoad((&totals[(_e213 + 2u)]));
            let _e230 = params[6u];
            let _e233 = params[7u];
            let _e235 = params[8u];
            let _e238 = params[9u];
            let _e241 = atomicLoad((&sync[_e230]));
            if (_e241 <= _e233) {
                let _e244 = atomicAdd((&sync[_e230]), 1u);
                if (_e244 < _e233) {
                    let _e247 = (_e235 + (_e244 * 4u));
                    work[_e247] = 0u;
                    work[(_e247 + 1u)] = 0u;
                    work[(_e247 + 2u)] = 0u;
                    work[(_e247 + 3u)] = 0u;
                    let _e257 = bitcast<u64>(bitcast<i64>((u64(_e204) | (u64(_e207) << 32u))));
                    work[_e247] = u32(_e257);
                    work[(_e247 + 1u)] = u32((_e257 >> 32u));
                    let _e264 = bitcast<u64>(bitcast<i64>((u64(_e219) | (u64(_e222) << 32u))));
                    work[(_e247 + 2u)] = u32(_e264);
                    work[(_e247 + 3u)] = u32((_e264 >> 32u));
                    work[(_e238 + _e244)] = ~(_e215);
                }
            }
        }
        local_8 = (_e193 + 256u);
    }
}

// 4: kernel @scan_groups_2
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
    let v1_count_o_orderkey = bitcast<i64>((u64(_e34) | (u64(_e37) << 32u)));
    let _e46 = work[(_e31 + 2u)];
    let _e49 = work[(_e31 + 3u)];
    let v2_custdist = bitcast<i64>((u64(_e46) | (u64(_e49) << 32u)));
    let _e56 = params[4u];
    let _e58 = (_e56 + (_e11 * 4u));
    let _e59 = bitcast<u64>(v1_count_o_orderkey);
    work[_e58] = u32(_e59);
    work[(_e58 + 1u)] = u32((_e59 >> 32u));
    let _e66 = bitcast<u64>(v2_custdist);
    work[(_e58 + 2u)] = u32(_e66);
    work[(_e58 + 3u)] = u32((_e66 >> 32u));
}

// 5: kernel @scan_sorted
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
    let v1_count_o_orderkey = bitcast<i64>((u64(_e34) | (u64(_e37) << 32u)));
    let _e46 = work[(_e31 + 2u)];
    let _e49 = work[(_e31 + 3u)];
    let v2_custdist = bitcast<i64>((u64(_e46) | (u64(_e49) << 32u)));
    let _e56 = params[4u];
    let _e58 = (_e56 + (_e11 * 4u));
    let _e59 = bitcast<u64>(v1_count_o_orderkey);
    work[_e58] = u32(_e59);
    work[(_e58 + 1u)] = u32((_e59 >> 32u));
    let _e66 = bitcast<u64>(v2_custdist);
    work[(_e58 + 2u)] = u32(_e66);
    work[(_e58 + 3u)] = u32((_e66 >> 32u));
}

// 6: pass groups_groups of kernel @scan_customer
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
    let _e47 = (groups + (i * 4u));
    let _e50 = work[_e47];
    let _e53 = work[(_e47 + 1u)];
    let _e60 = bitcast<u64>(bitcast<i64>((u64(_e50) | (u64(_e53) << 32u))));
    let _e65 = hash_step(2538058380u, u32(_e60));
    let _e66 = hash_step(_e65, u32((_e60 >> 32u)));
    let _e68 = hash_finish((_e66 ^ 8u));
    local_1 = _e68;
    loop {
        let _e71 = local_1;
        let _e72 = (_e71 & mask);
        let _e76 = atomicCompareExchangeWeak((&sync[(table + _e72)]), 0u, (i + 1u));
        if _e76.exchanged {
            break;
        }
        if (_e76.old_value != 0u) {
            local_1 = (_e72 + 1u);
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
    let _e60 = bitcast<i64>((u64(_e51) | (u64(_e54) << 32u)));
    let _e61 = bitcast<u64>(_e60);
    let _e66 = hash_step(2538058380u, u32(_e61));
    let _e67 = hash_step(_e66, u32((_e61 >> 32u)));
    let _e69 = hash_finish((_e67 ^ 8u));
    slot = _e69;
    let _e72 = (i_1 | 2147483648u);
    probes = u32();
    loop {
        let _e75 = slot;
        let _e76 = (_e75 & mask_1);
        slot = _e76;
        let _e77 = probes;
        if (_e77 >= most_probes_1) {
            atomicStore((&sync[full_1]), 1u);
            break;
        }
        probes = (_e77 + 1u);
        let _e82 = (table_1 + _e76);
        let _e84 = atomicLoad((&sync[_e82]));
        holder = _e84;
        if (_e84 == 0u) {
            let _e88 = atomicCompareExchangeWeak((&sync[_e82]), 0u, _e72);
            holder = select(_e88.old_value, _e72, _e88.exchanged);
        }
        let _e92 = holder;
        if (_e92 == _e72) {
            break;
        }
        if (_e92 != 0u) {
            local_3 = bool();
            if ((_e92 & 2147483648u) != 0u) {
                let _e102 = (entries_1 + ((_e92 & 2147483647u) * 5u));
                let _e105 = work[(_e102 + 1u)];
                let _e108 = work[(_e102 + 2u)];
                let _e116 = (true & (_e60 == bitcast<i64>((u64(_e105) | (u64(_e108) << 32u)))));
                local_3 = _e116;
                if (_e116 & (_e72 < _e92)) {
                    let _e120 = atomicMin((&sync[_e82]), _e72);
                }
            } else {
                let _e123 = (groups_1 + ((_e92 - 1u) * 4u));
                let _e125 = work[_e123];
                let _e128 = work[(_e123 + 1u)];
                local_3 = (true & (_e60 == bitcast<i64>((u64(_e125) | (u64(_e128) << 32u)))));
            }
            let _e136 = local_3;
            if _e136 {
                break;
            }
            slot = (_e76 + 1u);
        }
    }
    let _e139 = slot;
    work[(slots_1 + i_1)] = _e139;
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
        let _e76 = (groups_3 + (_e60 * 4u));
        work[_e76] = 0u;
        work[(_e76 + 1u)] = 0u;
        work[(_e76 + 2u)] = 0u;
        work[(_e76 + 3u)] = 0u;
        let _e84 = bitcast<u64>(bitcast<i64>((u64(_e65) | (u64(_e68) << 32u))));
        work[_e76] = u32(_e84);
        work[(_e76 + 1u)] = u32((_e84 >> 32u));
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

// 7: pass groups_aggregate of kernel @scan_customer
@group(0) @binding(0) 
var<storage> params: array<u32>;
@group(0) @binding(1) 
var<storage> input: array<u32>;
@group(0) @binding(2) 
var<storage, read_write> work: array<u32>;
@group(0) @binding(3) 
var<storage, read_write> sync: array<atomic<u32>>;

@compute @workgroup_size(256, 1, 1) 
fn fold(@builtin(workgroup_id) workgroup_: vec3<u32>, @builtin(local_invocation_index) local: u32, @builtin(num_workgroups) workgroups: vec3<u32>) {
    var count_o_orderkey: i64;
    var group: u32;
    var is_first: bool;
    var local_1: u32;
    var whole_count_o_orderkey: i64;
    var whole_count_o_orderkey_1: i64;

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
    count_o_orderkey = i64();
    count_o_orderkey = i64();
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
                let _e66 = count_o_orderkey;
                let _e67 = bitcast<u64>(_e66);
                work[(_e65 + 2u)] = u32(_e67);
                work[(_e65 + 3u)] = u32((_e67 >> 32u));
                work[(part_numbers + _e53)] = _e60;
            } else {
                let _e79 = (rows + (_e60 * 4u));
                whole_count_o_orderkey = i64();
                let _e84 = work[(_e79 + 2u)];
                let _e87 = work[(_e79 + 3u)];
                whole_count_o_orderkey = bitcast<i64>((u64(_e84) | (u64(_e87) << 32u)));
                let _e93 = count_o_orderkey;
                let _e94 = whole_count_o_orderkey;
                let _e95 = (_e94 + _e93);
                let _e97 = (_e94 < i64());
                whole_count_o_orderkey = _e95;
                let _e105 = whole_count_o_orderkey;
                let _e106 = bitcast<u64>(_e105);
                work[(_e79 + 2u)] = u32(_e106);
                work[(_e79 + 3u)] = u32((_e106 >> 32u));
            }
            count_o_orderkey = i64();
            is_first = false;
            group = _e59;
        }
        let _e117 = work[(order + _e55)];
        let _e119 = (entries + (_e117 * 5u));
        let _e121 = work[_e119];
        let _e126 = work[(_e119 + 3u)];
        let _e129 = work[(_e119 + 4u)];
        let _e134 = bitcast<i64>((u64(_e126) | (u64(_e129) << 32u)));
        if ((_e121 & 1u) != 0u) {
            let _e135 = count_o_orderkey;
            let _e136 = (_e135 + _e134);
            let _e138 = (_e135 < i64());
            count_o_orderkey = _e136;
        }
        local_1 = (_e55 + 1u);
    }
    let _e147 = group;
    if _e41 {
        let _e148 = (_e53 + 1u);
        let _e149 = is_first;
        if _e149 {
            let _e151 = (parts + (_e53 * 4u));
            let _e152 = count_o_orderkey;
            let _e153 = bitcast<u64>(_e152);
            work[(_e151 + 2u)] = u32(_e153);
            work[(_e151 + 3u)] = u32((_e153 >> 32u));
            work[(part_numbers + _e53)] = _e147;
            count_o_orderkey = i64();
        }
        let _e165 = (parts + (_e148 * 4u));
        let _e166 = count_o_orderkey;
        let _e167 = bitcast<u64>(_e166);
        work[(_e165 + 2u)] = u32(_e167);
        work[(_e165 + 3u)] = u32((_e167 >> 32u));
        work[(part_numbers + _e148)] = _e147;
    } else {
        if (_e40 > 0u) {
            let _e179 = (rows + (_e147 * 4u));
            whole_count_o_orderkey_1 = i64();
            let _e184 = work[(_e179 + 2u)];
            let _e187 = work[(_e179 + 3u)];
            whole_count_o_orderkey_1 = bitcast<i64>((u64(_e184) | (u64(_e187) << 32u)));
            let _e193 = count_o_orderkey;
            let _e194 = whole_count_o_orderkey_1;
            let _e195 = (_e194 + _e193);
            let _e197 = (_e194 < i64());
            whole_count_o_orderkey_1 = _e195;
            let _e205 = whole_count_o_orderkey_1;
            let _e206 = bitcast<u64>(_e205);
            work[(_e179 + 2u)] = u32(_e206);
            work[(_e179 + 3u)] = u32((_e206 >> 32u));
        }
    }
}

@compute @workgroup_size(256, 1, 1) 
fn fold_all(@builtin(workgroup_id) workgroup_1: vec3<u32>, @builtin(local_invocation_index) local_2: u32, @builtin(num_workgroups) workgroups_1: vec3<u32>) {
    var count_o_orderkey_1: i64;
    var group_1: u32;
    var is_first_1: bool;
    var local_3: u32;
    var whole_count_o_orderkey_2: i64;

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
    count_o_orderkey_1 = i64();
    count_o_orderkey_1 = i64();
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
        let _e71 = bitcast<i64>((u64(_e62) | (u64(_e65) << 32u)));
        if ((_e57 & 1u) != 0u) {
            let _e72 = count_o_orderkey_1;
            let _e73 = (_e72 + _e71);
            let _e75 = (_e72 < i64());
            count_o_orderkey_1 = _e73;
        }
        local_3 = (_e51 + 1u);
    }
    let _e84 = group_1;
    if (part_numbers_1 != 0u) {
        let _e85 = (_e49 + 1u);
        let _e86 = is_first_1;
        if _e86 {
            let _e88 = (parts_1 + (_e49 * 4u));
            let _e89 = count_o_orderkey_1;
            let _e90 = bitcast<u64>(_e89);
            work[(_e88 + 2u)] = u32(_e90);
            work[(_e88 + 3u)] = u32((_e90 >> 32u));
            work[(part_numbers_1 + _e49)] = _e84;
            count_o_orderkey_1 = i64();
        }
        let _e102 = (parts_1 + (_e85 * 4u));
        let _e103 = count_o_orderkey_1;
        let _e104 = bitcast<u64>(_e103);
        work[(_e102 + 2u)] = u32(_e104);
        work[(_e102 + 3u)] = u32((_e104 >> 32u));
        work[(part_numbers_1 + _e85)] = _e84;
    } else {
        if (_e40 > 0u) {
            let _e116 = (rows_1 + (_e84 * 4u));
            whole_count_o_orderkey_2 = i64();
            let _e121 = work[(_e116 + 2u)];
            let _e124 = work[(_e116 + 3u)];
            whole_count_o_orderkey_2 = bitcast<i64>((u64(_e121) | (u64(_e124) << 32u)));
            let _e130 = count_o_orderkey_1;
            let _e131 = whole_count_o_orderkey_2;
            let _e132 = (_e131 + _e130);
            let _e134 = (_e131 < i64());
            whole_count_o_orderkey_2 = _e132;
            let _e142 = whole_count_o_orderkey_2;
            let _e143 = bitcast<u64>(_e142);
            work[(_e116 + 2u)] = u32(_e143);
            work[(_e116 + 3u)] = u32((_e143 >> 32u));
        }
    }
}

@compute @workgroup_size(256, 1, 1) 
fn fold_parts(@builtin(workgroup_id) workgroup_2: vec3<u32>, @builtin(local_invocation_index) local_4: u32, @builtin(num_workgroups) workgroups_2: vec3<u32>) {
    var count_o_orderkey_2: i64;
    var group_2: u32;
    var is_first_2: bool;
    var local_5: u32;
    var whole_count_o_orderkey_3: i64;
    var whole_count_o_orderkey_4: i64;

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
    count_o_orderkey_2 = i64();
    count_o_orderkey_2 = i64();
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
                let _e66 = count_o_orderkey_2;
                let _e67 = bitcast<u64>(_e66);
                work[(_e65 + 2u)] = u32(_e67);
                work[(_e65 + 3u)] = u32((_e67 >> 32u));
                work[(part_numbers_2 + _e53)] = _e60;
            } else {
                let _e79 = (rows_2 + (_e60 * 4u));
                whole_count_o_orderkey_3 = i64();
                let _e84 = work[(_e79 + 2u)];
                let _e87 = work[(_e79 + 3u)];
                whole_count_o_orderkey_3 = bitcast<i64>((u64(_e84) | (u64(_e87) << 32u)));
                let _e93 = count_o_orderkey_2;
                let _e94 = whole_count_o_orderkey_3;
                let _e95 = (_e94 + _e93);
                let _e97 = (_e94 < i64());
                whole_count_o_orderkey_3 = _e95;
                let _e105 = whole_count_o_orderkey_3;
                let _e106 = bitcast<u64>(_e105);
                work[(_e79 + 2u)] = u32(_e106);
                work[(_e79 + 3u)] = u32((_e106 >> 32u));
            }
            count_o_orderkey_2 = i64();
            is_first_2 = false;
            group_2 = _e59;
        }
        let _e116 = (entries_2 + (_e55 * 4u));
        let _e119 = work[(_e116 + 2u)];
        let _e122 = work[(_e116 + 3u)];
        let _e127 = bitcast<i64>((u64(_e119) | (u64(_e122) << 32u)));
        let _e128 = count_o_orderkey_2;
        let _e129 = (_e128 + _e127);
        let _e131 = (_e128 < i64());
        count_o_orderkey_2 = _e129;
        local_5 = (_e55 + 1u);
    }
    let _e140 = group_2;
    if _e41 {
        let _e141 = (_e53 + 1u);
        let _e142 = is_first_2;
        if _e142 {
            let _e144 = (parts_2 + (_e53 * 4u));
            let _e145 = count_o_orderkey_2;
            let _e146 = bitcast<u64>(_e145);
            work[(_e144 + 2u)] = u32(_e146);
            work[(_e144 + 3u)] = u32((_e146 >> 32u));
            work[(part_numbers_2 + _e53)] = _e140;
            count_o_orderkey_2 = i64();
        }
        let _e158 = (parts_2 + (_e141 * 4u));
        let _e159 = count_o_orderkey_2;
        let _e160 = bitcast<u64>(_e159);
        work[(_e158 + 2u)] = u32(_e160);
        work[(_e158 + 3u)] = u32((_e160 >> 32u));
        work[(part_numbers_2 + _e141)] = _e140;
    } else {
        if (_e40 > 0u) {
            let _e172 = (rows_2 + (_e140 * 4u));
            whole_count_o_orderkey_4 = i64();
            let _e177 = work[(_e172 + 2u)];
            let _e180 = work[(_e172 + 3u)];
            whole_count_o_orderkey_4 = bitcast<i64>((u64(_e177) | (u64(_e180) << 32u)));
            let _e186 = count_o_orderkey_2;
            let _e187 = whole_count_o_orderkey_4;
            let _e188 = (_e187 + _e186);
            let _e190 = (_e187 < i64());
            whole_count_o_orderkey_4 = _e188;
            let _e198 = whole_count_o_orderkey_4;
            let _e199 = bitcast<u64>(_e198);
            work[(_e172 + 2u)] = u32(_e199);
            work[(_e172 + 3u)] = u32((_e199 >> 32u));
        }
    }
}

@compute @workgroup_size(256, 1, 1) 
fn fold_sorted_parts(@builtin(workgroup_id) workgroup_3: vec3<u32>, @builtin(local_invocation_index) local_6: u32, @builtin(num_workgroups) workgroups_3: vec3<u32>) {
    var count_o_orderkey_3: i64;
    var group_3: u32;
    var is_first_3: bool;
    var local_7: u32;
    var whole_count_o_orderkey_5: i64;
    var whole_count_o_orderkey_6: i64;

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
    count_o_orderkey_3 = i64();
    count_o_orderkey_3 = i64();
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
                let _e66 = count_o_orderkey_3;
                let _e67 = bitcast<u64>(_e66);
                work[(_e65 + 2u)] = u32(_e67);
                work[(_e65 + 3u)] = u32((_e67 >> 32u));
                work[(part_numbers_3 + _e53)] = _e60;
            } else {
                let _e79 = (rows_3 + (_e60 * 4u));
                whole_count_o_orderkey_5 = i64();
                let _e84 = work[(_e79 + 2u)];
                let _e87 = work[(_e79 + 3u)];
                whole_count_o_orderkey_5 = bitcast<i64>((u64(_e84) | (u64(_e87) << 32u)));
                let _e93 = count_o_orderkey_3;
                let _e94 = whole_count_o_orderkey_5;
                let _e95 = (_e94 + _e93);
                let _e97 = (_e94 < i64());
                whole_count_o_orderkey_5 = _e95;
                let _e105 = whole_count_o_orderkey_5;
                let _e106 = bitcast<u64>(_e105);
                work[(_e79 + 2u)] = u32(_e106);
                work[(_e79 + 3u)] = u32((_e106 >> 32u));
            }
            count_o_orderkey_3 = i64();
            is_first_3 = false;
            group_3 = _e59;
        }
        let _e117 = work[(order_3 + _e55)];
        let _e119 = (entries_3 + (_e117 * 4u));
        let _e122 = work[(_e119 + 2u)];
        let _e125 = work[(_e119 + 3u)];
        let _e130 = bitcast<i64>((u64(_e122) | (u64(_e125) << 32u)));
        let _e131 = count_o_orderkey_3;
        let _e132 = (_e131 + _e130);
        let _e134 = (_e131 < i64());
        count_o_orderkey_3 = _e132;
        local_7 = (_e55 + 1u);
    }
    let _e143 = group_3;
    if _e41 {
        let _e144 = (_e53 + 1u);
        let _e145 = is_first_3;
        if _e145 {
            let _e147 = (parts_3 + (_e53 * 4u));
            let _e148 = count_o_orderkey_3;
            let _e149 = bitcast<u64>(_e148);
            work[(_e147 + 2u)] = u32(_e149);
            work[(_e147 + 3u)] = u32((_e149 >> 32u));
            work[(part_numbers_3 + _e53)] = _e143;
            count_o_orderkey_3 = i64();
        }
        let _e161 = (parts_3 + (_e144 * 4u));
        let _e162 = count_o_orderkey_3;
        let _e163 = bitcast<u64>(_e162);
        work[(_e161 + 2u)] = u32(_e163);
        work[(_e161 + 3u)] = u32((_e163 >> 32u));
        work[(part_numbers_3 + _e144)] = _e143;
    } else {
        if (_e40 > 0u) {
            let _e175 = (rows_3 + (_e143 * 4u));
            whole_count_o_orderkey_6 = i64();
            let _e180 = work[(_e175 + 2u)];
            let _e183 = work[(_e175 + 3u)];
            whole_count_o_orderkey_6 = bitcast<i64>((u64(_e180) | (u64(_e183) << 32u)));
            let _e189 = count_o_orderkey_3;
            let _e190 = whole_count_o_orderkey_6;
            let _e191 = (_e190 + _e189);
            let _e193 = (_e190 < i64());
            whole_count_o_orderkey_6 = _e191;
            let _e201 = whole_count_o_orderkey_6;
            let _e202 = bitcast<u64>(_e201);
            work[(_e175 + 2u)] = u32(_e202);
            work[(_e175 + 3u)] = u32((_e202 >> 32u));
        }
    }
}

@compute @workgroup_size(256, 1, 1) 
fn fold_all_parts(@builtin(workgroup_id) workgroup_4: vec3<u32>, @builtin(local_invocation_index) local_8: u32, @builtin(num_workgroups) workgroups_4: vec3<u32>) {
    var count_o_orderkey_4: i64;
    var group_4: u32;
    var is_first_4: bool;
    var local_9: u32;
    var whole_count_o_orderkey_7: i64;

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
    count_o_orderkey_4 = i64();
    count_o_orderkey_4 = i64();
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
        let _e67 = bitcast<i64>((u64(_e58) | (u64(_e61) << 32u)));
        let _e68 = count_o_orderkey_4;
        let _e69 = (_e68 + _e67);
        let _e71 = (_e68 < i64());
        count_o_orderkey_4 = _e69;
        local_9 = (_e51 + 1u);
    }
    let _e80 = group_4;
    if (part_numbers_4 != 0u) {
        let _e81 = (_e49 + 1u);
        let _e82 = is_first_4;
        if _e82 {
            let _e84 = (parts_4 + (_e49 * 4u));
            let _e85 = count_o_orderkey_4;
            let _e86 = bitcast<u64>(_e85);
            work[(_e84 + 2u)] = u32(_e86);
            work[(_e84 + 3u)] = u32((_e86 >> 32u));
            work[(part_numbers_4 + _e49)] = _e80;
            count_o_orderkey_4 = i64();
        }
        let _e98 = (parts_4 + (_e81 * 4u));
        let _e99 = count_o_orderkey_4;
        let _e100 = bitcast<u64>(_e99);
        work[(_e98 + 2u)] = u32(_e100);
        work[(_e98 + 3u)] = u32((_e100 >> 32u));
        work[(part_numbers_4 + _e81)] = _e80;
    } else {
        if (_e40 > 0u) {
            let _e112 = (rows_4 + (_e80 * 4u));
            whole_count_o_orderkey_7 = i64();
            let _e117 = work[(_e112 + 2u)];
            let _e120 = work[(_e112 + 3u)];
            whole_count_o_orderkey_7 = bitcast<i64>((u64(_e117) | (u64(_e120) << 32u)));
            let _e126 = count_o_orderkey_4;
            let _e127 = whole_count_o_orderkey_7;
            let _e128 = (_e127 + _e126);
            let _e130 = (_e127 < i64());
            whole_count_o_orderkey_7 = _e128;
            let _e138 = whole_count_o_orderkey_7;
            let _e139 = bitcast<u64>(_e138);
            work[(_e112 + 2u)] = u32(_e139);
            work[(_e112 + 3u)] = u32((_e139 >> 32u));
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
    if ((_e46 & 1u) != 0u) {
        let _e61 = bitcast<u64>(bitcast<i64>((u64(_e51) | (u64(_e54) << 32u))));
        let _e63 = u32(_e61);
        let _e64 = u32((_e61 >> 32u));
        local_11 = false;
        if (_e63 != 0u) {
            let _e70 = atomicAdd((&sync[_e44]), _e63);
            local_11 = ((_e70 + _e63) < _e70);
        }
        let _e73 = local_11;
        let _e76 = (_e64 + select(0u, 1u, _e73));
        local_12 = false;
        if (_e76 != 0u) {
            let _e81 = atomicAdd((&sync[(_e44 + 1u)]), _e76);
            local_12 = ((_e81 + _e76) < _e81);
        }
        let _e84 = local_12;
    }
}

@compute @workgroup_size(256, 1, 1) 
fn settle(@builtin(workgroup_id) workgroup_6: vec3<u32>, @builtin(local_invocation_index) local_13: u32, @builtin(num_workgroups) workgroups_6: vec3<u32>) {
    var count_o_orderkey_5: i64;
    var whole_count_o_orderkey_8: i64;

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
    count_o_orderkey_5 = i64();
    count_o_orderkey_5 = i64();
    let _e45 = atomicLoad((&sync[_e38]));
    let _e48 = atomicLoad((&sync[(_e38 + 1u)]));
    count_o_orderkey_5 = bitcast<i64>((u64(_e45) | (u64(_e48) << 32u)));
    let _e56 = (rows_6 + (i_6 * 4u));
    whole_count_o_orderkey_8 = i64();
    let _e62 = work[(_e56 + 2u)];
    let _e65 = work[(_e56 + 3u)];
    whole_count_o_orderkey_8 = bitcast<i64>((u64(_e62) | (u64(_e65) << 32u)));
    let _e71 = count_o_orderkey_5;
    let _e72 = whole_count_o_orderkey_8;
    let _e73 = (_e72 + _e71);
    let _e75 = (_e72 < i64());
    whole_count_o_orderkey_8 = _e73;
    let _e83 = whole_count_o_orderkey_8;
    let _e84 = bitcast<u64>(_e83);
    work[(_e56 + 2u)] = u32(_e84);
    work[(_e56 + 3u)] = u32((_e84 >> 32u));
}

// pass groups_2_groups of kernel @scan_groups: as number 6

// 8: pass groups_2_aggregate of kernel @scan_groups
@group(0) @binding(0) 
var<storage> params: array<u32>;
@group(0) @binding(1) 
var<storage> input: array<u32>;
@group(0) @binding(2) 
var<storage, read_write> work: array<u32>;
@group(0) @binding(3) 
var<storage, read_write> sync: array<atomic<u32>>;

@compute @workgroup_size(256, 1, 1) 
fn fold(@builtin(workgroup_id) workgroup_: vec3<u32>, @builtin(local_invocation_index) local: u32, @builtin(num_workgroups) workgroups: vec3<u32>) {
    var custdist: i64;
    var group: u32;
    var is_first: bool;
    var local_1: u32;
    var whole_custdist: i64;
    var whole_custdist_1: i64;

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
    custdist = i64();
    custdist = i64();
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
                let _e66 = custdist;
                let _e67 = bitcast<u64>(_e66);
                work[(_e65 + 2u)] = u32(_e67);
                work[(_e65 + 3u)] = u32((_e67 >> 32u));
                work[(part_numbers + _e53)] = _e60;
            } else {
                let _e79 = (rows + (_e60 * 4u));
                whole_custdist = i64();
                let _e84 = work[(_e79 + 2u)];
                let _e87 = work[(_e79 + 3u)];
                whole_custdist = bitcast<i64>((u64(_e84) | (u64(_e87) << 32u)));
                let _e93 = custdist;
                let _e94 = whole_custdist;
                let _e95 = (_e94 + _e93);
                let _e97 = (_e94 < i64());
                whole_custdist = _e95;
                let _e105 = whole_custdist;
                let _e106 = bitcast<u64>(_e105);
                work[(_e79 + 2u)] = u32(_e106);
                work[(_e79 + 3u)] = u32((_e106 >> 32u));
            }
            custdist = i64();
            is_first = false;
            group = _e59;
        }
        let _e117 = work[(order + _e55)];
        let _e119 = (entries + (_e117 * 5u));
        let _e121 = work[_e119];
        let _e126 = work[(_e119 + 3u)];
        let _e129 = work[(_e119 + 4u)];
        let _e134 = bitcast<i64>((u64(_e126) | (u64(_e129) << 32u)));
        if ((_e121 & 1u) != 0u) {
            let _e135 = custdist;
            let _e136 = (_e135 + _e134);
            let _e138 = (_e135 < i64());
            custdist = _e136;
        }
        local_1 = (_e55 + 1u);
    }
    let _e147 = group;
    if _e41 {
        let _e148 = (_e53 + 1u);
        let _e149 = is_first;
        if _e149 {
            let _e151 = (parts + (_e53 * 4u));
            let _e152 = custdist;
            let _e153 = bitcast<u64>(_e152);
            work[(_e151 + 2u)] = u32(_e153);
            work[(_e151 + 3u)] = u32((_e153 >> 32u));
            work[(part_numbers + _e53)] = _e147;
            custdist = i64();
        }
        let _e165 = (parts + (_e148 * 4u));
        let _e166 = custdist;
        let _e167 = bitcast<u64>(_e166);
        work[(_e165 + 2u)] = u32(_e167);
        work[(_e165 + 3u)] = u32((_e167 >> 32u));
        work[(part_numbers + _e148)] = _e147;
    } else {
        if (_e40 > 0u) {
            let _e179 = (rows + (_e147 * 4u));
            whole_custdist_1 = i64();
            let _e184 = work[(_e179 + 2u)];
            let _e187 = work[(_e179 + 3u)];
            whole_custdist_1 = bitcast<i64>((u64(_e184) | (u64(_e187) << 32u)));
            let _e193 = custdist;
            let _e194 = whole_custdist_1;
            let _e195 = (_e194 + _e193);
            let _e197 = (_e194 < i64());
            whole_custdist_1 = _e195;
            let _e205 = whole_custdist_1;
            let _e206 = bitcast<u64>(_e205);
            work[(_e179 + 2u)] = u32(_e206);
            work[(_e179 + 3u)] = u32((_e206 >> 32u));
        }
    }
}

@compute @workgroup_size(256, 1, 1) 
fn fold_all(@builtin(workgroup_id) workgroup_1: vec3<u32>, @builtin(local_invocation_index) local_2: u32, @builtin(num_workgroups) workgroups_1: vec3<u32>) {
    var custdist_1: i64;
    var group_1: u32;
    var is_first_1: bool;
    var local_3: u32;
    var whole_custdist_2: i64;

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
    custdist_1 = i64();
    custdist_1 = i64();
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
        let _e71 = bitcast<i64>((u64(_e62) | (u64(_e65) << 32u)));
        if ((_e57 & 1u) != 0u) {
            let _e72 = custdist_1;
            let _e73 = (_e72 + _e71);
            let _e75 = (_e72 < i64());
            custdist_1 = _e73;
        }
        local_3 = (_e51 + 1u);
    }
    let _e84 = group_1;
    if (part_numbers_1 != 0u) {
        let _e85 = (_e49 + 1u);
        let _e86 = is_first_1;
        if _e86 {
            let _e88 = (parts_1 + (_e49 * 4u));
            let _e89 = custdist_1;
            let _e90 = bitcast<u64>(_e89);
            work[(_e88 + 2u)] = u32(_e90);
            work[(_e88 + 3u)] = u32((_e90 >> 32u));
            work[(part_numbers_1 + _e49)] = _e84;
            custdist_1 = i64();
        }
        let _e102 = (parts_1 + (_e85 * 4u));
        let _e103 = custdist_1;
        let _e104 = bitcast<u64>(_e103);
        work[(_e102 + 2u)] = u32(_e104);
        work[(_e102 + 3u)] = u32((_e104 >> 32u));
        work[(part_numbers_1 + _e85)] = _e84;
    } else {
        if (_e40 > 0u) {
            let _e116 = (rows_1 + (_e84 * 4u));
            whole_custdist_2 = i64();
            let _e121 = work[(_e116 + 2u)];
            let _e124 = work[(_e116 + 3u)];
            whole_custdist_2 = bitcast<i64>((u64(_e121) | (u64(_e124) << 32u)));
            let _e130 = custdist_1;
            let _e131 = whole_custdist_2;
            let _e132 = (_e131 + _e130);
            let _e134 = (_e131 < i64());
            whole_custdist_2 = _e132;
            let _e142 = whole_custdist_2;
            let _e143 = bitcast<u64>(_e142);
            work[(_e116 + 2u)] = u32(_e143);
            work[(_e116 + 3u)] = u32((_e143 >> 32u));
        }
    }
}

@compute @workgroup_size(256, 1, 1) 
fn fold_parts(@builtin(workgroup_id) workgroup_2: vec3<u32>, @builtin(local_invocation_index) local_4: u32, @builtin(num_workgroups) workgroups_2: vec3<u32>) {
    var custdist_2: i64;
    var group_2: u32;
    var is_first_2: bool;
    var local_5: u32;
    var whole_custdist_3: i64;
    var whole_custdist_4: i64;

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
    custdist_2 = i64();
    custdist_2 = i64();
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
                let _e66 = custdist_2;
                let _e67 = bitcast<u64>(_e66);
                work[(_e65 + 2u)] = u32(_e67);
                work[(_e65 + 3u)] = u32((_e67 >> 32u));
                work[(part_numbers_2 + _e53)] = _e60;
            } else {
                let _e79 = (rows_2 + (_e60 * 4u));
                whole_custdist_3 = i64();
                let _e84 = work[(_e79 + 2u)];
                let _e87 = work[(_e79 + 3u)];
                whole_custdist_3 = bitcast<i64>((u64(_e84) | (u64(_e87) << 32u)));
                let _e93 = custdist_2;
                let _e94 = whole_custdist_3;
                let _e95 = (_e94 + _e93);
                let _e97 = (_e94 < i64());
                whole_custdist_3 = _e95;
                let _e105 = whole_custdist_3;
                let _e106 = bitcast<u64>(_e105);
                work[(_e79 + 2u)] = u32(_e106);
                work[(_e79 + 3u)] = u32((_e106 >> 32u));
            }
            custdist_2 = i64();
            is_first_2 = false;
            group_2 = _e59;
        }
        let _e116 = (entries_2 + (_e55 * 4u));
        let _e119 = work[(_e116 + 2u)];
        let _e122 = work[(_e116 + 3u)];
        let _e127 = bitcast<i64>((u64(_e119) | (u64(_e122) << 32u)));
        let _e128 = custdist_2;
        let _e129 = (_e128 + _e127);
        let _e131 = (_e128 < i64());
        custdist_2 = _e129;
        local_5 = (_e55 + 1u);
    }
    let _e140 = group_2;
    if _e41 {
        let _e141 = (_e53 + 1u);
        let _e142 = is_first_2;
        if _e142 {
            let _e144 = (parts_2 + (_e53 * 4u));
            let _e145 = custdist_2;
            let _e146 = bitcast<u64>(_e145);
            work[(_e144 + 2u)] = u32(_e146);
            work[(_e144 + 3u)] = u32((_e146 >> 32u));
            work[(part_numbers_2 + _e53)] = _e140;
            custdist_2 = i64();
        }
        let _e158 = (parts_2 + (_e141 * 4u));
        let _e159 = custdist_2;
        let _e160 = bitcast<u64>(_e159);
        work[(_e158 + 2u)] = u32(_e160);
        work[(_e158 + 3u)] = u32((_e160 >> 32u));
        work[(part_numbers_2 + _e141)] = _e140;
    } else {
        if (_e40 > 0u) {
            let _e172 = (rows_2 + (_e140 * 4u));
            whole_custdist_4 = i64();
            let _e177 = work[(_e172 + 2u)];
            let _e180 = work[(_e172 + 3u)];
            whole_custdist_4 = bitcast<i64>((u64(_e177) | (u64(_e180) << 32u)));
            let _e186 = custdist_2;
            let _e187 = whole_custdist_4;
            let _e188 = (_e187 + _e186);
            let _e190 = (_e187 < i64());
            whole_custdist_4 = _e188;
            let _e198 = whole_custdist_4;
            let _e199 = bitcast<u64>(_e198);
            work[(_e172 + 2u)] = u32(_e199);
            work[(_e172 + 3u)] = u32((_e199 >> 32u));
        }
    }
}

@compute @workgroup_size(256, 1, 1) 
fn fold_sorted_parts(@builtin(workgroup_id) workgroup_3: vec3<u32>, @builtin(local_invocation_index) local_6: u32, @builtin(num_workgroups) workgroups_3: vec3<u32>) {
    var custdist_3: i64;
    var group_3: u32;
    var is_first_3: bool;
    var local_7: u32;
    var whole_custdist_5: i64;
    var whole_custdist_6: i64;

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
    custdist_3 = i64();
    custdist_3 = i64();
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
                let _e66 = custdist_3;
                let _e67 = bitcast<u64>(_e66);
                work[(_e65 + 2u)] = u32(_e67);
                work[(_e65 + 3u)] = u32((_e67 >> 32u));
                work[(part_numbers_3 + _e53)] = _e60;
            } else {
                let _e79 = (rows_3 + (_e60 * 4u));
                whole_custdist_5 = i64();
                let _e84 = work[(_e79 + 2u)];
                let _e87 = work[(_e79 + 3u)];
                whole_custdist_5 = bitcast<i64>((u64(_e84) | (u64(_e87) << 32u)));
                let _e93 = custdist_3;
                let _e94 = whole_custdist_5;
                let _e95 = (_e94 + _e93);
                let _e97 = (_e94 < i64());
                whole_custdist_5 = _e95;
                let _e105 = whole_custdist_5;
                let _e106 = bitcast<u64>(_e105);
                work[(_e79 + 2u)] = u32(_e106);
                work[(_e79 + 3u)] = u32((_e106 >> 32u));
            }
            custdist_3 = i64();
            is_first_3 = false;
            group_3 = _e59;
        }
        let _e117 = work[(order_3 + _e55)];
        let _e119 = (entries_3 + (_e117 * 4u));
        let _e122 = work[(_e119 + 2u)];
        let _e125 = work[(_e119 + 3u)];
        let _e130 = bitcast<i64>((u64(_e122) | (u64(_e125) << 32u)));
        let _e131 = custdist_3;
        let _e132 = (_e131 + _e130);
        let _e134 = (_e131 < i64());
        custdist_3 = _e132;
        local_7 = (_e55 + 1u);
    }
    let _e143 = group_3;
    if _e41 {
        let _e144 = (_e53 + 1u);
        let _e145 = is_first_3;
        if _e145 {
            let _e147 = (parts_3 + (_e53 * 4u));
            let _e148 = custdist_3;
            let _e149 = bitcast<u64>(_e148);
            work[(_e147 + 2u)] = u32(_e149);
            work[(_e147 + 3u)] = u32((_e149 >> 32u));
            work[(part_numbers_3 + _e53)] = _e143;
            custdist_3 = i64();
        }
        let _e161 = (parts_3 + (_e144 * 4u));
        let _e162 = custdist_3;
        let _e163 = bitcast<u64>(_e162);
        work[(_e161 + 2u)] = u32(_e163);
        work[(_e161 + 3u)] = u32((_e163 >> 32u));
        work[(part_numbers_3 + _e144)] = _e143;
    } else {
        if (_e40 > 0u) {
            let _e175 = (rows_3 + (_e143 * 4u));
            whole_custdist_6 = i64();
            let _e180 = work[(_e175 + 2u)];
            let _e183 = work[(_e175 + 3u)];
            whole_custdist_6 = bitcast<i64>((u64(_e180) | (u64(_e183) << 32u)));
            let _e189 = custdist_3;
            let _e190 = whole_custdist_6;
            let _e191 = (_e190 + _e189);
            let _e193 = (_e190 < i64());
            whole_custdist_6 = _e191;
            let _e201 = whole_custdist_6;
            let _e202 = bitcast<u64>(_e201);
            work[(_e175 + 2u)] = u32(_e202);
            work[(_e175 + 3u)] = u32((_e202 >> 32u));
        }
    }
}

@compute @workgroup_size(256, 1, 1) 
fn fold_all_parts(@builtin(workgroup_id) workgroup_4: vec3<u32>, @builtin(local_invocation_index) local_8: u32, @builtin(num_workgroups) workgroups_4: vec3<u32>) {
    var custdist_4: i64;
    var group_4: u32;
    var is_first_4: bool;
    var local_9: u32;
    var whole_custdist_7: i64;

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
    custdist_4 = i64();
    custdist_4 = i64();
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
        let _e67 = bitcast<i64>((u64(_e58) | (u64(_e61) << 32u)));
        let _e68 = custdist_4;
        let _e69 = (_e68 + _e67);
        let _e71 = (_e68 < i64());
        custdist_4 = _e69;
        local_9 = (_e51 + 1u);
    }
    let _e80 = group_4;
    if (part_numbers_4 != 0u) {
        let _e81 = (_e49 + 1u);
        let _e82 = is_first_4;
        if _e82 {
            let _e84 = (parts_4 + (_e49 * 4u));
            let _e85 = custdist_4;
            let _e86 = bitcast<u64>(_e85);
            work[(_e84 + 2u)] = u32(_e86);
            work[(_e84 + 3u)] = u32((_e86 >> 32u));
            work[(part_numbers_4 + _e49)] = _e80;
            custdist_4 = i64();
        }
        let _e98 = (parts_4 + (_e81 * 4u));
        let _e99 = custdist_4;
        let _e100 = bitcast<u64>(_e99);
        work[(_e98 + 2u)] = u32(_e100);
        work[(_e98 + 3u)] = u32((_e100 >> 32u));
        work[(part_numbers_4 + _e81)] = _e80;
    } else {
        if (_e40 > 0u) {
            let _e112 = (rows_4 + (_e80 * 4u));
            whole_custdist_7 = i64();
            let _e117 = work[(_e112 + 2u)];
            let _e120 = work[(_e112 + 3u)];
            whole_custdist_7 = bitcast<i64>((u64(_e117) | (u64(_e120) << 32u)));
            let _e126 = custdist_4;
            let _e127 = whole_custdist_7;
            let _e128 = (_e127 + _e126);
            let _e130 = (_e127 < i64());
            whole_custdist_7 = _e128;
            let _e138 = whole_custdist_7;
            let _e139 = bitcast<u64>(_e138);
            work[(_e112 + 2u)] = u32(_e139);
            work[(_e112 + 3u)] = u32((_e139 >> 32u));
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
    if ((_e46 & 1u) != 0u) {
        let _e61 = bitcast<u64>(bitcast<i64>((u64(_e51) | (u64(_e54) << 32u))));
        let _e63 = u32(_e61);
        let _e64 = u32((_e61 >> 32u));
        local_11 = false;
        if (_e63 != 0u) {
            let _e70 = atomicAdd((&sync[_e44]), _e63);
            local_11 = ((_e70 + _e63) < _e70);
        }
        let _e73 = local_11;
        let _e76 = (_e64 + select(0u, 1u, _e73));
        local_12 = false;
        if (_e76 != 0u) {
            let _e81 = atomicAdd((&sync[(_e44 + 1u)]), _e76);
            local_12 = ((_e81 + _e76) < _e81);
        }
        let _e84 = local_12;
    }
}

@compute @workgroup_size(256, 1, 1) 
fn settle(@builtin(workgroup_id) workgroup_6: vec3<u32>, @builtin(local_invocation_index) local_13: u32, @builtin(num_workgroups) workgroups_6: vec3<u32>) {
    var custdist_5: i64;
    var whole_custdist_8: i64;

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
    custdist_5 = i64();
    custdist_5 = i64();
    let _e45 = atomicLoad((&sync[_e38]));
    let _e48 = atomicLoad((&sync[(_e38 + 1u)]));
    custdist_5 = bitcast<i64>((u64(_e45) | (u64(_e48) << 32u)));
    let _e56 = (rows_6 + (i_6 * 4u));
    whole_custdist_8 = i64();
    let _e62 = work[(_e56 + 2u)];
    let _e65 = work[(_e56 + 3u)];
    whole_custdist_8 = bitcast<i64>((u64(_e62) | (u64(_e65) << 32u)));
    let _e71 = custdist_5;
    let _e72 = whole_custdist_8;
    let _e73 = (_e72 + _e71);
    let _e75 = (_e72 < i64());
    whole_custdist_8 = _e73;
    let _e83 = whole_custdist_8;
    let _e84 = bitcast<u64>(_e83);
    work[(_e56 + 2u)] = u32(_e84);
    work[(_e56 + 3u)] = u32((_e84 >> 32u));
}

// 9: pass groups_2_groups of kernel @scan_groups
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
    let _e47 = (groups + (i * 4u));
    let _e50 = work[_e47];
    let _e53 = work[(_e47 + 1u)];
    let _e60 = bitcast<u64>(bitcast<i64>((u64(_e50) | (u64(_e53) << 32u))));
    let _e65 = hash_step(2538058380u, u32(_e60));
    let _e66 = hash_step(_e65, u32((_e60 >> 32u)));
    let _e68 = hash_finish((_e66 ^ 8u));
    local_1 = _e68;
    loop {
        let _e71 = local_1;
        let _e72 = (_e71 & mask);
        let _e76 = atomicCompareExchangeWeak((&sync[(table + _e72)]), 0u, (i + 1u));
        if _e76.exchanged {
            break;
        }
        if (_e76.old_value != 0u) {
            local_1 = (_e72 + 1u);
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
    let _e47 = (entries_1 + (i_1 * 4u));
    let _e50 = work[_e47];
    let _e53 = work[(_e47 + 1u)];
    let _e59 = bitcast<i64>((u64(_e50) | (u64(_e53) << 32u)));
    let _e60 = bitcast<u64>(_e59);
    let _e65 = hash_step(2538058380u, u32(_e60));
    let _e66 = hash_step(_e65, u32((_e60 >> 32u)));
    let _e68 = hash_finish((_e66 ^ 8u));
    slot = _e68;
    let _e71 = (i_1 | 2147483648u);
    probes = u32();
    loop {
        let _e74 = slot;
        let _e75 = (_e74 & mask_1);
        slot = _e75;
        let _e76 = probes;
        if (_e76 >= most_probes_1) {
            atomicStore((&sync[full_1]), 1u);
            break;
        }
        probes = (_e76 + 1u);
        let _e81 = (table_1 + _e75);
        let _e83 = atomicLoad((&sync[_e81]));
        holder = _e83;
        if (_e83 == 0u) {
            let _e87 = atomicCompareExchangeWeak((&sync[_e81]), 0u, _e71);
            holder = select(_e87.old_value, _e71, _e87.exchanged);
        }
        let _e91 = holder;
        if (_e91 == _e71) {
            break;
        }
        if (_e91 != 0u) {
            local_3 = bool();
            if ((_e91 & 2147483648u) != 0u) {
                let _e101 = (entries_1 + ((_e91 & 2147483647u) * 4u));
                let _e103 = work[_e101];
                let _e106 = work[(_e101 + 1u)];
                let _e114 = (true & (_e59 == bitcast<i64>((u64(_e103) | (u64(_e106) << 32u)))));
                local_3 = _e114;
                if (_e114 & (_e71 < _e91)) {
                    let _e118 = atomicMin((&sync[_e81]), _e71);
                }
            } else {
                let _e121 = (groups_1 + ((_e91 - 1u) * 4u));
                let _e123 = work[_e121];
                let _e126 = work[(_e121 + 1u)];
                local_3 = (true & (_e59 == bitcast<i64>((u64(_e123) | (u64(_e126) << 32u)))));
            }
            let _e134 = local_3;
            if _e134 {
                break;
            }
            slot = (_e75 + 1u);
        }
    }
    let _e137 = slot;
    work[(slots_1 + i_1)] = _e137;
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
        let _e62 = (entries_3 + (i_3 * 4u));
        let _e64 = work[_e62];
        let _e67 = work[(_e62 + 1u)];
        let _e75 = (groups_3 + (_e60 * 4u));
        work[_e75] = 0u;
        work[(_e75 + 1u)] = 0u;
        work[(_e75 + 2u)] = 0u;
        work[(_e75 + 3u)] = 0u;
        let _e83 = bitcast<u64>(bitcast<i64>((u64(_e64) | (u64(_e67) << 32u))));
        work[_e75] = u32(_e83);
        work[(_e75 + 1u)] = u32((_e83 >> 32u));
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

// 10: pass index
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
    let _e45 = bitcast<u64>(bitcast<i64>((u64(_e35) | (u64(_e38) << 32u))));
    let _e50 = hash_step(2538058380u, u32(_e45));
    let _e51 = hash_step(_e50, u32((_e45 >> 32u)));
    let _e54 = hash_finish((_e51 ^ 8u));
    work[(buckets_1 + i)] = (_e54 & mask);
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

// 11: pass sort_by_fields
@group(0) @binding(0) 
var<storage> params: array<u32>;
@group(0) @binding(1) 
var<storage> input: array<u32>;
@group(0) @binding(2) 
var<storage, read_write> work: array<u32>;
@group(0) @binding(3) 
var<storage, read_write> sync: array<atomic<u32>>;

fn less(a: u32, b: u32, c: u32) -> bool {
    let _e5 = (a + (b * 4u));
    let _e7 = (a + (c * 4u));
    let _e13 = work[(_e5 + 2u)];
    let _e17 = work[(_e5 + 3u)];
    let _e23 = bitcast<i64>((u64(_e13) | (u64(_e17) << 32u)));
    let _e26 = work[(_e7 + 2u)];
    let _e29 = work[(_e7 + 3u)];
    let _e34 = bitcast<i64>((u64(_e26) | (u64(_e29) << 32u)));
    let _e35 = (_e34 < _e23);
    if _e35 {
        return _e35;
    }
    if (_e23 < _e34) {
        return false;
    }
    let _e39 = work[_e5];
    let _e43 = work[(_e5 + 1u)];
    let _e48 = bitcast<i64>((u64(_e39) | (u64(_e43) << 32u)));
    let _e50 = work[_e7];
    let _e53 = work[(_e7 + 1u)];
    let _e58 = bitcast<i64>((u64(_e50) | (u64(_e53) << 32u)));
    let _e59 = (_e58 < _e48);
    if _e59 {
        return _e59;
    }
    if (_e48 < _e58) {
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

// 12: pass order
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
        let _e44 = bitcast<u64>(bitcast<i64>((u64(_e34) | (u64(_e37) << 32u))));
        work[(to + _e23)] = (u32(_e44) ^ 4294967295u);
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
        let _e44 = bitcast<u64>(bitcast<i64>((u64(_e34) | (u64(_e37) << 32u))));
        work[(to_1 + _e23)] = ((u32((_e44 >> 32u)) ^ 2147483648u) ^ 4294967295u);
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
        let _e31 = (rows_2 + (_e28 * 4u));
        let _e35 = work[(_e31 + 2u)];
        let _e38 = work[(_e31 + 3u)];
        let _e45 = bitcast<u64>(bitcast<i64>((u64(_e35) | (u64(_e38) << 32u))));
        work[(to_2 + _e23)] = (u32(_e45) ^ 4294967295u);
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
        let _e31 = (rows_3 + (_e28 * 4u));
        let _e35 = work[(_e31 + 2u)];
        let _e38 = work[(_e31 + 3u)];
        let _e45 = bitcast<u64>(bitcast<i64>((u64(_e35) | (u64(_e38) << 32u))));
        work[(to_3 + _e23)] = ((u32((_e45 >> 32u)) ^ 2147483648u) ^ 4294967295u);
    }
}
