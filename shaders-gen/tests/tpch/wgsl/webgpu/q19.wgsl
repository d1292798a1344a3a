// 1: kernel @scan_part
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
    let _e33 = input[(_e28 + (row * 1u))];
    let v0_p_size = bitcast<i32>(_e33);
    let _e37 = params[4u];
    let v1_ = bitcast<i32>(_e37);
    let v2_ge = !((v0_p_size < v1_));
    if v2_ge {
        let _e43 = params[5u];
        let _e46 = params[6u];
        let _e47 = (_e43 + row);
        let _e49 = input[_e47];
        let _e52 = input[(_e47 + 1u)];
        let v59_ = vec2<u32>((_e46 + _e49), (_e52 - _e49));
        let _e58 = params[7u];
        let _e61 = params[8u];
        let _e62 = (_e58 + row);
        let _e64 = input[_e62];
        let _e67 = input[(_e62 + 1u)];
        let v60_ = vec2<u32>((_e61 + _e64), (_e67 - _e64));
        let _e73 = params[9u];
        let v5_ = vec2<u32>(_e73, 8u);
        let _e75 = string_equal(v59_, v5_);
        let _e78 = params[10u];
        let v7_ = vec2<u32>(_e78, 7u);
        let _e80 = string_equal(v60_, v7_);
        let _e83 = params[11u];
        let v9_ = vec2<u32>(_e83, 6u);
        let _e85 = string_equal(v60_, v9_);
        let _e88 = params[12u];
        let v11_ = vec2<u32>(_e88, 7u);
        let _e90 = string_equal(v60_, v11_);
        let _e93 = params[13u];
        let v13_ = vec2<u32>(_e93, 6u);
        let _e95 = string_equal(v60_, v13_);
        let v15_or = (_e80 | _e85);
        let v16_or = (_e90 | _e95);
        let v17_or = (v15_or | v16_or);
        let v18_and = (_e75 & v17_or);
        let _e102 = params[14u];
        let v19_ = bitcast<i32>(_e102);
        let v20_le = !((v19_ < v0_p_size));
        let v21_and = (v18_and & v20_le);
        let _e109 = params[15u];
        let v22_ = vec2<u32>(_e109, 8u);
        let _e111 = string_equal(v59_, v22_);
        let _e114 = params[16u];
        let v24_ = vec2<u32>(_e114, 7u);
        let _e116 = string_equal(v60_, v24_);
        let _e119 = params[17u];
        let v26_ = vec2<u32>(_e119, 7u);
        let _e121 = string_equal(v60_, v26_);
        let _e124 = params[18u];
        let v28_ = vec2<u32>(_e124, 7u);
        let _e126 = string_equal(v60_, v28_);
        let _e129 = params[19u];
        let v30_ = vec2<u32>(_e129, 8u);
        let _e131 = string_equal(v60_, v30_);
        let v32_or = (_e116 | _e121);
        let v33_or = (_e126 | _e131);
        let v34_or = (v32_or | v33_or);
        let v35_and = (_e111 & v34_or);
        let _e138 = params[20u];
        let v36_ = bitcast<i32>(_e138);
        let v37_le = !((v36_ < v0_p_size));
        let v38_and = (v35_and & v37_le);
        let v39_or = (v21_and | v38_and);
        let _e146 = params[21u];
        let v40_ = vec2<u32>(_e146, 8u);
        let _e148 = string_equal(v59_, v40_);
        let _e151 = params[22u];
        let v42_ = vec2<u32>(_e151, 7u);
        let _e153 = string_equal(v60_, v42_);
        let _e156 = params[23u];
        let v44_ = vec2<u32>(_e156, 6u);
        let _e158 = string_equal(v60_, v44_);
        let _e161 = params[24u];
        let v46_ = vec2<u32>(_e161, 7u);
        let _e163 = string_equal(v60_, v46_);
        let _e166 = params[25u];
        let v48_ = vec2<u32>(_e166, 6u);
        let _e168 = string_equal(v60_, v48_);
        let v50_or = (_e153 | _e158);
        let v51_or = (_e163 | _e168);
        let v52_or = (v50_or | v51_or);
        let v53_and = (_e148 & v52_or);
        let _e175 = params[26u];
        let v54_ = bitcast<i32>(_e175);
        let v55_le = !((v54_ < v0_p_size));
        let v56_and = (v53_and & v55_le);
        let v57_or = (v39_or | v56_and);
        if v57_or {
            let _e183 = params[27u];
            let _e185 = (_e183 + (row * 2u));
            let _e187 = input[_e185];
            let _e190 = input[(_e185 + 1u)];
            let v58_p_partkey = vec2<u32>(_e187, _e190);
            let _e192 = index_rows;
            index_rows = (_e192 + 1u);
        }
    }
    let _e196 = params[28u];
    let _e198 = index_rows;
    work[(_e196 + _e11)] = _e198;
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
    let _e28 = params[28u];
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
    let v2_ge_1 = !((v0_p_size_1 < v1_1));
    if v2_ge_1 {
        let _e55 = params[5u];
        let _e58 = params[6u];
        let _e59 = (_e55 + row_1);
        let _e61 = input[_e59];
        let _e64 = input[(_e59 + 1u)];
        let v59_1 = vec2<u32>((_e58 + _e61), (_e64 - _e61));
        let _e70 = params[7u];
        let _e73 = params[8u];
        let _e74 = (_e70 + row_1);
        let _e76 = input[_e74];
        let _e79 = input[(_e74 + 1u)];
        let v60_1 = vec2<u32>((_e73 + _e76), (_e79 - _e76));
        let _e85 = params[9u];
        let v5_1 = vec2<u32>(_e85, 8u);
        let _e87 = string_equal(v59_1, v5_1);
        let _e90 = params[10u];
        let v7_1 = vec2<u32>(_e90, 7u);
        let _e92 = string_equal(v60_1, v7_1);
        let _e95 = params[11u];
        let v9_1 = vec2<u32>(_e95, 6u);
        let _e97 = string_equal(v60_1, v9_1);
        let _e100 = params[12u];
        let v11_1 = vec2<u32>(_e100, 7u);
        let _e102 = string_equal(v60_1, v11_1);
        let _e105 = params[13u];
        let v13_1 = vec2<u32>(_e105, 6u);
        let _e107 = string_equal(v60_1, v13_1);
        let v15_or_1 = (_e92 | _e97);
        let v16_or_1 = (_e102 | _e107);
        let v17_or_1 = (v15_or_1 | v16_or_1);
        let v18_and_1 = (_e87 & v17_or_1);
        let _e114 = params[14u];
        let v19_1 = bitcast<i32>(_e114);
        let v20_le_1 = !((v19_1 < v0_p_size_1));
        let v21_and_1 = (v18_and_1 & v20_le_1);
        let _e121 = params[15u];
        let v22_1 = vec2<u32>(_e121, 8u);
        let _e123 = string_equal(v59_1, v22_1);
        let _e126 = params[16u];
        let v24_1 = vec2<u32>(_e126, 7u);
        let _e128 = string_equal(v60_1, v24_1);
        let _e131 = params[17u];
        let v26_1 = vec2<u32>(_e131, 7u);
        let _e133 = string_equal(v60_1, v26_1);
        let _e136 = params[18u];
        let v28_1 = vec2<u32>(_e136, 7u);
        let _e138 = string_equal(v60_1, v28_1);
        let _e141 = params[19u];
        let v30_1 = vec2<u32>(_e141, 8u);
        let _e143 = string_equal(v60_1, v30_1);
        let v32_or_1 = (_e128 | _e133);
        let v33_or_1 = (_e138 | _e143);
        let v34_or_1 = (v32_or_1 | v33_or_1);
        let v35_and_1 = (_e123 & v34_or_1);
        let _e150 = params[20u];
        let v36_1 = bitcast<i32>(_e150);
        let v37_le_1 = !((v36_1 < v0_p_size_1));
        let v38_and_1 = (v35_and_1 & v37_le_1);
        let v39_or_1 = (v21_and_1 | v38_and_1);
        let _e158 = params[21u];
        let v40_1 = vec2<u32>(_e158, 8u);
        let _e160 = string_equal(v59_1, v40_1);
        let _e163 = params[22u];
        let v42_1 = vec2<u32>(_e163, 7u);
        let _e165 = string_equal(v60_1, v42_1);
        let _e168 = params[23u];
        let v44_1 = vec2<u32>(_e168, 6u);
        let _e170 = string_equal(v60_1, v44_1);
        let _e173 = params[24u];
        let v46_1 = vec2<u32>(_e173, 7u);
        let _e175 = string_equal(v60_1, v46_1);
        let _e178 = params[25u];
        let v48_1 = vec2<u32>(_e178, 6u);
        let _e180 = string_equal(v60_1, v48_1);
        let v50_or_1 = (_e165 | _e170);
        let v51_or_1 = (_e175 | _e180);
        let v52_or_1 = (v50_or_1 | v51_or_1);
        let v53_and_1 = (_e160 & v52_or_1);
        let _e187 = params[26u];
        let v54_1 = bitcast<i32>(_e187);
        let v55_le_1 = !((v54_1 < v0_p_size_1));
        let v56_and_1 = (v53_and_1 & v55_le_1);
        let v57_or_1 = (v39_or_1 | v56_and_1);
        if v57_or_1 {
            let _e195 = params[27u];
            let _e197 = (_e195 + (row_1 * 2u));
            let _e199 = input[_e197];
            let _e202 = input[(_e197 + 1u)];
            let v58_p_partkey_1 = vec2<u32>(_e199, _e202);
            let _e204 = index_rows_1;
            index_rows_1 = (_e204 + 1u);
            let _e209 = params[29u];
            let _e211 = (_e209 + ((_e32 + _e204) * 7u));
            work[_e211] = v58_p_partkey_1.x;
            work[(_e211 + 1u)] = v58_p_partkey_1.y;
            work[(_e211 + 2u)] = v59_1.x;
            work[(_e211 + 3u)] = v59_1.y;
            work[(_e211 + 4u)] = bitcast<u32>(v0_p_size_1);
            work[(_e211 + 5u)] = v60_1.x;
            work[(_e211 + 6u)] = v60_1.y;
        }
    }
}

// 2: kernel @scan_lineitem
@group(0) @binding(0) 
var<storage> params: array<u32>;
@group(0) @binding(1) 
var<storage> input: array<u32>;
@group(0) @binding(2) 
var<storage, read_write> work: array<u32>;
@group(0) @binding(3) 
var<storage, read_write> sync: array<atomic<u32>>;
var<private> revenue: vec4<u32>;
var<private> revenue_valid: bool;
var<private> some: bool;
var<workgroup> values: array<u32, 1280>;

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
    var local_6: u32;

    if (a_1 == b) {
        return true;
    }
    local_6 = 0u;
    loop {
        let _e7 = local_6;
        if !((_e7 < c)) {
            break;
        }
        let _e10 = local_6;
        let _e12 = string_word((a_1 + _e10));
        let _e14 = string_word((b + _e10));
        let _e15 = (_e12 ^ _e14);
        let _e16 = (c - _e10);
        if (select((_e15 & ((1u << ((_e16 & 3u) * 8u)) - 1u)), _e15, (_e16 >= 4u)) != 0u) {
            return false;
        }
        local_6 = (_e10 + 4u);
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

fn less_64_(a_3: vec2<u32>, b_2: vec2<u32>) -> bool {
    let _e7 = bitcast<i32>(a_3.y);
    let _e8 = bitcast<i32>(b_2.y);
    return ((_e7 < _e8) | ((_e7 == _e8) & (a_3.x < b_2.x)));
}

fn hash_step(a_4: u32, b_3: u32) -> u32 {
    let _e3 = (b_3 * 3432918353u);
    let _e11 = (a_4 ^ (((_e3 << 15u) | (_e3 >> 17u)) * 461845907u));
    return ((((_e11 << 13u) | (_e11 >> 19u)) * 5u) + 3864292196u);
}

fn hash_finish(a_5: u32) -> u32 {
    let _e5 = ((a_5 ^ (a_5 >> 16u)) * 2246822507u);
    let _e10 = ((_e5 ^ (_e5 >> 13u)) * 3266489909u);
    return (_e10 ^ (_e10 >> 16u));
}

fn add_64_(a_6: vec2<u32>, b_4: vec2<u32>) -> vec2<u32> {
    let _e6 = (a_6.x + b_4.x);
    let _e8 = (a_6.y + b_4.y);
    let _e13 = (_e8 + select(0u, 1u, (_e6 < a_6.x)));
    return vec2<u32>(_e6, _e13);
}

fn u32_mul_wide(a_7: u32, b_5: u32) -> vec2<u32> {
    let _e3 = (a_7 & 65535u);
    let _e5 = (a_7 >> 16u);
    let _e6 = (b_5 & 65535u);
    let _e7 = (b_5 >> 16u);
    let _e9 = (_e3 * _e7);
    let _e10 = (_e5 * _e6);
    return vec2<u32>((a_7 * b_5), ((((_e5 * _e7) + (_e9 >> 16u)) + (_e10 >> 16u)) + (((((_e3 * _e6) >> 16u) + (_e9 & 65535u)) + (_e10 & 65535u)) >> 16u)));
}

fn i64_mul(a_8: vec2<u32>, b_6: vec2<u32>) -> vec2<u32> {
    let _e4 = u32_mul_wide(a_8.x, b_6.x);
    return vec2<u32>(_e4.x, ((_e4.y + (a_8.x * b_6.y)) + (a_8.y * b_6.x)));
}

fn u64_mul_wide(a_9: vec2<u32>, b_7: vec2<u32>) -> vec4<u32> {
    let _e4 = u32_mul_wide(a_9.x, b_7.x);
    let _e7 = u32_mul_wide(a_9.x, b_7.y);
    let _e10 = u32_mul_wide(a_9.y, b_7.x);
    let _e13 = u32_mul_wide(a_9.y, b_7.y);
    let _e16 = (_e4.y + _e7.x);
    let _e20 = (_e16 + _e10.x);
    let _e25 = (_e7.y + _e10.y);
    let _e29 = (_e25 + _e13.x);
    let _e33 = (_e29 + (u32((_e16 < _e4.y)) + u32((_e20 < _e16))));
    return vec4<u32>(_e4.x, _e20, _e33, (((_e13.y + u32((_e25 < _e7.y))) + u32((_e29 < _e25))) + u32((_e33 < _e29))));
}

fn i64_mul_overflows(a_10: vec2<u32>, b_8: vec2<u32>) -> bool {
    let _e24 = select(a_10, vec2<u32>((0u - a_10.x), (~(a_10.y) + u32((a_10.x == 0u)))), vec2(((a_10.y >> 31u) != 0u)));
    let _e38 = select(b_8, vec2<u32>((0u - b_8.x), (~(b_8.y) + u32((b_8.x == 0u)))), vec2(((b_8.y >> 31u) != 0u)));
    if ((select(countLeadingZeros(_e24.y), (countLeadingZeros(_e24.x) + 32u), (_e24.y == 0u)) + select(countLeadingZeros(_e38.y), (countLeadingZeros(_e38.x) + 32u), (_e38.y == 0u))) >= 65u) {
        return false;
    }
    let _e60 = u64_mul_wide(_e24, _e38);
    let _e63 = vec2<u32>(_e60.x, _e60.y);
    let _e65 = vec2<u32>(0u, 2147483648u);
    let _e77 = vec2<u32>(_e60.z, _e60.w);
    return (!(((_e77.x | _e77.y) == 0u)) | (((_e63.y >> 31u) != 0u) & !(((((_e63.x ^ _e65.x) | (_e63.y ^ _e65.y)) == 0u) & (((a_10.y >> 31u) != 0u) != ((b_8.y >> 31u) != 0u))))));
}

fn add_128_(a_11: vec4<u32>, b_9: vec4<u32>) -> vec4<u32> {
    let _e10 = (a_11.x + b_9.x);
    let _e12 = (a_11.y + b_9.y);
    let _e17 = (_e12 + select(0u, 1u, (_e10 < a_11.x)));
    let _e20 = (a_11.z + b_9.z);
    let _e23 = (_e20 + select(0u, 1u, ((_e12 < a_11.y) | (_e17 < _e12))));
    let _e26 = (a_11.w + b_9.w);
    let _e29 = (_e26 + select(0u, 1u, ((_e20 < a_11.z) | (_e23 < _e20))));
    return vec4<u32>(_e10, _e17, _e23, _e29);
}

fn row(a_12: u32) {
    var position_2: u32;

    let _e8 = params[3u];
    let _e11 = params[4u];
    let _e12 = (_e8 + a_12);
    let _e15 = input[_e12];
    let _e19 = input[(_e12 + 1u)];
    let v0_l_shipinstruct = vec2<u32>((_e11 + _e15), (_e19 - _e15));
    let _e25 = params[5u];
    let v1_ = vec2<u32>(_e25, 17u);
    let _e28 = string_equal(v0_l_shipinstruct, v1_);
    if _e28 {
        let _e31 = params[6u];
        let _e34 = params[7u];
        let _e35 = (_e31 + a_12);
        let _e37 = input[_e35];
        let _e40 = input[(_e35 + 1u)];
        let v3_l_shipmode = vec2<u32>((_e34 + _e37), (_e40 - _e37));
        let _e46 = params[8u];
        let v4_ = vec2<u32>(_e46, 3u);
        let _e48 = string_equal(v3_l_shipmode, v4_);
        let _e51 = params[9u];
        let v6_ = vec2<u32>(_e51, 7u);
        let _e53 = string_equal(v3_l_shipmode, v6_);
        let v8_or = (_e48 | _e53);
        if v8_or {
            let _e57 = params[10u];
            let _e59 = (_e57 + (a_12 * 2u));
            let _e61 = input[_e59];
            let _e64 = input[(_e59 + 1u)];
            let v9_l_quantity = vec2<u32>(_e61, _e64);
            let _e68 = params[11u];
            let _e71 = params[12u];
            let v10_ = vec2<u32>(_e68, _e71);
            let _e73 = less_64_(v9_l_quantity, v10_);
            let v11_ge = !(_e73);
            let _e77 = params[13u];
            let _e80 = params[14u];
            let v12_ = vec2<u32>(_e77, _e80);
            let _e82 = less_64_(v12_, v9_l_quantity);
            let v13_le = !(_e82);
            let v14_and = (v11_ge & v13_le);
            let _e87 = params[15u];
            let _e90 = params[16u];
            let v15_ = vec2<u32>(_e87, _e90);
            let _e92 = less_64_(v9_l_quantity, v15_);
            let v16_ge = !(_e92);
            let _e95 = params[17u];
            let _e98 = params[18u];
            let v17_ = vec2<u32>(_e95, _e98);
            let _e100 = less_64_(v17_, v9_l_quantity);
            let v18_le = !(_e100);
            let v19_and = (v16_ge & v18_le);
            let v20_or = (v14_and | v19_and);
            let _e104 = less_64_(v9_l_quantity, v17_);
            let v21_ge = !(_e104);
            let _e108 = params[19u];
            let _e111 = params[20u];
            let v22_ = vec2<u32>(_e108, _e111);
            let _e113 = less_64_(v22_, v9_l_quantity);
            let v23_le = !(_e113);
            let v24_and = (v21_ge & v23_le);
            let v25_or = (v20_or | v24_and);
            if v25_or {
                let _e119 = params[21u];
                let _e121 = (_e119 + (a_12 * 2u));
                let _e123 = input[_e121];
                let _e126 = input[(_e121 + 1u)];
                let v26_l_partkey = vec2<u32>(_e123, _e126);
                let _e131 = hash_step(2538058380u, v26_l_partkey.x);
                let _e132 = hash_step(_e131, v26_l_partkey.y);
                let _e134 = hash_finish((_e132 ^ 8u));
                let _e137 = params[22u];
                let _e140 = params[23u];
                let _e142 = (_e140 + (_e134 & _e137));
                let _e145 = work[_e142];
                let matches_end = work[(_e142 + 1u)];
                position_2 = _e145;
                loop {
                    let _e150 = position_2;
                    if (_e150 >= matches_end) {
                        break;
                    }
                    position_2 = (_e150 + 1u);
                    let _e155 = params[24u];
                    let candidate = work[(_e155 + _e150)];
                    let _e161 = params[25u];
                    let _e163 = (_e161 + (candidate * 7u));
                    let _e165 = work[_e163];
                    let _e168 = work[(_e163 + 1u)];
                    if !(all((v26_l_partkey == vec2<u32>(_e165, _e168)))) {
                        continue;
                    }
                    let _e175 = work[(_e163 + 2u)];
                    let _e178 = work[(_e163 + 3u)];
                    let v28_p_brand = vec2<u32>(_e175, _e178);
                    let _e182 = work[(_e163 + 4u)];
                    let v29_p_size = bitcast<i32>(_e182);
                    let _e186 = work[(_e163 + 5u)];
                    let _e189 = work[(_e163 + 6u)];
                    let v30_p_container = vec2<u32>(_e186, _e189);
                    let _e193 = params[26u];
                    let v31_ = vec2<u32>(_e193, 8u);
                    let _e195 = string_equal(v28_p_brand, v31_);
                    let _e198 = params[27u];
                    let v33_ = vec2<u32>(_e198, 7u);
                    let _e200 = string_equal(v30_p_container, v33_);
                    let _e203 = params[28u];
                    let v35_ = vec2<u32>(_e203, 6u);
                    let _e205 = string_equal(v30_p_container, v35_);
                    let _e208 = params[29u];
                    let v37_ = vec2<u32>(_e208, 7u);
                    let _e210 = string_equal(v30_p_container, v37_);
                    let _e213 = params[30u];
                    let v39_ = vec2<u32>(_e213, 6u);
                    let _e215 = string_equal(v30_p_container, v39_);
                    let v41_or = (_e200 | _e205);
                    let v42_or = (_e210 | _e215);
                    let v43_or = (v41_or | v42_or);
                    let v44_and = (_e195 & v43_or);
                    let v45_and = (v44_and & v11_ge);
                    let v46_and = (v45_and & v13_le);
                    let _e224 = params[31u];
                    let v47_ = bitcast<i32>(_e224);
                    let v48_le = !((v47_ < v29_p_size));
                    let v49_and = (v46_and & v48_le);
                    let _e231 = params[32u];
                    let v50_ = vec2<u32>(_e231, 8u);
                    let _e233 = string_equal(v28_p_brand, v50_);
                    let _e236 = params[33u];
                    let v52_ = vec2<u32>(_e236, 7u);
                    let _e238 = string_equal(v30_p_container, v52_);
                    let _e241 = params[34u];
                    let v54_ = vec2<u32>(_e241, 7u);
                    let _e243 = string_equal(v30_p_container, v54_);
                    let _e246 = params[35u];
                    let v56_ = vec2<u32>(_e246, 7u);
                    let _e248 = string_equal(v30_p_container, v56_);
                    let _e251 = params[36u];
                    let v58_ = vec2<u32>(_e251, 8u);
                    let _e253 = string_equal(v30_p_container, v58_);
                    let v60_or = (_e238 | _e243);
                    let v61_or = (_e248 | _e253);
                    let v62_or = (v60_or | v61_or);
                    let v63_and = (_e233 & v62_or);
                    let v64_and = (v63_and & v16_ge);
                    let v65_and = (v64_and & v18_le);
                    let _e262 = params[37u];
                    let v66_ = bitcast<i32>(_e262);
                    let v67_le = !((v66_ < v29_p_size));
                    let v68_and = (v65_and & v67_le);
                    let v69_or = (v49_and | v68_and);
                    let _e270 = params[38u];
                    let v70_ = vec2<u32>(_e270, 8u);
                    let _e272 = string_equal(v28_p_brand, v70_);
                    let _e275 = params[39u];
                    let v72_ = vec2<u32>(_e275, 7u);
                    let _e277 = string_equal(v30_p_container, v72_);
                    let _e280 = params[40u];
                    let v74_ = vec2<u32>(_e280, 6u);
                    let _e282 = string_equal(v30_p_container, v74_);
                    let _e285 = params[41u];
                    let v76_ = vec2<u32>(_e285, 7u);
                    let _e287 = string_equal(v30_p_container, v76_);
                    let _e290 = params[42u];
                    let v78_ = vec2<u32>(_e290, 6u);
                    let _e292 = string_equal(v30_p_container, v78_);
                    let v80_or = (_e277 | _e282);
                    let v81_or = (_e287 | _e292);
                    let v82_or = (v80_or | v81_or);
                    let v83_and = (_e272 & v82_or);
                    let v84_and = (v83_and & v21_ge);
                    let v85_and = (v84_and & v23_le);
                    let _e301 = params[43u];
                    let v86_ = bitcast<i32>(_e301);
                    let v87_le = !((v86_ < v29_p_size));
                    let v88_and = (v85_and & v87_le);
                    let v89_or = (v69_or | v88_and);
                    if !(v89_or) {
                        continue;
                    }
                    let _e310 = params[44u];
                    let _e312 = (_e310 + (a_12 * 2u));
                    let _e314 = input[_e312];
                    let _e317 = input[(_e312 + 1u)];
                    let v90_l_extendedprice = vec2<u32>(_e314, _e317);
                    let _e321 = params[45u];
                    let _e323 = (_e321 + (a_12 * 2u));
                    let _e325 = input[_e323];
                    let _e328 = input[(_e323 + 1u)];
                    let v91_l_discount = vec2<u32>(_e325, _e328);
                    let _e332 = add_64_(~(v91_l_discount), vec2<u32>(1u, 0u));
                    let _e333 = add_64_(v10_, _e332);
                    let _e337 = (bitcast<i32>(v10_.y) < 0i);
                    let _e347 = i64_mul(v90_l_extendedprice, _e333);
                    let _e348 = i64_mul_overflows(v90_l_extendedprice, _e333);
                    let _e355 = select(0u, 4294967295u, (bitcast<i32>(_e347.y) < 0i));
                    let v94_ = vec4<u32>(_e347.x, _e347.y, _e355, _e355);
                    let _e360 = revenue_valid;
                    if _e360 {
                        let _e361 = revenue;
                        let _e362 = add_128_(_e361, v94_);
                        let _e365 = (bitcast<i32>(_e361.w) < 0i);
                        revenue = _e362;
                        revenue_valid = true;
                    } else {
                        revenue = v94_;
                        revenue_valid = true;
                    }
                }
            }
        }
    }
}

@compute @workgroup_size(256, 1, 1) 
fn count(@builtin(workgroup_id) workgroup_: vec3<u32>, @builtin(local_invocation_index) local: u32, @builtin(num_workgroups) workgroups: vec3<u32>) {
    var sums_rows: u32;
    var position: u32;

    let _e11 = ((((workgroup_.y * workgroups.x) + workgroup_.x) * 256u) + local);
    let _e14 = params[0u];
    let _e17 = params[1u];
    let row_1 = (_e14 + _e11);
    if ((row_1 >= _e17) | (row_1 < _e14)) {
        return;
    }
    sums_rows = 0u;
    let _e28 = params[3u];
    let _e31 = params[4u];
    let _e32 = (_e28 + row_1);
    let _e35 = input[_e32];
    let _e38 = input[(_e32 + 1u)];
    let v0_l_shipinstruct_1 = vec2<u32>((_e31 + _e35), (_e38 - _e35));
    let _e44 = params[5u];
    let v1_1 = vec2<u32>(_e44, 17u);
    let _e47 = string_equal(v0_l_shipinstruct_1, v1_1);
    if _e47 {
        let _e50 = params[6u];
        let _e53 = params[7u];
        let _e54 = (_e50 + row_1);
        let _e56 = input[_e54];
        let _e59 = input[(_e54 + 1u)];
        let v3_l_shipmode_1 = vec2<u32>((_e53 + _e56), (_e59 - _e56));
        let _e65 = params[8u];
        let v4_1 = vec2<u32>(_e65, 3u);
        let _e67 = string_equal(v3_l_shipmode_1, v4_1);
        let _e70 = params[9u];
        let v6_1 = vec2<u32>(_e70, 7u);
        let _e72 = string_equal(v3_l_shipmode_1, v6_1);
        let v8_or_1 = (_e67 | _e72);
        if v8_or_1 {
            let _e76 = params[10u];
            let _e78 = (_e76 + (row_1 * 2u));
            let _e80 = input[_e78];
            let _e83 = input[(_e78 + 1u)];
            let v9_l_quantity_1 = vec2<u32>(_e80, _e83);
            let _e87 = params[11u];
            let _e90 = params[12u];
            let v10_1 = vec2<u32>(_e87, _e90);
            let _e92 = less_64_(v9_l_quantity_1, v10_1);
            let v11_ge_1 = !(_e92);
            let _e96 = params[13u];
            let _e99 = params[14u];
            let v12_1 = vec2<u32>(_e96, _e99);
            let _e101 = less_64_(v12_1, v9_l_quantity_1);
            let v13_le_1 = !(_e101);
            let v14_and_1 = (v11_ge_1 & v13_le_1);
            let _e106 = params[15u];
            let _e109 = params[16u];
            let v15_1 = vec2<u32>(_e106, _e109);
            let _e111 = less_64_(v9_l_quantity_1, v15_1);
            let v16_ge_1 = !(_e111);
            let _e114 = params[17u];
            let _e117 = params[18u];
            let v17_1 = vec2<u32>(_e114, _e117);
            let _e119 = less_64_(v17_1, v9_l_quantity_1);
            let v18_le_1 = !(_e119);
            let v19_and_1 = (v16_ge_1 & v18_le_1);
            let v20_or_1 = (v14_and_1 | v19_and_1);
            let _e123 = less_64_(v9_l_quantity_1, v17_1);
            let v21_ge_1 = !(_e123);
            let _e127 = params[19u];
            let _e130 = params[20u];
            let v22_1 = vec2<u32>(_e127, _e130);
            let _e132 = less_64_(v22_1, v9_l_quantity_1);
            let v23_le_1 = !(_e132);
            let v24_and_1 = (v21_ge_1 & v23_le_1);
            let v25_or_1 = (v20_or_1 | v24_and_1);
            if v25_or_1 {
                let _e138 = params[21u];
                let _e140 = (_e138 + (row_1 * 2u));
                let _e142 = input[_e140];
                let _e145 = input[(_e140 + 1u)];
                let v26_l_partkey_1 = vec2<u32>(_e142, _e145);
                let _e150 = hash_step(2538058380u, v26_l_partkey_1.x);
                let _e151 = hash_step(_e150, v26_l_partkey_1.y);
                let _e153 = hash_finish((_e151 ^ 8u));
                let _e156 = params[22u];
                let _e159 = params[23u];
                let _e161 = (_e159 + (_e153 & _e156));
                let _e164 = work[_e161];
                let matches_end_1 = work[(_e161 + 1u)];
                position = _e164;
                loop {
                    let _e169 = position;
                    if (_e169 >= matches_end_1) {
                        break;
                    }
                    position = (_e169 + 1u);
                    let _e174 = params[24u];
                    let candidate_1 = work[(_e174 + _e169)];
                    let _e180 = params[25u];
                    let _e182 = (_e180 + (candidate_1 * 7u));
                    let _e184 = work[_e182];
                    let _e187 = work[(_e182 + 1u)];
                    if !(all((v26_l_partkey_1 == vec2<u32>(_e184, _e187)))) {
                        continue;
                    }
                    let _e194 = work[(_e182 + 2u)];
                    let _e197 = work[(_e182 + 3u)];
                    let v28_p_brand_1 = vec2<u32>(_e194, _e197);
                    let _e201 = work[(_e182 + 4u)];
                    let v29_p_size_1 = bitcast<i32>(_e201);
                    let _e205 = work[(_e182 + 5u)];
                    let _e208 = work[(_e182 + 6u)];
                    let v30_p_container_1 = vec2<u32>(_e205, _e208);
                    let _e212 = params[26u];
                    let v31_1 = vec2<u32>(_e212, 8u);
                    let _e214 = string_equal(v28_p_brand_1, v31_1);
                    let _e217 = params[27u];
                    let v33_1 = vec2<u32>(_e217, 7u);
                    let _e219 = string_equal(v30_p_container_1, v33_1);
                    let _e222 = params[28u];
                    let v35_1 = vec2<u32>(_e222, 6u);
                    let _e224 = string_equal(v30_p_container_1, v35_1);
                    let _e227 = params[29u];
                    let v37_1 = vec2<u32>(_e227, 7u);
                    let _e229 = string_equal(v30_p_container_1, v37_1);
                    let _e232 = params[30u];
                    let v39_1 = vec2<u32>(_e232, 6u);
                    let _e234 = string_equal(v30_p_container_1, v39_1);
                    let v41_or_1 = (_e219 | _e224);
                    let v42_or_1 = (_e229 | _e234);
                    let v43_or_1 = (v41_or_1 | v42_or_1);
                    let v44_and_1 = (_e214 & v43_or_1);
                    let v45_and_1 = (v44_and_1 & v11_ge_1);
                    let v46_and_1 = (v45_and_1 & v13_le_1);
                    let _e243 = params[31u];
                    let v47_1 = bitcast<i32>(_e243);
                    let v48_le_1 = !((v47_1 < v29_p_size_1));
                    let v49_and_1 = (v46_and_1 & v48_le_1);
                    let _e250 = params[32u];
                    let v50_1 = vec2<u32>(_e250, 8u);
                    let _e252 = string_equal(v28_p_brand_1, v50_1);
                    let _e255 = params[33u];
                    let v52_1 = vec2<u32>(_e255, 7u);
                    let _e257 = string_equal(v30_p_container_1, v52_1);
                    let _e260 = params[34u];
                    let v54_1 = vec2<u32>(_e260, 7u);
                    let _e262 = string_equal(v30_p_container_1, v54_1);
                    let _e265 = params[35u];
                    let v56_1 = vec2<u32>(_e265, 7u);
                    let _e267 = string_equal(v30_p_container_1, v56_1);
                    let _e270 = params[36u];
                    let v58_1 = vec2<u32>(_e270, 8u);
                    let _e272 = string_equal(v30_p_container_1, v58_1);
                    let v60_or_1 = (_e257 | _e262);
                    let v61_or_1 = (_e267 | _e272);
                    let v62_or_1 = (v60_or_1 | v61_or_1);
                    let v63_and_1 = (_e252 & v62_or_1);
                    let v64_and_1 = (v63_and_1 & v16_ge_1);
                    let v65_and_1 = (v64_and_1 & v18_le_1);
                    let _e281 = params[37u];
                    let v66_1 = bitcast<i32>(_e281);
                    let v67_le_1 = !((v66_1 < v29_p_size_1));
                    let v68_and_1 = (v65_and_1 & v67_le_1);
                    let v69_or_1 = (v49_and_1 | v68_and_1);
                    let _e289 = params[38u];
                    let v70_1 = vec2<u32>(_e289, 8u);
                    let _e291 = string_equal(v28_p_brand_1, v70_1);
                    let _e294 = params[39u];
                    let v72_1 = vec2<u32>(_e294, 7u);
                    let _e296 = string_equal(v30_p_container_1, v72_1);
                    let _e299 = params[40u];
                    let v74_1 = vec2<u32>(_e299, 6u);
                    let _e301 = string_equal(v30_p_container_1, v74_1);
                    let _e304 = params[41u];
                    let v76_1 = vec2<u32>(_e304, 7u);
                    let _e306 = string_equal(v30_p_container_1, v76_1);
                    let _e309 = params[42u];
                    let v78_1 = vec2<u32>(_e309, 6u);
                    let _e311 = string_equal(v30_p_container_1, v78_1);
                    let v80_or_1 = (_e296 | _e301);
                    let v81_or_1 = (_e306 | _e311);
                    let v82_or_1 = (v80_or_1 | v81_or_1);
                    let v83_and_1 = (_e291 & v82_or_1);
                    let v84_and_1 = (v83_and_1 & v21_ge_1);
                    let v85_and_1 = (v84_and_1 & v23_le_1);
                    let _e320 = params[43u];
                    let v86_1 = bitcast<i32>(_e320);
                    let v87_le_1 = !((v86_1 < v29_p_size_1));
                    let v88_and_1 = (v85_and_1 & v87_le_1);
                    let v89_or_1 = (v69_or_1 | v88_and_1);
                    if !(v89_or_1) {
                        continue;
                    }
                    let _e329 = params[44u];
                    let _e331 = (_e329 + (row_1 * 2u));
                    let _e333 = input[_e331];
                    let _e336 = input[(_e331 + 1u)];
                    let v90_l_extendedprice_1 = vec2<u32>(_e333, _e336);
                    let _e340 = params[45u];
                    let _e342 = (_e340 + (row_1 * 2u));
                    let _e344 = input[_e342];
                    let _e347 = input[(_e342 + 1u)];
                    let v91_l_discount_1 = vec2<u32>(_e344, _e347);
                    let _e351 = add_64_(~(v91_l_discount_1), vec2<u32>(1u, 0u));
                    let _e352 = add_64_(v10_1, _e351);
                    let _e356 = (bitcast<i32>(v10_1.y) < 0i);
                    let _e366 = i64_mul(v90_l_extendedprice_1, _e352);
                    let _e367 = i64_mul_overflows(v90_l_extendedprice_1, _e352);
                    let _e374 = select(0u, 4294967295u, (bitcast<i32>(_e366.y) < 0i));
                    let v94_1 = vec4<u32>(_e366.x, _e366.y, _e374, _e374);
                    let _e377 = sums_rows;
                    sums_rows = (_e377 + 1u);
                }
            }
        }
    }
    let _e381 = params[46u];
    let _e383 = sums_rows;
    work[(_e381 + _e11)] = _e383;
}

@compute @workgroup_size(256, 1, 1) 
fn append(@builtin(workgroup_id) workgroup_1: vec3<u32>, @builtin(local_invocation_index) local_1: u32, @builtin(num_workgroups) workgroups_1: vec3<u32>) {
    var sums_rows_1: u32;
    var position_1: u32;

    let _e11 = ((((workgroup_1.y * workgroups_1.x) + workgroup_1.x) * 256u) + local_1);
    let _e14 = params[0u];
    let _e17 = params[1u];
    let row_2 = (_e14 + _e11);
    if ((row_2 >= _e17) | (row_2 < _e14)) {
        return;
    }
    sums_rows_1 = 0u;
    let _e28 = params[46u];
    let _e29 = (_e28 + _e11);
    let _e32 = work[_e29];
    let _e35 = work[(_e29 + 1u)];
    if !((_e32 != _e35)) {
        return;
    }
    let _e40 = params[3u];
    let _e43 = params[4u];
    let _e44 = (_e40 + row_2);
    let _e47 = input[_e44];
    let _e50 = input[(_e44 + 1u)];
    let v0_l_shipinstruct_2 = vec2<u32>((_e43 + _e47), (_e50 - _e47));
    let _e56 = params[5u];
    let v1_2 = vec2<u32>(_e56, 17u);
    let _e59 = string_equal(v0_l_shipinstruct_2, v1_2);
    if _e59 {
        let _e62 = params[6u];
        let _e65 = params[7u];
        let _e66 = (_e62 + row_2);
        let _e68 = input[_e66];
        let _e71 = input[(_e66 + 1u)];
        let v3_l_shipmode_2 = vec2<u32>((_e65 + _e68), (_e71 - _e68));
        let _e77 = params[8u];
        let v4_2 = vec2<u32>(_e77, 3u);
        let _e79 = string_equal(v3_l_shipmode_2, v4_2);
        let _e82 = params[9u];
        let v6_2 = vec2<u32>(_e82, 7u);
        let _e84 = string_equal(v3_l_shipmode_2, v6_2);
        let v8_or_2 = (_e79 | _e84);
        if v8_or_2 {
            let _e88 = params[10u];
            let _e90 = (_e88 + (row_2 * 2u));
            let _e92 = input[_e90];
            let _e95 = input[(_e90 + 1u)];
            let v9_l_quantity_2 = vec2<u32>(_e92, _e95);
            let _e99 = params[11u];
            let _e102 = params[12u];
            let v10_2 = vec2<u32>(_e99, _e102);
            let _e104 = less_64_(v9_l_quantity_2, v10_2);
            let v11_ge_2 = !(_e104);
            let _e108 = params[13u];
            let _e111 = params[14u];
            let v12_2 = vec2<u32>(_e108, _e111);
            let _e113 = less_64_(v12_2, v9_l_quantity_2);
            let v13_le_2 = !(_e113);
            let v14_and_2 = (v11_ge_2 & v13_le_2);
            let _e118 = params[15u];
            let _e121 = params[16u];
            let v15_2 = vec2<u32>(_e118, _e121);
            let _e123 = less_64_(v9_l_quantity_2, v15_2);
            let v16_ge_2 = !(_e123);
            let _e126 = params[17u];
            let _e129 = params[18u];
            let v17_2 = vec2<u32>(_e126, _e129);
            let _e131 = less_64_(v17_2, v9_l_quantity_2);
            let v18_le_2 = !(_e131);
            let v19_and_2 = (v16_ge_2 & v18_le_2);
            let v20_or_2 = (v14_and_2 | v19_and_2);
            let _e135 = less_64_(v9_l_quantity_2, v17_2);
            let v21_ge_2 = !(_e135);
            let _e139 = params[19u];
            let _e142 = params[20u];
            let v22_2 = vec2<u32>(_e139, _e142);
            let _e144 = less_64_(v22_2, v9_l_quantity_2);
            let v23_le_2 = !(_e144);
            let v24_and_2 = (v21_ge_2 & v23_le_2);
            let v25_or_2 = (v20_or_2 | v24_and_2);
            if v25_or_2 {
                let _e150 = params[21u];
                let _e152 = (_e150 + (row_2 * 2u));
                let _e154 = input[_e152];
                let _e157 = input[(_e152 + 1u)];
                let v26_l_partkey_2 = vec2<u32>(_e154, _e157);
                let _e162 = hash_step(2538058380u, v26_l_partkey_2.x);
                let _e163 = hash_step(_e162, v26_l_partkey_2.y);
                let _e165 = hash_finish((_e163 ^ 8u));
                let _e168 = params[22u];
                let _e171 = params[23u];
                let _e173 = (_e171 + (_e165 & _e168));
                let _e175 = work[_e173];
                let matches_end_2 = work[(_e173 + 1u)];
                position_1 = _e175;
                loop {
                    let _e180 = position_1;
                    if (_e180 >= matches_end_2) {
                        break;
                    }
                    position_1 = (_e180 + 1u);
                    let _e185 = params[24u];
                    let candidate_2 = work[(_e185 + _e180)];
                    let _e191 = params[25u];
                    let _e193 = (_e191 + (candidate_2 * 7u));
                    let _e195 = work[_e193];
                    let _e198 = work[(_e193 + 1u)];
                    if !(all((v26_l_partkey_2 == vec2<u32>(_e195, _e198)))) {
                        continue;
                    }
                    let _e205 = work[(_e193 + 2u)];
                    let _e208 = work[(_e193 + 3u)];
                    let v28_p_brand_2 = vec2<u32>(_e205, _e208);
                    let _e212 = work[(_e193 + 4u)];
                    let v29_p_size_2 = bitcast<i32>(_e212);
                    let _e216 = work[(_e193 + 5u)];
                    let _e219 = work[(_e193 + 6u)];
                    let v30_p_container_2 = vec2<u32>(_e216, _e219);
                    let _e223 = params[26u];
                    let v31_2 = vec2<u32>(_e223, 8u);
                    let _e225 = string_equal(v28_p_brand_2, v31_2);
                    let _e228 = params[27u];
                    let v33_2 = vec2<u32>(_e228, 7u);
                    let _e230 = string_equal(v30_p_container_2, v33_2);
                    let _e233 = params[28u];
                    let v35_2 = vec2<u32>(_e233, 6u);
                    let _e235 = string_equal(v30_p_container_2, v35_2);
                    let _e238 = params[29u];
                    let v37_2 = vec2<u32>(_e238, 7u);
                    let _e240 = string_equal(v30_p_container_2, v37_2);
                    let _e243 = params[30u];
                    let v39_2 = vec2<u32>(_e243, 6u);
                    let _e245 = string_equal(v30_p_container_2, v39_2);
                    let v41_or_2 = (_e230 | _e235);
                    let v42_or_2 = (_e240 | _e245);
                    let v43_or_2 = (v41_or_2 | v42_or_2);
                    let v44_and_2 = (_e225 & v43_or_2);
                    let v45_and_2 = (v44_and_2 & v11_ge_2);
                    let v46_and_2 = (v45_and_2 & v13_le_2);
                    let _e254 = params[31u];
                    let v47_2 = bitcast<i32>(_e254);
                    let v48_le_2 = !((v47_2 < v29_p_size_2));
                    let v49_and_2 = (v46_and_2 & v48_le_2);
                    let _e261 = params[32u];
                    let v50_2 = vec2<u32>(_e261, 8u);
                    let _e263 = string_equal(v28_p_brand_2, v50_2);
                    let _e266 = params[33u];
                    let v52_2 = vec2<u32>(_e266, 7u);
                    let _e268 = string_equal(v30_p_container_2, v52_2);
                    let _e271 = params[34u];
                    let v54_2 = vec2<u32>(_e271, 7u);
                    let _e273 = string_equal(v30_p_container_2, v54_2);
                    let _e276 = params[35u];
                    let v56_2 = vec2<u32>(_e276, 7u);
                    let _e278 = string_equal(v30_p_container_2, v56_2);
                    let _e281 = params[36u];
                    let v58_2 = vec2<u32>(_e281, 8u);
                    let _e283 = string_equal(v30_p_container_2, v58_2);
                    let v60_or_2 = (_e268 | _e273);
                    let v61_or_2 = (_e278 | _e283);
                    let v62_or_2 = (v60_or_2 | v61_or_2);
                    let v63_and_2 = (_e263 & v62_or_2);
                    let v64_and_2 = (v63_and_2 & v16_ge_2);
                    let v65_and_2 = (v64_and_2 & v18_le_2);
                    let _e292 = params[37u];
                    let v66_2 = bitcast<i32>(_e292);
                    let v67_le_2 = !((v66_2 < v29_p_size_2));
                    let v68_and_2 = (v65_and_2 & v67_le_2);
                    let v69_or_2 = (v49_and_2 | v68_and_2);
                    let _e300 = params[38u];
                    let v70_2 = vec2<u32>(_e300, 8u);
                    let _e302 = string_equal(v28_p_brand_2, v70_2);
                    let _e305 = params[39u];
                    let v72_2 = vec2<u32>(_e305, 7u);
                    let _e307 = string_equal(v30_p_container_2, v72_2);
                    let _e310 = params[40u];
                    let v74_2 = vec2<u32>(_e310, 6u);
                    let _e312 = string_equal(v30_p_container_2, v74_2);
                    let _e315 = params[41u];
                    let v76_2 = vec2<u32>(_e315, 7u);
                    let _e317 = string_equal(v30_p_container_2, v76_2);
                    let _e320 = params[42u];
                    let v78_2 = vec2<u32>(_e320, 6u);
                    let _e322 = string_equal(v30_p_container_2, v78_2);
                    let v80_or_2 = (_e307 | _e312);
                    let v81_or_2 = (_e317 | _e322);
                    let v82_or_2 = (v80_or_2 | v81_or_2);
                    let v83_and_2 = (_e302 & v82_or_2);
                    let v84_and_2 = (v83_and_2 & v21_ge_2);
                    let v85_and_2 = (v84_and_2 & v23_le_2);
                    let _e331 = params[43u];
                    let v86_2 = bitcast<i32>(_e331);
                    let v87_le_2 = !((v86_2 < v29_p_size_2));
                    let v88_and_2 = (v85_and_2 & v87_le_2);
                    let v89_or_2 = (v69_or_2 | v88_and_2);
                    if !(v89_or_2) {
                        continue;
                    }
                    let _e340 = params[44u];
                    let _e342 = (_e340 + (row_2 * 2u));
                    let _e344 = input[_e342];
                    let _e347 = input[(_e342 + 1u)];
                    let v90_l_extendedprice_2 = vec2<u32>(_e344, _e347);
                    let _e351 = params[45u];
                    let _e353 = (_e351 + (row_2 * 2u));
                    let _e355 = input[_e353];
                    let _e358 = input[(_e353 + 1u)];
                    let v91_l_discount_2 = vec2<u32>(_e355, _e358);
                    let _e362 = add_64_(~(v91_l_discount_2), vec2<u32>(1u, 0u));
                    let _e363 = add_64_(v10_2, _e362);
                    let _e367 = (bitcast<i32>(v10_2.y) < 0i);
                    let _e377 = i64_mul(v90_l_extendedprice_2, _e363);
                    let _e378 = i64_mul_overflows(v90_l_extendedprice_2, _e363);
                    let _e385 = select(0u, 4294967295u, (bitcast<i32>(_e377.y) < 0i));
                    let v94_2 = vec4<u32>(_e377.x, _e377.y, _e385, _e385);
                    let _e388 = sums_rows_1;
                    sums_rows_1 = (_e388 + 1u);
                    let _e393 = params[47u];
                    let _e395 = (_e393 + ((_e32 + _e388) * 5u));
                    work[_e395] = 1u;
                    work[(_e395 + 1u)] = v94_2.x;
                    work[(_e395 + 2u)] = v94_2.y;
                    work[(_e395 + 3u)] = v94_2.z;
                    work[(_e395 + 4u)] = v94_2.w;
                }
            }
        }
    }
}

@compute @workgroup_size(256, 1, 1) 
fn fuse(@builtin(workgroup_id) workgroup_2: vec3<u32>, @builtin(local_invocation_index) local_2: u32, @builtin(num_workgroups) workgroups_2: vec3<u32>) {
    var local_3: u32;
    var local_4: u32;
    var local_5: u32;

    let _e3 = params[0u];
    let _e6 = params[1u];
    let _e25 = (((workgroups_2.x * workgroups_2.y) * 256u) * 1u);
    let rounds = (((_e6 - _e3) + (_e25 - 1u)) / _e25);
    local_3 = 0u;
    loop {
        let _e31 = local_3;
        if (_e31 >= rounds) {
            break;
        }
        let _e34 = ((_e3 + (((((workgroup_2.y * workgroups_2.x) + workgroup_2.x) * 256u) + local_2) * 1u)) + (_e31 * _e25));
        if (_e34 < _e6) {
        }
        let number = (_e34 + 0u);
        some = false;
        if (number < _e6) {
            row(number);
        }
        local_3 = (_e31 + 1u);
    }
    let _e46 = revenue;
    let _e51 = revenue_valid;
    values[local_2] = _e46.x;
    values[(local_2 + 256u)] = _e46.y;
    values[(local_2 + 512u)] = _e46.z;
    values[(local_2 + 768u)] = _e46.w;
    values[(local_2 + 1024u)] = select(0u, 1u, _e51);
    workgroupBarrier();
    if (local_2 < 16u) {
        let _e68 = (local_2 * 16u);
        let _e71 = values[_e68];
        let _e74 = values[(_e68 + 256u)];
        let _e77 = values[(_e68 + 512u)];
        let _e80 = values[(_e68 + 768u)];
        let _e83 = values[(_e68 + 1024u)];
        revenue = vec4<u32>(_e71, _e74, _e77, _e80);
        revenue_valid = (_e83 != 0u);
        local_4 = (_e68 + 1u);
        loop {
            let _e89 = local_4;
            if (_e89 >= (_e68 + 16u)) {
                break;
            }
            let _e92 = values[_e89];
            let _e95 = values[(_e89 + 256u)];
            let _e98 = values[(_e89 + 512u)];
            let _e101 = values[(_e89 + 768u)];
            let _e104 = values[(_e89 + 1024u)];
            let _e105 = (_e104 != 0u);
            let _e106 = vec4<u32>(_e92, _e95, _e98, _e101);
            let _e107 = revenue;
            let _e108 = add_128_(_e107, _e106);
            let _e112 = (bitcast<i32>(_e107.w) < 0i);
            let _e122 = revenue_valid;
            revenue_valid = (_e122 | _e105);
            revenue = select(_e107, select(_e106, _e108, vec4(_e122)), vec4(_e105));
            local_4 = (_e89 + 1u);
        }
        let _e129 = revenue;
        let _e134 = revenue_valid;
        values[_e68] = _e129.x;
        values[(_e68 + 256u)] = _e129.y;
        values[(_e68 + 512u)] = _e129.z;
        values[(_e68 + 768u)] = _e129.w;
        values[(_e68 + 1024u)] = select(0u, 1u, _e134);
    }
    workgroupBarrier();
    if (local_2 < 1u) {
        let _e146 = (local_2 * 256u);
        let _e149 = values[_e146];
        let _e152 = values[(_e146 + 256u)];
        let _e155 = values[(_e146 + 512u)];
        let _e158 = values[(_e146 + 768u)];
        let _e161 = values[(_e146 + 1024u)];
        revenue = vec4<u32>(_e149, _e152, _e155, _e158);
        revenue_valid = (_e161 != 0u);
        local_5 = (_e146 + 16u);
        loop {
            let _e166 = local_5;
            if (_e166 >= (_e146 + 256u)) {
                break;
            }
            let _e169 = values[_e166];
            let _e172 = values[(_e166 + 256u)];
            let _e175 = values[(_e166 + 512u)];
            let _e178 = values[(_e166 + 768u)];
            let _e181 = values[(_e166 + 1024u)];
            let _e182 = (_e181 != 0u);
            let _e183 = vec4<u32>(_e169, _e172, _e175, _e178);
            let _e184 = revenue;
            let _e185 = add_128_(_e184, _e183);
            let _e188 = (bitcast<i32>(_e184.w) < 0i);
            let _e198 = revenue_valid;
            revenue_valid = (_e198 | _e182);
            revenue = select(_e184, select(_e183, _e185, vec4(_e198)), vec4(_e182));
            local_5 = (_e166 + 16u);
        }
        let _e205 = revenue;
        let _e210 = revenue_valid;
        values[_e146] = _e205.x;
        values[(_e146 + 256u)] = _e205.y;
        values[(_e146 + 512u)] = _e205.z;
        values[(_e146 + 768u)] = _e205.w;
        values[(_e146 + 1024u)] = select(0u, 1u, _e210);
    }
    workgroupBarrier();
    let _e221 = revenue;
    let _e222 = revenue_valid;
    if (local_2 == 0u) {
        let _e226 = params[48u];
        let _e229 = params[49u];
        let _e232 = params[50u];
        let _e235 = params[51u];
        let _e238 = atomicLoad((&sync[_e226]));
        if (_e238 <= _e229) {
            let _e241 = atomicAdd((&sync[_e226]), 1u);
            if (_e241 < _e229) {
                let _e245 = (_e232 + (_e241 * 5u));
                work[_e245] = 0u;
                work[(_e245 + 1u)] = 0u;
                work[(_e245 + 2u)] = 0u;
                work[(_e245 + 3u)] = 0u;
                work[(_e245 + 4u)] = 0u;
                work[_e245] = _e221.x;
                work[(_e245 + 1u)] = _e221.y;
                work[(_e245 + 2u)] = _e221.z;
                work[(_e245 + 3u)] = _e221.w;
                let _e273 = work[(_e245 + 4u)];
                work[(_e245 + 4u)] = select((_e273 & 4294967294u), (_e273 | 1u), _e222);
                work[(_e235 + _e241)] = 0u;
            }
        }
    }
}

// 3: kernel @scan_sums
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
    let _e31 = (_e28 + (row * 5u));
    let _e34 = work[_e31];
    let _e37 = work[(_e31 + 1u)];
    let _e40 = work[(_e31 + 2u)];
    let _e43 = work[(_e31 + 3u)];
    let v1_revenue = vec4<u32>(_e34, _e37, _e40, _e43);
    let _e48 = work[(_e31 + 4u)];
    let _e52 = params[4u];
    let _e54 = (_e52 + (_e11 * 5u));
    work[_e54] = v1_revenue.x;
    work[(_e54 + 1u)] = v1_revenue.y;
    work[(_e54 + 2u)] = v1_revenue.z;
    work[(_e54 + 3u)] = v1_revenue.w;
    work[(_e54 + 4u)] = select(0u, 1u, ((_e48 & 1u) != 0u));
}

// 4: pass sums_aggregate of kernel @scan_lineitem
@group(0) @binding(0) 
var<storage> params: array<u32>;
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
    var local_1: bool;
    var group: u32;
    var is_first: bool;
    var local_2: u32;
    var whole_revenue: vec4<u32>;
    var local_3: bool;
    var whole_revenue_1: vec4<u32>;
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
    revenue = vec4<u32>();
    local_1 = bool();
    revenue = vec4<u32>();
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
                let _e68 = revenue;
                work[_e67] = _e68.x;
                work[(_e67 + 1u)] = _e68.y;
                work[(_e67 + 2u)] = _e68.z;
                work[(_e67 + 3u)] = _e68.w;
                let _e80 = local_1;
                let _e83 = work[(_e67 + 4u)];
                work[(_e67 + 4u)] = select((_e83 & 4294967294u), (_e83 | 1u), _e80);
                work[(part_numbers + _e55)] = _e62;
            } else {
                let _e93 = (rows + (_e62 * 5u));
                whole_revenue = vec4<u32>();
                local_3 = bool();
                let _e99 = work[_e93];
                let _e102 = work[(_e93 + 1u)];
                let _e105 = work[(_e93 + 2u)];
                let _e108 = work[(_e93 + 3u)];
                let _e112 = work[(_e93 + 4u)];
                whole_revenue = vec4<u32>(_e99, _e102, _e105, _e108);
                local_3 = ((_e112 & 1u) != 0u);
                let _e115 = revenue;
                let _e116 = local_1;
                if _e116 {
                    let _e117 = local_3;
                    if _e117 {
                        let _e118 = whole_revenue;
                        let _e119 = add_128_(_e118, _e115);
                        let _e123 = (bitcast<i32>(_e118.w) < 0i);
                        whole_revenue = _e119;
                        local_3 = true;
                    } else {
                        whole_revenue = _e115;
                        local_3 = true;
                    }
                }
                let _e133 = whole_revenue;
                work[_e93] = _e133.x;
                work[(_e93 + 1u)] = _e133.y;
                work[(_e93 + 2u)] = _e133.z;
                work[(_e93 + 3u)] = _e133.w;
                let _e145 = local_3;
                let _e148 = work[(_e93 + 4u)];
                work[(_e93 + 4u)] = select((_e148 & 4294967294u), (_e148 | 1u), _e145);
            }
            revenue = vec4<u32>();
            local_1 = false;
            is_first = false;
            group = _e61;
        }
        let _e157 = work[(order + _e57)];
        let _e159 = (entries + (_e157 * 5u));
        let _e161 = work[_e159];
        let _e166 = work[(_e159 + 1u)];
        let _e169 = work[(_e159 + 2u)];
        let _e172 = work[(_e159 + 3u)];
        let _e175 = work[(_e159 + 4u)];
        let _e176 = vec4<u32>(_e166, _e169, _e172, _e175);
        if ((_e161 & 1u) != 0u) {
            let _e177 = local_1;
            if _e177 {
                let _e178 = revenue;
                let _e179 = add_128_(_e178, _e176);
                let _e182 = (bitcast<i32>(_e178.w) < 0i);
                revenue = _e179;
                local_1 = true;
            } else {
                revenue = _e176;
                local_1 = true;
            }
        }
        local_2 = (_e57 + 1u);
    }
    let _e193 = group;
    if _e41 {
        let _e194 = (_e55 + 1u);
        let _e195 = is_first;
        if _e195 {
            let _e197 = (parts + (_e55 * 5u));
            let _e198 = revenue;
            work[_e197] = _e198.x;
            work[(_e197 + 1u)] = _e198.y;
            work[(_e197 + 2u)] = _e198.z;
            work[(_e197 + 3u)] = _e198.w;
            let _e210 = local_1;
            let _e213 = work[(_e197 + 4u)];
            work[(_e197 + 4u)] = select((_e213 & 4294967294u), (_e213 | 1u), _e210);
            work[(part_numbers + _e55)] = _e193;
            revenue = vec4<u32>();
            local_1 = false;
        }
        let _e223 = (parts + (_e194 * 5u));
        let _e224 = revenue;
        work[_e223] = _e224.x;
        work[(_e223 + 1u)] = _e224.y;
        work[(_e223 + 2u)] = _e224.z;
        work[(_e223 + 3u)] = _e224.w;
        let _e236 = local_1;
        let _e239 = work[(_e223 + 4u)];
        work[(_e223 + 4u)] = select((_e239 & 4294967294u), (_e239 | 1u), _e236);
        work[(part_numbers + _e194)] = _e193;
    } else {
        if (_e40 > 0u) {
            let _e249 = (rows + (_e193 * 5u));
            whole_revenue_1 = vec4<u32>();
            local_4 = bool();
            let _e255 = work[_e249];
            let _e258 = work[(_e249 + 1u)];
            let _e261 = work[(_e249 + 2u)];
            let _e264 = work[(_e249 + 3u)];
            let _e268 = work[(_e249 + 4u)];
            whole_revenue_1 = vec4<u32>(_e255, _e258, _e261, _e264);
            local_4 = ((_e268 & 1u) != 0u);
            let _e271 = revenue;
            let _e272 = local_1;
            if _e272 {
                let _e273 = local_4;
                if _e273 {
                    let _e274 = whole_revenue_1;
                    let _e275 = add_128_(_e274, _e271);
                    let _e278 = (bitcast<i32>(_e274.w) < 0i);
                    whole_revenue_1 = _e275;
                    local_4 = true;
                } else {
                    whole_revenue_1 = _e271;
                    local_4 = true;
                }
            }
            let _e288 = whole_revenue_1;
            work[_e249] = _e288.x;
            work[(_e249 + 1u)] = _e288.y;
            work[(_e249 + 2u)] = _e288.z;
            work[(_e249 + 3u)] = _e288.w;
            let _e300 = local_4;
            let _e303 = work[(_e249 + 4u)];
            work[(_e249 + 4u)] = select((_e303 & 4294967294u), (_e303 | 1u), _e300);
        }
    }
}

@compute @workgroup_size(256, 1, 1) 
fn fold_all(@builtin(workgroup_id) workgroup_1: vec3<u32>, @builtin(local_invocation_index) local_5: u32, @builtin(num_workgroups) workgroups_1: vec3<u32>) {
    var revenue_1: vec4<u32>;
    var local_6: bool;
    var group_1: u32;
    var is_first_1: bool;
    var local_7: u32;
    var whole_revenue_2: vec4<u32>;
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
    revenue_1 = vec4<u32>();
    local_6 = bool();
    revenue_1 = vec4<u32>();
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
        let _e64 = work[(_e56 + 1u)];
        let _e67 = work[(_e56 + 2u)];
        let _e70 = work[(_e56 + 3u)];
        let _e73 = work[(_e56 + 4u)];
        let _e74 = vec4<u32>(_e64, _e67, _e70, _e73);
        if ((_e59 & 1u) != 0u) {
            let _e75 = local_6;
            if _e75 {
                let _e76 = revenue_1;
                let _e77 = add_128_(_e76, _e74);
                let _e81 = (bitcast<i32>(_e76.w) < 0i);
                revenue_1 = _e77;
                local_6 = true;
            } else {
                revenue_1 = _e74;
                local_6 = true;
            }
        }
        local_7 = (_e53 + 1u);
    }
    let _e92 = group_1;
    if (part_numbers_1 != 0u) {
        let _e93 = (_e51 + 1u);
        let _e94 = is_first_1;
        if _e94 {
            let _e96 = (parts_1 + (_e51 * 5u));
            let _e97 = revenue_1;
            work[_e96] = _e97.x;
            work[(_e96 + 1u)] = _e97.y;
            work[(_e96 + 2u)] = _e97.z;
            work[(_e96 + 3u)] = _e97.w;
            let _e109 = local_6;
            let _e112 = work[(_e96 + 4u)];
            work[(_e96 + 4u)] = select((_e112 & 4294967294u), (_e112 | 1u), _e109);
            work[(part_numbers_1 + _e51)] = _e92;
            revenue_1 = vec4<u32>();
            local_6 = false;
        }
        let _e123 = (parts_1 + (_e93 * 5u));
        let _e124 = revenue_1;
        work[_e123] = _e124.x;
        work[(_e123 + 1u)] = _e124.y;
        work[(_e123 + 2u)] = _e124.z;
        work[(_e123 + 3u)] = _e124.w;
        let _e136 = local_6;
        let _e139 = work[(_e123 + 4u)];
        work[(_e123 + 4u)] = select((_e139 & 4294967294u), (_e139 | 1u), _e136);
        work[(part_numbers_1 + _e93)] = _e92;
    } else {
        if (_e40 > 0u) {
            let _e149 = (rows_1 + (_e92 * 5u));
            whole_revenue_2 = vec4<u32>();
            local_8 = bool();
            let _e155 = work[_e149];
            let _e158 = work[(_e149 + 1u)];
            let _e161 = work[(_e149 + 2u)];
            let _e164 = work[(_e149 + 3u)];
            let _e168 = work[(_e149 + 4u)];
            whole_revenue_2 = vec4<u32>(_e155, _e158, _e161, _e164);
            local_8 = ((_e168 & 1u) != 0u);
            let _e171 = revenue_1;
            let _e172 = local_6;
            if _e172 {
                let _e173 = local_8;
                if _e173 {
                    let _e174 = whole_revenue_2;
                    let _e175 = add_128_(_e174, _e171);
                    let _e178 = (bitcast<i32>(_e174.w) < 0i);
                    whole_revenue_2 = _e175;
                    local_8 = true;
                } else {
                    whole_revenue_2 = _e171;
                    local_8 = true;
                }
            }
            let _e188 = whole_revenue_2;
            work[_e149] = _e188.x;
            work[(_e149 + 1u)] = _e188.y;
            work[(_e149 + 2u)] = _e188.z;
            work[(_e149 + 3u)] = _e188.w;
            let _e200 = local_8;
            let _e203 = work[(_e149 + 4u)];
            work[(_e149 + 4u)] = select((_e203 & 4294967294u), (_e203 | 1u), _e200);
        }
    }
}

@compute @workgroup_size(256, 1, 1) 
fn fold_parts(@builtin(workgroup_id) workgroup_2: vec3<u32>, @builtin(local_invocation_index) local_9: u32, @builtin(num_workgroups) workgroups_2: vec3<u32>) {
    var revenue_2: vec4<u32>;
    var local_10: bool;
    var group_2: u32;
    var is_first_2: bool;
    var local_11: u32;
    var whole_revenue_3: vec4<u32>;
    var local_12: bool;
    var whole_revenue_4: vec4<u32>;
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
    revenue_2 = vec4<u32>();
    local_10 = bool();
    revenue_2 = vec4<u32>();
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
                let _e68 = revenue_2;
                work[_e67] = _e68.x;
                work[(_e67 + 1u)] = _e68.y;
                work[(_e67 + 2u)] = _e68.z;
                work[(_e67 + 3u)] = _e68.w;
                let _e80 = local_10;
                let _e83 = work[(_e67 + 4u)];
                work[(_e67 + 4u)] = select((_e83 & 4294967294u), (_e83 | 1u), _e80);
                work[(part_numbers_2 + _e55)] = _e62;
            } else {
                let _e93 = (rows_2 + (_e62 * 5u));
                whole_revenue_3 = vec4<u32>();
                local_12 = bool();
                let _e99 = work[_e93];
                let _e102 = work[(_e93 + 1u)];
                let _e105 = work[(_e93 + 2u)];
                let _e108 = work[(_e93 + 3u)];
                let _e112 = work[(_e93 + 4u)];
                whole_revenue_3 = vec4<u32>(_e99, _e102, _e105, _e108);
                local_12 = ((_e112 & 1u) != 0u);
                let _e115 = revenue_2;
                let _e116 = local_10;
                if _e116 {
                    let _e117 = local_12;
                    if _e117 {
                        let _e118 = whole_revenue_3;
                        let _e119 = add_128_(_e118, _e115);
                        let _e123 = (bitcast<i32>(_e118.w) < 0i);
                        whole_revenue_3 = _e119;
                        local_12 = true;
                    } else {
                        whole_revenue_3 = _e115;
                        local_12 = true;
                    }
                }
                let _e133 = whole_revenue_3;
                work[_e93] = _e133.x;
                work[(_e93 + 1u)] = _e133.y;
                work[(_e93 + 2u)] = _e133.z;
                work[(_e93 + 3u)] = _e133.w;
                let _e145 = local_12;
                let _e148 = work[(_e93 + 4u)];
                work[(_e93 + 4u)] = select((_e148 & 4294967294u), (_e148 | 1u), _e145);
            }
            revenue_2 = vec4<u32>();
            local_10 = false;
            is_first_2 = false;
            group_2 = _e61;
        }
        let _e156 = (entries_2 + (_e57 * 5u));
        let _e158 = work[_e156];
        let _e161 = work[(_e156 + 1u)];
        let _e164 = work[(_e156 + 2u)];
        let _e167 = work[(_e156 + 3u)];
        let _e168 = vec4<u32>(_e158, _e161, _e164, _e167);
        let _e171 = work[(_e156 + 4u)];
        if ((_e171 & 1u) != 0u) {
            let _e174 = local_10;
            if _e174 {
                let _e175 = revenue_2;
                let _e176 = add_128_(_e175, _e168);
                let _e179 = (bitcast<i32>(_e175.w) < 0i);
                revenue_2 = _e176;
                local_10 = true;
            } else {
                revenue_2 = _e168;
                local_10 = true;
            }
        }
        local_11 = (_e57 + 1u);
    }
    let _e190 = group_2;
    if _e41 {
        let _e191 = (_e55 + 1u);
        let _e192 = is_first_2;
        if _e192 {
            let _e194 = (parts_2 + (_e55 * 5u));
            let _e195 = revenue_2;
            work[_e194] = _e195.x;
            work[(_e194 + 1u)] = _e195.y;
            work[(_e194 + 2u)] = _e195.z;
            work[(_e194 + 3u)] = _e195.w;
            let _e207 = local_10;
            let _e210 = work[(_e194 + 4u)];
            work[(_e194 + 4u)] = select((_e210 & 4294967294u), (_e210 | 1u), _e207);
            work[(part_numbers_2 + _e55)] = _e190;
            revenue_2 = vec4<u32>();
            local_10 = false;
        }
        let _e220 = (parts_2 + (_e191 * 5u));
        let _e221 = revenue_2;
        work[_e220] = _e221.x;
        work[(_e220 + 1u)] = _e221.y;
        work[(_e220 + 2u)] = _e221.z;
        work[(_e220 + 3u)] = _e221.w;
        let _e233 = local_10;
        let _e236 = work[(_e220 + 4u)];
        work[(_e220 + 4u)] = select((_e236 & 4294967294u), (_e236 | 1u), _e233);
        work[(part_numbers_2 + _e191)] = _e190;
    } else {
        if (_e40 > 0u) {
            let _e246 = (rows_2 + (_e190 * 5u));
            whole_revenue_4 = vec4<u32>();
            local_13 = bool();
            let _e252 = work[_e246];
            let _e255 = work[(_e246 + 1u)];
            let _e258 = work[(_e246 + 2u)];
            let _e261 = work[(_e246 + 3u)];
            let _e265 = work[(_e246 + 4u)];
            whole_revenue_4 = vec4<u32>(_e252, _e255, _e258, _e261);
            local_13 = ((_e265 & 1u) != 0u);
            let _e268 = revenue_2;
            let _e269 = local_10;
            if _e269 {
                let _e270 = local_13;
                if _e270 {
                    let _e271 = whole_revenue_4;
                    let _e272 = add_128_(_e271, _e268);
                    let _e275 = (bitcast<i32>(_e271.w) < 0i);
                    whole_revenue_4 = _e272;
                    local_13 = true;
                } else {
                    whole_revenue_4 = _e268;
                    local_13 = true;
                }
            }
            let _e285 = whole_revenue_4;
            work[_e246] = _e285.x;
            work[(_e246 + 1u)] = _e285.y;
            work[(_e246 + 2u)] = _e285.z;
            work[(_e246 + 3u)] = _e285.w;
            let _e297 = local_13;
            let _e300 = work[(_e246 + 4u)];
            work[(_e246 + 4u)] = select((_e300 & 4294967294u), (_e300 | 1u), _e297);
        }
    }
}

@compute @workgroup_size(256, 1, 1) 
fn fold_sorted_parts(@builtin(workgroup_id) workgroup_3: vec3<u32>, @builtin(local_invocation_index) local_14: u32, @builtin(num_workgroups) workgroups_3: vec3<u32>) {
    var revenue_3: vec4<u32>;
    var local_15: bool;
    var group_3: u32;
    var is_first_3: bool;
    var local_16: u32;
    var whole_revenue_5: vec4<u32>;
    var local_17: bool;
    var whole_revenue_6: vec4<u32>;
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
    revenue_3 = vec4<u32>();
    local_15 = bool();
    revenue_3 = vec4<u32>();
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
                let _e68 = revenue_3;
                work[_e67] = _e68.x;
                work[(_e67 + 1u)] = _e68.y;
                work[(_e67 + 2u)] = _e68.z;
                work[(_e67 + 3u)] = _e68.w;
                let _e80 = local_15;
                let _e83 = work[(_e67 + 4u)];
                work[(_e67 + 4u)] = select((_e83 & 4294967294u), (_e83 | 1u), _e80);
                work[(part_numbers_3 + _e55)] = _e62;
            } else {
                let _e93 = (rows_3 + (_e62 * 5u));
                whole_revenue_5 = vec4<u32>();
                local_17 = bool();
                let _e99 = work[_e93];
                let _e102 = work[(_e93 + 1u)];
                let _e105 = work[(_e93 + 2u)];
                let _e108 = work[(_e93 + 3u)];
                let _e112 = work[(_e93 + 4u)];
                whole_revenue_5 = vec4<u32>(_e99, _e102, _e105, _e108);
                local_17 = ((_e112 & 1u) != 0u);
                let _e115 = revenue_3;
                let _e116 = local_15;
                if _e116 {
                    let _e117 = local_17;
                    if _e117 {
                        let _e118 = whole_revenue_5;
                        let _e119 = add_128_(_e118, _e115);
                        let _e123 = (bitcast<i32>(_e118.w) < 0i);
                        whole_revenue_5 = _e119;
                        local_17 = true;
                    } else {
                        whole_revenue_5 = _e115;
                        local_17 = true;
                    }
                }
                let _e133 = whole_revenue_5;
                work[_e93] = _e133.x;
                work[(_e93 + 1u)] = _e133.y;
                work[(_e93 + 2u)] = _e133.z;
                work[(_e93 + 3u)] = _e133.w;
                let _e145 = local_17;
                let _e148 = work[(_e93 + 4u)];
                work[(_e93 + 4u)] = select((_e148 & 4294967294u), (_e148 | 1u), _e145);
            }
            revenue_3 = vec4<u32>();
            local_15 = false;
            is_first_3 = false;
            group_3 = _e61;
        }
        let _e157 = work[(order_3 + _e57)];
        let _e159 = (entries_3 + (_e157 * 5u));
        let _e161 = work[_e159];
        let _e164 = work[(_e159 + 1u)];
        let _e167 = work[(_e159 + 2u)];
        let _e170 = work[(_e159 + 3u)];
        let _e171 = vec4<u32>(_e161, _e164, _e167, _e170);
        let _e174 = work[(_e159 + 4u)];
        if ((_e174 & 1u) != 0u) {
            let _e177 = local_15;
            if _e177 {
                let _e178 = revenue_3;
                let _e179 = add_128_(_e178, _e171);
                let _e182 = (bitcast<i32>(_e178.w) < 0i);
                revenue_3 = _e179;
                local_15 = true;
            } else {
                revenue_3 = _e171;
                local_15 = true;
            }
        }
        local_16 = (_e57 + 1u);
    }
    let _e193 = group_3;
    if _e41 {
        let _e194 = (_e55 + 1u);
        let _e195 = is_first_3;
        if _e195 {
            let _e197 = (parts_3 + (_e55 * 5u));
            let _e198 = revenue_3;
            work[_e197] = _e198.x;
            work[(_e197 + 1u)] = _e198.y;
            work[(_e197 + 2u)] = _e198.z;
            work[(_e197 + 3u)] = _e198.w;
            let _e210 = local_15;
            let _e213 = work[(_e197 + 4u)];
            work[(_e197 + 4u)] = select((_e213 & 4294967294u), (_e213 | 1u), _e210);
            work[(part_numbers_3 + _e55)] = _e193;
            revenue_3 = vec4<u32>();
            local_15 = false;
        }
        let _e223 = (parts_3 + (_e194 * 5u));
        let _e224 = revenue_3;
        work[_e223] = _e224.x;
        work[(_e223 + 1u)] = _e224.y;
        work[(_e223 + 2u)] = _e224.z;
        work[(_e223 + 3u)] = _e224.w;
        let _e236 = local_15;
        let _e239 = work[(_e223 + 4u)];
        work[(_e223 + 4u)] = select((_e239 & 4294967294u), (_e239 | 1u), _e236);
        work[(part_numbers_3 + _e194)] = _e193;
    } else {
        if (_e40 > 0u) {
            let _e249 = (rows_3 + (_e193 * 5u));
            whole_revenue_6 = vec4<u32>();
            local_18 = bool();
            let _e255 = work[_e249];
            let _e258 = work[(_e249 + 1u)];
            let _e261 = work[(_e249 + 2u)];
            let _e264 = work[(_e249 + 3u)];
            let _e268 = work[(_e249 + 4u)];
            whole_revenue_6 = vec4<u32>(_e255, _e258, _e261, _e264);
            local_18 = ((_e268 & 1u) != 0u);
            let _e271 = revenue_3;
            let _e272 = local_15;
            if _e272 {
                let _e273 = local_18;
                if _e273 {
                    let _e274 = whole_revenue_6;
                    let _e275 = add_128_(_e274, _e271);
                    let _e278 = (bitcast<i32>(_e274.w) < 0i);
                    whole_revenue_6 = _e275;
                    local_18 = true;
                } else {
                    whole_revenue_6 = _e271;
                    local_18 = true;
                }
            }
            let _e288 = whole_revenue_6;
            work[_e249] = _e288.x;
            work[(_e249 + 1u)] = _e288.y;
            work[(_e249 + 2u)] = _e288.z;
            work[(_e249 + 3u)] = _e288.w;
            let _e300 = local_18;
            let _e303 = work[(_e249 + 4u)];
            work[(_e249 + 4u)] = select((_e303 & 4294967294u), (_e303 | 1u), _e300);
        }
    }
}

@compute @workgroup_size(256, 1, 1) 
fn fold_all_parts(@builtin(workgroup_id) workgroup_4: vec3<u32>, @builtin(local_invocation_index) local_19: u32, @builtin(num_workgroups) workgroups_4: vec3<u32>) {
    var revenue_4: vec4<u32>;
    var local_20: bool;
    var group_4: u32;
    var is_first_4: bool;
    var local_21: u32;
    var whole_revenue_7: vec4<u32>;
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
    revenue_4 = vec4<u32>();
    local_20 = bool();
    revenue_4 = vec4<u32>();
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
        let _e59 = work[_e56];
        let _e62 = work[(_e56 + 1u)];
        let _e65 = work[(_e56 + 2u)];
        let _e68 = work[(_e56 + 3u)];
        let _e69 = vec4<u32>(_e59, _e62, _e65, _e68);
        let _e72 = work[(_e56 + 4u)];
        if ((_e72 & 1u) != 0u) {
            let _e75 = local_20;
            if _e75 {
                let _e76 = revenue_4;
                let _e77 = add_128_(_e76, _e69);
                let _e81 = (bitcast<i32>(_e76.w) < 0i);
                revenue_4 = _e77;
                local_20 = true;
            } else {
                revenue_4 = _e69;
                local_20 = true;
            }
        }
        local_21 = (_e53 + 1u);
    }
    let _e92 = group_4;
    if (part_numbers_4 != 0u) {
        let _e93 = (_e51 + 1u);
        let _e94 = is_first_4;
        if _e94 {
            let _e96 = (parts_4 + (_e51 * 5u));
            let _e97 = revenue_4;
            work[_e96] = _e97.x;
            work[(_e96 + 1u)] = _e97.y;
            work[(_e96 + 2u)] = _e97.z;
            work[(_e96 + 3u)] = _e97.w;
            let _e109 = local_20;
            let _e112 = work[(_e96 + 4u)];
            work[(_e96 + 4u)] = select((_e112 & 4294967294u), (_e112 | 1u), _e109);
            work[(part_numbers_4 + _e51)] = _e92;
            revenue_4 = vec4<u32>();
            local_20 = false;
        }
        let _e123 = (parts_4 + (_e93 * 5u));
        let _e124 = revenue_4;
        work[_e123] = _e124.x;
        work[(_e123 + 1u)] = _e124.y;
        work[(_e123 + 2u)] = _e124.z;
        work[(_e123 + 3u)] = _e124.w;
        let _e136 = local_20;
        let _e139 = work[(_e123 + 4u)];
        work[(_e123 + 4u)] = select((_e139 & 4294967294u), (_e139 | 1u), _e136);
        work[(part_numbers_4 + _e93)] = _e92;
    } else {
        if (_e40 > 0u) {
            let _e149 = (rows_4 + (_e92 * 5u));
            whole_revenue_7 = vec4<u32>();
            local_22 = bool();
            let _e155 = work[_e149];
            let _e158 = work[(_e149 + 1u)];
            let _e161 = work[(_e149 + 2u)];
            let _e164 = work[(_e149 + 3u)];
            let _e168 = work[(_e149 + 4u)];
            whole_revenue_7 = vec4<u32>(_e155, _e158, _e161, _e164);
            local_22 = ((_e168 & 1u) != 0u);
            let _e171 = revenue_4;
            let _e172 = local_20;
            if _e172 {
                let _e173 = local_22;
                if _e173 {
                    let _e174 = whole_revenue_7;
                    let _e175 = add_128_(_e174, _e171);
                    let _e178 = (bitcast<i32>(_e174.w) < 0i);
                    whole_revenue_7 = _e175;
                    local_22 = true;
                } else {
                    whole_revenue_7 = _e171;
                    local_22 = true;
                }
            }
            let _e188 = whole_revenue_7;
            work[_e149] = _e188.x;
            work[(_e149 + 1u)] = _e188.y;
            work[(_e149 + 2u)] = _e188.z;
            work[(_e149 + 3u)] = _e188.w;
            let _e200 = local_22;
            let _e203 = work[(_e149 + 4u)];
            work[(_e149 + 4u)] = select((_e203 & 4294967294u), (_e203 | 1u), _e200);
        }
    }
}

// 5: pass index
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
