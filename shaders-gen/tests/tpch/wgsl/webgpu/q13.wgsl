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
        let v5_o_orderkey = vec2<u32>(_e65, _e68);
        let _e72 = params[8u];
        let _e74 = (_e72 + (row * 2u));
        let _e76 = input[_e74];
        let _e79 = input[(_e74 + 1u)];
        let v6_o_custkey = vec2<u32>(_e76, _e79);
        let _e81 = index_rows;
        index_rows = (_e81 + 1u);
    }
    let _e85 = params[9u];
    let _e87 = index_rows;
    work[(_e85 + _e11)] = _e87;
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
        let v5_o_orderkey_1 = vec2<u32>(_e77, _e80);
        let _e84 = params[8u];
        let _e86 = (_e84 + (row_1 * 2u));
        let _e88 = input[_e86];
        let _e91 = input[(_e86 + 1u)];
        let v6_o_custkey_1 = vec2<u32>(_e88, _e91);
        let _e93 = index_rows_1;
        index_rows_1 = (_e93 + 1u);
        let _e98 = params[10u];
        let _e100 = (_e98 + ((_e32 + _e93) * 4u));
        work[_e100] = v6_o_custkey_1.x;
        work[(_e100 + 1u)] = v6_o_custkey_1.y;
        work[(_e100 + 2u)] = v5_o_orderkey_1.x;
        work[(_e100 + 3u)] = v5_o_orderkey_1.y;
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
    let v0_c_custkey = vec2<u32>(_e33, _e36);
    let _e41 = hash_step(2538058380u, v0_c_custkey.x);
    let _e42 = hash_step(_e41, v0_c_custkey.y);
    let _e45 = hash_finish((_e42 ^ 8u));
    let _e48 = params[4u];
    let _e51 = params[5u];
    let _e53 = (_e51 + (_e45 & _e48));
    let _e56 = work[_e53];
    let matches_end = work[(_e53 + 1u)];
    matches = u32();
    position = _e56;
    local_1 = u32();
    local_2 = u32();
    loop {
        let _e67 = position;
        let _e68 = (_e67 >= matches_end);
        let _e70 = matches;
        if (_e68 & (_e70 != 0u)) {
            break;
        }
        position = (_e67 + 1u);
        let v5_ = (_e67 < matches_end);
        if v5_ {
            let _e75 = params[6u];
            let candidate = work[(_e75 + _e67)];
            let _e81 = params[7u];
            let _e83 = (_e81 + (candidate * 4u));
            let _e85 = work[_e83];
            let _e88 = work[(_e83 + 1u)];
            if !(all((v0_c_custkey == vec2<u32>(_e85, _e88)))) {
                continue;
            }
            let _e93 = matches;
            matches = (_e93 + 1u);
            local_1 = candidate;
            local_2 = _e83;
        } else {
            local_1 = 0u;
            local_2 = 0u;
        }
        let _e97 = local_2;
        let _e100 = work[(_e97 + 2u)];
        let _e103 = work[(_e97 + 3u)];
        let v3_o_orderkey = vec2<u32>(_e100, _e103);
        let _e105 = groups_rows;
        groups_rows = (_e105 + 1u);
        let v6_ = vec2<u32>(select(0u, 1u, v5_), 0u);
        if _e68 {
            break;
        }
    }
    let _e111 = matches;
    let _e114 = params[8u];
    let _e116 = groups_rows;
    work[(_e114 + _e11)] = _e116;
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
    let v0_c_custkey_1 = vec2<u32>(_e45, _e48);
    let _e53 = hash_step(2538058380u, v0_c_custkey_1.x);
    let _e54 = hash_step(_e53, v0_c_custkey_1.y);
    let _e56 = hash_finish((_e54 ^ 8u));
    let _e59 = params[4u];
    let _e62 = params[5u];
    let _e64 = (_e62 + (_e56 & _e59));
    let _e66 = work[_e64];
    let matches_end_1 = work[(_e64 + 1u)];
    matches_1 = u32();
    position_1 = _e66;
    local_4 = u32();
    local_5 = u32();
    loop {
        let _e77 = position_1;
        let _e78 = (_e77 >= matches_end_1);
        let _e80 = matches_1;
        if (_e78 & (_e80 != 0u)) {
            break;
        }
        position_1 = (_e77 + 1u);
        let v5_1 = (_e77 < matches_end_1);
        if v5_1 {
            let _e85 = params[6u];
            let candidate_1 = work[(_e85 + _e77)];
            let _e91 = params[7u];
            let _e93 = (_e91 + (candidate_1 * 4u));
            let _e95 = work[_e93];
            let _e98 = work[(_e93 + 1u)];
            if !(all((v0_c_custkey_1 == vec2<u32>(_e95, _e98)))) {
                continue;
            }
            let _e103 = matches_1;
            matches_1 = (_e103 + 1u);
            local_4 = candidate_1;
            local_5 = _e93;
        } else {
            local_4 = 0u;
            local_5 = 0u;
        }
        let _e107 = local_5;
        let _e110 = work[(_e107 + 2u)];
        let _e113 = work[(_e107 + 3u)];
        let v3_o_orderkey_1 = vec2<u32>(_e110, _e113);
        let _e115 = groups_rows_1;
        groups_rows_1 = (_e115 + 1u);
        let _e120 = params[9u];
        let _e122 = (_e120 + ((_e32 + _e115) * 5u));
        work[_e122] = 1u;
        work[(_e122 + 1u)] = v0_c_custkey_1.x;
        work[(_e122 + 2u)] = v0_c_custkey_1.y;
        let v6_1 = vec2<u32>(select(0u, 1u, v5_1), 0u);
        work[(_e122 + 3u)] = v6_1.x;
        work[(_e122 + 4u)] = v6_1.y;
        if _e78 {
            break;
        }
    }
    let _e140 = matches_1;
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
var<private> count_o_orderkey: vec2<u32>;
var<private> custdist: vec2<u32>;
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
            work[_e31] = _e2.x;
            work[(_e31 + 1u)] = _e2.y;
            let _e49 = custdist;
            work[(_e31 + 2u)] = _e49.x;
            work[(_e31 + 3u)] = _e49.y;
            work[(_e20 + _e27)] = (_e7 + a);
        }
    }
}

fn add_64_(a_1: vec2<u32>, b: vec2<u32>) -> vec2<u32> {
    let _e6 = (a_1.x + b.x);
    let _e8 = (a_1.y + b.y);
    let _e13 = (_e8 + select(0u, 1u, (_e6 < a_1.x)));
    return vec2<u32>(_e6, _e13);
}

fn row(a_2: u32) {
    let _e8 = params[3u];
    let _e11 = (_e8 + (a_2 * 4u));
    let _e15 = work[(_e11 + 2u)];
    let _e18 = work[(_e11 + 3u)];
    let v1_count_o_orderkey = vec2<u32>(_e15, _e18);
    count_o_orderkey = v1_count_o_orderkey;
    custdist = vec2<u32>();
    some = true;
    let v3_ = vec2<u32>(1u, 0u);
    let _e28 = custdist;
    let _e29 = add_64_(_e28, v3_);
    let _e33 = (bitcast<i32>(_e28.y) < 0i);
    custdist = _e29;
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
    let v1_count_o_orderkey_1 = vec2<u32>(_e35, _e38);
    let _e41 = params[4u];
    let _e44 = (_e41 + (_e11 * 5u));
    work[_e44] = 1u;
    work[(_e44 + 1u)] = v1_count_o_orderkey_1.x;
    work[(_e44 + 2u)] = v1_count_o_orderkey_1.y;
    let v3_1 = vec2<u32>(1u, 0u);
    work[(_e44 + 3u)] = v3_1.x;
    work[(_e44 + 4u)] = v3_1.y;
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
        let _e50 = ((2654435761u ^ _e43.x) * 2246822507u);
        let _e54 = (((_e50 ^ (_e50 >> 15u)) ^ _e43.y) * 2246822507u);
        let _e57 = ((_e54 ^ (_e54 >> 15u)) | 1u);
        let _e58 = some;
        group = 4294967295u;
        if (((_e31 * 1u) + 0u) < 4u) {
            local_3 = 0u;
            loop {
                let _e65 = local_3;
                if (_e65 >= 8u) {
                    break;
                }
                let _e70 = (((_e57 >> 8u) + _e65) & 63u);
                let _e71 = group;
                let _e73 = (_e58 & (_e71 == 4294967295u));
                local_4 = bool();
                if _e73 {
                    let _e78 = tags[_e70];
                    if (_e78 == 0u) {
                        let _e82 = atomicCompareExchangeWeak((&claims[_e70]), 0u, 1u);
                        if _e82.exchanged {
                            let _e86 = (_e70 * 2u);
                            keys[_e86] = _e43.x;
                            keys[(_e86 + 1u)] = _e43.y;
                            let _e93 = atomicAdd((&count[0u]), 1u);
                            numbers[_e70] = _e93;
                            local_4 = true;
                        }
                    }
                }
                workgroupBarrier();
                let _e97 = local_4;
                if _e97 {
                    tags[_e70] = _e57;
                }
                workgroupBarrier();
                if _e73 {
                    let _e100 = tags[_e70];
                    if (_e100 == _e57) {
                        let _e102 = (_e70 * 2u);
                        let _e104 = keys[_e102];
                        let _e109 = keys[(_e102 + 1u)];
                        if ((true & (_e104 == _e43.x)) & (_e109 == _e43.y)) {
                            let _e113 = numbers[_e70];
                            group = _e113;
                        }
                    }
                }
                local_3 = (_e65 + 1u);
            }
        } else {
            if _e58 {
                local_5 = 0u;
                loop {
                    let _e116 = local_5;
                    if (_e116 >= 8u) {
                        break;
                    }
                    let _e120 = (((_e57 >> 8u) + _e116) & 63u);
                    let _e122 = tags[_e120];
                    if (_e122 == 0u) {
                        break;
                    }
                    if (_e122 == _e57) {
                        let _e125 = (_e120 * 2u);
                        let _e127 = keys[_e125];
                        let _e132 = keys[(_e125 + 1u)];
                        if ((true & (_e127 == _e43.x)) & (_e132 == _e43.y)) {
                            let _e136 = numbers[_e120];
                            group = _e136;
                            break;
                        }
                    }
                    local_5 = (_e116 + 1u);
                }
            }
        }
        let _e138 = group;
        let _e142 = params[5u];
        let _e144 = some;
        if (_e144 & (_e138 >= 4294967295u)) {
            spill(number);
        }
        if ((_e138 != 4294967295u) & (_e138 >= 0u)) {
            let _e151 = (_e138 * 3u);
            let _e152 = ~((_e142 + number));
            let _e155 = atomicLoad((&totals[_e151]));
            if (_e152 > _e155) {
                let _e158 = atomicMax((&totals[_e151]), _e152);
            }
            let _e159 = custdist;
            local_6 = false;
            if (_e159.x != 0u) {
                let _e166 = atomicAdd((&totals[(_e151 + 1u)]), _e159.x);
                local_6 = ((_e166 + _e159.x) < _e166);
            }
            let _e169 = local_6;
            let _e172 = (_e159.y + select(0u, 1u, _e169));
            local_7 = false;
            if (_e172 != 0u) {
                let _e177 = atomicAdd((&totals[(_e151 + 2u)]), _e172);
                local_7 = ((_e177 + _e172) < _e177);
            }
            let _e180 = local_7;
        }
        local_2 = (_e31 + 1u);
    }
    workgroupBarrier();
    local_8 = local_1;
    loop {
        let _e188 = local_8;
        if (_e188 >= 64u) {
            break;
        }
        let _e191 = tags[_e188];
        let _e193 = numbers[_e188];
        if ((_e191 != 0u) & (_e193 >= 0u)) {
            let _e197 = (_e188 * 2u);
            let _e199 = keys[_e197];
            let _e202 = keys[(_e197 + 1u)];
            let _e203 = vec2<u32>(_e199, _e202);
            let _e204 = (_e193 * 3u);
            let _e206 = atomicLoad((&totals[_e204]));
            let _e210 = atomicLoad((&totals[(_e204 + 1u)]));
            let _e213 = atomicLoad((&totals[(_e204 + 2u)]));
            let _e214 = vec2<u32>(_e210, _e213);
            let _e217 = params[6u];
            let _e220 = params[7u];
            let _e222 = params[8u];
            let _e225 = params[9u];
            let _e228 = atomicLoad((&sync[_e217]));
            if (_e228 <= _e220) {
                let _e231 = atomicAdd((&sync[_e217]), 1u);
                if (_e231 < _e220) {
                    let _e234 = (_e222 + (_e231 * 4u));
                    work[_e234] = 0u;
                    work[(_e234 + 1u)] = 0u;
                    work[(_e234 + 2u)] = 0u;
                    work[(_e234 + 3u)] = 0u;
                    work[_e234] = _e203.x;
                    work[(_e234 + 1u)] = _e203.y;
                    work[(_e234 + 2u)] = _e214.x;
                    work[(_e234 + 3u)] = _e214.y;
                    work[(_e225 + _e231)] = ~(_e206);
                }
            }
        }
        local_8 = (_e188 + 256u);
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
    let v1_count_o_orderkey = vec2<u32>(_e34, _e37);
    let _e41 = work[(_e31 + 2u)];
    let _e44 = work[(_e31 + 3u)];
    let v2_custdist = vec2<u32>(_e41, _e44);
    let _e47 = params[4u];
    let _e49 = (_e47 + (_e11 * 4u));
    work[_e49] = v1_count_o_orderkey.x;
    work[(_e49 + 1u)] = v1_count_o_orderkey.y;
    work[(_e49 + 2u)] = v2_custdist.x;
    work[(_e49 + 3u)] = v2_custdist.y;
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
    let v1_count_o_orderkey = vec2<u32>(_e34, _e37);
    let _e41 = work[(_e31 + 2u)];
    let _e44 = work[(_e31 + 3u)];
    let v2_custdist = vec2<u32>(_e41, _e44);
    let _e47 = params[4u];
    let _e49 = (_e47 + (_e11 * 4u));
    work[_e49] = v1_count_o_orderkey.x;
    work[(_e49 + 1u)] = v1_count_o_orderkey.y;
    work[(_e49 + 2u)] = v2_custdist.x;
    work[(_e49 + 3u)] = v2_custdist.y;
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
                let _e113 = (groups_1 + ((_e85 - 1u) * 4u));
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

// 7: pass groups_aggregate of kernel @scan_customer
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
    var count_o_orderkey: vec2<u32>;
    var group: u32;
    var is_first: bool;
    var local_1: u32;
    var whole_count_o_orderkey: vec2<u32>;
    var whole_count_o_orderkey_1: vec2<u32>;

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
    count_o_orderkey = vec2<u32>();
    count_o_orderkey = vec2<u32>();
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
                work[(_e65 + 2u)] = _e66.x;
                work[(_e65 + 3u)] = _e66.y;
                work[(part_numbers + _e53)] = _e60;
            } else {
                let _e76 = (rows + (_e60 * 4u));
                whole_count_o_orderkey = vec2<u32>();
                let _e81 = work[(_e76 + 2u)];
                let _e84 = work[(_e76 + 3u)];
                whole_count_o_orderkey = vec2<u32>(_e81, _e84);
                let _e86 = count_o_orderkey;
                let _e87 = whole_count_o_orderkey;
                let _e88 = add_64_(_e87, _e86);
                let _e92 = (bitcast<i32>(_e87.y) < 0i);
                whole_count_o_orderkey = _e88;
                let _e102 = whole_count_o_orderkey;
                work[(_e76 + 2u)] = _e102.x;
                work[(_e76 + 3u)] = _e102.y;
            }
            count_o_orderkey = vec2<u32>();
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
            let _e126 = count_o_orderkey;
            let _e127 = add_64_(_e126, _e125);
            let _e130 = (bitcast<i32>(_e126.y) < 0i);
            count_o_orderkey = _e127;
        }
        local_1 = (_e55 + 1u);
    }
    let _e141 = group;
    if _e41 {
        let _e142 = (_e53 + 1u);
        let _e143 = is_first;
        if _e143 {
            let _e145 = (parts + (_e53 * 4u));
            let _e146 = count_o_orderkey;
            work[(_e145 + 2u)] = _e146.x;
            work[(_e145 + 3u)] = _e146.y;
            work[(part_numbers + _e53)] = _e141;
            count_o_orderkey = vec2<u32>();
        }
        let _e157 = (parts + (_e142 * 4u));
        let _e158 = count_o_orderkey;
        work[(_e157 + 2u)] = _e158.x;
        work[(_e157 + 3u)] = _e158.y;
        work[(part_numbers + _e142)] = _e141;
    } else {
        if (_e40 > 0u) {
            let _e169 = (rows + (_e141 * 4u));
            whole_count_o_orderkey_1 = vec2<u32>();
            let _e174 = work[(_e169 + 2u)];
            let _e177 = work[(_e169 + 3u)];
            whole_count_o_orderkey_1 = vec2<u32>(_e174, _e177);
            let _e179 = count_o_orderkey;
            let _e180 = whole_count_o_orderkey_1;
            let _e181 = add_64_(_e180, _e179);
            let _e184 = (bitcast<i32>(_e180.y) < 0i);
            whole_count_o_orderkey_1 = _e181;
            let _e194 = whole_count_o_orderkey_1;
            work[(_e169 + 2u)] = _e194.x;
            work[(_e169 + 3u)] = _e194.y;
        }
    }
}

@compute @workgroup_size(256, 1, 1) 
fn fold_all(@builtin(workgroup_id) workgroup_1: vec3<u32>, @builtin(local_invocation_index) local_2: u32, @builtin(num_workgroups) workgroups_1: vec3<u32>) {
    var count_o_orderkey_1: vec2<u32>;
    var group_1: u32;
    var is_first_1: bool;
    var local_3: u32;
    var whole_count_o_orderkey_2: vec2<u32>;

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
    count_o_orderkey_1 = vec2<u32>();
    count_o_orderkey_1 = vec2<u32>();
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
            let _e67 = count_o_orderkey_1;
            let _e68 = add_64_(_e67, _e66);
            let _e72 = (bitcast<i32>(_e67.y) < 0i);
            count_o_orderkey_1 = _e68;
        }
        local_3 = (_e51 + 1u);
    }
    let _e83 = group_1;
    if (part_numbers_1 != 0u) {
        let _e84 = (_e49 + 1u);
        let _e85 = is_first_1;
        if _e85 {
            let _e87 = (parts_1 + (_e49 * 4u));
            let _e88 = count_o_orderkey_1;
            work[(_e87 + 2u)] = _e88.x;
            work[(_e87 + 3u)] = _e88.y;
            work[(part_numbers_1 + _e49)] = _e83;
            count_o_orderkey_1 = vec2<u32>();
        }
        let _e99 = (parts_1 + (_e84 * 4u));
        let _e100 = count_o_orderkey_1;
        work[(_e99 + 2u)] = _e100.x;
        work[(_e99 + 3u)] = _e100.y;
        work[(part_numbers_1 + _e84)] = _e83;
    } else {
        if (_e40 > 0u) {
            let _e111 = (rows_1 + (_e83 * 4u));
            whole_count_o_orderkey_2 = vec2<u32>();
            let _e116 = work[(_e111 + 2u)];
            let _e119 = work[(_e111 + 3u)];
            whole_count_o_orderkey_2 = vec2<u32>(_e116, _e119);
            let _e121 = count_o_orderkey_1;
            let _e122 = whole_count_o_orderkey_2;
            let _e123 = add_64_(_e122, _e121);
            let _e126 = (bitcast<i32>(_e122.y) < 0i);
            whole_count_o_orderkey_2 = _e123;
            let _e136 = whole_count_o_orderkey_2;
            work[(_e111 + 2u)] = _e136.x;
            work[(_e111 + 3u)] = _e136.y;
        }
    }
}

@compute @workgroup_size(256, 1, 1) 
fn fold_parts(@builtin(workgroup_id) workgroup_2: vec3<u32>, @builtin(local_invocation_index) local_4: u32, @builtin(num_workgroups) workgroups_2: vec3<u32>) {
    var count_o_orderkey_2: vec2<u32>;
    var group_2: u32;
    var is_first_2: bool;
    var local_5: u32;
    var whole_count_o_orderkey_3: vec2<u32>;
    var whole_count_o_orderkey_4: vec2<u32>;

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
    count_o_orderkey_2 = vec2<u32>();
    count_o_orderkey_2 = vec2<u32>();
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
                work[(_e65 + 2u)] = _e66.x;
                work[(_e65 + 3u)] = _e66.y;
                work[(part_numbers_2 + _e53)] = _e60;
            } else {
                let _e76 = (rows_2 + (_e60 * 4u));
                whole_count_o_orderkey_3 = vec2<u32>();
                let _e81 = work[(_e76 + 2u)];
                let _e84 = work[(_e76 + 3u)];
                whole_count_o_orderkey_3 = vec2<u32>(_e81, _e84);
                let _e86 = count_o_orderkey_2;
                let _e87 = whole_count_o_orderkey_3;
                let _e88 = add_64_(_e87, _e86);
                let _e92 = (bitcast<i32>(_e87.y) < 0i);
                whole_count_o_orderkey_3 = _e88;
                let _e102 = whole_count_o_orderkey_3;
                work[(_e76 + 2u)] = _e102.x;
                work[(_e76 + 3u)] = _e102.y;
            }
            count_o_orderkey_2 = vec2<u32>();
            is_first_2 = false;
            group_2 = _e59;
        }
        let _e111 = (entries_2 + (_e55 * 4u));
        let _e114 = work[(_e111 + 2u)];
        let _e117 = work[(_e111 + 3u)];
        let _e118 = vec2<u32>(_e114, _e117);
        let _e119 = count_o_orderkey_2;
        let _e120 = add_64_(_e119, _e118);
        let _e123 = (bitcast<i32>(_e119.y) < 0i);
        count_o_orderkey_2 = _e120;
        local_5 = (_e55 + 1u);
    }
    let _e134 = group_2;
    if _e41 {
        let _e135 = (_e53 + 1u);
        let _e136 = is_first_2;
        if _e136 {
            let _e138 = (parts_2 + (_e53 * 4u));
            let _e139 = count_o_orderkey_2;
            work[(_e138 + 2u)] = _e139.x;
            work[(_e138 + 3u)] = _e139.y;
            work[(part_numbers_2 + _e53)] = _e134;
            count_o_orderkey_2 = vec2<u32>();
        }
        let _e150 = (parts_2 + (_e135 * 4u));
        let _e151 = count_o_orderkey_2;
        work[(_e150 + 2u)] = _e151.x;
        work[(_e150 + 3u)] = _e151.y;
        work[(part_numbers_2 + _e135)] = _e134;
    } else {
        if (_e40 > 0u) {
            let _e162 = (rows_2 + (_e134 * 4u));
            whole_count_o_orderkey_4 = vec2<u32>();
            let _e167 = work[(_e162 + 2u)];
            let _e170 = work[(_e162 + 3u)];
            whole_count_o_orderkey_4 = vec2<u32>(_e167, _e170);
            let _e172 = count_o_orderkey_2;
            let _e173 = whole_count_o_orderkey_4;
            let _e174 = add_64_(_e173, _e172);
            let _e177 = (bitcast<i32>(_e173.y) < 0i);
            whole_count_o_orderkey_4 = _e174;
            let _e187 = whole_count_o_orderkey_4;
            work[(_e162 + 2u)] = _e187.x;
            work[(_e162 + 3u)] = _e187.y;
        }
    }
}

@compute @workgroup_size(256, 1, 1) 
fn fold_sorted_parts(@builtin(workgroup_id) workgroup_3: vec3<u32>, @builtin(local_invocation_index) local_6: u32, @builtin(num_workgroups) workgroups_3: vec3<u32>) {
    var count_o_orderkey_3: vec2<u32>;
    var group_3: u32;
    var is_first_3: bool;
    var local_7: u32;
    var whole_count_o_orderkey_5: vec2<u32>;
    var whole_count_o_orderkey_6: vec2<u32>;

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
    count_o_orderkey_3 = vec2<u32>();
    count_o_orderkey_3 = vec2<u32>();
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
                work[(_e65 + 2u)] = _e66.x;
                work[(_e65 + 3u)] = _e66.y;
                work[(part_numbers_3 + _e53)] = _e60;
            } else {
                let _e76 = (rows_3 + (_e60 * 4u));
                whole_count_o_orderkey_5 = vec2<u32>();
                let _e81 = work[(_e76 + 2u)];
                let _e84 = work[(_e76 + 3u)];
                whole_count_o_orderkey_5 = vec2<u32>(_e81, _e84);
                let _e86 = count_o_orderkey_3;
                let _e87 = whole_count_o_orderkey_5;
                let _e88 = add_64_(_e87, _e86);
                let _e92 = (bitcast<i32>(_e87.y) < 0i);
                whole_count_o_orderkey_5 = _e88;
                let _e102 = whole_count_o_orderkey_5;
                work[(_e76 + 2u)] = _e102.x;
                work[(_e76 + 3u)] = _e102.y;
            }
            count_o_orderkey_3 = vec2<u32>();
            is_first_3 = false;
            group_3 = _e59;
        }
        let _e112 = work[(order_3 + _e55)];
        let _e114 = (entries_3 + (_e112 * 4u));
        let _e117 = work[(_e114 + 2u)];
        let _e120 = work[(_e114 + 3u)];
        let _e121 = vec2<u32>(_e117, _e120);
        let _e122 = count_o_orderkey_3;
        let _e123 = add_64_(_e122, _e121);
        let _e126 = (bitcast<i32>(_e122.y) < 0i);
        count_o_orderkey_3 = _e123;
        local_7 = (_e55 + 1u);
    }
    let _e137 = group_3;
    if _e41 {
        let _e138 = (_e53 + 1u);
        let _e139 = is_first_3;
        if _e139 {
            let _e141 = (parts_3 + (_e53 * 4u));
            let _e142 = count_o_orderkey_3;
            work[(_e141 + 2u)] = _e142.x;
            work[(_e141 + 3u)] = _e142.y;
            work[(part_numbers_3 + _e53)] = _e137;
            count_o_orderkey_3 = vec2<u32>();
        }
        let _e153 = (parts_3 + (_e138 * 4u));
        let _e154 = count_o_orderkey_3;
        work[(_e153 + 2u)] = _e154.x;
        work[(_e153 + 3u)] = _e154.y;
        work[(part_numbers_3 + _e138)] = _e137;
    } else {
        if (_e40 > 0u) {
            let _e165 = (rows_3 + (_e137 * 4u));
            whole_count_o_orderkey_6 = vec2<u32>();
            let _e170 = work[(_e165 + 2u)];
            let _e173 = work[(_e165 + 3u)];
            whole_count_o_orderkey_6 = vec2<u32>(_e170, _e173);
            let _e175 = count_o_orderkey_3;
            let _e176 = whole_count_o_orderkey_6;
            let _e177 = add_64_(_e176, _e175);
            let _e180 = (bitcast<i32>(_e176.y) < 0i);
            whole_count_o_orderkey_6 = _e177;
            let _e190 = whole_count_o_orderkey_6;
            work[(_e165 + 2u)] = _e190.x;
            work[(_e165 + 3u)] = _e190.y;
        }
    }
}

@compute @workgroup_size(256, 1, 1) 
fn fold_all_parts(@builtin(workgroup_id) workgroup_4: vec3<u32>, @builtin(local_invocation_index) local_8: u32, @builtin(num_workgroups) workgroups_4: vec3<u32>) {
    var count_o_orderkey_4: vec2<u32>;
    var group_4: u32;
    var is_first_4: bool;
    var local_9: u32;
    var whole_count_o_orderkey_7: vec2<u32>;

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
    count_o_orderkey_4 = vec2<u32>();
    count_o_orderkey_4 = vec2<u32>();
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
        let _e63 = count_o_orderkey_4;
        let _e64 = add_64_(_e63, _e62);
        let _e68 = (bitcast<i32>(_e63.y) < 0i);
        count_o_orderkey_4 = _e64;
        local_9 = (_e51 + 1u);
    }
    let _e79 = group_4;
    if (part_numbers_4 != 0u) {
        let _e80 = (_e49 + 1u);
        let _e81 = is_first_4;
        if _e81 {
            let _e83 = (parts_4 + (_e49 * 4u));
            let _e84 = count_o_orderkey_4;
            work[(_e83 + 2u)] = _e84.x;
            work[(_e83 + 3u)] = _e84.y;
            work[(part_numbers_4 + _e49)] = _e79;
            count_o_orderkey_4 = vec2<u32>();
        }
        let _e95 = (parts_4 + (_e80 * 4u));
        let _e96 = count_o_orderkey_4;
        work[(_e95 + 2u)] = _e96.x;
        work[(_e95 + 3u)] = _e96.y;
        work[(part_numbers_4 + _e80)] = _e79;
    } else {
        if (_e40 > 0u) {
            let _e107 = (rows_4 + (_e79 * 4u));
            whole_count_o_orderkey_7 = vec2<u32>();
            let _e112 = work[(_e107 + 2u)];
            let _e115 = work[(_e107 + 3u)];
            whole_count_o_orderkey_7 = vec2<u32>(_e112, _e115);
            let _e117 = count_o_orderkey_4;
            let _e118 = whole_count_o_orderkey_7;
            let _e119 = add_64_(_e118, _e117);
            let _e122 = (bitcast<i32>(_e118.y) < 0i);
            whole_count_o_orderkey_7 = _e119;
            let _e132 = whole_count_o_orderkey_7;
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
    var count_o_orderkey_5: vec2<u32>;
    var whole_count_o_orderkey_8: vec2<u32>;

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
    count_o_orderkey_5 = vec2<u32>();
    count_o_orderkey_5 = vec2<u32>();
    let _e45 = atomicLoad((&sync[_e38]));
    let _e48 = atomicLoad((&sync[(_e38 + 1u)]));
    count_o_orderkey_5 = vec2<u32>(_e45, _e48);
    let _e51 = (rows_6 + (i_6 * 4u));
    whole_count_o_orderkey_8 = vec2<u32>();
    let _e57 = work[(_e51 + 2u)];
    let _e60 = work[(_e51 + 3u)];
    whole_count_o_orderkey_8 = vec2<u32>(_e57, _e60);
    let _e62 = count_o_orderkey_5;
    let _e63 = whole_count_o_orderkey_8;
    let _e64 = add_64_(_e63, _e62);
    let _e68 = (bitcast<i32>(_e63.y) < 0i);
    whole_count_o_orderkey_8 = _e64;
    let _e78 = whole_count_o_orderkey_8;
    work[(_e51 + 2u)] = _e78.x;
    work[(_e51 + 3u)] = _e78.y;
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

fn add_64_(a: vec2<u32>, b: vec2<u32>) -> vec2<u32> {
    let _e6 = (a.x + b.x);
    let _e8 = (a.y + b.y);
    let _e13 = (_e8 + select(0u, 1u, (_e6 < a.x)));
    return vec2<u32>(_e6, _e13);
}

@compute @workgroup_size(256, 1, 1) 
fn fold(@builtin(workgroup_id) workgroup_: vec3<u32>, @builtin(local_invocation_index) local: u32, @builtin(num_workgroups) workgroups: vec3<u32>) {
    var custdist: vec2<u32>;
    var group: u32;
    var is_first: bool;
    var local_1: u32;
    var whole_custdist: vec2<u32>;
    var whole_custdist_1: vec2<u32>;

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
    custdist = vec2<u32>();
    custdist = vec2<u32>();
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
                work[(_e65 + 2u)] = _e66.x;
                work[(_e65 + 3u)] = _e66.y;
                work[(part_numbers + _e53)] = _e60;
            } else {
                let _e76 = (rows + (_e60 * 4u));
                whole_custdist = vec2<u32>();
                let _e81 = work[(_e76 + 2u)];
                let _e84 = work[(_e76 + 3u)];
                whole_custdist = vec2<u32>(_e81, _e84);
                let _e86 = custdist;
                let _e87 = whole_custdist;
                let _e88 = add_64_(_e87, _e86);
                let _e92 = (bitcast<i32>(_e87.y) < 0i);
                whole_custdist = _e88;
                let _e102 = whole_custdist;
                work[(_e76 + 2u)] = _e102.x;
                work[(_e76 + 3u)] = _e102.y;
            }
            custdist = vec2<u32>();
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
            let _e126 = custdist;
            let _e127 = add_64_(_e126, _e125);
            let _e130 = (bitcast<i32>(_e126.y) < 0i);
            custdist = _e127;
        }
        local_1 = (_e55 + 1u);
    }
    let _e141 = group;
    if _e41 {
        let _e142 = (_e53 + 1u);
        let _e143 = is_first;
        if _e143 {
            let _e145 = (parts + (_e53 * 4u));
            let _e146 = custdist;
            work[(_e145 + 2u)] = _e146.x;
            work[(_e145 + 3u)] = _e146.y;
            work[(part_numbers + _e53)] = _e141;
            custdist = vec2<u32>();
        }
        let _e157 = (parts + (_e142 * 4u));
        let _e158 = custdist;
        work[(_e157 + 2u)] = _e158.x;
        work[(_e157 + 3u)] = _e158.y;
        work[(part_numbers + _e142)] = _e141;
    } else {
        if (_e40 > 0u) {
            let _e169 = (rows + (_e141 * 4u));
            whole_custdist_1 = vec2<u32>();
            let _e174 = work[(_e169 + 2u)];
            let _e177 = work[(_e169 + 3u)];
            whole_custdist_1 = vec2<u32>(_e174, _e177);
            let _e179 = custdist;
            let _e180 = whole_custdist_1;
            let _e181 = add_64_(_e180, _e179);
            let _e184 = (bitcast<i32>(_e180.y) < 0i);
            whole_custdist_1 = _e181;
            let _e194 = whole_custdist_1;
            work[(_e169 + 2u)] = _e194.x;
            work[(_e169 + 3u)] = _e194.y;
        }
    }
}

@compute @workgroup_size(256, 1, 1) 
fn fold_all(@builtin(workgroup_id) workgroup_1: vec3<u32>, @builtin(local_invocation_index) local_2: u32, @builtin(num_workgroups) workgroups_1: vec3<u32>) {
    var custdist_1: vec2<u32>;
    var group_1: u32;
    var is_first_1: bool;
    var local_3: u32;
    var whole_custdist_2: vec2<u32>;

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
    custdist_1 = vec2<u32>();
    custdist_1 = vec2<u32>();
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
            let _e67 = custdist_1;
            let _e68 = add_64_(_e67, _e66);
            let _e72 = (bitcast<i32>(_e67.y) < 0i);
            custdist_1 = _e68;
        }
        local_3 = (_e51 + 1u);
    }
    let _e83 = group_1;
    if (part_numbers_1 != 0u) {
        let _e84 = (_e49 + 1u);
        let _e85 = is_first_1;
        if _e85 {
            let _e87 = (parts_1 + (_e49 * 4u));
            let _e88 = custdist_1;
            work[(_e87 + 2u)] = _e88.x;
            work[(_e87 + 3u)] = _e88.y;
            work[(part_numbers_1 + _e49)] = _e83;
            custdist_1 = vec2<u32>();
        }
        let _e99 = (parts_1 + (_e84 * 4u));
        let _e100 = custdist_1;
        work[(_e99 + 2u)] = _e100.x;
        work[(_e99 + 3u)] = _e100.y;
        work[(part_numbers_1 + _e84)] = _e83;
    } else {
        if (_e40 > 0u) {
            let _e111 = (rows_1 + (_e83 * 4u));
            whole_custdist_2 = vec2<u32>();
            let _e116 = work[(_e111 + 2u)];
            let _e119 = work[(_e111 + 3u)];
            whole_custdist_2 = vec2<u32>(_e116, _e119);
            let _e121 = custdist_1;
            let _e122 = whole_custdist_2;
            let _e123 = add_64_(_e122, _e121);
            let _e126 = (bitcast<i32>(_e122.y) < 0i);
            whole_custdist_2 = _e123;
            let _e136 = whole_custdist_2;
            work[(_e111 + 2u)] = _e136.x;
            work[(_e111 + 3u)] = _e136.y;
        }
    }
}

@compute @workgroup_size(256, 1, 1) 
fn fold_parts(@builtin(workgroup_id) workgroup_2: vec3<u32>, @builtin(local_invocation_index) local_4: u32, @builtin(num_workgroups) workgroups_2: vec3<u32>) {
    var custdist_2: vec2<u32>;
    var group_2: u32;
    var is_first_2: bool;
    var local_5: u32;
    var whole_custdist_3: vec2<u32>;
    var whole_custdist_4: vec2<u32>;

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
    custdist_2 = vec2<u32>();
    custdist_2 = vec2<u32>();
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
                work[(_e65 + 2u)] = _e66.x;
                work[(_e65 + 3u)] = _e66.y;
                work[(part_numbers_2 + _e53)] = _e60;
            } else {
                let _e76 = (rows_2 + (_e60 * 4u));
                whole_custdist_3 = vec2<u32>();
                let _e81 = work[(_e76 + 2u)];
                let _e84 = work[(_e76 + 3u)];
                whole_custdist_3 = vec2<u32>(_e81, _e84);
                let _e86 = custdist_2;
                let _e87 = whole_custdist_3;
                let _e88 = add_64_(_e87, _e86);
                let _e92 = (bitcast<i32>(_e87.y) < 0i);
                whole_custdist_3 = _e88;
                let _e102 = whole_custdist_3;
                work[(_e76 + 2u)] = _e102.x;
                work[(_e76 + 3u)] = _e102.y;
            }
            custdist_2 = vec2<u32>();
            is_first_2 = false;
            group_2 = _e59;
        }
        let _e111 = (entries_2 + (_e55 * 4u));
        let _e114 = work[(_e111 + 2u)];
        let _e117 = work[(_e111 + 3u)];
        let _e118 = vec2<u32>(_e114, _e117);
        let _e119 = custdist_2;
        let _e120 = add_64_(_e119, _e118);
        let _e123 = (bitcast<i32>(_e119.y) < 0i);
        custdist_2 = _e120;
        local_5 = (_e55 + 1u);
    }
    let _e134 = group_2;
    if _e41 {
        let _e135 = (_e53 + 1u);
        let _e136 = is_first_2;
        if _e136 {
            let _e138 = (parts_2 + (_e53 * 4u));
            let _e139 = custdist_2;
            work[(_e138 + 2u)] = _e139.x;
            work[(_e138 + 3u)] = _e139.y;
            work[(part_numbers_2 + _e53)] = _e134;
            custdist_2 = vec2<u32>();
        }
        let _e150 = (parts_2 + (_e135 * 4u));
        let _e151 = custdist_2;
        work[(_e150 + 2u)] = _e151.x;
        work[(_e150 + 3u)] = _e151.y;
        work[(part_numbers_2 + _e135)] = _e134;
    } else {
        if (_e40 > 0u) {
            let _e162 = (rows_2 + (_e134 * 4u));
            whole_custdist_4 = vec2<u32>();
            let _e167 = work[(_e162 + 2u)];
            let _e170 = work[(_e162 + 3u)];
            whole_custdist_4 = vec2<u32>(_e167, _e170);
            let _e172 = custdist_2;
            let _e173 = whole_custdist_4;
            let _e174 = add_64_(_e173, _e172);
            let _e177 = (bitcast<i32>(_e173.y) < 0i);
            whole_custdist_4 = _e174;
            let _e187 = whole_custdist_4;
            work[(_e162 + 2u)] = _e187.x;
            work[(_e162 + 3u)] = _e187.y;
        }
    }
}

@compute @workgroup_size(256, 1, 1) 
fn fold_sorted_parts(@builtin(workgroup_id) workgroup_3: vec3<u32>, @builtin(local_invocation_index) local_6: u32, @builtin(num_workgroups) workgroups_3: vec3<u32>) {
    var custdist_3: vec2<u32>;
    var group_3: u32;
    var is_first_3: bool;
    var local_7: u32;
    var whole_custdist_5: vec2<u32>;
    var whole_custdist_6: vec2<u32>;

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
    custdist_3 = vec2<u32>();
    custdist_3 = vec2<u32>();
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
                work[(_e65 + 2u)] = _e66.x;
                work[(_e65 + 3u)] = _e66.y;
                work[(part_numbers_3 + _e53)] = _e60;
            } else {
                let _e76 = (rows_3 + (_e60 * 4u));
                whole_custdist_5 = vec2<u32>();
                let _e81 = work[(_e76 + 2u)];
                let _e84 = work[(_e76 + 3u)];
                whole_custdist_5 = vec2<u32>(_e81, _e84);
                let _e86 = custdist_3;
                let _e87 = whole_custdist_5;
                let _e88 = add_64_(_e87, _e86);
                let _e92 = (bitcast<i32>(_e87.y) < 0i);
                whole_custdist_5 = _e88;
                let _e102 = whole_custdist_5;
                work[(_e76 + 2u)] = _e102.x;
                work[(_e76 + 3u)] = _e102.y;
            }
            custdist_3 = vec2<u32>();
            is_first_3 = false;
            group_3 = _e59;
        }
        let _e112 = work[(order_3 + _e55)];
        let _e114 = (entries_3 + (_e112 * 4u));
        let _e117 = work[(_e114 + 2u)];
        let _e120 = work[(_e114 + 3u)];
        let _e121 = vec2<u32>(_e117, _e120);
        let _e122 = custdist_3;
        let _e123 = add_64_(_e122, _e121);
        let _e126 = (bitcast<i32>(_e122.y) < 0i);
        custdist_3 = _e123;
        local_7 = (_e55 + 1u);
    }
    let _e137 = group_3;
    if _e41 {
        let _e138 = (_e53 + 1u);
        let _e139 = is_first_3;
        if _e139 {
            let _e141 = (parts_3 + (_e53 * 4u));
            let _e142 = custdist_3;
            work[(_e141 + 2u)] = _e142.x;
            work[(_e141 + 3u)] = _e142.y;
            work[(part_numbers_3 + _e53)] = _e137;
            custdist_3 = vec2<u32>();
        }
        let _e153 = (parts_3 + (_e138 * 4u));
        let _e154 = custdist_3;
        work[(_e153 + 2u)] = _e154.x;
        work[(_e153 + 3u)] = _e154.y;
        work[(part_numbers_3 + _e138)] = _e137;
    } else {
        if (_e40 > 0u) {
            let _e165 = (rows_3 + (_e137 * 4u));
            whole_custdist_6 = vec2<u32>();
            let _e170 = work[(_e165 + 2u)];
            let _e173 = work[(_e165 + 3u)];
            whole_custdist_6 = vec2<u32>(_e170, _e173);
            let _e175 = custdist_3;
            let _e176 = whole_custdist_6;
            let _e177 = add_64_(_e176, _e175);
            let _e180 = (bitcast<i32>(_e176.y) < 0i);
            whole_custdist_6 = _e177;
            let _e190 = whole_custdist_6;
            work[(_e165 + 2u)] = _e190.x;
            work[(_e165 + 3u)] = _e190.y;
        }
    }
}

@compute @workgroup_size(256, 1, 1) 
fn fold_all_parts(@builtin(workgroup_id) workgroup_4: vec3<u32>, @builtin(local_invocation_index) local_8: u32, @builtin(num_workgroups) workgroups_4: vec3<u32>) {
    var custdist_4: vec2<u32>;
    var group_4: u32;
    var is_first_4: bool;
    var local_9: u32;
    var whole_custdist_7: vec2<u32>;

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
    custdist_4 = vec2<u32>();
    custdist_4 = vec2<u32>();
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
        let _e63 = custdist_4;
        let _e64 = add_64_(_e63, _e62);
        let _e68 = (bitcast<i32>(_e63.y) < 0i);
        custdist_4 = _e64;
        local_9 = (_e51 + 1u);
    }
    let _e79 = group_4;
    if (part_numbers_4 != 0u) {
        let _e80 = (_e49 + 1u);
        let _e81 = is_first_4;
        if _e81 {
            let _e83 = (parts_4 + (_e49 * 4u));
            let _e84 = custdist_4;
            work[(_e83 + 2u)] = _e84.x;
            work[(_e83 + 3u)] = _e84.y;
            work[(part_numbers_4 + _e49)] = _e79;
            custdist_4 = vec2<u32>();
        }
        let _e95 = (parts_4 + (_e80 * 4u));
        let _e96 = custdist_4;
        work[(_e95 + 2u)] = _e96.x;
        work[(_e95 + 3u)] = _e96.y;
        work[(part_numbers_4 + _e80)] = _e79;
    } else {
        if (_e40 > 0u) {
            let _e107 = (rows_4 + (_e79 * 4u));
            whole_custdist_7 = vec2<u32>();
            let _e112 = work[(_e107 + 2u)];
            let _e115 = work[(_e107 + 3u)];
            whole_custdist_7 = vec2<u32>(_e112, _e115);
            let _e117 = custdist_4;
            let _e118 = whole_custdist_7;
            let _e119 = add_64_(_e118, _e117);
            let _e122 = (bitcast<i32>(_e118.y) < 0i);
            whole_custdist_7 = _e119;
            let _e132 = whole_custdist_7;
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
    var custdist_5: vec2<u32>;
    var whole_custdist_8: vec2<u32>;

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
    custdist_5 = vec2<u32>();
    custdist_5 = vec2<u32>();
    let _e45 = atomicLoad((&sync[_e38]));
    let _e48 = atomicLoad((&sync[(_e38 + 1u)]));
    custdist_5 = vec2<u32>(_e45, _e48);
    let _e51 = (rows_6 + (i_6 * 4u));
    whole_custdist_8 = vec2<u32>();
    let _e57 = work[(_e51 + 2u)];
    let _e60 = work[(_e51 + 3u)];
    whole_custdist_8 = vec2<u32>(_e57, _e60);
    let _e62 = custdist_5;
    let _e63 = whole_custdist_8;
    let _e64 = add_64_(_e63, _e62);
    let _e68 = (bitcast<i32>(_e63.y) < 0i);
    whole_custdist_8 = _e64;
    let _e78 = whole_custdist_8;
    work[(_e51 + 2u)] = _e78.x;
    work[(_e51 + 3u)] = _e78.y;
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
    let _e47 = (entries_1 + (i_1 * 4u));
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
                let _e94 = (entries_1 + ((_e84 & 2147483647u) * 4u));
                let _e96 = work[_e94];
                let _e99 = work[(_e94 + 1u)];
                let _e104 = (true & all((_e54 == vec2<u32>(_e96, _e99))));
                local_3 = _e104;
                if (_e104 & (_e64 < _e84)) {
                    let _e108 = atomicMin((&sync[_e74]), _e64);
                }
            } else {
                let _e111 = (groups_1 + ((_e84 - 1u) * 4u));
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
        let _e62 = (entries_3 + (i_3 * 4u));
        let _e64 = work[_e62];
        let _e67 = work[(_e62 + 1u)];
        let _e68 = vec2<u32>(_e64, _e67);
        let _e70 = (groups_3 + (_e60 * 4u));
        work[_e70] = 0u;
        work[(_e70 + 1u)] = 0u;
        work[(_e70 + 2u)] = 0u;
        work[(_e70 + 3u)] = 0u;
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

// 11: pass sort_by_fields
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
    let _e35 = vec2<u32>(_e30, _e34);
    let _e37 = work[_e7];
    let _e40 = work[(_e7 + 1u)];
    let _e41 = vec2<u32>(_e37, _e40);
    let _e42 = less_64_(_e41, _e35);
    if _e42 {
        return _e42;
    }
    let _e43 = less_64_(_e35, _e41);
    if _e43 {
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
        let _e38 = vec2<u32>(_e34, _e37);
        work[(to + _e23)] = (_e38.x ^ 4294967295u);
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
        work[(to_1 + _e23)] = ((_e38.y ^ 2147483648u) ^ 4294967295u);
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
        let _e39 = vec2<u32>(_e35, _e38);
        work[(to_2 + _e23)] = (_e39.x ^ 4294967295u);
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
        let _e39 = vec2<u32>(_e35, _e38);
        work[(to_3 + _e23)] = ((_e39.y ^ 2147483648u) ^ 4294967295u);
    }
}
