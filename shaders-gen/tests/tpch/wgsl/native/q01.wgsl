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
var<workgroup> values: array<u32, 4096>;
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
    let _e1368 = sum_charge_0_;
    let _e1369 = bitcast<u64>(_e1368);
    values[(local_2 + 1792u)] = u32(_e1369);
    values[(local_2 + 2048u)] = u32((_e1369 >> 32u));
    let _e1379 = avg_qty_count_0_;
    let _e1380 = bitcast<u64>(_e1379);
    values[(local_2 + 2304u)] = u32(_e1380);
    values[(local_2 + 2560u)] = u32((_e1380 >> 32u));
    let _e1390 = avg_disc_sum_0_;
    let _e1391 = bitcast<u64>(_e1390);
    values[(local_2 + 2816u)] = u32(_e1391);
    values[(local_2 + 3072u)] = u32((_e1391 >> 32u));
    let _e1401 = first_1_;
    values[(local_2 + 3328u)] = _e1401;
    let _e1405 = sum_qty_1_;
    let _e1406 = bitcast<u64>(_e1405);
    values[(local_2 + 3584u)] = u32(_e1406);
    values[(local_2 + 3840u)] = u32((_e1406 >> 32u));
    workgroupBarrier();
    let _e1416 = (local_2 >> 4u);
    let _e1417 = (local_2 & 15u);
    let _e1418 = (_e1417 < 16u);
    if (_e1418 & (_e1416 == 0u)) {
        let _e1422 = values[_e1417];
        first_0_ = _e1422;
        local_22 = (_e1417 + 16u);
        loop {
            let _e1425 = local_22;
            if (_e1425 >= 256u) {
                break;
            }
            let _e1428 = values[_e1425];
            let _e1429 = first_0_;
            first_0_ = min(_e1428, _e1429);
            local_22 = (_e1425 + 16u);
        }
        let _e1432 = first_0_;
        values[_e1417] = _e1432;
    }
    if (_e1418 & (_e1416 == 1u)) {
        let _e1438 = values[(_e1417 + 256u)];
        let _e1441 = values[(_e1417 + 512u)];
        sum_qty_0_ = bitcast<i64>((u64(_e1438) | (u64(_e1441) << 32u)));
        local_23 = (_e1417 + 16u);
        loop {
            let _e1449 = local_23;
            if (_e1449 >= 256u) {
                break;
            }
            let _e1453 = values[(_e1449 + 256u)];
            let _e1456 = values[(_e1449 + 512u)];
            let _e1461 = bitcast<i64>((u64(_e1453) | (u64(_e1456) << 32u)));
            let _e1462 = sum_qty_0_;
            let _e1463 = (_e1462 + _e1461);
            let _e1465 = (_e1462 < i64());
            sum_qty_0_ = _e1463;
            local_23 = (_e1449 + 16u);
        }
        let _e1474 = sum_qty_0_;
        let _e1475 = bitcast<u64>(_e1474);
        values[(_e1417 + 256u)] = u32(_e1475);
        values[(_e1417 + 512u)] = u32((_e1475 >> 32u));
    }
    if (_e1418 & (_e1416 == 2u)) {
        let _e1487 = values[(_e1417 + 768u)];
        let _e1490 = values[(_e1417 + 1024u)];
        sum_base_price_0_ = bitcast<i64>((u64(_e1487) | (u64(_e1490) << 32u)));
        local_24 = (_e1417 + 16u);
        loop {
            let _e1498 = local_24;
            if (_e1498 >= 256u) {
                break;
            }
            let _e1502 = values[(_e1498 + 768u)];
            let _e1505 = values[(_e1498 + 1024u)];
            let _e1510 = bitcast<i64>((u64(_e1502) | (u64(_e1505) << 32u)));
            let _e1511 = sum_base_price_0_;
            let _e1512 = (_e1511 + _e1510);
            let _e1514 = (_e1511 < i64());
            sum_base_price_0_ = _e1512;
            local_24 = (_e1498 + 16u);
        }
        let _e1523 = sum_base_price_0_;
        let _e1524 = bitcast<u64>(_e1523);
        values[(_e1417 + 768u)] = u32(_e1524);
        values[(_e1417 + 1024u)] = u32((_e1524 >> 32u));
    }
    if (_e1418 & (_e1416 == 3u)) {
        let _e1536 = values[(_e1417 + 1280u)];
        let _e1539 = values[(_e1417 + 1536u)];
        sum_disc_price_0_ = bitcast<i64>((u64(_e1536) | (u64(_e1539) << 32u)));
        local_25 = (_e1417 + 16u);
        loop {
            let _e1547 = local_25;
            if (_e1547 >= 256u) {
                break;
            }
            let _e1551 = values[(_e1547 + 1280u)];
            let _e1554 = values[(_e1547 + 1536u)];
            let _e1559 = bitcast<i64>((u64(_e1551) | (u64(_e1554) << 32u)));
            let _e1560 = sum_disc_price_0_;
            let _e1561 = (_e1560 + _e1559);
            let _e1563 = (_e1560 < i64());
            sum_disc_price_0_ = _e1561;
            local_25 = (_e1547 + 16u);
        }
        let _e1572 = sum_disc_price_0_;
        let _e1573 = bitcast<u64>(_e1572);
        values[(_e1417 + 1280u)] = u32(_e1573);
        values[(_e1417 + 1536u)] = u32((_e1573 >> 32u));
    }
    if (_e1418 & (_e1416 == 4u)) {
        let _e1585 = values[(_e1417 + 1792u)];
        let _e1588 = values[(_e1417 + 2048u)];
        sum_charge_0_ = bitcast<i64>((u64(_e1585) | (u64(_e1588) << 32u)));
        local_26 = (_e1417 + 16u);
        loop {
            let _e1596 = local_26;
            if (_e1596 >= 256u) {
                break;
            }
            let _e1600 = values[(_e1596 + 1792u)];
            let _e1603 = values[(_e1596 + 2048u)];
            let _e1608 = bitcast<i64>((u64(_e1600) | (u64(_e1603) << 32u)));
            let _e1609 = sum_charge_0_;
            let _e1610 = (_e1609 + _e1608);
            let _e1612 = (_e1609 < i64());
            sum_charge_0_ = _e1610;
            local_26 = (_e1596 + 16u);
        }
        let _e1621 = sum_charge_0_;
        let _e1622 = bitcast<u64>(_e1621);
        values[(_e1417 + 1792u)] = u32(_e1622);
        values[(_e1417 + 2048u)] = u32((_e1622 >> 32u));
    }
    if (_e1418 & (_e1416 == 5u)) {
        let _e1634 = values[(_e1417 + 2304u)];
        let _e1637 = values[(_e1417 + 2560u)];
        avg_qty_count_0_ = bitcast<i64>((u64(_e1634) | (u64(_e1637) << 32u)));
        local_27 = (_e1417 + 16u);
        loop {
            let _e1645 = local_27;
            if (_e1645 >= 256u) {
                break;
            }
            let _e1649 = values[(_e1645 + 2304u)];
            let _e1652 = values[(_e1645 + 2560u)];
            let _e1657 = bitcast<i64>((u64(_e1649) | (u64(_e1652) << 32u)));
            let _e1658 = avg_qty_count_0_;
            let _e1659 = (_e1658 + _e1657);
            let _e1661 = (_e1658 < i64());
            avg_qty_count_0_ = _e1659;
            local_27 = (_e1645 + 16u);
        }
        let _e1670 = avg_qty_count_0_;
        let _e1671 = bitcast<u64>(_e1670);
        values[(_e1417 + 2304u)] = u32(_e1671);
        values[(_e1417 + 2560u)] = u32((_e1671 >> 32u));
    }
    if (_e1418 & (_e1416 == 6u)) {
        let _e1683 = values[(_e1417 + 2816u)];
        let _e1686 = values[(_e1417 + 3072u)];
        avg_disc_sum_0_ = bitcast<i64>((u64(_e1683) | (u64(_e1686) << 32u)));
        local_28 = (_e1417 + 16u);
        loop {
            let _e1694 = local_28;
            if (_e1694 >= 256u) {
                break;
            }
            let _e1698 = values[(_e1694 + 2816u)];
            let _e1701 = values[(_e1694 + 3072u)];
            let _e1706 = bitcast<i64>((u64(_e1698) | (u64(_e1701) << 32u)));
            let _e1707 = avg_disc_sum_0_;
            let _e1708 = (_e1707 + _e1706);
            let _e1710 = (_e1707 < i64());
            avg_disc_sum_0_ = _e1708;
            local_28 = (_e1694 + 16u);
        }
        let _e1719 = avg_disc_sum_0_;
        let _e1720 = bitcast<u64>(_e1719);
        values[(_e1417 + 2816u)] = u32(_e1720);
        values[(_e1417 + 3072u)] = u32((_e1720 >> 32u));
    }
    if (_e1418 & (_e1416 == 7u)) {
        let _e1732 = values[(_e1417 + 3328u)];
        first_1_ = _e1732;
        local_29 = (_e1417 + 16u);
        loop {
            let _e1735 = local_29;
            if (_e1735 >= 256u) {
                break;
            }
            let _e1739 = values[(_e1735 + 3328u)];
            let _e1740 = first_1_;
            first_1_ = min(_e1739, _e1740);
            local_29 = (_e1735 + 16u);
        }
        let _e1743 = first_1_;
        values[(_e1417 + 3328u)] = _e1743;
    }
    if (_e1418 & (_e1416 == 8u)) {
        let _e1750 = values[(_e1417 + 3584u)];
        let _e1753 = values[(_e1417 + 3840u)];
        sum_qty_1_ = bitcast<i64>((u64(_e1750) | (u64(_e1753) << 32u)));
        local_30 = (_e1417 + 16u);
        loop {
            let _e1761 = local_30;
            if (_e1761 >= 256u) {
                break;
            }
            let _e1765 = values[(_e1761 + 3584u)];
            let _e1768 = values[(_e1761 + 3840u)];
            let _e1773 = bitcast<i64>((u64(_e1765) | (u64(_e1768) << 32u)));
            let _e1774 = sum_qty_1_;
            let _e1775 = (_e1774 + _e1773);
            let _e1777 = (_e1774 < i64());
            sum_qty_1_ = _e1775;
            local_30 = (_e1761 + 16u);
        }
        let _e1786 = sum_qty_1_;
        let _e1787 = bitcast<u64>(_e1786);
        values[(_e1417 + 3584u)] = u32(_e1787);
        values[(_e1417 + 3840u)] = u32((_e1787 >> 32u));
    }
    workgroupBarrier();
    let _e1795 = (local_2 & 15u);
    let _e1796 = (_e1795 < 1u);
    if (_e1796 & (_e1416 == 0u)) {
        let _e1800 = values[_e1795];
        first_0_ = _e1800;
        local_31 = (_e1795 + 1u);
        loop {
            let _e1803 = local_31;
            if (_e1803 >= 16u) {
                break;
            }
            let _e1806 = values[_e1803];
            let _e1807 = first_0_;
            first_0_ = min(_e1806, _e1807);
            local_31 = (_e1803 + 1u);
        }
        let _e1810 = first_0_;
        values[_e1795] = _e1810;
    }
    if (_e1796 & (_e1416 == 1u)) {
        let _e1816 = values[(_e1795 + 256u)];
        let _e1819 = values[(_e1795 + 512u)];
        sum_qty_0_ = bitcast<i64>((u64(_e1816) | (u64(_e1819) << 32u)));
        local_32 = (_e1795 + 1u);
        loop {
            let _e1827 = local_32;
            if (_e1827 >= 16u) {
                break;
            }
            let _e1831 = values[(_e1827 + 256u)];
            let _e1834 = values[(_e1827 + 512u)];
            let _e1839 = bitcast<i64>((u64(_e1831) | (u64(_e1834) << 32u)));
            let _e1840 = sum_qty_0_;
            let _e1841 = (_e1840 + _e1839);
            let _e1843 = (_e1840 < i64());
            sum_qty_0_ = _e1841;
            local_32 = (_e1827 + 1u);
        }
        let _e1852 = sum_qty_0_;
        let _e1853 = bitcast<u64>(_e1852);
        values[(_e1795 + 256u)] = u32(_e1853);
        values[(_e1795 + 512u)] = u32((_e1853 >> 32u));
    }
    if (_e1796 & (_e1416 == 2u)) {
        let _e1865 = values[(_e1795 + 768u)];
        let _e1868 = values[(_e1795 + 1024u)];
        sum_base_price_0_ = bitcast<i64>((u64(_e1865) | (u64(_e1868) << 32u)));
        local_33 = (_e1795 + 1u);
        loop {
            let _e1876 = local_33;
            if (_e1876 >= 16u) {
                break;
            }
            let _e1880 = values[(_e1876 + 768u)];
            let _e1883 = values[(_e1876 + 1024u)];
            let _e1888 = bitcast<i64>((u64(_e1880) | (u64(_e1883) << 32u)));
            let _e1889 = sum_base_price_0_;
            let _e1890 = (_e1889 + _e1888);
            let _e1892 = (_e1889 < i64());
            sum_base_price_0_ = _e1890;
            local_33 = (_e1876 + 1u);
        }
        let _e1901 = sum_base_price_0_;
        let _e1902 = bitcast<u64>(_e1901);
        values[(_e1795 + 768u)] = u32(_e1902);
        values[(_e1795 + 1024u)] = u32((_e1902 >> 32u));
    }
    if (_e1796 & (_e1416 == 3u)) {
        let _e1914 = values[(_e1795 + 1280u)];
        let _e1917 = values[(_e1795 + 1536u)];
        sum_disc_price_0_ = bitcast<i64>((u64(_e1914) | (u64(_e1917) << 32u)));
        local_34 = (_e1795 + 1u);
        loop {
            let _e1925 = local_34;
            if (_e1925 >= 16u) {
                break;
            }
            let _e1929 = values[(_e1925 + 1280u)];
            let _e1932 = values[(_e1925 + 1536u)];
            let _e1937 = bitcast<i64>((u64(_e1929) | (u64(_e1932) << 32u)));
            let _e1938 = sum_disc_price_0_;
            let _e1939 = (_e1938 + _e1937);
            let _e1941 = (_e1938 < i64());
            sum_disc_price_0_ = _e1939;
            local_34 = (_e1925 + 1u);
        }
        let _e1950 = sum_disc_price_0_;
        let _e1951 = bitcast<u64>(_e1950);
        values[(_e1795 + 1280u)] = u32(_e1951);
        values[(_e1795 + 1536u)] = u32((_e1951 >> 32u));
    }
    if (_e1796 & (_e1416 == 4u)) {
        let _e1963 = values[(_e1795 + 1792u)];
        let _e1966 = values[(_e1795 + 2048u)];
        sum_charge_0_ = bitcast<i64>((u64(_e1963) | (u64(_e1966) << 32u)));
        local_35 = (_e1795 + 1u);
        loop {
            let _e1974 = local_35;
            if (_e1974 >= 16u) {
                break;
            }
            let _e1978 = values[(_e1974 + 1792u)];
            let _e1981 = values[(_e1974 + 2048u)];
            let _e1986 = bitcast<i64>((u64(_e1978) | (u64(_e1981) << 32u)));
            let _e1987 = sum_charge_0_;
            let _e1988 = (_e1987 + _e1986);
            let _e1990 = (_e1987 < i64());
            sum_charge_0_ = _e1988;
            local_35 = (_e1974 + 1u);
        }
        let _e1999 = sum_charge_0_;
        let _e2000 = bitcast<u64>(_e1999);
        values[(_e1795 + 1792u)] = u32(_e2000);
        values[(_e1795 + 2048u)] = u32((_e2000 >> 32u));
    }
    if (_e1796 & (_e1416 == 5u)) {
        let _e2012 = values[(_e1795 + 2304u)];
        let _e2015 = values[(_e1795 + 2560u)];
        avg_qty_count_0_ = bitcast<i64>((u64(_e2012) | (u64(_e2015) << 32u)));
        local_36 = (_e1795 + 1u);
        loop {
            let _e2023 = local_36;
            if (_e2023 >= 16u) {
                break;
            }
            let _e2027 = values[(_e2023 + 2304u)];
            let _e2030 = values[(_e2023 + 2560u)];
            let _e2035 = bitcast<i64>((u64(_e2027) | (u64(_e2030) << 32u)));
            let _e2036 = avg_qty_count_0_;
            let _e2037 = (_e2036 + _e2035);
            let _e2039 = (_e2036 < i64());
            avg_qty_count_0_ = _e2037;
            local_36 = (_e2023 + 1u);
        }
        let _e2048 = avg_qty_count_0_;
        let _e2049 = bitcast<u64>(_e2048);
        values[(_e1795 + 2304u)] = u32(_e2049);
        values[(_e1795 + 2560u)] = u32((_e2049 >> 32u));
    }
    if (_e1796 & (_e1416 == 6u)) {
        let _e2061 = values[(_e1795 + 2816u)];
        let _e2064 = values[(_e1795 + 3072u)];
        avg_disc_sum_0_ = bitcast<i64>((u64(_e2061) | (u64(_e2064) << 32u)));
        local_37 = (_e1795 + 1u);
        loop {
            let _e2072 = local_37;
            if (_e2072 >= 16u) {
                break;
            }
            let _e2076 = values[(_e2072 + 2816u)];
            let _e2079 = values[(_e2072 + 3072u)];
            let _e2084 = bitcast<i64>((u64(_e2076) | (u64(_e2079) << 32u)));
            let _e2085 = avg_disc_sum_0_;
            let _e2086 = (_e2085 + _e2084);
            let _e2088 = (_e2085 < i64());
            avg_disc_sum_0_ = _e2086;
            local_37 = (_e2072 + 1u);
        }
        let _e2097 = avg_disc_sum_0_;
        let _e2098 = bitcast<u64>(_e2097);
        values[(_e1795 + 2816u)] = u32(_e2098);
        values[(_e1795 + 3072u)] = u32((_e2098 >> 32u));
    }
    if (_e1796 & (_e1416 == 7u)) {
        let _e2110 = values[(_e1795 + 3328u)];
        first_1_ = _e2110;
        local_38 = (_e1795 + 1u);
        loop {
            let _e2113 = local_38;
            if (_e2113 >= 16u) {
                break;
            }
            let _e2117 = values[(_e2113 + 3328u)];
            let _e2118 = first_1_;
            first_1_ = min(_e2117, _e2118);
            local_38 = (_e2113 + 1u);
        }
        let _e2121 = first_1_;
        values[(_e1795 + 3328u)] = _e2121;
    }
    if (_e1796 & (_e1416 == 8u)) {
        let _e2128 = values[(_e1795 + 3584u)];
        let _e2131 = values[(_e1795 + 3840u)];
        sum_qty_1_ = bitcast<i64>((u64(_e2128) | (u64(_e2131) << 32u)));
        local_39 = (_e1795 + 1u);
        loop {
            let _e2139 = local_39;
            if (_e2139 >= 16u) {
                break;
            }
            let _e2143 = values[(_e2139 + 3584u)];
            let _e2146 = values[(_e2139 + 3840u)];
            let _e2151 = bitcast<i64>((u64(_e2143) | (u64(_e2146) << 32u)));
            let _e2152 = sum_qty_1_;
            let _e2153 = (_e2152 + _e2151);
            let _e2155 = (_e2152 < i64());
            sum_qty_1_ = _e2153;
            local_39 = (_e2139 + 1u);
        }
        let _e2164 = sum_qty_1_;
        let _e2165 = bitcast<u64>(_e2164);
        values[(_e1795 + 3584u)] = u32(_e2165);
        values[(_e1795 + 3840u)] = u32((_e2165 >> 32u));
    }
    workgroupBarrier();
    let _e2174 = values[0u];
    first_0_ = _e2174;
    let _e2177 = values[(0u + 256u)];
    let _e2180 = values[(0u + 512u)];
    sum_qty_0_ = bitcast<i64>((u64(_e2177) | (u64(_e2180) << 32u)));
    let _e2188 = values[(0u + 768u)];
    let _e2191 = values[(0u + 1024u)];
    sum_base_price_0_ = bitcast<i64>((u64(_e2188) | (u64(_e2191) << 32u)));
    let _e2199 = values[(0u + 1280u)];
    let _e2202 = values[(0u + 1536u)];
    sum_disc_price_0_ = bitcast<i64>((u64(_e2199) | (u64(_e2202) << 32u)));
    let _e2210 = values[(0u + 1792u)];
    let _e2213 = values[(0u + 2048u)];
    sum_charge_0_ = bitcast<i64>((u64(_e2210) | (u64(_e2213) << 32u)));
    let _e2221 = values[(0u + 2304u)];
    let _e2224 = values[(0u + 2560u)];
    avg_qty_count_0_ = bitcast<i64>((u64(_e2221) | (u64(_e2224) << 32u)));
    let _e2232 = values[(0u + 2816u)];
    let _e2235 = values[(0u + 3072u)];
    avg_disc_sum_0_ = bitcast<i64>((u64(_e2232) | (u64(_e2235) << 32u)));
    let _e2243 = values[(0u + 3328u)];
    first_1_ = _e2243;
    let _e2246 = values[(0u + 3584u)];
    let _e2249 = values[(0u + 3840u)];
    sum_qty_1_ = bitcast<i64>((u64(_e2246) | (u64(_e2249) << 32u)));
    workgroupBarrier();
    let _e2255 = sum_base_price_1_;
    let _e2256 = bitcast<u64>(_e2255);
    values[local_2] = u32(_e2256);
    values[(local_2 + 256u)] = u32((_e2256 >> 32u));
    let _e2263 = sum_disc_price_1_;
    let _e2264 = bitcast<u64>(_e2263);
    values[(local_2 + 512u)] = u32(_e2264);
    values[(local_2 + 768u)] = u32((_e2264 >> 32u));
    let _e2272 = sum_charge_1_;
    let _e2273 = bitcast<u64>(_e2272);
    values[(local_2 + 1024u)] = u32(_e2273);
    values[(local_2 + 1280u)] = u32((_e2273 >> 32u));
    let _e2281 = avg_qty_count_1_;
    let _e2282 = bitcast<u64>(_e2281);
    values[(local_2 + 1536u)] = u32(_e2282);
    values[(local_2 + 1792u)] = u32((_e2282 >> 32u));
    let _e2290 = avg_disc_sum_1_;
    let _e2291 = bitcast<u64>(_e2290);
    values[(local_2 + 2048u)] = u32(_e2291);
    values[(local_2 + 2304u)] = u32((_e2291 >> 32u));
    let _e2299 = first_2_;
    values[(local_2 + 2560u)] = _e2299;
    let _e2302 = sum_qty_2_;
    let _e2303 = bitcast<u64>(_e2302);
    values[(local_2 + 2816u)] = u32(_e2303);
    values[(local_2 + 3072u)] = u32((_e2303 >> 32u));
    let _e2311 = sum_base_price_2_;
    let _e2312 = bitcast<u64>(_e2311);
    values[(local_2 + 3328u)] = u32(_e2312);
    values[(local_2 + 3584u)] = u32((_e2312 >> 32u));
    workgroupBarrier();
    let _e2320 = (local_2 >> 4u);
    let _e2321 = (local_2 & 15u);
    let _e2322 = (_e2321 < 16u);
    if (_e2322 & (_e2320 == 0u)) {
        let _e2326 = values[_e2321];
        let _e2329 = values[(_e2321 + 256u)];
        sum_base_price_1_ = bitcast<i64>((u64(_e2326) | (u64(_e2329) << 32u)));
        local_40 = (_e2321 + 16u);
        loop {
            let _e2337 = local_40;
            if (_e2337 >= 256u) {
                break;
            }
            let _e2340 = values[_e2337];
            let _e2343 = values[(_e2337 + 256u)];
            let _e2348 = bitcast<i64>((u64(_e2340) | (u64(_e2343) << 32u)));
            let _e2349 = sum_base_price_1_;
            let _e2350 = (_e2349 + _e2348);
            let _e2352 = (_e2349 < i64());
            sum_base_price_1_ = _e2350;
            local_40 = (_e2337 + 16u);
        }
        let _e2361 = sum_base_price_1_;
        let _e2362 = bitcast<u64>(_e2361);
        values[_e2321] = u32(_e2362);
        values[(_e2321 + 256u)] = u32((_e2362 >> 32u));
    }
    if (_e2322 & (_e2320 == 1u)) {
        let _e2373 = values[(_e2321 + 512u)];
        let _e2376 = values[(_e2321 + 768u)];
        sum_disc_price_1_ = bitcast<i64>((u64(_e2373) | (u64(_e2376) << 32u)));
        local_41 = (_e2321 + 16u);
        loop {
            let _e2384 = local_41;
            if (_e2384 >= 256u) {
                break;
            }
            let _e2388 = values[(_e2384 + 512u)];
            let _e2391 = values[(_e2384 + 768u)];
            let _e2396 = bitcast<i64>((u64(_e2388) | (u64(_e2391) << 32u)));
            let _e2397 = sum_disc_price_1_;
            let _e2398 = (_e2397 + _e2396);
            let _e2400 = (_e2397 < i64());
            sum_disc_price_1_ = _e2398;
            local_41 = (_e2384 + 16u);
        }
        let _e2409 = sum_disc_price_1_;
        let _e2410 = bitcast<u64>(_e2409);
        values[(_e2321 + 512u)] = u32(_e2410);
        values[(_e2321 + 768u)] = u32((_e2410 >> 32u));
    }
    if (_e2322 & (_e2320 == 2u)) {
        let _e2422 = values[(_e2321 + 1024u)];
        let _e2425 = values[(_e2321 + 1280u)];
        sum_charge_1_ = bitcast<i64>((u64(_e2422) | (u64(_e2425) << 32u)));
        local_42 = (_e2321 + 16u);
        loop {
            let _e2433 = local_42;
            if (_e2433 >= 256u) {
                break;
            }
            let _e2437 = values[(_e2433 + 1024u)];
            let _e2440 = values[(_e2433 + 1280u)];
            let _e2445 = bitcast<i64>((u64(_e2437) | (u64(_e2440) << 32u)));
            let _e2446 = sum_charge_1_;
            let _e2447 = (_e2446 + _e2445);
            let _e2449 = (_e2446 < i64());
            sum_charge_1_ = _e2447;
            local_42 = (_e2433 + 16u);
        }
        let _e2458 = sum_charge_1_;
        let _e2459 = bitcast<u64>(_e2458);
        values[(_e2321 + 1024u)] = u32(_e2459);
        values[(_e2321 + 1280u)] = u32((_e2459 >> 32u));
    }
    if (_e2322 & (_e2320 == 3u)) {
        let _e2471 = values[(_e2321 + 1536u)];
        let _e2474 = values[(_e2321 + 1792u)];
        avg_qty_count_1_ = bitcast<i64>((u64(_e2471) | (u64(_e2474) << 32u)));
        local_43 = (_e2321 + 16u);
        loop {
            let _e2482 = local_43;
            if (_e2482 >= 256u) {
                break;
            }
            let _e2486 = values[(_e2482 + 1536u)];
            let _e2489 = values[(_e2482 + 1792u)];
            let _e2494 = bitcast<i64>((u64(_e2486) | (u64(_e2489) << 32u)));
            let _e2495 = avg_qty_count_1_;
            let _e2496 = (_e2495 + _e2494);
            let _e2498 = (_e2495 < i64());
            avg_qty_count_1_ = _e2496;
            local_43 = (_e2482 + 16u);
        }
        let _e2507 = avg_qty_count_1_;
        let _e2508 = bitcast<u64>(_e2507);
        values[(_e2321 + 1536u)] = u32(_e2508);
        values[(_e2321 + 1792u)] = u32((_e2508 >> 32u));
    }
    if (_e2322 & (_e2320 == 4u)) {
        let _e2520 = values[(_e2321 + 2048u)];
        let _e2523 = values[(_e2321 + 2304u)];
        avg_disc_sum_1_ = bitcast<i64>((u64(_e2520) | (u64(_e2523) << 32u)));
        local_44 = (_e2321 + 16u);
        loop {
            let _e2531 = local_44;
            if (_e2531 >= 256u) {
                break;
            }
            let _e2535 = values[(_e2531 + 2048u)];
            let _e2538 = values[(_e2531 + 2304u)];
            let _e2543 = bitcast<i64>((u64(_e2535) | (u64(_e2538) << 32u)));
            let _e2544 = avg_disc_sum_1_;
            let _e2545 = (_e2544 + _e2543);
            let _e2547 = (_e2544 < i64());
            avg_disc_sum_1_ = _e2545;
            local_44 = (_e2531 + 16u);
        }
        let _e2556 = avg_disc_sum_1_;
        let _e2557 = bitcast<u64>(_e2556);
        values[(_e2321 + 2048u)] = u32(_e2557);
        values[(_e2321 + 2304u)] = u32((_e2557 >> 32u));
    }
    if (_e2322 & (_e2320 == 5u)) {
        let _e2569 = values[(_e2321 + 2560u)];
        first_2_ = _e2569;
        local_45 = (_e2321 + 16u);
        loop {
            let _e2572 = local_45;
            if (_e2572 >= 256u) {
                break;
            }
            let _e2576 = values[(_e2572 + 2560u)];
            let _e2577 = first_2_;
            first_2_ = min(_e2576, _e2577);
            local_45 = (_e2572 + 16u);
        }
        let _e2580 = first_2_;
        values[(_e2321 + 2560u)] = _e2580;
    }
    if (_e2322 & (_e2320 == 6u)) {
        let _e2587 = values[(_e2321 + 2816u)];
        let _e2590 = values[(_e2321 + 3072u)];
        sum_qty_2_ = bitcast<i64>((u64(_e2587) | (u64(_e2590) << 32u)));
        local_46 = (_e2321 + 16u);
        loop {
            let _e2598 = local_46;
            if (_e2598 >= 256u) {
                break;
            }
            let _e2602 = values[(_e2598 + 2816u)];
            let _e2605 = values[(_e2598 + 3072u)];
            let _e2610 = bitcast<i64>((u64(_e2602) | (u64(_e2605) << 32u)));
            let _e2611 = sum_qty_2_;
            let _e2612 = (_e2611 + _e2610);
            let _e2614 = (_e2611 < i64());
            sum_qty_2_ = _e2612;
            local_46 = (_e2598 + 16u);
        }
        let _e2623 = sum_qty_2_;
        let _e2624 = bitcast<u64>(_e2623);
        values[(_e2321 + 2816u)] = u32(_e2624);
        values[(_e2321 + 3072u)] = u32((_e2624 >> 32u));
    }
    if (_e2322 & (_e2320 == 7u)) {
        let _e2636 = values[(_e2321 + 3328u)];
        let _e2639 = values[(_e2321 + 3584u)];
        sum_base_price_2_ = bitcast<i64>((u64(_e2636) | (u64(_e2639) << 32u)));
        local_47 = (_e2321 + 16u);
        loop {
            let _e2647 = local_47;
            if (_e2647 >= 256u) {
                break;
            }
            let _e2651 = values[(_e2647 + 3328u)];
            let _e2654 = values[(_e2647 + 3584u)];
            let _e2659 = bitcast<i64>((u64(_e2651) | (u64(_e2654) << 32u)));
            let _e2660 = sum_base_price_2_;
            let _e2661 = (_e2660 + _e2659);
            let _e2663 = (_e2660 < i64());
            sum_base_price_2_ = _e2661;
            local_47 = (_e2647 + 16u);
        }
        let _e2672 = sum_base_price_2_;
        let _e2673 = bitcast<u64>(_e2672);
        values[(_e2321 + 3328u)] = u32(_e2673);
        values[(_e2321 + 3584u)] = u32((_e2673 >> 32u));
    }
    workgroupBarrier();
    let _e2681 = (local_2 & 15u);
    let _e2682 = (_e2681 < 1u);
    if (_e2682 & (_e2320 == 0u)) {
        let _e2686 = values[_e2681];
        let _e2689 = values[(_e2681 + 256u)];
        sum_base_price_1_ = bitcast<i64>((u64(_e2686) | (u64(_e2689) << 32u)));
        local_48 = (_e2681 + 1u);
        loop {
            let _e2697 = local_48;
            if (_e2697 >= 16u) {
                break;
            }
            let _e2700 = values[_e2697];
            let _e2703 = values[(_e2697 + 256u)];
            let _e2708 = bitcast<i64>((u64(_e2700) | (u64(_e2703) << 32u)));
            let _e2709 = sum_base_price_1_;
            let _e2710 = (_e2709 + _e2708);
            let _e2712 = (_e2709 < i64());
            sum_base_price_1_ = _e2710;
            local_48 = (_e2697 + 1u);
        }
        let _e2721 = sum_base_price_1_;
        let _e2722 = bitcast<u64>(_e2721);
        values[_e2681] = u32(_e2722);
        values[(_e2681 + 256u)] = u32((_e2722 >> 32u));
    }
    if (_e2682 & (_e2320 == 1u)) {
        let _e2733 = values[(_e2681 + 512u)];
        let _e2736 = values[(_e2681 + 768u)];
        sum_disc_price_1_ = bitcast<i64>((u64(_e2733) | (u64(_e2736) << 32u)));
        local_49 = (_e2681 + 1u);
        loop {
            let _e2744 = local_49;
            if (_e2744 >= 16u) {
                break;
            }
            let _e2748 = values[(_e2744 + 512u)];
            let _e2751 = values[(_e2744 + 768u)];
            let _e2756 = bitcast<i64>((u64(_e2748) | (u64(_e2751) << 32u)));
            let _e2757 = sum_disc_price_1_;
            let _e2758 = (_e2757 + _e2756);
            let _e2760 = (_e2757 < i64());
            sum_disc_price_1_ = _e2758;
            local_49 = (_e2744 + 1u);
        }
        let _e2769 = sum_disc_price_1_;
        let _e2770 = bitcast<u64>(_e2769);
        values[(_e2681 + 512u)] = u32(_e2770);
        values[(_e2681 + 768u)] = u32((_e2770 >> 32u));
    }
    if (_e2682 & (_e2320 == 2u)) {
        let _e2782 = values[(_e2681 + 1024u)];
        let _e2785 = values[(_e2681 + 1280u)];
        sum_charge_1_ = bitcast<i64>((u64(_e2782) | (u64(_e2785) << 32u)));
        local_50 = (_e2681 + 1u);
        loop {
            let _e2793 = local_50;
            if (_e2793 >= 16u) {
                break;
            }
            let _e2797 = values[(_e2793 + 1024u)];
            let _e2800 = values[(_e2793 + 1280u)];
            let _e2805 = bitcast<i64>((u64(_e2797) | (u64(_e2800) << 32u)));
            let _e2806 = sum_charge_1_;
            let _e2807 = (_e2806 + _e2805);
            let _e2809 = (_e2806 < i64());
            sum_charge_1_ = _e2807;
            local_50 = (_e2793 + 1u);
        }
        let _e2818 = sum_charge_1_;
        let _e2819 = bitcast<u64>(_e2818);
        values[(_e2681 + 1024u)] = u32(_e2819);
        values[(_e2681 + 1280u)] = u32((_e2819 >> 32u));
    }
    if (_e2682 & (_e2320 == 3u)) {
        let _e2831 = values[(_e2681 + 1536u)];
        let _e2834 = values[(_e2681 + 1792u)];
        avg_qty_count_1_ = bitcast<i64>((u64(_e2831) | (u64(_e2834) << 32u)));
        local_51 = (_e2681 + 1u);
        loop {
            let _e2842 = local_51;
            if (_e2842 >= 16u) {
                break;
            }
            let _e2846 = values[(_e2842 + 1536u)];
            let _e2849 = values[(_e2842 + 1792u)];
            let _e2854 = bitcast<i64>((u64(_e2846) | (u64(_e2849) << 32u)));
            let _e2855 = avg_qty_count_1_;
            let _e2856 = (_e2855 + _e2854);
            let _e2858 = (_e2855 < i64());
            avg_qty_count_1_ = _e2856;
            local_51 = (_e2842 + 1u);
        }
        let _e2867 = avg_qty_count_1_;
        let _e2868 = bitcast<u64>(_e2867);
        values[(_e2681 + 1536u)] = u32(_e2868);
        values[(_e2681 + 1792u)] = u32((_e2868 >> 32u));
    }
    if (_e2682 & (_e2320 == 4u)) {
        let _e2880 = values[(_e2681 + 2048u)];
        let _e2883 = values[(_e2681 + 2304u)];
        avg_disc_sum_1_ = bitcast<i64>((u64(_e2880) | (u64(_e2883) << 32u)));
        local_52 = (_e2681 + 1u);
        loop {
            let _e2891 = local_52;
            if (_e2891 >= 16u) {
                break;
            }
            let _e2895 = values[(_e2891 + 2048u)];
            let _e2898 = values[(_e2891 + 2304u)];
            let _e2903 = bitcast<i64>((u64(_e2895) | (u64(_e2898) << 32u)));
            let _e2904 = avg_disc_sum_1_;
            let _e2905 = (_e2904 + _e2903);
            let _e2907 = (_e2904 < i64());
            avg_disc_sum_1_ = _e2905;
            local_52 = (_e2891 + 1u);
        }
        let _e2916 = avg_disc_sum_1_;
        let _e2917 = bitcast<u64>(_e2916);
        values[(_e2681 + 2048u)] = u32(_e2917);
        values[(_e2681 + 2304u)] = u32((_e2917 >> 32u));
    }
    if (_e2682 & (_e2320 == 5u)) {
        let _e2929 = values[(_e2681 + 2560u)];
        first_2_ = _e2929;
        local_53 = (_e2681 + 1u);
        loop {
            let _e2932 = local_53;
            if (_e2932 >= 16u) {
                break;
            }
            let _e2936 = values[(_e2932 + 2560u)];
            let _e2937 = first_2_;
            first_2_ = min(_e2936, _e2937);
            local_53 = (_e2932 + 1u);
        }
        let _e2940 = first_2_;
        values[(_e2681 + 2560u)] = _e2940;
    }
    if (_e2682 & (_e2320 == 6u)) {
        let _e2947 = values[(_e2681 + 2816u)];
        let _e2950 = values[(_e2681 + 3072u)];
        sum_qty_2_ = bitcast<i64>((u64(_e2947) | (u64(_e2950) << 32u)));
        local_54 = (_e2681 + 1u);
        loop {
            let _e2958 = local_54;
            if (_e2958 >= 16u) {
                break;
            }
            let _e2962 = values[(_e2958 + 2816u)];
            let _e2965 = values[(_e2958 + 3072u)];
            let _e2970 = bitcast<i64>((u64(_e2962) | (u64(_e2965) << 32u)));
            let _e2971 = sum_qty_2_;
            let _e2972 = (_e2971 + _e2970);
            let _e2974 = (_e2971 < i64());
            sum_qty_2_ = _e2972;
            local_54 = (_e2958 + 1u);
        }
        let _e2983 = sum_qty_2_;
        let _e2984 = bitcast<u64>(_e2983);
        values[(_e2681 + 2816u)] = u32(_e2984);
        values[(_e2681 + 3072u)] = u32((_e2984 >> 32u));
    }
    if (_e2682 & (_e2320 == 7u)) {
        let _e2996 = values[(_e2681 + 3328u)];
        let _e2999 = values[(_e2681 + 3584u)];
        sum_base_price_2_ = bitcast<i64>((u64(_e2996) | (u64(_e2999) << 32u)));
        local_55 = (_e2681 + 1u);
        loop {
            let _e3007 = local_55;
            if (_e3007 >= 16u) {
                break;
            }
            let _e3011 = values[(_e3007 + 3328u)];
            let _e3014 = values[(_e3007 + 3584u)];
            let _e3019 = bitcast<i64>((u64(_e3011) | (u64(_e3014) << 32u)));
            let _e3020 = sum_base_price_2_;
            let _e3021 = (_e3020 + _e3019);
            let _e3023 = (_e3020 < i64());
            sum_base_price_2_ = _e3021;
            local_55 = (_e3007 + 1u);
        }
        let _e3032 = sum_base_price_2_;
        let _e3033 = bitcast<u64>(_e3032);
        values[(_e2681 + 3328u)] = u32(_e3033);
        values[(_e2681 + 3584u)] = u32((_e3033 >> 32u));
    }
    workgroupBarrier();
    let _e3042 = values[0u];
    let _e3045 = values[(0u + 256u)];
    sum_base_price_1_ = bitcast<i64>((u64(_e3042) | (u64(_e3045) << 32u)));
    let _e3053 = values[(0u + 512u)];
    let _e3056 = values[(0u + 768u)];
    sum_disc_price_1_ = bitcast<i64>((u64(_e3053) | (u64(_e3056) << 32u)));
    let _e3064 = values[(0u + 1024u)];
    let _e3067 = values[(0u + 1280u)];
    sum_charge_1_ = bitcast<i64>((u64(_e3064) | (u64(_e3067) << 32u)));
    let _e3075 = values[(0u + 1536u)];
    let _e3078 = values[(0u + 1792u)];
    avg_qty_count_1_ = bitcast<i64>((u64(_e3075) | (u64(_e3078) << 32u)));
    let _e3086 = values[(0u + 2048u)];
    let _e3089 = values[(0u + 2304u)];
    avg_disc_sum_1_ = bitcast<i64>((u64(_e3086) | (u64(_e3089) << 32u)));
    let _e3097 = values[(0u + 2560u)];
    first_2_ = _e3097;
    let _e3100 = values[(0u + 2816u)];
    let _e3103 = values[(0u + 3072u)];
    sum_qty_2_ = bitcast<i64>((u64(_e3100) | (u64(_e3103) << 32u)));
    let _e3111 = values[(0u + 3328u)];
    let _e3114 = values[(0u + 3584u)];
    sum_base_price_2_ = bitcast<i64>((u64(_e3111) | (u64(_e3114) << 32u)));
    workgroupBarrier();
    let _e3120 = sum_disc_price_2_;
    let _e3121 = bitcast<u64>(_e3120);
    values[local_2] = u32(_e3121);
    values[(local_2 + 256u)] = u32((_e3121 >> 32u));
    let _e3128 = sum_charge_2_;
    let _e3129 = bitcast<u64>(_e3128);
    values[(local_2 + 512u)] = u32(_e3129);
    values[(local_2 + 768u)] = u32((_e3129 >> 32u));
    let _e3137 = avg_qty_count_2_;
    let _e3138 = bitcast<u64>(_e3137);
    values[(local_2 + 1024u)] = u32(_e3138);
    values[(local_2 + 1280u)] = u32((_e3138 >> 32u));
    let _e3146 = avg_disc_sum_2_;
    let _e3147 = bitcast<u64>(_e3146);
    values[(local_2 + 1536u)] = u32(_e3147);
    values[(local_2 + 1792u)] = u32((_e3147 >> 32u));
    let _e3155 = first_3_;
    values[(local_2 + 2048u)] = _e3155;
    let _e3158 = sum_qty_3_;
    let _e3159 = bitcast<u64>(_e3158);
    values[(local_2 + 2304u)] = u32(_e3159);
    values[(local_2 + 2560u)] = u32((_e3159 >> 32u));
    let _e3167 = sum_base_price_3_;
    let _e3168 = bitcast<u64>(_e3167);
    values[(local_2 + 2816u)] = u32(_e3168);
    values[(local_2 + 3072u)] = u32((_e3168 >> 32u));
    let _e3176 = sum_disc_price_3_;
    let _e3177 = bitcast<u64>(_e3176);
    values[(local_2 + 3328u)] = u32(_e3177);
    values[(local_2 + 3584u)] = u32((_e3177 >> 32u));
    workgroupBarrier();
    let _e3185 = (local_2 >> 4u);
    let _e3186 = (local_2 & 15u);
    let _e3187 = (_e3186 < 16u);
    if (_e3187 & (_e3185 == 0u)) {
        let _e3191 = values[_e3186];
        let _e3194 = values[(_e3186 + 256u)];
        sum_disc_price_2_ = bitcast<i64>((u64(_e3191) | (u64(_e3194) << 32u)));
        local_56 = (_e3186 + 16u);
        loop {
            let _e3202 = local_56;
            if (_e3202 >= 256u) {
                break;
            }
            let _e3205 = values[_e3202];
            let _e3208 = values[(_e3202 + 256u)];
            let _e3213 = bitcast<i64>((u64(_e3205) | (u64(_e3208) << 32u)));
            let _e3214 = sum_disc_price_2_;
            let _e3215 = (_e3214 + _e3213);
            let _e3217 = (_e3214 < i64());
            sum_disc_price_2_ = _e3215;
            local_56 = (_e3202 + 16u);
        }
        let _e3226 = sum_disc_price_2_;
        let _e3227 = bitcast<u64>(_e3226);
        values[_e3186] = u32(_e3227);
        values[(_e3186 + 256u)] = u32((_e3227 >> 32u));
    }
    if (_e3187 & (_e3185 == 1u)) {
        let _e3238 = values[(_e3186 + 512u)];
        let _e3241 = values[(_e3186 + 768u)];
        sum_charge_2_ = bitcast<i64>((u64(_e3238) | (u64(_e3241) << 32u)));
        local_57 = (_e3186 + 16u);
        loop {
            let _e3249 = local_57;
            if (_e3249 >= 256u) {
                break;
            }
            let _e3253 = values[(_e3249 + 512u)];
            let _e3256 = values[(_e3249 + 768u)];
            let _e3261 = bitcast<i64>((u64(_e3253) | (u64(_e3256) << 32u)));
            let _e3262 = sum_charge_2_;
            let _e3263 = (_e3262 + _e3261);
            let _e3265 = (_e3262 < i64());
            sum_charge_2_ = _e3263;
            local_57 = (_e3249 + 16u);
        }
        let _e3274 = sum_charge_2_;
        let _e3275 = bitcast<u64>(_e3274);
        values[(_e3186 + 512u)] = u32(_e3275);
        values[(_e3186 + 768u)] = u32((_e3275 >> 32u));
    }
    if (_e3187 & (_e3185 == 2u)) {
        let _e3287 = values[(_e3186 + 1024u)];
        let _e3290 = values[(_e3186 + 1280u)];
        avg_qty_count_2_ = bitcast<i64>((u64(_e3287) | (u64(_e3290) << 32u)));
        local_58 = (_e3186 + 16u);
        loop {
            let _e3298 = local_58;
            if (_e3298 >= 256u) {
                break;
            }
            let _e3302 = values[(_e3298 + 1024u)];
            let _e3305 = values[(_e3298 + 1280u)];
            let _e3310 = bitcast<i64>((u64(_e3302) | (u64(_e3305) << 32u)));
            let _e3311 = avg_qty_count_2_;
            let _e3312 = (_e3311 + _e3310);
            let _e3314 = (_e3311 < i64());
            avg_qty_count_2_ = _e3312;
            local_58 = (_e3298 + 16u);
        }
        let _e3323 = avg_qty_count_2_;
        let _e3324 = bitcast<u64>(_e3323);
        values[(_e3186 + 1024u)] = u32(_e3324);
        values[(_e3186 + 1280u)] = u32((_e3324 >> 32u));
    }
    if (_e3187 & (_e3185 == 3u)) {
        let _e3336 = values[(_e3186 + 1536u)];
        let _e3339 = values[(_e3186 + 1792u)];
        avg_disc_sum_2_ = bitcast<i64>((u64(_e3336) | (u64(_e3339) << 32u)));
        local_59 = (_e3186 + 16u);
        loop {
            let _e3347 = local_59;
            if (_e3347 >= 256u) {
                break;
            }
            let _e3351 = values[(_e3347 + 1536u)];
            let _e3354 = values[(_e3347 + 1792u)];
            let _e3359 = bitcast<i64>((u64(_e3351) | (u64(_e3354) << 32u)));
            let _e3360 = avg_disc_sum_2_;
            let _e3361 = (_e3360 + _e3359);
            let _e3363 = (_e3360 < i64());
            avg_disc_sum_2_ = _e3361;
            local_59 = (_e3347 + 16u);
        }
        let _e3372 = avg_disc_sum_2_;
        let _e3373 = bitcast<u64>(_e3372);
        values[(_e3186 + 1536u)] = u32(_e3373);
        values[(_e3186 + 1792u)] = u32((_e3373 >> 32u));
    }
    if (_e3187 & (_e3185 == 4u)) {
        let _e3385 = values[(_e3186 + 2048u)];
        first_3_ = _e3385;
        local_60 = (_e3186 + 16u);
        loop {
            let _e3388 = local_60;
            if (_e3388 >= 256u) {
                break;
            }
            let _e3392 = values[(_e3388 + 2048u)];
            let _e3393 = first_3_;
            first_3_ = min(_e3392, _e3393);
            local_60 = (_e3388 + 16u);
        }
        let _e3396 = first_3_;
        values[(_e3186 + 2048u)] = _e3396;
    }
    if (_e3187 & (_e3185 == 5u)) {
        let _e3403 = values[(_e3186 + 2304u)];
        let _e3406 = values[(_e3186 + 2560u)];
        sum_qty_3_ = bitcast<i64>((u64(_e3403) | (u64(_e3406) << 32u)));
        local_61 = (_e3186 + 16u);
        loop {
            let _e3414 = local_61;
            if (_e3414 >= 256u) {
                break;
            }
            let _e3418 = values[(_e3414 + 2304u)];
            let _e3421 = values[(_e3414 + 2560u)];
            let _e3426 = bitcast<i64>((u64(_e3418) | (u64(_e3421) << 32u)));
            let _e3427 = sum_qty_3_;
            let _e3428 = (_e3427 + _e3426);
            let _e3430 = (_e3427 < i64());
            sum_qty_3_ = _e3428;
            local_61 = (_e3414 + 16u);
        }
        let _e3439 = sum_qty_3_;
        let _e3440 = bitcast<u64>(_e3439);
        values[(_e3186 + 2304u)] = u32(_e3440);
        values[(_e3186 + 2560u)] = u32((_e3440 >> 32u));
    }
    if (_e3187 & (_e3185 == 6u)) {
        let _e3452 = values[(_e3186 + 2816u)];
        let _e3455 = values[(_e3186 + 3072u)];
        sum_base_price_3_ = bitcast<i64>((u64(_e3452) | (u64(_e3455) << 32u)));
        local_62 = (_e3186 + 16u);
        loop {
            let _e3463 = local_62;
            if (_e3463 >= 256u) {
                break;
            }
            let _e3467 = values[(_e3463 + 2816u)];
            let _e3470 = values[(_e3463 + 3072u)];
            let _e3475 = bitcast<i64>((u64(_e3467) | (u64(_e3470) << 32u)));
            let _e3476 = sum_base_price_3_;
            let _e3477 = (_e3476 + _e3475);
            let _e3479 = (_e3476 < i64());
            sum_base_price_3_ = _e3477;
            local_62 = (_e3463 + 16u);
        }
        let _e3488 = sum_base_price_3_;
        let _e3489 = bitcast<u64>(_e3488);
        values[(_e3186 + 2816u)] = u32(_e3489);
        values[(_e3186 + 3072u)] = u32((_e3489 >> 32u));
    }
    if (_e3187 & (_e3185 == 7u)) {
        let _e3501 = values[(_e3186 + 3328u)];
        let _e3504 = values[(_e3186 + 3584u)];
        sum_disc_price_3_ = bitcast<i64>((u64(_e3501) | (u64(_e3504) << 32u)));
        local_63 = (_e3186 + 16u);
        loop {
            let _e3512 = local_63;
            if (_e3512 >= 256u) {
                break;
            }
            let _e3516 = values[(_e3512 + 3328u)];
            let _e3519 = values[(_e3512 + 3584u)];
            let _e3524 = bitcast<i64>((u64(_e3516) | (u64(_e3519) << 32u)));
            let _e3525 = sum_disc_price_3_;
            let _e3526 = (_e3525 + _e3524);
            let _e3528 = (_e3525 < i64());
            sum_disc_price_3_ = _e3526;
            local_63 = (_e3512 + 16u);
        }
        let _e3537 = sum_disc_price_3_;
        let _e3538 = bitcast<u64>(_e3537);
        values[(_e3186 + 3328u)] = u32(_e3538);
        values[(_e3186 + 3584u)] = u32((_e3538 >> 32u));
    }
    workgroupBarrier();
    let _e3546 = (local_2 & 15u);
    let _e3547 = (_e3546 < 1u);
    if (_e3547 & (_e3185 == 0u)) {
        let _e3551 = values[_e3546];
        let _e3554 = values[(_e3546 + 256u)];
        sum_disc_price_2_ = bitcast<i64>((u64(_e3551) | (u64(_e3554) << 32u)));
        local_64 = (_e3546 + 1u);
        loop {
            let _e3562 = local_64;
            if (_e3562 >= 16u) {
                break;
            }
            let _e3565 = values[_e3562];
            let _e3568 = values[(_e3562 + 256u)];
            let _e3573 = bitcast<i64>((u64(_e3565) | (u64(_e3568) << 32u)));
            let _e3574 = sum_disc_price_2_;
            let _e3575 = (_e3574 + _e3573);
            let _e3577 = (_e3574 < i64());
            sum_disc_price_2_ = _e3575;
            local_64 = (_e3562 + 1u);
        }
        let _e3586 = sum_disc_price_2_;
        let _e3587 = bitcast<u64>(_e3586);
        values[_e3546] = u32(_e3587);
        values[(_e3546 + 256u)] = u32((_e3587 >> 32u));
    }
    if (_e3547 & (_e3185 == 1u)) {
        let _e3598 = values[(_e3546 + 512u)];
        let _e3601 = values[(_e3546 + 768u)];
        sum_charge_2_ = bitcast<i64>((u64(_e3598) | (u64(_e3601) << 32u)));
        local_65 = (_e3546 + 1u);
        loop {
            let _e3609 = local_65;
            if (_e3609 >= 16u) {
                break;
            }
            let _e3613 = values[(_e3609 + 512u)];
            let _e3616 = values[(_e3609 + 768u)];
            let _e3621 = bitcast<i64>((u64(_e3613) | (u64(_e3616) << 32u)));
            let _e3622 = sum_charge_2_;
            let _e3623 = (_e3622 + _e3621);
            let _e3625 = (_e3622 < i64());
            sum_charge_2_ = _e3623;
            local_65 = (_e3609 + 1u);
        }
        let _e3634 = sum_charge_2_;
        let _e3635 = bitcast<u64>(_e3634);
        values[(_e3546 + 512u)] = u32(_e3635);
        values[(_e3546 + 768u)] = u32((_e3635 >> 32u));
    }
    if (_e3547 & (_e3185 == 2u)) {
        let _e3647 = values[(_e3546 + 1024u)];
        let _e3650 = values[(_e3546 + 1280u)];
        avg_qty_count_2_ = bitcast<i64>((u64(_e3647) | (u64(_e3650) << 32u)));
        local_66 = (_e3546 + 1u);
        loop {
            let _e3658 = local_66;
            if (_e3658 >= 16u) {
                break;
            }
            let _e3662 = values[(_e3658 + 1024u)];
            let _e3665 = values[(_e3658 + 1280u)];
            let _e3670 = bitcast<i64>((u64(_e3662) | (u64(_e3665) << 32u)));
            let _e3671 = avg_qty_count_2_;
            let _e3672 = (_e3671 + _e3670);
            let _e3674 = (_e3671 < i64());
            avg_qty_count_2_ = _e3672;
            local_66 = (_e3658 + 1u);
        }
        let _e3683 = avg_qty_count_2_;
        let _e3684 = bitcast<u64>(_e3683);
        values[(_e3546 + 1024u)] = u32(_e3684);
        values[(_e3546 + 1280u)] = u32((_e3684 >> 32u));
    }
    if (_e3547 & (_e3185 == 3u)) {
        let _e3696 = values[(_e3546 + 1536u)];
        let _e3699 = values[(_e3546 + 1792u)];
        avg_disc_sum_2_ = bitcast<i64>((u64(_e3696) | (u64(_e3699) << 32u)));
        local_67 = (_e3546 + 1u);
        loop {
            let _e3707 = local_67;
            if (_e3707 >= 16u) {
                break;
            }
            let _e3711 = values[(_e3707 + 1536u)];
            let _e3714 = values[(_e3707 + 1792u)];
            let _e3719 = bitcast<i64>((u64(_e3711) | (u64(_e3714) << 32u)));
            let _e3720 = avg_disc_sum_2_;
            let _e3721 = (_e3720 + _e3719);
            let _e3723 = (_e3720 < i64());
            avg_disc_sum_2_ = _e3721;
            local_67 = (_e3707 + 1u);
        }
        let _e3732 = avg_disc_sum_2_;
        let _e3733 = bitcast<u64>(_e3732);
        values[(_e3546 + 1536u)] = u32(_e3733);
        values[(_e3546 + 1792u)] = u32((_e3733 >> 32u));
    }
    if (_e3547 & (_e3185 == 4u)) {
        let _e3745 = values[(_e3546 + 2048u)];
        first_3_ = _e3745;
        local_68 = (_e3546 + 1u);
        loop {
            let _e3748 = local_68;
            if (_e3748 >= 16u) {
                break;
            }
            let _e3752 = values[(_e3748 + 2048u)];
            let _e3753 = first_3_;
            first_3_ = min(_e3752, _e3753);
            local_68 = (_e3748 + 1u);
        }
        let _e3756 = first_3_;
        values[(_e3546 + 2048u)] = _e3756;
    }
    if (_e3547 & (_e3185 == 5u)) {
        let _e3763 = values[(_e3546 + 2304u)];
        let _e3766 = values[(_e3546 + 2560u)];
        sum_qty_3_ = bitcast<i64>((u64(_e3763) | (u64(_e3766) << 32u)));
        local_69 = (_e3546 + 1u);
        loop {
            let _e3774 = local_69;
            if (_e3774 >= 16u) {
                break;
            }
            let _e3778 = values[(_e3774 + 2304u)];
            let _e3781 = values[(_e3774 + 2560u)];
            let _e3786 = bitcast<i64>((u64(_e3778) | (u64(_e3781) << 32u)));
            let _e3787 = sum_qty_3_;
            let _e3788 = (_e3787 + _e3786);
            let _e3790 = (_e3787 < i64());
            sum_qty_3_ = _e3788;
            local_69 = (_e3774 + 1u);
        }
        let _e3799 = sum_qty_3_;
        let _e3800 = bitcast<u64>(_e3799);
        values[(_e3546 + 2304u)] = u32(_e3800);
        values[(_e3546 + 2560u)] = u32((_e3800 >> 32u));
    }
    if (_e3547 & (_e3185 == 6u)) {
        let _e3812 = values[(_e3546 + 2816u)];
        let _e3815 = values[(_e3546 + 3072u)];
        sum_base_price_3_ = bitcast<i64>((u64(_e3812) | (u64(_e3815) << 32u)));
        local_70 = (_e3546 + 1u);
        loop {
            let _e3823 = local_70;
            if (_e3823 >= 16u) {
                break;
            }
            let _e3827 = values[(_e3823 + 2816u)];
            let _e3830 = values[(_e3823 + 3072u)];
            let _e3835 = bitcast<i64>((u64(_e3827) | (u64(_e3830) << 32u)));
            let _e3836 = sum_base_price_3_;
            let _e3837 = (_e3836 + _e3835);
            let _e3839 = (_e3836 < i64());
            sum_base_price_3_ = _e3837;
            local_70 = (_e3823 + 1u);
        }
        let _e3848 = sum_base_price_3_;
        let _e3849 = bitcast<u64>(_e3848);
        values[(_e3546 + 2816u)] = u32(_e3849);
        values[(_e3546 + 3072u)] = u32((_e3849 >> 32u));
    }
    if (_e3547 & (_e3185 == 7u)) {
        let _e3861 = values[(_e3546 + 3328u)];
        let _e3864 = values[(_e3546 + 3584u)];
        sum_disc_price_3_ = bitcast<i64>((u64(_e3861) | (u64(_e3864) << 32u)));
        local_71 = (_e3546 + 1u);
        loop {
            let _e3872 = local_71;
            if (_e3872 >= 16u) {
                break;
            }
            let _e3876 = values[(_e3872 + 3328u)];
            let _e3879 = values[(_e3872 + 3584u)];
            let _e3884 = bitcast<i64>((u64(_e3876) | (u64(_e3879) << 32u)));
            let _e3885 = sum_disc_price_3_;
            let _e3886 = (_e3885 + _e3884);
            let _e3888 = (_e3885 < i64());
            sum_disc_price_3_ = _e3886;
            local_71 = (_e3872 + 1u);
        }
        let _e3897 = sum_disc_price_3_;
        let _e3898 = bitcast<u64>(_e3897);
        values[(_e3546 + 3328u)] = u32(_e3898);
        values[(_e3546 + 3584u)] = u32((_e3898 >> 32u));
    }
    workgroupBarrier();
    let _e3907 = values[0u];
    let _e3910 = values[(0u + 256u)];
    sum_disc_price_2_ = bitcast<i64>((u64(_e3907) | (u64(_e3910) << 32u)));
    let _e3918 = values[(0u + 512u)];
    let _e3921 = values[(0u + 768u)];
    sum_charge_2_ = bitcast<i64>((u64(_e3918) | (u64(_e3921) << 32u)));
    let _e3929 = values[(0u + 1024u)];
    let _e3932 = values[(0u + 1280u)];
    avg_qty_count_2_ = bitcast<i64>((u64(_e3929) | (u64(_e3932) << 32u)));
    let _e3940 = values[(0u + 1536u)];
    let _e3943 = values[(0u + 1792u)];
    avg_disc_sum_2_ = bitcast<i64>((u64(_e3940) | (u64(_e3943) << 32u)));
    let _e3951 = values[(0u + 2048u)];
    first_3_ = _e3951;
    let _e3954 = values[(0u + 2304u)];
    let _e3957 = values[(0u + 2560u)];
    sum_qty_3_ = bitcast<i64>((u64(_e3954) | (u64(_e3957) << 32u)));
    let _e3965 = values[(0u + 2816u)];
    let _e3968 = values[(0u + 3072u)];
    sum_base_price_3_ = bitcast<i64>((u64(_e3965) | (u64(_e3968) << 32u)));
    let _e3976 = values[(0u + 3328u)];
    let _e3979 = values[(0u + 3584u)];
    sum_disc_price_3_ = bitcast<i64>((u64(_e3976) | (u64(_e3979) << 32u)));
    workgroupBarrier();
    let _e3985 = sum_charge_3_;
    let _e3986 = bitcast<u64>(_e3985);
    values[local_2] = u32(_e3986);
    values[(local_2 + 256u)] = u32((_e3986 >> 32u));
    let _e3993 = avg_qty_count_3_;
    let _e3994 = bitcast<u64>(_e3993);
    values[(local_2 + 512u)] = u32(_e3994);
    values[(local_2 + 768u)] = u32((_e3994 >> 32u));
    let _e4002 = avg_disc_sum_3_;
    let _e4003 = bitcast<u64>(_e4002);
    values[(local_2 + 1024u)] = u32(_e4003);
    values[(local_2 + 1280u)] = u32((_e4003 >> 32u));
    workgroupBarrier();
    let _e4011 = (local_2 >> 4u);
    let _e4012 = (local_2 & 15u);
    let _e4013 = (_e4012 < 16u);
    if (_e4013 & (_e4011 == 0u)) {
        let _e4017 = values[_e4012];
        let _e4020 = values[(_e4012 + 256u)];
        sum_charge_3_ = bitcast<i64>((u64(_e4017) | (u64(_e4020) << 32u)));
        local_72 = (_e4012 + 16u);
        loop {
            let _e4028 = local_72;
            if (_e4028 >= 256u) {
                break;
            }
            let _e4031 = values[_e4028];
            let _e4034 = values[(_e4028 + 256u)];
            let _e4039 = bitcast<i64>((u64(_e4031) | (u64(_e4034) << 32u)));
            let _e4040 = sum_charge_3_;
            let _e4041 = (_e4040 + _e4039);
            let _e4043 = (_e4040 < i64());
            sum_charge_3_ = _e4041;
            local_72 = (_e4028 + 16u);
        }
        let _e4052 = sum_charge_3_;
        let _e4053 = bitcast<u64>(_e4052);
        values[_e4012] = u32(_e4053);
        values[(_e4012 + 256u)] = u32((_e4053 >> 32u));
    }
    if (_e4013 & (_e4011 == 1u)) {
        let _e4064 = values[(_e4012 + 512u)];
        let _e4067 = values[(_e4012 + 768u)];
        avg_qty_count_3_ = bitcast<i64>((u64(_e4064) | (u64(_e4067) << 32u)));
        local_73 = (_e4012 + 16u);
        loop {
            let _e4075 = local_73;
            if (_e4075 >= 256u) {
                break;
            }
            let _e4079 = values[(_e4075 + 512u)];
            let _e4082 = values[(_e4075 + 768u)];
            let _e4087 = bitcast<i64>((u64(_e4079) | (u64(_e4082) << 32u)));
            let _e4088 = avg_qty_count_3_;
            let _e4089 = (_e4088 + _e4087);
            let _e4091 = (_e4088 < i64());
            avg_qty_count_3_ = _e4089;
            local_73 = (_e4075 + 16u);
        }
        let _e4100 = avg_qty_count_3_;
        let _e4101 = bitcast<u64>(_e4100);
        values[(_e4012 + 512u)] = u32(_e4101);
        values[(_e4012 + 768u)] = u32((_e4101 >> 32u));
    }
    if (_e4013 & (_e4011 == 2u)) {
        let _e4113 = values[(_e4012 + 1024u)];
        let _e4116 = values[(_e4012 + 1280u)];
        avg_disc_sum_3_ = bitcast<i64>((u64(_e4113) | (u64(_e4116) << 32u)));
        local_74 = (_e4012 + 16u);
        loop {
            let _e4124 = local_74;
            if (_e4124 >= 256u) {
                break;
            }
            let _e4128 = values[(_e4124 + 1024u)];
            let _e4131 = values[(_e4124 + 1280u)];
            let _e4136 = bitcast<i64>((u64(_e4128) | (u64(_e4131) << 32u)));
            let _e4137 = avg_disc_sum_3_;
            let _e4138 = (_e4137 + _e4136);
            let _e4140 = (_e4137 < i64());
            avg_disc_sum_3_ = _e4138;
            local_74 = (_e4124 + 16u);
        }
        let _e4149 = avg_disc_sum_3_;
        let _e4150 = bitcast<u64>(_e4149);
        values[(_e4012 + 1024u)] = u32(_e4150);
        values[(_e4012 + 1280u)] = u32((_e4150 >> 32u));
    }
    workgroupBarrier();
    let _e4158 = (local_2 & 15u);
    let _e4159 = (_e4158 < 1u);
    if (_e4159 & (_e4011 == 0u)) {
        let _e4163 = values[_e4158];
        let _e4166 = values[(_e4158 + 256u)];
        sum_charge_3_ = bitcast<i64>((u64(_e4163) | (u64(_e4166) << 32u)));
        local_75 = (_e4158 + 1u);
        loop {
            let _e4174 = local_75;
            if (_e4174 >= 16u) {
                break;
            }
            let _e4177 = values[_e4174];
            let _e4180 = values[(_e4174 + 256u)];
            let _e4185 = bitcast<i64>((u64(_e4177) | (u64(_e4180) << 32u)));
            let _e4186 = sum_charge_3_;
            let _e4187 = (_e4186 + _e4185);
            let _e4189 = (_e4186 < i64());
            sum_charge_3_ = _e4187;
            local_75 = (_e4174 + 1u);
        }
        let _e4198 = sum_charge_3_;
        let _e4199 = bitcast<u64>(_e4198);
        values[_e4158] = u32(_e4199);
        values[(_e4158 + 256u)] = u32((_e4199 >> 32u));
    }
    if (_e4159 & (_e4011 == 1u)) {
        let _e4210 = values[(_e4158 + 512u)];
        let _e4213 = values[(_e4158 + 768u)];
        avg_qty_count_3_ = bitcast<i64>((u64(_e4210) | (u64(_e4213) << 32u)));
        local_76 = (_e4158 + 1u);
        loop {
            let _e4221 = local_76;
            if (_e4221 >= 16u) {
                break;
            }
            let _e4225 = values[(_e4221 + 512u)];
            let _e4228 = values[(_e4221 + 768u)];
            let _e4233 = bitcast<i64>((u64(_e4225) | (u64(_e4228) << 32u)));
            let _e4234 = avg_qty_count_3_;
            let _e4235 = (_e4234 + _e4233);
            let _e4237 = (_e4234 < i64());
            avg_qty_count_3_ = _e4235;
            local_76 = (_e4221 + 1u);
        }
        let _e4246 = avg_qty_count_3_;
        let _e4247 = bitcast<u64>(_e4246);
        values[(_e4158 + 512u)] = u32(_e4247);
        values[(_e4158 + 768u)] = u32((_e4247 >> 32u));
    }
    if (_e4159 & (_e4011 == 2u)) {
        let _e4259 = values[(_e4158 + 1024u)];
        let _e4262 = values[(_e4158 + 1280u)];
        avg_disc_sum_3_ = bitcast<i64>((u64(_e4259) | (u64(_e4262) << 32u)));
        local_77 = (_e4158 + 1u);
        loop {
            let _e4270 = local_77;
            if (_e4270 >= 16u) {
                break;
            }
            let _e4274 = values[(_e4270 + 1024u)];
            let _e4277 = values[(_e4270 + 1280u)];
            let _e4282 = bitcast<i64>((u64(_e4274) | (u64(_e4277) << 32u)));
            let _e4283 = avg_disc_sum_3_;
            let _e4284 = (_e4283 + _e4282);
            let _e4286 = (_e4283 < i64());
            avg_disc_sum_3_ = _e4284;
            local_77 = (_e4270 + 1u);
        }
        let _e4295 = avg_disc_sum_3_;
        let _e4296 = bitcast<u64>(_e4295);
        values[(_e4158 + 1024u)] = u32(_e4296);
        values[(_e4158 + 1280u)] = u32((_e4296 >> 32u));
    }
    workgroupBarrier();
    let _e4305 = values[0u];
    let _e4308 = values[(0u + 256u)];
    sum_charge_3_ = bitcast<i64>((u64(_e4305) | (u64(_e4308) << 32u)));
    let _e4316 = values[(0u + 512u)];
    let _e4319 = values[(0u + 768u)];
    avg_qty_count_3_ = bitcast<i64>((u64(_e4316) | (u64(_e4319) << 32u)));
    let _e4327 = values[(0u + 1024u)];
    let _e4330 = values[(0u + 1280u)];
    avg_disc_sum_3_ = bitcast<i64>((u64(_e4327) | (u64(_e4330) << 32u)));
    workgroupBarrier();
    if ((local_2 == 0u) & _e330) {
        let _e4339 = places[0u];
        let _e4340 = (_e4339 * 4u);
        let _e4342 = keys[_e4340];
        let _e4345 = keys[(_e4340 + 1u)];
        let _e4346 = vec2<u32>(_e4342, _e4345);
        let _e4349 = keys[(_e4340 + 2u)];
        let _e4352 = keys[(_e4340 + 3u)];
        let _e4353 = vec2<u32>(_e4349, _e4352);
        let _e4354 = sum_qty_0_;
        let _e4355 = sum_base_price_0_;
        let _e4356 = sum_disc_price_0_;
        let _e4357 = sum_charge_0_;
        let _e4358 = avg_qty_count_0_;
        let _e4359 = avg_disc_sum_0_;
        let _e4360 = first_0_;
        if (_e4360 != 4294967295u) {
            let _e4364 = params[4].z;
            let _e4367 = params[4].w;
            let _e4370 = params[5].x;
            let _e4373 = params[5].y;
            let _e4376 = atomicLoad((&sync[_e4364]));
            if (_e4376 <= _e4367) {
                let _e4379 = atomicAdd((&sync[_e4364]), 1u);
                if (_e4379 < _e4367) {
                    let _e4382 = (_e4370 + (_e4379 * 16u));
                    work[_e4382] = 0u;
                    work[(_e4382 + 1u)] = 0u;
                    work[(_e4382 + 2u)] = 0u;
                    work[(_e4382 + 3u)] = 0u;
                    work[(_e4382 + 4u)] = 0u;
                    work[(_e4382 + 5u)] = 0u;
                    work[(_e4382 + 6u)] = 0u;
                    work[(_e4382 + 7u)] = 0u;
                    work[(_e4382 + 8u)] = 0u;
                    work[(_e4382 + 9u)] = 0u;
                    work[(_e4382 + 10u)] = 0u;
                    work[(_e4382 + 11u)] = 0u;
                    work[(_e4382 + 12u)] = 0u;
                    work[(_e4382 + 13u)] = 0u;
                    work[(_e4382 + 14u)] = 0u;
                    work[(_e4382 + 15u)] = 0u;
                    work[_e4382] = _e4346.x;
                    work[(_e4382 + 1u)] = _e4346.y;
                    work[(_e4382 + 2u)] = _e4353.x;
                    work[(_e4382 + 3u)] = _e4353.y;
                    let _e4428 = bitcast<u64>(_e4354);
                    work[(_e4382 + 4u)] = u32(_e4428);
                    work[(_e4382 + 5u)] = u32((_e4428 >> 32u));
                    let _e4436 = bitcast<u64>(_e4355);
                    work[(_e4382 + 6u)] = u32(_e4436);
                    work[(_e4382 + 7u)] = u32((_e4436 >> 32u));
                    let _e4444 = bitcast<u64>(_e4356);
                    work[(_e4382 + 8u)] = u32(_e4444);
                    work[(_e4382 + 9u)] = u32((_e4444 >> 32u));
                    let _e4452 = bitcast<u64>(_e4357);
                    work[(_e4382 + 10u)] = u32(_e4452);
                    work[(_e4382 + 11u)] = u32((_e4452 >> 32u));
                    let _e4460 = bitcast<u64>(_e4358);
                    work[(_e4382 + 12u)] = u32(_e4460);
                    work[(_e4382 + 13u)] = u32((_e4460 >> 32u));
                    let _e4468 = bitcast<u64>(_e4359);
                    work[(_e4382 + 14u)] = u32(_e4468);
                    work[(_e4382 + 15u)] = u32((_e4468 >> 32u));
                    work[(_e4373 + _e4379)] = _e4360;
                }
            }
        }
    }
    if ((local_2 == 64u) & _e362) {
        let _e4481 = places[1u];
        let _e4482 = (_e4481 * 4u);
        let _e4484 = keys[_e4482];
        let _e4487 = keys[(_e4482 + 1u)];
        let _e4488 = vec2<u32>(_e4484, _e4487);
        let _e4491 = keys[(_e4482 + 2u)];
        let _e4494 = keys[(_e4482 + 3u)];
        let _e4495 = vec2<u32>(_e4491, _e4494);
        let _e4496 = sum_qty_1_;
        let _e4497 = sum_base_price_1_;
        let _e4498 = sum_disc_price_1_;
        let _e4499 = sum_charge_1_;
        let _e4500 = avg_qty_count_1_;
        let _e4501 = avg_disc_sum_1_;
        let _e4502 = first_1_;
        if (_e4502 != 4294967295u) {
            let _e4506 = params[4].z;
            let _e4509 = params[4].w;
            let _e4512 = params[5].x;
            let _e4515 = params[5].y;
            let _e4517 = atomicLoad((&sync[_e4506]));
            if (_e4517 <= _e4509) {
                let _e4520 = atomicAdd((&sync[_e4506]), 1u);
                if (_e4520 < _e4509) {
                    let _e4523 = (_e4512 + (_e4520 * 16u));
                    work[_e4523] = 0u;
                    work[(_e4523 + 1u)] = 0u;
                    work[(_e4523 + 2u)] = 0u;
                    work[(_e4523 + 3u)] = 0u;
                    work[(_e4523 + 4u)] = 0u;
                    work[(_e4523 + 5u)] = 0u;
                    work[(_e4523 + 6u)] = 0u;
                    work[(_e4523 + 7u)] = 0u;
                    work[(_e4523 + 8u)] = 0u;
                    work[(_e4523 + 9u)] = 0u;
                    work[(_e4523 + 10u)] = 0u;
                    work[(_e4523 + 11u)] = 0u;
                    work[(_e4523 + 12u)] = 0u;
                    work[(_e4523 + 13u)] = 0u;
                    work[(_e4523 + 14u)] = 0u;
                    work[(_e4523 + 15u)] = 0u;
                    work[_e4523] = _e4488.x;
                    work[(_e4523 + 1u)] = _e4488.y;
                    work[(_e4523 + 2u)] = _e4495.x;
                    work[(_e4523 + 3u)] = _e4495.y;
                    let _e4567 = bitcast<u64>(_e4496);
                    work[(_e4523 + 4u)] = u32(_e4567);
                    work[(_e4523 + 5u)] = u32((_e4567 >> 32u));
                    let _e4575 = bitcast<u64>(_e4497);
                    work[(_e4523 + 6u)] = u32(_e4575);
                    work[(_e4523 + 7u)] = u32((_e4575 >> 32u));
                    let _e4583 = bitcast<u64>(_e4498);
                    work[(_e4523 + 8u)] = u32(_e4583);
                    work[(_e4523 + 9u)] = u32((_e4583 >> 32u));
                    let _e4591 = bitcast<u64>(_e4499);
                    work[(_e4523 + 10u)] = u32(_e4591);
                    work[(_e4523 + 11u)] = u32((_e4591 >> 32u));
                    let _e4599 = bitcast<u64>(_e4500);
                    work[(_e4523 + 12u)] = u32(_e4599);
                    work[(_e4523 + 13u)] = u32((_e4599 >> 32u));
                    let _e4607 = bitcast<u64>(_e4501);
                    work[(_e4523 + 14u)] = u32(_e4607);
                    work[(_e4523 + 15u)] = u32((_e4607 >> 32u));
                    work[(_e4515 + _e4520)] = _e4502;
                }
            }
        }
    }
    if ((local_2 == 128u) & _e393) {
        let _e4620 = places[2u];
        let _e4621 = (_e4620 * 4u);
        let _e4623 = keys[_e4621];
        let _e4626 = keys[(_e4621 + 1u)];
        let _e4627 = vec2<u32>(_e4623, _e4626);
        let _e4630 = keys[(_e4621 + 2u)];
        let _e4633 = keys[(_e4621 + 3u)];
        let _e4634 = vec2<u32>(_e4630, _e4633);
        let _e4635 = sum_qty_2_;
        let _e4636 = sum_base_price_2_;
        let _e4637 = sum_disc_price_2_;
        let _e4638 = sum_charge_2_;
        let _e4639 = avg_qty_count_2_;
        let _e4640 = avg_disc_sum_2_;
        let _e4641 = first_2_;
        if (_e4641 != 4294967295u) {
            let _e4645 = params[4].z;
            let _e4648 = params[4].w;
            let _e4651 = params[5].x;
            let _e4654 = params[5].y;
            let _e4656 = atomicLoad((&sync[_e4645]));
            if (_e4656 <= _e4648) {
                let _e4659 = atomicAdd((&sync[_e4645]), 1u);
                if (_e4659 < _e4648) {
                    let _e4662 = (_e4651 + (_e4659 * 16u));
                    work[_e4662] = 0u;
                    work[(_e4662 + 1u)] = 0u;
                    work[(_e4662 + 2u)] = 0u;
                    work[(_e4662 + 3u)] = 0u;
                    work[(_e4662 + 4u)] = 0u;
                    work[(_e4662 + 5u)] = 0u;
                    work[(_e4662 + 6u)] = 0u;
                    work[(_e4662 + 7u)] = 0u;
                    work[(_e4662 + 8u)] = 0u;
                    work[(_e4662 + 9u)] = 0u;
                    work[(_e4662 + 10u)] = 0u;
                    work[(_e4662 + 11u)] = 0u;
                    work[(_e4662 + 12u)] = 0u;
                    work[(_e4662 + 13u)] = 0u;
                    work[(_e4662 + 14u)] = 0u;
                    work[(_e4662 + 15u)] = 0u;
                    work[_e4662] = _e4627.x;
                    work[(_e4662 + 1u)] = _e4627.y;
                    work[(_e4662 + 2u)] = _e4634.x;
                    work[(_e4662 + 3u)] = _e4634.y;
                    let _e4706 = bitcast<u64>(_e4635);
                    work[(_e4662 + 4u)] = u32(_e4706);
                    work[(_e4662 + 5u)] = u32((_e4706 >> 32u));
                    let _e4714 = bitcast<u64>(_e4636);
                    work[(_e4662 + 6u)] = u32(_e4714);
                    work[(_e4662 + 7u)] = u32((_e4714 >> 32u));
                    let _e4722 = bitcast<u64>(_e4637);
                    work[(_e4662 + 8u)] = u32(_e4722);
                    work[(_e4662 + 9u)] = u32((_e4722 >> 32u));
                    let _e4730 = bitcast<u64>(_e4638);
                    work[(_e4662 + 10u)] = u32(_e4730);
                    work[(_e4662 + 11u)] = u32((_e4730 >> 32u));
                    let _e4738 = bitcast<u64>(_e4639);
                    work[(_e4662 + 12u)] = u32(_e4738);
                    work[(_e4662 + 13u)] = u32((_e4738 >> 32u));
                    let _e4746 = bitcast<u64>(_e4640);
                    work[(_e4662 + 14u)] = u32(_e4746);
                    work[(_e4662 + 15u)] = u32((_e4746 >> 32u));
                    work[(_e4654 + _e4659)] = _e4641;
                }
            }
        }
    }
    if ((local_2 == 192u) & _e424) {
        let _e4759 = places[3u];
        let _e4760 = (_e4759 * 4u);
        let _e4762 = keys[_e4760];
        let _e4765 = keys[(_e4760 + 1u)];
        let _e4766 = vec2<u32>(_e4762, _e4765);
        let _e4769 = keys[(_e4760 + 2u)];
        let _e4772 = keys[(_e4760 + 3u)];
        let _e4773 = vec2<u32>(_e4769, _e4772);
        let _e4774 = sum_qty_3_;
        let _e4775 = sum_base_price_3_;
        let _e4776 = sum_disc_price_3_;
        let _e4777 = sum_charge_3_;
        let _e4778 = avg_qty_count_3_;
        let _e4779 = avg_disc_sum_3_;
        let _e4780 = first_3_;
        if (_e4780 != 4294967295u) {
            let _e4784 = params[4].z;
            let _e4787 = params[4].w;
            let _e4790 = params[5].x;
            let _e4793 = params[5].y;
            let _e4795 = atomicLoad((&sync[_e4784]));
            if (_e4795 <= _e4787) {
                let _e4798 = atomicAdd((&sync[_e4784]), 1u);
                if (_e4798 < _e4787) {
                    let _e4801 = (_e4790 + (_e4798 * 16u));
                    work[_e4801] = 0u;
                    work[(_e4801 + 1u)] = 0u;
                    work[(_e4801 + 2u)] = 0u;
                    work[(_e4801 + 3u)] = 0u;
                    work[(_e4801 + 4u)] = 0u;
                    work[(_e4801 + 5u)] = 0u;
                    work[(_e4801 + 6u)] = 0u;
                    work[(_e4801 + 7u)] = 0u;
                    work[(_e4801 + 8u)] = 0u;
                    work[(_e4801 + 9u)] = 0u;
                    work[(_e4801 + 10u)] = 0u;
                    work[(_e4801 + 11u)] = 0u;
                    work[(_e4801 + 12u)] = 0u;
                    work[(_e4801 + 13u)] = 0u;
                    work[(_e4801 + 14u)] = 0u;
                    work[(_e4801 + 15u)] = 0u;
                    work[_e4801] = _e4766.x;
                    work[(_e4801 + 1u)] = _e4766.y;
                    work[(_e4801 + 2u)] = _e4773.x;
                    work[(_e4801 + 3u)] = _e4773.y;
                    let _e4845 = bitcast<u64>(_e4774);
                    work[(_e4801 + 4u)] = u32(_e4845);
                    work[(_e4801 + 5u)] = u32((_e4845 >> 32u));
                    let _e4853 = bitcast<u64>(_e4775);
                    work[(_e4801 + 6u)] = u32(_e4853);
                    work[(_e4801 + 7u)] = u32((_e4853 >> 32u));
                    let _e4861 = bitcast<u64>(_e4776);
                    work[(_e4801 + 8u)] = u32(_e4861);
                    work[(_e4801 + 9u)] = u32((_e4861 >> 32u));
                    let _e4869 = bitcast<u64>(_e4777);
                    work[(_e4801 + 10u)] = u32(_e4869);
                    work[(_e4801 + 11u)] = u32((_e4869 >> 32u));
                    let _e4877 = bitcast<u64>(_e4778);
                    work[(_e4801 + 12u)] = u32(_e4877);
                    work[(_e4801 + 13u)] = u32((_e4877 >> 32u));
                    let _e4885 = bitcast<u64>(_e4779);
                    work[(_e4801 + 14u)] = u32(_e4885);
                    work[(_e4801 + 15u)] = u32((_e4885 >> 32u));
                    work[(_e4793 + _e4798)] = _e4780;
                }
            }
        }
    }
    local_78 = local_2;
    loop {
        let _e4895 = local_78;
        if (_e4895 >= 16u) {
            break;
        }
        let _e4898 = tags[_e4895];
        let _e4900 = numbers[_e4895];
        if ((_e4898 != 0u) & (_e4900 >= 4u)) {
            let _e4904 = (_e4895 * 4u);
            let _e4906 = keys[_e4904];
            let _e4909 = keys[(_e4904 + 1u)];
            let _e4910 = vec2<u32>(_e4906, _e4909);
            let _e4913 = keys[(_e4904 + 2u)];
            let _e4916 = keys[(_e4904 + 3u)];
            let _e4917 = vec2<u32>(_e4913, _e4916);
            let _e4918 = (_e4900 * 13u);
            let _e4920 = atomicLoad((&totals[_e4918]));
            let _e4924 = atomicLoad((&totals[(_e4918 + 1u)]));
            let _e4927 = atomicLoad((&totals[(_e4918 + 2u)]));
            let _e4935 = atomicLoad((&totals[(_e4918 + 3u)]));
            let _e4938 = atomicLoad((&totals[(_e4918 + 4u)]));
            let _e4946 = atomicLoad((&totals[(_e4918 + 5u)]));
            let _e4949 = atomicLoad((&totals[(_e4918 + 6u)]));
            let _e4957 = atomicLoad((&totals[(_e4918 + 7u)]));
            let _e4960 = atomicLoad((&totals[(_e4918 + 8u)]));
            let _e4968 = atomicLoad((&totals[(_e4918 + 9u)]));
            let _e4971 = atomicLoad((&totals[(_e4918 + 10u)]));
            let _e4979 = atomicLoad((&totals[(_e4918 + 11u)]));
            let _e4982 = atomicLoad((&totals[(_e4918 + 12u)]));
            let _e4990 = params[4].z;
            let _e4993 = params[4].w;
            let _e4996 = params[5].x;
            let _e4999 = params[5].y;
            let _e5001 = atomicLoad((&sync[_e4990]));
            if (_e5001 <= _e4993) {
                let _e5004 = atomicAdd((&sync[_e4990]), 1u);
                if (_e5004 < _e4993) {
                    let _e5007 = (_e4996 + (_e5004 * 16u));
                    work[_e5007] = 0u;
                    work[(_e5007 + 1u)] = 0u;
                    work[(_e5007 + 2u)] = 0u;
                    work[(_e5007 + 3u)] = 0u;
                    work[(_e5007 + 4u)] = 0u;
                    work[(_e5007 + 5u)] = 0u;
                    work[(_e5007 + 6u)] = 0u;
                    work[(_e5007 + 7u)] = 0u;
                    work[(_e5007 + 8u)] = 0u;
                    work[(_e5007 + 9u)] = 0u;
                    work[(_e5007 + 10u)] = 0u;
                    work[(_e5007 + 11u)] = 0u;
                    work[(_e5007 + 12u)] = 0u;
                    work[(_e5007 + 13u)] = 0u;
                    work[(_e5007 + 14u)] = 0u;
                    work[(_e5007 + 15u)] = 0u;
                    work[_e5007] = _e4910.x;
                    work[(_e5007 + 1u)] = _e4910.y;
                    work[(_e5007 + 2u)] = _e4917.x;
                    work[(_e5007 + 3u)] = _e4917.y;
                    let _e5051 = bitcast<u64>(bitcast<i64>((u64(_e4924) | (u64(_e4927) << 32u))));
                    work[(_e5007 + 4u)] = u32(_e5051);
                    work[(_e5007 + 5u)] = u32((_e5051 >> 32u));
                    let _e5059 = bitcast<u64>(bitcast<i64>((u64(_e4935) | (u64(_e4938) << 32u))));
                    work[(_e5007 + 6u)] = u32(_e5059);
                    work[(_e5007 + 7u)] = u32((_e5059 >> 32u));
                    let _e5067 = bitcast<u64>(bitcast<i64>((u64(_e4946) | (u64(_e4949) << 32u))));
                    work[(_e5007 + 8u)] = u32(_e5067);
                    work[(_e5007 + 9u)] = u32((_e5067 >> 32u));
                    let _e5075 = bitcast<u64>(bitcast<i64>((u64(_e4957) | (u64(_e4960) << 32u))));
                    work[(_e5007 + 10u)] = u32(_e5075);
                    work[(_e5007 + 11u)] = u32((_e5075 >> 32u));
                    let _e5083 = bitcast<u64>(bitcast<i64>((u64(_e4968) | (u64(_e4971) << 32u))));
                    work[(_e5007 + 12u)] = u32(_e5083);
                    work[(_e5007 + 13u)] = u32((_e5083 >> 32u));
                    let _e5091 = bitcast<u64>(bitcast<i64>((u64(_e4979) | (u64(_e4982) << 32u))));
                    work[(_e5007 + 14u)] = u32(_e5091);
                    work[(_e5007 + 15u)] = u32((_e5091 >> 32u));
                    work[(_e4999 + _e5004)] = ~(_e4920);
                }
            }
        }
        local_78 = (_e4895 + 256u);
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
