// 1: kernel @scan_lineitem
@group(0) @binding(0) 
var<storage> params: array<u32>;
@group(0) @binding(1) 
var<storage> input: array<u32>;
@group(0) @binding(2) 
var<storage, read_write> work: array<u32>;
@group(0) @binding(3) 
var<storage, read_write> sync: array<atomic<u32>>;
var<private> revenue: vec2<u32>;
var<private> revenue_valid: bool;
var<private> some: bool;
var<private> column_0_0_: u32;
var<private> column_0_1_: u32;
var<private> column_0_2_: u32;
var<private> column_0_3_: u32;
var<private> column_0_4_: u32;
var<private> column_0_5_: u32;
var<private> column_0_6_: u32;
var<private> column_0_7_: u32;
var<private> column_2_0_: u32;
var<private> column_2_1_: u32;
var<private> column_2_2_: u32;
var<private> column_2_3_: u32;
var<private> column_2_4_: u32;
var<private> column_2_5_: u32;
var<private> column_2_6_: u32;
var<private> column_2_7_: u32;
var<private> column_3_0_: u32;
var<private> column_3_1_: u32;
var<private> column_3_2_: u32;
var<private> column_3_3_: u32;
var<workgroup> values: array<u32, 768>;

fn less_64_(a: vec2<u32>, b: vec2<u32>) -> bool {
    let _e7 = bitcast<i32>(a.y);
    let _e8 = bitcast<i32>(b.y);
    return ((_e7 < _e8) | ((_e7 == _e8) & (a.x < b.x)));
}

fn u32_mul_wide(a_1: u32, b_1: u32) -> vec2<u32> {
    let _e3 = (a_1 & 65535u);
    let _e5 = (a_1 >> 16u);
    let _e6 = (b_1 & 65535u);
    let _e7 = (b_1 >> 16u);
    let _e9 = (_e3 * _e7);
    let _e10 = (_e5 * _e6);
    return vec2<u32>((a_1 * b_1), ((((_e5 * _e7) + (_e9 >> 16u)) + (_e10 >> 16u)) + (((((_e3 * _e6) >> 16u) + (_e9 & 65535u)) + (_e10 & 65535u)) >> 16u)));
}

fn i64_mul(a_2: vec2<u32>, b_2: vec2<u32>) -> vec2<u32> {
    let _e4 = u32_mul_wide(a_2.x, b_2.x);
    return vec2<u32>(_e4.x, ((_e4.y + (a_2.x * b_2.y)) + (a_2.y * b_2.x)));
}

fn u64_mul_wide(a_3: vec2<u32>, b_3: vec2<u32>) -> vec4<u32> {
    let _e4 = u32_mul_wide(a_3.x, b_3.x);
    let _e7 = u32_mul_wide(a_3.x, b_3.y);
    let _e10 = u32_mul_wide(a_3.y, b_3.x);
    let _e13 = u32_mul_wide(a_3.y, b_3.y);
    let _e16 = (_e4.y + _e7.x);
    let _e20 = (_e16 + _e10.x);
    let _e25 = (_e7.y + _e10.y);
    let _e29 = (_e25 + _e13.x);
    let _e33 = (_e29 + (u32((_e16 < _e4.y)) + u32((_e20 < _e16))));
    return vec4<u32>(_e4.x, _e20, _e33, (((_e13.y + u32((_e25 < _e7.y))) + u32((_e29 < _e25))) + u32((_e33 < _e29))));
}

fn i64_mul_overflows(a_4: vec2<u32>, b_4: vec2<u32>) -> bool {
    let _e24 = select(a_4, vec2<u32>((0u - a_4.x), (~(a_4.y) + u32((a_4.x == 0u)))), vec2(((a_4.y >> 31u) != 0u)));
    let _e38 = select(b_4, vec2<u32>((0u - b_4.x), (~(b_4.y) + u32((b_4.x == 0u)))), vec2(((b_4.y >> 31u) != 0u)));
    if ((select(countLeadingZeros(_e24.y), (countLeadingZeros(_e24.x) + 32u), (_e24.y == 0u)) + select(countLeadingZeros(_e38.y), (countLeadingZeros(_e38.x) + 32u), (_e38.y == 0u))) >= 65u) {
        return false;
    }
    let _e60 = u64_mul_wide(_e24, _e38);
    let _e63 = vec2<u32>(_e60.x, _e60.y);
    let _e65 = vec2<u32>(0u, 2147483648u);
    let _e77 = vec2<u32>(_e60.z, _e60.w);
    return (!(((_e77.x | _e77.y) == 0u)) | (((_e63.y >> 31u) != 0u) & !(((((_e63.x ^ _e65.x) | (_e63.y ^ _e65.y)) == 0u) & (((a_4.y >> 31u) != 0u) != ((b_4.y >> 31u) != 0u))))));
}

fn add_64_(a_5: vec2<u32>, b_5: vec2<u32>) -> vec2<u32> {
    let _e6 = (a_5.x + b_5.x);
    let _e8 = (a_5.y + b_5.y);
    let _e13 = (_e8 + select(0u, 1u, (_e6 < a_5.x)));
    return vec2<u32>(_e6, _e13);
}

fn row(a_6: u32) {
    let _e7 = (a_6 & 3u);
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
    let v0_l_quantity = vec2<u32>(select(select(select(_e9, _e15, _e13), _e22, _e20), _e29, _e27), select(select(select(_e11, _e18, _e13), _e25, _e20), _e32, _e27));
    let _e35 = (a_6 & 3u);
    let _e37 = column_2_0_;
    let _e39 = column_2_1_;
    let _e40 = (_e35 >= 1u);
    let _e42 = column_2_2_;
    let _e45 = column_2_3_;
    let _e47 = (_e35 >= 2u);
    let _e49 = column_2_4_;
    let _e52 = column_2_5_;
    let _e54 = (_e35 >= 3u);
    let _e56 = column_2_6_;
    let _e59 = column_2_7_;
    let v1_l_discount = vec2<u32>(select(select(select(_e37, _e42, _e40), _e49, _e47), _e56, _e54), select(select(select(_e39, _e45, _e40), _e52, _e47), _e59, _e54));
    let _e62 = (a_6 & 3u);
    let _e64 = column_3_0_;
    let _e67 = column_3_1_;
    let _e71 = column_3_2_;
    let _e75 = column_3_3_;
    let v2_l_shipdate = bitcast<i32>(select(select(select(_e64, _e67, (_e62 >= 1u)), _e71, (_e62 >= 2u)), _e75, (_e62 >= 3u)));
    let _e80 = params[6u];
    let v3_ = bitcast<i32>(_e80);
    let v4_ge = !((v2_l_shipdate < v3_));
    let _e86 = params[7u];
    let v5_ = bitcast<i32>(_e86);
    let v6_lt = (v2_l_shipdate < v5_);
    let _e91 = params[8u];
    let _e94 = params[9u];
    let v7_ = vec2<u32>(_e91, _e94);
    let _e96 = less_64_(v1_l_discount, v7_);
    let v8_ge = !(_e96);
    let _e100 = params[10u];
    let _e103 = params[11u];
    let v9_ = vec2<u32>(_e100, _e103);
    let _e105 = less_64_(v9_, v1_l_discount);
    let v10_le = !(_e105);
    let _e109 = params[12u];
    let _e112 = params[13u];
    let v11_ = vec2<u32>(_e109, _e112);
    let _e114 = less_64_(v0_l_quantity, v11_);
    let v13_and = (_e114 & v4_ge);
    let v14_and = (v13_and & v6_lt);
    let v15_and = (v14_and & v8_ge);
    let v16_and = (v15_and & v10_le);
    if v16_and {
        let _e121 = params[14u];
        let _e123 = (_e121 + (a_6 * 2u));
        let _e126 = input[_e123];
        let _e129 = input[(_e123 + 1u)];
        let v17_l_extendedprice = vec2<u32>(_e126, _e129);
        let _e131 = i64_mul(v17_l_extendedprice, v1_l_discount);
        let _e132 = i64_mul_overflows(v17_l_extendedprice, v1_l_discount);
        let _e135 = revenue_valid;
        if _e135 {
            let _e136 = revenue;
            let _e137 = add_64_(_e136, _e131);
            let _e141 = (bitcast<i32>(_e136.y) < 0i);
            revenue = _e137;
            revenue_valid = true;
        } else {
            revenue = _e131;
            revenue_valid = true;
        }
    }
}

@compute @workgroup_size(256, 1, 1) 
fn count(@builtin(workgroup_id) workgroup_: vec3<u32>, @builtin(local_invocation_index) local: u32, @builtin(num_workgroups) workgroups: vec3<u32>) {
    var sums_rows: u32;

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
    let v0_l_quantity_1 = vec2<u32>(_e33, _e36);
    let _e40 = params[4u];
    let _e42 = (_e40 + (row_1 * 2u));
    let _e44 = input[_e42];
    let _e47 = input[(_e42 + 1u)];
    let v1_l_discount_1 = vec2<u32>(_e44, _e47);
    let _e51 = params[5u];
    let _e55 = input[(_e51 + (row_1 * 1u))];
    let v2_l_shipdate_1 = bitcast<i32>(_e55);
    let _e59 = params[6u];
    let v3_1 = bitcast<i32>(_e59);
    let v4_ge_1 = !((v2_l_shipdate_1 < v3_1));
    let _e65 = params[7u];
    let v5_1 = bitcast<i32>(_e65);
    let v6_lt_1 = (v2_l_shipdate_1 < v5_1);
    let _e70 = params[8u];
    let _e73 = params[9u];
    let v7_1 = vec2<u32>(_e70, _e73);
    let _e75 = less_64_(v1_l_discount_1, v7_1);
    let v8_ge_1 = !(_e75);
    let _e79 = params[10u];
    let _e82 = params[11u];
    let v9_1 = vec2<u32>(_e79, _e82);
    let _e84 = less_64_(v9_1, v1_l_discount_1);
    let v10_le_1 = !(_e84);
    let _e88 = params[12u];
    let _e91 = params[13u];
    let v11_1 = vec2<u32>(_e88, _e91);
    let _e93 = less_64_(v0_l_quantity_1, v11_1);
    let v13_and_1 = (_e93 & v4_ge_1);
    let v14_and_1 = (v13_and_1 & v6_lt_1);
    let v15_and_1 = (v14_and_1 & v8_ge_1);
    let v16_and_1 = (v15_and_1 & v10_le_1);
    if v16_and_1 {
        let _e100 = params[14u];
        let _e102 = (_e100 + (row_1 * 2u));
        let _e104 = input[_e102];
        let _e107 = input[(_e102 + 1u)];
        let v17_l_extendedprice_1 = vec2<u32>(_e104, _e107);
        let _e109 = i64_mul(v17_l_extendedprice_1, v1_l_discount_1);
        let _e110 = i64_mul_overflows(v17_l_extendedprice_1, v1_l_discount_1);
        let _e111 = sums_rows;
        sums_rows = (_e111 + 1u);
    }
    let _e115 = params[15u];
    let _e117 = sums_rows;
    work[(_e115 + _e11)] = _e117;
}

@compute @workgroup_size(256, 1, 1) 
fn append(@builtin(workgroup_id) workgroup_1: vec3<u32>, @builtin(local_invocation_index) local_1: u32, @builtin(num_workgroups) workgroups_1: vec3<u32>) {
    var sums_rows_1: u32;

    let _e11 = ((((workgroup_1.y * workgroups_1.x) + workgroup_1.x) * 256u) + local_1);
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
    let v0_l_quantity_2 = vec2<u32>(_e45, _e48);
    let _e52 = params[4u];
    let _e54 = (_e52 + (row_2 * 2u));
    let _e56 = input[_e54];
    let _e59 = input[(_e54 + 1u)];
    let v1_l_discount_2 = vec2<u32>(_e56, _e59);
    let _e63 = params[5u];
    let _e67 = input[(_e63 + (row_2 * 1u))];
    let v2_l_shipdate_2 = bitcast<i32>(_e67);
    let _e71 = params[6u];
    let v3_2 = bitcast<i32>(_e71);
    let v4_ge_2 = !((v2_l_shipdate_2 < v3_2));
    let _e77 = params[7u];
    let v5_2 = bitcast<i32>(_e77);
    let v6_lt_2 = (v2_l_shipdate_2 < v5_2);
    let _e82 = params[8u];
    let _e85 = params[9u];
    let v7_2 = vec2<u32>(_e82, _e85);
    let _e87 = less_64_(v1_l_discount_2, v7_2);
    let v8_ge_2 = !(_e87);
    let _e91 = params[10u];
    let _e94 = params[11u];
    let v9_2 = vec2<u32>(_e91, _e94);
    let _e96 = less_64_(v9_2, v1_l_discount_2);
    let v10_le_2 = !(_e96);
    let _e100 = params[12u];
    let _e103 = params[13u];
    let v11_2 = vec2<u32>(_e100, _e103);
    let _e105 = less_64_(v0_l_quantity_2, v11_2);
    let v13_and_2 = (_e105 & v4_ge_2);
    let v14_and_2 = (v13_and_2 & v6_lt_2);
    let v15_and_2 = (v14_and_2 & v8_ge_2);
    let v16_and_2 = (v15_and_2 & v10_le_2);
    if v16_and_2 {
        let _e112 = params[14u];
        let _e114 = (_e112 + (row_2 * 2u));
        let _e116 = input[_e114];
        let _e119 = input[(_e114 + 1u)];
        let v17_l_extendedprice_2 = vec2<u32>(_e116, _e119);
        let _e121 = i64_mul(v17_l_extendedprice_2, v1_l_discount_2);
        let _e122 = i64_mul_overflows(v17_l_extendedprice_2, v1_l_discount_2);
        let _e123 = sums_rows_1;
        sums_rows_1 = (_e123 + 1u);
        let _e128 = params[16u];
        let _e130 = (_e128 + ((_e32 + _e123) * 3u));
        work[_e130] = 1u;
        work[(_e130 + 1u)] = _e121.x;
        work[(_e130 + 2u)] = _e121.y;
    }
}

@compute @workgroup_size(256, 1, 1) 
fn fuse(@builtin(workgroup_id) workgroup_2: vec3<u32>, @builtin(local_invocation_index) local_2: u32, @builtin(num_workgroups) workgroups_2: vec3<u32>) {
    var local_3: u32;
    var local_4: u32;
    var local_5: u32;
    var local_6: u32;

    let _e3 = params[0u];
    let _e6 = params[1u];
    let _e26 = (((workgroups_2.x * workgroups_2.y) * 256u) * 4u);
    let rounds = (((_e6 - _e3) + (_e26 - 1u)) / _e26);
    local_3 = 0u;
    loop {
        let _e32 = local_3;
        if (_e32 >= rounds) {
            break;
        }
        let _e35 = ((_e3 + (((((workgroup_2.y * workgroups_2.x) + workgroup_2.x) * 256u) + local_2) * 4u)) + (_e32 * _e26));
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
            let _e79 = params[4u];
            let _e81 = (_e79 + (_e35 * 2u));
            let _e83 = input[_e81];
            column_2_0_ = _e83;
            let _e87 = input[(_e81 + 1u)];
            column_2_1_ = _e87;
            let _e91 = input[(_e81 + 2u)];
            column_2_2_ = _e91;
            let _e95 = input[(_e81 + 3u)];
            column_2_3_ = _e95;
            let _e99 = input[(_e81 + 4u)];
            column_2_4_ = _e99;
            let _e103 = input[(_e81 + 5u)];
            column_2_5_ = _e103;
            let _e107 = input[(_e81 + 6u)];
            column_2_6_ = _e107;
            let _e111 = input[(_e81 + 7u)];
            column_2_7_ = _e111;
            let _e114 = params[5u];
            let _e116 = (_e114 + (_e35 * 1u));
            let _e118 = input[_e116];
            column_3_0_ = _e118;
            let _e122 = input[(_e116 + 1u)];
            column_3_1_ = _e122;
            let _e126 = input[(_e116 + 2u)];
            column_3_2_ = _e126;
            let _e130 = input[(_e116 + 3u)];
            column_3_3_ = _e130;
        }
        local_4 = 0u;
        loop {
            let _e133 = local_4;
            if (_e133 >= 4u) {
                break;
            }
            let number = (_e35 + _e133);
            some = false;
            if (number < _e6) {
                row(number);
            }
            local_4 = (_e133 + 1u);
        }
        local_3 = (_e32 + 1u);
    }
    let _e146 = revenue;
    let _e149 = revenue_valid;
    values[local_2] = _e146.x;
    values[(local_2 + 256u)] = _e146.y;
    values[(local_2 + 512u)] = select(0u, 1u, _e149);
    workgroupBarrier();
    if (local_2 < 16u) {
        let _e160 = (local_2 * 16u);
        let _e163 = values[_e160];
        let _e166 = values[(_e160 + 256u)];
        let _e169 = values[(_e160 + 512u)];
        revenue = vec2<u32>(_e163, _e166);
        revenue_valid = (_e169 != 0u);
        local_5 = (_e160 + 1u);
        loop {
            let _e175 = local_5;
            if (_e175 >= (_e160 + 16u)) {
                break;
            }
            let _e178 = values[_e175];
            let _e181 = values[(_e175 + 256u)];
            let _e184 = values[(_e175 + 512u)];
            let _e185 = (_e184 != 0u);
            let _e186 = vec2<u32>(_e178, _e181);
            let _e187 = revenue;
            let _e188 = add_64_(_e187, _e186);
            let _e192 = (bitcast<i32>(_e187.y) < 0i);
            let _e202 = revenue_valid;
            revenue_valid = (_e202 | _e185);
            revenue = select(_e187, select(_e186, _e188, vec2(_e202)), vec2(_e185));
            local_5 = (_e175 + 1u);
        }
        let _e209 = revenue;
        let _e212 = revenue_valid;
        values[_e160] = _e209.x;
        values[(_e160 + 256u)] = _e209.y;
        values[(_e160 + 512u)] = select(0u, 1u, _e212);
    }
    workgroupBarrier();
    if (local_2 < 1u) {
        let _e220 = (local_2 * 256u);
        let _e223 = values[_e220];
        let _e226 = values[(_e220 + 256u)];
        let _e229 = values[(_e220 + 512u)];
        revenue = vec2<u32>(_e223, _e226);
        revenue_valid = (_e229 != 0u);
        local_6 = (_e220 + 16u);
        loop {
            let _e234 = local_6;
            if (_e234 >= (_e220 + 256u)) {
                break;
            }
            let _e237 = values[_e234];
            let _e240 = values[(_e234 + 256u)];
            let _e243 = values[(_e234 + 512u)];
            let _e244 = (_e243 != 0u);
            let _e245 = vec2<u32>(_e237, _e240);
            let _e246 = revenue;
            let _e247 = add_64_(_e246, _e245);
            let _e250 = (bitcast<i32>(_e246.y) < 0i);
            let _e260 = revenue_valid;
            revenue_valid = (_e260 | _e244);
            revenue = select(_e246, select(_e245, _e247, vec2(_e260)), vec2(_e244));
            local_6 = (_e234 + 16u);
        }
        let _e267 = revenue;
        let _e270 = revenue_valid;
        values[_e220] = _e267.x;
        values[(_e220 + 256u)] = _e267.y;
        values[(_e220 + 512u)] = select(0u, 1u, _e270);
    }
    workgroupBarrier();
    let _e277 = revenue;
    let _e278 = revenue_valid;
    if (local_2 == 0u) {
        let _e282 = params[17u];
        let _e285 = params[18u];
        let _e288 = params[19u];
        let _e291 = params[20u];
        let _e294 = atomicLoad((&sync[_e282]));
        if (_e294 <= _e285) {
            let _e297 = atomicAdd((&sync[_e282]), 1u);
            if (_e297 < _e285) {
                let _e300 = (_e288 + (_e297 * 3u));
                work[_e300] = 0u;
                work[(_e300 + 1u)] = 0u;
                work[(_e300 + 2u)] = 0u;
                work[_e300] = _e277.x;
                work[(_e300 + 1u)] = _e277.y;
                let _e315 = work[(_e300 + 2u)];
                work[(_e300 + 2u)] = select((_e315 & 4294967294u), (_e315 | 1u), _e278);
                work[(_e291 + _e297)] = 0u;
            }
        }
    }
}

// 2: kernel @scan_sums
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
    let _e30 = (_e28 + (row * 3u));
    let _e33 = work[_e30];
    let _e36 = work[(_e30 + 1u)];
    let v1_revenue = vec2<u32>(_e33, _e36);
    let _e40 = work[(_e30 + 2u)];
    let _e50 = select(0u, 4294967295u, (bitcast<i32>(v1_revenue.y) < 0i));
    let v2_ = vec4<u32>(v1_revenue.x, v1_revenue.y, _e50, _e50);
    let _e55 = params[4u];
    let _e58 = (_e55 + (_e11 * 5u));
    work[_e58] = v2_.x;
    work[(_e58 + 1u)] = v2_.y;
    work[(_e58 + 2u)] = v2_.z;
    work[(_e58 + 3u)] = v2_.w;
    work[(_e58 + 4u)] = select(0u, 1u, ((_e40 & 1u) != 0u));
}

// 3: pass sums_aggregate of kernel @scan_lineitem
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
    var revenue: vec2<u32>;
    var local_1: bool;
    var group: u32;
    var is_first: bool;
    var local_2: u32;
    var whole_revenue: vec2<u32>;
    var local_3: bool;
    var whole_revenue_1: vec2<u32>;
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
    revenue = vec2<u32>();
    local_1 = bool();
    revenue = vec2<u32>();
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
                let _e67 = (parts + (_e55 * 3u));
                let _e68 = revenue;
                work[_e67] = _e68.x;
                work[(_e67 + 1u)] = _e68.y;
                let _e74 = local_1;
                let _e77 = work[(_e67 + 2u)];
                work[(_e67 + 2u)] = select((_e77 & 4294967294u), (_e77 | 1u), _e74);
                work[(part_numbers + _e55)] = _e62;
            } else {
                let _e87 = (rows + (_e62 * 3u));
                whole_revenue = vec2<u32>();
                local_3 = bool();
                let _e93 = work[_e87];
                let _e96 = work[(_e87 + 1u)];
                let _e100 = work[(_e87 + 2u)];
                whole_revenue = vec2<u32>(_e93, _e96);
                local_3 = ((_e100 & 1u) != 0u);
                let _e103 = revenue;
                let _e104 = local_1;
                if _e104 {
                    let _e105 = local_3;
                    if _e105 {
                        let _e106 = whole_revenue;
                        let _e107 = add_64_(_e106, _e103);
                        let _e111 = (bitcast<i32>(_e106.y) < 0i);
                        whole_revenue = _e107;
                        local_3 = true;
                    } else {
                        whole_revenue = _e103;
                        local_3 = true;
                    }
                }
                let _e121 = whole_revenue;
                work[_e87] = _e121.x;
                work[(_e87 + 1u)] = _e121.y;
                let _e127 = local_3;
                let _e130 = work[(_e87 + 2u)];
                work[(_e87 + 2u)] = select((_e130 & 4294967294u), (_e130 | 1u), _e127);
            }
            revenue = vec2<u32>();
            local_1 = false;
            is_first = false;
            group = _e61;
        }
        let _e139 = work[(order + _e57)];
        let _e141 = (entries + (_e139 * 3u));
        let _e143 = work[_e141];
        let _e148 = work[(_e141 + 1u)];
        let _e151 = work[(_e141 + 2u)];
        let _e152 = vec2<u32>(_e148, _e151);
        if ((_e143 & 1u) != 0u) {
            let _e153 = local_1;
            if _e153 {
                let _e154 = revenue;
                let _e155 = add_64_(_e154, _e152);
                let _e158 = (bitcast<i32>(_e154.y) < 0i);
                revenue = _e155;
                local_1 = true;
            } else {
                revenue = _e152;
                local_1 = true;
            }
        }
        local_2 = (_e57 + 1u);
    }
    let _e169 = group;
    if _e41 {
        let _e170 = (_e55 + 1u);
        let _e171 = is_first;
        if _e171 {
            let _e173 = (parts + (_e55 * 3u));
            let _e174 = revenue;
            work[_e173] = _e174.x;
            work[(_e173 + 1u)] = _e174.y;
            let _e180 = local_1;
            let _e183 = work[(_e173 + 2u)];
            work[(_e173 + 2u)] = select((_e183 & 4294967294u), (_e183 | 1u), _e180);
            work[(part_numbers + _e55)] = _e169;
            revenue = vec2<u32>();
            local_1 = false;
        }
        let _e193 = (parts + (_e170 * 3u));
        let _e194 = revenue;
        work[_e193] = _e194.x;
        work[(_e193 + 1u)] = _e194.y;
        let _e200 = local_1;
        let _e203 = work[(_e193 + 2u)];
        work[(_e193 + 2u)] = select((_e203 & 4294967294u), (_e203 | 1u), _e200);
        work[(part_numbers + _e170)] = _e169;
    } else {
        if (_e40 > 0u) {
            let _e213 = (rows + (_e169 * 3u));
            whole_revenue_1 = vec2<u32>();
            local_4 = bool();
            let _e219 = work[_e213];
            let _e222 = work[(_e213 + 1u)];
            let _e226 = work[(_e213 + 2u)];
            whole_revenue_1 = vec2<u32>(_e219, _e222);
            local_4 = ((_e226 & 1u) != 0u);
            let _e229 = revenue;
            let _e230 = local_1;
            if _e230 {
                let _e231 = local_4;
                if _e231 {
                    let _e232 = whole_revenue_1;
                    let _e233 = add_64_(_e232, _e229);
                    let _e236 = (bitcast<i32>(_e232.y) < 0i);
                    whole_revenue_1 = _e233;
                    local_4 = true;
                } else {
                    whole_revenue_1 = _e229;
                    local_4 = true;
                }
            }
            let _e246 = whole_revenue_1;
            work[_e213] = _e246.x;
            work[(_e213 + 1u)] = _e246.y;
            let _e252 = local_4;
            let _e255 = work[(_e213 + 2u)];
            work[(_e213 + 2u)] = select((_e255 & 4294967294u), (_e255 | 1u), _e252);
        }
    }
}

@compute @workgroup_size(256, 1, 1) 
fn fold_all(@builtin(workgroup_id) workgroup_1: vec3<u32>, @builtin(local_invocation_index) local_5: u32, @builtin(num_workgroups) workgroups_1: vec3<u32>) {
    var revenue_1: vec2<u32>;
    var local_6: bool;
    var group_1: u32;
    var is_first_1: bool;
    var local_7: u32;
    var whole_revenue_2: vec2<u32>;
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
    revenue_1 = vec2<u32>();
    local_6 = bool();
    revenue_1 = vec2<u32>();
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
        let _e56 = (entries_1 + (_e53 * 3u));
        let _e59 = work[_e56];
        let _e64 = work[(_e56 + 1u)];
        let _e67 = work[(_e56 + 2u)];
        let _e68 = vec2<u32>(_e64, _e67);
        if ((_e59 & 1u) != 0u) {
            let _e69 = local_6;
            if _e69 {
                let _e70 = revenue_1;
                let _e71 = add_64_(_e70, _e68);
                let _e75 = (bitcast<i32>(_e70.y) < 0i);
                revenue_1 = _e71;
                local_6 = true;
            } else {
                revenue_1 = _e68;
                local_6 = true;
            }
        }
        local_7 = (_e53 + 1u);
    }
    let _e86 = group_1;
    if (part_numbers_1 != 0u) {
        let _e87 = (_e51 + 1u);
        let _e88 = is_first_1;
        if _e88 {
            let _e90 = (parts_1 + (_e51 * 3u));
            let _e91 = revenue_1;
            work[_e90] = _e91.x;
            work[(_e90 + 1u)] = _e91.y;
            let _e97 = local_6;
            let _e100 = work[(_e90 + 2u)];
            work[(_e90 + 2u)] = select((_e100 & 4294967294u), (_e100 | 1u), _e97);
            work[(part_numbers_1 + _e51)] = _e86;
            revenue_1 = vec2<u32>();
            local_6 = false;
        }
        let _e111 = (parts_1 + (_e87 * 3u));
        let _e112 = revenue_1;
        work[_e111] = _e112.x;
        work[(_e111 + 1u)] = _e112.y;
        let _e118 = local_6;
        let _e121 = work[(_e111 + 2u)];
        work[(_e111 + 2u)] = select((_e121 & 4294967294u), (_e121 | 1u), _e118);
        work[(part_numbers_1 + _e87)] = _e86;
    } else {
        if (_e40 > 0u) {
            let _e131 = (rows_1 + (_e86 * 3u));
            whole_revenue_2 = vec2<u32>();
            local_8 = bool();
            let _e137 = work[_e131];
            let _e140 = work[(_e131 + 1u)];
            let _e144 = work[(_e131 + 2u)];
            whole_revenue_2 = vec2<u32>(_e137, _e140);
            local_8 = ((_e144 & 1u) != 0u);
            let _e147 = revenue_1;
            let _e148 = local_6;
            if _e148 {
                let _e149 = local_8;
                if _e149 {
                    let _e150 = whole_revenue_2;
                    let _e151 = add_64_(_e150, _e147);
                    let _e154 = (bitcast<i32>(_e150.y) < 0i);
                    whole_revenue_2 = _e151;
                    local_8 = true;
                } else {
                    whole_revenue_2 = _e147;
                    local_8 = true;
                }
            }
            let _e164 = whole_revenue_2;
            work[_e131] = _e164.x;
            work[(_e131 + 1u)] = _e164.y;
            let _e170 = local_8;
            let _e173 = work[(_e131 + 2u)];
            work[(_e131 + 2u)] = select((_e173 & 4294967294u), (_e173 | 1u), _e170);
        }
    }
}

@compute @workgroup_size(256, 1, 1) 
fn fold_parts(@builtin(workgroup_id) workgroup_2: vec3<u32>, @builtin(local_invocation_index) local_9: u32, @builtin(num_workgroups) workgroups_2: vec3<u32>) {
    var revenue_2: vec2<u32>;
    var local_10: bool;
    var group_2: u32;
    var is_first_2: bool;
    var local_11: u32;
    var whole_revenue_3: vec2<u32>;
    var local_12: bool;
    var whole_revenue_4: vec2<u32>;
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
    revenue_2 = vec2<u32>();
    local_10 = bool();
    revenue_2 = vec2<u32>();
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
                let _e67 = (parts_2 + (_e55 * 3u));
                let _e68 = revenue_2;
                work[_e67] = _e68.x;
                work[(_e67 + 1u)] = _e68.y;
                let _e74 = local_10;
                let _e77 = work[(_e67 + 2u)];
                work[(_e67 + 2u)] = select((_e77 & 4294967294u), (_e77 | 1u), _e74);
                work[(part_numbers_2 + _e55)] = _e62;
            } else {
                let _e87 = (rows_2 + (_e62 * 3u));
                whole_revenue_3 = vec2<u32>();
                local_12 = bool();
                let _e93 = work[_e87];
                let _e96 = work[(_e87 + 1u)];
                let _e100 = work[(_e87 + 2u)];
                whole_revenue_3 = vec2<u32>(_e93, _e96);
                local_12 = ((_e100 & 1u) != 0u);
                let _e103 = revenue_2;
                let _e104 = local_10;
                if _e104 {
                    let _e105 = local_12;
                    if _e105 {
                        let _e106 = whole_revenue_3;
                        let _e107 = add_64_(_e106, _e103);
                        let _e111 = (bitcast<i32>(_e106.y) < 0i);
                        whole_revenue_3 = _e107;
                        local_12 = true;
                    } else {
                        whole_revenue_3 = _e103;
                        local_12 = true;
                    }
                }
                let _e121 = whole_revenue_3;
                work[_e87] = _e121.x;
                work[(_e87 + 1u)] = _e121.y;
                let _e127 = local_12;
                let _e130 = work[(_e87 + 2u)];
                work[(_e87 + 2u)] = select((_e130 & 4294967294u), (_e130 | 1u), _e127);
            }
            revenue_2 = vec2<u32>();
            local_10 = false;
            is_first_2 = false;
            group_2 = _e61;
        }
        let _e138 = (entries_2 + (_e57 * 3u));
        let _e140 = work[_e138];
        let _e143 = work[(_e138 + 1u)];
        let _e144 = vec2<u32>(_e140, _e143);
        let _e147 = work[(_e138 + 2u)];
        if ((_e147 & 1u) != 0u) {
            let _e150 = local_10;
            if _e150 {
                let _e151 = revenue_2;
                let _e152 = add_64_(_e151, _e144);
                let _e155 = (bitcast<i32>(_e151.y) < 0i);
                revenue_2 = _e152;
                local_10 = true;
            } else {
                revenue_2 = _e144;
                local_10 = true;
            }
        }
        local_11 = (_e57 + 1u);
    }
    let _e166 = group_2;
    if _e41 {
        let _e167 = (_e55 + 1u);
        let _e168 = is_first_2;
        if _e168 {
            let _e170 = (parts_2 + (_e55 * 3u));
            let _e171 = revenue_2;
            work[_e170] = _e171.x;
            work[(_e170 + 1u)] = _e171.y;
            let _e177 = local_10;
            let _e180 = work[(_e170 + 2u)];
            work[(_e170 + 2u)] = select((_e180 & 4294967294u), (_e180 | 1u), _e177);
            work[(part_numbers_2 + _e55)] = _e166;
            revenue_2 = vec2<u32>();
            local_10 = false;
        }
        let _e190 = (parts_2 + (_e167 * 3u));
        let _e191 = revenue_2;
        work[_e190] = _e191.x;
        work[(_e190 + 1u)] = _e191.y;
        let _e197 = local_10;
        let _e200 = work[(_e190 + 2u)];
        work[(_e190 + 2u)] = select((_e200 & 4294967294u), (_e200 | 1u), _e197);
        work[(part_numbers_2 + _e167)] = _e166;
    } else {
        if (_e40 > 0u) {
            let _e210 = (rows_2 + (_e166 * 3u));
            whole_revenue_4 = vec2<u32>();
            local_13 = bool();
            let _e216 = work[_e210];
            let _e219 = work[(_e210 + 1u)];
            let _e223 = work[(_e210 + 2u)];
            whole_revenue_4 = vec2<u32>(_e216, _e219);
            local_13 = ((_e223 & 1u) != 0u);
            let _e226 = revenue_2;
            let _e227 = local_10;
            if _e227 {
                let _e228 = local_13;
                if _e228 {
                    let _e229 = whole_revenue_4;
                    let _e230 = add_64_(_e229, _e226);
                    let _e233 = (bitcast<i32>(_e229.y) < 0i);
                    whole_revenue_4 = _e230;
                    local_13 = true;
                } else {
                    whole_revenue_4 = _e226;
                    local_13 = true;
                }
            }
            let _e243 = whole_revenue_4;
            work[_e210] = _e243.x;
            work[(_e210 + 1u)] = _e243.y;
            let _e249 = local_13;
            let _e252 = work[(_e210 + 2u)];
            work[(_e210 + 2u)] = select((_e252 & 4294967294u), (_e252 | 1u), _e249);
        }
    }
}

@compute @workgroup_size(256, 1, 1) 
fn fold_sorted_parts(@builtin(workgroup_id) workgroup_3: vec3<u32>, @builtin(local_invocation_index) local_14: u32, @builtin(num_workgroups) workgroups_3: vec3<u32>) {
    var revenue_3: vec2<u32>;
    var local_15: bool;
    var group_3: u32;
    var is_first_3: bool;
    var local_16: u32;
    var whole_revenue_5: vec2<u32>;
    var local_17: bool;
    var whole_revenue_6: vec2<u32>;
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
    revenue_3 = vec2<u32>();
    local_15 = bool();
    revenue_3 = vec2<u32>();
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
                let _e67 = (parts_3 + (_e55 * 3u));
                let _e68 = revenue_3;
                work[_e67] = _e68.x;
                work[(_e67 + 1u)] = _e68.y;
                let _e74 = local_15;
                let _e77 = work[(_e67 + 2u)];
                work[(_e67 + 2u)] = select((_e77 & 4294967294u), (_e77 | 1u), _e74);
                work[(part_numbers_3 + _e55)] = _e62;
            } else {
                let _e87 = (rows_3 + (_e62 * 3u));
                whole_revenue_5 = vec2<u32>();
                local_17 = bool();
                let _e93 = work[_e87];
                let _e96 = work[(_e87 + 1u)];
                let _e100 = work[(_e87 + 2u)];
                whole_revenue_5 = vec2<u32>(_e93, _e96);
                local_17 = ((_e100 & 1u) != 0u);
                let _e103 = revenue_3;
                let _e104 = local_15;
                if _e104 {
                    let _e105 = local_17;
                    if _e105 {
                        let _e106 = whole_revenue_5;
                        let _e107 = add_64_(_e106, _e103);
                        let _e111 = (bitcast<i32>(_e106.y) < 0i);
                        whole_revenue_5 = _e107;
                        local_17 = true;
                    } else {
                        whole_revenue_5 = _e103;
                        local_17 = true;
                    }
                }
                let _e121 = whole_revenue_5;
                work[_e87] = _e121.x;
                work[(_e87 + 1u)] = _e121.y;
                let _e127 = local_17;
                let _e130 = work[(_e87 + 2u)];
                work[(_e87 + 2u)] = select((_e130 & 4294967294u), (_e130 | 1u), _e127);
            }
            revenue_3 = vec2<u32>();
            local_15 = false;
            is_first_3 = false;
            group_3 = _e61;
        }
        let _e139 = work[(order_3 + _e57)];
        let _e141 = (entries_3 + (_e139 * 3u));
        let _e143 = work[_e141];
        let _e146 = work[(_e141 + 1u)];
        let _e147 = vec2<u32>(_e143, _e146);
        let _e150 = work[(_e141 + 2u)];
        if ((_e150 & 1u) != 0u) {
            let _e153 = local_15;
            if _e153 {
                let _e154 = revenue_3;
                let _e155 = add_64_(_e154, _e147);
                let _e158 = (bitcast<i32>(_e154.y) < 0i);
                revenue_3 = _e155;
                local_15 = true;
            } else {
                revenue_3 = _e147;
                local_15 = true;
            }
        }
        local_16 = (_e57 + 1u);
    }
    let _e169 = group_3;
    if _e41 {
        let _e170 = (_e55 + 1u);
        let _e171 = is_first_3;
        if _e171 {
            let _e173 = (parts_3 + (_e55 * 3u));
            let _e174 = revenue_3;
            work[_e173] = _e174.x;
            work[(_e173 + 1u)] = _e174.y;
            let _e180 = local_15;
            let _e183 = work[(_e173 + 2u)];
            work[(_e173 + 2u)] = select((_e183 & 4294967294u), (_e183 | 1u), _e180);
            work[(part_numbers_3 + _e55)] = _e169;
            revenue_3 = vec2<u32>();
            local_15 = false;
        }
        let _e193 = (parts_3 + (_e170 * 3u));
        let _e194 = revenue_3;
        work[_e193] = _e194.x;
        work[(_e193 + 1u)] = _e194.y;
        let _e200 = local_15;
        let _e203 = work[(_e193 + 2u)];
        work[(_e193 + 2u)] = select((_e203 & 4294967294u), (_e203 | 1u), _e200);
        work[(part_numbers_3 + _e170)] = _e169;
    } else {
        if (_e40 > 0u) {
            let _e213 = (rows_3 + (_e169 * 3u));
            whole_revenue_6 = vec2<u32>();
            local_18 = bool();
            let _e219 = work[_e213];
            let _e222 = work[(_e213 + 1u)];
            let _e226 = work[(_e213 + 2u)];
            whole_revenue_6 = vec2<u32>(_e219, _e222);
            local_18 = ((_e226 & 1u) != 0u);
            let _e229 = revenue_3;
            let _e230 = local_15;
            if _e230 {
                let _e231 = local_18;
                if _e231 {
                    let _e232 = whole_revenue_6;
                    let _e233 = add_64_(_e232, _e229);
                    let _e236 = (bitcast<i32>(_e232.y) < 0i);
                    whole_revenue_6 = _e233;
                    local_18 = true;
                } else {
                    whole_revenue_6 = _e229;
                    local_18 = true;
                }
            }
            let _e246 = whole_revenue_6;
            work[_e213] = _e246.x;
            work[(_e213 + 1u)] = _e246.y;
            let _e252 = local_18;
            let _e255 = work[(_e213 + 2u)];
            work[(_e213 + 2u)] = select((_e255 & 4294967294u), (_e255 | 1u), _e252);
        }
    }
}

@compute @workgroup_size(256, 1, 1) 
fn fold_all_parts(@builtin(workgroup_id) workgroup_4: vec3<u32>, @builtin(local_invocation_index) local_19: u32, @builtin(num_workgroups) workgroups_4: vec3<u32>) {
    var revenue_4: vec2<u32>;
    var local_20: bool;
    var group_4: u32;
    var is_first_4: bool;
    var local_21: u32;
    var whole_revenue_7: vec2<u32>;
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
    revenue_4 = vec2<u32>();
    local_20 = bool();
    revenue_4 = vec2<u32>();
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
        let _e56 = (entries_4 + (_e53 * 3u));
        let _e59 = work[_e56];
        let _e62 = work[(_e56 + 1u)];
        let _e63 = vec2<u32>(_e59, _e62);
        let _e66 = work[(_e56 + 2u)];
        if ((_e66 & 1u) != 0u) {
            let _e69 = local_20;
            if _e69 {
                let _e70 = revenue_4;
                let _e71 = add_64_(_e70, _e63);
                let _e75 = (bitcast<i32>(_e70.y) < 0i);
                revenue_4 = _e71;
                local_20 = true;
            } else {
                revenue_4 = _e63;
                local_20 = true;
            }
        }
        local_21 = (_e53 + 1u);
    }
    let _e86 = group_4;
    if (part_numbers_4 != 0u) {
        let _e87 = (_e51 + 1u);
        let _e88 = is_first_4;
        if _e88 {
            let _e90 = (parts_4 + (_e51 * 3u));
            let _e91 = revenue_4;
            work[_e90] = _e91.x;
            work[(_e90 + 1u)] = _e91.y;
            let _e97 = local_20;
            let _e100 = work[(_e90 + 2u)];
            work[(_e90 + 2u)] = select((_e100 & 4294967294u), (_e100 | 1u), _e97);
            work[(part_numbers_4 + _e51)] = _e86;
            revenue_4 = vec2<u32>();
            local_20 = false;
        }
        let _e111 = (parts_4 + (_e87 * 3u));
        let _e112 = revenue_4;
        work[_e111] = _e112.x;
        work[(_e111 + 1u)] = _e112.y;
        let _e118 = local_20;
        let _e121 = work[(_e111 + 2u)];
        work[(_e111 + 2u)] = select((_e121 & 4294967294u), (_e121 | 1u), _e118);
        work[(part_numbers_4 + _e87)] = _e86;
    } else {
        if (_e40 > 0u) {
            let _e131 = (rows_4 + (_e86 * 3u));
            whole_revenue_7 = vec2<u32>();
            local_22 = bool();
            let _e137 = work[_e131];
            let _e140 = work[(_e131 + 1u)];
            let _e144 = work[(_e131 + 2u)];
            whole_revenue_7 = vec2<u32>(_e137, _e140);
            local_22 = ((_e144 & 1u) != 0u);
            let _e147 = revenue_4;
            let _e148 = local_20;
            if _e148 {
                let _e149 = local_22;
                if _e149 {
                    let _e150 = whole_revenue_7;
                    let _e151 = add_64_(_e150, _e147);
                    let _e154 = (bitcast<i32>(_e150.y) < 0i);
                    whole_revenue_7 = _e151;
                    local_22 = true;
                } else {
                    whole_revenue_7 = _e147;
                    local_22 = true;
                }
            }
            let _e164 = whole_revenue_7;
            work[_e131] = _e164.x;
            work[(_e131 + 1u)] = _e164.y;
            let _e170 = local_22;
            let _e173 = work[(_e131 + 2u)];
            work[(_e131 + 2u)] = select((_e173 & 4294967294u), (_e173 | 1u), _e170);
        }
    }
}
