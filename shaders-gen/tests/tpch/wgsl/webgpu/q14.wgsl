// 1: kernel @scan_lineitem
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
    let v0_l_shipdate = bitcast<i32>(_e33);
    let _e37 = params[4u];
    let v1_ = bitcast<i32>(_e37);
    let v2_ge = !((v0_l_shipdate < v1_));
    let _e43 = params[5u];
    let v3_ = bitcast<i32>(_e43);
    let v4_lt = (v0_l_shipdate < v3_);
    let v5_and = (v2_ge & v4_lt);
    if v5_and {
        let _e49 = params[6u];
        let _e51 = (_e49 + (row * 2u));
        let _e53 = input[_e51];
        let _e56 = input[(_e51 + 1u)];
        let v6_l_partkey = vec2<u32>(_e53, _e56);
        let _e60 = params[7u];
        let _e62 = (_e60 + (row * 2u));
        let _e64 = input[_e62];
        let _e67 = input[(_e62 + 1u)];
        let v7_l_extendedprice = vec2<u32>(_e64, _e67);
        let _e71 = params[8u];
        let _e73 = (_e71 + (row * 2u));
        let _e75 = input[_e73];
        let _e78 = input[(_e73 + 1u)];
        let v8_l_discount = vec2<u32>(_e75, _e78);
        let _e80 = index_rows;
        index_rows = (_e80 + 1u);
    }
    let _e84 = params[9u];
    let _e86 = index_rows;
    work[(_e84 + _e11)] = _e86;
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
    let _e28 = params[9u];
    let _e29 = (_e28 + _e11);
    let _e32 = work[_e29];
    let _e35 = work[(_e29 + 1u)];
    if !((_e32 != _e35)) {
        return;
    }
    let _e40 = params[3u];
    let _e45 = input[(_e40 + (row_1 * 1u))];
    let v0_l_shipdate_1 = bitcast<i32>(_e45);
    let _e49 = params[4u];
    let v1_1 = bitcast<i32>(_e49);
    let v2_ge_1 = !((v0_l_shipdate_1 < v1_1));
    let _e55 = params[5u];
    let v3_1 = bitcast<i32>(_e55);
    let v4_lt_1 = (v0_l_shipdate_1 < v3_1);
    let v5_and_1 = (v2_ge_1 & v4_lt_1);
    if v5_and_1 {
        let _e61 = params[6u];
        let _e63 = (_e61 + (row_1 * 2u));
        let _e65 = input[_e63];
        let _e68 = input[(_e63 + 1u)];
        let v6_l_partkey_1 = vec2<u32>(_e65, _e68);
        let _e72 = params[7u];
        let _e74 = (_e72 + (row_1 * 2u));
        let _e76 = input[_e74];
        let _e79 = input[(_e74 + 1u)];
        let v7_l_extendedprice_1 = vec2<u32>(_e76, _e79);
        let _e83 = params[8u];
        let _e85 = (_e83 + (row_1 * 2u));
        let _e87 = input[_e85];
        let _e90 = input[(_e85 + 1u)];
        let v8_l_discount_1 = vec2<u32>(_e87, _e90);
        let _e92 = index_rows_1;
        index_rows_1 = (_e92 + 1u);
        let _e97 = params[10u];
        let _e99 = (_e97 + ((_e32 + _e92) * 6u));
        work[_e99] = v6_l_partkey_1.x;
        work[(_e99 + 1u)] = v6_l_partkey_1.y;
        work[(_e99 + 2u)] = v7_l_extendedprice_1.x;
        work[(_e99 + 3u)] = v7_l_extendedprice_1.y;
        work[(_e99 + 4u)] = v8_l_discount_1.x;
        work[(_e99 + 5u)] = v8_l_discount_1.y;
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
var<private> sum_arg: vec4<u32>;
var<private> sum_arg_valid: bool;
var<private> sum_arg_2_: vec4<u32>;
var<private> sum_arg_2_valid: bool;
var<private> some: bool;
var<private> column_0_0_: u32;
var<private> column_0_1_: u32;
var<private> column_0_2_: u32;
var<private> column_0_3_: u32;
var<private> column_0_4_: u32;
var<private> column_0_5_: u32;
var<private> column_0_6_: u32;
var<private> column_0_7_: u32;
var<workgroup> values: array<u32, 1280>;

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

fn string_word(a_2: u32) -> u32 {
    let _e2 = (a_2 >> 2u);
    let _e6 = ((a_2 & 3u) * 8u);
    let _e9 = work[_e2];
    if (_e6 == 0u) {
        return _e9;
    }
    let _e16 = work[(_e2 + 1u)];
    return ((_e9 >> _e6) | (_e16 << (32u - _e6)));
}

fn same_bytes(a_3: u32, b_1: u32, c: u32) -> bool {
    var local_13: u32;

    if (a_3 == b_1) {
        return true;
    }
    local_13 = 0u;
    loop {
        let _e7 = local_13;
        if !((_e7 < c)) {
            break;
        }
        let _e10 = local_13;
        let _e12 = string_word((a_3 + _e10));
        let _e14 = string_word((b_1 + _e10));
        let _e15 = (_e12 ^ _e14);
        let _e16 = (c - _e10);
        if (select((_e15 & ((1u << ((_e16 & 3u) * 8u)) - 1u)), _e15, (_e16 >= 4u)) != 0u) {
            return false;
        }
        local_13 = (_e10 + 4u);
    }
    return true;
}

fn add_64_(a_4: vec2<u32>, b_2: vec2<u32>) -> vec2<u32> {
    let _e6 = (a_4.x + b_2.x);
    let _e8 = (a_4.y + b_2.y);
    let _e13 = (_e8 + select(0u, 1u, (_e6 < a_4.x)));
    return vec2<u32>(_e6, _e13);
}

fn u32_mul_wide(a_5: u32, b_3: u32) -> vec2<u32> {
    let _e3 = (a_5 & 65535u);
    let _e5 = (a_5 >> 16u);
    let _e6 = (b_3 & 65535u);
    let _e7 = (b_3 >> 16u);
    let _e9 = (_e3 * _e7);
    let _e10 = (_e5 * _e6);
    return vec2<u32>((a_5 * b_3), ((((_e5 * _e7) + (_e9 >> 16u)) + (_e10 >> 16u)) + (((((_e3 * _e6) >> 16u) + (_e9 & 65535u)) + (_e10 & 65535u)) >> 16u)));
}

fn i64_mul(a_6: vec2<u32>, b_4: vec2<u32>) -> vec2<u32> {
    let _e4 = u32_mul_wide(a_6.x, b_4.x);
    return vec2<u32>(_e4.x, ((_e4.y + (a_6.x * b_4.y)) + (a_6.y * b_4.x)));
}

fn u64_mul_wide(a_7: vec2<u32>, b_5: vec2<u32>) -> vec4<u32> {
    let _e4 = u32_mul_wide(a_7.x, b_5.x);
    let _e7 = u32_mul_wide(a_7.x, b_5.y);
    let _e10 = u32_mul_wide(a_7.y, b_5.x);
    let _e13 = u32_mul_wide(a_7.y, b_5.y);
    let _e16 = (_e4.y + _e7.x);
    let _e20 = (_e16 + _e10.x);
    let _e25 = (_e7.y + _e10.y);
    let _e29 = (_e25 + _e13.x);
    let _e33 = (_e29 + (u32((_e16 < _e4.y)) + u32((_e20 < _e16))));
    return vec4<u32>(_e4.x, _e20, _e33, (((_e13.y + u32((_e25 < _e7.y))) + u32((_e29 < _e25))) + u32((_e33 < _e29))));
}

fn i64_mul_overflows(a_8: vec2<u32>, b_6: vec2<u32>) -> bool {
    let _e24 = select(a_8, vec2<u32>((0u - a_8.x), (~(a_8.y) + u32((a_8.x == 0u)))), vec2(((a_8.y >> 31u) != 0u)));
    let _e38 = select(b_6, vec2<u32>((0u - b_6.x), (~(b_6.y) + u32((b_6.x == 0u)))), vec2(((b_6.y >> 31u) != 0u)));
    if ((select(countLeadingZeros(_e24.y), (countLeadingZeros(_e24.x) + 32u), (_e24.y == 0u)) + select(countLeadingZeros(_e38.y), (countLeadingZeros(_e38.x) + 32u), (_e38.y == 0u))) >= 65u) {
        return false;
    }
    let _e60 = u64_mul_wide(_e24, _e38);
    let _e63 = vec2<u32>(_e60.x, _e60.y);
    let _e65 = vec2<u32>(0u, 2147483648u);
    let _e77 = vec2<u32>(_e60.z, _e60.w);
    return (!(((_e77.x | _e77.y) == 0u)) | (((_e63.y >> 31u) != 0u) & !(((((_e63.x ^ _e65.x) | (_e63.y ^ _e65.y)) == 0u) & (((a_8.y >> 31u) != 0u) != ((b_6.y >> 31u) != 0u))))));
}

fn add_128_(a_9: vec4<u32>, b_7: vec4<u32>) -> vec4<u32> {
    let _e10 = (a_9.x + b_7.x);
    let _e12 = (a_9.y + b_7.y);
    let _e17 = (_e12 + select(0u, 1u, (_e10 < a_9.x)));
    let _e20 = (a_9.z + b_7.z);
    let _e23 = (_e20 + select(0u, 1u, ((_e12 < a_9.y) | (_e17 < _e12))));
    let _e26 = (a_9.w + b_7.w);
    let _e29 = (_e26 + select(0u, 1u, ((_e20 < a_9.z) | (_e23 < _e20))));
    return vec4<u32>(_e10, _e17, _e23, _e29);
}

fn row(a_10: u32) {
    var position_2: u32;
    var local_14: bool;
    var local_15: vec2<u32>;

    let _e7 = (a_10 & 3u);
    let _e9 = column_0_0_;
    let _e11 = column_0_1_;
    let _e13 = (_e7 >= 1u);
    let _e15 = column_0_2_;
    let _e18 = column_0_3_;
    let _e20 = (_e7 >= 2u);
    let _e22 = column_0_4_;
    let _e25 = column_0_5_;
    let _e27 = (_e7 >= 3u);
    let _e29 = column_0_6_;
    let _e32 = column_0_7_;
    let v0_p_partkey = vec2<u32>(select(select(select(_e9, _e15, _e13), _e22, _e20), _e29, _e27), select(select(select(_e11, _e18, _e13), _e25, _e20), _e32, _e27));
    let _e38 = hash_step(2538058380u, v0_p_partkey.x);
    let _e39 = hash_step(_e38, v0_p_partkey.y);
    let _e42 = hash_finish((_e39 ^ 8u));
    let _e45 = params[4u];
    let _e48 = params[5u];
    let _e50 = (_e48 + (_e42 & _e45));
    let _e53 = work[_e50];
    let matches_end = work[(_e50 + 1u)];
    position_2 = _e53;
    loop {
        let _e58 = position_2;
        if (_e58 >= matches_end) {
            break;
        }
        position_2 = (_e58 + 1u);
        let _e63 = params[6u];
        let candidate = work[(_e63 + _e58)];
        let _e69 = params[7u];
        let _e71 = (_e69 + (candidate * 6u));
        let _e73 = work[_e71];
        let _e76 = work[(_e71 + 1u)];
        if !(all((v0_p_partkey == vec2<u32>(_e73, _e76)))) {
            continue;
        }
        let _e82 = params[8u];
        let _e85 = params[9u];
        let _e86 = (_e82 + a_10);
        let _e89 = input[_e86];
        let _e92 = input[(_e86 + 1u)];
        let v2_p_type = vec2<u32>((_e85 + _e89), (_e92 - _e89));
        let _e98 = work[(_e71 + 2u)];
        let _e101 = work[(_e71 + 3u)];
        let v3_l_extendedprice = vec2<u32>(_e98, _e101);
        let _e105 = work[(_e71 + 4u)];
        let _e108 = work[(_e71 + 5u)];
        let v4_l_discount = vec2<u32>(_e105, _e108);
        let _e112 = params[10u];
        let v5_ = vec2<u32>(_e112, 5u);
        if (v5_.y > v2_p_type.y) {
            local_14 = false;
        } else {
            let _e121 = same_bytes(v2_p_type.x, v5_.x, v5_.y);
            local_14 = _e121;
        }
        let v6_starts_with = local_14;
        local_15 = vec2<u32>();
        if v6_starts_with {
            let _e127 = params[11u];
            let _e130 = params[12u];
            let v8_ = vec2<u32>(_e127, _e130);
            let _e134 = add_64_(~(v4_l_discount), vec2<u32>(1u, 0u));
            let _e135 = add_64_(v8_, _e134);
            let _e139 = (bitcast<i32>(v8_.y) < 0i);
            let _e149 = i64_mul(v3_l_extendedprice, _e135);
            let _e150 = i64_mul_overflows(v3_l_extendedprice, _e135);
            local_15 = _e149;
        } else {
            let v11_ = vec2<u32>(0u, 0u);
            local_15 = v11_;
        }
        let _e152 = local_15;
        let _e155 = params[13u];
        let _e158 = params[14u];
        let v12_ = vec2<u32>(_e155, _e158);
        let _e162 = add_64_(~(v4_l_discount), vec2<u32>(1u, 0u));
        let _e163 = add_64_(v12_, _e162);
        let _e166 = (bitcast<i32>(v12_.y) < 0i);
        let _e176 = i64_mul(v3_l_extendedprice, _e163);
        let _e177 = i64_mul_overflows(v3_l_extendedprice, _e163);
        let _e184 = select(0u, 4294967295u, (bitcast<i32>(_e152.y) < 0i));
        let v15_ = vec4<u32>(_e152.x, _e152.y, _e184, _e184);
        let _e190 = sum_arg_valid;
        if _e190 {
            let _e191 = sum_arg;
            let _e192 = add_128_(_e191, v15_);
            let _e195 = (bitcast<i32>(_e191.w) < 0i);
            sum_arg = _e192;
            sum_arg_valid = true;
        } else {
            sum_arg = v15_;
            sum_arg_valid = true;
        }
        let _e211 = select(0u, 4294967295u, (bitcast<i32>(_e176.y) < 0i));
        let v16_ = vec4<u32>(_e176.x, _e176.y, _e211, _e211);
        let _e213 = sum_arg_2_valid;
        if _e213 {
            let _e214 = sum_arg_2_;
            let _e215 = add_128_(_e214, v16_);
            let _e218 = (bitcast<i32>(_e214.w) < 0i);
            sum_arg_2_ = _e215;
            sum_arg_2_valid = true;
        } else {
            sum_arg_2_ = v16_;
            sum_arg_2_valid = true;
        }
    }
}

@compute @workgroup_size(256, 1, 1) 
fn count(@builtin(workgroup_id) workgroup_: vec3<u32>, @builtin(local_invocation_index) local: u32, @builtin(num_workgroups) workgroups: vec3<u32>) {
    var sums_rows: u32;
    var position: u32;
    var local_1: bool;
    var local_2: vec2<u32>;

    let _e11 = ((((workgroup_.y * workgroups.x) + workgroup_.x) * 256u) + local);
    let _e14 = params[0u];
    let _e17 = params[1u];
    let row_1 = (_e14 + _e11);
    if ((row_1 >= _e17) | (row_1 < _e14)) {
        return;
    }
    sums_rows = 0u;
    let _e28 = params[3u];
    let _e30 = (_e28 + (row_1 * 2u));
    let _e33 = input[_e30];
    let _e36 = input[(_e30 + 1u)];
    let v0_p_partkey_1 = vec2<u32>(_e33, _e36);
    let _e41 = hash_step(2538058380u, v0_p_partkey_1.x);
    let _e42 = hash_step(_e41, v0_p_partkey_1.y);
    let _e45 = hash_finish((_e42 ^ 8u));
    let _e48 = params[4u];
    let _e51 = params[5u];
    let _e53 = (_e51 + (_e45 & _e48));
    let _e56 = work[_e53];
    let matches_end_1 = work[(_e53 + 1u)];
    position = _e56;
    loop {
        let _e61 = position;
        if (_e61 >= matches_end_1) {
            break;
        }
        position = (_e61 + 1u);
        let _e66 = params[6u];
        let candidate_1 = work[(_e66 + _e61)];
        let _e72 = params[7u];
        let _e74 = (_e72 + (candidate_1 * 6u));
        let _e76 = work[_e74];
        let _e79 = work[(_e74 + 1u)];
        if !(all((v0_p_partkey_1 == vec2<u32>(_e76, _e79)))) {
            continue;
        }
        let _e85 = params[8u];
        let _e88 = params[9u];
        let _e89 = (_e85 + row_1);
        let _e91 = input[_e89];
        let _e94 = input[(_e89 + 1u)];
        let v2_p_type_1 = vec2<u32>((_e88 + _e91), (_e94 - _e91));
        let _e100 = work[(_e74 + 2u)];
        let _e103 = work[(_e74 + 3u)];
        let v3_l_extendedprice_1 = vec2<u32>(_e100, _e103);
        let _e107 = work[(_e74 + 4u)];
        let _e110 = work[(_e74 + 5u)];
        let v4_l_discount_1 = vec2<u32>(_e107, _e110);
        let _e114 = params[10u];
        let v5_1 = vec2<u32>(_e114, 5u);
        if (v5_1.y > v2_p_type_1.y) {
            local_1 = false;
        } else {
            let _e123 = same_bytes(v2_p_type_1.x, v5_1.x, v5_1.y);
            local_1 = _e123;
        }
        let v6_starts_with_1 = local_1;
        local_2 = vec2<u32>();
        if v6_starts_with_1 {
            let _e129 = params[11u];
            let _e132 = params[12u];
            let v8_1 = vec2<u32>(_e129, _e132);
            let _e136 = add_64_(~(v4_l_discount_1), vec2<u32>(1u, 0u));
            let _e137 = add_64_(v8_1, _e136);
            let _e141 = (bitcast<i32>(v8_1.y) < 0i);
            let _e151 = i64_mul(v3_l_extendedprice_1, _e137);
            let _e152 = i64_mul_overflows(v3_l_extendedprice_1, _e137);
            local_2 = _e151;
        } else {
            let v11_1 = vec2<u32>(0u, 0u);
            local_2 = v11_1;
        }
        let _e154 = local_2;
        let _e157 = params[13u];
        let _e160 = params[14u];
        let v12_1 = vec2<u32>(_e157, _e160);
        let _e164 = add_64_(~(v4_l_discount_1), vec2<u32>(1u, 0u));
        let _e165 = add_64_(v12_1, _e164);
        let _e168 = (bitcast<i32>(v12_1.y) < 0i);
        let _e178 = i64_mul(v3_l_extendedprice_1, _e165);
        let _e179 = i64_mul_overflows(v3_l_extendedprice_1, _e165);
        let _e186 = select(0u, 4294967295u, (bitcast<i32>(_e154.y) < 0i));
        let v15_1 = vec4<u32>(_e154.x, _e154.y, _e186, _e186);
        let _e188 = sums_rows;
        sums_rows = (_e188 + 1u);
        let _e195 = select(0u, 4294967295u, (bitcast<i32>(_e178.y) < 0i));
        let v16_1 = vec4<u32>(_e178.x, _e178.y, _e195, _e195);
    }
    let _e199 = params[15u];
    let _e201 = sums_rows;
    work[(_e199 + _e11)] = _e201;
}

@compute @workgroup_size(256, 1, 1) 
fn append(@builtin(workgroup_id) workgroup_1: vec3<u32>, @builtin(local_invocation_index) local_3: u32, @builtin(num_workgroups) workgroups_1: vec3<u32>) {
    var sums_rows_1: u32;
    var position_1: u32;
    var local_4: bool;
    var local_5: vec2<u32>;

    let _e11 = ((((workgroup_1.y * workgroups_1.x) + workgroup_1.x) * 256u) + local_3);
    let _e14 = params[0u];
    let _e17 = params[1u];
    let row_2 = (_e14 + _e11);
    if ((row_2 >= _e17) | (row_2 < _e14)) {
        return;
    }
    sums_rows_1 = 0u;
    let _e28 = params[15u];
    let _e29 = (_e28 + _e11);
    let _e32 = work[_e29];
    let _e35 = work[(_e29 + 1u)];
    if !((_e32 != _e35)) {
        return;
    }
    let _e40 = params[3u];
    let _e42 = (_e40 + (row_2 * 2u));
    let _e45 = input[_e42];
    let _e48 = input[(_e42 + 1u)];
    let v0_p_partkey_2 = vec2<u32>(_e45, _e48);
    let _e53 = hash_step(2538058380u, v0_p_partkey_2.x);
    let _e54 = hash_step(_e53, v0_p_partkey_2.y);
    let _e57 = hash_finish((_e54 ^ 8u));
    let _e60 = params[4u];
    let _e63 = params[5u];
    let _e65 = (_e63 + (_e57 & _e60));
    let _e67 = work[_e65];
    let matches_end_2 = work[(_e65 + 1u)];
    position_1 = _e67;
    loop {
        let _e72 = position_1;
        if (_e72 >= matches_end_2) {
            break;
        }
        position_1 = (_e72 + 1u);
        let _e77 = params[6u];
        let candidate_2 = work[(_e77 + _e72)];
        let _e83 = params[7u];
        let _e85 = (_e83 + (candidate_2 * 6u));
        let _e87 = work[_e85];
        let _e90 = work[(_e85 + 1u)];
        if !(all((v0_p_partkey_2 == vec2<u32>(_e87, _e90)))) {
            continue;
        }
        let _e96 = params[8u];
        let _e99 = params[9u];
        let _e100 = (_e96 + row_2);
        let _e102 = input[_e100];
        let _e105 = input[(_e100 + 1u)];
        let v2_p_type_2 = vec2<u32>((_e99 + _e102), (_e105 - _e102));
        let _e111 = work[(_e85 + 2u)];
        let _e114 = work[(_e85 + 3u)];
        let v3_l_extendedprice_2 = vec2<u32>(_e111, _e114);
        let _e118 = work[(_e85 + 4u)];
        let _e121 = work[(_e85 + 5u)];
        let v4_l_discount_2 = vec2<u32>(_e118, _e121);
        let _e125 = params[10u];
        let v5_2 = vec2<u32>(_e125, 5u);
        if (v5_2.y > v2_p_type_2.y) {
            local_4 = false;
        } else {
            let _e134 = same_bytes(v2_p_type_2.x, v5_2.x, v5_2.y);
            local_4 = _e134;
        }
        let v6_starts_with_2 = local_4;
        local_5 = vec2<u32>();
        if v6_starts_with_2 {
            let _e140 = params[11u];
            let _e143 = params[12u];
            let v8_2 = vec2<u32>(_e140, _e143);
            let _e147 = add_64_(~(v4_l_discount_2), vec2<u32>(1u, 0u));
            let _e148 = add_64_(v8_2, _e147);
            let _e152 = (bitcast<i32>(v8_2.y) < 0i);
            let _e162 = i64_mul(v3_l_extendedprice_2, _e148);
            let _e163 = i64_mul_overflows(v3_l_extendedprice_2, _e148);
            local_5 = _e162;
        } else {
            let v11_2 = vec2<u32>(0u, 0u);
            local_5 = v11_2;
        }
        let _e165 = local_5;
        let _e168 = params[13u];
        let _e171 = params[14u];
        let v12_2 = vec2<u32>(_e168, _e171);
        let _e175 = add_64_(~(v4_l_discount_2), vec2<u32>(1u, 0u));
        let _e176 = add_64_(v12_2, _e175);
        let _e179 = (bitcast<i32>(v12_2.y) < 0i);
        let _e189 = i64_mul(v3_l_extendedprice_2, _e176);
        let _e190 = i64_mul_overflows(v3_l_extendedprice_2, _e176);
        let _e197 = select(0u, 4294967295u, (bitcast<i32>(_e165.y) < 0i));
        let v15_2 = vec4<u32>(_e165.x, _e165.y, _e197, _e197);
        let _e199 = sums_rows_1;
        sums_rows_1 = (_e199 + 1u);
        let _e204 = params[16u];
        let _e206 = (_e204 + ((_e32 + _e199) * 9u));
        work[_e206] = 3u;
        work[(_e206 + 1u)] = v15_2.x;
        work[(_e206 + 2u)] = v15_2.y;
        work[(_e206 + 3u)] = v15_2.z;
        work[(_e206 + 4u)] = v15_2.w;
        let _e225 = select(0u, 4294967295u, (bitcast<i32>(_e189.y) < 0i));
        let v16_2 = vec4<u32>(_e189.x, _e189.y, _e225, _e225);
        work[(_e206 + 5u)] = v16_2.x;
        work[(_e206 + 6u)] = v16_2.y;
        work[(_e206 + 7u)] = v16_2.z;
        work[(_e206 + 8u)] = v16_2.w;
    }
}

@compute @workgroup_size(256, 1, 1) 
fn fuse(@builtin(workgroup_id) workgroup_2: vec3<u32>, @builtin(local_invocation_index) local_6: u32, @builtin(num_workgroups) workgroups_2: vec3<u32>) {
    var local_7: u32;
    var local_8: u32;
    var local_9: u32;
    var local_10: u32;
    var local_11: u32;
    var local_12: u32;

    let _e3 = params[0u];
    let _e6 = params[1u];
    let _e26 = (((workgroups_2.x * workgroups_2.y) * 256u) * 4u);
    let rounds = (((_e6 - _e3) + (_e26 - 1u)) / _e26);
    local_7 = 0u;
    loop {
        let _e32 = local_7;
        if (_e32 >= rounds) {
            break;
        }
        let _e35 = ((_e3 + (((((workgroup_2.y * workgroups_2.x) + workgroup_2.x) * 256u) + local_6) * 4u)) + (_e32 * _e26));
        if (_e35 < _e6) {
            let _e39 = params[3u];
            let _e42 = (_e39 + (_e35 * 2u));
            let _e45 = input[_e42];
            column_0_0_ = _e45;
            let _e49 = input[(_e42 + 1u)];
            column_0_1_ = _e49;
            let _e53 = input[(_e42 + 2u)];
            column_0_2_ = _e53;
            let _e57 = input[(_e42 + 3u)];
            column_0_3_ = _e57;
            let _e61 = input[(_e42 + 4u)];
            column_0_4_ = _e61;
            let _e66 = input[(_e42 + 5u)];
            column_0_5_ = _e66;
            let _e71 = input[(_e42 + 6u)];
            column_0_6_ = _e71;
            let _e76 = input[(_e42 + 7u)];
            column_0_7_ = _e76;
        }
        local_8 = 0u;
        loop {
            let _e79 = local_8;
            if (_e79 >= 4u) {
                break;
            }
            let number = (_e35 + _e79);
            some = false;
            if (number < _e6) {
                row(number);
            }
            local_8 = (_e79 + 1u);
        }
        local_7 = (_e32 + 1u);
    }
    let _e94 = sum_arg;
    let _e99 = sum_arg_valid;
    values[local_6] = _e94.x;
    values[(local_6 + 256u)] = _e94.y;
    values[(local_6 + 512u)] = _e94.z;
    values[(local_6 + 768u)] = _e94.w;
    values[(local_6 + 1024u)] = select(0u, 1u, _e99);
    workgroupBarrier();
    if (local_6 < 16u) {
        let _e116 = (local_6 * 16u);
        let _e119 = values[_e116];
        let _e122 = values[(_e116 + 256u)];
        let _e125 = values[(_e116 + 512u)];
        let _e128 = values[(_e116 + 768u)];
        let _e131 = values[(_e116 + 1024u)];
        sum_arg = vec4<u32>(_e119, _e122, _e125, _e128);
        sum_arg_valid = (_e131 != 0u);
        local_9 = (_e116 + 1u);
        loop {
            let _e137 = local_9;
            if (_e137 >= (_e116 + 16u)) {
                break;
            }
            let _e140 = values[_e137];
            let _e143 = values[(_e137 + 256u)];
            let _e146 = values[(_e137 + 512u)];
            let _e149 = values[(_e137 + 768u)];
            let _e152 = values[(_e137 + 1024u)];
            let _e153 = (_e152 != 0u);
            let _e154 = vec4<u32>(_e140, _e143, _e146, _e149);
            let _e155 = sum_arg;
            let _e156 = add_128_(_e155, _e154);
            let _e160 = (bitcast<i32>(_e155.w) < 0i);
            let _e170 = sum_arg_valid;
            sum_arg_valid = (_e170 | _e153);
            sum_arg = select(_e155, select(_e154, _e156, vec4(_e170)), vec4(_e153));
            local_9 = (_e137 + 1u);
        }
        let _e177 = sum_arg;
        let _e182 = sum_arg_valid;
        values[_e116] = _e177.x;
        values[(_e116 + 256u)] = _e177.y;
        values[(_e116 + 512u)] = _e177.z;
        values[(_e116 + 768u)] = _e177.w;
        values[(_e116 + 1024u)] = select(0u, 1u, _e182);
    }
    workgroupBarrier();
    if (local_6 < 1u) {
        let _e194 = (local_6 * 256u);
        let _e197 = values[_e194];
        let _e200 = values[(_e194 + 256u)];
        let _e203 = values[(_e194 + 512u)];
        let _e206 = values[(_e194 + 768u)];
        let _e209 = values[(_e194 + 1024u)];
        sum_arg = vec4<u32>(_e197, _e200, _e203, _e206);
        sum_arg_valid = (_e209 != 0u);
        local_10 = (_e194 + 16u);
        loop {
            let _e214 = local_10;
            if (_e214 >= (_e194 + 256u)) {
                break;
            }
            let _e217 = values[_e214];
            let _e220 = values[(_e214 + 256u)];
            let _e223 = values[(_e214 + 512u)];
            let _e226 = values[(_e214 + 768u)];
            let _e229 = values[(_e214 + 1024u)];
            let _e230 = (_e229 != 0u);
            let _e231 = vec4<u32>(_e217, _e220, _e223, _e226);
            let _e232 = sum_arg;
            let _e233 = add_128_(_e232, _e231);
            let _e236 = (bitcast<i32>(_e232.w) < 0i);
            let _e246 = sum_arg_valid;
            sum_arg_valid = (_e246 | _e230);
            sum_arg = select(_e232, select(_e231, _e233, vec4(_e246)), vec4(_e230));
            local_10 = (_e214 + 16u);
        }
        let _e253 = sum_arg;
        let _e258 = sum_arg_valid;
        values[_e194] = _e253.x;
        values[(_e194 + 256u)] = _e253.y;
        values[(_e194 + 512u)] = _e253.z;
        values[(_e194 + 768u)] = _e253.w;
        values[(_e194 + 1024u)] = select(0u, 1u, _e258);
    }
    workgroupBarrier();
    let _e269 = sum_arg;
    let _e270 = sum_arg_valid;
    let _e271 = sum_arg_2_;
    let _e276 = sum_arg_2_valid;
    values[local_6] = _e271.x;
    values[(local_6 + 256u)] = _e271.y;
    values[(local_6 + 512u)] = _e271.z;
    values[(local_6 + 768u)] = _e271.w;
    values[(local_6 + 1024u)] = select(0u, 1u, _e276);
    workgroupBarrier();
    if (local_6 < 16u) {
        let _e288 = (local_6 * 16u);
        let _e291 = values[_e288];
        let _e294 = values[(_e288 + 256u)];
        let _e297 = values[(_e288 + 512u)];
        let _e300 = values[(_e288 + 768u)];
        let _e303 = values[(_e288 + 1024u)];
        sum_arg_2_ = vec4<u32>(_e291, _e294, _e297, _e300);
        sum_arg_2_valid = (_e303 != 0u);
        local_11 = (_e288 + 1u);
        loop {
            let _e308 = local_11;
            if (_e308 >= (_e288 + 16u)) {
                break;
            }
            let _e311 = values[_e308];
            let _e314 = values[(_e308 + 256u)];
            let _e317 = values[(_e308 + 512u)];
            let _e320 = values[(_e308 + 768u)];
            let _e323 = values[(_e308 + 1024u)];
            let _e324 = (_e323 != 0u);
            let _e325 = vec4<u32>(_e311, _e314, _e317, _e320);
            let _e326 = sum_arg_2_;
            let _e327 = add_128_(_e326, _e325);
            let _e330 = (bitcast<i32>(_e326.w) < 0i);
            let _e340 = sum_arg_2_valid;
            sum_arg_2_valid = (_e340 | _e324);
            sum_arg_2_ = select(_e326, select(_e325, _e327, vec4(_e340)), vec4(_e324));
            local_11 = (_e308 + 1u);
        }
        let _e347 = sum_arg_2_;
        let _e352 = sum_arg_2_valid;
        values[_e288] = _e347.x;
        values[(_e288 + 256u)] = _e347.y;
        values[(_e288 + 512u)] = _e347.z;
        values[(_e288 + 768u)] = _e347.w;
        values[(_e288 + 1024u)] = select(0u, 1u, _e352);
    }
    workgroupBarrier();
    if (local_6 < 1u) {
        let _e364 = (local_6 * 256u);
        let _e367 = values[_e364];
        let _e370 = values[(_e364 + 256u)];
        let _e373 = values[(_e364 + 512u)];
        let _e376 = values[(_e364 + 768u)];
        let _e379 = values[(_e364 + 1024u)];
        sum_arg_2_ = vec4<u32>(_e367, _e370, _e373, _e376);
        sum_arg_2_valid = (_e379 != 0u);
        local_12 = (_e364 + 16u);
        loop {
            let _e384 = local_12;
            if (_e384 >= (_e364 + 256u)) {
                break;
            }
            let _e387 = values[_e384];
            let _e390 = values[(_e384 + 256u)];
            let _e393 = values[(_e384 + 512u)];
            let _e396 = values[(_e384 + 768u)];
            let _e399 = values[(_e384 + 1024u)];
            let _e400 = (_e399 != 0u);
            let _e401 = vec4<u32>(_e387, _e390, _e393, _e396);
            let _e402 = sum_arg_2_;
            let _e403 = add_128_(_e402, _e401);
            let _e406 = (bitcast<i32>(_e402.w) < 0i);
            let _e416 = sum_arg_2_valid;
            sum_arg_2_valid = (_e416 | _e400);
            sum_arg_2_ = select(_e402, select(_e401, _e403, vec4(_e416)), vec4(_e400));
            local_12 = (_e384 + 16u);
        }
        let _e423 = sum_arg_2_;
        let _e428 = sum_arg_2_valid;
        values[_e364] = _e423.x;
        values[(_e364 + 256u)] = _e423.y;
        values[(_e364 + 512u)] = _e423.z;
        values[(_e364 + 768u)] = _e423.w;
        values[(_e364 + 1024u)] = select(0u, 1u, _e428);
    }
    workgroupBarrier();
    let _e439 = sum_arg_2_;
    let _e440 = sum_arg_2_valid;
    if (local_6 == 0u) {
        let _e444 = params[17u];
        let _e447 = params[18u];
        let _e450 = params[19u];
        let _e453 = params[20u];
        let _e456 = atomicLoad((&sync[_e444]));
        if (_e456 <= _e447) {
            let _e459 = atomicAdd((&sync[_e444]), 1u);
            if (_e459 < _e447) {
                let _e463 = (_e450 + (_e459 * 9u));
                work[_e463] = 0u;
                work[(_e463 + 1u)] = 0u;
                work[(_e463 + 2u)] = 0u;
                work[(_e463 + 3u)] = 0u;
                work[(_e463 + 4u)] = 0u;
                work[(_e463 + 5u)] = 0u;
                work[(_e463 + 6u)] = 0u;
                work[(_e463 + 7u)] = 0u;
                work[(_e463 + 8u)] = 0u;
                work[_e463] = _e269.x;
                work[(_e463 + 1u)] = _e269.y;
                work[(_e463 + 2u)] = _e269.z;
                work[(_e463 + 3u)] = _e269.w;
                let _e497 = work[(_e463 + 8u)];
                work[(_e463 + 8u)] = select((_e497 & 4294967294u), (_e497 | 1u), _e270);
                work[(_e463 + 4u)] = _e439.x;
                work[(_e463 + 5u)] = _e439.y;
                work[(_e463 + 6u)] = _e439.z;
                work[(_e463 + 7u)] = _e439.w;
                let _e518 = work[(_e463 + 8u)];
                work[(_e463 + 8u)] = select((_e518 & 4294967293u), (_e518 | 2u), _e440);
                work[(_e453 + _e459)] = 0u;
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

fn u32_mul_wide(a: u32, b: u32) -> vec2<u32> {
    let _e3 = (a & 65535u);
    let _e5 = (a >> 16u);
    let _e6 = (b & 65535u);
    let _e7 = (b >> 16u);
    let _e9 = (_e3 * _e7);
    let _e10 = (_e5 * _e6);
    return vec2<u32>((a * b), ((((_e5 * _e7) + (_e9 >> 16u)) + (_e10 >> 16u)) + (((((_e3 * _e6) >> 16u) + (_e9 & 65535u)) + (_e10 & 65535u)) >> 16u)));
}

fn u64_mul_wide(a_1: vec2<u32>, b_1: vec2<u32>) -> vec4<u32> {
    let _e4 = u32_mul_wide(a_1.x, b_1.x);
    let _e7 = u32_mul_wide(a_1.x, b_1.y);
    let _e10 = u32_mul_wide(a_1.y, b_1.x);
    let _e13 = u32_mul_wide(a_1.y, b_1.y);
    let _e16 = (_e4.y + _e7.x);
    let _e20 = (_e16 + _e10.x);
    let _e25 = (_e7.y + _e10.y);
    let _e29 = (_e25 + _e13.x);
    let _e33 = (_e29 + (u32((_e16 < _e4.y)) + u32((_e20 < _e16))));
    return vec4<u32>(_e4.x, _e20, _e33, (((_e13.y + u32((_e25 < _e7.y))) + u32((_e29 < _e25))) + u32((_e33 < _e29))));
}

fn u128_mul(a_2: vec4<u32>, b_2: vec4<u32>) -> vec4<u32> {
    let _e8 = u64_mul_wide(vec2<u32>(a_2.x, a_2.y), vec2<u32>(b_2.x, b_2.y));
    let _e11 = vec2<u32>(a_2.x, a_2.y);
    let _e14 = vec2<u32>(b_2.z, b_2.w);
    let _e17 = u32_mul_wide(_e11.x, _e14.x);
    let _e28 = vec2<u32>(_e17.x, ((_e17.y + (_e11.x * _e14.y)) + (_e11.y * _e14.x)));
    let _e31 = vec2<u32>(a_2.z, a_2.w);
    let _e34 = vec2<u32>(b_2.x, b_2.y);
    let _e37 = u32_mul_wide(_e31.x, _e34.x);
    let _e48 = vec2<u32>(_e37.x, ((_e37.y + (_e31.x * _e34.y)) + (_e31.y * _e34.x)));
    let _e51 = (_e28.x + _e48.x);
    let _e58 = vec2<u32>(_e51, ((_e28.y + _e48.y) + u32((_e51 < _e28.x))));
    let _e61 = vec2<u32>(_e8.x, _e8.y);
    let _e64 = vec2<u32>(_e8.z, _e8.w);
    let _e67 = (_e64.x + _e58.x);
    let _e74 = vec2<u32>(_e67, ((_e64.y + _e58.y) + u32((_e67 < _e64.x))));
    return vec4<u32>(_e61.x, _e61.y, _e74.x, _e74.y);
}

fn u128_mul_overflows(a_3: vec4<u32>, b_3: vec4<u32>) -> bool {
    let _e4 = vec2<u32>(a_3.z, a_3.w);
    let _e7 = vec2<u32>(b_3.z, b_3.w);
    let _e12 = ((_e4.x | _e4.y) == 0u);
    let _e16 = ((_e7.x | _e7.y) == 0u);
    if (_e12 & _e16) {
        return false;
    }
    if (!(_e12) & !(_e16)) {
        return true;
    }
    let _e33 = u64_mul_wide(select(_e4, _e7, vec2(_e12)), select(vec2<u32>(b_3.x, b_3.y), vec2<u32>(a_3.x, a_3.y), vec2(_e12)));
    let _e40 = u64_mul_wide(vec2<u32>(a_3.x, a_3.y), vec2<u32>(b_3.x, b_3.y));
    let _e43 = vec2<u32>(_e33.x, _e33.y);
    let _e46 = vec2<u32>(_e40.z, _e40.w);
    let _e49 = (_e43.x + _e46.x);
    let _e56 = vec2<u32>(_e49, ((_e43.y + _e46.y) + u32((_e49 < _e43.x))));
    let _e71 = vec2<u32>(_e33.z, _e33.w);
    return (!(((_e71.x | _e71.y) == 0u)) | (u32(((_e56.y < _e43.y) | ((_e56.y == _e43.y) & (_e56.x < _e43.x)))) != 0u));
}

fn i128_mul_overflows(a_4: vec4<u32>, b_4: vec4<u32>, c: vec4<u32>) -> bool {
    let _e10 = ((bitcast<i32>(a_4.w) < 0i) != (bitcast<i32>(b_4.w) < 0i));
    let _e16 = vec2<u32>(a_4.x, a_4.y);
    let _e19 = vec2<u32>(a_4.z, a_4.w);
    let _e34 = vec2<u32>((0u - _e16.x), (~(_e16.y) + u32((_e16.x == 0u))));
    let _e39 = vec2<u32>(~(_e19.x), ~(_e19.y));
    let _e40 = vec2<u32>(u32(((_e16.x | _e16.y) == 0u)), 0u);
    let _e43 = (_e39.x + _e40.x);
    let _e50 = vec2<u32>(_e43, ((_e39.y + _e40.y) + u32((_e43 < _e39.x))));
    let _e63 = vec2<u32>(b_4.x, b_4.y);
    let _e66 = vec2<u32>(b_4.z, b_4.w);
    let _e80 = vec2<u32>((0u - _e63.x), (~(_e63.y) + u32((_e63.x == 0u))));
    let _e85 = vec2<u32>(~(_e66.x), ~(_e66.y));
    let _e86 = vec2<u32>(u32(((_e63.x | _e63.y) == 0u)), 0u);
    let _e89 = (_e85.x + _e86.x);
    let _e96 = vec2<u32>(_e89, ((_e85.y + _e86.y) + u32((_e89 < _e85.x))));
    let _e106 = vec2<u32>(c.x, c.y);
    let _e109 = vec2<u32>(c.z, c.w);
    let _e123 = vec2<u32>((0u - _e106.x), (~(_e106.y) + u32((_e106.x == 0u))));
    let _e128 = vec2<u32>(~(_e109.x), ~(_e109.y));
    let _e129 = vec2<u32>(u32(((_e106.x | _e106.y) == 0u)), 0u);
    let _e132 = (_e128.x + _e129.x);
    let _e139 = vec2<u32>(_e132, ((_e128.y + _e129.y) + u32((_e132 < _e128.x))));
    let _e146 = select(c, vec4<u32>(_e123.x, _e123.y, _e139.x, _e139.y), vec4(_e10));
    let _e148 = vec4<u32>(0u, 0u, 0u, 2147483648u);
    let _e151 = vec2<u32>(_e146.x, _e146.y);
    let _e154 = vec2<u32>(_e148.x, _e148.y);
    let _e165 = vec2<u32>(_e146.z, _e146.w);
    let _e168 = vec2<u32>(_e148.z, _e148.w);
    let _e178 = u128_mul_overflows(select(a_4, vec4<u32>(_e34.x, _e34.y, _e50.x, _e50.y), vec4((bitcast<i32>(a_4.w) < 0i))), select(b_4, vec4<u32>(_e80.x, _e80.y, _e96.x, _e96.y), vec4((bitcast<i32>(b_4.w) < 0i))));
    return (_e178 | ((bitcast<i32>(_e146.w) < 0i) & !((_e10 & ((((_e151.x ^ _e154.x) | (_e151.y ^ _e154.y)) == 0u) & (((_e165.x ^ _e168.x) | (_e165.y ^ _e168.y)) == 0u))))));
}

fn trap(a_5: u32, b_5: vec4<u32>, c_1: vec4<u32>) {
    loop {
        let _e6 = atomicCompareExchangeWeak((&sync[0u]), 0u, a_5);
        if _e6.exchanged {
            atomicStore((&sync[1u]), b_5.x);
            atomicStore((&sync[2u]), b_5.y);
            atomicStore((&sync[3u]), b_5.z);
            atomicStore((&sync[4u]), b_5.w);
            atomicStore((&sync[5u]), c_1.x);
            atomicStore((&sync[6u]), c_1.y);
            atomicStore((&sync[7u]), c_1.z);
            atomicStore((&sync[8u]), c_1.w);
        }
        if (_e6.exchanged | (_e6.old_value != 0u)) {
            break;
        }
    }
}

fn less_128_(a_6: vec4<u32>, b_6: vec4<u32>) -> bool {
    let _e19 = bitcast<i32>(a_6.w);
    let _e20 = bitcast<i32>(b_6.w);
    return ((_e19 < _e20) | ((_e19 == _e20) & ((a_6.z < b_6.z) | ((a_6.z == b_6.z) & ((a_6.y < b_6.y) | ((a_6.y == b_6.y) & (a_6.x < b_6.x)))))));
}

fn u64_shr(a_7: vec2<u32>, b_7: u32) -> vec2<u32> {
    let _e3 = (b_7 & 31u);
    return select(vec2<u32>(0u, 0u), select(vec2<u32>((a_7.y >> _e3), 0u), vec2<u32>(((a_7.x >> _e3) | ((a_7.y << 1u) << (_e3 ^ 31u))), (a_7.y >> _e3)), vec2((b_7 < 32u))), vec2((b_7 < 64u)));
}

fn u64_shl(a_8: vec2<u32>, b_8: u32) -> vec2<u32> {
    let _e3 = (b_8 & 31u);
    return select(vec2<u32>(0u, 0u), select(vec2<u32>(0u, (a_8.x << _e3)), vec2<u32>((a_8.x << _e3), ((a_8.y << _e3) | ((a_8.x >> 1u) >> (_e3 ^ 31u)))), vec2((b_8 < 32u))), vec2((b_8 < 64u)));
}

fn u128_shl(a_9: vec4<u32>, b_9: u32) -> vec4<u32> {
    let _e4 = vec2<u32>(a_9.x, a_9.y);
    let _e9 = (b_9 & 63u);
    let _e21 = u64_shr(vec2<u32>(((_e4.x >> 1u) | (_e4.y << 31u)), (_e4.y >> 1u)), (_e9 ^ 63u));
    let _e22 = u64_shl(_e4, _e9);
    let _e23 = u64_shl(vec2<u32>(a_9.z, a_9.w), _e9);
    let _e32 = (b_9 >= 64u);
    let _e36 = select(_e22, vec2<u32>(0u, 0u), vec2(_e32));
    let _e38 = select(vec2<u32>((_e23.x | _e21.x), (_e23.y | _e21.y)), _e22, vec2(_e32));
    return vec4<u32>(_e36.x, _e36.y, _e38.x, _e38.y);
}

fn u64_shr_jam(a_10: vec2<u32>, b_10: u32) -> vec2<u32> {
    let _e2 = u64_shr(a_10, b_10);
    let _e5 = u64_shl(_e2, min(b_10, 63u));
    return vec2<u32>((_e2.x | u32((!((((_e5.x ^ a_10.x) | (_e5.y ^ a_10.y)) == 0u)) | ((b_10 > 63u) & !(((a_10.x | a_10.y) == 0u)))))), _e2.y);
}

fn f64_round_pack(a_11: u32, b_11: i32, c_2: vec2<u32>) -> vec2<u32> {
    let _e4 = (b_11 < 0i);
    let _e7 = u64_shr_jam(c_2, bitcast<u32>(-(b_11)));
    let _e9 = select(c_2, _e7, vec2(_e4));
    let _e10 = select(b_11, 0i, _e4);
    let _e16 = vec2<u32>(512u, 0u);
    let _e19 = (_e9.x + _e16.x);
    let _e26 = vec2<u32>(_e19, ((_e9.y + _e16.y) + u32((_e19 < _e9.x))));
    let _e44 = vec2<u32>(((_e26.x >> 10u) | (_e26.y << 22u)), (_e26.y >> 10u));
    let _e49 = (_e44.x & ~(u32(((_e9.x & 1023u) == 512u))));
    return select(vec2<u32>(_e49, ((_e44.y + (bitcast<u32>(select(_e10, 0i, ((_e49 | _e44.y) == 0u))) << 20u)) | a_11)), vec2<u32>(0u, (a_11 | 2146435072u)), vec2(((_e10 > 2045i) | ((_e10 == 2045i) & (_e26.y >= 2147483648u)))));
}

fn f64_from_i128_(a_12: vec4<u32>) -> vec2<u32> {
    let _e7 = vec2<u32>(a_12.x, a_12.y);
    let _e10 = vec2<u32>(a_12.z, a_12.w);
    let _e25 = vec2<u32>((0u - _e7.x), (~(_e7.y) + u32((_e7.x == 0u))));
    let _e30 = vec2<u32>(~(_e10.x), ~(_e10.y));
    let _e31 = vec2<u32>(u32(((_e7.x | _e7.y) == 0u)), 0u);
    let _e34 = (_e30.x + _e31.x);
    let _e41 = vec2<u32>(_e34, ((_e30.y + _e31.y) + u32((_e34 < _e30.x))));
    let _e48 = select(a_12, vec4<u32>(_e25.x, _e25.y, _e41.x, _e41.y), vec4((bitcast<i32>(a_12.w) < 0i)));
    let _e51 = vec2<u32>(_e48.x, _e48.y);
    let _e54 = vec2<u32>(_e48.z, _e48.w);
    let _e80 = min(select(select(countLeadingZeros(_e54.y), (countLeadingZeros(_e54.x) + 32u), (_e54.y == 0u)), (select(countLeadingZeros(_e51.y), (countLeadingZeros(_e51.x) + 32u), (_e51.y == 0u)) + 64u), ((_e54.x | _e54.y) == 0u)), 127u);
    let _e81 = u128_shl(_e48, _e80);
    let _e84 = vec2<u32>(_e81.z, _e81.w);
    let _e102 = vec2<u32>(((_e84.x >> 1u) | (_e84.y << 31u)), (_e84.y >> 1u));
    let _e113 = f64_round_pack((a_12.w & 2147483648u), (1149i - bitcast<i32>(_e80)), vec2<u32>((_e102.x | u32((((_e81.x | _e81.y) | (_e84.x & 1u)) != 0u))), _e102.y));
    return _e113;
}

fn u64_div_word(a_13: u32, b_12: u32, c_3: u32) -> vec2<u32> {
    var local_1: u32;
    var local_2: u32;
    var local_3: u32;
    var local_4: u32;

    let _e3 = countLeadingZeros(c_3);
    let _e4 = (c_3 << _e3);
    let _e6 = (_e4 >> 16u);
    let _e8 = (_e4 & 65535u);
    let _e15 = ((a_13 << _e3) | ((b_12 >> 1u) >> (_e3 ^ 31u)));
    let _e16 = (b_12 << _e3);
    let _e17 = (_e16 >> 16u);
    let _e18 = (_e16 & 65535u);
    local_1 = (_e15 / _e6);
    let _e21 = local_1;
    local_2 = (_e15 - (_e21 * _e6));
    let _e25 = local_1;
    let _e27 = local_1;
    let _e29 = local_2;
    let _e34 = local_2;
    if (((_e25 > 65535u) | ((_e27 * _e8) > ((_e29 << 16u) | _e17))) & (_e34 <= 65535u)) {
        let _e37 = local_1;
        local_1 = (_e37 - 1u);
        let _e39 = local_2;
        local_2 = (_e39 + _e6);
    }
    let _e41 = local_1;
    let _e43 = local_1;
    let _e45 = local_2;
    let _e50 = local_2;
    if (((_e41 > 65535u) | ((_e43 * _e8) > ((_e45 << 16u) | _e17))) & (_e50 <= 65535u)) {
        let _e53 = local_1;
        local_1 = (_e53 - 1u);
        let _e55 = local_2;
        local_2 = (_e55 + _e6);
    }
    let _e57 = local_1;
    let _e61 = (((_e15 << 16u) + _e17) - (_e57 * _e4));
    local_3 = (_e61 / _e6);
    let _e64 = local_3;
    local_4 = (_e61 - (_e64 * _e6));
    let _e68 = local_3;
    let _e70 = local_3;
    let _e72 = local_4;
    let _e77 = local_4;
    if (((_e68 > 65535u) | ((_e70 * _e8) > ((_e72 << 16u) | _e18))) & (_e77 <= 65535u)) {
        let _e80 = local_3;
        local_3 = (_e80 - 1u);
        let _e82 = local_4;
        local_4 = (_e82 + _e6);
    }
    let _e84 = local_3;
    let _e86 = local_3;
    let _e88 = local_4;
    let _e93 = local_4;
    if (((_e84 > 65535u) | ((_e86 * _e8) > ((_e88 << 16u) | _e18))) & (_e93 <= 65535u)) {
        let _e96 = local_3;
        local_3 = (_e96 - 1u);
        let _e98 = local_4;
        local_4 = (_e98 + _e6);
    }
    let _e100 = local_3;
    return vec2<u32>(((_e57 << 16u) + _e100), ((((_e61 << 16u) + _e18) - (_e100 * _e4)) >> _e3));
}

fn u96_div_digit(a_14: u32, b_13: u32, c_4: u32, d: vec2<u32>) -> vec3<u32> {
    var local_5: u32;
    var local_6: u32;
    var local_7: bool;

    let _e5 = (a_14 >= d.y);
    let _e9 = u64_div_word(select(a_14, 0u, _e5), b_13, d.y);
    local_5 = select(_e9.x, 4294967295u, _e5);
    let _e17 = select(_e9.y, (b_13 + d.y), _e5);
    local_6 = _e17;
    local_7 = (_e5 & (_e17 < b_13));
    let _e22 = local_5;
    let _e24 = u32_mul_wide(_e22, d.x);
    let _e25 = local_7;
    let _e27 = local_6;
    let _e28 = vec2<u32>(c_4, _e27);
    if (!(_e25) & ((_e28.y < _e24.y) | ((_e28.y == _e24.y) & (_e28.x < _e24.x)))) {
        let _e41 = local_5;
        local_5 = (_e41 - 1u);
        let _e44 = local_6;
        let _e46 = (_e44 + d.y);
        local_7 = (_e46 < d.y);
        local_6 = _e46;
    }
    let _e49 = local_5;
    let _e51 = u32_mul_wide(_e49, d.x);
    let _e52 = local_7;
    let _e54 = local_6;
    let _e55 = vec2<u32>(c_4, _e54);
    if (!(_e52) & ((_e55.y < _e51.y) | ((_e55.y == _e51.y) & (_e55.x < _e51.x)))) {
        let _e68 = local_5;
        local_5 = (_e68 - 1u);
        let _e70 = local_6;
        let _e72 = (_e70 + d.y);
        local_7 = (_e72 < d.y);
        local_6 = _e72;
    }
    let _e75 = vec2<u32>(c_4, b_13);
    let _e76 = local_5;
    let _e77 = vec2<u32>(_e76, 0u);
    let _e80 = u32_mul_wide(_e77.x, d.x);
    let _e91 = vec2<u32>(_e80.x, ((_e80.y + (_e77.x * d.y)) + (_e77.y * d.x)));
    let _e101 = vec2<u32>((_e75.x - _e91.x), ((_e75.y - _e91.y) - u32((_e75.x < _e91.x))));
    let _e102 = local_5;
    return vec3<u32>(_e102, _e101.x, _e101.y);
}

fn u128_div_normalized(a_15: vec4<u32>, b_14: vec2<u32>) -> vec4<u32> {
    let _e5 = u96_div_digit(a_15.w, a_15.z, a_15.y, b_14);
    let _e9 = u96_div_digit(_e5.z, _e5.y, a_15.x, b_14);
    return vec4<u32>(_e9.x, _e5.x, _e9.y, _e9.z);
}

fn f64_div(a_16: vec2<u32>, b_15: vec2<u32>) -> vec2<u32> {
    let _e6 = ((a_16.y ^ b_15.y) & 2147483648u);
    let _e10 = vec2<u32>(0u, (_e6 | 2146435072u));
    let _e11 = vec2<u32>(0u, _e6);
    if ((((a_16.y >> 20u) & 2047u) == 2047u) | (((b_15.y >> 20u) & 2047u) == 2047u)) {
        let _e25 = (a_16.y & 2147483647u);
        let _e33 = (b_15.y & 2147483647u);
        return select(select(_e11, _e10, vec2((((a_16.y >> 20u) & 2047u) == 2047u))), vec2<u32>(0u, 2146959360u), vec2(((((_e25 > 2146435072u) | ((_e25 == 2146435072u) & (a_16.x != 0u))) | ((_e33 > 2146435072u) | ((_e33 == 2146435072u) & (b_15.x != 0u)))) | ((((a_16.y >> 20u) & 2047u) == 2047u) & (((b_15.y >> 20u) & 2047u) == 2047u)))));
    }
    if ((b_15.x | (b_15.y & 2147483647u)) == 0u) {
        return select(_e10, vec2<u32>(0u, 2146959360u), vec2(((a_16.x | (a_16.y & 2147483647u)) == 0u)));
    }
    if ((a_16.x | (a_16.y & 2147483647u)) == 0u) {
        return _e11;
    }
    let _e81 = ((a_16.y >> 20u) & 2047u);
    let _e86 = vec2<u32>(a_16.x, (a_16.y & 1048575u));
    let _e97 = (select(countLeadingZeros(_e86.y), (countLeadingZeros(_e86.x) + 32u), (_e86.y == 0u)) - 11u);
    let _e98 = (_e81 == 0u);
    let _e104 = u64_shl(_e86, _e97);
    let _e106 = select(vec2<u32>(_e86.x, (_e86.y | 1048576u)), _e104, vec2(_e98));
    let _e114 = ((b_15.y >> 20u) & 2047u);
    let _e118 = vec2<u32>(b_15.x, (b_15.y & 1048575u));
    let _e127 = (select(countLeadingZeros(_e118.y), (countLeadingZeros(_e118.x) + 32u), (_e118.y == 0u)) - 11u);
    let _e128 = (_e114 == 0u);
    let _e133 = u64_shl(_e118, _e127);
    let _e135 = select(vec2<u32>(_e118.x, (_e118.y | 1048576u)), _e133, vec2(_e128));
    let _e150 = ((_e106.y < _e135.y) | ((_e106.y == _e135.y) & (_e106.x < _e135.x)));
    let _e172 = select(vec2<u32>((_e106.x << 9u), ((_e106.y << 9u) | (_e106.x >> 23u))), vec2<u32>((_e106.x << 10u), ((_e106.y << 10u) | (_e106.x >> 22u))), vec2(_e150));
    let _e173 = vec2<u32>(0u, 0u);
    let _e188 = u128_div_normalized(vec4<u32>(_e173.x, _e173.y, _e172.x, _e172.y), vec2<u32>((_e135.x << 11u), ((_e135.y << 11u) | (_e135.x >> 21u))));
    let _e203 = f64_round_pack(_e6, (((select(bitcast<i32>(_e81), (1i - bitcast<i32>(_e97)), _e98) - select(bitcast<i32>(_e114), (1i - bitcast<i32>(_e127)), _e128)) + 1022i) - i32(_e150)), vec2<u32>((_e188.x | u32(((_e188.z | _e188.w) != 0u))), _e188.y));
    return _e203;
}

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
    let _e31 = (_e28 + (row * 9u));
    let _e34 = work[_e31];
    let _e37 = work[(_e31 + 1u)];
    let _e40 = work[(_e31 + 2u)];
    let _e43 = work[(_e31 + 3u)];
    let v1_sum_arg = vec4<u32>(_e34, _e37, _e40, _e43);
    let _e48 = work[(_e31 + 8u)];
    let _e50 = ((_e48 & 1u) != 0u);
    let _e54 = work[(_e31 + 4u)];
    let _e58 = work[(_e31 + 5u)];
    let _e62 = work[(_e31 + 6u)];
    let _e66 = work[(_e31 + 7u)];
    let v2_sum_arg_2_ = vec4<u32>(_e54, _e58, _e62, _e66);
    let _e70 = work[(_e31 + 8u)];
    let _e74 = params[4u];
    let _e76 = params[5u];
    let _e78 = params[6u];
    let _e80 = params[7u];
    let v3_ = vec4<u32>(_e74, _e76, _e78, _e80);
    let _e82 = u128_mul(v3_, v1_sum_arg);
    let _e83 = i128_mul_overflows(v3_, v1_sum_arg, _e82);
    if (_e83 & _e50) {
        trap(131073u, vec4<u32>(v3_.x, v3_.y, v3_.z, v3_.w), vec4<u32>(v1_sum_arg.x, v1_sum_arg.y, v1_sum_arg.z, v1_sum_arg.w));
        return;
    }
    let _e101 = less_128_(_e82, vec4<u32>(1u, 4134919616u, 2776185733u, 3032789847u));
    let _e108 = less_128_(vec4<u32>(4294967295u, 160047679u, 1518781562u, 1262177448u), _e82);
    if (!((!(_e101) & !(_e108))) & _e50) {
        trap(131074u, vec4<u32>(_e82.x, _e82.y, _e82.z, _e82.w), vec4<u32>(0u, 0u, 0u, 0u));
        return;
    }
    let _e120 = f64_from_i128_(_e82);
    let v7_ = vec2<u32>(0u, 1093567616u);
    let _e124 = f64_div(_e120, v7_);
    let _e125 = f64_from_i128_(v2_sum_arg_2_);
    let v10_ = vec2<u32>(0u, 1086556160u);
    let _e128 = f64_div(_e125, v10_);
    let _e130 = f64_div(_e124, _e128);
    let _e132 = params[8u];
    let _e134 = (_e132 + (_e11 * 3u));
    work[_e134] = _e130.x;
    work[(_e134 + 1u)] = _e130.y;
    work[(_e134 + 2u)] = select(0u, 1u, (_e50 & ((_e70 & 2u) != 0u)));
}

// 4: pass sums_aggregate of kernel @scan_part
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
    var sum_arg: vec4<u32>;
    var local_1: bool;
    var sum_arg_2_: vec4<u32>;
    var local_2: bool;
    var group: u32;
    var is_first: bool;
    var local_3: u32;
    var whole_sum_arg: vec4<u32>;
    var local_4: bool;
    var whole_sum_arg_2_: vec4<u32>;
    var local_5: bool;
    var whole_sum_arg_1: vec4<u32>;
    var local_6: bool;
    var whole_sum_arg_2_1: vec4<u32>;
    var local_7: bool;

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
    sum_arg = vec4<u32>();
    local_1 = bool();
    sum_arg_2_ = vec4<u32>();
    local_2 = bool();
    sum_arg = vec4<u32>();
    local_1 = false;
    sum_arg_2_ = vec4<u32>();
    local_2 = false;
    let _e57 = work[(numbers + _e38)];
    group = _e57;
    is_first = true;
    let _e60 = (i * 2u);
    local_3 = _e38;
    loop {
        let _e62 = local_3;
        if (_e62 >= _e40) {
            break;
        }
        let _e66 = work[(numbers + _e62)];
        let _e67 = group;
        if (_e66 != _e67) {
            let _e69 = is_first;
            if (_e69 & _e41) {
                let _e73 = (parts + (_e60 * 9u));
                let _e74 = sum_arg;
                work[_e73] = _e74.x;
                work[(_e73 + 1u)] = _e74.y;
                work[(_e73 + 2u)] = _e74.z;
                work[(_e73 + 3u)] = _e74.w;
                let _e86 = local_1;
                let _e90 = work[(_e73 + 8u)];
                work[(_e73 + 8u)] = select((_e90 & 4294967294u), (_e90 | 1u), _e86);
                let _e97 = sum_arg_2_;
                work[(_e73 + 4u)] = _e97.x;
                work[(_e73 + 5u)] = _e97.y;
                work[(_e73 + 6u)] = _e97.z;
                work[(_e73 + 7u)] = _e97.w;
                let _e110 = local_2;
                let _e113 = work[(_e73 + 8u)];
                work[(_e73 + 8u)] = select((_e113 & 4294967293u), (_e113 | 2u), _e110);
                work[(part_numbers + _e60)] = _e67;
            } else {
                let _e123 = (rows + (_e67 * 9u));
                whole_sum_arg = vec4<u32>();
                local_4 = bool();
                whole_sum_arg_2_ = vec4<u32>();
                local_5 = bool();
                let _e133 = work[_e123];
                let _e136 = work[(_e123 + 1u)];
                let _e139 = work[(_e123 + 2u)];
                let _e142 = work[(_e123 + 3u)];
                let _e146 = work[(_e123 + 8u)];
                whole_sum_arg = vec4<u32>(_e133, _e136, _e139, _e142);
                local_4 = ((_e146 & 1u) != 0u);
                let _e151 = work[(_e123 + 4u)];
                let _e154 = work[(_e123 + 5u)];
                let _e157 = work[(_e123 + 6u)];
                let _e160 = work[(_e123 + 7u)];
                let _e164 = work[(_e123 + 8u)];
                whole_sum_arg_2_ = vec4<u32>(_e151, _e154, _e157, _e160);
                local_5 = ((_e164 & 2u) != 0u);
                let _e167 = sum_arg;
                let _e168 = local_1;
                if _e168 {
                    let _e169 = local_4;
                    if _e169 {
                        let _e170 = whole_sum_arg;
                        let _e171 = add_128_(_e170, _e167);
                        let _e175 = (bitcast<i32>(_e170.w) < 0i);
                        whole_sum_arg = _e171;
                        local_4 = true;
                    } else {
                        whole_sum_arg = _e167;
                        local_4 = true;
                    }
                }
                let _e185 = sum_arg_2_;
                let _e186 = local_2;
                if _e186 {
                    let _e187 = local_5;
                    if _e187 {
                        let _e188 = whole_sum_arg_2_;
                        let _e189 = add_128_(_e188, _e185);
                        let _e192 = (bitcast<i32>(_e188.w) < 0i);
                        whole_sum_arg_2_ = _e189;
                        local_5 = true;
                    } else {
                        whole_sum_arg_2_ = _e185;
                        local_5 = true;
                    }
                }
                let _e202 = whole_sum_arg;
                work[_e123] = _e202.x;
                work[(_e123 + 1u)] = _e202.y;
                work[(_e123 + 2u)] = _e202.z;
                work[(_e123 + 3u)] = _e202.w;
                let _e214 = local_4;
                let _e217 = work[(_e123 + 8u)];
                work[(_e123 + 8u)] = select((_e217 & 4294967294u), (_e217 | 1u), _e214);
                let _e223 = whole_sum_arg_2_;
                work[(_e123 + 4u)] = _e223.x;
                work[(_e123 + 5u)] = _e223.y;
                work[(_e123 + 6u)] = _e223.z;
                work[(_e123 + 7u)] = _e223.w;
                let _e236 = local_5;
                let _e239 = work[(_e123 + 8u)];
                work[(_e123 + 8u)] = select((_e239 & 4294967293u), (_e239 | 2u), _e236);
            }
            sum_arg = vec4<u32>();
            local_1 = false;
            sum_arg_2_ = vec4<u32>();
            local_2 = false;
            is_first = false;
            group = _e66;
        }
        let _e249 = work[(order + _e62)];
        let _e251 = (entries + (_e249 * 9u));
        let _e253 = work[_e251];
        let _e258 = work[(_e251 + 1u)];
        let _e261 = work[(_e251 + 2u)];
        let _e264 = work[(_e251 + 3u)];
        let _e267 = work[(_e251 + 4u)];
        let _e268 = vec4<u32>(_e258, _e261, _e264, _e267);
        if ((_e253 & 1u) != 0u) {
            let _e269 = local_1;
            if _e269 {
                let _e270 = sum_arg;
                let _e271 = add_128_(_e270, _e268);
                let _e274 = (bitcast<i32>(_e270.w) < 0i);
                sum_arg = _e271;
                local_1 = true;
            } else {
                sum_arg = _e268;
                local_1 = true;
            }
        }
        let _e285 = work[_e251];
        let _e290 = work[(_e251 + 5u)];
        let _e293 = work[(_e251 + 6u)];
        let _e296 = work[(_e251 + 7u)];
        let _e299 = work[(_e251 + 8u)];
        let _e300 = vec4<u32>(_e290, _e293, _e296, _e299);
        if ((_e285 & 2u) != 0u) {
            let _e301 = local_2;
            if _e301 {
                let _e302 = sum_arg_2_;
                let _e303 = add_128_(_e302, _e300);
                let _e306 = (bitcast<i32>(_e302.w) < 0i);
                sum_arg_2_ = _e303;
                local_2 = true;
            } else {
                sum_arg_2_ = _e300;
                local_2 = true;
            }
        }
        local_3 = (_e62 + 1u);
    }
    let _e317 = group;
    if _e41 {
        let _e318 = (_e60 + 1u);
        let _e319 = is_first;
        if _e319 {
            let _e321 = (parts + (_e60 * 9u));
            let _e322 = sum_arg;
            work[_e321] = _e322.x;
            work[(_e321 + 1u)] = _e322.y;
            work[(_e321 + 2u)] = _e322.z;
            work[(_e321 + 3u)] = _e322.w;
            let _e334 = local_1;
            let _e337 = work[(_e321 + 8u)];
            work[(_e321 + 8u)] = select((_e337 & 4294967294u), (_e337 | 1u), _e334);
            let _e343 = sum_arg_2_;
            work[(_e321 + 4u)] = _e343.x;
            work[(_e321 + 5u)] = _e343.y;
            work[(_e321 + 6u)] = _e343.z;
            work[(_e321 + 7u)] = _e343.w;
            let _e356 = local_2;
            let _e359 = work[(_e321 + 8u)];
            work[(_e321 + 8u)] = select((_e359 & 4294967293u), (_e359 | 2u), _e356);
            work[(part_numbers + _e60)] = _e317;
            sum_arg = vec4<u32>();
            local_1 = false;
            sum_arg_2_ = vec4<u32>();
            local_2 = false;
        }
        let _e370 = (parts + (_e318 * 9u));
        let _e371 = sum_arg;
        work[_e370] = _e371.x;
        work[(_e370 + 1u)] = _e371.y;
        work[(_e370 + 2u)] = _e371.z;
        work[(_e370 + 3u)] = _e371.w;
        let _e383 = local_1;
        let _e386 = work[(_e370 + 8u)];
        work[(_e370 + 8u)] = select((_e386 & 4294967294u), (_e386 | 1u), _e383);
        let _e392 = sum_arg_2_;
        work[(_e370 + 4u)] = _e392.x;
        work[(_e370 + 5u)] = _e392.y;
        work[(_e370 + 6u)] = _e392.z;
        work[(_e370 + 7u)] = _e392.w;
        let _e405 = local_2;
        let _e408 = work[(_e370 + 8u)];
        work[(_e370 + 8u)] = select((_e408 & 4294967293u), (_e408 | 2u), _e405);
        work[(part_numbers + _e318)] = _e317;
    } else {
        if (_e40 > 0u) {
            let _e418 = (rows + (_e317 * 9u));
            whole_sum_arg_1 = vec4<u32>();
            local_6 = bool();
            whole_sum_arg_2_1 = vec4<u32>();
            local_7 = bool();
            let _e428 = work[_e418];
            let _e431 = work[(_e418 + 1u)];
            let _e434 = work[(_e418 + 2u)];
            let _e437 = work[(_e418 + 3u)];
            let _e441 = work[(_e418 + 8u)];
            whole_sum_arg_1 = vec4<u32>(_e428, _e431, _e434, _e437);
            local_6 = ((_e441 & 1u) != 0u);
            let _e446 = work[(_e418 + 4u)];
            let _e449 = work[(_e418 + 5u)];
            let _e452 = work[(_e418 + 6u)];
            let _e455 = work[(_e418 + 7u)];
            let _e459 = work[(_e418 + 8u)];
            whole_sum_arg_2_1 = vec4<u32>(_e446, _e449, _e452, _e455);
            local_7 = ((_e459 & 2u) != 0u);
            let _e462 = sum_arg;
            let _e463 = local_1;
            if _e463 {
                let _e464 = local_6;
                if _e464 {
                    let _e465 = whole_sum_arg_1;
                    let _e466 = add_128_(_e465, _e462);
                    let _e469 = (bitcast<i32>(_e465.w) < 0i);
                    whole_sum_arg_1 = _e466;
                    local_6 = true;
                } else {
                    whole_sum_arg_1 = _e462;
                    local_6 = true;
                }
            }
            let _e479 = sum_arg_2_;
            let _e480 = local_2;
            if _e480 {
                let _e481 = local_7;
                if _e481 {
                    let _e482 = whole_sum_arg_2_1;
                    let _e483 = add_128_(_e482, _e479);
                    let _e486 = (bitcast<i32>(_e482.w) < 0i);
                    whole_sum_arg_2_1 = _e483;
                    local_7 = true;
                } else {
                    whole_sum_arg_2_1 = _e479;
                    local_7 = true;
                }
            }
            let _e496 = whole_sum_arg_1;
            work[_e418] = _e496.x;
            work[(_e418 + 1u)] = _e496.y;
            work[(_e418 + 2u)] = _e496.z;
            work[(_e418 + 3u)] = _e496.w;
            let _e508 = local_6;
            let _e511 = work[(_e418 + 8u)];
            work[(_e418 + 8u)] = select((_e511 & 4294967294u), (_e511 | 1u), _e508);
            let _e517 = whole_sum_arg_2_1;
            work[(_e418 + 4u)] = _e517.x;
            work[(_e418 + 5u)] = _e517.y;
            work[(_e418 + 6u)] = _e517.z;
            work[(_e418 + 7u)] = _e517.w;
            let _e530 = local_7;
            let _e533 = work[(_e418 + 8u)];
            work[(_e418 + 8u)] = select((_e533 & 4294967293u), (_e533 | 2u), _e530);
        }
    }
}

@compute @workgroup_size(256, 1, 1) 
fn fold_all(@builtin(workgroup_id) workgroup_1: vec3<u32>, @builtin(local_invocation_index) local_8: u32, @builtin(num_workgroups) workgroups_1: vec3<u32>) {
    var sum_arg_1: vec4<u32>;
    var local_9: bool;
    var sum_arg_2_1: vec4<u32>;
    var local_10: bool;
    var group_1: u32;
    var is_first_1: bool;
    var local_11: u32;
    var whole_sum_arg_2: vec4<u32>;
    var local_12: bool;
    var whole_sum_arg_2_2: vec4<u32>;
    var local_13: bool;

    let n_1 = params[0u];
    let entry_count_1 = params[1u];
    let entries_1 = params[2u];
    let rows_1 = params[3u];
    let order_1 = params[4u];
    let parts_1 = params[5u];
    let part_numbers_1 = params[6u];
    let numbers_1 = params[7u];
    let i_1 = ((((workgroup_1.y * workgroups_1.x) + workgroup_1.x) * 256u) + local_8);
    if (i_1 >= n_1) {
        return;
    }
    let _e38 = (i_1 * 64u);
    let _e40 = min((_e38 + 64u), entry_count_1);
    sum_arg_1 = vec4<u32>();
    local_9 = bool();
    sum_arg_2_1 = vec4<u32>();
    local_10 = bool();
    sum_arg_1 = vec4<u32>();
    local_9 = false;
    sum_arg_2_1 = vec4<u32>();
    local_10 = false;
    group_1 = 0u;
    is_first_1 = true;
    let _e56 = (i_1 * 2u);
    local_11 = _e38;
    loop {
        let _e58 = local_11;
        if (_e58 >= _e40) {
            break;
        }
        let _e62 = (entries_1 + (_e58 * 9u));
        let _e65 = work[_e62];
        let _e70 = work[(_e62 + 1u)];
        let _e73 = work[(_e62 + 2u)];
        let _e76 = work[(_e62 + 3u)];
        let _e79 = work[(_e62 + 4u)];
        let _e80 = vec4<u32>(_e70, _e73, _e76, _e79);
        if ((_e65 & 1u) != 0u) {
            let _e81 = local_9;
            if _e81 {
                let _e82 = sum_arg_1;
                let _e83 = add_128_(_e82, _e80);
                let _e87 = (bitcast<i32>(_e82.w) < 0i);
                sum_arg_1 = _e83;
                local_9 = true;
            } else {
                sum_arg_1 = _e80;
                local_9 = true;
            }
        }
        let _e98 = work[_e62];
        let _e103 = work[(_e62 + 5u)];
        let _e106 = work[(_e62 + 6u)];
        let _e109 = work[(_e62 + 7u)];
        let _e113 = work[(_e62 + 8u)];
        let _e114 = vec4<u32>(_e103, _e106, _e109, _e113);
        if ((_e98 & 2u) != 0u) {
            let _e115 = local_10;
            if _e115 {
                let _e116 = sum_arg_2_1;
                let _e117 = add_128_(_e116, _e114);
                let _e120 = (bitcast<i32>(_e116.w) < 0i);
                sum_arg_2_1 = _e117;
                local_10 = true;
            } else {
                sum_arg_2_1 = _e114;
                local_10 = true;
            }
        }
        local_11 = (_e58 + 1u);
    }
    let _e131 = group_1;
    if (part_numbers_1 != 0u) {
        let _e132 = (_e56 + 1u);
        let _e133 = is_first_1;
        if _e133 {
            let _e135 = (parts_1 + (_e56 * 9u));
            let _e136 = sum_arg_1;
            work[_e135] = _e136.x;
            work[(_e135 + 1u)] = _e136.y;
            work[(_e135 + 2u)] = _e136.z;
            work[(_e135 + 3u)] = _e136.w;
            let _e148 = local_9;
            let _e151 = work[(_e135 + 8u)];
            work[(_e135 + 8u)] = select((_e151 & 4294967294u), (_e151 | 1u), _e148);
            let _e158 = sum_arg_2_1;
            work[(_e135 + 4u)] = _e158.x;
            work[(_e135 + 5u)] = _e158.y;
            work[(_e135 + 6u)] = _e158.z;
            work[(_e135 + 7u)] = _e158.w;
            let _e171 = local_10;
            let _e174 = work[(_e135 + 8u)];
            work[(_e135 + 8u)] = select((_e174 & 4294967293u), (_e174 | 2u), _e171);
            work[(part_numbers_1 + _e56)] = _e131;
            sum_arg_1 = vec4<u32>();
            local_9 = false;
            sum_arg_2_1 = vec4<u32>();
            local_10 = false;
        }
        let _e186 = (parts_1 + (_e132 * 9u));
        let _e187 = sum_arg_1;
        work[_e186] = _e187.x;
        work[(_e186 + 1u)] = _e187.y;
        work[(_e186 + 2u)] = _e187.z;
        work[(_e186 + 3u)] = _e187.w;
        let _e199 = local_9;
        let _e202 = work[(_e186 + 8u)];
        work[(_e186 + 8u)] = select((_e202 & 4294967294u), (_e202 | 1u), _e199);
        let _e208 = sum_arg_2_1;
        work[(_e186 + 4u)] = _e208.x;
        work[(_e186 + 5u)] = _e208.y;
        work[(_e186 + 6u)] = _e208.z;
        work[(_e186 + 7u)] = _e208.w;
        let _e221 = local_10;
        let _e224 = work[(_e186 + 8u)];
        work[(_e186 + 8u)] = select((_e224 & 4294967293u), (_e224 | 2u), _e221);
        work[(part_numbers_1 + _e132)] = _e131;
    } else {
        if (_e40 > 0u) {
            let _e234 = (rows_1 + (_e131 * 9u));
            whole_sum_arg_2 = vec4<u32>();
            local_12 = bool();
            whole_sum_arg_2_2 = vec4<u32>();
            local_13 = bool();
            let _e244 = work[_e234];
            let _e247 = work[(_e234 + 1u)];
            let _e250 = work[(_e234 + 2u)];
            let _e253 = work[(_e234 + 3u)];
            let _e257 = work[(_e234 + 8u)];
            whole_sum_arg_2 = vec4<u32>(_e244, _e247, _e250, _e253);
            local_12 = ((_e257 & 1u) != 0u);
            let _e262 = work[(_e234 + 4u)];
            let _e265 = work[(_e234 + 5u)];
            let _e268 = work[(_e234 + 6u)];
            let _e271 = work[(_e234 + 7u)];
            let _e275 = work[(_e234 + 8u)];
            whole_sum_arg_2_2 = vec4<u32>(_e262, _e265, _e268, _e271);
            local_13 = ((_e275 & 2u) != 0u);
            let _e278 = sum_arg_1;
            let _e279 = local_9;
            if _e279 {
                let _e280 = local_12;
                if _e280 {
                    let _e281 = whole_sum_arg_2;
                    let _e282 = add_128_(_e281, _e278);
                    let _e285 = (bitcast<i32>(_e281.w) < 0i);
                    whole_sum_arg_2 = _e282;
                    local_12 = true;
                } else {
                    whole_sum_arg_2 = _e278;
                    local_12 = true;
                }
            }
            let _e295 = sum_arg_2_1;
            let _e296 = local_10;
            if _e296 {
                let _e297 = local_13;
                if _e297 {
                    let _e298 = whole_sum_arg_2_2;
                    let _e299 = add_128_(_e298, _e295);
                    let _e302 = (bitcast<i32>(_e298.w) < 0i);
                    whole_sum_arg_2_2 = _e299;
                    local_13 = true;
                } else {
                    whole_sum_arg_2_2 = _e295;
                    local_13 = true;
                }
            }
            let _e312 = whole_sum_arg_2;
            work[_e234] = _e312.x;
            work[(_e234 + 1u)] = _e312.y;
            work[(_e234 + 2u)] = _e312.z;
            work[(_e234 + 3u)] = _e312.w;
            let _e324 = local_12;
            let _e327 = work[(_e234 + 8u)];
            work[(_e234 + 8u)] = select((_e327 & 4294967294u), (_e327 | 1u), _e324);
            let _e333 = whole_sum_arg_2_2;
            work[(_e234 + 4u)] = _e333.x;
            work[(_e234 + 5u)] = _e333.y;
            work[(_e234 + 6u)] = _e333.z;
            work[(_e234 + 7u)] = _e333.w;
            let _e346 = local_13;
            let _e349 = work[(_e234 + 8u)];
            work[(_e234 + 8u)] = select((_e349 & 4294967293u), (_e349 | 2u), _e346);
        }
    }
}

@compute @workgroup_size(256, 1, 1) 
fn fold_parts(@builtin(workgroup_id) workgroup_2: vec3<u32>, @builtin(local_invocation_index) local_14: u32, @builtin(num_workgroups) workgroups_2: vec3<u32>) {
    var sum_arg_2: vec4<u32>;
    var local_15: bool;
    var sum_arg_2_2: vec4<u32>;
    var local_16: bool;
    var group_2: u32;
    var is_first_2: bool;
    var local_17: u32;
    var whole_sum_arg_3: vec4<u32>;
    var local_18: bool;
    var whole_sum_arg_2_3: vec4<u32>;
    var local_19: bool;
    var whole_sum_arg_4: vec4<u32>;
    var local_20: bool;
    var whole_sum_arg_2_4: vec4<u32>;
    var local_21: bool;

    let n_2 = params[0u];
    let entry_count_2 = params[1u];
    let entries_2 = params[2u];
    let rows_2 = params[3u];
    let order_2 = params[4u];
    let parts_2 = params[5u];
    let part_numbers_2 = params[6u];
    let numbers_2 = params[7u];
    let i_2 = ((((workgroup_2.y * workgroups_2.x) + workgroup_2.x) * 256u) + local_14);
    if (i_2 >= n_2) {
        return;
    }
    let _e38 = (i_2 * 64u);
    let _e40 = min((_e38 + 64u), entry_count_2);
    let _e41 = (part_numbers_2 != 0u);
    sum_arg_2 = vec4<u32>();
    local_15 = bool();
    sum_arg_2_2 = vec4<u32>();
    local_16 = bool();
    sum_arg_2 = vec4<u32>();
    local_15 = false;
    sum_arg_2_2 = vec4<u32>();
    local_16 = false;
    let _e57 = work[(numbers_2 + _e38)];
    group_2 = _e57;
    is_first_2 = true;
    let _e60 = (i_2 * 2u);
    local_17 = _e38;
    loop {
        let _e62 = local_17;
        if (_e62 >= _e40) {
            break;
        }
        let _e66 = work[(numbers_2 + _e62)];
        let _e67 = group_2;
        if (_e66 != _e67) {
            let _e69 = is_first_2;
            if (_e69 & _e41) {
                let _e73 = (parts_2 + (_e60 * 9u));
                let _e74 = sum_arg_2;
                work[_e73] = _e74.x;
                work[(_e73 + 1u)] = _e74.y;
                work[(_e73 + 2u)] = _e74.z;
                work[(_e73 + 3u)] = _e74.w;
                let _e86 = local_15;
                let _e90 = work[(_e73 + 8u)];
                work[(_e73 + 8u)] = select((_e90 & 4294967294u), (_e90 | 1u), _e86);
                let _e97 = sum_arg_2_2;
                work[(_e73 + 4u)] = _e97.x;
                work[(_e73 + 5u)] = _e97.y;
                work[(_e73 + 6u)] = _e97.z;
                work[(_e73 + 7u)] = _e97.w;
                let _e110 = local_16;
                let _e113 = work[(_e73 + 8u)];
                work[(_e73 + 8u)] = select((_e113 & 4294967293u), (_e113 | 2u), _e110);
                work[(part_numbers_2 + _e60)] = _e67;
            } else {
                let _e123 = (rows_2 + (_e67 * 9u));
                whole_sum_arg_3 = vec4<u32>();
                local_18 = bool();
                whole_sum_arg_2_3 = vec4<u32>();
                local_19 = bool();
                let _e133 = work[_e123];
                let _e136 = work[(_e123 + 1u)];
                let _e139 = work[(_e123 + 2u)];
                let _e142 = work[(_e123 + 3u)];
                let _e146 = work[(_e123 + 8u)];
                whole_sum_arg_3 = vec4<u32>(_e133, _e136, _e139, _e142);
                local_18 = ((_e146 & 1u) != 0u);
                let _e151 = work[(_e123 + 4u)];
                let _e154 = work[(_e123 + 5u)];
                let _e157 = work[(_e123 + 6u)];
                let _e160 = work[(_e123 + 7u)];
                let _e164 = work[(_e123 + 8u)];
                whole_sum_arg_2_3 = vec4<u32>(_e151, _e154, _e157, _e160);
                local_19 = ((_e164 & 2u) != 0u);
                let _e167 = sum_arg_2;
                let _e168 = local_15;
                if _e168 {
                    let _e169 = local_18;
                    if _e169 {
                        let _e170 = whole_sum_arg_3;
                        let _e171 = add_128_(_e170, _e167);
                        let _e175 = (bitcast<i32>(_e170.w) < 0i);
                        whole_sum_arg_3 = _e171;
                        local_18 = true;
                    } else {
                        whole_sum_arg_3 = _e167;
                        local_18 = true;
                    }
                }
                let _e185 = sum_arg_2_2;
                let _e186 = local_16;
                if _e186 {
                    let _e187 = local_19;
                    if _e187 {
                        let _e188 = whole_sum_arg_2_3;
                        let _e189 = add_128_(_e188, _e185);
                        let _e192 = (bitcast<i32>(_e188.w) < 0i);
                        whole_sum_arg_2_3 = _e189;
                        local_19 = true;
                    } else {
                        whole_sum_arg_2_3 = _e185;
                        local_19 = true;
                    }
                }
                let _e202 = whole_sum_arg_3;
                work[_e123] = _e202.x;
                work[(_e123 + 1u)] = _e202.y;
                work[(_e123 + 2u)] = _e202.z;
                work[(_e123 + 3u)] = _e202.w;
                let _e214 = local_18;
                let _e217 = work[(_e123 + 8u)];
                work[(_e123 + 8u)] = select((_e217 & 4294967294u), (_e217 | 1u), _e214);
                let _e223 = whole_sum_arg_2_3;
                work[(_e123 + 4u)] = _e223.x;
                work[(_e123 + 5u)] = _e223.y;
                work[(_e123 + 6u)] = _e223.z;
                work[(_e123 + 7u)] = _e223.w;
                let _e236 = local_19;
                let _e239 = work[(_e123 + 8u)];
                work[(_e123 + 8u)] = select((_e239 & 4294967293u), (_e239 | 2u), _e236);
            }
            sum_arg_2 = vec4<u32>();
            local_15 = false;
            sum_arg_2_2 = vec4<u32>();
            local_16 = false;
            is_first_2 = false;
            group_2 = _e66;
        }
        let _e248 = (entries_2 + (_e62 * 9u));
        let _e250 = work[_e248];
        let _e253 = work[(_e248 + 1u)];
        let _e256 = work[(_e248 + 2u)];
        let _e259 = work[(_e248 + 3u)];
        let _e260 = vec4<u32>(_e250, _e253, _e256, _e259);
        let _e263 = work[(_e248 + 8u)];
        if ((_e263 & 1u) != 0u) {
            let _e266 = local_15;
            if _e266 {
                let _e267 = sum_arg_2;
                let _e268 = add_128_(_e267, _e260);
                let _e271 = (bitcast<i32>(_e267.w) < 0i);
                sum_arg_2 = _e268;
                local_15 = true;
            } else {
                sum_arg_2 = _e260;
                local_15 = true;
            }
        }
        let _e283 = work[(_e248 + 4u)];
        let _e286 = work[(_e248 + 5u)];
        let _e289 = work[(_e248 + 6u)];
        let _e292 = work[(_e248 + 7u)];
        let _e293 = vec4<u32>(_e283, _e286, _e289, _e292);
        let _e296 = work[(_e248 + 8u)];
        if ((_e296 & 2u) != 0u) {
            let _e299 = local_16;
            if _e299 {
                let _e300 = sum_arg_2_2;
                let _e301 = add_128_(_e300, _e293);
                let _e304 = (bitcast<i32>(_e300.w) < 0i);
                sum_arg_2_2 = _e301;
                local_16 = true;
            } else {
                sum_arg_2_2 = _e293;
                local_16 = true;
            }
        }
        local_17 = (_e62 + 1u);
    }
    let _e315 = group_2;
    if _e41 {
        let _e316 = (_e60 + 1u);
        let _e317 = is_first_2;
        if _e317 {
            let _e319 = (parts_2 + (_e60 * 9u));
            let _e320 = sum_arg_2;
            work[_e319] = _e320.x;
            work[(_e319 + 1u)] = _e320.y;
            work[(_e319 + 2u)] = _e320.z;
            work[(_e319 + 3u)] = _e320.w;
            let _e332 = local_15;
            let _e335 = work[(_e319 + 8u)];
            work[(_e319 + 8u)] = select((_e335 & 4294967294u), (_e335 | 1u), _e332);
            let _e341 = sum_arg_2_2;
            work[(_e319 + 4u)] = _e341.x;
            work[(_e319 + 5u)] = _e341.y;
            work[(_e319 + 6u)] = _e341.z;
            work[(_e319 + 7u)] = _e341.w;
            let _e354 = local_16;
            let _e357 = work[(_e319 + 8u)];
            work[(_e319 + 8u)] = select((_e357 & 4294967293u), (_e357 | 2u), _e354);
            work[(part_numbers_2 + _e60)] = _e315;
            sum_arg_2 = vec4<u32>();
            local_15 = false;
            sum_arg_2_2 = vec4<u32>();
            local_16 = false;
        }
        let _e368 = (parts_2 + (_e316 * 9u));
        let _e369 = sum_arg_2;
        work[_e368] = _e369.x;
        work[(_e368 + 1u)] = _e369.y;
        work[(_e368 + 2u)] = _e369.z;
        work[(_e368 + 3u)] = _e369.w;
        let _e381 = local_15;
        let _e384 = work[(_e368 + 8u)];
        work[(_e368 + 8u)] = select((_e384 & 4294967294u), (_e384 | 1u), _e381);
        let _e390 = sum_arg_2_2;
        work[(_e368 + 4u)] = _e390.x;
        work[(_e368 + 5u)] = _e390.y;
        work[(_e368 + 6u)] = _e390.z;
        work[(_e368 + 7u)] = _e390.w;
        let _e403 = local_16;
        let _e406 = work[(_e368 + 8u)];
        work[(_e368 + 8u)] = select((_e406 & 4294967293u), (_e406 | 2u), _e403);
        work[(part_numbers_2 + _e316)] = _e315;
    } else {
        if (_e40 > 0u) {
            let _e416 = (rows_2 + (_e315 * 9u));
            whole_sum_arg_4 = vec4<u32>();
            local_20 = bool();
            whole_sum_arg_2_4 = vec4<u32>();
            local_21 = bool();
            let _e426 = work[_e416];
            let _e429 = work[(_e416 + 1u)];
            let _e432 = work[(_e416 + 2u)];
            let _e435 = work[(_e416 + 3u)];
            let _e439 = work[(_e416 + 8u)];
            whole_sum_arg_4 = vec4<u32>(_e426, _e429, _e432, _e435);
            local_20 = ((_e439 & 1u) != 0u);
            let _e444 = work[(_e416 + 4u)];
            let _e447 = work[(_e416 + 5u)];
            let _e450 = work[(_e416 + 6u)];
            let _e453 = work[(_e416 + 7u)];
            let _e457 = work[(_e416 + 8u)];
            whole_sum_arg_2_4 = vec4<u32>(_e444, _e447, _e450, _e453);
            local_21 = ((_e457 & 2u) != 0u);
            let _e460 = sum_arg_2;
            let _e461 = local_15;
            if _e461 {
                let _e462 = local_20;
                if _e462 {
                    let _e463 = whole_sum_arg_4;
                    let _e464 = add_128_(_e463, _e460);
                    let _e467 = (bitcast<i32>(_e463.w) < 0i);
                    whole_sum_arg_4 = _e464;
                    local_20 = true;
                } else {
                    whole_sum_arg_4 = _e460;
                    local_20 = true;
                }
            }
            let _e477 = sum_arg_2_2;
            let _e478 = local_16;
            if _e478 {
                let _e479 = local_21;
                if _e479 {
                    let _e480 = whole_sum_arg_2_4;
                    let _e481 = add_128_(_e480, _e477);
                    let _e484 = (bitcast<i32>(_e480.w) < 0i);
                    whole_sum_arg_2_4 = _e481;
                    local_21 = true;
                } else {
                    whole_sum_arg_2_4 = _e477;
                    local_21 = true;
                }
            }
            let _e494 = whole_sum_arg_4;
            work[_e416] = _e494.x;
            work[(_e416 + 1u)] = _e494.y;
            work[(_e416 + 2u)] = _e494.z;
            work[(_e416 + 3u)] = _e494.w;
            let _e506 = local_20;
            let _e509 = work[(_e416 + 8u)];
            work[(_e416 + 8u)] = select((_e509 & 4294967294u), (_e509 | 1u), _e506);
            let _e515 = whole_sum_arg_2_4;
            work[(_e416 + 4u)] = _e515.x;
            work[(_e416 + 5u)] = _e515.y;
            work[(_e416 + 6u)] = _e515.z;
            work[(_e416 + 7u)] = _e515.w;
            let _e528 = local_21;
            let _e531 = work[(_e416 + 8u)];
            work[(_e416 + 8u)] = select((_e531 & 4294967293u), (_e531 | 2u), _e528);
        }
    }
}

@compute @workgroup_size(256, 1, 1) 
fn fold_sorted_parts(@builtin(workgroup_id) workgroup_3: vec3<u32>, @builtin(local_invocation_index) local_22: u32, @builtin(num_workgroups) workgroups_3: vec3<u32>) {
    var sum_arg_3: vec4<u32>;
    var local_23: bool;
    var sum_arg_2_3: vec4<u32>;
    var local_24: bool;
    var group_3: u32;
    var is_first_3: bool;
    var local_25: u32;
    var whole_sum_arg_5: vec4<u32>;
    var local_26: bool;
    var whole_sum_arg_2_5: vec4<u32>;
    var local_27: bool;
    var whole_sum_arg_6: vec4<u32>;
    var local_28: bool;
    var whole_sum_arg_2_6: vec4<u32>;
    var local_29: bool;

    let n_3 = params[0u];
    let entry_count_3 = params[1u];
    let entries_3 = params[2u];
    let rows_3 = params[3u];
    let order_3 = params[4u];
    let parts_3 = params[5u];
    let part_numbers_3 = params[6u];
    let numbers_3 = params[7u];
    let i_3 = ((((workgroup_3.y * workgroups_3.x) + workgroup_3.x) * 256u) + local_22);
    if (i_3 >= n_3) {
        return;
    }
    let _e38 = (i_3 * 64u);
    let _e40 = min((_e38 + 64u), entry_count_3);
    let _e41 = (part_numbers_3 != 0u);
    sum_arg_3 = vec4<u32>();
    local_23 = bool();
    sum_arg_2_3 = vec4<u32>();
    local_24 = bool();
    sum_arg_3 = vec4<u32>();
    local_23 = false;
    sum_arg_2_3 = vec4<u32>();
    local_24 = false;
    let _e57 = work[(numbers_3 + _e38)];
    group_3 = _e57;
    is_first_3 = true;
    let _e60 = (i_3 * 2u);
    local_25 = _e38;
    loop {
        let _e62 = local_25;
        if (_e62 >= _e40) {
            break;
        }
        let _e66 = work[(numbers_3 + _e62)];
        let _e67 = group_3;
        if (_e66 != _e67) {
            let _e69 = is_first_3;
            if (_e69 & _e41) {
                let _e73 = (parts_3 + (_e60 * 9u));
                let _e74 = sum_arg_3;
                work[_e73] = _e74.x;
                work[(_e73 + 1u)] = _e74.y;
                work[(_e73 + 2u)] = _e74.z;
                work[(_e73 + 3u)] = _e74.w;
                let _e86 = local_23;
                let _e90 = work[(_e73 + 8u)];
                work[(_e73 + 8u)] = select((_e90 & 4294967294u), (_e90 | 1u), _e86);
                let _e97 = sum_arg_2_3;
                work[(_e73 + 4u)] = _e97.x;
                work[(_e73 + 5u)] = _e97.y;
                work[(_e73 + 6u)] = _e97.z;
                work[(_e73 + 7u)] = _e97.w;
                let _e110 = local_24;
                let _e113 = work[(_e73 + 8u)];
                work[(_e73 + 8u)] = select((_e113 & 4294967293u), (_e113 | 2u), _e110);
                work[(part_numbers_3 + _e60)] = _e67;
            } else {
                let _e123 = (rows_3 + (_e67 * 9u));
                whole_sum_arg_5 = vec4<u32>();
                local_26 = bool();
                whole_sum_arg_2_5 = vec4<u32>();
                local_27 = bool();
                let _e133 = work[_e123];
                let _e136 = work[(_e123 + 1u)];
                let _e139 = work[(_e123 + 2u)];
                let _e142 = work[(_e123 + 3u)];
                let _e146 = work[(_e123 + 8u)];
                whole_sum_arg_5 = vec4<u32>(_e133, _e136, _e139, _e142);
                local_26 = ((_e146 & 1u) != 0u);
                let _e151 = work[(_e123 + 4u)];
                let _e154 = work[(_e123 + 5u)];
                let _e157 = work[(_e123 + 6u)];
                let _e160 = work[(_e123 + 7u)];
                let _e164 = work[(_e123 + 8u)];
                whole_sum_arg_2_5 = vec4<u32>(_e151, _e154, _e157, _e160);
                local_27 = ((_e164 & 2u) != 0u);
                let _e167 = sum_arg_3;
                let _e168 = local_23;
                if _e168 {
                    let _e169 = local_26;
                    if _e169 {
                        let _e170 = whole_sum_arg_5;
                        let _e171 = add_128_(_e170, _e167);
                        let _e175 = (bitcast<i32>(_e170.w) < 0i);
                        whole_sum_arg_5 = _e171;
                        local_26 = true;
                    } else {
                        whole_sum_arg_5 = _e167;
                        local_26 = true;
                    }
                }
                let _e185 = sum_arg_2_3;
                let _e186 = local_24;
                if _e186 {
                    let _e187 = local_27;
                    if _e187 {
                        let _e188 = whole_sum_arg_2_5;
                        let _e189 = add_128_(_e188, _e185);
                        let _e192 = (bitcast<i32>(_e188.w) < 0i);
                        whole_sum_arg_2_5 = _e189;
                        local_27 = true;
                    } else {
                        whole_sum_arg_2_5 = _e185;
                        local_27 = true;
                    }
                }
                let _e202 = whole_sum_arg_5;
                work[_e123] = _e202.x;
                work[(_e123 + 1u)] = _e202.y;
                work[(_e123 + 2u)] = _e202.z;
                work[(_e123 + 3u)] = _e202.w;
                let _e214 = local_26;
                let _e217 = work[(_e123 + 8u)];
                work[(_e123 + 8u)] = select((_e217 & 4294967294u), (_e217 | 1u), _e214);
                let _e223 = whole_sum_arg_2_5;
                work[(_e123 + 4u)] = _e223.x;
                work[(_e123 + 5u)] = _e223.y;
                work[(_e123 + 6u)] = _e223.z;
                work[(_e123 + 7u)] = _e223.w;
                let _e236 = local_27;
                let _e239 = work[(_e123 + 8u)];
                work[(_e123 + 8u)] = select((_e239 & 4294967293u), (_e239 | 2u), _e236);
            }
            sum_arg_3 = vec4<u32>();
            local_23 = false;
            sum_arg_2_3 = vec4<u32>();
            local_24 = false;
            is_first_3 = false;
            group_3 = _e66;
        }
        let _e249 = work[(order_3 + _e62)];
        let _e251 = (entries_3 + (_e249 * 9u));
        let _e253 = work[_e251];
        let _e256 = work[(_e251 + 1u)];
        let _e259 = work[(_e251 + 2u)];
        let _e262 = work[(_e251 + 3u)];
        let _e263 = vec4<u32>(_e253, _e256, _e259, _e262);
        let _e266 = work[(_e251 + 8u)];
        if ((_e266 & 1u) != 0u) {
            let _e269 = local_23;
            if _e269 {
                let _e270 = sum_arg_3;
                let _e271 = add_128_(_e270, _e263);
                let _e274 = (bitcast<i32>(_e270.w) < 0i);
                sum_arg_3 = _e271;
                local_23 = true;
            } else {
                sum_arg_3 = _e263;
                local_23 = true;
            }
        }
        let _e286 = work[(_e251 + 4u)];
        let _e289 = work[(_e251 + 5u)];
        let _e292 = work[(_e251 + 6u)];
        let _e295 = work[(_e251 + 7u)];
        let _e296 = vec4<u32>(_e286, _e289, _e292, _e295);
        let _e299 = work[(_e251 + 8u)];
        if ((_e299 & 2u) != 0u) {
            let _e302 = local_24;
            if _e302 {
                let _e303 = sum_arg_2_3;
                let _e304 = add_128_(_e303, _e296);
                let _e307 = (bitcast<i32>(_e303.w) < 0i);
                sum_arg_2_3 = _e304;
                local_24 = true;
            } else {
                sum_arg_2_3 = _e296;
                local_24 = true;
            }
        }
        local_25 = (_e62 + 1u);
    }
    let _e318 = group_3;
    if _e41 {
        let _e319 = (_e60 + 1u);
        let _e320 = is_first_3;
        if _e320 {
            let _e322 = (parts_3 + (_e60 * 9u));
            let _e323 = sum_arg_3;
            work[_e322] = _e323.x;
            work[(_e322 + 1u)] = _e323.y;
            work[(_e322 + 2u)] = _e323.z;
            work[(_e322 + 3u)] = _e323.w;
            let _e335 = local_23;
            let _e338 = work[(_e322 + 8u)];
            work[(_e322 + 8u)] = select((_e338 & 4294967294u), (_e338 | 1u), _e335);
            let _e344 = sum_arg_2_3;
            work[(_e322 + 4u)] = _e344.x;
            work[(_e322 + 5u)] = _e344.y;
            work[(_e322 + 6u)] = _e344.z;
            work[(_e322 + 7u)] = _e344.w;
            let _e357 = local_24;
            let _e360 = work[(_e322 + 8u)];
            work[(_e322 + 8u)] = select((_e360 & 4294967293u), (_e360 | 2u), _e357);
            work[(part_numbers_3 + _e60)] = _e318;
            sum_arg_3 = vec4<u32>();
            local_23 = false;
            sum_arg_2_3 = vec4<u32>();
            local_24 = false;
        }
        let _e371 = (parts_3 + (_e319 * 9u));
        let _e372 = sum_arg_3;
        work[_e371] = _e372.x;
        work[(_e371 + 1u)] = _e372.y;
        work[(_e371 + 2u)] = _e372.z;
        work[(_e371 + 3u)] = _e372.w;
        let _e384 = local_23;
        let _e387 = work[(_e371 + 8u)];
        work[(_e371 + 8u)] = select((_e387 & 4294967294u), (_e387 | 1u), _e384);
        let _e393 = sum_arg_2_3;
        work[(_e371 + 4u)] = _e393.x;
        work[(_e371 + 5u)] = _e393.y;
        work[(_e371 + 6u)] = _e393.z;
        work[(_e371 + 7u)] = _e393.w;
        let _e406 = local_24;
        let _e409 = work[(_e371 + 8u)];
        work[(_e371 + 8u)] = select((_e409 & 4294967293u), (_e409 | 2u), _e406);
        work[(part_numbers_3 + _e319)] = _e318;
    } else {
        if (_e40 > 0u) {
            let _e419 = (rows_3 + (_e318 * 9u));
            whole_sum_arg_6 = vec4<u32>();
            local_28 = bool();
            whole_sum_arg_2_6 = vec4<u32>();
            local_29 = bool();
            let _e429 = work[_e419];
            let _e432 = work[(_e419 + 1u)];
            let _e435 = work[(_e419 + 2u)];
            let _e438 = work[(_e419 + 3u)];
            let _e442 = work[(_e419 + 8u)];
            whole_sum_arg_6 = vec4<u32>(_e429, _e432, _e435, _e438);
            local_28 = ((_e442 & 1u) != 0u);
            let _e447 = work[(_e419 + 4u)];
            let _e450 = work[(_e419 + 5u)];
            let _e453 = work[(_e419 + 6u)];
            let _e456 = work[(_e419 + 7u)];
            let _e460 = work[(_e419 + 8u)];
            whole_sum_arg_2_6 = vec4<u32>(_e447, _e450, _e453, _e456);
            local_29 = ((_e460 & 2u) != 0u);
            let _e463 = sum_arg_3;
            let _e464 = local_23;
            if _e464 {
                let _e465 = local_28;
                if _e465 {
                    let _e466 = whole_sum_arg_6;
                    let _e467 = add_128_(_e466, _e463);
                    let _e470 = (bitcast<i32>(_e466.w) < 0i);
                    whole_sum_arg_6 = _e467;
                    local_28 = true;
                } else {
                    whole_sum_arg_6 = _e463;
                    local_28 = true;
                }
            }
            let _e480 = sum_arg_2_3;
            let _e481 = local_24;
            if _e481 {
                let _e482 = local_29;
                if _e482 {
                    let _e483 = whole_sum_arg_2_6;
                    let _e484 = add_128_(_e483, _e480);
                    let _e487 = (bitcast<i32>(_e483.w) < 0i);
                    whole_sum_arg_2_6 = _e484;
                    local_29 = true;
                } else {
                    whole_sum_arg_2_6 = _e480;
                    local_29 = true;
                }
            }
            let _e497 = whole_sum_arg_6;
            work[_e419] = _e497.x;
            work[(_e419 + 1u)] = _e497.y;
            work[(_e419 + 2u)] = _e497.z;
            work[(_e419 + 3u)] = _e497.w;
            let _e509 = local_28;
            let _e512 = work[(_e419 + 8u)];
            work[(_e419 + 8u)] = select((_e512 & 4294967294u), (_e512 | 1u), _e509);
            let _e518 = whole_sum_arg_2_6;
            work[(_e419 + 4u)] = _e518.x;
            work[(_e419 + 5u)] = _e518.y;
            work[(_e419 + 6u)] = _e518.z;
            work[(_e419 + 7u)] = _e518.w;
            let _e531 = local_29;
            let _e534 = work[(_e419 + 8u)];
            work[(_e419 + 8u)] = select((_e534 & 4294967293u), (_e534 | 2u), _e531);
        }
    }
}

@compute @workgroup_size(256, 1, 1) 
fn fold_all_parts(@builtin(workgroup_id) workgroup_4: vec3<u32>, @builtin(local_invocation_index) local_30: u32, @builtin(num_workgroups) workgroups_4: vec3<u32>) {
    var sum_arg_4: vec4<u32>;
    var local_31: bool;
    var sum_arg_2_4: vec4<u32>;
    var local_32: bool;
    var group_4: u32;
    var is_first_4: bool;
    var local_33: u32;
    var whole_sum_arg_7: vec4<u32>;
    var local_34: bool;
    var whole_sum_arg_2_7: vec4<u32>;
    var local_35: bool;

    let n_4 = params[0u];
    let entry_count_4 = params[1u];
    let entries_4 = params[2u];
    let rows_4 = params[3u];
    let order_4 = params[4u];
    let parts_4 = params[5u];
    let part_numbers_4 = params[6u];
    let numbers_4 = params[7u];
    let i_4 = ((((workgroup_4.y * workgroups_4.x) + workgroup_4.x) * 256u) + local_30);
    if (i_4 >= n_4) {
        return;
    }
    let _e38 = (i_4 * 64u);
    let _e40 = min((_e38 + 64u), entry_count_4);
    sum_arg_4 = vec4<u32>();
    local_31 = bool();
    sum_arg_2_4 = vec4<u32>();
    local_32 = bool();
    sum_arg_4 = vec4<u32>();
    local_31 = false;
    sum_arg_2_4 = vec4<u32>();
    local_32 = false;
    group_4 = 0u;
    is_first_4 = true;
    let _e56 = (i_4 * 2u);
    local_33 = _e38;
    loop {
        let _e58 = local_33;
        if (_e58 >= _e40) {
            break;
        }
        let _e62 = (entries_4 + (_e58 * 9u));
        let _e65 = work[_e62];
        let _e68 = work[(_e62 + 1u)];
        let _e71 = work[(_e62 + 2u)];
        let _e74 = work[(_e62 + 3u)];
        let _e75 = vec4<u32>(_e65, _e68, _e71, _e74);
        let _e79 = work[(_e62 + 8u)];
        if ((_e79 & 1u) != 0u) {
            let _e82 = local_31;
            if _e82 {
                let _e83 = sum_arg_4;
                let _e84 = add_128_(_e83, _e75);
                let _e88 = (bitcast<i32>(_e83.w) < 0i);
                sum_arg_4 = _e84;
                local_31 = true;
            } else {
                sum_arg_4 = _e75;
                local_31 = true;
            }
        }
        let _e100 = work[(_e62 + 4u)];
        let _e103 = work[(_e62 + 5u)];
        let _e106 = work[(_e62 + 6u)];
        let _e109 = work[(_e62 + 7u)];
        let _e110 = vec4<u32>(_e100, _e103, _e106, _e109);
        let _e113 = work[(_e62 + 8u)];
        if ((_e113 & 2u) != 0u) {
            let _e116 = local_32;
            if _e116 {
                let _e117 = sum_arg_2_4;
                let _e118 = add_128_(_e117, _e110);
                let _e121 = (bitcast<i32>(_e117.w) < 0i);
                sum_arg_2_4 = _e118;
                local_32 = true;
            } else {
                sum_arg_2_4 = _e110;
                local_32 = true;
            }
        }
        local_33 = (_e58 + 1u);
    }
    let _e132 = group_4;
    if (part_numbers_4 != 0u) {
        let _e133 = (_e56 + 1u);
        let _e134 = is_first_4;
        if _e134 {
            let _e136 = (parts_4 + (_e56 * 9u));
            let _e137 = sum_arg_4;
            work[_e136] = _e137.x;
            work[(_e136 + 1u)] = _e137.y;
            work[(_e136 + 2u)] = _e137.z;
            work[(_e136 + 3u)] = _e137.w;
            let _e149 = local_31;
            let _e152 = work[(_e136 + 8u)];
            work[(_e136 + 8u)] = select((_e152 & 4294967294u), (_e152 | 1u), _e149);
            let _e159 = sum_arg_2_4;
            work[(_e136 + 4u)] = _e159.x;
            work[(_e136 + 5u)] = _e159.y;
            work[(_e136 + 6u)] = _e159.z;
            work[(_e136 + 7u)] = _e159.w;
            let _e172 = local_32;
            let _e175 = work[(_e136 + 8u)];
            work[(_e136 + 8u)] = select((_e175 & 4294967293u), (_e175 | 2u), _e172);
            work[(part_numbers_4 + _e56)] = _e132;
            sum_arg_4 = vec4<u32>();
            local_31 = false;
            sum_arg_2_4 = vec4<u32>();
            local_32 = false;
        }
        let _e187 = (parts_4 + (_e133 * 9u));
        let _e188 = sum_arg_4;
        work[_e187] = _e188.x;
        work[(_e187 + 1u)] = _e188.y;
        work[(_e187 + 2u)] = _e188.z;
        work[(_e187 + 3u)] = _e188.w;
        let _e200 = local_31;
        let _e203 = work[(_e187 + 8u)];
        work[(_e187 + 8u)] = select((_e203 & 4294967294u), (_e203 | 1u), _e200);
        let _e209 = sum_arg_2_4;
        work[(_e187 + 4u)] = _e209.x;
        work[(_e187 + 5u)] = _e209.y;
        work[(_e187 + 6u)] = _e209.z;
        work[(_e187 + 7u)] = _e209.w;
        let _e222 = local_32;
        let _e225 = work[(_e187 + 8u)];
        work[(_e187 + 8u)] = select((_e225 & 4294967293u), (_e225 | 2u), _e222);
        work[(part_numbers_4 + _e133)] = _e132;
    } else {
        if (_e40 > 0u) {
            let _e235 = (rows_4 + (_e132 * 9u));
            whole_sum_arg_7 = vec4<u32>();
            local_34 = bool();
            whole_sum_arg_2_7 = vec4<u32>();
            local_35 = bool();
            let _e245 = work[_e235];
            let _e248 = work[(_e235 + 1u)];
            let _e251 = work[(_e235 + 2u)];
            let _e254 = work[(_e235 + 3u)];
            let _e258 = work[(_e235 + 8u)];
            whole_sum_arg_7 = vec4<u32>(_e245, _e248, _e251, _e254);
            local_34 = ((_e258 & 1u) != 0u);
            let _e263 = work[(_e235 + 4u)];
            let _e266 = work[(_e235 + 5u)];
            let _e269 = work[(_e235 + 6u)];
            let _e272 = work[(_e235 + 7u)];
            let _e276 = work[(_e235 + 8u)];
            whole_sum_arg_2_7 = vec4<u32>(_e263, _e266, _e269, _e272);
            local_35 = ((_e276 & 2u) != 0u);
            let _e279 = sum_arg_4;
            let _e280 = local_31;
            if _e280 {
                let _e281 = local_34;
                if _e281 {
                    let _e282 = whole_sum_arg_7;
                    let _e283 = add_128_(_e282, _e279);
                    let _e286 = (bitcast<i32>(_e282.w) < 0i);
                    whole_sum_arg_7 = _e283;
                    local_34 = true;
                } else {
                    whole_sum_arg_7 = _e279;
                    local_34 = true;
                }
            }
            let _e296 = sum_arg_2_4;
            let _e297 = local_32;
            if _e297 {
                let _e298 = local_35;
                if _e298 {
                    let _e299 = whole_sum_arg_2_7;
                    let _e300 = add_128_(_e299, _e296);
                    let _e303 = (bitcast<i32>(_e299.w) < 0i);
                    whole_sum_arg_2_7 = _e300;
                    local_35 = true;
                } else {
                    whole_sum_arg_2_7 = _e296;
                    local_35 = true;
                }
            }
            let _e313 = whole_sum_arg_7;
            work[_e235] = _e313.x;
            work[(_e235 + 1u)] = _e313.y;
            work[(_e235 + 2u)] = _e313.z;
            work[(_e235 + 3u)] = _e313.w;
            let _e325 = local_34;
            let _e328 = work[(_e235 + 8u)];
            work[(_e235 + 8u)] = select((_e328 & 4294967294u), (_e328 | 1u), _e325);
            let _e334 = whole_sum_arg_2_7;
            work[(_e235 + 4u)] = _e334.x;
            work[(_e235 + 5u)] = _e334.y;
            work[(_e235 + 6u)] = _e334.z;
            work[(_e235 + 7u)] = _e334.w;
            let _e347 = local_35;
            let _e350 = work[(_e235 + 8u)];
            work[(_e235 + 8u)] = select((_e350 & 4294967293u), (_e350 | 2u), _e347);
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
