// 1: kernel @scan_lineitem
@group(0) @binding(0) 
var<storage> params: array<u32>;
@group(0) @binding(1) 
var<storage> input: array<u32>;
@group(0) @binding(2) 
var<storage, read_write> work: array<u32>;
@group(0) @binding(3) 
var<storage, read_write> sync: array<atomic<u32>>;
var<private> revenue: i64;
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

fn row(a: u32) {
    let _e7 = (a & 3u);
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
    let v0_l_quantity = bitcast<i64>((u64(select(select(select(_e9, _e15, _e13), _e22, _e20), _e29, _e27)) | (u64(select(select(select(_e11, _e18, _e13), _e25, _e20), _e32, _e27)) << 32u)));
    let _e40 = (a & 3u);
    let _e42 = column_2_0_;
    let _e44 = column_2_1_;
    let _e45 = (_e40 >= 1u);
    let _e47 = column_2_2_;
    let _e50 = column_2_3_;
    let _e52 = (_e40 >= 2u);
    let _e54 = column_2_4_;
    let _e57 = column_2_5_;
    let _e59 = (_e40 >= 3u);
    let _e61 = column_2_6_;
    let _e64 = column_2_7_;
    let v1_l_discount = bitcast<i64>((u64(select(select(select(_e42, _e47, _e45), _e54, _e52), _e61, _e59)) | (u64(select(select(select(_e44, _e50, _e45), _e57, _e52), _e64, _e59)) << 32u)));
    let _e71 = (a & 3u);
    let _e73 = column_3_0_;
    let _e76 = column_3_1_;
    let _e80 = column_3_2_;
    let _e84 = column_3_3_;
    let v2_l_shipdate = bitcast<i32>(select(select(select(_e73, _e76, (_e71 >= 1u)), _e80, (_e71 >= 2u)), _e84, (_e71 >= 3u)));
    let _e89 = params[6u];
    let v3_ = bitcast<i32>(_e89);
    let v4_ge = !((v2_l_shipdate < v3_));
    let _e95 = params[7u];
    let v5_ = bitcast<i32>(_e95);
    let v6_lt = (v2_l_shipdate < v5_);
    let _e100 = params[8u];
    let _e103 = params[9u];
    let v7_ = bitcast<i64>((u64(_e100) | (u64(_e103) << 32u)));
    let v8_ge = !((v1_l_discount < v7_));
    let _e113 = params[10u];
    let _e116 = params[11u];
    let v9_ = bitcast<i64>((u64(_e113) | (u64(_e116) << 32u)));
    let v10_le = !((v9_ < v1_l_discount));
    let _e126 = params[12u];
    let _e129 = params[13u];
    let v11_ = bitcast<i64>((u64(_e126) | (u64(_e129) << 32u)));
    let v12_lt = (v0_l_quantity < v11_);
    let v13_and = (v12_lt & v4_ge);
    let v14_and = (v13_and & v6_lt);
    let v15_and = (v14_and & v8_ge);
    let v16_and = (v15_and & v10_le);
    if v16_and {
        let _e142 = params[14u];
        let _e144 = (_e142 + (a * 2u));
        let _e147 = input[_e144];
        let _e150 = input[(_e144 + 1u)];
        let v17_l_extendedprice = bitcast<i64>((u64(_e147) | (u64(_e150) << 32u)));
        let v18_mul = (v17_l_extendedprice * v1_l_discount);
        let _e159 = revenue_valid;
        if _e159 {
            let _e160 = revenue;
            let _e161 = (_e160 + v18_mul);
            let _e163 = (_e160 < i64());
            revenue = _e161;
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
    let v0_l_quantity_1 = bitcast<i64>((u64(_e33) | (u64(_e36) << 32u)));
    let _e45 = params[4u];
    let _e47 = (_e45 + (row_1 * 2u));
    let _e49 = input[_e47];
    let _e52 = input[(_e47 + 1u)];
    let v1_l_discount_1 = bitcast<i64>((u64(_e49) | (u64(_e52) << 32u)));
    let _e60 = params[5u];
    let _e64 = input[(_e60 + (row_1 * 1u))];
    let v2_l_shipdate_1 = bitcast<i32>(_e64);
    let _e68 = params[6u];
    let v3_1 = bitcast<i32>(_e68);
    let v4_ge_1 = !((v2_l_shipdate_1 < v3_1));
    let _e74 = params[7u];
    let v5_1 = bitcast<i32>(_e74);
    let v6_lt_1 = (v2_l_shipdate_1 < v5_1);
    let _e79 = params[8u];
    let _e82 = params[9u];
    let v7_1 = bitcast<i64>((u64(_e79) | (u64(_e82) << 32u)));
    let v8_ge_1 = !((v1_l_discount_1 < v7_1));
    let _e92 = params[10u];
    let _e95 = params[11u];
    let v9_1 = bitcast<i64>((u64(_e92) | (u64(_e95) << 32u)));
    let v10_le_1 = !((v9_1 < v1_l_discount_1));
    let _e105 = params[12u];
    let _e108 = params[13u];
    let v11_1 = bitcast<i64>((u64(_e105) | (u64(_e108) << 32u)));
    let v12_lt_1 = (v0_l_quantity_1 < v11_1);
    let v13_and_1 = (v12_lt_1 & v4_ge_1);
    let v14_and_1 = (v13_and_1 & v6_lt_1);
    let v15_and_1 = (v14_and_1 & v8_ge_1);
    let v16_and_1 = (v15_and_1 & v10_le_1);
    if v16_and_1 {
        let _e121 = params[14u];
        let _e123 = (_e121 + (row_1 * 2u));
        let _e125 = input[_e123];
        let _e128 = input[(_e123 + 1u)];
        let v17_l_extendedprice_1 = bitcast<i64>((u64(_e125) | (u64(_e128) << 32u)));
        let v18_mul_1 = (v17_l_extendedprice_1 * v1_l_discount_1);
        let _e135 = sums_rows;
        sums_rows = (_e135 + 1u);
    }
    let _e139 = params[15u];
    let _e141 = sums_rows;
    work[(_e139 + _e11)] = _e141;
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
    let v0_l_quantity_2 = bitcast<i64>((u64(_e45) | (u64(_e48) << 32u)));
    let _e57 = params[4u];
    let _e59 = (_e57 + (row_2 * 2u));
    let _e61 = input[_e59];
    let _e64 = input[(_e59 + 1u)];
    let v1_l_discount_2 = bitcast<i64>((u64(_e61) | (u64(_e64) << 32u)));
    let _e72 = params[5u];
    let _e76 = input[(_e72 + (row_2 * 1u))];
    let v2_l_shipdate_2 = bitcast<i32>(_e76);
    let _e80 = params[6u];
    let v3_2 = bitcast<i32>(_e80);
    let v4_ge_2 = !((v2_l_shipdate_2 < v3_2));
    let _e86 = params[7u];
    let v5_2 = bitcast<i32>(_e86);
    let v6_lt_2 = (v2_l_shipdate_2 < v5_2);
    let _e91 = params[8u];
    let _e94 = params[9u];
    let v7_2 = bitcast<i64>((u64(_e91) | (u64(_e94) << 32u)));
    let v8_ge_2 = !((v1_l_discount_2 < v7_2));
    let _e104 = params[10u];
    let _e107 = params[11u];
    let v9_2 = bitcast<i64>((u64(_e104) | (u64(_e107) << 32u)));
    let v10_le_2 = !((v9_2 < v1_l_discount_2));
    let _e117 = params[12u];
    let _e120 = params[13u];
    let v11_2 = bitcast<i64>((u64(_e117) | (u64(_e120) << 32u)));
    let v12_lt_2 = (v0_l_quantity_2 < v11_2);
    let v13_and_2 = (v12_lt_2 & v4_ge_2);
    let v14_and_2 = (v13_and_2 & v6_lt_2);
    let v15_and_2 = (v14_and_2 & v8_ge_2);
    let v16_and_2 = (v15_and_2 & v10_le_2);
    if v16_and_2 {
        let _e133 = params[14u];
        let _e135 = (_e133 + (row_2 * 2u));
        let _e137 = input[_e135];
        let _e140 = input[(_e135 + 1u)];
        let v17_l_extendedprice_2 = bitcast<i64>((u64(_e137) | (u64(_e140) << 32u)));
        let v18_mul_2 = (v17_l_extendedprice_2 * v1_l_discount_2);
        let _e147 = sums_rows_1;
        sums_rows_1 = (_e147 + 1u);
        let _e152 = params[16u];
        let _e154 = (_e152 + ((_e32 + _e147) * 3u));
        work[_e154] = 1u;
        let _e156 = bitcast<u64>(v18_mul_2);
        work[(_e154 + 1u)] = u32(_e156);
        work[(_e154 + 2u)] = u32((_e156 >> 32u));
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
    let _e147 = bitcast<u64>(_e146);
    let _e152 = revenue_valid;
    values[local_2] = u32(_e147);
    values[(local_2 + 256u)] = u32((_e147 >> 32u));
    values[(local_2 + 512u)] = select(0u, 1u, _e152);
    workgroupBarrier();
    if (local_2 < 16u) {
        let _e163 = (local_2 * 16u);
        let _e166 = values[_e163];
        let _e169 = values[(_e163 + 256u)];
        let _e172 = values[(_e163 + 512u)];
        revenue = bitcast<i64>((u64(_e166) | (u64(_e169) << 32u)));
        revenue_valid = (_e172 != 0u);
        local_5 = (_e163 + 1u);
        loop {
            let _e182 = local_5;
            if (_e182 >= (_e163 + 16u)) {
                break;
            }
            let _e185 = values[_e182];
            let _e188 = values[(_e182 + 256u)];
            let _e191 = values[(_e182 + 512u)];
            let _e192 = (_e191 != 0u);
            let _e197 = bitcast<i64>((u64(_e185) | (u64(_e188) << 32u)));
            let _e198 = revenue;
            let _e199 = (_e198 + _e197);
            let _e201 = (_e198 < i64());
            let _e209 = revenue_valid;
            revenue_valid = (_e209 | _e192);
            revenue = select(_e198, select(_e197, _e199, _e209), _e192);
            local_5 = (_e182 + 1u);
        }
        let _e214 = revenue;
        let _e215 = bitcast<u64>(_e214);
        let _e219 = revenue_valid;
        values[_e163] = u32(_e215);
        values[(_e163 + 256u)] = u32((_e215 >> 32u));
        values[(_e163 + 512u)] = select(0u, 1u, _e219);
    }
    workgroupBarrier();
    if (local_2 < 1u) {
        let _e227 = (local_2 * 256u);
        let _e230 = values[_e227];
        let _e233 = values[(_e227 + 256u)];
        let _e236 = values[(_e227 + 512u)];
        revenue = bitcast<i64>((u64(_e230) | (u64(_e233) << 32u)));
        revenue_valid = (_e236 != 0u);
        local_6 = (_e227 + 16u);
        loop {
            let _e245 = local_6;
            if (_e245 >= (_e227 + 256u)) {
                break;
            }
            let _e248 = values[_e245];
            let _e251 = values[(_e245 + 256u)];
            let _e254 = values[(_e245 + 512u)];
            let _e255 = (_e254 != 0u);
            let _e260 = bitcast<i64>((u64(_e248) | (u64(_e251) << 32u)));
            let _e261 = revenue;
            let _e262 = (_e261 + _e260);
            let _e264 = (_e261 < i64());
            let _e272 = revenue_valid;
            revenue_valid = (_e272 | _e255);
            revenue = select(_e261, select(_e260, _e262, _e272), _e255);
            local_6 = (_e245 + 16u);
        }
        let _e277 = revenue;
        let _e278 = bitcast<u64>(_e277);
        let _e282 = revenue_valid;
        values[_e227] = u32(_e278);
        values[(_e227 + 256u)] = u32((_e278 >> 32u));
        values[(_e227 + 512u)] = select(0u, 1u, _e282);
    }
    workgroupBarrier();
    let _e289 = revenue;
    let _e290 = revenue_valid;
    if (local_2 == 0u) {
        let _e294 = params[17u];
        let _e297 = params[18u];
        let _e300 = params[19u];
        let _e303 = params[20u];
        let _e306 = atomicLoad((&sync[_e294]));
        if (_e306 <= _e297) {
            let _e309 = atomicAdd((&sync[_e294]), 1u);
            if (_e309 < _e297) {
                let _e312 = (_e300 + (_e309 * 3u));
                work[_e312] = 0u;
                work[(_e312 + 1u)] = 0u;
                work[(_e312 + 2u)] = 0u;
                let _e320 = bitcast<u64>(_e289);
                work[_e312] = u32(_e320);
                work[(_e312 + 1u)] = u32((_e320 >> 32u));
                let _e329 = work[(_e312 + 2u)];
                work[(_e312 + 2u)] = select((_e329 & 4294967294u), (_e329 | 1u), _e290);
                work[(_e303 + _e309)] = 0u;
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
    let v1_revenue = bitcast<i64>((u64(_e33) | (u64(_e36) << 32u)));
    let _e45 = work[(_e30 + 2u)];
    let _e48 = bitcast<u64>(v1_revenue);
    let _e55 = select(0u, 4294967295u, (v1_revenue < i64()));
    let v2_ = vec4<u32>(u32(_e48), u32((_e48 >> 32u)), _e55, _e55);
    let _e60 = params[4u];
    let _e63 = (_e60 + (_e11 * 5u));
    work[_e63] = v2_.x;
    work[(_e63 + 1u)] = v2_.y;
    work[(_e63 + 2u)] = v2_.z;
    work[(_e63 + 3u)] = v2_.w;
    work[(_e63 + 4u)] = select(0u, 1u, ((_e45 & 1u) != 0u));
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
    revenue = i64();
    local_1 = bool();
    revenue = i64();
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
                let _e69 = bitcast<u64>(_e68);
                work[_e67] = u32(_e69);
                work[(_e67 + 1u)] = u32((_e69 >> 32u));
                let _e77 = local_1;
                let _e80 = work[(_e67 + 2u)];
                work[(_e67 + 2u)] = select((_e80 & 4294967294u), (_e80 | 1u), _e77);
                work[(part_numbers + _e55)] = _e62;
            } else {
                let _e90 = (rows + (_e62 * 3u));
                whole_revenue = i64();
                local_3 = bool();
                let _e96 = work[_e90];
                let _e99 = work[(_e90 + 1u)];
                let _e107 = work[(_e90 + 2u)];
                whole_revenue = bitcast<i64>((u64(_e96) | (u64(_e99) << 32u)));
                local_3 = ((_e107 & 1u) != 0u);
                let _e110 = revenue;
                let _e111 = local_1;
                if _e111 {
                    let _e112 = local_3;
                    if _e112 {
                        let _e113 = whole_revenue;
                        let _e114 = (_e113 + _e110);
                        let _e116 = (_e113 < i64());
                        whole_revenue = _e114;
                        local_3 = true;
                    } else {
                        whole_revenue = _e110;
                        local_3 = true;
                    }
                }
                let _e124 = whole_revenue;
                let _e125 = bitcast<u64>(_e124);
                work[_e90] = u32(_e125);
                work[(_e90 + 1u)] = u32((_e125 >> 32u));
                let _e132 = local_3;
                let _e135 = work[(_e90 + 2u)];
                work[(_e90 + 2u)] = select((_e135 & 4294967294u), (_e135 | 1u), _e132);
            }
            revenue = i64();
            local_1 = false;
            is_first = false;
            group = _e61;
        }
        let _e144 = work[(order + _e57)];
        let _e146 = (entries + (_e144 * 3u));
        let _e148 = work[_e146];
        let _e153 = work[(_e146 + 1u)];
        let _e156 = work[(_e146 + 2u)];
        let _e161 = bitcast<i64>((u64(_e153) | (u64(_e156) << 32u)));
        if ((_e148 & 1u) != 0u) {
            let _e162 = local_1;
            if _e162 {
                let _e163 = revenue;
                let _e164 = (_e163 + _e161);
                let _e166 = (_e163 < i64());
                revenue = _e164;
                local_1 = true;
            } else {
                revenue = _e161;
                local_1 = true;
            }
        }
        local_2 = (_e57 + 1u);
    }
    let _e175 = group;
    if _e41 {
        let _e176 = (_e55 + 1u);
        let _e177 = is_first;
        if _e177 {
            let _e179 = (parts + (_e55 * 3u));
            let _e180 = revenue;
            let _e181 = bitcast<u64>(_e180);
            work[_e179] = u32(_e181);
            work[(_e179 + 1u)] = u32((_e181 >> 32u));
            let _e188 = local_1;
            let _e191 = work[(_e179 + 2u)];
            work[(_e179 + 2u)] = select((_e191 & 4294967294u), (_e191 | 1u), _e188);
            work[(part_numbers + _e55)] = _e175;
            revenue = i64();
            local_1 = false;
        }
        let _e201 = (parts + (_e176 * 3u));
        let _e202 = revenue;
        let _e203 = bitcast<u64>(_e202);
        work[_e201] = u32(_e203);
        work[(_e201 + 1u)] = u32((_e203 >> 32u));
        let _e210 = local_1;
        let _e213 = work[(_e201 + 2u)];
        work[(_e201 + 2u)] = select((_e213 & 4294967294u), (_e213 | 1u), _e210);
        work[(part_numbers + _e176)] = _e175;
    } else {
        if (_e40 > 0u) {
            let _e223 = (rows + (_e175 * 3u));
            whole_revenue_1 = i64();
            local_4 = bool();
            let _e229 = work[_e223];
            let _e232 = work[(_e223 + 1u)];
            let _e240 = work[(_e223 + 2u)];
            whole_revenue_1 = bitcast<i64>((u64(_e229) | (u64(_e232) << 32u)));
            local_4 = ((_e240 & 1u) != 0u);
            let _e243 = revenue;
            let _e244 = local_1;
            if _e244 {
                let _e245 = local_4;
                if _e245 {
                    let _e246 = whole_revenue_1;
                    let _e247 = (_e246 + _e243);
                    let _e249 = (_e246 < i64());
                    whole_revenue_1 = _e247;
                    local_4 = true;
                } else {
                    whole_revenue_1 = _e243;
                    local_4 = true;
                }
            }
            let _e257 = whole_revenue_1;
            let _e258 = bitcast<u64>(_e257);
            work[_e223] = u32(_e258);
            work[(_e223 + 1u)] = u32((_e258 >> 32u));
            let _e265 = local_4;
            let _e268 = work[(_e223 + 2u)];
            work[(_e223 + 2u)] = select((_e268 & 4294967294u), (_e268 | 1u), _e265);
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
    revenue_1 = i64();
    local_6 = bool();
    revenue_1 = i64();
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
        let _e73 = bitcast<i64>((u64(_e64) | (u64(_e67) << 32u)));
        if ((_e59 & 1u) != 0u) {
            let _e74 = local_6;
            if _e74 {
                let _e75 = revenue_1;
                let _e76 = (_e75 + _e73);
                let _e78 = (_e75 < i64());
                revenue_1 = _e76;
                local_6 = true;
            } else {
                revenue_1 = _e73;
                local_6 = true;
            }
        }
        local_7 = (_e53 + 1u);
    }
    let _e87 = group_1;
    if (part_numbers_1 != 0u) {
        let _e88 = (_e51 + 1u);
        let _e89 = is_first_1;
        if _e89 {
            let _e91 = (parts_1 + (_e51 * 3u));
            let _e92 = revenue_1;
            let _e93 = bitcast<u64>(_e92);
            work[_e91] = u32(_e93);
            work[(_e91 + 1u)] = u32((_e93 >> 32u));
            let _e100 = local_6;
            let _e103 = work[(_e91 + 2u)];
            work[(_e91 + 2u)] = select((_e103 & 4294967294u), (_e103 | 1u), _e100);
            work[(part_numbers_1 + _e51)] = _e87;
            revenue_1 = i64();
            local_6 = false;
        }
        let _e114 = (parts_1 + (_e88 * 3u));
        let _e115 = revenue_1;
        let _e116 = bitcast<u64>(_e115);
        work[_e114] = u32(_e116);
        work[(_e114 + 1u)] = u32((_e116 >> 32u));
        let _e123 = local_6;
        let _e126 = work[(_e114 + 2u)];
        work[(_e114 + 2u)] = select((_e126 & 4294967294u), (_e126 | 1u), _e123);
        work[(part_numbers_1 + _e88)] = _e87;
    } else {
        if (_e40 > 0u) {
            let _e136 = (rows_1 + (_e87 * 3u));
            whole_revenue_2 = i64();
            local_8 = bool();
            let _e142 = work[_e136];
            let _e145 = work[(_e136 + 1u)];
            let _e153 = work[(_e136 + 2u)];
            whole_revenue_2 = bitcast<i64>((u64(_e142) | (u64(_e145) << 32u)));
            local_8 = ((_e153 & 1u) != 0u);
            let _e156 = revenue_1;
            let _e157 = local_6;
            if _e157 {
                let _e158 = local_8;
                if _e158 {
                    let _e159 = whole_revenue_2;
                    let _e160 = (_e159 + _e156);
                    let _e162 = (_e159 < i64());
                    whole_revenue_2 = _e160;
                    local_8 = true;
                } else {
                    whole_revenue_2 = _e156;
                    local_8 = true;
                }
            }
            let _e170 = whole_revenue_2;
            let _e171 = bitcast<u64>(_e170);
            work[_e136] = u32(_e171);
            work[(_e136 + 1u)] = u32((_e171 >> 32u));
            let _e178 = local_8;
            let _e181 = work[(_e136 + 2u)];
            work[(_e136 + 2u)] = select((_e181 & 4294967294u), (_e181 | 1u), _e178);
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
    revenue_2 = i64();
    local_10 = bool();
    revenue_2 = i64();
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
                let _e69 = bitcast<u64>(_e68);
                work[_e67] = u32(_e69);
                work[(_e67 + 1u)] = u32((_e69 >> 32u));
                let _e77 = local_10;
                let _e80 = work[(_e67 + 2u)];
                work[(_e67 + 2u)] = select((_e80 & 4294967294u), (_e80 | 1u), _e77);
                work[(part_numbers_2 + _e55)] = _e62;
            } else {
                let _e90 = (rows_2 + (_e62 * 3u));
                whole_revenue_3 = i64();
                local_12 = bool();
                let _e96 = work[_e90];
                let _e99 = work[(_e90 + 1u)];
                let _e107 = work[(_e90 + 2u)];
                whole_revenue_3 = bitcast<i64>((u64(_e96) | (u64(_e99) << 32u)));
                local_12 = ((_e107 & 1u) != 0u);
                let _e110 = revenue_2;
                let _e111 = local_10;
                if _e111 {
                    let _e112 = local_12;
                    if _e112 {
                        let _e113 = whole_revenue_3;
                        let _e114 = (_e113 + _e110);
                        let _e116 = (_e113 < i64());
                        whole_revenue_3 = _e114;
                        local_12 = true;
                    } else {
                        whole_revenue_3 = _e110;
                        local_12 = true;
                    }
                }
                let _e124 = whole_revenue_3;
                let _e125 = bitcast<u64>(_e124);
                work[_e90] = u32(_e125);
                work[(_e90 + 1u)] = u32((_e125 >> 32u));
                let _e132 = local_12;
                let _e135 = work[(_e90 + 2u)];
                work[(_e90 + 2u)] = select((_e135 & 4294967294u), (_e135 | 1u), _e132);
            }
            revenue_2 = i64();
            local_10 = false;
            is_first_2 = false;
            group_2 = _e61;
        }
        let _e143 = (entries_2 + (_e57 * 3u));
        let _e145 = work[_e143];
        let _e148 = work[(_e143 + 1u)];
        let _e153 = bitcast<i64>((u64(_e145) | (u64(_e148) << 32u)));
        let _e156 = work[(_e143 + 2u)];
        if ((_e156 & 1u) != 0u) {
            let _e159 = local_10;
            if _e159 {
                let _e160 = revenue_2;
                let _e161 = (_e160 + _e153);
                let _e163 = (_e160 < i64());
                revenue_2 = _e161;
                local_10 = true;
            } else {
                revenue_2 = _e153;
                local_10 = true;
            }
        }
        local_11 = (_e57 + 1u);
    }
    let _e172 = group_2;
    if _e41 {
        let _e173 = (_e55 + 1u);
        let _e174 = is_first_2;
        if _e174 {
            let _e176 = (parts_2 + (_e55 * 3u));
            let _e177 = revenue_2;
            let _e178 = bitcast<u64>(_e177);
            work[_e176] = u32(_e178);
            work[(_e176 + 1u)] = u32((_e178 >> 32u));
            let _e185 = local_10;
            let _e188 = work[(_e176 + 2u)];
            work[(_e176 + 2u)] = select((_e188 & 4294967294u), (_e188 | 1u), _e185);
            work[(part_numbers_2 + _e55)] = _e172;
            revenue_2 = i64();
            local_10 = false;
        }
        let _e198 = (parts_2 + (_e173 * 3u));
        let _e199 = revenue_2;
        let _e200 = bitcast<u64>(_e199);
        work[_e198] = u32(_e200);
        work[(_e198 + 1u)] = u32((_e200 >> 32u));
        let _e207 = local_10;
        let _e210 = work[(_e198 + 2u)];
        work[(_e198 + 2u)] = select((_e210 & 4294967294u), (_e210 | 1u), _e207);
        work[(part_numbers_2 + _e173)] = _e172;
    } else {
        if (_e40 > 0u) {
            let _e220 = (rows_2 + (_e172 * 3u));
            whole_revenue_4 = i64();
            local_13 = bool();
            let _e226 = work[_e220];
            let _e229 = work[(_e220 + 1u)];
            let _e237 = work[(_e220 + 2u)];
            whole_revenue_4 = bitcast<i64>((u64(_e226) | (u64(_e229) << 32u)));
            local_13 = ((_e237 & 1u) != 0u);
            let _e240 = revenue_2;
            let _e241 = local_10;
            if _e241 {
                let _e242 = local_13;
                if _e242 {
                    let _e243 = whole_revenue_4;
                    let _e244 = (_e243 + _e240);
                    let _e246 = (_e243 < i64());
                    whole_revenue_4 = _e244;
                    local_13 = true;
                } else {
                    whole_revenue_4 = _e240;
                    local_13 = true;
                }
            }
            let _e254 = whole_revenue_4;
            let _e255 = bitcast<u64>(_e254);
            work[_e220] = u32(_e255);
            work[(_e220 + 1u)] = u32((_e255 >> 32u));
            let _e262 = local_13;
            let _e265 = work[(_e220 + 2u)];
            work[(_e220 + 2u)] = select((_e265 & 4294967294u), (_e265 | 1u), _e262);
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
    revenue_3 = i64();
    local_15 = bool();
    revenue_3 = i64();
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
                let _e69 = bitcast<u64>(_e68);
                work[_e67] = u32(_e69);
                work[(_e67 + 1u)] = u32((_e69 >> 32u));
                let _e77 = local_15;
                let _e80 = work[(_e67 + 2u)];
                work[(_e67 + 2u)] = select((_e80 & 4294967294u), (_e80 | 1u), _e77);
                work[(part_numbers_3 + _e55)] = _e62;
            } else {
                let _e90 = (rows_3 + (_e62 * 3u));
                whole_revenue_5 = i64();
                local_17 = bool();
                let _e96 = work[_e90];
                let _e99 = work[(_e90 + 1u)];
                let _e107 = work[(_e90 + 2u)];
                whole_revenue_5 = bitcast<i64>((u64(_e96) | (u64(_e99) << 32u)));
                local_17 = ((_e107 & 1u) != 0u);
                let _e110 = revenue_3;
                let _e111 = local_15;
                if _e111 {
                    let _e112 = local_17;
                    if _e112 {
                        let _e113 = whole_revenue_5;
                        let _e114 = (_e113 + _e110);
                        let _e116 = (_e113 < i64());
                        whole_revenue_5 = _e114;
                        local_17 = true;
                    } else {
                        whole_revenue_5 = _e110;
                        local_17 = true;
                    }
                }
                let _e124 = whole_revenue_5;
                let _e125 = bitcast<u64>(_e124);
                work[_e90] = u32(_e125);
                work[(_e90 + 1u)] = u32((_e125 >> 32u));
                let _e132 = local_17;
                let _e135 = work[(_e90 + 2u)];
                work[(_e90 + 2u)] = select((_e135 & 4294967294u), (_e135 | 1u), _e132);
            }
            revenue_3 = i64();
            local_15 = false;
            is_first_3 = false;
            group_3 = _e61;
        }
        let _e144 = work[(order_3 + _e57)];
        let _e146 = (entries_3 + (_e144 * 3u));
        let _e148 = work[_e146];
        let _e151 = work[(_e146 + 1u)];
        let _e156 = bitcast<i64>((u64(_e148) | (u64(_e151) << 32u)));
        let _e159 = work[(_e146 + 2u)];
        if ((_e159 & 1u) != 0u) {
            let _e162 = local_15;
            if _e162 {
                let _e163 = revenue_3;
                let _e164 = (_e163 + _e156);
                let _e166 = (_e163 < i64());
                revenue_3 = _e164;
                local_15 = true;
            } else {
                revenue_3 = _e156;
                local_15 = true;
            }
        }
        local_16 = (_e57 + 1u);
    }
    let _e175 = group_3;
    if _e41 {
        let _e176 = (_e55 + 1u);
        let _e177 = is_first_3;
        if _e177 {
            let _e179 = (parts_3 + (_e55 * 3u));
            let _e180 = revenue_3;
            let _e181 = bitcast<u64>(_e180);
            work[_e179] = u32(_e181);
            work[(_e179 + 1u)] = u32((_e181 >> 32u));
            let _e188 = local_15;
            let _e191 = work[(_e179 + 2u)];
            work[(_e179 + 2u)] = select((_e191 & 4294967294u), (_e191 | 1u), _e188);
            work[(part_numbers_3 + _e55)] = _e175;
            revenue_3 = i64();
            local_15 = false;
        }
        let _e201 = (parts_3 + (_e176 * 3u));
        let _e202 = revenue_3;
        let _e203 = bitcast<u64>(_e202);
        work[_e201] = u32(_e203);
        work[(_e201 + 1u)] = u32((_e203 >> 32u));
        let _e210 = local_15;
        let _e213 = work[(_e201 + 2u)];
        work[(_e201 + 2u)] = select((_e213 & 4294967294u), (_e213 | 1u), _e210);
        work[(part_numbers_3 + _e176)] = _e175;
    } else {
        if (_e40 > 0u) {
            let _e223 = (rows_3 + (_e175 * 3u));
            whole_revenue_6 = i64();
            local_18 = bool();
            let _e229 = work[_e223];
            let _e232 = work[(_e223 + 1u)];
            let _e240 = work[(_e223 + 2u)];
            whole_revenue_6 = bitcast<i64>((u64(_e229) | (u64(_e232) << 32u)));
            local_18 = ((_e240 & 1u) != 0u);
            let _e243 = revenue_3;
            let _e244 = local_15;
            if _e244 {
                let _e245 = local_18;
                if _e245 {
                    let _e246 = whole_revenue_6;
                    let _e247 = (_e246 + _e243);
                    let _e249 = (_e246 < i64());
                    whole_revenue_6 = _e247;
                    local_18 = true;
                } else {
                    whole_revenue_6 = _e243;
                    local_18 = true;
                }
            }
            let _e257 = whole_revenue_6;
            let _e258 = bitcast<u64>(_e257);
            work[_e223] = u32(_e258);
            work[(_e223 + 1u)] = u32((_e258 >> 32u));
            let _e265 = local_18;
            let _e268 = work[(_e223 + 2u)];
            work[(_e223 + 2u)] = select((_e268 & 4294967294u), (_e268 | 1u), _e265);
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
    revenue_4 = i64();
    local_20 = bool();
    revenue_4 = i64();
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
        let _e68 = bitcast<i64>((u64(_e59) | (u64(_e62) << 32u)));
        let _e71 = work[(_e56 + 2u)];
        if ((_e71 & 1u) != 0u) {
            let _e74 = local_20;
            if _e74 {
                let _e75 = revenue_4;
                let _e76 = (_e75 + _e68);
                let _e78 = (_e75 < i64());
                revenue_4 = _e76;
                local_20 = true;
            } else {
                revenue_4 = _e68;
                local_20 = true;
            }
        }
        local_21 = (_e53 + 1u);
    }
    let _e87 = group_4;
    if (part_numbers_4 != 0u) {
        let _e88 = (_e51 + 1u);
        let _e89 = is_first_4;
        if _e89 {
            let _e91 = (parts_4 + (_e51 * 3u));
            let _e92 = revenue_4;
            let _e93 = bitcast<u64>(_e92);
            work[_e91] = u32(_e93);
            work[(_e91 + 1u)] = u32((_e93 >> 32u));
            let _e100 = local_20;
            let _e103 = work[(_e91 + 2u)];
            work[(_e91 + 2u)] = select((_e103 & 4294967294u), (_e103 | 1u), _e100);
            work[(part_numbers_4 + _e51)] = _e87;
            revenue_4 = i64();
            local_20 = false;
        }
        let _e114 = (parts_4 + (_e88 * 3u));
        let _e115 = revenue_4;
        let _e116 = bitcast<u64>(_e115);
        work[_e114] = u32(_e116);
        work[(_e114 + 1u)] = u32((_e116 >> 32u));
        let _e123 = local_20;
        let _e126 = work[(_e114 + 2u)];
        work[(_e114 + 2u)] = select((_e126 & 4294967294u), (_e126 | 1u), _e123);
        work[(part_numbers_4 + _e88)] = _e87;
    } else {
        if (_e40 > 0u) {
            let _e136 = (rows_4 + (_e87 * 3u));
            whole_revenue_7 = i64();
            local_22 = bool();
            let _e142 = work[_e136];
            let _e145 = work[(_e136 + 1u)];
            let _e153 = work[(_e136 + 2u)];
            whole_revenue_7 = bitcast<i64>((u64(_e142) | (u64(_e145) << 32u)));
            local_22 = ((_e153 & 1u) != 0u);
            let _e156 = revenue_4;
            let _e157 = local_20;
            if _e157 {
                let _e158 = local_22;
                if _e158 {
                    let _e159 = whole_revenue_7;
                    let _e160 = (_e159 + _e156);
                    let _e162 = (_e159 < i64());
                    whole_revenue_7 = _e160;
                    local_22 = true;
                } else {
                    whole_revenue_7 = _e156;
                    local_22 = true;
                }
            }
            let _e170 = whole_revenue_7;
            let _e171 = bitcast<u64>(_e170);
            work[_e136] = u32(_e171);
            work[(_e136 + 1u)] = u32((_e171 >> 32u));
            let _e178 = local_22;
            let _e181 = work[(_e136 + 2u)];
            work[(_e136 + 2u)] = select((_e181 & 4294967294u), (_e181 | 1u), _e178);
        }
    }
}
