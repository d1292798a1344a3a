// 1: kernel @scan_lineitem
@group(0) @binding(0) 
var<uniform> params: array<vec4<u32>, 1024>;
@group(0) @binding(1) 
var<storage> input: array<u32>;
@group(0) @binding(2) 
var<storage, read_write> work: array<u32>;
@group(0) @binding(3) 
var<storage, read_write> sync: array<atomic<u32>>;
var<private> l_returnflag: vec2<u32>;
var<private> l_linestatus: vec2<u32>;
var<private> sum_qty: i64;
var<private> sum_base_price: i64;
var<private> sum_disc_price: i64;
var<private> sum_charge: i64;
var<private> avg_qty_count: i64;
var<private> avg_disc_sum: i64;
var<private> some: bool;
var<private> learning: bool;
var<private> column_6_0_: u32;
var<private> column_6_1_: u32;
var<private> column_6_2_: u32;
var<private> column_6_3_: u32;
var<private> value_6_0_: u32;
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
var<private> column_1_0_: u32;
var<private> column_1_1_: u32;
var<private> column_1_2_: u32;
var<private> column_1_3_: u32;
var<private> column_1_4_: u32;
var<private> column_1_5_: u32;
var<private> column_1_6_: u32;
var<private> column_1_7_: u32;
var<private> value_1_0_: u32;
var<private> value_1_1_: u32;
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
var<private> column_3_4_: u32;
var<private> column_3_5_: u32;
var<private> column_3_6_: u32;
var<private> column_3_7_: u32;
var<private> value_3_0_: u32;
var<private> value_3_1_: u32;
var<workgroup> tags: array<u32, 16>;
var<workgroup> claims: array<atomic<u32>, 16>;
var<workgroup> numbers: array<u32, 16>;
var<workgroup> places: array<u32, 16>;
var<workgroup> count_1: array<atomic<u32>, 1>;
var<workgroup> keys: array<u32, 64>;
var<workgroup> values: array<u32, 2048>;
var<workgroup> totals: array<atomic<u32>, 208>;

fn spill(a: u32) {
    let _e2 = l_returnflag;
    let _e4 = l_linestatus;
    let _e14 = params[4].y;
    let _e18 = params[4].z;
    let _e21 = params[4].w;
    let _e24 = params[5].x;
    let _e27 = params[5].y;
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
            let _e99 = bitcast<u64>(_e98);
            work[(_e38 + 4u)] = u32(_e99);
            work[(_e38 + 5u)] = u32((_e99 >> 32u));
            let _e108 = sum_base_price;
            let _e109 = bitcast<u64>(_e108);
            work[(_e38 + 6u)] = u32(_e109);
            work[(_e38 + 7u)] = u32((_e109 >> 32u));
            let _e117 = sum_disc_price;
            let _e118 = bitcast<u64>(_e117);
            work[(_e38 + 8u)] = u32(_e118);
            work[(_e38 + 9u)] = u32((_e118 >> 32u));
            let _e126 = sum_charge;
            let _e127 = bitcast<u64>(_e126);
            work[(_e38 + 10u)] = u32(_e127);
            work[(_e38 + 11u)] = u32((_e127 >> 32u));
            let _e135 = avg_qty_count;
            let _e136 = bitcast<u64>(_e135);
            work[(_e38 + 12u)] = u32(_e136);
            work[(_e38 + 13u)] = u32((_e136 >> 32u));
            let _e144 = avg_disc_sum;
            let _e145 = bitcast<u64>(_e144);
            work[(_e38 + 14u)] = u32(_e145);
            work[(_e38 + 15u)] = u32((_e145 >> 32u));
            work[(_e27 + _e34)] = (_e14 + a);
        }
    }
}

fn row(a_1: u32) {
    let _e7 = value_6_0_;
    let v0_l_shipdate = bitcast<i32>(_e7);
    let _e11 = params[1].x;
    let v1_ = bitcast<i32>(_e11);
    let v2_le = !((v1_ < v0_l_shipdate));
    if v2_le {
        let _e16 = value_0_0_;
        let _e18 = value_0_1_;
        let v3_l_quantity = bitcast<i64>((u64(_e16) | (u64(_e18) << 32u)));
        let _e26 = value_1_0_;
        let _e28 = value_1_1_;
        let v4_l_extendedprice = bitcast<i64>((u64(_e26) | (u64(_e28) << 32u)));
        let _e35 = value_2_0_;
        let _e37 = value_2_1_;
        let v5_l_discount = bitcast<i64>((u64(_e35) | (u64(_e37) << 32u)));
        let _e44 = value_3_0_;
        let _e46 = value_3_1_;
        let v6_l_tax = bitcast<i64>((u64(_e44) | (u64(_e46) << 32u)));
        let _e54 = params[2].y;
        let _e57 = params[2].z;
        let _e58 = (_e54 + a_1);
        let _e61 = input[_e58];
        let _e65 = input[(_e58 + 1u)];
        let v7_l_returnflag = vec2<u32>((_e57 + _e61), (_e65 - _e61));
        let _e71 = params[2].w;
        let _e74 = params[3].x;
        let _e75 = (_e71 + a_1);
        let _e77 = input[_e75];
        let _e80 = input[(_e75 + 1u)];
        let v8_l_linestatus = vec2<u32>((_e74 + _e77), (_e80 - _e77));
        let _e86 = params[3].y;
        let _e89 = params[3].z;
        let v9_ = bitcast<i64>((u64(_e86) | (u64(_e89) << 32u)));
        let _e95 = bitcast<u64>(v9_);
        let _e99 = bitcast<u64>(v5_l_discount);
        let v10_sub = bitcast<i64>((u64((u32(_e95) - u32(_e99))) | (u64(0u) << 32u)));
        let _e109 = bitcast<u64>(v4_l_extendedprice);
        let _e113 = bitcast<u64>(v10_sub);
        let v11_mul = bitcast<i64>((u64((u32(_e109) * u32(_e113))) | (u64(0u) << 32u)));
        let _e123 = bitcast<u64>(v9_);
        let _e127 = bitcast<u64>(v6_l_tax);
        let v12_add = bitcast<i64>((u64((u32(_e123) + u32(_e127))) | (u64(0u) << 32u)));
        let v13_mul = (v11_mul * v12_add);
        l_returnflag = v7_l_returnflag;
        l_linestatus = v8_l_linestatus;
        sum_qty = i64();
        sum_base_price = i64();
        sum_disc_price = i64();
        sum_charge = i64();
        avg_qty_count = i64();
        avg_disc_sum = i64();
        some = true;
        let _e155 = sum_qty;
        let _e156 = (_e155 + v3_l_quantity);
        let _e158 = (_e155 < i64());
        sum_qty = _e156;
        let _e166 = sum_base_price;
        let _e167 = (_e166 + v4_l_extendedprice);
        let _e169 = (_e166 < i64());
        sum_base_price = _e167;
        let _e177 = sum_disc_price;
        let _e178 = (_e177 + v11_mul);
        let _e180 = (_e177 < i64());
        sum_disc_price = _e178;
        let _e188 = sum_charge;
        let _e189 = (_e188 + v13_mul);
        let _e191 = (_e188 < i64());
        sum_charge = _e189;
        let _e200 = avg_qty_count;
        let _e201 = (_e200 + 1li);
        let _e203 = (_e200 < i64());
        avg_qty_count = _e201;
        let _e211 = avg_disc_sum;
        let _e212 = (_e211 + v5_l_discount);
        let _e214 = (_e211 < i64());
        avg_disc_sum = _e212;
    }
}

@compute @workgroup_size(256, 1, 1) 
fn count(@builtin(workgroup_id) workgroup_: vec3<u32>, @builtin(local_invocation_index) local: u32, @builtin(num_workgroups) workgroups: vec3<u32>) {
    var groups_rows: u32;

    let _e11 = ((((workgroup_.y * workgroups.x) + workgroup_.x) * 256u) + local);
    let _e15 = params[0].x;
    let _e18 = params[0].y;
    let row_1 = (_e15 + _e11);
    if ((row_1 >= _e18) | (row_1 < _e15)) {
        return;
    }
    groups_rows = 0u;
    let _e29 = params[0].w;
    let _e35 = input[(_e29 + (row_1 * 1u))];
    let v0_l_shipdate_1 = bitcast<i32>(_e35);
    let _e39 = params[1].x;
    let v1_1 = bitcast<i32>(_e39);
    let v2_le_1 = !((v1_1 < v0_l_shipdate_1));
    if v2_le_1 {
        let _e45 = params[1].y;
        let _e48 = (_e45 + (row_1 * 2u));
        let _e50 = input[_e48];
        let _e53 = input[(_e48 + 1u)];
        let v3_l_quantity_1 = bitcast<i64>((u64(_e50) | (u64(_e53) << 32u)));
        let _e62 = params[1].z;
        let _e64 = (_e62 + (row_1 * 2u));
        let _e66 = input[_e64];
        let _e69 = input[(_e64 + 1u)];
        let v4_l_extendedprice_1 = bitcast<i64>((u64(_e66) | (u64(_e69) << 32u)));
        let _e77 = params[1].w;
        let _e79 = (_e77 + (row_1 * 2u));
        let _e81 = input[_e79];
        let _e84 = input[(_e79 + 1u)];
        let v5_l_discount_1 = bitcast<i64>((u64(_e81) | (u64(_e84) << 32u)));
        let _e92 = params[2].x;
        let _e94 = (_e92 + (row_1 * 2u));
        let _e96 = input[_e94];
        let _e99 = input[(_e94 + 1u)];
        let v6_l_tax_1 = bitcast<i64>((u64(_e96) | (u64(_e99) << 32u)));
        let _e107 = params[2].y;
        let _e110 = params[2].z;
        let _e111 = (_e107 + row_1);
        let _e113 = input[_e111];
        let _e116 = input[(_e111 + 1u)];
        let v7_l_returnflag_1 = vec2<u32>((_e110 + _e113), (_e116 - _e113));
        let _e122 = params[2].w;
        let _e125 = params[3].x;
        let _e126 = (_e122 + row_1);
        let _e128 = input[_e126];
        let _e131 = input[(_e126 + 1u)];
        let v8_l_linestatus_1 = vec2<u32>((_e125 + _e128), (_e131 - _e128));
        let _e137 = params[3].y;
        let _e140 = params[3].z;
        let v9_1 = bitcast<i64>((u64(_e137) | (u64(_e140) << 32u)));
        let _e146 = bitcast<u64>(v9_1);
        let _e150 = bitcast<u64>(v5_l_discount_1);
        let v10_sub_1 = bitcast<i64>((u64((u32(_e146) - u32(_e150))) | (u64(0u) << 32u)));
        let _e160 = bitcast<u64>(v4_l_extendedprice_1);
        let _e164 = bitcast<u64>(v10_sub_1);
        let v11_mul_1 = bitcast<i64>((u64((u32(_e160) * u32(_e164))) | (u64(0u) << 32u)));
        let _e174 = bitcast<u64>(v9_1);
        let _e178 = bitcast<u64>(v6_l_tax_1);
        let v12_add_1 = bitcast<i64>((u64((u32(_e174) + u32(_e178))) | (u64(0u) << 32u)));
        let v13_mul_1 = (v11_mul_1 * v12_add_1);
        let _e189 = groups_rows;
        groups_rows = (_e189 + 1u);
    }
    let _e194 = params[3].w;
    let _e196 = groups_rows;
    work[(_e194 + _e11)] = _e196;
}

@compute @workgroup_size(256, 1, 1) 
fn append(@builtin(workgroup_id) workgroup_1: vec3<u32>, @builtin(local_invocation_index) local_1: u32, @builtin(num_workgroups) workgroups_1: vec3<u32>) {
    var groups_rows_1: u32;

    let _e11 = ((((workgroup_1.y * workgroups_1.x) + workgroup_1.x) * 256u) + local_1);
    let _e15 = params[0].x;
    let _e18 = params[0].y;
    let row_2 = (_e15 + _e11);
    if ((row_2 >= _e18) | (row_2 < _e15)) {
        return;
    }
    groups_rows_1 = 0u;
    let _e29 = params[3].w;
    let _e30 = (_e29 + _e11);
    let _e33 = work[_e30];
    let _e37 = work[(_e30 + 1u)];
    if !((_e33 != _e37)) {
        return;
    }
    let _e42 = params[0].w;
    let _e47 = input[(_e42 + (row_2 * 1u))];
    let v0_l_shipdate_2 = bitcast<i32>(_e47);
    let _e51 = params[1].x;
    let v1_2 = bitcast<i32>(_e51);
    let v2_le_2 = !((v1_2 < v0_l_shipdate_2));
    if v2_le_2 {
        let _e57 = params[1].y;
        let _e60 = (_e57 + (row_2 * 2u));
        let _e62 = input[_e60];
        let _e65 = input[(_e60 + 1u)];
        let v3_l_quantity_2 = bitcast<i64>((u64(_e62) | (u64(_e65) << 32u)));
        let _e74 = params[1].z;
        let _e76 = (_e74 + (row_2 * 2u));
        let _e78 = input[_e76];
        let _e81 = input[(_e76 + 1u)];
        let v4_l_extendedprice_2 = bitcast<i64>((u64(_e78) | (u64(_e81) << 32u)));
        let _e89 = params[1].w;
        let _e91 = (_e89 + (row_2 * 2u));
        let _e93 = input[_e91];
        let _e96 = input[(_e91 + 1u)];
        let v5_l_discount_2 = bitcast<i64>((u64(_e93) | (u64(_e96) << 32u)));
        let _e104 = params[2].x;
        let _e106 = (_e104 + (row_2 * 2u));
        let _e108 = input[_e106];
        let _e111 = input[(_e106 + 1u)];
        let v6_l_tax_2 = bitcast<i64>((u64(_e108) | (u64(_e111) << 32u)));
        let _e119 = params[2].y;
        let _e122 = params[2].z;
        let _e123 = (_e119 + row_2);
        let _e125 = input[_e123];
        let _e128 = input[(_e123 + 1u)];
        let v7_l_returnflag_2 = vec2<u32>((_e122 + _e125), (_e128 - _e125));
        let _e134 = params[2].w;
        let _e137 = params[3].x;
        let _e138 = (_e134 + row_2);
        let _e140 = input[_e138];
        let _e143 = input[(_e138 + 1u)];
        let v8_l_linestatus_2 = vec2<u32>((_e137 + _e140), (_e143 - _e140));
        let _e149 = params[3].y;
        let _e152 = params[3].z;
        let v9_2 = bitcast<i64>((u64(_e149) | (u64(_e152) << 32u)));
        let _e158 = bitcast<u64>(v9_2);
        let _e162 = bitcast<u64>(v5_l_discount_2);
        let v10_sub_2 = bitcast<i64>((u64((u32(_e158) - u32(_e162))) | (u64(0u) << 32u)));
        let _e172 = bitcast<u64>(v4_l_extendedprice_2);
        let _e176 = bitcast<u64>(v10_sub_2);
        let v11_mul_2 = bitcast<i64>((u64((u32(_e172) * u32(_e176))) | (u64(0u) << 32u)));
        let _e186 = bitcast<u64>(v9_2);
        let _e190 = bitcast<u64>(v6_l_tax_2);
        let v12_add_2 = bitcast<i64>((u64((u32(_e186) + u32(_e190))) | (u64(0u) << 32u)));
        let v13_mul_2 = (v11_mul_2 * v12_add_2);
        let _e201 = groups_rows_1;
        groups_rows_1 = (_e201 + 1u);
        let _e206 = params[4].x;
        let _e209 = (_e206 + ((_e33 + _e201) * 17u));
        work[_e209] = 63u;
        work[(_e209 + 1u)] = v7_l_returnflag_2.x;
        work[(_e209 + 2u)] = v7_l_returnflag_2.y;
        work[(_e209 + 3u)] = v8_l_linestatus_2.x;
        work[(_e209 + 4u)] = v8_l_linestatus_2.y;
        let _e226 = bitcast<u64>(v3_l_quantity_2);
        work[(_e209 + 5u)] = u32(_e226);
        work[(_e209 + 6u)] = u32((_e226 >> 32u));
        let _e236 = bitcast<u64>(v4_l_extendedprice_2);
        work[(_e209 + 7u)] = u32(_e236);
        work[(_e209 + 8u)] = u32((_e236 >> 32u));
        let _e246 = bitcast<u64>(v11_mul_2);
        work[(_e209 + 9u)] = u32(_e246);
        work[(_e209 + 10u)] = u32((_e246 >> 32u));
        let _e256 = bitcast<u64>(v13_mul_2);
        work[(_e209 + 11u)] = u32(_e256);
        work[(_e209 + 12u)] = u32((_e256 >> 32u));
        let _e267 = bitcast<u64>(1li);
        work[(_e209 + 13u)] = u32(_e267);
        work[(_e209 + 14u)] = u32((_e267 >> 32u));
        let _e277 = bitcast<u64>(v5_l_discount_2);
        work[(_e209 + 15u)] = u32(_e277);
        work[(_e209 + 16u)] = u32((_e277 >> 32u));
    }
}

@compute @workgroup_size(256, 1, 1) 
fn fuse(@builtin(workgroup_id) workgroup_2: vec3<u32>, @builtin(local_invocation_index) local_2: u32, @builtin(num_workgroups) workgroups_2: vec3<u32>) {
    var local_3: u32;
    var local_4: bool;
    var local_5: u32;
    var local_6: bool;
    var first_0_: u32;
    var sum_qty_0_: i64;
    var sum_base_price_0_: i64;
    var sum_disc_price_0_: i64;
    var sum_charge_0_: i64;
    var avg_qty_count_0_: i64;
    var avg_disc_sum_0_: i64;
    var first_1_: u32;
    var sum_qty_1_: i64;
    var sum_base_price_1_: i64;
    var sum_disc_price_1_: i64;
    var sum_charge_1_: i64;
    var avg_qty_count_1_: i64;
    var avg_disc_sum_1_: i64;
    var first_2_: u32;
    var sum_qty_2_: i64;
    var sum_base_price_2_: i64;
    var sum_disc_price_2_: i64;
    var sum_charge_2_: i64;
    var avg_qty_count_2_: i64;
    var avg_disc_sum_2_: i64;
    var first_3_: u32;
    var sum_qty_3_: i64;
    var sum_base_price_3_: i64;
    var sum_disc_price_3_: i64;
    var sum_charge_3_: i64;
    var avg_qty_count_3_: i64;
    var avg_disc_sum_3_: i64;
    var waits: bool;
    var local_7: u32;
    var local_8: u32;
    var group: u32;
    var local_9: u32;
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
    var local_20: bool;
    var local_21: bool;
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
    var local_77: u32;
    var local_78: u32;

    let _e3 = params[0].x;
    let _e6 = params[0].y;
    let _e27 = (((workgroups_2.x * workgroups_2.y) * 256u) * 4u);
    let rounds = (((_e6 - _e3) + (_e27 - 1u)) / _e27);
    let _e31 = (_e3 + (((((workgroup_2.y * workgroups_2.x) + workgroup_2.x) * 256u) + local_2) * 4u));
    learning = true;
    local_3 = 0u;
    loop {
        let _e38 = local_3;
        if (_e38 >= min(rounds, 4u)) {
            break;
        }
        let number = (_e31 + (_e38 * _e27));
        if (number < _e6) {
            let _e45 = params[0].w;
            let _e47 = (_e45 + (number * 1u));
            let _e50 = input[_e47];
            column_6_0_ = _e50;
            let _e54 = input[(_e47 + 1u)];
            column_6_1_ = _e54;
            let _e59 = input[(_e47 + 2u)];
            column_6_2_ = _e59;
            let _e64 = input[(_e47 + 3u)];
            column_6_3_ = _e64;
            let _e68 = params[1].y;
            let _e70 = (_e68 + (number * 2u));
            let _e72 = input[_e70];
            column_0_0_ = _e72;
            let _e76 = input[(_e70 + 1u)];
            column_0_1_ = _e76;
            let _e80 = input[(_e70 + 2u)];
            column_0_2_ = _e80;
            let _e84 = input[(_e70 + 3u)];
            column_0_3_ = _e84;
            let _e88 = input[(_e70 + 4u)];
            column_0_4_ = _e88;
            let _e93 = input[(_e70 + 5u)];
            column_0_5_ = _e93;
            let _e98 = input[(_e70 + 6u)];
            column_0_6_ = _e98;
            let _e103 = input[(_e70 + 7u)];
            column_0_7_ = _e103;
            let _e107 = params[1].z;
            let _e109 = (_e107 + (number * 2u));
            let _e111 = input[_e109];
            column_1_0_ = _e111;
            let _e115 = input[(_e109 + 1u)];
            column_1_1_ = _e115;
            let _e119 = input[(_e109 + 2u)];
            column_1_2_ = _e119;
            let _e123 = input[(_e109 + 3u)];
            column_1_3_ = _e123;
            let _e127 = input[(_e109 + 4u)];
            column_1_4_ = _e127;
            let _e131 = input[(_e109 + 5u)];
            column_1_5_ = _e131;
            let _e135 = input[(_e109 + 6u)];
            column_1_6_ = _e135;
            let _e139 = input[(_e109 + 7u)];
            column_1_7_ = _e139;
            let _e143 = params[1].w;
            let _e145 = (_e143 + (number * 2u));
            let _e147 = input[_e145];
            column_2_0_ = _e147;
            let _e151 = input[(_e145 + 1u)];
            column_2_1_ = _e151;
            let _e155 = input[(_e145 + 2u)];
            column_2_2_ = _e155;
            let _e159 = input[(_e145 + 3u)];
            column_2_3_ = _e159;
            let _e163 = input[(_e145 + 4u)];
            column_2_4_ = _e163;
            let _e167 = input[(_e145 + 5u)];
            column_2_5_ = _e167;
            let _e171 = input[(_e145 + 6u)];
            column_2_6_ = _e171;
            let _e175 = input[(_e145 + 7u)];
            column_2_7_ = _e175;
            let _e179 = params[2].x;
            let _e181 = (_e179 + (number * 2u));
            let _e183 = input[_e181];
            column_3_0_ = _e183;
            let _e187 = input[(_e181 + 1u)];
            column_3_1_ = _e187;
            let _e191 = input[(_e181 + 2u)];
            column_3_2_ = _e191;
            let _e195 = input[(_e181 + 3u)];
            column_3_3_ = _e195;
            let _e199 = input[(_e181 + 4u)];
            column_3_4_ = _e199;
            let _e203 = input[(_e181 + 5u)];
            column_3_5_ = _e203;
            let _e207 = input[(_e181 + 6u)];
            column_3_6_ = _e207;
            let _e211 = input[(_e181 + 7u)];
            column_3_7_ = _e211;
        }
        let _e213 = column_6_0_;
        value_6_0_ = _e213;
        let _e215 = column_0_0_;
        let _e216 = column_0_1_;
        value_0_0_ = _e215;
        value_0_1_ = _e216;
        let _e219 = column_1_0_;
        let _e220 = column_1_1_;
        value_1_0_ = _e219;
        value_1_1_ = _e220;
        let _e223 = column_2_0_;
        let _e224 = column_2_1_;
        value_2_0_ = _e223;
        value_2_1_ = _e224;
        let _e227 = column_3_0_;
        let _e228 = column_3_1_;
        value_3_0_ = _e227;
        value_3_1_ = _e228;
        some = false;
        if (number < _e6) {
            row(number);
        }
        let _e234 = l_returnflag;
        let _e236 = l_linestatus;
        let _e245 = ((2654435761u ^ _e234.x) * 2246822507u);
        let _e249 = (((_e245 ^ (_e245 >> 15u)) ^ _e234.y) * 2246822507u);
        let _e253 = (((_e249 ^ (_e249 >> 15u)) ^ _e236.x) * 2246822507u);
        let _e257 = (((_e253 ^ (_e253 >> 15u)) ^ _e236.y) * 2246822507u);
        let _e260 = ((_e257 ^ (_e257 >> 15u)) | 1u);
        let _e261 = some;
        local_4 = bool();
        local_4 = !(_e261);
        local_5 = 0u;
        loop {
            let _e267 = local_5;
            if (_e267 >= 8u) {
                break;
            }
            let _e271 = (((_e260 >> 8u) + _e267) & 15u);
            let _e272 = local_4;
            let _e273 = !(_e272);
            local_6 = bool();
            local_6 = false;
            if _e273 {
                let _e278 = tags[_e271];
                if (_e278 == 0u) {
                    let _e282 = atomicCompareExchangeWeak((&claims[_e271]), 0u, 1u);
                    if _e282.exchanged {
                        let _e285 = (_e271 * 4u);
                        keys[_e285] = _e234.x;
                        keys[(_e285 + 1u)] = _e234.y;
                        keys[(_e285 + 2u)] = _e236.x;
                        keys[(_e285 + 3u)] = _e236.y;
                        let _e296 = atomicAdd((&count_1[0u]), 1u);
                        numbers[_e271] = _e296;
                        places[_e296] = _e271;
                        local_6 = true;
                    }
                }
            }
            workgroupBarrier();
            let _e301 = local_6;
            if _e301 {
                tags[_e271] = _e260;
            }
            workgroupBarrier();
            if _e273 {
                let _e304 = tags[_e271];
                if (_e304 == _e260) {
                    let _e306 = (_e271 * 4u);
                    let _e308 = keys[_e306];
                    let _e313 = keys[(_e306 + 1u)];
                    let _e318 = keys[(_e306 + 2u)];
                    let _e323 = keys[(_e306 + 3u)];
                    local_4 = ((((true & (_e308 == _e234.x)) & (_e313 == _e234.y)) & (_e318 == _e236.x)) & (_e323 == _e236.y));
                }
            }
            local_5 = (_e267 + 1u);
        }
        local_3 = (_e38 + 1u);
    }
    learning = false;
    workgroupBarrier();
    let _e329 = atomicLoad((&count_1[0u]));
    let _e330 = (0u < _e329);
    let _e333 = places[select(0u, 0u, _e330)];
    let _e334 = (_e333 * 4u);
    let _e336 = keys[_e334];
    let _e339 = keys[(_e334 + 1u)];
    let _e342 = keys[(_e334 + 2u)];
    let _e345 = keys[(_e334 + 3u)];
    first_0_ = 4294967295u;
    sum_qty_0_ = i64();
    sum_base_price_0_ = i64();
    sum_disc_price_0_ = i64();
    sum_charge_0_ = i64();
    avg_qty_count_0_ = i64();
    avg_disc_sum_0_ = i64();
    let _e361 = atomicLoad((&count_1[0u]));
    let _e362 = (1u < _e361);
    let _e365 = places[select(0u, 1u, _e362)];
    let _e366 = (_e365 * 4u);
    let _e368 = keys[_e366];
    let _e371 = keys[(_e366 + 1u)];
    let _e374 = keys[(_e366 + 2u)];
    let _e377 = keys[(_e366 + 3u)];
    first_1_ = 4294967295u;
    sum_qty_1_ = i64();
    sum_base_price_1_ = i64();
    sum_disc_price_1_ = i64();
    sum_charge_1_ = i64();
    avg_qty_count_1_ = i64();
    avg_disc_sum_1_ = i64();
    let _e392 = atomicLoad((&count_1[0u]));
    let _e393 = (2u < _e392);
    let _e396 = places[select(0u, 2u, _e393)];
    let _e397 = (_e396 * 4u);
    let _e399 = keys[_e397];
    let _e402 = keys[(_e397 + 1u)];
    let _e405 = keys[(_e397 + 2u)];
    let _e408 = keys[(_e397 + 3u)];
    first_2_ = 4294967295u;
    sum_qty_2_ = i64();
    sum_base_price_2_ = i64();
    sum_disc_price_2_ = i64();
    sum_charge_2_ = i64();
    avg_qty_count_2_ = i64();
    avg_disc_sum_2_ = i64();
    let _e423 = atomicLoad((&count_1[0u]));
    let _e424 = (3u < _e423);
    let _e427 = places[select(0u, 3u, _e424)];
    let _e428 = (_e427 * 4u);
    let _e430 = keys[_e428];
    let _e433 = keys[(_e428 + 1u)];
    let _e436 = keys[(_e428 + 2u)];
    let _e439 = keys[(_e428 + 3u)];
    first_3_ = 4294967295u;
    sum_qty_3_ = i64();
    sum_base_price_3_ = i64();
    sum_disc_price_3_ = i64();
    sum_charge_3_ = i64();
    avg_qty_count_3_ = i64();
    avg_disc_sum_3_ = i64();
    waits = true;
    local_7 = 0u;
    loop {
        let _e455 = local_7;
        if (_e455 >= rounds) {
            break;
        }
        let _e458 = (_e31 + (_e455 * _e27));
        if (_e458 < _e6) {
            let _e462 = params[0].w;
            let _e464 = (_e462 + (_e458 * 1u));
            let _e466 = input[_e464];
            column_6_0_ = _e466;
            let _e469 = input[(_e464 + 1u)];
            column_6_1_ = _e469;
            let _e472 = input[(_e464 + 2u)];
            column_6_2_ = _e472;
            let _e475 = input[(_e464 + 3u)];
            column_6_3_ = _e475;
            let _e478 = params[1].y;
            let _e480 = (_e478 + (_e458 * 2u));
            let _e482 = input[_e480];
            column_0_0_ = _e482;
            let _e485 = input[(_e480 + 1u)];
            column_0_1_ = _e485;
            let _e488 = input[(_e480 + 2u)];
            column_0_2_ = _e488;
            let _e491 = input[(_e480 + 3u)];
            column_0_3_ = _e491;
            let _e494 = input[(_e480 + 4u)];
            column_0_4_ = _e494;
            let _e497 = input[(_e480 + 5u)];
            column_0_5_ = _e497;
            let _e500 = input[(_e480 + 6u)];
            column_0_6_ = _e500;
            let _e503 = input[(_e480 + 7u)];
            column_0_7_ = _e503;
            let _e506 = params[1].z;
            let _e508 = (_e506 + (_e458 * 2u));
            let _e510 = input[_e508];
            column_1_0_ = _e510;
            let _e513 = input[(_e508 + 1u)];
            column_1_1_ = _e513;
            let _e516 = input[(_e508 + 2u)];
            column_1_2_ = _e516;
            let _e519 = input[(_e508 + 3u)];
            column_1_3_ = _e519;
            let _e522 = input[(_e508 + 4u)];
            column_1_4_ = _e522;
            let _e525 = input[(_e508 + 5u)];
            column_1_5_ = _e525;
            let _e528 = input[(_e508 + 6u)];
            column_1_6_ = _e528;
            let _e531 = input[(_e508 + 7u)];
            column_1_7_ = _e531;
            let _e534 = params[1].w;
            let _e536 = (_e534 + (_e458 * 2u));
            let _e538 = input[_e536];
            column_2_0_ = _e538;
            let _e541 = input[(_e536 + 1u)];
            column_2_1_ = _e541;
            let _e544 = input[(_e536 + 2u)];
            column_2_2_ = _e544;
            let _e547 = input[(_e536 + 3u)];
            column_2_3_ = _e547;
            let _e550 = input[(_e536 + 4u)];
            column_2_4_ = _e550;
            let _e553 = input[(_e536 + 5u)];
            column_2_5_ = _e553;
            let _e556 = input[(_e536 + 6u)];
            column_2_6_ = _e556;
            let _e559 = input[(_e536 + 7u)];
            column_2_7_ = _e559;
            let _e562 = params[2].x;
            let _e564 = (_e562 + (_e458 * 2u));
            let _e566 = input[_e564];
            column_3_0_ = _e566;
            let _e569 = input[(_e564 + 1u)];
            column_3_1_ = _e569;
            let _e572 = input[(_e564 + 2u)];
            column_3_2_ = _e572;
            let _e575 = input[(_e564 + 3u)];
            column_3_3_ = _e575;
            let _e578 = input[(_e564 + 4u)];
            column_3_4_ = _e578;
            let _e581 = input[(_e564 + 5u)];
            column_3_5_ = _e581;
            let _e584 = input[(_e564 + 6u)];
            column_3_6_ = _e584;
            let _e587 = input[(_e564 + 7u)];
            column_3_7_ = _e587;
        }
        local_8 = 0u;
        loop {
            let _e589 = local_8;
            if (_e589 >= 4u) {
                break;
            }
            let _e591 = column_6_0_;
            let _e593 = column_6_1_;
            let _e596 = column_6_2_;
            let _e599 = column_6_3_;
            value_6_0_ = select(select(select(_e591, _e593, (_e589 >= 1u)), _e596, (_e589 >= 2u)), _e599, (_e589 >= 3u));
            let _e601 = column_0_0_;
            let _e602 = column_0_1_;
            let _e603 = (_e589 >= 1u);
            let _e604 = column_0_2_;
            let _e606 = column_0_3_;
            let _e608 = (_e589 >= 2u);
            let _e609 = column_0_4_;
            let _e611 = column_0_5_;
            let _e613 = (_e589 >= 3u);
            let _e614 = column_0_6_;
            let _e616 = column_0_7_;
            value_0_0_ = select(select(select(_e601, _e604, _e603), _e609, _e608), _e614, _e613);
            value_0_1_ = select(select(select(_e602, _e606, _e603), _e611, _e608), _e616, _e613);
            let _e618 = column_1_0_;
            let _e619 = column_1_1_;
            let _e620 = (_e589 >= 1u);
            let _e621 = column_1_2_;
            let _e623 = column_1_3_;
            let _e625 = (_e589 >= 2u);
            let _e626 = column_1_4_;
            let _e628 = column_1_5_;
            let _e630 = (_e589 >= 3u);
            let _e631 = column_1_6_;
            let _e633 = column_1_7_;
            value_1_0_ = select(select(select(_e618, _e621, _e620), _e626, _e625), _e631, _e630);
            value_1_1_ = select(select(select(_e619, _e623, _e620), _e628, _e625), _e633, _e630);
            let _e635 = column_2_0_;
            let _e636 = column_2_1_;
            let _e637 = (_e589 >= 1u);
            let _e638 = column_2_2_;
            let _e640 = column_2_3_;
            let _e642 = (_e589 >= 2u);
            let _e643 = column_2_4_;
            let _e645 = column_2_5_;
            let _e647 = (_e589 >= 3u);
            let _e648 = column_2_6_;
            let _e650 = column_2_7_;
            value_2_0_ = select(select(select(_e635, _e638, _e637), _e643, _e642), _e648, _e647);
            value_2_1_ = select(select(select(_e636, _e640, _e637), _e645, _e642), _e650, _e647);
            let _e652 = column_3_0_;
            let _e653 = column_3_1_;
            let _e654 = (_e589 >= 1u);
            let _e655 = column_3_2_;
            let _e657 = column_3_3_;
            let _e659 = (_e589 >= 2u);
            let _e660 = column_3_4_;
            let _e662 = column_3_5_;
            let _e664 = (_e589 >= 3u);
            let _e665 = column_3_6_;
            let _e667 = column_3_7_;
            value_3_0_ = select(select(select(_e652, _e655, _e654), _e660, _e659), _e665, _e664);
            value_3_1_ = select(select(select(_e653, _e657, _e654), _e662, _e659), _e667, _e664);
            let number_1 = (_e458 + _e589);
            some = false;
            if (number_1 < _e6) {
                row(number_1);
            }
            let _e671 = some;
            let _e674 = params[4].y;
            let _e675 = (_e674 + number_1);
            let _e676 = l_returnflag;
            let _e677 = l_linestatus;
            let _e683 = select(1u, 0u, (_e671 & _e330));
            let _e693 = (1u - min(((((_e683 | (_e336 ^ _e676.x)) | (_e339 ^ _e676.y)) | (_e342 ^ _e677.x)) | (_e345 ^ _e677.y)), 1u));
            let _e703 = (1u - min(((((_e683 | (_e368 ^ _e676.x)) | (_e371 ^ _e676.y)) | (_e374 ^ _e677.x)) | (_e377 ^ _e677.y)), 1u));
            let _e713 = (1u - min(((((_e683 | (_e399 ^ _e676.x)) | (_e402 ^ _e676.y)) | (_e405 ^ _e677.x)) | (_e408 ^ _e677.y)), 1u));
            let _e723 = (1u - min(((((_e683 | (_e430 ^ _e676.x)) | (_e433 ^ _e676.y)) | (_e436 ^ _e677.x)) | (_e439 ^ _e677.y)), 1u));
            if (_e671 & (((((0u | _e693) | _e703) | _e713) | _e723) == 0u)) {
                let _e737 = ((2654435761u ^ _e676.x) * 2246822507u);
                let _e741 = (((_e737 ^ (_e737 >> 15u)) ^ _e676.y) * 2246822507u);
                let _e745 = (((_e741 ^ (_e741 >> 15u)) ^ _e677.x) * 2246822507u);
                let _e749 = (((_e745 ^ (_e745 >> 15u)) ^ _e677.y) * 2246822507u);
                let _e752 = ((_e749 ^ (_e749 >> 15u)) | 1u);
                group = u32();
                group = 4294967295u;
                local_9 = 0u;
                loop {
                    let _e756 = local_9;
                    if (_e756 >= 8u) {
                        break;
                    }
                    let _e760 = (((_e752 >> 8u) + _e756) & 15u);
                    let _e762 = tags[_e760];
                    if (_e762 == 0u) {
                        break;
                    }
                    if (_e762 == _e752) {
                        let _e765 = (_e760 * 4u);
                        let _e767 = keys[_e765];
                        let _e772 = keys[(_e765 + 1u)];
                        let _e777 = keys[(_e765 + 2u)];
                        let _e782 = keys[(_e765 + 3u)];
                        if ((((true & (_e767 == _e676.x)) & (_e772 == _e676.y)) & (_e777 == _e677.x)) & (_e782 == _e677.y)) {
                            let _e786 = numbers[_e760];
                            group = _e786;
                            break;
                        }
                    }
                    local_9 = (_e756 + 1u);
                }
                let _e788 = group;
                if (_e788 != 4294967295u) {
                    let _e791 = (_e788 * 13u);
                    let _e792 = ~(_e675);
                    let _e795 = atomicLoad((&totals[_e791]));
                    if (_e792 > _e795) {
                        let _e798 = atomicMax((&totals[_e791]), _e792);
                    }
                    let _e799 = sum_qty;
                    let _e800 = bitcast<u64>(_e799);
                    let _e803 = u32(_e800);
                    let _e804 = u32((_e800 >> 32u));
                    local_10 = false;
                    if (_e803 != 0u) {
                        let _e809 = atomicAdd((&totals[(_e791 + 1u)]), _e803);
                        local_10 = ((_e809 + _e803) < _e809);
                    }
                    let _e812 = local_10;
                    let _e815 = (_e804 + select(0u, 1u, _e812));
                    local_11 = false;
                    if (_e815 != 0u) {
                        let _e820 = atomicAdd((&totals[(_e791 + 2u)]), _e815);
                        local_11 = ((_e820 + _e815) < _e820);
                    }
                    let _e823 = local_11;
                    let _e826 = sum_base_price;
                    let _e827 = bitcast<u64>(_e826);
                    let _e829 = u32(_e827);
                    let _e830 = u32((_e827 >> 32u));
                    local_12 = false;
                    if (_e829 != 0u) {
                        let _e835 = atomicAdd((&totals[(_e791 + 3u)]), _e829);
                        local_12 = ((_e835 + _e829) < _e835);
                    }
                    let _e838 = local_12;
                    let _e841 = (_e830 + select(0u, 1u, _e838));
                    local_13 = false;
                    if (_e841 != 0u) {
                        let _e846 = atomicAdd((&totals[(_e791 + 4u)]), _e841);
                        local_13 = ((_e846 + _e841) < _e846);
                    }
                    let _e849 = local_13;
                    let _e852 = sum_disc_price;
                    let _e853 = bitcast<u64>(_e852);
                    let _e855 = u32(_e853);
                    let _e856 = u32((_e853 >> 32u));
                    local_14 = false;
                    if (_e855 != 0u) {
                        let _e861 = atomicAdd((&totals[(_e791 + 5u)]), _e855);
                        local_14 = ((_e861 + _e855) < _e861);
                    }
                    let _e864 = local_14;
                    let _e867 = (_e856 + select(0u, 1u, _e864));
                    local_15 = false;
                    if (_e867 != 0u) {
                        let _e872 = atomicAdd((&totals[(_e791 + 6u)]), _e867);
                        local_15 = ((_e872 + _e867) < _e872);
                    }
                    let _e875 = local_15;
                    let _e878 = sum_charge;
                    let _e879 = bitcast<u64>(_e878);
                    let _e881 = u32(_e879);
                    let _e882 = u32((_e879 >> 32u));
                    local_16 = false;
                    if (_e881 != 0u) {
                        let _e887 = atomicAdd((&totals[(_e791 + 7u)]), _e881);
                        local_16 = ((_e887 + _e881) < _e887);
                    }
                    let _e890 = local_16;
                    let _e893 = (_e882 + select(0u, 1u, _e890));
                    local_17 = false;
                    if (_e893 != 0u) {
                        let _e898 = atomicAdd((&totals[(_e791 + 8u)]), _e893);
                        local_17 = ((_e898 + _e893) < _e898);
                    }
                    let _e901 = local_17;
                    let _e904 = avg_qty_count;
                    let _e905 = bitcast<u64>(_e904);
                    let _e907 = u32(_e905);
                    let _e908 = u32((_e905 >> 32u));
                    local_18 = false;
                    if (_e907 != 0u) {
                        let _e914 = atomicAdd((&totals[(_e791 + 9u)]), _e907);
                        local_18 = ((_e914 + _e907) < _e914);
                    }
                    let _e917 = local_18;
                    let _e921 = (_e908 + select(0u, 1u, _e917));
                    local_19 = false;
                    if (_e921 != 0u) {
                        let _e926 = atomicAdd((&totals[(_e791 + 10u)]), _e921);
                        local_19 = ((_e926 + _e921) < _e926);
                    }
                    let _e929 = local_19;
                    let _e932 = avg_disc_sum;
                    let _e933 = bitcast<u64>(_e932);
                    let _e935 = u32(_e933);
                    let _e936 = u32((_e933 >> 32u));
                    local_20 = false;
                    if (_e935 != 0u) {
                        let _e942 = atomicAdd((&totals[(_e791 + 11u)]), _e935);
                        local_20 = ((_e942 + _e935) < _e942);
                    }
                    let _e945 = local_20;
                    let _e949 = (_e936 + select(0u, 1u, _e945));
                    local_21 = false;
                    if (_e949 != 0u) {
                        let _e954 = atomicAdd((&totals[(_e791 + 12u)]), _e949);
                        local_21 = ((_e954 + _e949) < _e954);
                    }
                    let _e957 = local_21;
                } else {
                    spill(number_1);
                }
            }
            let _e960 = waits;
            if _e960 {
                let _e961 = first_0_;
                let _e965 = select(select(4294967295u, _e675, (_e693 != 0u)), _e961, (_e961 != 4294967295u));
                first_0_ = _e965;
                let _e969 = first_1_;
                let _e973 = select(select(4294967295u, _e675, (_e703 != 0u)), _e969, (_e969 != 4294967295u));
                first_1_ = _e973;
                let _e977 = first_2_;
                let _e981 = select(select(4294967295u, _e675, (_e713 != 0u)), _e977, (_e977 != 4294967295u));
                first_2_ = _e981;
                let _e985 = first_3_;
                let _e989 = select(select(4294967295u, _e675, (_e723 != 0u)), _e985, (_e985 != 4294967295u));
                first_3_ = _e989;
                waits = ((((false | ((_e965 == 4294967295u) & _e330)) | ((_e973 == 4294967295u) & _e362)) | ((_e981 == 4294967295u) & _e393)) | ((_e989 == 4294967295u) & _e424));
            }
            let _e993 = sum_qty;
            let _e995 = sum_qty_0_;
            let _e996 = (_e995 + _e993);
            let _e998 = (_e995 < i64());
            sum_qty_0_ = select(_e995, _e996, (_e693 != 0u));
            let _e1007 = sum_base_price;
            let _e1009 = sum_base_price_0_;
            let _e1010 = (_e1009 + _e1007);
            let _e1012 = (_e1009 < i64());
            sum_base_price_0_ = select(_e1009, _e1010, (_e693 != 0u));
            let _e1021 = sum_disc_price;
            let _e1023 = sum_disc_price_0_;
            let _e1024 = (_e1023 + _e1021);
            let _e1026 = (_e1023 < i64());
            sum_disc_price_0_ = select(_e1023, _e1024, (_e693 != 0u));
            let _e1035 = sum_charge;
            let _e1037 = sum_charge_0_;
            let _e1038 = (_e1037 + _e1035);
            let _e1040 = (_e1037 < i64());
            sum_charge_0_ = select(_e1037, _e1038, (_e693 != 0u));
            let _e1049 = avg_qty_count;
            let _e1051 = avg_qty_count_0_;
            let _e1052 = (_e1051 + _e1049);
            let _e1054 = (_e1051 < i64());
            avg_qty_count_0_ = select(_e1051, _e1052, (_e693 != 0u));
            let _e1063 = avg_disc_sum;
            let _e1065 = avg_disc_sum_0_;
            let _e1066 = (_e1065 + _e1063);
            let _e1068 = (_e1065 < i64());
            avg_disc_sum_0_ = select(_e1065, _e1066, (_e693 != 0u));
            let _e1077 = sum_qty;
            let _e1079 = sum_qty_1_;
            let _e1080 = (_e1079 + _e1077);
            let _e1082 = (_e1079 < i64());
            sum_qty_1_ = select(_e1079, _e1080, (_e703 != 0u));
            let _e1091 = sum_base_price;
            let _e1093 = sum_base_price_1_;
            let _e1094 = (_e1093 + _e1091);
            let _e1096 = (_e1093 < i64());
            sum_base_price_1_ = select(_e1093, _e1094, (_e703 != 0u));
            let _e1105 = sum_disc_price;
            let _e1107 = sum_disc_price_1_;
            let _e1108 = (_e1107 + _e1105);
            let _e1110 = (_e1107 < i64());
            sum_disc_price_1_ = select(_e1107, _e1108, (_e703 != 0u));
            let _e1119 = sum_charge;
            let _e1121 = sum_charge_1_;
            let _e1122 = (_e1121 + _e1119);
            let _e1124 = (_e1121 < i64());
            sum_charge_1_ = select(_e1121, _e1122, (_e703 != 0u));
            let _e1133 = avg_qty_count;
            let _e1135 = avg_qty_count_1_;
            let _e1136 = (_e1135 + _e1133);
            let _e1138 = (_e1135 < i64());
            avg_qty_count_1_ = select(_e1135, _e1136, (_e703 != 0u));
            let _e1147 = avg_disc_sum;
            let _e1149 = avg_disc_sum_1_;
            let _e1150 = (_e1149 + _e1147);
            let _e1152 = (_e1149 < i64());
            avg_disc_sum_1_ = select(_e1149, _e1150, (_e703 != 0u));
            let _e1161 = sum_qty;
            let _e1163 = sum_qty_2_;
            let _e1164 = (_e1163 + _e1161);
            let _e1166 = (_e1163 < i64());
            sum_qty_2_ = select(_e1163, _e1164, (_e713 != 0u));
            let _e1175 = sum_base_price;
            let _e1177 = sum_base_price_2_;
            let _e1178 = (_e1177 + _e1175);
            let _e1180 = (_e1177 < i64());
            sum_base_price_2_ = select(_e1177, _e1178, (_e713 != 0u));
            let _e1189 = sum_disc_price;
            let _e1191 = sum_disc_price_2_;
            let _e1192 = (_e1191 + _e1189);
            let _e1194 = (_e1191 < i64());
            sum_disc_price_2_ = select(_e1191, _e1192, (_e713 != 0u));
            let _e1203 = sum_charge;
            let _e1205 = sum_charge_2_;
            let _e1206 = (_e1205 + _e1203);
            let _e1208 = (_e1205 < i64());
            sum_charge_2_ = select(_e1205, _e1206, (_e713 != 0u));
            let _e1217 = avg_qty_count;
            let _e1219 = avg_qty_count_2_;
            let _e1220 = (_e1219 + _e1217);
            let _e1222 = (_e1219 < i64());
            avg_qty_count_2_ = select(_e1219, _e1220, (_e713 != 0u));
            let _e1231 = avg_disc_sum;
            let _e1233 = avg_disc_sum_2_;
            let _e1234 = (_e1233 + _e1231);
            let _e1236 = (_e1233 < i64());
            avg_disc_sum_2_ = select(_e1233, _e1234, (_e713 != 0u));
            let _e1245 = sum_qty;
            let _e1247 = sum_qty_3_;
            let _e1248 = (_e1247 + _e1245);
            let _e1250 = (_e1247 < i64());
            sum_qty_3_ = select(_e1247, _e1248, (_e723 != 0u));
            let _e1259 = sum_base_price;
            let _e1261 = sum_base_price_3_;
            let _e1262 = (_e1261 + _e1259);
            let _e1264 = (_e1261 < i64());
            sum_base_price_3_ = select(_e1261, _e1262, (_e723 != 0u));
            let _e1273 = sum_disc_price;
            let _e1275 = sum_disc_price_3_;
            let _e1276 = (_e1275 + _e1273);
            let _e1278 = (_e1275 < i64());
            sum_disc_price_3_ = select(_e1275, _e1276, (_e723 != 0u));
            let _e1287 = sum_charge;
            let _e1289 = sum_charge_3_;
            let _e1290 = (_e1289 + _e1287);
            let _e1292 = (_e1289 < i64());
            sum_charge_3_ = select(_e1289, _e1290, (_e723 != 0u));
            let _e1301 = avg_qty_count;
            let _e1303 = avg_qty_count_3_;
            let _e1304 = (_e1303 + _e1301);
            let _e1306 = (_e1303 < i64());
            avg_qty_count_3_ = select(_e1303, _e1304, (_e723 != 0u));
            let _e1315 = avg_disc_sum;
            let _e1317 = avg_disc_sum_3_;
            let _e1318 = (_e1317 + _e1315);
            let _e1320 = (_e1317 < i64());
            avg_disc_sum_3_ = select(_e1317, _e1318, (_e723 != 0u));
            local_8 = (_e589 + 1u);
        }
        local_7 = (_e455 + 1u);
    }
    workgroupBarrier();
    let _e1333 = first_0_;
    values[local_2] = _e1333;
    let _e1336 = sum_qty_0_;
    let _e1337 = bitcast<u64>(_e1336);
    values[(local_2 + 256u)] = u32(_e1337);
    values[(local_2 + 512u)] = u32((_e1337 >> 32u));
    let _e1346 = sum_base_price_0_;
    let _e1347 = bitcast<u64>(_e1346);
    values[(local_2 + 768u)] = u32(_e1347);
    values[(local_2 + 1024u)] = u32((_e1347 >> 32u));
    let _e1357 = sum_disc_price_0_;
    let _e1358 = bitcast<u64>(_e1357);
    values[(local_2 + 1280u)] = u32(_e1358);
    values[(local_2 + 1536u)] = u32((_e1358 >> 32u));
    workgroupBarrier();
    let _e1368 = (local_2 >> 4u);
    let _e1369 = (local_2 & 15u);
    let _e1370 = (_e1369 < 16u);
    if (_e1370 & (_e1368 == 0u)) {
        let _e1374 = values[_e1369];
        first_0_ = _e1374;
        local_22 = (_e1369 + 16u);
        loop {
            let _e1377 = local_22;
            if (_e1377 >= 256u) {
                break;
            }
            let _e1380 = values[_e1377];
            let _e1381 = first_0_;
            first_0_ = min(_e1380, _e1381);
            local_22 = (_e1377 + 16u);
        }
        let _e1384 = first_0_;
        values[_e1369] = _e1384;
    }
    if (_e1370 & (_e1368 == 1u)) {
        let _e1390 = values[(_e1369 + 256u)];
        let _e1393 = values[(_e1369 + 512u)];
        sum_qty_0_ = bitcast<i64>((u64(_e1390) | (u64(_e1393) << 32u)));
        local_23 = (_e1369 + 16u);
        loop {
            let _e1401 = local_23;
            if (_e1401 >= 256u) {
                break;
            }
            let _e1405 = values[(_e1401 + 256u)];
            let _e1408 = values[(_e1401 + 512u)];
            let _e1413 = bitcast<i64>((u64(_e1405) | (u64(_e1408) << 32u)));
            let _e1414 = sum_qty_0_;
            let _e1415 = (_e1414 + _e1413);
            let _e1417 = (_e1414 < i64());
            sum_qty_0_ = _e1415;
            local_23 = (_e1401 + 16u);
        }
        let _e1426 = sum_qty_0_;
        let _e1427 = bitcast<u64>(_e1426);
        values[(_e1369 + 256u)] = u32(_e1427);
        values[(_e1369 + 512u)] = u32((_e1427 >> 32u));
    }
    if (_e1370 & (_e1368 == 2u)) {
        let _e1439 = values[(_e1369 + 768u)];
        let _e1442 = values[(_e1369 + 1024u)];
        sum_base_price_0_ = bitcast<i64>((u64(_e1439) | (u64(_e1442) << 32u)));
        local_24 = (_e1369 + 16u);
        loop {
            let _e1450 = local_24;
            if (_e1450 >= 256u) {
                break;
            }
            let _e1454 = values[(_e1450 + 768u)];
            let _e1457 = values[(_e1450 + 1024u)];
            let _e1462 = bitcast<i64>((u64(_e1454) | (u64(_e1457) << 32u)));
            let _e1463 = sum_base_price_0_;
            let _e1464 = (_e1463 + _e1462);
            let _e1466 = (_e1463 < i64());
            sum_base_price_0_ = _e1464;
            local_24 = (_e1450 + 16u);
        }
        let _e1475 = sum_base_price_0_;
        let _e1476 = bitcast<u64>(_e1475);
        values[(_e1369 + 768u)] = u32(_e1476);
        values[(_e1369 + 1024u)] = u32((_e1476 >> 32u));
    }
    if (_e1370 & (_e1368 == 3u)) {
        let _e1488 = values[(_e1369 + 1280u)];
        let _e1491 = values[(_e1369 + 1536u)];
        sum_disc_price_0_ = bitcast<i64>((u64(_e1488) | (u64(_e1491) << 32u)));
        local_25 = (_e1369 + 16u);
        loop {
            let _e1499 = local_25;
            if (_e1499 >= 256u) {
                break;
            }
            let _e1503 = values[(_e1499 + 1280u)];
            let _e1506 = values[(_e1499 + 1536u)];
            let _e1511 = bitcast<i64>((u64(_e1503) | (u64(_e1506) << 32u)));
            let _e1512 = sum_disc_price_0_;
            let _e1513 = (_e1512 + _e1511);
            let _e1515 = (_e1512 < i64());
            sum_disc_price_0_ = _e1513;
            local_25 = (_e1499 + 16u);
        }
        let _e1524 = sum_disc_price_0_;
        let _e1525 = bitcast<u64>(_e1524);
        values[(_e1369 + 1280u)] = u32(_e1525);
        values[(_e1369 + 1536u)] = u32((_e1525 >> 32u));
    }
    workgroupBarrier();
    let _e1533 = (local_2 & 15u);
    let _e1534 = (_e1533 < 1u);
    if (_e1534 & (_e1368 == 0u)) {
        let _e1538 = values[_e1533];
        first_0_ = _e1538;
        local_26 = (_e1533 + 1u);
        loop {
            let _e1541 = local_26;
            if (_e1541 >= 16u) {
                break;
            }
            let _e1544 = values[_e1541];
            let _e1545 = first_0_;
            first_0_ = min(_e1544, _e1545);
            local_26 = (_e1541 + 1u);
        }
        let _e1548 = first_0_;
        values[_e1533] = _e1548;
    }
    if (_e1534 & (_e1368 == 1u)) {
        let _e1554 = values[(_e1533 + 256u)];
        let _e1557 = values[(_e1533 + 512u)];
        sum_qty_0_ = bitcast<i64>((u64(_e1554) | (u64(_e1557) << 32u)));
        local_27 = (_e1533 + 1u);
        loop {
            let _e1565 = local_27;
            if (_e1565 >= 16u) {
                break;
            }
            let _e1569 = values[(_e1565 + 256u)];
            let _e1572 = values[(_e1565 + 512u)];
            let _e1577 = bitcast<i64>((u64(_e1569) | (u64(_e1572) << 32u)));
            let _e1578 = sum_qty_0_;
            let _e1579 = (_e1578 + _e1577);
            let _e1581 = (_e1578 < i64());
            sum_qty_0_ = _e1579;
            local_27 = (_e1565 + 1u);
        }
        let _e1590 = sum_qty_0_;
        let _e1591 = bitcast<u64>(_e1590);
        values[(_e1533 + 256u)] = u32(_e1591);
        values[(_e1533 + 512u)] = u32((_e1591 >> 32u));
    }
    if (_e1534 & (_e1368 == 2u)) {
        let _e1603 = values[(_e1533 + 768u)];
        let _e1606 = values[(_e1533 + 1024u)];
        sum_base_price_0_ = bitcast<i64>((u64(_e1603) | (u64(_e1606) << 32u)));
        local_28 = (_e1533 + 1u);
        loop {
            let _e1614 = local_28;
            if (_e1614 >= 16u) {
                break;
            }
            let _e1618 = values[(_e1614 + 768u)];
            let _e1621 = values[(_e1614 + 1024u)];
            let _e1626 = bitcast<i64>((u64(_e1618) | (u64(_e1621) << 32u)));
            let _e1627 = sum_base_price_0_;
            let _e1628 = (_e1627 + _e1626);
            let _e1630 = (_e1627 < i64());
            sum_base_price_0_ = _e1628;
            local_28 = (_e1614 + 1u);
        }
        let _e1639 = sum_base_price_0_;
        let _e1640 = bitcast<u64>(_e1639);
        values[(_e1533 + 768u)] = u32(_e1640);
        values[(_e1533 + 1024u)] = u32((_e1640 >> 32u));
    }
    if (_e1534 & (_e1368 == 3u)) {
        let _e1652 = values[(_e1533 + 1280u)];
        let _e1655 = values[(_e1533 + 1536u)];
        sum_disc_price_0_ = bitcast<i64>((u64(_e1652) | (u64(_e1655) << 32u)));
        local_29 = (_e1533 + 1u);
        loop {
            let _e1663 = local_29;
            if (_e1663 >= 16u) {
                break;
            }
            let _e1667 = values[(_e1663 + 1280u)];
            let _e1670 = values[(_e1663 + 1536u)];
            let _e1675 = bitcast<i64>((u64(_e1667) | (u64(_e1670) << 32u)));
            let _e1676 = sum_disc_price_0_;
            let _e1677 = (_e1676 + _e1675);
            let _e1679 = (_e1676 < i64());
            sum_disc_price_0_ = _e1677;
            local_29 = (_e1663 + 1u);
        }
        let _e1688 = sum_disc_price_0_;
        let _e1689 = bitcast<u64>(_e1688);
        values[(_e1533 + 1280u)] = u32(_e1689);
        values[(_e1533 + 1536u)] = u32((_e1689 >> 32u));
    }
    workgroupBarrier();
    let _e1698 = values[0u];
    first_0_ = _e1698;
    let _e1701 = values[(0u + 256u)];
    let _e1704 = values[(0u + 512u)];
    sum_qty_0_ = bitcast<i64>((u64(_e1701) | (u64(_e1704) << 32u)));
    let _e1712 = values[(0u + 768u)];
    let _e1715 = values[(0u + 1024u)];
    sum_base_price_0_ = bitcast<i64>((u64(_e1712) | (u64(_e1715) << 32u)));
    let _e1723 = values[(0u + 1280u)];
    let _e1726 = values[(0u + 1536u)];
    sum_disc_price_0_ = bitcast<i64>((u64(_e1723) | (u64(_e1726) << 32u)));
    workgroupBarrier();
    let _e1732 = sum_charge_0_;
    let _e1733 = bitcast<u64>(_e1732);
    values[local_2] = u32(_e1733);
    values[(local_2 + 256u)] = u32((_e1733 >> 32u));
    let _e1740 = avg_qty_count_0_;
    let _e1741 = bitcast<u64>(_e1740);
    values[(local_2 + 512u)] = u32(_e1741);
    values[(local_2 + 768u)] = u32((_e1741 >> 32u));
    let _e1749 = avg_disc_sum_0_;
    let _e1750 = bitcast<u64>(_e1749);
    values[(local_2 + 1024u)] = u32(_e1750);
    values[(local_2 + 1280u)] = u32((_e1750 >> 32u));
    let _e1758 = first_1_;
    values[(local_2 + 1536u)] = _e1758;
    workgroupBarrier();
    let _e1761 = (local_2 >> 4u);
    let _e1762 = (local_2 & 15u);
    let _e1763 = (_e1762 < 16u);
    if (_e1763 & (_e1761 == 0u)) {
        let _e1767 = values[_e1762];
        let _e1770 = values[(_e1762 + 256u)];
        sum_charge_0_ = bitcast<i64>((u64(_e1767) | (u64(_e1770) << 32u)));
        local_30 = (_e1762 + 16u);
        loop {
            let _e1778 = local_30;
            if (_e1778 >= 256u) {
                break;
            }
            let _e1781 = values[_e1778];
            let _e1784 = values[(_e1778 + 256u)];
            let _e1789 = bitcast<i64>((u64(_e1781) | (u64(_e1784) << 32u)));
            let _e1790 = sum_charge_0_;
            let _e1791 = (_e1790 + _e1789);
            let _e1793 = (_e1790 < i64());
            sum_charge_0_ = _e1791;
            local_30 = (_e1778 + 16u);
        }
        let _e1802 = sum_charge_0_;
        let _e1803 = bitcast<u64>(_e1802);
        values[_e1762] = u32(_e1803);
        values[(_e1762 + 256u)] = u32((_e1803 >> 32u));
    }
    if (_e1763 & (_e1761 == 1u)) {
        let _e1814 = values[(_e1762 + 512u)];
        let _e1817 = values[(_e1762 + 768u)];
        avg_qty_count_0_ = bitcast<i64>((u64(_e1814) | (u64(_e1817) << 32u)));
        local_31 = (_e1762 + 16u);
        loop {
            let _e1825 = local_31;
            if (_e1825 >= 256u) {
                break;
            }
            let _e1829 = values[(_e1825 + 512u)];
            let _e1832 = values[(_e1825 + 768u)];
            let _e1837 = bitcast<i64>((u64(_e1829) | (u64(_e1832) << 32u)));
            let _e1838 = avg_qty_count_0_;
            let _e1839 = (_e1838 + _e1837);
            let _e1841 = (_e1838 < i64());
            avg_qty_count_0_ = _e1839;
            local_31 = (_e1825 + 16u);
        }
        let _e1850 = avg_qty_count_0_;
        let _e1851 = bitcast<u64>(_e1850);
        values[(_e1762 + 512u)] = u32(_e1851);
        values[(_e1762 + 768u)] = u32((_e1851 >> 32u));
    }
    if (_e1763 & (_e1761 == 2u)) {
        let _e1863 = values[(_e1762 + 1024u)];
        let _e1866 = values[(_e1762 + 1280u)];
        avg_disc_sum_0_ = bitcast<i64>((u64(_e1863) | (u64(_e1866) << 32u)));
        local_32 = (_e1762 + 16u);
        loop {
            let _e1874 = local_32;
            if (_e1874 >= 256u) {
                break;
            }
            let _e1878 = values[(_e1874 + 1024u)];
            let _e1881 = values[(_e1874 + 1280u)];
            let _e1886 = bitcast<i64>((u64(_e1878) | (u64(_e1881) << 32u)));
            let _e1887 = avg_disc_sum_0_;
            let _e1888 = (_e1887 + _e1886);
            let _e1890 = (_e1887 < i64());
            avg_disc_sum_0_ = _e1888;
            local_32 = (_e1874 + 16u);
        }
        let _e1899 = avg_disc_sum_0_;
        let _e1900 = bitcast<u64>(_e1899);
        values[(_e1762 + 1024u)] = u32(_e1900);
        values[(_e1762 + 1280u)] = u32((_e1900 >> 32u));
    }
    if (_e1763 & (_e1761 == 3u)) {
        let _e1912 = values[(_e1762 + 1536u)];
        first_1_ = _e1912;
        local_33 = (_e1762 + 16u);
        loop {
            let _e1915 = local_33;
            if (_e1915 >= 256u) {
                break;
            }
            let _e1919 = values[(_e1915 + 1536u)];
            let _e1920 = first_1_;
            first_1_ = min(_e1919, _e1920);
            local_33 = (_e1915 + 16u);
        }
        let _e1923 = first_1_;
        values[(_e1762 + 1536u)] = _e1923;
    }
    workgroupBarrier();
    let _e1926 = (local_2 & 15u);
    let _e1927 = (_e1926 < 1u);
    if (_e1927 & (_e1761 == 0u)) {
        let _e1931 = values[_e1926];
        let _e1934 = values[(_e1926 + 256u)];
        sum_charge_0_ = bitcast<i64>((u64(_e1931) | (u64(_e1934) << 32u)));
        local_34 = (_e1926 + 1u);
        loop {
            let _e1942 = local_34;
            if (_e1942 >= 16u) {
                break;
            }
            let _e1945 = values[_e1942];
            let _e1948 = values[(_e1942 + 256u)];
            let _e1953 = bitcast<i64>((u64(_e1945) | (u64(_e1948) << 32u)));
            let _e1954 = sum_charge_0_;
            let _e1955 = (_e1954 + _e1953);
            let _e1957 = (_e1954 < i64());
            sum_charge_0_ = _e1955;
            local_34 = (_e1942 + 1u);
        }
        let _e1966 = sum_charge_0_;
        let _e1967 = bitcast<u64>(_e1966);
        values[_e1926] = u32(_e1967);
        values[(_e1926 + 256u)] = u32((_e1967 >> 32u));
    }
    if (_e1927 & (_e1761 == 1u)) {
        let _e1978 = values[(_e1926 + 512u)];
        let _e1981 = values[(_e1926 + 768u)];
        avg_qty_count_0_ = bitcast<i64>((u64(_e1978) | (u64(_e1981) << 32u)));
        local_35 = (_e1926 + 1u);
        loop {
            let _e1989 = local_35;
            if (_e1989 >= 16u) {
                break;
            }
            let _e1993 = values[(_e1989 + 512u)];
            let _e1996 = values[(_e1989 + 768u)];
            let _e2001 = bitcast<i64>((u64(_e1993) | (u64(_e1996) << 32u)));
            let _e2002 = avg_qty_count_0_;
            let _e2003 = (_e2002 + _e2001);
            let _e2005 = (_e2002 < i64());
            avg_qty_count_0_ = _e2003;
            local_35 = (_e1989 + 1u);
        }
        let _e2014 = avg_qty_count_0_;
        let _e2015 = bitcast<u64>(_e2014);
        values[(_e1926 + 512u)] = u32(_e2015);
        values[(_e1926 + 768u)] = u32((_e2015 >> 32u));
    }
    if (_e1927 & (_e1761 == 2u)) {
        let _e2027 = values[(_e1926 + 1024u)];
        let _e2030 = values[(_e1926 + 1280u)];
        avg_disc_sum_0_ = bitcast<i64>((u64(_e2027) | (u64(_e2030) << 32u)));
        local_36 = (_e1926 + 1u);
        loop {
            let _e2038 = local_36;
            if (_e2038 >= 16u) {
                break;
            }
            let _e2042 = values[(_e2038 + 1024u)];
            let _e2045 = values[(_e2038 + 1280u)];
            let _e2050 = bitcast<i64>((u64(_e2042) | (u64(_e2045) << 32u)));
            let _e2051 = avg_disc_sum_0_;
            let _e2052 = (_e2051 + _e2050);
            let _e2054 = (_e2051 < i64());
            avg_disc_sum_0_ = _e2052;
            local_36 = (_e2038 + 1u);
        }
        let _e2063 = avg_disc_sum_0_;
        let _e2064 = bitcast<u64>(_e2063);
        values[(_e1926 + 1024u)] = u32(_e2064);
        values[(_e1926 + 1280u)] = u32((_e2064 >> 32u));
    }
    if (_e1927 & (_e1761 == 3u)) {
        let _e2076 = values[(_e1926 + 1536u)];
        first_1_ = _e2076;
        local_37 = (_e1926 + 1u);
        loop {
            let _e2079 = local_37;
            if (_e2079 >= 16u) {
                break;
            }
            let _e2083 = values[(_e2079 + 1536u)];
            let _e2084 = first_1_;
            first_1_ = min(_e2083, _e2084);
            local_37 = (_e2079 + 1u);
        }
        let _e2087 = first_1_;
        values[(_e1926 + 1536u)] = _e2087;
    }
    workgroupBarrier();
    let _e2091 = values[0u];
    let _e2094 = values[(0u + 256u)];
    sum_charge_0_ = bitcast<i64>((u64(_e2091) | (u64(_e2094) << 32u)));
    let _e2102 = values[(0u + 512u)];
    let _e2105 = values[(0u + 768u)];
    avg_qty_count_0_ = bitcast<i64>((u64(_e2102) | (u64(_e2105) << 32u)));
    let _e2113 = values[(0u + 1024u)];
    let _e2116 = values[(0u + 1280u)];
    avg_disc_sum_0_ = bitcast<i64>((u64(_e2113) | (u64(_e2116) << 32u)));
    let _e2124 = values[(0u + 1536u)];
    first_1_ = _e2124;
    workgroupBarrier();
    let _e2125 = sum_qty_1_;
    let _e2126 = bitcast<u64>(_e2125);
    values[local_2] = u32(_e2126);
    values[(local_2 + 256u)] = u32((_e2126 >> 32u));
    let _e2133 = sum_base_price_1_;
    let _e2134 = bitcast<u64>(_e2133);
    values[(local_2 + 512u)] = u32(_e2134);
    values[(local_2 + 768u)] = u32((_e2134 >> 32u));
    let _e2142 = sum_disc_price_1_;
    let _e2143 = bitcast<u64>(_e2142);
    values[(local_2 + 1024u)] = u32(_e2143);
    values[(local_2 + 1280u)] = u32((_e2143 >> 32u));
    let _e2151 = sum_charge_1_;
    let _e2152 = bitcast<u64>(_e2151);
    values[(local_2 + 1536u)] = u32(_e2152);
    values[(local_2 + 1792u)] = u32((_e2152 >> 32u));
    workgroupBarrier();
    let _e2161 = (local_2 >> 4u);
    let _e2162 = (local_2 & 15u);
    let _e2163 = (_e2162 < 16u);
    if (_e2163 & (_e2161 == 0u)) {
        let _e2167 = values[_e2162];
        let _e2170 = values[(_e2162 + 256u)];
        sum_qty_1_ = bitcast<i64>((u64(_e2167) | (u64(_e2170) << 32u)));
        local_38 = (_e2162 + 16u);
        loop {
            let _e2178 = local_38;
            if (_e2178 >= 256u) {
                break;
            }
            let _e2181 = values[_e2178];
            let _e2184 = values[(_e2178 + 256u)];
            let _e2189 = bitcast<i64>((u64(_e2181) | (u64(_e2184) << 32u)));
            let _e2190 = sum_qty_1_;
            let _e2191 = (_e2190 + _e2189);
            let _e2193 = (_e2190 < i64());
            sum_qty_1_ = _e2191;
            local_38 = (_e2178 + 16u);
        }
        let _e2202 = sum_qty_1_;
        let _e2203 = bitcast<u64>(_e2202);
        values[_e2162] = u32(_e2203);
        values[(_e2162 + 256u)] = u32((_e2203 >> 32u));
    }
    if (_e2163 & (_e2161 == 1u)) {
        let _e2214 = values[(_e2162 + 512u)];
        let _e2217 = values[(_e2162 + 768u)];
        sum_base_price_1_ = bitcast<i64>((u64(_e2214) | (u64(_e2217) << 32u)));
        local_39 = (_e2162 + 16u);
        loop {
            let _e2225 = local_39;
            if (_e2225 >= 256u) {
                break;
            }
            let _e2229 = values[(_e2225 + 512u)];
            let _e2232 = values[(_e2225 + 768u)];
            let _e2237 = bitcast<i64>((u64(_e2229) | (u64(_e2232) << 32u)));
            let _e2238 = sum_base_price_1_;
            let _e2239 = (_e2238 + _e2237);
            let _e2241 = (_e2238 < i64());
            sum_base_price_1_ = _e2239;
            local_39 = (_e2225 + 16u);
        }
        let _e2250 = sum_base_price_1_;
        let _e2251 = bitcast<u64>(_e2250);
        values[(_e2162 + 512u)] = u32(_e2251);
        values[(_e2162 + 768u)] = u32((_e2251 >> 32u));
    }
    if (_e2163 & (_e2161 == 2u)) {
        let _e2263 = values[(_e2162 + 1024u)];
        let _e2266 = values[(_e2162 + 1280u)];
        sum_disc_price_1_ = bitcast<i64>((u64(_e2263) | (u64(_e2266) << 32u)));
        local_40 = (_e2162 + 16u);
        loop {
            let _e2274 = local_40;
            if (_e2274 >= 256u) {
                break;
            }
            let _e2278 = values[(_e2274 + 1024u)];
            let _e2281 = values[(_e2274 + 1280u)];
            let _e2286 = bitcast<i64>((u64(_e2278) | (u64(_e2281) << 32u)));
            let _e2287 = sum_disc_price_1_;
            let _e2288 = (_e2287 + _e2286);
            let _e2290 = (_e2287 < i64());
            sum_disc_price_1_ = _e2288;
            local_40 = (_e2274 + 16u);
        }
        let _e2299 = sum_disc_price_1_;
        let _e2300 = bitcast<u64>(_e2299);
        values[(_e2162 + 1024u)] = u32(_e2300);
        values[(_e2162 + 1280u)] = u32((_e2300 >> 32u));
    }
    if (_e2163 & (_e2161 == 3u)) {
        let _e2312 = values[(_e2162 + 1536u)];
        let _e2315 = values[(_e2162 + 1792u)];
        sum_charge_1_ = bitcast<i64>((u64(_e2312) | (u64(_e2315) << 32u)));
        local_41 = (_e2162 + 16u);
        loop {
            let _e2323 = local_41;
            if (_e2323 >= 256u) {
                break;
            }
            let _e2327 = values[(_e2323 + 1536u)];
            let _e2330 = values[(_e2323 + 1792u)];
            let _e2335 = bitcast<i64>((u64(_e2327) | (u64(_e2330) << 32u)));
            let _e2336 = sum_charge_1_;
            let _e2337 = (_e2336 + _e2335);
            let _e2339 = (_e2336 < i64());
            sum_charge_1_ = _e2337;
            local_41 = (_e2323 + 16u);
        }
        let _e2348 = sum_charge_1_;
        let _e2349 = bitcast<u64>(_e2348);
        values[(_e2162 + 1536u)] = u32(_e2349);
        values[(_e2162 + 1792u)] = u32((_e2349 >> 32u));
    }
    workgroupBarrier();
    let _e2357 = (local_2 & 15u);
    let _e2358 = (_e2357 < 1u);
    if (_e2358 & (_e2161 == 0u)) {
        let _e2362 = values[_e2357];
        let _e2365 = values[(_e2357 + 256u)];
        sum_qty_1_ = bitcast<i64>((u64(_e2362) | (u64(_e2365) << 32u)));
        local_42 = (_e2357 + 1u);
        loop {
            let _e2373 = local_42;
            if (_e2373 >= 16u) {
                break;
            }
            let _e2376 = values[_e2373];
            let _e2379 = values[(_e2373 + 256u)];
            let _e2384 = bitcast<i64>((u64(_e2376) | (u64(_e2379) << 32u)));
            let _e2385 = sum_qty_1_;
            let _e2386 = (_e2385 + _e2384);
            let _e2388 = (_e2385 < i64());
            sum_qty_1_ = _e2386;
            local_42 = (_e2373 + 1u);
        }
        let _e2397 = sum_qty_1_;
        let _e2398 = bitcast<u64>(_e2397);
        values[_e2357] = u32(_e2398);
        values[(_e2357 + 256u)] = u32((_e2398 >> 32u));
    }
    if (_e2358 & (_e2161 == 1u)) {
        let _e2409 = values[(_e2357 + 512u)];
        let _e2412 = values[(_e2357 + 768u)];
        sum_base_price_1_ = bitcast<i64>((u64(_e2409) | (u64(_e2412) << 32u)));
        local_43 = (_e2357 + 1u);
        loop {
            let _e2420 = local_43;
            if (_e2420 >= 16u) {
                break;
            }
            let _e2424 = values[(_e2420 + 512u)];
            let _e2427 = values[(_e2420 + 768u)];
            let _e2432 = bitcast<i64>((u64(_e2424) | (u64(_e2427) << 32u)));
            let _e2433 = sum_base_price_1_;
            let _e2434 = (_e2433 + _e2432);
            let _e2436 = (_e2433 < i64());
            sum_base_price_1_ = _e2434;
            local_43 = (_e2420 + 1u);
        }
        let _e2445 = sum_base_price_1_;
        let _e2446 = bitcast<u64>(_e2445);
        values[(_e2357 + 512u)] = u32(_e2446);
        values[(_e2357 + 768u)] = u32((_e2446 >> 32u));
    }
    if (_e2358 & (_e2161 == 2u)) {
        let _e2458 = values[(_e2357 + 1024u)];
        let _e2461 = values[(_e2357 + 1280u)];
        sum_disc_price_1_ = bitcast<i64>((u64(_e2458) | (u64(_e2461) << 32u)));
        local_44 = (_e2357 + 1u);
        loop {
            let _e2469 = local_44;
            if (_e2469 >= 16u) {
                break;
            }
            let _e2473 = values[(_e2469 + 1024u)];
            let _e2476 = values[(_e2469 + 1280u)];
            let _e2481 = bitcast<i64>((u64(_e2473) | (u64(_e2476) << 32u)));
            let _e2482 = sum_disc_price_1_;
            let _e2483 = (_e2482 + _e2481);
            let _e2485 = (_e2482 < i64());
            sum_disc_price_1_ = _e2483;
            local_44 = (_e2469 + 1u);
        }
        let _e2494 = sum_disc_price_1_;
        let _e2495 = bitcast<u64>(_e2494);
        values[(_e2357 + 1024u)] = u32(_e2495);
        values[(_e2357 + 1280u)] = u32((_e2495 >> 32u));
    }
    if (_e2358 & (_e2161 == 3u)) {
        let _e2507 = values[(_e2357 + 1536u)];
        let _e2510 = values[(_e2357 + 1792u)];
        sum_charge_1_ = bitcast<i64>((u64(_e2507) | (u64(_e2510) << 32u)));
        local_45 = (_e2357 + 1u);
        loop {
            let _e2518 = local_45;
            if (_e2518 >= 16u) {
                break;
            }
            let _e2522 = values[(_e2518 + 1536u)];
            let _e2525 = values[(_e2518 + 1792u)];
            let _e2530 = bitcast<i64>((u64(_e2522) | (u64(_e2525) << 32u)));
            let _e2531 = sum_charge_1_;
            let _e2532 = (_e2531 + _e2530);
            let _e2534 = (_e2531 < i64());
            sum_charge_1_ = _e2532;
            local_45 = (_e2518 + 1u);
        }
        let _e2543 = sum_charge_1_;
        let _e2544 = bitcast<u64>(_e2543);
        values[(_e2357 + 1536u)] = u32(_e2544);
        values[(_e2357 + 1792u)] = u32((_e2544 >> 32u));
    }
    workgroupBarrier();
    let _e2553 = values[0u];
    let _e2556 = values[(0u + 256u)];
    sum_qty_1_ = bitcast<i64>((u64(_e2553) | (u64(_e2556) << 32u)));
    let _e2564 = values[(0u + 512u)];
    let _e2567 = values[(0u + 768u)];
    sum_base_price_1_ = bitcast<i64>((u64(_e2564) | (u64(_e2567) << 32u)));
    let _e2575 = values[(0u + 1024u)];
    let _e2578 = values[(0u + 1280u)];
    sum_disc_price_1_ = bitcast<i64>((u64(_e2575) | (u64(_e2578) << 32u)));
    let _e2586 = values[(0u + 1536u)];
    let _e2589 = values[(0u + 1792u)];
    sum_charge_1_ = bitcast<i64>((u64(_e2586) | (u64(_e2589) << 32u)));
    workgroupBarrier();
    let _e2595 = avg_qty_count_1_;
    let _e2596 = bitcast<u64>(_e2595);
    values[local_2] = u32(_e2596);
    values[(local_2 + 256u)] = u32((_e2596 >> 32u));
    let _e2603 = avg_disc_sum_1_;
    let _e2604 = bitcast<u64>(_e2603);
    values[(local_2 + 512u)] = u32(_e2604);
    values[(local_2 + 768u)] = u32((_e2604 >> 32u));
    let _e2612 = first_2_;
    values[(local_2 + 1024u)] = _e2612;
    let _e2615 = sum_qty_2_;
    let _e2616 = bitcast<u64>(_e2615);
    values[(local_2 + 1280u)] = u32(_e2616);
    values[(local_2 + 1536u)] = u32((_e2616 >> 32u));
    workgroupBarrier();
    let _e2624 = (local_2 >> 4u);
    let _e2625 = (local_2 & 15u);
    let _e2626 = (_e2625 < 16u);
    if (_e2626 & (_e2624 == 0u)) {
        let _e2630 = values[_e2625];
        let _e2633 = values[(_e2625 + 256u)];
        avg_qty_count_1_ = bitcast<i64>((u64(_e2630) | (u64(_e2633) << 32u)));
        local_46 = (_e2625 + 16u);
        loop {
            let _e2641 = local_46;
            if (_e2641 >= 256u) {
                break;
            }
            let _e2644 = values[_e2641];
            let _e2647 = values[(_e2641 + 256u)];
            let _e2652 = bitcast<i64>((u64(_e2644) | (u64(_e2647) << 32u)));
            let _e2653 = avg_qty_count_1_;
            let _e2654 = (_e2653 + _e2652);
            let _e2656 = (_e2653 < i64());
            avg_qty_count_1_ = _e2654;
            local_46 = (_e2641 + 16u);
        }
        let _e2665 = avg_qty_count_1_;
        let _e2666 = bitcast<u64>(_e2665);
        values[_e2625] = u32(_e2666);
        values[(_e2625 + 256u)] = u32((_e2666 >> 32u));
    }
    if (_e2626 & (_e2624 == 1u)) {
        let _e2677 = values[(_e2625 + 512u)];
        let _e2680 = values[(_e2625 + 768u)];
        avg_disc_sum_1_ = bitcast<i64>((u64(_e2677) | (u64(_e2680) << 32u)));
        local_47 = (_e2625 + 16u);
        loop {
            let _e2688 = local_47;
            if (_e2688 >= 256u) {
                break;
            }
            let _e2692 = values[(_e2688 + 512u)];
            let _e2695 = values[(_e2688 + 768u)];
            let _e2700 = bitcast<i64>((u64(_e2692) | (u64(_e2695) << 32u)));
            let _e2701 = avg_disc_sum_1_;
            let _e2702 = (_e2701 + _e2700);
            let _e2704 = (_e2701 < i64());
            avg_disc_sum_1_ = _e2702;
            local_47 = (_e2688 + 16u);
        }
        let _e2713 = avg_disc_sum_1_;
        let _e2714 = bitcast<u64>(_e2713);
        values[(_e2625 + 512u)] = u32(_e2714);
        values[(_e2625 + 768u)] = u32((_e2714 >> 32u));
    }
    if (_e2626 & (_e2624 == 2u)) {
        let _e2726 = values[(_e2625 + 1024u)];
        first_2_ = _e2726;
        local_48 = (_e2625 + 16u);
        loop {
            let _e2729 = local_48;
            if (_e2729 >= 256u) {
                break;
            }
            let _e2733 = values[(_e2729 + 1024u)];
            let _e2734 = first_2_;
            first_2_ = min(_e2733, _e2734);
            local_48 = (_e2729 + 16u);
        }
        let _e2737 = first_2_;
        values[(_e2625 + 1024u)] = _e2737;
    }
    if (_e2626 & (_e2624 == 3u)) {
        let _e2744 = values[(_e2625 + 1280u)];
        let _e2747 = values[(_e2625 + 1536u)];
        sum_qty_2_ = bitcast<i64>((u64(_e2744) | (u64(_e2747) << 32u)));
        local_49 = (_e2625 + 16u);
        loop {
            let _e2755 = local_49;
            if (_e2755 >= 256u) {
                break;
            }
            let _e2759 = values[(_e2755 + 1280u)];
            let _e2762 = values[(_e2755 + 1536u)];
            let _e2767 = bitcast<i64>((u64(_e2759) | (u64(_e2762) << 32u)));
            let _e2768 = sum_qty_2_;
            let _e2769 = (_e2768 + _e2767);
            let _e2771 = (_e2768 < i64());
            sum_qty_2_ = _e2769;
            local_49 = (_e2755 + 16u);
        }
        let _e2780 = sum_qty_2_;
        let _e2781 = bitcast<u64>(_e2780);
        values[(_e2625 + 1280u)] = u32(_e2781);
        values[(_e2625 + 1536u)] = u32((_e2781 >> 32u));
    }
    workgroupBarrier();
    let _e2789 = (local_2 & 15u);
    let _e2790 = (_e2789 < 1u);
    if (_e2790 & (_e2624 == 0u)) {
        let _e2794 = values[_e2789];
        let _e2797 = values[(_e2789 + 256u)];
        avg_qty_count_1_ = bitcast<i64>((u64(_e2794) | (u64(_e2797) << 32u)));
        local_50 = (_e2789 + 1u);
        loop {
            let _e2805 = local_50;
            if (_e2805 >= 16u) {
                break;
            }
            let _e2808 = values[_e2805];
            let _e2811 = values[(_e2805 + 256u)];
            let _e2816 = bitcast<i64>((u64(_e2808) | (u64(_e2811) << 32u)));
            let _e2817 = avg_qty_count_1_;
            let _e2818 = (_e2817 + _e2816);
            let _e2820 = (_e2817 < i64());
            avg_qty_count_1_ = _e2818;
            local_50 = (_e2805 + 1u);
        }
        let _e2829 = avg_qty_count_1_;
        let _e2830 = bitcast<u64>(_e2829);
        values[_e2789] = u32(_e2830);
        values[(_e2789 + 256u)] = u32((_e2830 >> 32u));
    }
    if (_e2790 & (_e2624 == 1u)) {
        let _e2841 = values[(_e2789 + 512u)];
        let _e2844 = values[(_e2789 + 768u)];
        avg_disc_sum_1_ = bitcast<i64>((u64(_e2841) | (u64(_e2844) << 32u)));
        local_51 = (_e2789 + 1u);
        loop {
            let _e2852 = local_51;
            if (_e2852 >= 16u) {
                break;
            }
            let _e2856 = values[(_e2852 + 512u)];
            let _e2859 = values[(_e2852 + 768u)];
            let _e2864 = bitcast<i64>((u64(_e2856) | (u64(_e2859) << 32u)));
            let _e2865 = avg_disc_sum_1_;
            let _e2866 = (_e2865 + _e2864);
            let _e2868 = (_e2865 < i64());
            avg_disc_sum_1_ = _e2866;
            local_51 = (_e2852 + 1u);
        }
        let _e2877 = avg_disc_sum_1_;
        let _e2878 = bitcast<u64>(_e2877);
        values[(_e2789 + 512u)] = u32(_e2878);
        values[(_e2789 + 768u)] = u32((_e2878 >> 32u));
    }
    if (_e2790 & (_e2624 == 2u)) {
        let _e2890 = values[(_e2789 + 1024u)];
        first_2_ = _e2890;
        local_52 = (_e2789 + 1u);
        loop {
            let _e2893 = local_52;
            if (_e2893 >= 16u) {
                break;
            }
            let _e2897 = values[(_e2893 + 1024u)];
            let _e2898 = first_2_;
            first_2_ = min(_e2897, _e2898);
            local_52 = (_e2893 + 1u);
        }
        let _e2901 = first_2_;
        values[(_e2789 + 1024u)] = _e2901;
    }
    if (_e2790 & (_e2624 == 3u)) {
        let _e2908 = values[(_e2789 + 1280u)];
        let _e2911 = values[(_e2789 + 1536u)];
        sum_qty_2_ = bitcast<i64>((u64(_e2908) | (u64(_e2911) << 32u)));
        local_53 = (_e2789 + 1u);
        loop {
            let _e2919 = local_53;
            if (_e2919 >= 16u) {
                break;
            }
            let _e2923 = values[(_e2919 + 1280u)];
            let _e2926 = values[(_e2919 + 1536u)];
            let _e2931 = bitcast<i64>((u64(_e2923) | (u64(_e2926) << 32u)));
            let _e2932 = sum_qty_2_;
            let _e2933 = (_e2932 + _e2931);
            let _e2935 = (_e2932 < i64());
            sum_qty_2_ = _e2933;
            local_53 = (_e2919 + 1u);
        }
        let _e2944 = sum_qty_2_;
        let _e2945 = bitcast<u64>(_e2944);
        values[(_e2789 + 1280u)] = u32(_e2945);
        values[(_e2789 + 1536u)] = u32((_e2945 >> 32u));
    }
    workgroupBarrier();
    let _e2954 = values[0u];
    let _e2957 = values[(0u + 256u)];
    avg_qty_count_1_ = bitcast<i64>((u64(_e2954) | (u64(_e2957) << 32u)));
    let _e2965 = values[(0u + 512u)];
    let _e2968 = values[(0u + 768u)];
    avg_disc_sum_1_ = bitcast<i64>((u64(_e2965) | (u64(_e2968) << 32u)));
    let _e2976 = values[(0u + 1024u)];
    first_2_ = _e2976;
    let _e2979 = values[(0u + 1280u)];
    let _e2982 = values[(0u + 1536u)];
    sum_qty_2_ = bitcast<i64>((u64(_e2979) | (u64(_e2982) << 32u)));
    workgroupBarrier();
    let _e2988 = sum_base_price_2_;
    let _e2989 = bitcast<u64>(_e2988);
    values[local_2] = u32(_e2989);
    values[(local_2 + 256u)] = u32((_e2989 >> 32u));
    let _e2996 = sum_disc_price_2_;
    let _e2997 = bitcast<u64>(_e2996);
    values[(local_2 + 512u)] = u32(_e2997);
    values[(local_2 + 768u)] = u32((_e2997 >> 32u));
    let _e3005 = sum_charge_2_;
    let _e3006 = bitcast<u64>(_e3005);
    values[(local_2 + 1024u)] = u32(_e3006);
    values[(local_2 + 1280u)] = u32((_e3006 >> 32u));
    let _e3014 = avg_qty_count_2_;
    let _e3015 = bitcast<u64>(_e3014);
    values[(local_2 + 1536u)] = u32(_e3015);
    values[(local_2 + 1792u)] = u32((_e3015 >> 32u));
    workgroupBarrier();
    let _e3023 = (local_2 >> 4u);
    let _e3024 = (local_2 & 15u);
    let _e3025 = (_e3024 < 16u);
    if (_e3025 & (_e3023 == 0u)) {
        let _e3029 = values[_e3024];
        let _e3032 = values[(_e3024 + 256u)];
        sum_base_price_2_ = bitcast<i64>((u64(_e3029) | (u64(_e3032) << 32u)));
        local_54 = (_e3024 + 16u);
        loop {
            let _e3040 = local_54;
            if (_e3040 >= 256u) {
                break;
            }
            let _e3043 = values[_e3040];
            let _e3046 = values[(_e3040 + 256u)];
            let _e3051 = bitcast<i64>((u64(_e3043) | (u64(_e3046) << 32u)));
            let _e3052 = sum_base_price_2_;
            let _e3053 = (_e3052 + _e3051);
            let _e3055 = (_e3052 < i64());
            sum_base_price_2_ = _e3053;
            local_54 = (_e3040 + 16u);
        }
        let _e3064 = sum_base_price_2_;
        let _e3065 = bitcast<u64>(_e3064);
        values[_e3024] = u32(_e3065);
        values[(_e3024 + 256u)] = u32((_e3065 >> 32u));
    }
    if (_e3025 & (_e3023 == 1u)) {
        let _e3076 = values[(_e3024 + 512u)];
        let _e3079 = values[(_e3024 + 768u)];
        sum_disc_price_2_ = bitcast<i64>((u64(_e3076) | (u64(_e3079) << 32u)));
        local_55 = (_e3024 + 16u);
        loop {
            let _e3087 = local_55;
            if (_e3087 >= 256u) {
                break;
            }
            let _e3091 = values[(_e3087 + 512u)];
            let _e3094 = values[(_e3087 + 768u)];
            let _e3099 = bitcast<i64>((u64(_e3091) | (u64(_e3094) << 32u)));
            let _e3100 = sum_disc_price_2_;
            let _e3101 = (_e3100 + _e3099);
            let _e3103 = (_e3100 < i64());
            sum_disc_price_2_ = _e3101;
            local_55 = (_e3087 + 16u);
        }
        let _e3112 = sum_disc_price_2_;
        let _e3113 = bitcast<u64>(_e3112);
        values[(_e3024 + 512u)] = u32(_e3113);
        values[(_e3024 + 768u)] = u32((_e3113 >> 32u));
    }
    if (_e3025 & (_e3023 == 2u)) {
        let _e3125 = values[(_e3024 + 1024u)];
        let _e3128 = values[(_e3024 + 1280u)];
        sum_charge_2_ = bitcast<i64>((u64(_e3125) | (u64(_e3128) << 32u)));
        local_56 = (_e3024 + 16u);
        loop {
            let _e3136 = local_56;
            if (_e3136 >= 256u) {
                break;
            }
            let _e3140 = values[(_e3136 + 1024u)];
            let _e3143 = values[(_e3136 + 1280u)];
            let _e3148 = bitcast<i64>((u64(_e3140) | (u64(_e3143) << 32u)));
            let _e3149 = sum_charge_2_;
            let _e3150 = (_e3149 + _e3148);
            let _e3152 = (_e3149 < i64());
            sum_charge_2_ = _e3150;
            local_56 = (_e3136 + 16u);
        }
        let _e3161 = sum_charge_2_;
        let _e3162 = bitcast<u64>(_e3161);
        values[(_e3024 + 1024u)] = u32(_e3162);
        values[(_e3024 + 1280u)] = u32((_e3162 >> 32u));
    }
    if (_e3025 & (_e3023 == 3u)) {
        let _e3174 = values[(_e3024 + 1536u)];
        let _e3177 = values[(_e3024 + 1792u)];
        avg_qty_count_2_ = bitcast<i64>((u64(_e3174) | (u64(_e3177) << 32u)));
        local_57 = (_e3024 + 16u);
        loop {
            let _e3185 = local_57;
            if (_e3185 >= 256u) {
                break;
            }
            let _e3189 = values[(_e3185 + 1536u)];
            let _e3192 = values[(_e3185 + 1792u)];
            let _e3197 = bitcast<i64>((u64(_e3189) | (u64(_e3192) << 32u)));
            let _e3198 = avg_qty_count_2_;
            let _e3199 = (_e3198 + _e3197);
            let _e3201 = (_e3198 < i64());
            avg_qty_count_2_ = _e3199;
            local_57 = (_e3185 + 16u);
        }
        let _e3210 = avg_qty_count_2_;
        let _e3211 = bitcast<u64>(_e3210);
        values[(_e3024 + 1536u)] = u32(_e3211);
        values[(_e3024 + 1792u)] = u32((_e3211 >> 32u));
    }
    workgroupBarrier();
    let _e3219 = (local_2 & 15u);
    let _e3220 = (_e3219 < 1u);
    if (_e3220 & (_e3023 == 0u)) {
        let _e3224 = values[_e3219];
        let _e3227 = values[(_e3219 + 256u)];
        sum_base_price_2_ = bitcast<i64>((u64(_e3224) | (u64(_e3227) << 32u)));
        local_58 = (_e3219 + 1u);
        loop {
            let _e3235 = local_58;
            if (_e3235 >= 16u) {
                break;
            }
            let _e3238 = values[_e3235];
            let _e3241 = values[(_e3235 + 256u)];
            let _e3246 = bitcast<i64>((u64(_e3238) | (u64(_e3241) << 32u)));
            let _e3247 = sum_base_price_2_;
            let _e3248 = (_e3247 + _e3246);
            let _e3250 = (_e3247 < i64());
            sum_base_price_2_ = _e3248;
            local_58 = (_e3235 + 1u);
        }
        let _e3259 = sum_base_price_2_;
        let _e3260 = bitcast<u64>(_e3259);
        values[_e3219] = u32(_e3260);
        values[(_e3219 + 256u)] = u32((_e3260 >> 32u));
    }
    if (_e3220 & (_e3023 == 1u)) {
        let _e3271 = values[(_e3219 + 512u)];
        let _e3274 = values[(_e3219 + 768u)];
        sum_disc_price_2_ = bitcast<i64>((u64(_e3271) | (u64(_e3274) << 32u)));
        local_59 = (_e3219 + 1u);
        loop {
            let _e3282 = local_59;
            if (_e3282 >= 16u) {
                break;
            }
            let _e3286 = values[(_e3282 + 512u)];
            let _e3289 = values[(_e3282 + 768u)];
            let _e3294 = bitcast<i64>((u64(_e3286) | (u64(_e3289) << 32u)));
            let _e3295 = sum_disc_price_2_;
            let _e3296 = (_e3295 + _e3294);
            let _e3298 = (_e3295 < i64());
            sum_disc_price_2_ = _e3296;
            local_59 = (_e3282 + 1u);
        }
        let _e3307 = sum_disc_price_2_;
        let _e3308 = bitcast<u64>(_e3307);
        values[(_e3219 + 512u)] = u32(_e3308);
        values[(_e3219 + 768u)] = u32((_e3308 >> 32u));
    }
    if (_e3220 & (_e3023 == 2u)) {
        let _e3320 = values[(_e3219 + 1024u)];
        let _e3323 = values[(_e3219 + 1280u)];
        sum_charge_2_ = bitcast<i64>((u64(_e3320) | (u64(_e3323) << 32u)));
        local_60 = (_e3219 + 1u);
        loop {
            let _e3331 = local_60;
            if (_e3331 >= 16u) {
                break;
            }
            let _e3335 = values[(_e3331 + 1024u)];
            let _e3338 = values[(_e3331 + 1280u)];
            let _e3343 = bitcast<i64>((u64(_e3335) | (u64(_e3338) << 32u)));
            let _e3344 = sum_charge_2_;
            let _e3345 = (_e3344 + _e3343);
            let _e3347 = (_e3344 < i64());
            sum_charge_2_ = _e3345;
            local_60 = (_e3331 + 1u);
        }
        let _e3356 = sum_charge_2_;
        let _e3357 = bitcast<u64>(_e3356);
        values[(_e3219 + 1024u)] = u32(_e3357);
        values[(_e3219 + 1280u)] = u32((_e3357 >> 32u));
    }
    if (_e3220 & (_e3023 == 3u)) {
        let _e3369 = values[(_e3219 + 1536u)];
        let _e3372 = values[(_e3219 + 1792u)];
        avg_qty_count_2_ = bitcast<i64>((u64(_e3369) | (u64(_e3372) << 32u)));
        local_61 = (_e3219 + 1u);
        loop {
            let _e3380 = local_61;
            if (_e3380 >= 16u) {
                break;
            }
            let _e3384 = values[(_e3380 + 1536u)];
            let _e3387 = values[(_e3380 + 1792u)];
            let _e3392 = bitcast<i64>((u64(_e3384) | (u64(_e3387) << 32u)));
            let _e3393 = avg_qty_count_2_;
            let _e3394 = (_e3393 + _e3392);
            let _e3396 = (_e3393 < i64());
            avg_qty_count_2_ = _e3394;
            local_61 = (_e3380 + 1u);
        }
        let _e3405 = avg_qty_count_2_;
        let _e3406 = bitcast<u64>(_e3405);
        values[(_e3219 + 1536u)] = u32(_e3406);
        values[(_e3219 + 1792u)] = u32((_e3406 >> 32u));
    }
    workgroupBarrier();
    let _e3415 = values[0u];
    let _e3418 = values[(0u + 256u)];
    sum_base_price_2_ = bitcast<i64>((u64(_e3415) | (u64(_e3418) << 32u)));
    let _e3426 = values[(0u + 512u)];
    let _e3429 = values[(0u + 768u)];
    sum_disc_price_2_ = bitcast<i64>((u64(_e3426) | (u64(_e3429) << 32u)));
    let _e3437 = values[(0u + 1024u)];
    let _e3440 = values[(0u + 1280u)];
    sum_charge_2_ = bitcast<i64>((u64(_e3437) | (u64(_e3440) << 32u)));
    let _e3448 = values[(0u + 1536u)];
    let _e3451 = values[(0u + 1792u)];
    avg_qty_count_2_ = bitcast<i64>((u64(_e3448) | (u64(_e3451) << 32u)));
    workgroupBarrier();
    let _e3457 = avg_disc_sum_2_;
    let _e3458 = bitcast<u64>(_e3457);
    values[local_2] = u32(_e3458);
    values[(local_2 + 256u)] = u32((_e3458 >> 32u));
    let _e3465 = first_3_;
    values[(local_2 + 512u)] = _e3465;
    let _e3468 = sum_qty_3_;
    let _e3469 = bitcast<u64>(_e3468);
    values[(local_2 + 768u)] = u32(_e3469);
    values[(local_2 + 1024u)] = u32((_e3469 >> 32u));
    let _e3477 = sum_base_price_3_;
    let _e3478 = bitcast<u64>(_e3477);
    values[(local_2 + 1280u)] = u32(_e3478);
    values[(local_2 + 1536u)] = u32((_e3478 >> 32u));
    workgroupBarrier();
    let _e3486 = (local_2 >> 4u);
    let _e3487 = (local_2 & 15u);
    let _e3488 = (_e3487 < 16u);
    if (_e3488 & (_e3486 == 0u)) {
        let _e3492 = values[_e3487];
        let _e3495 = values[(_e3487 + 256u)];
        avg_disc_sum_2_ = bitcast<i64>((u64(_e3492) | (u64(_e3495) << 32u)));
        local_62 = (_e3487 + 16u);
        loop {
            let _e3503 = local_62;
            if (_e3503 >= 256u) {
                break;
            }
            let _e3506 = values[_e3503];
            let _e3509 = values[(_e3503 + 256u)];
            let _e3514 = bitcast<i64>((u64(_e3506) | (u64(_e3509) << 32u)));
            let _e3515 = avg_disc_sum_2_;
            let _e3516 = (_e3515 + _e3514);
            let _e3518 = (_e3515 < i64());
            avg_disc_sum_2_ = _e3516;
            local_62 = (_e3503 + 16u);
        }
        let _e3527 = avg_disc_sum_2_;
        let _e3528 = bitcast<u64>(_e3527);
        values[_e3487] = u32(_e3528);
        values[(_e3487 + 256u)] = u32((_e3528 >> 32u));
    }
    if (_e3488 & (_e3486 == 1u)) {
        let _e3539 = values[(_e3487 + 512u)];
        first_3_ = _e3539;
        local_63 = (_e3487 + 16u);
        loop {
            let _e3542 = local_63;
            if (_e3542 >= 256u) {
                break;
            }
            let _e3546 = values[(_e3542 + 512u)];
            let _e3547 = first_3_;
            first_3_ = min(_e3546, _e3547);
            local_63 = (_e3542 + 16u);
        }
        let _e3550 = first_3_;
        values[(_e3487 + 512u)] = _e3550;
    }
    if (_e3488 & (_e3486 == 2u)) {
        let _e3557 = values[(_e3487 + 768u)];
        let _e3560 = values[(_e3487 + 1024u)];
        sum_qty_3_ = bitcast<i64>((u64(_e3557) | (u64(_e3560) << 32u)));
        local_64 = (_e3487 + 16u);
        loop {
            let _e3568 = local_64;
            if (_e3568 >= 256u) {
                break;
            }
            let _e3572 = values[(_e3568 + 768u)];
            let _e3575 = values[(_e3568 + 1024u)];
            let _e3580 = bitcast<i64>((u64(_e3572) | (u64(_e3575) << 32u)));
            let _e3581 = sum_qty_3_;
            let _e3582 = (_e3581 + _e3580);
            let _e3584 = (_e3581 < i64());
            sum_qty_3_ = _e3582;
            local_64 = (_e3568 + 16u);
        }
        let _e3593 = sum_qty_3_;
        let _e3594 = bitcast<u64>(_e3593);
        values[(_e3487 + 768u)] = u32(_e3594);
        values[(_e3487 + 1024u)] = u32((_e3594 >> 32u));
    }
    if (_e3488 & (_e3486 == 3u)) {
        let _e3606 = values[(_e3487 + 1280u)];
        let _e3609 = values[(_e3487 + 1536u)];
        sum_base_price_3_ = bitcast<i64>((u64(_e3606) | (u64(_e3609) << 32u)));
        local_65 = (_e3487 + 16u);
        loop {
            let _e3617 = local_65;
            if (_e3617 >= 256u) {
                break;
            }
            let _e3621 = values[(_e3617 + 1280u)];
            let _e3624 = values[(_e3617 + 1536u)];
            let _e3629 = bitcast<i64>((u64(_e3621) | (u64(_e3624) << 32u)));
            let _e3630 = sum_base_price_3_;
            let _e3631 = (_e3630 + _e3629);
            let _e3633 = (_e3630 < i64());
            sum_base_price_3_ = _e3631;
            local_65 = (_e3617 + 16u);
        }
        let _e3642 = sum_base_price_3_;
        let _e3643 = bitcast<u64>(_e3642);
        values[(_e3487 + 1280u)] = u32(_e3643);
        values[(_e3487 + 1536u)] = u32((_e3643 >> 32u));
    }
    workgroupBarrier();
    let _e3651 = (local_2 & 15u);
    let _e3652 = (_e3651 < 1u);
    if (_e3652 & (_e3486 == 0u)) {
        let _e3656 = values[_e3651];
        let _e3659 = values[(_e3651 + 256u)];
        avg_disc_sum_2_ = bitcast<i64>((u64(_e3656) | (u64(_e3659) << 32u)));
        local_66 = (_e3651 + 1u);
        loop {
            let _e3667 = local_66;
            if (_e3667 >= 16u) {
                break;
            }
            let _e3670 = values[_e3667];
            let _e3673 = values[(_e3667 + 256u)];
            let _e3678 = bitcast<i64>((u64(_e3670) | (u64(_e3673) << 32u)));
            let _e3679 = avg_disc_sum_2_;
            let _e3680 = (_e3679 + _e3678);
            let _e3682 = (_e3679 < i64());
            avg_disc_sum_2_ = _e3680;
            local_66 = (_e3667 + 1u);
        }
        let _e3691 = avg_disc_sum_2_;
        let _e3692 = bitcast<u64>(_e3691);
        values[_e3651] = u32(_e3692);
        values[(_e3651 + 256u)] = u32((_e3692 >> 32u));
    }
    if (_e3652 & (_e3486 == 1u)) {
        let _e3703 = values[(_e3651 + 512u)];
        first_3_ = _e3703;
        local_67 = (_e3651 + 1u);
        loop {
            let _e3706 = local_67;
            if (_e3706 >= 16u) {
                break;
            }
            let _e3710 = values[(_e3706 + 512u)];
            let _e3711 = first_3_;
            first_3_ = min(_e3710, _e3711);
            local_67 = (_e3706 + 1u);
        }
        let _e3714 = first_3_;
        values[(_e3651 + 512u)] = _e3714;
    }
    if (_e3652 & (_e3486 == 2u)) {
        let _e3721 = values[(_e3651 + 768u)];
        let _e3724 = values[(_e3651 + 1024u)];
        sum_qty_3_ = bitcast<i64>((u64(_e3721) | (u64(_e3724) << 32u)));
        local_68 = (_e3651 + 1u);
        loop {
            let _e3732 = local_68;
            if (_e3732 >= 16u) {
                break;
            }
            let _e3736 = values[(_e3732 + 768u)];
            let _e3739 = values[(_e3732 + 1024u)];
            let _e3744 = bitcast<i64>((u64(_e3736) | (u64(_e3739) << 32u)));
            let _e3745 = sum_qty_3_;
            let _e3746 = (_e3745 + _e3744);
            let _e3748 = (_e3745 < i64());
            sum_qty_3_ = _e3746;
            local_68 = (_e3732 + 1u);
        }
        let _e3757 = sum_qty_3_;
        let _e3758 = bitcast<u64>(_e3757);
        values[(_e3651 + 768u)] = u32(_e3758);
        values[(_e3651 + 1024u)] = u32((_e3758 >> 32u));
    }
    if (_e3652 & (_e3486 == 3u)) {
        let _e3770 = values[(_e3651 + 1280u)];
        let _e3773 = values[(_e3651 + 1536u)];
        sum_base_price_3_ = bitcast<i64>((u64(_e3770) | (u64(_e3773) << 32u)));
        local_69 = (_e3651 + 1u);
        loop {
            let _e3781 = local_69;
            if (_e3781 >= 16u) {
                break;
            }
            let _e3785 = values[(_e3781 + 1280u)];
            let _e3788 = values[(_e3781 + 1536u)];
            let _e3793 = bitcast<i64>((u64(_e3785) | (u64(_e3788) << 32u)));
            let _e3794 = sum_base_price_3_;
            let _e3795 = (_e3794 + _e3793);
            let _e3797 = (_e3794 < i64());
            sum_base_price_3_ = _e3795;
            local_69 = (_e3781 + 1u);
        }
        let _e3806 = sum_base_price_3_;
        let _e3807 = bitcast<u64>(_e3806);
        values[(_e3651 + 1280u)] = u32(_e3807);
        values[(_e3651 + 1536u)] = u32((_e3807 >> 32u));
    }
    workgroupBarrier();
    let _e3816 = values[0u];
    let _e3819 = values[(0u + 256u)];
    avg_disc_sum_2_ = bitcast<i64>((u64(_e3816) | (u64(_e3819) << 32u)));
    let _e3827 = values[(0u + 512u)];
    first_3_ = _e3827;
    let _e3830 = values[(0u + 768u)];
    let _e3833 = values[(0u + 1024u)];
    sum_qty_3_ = bitcast<i64>((u64(_e3830) | (u64(_e3833) << 32u)));
    let _e3841 = values[(0u + 1280u)];
    let _e3844 = values[(0u + 1536u)];
    sum_base_price_3_ = bitcast<i64>((u64(_e3841) | (u64(_e3844) << 32u)));
    workgroupBarrier();
    let _e3850 = sum_disc_price_3_;
    let _e3851 = bitcast<u64>(_e3850);
    values[local_2] = u32(_e3851);
    values[(local_2 + 256u)] = u32((_e3851 >> 32u));
    let _e3858 = sum_charge_3_;
    let _e3859 = bitcast<u64>(_e3858);
    values[(local_2 + 512u)] = u32(_e3859);
    values[(local_2 + 768u)] = u32((_e3859 >> 32u));
    let _e3867 = avg_qty_count_3_;
    let _e3868 = bitcast<u64>(_e3867);
    values[(local_2 + 1024u)] = u32(_e3868);
    values[(local_2 + 1280u)] = u32((_e3868 >> 32u));
    let _e3876 = avg_disc_sum_3_;
    let _e3877 = bitcast<u64>(_e3876);
    values[(local_2 + 1536u)] = u32(_e3877);
    values[(local_2 + 1792u)] = u32((_e3877 >> 32u));
    workgroupBarrier();
    let _e3885 = (local_2 >> 4u);
    let _e3886 = (local_2 & 15u);
    let _e3887 = (_e3886 < 16u);
    if (_e3887 & (_e3885 == 0u)) {
        let _e3891 = values[_e3886];
        let _e3894 = values[(_e3886 + 256u)];
        sum_disc_price_3_ = bitcast<i64>((u64(_e3891) | (u64(_e3894) << 32u)));
        local_70 = (_e3886 + 16u);
        loop {
            let _e3902 = local_70;
            if (_e3902 >= 256u) {
                break;
            }
            let _e3905 = values[_e3902];
            let _e3908 = values[(_e3902 + 256u)];
            let _e3913 = bitcast<i64>((u64(_e3905) | (u64(_e3908) << 32u)));
            let _e3914 = sum_disc_price_3_;
            let _e3915 = (_e3914 + _e3913);
            let _e3917 = (_e3914 < i64());
            sum_disc_price_3_ = _e3915;
            local_70 = (_e3902 + 16u);
        }
        let _e3926 = sum_disc_price_3_;
        let _e3927 = bitcast<u64>(_e3926);
        values[_e3886] = u32(_e3927);
        values[(_e3886 + 256u)] = u32((_e3927 >> 32u));
    }
    if (_e3887 & (_e3885 == 1u)) {
        let _e3938 = values[(_e3886 + 512u)];
        let _e3941 = values[(_e3886 + 768u)];
        sum_charge_3_ = bitcast<i64>((u64(_e3938) | (u64(_e3941) << 32u)));
        local_71 = (_e3886 + 16u);
        loop {
            let _e3949 = local_71;
            if (_e3949 >= 256u) {
                break;
            }
            let _e3953 = values[(_e3949 + 512u)];
            let _e3956 = values[(_e3949 + 768u)];
            let _e3961 = bitcast<i64>((u64(_e3953) | (u64(_e3956) << 32u)));
            let _e3962 = sum_charge_3_;
            let _e3963 = (_e3962 + _e3961);
            let _e3965 = (_e3962 < i64());
            sum_charge_3_ = _e3963;
            local_71 = (_e3949 + 16u);
        }
        let _e3974 = sum_charge_3_;
        let _e3975 = bitcast<u64>(_e3974);
        values[(_e3886 + 512u)] = u32(_e3975);
        values[(_e3886 + 768u)] = u32((_e3975 >> 32u));
    }
    if (_e3887 & (_e3885 == 2u)) {
        let _e3987 = values[(_e3886 + 1024u)];
        let _e3990 = values[(_e3886 + 1280u)];
        avg_qty_count_3_ = bitcast<i64>((u64(_e3987) | (u64(_e3990) << 32u)));
        local_72 = (_e3886 + 16u);
        loop {
            let _e3998 = local_72;
            if (_e3998 >= 256u) {
                break;
            }
            let _e4002 = values[(_e3998 + 1024u)];
            let _e4005 = values[(_e3998 + 1280u)];
            let _e4010 = bitcast<i64>((u64(_e4002) | (u64(_e4005) << 32u)));
            let _e4011 = avg_qty_count_3_;
            let _e4012 = (_e4011 + _e4010);
            let _e4014 = (_e4011 < i64());
            avg_qty_count_3_ = _e4012;
            local_72 = (_e3998 + 16u);
        }
        let _e4023 = avg_qty_count_3_;
        let _e4024 = bitcast<u64>(_e4023);
        values[(_e3886 + 1024u)] = u32(_e4024);
        values[(_e3886 + 1280u)] = u32((_e4024 >> 32u));
    }
    if (_e3887 & (_e3885 == 3u)) {
        let _e4036 = values[(_e3886 + 1536u)];
        let _e4039 = values[(_e3886 + 1792u)];
        avg_disc_sum_3_ = bitcast<i64>((u64(_e4036) | (u64(_e4039) << 32u)));
        local_73 = (_e3886 + 16u);
        loop {
            let _e4047 = local_73;
            if (_e4047 >= 256u) {
                break;
            }
            let _e4051 = values[(_e4047 + 1536u)];
            let _e4054 = values[(_e4047 + 1792u)];
            let _e4059 = bitcast<i64>((u64(_e4051) | (u64(_e4054) << 32u)));
            let _e4060 = avg_disc_sum_3_;
            let _e4061 = (_e4060 + _e4059);
            let _e4063 = (_e4060 < i64());
            avg_disc_sum_3_ = _e4061;
            local_73 = (_e4047 + 16u);
        }
        let _e4072 = avg_disc_sum_3_;
        let _e4073 = bitcast<u64>(_e4072);
        values[(_e3886 + 1536u)] = u32(_e4073);
        values[(_e3886 + 1792u)] = u32((_e4073 >> 32u));
    }
    workgroupBarrier();
    let _e4081 = (local_2 & 15u);
    let _e4082 = (_e4081 < 1u);
    if (_e4082 & (_e3885 == 0u)) {
        let _e4086 = values[_e4081];
        let _e4089 = values[(_e4081 + 256u)];
        sum_disc_price_3_ = bitcast<i64>((u64(_e4086) | (u64(_e4089) << 32u)));
        local_74 = (_e4081 + 1u);
        loop {
            let _e4097 = local_74;
            if (_e4097 >= 16u) {
                break;
            }
            let _e4100 = values[_e4097];
            let _e4103 = values[(_e4097 + 256u)];
            let _e4108 = bitcast<i64>((u64(_e4100) | (u64(_e4103) << 32u)));
            let _e4109 = sum_disc_price_3_;
            let _e4110 = (_e4109 + _e4108);
            let _e4112 = (_e4109 < i64());
            sum_disc_price_3_ = _e4110;
            local_74 = (_e4097 + 1u);
        }
        let _e4121 = sum_disc_price_3_;
        let _e4122 = bitcast<u64>(_e4121);
        values[_e4081] = u32(_e4122);
        values[(_e4081 + 256u)] = u32((_e4122 >> 32u));
    }
    if (_e4082 & (_e3885 == 1u)) {
        let _e4133 = values[(_e4081 + 512u)];
        let _e4136 = values[(_e4081 + 768u)];
        sum_charge_3_ = bitcast<i64>((u64(_e4133) | (u64(_e4136) << 32u)));
        local_75 = (_e4081 + 1u);
        loop {
            let _e4144 = local_75;
            if (_e4144 >= 16u) {
                break;
            }
            let _e4148 = values[(_e4144 + 512u)];
            let _e4151 = values[(_e4144 + 768u)];
            let _e4156 = bitcast<i64>((u64(_e4148) | (u64(_e4151) << 32u)));
            let _e4157 = sum_charge_3_;
            let _e4158 = (_e4157 + _e4156);
            let _e4160 = (_e4157 < i64());
            sum_charge_3_ = _e4158;
            local_75 = (_e4144 + 1u);
        }
        let _e4169 = sum_charge_3_;
        let _e4170 = bitcast<u64>(_e4169);
        values[(_e4081 + 512u)] = u32(_e4170);
        values[(_e4081 + 768u)] = u32((_e4170 >> 32u));
    }
    if (_e4082 & (_e3885 == 2u)) {
        let _e4182 = values[(_e4081 + 1024u)];
        let _e4185 = values[(_e4081 + 1280u)];
        avg_qty_count_3_ = bitcast<i64>((u64(_e4182) | (u64(_e4185) << 32u)));
        local_76 = (_e4081 + 1u);
        loop {
            let _e4193 = local_76;
            if (_e4193 >= 16u) {
                break;
            }
            let _e4197 = values[(_e4193 + 1024u)];
            let _e4200 = values[(_e4193 + 1280u)];
            let _e4205 = bitcast<i64>((u64(_e4197) | (u64(_e4200) << 32u)));
            let _e4206 = avg_qty_count_3_;
            let _e4207 = (_e4206 + _e4205);
            let _e4209 = (_e4206 < i64());
            avg_qty_count_3_ = _e4207;
            local_76 = (_e4193 + 1u);
        }
        let _e4218 = avg_qty_count_3_;
        let _e4219 = bitcast<u64>(_e4218);
        values[(_e4081 + 1024u)] = u32(_e4219);
        values[(_e4081 + 1280u)] = u32((_e4219 >> 32u));
    }
    if (_e4082 & (_e3885 == 3u)) {
        let _e4231 = values[(_e4081 + 1536u)];
        let _e4234 = values[(_e4081 + 1792u)];
        avg_disc_sum_3_ = bitcast<i64>((u64(_e4231) | (u64(_e4234) << 32u)));
        local_77 = (_e4081 + 1u);
        loop {
            let _e4242 = local_77;
            if (_e4242 >= 16u) {
                break;
            }
            let _e4246 = values[(_e4242 + 1536u)];
            let _e4249 = values[(_e4242 + 1792u)];
            let _e4254 = bitcast<i64>((u64(_e4246) | (u64(_e4249) << 32u)));
            let _e4255 = avg_disc_sum_3_;
            let _e4256 = (_e4255 + _e4254);
            let _e4258 = (_e4255 < i64());
            avg_disc_sum_3_ = _e4256;
            local_77 = (_e4242 + 1u);
        }
        let _e4267 = avg_disc_sum_3_;
        let _e4268 = bitcast<u64>(_e4267);
        values[(_e4081 + 1536u)] = u32(_e4268);
        values[(_e4081 + 1792u)] = u32((_e4268 >> 32u));
    }
    workgroupBarrier();
    let _e4277 = values[0u];
    let _e4280 = values[(0u + 256u)];
    sum_disc_price_3_ = bitcast<i64>((u64(_e4277) | (u64(_e4280) << 32u)));
    let _e4288 = values[(0u + 512u)];
    let _e4291 = values[(0u + 768u)];
    sum_charge_3_ = bitcast<i64>((u64(_e4288) | (u64(_e4291) << 32u)));
    let _e4299 = values[(0u + 1024u)];
    let _e4302 = values[(0u + 1280u)];
    avg_qty_count_3_ = bitcast<i64>((u64(_e4299) | (u64(_e4302) << 32u)));
    let _e4310 = values[(0u + 1536u)];
    let _e4313 = values[(0u + 1792u)];
    avg_disc_sum_3_ = bitcast<i64>((u64(_e4310) | (u64(_e4313) << 32u)));
    workgroupBarrier();
    if ((local_2 == 0u) & _e330) {
        let _e4322 = places[0u];
        let _e4323 = (_e4322 * 4u);
        let _e4325 = keys[_e4323];
        let _e4328 = keys[(_e4323 + 1u)];
        let _e4329 = vec2<u32>(_e4325, _e4328);
        let _e4332 = keys[(_e4323 + 2u)];
        let _e4335 = keys[(_e4323 + 3u)];
        let _e4336 = vec2<u32>(_e4332, _e4335);
        let _e4337 = sum_qty_0_;
        let _e4338 = sum_base_price_0_;
        let _e4339 = sum_disc_price_0_;
        let _e4340 = sum_charge_0_;
        let _e4341 = avg_qty_count_0_;
        let _e4342 = avg_disc_sum_0_;
        let _e4343 = first_0_;
        if (_e4343 != 4294967295u) {
            let _e4347 = params[4].z;
            let _e4350 = params[4].w;
            let _e4353 = params[5].x;
            let _e4356 = params[5].y;
            let _e4359 = atomicLoad((&sync[_e4347]));
            if (_e4359 <= _e4350) {
                let _e4362 = atomicAdd((&sync[_e4347]), 1u);
                if (_e4362 < _e4350) {
                    let _e4365 = (_e4353 + (_e4362 * 16u));
                    work[_e4365] = 0u;
                    work[(_e4365 + 1u)] = 0u;
                    work[(_e4365 + 2u)] = 0u;
                    work[(_e4365 + 3u)] = 0u;
                    work[(_e4365 + 4u)] = 0u;
                    work[(_e4365 + 5u)] = 0u;
                    work[(_e4365 + 6u)] = 0u;
                    work[(_e4365 + 7u)] = 0u;
                    work[(_e4365 + 8u)] = 0u;
                    work[(_e4365 + 9u)] = 0u;
                    work[(_e4365 + 10u)] = 0u;
                    work[(_e4365 + 11u)] = 0u;
                    work[(_e4365 + 12u)] = 0u;
                    work[(_e4365 + 13u)] = 0u;
                    work[(_e4365 + 14u)] = 0u;
                    work[(_e4365 + 15u)] = 0u;
                    work[_e4365] = _e4329.x;
                    work[(_e4365 + 1u)] = _e4329.y;
                    work[(_e4365 + 2u)] = _e4336.x;
                    work[(_e4365 + 3u)] = _e4336.y;
                    let _e4411 = bitcast<u64>(_e4337);
                    work[(_e4365 + 4u)] = u32(_e4411);
                    work[(_e4365 + 5u)] = u32((_e4411 >> 32u));
                    let _e4419 = bitcast<u64>(_e4338);
                    work[(_e4365 + 6u)] = u32(_e4419);
                    work[(_e4365 + 7u)] = u32((_e4419 >> 32u));
                    let _e4427 = bitcast<u64>(_e4339);
                    work[(_e4365 + 8u)] = u32(_e4427);
                    work[(_e4365 + 9u)] = u32((_e4427 >> 32u));
                    let _e4435 = bitcast<u64>(_e4340);
                    work[(_e4365 + 10u)] = u32(_e4435);
                    work[(_e4365 + 11u)] = u32((_e4435 >> 32u));
                    let _e4443 = bitcast<u64>(_e4341);
                    work[(_e4365 + 12u)] = u32(_e4443);
                    work[(_e4365 + 13u)] = u32((_e4443 >> 32u));
                    let _e4451 = bitcast<u64>(_e4342);
                    work[(_e4365 + 14u)] = u32(_e4451);
                    work[(_e4365 + 15u)] = u32((_e4451 >> 32u));
                    work[(_e4356 + _e4362)] = _e4343;
                }
            }
        }
    }
    if ((local_2 == 64u) & _e362) {
        let _e4464 = places[1u];
        let _e4465 = (_e4464 * 4u);
        let _e4467 = keys[_e4465];
        let _e4470 = keys[(_e4465 + 1u)];
        let _e4471 = vec2<u32>(_e4467, _e4470);
        let _e4474 = keys[(_e4465 + 2u)];
        let _e4477 = keys[(_e4465 + 3u)];
        let _e4478 = vec2<u32>(_e4474, _e4477);
        let _e4479 = sum_qty_1_;
        let _e4480 = sum_base_price_1_;
        let _e4481 = sum_disc_price_1_;
        let _e4482 = sum_charge_1_;
        let _e4483 = avg_qty_count_1_;
        let _e4484 = avg_disc_sum_1_;
        let _e4485 = first_1_;
        if (_e4485 != 4294967295u) {
            let _e4489 = params[4].z;
            let _e4492 = params[4].w;
            let _e4495 = params[5].x;
            let _e4498 = params[5].y;
            let _e4500 = atomicLoad((&sync[_e4489]));
            if (_e4500 <= _e4492) {
                let _e4503 = atomicAdd((&sync[_e4489]), 1u);
                if (_e4503 < _e4492) {
                    let _e4506 = (_e4495 + (_e4503 * 16u));
                    work[_e4506] = 0u;
                    work[(_e4506 + 1u)] = 0u;
                    work[(_e4506 + 2u)] = 0u;
                    work[(_e4506 + 3u)] = 0u;
                    work[(_e4506 + 4u)] = 0u;
                    work[(_e4506 + 5u)] = 0u;
                    work[(_e4506 + 6u)] = 0u;
                    work[(_e4506 + 7u)] = 0u;
                    work[(_e4506 + 8u)] = 0u;
                    work[(_e4506 + 9u)] = 0u;
                    work[(_e4506 + 10u)] = 0u;
                    work[(_e4506 + 11u)] = 0u;
                    work[(_e4506 + 12u)] = 0u;
                    work[(_e4506 + 13u)] = 0u;
                    work[(_e4506 + 14u)] = 0u;
                    work[(_e4506 + 15u)] = 0u;
                    work[_e4506] = _e4471.x;
                    work[(_e4506 + 1u)] = _e4471.y;
                    work[(_e4506 + 2u)] = _e4478.x;
                    work[(_e4506 + 3u)] = _e4478.y;
                    let _e4550 = bitcast<u64>(_e4479);
                    work[(_e4506 + 4u)] = u32(_e4550);
                    work[(_e4506 + 5u)] = u32((_e4550 >> 32u));
                    let _e4558 = bitcast<u64>(_e4480);
                    work[(_e4506 + 6u)] = u32(_e4558);
                    work[(_e4506 + 7u)] = u32((_e4558 >> 32u));
                    let _e4566 = bitcast<u64>(_e4481);
                    work[(_e4506 + 8u)] = u32(_e4566);
                    work[(_e4506 + 9u)] = u32((_e4566 >> 32u));
                    let _e4574 = bitcast<u64>(_e4482);
                    work[(_e4506 + 10u)] = u32(_e4574);
                    work[(_e4506 + 11u)] = u32((_e4574 >> 32u));
                    let _e4582 = bitcast<u64>(_e4483);
                    work[(_e4506 + 12u)] = u32(_e4582);
                    work[(_e4506 + 13u)] = u32((_e4582 >> 32u));
                    let _e4590 = bitcast<u64>(_e4484);
                    work[(_e4506 + 14u)] = u32(_e4590);
                    work[(_e4506 + 15u)] = u32((_e4590 >> 32u));
                    work[(_e4498 + _e4503)] = _e4485;
                }
            }
        }
    }
    if ((local_2 == 128u) & _e393) {
        let _e4603 = places[2u];
        let _e4604 = (_e4603 * 4u);
        let _e4606 = keys[_e4604];
        let _e4609 = keys[(_e4604 + 1u)];
        let _e4610 = vec2<u32>(_e4606, _e4609);
        let _e4613 = keys[(_e4604 + 2u)];
        let _e4616 = keys[(_e4604 + 3u)];
        let _e4617 = vec2<u32>(_e4613, _e4616);
        let _e4618 = sum_qty_2_;
        let _e4619 = sum_base_price_2_;
        let _e4620 = sum_disc_price_2_;
        let _e4621 = sum_charge_2_;
        let _e4622 = avg_qty_count_2_;
        let _e4623 = avg_disc_sum_2_;
        let _e4624 = first_2_;
        if (_e4624 != 4294967295u) {
            let _e4628 = params[4].z;
            let _e4631 = params[4].w;
            let _e4634 = params[5].x;
            let _e4637 = params[5].y;
            let _e4639 = atomicLoad((&sync[_e4628]));
            if (_e4639 <= _e4631) {
                let _e4642 = atomicAdd((&sync[_e4628]), 1u);
                if (_e4642 < _e4631) {
                    let _e4645 = (_e4634 + (_e4642 * 16u));
                    work[_e4645] = 0u;
                    work[(_e4645 + 1u)] = 0u;
                    work[(_e4645 + 2u)] = 0u;
                    work[(_e4645 + 3u)] = 0u;
                    work[(_e4645 + 4u)] = 0u;
                    work[(_e4645 + 5u)] = 0u;
                    work[(_e4645 + 6u)] = 0u;
                    work[(_e4645 + 7u)] = 0u;
                    work[(_e4645 + 8u)] = 0u;
                    work[(_e4645 + 9u)] = 0u;
                    work[(_e4645 + 10u)] = 0u;
                    work[(_e4645 + 11u)] = 0u;
                    work[(_e4645 + 12u)] = 0u;
                    work[(_e4645 + 13u)] = 0u;
                    work[(_e4645 + 14u)] = 0u;
                    work[(_e4645 + 15u)] = 0u;
                    work[_e4645] = _e4610.x;
                    work[(_e4645 + 1u)] = _e4610.y;
                    work[(_e4645 + 2u)] = _e4617.x;
                    work[(_e4645 + 3u)] = _e4617.y;
                    let _e4689 = bitcast<u64>(_e4618);
                    work[(_e4645 + 4u)] = u32(_e4689);
                    work[(_e4645 + 5u)] = u32((_e4689 >> 32u));
                    let _e4697 = bitcast<u64>(_e4619);
                    work[(_e4645 + 6u)] = u32(_e4697);
                    work[(_e4645 + 7u)] = u32((_e4697 >> 32u));
                    let _e4705 = bitcast<u64>(_e4620);
                    work[(_e4645 + 8u)] = u32(_e4705);
                    work[(_e4645 + 9u)] = u32((_e4705 >> 32u));
                    let _e4713 = bitcast<u64>(_e4621);
                    work[(_e4645 + 10u)] = u32(_e4713);
                    work[(_e4645 + 11u)] = u32((_e4713 >> 32u));
                    let _e4721 = bitcast<u64>(_e4622);
                    work[(_e4645 + 12u)] = u32(_e4721);
                    work[(_e4645 + 13u)] = u32((_e4721 >> 32u));
                    let _e4729 = bitcast<u64>(_e4623);
                    work[(_e4645 + 14u)] = u32(_e4729);
                    work[(_e4645 + 15u)] = u32((_e4729 >> 32u));
                    work[(_e4637 + _e4642)] = _e4624;
                }
            }
        }
    }
    if ((local_2 == 192u) & _e424) {
        let _e4742 = places[3u];
        let _e4743 = (_e4742 * 4u);
        let _e4745 = keys[_e4743];
        let _e4748 = keys[(_e4743 + 1u)];
        let _e4749 = vec2<u32>(_e4745, _e4748);
        let _e4752 = keys[(_e4743 + 2u)];
        let _e4755 = keys[(_e4743 + 3u)];
        let _e4756 = vec2<u32>(_e4752, _e4755);
        let _e4757 = sum_qty_3_;
        let _e4758 = sum_base_price_3_;
        let _e4759 = sum_disc_price_3_;
        let _e4760 = sum_charge_3_;
        let _e4761 = avg_qty_count_3_;
        let _e4762 = avg_disc_sum_3_;
        let _e4763 = first_3_;
        if (_e4763 != 4294967295u) {
            let _e4767 = params[4].z;
            let _e4770 = params[4].w;
            let _e4773 = params[5].x;
            let _e4776 = params[5].y;
            let _e4778 = atomicLoad((&sync[_e4767]));
            if (_e4778 <= _e4770) {
                let _e4781 = atomicAdd((&sync[_e4767]), 1u);
                if (_e4781 < _e4770) {
                    let _e4784 = (_e4773 + (_e4781 * 16u));
                    work[_e4784] = 0u;
                    work[(_e4784 + 1u)] = 0u;
                    work[(_e4784 + 2u)] = 0u;
                    work[(_e4784 + 3u)] = 0u;
                    work[(_e4784 + 4u)] = 0u;
                    work[(_e4784 + 5u)] = 0u;
                    work[(_e4784 + 6u)] = 0u;
                    work[(_e4784 + 7u)] = 0u;
                    work[(_e4784 + 8u)] = 0u;
                    work[(_e4784 + 9u)] = 0u;
                    work[(_e4784 + 10u)] = 0u;
                    work[(_e4784 + 11u)] = 0u;
                    work[(_e4784 + 12u)] = 0u;
                    work[(_e4784 + 13u)] = 0u;
                    work[(_e4784 + 14u)] = 0u;
                    work[(_e4784 + 15u)] = 0u;
                    work[_e4784] = _e4749.x;
                    work[(_e4784 + 1u)] = _e4749.y;
                    work[(_e4784 + 2u)] = _e4756.x;
                    work[(_e4784 + 3u)] = _e4756.y;
                    let _e4828 = bitcast<u64>(_e4757);
                    work[(_e4784 + 4u)] = u32(_e4828);
                    work[(_e4784 + 5u)] = u32((_e4828 >> 32u));
                    let _e4836 = bitcast<u64>(_e4758);
                    work[(_e4784 + 6u)] = u32(_e4836);
                    work[(_e4784 + 7u)] = u32((_e4836 >> 32u));
                    let _e4844 = bitcast<u64>(_e4759);
                    work[(_e4784 + 8u)] = u32(_e4844);
                    work[(_e4784 + 9u)] = u32((_e4844 >> 32u));
                    let _e4852 = bitcast<u64>(_e4760);
                    work[(_e4784 + 10u)] = u32(_e4852);
                    work[(_e4784 + 11u)] = u32((_e4852 >> 32u));
                    let _e4860 = bitcast<u64>(_e4761);
                    work[(_e4784 + 12u)] = u32(_e4860);
                    work[(_e4784 + 13u)] = u32((_e4860 >> 32u));
                    let _e4868 = bitcast<u64>(_e4762);
                    work[(_e4784 + 14u)] = u32(_e4868);
                    work[(_e4784 + 15u)] = u32((_e4868 >> 32u));
                    work[(_e4776 + _e4781)] = _e4763;
                }
            }
        }
    }
    local_78 = local_2;
    loop {
        let _e4878 = local_78;
        if (_e4878 >= 16u) {
            break;
        }
        let _e4881 = tags[_e4878];
        let _e4883 = numbers[_e4878];
        if ((_e4881 != 0u) & (_e4883 >= 4u)) {
            let _e4887 = (_e4878 * 4u);
            let _e4889 = keys[_e4887];
            let _e4892 = keys[(_e4887 + 1u)];
            let _e4893 = vec2<u32>(_e4889, _e4892);
            let _e4896 = keys[(_e4887 + 2u)];
            let _e4899 = keys[(_e4887 + 3u)];
            let _e4900 = vec2<u32>(_e4896, _e4899);
            let _e4901 = (_e4883 * 13u);
            let _e4903 = atomicLoad((&totals[_e4901]));
            let _e4907 = atomicLoad((&totals[(_e4901 + 1u)]));
            let _e4910 = atomicLoad((&totals[(_e4901 + 2u)]));
            let _e4918 = atomicLoad((&totals[(_e4901 + 3u)]));
            let _e4921 = atomicLoad((&totals[(_e4901 + 4u)]));
            let _e4929 = atomicLoad((&totals[(_e4901 + 5u)]));
            let _e4932 = atomicLoad((&totals[(_e4901 + 6u)]));
            let _e4940 = atomicLoad((&totals[(_e4901 + 7u)]));
            let _e4943 = atomicLoad((&totals[(_e4901 + 8u)]));
            let _e4951 = atomicLoad((&totals[(_e4901 + 9u)]));
            let _e4954 = atomicLoad((&totals[(_e4901 + 10u)]));
            let _e4962 = atomicLoad((&totals[(_e4901 + 11u)]));
            let _e4965 = atomicLoad((&totals[(_e4901 + 12u)]));
            let _e4973 = params[4].z;
            let _e4976 = params[4].w;
            let _e4979 = params[5].x;
            let _e4982 = params[5].y;
            let _e4984 = atomicLoad((&sync[_e4973]));
            if (_e4984 <= _e4976) {
                let _e4987 = atomicAdd((&sync[_e4973]), 1u);
                if (_e4987 < _e4976) {
                    let _e4990 = (_e4979 + (_e4987 * 16u));
                    work[_e4990] = 0u;
                    work[(_e4990 + 1u)] = 0u;
                    work[(_e4990 + 2u)] = 0u;
                    work[(_e4990 + 3u)] = 0u;
                    work[(_e4990 + 4u)] = 0u;
                    work[(_e4990 + 5u)] = 0u;
                    work[(_e4990 + 6u)] = 0u;
                    work[(_e4990 + 7u)] = 0u;
                    work[(_e4990 + 8u)] = 0u;
                    work[(_e4990 + 9u)] = 0u;
                    work[(_e4990 + 10u)] = 0u;
                    work[(_e4990 + 11u)] = 0u;
                    work[(_e4990 + 12u)] = 0u;
                    work[(_e4990 + 13u)] = 0u;
                    work[(_e4990 + 14u)] = 0u;
                    work[(_e4990 + 15u)] = 0u;
                    work[_e4990] = _e4893.x;
                    work[(_e4990 + 1u)] = _e4893.y;
                    work[(_e4990 + 2u)] = _e4900.x;
                    work[(_e4990 + 3u)] = _e4900.y;
                    let _e5034 = bitcast<u64>(bitcast<i64>((u64(_e4907) | (u64(_e4910) << 32u))));
                    work[(_e4990 + 4u)] = u32(_e5034);
                    work[(_e4990 + 5u)] = u32((_e5034 >> 32u));
                    let _e5042 = bitcast<u64>(bitcast<i64>((u64(_e4918) | (u64(_e4921) << 32u))));
                    work[(_e4990 + 6u)] = u32(_e5042);
                    work[(_e4990 + 7u)] = u32((_e5042 >> 32u));
                    let _e5050 = bitcast<u64>(bitcast<i64>((u64(_e4929) | (u64(_e4932) << 32u))));
                    work[(_e4990 + 8u)] = u32(_e5050);
                    work[(_e4990 + 9u)] = u32((_e5050 >> 32u));
                    let _e5058 = bitcast<u64>(bitcast<i64>((u64(_e4940) | (u64(_e4943) << 32u))));
                    work[(_e4990 + 10u)] = u32(_e5058);
                    work[(_e4990 + 11u)] = u32((_e5058 >> 32u));
                    let _e5066 = bitcast<u64>(bitcast<i64>((u64(_e4951) | (u64(_e4954) << 32u))));
                    work[(_e4990 + 12u)] = u32(_e5066);
                    work[(_e4990 + 13u)] = u32((_e5066 >> 32u));
                    let _e5074 = bitcast<u64>(bitcast<i64>((u64(_e4962) | (u64(_e4965) << 32u))));
                    work[(_e4990 + 14u)] = u32(_e5074);
                    work[(_e4990 + 15u)] = u32((_e5074 >> 32u));
                    work[(_e4982 + _e4987)] = ~(_e4903);
                }
            }
        }
        local_78 = (_e4878 + 256u);
    }
}

// 2: kernel @scan_groups
@group(0) @binding(0) 
var<uniform> params: array<vec4<u32>, 1024>;
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

fn u64_mul_wide(a_7: vec2<u32>, b_6: vec2<u32>) -> vec4<u32> {
    let _e6 = (u64(a_7.x) * u64(b_6.x));
    let _e11 = vec2<u32>(u32(_e6), u32((_e6 >> 32u)));
    let _e16 = (u64(a_7.x) * u64(b_6.y));
    let _e20 = vec2<u32>(u32(_e16), u32((_e16 >> 32u)));
    let _e25 = (u64(a_7.y) * u64(b_6.x));
    let _e29 = vec2<u32>(u32(_e25), u32((_e25 >> 32u)));
    let _e34 = (u64(a_7.y) * u64(b_6.y));
    let _e38 = vec2<u32>(u32(_e34), u32((_e34 >> 32u)));
    let _e41 = (_e11.y + _e20.x);
    let _e45 = (_e41 + _e29.x);
    let _e50 = (_e20.y + _e29.y);
    let _e54 = (_e50 + _e38.x);
    let _e58 = (_e54 + (u32((_e41 < _e11.y)) + u32((_e45 < _e41))));
    return vec4<u32>(_e11.x, _e45, _e58, (((_e38.y + u32((_e50 < _e20.y))) + u32((_e54 < _e50))) + u32((_e58 < _e54))));
}

fn f64_mul(a_8: vec2<u32>, b_7: vec2<u32>) -> vec2<u32> {
    let _e6 = ((a_8.y ^ b_7.y) & 2147483648u);
    if ((((a_8.y >> 20u) & 2047u) == 2047u) | (((b_7.y >> 20u) & 2047u) == 2047u)) {
        let _e20 = (a_8.y & 2147483647u);
        let _e30 = (b_7.y & 2147483647u);
        return select(vec2<u32>(0u, (_e6 | 2146435072u)), vec2<u32>(0u, 2146959360u), vec2((((((_e20 > 2146435072u) | ((_e20 == 2146435072u) & (a_8.x != 0u))) | ((_e30 > 2146435072u) | ((_e30 == 2146435072u) & (b_7.x != 0u)))) | ((a_8.x | (a_8.y & 2147483647u)) == 0u)) | ((b_7.x | (b_7.y & 2147483647u)) == 0u))));
    }
    if (((a_8.x | (a_8.y & 2147483647u)) == 0u) | ((b_7.x | (b_7.y & 2147483647u)) == 0u)) {
        return vec2<u32>(0u, _e6);
    }
    let _e70 = ((a_8.y >> 20u) & 2047u);
    let _e75 = vec2<u32>(a_8.x, (a_8.y & 1048575u));
    let _e86 = (select(countLeadingZeros(_e75.y), (countLeadingZeros(_e75.x) + 32u), (_e75.y == 0u)) - 11u);
    let _e87 = (_e70 == 0u);
    let _e93 = u64_shl(_e75, _e86);
    let _e95 = select(vec2<u32>(_e75.x, (_e75.y | 1048576u)), _e93, vec2(_e87));
    let _e103 = ((b_7.y >> 20u) & 2047u);
    let _e107 = vec2<u32>(b_7.x, (b_7.y & 1048575u));
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

fn u64_div_word(a_9: u32, b_8: u32, c_2: u32) -> vec2<u32> {
    var local_1: u32;
    var local_2: u32;
    var local_3: u32;
    var local_4: u32;

    let _e3 = countLeadingZeros(c_2);
    let _e4 = (c_2 << _e3);
    let _e6 = (_e4 >> 16u);
    let _e8 = (_e4 & 65535u);
    let _e15 = ((a_9 << _e3) | ((b_8 >> 1u) >> (_e3 ^ 31u)));
    let _e16 = (b_8 << _e3);
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

fn u96_div_digit(a_10: u32, b_9: u32, c_3: u32, d: vec2<u32>) -> vec3<u32> {
    var local_5: u32;
    var local_6: u32;
    var local_7: bool;

    let _e5 = (a_10 >= d.y);
    let _e9 = u64_div_word(select(a_10, 0u, _e5), b_9, d.y);
    local_5 = select(_e9.x, 4294967295u, _e5);
    let _e17 = select(_e9.y, (b_9 + d.y), _e5);
    local_6 = _e17;
    local_7 = (_e5 & (_e17 < b_9));
    let _e22 = local_5;
    let _e26 = (u64(_e22) * u64(d.x));
    let _e31 = vec2<u32>(u32(_e26), u32((_e26 >> 32u)));
    let _e32 = local_7;
    let _e34 = local_6;
    let _e35 = vec2<u32>(c_3, _e34);
    if (!(_e32) & ((_e35.y < _e31.y) | ((_e35.y == _e31.y) & (_e35.x < _e31.x)))) {
        let _e48 = local_5;
        local_5 = (_e48 - 1u);
        let _e51 = local_6;
        let _e53 = (_e51 + d.y);
        local_7 = (_e53 < d.y);
        local_6 = _e53;
    }
    let _e56 = local_5;
    let _e60 = (u64(_e56) * u64(d.x));
    let _e64 = vec2<u32>(u32(_e60), u32((_e60 >> 32u)));
    let _e65 = local_7;
    let _e67 = local_6;
    let _e68 = vec2<u32>(c_3, _e67);
    if (!(_e65) & ((_e68.y < _e64.y) | ((_e68.y == _e64.y) & (_e68.x < _e64.x)))) {
        let _e81 = local_5;
        local_5 = (_e81 - 1u);
        let _e83 = local_6;
        let _e85 = (_e83 + d.y);
        local_7 = (_e85 < d.y);
        local_6 = _e85;
    }
    let _e88 = vec2<u32>(c_3, b_9);
    let _e89 = local_5;
    let _e90 = vec2<u32>(_e89, 0u);
    let _e95 = (u64(_e90.x) * u64(d.x));
    let _e99 = vec2<u32>(u32(_e95), u32((_e95 >> 32u)));
    let _e110 = vec2<u32>(_e99.x, ((_e99.y + (_e90.x * d.y)) + (_e90.y * d.x)));
    let _e120 = vec2<u32>((_e88.x - _e110.x), ((_e88.y - _e110.y) - u32((_e88.x < _e110.x))));
    let _e121 = local_5;
    return vec3<u32>(_e121, _e120.x, _e120.y);
}

fn u128_div_normalized(a_11: vec4<u32>, b_10: vec2<u32>) -> vec4<u32> {
    let _e5 = u96_div_digit(a_11.w, a_11.z, a_11.y, b_10);
    let _e9 = u96_div_digit(_e5.z, _e5.y, a_11.x, b_10);
    return vec4<u32>(_e9.x, _e5.x, _e9.y, _e9.z);
}

fn f64_div(a_12: vec2<u32>, b_11: vec2<u32>) -> vec2<u32> {
    let _e6 = ((a_12.y ^ b_11.y) & 2147483648u);
    let _e10 = vec2<u32>(0u, (_e6 | 2146435072u));
    let _e11 = vec2<u32>(0u, _e6);
    if ((((a_12.y >> 20u) & 2047u) == 2047u) | (((b_11.y >> 20u) & 2047u) == 2047u)) {
        let _e25 = (a_12.y & 2147483647u);
        let _e33 = (b_11.y & 2147483647u);
        return select(select(_e11, _e10, vec2((((a_12.y >> 20u) & 2047u) == 2047u))), vec2<u32>(0u, 2146959360u), vec2(((((_e25 > 2146435072u) | ((_e25 == 2146435072u) & (a_12.x != 0u))) | ((_e33 > 2146435072u) | ((_e33 == 2146435072u) & (b_11.x != 0u)))) | ((((a_12.y >> 20u) & 2047u) == 2047u) & (((b_11.y >> 20u) & 2047u) == 2047u)))));
    }
    if ((b_11.x | (b_11.y & 2147483647u)) == 0u) {
        return select(_e10, vec2<u32>(0u, 2146959360u), vec2(((a_12.x | (a_12.y & 2147483647u)) == 0u)));
    }
    if ((a_12.x | (a_12.y & 2147483647u)) == 0u) {
        return _e11;
    }
    let _e81 = ((a_12.y >> 20u) & 2047u);
    let _e86 = vec2<u32>(a_12.x, (a_12.y & 1048575u));
    let _e97 = (select(countLeadingZeros(_e86.y), (countLeadingZeros(_e86.x) + 32u), (_e86.y == 0u)) - 11u);
    let _e98 = (_e81 == 0u);
    let _e104 = u64_shl(_e86, _e97);
    let _e106 = select(vec2<u32>(_e86.x, (_e86.y | 1048576u)), _e104, vec2(_e98));
    let _e114 = ((b_11.y >> 20u) & 2047u);
    let _e118 = vec2<u32>(b_11.x, (b_11.y & 1048575u));
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
    let _e15 = params[0].x;
    let _e18 = params[0].y;
    let row = (_e15 + _e11);
    if ((row >= _e18) | (row < _e15)) {
        return;
    }
    sorted_rows = 0u;
    let _e29 = params[0].w;
    let _e32 = (_e29 + (row * 16u));
    let _e35 = work[_e32];
    let _e39 = work[(_e32 + 1u)];
    let v1_l_returnflag = vec2<u32>(_e35, _e39);
    let _e44 = work[(_e32 + 2u)];
    let _e48 = work[(_e32 + 3u)];
    let v2_l_linestatus = vec2<u32>(_e44, _e48);
    let _e53 = work[(_e32 + 4u)];
    let _e57 = work[(_e32 + 5u)];
    let v3_sum_qty = bitcast<i64>((u64(_e53) | (u64(_e57) << 32u)));
    let _e64 = bitcast<u64>(v3_sum_qty);
    let _e71 = select(0u, 4294967295u, (v3_sum_qty < i64()));
    let v4_ = vec4<u32>(u32(_e64), u32((_e64 >> 32u)), _e71, _e71);
    let _e77 = work[(_e32 + 6u)];
    let _e81 = work[(_e32 + 7u)];
    let v5_sum_base_price = bitcast<i64>((u64(_e77) | (u64(_e81) << 32u)));
    let _e87 = bitcast<u64>(v5_sum_base_price);
    let _e93 = select(0u, 4294967295u, (v5_sum_base_price < i64()));
    let v6_ = vec4<u32>(u32(_e87), u32((_e87 >> 32u)), _e93, _e93);
    let _e98 = work[(_e32 + 8u)];
    let _e102 = work[(_e32 + 9u)];
    let v7_sum_disc_price = bitcast<i64>((u64(_e98) | (u64(_e102) << 32u)));
    let _e108 = bitcast<u64>(v7_sum_disc_price);
    let _e114 = select(0u, 4294967295u, (v7_sum_disc_price < i64()));
    let v8_ = vec4<u32>(u32(_e108), u32((_e108 >> 32u)), _e114, _e114);
    let _e119 = work[(_e32 + 10u)];
    let _e123 = work[(_e32 + 11u)];
    let v9_sum_charge = bitcast<i64>((u64(_e119) | (u64(_e123) << 32u)));
    let _e129 = bitcast<u64>(v9_sum_charge);
    let _e135 = select(0u, 4294967295u, (v9_sum_charge < i64()));
    let v10_ = vec4<u32>(u32(_e129), u32((_e129 >> 32u)), _e135, _e135);
    let _e140 = work[(_e32 + 12u)];
    let _e144 = work[(_e32 + 13u)];
    let v11_avg_qty_count = bitcast<i64>((u64(_e140) | (u64(_e144) << 32u)));
    let _e150 = f64_from_i128_(v4_);
    let _e151 = bitcast<u64>(v11_avg_qty_count);
    let _e155 = vec2<u32>(u32(_e151), u32((_e151 >> 32u)));
    let _e175 = f64_normalize_round_pack((_e155.y & 2147483648u), 1084i, select(_e155, vec2<u32>((0u - _e155.x), (~(_e155.y) + u32((_e155.x == 0u)))), vec2(((_e155.y >> 31u) != 0u))));
    let _e178 = params[1].x;
    let _e181 = params[1].y;
    let v14_ = vec2<u32>(_e178, _e181);
    let _e183 = f64_mul(_e175, v14_);
    let _e184 = f64_div(_e150, _e183);
    let _e185 = f64_from_i128_(v6_);
    let _e186 = f64_div(_e185, _e183);
    let _e190 = work[(_e32 + 14u)];
    let _e194 = work[(_e32 + 15u)];
    let v19_avg_disc_sum = bitcast<i64>((u64(_e190) | (u64(_e194) << 32u)));
    let _e200 = bitcast<u64>(v19_avg_disc_sum);
    let _e206 = select(0u, 4294967295u, (v19_avg_disc_sum < i64()));
    let v20_ = vec4<u32>(u32(_e200), u32((_e200 >> 32u)), _e206, _e206);
    let _e208 = f64_from_i128_(v20_);
    let _e209 = f64_div(_e208, _e183);
    let _e212 = params[1].z;
    let _e215 = (_e212 + (_e11 * 28u));
    work[_e215] = v1_l_returnflag.x;
    work[(_e215 + 1u)] = v1_l_returnflag.y;
    work[(_e215 + 2u)] = v2_l_linestatus.x;
    work[(_e215 + 3u)] = v2_l_linestatus.y;
    work[(_e215 + 4u)] = v4_.x;
    work[(_e215 + 5u)] = v4_.y;
    work[(_e215 + 6u)] = v4_.z;
    work[(_e215 + 7u)] = v4_.w;
    work[(_e215 + 8u)] = v6_.x;
    work[(_e215 + 9u)] = v6_.y;
    work[(_e215 + 10u)] = v6_.z;
    work[(_e215 + 11u)] = v6_.w;
    work[(_e215 + 12u)] = v8_.x;
    work[(_e215 + 13u)] = v8_.y;
    work[(_e215 + 14u)] = v8_.z;
    work[(_e215 + 15u)] = v8_.w;
    work[(_e215 + 16u)] = v10_.x;
    work[(_e215 + 17u)] = v10_.y;
    work[(_e215 + 18u)] = v10_.z;
    work[(_e215 + 19u)] = v10_.w;
    work[(_e215 + 20u)] = _e184.x;
    work[(_e215 + 21u)] = _e184.y;
    work[(_e215 + 22u)] = _e186.x;
    work[(_e215 + 23u)] = _e186.y;
    work[(_e215 + 24u)] = _e209.x;
    work[(_e215 + 25u)] = _e209.y;
    let _e302 = bitcast<u64>(v11_avg_qty_count);
    work[(_e215 + 26u)] = u32(_e302);
    work[(_e215 + 27u)] = u32((_e302 >> 32u));
}

// 3: kernel @scan_sorted
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
    let _e32 = (_e29 + (row * 28u));
    let _e35 = work[_e32];
    let _e39 = work[(_e32 + 1u)];
    let v1_l_returnflag = vec2<u32>(_e35, _e39);
    let _e44 = work[(_e32 + 2u)];
    let _e48 = work[(_e32 + 3u)];
    let v2_l_linestatus = vec2<u32>(_e44, _e48);
    let _e53 = work[(_e32 + 4u)];
    let _e57 = work[(_e32 + 5u)];
    let _e61 = work[(_e32 + 6u)];
    let _e65 = work[(_e32 + 7u)];
    let v3_sum_qty = vec4<u32>(_e53, _e57, _e61, _e65);
    let _e70 = work[(_e32 + 8u)];
    let _e74 = work[(_e32 + 9u)];
    let _e78 = work[(_e32 + 10u)];
    let _e82 = work[(_e32 + 11u)];
    let v4_sum_base_price = vec4<u32>(_e70, _e74, _e78, _e82);
    let _e87 = work[(_e32 + 12u)];
    let _e91 = work[(_e32 + 13u)];
    let _e95 = work[(_e32 + 14u)];
    let _e99 = work[(_e32 + 15u)];
    let v5_sum_disc_price = vec4<u32>(_e87, _e91, _e95, _e99);
    let _e104 = work[(_e32 + 16u)];
    let _e108 = work[(_e32 + 17u)];
    let _e112 = work[(_e32 + 18u)];
    let _e116 = work[(_e32 + 19u)];
    let v6_sum_charge = vec4<u32>(_e104, _e108, _e112, _e116);
    let _e121 = work[(_e32 + 20u)];
    let _e125 = work[(_e32 + 21u)];
    let v7_avg_qty = vec2<u32>(_e121, _e125);
    let _e130 = work[(_e32 + 22u)];
    let _e134 = work[(_e32 + 23u)];
    let v8_avg_price = vec2<u32>(_e130, _e134);
    let _e139 = work[(_e32 + 24u)];
    let _e143 = work[(_e32 + 25u)];
    let v9_avg_disc = vec2<u32>(_e139, _e143);
    let _e148 = work[(_e32 + 26u)];
    let _e152 = work[(_e32 + 27u)];
    let v10_count_order = bitcast<i64>((u64(_e148) | (u64(_e152) << 32u)));
    let _e161 = params[1].x;
    let _e163 = (_e161 + (_e11 * 28u));
    work[_e163] = v1_l_returnflag.x;
    work[(_e163 + 1u)] = v1_l_returnflag.y;
    work[(_e163 + 2u)] = v2_l_linestatus.x;
    work[(_e163 + 3u)] = v2_l_linestatus.y;
    work[(_e163 + 4u)] = v3_sum_qty.x;
    work[(_e163 + 5u)] = v3_sum_qty.y;
    work[(_e163 + 6u)] = v3_sum_qty.z;
    work[(_e163 + 7u)] = v3_sum_qty.w;
    work[(_e163 + 8u)] = v4_sum_base_price.x;
    work[(_e163 + 9u)] = v4_sum_base_price.y;
    work[(_e163 + 10u)] = v4_sum_base_price.z;
    work[(_e163 + 11u)] = v4_sum_base_price.w;
    work[(_e163 + 12u)] = v5_sum_disc_price.x;
    work[(_e163 + 13u)] = v5_sum_disc_price.y;
    work[(_e163 + 14u)] = v5_sum_disc_price.z;
    work[(_e163 + 15u)] = v5_sum_disc_price.w;
    work[(_e163 + 16u)] = v6_sum_charge.x;
    work[(_e163 + 17u)] = v6_sum_charge.y;
    work[(_e163 + 18u)] = v6_sum_charge.z;
    work[(_e163 + 19u)] = v6_sum_charge.w;
    work[(_e163 + 20u)] = v7_avg_qty.x;
    work[(_e163 + 21u)] = v7_avg_qty.y;
    work[(_e163 + 22u)] = v8_avg_price.x;
    work[(_e163 + 23u)] = v8_avg_price.y;
    work[(_e163 + 24u)] = v9_avg_disc.x;
    work[(_e163 + 25u)] = v9_avg_disc.y;
    let _e241 = bitcast<u64>(v10_count_order);
    work[(_e163 + 26u)] = u32(_e241);
    work[(_e163 + 27u)] = u32((_e241 >> 32u));
}

// 4: pass groups_groups of kernel @scan_lineitem
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
    let _e48 = (groups + (i * 16u));
    let _e51 = work[_e48];
    let _e55 = work[(_e48 + 1u)];
    let _e60 = work[(_e48 + 2u)];
    let _e64 = work[(_e48 + 3u)];
    let _e67 = string_hash(vec2<u32>(_e51, _e55));
    let _e68 = string_hash(vec2<u32>(_e60, _e64));
    let _e70 = hash_step(2538058380u, _e67);
    let _e71 = hash_step(_e70, _e68);
    let _e74 = hash_finish((_e71 ^ 8u));
    local_1 = _e74;
    loop {
        let _e77 = local_1;
        let _e78 = (_e77 & mask);
        let _e82 = atomicCompareExchangeWeak((&sync[(table + _e78)]), 0u, (i + 1u));
        if _e82.exchanged {
            break;
        }
        if (_e82.old_value != 0u) {
            local_1 = (_e78 + 1u);
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
    let _e48 = (entries_1 + (i_1 * 17u));
    let _e53 = work[(_e48 + 1u)];
    let _e57 = work[(_e48 + 2u)];
    let _e58 = vec2<u32>(_e53, _e57);
    let _e62 = work[(_e48 + 3u)];
    let _e66 = work[(_e48 + 4u)];
    let _e67 = vec2<u32>(_e62, _e66);
    let _e69 = string_hash(_e58);
    let _e70 = string_hash(_e67);
    let _e72 = hash_step(2538058380u, _e69);
    let _e73 = hash_step(_e72, _e70);
    let _e76 = hash_finish((_e73 ^ 8u));
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
                let _e109 = (entries_1 + ((_e99 & 2147483647u) * 17u));
                let _e112 = work[(_e109 + 1u)];
                let _e115 = work[(_e109 + 2u)];
                let _e119 = work[(_e109 + 3u)];
                let _e122 = work[(_e109 + 4u)];
                let _e125 = string_equal(_e58, vec2<u32>(_e112, _e115));
                let _e127 = string_equal(_e67, vec2<u32>(_e119, _e122));
                let _e128 = ((true & _e125) & _e127);
                local_3 = _e128;
                if (_e128 & (_e79 < _e99)) {
                    let _e132 = atomicMin((&sync[_e89]), _e79);
                }
            } else {
                let _e136 = (groups_1 + ((_e99 - 1u) * 16u));
                let _e138 = work[_e136];
                let _e141 = work[(_e136 + 1u)];
                let _e145 = work[(_e136 + 2u)];
                let _e148 = work[(_e136 + 3u)];
                let _e150 = string_equal(_e58, vec2<u32>(_e138, _e141));
                let _e152 = string_equal(_e67, vec2<u32>(_e145, _e148));
                local_3 = ((true & _e150) & _e152);
            }
            let _e154 = local_3;
            if _e154 {
                break;
            }
            slot = (_e83 + 1u);
        }
    }
    let _e157 = slot;
    work[(slots_1 + i_1)] = _e157;
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
        let _e63 = (entries_3 + (i_3 * 17u));
        let _e67 = work[(_e63 + 1u)];
        let _e71 = work[(_e63 + 2u)];
        let _e72 = vec2<u32>(_e67, _e71);
        let _e76 = work[(_e63 + 3u)];
        let _e80 = work[(_e63 + 4u)];
        let _e81 = vec2<u32>(_e76, _e80);
        let _e84 = (groups_3 + (_e60 * 16u));
        work[_e84] = 0u;
        work[(_e84 + 1u)] = 0u;
        work[(_e84 + 2u)] = 0u;
        work[(_e84 + 3u)] = 0u;
        work[(_e84 + 4u)] = 0u;
        work[(_e84 + 5u)] = 0u;
        work[(_e84 + 6u)] = 0u;
        work[(_e84 + 7u)] = 0u;
        work[(_e84 + 8u)] = 0u;
        work[(_e84 + 9u)] = 0u;
        work[(_e84 + 10u)] = 0u;
        work[(_e84 + 11u)] = 0u;
        work[(_e84 + 12u)] = 0u;
        work[(_e84 + 13u)] = 0u;
        work[(_e84 + 14u)] = 0u;
        work[(_e84 + 15u)] = 0u;
        work[_e84] = _e72.x;
        work[(_e84 + 1u)] = _e72.y;
        work[(_e84 + 2u)] = _e81.x;
        work[(_e84 + 3u)] = _e81.y;
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

// 5: pass groups_aggregate of kernel @scan_lineitem
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
    var sum_qty: i64;
    var sum_base_price: i64;
    var sum_disc_price: i64;
    var sum_charge: i64;
    var avg_qty_count: i64;
    var avg_disc_sum: i64;
    var group: u32;
    var is_first: bool;
    var local_1: u32;
    var whole_sum_qty: i64;
    var whole_sum_base_price: i64;
    var whole_sum_disc_price: i64;
    var whole_sum_charge: i64;
    var whole_avg_qty_count: i64;
    var whole_avg_disc_sum: i64;
    var whole_sum_qty_1: i64;
    var whole_sum_base_price_1: i64;
    var whole_sum_disc_price_1: i64;
    var whole_sum_charge_1: i64;
    var whole_avg_qty_count_1: i64;
    var whole_avg_disc_sum_1: i64;

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
    sum_qty = i64();
    sum_base_price = i64();
    sum_disc_price = i64();
    sum_charge = i64();
    avg_qty_count = i64();
    avg_disc_sum = i64();
    sum_qty = i64();
    sum_base_price = i64();
    sum_disc_price = i64();
    sum_charge = i64();
    avg_qty_count = i64();
    avg_disc_sum = i64();
    let _e67 = work[(numbers + _e41)];
    group = _e67;
    is_first = true;
    let _e71 = (i * 2u);
    local_1 = _e41;
    loop {
        let _e73 = local_1;
        if (_e73 >= _e43) {
            break;
        }
        let _e77 = work[(numbers + _e73)];
        let _e78 = group;
        if (_e77 != _e78) {
            let _e80 = is_first;
            if (_e80 & _e44) {
                let _e84 = (parts + (_e71 * 16u));
                let _e85 = sum_qty;
                let _e86 = bitcast<u64>(_e85);
                work[(_e84 + 4u)] = u32(_e86);
                work[(_e84 + 5u)] = u32((_e86 >> 32u));
                let _e97 = sum_base_price;
                let _e98 = bitcast<u64>(_e97);
                work[(_e84 + 6u)] = u32(_e98);
                work[(_e84 + 7u)] = u32((_e98 >> 32u));
                let _e108 = sum_disc_price;
                let _e109 = bitcast<u64>(_e108);
                work[(_e84 + 8u)] = u32(_e109);
                work[(_e84 + 9u)] = u32((_e109 >> 32u));
                let _e119 = sum_charge;
                let _e120 = bitcast<u64>(_e119);
                work[(_e84 + 10u)] = u32(_e120);
                work[(_e84 + 11u)] = u32((_e120 >> 32u));
                let _e130 = avg_qty_count;
                let _e131 = bitcast<u64>(_e130);
                work[(_e84 + 12u)] = u32(_e131);
                work[(_e84 + 13u)] = u32((_e131 >> 32u));
                let _e141 = avg_disc_sum;
                let _e142 = bitcast<u64>(_e141);
                work[(_e84 + 14u)] = u32(_e142);
                work[(_e84 + 15u)] = u32((_e142 >> 32u));
                work[(part_numbers + _e71)] = _e78;
            } else {
                let _e155 = (rows + (_e78 * 16u));
                whole_sum_qty = i64();
                whole_sum_base_price = i64();
                whole_sum_disc_price = i64();
                whole_sum_charge = i64();
                whole_avg_qty_count = i64();
                whole_avg_disc_sum = i64();
                let _e170 = work[(_e155 + 4u)];
                let _e173 = work[(_e155 + 5u)];
                whole_sum_qty = bitcast<i64>((u64(_e170) | (u64(_e173) << 32u)));
                let _e181 = work[(_e155 + 6u)];
                let _e184 = work[(_e155 + 7u)];
                whole_sum_base_price = bitcast<i64>((u64(_e181) | (u64(_e184) << 32u)));
                let _e192 = work[(_e155 + 8u)];
                let _e195 = work[(_e155 + 9u)];
                whole_sum_disc_price = bitcast<i64>((u64(_e192) | (u64(_e195) << 32u)));
                let _e203 = work[(_e155 + 10u)];
                let _e206 = work[(_e155 + 11u)];
                whole_sum_charge = bitcast<i64>((u64(_e203) | (u64(_e206) << 32u)));
                let _e214 = work[(_e155 + 12u)];
                let _e217 = work[(_e155 + 13u)];
                whole_avg_qty_count = bitcast<i64>((u64(_e214) | (u64(_e217) << 32u)));
                let _e225 = work[(_e155 + 14u)];
                let _e228 = work[(_e155 + 15u)];
                whole_avg_disc_sum = bitcast<i64>((u64(_e225) | (u64(_e228) << 32u)));
                let _e234 = sum_qty;
                let _e235 = whole_sum_qty;
                let _e236 = (_e235 + _e234);
                let _e238 = (_e235 < i64());
                whole_sum_qty = _e236;
                let _e246 = sum_base_price;
                let _e247 = whole_sum_base_price;
                let _e248 = (_e247 + _e246);
                let _e250 = (_e247 < i64());
                whole_sum_base_price = _e248;
                let _e258 = sum_disc_price;
                let _e259 = whole_sum_disc_price;
                let _e260 = (_e259 + _e258);
                let _e262 = (_e259 < i64());
                whole_sum_disc_price = _e260;
                let _e270 = sum_charge;
                let _e271 = whole_sum_charge;
                let _e272 = (_e271 + _e270);
                let _e274 = (_e271 < i64());
                whole_sum_charge = _e272;
                let _e282 = avg_qty_count;
                let _e283 = whole_avg_qty_count;
                let _e284 = (_e283 + _e282);
                let _e286 = (_e283 < i64());
                whole_avg_qty_count = _e284;
                let _e294 = avg_disc_sum;
                let _e295 = whole_avg_disc_sum;
                let _e296 = (_e295 + _e294);
                let _e298 = (_e295 < i64());
                whole_avg_disc_sum = _e296;
                let _e306 = whole_sum_qty;
                let _e307 = bitcast<u64>(_e306);
                work[(_e155 + 4u)] = u32(_e307);
                work[(_e155 + 5u)] = u32((_e307 >> 32u));
                let _e315 = whole_sum_base_price;
                let _e316 = bitcast<u64>(_e315);
                work[(_e155 + 6u)] = u32(_e316);
                work[(_e155 + 7u)] = u32((_e316 >> 32u));
                let _e324 = whole_sum_disc_price;
                let _e325 = bitcast<u64>(_e324);
                work[(_e155 + 8u)] = u32(_e325);
                work[(_e155 + 9u)] = u32((_e325 >> 32u));
                let _e333 = whole_sum_charge;
                let _e334 = bitcast<u64>(_e333);
                work[(_e155 + 10u)] = u32(_e334);
                work[(_e155 + 11u)] = u32((_e334 >> 32u));
                let _e342 = whole_avg_qty_count;
                let _e343 = bitcast<u64>(_e342);
                work[(_e155 + 12u)] = u32(_e343);
                work[(_e155 + 13u)] = u32((_e343 >> 32u));
                let _e351 = whole_avg_disc_sum;
                let _e352 = bitcast<u64>(_e351);
                work[(_e155 + 14u)] = u32(_e352);
                work[(_e155 + 15u)] = u32((_e352 >> 32u));
            }
            sum_qty = i64();
            sum_base_price = i64();
            sum_disc_price = i64();
            sum_charge = i64();
            avg_qty_count = i64();
            avg_disc_sum = i64();
            is_first = false;
            group = _e77;
        }
        let _e368 = work[(order + _e73)];
        let _e371 = (entries + (_e368 * 17u));
        let _e373 = work[_e371];
        let _e378 = work[(_e371 + 5u)];
        let _e381 = work[(_e371 + 6u)];
        let _e386 = bitcast<i64>((u64(_e378) | (u64(_e381) << 32u)));
        if ((_e373 & 1u) != 0u) {
            let _e387 = sum_qty;
            let _e388 = (_e387 + _e386);
            let _e390 = (_e387 < i64());
            sum_qty = _e388;
        }
        let _e399 = work[_e371];
        let _e404 = work[(_e371 + 7u)];
        let _e407 = work[(_e371 + 8u)];
        let _e412 = bitcast<i64>((u64(_e404) | (u64(_e407) << 32u)));
        if ((_e399 & 2u) != 0u) {
            let _e413 = sum_base_price;
            let _e414 = (_e413 + _e412);
            let _e416 = (_e413 < i64());
            sum_base_price = _e414;
        }
        let _e425 = work[_e371];
        let _e430 = work[(_e371 + 9u)];
        let _e433 = work[(_e371 + 10u)];
        let _e438 = bitcast<i64>((u64(_e430) | (u64(_e433) << 32u)));
        if ((_e425 & 4u) != 0u) {
            let _e439 = sum_disc_price;
            let _e440 = (_e439 + _e438);
            let _e442 = (_e439 < i64());
            sum_disc_price = _e440;
        }
        let _e451 = work[_e371];
        let _e456 = work[(_e371 + 11u)];
        let _e459 = work[(_e371 + 12u)];
        let _e464 = bitcast<i64>((u64(_e456) | (u64(_e459) << 32u)));
        if ((_e451 & 8u) != 0u) {
            let _e465 = sum_charge;
            let _e466 = (_e465 + _e464);
            let _e468 = (_e465 < i64());
            sum_charge = _e466;
        }
        let _e477 = work[_e371];
        let _e482 = work[(_e371 + 13u)];
        let _e485 = work[(_e371 + 14u)];
        let _e490 = bitcast<i64>((u64(_e482) | (u64(_e485) << 32u)));
        if ((_e477 & 16u) != 0u) {
            let _e491 = avg_qty_count;
            let _e492 = (_e491 + _e490);
            let _e494 = (_e491 < i64());
            avg_qty_count = _e492;
        }
        let _e503 = work[_e371];
        let _e508 = work[(_e371 + 15u)];
        let _e511 = work[(_e371 + 16u)];
        let _e516 = bitcast<i64>((u64(_e508) | (u64(_e511) << 32u)));
        if ((_e503 & 32u) != 0u) {
            let _e517 = avg_disc_sum;
            let _e518 = (_e517 + _e516);
            let _e520 = (_e517 < i64());
            avg_disc_sum = _e518;
        }
        local_1 = (_e73 + 1u);
    }
    let _e529 = group;
    if _e44 {
        let _e530 = (_e71 + 1u);
        let _e531 = is_first;
        if _e531 {
            let _e533 = (parts + (_e71 * 16u));
            let _e534 = sum_qty;
            let _e535 = bitcast<u64>(_e534);
            work[(_e533 + 4u)] = u32(_e535);
            work[(_e533 + 5u)] = u32((_e535 >> 32u));
            let _e543 = sum_base_price;
            let _e544 = bitcast<u64>(_e543);
            work[(_e533 + 6u)] = u32(_e544);
            work[(_e533 + 7u)] = u32((_e544 >> 32u));
            let _e552 = sum_disc_price;
            let _e553 = bitcast<u64>(_e552);
            work[(_e533 + 8u)] = u32(_e553);
            work[(_e533 + 9u)] = u32((_e553 >> 32u));
            let _e561 = sum_charge;
            let _e562 = bitcast<u64>(_e561);
            work[(_e533 + 10u)] = u32(_e562);
            work[(_e533 + 11u)] = u32((_e562 >> 32u));
            let _e570 = avg_qty_count;
            let _e571 = bitcast<u64>(_e570);
            work[(_e533 + 12u)] = u32(_e571);
            work[(_e533 + 13u)] = u32((_e571 >> 32u));
            let _e579 = avg_disc_sum;
            let _e580 = bitcast<u64>(_e579);
            work[(_e533 + 14u)] = u32(_e580);
            work[(_e533 + 15u)] = u32((_e580 >> 32u));
            work[(part_numbers + _e71)] = _e529;
            sum_qty = i64();
            sum_base_price = i64();
            sum_disc_price = i64();
            sum_charge = i64();
            avg_qty_count = i64();
            avg_disc_sum = i64();
        }
        let _e597 = (parts + (_e530 * 16u));
        let _e598 = sum_qty;
        let _e599 = bitcast<u64>(_e598);
        work[(_e597 + 4u)] = u32(_e599);
        work[(_e597 + 5u)] = u32((_e599 >> 32u));
        let _e607 = sum_base_price;
        let _e608 = bitcast<u64>(_e607);
        work[(_e597 + 6u)] = u32(_e608);
        work[(_e597 + 7u)] = u32((_e608 >> 32u));
        let _e616 = sum_disc_price;
        let _e617 = bitcast<u64>(_e616);
        work[(_e597 + 8u)] = u32(_e617);
        work[(_e597 + 9u)] = u32((_e617 >> 32u));
        let _e625 = sum_charge;
        let _e626 = bitcast<u64>(_e625);
        work[(_e597 + 10u)] = u32(_e626);
        work[(_e597 + 11u)] = u32((_e626 >> 32u));
        let _e634 = avg_qty_count;
        let _e635 = bitcast<u64>(_e634);
        work[(_e597 + 12u)] = u32(_e635);
        work[(_e597 + 13u)] = u32((_e635 >> 32u));
        let _e643 = avg_disc_sum;
        let _e644 = bitcast<u64>(_e643);
        work[(_e597 + 14u)] = u32(_e644);
        work[(_e597 + 15u)] = u32((_e644 >> 32u));
        work[(part_numbers + _e530)] = _e529;
    } else {
        if (_e43 > 0u) {
            let _e656 = (rows + (_e529 * 16u));
            whole_sum_qty_1 = i64();
            whole_sum_base_price_1 = i64();
            whole_sum_disc_price_1 = i64();
            whole_sum_charge_1 = i64();
            whole_avg_qty_count_1 = i64();
            whole_avg_disc_sum_1 = i64();
            let _e671 = work[(_e656 + 4u)];
            let _e674 = work[(_e656 + 5u)];
            whole_sum_qty_1 = bitcast<i64>((u64(_e671) | (u64(_e674) << 32u)));
            let _e682 = work[(_e656 + 6u)];
            let _e685 = work[(_e656 + 7u)];
            whole_sum_base_price_1 = bitcast<i64>((u64(_e682) | (u64(_e685) << 32u)));
            let _e693 = work[(_e656 + 8u)];
            let _e696 = work[(_e656 + 9u)];
            whole_sum_disc_price_1 = bitcast<i64>((u64(_e693) | (u64(_e696) << 32u)));
            let _e704 = work[(_e656 + 10u)];
            let _e707 = work[(_e656 + 11u)];
            whole_sum_charge_1 = bitcast<i64>((u64(_e704) | (u64(_e707) << 32u)));
            let _e715 = work[(_e656 + 12u)];
            let _e718 = work[(_e656 + 13u)];
            whole_avg_qty_count_1 = bitcast<i64>((u64(_e715) | (u64(_e718) << 32u)));
            let _e726 = work[(_e656 + 14u)];
            let _e729 = work[(_e656 + 15u)];
            whole_avg_disc_sum_1 = bitcast<i64>((u64(_e726) | (u64(_e729) << 32u)));
            let _e735 = sum_qty;
            let _e736 = whole_sum_qty_1;
            let _e737 = (_e736 + _e735);
            let _e739 = (_e736 < i64());
            whole_sum_qty_1 = _e737;
            let _e747 = sum_base_price;
            let _e748 = whole_sum_base_price_1;
            let _e749 = (_e748 + _e747);
            let _e751 = (_e748 < i64());
            whole_sum_base_price_1 = _e749;
            let _e759 = sum_disc_price;
            let _e760 = whole_sum_disc_price_1;
            let _e761 = (_e760 + _e759);
            let _e763 = (_e760 < i64());
            whole_sum_disc_price_1 = _e761;
            let _e771 = sum_charge;
            let _e772 = whole_sum_charge_1;
            let _e773 = (_e772 + _e771);
            let _e775 = (_e772 < i64());
            whole_sum_charge_1 = _e773;
            let _e783 = avg_qty_count;
            let _e784 = whole_avg_qty_count_1;
            let _e785 = (_e784 + _e783);
            let _e787 = (_e784 < i64());
            whole_avg_qty_count_1 = _e785;
            let _e795 = avg_disc_sum;
            let _e796 = whole_avg_disc_sum_1;
            let _e797 = (_e796 + _e795);
            let _e799 = (_e796 < i64());
            whole_avg_disc_sum_1 = _e797;
            let _e807 = whole_sum_qty_1;
            let _e808 = bitcast<u64>(_e807);
            work[(_e656 + 4u)] = u32(_e808);
            work[(_e656 + 5u)] = u32((_e808 >> 32u));
            let _e816 = whole_sum_base_price_1;
            let _e817 = bitcast<u64>(_e816);
            work[(_e656 + 6u)] = u32(_e817);
            work[(_e656 + 7u)] = u32((_e817 >> 32u));
            let _e825 = whole_sum_disc_price_1;
            let _e826 = bitcast<u64>(_e825);
            work[(_e656 + 8u)] = u32(_e826);
            work[(_e656 + 9u)] = u32((_e826 >> 32u));
            let _e834 = whole_sum_charge_1;
            let _e835 = bitcast<u64>(_e834);
            work[(_e656 + 10u)] = u32(_e835);
            work[(_e656 + 11u)] = u32((_e835 >> 32u));
            let _e843 = whole_avg_qty_count_1;
            let _e844 = bitcast<u64>(_e843);
            work[(_e656 + 12u)] = u32(_e844);
            work[(_e656 + 13u)] = u32((_e844 >> 32u));
            let _e852 = whole_avg_disc_sum_1;
            let _e853 = bitcast<u64>(_e852);
            work[(_e656 + 14u)] = u32(_e853);
            work[(_e656 + 15u)] = u32((_e853 >> 32u));
        }
    }
}

@compute @workgroup_size(256, 1, 1) 
fn fold_all(@builtin(workgroup_id) workgroup_1: vec3<u32>, @builtin(local_invocation_index) local_2: u32, @builtin(num_workgroups) workgroups_1: vec3<u32>) {
    var sum_qty_1: i64;
    var sum_base_price_1: i64;
    var sum_disc_price_1: i64;
    var sum_charge_1: i64;
    var avg_qty_count_1: i64;
    var avg_disc_sum_1: i64;
    var group_1: u32;
    var is_first_1: bool;
    var local_3: u32;
    var whole_sum_qty_2: i64;
    var whole_sum_base_price_2: i64;
    var whole_sum_disc_price_2: i64;
    var whole_sum_charge_2: i64;
    var whole_avg_qty_count_2: i64;
    var whole_avg_disc_sum_2: i64;

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
    sum_qty_1 = i64();
    sum_base_price_1 = i64();
    sum_disc_price_1 = i64();
    sum_charge_1 = i64();
    avg_qty_count_1 = i64();
    avg_disc_sum_1 = i64();
    sum_qty_1 = i64();
    sum_base_price_1 = i64();
    sum_disc_price_1 = i64();
    sum_charge_1 = i64();
    avg_qty_count_1 = i64();
    avg_disc_sum_1 = i64();
    group_1 = 0u;
    is_first_1 = true;
    let _e67 = (i_1 * 2u);
    local_3 = _e41;
    loop {
        let _e69 = local_3;
        if (_e69 >= _e43) {
            break;
        }
        let _e73 = (entries_1 + (_e69 * 17u));
        let _e76 = work[_e73];
        let _e82 = work[(_e73 + 5u)];
        let _e86 = work[(_e73 + 6u)];
        let _e92 = bitcast<i64>((u64(_e82) | (u64(_e86) << 32u)));
        if ((_e76 & 1u) != 0u) {
            let _e93 = sum_qty_1;
            let _e94 = (_e93 + _e92);
            let _e96 = (_e93 < i64());
            sum_qty_1 = _e94;
        }
        let _e105 = work[_e73];
        let _e111 = work[(_e73 + 7u)];
        let _e115 = work[(_e73 + 8u)];
        let _e120 = bitcast<i64>((u64(_e111) | (u64(_e115) << 32u)));
        if ((_e105 & 2u) != 0u) {
            let _e121 = sum_base_price_1;
            let _e122 = (_e121 + _e120);
            let _e124 = (_e121 < i64());
            sum_base_price_1 = _e122;
        }
        let _e134 = work[_e73];
        let _e140 = work[(_e73 + 9u)];
        let _e144 = work[(_e73 + 10u)];
        let _e149 = bitcast<i64>((u64(_e140) | (u64(_e144) << 32u)));
        if ((_e134 & 4u) != 0u) {
            let _e150 = sum_disc_price_1;
            let _e151 = (_e150 + _e149);
            let _e153 = (_e150 < i64());
            sum_disc_price_1 = _e151;
        }
        let _e162 = work[_e73];
        let _e168 = work[(_e73 + 11u)];
        let _e172 = work[(_e73 + 12u)];
        let _e177 = bitcast<i64>((u64(_e168) | (u64(_e172) << 32u)));
        if ((_e162 & 8u) != 0u) {
            let _e178 = sum_charge_1;
            let _e179 = (_e178 + _e177);
            let _e181 = (_e178 < i64());
            sum_charge_1 = _e179;
        }
        let _e191 = work[_e73];
        let _e197 = work[(_e73 + 13u)];
        let _e201 = work[(_e73 + 14u)];
        let _e206 = bitcast<i64>((u64(_e197) | (u64(_e201) << 32u)));
        if ((_e191 & 16u) != 0u) {
            let _e207 = avg_qty_count_1;
            let _e208 = (_e207 + _e206);
            let _e210 = (_e207 < i64());
            avg_qty_count_1 = _e208;
        }
        let _e219 = work[_e73];
        let _e225 = work[(_e73 + 15u)];
        let _e228 = work[(_e73 + 16u)];
        let _e233 = bitcast<i64>((u64(_e225) | (u64(_e228) << 32u)));
        if ((_e219 & 32u) != 0u) {
            let _e234 = avg_disc_sum_1;
            let _e235 = (_e234 + _e233);
            let _e237 = (_e234 < i64());
            avg_disc_sum_1 = _e235;
        }
        local_3 = (_e69 + 1u);
    }
    let _e246 = group_1;
    if (part_numbers_1 != 0u) {
        let _e247 = (_e67 + 1u);
        let _e248 = is_first_1;
        if _e248 {
            let _e250 = (parts_1 + (_e67 * 16u));
            let _e251 = sum_qty_1;
            let _e252 = bitcast<u64>(_e251);
            work[(_e250 + 4u)] = u32(_e252);
            work[(_e250 + 5u)] = u32((_e252 >> 32u));
            let _e260 = sum_base_price_1;
            let _e261 = bitcast<u64>(_e260);
            work[(_e250 + 6u)] = u32(_e261);
            work[(_e250 + 7u)] = u32((_e261 >> 32u));
            let _e269 = sum_disc_price_1;
            let _e270 = bitcast<u64>(_e269);
            work[(_e250 + 8u)] = u32(_e270);
            work[(_e250 + 9u)] = u32((_e270 >> 32u));
            let _e278 = sum_charge_1;
            let _e279 = bitcast<u64>(_e278);
            work[(_e250 + 10u)] = u32(_e279);
            work[(_e250 + 11u)] = u32((_e279 >> 32u));
            let _e287 = avg_qty_count_1;
            let _e288 = bitcast<u64>(_e287);
            work[(_e250 + 12u)] = u32(_e288);
            work[(_e250 + 13u)] = u32((_e288 >> 32u));
            let _e296 = avg_disc_sum_1;
            let _e297 = bitcast<u64>(_e296);
            work[(_e250 + 14u)] = u32(_e297);
            work[(_e250 + 15u)] = u32((_e297 >> 32u));
            work[(part_numbers_1 + _e67)] = _e246;
            sum_qty_1 = i64();
            sum_base_price_1 = i64();
            sum_disc_price_1 = i64();
            sum_charge_1 = i64();
            avg_qty_count_1 = i64();
            avg_disc_sum_1 = i64();
        }
        let _e314 = (parts_1 + (_e247 * 16u));
        let _e315 = sum_qty_1;
        let _e316 = bitcast<u64>(_e315);
        work[(_e314 + 4u)] = u32(_e316);
        work[(_e314 + 5u)] = u32((_e316 >> 32u));
        let _e324 = sum_base_price_1;
        let _e325 = bitcast<u64>(_e324);
        work[(_e314 + 6u)] = u32(_e325);
        work[(_e314 + 7u)] = u32((_e325 >> 32u));
        let _e333 = sum_disc_price_1;
        let _e334 = bitcast<u64>(_e333);
        work[(_e314 + 8u)] = u32(_e334);
        work[(_e314 + 9u)] = u32((_e334 >> 32u));
        let _e342 = sum_charge_1;
        let _e343 = bitcast<u64>(_e342);
        work[(_e314 + 10u)] = u32(_e343);
        work[(_e314 + 11u)] = u32((_e343 >> 32u));
        let _e351 = avg_qty_count_1;
        let _e352 = bitcast<u64>(_e351);
        work[(_e314 + 12u)] = u32(_e352);
        work[(_e314 + 13u)] = u32((_e352 >> 32u));
        let _e360 = avg_disc_sum_1;
        let _e361 = bitcast<u64>(_e360);
        work[(_e314 + 14u)] = u32(_e361);
        work[(_e314 + 15u)] = u32((_e361 >> 32u));
        work[(part_numbers_1 + _e247)] = _e246;
    } else {
        if (_e43 > 0u) {
            let _e373 = (rows_1 + (_e246 * 16u));
            whole_sum_qty_2 = i64();
            whole_sum_base_price_2 = i64();
            whole_sum_disc_price_2 = i64();
            whole_sum_charge_2 = i64();
            whole_avg_qty_count_2 = i64();
            whole_avg_disc_sum_2 = i64();
            let _e388 = work[(_e373 + 4u)];
            let _e391 = work[(_e373 + 5u)];
            whole_sum_qty_2 = bitcast<i64>((u64(_e388) | (u64(_e391) << 32u)));
            let _e399 = work[(_e373 + 6u)];
            let _e402 = work[(_e373 + 7u)];
            whole_sum_base_price_2 = bitcast<i64>((u64(_e399) | (u64(_e402) << 32u)));
            let _e410 = work[(_e373 + 8u)];
            let _e413 = work[(_e373 + 9u)];
            whole_sum_disc_price_2 = bitcast<i64>((u64(_e410) | (u64(_e413) << 32u)));
            let _e421 = work[(_e373 + 10u)];
            let _e424 = work[(_e373 + 11u)];
            whole_sum_charge_2 = bitcast<i64>((u64(_e421) | (u64(_e424) << 32u)));
            let _e432 = work[(_e373 + 12u)];
            let _e435 = work[(_e373 + 13u)];
            whole_avg_qty_count_2 = bitcast<i64>((u64(_e432) | (u64(_e435) << 32u)));
            let _e443 = work[(_e373 + 14u)];
            let _e446 = work[(_e373 + 15u)];
            whole_avg_disc_sum_2 = bitcast<i64>((u64(_e443) | (u64(_e446) << 32u)));
            let _e452 = sum_qty_1;
            let _e453 = whole_sum_qty_2;
            let _e454 = (_e453 + _e452);
            let _e456 = (_e453 < i64());
            whole_sum_qty_2 = _e454;
            let _e464 = sum_base_price_1;
            let _e465 = whole_sum_base_price_2;
            let _e466 = (_e465 + _e464);
            let _e468 = (_e465 < i64());
            whole_sum_base_price_2 = _e466;
            let _e476 = sum_disc_price_1;
            let _e477 = whole_sum_disc_price_2;
            let _e478 = (_e477 + _e476);
            let _e480 = (_e477 < i64());
            whole_sum_disc_price_2 = _e478;
            let _e488 = sum_charge_1;
            let _e489 = whole_sum_charge_2;
            let _e490 = (_e489 + _e488);
            let _e492 = (_e489 < i64());
            whole_sum_charge_2 = _e490;
            let _e500 = avg_qty_count_1;
            let _e501 = whole_avg_qty_count_2;
            let _e502 = (_e501 + _e500);
            let _e504 = (_e501 < i64());
            whole_avg_qty_count_2 = _e502;
            let _e512 = avg_disc_sum_1;
            let _e513 = whole_avg_disc_sum_2;
            let _e514 = (_e513 + _e512);
            let _e516 = (_e513 < i64());
            whole_avg_disc_sum_2 = _e514;
            let _e524 = whole_sum_qty_2;
            let _e525 = bitcast<u64>(_e524);
            work[(_e373 + 4u)] = u32(_e525);
            work[(_e373 + 5u)] = u32((_e525 >> 32u));
            let _e533 = whole_sum_base_price_2;
            let _e534 = bitcast<u64>(_e533);
            work[(_e373 + 6u)] = u32(_e534);
            work[(_e373 + 7u)] = u32((_e534 >> 32u));
            let _e542 = whole_sum_disc_price_2;
            let _e543 = bitcast<u64>(_e542);
            work[(_e373 + 8u)] = u32(_e543);
            work[(_e373 + 9u)] = u32((_e543 >> 32u));
            let _e551 = whole_sum_charge_2;
            let _e552 = bitcast<u64>(_e551);
            work[(_e373 + 10u)] = u32(_e552);
            work[(_e373 + 11u)] = u32((_e552 >> 32u));
            let _e560 = whole_avg_qty_count_2;
            let _e561 = bitcast<u64>(_e560);
            work[(_e373 + 12u)] = u32(_e561);
            work[(_e373 + 13u)] = u32((_e561 >> 32u));
            let _e569 = whole_avg_disc_sum_2;
            let _e570 = bitcast<u64>(_e569);
            work[(_e373 + 14u)] = u32(_e570);
            work[(_e373 + 15u)] = u32((_e570 >> 32u));
        }
    }
}

@compute @workgroup_size(256, 1, 1) 
fn fold_parts(@builtin(workgroup_id) workgroup_2: vec3<u32>, @builtin(local_invocation_index) local_4: u32, @builtin(num_workgroups) workgroups_2: vec3<u32>) {
    var sum_qty_2: i64;
    var sum_base_price_2: i64;
    var sum_disc_price_2: i64;
    var sum_charge_2: i64;
    var avg_qty_count_2: i64;
    var avg_disc_sum_2: i64;
    var group_2: u32;
    var is_first_2: bool;
    var local_5: u32;
    var whole_sum_qty_3: i64;
    var whole_sum_base_price_3: i64;
    var whole_sum_disc_price_3: i64;
    var whole_sum_charge_3: i64;
    var whole_avg_qty_count_3: i64;
    var whole_avg_disc_sum_3: i64;
    var whole_sum_qty_4: i64;
    var whole_sum_base_price_4: i64;
    var whole_sum_disc_price_4: i64;
    var whole_sum_charge_4: i64;
    var whole_avg_qty_count_4: i64;
    var whole_avg_disc_sum_4: i64;

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
    sum_qty_2 = i64();
    sum_base_price_2 = i64();
    sum_disc_price_2 = i64();
    sum_charge_2 = i64();
    avg_qty_count_2 = i64();
    avg_disc_sum_2 = i64();
    sum_qty_2 = i64();
    sum_base_price_2 = i64();
    sum_disc_price_2 = i64();
    sum_charge_2 = i64();
    avg_qty_count_2 = i64();
    avg_disc_sum_2 = i64();
    let _e67 = work[(numbers_2 + _e41)];
    group_2 = _e67;
    is_first_2 = true;
    let _e71 = (i_2 * 2u);
    local_5 = _e41;
    loop {
        let _e73 = local_5;
        if (_e73 >= _e43) {
            break;
        }
        let _e77 = work[(numbers_2 + _e73)];
        let _e78 = group_2;
        if (_e77 != _e78) {
            let _e80 = is_first_2;
            if (_e80 & _e44) {
                let _e84 = (parts_2 + (_e71 * 16u));
                let _e85 = sum_qty_2;
                let _e86 = bitcast<u64>(_e85);
                work[(_e84 + 4u)] = u32(_e86);
                work[(_e84 + 5u)] = u32((_e86 >> 32u));
                let _e97 = sum_base_price_2;
                let _e98 = bitcast<u64>(_e97);
                work[(_e84 + 6u)] = u32(_e98);
                work[(_e84 + 7u)] = u32((_e98 >> 32u));
                let _e108 = sum_disc_price_2;
                let _e109 = bitcast<u64>(_e108);
                work[(_e84 + 8u)] = u32(_e109);
                work[(_e84 + 9u)] = u32((_e109 >> 32u));
                let _e119 = sum_charge_2;
                let _e120 = bitcast<u64>(_e119);
                work[(_e84 + 10u)] = u32(_e120);
                work[(_e84 + 11u)] = u32((_e120 >> 32u));
                let _e130 = avg_qty_count_2;
                let _e131 = bitcast<u64>(_e130);
                work[(_e84 + 12u)] = u32(_e131);
                work[(_e84 + 13u)] = u32((_e131 >> 32u));
                let _e141 = avg_disc_sum_2;
                let _e142 = bitcast<u64>(_e141);
                work[(_e84 + 14u)] = u32(_e142);
                work[(_e84 + 15u)] = u32((_e142 >> 32u));
                work[(part_numbers_2 + _e71)] = _e78;
            } else {
                let _e155 = (rows_2 + (_e78 * 16u));
                whole_sum_qty_3 = i64();
                whole_sum_base_price_3 = i64();
                whole_sum_disc_price_3 = i64();
                whole_sum_charge_3 = i64();
                whole_avg_qty_count_3 = i64();
                whole_avg_disc_sum_3 = i64();
                let _e170 = work[(_e155 + 4u)];
                let _e173 = work[(_e155 + 5u)];
                whole_sum_qty_3 = bitcast<i64>((u64(_e170) | (u64(_e173) << 32u)));
                let _e181 = work[(_e155 + 6u)];
                let _e184 = work[(_e155 + 7u)];
                whole_sum_base_price_3 = bitcast<i64>((u64(_e181) | (u64(_e184) << 32u)));
                let _e192 = work[(_e155 + 8u)];
                let _e195 = work[(_e155 + 9u)];
                whole_sum_disc_price_3 = bitcast<i64>((u64(_e192) | (u64(_e195) << 32u)));
                let _e203 = work[(_e155 + 10u)];
                let _e206 = work[(_e155 + 11u)];
                whole_sum_charge_3 = bitcast<i64>((u64(_e203) | (u64(_e206) << 32u)));
                let _e214 = work[(_e155 + 12u)];
                let _e217 = work[(_e155 + 13u)];
                whole_avg_qty_count_3 = bitcast<i64>((u64(_e214) | (u64(_e217) << 32u)));
                let _e225 = work[(_e155 + 14u)];
                let _e228 = work[(_e155 + 15u)];
                whole_avg_disc_sum_3 = bitcast<i64>((u64(_e225) | (u64(_e228) << 32u)));
                let _e234 = sum_qty_2;
                let _e235 = whole_sum_qty_3;
                let _e236 = (_e235 + _e234);
                let _e238 = (_e235 < i64());
                whole_sum_qty_3 = _e236;
                let _e246 = sum_base_price_2;
                let _e247 = whole_sum_base_price_3;
                let _e248 = (_e247 + _e246);
                let _e250 = (_e247 < i64());
                whole_sum_base_price_3 = _e248;
                let _e258 = sum_disc_price_2;
                let _e259 = whole_sum_disc_price_3;
                let _e260 = (_e259 + _e258);
                let _e262 = (_e259 < i64());
                whole_sum_disc_price_3 = _e260;
                let _e270 = sum_charge_2;
                let _e271 = whole_sum_charge_3;
                let _e272 = (_e271 + _e270);
                let _e274 = (_e271 < i64());
                whole_sum_charge_3 = _e272;
                let _e282 = avg_qty_count_2;
                let _e283 = whole_avg_qty_count_3;
                let _e284 = (_e283 + _e282);
                let _e286 = (_e283 < i64());
                whole_avg_qty_count_3 = _e284;
                let _e294 = avg_disc_sum_2;
                let _e295 = whole_avg_disc_sum_3;
                let _e296 = (_e295 + _e294);
                let _e298 = (_e295 < i64());
                whole_avg_disc_sum_3 = _e296;
                let _e306 = whole_sum_qty_3;
                let _e307 = bitcast<u64>(_e306);
                work[(_e155 + 4u)] = u32(_e307);
                work[(_e155 + 5u)] = u32((_e307 >> 32u));
                let _e315 = whole_sum_base_price_3;
                let _e316 = bitcast<u64>(_e315);
                work[(_e155 + 6u)] = u32(_e316);
                work[(_e155 + 7u)] = u32((_e316 >> 32u));
                let _e324 = whole_sum_disc_price_3;
                let _e325 = bitcast<u64>(_e324);
                work[(_e155 + 8u)] = u32(_e325);
                work[(_e155 + 9u)] = u32((_e325 >> 32u));
                let _e333 = whole_sum_charge_3;
                let _e334 = bitcast<u64>(_e333);
                work[(_e155 + 10u)] = u32(_e334);
                work[(_e155 + 11u)] = u32((_e334 >> 32u));
                let _e342 = whole_avg_qty_count_3;
                let _e343 = bitcast<u64>(_e342);
                work[(_e155 + 12u)] = u32(_e343);
                work[(_e155 + 13u)] = u32((_e343 >> 32u));
                let _e351 = whole_avg_disc_sum_3;
                let _e352 = bitcast<u64>(_e351);
                work[(_e155 + 14u)] = u32(_e352);
                work[(_e155 + 15u)] = u32((_e352 >> 32u));
            }
            sum_qty_2 = i64();
            sum_base_price_2 = i64();
            sum_disc_price_2 = i64();
            sum_charge_2 = i64();
            avg_qty_count_2 = i64();
            avg_disc_sum_2 = i64();
            is_first_2 = false;
            group_2 = _e77;
        }
        let _e367 = (entries_2 + (_e73 * 16u));
        let _e370 = work[(_e367 + 4u)];
        let _e373 = work[(_e367 + 5u)];
        let _e378 = bitcast<i64>((u64(_e370) | (u64(_e373) << 32u)));
        let _e379 = sum_qty_2;
        let _e380 = (_e379 + _e378);
        let _e382 = (_e379 < i64());
        sum_qty_2 = _e380;
        let _e392 = work[(_e367 + 6u)];
        let _e395 = work[(_e367 + 7u)];
        let _e400 = bitcast<i64>((u64(_e392) | (u64(_e395) << 32u)));
        let _e401 = sum_base_price_2;
        let _e402 = (_e401 + _e400);
        let _e404 = (_e401 < i64());
        sum_base_price_2 = _e402;
        let _e414 = work[(_e367 + 8u)];
        let _e417 = work[(_e367 + 9u)];
        let _e422 = bitcast<i64>((u64(_e414) | (u64(_e417) << 32u)));
        let _e423 = sum_disc_price_2;
        let _e424 = (_e423 + _e422);
        let _e426 = (_e423 < i64());
        sum_disc_price_2 = _e424;
        let _e436 = work[(_e367 + 10u)];
        let _e439 = work[(_e367 + 11u)];
        let _e444 = bitcast<i64>((u64(_e436) | (u64(_e439) << 32u)));
        let _e445 = sum_charge_2;
        let _e446 = (_e445 + _e444);
        let _e448 = (_e445 < i64());
        sum_charge_2 = _e446;
        let _e458 = work[(_e367 + 12u)];
        let _e461 = work[(_e367 + 13u)];
        let _e466 = bitcast<i64>((u64(_e458) | (u64(_e461) << 32u)));
        let _e467 = avg_qty_count_2;
        let _e468 = (_e467 + _e466);
        let _e470 = (_e467 < i64());
        avg_qty_count_2 = _e468;
        let _e480 = work[(_e367 + 14u)];
        let _e483 = work[(_e367 + 15u)];
        let _e488 = bitcast<i64>((u64(_e480) | (u64(_e483) << 32u)));
        let _e489 = avg_disc_sum_2;
        let _e490 = (_e489 + _e488);
        let _e492 = (_e489 < i64());
        avg_disc_sum_2 = _e490;
        local_5 = (_e73 + 1u);
    }
    let _e501 = group_2;
    if _e44 {
        let _e502 = (_e71 + 1u);
        let _e503 = is_first_2;
        if _e503 {
            let _e505 = (parts_2 + (_e71 * 16u));
            let _e506 = sum_qty_2;
            let _e507 = bitcast<u64>(_e506);
            work[(_e505 + 4u)] = u32(_e507);
            work[(_e505 + 5u)] = u32((_e507 >> 32u));
            let _e515 = sum_base_price_2;
            let _e516 = bitcast<u64>(_e515);
            work[(_e505 + 6u)] = u32(_e516);
            work[(_e505 + 7u)] = u32((_e516 >> 32u));
            let _e524 = sum_disc_price_2;
            let _e525 = bitcast<u64>(_e524);
            work[(_e505 + 8u)] = u32(_e525);
            work[(_e505 + 9u)] = u32((_e525 >> 32u));
            let _e533 = sum_charge_2;
            let _e534 = bitcast<u64>(_e533);
            work[(_e505 + 10u)] = u32(_e534);
            work[(_e505 + 11u)] = u32((_e534 >> 32u));
            let _e542 = avg_qty_count_2;
            let _e543 = bitcast<u64>(_e542);
            work[(_e505 + 12u)] = u32(_e543);
            work[(_e505 + 13u)] = u32((_e543 >> 32u));
            let _e551 = avg_disc_sum_2;
            let _e552 = bitcast<u64>(_e551);
            work[(_e505 + 14u)] = u32(_e552);
            work[(_e505 + 15u)] = u32((_e552 >> 32u));
            work[(part_numbers_2 + _e71)] = _e501;
            sum_qty_2 = i64();
            sum_base_price_2 = i64();
            sum_disc_price_2 = i64();
            sum_charge_2 = i64();
            avg_qty_count_2 = i64();
            avg_disc_sum_2 = i64();
        }
        let _e569 = (parts_2 + (_e502 * 16u));
        let _e570 = sum_qty_2;
        let _e571 = bitcast<u64>(_e570);
        work[(_e569 + 4u)] = u32(_e571);
        work[(_e569 + 5u)] = u32((_e571 >> 32u));
        let _e579 = sum_base_price_2;
        let _e580 = bitcast<u64>(_e579);
        work[(_e569 + 6u)] = u32(_e580);
        work[(_e569 + 7u)] = u32((_e580 >> 32u));
        let _e588 = sum_disc_price_2;
        let _e589 = bitcast<u64>(_e588);
        work[(_e569 + 8u)] = u32(_e589);
        work[(_e569 + 9u)] = u32((_e589 >> 32u));
        let _e597 = sum_charge_2;
        let _e598 = bitcast<u64>(_e597);
        work[(_e569 + 10u)] = u32(_e598);
        work[(_e569 + 11u)] = u32((_e598 >> 32u));
        let _e606 = avg_qty_count_2;
        let _e607 = bitcast<u64>(_e606);
        work[(_e569 + 12u)] = u32(_e607);
        work[(_e569 + 13u)] = u32((_e607 >> 32u));
        let _e615 = avg_disc_sum_2;
        let _e616 = bitcast<u64>(_e615);
        work[(_e569 + 14u)] = u32(_e616);
        work[(_e569 + 15u)] = u32((_e616 >> 32u));
        work[(part_numbers_2 + _e502)] = _e501;
    } else {
        if (_e43 > 0u) {
            let _e628 = (rows_2 + (_e501 * 16u));
            whole_sum_qty_4 = i64();
            whole_sum_base_price_4 = i64();
            whole_sum_disc_price_4 = i64();
            whole_sum_charge_4 = i64();
            whole_avg_qty_count_4 = i64();
            whole_avg_disc_sum_4 = i64();
            let _e643 = work[(_e628 + 4u)];
            let _e646 = work[(_e628 + 5u)];
            whole_sum_qty_4 = bitcast<i64>((u64(_e643) | (u64(_e646) << 32u)));
            let _e654 = work[(_e628 + 6u)];
            let _e657 = work[(_e628 + 7u)];
            whole_sum_base_price_4 = bitcast<i64>((u64(_e654) | (u64(_e657) << 32u)));
            let _e665 = work[(_e628 + 8u)];
            let _e668 = work[(_e628 + 9u)];
            whole_sum_disc_price_4 = bitcast<i64>((u64(_e665) | (u64(_e668) << 32u)));
            let _e676 = work[(_e628 + 10u)];
            let _e679 = work[(_e628 + 11u)];
            whole_sum_charge_4 = bitcast<i64>((u64(_e676) | (u64(_e679) << 32u)));
            let _e687 = work[(_e628 + 12u)];
            let _e690 = work[(_e628 + 13u)];
            whole_avg_qty_count_4 = bitcast<i64>((u64(_e687) | (u64(_e690) << 32u)));
            let _e698 = work[(_e628 + 14u)];
            let _e701 = work[(_e628 + 15u)];
            whole_avg_disc_sum_4 = bitcast<i64>((u64(_e698) | (u64(_e701) << 32u)));
            let _e707 = sum_qty_2;
            let _e708 = whole_sum_qty_4;
            let _e709 = (_e708 + _e707);
            let _e711 = (_e708 < i64());
            whole_sum_qty_4 = _e709;
            let _e719 = sum_base_price_2;
            let _e720 = whole_sum_base_price_4;
            let _e721 = (_e720 + _e719);
            let _e723 = (_e720 < i64());
            whole_sum_base_price_4 = _e721;
            let _e731 = sum_disc_price_2;
            let _e732 = whole_sum_disc_price_4;
            let _e733 = (_e732 + _e731);
            let _e735 = (_e732 < i64());
            whole_sum_disc_price_4 = _e733;
            let _e743 = sum_charge_2;
            let _e744 = whole_sum_charge_4;
            let _e745 = (_e744 + _e743);
            let _e747 = (_e744 < i64());
            whole_sum_charge_4 = _e745;
            let _e755 = avg_qty_count_2;
            let _e756 = whole_avg_qty_count_4;
            let _e757 = (_e756 + _e755);
            let _e759 = (_e756 < i64());
            whole_avg_qty_count_4 = _e757;
            let _e767 = avg_disc_sum_2;
            let _e768 = whole_avg_disc_sum_4;
            let _e769 = (_e768 + _e767);
            let _e771 = (_e768 < i64());
            whole_avg_disc_sum_4 = _e769;
            let _e779 = whole_sum_qty_4;
            let _e780 = bitcast<u64>(_e779);
            work[(_e628 + 4u)] = u32(_e780);
            work[(_e628 + 5u)] = u32((_e780 >> 32u));
            let _e788 = whole_sum_base_price_4;
            let _e789 = bitcast<u64>(_e788);
            work[(_e628 + 6u)] = u32(_e789);
            work[(_e628 + 7u)] = u32((_e789 >> 32u));
            let _e797 = whole_sum_disc_price_4;
            let _e798 = bitcast<u64>(_e797);
            work[(_e628 + 8u)] = u32(_e798);
            work[(_e628 + 9u)] = u32((_e798 >> 32u));
            let _e806 = whole_sum_charge_4;
            let _e807 = bitcast<u64>(_e806);
            work[(_e628 + 10u)] = u32(_e807);
            work[(_e628 + 11u)] = u32((_e807 >> 32u));
            let _e815 = whole_avg_qty_count_4;
            let _e816 = bitcast<u64>(_e815);
            work[(_e628 + 12u)] = u32(_e816);
            work[(_e628 + 13u)] = u32((_e816 >> 32u));
            let _e824 = whole_avg_disc_sum_4;
            let _e825 = bitcast<u64>(_e824);
            work[(_e628 + 14u)] = u32(_e825);
            work[(_e628 + 15u)] = u32((_e825 >> 32u));
        }
    }
}

@compute @workgroup_size(256, 1, 1) 
fn fold_sorted_parts(@builtin(workgroup_id) workgroup_3: vec3<u32>, @builtin(local_invocation_index) local_6: u32, @builtin(num_workgroups) workgroups_3: vec3<u32>) {
    var sum_qty_3: i64;
    var sum_base_price_3: i64;
    var sum_disc_price_3: i64;
    var sum_charge_3: i64;
    var avg_qty_count_3: i64;
    var avg_disc_sum_3: i64;
    var group_3: u32;
    var is_first_3: bool;
    var local_7: u32;
    var whole_sum_qty_5: i64;
    var whole_sum_base_price_5: i64;
    var whole_sum_disc_price_5: i64;
    var whole_sum_charge_5: i64;
    var whole_avg_qty_count_5: i64;
    var whole_avg_disc_sum_5: i64;
    var whole_sum_qty_6: i64;
    var whole_sum_base_price_6: i64;
    var whole_sum_disc_price_6: i64;
    var whole_sum_charge_6: i64;
    var whole_avg_qty_count_6: i64;
    var whole_avg_disc_sum_6: i64;

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
    sum_qty_3 = i64();
    sum_base_price_3 = i64();
    sum_disc_price_3 = i64();
    sum_charge_3 = i64();
    avg_qty_count_3 = i64();
    avg_disc_sum_3 = i64();
    sum_qty_3 = i64();
    sum_base_price_3 = i64();
    sum_disc_price_3 = i64();
    sum_charge_3 = i64();
    avg_qty_count_3 = i64();
    avg_disc_sum_3 = i64();
    let _e67 = work[(numbers_3 + _e41)];
    group_3 = _e67;
    is_first_3 = true;
    let _e71 = (i_3 * 2u);
    local_7 = _e41;
    loop {
        let _e73 = local_7;
        if (_e73 >= _e43) {
            break;
        }
        let _e77 = work[(numbers_3 + _e73)];
        let _e78 = group_3;
        if (_e77 != _e78) {
            let _e80 = is_first_3;
            if (_e80 & _e44) {
                let _e84 = (parts_3 + (_e71 * 16u));
                let _e85 = sum_qty_3;
                let _e86 = bitcast<u64>(_e85);
                work[(_e84 + 4u)] = u32(_e86);
                work[(_e84 + 5u)] = u32((_e86 >> 32u));
                let _e97 = sum_base_price_3;
                let _e98 = bitcast<u64>(_e97);
                work[(_e84 + 6u)] = u32(_e98);
                work[(_e84 + 7u)] = u32((_e98 >> 32u));
                let _e108 = sum_disc_price_3;
                let _e109 = bitcast<u64>(_e108);
                work[(_e84 + 8u)] = u32(_e109);
                work[(_e84 + 9u)] = u32((_e109 >> 32u));
                let _e119 = sum_charge_3;
                let _e120 = bitcast<u64>(_e119);
                work[(_e84 + 10u)] = u32(_e120);
                work[(_e84 + 11u)] = u32((_e120 >> 32u));
                let _e130 = avg_qty_count_3;
                let _e131 = bitcast<u64>(_e130);
                work[(_e84 + 12u)] = u32(_e131);
                work[(_e84 + 13u)] = u32((_e131 >> 32u));
                let _e141 = avg_disc_sum_3;
                let _e142 = bitcast<u64>(_e141);
                work[(_e84 + 14u)] = u32(_e142);
                work[(_e84 + 15u)] = u32((_e142 >> 32u));
                work[(part_numbers_3 + _e71)] = _e78;
            } else {
                let _e155 = (rows_3 + (_e78 * 16u));
                whole_sum_qty_5 = i64();
                whole_sum_base_price_5 = i64();
                whole_sum_disc_price_5 = i64();
                whole_sum_charge_5 = i64();
                whole_avg_qty_count_5 = i64();
                whole_avg_disc_sum_5 = i64();
                let _e170 = work[(_e155 + 4u)];
                let _e173 = work[(_e155 + 5u)];
                whole_sum_qty_5 = bitcast<i64>((u64(_e170) | (u64(_e173) << 32u)));
                let _e181 = work[(_e155 + 6u)];
                let _e184 = work[(_e155 + 7u)];
                whole_sum_base_price_5 = bitcast<i64>((u64(_e181) | (u64(_e184) << 32u)));
                let _e192 = work[(_e155 + 8u)];
                let _e195 = work[(_e155 + 9u)];
                whole_sum_disc_price_5 = bitcast<i64>((u64(_e192) | (u64(_e195) << 32u)));
                let _e203 = work[(_e155 + 10u)];
                let _e206 = work[(_e155 + 11u)];
                whole_sum_charge_5 = bitcast<i64>((u64(_e203) | (u64(_e206) << 32u)));
                let _e214 = work[(_e155 + 12u)];
                let _e217 = work[(_e155 + 13u)];
                whole_avg_qty_count_5 = bitcast<i64>((u64(_e214) | (u64(_e217) << 32u)));
                let _e225 = work[(_e155 + 14u)];
                let _e228 = work[(_e155 + 15u)];
                whole_avg_disc_sum_5 = bitcast<i64>((u64(_e225) | (u64(_e228) << 32u)));
                let _e234 = sum_qty_3;
                let _e235 = whole_sum_qty_5;
                let _e236 = (_e235 + _e234);
                let _e238 = (_e235 < i64());
                whole_sum_qty_5 = _e236;
                let _e246 = sum_base_price_3;
                let _e247 = whole_sum_base_price_5;
                let _e248 = (_e247 + _e246);
                let _e250 = (_e247 < i64());
                whole_sum_base_price_5 = _e248;
                let _e258 = sum_disc_price_3;
                let _e259 = whole_sum_disc_price_5;
                let _e260 = (_e259 + _e258);
                let _e262 = (_e259 < i64());
                whole_sum_disc_price_5 = _e260;
                let _e270 = sum_charge_3;
                let _e271 = whole_sum_charge_5;
                let _e272 = (_e271 + _e270);
                let _e274 = (_e271 < i64());
                whole_sum_charge_5 = _e272;
                let _e282 = avg_qty_count_3;
                let _e283 = whole_avg_qty_count_5;
                let _e284 = (_e283 + _e282);
                let _e286 = (_e283 < i64());
                whole_avg_qty_count_5 = _e284;
                let _e294 = avg_disc_sum_3;
                let _e295 = whole_avg_disc_sum_5;
                let _e296 = (_e295 + _e294);
                let _e298 = (_e295 < i64());
                whole_avg_disc_sum_5 = _e296;
                let _e306 = whole_sum_qty_5;
                let _e307 = bitcast<u64>(_e306);
                work[(_e155 + 4u)] = u32(_e307);
                work[(_e155 + 5u)] = u32((_e307 >> 32u));
                let _e315 = whole_sum_base_price_5;
                let _e316 = bitcast<u64>(_e315);
                work[(_e155 + 6u)] = u32(_e316);
                work[(_e155 + 7u)] = u32((_e316 >> 32u));
                let _e324 = whole_sum_disc_price_5;
                let _e325 = bitcast<u64>(_e324);
                work[(_e155 + 8u)] = u32(_e325);
                work[(_e155 + 9u)] = u32((_e325 >> 32u));
                let _e333 = whole_sum_charge_5;
                let _e334 = bitcast<u64>(_e333);
                work[(_e155 + 10u)] = u32(_e334);
                work[(_e155 + 11u)] = u32((_e334 >> 32u));
                let _e342 = whole_avg_qty_count_5;
                let _e343 = bitcast<u64>(_e342);
                work[(_e155 + 12u)] = u32(_e343);
                work[(_e155 + 13u)] = u32((_e343 >> 32u));
                let _e351 = whole_avg_disc_sum_5;
                let _e352 = bitcast<u64>(_e351);
                work[(_e155 + 14u)] = u32(_e352);
                work[(_e155 + 15u)] = u32((_e352 >> 32u));
            }
            sum_qty_3 = i64();
            sum_base_price_3 = i64();
            sum_disc_price_3 = i64();
            sum_charge_3 = i64();
            avg_qty_count_3 = i64();
            avg_disc_sum_3 = i64();
            is_first_3 = false;
            group_3 = _e77;
        }
        let _e368 = work[(order_3 + _e73)];
        let _e370 = (entries_3 + (_e368 * 16u));
        let _e373 = work[(_e370 + 4u)];
        let _e376 = work[(_e370 + 5u)];
        let _e381 = bitcast<i64>((u64(_e373) | (u64(_e376) << 32u)));
        let _e382 = sum_qty_3;
        let _e383 = (_e382 + _e381);
        let _e385 = (_e382 < i64());
        sum_qty_3 = _e383;
        let _e395 = work[(_e370 + 6u)];
        let _e398 = work[(_e370 + 7u)];
        let _e403 = bitcast<i64>((u64(_e395) | (u64(_e398) << 32u)));
        let _e404 = sum_base_price_3;
        let _e405 = (_e404 + _e403);
        let _e407 = (_e404 < i64());
        sum_base_price_3 = _e405;
        let _e417 = work[(_e370 + 8u)];
        let _e420 = work[(_e370 + 9u)];
        let _e425 = bitcast<i64>((u64(_e417) | (u64(_e420) << 32u)));
        let _e426 = sum_disc_price_3;
        let _e427 = (_e426 + _e425);
        let _e429 = (_e426 < i64());
        sum_disc_price_3 = _e427;
        let _e439 = work[(_e370 + 10u)];
        let _e442 = work[(_e370 + 11u)];
        let _e447 = bitcast<i64>((u64(_e439) | (u64(_e442) << 32u)));
        let _e448 = sum_charge_3;
        let _e449 = (_e448 + _e447);
        let _e451 = (_e448 < i64());
        sum_charge_3 = _e449;
        let _e461 = work[(_e370 + 12u)];
        let _e464 = work[(_e370 + 13u)];
        let _e469 = bitcast<i64>((u64(_e461) | (u64(_e464) << 32u)));
        let _e470 = avg_qty_count_3;
        let _e471 = (_e470 + _e469);
        let _e473 = (_e470 < i64());
        avg_qty_count_3 = _e471;
        let _e483 = work[(_e370 + 14u)];
        let _e486 = work[(_e370 + 15u)];
        let _e491 = bitcast<i64>((u64(_e483) | (u64(_e486) << 32u)));
        let _e492 = avg_disc_sum_3;
        let _e493 = (_e492 + _e491);
        let _e495 = (_e492 < i64());
        avg_disc_sum_3 = _e493;
        local_7 = (_e73 + 1u);
    }
    let _e504 = group_3;
    if _e44 {
        let _e505 = (_e71 + 1u);
        let _e506 = is_first_3;
        if _e506 {
            let _e508 = (parts_3 + (_e71 * 16u));
            let _e509 = sum_qty_3;
            let _e510 = bitcast<u64>(_e509);
            work[(_e508 + 4u)] = u32(_e510);
            work[(_e508 + 5u)] = u32((_e510 >> 32u));
            let _e518 = sum_base_price_3;
            let _e519 = bitcast<u64>(_e518);
            work[(_e508 + 6u)] = u32(_e519);
            work[(_e508 + 7u)] = u32((_e519 >> 32u));
            let _e527 = sum_disc_price_3;
            let _e528 = bitcast<u64>(_e527);
            work[(_e508 + 8u)] = u32(_e528);
            work[(_e508 + 9u)] = u32((_e528 >> 32u));
            let _e536 = sum_charge_3;
            let _e537 = bitcast<u64>(_e536);
            work[(_e508 + 10u)] = u32(_e537);
            work[(_e508 + 11u)] = u32((_e537 >> 32u));
            let _e545 = avg_qty_count_3;
            let _e546 = bitcast<u64>(_e545);
            work[(_e508 + 12u)] = u32(_e546);
            work[(_e508 + 13u)] = u32((_e546 >> 32u));
            let _e554 = avg_disc_sum_3;
            let _e555 = bitcast<u64>(_e554);
            work[(_e508 + 14u)] = u32(_e555);
            work[(_e508 + 15u)] = u32((_e555 >> 32u));
            work[(part_numbers_3 + _e71)] = _e504;
            sum_qty_3 = i64();
            sum_base_price_3 = i64();
            sum_disc_price_3 = i64();
            sum_charge_3 = i64();
            avg_qty_count_3 = i64();
            avg_disc_sum_3 = i64();
        }
        let _e572 = (parts_3 + (_e505 * 16u));
        let _e573 = sum_qty_3;
        let _e574 = bitcast<u64>(_e573);
        work[(_e572 + 4u)] = u32(_e574);
        work[(_e572 + 5u)] = u32((_e574 >> 32u));
        let _e582 = sum_base_price_3;
        let _e583 = bitcast<u64>(_e582);
        work[(_e572 + 6u)] = u32(_e583);
        work[(_e572 + 7u)] = u32((_e583 >> 32u));
        let _e591 = sum_disc_price_3;
        let _e592 = bitcast<u64>(_e591);
        work[(_e572 + 8u)] = u32(_e592);
        work[(_e572 + 9u)] = u32((_e592 >> 32u));
        let _e600 = sum_charge_3;
        let _e601 = bitcast<u64>(_e600);
        work[(_e572 + 10u)] = u32(_e601);
        work[(_e572 + 11u)] = u32((_e601 >> 32u));
        let _e609 = avg_qty_count_3;
        let _e610 = bitcast<u64>(_e609);
        work[(_e572 + 12u)] = u32(_e610);
        work[(_e572 + 13u)] = u32((_e610 >> 32u));
        let _e618 = avg_disc_sum_3;
        let _e619 = bitcast<u64>(_e618);
        work[(_e572 + 14u)] = u32(_e619);
        work[(_e572 + 15u)] = u32((_e619 >> 32u));
        work[(part_numbers_3 + _e505)] = _e504;
    } else {
        if (_e43 > 0u) {
            let _e631 = (rows_3 + (_e504 * 16u));
            whole_sum_qty_6 = i64();
            whole_sum_base_price_6 = i64();
            whole_sum_disc_price_6 = i64();
            whole_sum_charge_6 = i64();
            whole_avg_qty_count_6 = i64();
            whole_avg_disc_sum_6 = i64();
            let _e646 = work[(_e631 + 4u)];
            let _e649 = work[(_e631 + 5u)];
            whole_sum_qty_6 = bitcast<i64>((u64(_e646) | (u64(_e649) << 32u)));
            let _e657 = work[(_e631 + 6u)];
            let _e660 = work[(_e631 + 7u)];
            whole_sum_base_price_6 = bitcast<i64>((u64(_e657) | (u64(_e660) << 32u)));
            let _e668 = work[(_e631 + 8u)];
            let _e671 = work[(_e631 + 9u)];
            whole_sum_disc_price_6 = bitcast<i64>((u64(_e668) | (u64(_e671) << 32u)));
            let _e679 = work[(_e631 + 10u)];
            let _e682 = work[(_e631 + 11u)];
            whole_sum_charge_6 = bitcast<i64>((u64(_e679) | (u64(_e682) << 32u)));
            let _e690 = work[(_e631 + 12u)];
            let _e693 = work[(_e631 + 13u)];
            whole_avg_qty_count_6 = bitcast<i64>((u64(_e690) | (u64(_e693) << 32u)));
            let _e701 = work[(_e631 + 14u)];
            let _e704 = work[(_e631 + 15u)];
            whole_avg_disc_sum_6 = bitcast<i64>((u64(_e701) | (u64(_e704) << 32u)));
            let _e710 = sum_qty_3;
            let _e711 = whole_sum_qty_6;
            let _e712 = (_e711 + _e710);
            let _e714 = (_e711 < i64());
            whole_sum_qty_6 = _e712;
            let _e722 = sum_base_price_3;
            let _e723 = whole_sum_base_price_6;
            let _e724 = (_e723 + _e722);
            let _e726 = (_e723 < i64());
            whole_sum_base_price_6 = _e724;
            let _e734 = sum_disc_price_3;
            let _e735 = whole_sum_disc_price_6;
            let _e736 = (_e735 + _e734);
            let _e738 = (_e735 < i64());
            whole_sum_disc_price_6 = _e736;
            let _e746 = sum_charge_3;
            let _e747 = whole_sum_charge_6;
            let _e748 = (_e747 + _e746);
            let _e750 = (_e747 < i64());
            whole_sum_charge_6 = _e748;
            let _e758 = avg_qty_count_3;
            let _e759 = whole_avg_qty_count_6;
            let _e760 = (_e759 + _e758);
            let _e762 = (_e759 < i64());
            whole_avg_qty_count_6 = _e760;
            let _e770 = avg_disc_sum_3;
            let _e771 = whole_avg_disc_sum_6;
            let _e772 = (_e771 + _e770);
            let _e774 = (_e771 < i64());
            whole_avg_disc_sum_6 = _e772;
            let _e782 = whole_sum_qty_6;
            let _e783 = bitcast<u64>(_e782);
            work[(_e631 + 4u)] = u32(_e783);
            work[(_e631 + 5u)] = u32((_e783 >> 32u));
            let _e791 = whole_sum_base_price_6;
            let _e792 = bitcast<u64>(_e791);
            work[(_e631 + 6u)] = u32(_e792);
            work[(_e631 + 7u)] = u32((_e792 >> 32u));
            let _e800 = whole_sum_disc_price_6;
            let _e801 = bitcast<u64>(_e800);
            work[(_e631 + 8u)] = u32(_e801);
            work[(_e631 + 9u)] = u32((_e801 >> 32u));
            let _e809 = whole_sum_charge_6;
            let _e810 = bitcast<u64>(_e809);
            work[(_e631 + 10u)] = u32(_e810);
            work[(_e631 + 11u)] = u32((_e810 >> 32u));
            let _e818 = whole_avg_qty_count_6;
            let _e819 = bitcast<u64>(_e818);
            work[(_e631 + 12u)] = u32(_e819);
            work[(_e631 + 13u)] = u32((_e819 >> 32u));
            let _e827 = whole_avg_disc_sum_6;
            let _e828 = bitcast<u64>(_e827);
            work[(_e631 + 14u)] = u32(_e828);
            work[(_e631 + 15u)] = u32((_e828 >> 32u));
        }
    }
}

@compute @workgroup_size(256, 1, 1) 
fn fold_all_parts(@builtin(workgroup_id) workgroup_4: vec3<u32>, @builtin(local_invocation_index) local_8: u32, @builtin(num_workgroups) workgroups_4: vec3<u32>) {
    var sum_qty_4: i64;
    var sum_base_price_4: i64;
    var sum_disc_price_4: i64;
    var sum_charge_4: i64;
    var avg_qty_count_4: i64;
    var avg_disc_sum_4: i64;
    var group_4: u32;
    var is_first_4: bool;
    var local_9: u32;
    var whole_sum_qty_7: i64;
    var whole_sum_base_price_7: i64;
    var whole_sum_disc_price_7: i64;
    var whole_sum_charge_7: i64;
    var whole_avg_qty_count_7: i64;
    var whole_avg_disc_sum_7: i64;

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
    sum_qty_4 = i64();
    sum_base_price_4 = i64();
    sum_disc_price_4 = i64();
    sum_charge_4 = i64();
    avg_qty_count_4 = i64();
    avg_disc_sum_4 = i64();
    sum_qty_4 = i64();
    sum_base_price_4 = i64();
    sum_disc_price_4 = i64();
    sum_charge_4 = i64();
    avg_qty_count_4 = i64();
    avg_disc_sum_4 = i64();
    group_4 = 0u;
    is_first_4 = true;
    let _e67 = (i_4 * 2u);
    local_9 = _e41;
    loop {
        let _e69 = local_9;
        if (_e69 >= _e43) {
            break;
        }
        let _e73 = (entries_4 + (_e69 * 16u));
        let _e78 = work[(_e73 + 4u)];
        let _e82 = work[(_e73 + 5u)];
        let _e88 = bitcast<i64>((u64(_e78) | (u64(_e82) << 32u)));
        let _e89 = sum_qty_4;
        let _e90 = (_e89 + _e88);
        let _e92 = (_e89 < i64());
        sum_qty_4 = _e90;
        let _e103 = work[(_e73 + 6u)];
        let _e107 = work[(_e73 + 7u)];
        let _e112 = bitcast<i64>((u64(_e103) | (u64(_e107) << 32u)));
        let _e113 = sum_base_price_4;
        let _e114 = (_e113 + _e112);
        let _e116 = (_e113 < i64());
        sum_base_price_4 = _e114;
        let _e127 = work[(_e73 + 8u)];
        let _e131 = work[(_e73 + 9u)];
        let _e136 = bitcast<i64>((u64(_e127) | (u64(_e131) << 32u)));
        let _e137 = sum_disc_price_4;
        let _e138 = (_e137 + _e136);
        let _e140 = (_e137 < i64());
        sum_disc_price_4 = _e138;
        let _e151 = work[(_e73 + 10u)];
        let _e155 = work[(_e73 + 11u)];
        let _e160 = bitcast<i64>((u64(_e151) | (u64(_e155) << 32u)));
        let _e161 = sum_charge_4;
        let _e162 = (_e161 + _e160);
        let _e164 = (_e161 < i64());
        sum_charge_4 = _e162;
        let _e175 = work[(_e73 + 12u)];
        let _e179 = work[(_e73 + 13u)];
        let _e184 = bitcast<i64>((u64(_e175) | (u64(_e179) << 32u)));
        let _e185 = avg_qty_count_4;
        let _e186 = (_e185 + _e184);
        let _e188 = (_e185 < i64());
        avg_qty_count_4 = _e186;
        let _e199 = work[(_e73 + 14u)];
        let _e203 = work[(_e73 + 15u)];
        let _e208 = bitcast<i64>((u64(_e199) | (u64(_e203) << 32u)));
        let _e209 = avg_disc_sum_4;
        let _e210 = (_e209 + _e208);
        let _e212 = (_e209 < i64());
        avg_disc_sum_4 = _e210;
        local_9 = (_e69 + 1u);
    }
    let _e221 = group_4;
    if (part_numbers_4 != 0u) {
        let _e222 = (_e67 + 1u);
        let _e223 = is_first_4;
        if _e223 {
            let _e225 = (parts_4 + (_e67 * 16u));
            let _e226 = sum_qty_4;
            let _e227 = bitcast<u64>(_e226);
            work[(_e225 + 4u)] = u32(_e227);
            work[(_e225 + 5u)] = u32((_e227 >> 32u));
            let _e235 = sum_base_price_4;
            let _e236 = bitcast<u64>(_e235);
            work[(_e225 + 6u)] = u32(_e236);
            work[(_e225 + 7u)] = u32((_e236 >> 32u));
            let _e244 = sum_disc_price_4;
            let _e245 = bitcast<u64>(_e244);
            work[(_e225 + 8u)] = u32(_e245);
            work[(_e225 + 9u)] = u32((_e245 >> 32u));
            let _e253 = sum_charge_4;
            let _e254 = bitcast<u64>(_e253);
            work[(_e225 + 10u)] = u32(_e254);
            work[(_e225 + 11u)] = u32((_e254 >> 32u));
            let _e262 = avg_qty_count_4;
            let _e263 = bitcast<u64>(_e262);
            work[(_e225 + 12u)] = u32(_e263);
            work[(_e225 + 13u)] = u32((_e263 >> 32u));
            let _e271 = avg_disc_sum_4;
            let _e272 = bitcast<u64>(_e271);
            work[(_e225 + 14u)] = u32(_e272);
            work[(_e225 + 15u)] = u32((_e272 >> 32u));
            work[(part_numbers_4 + _e67)] = _e221;
            sum_qty_4 = i64();
            sum_base_price_4 = i64();
            sum_disc_price_4 = i64();
            sum_charge_4 = i64();
            avg_qty_count_4 = i64();
            avg_disc_sum_4 = i64();
        }
        let _e289 = (parts_4 + (_e222 * 16u));
        let _e290 = sum_qty_4;
        let _e291 = bitcast<u64>(_e290);
        work[(_e289 + 4u)] = u32(_e291);
        work[(_e289 + 5u)] = u32((_e291 >> 32u));
        let _e299 = sum_base_price_4;
        let _e300 = bitcast<u64>(_e299);
        work[(_e289 + 6u)] = u32(_e300);
        work[(_e289 + 7u)] = u32((_e300 >> 32u));
        let _e308 = sum_disc_price_4;
        let _e309 = bitcast<u64>(_e308);
        work[(_e289 + 8u)] = u32(_e309);
        work[(_e289 + 9u)] = u32((_e309 >> 32u));
        let _e317 = sum_charge_4;
        let _e318 = bitcast<u64>(_e317);
        work[(_e289 + 10u)] = u32(_e318);
        work[(_e289 + 11u)] = u32((_e318 >> 32u));
        let _e326 = avg_qty_count_4;
        let _e327 = bitcast<u64>(_e326);
        work[(_e289 + 12u)] = u32(_e327);
        work[(_e289 + 13u)] = u32((_e327 >> 32u));
        let _e335 = avg_disc_sum_4;
        let _e336 = bitcast<u64>(_e335);
        work[(_e289 + 14u)] = u32(_e336);
        work[(_e289 + 15u)] = u32((_e336 >> 32u));
        work[(part_numbers_4 + _e222)] = _e221;
    } else {
        if (_e43 > 0u) {
            let _e348 = (rows_4 + (_e221 * 16u));
            whole_sum_qty_7 = i64();
            whole_sum_base_price_7 = i64();
            whole_sum_disc_price_7 = i64();
            whole_sum_charge_7 = i64();
            whole_avg_qty_count_7 = i64();
            whole_avg_disc_sum_7 = i64();
            let _e363 = work[(_e348 + 4u)];
            let _e366 = work[(_e348 + 5u)];
            whole_sum_qty_7 = bitcast<i64>((u64(_e363) | (u64(_e366) << 32u)));
            let _e374 = work[(_e348 + 6u)];
            let _e377 = work[(_e348 + 7u)];
            whole_sum_base_price_7 = bitcast<i64>((u64(_e374) | (u64(_e377) << 32u)));
            let _e385 = work[(_e348 + 8u)];
            let _e388 = work[(_e348 + 9u)];
            whole_sum_disc_price_7 = bitcast<i64>((u64(_e385) | (u64(_e388) << 32u)));
            let _e396 = work[(_e348 + 10u)];
            let _e399 = work[(_e348 + 11u)];
            whole_sum_charge_7 = bitcast<i64>((u64(_e396) | (u64(_e399) << 32u)));
            let _e407 = work[(_e348 + 12u)];
            let _e410 = work[(_e348 + 13u)];
            whole_avg_qty_count_7 = bitcast<i64>((u64(_e407) | (u64(_e410) << 32u)));
            let _e418 = work[(_e348 + 14u)];
            let _e421 = work[(_e348 + 15u)];
            whole_avg_disc_sum_7 = bitcast<i64>((u64(_e418) | (u64(_e421) << 32u)));
            let _e427 = sum_qty_4;
            let _e428 = whole_sum_qty_7;
            let _e429 = (_e428 + _e427);
            let _e431 = (_e428 < i64());
            whole_sum_qty_7 = _e429;
            let _e439 = sum_base_price_4;
            let _e440 = whole_sum_base_price_7;
            let _e441 = (_e440 + _e439);
            let _e443 = (_e440 < i64());
            whole_sum_base_price_7 = _e441;
            let _e451 = sum_disc_price_4;
            let _e452 = whole_sum_disc_price_7;
            let _e453 = (_e452 + _e451);
            let _e455 = (_e452 < i64());
            whole_sum_disc_price_7 = _e453;
            let _e463 = sum_charge_4;
            let _e464 = whole_sum_charge_7;
            let _e465 = (_e464 + _e463);
            let _e467 = (_e464 < i64());
            whole_sum_charge_7 = _e465;
            let _e475 = avg_qty_count_4;
            let _e476 = whole_avg_qty_count_7;
            let _e477 = (_e476 + _e475);
            let _e479 = (_e476 < i64());
            whole_avg_qty_count_7 = _e477;
            let _e487 = avg_disc_sum_4;
            let _e488 = whole_avg_disc_sum_7;
            let _e489 = (_e488 + _e487);
            let _e491 = (_e488 < i64());
            whole_avg_disc_sum_7 = _e489;
            let _e499 = whole_sum_qty_7;
            let _e500 = bitcast<u64>(_e499);
            work[(_e348 + 4u)] = u32(_e500);
            work[(_e348 + 5u)] = u32((_e500 >> 32u));
            let _e508 = whole_sum_base_price_7;
            let _e509 = bitcast<u64>(_e508);
            work[(_e348 + 6u)] = u32(_e509);
            work[(_e348 + 7u)] = u32((_e509 >> 32u));
            let _e517 = whole_sum_disc_price_7;
            let _e518 = bitcast<u64>(_e517);
            work[(_e348 + 8u)] = u32(_e518);
            work[(_e348 + 9u)] = u32((_e518 >> 32u));
            let _e526 = whole_sum_charge_7;
            let _e527 = bitcast<u64>(_e526);
            work[(_e348 + 10u)] = u32(_e527);
            work[(_e348 + 11u)] = u32((_e527 >> 32u));
            let _e535 = whole_avg_qty_count_7;
            let _e536 = bitcast<u64>(_e535);
            work[(_e348 + 12u)] = u32(_e536);
            work[(_e348 + 13u)] = u32((_e536 >> 32u));
            let _e544 = whole_avg_disc_sum_7;
            let _e545 = bitcast<u64>(_e544);
            work[(_e348 + 14u)] = u32(_e545);
            work[(_e348 + 15u)] = u32((_e545 >> 32u));
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
    let _e39 = (entries_5 + (i_5 * 17u));
    let _e43 = work[(numbers_5 + i_5)];
    let _e46 = (parts_5 + (_e43 * 12u));
    let _e49 = work[_e39];
    let _e56 = work[(_e39 + 5u)];
    let _e60 = work[(_e39 + 6u)];
    if ((_e49 & 1u) != 0u) {
        let _e67 = bitcast<u64>(bitcast<i64>((u64(_e56) | (u64(_e60) << 32u))));
        let _e69 = u32(_e67);
        let _e70 = u32((_e67 >> 32u));
        local_11 = false;
        if (_e69 != 0u) {
            let _e76 = atomicAdd((&sync[_e46]), _e69);
            local_11 = ((_e76 + _e69) < _e76);
        }
        let _e79 = local_11;
        let _e82 = (_e70 + select(0u, 1u, _e79));
        local_12 = false;
        if (_e82 != 0u) {
            let _e87 = atomicAdd((&sync[(_e46 + 1u)]), _e82);
            local_12 = ((_e87 + _e82) < _e87);
        }
        let _e90 = local_12;
    }
    let _e95 = work[_e39];
    let _e101 = work[(_e39 + 7u)];
    let _e105 = work[(_e39 + 8u)];
    if ((_e95 & 2u) != 0u) {
        let _e111 = bitcast<u64>(bitcast<i64>((u64(_e101) | (u64(_e105) << 32u))));
        let _e113 = u32(_e111);
        let _e114 = u32((_e111 >> 32u));
        local_13 = false;
        if (_e113 != 0u) {
            let _e119 = atomicAdd((&sync[(_e46 + 2u)]), _e113);
            local_13 = ((_e119 + _e113) < _e119);
        }
        let _e122 = local_13;
        let _e126 = (_e114 + select(0u, 1u, _e122));
        local_14 = false;
        if (_e126 != 0u) {
            let _e131 = atomicAdd((&sync[(_e46 + 3u)]), _e126);
            local_14 = ((_e131 + _e126) < _e131);
        }
        let _e134 = local_14;
    }
    let _e139 = work[_e39];
    let _e145 = work[(_e39 + 9u)];
    let _e149 = work[(_e39 + 10u)];
    if ((_e139 & 4u) != 0u) {
        let _e155 = bitcast<u64>(bitcast<i64>((u64(_e145) | (u64(_e149) << 32u))));
        let _e157 = u32(_e155);
        let _e158 = u32((_e155 >> 32u));
        local_15 = false;
        if (_e157 != 0u) {
            let _e163 = atomicAdd((&sync[(_e46 + 4u)]), _e157);
            local_15 = ((_e163 + _e157) < _e163);
        }
        let _e166 = local_15;
        let _e169 = (_e158 + select(0u, 1u, _e166));
        local_16 = false;
        if (_e169 != 0u) {
            let _e174 = atomicAdd((&sync[(_e46 + 5u)]), _e169);
            local_16 = ((_e174 + _e169) < _e174);
        }
        let _e177 = local_16;
    }
    let _e181 = work[_e39];
    let _e187 = work[(_e39 + 11u)];
    let _e190 = work[(_e39 + 12u)];
    if ((_e181 & 8u) != 0u) {
        let _e196 = bitcast<u64>(bitcast<i64>((u64(_e187) | (u64(_e190) << 32u))));
        let _e198 = u32(_e196);
        let _e199 = u32((_e196 >> 32u));
        local_17 = false;
        if (_e198 != 0u) {
            let _e204 = atomicAdd((&sync[(_e46 + 6u)]), _e198);
            local_17 = ((_e204 + _e198) < _e204);
        }
        let _e207 = local_17;
        let _e210 = (_e199 + select(0u, 1u, _e207));
        local_18 = false;
        if (_e210 != 0u) {
            let _e215 = atomicAdd((&sync[(_e46 + 7u)]), _e210);
            local_18 = ((_e215 + _e210) < _e215);
        }
        let _e218 = local_18;
    }
    let _e223 = work[_e39];
    let _e229 = work[(_e39 + 13u)];
    let _e233 = work[(_e39 + 14u)];
    if ((_e223 & 16u) != 0u) {
        let _e239 = bitcast<u64>(bitcast<i64>((u64(_e229) | (u64(_e233) << 32u))));
        let _e241 = u32(_e239);
        let _e242 = u32((_e239 >> 32u));
        local_19 = false;
        if (_e241 != 0u) {
            let _e247 = atomicAdd((&sync[(_e46 + 8u)]), _e241);
            local_19 = ((_e247 + _e241) < _e247);
        }
        let _e250 = local_19;
        let _e253 = (_e242 + select(0u, 1u, _e250));
        local_20 = false;
        if (_e253 != 0u) {
            let _e258 = atomicAdd((&sync[(_e46 + 9u)]), _e253);
            local_20 = ((_e258 + _e253) < _e258);
        }
        let _e261 = local_20;
    }
    let _e265 = work[_e39];
    let _e271 = work[(_e39 + 15u)];
    let _e274 = work[(_e39 + 16u)];
    if ((_e265 & 32u) != 0u) {
        let _e280 = bitcast<u64>(bitcast<i64>((u64(_e271) | (u64(_e274) << 32u))));
        let _e282 = u32(_e280);
        let _e283 = u32((_e280 >> 32u));
        local_21 = false;
        if (_e282 != 0u) {
            let _e288 = atomicAdd((&sync[(_e46 + 10u)]), _e282);
            local_21 = ((_e288 + _e282) < _e288);
        }
        let _e291 = local_21;
        let _e294 = (_e283 + select(0u, 1u, _e291));
        local_22 = false;
        if (_e294 != 0u) {
            let _e299 = atomicAdd((&sync[(_e46 + 11u)]), _e294);
            local_22 = ((_e299 + _e294) < _e299);
        }
        let _e302 = local_22;
    }
}

@compute @workgroup_size(256, 1, 1) 
fn settle(@builtin(workgroup_id) workgroup_6: vec3<u32>, @builtin(local_invocation_index) local_23: u32, @builtin(num_workgroups) workgroups_6: vec3<u32>) {
    var sum_qty_5: i64;
    var sum_base_price_5: i64;
    var sum_disc_price_5: i64;
    var sum_charge_5: i64;
    var avg_qty_count_5: i64;
    var avg_disc_sum_5: i64;
    var whole_sum_qty_8: i64;
    var whole_sum_base_price_8: i64;
    var whole_sum_disc_price_8: i64;
    var whole_sum_charge_8: i64;
    var whole_avg_qty_count_8: i64;
    var whole_avg_disc_sum_8: i64;

    let n_6 = params[0].x;
    let entry_count_6 = params[0].y;
    let entries_6 = params[0].z;
    let rows_6 = params[0].w;
    let order_6 = params[1].x;
    let parts_6 = params[1].y;
    let part_numbers_6 = params[1].z;
    let numbers_6 = params[1].w;
    let i_6 = ((((workgroup_6.y * workgroups_6.x) + workgroup_6.x) * 256u) + local_23);
    if (i_6 >= n_6) {
        return;
    }
    let _e39 = (parts_6 + (i_6 * 12u));
    sum_qty_5 = i64();
    sum_base_price_5 = i64();
    sum_disc_price_5 = i64();
    sum_charge_5 = i64();
    avg_qty_count_5 = i64();
    avg_disc_sum_5 = i64();
    sum_qty_5 = i64();
    sum_base_price_5 = i64();
    sum_disc_price_5 = i64();
    sum_charge_5 = i64();
    avg_qty_count_5 = i64();
    avg_disc_sum_5 = i64();
    let _e61 = atomicLoad((&sync[_e39]));
    let _e65 = atomicLoad((&sync[(_e39 + 1u)]));
    sum_qty_5 = bitcast<i64>((u64(_e61) | (u64(_e65) << 32u)));
    let _e75 = atomicLoad((&sync[(_e39 + 2u)]));
    let _e79 = atomicLoad((&sync[(_e39 + 3u)]));
    sum_base_price_5 = bitcast<i64>((u64(_e75) | (u64(_e79) << 32u)));
    let _e88 = atomicLoad((&sync[(_e39 + 4u)]));
    let _e92 = atomicLoad((&sync[(_e39 + 5u)]));
    sum_disc_price_5 = bitcast<i64>((u64(_e88) | (u64(_e92) << 32u)));
    let _e101 = atomicLoad((&sync[(_e39 + 6u)]));
    let _e105 = atomicLoad((&sync[(_e39 + 7u)]));
    sum_charge_5 = bitcast<i64>((u64(_e101) | (u64(_e105) << 32u)));
    let _e114 = atomicLoad((&sync[(_e39 + 8u)]));
    let _e118 = atomicLoad((&sync[(_e39 + 9u)]));
    avg_qty_count_5 = bitcast<i64>((u64(_e114) | (u64(_e118) << 32u)));
    let _e127 = atomicLoad((&sync[(_e39 + 10u)]));
    let _e131 = atomicLoad((&sync[(_e39 + 11u)]));
    avg_disc_sum_5 = bitcast<i64>((u64(_e127) | (u64(_e131) << 32u)));
    let _e139 = (rows_6 + (i_6 * 16u));
    whole_sum_qty_8 = i64();
    whole_sum_base_price_8 = i64();
    whole_sum_disc_price_8 = i64();
    whole_sum_charge_8 = i64();
    whole_avg_qty_count_8 = i64();
    whole_avg_disc_sum_8 = i64();
    let _e155 = work[(_e139 + 4u)];
    let _e158 = work[(_e139 + 5u)];
    whole_sum_qty_8 = bitcast<i64>((u64(_e155) | (u64(_e158) << 32u)));
    let _e166 = work[(_e139 + 6u)];
    let _e169 = work[(_e139 + 7u)];
    whole_sum_base_price_8 = bitcast<i64>((u64(_e166) | (u64(_e169) << 32u)));
    let _e177 = work[(_e139 + 8u)];
    let _e180 = work[(_e139 + 9u)];
    whole_sum_disc_price_8 = bitcast<i64>((u64(_e177) | (u64(_e180) << 32u)));
    let _e188 = work[(_e139 + 10u)];
    let _e191 = work[(_e139 + 11u)];
    whole_sum_charge_8 = bitcast<i64>((u64(_e188) | (u64(_e191) << 32u)));
    let _e199 = work[(_e139 + 12u)];
    let _e203 = work[(_e139 + 13u)];
    whole_avg_qty_count_8 = bitcast<i64>((u64(_e199) | (u64(_e203) << 32u)));
    let _e212 = work[(_e139 + 14u)];
    let _e216 = work[(_e139 + 15u)];
    whole_avg_disc_sum_8 = bitcast<i64>((u64(_e212) | (u64(_e216) << 32u)));
    let _e222 = sum_qty_5;
    let _e223 = whole_sum_qty_8;
    let _e224 = (_e223 + _e222);
    let _e226 = (_e223 < i64());
    whole_sum_qty_8 = _e224;
    let _e234 = sum_base_price_5;
    let _e235 = whole_sum_base_price_8;
    let _e236 = (_e235 + _e234);
    let _e238 = (_e235 < i64());
    whole_sum_base_price_8 = _e236;
    let _e246 = sum_disc_price_5;
    let _e247 = whole_sum_disc_price_8;
    let _e248 = (_e247 + _e246);
    let _e250 = (_e247 < i64());
    whole_sum_disc_price_8 = _e248;
    let _e258 = sum_charge_5;
    let _e259 = whole_sum_charge_8;
    let _e260 = (_e259 + _e258);
    let _e262 = (_e259 < i64());
    whole_sum_charge_8 = _e260;
    let _e270 = avg_qty_count_5;
    let _e271 = whole_avg_qty_count_8;
    let _e272 = (_e271 + _e270);
    let _e274 = (_e271 < i64());
    whole_avg_qty_count_8 = _e272;
    let _e282 = avg_disc_sum_5;
    let _e283 = whole_avg_disc_sum_8;
    let _e284 = (_e283 + _e282);
    let _e286 = (_e283 < i64());
    whole_avg_disc_sum_8 = _e284;
    let _e294 = whole_sum_qty_8;
    let _e295 = bitcast<u64>(_e294);
    work[(_e139 + 4u)] = u32(_e295);
    work[(_e139 + 5u)] = u32((_e295 >> 32u));
    let _e303 = whole_sum_base_price_8;
    let _e304 = bitcast<u64>(_e303);
    work[(_e139 + 6u)] = u32(_e304);
    work[(_e139 + 7u)] = u32((_e304 >> 32u));
    let _e312 = whole_sum_disc_price_8;
    let _e313 = bitcast<u64>(_e312);
    work[(_e139 + 8u)] = u32(_e313);
    work[(_e139 + 9u)] = u32((_e313 >> 32u));
    let _e321 = whole_sum_charge_8;
    let _e322 = bitcast<u64>(_e321);
    work[(_e139 + 10u)] = u32(_e322);
    work[(_e139 + 11u)] = u32((_e322 >> 32u));
    let _e330 = whole_avg_qty_count_8;
    let _e331 = bitcast<u64>(_e330);
    work[(_e139 + 12u)] = u32(_e331);
    work[(_e139 + 13u)] = u32((_e331 >> 32u));
    let _e339 = whole_avg_disc_sum_8;
    let _e340 = bitcast<u64>(_e339);
    work[(_e139 + 14u)] = u32(_e340);
    work[(_e139 + 15u)] = u32((_e340 >> 32u));
}

// 6: pass groups_groups of kernel @scan_lineitem
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
    let _e48 = (groups + (i * 16u));
    let _e51 = work[_e48];
    let _e55 = work[(_e48 + 1u)];
    let _e60 = work[(_e48 + 2u)];
    let _e64 = work[(_e48 + 3u)];
    let _e67 = string_hash(vec2<u32>(_e51, _e55));
    let _e68 = string_hash(vec2<u32>(_e60, _e64));
    let _e70 = hash_step(2538058380u, _e67);
    let _e71 = hash_step(_e70, _e68);
    let _e74 = hash_finish((_e71 ^ 8u));
    local_1 = _e74;
    loop {
        let _e77 = local_1;
        let _e78 = (_e77 & mask);
        let _e82 = atomicCompareExchangeWeak((&sync[(table + _e78)]), 0u, (i + 1u));
        if _e82.exchanged {
            break;
        }
        if (_e82.old_value != 0u) {
            local_1 = (_e78 + 1u);
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
    let _e48 = (entries_1 + (i_1 * 16u));
    let _e51 = work[_e48];
    let _e55 = work[(_e48 + 1u)];
    let _e56 = vec2<u32>(_e51, _e55);
    let _e60 = work[(_e48 + 2u)];
    let _e64 = work[(_e48 + 3u)];
    let _e65 = vec2<u32>(_e60, _e64);
    let _e67 = string_hash(_e56);
    let _e68 = string_hash(_e65);
    let _e70 = hash_step(2538058380u, _e67);
    let _e71 = hash_step(_e70, _e68);
    let _e74 = hash_finish((_e71 ^ 8u));
    slot = _e74;
    let _e77 = (i_1 | 2147483648u);
    probes = u32();
    loop {
        let _e80 = slot;
        let _e81 = (_e80 & mask_1);
        slot = _e81;
        let _e82 = probes;
        if (_e82 >= most_probes_1) {
            atomicStore((&sync[full_1]), 1u);
            break;
        }
        probes = (_e82 + 1u);
        let _e87 = (table_1 + _e81);
        let _e89 = atomicLoad((&sync[_e87]));
        holder = _e89;
        if (_e89 == 0u) {
            let _e93 = atomicCompareExchangeWeak((&sync[_e87]), 0u, _e77);
            holder = select(_e93.old_value, _e77, _e93.exchanged);
        }
        let _e97 = holder;
        if (_e97 == _e77) {
            break;
        }
        if (_e97 != 0u) {
            local_3 = bool();
            if ((_e97 & 2147483648u) != 0u) {
                let _e107 = (entries_1 + ((_e97 & 2147483647u) * 16u));
                let _e109 = work[_e107];
                let _e112 = work[(_e107 + 1u)];
                let _e116 = work[(_e107 + 2u)];
                let _e119 = work[(_e107 + 3u)];
                let _e122 = string_equal(_e56, vec2<u32>(_e109, _e112));
                let _e124 = string_equal(_e65, vec2<u32>(_e116, _e119));
                let _e125 = ((true & _e122) & _e124);
                local_3 = _e125;
                if (_e125 & (_e77 < _e97)) {
                    let _e129 = atomicMin((&sync[_e87]), _e77);
                }
            } else {
                let _e132 = (groups_1 + ((_e97 - 1u) * 16u));
                let _e134 = work[_e132];
                let _e137 = work[(_e132 + 1u)];
                let _e141 = work[(_e132 + 2u)];
                let _e144 = work[(_e132 + 3u)];
                let _e146 = string_equal(_e56, vec2<u32>(_e134, _e137));
                let _e148 = string_equal(_e65, vec2<u32>(_e141, _e144));
                local_3 = ((true & _e146) & _e148);
            }
            let _e150 = local_3;
            if _e150 {
                break;
            }
            slot = (_e81 + 1u);
        }
    }
    let _e153 = slot;
    work[(slots_1 + i_1)] = _e153;
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
        let _e63 = (entries_3 + (i_3 * 16u));
        let _e65 = work[_e63];
        let _e69 = work[(_e63 + 1u)];
        let _e70 = vec2<u32>(_e65, _e69);
        let _e74 = work[(_e63 + 2u)];
        let _e78 = work[(_e63 + 3u)];
        let _e79 = vec2<u32>(_e74, _e78);
        let _e81 = (groups_3 + (_e60 * 16u));
        work[_e81] = 0u;
        work[(_e81 + 1u)] = 0u;
        work[(_e81 + 2u)] = 0u;
        work[(_e81 + 3u)] = 0u;
        work[(_e81 + 4u)] = 0u;
        work[(_e81 + 5u)] = 0u;
        work[(_e81 + 6u)] = 0u;
        work[(_e81 + 7u)] = 0u;
        work[(_e81 + 8u)] = 0u;
        work[(_e81 + 9u)] = 0u;
        work[(_e81 + 10u)] = 0u;
        work[(_e81 + 11u)] = 0u;
        work[(_e81 + 12u)] = 0u;
        work[(_e81 + 13u)] = 0u;
        work[(_e81 + 14u)] = 0u;
        work[(_e81 + 15u)] = 0u;
        work[_e81] = _e70.x;
        work[(_e81 + 1u)] = _e70.y;
        work[(_e81 + 2u)] = _e79.x;
        work[(_e81 + 3u)] = _e79.y;
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

// 7: pass sort_by_fields
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
