// 1: kernel @scan_supplier
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
    let v0_s_comment = vec2<u32>((_e31 + _e35), (_e38 - _e35));
    let _e44 = params[5u];
    let v1_ = vec2<u32>(_e44, 21u);
    let _e49 = params[6u];
    let v2_ = vec2<u32>(_e49, 0u);
    if (v2_.y == 0u) {
        local_1 = 256u;
    } else {
        let _e55 = string_byte(v2_.x);
        local_1 = _e55;
    }
    let _e56 = local_1;
    let _e57 = matches(v0_s_comment, v1_, _e56);
    if _e57 {
        let _e60 = params[7u];
        let _e62 = (_e60 + (row * 2u));
        let _e64 = input[_e62];
        let _e67 = input[(_e62 + 1u)];
        let v4_s_suppkey = vec2<u32>(_e64, _e67);
        let _e69 = index_rows;
        index_rows = (_e69 + 1u);
    }
    let _e73 = params[8u];
    let _e75 = index_rows;
    work[(_e73 + _e11)] = _e75;
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
    let v0_s_comment_1 = vec2<u32>((_e43 + _e47), (_e50 - _e47));
    let _e56 = params[5u];
    let v1_1 = vec2<u32>(_e56, 21u);
    let _e61 = params[6u];
    let v2_1 = vec2<u32>(_e61, 0u);
    if (v2_1.y == 0u) {
        local_3 = 256u;
    } else {
        let _e67 = string_byte(v2_1.x);
        local_3 = _e67;
    }
    let _e68 = local_3;
    let _e69 = matches(v0_s_comment_1, v1_1, _e68);
    if _e69 {
        let _e72 = params[7u];
        let _e74 = (_e72 + (row_1 * 2u));
        let _e76 = input[_e74];
        let _e79 = input[(_e74 + 1u)];
        let v4_s_suppkey_1 = vec2<u32>(_e76, _e79);
        let _e81 = index_rows_1;
        index_rows_1 = (_e81 + 1u);
        let _e86 = params[9u];
        let _e88 = (_e86 + ((_e32 + _e81) * 2u));
        work[_e88] = v4_s_suppkey_1.x;
        work[(_e88 + 1u)] = v4_s_suppkey_1.y;
    }
}

// 2: kernel @scan_part
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

fn string_equal(a_2: vec2<u32>, b_1: vec2<u32>) -> bool {
    if (a_2.y != b_1.y) {
        return false;
    }
    let _e9 = same_bytes(a_2.x, b_1.x, a_2.y);
    return _e9;
}

@compute @workgroup_size(256, 1, 1) 
fn count(@builtin(workgroup_id) workgroup_: vec3<u32>, @builtin(local_invocation_index) local: u32, @builtin(num_workgroups) workgroups: vec3<u32>) {
    var index_2_rows: u32;
    var local_1: bool;

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
    let v0_p_size = bitcast<i32>(_e33);
    let _e37 = params[4u];
    let v1_ = bitcast<i32>(_e37);
    let v2_eq = (v0_p_size == v1_);
    let _e42 = params[5u];
    let v3_ = bitcast<i32>(_e42);
    let v4_eq = (v0_p_size == v3_);
    let _e47 = params[6u];
    let v5_ = bitcast<i32>(_e47);
    let v6_eq = (v0_p_size == v5_);
    let _e52 = params[7u];
    let v7_ = bitcast<i32>(_e52);
    let v8_eq = (v0_p_size == v7_);
    let _e57 = params[8u];
    let v9_ = bitcast<i32>(_e57);
    let v10_eq = (v0_p_size == v9_);
    let _e62 = params[9u];
    let v11_ = bitcast<i32>(_e62);
    let v12_eq = (v0_p_size == v11_);
    let _e67 = params[10u];
    let v13_ = bitcast<i32>(_e67);
    let v14_eq = (v0_p_size == v13_);
    let _e72 = params[11u];
    let v15_ = bitcast<i32>(_e72);
    let v16_eq = (v0_p_size == v15_);
    let v17_or = (v2_eq | v4_eq);
    let v18_or = (v6_eq | v8_eq);
    let v19_or = (v10_eq | v12_eq);
    let v20_or = (v14_eq | v16_eq);
    let v21_or = (v17_or | v18_or);
    let v22_or = (v19_or | v20_or);
    let v23_or = (v21_or | v22_or);
    if v23_or {
        let _e84 = params[12u];
        let _e87 = params[13u];
        let _e88 = (_e84 + row);
        let _e90 = input[_e88];
        let _e93 = input[(_e88 + 1u)];
        let v33_ = vec2<u32>((_e87 + _e90), (_e93 - _e90));
        let _e99 = params[14u];
        let v25_ = vec2<u32>(_e99, 15u);
        if (v25_.y > v33_.y) {
            local_1 = false;
        } else {
            let _e109 = same_bytes(v33_.x, v25_.x, v25_.y);
            local_1 = _e109;
        }
        let v26_starts_with = local_1;
        let v27_ = !(v26_starts_with);
        if v27_ {
            let _e113 = params[15u];
            let _e116 = params[16u];
            let _e117 = (_e113 + row);
            let _e119 = input[_e117];
            let _e122 = input[(_e117 + 1u)];
            let v32_ = vec2<u32>((_e116 + _e119), (_e122 - _e119));
            let _e128 = params[17u];
            let v29_ = vec2<u32>(_e128, 8u);
            let _e130 = string_equal(v32_, v29_);
            let v30_ne = !(_e130);
            if v30_ne {
                let _e134 = params[18u];
                let _e136 = (_e134 + (row * 2u));
                let _e138 = input[_e136];
                let _e141 = input[(_e136 + 1u)];
                let v31_p_partkey = vec2<u32>(_e138, _e141);
                let _e143 = index_2_rows;
                index_2_rows = (_e143 + 1u);
            }
        }
    }
    let _e147 = params[19u];
    let _e149 = index_2_rows;
    work[(_e147 + _e11)] = _e149;
}

@compute @workgroup_size(256, 1, 1) 
fn append(@builtin(workgroup_id) workgroup_1: vec3<u32>, @builtin(local_invocation_index) local_2: u32, @builtin(num_workgroups) workgroups_1: vec3<u32>) {
    var index_2_rows_1: u32;
    var local_3: bool;

    let _e11 = ((((workgroup_1.y * workgroups_1.x) + workgroup_1.x) * 256u) + local_2);
    let _e14 = params[0u];
    let _e17 = params[1u];
    let row_1 = (_e14 + _e11);
    if ((row_1 >= _e17) | (row_1 < _e14)) {
        return;
    }
    index_2_rows_1 = 0u;
    let _e28 = params[19u];
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
    let _e54 = params[5u];
    let v3_1 = bitcast<i32>(_e54);
    let v4_eq_1 = (v0_p_size_1 == v3_1);
    let _e59 = params[6u];
    let v5_1 = bitcast<i32>(_e59);
    let v6_eq_1 = (v0_p_size_1 == v5_1);
    let _e64 = params[7u];
    let v7_1 = bitcast<i32>(_e64);
    let v8_eq_1 = (v0_p_size_1 == v7_1);
    let _e69 = params[8u];
    let v9_1 = bitcast<i32>(_e69);
    let v10_eq_1 = (v0_p_size_1 == v9_1);
    let _e74 = params[9u];
    let v11_1 = bitcast<i32>(_e74);
    let v12_eq_1 = (v0_p_size_1 == v11_1);
    let _e79 = params[10u];
    let v13_1 = bitcast<i32>(_e79);
    let v14_eq_1 = (v0_p_size_1 == v13_1);
    let _e84 = params[11u];
    let v15_1 = bitcast<i32>(_e84);
    let v16_eq_1 = (v0_p_size_1 == v15_1);
    let v17_or_1 = (v2_eq_1 | v4_eq_1);
    let v18_or_1 = (v6_eq_1 | v8_eq_1);
    let v19_or_1 = (v10_eq_1 | v12_eq_1);
    let v20_or_1 = (v14_eq_1 | v16_eq_1);
    let v21_or_1 = (v17_or_1 | v18_or_1);
    let v22_or_1 = (v19_or_1 | v20_or_1);
    let v23_or_1 = (v21_or_1 | v22_or_1);
    if v23_or_1 {
        let _e96 = params[12u];
        let _e99 = params[13u];
        let _e100 = (_e96 + row_1);
        let _e102 = input[_e100];
        let _e105 = input[(_e100 + 1u)];
        let v33_1 = vec2<u32>((_e99 + _e102), (_e105 - _e102));
        let _e111 = params[14u];
        let v25_1 = vec2<u32>(_e111, 15u);
        if (v25_1.y > v33_1.y) {
            local_3 = false;
        } else {
            let _e121 = same_bytes(v33_1.x, v25_1.x, v25_1.y);
            local_3 = _e121;
        }
        let v26_starts_with_1 = local_3;
        let v27_1 = !(v26_starts_with_1);
        if v27_1 {
            let _e125 = params[15u];
            let _e128 = params[16u];
            let _e129 = (_e125 + row_1);
            let _e131 = input[_e129];
            let _e134 = input[(_e129 + 1u)];
            let v32_1 = vec2<u32>((_e128 + _e131), (_e134 - _e131));
            let _e140 = params[17u];
            let v29_1 = vec2<u32>(_e140, 8u);
            let _e142 = string_equal(v32_1, v29_1);
            let v30_ne_1 = !(_e142);
            if v30_ne_1 {
                let _e146 = params[18u];
                let _e148 = (_e146 + (row_1 * 2u));
                let _e150 = input[_e148];
                let _e153 = input[(_e148 + 1u)];
                let v31_p_partkey_1 = vec2<u32>(_e150, _e153);
                let _e155 = index_2_rows_1;
                index_2_rows_1 = (_e155 + 1u);
                let _e160 = params[20u];
                let _e162 = (_e160 + ((_e32 + _e155) * 7u));
                work[_e162] = v31_p_partkey_1.x;
                work[(_e162 + 1u)] = v31_p_partkey_1.y;
                work[(_e162 + 2u)] = v32_1.x;
                work[(_e162 + 3u)] = v32_1.y;
                work[(_e162 + 4u)] = v33_1.x;
                work[(_e162 + 5u)] = v33_1.y;
                work[(_e162 + 6u)] = bitcast<u32>(v0_p_size_1);
            }
        }
    }
}

// 3: kernel @scan_partsupp
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
    var distinct_rows: u32;
    var position: u32;
    var matches: u32;
    var position_1: u32;

    let _e11 = ((((workgroup_.y * workgroups.x) + workgroup_.x) * 256u) + local);
    let _e14 = params[0u];
    let _e17 = params[1u];
    let row = (_e14 + _e11);
    if ((row >= _e17) | (row < _e14)) {
        return;
    }
    distinct_rows = 0u;
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
        let _e74 = (_e72 + (candidate * 7u));
        let _e76 = work[_e74];
        let _e79 = work[(_e74 + 1u)];
        if !(all((v0_ps_partkey == vec2<u32>(_e76, _e79)))) {
            continue;
        }
        let _e85 = params[8u];
        let _e87 = (_e85 + (row * 2u));
        let _e89 = input[_e87];
        let _e92 = input[(_e87 + 1u)];
        let v2_ps_suppkey = vec2<u32>(_e89, _e92);
        let _e96 = hash_step(2538058380u, v2_ps_suppkey.x);
        let _e97 = hash_step(_e96, v2_ps_suppkey.y);
        let _e99 = hash_finish((_e97 ^ 8u));
        let _e102 = params[9u];
        let _e105 = params[10u];
        let _e107 = (_e105 + (_e99 & _e102));
        let _e109 = work[_e107];
        let matches_end_1 = work[(_e107 + 1u)];
        matches = u32();
        position_1 = _e109;
        loop {
            let _e116 = position_1;
            if (_e116 >= matches_end_1) {
                break;
            }
            position_1 = (_e116 + 1u);
            let _e121 = params[11u];
            let candidate_1 = work[(_e121 + _e116)];
            let _e127 = params[12u];
            let _e129 = (_e127 + (candidate_1 * 2u));
            let _e131 = work[_e129];
            let _e134 = work[(_e129 + 1u)];
            if !(all((v2_ps_suppkey == vec2<u32>(_e131, _e134)))) {
                continue;
            }
            let _e139 = matches;
            matches = (_e139 + 1u);
            break;
        }
        let _e141 = matches;
        if !((_e141 != 0u)) {
            let _e146 = work[(_e74 + 2u)];
            let _e149 = work[(_e74 + 3u)];
            let v4_p_brand = vec2<u32>(_e146, _e149);
            let _e153 = work[(_e74 + 4u)];
            let _e156 = work[(_e74 + 5u)];
            let v5_p_type = vec2<u32>(_e153, _e156);
            let _e160 = work[(_e74 + 6u)];
            let v6_p_size = bitcast<i32>(_e160);
            let _e162 = distinct_rows;
            distinct_rows = (_e162 + 1u);
        }
    }
    let _e166 = params[13u];
    let _e168 = distinct_rows;
    work[(_e166 + _e11)] = _e168;
}

@compute @workgroup_size(256, 1, 1) 
fn append(@builtin(workgroup_id) workgroup_1: vec3<u32>, @builtin(local_invocation_index) local_1: u32, @builtin(num_workgroups) workgroups_1: vec3<u32>) {
    var distinct_rows_1: u32;
    var position_2: u32;
    var matches_1: u32;
    var position_3: u32;

    let _e11 = ((((workgroup_1.y * workgroups_1.x) + workgroup_1.x) * 256u) + local_1);
    let _e14 = params[0u];
    let _e17 = params[1u];
    let row_1 = (_e14 + _e11);
    if ((row_1 >= _e17) | (row_1 < _e14)) {
        return;
    }
    distinct_rows_1 = 0u;
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
    let v0_ps_partkey_1 = vec2<u32>(_e45, _e48);
    let _e53 = hash_step(2538058380u, v0_ps_partkey_1.x);
    let _e54 = hash_step(_e53, v0_ps_partkey_1.y);
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
        let _e85 = (_e83 + (candidate_2 * 7u));
        let _e87 = work[_e85];
        let _e90 = work[(_e85 + 1u)];
        if !(all((v0_ps_partkey_1 == vec2<u32>(_e87, _e90)))) {
            continue;
        }
        let _e96 = params[8u];
        let _e98 = (_e96 + (row_1 * 2u));
        let _e100 = input[_e98];
        let _e103 = input[(_e98 + 1u)];
        let v2_ps_suppkey_1 = vec2<u32>(_e100, _e103);
        let _e107 = hash_step(2538058380u, v2_ps_suppkey_1.x);
        let _e108 = hash_step(_e107, v2_ps_suppkey_1.y);
        let _e110 = hash_finish((_e108 ^ 8u));
        let _e113 = params[9u];
        let _e116 = params[10u];
        let _e118 = (_e116 + (_e110 & _e113));
        let _e120 = work[_e118];
        let matches_end_3 = work[(_e118 + 1u)];
        matches_1 = u32();
        position_3 = _e120;
        loop {
            let _e127 = position_3;
            if (_e127 >= matches_end_3) {
                break;
            }
            position_3 = (_e127 + 1u);
            let _e132 = params[11u];
            let candidate_3 = work[(_e132 + _e127)];
            let _e138 = params[12u];
            let _e140 = (_e138 + (candidate_3 * 2u));
            let _e142 = work[_e140];
            let _e145 = work[(_e140 + 1u)];
            if !(all((v2_ps_suppkey_1 == vec2<u32>(_e142, _e145)))) {
                continue;
            }
            let _e150 = matches_1;
            matches_1 = (_e150 + 1u);
            break;
        }
        let _e152 = matches_1;
        if !((_e152 != 0u)) {
            let _e157 = work[(_e85 + 2u)];
            let _e160 = work[(_e85 + 3u)];
            let v4_p_brand_1 = vec2<u32>(_e157, _e160);
            let _e164 = work[(_e85 + 4u)];
            let _e167 = work[(_e85 + 5u)];
            let v5_p_type_1 = vec2<u32>(_e164, _e167);
            let _e171 = work[(_e85 + 6u)];
            let v6_p_size_1 = bitcast<i32>(_e171);
            let _e173 = distinct_rows_1;
            distinct_rows_1 = (_e173 + 1u);
            let _e178 = params[14u];
            let _e180 = (_e178 + ((_e32 + _e173) * 7u));
            work[_e180] = v4_p_brand_1.x;
            work[(_e180 + 1u)] = v4_p_brand_1.y;
            work[(_e180 + 2u)] = v5_p_type_1.x;
            work[(_e180 + 3u)] = v5_p_type_1.y;
            work[(_e180 + 4u)] = bitcast<u32>(v6_p_size_1);
            work[(_e180 + 5u)] = v2_ps_suppkey_1.x;
            work[(_e180 + 6u)] = v2_ps_suppkey_1.y;
        }
    }
}

// 4: kernel @count_distinct
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
    let _e31 = (_e28 + (row * 7u));
    let _e34 = work[_e31];
    let _e37 = work[(_e31 + 1u)];
    let v1_p_brand = vec2<u32>(_e34, _e37);
    let _e41 = work[(_e31 + 2u)];
    let _e44 = work[(_e31 + 3u)];
    let v2_p_type = vec2<u32>(_e41, _e44);
    let _e49 = work[(_e31 + 4u)];
    let v3_p_size = bitcast<i32>(_e49);
    let _e52 = params[4u];
    let _e55 = (_e52 + (_e11 * 8u));
    work[_e55] = 1u;
    work[(_e55 + 1u)] = v1_p_brand.x;
    work[(_e55 + 2u)] = v1_p_brand.y;
    work[(_e55 + 3u)] = v2_p_type.x;
    work[(_e55 + 4u)] = v2_p_type.y;
    work[(_e55 + 5u)] = bitcast<u32>(v3_p_size);
    let v5_ = vec2<u32>(1u, 0u);
    work[(_e55 + 6u)] = v5_.x;
    work[(_e55 + 7u)] = v5_.y;
}

// 5: kernel @scan_groups
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
    let _e31 = (_e28 + (row * 7u));
    let _e34 = work[_e31];
    let _e37 = work[(_e31 + 1u)];
    let v1_p_brand = vec2<u32>(_e34, _e37);
    let _e41 = work[(_e31 + 2u)];
    let _e44 = work[(_e31 + 3u)];
    let v2_p_type = vec2<u32>(_e41, _e44);
    let _e49 = work[(_e31 + 4u)];
    let v3_p_size = bitcast<i32>(_e49);
    let _e54 = work[(_e31 + 5u)];
    let _e58 = work[(_e31 + 6u)];
    let v4_supplier_cnt = vec2<u32>(_e54, _e58);
    let _e61 = params[4u];
    let _e63 = (_e61 + (_e11 * 7u));
    work[_e63] = v1_p_brand.x;
    work[(_e63 + 1u)] = v1_p_brand.y;
    work[(_e63 + 2u)] = v2_p_type.x;
    work[(_e63 + 3u)] = v2_p_type.y;
    work[(_e63 + 4u)] = bitcast<u32>(v3_p_size);
    work[(_e63 + 5u)] = v4_supplier_cnt.x;
    work[(_e63 + 6u)] = v4_supplier_cnt.y;
}

// 6: kernel @scan_sorted
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
    let _e31 = (_e28 + (row * 7u));
    let _e34 = work[_e31];
    let _e37 = work[(_e31 + 1u)];
    let v1_p_brand = vec2<u32>(_e34, _e37);
    let _e41 = work[(_e31 + 2u)];
    let _e44 = work[(_e31 + 3u)];
    let v2_p_type = vec2<u32>(_e41, _e44);
    let _e49 = work[(_e31 + 4u)];
    let v3_p_size = bitcast<i32>(_e49);
    let _e54 = work[(_e31 + 5u)];
    let _e58 = work[(_e31 + 6u)];
    let v4_supplier_cnt = vec2<u32>(_e54, _e58);
    let _e61 = params[4u];
    let _e63 = (_e61 + (_e11 * 7u));
    work[_e63] = v1_p_brand.x;
    work[(_e63 + 1u)] = v1_p_brand.y;
    work[(_e63 + 2u)] = v2_p_type.x;
    work[(_e63 + 3u)] = v2_p_type.y;
    work[(_e63 + 4u)] = bitcast<u32>(v3_p_size);
    work[(_e63 + 5u)] = v4_supplier_cnt.x;
    work[(_e63 + 6u)] = v4_supplier_cnt.y;
}

// 7: pass distinct_groups of kernel @scan_partsupp
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
    let _e47 = (groups + (i * 7u));
    let _e50 = work[_e47];
    let _e53 = work[(_e47 + 1u)];
    let _e57 = work[(_e47 + 2u)];
    let _e60 = work[(_e47 + 3u)];
    let _e64 = work[(_e47 + 4u)];
    let _e68 = work[(_e47 + 5u)];
    let _e71 = work[(_e47 + 6u)];
    let _e72 = vec2<u32>(_e68, _e71);
    let _e73 = string_hash(vec2<u32>(_e50, _e53));
    let _e74 = string_hash(vec2<u32>(_e57, _e60));
    let _e79 = hash_step(2538058380u, _e73);
    let _e80 = hash_step(_e79, _e74);
    let _e81 = hash_step(_e80, bitcast<u32>(bitcast<i32>(_e64)));
    let _e82 = hash_step(_e81, _e72.x);
    let _e83 = hash_step(_e82, _e72.y);
    let _e86 = hash_finish((_e83 ^ 20u));
    local_1 = _e86;
    loop {
        let _e89 = local_1;
        let _e90 = (_e89 & mask);
        let _e94 = atomicCompareExchangeWeak((&sync[(table + _e90)]), 0u, (i + 1u));
        if _e94.exchanged {
            break;
        }
        if (_e94.old_value != 0u) {
            local_1 = (_e90 + 1u);
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
    let _e50 = work[_e47];
    let _e53 = work[(_e47 + 1u)];
    let _e54 = vec2<u32>(_e50, _e53);
    let _e57 = work[(_e47 + 2u)];
    let _e60 = work[(_e47 + 3u)];
    let _e61 = vec2<u32>(_e57, _e60);
    let _e64 = work[(_e47 + 4u)];
    let _e65 = bitcast<i32>(_e64);
    let _e68 = work[(_e47 + 5u)];
    let _e71 = work[(_e47 + 6u)];
    let _e72 = vec2<u32>(_e68, _e71);
    let _e73 = string_hash(_e54);
    let _e74 = string_hash(_e61);
    let _e79 = hash_step(2538058380u, _e73);
    let _e80 = hash_step(_e79, _e74);
    let _e81 = hash_step(_e80, bitcast<u32>(_e65));
    let _e82 = hash_step(_e81, _e72.x);
    let _e83 = hash_step(_e82, _e72.y);
    let _e86 = hash_finish((_e83 ^ 20u));
    slot = _e86;
    let _e89 = (i_1 | 2147483648u);
    probes = u32();
    loop {
        let _e92 = slot;
        let _e93 = (_e92 & mask_1);
        slot = _e93;
        let _e94 = probes;
        if (_e94 >= most_probes_1) {
            atomicStore((&sync[full_1]), 1u);
            break;
        }
        probes = (_e94 + 1u);
        let _e99 = (table_1 + _e93);
        let _e101 = atomicLoad((&sync[_e99]));
        holder = _e101;
        if (_e101 == 0u) {
            let _e105 = atomicCompareExchangeWeak((&sync[_e99]), 0u, _e89);
            holder = select(_e105.old_value, _e89, _e105.exchanged);
        }
        let _e109 = holder;
        if (_e109 == _e89) {
            break;
        }
        if (_e109 != 0u) {
            local_3 = bool();
            if ((_e109 & 2147483648u) != 0u) {
                let _e119 = (entries_1 + ((_e109 & 2147483647u) * 7u));
                let _e121 = work[_e119];
                let _e124 = work[(_e119 + 1u)];
                let _e128 = work[(_e119 + 2u)];
                let _e131 = work[(_e119 + 3u)];
                let _e135 = work[(_e119 + 4u)];
                let _e139 = work[(_e119 + 5u)];
                let _e142 = work[(_e119 + 6u)];
                let _e145 = string_equal(_e54, vec2<u32>(_e121, _e124));
                let _e147 = string_equal(_e61, vec2<u32>(_e128, _e131));
                let _e153 = ((((true & _e145) & _e147) & (_e65 == bitcast<i32>(_e135))) & all((_e72 == vec2<u32>(_e139, _e142))));
                local_3 = _e153;
                if (_e153 & (_e89 < _e109)) {
                    let _e157 = atomicMin((&sync[_e99]), _e89);
                }
            } else {
                let _e160 = (groups_1 + ((_e109 - 1u) * 7u));
                let _e162 = work[_e160];
                let _e165 = work[(_e160 + 1u)];
                let _e169 = work[(_e160 + 2u)];
                let _e172 = work[(_e160 + 3u)];
                let _e176 = work[(_e160 + 4u)];
                let _e180 = work[(_e160 + 5u)];
                let _e183 = work[(_e160 + 6u)];
                let _e185 = string_equal(_e54, vec2<u32>(_e162, _e165));
                let _e187 = string_equal(_e61, vec2<u32>(_e169, _e172));
                local_3 = ((((true & _e185) & _e187) & (_e65 == bitcast<i32>(_e176))) & all((_e72 == vec2<u32>(_e180, _e183))));
            }
            let _e194 = local_3;
            if _e194 {
                break;
            }
            slot = (_e93 + 1u);
        }
    }
    let _e197 = slot;
    work[(slots_1 + i_1)] = _e197;
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
        let _e64 = work[_e62];
        let _e67 = work[(_e62 + 1u)];
        let _e68 = vec2<u32>(_e64, _e67);
        let _e71 = work[(_e62 + 2u)];
        let _e74 = work[(_e62 + 3u)];
        let _e75 = vec2<u32>(_e71, _e74);
        let _e78 = work[(_e62 + 4u)];
        let _e82 = work[(_e62 + 5u)];
        let _e85 = work[(_e62 + 6u)];
        let _e86 = vec2<u32>(_e82, _e85);
        let _e88 = (groups_3 + (_e60 * 7u));
        work[_e88] = 0u;
        work[(_e88 + 1u)] = 0u;
        work[(_e88 + 2u)] = 0u;
        work[(_e88 + 3u)] = 0u;
        work[(_e88 + 4u)] = 0u;
        work[(_e88 + 5u)] = 0u;
        work[(_e88 + 6u)] = 0u;
        work[_e88] = _e68.x;
        work[(_e88 + 1u)] = _e68.y;
        work[(_e88 + 2u)] = _e75.x;
        work[(_e88 + 3u)] = _e75.y;
        work[(_e88 + 4u)] = bitcast<u32>(bitcast<i32>(_e78));
        work[(_e88 + 5u)] = _e86.x;
        work[(_e88 + 6u)] = _e86.y;
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

// 8: pass distinct_aggregate of kernel @scan_partsupp
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
    var group: u32;
    var is_first: bool;
    var local_1: u32;

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
    let _e45 = work[(numbers + _e38)];
    group = _e45;
    is_first = true;
    let _e49 = (i * 2u);
    local_1 = _e38;
    loop {
        let _e51 = local_1;
        if (_e51 >= _e40) {
            break;
        }
        let _e55 = work[(numbers + _e51)];
        let _e56 = group;
        if (_e55 != _e56) {
            let _e58 = is_first;
            if (_e58 & _e41) {
                work[(part_numbers + _e49)] = _e56;
            } else {
            }
            is_first = false;
            group = _e55;
        }
        let _e69 = work[(order + _e51)];
        local_1 = (_e51 + 1u);
    }
    let _e73 = group;
    if _e41 {
        let _e74 = (_e49 + 1u);
        let _e75 = is_first;
        if _e75 {
            work[(part_numbers + _e49)] = _e73;
        }
        work[(part_numbers + _e74)] = _e73;
    } else {
        if (_e40 > 0u) {
        }
    }
}

@compute @workgroup_size(256, 1, 1) 
fn fold_all(@builtin(workgroup_id) workgroup_1: vec3<u32>, @builtin(local_invocation_index) local_2: u32, @builtin(num_workgroups) workgroups_1: vec3<u32>) {
    var group_1: u32;
    var is_first_1: bool;
    var local_3: u32;

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
    group_1 = 0u;
    is_first_1 = true;
    let _e45 = (i_1 * 2u);
    local_3 = _e38;
    loop {
        let _e47 = local_3;
        if (_e47 >= _e40) {
            break;
        }
        local_3 = (_e47 + 1u);
    }
    let _e52 = group_1;
    if (part_numbers_1 != 0u) {
        let _e53 = (_e45 + 1u);
        let _e54 = is_first_1;
        if _e54 {
            work[(part_numbers_1 + _e45)] = _e52;
        }
        work[(part_numbers_1 + _e53)] = _e52;
    } else {
        if (_e40 > 0u) {
        }
    }
}

@compute @workgroup_size(256, 1, 1) 
fn fold_parts(@builtin(workgroup_id) workgroup_2: vec3<u32>, @builtin(local_invocation_index) local_4: u32, @builtin(num_workgroups) workgroups_2: vec3<u32>) {
    var group_2: u32;
    var is_first_2: bool;
    var local_5: u32;

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
    let _e45 = work[(numbers_2 + _e38)];
    group_2 = _e45;
    is_first_2 = true;
    let _e49 = (i_2 * 2u);
    local_5 = _e38;
    loop {
        let _e51 = local_5;
        if (_e51 >= _e40) {
            break;
        }
        let _e55 = work[(numbers_2 + _e51)];
        let _e56 = group_2;
        if (_e55 != _e56) {
            let _e58 = is_first_2;
            if (_e58 & _e41) {
                work[(part_numbers_2 + _e49)] = _e56;
            } else {
            }
            is_first_2 = false;
            group_2 = _e55;
        }
        local_5 = (_e51 + 1u);
    }
    let _e70 = group_2;
    if _e41 {
        let _e71 = (_e49 + 1u);
        let _e72 = is_first_2;
        if _e72 {
            work[(part_numbers_2 + _e49)] = _e70;
        }
        work[(part_numbers_2 + _e71)] = _e70;
    } else {
        if (_e40 > 0u) {
        }
    }
}

@compute @workgroup_size(256, 1, 1) 
fn fold_sorted_parts(@builtin(workgroup_id) workgroup_3: vec3<u32>, @builtin(local_invocation_index) local_6: u32, @builtin(num_workgroups) workgroups_3: vec3<u32>) {
    var group_3: u32;
    var is_first_3: bool;
    var local_7: u32;

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
    let _e45 = work[(numbers_3 + _e38)];
    group_3 = _e45;
    is_first_3 = true;
    let _e49 = (i_3 * 2u);
    local_7 = _e38;
    loop {
        let _e51 = local_7;
        if (_e51 >= _e40) {
            break;
        }
        let _e55 = work[(numbers_3 + _e51)];
        let _e56 = group_3;
        if (_e55 != _e56) {
            let _e58 = is_first_3;
            if (_e58 & _e41) {
                work[(part_numbers_3 + _e49)] = _e56;
            } else {
            }
            is_first_3 = false;
            group_3 = _e55;
        }
        let _e69 = work[(order_3 + _e51)];
        local_7 = (_e51 + 1u);
    }
    let _e73 = group_3;
    if _e41 {
        let _e74 = (_e49 + 1u);
        let _e75 = is_first_3;
        if _e75 {
            work[(part_numbers_3 + _e49)] = _e73;
        }
        work[(part_numbers_3 + _e74)] = _e73;
    } else {
        if (_e40 > 0u) {
        }
    }
}

@compute @workgroup_size(256, 1, 1) 
fn fold_all_parts(@builtin(workgroup_id) workgroup_4: vec3<u32>, @builtin(local_invocation_index) local_8: u32, @builtin(num_workgroups) workgroups_4: vec3<u32>) {
    var group_4: u32;
    var is_first_4: bool;
    var local_9: u32;

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
    group_4 = 0u;
    is_first_4 = true;
    let _e45 = (i_4 * 2u);
    local_9 = _e38;
    loop {
        let _e47 = local_9;
        if (_e47 >= _e40) {
            break;
        }
        local_9 = (_e47 + 1u);
    }
    let _e52 = group_4;
    if (part_numbers_4 != 0u) {
        let _e53 = (_e45 + 1u);
        let _e54 = is_first_4;
        if _e54 {
            work[(part_numbers_4 + _e45)] = _e52;
        }
        work[(part_numbers_4 + _e53)] = _e52;
    } else {
        if (_e40 > 0u) {
        }
    }
}

// 9: pass groups_groups of kernel @count_distinct
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
    let _e47 = (groups + (i * 7u));
    let _e50 = work[_e47];
    let _e53 = work[(_e47 + 1u)];
    let _e57 = work[(_e47 + 2u)];
    let _e60 = work[(_e47 + 3u)];
    let _e64 = work[(_e47 + 4u)];
    let _e66 = string_hash(vec2<u32>(_e50, _e53));
    let _e67 = string_hash(vec2<u32>(_e57, _e60));
    let _e70 = hash_step(2538058380u, _e66);
    let _e71 = hash_step(_e70, _e67);
    let _e72 = hash_step(_e71, bitcast<u32>(bitcast<i32>(_e64)));
    let _e75 = hash_finish((_e72 ^ 12u));
    local_1 = _e75;
    loop {
        let _e78 = local_1;
        let _e79 = (_e78 & mask);
        let _e83 = atomicCompareExchangeWeak((&sync[(table + _e79)]), 0u, (i + 1u));
        if _e83.exchanged {
            break;
        }
        if (_e83.old_value != 0u) {
            local_1 = (_e79 + 1u);
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
    let _e47 = (entries_1 + (i_1 * 8u));
    let _e51 = work[(_e47 + 1u)];
    let _e54 = work[(_e47 + 2u)];
    let _e55 = vec2<u32>(_e51, _e54);
    let _e58 = work[(_e47 + 3u)];
    let _e61 = work[(_e47 + 4u)];
    let _e62 = vec2<u32>(_e58, _e61);
    let _e65 = work[(_e47 + 5u)];
    let _e66 = bitcast<i32>(_e65);
    let _e67 = string_hash(_e55);
    let _e68 = string_hash(_e62);
    let _e71 = hash_step(2538058380u, _e67);
    let _e72 = hash_step(_e71, _e68);
    let _e73 = hash_step(_e72, bitcast<u32>(_e66));
    let _e76 = hash_finish((_e73 ^ 12u));
    slot = _e76;
    let _e79 = (i_1 | 2147483648u);
    probes = u32();
    loop {
        let _e82 = slot;
        let _e83 = (_e82 & mask_1);
        slot = _e83;
        let _e84 = probes;
        if (_e84 >= most_probes_1) {
            atomicStore((&sync[full_1]), 1u);
            break;
        }
        probes = (_e84 + 1u);
        let _e89 = (table_1 + _e83);
        let _e91 = atomicLoad((&sync[_e89]));
        holder = _e91;
        if (_e91 == 0u) {
            let _e95 = atomicCompareExchangeWeak((&sync[_e89]), 0u, _e79);
            holder = select(_e95.old_value, _e79, _e95.exchanged);
        }
        let _e99 = holder;
        if (_e99 == _e79) {
            break;
        }
        if (_e99 != 0u) {
            local_3 = bool();
            if ((_e99 & 2147483648u) != 0u) {
                let _e109 = (entries_1 + ((_e99 & 2147483647u) * 8u));
                let _e112 = work[(_e109 + 1u)];
                let _e115 = work[(_e109 + 2u)];
                let _e119 = work[(_e109 + 3u)];
                let _e122 = work[(_e109 + 4u)];
                let _e126 = work[(_e109 + 5u)];
                let _e129 = string_equal(_e55, vec2<u32>(_e112, _e115));
                let _e131 = string_equal(_e62, vec2<u32>(_e119, _e122));
                let _e134 = (((true & _e129) & _e131) & (_e66 == bitcast<i32>(_e126)));
                local_3 = _e134;
                if (_e134 & (_e79 < _e99)) {
                    let _e138 = atomicMin((&sync[_e89]), _e79);
                }
            } else {
                let _e141 = (groups_1 + ((_e99 - 1u) * 7u));
                let _e143 = work[_e141];
                let _e146 = work[(_e141 + 1u)];
                let _e150 = work[(_e141 + 2u)];
                let _e153 = work[(_e141 + 3u)];
                let _e157 = work[(_e141 + 4u)];
                let _e159 = string_equal(_e55, vec2<u32>(_e143, _e146));
                let _e161 = string_equal(_e62, vec2<u32>(_e150, _e153));
                local_3 = (((true & _e159) & _e161) & (_e66 == bitcast<i32>(_e157)));
            }
            let _e165 = local_3;
            if _e165 {
                break;
            }
            slot = (_e83 + 1u);
        }
    }
    let _e168 = slot;
    work[(slots_1 + i_1)] = _e168;
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
        let _e62 = (entries_3 + (i_3 * 8u));
        let _e65 = work[(_e62 + 1u)];
        let _e68 = work[(_e62 + 2u)];
        let _e69 = vec2<u32>(_e65, _e68);
        let _e72 = work[(_e62 + 3u)];
        let _e75 = work[(_e62 + 4u)];
        let _e76 = vec2<u32>(_e72, _e75);
        let _e79 = work[(_e62 + 5u)];
        let _e82 = (groups_3 + (_e60 * 7u));
        work[_e82] = 0u;
        work[(_e82 + 1u)] = 0u;
        work[(_e82 + 2u)] = 0u;
        work[(_e82 + 3u)] = 0u;
        work[(_e82 + 4u)] = 0u;
        work[(_e82 + 5u)] = 0u;
        work[(_e82 + 6u)] = 0u;
        work[_e82] = _e69.x;
        work[(_e82 + 1u)] = _e69.y;
        work[(_e82 + 2u)] = _e76.x;
        work[(_e82 + 3u)] = _e76.y;
        work[(_e82 + 4u)] = bitcast<u32>(bitcast<i32>(_e79));
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

// 10: pass groups_aggregate of kernel @count_distinct
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
    var supplier_cnt: vec2<u32>;
    var group: u32;
    var is_first: bool;
    var local_1: u32;
    var whole_supplier_cnt: vec2<u32>;
    var whole_supplier_cnt_1: vec2<u32>;

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
    supplier_cnt = vec2<u32>();
    supplier_cnt = vec2<u32>();
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
                let _e65 = (parts + (_e53 * 7u));
                let _e66 = supplier_cnt;
                work[(_e65 + 5u)] = _e66.x;
                work[(_e65 + 6u)] = _e66.y;
                work[(part_numbers + _e53)] = _e60;
            } else {
                let _e76 = (rows + (_e60 * 7u));
                whole_supplier_cnt = vec2<u32>();
                let _e81 = work[(_e76 + 5u)];
                let _e84 = work[(_e76 + 6u)];
                whole_supplier_cnt = vec2<u32>(_e81, _e84);
                let _e86 = supplier_cnt;
                let _e87 = whole_supplier_cnt;
                let _e88 = add_64_(_e87, _e86);
                let _e92 = (bitcast<i32>(_e87.y) < 0i);
                whole_supplier_cnt = _e88;
                let _e102 = whole_supplier_cnt;
                work[(_e76 + 5u)] = _e102.x;
                work[(_e76 + 6u)] = _e102.y;
            }
            supplier_cnt = vec2<u32>();
            is_first = false;
            group = _e59;
        }
        let _e112 = work[(order + _e55)];
        let _e115 = (entries + (_e112 * 8u));
        let _e117 = work[_e115];
        let _e122 = work[(_e115 + 6u)];
        let _e125 = work[(_e115 + 7u)];
        let _e126 = vec2<u32>(_e122, _e125);
        if ((_e117 & 1u) != 0u) {
            let _e127 = supplier_cnt;
            let _e128 = add_64_(_e127, _e126);
            let _e131 = (bitcast<i32>(_e127.y) < 0i);
            supplier_cnt = _e128;
        }
        local_1 = (_e55 + 1u);
    }
    let _e142 = group;
    if _e41 {
        let _e143 = (_e53 + 1u);
        let _e144 = is_first;
        if _e144 {
            let _e146 = (parts + (_e53 * 7u));
            let _e147 = supplier_cnt;
            work[(_e146 + 5u)] = _e147.x;
            work[(_e146 + 6u)] = _e147.y;
            work[(part_numbers + _e53)] = _e142;
            supplier_cnt = vec2<u32>();
        }
        let _e158 = (parts + (_e143 * 7u));
        let _e159 = supplier_cnt;
        work[(_e158 + 5u)] = _e159.x;
        work[(_e158 + 6u)] = _e159.y;
        work[(part_numbers + _e143)] = _e142;
    } else {
        if (_e40 > 0u) {
            let _e170 = (rows + (_e142 * 7u));
            whole_supplier_cnt_1 = vec2<u32>();
            let _e175 = work[(_e170 + 5u)];
            let _e178 = work[(_e170 + 6u)];
            whole_supplier_cnt_1 = vec2<u32>(_e175, _e178);
            let _e180 = supplier_cnt;
            let _e181 = whole_supplier_cnt_1;
            let _e182 = add_64_(_e181, _e180);
            let _e185 = (bitcast<i32>(_e181.y) < 0i);
            whole_supplier_cnt_1 = _e182;
            let _e195 = whole_supplier_cnt_1;
            work[(_e170 + 5u)] = _e195.x;
            work[(_e170 + 6u)] = _e195.y;
        }
    }
}

@compute @workgroup_size(256, 1, 1) 
fn fold_all(@builtin(workgroup_id) workgroup_1: vec3<u32>, @builtin(local_invocation_index) local_2: u32, @builtin(num_workgroups) workgroups_1: vec3<u32>) {
    var supplier_cnt_1: vec2<u32>;
    var group_1: u32;
    var is_first_1: bool;
    var local_3: u32;
    var whole_supplier_cnt_2: vec2<u32>;

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
    supplier_cnt_1 = vec2<u32>();
    supplier_cnt_1 = vec2<u32>();
    group_1 = 0u;
    is_first_1 = true;
    let _e49 = (i_1 * 2u);
    local_3 = _e38;
    loop {
        let _e51 = local_3;
        if (_e51 >= _e40) {
            break;
        }
        let _e55 = (entries_1 + (_e51 * 8u));
        let _e58 = work[_e55];
        let _e63 = work[(_e55 + 6u)];
        let _e66 = work[(_e55 + 7u)];
        let _e67 = vec2<u32>(_e63, _e66);
        if ((_e58 & 1u) != 0u) {
            let _e68 = supplier_cnt_1;
            let _e69 = add_64_(_e68, _e67);
            let _e73 = (bitcast<i32>(_e68.y) < 0i);
            supplier_cnt_1 = _e69;
        }
        local_3 = (_e51 + 1u);
    }
    let _e84 = group_1;
    if (part_numbers_1 != 0u) {
        let _e85 = (_e49 + 1u);
        let _e86 = is_first_1;
        if _e86 {
            let _e88 = (parts_1 + (_e49 * 7u));
            let _e89 = supplier_cnt_1;
            work[(_e88 + 5u)] = _e89.x;
            work[(_e88 + 6u)] = _e89.y;
            work[(part_numbers_1 + _e49)] = _e84;
            supplier_cnt_1 = vec2<u32>();
        }
        let _e100 = (parts_1 + (_e85 * 7u));
        let _e101 = supplier_cnt_1;
        work[(_e100 + 5u)] = _e101.x;
        work[(_e100 + 6u)] = _e101.y;
        work[(part_numbers_1 + _e85)] = _e84;
    } else {
        if (_e40 > 0u) {
            let _e112 = (rows_1 + (_e84 * 7u));
            whole_supplier_cnt_2 = vec2<u32>();
            let _e117 = work[(_e112 + 5u)];
            let _e120 = work[(_e112 + 6u)];
            whole_supplier_cnt_2 = vec2<u32>(_e117, _e120);
            let _e122 = supplier_cnt_1;
            let _e123 = whole_supplier_cnt_2;
            let _e124 = add_64_(_e123, _e122);
            let _e127 = (bitcast<i32>(_e123.y) < 0i);
            whole_supplier_cnt_2 = _e124;
            let _e137 = whole_supplier_cnt_2;
            work[(_e112 + 5u)] = _e137.x;
            work[(_e112 + 6u)] = _e137.y;
        }
    }
}

@compute @workgroup_size(256, 1, 1) 
fn fold_parts(@builtin(workgroup_id) workgroup_2: vec3<u32>, @builtin(local_invocation_index) local_4: u32, @builtin(num_workgroups) workgroups_2: vec3<u32>) {
    var supplier_cnt_2: vec2<u32>;
    var group_2: u32;
    var is_first_2: bool;
    var local_5: u32;
    var whole_supplier_cnt_3: vec2<u32>;
    var whole_supplier_cnt_4: vec2<u32>;

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
    supplier_cnt_2 = vec2<u32>();
    supplier_cnt_2 = vec2<u32>();
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
                let _e65 = (parts_2 + (_e53 * 7u));
                let _e66 = supplier_cnt_2;
                work[(_e65 + 5u)] = _e66.x;
                work[(_e65 + 6u)] = _e66.y;
                work[(part_numbers_2 + _e53)] = _e60;
            } else {
                let _e76 = (rows_2 + (_e60 * 7u));
                whole_supplier_cnt_3 = vec2<u32>();
                let _e81 = work[(_e76 + 5u)];
                let _e84 = work[(_e76 + 6u)];
                whole_supplier_cnt_3 = vec2<u32>(_e81, _e84);
                let _e86 = supplier_cnt_2;
                let _e87 = whole_supplier_cnt_3;
                let _e88 = add_64_(_e87, _e86);
                let _e92 = (bitcast<i32>(_e87.y) < 0i);
                whole_supplier_cnt_3 = _e88;
                let _e102 = whole_supplier_cnt_3;
                work[(_e76 + 5u)] = _e102.x;
                work[(_e76 + 6u)] = _e102.y;
            }
            supplier_cnt_2 = vec2<u32>();
            is_first_2 = false;
            group_2 = _e59;
        }
        let _e111 = (entries_2 + (_e55 * 7u));
        let _e114 = work[(_e111 + 5u)];
        let _e117 = work[(_e111 + 6u)];
        let _e118 = vec2<u32>(_e114, _e117);
        let _e119 = supplier_cnt_2;
        let _e120 = add_64_(_e119, _e118);
        let _e123 = (bitcast<i32>(_e119.y) < 0i);
        supplier_cnt_2 = _e120;
        local_5 = (_e55 + 1u);
    }
    let _e134 = group_2;
    if _e41 {
        let _e135 = (_e53 + 1u);
        let _e136 = is_first_2;
        if _e136 {
            let _e138 = (parts_2 + (_e53 * 7u));
            let _e139 = supplier_cnt_2;
            work[(_e138 + 5u)] = _e139.x;
            work[(_e138 + 6u)] = _e139.y;
            work[(part_numbers_2 + _e53)] = _e134;
            supplier_cnt_2 = vec2<u32>();
        }
        let _e150 = (parts_2 + (_e135 * 7u));
        let _e151 = supplier_cnt_2;
        work[(_e150 + 5u)] = _e151.x;
        work[(_e150 + 6u)] = _e151.y;
        work[(part_numbers_2 + _e135)] = _e134;
    } else {
        if (_e40 > 0u) {
            let _e162 = (rows_2 + (_e134 * 7u));
            whole_supplier_cnt_4 = vec2<u32>();
            let _e167 = work[(_e162 + 5u)];
            let _e170 = work[(_e162 + 6u)];
            whole_supplier_cnt_4 = vec2<u32>(_e167, _e170);
            let _e172 = supplier_cnt_2;
            let _e173 = whole_supplier_cnt_4;
            let _e174 = add_64_(_e173, _e172);
            let _e177 = (bitcast<i32>(_e173.y) < 0i);
            whole_supplier_cnt_4 = _e174;
            let _e187 = whole_supplier_cnt_4;
            work[(_e162 + 5u)] = _e187.x;
            work[(_e162 + 6u)] = _e187.y;
        }
    }
}

@compute @workgroup_size(256, 1, 1) 
fn fold_sorted_parts(@builtin(workgroup_id) workgroup_3: vec3<u32>, @builtin(local_invocation_index) local_6: u32, @builtin(num_workgroups) workgroups_3: vec3<u32>) {
    var supplier_cnt_3: vec2<u32>;
    var group_3: u32;
    var is_first_3: bool;
    var local_7: u32;
    var whole_supplier_cnt_5: vec2<u32>;
    var whole_supplier_cnt_6: vec2<u32>;

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
    supplier_cnt_3 = vec2<u32>();
    supplier_cnt_3 = vec2<u32>();
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
                let _e65 = (parts_3 + (_e53 * 7u));
                let _e66 = supplier_cnt_3;
                work[(_e65 + 5u)] = _e66.x;
                work[(_e65 + 6u)] = _e66.y;
                work[(part_numbers_3 + _e53)] = _e60;
            } else {
                let _e76 = (rows_3 + (_e60 * 7u));
                whole_supplier_cnt_5 = vec2<u32>();
                let _e81 = work[(_e76 + 5u)];
                let _e84 = work[(_e76 + 6u)];
                whole_supplier_cnt_5 = vec2<u32>(_e81, _e84);
                let _e86 = supplier_cnt_3;
                let _e87 = whole_supplier_cnt_5;
                let _e88 = add_64_(_e87, _e86);
                let _e92 = (bitcast<i32>(_e87.y) < 0i);
                whole_supplier_cnt_5 = _e88;
                let _e102 = whole_supplier_cnt_5;
                work[(_e76 + 5u)] = _e102.x;
                work[(_e76 + 6u)] = _e102.y;
            }
            supplier_cnt_3 = vec2<u32>();
            is_first_3 = false;
            group_3 = _e59;
        }
        let _e112 = work[(order_3 + _e55)];
        let _e114 = (entries_3 + (_e112 * 7u));
        let _e117 = work[(_e114 + 5u)];
        let _e120 = work[(_e114 + 6u)];
        let _e121 = vec2<u32>(_e117, _e120);
        let _e122 = supplier_cnt_3;
        let _e123 = add_64_(_e122, _e121);
        let _e126 = (bitcast<i32>(_e122.y) < 0i);
        supplier_cnt_3 = _e123;
        local_7 = (_e55 + 1u);
    }
    let _e137 = group_3;
    if _e41 {
        let _e138 = (_e53 + 1u);
        let _e139 = is_first_3;
        if _e139 {
            let _e141 = (parts_3 + (_e53 * 7u));
            let _e142 = supplier_cnt_3;
            work[(_e141 + 5u)] = _e142.x;
            work[(_e141 + 6u)] = _e142.y;
            work[(part_numbers_3 + _e53)] = _e137;
            supplier_cnt_3 = vec2<u32>();
        }
        let _e153 = (parts_3 + (_e138 * 7u));
        let _e154 = supplier_cnt_3;
        work[(_e153 + 5u)] = _e154.x;
        work[(_e153 + 6u)] = _e154.y;
        work[(part_numbers_3 + _e138)] = _e137;
    } else {
        if (_e40 > 0u) {
            let _e165 = (rows_3 + (_e137 * 7u));
            whole_supplier_cnt_6 = vec2<u32>();
            let _e170 = work[(_e165 + 5u)];
            let _e173 = work[(_e165 + 6u)];
            whole_supplier_cnt_6 = vec2<u32>(_e170, _e173);
            let _e175 = supplier_cnt_3;
            let _e176 = whole_supplier_cnt_6;
            let _e177 = add_64_(_e176, _e175);
            let _e180 = (bitcast<i32>(_e176.y) < 0i);
            whole_supplier_cnt_6 = _e177;
            let _e190 = whole_supplier_cnt_6;
            work[(_e165 + 5u)] = _e190.x;
            work[(_e165 + 6u)] = _e190.y;
        }
    }
}

@compute @workgroup_size(256, 1, 1) 
fn fold_all_parts(@builtin(workgroup_id) workgroup_4: vec3<u32>, @builtin(local_invocation_index) local_8: u32, @builtin(num_workgroups) workgroups_4: vec3<u32>) {
    var supplier_cnt_4: vec2<u32>;
    var group_4: u32;
    var is_first_4: bool;
    var local_9: u32;
    var whole_supplier_cnt_7: vec2<u32>;

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
    supplier_cnt_4 = vec2<u32>();
    supplier_cnt_4 = vec2<u32>();
    group_4 = 0u;
    is_first_4 = true;
    let _e49 = (i_4 * 2u);
    local_9 = _e38;
    loop {
        let _e51 = local_9;
        if (_e51 >= _e40) {
            break;
        }
        let _e54 = (entries_4 + (_e51 * 7u));
        let _e58 = work[(_e54 + 5u)];
        let _e61 = work[(_e54 + 6u)];
        let _e62 = vec2<u32>(_e58, _e61);
        let _e63 = supplier_cnt_4;
        let _e64 = add_64_(_e63, _e62);
        let _e68 = (bitcast<i32>(_e63.y) < 0i);
        supplier_cnt_4 = _e64;
        local_9 = (_e51 + 1u);
    }
    let _e79 = group_4;
    if (part_numbers_4 != 0u) {
        let _e80 = (_e49 + 1u);
        let _e81 = is_first_4;
        if _e81 {
            let _e83 = (parts_4 + (_e49 * 7u));
            let _e84 = supplier_cnt_4;
            work[(_e83 + 5u)] = _e84.x;
            work[(_e83 + 6u)] = _e84.y;
            work[(part_numbers_4 + _e49)] = _e79;
            supplier_cnt_4 = vec2<u32>();
        }
        let _e95 = (parts_4 + (_e80 * 7u));
        let _e96 = supplier_cnt_4;
        work[(_e95 + 5u)] = _e96.x;
        work[(_e95 + 6u)] = _e96.y;
        work[(part_numbers_4 + _e80)] = _e79;
    } else {
        if (_e40 > 0u) {
            let _e107 = (rows_4 + (_e79 * 7u));
            whole_supplier_cnt_7 = vec2<u32>();
            let _e112 = work[(_e107 + 5u)];
            let _e115 = work[(_e107 + 6u)];
            whole_supplier_cnt_7 = vec2<u32>(_e112, _e115);
            let _e117 = supplier_cnt_4;
            let _e118 = whole_supplier_cnt_7;
            let _e119 = add_64_(_e118, _e117);
            let _e122 = (bitcast<i32>(_e118.y) < 0i);
            whole_supplier_cnt_7 = _e119;
            let _e132 = whole_supplier_cnt_7;
            work[(_e107 + 5u)] = _e132.x;
            work[(_e107 + 6u)] = _e132.y;
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
    let _e39 = (entries_5 + (i_5 * 8u));
    let _e43 = work[(numbers_5 + i_5)];
    let _e45 = (parts_5 + (_e43 * 2u));
    let _e47 = work[_e39];
    let _e52 = work[(_e39 + 6u)];
    let _e55 = work[(_e39 + 7u)];
    let _e56 = vec2<u32>(_e52, _e55);
    if ((_e47 & 1u) != 0u) {
        local_11 = false;
        if (_e56.x != 0u) {
            let _e64 = atomicAdd((&sync[_e45]), _e56.x);
            local_11 = ((_e64 + _e56.x) < _e64);
        }
        let _e67 = local_11;
        let _e70 = (_e56.y + select(0u, 1u, _e67));
        local_12 = false;
        if (_e70 != 0u) {
            let _e75 = atomicAdd((&sync[(_e45 + 1u)]), _e70);
            local_12 = ((_e75 + _e70) < _e75);
        }
        let _e78 = local_12;
    }
}

@compute @workgroup_size(256, 1, 1) 
fn settle(@builtin(workgroup_id) workgroup_6: vec3<u32>, @builtin(local_invocation_index) local_13: u32, @builtin(num_workgroups) workgroups_6: vec3<u32>) {
    var supplier_cnt_5: vec2<u32>;
    var whole_supplier_cnt_8: vec2<u32>;

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
    supplier_cnt_5 = vec2<u32>();
    supplier_cnt_5 = vec2<u32>();
    let _e45 = atomicLoad((&sync[_e38]));
    let _e48 = atomicLoad((&sync[(_e38 + 1u)]));
    supplier_cnt_5 = vec2<u32>(_e45, _e48);
    let _e51 = (rows_6 + (i_6 * 7u));
    whole_supplier_cnt_8 = vec2<u32>();
    let _e57 = work[(_e51 + 5u)];
    let _e60 = work[(_e51 + 6u)];
    whole_supplier_cnt_8 = vec2<u32>(_e57, _e60);
    let _e62 = supplier_cnt_5;
    let _e63 = whole_supplier_cnt_8;
    let _e64 = add_64_(_e63, _e62);
    let _e68 = (bitcast<i32>(_e63.y) < 0i);
    whole_supplier_cnt_8 = _e64;
    let _e78 = whole_supplier_cnt_8;
    work[(_e51 + 5u)] = _e78.x;
    work[(_e51 + 6u)] = _e78.y;
}

// 11: pass index
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
    let _e33 = (rows + (i * 7u));
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

// 13: pass sort_by_fields
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
    let _e5 = (a_3 + (b_2 * 7u));
    let _e7 = (a_3 + (c * 7u));
    let _e13 = work[(_e5 + 5u)];
    let _e17 = work[(_e5 + 6u)];
    let _e18 = vec2<u32>(_e13, _e17);
    let _e21 = work[(_e7 + 5u)];
    let _e24 = work[(_e7 + 6u)];
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
    let _e49 = work[(_e5 + 2u)];
    let _e53 = work[(_e5 + 3u)];
    let _e57 = work[(_e7 + 2u)];
    let _e60 = work[(_e7 + 3u)];
    let _e62 = string_order(vec2<u32>(_e49, _e53), vec2<u32>(_e57, _e60));
    if (_e62 != 0i) {
        return (_e62 < 0i);
    }
    let _e68 = work[(_e5 + 4u)];
    let _e69 = bitcast<i32>(_e68);
    let _e72 = work[(_e7 + 4u)];
    let _e73 = bitcast<i32>(_e72);
    let _e74 = (_e69 < _e73);
    if _e74 {
        return _e74;
    }
    if (_e73 < _e69) {
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
