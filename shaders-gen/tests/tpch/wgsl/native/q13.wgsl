// 1: kernel @scan_orders
@group(0) @binding(0) 
var<uniform> params: array<vec4<u32>, 1024>;
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
    let v0_o_comment = vec2<u32>((_e32 + _e36), (_e40 - _e36));
    let _e46 = params[1].y;
    let v1_ = vec2<u32>(_e46, 18u);
    let _e51 = params[1].z;
    let v2_ = vec2<u32>(_e51, 0u);
    if (v2_.y == 0u) {
        local_1 = 256u;
    } else {
        let _e57 = string_byte(v2_.x);
        local_1 = _e57;
    }
    let _e58 = local_1;
    let _e59 = matches(v0_o_comment, v1_, _e58);
    let v4_ = !(_e59);
    if v4_ {
        let _e63 = params[1].w;
        let _e66 = (_e63 + (row * 2u));
        let _e68 = input[_e66];
        let _e71 = input[(_e66 + 1u)];
        let v5_o_orderkey = bitcast<i64>((u64(_e68) | (u64(_e71) << 32u)));
        let _e80 = params[2].x;
        let _e82 = (_e80 + (row * 2u));
        let _e84 = input[_e82];
        let _e87 = input[(_e82 + 1u)];
        let v6_o_custkey = bitcast<i64>((u64(_e84) | (u64(_e87) << 32u)));
        let _e93 = index_rows;
        index_rows = (_e93 + 1u);
    }
    let _e97 = params[2].y;
    let _e99 = index_rows;
    work[(_e97 + _e11)] = _e99;
}

@compute @workgroup_size(256, 1, 1) 
fn append(@builtin(workgroup_id) workgroup_1: vec3<u32>, @builtin(local_invocation_index) local_2: u32, @builtin(num_workgroups) workgroups_1: vec3<u32>) {
    var index_rows_1: u32;
    var local_3: u32;

    let _e11 = ((((workgroup_1.y * workgroups_1.x) + workgroup_1.x) * 256u) + local_2);
    let _e15 = params[0].x;
    let _e18 = params[0].y;
    let row_1 = (_e15 + _e11);
    if ((row_1 >= _e18) | (row_1 < _e15)) {
        return;
    }
    index_rows_1 = 0u;
    let _e29 = params[2].y;
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
    let v0_o_comment_1 = vec2<u32>((_e45 + _e49), (_e52 - _e49));
    let _e58 = params[1].y;
    let v1_1 = vec2<u32>(_e58, 18u);
    let _e63 = params[1].z;
    let v2_1 = vec2<u32>(_e63, 0u);
    if (v2_1.y == 0u) {
        local_3 = 256u;
    } else {
        let _e69 = string_byte(v2_1.x);
        local_3 = _e69;
    }
    let _e70 = local_3;
    let _e71 = matches(v0_o_comment_1, v1_1, _e70);
    let v4_1 = !(_e71);
    if v4_1 {
        let _e75 = params[1].w;
        let _e78 = (_e75 + (row_1 * 2u));
        let _e80 = input[_e78];
        let _e83 = input[(_e78 + 1u)];
        let v5_o_orderkey_1 = bitcast<i64>((u64(_e80) | (u64(_e83) << 32u)));
        let _e92 = params[2].x;
        let _e94 = (_e92 + (row_1 * 2u));
        let _e96 = input[_e94];
        let _e99 = input[(_e94 + 1u)];
        let v6_o_custkey_1 = bitcast<i64>((u64(_e96) | (u64(_e99) << 32u)));
        let _e105 = index_rows_1;
        index_rows_1 = (_e105 + 1u);
        let _e110 = params[2].z;
        let _e113 = (_e110 + ((_e33 + _e105) * 4u));
        let _e114 = bitcast<u64>(v6_o_custkey_1);
        work[_e113] = u32(_e114);
        work[(_e113 + 1u)] = u32((_e114 >> 32u));
        let _e121 = bitcast<u64>(v5_o_orderkey_1);
        work[(_e113 + 2u)] = u32(_e121);
        work[(_e113 + 3u)] = u32((_e121 >> 32u));
    }
}

// 2: kernel @scan_customer
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
    var groups_rows: u32;
    var matches: u32;
    var position: u32;
    var local_1: u32;
    var local_2: u32;

    let _e11 = ((((workgroup_.y * workgroups.x) + workgroup_.x) * 256u) + local);
    let _e15 = params[0].x;
    let _e18 = params[0].y;
    let row = (_e15 + _e11);
    if ((row >= _e18) | (row < _e15)) {
        return;
    }
    groups_rows = 0u;
    let _e29 = params[0].w;
    let _e32 = (_e29 + (row * 2u));
    let _e35 = input[_e32];
    let _e39 = input[(_e32 + 1u)];
    let v0_c_custkey = bitcast<i64>((u64(_e35) | (u64(_e39) << 32u)));
    let _e46 = bitcast<u64>(v0_c_custkey);
    let _e51 = hash_step(2538058380u, u32(_e46));
    let _e52 = hash_step(_e51, u32((_e46 >> 32u)));
    let _e55 = hash_finish((_e52 ^ 8u));
    let _e58 = params[1].x;
    let _e61 = params[1].y;
    let _e63 = (_e61 + (_e55 & _e58));
    let _e66 = work[_e63];
    let matches_end = work[(_e63 + 1u)];
    matches = u32();
    position = _e66;
    local_1 = u32();
    local_2 = u32();
    loop {
        let _e77 = position;
        let _e78 = (_e77 >= matches_end);
        let _e80 = matches;
        if (_e78 & (_e80 != 0u)) {
            break;
        }
        position = (_e77 + 1u);
        let v5_ = (_e77 < matches_end);
        if v5_ {
            let _e85 = params[1].z;
            let candidate = work[(_e85 + _e77)];
            let _e91 = params[1].w;
            let _e94 = (_e91 + (candidate * 4u));
            let _e96 = work[_e94];
            let _e99 = work[(_e94 + 1u)];
            if !((v0_c_custkey == bitcast<i64>((u64(_e96) | (u64(_e99) << 32u))))) {
                continue;
            }
            let _e107 = matches;
            matches = (_e107 + 1u);
            local_1 = candidate;
            local_2 = _e94;
        } else {
            local_1 = 0u;
            local_2 = 0u;
        }
        let _e111 = local_2;
        let _e114 = work[(_e111 + 2u)];
        let _e118 = work[(_e111 + 3u)];
        let v3_o_orderkey = bitcast<i64>((u64(_e114) | (u64(_e118) << 32u)));
        let _e124 = groups_rows;
        groups_rows = (_e124 + 1u);
        let _e128 = vec2<u32>(select(0u, 1u, v5_), 0u);
        let v6_ = bitcast<i64>((u64(_e128.x) | (u64(_e128.y) << 32u)));
        if _e78 {
            break;
        }
    }
    let _e137 = matches;
    let _e141 = params[2].x;
    let _e143 = groups_rows;
    work[(_e141 + _e11)] = _e143;
}

@compute @workgroup_size(256, 1, 1) 
fn append(@builtin(workgroup_id) workgroup_1: vec3<u32>, @builtin(local_invocation_index) local_3: u32, @builtin(num_workgroups) workgroups_1: vec3<u32>) {
    var groups_rows_1: u32;
    var matches_1: u32;
    var position_1: u32;
    var local_4: u32;
    var local_5: u32;

    let _e11 = ((((workgroup_1.y * workgroups_1.x) + workgroup_1.x) * 256u) + local_3);
    let _e15 = params[0].x;
    let _e18 = params[0].y;
    let row_1 = (_e15 + _e11);
    if ((row_1 >= _e18) | (row_1 < _e15)) {
        return;
    }
    groups_rows_1 = 0u;
    let _e29 = params[2].x;
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
    let v0_c_custkey_1 = bitcast<i64>((u64(_e48) | (u64(_e51) << 32u)));
    let _e58 = bitcast<u64>(v0_c_custkey_1);
    let _e63 = hash_step(2538058380u, u32(_e58));
    let _e64 = hash_step(_e63, u32((_e58 >> 32u)));
    let _e67 = hash_finish((_e64 ^ 8u));
    let _e70 = params[1].x;
    let _e73 = params[1].y;
    let _e75 = (_e73 + (_e67 & _e70));
    let _e77 = work[_e75];
    let matches_end_1 = work[(_e75 + 1u)];
    matches_1 = u32();
    position_1 = _e77;
    local_4 = u32();
    local_5 = u32();
    loop {
        let _e88 = position_1;
        let _e89 = (_e88 >= matches_end_1);
        let _e91 = matches_1;
        if (_e89 & (_e91 != 0u)) {
            break;
        }
        position_1 = (_e88 + 1u);
        let v5_1 = (_e88 < matches_end_1);
        if v5_1 {
            let _e96 = params[1].z;
            let candidate_1 = work[(_e96 + _e88)];
            let _e102 = params[1].w;
            let _e105 = (_e102 + (candidate_1 * 4u));
            let _e107 = work[_e105];
            let _e110 = work[(_e105 + 1u)];
            if !((v0_c_custkey_1 == bitcast<i64>((u64(_e107) | (u64(_e110) << 32u))))) {
                continue;
            }
            let _e118 = matches_1;
            matches_1 = (_e118 + 1u);
            local_4 = candidate_1;
            local_5 = _e105;
        } else {
            local_4 = 0u;
            local_5 = 0u;
        }
        let _e122 = local_5;
        let _e125 = work[(_e122 + 2u)];
        let _e129 = work[(_e122 + 3u)];
        let v3_o_orderkey_1 = bitcast<i64>((u64(_e125) | (u64(_e129) << 32u)));
        let _e135 = groups_rows_1;
        groups_rows_1 = (_e135 + 1u);
        let _e140 = params[2].y;
        let _e143 = (_e140 + ((_e33 + _e135) * 5u));
        work[_e143] = 1u;
        let _e145 = bitcast<u64>(v0_c_custkey_1);
        work[(_e143 + 1u)] = u32(_e145);
        work[(_e143 + 2u)] = u32((_e145 >> 32u));
        let _e155 = vec2<u32>(select(0u, 1u, v5_1), 0u);
        let v6_1 = bitcast<i64>((u64(_e155.x) | (u64(_e155.y) << 32u)));
        let _e164 = bitcast<u64>(v6_1);
        work[(_e143 + 3u)] = u32(_e164);
        work[(_e143 + 4u)] = u32((_e164 >> 32u));
        if _e89 {
            break;
        }
    }
    let _e172 = matches_1;
}

// 3: kernel @scan_groups
@group(0) @binding(0) 
var<uniform> params: array<vec4<u32>, 1024>;
@group(0) @binding(1) 
var<storage> input: array<u32>;
@group(0) @binding(2) 
var<storage, read_write> work: array<u32>;
@group(0) @binding(3) 
var<storage, read_write> sync: array<atomic<u32>>;
var<private> count_o_orderkey: i64;
var<private> custdist: i64;
var<private> some: bool;
var<private> learning: bool;
var<workgroup> tags: array<u32, 64>;
var<workgroup> claims: array<atomic<u32>, 64>;
var<workgroup> numbers: array<u32, 64>;
var<workgroup> places: array<u32, 64>;
var<workgroup> count: array<atomic<u32>, 1>;
var<workgroup> keys: array<u32, 128>;
var<workgroup> totals: array<atomic<u32>, 192>;

fn spill(a: u32) {
    let _e2 = count_o_orderkey;
    let _e7 = params[1].y;
    let _e11 = params[1].z;
    let _e14 = params[1].w;
    let _e17 = params[2].x;
    let _e20 = params[2].y;
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
    let _e8 = params[0].w;
    let _e11 = (_e8 + (a_1 * 4u));
    let _e16 = work[(_e11 + 2u)];
    let _e20 = work[(_e11 + 3u)];
    let v1_count_o_orderkey = bitcast<i64>((u64(_e16) | (u64(_e20) << 32u)));
    count_o_orderkey = v1_count_o_orderkey;
    custdist = i64();
    some = true;
    let _e34 = custdist;
    let _e35 = (_e34 + 1li);
    let _e37 = (_e34 < i64());
    custdist = _e35;
}

@compute @workgroup_size(256, 1, 1) 
fn append(@builtin(workgroup_id) workgroup_: vec3<u32>, @builtin(local_invocation_index) local: u32, @builtin(num_workgroups) workgroups: vec3<u32>) {
    var groups_2_rows: u32;

    let _e11 = ((((workgroup_.y * workgroups.x) + workgroup_.x) * 256u) + local);
    let _e15 = params[0].x;
    let _e18 = params[0].y;
    let row_1 = (_e15 + _e11);
    if ((row_1 >= _e18) | (row_1 < _e15)) {
        return;
    }
    groups_2_rows = 0u;
    let _e29 = params[0].w;
    let _e32 = (_e29 + (row_1 * 4u));
    let _e37 = work[(_e32 + 2u)];
    let _e41 = work[(_e32 + 3u)];
    let v1_count_o_orderkey_1 = bitcast<i64>((u64(_e37) | (u64(_e41) << 32u)));
    let _e50 = params[1].x;
    let _e53 = (_e50 + (_e11 * 5u));
    work[_e53] = 1u;
    let _e56 = bitcast<u64>(v1_count_o_orderkey_1);
    work[(_e53 + 1u)] = u32(_e56);
    work[(_e53 + 2u)] = u32((_e56 >> 32u));
    let _e65 = bitcast<u64>(1li);
    work[(_e53 + 3u)] = u32(_e65);
    work[(_e53 + 4u)] = u32((_e65 >> 32u));
}

@compute @workgroup_size(256, 1, 1) 
fn fuse(@builtin(workgroup_id) workgroup_1: vec3<u32>, @builtin(local_invocation_index) local_1: u32, @builtin(num_workgroups) workgroups_1: vec3<u32>) {
    var local_2: u32;
    var local_3: bool;
    var local_4: u32;
    var local_5: bool;
    var waits: bool;
    var local_6: u32;
    var group: u32;
    var local_7: u32;
    var local_8: bool;
    var local_9: bool;
    var local_10: u32;

    let _e3 = params[0].x;
    let _e6 = params[0].y;
    let _e26 = (((workgroups_1.x * workgroups_1.y) * 256u) * 1u);
    let rounds = (((_e6 - _e3) + (_e26 - 1u)) / _e26);
    let _e30 = (_e3 + (((((workgroup_1.y * workgroups_1.x) + workgroup_1.x) * 256u) + local_1) * 1u));
    learning = true;
    local_2 = 0u;
    loop {
        let _e38 = local_2;
        if (_e38 >= min(rounds, 8u)) {
            break;
        }
        let number = (_e30 + (_e38 * _e26));
        if (number < _e6) {
        }
        some = false;
        if (number < _e6) {
            row(number);
        }
        let _e46 = count_o_orderkey;
        let _e47 = bitcast<u64>(_e46);
        let _e50 = u32(_e47);
        let _e51 = u32((_e47 >> 32u));
        let _e56 = ((2654435761u ^ _e50) * 2246822507u);
        let _e60 = (((_e56 ^ (_e56 >> 15u)) ^ _e51) * 2246822507u);
        let _e63 = ((_e60 ^ (_e60 >> 15u)) | 1u);
        let _e64 = some;
        local_3 = bool();
        local_3 = !(_e64);
        local_4 = 0u;
        loop {
            let _e69 = local_4;
            if (_e69 >= 8u) {
                break;
            }
            let _e74 = (((_e63 >> 8u) + _e69) & 63u);
            let _e75 = local_3;
            let _e76 = !(_e75);
            local_5 = bool();
            local_5 = false;
            if _e76 {
                let _e81 = tags[_e74];
                if (_e81 == 0u) {
                    let _e85 = atomicCompareExchangeWeak((&claims[_e74]), 0u, 1u);
                    if _e85.exchanged {
                        let _e89 = (_e74 * 2u);
                        keys[_e89] = _e50;
                        keys[(_e89 + 1u)] = _e51;
                        let _e96 = atomicAdd((&count[0u]), 1u);
                        numbers[_e74] = _e96;
                        places[_e96] = _e74;
                        local_5 = true;
                    }
                }
            }
            workgroupBarrier();
            let _e101 = local_5;
            if _e101 {
                tags[_e74] = _e63;
            }
            workgroupBarrier();
            if _e76 {
                let _e104 = tags[_e74];
                if (_e104 == _e63) {
                    let _e106 = (_e74 * 2u);
                    let _e108 = keys[_e106];
                    let _e113 = keys[(_e106 + 1u)];
                    local_3 = ((true & (_e108 == _e50)) & (_e113 == _e51));
                }
            }
            local_4 = (_e69 + 1u);
        }
        local_2 = (_e38 + 1u);
    }
    learning = false;
    workgroupBarrier();
    waits = true;
    local_6 = 0u;
    loop {
        let _e120 = local_6;
        if (_e120 >= rounds) {
            break;
        }
        let number_1 = (_e30 + (_e120 * _e26));
        if (number_1 < _e6) {
        }
        some = false;
        if (number_1 < _e6) {
            row(number_1);
        }
        let _e126 = some;
        let _e129 = params[1].y;
        let _e131 = count_o_orderkey;
        let _e132 = bitcast<u64>(_e131);
        let _e134 = u32(_e132);
        let _e135 = u32((_e132 >> 32u));
        if (_e126 & (0u == 0u)) {
            let _e140 = ((2654435761u ^ _e134) * 2246822507u);
            let _e144 = (((_e140 ^ (_e140 >> 15u)) ^ _e135) * 2246822507u);
            let _e147 = ((_e144 ^ (_e144 >> 15u)) | 1u);
            group = u32();
            group = 4294967295u;
            local_7 = 0u;
            loop {
                let _e152 = local_7;
                if (_e152 >= 8u) {
                    break;
                }
                let _e156 = (((_e147 >> 8u) + _e152) & 63u);
                let _e158 = tags[_e156];
                if (_e158 == 0u) {
                    break;
                }
                if (_e158 == _e147) {
                    let _e161 = (_e156 * 2u);
                    let _e163 = keys[_e161];
                    let _e168 = keys[(_e161 + 1u)];
                    if ((true & (_e163 == _e134)) & (_e168 == _e135)) {
                        let _e172 = numbers[_e156];
                        group = _e172;
                        break;
                    }
                }
                local_7 = (_e152 + 1u);
            }
            let _e174 = group;
            if (_e174 != 4294967295u) {
                let _e177 = (_e174 * 3u);
                let _e178 = ~((_e129 + number_1));
                let _e181 = atomicLoad((&totals[_e177]));
                if (_e178 > _e181) {
                    let _e184 = atomicMax((&totals[_e177]), _e178);
                }
                let _e185 = custdist;
                let _e186 = bitcast<u64>(_e185);
                let _e188 = u32(_e186);
                let _e189 = u32((_e186 >> 32u));
                local_8 = false;
                if (_e188 != 0u) {
                    let _e194 = atomicAdd((&totals[(_e177 + 1u)]), _e188);
                    local_8 = ((_e194 + _e188) < _e194);
                }
                let _e197 = local_8;
                let _e200 = (_e189 + select(0u, 1u, _e197));
                local_9 = false;
                if (_e200 != 0u) {
                    let _e205 = atomicAdd((&totals[(_e177 + 2u)]), _e200);
                    local_9 = ((_e205 + _e200) < _e205);
                }
                let _e208 = local_9;
            } else {
                spill(number_1);
            }
        }
        local_6 = (_e120 + 1u);
    }
    workgroupBarrier();
    local_10 = local_1;
    loop {
        let _e215 = local_10;
        if (_e215 >= 64u) {
            break;
        }
        let _e218 = tags[_e215];
        let _e220 = numbers[_e215];
        if ((_e218 != 0u) & (_e220 >= 0u)) {
            let _e224 = (_e215 * 2u);
            let _e226 = keys[_e224];
            let _e229 = keys[(_e224 + 1u)];
            let _e235 = (_e220 * 3u);
            let _e237 = atomicLoad((&totals[_e235]));
            let _e241 = atomicLoad((&totals[(_e235 + 1u)]));
            let _e244 = atomicLoad((&totals[(_e235 + 2u)]));
            let _e252 = params[1].z;
            let _e255 = params[1].w;
            let _e258 = params[2].x;
            let _e261 = params[2].y;
            let _e264 = atomicLoad((&sync[_e252]));
            if (_e264 <= _e255) {
                let _e267 = atomicAdd((&sync[_e252]), 1u);
                if (_e267 < _e255) {
                    let _e271 = (_e258 + (_e267 * 4u));
                    work[_e271] = 0u;
                    work[(_e271 + 1u)] = 0u;
                    work[(_e271 + 2u)] = 0u;
                    work[(_e271 + 3u)] = 0u;
                    let _e281 = bitcast<u64>(bitcast<i64>((u64(_e226) | (u64(_e229) << 32u))));
                    work[_e271] = u32(_e281);
                    work[(_e271 + 1u)] = u32((_e281 >> 32u));
                    let _e288 = bitcast<u64>(bitcast<i64>((u64(_e241) | (u64(_e244) << 32u))));
                    work[(_e271 + 2u)] = u32(_e288);
                    work[(_e271 + 3u)] = u32((_e288 >> 32u));
                    work[(_e261 + _e267)] = ~(_e237);
                }
            }
        }
        local_10 = (_e215 + 256u);
    }
}

// 4: kernel @scan_groups_2
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
    let v1_count_o_orderkey = bitcast<i64>((u64(_e35) | (u64(_e39) << 32u)));
    let _e49 = work[(_e32 + 2u)];
    let _e53 = work[(_e32 + 3u)];
    let v2_custdist = bitcast<i64>((u64(_e49) | (u64(_e53) << 32u)));
    let _e61 = params[1].x;
    let _e63 = (_e61 + (_e11 * 4u));
    let _e64 = bitcast<u64>(v1_count_o_orderkey);
    work[_e63] = u32(_e64);
    work[(_e63 + 1u)] = u32((_e64 >> 32u));
    let _e71 = bitcast<u64>(v2_custdist);
    work[(_e63 + 2u)] = u32(_e71);
    work[(_e63 + 3u)] = u32((_e71 >> 32u));
}

// 5: kernel @scan_sorted
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
    let v1_count_o_orderkey = bitcast<i64>((u64(_e35) | (u64(_e39) << 32u)));
    let _e49 = work[(_e32 + 2u)];
    let _e53 = work[(_e32 + 3u)];
    let v2_custdist = bitcast<i64>((u64(_e49) | (u64(_e53) << 32u)));
    let _e61 = params[1].x;
    let _e63 = (_e61 + (_e11 * 4u));
    let _e64 = bitcast<u64>(v1_count_o_orderkey);
    work[_e63] = u32(_e64);
    work[(_e63 + 1u)] = u32((_e64 >> 32u));
    let _e71 = bitcast<u64>(v2_custdist);
    work[(_e63 + 2u)] = u32(_e71);
    work[(_e63 + 3u)] = u32((_e71 >> 32u));
}

// 6: pass groups_groups of kernel @scan_customer
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
    let _e63 = bitcast<u64>(bitcast<i64>((u64(_e51) | (u64(_e55) << 32u))));
    let _e68 = hash_step(2538058380u, u32(_e63));
    let _e69 = hash_step(_e68, u32((_e63 >> 32u)));
    let _e72 = hash_finish((_e69 ^ 8u));
    local_1 = _e72;
    loop {
        let _e75 = local_1;
        let _e76 = (_e75 & mask);
        let _e80 = atomicCompareExchangeWeak((&sync[(table + _e76)]), 0u, (i + 1u));
        if _e80.exchanged {
            break;
        }
        if (_e80.old_value != 0u) {
            local_1 = (_e76 + 1u);
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
    let _e63 = bitcast<i64>((u64(_e53) | (u64(_e57) << 32u)));
    let _e65 = bitcast<u64>(_e63);
    let _e70 = hash_step(2538058380u, u32(_e65));
    let _e71 = hash_step(_e70, u32((_e65 >> 32u)));
    let _e74 = hash_finish((_e71 ^ 8u));
    slot = _e74;
    let _e77 = (i_1 | 2147483648u);
    probes = u32();
    loop {
        let _e80 = slot;
        let _e81 = (_e80 & mask_1);
        slot = _e81;
        let _e82 = probes;
        if (_e82 >= most_probes_1) {
            atomicStore((&sync[full_1]), 1u);
            break;
        }
        probes = (_e82 + 1u);
        let _e87 = (table_1 + _e81);
        let _e89 = atomicLoad((&sync[_e87]));
        holder = _e89;
        if (_e89 == 0u) {
            let _e93 = atomicCompareExchangeWeak((&sync[_e87]), 0u, _e77);
            holder = select(_e93.old_value, _e77, _e93.exchanged);
        }
        let _e97 = holder;
        if (_e97 == _e77) {
            break;
        }
        if (_e97 != 0u) {
            local_3 = bool();
            if ((_e97 & 2147483648u) != 0u) {
                let _e107 = (entries_1 + ((_e97 & 2147483647u) * 5u));
                let _e110 = work[(_e107 + 1u)];
                let _e113 = work[(_e107 + 2u)];
                let _e121 = (true & (_e63 == bitcast<i64>((u64(_e110) | (u64(_e113) << 32u)))));
                local_3 = _e121;
                if (_e121 & (_e77 < _e97)) {
                    let _e125 = atomicMin((&sync[_e87]), _e77);
                }
            } else {
                let _e129 = (groups_1 + ((_e97 - 1u) * 4u));
                let _e131 = work[_e129];
                let _e134 = work[(_e129 + 1u)];
                local_3 = (true & (_e63 == bitcast<i64>((u64(_e131) | (u64(_e134) << 32u)))));
            }
            let _e142 = local_3;
            if _e142 {
                break;
            }
            slot = (_e81 + 1u);
        }
    }
    let _e145 = slot;
    work[(slots_1 + i_1)] = _e145;
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
        let _e80 = (groups_3 + (_e60 * 4u));
        work[_e80] = 0u;
        work[(_e80 + 1u)] = 0u;
        work[(_e80 + 2u)] = 0u;
        work[(_e80 + 3u)] = 0u;
        let _e90 = bitcast<u64>(bitcast<i64>((u64(_e67) | (u64(_e71) << 32u))));
        work[_e80] = u32(_e90);
        work[(_e80 + 1u)] = u32((_e90 >> 32u));
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

// 7: pass groups_aggregate of kernel @scan_customer
@group(0) @binding(0) 
var<uniform> params: array<vec4<u32>, 1024>;
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
    count_o_orderkey = i64();
    count_o_orderkey = i64();
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
                let _e70 = count_o_orderkey;
                let _e71 = bitcast<u64>(_e70);
                work[(_e69 + 2u)] = u32(_e71);
                work[(_e69 + 3u)] = u32((_e71 >> 32u));
                work[(part_numbers + _e56)] = _e63;
            } else {
                let _e84 = (rows + (_e63 * 4u));
                whole_count_o_orderkey = i64();
                let _e89 = work[(_e84 + 2u)];
                let _e92 = work[(_e84 + 3u)];
                whole_count_o_orderkey = bitcast<i64>((u64(_e89) | (u64(_e92) << 32u)));
                let _e98 = count_o_orderkey;
                let _e99 = whole_count_o_orderkey;
                let _e100 = (_e99 + _e98);
                let _e102 = (_e99 < i64());
                whole_count_o_orderkey = _e100;
                let _e110 = whole_count_o_orderkey;
                let _e111 = bitcast<u64>(_e110);
                work[(_e84 + 2u)] = u32(_e111);
                work[(_e84 + 3u)] = u32((_e111 >> 32u));
            }
            count_o_orderkey = i64();
            is_first = false;
            group = _e62;
        }
        let _e122 = work[(order + _e58)];
        let _e125 = (entries + (_e122 * 5u));
        let _e127 = work[_e125];
        let _e132 = work[(_e125 + 3u)];
        let _e135 = work[(_e125 + 4u)];
        let _e140 = bitcast<i64>((u64(_e132) | (u64(_e135) << 32u)));
        if ((_e127 & 1u) != 0u) {
            let _e141 = count_o_orderkey;
            let _e142 = (_e141 + _e140);
            let _e144 = (_e141 < i64());
            count_o_orderkey = _e142;
        }
        local_1 = (_e58 + 1u);
    }
    let _e153 = group;
    if _e44 {
        let _e154 = (_e56 + 1u);
        let _e155 = is_first;
        if _e155 {
            let _e157 = (parts + (_e56 * 4u));
            let _e158 = count_o_orderkey;
            let _e159 = bitcast<u64>(_e158);
            work[(_e157 + 2u)] = u32(_e159);
            work[(_e157 + 3u)] = u32((_e159 >> 32u));
            work[(part_numbers + _e56)] = _e153;
            count_o_orderkey = i64();
        }
        let _e171 = (parts + (_e154 * 4u));
        let _e172 = count_o_orderkey;
        let _e173 = bitcast<u64>(_e172);
        work[(_e171 + 2u)] = u32(_e173);
        work[(_e171 + 3u)] = u32((_e173 >> 32u));
        work[(part_numbers + _e154)] = _e153;
    } else {
        if (_e43 > 0u) {
            let _e185 = (rows + (_e153 * 4u));
            whole_count_o_orderkey_1 = i64();
            let _e190 = work[(_e185 + 2u)];
            let _e193 = work[(_e185 + 3u)];
            whole_count_o_orderkey_1 = bitcast<i64>((u64(_e190) | (u64(_e193) << 32u)));
            let _e199 = count_o_orderkey;
            let _e200 = whole_count_o_orderkey_1;
            let _e201 = (_e200 + _e199);
            let _e203 = (_e200 < i64());
            whole_count_o_orderkey_1 = _e201;
            let _e211 = whole_count_o_orderkey_1;
            let _e212 = bitcast<u64>(_e211);
            work[(_e185 + 2u)] = u32(_e212);
            work[(_e185 + 3u)] = u32((_e212 >> 32u));
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
    count_o_orderkey_1 = i64();
    count_o_orderkey_1 = i64();
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
        let _e77 = bitcast<i64>((u64(_e67) | (u64(_e71) << 32u)));
        if ((_e61 & 1u) != 0u) {
            let _e78 = count_o_orderkey_1;
            let _e79 = (_e78 + _e77);
            let _e81 = (_e78 < i64());
            count_o_orderkey_1 = _e79;
        }
        local_3 = (_e54 + 1u);
    }
    let _e90 = group_1;
    if (part_numbers_1 != 0u) {
        let _e91 = (_e52 + 1u);
        let _e92 = is_first_1;
        if _e92 {
            let _e94 = (parts_1 + (_e52 * 4u));
            let _e95 = count_o_orderkey_1;
            let _e96 = bitcast<u64>(_e95);
            work[(_e94 + 2u)] = u32(_e96);
            work[(_e94 + 3u)] = u32((_e96 >> 32u));
            work[(part_numbers_1 + _e52)] = _e90;
            count_o_orderkey_1 = i64();
        }
        let _e108 = (parts_1 + (_e91 * 4u));
        let _e109 = count_o_orderkey_1;
        let _e110 = bitcast<u64>(_e109);
        work[(_e108 + 2u)] = u32(_e110);
        work[(_e108 + 3u)] = u32((_e110 >> 32u));
        work[(part_numbers_1 + _e91)] = _e90;
    } else {
        if (_e43 > 0u) {
            let _e122 = (rows_1 + (_e90 * 4u));
            whole_count_o_orderkey_2 = i64();
            let _e127 = work[(_e122 + 2u)];
            let _e130 = work[(_e122 + 3u)];
            whole_count_o_orderkey_2 = bitcast<i64>((u64(_e127) | (u64(_e130) << 32u)));
            let _e136 = count_o_orderkey_1;
            let _e137 = whole_count_o_orderkey_2;
            let _e138 = (_e137 + _e136);
            let _e140 = (_e137 < i64());
            whole_count_o_orderkey_2 = _e138;
            let _e148 = whole_count_o_orderkey_2;
            let _e149 = bitcast<u64>(_e148);
            work[(_e122 + 2u)] = u32(_e149);
            work[(_e122 + 3u)] = u32((_e149 >> 32u));
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
    count_o_orderkey_2 = i64();
    count_o_orderkey_2 = i64();
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
                let _e70 = count_o_orderkey_2;
                let _e71 = bitcast<u64>(_e70);
                work[(_e69 + 2u)] = u32(_e71);
                work[(_e69 + 3u)] = u32((_e71 >> 32u));
                work[(part_numbers_2 + _e56)] = _e63;
            } else {
                let _e84 = (rows_2 + (_e63 * 4u));
                whole_count_o_orderkey_3 = i64();
                let _e89 = work[(_e84 + 2u)];
                let _e92 = work[(_e84 + 3u)];
                whole_count_o_orderkey_3 = bitcast<i64>((u64(_e89) | (u64(_e92) << 32u)));
                let _e98 = count_o_orderkey_2;
                let _e99 = whole_count_o_orderkey_3;
                let _e100 = (_e99 + _e98);
                let _e102 = (_e99 < i64());
                whole_count_o_orderkey_3 = _e100;
                let _e110 = whole_count_o_orderkey_3;
                let _e111 = bitcast<u64>(_e110);
                work[(_e84 + 2u)] = u32(_e111);
                work[(_e84 + 3u)] = u32((_e111 >> 32u));
            }
            count_o_orderkey_2 = i64();
            is_first_2 = false;
            group_2 = _e62;
        }
        let _e121 = (entries_2 + (_e58 * 4u));
        let _e124 = work[(_e121 + 2u)];
        let _e127 = work[(_e121 + 3u)];
        let _e132 = bitcast<i64>((u64(_e124) | (u64(_e127) << 32u)));
        let _e133 = count_o_orderkey_2;
        let _e134 = (_e133 + _e132);
        let _e136 = (_e133 < i64());
        count_o_orderkey_2 = _e134;
        local_5 = (_e58 + 1u);
    }
    let _e145 = group_2;
    if _e44 {
        let _e146 = (_e56 + 1u);
        let _e147 = is_first_2;
        if _e147 {
            let _e149 = (parts_2 + (_e56 * 4u));
            let _e150 = count_o_orderkey_2;
            let _e151 = bitcast<u64>(_e150);
            work[(_e149 + 2u)] = u32(_e151);
            work[(_e149 + 3u)] = u32((_e151 >> 32u));
            work[(part_numbers_2 + _e56)] = _e145;
            count_o_orderkey_2 = i64();
        }
        let _e163 = (parts_2 + (_e146 * 4u));
        let _e164 = count_o_orderkey_2;
        let _e165 = bitcast<u64>(_e164);
        work[(_e163 + 2u)] = u32(_e165);
        work[(_e163 + 3u)] = u32((_e165 >> 32u));
        work[(part_numbers_2 + _e146)] = _e145;
    } else {
        if (_e43 > 0u) {
            let _e177 = (rows_2 + (_e145 * 4u));
            whole_count_o_orderkey_4 = i64();
            let _e182 = work[(_e177 + 2u)];
            let _e185 = work[(_e177 + 3u)];
            whole_count_o_orderkey_4 = bitcast<i64>((u64(_e182) | (u64(_e185) << 32u)));
            let _e191 = count_o_orderkey_2;
            let _e192 = whole_count_o_orderkey_4;
            let _e193 = (_e192 + _e191);
            let _e195 = (_e192 < i64());
            whole_count_o_orderkey_4 = _e193;
            let _e203 = whole_count_o_orderkey_4;
            let _e204 = bitcast<u64>(_e203);
            work[(_e177 + 2u)] = u32(_e204);
            work[(_e177 + 3u)] = u32((_e204 >> 32u));
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
    count_o_orderkey_3 = i64();
    count_o_orderkey_3 = i64();
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
                let _e70 = count_o_orderkey_3;
                let _e71 = bitcast<u64>(_e70);
                work[(_e69 + 2u)] = u32(_e71);
                work[(_e69 + 3u)] = u32((_e71 >> 32u));
                work[(part_numbers_3 + _e56)] = _e63;
            } else {
                let _e84 = (rows_3 + (_e63 * 4u));
                whole_count_o_orderkey_5 = i64();
                let _e89 = work[(_e84 + 2u)];
                let _e92 = work[(_e84 + 3u)];
                whole_count_o_orderkey_5 = bitcast<i64>((u64(_e89) | (u64(_e92) << 32u)));
                let _e98 = count_o_orderkey_3;
                let _e99 = whole_count_o_orderkey_5;
                let _e100 = (_e99 + _e98);
                let _e102 = (_e99 < i64());
                whole_count_o_orderkey_5 = _e100;
                let _e110 = whole_count_o_orderkey_5;
                let _e111 = bitcast<u64>(_e110);
                work[(_e84 + 2u)] = u32(_e111);
                work[(_e84 + 3u)] = u32((_e111 >> 32u));
            }
            count_o_orderkey_3 = i64();
            is_first_3 = false;
            group_3 = _e62;
        }
        let _e122 = work[(order_3 + _e58)];
        let _e124 = (entries_3 + (_e122 * 4u));
        let _e127 = work[(_e124 + 2u)];
        let _e130 = work[(_e124 + 3u)];
        let _e135 = bitcast<i64>((u64(_e127) | (u64(_e130) << 32u)));
        let _e136 = count_o_orderkey_3;
        let _e137 = (_e136 + _e135);
        let _e139 = (_e136 < i64());
        count_o_orderkey_3 = _e137;
        local_7 = (_e58 + 1u);
    }
    let _e148 = group_3;
    if _e44 {
        let _e149 = (_e56 + 1u);
        let _e150 = is_first_3;
        if _e150 {
            let _e152 = (parts_3 + (_e56 * 4u));
            let _e153 = count_o_orderkey_3;
            let _e154 = bitcast<u64>(_e153);
            work[(_e152 + 2u)] = u32(_e154);
            work[(_e152 + 3u)] = u32((_e154 >> 32u));
            work[(part_numbers_3 + _e56)] = _e148;
            count_o_orderkey_3 = i64();
        }
        let _e166 = (parts_3 + (_e149 * 4u));
        let _e167 = count_o_orderkey_3;
        let _e168 = bitcast<u64>(_e167);
        work[(_e166 + 2u)] = u32(_e168);
        work[(_e166 + 3u)] = u32((_e168 >> 32u));
        work[(part_numbers_3 + _e149)] = _e148;
    } else {
        if (_e43 > 0u) {
            let _e180 = (rows_3 + (_e148 * 4u));
            whole_count_o_orderkey_6 = i64();
            let _e185 = work[(_e180 + 2u)];
            let _e188 = work[(_e180 + 3u)];
            whole_count_o_orderkey_6 = bitcast<i64>((u64(_e185) | (u64(_e188) << 32u)));
            let _e194 = count_o_orderkey_3;
            let _e195 = whole_count_o_orderkey_6;
            let _e196 = (_e195 + _e194);
            let _e198 = (_e195 < i64());
            whole_count_o_orderkey_6 = _e196;
            let _e206 = whole_count_o_orderkey_6;
            let _e207 = bitcast<u64>(_e206);
            work[(_e180 + 2u)] = u32(_e207);
            work[(_e180 + 3u)] = u32((_e207 >> 32u));
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
    count_o_orderkey_4 = i64();
    count_o_orderkey_4 = i64();
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
        let _e72 = bitcast<i64>((u64(_e62) | (u64(_e66) << 32u)));
        let _e73 = count_o_orderkey_4;
        let _e74 = (_e73 + _e72);
        let _e76 = (_e73 < i64());
        count_o_orderkey_4 = _e74;
        local_9 = (_e54 + 1u);
    }
    let _e85 = group_4;
    if (part_numbers_4 != 0u) {
        let _e86 = (_e52 + 1u);
        let _e87 = is_first_4;
        if _e87 {
            let _e89 = (parts_4 + (_e52 * 4u));
            let _e90 = count_o_orderkey_4;
            let _e91 = bitcast<u64>(_e90);
            work[(_e89 + 2u)] = u32(_e91);
            work[(_e89 + 3u)] = u32((_e91 >> 32u));
            work[(part_numbers_4 + _e52)] = _e85;
            count_o_orderkey_4 = i64();
        }
        let _e103 = (parts_4 + (_e86 * 4u));
        let _e104 = count_o_orderkey_4;
        let _e105 = bitcast<u64>(_e104);
        work[(_e103 + 2u)] = u32(_e105);
        work[(_e103 + 3u)] = u32((_e105 >> 32u));
        work[(part_numbers_4 + _e86)] = _e85;
    } else {
        if (_e43 > 0u) {
            let _e117 = (rows_4 + (_e85 * 4u));
            whole_count_o_orderkey_7 = i64();
            let _e122 = work[(_e117 + 2u)];
            let _e125 = work[(_e117 + 3u)];
            whole_count_o_orderkey_7 = bitcast<i64>((u64(_e122) | (u64(_e125) << 32u)));
            let _e131 = count_o_orderkey_4;
            let _e132 = whole_count_o_orderkey_7;
            let _e133 = (_e132 + _e131);
            let _e135 = (_e132 < i64());
            whole_count_o_orderkey_7 = _e133;
            let _e143 = whole_count_o_orderkey_7;
            let _e144 = bitcast<u64>(_e143);
            work[(_e117 + 2u)] = u32(_e144);
            work[(_e117 + 3u)] = u32((_e144 >> 32u));
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
    if ((_e49 & 1u) != 0u) {
        let _e67 = bitcast<u64>(bitcast<i64>((u64(_e56) | (u64(_e60) << 32u))));
        let _e69 = u32(_e67);
        let _e70 = u32((_e67 >> 32u));
        local_11 = false;
        if (_e69 != 0u) {
            let _e76 = atomicAdd((&sync[_e46]), _e69);
            local_11 = ((_e76 + _e69) < _e76);
        }
        let _e79 = local_11;
        let _e82 = (_e70 + select(0u, 1u, _e79));
        local_12 = false;
        if (_e82 != 0u) {
            let _e87 = atomicAdd((&sync[(_e46 + 1u)]), _e82);
            local_12 = ((_e87 + _e82) < _e87);
        }
        let _e90 = local_12;
    }
}

@compute @workgroup_size(256, 1, 1) 
fn settle(@builtin(workgroup_id) workgroup_6: vec3<u32>, @builtin(local_invocation_index) local_13: u32, @builtin(num_workgroups) workgroups_6: vec3<u32>) {
    var count_o_orderkey_5: i64;
    var whole_count_o_orderkey_8: i64;

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
    count_o_orderkey_5 = i64();
    count_o_orderkey_5 = i64();
    let _e46 = atomicLoad((&sync[_e39]));
    let _e50 = atomicLoad((&sync[(_e39 + 1u)]));
    count_o_orderkey_5 = bitcast<i64>((u64(_e46) | (u64(_e50) << 32u)));
    let _e59 = (rows_6 + (i_6 * 4u));
    whole_count_o_orderkey_8 = i64();
    let _e65 = work[(_e59 + 2u)];
    let _e69 = work[(_e59 + 3u)];
    whole_count_o_orderkey_8 = bitcast<i64>((u64(_e65) | (u64(_e69) << 32u)));
    let _e75 = count_o_orderkey_5;
    let _e76 = whole_count_o_orderkey_8;
    let _e77 = (_e76 + _e75);
    let _e79 = (_e76 < i64());
    whole_count_o_orderkey_8 = _e77;
    let _e87 = whole_count_o_orderkey_8;
    let _e88 = bitcast<u64>(_e87);
    work[(_e59 + 2u)] = u32(_e88);
    work[(_e59 + 3u)] = u32((_e88 >> 32u));
}

// pass groups_2_groups of kernel @scan_groups: as number 6

// 8: pass groups_2_aggregate of kernel @scan_groups
@group(0) @binding(0) 
var<uniform> params: array<vec4<u32>, 1024>;
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
    custdist = i64();
    custdist = i64();
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
                let _e70 = custdist;
                let _e71 = bitcast<u64>(_e70);
                work[(_e69 + 2u)] = u32(_e71);
                work[(_e69 + 3u)] = u32((_e71 >> 32u));
                work[(part_numbers + _e56)] = _e63;
            } else {
                let _e84 = (rows + (_e63 * 4u));
                whole_custdist = i64();
                let _e89 = work[(_e84 + 2u)];
                let _e92 = work[(_e84 + 3u)];
                whole_custdist = bitcast<i64>((u64(_e89) | (u64(_e92) << 32u)));
                let _e98 = custdist;
                let _e99 = whole_custdist;
                let _e100 = (_e99 + _e98);
                let _e102 = (_e99 < i64());
                whole_custdist = _e100;
                let _e110 = whole_custdist;
                let _e111 = bitcast<u64>(_e110);
                work[(_e84 + 2u)] = u32(_e111);
                work[(_e84 + 3u)] = u32((_e111 >> 32u));
            }
            custdist = i64();
            is_first = false;
            group = _e62;
        }
        let _e122 = work[(order + _e58)];
        let _e125 = (entries + (_e122 * 5u));
        let _e127 = work[_e125];
        let _e132 = work[(_e125 + 3u)];
        let _e135 = work[(_e125 + 4u)];
        let _e140 = bitcast<i64>((u64(_e132) | (u64(_e135) << 32u)));
        if ((_e127 & 1u) != 0u) {
            let _e141 = custdist;
            let _e142 = (_e141 + _e140);
            let _e144 = (_e141 < i64());
            custdist = _e142;
        }
        local_1 = (_e58 + 1u);
    }
    let _e153 = group;
    if _e44 {
        let _e154 = (_e56 + 1u);
        let _e155 = is_first;
        if _e155 {
            let _e157 = (parts + (_e56 * 4u));
            let _e158 = custdist;
            let _e159 = bitcast<u64>(_e158);
            work[(_e157 + 2u)] = u32(_e159);
            work[(_e157 + 3u)] = u32((_e159 >> 32u));
            work[(part_numbers + _e56)] = _e153;
            custdist = i64();
        }
        let _e171 = (parts + (_e154 * 4u));
        let _e172 = custdist;
        let _e173 = bitcast<u64>(_e172);
        work[(_e171 + 2u)] = u32(_e173);
        work[(_e171 + 3u)] = u32((_e173 >> 32u));
        work[(part_numbers + _e154)] = _e153;
    } else {
        if (_e43 > 0u) {
            let _e185 = (rows + (_e153 * 4u));
            whole_custdist_1 = i64();
            let _e190 = work[(_e185 + 2u)];
            let _e193 = work[(_e185 + 3u)];
            whole_custdist_1 = bitcast<i64>((u64(_e190) | (u64(_e193) << 32u)));
            let _e199 = custdist;
            let _e200 = whole_custdist_1;
            let _e201 = (_e200 + _e199);
            let _e203 = (_e200 < i64());
            whole_custdist_1 = _e201;
            let _e211 = whole_custdist_1;
            let _e212 = bitcast<u64>(_e211);
            work[(_e185 + 2u)] = u32(_e212);
            work[(_e185 + 3u)] = u32((_e212 >> 32u));
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
    custdist_1 = i64();
    custdist_1 = i64();
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
        let _e77 = bitcast<i64>((u64(_e67) | (u64(_e71) << 32u)));
        if ((_e61 & 1u) != 0u) {
            let _e78 = custdist_1;
            let _e79 = (_e78 + _e77);
            let _e81 = (_e78 < i64());
            custdist_1 = _e79;
        }
        local_3 = (_e54 + 1u);
    }
    let _e90 = group_1;
    if (part_numbers_1 != 0u) {
        let _e91 = (_e52 + 1u);
        let _e92 = is_first_1;
        if _e92 {
            let _e94 = (parts_1 + (_e52 * 4u));
            let _e95 = custdist_1;
            let _e96 = bitcast<u64>(_e95);
            work[(_e94 + 2u)] = u32(_e96);
            work[(_e94 + 3u)] = u32((_e96 >> 32u));
            work[(part_numbers_1 + _e52)] = _e90;
            custdist_1 = i64();
        }
        let _e108 = (parts_1 + (_e91 * 4u));
        let _e109 = custdist_1;
        let _e110 = bitcast<u64>(_e109);
        work[(_e108 + 2u)] = u32(_e110);
        work[(_e108 + 3u)] = u32((_e110 >> 32u));
        work[(part_numbers_1 + _e91)] = _e90;
    } else {
        if (_e43 > 0u) {
            let _e122 = (rows_1 + (_e90 * 4u));
            whole_custdist_2 = i64();
            let _e127 = work[(_e122 + 2u)];
            let _e130 = work[(_e122 + 3u)];
            whole_custdist_2 = bitcast<i64>((u64(_e127) | (u64(_e130) << 32u)));
            let _e136 = custdist_1;
            let _e137 = whole_custdist_2;
            let _e138 = (_e137 + _e136);
            let _e140 = (_e137 < i64());
            whole_custdist_2 = _e138;
            let _e148 = whole_custdist_2;
            let _e149 = bitcast<u64>(_e148);
            work[(_e122 + 2u)] = u32(_e149);
            work[(_e122 + 3u)] = u32((_e149 >> 32u));
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
    custdist_2 = i64();
    custdist_2 = i64();
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
                let _e70 = custdist_2;
                let _e71 = bitcast<u64>(_e70);
                work[(_e69 + 2u)] = u32(_e71);
                work[(_e69 + 3u)] = u32((_e71 >> 32u));
                work[(part_numbers_2 + _e56)] = _e63;
            } else {
                let _e84 = (rows_2 + (_e63 * 4u));
                whole_custdist_3 = i64();
                let _e89 = work[(_e84 + 2u)];
                let _e92 = work[(_e84 + 3u)];
                whole_custdist_3 = bitcast<i64>((u64(_e89) | (u64(_e92) << 32u)));
                let _e98 = custdist_2;
                let _e99 = whole_custdist_3;
                let _e100 = (_e99 + _e98);
                let _e102 = (_e99 < i64());
                whole_custdist_3 = _e100;
                let _e110 = whole_custdist_3;
                let _e111 = bitcast<u64>(_e110);
                work[(_e84 + 2u)] = u32(_e111);
                work[(_e84 + 3u)] = u32((_e111 >> 32u));
            }
            custdist_2 = i64();
            is_first_2 = false;
            group_2 = _e62;
        }
        let _e121 = (entries_2 + (_e58 * 4u));
        let _e124 = work[(_e121 + 2u)];
        let _e127 = work[(_e121 + 3u)];
        let _e132 = bitcast<i64>((u64(_e124) | (u64(_e127) << 32u)));
        let _e133 = custdist_2;
        let _e134 = (_e133 + _e132);
        let _e136 = (_e133 < i64());
        custdist_2 = _e134;
        local_5 = (_e58 + 1u);
    }
    let _e145 = group_2;
    if _e44 {
        let _e146 = (_e56 + 1u);
        let _e147 = is_first_2;
        if _e147 {
            let _e149 = (parts_2 + (_e56 * 4u));
            let _e150 = custdist_2;
            let _e151 = bitcast<u64>(_e150);
            work[(_e149 + 2u)] = u32(_e151);
            work[(_e149 + 3u)] = u32((_e151 >> 32u));
            work[(part_numbers_2 + _e56)] = _e145;
            custdist_2 = i64();
        }
        let _e163 = (parts_2 + (_e146 * 4u));
        let _e164 = custdist_2;
        let _e165 = bitcast<u64>(_e164);
        work[(_e163 + 2u)] = u32(_e165);
        work[(_e163 + 3u)] = u32((_e165 >> 32u));
        work[(part_numbers_2 + _e146)] = _e145;
    } else {
        if (_e43 > 0u) {
            let _e177 = (rows_2 + (_e145 * 4u));
            whole_custdist_4 = i64();
            let _e182 = work[(_e177 + 2u)];
            let _e185 = work[(_e177 + 3u)];
            whole_custdist_4 = bitcast<i64>((u64(_e182) | (u64(_e185) << 32u)));
            let _e191 = custdist_2;
            let _e192 = whole_custdist_4;
            let _e193 = (_e192 + _e191);
            let _e195 = (_e192 < i64());
            whole_custdist_4 = _e193;
            let _e203 = whole_custdist_4;
            let _e204 = bitcast<u64>(_e203);
            work[(_e177 + 2u)] = u32(_e204);
            work[(_e177 + 3u)] = u32((_e204 >> 32u));
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
    custdist_3 = i64();
    custdist_3 = i64();
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
                let _e70 = custdist_3;
                let _e71 = bitcast<u64>(_e70);
                work[(_e69 + 2u)] = u32(_e71);
                work[(_e69 + 3u)] = u32((_e71 >> 32u));
                work[(part_numbers_3 + _e56)] = _e63;
            } else {
                let _e84 = (rows_3 + (_e63 * 4u));
                whole_custdist_5 = i64();
                let _e89 = work[(_e84 + 2u)];
                let _e92 = work[(_e84 + 3u)];
                whole_custdist_5 = bitcast<i64>((u64(_e89) | (u64(_e92) << 32u)));
                let _e98 = custdist_3;
                let _e99 = whole_custdist_5;
                let _e100 = (_e99 + _e98);
                let _e102 = (_e99 < i64());
                whole_custdist_5 = _e100;
                let _e110 = whole_custdist_5;
                let _e111 = bitcast<u64>(_e110);
                work[(_e84 + 2u)] = u32(_e111);
                work[(_e84 + 3u)] = u32((_e111 >> 32u));
            }
            custdist_3 = i64();
            is_first_3 = false;
            group_3 = _e62;
        }
        let _e122 = work[(order_3 + _e58)];
        let _e124 = (entries_3 + (_e122 * 4u));
        let _e127 = work[(_e124 + 2u)];
        let _e130 = work[(_e124 + 3u)];
        let _e135 = bitcast<i64>((u64(_e127) | (u64(_e130) << 32u)));
        let _e136 = custdist_3;
        let _e137 = (_e136 + _e135);
        let _e139 = (_e136 < i64());
        custdist_3 = _e137;
        local_7 = (_e58 + 1u);
    }
    let _e148 = group_3;
    if _e44 {
        let _e149 = (_e56 + 1u);
        let _e150 = is_first_3;
        if _e150 {
            let _e152 = (parts_3 + (_e56 * 4u));
            let _e153 = custdist_3;
            let _e154 = bitcast<u64>(_e153);
            work[(_e152 + 2u)] = u32(_e154);
            work[(_e152 + 3u)] = u32((_e154 >> 32u));
            work[(part_numbers_3 + _e56)] = _e148;
            custdist_3 = i64();
        }
        let _e166 = (parts_3 + (_e149 * 4u));
        let _e167 = custdist_3;
        let _e168 = bitcast<u64>(_e167);
        work[(_e166 + 2u)] = u32(_e168);
        work[(_e166 + 3u)] = u32((_e168 >> 32u));
        work[(part_numbers_3 + _e149)] = _e148;
    } else {
        if (_e43 > 0u) {
            let _e180 = (rows_3 + (_e148 * 4u));
            whole_custdist_6 = i64();
            let _e185 = work[(_e180 + 2u)];
            let _e188 = work[(_e180 + 3u)];
            whole_custdist_6 = bitcast<i64>((u64(_e185) | (u64(_e188) << 32u)));
            let _e194 = custdist_3;
            let _e195 = whole_custdist_6;
            let _e196 = (_e195 + _e194);
            let _e198 = (_e195 < i64());
            whole_custdist_6 = _e196;
            let _e206 = whole_custdist_6;
            let _e207 = bitcast<u64>(_e206);
            work[(_e180 + 2u)] = u32(_e207);
            work[(_e180 + 3u)] = u32((_e207 >> 32u));
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
    custdist_4 = i64();
    custdist_4 = i64();
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
        let _e72 = bitcast<i64>((u64(_e62) | (u64(_e66) << 32u)));
        let _e73 = custdist_4;
        let _e74 = (_e73 + _e72);
        let _e76 = (_e73 < i64());
        custdist_4 = _e74;
        local_9 = (_e54 + 1u);
    }
    let _e85 = group_4;
    if (part_numbers_4 != 0u) {
        let _e86 = (_e52 + 1u);
        let _e87 = is_first_4;
        if _e87 {
            let _e89 = (parts_4 + (_e52 * 4u));
            let _e90 = custdist_4;
            let _e91 = bitcast<u64>(_e90);
            work[(_e89 + 2u)] = u32(_e91);
            work[(_e89 + 3u)] = u32((_e91 >> 32u));
            work[(part_numbers_4 + _e52)] = _e85;
            custdist_4 = i64();
        }
        let _e103 = (parts_4 + (_e86 * 4u));
        let _e104 = custdist_4;
        let _e105 = bitcast<u64>(_e104);
        work[(_e103 + 2u)] = u32(_e105);
        work[(_e103 + 3u)] = u32((_e105 >> 32u));
        work[(part_numbers_4 + _e86)] = _e85;
    } else {
        if (_e43 > 0u) {
            let _e117 = (rows_4 + (_e85 * 4u));
            whole_custdist_7 = i64();
            let _e122 = work[(_e117 + 2u)];
            let _e125 = work[(_e117 + 3u)];
            whole_custdist_7 = bitcast<i64>((u64(_e122) | (u64(_e125) << 32u)));
            let _e131 = custdist_4;
            let _e132 = whole_custdist_7;
            let _e133 = (_e132 + _e131);
            let _e135 = (_e132 < i64());
            whole_custdist_7 = _e133;
            let _e143 = whole_custdist_7;
            let _e144 = bitcast<u64>(_e143);
            work[(_e117 + 2u)] = u32(_e144);
            work[(_e117 + 3u)] = u32((_e144 >> 32u));
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
    if ((_e49 & 1u) != 0u) {
        let _e67 = bitcast<u64>(bitcast<i64>((u64(_e56) | (u64(_e60) << 32u))));
        let _e69 = u32(_e67);
        let _e70 = u32((_e67 >> 32u));
        local_11 = false;
        if (_e69 != 0u) {
            let _e76 = atomicAdd((&sync[_e46]), _e69);
            local_11 = ((_e76 + _e69) < _e76);
        }
        let _e79 = local_11;
        let _e82 = (_e70 + select(0u, 1u, _e79));
        local_12 = false;
        if (_e82 != 0u) {
            let _e87 = atomicAdd((&sync[(_e46 + 1u)]), _e82);
            local_12 = ((_e87 + _e82) < _e87);
        }
        let _e90 = local_12;
    }
}

@compute @workgroup_size(256, 1, 1) 
fn settle(@builtin(workgroup_id) workgroup_6: vec3<u32>, @builtin(local_invocation_index) local_13: u32, @builtin(num_workgroups) workgroups_6: vec3<u32>) {
    var custdist_5: i64;
    var whole_custdist_8: i64;

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
    custdist_5 = i64();
    custdist_5 = i64();
    let _e46 = atomicLoad((&sync[_e39]));
    let _e50 = atomicLoad((&sync[(_e39 + 1u)]));
    custdist_5 = bitcast<i64>((u64(_e46) | (u64(_e50) << 32u)));
    let _e59 = (rows_6 + (i_6 * 4u));
    whole_custdist_8 = i64();
    let _e65 = work[(_e59 + 2u)];
    let _e69 = work[(_e59 + 3u)];
    whole_custdist_8 = bitcast<i64>((u64(_e65) | (u64(_e69) << 32u)));
    let _e75 = custdist_5;
    let _e76 = whole_custdist_8;
    let _e77 = (_e76 + _e75);
    let _e79 = (_e76 < i64());
    whole_custdist_8 = _e77;
    let _e87 = whole_custdist_8;
    let _e88 = bitcast<u64>(_e87);
    work[(_e59 + 2u)] = u32(_e88);
    work[(_e59 + 3u)] = u32((_e88 >> 32u));
}

// 9: pass groups_2_groups of kernel @scan_groups
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
    let _e63 = bitcast<u64>(bitcast<i64>((u64(_e51) | (u64(_e55) << 32u))));
    let _e68 = hash_step(2538058380u, u32(_e63));
    let _e69 = hash_step(_e68, u32((_e63 >> 32u)));
    let _e72 = hash_finish((_e69 ^ 8u));
    local_1 = _e72;
    loop {
        let _e75 = local_1;
        let _e76 = (_e75 & mask);
        let _e80 = atomicCompareExchangeWeak((&sync[(table + _e76)]), 0u, (i + 1u));
        if _e80.exchanged {
            break;
        }
        if (_e80.old_value != 0u) {
            local_1 = (_e76 + 1u);
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
    let _e48 = (entries_1 + (i_1 * 4u));
    let _e51 = work[_e48];
    let _e55 = work[(_e48 + 1u)];
    let _e61 = bitcast<i64>((u64(_e51) | (u64(_e55) << 32u)));
    let _e63 = bitcast<u64>(_e61);
    let _e68 = hash_step(2538058380u, u32(_e63));
    let _e69 = hash_step(_e68, u32((_e63 >> 32u)));
    let _e72 = hash_finish((_e69 ^ 8u));
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
                let _e105 = (entries_1 + ((_e95 & 2147483647u) * 4u));
                let _e107 = work[_e105];
                let _e110 = work[(_e105 + 1u)];
                let _e118 = (true & (_e61 == bitcast<i64>((u64(_e107) | (u64(_e110) << 32u)))));
                local_3 = _e118;
                if (_e118 & (_e75 < _e95)) {
                    let _e122 = atomicMin((&sync[_e85]), _e75);
                }
            } else {
                let _e125 = (groups_1 + ((_e95 - 1u) * 4u));
                let _e127 = work[_e125];
                let _e130 = work[(_e125 + 1u)];
                local_3 = (true & (_e61 == bitcast<i64>((u64(_e127) | (u64(_e130) << 32u)))));
            }
            let _e138 = local_3;
            if _e138 {
                break;
            }
            slot = (_e79 + 1u);
        }
    }
    let _e141 = slot;
    work[(slots_1 + i_1)] = _e141;
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
        let _e63 = (entries_3 + (i_3 * 4u));
        let _e65 = work[_e63];
        let _e69 = work[(_e63 + 1u)];
        let _e77 = (groups_3 + (_e60 * 4u));
        work[_e77] = 0u;
        work[(_e77 + 1u)] = 0u;
        work[(_e77 + 2u)] = 0u;
        work[(_e77 + 3u)] = 0u;
        let _e88 = bitcast<u64>(bitcast<i64>((u64(_e65) | (u64(_e69) << 32u))));
        work[_e77] = u32(_e88);
        work[(_e77 + 1u)] = u32((_e88 >> 32u));
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

// 10: pass index
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
    let _e48 = bitcast<u64>(bitcast<i64>((u64(_e37) | (u64(_e41) << 32u))));
    let _e53 = hash_step(2538058380u, u32(_e48));
    let _e54 = hash_step(_e53, u32((_e48 >> 32u)));
    let _e57 = hash_finish((_e54 ^ 8u));
    work[(buckets_1 + i)] = (_e57 & mask);
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

// 11: pass sort_by_fields
@group(0) @binding(0) 
var<uniform> params: array<vec4<u32>, 1024>;
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

// 12: pass order
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
        let _e31 = (rows + (_e28 * 4u));
        let _e34 = work[_e31];
        let _e38 = work[(_e31 + 1u)];
        let _e45 = bitcast<u64>(bitcast<i64>((u64(_e34) | (u64(_e38) << 32u))));
        work[(to + _e23)] = (u32(_e45) ^ 4294967295u);
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
        let _e31 = (rows_1 + (_e28 * 4u));
        let _e34 = work[_e31];
        let _e38 = work[(_e31 + 1u)];
        let _e45 = bitcast<u64>(bitcast<i64>((u64(_e34) | (u64(_e38) << 32u))));
        work[(to_1 + _e23)] = ((u32((_e45 >> 32u)) ^ 2147483648u) ^ 4294967295u);
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
        let _e31 = (rows_2 + (_e28 * 4u));
        let _e36 = work[(_e31 + 2u)];
        let _e40 = work[(_e31 + 3u)];
        let _e47 = bitcast<u64>(bitcast<i64>((u64(_e36) | (u64(_e40) << 32u))));
        work[(to_2 + _e23)] = (u32(_e47) ^ 4294967295u);
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
        let _e31 = (rows_3 + (_e28 * 4u));
        let _e36 = work[(_e31 + 2u)];
        let _e40 = work[(_e31 + 3u)];
        let _e47 = bitcast<u64>(bitcast<i64>((u64(_e36) | (u64(_e40) << 32u))));
        work[(to_3 + _e23)] = ((u32((_e47 >> 32u)) ^ 2147483648u) ^ 4294967295u);
    }
}
