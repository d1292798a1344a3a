// 1: kernel @scan_lineitem
@group(0) @binding(0) 
var<storage> params: array<u32>;
@group(0) @binding(1) 
var<storage> input: array<u32>;
@group(0) @binding(2) 
var<storage, read_write> work: array<u32>;
@group(0) @binding(3) 
var<storage, read_write> sync: array<atomic<u32>>;
var<private> l_returnflag: vec2<u32>;
var<private> l_linestatus: vec2<u32>;
var<private> sum_qty: vec2<u32>;
var<private> sum_base_price: vec2<u32>;
var<private> sum_disc_price: vec2<u32>;
var<private> sum_charge: vec2<u32>;
var<private> avg_qty_count: vec2<u32>;
var<private> avg_disc_sum: vec2<u32>;
var<private> some: bool;
var<private> column_6_0_: u32;
var<private> column_6_1_: u32;
var<private> column_6_2_: u32;
var<private> column_6_3_: u32;
var<private> column_0_0_: u32;
var<private> column_0_1_: u32;
var<private> column_0_2_: u32;
var<private> column_0_3_: u32;
var<private> column_0_4_: u32;
var<private> column_0_5_: u32;
var<private> column_0_6_: u32;
var<private> column_0_7_: u32;
var<private> column_1_0_: u32;
var<private> column_1_1_: u32;
var<private> column_1_2_: u32;
var<private> column_1_3_: u32;
var<private> column_1_4_: u32;
var<private> column_1_5_: u32;
var<private> column_1_6_: u32;
var<private> column_1_7_: u32;
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
var<private> column_3_4_: u32;
var<private> column_3_5_: u32;
var<private> column_3_6_: u32;
var<private> column_3_7_: u32;
var<workgroup> tags: array<u32, 16>;
var<workgroup> claims: array<atomic<u32>, 16>;
var<workgroup> numbers: array<u32, 16>;
var<workgroup> count_1: array<atomic<u32>, 1>;
var<workgroup> keys: array<u32, 64>;
var<workgroup> values: array<u32, 768>;
var<workgroup> totals: array<atomic<u32>, 208>;

fn add_64_(a: vec2<u32>, b: vec2<u32>) -> vec2<u32> {
    let _e6 = (a.x + b.x);
    let _e8 = (a.y + b.y);
    let _e13 = (_e8 + select(0u, 1u, (_e6 < a.x)));
    return vec2<u32>(_e6, _e13);
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

fn spill(a_5: u32) {
    let _e2 = l_returnflag;
    let _e4 = l_linestatus;
    let _e14 = params[17u];
    let _e18 = params[18u];
    let _e21 = params[19u];
    let _e24 = params[20u];
    let _e27 = params[21u];
    let _e30 = atomicLoad((&sync[_e18]));
    if (_e30 <= _e21) {
        let _e34 = atomicAdd((&sync[_e18]), 1u);
        if (_e34 < _e21) {
            let _e38 = (_e24 + (_e34 * 16u));
            work[_e38] = 0u;
            work[(_e38 + 1u)] = 0u;
            work[(_e38 + 2u)] = 0u;
            work[(_e38 + 3u)] = 0u;
            work[(_e38 + 4u)] = 0u;
            work[(_e38 + 5u)] = 0u;
            work[(_e38 + 6u)] = 0u;
            work[(_e38 + 7u)] = 0u;
            work[(_e38 + 8u)] = 0u;
            work[(_e38 + 9u)] = 0u;
            work[(_e38 + 10u)] = 0u;
            work[(_e38 + 11u)] = 0u;
            work[(_e38 + 12u)] = 0u;
            work[(_e38 + 13u)] = 0u;
            work[(_e38 + 14u)] = 0u;
            work[(_e38 + 15u)] = 0u;
            work[_e38] = _e2.x;
            work[(_e38 + 1u)] = _e2.y;
            work[(_e38 + 2u)] = _e4.x;
            work[(_e38 + 3u)] = _e4.y;
            let _e98 = sum_qty;
            work[(_e38 + 4u)] = _e98.x;
            work[(_e38 + 5u)] = _e98.y;
            let _e105 = sum_base_price;
            work[(_e38 + 6u)] = _e105.x;
            work[(_e38 + 7u)] = _e105.y;
            let _e112 = sum_disc_price;
            work[(_e38 + 8u)] = _e112.x;
            work[(_e38 + 9u)] = _e112.y;
            let _e119 = sum_charge;
            work[(_e38 + 10u)] = _e119.x;
            work[(_e38 + 11u)] = _e119.y;
            let _e126 = avg_qty_count;
            work[(_e38 + 12u)] = _e126.x;
            work[(_e38 + 13u)] = _e126.y;
            let _e133 = avg_disc_sum;
            work[(_e38 + 14u)] = _e133.x;
            work[(_e38 + 15u)] = _e133.y;
            work[(_e27 + _e34)] = (_e14 + a_5);
        }
    }
}

fn row(a_6: u32) {
    let _e7 = (a_6 & 3u);
    let _e9 = column_6_0_;
    let _e13 = column_6_1_;
    let _e17 = column_6_2_;
    let _e21 = column_6_3_;
    let v0_l_shipdate = bitcast<i32>(select(select(select(_e9, _e13, (_e7 >= 1u)), _e17, (_e7 >= 2u)), _e21, (_e7 >= 3u)));
    let _e26 = params[4u];
    let v1_ = bitcast<i32>(_e26);
    let v2_le = !((v1_ < v0_l_shipdate));
    if v2_le {
        let _e30 = (a_6 & 3u);
        let _e32 = column_0_0_;
        let _e34 = column_0_1_;
        let _e35 = (_e30 >= 1u);
        let _e37 = column_0_2_;
        let _e40 = column_0_3_;
        let _e42 = (_e30 >= 2u);
        let _e44 = column_0_4_;
        let _e47 = column_0_5_;
        let _e49 = (_e30 >= 3u);
        let _e51 = column_0_6_;
        let _e54 = column_0_7_;
        let v3_l_quantity = vec2<u32>(select(select(select(_e32, _e37, _e35), _e44, _e42), _e51, _e49), select(select(select(_e34, _e40, _e35), _e47, _e42), _e54, _e49));
        let _e57 = (a_6 & 3u);
        let _e59 = column_1_0_;
        let _e61 = column_1_1_;
        let _e62 = (_e57 >= 1u);
        let _e64 = column_1_2_;
        let _e67 = column_1_3_;
        let _e69 = (_e57 >= 2u);
        let _e71 = column_1_4_;
        let _e74 = column_1_5_;
        let _e76 = (_e57 >= 3u);
        let _e78 = column_1_6_;
        let _e81 = column_1_7_;
        let v4_l_extendedprice = vec2<u32>(select(select(select(_e59, _e64, _e62), _e71, _e69), _e78, _e76), select(select(select(_e61, _e67, _e62), _e74, _e69), _e81, _e76));
        let _e84 = (a_6 & 3u);
        let _e86 = column_2_0_;
        let _e88 = column_2_1_;
        let _e89 = (_e84 >= 1u);
        let _e91 = column_2_2_;
        let _e94 = column_2_3_;
        let _e96 = (_e84 >= 2u);
        let _e98 = column_2_4_;
        let _e101 = column_2_5_;
        let _e103 = (_e84 >= 3u);
        let _e105 = column_2_6_;
        let _e108 = column_2_7_;
        let v5_l_discount = vec2<u32>(select(select(select(_e86, _e91, _e89), _e98, _e96), _e105, _e103), select(select(select(_e88, _e94, _e89), _e101, _e96), _e108, _e103));
        let _e111 = (a_6 & 3u);
        let _e113 = column_3_0_;
        let _e115 = column_3_1_;
        let _e116 = (_e111 >= 1u);
        let _e118 = column_3_2_;
        let _e121 = column_3_3_;
        let _e123 = (_e111 >= 2u);
        let _e125 = column_3_4_;
        let _e128 = column_3_5_;
        let _e130 = (_e111 >= 3u);
        let _e132 = column_3_6_;
        let _e135 = column_3_7_;
        let v6_l_tax = vec2<u32>(select(select(select(_e113, _e118, _e116), _e125, _e123), _e132, _e130), select(select(select(_e115, _e121, _e116), _e128, _e123), _e135, _e130));
        let _e140 = params[9u];
        let _e143 = params[10u];
        let _e144 = (_e140 + a_6);
        let _e147 = input[_e144];
        let _e150 = input[(_e144 + 1u)];
        let v7_l_returnflag = vec2<u32>((_e143 + _e147), (_e150 - _e147));
        let _e156 = params[11u];
        let _e159 = params[12u];
        let _e160 = (_e156 + a_6);
        let _e162 = input[_e160];
        let _e165 = input[(_e160 + 1u)];
        let v8_l_linestatus = vec2<u32>((_e159 + _e162), (_e165 - _e162));
        let _e171 = params[13u];
        let _e174 = params[14u];
        let v9_ = vec2<u32>(_e171, _e174);
        let _e178 = add_64_(~(v5_l_discount), vec2<u32>(1u, 0u));
        let _e179 = add_64_(v9_, _e178);
        let _e183 = (bitcast<i32>(v9_.y) < 0i);
        let _e193 = i64_mul(v4_l_extendedprice, _e179);
        let _e194 = i64_mul_overflows(v4_l_extendedprice, _e179);
        let _e195 = add_64_(v9_, v6_l_tax);
        let _e198 = (bitcast<i32>(v9_.y) < 0i);
        let _e208 = i64_mul(_e193, _e195);
        let _e209 = i64_mul_overflows(_e193, _e195);
        l_returnflag = v7_l_returnflag;
        l_linestatus = v8_l_linestatus;
        sum_qty = vec2<u32>();
        sum_base_price = vec2<u32>();
        sum_disc_price = vec2<u32>();
        sum_charge = vec2<u32>();
        avg_qty_count = vec2<u32>();
        avg_disc_sum = vec2<u32>();
        some = true;
        let _e227 = sum_qty;
        let _e228 = add_64_(_e227, v3_l_quantity);
        let _e231 = (bitcast<i32>(_e227.y) < 0i);
        sum_qty = _e228;
        let _e241 = sum_base_price;
        let _e242 = add_64_(_e241, v4_l_extendedprice);
        let _e245 = (bitcast<i32>(_e241.y) < 0i);
        sum_base_price = _e242;
        let _e255 = sum_disc_price;
        let _e256 = add_64_(_e255, _e193);
        let _e259 = (bitcast<i32>(_e255.y) < 0i);
        sum_disc_price = _e256;
        let _e269 = sum_charge;
        let _e270 = add_64_(_e269, _e208);
        let _e273 = (bitcast<i32>(_e269.y) < 0i);
        sum_charge = _e270;
        let v15_ = vec2<u32>(1u, 0u);
        let _e284 = avg_qty_count;
        let _e285 = add_64_(_e284, v15_);
        let _e288 = (bitcast<i32>(_e284.y) < 0i);
        avg_qty_count = _e285;
        let _e298 = avg_disc_sum;
        let _e299 = add_64_(_e298, v5_l_discount);
        let _e302 = (bitcast<i32>(_e298.y) < 0i);
        avg_disc_sum = _e299;
    }
}

@compute @workgroup_size(256, 1, 1) 
fn count(@builtin(workgroup_id) workgroup_: vec3<u32>, @builtin(local_invocation_index) local: u32, @builtin(num_workgroups) workgroups: vec3<u32>) {
    var groups_rows: u32;

    let _e11 = ((((workgroup_.y * workgroups.x) + workgroup_.x) * 256u) + local);
    let _e14 = params[0u];
    let _e17 = params[1u];
    let row_1 = (_e14 + _e11);
    if ((row_1 >= _e17) | (row_1 < _e14)) {
        return;
    }
    groups_rows = 0u;
    let _e28 = params[3u];
    let _e33 = input[(_e28 + (row_1 * 1u))];
    let v0_l_shipdate_1 = bitcast<i32>(_e33);
    let _e37 = params[4u];
    let v1_1 = bitcast<i32>(_e37);
    let v2_le_1 = !((v1_1 < v0_l_shipdate_1));
    if v2_le_1 {
        let _e43 = params[5u];
        let _e45 = (_e43 + (row_1 * 2u));
        let _e47 = input[_e45];
        let _e50 = input[(_e45 + 1u)];
        let v3_l_quantity_1 = vec2<u32>(_e47, _e50);
        let _e54 = params[6u];
        let _e56 = (_e54 + (row_1 * 2u));
        let _e58 = input[_e56];
        let _e61 = input[(_e56 + 1u)];
        let v4_l_extendedprice_1 = vec2<u32>(_e58, _e61);
        let _e65 = params[7u];
        let _e67 = (_e65 + (row_1 * 2u));
        let _e69 = input[_e67];
        let _e72 = input[(_e67 + 1u)];
        let v5_l_discount_1 = vec2<u32>(_e69, _e72);
        let _e76 = params[8u];
        let _e78 = (_e76 + (row_1 * 2u));
        let _e80 = input[_e78];
        let _e83 = input[(_e78 + 1u)];
        let v6_l_tax_1 = vec2<u32>(_e80, _e83);
        let _e87 = params[9u];
        let _e90 = params[10u];
        let _e91 = (_e87 + row_1);
        let _e93 = input[_e91];
        let _e96 = input[(_e91 + 1u)];
        let v7_l_returnflag_1 = vec2<u32>((_e90 + _e93), (_e96 - _e93));
        let _e102 = params[11u];
        let _e105 = params[12u];
        let _e106 = (_e102 + row_1);
        let _e108 = input[_e106];
        let _e111 = input[(_e106 + 1u)];
        let v8_l_linestatus_1 = vec2<u32>((_e105 + _e108), (_e111 - _e108));
        let _e117 = params[13u];
        let _e120 = params[14u];
        let v9_1 = vec2<u32>(_e117, _e120);
        let _e124 = add_64_(~(v5_l_discount_1), vec2<u32>(1u, 0u));
        let _e125 = add_64_(v9_1, _e124);
        let _e129 = (bitcast<i32>(v9_1.y) < 0i);
        let _e139 = i64_mul(v4_l_extendedprice_1, _e125);
        let _e140 = i64_mul_overflows(v4_l_extendedprice_1, _e125);
        let _e141 = add_64_(v9_1, v6_l_tax_1);
        let _e144 = (bitcast<i32>(v9_1.y) < 0i);
        let _e154 = i64_mul(_e139, _e141);
        let _e155 = i64_mul_overflows(_e139, _e141);
        let _e156 = groups_rows;
        groups_rows = (_e156 + 1u);
        let v15_1 = vec2<u32>(1u, 0u);
    }
    let _e161 = params[15u];
    let _e163 = groups_rows;
    work[(_e161 + _e11)] = _e163;
}

@compute @workgroup_size(256, 1, 1) 
fn append(@builtin(workgroup_id) workgroup_1: vec3<u32>, @builtin(local_invocation_index) local_1: u32, @builtin(num_workgroups) workgroups_1: vec3<u32>) {
    var groups_rows_1: u32;

    let _e11 = ((((workgroup_1.y * workgroups_1.x) + workgroup_1.x) * 256u) + local_1);
    let _e14 = params[0u];
    let _e17 = params[1u];
    let row_2 = (_e14 + _e11);
    if ((row_2 >= _e17) | (row_2 < _e14)) {
        return;
    }
    groups_rows_1 = 0u;
    let _e28 = params[15u];
    let _e29 = (_e28 + _e11);
    let _e32 = work[_e29];
    let _e35 = work[(_e29 + 1u)];
    if !((_e32 != _e35)) {
        return;
    }
    let _e40 = params[3u];
    let _e45 = input[(_e40 + (row_2 * 1u))];
    let v0_l_shipdate_2 = bitcast<i32>(_e45);
    let _e49 = params[4u];
    let v1_2 = bitcast<i32>(_e49);
    let v2_le_2 = !((v1_2 < v0_l_shipdate_2));
    if v2_le_2 {
        let _e55 = params[5u];
        let _e57 = (_e55 + (row_2 * 2u));
        let _e59 = input[_e57];
        let _e62 = input[(_e57 + 1u)];
        let v3_l_quantity_2 = vec2<u32>(_e59, _e62);
        let _e66 = params[6u];
        let _e68 = (_e66 + (row_2 * 2u));
        let _e70 = input[_e68];
        let _e73 = input[(_e68 + 1u)];
        let v4_l_extendedprice_2 = vec2<u32>(_e70, _e73);
        let _e77 = params[7u];
        let _e79 = (_e77 + (row_2 * 2u));
        let _e81 = input[_e79];
        let _e84 = input[(_e79 + 1u)];
        let v5_l_discount_2 = vec2<u32>(_e81, _e84);
        let _e88 = params[8u];
        let _e90 = (_e88 + (row_2 * 2u));
        let _e92 = input[_e90];
        let _e95 = input[(_e90 + 1u)];
        let v6_l_tax_2 = vec2<u32>(_e92, _e95);
        let _e99 = params[9u];
        let _e102 = params[10u];
        let _e103 = (_e99 + row_2);
        let _e105 = input[_e103];
        let _e108 = input[(_e103 + 1u)];
        let v7_l_returnflag_2 = vec2<u32>((_e102 + _e105), (_e108 - _e105));
        let _e114 = params[11u];
        let _e117 = params[12u];
        let _e118 = (_e114 + row_2);
        let _e120 = input[_e118];
        let _e123 = input[(_e118 + 1u)];
        let v8_l_linestatus_2 = vec2<u32>((_e117 + _e120), (_e123 - _e120));
        let _e129 = params[13u];
        let _e132 = params[14u];
        let v9_2 = vec2<u32>(_e129, _e132);
        let _e136 = add_64_(~(v5_l_discount_2), vec2<u32>(1u, 0u));
        let _e137 = add_64_(v9_2, _e136);
        let _e141 = (bitcast<i32>(v9_2.y) < 0i);
        let _e151 = i64_mul(v4_l_extendedprice_2, _e137);
        let _e152 = i64_mul_overflows(v4_l_extendedprice_2, _e137);
        let _e153 = add_64_(v9_2, v6_l_tax_2);
        let _e156 = (bitcast<i32>(v9_2.y) < 0i);
        let _e166 = i64_mul(_e151, _e153);
        let _e167 = i64_mul_overflows(_e151, _e153);
        let _e168 = groups_rows_1;
        groups_rows_1 = (_e168 + 1u);
        let _e173 = params[16u];
        let _e176 = (_e173 + ((_e32 + _e168) * 17u));
        work[_e176] = 63u;
        work[(_e176 + 1u)] = v7_l_returnflag_2.x;
        work[(_e176 + 2u)] = v7_l_returnflag_2.y;
        work[(_e176 + 3u)] = v8_l_linestatus_2.x;
        work[(_e176 + 4u)] = v8_l_linestatus_2.y;
        work[(_e176 + 5u)] = v3_l_quantity_2.x;
        work[(_e176 + 6u)] = v3_l_quantity_2.y;
        work[(_e176 + 7u)] = v4_l_extendedprice_2.x;
        work[(_e176 + 8u)] = v4_l_extendedprice_2.y;
        work[(_e176 + 9u)] = _e151.x;
        work[(_e176 + 10u)] = _e151.y;
        work[(_e176 + 11u)] = _e166.x;
        work[(_e176 + 12u)] = _e166.y;
        let v15_2 = vec2<u32>(1u, 0u);
        work[(_e176 + 13u)] = v15_2.x;
        work[(_e176 + 14u)] = v15_2.y;
        work[(_e176 + 15u)] = v5_l_discount_2.x;
        work[(_e176 + 16u)] = v5_l_discount_2.y;
    }
}

@compute @workgroup_size(256, 1, 1) 
fn fuse(@builtin(workgroup_id) workgroup_2: vec3<u32>, @builtin(local_invocation_index) local_2: u32, @builtin(num_workgroups) workgroups_2: vec3<u32>) {
    var first_0_: u32;
    var sum_qty_0_: vec2<u32>;
    var sum_base_price_0_: vec2<u32>;
    var sum_disc_price_0_: vec2<u32>;
    var sum_charge_0_: vec2<u32>;
    var avg_qty_count_0_: vec2<u32>;
    var avg_disc_sum_0_: vec2<u32>;
    var first_1_: u32;
    var sum_qty_1_: vec2<u32>;
    var sum_base_price_1_: vec2<u32>;
    var sum_disc_price_1_: vec2<u32>;
    var sum_charge_1_: vec2<u32>;
    var avg_qty_count_1_: vec2<u32>;
    var avg_disc_sum_1_: vec2<u32>;
    var first_2_: u32;
    var sum_qty_2_: vec2<u32>;
    var sum_base_price_2_: vec2<u32>;
    var sum_disc_price_2_: vec2<u32>;
    var sum_charge_2_: vec2<u32>;
    var avg_qty_count_2_: vec2<u32>;
    var avg_disc_sum_2_: vec2<u32>;
    var first_3_: u32;
    var sum_qty_3_: vec2<u32>;
    var sum_base_price_3_: vec2<u32>;
    var sum_disc_price_3_: vec2<u32>;
    var sum_charge_3_: vec2<u32>;
    var avg_qty_count_3_: vec2<u32>;
    var avg_disc_sum_3_: vec2<u32>;
    var local_3: u32;
    var local_4: u32;
    var group: u32;
    var local_5: u32;
    var local_6: bool;
    var local_7: u32;
    var local_8: bool;
    var local_9: bool;
    var local_10: bool;
    var local_11: bool;
    var local_12: bool;
    var local_13: bool;
    var local_14: bool;
    var local_15: bool;
    var local_16: bool;
    var local_17: bool;
    var local_18: bool;
    var local_19: bool;
    var local_20: u32;
    var local_21: u32;
    var local_22: u32;
    var local_23: u32;
    var local_24: u32;
    var local_25: u32;
    var local_26: u32;
    var local_27: u32;
    var local_28: u32;
    var local_29: u32;
    var local_30: u32;
    var local_31: u32;
    var local_32: u32;
    var local_33: u32;
    var local_34: u32;
    var local_35: u32;
    var local_36: u32;
    var local_37: u32;
    var local_38: u32;
    var local_39: u32;
    var local_40: u32;
    var local_41: u32;
    var local_42: u32;
    var local_43: u32;
    var local_44: u32;
    var local_45: u32;
    var local_46: u32;
    var local_47: u32;
    var local_48: u32;
    var local_49: u32;
    var local_50: u32;
    var local_51: u32;
    var local_52: u32;
    var local_53: u32;
    var local_54: u32;
    var local_55: u32;
    var local_56: u32;
    var local_57: u32;
    var local_58: u32;
    var local_59: u32;
    var local_60: u32;
    var local_61: u32;
    var local_62: u32;
    var local_63: u32;
    var local_64: u32;
    var local_65: u32;
    var local_66: u32;
    var local_67: u32;
    var local_68: u32;
    var local_69: u32;
    var local_70: u32;
    var local_71: u32;
    var local_72: u32;
    var local_73: u32;
    var local_74: u32;
    var local_75: u32;
    var local_76: u32;

    first_0_ = 4294967295u;
    sum_qty_0_ = vec2<u32>();
    sum_base_price_0_ = vec2<u32>();
    sum_disc_price_0_ = vec2<u32>();
    sum_charge_0_ = vec2<u32>();
    avg_qty_count_0_ = vec2<u32>();
    avg_disc_sum_0_ = vec2<u32>();
    first_1_ = 4294967295u;
    sum_qty_1_ = vec2<u32>();
    sum_base_price_1_ = vec2<u32>();
    sum_disc_price_1_ = vec2<u32>();
    sum_charge_1_ = vec2<u32>();
    avg_qty_count_1_ = vec2<u32>();
    avg_disc_sum_1_ = vec2<u32>();
    first_2_ = 4294967295u;
    sum_qty_2_ = vec2<u32>();
    sum_base_price_2_ = vec2<u32>();
    sum_disc_price_2_ = vec2<u32>();
    sum_charge_2_ = vec2<u32>();
    avg_qty_count_2_ = vec2<u32>();
    avg_disc_sum_2_ = vec2<u32>();
    first_3_ = 4294967295u;
    sum_qty_3_ = vec2<u32>();
    sum_base_price_3_ = vec2<u32>();
    sum_disc_price_3_ = vec2<u32>();
    sum_charge_3_ = vec2<u32>();
    avg_qty_count_3_ = vec2<u32>();
    avg_disc_sum_3_ = vec2<u32>();
    let _e56 = params[0u];
    let _e59 = params[1u];
    let _e79 = (((workgroups_2.x * workgroups_2.y) * 256u) * 4u);
    let rounds = (((_e59 - _e56) + (_e79 - 1u)) / _e79);
    local_3 = 0u;
    loop {
        let _e85 = local_3;
        if (_e85 >= rounds) {
            break;
        }
        let _e88 = ((_e56 + (((((workgroup_2.y * workgroups_2.x) + workgroup_2.x) * 256u) + local_2) * 4u)) + (_e85 * _e79));
        if (_e88 < _e59) {
            let _e92 = params[3u];
            let _e94 = (_e92 + (_e88 * 1u));
            let _e97 = input[_e94];
            column_6_0_ = _e97;
            let _e101 = input[(_e94 + 1u)];
            column_6_1_ = _e101;
            let _e106 = input[(_e94 + 2u)];
            column_6_2_ = _e106;
            let _e110 = input[(_e94 + 3u)];
            column_6_3_ = _e110;
            let _e114 = params[5u];
            let _e116 = (_e114 + (_e88 * 2u));
            let _e118 = input[_e116];
            column_0_0_ = _e118;
            let _e122 = input[(_e116 + 1u)];
            column_0_1_ = _e122;
            let _e126 = input[(_e116 + 2u)];
            column_0_2_ = _e126;
            let _e130 = input[(_e116 + 3u)];
            column_0_3_ = _e130;
            let _e134 = input[(_e116 + 4u)];
            column_0_4_ = _e134;
            let _e138 = input[(_e116 + 5u)];
            column_0_5_ = _e138;
            let _e143 = input[(_e116 + 6u)];
            column_0_6_ = _e143;
            let _e148 = input[(_e116 + 7u)];
            column_0_7_ = _e148;
            let _e151 = params[6u];
            let _e153 = (_e151 + (_e88 * 2u));
            let _e155 = input[_e153];
            column_1_0_ = _e155;
            let _e159 = input[(_e153 + 1u)];
            column_1_1_ = _e159;
            let _e163 = input[(_e153 + 2u)];
            column_1_2_ = _e163;
            let _e167 = input[(_e153 + 3u)];
            column_1_3_ = _e167;
            let _e171 = input[(_e153 + 4u)];
            column_1_4_ = _e171;
            let _e175 = input[(_e153 + 5u)];
            column_1_5_ = _e175;
            let _e179 = input[(_e153 + 6u)];
            column_1_6_ = _e179;
            let _e183 = input[(_e153 + 7u)];
            column_1_7_ = _e183;
            let _e186 = params[7u];
            let _e188 = (_e186 + (_e88 * 2u));
            let _e190 = input[_e188];
            column_2_0_ = _e190;
            let _e194 = input[(_e188 + 1u)];
            column_2_1_ = _e194;
            let _e198 = input[(_e188 + 2u)];
            column_2_2_ = _e198;
            let _e202 = input[(_e188 + 3u)];
            column_2_3_ = _e202;
            let _e206 = input[(_e188 + 4u)];
            column_2_4_ = _e206;
            let _e210 = input[(_e188 + 5u)];
            column_2_5_ = _e210;
            let _e214 = input[(_e188 + 6u)];
            column_2_6_ = _e214;
            let _e218 = input[(_e188 + 7u)];
            column_2_7_ = _e218;
            let _e222 = params[8u];
            let _e224 = (_e222 + (_e88 * 2u));
            let _e226 = input[_e224];
            column_3_0_ = _e226;
            let _e230 = input[(_e224 + 1u)];
            column_3_1_ = _e230;
            let _e234 = input[(_e224 + 2u)];
            column_3_2_ = _e234;
            let _e238 = input[(_e224 + 3u)];
            column_3_3_ = _e238;
            let _e242 = input[(_e224 + 4u)];
            column_3_4_ = _e242;
            let _e246 = input[(_e224 + 5u)];
            column_3_5_ = _e246;
            let _e250 = input[(_e224 + 6u)];
            column_3_6_ = _e250;
            let _e254 = input[(_e224 + 7u)];
            column_3_7_ = _e254;
        }
        local_4 = 0u;
        loop {
            let _e257 = local_4;
            if (_e257 >= 4u) {
                break;
            }
            let number = (_e88 + _e257);
            some = false;
            if (number < _e59) {
                row(number);
            }
            let _e266 = l_returnflag;
            let _e268 = l_linestatus;
            let _e277 = ((2654435761u ^ _e266.x) * 2246822507u);
            let _e281 = (((_e277 ^ (_e277 >> 15u)) ^ _e266.y) * 2246822507u);
            let _e285 = (((_e281 ^ (_e281 >> 15u)) ^ _e268.x) * 2246822507u);
            let _e289 = (((_e285 ^ (_e285 >> 15u)) ^ _e268.y) * 2246822507u);
            let _e292 = ((_e289 ^ (_e289 >> 15u)) | 1u);
            let _e293 = some;
            group = 4294967295u;
            if (((_e85 * 4u) + _e257) < 4u) {
                local_5 = 0u;
                loop {
                    let _e297 = local_5;
                    if (_e297 >= 8u) {
                        break;
                    }
                    let _e301 = (((_e292 >> 8u) + _e297) & 15u);
                    let _e302 = group;
                    let _e304 = (_e293 & (_e302 == 4294967295u));
                    local_6 = bool();
                    if _e304 {
                        let _e309 = tags[_e301];
                        if (_e309 == 0u) {
                            let _e313 = atomicCompareExchangeWeak((&claims[_e301]), 0u, 1u);
                            if _e313.exchanged {
                                let _e316 = (_e301 * 4u);
                                keys[_e316] = _e266.x;
                                keys[(_e316 + 1u)] = _e266.y;
                                keys[(_e316 + 2u)] = _e268.x;
                                keys[(_e316 + 3u)] = _e268.y;
                                let _e327 = atomicAdd((&count_1[0u]), 1u);
                                numbers[_e301] = _e327;
                                local_6 = true;
                            }
                        }
                    }
                    workgroupBarrier();
                    let _e331 = local_6;
                    if _e331 {
                        tags[_e301] = _e292;
                    }
                    workgroupBarrier();
                    if _e304 {
                        let _e334 = tags[_e301];
                        if (_e334 == _e292) {
                            let _e336 = (_e301 * 4u);
                            let _e338 = keys[_e336];
                            let _e343 = keys[(_e336 + 1u)];
                            let _e348 = keys[(_e336 + 2u)];
                            let _e353 = keys[(_e336 + 3u)];
                            if ((((true & (_e338 == _e266.x)) & (_e343 == _e266.y)) & (_e348 == _e268.x)) & (_e353 == _e268.y)) {
                                let _e357 = numbers[_e301];
                                group = _e357;
                            }
                        }
                    }
                    local_5 = (_e297 + 1u);
                }
            } else {
                if _e293 {
                    local_7 = 0u;
                    loop {
                        let _e360 = local_7;
                        if (_e360 >= 8u) {
                            break;
                        }
                        let _e364 = (((_e292 >> 8u) + _e360) & 15u);
                        let _e366 = tags[_e364];
                        if (_e366 == 0u) {
                            break;
                        }
                        if (_e366 == _e292) {
                            let _e369 = (_e364 * 4u);
                            let _e371 = keys[_e369];
                            let _e376 = keys[(_e369 + 1u)];
                            let _e381 = keys[(_e369 + 2u)];
                            let _e386 = keys[(_e369 + 3u)];
                            if ((((true & (_e371 == _e266.x)) & (_e376 == _e266.y)) & (_e381 == _e268.x)) & (_e386 == _e268.y)) {
                                let _e390 = numbers[_e364];
                                group = _e390;
                                break;
                            }
                        }
                        local_7 = (_e360 + 1u);
                    }
                }
            }
            let _e392 = group;
            let _e401 = params[17u];
            let _e402 = (_e401 + number);
            let _e403 = some;
            if (_e403 & (_e392 >= 4294967295u)) {
                spill(number);
            }
            let _e406 = (_e392 == 0u);
            let _e407 = first_0_;
            first_0_ = select(_e407, min(_e407, _e402), _e406);
            let _e410 = sum_qty;
            let _e411 = sum_qty_0_;
            let _e412 = add_64_(_e411, _e410);
            let _e416 = (bitcast<i32>(_e411.y) < 0i);
            sum_qty_0_ = select(_e411, _e412, vec2(_e406));
            let _e428 = sum_base_price;
            let _e429 = sum_base_price_0_;
            let _e430 = add_64_(_e429, _e428);
            let _e433 = (bitcast<i32>(_e429.y) < 0i);
            sum_base_price_0_ = select(_e429, _e430, vec2(_e406));
            let _e445 = sum_disc_price;
            let _e446 = sum_disc_price_0_;
            let _e447 = add_64_(_e446, _e445);
            let _e450 = (bitcast<i32>(_e446.y) < 0i);
            sum_disc_price_0_ = select(_e446, _e447, vec2(_e406));
            let _e462 = sum_charge;
            let _e463 = sum_charge_0_;
            let _e464 = add_64_(_e463, _e462);
            let _e467 = (bitcast<i32>(_e463.y) < 0i);
            sum_charge_0_ = select(_e463, _e464, vec2(_e406));
            let _e479 = avg_qty_count;
            let _e480 = avg_qty_count_0_;
            let _e481 = add_64_(_e480, _e479);
            let _e484 = (bitcast<i32>(_e480.y) < 0i);
            avg_qty_count_0_ = select(_e480, _e481, vec2(_e406));
            let _e496 = avg_disc_sum;
            let _e497 = avg_disc_sum_0_;
            let _e498 = add_64_(_e497, _e496);
            let _e501 = (bitcast<i32>(_e497.y) < 0i);
            avg_disc_sum_0_ = select(_e497, _e498, vec2(_e406));
            let _e513 = (_e392 == 1u);
            let _e514 = first_1_;
            first_1_ = select(_e514, min(_e514, _e402), _e513);
            let _e517 = sum_qty;
            let _e518 = sum_qty_1_;
            let _e519 = add_64_(_e518, _e517);
            let _e522 = (bitcast<i32>(_e518.y) < 0i);
            sum_qty_1_ = select(_e518, _e519, vec2(_e513));
            let _e534 = sum_base_price;
            let _e535 = sum_base_price_1_;
            let _e536 = add_64_(_e535, _e534);
            let _e539 = (bitcast<i32>(_e535.y) < 0i);
            sum_base_price_1_ = select(_e535, _e536, vec2(_e513));
            let _e551 = sum_disc_price;
            let _e552 = sum_disc_price_1_;
            let _e553 = add_64_(_e552, _e551);
            let _e556 = (bitcast<i32>(_e552.y) < 0i);
            sum_disc_price_1_ = select(_e552, _e553, vec2(_e513));
            let _e568 = sum_charge;
            let _e569 = sum_charge_1_;
            let _e570 = add_64_(_e569, _e568);
            let _e573 = (bitcast<i32>(_e569.y) < 0i);
            sum_charge_1_ = select(_e569, _e570, vec2(_e513));
            let _e585 = avg_qty_count;
            let _e586 = avg_qty_count_1_;
            let _e587 = add_64_(_e586, _e585);
            let _e590 = (bitcast<i32>(_e586.y) < 0i);
            avg_qty_count_1_ = select(_e586, _e587, vec2(_e513));
            let _e602 = avg_disc_sum;
            let _e603 = avg_disc_sum_1_;
            let _e604 = add_64_(_e603, _e602);
            let _e607 = (bitcast<i32>(_e603.y) < 0i);
            avg_disc_sum_1_ = select(_e603, _e604, vec2(_e513));
            let _e619 = (_e392 == 2u);
            let _e620 = first_2_;
            first_2_ = select(_e620, min(_e620, _e402), _e619);
            let _e623 = sum_qty;
            let _e624 = sum_qty_2_;
            let _e625 = add_64_(_e624, _e623);
            let _e628 = (bitcast<i32>(_e624.y) < 0i);
            sum_qty_2_ = select(_e624, _e625, vec2(_e619));
            let _e640 = sum_base_price;
            let _e641 = sum_base_price_2_;
            let _e642 = add_64_(_e641, _e640);
            let _e645 = (bitcast<i32>(_e641.y) < 0i);
            sum_base_price_2_ = select(_e641, _e642, vec2(_e619));
            let _e657 = sum_disc_price;
            let _e658 = sum_disc_price_2_;
            let _e659 = add_64_(_e658, _e657);
            let _e662 = (bitcast<i32>(_e658.y) < 0i);
            sum_disc_price_2_ = select(_e658, _e659, vec2(_e619));
            let _e674 = sum_charge;
            let _e675 = sum_charge_2_;
            let _e676 = add_64_(_e675, _e674);
            let _e679 = (bitcast<i32>(_e675.y) < 0i);
            sum_charge_2_ = select(_e675, _e676, vec2(_e619));
            let _e691 = avg_qty_count;
            let _e692 = avg_qty_count_2_;
            let _e693 = add_64_(_e692, _e691);
            let _e696 = (bitcast<i32>(_e692.y) < 0i);
            avg_qty_count_2_ = select(_e692, _e693, vec2(_e619));
            let _e708 = avg_disc_sum;
            let _e709 = avg_disc_sum_2_;
            let _e710 = add_64_(_e709, _e708);
            let _e713 = (bitcast<i32>(_e709.y) < 0i);
            avg_disc_sum_2_ = select(_e709, _e710, vec2(_e619));
            let _e725 = (_e392 == 3u);
            let _e726 = first_3_;
            first_3_ = select(_e726, min(_e726, _e402), _e725);
            let _e729 = sum_qty;
            let _e730 = sum_qty_3_;
            let _e731 = add_64_(_e730, _e729);
            let _e734 = (bitcast<i32>(_e730.y) < 0i);
            sum_qty_3_ = select(_e730, _e731, vec2(_e725));
            let _e746 = sum_base_price;
            let _e747 = sum_base_price_3_;
            let _e748 = add_64_(_e747, _e746);
            let _e751 = (bitcast<i32>(_e747.y) < 0i);
            sum_base_price_3_ = select(_e747, _e748, vec2(_e725));
            let _e763 = sum_disc_price;
            let _e764 = sum_disc_price_3_;
            let _e765 = add_64_(_e764, _e763);
            let _e768 = (bitcast<i32>(_e764.y) < 0i);
            sum_disc_price_3_ = select(_e764, _e765, vec2(_e725));
            let _e780 = sum_charge;
            let _e781 = sum_charge_3_;
            let _e782 = add_64_(_e781, _e780);
            let _e785 = (bitcast<i32>(_e781.y) < 0i);
            sum_charge_3_ = select(_e781, _e782, vec2(_e725));
            let _e797 = avg_qty_count;
            let _e798 = avg_qty_count_3_;
            let _e799 = add_64_(_e798, _e797);
            let _e802 = (bitcast<i32>(_e798.y) < 0i);
            avg_qty_count_3_ = select(_e798, _e799, vec2(_e725));
            let _e814 = avg_disc_sum;
            let _e815 = avg_disc_sum_3_;
            let _e816 = add_64_(_e815, _e814);
            let _e819 = (bitcast<i32>(_e815.y) < 0i);
            avg_disc_sum_3_ = select(_e815, _e816, vec2(_e725));
            if ((_e392 != 4294967295u) & (_e392 >= 4u)) {
                let _e835 = (_e392 * 13u);
                let _e836 = ~(_e402);
                let _e839 = atomicLoad((&totals[_e835]));
                if (_e836 > _e839) {
                    let _e842 = atomicMax((&totals[_e835]), _e836);
                }
                let _e843 = sum_qty;
                local_8 = false;
                if (_e843.x != 0u) {
                    let _e850 = atomicAdd((&totals[(_e835 + 1u)]), _e843.x);
                    local_8 = ((_e850 + _e843.x) < _e850);
                }
                let _e853 = local_8;
                let _e856 = (_e843.y + select(0u, 1u, _e853));
                local_9 = false;
                if (_e856 != 0u) {
                    let _e861 = atomicAdd((&totals[(_e835 + 2u)]), _e856);
                    local_9 = ((_e861 + _e856) < _e861);
                }
                let _e864 = local_9;
                let _e867 = sum_base_price;
                local_10 = false;
                if (_e867.x != 0u) {
                    let _e874 = atomicAdd((&totals[(_e835 + 3u)]), _e867.x);
                    local_10 = ((_e874 + _e867.x) < _e874);
                }
                let _e877 = local_10;
                let _e880 = (_e867.y + select(0u, 1u, _e877));
                local_11 = false;
                if (_e880 != 0u) {
                    let _e885 = atomicAdd((&totals[(_e835 + 4u)]), _e880);
                    local_11 = ((_e885 + _e880) < _e885);
                }
                let _e888 = local_11;
                let _e891 = sum_disc_price;
                local_12 = false;
                if (_e891.x != 0u) {
                    let _e898 = atomicAdd((&totals[(_e835 + 5u)]), _e891.x);
                    local_12 = ((_e898 + _e891.x) < _e898);
                }
                let _e901 = local_12;
                let _e904 = (_e891.y + select(0u, 1u, _e901));
                local_13 = false;
                if (_e904 != 0u) {
                    let _e909 = atomicAdd((&totals[(_e835 + 6u)]), _e904);
                    local_13 = ((_e909 + _e904) < _e909);
                }
                let _e912 = local_13;
                let _e915 = sum_charge;
                local_14 = false;
                if (_e915.x != 0u) {
                    let _e922 = atomicAdd((&totals[(_e835 + 7u)]), _e915.x);
                    local_14 = ((_e922 + _e915.x) < _e922);
                }
                let _e925 = local_14;
                let _e928 = (_e915.y + select(0u, 1u, _e925));
                local_15 = false;
                if (_e928 != 0u) {
                    let _e933 = atomicAdd((&totals[(_e835 + 8u)]), _e928);
                    local_15 = ((_e933 + _e928) < _e933);
                }
                let _e936 = local_15;
                let _e939 = avg_qty_count;
                local_16 = false;
                if (_e939.x != 0u) {
                    let _e947 = atomicAdd((&totals[(_e835 + 9u)]), _e939.x);
                    local_16 = ((_e947 + _e939.x) < _e947);
                }
                let _e950 = local_16;
                let _e954 = (_e939.y + select(0u, 1u, _e950));
                local_17 = false;
                if (_e954 != 0u) {
                    let _e959 = atomicAdd((&totals[(_e835 + 10u)]), _e954);
                    local_17 = ((_e959 + _e954) < _e959);
                }
                let _e962 = local_17;
                let _e965 = avg_disc_sum;
                local_18 = false;
                if (_e965.x != 0u) {
                    let _e973 = atomicAdd((&totals[(_e835 + 11u)]), _e965.x);
                    local_18 = ((_e973 + _e965.x) < _e973);
                }
                let _e976 = local_18;
                let _e980 = (_e965.y + select(0u, 1u, _e976));
                local_19 = false;
                if (_e980 != 0u) {
                    let _e985 = atomicAdd((&totals[(_e835 + 12u)]), _e980);
                    local_19 = ((_e985 + _e980) < _e985);
                }
                let _e988 = local_19;
            }
            local_4 = (_e257 + 1u);
        }
        local_3 = (_e85 + 1u);
    }
    workgroupBarrier();
    let _e994 = (local_2 == 0u);
    let _e996 = first_0_;
    values[local_2] = _e996;
    workgroupBarrier();
    if (local_2 == 0u) {
        local_20 = 1u;
        loop {
            let _e1001 = local_20;
            if (_e1001 >= 256u) {
                break;
            }
            let _e1004 = values[_e1001];
            let _e1005 = first_0_;
            first_0_ = min(_e1004, _e1005);
            local_20 = (_e1001 + 1u);
        }
    }
    workgroupBarrier();
    let _e1008 = first_0_;
    let _e1009 = sum_qty_0_;
    values[local_2] = _e1009.x;
    values[(local_2 + 256u)] = _e1009.y;
    workgroupBarrier();
    if (local_2 < 16u) {
        let _e1016 = (local_2 * 16u);
        let _e1019 = values[_e1016];
        let _e1022 = values[(_e1016 + 256u)];
        sum_qty_0_ = vec2<u32>(_e1019, _e1022);
        local_21 = (_e1016 + 1u);
        loop {
            let _e1026 = local_21;
            if (_e1026 >= (_e1016 + 16u)) {
                break;
            }
            let _e1029 = values[_e1026];
            let _e1032 = values[(_e1026 + 256u)];
            let _e1033 = vec2<u32>(_e1029, _e1032);
            let _e1034 = sum_qty_0_;
            let _e1035 = add_64_(_e1034, _e1033);
            let _e1038 = (bitcast<i32>(_e1034.y) < 0i);
            sum_qty_0_ = _e1035;
            local_21 = (_e1026 + 1u);
        }
        let _e1049 = sum_qty_0_;
        values[_e1016] = _e1049.x;
        values[(_e1016 + 256u)] = _e1049.y;
    }
    workgroupBarrier();
    if (local_2 < 1u) {
        let _e1056 = (local_2 * 256u);
        let _e1059 = values[_e1056];
        let _e1062 = values[(_e1056 + 256u)];
        sum_qty_0_ = vec2<u32>(_e1059, _e1062);
        local_22 = (_e1056 + 16u);
        loop {
            let _e1066 = local_22;
            if (_e1066 >= (_e1056 + 256u)) {
                break;
            }
            let _e1069 = values[_e1066];
            let _e1072 = values[(_e1066 + 256u)];
            let _e1073 = vec2<u32>(_e1069, _e1072);
            let _e1074 = sum_qty_0_;
            let _e1075 = add_64_(_e1074, _e1073);
            let _e1078 = (bitcast<i32>(_e1074.y) < 0i);
            sum_qty_0_ = _e1075;
            local_22 = (_e1066 + 16u);
        }
        let _e1089 = sum_qty_0_;
        values[_e1056] = _e1089.x;
        values[(_e1056 + 256u)] = _e1089.y;
    }
    workgroupBarrier();
    let _e1095 = sum_qty_0_;
    let _e1096 = sum_base_price_0_;
    values[local_2] = _e1096.x;
    values[(local_2 + 256u)] = _e1096.y;
    workgroupBarrier();
    if (local_2 < 16u) {
        let _e1103 = (local_2 * 16u);
        let _e1106 = values[_e1103];
        let _e1109 = values[(_e1103 + 256u)];
        sum_base_price_0_ = vec2<u32>(_e1106, _e1109);
        local_23 = (_e1103 + 1u);
        loop {
            let _e1113 = local_23;
            if (_e1113 >= (_e1103 + 16u)) {
                break;
            }
            let _e1116 = values[_e1113];
            let _e1119 = values[(_e1113 + 256u)];
            let _e1120 = vec2<u32>(_e1116, _e1119);
            let _e1121 = sum_base_price_0_;
            let _e1122 = add_64_(_e1121, _e1120);
            let _e1125 = (bitcast<i32>(_e1121.y) < 0i);
            sum_base_price_0_ = _e1122;
            local_23 = (_e1113 + 1u);
        }
        let _e1136 = sum_base_price_0_;
        values[_e1103] = _e1136.x;
        values[(_e1103 + 256u)] = _e1136.y;
    }
    workgroupBarrier();
    if (local_2 < 1u) {
        let _e1143 = (local_2 * 256u);
        let _e1146 = values[_e1143];
        let _e1149 = values[(_e1143 + 256u)];
        sum_base_price_0_ = vec2<u32>(_e1146, _e1149);
        local_24 = (_e1143 + 16u);
        loop {
            let _e1153 = local_24;
            if (_e1153 >= (_e1143 + 256u)) {
                break;
            }
            let _e1156 = values[_e1153];
            let _e1159 = values[(_e1153 + 256u)];
            let _e1160 = vec2<u32>(_e1156, _e1159);
            let _e1161 = sum_base_price_0_;
            let _e1162 = add_64_(_e1161, _e1160);
            let _e1165 = (bitcast<i32>(_e1161.y) < 0i);
            sum_base_price_0_ = _e1162;
            local_24 = (_e1153 + 16u);
        }
        let _e1176 = sum_base_price_0_;
        values[_e1143] = _e1176.x;
        values[(_e1143 + 256u)] = _e1176.y;
    }
    workgroupBarrier();
    let _e1182 = sum_base_price_0_;
    let _e1183 = sum_disc_price_0_;
    values[local_2] = _e1183.x;
    values[(local_2 + 256u)] = _e1183.y;
    workgroupBarrier();
    if (local_2 < 16u) {
        let _e1190 = (local_2 * 16u);
        let _e1193 = values[_e1190];
        let _e1196 = values[(_e1190 + 256u)];
        sum_disc_price_0_ = vec2<u32>(_e1193, _e1196);
        local_25 = (_e1190 + 1u);
        loop {
            let _e1200 = local_25;
            if (_e1200 >= (_e1190 + 16u)) {
                break;
            }
            let _e1203 = values[_e1200];
            let _e1206 = values[(_e1200 + 256u)];
            let _e1207 = vec2<u32>(_e1203, _e1206);
            let _e1208 = sum_disc_price_0_;
            let _e1209 = add_64_(_e1208, _e1207);
            let _e1212 = (bitcast<i32>(_e1208.y) < 0i);
            sum_disc_price_0_ = _e1209;
            local_25 = (_e1200 + 1u);
        }
        let _e1223 = sum_disc_price_0_;
        values[_e1190] = _e1223.x;
        values[(_e1190 + 256u)] = _e1223.y;
    }
    workgroupBarrier();
    if (local_2 < 1u) {
        let _e1230 = (local_2 * 256u);
        let _e1233 = values[_e1230];
        let _e1236 = values[(_e1230 + 256u)];
        sum_disc_price_0_ = vec2<u32>(_e1233, _e1236);
        local_26 = (_e1230 + 16u);
        loop {
            let _e1240 = local_26;
            if (_e1240 >= (_e1230 + 256u)) {
                break;
            }
            let _e1243 = values[_e1240];
            let _e1246 = values[(_e1240 + 256u)];
            let _e1247 = vec2<u32>(_e1243, _e1246);
            let _e1248 = sum_disc_price_0_;
            let _e1249 = add_64_(_e1248, _e1247);
            let _e1252 = (bitcast<i32>(_e1248.y) < 0i);
            sum_disc_price_0_ = _e1249;
            local_26 = (_e1240 + 16u);
        }
        let _e1263 = sum_disc_price_0_;
        values[_e1230] = _e1263.x;
        values[(_e1230 + 256u)] = _e1263.y;
    }
    workgroupBarrier();
    let _e1269 = sum_disc_price_0_;
    let _e1270 = sum_charge_0_;
    values[local_2] = _e1270.x;
    values[(local_2 + 256u)] = _e1270.y;
    workgroupBarrier();
    if (local_2 < 16u) {
        let _e1277 = (local_2 * 16u);
        let _e1280 = values[_e1277];
        let _e1283 = values[(_e1277 + 256u)];
        sum_charge_0_ = vec2<u32>(_e1280, _e1283);
        local_27 = (_e1277 + 1u);
        loop {
            let _e1287 = local_27;
            if (_e1287 >= (_e1277 + 16u)) {
                break;
            }
            let _e1290 = values[_e1287];
            let _e1293 = values[(_e1287 + 256u)];
            let _e1294 = vec2<u32>(_e1290, _e1293);
            let _e1295 = sum_charge_0_;
            let _e1296 = add_64_(_e1295, _e1294);
            let _e1299 = (bitcast<i32>(_e1295.y) < 0i);
            sum_charge_0_ = _e1296;
            local_27 = (_e1287 + 1u);
        }
        let _e1310 = sum_charge_0_;
        values[_e1277] = _e1310.x;
        values[(_e1277 + 256u)] = _e1310.y;
    }
    workgroupBarrier();
    if (local_2 < 1u) {
        let _e1317 = (local_2 * 256u);
        let _e1320 = values[_e1317];
        let _e1323 = values[(_e1317 + 256u)];
        sum_charge_0_ = vec2<u32>(_e1320, _e1323);
        local_28 = (_e1317 + 16u);
        loop {
            let _e1327 = local_28;
            if (_e1327 >= (_e1317 + 256u)) {
                break;
            }
            let _e1330 = values[_e1327];
            let _e1333 = values[(_e1327 + 256u)];
            let _e1334 = vec2<u32>(_e1330, _e1333);
            let _e1335 = sum_charge_0_;
            let _e1336 = add_64_(_e1335, _e1334);
            let _e1339 = (bitcast<i32>(_e1335.y) < 0i);
            sum_charge_0_ = _e1336;
            local_28 = (_e1327 + 16u);
        }
        let _e1350 = sum_charge_0_;
        values[_e1317] = _e1350.x;
        values[(_e1317 + 256u)] = _e1350.y;
    }
    workgroupBarrier();
    let _e1356 = sum_charge_0_;
    let _e1357 = avg_qty_count_0_;
    values[local_2] = _e1357.x;
    values[(local_2 + 256u)] = _e1357.y;
    workgroupBarrier();
    if (local_2 < 16u) {
        let _e1364 = (local_2 * 16u);
        let _e1367 = values[_e1364];
        let _e1370 = values[(_e1364 + 256u)];
        avg_qty_count_0_ = vec2<u32>(_e1367, _e1370);
        local_29 = (_e1364 + 1u);
        loop {
            let _e1374 = local_29;
            if (_e1374 >= (_e1364 + 16u)) {
                break;
            }
            let _e1377 = values[_e1374];
            let _e1380 = values[(_e1374 + 256u)];
            let _e1381 = vec2<u32>(_e1377, _e1380);
            let _e1382 = avg_qty_count_0_;
            let _e1383 = add_64_(_e1382, _e1381);
            let _e1386 = (bitcast<i32>(_e1382.y) < 0i);
            avg_qty_count_0_ = _e1383;
            local_29 = (_e1374 + 1u);
        }
        let _e1397 = avg_qty_count_0_;
        values[_e1364] = _e1397.x;
        values[(_e1364 + 256u)] = _e1397.y;
    }
    workgroupBarrier();
    if (local_2 < 1u) {
        let _e1404 = (local_2 * 256u);
        let _e1407 = values[_e1404];
        let _e1410 = values[(_e1404 + 256u)];
        avg_qty_count_0_ = vec2<u32>(_e1407, _e1410);
        local_30 = (_e1404 + 16u);
        loop {
            let _e1414 = local_30;
            if (_e1414 >= (_e1404 + 256u)) {
                break;
            }
            let _e1417 = values[_e1414];
            let _e1420 = values[(_e1414 + 256u)];
            let _e1421 = vec2<u32>(_e1417, _e1420);
            let _e1422 = avg_qty_count_0_;
            let _e1423 = add_64_(_e1422, _e1421);
            let _e1426 = (bitcast<i32>(_e1422.y) < 0i);
            avg_qty_count_0_ = _e1423;
            local_30 = (_e1414 + 16u);
        }
        let _e1437 = avg_qty_count_0_;
        values[_e1404] = _e1437.x;
        values[(_e1404 + 256u)] = _e1437.y;
    }
    workgroupBarrier();
    let _e1443 = avg_qty_count_0_;
    let _e1444 = avg_disc_sum_0_;
    values[local_2] = _e1444.x;
    values[(local_2 + 256u)] = _e1444.y;
    workgroupBarrier();
    if (local_2 < 16u) {
        let _e1451 = (local_2 * 16u);
        let _e1454 = values[_e1451];
        let _e1457 = values[(_e1451 + 256u)];
        avg_disc_sum_0_ = vec2<u32>(_e1454, _e1457);
        local_31 = (_e1451 + 1u);
        loop {
            let _e1461 = local_31;
            if (_e1461 >= (_e1451 + 16u)) {
                break;
            }
            let _e1464 = values[_e1461];
            let _e1467 = values[(_e1461 + 256u)];
            let _e1468 = vec2<u32>(_e1464, _e1467);
            let _e1469 = avg_disc_sum_0_;
            let _e1470 = add_64_(_e1469, _e1468);
            let _e1473 = (bitcast<i32>(_e1469.y) < 0i);
            avg_disc_sum_0_ = _e1470;
            local_31 = (_e1461 + 1u);
        }
        let _e1484 = avg_disc_sum_0_;
        values[_e1451] = _e1484.x;
        values[(_e1451 + 256u)] = _e1484.y;
    }
    workgroupBarrier();
    if (local_2 < 1u) {
        let _e1491 = (local_2 * 256u);
        let _e1494 = values[_e1491];
        let _e1497 = values[(_e1491 + 256u)];
        avg_disc_sum_0_ = vec2<u32>(_e1494, _e1497);
        local_32 = (_e1491 + 16u);
        loop {
            let _e1501 = local_32;
            if (_e1501 >= (_e1491 + 256u)) {
                break;
            }
            let _e1504 = values[_e1501];
            let _e1507 = values[(_e1501 + 256u)];
            let _e1508 = vec2<u32>(_e1504, _e1507);
            let _e1509 = avg_disc_sum_0_;
            let _e1510 = add_64_(_e1509, _e1508);
            let _e1513 = (bitcast<i32>(_e1509.y) < 0i);
            avg_disc_sum_0_ = _e1510;
            local_32 = (_e1501 + 16u);
        }
        let _e1524 = avg_disc_sum_0_;
        values[_e1491] = _e1524.x;
        values[(_e1491 + 256u)] = _e1524.y;
    }
    workgroupBarrier();
    let _e1530 = avg_disc_sum_0_;
    if _e994 {
        local_33 = 0u;
        loop {
            let _e1532 = local_33;
            if (_e1532 >= 16u) {
                break;
            }
            let _e1535 = tags[_e1532];
            let _e1537 = numbers[_e1532];
            if ((_e1535 != 0u) & (_e1537 == 0u)) {
                let _e1541 = (_e1532 * 4u);
                let _e1543 = keys[_e1541];
                let _e1546 = keys[(_e1541 + 1u)];
                let _e1547 = vec2<u32>(_e1543, _e1546);
                let _e1550 = keys[(_e1541 + 2u)];
                let _e1553 = keys[(_e1541 + 3u)];
                let _e1554 = vec2<u32>(_e1550, _e1553);
                let _e1557 = params[18u];
                let _e1560 = params[19u];
                let _e1563 = params[20u];
                let _e1566 = params[21u];
                let _e1569 = atomicLoad((&sync[_e1557]));
                if (_e1569 <= _e1560) {
                    let _e1572 = atomicAdd((&sync[_e1557]), 1u);
                    if (_e1572 < _e1560) {
                        let _e1575 = (_e1563 + (_e1572 * 16u));
                        work[_e1575] = 0u;
                        work[(_e1575 + 1u)] = 0u;
                        work[(_e1575 + 2u)] = 0u;
                        work[(_e1575 + 3u)] = 0u;
                        work[(_e1575 + 4u)] = 0u;
                        work[(_e1575 + 5u)] = 0u;
                        work[(_e1575 + 6u)] = 0u;
                        work[(_e1575 + 7u)] = 0u;
                        work[(_e1575 + 8u)] = 0u;
                        work[(_e1575 + 9u)] = 0u;
                        work[(_e1575 + 10u)] = 0u;
                        work[(_e1575 + 11u)] = 0u;
                        work[(_e1575 + 12u)] = 0u;
                        work[(_e1575 + 13u)] = 0u;
                        work[(_e1575 + 14u)] = 0u;
                        work[(_e1575 + 15u)] = 0u;
                        work[_e1575] = _e1547.x;
                        work[(_e1575 + 1u)] = _e1547.y;
                        work[(_e1575 + 2u)] = _e1554.x;
                        work[(_e1575 + 3u)] = _e1554.y;
                        work[(_e1575 + 4u)] = _e1095.x;
                        work[(_e1575 + 5u)] = _e1095.y;
                        work[(_e1575 + 6u)] = _e1182.x;
                        work[(_e1575 + 7u)] = _e1182.y;
                        work[(_e1575 + 8u)] = _e1269.x;
                        work[(_e1575 + 9u)] = _e1269.y;
                        work[(_e1575 + 10u)] = _e1356.x;
                        work[(_e1575 + 11u)] = _e1356.y;
                        work[(_e1575 + 12u)] = _e1443.x;
                        work[(_e1575 + 13u)] = _e1443.y;
                        work[(_e1575 + 14u)] = _e1530.x;
                        work[(_e1575 + 15u)] = _e1530.y;
                        work[(_e1566 + _e1572)] = _e1008;
                    }
                }
            }
            local_33 = (_e1532 + 1u);
        }
    }
    let _e1659 = first_1_;
    values[local_2] = _e1659;
    workgroupBarrier();
    if (local_2 == 0u) {
        local_34 = 1u;
        loop {
            let _e1663 = local_34;
            if (_e1663 >= 256u) {
                break;
            }
            let _e1666 = values[_e1663];
            let _e1667 = first_1_;
            first_1_ = min(_e1666, _e1667);
            local_34 = (_e1663 + 1u);
        }
    }
    workgroupBarrier();
    let _e1670 = first_1_;
    let _e1671 = sum_qty_1_;
    values[local_2] = _e1671.x;
    values[(local_2 + 256u)] = _e1671.y;
    workgroupBarrier();
    if (local_2 < 16u) {
        let _e1678 = (local_2 * 16u);
        let _e1681 = values[_e1678];
        let _e1684 = values[(_e1678 + 256u)];
        sum_qty_1_ = vec2<u32>(_e1681, _e1684);
        local_35 = (_e1678 + 1u);
        loop {
            let _e1688 = local_35;
            if (_e1688 >= (_e1678 + 16u)) {
                break;
            }
            let _e1691 = values[_e1688];
            let _e1694 = values[(_e1688 + 256u)];
            let _e1695 = vec2<u32>(_e1691, _e1694);
            let _e1696 = sum_qty_1_;
            let _e1697 = add_64_(_e1696, _e1695);
            let _e1700 = (bitcast<i32>(_e1696.y) < 0i);
            sum_qty_1_ = _e1697;
            local_35 = (_e1688 + 1u);
        }
        let _e1711 = sum_qty_1_;
        values[_e1678] = _e1711.x;
        values[(_e1678 + 256u)] = _e1711.y;
    }
    workgroupBarrier();
    if (local_2 < 1u) {
        let _e1718 = (local_2 * 256u);
        let _e1721 = values[_e1718];
        let _e1724 = values[(_e1718 + 256u)];
        sum_qty_1_ = vec2<u32>(_e1721, _e1724);
        local_36 = (_e1718 + 16u);
        loop {
            let _e1728 = local_36;
            if (_e1728 >= (_e1718 + 256u)) {
                break;
            }
            let _e1731 = values[_e1728];
            let _e1734 = values[(_e1728 + 256u)];
            let _e1735 = vec2<u32>(_e1731, _e1734);
            let _e1736 = sum_qty_1_;
            let _e1737 = add_64_(_e1736, _e1735);
            let _e1740 = (bitcast<i32>(_e1736.y) < 0i);
            sum_qty_1_ = _e1737;
            local_36 = (_e1728 + 16u);
        }
        let _e1751 = sum_qty_1_;
        values[_e1718] = _e1751.x;
        values[(_e1718 + 256u)] = _e1751.y;
    }
    workgroupBarrier();
    let _e1757 = sum_qty_1_;
    let _e1758 = sum_base_price_1_;
    values[local_2] = _e1758.x;
    values[(local_2 + 256u)] = _e1758.y;
    workgroupBarrier();
    if (local_2 < 16u) {
        let _e1765 = (local_2 * 16u);
        let _e1768 = values[_e1765];
        let _e1771 = values[(_e1765 + 256u)];
        sum_base_price_1_ = vec2<u32>(_e1768, _e1771);
        local_37 = (_e1765 + 1u);
        loop {
            let _e1775 = local_37;
            if (_e1775 >= (_e1765 + 16u)) {
                break;
            }
            let _e1778 = values[_e1775];
            let _e1781 = values[(_e1775 + 256u)];
            let _e1782 = vec2<u32>(_e1778, _e1781);
            let _e1783 = sum_base_price_1_;
            let _e1784 = add_64_(_e1783, _e1782);
            let _e1787 = (bitcast<i32>(_e1783.y) < 0i);
            sum_base_price_1_ = _e1784;
            local_37 = (_e1775 + 1u);
        }
        let _e1798 = sum_base_price_1_;
        values[_e1765] = _e1798.x;
        values[(_e1765 + 256u)] = _e1798.y;
    }
    workgroupBarrier();
    if (local_2 < 1u) {
        let _e1805 = (local_2 * 256u);
        let _e1808 = values[_e1805];
        let _e1811 = values[(_e1805 + 256u)];
        sum_base_price_1_ = vec2<u32>(_e1808, _e1811);
        local_38 = (_e1805 + 16u);
        loop {
            let _e1815 = local_38;
            if (_e1815 >= (_e1805 + 256u)) {
                break;
            }
            let _e1818 = values[_e1815];
            let _e1821 = values[(_e1815 + 256u)];
            let _e1822 = vec2<u32>(_e1818, _e1821);
            let _e1823 = sum_base_price_1_;
            let _e1824 = add_64_(_e1823, _e1822);
            let _e1827 = (bitcast<i32>(_e1823.y) < 0i);
            sum_base_price_1_ = _e1824;
            local_38 = (_e1815 + 16u);
        }
        let _e1838 = sum_base_price_1_;
        values[_e1805] = _e1838.x;
        values[(_e1805 + 256u)] = _e1838.y;
    }
    workgroupBarrier();
    let _e1844 = sum_base_price_1_;
    let _e1845 = sum_disc_price_1_;
    values[local_2] = _e1845.x;
    values[(local_2 + 256u)] = _e1845.y;
    workgroupBarrier();
    if (local_2 < 16u) {
        let _e1852 = (local_2 * 16u);
        let _e1855 = values[_e1852];
        let _e1858 = values[(_e1852 + 256u)];
        sum_disc_price_1_ = vec2<u32>(_e1855, _e1858);
        local_39 = (_e1852 + 1u);
        loop {
            let _e1862 = local_39;
            if (_e1862 >= (_e1852 + 16u)) {
                break;
            }
            let _e1865 = values[_e1862];
            let _e1868 = values[(_e1862 + 256u)];
            let _e1869 = vec2<u32>(_e1865, _e1868);
            let _e1870 = sum_disc_price_1_;
            let _e1871 = add_64_(_e1870, _e1869);
            let _e1874 = (bitcast<i32>(_e1870.y) < 0i);
            sum_disc_price_1_ = _e1871;
            local_39 = (_e1862 + 1u);
        }
        let _e1885 = sum_disc_price_1_;
        values[_e1852] = _e1885.x;
        values[(_e1852 + 256u)] = _e1885.y;
    }
    workgroupBarrier();
    if (local_2 < 1u) {
        let _e1892 = (local_2 * 256u);
        let _e1895 = values[_e1892];
        let _e1898 = values[(_e1892 + 256u)];
        sum_disc_price_1_ = vec2<u32>(_e1895, _e1898);
        local_40 = (_e1892 + 16u);
        loop {
            let _e1902 = local_40;
            if (_e1902 >= (_e1892 + 256u)) {
                break;
            }
            let _e1905 = values[_e1902];
            let _e1908 = values[(_e1902 + 256u)];
            let _e1909 = vec2<u32>(_e1905, _e1908);
            let _e1910 = sum_disc_price_1_;
            let _e1911 = add_64_(_e1910, _e1909);
            let _e1914 = (bitcast<i32>(_e1910.y) < 0i);
            sum_disc_price_1_ = _e1911;
            local_40 = (_e1902 + 16u);
        }
        let _e1925 = sum_disc_price_1_;
        values[_e1892] = _e1925.x;
        values[(_e1892 + 256u)] = _e1925.y;
    }
    workgroupBarrier();
    let _e1931 = sum_disc_price_1_;
    let _e1932 = sum_charge_1_;
    values[local_2] = _e1932.x;
    values[(local_2 + 256u)] = _e1932.y;
    workgroupBarrier();
    if (local_2 < 16u) {
        let _e1939 = (local_2 * 16u);
        let _e1942 = values[_e1939];
        let _e1945 = values[(_e1939 + 256u)];
        sum_charge_1_ = vec2<u32>(_e1942, _e1945);
        local_41 = (_e1939 + 1u);
        loop {
            let _e1949 = local_41;
            if (_e1949 >= (_e1939 + 16u)) {
                break;
            }
            let _e1952 = values[_e1949];
            let _e1955 = values[(_e1949 + 256u)];
            let _e1956 = vec2<u32>(_e1952, _e1955);
            let _e1957 = sum_charge_1_;
            let _e1958 = add_64_(_e1957, _e1956);
            let _e1961 = (bitcast<i32>(_e1957.y) < 0i);
            sum_charge_1_ = _e1958;
            local_41 = (_e1949 + 1u);
        }
        let _e1972 = sum_charge_1_;
        values[_e1939] = _e1972.x;
        values[(_e1939 + 256u)] = _e1972.y;
    }
    workgroupBarrier();
    if (local_2 < 1u) {
        let _e1979 = (local_2 * 256u);
        let _e1982 = values[_e1979];
        let _e1985 = values[(_e1979 + 256u)];
        sum_charge_1_ = vec2<u32>(_e1982, _e1985);
        local_42 = (_e1979 + 16u);
        loop {
            let _e1989 = local_42;
            if (_e1989 >= (_e1979 + 256u)) {
                break;
            }
            let _e1992 = values[_e1989];
            let _e1995 = values[(_e1989 + 256u)];
            let _e1996 = vec2<u32>(_e1992, _e1995);
            let _e1997 = sum_charge_1_;
            let _e1998 = add_64_(_e1997, _e1996);
            let _e2001 = (bitcast<i32>(_e1997.y) < 0i);
            sum_charge_1_ = _e1998;
            local_42 = (_e1989 + 16u);
        }
        let _e2012 = sum_charge_1_;
        values[_e1979] = _e2012.x;
        values[(_e1979 + 256u)] = _e2012.y;
    }
    workgroupBarrier();
    let _e2018 = sum_charge_1_;
    let _e2019 = avg_qty_count_1_;
    values[local_2] = _e2019.x;
    values[(local_2 + 256u)] = _e2019.y;
    workgroupBarrier();
    if (local_2 < 16u) {
        let _e2026 = (local_2 * 16u);
        let _e2029 = values[_e2026];
        let _e2032 = values[(_e2026 + 256u)];
        avg_qty_count_1_ = vec2<u32>(_e2029, _e2032);
        local_43 = (_e2026 + 1u);
        loop {
            let _e2036 = local_43;
            if (_e2036 >= (_e2026 + 16u)) {
                break;
            }
            let _e2039 = values[_e2036];
            let _e2042 = values[(_e2036 + 256u)];
            let _e2043 = vec2<u32>(_e2039, _e2042);
            let _e2044 = avg_qty_count_1_;
            let _e2045 = add_64_(_e2044, _e2043);
            let _e2048 = (bitcast<i32>(_e2044.y) < 0i);
            avg_qty_count_1_ = _e2045;
            local_43 = (_e2036 + 1u);
        }
        let _e2059 = avg_qty_count_1_;
        values[_e2026] = _e2059.x;
        values[(_e2026 + 256u)] = _e2059.y;
    }
    workgroupBarrier();
    if (local_2 < 1u) {
        let _e2066 = (local_2 * 256u);
        let _e2069 = values[_e2066];
        let _e2072 = values[(_e2066 + 256u)];
        avg_qty_count_1_ = vec2<u32>(_e2069, _e2072);
        local_44 = (_e2066 + 16u);
        loop {
            let _e2076 = local_44;
            if (_e2076 >= (_e2066 + 256u)) {
                break;
            }
            let _e2079 = values[_e2076];
            let _e2082 = values[(_e2076 + 256u)];
            let _e2083 = vec2<u32>(_e2079, _e2082);
            let _e2084 = avg_qty_count_1_;
            let _e2085 = add_64_(_e2084, _e2083);
            let _e2088 = (bitcast<i32>(_e2084.y) < 0i);
            avg_qty_count_1_ = _e2085;
            local_44 = (_e2076 + 16u);
        }
        let _e2099 = avg_qty_count_1_;
        values[_e2066] = _e2099.x;
        values[(_e2066 + 256u)] = _e2099.y;
    }
    workgroupBarrier();
    let _e2105 = avg_qty_count_1_;
    let _e2106 = avg_disc_sum_1_;
    values[local_2] = _e2106.x;
    values[(local_2 + 256u)] = _e2106.y;
    workgroupBarrier();
    if (local_2 < 16u) {
        let _e2113 = (local_2 * 16u);
        let _e2116 = values[_e2113];
        let _e2119 = values[(_e2113 + 256u)];
        avg_disc_sum_1_ = vec2<u32>(_e2116, _e2119);
        local_45 = (_e2113 + 1u);
        loop {
            let _e2123 = local_45;
            if (_e2123 >= (_e2113 + 16u)) {
                break;
            }
            let _e2126 = values[_e2123];
            let _e2129 = values[(_e2123 + 256u)];
            let _e2130 = vec2<u32>(_e2126, _e2129);
            let _e2131 = avg_disc_sum_1_;
            let _e2132 = add_64_(_e2131, _e2130);
            let _e2135 = (bitcast<i32>(_e2131.y) < 0i);
            avg_disc_sum_1_ = _e2132;
            local_45 = (_e2123 + 1u);
        }
        let _e2146 = avg_disc_sum_1_;
        values[_e2113] = _e2146.x;
        values[(_e2113 + 256u)] = _e2146.y;
    }
    workgroupBarrier();
    if (local_2 < 1u) {
        let _e2153 = (local_2 * 256u);
        let _e2156 = values[_e2153];
        let _e2159 = values[(_e2153 + 256u)];
        avg_disc_sum_1_ = vec2<u32>(_e2156, _e2159);
        local_46 = (_e2153 + 16u);
        loop {
            let _e2163 = local_46;
            if (_e2163 >= (_e2153 + 256u)) {
                break;
            }
            let _e2166 = values[_e2163];
            let _e2169 = values[(_e2163 + 256u)];
            let _e2170 = vec2<u32>(_e2166, _e2169);
            let _e2171 = avg_disc_sum_1_;
            let _e2172 = add_64_(_e2171, _e2170);
            let _e2175 = (bitcast<i32>(_e2171.y) < 0i);
            avg_disc_sum_1_ = _e2172;
            local_46 = (_e2163 + 16u);
        }
        let _e2186 = avg_disc_sum_1_;
        values[_e2153] = _e2186.x;
        values[(_e2153 + 256u)] = _e2186.y;
    }
    workgroupBarrier();
    let _e2192 = avg_disc_sum_1_;
    if _e994 {
        local_47 = 0u;
        loop {
            let _e2194 = local_47;
            if (_e2194 >= 16u) {
                break;
            }
            let _e2197 = tags[_e2194];
            let _e2199 = numbers[_e2194];
            if ((_e2197 != 0u) & (_e2199 == 1u)) {
                let _e2203 = (_e2194 * 4u);
                let _e2205 = keys[_e2203];
                let _e2208 = keys[(_e2203 + 1u)];
                let _e2209 = vec2<u32>(_e2205, _e2208);
                let _e2212 = keys[(_e2203 + 2u)];
                let _e2215 = keys[(_e2203 + 3u)];
                let _e2216 = vec2<u32>(_e2212, _e2215);
                let _e2218 = params[18u];
                let _e2220 = params[19u];
                let _e2222 = params[20u];
                let _e2224 = params[21u];
                let _e2226 = atomicLoad((&sync[_e2218]));
                if (_e2226 <= _e2220) {
                    let _e2229 = atomicAdd((&sync[_e2218]), 1u);
                    if (_e2229 < _e2220) {
                        let _e2232 = (_e2222 + (_e2229 * 16u));
                        work[_e2232] = 0u;
                        work[(_e2232 + 1u)] = 0u;
                        work[(_e2232 + 2u)] = 0u;
                        work[(_e2232 + 3u)] = 0u;
                        work[(_e2232 + 4u)] = 0u;
                        work[(_e2232 + 5u)] = 0u;
                        work[(_e2232 + 6u)] = 0u;
                        work[(_e2232 + 7u)] = 0u;
                        work[(_e2232 + 8u)] = 0u;
                        work[(_e2232 + 9u)] = 0u;
                        work[(_e2232 + 10u)] = 0u;
                        work[(_e2232 + 11u)] = 0u;
                        work[(_e2232 + 12u)] = 0u;
                        work[(_e2232 + 13u)] = 0u;
                        work[(_e2232 + 14u)] = 0u;
                        work[(_e2232 + 15u)] = 0u;
                        work[_e2232] = _e2209.x;
                        work[(_e2232 + 1u)] = _e2209.y;
                        work[(_e2232 + 2u)] = _e2216.x;
                        work[(_e2232 + 3u)] = _e2216.y;
                        work[(_e2232 + 4u)] = _e1757.x;
                        work[(_e2232 + 5u)] = _e1757.y;
                        work[(_e2232 + 6u)] = _e1844.x;
                        work[(_e2232 + 7u)] = _e1844.y;
                        work[(_e2232 + 8u)] = _e1931.x;
                        work[(_e2232 + 9u)] = _e1931.y;
                        work[(_e2232 + 10u)] = _e2018.x;
                        work[(_e2232 + 11u)] = _e2018.y;
                        work[(_e2232 + 12u)] = _e2105.x;
                        work[(_e2232 + 13u)] = _e2105.y;
                        work[(_e2232 + 14u)] = _e2192.x;
                        work[(_e2232 + 15u)] = _e2192.y;
                        work[(_e2224 + _e2229)] = _e1670;
                    }
                }
            }
            local_47 = (_e2194 + 1u);
        }
    }
    let _e2314 = first_2_;
    values[local_2] = _e2314;
    workgroupBarrier();
    if (local_2 == 0u) {
        local_48 = 1u;
        loop {
            let _e2318 = local_48;
            if (_e2318 >= 256u) {
                break;
            }
            let _e2321 = values[_e2318];
            let _e2322 = first_2_;
            first_2_ = min(_e2321, _e2322);
            local_48 = (_e2318 + 1u);
        }
    }
    workgroupBarrier();
    let _e2325 = first_2_;
    let _e2326 = sum_qty_2_;
    values[local_2] = _e2326.x;
    values[(local_2 + 256u)] = _e2326.y;
    workgroupBarrier();
    if (local_2 < 16u) {
        let _e2333 = (local_2 * 16u);
        let _e2336 = values[_e2333];
        let _e2339 = values[(_e2333 + 256u)];
        sum_qty_2_ = vec2<u32>(_e2336, _e2339);
        local_49 = (_e2333 + 1u);
        loop {
            let _e2343 = local_49;
            if (_e2343 >= (_e2333 + 16u)) {
                break;
            }
            let _e2346 = values[_e2343];
            let _e2349 = values[(_e2343 + 256u)];
            let _e2350 = vec2<u32>(_e2346, _e2349);
            let _e2351 = sum_qty_2_;
            let _e2352 = add_64_(_e2351, _e2350);
            let _e2355 = (bitcast<i32>(_e2351.y) < 0i);
            sum_qty_2_ = _e2352;
            local_49 = (_e2343 + 1u);
        }
        let _e2366 = sum_qty_2_;
        values[_e2333] = _e2366.x;
        values[(_e2333 + 256u)] = _e2366.y;
    }
    workgroupBarrier();
    if (local_2 < 1u) {
        let _e2373 = (local_2 * 256u);
        let _e2376 = values[_e2373];
        let _e2379 = values[(_e2373 + 256u)];
        sum_qty_2_ = vec2<u32>(_e2376, _e2379);
        local_50 = (_e2373 + 16u);
        loop {
            let _e2383 = local_50;
            if (_e2383 >= (_e2373 + 256u)) {
                break;
            }
            let _e2386 = values[_e2383];
            let _e2389 = values[(_e2383 + 256u)];
            let _e2390 = vec2<u32>(_e2386, _e2389);
            let _e2391 = sum_qty_2_;
            let _e2392 = add_64_(_e2391, _e2390);
            let _e2395 = (bitcast<i32>(_e2391.y) < 0i);
            sum_qty_2_ = _e2392;
            local_50 = (_e2383 + 16u);
        }
        let _e2406 = sum_qty_2_;
        values[_e2373] = _e2406.x;
        values[(_e2373 + 256u)] = _e2406.y;
    }
    workgroupBarrier();
    let _e2412 = sum_qty_2_;
    let _e2413 = sum_base_price_2_;
    values[local_2] = _e2413.x;
    values[(local_2 + 256u)] = _e2413.y;
    workgroupBarrier();
    if (local_2 < 16u) {
        let _e2420 = (local_2 * 16u);
        let _e2423 = values[_e2420];
        let _e2426 = values[(_e2420 + 256u)];
        sum_base_price_2_ = vec2<u32>(_e2423, _e2426);
        local_51 = (_e2420 + 1u);
        loop {
            let _e2430 = local_51;
            if (_e2430 >= (_e2420 + 16u)) {
                break;
            }
            let _e2433 = values[_e2430];
            let _e2436 = values[(_e2430 + 256u)];
            let _e2437 = vec2<u32>(_e2433, _e2436);
            let _e2438 = sum_base_price_2_;
            let _e2439 = add_64_(_e2438, _e2437);
            let _e2442 = (bitcast<i32>(_e2438.y) < 0i);
            sum_base_price_2_ = _e2439;
            local_51 = (_e2430 + 1u);
        }
        let _e2453 = sum_base_price_2_;
        values[_e2420] = _e2453.x;
        values[(_e2420 + 256u)] = _e2453.y;
    }
    workgroupBarrier();
    if (local_2 < 1u) {
        let _e2460 = (local_2 * 256u);
        let _e2463 = values[_e2460];
        let _e2466 = values[(_e2460 + 256u)];
        sum_base_price_2_ = vec2<u32>(_e2463, _e2466);
        local_52 = (_e2460 + 16u);
        loop {
            let _e2470 = local_52;
            if (_e2470 >= (_e2460 + 256u)) {
                break;
            }
            let _e2473 = values[_e2470];
            let _e2476 = values[(_e2470 + 256u)];
            let _e2477 = vec2<u32>(_e2473, _e2476);
            let _e2478 = sum_base_price_2_;
            let _e2479 = add_64_(_e2478, _e2477);
            let _e2482 = (bitcast<i32>(_e2478.y) < 0i);
            sum_base_price_2_ = _e2479;
            local_52 = (_e2470 + 16u);
        }
        let _e2493 = sum_base_price_2_;
        values[_e2460] = _e2493.x;
        values[(_e2460 + 256u)] = _e2493.y;
    }
    workgroupBarrier();
    let _e2499 = sum_base_price_2_;
    let _e2500 = sum_disc_price_2_;
    values[local_2] = _e2500.x;
    values[(local_2 + 256u)] = _e2500.y;
    workgroupBarrier();
    if (local_2 < 16u) {
        let _e2507 = (local_2 * 16u);
        let _e2510 = values[_e2507];
        let _e2513 = values[(_e2507 + 256u)];
        sum_disc_price_2_ = vec2<u32>(_e2510, _e2513);
        local_53 = (_e2507 + 1u);
        loop {
            let _e2517 = local_53;
            if (_e2517 >= (_e2507 + 16u)) {
                break;
            }
            let _e2520 = values[_e2517];
            let _e2523 = values[(_e2517 + 256u)];
            let _e2524 = vec2<u32>(_e2520, _e2523);
            let _e2525 = sum_disc_price_2_;
            let _e2526 = add_64_(_e2525, _e2524);
            let _e2529 = (bitcast<i32>(_e2525.y) < 0i);
            sum_disc_price_2_ = _e2526;
            local_53 = (_e2517 + 1u);
        }
        let _e2540 = sum_disc_price_2_;
        values[_e2507] = _e2540.x;
        values[(_e2507 + 256u)] = _e2540.y;
    }
    workgroupBarrier();
    if (local_2 < 1u) {
        let _e2547 = (local_2 * 256u);
        let _e2550 = values[_e2547];
        let _e2553 = values[(_e2547 + 256u)];
        sum_disc_price_2_ = vec2<u32>(_e2550, _e2553);
        local_54 = (_e2547 + 16u);
        loop {
            let _e2557 = local_54;
            if (_e2557 >= (_e2547 + 256u)) {
                break;
            }
            let _e2560 = values[_e2557];
            let _e2563 = values[(_e2557 + 256u)];
            let _e2564 = vec2<u32>(_e2560, _e2563);
            let _e2565 = sum_disc_price_2_;
            let _e2566 = add_64_(_e2565, _e2564);
            let _e2569 = (bitcast<i32>(_e2565.y) < 0i);
            sum_disc_price_2_ = _e2566;
            local_54 = (_e2557 + 16u);
        }
        let _e2580 = sum_disc_price_2_;
        values[_e2547] = _e2580.x;
        values[(_e2547 + 256u)] = _e2580.y;
    }
    workgroupBarrier();
    let _e2586 = sum_disc_price_2_;
    let _e2587 = sum_charge_2_;
    values[local_2] = _e2587.x;
    values[(local_2 + 256u)] = _e2587.y;
    workgroupBarrier();
    if (local_2 < 16u) {
        let _e2594 = (local_2 * 16u);
        let _e2597 = values[_e2594];
        let _e2600 = values[(_e2594 + 256u)];
        sum_charge_2_ = vec2<u32>(_e2597, _e2600);
        local_55 = (_e2594 + 1u);
        loop {
            let _e2604 = local_55;
            if (_e2604 >= (_e2594 + 16u)) {
                break;
            }
            let _e2607 = values[_e2604];
            let _e2610 = values[(_e2604 + 256u)];
            let _e2611 = vec2<u32>(_e2607, _e2610);
            let _e2612 = sum_charge_2_;
            let _e2613 = add_64_(_e2612, _e2611);
            let _e2616 = (bitcast<i32>(_e2612.y) < 0i);
            sum_charge_2_ = _e2613;
            local_55 = (_e2604 + 1u);
        }
        let _e2627 = sum_charge_2_;
        values[_e2594] = _e2627.x;
        values[(_e2594 + 256u)] = _e2627.y;
    }
    workgroupBarrier();
    if (local_2 < 1u) {
        let _e2634 = (local_2 * 256u);
        let _e2637 = values[_e2634];
        let _e2640 = values[(_e2634 + 256u)];
        sum_charge_2_ = vec2<u32>(_e2637, _e2640);
        local_56 = (_e2634 + 16u);
        loop {
            let _e2644 = local_56;
            if (_e2644 >= (_e2634 + 256u)) {
                break;
            }
            let _e2647 = values[_e2644];
            let _e2650 = values[(_e2644 + 256u)];
            let _e2651 = vec2<u32>(_e2647, _e2650);
            let _e2652 = sum_charge_2_;
            let _e2653 = add_64_(_e2652, _e2651);
            let _e2656 = (bitcast<i32>(_e2652.y) < 0i);
            sum_charge_2_ = _e2653;
            local_56 = (_e2644 + 16u);
        }
        let _e2667 = sum_charge_2_;
        values[_e2634] = _e2667.x;
        values[(_e2634 + 256u)] = _e2667.y;
    }
    workgroupBarrier();
    let _e2673 = sum_charge_2_;
    let _e2674 = avg_qty_count_2_;
    values[local_2] = _e2674.x;
    values[(local_2 + 256u)] = _e2674.y;
    workgroupBarrier();
    if (local_2 < 16u) {
        let _e2681 = (local_2 * 16u);
        let _e2684 = values[_e2681];
        let _e2687 = values[(_e2681 + 256u)];
        avg_qty_count_2_ = vec2<u32>(_e2684, _e2687);
        local_57 = (_e2681 + 1u);
        loop {
            let _e2691 = local_57;
            if (_e2691 >= (_e2681 + 16u)) {
                break;
            }
            let _e2694 = values[_e2691];
            let _e2697 = values[(_e2691 + 256u)];
            let _e2698 = vec2<u32>(_e2694, _e2697);
            let _e2699 = avg_qty_count_2_;
            let _e2700 = add_64_(_e2699, _e2698);
            let _e2703 = (bitcast<i32>(_e2699.y) < 0i);
            avg_qty_count_2_ = _e2700;
            local_57 = (_e2691 + 1u);
        }
        let _e2714 = avg_qty_count_2_;
        values[_e2681] = _e2714.x;
        values[(_e2681 + 256u)] = _e2714.y;
    }
    workgroupBarrier();
    if (local_2 < 1u) {
        let _e2721 = (local_2 * 256u);
        let _e2724 = values[_e2721];
        let _e2727 = values[(_e2721 + 256u)];
        avg_qty_count_2_ = vec2<u32>(_e2724, _e2727);
        local_58 = (_e2721 + 16u);
        loop {
            let _e2731 = local_58;
            if (_e2731 >= (_e2721 + 256u)) {
                break;
            }
            let _e2734 = values[_e2731];
            let _e2737 = values[(_e2731 + 256u)];
            let _e2738 = vec2<u32>(_e2734, _e2737);
            let _e2739 = avg_qty_count_2_;
            let _e2740 = add_64_(_e2739, _e2738);
            let _e2743 = (bitcast<i32>(_e2739.y) < 0i);
            avg_qty_count_2_ = _e2740;
            local_58 = (_e2731 + 16u);
        }
        let _e2754 = avg_qty_count_2_;
        values[_e2721] = _e2754.x;
        values[(_e2721 + 256u)] = _e2754.y;
    }
    workgroupBarrier();
    let _e2760 = avg_qty_count_2_;
    let _e2761 = avg_disc_sum_2_;
    values[local_2] = _e2761.x;
    values[(local_2 + 256u)] = _e2761.y;
    workgroupBarrier();
    if (local_2 < 16u) {
        let _e2768 = (local_2 * 16u);
        let _e2771 = values[_e2768];
        let _e2774 = values[(_e2768 + 256u)];
        avg_disc_sum_2_ = vec2<u32>(_e2771, _e2774);
        local_59 = (_e2768 + 1u);
        loop {
            let _e2778 = local_59;
            if (_e2778 >= (_e2768 + 16u)) {
                break;
            }
            let _e2781 = values[_e2778];
            let _e2784 = values[(_e2778 + 256u)];
            let _e2785 = vec2<u32>(_e2781, _e2784);
            let _e2786 = avg_disc_sum_2_;
            let _e2787 = add_64_(_e2786, _e2785);
            let _e2790 = (bitcast<i32>(_e2786.y) < 0i);
            avg_disc_sum_2_ = _e2787;
            local_59 = (_e2778 + 1u);
        }
        let _e2801 = avg_disc_sum_2_;
        values[_e2768] = _e2801.x;
        values[(_e2768 + 256u)] = _e2801.y;
    }
    workgroupBarrier();
    if (local_2 < 1u) {
        let _e2808 = (local_2 * 256u);
        let _e2811 = values[_e2808];
        let _e2814 = values[(_e2808 + 256u)];
        avg_disc_sum_2_ = vec2<u32>(_e2811, _e2814);
        local_60 = (_e2808 + 16u);
        loop {
            let _e2818 = local_60;
            if (_e2818 >= (_e2808 + 256u)) {
                break;
            }
            let _e2821 = values[_e2818];
            let _e2824 = values[(_e2818 + 256u)];
            let _e2825 = vec2<u32>(_e2821, _e2824);
            let _e2826 = avg_disc_sum_2_;
            let _e2827 = add_64_(_e2826, _e2825);
            let _e2830 = (bitcast<i32>(_e2826.y) < 0i);
            avg_disc_sum_2_ = _e2827;
            local_60 = (_e2818 + 16u);
        }
        let _e2841 = avg_disc_sum_2_;
        values[_e2808] = _e2841.x;
        values[(_e2808 + 256u)] = _e2841.y;
    }
    workgroupBarrier();
    let _e2847 = avg_disc_sum_2_;
    if _e994 {
        local_61 = 0u;
        loop {
            let _e2849 = local_61;
            if (_e2849 >= 16u) {
                break;
            }
            let _e2852 = tags[_e2849];
            let _e2854 = numbers[_e2849];
            if ((_e2852 != 0u) & (_e2854 == 2u)) {
                let _e2858 = (_e2849 * 4u);
                let _e2860 = keys[_e2858];
                let _e2863 = keys[(_e2858 + 1u)];
                let _e2864 = vec2<u32>(_e2860, _e2863);
                let _e2867 = keys[(_e2858 + 2u)];
                let _e2870 = keys[(_e2858 + 3u)];
                let _e2871 = vec2<u32>(_e2867, _e2870);
                let _e2873 = params[18u];
                let _e2875 = params[19u];
                let _e2877 = params[20u];
                let _e2879 = params[21u];
                let _e2881 = atomicLoad((&sync[_e2873]));
                if (_e2881 <= _e2875) {
                    let _e2884 = atomicAdd((&sync[_e2873]), 1u);
                    if (_e2884 < _e2875) {
                        let _e2887 = (_e2877 + (_e2884 * 16u));
                        work[_e2887] = 0u;
                        work[(_e2887 + 1u)] = 0u;
                        work[(_e2887 + 2u)] = 0u;
                        work[(_e2887 + 3u)] = 0u;
                        work[(_e2887 + 4u)] = 0u;
                        work[(_e2887 + 5u)] = 0u;
                        work[(_e2887 + 6u)] = 0u;
                        work[(_e2887 + 7u)] = 0u;
                        work[(_e2887 + 8u)] = 0u;
                        work[(_e2887 + 9u)] = 0u;
                        work[(_e2887 + 10u)] = 0u;
                        work[(_e2887 + 11u)] = 0u;
                        work[(_e2887 + 12u)] = 0u;
                        work[(_e2887 + 13u)] = 0u;
                        work[(_e2887 + 14u)] = 0u;
                        work[(_e2887 + 15u)] = 0u;
                        work[_e2887] = _e2864.x;
                        work[(_e2887 + 1u)] = _e2864.y;
                        work[(_e2887 + 2u)] = _e2871.x;
                        work[(_e2887 + 3u)] = _e2871.y;
                        work[(_e2887 + 4u)] = _e2412.x;
                        work[(_e2887 + 5u)] = _e2412.y;
                        work[(_e2887 + 6u)] = _e2499.x;
                        work[(_e2887 + 7u)] = _e2499.y;
                        work[(_e2887 + 8u)] = _e2586.x;
                        work[(_e2887 + 9u)] = _e2586.y;
                        work[(_e2887 + 10u)] = _e2673.x;
                        work[(_e2887 + 11u)] = _e2673.y;
                        work[(_e2887 + 12u)] = _e2760.x;
                        work[(_e2887 + 13u)] = _e2760.y;
                        work[(_e2887 + 14u)] = _e2847.x;
                        work[(_e2887 + 15u)] = _e2847.y;
                        work[(_e2879 + _e2884)] = _e2325;
                    }
                }
            }
            local_61 = (_e2849 + 1u);
        }
    }
    let _e2969 = first_3_;
    values[local_2] = _e2969;
    workgroupBarrier();
    if (local_2 == 0u) {
        local_62 = 1u;
        loop {
            let _e2973 = local_62;
            if (_e2973 >= 256u) {
                break;
            }
            let _e2976 = values[_e2973];
            let _e2977 = first_3_;
            first_3_ = min(_e2976, _e2977);
            local_62 = (_e2973 + 1u);
        }
    }
    workgroupBarrier();
    let _e2980 = first_3_;
    let _e2981 = sum_qty_3_;
    values[local_2] = _e2981.x;
    values[(local_2 + 256u)] = _e2981.y;
    workgroupBarrier();
    if (local_2 < 16u) {
        let _e2988 = (local_2 * 16u);
        let _e2991 = values[_e2988];
        let _e2994 = values[(_e2988 + 256u)];
        sum_qty_3_ = vec2<u32>(_e2991, _e2994);
        local_63 = (_e2988 + 1u);
        loop {
            let _e2998 = local_63;
            if (_e2998 >= (_e2988 + 16u)) {
                break;
            }
            let _e3001 = values[_e2998];
            let _e3004 = values[(_e2998 + 256u)];
            let _e3005 = vec2<u32>(_e3001, _e3004);
            let _e3006 = sum_qty_3_;
            let _e3007 = add_64_(_e3006, _e3005);
            let _e3010 = (bitcast<i32>(_e3006.y) < 0i);
            sum_qty_3_ = _e3007;
            local_63 = (_e2998 + 1u);
        }
        let _e3021 = sum_qty_3_;
        values[_e2988] = _e3021.x;
        values[(_e2988 + 256u)] = _e3021.y;
    }
    workgroupBarrier();
    if (local_2 < 1u) {
        let _e3028 = (local_2 * 256u);
        let _e3031 = values[_e3028];
        let _e3034 = values[(_e3028 + 256u)];
        sum_qty_3_ = vec2<u32>(_e3031, _e3034);
        local_64 = (_e3028 + 16u);
        loop {
            let _e3038 = local_64;
            if (_e3038 >= (_e3028 + 256u)) {
                break;
            }
            let _e3041 = values[_e3038];
            let _e3044 = values[(_e3038 + 256u)];
            let _e3045 = vec2<u32>(_e3041, _e3044);
            let _e3046 = sum_qty_3_;
            let _e3047 = add_64_(_e3046, _e3045);
            let _e3050 = (bitcast<i32>(_e3046.y) < 0i);
            sum_qty_3_ = _e3047;
            local_64 = (_e3038 + 16u);
        }
        let _e3061 = sum_qty_3_;
        values[_e3028] = _e3061.x;
        values[(_e3028 + 256u)] = _e3061.y;
    }
    workgroupBarrier();
    let _e3067 = sum_qty_3_;
    let _e3068 = sum_base_price_3_;
    values[local_2] = _e3068.x;
    values[(local_2 + 256u)] = _e3068.y;
    workgroupBarrier();
    if (local_2 < 16u) {
        let _e3075 = (local_2 * 16u);
        let _e3078 = values[_e3075];
        let _e3081 = values[(_e3075 + 256u)];
        sum_base_price_3_ = vec2<u32>(_e3078, _e3081);
        local_65 = (_e3075 + 1u);
        loop {
            let _e3085 = local_65;
            if (_e3085 >= (_e3075 + 16u)) {
                break;
            }
            let _e3088 = values[_e3085];
            let _e3091 = values[(_e3085 + 256u)];
            let _e3092 = vec2<u32>(_e3088, _e3091);
            let _e3093 = sum_base_price_3_;
            let _e3094 = add_64_(_e3093, _e3092);
            let _e3097 = (bitcast<i32>(_e3093.y) < 0i);
            sum_base_price_3_ = _e3094;
            local_65 = (_e3085 + 1u);
        }
        let _e3108 = sum_base_price_3_;
        values[_e3075] = _e3108.x;
        values[(_e3075 + 256u)] = _e3108.y;
    }
    workgroupBarrier();
    if (local_2 < 1u) {
        let _e3115 = (local_2 * 256u);
        let _e3118 = values[_e3115];
        let _e3121 = values[(_e3115 + 256u)];
        sum_base_price_3_ = vec2<u32>(_e3118, _e3121);
        local_66 = (_e3115 + 16u);
        loop {
            let _e3125 = local_66;
            if (_e3125 >= (_e3115 + 256u)) {
                break;
            }
            let _e3128 = values[_e3125];
            let _e3131 = values[(_e3125 + 256u)];
            let _e3132 = vec2<u32>(_e3128, _e3131);
            let _e3133 = sum_base_price_3_;
            let _e3134 = add_64_(_e3133, _e3132);
            let _e3137 = (bitcast<i32>(_e3133.y) < 0i);
            sum_base_price_3_ = _e3134;
            local_66 = (_e3125 + 16u);
        }
        let _e3148 = sum_base_price_3_;
        values[_e3115] = _e3148.x;
        values[(_e3115 + 256u)] = _e3148.y;
    }
    workgroupBarrier();
    let _e3154 = sum_base_price_3_;
    let _e3155 = sum_disc_price_3_;
    values[local_2] = _e3155.x;
    values[(local_2 + 256u)] = _e3155.y;
    workgroupBarrier();
    if (local_2 < 16u) {
        let _e3162 = (local_2 * 16u);
        let _e3165 = values[_e3162];
        let _e3168 = values[(_e3162 + 256u)];
        sum_disc_price_3_ = vec2<u32>(_e3165, _e3168);
        local_67 = (_e3162 + 1u);
        loop {
            let _e3172 = local_67;
            if (_e3172 >= (_e3162 + 16u)) {
                break;
            }
            let _e3175 = values[_e3172];
            let _e3178 = values[(_e3172 + 256u)];
            let _e3179 = vec2<u32>(_e3175, _e3178);
            let _e3180 = sum_disc_price_3_;
            let _e3181 = add_64_(_e3180, _e3179);
            let _e3184 = (bitcast<i32>(_e3180.y) < 0i);
            sum_disc_price_3_ = _e3181;
            local_67 = (_e3172 + 1u);
        }
        let _e3195 = sum_disc_price_3_;
        values[_e3162] = _e3195.x;
        values[(_e3162 + 256u)] = _e3195.y;
    }
    workgroupBarrier();
    if (local_2 < 1u) {
        let _e3202 = (local_2 * 256u);
        let _e3205 = values[_e3202];
        let _e3208 = values[(_e3202 + 256u)];
        sum_disc_price_3_ = vec2<u32>(_e3205, _e3208);
        local_68 = (_e3202 + 16u);
        loop {
            let _e3212 = local_68;
            if (_e3212 >= (_e3202 + 256u)) {
                break;
            }
            let _e3215 = values[_e3212];
            let _e3218 = values[(_e3212 + 256u)];
            let _e3219 = vec2<u32>(_e3215, _e3218);
            let _e3220 = sum_disc_price_3_;
            let _e3221 = add_64_(_e3220, _e3219);
            let _e3224 = (bitcast<i32>(_e3220.y) < 0i);
            sum_disc_price_3_ = _e3221;
            local_68 = (_e3212 + 16u);
        }
        let _e3235 = sum_disc_price_3_;
        values[_e3202] = _e3235.x;
        values[(_e3202 + 256u)] = _e3235.y;
    }
    workgroupBarrier();
    let _e3241 = sum_disc_price_3_;
    let _e3242 = sum_charge_3_;
    values[local_2] = _e3242.x;
    values[(local_2 + 256u)] = _e3242.y;
    workgroupBarrier();
    if (local_2 < 16u) {
        let _e3249 = (local_2 * 16u);
        let _e3252 = values[_e3249];
        let _e3255 = values[(_e3249 + 256u)];
        sum_charge_3_ = vec2<u32>(_e3252, _e3255);
        local_69 = (_e3249 + 1u);
        loop {
            let _e3259 = local_69;
            if (_e3259 >= (_e3249 + 16u)) {
                break;
            }
            let _e3262 = values[_e3259];
            let _e3265 = values[(_e3259 + 256u)];
            let _e3266 = vec2<u32>(_e3262, _e3265);
            let _e3267 = sum_charge_3_;
            let _e3268 = add_64_(_e3267, _e3266);
            let _e3271 = (bitcast<i32>(_e3267.y) < 0i);
            sum_charge_3_ = _e3268;
            local_69 = (_e3259 + 1u);
        }
        let _e3282 = sum_charge_3_;
        values[_e3249] = _e3282.x;
        values[(_e3249 + 256u)] = _e3282.y;
    }
    workgroupBarrier();
    if (local_2 < 1u) {
        let _e3289 = (local_2 * 256u);
        let _e3292 = values[_e3289];
        let _e3295 = values[(_e3289 + 256u)];
        sum_charge_3_ = vec2<u32>(_e3292, _e3295);
        local_70 = (_e3289 + 16u);
        loop {
            let _e3299 = local_70;
            if (_e3299 >= (_e3289 + 256u)) {
                break;
            }
            let _e3302 = values[_e3299];
            let _e3305 = values[(_e3299 + 256u)];
            let _e3306 = vec2<u32>(_e3302, _e3305);
            let _e3307 = sum_charge_3_;
            let _e3308 = add_64_(_e3307, _e3306);
            let _e3311 = (bitcast<i32>(_e3307.y) < 0i);
            sum_charge_3_ = _e3308;
            local_70 = (_e3299 + 16u);
        }
        let _e3322 = sum_charge_3_;
        values[_e3289] = _e3322.x;
        values[(_e3289 + 256u)] = _e3322.y;
    }
    workgroupBarrier();
    let _e3328 = sum_charge_3_;
    let _e3329 = avg_qty_count_3_;
    values[local_2] = _e3329.x;
    values[(local_2 + 256u)] = _e3329.y;
    workgroupBarrier();
    if (local_2 < 16u) {
        let _e3336 = (local_2 * 16u);
        let _e3339 = values[_e3336];
        let _e3342 = values[(_e3336 + 256u)];
        avg_qty_count_3_ = vec2<u32>(_e3339, _e3342);
        local_71 = (_e3336 + 1u);
        loop {
            let _e3346 = local_71;
            if (_e3346 >= (_e3336 + 16u)) {
                break;
            }
            let _e3349 = values[_e3346];
            let _e3352 = values[(_e3346 + 256u)];
            let _e3353 = vec2<u32>(_e3349, _e3352);
            let _e3354 = avg_qty_count_3_;
            let _e3355 = add_64_(_e3354, _e3353);
            let _e3358 = (bitcast<i32>(_e3354.y) < 0i);
            avg_qty_count_3_ = _e3355;
            local_71 = (_e3346 + 1u);
        }
        let _e3369 = avg_qty_count_3_;
        values[_e3336] = _e3369.x;
        values[(_e3336 + 256u)] = _e3369.y;
    }
    workgroupBarrier();
    if (local_2 < 1u) {
        let _e3376 = (local_2 * 256u);
        let _e3379 = values[_e3376];
        let _e3382 = values[(_e3376 + 256u)];
        avg_qty_count_3_ = vec2<u32>(_e3379, _e3382);
        local_72 = (_e3376 + 16u);
        loop {
            let _e3386 = local_72;
            if (_e3386 >= (_e3376 + 256u)) {
                break;
            }
            let _e3389 = values[_e3386];
            let _e3392 = values[(_e3386 + 256u)];
            let _e3393 = vec2<u32>(_e3389, _e3392);
            let _e3394 = avg_qty_count_3_;
            let _e3395 = add_64_(_e3394, _e3393);
            let _e3398 = (bitcast<i32>(_e3394.y) < 0i);
            avg_qty_count_3_ = _e3395;
            local_72 = (_e3386 + 16u);
        }
        let _e3409 = avg_qty_count_3_;
        values[_e3376] = _e3409.x;
        values[(_e3376 + 256u)] = _e3409.y;
    }
    workgroupBarrier();
    let _e3415 = avg_qty_count_3_;
    let _e3416 = avg_disc_sum_3_;
    values[local_2] = _e3416.x;
    values[(local_2 + 256u)] = _e3416.y;
    workgroupBarrier();
    if (local_2 < 16u) {
        let _e3423 = (local_2 * 16u);
        let _e3426 = values[_e3423];
        let _e3429 = values[(_e3423 + 256u)];
        avg_disc_sum_3_ = vec2<u32>(_e3426, _e3429);
        local_73 = (_e3423 + 1u);
        loop {
            let _e3433 = local_73;
            if (_e3433 >= (_e3423 + 16u)) {
                break;
            }
            let _e3436 = values[_e3433];
            let _e3439 = values[(_e3433 + 256u)];
            let _e3440 = vec2<u32>(_e3436, _e3439);
            let _e3441 = avg_disc_sum_3_;
            let _e3442 = add_64_(_e3441, _e3440);
            let _e3445 = (bitcast<i32>(_e3441.y) < 0i);
            avg_disc_sum_3_ = _e3442;
            local_73 = (_e3433 + 1u);
        }
        let _e3456 = avg_disc_sum_3_;
        values[_e3423] = _e3456.x;
        values[(_e3423 + 256u)] = _e3456.y;
    }
    workgroupBarrier();
    if (local_2 < 1u) {
        let _e3463 = (local_2 * 256u);
        let _e3466 = values[_e3463];
        let _e3469 = values[(_e3463 + 256u)];
        avg_disc_sum_3_ = vec2<u32>(_e3466, _e3469);
        local_74 = (_e3463 + 16u);
        loop {
            let _e3473 = local_74;
            if (_e3473 >= (_e3463 + 256u)) {
                break;
            }
            let _e3476 = values[_e3473];
            let _e3479 = values[(_e3473 + 256u)];
            let _e3480 = vec2<u32>(_e3476, _e3479);
            let _e3481 = avg_disc_sum_3_;
            let _e3482 = add_64_(_e3481, _e3480);
            let _e3485 = (bitcast<i32>(_e3481.y) < 0i);
            avg_disc_sum_3_ = _e3482;
            local_74 = (_e3473 + 16u);
        }
        let _e3496 = avg_disc_sum_3_;
        values[_e3463] = _e3496.x;
        values[(_e3463 + 256u)] = _e3496.y;
    }
    workgroupBarrier();
    let _e3502 = avg_disc_sum_3_;
    if _e994 {
        local_75 = 0u;
        loop {
            let _e3504 = local_75;
            if (_e3504 >= 16u) {
                break;
            }
            let _e3507 = tags[_e3504];
            let _e3509 = numbers[_e3504];
            if ((_e3507 != 0u) & (_e3509 == 3u)) {
                let _e3513 = (_e3504 * 4u);
                let _e3515 = keys[_e3513];
                let _e3518 = keys[(_e3513 + 1u)];
                let _e3519 = vec2<u32>(_e3515, _e3518);
                let _e3522 = keys[(_e3513 + 2u)];
                let _e3525 = keys[(_e3513 + 3u)];
                let _e3526 = vec2<u32>(_e3522, _e3525);
                let _e3528 = params[18u];
                let _e3530 = params[19u];
                let _e3532 = params[20u];
                let _e3534 = params[21u];
                let _e3536 = atomicLoad((&sync[_e3528]));
                if (_e3536 <= _e3530) {
                    let _e3539 = atomicAdd((&sync[_e3528]), 1u);
                    if (_e3539 < _e3530) {
                        let _e3542 = (_e3532 + (_e3539 * 16u));
                        work[_e3542] = 0u;
                        work[(_e3542 + 1u)] = 0u;
                        work[(_e3542 + 2u)] = 0u;
                        work[(_e3542 + 3u)] = 0u;
                        work[(_e3542 + 4u)] = 0u;
                        work[(_e3542 + 5u)] = 0u;
                        work[(_e3542 + 6u)] = 0u;
                        work[(_e3542 + 7u)] = 0u;
                        work[(_e3542 + 8u)] = 0u;
                        work[(_e3542 + 9u)] = 0u;
                        work[(_e3542 + 10u)] = 0u;
                        work[(_e3542 + 11u)] = 0u;
                        work[(_e3542 + 12u)] = 0u;
                        work[(_e3542 + 13u)] = 0u;
                        work[(_e3542 + 14u)] = 0u;
                        work[(_e3542 + 15u)] = 0u;
                        work[_e3542] = _e3519.x;
                        work[(_e3542 + 1u)] = _e3519.y;
                        work[(_e3542 + 2u)] = _e3526.x;
                        work[(_e3542 + 3u)] = _e3526.y;
                        work[(_e3542 + 4u)] = _e3067.x;
                        work[(_e3542 + 5u)] = _e3067.y;
                        work[(_e3542 + 6u)] = _e3154.x;
                        work[(_e3542 + 7u)] = _e3154.y;
                        work[(_e3542 + 8u)] = _e3241.x;
                        work[(_e3542 + 9u)] = _e3241.y;
                        work[(_e3542 + 10u)] = _e3328.x;
                        work[(_e3542 + 11u)] = _e3328.y;
                        work[(_e3542 + 12u)] = _e3415.x;
                        work[(_e3542 + 13u)] = _e3415.y;
                        work[(_e3542 + 14u)] = _e3502.x;
                        work[(_e3542 + 15u)] = _e3502.y;
                        work[(_e3534 + _e3539)] = _e2980;
                    }
                }
            }
            local_75 = (_e3504 + 1u);
        }
    }
    local_76 = local_2;
    loop {
        let _e3625 = local_76;
        if (_e3625 >= 16u) {
            break;
        }
        let _e3628 = tags[_e3625];
        let _e3630 = numbers[_e3625];
        if ((_e3628 != 0u) & (_e3630 >= 4u)) {
            let _e3634 = (_e3625 * 4u);
            let _e3636 = keys[_e3634];
            let _e3639 = keys[(_e3634 + 1u)];
            let _e3640 = vec2<u32>(_e3636, _e3639);
            let _e3643 = keys[(_e3634 + 2u)];
            let _e3646 = keys[(_e3634 + 3u)];
            let _e3647 = vec2<u32>(_e3643, _e3646);
            let _e3648 = (_e3630 * 13u);
            let _e3650 = atomicLoad((&totals[_e3648]));
            let _e3654 = atomicLoad((&totals[(_e3648 + 1u)]));
            let _e3657 = atomicLoad((&totals[(_e3648 + 2u)]));
            let _e3658 = vec2<u32>(_e3654, _e3657);
            let _e3661 = atomicLoad((&totals[(_e3648 + 3u)]));
            let _e3664 = atomicLoad((&totals[(_e3648 + 4u)]));
            let _e3665 = vec2<u32>(_e3661, _e3664);
            let _e3668 = atomicLoad((&totals[(_e3648 + 5u)]));
            let _e3671 = atomicLoad((&totals[(_e3648 + 6u)]));
            let _e3672 = vec2<u32>(_e3668, _e3671);
            let _e3675 = atomicLoad((&totals[(_e3648 + 7u)]));
            let _e3678 = atomicLoad((&totals[(_e3648 + 8u)]));
            let _e3679 = vec2<u32>(_e3675, _e3678);
            let _e3682 = atomicLoad((&totals[(_e3648 + 9u)]));
            let _e3685 = atomicLoad((&totals[(_e3648 + 10u)]));
            let _e3686 = vec2<u32>(_e3682, _e3685);
            let _e3689 = atomicLoad((&totals[(_e3648 + 11u)]));
            let _e3692 = atomicLoad((&totals[(_e3648 + 12u)]));
            let _e3693 = vec2<u32>(_e3689, _e3692);
            let _e3695 = params[18u];
            let _e3697 = params[19u];
            let _e3699 = params[20u];
            let _e3701 = params[21u];
            let _e3703 = atomicLoad((&sync[_e3695]));
            if (_e3703 <= _e3697) {
                let _e3706 = atomicAdd((&sync[_e3695]), 1u);
                if (_e3706 < _e3697) {
                    let _e3709 = (_e3699 + (_e3706 * 16u));
                    work[_e3709] = 0u;
                    work[(_e3709 + 1u)] = 0u;
                    work[(_e3709 + 2u)] = 0u;
                    work[(_e3709 + 3u)] = 0u;
                    work[(_e3709 + 4u)] = 0u;
                    work[(_e3709 + 5u)] = 0u;
                    work[(_e3709 + 6u)] = 0u;
                    work[(_e3709 + 7u)] = 0u;
                    work[(_e3709 + 8u)] = 0u;
                    work[(_e3709 + 9u)] = 0u;
                    work[(_e3709 + 10u)] = 0u;
                    work[(_e3709 + 11u)] = 0u;
                    work[(_e3709 + 12u)] = 0u;
                    work[(_e3709 + 13u)] = 0u;
                    work[(_e3709 + 14u)] = 0u;
                    work[(_e3709 + 15u)] = 0u;
                    work[_e3709] = _e3640.x;
                    work[(_e3709 + 1u)] = _e3640.y;
                    work[(_e3709 + 2u)] = _e3647.x;
                    work[(_e3709 + 3u)] = _e3647.y;
                    work[(_e3709 + 4u)] = _e3658.x;
                    work[(_e3709 + 5u)] = _e3658.y;
                    work[(_e3709 + 6u)] = _e3665.x;
                    work[(_e3709 + 7u)] = _e3665.y;
                    work[(_e3709 + 8u)] = _e3672.x;
                    work[(_e3709 + 9u)] = _e3672.y;
                    work[(_e3709 + 10u)] = _e3679.x;
                    work[(_e3709 + 11u)] = _e3679.y;
                    work[(_e3709 + 12u)] = _e3686.x;
                    work[(_e3709 + 13u)] = _e3686.y;
                    work[(_e3709 + 14u)] = _e3693.x;
                    work[(_e3709 + 15u)] = _e3693.y;
                    work[(_e3701 + _e3706)] = ~(_e3650);
                }
            }
        }
        local_76 = (_e3625 + 256u);
    }
}

// 2: kernel @scan_groups
@group(0) @binding(0) 
var<storage> params: array<u32>;
@group(0) @binding(1) 
var<storage> input: array<u32>;
@group(0) @binding(2) 
var<storage, read_write> work: array<u32>;
@group(0) @binding(3) 
var<storage, read_write> sync: array<atomic<u32>>;

fn u64_shr(a: vec2<u32>, b: u32) -> vec2<u32> {
    let _e3 = (b & 31u);
    return select(vec2<u32>(0u, 0u), select(vec2<u32>((a.y >> _e3), 0u), vec2<u32>(((a.x >> _e3) | ((a.y << 1u) << (_e3 ^ 31u))), (a.y >> _e3)), vec2((b < 32u))), vec2((b < 64u)));
}

fn u64_shl(a_1: vec2<u32>, b_1: u32) -> vec2<u32> {
    let _e3 = (b_1 & 31u);
    return select(vec2<u32>(0u, 0u), select(vec2<u32>(0u, (a_1.x << _e3)), vec2<u32>((a_1.x << _e3), ((a_1.y << _e3) | ((a_1.x >> 1u) >> (_e3 ^ 31u)))), vec2((b_1 < 32u))), vec2((b_1 < 64u)));
}

fn u128_shl(a_2: vec4<u32>, b_2: u32) -> vec4<u32> {
    let _e4 = vec2<u32>(a_2.x, a_2.y);
    let _e9 = (b_2 & 63u);
    let _e21 = u64_shr(vec2<u32>(((_e4.x >> 1u) | (_e4.y << 31u)), (_e4.y >> 1u)), (_e9 ^ 63u));
    let _e22 = u64_shl(_e4, _e9);
    let _e23 = u64_shl(vec2<u32>(a_2.z, a_2.w), _e9);
    let _e32 = (b_2 >= 64u);
    let _e36 = select(_e22, vec2<u32>(0u, 0u), vec2(_e32));
    let _e38 = select(vec2<u32>((_e23.x | _e21.x), (_e23.y | _e21.y)), _e22, vec2(_e32));
    return vec4<u32>(_e36.x, _e36.y, _e38.x, _e38.y);
}

fn u64_shr_jam(a_3: vec2<u32>, b_3: u32) -> vec2<u32> {
    let _e2 = u64_shr(a_3, b_3);
    let _e5 = u64_shl(_e2, min(b_3, 63u));
    return vec2<u32>((_e2.x | u32((!((((_e5.x ^ a_3.x) | (_e5.y ^ a_3.y)) == 0u)) | ((b_3 > 63u) & !(((a_3.x | a_3.y) == 0u)))))), _e2.y);
}

fn f64_round_pack(a_4: u32, b_4: i32, c: vec2<u32>) -> vec2<u32> {
    let _e4 = (b_4 < 0i);
    let _e7 = u64_shr_jam(c, bitcast<u32>(-(b_4)));
    let _e9 = select(c, _e7, vec2(_e4));
    let _e10 = select(b_4, 0i, _e4);
    let _e16 = vec2<u32>(512u, 0u);
    let _e19 = (_e9.x + _e16.x);
    let _e26 = vec2<u32>(_e19, ((_e9.y + _e16.y) + u32((_e19 < _e9.x))));
    let _e44 = vec2<u32>(((_e26.x >> 10u) | (_e26.y << 22u)), (_e26.y >> 10u));
    let _e49 = (_e44.x & ~(u32(((_e9.x & 1023u) == 512u))));
    return select(vec2<u32>(_e49, ((_e44.y + (bitcast<u32>(select(_e10, 0i, ((_e49 | _e44.y) == 0u))) << 20u)) | a_4)), vec2<u32>(0u, (a_4 | 2146435072u)), vec2(((_e10 > 2045i) | ((_e10 == 2045i) & (_e26.y >= 2147483648u)))));
}

fn f64_from_i128_(a_5: vec4<u32>) -> vec2<u32> {
    let _e7 = vec2<u32>(a_5.x, a_5.y);
    let _e10 = vec2<u32>(a_5.z, a_5.w);
    let _e25 = vec2<u32>((0u - _e7.x), (~(_e7.y) + u32((_e7.x == 0u))));
    let _e30 = vec2<u32>(~(_e10.x), ~(_e10.y));
    let _e31 = vec2<u32>(u32(((_e7.x | _e7.y) == 0u)), 0u);
    let _e34 = (_e30.x + _e31.x);
    let _e41 = vec2<u32>(_e34, ((_e30.y + _e31.y) + u32((_e34 < _e30.x))));
    let _e48 = select(a_5, vec4<u32>(_e25.x, _e25.y, _e41.x, _e41.y), vec4((bitcast<i32>(a_5.w) < 0i)));
    let _e51 = vec2<u32>(_e48.x, _e48.y);
    let _e54 = vec2<u32>(_e48.z, _e48.w);
    let _e80 = min(select(select(countLeadingZeros(_e54.y), (countLeadingZeros(_e54.x) + 32u), (_e54.y == 0u)), (select(countLeadingZeros(_e51.y), (countLeadingZeros(_e51.x) + 32u), (_e51.y == 0u)) + 64u), ((_e54.x | _e54.y) == 0u)), 127u);
    let _e81 = u128_shl(_e48, _e80);
    let _e84 = vec2<u32>(_e81.z, _e81.w);
    let _e102 = vec2<u32>(((_e84.x >> 1u) | (_e84.y << 31u)), (_e84.y >> 1u));
    let _e113 = f64_round_pack((a_5.w & 2147483648u), (1149i - bitcast<i32>(_e80)), vec2<u32>((_e102.x | u32((((_e81.x | _e81.y) | (_e84.x & 1u)) != 0u))), _e102.y));
    return _e113;
}

fn f64_normalize_round_pack(a_6: u32, b_5: i32, c_1: vec2<u32>) -> vec2<u32> {
    let _e12 = select(countLeadingZeros(c_1.y), (countLeadingZeros(c_1.x) + 32u), (c_1.y == 0u));
    let _e23 = vec2<u32>(((c_1.x >> 1u) | (c_1.y << 31u)), (c_1.y >> 1u));
    let _e31 = u64_shl(c_1, (_e12 - 1u));
    let _e38 = f64_round_pack(a_6, ((b_5 + 1i) - bitcast<i32>(_e12)), select(_e31, vec2<u32>((_e23.x | (c_1.x & 1u)), _e23.y), vec2((_e12 == 0u))));
    return _e38;
}

fn u32_mul_wide(a_7: u32, b_6: u32) -> vec2<u32> {
    let _e3 = (a_7 & 65535u);
    let _e5 = (a_7 >> 16u);
    let _e6 = (b_6 & 65535u);
    let _e7 = (b_6 >> 16u);
    let _e9 = (_e3 * _e7);
    let _e10 = (_e5 * _e6);
    return vec2<u32>((a_7 * b_6), ((((_e5 * _e7) + (_e9 >> 16u)) + (_e10 >> 16u)) + (((((_e3 * _e6) >> 16u) + (_e9 & 65535u)) + (_e10 & 65535u)) >> 16u)));
}

fn u64_mul_wide(a_8: vec2<u32>, b_7: vec2<u32>) -> vec4<u32> {
    let _e4 = u32_mul_wide(a_8.x, b_7.x);
    let _e7 = u32_mul_wide(a_8.x, b_7.y);
    let _e10 = u32_mul_wide(a_8.y, b_7.x);
    let _e13 = u32_mul_wide(a_8.y, b_7.y);
    let _e16 = (_e4.y + _e7.x);
    let _e20 = (_e16 + _e10.x);
    let _e25 = (_e7.y + _e10.y);
    let _e29 = (_e25 + _e13.x);
    let _e33 = (_e29 + (u32((_e16 < _e4.y)) + u32((_e20 < _e16))));
    return vec4<u32>(_e4.x, _e20, _e33, (((_e13.y + u32((_e25 < _e7.y))) + u32((_e29 < _e25))) + u32((_e33 < _e29))));
}

fn f64_mul(a_9: vec2<u32>, b_8: vec2<u32>) -> vec2<u32> {
    let _e6 = ((a_9.y ^ b_8.y) & 2147483648u);
    if ((((a_9.y >> 20u) & 2047u) == 2047u) | (((b_8.y >> 20u) & 2047u) == 2047u)) {
        let _e20 = (a_9.y & 2147483647u);
        let _e30 = (b_8.y & 2147483647u);
        return select(vec2<u32>(0u, (_e6 | 2146435072u)), vec2<u32>(0u, 2146959360u), vec2((((((_e20 > 2146435072u) | ((_e20 == 2146435072u) & (a_9.x != 0u))) | ((_e30 > 2146435072u) | ((_e30 == 2146435072u) & (b_8.x != 0u)))) | ((a_9.x | (a_9.y & 2147483647u)) == 0u)) | ((b_8.x | (b_8.y & 2147483647u)) == 0u))));
    }
    if (((a_9.x | (a_9.y & 2147483647u)) == 0u) | ((b_8.x | (b_8.y & 2147483647u)) == 0u)) {
        return vec2<u32>(0u, _e6);
    }
    let _e70 = ((a_9.y >> 20u) & 2047u);
    let _e75 = vec2<u32>(a_9.x, (a_9.y & 1048575u));
    let _e86 = (select(countLeadingZeros(_e75.y), (countLeadingZeros(_e75.x) + 32u), (_e75.y == 0u)) - 11u);
    let _e87 = (_e70 == 0u);
    let _e93 = u64_shl(_e75, _e86);
    let _e95 = select(vec2<u32>(_e75.x, (_e75.y | 1048576u)), _e93, vec2(_e87));
    let _e103 = ((b_8.y >> 20u) & 2047u);
    let _e107 = vec2<u32>(b_8.x, (b_8.y & 1048575u));
    let _e116 = (select(countLeadingZeros(_e107.y), (countLeadingZeros(_e107.x) + 32u), (_e107.y == 0u)) - 11u);
    let _e117 = (_e103 == 0u);
    let _e122 = u64_shl(_e107, _e116);
    let _e124 = select(vec2<u32>(_e107.x, (_e107.y | 1048576u)), _e122, vec2(_e117));
    let _e148 = u64_mul_wide(vec2<u32>((_e95.x << 10u), ((_e95.y << 10u) | (_e95.x >> 22u))), vec2<u32>((_e124.x << 11u), ((_e124.y << 11u) | (_e124.x >> 21u))));
    let _e157 = vec2<u32>((_e148.z | u32(((_e148.x | _e148.y) != 0u))), _e148.w);
    let _e160 = (_e157.y < 1073741824u);
    let _e178 = f64_round_pack(_e6, (((select(bitcast<i32>(_e70), (1i - bitcast<i32>(_e86)), _e87) + select(bitcast<i32>(_e103), (1i - bitcast<i32>(_e116)), _e117)) - 1023i) - i32(_e160)), select(_e157, vec2<u32>((_e157.x << 1u), ((_e157.y << 1u) | (_e157.x >> 31u))), vec2(_e160)));
    return _e178;
}

fn u64_div_word(a_10: u32, b_9: u32, c_2: u32) -> vec2<u32> {
    var local_1: u32;
    var local_2: u32;
    var local_3: u32;
    var local_4: u32;

    let _e3 = countLeadingZeros(c_2);
    let _e4 = (c_2 << _e3);
    let _e6 = (_e4 >> 16u);
    let _e8 = (_e4 & 65535u);
    let _e15 = ((a_10 << _e3) | ((b_9 >> 1u) >> (_e3 ^ 31u)));
    let _e16 = (b_9 << _e3);
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

fn u96_div_digit(a_11: u32, b_10: u32, c_3: u32, d: vec2<u32>) -> vec3<u32> {
    var local_5: u32;
    var local_6: u32;
    var local_7: bool;

    let _e5 = (a_11 >= d.y);
    let _e9 = u64_div_word(select(a_11, 0u, _e5), b_10, d.y);
    local_5 = select(_e9.x, 4294967295u, _e5);
    let _e17 = select(_e9.y, (b_10 + d.y), _e5);
    local_6 = _e17;
    local_7 = (_e5 & (_e17 < b_10));
    let _e22 = local_5;
    let _e24 = u32_mul_wide(_e22, d.x);
    let _e25 = local_7;
    let _e27 = local_6;
    let _e28 = vec2<u32>(c_3, _e27);
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
    let _e55 = vec2<u32>(c_3, _e54);
    if (!(_e52) & ((_e55.y < _e51.y) | ((_e55.y == _e51.y) & (_e55.x < _e51.x)))) {
        let _e68 = local_5;
        local_5 = (_e68 - 1u);
        let _e70 = local_6;
        let _e72 = (_e70 + d.y);
        local_7 = (_e72 < d.y);
        local_6 = _e72;
    }
    let _e75 = vec2<u32>(c_3, b_10);
    let _e76 = local_5;
    let _e77 = vec2<u32>(_e76, 0u);
    let _e80 = u32_mul_wide(_e77.x, d.x);
    let _e91 = vec2<u32>(_e80.x, ((_e80.y + (_e77.x * d.y)) + (_e77.y * d.x)));
    let _e101 = vec2<u32>((_e75.x - _e91.x), ((_e75.y - _e91.y) - u32((_e75.x < _e91.x))));
    let _e102 = local_5;
    return vec3<u32>(_e102, _e101.x, _e101.y);
}

fn u128_div_normalized(a_12: vec4<u32>, b_11: vec2<u32>) -> vec4<u32> {
    let _e5 = u96_div_digit(a_12.w, a_12.z, a_12.y, b_11);
    let _e9 = u96_div_digit(_e5.z, _e5.y, a_12.x, b_11);
    return vec4<u32>(_e9.x, _e5.x, _e9.y, _e9.z);
}

fn f64_div(a_13: vec2<u32>, b_12: vec2<u32>) -> vec2<u32> {
    let _e6 = ((a_13.y ^ b_12.y) & 2147483648u);
    let _e10 = vec2<u32>(0u, (_e6 | 2146435072u));
    let _e11 = vec2<u32>(0u, _e6);
    if ((((a_13.y >> 20u) & 2047u) == 2047u) | (((b_12.y >> 20u) & 2047u) == 2047u)) {
        let _e25 = (a_13.y & 2147483647u);
        let _e33 = (b_12.y & 2147483647u);
        return select(select(_e11, _e10, vec2((((a_13.y >> 20u) & 2047u) == 2047u))), vec2<u32>(0u, 2146959360u), vec2(((((_e25 > 2146435072u) | ((_e25 == 2146435072u) & (a_13.x != 0u))) | ((_e33 > 2146435072u) | ((_e33 == 2146435072u) & (b_12.x != 0u)))) | ((((a_13.y >> 20u) & 2047u) == 2047u) & (((b_12.y >> 20u) & 2047u) == 2047u)))));
    }
    if ((b_12.x | (b_12.y & 2147483647u)) == 0u) {
        return select(_e10, vec2<u32>(0u, 2146959360u), vec2(((a_13.x | (a_13.y & 2147483647u)) == 0u)));
    }
    if ((a_13.x | (a_13.y & 2147483647u)) == 0u) {
        return _e11;
    }
    let _e81 = ((a_13.y >> 20u) & 2047u);
    let _e86 = vec2<u32>(a_13.x, (a_13.y & 1048575u));
    let _e97 = (select(countLeadingZeros(_e86.y), (countLeadingZeros(_e86.x) + 32u), (_e86.y == 0u)) - 11u);
    let _e98 = (_e81 == 0u);
    let _e104 = u64_shl(_e86, _e97);
    let _e106 = select(vec2<u32>(_e86.x, (_e86.y | 1048576u)), _e104, vec2(_e98));
    let _e114 = ((b_12.y >> 20u) & 2047u);
    let _e118 = vec2<u32>(b_12.x, (b_12.y & 1048575u));
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
    let _e31 = (_e28 + (row * 16u));
    let _e34 = work[_e31];
    let _e37 = work[(_e31 + 1u)];
    let v1_l_returnflag = vec2<u32>(_e34, _e37);
    let _e41 = work[(_e31 + 2u)];
    let _e44 = work[(_e31 + 3u)];
    let v2_l_linestatus = vec2<u32>(_e41, _e44);
    let _e49 = work[(_e31 + 4u)];
    let _e53 = work[(_e31 + 5u)];
    let v3_sum_qty = vec2<u32>(_e49, _e53);
    let _e62 = select(0u, 4294967295u, (bitcast<i32>(v3_sum_qty.y) < 0i));
    let v4_ = vec4<u32>(v3_sum_qty.x, v3_sum_qty.y, _e62, _e62);
    let _e68 = work[(_e31 + 6u)];
    let _e72 = work[(_e31 + 7u)];
    let v5_sum_base_price = vec2<u32>(_e68, _e72);
    let _e79 = select(0u, 4294967295u, (bitcast<i32>(v5_sum_base_price.y) < 0i));
    let v6_ = vec4<u32>(v5_sum_base_price.x, v5_sum_base_price.y, _e79, _e79);
    let _e84 = work[(_e31 + 8u)];
    let _e88 = work[(_e31 + 9u)];
    let v7_sum_disc_price = vec2<u32>(_e84, _e88);
    let _e95 = select(0u, 4294967295u, (bitcast<i32>(v7_sum_disc_price.y) < 0i));
    let v8_ = vec4<u32>(v7_sum_disc_price.x, v7_sum_disc_price.y, _e95, _e95);
    let _e100 = work[(_e31 + 10u)];
    let _e104 = work[(_e31 + 11u)];
    let v9_sum_charge = vec2<u32>(_e100, _e104);
    let _e111 = select(0u, 4294967295u, (bitcast<i32>(v9_sum_charge.y) < 0i));
    let v10_ = vec4<u32>(v9_sum_charge.x, v9_sum_charge.y, _e111, _e111);
    let _e116 = work[(_e31 + 12u)];
    let _e120 = work[(_e31 + 13u)];
    let v11_avg_qty_count = vec2<u32>(_e116, _e120);
    let _e122 = f64_from_i128_(v4_);
    let _e142 = f64_normalize_round_pack((v11_avg_qty_count.y & 2147483648u), 1084i, select(v11_avg_qty_count, vec2<u32>((0u - v11_avg_qty_count.x), (~(v11_avg_qty_count.y) + u32((v11_avg_qty_count.x == 0u)))), vec2(((v11_avg_qty_count.y >> 31u) != 0u))));
    let _e144 = params[4u];
    let _e146 = params[5u];
    let v14_ = vec2<u32>(_e144, _e146);
    let _e148 = f64_mul(_e142, v14_);
    let _e149 = f64_div(_e122, _e148);
    let _e150 = f64_from_i128_(v6_);
    let _e151 = f64_div(_e150, _e148);
    let _e155 = work[(_e31 + 14u)];
    let _e159 = work[(_e31 + 15u)];
    let v19_avg_disc_sum = vec2<u32>(_e155, _e159);
    let _e166 = select(0u, 4294967295u, (bitcast<i32>(v19_avg_disc_sum.y) < 0i));
    let v20_ = vec4<u32>(v19_avg_disc_sum.x, v19_avg_disc_sum.y, _e166, _e166);
    let _e168 = f64_from_i128_(v20_);
    let _e169 = f64_div(_e168, _e148);
    let _e171 = params[6u];
    let _e174 = (_e171 + (_e11 * 28u));
    work[_e174] = v1_l_returnflag.x;
    work[(_e174 + 1u)] = v1_l_returnflag.y;
    work[(_e174 + 2u)] = v2_l_linestatus.x;
    work[(_e174 + 3u)] = v2_l_linestatus.y;
    work[(_e174 + 4u)] = v4_.x;
    work[(_e174 + 5u)] = v4_.y;
    work[(_e174 + 6u)] = v4_.z;
    work[(_e174 + 7u)] = v4_.w;
    work[(_e174 + 8u)] = v6_.x;
    work[(_e174 + 9u)] = v6_.y;
    work[(_e174 + 10u)] = v6_.z;
    work[(_e174 + 11u)] = v6_.w;
    work[(_e174 + 12u)] = v8_.x;
    work[(_e174 + 13u)] = v8_.y;
    work[(_e174 + 14u)] = v8_.z;
    work[(_e174 + 15u)] = v8_.w;
    work[(_e174 + 16u)] = v10_.x;
    work[(_e174 + 17u)] = v10_.y;
    work[(_e174 + 18u)] = v10_.z;
    work[(_e174 + 19u)] = v10_.w;
    work[(_e174 + 20u)] = _e149.x;
    work[(_e174 + 21u)] = _e149.y;
    work[(_e174 + 22u)] = _e151.x;
    work[(_e174 + 23u)] = _e151.y;
    work[(_e174 + 24u)] = _e169.x;
    work[(_e174 + 25u)] = _e169.y;
    work[(_e174 + 26u)] = v11_avg_qty_count.x;
    work[(_e174 + 27u)] = v11_avg_qty_count.y;
}

// 3: kernel @scan_sorted
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
    let _e31 = (_e28 + (row * 28u));
    let _e34 = work[_e31];
    let _e37 = work[(_e31 + 1u)];
    let v1_l_returnflag = vec2<u32>(_e34, _e37);
    let _e41 = work[(_e31 + 2u)];
    let _e44 = work[(_e31 + 3u)];
    let v2_l_linestatus = vec2<u32>(_e41, _e44);
    let _e49 = work[(_e31 + 4u)];
    let _e53 = work[(_e31 + 5u)];
    let _e57 = work[(_e31 + 6u)];
    let _e61 = work[(_e31 + 7u)];
    let v3_sum_qty = vec4<u32>(_e49, _e53, _e57, _e61);
    let _e66 = work[(_e31 + 8u)];
    let _e70 = work[(_e31 + 9u)];
    let _e74 = work[(_e31 + 10u)];
    let _e78 = work[(_e31 + 11u)];
    let v4_sum_base_price = vec4<u32>(_e66, _e70, _e74, _e78);
    let _e83 = work[(_e31 + 12u)];
    let _e87 = work[(_e31 + 13u)];
    let _e91 = work[(_e31 + 14u)];
    let _e95 = work[(_e31 + 15u)];
    let v5_sum_disc_price = vec4<u32>(_e83, _e87, _e91, _e95);
    let _e100 = work[(_e31 + 16u)];
    let _e104 = work[(_e31 + 17u)];
    let _e108 = work[(_e31 + 18u)];
    let _e112 = work[(_e31 + 19u)];
    let v6_sum_charge = vec4<u32>(_e100, _e104, _e108, _e112);
    let _e117 = work[(_e31 + 20u)];
    let _e121 = work[(_e31 + 21u)];
    let v7_avg_qty = vec2<u32>(_e117, _e121);
    let _e126 = work[(_e31 + 22u)];
    let _e130 = work[(_e31 + 23u)];
    let v8_avg_price = vec2<u32>(_e126, _e130);
    let _e135 = work[(_e31 + 24u)];
    let _e139 = work[(_e31 + 25u)];
    let v9_avg_disc = vec2<u32>(_e135, _e139);
    let _e144 = work[(_e31 + 26u)];
    let _e148 = work[(_e31 + 27u)];
    let v10_count_order = vec2<u32>(_e144, _e148);
    let _e151 = params[4u];
    let _e153 = (_e151 + (_e11 * 28u));
    work[_e153] = v1_l_returnflag.x;
    work[(_e153 + 1u)] = v1_l_returnflag.y;
    work[(_e153 + 2u)] = v2_l_linestatus.x;
    work[(_e153 + 3u)] = v2_l_linestatus.y;
    work[(_e153 + 4u)] = v3_sum_qty.x;
    work[(_e153 + 5u)] = v3_sum_qty.y;
    work[(_e153 + 6u)] = v3_sum_qty.z;
    work[(_e153 + 7u)] = v3_sum_qty.w;
    work[(_e153 + 8u)] = v4_sum_base_price.x;
    work[(_e153 + 9u)] = v4_sum_base_price.y;
    work[(_e153 + 10u)] = v4_sum_base_price.z;
    work[(_e153 + 11u)] = v4_sum_base_price.w;
    work[(_e153 + 12u)] = v5_sum_disc_price.x;
    work[(_e153 + 13u)] = v5_sum_disc_price.y;
    work[(_e153 + 14u)] = v5_sum_disc_price.z;
    work[(_e153 + 15u)] = v5_sum_disc_price.w;
    work[(_e153 + 16u)] = v6_sum_charge.x;
    work[(_e153 + 17u)] = v6_sum_charge.y;
    work[(_e153 + 18u)] = v6_sum_charge.z;
    work[(_e153 + 19u)] = v6_sum_charge.w;
    work[(_e153 + 20u)] = v7_avg_qty.x;
    work[(_e153 + 21u)] = v7_avg_qty.y;
    work[(_e153 + 22u)] = v8_avg_price.x;
    work[(_e153 + 23u)] = v8_avg_price.y;
    work[(_e153 + 24u)] = v9_avg_disc.x;
    work[(_e153 + 25u)] = v9_avg_disc.y;
    work[(_e153 + 26u)] = v10_count_order.x;
    work[(_e153 + 27u)] = v10_count_order.y;
}

// 4: pass groups_groups of kernel @scan_lineitem
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
    let _e48 = (groups + (i * 16u));
    let _e51 = work[_e48];
    let _e54 = work[(_e48 + 1u)];
    let _e58 = work[(_e48 + 2u)];
    let _e61 = work[(_e48 + 3u)];
    let _e63 = string_hash(vec2<u32>(_e51, _e54));
    let _e64 = string_hash(vec2<u32>(_e58, _e61));
    let _e66 = hash_step(2538058380u, _e63);
    let _e67 = hash_step(_e66, _e64);
    let _e69 = hash_finish((_e67 ^ 8u));
    local_1 = _e69;
    loop {
        let _e72 = local_1;
        let _e73 = (_e72 & mask);
        let _e77 = atomicCompareExchangeWeak((&sync[(table + _e73)]), 0u, (i + 1u));
        if _e77.exchanged {
            break;
        }
        if (_e77.old_value != 0u) {
            local_1 = (_e73 + 1u);
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
    let _e48 = (entries_1 + (i_1 * 17u));
    let _e52 = work[(_e48 + 1u)];
    let _e55 = work[(_e48 + 2u)];
    let _e56 = vec2<u32>(_e52, _e55);
    let _e59 = work[(_e48 + 3u)];
    let _e62 = work[(_e48 + 4u)];
    let _e63 = vec2<u32>(_e59, _e62);
    let _e64 = string_hash(_e56);
    let _e65 = string_hash(_e63);
    let _e67 = hash_step(2538058380u, _e64);
    let _e68 = hash_step(_e67, _e65);
    let _e70 = hash_finish((_e68 ^ 8u));
    slot = _e70;
    let _e73 = (i_1 | 2147483648u);
    probes = u32();
    loop {
        let _e76 = slot;
        let _e77 = (_e76 & mask_1);
        slot = _e77;
        let _e78 = probes;
        if (_e78 >= most_probes_1) {
            atomicStore((&sync[full_1]), 1u);
            break;
        }
        probes = (_e78 + 1u);
        let _e83 = (table_1 + _e77);
        let _e85 = atomicLoad((&sync[_e83]));
        holder = _e85;
        if (_e85 == 0u) {
            let _e89 = atomicCompareExchangeWeak((&sync[_e83]), 0u, _e73);
            holder = select(_e89.old_value, _e73, _e89.exchanged);
        }
        let _e93 = holder;
        if (_e93 == _e73) {
            break;
        }
        if (_e93 != 0u) {
            local_3 = bool();
            if ((_e93 & 2147483648u) != 0u) {
                let _e103 = (entries_1 + ((_e93 & 2147483647u) * 17u));
                let _e106 = work[(_e103 + 1u)];
                let _e109 = work[(_e103 + 2u)];
                let _e113 = work[(_e103 + 3u)];
                let _e116 = work[(_e103 + 4u)];
                let _e119 = string_equal(_e56, vec2<u32>(_e106, _e109));
                let _e121 = string_equal(_e63, vec2<u32>(_e113, _e116));
                let _e122 = ((true & _e119) & _e121);
                local_3 = _e122;
                if (_e122 & (_e73 < _e93)) {
                    let _e126 = atomicMin((&sync[_e83]), _e73);
                }
            } else {
                let _e130 = (groups_1 + ((_e93 - 1u) * 16u));
                let _e132 = work[_e130];
                let _e135 = work[(_e130 + 1u)];
                let _e139 = work[(_e130 + 2u)];
                let _e142 = work[(_e130 + 3u)];
                let _e144 = string_equal(_e56, vec2<u32>(_e132, _e135));
                let _e146 = string_equal(_e63, vec2<u32>(_e139, _e142));
                local_3 = ((true & _e144) & _e146);
            }
            let _e148 = local_3;
            if _e148 {
                break;
            }
            slot = (_e77 + 1u);
        }
    }
    let _e151 = slot;
    work[(slots_1 + i_1)] = _e151;
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
        let _e63 = (entries_3 + (i_3 * 17u));
        let _e66 = work[(_e63 + 1u)];
        let _e69 = work[(_e63 + 2u)];
        let _e70 = vec2<u32>(_e66, _e69);
        let _e73 = work[(_e63 + 3u)];
        let _e76 = work[(_e63 + 4u)];
        let _e77 = vec2<u32>(_e73, _e76);
        let _e80 = (groups_3 + (_e60 * 16u));
        work[_e80] = 0u;
        work[(_e80 + 1u)] = 0u;
        work[(_e80 + 2u)] = 0u;
        work[(_e80 + 3u)] = 0u;
        work[(_e80 + 4u)] = 0u;
        work[(_e80 + 5u)] = 0u;
        work[(_e80 + 6u)] = 0u;
        work[(_e80 + 7u)] = 0u;
        work[(_e80 + 8u)] = 0u;
        work[(_e80 + 9u)] = 0u;
        work[(_e80 + 10u)] = 0u;
        work[(_e80 + 11u)] = 0u;
        work[(_e80 + 12u)] = 0u;
        work[(_e80 + 13u)] = 0u;
        work[(_e80 + 14u)] = 0u;
        work[(_e80 + 15u)] = 0u;
        work[_e80] = _e70.x;
        work[(_e80 + 1u)] = _e70.y;
        work[(_e80 + 2u)] = _e77.x;
        work[(_e80 + 3u)] = _e77.y;
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

// 5: pass groups_aggregate of kernel @scan_lineitem
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
    var sum_qty: vec2<u32>;
    var sum_base_price: vec2<u32>;
    var sum_disc_price: vec2<u32>;
    var sum_charge: vec2<u32>;
    var avg_qty_count: vec2<u32>;
    var avg_disc_sum: vec2<u32>;
    var group: u32;
    var is_first: bool;
    var local_1: u32;
    var whole_sum_qty: vec2<u32>;
    var whole_sum_base_price: vec2<u32>;
    var whole_sum_disc_price: vec2<u32>;
    var whole_sum_charge: vec2<u32>;
    var whole_avg_qty_count: vec2<u32>;
    var whole_avg_disc_sum: vec2<u32>;
    var whole_sum_qty_1: vec2<u32>;
    var whole_sum_base_price_1: vec2<u32>;
    var whole_sum_disc_price_1: vec2<u32>;
    var whole_sum_charge_1: vec2<u32>;
    var whole_avg_qty_count_1: vec2<u32>;
    var whole_avg_disc_sum_1: vec2<u32>;

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
    sum_qty = vec2<u32>();
    sum_base_price = vec2<u32>();
    sum_disc_price = vec2<u32>();
    sum_charge = vec2<u32>();
    avg_qty_count = vec2<u32>();
    avg_disc_sum = vec2<u32>();
    sum_qty = vec2<u32>();
    sum_base_price = vec2<u32>();
    sum_disc_price = vec2<u32>();
    sum_charge = vec2<u32>();
    avg_qty_count = vec2<u32>();
    avg_disc_sum = vec2<u32>();
    let _e64 = work[(numbers + _e38)];
    group = _e64;
    is_first = true;
    let _e68 = (i * 2u);
    local_1 = _e38;
    loop {
        let _e70 = local_1;
        if (_e70 >= _e40) {
            break;
        }
        let _e74 = work[(numbers + _e70)];
        let _e75 = group;
        if (_e74 != _e75) {
            let _e77 = is_first;
            if (_e77 & _e41) {
                let _e81 = (parts + (_e68 * 16u));
                let _e82 = sum_qty;
                work[(_e81 + 4u)] = _e82.x;
                work[(_e81 + 5u)] = _e82.y;
                let _e89 = sum_base_price;
                work[(_e81 + 6u)] = _e89.x;
                work[(_e81 + 7u)] = _e89.y;
                let _e96 = sum_disc_price;
                work[(_e81 + 8u)] = _e96.x;
                work[(_e81 + 9u)] = _e96.y;
                let _e105 = sum_charge;
                work[(_e81 + 10u)] = _e105.x;
                work[(_e81 + 11u)] = _e105.y;
                let _e114 = avg_qty_count;
                work[(_e81 + 12u)] = _e114.x;
                work[(_e81 + 13u)] = _e114.y;
                let _e123 = avg_disc_sum;
                work[(_e81 + 14u)] = _e123.x;
                work[(_e81 + 15u)] = _e123.y;
                work[(part_numbers + _e68)] = _e75;
            } else {
                let _e135 = (rows + (_e75 * 16u));
                whole_sum_qty = vec2<u32>();
                whole_sum_base_price = vec2<u32>();
                whole_sum_disc_price = vec2<u32>();
                whole_sum_charge = vec2<u32>();
                whole_avg_qty_count = vec2<u32>();
                whole_avg_disc_sum = vec2<u32>();
                let _e150 = work[(_e135 + 4u)];
                let _e153 = work[(_e135 + 5u)];
                whole_sum_qty = vec2<u32>(_e150, _e153);
                let _e157 = work[(_e135 + 6u)];
                let _e160 = work[(_e135 + 7u)];
                whole_sum_base_price = vec2<u32>(_e157, _e160);
                let _e164 = work[(_e135 + 8u)];
                let _e167 = work[(_e135 + 9u)];
                whole_sum_disc_price = vec2<u32>(_e164, _e167);
                let _e171 = work[(_e135 + 10u)];
                let _e174 = work[(_e135 + 11u)];
                whole_sum_charge = vec2<u32>(_e171, _e174);
                let _e178 = work[(_e135 + 12u)];
                let _e181 = work[(_e135 + 13u)];
                whole_avg_qty_count = vec2<u32>(_e178, _e181);
                let _e185 = work[(_e135 + 14u)];
                let _e188 = work[(_e135 + 15u)];
                whole_avg_disc_sum = vec2<u32>(_e185, _e188);
                let _e190 = sum_qty;
                let _e191 = whole_sum_qty;
                let _e192 = add_64_(_e191, _e190);
                let _e196 = (bitcast<i32>(_e191.y) < 0i);
                whole_sum_qty = _e192;
                let _e206 = sum_base_price;
                let _e207 = whole_sum_base_price;
                let _e208 = add_64_(_e207, _e206);
                let _e211 = (bitcast<i32>(_e207.y) < 0i);
                whole_sum_base_price = _e208;
                let _e221 = sum_disc_price;
                let _e222 = whole_sum_disc_price;
                let _e223 = add_64_(_e222, _e221);
                let _e226 = (bitcast<i32>(_e222.y) < 0i);
                whole_sum_disc_price = _e223;
                let _e236 = sum_charge;
                let _e237 = whole_sum_charge;
                let _e238 = add_64_(_e237, _e236);
                let _e241 = (bitcast<i32>(_e237.y) < 0i);
                whole_sum_charge = _e238;
                let _e251 = avg_qty_count;
                let _e252 = whole_avg_qty_count;
                let _e253 = add_64_(_e252, _e251);
                let _e256 = (bitcast<i32>(_e252.y) < 0i);
                whole_avg_qty_count = _e253;
                let _e266 = avg_disc_sum;
                let _e267 = whole_avg_disc_sum;
                let _e268 = add_64_(_e267, _e266);
                let _e271 = (bitcast<i32>(_e267.y) < 0i);
                whole_avg_disc_sum = _e268;
                let _e281 = whole_sum_qty;
                work[(_e135 + 4u)] = _e281.x;
                work[(_e135 + 5u)] = _e281.y;
                let _e288 = whole_sum_base_price;
                work[(_e135 + 6u)] = _e288.x;
                work[(_e135 + 7u)] = _e288.y;
                let _e295 = whole_sum_disc_price;
                work[(_e135 + 8u)] = _e295.x;
                work[(_e135 + 9u)] = _e295.y;
                let _e302 = whole_sum_charge;
                work[(_e135 + 10u)] = _e302.x;
                work[(_e135 + 11u)] = _e302.y;
                let _e309 = whole_avg_qty_count;
                work[(_e135 + 12u)] = _e309.x;
                work[(_e135 + 13u)] = _e309.y;
                let _e316 = whole_avg_disc_sum;
                work[(_e135 + 14u)] = _e316.x;
                work[(_e135 + 15u)] = _e316.y;
            }
            sum_qty = vec2<u32>();
            sum_base_price = vec2<u32>();
            sum_disc_price = vec2<u32>();
            sum_charge = vec2<u32>();
            avg_qty_count = vec2<u32>();
            avg_disc_sum = vec2<u32>();
            is_first = false;
            group = _e74;
        }
        let _e331 = work[(order + _e70)];
        let _e334 = (entries + (_e331 * 17u));
        let _e336 = work[_e334];
        let _e341 = work[(_e334 + 5u)];
        let _e344 = work[(_e334 + 6u)];
        let _e345 = vec2<u32>(_e341, _e344);
        if ((_e336 & 1u) != 0u) {
            let _e346 = sum_qty;
            let _e347 = add_64_(_e346, _e345);
            let _e350 = (bitcast<i32>(_e346.y) < 0i);
            sum_qty = _e347;
        }
        let _e361 = work[_e334];
        let _e366 = work[(_e334 + 7u)];
        let _e369 = work[(_e334 + 8u)];
        let _e370 = vec2<u32>(_e366, _e369);
        if ((_e361 & 2u) != 0u) {
            let _e371 = sum_base_price;
            let _e372 = add_64_(_e371, _e370);
            let _e375 = (bitcast<i32>(_e371.y) < 0i);
            sum_base_price = _e372;
        }
        let _e386 = work[_e334];
        let _e391 = work[(_e334 + 9u)];
        let _e394 = work[(_e334 + 10u)];
        let _e395 = vec2<u32>(_e391, _e394);
        if ((_e386 & 4u) != 0u) {
            let _e396 = sum_disc_price;
            let _e397 = add_64_(_e396, _e395);
            let _e400 = (bitcast<i32>(_e396.y) < 0i);
            sum_disc_price = _e397;
        }
        let _e411 = work[_e334];
        let _e416 = work[(_e334 + 11u)];
        let _e419 = work[(_e334 + 12u)];
        let _e420 = vec2<u32>(_e416, _e419);
        if ((_e411 & 8u) != 0u) {
            let _e421 = sum_charge;
            let _e422 = add_64_(_e421, _e420);
            let _e425 = (bitcast<i32>(_e421.y) < 0i);
            sum_charge = _e422;
        }
        let _e436 = work[_e334];
        let _e441 = work[(_e334 + 13u)];
        let _e444 = work[(_e334 + 14u)];
        let _e445 = vec2<u32>(_e441, _e444);
        if ((_e436 & 16u) != 0u) {
            let _e446 = avg_qty_count;
            let _e447 = add_64_(_e446, _e445);
            let _e450 = (bitcast<i32>(_e446.y) < 0i);
            avg_qty_count = _e447;
        }
        let _e462 = work[_e334];
        let _e467 = work[(_e334 + 15u)];
        let _e470 = work[(_e334 + 16u)];
        let _e471 = vec2<u32>(_e467, _e470);
        if ((_e462 & 32u) != 0u) {
            let _e472 = avg_disc_sum;
            let _e473 = add_64_(_e472, _e471);
            let _e476 = (bitcast<i32>(_e472.y) < 0i);
            avg_disc_sum = _e473;
        }
        local_1 = (_e70 + 1u);
    }
    let _e487 = group;
    if _e41 {
        let _e488 = (_e68 + 1u);
        let _e489 = is_first;
        if _e489 {
            let _e491 = (parts + (_e68 * 16u));
            let _e492 = sum_qty;
            work[(_e491 + 4u)] = _e492.x;
            work[(_e491 + 5u)] = _e492.y;
            let _e499 = sum_base_price;
            work[(_e491 + 6u)] = _e499.x;
            work[(_e491 + 7u)] = _e499.y;
            let _e506 = sum_disc_price;
            work[(_e491 + 8u)] = _e506.x;
            work[(_e491 + 9u)] = _e506.y;
            let _e513 = sum_charge;
            work[(_e491 + 10u)] = _e513.x;
            work[(_e491 + 11u)] = _e513.y;
            let _e520 = avg_qty_count;
            work[(_e491 + 12u)] = _e520.x;
            work[(_e491 + 13u)] = _e520.y;
            let _e527 = avg_disc_sum;
            work[(_e491 + 14u)] = _e527.x;
            work[(_e491 + 15u)] = _e527.y;
            work[(part_numbers + _e68)] = _e487;
            sum_qty = vec2<u32>();
            sum_base_price = vec2<u32>();
            sum_disc_price = vec2<u32>();
            sum_charge = vec2<u32>();
            avg_qty_count = vec2<u32>();
            avg_disc_sum = vec2<u32>();
        }
        let _e543 = (parts + (_e488 * 16u));
        let _e544 = sum_qty;
        work[(_e543 + 4u)] = _e544.x;
        work[(_e543 + 5u)] = _e544.y;
        let _e551 = sum_base_price;
        work[(_e543 + 6u)] = _e551.x;
        work[(_e543 + 7u)] = _e551.y;
        let _e558 = sum_disc_price;
        work[(_e543 + 8u)] = _e558.x;
        work[(_e543 + 9u)] = _e558.y;
        let _e565 = sum_charge;
        work[(_e543 + 10u)] = _e565.x;
        work[(_e543 + 11u)] = _e565.y;
        let _e572 = avg_qty_count;
        work[(_e543 + 12u)] = _e572.x;
        work[(_e543 + 13u)] = _e572.y;
        let _e579 = avg_disc_sum;
        work[(_e543 + 14u)] = _e579.x;
        work[(_e543 + 15u)] = _e579.y;
        work[(part_numbers + _e488)] = _e487;
    } else {
        if (_e40 > 0u) {
            let _e590 = (rows + (_e487 * 16u));
            whole_sum_qty_1 = vec2<u32>();
            whole_sum_base_price_1 = vec2<u32>();
            whole_sum_disc_price_1 = vec2<u32>();
            whole_sum_charge_1 = vec2<u32>();
            whole_avg_qty_count_1 = vec2<u32>();
            whole_avg_disc_sum_1 = vec2<u32>();
            let _e605 = work[(_e590 + 4u)];
            let _e608 = work[(_e590 + 5u)];
            whole_sum_qty_1 = vec2<u32>(_e605, _e608);
            let _e612 = work[(_e590 + 6u)];
            let _e615 = work[(_e590 + 7u)];
            whole_sum_base_price_1 = vec2<u32>(_e612, _e615);
            let _e619 = work[(_e590 + 8u)];
            let _e622 = work[(_e590 + 9u)];
            whole_sum_disc_price_1 = vec2<u32>(_e619, _e622);
            let _e626 = work[(_e590 + 10u)];
            let _e629 = work[(_e590 + 11u)];
            whole_sum_charge_1 = vec2<u32>(_e626, _e629);
            let _e633 = work[(_e590 + 12u)];
            let _e636 = work[(_e590 + 13u)];
            whole_avg_qty_count_1 = vec2<u32>(_e633, _e636);
            let _e640 = work[(_e590 + 14u)];
            let _e643 = work[(_e590 + 15u)];
            whole_avg_disc_sum_1 = vec2<u32>(_e640, _e643);
            let _e645 = sum_qty;
            let _e646 = whole_sum_qty_1;
            let _e647 = add_64_(_e646, _e645);
            let _e650 = (bitcast<i32>(_e646.y) < 0i);
            whole_sum_qty_1 = _e647;
            let _e660 = sum_base_price;
            let _e661 = whole_sum_base_price_1;
            let _e662 = add_64_(_e661, _e660);
            let _e665 = (bitcast<i32>(_e661.y) < 0i);
            whole_sum_base_price_1 = _e662;
            let _e675 = sum_disc_price;
            let _e676 = whole_sum_disc_price_1;
            let _e677 = add_64_(_e676, _e675);
            let _e680 = (bitcast<i32>(_e676.y) < 0i);
            whole_sum_disc_price_1 = _e677;
            let _e690 = sum_charge;
            let _e691 = whole_sum_charge_1;
            let _e692 = add_64_(_e691, _e690);
            let _e695 = (bitcast<i32>(_e691.y) < 0i);
            whole_sum_charge_1 = _e692;
            let _e705 = avg_qty_count;
            let _e706 = whole_avg_qty_count_1;
            let _e707 = add_64_(_e706, _e705);
            let _e710 = (bitcast<i32>(_e706.y) < 0i);
            whole_avg_qty_count_1 = _e707;
            let _e720 = avg_disc_sum;
            let _e721 = whole_avg_disc_sum_1;
            let _e722 = add_64_(_e721, _e720);
            let _e725 = (bitcast<i32>(_e721.y) < 0i);
            whole_avg_disc_sum_1 = _e722;
            let _e735 = whole_sum_qty_1;
            work[(_e590 + 4u)] = _e735.x;
            work[(_e590 + 5u)] = _e735.y;
            let _e742 = whole_sum_base_price_1;
            work[(_e590 + 6u)] = _e742.x;
            work[(_e590 + 7u)] = _e742.y;
            let _e749 = whole_sum_disc_price_1;
            work[(_e590 + 8u)] = _e749.x;
            work[(_e590 + 9u)] = _e749.y;
            let _e756 = whole_sum_charge_1;
            work[(_e590 + 10u)] = _e756.x;
            work[(_e590 + 11u)] = _e756.y;
            let _e763 = whole_avg_qty_count_1;
            work[(_e590 + 12u)] = _e763.x;
            work[(_e590 + 13u)] = _e763.y;
            let _e770 = whole_avg_disc_sum_1;
            work[(_e590 + 14u)] = _e770.x;
            work[(_e590 + 15u)] = _e770.y;
        }
    }
}

@compute @workgroup_size(256, 1, 1) 
fn fold_all(@builtin(workgroup_id) workgroup_1: vec3<u32>, @builtin(local_invocation_index) local_2: u32, @builtin(num_workgroups) workgroups_1: vec3<u32>) {
    var sum_qty_1: vec2<u32>;
    var sum_base_price_1: vec2<u32>;
    var sum_disc_price_1: vec2<u32>;
    var sum_charge_1: vec2<u32>;
    var avg_qty_count_1: vec2<u32>;
    var avg_disc_sum_1: vec2<u32>;
    var group_1: u32;
    var is_first_1: bool;
    var local_3: u32;
    var whole_sum_qty_2: vec2<u32>;
    var whole_sum_base_price_2: vec2<u32>;
    var whole_sum_disc_price_2: vec2<u32>;
    var whole_sum_charge_2: vec2<u32>;
    var whole_avg_qty_count_2: vec2<u32>;
    var whole_avg_disc_sum_2: vec2<u32>;

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
    sum_qty_1 = vec2<u32>();
    sum_base_price_1 = vec2<u32>();
    sum_disc_price_1 = vec2<u32>();
    sum_charge_1 = vec2<u32>();
    avg_qty_count_1 = vec2<u32>();
    avg_disc_sum_1 = vec2<u32>();
    sum_qty_1 = vec2<u32>();
    sum_base_price_1 = vec2<u32>();
    sum_disc_price_1 = vec2<u32>();
    sum_charge_1 = vec2<u32>();
    avg_qty_count_1 = vec2<u32>();
    avg_disc_sum_1 = vec2<u32>();
    group_1 = 0u;
    is_first_1 = true;
    let _e64 = (i_1 * 2u);
    local_3 = _e38;
    loop {
        let _e66 = local_3;
        if (_e66 >= _e40) {
            break;
        }
        let _e70 = (entries_1 + (_e66 * 17u));
        let _e73 = work[_e70];
        let _e78 = work[(_e70 + 5u)];
        let _e81 = work[(_e70 + 6u)];
        let _e82 = vec2<u32>(_e78, _e81);
        if ((_e73 & 1u) != 0u) {
            let _e83 = sum_qty_1;
            let _e84 = add_64_(_e83, _e82);
            let _e88 = (bitcast<i32>(_e83.y) < 0i);
            sum_qty_1 = _e84;
        }
        let _e99 = work[_e70];
        let _e104 = work[(_e70 + 7u)];
        let _e108 = work[(_e70 + 8u)];
        let _e109 = vec2<u32>(_e104, _e108);
        if ((_e99 & 2u) != 0u) {
            let _e110 = sum_base_price_1;
            let _e111 = add_64_(_e110, _e109);
            let _e114 = (bitcast<i32>(_e110.y) < 0i);
            sum_base_price_1 = _e111;
        }
        let _e125 = work[_e70];
        let _e131 = work[(_e70 + 9u)];
        let _e135 = work[(_e70 + 10u)];
        let _e136 = vec2<u32>(_e131, _e135);
        if ((_e125 & 4u) != 0u) {
            let _e137 = sum_disc_price_1;
            let _e138 = add_64_(_e137, _e136);
            let _e141 = (bitcast<i32>(_e137.y) < 0i);
            sum_disc_price_1 = _e138;
        }
        let _e152 = work[_e70];
        let _e158 = work[(_e70 + 11u)];
        let _e162 = work[(_e70 + 12u)];
        let _e163 = vec2<u32>(_e158, _e162);
        if ((_e152 & 8u) != 0u) {
            let _e164 = sum_charge_1;
            let _e165 = add_64_(_e164, _e163);
            let _e168 = (bitcast<i32>(_e164.y) < 0i);
            sum_charge_1 = _e165;
        }
        let _e180 = work[_e70];
        let _e186 = work[(_e70 + 13u)];
        let _e190 = work[(_e70 + 14u)];
        let _e191 = vec2<u32>(_e186, _e190);
        if ((_e180 & 16u) != 0u) {
            let _e192 = avg_qty_count_1;
            let _e193 = add_64_(_e192, _e191);
            let _e196 = (bitcast<i32>(_e192.y) < 0i);
            avg_qty_count_1 = _e193;
        }
        let _e208 = work[_e70];
        let _e214 = work[(_e70 + 15u)];
        let _e217 = work[(_e70 + 16u)];
        let _e218 = vec2<u32>(_e214, _e217);
        if ((_e208 & 32u) != 0u) {
            let _e219 = avg_disc_sum_1;
            let _e220 = add_64_(_e219, _e218);
            let _e223 = (bitcast<i32>(_e219.y) < 0i);
            avg_disc_sum_1 = _e220;
        }
        local_3 = (_e66 + 1u);
    }
    let _e234 = group_1;
    if (part_numbers_1 != 0u) {
        let _e235 = (_e64 + 1u);
        let _e236 = is_first_1;
        if _e236 {
            let _e238 = (parts_1 + (_e64 * 16u));
            let _e239 = sum_qty_1;
            work[(_e238 + 4u)] = _e239.x;
            work[(_e238 + 5u)] = _e239.y;
            let _e246 = sum_base_price_1;
            work[(_e238 + 6u)] = _e246.x;
            work[(_e238 + 7u)] = _e246.y;
            let _e253 = sum_disc_price_1;
            work[(_e238 + 8u)] = _e253.x;
            work[(_e238 + 9u)] = _e253.y;
            let _e260 = sum_charge_1;
            work[(_e238 + 10u)] = _e260.x;
            work[(_e238 + 11u)] = _e260.y;
            let _e267 = avg_qty_count_1;
            work[(_e238 + 12u)] = _e267.x;
            work[(_e238 + 13u)] = _e267.y;
            let _e274 = avg_disc_sum_1;
            work[(_e238 + 14u)] = _e274.x;
            work[(_e238 + 15u)] = _e274.y;
            work[(part_numbers_1 + _e64)] = _e234;
            sum_qty_1 = vec2<u32>();
            sum_base_price_1 = vec2<u32>();
            sum_disc_price_1 = vec2<u32>();
            sum_charge_1 = vec2<u32>();
            avg_qty_count_1 = vec2<u32>();
            avg_disc_sum_1 = vec2<u32>();
        }
        let _e290 = (parts_1 + (_e235 * 16u));
        let _e291 = sum_qty_1;
        work[(_e290 + 4u)] = _e291.x;
        work[(_e290 + 5u)] = _e291.y;
        let _e298 = sum_base_price_1;
        work[(_e290 + 6u)] = _e298.x;
        work[(_e290 + 7u)] = _e298.y;
        let _e305 = sum_disc_price_1;
        work[(_e290 + 8u)] = _e305.x;
        work[(_e290 + 9u)] = _e305.y;
        let _e312 = sum_charge_1;
        work[(_e290 + 10u)] = _e312.x;
        work[(_e290 + 11u)] = _e312.y;
        let _e319 = avg_qty_count_1;
        work[(_e290 + 12u)] = _e319.x;
        work[(_e290 + 13u)] = _e319.y;
        let _e326 = avg_disc_sum_1;
        work[(_e290 + 14u)] = _e326.x;
        work[(_e290 + 15u)] = _e326.y;
        work[(part_numbers_1 + _e235)] = _e234;
    } else {
        if (_e40 > 0u) {
            let _e337 = (rows_1 + (_e234 * 16u));
            whole_sum_qty_2 = vec2<u32>();
            whole_sum_base_price_2 = vec2<u32>();
            whole_sum_disc_price_2 = vec2<u32>();
            whole_sum_charge_2 = vec2<u32>();
            whole_avg_qty_count_2 = vec2<u32>();
            whole_avg_disc_sum_2 = vec2<u32>();
            let _e352 = work[(_e337 + 4u)];
            let _e355 = work[(_e337 + 5u)];
            whole_sum_qty_2 = vec2<u32>(_e352, _e355);
            let _e359 = work[(_e337 + 6u)];
            let _e362 = work[(_e337 + 7u)];
            whole_sum_base_price_2 = vec2<u32>(_e359, _e362);
            let _e366 = work[(_e337 + 8u)];
            let _e369 = work[(_e337 + 9u)];
            whole_sum_disc_price_2 = vec2<u32>(_e366, _e369);
            let _e373 = work[(_e337 + 10u)];
            let _e376 = work[(_e337 + 11u)];
            whole_sum_charge_2 = vec2<u32>(_e373, _e376);
            let _e380 = work[(_e337 + 12u)];
            let _e383 = work[(_e337 + 13u)];
            whole_avg_qty_count_2 = vec2<u32>(_e380, _e383);
            let _e387 = work[(_e337 + 14u)];
            let _e390 = work[(_e337 + 15u)];
            whole_avg_disc_sum_2 = vec2<u32>(_e387, _e390);
            let _e392 = sum_qty_1;
            let _e393 = whole_sum_qty_2;
            let _e394 = add_64_(_e393, _e392);
            let _e397 = (bitcast<i32>(_e393.y) < 0i);
            whole_sum_qty_2 = _e394;
            let _e407 = sum_base_price_1;
            let _e408 = whole_sum_base_price_2;
            let _e409 = add_64_(_e408, _e407);
            let _e412 = (bitcast<i32>(_e408.y) < 0i);
            whole_sum_base_price_2 = _e409;
            let _e422 = sum_disc_price_1;
            let _e423 = whole_sum_disc_price_2;
            let _e424 = add_64_(_e423, _e422);
            let _e427 = (bitcast<i32>(_e423.y) < 0i);
            whole_sum_disc_price_2 = _e424;
            let _e437 = sum_charge_1;
            let _e438 = whole_sum_charge_2;
            let _e439 = add_64_(_e438, _e437);
            let _e442 = (bitcast<i32>(_e438.y) < 0i);
            whole_sum_charge_2 = _e439;
            let _e452 = avg_qty_count_1;
            let _e453 = whole_avg_qty_count_2;
            let _e454 = add_64_(_e453, _e452);
            let _e457 = (bitcast<i32>(_e453.y) < 0i);
            whole_avg_qty_count_2 = _e454;
            let _e467 = avg_disc_sum_1;
            let _e468 = whole_avg_disc_sum_2;
            let _e469 = add_64_(_e468, _e467);
            let _e472 = (bitcast<i32>(_e468.y) < 0i);
            whole_avg_disc_sum_2 = _e469;
            let _e482 = whole_sum_qty_2;
            work[(_e337 + 4u)] = _e482.x;
            work[(_e337 + 5u)] = _e482.y;
            let _e489 = whole_sum_base_price_2;
            work[(_e337 + 6u)] = _e489.x;
            work[(_e337 + 7u)] = _e489.y;
            let _e496 = whole_sum_disc_price_2;
            work[(_e337 + 8u)] = _e496.x;
            work[(_e337 + 9u)] = _e496.y;
            let _e503 = whole_sum_charge_2;
            work[(_e337 + 10u)] = _e503.x;
            work[(_e337 + 11u)] = _e503.y;
            let _e510 = whole_avg_qty_count_2;
            work[(_e337 + 12u)] = _e510.x;
            work[(_e337 + 13u)] = _e510.y;
            let _e517 = whole_avg_disc_sum_2;
            work[(_e337 + 14u)] = _e517.x;
            work[(_e337 + 15u)] = _e517.y;
        }
    }
}

@compute @workgroup_size(256, 1, 1) 
fn fold_parts(@builtin(workgroup_id) workgroup_2: vec3<u32>, @builtin(local_invocation_index) local_4: u32, @builtin(num_workgroups) workgroups_2: vec3<u32>) {
    var sum_qty_2: vec2<u32>;
    var sum_base_price_2: vec2<u32>;
    var sum_disc_price_2: vec2<u32>;
    var sum_charge_2: vec2<u32>;
    var avg_qty_count_2: vec2<u32>;
    var avg_disc_sum_2: vec2<u32>;
    var group_2: u32;
    var is_first_2: bool;
    var local_5: u32;
    var whole_sum_qty_3: vec2<u32>;
    var whole_sum_base_price_3: vec2<u32>;
    var whole_sum_disc_price_3: vec2<u32>;
    var whole_sum_charge_3: vec2<u32>;
    var whole_avg_qty_count_3: vec2<u32>;
    var whole_avg_disc_sum_3: vec2<u32>;
    var whole_sum_qty_4: vec2<u32>;
    var whole_sum_base_price_4: vec2<u32>;
    var whole_sum_disc_price_4: vec2<u32>;
    var whole_sum_charge_4: vec2<u32>;
    var whole_avg_qty_count_4: vec2<u32>;
    var whole_avg_disc_sum_4: vec2<u32>;

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
    sum_qty_2 = vec2<u32>();
    sum_base_price_2 = vec2<u32>();
    sum_disc_price_2 = vec2<u32>();
    sum_charge_2 = vec2<u32>();
    avg_qty_count_2 = vec2<u32>();
    avg_disc_sum_2 = vec2<u32>();
    sum_qty_2 = vec2<u32>();
    sum_base_price_2 = vec2<u32>();
    sum_disc_price_2 = vec2<u32>();
    sum_charge_2 = vec2<u32>();
    avg_qty_count_2 = vec2<u32>();
    avg_disc_sum_2 = vec2<u32>();
    let _e64 = work[(numbers_2 + _e38)];
    group_2 = _e64;
    is_first_2 = true;
    let _e68 = (i_2 * 2u);
    local_5 = _e38;
    loop {
        let _e70 = local_5;
        if (_e70 >= _e40) {
            break;
        }
        let _e74 = work[(numbers_2 + _e70)];
        let _e75 = group_2;
        if (_e74 != _e75) {
            let _e77 = is_first_2;
            if (_e77 & _e41) {
                let _e81 = (parts_2 + (_e68 * 16u));
                let _e82 = sum_qty_2;
                work[(_e81 + 4u)] = _e82.x;
                work[(_e81 + 5u)] = _e82.y;
                let _e89 = sum_base_price_2;
                work[(_e81 + 6u)] = _e89.x;
                work[(_e81 + 7u)] = _e89.y;
                let _e96 = sum_disc_price_2;
                work[(_e81 + 8u)] = _e96.x;
                work[(_e81 + 9u)] = _e96.y;
                let _e105 = sum_charge_2;
                work[(_e81 + 10u)] = _e105.x;
                work[(_e81 + 11u)] = _e105.y;
                let _e114 = avg_qty_count_2;
                work[(_e81 + 12u)] = _e114.x;
                work[(_e81 + 13u)] = _e114.y;
                let _e123 = avg_disc_sum_2;
                work[(_e81 + 14u)] = _e123.x;
                work[(_e81 + 15u)] = _e123.y;
                work[(part_numbers_2 + _e68)] = _e75;
            } else {
                let _e135 = (rows_2 + (_e75 * 16u));
                whole_sum_qty_3 = vec2<u32>();
                whole_sum_base_price_3 = vec2<u32>();
                whole_sum_disc_price_3 = vec2<u32>();
                whole_sum_charge_3 = vec2<u32>();
                whole_avg_qty_count_3 = vec2<u32>();
                whole_avg_disc_sum_3 = vec2<u32>();
                let _e150 = work[(_e135 + 4u)];
                let _e153 = work[(_e135 + 5u)];
                whole_sum_qty_3 = vec2<u32>(_e150, _e153);
                let _e157 = work[(_e135 + 6u)];
                let _e160 = work[(_e135 + 7u)];
                whole_sum_base_price_3 = vec2<u32>(_e157, _e160);
                let _e164 = work[(_e135 + 8u)];
                let _e167 = work[(_e135 + 9u)];
                whole_sum_disc_price_3 = vec2<u32>(_e164, _e167);
                let _e171 = work[(_e135 + 10u)];
                let _e174 = work[(_e135 + 11u)];
                whole_sum_charge_3 = vec2<u32>(_e171, _e174);
                let _e178 = work[(_e135 + 12u)];
                let _e181 = work[(_e135 + 13u)];
                whole_avg_qty_count_3 = vec2<u32>(_e178, _e181);
                let _e185 = work[(_e135 + 14u)];
                let _e188 = work[(_e135 + 15u)];
                whole_avg_disc_sum_3 = vec2<u32>(_e185, _e188);
                let _e190 = sum_qty_2;
                let _e191 = whole_sum_qty_3;
                let _e192 = add_64_(_e191, _e190);
                let _e196 = (bitcast<i32>(_e191.y) < 0i);
                whole_sum_qty_3 = _e192;
                let _e206 = sum_base_price_2;
                let _e207 = whole_sum_base_price_3;
                let _e208 = add_64_(_e207, _e206);
                let _e211 = (bitcast<i32>(_e207.y) < 0i);
                whole_sum_base_price_3 = _e208;
                let _e221 = sum_disc_price_2;
                let _e222 = whole_sum_disc_price_3;
                let _e223 = add_64_(_e222, _e221);
                let _e226 = (bitcast<i32>(_e222.y) < 0i);
                whole_sum_disc_price_3 = _e223;
                let _e236 = sum_charge_2;
                let _e237 = whole_sum_charge_3;
                let _e238 = add_64_(_e237, _e236);
                let _e241 = (bitcast<i32>(_e237.y) < 0i);
                whole_sum_charge_3 = _e238;
                let _e251 = avg_qty_count_2;
                let _e252 = whole_avg_qty_count_3;
                let _e253 = add_64_(_e252, _e251);
                let _e256 = (bitcast<i32>(_e252.y) < 0i);
                whole_avg_qty_count_3 = _e253;
                let _e266 = avg_disc_sum_2;
                let _e267 = whole_avg_disc_sum_3;
                let _e268 = add_64_(_e267, _e266);
                let _e271 = (bitcast<i32>(_e267.y) < 0i);
                whole_avg_disc_sum_3 = _e268;
                let _e281 = whole_sum_qty_3;
                work[(_e135 + 4u)] = _e281.x;
                work[(_e135 + 5u)] = _e281.y;
                let _e288 = whole_sum_base_price_3;
                work[(_e135 + 6u)] = _e288.x;
                work[(_e135 + 7u)] = _e288.y;
                let _e295 = whole_sum_disc_price_3;
                work[(_e135 + 8u)] = _e295.x;
                work[(_e135 + 9u)] = _e295.y;
                let _e302 = whole_sum_charge_3;
                work[(_e135 + 10u)] = _e302.x;
                work[(_e135 + 11u)] = _e302.y;
                let _e309 = whole_avg_qty_count_3;
                work[(_e135 + 12u)] = _e309.x;
                work[(_e135 + 13u)] = _e309.y;
                let _e316 = whole_avg_disc_sum_3;
                work[(_e135 + 14u)] = _e316.x;
                work[(_e135 + 15u)] = _e316.y;
            }
            sum_qty_2 = vec2<u32>();
            sum_base_price_2 = vec2<u32>();
            sum_disc_price_2 = vec2<u32>();
            sum_charge_2 = vec2<u32>();
            avg_qty_count_2 = vec2<u32>();
            avg_disc_sum_2 = vec2<u32>();
            is_first_2 = false;
            group_2 = _e74;
        }
        let _e330 = (entries_2 + (_e70 * 16u));
        let _e333 = work[(_e330 + 4u)];
        let _e336 = work[(_e330 + 5u)];
        let _e337 = vec2<u32>(_e333, _e336);
        let _e338 = sum_qty_2;
        let _e339 = add_64_(_e338, _e337);
        let _e342 = (bitcast<i32>(_e338.y) < 0i);
        sum_qty_2 = _e339;
        let _e354 = work[(_e330 + 6u)];
        let _e357 = work[(_e330 + 7u)];
        let _e358 = vec2<u32>(_e354, _e357);
        let _e359 = sum_base_price_2;
        let _e360 = add_64_(_e359, _e358);
        let _e363 = (bitcast<i32>(_e359.y) < 0i);
        sum_base_price_2 = _e360;
        let _e375 = work[(_e330 + 8u)];
        let _e378 = work[(_e330 + 9u)];
        let _e379 = vec2<u32>(_e375, _e378);
        let _e380 = sum_disc_price_2;
        let _e381 = add_64_(_e380, _e379);
        let _e384 = (bitcast<i32>(_e380.y) < 0i);
        sum_disc_price_2 = _e381;
        let _e396 = work[(_e330 + 10u)];
        let _e399 = work[(_e330 + 11u)];
        let _e400 = vec2<u32>(_e396, _e399);
        let _e401 = sum_charge_2;
        let _e402 = add_64_(_e401, _e400);
        let _e405 = (bitcast<i32>(_e401.y) < 0i);
        sum_charge_2 = _e402;
        let _e417 = work[(_e330 + 12u)];
        let _e420 = work[(_e330 + 13u)];
        let _e421 = vec2<u32>(_e417, _e420);
        let _e422 = avg_qty_count_2;
        let _e423 = add_64_(_e422, _e421);
        let _e426 = (bitcast<i32>(_e422.y) < 0i);
        avg_qty_count_2 = _e423;
        let _e438 = work[(_e330 + 14u)];
        let _e441 = work[(_e330 + 15u)];
        let _e442 = vec2<u32>(_e438, _e441);
        let _e443 = avg_disc_sum_2;
        let _e444 = add_64_(_e443, _e442);
        let _e447 = (bitcast<i32>(_e443.y) < 0i);
        avg_disc_sum_2 = _e444;
        local_5 = (_e70 + 1u);
    }
    let _e458 = group_2;
    if _e41 {
        let _e459 = (_e68 + 1u);
        let _e460 = is_first_2;
        if _e460 {
            let _e462 = (parts_2 + (_e68 * 16u));
            let _e463 = sum_qty_2;
            work[(_e462 + 4u)] = _e463.x;
            work[(_e462 + 5u)] = _e463.y;
            let _e470 = sum_base_price_2;
            work[(_e462 + 6u)] = _e470.x;
            work[(_e462 + 7u)] = _e470.y;
            let _e477 = sum_disc_price_2;
            work[(_e462 + 8u)] = _e477.x;
            work[(_e462 + 9u)] = _e477.y;
            let _e484 = sum_charge_2;
            work[(_e462 + 10u)] = _e484.x;
            work[(_e462 + 11u)] = _e484.y;
            let _e491 = avg_qty_count_2;
            work[(_e462 + 12u)] = _e491.x;
            work[(_e462 + 13u)] = _e491.y;
            let _e498 = avg_disc_sum_2;
            work[(_e462 + 14u)] = _e498.x;
            work[(_e462 + 15u)] = _e498.y;
            work[(part_numbers_2 + _e68)] = _e458;
            sum_qty_2 = vec2<u32>();
            sum_base_price_2 = vec2<u32>();
            sum_disc_price_2 = vec2<u32>();
            sum_charge_2 = vec2<u32>();
            avg_qty_count_2 = vec2<u32>();
            avg_disc_sum_2 = vec2<u32>();
        }
        let _e514 = (parts_2 + (_e459 * 16u));
        let _e515 = sum_qty_2;
        work[(_e514 + 4u)] = _e515.x;
        work[(_e514 + 5u)] = _e515.y;
        let _e522 = sum_base_price_2;
        work[(_e514 + 6u)] = _e522.x;
        work[(_e514 + 7u)] = _e522.y;
        let _e529 = sum_disc_price_2;
        work[(_e514 + 8u)] = _e529.x;
        work[(_e514 + 9u)] = _e529.y;
        let _e536 = sum_charge_2;
        work[(_e514 + 10u)] = _e536.x;
        work[(_e514 + 11u)] = _e536.y;
        let _e543 = avg_qty_count_2;
        work[(_e514 + 12u)] = _e543.x;
        work[(_e514 + 13u)] = _e543.y;
        let _e550 = avg_disc_sum_2;
        work[(_e514 + 14u)] = _e550.x;
        work[(_e514 + 15u)] = _e550.y;
        work[(part_numbers_2 + _e459)] = _e458;
    } else {
        if (_e40 > 0u) {
            let _e561 = (rows_2 + (_e458 * 16u));
            whole_sum_qty_4 = vec2<u32>();
            whole_sum_base_price_4 = vec2<u32>();
            whole_sum_disc_price_4 = vec2<u32>();
            whole_sum_charge_4 = vec2<u32>();
            whole_avg_qty_count_4 = vec2<u32>();
            whole_avg_disc_sum_4 = vec2<u32>();
            let _e576 = work[(_e561 + 4u)];
            let _e579 = work[(_e561 + 5u)];
            whole_sum_qty_4 = vec2<u32>(_e576, _e579);
            let _e583 = work[(_e561 + 6u)];
            let _e586 = work[(_e561 + 7u)];
            whole_sum_base_price_4 = vec2<u32>(_e583, _e586);
            let _e590 = work[(_e561 + 8u)];
            let _e593 = work[(_e561 + 9u)];
            whole_sum_disc_price_4 = vec2<u32>(_e590, _e593);
            let _e597 = work[(_e561 + 10u)];
            let _e600 = work[(_e561 + 11u)];
            whole_sum_charge_4 = vec2<u32>(_e597, _e600);
            let _e604 = work[(_e561 + 12u)];
            let _e607 = work[(_e561 + 13u)];
            whole_avg_qty_count_4 = vec2<u32>(_e604, _e607);
            let _e611 = work[(_e561 + 14u)];
            let _e614 = work[(_e561 + 15u)];
            whole_avg_disc_sum_4 = vec2<u32>(_e611, _e614);
            let _e616 = sum_qty_2;
            let _e617 = whole_sum_qty_4;
            let _e618 = add_64_(_e617, _e616);
            let _e621 = (bitcast<i32>(_e617.y) < 0i);
            whole_sum_qty_4 = _e618;
            let _e631 = sum_base_price_2;
            let _e632 = whole_sum_base_price_4;
            let _e633 = add_64_(_e632, _e631);
            let _e636 = (bitcast<i32>(_e632.y) < 0i);
            whole_sum_base_price_4 = _e633;
            let _e646 = sum_disc_price_2;
            let _e647 = whole_sum_disc_price_4;
            let _e648 = add_64_(_e647, _e646);
            let _e651 = (bitcast<i32>(_e647.y) < 0i);
            whole_sum_disc_price_4 = _e648;
            let _e661 = sum_charge_2;
            let _e662 = whole_sum_charge_4;
            let _e663 = add_64_(_e662, _e661);
            let _e666 = (bitcast<i32>(_e662.y) < 0i);
            whole_sum_charge_4 = _e663;
            let _e676 = avg_qty_count_2;
            let _e677 = whole_avg_qty_count_4;
            let _e678 = add_64_(_e677, _e676);
            let _e681 = (bitcast<i32>(_e677.y) < 0i);
            whole_avg_qty_count_4 = _e678;
            let _e691 = avg_disc_sum_2;
            let _e692 = whole_avg_disc_sum_4;
            let _e693 = add_64_(_e692, _e691);
            let _e696 = (bitcast<i32>(_e692.y) < 0i);
            whole_avg_disc_sum_4 = _e693;
            let _e706 = whole_sum_qty_4;
            work[(_e561 + 4u)] = _e706.x;
            work[(_e561 + 5u)] = _e706.y;
            let _e713 = whole_sum_base_price_4;
            work[(_e561 + 6u)] = _e713.x;
            work[(_e561 + 7u)] = _e713.y;
            let _e720 = whole_sum_disc_price_4;
            work[(_e561 + 8u)] = _e720.x;
            work[(_e561 + 9u)] = _e720.y;
            let _e727 = whole_sum_charge_4;
            work[(_e561 + 10u)] = _e727.x;
            work[(_e561 + 11u)] = _e727.y;
            let _e734 = whole_avg_qty_count_4;
            work[(_e561 + 12u)] = _e734.x;
            work[(_e561 + 13u)] = _e734.y;
            let _e741 = whole_avg_disc_sum_4;
            work[(_e561 + 14u)] = _e741.x;
            work[(_e561 + 15u)] = _e741.y;
        }
    }
}

@compute @workgroup_size(256, 1, 1) 
fn fold_sorted_parts(@builtin(workgroup_id) workgroup_3: vec3<u32>, @builtin(local_invocation_index) local_6: u32, @builtin(num_workgroups) workgroups_3: vec3<u32>) {
    var sum_qty_3: vec2<u32>;
    var sum_base_price_3: vec2<u32>;
    var sum_disc_price_3: vec2<u32>;
    var sum_charge_3: vec2<u32>;
    var avg_qty_count_3: vec2<u32>;
    var avg_disc_sum_3: vec2<u32>;
    var group_3: u32;
    var is_first_3: bool;
    var local_7: u32;
    var whole_sum_qty_5: vec2<u32>;
    var whole_sum_base_price_5: vec2<u32>;
    var whole_sum_disc_price_5: vec2<u32>;
    var whole_sum_charge_5: vec2<u32>;
    var whole_avg_qty_count_5: vec2<u32>;
    var whole_avg_disc_sum_5: vec2<u32>;
    var whole_sum_qty_6: vec2<u32>;
    var whole_sum_base_price_6: vec2<u32>;
    var whole_sum_disc_price_6: vec2<u32>;
    var whole_sum_charge_6: vec2<u32>;
    var whole_avg_qty_count_6: vec2<u32>;
    var whole_avg_disc_sum_6: vec2<u32>;

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
    sum_qty_3 = vec2<u32>();
    sum_base_price_3 = vec2<u32>();
    sum_disc_price_3 = vec2<u32>();
    sum_charge_3 = vec2<u32>();
    avg_qty_count_3 = vec2<u32>();
    avg_disc_sum_3 = vec2<u32>();
    sum_qty_3 = vec2<u32>();
    sum_base_price_3 = vec2<u32>();
    sum_disc_price_3 = vec2<u32>();
    sum_charge_3 = vec2<u32>();
    avg_qty_count_3 = vec2<u32>();
    avg_disc_sum_3 = vec2<u32>();
    let _e64 = work[(numbers_3 + _e38)];
    group_3 = _e64;
    is_first_3 = true;
    let _e68 = (i_3 * 2u);
    local_7 = _e38;
    loop {
        let _e70 = local_7;
        if (_e70 >= _e40) {
            break;
        }
        let _e74 = work[(numbers_3 + _e70)];
        let _e75 = group_3;
        if (_e74 != _e75) {
            let _e77 = is_first_3;
            if (_e77 & _e41) {
                let _e81 = (parts_3 + (_e68 * 16u));
                let _e82 = sum_qty_3;
                work[(_e81 + 4u)] = _e82.x;
                work[(_e81 + 5u)] = _e82.y;
                let _e89 = sum_base_price_3;
                work[(_e81 + 6u)] = _e89.x;
                work[(_e81 + 7u)] = _e89.y;
                let _e96 = sum_disc_price_3;
                work[(_e81 + 8u)] = _e96.x;
                work[(_e81 + 9u)] = _e96.y;
                let _e105 = sum_charge_3;
                work[(_e81 + 10u)] = _e105.x;
                work[(_e81 + 11u)] = _e105.y;
                let _e114 = avg_qty_count_3;
                work[(_e81 + 12u)] = _e114.x;
                work[(_e81 + 13u)] = _e114.y;
                let _e123 = avg_disc_sum_3;
                work[(_e81 + 14u)] = _e123.x;
                work[(_e81 + 15u)] = _e123.y;
                work[(part_numbers_3 + _e68)] = _e75;
            } else {
                let _e135 = (rows_3 + (_e75 * 16u));
                whole_sum_qty_5 = vec2<u32>();
                whole_sum_base_price_5 = vec2<u32>();
                whole_sum_disc_price_5 = vec2<u32>();
                whole_sum_charge_5 = vec2<u32>();
                whole_avg_qty_count_5 = vec2<u32>();
                whole_avg_disc_sum_5 = vec2<u32>();
                let _e150 = work[(_e135 + 4u)];
                let _e153 = work[(_e135 + 5u)];
                whole_sum_qty_5 = vec2<u32>(_e150, _e153);
                let _e157 = work[(_e135 + 6u)];
                let _e160 = work[(_e135 + 7u)];
                whole_sum_base_price_5 = vec2<u32>(_e157, _e160);
                let _e164 = work[(_e135 + 8u)];
                let _e167 = work[(_e135 + 9u)];
                whole_sum_disc_price_5 = vec2<u32>(_e164, _e167);
                let _e171 = work[(_e135 + 10u)];
                let _e174 = work[(_e135 + 11u)];
                whole_sum_charge_5 = vec2<u32>(_e171, _e174);
                let _e178 = work[(_e135 + 12u)];
                let _e181 = work[(_e135 + 13u)];
                whole_avg_qty_count_5 = vec2<u32>(_e178, _e181);
                let _e185 = work[(_e135 + 14u)];
                let _e188 = work[(_e135 + 15u)];
                whole_avg_disc_sum_5 = vec2<u32>(_e185, _e188);
                let _e190 = sum_qty_3;
                let _e191 = whole_sum_qty_5;
                let _e192 = add_64_(_e191, _e190);
                let _e196 = (bitcast<i32>(_e191.y) < 0i);
                whole_sum_qty_5 = _e192;
                let _e206 = sum_base_price_3;
                let _e207 = whole_sum_base_price_5;
                let _e208 = add_64_(_e207, _e206);
                let _e211 = (bitcast<i32>(_e207.y) < 0i);
                whole_sum_base_price_5 = _e208;
                let _e221 = sum_disc_price_3;
                let _e222 = whole_sum_disc_price_5;
                let _e223 = add_64_(_e222, _e221);
                let _e226 = (bitcast<i32>(_e222.y) < 0i);
                whole_sum_disc_price_5 = _e223;
                let _e236 = sum_charge_3;
                let _e237 = whole_sum_charge_5;
                let _e238 = add_64_(_e237, _e236);
                let _e241 = (bitcast<i32>(_e237.y) < 0i);
                whole_sum_charge_5 = _e238;
                let _e251 = avg_qty_count_3;
                let _e252 = whole_avg_qty_count_5;
                let _e253 = add_64_(_e252, _e251);
                let _e256 = (bitcast<i32>(_e252.y) < 0i);
                whole_avg_qty_count_5 = _e253;
                let _e266 = avg_disc_sum_3;
                let _e267 = whole_avg_disc_sum_5;
                let _e268 = add_64_(_e267, _e266);
                let _e271 = (bitcast<i32>(_e267.y) < 0i);
                whole_avg_disc_sum_5 = _e268;
                let _e281 = whole_sum_qty_5;
                work[(_e135 + 4u)] = _e281.x;
                work[(_e135 + 5u)] = _e281.y;
                let _e288 = whole_sum_base_price_5;
                work[(_e135 + 6u)] = _e288.x;
                work[(_e135 + 7u)] = _e288.y;
                let _e295 = whole_sum_disc_price_5;
                work[(_e135 + 8u)] = _e295.x;
                work[(_e135 + 9u)] = _e295.y;
                let _e302 = whole_sum_charge_5;
                work[(_e135 + 10u)] = _e302.x;
                work[(_e135 + 11u)] = _e302.y;
                let _e309 = whole_avg_qty_count_5;
                work[(_e135 + 12u)] = _e309.x;
                work[(_e135 + 13u)] = _e309.y;
                let _e316 = whole_avg_disc_sum_5;
                work[(_e135 + 14u)] = _e316.x;
                work[(_e135 + 15u)] = _e316.y;
            }
            sum_qty_3 = vec2<u32>();
            sum_base_price_3 = vec2<u32>();
            sum_disc_price_3 = vec2<u32>();
            sum_charge_3 = vec2<u32>();
            avg_qty_count_3 = vec2<u32>();
            avg_disc_sum_3 = vec2<u32>();
            is_first_3 = false;
            group_3 = _e74;
        }
        let _e331 = work[(order_3 + _e70)];
        let _e333 = (entries_3 + (_e331 * 16u));
        let _e336 = work[(_e333 + 4u)];
        let _e339 = work[(_e333 + 5u)];
        let _e340 = vec2<u32>(_e336, _e339);
        let _e341 = sum_qty_3;
        let _e342 = add_64_(_e341, _e340);
        let _e345 = (bitcast<i32>(_e341.y) < 0i);
        sum_qty_3 = _e342;
        let _e357 = work[(_e333 + 6u)];
        let _e360 = work[(_e333 + 7u)];
        let _e361 = vec2<u32>(_e357, _e360);
        let _e362 = sum_base_price_3;
        let _e363 = add_64_(_e362, _e361);
        let _e366 = (bitcast<i32>(_e362.y) < 0i);
        sum_base_price_3 = _e363;
        let _e378 = work[(_e333 + 8u)];
        let _e381 = work[(_e333 + 9u)];
        let _e382 = vec2<u32>(_e378, _e381);
        let _e383 = sum_disc_price_3;
        let _e384 = add_64_(_e383, _e382);
        let _e387 = (bitcast<i32>(_e383.y) < 0i);
        sum_disc_price_3 = _e384;
        let _e399 = work[(_e333 + 10u)];
        let _e402 = work[(_e333 + 11u)];
        let _e403 = vec2<u32>(_e399, _e402);
        let _e404 = sum_charge_3;
        let _e405 = add_64_(_e404, _e403);
        let _e408 = (bitcast<i32>(_e404.y) < 0i);
        sum_charge_3 = _e405;
        let _e420 = work[(_e333 + 12u)];
        let _e423 = work[(_e333 + 13u)];
        let _e424 = vec2<u32>(_e420, _e423);
        let _e425 = avg_qty_count_3;
        let _e426 = add_64_(_e425, _e424);
        let _e429 = (bitcast<i32>(_e425.y) < 0i);
        avg_qty_count_3 = _e426;
        let _e441 = work[(_e333 + 14u)];
        let _e444 = work[(_e333 + 15u)];
        let _e445 = vec2<u32>(_e441, _e444);
        let _e446 = avg_disc_sum_3;
        let _e447 = add_64_(_e446, _e445);
        let _e450 = (bitcast<i32>(_e446.y) < 0i);
        avg_disc_sum_3 = _e447;
        local_7 = (_e70 + 1u);
    }
    let _e461 = group_3;
    if _e41 {
        let _e462 = (_e68 + 1u);
        let _e463 = is_first_3;
        if _e463 {
            let _e465 = (parts_3 + (_e68 * 16u));
            let _e466 = sum_qty_3;
            work[(_e465 + 4u)] = _e466.x;
            work[(_e465 + 5u)] = _e466.y;
            let _e473 = sum_base_price_3;
            work[(_e465 + 6u)] = _e473.x;
            work[(_e465 + 7u)] = _e473.y;
            let _e480 = sum_disc_price_3;
            work[(_e465 + 8u)] = _e480.x;
            work[(_e465 + 9u)] = _e480.y;
            let _e487 = sum_charge_3;
            work[(_e465 + 10u)] = _e487.x;
            work[(_e465 + 11u)] = _e487.y;
            let _e494 = avg_qty_count_3;
            work[(_e465 + 12u)] = _e494.x;
            work[(_e465 + 13u)] = _e494.y;
            let _e501 = avg_disc_sum_3;
            work[(_e465 + 14u)] = _e501.x;
            work[(_e465 + 15u)] = _e501.y;
            work[(part_numbers_3 + _e68)] = _e461;
            sum_qty_3 = vec2<u32>();
            sum_base_price_3 = vec2<u32>();
            sum_disc_price_3 = vec2<u32>();
            sum_charge_3 = vec2<u32>();
            avg_qty_count_3 = vec2<u32>();
            avg_disc_sum_3 = vec2<u32>();
        }
        let _e517 = (parts_3 + (_e462 * 16u));
        let _e518 = sum_qty_3;
        work[(_e517 + 4u)] = _e518.x;
        work[(_e517 + 5u)] = _e518.y;
        let _e525 = sum_base_price_3;
        work[(_e517 + 6u)] = _e525.x;
        work[(_e517 + 7u)] = _e525.y;
        let _e532 = sum_disc_price_3;
        work[(_e517 + 8u)] = _e532.x;
        work[(_e517 + 9u)] = _e532.y;
        let _e539 = sum_charge_3;
        work[(_e517 + 10u)] = _e539.x;
        work[(_e517 + 11u)] = _e539.y;
        let _e546 = avg_qty_count_3;
        work[(_e517 + 12u)] = _e546.x;
        work[(_e517 + 13u)] = _e546.y;
        let _e553 = avg_disc_sum_3;
        work[(_e517 + 14u)] = _e553.x;
        work[(_e517 + 15u)] = _e553.y;
        work[(part_numbers_3 + _e462)] = _e461;
    } else {
        if (_e40 > 0u) {
            let _e564 = (rows_3 + (_e461 * 16u));
            whole_sum_qty_6 = vec2<u32>();
            whole_sum_base_price_6 = vec2<u32>();
            whole_sum_disc_price_6 = vec2<u32>();
            whole_sum_charge_6 = vec2<u32>();
            whole_avg_qty_count_6 = vec2<u32>();
            whole_avg_disc_sum_6 = vec2<u32>();
            let _e579 = work[(_e564 + 4u)];
            let _e582 = work[(_e564 + 5u)];
            whole_sum_qty_6 = vec2<u32>(_e579, _e582);
            let _e586 = work[(_e564 + 6u)];
            let _e589 = work[(_e564 + 7u)];
            whole_sum_base_price_6 = vec2<u32>(_e586, _e589);
            let _e593 = work[(_e564 + 8u)];
            let _e596 = work[(_e564 + 9u)];
            whole_sum_disc_price_6 = vec2<u32>(_e593, _e596);
            let _e600 = work[(_e564 + 10u)];
            let _e603 = work[(_e564 + 11u)];
            whole_sum_charge_6 = vec2<u32>(_e600, _e603);
            let _e607 = work[(_e564 + 12u)];
            let _e610 = work[(_e564 + 13u)];
            whole_avg_qty_count_6 = vec2<u32>(_e607, _e610);
            let _e614 = work[(_e564 + 14u)];
            let _e617 = work[(_e564 + 15u)];
            whole_avg_disc_sum_6 = vec2<u32>(_e614, _e617);
            let _e619 = sum_qty_3;
            let _e620 = whole_sum_qty_6;
            let _e621 = add_64_(_e620, _e619);
            let _e624 = (bitcast<i32>(_e620.y) < 0i);
            whole_sum_qty_6 = _e621;
            let _e634 = sum_base_price_3;
            let _e635 = whole_sum_base_price_6;
            let _e636 = add_64_(_e635, _e634);
            let _e639 = (bitcast<i32>(_e635.y) < 0i);
            whole_sum_base_price_6 = _e636;
            let _e649 = sum_disc_price_3;
            let _e650 = whole_sum_disc_price_6;
            let _e651 = add_64_(_e650, _e649);
            let _e654 = (bitcast<i32>(_e650.y) < 0i);
            whole_sum_disc_price_6 = _e651;
            let _e664 = sum_charge_3;
            let _e665 = whole_sum_charge_6;
            let _e666 = add_64_(_e665, _e664);
            let _e669 = (bitcast<i32>(_e665.y) < 0i);
            whole_sum_charge_6 = _e666;
            let _e679 = avg_qty_count_3;
            let _e680 = whole_avg_qty_count_6;
            let _e681 = add_64_(_e680, _e679);
            let _e684 = (bitcast<i32>(_e680.y) < 0i);
            whole_avg_qty_count_6 = _e681;
            let _e694 = avg_disc_sum_3;
            let _e695 = whole_avg_disc_sum_6;
            let _e696 = add_64_(_e695, _e694);
            let _e699 = (bitcast<i32>(_e695.y) < 0i);
            whole_avg_disc_sum_6 = _e696;
            let _e709 = whole_sum_qty_6;
            work[(_e564 + 4u)] = _e709.x;
            work[(_e564 + 5u)] = _e709.y;
            let _e716 = whole_sum_base_price_6;
            work[(_e564 + 6u)] = _e716.x;
            work[(_e564 + 7u)] = _e716.y;
            let _e723 = whole_sum_disc_price_6;
            work[(_e564 + 8u)] = _e723.x;
            work[(_e564 + 9u)] = _e723.y;
            let _e730 = whole_sum_charge_6;
            work[(_e564 + 10u)] = _e730.x;
            work[(_e564 + 11u)] = _e730.y;
            let _e737 = whole_avg_qty_count_6;
            work[(_e564 + 12u)] = _e737.x;
            work[(_e564 + 13u)] = _e737.y;
            let _e744 = whole_avg_disc_sum_6;
            work[(_e564 + 14u)] = _e744.x;
            work[(_e564 + 15u)] = _e744.y;
        }
    }
}

@compute @workgroup_size(256, 1, 1) 
fn fold_all_parts(@builtin(workgroup_id) workgroup_4: vec3<u32>, @builtin(local_invocation_index) local_8: u32, @builtin(num_workgroups) workgroups_4: vec3<u32>) {
    var sum_qty_4: vec2<u32>;
    var sum_base_price_4: vec2<u32>;
    var sum_disc_price_4: vec2<u32>;
    var sum_charge_4: vec2<u32>;
    var avg_qty_count_4: vec2<u32>;
    var avg_disc_sum_4: vec2<u32>;
    var group_4: u32;
    var is_first_4: bool;
    var local_9: u32;
    var whole_sum_qty_7: vec2<u32>;
    var whole_sum_base_price_7: vec2<u32>;
    var whole_sum_disc_price_7: vec2<u32>;
    var whole_sum_charge_7: vec2<u32>;
    var whole_avg_qty_count_7: vec2<u32>;
    var whole_avg_disc_sum_7: vec2<u32>;

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
    sum_qty_4 = vec2<u32>();
    sum_base_price_4 = vec2<u32>();
    sum_disc_price_4 = vec2<u32>();
    sum_charge_4 = vec2<u32>();
    avg_qty_count_4 = vec2<u32>();
    avg_disc_sum_4 = vec2<u32>();
    sum_qty_4 = vec2<u32>();
    sum_base_price_4 = vec2<u32>();
    sum_disc_price_4 = vec2<u32>();
    sum_charge_4 = vec2<u32>();
    avg_qty_count_4 = vec2<u32>();
    avg_disc_sum_4 = vec2<u32>();
    group_4 = 0u;
    is_first_4 = true;
    let _e64 = (i_4 * 2u);
    local_9 = _e38;
    loop {
        let _e66 = local_9;
        if (_e66 >= _e40) {
            break;
        }
        let _e70 = (entries_4 + (_e66 * 16u));
        let _e74 = work[(_e70 + 4u)];
        let _e77 = work[(_e70 + 5u)];
        let _e78 = vec2<u32>(_e74, _e77);
        let _e79 = sum_qty_4;
        let _e80 = add_64_(_e79, _e78);
        let _e84 = (bitcast<i32>(_e79.y) < 0i);
        sum_qty_4 = _e80;
        let _e96 = work[(_e70 + 6u)];
        let _e99 = work[(_e70 + 7u)];
        let _e100 = vec2<u32>(_e96, _e99);
        let _e101 = sum_base_price_4;
        let _e102 = add_64_(_e101, _e100);
        let _e105 = (bitcast<i32>(_e101.y) < 0i);
        sum_base_price_4 = _e102;
        let _e118 = work[(_e70 + 8u)];
        let _e122 = work[(_e70 + 9u)];
        let _e123 = vec2<u32>(_e118, _e122);
        let _e124 = sum_disc_price_4;
        let _e125 = add_64_(_e124, _e123);
        let _e128 = (bitcast<i32>(_e124.y) < 0i);
        sum_disc_price_4 = _e125;
        let _e141 = work[(_e70 + 10u)];
        let _e145 = work[(_e70 + 11u)];
        let _e146 = vec2<u32>(_e141, _e145);
        let _e147 = sum_charge_4;
        let _e148 = add_64_(_e147, _e146);
        let _e151 = (bitcast<i32>(_e147.y) < 0i);
        sum_charge_4 = _e148;
        let _e164 = work[(_e70 + 12u)];
        let _e168 = work[(_e70 + 13u)];
        let _e169 = vec2<u32>(_e164, _e168);
        let _e170 = avg_qty_count_4;
        let _e171 = add_64_(_e170, _e169);
        let _e174 = (bitcast<i32>(_e170.y) < 0i);
        avg_qty_count_4 = _e171;
        let _e187 = work[(_e70 + 14u)];
        let _e191 = work[(_e70 + 15u)];
        let _e192 = vec2<u32>(_e187, _e191);
        let _e193 = avg_disc_sum_4;
        let _e194 = add_64_(_e193, _e192);
        let _e197 = (bitcast<i32>(_e193.y) < 0i);
        avg_disc_sum_4 = _e194;
        local_9 = (_e66 + 1u);
    }
    let _e208 = group_4;
    if (part_numbers_4 != 0u) {
        let _e209 = (_e64 + 1u);
        let _e210 = is_first_4;
        if _e210 {
            let _e212 = (parts_4 + (_e64 * 16u));
            let _e213 = sum_qty_4;
            work[(_e212 + 4u)] = _e213.x;
            work[(_e212 + 5u)] = _e213.y;
            let _e220 = sum_base_price_4;
            work[(_e212 + 6u)] = _e220.x;
            work[(_e212 + 7u)] = _e220.y;
            let _e227 = sum_disc_price_4;
            work[(_e212 + 8u)] = _e227.x;
            work[(_e212 + 9u)] = _e227.y;
            let _e234 = sum_charge_4;
            work[(_e212 + 10u)] = _e234.x;
            work[(_e212 + 11u)] = _e234.y;
            let _e241 = avg_qty_count_4;
            work[(_e212 + 12u)] = _e241.x;
            work[(_e212 + 13u)] = _e241.y;
            let _e248 = avg_disc_sum_4;
            work[(_e212 + 14u)] = _e248.x;
            work[(_e212 + 15u)] = _e248.y;
            work[(part_numbers_4 + _e64)] = _e208;
            sum_qty_4 = vec2<u32>();
            sum_base_price_4 = vec2<u32>();
            sum_disc_price_4 = vec2<u32>();
            sum_charge_4 = vec2<u32>();
            avg_qty_count_4 = vec2<u32>();
            avg_disc_sum_4 = vec2<u32>();
        }
        let _e264 = (parts_4 + (_e209 * 16u));
        let _e265 = sum_qty_4;
        work[(_e264 + 4u)] = _e265.x;
        work[(_e264 + 5u)] = _e265.y;
        let _e272 = sum_base_price_4;
        work[(_e264 + 6u)] = _e272.x;
        work[(_e264 + 7u)] = _e272.y;
        let _e279 = sum_disc_price_4;
        work[(_e264 + 8u)] = _e279.x;
        work[(_e264 + 9u)] = _e279.y;
        let _e286 = sum_charge_4;
        work[(_e264 + 10u)] = _e286.x;
        work[(_e264 + 11u)] = _e286.y;
        let _e293 = avg_qty_count_4;
        work[(_e264 + 12u)] = _e293.x;
        work[(_e264 + 13u)] = _e293.y;
        let _e300 = avg_disc_sum_4;
        work[(_e264 + 14u)] = _e300.x;
        work[(_e264 + 15u)] = _e300.y;
        work[(part_numbers_4 + _e209)] = _e208;
    } else {
        if (_e40 > 0u) {
            let _e311 = (rows_4 + (_e208 * 16u));
            whole_sum_qty_7 = vec2<u32>();
            whole_sum_base_price_7 = vec2<u32>();
            whole_sum_disc_price_7 = vec2<u32>();
            whole_sum_charge_7 = vec2<u32>();
            whole_avg_qty_count_7 = vec2<u32>();
            whole_avg_disc_sum_7 = vec2<u32>();
            let _e326 = work[(_e311 + 4u)];
            let _e329 = work[(_e311 + 5u)];
            whole_sum_qty_7 = vec2<u32>(_e326, _e329);
            let _e333 = work[(_e311 + 6u)];
            let _e336 = work[(_e311 + 7u)];
            whole_sum_base_price_7 = vec2<u32>(_e333, _e336);
            let _e340 = work[(_e311 + 8u)];
            let _e343 = work[(_e311 + 9u)];
            whole_sum_disc_price_7 = vec2<u32>(_e340, _e343);
            let _e347 = work[(_e311 + 10u)];
            let _e350 = work[(_e311 + 11u)];
            whole_sum_charge_7 = vec2<u32>(_e347, _e350);
            let _e354 = work[(_e311 + 12u)];
            let _e357 = work[(_e311 + 13u)];
            whole_avg_qty_count_7 = vec2<u32>(_e354, _e357);
            let _e361 = work[(_e311 + 14u)];
            let _e364 = work[(_e311 + 15u)];
            whole_avg_disc_sum_7 = vec2<u32>(_e361, _e364);
            let _e366 = sum_qty_4;
            let _e367 = whole_sum_qty_7;
            let _e368 = add_64_(_e367, _e366);
            let _e371 = (bitcast<i32>(_e367.y) < 0i);
            whole_sum_qty_7 = _e368;
            let _e381 = sum_base_price_4;
            let _e382 = whole_sum_base_price_7;
            let _e383 = add_64_(_e382, _e381);
            let _e386 = (bitcast<i32>(_e382.y) < 0i);
            whole_sum_base_price_7 = _e383;
            let _e396 = sum_disc_price_4;
            let _e397 = whole_sum_disc_price_7;
            let _e398 = add_64_(_e397, _e396);
            let _e401 = (bitcast<i32>(_e397.y) < 0i);
            whole_sum_disc_price_7 = _e398;
            let _e411 = sum_charge_4;
            let _e412 = whole_sum_charge_7;
            let _e413 = add_64_(_e412, _e411);
            let _e416 = (bitcast<i32>(_e412.y) < 0i);
            whole_sum_charge_7 = _e413;
            let _e426 = avg_qty_count_4;
            let _e427 = whole_avg_qty_count_7;
            let _e428 = add_64_(_e427, _e426);
            let _e431 = (bitcast<i32>(_e427.y) < 0i);
            whole_avg_qty_count_7 = _e428;
            let _e441 = avg_disc_sum_4;
            let _e442 = whole_avg_disc_sum_7;
            let _e443 = add_64_(_e442, _e441);
            let _e446 = (bitcast<i32>(_e442.y) < 0i);
            whole_avg_disc_sum_7 = _e443;
            let _e456 = whole_sum_qty_7;
            work[(_e311 + 4u)] = _e456.x;
            work[(_e311 + 5u)] = _e456.y;
            let _e463 = whole_sum_base_price_7;
            work[(_e311 + 6u)] = _e463.x;
            work[(_e311 + 7u)] = _e463.y;
            let _e470 = whole_sum_disc_price_7;
            work[(_e311 + 8u)] = _e470.x;
            work[(_e311 + 9u)] = _e470.y;
            let _e477 = whole_sum_charge_7;
            work[(_e311 + 10u)] = _e477.x;
            work[(_e311 + 11u)] = _e477.y;
            let _e484 = whole_avg_qty_count_7;
            work[(_e311 + 12u)] = _e484.x;
            work[(_e311 + 13u)] = _e484.y;
            let _e491 = whole_avg_disc_sum_7;
            work[(_e311 + 14u)] = _e491.x;
            work[(_e311 + 15u)] = _e491.y;
        }
    }
}

@compute @workgroup_size(256, 1, 1) 
fn add(@builtin(workgroup_id) workgroup_5: vec3<u32>, @builtin(local_invocation_index) local_10: u32, @builtin(num_workgroups) workgroups_5: vec3<u32>) {
    var local_11: bool;
    var local_12: bool;
    var local_13: bool;
    var local_14: bool;
    var local_15: bool;
    var local_16: bool;
    var local_17: bool;
    var local_18: bool;
    var local_19: bool;
    var local_20: bool;
    var local_21: bool;
    var local_22: bool;

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
    let _e39 = (entries_5 + (i_5 * 17u));
    let _e43 = work[(numbers_5 + i_5)];
    let _e46 = (parts_5 + (_e43 * 12u));
    let _e48 = work[_e39];
    let _e53 = work[(_e39 + 5u)];
    let _e56 = work[(_e39 + 6u)];
    let _e57 = vec2<u32>(_e53, _e56);
    if ((_e48 & 1u) != 0u) {
        local_11 = false;
        if (_e57.x != 0u) {
            let _e65 = atomicAdd((&sync[_e46]), _e57.x);
            local_11 = ((_e65 + _e57.x) < _e65);
        }
        let _e68 = local_11;
        let _e71 = (_e57.y + select(0u, 1u, _e68));
        local_12 = false;
        if (_e71 != 0u) {
            let _e76 = atomicAdd((&sync[(_e46 + 1u)]), _e71);
            local_12 = ((_e76 + _e71) < _e76);
        }
        let _e79 = local_12;
    }
    let _e83 = work[_e39];
    let _e88 = work[(_e39 + 7u)];
    let _e92 = work[(_e39 + 8u)];
    let _e93 = vec2<u32>(_e88, _e92);
    if ((_e83 & 2u) != 0u) {
        local_13 = false;
        if (_e93.x != 0u) {
            let _e100 = atomicAdd((&sync[(_e46 + 2u)]), _e93.x);
            local_13 = ((_e100 + _e93.x) < _e100);
        }
        let _e103 = local_13;
        let _e106 = (_e93.y + select(0u, 1u, _e103));
        local_14 = false;
        if (_e106 != 0u) {
            let _e111 = atomicAdd((&sync[(_e46 + 3u)]), _e106);
            local_14 = ((_e111 + _e106) < _e111);
        }
        let _e114 = local_14;
    }
    let _e118 = work[_e39];
    let _e124 = work[(_e39 + 9u)];
    let _e128 = work[(_e39 + 10u)];
    let _e129 = vec2<u32>(_e124, _e128);
    if ((_e118 & 4u) != 0u) {
        local_15 = false;
        if (_e129.x != 0u) {
            let _e136 = atomicAdd((&sync[(_e46 + 4u)]), _e129.x);
            local_15 = ((_e136 + _e129.x) < _e136);
        }
        let _e139 = local_15;
        let _e142 = (_e129.y + select(0u, 1u, _e139));
        local_16 = false;
        if (_e142 != 0u) {
            let _e147 = atomicAdd((&sync[(_e46 + 5u)]), _e142);
            local_16 = ((_e147 + _e142) < _e147);
        }
        let _e150 = local_16;
    }
    let _e154 = work[_e39];
    let _e160 = work[(_e39 + 11u)];
    let _e163 = work[(_e39 + 12u)];
    let _e164 = vec2<u32>(_e160, _e163);
    if ((_e154 & 8u) != 0u) {
        local_17 = false;
        if (_e164.x != 0u) {
            let _e171 = atomicAdd((&sync[(_e46 + 6u)]), _e164.x);
            local_17 = ((_e171 + _e164.x) < _e171);
        }
        let _e174 = local_17;
        let _e177 = (_e164.y + select(0u, 1u, _e174));
        local_18 = false;
        if (_e177 != 0u) {
            let _e182 = atomicAdd((&sync[(_e46 + 7u)]), _e177);
            local_18 = ((_e182 + _e177) < _e182);
        }
        let _e185 = local_18;
    }
    let _e190 = work[_e39];
    let _e196 = work[(_e39 + 13u)];
    let _e200 = work[(_e39 + 14u)];
    let _e201 = vec2<u32>(_e196, _e200);
    if ((_e190 & 16u) != 0u) {
        local_19 = false;
        if (_e201.x != 0u) {
            let _e208 = atomicAdd((&sync[(_e46 + 8u)]), _e201.x);
            local_19 = ((_e208 + _e201.x) < _e208);
        }
        let _e211 = local_19;
        let _e214 = (_e201.y + select(0u, 1u, _e211));
        local_20 = false;
        if (_e214 != 0u) {
            let _e219 = atomicAdd((&sync[(_e46 + 9u)]), _e214);
            local_20 = ((_e219 + _e214) < _e219);
        }
        let _e222 = local_20;
    }
    let _e227 = work[_e39];
    let _e233 = work[(_e39 + 15u)];
    let _e236 = work[(_e39 + 16u)];
    let _e237 = vec2<u32>(_e233, _e236);
    if ((_e227 & 32u) != 0u) {
        local_21 = false;
        if (_e237.x != 0u) {
            let _e244 = atomicAdd((&sync[(_e46 + 10u)]), _e237.x);
            local_21 = ((_e244 + _e237.x) < _e244);
        }
        let _e247 = local_21;
        let _e250 = (_e237.y + select(0u, 1u, _e247));
        local_22 = false;
        if (_e250 != 0u) {
            let _e255 = atomicAdd((&sync[(_e46 + 11u)]), _e250);
            local_22 = ((_e255 + _e250) < _e255);
        }
        let _e258 = local_22;
    }
}

@compute @workgroup_size(256, 1, 1) 
fn settle(@builtin(workgroup_id) workgroup_6: vec3<u32>, @builtin(local_invocation_index) local_23: u32, @builtin(num_workgroups) workgroups_6: vec3<u32>) {
    var sum_qty_5: vec2<u32>;
    var sum_base_price_5: vec2<u32>;
    var sum_disc_price_5: vec2<u32>;
    var sum_charge_5: vec2<u32>;
    var avg_qty_count_5: vec2<u32>;
    var avg_disc_sum_5: vec2<u32>;
    var whole_sum_qty_8: vec2<u32>;
    var whole_sum_base_price_8: vec2<u32>;
    var whole_sum_disc_price_8: vec2<u32>;
    var whole_sum_charge_8: vec2<u32>;
    var whole_avg_qty_count_8: vec2<u32>;
    var whole_avg_disc_sum_8: vec2<u32>;

    let n_6 = params[0u];
    let entry_count_6 = params[1u];
    let entries_6 = params[2u];
    let rows_6 = params[3u];
    let order_6 = params[4u];
    let parts_6 = params[5u];
    let part_numbers_6 = params[6u];
    let numbers_6 = params[7u];
    let i_6 = ((((workgroup_6.y * workgroups_6.x) + workgroup_6.x) * 256u) + local_23);
    if (i_6 >= n_6) {
        return;
    }
    let _e39 = (parts_6 + (i_6 * 12u));
    sum_qty_5 = vec2<u32>();
    sum_base_price_5 = vec2<u32>();
    sum_disc_price_5 = vec2<u32>();
    sum_charge_5 = vec2<u32>();
    avg_qty_count_5 = vec2<u32>();
    avg_disc_sum_5 = vec2<u32>();
    sum_qty_5 = vec2<u32>();
    sum_base_price_5 = vec2<u32>();
    sum_disc_price_5 = vec2<u32>();
    sum_charge_5 = vec2<u32>();
    avg_qty_count_5 = vec2<u32>();
    avg_disc_sum_5 = vec2<u32>();
    let _e61 = atomicLoad((&sync[_e39]));
    let _e64 = atomicLoad((&sync[(_e39 + 1u)]));
    sum_qty_5 = vec2<u32>(_e61, _e64);
    let _e68 = atomicLoad((&sync[(_e39 + 2u)]));
    let _e71 = atomicLoad((&sync[(_e39 + 3u)]));
    sum_base_price_5 = vec2<u32>(_e68, _e71);
    let _e75 = atomicLoad((&sync[(_e39 + 4u)]));
    let _e78 = atomicLoad((&sync[(_e39 + 5u)]));
    sum_disc_price_5 = vec2<u32>(_e75, _e78);
    let _e82 = atomicLoad((&sync[(_e39 + 6u)]));
    let _e85 = atomicLoad((&sync[(_e39 + 7u)]));
    sum_charge_5 = vec2<u32>(_e82, _e85);
    let _e90 = atomicLoad((&sync[(_e39 + 8u)]));
    let _e94 = atomicLoad((&sync[(_e39 + 9u)]));
    avg_qty_count_5 = vec2<u32>(_e90, _e94);
    let _e99 = atomicLoad((&sync[(_e39 + 10u)]));
    let _e103 = atomicLoad((&sync[(_e39 + 11u)]));
    avg_disc_sum_5 = vec2<u32>(_e99, _e103);
    let _e107 = (rows_6 + (i_6 * 16u));
    whole_sum_qty_8 = vec2<u32>();
    whole_sum_base_price_8 = vec2<u32>();
    whole_sum_disc_price_8 = vec2<u32>();
    whole_sum_charge_8 = vec2<u32>();
    whole_avg_qty_count_8 = vec2<u32>();
    whole_avg_disc_sum_8 = vec2<u32>();
    let _e123 = work[(_e107 + 4u)];
    let _e126 = work[(_e107 + 5u)];
    whole_sum_qty_8 = vec2<u32>(_e123, _e126);
    let _e130 = work[(_e107 + 6u)];
    let _e133 = work[(_e107 + 7u)];
    whole_sum_base_price_8 = vec2<u32>(_e130, _e133);
    let _e137 = work[(_e107 + 8u)];
    let _e140 = work[(_e107 + 9u)];
    whole_sum_disc_price_8 = vec2<u32>(_e137, _e140);
    let _e144 = work[(_e107 + 10u)];
    let _e147 = work[(_e107 + 11u)];
    whole_sum_charge_8 = vec2<u32>(_e144, _e147);
    let _e151 = work[(_e107 + 12u)];
    let _e155 = work[(_e107 + 13u)];
    whole_avg_qty_count_8 = vec2<u32>(_e151, _e155);
    let _e160 = work[(_e107 + 14u)];
    let _e164 = work[(_e107 + 15u)];
    whole_avg_disc_sum_8 = vec2<u32>(_e160, _e164);
    let _e166 = sum_qty_5;
    let _e167 = whole_sum_qty_8;
    let _e168 = add_64_(_e167, _e166);
    let _e172 = (bitcast<i32>(_e167.y) < 0i);
    whole_sum_qty_8 = _e168;
    let _e182 = sum_base_price_5;
    let _e183 = whole_sum_base_price_8;
    let _e184 = add_64_(_e183, _e182);
    let _e187 = (bitcast<i32>(_e183.y) < 0i);
    whole_sum_base_price_8 = _e184;
    let _e197 = sum_disc_price_5;
    let _e198 = whole_sum_disc_price_8;
    let _e199 = add_64_(_e198, _e197);
    let _e202 = (bitcast<i32>(_e198.y) < 0i);
    whole_sum_disc_price_8 = _e199;
    let _e212 = sum_charge_5;
    let _e213 = whole_sum_charge_8;
    let _e214 = add_64_(_e213, _e212);
    let _e217 = (bitcast<i32>(_e213.y) < 0i);
    whole_sum_charge_8 = _e214;
    let _e227 = avg_qty_count_5;
    let _e228 = whole_avg_qty_count_8;
    let _e229 = add_64_(_e228, _e227);
    let _e232 = (bitcast<i32>(_e228.y) < 0i);
    whole_avg_qty_count_8 = _e229;
    let _e242 = avg_disc_sum_5;
    let _e243 = whole_avg_disc_sum_8;
    let _e244 = add_64_(_e243, _e242);
    let _e247 = (bitcast<i32>(_e243.y) < 0i);
    whole_avg_disc_sum_8 = _e244;
    let _e257 = whole_sum_qty_8;
    work[(_e107 + 4u)] = _e257.x;
    work[(_e107 + 5u)] = _e257.y;
    let _e264 = whole_sum_base_price_8;
    work[(_e107 + 6u)] = _e264.x;
    work[(_e107 + 7u)] = _e264.y;
    let _e271 = whole_sum_disc_price_8;
    work[(_e107 + 8u)] = _e271.x;
    work[(_e107 + 9u)] = _e271.y;
    let _e278 = whole_sum_charge_8;
    work[(_e107 + 10u)] = _e278.x;
    work[(_e107 + 11u)] = _e278.y;
    let _e285 = whole_avg_qty_count_8;
    work[(_e107 + 12u)] = _e285.x;
    work[(_e107 + 13u)] = _e285.y;
    let _e292 = whole_avg_disc_sum_8;
    work[(_e107 + 14u)] = _e292.x;
    work[(_e107 + 15u)] = _e292.y;
}

// 6: pass groups_groups of kernel @scan_lineitem
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
    let _e48 = (groups + (i * 16u));
    let _e51 = work[_e48];
    let _e54 = work[(_e48 + 1u)];
    let _e58 = work[(_e48 + 2u)];
    let _e61 = work[(_e48 + 3u)];
    let _e63 = string_hash(vec2<u32>(_e51, _e54));
    let _e64 = string_hash(vec2<u32>(_e58, _e61));
    let _e66 = hash_step(2538058380u, _e63);
    let _e67 = hash_step(_e66, _e64);
    let _e69 = hash_finish((_e67 ^ 8u));
    local_1 = _e69;
    loop {
        let _e72 = local_1;
        let _e73 = (_e72 & mask);
        let _e77 = atomicCompareExchangeWeak((&sync[(table + _e73)]), 0u, (i + 1u));
        if _e77.exchanged {
            break;
        }
        if (_e77.old_value != 0u) {
            local_1 = (_e73 + 1u);
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
    let _e48 = (entries_1 + (i_1 * 16u));
    let _e51 = work[_e48];
    let _e54 = work[(_e48 + 1u)];
    let _e55 = vec2<u32>(_e51, _e54);
    let _e58 = work[(_e48 + 2u)];
    let _e61 = work[(_e48 + 3u)];
    let _e62 = vec2<u32>(_e58, _e61);
    let _e63 = string_hash(_e55);
    let _e64 = string_hash(_e62);
    let _e66 = hash_step(2538058380u, _e63);
    let _e67 = hash_step(_e66, _e64);
    let _e69 = hash_finish((_e67 ^ 8u));
    slot = _e69;
    let _e72 = (i_1 | 2147483648u);
    probes = u32();
    loop {
        let _e75 = slot;
        let _e76 = (_e75 & mask_1);
        slot = _e76;
        let _e77 = probes;
        if (_e77 >= most_probes_1) {
            atomicStore((&sync[full_1]), 1u);
            break;
        }
        probes = (_e77 + 1u);
        let _e82 = (table_1 + _e76);
        let _e84 = atomicLoad((&sync[_e82]));
        holder = _e84;
        if (_e84 == 0u) {
            let _e88 = atomicCompareExchangeWeak((&sync[_e82]), 0u, _e72);
            holder = select(_e88.old_value, _e72, _e88.exchanged);
        }
        let _e92 = holder;
        if (_e92 == _e72) {
            break;
        }
        if (_e92 != 0u) {
            local_3 = bool();
            if ((_e92 & 2147483648u) != 0u) {
                let _e102 = (entries_1 + ((_e92 & 2147483647u) * 16u));
                let _e104 = work[_e102];
                let _e107 = work[(_e102 + 1u)];
                let _e111 = work[(_e102 + 2u)];
                let _e114 = work[(_e102 + 3u)];
                let _e117 = string_equal(_e55, vec2<u32>(_e104, _e107));
                let _e119 = string_equal(_e62, vec2<u32>(_e111, _e114));
                let _e120 = ((true & _e117) & _e119);
                local_3 = _e120;
                if (_e120 & (_e72 < _e92)) {
                    let _e124 = atomicMin((&sync[_e82]), _e72);
                }
            } else {
                let _e127 = (groups_1 + ((_e92 - 1u) * 16u));
                let _e129 = work[_e127];
                let _e132 = work[(_e127 + 1u)];
                let _e136 = work[(_e127 + 2u)];
                let _e139 = work[(_e127 + 3u)];
                let _e141 = string_equal(_e55, vec2<u32>(_e129, _e132));
                let _e143 = string_equal(_e62, vec2<u32>(_e136, _e139));
                local_3 = ((true & _e141) & _e143);
            }
            let _e145 = local_3;
            if _e145 {
                break;
            }
            slot = (_e76 + 1u);
        }
    }
    let _e148 = slot;
    work[(slots_1 + i_1)] = _e148;
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
        let _e63 = (entries_3 + (i_3 * 16u));
        let _e65 = work[_e63];
        let _e68 = work[(_e63 + 1u)];
        let _e69 = vec2<u32>(_e65, _e68);
        let _e72 = work[(_e63 + 2u)];
        let _e75 = work[(_e63 + 3u)];
        let _e76 = vec2<u32>(_e72, _e75);
        let _e78 = (groups_3 + (_e60 * 16u));
        work[_e78] = 0u;
        work[(_e78 + 1u)] = 0u;
        work[(_e78 + 2u)] = 0u;
        work[(_e78 + 3u)] = 0u;
        work[(_e78 + 4u)] = 0u;
        work[(_e78 + 5u)] = 0u;
        work[(_e78 + 6u)] = 0u;
        work[(_e78 + 7u)] = 0u;
        work[(_e78 + 8u)] = 0u;
        work[(_e78 + 9u)] = 0u;
        work[(_e78 + 10u)] = 0u;
        work[(_e78 + 11u)] = 0u;
        work[(_e78 + 12u)] = 0u;
        work[(_e78 + 13u)] = 0u;
        work[(_e78 + 14u)] = 0u;
        work[(_e78 + 15u)] = 0u;
        work[_e78] = _e69.x;
        work[(_e78 + 1u)] = _e69.y;
        work[(_e78 + 2u)] = _e76.x;
        work[(_e78 + 3u)] = _e76.y;
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

// 7: pass sort_by_fields
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

fn string_order(a_1: vec2<u32>, b: vec2<u32>) -> i32 {
    var local_4: u32;

    let _e4 = min(a_1.y, b.y);
    local_4 = 0u;
    loop {
        let _e7 = local_4;
        if !((_e7 < _e4)) {
            break;
        }
        let _e10 = local_4;
        let _e13 = string_word((a_1.x + _e10));
        let _e14 = (_e4 - _e10);
        let _e25 = select((_e13 & ((1u << ((_e14 & 3u) * 8u)) - 1u)), _e13, (_e14 >= 4u));
        let _e28 = string_word((b.x + _e10));
        let _e29 = (_e4 - _e10);
        let _e36 = select((_e28 & ((1u << ((_e29 & 3u) * 8u)) - 1u)), _e28, (_e29 >= 4u));
        if (_e25 != _e36) {
            return select(1i, -1i, (((((_e25 >> 24u) | ((_e25 >> 8u) & 65280u)) | ((_e25 << 8u) & 16711680u)) | (_e25 << 24u)) < ((((_e36 >> 24u) | ((_e36 >> 8u) & 65280u)) | ((_e36 << 8u) & 16711680u)) | (_e36 << 24u))));
        }
        local_4 = (_e10 + 4u);
    }
    return select(select(0i, 1i, (a_1.y > b.y)), -1i, (a_1.y < b.y));
}

fn less(a_2: u32, b_1: u32, c: u32) -> bool {
    let _e5 = (a_2 + (b_1 * 28u));
    let _e7 = (a_2 + (c * 28u));
    let _e11 = work[_e5];
    let _e15 = work[(_e5 + 1u)];
    let _e18 = work[_e7];
    let _e21 = work[(_e7 + 1u)];
    let _e23 = string_order(vec2<u32>(_e11, _e15), vec2<u32>(_e18, _e21));
    if (_e23 != 0i) {
        return (_e23 < 0i);
    }
    let _e30 = work[(_e5 + 2u)];
    let _e34 = work[(_e5 + 3u)];
    let _e38 = work[(_e7 + 2u)];
    let _e41 = work[(_e7 + 3u)];
    let _e43 = string_order(vec2<u32>(_e30, _e34), vec2<u32>(_e38, _e41));
    if (_e43 != 0i) {
        return (_e43 < 0i);
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
