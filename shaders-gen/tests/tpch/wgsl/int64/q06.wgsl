// 1: kernel @scan_lineitem
@group(0) @binding(0) 
var<uniform> params: array<vec4<u32>, 1024>;
@group(0) @binding(1) 
var<storage> input: array<u32>;
@group(0) @binding(2) 
var<storage, read_write> work: array<u32>;
@group(0) @binding(3) 
var<storage, read_write> sync: array<atomic<u32>>;
var<private> revenue: i64;
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

fn row(a: u32) {
    let _e7 = value_0_0_;
    let _e9 = value_0_1_;
    let v0_l_quantity = bitcast<i64>((u64(_e7) | (u64(_e9) << 32u)));
    let _e17 = value_2_0_;
    let _e19 = value_2_1_;
    let v1_l_discount = bitcast<i64>((u64(_e17) | (u64(_e19) << 32u)));
    let _e26 = value_3_0_;
    let v2_l_shipdate = bitcast<i32>(_e26);
    let _e30 = params[1].z;
    let v3_ = bitcast<i32>(_e30);
    let v4_ge = !((v2_l_shipdate < v3_));
    let _e36 = params[1].w;
    let v5_ = bitcast<i32>(_e36);
    let v6_lt = (v2_l_shipdate < v5_);
    let _e41 = params[2].x;
    let _e44 = params[2].y;
    let v7_ = bitcast<i64>((u64(_e41) | (u64(_e44) << 32u)));
    let v8_ge = !((v1_l_discount < v7_));
    let _e54 = params[2].z;
    let _e57 = params[2].w;
    let v9_ = bitcast<i64>((u64(_e54) | (u64(_e57) << 32u)));
    let v10_le = !((v9_ < v1_l_discount));
    let _e67 = params[3].x;
    let _e70 = params[3].y;
    let v11_ = bitcast<i64>((u64(_e67) | (u64(_e70) << 32u)));
    let v12_lt = (v0_l_quantity < v11_);
    let v13_and = (v12_lt & v4_ge);
    let v14_and = (v13_and & v6_lt);
    let v15_and = (v14_and & v8_ge);
    let v16_and = (v15_and & v10_le);
    if v16_and {
        let _e83 = params[3].z;
        let _e86 = (_e83 + (a * 2u));
        let _e89 = input[_e86];
        let _e93 = input[(_e86 + 1u)];
        let v17_l_extendedprice = bitcast<i64>((u64(_e89) | (u64(_e93) << 32u)));
        let _e99 = bitcast<u64>(v17_l_extendedprice);
        let _e103 = bitcast<u64>(v1_l_discount);
        let v18_mul = bitcast<i64>((u64((u32(_e99) * u32(_e103))) | (u64(0u) << 32u)));
        let _e115 = revenue_valid;
        if _e115 {
            let _e116 = revenue;
            let _e117 = (_e116 + v18_mul);
            let _e119 = (_e116 < i64());
            revenue = _e117;
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
    let v0_l_quantity_1 = bitcast<i64>((u64(_e35) | (u64(_e39) << 32u)));
    let _e48 = params[1].x;
    let _e50 = (_e48 + (row_1 * 2u));
    let _e52 = input[_e50];
    let _e55 = input[(_e50 + 1u)];
    let v1_l_discount_1 = bitcast<i64>((u64(_e52) | (u64(_e55) << 32u)));
    let _e63 = params[1].y;
    let _e67 = input[(_e63 + (row_1 * 1u))];
    let v2_l_shipdate_1 = bitcast<i32>(_e67);
    let _e71 = params[1].z;
    let v3_1 = bitcast<i32>(_e71);
    let v4_ge_1 = !((v2_l_shipdate_1 < v3_1));
    let _e77 = params[1].w;
    let v5_1 = bitcast<i32>(_e77);
    let v6_lt_1 = (v2_l_shipdate_1 < v5_1);
    let _e82 = params[2].x;
    let _e85 = params[2].y;
    let v7_1 = bitcast<i64>((u64(_e82) | (u64(_e85) << 32u)));
    let v8_ge_1 = !((v1_l_discount_1 < v7_1));
    let _e95 = params[2].z;
    let _e98 = params[2].w;
    let v9_1 = bitcast<i64>((u64(_e95) | (u64(_e98) << 32u)));
    let v10_le_1 = !((v9_1 < v1_l_discount_1));
    let _e108 = params[3].x;
    let _e111 = params[3].y;
    let v11_1 = bitcast<i64>((u64(_e108) | (u64(_e111) << 32u)));
    let v12_lt_1 = (v0_l_quantity_1 < v11_1);
    let v13_and_1 = (v12_lt_1 & v4_ge_1);
    let v14_and_1 = (v13_and_1 & v6_lt_1);
    let v15_and_1 = (v14_and_1 & v8_ge_1);
    let v16_and_1 = (v15_and_1 & v10_le_1);
    if v16_and_1 {
        let _e124 = params[3].z;
        let _e126 = (_e124 + (row_1 * 2u));
        let _e128 = input[_e126];
        let _e131 = input[(_e126 + 1u)];
        let v17_l_extendedprice_1 = bitcast<i64>((u64(_e128) | (u64(_e131) << 32u)));
        let _e137 = bitcast<u64>(v17_l_extendedprice_1);
        let _e141 = bitcast<u64>(v1_l_discount_1);
        let v18_mul_1 = bitcast<i64>((u64((u32(_e137) * u32(_e141))) | (u64(0u) << 32u)));
        let _e151 = sums_rows;
        sums_rows = (_e151 + 1u);
    }
    let _e155 = params[3].w;
    let _e157 = sums_rows;
    work[(_e155 + _e11)] = _e157;
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
    let v0_l_quantity_2 = bitcast<i64>((u64(_e48) | (u64(_e51) << 32u)));
    let _e60 = params[1].x;
    let _e62 = (_e60 + (row_2 * 2u));
    let _e64 = input[_e62];
    let _e67 = input[(_e62 + 1u)];
    let v1_l_discount_2 = bitcast<i64>((u64(_e64) | (u64(_e67) << 32u)));
    let _e75 = params[1].y;
    let _e79 = input[(_e75 + (row_2 * 1u))];
    let v2_l_shipdate_2 = bitcast<i32>(_e79);
    let _e83 = params[1].z;
    let v3_2 = bitcast<i32>(_e83);
    let v4_ge_2 = !((v2_l_shipdate_2 < v3_2));
    let _e89 = params[1].w;
    let v5_2 = bitcast<i32>(_e89);
    let v6_lt_2 = (v2_l_shipdate_2 < v5_2);
    let _e94 = params[2].x;
    let _e97 = params[2].y;
    let v7_2 = bitcast<i64>((u64(_e94) | (u64(_e97) << 32u)));
    let v8_ge_2 = !((v1_l_discount_2 < v7_2));
    let _e107 = params[2].z;
    let _e110 = params[2].w;
    let v9_2 = bitcast<i64>((u64(_e107) | (u64(_e110) << 32u)));
    let v10_le_2 = !((v9_2 < v1_l_discount_2));
    let _e120 = params[3].x;
    let _e123 = params[3].y;
    let v11_2 = bitcast<i64>((u64(_e120) | (u64(_e123) << 32u)));
    let v12_lt_2 = (v0_l_quantity_2 < v11_2);
    let v13_and_2 = (v12_lt_2 & v4_ge_2);
    let v14_and_2 = (v13_and_2 & v6_lt_2);
    let v15_and_2 = (v14_and_2 & v8_ge_2);
    let v16_and_2 = (v15_and_2 & v10_le_2);
    if v16_and_2 {
        let _e136 = params[3].z;
        let _e138 = (_e136 + (row_2 * 2u));
        let _e140 = input[_e138];
        let _e143 = input[(_e138 + 1u)];
        let v17_l_extendedprice_2 = bitcast<i64>((u64(_e140) | (u64(_e143) << 32u)));
        let _e149 = bitcast<u64>(v17_l_extendedprice_2);
        let _e153 = bitcast<u64>(v1_l_discount_2);
        let v18_mul_2 = bitcast<i64>((u64((u32(_e149) * u32(_e153))) | (u64(0u) << 32u)));
        let _e163 = sums_rows_1;
        sums_rows_1 = (_e163 + 1u);
        let _e168 = params[4].x;
        let _e171 = (_e168 + ((_e33 + _e163) * 3u));
        work[_e171] = 1u;
        let _e173 = bitcast<u64>(v18_mul_2);
        work[(_e171 + 1u)] = u32(_e173);
        work[(_e171 + 2u)] = u32((_e173 >> 32u));
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
    let _e199 = bitcast<u64>(_e198);
    let _e204 = revenue_valid;
    values[local_2] = u32(_e199);
    values[(local_2 + 256u)] = u32((_e199 >> 32u));
    values[(local_2 + 512u)] = select(0u, 1u, _e204);
    workgroupBarrier();
    let _e213 = (local_2 >> 4u);
    let _e215 = (local_2 & 15u);
    if ((_e215 < 16u) & (_e213 == 0u)) {
        let _e221 = values[_e215];
        let _e224 = values[(_e215 + 256u)];
        let _e227 = values[(_e215 + 512u)];
        revenue = bitcast<i64>((u64(_e221) | (u64(_e224) << 32u)));
        revenue_valid = (_e227 != 0u);
        local_5 = (_e215 + 16u);
        loop {
            let _e237 = local_5;
            if (_e237 >= 256u) {
                break;
            }
            let _e240 = values[_e237];
            let _e243 = values[(_e237 + 256u)];
            let _e246 = values[(_e237 + 512u)];
            let _e247 = (_e246 != 0u);
            let _e252 = bitcast<i64>((u64(_e240) | (u64(_e243) << 32u)));
            let _e253 = revenue;
            let _e254 = (_e253 + _e252);
            let _e256 = (_e253 < i64());
            let _e264 = revenue_valid;
            revenue_valid = (_e264 | _e247);
            revenue = select(_e253, select(_e252, _e254, _e264), _e247);
            local_5 = (_e237 + 16u);
        }
        let _e269 = revenue;
        let _e270 = bitcast<u64>(_e269);
        let _e274 = revenue_valid;
        values[_e215] = u32(_e270);
        values[(_e215 + 256u)] = u32((_e270 >> 32u));
        values[(_e215 + 512u)] = select(0u, 1u, _e274);
    }
    workgroupBarrier();
    let _e281 = (local_2 & 15u);
    if ((_e281 < 1u) & (_e213 == 0u)) {
        let _e286 = values[_e281];
        let _e289 = values[(_e281 + 256u)];
        let _e292 = values[(_e281 + 512u)];
        revenue = bitcast<i64>((u64(_e286) | (u64(_e289) << 32u)));
        revenue_valid = (_e292 != 0u);
        local_6 = (_e281 + 1u);
        loop {
            let _e301 = local_6;
            if (_e301 >= 16u) {
                break;
            }
            let _e304 = values[_e301];
            let _e307 = values[(_e301 + 256u)];
            let _e310 = values[(_e301 + 512u)];
            let _e311 = (_e310 != 0u);
            let _e316 = bitcast<i64>((u64(_e304) | (u64(_e307) << 32u)));
            let _e317 = revenue;
            let _e318 = (_e317 + _e316);
            let _e320 = (_e317 < i64());
            let _e328 = revenue_valid;
            revenue_valid = (_e328 | _e311);
            revenue = select(_e317, select(_e316, _e318, _e328), _e311);
            local_6 = (_e301 + 1u);
        }
        let _e333 = revenue;
        let _e334 = bitcast<u64>(_e333);
        let _e338 = revenue_valid;
        values[_e281] = u32(_e334);
        values[(_e281 + 256u)] = u32((_e334 >> 32u));
        values[(_e281 + 512u)] = select(0u, 1u, _e338);
    }
    workgroupBarrier();
    let _e346 = values[0u];
    let _e349 = values[(0u + 256u)];
    let _e352 = values[(0u + 512u)];
    revenue = bitcast<i64>((u64(_e346) | (u64(_e349) << 32u)));
    revenue_valid = (_e352 != 0u);
    workgroupBarrier();
    let _e359 = revenue;
    let _e360 = revenue_valid;
    if (local_2 == 0u) {
        let _e364 = params[4].y;
        let _e367 = params[4].z;
        let _e370 = params[4].w;
        let _e373 = params[5].x;
        let _e376 = atomicLoad((&sync[_e364]));
        if (_e376 <= _e367) {
            let _e379 = atomicAdd((&sync[_e364]), 1u);
            if (_e379 < _e367) {
                let _e382 = (_e370 + (_e379 * 3u));
                work[_e382] = 0u;
                work[(_e382 + 1u)] = 0u;
                work[(_e382 + 2u)] = 0u;
                let _e390 = bitcast<u64>(_e359);
                work[_e382] = u32(_e390);
                work[(_e382 + 1u)] = u32((_e390 >> 32u));
                let _e399 = work[(_e382 + 2u)];
                work[(_e382 + 2u)] = select((_e399 & 4294967294u), (_e399 | 1u), _e360);
                work[(_e373 + _e379)] = 0u;
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
    let v1_revenue = bitcast<i64>((u64(_e35) | (u64(_e39) << 32u)));
    let _e49 = work[(_e32 + 2u)];
    let _e52 = bitcast<u64>(v1_revenue);
    let _e59 = select(0u, 4294967295u, (v1_revenue < i64()));
    let v2_ = vec4<u32>(u32(_e52), u32((_e52 >> 32u)), _e59, _e59);
    let _e64 = params[1].x;
    let _e67 = (_e64 + (_e11 * 5u));
    work[_e67] = v2_.x;
    work[(_e67 + 1u)] = v2_.y;
    work[(_e67 + 2u)] = v2_.z;
    work[(_e67 + 3u)] = v2_.w;
    work[(_e67 + 4u)] = select(0u, 1u, ((_e49 & 1u) != 0u));
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

@compute @workgroup_size(256, 1, 1) 
fn fold(@builtin(workgroup_id) workgroup_: vec3<u32>, @builtin(local_invocation_index) local: u32, @builtin(num_workgroups) workgroups: vec3<u32>) {
    var revenue: i64;
    var local_1: bool;
    var group: u32;
    var is_first: bool;
    var local_2: u32;
    var whole_revenue: i64;
    var local_3: bool;
    var whole_revenue_1: i64;
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
    revenue = i64();
    local_1 = bool();
    revenue = i64();
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
                let _e73 = bitcast<u64>(_e72);
                work[_e71] = u32(_e73);
                work[(_e71 + 1u)] = u32((_e73 >> 32u));
                let _e81 = local_1;
                let _e84 = work[(_e71 + 2u)];
                work[(_e71 + 2u)] = select((_e84 & 4294967294u), (_e84 | 1u), _e81);
                work[(part_numbers + _e58)] = _e65;
            } else {
                let _e94 = (rows + (_e65 * 3u));
                whole_revenue = i64();
                local_3 = bool();
                let _e100 = work[_e94];
                let _e103 = work[(_e94 + 1u)];
                let _e111 = work[(_e94 + 2u)];
                whole_revenue = bitcast<i64>((u64(_e100) | (u64(_e103) << 32u)));
                local_3 = ((_e111 & 1u) != 0u);
                let _e114 = revenue;
                let _e115 = local_1;
                if _e115 {
                    let _e116 = local_3;
                    if _e116 {
                        let _e117 = whole_revenue;
                        let _e118 = (_e117 + _e114);
                        let _e120 = (_e117 < i64());
                        whole_revenue = _e118;
                        local_3 = true;
                    } else {
                        whole_revenue = _e114;
                        local_3 = true;
                    }
                }
                let _e128 = whole_revenue;
                let _e129 = bitcast<u64>(_e128);
                work[_e94] = u32(_e129);
                work[(_e94 + 1u)] = u32((_e129 >> 32u));
                let _e136 = local_3;
                let _e139 = work[(_e94 + 2u)];
                work[(_e94 + 2u)] = select((_e139 & 4294967294u), (_e139 | 1u), _e136);
            }
            revenue = i64();
            local_1 = false;
            is_first = false;
            group = _e64;
        }
        let _e148 = work[(order + _e60)];
        let _e150 = (entries + (_e148 * 3u));
        let _e152 = work[_e150];
        let _e157 = work[(_e150 + 1u)];
        let _e160 = work[(_e150 + 2u)];
        let _e165 = bitcast<i64>((u64(_e157) | (u64(_e160) << 32u)));
        if ((_e152 & 1u) != 0u) {
            let _e166 = local_1;
            if _e166 {
                let _e167 = revenue;
                let _e168 = (_e167 + _e165);
                let _e170 = (_e167 < i64());
                revenue = _e168;
                local_1 = true;
            } else {
                revenue = _e165;
                local_1 = true;
            }
        }
        local_2 = (_e60 + 1u);
    }
    let _e179 = group;
    if _e44 {
        let _e180 = (_e58 + 1u);
        let _e181 = is_first;
        if _e181 {
            let _e183 = (parts + (_e58 * 3u));
            let _e184 = revenue;
            let _e185 = bitcast<u64>(_e184);
            work[_e183] = u32(_e185);
            work[(_e183 + 1u)] = u32((_e185 >> 32u));
            let _e192 = local_1;
            let _e195 = work[(_e183 + 2u)];
            work[(_e183 + 2u)] = select((_e195 & 4294967294u), (_e195 | 1u), _e192);
            work[(part_numbers + _e58)] = _e179;
            revenue = i64();
            local_1 = false;
        }
        let _e205 = (parts + (_e180 * 3u));
        let _e206 = revenue;
        let _e207 = bitcast<u64>(_e206);
        work[_e205] = u32(_e207);
        work[(_e205 + 1u)] = u32((_e207 >> 32u));
        let _e214 = local_1;
        let _e217 = work[(_e205 + 2u)];
        work[(_e205 + 2u)] = select((_e217 & 4294967294u), (_e217 | 1u), _e214);
        work[(part_numbers + _e180)] = _e179;
    } else {
        if (_e43 > 0u) {
            let _e227 = (rows + (_e179 * 3u));
            whole_revenue_1 = i64();
            local_4 = bool();
            let _e233 = work[_e227];
            let _e236 = work[(_e227 + 1u)];
            let _e244 = work[(_e227 + 2u)];
            whole_revenue_1 = bitcast<i64>((u64(_e233) | (u64(_e236) << 32u)));
            local_4 = ((_e244 & 1u) != 0u);
            let _e247 = revenue;
            let _e248 = local_1;
            if _e248 {
                let _e249 = local_4;
                if _e249 {
                    let _e250 = whole_revenue_1;
                    let _e251 = (_e250 + _e247);
                    let _e253 = (_e250 < i64());
                    whole_revenue_1 = _e251;
                    local_4 = true;
                } else {
                    whole_revenue_1 = _e247;
                    local_4 = true;
                }
            }
            let _e261 = whole_revenue_1;
            let _e262 = bitcast<u64>(_e261);
            work[_e227] = u32(_e262);
            work[(_e227 + 1u)] = u32((_e262 >> 32u));
            let _e269 = local_4;
            let _e272 = work[(_e227 + 2u)];
            work[(_e227 + 2u)] = select((_e272 & 4294967294u), (_e272 | 1u), _e269);
        }
    }
}

@compute @workgroup_size(256, 1, 1) 
fn fold_all(@builtin(workgroup_id) workgroup_1: vec3<u32>, @builtin(local_invocation_index) local_5: u32, @builtin(num_workgroups) workgroups_1: vec3<u32>) {
    var revenue_1: i64;
    var local_6: bool;
    var group_1: u32;
    var is_first_1: bool;
    var local_7: u32;
    var whole_revenue_2: i64;
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
    revenue_1 = i64();
    local_6 = bool();
    revenue_1 = i64();
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
        let _e77 = bitcast<i64>((u64(_e68) | (u64(_e71) << 32u)));
        if ((_e63 & 1u) != 0u) {
            let _e78 = local_6;
            if _e78 {
                let _e79 = revenue_1;
                let _e80 = (_e79 + _e77);
                let _e82 = (_e79 < i64());
                revenue_1 = _e80;
                local_6 = true;
            } else {
                revenue_1 = _e77;
                local_6 = true;
            }
        }
        local_7 = (_e56 + 1u);
    }
    let _e91 = group_1;
    if (part_numbers_1 != 0u) {
        let _e92 = (_e54 + 1u);
        let _e93 = is_first_1;
        if _e93 {
            let _e95 = (parts_1 + (_e54 * 3u));
            let _e96 = revenue_1;
            let _e97 = bitcast<u64>(_e96);
            work[_e95] = u32(_e97);
            work[(_e95 + 1u)] = u32((_e97 >> 32u));
            let _e104 = local_6;
            let _e107 = work[(_e95 + 2u)];
            work[(_e95 + 2u)] = select((_e107 & 4294967294u), (_e107 | 1u), _e104);
            work[(part_numbers_1 + _e54)] = _e91;
            revenue_1 = i64();
            local_6 = false;
        }
        let _e118 = (parts_1 + (_e92 * 3u));
        let _e119 = revenue_1;
        let _e120 = bitcast<u64>(_e119);
        work[_e118] = u32(_e120);
        work[(_e118 + 1u)] = u32((_e120 >> 32u));
        let _e127 = local_6;
        let _e130 = work[(_e118 + 2u)];
        work[(_e118 + 2u)] = select((_e130 & 4294967294u), (_e130 | 1u), _e127);
        work[(part_numbers_1 + _e92)] = _e91;
    } else {
        if (_e43 > 0u) {
            let _e140 = (rows_1 + (_e91 * 3u));
            whole_revenue_2 = i64();
            local_8 = bool();
            let _e146 = work[_e140];
            let _e149 = work[(_e140 + 1u)];
            let _e157 = work[(_e140 + 2u)];
            whole_revenue_2 = bitcast<i64>((u64(_e146) | (u64(_e149) << 32u)));
            local_8 = ((_e157 & 1u) != 0u);
            let _e160 = revenue_1;
            let _e161 = local_6;
            if _e161 {
                let _e162 = local_8;
                if _e162 {
                    let _e163 = whole_revenue_2;
                    let _e164 = (_e163 + _e160);
                    let _e166 = (_e163 < i64());
                    whole_revenue_2 = _e164;
                    local_8 = true;
                } else {
                    whole_revenue_2 = _e160;
                    local_8 = true;
                }
            }
            let _e174 = whole_revenue_2;
            let _e175 = bitcast<u64>(_e174);
            work[_e140] = u32(_e175);
            work[(_e140 + 1u)] = u32((_e175 >> 32u));
            let _e182 = local_8;
            let _e185 = work[(_e140 + 2u)];
            work[(_e140 + 2u)] = select((_e185 & 4294967294u), (_e185 | 1u), _e182);
        }
    }
}

@compute @workgroup_size(256, 1, 1) 
fn fold_parts(@builtin(workgroup_id) workgroup_2: vec3<u32>, @builtin(local_invocation_index) local_9: u32, @builtin(num_workgroups) workgroups_2: vec3<u32>) {
    var revenue_2: i64;
    var local_10: bool;
    var group_2: u32;
    var is_first_2: bool;
    var local_11: u32;
    var whole_revenue_3: i64;
    var local_12: bool;
    var whole_revenue_4: i64;
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
    revenue_2 = i64();
    local_10 = bool();
    revenue_2 = i64();
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
                let _e73 = bitcast<u64>(_e72);
                work[_e71] = u32(_e73);
                work[(_e71 + 1u)] = u32((_e73 >> 32u));
                let _e81 = local_10;
                let _e84 = work[(_e71 + 2u)];
                work[(_e71 + 2u)] = select((_e84 & 4294967294u), (_e84 | 1u), _e81);
                work[(part_numbers_2 + _e58)] = _e65;
            } else {
                let _e94 = (rows_2 + (_e65 * 3u));
                whole_revenue_3 = i64();
                local_12 = bool();
                let _e100 = work[_e94];
                let _e103 = work[(_e94 + 1u)];
                let _e111 = work[(_e94 + 2u)];
                whole_revenue_3 = bitcast<i64>((u64(_e100) | (u64(_e103) << 32u)));
                local_12 = ((_e111 & 1u) != 0u);
                let _e114 = revenue_2;
                let _e115 = local_10;
                if _e115 {
                    let _e116 = local_12;
                    if _e116 {
                        let _e117 = whole_revenue_3;
                        let _e118 = (_e117 + _e114);
                        let _e120 = (_e117 < i64());
                        whole_revenue_3 = _e118;
                        local_12 = true;
                    } else {
                        whole_revenue_3 = _e114;
                        local_12 = true;
                    }
                }
                let _e128 = whole_revenue_3;
                let _e129 = bitcast<u64>(_e128);
                work[_e94] = u32(_e129);
                work[(_e94 + 1u)] = u32((_e129 >> 32u));
                let _e136 = local_12;
                let _e139 = work[(_e94 + 2u)];
                work[(_e94 + 2u)] = select((_e139 & 4294967294u), (_e139 | 1u), _e136);
            }
            revenue_2 = i64();
            local_10 = false;
            is_first_2 = false;
            group_2 = _e64;
        }
        let _e147 = (entries_2 + (_e60 * 3u));
        let _e149 = work[_e147];
        let _e152 = work[(_e147 + 1u)];
        let _e157 = bitcast<i64>((u64(_e149) | (u64(_e152) << 32u)));
        let _e160 = work[(_e147 + 2u)];
        if ((_e160 & 1u) != 0u) {
            let _e163 = local_10;
            if _e163 {
                let _e164 = revenue_2;
                let _e165 = (_e164 + _e157);
                let _e167 = (_e164 < i64());
                revenue_2 = _e165;
                local_10 = true;
            } else {
                revenue_2 = _e157;
                local_10 = true;
            }
        }
        local_11 = (_e60 + 1u);
    }
    let _e176 = group_2;
    if _e44 {
        let _e177 = (_e58 + 1u);
        let _e178 = is_first_2;
        if _e178 {
            let _e180 = (parts_2 + (_e58 * 3u));
            let _e181 = revenue_2;
            let _e182 = bitcast<u64>(_e181);
            work[_e180] = u32(_e182);
            work[(_e180 + 1u)] = u32((_e182 >> 32u));
            let _e189 = local_10;
            let _e192 = work[(_e180 + 2u)];
            work[(_e180 + 2u)] = select((_e192 & 4294967294u), (_e192 | 1u), _e189);
            work[(part_numbers_2 + _e58)] = _e176;
            revenue_2 = i64();
            local_10 = false;
        }
        let _e202 = (parts_2 + (_e177 * 3u));
        let _e203 = revenue_2;
        let _e204 = bitcast<u64>(_e203);
        work[_e202] = u32(_e204);
        work[(_e202 + 1u)] = u32((_e204 >> 32u));
        let _e211 = local_10;
        let _e214 = work[(_e202 + 2u)];
        work[(_e202 + 2u)] = select((_e214 & 4294967294u), (_e214 | 1u), _e211);
        work[(part_numbers_2 + _e177)] = _e176;
    } else {
        if (_e43 > 0u) {
            let _e224 = (rows_2 + (_e176 * 3u));
            whole_revenue_4 = i64();
            local_13 = bool();
            let _e230 = work[_e224];
            let _e233 = work[(_e224 + 1u)];
            let _e241 = work[(_e224 + 2u)];
            whole_revenue_4 = bitcast<i64>((u64(_e230) | (u64(_e233) << 32u)));
            local_13 = ((_e241 & 1u) != 0u);
            let _e244 = revenue_2;
            let _e245 = local_10;
            if _e245 {
                let _e246 = local_13;
                if _e246 {
                    let _e247 = whole_revenue_4;
                    let _e248 = (_e247 + _e244);
                    let _e250 = (_e247 < i64());
                    whole_revenue_4 = _e248;
                    local_13 = true;
                } else {
                    whole_revenue_4 = _e244;
                    local_13 = true;
                }
            }
            let _e258 = whole_revenue_4;
            let _e259 = bitcast<u64>(_e258);
            work[_e224] = u32(_e259);
            work[(_e224 + 1u)] = u32((_e259 >> 32u));
            let _e266 = local_13;
            let _e269 = work[(_e224 + 2u)];
            work[(_e224 + 2u)] = select((_e269 & 4294967294u), (_e269 | 1u), _e266);
        }
    }
}

@compute @workgroup_size(256, 1, 1) 
fn fold_sorted_parts(@builtin(workgroup_id) workgroup_3: vec3<u32>, @builtin(local_invocation_index) local_14: u32, @builtin(num_workgroups) workgroups_3: vec3<u32>) {
    var revenue_3: i64;
    var local_15: bool;
    var group_3: u32;
    var is_first_3: bool;
    var local_16: u32;
    var whole_revenue_5: i64;
    var local_17: bool;
    var whole_revenue_6: i64;
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
    revenue_3 = i64();
    local_15 = bool();
    revenue_3 = i64();
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
                let _e73 = bitcast<u64>(_e72);
                work[_e71] = u32(_e73);
                work[(_e71 + 1u)] = u32((_e73 >> 32u));
                let _e81 = local_15;
                let _e84 = work[(_e71 + 2u)];
                work[(_e71 + 2u)] = select((_e84 & 4294967294u), (_e84 | 1u), _e81);
                work[(part_numbers_3 + _e58)] = _e65;
            } else {
                let _e94 = (rows_3 + (_e65 * 3u));
                whole_revenue_5 = i64();
                local_17 = bool();
                let _e100 = work[_e94];
                let _e103 = work[(_e94 + 1u)];
                let _e111 = work[(_e94 + 2u)];
                whole_revenue_5 = bitcast<i64>((u64(_e100) | (u64(_e103) << 32u)));
                local_17 = ((_e111 & 1u) != 0u);
                let _e114 = revenue_3;
                let _e115 = local_15;
                if _e115 {
                    let _e116 = local_17;
                    if _e116 {
                        let _e117 = whole_revenue_5;
                        let _e118 = (_e117 + _e114);
                        let _e120 = (_e117 < i64());
                        whole_revenue_5 = _e118;
                        local_17 = true;
                    } else {
                        whole_revenue_5 = _e114;
                        local_17 = true;
                    }
                }
                let _e128 = whole_revenue_5;
                let _e129 = bitcast<u64>(_e128);
                work[_e94] = u32(_e129);
                work[(_e94 + 1u)] = u32((_e129 >> 32u));
                let _e136 = local_17;
                let _e139 = work[(_e94 + 2u)];
                work[(_e94 + 2u)] = select((_e139 & 4294967294u), (_e139 | 1u), _e136);
            }
            revenue_3 = i64();
            local_15 = false;
            is_first_3 = false;
            group_3 = _e64;
        }
        let _e148 = work[(order_3 + _e60)];
        let _e150 = (entries_3 + (_e148 * 3u));
        let _e152 = work[_e150];
        let _e155 = work[(_e150 + 1u)];
        let _e160 = bitcast<i64>((u64(_e152) | (u64(_e155) << 32u)));
        let _e163 = work[(_e150 + 2u)];
        if ((_e163 & 1u) != 0u) {
            let _e166 = local_15;
            if _e166 {
                let _e167 = revenue_3;
                let _e168 = (_e167 + _e160);
                let _e170 = (_e167 < i64());
                revenue_3 = _e168;
                local_15 = true;
            } else {
                revenue_3 = _e160;
                local_15 = true;
            }
        }
        local_16 = (_e60 + 1u);
    }
    let _e179 = group_3;
    if _e44 {
        let _e180 = (_e58 + 1u);
        let _e181 = is_first_3;
        if _e181 {
            let _e183 = (parts_3 + (_e58 * 3u));
            let _e184 = revenue_3;
            let _e185 = bitcast<u64>(_e184);
            work[_e183] = u32(_e185);
            work[(_e183 + 1u)] = u32((_e185 >> 32u));
            let _e192 = local_15;
            let _e195 = work[(_e183 + 2u)];
            work[(_e183 + 2u)] = select((_e195 & 4294967294u), (_e195 | 1u), _e192);
            work[(part_numbers_3 + _e58)] = _e179;
            revenue_3 = i64();
            local_15 = false;
        }
        let _e205 = (parts_3 + (_e180 * 3u));
        let _e206 = revenue_3;
        let _e207 = bitcast<u64>(_e206);
        work[_e205] = u32(_e207);
        work[(_e205 + 1u)] = u32((_e207 >> 32u));
        let _e214 = local_15;
        let _e217 = work[(_e205 + 2u)];
        work[(_e205 + 2u)] = select((_e217 & 4294967294u), (_e217 | 1u), _e214);
        work[(part_numbers_3 + _e180)] = _e179;
    } else {
        if (_e43 > 0u) {
            let _e227 = (rows_3 + (_e179 * 3u));
            whole_revenue_6 = i64();
            local_18 = bool();
            let _e233 = work[_e227];
            let _e236 = work[(_e227 + 1u)];
            let _e244 = work[(_e227 + 2u)];
            whole_revenue_6 = bitcast<i64>((u64(_e233) | (u64(_e236) << 32u)));
            local_18 = ((_e244 & 1u) != 0u);
            let _e247 = revenue_3;
            let _e248 = local_15;
            if _e248 {
                let _e249 = local_18;
                if _e249 {
                    let _e250 = whole_revenue_6;
                    let _e251 = (_e250 + _e247);
                    let _e253 = (_e250 < i64());
                    whole_revenue_6 = _e251;
                    local_18 = true;
                } else {
                    whole_revenue_6 = _e247;
                    local_18 = true;
                }
            }
            let _e261 = whole_revenue_6;
            let _e262 = bitcast<u64>(_e261);
            work[_e227] = u32(_e262);
            work[(_e227 + 1u)] = u32((_e262 >> 32u));
            let _e269 = local_18;
            let _e272 = work[(_e227 + 2u)];
            work[(_e227 + 2u)] = select((_e272 & 4294967294u), (_e272 | 1u), _e269);
        }
    }
}

@compute @workgroup_size(256, 1, 1) 
fn fold_all_parts(@builtin(workgroup_id) workgroup_4: vec3<u32>, @builtin(local_invocation_index) local_19: u32, @builtin(num_workgroups) workgroups_4: vec3<u32>) {
    var revenue_4: i64;
    var local_20: bool;
    var group_4: u32;
    var is_first_4: bool;
    var local_21: u32;
    var whole_revenue_7: i64;
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
    revenue_4 = i64();
    local_20 = bool();
    revenue_4 = i64();
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
        let _e72 = bitcast<i64>((u64(_e63) | (u64(_e66) << 32u)));
        let _e75 = work[(_e60 + 2u)];
        if ((_e75 & 1u) != 0u) {
            let _e78 = local_20;
            if _e78 {
                let _e79 = revenue_4;
                let _e80 = (_e79 + _e72);
                let _e82 = (_e79 < i64());
                revenue_4 = _e80;
                local_20 = true;
            } else {
                revenue_4 = _e72;
                local_20 = true;
            }
        }
        local_21 = (_e56 + 1u);
    }
    let _e91 = group_4;
    if (part_numbers_4 != 0u) {
        let _e92 = (_e54 + 1u);
        let _e93 = is_first_4;
        if _e93 {
            let _e95 = (parts_4 + (_e54 * 3u));
            let _e96 = revenue_4;
            let _e97 = bitcast<u64>(_e96);
            work[_e95] = u32(_e97);
            work[(_e95 + 1u)] = u32((_e97 >> 32u));
            let _e104 = local_20;
            let _e107 = work[(_e95 + 2u)];
            work[(_e95 + 2u)] = select((_e107 & 4294967294u), (_e107 | 1u), _e104);
            work[(part_numbers_4 + _e54)] = _e91;
            revenue_4 = i64();
            local_20 = false;
        }
        let _e118 = (parts_4 + (_e92 * 3u));
        let _e119 = revenue_4;
        let _e120 = bitcast<u64>(_e119);
        work[_e118] = u32(_e120);
        work[(_e118 + 1u)] = u32((_e120 >> 32u));
        let _e127 = local_20;
        let _e130 = work[(_e118 + 2u)];
        work[(_e118 + 2u)] = select((_e130 & 4294967294u), (_e130 | 1u), _e127);
        work[(part_numbers_4 + _e92)] = _e91;
    } else {
        if (_e43 > 0u) {
            let _e140 = (rows_4 + (_e91 * 3u));
            whole_revenue_7 = i64();
            local_22 = bool();
            let _e146 = work[_e140];
            let _e149 = work[(_e140 + 1u)];
            let _e157 = work[(_e140 + 2u)];
            whole_revenue_7 = bitcast<i64>((u64(_e146) | (u64(_e149) << 32u)));
            local_22 = ((_e157 & 1u) != 0u);
            let _e160 = revenue_4;
            let _e161 = local_20;
            if _e161 {
                let _e162 = local_22;
                if _e162 {
                    let _e163 = whole_revenue_7;
                    let _e164 = (_e163 + _e160);
                    let _e166 = (_e163 < i64());
                    whole_revenue_7 = _e164;
                    local_22 = true;
                } else {
                    whole_revenue_7 = _e160;
                    local_22 = true;
                }
            }
            let _e174 = whole_revenue_7;
            let _e175 = bitcast<u64>(_e174);
            work[_e140] = u32(_e175);
            work[(_e140 + 1u)] = u32((_e175 >> 32u));
            let _e182 = local_22;
            let _e185 = work[(_e140 + 2u)];
            work[(_e140 + 2u)] = select((_e185 & 4294967294u), (_e185 | 1u), _e182);
        }
    }
}
