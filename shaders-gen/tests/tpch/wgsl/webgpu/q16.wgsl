// 1: kernel @scan_supplier
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
    let v0_s_comment = vec2<u32>((_e32 + _e36), (_e40 - _e36));
    let _e46 = params[1].y;
    let v1_ = vec2<u32>(_e46, 21u);
    let _e51 = params[1].z;
    let v2_ = vec2<u32>(_e51, 0u);
    if (v2_.y == 0u) {
        local_1 = 256u;
    } else {
        let _e57 = string_byte(v2_.x);
        local_1 = _e57;
    }
    let _e58 = local_1;
    let _e59 = matches(v0_s_comment, v1_, _e58);
    if _e59 {
        let _e62 = params[1].w;
        let _e65 = (_e62 + (row * 2u));
        let _e67 = input[_e65];
        let _e70 = input[(_e65 + 1u)];
        let v4_s_suppkey = vec2<u32>(_e67, _e70);
        let _e72 = index_rows;
        index_rows = (_e72 + 1u);
    }
    let _e76 = params[2].x;
    let _e78 = index_rows;
    work[(_e76 + _e11)] = _e78;
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
    let _e29 = params[2].x;
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
    let v0_s_comment_1 = vec2<u32>((_e45 + _e49), (_e52 - _e49));
    let _e58 = params[1].y;
    let v1_1 = vec2<u32>(_e58, 21u);
    let _e63 = params[1].z;
    let v2_1 = vec2<u32>(_e63, 0u);
    if (v2_1.y == 0u) {
        local_3 = 256u;
    } else {
        let _e69 = string_byte(v2_1.x);
        local_3 = _e69;
    }
    let _e70 = local_3;
    let _e71 = matches(v0_s_comment_1, v1_1, _e70);
    if _e71 {
        let _e74 = params[1].w;
        let _e77 = (_e74 + (row_1 * 2u));
        let _e79 = input[_e77];
        let _e82 = input[(_e77 + 1u)];
        let v4_s_suppkey_1 = vec2<u32>(_e79, _e82);
        let _e84 = index_rows_1;
        index_rows_1 = (_e84 + 1u);
        let _e89 = params[2].y;
        let _e91 = (_e89 + ((_e33 + _e84) * 2u));
        work[_e91] = v4_s_suppkey_1.x;
        work[(_e91 + 1u)] = v4_s_suppkey_1.y;
    }
}

// 2: kernel @scan_part
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
    let _e15 = params[0].x;
    let _e18 = params[0].y;
    let row = (_e15 + _e11);
    if ((row >= _e18) | (row < _e15)) {
        return;
    }
    index_2_rows = 0u;
    let _e29 = params[0].w;
    let _e35 = input[(_e29 + (row * 1u))];
    let v0_p_size = bitcast<i32>(_e35);
    let _e39 = params[1].x;
    let v1_ = bitcast<i32>(_e39);
    let v2_eq = (v0_p_size == v1_);
    let _e44 = params[1].y;
    let v3_ = bitcast<i32>(_e44);
    let v4_eq = (v0_p_size == v3_);
    let _e49 = params[1].z;
    let v5_ = bitcast<i32>(_e49);
    let v6_eq = (v0_p_size == v5_);
    let _e54 = params[1].w;
    let v7_ = bitcast<i32>(_e54);
    let v8_eq = (v0_p_size == v7_);
    let _e59 = params[2].x;
    let v9_ = bitcast<i32>(_e59);
    let v10_eq = (v0_p_size == v9_);
    let _e64 = params[2].y;
    let v11_ = bitcast<i32>(_e64);
    let v12_eq = (v0_p_size == v11_);
    let _e69 = params[2].z;
    let v13_ = bitcast<i32>(_e69);
    let v14_eq = (v0_p_size == v13_);
    let _e74 = params[2].w;
    let v15_ = bitcast<i32>(_e74);
    let v16_eq = (v0_p_size == v15_);
    let v17_or = (v2_eq | v4_eq);
    let v18_or = (v6_eq | v8_eq);
    let v19_or = (v10_eq | v12_eq);
    let v20_or = (v14_eq | v16_eq);
    let v21_or = (v17_or | v18_or);
    let v22_or = (v19_or | v20_or);
    let v23_or = (v21_or | v22_or);
    if v23_or {
        let _e86 = params[3].x;
        let _e89 = params[3].y;
        let _e90 = (_e86 + row);
        let _e92 = input[_e90];
        let _e95 = input[(_e90 + 1u)];
        let v33_ = vec2<u32>((_e89 + _e92), (_e95 - _e92));
        let _e101 = params[3].z;
        let v25_ = vec2<u32>(_e101, 15u);
        if (v25_.y > v33_.y) {
            local_1 = false;
        } else {
            let _e111 = same_bytes(v33_.x, v25_.x, v25_.y);
            local_1 = _e111;
        }
        let v26_starts_with = local_1;
        let v27_ = !(v26_starts_with);
        if v27_ {
            let _e116 = params[3].w;
            let _e119 = params[4].x;
            let _e120 = (_e116 + row);
            let _e122 = input[_e120];
            let _e125 = input[(_e120 + 1u)];
            let v32_ = vec2<u32>((_e119 + _e122), (_e125 - _e122));
            let _e131 = params[4].y;
            let v29_ = vec2<u32>(_e131, 8u);
            let _e134 = string_equal(v32_, v29_);
            let v30_ne = !(_e134);
            if v30_ne {
                let _e138 = params[4].z;
                let _e141 = (_e138 + (row * 2u));
                let _e143 = input[_e141];
                let _e146 = input[(_e141 + 1u)];
                let v31_p_partkey = vec2<u32>(_e143, _e146);
                let _e148 = index_2_rows;
                index_2_rows = (_e148 + 1u);
            }
        }
    }
    let _e152 = params[4].w;
    let _e154 = index_2_rows;
    work[(_e152 + _e11)] = _e154;
}

@compute @workgroup_size(256, 1, 1) 
fn append(@builtin(workgroup_id) workgroup_1: vec3<u32>, @builtin(local_invocation_index) local_2: u32, @builtin(num_workgroups) workgroups_1: vec3<u32>) {
    var index_2_rows_1: u32;
    var local_3: bool;

    let _e11 = ((((workgroup_1.y * workgroups_1.x) + workgroup_1.x) * 256u) + local_2);
    let _e15 = params[0].x;
    let _e18 = params[0].y;
    let row_1 = (_e15 + _e11);
    if ((row_1 >= _e18) | (row_1 < _e15)) {
        return;
    }
    index_2_rows_1 = 0u;
    let _e29 = params[4].w;
    let _e30 = (_e29 + _e11);
    let _e33 = work[_e30];
    let _e37 = work[(_e30 + 1u)];
    if !((_e33 != _e37)) {
        return;
    }
    let _e42 = params[0].w;
    let _e47 = input[(_e42 + (row_1 * 1u))];
    let v0_p_size_1 = bitcast<i32>(_e47);
    let _e51 = params[1].x;
    let v1_1 = bitcast<i32>(_e51);
    let v2_eq_1 = (v0_p_size_1 == v1_1);
    let _e56 = params[1].y;
    let v3_1 = bitcast<i32>(_e56);
    let v4_eq_1 = (v0_p_size_1 == v3_1);
    let _e61 = params[1].z;
    let v5_1 = bitcast<i32>(_e61);
    let v6_eq_1 = (v0_p_size_1 == v5_1);
    let _e66 = params[1].w;
    let v7_1 = bitcast<i32>(_e66);
    let v8_eq_1 = (v0_p_size_1 == v7_1);
    let _e71 = params[2].x;
    let v9_1 = bitcast<i32>(_e71);
    let v10_eq_1 = (v0_p_size_1 == v9_1);
    let _e76 = params[2].y;
    let v11_1 = bitcast<i32>(_e76);
    let v12_eq_1 = (v0_p_size_1 == v11_1);
    let _e81 = params[2].z;
    let v13_1 = bitcast<i32>(_e81);
    let v14_eq_1 = (v0_p_size_1 == v13_1);
    let _e86 = params[2].w;
    let v15_1 = bitcast<i32>(_e86);
    let v16_eq_1 = (v0_p_size_1 == v15_1);
    let v17_or_1 = (v2_eq_1 | v4_eq_1);
    let v18_or_1 = (v6_eq_1 | v8_eq_1);
    let v19_or_1 = (v10_eq_1 | v12_eq_1);
    let v20_or_1 = (v14_eq_1 | v16_eq_1);
    let v21_or_1 = (v17_or_1 | v18_or_1);
    let v22_or_1 = (v19_or_1 | v20_or_1);
    let v23_or_1 = (v21_or_1 | v22_or_1);
    if v23_or_1 {
        let _e98 = params[3].x;
        let _e101 = params[3].y;
        let _e102 = (_e98 + row_1);
        let _e104 = input[_e102];
        let _e107 = input[(_e102 + 1u)];
        let v33_1 = vec2<u32>((_e101 + _e104), (_e107 - _e104));
        let _e113 = params[3].z;
        let v25_1 = vec2<u32>(_e113, 15u);
        if (v25_1.y > v33_1.y) {
            local_3 = false;
        } else {
            let _e123 = same_bytes(v33_1.x, v25_1.x, v25_1.y);
            local_3 = _e123;
        }
        let v26_starts_with_1 = local_3;
        let v27_1 = !(v26_starts_with_1);
        if v27_1 {
            let _e128 = params[3].w;
            let _e131 = params[4].x;
            let _e132 = (_e128 + row_1);
            let _e134 = input[_e132];
            let _e137 = input[(_e132 + 1u)];
            let v32_1 = vec2<u32>((_e131 + _e134), (_e137 - _e134));
            let _e143 = params[4].y;
            let v29_1 = vec2<u32>(_e143, 8u);
            let _e146 = string_equal(v32_1, v29_1);
            let v30_ne_1 = !(_e146);
            if v30_ne_1 {
                let _e150 = params[4].z;
                let _e153 = (_e150 + (row_1 * 2u));
                let _e155 = input[_e153];
                let _e158 = input[(_e153 + 1u)];
                let v31_p_partkey_1 = vec2<u32>(_e155, _e158);
                let _e160 = index_2_rows_1;
                index_2_rows_1 = (_e160 + 1u);
                let _e165 = params[5].x;
                let _e168 = (_e165 + ((_e33 + _e160) * 7u));
                work[_e168] = v31_p_partkey_1.x;
                work[(_e168 + 1u)] = v31_p_partkey_1.y;
                work[(_e168 + 2u)] = v32_1.x;
                work[(_e168 + 3u)] = v32_1.y;
                work[(_e168 + 4u)] = v33_1.x;
                work[(_e168 + 5u)] = v33_1.y;
                work[(_e168 + 6u)] = bitcast<u32>(v0_p_size_1);
            }
        }
    }
}

// 3: kernel @scan_partsupp
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
    var distinct_rows: u32;
    var position: u32;
    var matches: u32;
    var position_1: u32;

    let _e11 = ((((workgroup_.y * workgroups.x) + workgroup_.x) * 256u) + local);
    let _e15 = params[0].x;
    let _e18 = params[0].y;
    let row = (_e15 + _e11);
    if ((row >= _e18) | (row < _e15)) {
        return;
    }
    distinct_rows = 0u;
    let _e29 = params[0].w;
    let _e32 = (_e29 + (row * 2u));
    let _e35 = input[_e32];
    let _e39 = input[(_e32 + 1u)];
    let v0_ps_partkey = vec2<u32>(_e35, _e39);
    let _e44 = hash_step(2538058380u, v0_ps_partkey.x);
    let _e45 = hash_step(_e44, v0_ps_partkey.y);
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
        let _e78 = (_e75 + (candidate * 7u));
        let _e80 = work[_e78];
        let _e83 = work[(_e78 + 1u)];
        if !(all((v0_ps_partkey == vec2<u32>(_e80, _e83)))) {
            continue;
        }
        let _e90 = params[2].x;
        let _e92 = (_e90 + (row * 2u));
        let _e94 = input[_e92];
        let _e97 = input[(_e92 + 1u)];
        let v2_ps_suppkey = vec2<u32>(_e94, _e97);
        let _e101 = hash_step(2538058380u, v2_ps_suppkey.x);
        let _e102 = hash_step(_e101, v2_ps_suppkey.y);
        let _e104 = hash_finish((_e102 ^ 8u));
        let _e107 = params[2].y;
        let _e110 = params[2].z;
        let _e112 = (_e110 + (_e104 & _e107));
        let _e114 = work[_e112];
        let matches_end_1 = work[(_e112 + 1u)];
        matches = u32();
        position_1 = _e114;
        loop {
            let _e121 = position_1;
            if (_e121 >= matches_end_1) {
                break;
            }
            position_1 = (_e121 + 1u);
            let _e126 = params[2].w;
            let candidate_1 = work[(_e126 + _e121)];
            let _e132 = params[3].x;
            let _e134 = (_e132 + (candidate_1 * 2u));
            let _e136 = work[_e134];
            let _e139 = work[(_e134 + 1u)];
            if !(all((v2_ps_suppkey == vec2<u32>(_e136, _e139)))) {
                continue;
            }
            let _e144 = matches;
            matches = (_e144 + 1u);
            break;
        }
        let _e146 = matches;
        if !((_e146 != 0u)) {
            let _e151 = work[(_e78 + 2u)];
            let _e155 = work[(_e78 + 3u)];
            let v4_p_brand = vec2<u32>(_e151, _e155);
            let _e160 = work[(_e78 + 4u)];
            let _e164 = work[(_e78 + 5u)];
            let v5_p_type = vec2<u32>(_e160, _e164);
            let _e169 = work[(_e78 + 6u)];
            let v6_p_size = bitcast<i32>(_e169);
            let _e171 = distinct_rows;
            distinct_rows = (_e171 + 1u);
        }
    }
    let _e175 = params[3].y;
    let _e177 = distinct_rows;
    work[(_e175 + _e11)] = _e177;
}

@compute @workgroup_size(256, 1, 1) 
fn append(@builtin(workgroup_id) workgroup_1: vec3<u32>, @builtin(local_invocation_index) local_1: u32, @builtin(num_workgroups) workgroups_1: vec3<u32>) {
    var distinct_rows_1: u32;
    var position_2: u32;
    var matches_1: u32;
    var position_3: u32;

    let _e11 = ((((workgroup_1.y * workgroups_1.x) + workgroup_1.x) * 256u) + local_1);
    let _e15 = params[0].x;
    let _e18 = params[0].y;
    let row_1 = (_e15 + _e11);
    if ((row_1 >= _e18) | (row_1 < _e15)) {
        return;
    }
    distinct_rows_1 = 0u;
    let _e29 = params[3].y;
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
    let v0_ps_partkey_1 = vec2<u32>(_e48, _e51);
    let _e56 = hash_step(2538058380u, v0_ps_partkey_1.x);
    let _e57 = hash_step(_e56, v0_ps_partkey_1.y);
    let _e60 = hash_finish((_e57 ^ 8u));
    let _e63 = params[1].x;
    let _e66 = params[1].y;
    let _e68 = (_e66 + (_e60 & _e63));
    let _e70 = work[_e68];
    let matches_end_2 = work[(_e68 + 1u)];
    position_2 = _e70;
    loop {
        let _e75 = position_2;
        if (_e75 >= matches_end_2) {
            break;
        }
        position_2 = (_e75 + 1u);
        let _e80 = params[1].z;
        let candidate_2 = work[(_e80 + _e75)];
        let _e86 = params[1].w;
        let _e89 = (_e86 + (candidate_2 * 7u));
        let _e91 = work[_e89];
        let _e94 = work[(_e89 + 1u)];
        if !(all((v0_ps_partkey_1 == vec2<u32>(_e91, _e94)))) {
            continue;
        }
        let _e101 = params[2].x;
        let _e103 = (_e101 + (row_1 * 2u));
        let _e105 = input[_e103];
        let _e108 = input[(_e103 + 1u)];
        let v2_ps_suppkey_1 = vec2<u32>(_e105, _e108);
        let _e112 = hash_step(2538058380u, v2_ps_suppkey_1.x);
        let _e113 = hash_step(_e112, v2_ps_suppkey_1.y);
        let _e115 = hash_finish((_e113 ^ 8u));
        let _e118 = params[2].y;
        let _e121 = params[2].z;
        let _e123 = (_e121 + (_e115 & _e118));
        let _e125 = work[_e123];
        let matches_end_3 = work[(_e123 + 1u)];
        matches_1 = u32();
        position_3 = _e125;
        loop {
            let _e132 = position_3;
            if (_e132 >= matches_end_3) {
                break;
            }
            position_3 = (_e132 + 1u);
            let _e137 = params[2].w;
            let candidate_3 = work[(_e137 + _e132)];
            let _e143 = params[3].x;
            let _e145 = (_e143 + (candidate_3 * 2u));
            let _e147 = work[_e145];
            let _e150 = work[(_e145 + 1u)];
            if !(all((v2_ps_suppkey_1 == vec2<u32>(_e147, _e150)))) {
                continue;
            }
            let _e155 = matches_1;
            matches_1 = (_e155 + 1u);
            break;
        }
        let _e157 = matches_1;
        if !((_e157 != 0u)) {
            let _e162 = work[(_e89 + 2u)];
            let _e166 = work[(_e89 + 3u)];
            let v4_p_brand_1 = vec2<u32>(_e162, _e166);
            let _e171 = work[(_e89 + 4u)];
            let _e175 = work[(_e89 + 5u)];
            let v5_p_type_1 = vec2<u32>(_e171, _e175);
            let _e180 = work[(_e89 + 6u)];
            let v6_p_size_1 = bitcast<i32>(_e180);
            let _e182 = distinct_rows_1;
            distinct_rows_1 = (_e182 + 1u);
            let _e187 = params[3].z;
            let _e189 = (_e187 + ((_e33 + _e182) * 7u));
            work[_e189] = v4_p_brand_1.x;
            work[(_e189 + 1u)] = v4_p_brand_1.y;
            work[(_e189 + 2u)] = v5_p_type_1.x;
            work[(_e189 + 3u)] = v5_p_type_1.y;
            work[(_e189 + 4u)] = bitcast<u32>(v6_p_size_1);
            work[(_e189 + 5u)] = v2_ps_suppkey_1.x;
            work[(_e189 + 6u)] = v2_ps_suppkey_1.y;
        }
    }
}

// 4: kernel @count_distinct
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
    let _e32 = (_e29 + (row * 7u));
    let _e35 = work[_e32];
    let _e39 = work[(_e32 + 1u)];
    let v1_p_brand = vec2<u32>(_e35, _e39);
    let _e44 = work[(_e32 + 2u)];
    let _e48 = work[(_e32 + 3u)];
    let v2_p_type = vec2<u32>(_e44, _e48);
    let _e53 = work[(_e32 + 4u)];
    let v3_p_size = bitcast<i32>(_e53);
    let _e57 = params[1].x;
    let _e60 = (_e57 + (_e11 * 8u));
    work[_e60] = 1u;
    work[(_e60 + 1u)] = v1_p_brand.x;
    work[(_e60 + 2u)] = v1_p_brand.y;
    work[(_e60 + 3u)] = v2_p_type.x;
    work[(_e60 + 4u)] = v2_p_type.y;
    work[(_e60 + 5u)] = bitcast<u32>(v3_p_size);
    let v5_ = vec2<u32>(1u, 0u);
    work[(_e60 + 6u)] = v5_.x;
    work[(_e60 + 7u)] = v5_.y;
}

// 5: kernel @scan_groups
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
    let _e32 = (_e29 + (row * 7u));
    let _e35 = work[_e32];
    let _e39 = work[(_e32 + 1u)];
    let v1_p_brand = vec2<u32>(_e35, _e39);
    let _e44 = work[(_e32 + 2u)];
    let _e48 = work[(_e32 + 3u)];
    let v2_p_type = vec2<u32>(_e44, _e48);
    let _e53 = work[(_e32 + 4u)];
    let v3_p_size = bitcast<i32>(_e53);
    let _e58 = work[(_e32 + 5u)];
    let _e62 = work[(_e32 + 6u)];
    let v4_supplier_cnt = vec2<u32>(_e58, _e62);
    let _e66 = params[1].x;
    let _e68 = (_e66 + (_e11 * 7u));
    work[_e68] = v1_p_brand.x;
    work[(_e68 + 1u)] = v1_p_brand.y;
    work[(_e68 + 2u)] = v2_p_type.x;
    work[(_e68 + 3u)] = v2_p_type.y;
    work[(_e68 + 4u)] = bitcast<u32>(v3_p_size);
    work[(_e68 + 5u)] = v4_supplier_cnt.x;
    work[(_e68 + 6u)] = v4_supplier_cnt.y;
}

// 6: kernel @scan_sorted
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
    let _e32 = (_e29 + (row * 7u));
    let _e35 = work[_e32];
    let _e39 = work[(_e32 + 1u)];
    let v1_p_brand = vec2<u32>(_e35, _e39);
    let _e44 = work[(_e32 + 2u)];
    let _e48 = work[(_e32 + 3u)];
    let v2_p_type = vec2<u32>(_e44, _e48);
    let _e53 = work[(_e32 + 4u)];
    let v3_p_size = bitcast<i32>(_e53);
    let _e58 = work[(_e32 + 5u)];
    let _e62 = work[(_e32 + 6u)];
    let v4_supplier_cnt = vec2<u32>(_e58, _e62);
    let _e66 = params[1].x;
    let _e68 = (_e66 + (_e11 * 7u));
    work[_e68] = v1_p_brand.x;
    work[(_e68 + 1u)] = v1_p_brand.y;
    work[(_e68 + 2u)] = v2_p_type.x;
    work[(_e68 + 3u)] = v2_p_type.y;
    work[(_e68 + 4u)] = bitcast<u32>(v3_p_size);
    work[(_e68 + 5u)] = v4_supplier_cnt.x;
    work[(_e68 + 6u)] = v4_supplier_cnt.y;
}

// 7: pass distinct_groups of kernel @scan_partsupp
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
    let _e48 = (groups + (i * 7u));
    let _e51 = work[_e48];
    let _e55 = work[(_e48 + 1u)];
    let _e60 = work[(_e48 + 2u)];
    let _e64 = work[(_e48 + 3u)];
    let _e69 = work[(_e48 + 4u)];
    let _e74 = work[(_e48 + 5u)];
    let _e78 = work[(_e48 + 6u)];
    let _e79 = vec2<u32>(_e74, _e78);
    let _e81 = string_hash(vec2<u32>(_e51, _e55));
    let _e82 = string_hash(vec2<u32>(_e60, _e64));
    let _e87 = hash_step(2538058380u, _e81);
    let _e88 = hash_step(_e87, _e82);
    let _e89 = hash_step(_e88, bitcast<u32>(bitcast<i32>(_e69)));
    let _e90 = hash_step(_e89, _e79.x);
    let _e91 = hash_step(_e90, _e79.y);
    let _e94 = hash_finish((_e91 ^ 20u));
    local_1 = _e94;
    loop {
        let _e97 = local_1;
        let _e98 = (_e97 & mask);
        let _e102 = atomicCompareExchangeWeak((&sync[(table + _e98)]), 0u, (i + 1u));
        if _e102.exchanged {
            break;
        }
        if (_e102.old_value != 0u) {
            local_1 = (_e98 + 1u);
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
    let _e51 = work[_e48];
    let _e55 = work[(_e48 + 1u)];
    let _e56 = vec2<u32>(_e51, _e55);
    let _e60 = work[(_e48 + 2u)];
    let _e64 = work[(_e48 + 3u)];
    let _e65 = vec2<u32>(_e60, _e64);
    let _e69 = work[(_e48 + 4u)];
    let _e70 = bitcast<i32>(_e69);
    let _e74 = work[(_e48 + 5u)];
    let _e78 = work[(_e48 + 6u)];
    let _e79 = vec2<u32>(_e74, _e78);
    let _e81 = string_hash(_e56);
    let _e82 = string_hash(_e65);
    let _e87 = hash_step(2538058380u, _e81);
    let _e88 = hash_step(_e87, _e82);
    let _e89 = hash_step(_e88, bitcast<u32>(_e70));
    let _e90 = hash_step(_e89, _e79.x);
    let _e91 = hash_step(_e90, _e79.y);
    let _e94 = hash_finish((_e91 ^ 20u));
    slot = _e94;
    let _e97 = (i_1 | 2147483648u);
    probes = u32();
    loop {
        let _e100 = slot;
        let _e101 = (_e100 & mask_1);
        slot = _e101;
        let _e102 = probes;
        if (_e102 >= most_probes_1) {
            atomicStore((&sync[full_1]), 1u);
            break;
        }
        probes = (_e102 + 1u);
        let _e107 = (table_1 + _e101);
        let _e109 = atomicLoad((&sync[_e107]));
        holder = _e109;
        if (_e109 == 0u) {
            let _e113 = atomicCompareExchangeWeak((&sync[_e107]), 0u, _e97);
            holder = select(_e113.old_value, _e97, _e113.exchanged);
        }
        let _e117 = holder;
        if (_e117 == _e97) {
            break;
        }
        if (_e117 != 0u) {
            local_3 = bool();
            if ((_e117 & 2147483648u) != 0u) {
                let _e127 = (entries_1 + ((_e117 & 2147483647u) * 7u));
                let _e129 = work[_e127];
                let _e132 = work[(_e127 + 1u)];
                let _e136 = work[(_e127 + 2u)];
                let _e139 = work[(_e127 + 3u)];
                let _e143 = work[(_e127 + 4u)];
                let _e147 = work[(_e127 + 5u)];
                let _e150 = work[(_e127 + 6u)];
                let _e153 = string_equal(_e56, vec2<u32>(_e129, _e132));
                let _e155 = string_equal(_e65, vec2<u32>(_e136, _e139));
                let _e161 = ((((true & _e153) & _e155) & (_e70 == bitcast<i32>(_e143))) & all((_e79 == vec2<u32>(_e147, _e150))));
                local_3 = _e161;
                if (_e161 & (_e97 < _e117)) {
                    let _e165 = atomicMin((&sync[_e107]), _e97);
                }
            } else {
                let _e168 = (groups_1 + ((_e117 - 1u) * 7u));
                let _e170 = work[_e168];
                let _e173 = work[(_e168 + 1u)];
                let _e177 = work[(_e168 + 2u)];
                let _e180 = work[(_e168 + 3u)];
                let _e184 = work[(_e168 + 4u)];
                let _e188 = work[(_e168 + 5u)];
                let _e191 = work[(_e168 + 6u)];
                let _e193 = string_equal(_e56, vec2<u32>(_e170, _e173));
                let _e195 = string_equal(_e65, vec2<u32>(_e177, _e180));
                local_3 = ((((true & _e193) & _e195) & (_e70 == bitcast<i32>(_e184))) & all((_e79 == vec2<u32>(_e188, _e191))));
            }
            let _e202 = local_3;
            if _e202 {
                break;
            }
            slot = (_e101 + 1u);
        }
    }
    let _e205 = slot;
    work[(slots_1 + i_1)] = _e205;
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
        let _e65 = work[_e63];
        let _e69 = work[(_e63 + 1u)];
        let _e70 = vec2<u32>(_e65, _e69);
        let _e74 = work[(_e63 + 2u)];
        let _e78 = work[(_e63 + 3u)];
        let _e79 = vec2<u32>(_e74, _e78);
        let _e83 = work[(_e63 + 4u)];
        let _e88 = work[(_e63 + 5u)];
        let _e92 = work[(_e63 + 6u)];
        let _e93 = vec2<u32>(_e88, _e92);
        let _e95 = (groups_3 + (_e60 * 7u));
        work[_e95] = 0u;
        work[(_e95 + 1u)] = 0u;
        work[(_e95 + 2u)] = 0u;
        work[(_e95 + 3u)] = 0u;
        work[(_e95 + 4u)] = 0u;
        work[(_e95 + 5u)] = 0u;
        work[(_e95 + 6u)] = 0u;
        work[_e95] = _e70.x;
        work[(_e95 + 1u)] = _e70.y;
        work[(_e95 + 2u)] = _e79.x;
        work[(_e95 + 3u)] = _e79.y;
        work[(_e95 + 4u)] = bitcast<u32>(bitcast<i32>(_e83));
        work[(_e95 + 5u)] = _e93.x;
        work[(_e95 + 6u)] = _e93.y;
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

// 8: pass distinct_aggregate of kernel @scan_partsupp
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
    var group: u32;
    var is_first: bool;
    var local_1: u32;

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
    let _e48 = work[(numbers + _e41)];
    group = _e48;
    is_first = true;
    let _e52 = (i * 2u);
    local_1 = _e41;
    loop {
        let _e54 = local_1;
        if (_e54 >= _e43) {
            break;
        }
        let _e58 = work[(numbers + _e54)];
        let _e59 = group;
        if (_e58 != _e59) {
            let _e61 = is_first;
            if (_e61 & _e44) {
                work[(part_numbers + _e52)] = _e59;
            } else {
            }
            is_first = false;
            group = _e58;
        }
        let _e73 = work[(order + _e54)];
        local_1 = (_e54 + 1u);
    }
    let _e77 = group;
    if _e44 {
        let _e78 = (_e52 + 1u);
        let _e79 = is_first;
        if _e79 {
            work[(part_numbers + _e52)] = _e77;
        }
        work[(part_numbers + _e78)] = _e77;
    } else {
        if (_e43 > 0u) {
        }
    }
}

@compute @workgroup_size(256, 1, 1) 
fn fold_all(@builtin(workgroup_id) workgroup_1: vec3<u32>, @builtin(local_invocation_index) local_2: u32, @builtin(num_workgroups) workgroups_1: vec3<u32>) {
    var group_1: u32;
    var is_first_1: bool;
    var local_3: u32;

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
    group_1 = 0u;
    is_first_1 = true;
    let _e48 = (i_1 * 2u);
    local_3 = _e41;
    loop {
        let _e50 = local_3;
        if (_e50 >= _e43) {
            break;
        }
        local_3 = (_e50 + 1u);
    }
    let _e56 = group_1;
    if (part_numbers_1 != 0u) {
        let _e57 = (_e48 + 1u);
        let _e58 = is_first_1;
        if _e58 {
            work[(part_numbers_1 + _e48)] = _e56;
        }
        work[(part_numbers_1 + _e57)] = _e56;
    } else {
        if (_e43 > 0u) {
        }
    }
}

@compute @workgroup_size(256, 1, 1) 
fn fold_parts(@builtin(workgroup_id) workgroup_2: vec3<u32>, @builtin(local_invocation_index) local_4: u32, @builtin(num_workgroups) workgroups_2: vec3<u32>) {
    var group_2: u32;
    var is_first_2: bool;
    var local_5: u32;

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
    let _e48 = work[(numbers_2 + _e41)];
    group_2 = _e48;
    is_first_2 = true;
    let _e52 = (i_2 * 2u);
    local_5 = _e41;
    loop {
        let _e54 = local_5;
        if (_e54 >= _e43) {
            break;
        }
        let _e58 = work[(numbers_2 + _e54)];
        let _e59 = group_2;
        if (_e58 != _e59) {
            let _e61 = is_first_2;
            if (_e61 & _e44) {
                work[(part_numbers_2 + _e52)] = _e59;
            } else {
            }
            is_first_2 = false;
            group_2 = _e58;
        }
        local_5 = (_e54 + 1u);
    }
    let _e74 = group_2;
    if _e44 {
        let _e75 = (_e52 + 1u);
        let _e76 = is_first_2;
        if _e76 {
            work[(part_numbers_2 + _e52)] = _e74;
        }
        work[(part_numbers_2 + _e75)] = _e74;
    } else {
        if (_e43 > 0u) {
        }
    }
}

@compute @workgroup_size(256, 1, 1) 
fn fold_sorted_parts(@builtin(workgroup_id) workgroup_3: vec3<u32>, @builtin(local_invocation_index) local_6: u32, @builtin(num_workgroups) workgroups_3: vec3<u32>) {
    var group_3: u32;
    var is_first_3: bool;
    var local_7: u32;

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
    let _e48 = work[(numbers_3 + _e41)];
    group_3 = _e48;
    is_first_3 = true;
    let _e52 = (i_3 * 2u);
    local_7 = _e41;
    loop {
        let _e54 = local_7;
        if (_e54 >= _e43) {
            break;
        }
        let _e58 = work[(numbers_3 + _e54)];
        let _e59 = group_3;
        if (_e58 != _e59) {
            let _e61 = is_first_3;
            if (_e61 & _e44) {
                work[(part_numbers_3 + _e52)] = _e59;
            } else {
            }
            is_first_3 = false;
            group_3 = _e58;
        }
        let _e73 = work[(order_3 + _e54)];
        local_7 = (_e54 + 1u);
    }
    let _e77 = group_3;
    if _e44 {
        let _e78 = (_e52 + 1u);
        let _e79 = is_first_3;
        if _e79 {
            work[(part_numbers_3 + _e52)] = _e77;
        }
        work[(part_numbers_3 + _e78)] = _e77;
    } else {
        if (_e43 > 0u) {
        }
    }
}

@compute @workgroup_size(256, 1, 1) 
fn fold_all_parts(@builtin(workgroup_id) workgroup_4: vec3<u32>, @builtin(local_invocation_index) local_8: u32, @builtin(num_workgroups) workgroups_4: vec3<u32>) {
    var group_4: u32;
    var is_first_4: bool;
    var local_9: u32;

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
    group_4 = 0u;
    is_first_4 = true;
    let _e48 = (i_4 * 2u);
    local_9 = _e41;
    loop {
        let _e50 = local_9;
        if (_e50 >= _e43) {
            break;
        }
        local_9 = (_e50 + 1u);
    }
    let _e56 = group_4;
    if (part_numbers_4 != 0u) {
        let _e57 = (_e48 + 1u);
        let _e58 = is_first_4;
        if _e58 {
            work[(part_numbers_4 + _e48)] = _e56;
        }
        work[(part_numbers_4 + _e57)] = _e56;
    } else {
        if (_e43 > 0u) {
        }
    }
}

// 9: pass groups_groups of kernel @count_distinct
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
    let _e48 = (groups + (i * 7u));
    let _e51 = work[_e48];
    let _e55 = work[(_e48 + 1u)];
    let _e60 = work[(_e48 + 2u)];
    let _e64 = work[(_e48 + 3u)];
    let _e69 = work[(_e48 + 4u)];
    let _e72 = string_hash(vec2<u32>(_e51, _e55));
    let _e73 = string_hash(vec2<u32>(_e60, _e64));
    let _e76 = hash_step(2538058380u, _e72);
    let _e77 = hash_step(_e76, _e73);
    let _e78 = hash_step(_e77, bitcast<u32>(bitcast<i32>(_e69)));
    let _e81 = hash_finish((_e78 ^ 12u));
    local_1 = _e81;
    loop {
        let _e84 = local_1;
        let _e85 = (_e84 & mask);
        let _e89 = atomicCompareExchangeWeak((&sync[(table + _e85)]), 0u, (i + 1u));
        if _e89.exchanged {
            break;
        }
        if (_e89.old_value != 0u) {
            local_1 = (_e85 + 1u);
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
    let _e48 = (entries_1 + (i_1 * 8u));
    let _e53 = work[(_e48 + 1u)];
    let _e57 = work[(_e48 + 2u)];
    let _e58 = vec2<u32>(_e53, _e57);
    let _e62 = work[(_e48 + 3u)];
    let _e66 = work[(_e48 + 4u)];
    let _e67 = vec2<u32>(_e62, _e66);
    let _e71 = work[(_e48 + 5u)];
    let _e72 = bitcast<i32>(_e71);
    let _e74 = string_hash(_e58);
    let _e75 = string_hash(_e67);
    let _e78 = hash_step(2538058380u, _e74);
    let _e79 = hash_step(_e78, _e75);
    let _e80 = hash_step(_e79, bitcast<u32>(_e72));
    let _e83 = hash_finish((_e80 ^ 12u));
    slot = _e83;
    let _e86 = (i_1 | 2147483648u);
    probes = u32();
    loop {
        let _e89 = slot;
        let _e90 = (_e89 & mask_1);
        slot = _e90;
        let _e91 = probes;
        if (_e91 >= most_probes_1) {
            atomicStore((&sync[full_1]), 1u);
            break;
        }
        probes = (_e91 + 1u);
        let _e96 = (table_1 + _e90);
        let _e98 = atomicLoad((&sync[_e96]));
        holder = _e98;
        if (_e98 == 0u) {
            let _e102 = atomicCompareExchangeWeak((&sync[_e96]), 0u, _e86);
            holder = select(_e102.old_value, _e86, _e102.exchanged);
        }
        let _e106 = holder;
        if (_e106 == _e86) {
            break;
        }
        if (_e106 != 0u) {
            local_3 = bool();
            if ((_e106 & 2147483648u) != 0u) {
                let _e116 = (entries_1 + ((_e106 & 2147483647u) * 8u));
                let _e119 = work[(_e116 + 1u)];
                let _e122 = work[(_e116 + 2u)];
                let _e126 = work[(_e116 + 3u)];
                let _e129 = work[(_e116 + 4u)];
                let _e133 = work[(_e116 + 5u)];
                let _e136 = string_equal(_e58, vec2<u32>(_e119, _e122));
                let _e138 = string_equal(_e67, vec2<u32>(_e126, _e129));
                let _e141 = (((true & _e136) & _e138) & (_e72 == bitcast<i32>(_e133)));
                local_3 = _e141;
                if (_e141 & (_e86 < _e106)) {
                    let _e145 = atomicMin((&sync[_e96]), _e86);
                }
            } else {
                let _e149 = (groups_1 + ((_e106 - 1u) * 7u));
                let _e151 = work[_e149];
                let _e154 = work[(_e149 + 1u)];
                let _e158 = work[(_e149 + 2u)];
                let _e161 = work[(_e149 + 3u)];
                let _e165 = work[(_e149 + 4u)];
                let _e167 = string_equal(_e58, vec2<u32>(_e151, _e154));
                let _e169 = string_equal(_e67, vec2<u32>(_e158, _e161));
                local_3 = (((true & _e167) & _e169) & (_e72 == bitcast<i32>(_e165)));
            }
            let _e173 = local_3;
            if _e173 {
                break;
            }
            slot = (_e90 + 1u);
        }
    }
    let _e176 = slot;
    work[(slots_1 + i_1)] = _e176;
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
        let _e63 = (entries_3 + (i_3 * 8u));
        let _e67 = work[(_e63 + 1u)];
        let _e71 = work[(_e63 + 2u)];
        let _e72 = vec2<u32>(_e67, _e71);
        let _e76 = work[(_e63 + 3u)];
        let _e80 = work[(_e63 + 4u)];
        let _e81 = vec2<u32>(_e76, _e80);
        let _e85 = work[(_e63 + 5u)];
        let _e89 = (groups_3 + (_e60 * 7u));
        work[_e89] = 0u;
        work[(_e89 + 1u)] = 0u;
        work[(_e89 + 2u)] = 0u;
        work[(_e89 + 3u)] = 0u;
        work[(_e89 + 4u)] = 0u;
        work[(_e89 + 5u)] = 0u;
        work[(_e89 + 6u)] = 0u;
        work[_e89] = _e72.x;
        work[(_e89 + 1u)] = _e72.y;
        work[(_e89 + 2u)] = _e81.x;
        work[(_e89 + 3u)] = _e81.y;
        work[(_e89 + 4u)] = bitcast<u32>(bitcast<i32>(_e85));
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

// 10: pass groups_aggregate of kernel @count_distinct
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
    var supplier_cnt: vec2<u32>;
    var group: u32;
    var is_first: bool;
    var local_1: u32;
    var whole_supplier_cnt: vec2<u32>;
    var whole_supplier_cnt_1: vec2<u32>;

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
    supplier_cnt = vec2<u32>();
    supplier_cnt = vec2<u32>();
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
                let _e69 = (parts + (_e56 * 7u));
                let _e70 = supplier_cnt;
                work[(_e69 + 5u)] = _e70.x;
                work[(_e69 + 6u)] = _e70.y;
                work[(part_numbers + _e56)] = _e63;
            } else {
                let _e82 = (rows + (_e63 * 7u));
                whole_supplier_cnt = vec2<u32>();
                let _e87 = work[(_e82 + 5u)];
                let _e90 = work[(_e82 + 6u)];
                whole_supplier_cnt = vec2<u32>(_e87, _e90);
                let _e92 = supplier_cnt;
                let _e93 = whole_supplier_cnt;
                let _e94 = add_64_(_e93, _e92);
                let _e98 = (bitcast<i32>(_e93.y) < 0i);
                whole_supplier_cnt = _e94;
                let _e108 = whole_supplier_cnt;
                work[(_e82 + 5u)] = _e108.x;
                work[(_e82 + 6u)] = _e108.y;
            }
            supplier_cnt = vec2<u32>();
            is_first = false;
            group = _e62;
        }
        let _e118 = work[(order + _e58)];
        let _e121 = (entries + (_e118 * 8u));
        let _e123 = work[_e121];
        let _e128 = work[(_e121 + 6u)];
        let _e131 = work[(_e121 + 7u)];
        let _e132 = vec2<u32>(_e128, _e131);
        if ((_e123 & 1u) != 0u) {
            let _e133 = supplier_cnt;
            let _e134 = add_64_(_e133, _e132);
            let _e137 = (bitcast<i32>(_e133.y) < 0i);
            supplier_cnt = _e134;
        }
        local_1 = (_e58 + 1u);
    }
    let _e148 = group;
    if _e44 {
        let _e149 = (_e56 + 1u);
        let _e150 = is_first;
        if _e150 {
            let _e152 = (parts + (_e56 * 7u));
            let _e153 = supplier_cnt;
            work[(_e152 + 5u)] = _e153.x;
            work[(_e152 + 6u)] = _e153.y;
            work[(part_numbers + _e56)] = _e148;
            supplier_cnt = vec2<u32>();
        }
        let _e164 = (parts + (_e149 * 7u));
        let _e165 = supplier_cnt;
        work[(_e164 + 5u)] = _e165.x;
        work[(_e164 + 6u)] = _e165.y;
        work[(part_numbers + _e149)] = _e148;
    } else {
        if (_e43 > 0u) {
            let _e176 = (rows + (_e148 * 7u));
            whole_supplier_cnt_1 = vec2<u32>();
            let _e181 = work[(_e176 + 5u)];
            let _e184 = work[(_e176 + 6u)];
            whole_supplier_cnt_1 = vec2<u32>(_e181, _e184);
            let _e186 = supplier_cnt;
            let _e187 = whole_supplier_cnt_1;
            let _e188 = add_64_(_e187, _e186);
            let _e191 = (bitcast<i32>(_e187.y) < 0i);
            whole_supplier_cnt_1 = _e188;
            let _e201 = whole_supplier_cnt_1;
            work[(_e176 + 5u)] = _e201.x;
            work[(_e176 + 6u)] = _e201.y;
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
    supplier_cnt_1 = vec2<u32>();
    supplier_cnt_1 = vec2<u32>();
    group_1 = 0u;
    is_first_1 = true;
    let _e52 = (i_1 * 2u);
    local_3 = _e41;
    loop {
        let _e54 = local_3;
        if (_e54 >= _e43) {
            break;
        }
        let _e58 = (entries_1 + (_e54 * 8u));
        let _e61 = work[_e58];
        let _e67 = work[(_e58 + 6u)];
        let _e71 = work[(_e58 + 7u)];
        let _e72 = vec2<u32>(_e67, _e71);
        if ((_e61 & 1u) != 0u) {
            let _e73 = supplier_cnt_1;
            let _e74 = add_64_(_e73, _e72);
            let _e78 = (bitcast<i32>(_e73.y) < 0i);
            supplier_cnt_1 = _e74;
        }
        local_3 = (_e54 + 1u);
    }
    let _e89 = group_1;
    if (part_numbers_1 != 0u) {
        let _e90 = (_e52 + 1u);
        let _e91 = is_first_1;
        if _e91 {
            let _e93 = (parts_1 + (_e52 * 7u));
            let _e94 = supplier_cnt_1;
            work[(_e93 + 5u)] = _e94.x;
            work[(_e93 + 6u)] = _e94.y;
            work[(part_numbers_1 + _e52)] = _e89;
            supplier_cnt_1 = vec2<u32>();
        }
        let _e106 = (parts_1 + (_e90 * 7u));
        let _e107 = supplier_cnt_1;
        work[(_e106 + 5u)] = _e107.x;
        work[(_e106 + 6u)] = _e107.y;
        work[(part_numbers_1 + _e90)] = _e89;
    } else {
        if (_e43 > 0u) {
            let _e118 = (rows_1 + (_e89 * 7u));
            whole_supplier_cnt_2 = vec2<u32>();
            let _e123 = work[(_e118 + 5u)];
            let _e126 = work[(_e118 + 6u)];
            whole_supplier_cnt_2 = vec2<u32>(_e123, _e126);
            let _e128 = supplier_cnt_1;
            let _e129 = whole_supplier_cnt_2;
            let _e130 = add_64_(_e129, _e128);
            let _e133 = (bitcast<i32>(_e129.y) < 0i);
            whole_supplier_cnt_2 = _e130;
            let _e143 = whole_supplier_cnt_2;
            work[(_e118 + 5u)] = _e143.x;
            work[(_e118 + 6u)] = _e143.y;
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
    supplier_cnt_2 = vec2<u32>();
    supplier_cnt_2 = vec2<u32>();
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
                let _e69 = (parts_2 + (_e56 * 7u));
                let _e70 = supplier_cnt_2;
                work[(_e69 + 5u)] = _e70.x;
                work[(_e69 + 6u)] = _e70.y;
                work[(part_numbers_2 + _e56)] = _e63;
            } else {
                let _e82 = (rows_2 + (_e63 * 7u));
                whole_supplier_cnt_3 = vec2<u32>();
                let _e87 = work[(_e82 + 5u)];
                let _e90 = work[(_e82 + 6u)];
                whole_supplier_cnt_3 = vec2<u32>(_e87, _e90);
                let _e92 = supplier_cnt_2;
                let _e93 = whole_supplier_cnt_3;
                let _e94 = add_64_(_e93, _e92);
                let _e98 = (bitcast<i32>(_e93.y) < 0i);
                whole_supplier_cnt_3 = _e94;
                let _e108 = whole_supplier_cnt_3;
                work[(_e82 + 5u)] = _e108.x;
                work[(_e82 + 6u)] = _e108.y;
            }
            supplier_cnt_2 = vec2<u32>();
            is_first_2 = false;
            group_2 = _e62;
        }
        let _e117 = (entries_2 + (_e58 * 7u));
        let _e120 = work[(_e117 + 5u)];
        let _e123 = work[(_e117 + 6u)];
        let _e124 = vec2<u32>(_e120, _e123);
        let _e125 = supplier_cnt_2;
        let _e126 = add_64_(_e125, _e124);
        let _e129 = (bitcast<i32>(_e125.y) < 0i);
        supplier_cnt_2 = _e126;
        local_5 = (_e58 + 1u);
    }
    let _e140 = group_2;
    if _e44 {
        let _e141 = (_e56 + 1u);
        let _e142 = is_first_2;
        if _e142 {
            let _e144 = (parts_2 + (_e56 * 7u));
            let _e145 = supplier_cnt_2;
            work[(_e144 + 5u)] = _e145.x;
            work[(_e144 + 6u)] = _e145.y;
            work[(part_numbers_2 + _e56)] = _e140;
            supplier_cnt_2 = vec2<u32>();
        }
        let _e156 = (parts_2 + (_e141 * 7u));
        let _e157 = supplier_cnt_2;
        work[(_e156 + 5u)] = _e157.x;
        work[(_e156 + 6u)] = _e157.y;
        work[(part_numbers_2 + _e141)] = _e140;
    } else {
        if (_e43 > 0u) {
            let _e168 = (rows_2 + (_e140 * 7u));
            whole_supplier_cnt_4 = vec2<u32>();
            let _e173 = work[(_e168 + 5u)];
            let _e176 = work[(_e168 + 6u)];
            whole_supplier_cnt_4 = vec2<u32>(_e173, _e176);
            let _e178 = supplier_cnt_2;
            let _e179 = whole_supplier_cnt_4;
            let _e180 = add_64_(_e179, _e178);
            let _e183 = (bitcast<i32>(_e179.y) < 0i);
            whole_supplier_cnt_4 = _e180;
            let _e193 = whole_supplier_cnt_4;
            work[(_e168 + 5u)] = _e193.x;
            work[(_e168 + 6u)] = _e193.y;
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
    supplier_cnt_3 = vec2<u32>();
    supplier_cnt_3 = vec2<u32>();
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
                let _e69 = (parts_3 + (_e56 * 7u));
                let _e70 = supplier_cnt_3;
                work[(_e69 + 5u)] = _e70.x;
                work[(_e69 + 6u)] = _e70.y;
                work[(part_numbers_3 + _e56)] = _e63;
            } else {
                let _e82 = (rows_3 + (_e63 * 7u));
                whole_supplier_cnt_5 = vec2<u32>();
                let _e87 = work[(_e82 + 5u)];
                let _e90 = work[(_e82 + 6u)];
                whole_supplier_cnt_5 = vec2<u32>(_e87, _e90);
                let _e92 = supplier_cnt_3;
                let _e93 = whole_supplier_cnt_5;
                let _e94 = add_64_(_e93, _e92);
                let _e98 = (bitcast<i32>(_e93.y) < 0i);
                whole_supplier_cnt_5 = _e94;
                let _e108 = whole_supplier_cnt_5;
                work[(_e82 + 5u)] = _e108.x;
                work[(_e82 + 6u)] = _e108.y;
            }
            supplier_cnt_3 = vec2<u32>();
            is_first_3 = false;
            group_3 = _e62;
        }
        let _e118 = work[(order_3 + _e58)];
        let _e120 = (entries_3 + (_e118 * 7u));
        let _e123 = work[(_e120 + 5u)];
        let _e126 = work[(_e120 + 6u)];
        let _e127 = vec2<u32>(_e123, _e126);
        let _e128 = supplier_cnt_3;
        let _e129 = add_64_(_e128, _e127);
        let _e132 = (bitcast<i32>(_e128.y) < 0i);
        supplier_cnt_3 = _e129;
        local_7 = (_e58 + 1u);
    }
    let _e143 = group_3;
    if _e44 {
        let _e144 = (_e56 + 1u);
        let _e145 = is_first_3;
        if _e145 {
            let _e147 = (parts_3 + (_e56 * 7u));
            let _e148 = supplier_cnt_3;
            work[(_e147 + 5u)] = _e148.x;
            work[(_e147 + 6u)] = _e148.y;
            work[(part_numbers_3 + _e56)] = _e143;
            supplier_cnt_3 = vec2<u32>();
        }
        let _e159 = (parts_3 + (_e144 * 7u));
        let _e160 = supplier_cnt_3;
        work[(_e159 + 5u)] = _e160.x;
        work[(_e159 + 6u)] = _e160.y;
        work[(part_numbers_3 + _e144)] = _e143;
    } else {
        if (_e43 > 0u) {
            let _e171 = (rows_3 + (_e143 * 7u));
            whole_supplier_cnt_6 = vec2<u32>();
            let _e176 = work[(_e171 + 5u)];
            let _e179 = work[(_e171 + 6u)];
            whole_supplier_cnt_6 = vec2<u32>(_e176, _e179);
            let _e181 = supplier_cnt_3;
            let _e182 = whole_supplier_cnt_6;
            let _e183 = add_64_(_e182, _e181);
            let _e186 = (bitcast<i32>(_e182.y) < 0i);
            whole_supplier_cnt_6 = _e183;
            let _e196 = whole_supplier_cnt_6;
            work[(_e171 + 5u)] = _e196.x;
            work[(_e171 + 6u)] = _e196.y;
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
    supplier_cnt_4 = vec2<u32>();
    supplier_cnt_4 = vec2<u32>();
    group_4 = 0u;
    is_first_4 = true;
    let _e52 = (i_4 * 2u);
    local_9 = _e41;
    loop {
        let _e54 = local_9;
        if (_e54 >= _e43) {
            break;
        }
        let _e58 = (entries_4 + (_e54 * 7u));
        let _e63 = work[(_e58 + 5u)];
        let _e67 = work[(_e58 + 6u)];
        let _e68 = vec2<u32>(_e63, _e67);
        let _e69 = supplier_cnt_4;
        let _e70 = add_64_(_e69, _e68);
        let _e74 = (bitcast<i32>(_e69.y) < 0i);
        supplier_cnt_4 = _e70;
        local_9 = (_e54 + 1u);
    }
    let _e85 = group_4;
    if (part_numbers_4 != 0u) {
        let _e86 = (_e52 + 1u);
        let _e87 = is_first_4;
        if _e87 {
            let _e89 = (parts_4 + (_e52 * 7u));
            let _e90 = supplier_cnt_4;
            work[(_e89 + 5u)] = _e90.x;
            work[(_e89 + 6u)] = _e90.y;
            work[(part_numbers_4 + _e52)] = _e85;
            supplier_cnt_4 = vec2<u32>();
        }
        let _e101 = (parts_4 + (_e86 * 7u));
        let _e102 = supplier_cnt_4;
        work[(_e101 + 5u)] = _e102.x;
        work[(_e101 + 6u)] = _e102.y;
        work[(part_numbers_4 + _e86)] = _e85;
    } else {
        if (_e43 > 0u) {
            let _e113 = (rows_4 + (_e85 * 7u));
            whole_supplier_cnt_7 = vec2<u32>();
            let _e118 = work[(_e113 + 5u)];
            let _e121 = work[(_e113 + 6u)];
            whole_supplier_cnt_7 = vec2<u32>(_e118, _e121);
            let _e123 = supplier_cnt_4;
            let _e124 = whole_supplier_cnt_7;
            let _e125 = add_64_(_e124, _e123);
            let _e128 = (bitcast<i32>(_e124.y) < 0i);
            whole_supplier_cnt_7 = _e125;
            let _e138 = whole_supplier_cnt_7;
            work[(_e113 + 5u)] = _e138.x;
            work[(_e113 + 6u)] = _e138.y;
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
    let _e39 = (entries_5 + (i_5 * 8u));
    let _e43 = work[(numbers_5 + i_5)];
    let _e46 = (parts_5 + (_e43 * 2u));
    let _e49 = work[_e39];
    let _e56 = work[(_e39 + 6u)];
    let _e60 = work[(_e39 + 7u)];
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
    var supplier_cnt_5: vec2<u32>;
    var whole_supplier_cnt_8: vec2<u32>;

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
    supplier_cnt_5 = vec2<u32>();
    supplier_cnt_5 = vec2<u32>();
    let _e46 = atomicLoad((&sync[_e39]));
    let _e50 = atomicLoad((&sync[(_e39 + 1u)]));
    supplier_cnt_5 = vec2<u32>(_e46, _e50);
    let _e54 = (rows_6 + (i_6 * 7u));
    whole_supplier_cnt_8 = vec2<u32>();
    let _e61 = work[(_e54 + 5u)];
    let _e65 = work[(_e54 + 6u)];
    whole_supplier_cnt_8 = vec2<u32>(_e61, _e65);
    let _e67 = supplier_cnt_5;
    let _e68 = whole_supplier_cnt_8;
    let _e69 = add_64_(_e68, _e67);
    let _e73 = (bitcast<i32>(_e68.y) < 0i);
    whole_supplier_cnt_8 = _e69;
    let _e83 = whole_supplier_cnt_8;
    work[(_e54 + 5u)] = _e83.x;
    work[(_e54 + 6u)] = _e83.y;
}

// 11: pass index
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
    let _e33 = (rows + (i * 7u));
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

// 13: pass sort_by_fields
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
