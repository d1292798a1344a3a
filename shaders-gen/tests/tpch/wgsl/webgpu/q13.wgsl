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
        let v5_o_orderkey = vec2<u32>(_e68, _e71);
        let _e75 = params[2].x;
        let _e77 = (_e75 + (row * 2u));
        let _e79 = input[_e77];
        let _e82 = input[(_e77 + 1u)];
        let v6_o_custkey = vec2<u32>(_e79, _e82);
        let _e84 = index_rows;
        index_rows = (_e84 + 1u);
    }
    let _e88 = params[2].y;
    let _e90 = index_rows;
    work[(_e88 + _e11)] = _e90;
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
        let v5_o_orderkey_1 = vec2<u32>(_e80, _e83);
        let _e87 = params[2].x;
        let _e89 = (_e87 + (row_1 * 2u));
        let _e91 = input[_e89];
        let _e94 = input[(_e89 + 1u)];
        let v6_o_custkey_1 = vec2<u32>(_e91, _e94);
        let _e96 = index_rows_1;
        index_rows_1 = (_e96 + 1u);
        let _e101 = params[2].z;
        let _e104 = (_e101 + ((_e33 + _e96) * 4u));
        work[_e104] = v6_o_custkey_1.x;
        work[(_e104 + 1u)] = v6_o_custkey_1.y;
        work[(_e104 + 2u)] = v5_o_orderkey_1.x;
        work[(_e104 + 3u)] = v5_o_orderkey_1.y;
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
    let v0_c_custkey = vec2<u32>(_e35, _e39);
    let _e44 = hash_step(2538058380u, v0_c_custkey.x);
    let _e45 = hash_step(_e44, v0_c_custkey.y);
    let _e48 = hash_finish((_e45 ^ 8u));
    let _e51 = params[1].x;
    let _e54 = params[1].y;
    let _e56 = (_e54 + (_e48 & _e51));
    let _e59 = work[_e56];
    let matches_end = work[(_e56 + 1u)];
    matches = u32();
    position = _e59;
    local_1 = u32();
    local_2 = u32();
    loop {
        let _e70 = position;
        let _e71 = (_e70 >= matches_end);
        let _e73 = matches;
        if (_e71 & (_e73 != 0u)) {
            break;
        }
        position = (_e70 + 1u);
        let v5_ = (_e70 < matches_end);
        if v5_ {
            let _e78 = params[1].z;
            let candidate = work[(_e78 + _e70)];
            let _e84 = params[1].w;
            let _e87 = (_e84 + (candidate * 4u));
            let _e89 = work[_e87];
            let _e92 = work[(_e87 + 1u)];
            if !(all((v0_c_custkey == vec2<u32>(_e89, _e92)))) {
                continue;
            }
            let _e97 = matches;
            matches = (_e97 + 1u);
            local_1 = candidate;
            local_2 = _e87;
        } else {
            local_1 = 0u;
            local_2 = 0u;
        }
        let _e101 = local_2;
        let _e104 = work[(_e101 + 2u)];
        let _e108 = work[(_e101 + 3u)];
        let v3_o_orderkey = vec2<u32>(_e104, _e108);
        let _e110 = groups_rows;
        groups_rows = (_e110 + 1u);
        let v6_ = vec2<u32>(select(0u, 1u, v5_), 0u);
        if _e71 {
            break;
        }
    }
    let _e116 = matches;
    let _e120 = params[2].x;
    let _e122 = groups_rows;
    work[(_e120 + _e11)] = _e122;
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
    let v0_c_custkey_1 = vec2<u32>(_e48, _e51);
    let _e56 = hash_step(2538058380u, v0_c_custkey_1.x);
    let _e57 = hash_step(_e56, v0_c_custkey_1.y);
    let _e60 = hash_finish((_e57 ^ 8u));
    let _e63 = params[1].x;
    let _e66 = params[1].y;
    let _e68 = (_e66 + (_e60 & _e63));
    let _e70 = work[_e68];
    let matches_end_1 = work[(_e68 + 1u)];
    matches_1 = u32();
    position_1 = _e70;
    local_4 = u32();
    local_5 = u32();
    loop {
        let _e81 = position_1;
        let _e82 = (_e81 >= matches_end_1);
        let _e84 = matches_1;
        if (_e82 & (_e84 != 0u)) {
            break;
        }
        position_1 = (_e81 + 1u);
        let v5_1 = (_e81 < matches_end_1);
        if v5_1 {
            let _e89 = params[1].z;
            let candidate_1 = work[(_e89 + _e81)];
            let _e95 = params[1].w;
            let _e98 = (_e95 + (candidate_1 * 4u));
            let _e100 = work[_e98];
            let _e103 = work[(_e98 + 1u)];
            if !(all((v0_c_custkey_1 == vec2<u32>(_e100, _e103)))) {
                continue;
            }
            let _e108 = matches_1;
            matches_1 = (_e108 + 1u);
            local_4 = candidate_1;
            local_5 = _e98;
        } else {
            local_4 = 0u;
            local_5 = 0u;
        }
        let _e112 = local_5;
        let _e115 = work[(_e112 + 2u)];
        let _e119 = work[(_e112 + 3u)];
        let v3_o_orderkey_1 = vec2<u32>(_e115, _e119);
        let _e121 = groups_rows_1;
        groups_rows_1 = (_e121 + 1u);
        let _e126 = params[2].y;
        let _e129 = (_e126 + ((_e33 + _e121) * 5u));
        work[_e129] = 1u;
        work[(_e129 + 1u)] = v0_c_custkey_1.x;
        work[(_e129 + 2u)] = v0_c_custkey_1.y;
        let v6_1 = vec2<u32>(select(0u, 1u, v5_1), 0u);
        work[(_e129 + 3u)] = v6_1.x;
        work[(_e129 + 4u)] = v6_1.y;
        if _e82 {
            break;
        }
    }
    let _e147 = matches_1;
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
var<private> count_o_orderkey: vec2<u32>;
var<private> custdist: vec2<u32>;
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
    let _e8 = params[0].w;
    let _e11 = (_e8 + (a_2 * 4u));
    let _e16 = work[(_e11 + 2u)];
    let _e20 = work[(_e11 + 3u)];
    let v1_count_o_orderkey = vec2<u32>(_e16, _e20);
    count_o_orderkey = v1_count_o_orderkey;
    custdist = vec2<u32>();
    some = true;
    let v3_ = vec2<u32>(1u, 0u);
    let _e30 = custdist;
    let _e31 = add_64_(_e30, v3_);
    let _e35 = (bitcast<i32>(_e30.y) < 0i);
    custdist = _e31;
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
    let v1_count_o_orderkey_1 = vec2<u32>(_e37, _e41);
    let _e45 = params[1].x;
    let _e48 = (_e45 + (_e11 * 5u));
    work[_e48] = 1u;
    work[(_e48 + 1u)] = v1_count_o_orderkey_1.x;
    work[(_e48 + 2u)] = v1_count_o_orderkey_1.y;
    let v3_1 = vec2<u32>(1u, 0u);
    work[(_e48 + 3u)] = v3_1.x;
    work[(_e48 + 4u)] = v3_1.y;
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
        let _e53 = ((2654435761u ^ _e46.x) * 2246822507u);
        let _e57 = (((_e53 ^ (_e53 >> 15u)) ^ _e46.y) * 2246822507u);
        let _e60 = ((_e57 ^ (_e57 >> 15u)) | 1u);
        let _e61 = some;
        local_3 = bool();
        local_3 = !(_e61);
        local_4 = 0u;
        loop {
            let _e66 = local_4;
            if (_e66 >= 8u) {
                break;
            }
            let _e71 = (((_e60 >> 8u) + _e66) & 63u);
            let _e72 = local_3;
            let _e73 = !(_e72);
            local_5 = bool();
            local_5 = false;
            if _e73 {
                let _e78 = tags[_e71];
                if (_e78 == 0u) {
                    let _e82 = atomicCompareExchangeWeak((&claims[_e71]), 0u, 1u);
                    if _e82.exchanged {
                        let _e86 = (_e71 * 2u);
                        keys[_e86] = _e46.x;
                        keys[(_e86 + 1u)] = _e46.y;
                        let _e93 = atomicAdd((&count[0u]), 1u);
                        numbers[_e71] = _e93;
                        places[_e93] = _e71;
                        local_5 = true;
                    }
                }
            }
            workgroupBarrier();
            let _e98 = local_5;
            if _e98 {
                tags[_e71] = _e60;
            }
            workgroupBarrier();
            if _e73 {
                let _e101 = tags[_e71];
                if (_e101 == _e60) {
                    let _e103 = (_e71 * 2u);
                    let _e105 = keys[_e103];
                    let _e110 = keys[(_e103 + 1u)];
                    local_3 = ((true & (_e105 == _e46.x)) & (_e110 == _e46.y));
                }
            }
            local_4 = (_e66 + 1u);
        }
        local_2 = (_e38 + 1u);
    }
    learning = false;
    workgroupBarrier();
    waits = true;
    local_6 = 0u;
    loop {
        let _e117 = local_6;
        if (_e117 >= rounds) {
            break;
        }
        let number_1 = (_e30 + (_e117 * _e26));
        if (number_1 < _e6) {
        }
        some = false;
        if (number_1 < _e6) {
            row(number_1);
        }
        let _e123 = some;
        let _e126 = params[1].y;
        let _e128 = count_o_orderkey;
        if (_e123 & (0u == 0u)) {
            let _e135 = ((2654435761u ^ _e128.x) * 2246822507u);
            let _e139 = (((_e135 ^ (_e135 >> 15u)) ^ _e128.y) * 2246822507u);
            let _e142 = ((_e139 ^ (_e139 >> 15u)) | 1u);
            group = u32();
            group = 4294967295u;
            local_7 = 0u;
            loop {
                let _e147 = local_7;
                if (_e147 >= 8u) {
                    break;
                }
                let _e151 = (((_e142 >> 8u) + _e147) & 63u);
                let _e153 = tags[_e151];
                if (_e153 == 0u) {
                    break;
                }
                if (_e153 == _e142) {
                    let _e156 = (_e151 * 2u);
                    let _e158 = keys[_e156];
                    let _e163 = keys[(_e156 + 1u)];
                    if ((true & (_e158 == _e128.x)) & (_e163 == _e128.y)) {
                        let _e167 = numbers[_e151];
                        group = _e167;
                        break;
                    }
                }
                local_7 = (_e147 + 1u);
            }
            let _e169 = group;
            if (_e169 != 4294967295u) {
                let _e172 = (_e169 * 3u);
                let _e173 = ~((_e126 + number_1));
                let _e176 = atomicLoad((&totals[_e172]));
                if (_e173 > _e176) {
                    let _e179 = atomicMax((&totals[_e172]), _e173);
                }
                let _e180 = custdist;
                local_8 = false;
                if (_e180.x != 0u) {
                    let _e187 = atomicAdd((&totals[(_e172 + 1u)]), _e180.x);
                    local_8 = ((_e187 + _e180.x) < _e187);
                }
                let _e190 = local_8;
                let _e193 = (_e180.y + select(0u, 1u, _e190));
                local_9 = false;
                if (_e193 != 0u) {
                    let _e198 = atomicAdd((&totals[(_e172 + 2u)]), _e193);
                    local_9 = ((_e198 + _e193) < _e198);
                }
                let _e201 = local_9;
            } else {
                spill(number_1);
            }
        }
        local_6 = (_e117 + 1u);
    }
    workgroupBarrier();
    local_10 = local_1;
    loop {
        let _e208 = local_10;
        if (_e208 >= 64u) {
            break;
        }
        let _e211 = tags[_e208];
        let _e213 = numbers[_e208];
        if ((_e211 != 0u) & (_e213 >= 0u)) {
            let _e217 = (_e208 * 2u);
            let _e219 = keys[_e217];
            let _e222 = keys[(_e217 + 1u)];
            let _e223 = vec2<u32>(_e219, _e222);
            let _e224 = (_e213 * 3u);
            let _e226 = atomicLoad((&totals[_e224]));
            let _e230 = atomicLoad((&totals[(_e224 + 1u)]));
            let _e233 = atomicLoad((&totals[(_e224 + 2u)]));
            let _e234 = vec2<u32>(_e230, _e233);
            let _e237 = params[1].z;
            let _e240 = params[1].w;
            let _e243 = params[2].x;
            let _e246 = params[2].y;
            let _e249 = atomicLoad((&sync[_e237]));
            if (_e249 <= _e240) {
                let _e252 = atomicAdd((&sync[_e237]), 1u);
                if (_e252 < _e240) {
                    let _e256 = (_e243 + (_e252 * 4u));
                    work[_e256] = 0u;
                    work[(_e256 + 1u)] = 0u;
                    work[(_e256 + 2u)] = 0u;
                    work[(_e256 + 3u)] = 0u;
                    work[_e256] = _e223.x;
                    work[(_e256 + 1u)] = _e223.y;
                    work[(_e256 + 2u)] = _e234.x;
                    work[(_e256 + 3u)] = _e234.y;
                    work[(_e246 + _e252)] = ~(_e226);
                }
            }
        }
        local_10 = (_e208 + 256u);
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
    let v1_count_o_orderkey = vec2<u32>(_e35, _e39);
    let _e44 = work[(_e32 + 2u)];
    let _e48 = work[(_e32 + 3u)];
    let v2_custdist = vec2<u32>(_e44, _e48);
    let _e52 = params[1].x;
    let _e54 = (_e52 + (_e11 * 4u));
    work[_e54] = v1_count_o_orderkey.x;
    work[(_e54 + 1u)] = v1_count_o_orderkey.y;
    work[(_e54 + 2u)] = v2_custdist.x;
    work[(_e54 + 3u)] = v2_custdist.y;
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
    let v1_count_o_orderkey = vec2<u32>(_e35, _e39);
    let _e44 = work[(_e32 + 2u)];
    let _e48 = work[(_e32 + 3u)];
    let v2_custdist = vec2<u32>(_e44, _e48);
    let _e52 = params[1].x;
    let _e54 = (_e52 + (_e11 * 4u));
    work[_e54] = v1_count_o_orderkey.x;
    work[(_e54 + 1u)] = v1_count_o_orderkey.y;
    work[(_e54 + 2u)] = v2_custdist.x;
    work[(_e54 + 3u)] = v2_custdist.y;
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
    let _e56 = vec2<u32>(_e51, _e55);
    let _e61 = hash_step(2538058380u, _e56.x);
    let _e62 = hash_step(_e61, _e56.y);
    let _e65 = hash_finish((_e62 ^ 8u));
    local_1 = _e65;
    loop {
        let _e68 = local_1;
        let _e69 = (_e68 & mask);
        let _e73 = atomicCompareExchangeWeak((&sync[(table + _e69)]), 0u, (i + 1u));
        if _e73.exchanged {
            break;
        }
        if (_e73.old_value != 0u) {
            local_1 = (_e69 + 1u);
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
    let _e63 = hash_step(2538058380u, _e58.x);
    let _e64 = hash_step(_e63, _e58.y);
    let _e67 = hash_finish((_e64 ^ 8u));
    slot = _e67;
    let _e70 = (i_1 | 2147483648u);
    probes = u32();
    loop {
        let _e73 = slot;
        let _e74 = (_e73 & mask_1);
        slot = _e74;
        let _e75 = probes;
        if (_e75 >= most_probes_1) {
            atomicStore((&sync[full_1]), 1u);
            break;
        }
        probes = (_e75 + 1u);
        let _e80 = (table_1 + _e74);
        let _e82 = atomicLoad((&sync[_e80]));
        holder = _e82;
        if (_e82 == 0u) {
            let _e86 = atomicCompareExchangeWeak((&sync[_e80]), 0u, _e70);
            holder = select(_e86.old_value, _e70, _e86.exchanged);
        }
        let _e90 = holder;
        if (_e90 == _e70) {
            break;
        }
        if (_e90 != 0u) {
            local_3 = bool();
            if ((_e90 & 2147483648u) != 0u) {
                let _e100 = (entries_1 + ((_e90 & 2147483647u) * 5u));
                let _e103 = work[(_e100 + 1u)];
                let _e106 = work[(_e100 + 2u)];
                let _e111 = (true & all((_e58 == vec2<u32>(_e103, _e106))));
                local_3 = _e111;
                if (_e111 & (_e70 < _e90)) {
                    let _e115 = atomicMin((&sync[_e80]), _e70);
                }
            } else {
                let _e119 = (groups_1 + ((_e90 - 1u) * 4u));
                let _e121 = work[_e119];
                let _e124 = work[(_e119 + 1u)];
                local_3 = (true & all((_e58 == vec2<u32>(_e121, _e124))));
            }
            let _e129 = local_3;
            if _e129 {
                break;
            }
            slot = (_e74 + 1u);
        }
    }
    let _e132 = slot;
    work[(slots_1 + i_1)] = _e132;
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

// 7: pass groups_aggregate of kernel @scan_customer
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
    var count_o_orderkey: vec2<u32>;
    var group: u32;
    var is_first: bool;
    var local_1: u32;
    var whole_count_o_orderkey: vec2<u32>;
    var whole_count_o_orderkey_1: vec2<u32>;

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
    count_o_orderkey = vec2<u32>();
    count_o_orderkey = vec2<u32>();
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
                work[(_e69 + 2u)] = _e70.x;
                work[(_e69 + 3u)] = _e70.y;
                work[(part_numbers + _e56)] = _e63;
            } else {
                let _e81 = (rows + (_e63 * 4u));
                whole_count_o_orderkey = vec2<u32>();
                let _e86 = work[(_e81 + 2u)];
                let _e89 = work[(_e81 + 3u)];
                whole_count_o_orderkey = vec2<u32>(_e86, _e89);
                let _e91 = count_o_orderkey;
                let _e92 = whole_count_o_orderkey;
                let _e93 = add_64_(_e92, _e91);
                let _e97 = (bitcast<i32>(_e92.y) < 0i);
                whole_count_o_orderkey = _e93;
                let _e107 = whole_count_o_orderkey;
                work[(_e81 + 2u)] = _e107.x;
                work[(_e81 + 3u)] = _e107.y;
            }
            count_o_orderkey = vec2<u32>();
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
            let _e132 = count_o_orderkey;
            let _e133 = add_64_(_e132, _e131);
            let _e136 = (bitcast<i32>(_e132.y) < 0i);
            count_o_orderkey = _e133;
        }
        local_1 = (_e58 + 1u);
    }
    let _e147 = group;
    if _e44 {
        let _e148 = (_e56 + 1u);
        let _e149 = is_first;
        if _e149 {
            let _e151 = (parts + (_e56 * 4u));
            let _e152 = count_o_orderkey;
            work[(_e151 + 2u)] = _e152.x;
            work[(_e151 + 3u)] = _e152.y;
            work[(part_numbers + _e56)] = _e147;
            count_o_orderkey = vec2<u32>();
        }
        let _e163 = (parts + (_e148 * 4u));
        let _e164 = count_o_orderkey;
        work[(_e163 + 2u)] = _e164.x;
        work[(_e163 + 3u)] = _e164.y;
        work[(part_numbers + _e148)] = _e147;
    } else {
        if (_e43 > 0u) {
            let _e175 = (rows + (_e147 * 4u));
            whole_count_o_orderkey_1 = vec2<u32>();
            let _e180 = work[(_e175 + 2u)];
            let _e183 = work[(_e175 + 3u)];
            whole_count_o_orderkey_1 = vec2<u32>(_e180, _e183);
            let _e185 = count_o_orderkey;
            let _e186 = whole_count_o_orderkey_1;
            let _e187 = add_64_(_e186, _e185);
            let _e190 = (bitcast<i32>(_e186.y) < 0i);
            whole_count_o_orderkey_1 = _e187;
            let _e200 = whole_count_o_orderkey_1;
            work[(_e175 + 2u)] = _e200.x;
            work[(_e175 + 3u)] = _e200.y;
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
    count_o_orderkey_1 = vec2<u32>();
    count_o_orderkey_1 = vec2<u32>();
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
            let _e73 = count_o_orderkey_1;
            let _e74 = add_64_(_e73, _e72);
            let _e78 = (bitcast<i32>(_e73.y) < 0i);
            count_o_orderkey_1 = _e74;
        }
        local_3 = (_e54 + 1u);
    }
    let _e89 = group_1;
    if (part_numbers_1 != 0u) {
        let _e90 = (_e52 + 1u);
        let _e91 = is_first_1;
        if _e91 {
            let _e93 = (parts_1 + (_e52 * 4u));
            let _e94 = count_o_orderkey_1;
            work[(_e93 + 2u)] = _e94.x;
            work[(_e93 + 3u)] = _e94.y;
            work[(part_numbers_1 + _e52)] = _e89;
            count_o_orderkey_1 = vec2<u32>();
        }
        let _e105 = (parts_1 + (_e90 * 4u));
        let _e106 = count_o_orderkey_1;
        work[(_e105 + 2u)] = _e106.x;
        work[(_e105 + 3u)] = _e106.y;
        work[(part_numbers_1 + _e90)] = _e89;
    } else {
        if (_e43 > 0u) {
            let _e117 = (rows_1 + (_e89 * 4u));
            whole_count_o_orderkey_2 = vec2<u32>();
            let _e122 = work[(_e117 + 2u)];
            let _e125 = work[(_e117 + 3u)];
            whole_count_o_orderkey_2 = vec2<u32>(_e122, _e125);
            let _e127 = count_o_orderkey_1;
            let _e128 = whole_count_o_orderkey_2;
            let _e129 = add_64_(_e128, _e127);
            let _e132 = (bitcast<i32>(_e128.y) < 0i);
            whole_count_o_orderkey_2 = _e129;
            let _e142 = whole_count_o_orderkey_2;
            work[(_e117 + 2u)] = _e142.x;
            work[(_e117 + 3u)] = _e142.y;
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
    count_o_orderkey_2 = vec2<u32>();
    count_o_orderkey_2 = vec2<u32>();
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
                work[(_e69 + 2u)] = _e70.x;
                work[(_e69 + 3u)] = _e70.y;
                work[(part_numbers_2 + _e56)] = _e63;
            } else {
                let _e81 = (rows_2 + (_e63 * 4u));
                whole_count_o_orderkey_3 = vec2<u32>();
                let _e86 = work[(_e81 + 2u)];
                let _e89 = work[(_e81 + 3u)];
                whole_count_o_orderkey_3 = vec2<u32>(_e86, _e89);
                let _e91 = count_o_orderkey_2;
                let _e92 = whole_count_o_orderkey_3;
                let _e93 = add_64_(_e92, _e91);
                let _e97 = (bitcast<i32>(_e92.y) < 0i);
                whole_count_o_orderkey_3 = _e93;
                let _e107 = whole_count_o_orderkey_3;
                work[(_e81 + 2u)] = _e107.x;
                work[(_e81 + 3u)] = _e107.y;
            }
            count_o_orderkey_2 = vec2<u32>();
            is_first_2 = false;
            group_2 = _e62;
        }
        let _e116 = (entries_2 + (_e58 * 4u));
        let _e119 = work[(_e116 + 2u)];
        let _e122 = work[(_e116 + 3u)];
        let _e123 = vec2<u32>(_e119, _e122);
        let _e124 = count_o_orderkey_2;
        let _e125 = add_64_(_e124, _e123);
        let _e128 = (bitcast<i32>(_e124.y) < 0i);
        count_o_orderkey_2 = _e125;
        local_5 = (_e58 + 1u);
    }
    let _e139 = group_2;
    if _e44 {
        let _e140 = (_e56 + 1u);
        let _e141 = is_first_2;
        if _e141 {
            let _e143 = (parts_2 + (_e56 * 4u));
            let _e144 = count_o_orderkey_2;
            work[(_e143 + 2u)] = _e144.x;
            work[(_e143 + 3u)] = _e144.y;
            work[(part_numbers_2 + _e56)] = _e139;
            count_o_orderkey_2 = vec2<u32>();
        }
        let _e155 = (parts_2 + (_e140 * 4u));
        let _e156 = count_o_orderkey_2;
        work[(_e155 + 2u)] = _e156.x;
        work[(_e155 + 3u)] = _e156.y;
        work[(part_numbers_2 + _e140)] = _e139;
    } else {
        if (_e43 > 0u) {
            let _e167 = (rows_2 + (_e139 * 4u));
            whole_count_o_orderkey_4 = vec2<u32>();
            let _e172 = work[(_e167 + 2u)];
            let _e175 = work[(_e167 + 3u)];
            whole_count_o_orderkey_4 = vec2<u32>(_e172, _e175);
            let _e177 = count_o_orderkey_2;
            let _e178 = whole_count_o_orderkey_4;
            let _e179 = add_64_(_e178, _e177);
            let _e182 = (bitcast<i32>(_e178.y) < 0i);
            whole_count_o_orderkey_4 = _e179;
            let _e192 = whole_count_o_orderkey_4;
            work[(_e167 + 2u)] = _e192.x;
            work[(_e167 + 3u)] = _e192.y;
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
    count_o_orderkey_3 = vec2<u32>();
    count_o_orderkey_3 = vec2<u32>();
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
                work[(_e69 + 2u)] = _e70.x;
                work[(_e69 + 3u)] = _e70.y;
                work[(part_numbers_3 + _e56)] = _e63;
            } else {
                let _e81 = (rows_3 + (_e63 * 4u));
                whole_count_o_orderkey_5 = vec2<u32>();
                let _e86 = work[(_e81 + 2u)];
                let _e89 = work[(_e81 + 3u)];
                whole_count_o_orderkey_5 = vec2<u32>(_e86, _e89);
                let _e91 = count_o_orderkey_3;
                let _e92 = whole_count_o_orderkey_5;
                let _e93 = add_64_(_e92, _e91);
                let _e97 = (bitcast<i32>(_e92.y) < 0i);
                whole_count_o_orderkey_5 = _e93;
                let _e107 = whole_count_o_orderkey_5;
                work[(_e81 + 2u)] = _e107.x;
                work[(_e81 + 3u)] = _e107.y;
            }
            count_o_orderkey_3 = vec2<u32>();
            is_first_3 = false;
            group_3 = _e62;
        }
        let _e117 = work[(order_3 + _e58)];
        let _e119 = (entries_3 + (_e117 * 4u));
        let _e122 = work[(_e119 + 2u)];
        let _e125 = work[(_e119 + 3u)];
        let _e126 = vec2<u32>(_e122, _e125);
        let _e127 = count_o_orderkey_3;
        let _e128 = add_64_(_e127, _e126);
        let _e131 = (bitcast<i32>(_e127.y) < 0i);
        count_o_orderkey_3 = _e128;
        local_7 = (_e58 + 1u);
    }
    let _e142 = group_3;
    if _e44 {
        let _e143 = (_e56 + 1u);
        let _e144 = is_first_3;
        if _e144 {
            let _e146 = (parts_3 + (_e56 * 4u));
            let _e147 = count_o_orderkey_3;
            work[(_e146 + 2u)] = _e147.x;
            work[(_e146 + 3u)] = _e147.y;
            work[(part_numbers_3 + _e56)] = _e142;
            count_o_orderkey_3 = vec2<u32>();
        }
        let _e158 = (parts_3 + (_e143 * 4u));
        let _e159 = count_o_orderkey_3;
        work[(_e158 + 2u)] = _e159.x;
        work[(_e158 + 3u)] = _e159.y;
        work[(part_numbers_3 + _e143)] = _e142;
    } else {
        if (_e43 > 0u) {
            let _e170 = (rows_3 + (_e142 * 4u));
            whole_count_o_orderkey_6 = vec2<u32>();
            let _e175 = work[(_e170 + 2u)];
            let _e178 = work[(_e170 + 3u)];
            whole_count_o_orderkey_6 = vec2<u32>(_e175, _e178);
            let _e180 = count_o_orderkey_3;
            let _e181 = whole_count_o_orderkey_6;
            let _e182 = add_64_(_e181, _e180);
            let _e185 = (bitcast<i32>(_e181.y) < 0i);
            whole_count_o_orderkey_6 = _e182;
            let _e195 = whole_count_o_orderkey_6;
            work[(_e170 + 2u)] = _e195.x;
            work[(_e170 + 3u)] = _e195.y;
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
    count_o_orderkey_4 = vec2<u32>();
    count_o_orderkey_4 = vec2<u32>();
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
        let _e68 = count_o_orderkey_4;
        let _e69 = add_64_(_e68, _e67);
        let _e73 = (bitcast<i32>(_e68.y) < 0i);
        count_o_orderkey_4 = _e69;
        local_9 = (_e54 + 1u);
    }
    let _e84 = group_4;
    if (part_numbers_4 != 0u) {
        let _e85 = (_e52 + 1u);
        let _e86 = is_first_4;
        if _e86 {
            let _e88 = (parts_4 + (_e52 * 4u));
            let _e89 = count_o_orderkey_4;
            work[(_e88 + 2u)] = _e89.x;
            work[(_e88 + 3u)] = _e89.y;
            work[(part_numbers_4 + _e52)] = _e84;
            count_o_orderkey_4 = vec2<u32>();
        }
        let _e100 = (parts_4 + (_e85 * 4u));
        let _e101 = count_o_orderkey_4;
        work[(_e100 + 2u)] = _e101.x;
        work[(_e100 + 3u)] = _e101.y;
        work[(part_numbers_4 + _e85)] = _e84;
    } else {
        if (_e43 > 0u) {
            let _e112 = (rows_4 + (_e84 * 4u));
            whole_count_o_orderkey_7 = vec2<u32>();
            let _e117 = work[(_e112 + 2u)];
            let _e120 = work[(_e112 + 3u)];
            whole_count_o_orderkey_7 = vec2<u32>(_e117, _e120);
            let _e122 = count_o_orderkey_4;
            let _e123 = whole_count_o_orderkey_7;
            let _e124 = add_64_(_e123, _e122);
            let _e127 = (bitcast<i32>(_e123.y) < 0i);
            whole_count_o_orderkey_7 = _e124;
            let _e137 = whole_count_o_orderkey_7;
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
    var count_o_orderkey_5: vec2<u32>;
    var whole_count_o_orderkey_8: vec2<u32>;

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
    count_o_orderkey_5 = vec2<u32>();
    count_o_orderkey_5 = vec2<u32>();
    let _e46 = atomicLoad((&sync[_e39]));
    let _e50 = atomicLoad((&sync[(_e39 + 1u)]));
    count_o_orderkey_5 = vec2<u32>(_e46, _e50);
    let _e54 = (rows_6 + (i_6 * 4u));
    whole_count_o_orderkey_8 = vec2<u32>();
    let _e60 = work[(_e54 + 2u)];
    let _e64 = work[(_e54 + 3u)];
    whole_count_o_orderkey_8 = vec2<u32>(_e60, _e64);
    let _e66 = count_o_orderkey_5;
    let _e67 = whole_count_o_orderkey_8;
    let _e68 = add_64_(_e67, _e66);
    let _e72 = (bitcast<i32>(_e67.y) < 0i);
    whole_count_o_orderkey_8 = _e68;
    let _e82 = whole_count_o_orderkey_8;
    work[(_e54 + 2u)] = _e82.x;
    work[(_e54 + 3u)] = _e82.y;
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
    custdist = vec2<u32>();
    custdist = vec2<u32>();
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
                work[(_e69 + 2u)] = _e70.x;
                work[(_e69 + 3u)] = _e70.y;
                work[(part_numbers + _e56)] = _e63;
            } else {
                let _e81 = (rows + (_e63 * 4u));
                whole_custdist = vec2<u32>();
                let _e86 = work[(_e81 + 2u)];
                let _e89 = work[(_e81 + 3u)];
                whole_custdist = vec2<u32>(_e86, _e89);
                let _e91 = custdist;
                let _e92 = whole_custdist;
                let _e93 = add_64_(_e92, _e91);
                let _e97 = (bitcast<i32>(_e92.y) < 0i);
                whole_custdist = _e93;
                let _e107 = whole_custdist;
                work[(_e81 + 2u)] = _e107.x;
                work[(_e81 + 3u)] = _e107.y;
            }
            custdist = vec2<u32>();
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
            let _e132 = custdist;
            let _e133 = add_64_(_e132, _e131);
            let _e136 = (bitcast<i32>(_e132.y) < 0i);
            custdist = _e133;
        }
        local_1 = (_e58 + 1u);
    }
    let _e147 = group;
    if _e44 {
        let _e148 = (_e56 + 1u);
        let _e149 = is_first;
        if _e149 {
            let _e151 = (parts + (_e56 * 4u));
            let _e152 = custdist;
            work[(_e151 + 2u)] = _e152.x;
            work[(_e151 + 3u)] = _e152.y;
            work[(part_numbers + _e56)] = _e147;
            custdist = vec2<u32>();
        }
        let _e163 = (parts + (_e148 * 4u));
        let _e164 = custdist;
        work[(_e163 + 2u)] = _e164.x;
        work[(_e163 + 3u)] = _e164.y;
        work[(part_numbers + _e148)] = _e147;
    } else {
        if (_e43 > 0u) {
            let _e175 = (rows + (_e147 * 4u));
            whole_custdist_1 = vec2<u32>();
            let _e180 = work[(_e175 + 2u)];
            let _e183 = work[(_e175 + 3u)];
            whole_custdist_1 = vec2<u32>(_e180, _e183);
            let _e185 = custdist;
            let _e186 = whole_custdist_1;
            let _e187 = add_64_(_e186, _e185);
            let _e190 = (bitcast<i32>(_e186.y) < 0i);
            whole_custdist_1 = _e187;
            let _e200 = whole_custdist_1;
            work[(_e175 + 2u)] = _e200.x;
            work[(_e175 + 3u)] = _e200.y;
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
    custdist_1 = vec2<u32>();
    custdist_1 = vec2<u32>();
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
            let _e73 = custdist_1;
            let _e74 = add_64_(_e73, _e72);
            let _e78 = (bitcast<i32>(_e73.y) < 0i);
            custdist_1 = _e74;
        }
        local_3 = (_e54 + 1u);
    }
    let _e89 = group_1;
    if (part_numbers_1 != 0u) {
        let _e90 = (_e52 + 1u);
        let _e91 = is_first_1;
        if _e91 {
            let _e93 = (parts_1 + (_e52 * 4u));
            let _e94 = custdist_1;
            work[(_e93 + 2u)] = _e94.x;
            work[(_e93 + 3u)] = _e94.y;
            work[(part_numbers_1 + _e52)] = _e89;
            custdist_1 = vec2<u32>();
        }
        let _e105 = (parts_1 + (_e90 * 4u));
        let _e106 = custdist_1;
        work[(_e105 + 2u)] = _e106.x;
        work[(_e105 + 3u)] = _e106.y;
        work[(part_numbers_1 + _e90)] = _e89;
    } else {
        if (_e43 > 0u) {
            let _e117 = (rows_1 + (_e89 * 4u));
            whole_custdist_2 = vec2<u32>();
            let _e122 = work[(_e117 + 2u)];
            let _e125 = work[(_e117 + 3u)];
            whole_custdist_2 = vec2<u32>(_e122, _e125);
            let _e127 = custdist_1;
            let _e128 = whole_custdist_2;
            let _e129 = add_64_(_e128, _e127);
            let _e132 = (bitcast<i32>(_e128.y) < 0i);
            whole_custdist_2 = _e129;
            let _e142 = whole_custdist_2;
            work[(_e117 + 2u)] = _e142.x;
            work[(_e117 + 3u)] = _e142.y;
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
    custdist_2 = vec2<u32>();
    custdist_2 = vec2<u32>();
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
                work[(_e69 + 2u)] = _e70.x;
                work[(_e69 + 3u)] = _e70.y;
                work[(part_numbers_2 + _e56)] = _e63;
            } else {
                let _e81 = (rows_2 + (_e63 * 4u));
                whole_custdist_3 = vec2<u32>();
                let _e86 = work[(_e81 + 2u)];
                let _e89 = work[(_e81 + 3u)];
                whole_custdist_3 = vec2<u32>(_e86, _e89);
                let _e91 = custdist_2;
                let _e92 = whole_custdist_3;
                let _e93 = add_64_(_e92, _e91);
                let _e97 = (bitcast<i32>(_e92.y) < 0i);
                whole_custdist_3 = _e93;
                let _e107 = whole_custdist_3;
                work[(_e81 + 2u)] = _e107.x;
                work[(_e81 + 3u)] = _e107.y;
            }
            custdist_2 = vec2<u32>();
            is_first_2 = false;
            group_2 = _e62;
        }
        let _e116 = (entries_2 + (_e58 * 4u));
        let _e119 = work[(_e116 + 2u)];
        let _e122 = work[(_e116 + 3u)];
        let _e123 = vec2<u32>(_e119, _e122);
        let _e124 = custdist_2;
        let _e125 = add_64_(_e124, _e123);
        let _e128 = (bitcast<i32>(_e124.y) < 0i);
        custdist_2 = _e125;
        local_5 = (_e58 + 1u);
    }
    let _e139 = group_2;
    if _e44 {
        let _e140 = (_e56 + 1u);
        let _e141 = is_first_2;
        if _e141 {
            let _e143 = (parts_2 + (_e56 * 4u));
            let _e144 = custdist_2;
            work[(_e143 + 2u)] = _e144.x;
            work[(_e143 + 3u)] = _e144.y;
            work[(part_numbers_2 + _e56)] = _e139;
            custdist_2 = vec2<u32>();
        }
        let _e155 = (parts_2 + (_e140 * 4u));
        let _e156 = custdist_2;
        work[(_e155 + 2u)] = _e156.x;
        work[(_e155 + 3u)] = _e156.y;
        work[(part_numbers_2 + _e140)] = _e139;
    } else {
        if (_e43 > 0u) {
            let _e167 = (rows_2 + (_e139 * 4u));
            whole_custdist_4 = vec2<u32>();
            let _e172 = work[(_e167 + 2u)];
            let _e175 = work[(_e167 + 3u)];
            whole_custdist_4 = vec2<u32>(_e172, _e175);
            let _e177 = custdist_2;
            let _e178 = whole_custdist_4;
            let _e179 = add_64_(_e178, _e177);
            let _e182 = (bitcast<i32>(_e178.y) < 0i);
            whole_custdist_4 = _e179;
            let _e192 = whole_custdist_4;
            work[(_e167 + 2u)] = _e192.x;
            work[(_e167 + 3u)] = _e192.y;
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
    custdist_3 = vec2<u32>();
    custdist_3 = vec2<u32>();
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
                work[(_e69 + 2u)] = _e70.x;
                work[(_e69 + 3u)] = _e70.y;
                work[(part_numbers_3 + _e56)] = _e63;
            } else {
                let _e81 = (rows_3 + (_e63 * 4u));
                whole_custdist_5 = vec2<u32>();
                let _e86 = work[(_e81 + 2u)];
                let _e89 = work[(_e81 + 3u)];
                whole_custdist_5 = vec2<u32>(_e86, _e89);
                let _e91 = custdist_3;
                let _e92 = whole_custdist_5;
                let _e93 = add_64_(_e92, _e91);
                let _e97 = (bitcast<i32>(_e92.y) < 0i);
                whole_custdist_5 = _e93;
                let _e107 = whole_custdist_5;
                work[(_e81 + 2u)] = _e107.x;
                work[(_e81 + 3u)] = _e107.y;
            }
            custdist_3 = vec2<u32>();
            is_first_3 = false;
            group_3 = _e62;
        }
        let _e117 = work[(order_3 + _e58)];
        let _e119 = (entries_3 + (_e117 * 4u));
        let _e122 = work[(_e119 + 2u)];
        let _e125 = work[(_e119 + 3u)];
        let _e126 = vec2<u32>(_e122, _e125);
        let _e127 = custdist_3;
        let _e128 = add_64_(_e127, _e126);
        let _e131 = (bitcast<i32>(_e127.y) < 0i);
        custdist_3 = _e128;
        local_7 = (_e58 + 1u);
    }
    let _e142 = group_3;
    if _e44 {
        let _e143 = (_e56 + 1u);
        let _e144 = is_first_3;
        if _e144 {
            let _e146 = (parts_3 + (_e56 * 4u));
            let _e147 = custdist_3;
            work[(_e146 + 2u)] = _e147.x;
            work[(_e146 + 3u)] = _e147.y;
            work[(part_numbers_3 + _e56)] = _e142;
            custdist_3 = vec2<u32>();
        }
        let _e158 = (parts_3 + (_e143 * 4u));
        let _e159 = custdist_3;
        work[(_e158 + 2u)] = _e159.x;
        work[(_e158 + 3u)] = _e159.y;
        work[(part_numbers_3 + _e143)] = _e142;
    } else {
        if (_e43 > 0u) {
            let _e170 = (rows_3 + (_e142 * 4u));
            whole_custdist_6 = vec2<u32>();
            let _e175 = work[(_e170 + 2u)];
            let _e178 = work[(_e170 + 3u)];
            whole_custdist_6 = vec2<u32>(_e175, _e178);
            let _e180 = custdist_3;
            let _e181 = whole_custdist_6;
            let _e182 = add_64_(_e181, _e180);
            let _e185 = (bitcast<i32>(_e181.y) < 0i);
            whole_custdist_6 = _e182;
            let _e195 = whole_custdist_6;
            work[(_e170 + 2u)] = _e195.x;
            work[(_e170 + 3u)] = _e195.y;
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
    custdist_4 = vec2<u32>();
    custdist_4 = vec2<u32>();
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
        let _e68 = custdist_4;
        let _e69 = add_64_(_e68, _e67);
        let _e73 = (bitcast<i32>(_e68.y) < 0i);
        custdist_4 = _e69;
        local_9 = (_e54 + 1u);
    }
    let _e84 = group_4;
    if (part_numbers_4 != 0u) {
        let _e85 = (_e52 + 1u);
        let _e86 = is_first_4;
        if _e86 {
            let _e88 = (parts_4 + (_e52 * 4u));
            let _e89 = custdist_4;
            work[(_e88 + 2u)] = _e89.x;
            work[(_e88 + 3u)] = _e89.y;
            work[(part_numbers_4 + _e52)] = _e84;
            custdist_4 = vec2<u32>();
        }
        let _e100 = (parts_4 + (_e85 * 4u));
        let _e101 = custdist_4;
        work[(_e100 + 2u)] = _e101.x;
        work[(_e100 + 3u)] = _e101.y;
        work[(part_numbers_4 + _e85)] = _e84;
    } else {
        if (_e43 > 0u) {
            let _e112 = (rows_4 + (_e84 * 4u));
            whole_custdist_7 = vec2<u32>();
            let _e117 = work[(_e112 + 2u)];
            let _e120 = work[(_e112 + 3u)];
            whole_custdist_7 = vec2<u32>(_e117, _e120);
            let _e122 = custdist_4;
            let _e123 = whole_custdist_7;
            let _e124 = add_64_(_e123, _e122);
            let _e127 = (bitcast<i32>(_e123.y) < 0i);
            whole_custdist_7 = _e124;
            let _e137 = whole_custdist_7;
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
    var custdist_5: vec2<u32>;
    var whole_custdist_8: vec2<u32>;

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
    custdist_5 = vec2<u32>();
    custdist_5 = vec2<u32>();
    let _e46 = atomicLoad((&sync[_e39]));
    let _e50 = atomicLoad((&sync[(_e39 + 1u)]));
    custdist_5 = vec2<u32>(_e46, _e50);
    let _e54 = (rows_6 + (i_6 * 4u));
    whole_custdist_8 = vec2<u32>();
    let _e60 = work[(_e54 + 2u)];
    let _e64 = work[(_e54 + 3u)];
    whole_custdist_8 = vec2<u32>(_e60, _e64);
    let _e66 = custdist_5;
    let _e67 = whole_custdist_8;
    let _e68 = add_64_(_e67, _e66);
    let _e72 = (bitcast<i32>(_e67.y) < 0i);
    whole_custdist_8 = _e68;
    let _e82 = whole_custdist_8;
    work[(_e54 + 2u)] = _e82.x;
    work[(_e54 + 3u)] = _e82.y;
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
    let _e56 = vec2<u32>(_e51, _e55);
    let _e61 = hash_step(2538058380u, _e56.x);
    let _e62 = hash_step(_e61, _e56.y);
    let _e65 = hash_finish((_e62 ^ 8u));
    local_1 = _e65;
    loop {
        let _e68 = local_1;
        let _e69 = (_e68 & mask);
        let _e73 = atomicCompareExchangeWeak((&sync[(table + _e69)]), 0u, (i + 1u));
        if _e73.exchanged {
            break;
        }
        if (_e73.old_value != 0u) {
            local_1 = (_e69 + 1u);
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
    let _e56 = vec2<u32>(_e51, _e55);
    let _e61 = hash_step(2538058380u, _e56.x);
    let _e62 = hash_step(_e61, _e56.y);
    let _e65 = hash_finish((_e62 ^ 8u));
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
                let _e98 = (entries_1 + ((_e88 & 2147483647u) * 4u));
                let _e100 = work[_e98];
                let _e103 = work[(_e98 + 1u)];
                let _e108 = (true & all((_e56 == vec2<u32>(_e100, _e103))));
                local_3 = _e108;
                if (_e108 & (_e68 < _e88)) {
                    let _e112 = atomicMin((&sync[_e78]), _e68);
                }
            } else {
                let _e115 = (groups_1 + ((_e88 - 1u) * 4u));
                let _e117 = work[_e115];
                let _e120 = work[(_e115 + 1u)];
                local_3 = (true & all((_e56 == vec2<u32>(_e117, _e120))));
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
        let _e63 = (entries_3 + (i_3 * 4u));
        let _e65 = work[_e63];
        let _e69 = work[(_e63 + 1u)];
        let _e70 = vec2<u32>(_e65, _e69);
        let _e72 = (groups_3 + (_e60 * 4u));
        work[_e72] = 0u;
        work[(_e72 + 1u)] = 0u;
        work[(_e72 + 2u)] = 0u;
        work[(_e72 + 3u)] = 0u;
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

// 11: pass sort_by_fields
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
        let _e39 = vec2<u32>(_e34, _e38);
        work[(to + _e23)] = (_e39.x ^ 4294967295u);
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
        let _e39 = vec2<u32>(_e34, _e38);
        work[(to_1 + _e23)] = ((_e39.y ^ 2147483648u) ^ 4294967295u);
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
        let _e41 = vec2<u32>(_e36, _e40);
        work[(to_2 + _e23)] = (_e41.x ^ 4294967295u);
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
        let _e41 = vec2<u32>(_e36, _e40);
        work[(to_3 + _e23)] = ((_e41.y ^ 2147483648u) ^ 4294967295u);
    }
}
