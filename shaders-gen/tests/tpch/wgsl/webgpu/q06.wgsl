// 1: kernel @scan_lineitem
@group(0) @binding(0) 
var<uniform> params: array<vec4<u32>, 1024>;
@group(0) @binding(1) 
var<storage> input: array<u32>;
@group(0) @binding(2) 
var<storage, read_write> work: array<u32>;
@group(0) @binding(3) 
var<storage, read_write> sync: array<atomic<u32>>;
var<private> revenue: vec2<u32>;
var<private> revenue_valid: bool;
var<private> some: bool;
var<private> learning: bool;
var<private> column_0_0_: u32;
var<private> column_0_1_: u32;
var<private> column_0_2_: u32;
var<private> column_0_3_: u32;
var<private> column_0_4_: u32;
var<private> column_0_5_: u32;
var<private> column_0_6_: u32;
var<private> column_0_7_: u32;
var<private> value_0_0_: u32;
var<private> value_0_1_: u32;
var<private> column_2_0_: u32;
var<private> column_2_1_: u32;
var<private> column_2_2_: u32;
var<private> column_2_3_: u32;
var<private> column_2_4_: u32;
var<private> column_2_5_: u32;
var<private> column_2_6_: u32;
var<private> column_2_7_: u32;
var<private> value_2_0_: u32;
var<private> value_2_1_: u32;
var<private> column_3_0_: u32;
var<private> column_3_1_: u32;
var<private> column_3_2_: u32;
var<private> column_3_3_: u32;
var<private> value_3_0_: u32;
var<workgroup> values: array<u32, 768>;

fn less_64_(a: vec2<u32>, b: vec2<u32>) -> bool {
    let _e7 = bitcast<i32>(a.y);
    let _e8 = bitcast<i32>(b.y);
    return ((_e7 < _e8) | ((_e7 == _e8) & (a.x < b.x)));
}

fn add_64_(a_1: vec2<u32>, b_1: vec2<u32>) -> vec2<u32> {
    let _e6 = (a_1.x + b_1.x);
    let _e8 = (a_1.y + b_1.y);
    let _e13 = (_e8 + select(0u, 1u, (_e6 < a_1.x)));
    return vec2<u32>(_e6, _e13);
}

fn row(a_2: u32) {
    let _e7 = value_0_0_;
    let _e9 = value_0_1_;
    let v0_l_quantity = vec2<u32>(_e7, _e9);
    let _e12 = value_2_0_;
    let _e14 = value_2_1_;
    let v1_l_discount = vec2<u32>(_e12, _e14);
    let _e17 = value_3_0_;
    let v2_l_shipdate = bitcast<i32>(_e17);
    let _e21 = params[1].z;
    let v3_ = bitcast<i32>(_e21);
    let v4_ge = !((v2_l_shipdate < v3_));
    let _e27 = params[1].w;
    let v5_ = bitcast<i32>(_e27);
    let v6_lt = (v2_l_shipdate < v5_);
    let _e32 = params[2].x;
    let _e35 = params[2].y;
    let v7_ = vec2<u32>(_e32, _e35);
    let _e37 = less_64_(v1_l_discount, v7_);
    let v8_ge = !(_e37);
    let _e41 = params[2].z;
    let _e44 = params[2].w;
    let v9_ = vec2<u32>(_e41, _e44);
    let _e46 = less_64_(v9_, v1_l_discount);
    let v10_le = !(_e46);
    let _e50 = params[3].x;
    let _e53 = params[3].y;
    let v11_ = vec2<u32>(_e50, _e53);
    let _e55 = less_64_(v0_l_quantity, v11_);
    let v13_and = (_e55 & v4_ge);
    let v14_and = (v13_and & v6_lt);
    let v15_and = (v14_and & v8_ge);
    let v16_and = (v15_and & v10_le);
    if v16_and {
        let _e62 = params[3].z;
        let _e65 = (_e62 + (a_2 * 2u));
        let _e68 = input[_e65];
        let _e72 = input[(_e65 + 1u)];
        let v17_l_extendedprice = vec2<u32>(_e68, _e72);
        let v18_mul = vec2<u32>((v17_l_extendedprice.x * v1_l_discount.x), 0u);
        let _e82 = revenue_valid;
        if _e82 {
            let _e83 = revenue;
            let _e84 = add_64_(_e83, v18_mul);
            let _e88 = (bitcast<i32>(_e83.y) < 0i);
            revenue = _e84;
            revenue_valid = true;
        } else {
            revenue = v18_mul;
            revenue_valid = true;
        }
    }
}

@compute @workgroup_size(256, 1, 1) 
fn count(@builtin(workgroup_id) workgroup_: vec3<u32>, @builtin(local_invocation_index) local: u32, @builtin(num_workgroups) workgroups: vec3<u32>) {
    var sums_rows: u32;

    let _e11 = ((((workgroup_.y * workgroups.x) + workgroup_.x) * 256u) + local);
    let _e15 = params[0].x;
    let _e18 = params[0].y;
    let row_1 = (_e15 + _e11);
    if ((row_1 >= _e18) | (row_1 < _e15)) {
        return;
    }
    sums_rows = 0u;
    let _e29 = params[0].w;
    let _e32 = (_e29 + (row_1 * 2u));
    let _e35 = input[_e32];
    let _e39 = input[(_e32 + 1u)];
    let v0_l_quantity_1 = vec2<u32>(_e35, _e39);
    let _e43 = params[1].x;
    let _e45 = (_e43 + (row_1 * 2u));
    let _e47 = input[_e45];
    let _e50 = input[(_e45 + 1u)];
    let v1_l_discount_1 = vec2<u32>(_e47, _e50);
    let _e54 = params[1].y;
    let _e58 = input[(_e54 + (row_1 * 1u))];
    let v2_l_shipdate_1 = bitcast<i32>(_e58);
    let _e62 = params[1].z;
    let v3_1 = bitcast<i32>(_e62);
    let v4_ge_1 = !((v2_l_shipdate_1 < v3_1));
    let _e68 = params[1].w;
    let v5_1 = bitcast<i32>(_e68);
    let v6_lt_1 = (v2_l_shipdate_1 < v5_1);
    let _e73 = params[2].x;
    let _e76 = params[2].y;
    let v7_1 = vec2<u32>(_e73, _e76);
    let _e78 = less_64_(v1_l_discount_1, v7_1);
    let v8_ge_1 = !(_e78);
    let _e82 = params[2].z;
    let _e85 = params[2].w;
    let v9_1 = vec2<u32>(_e82, _e85);
    let _e87 = less_64_(v9_1, v1_l_discount_1);
    let v10_le_1 = !(_e87);
    let _e91 = params[3].x;
    let _e94 = params[3].y;
    let v11_1 = vec2<u32>(_e91, _e94);
    let _e96 = less_64_(v0_l_quantity_1, v11_1);
    let v13_and_1 = (_e96 & v4_ge_1);
    let v14_and_1 = (v13_and_1 & v6_lt_1);
    let v15_and_1 = (v14_and_1 & v8_ge_1);
    let v16_and_1 = (v15_and_1 & v10_le_1);
    if v16_and_1 {
        let _e103 = params[3].z;
        let _e105 = (_e103 + (row_1 * 2u));
        let _e107 = input[_e105];
        let _e110 = input[(_e105 + 1u)];
        let v17_l_extendedprice_1 = vec2<u32>(_e107, _e110);
        let v18_mul_1 = vec2<u32>((v17_l_extendedprice_1.x * v1_l_discount_1.x), 0u);
        let _e118 = sums_rows;
        sums_rows = (_e118 + 1u);
    }
    let _e122 = params[3].w;
    let _e124 = sums_rows;
    work[(_e122 + _e11)] = _e124;
}

@compute @workgroup_size(256, 1, 1) 
fn append(@builtin(workgroup_id) workgroup_1: vec3<u32>, @builtin(local_invocation_index) local_1: u32, @builtin(num_workgroups) workgroups_1: vec3<u32>) {
    var sums_rows_1: u32;

    let _e11 = ((((workgroup_1.y * workgroups_1.x) + workgroup_1.x) * 256u) + local_1);
    let _e15 = params[0].x;
    let _e18 = params[0].y;
    let row_2 = (_e15 + _e11);
    if ((row_2 >= _e18) | (row_2 < _e15)) {
        return;
    }
    sums_rows_1 = 0u;
    let _e29 = params[3].w;
    let _e30 = (_e29 + _e11);
    let _e33 = work[_e30];
    let _e37 = work[(_e30 + 1u)];
    if !((_e33 != _e37)) {
        return;
    }
    let _e42 = params[0].w;
    let _e45 = (_e42 + (row_2 * 2u));
    let _e48 = input[_e45];
    let _e51 = input[(_e45 + 1u)];
    let v0_l_quantity_2 = vec2<u32>(_e48, _e51);
    let _e55 = params[1].x;
    let _e57 = (_e55 + (row_2 * 2u));
    let _e59 = input[_e57];
    let _e62 = input[(_e57 + 1u)];
    let v1_l_discount_2 = vec2<u32>(_e59, _e62);
    let _e66 = params[1].y;
    let _e70 = input[(_e66 + (row_2 * 1u))];
    let v2_l_shipdate_2 = bitcast<i32>(_e70);
    let _e74 = params[1].z;
    let v3_2 = bitcast<i32>(_e74);
    let v4_ge_2 = !((v2_l_shipdate_2 < v3_2));
    let _e80 = params[1].w;
    let v5_2 = bitcast<i32>(_e80);
    let v6_lt_2 = (v2_l_shipdate_2 < v5_2);
    let _e85 = params[2].x;
    let _e88 = params[2].y;
    let v7_2 = vec2<u32>(_e85, _e88);
    let _e90 = less_64_(v1_l_discount_2, v7_2);
    let v8_ge_2 = !(_e90);
    let _e94 = params[2].z;
    let _e97 = params[2].w;
    let v9_2 = vec2<u32>(_e94, _e97);
    let _e99 = less_64_(v9_2, v1_l_discount_2);
    let v10_le_2 = !(_e99);
    let _e103 = params[3].x;
    let _e106 = params[3].y;
    let v11_2 = vec2<u32>(_e103, _e106);
    let _e108 = less_64_(v0_l_quantity_2, v11_2);
    let v13_and_2 = (_e108 & v4_ge_2);
    let v14_and_2 = (v13_and_2 & v6_lt_2);
    let v15_and_2 = (v14_and_2 & v8_ge_2);
    let v16_and_2 = (v15_and_2 & v10_le_2);
    if v16_and_2 {
        let _e115 = params[3].z;
        let _e117 = (_e115 + (row_2 * 2u));
        let _e119 = input[_e117];
        let _e122 = input[(_e117 + 1u)];
        let v17_l_extendedprice_2 = vec2<u32>(_e119, _e122);
        let v18_mul_2 = vec2<u32>((v17_l_extendedprice_2.x * v1_l_discount_2.x), 0u);
        let _e130 = sums_rows_1;
        sums_rows_1 = (_e130 + 1u);
        let _e135 = params[4].x;
        let _e138 = (_e135 + ((_e33 + _e130) * 3u));
        work[_e138] = 1u;
        work[(_e138 + 1u)] = v18_mul_2.x;
        work[(_e138 + 2u)] = v18_mul_2.y;
    }
}

@compute @workgroup_size(256, 1, 1) 
fn fuse(@builtin(workgroup_id) workgroup_2: vec3<u32>, @builtin(local_invocation_index) local_2: u32, @builtin(num_workgroups) workgroups_2: vec3<u32>) {
    var local_3: u32;
    var local_4: u32;
    var local_5: u32;
    var local_6: u32;

    let _e3 = params[0].x;
    let _e6 = params[0].y;
    let _e27 = (((workgroups_2.x * workgroups_2.y) * 256u) * 4u);
    let rounds = (((_e6 - _e3) + (_e27 - 1u)) / _e27);
    local_3 = 0u;
    loop {
        let _e34 = local_3;
        if (_e34 >= rounds) {
            break;
        }
        let _e37 = ((_e3 + (((((workgroup_2.y * workgroups_2.x) + workgroup_2.x) * 256u) + local_2) * 4u)) + (_e34 * _e27));
        if (_e37 < _e6) {
            let _e41 = params[0].w;
            let _e44 = (_e41 + (_e37 * 2u));
            let _e47 = input[_e44];
            column_0_0_ = _e47;
            let _e51 = input[(_e44 + 1u)];
            column_0_1_ = _e51;
            let _e55 = input[(_e44 + 2u)];
            column_0_2_ = _e55;
            let _e60 = input[(_e44 + 3u)];
            column_0_3_ = _e60;
            let _e64 = input[(_e44 + 4u)];
            column_0_4_ = _e64;
            let _e69 = input[(_e44 + 5u)];
            column_0_5_ = _e69;
            let _e74 = input[(_e44 + 6u)];
            column_0_6_ = _e74;
            let _e79 = input[(_e44 + 7u)];
            column_0_7_ = _e79;
            let _e83 = params[1].x;
            let _e85 = (_e83 + (_e37 * 2u));
            let _e87 = input[_e85];
            column_2_0_ = _e87;
            let _e91 = input[(_e85 + 1u)];
            column_2_1_ = _e91;
            let _e95 = input[(_e85 + 2u)];
            column_2_2_ = _e95;
            let _e99 = input[(_e85 + 3u)];
            column_2_3_ = _e99;
            let _e103 = input[(_e85 + 4u)];
            column_2_4_ = _e103;
            let _e107 = input[(_e85 + 5u)];
            column_2_5_ = _e107;
            let _e111 = input[(_e85 + 6u)];
            column_2_6_ = _e111;
            let _e115 = input[(_e85 + 7u)];
            column_2_7_ = _e115;
            let _e119 = params[1].y;
            let _e121 = (_e119 + (_e37 * 1u));
            let _e123 = input[_e121];
            column_3_0_ = _e123;
            let _e127 = input[(_e121 + 1u)];
            column_3_1_ = _e127;
            let _e131 = input[(_e121 + 2u)];
            column_3_2_ = _e131;
            let _e135 = input[(_e121 + 3u)];
            column_3_3_ = _e135;
        }
        local_4 = 0u;
        loop {
            let _e138 = local_4;
            if (_e138 >= 4u) {
                break;
            }
            let _e140 = column_0_0_;
            let _e141 = column_0_1_;
            let _e142 = (_e138 >= 1u);
            let _e143 = column_0_2_;
            let _e145 = column_0_3_;
            let _e147 = (_e138 >= 2u);
            let _e148 = column_0_4_;
            let _e150 = column_0_5_;
            let _e152 = (_e138 >= 3u);
            let _e153 = column_0_6_;
            let _e155 = column_0_7_;
            value_0_0_ = select(select(select(_e140, _e143, _e142), _e148, _e147), _e153, _e152);
            value_0_1_ = select(select(select(_e141, _e145, _e142), _e150, _e147), _e155, _e152);
            let _e159 = column_2_0_;
            let _e160 = column_2_1_;
            let _e161 = (_e138 >= 1u);
            let _e162 = column_2_2_;
            let _e164 = column_2_3_;
            let _e166 = (_e138 >= 2u);
            let _e167 = column_2_4_;
            let _e169 = column_2_5_;
            let _e171 = (_e138 >= 3u);
            let _e172 = column_2_6_;
            let _e174 = column_2_7_;
            value_2_0_ = select(select(select(_e159, _e162, _e161), _e167, _e166), _e172, _e171);
            value_2_1_ = select(select(select(_e160, _e164, _e161), _e169, _e166), _e174, _e171);
            let _e178 = column_3_0_;
            let _e180 = column_3_1_;
            let _e183 = column_3_2_;
            let _e186 = column_3_3_;
            value_3_0_ = select(select(select(_e178, _e180, (_e138 >= 1u)), _e183, (_e138 >= 2u)), _e186, (_e138 >= 3u));
            let number = (_e37 + _e138);
            some = false;
            if (number < _e6) {
                row(number);
            }
            local_4 = (_e138 + 1u);
        }
        local_3 = (_e34 + 1u);
    }
    let _e198 = revenue;
    let _e201 = revenue_valid;
    values[local_2] = _e198.x;
    values[(local_2 + 256u)] = _e198.y;
    values[(local_2 + 512u)] = select(0u, 1u, _e201);
    workgroupBarrier();
    let _e210 = (local_2 >> 4u);
    let _e212 = (local_2 & 15u);
    if ((_e212 < 16u) & (_e210 == 0u)) {
        let _e218 = values[_e212];
        let _e221 = values[(_e212 + 256u)];
        let _e224 = values[(_e212 + 512u)];
        revenue = vec2<u32>(_e218, _e221);
        revenue_valid = (_e224 != 0u);
        local_5 = (_e212 + 16u);
        loop {
            let _e230 = local_5;
            if (_e230 >= 256u) {
                break;
            }
            let _e233 = values[_e230];
            let _e236 = values[(_e230 + 256u)];
            let _e239 = values[(_e230 + 512u)];
            let _e240 = (_e239 != 0u);
            let _e241 = vec2<u32>(_e233, _e236);
            let _e242 = revenue;
            let _e243 = add_64_(_e242, _e241);
            let _e247 = (bitcast<i32>(_e242.y) < 0i);
            let _e257 = revenue_valid;
            revenue_valid = (_e257 | _e240);
            revenue = select(_e242, select(_e241, _e243, vec2(_e257)), vec2(_e240));
            local_5 = (_e230 + 16u);
        }
        let _e264 = revenue;
        let _e267 = revenue_valid;
        values[_e212] = _e264.x;
        values[(_e212 + 256u)] = _e264.y;
        values[(_e212 + 512u)] = select(0u, 1u, _e267);
    }
    workgroupBarrier();
    let _e274 = (local_2 & 15u);
    if ((_e274 < 1u) & (_e210 == 0u)) {
        let _e279 = values[_e274];
        let _e282 = values[(_e274 + 256u)];
        let _e285 = values[(_e274 + 512u)];
        revenue = vec2<u32>(_e279, _e282);
        revenue_valid = (_e285 != 0u);
        local_6 = (_e274 + 1u);
        loop {
            let _e290 = local_6;
            if (_e290 >= 16u) {
                break;
            }
            let _e293 = values[_e290];
            let _e296 = values[(_e290 + 256u)];
            let _e299 = values[(_e290 + 512u)];
            let _e300 = (_e299 != 0u);
            let _e301 = vec2<u32>(_e293, _e296);
            let _e302 = revenue;
            let _e303 = add_64_(_e302, _e301);
            let _e306 = (bitcast<i32>(_e302.y) < 0i);
            let _e316 = revenue_valid;
            revenue_valid = (_e316 | _e300);
            revenue = select(_e302, select(_e301, _e303, vec2(_e316)), vec2(_e300));
            local_6 = (_e290 + 1u);
        }
        let _e323 = revenue;
        let _e326 = revenue_valid;
        values[_e274] = _e323.x;
        values[(_e274 + 256u)] = _e323.y;
        values[(_e274 + 512u)] = select(0u, 1u, _e326);
    }
    workgroupBarrier();
    let _e334 = values[0u];
    let _e337 = values[(0u + 256u)];
    let _e340 = values[(0u + 512u)];
    revenue = vec2<u32>(_e334, _e337);
    revenue_valid = (_e340 != 0u);
    workgroupBarrier();
    let _e343 = revenue;
    let _e344 = revenue_valid;
    if (local_2 == 0u) {
        let _e348 = params[4].y;
        let _e351 = params[4].z;
        let _e354 = params[4].w;
        let _e357 = params[5].x;
        let _e360 = atomicLoad((&sync[_e348]));
        if (_e360 <= _e351) {
            let _e363 = atomicAdd((&sync[_e348]), 1u);
            if (_e363 < _e351) {
                let _e366 = (_e354 + (_e363 * 3u));
                work[_e366] = 0u;
                work[(_e366 + 1u)] = 0u;
                work[(_e366 + 2u)] = 0u;
                work[_e366] = _e343.x;
                work[(_e366 + 1u)] = _e343.y;
                let _e381 = work[(_e366 + 2u)];
                work[(_e366 + 2u)] = select((_e381 & 4294967294u), (_e381 | 1u), _e344);
                work[(_e357 + _e363)] = 0u;
            }
        }
    }
}

// 2: kernel @scan_sums
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
    let _e32 = (_e29 + (row * 3u));
    let _e35 = work[_e32];
    let _e39 = work[(_e32 + 1u)];
    let v1_revenue = vec2<u32>(_e35, _e39);
    let _e44 = work[(_e32 + 2u)];
    let _e54 = select(0u, 4294967295u, (bitcast<i32>(v1_revenue.y) < 0i));
    let v2_ = vec4<u32>(v1_revenue.x, v1_revenue.y, _e54, _e54);
    let _e59 = params[1].x;
    let _e62 = (_e59 + (_e11 * 5u));
    work[_e62] = v2_.x;
    work[(_e62 + 1u)] = v2_.y;
    work[(_e62 + 2u)] = v2_.z;
    work[(_e62 + 3u)] = v2_.w;
    work[(_e62 + 4u)] = select(0u, 1u, ((_e44 & 1u) != 0u));
}

// 3: pass sums_aggregate of kernel @scan_lineitem
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
    var revenue: vec2<u32>;
    var local_1: bool;
    var group: u32;
    var is_first: bool;
    var local_2: u32;
    var whole_revenue: vec2<u32>;
    var local_3: bool;
    var whole_revenue_1: vec2<u32>;
    var local_4: bool;

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
    revenue = vec2<u32>();
    local_1 = bool();
    revenue = vec2<u32>();
    local_1 = false;
    let _e55 = work[(numbers + _e41)];
    group = _e55;
    is_first = true;
    let _e58 = (i * 2u);
    local_2 = _e41;
    loop {
        let _e60 = local_2;
        if (_e60 >= _e43) {
            break;
        }
        let _e64 = work[(numbers + _e60)];
        let _e65 = group;
        if (_e64 != _e65) {
            let _e67 = is_first;
            if (_e67 & _e44) {
                let _e71 = (parts + (_e58 * 3u));
                let _e72 = revenue;
                work[_e71] = _e72.x;
                work[(_e71 + 1u)] = _e72.y;
                let _e78 = local_1;
                let _e81 = work[(_e71 + 2u)];
                work[(_e71 + 2u)] = select((_e81 & 4294967294u), (_e81 | 1u), _e78);
                work[(part_numbers + _e58)] = _e65;
            } else {
                let _e91 = (rows + (_e65 * 3u));
                whole_revenue = vec2<u32>();
                local_3 = bool();
                let _e97 = work[_e91];
                let _e100 = work[(_e91 + 1u)];
                let _e104 = work[(_e91 + 2u)];
                whole_revenue = vec2<u32>(_e97, _e100);
                local_3 = ((_e104 & 1u) != 0u);
                let _e107 = revenue;
                let _e108 = local_1;
                if _e108 {
                    let _e109 = local_3;
                    if _e109 {
                        let _e110 = whole_revenue;
                        let _e111 = add_64_(_e110, _e107);
                        let _e115 = (bitcast<i32>(_e110.y) < 0i);
                        whole_revenue = _e111;
                        local_3 = true;
                    } else {
                        whole_revenue = _e107;
                        local_3 = true;
                    }
                }
                let _e125 = whole_revenue;
                work[_e91] = _e125.x;
                work[(_e91 + 1u)] = _e125.y;
                let _e131 = local_3;
                let _e134 = work[(_e91 + 2u)];
                work[(_e91 + 2u)] = select((_e134 & 4294967294u), (_e134 | 1u), _e131);
            }
            revenue = vec2<u32>();
            local_1 = false;
            is_first = false;
            group = _e64;
        }
        let _e143 = work[(order + _e60)];
        let _e145 = (entries + (_e143 * 3u));
        let _e147 = work[_e145];
        let _e152 = work[(_e145 + 1u)];
        let _e155 = work[(_e145 + 2u)];
        let _e156 = vec2<u32>(_e152, _e155);
        if ((_e147 & 1u) != 0u) {
            let _e157 = local_1;
            if _e157 {
                let _e158 = revenue;
                let _e159 = add_64_(_e158, _e156);
                let _e162 = (bitcast<i32>(_e158.y) < 0i);
                revenue = _e159;
                local_1 = true;
            } else {
                revenue = _e156;
                local_1 = true;
            }
        }
        local_2 = (_e60 + 1u);
    }
    let _e173 = group;
    if _e44 {
        let _e174 = (_e58 + 1u);
        let _e175 = is_first;
        if _e175 {
            let _e177 = (parts + (_e58 * 3u));
            let _e178 = revenue;
            work[_e177] = _e178.x;
            work[(_e177 + 1u)] = _e178.y;
            let _e184 = local_1;
            let _e187 = work[(_e177 + 2u)];
            work[(_e177 + 2u)] = select((_e187 & 4294967294u), (_e187 | 1u), _e184);
            work[(part_numbers + _e58)] = _e173;
            revenue = vec2<u32>();
            local_1 = false;
        }
        let _e197 = (parts + (_e174 * 3u));
        let _e198 = revenue;
        work[_e197] = _e198.x;
        work[(_e197 + 1u)] = _e198.y;
        let _e204 = local_1;
        let _e207 = work[(_e197 + 2u)];
        work[(_e197 + 2u)] = select((_e207 & 4294967294u), (_e207 | 1u), _e204);
        work[(part_numbers + _e174)] = _e173;
    } else {
        if (_e43 > 0u) {
            let _e217 = (rows + (_e173 * 3u));
            whole_revenue_1 = vec2<u32>();
            local_4 = bool();
            let _e223 = work[_e217];
            let _e226 = work[(_e217 + 1u)];
            let _e230 = work[(_e217 + 2u)];
            whole_revenue_1 = vec2<u32>(_e223, _e226);
            local_4 = ((_e230 & 1u) != 0u);
            let _e233 = revenue;
            let _e234 = local_1;
            if _e234 {
                let _e235 = local_4;
                if _e235 {
                    let _e236 = whole_revenue_1;
                    let _e237 = add_64_(_e236, _e233);
                    let _e240 = (bitcast<i32>(_e236.y) < 0i);
                    whole_revenue_1 = _e237;
                    local_4 = true;
                } else {
                    whole_revenue_1 = _e233;
                    local_4 = true;
                }
            }
            let _e250 = whole_revenue_1;
            work[_e217] = _e250.x;
            work[(_e217 + 1u)] = _e250.y;
            let _e256 = local_4;
            let _e259 = work[(_e217 + 2u)];
            work[(_e217 + 2u)] = select((_e259 & 4294967294u), (_e259 | 1u), _e256);
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

    let n_1 = params[0].x;
    let entry_count_1 = params[0].y;
    let entries_1 = params[0].z;
    let rows_1 = params[0].w;
    let order_1 = params[1].x;
    let parts_1 = params[1].y;
    let part_numbers_1 = params[1].z;
    let numbers_1 = params[1].w;
    let i_1 = ((((workgroup_1.y * workgroups_1.x) + workgroup_1.x) * 256u) + local_5);
    if (i_1 >= n_1) {
        return;
    }
    let _e41 = (i_1 * 64u);
    let _e43 = min((_e41 + 64u), entry_count_1);
    revenue_1 = vec2<u32>();
    local_6 = bool();
    revenue_1 = vec2<u32>();
    local_6 = false;
    group_1 = 0u;
    is_first_1 = true;
    let _e54 = (i_1 * 2u);
    local_7 = _e41;
    loop {
        let _e56 = local_7;
        if (_e56 >= _e43) {
            break;
        }
        let _e60 = (entries_1 + (_e56 * 3u));
        let _e63 = work[_e60];
        let _e68 = work[(_e60 + 1u)];
        let _e71 = work[(_e60 + 2u)];
        let _e72 = vec2<u32>(_e68, _e71);
        if ((_e63 & 1u) != 0u) {
            let _e73 = local_6;
            if _e73 {
                let _e74 = revenue_1;
                let _e75 = add_64_(_e74, _e72);
                let _e79 = (bitcast<i32>(_e74.y) < 0i);
                revenue_1 = _e75;
                local_6 = true;
            } else {
                revenue_1 = _e72;
                local_6 = true;
            }
        }
        local_7 = (_e56 + 1u);
    }
    let _e90 = group_1;
    if (part_numbers_1 != 0u) {
        let _e91 = (_e54 + 1u);
        let _e92 = is_first_1;
        if _e92 {
            let _e94 = (parts_1 + (_e54 * 3u));
            let _e95 = revenue_1;
            work[_e94] = _e95.x;
            work[(_e94 + 1u)] = _e95.y;
            let _e101 = local_6;
            let _e104 = work[(_e94 + 2u)];
            work[(_e94 + 2u)] = select((_e104 & 4294967294u), (_e104 | 1u), _e101);
            work[(part_numbers_1 + _e54)] = _e90;
            revenue_1 = vec2<u32>();
            local_6 = false;
        }
        let _e115 = (parts_1 + (_e91 * 3u));
        let _e116 = revenue_1;
        work[_e115] = _e116.x;
        work[(_e115 + 1u)] = _e116.y;
        let _e122 = local_6;
        let _e125 = work[(_e115 + 2u)];
        work[(_e115 + 2u)] = select((_e125 & 4294967294u), (_e125 | 1u), _e122);
        work[(part_numbers_1 + _e91)] = _e90;
    } else {
        if (_e43 > 0u) {
            let _e135 = (rows_1 + (_e90 * 3u));
            whole_revenue_2 = vec2<u32>();
            local_8 = bool();
            let _e141 = work[_e135];
            let _e144 = work[(_e135 + 1u)];
            let _e148 = work[(_e135 + 2u)];
            whole_revenue_2 = vec2<u32>(_e141, _e144);
            local_8 = ((_e148 & 1u) != 0u);
            let _e151 = revenue_1;
            let _e152 = local_6;
            if _e152 {
                let _e153 = local_8;
                if _e153 {
                    let _e154 = whole_revenue_2;
                    let _e155 = add_64_(_e154, _e151);
                    let _e158 = (bitcast<i32>(_e154.y) < 0i);
                    whole_revenue_2 = _e155;
                    local_8 = true;
                } else {
                    whole_revenue_2 = _e151;
                    local_8 = true;
                }
            }
            let _e168 = whole_revenue_2;
            work[_e135] = _e168.x;
            work[(_e135 + 1u)] = _e168.y;
            let _e174 = local_8;
            let _e177 = work[(_e135 + 2u)];
            work[(_e135 + 2u)] = select((_e177 & 4294967294u), (_e177 | 1u), _e174);
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

    let n_2 = params[0].x;
    let entry_count_2 = params[0].y;
    let entries_2 = params[0].z;
    let rows_2 = params[0].w;
    let order_2 = params[1].x;
    let parts_2 = params[1].y;
    let part_numbers_2 = params[1].z;
    let numbers_2 = params[1].w;
    let i_2 = ((((workgroup_2.y * workgroups_2.x) + workgroup_2.x) * 256u) + local_9);
    if (i_2 >= n_2) {
        return;
    }
    let _e41 = (i_2 * 64u);
    let _e43 = min((_e41 + 64u), entry_count_2);
    let _e44 = (part_numbers_2 != 0u);
    revenue_2 = vec2<u32>();
    local_10 = bool();
    revenue_2 = vec2<u32>();
    local_10 = false;
    let _e55 = work[(numbers_2 + _e41)];
    group_2 = _e55;
    is_first_2 = true;
    let _e58 = (i_2 * 2u);
    local_11 = _e41;
    loop {
        let _e60 = local_11;
        if (_e60 >= _e43) {
            break;
        }
        let _e64 = work[(numbers_2 + _e60)];
        let _e65 = group_2;
        if (_e64 != _e65) {
            let _e67 = is_first_2;
            if (_e67 & _e44) {
                let _e71 = (parts_2 + (_e58 * 3u));
                let _e72 = revenue_2;
                work[_e71] = _e72.x;
                work[(_e71 + 1u)] = _e72.y;
                let _e78 = local_10;
                let _e81 = work[(_e71 + 2u)];
                work[(_e71 + 2u)] = select((_e81 & 4294967294u), (_e81 | 1u), _e78);
                work[(part_numbers_2 + _e58)] = _e65;
            } else {
                let _e91 = (rows_2 + (_e65 * 3u));
                whole_revenue_3 = vec2<u32>();
                local_12 = bool();
                let _e97 = work[_e91];
                let _e100 = work[(_e91 + 1u)];
                let _e104 = work[(_e91 + 2u)];
                whole_revenue_3 = vec2<u32>(_e97, _e100);
                local_12 = ((_e104 & 1u) != 0u);
                let _e107 = revenue_2;
                let _e108 = local_10;
                if _e108 {
                    let _e109 = local_12;
                    if _e109 {
                        let _e110 = whole_revenue_3;
                        let _e111 = add_64_(_e110, _e107);
                        let _e115 = (bitcast<i32>(_e110.y) < 0i);
                        whole_revenue_3 = _e111;
                        local_12 = true;
                    } else {
                        whole_revenue_3 = _e107;
                        local_12 = true;
                    }
                }
                let _e125 = whole_revenue_3;
                work[_e91] = _e125.x;
                work[(_e91 + 1u)] = _e125.y;
                let _e131 = local_12;
                let _e134 = work[(_e91 + 2u)];
                work[(_e91 + 2u)] = select((_e134 & 4294967294u), (_e134 | 1u), _e131);
            }
            revenue_2 = vec2<u32>();
            local_10 = false;
            is_first_2 = false;
            group_2 = _e64;
        }
        let _e142 = (entries_2 + (_e60 * 3u));
        let _e144 = work[_e142];
        let _e147 = work[(_e142 + 1u)];
        let _e148 = vec2<u32>(_e144, _e147);
        let _e151 = work[(_e142 + 2u)];
        if ((_e151 & 1u) != 0u) {
            let _e154 = local_10;
            if _e154 {
                let _e155 = revenue_2;
                let _e156 = add_64_(_e155, _e148);
                let _e159 = (bitcast<i32>(_e155.y) < 0i);
                revenue_2 = _e156;
                local_10 = true;
            } else {
                revenue_2 = _e148;
                local_10 = true;
            }
        }
        local_11 = (_e60 + 1u);
    }
    let _e170 = group_2;
    if _e44 {
        let _e171 = (_e58 + 1u);
        let _e172 = is_first_2;
        if _e172 {
            let _e174 = (parts_2 + (_e58 * 3u));
            let _e175 = revenue_2;
            work[_e174] = _e175.x;
            work[(_e174 + 1u)] = _e175.y;
            let _e181 = local_10;
            let _e184 = work[(_e174 + 2u)];
            work[(_e174 + 2u)] = select((_e184 & 4294967294u), (_e184 | 1u), _e181);
            work[(part_numbers_2 + _e58)] = _e170;
            revenue_2 = vec2<u32>();
            local_10 = false;
        }
        let _e194 = (parts_2 + (_e171 * 3u));
        let _e195 = revenue_2;
        work[_e194] = _e195.x;
        work[(_e194 + 1u)] = _e195.y;
        let _e201 = local_10;
        let _e204 = work[(_e194 + 2u)];
        work[(_e194 + 2u)] = select((_e204 & 4294967294u), (_e204 | 1u), _e201);
        work[(part_numbers_2 + _e171)] = _e170;
    } else {
        if (_e43 > 0u) {
            let _e214 = (rows_2 + (_e170 * 3u));
            whole_revenue_4 = vec2<u32>();
            local_13 = bool();
            let _e220 = work[_e214];
            let _e223 = work[(_e214 + 1u)];
            let _e227 = work[(_e214 + 2u)];
            whole_revenue_4 = vec2<u32>(_e220, _e223);
            local_13 = ((_e227 & 1u) != 0u);
            let _e230 = revenue_2;
            let _e231 = local_10;
            if _e231 {
                let _e232 = local_13;
                if _e232 {
                    let _e233 = whole_revenue_4;
                    let _e234 = add_64_(_e233, _e230);
                    let _e237 = (bitcast<i32>(_e233.y) < 0i);
                    whole_revenue_4 = _e234;
                    local_13 = true;
                } else {
                    whole_revenue_4 = _e230;
                    local_13 = true;
                }
            }
            let _e247 = whole_revenue_4;
            work[_e214] = _e247.x;
            work[(_e214 + 1u)] = _e247.y;
            let _e253 = local_13;
            let _e256 = work[(_e214 + 2u)];
            work[(_e214 + 2u)] = select((_e256 & 4294967294u), (_e256 | 1u), _e253);
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

    let n_3 = params[0].x;
    let entry_count_3 = params[0].y;
    let entries_3 = params[0].z;
    let rows_3 = params[0].w;
    let order_3 = params[1].x;
    let parts_3 = params[1].y;
    let part_numbers_3 = params[1].z;
    let numbers_3 = params[1].w;
    let i_3 = ((((workgroup_3.y * workgroups_3.x) + workgroup_3.x) * 256u) + local_14);
    if (i_3 >= n_3) {
        return;
    }
    let _e41 = (i_3 * 64u);
    let _e43 = min((_e41 + 64u), entry_count_3);
    let _e44 = (part_numbers_3 != 0u);
    revenue_3 = vec2<u32>();
    local_15 = bool();
    revenue_3 = vec2<u32>();
    local_15 = false;
    let _e55 = work[(numbers_3 + _e41)];
    group_3 = _e55;
    is_first_3 = true;
    let _e58 = (i_3 * 2u);
    local_16 = _e41;
    loop {
        let _e60 = local_16;
        if (_e60 >= _e43) {
            break;
        }
        let _e64 = work[(numbers_3 + _e60)];
        let _e65 = group_3;
        if (_e64 != _e65) {
            let _e67 = is_first_3;
            if (_e67 & _e44) {
                let _e71 = (parts_3 + (_e58 * 3u));
                let _e72 = revenue_3;
                work[_e71] = _e72.x;
                work[(_e71 + 1u)] = _e72.y;
                let _e78 = local_15;
                let _e81 = work[(_e71 + 2u)];
                work[(_e71 + 2u)] = select((_e81 & 4294967294u), (_e81 | 1u), _e78);
                work[(part_numbers_3 + _e58)] = _e65;
            } else {
                let _e91 = (rows_3 + (_e65 * 3u));
                whole_revenue_5 = vec2<u32>();
                local_17 = bool();
                let _e97 = work[_e91];
                let _e100 = work[(_e91 + 1u)];
                let _e104 = work[(_e91 + 2u)];
                whole_revenue_5 = vec2<u32>(_e97, _e100);
                local_17 = ((_e104 & 1u) != 0u);
                let _e107 = revenue_3;
                let _e108 = local_15;
                if _e108 {
                    let _e109 = local_17;
                    if _e109 {
                        let _e110 = whole_revenue_5;
                        let _e111 = add_64_(_e110, _e107);
                        let _e115 = (bitcast<i32>(_e110.y) < 0i);
                        whole_revenue_5 = _e111;
                        local_17 = true;
                    } else {
                        whole_revenue_5 = _e107;
                        local_17 = true;
                    }
                }
                let _e125 = whole_revenue_5;
                work[_e91] = _e125.x;
                work[(_e91 + 1u)] = _e125.y;
                let _e131 = local_17;
                let _e134 = work[(_e91 + 2u)];
                work[(_e91 + 2u)] = select((_e134 & 4294967294u), (_e134 | 1u), _e131);
            }
            revenue_3 = vec2<u32>();
            local_15 = false;
            is_first_3 = false;
            group_3 = _e64;
        }
        let _e143 = work[(order_3 + _e60)];
        let _e145 = (entries_3 + (_e143 * 3u));
        let _e147 = work[_e145];
        let _e150 = work[(_e145 + 1u)];
        let _e151 = vec2<u32>(_e147, _e150);
        let _e154 = work[(_e145 + 2u)];
        if ((_e154 & 1u) != 0u) {
            let _e157 = local_15;
            if _e157 {
                let _e158 = revenue_3;
                let _e159 = add_64_(_e158, _e151);
                let _e162 = (bitcast<i32>(_e158.y) < 0i);
                revenue_3 = _e159;
                local_15 = true;
            } else {
                revenue_3 = _e151;
                local_15 = true;
            }
        }
        local_16 = (_e60 + 1u);
    }
    let _e173 = group_3;
    if _e44 {
        let _e174 = (_e58 + 1u);
        let _e175 = is_first_3;
        if _e175 {
            let _e177 = (parts_3 + (_e58 * 3u));
            let _e178 = revenue_3;
            work[_e177] = _e178.x;
            work[(_e177 + 1u)] = _e178.y;
            let _e184 = local_15;
            let _e187 = work[(_e177 + 2u)];
            work[(_e177 + 2u)] = select((_e187 & 4294967294u), (_e187 | 1u), _e184);
            work[(part_numbers_3 + _e58)] = _e173;
            revenue_3 = vec2<u32>();
            local_15 = false;
        }
        let _e197 = (parts_3 + (_e174 * 3u));
        let _e198 = revenue_3;
        work[_e197] = _e198.x;
        work[(_e197 + 1u)] = _e198.y;
        let _e204 = local_15;
        let _e207 = work[(_e197 + 2u)];
        work[(_e197 + 2u)] = select((_e207 & 4294967294u), (_e207 | 1u), _e204);
        work[(part_numbers_3 + _e174)] = _e173;
    } else {
        if (_e43 > 0u) {
            let _e217 = (rows_3 + (_e173 * 3u));
            whole_revenue_6 = vec2<u32>();
            local_18 = bool();
            let _e223 = work[_e217];
            let _e226 = work[(_e217 + 1u)];
            let _e230 = work[(_e217 + 2u)];
            whole_revenue_6 = vec2<u32>(_e223, _e226);
            local_18 = ((_e230 & 1u) != 0u);
            let _e233 = revenue_3;
            let _e234 = local_15;
            if _e234 {
                let _e235 = local_18;
                if _e235 {
                    let _e236 = whole_revenue_6;
                    let _e237 = add_64_(_e236, _e233);
                    let _e240 = (bitcast<i32>(_e236.y) < 0i);
                    whole_revenue_6 = _e237;
                    local_18 = true;
                } else {
                    whole_revenue_6 = _e233;
                    local_18 = true;
                }
            }
            let _e250 = whole_revenue_6;
            work[_e217] = _e250.x;
            work[(_e217 + 1u)] = _e250.y;
            let _e256 = local_18;
            let _e259 = work[(_e217 + 2u)];
            work[(_e217 + 2u)] = select((_e259 & 4294967294u), (_e259 | 1u), _e256);
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

    let n_4 = params[0].x;
    let entry_count_4 = params[0].y;
    let entries_4 = params[0].z;
    let rows_4 = params[0].w;
    let order_4 = params[1].x;
    let parts_4 = params[1].y;
    let part_numbers_4 = params[1].z;
    let numbers_4 = params[1].w;
    let i_4 = ((((workgroup_4.y * workgroups_4.x) + workgroup_4.x) * 256u) + local_19);
    if (i_4 >= n_4) {
        return;
    }
    let _e41 = (i_4 * 64u);
    let _e43 = min((_e41 + 64u), entry_count_4);
    revenue_4 = vec2<u32>();
    local_20 = bool();
    revenue_4 = vec2<u32>();
    local_20 = false;
    group_4 = 0u;
    is_first_4 = true;
    let _e54 = (i_4 * 2u);
    local_21 = _e41;
    loop {
        let _e56 = local_21;
        if (_e56 >= _e43) {
            break;
        }
        let _e60 = (entries_4 + (_e56 * 3u));
        let _e63 = work[_e60];
        let _e66 = work[(_e60 + 1u)];
        let _e67 = vec2<u32>(_e63, _e66);
        let _e70 = work[(_e60 + 2u)];
        if ((_e70 & 1u) != 0u) {
            let _e73 = local_20;
            if _e73 {
                let _e74 = revenue_4;
                let _e75 = add_64_(_e74, _e67);
                let _e79 = (bitcast<i32>(_e74.y) < 0i);
                revenue_4 = _e75;
                local_20 = true;
            } else {
                revenue_4 = _e67;
                local_20 = true;
            }
        }
        local_21 = (_e56 + 1u);
    }
    let _e90 = group_4;
    if (part_numbers_4 != 0u) {
        let _e91 = (_e54 + 1u);
        let _e92 = is_first_4;
        if _e92 {
            let _e94 = (parts_4 + (_e54 * 3u));
            let _e95 = revenue_4;
            work[_e94] = _e95.x;
            work[(_e94 + 1u)] = _e95.y;
            let _e101 = local_20;
            let _e104 = work[(_e94 + 2u)];
            work[(_e94 + 2u)] = select((_e104 & 4294967294u), (_e104 | 1u), _e101);
            work[(part_numbers_4 + _e54)] = _e90;
            revenue_4 = vec2<u32>();
            local_20 = false;
        }
        let _e115 = (parts_4 + (_e91 * 3u));
        let _e116 = revenue_4;
        work[_e115] = _e116.x;
        work[(_e115 + 1u)] = _e116.y;
        let _e122 = local_20;
        let _e125 = work[(_e115 + 2u)];
        work[(_e115 + 2u)] = select((_e125 & 4294967294u), (_e125 | 1u), _e122);
        work[(part_numbers_4 + _e91)] = _e90;
    } else {
        if (_e43 > 0u) {
            let _e135 = (rows_4 + (_e90 * 3u));
            whole_revenue_7 = vec2<u32>();
            local_22 = bool();
            let _e141 = work[_e135];
            let _e144 = work[(_e135 + 1u)];
            let _e148 = work[(_e135 + 2u)];
            whole_revenue_7 = vec2<u32>(_e141, _e144);
            local_22 = ((_e148 & 1u) != 0u);
            let _e151 = revenue_4;
            let _e152 = local_20;
            if _e152 {
                let _e153 = local_22;
                if _e153 {
                    let _e154 = whole_revenue_7;
                    let _e155 = add_64_(_e154, _e151);
                    let _e158 = (bitcast<i32>(_e154.y) < 0i);
                    whole_revenue_7 = _e155;
                    local_22 = true;
                } else {
                    whole_revenue_7 = _e151;
                    local_22 = true;
                }
            }
            let _e168 = whole_revenue_7;
            work[_e135] = _e168.x;
            work[(_e135 + 1u)] = _e168.y;
            let _e174 = local_22;
            let _e177 = work[(_e135 + 2u)];
            work[(_e135 + 2u)] = select((_e177 & 4294967294u), (_e177 | 1u), _e174);
        }
    }
}
