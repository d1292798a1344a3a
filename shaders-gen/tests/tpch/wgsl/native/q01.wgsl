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
var<private> sum_qty: i64;
var<private> sum_base_price: i64;
var<private> sum_disc_price: i64;
var<private> sum_charge: i64;
var<private> avg_qty_count: i64;
var<private> avg_disc_sum: i64;
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

fn spill(a: u32) {
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
    let _e7 = (a_1 & 3u);
    let _e9 = column_6_0_;
    let _e13 = column_6_1_;
    let _e17 = column_6_2_;
    let _e21 = column_6_3_;
    let v0_l_shipdate = bitcast<i32>(select(select(select(_e9, _e13, (_e7 >= 1u)), _e17, (_e7 >= 2u)), _e21, (_e7 >= 3u)));
    let _e26 = params[4u];
    let v1_ = bitcast<i32>(_e26);
    let v2_le = !((v1_ < v0_l_shipdate));
    if v2_le {
        let _e30 = (a_1 & 3u);
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
        let v3_l_quantity = bitcast<i64>((u64(select(select(select(_e32, _e37, _e35), _e44, _e42), _e51, _e49)) | (u64(select(select(select(_e34, _e40, _e35), _e47, _e42), _e54, _e49)) << 32u)));
        let _e62 = (a_1 & 3u);
        let _e64 = column_1_0_;
        let _e66 = column_1_1_;
        let _e67 = (_e62 >= 1u);
        let _e69 = column_1_2_;
        let _e72 = column_1_3_;
        let _e74 = (_e62 >= 2u);
        let _e76 = column_1_4_;
        let _e79 = column_1_5_;
        let _e81 = (_e62 >= 3u);
        let _e83 = column_1_6_;
        let _e86 = column_1_7_;
        let v4_l_extendedprice = bitcast<i64>((u64(select(select(select(_e64, _e69, _e67), _e76, _e74), _e83, _e81)) | (u64(select(select(select(_e66, _e72, _e67), _e79, _e74), _e86, _e81)) << 32u)));
        let _e93 = (a_1 & 3u);
        let _e95 = column_2_0_;
        let _e97 = column_2_1_;
        let _e98 = (_e93 >= 1u);
        let _e100 = column_2_2_;
        let _e103 = column_2_3_;
        let _e105 = (_e93 >= 2u);
        let _e107 = column_2_4_;
        let _e110 = column_2_5_;
        let _e112 = (_e93 >= 3u);
        let _e114 = column_2_6_;
        let _e117 = column_2_7_;
        let v5_l_discount = bitcast<i64>((u64(select(select(select(_e95, _e100, _e98), _e107, _e105), _e114, _e112)) | (u64(select(select(select(_e97, _e103, _e98), _e110, _e105), _e117, _e112)) << 32u)));
        let _e124 = (a_1 & 3u);
        let _e126 = column_3_0_;
        let _e128 = column_3_1_;
        let _e129 = (_e124 >= 1u);
        let _e131 = column_3_2_;
        let _e134 = column_3_3_;
        let _e136 = (_e124 >= 2u);
        let _e138 = column_3_4_;
        let _e141 = column_3_5_;
        let _e143 = (_e124 >= 3u);
        let _e145 = column_3_6_;
        let _e148 = column_3_7_;
        let v6_l_tax = bitcast<i64>((u64(select(select(select(_e126, _e131, _e129), _e138, _e136), _e145, _e143)) | (u64(select(select(select(_e128, _e134, _e129), _e141, _e136), _e148, _e143)) << 32u)));
        let _e157 = params[9u];
        let _e160 = params[10u];
        let _e161 = (_e157 + a_1);
        let _e164 = input[_e161];
        let _e167 = input[(_e161 + 1u)];
        let v7_l_returnflag = vec2<u32>((_e160 + _e164), (_e167 - _e164));
        let _e173 = params[11u];
        let _e176 = params[12u];
        let _e177 = (_e173 + a_1);
        let _e179 = input[_e177];
        let _e182 = input[(_e177 + 1u)];
        let v8_l_linestatus = vec2<u32>((_e176 + _e179), (_e182 - _e179));
        let _e188 = params[13u];
        let _e191 = params[14u];
        let v9_ = bitcast<i64>((u64(_e188) | (u64(_e191) << 32u)));
        let v10_sub = (v9_ - v5_l_discount);
        let v11_mul = (v4_l_extendedprice * v10_sub);
        let v12_add = (v9_ + v6_l_tax);
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
        let _e218 = sum_qty;
        let _e219 = (_e218 + v3_l_quantity);
        let _e221 = (_e218 < i64());
        sum_qty = _e219;
        let _e229 = sum_base_price;
        let _e230 = (_e229 + v4_l_extendedprice);
        let _e232 = (_e229 < i64());
        sum_base_price = _e230;
        let _e240 = sum_disc_price;
        let _e241 = (_e240 + v11_mul);
        let _e243 = (_e240 < i64());
        sum_disc_price = _e241;
        let _e251 = sum_charge;
        let _e252 = (_e251 + v13_mul);
        let _e254 = (_e251 < i64());
        sum_charge = _e252;
        let _e263 = avg_qty_count;
        let _e264 = (_e263 + 1li);
        let _e266 = (_e263 < i64());
        avg_qty_count = _e264;
        let _e274 = avg_disc_sum;
        let _e275 = (_e274 + v5_l_discount);
        let _e277 = (_e274 < i64());
        avg_disc_sum = _e275;
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
        let v3_l_quantity_1 = bitcast<i64>((u64(_e47) | (u64(_e50) << 32u)));
        let _e59 = params[6u];
        let _e61 = (_e59 + (row_1 * 2u));
        let _e63 = input[_e61];
        let _e66 = input[(_e61 + 1u)];
        let v4_l_extendedprice_1 = bitcast<i64>((u64(_e63) | (u64(_e66) << 32u)));
        let _e74 = params[7u];
        let _e76 = (_e74 + (row_1 * 2u));
        let _e78 = input[_e76];
        let _e81 = input[(_e76 + 1u)];
        let v5_l_discount_1 = bitcast<i64>((u64(_e78) | (u64(_e81) << 32u)));
        let _e89 = params[8u];
        let _e91 = (_e89 + (row_1 * 2u));
        let _e93 = input[_e91];
        let _e96 = input[(_e91 + 1u)];
        let v6_l_tax_1 = bitcast<i64>((u64(_e93) | (u64(_e96) << 32u)));
        let _e104 = params[9u];
        let _e107 = params[10u];
        let _e108 = (_e104 + row_1);
        let _e110 = input[_e108];
        let _e113 = input[(_e108 + 1u)];
        let v7_l_returnflag_1 = vec2<u32>((_e107 + _e110), (_e113 - _e110));
        let _e119 = params[11u];
        let _e122 = params[12u];
        let _e123 = (_e119 + row_1);
        let _e125 = input[_e123];
        let _e128 = input[(_e123 + 1u)];
        let v8_l_linestatus_1 = vec2<u32>((_e122 + _e125), (_e128 - _e125));
        let _e134 = params[13u];
        let _e137 = params[14u];
        let v9_1 = bitcast<i64>((u64(_e134) | (u64(_e137) << 32u)));
        let v10_sub_1 = (v9_1 - v5_l_discount_1);
        let v11_mul_1 = (v4_l_extendedprice_1 * v10_sub_1);
        let v12_add_1 = (v9_1 + v6_l_tax_1);
        let v13_mul_1 = (v11_mul_1 * v12_add_1);
        let _e147 = groups_rows;
        groups_rows = (_e147 + 1u);
    }
    let _e152 = params[15u];
    let _e154 = groups_rows;
    work[(_e152 + _e11)] = _e154;
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
        let v3_l_quantity_2 = bitcast<i64>((u64(_e59) | (u64(_e62) << 32u)));
        let _e71 = params[6u];
        let _e73 = (_e71 + (row_2 * 2u));
        let _e75 = input[_e73];
        let _e78 = input[(_e73 + 1u)];
        let v4_l_extendedprice_2 = bitcast<i64>((u64(_e75) | (u64(_e78) << 32u)));
        let _e86 = params[7u];
        let _e88 = (_e86 + (row_2 * 2u));
        let _e90 = input[_e88];
        let _e93 = input[(_e88 + 1u)];
        let v5_l_discount_2 = bitcast<i64>((u64(_e90) | (u64(_e93) << 32u)));
        let _e101 = params[8u];
        let _e103 = (_e101 + (row_2 * 2u));
        let _e105 = input[_e103];
        let _e108 = input[(_e103 + 1u)];
        let v6_l_tax_2 = bitcast<i64>((u64(_e105) | (u64(_e108) << 32u)));
        let _e116 = params[9u];
        let _e119 = params[10u];
        let _e120 = (_e116 + row_2);
        let _e122 = input[_e120];
        let _e125 = input[(_e120 + 1u)];
        let v7_l_returnflag_2 = vec2<u32>((_e119 + _e122), (_e125 - _e122));
        let _e131 = params[11u];
        let _e134 = params[12u];
        let _e135 = (_e131 + row_2);
        let _e137 = input[_e135];
        let _e140 = input[(_e135 + 1u)];
        let v8_l_linestatus_2 = vec2<u32>((_e134 + _e137), (_e140 - _e137));
        let _e146 = params[13u];
        let _e149 = params[14u];
        let v9_2 = bitcast<i64>((u64(_e146) | (u64(_e149) << 32u)));
        let v10_sub_2 = (v9_2 - v5_l_discount_2);
        let v11_mul_2 = (v4_l_extendedprice_2 * v10_sub_2);
        let v12_add_2 = (v9_2 + v6_l_tax_2);
        let v13_mul_2 = (v11_mul_2 * v12_add_2);
        let _e159 = groups_rows_1;
        groups_rows_1 = (_e159 + 1u);
        let _e164 = params[16u];
        let _e167 = (_e164 + ((_e32 + _e159) * 17u));
        work[_e167] = 63u;
        work[(_e167 + 1u)] = v7_l_returnflag_2.x;
        work[(_e167 + 2u)] = v7_l_returnflag_2.y;
        work[(_e167 + 3u)] = v8_l_linestatus_2.x;
        work[(_e167 + 4u)] = v8_l_linestatus_2.y;
        let _e182 = bitcast<u64>(v3_l_quantity_2);
        work[(_e167 + 5u)] = u32(_e182);
        work[(_e167 + 6u)] = u32((_e182 >> 32u));
        let _e190 = bitcast<u64>(v4_l_extendedprice_2);
        work[(_e167 + 7u)] = u32(_e190);
        work[(_e167 + 8u)] = u32((_e190 >> 32u));
        let _e198 = bitcast<u64>(v11_mul_2);
        work[(_e167 + 9u)] = u32(_e198);
        work[(_e167 + 10u)] = u32((_e198 >> 32u));
        let _e206 = bitcast<u64>(v13_mul_2);
        work[(_e167 + 11u)] = u32(_e206);
        work[(_e167 + 12u)] = u32((_e206 >> 32u));
        let _e215 = bitcast<u64>(1li);
        work[(_e167 + 13u)] = u32(_e215);
        work[(_e167 + 14u)] = u32((_e215 >> 32u));
        let _e223 = bitcast<u64>(v5_l_discount_2);
        work[(_e167 + 15u)] = u32(_e223);
        work[(_e167 + 16u)] = u32((_e223 >> 32u));
    }
}

@compute @workgroup_size(256, 1, 1) 
fn fuse(@builtin(workgroup_id) workgroup_2: vec3<u32>, @builtin(local_invocation_index) local_2: u32, @builtin(num_workgroups) workgroups_2: vec3<u32>) {
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
    sum_qty_0_ = i64();
    sum_base_price_0_ = i64();
    sum_disc_price_0_ = i64();
    sum_charge_0_ = i64();
    avg_qty_count_0_ = i64();
    avg_disc_sum_0_ = i64();
    first_1_ = 4294967295u;
    sum_qty_1_ = i64();
    sum_base_price_1_ = i64();
    sum_disc_price_1_ = i64();
    sum_charge_1_ = i64();
    avg_qty_count_1_ = i64();
    avg_disc_sum_1_ = i64();
    first_2_ = 4294967295u;
    sum_qty_2_ = i64();
    sum_base_price_2_ = i64();
    sum_disc_price_2_ = i64();
    sum_charge_2_ = i64();
    avg_qty_count_2_ = i64();
    avg_disc_sum_2_ = i64();
    first_3_ = 4294967295u;
    sum_qty_3_ = i64();
    sum_base_price_3_ = i64();
    sum_disc_price_3_ = i64();
    sum_charge_3_ = i64();
    avg_qty_count_3_ = i64();
    avg_disc_sum_3_ = i64();
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
            let _e412 = (_e411 + _e410);
            let _e414 = (_e411 < i64());
            sum_qty_0_ = select(_e411, _e412, _e406);
            let _e423 = sum_base_price;
            let _e424 = sum_base_price_0_;
            let _e425 = (_e424 + _e423);
            let _e427 = (_e424 < i64());
            sum_base_price_0_ = select(_e424, _e425, _e406);
            let _e436 = sum_disc_price;
            let _e437 = sum_disc_price_0_;
            let _e438 = (_e437 + _e436);
            let _e440 = (_e437 < i64());
            sum_disc_price_0_ = select(_e437, _e438, _e406);
            let _e449 = sum_charge;
            let _e450 = sum_charge_0_;
            let _e451 = (_e450 + _e449);
            let _e453 = (_e450 < i64());
            sum_charge_0_ = select(_e450, _e451, _e406);
            let _e462 = avg_qty_count;
            let _e463 = avg_qty_count_0_;
            let _e464 = (_e463 + _e462);
            let _e466 = (_e463 < i64());
            avg_qty_count_0_ = select(_e463, _e464, _e406);
            let _e475 = avg_disc_sum;
            let _e476 = avg_disc_sum_0_;
            let _e477 = (_e476 + _e475);
            let _e479 = (_e476 < i64());
            avg_disc_sum_0_ = select(_e476, _e477, _e406);
            let _e488 = (_e392 == 1u);
            let _e489 = first_1_;
            first_1_ = select(_e489, min(_e489, _e402), _e488);
            let _e492 = sum_qty;
            let _e493 = sum_qty_1_;
            let _e494 = (_e493 + _e492);
            let _e496 = (_e493 < i64());
            sum_qty_1_ = select(_e493, _e494, _e488);
            let _e505 = sum_base_price;
            let _e506 = sum_base_price_1_;
            let _e507 = (_e506 + _e505);
            let _e509 = (_e506 < i64());
            sum_base_price_1_ = select(_e506, _e507, _e488);
            let _e518 = sum_disc_price;
            let _e519 = sum_disc_price_1_;
            let _e520 = (_e519 + _e518);
            let _e522 = (_e519 < i64());
            sum_disc_price_1_ = select(_e519, _e520, _e488);
            let _e531 = sum_charge;
            let _e532 = sum_charge_1_;
            let _e533 = (_e532 + _e531);
            let _e535 = (_e532 < i64());
            sum_charge_1_ = select(_e532, _e533, _e488);
            let _e544 = avg_qty_count;
            let _e545 = avg_qty_count_1_;
            let _e546 = (_e545 + _e544);
            let _e548 = (_e545 < i64());
            avg_qty_count_1_ = select(_e545, _e546, _e488);
            let _e557 = avg_disc_sum;
            let _e558 = avg_disc_sum_1_;
            let _e559 = (_e558 + _e557);
            let _e561 = (_e558 < i64());
            avg_disc_sum_1_ = select(_e558, _e559, _e488);
            let _e570 = (_e392 == 2u);
            let _e571 = first_2_;
            first_2_ = select(_e571, min(_e571, _e402), _e570);
            let _e574 = sum_qty;
            let _e575 = sum_qty_2_;
            let _e576 = (_e575 + _e574);
            let _e578 = (_e575 < i64());
            sum_qty_2_ = select(_e575, _e576, _e570);
            let _e587 = sum_base_price;
            let _e588 = sum_base_price_2_;
            let _e589 = (_e588 + _e587);
            let _e591 = (_e588 < i64());
            sum_base_price_2_ = select(_e588, _e589, _e570);
            let _e600 = sum_disc_price;
            let _e601 = sum_disc_price_2_;
            let _e602 = (_e601 + _e600);
            let _e604 = (_e601 < i64());
            sum_disc_price_2_ = select(_e601, _e602, _e570);
            let _e613 = sum_charge;
            let _e614 = sum_charge_2_;
            let _e615 = (_e614 + _e613);
            let _e617 = (_e614 < i64());
            sum_charge_2_ = select(_e614, _e615, _e570);
            let _e626 = avg_qty_count;
            let _e627 = avg_qty_count_2_;
            let _e628 = (_e627 + _e626);
            let _e630 = (_e627 < i64());
            avg_qty_count_2_ = select(_e627, _e628, _e570);
            let _e639 = avg_disc_sum;
            let _e640 = avg_disc_sum_2_;
            let _e641 = (_e640 + _e639);
            let _e643 = (_e640 < i64());
            avg_disc_sum_2_ = select(_e640, _e641, _e570);
            let _e652 = (_e392 == 3u);
            let _e653 = first_3_;
            first_3_ = select(_e653, min(_e653, _e402), _e652);
            let _e656 = sum_qty;
            let _e657 = sum_qty_3_;
            let _e658 = (_e657 + _e656);
            let _e660 = (_e657 < i64());
            sum_qty_3_ = select(_e657, _e658, _e652);
            let _e669 = sum_base_price;
            let _e670 = sum_base_price_3_;
            let _e671 = (_e670 + _e669);
            let _e673 = (_e670 < i64());
            sum_base_price_3_ = select(_e670, _e671, _e652);
            let _e682 = sum_disc_price;
            let _e683 = sum_disc_price_3_;
            let _e684 = (_e683 + _e682);
            let _e686 = (_e683 < i64());
            sum_disc_price_3_ = select(_e683, _e684, _e652);
            let _e695 = sum_charge;
            let _e696 = sum_charge_3_;
            let _e697 = (_e696 + _e695);
            let _e699 = (_e696 < i64());
            sum_charge_3_ = select(_e696, _e697, _e652);
            let _e708 = avg_qty_count;
            let _e709 = avg_qty_count_3_;
            let _e710 = (_e709 + _e708);
            let _e712 = (_e709 < i64());
            avg_qty_count_3_ = select(_e709, _e710, _e652);
            let _e721 = avg_disc_sum;
            let _e722 = avg_disc_sum_3_;
            let _e723 = (_e722 + _e721);
            let _e725 = (_e722 < i64());
            avg_disc_sum_3_ = select(_e722, _e723, _e652);
            if ((_e392 != 4294967295u) & (_e392 >= 4u)) {
                let _e738 = (_e392 * 13u);
                let _e739 = ~(_e402);
                let _e742 = atomicLoad((&totals[_e738]));
                if (_e739 > _e742) {
                    let _e745 = atomicMax((&totals[_e738]), _e739);
                }
                let _e746 = sum_qty;
                let _e747 = bitcast<u64>(_e746);
                let _e750 = u32(_e747);
                let _e751 = u32((_e747 >> 32u));
                local_8 = false;
                if (_e750 != 0u) {
                    let _e756 = atomicAdd((&totals[(_e738 + 1u)]), _e750);
                    local_8 = ((_e756 + _e750) < _e756);
                }
                let _e759 = local_8;
                let _e762 = (_e751 + select(0u, 1u, _e759));
                local_9 = false;
                if (_e762 != 0u) {
                    let _e767 = atomicAdd((&totals[(_e738 + 2u)]), _e762);
                    local_9 = ((_e767 + _e762) < _e767);
                }
                let _e770 = local_9;
                let _e773 = sum_base_price;
                let _e774 = bitcast<u64>(_e773);
                let _e776 = u32(_e774);
                let _e777 = u32((_e774 >> 32u));
                local_10 = false;
                if (_e776 != 0u) {
                    let _e782 = atomicAdd((&totals[(_e738 + 3u)]), _e776);
                    local_10 = ((_e782 + _e776) < _e782);
                }
                let _e785 = local_10;
                let _e788 = (_e777 + select(0u, 1u, _e785));
                local_11 = false;
                if (_e788 != 0u) {
                    let _e793 = atomicAdd((&totals[(_e738 + 4u)]), _e788);
                    local_11 = ((_e793 + _e788) < _e793);
                }
                let _e796 = local_11;
                let _e799 = sum_disc_price;
                let _e800 = bitcast<u64>(_e799);
                let _e802 = u32(_e800);
                let _e803 = u32((_e800 >> 32u));
                local_12 = false;
                if (_e802 != 0u) {
                    let _e808 = atomicAdd((&totals[(_e738 + 5u)]), _e802);
                    local_12 = ((_e808 + _e802) < _e808);
                }
                let _e811 = local_12;
                let _e814 = (_e803 + select(0u, 1u, _e811));
                local_13 = false;
                if (_e814 != 0u) {
                    let _e819 = atomicAdd((&totals[(_e738 + 6u)]), _e814);
                    local_13 = ((_e819 + _e814) < _e819);
                }
                let _e822 = local_13;
                let _e825 = sum_charge;
                let _e826 = bitcast<u64>(_e825);
                let _e828 = u32(_e826);
                let _e829 = u32((_e826 >> 32u));
                local_14 = false;
                if (_e828 != 0u) {
                    let _e834 = atomicAdd((&totals[(_e738 + 7u)]), _e828);
                    local_14 = ((_e834 + _e828) < _e834);
                }
                let _e837 = local_14;
                let _e840 = (_e829 + select(0u, 1u, _e837));
                local_15 = false;
                if (_e840 != 0u) {
                    let _e845 = atomicAdd((&totals[(_e738 + 8u)]), _e840);
                    local_15 = ((_e845 + _e840) < _e845);
                }
                let _e848 = local_15;
                let _e851 = avg_qty_count;
                let _e852 = bitcast<u64>(_e851);
                let _e854 = u32(_e852);
                let _e855 = u32((_e852 >> 32u));
                local_16 = false;
                if (_e854 != 0u) {
                    let _e861 = atomicAdd((&totals[(_e738 + 9u)]), _e854);
                    local_16 = ((_e861 + _e854) < _e861);
                }
                let _e864 = local_16;
                let _e868 = (_e855 + select(0u, 1u, _e864));
                local_17 = false;
                if (_e868 != 0u) {
                    let _e873 = atomicAdd((&totals[(_e738 + 10u)]), _e868);
                    local_17 = ((_e873 + _e868) < _e873);
                }
                let _e876 = local_17;
                let _e879 = avg_disc_sum;
                let _e880 = bitcast<u64>(_e879);
                let _e882 = u32(_e880);
                let _e883 = u32((_e880 >> 32u));
                local_18 = false;
                if (_e882 != 0u) {
                    let _e889 = atomicAdd((&totals[(_e738 + 11u)]), _e882);
                    local_18 = ((_e889 + _e882) < _e889);
                }
                let _e892 = local_18;
                let _e896 = (_e883 + select(0u, 1u, _e892));
                local_19 = false;
                if (_e896 != 0u) {
                    let _e901 = atomicAdd((&totals[(_e738 + 12u)]), _e896);
                    local_19 = ((_e901 + _e896) < _e901);
                }
                let _e904 = local_19;
            }
            local_4 = (_e257 + 1u);
        }
        local_3 = (_e85 + 1u);
    }
    workgroupBarrier();
    let _e910 = (local_2 == 0u);
    let _e912 = first_0_;
    values[local_2] = _e912;
    workgroupBarrier();
    if (local_2 == 0u) {
        local_20 = 1u;
        loop {
            let _e917 = local_20;
            if (_e917 >= 256u) {
                break;
            }
            let _e920 = values[_e917];
            let _e921 = first_0_;
            first_0_ = min(_e920, _e921);
            local_20 = (_e917 + 1u);
        }
    }
    workgroupBarrier();
    let _e924 = first_0_;
    let _e925 = sum_qty_0_;
    let _e926 = bitcast<u64>(_e925);
    values[local_2] = u32(_e926);
    values[(local_2 + 256u)] = u32((_e926 >> 32u));
    workgroupBarrier();
    if (local_2 < 16u) {
        let _e934 = (local_2 * 16u);
        let _e937 = values[_e934];
        let _e940 = values[(_e934 + 256u)];
        sum_qty_0_ = bitcast<i64>((u64(_e937) | (u64(_e940) << 32u)));
        local_21 = (_e934 + 1u);
        loop {
            let _e948 = local_21;
            if (_e948 >= (_e934 + 16u)) {
                break;
            }
            let _e951 = values[_e948];
            let _e954 = values[(_e948 + 256u)];
            let _e959 = bitcast<i64>((u64(_e951) | (u64(_e954) << 32u)));
            let _e960 = sum_qty_0_;
            let _e961 = (_e960 + _e959);
            let _e963 = (_e960 < i64());
            sum_qty_0_ = _e961;
            local_21 = (_e948 + 1u);
        }
        let _e972 = sum_qty_0_;
        let _e973 = bitcast<u64>(_e972);
        values[_e934] = u32(_e973);
        values[(_e934 + 256u)] = u32((_e973 >> 32u));
    }
    workgroupBarrier();
    if (local_2 < 1u) {
        let _e981 = (local_2 * 256u);
        let _e984 = values[_e981];
        let _e987 = values[(_e981 + 256u)];
        sum_qty_0_ = bitcast<i64>((u64(_e984) | (u64(_e987) << 32u)));
        local_22 = (_e981 + 16u);
        loop {
            let _e995 = local_22;
            if (_e995 >= (_e981 + 256u)) {
                break;
            }
            let _e998 = values[_e995];
            let _e1001 = values[(_e995 + 256u)];
            let _e1006 = bitcast<i64>((u64(_e998) | (u64(_e1001) << 32u)));
            let _e1007 = sum_qty_0_;
            let _e1008 = (_e1007 + _e1006);
            let _e1010 = (_e1007 < i64());
            sum_qty_0_ = _e1008;
            local_22 = (_e995 + 16u);
        }
        let _e1019 = sum_qty_0_;
        let _e1020 = bitcast<u64>(_e1019);
        values[_e981] = u32(_e1020);
        values[(_e981 + 256u)] = u32((_e1020 >> 32u));
    }
    workgroupBarrier();
    let _e1027 = sum_qty_0_;
    let _e1028 = sum_base_price_0_;
    let _e1029 = bitcast<u64>(_e1028);
    values[local_2] = u32(_e1029);
    values[(local_2 + 256u)] = u32((_e1029 >> 32u));
    workgroupBarrier();
    if (local_2 < 16u) {
        let _e1037 = (local_2 * 16u);
        let _e1040 = values[_e1037];
        let _e1043 = values[(_e1037 + 256u)];
        sum_base_price_0_ = bitcast<i64>((u64(_e1040) | (u64(_e1043) << 32u)));
        local_23 = (_e1037 + 1u);
        loop {
            let _e1051 = local_23;
            if (_e1051 >= (_e1037 + 16u)) {
                break;
            }
            let _e1054 = values[_e1051];
            let _e1057 = values[(_e1051 + 256u)];
            let _e1062 = bitcast<i64>((u64(_e1054) | (u64(_e1057) << 32u)));
            let _e1063 = sum_base_price_0_;
            let _e1064 = (_e1063 + _e1062);
            let _e1066 = (_e1063 < i64());
            sum_base_price_0_ = _e1064;
            local_23 = (_e1051 + 1u);
        }
        let _e1075 = sum_base_price_0_;
        let _e1076 = bitcast<u64>(_e1075);
        values[_e1037] = u32(_e1076);
        values[(_e1037 + 256u)] = u32((_e1076 >> 32u));
    }
    workgroupBarrier();
    if (local_2 < 1u) {
        let _e1084 = (local_2 * 256u);
        let _e1087 = values[_e1084];
        let _e1090 = values[(_e1084 + 256u)];
        sum_base_price_0_ = bitcast<i64>((u64(_e1087) | (u64(_e1090) << 32u)));
        local_24 = (_e1084 + 16u);
        loop {
            let _e1098 = local_24;
            if (_e1098 >= (_e1084 + 256u)) {
                break;
            }
            let _e1101 = values[_e1098];
            let _e1104 = values[(_e1098 + 256u)];
            let _e1109 = bitcast<i64>((u64(_e1101) | (u64(_e1104) << 32u)));
            let _e1110 = sum_base_price_0_;
            let _e1111 = (_e1110 + _e1109);
            let _e1113 = (_e1110 < i64());
            sum_base_price_0_ = _e1111;
            local_24 = (_e1098 + 16u);
        }
        let _e1122 = sum_base_price_0_;
        let _e1123 = bitcast<u64>(_e1122);
        values[_e1084] = u32(_e1123);
        values[(_e1084 + 256u)] = u32((_e1123 >> 32u));
    }
    workgroupBarrier();
    let _e1130 = sum_base_price_0_;
    let _e1131 = sum_disc_price_0_;
    let _e1132 = bitcast<u64>(_e1131);
    values[local_2] = u32(_e1132);
    values[(local_2 + 256u)] = u32((_e1132 >> 32u));
    workgroupBarrier();
    if (local_2 < 16u) {
        let _e1140 = (local_2 * 16u);
        let _e1143 = values[_e1140];
        let _e1146 = values[(_e1140 + 256u)];
        sum_disc_price_0_ = bitcast<i64>((u64(_e1143) | (u64(_e1146) << 32u)));
        local_25 = (_e1140 + 1u);
        loop {
            let _e1154 = local_25;
            if (_e1154 >= (_e1140 + 16u)) {
                break;
            }
            let _e1157 = values[_e1154];
            let _e1160 = values[(_e1154 + 256u)];
            let _e1165 = bitcast<i64>((u64(_e1157) | (u64(_e1160) << 32u)));
            let _e1166 = sum_disc_price_0_;
            let _e1167 = (_e1166 + _e1165);
            let _e1169 = (_e1166 < i64());
            sum_disc_price_0_ = _e1167;
            local_25 = (_e1154 + 1u);
        }
        let _e1178 = sum_disc_price_0_;
        let _e1179 = bitcast<u64>(_e1178);
        values[_e1140] = u32(_e1179);
        values[(_e1140 + 256u)] = u32((_e1179 >> 32u));
    }
    workgroupBarrier();
    if (local_2 < 1u) {
        let _e1187 = (local_2 * 256u);
        let _e1190 = values[_e1187];
        let _e1193 = values[(_e1187 + 256u)];
        sum_disc_price_0_ = bitcast<i64>((u64(_e1190) | (u64(_e1193) << 32u)));
        local_26 = (_e1187 + 16u);
        loop {
            let _e1201 = local_26;
            if (_e1201 >= (_e1187 + 256u)) {
                break;
            }
            let _e1204 = values[_e1201];
            let _e1207 = values[(_e1201 + 256u)];
            let _e1212 = bitcast<i64>((u64(_e1204) | (u64(_e1207) << 32u)));
            let _e1213 = sum_disc_price_0_;
            let _e1214 = (_e1213 + _e1212);
            let _e1216 = (_e1213 < i64());
            sum_disc_price_0_ = _e1214;
            local_26 = (_e1201 + 16u);
        }
        let _e1225 = sum_disc_price_0_;
        let _e1226 = bitcast<u64>(_e1225);
        values[_e1187] = u32(_e1226);
        values[(_e1187 + 256u)] = u32((_e1226 >> 32u));
    }
    workgroupBarrier();
    let _e1233 = sum_disc_price_0_;
    let _e1234 = sum_charge_0_;
    let _e1235 = bitcast<u64>(_e1234);
    values[local_2] = u32(_e1235);
    values[(local_2 + 256u)] = u32((_e1235 >> 32u));
    workgroupBarrier();
    if (local_2 < 16u) {
        let _e1243 = (local_2 * 16u);
        let _e1246 = values[_e1243];
        let _e1249 = values[(_e1243 + 256u)];
        sum_charge_0_ = bitcast<i64>((u64(_e1246) | (u64(_e1249) << 32u)));
        local_27 = (_e1243 + 1u);
        loop {
            let _e1257 = local_27;
            if (_e1257 >= (_e1243 + 16u)) {
                break;
            }
            let _e1260 = values[_e1257];
            let _e1263 = values[(_e1257 + 256u)];
            let _e1268 = bitcast<i64>((u64(_e1260) | (u64(_e1263) << 32u)));
            let _e1269 = sum_charge_0_;
            let _e1270 = (_e1269 + _e1268);
            let _e1272 = (_e1269 < i64());
            sum_charge_0_ = _e1270;
            local_27 = (_e1257 + 1u);
        }
        let _e1281 = sum_charge_0_;
        let _e1282 = bitcast<u64>(_e1281);
        values[_e1243] = u32(_e1282);
        values[(_e1243 + 256u)] = u32((_e1282 >> 32u));
    }
    workgroupBarrier();
    if (local_2 < 1u) {
        let _e1290 = (local_2 * 256u);
        let _e1293 = values[_e1290];
        let _e1296 = values[(_e1290 + 256u)];
        sum_charge_0_ = bitcast<i64>((u64(_e1293) | (u64(_e1296) << 32u)));
        local_28 = (_e1290 + 16u);
        loop {
            let _e1304 = local_28;
            if (_e1304 >= (_e1290 + 256u)) {
                break;
            }
            let _e1307 = values[_e1304];
            let _e1310 = values[(_e1304 + 256u)];
            let _e1315 = bitcast<i64>((u64(_e1307) | (u64(_e1310) << 32u)));
            let _e1316 = sum_charge_0_;
            let _e1317 = (_e1316 + _e1315);
            let _e1319 = (_e1316 < i64());
            sum_charge_0_ = _e1317;
            local_28 = (_e1304 + 16u);
        }
        let _e1328 = sum_charge_0_;
        let _e1329 = bitcast<u64>(_e1328);
        values[_e1290] = u32(_e1329);
        values[(_e1290 + 256u)] = u32((_e1329 >> 32u));
    }
    workgroupBarrier();
    let _e1336 = sum_charge_0_;
    let _e1337 = avg_qty_count_0_;
    let _e1338 = bitcast<u64>(_e1337);
    values[local_2] = u32(_e1338);
    values[(local_2 + 256u)] = u32((_e1338 >> 32u));
    workgroupBarrier();
    if (local_2 < 16u) {
        let _e1346 = (local_2 * 16u);
        let _e1349 = values[_e1346];
        let _e1352 = values[(_e1346 + 256u)];
        avg_qty_count_0_ = bitcast<i64>((u64(_e1349) | (u64(_e1352) << 32u)));
        local_29 = (_e1346 + 1u);
        loop {
            let _e1360 = local_29;
            if (_e1360 >= (_e1346 + 16u)) {
                break;
            }
            let _e1363 = values[_e1360];
            let _e1366 = values[(_e1360 + 256u)];
            let _e1371 = bitcast<i64>((u64(_e1363) | (u64(_e1366) << 32u)));
            let _e1372 = avg_qty_count_0_;
            let _e1373 = (_e1372 + _e1371);
            let _e1375 = (_e1372 < i64());
            avg_qty_count_0_ = _e1373;
            local_29 = (_e1360 + 1u);
        }
        let _e1384 = avg_qty_count_0_;
        let _e1385 = bitcast<u64>(_e1384);
        values[_e1346] = u32(_e1385);
        values[(_e1346 + 256u)] = u32((_e1385 >> 32u));
    }
    workgroupBarrier();
    if (local_2 < 1u) {
        let _e1393 = (local_2 * 256u);
        let _e1396 = values[_e1393];
        let _e1399 = values[(_e1393 + 256u)];
        avg_qty_count_0_ = bitcast<i64>((u64(_e1396) | (u64(_e1399) << 32u)));
        local_30 = (_e1393 + 16u);
        loop {
            let _e1407 = local_30;
            if (_e1407 >= (_e1393 + 256u)) {
                break;
            }
            let _e1410 = values[_e1407];
            let _e1413 = values[(_e1407 + 256u)];
            let _e1418 = bitcast<i64>((u64(_e1410) | (u64(_e1413) << 32u)));
            let _e1419 = avg_qty_count_0_;
            let _e1420 = (_e1419 + _e1418);
            let _e1422 = (_e1419 < i64());
            avg_qty_count_0_ = _e1420;
            local_30 = (_e1407 + 16u);
        }
        let _e1431 = avg_qty_count_0_;
        let _e1432 = bitcast<u64>(_e1431);
        values[_e1393] = u32(_e1432);
        values[(_e1393 + 256u)] = u32((_e1432 >> 32u));
    }
    workgroupBarrier();
    let _e1439 = avg_qty_count_0_;
    let _e1440 = avg_disc_sum_0_;
    let _e1441 = bitcast<u64>(_e1440);
    values[local_2] = u32(_e1441);
    values[(local_2 + 256u)] = u32((_e1441 >> 32u));
    workgroupBarrier();
    if (local_2 < 16u) {
        let _e1449 = (local_2 * 16u);
        let _e1452 = values[_e1449];
        let _e1455 = values[(_e1449 + 256u)];
        avg_disc_sum_0_ = bitcast<i64>((u64(_e1452) | (u64(_e1455) << 32u)));
        local_31 = (_e1449 + 1u);
        loop {
            let _e1463 = local_31;
            if (_e1463 >= (_e1449 + 16u)) {
                break;
            }
            let _e1466 = values[_e1463];
            let _e1469 = values[(_e1463 + 256u)];
            let _e1474 = bitcast<i64>((u64(_e1466) | (u64(_e1469) << 32u)));
            let _e1475 = avg_disc_sum_0_;
            let _e1476 = (_e1475 + _e1474);
            let _e1478 = (_e1475 < i64());
            avg_disc_sum_0_ = _e1476;
            local_31 = (_e1463 + 1u);
        }
        let _e1487 = avg_disc_sum_0_;
        let _e1488 = bitcast<u64>(_e1487);
        values[_e1449] = u32(_e1488);
        values[(_e1449 + 256u)] = u32((_e1488 >> 32u));
    }
    workgroupBarrier();
    if (local_2 < 1u) {
        let _e1496 = (local_2 * 256u);
        let _e1499 = values[_e1496];
        let _e1502 = values[(_e1496 + 256u)];
        avg_disc_sum_0_ = bitcast<i64>((u64(_e1499) | (u64(_e1502) << 32u)));
        local_32 = (_e1496 + 16u);
        loop {
            let _e1510 = local_32;
            if (_e1510 >= (_e1496 + 256u)) {
                break;
            }
            let _e1513 = values[_e1510];
            let _e1516 = values[(_e1510 + 256u)];
            let _e1521 = bitcast<i64>((u64(_e1513) | (u64(_e1516) << 32u)));
            let _e1522 = avg_disc_sum_0_;
            let _e1523 = (_e1522 + _e1521);
            let _e1525 = (_e1522 < i64());
            avg_disc_sum_0_ = _e1523;
            local_32 = (_e1510 + 16u);
        }
        let _e1534 = avg_disc_sum_0_;
        let _e1535 = bitcast<u64>(_e1534);
        values[_e1496] = u32(_e1535);
        values[(_e1496 + 256u)] = u32((_e1535 >> 32u));
    }
    workgroupBarrier();
    let _e1542 = avg_disc_sum_0_;
    if _e910 {
        local_33 = 0u;
        loop {
            let _e1544 = local_33;
            if (_e1544 >= 16u) {
                break;
            }
            let _e1547 = tags[_e1544];
            let _e1549 = numbers[_e1544];
            if ((_e1547 != 0u) & (_e1549 == 0u)) {
                let _e1553 = (_e1544 * 4u);
                let _e1555 = keys[_e1553];
                let _e1558 = keys[(_e1553 + 1u)];
                let _e1559 = vec2<u32>(_e1555, _e1558);
                let _e1562 = keys[(_e1553 + 2u)];
                let _e1565 = keys[(_e1553 + 3u)];
                let _e1566 = vec2<u32>(_e1562, _e1565);
                let _e1569 = params[18u];
                let _e1572 = params[19u];
                let _e1575 = params[20u];
                let _e1578 = params[21u];
                let _e1581 = atomicLoad((&sync[_e1569]));
                if (_e1581 <= _e1572) {
                    let _e1584 = atomicAdd((&sync[_e1569]), 1u);
                    if (_e1584 < _e1572) {
                        let _e1587 = (_e1575 + (_e1584 * 16u));
                        work[_e1587] = 0u;
                        work[(_e1587 + 1u)] = 0u;
                        work[(_e1587 + 2u)] = 0u;
                        work[(_e1587 + 3u)] = 0u;
                        work[(_e1587 + 4u)] = 0u;
                        work[(_e1587 + 5u)] = 0u;
                        work[(_e1587 + 6u)] = 0u;
                        work[(_e1587 + 7u)] = 0u;
                        work[(_e1587 + 8u)] = 0u;
                        work[(_e1587 + 9u)] = 0u;
                        work[(_e1587 + 10u)] = 0u;
                        work[(_e1587 + 11u)] = 0u;
                        work[(_e1587 + 12u)] = 0u;
                        work[(_e1587 + 13u)] = 0u;
                        work[(_e1587 + 14u)] = 0u;
                        work[(_e1587 + 15u)] = 0u;
                        work[_e1587] = _e1559.x;
                        work[(_e1587 + 1u)] = _e1559.y;
                        work[(_e1587 + 2u)] = _e1566.x;
                        work[(_e1587 + 3u)] = _e1566.y;
                        let _e1633 = bitcast<u64>(_e1027);
                        work[(_e1587 + 4u)] = u32(_e1633);
                        work[(_e1587 + 5u)] = u32((_e1633 >> 32u));
                        let _e1641 = bitcast<u64>(_e1130);
                        work[(_e1587 + 6u)] = u32(_e1641);
                        work[(_e1587 + 7u)] = u32((_e1641 >> 32u));
                        let _e1649 = bitcast<u64>(_e1233);
                        work[(_e1587 + 8u)] = u32(_e1649);
                        work[(_e1587 + 9u)] = u32((_e1649 >> 32u));
                        let _e1657 = bitcast<u64>(_e1336);
                        work[(_e1587 + 10u)] = u32(_e1657);
                        work[(_e1587 + 11u)] = u32((_e1657 >> 32u));
                        let _e1665 = bitcast<u64>(_e1439);
                        work[(_e1587 + 12u)] = u32(_e1665);
                        work[(_e1587 + 13u)] = u32((_e1665 >> 32u));
                        let _e1673 = bitcast<u64>(_e1542);
                        work[(_e1587 + 14u)] = u32(_e1673);
                        work[(_e1587 + 15u)] = u32((_e1673 >> 32u));
                        work[(_e1578 + _e1584)] = _e924;
                    }
                }
            }
            local_33 = (_e1544 + 1u);
        }
    }
    let _e1683 = first_1_;
    values[local_2] = _e1683;
    workgroupBarrier();
    if (local_2 == 0u) {
        local_34 = 1u;
        loop {
            let _e1687 = local_34;
            if (_e1687 >= 256u) {
                break;
            }
            let _e1690 = values[_e1687];
            let _e1691 = first_1_;
            first_1_ = min(_e1690, _e1691);
            local_34 = (_e1687 + 1u);
        }
    }
    workgroupBarrier();
    let _e1694 = first_1_;
    let _e1695 = sum_qty_1_;
    let _e1696 = bitcast<u64>(_e1695);
    values[local_2] = u32(_e1696);
    values[(local_2 + 256u)] = u32((_e1696 >> 32u));
    workgroupBarrier();
    if (local_2 < 16u) {
        let _e1704 = (local_2 * 16u);
        let _e1707 = values[_e1704];
        let _e1710 = values[(_e1704 + 256u)];
        sum_qty_1_ = bitcast<i64>((u64(_e1707) | (u64(_e1710) << 32u)));
        local_35 = (_e1704 + 1u);
        loop {
            let _e1718 = local_35;
            if (_e1718 >= (_e1704 + 16u)) {
                break;
            }
            let _e1721 = values[_e1718];
            let _e1724 = values[(_e1718 + 256u)];
            let _e1729 = bitcast<i64>((u64(_e1721) | (u64(_e1724) << 32u)));
            let _e1730 = sum_qty_1_;
            let _e1731 = (_e1730 + _e1729);
            let _e1733 = (_e1730 < i64());
            sum_qty_1_ = _e1731;
            local_35 = (_e1718 + 1u);
        }
        let _e1742 = sum_qty_1_;
        let _e1743 = bitcast<u64>(_e1742);
        values[_e1704] = u32(_e1743);
        values[(_e1704 + 256u)] = u32((_e1743 >> 32u));
    }
    workgroupBarrier();
    if (local_2 < 1u) {
        let _e1751 = (local_2 * 256u);
        let _e1754 = values[_e1751];
        let _e1757 = values[(_e1751 + 256u)];
        sum_qty_1_ = bitcast<i64>((u64(_e1754) | (u64(_e1757) << 32u)));
        local_36 = (_e1751 + 16u);
        loop {
            let _e1765 = local_36;
            if (_e1765 >= (_e1751 + 256u)) {
                break;
            }
            let _e1768 = values[_e1765];
            let _e1771 = values[(_e1765 + 256u)];
            let _e1776 = bitcast<i64>((u64(_e1768) | (u64(_e1771) << 32u)));
            let _e1777 = sum_qty_1_;
            let _e1778 = (_e1777 + _e1776);
            let _e1780 = (_e1777 < i64());
            sum_qty_1_ = _e1778;
            local_36 = (_e1765 + 16u);
        }
        let _e1789 = sum_qty_1_;
        let _e1790 = bitcast<u64>(_e1789);
        values[_e1751] = u32(_e1790);
        values[(_e1751 + 256u)] = u32((_e1790 >> 32u));
    }
    workgroupBarrier();
    let _e1797 = sum_qty_1_;
    let _e1798 = sum_base_price_1_;
    let _e1799 = bitcast<u64>(_e1798);
    values[local_2] = u32(_e1799);
    values[(local_2 + 256u)] = u32((_e1799 >> 32u));
    workgroupBarrier();
    if (local_2 < 16u) {
        let _e1807 = (local_2 * 16u);
        let _e1810 = values[_e1807];
        let _e1813 = values[(_e1807 + 256u)];
        sum_base_price_1_ = bitcast<i64>((u64(_e1810) | (u64(_e1813) << 32u)));
        local_37 = (_e1807 + 1u);
        loop {
            let _e1821 = local_37;
            if (_e1821 >= (_e1807 + 16u)) {
                break;
            }
            let _e1824 = values[_e1821];
            let _e1827 = values[(_e1821 + 256u)];
            let _e1832 = bitcast<i64>((u64(_e1824) | (u64(_e1827) << 32u)));
            let _e1833 = sum_base_price_1_;
            let _e1834 = (_e1833 + _e1832);
            let _e1836 = (_e1833 < i64());
            sum_base_price_1_ = _e1834;
            local_37 = (_e1821 + 1u);
        }
        let _e1845 = sum_base_price_1_;
        let _e1846 = bitcast<u64>(_e1845);
        values[_e1807] = u32(_e1846);
        values[(_e1807 + 256u)] = u32((_e1846 >> 32u));
    }
    workgroupBarrier();
    if (local_2 < 1u) {
        let _e1854 = (local_2 * 256u);
        let _e1857 = values[_e1854];
        let _e1860 = values[(_e1854 + 256u)];
        sum_base_price_1_ = bitcast<i64>((u64(_e1857) | (u64(_e1860) << 32u)));
        local_38 = (_e1854 + 16u);
        loop {
            let _e1868 = local_38;
            if (_e1868 >= (_e1854 + 256u)) {
                break;
            }
            let _e1871 = values[_e1868];
            let _e1874 = values[(_e1868 + 256u)];
            let _e1879 = bitcast<i64>((u64(_e1871) | (u64(_e1874) << 32u)));
            let _e1880 = sum_base_price_1_;
            let _e1881 = (_e1880 + _e1879);
            let _e1883 = (_e1880 < i64());
            sum_base_price_1_ = _e1881;
            local_38 = (_e1868 + 16u);
        }
        let _e1892 = sum_base_price_1_;
        let _e1893 = bitcast<u64>(_e1892);
        values[_e1854] = u32(_e1893);
        values[(_e1854 + 256u)] = u32((_e1893 >> 32u));
    }
    workgroupBarrier();
    let _e1900 = sum_base_price_1_;
    let _e1901 = sum_disc_price_1_;
    let _e1902 = bitcast<u64>(_e1901);
    values[local_2] = u32(_e1902);
    values[(local_2 + 256u)] = u32((_e1902 >> 32u));
    workgroupBarrier();
    if (local_2 < 16u) {
        let _e1910 = (local_2 * 16u);
        let _e1913 = values[_e1910];
        let _e1916 = values[(_e1910 + 256u)];
        sum_disc_price_1_ = bitcast<i64>((u64(_e1913) | (u64(_e1916) << 32u)));
        local_39 = (_e1910 + 1u);
        loop {
            let _e1924 = local_39;
            if (_e1924 >= (_e1910 + 16u)) {
                break;
            }
            let _e1927 = values[_e1924];
            let _e1930 = values[(_e1924 + 256u)];
            let _e1935 = bitcast<i64>((u64(_e1927) | (u64(_e1930) << 32u)));
            let _e1936 = sum_disc_price_1_;
            let _e1937 = (_e1936 + _e1935);
            let _e1939 = (_e1936 < i64());
            sum_disc_price_1_ = _e1937;
            local_39 = (_e1924 + 1u);
        }
        let _e1948 = sum_disc_price_1_;
        let _e1949 = bitcast<u64>(_e1948);
        values[_e1910] = u32(_e1949);
        values[(_e1910 + 256u)] = u32((_e1949 >> 32u));
    }
    workgroupBarrier();
    if (local_2 < 1u) {
        let _e1957 = (local_2 * 256u);
        let _e1960 = values[_e1957];
        let _e1963 = values[(_e1957 + 256u)];
        sum_disc_price_1_ = bitcast<i64>((u64(_e1960) | (u64(_e1963) << 32u)));
        local_40 = (_e1957 + 16u);
        loop {
            let _e1971 = local_40;
            if (_e1971 >= (_e1957 + 256u)) {
                break;
            }
            let _e1974 = values[_e1971];
            let _e1977 = values[(_e1971 + 256u)];
            let _e1982 = bitcast<i64>((u64(_e1974) | (u64(_e1977) << 32u)));
            let _e1983 = sum_disc_price_1_;
            let _e1984 = (_e1983 + _e1982);
            let _e1986 = (_e1983 < i64());
            sum_disc_price_1_ = _e1984;
            local_40 = (_e1971 + 16u);
        }
        let _e1995 = sum_disc_price_1_;
        let _e1996 = bitcast<u64>(_e1995);
        values[_e1957] = u32(_e1996);
        values[(_e1957 + 256u)] = u32((_e1996 >> 32u));
    }
    workgroupBarrier();
    let _e2003 = sum_disc_price_1_;
    let _e2004 = sum_charge_1_;
    let _e2005 = bitcast<u64>(_e2004);
    values[local_2] = u32(_e2005);
    values[(local_2 + 256u)] = u32((_e2005 >> 32u));
    workgroupBarrier();
    if (local_2 < 16u) {
        let _e2013 = (local_2 * 16u);
        let _e2016 = values[_e2013];
        let _e2019 = values[(_e2013 + 256u)];
        sum_charge_1_ = bitcast<i64>((u64(_e2016) | (u64(_e2019) << 32u)));
        local_41 = (_e2013 + 1u);
        loop {
            let _e2027 = local_41;
            if (_e2027 >= (_e2013 + 16u)) {
                break;
            }
            let _e2030 = values[_e2027];
            let _e2033 = values[(_e2027 + 256u)];
            let _e2038 = bitcast<i64>((u64(_e2030) | (u64(_e2033) << 32u)));
            let _e2039 = sum_charge_1_;
            let _e2040 = (_e2039 + _e2038);
            let _e2042 = (_e2039 < i64());
            sum_charge_1_ = _e2040;
            local_41 = (_e2027 + 1u);
        }
        let _e2051 = sum_charge_1_;
        let _e2052 = bitcast<u64>(_e2051);
        values[_e2013] = u32(_e2052);
        values[(_e2013 + 256u)] = u32((_e2052 >> 32u));
    }
    workgroupBarrier();
    if (local_2 < 1u) {
        let _e2060 = (local_2 * 256u);
        let _e2063 = values[_e2060];
        let _e2066 = values[(_e2060 + 256u)];
        sum_charge_1_ = bitcast<i64>((u64(_e2063) | (u64(_e2066) << 32u)));
        local_42 = (_e2060 + 16u);
        loop {
            let _e2074 = local_42;
            if (_e2074 >= (_e2060 + 256u)) {
                break;
            }
            let _e2077 = values[_e2074];
            let _e2080 = values[(_e2074 + 256u)];
            let _e2085 = bitcast<i64>((u64(_e2077) | (u64(_e2080) << 32u)));
            let _e2086 = sum_charge_1_;
            let _e2087 = (_e2086 + _e2085);
            let _e2089 = (_e2086 < i64());
            sum_charge_1_ = _e2087;
            local_42 = (_e2074 + 16u);
        }
        let _e2098 = sum_charge_1_;
        let _e2099 = bitcast<u64>(_e2098);
        values[_e2060] = u32(_e2099);
        values[(_e2060 + 256u)] = u32((_e2099 >> 32u));
    }
    workgroupBarrier();
    let _e2106 = sum_charge_1_;
    let _e2107 = avg_qty_count_1_;
    let _e2108 = bitcast<u64>(_e2107);
    values[local_2] = u32(_e2108);
    values[(local_2 + 256u)] = u32((_e2108 >> 32u));
    workgroupBarrier();
    if (local_2 < 16u) {
        let _e2116 = (local_2 * 16u);
        let _e2119 = values[_e2116];
        let _e2122 = values[(_e2116 + 256u)];
        avg_qty_count_1_ = bitcast<i64>((u64(_e2119) | (u64(_e2122) << 32u)));
        local_43 = (_e2116 + 1u);
        loop {
            let _e2130 = local_43;
            if (_e2130 >= (_e2116 + 16u)) {
                break;
            }
            let _e2133 = values[_e2130];
            let _e2136 = values[(_e2130 + 256u)];
            let _e2141 = bitcast<i64>((u64(_e2133) | (u64(_e2136) << 32u)));
            let _e2142 = avg_qty_count_1_;
            let _e2143 = (_e2142 + _e2141);
            let _e2145 = (_e2142 < i64());
            avg_qty_count_1_ = _e2143;
            local_43 = (_e2130 + 1u);
        }
        let _e2154 = avg_qty_count_1_;
        let _e2155 = bitcast<u64>(_e2154);
        values[_e2116] = u32(_e2155);
        values[(_e2116 + 256u)] = u32((_e2155 >> 32u));
    }
    workgroupBarrier();
    if (local_2 < 1u) {
        let _e2163 = (local_2 * 256u);
        let _e2166 = values[_e2163];
        let _e2169 = values[(_e2163 + 256u)];
        avg_qty_count_1_ = bitcast<i64>((u64(_e2166) | (u64(_e2169) << 32u)));
        local_44 = (_e2163 + 16u);
        loop {
            let _e2177 = local_44;
            if (_e2177 >= (_e2163 + 256u)) {
                break;
            }
            let _e2180 = values[_e2177];
            let _e2183 = values[(_e2177 + 256u)];
            let _e2188 = bitcast<i64>((u64(_e2180) | (u64(_e2183) << 32u)));
            let _e2189 = avg_qty_count_1_;
            let _e2190 = (_e2189 + _e2188);
            let _e2192 = (_e2189 < i64());
            avg_qty_count_1_ = _e2190;
            local_44 = (_e2177 + 16u);
        }
        let _e2201 = avg_qty_count_1_;
        let _e2202 = bitcast<u64>(_e2201);
        values[_e2163] = u32(_e2202);
        values[(_e2163 + 256u)] = u32((_e2202 >> 32u));
    }
    workgroupBarrier();
    let _e2209 = avg_qty_count_1_;
    let _e2210 = avg_disc_sum_1_;
    let _e2211 = bitcast<u64>(_e2210);
    values[local_2] = u32(_e2211);
    values[(local_2 + 256u)] = u32((_e2211 >> 32u));
    workgroupBarrier();
    if (local_2 < 16u) {
        let _e2219 = (local_2 * 16u);
        let _e2222 = values[_e2219];
        let _e2225 = values[(_e2219 + 256u)];
        avg_disc_sum_1_ = bitcast<i64>((u64(_e2222) | (u64(_e2225) << 32u)));
        local_45 = (_e2219 + 1u);
        loop {
            let _e2233 = local_45;
            if (_e2233 >= (_e2219 + 16u)) {
                break;
            }
            let _e2236 = values[_e2233];
            let _e2239 = values[(_e2233 + 256u)];
            let _e2244 = bitcast<i64>((u64(_e2236) | (u64(_e2239) << 32u)));
            let _e2245 = avg_disc_sum_1_;
            let _e2246 = (_e2245 + _e2244);
            let _e2248 = (_e2245 < i64());
            avg_disc_sum_1_ = _e2246;
            local_45 = (_e2233 + 1u);
        }
        let _e2257 = avg_disc_sum_1_;
        let _e2258 = bitcast<u64>(_e2257);
        values[_e2219] = u32(_e2258);
        values[(_e2219 + 256u)] = u32((_e2258 >> 32u));
    }
    workgroupBarrier();
    if (local_2 < 1u) {
        let _e2266 = (local_2 * 256u);
        let _e2269 = values[_e2266];
        let _e2272 = values[(_e2266 + 256u)];
        avg_disc_sum_1_ = bitcast<i64>((u64(_e2269) | (u64(_e2272) << 32u)));
        local_46 = (_e2266 + 16u);
        loop {
            let _e2280 = local_46;
            if (_e2280 >= (_e2266 + 256u)) {
                break;
            }
            let _e2283 = values[_e2280];
            let _e2286 = values[(_e2280 + 256u)];
            let _e2291 = bitcast<i64>((u64(_e2283) | (u64(_e2286) << 32u)));
            let _e2292 = avg_disc_sum_1_;
            let _e2293 = (_e2292 + _e2291);
            let _e2295 = (_e2292 < i64());
            avg_disc_sum_1_ = _e2293;
            local_46 = (_e2280 + 16u);
        }
        let _e2304 = avg_disc_sum_1_;
        let _e2305 = bitcast<u64>(_e2304);
        values[_e2266] = u32(_e2305);
        values[(_e2266 + 256u)] = u32((_e2305 >> 32u));
    }
    workgroupBarrier();
    let _e2312 = avg_disc_sum_1_;
    if _e910 {
        local_47 = 0u;
        loop {
            let _e2314 = local_47;
            if (_e2314 >= 16u) {
                break;
            }
            let _e2317 = tags[_e2314];
            let _e2319 = numbers[_e2314];
            if ((_e2317 != 0u) & (_e2319 == 1u)) {
                let _e2323 = (_e2314 * 4u);
                let _e2325 = keys[_e2323];
                let _e2328 = keys[(_e2323 + 1u)];
                let _e2329 = vec2<u32>(_e2325, _e2328);
                let _e2332 = keys[(_e2323 + 2u)];
                let _e2335 = keys[(_e2323 + 3u)];
                let _e2336 = vec2<u32>(_e2332, _e2335);
                let _e2338 = params[18u];
                let _e2340 = params[19u];
                let _e2342 = params[20u];
                let _e2344 = params[21u];
                let _e2346 = atomicLoad((&sync[_e2338]));
                if (_e2346 <= _e2340) {
                    let _e2349 = atomicAdd((&sync[_e2338]), 1u);
                    if (_e2349 < _e2340) {
                        let _e2352 = (_e2342 + (_e2349 * 16u));
                        work[_e2352] = 0u;
                        work[(_e2352 + 1u)] = 0u;
                        work[(_e2352 + 2u)] = 0u;
                        work[(_e2352 + 3u)] = 0u;
                        work[(_e2352 + 4u)] = 0u;
                        work[(_e2352 + 5u)] = 0u;
                        work[(_e2352 + 6u)] = 0u;
                        work[(_e2352 + 7u)] = 0u;
                        work[(_e2352 + 8u)] = 0u;
                        work[(_e2352 + 9u)] = 0u;
                        work[(_e2352 + 10u)] = 0u;
                        work[(_e2352 + 11u)] = 0u;
                        work[(_e2352 + 12u)] = 0u;
                        work[(_e2352 + 13u)] = 0u;
                        work[(_e2352 + 14u)] = 0u;
                        work[(_e2352 + 15u)] = 0u;
                        work[_e2352] = _e2329.x;
                        work[(_e2352 + 1u)] = _e2329.y;
                        work[(_e2352 + 2u)] = _e2336.x;
                        work[(_e2352 + 3u)] = _e2336.y;
                        let _e2396 = bitcast<u64>(_e1797);
                        work[(_e2352 + 4u)] = u32(_e2396);
                        work[(_e2352 + 5u)] = u32((_e2396 >> 32u));
                        let _e2404 = bitcast<u64>(_e1900);
                        work[(_e2352 + 6u)] = u32(_e2404);
                        work[(_e2352 + 7u)] = u32((_e2404 >> 32u));
                        let _e2412 = bitcast<u64>(_e2003);
                        work[(_e2352 + 8u)] = u32(_e2412);
                        work[(_e2352 + 9u)] = u32((_e2412 >> 32u));
                        let _e2420 = bitcast<u64>(_e2106);
                        work[(_e2352 + 10u)] = u32(_e2420);
                        work[(_e2352 + 11u)] = u32((_e2420 >> 32u));
                        let _e2428 = bitcast<u64>(_e2209);
                        work[(_e2352 + 12u)] = u32(_e2428);
                        work[(_e2352 + 13u)] = u32((_e2428 >> 32u));
                        let _e2436 = bitcast<u64>(_e2312);
                        work[(_e2352 + 14u)] = u32(_e2436);
                        work[(_e2352 + 15u)] = u32((_e2436 >> 32u));
                        work[(_e2344 + _e2349)] = _e1694;
                    }
                }
            }
            local_47 = (_e2314 + 1u);
        }
    }
    let _e2446 = first_2_;
    values[local_2] = _e2446;
    workgroupBarrier();
    if (local_2 == 0u) {
        local_48 = 1u;
        loop {
            let _e2450 = local_48;
            if (_e2450 >= 256u) {
                break;
            }
            let _e2453 = values[_e2450];
            let _e2454 = first_2_;
            first_2_ = min(_e2453, _e2454);
            local_48 = (_e2450 + 1u);
        }
    }
    workgroupBarrier();
    let _e2457 = first_2_;
    let _e2458 = sum_qty_2_;
    let _e2459 = bitcast<u64>(_e2458);
    values[local_2] = u32(_e2459);
    values[(local_2 + 256u)] = u32((_e2459 >> 32u));
    workgroupBarrier();
    if (local_2 < 16u) {
        let _e2467 = (local_2 * 16u);
        let _e2470 = values[_e2467];
        let _e2473 = values[(_e2467 + 256u)];
        sum_qty_2_ = bitcast<i64>((u64(_e2470) | (u64(_e2473) << 32u)));
        local_49 = (_e2467 + 1u);
        loop {
            let _e2481 = local_49;
            if (_e2481 >= (_e2467 + 16u)) {
                break;
            }
            let _e2484 = values[_e2481];
            let _e2487 = values[(_e2481 + 256u)];
            let _e2492 = bitcast<i64>((u64(_e2484) | (u64(_e2487) << 32u)));
            let _e2493 = sum_qty_2_;
            let _e2494 = (_e2493 + _e2492);
            let _e2496 = (_e2493 < i64());
            sum_qty_2_ = _e2494;
            local_49 = (_e2481 + 1u);
        }
        let _e2505 = sum_qty_2_;
        let _e2506 = bitcast<u64>(_e2505);
        values[_e2467] = u32(_e2506);
        values[(_e2467 + 256u)] = u32((_e2506 >> 32u));
    }
    workgroupBarrier();
    if (local_2 < 1u) {
        let _e2514 = (local_2 * 256u);
        let _e2517 = values[_e2514];
        let _e2520 = values[(_e2514 + 256u)];
        sum_qty_2_ = bitcast<i64>((u64(_e2517) | (u64(_e2520) << 32u)));
        local_50 = (_e2514 + 16u);
        loop {
            let _e2528 = local_50;
            if (_e2528 >= (_e2514 + 256u)) {
                break;
            }
            let _e2531 = values[_e2528];
            let _e2534 = values[(_e2528 + 256u)];
            let _e2539 = bitcast<i64>((u64(_e2531) | (u64(_e2534) << 32u)));
            let _e2540 = sum_qty_2_;
            let _e2541 = (_e2540 + _e2539);
            let _e2543 = (_e2540 < i64());
            sum_qty_2_ = _e2541;
            local_50 = (_e2528 + 16u);
        }
        let _e2552 = sum_qty_2_;
        let _e2553 = bitcast<u64>(_e2552);
        values[_e2514] = u32(_e2553);
        values[(_e2514 + 256u)] = u32((_e2553 >> 32u));
    }
    workgroupBarrier();
    let _e2560 = sum_qty_2_;
    let _e2561 = sum_base_price_2_;
    let _e2562 = bitcast<u64>(_e2561);
    values[local_2] = u32(_e2562);
    values[(local_2 + 256u)] = u32((_e2562 >> 32u));
    workgroupBarrier();
    if (local_2 < 16u) {
        let _e2570 = (local_2 * 16u);
        let _e2573 = values[_e2570];
        let _e2576 = values[(_e2570 + 256u)];
        sum_base_price_2_ = bitcast<i64>((u64(_e2573) | (u64(_e2576) << 32u)));
        local_51 = (_e2570 + 1u);
        loop {
            let _e2584 = local_51;
            if (_e2584 >= (_e2570 + 16u)) {
                break;
            }
            let _e2587 = values[_e2584];
            let _e2590 = values[(_e2584 + 256u)];
            let _e2595 = bitcast<i64>((u64(_e2587) | (u64(_e2590) << 32u)));
            let _e2596 = sum_base_price_2_;
            let _e2597 = (_e2596 + _e2595);
            let _e2599 = (_e2596 < i64());
            sum_base_price_2_ = _e2597;
            local_51 = (_e2584 + 1u);
        }
        let _e2608 = sum_base_price_2_;
        let _e2609 = bitcast<u64>(_e2608);
        values[_e2570] = u32(_e2609);
        values[(_e2570 + 256u)] = u32((_e2609 >> 32u));
    }
    workgroupBarrier();
    if (local_2 < 1u) {
        let _e2617 = (local_2 * 256u);
        let _e2620 = values[_e2617];
        let _e2623 = values[(_e2617 + 256u)];
        sum_base_price_2_ = bitcast<i64>((u64(_e2620) | (u64(_e2623) << 32u)));
        local_52 = (_e2617 + 16u);
        loop {
            let _e2631 = local_52;
            if (_e2631 >= (_e2617 + 256u)) {
                break;
            }
            let _e2634 = values[_e2631];
            let _e2637 = values[(_e2631 + 256u)];
            let _e2642 = bitcast<i64>((u64(_e2634) | (u64(_e2637) << 32u)));
            let _e2643 = sum_base_price_2_;
            let _e2644 = (_e2643 + _e2642);
            let _e2646 = (_e2643 < i64());
            sum_base_price_2_ = _e2644;
            local_52 = (_e2631 + 16u);
        }
        let _e2655 = sum_base_price_2_;
        let _e2656 = bitcast<u64>(_e2655);
        values[_e2617] = u32(_e2656);
        values[(_e2617 + 256u)] = u32((_e2656 >> 32u));
    }
    workgroupBarrier();
    let _e2663 = sum_base_price_2_;
    let _e2664 = sum_disc_price_2_;
    let _e2665 = bitcast<u64>(_e2664);
    values[local_2] = u32(_e2665);
    values[(local_2 + 256u)] = u32((_e2665 >> 32u));
    workgroupBarrier();
    if (local_2 < 16u) {
        let _e2673 = (local_2 * 16u);
        let _e2676 = values[_e2673];
        let _e2679 = values[(_e2673 + 256u)];
        sum_disc_price_2_ = bitcast<i64>((u64(_e2676) | (u64(_e2679) << 32u)));
        local_53 = (_e2673 + 1u);
        loop {
            let _e2687 = local_53;
            if (_e2687 >= (_e2673 + 16u)) {
                break;
            }
            let _e2690 = values[_e2687];
            let _e2693 = values[(_e2687 + 256u)];
            let _e2698 = bitcast<i64>((u64(_e2690) | (u64(_e2693) << 32u)));
            let _e2699 = sum_disc_price_2_;
            let _e2700 = (_e2699 + _e2698);
            let _e2702 = (_e2699 < i64());
            sum_disc_price_2_ = _e2700;
            local_53 = (_e2687 + 1u);
        }
        let _e2711 = sum_disc_price_2_;
        let _e2712 = bitcast<u64>(_e2711);
        values[_e2673] = u32(_e2712);
        values[(_e2673 + 256u)] = u32((_e2712 >> 32u));
    }
    workgroupBarrier();
    if (local_2 < 1u) {
        let _e2720 = (local_2 * 256u);
        let _e2723 = values[_e2720];
        let _e2726 = values[(_e2720 + 256u)];
        sum_disc_price_2_ = bitcast<i64>((u64(_e2723) | (u64(_e2726) << 32u)));
        local_54 = (_e2720 + 16u);
        loop {
            let _e2734 = local_54;
            if (_e2734 >= (_e2720 + 256u)) {
                break;
            }
            let _e2737 = values[_e2734];
            let _e2740 = values[(_e2734 + 256u)];
            let _e2745 = bitcast<i64>((u64(_e2737) | (u64(_e2740) << 32u)));
            let _e2746 = sum_disc_price_2_;
            let _e2747 = (_e2746 + _e2745);
            let _e2749 = (_e2746 < i64());
            sum_disc_price_2_ = _e2747;
            local_54 = (_e2734 + 16u);
        }
        let _e2758 = sum_disc_price_2_;
        let _e2759 = bitcast<u64>(_e2758);
        values[_e2720] = u32(_e2759);
        values[(_e2720 + 256u)] = u32((_e2759 >> 32u));
    }
    workgroupBarrier();
    let _e2766 = sum_disc_price_2_;
    let _e2767 = sum_charge_2_;
    let _e2768 = bitcast<u64>(_e2767);
    values[local_2] = u32(_e2768);
    values[(local_2 + 256u)] = u32((_e2768 >> 32u));
    workgroupBarrier();
    if (local_2 < 16u) {
        let _e2776 = (local_2 * 16u);
        let _e2779 = values[_e2776];
        let _e2782 = values[(_e2776 + 256u)];
        sum_charge_2_ = bitcast<i64>((u64(_e2779) | (u64(_e2782) << 32u)));
        local_55 = (_e2776 + 1u);
        loop {
            let _e2790 = local_55;
            if (_e2790 >= (_e2776 + 16u)) {
                break;
            }
            let _e2793 = values[_e2790];
            let _e2796 = values[(_e2790 + 256u)];
            let _e2801 = bitcast<i64>((u64(_e2793) | (u64(_e2796) << 32u)));
            let _e2802 = sum_charge_2_;
            let _e2803 = (_e2802 + _e2801);
            let _e2805 = (_e2802 < i64());
            sum_charge_2_ = _e2803;
            local_55 = (_e2790 + 1u);
        }
        let _e2814 = sum_charge_2_;
        let _e2815 = bitcast<u64>(_e2814);
        values[_e2776] = u32(_e2815);
        values[(_e2776 + 256u)] = u32((_e2815 >> 32u));
    }
    workgroupBarrier();
    if (local_2 < 1u) {
        let _e2823 = (local_2 * 256u);
        let _e2826 = values[_e2823];
        let _e2829 = values[(_e2823 + 256u)];
        sum_charge_2_ = bitcast<i64>((u64(_e2826) | (u64(_e2829) << 32u)));
        local_56 = (_e2823 + 16u);
        loop {
            let _e2837 = local_56;
            if (_e2837 >= (_e2823 + 256u)) {
                break;
            }
            let _e2840 = values[_e2837];
            let _e2843 = values[(_e2837 + 256u)];
            let _e2848 = bitcast<i64>((u64(_e2840) | (u64(_e2843) << 32u)));
            let _e2849 = sum_charge_2_;
            let _e2850 = (_e2849 + _e2848);
            let _e2852 = (_e2849 < i64());
            sum_charge_2_ = _e2850;
            local_56 = (_e2837 + 16u);
        }
        let _e2861 = sum_charge_2_;
        let _e2862 = bitcast<u64>(_e2861);
        values[_e2823] = u32(_e2862);
        values[(_e2823 + 256u)] = u32((_e2862 >> 32u));
    }
    workgroupBarrier();
    let _e2869 = sum_charge_2_;
    let _e2870 = avg_qty_count_2_;
    let _e2871 = bitcast<u64>(_e2870);
    values[local_2] = u32(_e2871);
    values[(local_2 + 256u)] = u32((_e2871 >> 32u));
    workgroupBarrier();
    if (local_2 < 16u) {
        let _e2879 = (local_2 * 16u);
        let _e2882 = values[_e2879];
        let _e2885 = values[(_e2879 + 256u)];
        avg_qty_count_2_ = bitcast<i64>((u64(_e2882) | (u64(_e2885) << 32u)));
        local_57 = (_e2879 + 1u);
        loop {
            let _e2893 = local_57;
            if (_e2893 >= (_e2879 + 16u)) {
                break;
            }
            let _e2896 = values[_e2893];
            let _e2899 = values[(_e2893 + 256u)];
            let _e2904 = bitcast<i64>((u64(_e2896) | (u64(_e2899) << 32u)));
            let _e2905 = avg_qty_count_2_;
            let _e2906 = (_e2905 + _e2904);
            let _e2908 = (_e2905 < i64());
            avg_qty_count_2_ = _e2906;
            local_57 = (_e2893 + 1u);
        }
        let _e2917 = avg_qty_count_2_;
        let _e2918 = bitcast<u64>(_e2917);
        values[_e2879] = u32(_e2918);
        values[(_e2879 + 256u)] = u32((_e2918 >> 32u));
    }
    workgroupBarrier();
    if (local_2 < 1u) {
        let _e2926 = (local_2 * 256u);
        let _e2929 = values[_e2926];
        let _e2932 = values[(_e2926 + 256u)];
        avg_qty_count_2_ = bitcast<i64>((u64(_e2929) | (u64(_e2932) << 32u)));
        local_58 = (_e2926 + 16u);
        loop {
            let _e2940 = local_58;
            if (_e2940 >= (_e2926 + 256u)) {
                break;
            }
            let _e2943 = values[_e2940];
            let _e2946 = values[(_e2940 + 256u)];
            let _e2951 = bitcast<i64>((u64(_e2943) | (u64(_e2946) << 32u)));
            let _e2952 = avg_qty_count_2_;
            let _e2953 = (_e2952 + _e2951);
            let _e2955 = (_e2952 < i64());
            avg_qty_count_2_ = _e2953;
            local_58 = (_e2940 + 16u);
        }
        let _e2964 = avg_qty_count_2_;
        let _e2965 = bitcast<u64>(_e2964);
        values[_e2926] = u32(_e2965);
        values[(_e2926 + 256u)] = u32((_e2965 >> 32u));
    }
    workgroupBarrier();
    let _e2972 = avg_qty_count_2_;
    let _e2973 = avg_disc_sum_2_;
    let _e2974 = bitcast<u64>(_e2973);
    values[local_2] = u32(_e2974);
    values[(local_2 + 256u)] = u32((_e2974 >> 32u));
    workgroupBarrier();
    if (local_2 < 16u) {
        let _e2982 = (local_2 * 16u);
        let _e2985 = values[_e2982];
        let _e2988 = values[(_e2982 + 256u)];
        avg_disc_sum_2_ = bitcast<i64>((u64(_e2985) | (u64(_e2988) << 32u)));
        local_59 = (_e2982 + 1u);
        loop {
            let _e2996 = local_59;
            if (_e2996 >= (_e2982 + 16u)) {
                break;
            }
            let _e2999 = values[_e2996];
            let _e3002 = values[(_e2996 + 256u)];
            let _e3007 = bitcast<i64>((u64(_e2999) | (u64(_e3002) << 32u)));
            let _e3008 = avg_disc_sum_2_;
            let _e3009 = (_e3008 + _e3007);
            let _e3011 = (_e3008 < i64());
            avg_disc_sum_2_ = _e3009;
            local_59 = (_e2996 + 1u);
        }
        let _e3020 = avg_disc_sum_2_;
        let _e3021 = bitcast<u64>(_e3020);
        values[_e2982] = u32(_e3021);
        values[(_e2982 + 256u)] = u32((_e3021 >> 32u));
    }
    workgroupBarrier();
    if (local_2 < 1u) {
        let _e3029 = (local_2 * 256u);
        let _e3032 = values[_e3029];
        let _e3035 = values[(_e3029 + 256u)];
        avg_disc_sum_2_ = bitcast<i64>((u64(_e3032) | (u64(_e3035) << 32u)));
        local_60 = (_e3029 + 16u);
        loop {
            let _e3043 = local_60;
            if (_e3043 >= (_e3029 + 256u)) {
                break;
            }
            let _e3046 = values[_e3043];
            let _e3049 = values[(_e3043 + 256u)];
            let _e3054 = bitcast<i64>((u64(_e3046) | (u64(_e3049) << 32u)));
            let _e3055 = avg_disc_sum_2_;
            let _e3056 = (_e3055 + _e3054);
            let _e3058 = (_e3055 < i64());
            avg_disc_sum_2_ = _e3056;
            local_60 = (_e3043 + 16u);
        }
        let _e3067 = avg_disc_sum_2_;
        let _e3068 = bitcast<u64>(_e3067);
        values[_e3029] = u32(_e3068);
        values[(_e3029 + 256u)] = u32((_e3068 >> 32u));
    }
    workgroupBarrier();
    let _e3075 = avg_disc_sum_2_;
    if _e910 {
        local_61 = 0u;
        loop {
            let _e3077 = local_61;
            if (_e3077 >= 16u) {
                break;
            }
            let _e3080 = tags[_e3077];
            let _e3082 = numbers[_e3077];
            if ((_e3080 != 0u) & (_e3082 == 2u)) {
                let _e3086 = (_e3077 * 4u);
                let _e3088 = keys[_e3086];
                let _e3091 = keys[(_e3086 + 1u)];
                let _e3092 = vec2<u32>(_e3088, _e3091);
                let _e3095 = keys[(_e3086 + 2u)];
                let _e3098 = keys[(_e3086 + 3u)];
                let _e3099 = vec2<u32>(_e3095, _e3098);
                let _e3101 = params[18u];
                let _e3103 = params[19u];
                let _e3105 = params[20u];
                let _e3107 = params[21u];
                let _e3109 = atomicLoad((&sync[_e3101]));
                if (_e3109 <= _e3103) {
                    let _e3112 = atomicAdd((&sync[_e3101]), 1u);
                    if (_e3112 < _e3103) {
                        let _e3115 = (_e3105 + (_e3112 * 16u));
                        work[_e3115] = 0u;
                        work[(_e3115 + 1u)] = 0u;
                        work[(_e3115 + 2u)] = 0u;
                        work[(_e3115 + 3u)] = 0u;
                        work[(_e3115 + 4u)] = 0u;
                        work[(_e3115 + 5u)] = 0u;
                        work[(_e3115 + 6u)] = 0u;
                        work[(_e3115 + 7u)] = 0u;
                        work[(_e3115 + 8u)] = 0u;
                        work[(_e3115 + 9u)] = 0u;
                        work[(_e3115 + 10u)] = 0u;
                        work[(_e3115 + 11u)] = 0u;
                        work[(_e3115 + 12u)] = 0u;
                        work[(_e3115 + 13u)] = 0u;
                        work[(_e3115 + 14u)] = 0u;
                        work[(_e3115 + 15u)] = 0u;
                        work[_e3115] = _e3092.x;
                        work[(_e3115 + 1u)] = _e3092.y;
                        work[(_e3115 + 2u)] = _e3099.x;
                        work[(_e3115 + 3u)] = _e3099.y;
                        let _e3159 = bitcast<u64>(_e2560);
                        work[(_e3115 + 4u)] = u32(_e3159);
                        work[(_e3115 + 5u)] = u32((_e3159 >> 32u));
                        let _e3167 = bitcast<u64>(_e2663);
                        work[(_e3115 + 6u)] = u32(_e3167);
                        work[(_e3115 + 7u)] = u32((_e3167 >> 32u));
                        let _e3175 = bitcast<u64>(_e2766);
                        work[(_e3115 + 8u)] = u32(_e3175);
                        work[(_e3115 + 9u)] = u32((_e3175 >> 32u));
                        let _e3183 = bitcast<u64>(_e2869);
                        work[(_e3115 + 10u)] = u32(_e3183);
                        work[(_e3115 + 11u)] = u32((_e3183 >> 32u));
                        let _e3191 = bitcast<u64>(_e2972);
                        work[(_e3115 + 12u)] = u32(_e3191);
                        work[(_e3115 + 13u)] = u32((_e3191 >> 32u));
                        let _e3199 = bitcast<u64>(_e3075);
                        work[(_e3115 + 14u)] = u32(_e3199);
                        work[(_e3115 + 15u)] = u32((_e3199 >> 32u));
                        work[(_e3107 + _e3112)] = _e2457;
                    }
                }
            }
            local_61 = (_e3077 + 1u);
        }
    }
    let _e3209 = first_3_;
    values[local_2] = _e3209;
    workgroupBarrier();
    if (local_2 == 0u) {
        local_62 = 1u;
        loop {
            let _e3213 = local_62;
            if (_e3213 >= 256u) {
                break;
            }
            let _e3216 = values[_e3213];
            let _e3217 = first_3_;
            first_3_ = min(_e3216, _e3217);
            local_62 = (_e3213 + 1u);
        }
    }
    workgroupBarrier();
    let _e3220 = first_3_;
    let _e3221 = sum_qty_3_;
    let _e3222 = bitcast<u64>(_e3221);
    values[local_2] = u32(_e3222);
    values[(local_2 + 256u)] = u32((_e3222 >> 32u));
    workgroupBarrier();
    if (local_2 < 16u) {
        let _e3230 = (local_2 * 16u);
        let _e3233 = values[_e3230];
        let _e3236 = values[(_e3230 + 256u)];
        sum_qty_3_ = bitcast<i64>((u64(_e3233) | (u64(_e3236) << 32u)));
        local_63 = (_e3230 + 1u);
        loop {
            let _e3244 = local_63;
            if (_e3244 >= (_e3230 + 16u)) {
                break;
            }
            let _e3247 = values[_e3244];
            let _e3250 = values[(_e3244 + 256u)];
            let _e3255 = bitcast<i64>((u64(_e3247) | (u64(_e3250) << 32u)));
            let _e3256 = sum_qty_3_;
            let _e3257 = (_e3256 + _e3255);
            let _e3259 = (_e3256 < i64());
            sum_qty_3_ = _e3257;
            local_63 = (_e3244 + 1u);
        }
        let _e3268 = sum_qty_3_;
        let _e3269 = bitcast<u64>(_e3268);
        values[_e3230] = u32(_e3269);
        values[(_e3230 + 256u)] = u32((_e3269 >> 32u));
    }
    workgroupBarrier();
    if (local_2 < 1u) {
        let _e3277 = (local_2 * 256u);
        let _e3280 = values[_e3277];
        let _e3283 = values[(_e3277 + 256u)];
        sum_qty_3_ = bitcast<i64>((u64(_e3280) | (u64(_e3283) << 32u)));
        local_64 = (_e3277 + 16u);
        loop {
            let _e3291 = local_64;
            if (_e3291 >= (_e3277 + 256u)) {
                break;
            }
            let _e3294 = values[_e3291];
            let _e3297 = values[(_e3291 + 256u)];
            let _e3302 = bitcast<i64>((u64(_e3294) | (u64(_e3297) << 32u)));
            let _e3303 = sum_qty_3_;
            let _e3304 = (_e3303 + _e3302);
            let _e3306 = (_e3303 < i64());
            sum_qty_3_ = _e3304;
            local_64 = (_e3291 + 16u);
        }
        let _e3315 = sum_qty_3_;
        let _e3316 = bitcast<u64>(_e3315);
        values[_e3277] = u32(_e3316);
        values[(_e3277 + 256u)] = u32((_e3316 >> 32u));
    }
    workgroupBarrier();
    let _e3323 = sum_qty_3_;
    let _e3324 = sum_base_price_3_;
    let _e3325 = bitcast<u64>(_e3324);
    values[local_2] = u32(_e3325);
    values[(local_2 + 256u)] = u32((_e3325 >> 32u));
    workgroupBarrier();
    if (local_2 < 16u) {
        let _e3333 = (local_2 * 16u);
        let _e3336 = values[_e3333];
        let _e3339 = values[(_e3333 + 256u)];
        sum_base_price_3_ = bitcast<i64>((u64(_e3336) | (u64(_e3339) << 32u)));
        local_65 = (_e3333 + 1u);
        loop {
            let _e3347 = local_65;
            if (_e3347 >= (_e3333 + 16u)) {
                break;
            }
            let _e3350 = values[_e3347];
            let _e3353 = values[(_e3347 + 256u)];
            let _e3358 = bitcast<i64>((u64(_e3350) | (u64(_e3353) << 32u)));
            let _e3359 = sum_base_price_3_;
            let _e3360 = (_e3359 + _e3358);
            let _e3362 = (_e3359 < i64());
            sum_base_price_3_ = _e3360;
            local_65 = (_e3347 + 1u);
        }
        let _e3371 = sum_base_price_3_;
        let _e3372 = bitcast<u64>(_e3371);
        values[_e3333] = u32(_e3372);
        values[(_e3333 + 256u)] = u32((_e3372 >> 32u));
    }
    workgroupBarrier();
    if (local_2 < 1u) {
        let _e3380 = (local_2 * 256u);
        let _e3383 = values[_e3380];
        let _e3386 = values[(_e3380 + 256u)];
        sum_base_price_3_ = bitcast<i64>((u64(_e3383) | (u64(_e3386) << 32u)));
        local_66 = (_e3380 + 16u);
        loop {
            let _e3394 = local_66;
            if (_e3394 >= (_e3380 + 256u)) {
                break;
            }
            let _e3397 = values[_e3394];
            let _e3400 = values[(_e3394 + 256u)];
            let _e3405 = bitcast<i64>((u64(_e3397) | (u64(_e3400) << 32u)));
            let _e3406 = sum_base_price_3_;
            let _e3407 = (_e3406 + _e3405);
            let _e3409 = (_e3406 < i64());
            sum_base_price_3_ = _e3407;
            local_66 = (_e3394 + 16u);
        }
        let _e3418 = sum_base_price_3_;
        let _e3419 = bitcast<u64>(_e3418);
        values[_e3380] = u32(_e3419);
        values[(_e3380 + 256u)] = u32((_e3419 >> 32u));
    }
    workgroupBarrier();
    let _e3426 = sum_base_price_3_;
    let _e3427 = sum_disc_price_3_;
    let _e3428 = bitcast<u64>(_e3427);
    values[local_2] = u32(_e3428);
    values[(local_2 + 256u)] = u32((_e3428 >> 32u));
    workgroupBarrier();
    if (local_2 < 16u) {
        let _e3436 = (local_2 * 16u);
        let _e3439 = values[_e3436];
        let _e3442 = values[(_e3436 + 256u)];
        sum_disc_price_3_ = bitcast<i64>((u64(_e3439) | (u64(_e3442) << 32u)));
        local_67 = (_e3436 + 1u);
        loop {
            let _e3450 = local_67;
            if (_e3450 >= (_e3436 + 16u)) {
                break;
            }
            let _e3453 = values[_e3450];
            let _e3456 = values[(_e3450 + 256u)];
            let _e3461 = bitcast<i64>((u64(_e3453) | (u64(_e3456) << 32u)));
            let _e3462 = sum_disc_price_3_;
            let _e3463 = (_e3462 + _e3461);
            let _e3465 = (_e3462 < i64());
            sum_disc_price_3_ = _e3463;
            local_67 = (_e3450 + 1u);
        }
        let _e3474 = sum_disc_price_3_;
        let _e3475 = bitcast<u64>(_e3474);
        values[_e3436] = u32(_e3475);
        values[(_e3436 + 256u)] = u32((_e3475 >> 32u));
    }
    workgroupBarrier();
    if (local_2 < 1u) {
        let _e3483 = (local_2 * 256u);
        let _e3486 = values[_e3483];
        let _e3489 = values[(_e3483 + 256u)];
        sum_disc_price_3_ = bitcast<i64>((u64(_e3486) | (u64(_e3489) << 32u)));
        local_68 = (_e3483 + 16u);
        loop {
            let _e3497 = local_68;
            if (_e3497 >= (_e3483 + 256u)) {
                break;
            }
            let _e3500 = values[_e3497];
            let _e3503 = values[(_e3497 + 256u)];
            let _e3508 = bitcast<i64>((u64(_e3500) | (u64(_e3503) << 32u)));
            let _e3509 = sum_disc_price_3_;
            let _e3510 = (_e3509 + _e3508);
            let _e3512 = (_e3509 < i64());
            sum_disc_price_3_ = _e3510;
            local_68 = (_e3497 + 16u);
        }
        let _e3521 = sum_disc_price_3_;
        let _e3522 = bitcast<u64>(_e3521);
        values[_e3483] = u32(_e3522);
        values[(_e3483 + 256u)] = u32((_e3522 >> 32u));
    }
    workgroupBarrier();
    let _e3529 = sum_disc_price_3_;
    let _e3530 = sum_charge_3_;
    let _e3531 = bitcast<u64>(_e3530);
    values[local_2] = u32(_e3531);
    values[(local_2 + 256u)] = u32((_e3531 >> 32u));
    workgroupBarrier();
    if (local_2 < 16u) {
        let _e3539 = (local_2 * 16u);
        let _e3542 = values[_e3539];
        let _e3545 = values[(_e3539 + 256u)];
        sum_charge_3_ = bitcast<i64>((u64(_e3542) | (u64(_e3545) << 32u)));
        local_69 = (_e3539 + 1u);
        loop {
            let _e3553 = local_69;
            if (_e3553 >= (_e3539 + 16u)) {
                break;
            }
            let _e3556 = values[_e3553];
            let _e3559 = values[(_e3553 + 256u)];
            let _e3564 = bitcast<i64>((u64(_e3556) | (u64(_e3559) << 32u)));
            let _e3565 = sum_charge_3_;
            let _e3566 = (_e3565 + _e3564);
            let _e3568 = (_e3565 < i64());
            sum_charge_3_ = _e3566;
            local_69 = (_e3553 + 1u);
        }
        let _e3577 = sum_charge_3_;
        let _e3578 = bitcast<u64>(_e3577);
        values[_e3539] = u32(_e3578);
        values[(_e3539 + 256u)] = u32((_e3578 >> 32u));
    }
    workgroupBarrier();
    if (local_2 < 1u) {
        let _e3586 = (local_2 * 256u);
        let _e3589 = values[_e3586];
        let _e3592 = values[(_e3586 + 256u)];
        sum_charge_3_ = bitcast<i64>((u64(_e3589) | (u64(_e3592) << 32u)));
        local_70 = (_e3586 + 16u);
        loop {
            let _e3600 = local_70;
            if (_e3600 >= (_e3586 + 256u)) {
                break;
            }
            let _e3603 = values[_e3600];
            let _e3606 = values[(_e3600 + 256u)];
            let _e3611 = bitcast<i64>((u64(_e3603) | (u64(_e3606) << 32u)));
            let _e3612 = sum_charge_3_;
            let _e3613 = (_e3612 + _e3611);
            let _e3615 = (_e3612 < i64());
            sum_charge_3_ = _e3613;
            local_70 = (_e3600 + 16u);
        }
        let _e3624 = sum_charge_3_;
        let _e3625 = bitcast<u64>(_e3624);
        values[_e3586] = u32(_e3625);
        values[(_e3586 + 256u)] = u32((_e3625 >> 32u));
    }
    workgroupBarrier();
    let _e3632 = sum_charge_3_;
    let _e3633 = avg_qty_count_3_;
    let _e3634 = bitcast<u64>(_e3633);
    values[local_2] = u32(_e3634);
    values[(local_2 + 256u)] = u32((_e3634 >> 32u));
    workgroupBarrier();
    if (local_2 < 16u) {
        let _e3642 = (local_2 * 16u);
        let _e3645 = values[_e3642];
        let _e3648 = values[(_e3642 + 256u)];
        avg_qty_count_3_ = bitcast<i64>((u64(_e3645) | (u64(_e3648) << 32u)));
        local_71 = (_e3642 + 1u);
        loop {
            let _e3656 = local_71;
            if (_e3656 >= (_e3642 + 16u)) {
                break;
            }
            let _e3659 = values[_e3656];
            let _e3662 = values[(_e3656 + 256u)];
            let _e3667 = bitcast<i64>((u64(_e3659) | (u64(_e3662) << 32u)));
            let _e3668 = avg_qty_count_3_;
            let _e3669 = (_e3668 + _e3667);
            let _e3671 = (_e3668 < i64());
            avg_qty_count_3_ = _e3669;
            local_71 = (_e3656 + 1u);
        }
        let _e3680 = avg_qty_count_3_;
        let _e3681 = bitcast<u64>(_e3680);
        values[_e3642] = u32(_e3681);
        values[(_e3642 + 256u)] = u32((_e3681 >> 32u));
    }
    workgroupBarrier();
    if (local_2 < 1u) {
        let _e3689 = (local_2 * 256u);
        let _e3692 = values[_e3689];
        let _e3695 = values[(_e3689 + 256u)];
        avg_qty_count_3_ = bitcast<i64>((u64(_e3692) | (u64(_e3695) << 32u)));
        local_72 = (_e3689 + 16u);
        loop {
            let _e3703 = local_72;
            if (_e3703 >= (_e3689 + 256u)) {
                break;
            }
            let _e3706 = values[_e3703];
            let _e3709 = values[(_e3703 + 256u)];
            let _e3714 = bitcast<i64>((u64(_e3706) | (u64(_e3709) << 32u)));
            let _e3715 = avg_qty_count_3_;
            let _e3716 = (_e3715 + _e3714);
            let _e3718 = (_e3715 < i64());
            avg_qty_count_3_ = _e3716;
            local_72 = (_e3703 + 16u);
        }
        let _e3727 = avg_qty_count_3_;
        let _e3728 = bitcast<u64>(_e3727);
        values[_e3689] = u32(_e3728);
        values[(_e3689 + 256u)] = u32((_e3728 >> 32u));
    }
    workgroupBarrier();
    let _e3735 = avg_qty_count_3_;
    let _e3736 = avg_disc_sum_3_;
    let _e3737 = bitcast<u64>(_e3736);
    values[local_2] = u32(_e3737);
    values[(local_2 + 256u)] = u32((_e3737 >> 32u));
    workgroupBarrier();
    if (local_2 < 16u) {
        let _e3745 = (local_2 * 16u);
        let _e3748 = values[_e3745];
        let _e3751 = values[(_e3745 + 256u)];
        avg_disc_sum_3_ = bitcast<i64>((u64(_e3748) | (u64(_e3751) << 32u)));
        local_73 = (_e3745 + 1u);
        loop {
            let _e3759 = local_73;
            if (_e3759 >= (_e3745 + 16u)) {
                break;
            }
            let _e3762 = values[_e3759];
            let _e3765 = values[(_e3759 + 256u)];
            let _e3770 = bitcast<i64>((u64(_e3762) | (u64(_e3765) << 32u)));
            let _e3771 = avg_disc_sum_3_;
            let _e3772 = (_e3771 + _e3770);
            let _e3774 = (_e3771 < i64());
            avg_disc_sum_3_ = _e3772;
            local_73 = (_e3759 + 1u);
        }
        let _e3783 = avg_disc_sum_3_;
        let _e3784 = bitcast<u64>(_e3783);
        values[_e3745] = u32(_e3784);
        values[(_e3745 + 256u)] = u32((_e3784 >> 32u));
    }
    workgroupBarrier();
    if (local_2 < 1u) {
        let _e3792 = (local_2 * 256u);
        let _e3795 = values[_e3792];
        let _e3798 = values[(_e3792 + 256u)];
        avg_disc_sum_3_ = bitcast<i64>((u64(_e3795) | (u64(_e3798) << 32u)));
        local_74 = (_e3792 + 16u);
        loop {
            let _e3806 = local_74;
            if (_e3806 >= (_e3792 + 256u)) {
                break;
            }
            let _e3809 = values[_e3806];
            let _e3812 = values[(_e3806 + 256u)];
            let _e3817 = bitcast<i64>((u64(_e3809) | (u64(_e3812) << 32u)));
            let _e3818 = avg_disc_sum_3_;
            let _e3819 = (_e3818 + _e3817);
            let _e3821 = (_e3818 < i64());
            avg_disc_sum_3_ = _e3819;
            local_74 = (_e3806 + 16u);
        }
        let _e3830 = avg_disc_sum_3_;
        let _e3831 = bitcast<u64>(_e3830);
        values[_e3792] = u32(_e3831);
        values[(_e3792 + 256u)] = u32((_e3831 >> 32u));
    }
    workgroupBarrier();
    let _e3838 = avg_disc_sum_3_;
    if _e910 {
        local_75 = 0u;
        loop {
            let _e3840 = local_75;
            if (_e3840 >= 16u) {
                break;
            }
            let _e3843 = tags[_e3840];
            let _e3845 = numbers[_e3840];
            if ((_e3843 != 0u) & (_e3845 == 3u)) {
                let _e3849 = (_e3840 * 4u);
                let _e3851 = keys[_e3849];
                let _e3854 = keys[(_e3849 + 1u)];
                let _e3855 = vec2<u32>(_e3851, _e3854);
                let _e3858 = keys[(_e3849 + 2u)];
                let _e3861 = keys[(_e3849 + 3u)];
                let _e3862 = vec2<u32>(_e3858, _e3861);
                let _e3864 = params[18u];
                let _e3866 = params[19u];
                let _e3868 = params[20u];
                let _e3870 = params[21u];
                let _e3872 = atomicLoad((&sync[_e3864]));
                if (_e3872 <= _e3866) {
                    let _e3875 = atomicAdd((&sync[_e3864]), 1u);
                    if (_e3875 < _e3866) {
                        let _e3878 = (_e3868 + (_e3875 * 16u));
                        work[_e3878] = 0u;
                        work[(_e3878 + 1u)] = 0u;
                        work[(_e3878 + 2u)] = 0u;
                        work[(_e3878 + 3u)] = 0u;
                        work[(_e3878 + 4u)] = 0u;
                        work[(_e3878 + 5u)] = 0u;
                        work[(_e3878 + 6u)] = 0u;
                        work[(_e3878 + 7u)] = 0u;
                        work[(_e3878 + 8u)] = 0u;
                        work[(_e3878 + 9u)] = 0u;
                        work[(_e3878 + 10u)] = 0u;
                        work[(_e3878 + 11u)] = 0u;
                        work[(_e3878 + 12u)] = 0u;
                        work[(_e3878 + 13u)] = 0u;
                        work[(_e3878 + 14u)] = 0u;
                        work[(_e3878 + 15u)] = 0u;
                        work[_e3878] = _e3855.x;
                        work[(_e3878 + 1u)] = _e3855.y;
                        work[(_e3878 + 2u)] = _e3862.x;
                        work[(_e3878 + 3u)] = _e3862.y;
                        let _e3922 = bitcast<u64>(_e3323);
                        work[(_e3878 + 4u)] = u32(_e3922);
                        work[(_e3878 + 5u)] = u32((_e3922 >> 32u));
                        let _e3930 = bitcast<u64>(_e3426);
                        work[(_e3878 + 6u)] = u32(_e3930);
                        work[(_e3878 + 7u)] = u32((_e3930 >> 32u));
                        let _e3938 = bitcast<u64>(_e3529);
                        work[(_e3878 + 8u)] = u32(_e3938);
                        work[(_e3878 + 9u)] = u32((_e3938 >> 32u));
                        let _e3946 = bitcast<u64>(_e3632);
                        work[(_e3878 + 10u)] = u32(_e3946);
                        work[(_e3878 + 11u)] = u32((_e3946 >> 32u));
                        let _e3954 = bitcast<u64>(_e3735);
                        work[(_e3878 + 12u)] = u32(_e3954);
                        work[(_e3878 + 13u)] = u32((_e3954 >> 32u));
                        let _e3962 = bitcast<u64>(_e3838);
                        work[(_e3878 + 14u)] = u32(_e3962);
                        work[(_e3878 + 15u)] = u32((_e3962 >> 32u));
                        work[(_e3870 + _e3875)] = _e3220;
                    }
                }
            }
            local_75 = (_e3840 + 1u);
        }
    }
    local_76 = local_2;
    loop {
        let _e3973 = local_76;
        if (_e3973 >= 16u) {
            break;
        }
        let _e3976 = tags[_e3973];
        let _e3978 = numbers[_e3973];
        if ((_e3976 != 0u) & (_e3978 >= 4u)) {
            let _e3982 = (_e3973 * 4u);
            let _e3984 = keys[_e3982];
            let _e3987 = keys[(_e3982 + 1u)];
            let _e3988 = vec2<u32>(_e3984, _e3987);
            let _e3991 = keys[(_e3982 + 2u)];
            let _e3994 = keys[(_e3982 + 3u)];
            let _e3995 = vec2<u32>(_e3991, _e3994);
            let _e3996 = (_e3978 * 13u);
            let _e3998 = atomicLoad((&totals[_e3996]));
            let _e4002 = atomicLoad((&totals[(_e3996 + 1u)]));
            let _e4005 = atomicLoad((&totals[(_e3996 + 2u)]));
            let _e4013 = atomicLoad((&totals[(_e3996 + 3u)]));
            let _e4016 = atomicLoad((&totals[(_e3996 + 4u)]));
            let _e4024 = atomicLoad((&totals[(_e3996 + 5u)]));
            let _e4027 = atomicLoad((&totals[(_e3996 + 6u)]));
            let _e4035 = atomicLoad((&totals[(_e3996 + 7u)]));
            let _e4038 = atomicLoad((&totals[(_e3996 + 8u)]));
            let _e4046 = atomicLoad((&totals[(_e3996 + 9u)]));
            let _e4049 = atomicLoad((&totals[(_e3996 + 10u)]));
            let _e4057 = atomicLoad((&totals[(_e3996 + 11u)]));
            let _e4060 = atomicLoad((&totals[(_e3996 + 12u)]));
            let _e4067 = params[18u];
            let _e4069 = params[19u];
            let _e4071 = params[20u];
            let _e4073 = params[21u];
            let _e4075 = atomicLoad((&sync[_e4067]));
            if (_e4075 <= _e4069) {
                let _e4078 = atomicAdd((&sync[_e4067]), 1u);
                if (_e4078 < _e4069) {
                    let _e4081 = (_e4071 + (_e4078 * 16u));
                    work[_e4081] = 0u;
                    work[(_e4081 + 1u)] = 0u;
                    work[(_e4081 + 2u)] = 0u;
                    work[(_e4081 + 3u)] = 0u;
                    work[(_e4081 + 4u)] = 0u;
                    work[(_e4081 + 5u)] = 0u;
                    work[(_e4081 + 6u)] = 0u;
                    work[(_e4081 + 7u)] = 0u;
                    work[(_e4081 + 8u)] = 0u;
                    work[(_e4081 + 9u)] = 0u;
                    work[(_e4081 + 10u)] = 0u;
                    work[(_e4081 + 11u)] = 0u;
                    work[(_e4081 + 12u)] = 0u;
                    work[(_e4081 + 13u)] = 0u;
                    work[(_e4081 + 14u)] = 0u;
                    work[(_e4081 + 15u)] = 0u;
                    work[_e4081] = _e3988.x;
                    work[(_e4081 + 1u)] = _e3988.y;
                    work[(_e4081 + 2u)] = _e3995.x;
                    work[(_e4081 + 3u)] = _e3995.y;
                    let _e4125 = bitcast<u64>(bitcast<i64>((u64(_e4002) | (u64(_e4005) << 32u))));
                    work[(_e4081 + 4u)] = u32(_e4125);
                    work[(_e4081 + 5u)] = u32((_e4125 >> 32u));
                    let _e4133 = bitcast<u64>(bitcast<i64>((u64(_e4013) | (u64(_e4016) << 32u))));
                    work[(_e4081 + 6u)] = u32(_e4133);
                    work[(_e4081 + 7u)] = u32((_e4133 >> 32u));
                    let _e4141 = bitcast<u64>(bitcast<i64>((u64(_e4024) | (u64(_e4027) << 32u))));
                    work[(_e4081 + 8u)] = u32(_e4141);
                    work[(_e4081 + 9u)] = u32((_e4141 >> 32u));
                    let _e4149 = bitcast<u64>(bitcast<i64>((u64(_e4035) | (u64(_e4038) << 32u))));
                    work[(_e4081 + 10u)] = u32(_e4149);
                    work[(_e4081 + 11u)] = u32((_e4149 >> 32u));
                    let _e4157 = bitcast<u64>(bitcast<i64>((u64(_e4046) | (u64(_e4049) << 32u))));
                    work[(_e4081 + 12u)] = u32(_e4157);
                    work[(_e4081 + 13u)] = u32((_e4157 >> 32u));
                    let _e4165 = bitcast<u64>(bitcast<i64>((u64(_e4057) | (u64(_e4060) << 32u))));
                    work[(_e4081 + 14u)] = u32(_e4165);
                    work[(_e4081 + 15u)] = u32((_e4165 >> 32u));
                    work[(_e4073 + _e4078)] = ~(_e3998);
                }
            }
        }
        local_76 = (_e3973 + 256u);
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

fn u96_div_digit(a_9: u32, b_8: u32, c_2: u32, d: vec2<u32>) -> vec3<u32> {
    var local_1: u32;
    var local_2: u32;
    var local_3: bool;

    let _e5 = (a_9 >= d.y);
    let _e9 = vec2<u32>(b_8, select(a_9, 0u, _e5));
    let _e16 = (u64(_e9.x) | (u64(_e9.y) << 32u));
    let _e17 = u64(d.y);
    let _e18 = (_e16 / _e17);
    let _e23 = vec2<u32>(u32(_e18), u32((_e16 - (_e18 * _e17))));
    local_1 = select(_e23.x, 4294967295u, _e5);
    let _e31 = select(_e23.y, (b_8 + d.y), _e5);
    local_2 = _e31;
    local_3 = (_e5 & (_e31 < b_8));
    let _e36 = local_1;
    let _e40 = (u64(_e36) * u64(d.x));
    let _e44 = vec2<u32>(u32(_e40), u32((_e40 >> 32u)));
    let _e45 = local_3;
    let _e47 = local_2;
    let _e48 = vec2<u32>(c_2, _e47);
    if (!(_e45) & ((_e48.y < _e44.y) | ((_e48.y == _e44.y) & (_e48.x < _e44.x)))) {
        let _e61 = local_1;
        local_1 = (_e61 - 1u);
        let _e64 = local_2;
        let _e66 = (_e64 + d.y);
        local_3 = (_e66 < d.y);
        local_2 = _e66;
    }
    let _e69 = local_1;
    let _e73 = (u64(_e69) * u64(d.x));
    let _e77 = vec2<u32>(u32(_e73), u32((_e73 >> 32u)));
    let _e78 = local_3;
    let _e80 = local_2;
    let _e81 = vec2<u32>(c_2, _e80);
    if (!(_e78) & ((_e81.y < _e77.y) | ((_e81.y == _e77.y) & (_e81.x < _e77.x)))) {
        let _e94 = local_1;
        local_1 = (_e94 - 1u);
        let _e96 = local_2;
        let _e98 = (_e96 + d.y);
        local_3 = (_e98 < d.y);
        local_2 = _e98;
    }
    let _e101 = vec2<u32>(c_2, b_8);
    let _e102 = local_1;
    let _e103 = vec2<u32>(_e102, 0u);
    let _e108 = (u64(_e103.x) * u64(d.x));
    let _e112 = vec2<u32>(u32(_e108), u32((_e108 >> 32u)));
    let _e123 = vec2<u32>(_e112.x, ((_e112.y + (_e103.x * d.y)) + (_e103.y * d.x)));
    let _e133 = vec2<u32>((_e101.x - _e123.x), ((_e101.y - _e123.y) - u32((_e101.x < _e123.x))));
    let _e134 = local_1;
    return vec3<u32>(_e134, _e133.x, _e133.y);
}

fn u128_div_normalized(a_10: vec4<u32>, b_9: vec2<u32>) -> vec4<u32> {
    let _e5 = u96_div_digit(a_10.w, a_10.z, a_10.y, b_9);
    let _e9 = u96_div_digit(_e5.z, _e5.y, a_10.x, b_9);
    return vec4<u32>(_e9.x, _e5.x, _e9.y, _e9.z);
}

fn f64_div(a_11: vec2<u32>, b_10: vec2<u32>) -> vec2<u32> {
    let _e6 = ((a_11.y ^ b_10.y) & 2147483648u);
    let _e10 = vec2<u32>(0u, (_e6 | 2146435072u));
    let _e11 = vec2<u32>(0u, _e6);
    if ((((a_11.y >> 20u) & 2047u) == 2047u) | (((b_10.y >> 20u) & 2047u) == 2047u)) {
        let _e25 = (a_11.y & 2147483647u);
        let _e33 = (b_10.y & 2147483647u);
        return select(select(_e11, _e10, vec2((((a_11.y >> 20u) & 2047u) == 2047u))), vec2<u32>(0u, 2146959360u), vec2(((((_e25 > 2146435072u) | ((_e25 == 2146435072u) & (a_11.x != 0u))) | ((_e33 > 2146435072u) | ((_e33 == 2146435072u) & (b_10.x != 0u)))) | ((((a_11.y >> 20u) & 2047u) == 2047u) & (((b_10.y >> 20u) & 2047u) == 2047u)))));
    }
    if ((b_10.x | (b_10.y & 2147483647u)) == 0u) {
        return select(_e10, vec2<u32>(0u, 2146959360u), vec2(((a_11.x | (a_11.y & 2147483647u)) == 0u)));
    }
    if ((a_11.x | (a_11.y & 2147483647u)) == 0u) {
        return _e11;
    }
    let _e81 = ((a_11.y >> 20u) & 2047u);
    let _e86 = vec2<u32>(a_11.x, (a_11.y & 1048575u));
    let _e97 = (select(countLeadingZeros(_e86.y), (countLeadingZeros(_e86.x) + 32u), (_e86.y == 0u)) - 11u);
    let _e98 = (_e81 == 0u);
    let _e104 = u64_shl(_e86, _e97);
    let _e106 = select(vec2<u32>(_e86.x, (_e86.y | 1048576u)), _e104, vec2(_e98));
    let _e114 = ((b_10.y >> 20u) & 2047u);
    let _e118 = vec2<u32>(b_10.x, (b_10.y & 1048575u));
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
    let v3_sum_qty = bitcast<i64>((u64(_e49) | (u64(_e53) << 32u)));
    let _e60 = bitcast<u64>(v3_sum_qty);
    let _e67 = select(0u, 4294967295u, (v3_sum_qty < i64()));
    let v4_ = vec4<u32>(u32(_e60), u32((_e60 >> 32u)), _e67, _e67);
    let _e73 = work[(_e31 + 6u)];
    let _e77 = work[(_e31 + 7u)];
    let v5_sum_base_price = bitcast<i64>((u64(_e73) | (u64(_e77) << 32u)));
    let _e83 = bitcast<u64>(v5_sum_base_price);
    let _e89 = select(0u, 4294967295u, (v5_sum_base_price < i64()));
    let v6_ = vec4<u32>(u32(_e83), u32((_e83 >> 32u)), _e89, _e89);
    let _e94 = work[(_e31 + 8u)];
    let _e98 = work[(_e31 + 9u)];
    let v7_sum_disc_price = bitcast<i64>((u64(_e94) | (u64(_e98) << 32u)));
    let _e104 = bitcast<u64>(v7_sum_disc_price);
    let _e110 = select(0u, 4294967295u, (v7_sum_disc_price < i64()));
    let v8_ = vec4<u32>(u32(_e104), u32((_e104 >> 32u)), _e110, _e110);
    let _e115 = work[(_e31 + 10u)];
    let _e119 = work[(_e31 + 11u)];
    let v9_sum_charge = bitcast<i64>((u64(_e115) | (u64(_e119) << 32u)));
    let _e125 = bitcast<u64>(v9_sum_charge);
    let _e131 = select(0u, 4294967295u, (v9_sum_charge < i64()));
    let v10_ = vec4<u32>(u32(_e125), u32((_e125 >> 32u)), _e131, _e131);
    let _e136 = work[(_e31 + 12u)];
    let _e140 = work[(_e31 + 13u)];
    let v11_avg_qty_count = bitcast<i64>((u64(_e136) | (u64(_e140) << 32u)));
    let _e146 = f64_from_i128_(v4_);
    let _e147 = bitcast<u64>(v11_avg_qty_count);
    let _e151 = vec2<u32>(u32(_e147), u32((_e147 >> 32u)));
    let _e171 = f64_normalize_round_pack((_e151.y & 2147483648u), 1084i, select(_e151, vec2<u32>((0u - _e151.x), (~(_e151.y) + u32((_e151.x == 0u)))), vec2(((_e151.y >> 31u) != 0u))));
    let _e173 = params[4u];
    let _e175 = params[5u];
    let v14_ = vec2<u32>(_e173, _e175);
    let _e177 = f64_mul(_e171, v14_);
    let _e178 = f64_div(_e146, _e177);
    let _e179 = f64_from_i128_(v6_);
    let _e180 = f64_div(_e179, _e177);
    let _e184 = work[(_e31 + 14u)];
    let _e188 = work[(_e31 + 15u)];
    let v19_avg_disc_sum = bitcast<i64>((u64(_e184) | (u64(_e188) << 32u)));
    let _e194 = bitcast<u64>(v19_avg_disc_sum);
    let _e200 = select(0u, 4294967295u, (v19_avg_disc_sum < i64()));
    let v20_ = vec4<u32>(u32(_e194), u32((_e194 >> 32u)), _e200, _e200);
    let _e202 = f64_from_i128_(v20_);
    let _e203 = f64_div(_e202, _e177);
    let _e205 = params[6u];
    let _e208 = (_e205 + (_e11 * 28u));
    work[_e208] = v1_l_returnflag.x;
    work[(_e208 + 1u)] = v1_l_returnflag.y;
    work[(_e208 + 2u)] = v2_l_linestatus.x;
    work[(_e208 + 3u)] = v2_l_linestatus.y;
    work[(_e208 + 4u)] = v4_.x;
    work[(_e208 + 5u)] = v4_.y;
    work[(_e208 + 6u)] = v4_.z;
    work[(_e208 + 7u)] = v4_.w;
    work[(_e208 + 8u)] = v6_.x;
    work[(_e208 + 9u)] = v6_.y;
    work[(_e208 + 10u)] = v6_.z;
    work[(_e208 + 11u)] = v6_.w;
    work[(_e208 + 12u)] = v8_.x;
    work[(_e208 + 13u)] = v8_.y;
    work[(_e208 + 14u)] = v8_.z;
    work[(_e208 + 15u)] = v8_.w;
    work[(_e208 + 16u)] = v10_.x;
    work[(_e208 + 17u)] = v10_.y;
    work[(_e208 + 18u)] = v10_.z;
    work[(_e208 + 19u)] = v10_.w;
    work[(_e208 + 20u)] = _e178.x;
    work[(_e208 + 21u)] = _e178.y;
    work[(_e208 + 22u)] = _e180.x;
    work[(_e208 + 23u)] = _e180.y;
    work[(_e208 + 24u)] = _e203.x;
    work[(_e208 + 25u)] = _e203.y;
    let _e295 = bitcast<u64>(v11_avg_qty_count);
    work[(_e208 + 26u)] = u32(_e295);
    work[(_e208 + 27u)] = u32((_e295 >> 32u));
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
    let v10_count_order = bitcast<i64>((u64(_e144) | (u64(_e148) << 32u)));
    let _e156 = params[4u];
    let _e158 = (_e156 + (_e11 * 28u));
    work[_e158] = v1_l_returnflag.x;
    work[(_e158 + 1u)] = v1_l_returnflag.y;
    work[(_e158 + 2u)] = v2_l_linestatus.x;
    work[(_e158 + 3u)] = v2_l_linestatus.y;
    work[(_e158 + 4u)] = v3_sum_qty.x;
    work[(_e158 + 5u)] = v3_sum_qty.y;
    work[(_e158 + 6u)] = v3_sum_qty.z;
    work[(_e158 + 7u)] = v3_sum_qty.w;
    work[(_e158 + 8u)] = v4_sum_base_price.x;
    work[(_e158 + 9u)] = v4_sum_base_price.y;
    work[(_e158 + 10u)] = v4_sum_base_price.z;
    work[(_e158 + 11u)] = v4_sum_base_price.w;
    work[(_e158 + 12u)] = v5_sum_disc_price.x;
    work[(_e158 + 13u)] = v5_sum_disc_price.y;
    work[(_e158 + 14u)] = v5_sum_disc_price.z;
    work[(_e158 + 15u)] = v5_sum_disc_price.w;
    work[(_e158 + 16u)] = v6_sum_charge.x;
    work[(_e158 + 17u)] = v6_sum_charge.y;
    work[(_e158 + 18u)] = v6_sum_charge.z;
    work[(_e158 + 19u)] = v6_sum_charge.w;
    work[(_e158 + 20u)] = v7_avg_qty.x;
    work[(_e158 + 21u)] = v7_avg_qty.y;
    work[(_e158 + 22u)] = v8_avg_price.x;
    work[(_e158 + 23u)] = v8_avg_price.y;
    work[(_e158 + 24u)] = v9_avg_disc.x;
    work[(_e158 + 25u)] = v9_avg_disc.y;
    let _e236 = bitcast<u64>(v10_count_order);
    work[(_e158 + 26u)] = u32(_e236);
    work[(_e158 + 27u)] = u32((_e236 >> 32u));
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
                let _e83 = bitcast<u64>(_e82);
                work[(_e81 + 4u)] = u32(_e83);
                work[(_e81 + 5u)] = u32((_e83 >> 32u));
                let _e92 = sum_base_price;
                let _e93 = bitcast<u64>(_e92);
                work[(_e81 + 6u)] = u32(_e93);
                work[(_e81 + 7u)] = u32((_e93 >> 32u));
                let _e101 = sum_disc_price;
                let _e102 = bitcast<u64>(_e101);
                work[(_e81 + 8u)] = u32(_e102);
                work[(_e81 + 9u)] = u32((_e102 >> 32u));
                let _e112 = sum_charge;
                let _e113 = bitcast<u64>(_e112);
                work[(_e81 + 10u)] = u32(_e113);
                work[(_e81 + 11u)] = u32((_e113 >> 32u));
                let _e123 = avg_qty_count;
                let _e124 = bitcast<u64>(_e123);
                work[(_e81 + 12u)] = u32(_e124);
                work[(_e81 + 13u)] = u32((_e124 >> 32u));
                let _e134 = avg_disc_sum;
                let _e135 = bitcast<u64>(_e134);
                work[(_e81 + 14u)] = u32(_e135);
                work[(_e81 + 15u)] = u32((_e135 >> 32u));
                work[(part_numbers + _e68)] = _e75;
            } else {
                let _e148 = (rows + (_e75 * 16u));
                whole_sum_qty = i64();
                whole_sum_base_price = i64();
                whole_sum_disc_price = i64();
                whole_sum_charge = i64();
                whole_avg_qty_count = i64();
                whole_avg_disc_sum = i64();
                let _e163 = work[(_e148 + 4u)];
                let _e166 = work[(_e148 + 5u)];
                whole_sum_qty = bitcast<i64>((u64(_e163) | (u64(_e166) << 32u)));
                let _e174 = work[(_e148 + 6u)];
                let _e177 = work[(_e148 + 7u)];
                whole_sum_base_price = bitcast<i64>((u64(_e174) | (u64(_e177) << 32u)));
                let _e185 = work[(_e148 + 8u)];
                let _e188 = work[(_e148 + 9u)];
                whole_sum_disc_price = bitcast<i64>((u64(_e185) | (u64(_e188) << 32u)));
                let _e196 = work[(_e148 + 10u)];
                let _e199 = work[(_e148 + 11u)];
                whole_sum_charge = bitcast<i64>((u64(_e196) | (u64(_e199) << 32u)));
                let _e207 = work[(_e148 + 12u)];
                let _e210 = work[(_e148 + 13u)];
                whole_avg_qty_count = bitcast<i64>((u64(_e207) | (u64(_e210) << 32u)));
                let _e218 = work[(_e148 + 14u)];
                let _e221 = work[(_e148 + 15u)];
                whole_avg_disc_sum = bitcast<i64>((u64(_e218) | (u64(_e221) << 32u)));
                let _e227 = sum_qty;
                let _e228 = whole_sum_qty;
                let _e229 = (_e228 + _e227);
                let _e231 = (_e228 < i64());
                whole_sum_qty = _e229;
                let _e239 = sum_base_price;
                let _e240 = whole_sum_base_price;
                let _e241 = (_e240 + _e239);
                let _e243 = (_e240 < i64());
                whole_sum_base_price = _e241;
                let _e251 = sum_disc_price;
                let _e252 = whole_sum_disc_price;
                let _e253 = (_e252 + _e251);
                let _e255 = (_e252 < i64());
                whole_sum_disc_price = _e253;
                let _e263 = sum_charge;
                let _e264 = whole_sum_charge;
                let _e265 = (_e264 + _e263);
                let _e267 = (_e264 < i64());
                whole_sum_charge = _e265;
                let _e275 = avg_qty_count;
                let _e276 = whole_avg_qty_count;
                let _e277 = (_e276 + _e275);
                let _e279 = (_e276 < i64());
                whole_avg_qty_count = _e277;
                let _e287 = avg_disc_sum;
                let _e288 = whole_avg_disc_sum;
                let _e289 = (_e288 + _e287);
                let _e291 = (_e288 < i64());
                whole_avg_disc_sum = _e289;
                let _e299 = whole_sum_qty;
                let _e300 = bitcast<u64>(_e299);
                work[(_e148 + 4u)] = u32(_e300);
                work[(_e148 + 5u)] = u32((_e300 >> 32u));
                let _e308 = whole_sum_base_price;
                let _e309 = bitcast<u64>(_e308);
                work[(_e148 + 6u)] = u32(_e309);
                work[(_e148 + 7u)] = u32((_e309 >> 32u));
                let _e317 = whole_sum_disc_price;
                let _e318 = bitcast<u64>(_e317);
                work[(_e148 + 8u)] = u32(_e318);
                work[(_e148 + 9u)] = u32((_e318 >> 32u));
                let _e326 = whole_sum_charge;
                let _e327 = bitcast<u64>(_e326);
                work[(_e148 + 10u)] = u32(_e327);
                work[(_e148 + 11u)] = u32((_e327 >> 32u));
                let _e335 = whole_avg_qty_count;
                let _e336 = bitcast<u64>(_e335);
                work[(_e148 + 12u)] = u32(_e336);
                work[(_e148 + 13u)] = u32((_e336 >> 32u));
                let _e344 = whole_avg_disc_sum;
                let _e345 = bitcast<u64>(_e344);
                work[(_e148 + 14u)] = u32(_e345);
                work[(_e148 + 15u)] = u32((_e345 >> 32u));
            }
            sum_qty = i64();
            sum_base_price = i64();
            sum_disc_price = i64();
            sum_charge = i64();
            avg_qty_count = i64();
            avg_disc_sum = i64();
            is_first = false;
            group = _e74;
        }
        let _e361 = work[(order + _e70)];
        let _e364 = (entries + (_e361 * 17u));
        let _e366 = work[_e364];
        let _e371 = work[(_e364 + 5u)];
        let _e374 = work[(_e364 + 6u)];
        let _e379 = bitcast<i64>((u64(_e371) | (u64(_e374) << 32u)));
        if ((_e366 & 1u) != 0u) {
            let _e380 = sum_qty;
            let _e381 = (_e380 + _e379);
            let _e383 = (_e380 < i64());
            sum_qty = _e381;
        }
        let _e392 = work[_e364];
        let _e397 = work[(_e364 + 7u)];
        let _e400 = work[(_e364 + 8u)];
        let _e405 = bitcast<i64>((u64(_e397) | (u64(_e400) << 32u)));
        if ((_e392 & 2u) != 0u) {
            let _e406 = sum_base_price;
            let _e407 = (_e406 + _e405);
            let _e409 = (_e406 < i64());
            sum_base_price = _e407;
        }
        let _e418 = work[_e364];
        let _e423 = work[(_e364 + 9u)];
        let _e426 = work[(_e364 + 10u)];
        let _e431 = bitcast<i64>((u64(_e423) | (u64(_e426) << 32u)));
        if ((_e418 & 4u) != 0u) {
            let _e432 = sum_disc_price;
            let _e433 = (_e432 + _e431);
            let _e435 = (_e432 < i64());
            sum_disc_price = _e433;
        }
        let _e444 = work[_e364];
        let _e449 = work[(_e364 + 11u)];
        let _e452 = work[(_e364 + 12u)];
        let _e457 = bitcast<i64>((u64(_e449) | (u64(_e452) << 32u)));
        if ((_e444 & 8u) != 0u) {
            let _e458 = sum_charge;
            let _e459 = (_e458 + _e457);
            let _e461 = (_e458 < i64());
            sum_charge = _e459;
        }
        let _e470 = work[_e364];
        let _e475 = work[(_e364 + 13u)];
        let _e478 = work[(_e364 + 14u)];
        let _e483 = bitcast<i64>((u64(_e475) | (u64(_e478) << 32u)));
        if ((_e470 & 16u) != 0u) {
            let _e484 = avg_qty_count;
            let _e485 = (_e484 + _e483);
            let _e487 = (_e484 < i64());
            avg_qty_count = _e485;
        }
        let _e496 = work[_e364];
        let _e501 = work[(_e364 + 15u)];
        let _e504 = work[(_e364 + 16u)];
        let _e509 = bitcast<i64>((u64(_e501) | (u64(_e504) << 32u)));
        if ((_e496 & 32u) != 0u) {
            let _e510 = avg_disc_sum;
            let _e511 = (_e510 + _e509);
            let _e513 = (_e510 < i64());
            avg_disc_sum = _e511;
        }
        local_1 = (_e70 + 1u);
    }
    let _e522 = group;
    if _e41 {
        let _e523 = (_e68 + 1u);
        let _e524 = is_first;
        if _e524 {
            let _e526 = (parts + (_e68 * 16u));
            let _e527 = sum_qty;
            let _e528 = bitcast<u64>(_e527);
            work[(_e526 + 4u)] = u32(_e528);
            work[(_e526 + 5u)] = u32((_e528 >> 32u));
            let _e536 = sum_base_price;
            let _e537 = bitcast<u64>(_e536);
            work[(_e526 + 6u)] = u32(_e537);
            work[(_e526 + 7u)] = u32((_e537 >> 32u));
            let _e545 = sum_disc_price;
            let _e546 = bitcast<u64>(_e545);
            work[(_e526 + 8u)] = u32(_e546);
            work[(_e526 + 9u)] = u32((_e546 >> 32u));
            let _e554 = sum_charge;
            let _e555 = bitcast<u64>(_e554);
            work[(_e526 + 10u)] = u32(_e555);
            work[(_e526 + 11u)] = u32((_e555 >> 32u));
            let _e563 = avg_qty_count;
            let _e564 = bitcast<u64>(_e563);
            work[(_e526 + 12u)] = u32(_e564);
            work[(_e526 + 13u)] = u32((_e564 >> 32u));
            let _e572 = avg_disc_sum;
            let _e573 = bitcast<u64>(_e572);
            work[(_e526 + 14u)] = u32(_e573);
            work[(_e526 + 15u)] = u32((_e573 >> 32u));
            work[(part_numbers + _e68)] = _e522;
            sum_qty = i64();
            sum_base_price = i64();
            sum_disc_price = i64();
            sum_charge = i64();
            avg_qty_count = i64();
            avg_disc_sum = i64();
        }
        let _e590 = (parts + (_e523 * 16u));
        let _e591 = sum_qty;
        let _e592 = bitcast<u64>(_e591);
        work[(_e590 + 4u)] = u32(_e592);
        work[(_e590 + 5u)] = u32((_e592 >> 32u));
        let _e600 = sum_base_price;
        let _e601 = bitcast<u64>(_e600);
        work[(_e590 + 6u)] = u32(_e601);
        work[(_e590 + 7u)] = u32((_e601 >> 32u));
        let _e609 = sum_disc_price;
        let _e610 = bitcast<u64>(_e609);
        work[(_e590 + 8u)] = u32(_e610);
        work[(_e590 + 9u)] = u32((_e610 >> 32u));
        let _e618 = sum_charge;
        let _e619 = bitcast<u64>(_e618);
        work[(_e590 + 10u)] = u32(_e619);
        work[(_e590 + 11u)] = u32((_e619 >> 32u));
        let _e627 = avg_qty_count;
        let _e628 = bitcast<u64>(_e627);
        work[(_e590 + 12u)] = u32(_e628);
        work[(_e590 + 13u)] = u32((_e628 >> 32u));
        let _e636 = avg_disc_sum;
        let _e637 = bitcast<u64>(_e636);
        work[(_e590 + 14u)] = u32(_e637);
        work[(_e590 + 15u)] = u32((_e637 >> 32u));
        work[(part_numbers + _e523)] = _e522;
    } else {
        if (_e40 > 0u) {
            let _e649 = (rows + (_e522 * 16u));
            whole_sum_qty_1 = i64();
            whole_sum_base_price_1 = i64();
            whole_sum_disc_price_1 = i64();
            whole_sum_charge_1 = i64();
            whole_avg_qty_count_1 = i64();
            whole_avg_disc_sum_1 = i64();
            let _e664 = work[(_e649 + 4u)];
            let _e667 = work[(_e649 + 5u)];
            whole_sum_qty_1 = bitcast<i64>((u64(_e664) | (u64(_e667) << 32u)));
            let _e675 = work[(_e649 + 6u)];
            let _e678 = work[(_e649 + 7u)];
            whole_sum_base_price_1 = bitcast<i64>((u64(_e675) | (u64(_e678) << 32u)));
            let _e686 = work[(_e649 + 8u)];
            let _e689 = work[(_e649 + 9u)];
            whole_sum_disc_price_1 = bitcast<i64>((u64(_e686) | (u64(_e689) << 32u)));
            let _e697 = work[(_e649 + 10u)];
            let _e700 = work[(_e649 + 11u)];
            whole_sum_charge_1 = bitcast<i64>((u64(_e697) | (u64(_e700) << 32u)));
            let _e708 = work[(_e649 + 12u)];
            let _e711 = work[(_e649 + 13u)];
            whole_avg_qty_count_1 = bitcast<i64>((u64(_e708) | (u64(_e711) << 32u)));
            let _e719 = work[(_e649 + 14u)];
            let _e722 = work[(_e649 + 15u)];
            whole_avg_disc_sum_1 = bitcast<i64>((u64(_e719) | (u64(_e722) << 32u)));
            let _e728 = sum_qty;
            let _e729 = whole_sum_qty_1;
            let _e730 = (_e729 + _e728);
            let _e732 = (_e729 < i64());
            whole_sum_qty_1 = _e730;
            let _e740 = sum_base_price;
            let _e741 = whole_sum_base_price_1;
            let _e742 = (_e741 + _e740);
            let _e744 = (_e741 < i64());
            whole_sum_base_price_1 = _e742;
            let _e752 = sum_disc_price;
            let _e753 = whole_sum_disc_price_1;
            let _e754 = (_e753 + _e752);
            let _e756 = (_e753 < i64());
            whole_sum_disc_price_1 = _e754;
            let _e764 = sum_charge;
            let _e765 = whole_sum_charge_1;
            let _e766 = (_e765 + _e764);
            let _e768 = (_e765 < i64());
            whole_sum_charge_1 = _e766;
            let _e776 = avg_qty_count;
            let _e777 = whole_avg_qty_count_1;
            let _e778 = (_e777 + _e776);
            let _e780 = (_e777 < i64());
            whole_avg_qty_count_1 = _e778;
            let _e788 = avg_disc_sum;
            let _e789 = whole_avg_disc_sum_1;
            let _e790 = (_e789 + _e788);
            let _e792 = (_e789 < i64());
            whole_avg_disc_sum_1 = _e790;
            let _e800 = whole_sum_qty_1;
            let _e801 = bitcast<u64>(_e800);
            work[(_e649 + 4u)] = u32(_e801);
            work[(_e649 + 5u)] = u32((_e801 >> 32u));
            let _e809 = whole_sum_base_price_1;
            let _e810 = bitcast<u64>(_e809);
            work[(_e649 + 6u)] = u32(_e810);
            work[(_e649 + 7u)] = u32((_e810 >> 32u));
            let _e818 = whole_sum_disc_price_1;
            let _e819 = bitcast<u64>(_e818);
            work[(_e649 + 8u)] = u32(_e819);
            work[(_e649 + 9u)] = u32((_e819 >> 32u));
            let _e827 = whole_sum_charge_1;
            let _e828 = bitcast<u64>(_e827);
            work[(_e649 + 10u)] = u32(_e828);
            work[(_e649 + 11u)] = u32((_e828 >> 32u));
            let _e836 = whole_avg_qty_count_1;
            let _e837 = bitcast<u64>(_e836);
            work[(_e649 + 12u)] = u32(_e837);
            work[(_e649 + 13u)] = u32((_e837 >> 32u));
            let _e845 = whole_avg_disc_sum_1;
            let _e846 = bitcast<u64>(_e845);
            work[(_e649 + 14u)] = u32(_e846);
            work[(_e649 + 15u)] = u32((_e846 >> 32u));
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
        let _e87 = bitcast<i64>((u64(_e78) | (u64(_e81) << 32u)));
        if ((_e73 & 1u) != 0u) {
            let _e88 = sum_qty_1;
            let _e89 = (_e88 + _e87);
            let _e91 = (_e88 < i64());
            sum_qty_1 = _e89;
        }
        let _e100 = work[_e70];
        let _e105 = work[(_e70 + 7u)];
        let _e109 = work[(_e70 + 8u)];
        let _e114 = bitcast<i64>((u64(_e105) | (u64(_e109) << 32u)));
        if ((_e100 & 2u) != 0u) {
            let _e115 = sum_base_price_1;
            let _e116 = (_e115 + _e114);
            let _e118 = (_e115 < i64());
            sum_base_price_1 = _e116;
        }
        let _e127 = work[_e70];
        let _e133 = work[(_e70 + 9u)];
        let _e137 = work[(_e70 + 10u)];
        let _e142 = bitcast<i64>((u64(_e133) | (u64(_e137) << 32u)));
        if ((_e127 & 4u) != 0u) {
            let _e143 = sum_disc_price_1;
            let _e144 = (_e143 + _e142);
            let _e146 = (_e143 < i64());
            sum_disc_price_1 = _e144;
        }
        let _e155 = work[_e70];
        let _e161 = work[(_e70 + 11u)];
        let _e165 = work[(_e70 + 12u)];
        let _e170 = bitcast<i64>((u64(_e161) | (u64(_e165) << 32u)));
        if ((_e155 & 8u) != 0u) {
            let _e171 = sum_charge_1;
            let _e172 = (_e171 + _e170);
            let _e174 = (_e171 < i64());
            sum_charge_1 = _e172;
        }
        let _e184 = work[_e70];
        let _e190 = work[(_e70 + 13u)];
        let _e194 = work[(_e70 + 14u)];
        let _e199 = bitcast<i64>((u64(_e190) | (u64(_e194) << 32u)));
        if ((_e184 & 16u) != 0u) {
            let _e200 = avg_qty_count_1;
            let _e201 = (_e200 + _e199);
            let _e203 = (_e200 < i64());
            avg_qty_count_1 = _e201;
        }
        let _e212 = work[_e70];
        let _e218 = work[(_e70 + 15u)];
        let _e221 = work[(_e70 + 16u)];
        let _e226 = bitcast<i64>((u64(_e218) | (u64(_e221) << 32u)));
        if ((_e212 & 32u) != 0u) {
            let _e227 = avg_disc_sum_1;
            let _e228 = (_e227 + _e226);
            let _e230 = (_e227 < i64());
            avg_disc_sum_1 = _e228;
        }
        local_3 = (_e66 + 1u);
    }
    let _e239 = group_1;
    if (part_numbers_1 != 0u) {
        let _e240 = (_e64 + 1u);
        let _e241 = is_first_1;
        if _e241 {
            let _e243 = (parts_1 + (_e64 * 16u));
            let _e244 = sum_qty_1;
            let _e245 = bitcast<u64>(_e244);
            work[(_e243 + 4u)] = u32(_e245);
            work[(_e243 + 5u)] = u32((_e245 >> 32u));
            let _e253 = sum_base_price_1;
            let _e254 = bitcast<u64>(_e253);
            work[(_e243 + 6u)] = u32(_e254);
            work[(_e243 + 7u)] = u32((_e254 >> 32u));
            let _e262 = sum_disc_price_1;
            let _e263 = bitcast<u64>(_e262);
            work[(_e243 + 8u)] = u32(_e263);
            work[(_e243 + 9u)] = u32((_e263 >> 32u));
            let _e271 = sum_charge_1;
            let _e272 = bitcast<u64>(_e271);
            work[(_e243 + 10u)] = u32(_e272);
            work[(_e243 + 11u)] = u32((_e272 >> 32u));
            let _e280 = avg_qty_count_1;
            let _e281 = bitcast<u64>(_e280);
            work[(_e243 + 12u)] = u32(_e281);
            work[(_e243 + 13u)] = u32((_e281 >> 32u));
            let _e289 = avg_disc_sum_1;
            let _e290 = bitcast<u64>(_e289);
            work[(_e243 + 14u)] = u32(_e290);
            work[(_e243 + 15u)] = u32((_e290 >> 32u));
            work[(part_numbers_1 + _e64)] = _e239;
            sum_qty_1 = i64();
            sum_base_price_1 = i64();
            sum_disc_price_1 = i64();
            sum_charge_1 = i64();
            avg_qty_count_1 = i64();
            avg_disc_sum_1 = i64();
        }
        let _e307 = (parts_1 + (_e240 * 16u));
        let _e308 = sum_qty_1;
        let _e309 = bitcast<u64>(_e308);
        work[(_e307 + 4u)] = u32(_e309);
        work[(_e307 + 5u)] = u32((_e309 >> 32u));
        let _e317 = sum_base_price_1;
        let _e318 = bitcast<u64>(_e317);
        work[(_e307 + 6u)] = u32(_e318);
        work[(_e307 + 7u)] = u32((_e318 >> 32u));
        let _e326 = sum_disc_price_1;
        let _e327 = bitcast<u64>(_e326);
        work[(_e307 + 8u)] = u32(_e327);
        work[(_e307 + 9u)] = u32((_e327 >> 32u));
        let _e335 = sum_charge_1;
        let _e336 = bitcast<u64>(_e335);
        work[(_e307 + 10u)] = u32(_e336);
        work[(_e307 + 11u)] = u32((_e336 >> 32u));
        let _e344 = avg_qty_count_1;
        let _e345 = bitcast<u64>(_e344);
        work[(_e307 + 12u)] = u32(_e345);
        work[(_e307 + 13u)] = u32((_e345 >> 32u));
        let _e353 = avg_disc_sum_1;
        let _e354 = bitcast<u64>(_e353);
        work[(_e307 + 14u)] = u32(_e354);
        work[(_e307 + 15u)] = u32((_e354 >> 32u));
        work[(part_numbers_1 + _e240)] = _e239;
    } else {
        if (_e40 > 0u) {
            let _e366 = (rows_1 + (_e239 * 16u));
            whole_sum_qty_2 = i64();
            whole_sum_base_price_2 = i64();
            whole_sum_disc_price_2 = i64();
            whole_sum_charge_2 = i64();
            whole_avg_qty_count_2 = i64();
            whole_avg_disc_sum_2 = i64();
            let _e381 = work[(_e366 + 4u)];
            let _e384 = work[(_e366 + 5u)];
            whole_sum_qty_2 = bitcast<i64>((u64(_e381) | (u64(_e384) << 32u)));
            let _e392 = work[(_e366 + 6u)];
            let _e395 = work[(_e366 + 7u)];
            whole_sum_base_price_2 = bitcast<i64>((u64(_e392) | (u64(_e395) << 32u)));
            let _e403 = work[(_e366 + 8u)];
            let _e406 = work[(_e366 + 9u)];
            whole_sum_disc_price_2 = bitcast<i64>((u64(_e403) | (u64(_e406) << 32u)));
            let _e414 = work[(_e366 + 10u)];
            let _e417 = work[(_e366 + 11u)];
            whole_sum_charge_2 = bitcast<i64>((u64(_e414) | (u64(_e417) << 32u)));
            let _e425 = work[(_e366 + 12u)];
            let _e428 = work[(_e366 + 13u)];
            whole_avg_qty_count_2 = bitcast<i64>((u64(_e425) | (u64(_e428) << 32u)));
            let _e436 = work[(_e366 + 14u)];
            let _e439 = work[(_e366 + 15u)];
            whole_avg_disc_sum_2 = bitcast<i64>((u64(_e436) | (u64(_e439) << 32u)));
            let _e445 = sum_qty_1;
            let _e446 = whole_sum_qty_2;
            let _e447 = (_e446 + _e445);
            let _e449 = (_e446 < i64());
            whole_sum_qty_2 = _e447;
            let _e457 = sum_base_price_1;
            let _e458 = whole_sum_base_price_2;
            let _e459 = (_e458 + _e457);
            let _e461 = (_e458 < i64());
            whole_sum_base_price_2 = _e459;
            let _e469 = sum_disc_price_1;
            let _e470 = whole_sum_disc_price_2;
            let _e471 = (_e470 + _e469);
            let _e473 = (_e470 < i64());
            whole_sum_disc_price_2 = _e471;
            let _e481 = sum_charge_1;
            let _e482 = whole_sum_charge_2;
            let _e483 = (_e482 + _e481);
            let _e485 = (_e482 < i64());
            whole_sum_charge_2 = _e483;
            let _e493 = avg_qty_count_1;
            let _e494 = whole_avg_qty_count_2;
            let _e495 = (_e494 + _e493);
            let _e497 = (_e494 < i64());
            whole_avg_qty_count_2 = _e495;
            let _e505 = avg_disc_sum_1;
            let _e506 = whole_avg_disc_sum_2;
            let _e507 = (_e506 + _e505);
            let _e509 = (_e506 < i64());
            whole_avg_disc_sum_2 = _e507;
            let _e517 = whole_sum_qty_2;
            let _e518 = bitcast<u64>(_e517);
            work[(_e366 + 4u)] = u32(_e518);
            work[(_e366 + 5u)] = u32((_e518 >> 32u));
            let _e526 = whole_sum_base_price_2;
            let _e527 = bitcast<u64>(_e526);
            work[(_e366 + 6u)] = u32(_e527);
            work[(_e366 + 7u)] = u32((_e527 >> 32u));
            let _e535 = whole_sum_disc_price_2;
            let _e536 = bitcast<u64>(_e535);
            work[(_e366 + 8u)] = u32(_e536);
            work[(_e366 + 9u)] = u32((_e536 >> 32u));
            let _e544 = whole_sum_charge_2;
            let _e545 = bitcast<u64>(_e544);
            work[(_e366 + 10u)] = u32(_e545);
            work[(_e366 + 11u)] = u32((_e545 >> 32u));
            let _e553 = whole_avg_qty_count_2;
            let _e554 = bitcast<u64>(_e553);
            work[(_e366 + 12u)] = u32(_e554);
            work[(_e366 + 13u)] = u32((_e554 >> 32u));
            let _e562 = whole_avg_disc_sum_2;
            let _e563 = bitcast<u64>(_e562);
            work[(_e366 + 14u)] = u32(_e563);
            work[(_e366 + 15u)] = u32((_e563 >> 32u));
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
                let _e83 = bitcast<u64>(_e82);
                work[(_e81 + 4u)] = u32(_e83);
                work[(_e81 + 5u)] = u32((_e83 >> 32u));
                let _e92 = sum_base_price_2;
                let _e93 = bitcast<u64>(_e92);
                work[(_e81 + 6u)] = u32(_e93);
                work[(_e81 + 7u)] = u32((_e93 >> 32u));
                let _e101 = sum_disc_price_2;
                let _e102 = bitcast<u64>(_e101);
                work[(_e81 + 8u)] = u32(_e102);
                work[(_e81 + 9u)] = u32((_e102 >> 32u));
                let _e112 = sum_charge_2;
                let _e113 = bitcast<u64>(_e112);
                work[(_e81 + 10u)] = u32(_e113);
                work[(_e81 + 11u)] = u32((_e113 >> 32u));
                let _e123 = avg_qty_count_2;
                let _e124 = bitcast<u64>(_e123);
                work[(_e81 + 12u)] = u32(_e124);
                work[(_e81 + 13u)] = u32((_e124 >> 32u));
                let _e134 = avg_disc_sum_2;
                let _e135 = bitcast<u64>(_e134);
                work[(_e81 + 14u)] = u32(_e135);
                work[(_e81 + 15u)] = u32((_e135 >> 32u));
                work[(part_numbers_2 + _e68)] = _e75;
            } else {
                let _e148 = (rows_2 + (_e75 * 16u));
                whole_sum_qty_3 = i64();
                whole_sum_base_price_3 = i64();
                whole_sum_disc_price_3 = i64();
                whole_sum_charge_3 = i64();
                whole_avg_qty_count_3 = i64();
                whole_avg_disc_sum_3 = i64();
                let _e163 = work[(_e148 + 4u)];
                let _e166 = work[(_e148 + 5u)];
                whole_sum_qty_3 = bitcast<i64>((u64(_e163) | (u64(_e166) << 32u)));
                let _e174 = work[(_e148 + 6u)];
                let _e177 = work[(_e148 + 7u)];
                whole_sum_base_price_3 = bitcast<i64>((u64(_e174) | (u64(_e177) << 32u)));
                let _e185 = work[(_e148 + 8u)];
                let _e188 = work[(_e148 + 9u)];
                whole_sum_disc_price_3 = bitcast<i64>((u64(_e185) | (u64(_e188) << 32u)));
                let _e196 = work[(_e148 + 10u)];
                let _e199 = work[(_e148 + 11u)];
                whole_sum_charge_3 = bitcast<i64>((u64(_e196) | (u64(_e199) << 32u)));
                let _e207 = work[(_e148 + 12u)];
                let _e210 = work[(_e148 + 13u)];
                whole_avg_qty_count_3 = bitcast<i64>((u64(_e207) | (u64(_e210) << 32u)));
                let _e218 = work[(_e148 + 14u)];
                let _e221 = work[(_e148 + 15u)];
                whole_avg_disc_sum_3 = bitcast<i64>((u64(_e218) | (u64(_e221) << 32u)));
                let _e227 = sum_qty_2;
                let _e228 = whole_sum_qty_3;
                let _e229 = (_e228 + _e227);
                let _e231 = (_e228 < i64());
                whole_sum_qty_3 = _e229;
                let _e239 = sum_base_price_2;
                let _e240 = whole_sum_base_price_3;
                let _e241 = (_e240 + _e239);
                let _e243 = (_e240 < i64());
                whole_sum_base_price_3 = _e241;
                let _e251 = sum_disc_price_2;
                let _e252 = whole_sum_disc_price_3;
                let _e253 = (_e252 + _e251);
                let _e255 = (_e252 < i64());
                whole_sum_disc_price_3 = _e253;
                let _e263 = sum_charge_2;
                let _e264 = whole_sum_charge_3;
                let _e265 = (_e264 + _e263);
                let _e267 = (_e264 < i64());
                whole_sum_charge_3 = _e265;
                let _e275 = avg_qty_count_2;
                let _e276 = whole_avg_qty_count_3;
                let _e277 = (_e276 + _e275);
                let _e279 = (_e276 < i64());
                whole_avg_qty_count_3 = _e277;
                let _e287 = avg_disc_sum_2;
                let _e288 = whole_avg_disc_sum_3;
                let _e289 = (_e288 + _e287);
                let _e291 = (_e288 < i64());
                whole_avg_disc_sum_3 = _e289;
                let _e299 = whole_sum_qty_3;
                let _e300 = bitcast<u64>(_e299);
                work[(_e148 + 4u)] = u32(_e300);
                work[(_e148 + 5u)] = u32((_e300 >> 32u));
                let _e308 = whole_sum_base_price_3;
                let _e309 = bitcast<u64>(_e308);
                work[(_e148 + 6u)] = u32(_e309);
                work[(_e148 + 7u)] = u32((_e309 >> 32u));
                let _e317 = whole_sum_disc_price_3;
                let _e318 = bitcast<u64>(_e317);
                work[(_e148 + 8u)] = u32(_e318);
                work[(_e148 + 9u)] = u32((_e318 >> 32u));
                let _e326 = whole_sum_charge_3;
                let _e327 = bitcast<u64>(_e326);
                work[(_e148 + 10u)] = u32(_e327);
                work[(_e148 + 11u)] = u32((_e327 >> 32u));
                let _e335 = whole_avg_qty_count_3;
                let _e336 = bitcast<u64>(_e335);
                work[(_e148 + 12u)] = u32(_e336);
                work[(_e148 + 13u)] = u32((_e336 >> 32u));
                let _e344 = whole_avg_disc_sum_3;
                let _e345 = bitcast<u64>(_e344);
                work[(_e148 + 14u)] = u32(_e345);
                work[(_e148 + 15u)] = u32((_e345 >> 32u));
            }
            sum_qty_2 = i64();
            sum_base_price_2 = i64();
            sum_disc_price_2 = i64();
            sum_charge_2 = i64();
            avg_qty_count_2 = i64();
            avg_disc_sum_2 = i64();
            is_first_2 = false;
            group_2 = _e74;
        }
        let _e360 = (entries_2 + (_e70 * 16u));
        let _e363 = work[(_e360 + 4u)];
        let _e366 = work[(_e360 + 5u)];
        let _e371 = bitcast<i64>((u64(_e363) | (u64(_e366) << 32u)));
        let _e372 = sum_qty_2;
        let _e373 = (_e372 + _e371);
        let _e375 = (_e372 < i64());
        sum_qty_2 = _e373;
        let _e385 = work[(_e360 + 6u)];
        let _e388 = work[(_e360 + 7u)];
        let _e393 = bitcast<i64>((u64(_e385) | (u64(_e388) << 32u)));
        let _e394 = sum_base_price_2;
        let _e395 = (_e394 + _e393);
        let _e397 = (_e394 < i64());
        sum_base_price_2 = _e395;
        let _e407 = work[(_e360 + 8u)];
        let _e410 = work[(_e360 + 9u)];
        let _e415 = bitcast<i64>((u64(_e407) | (u64(_e410) << 32u)));
        let _e416 = sum_disc_price_2;
        let _e417 = (_e416 + _e415);
        let _e419 = (_e416 < i64());
        sum_disc_price_2 = _e417;
        let _e429 = work[(_e360 + 10u)];
        let _e432 = work[(_e360 + 11u)];
        let _e437 = bitcast<i64>((u64(_e429) | (u64(_e432) << 32u)));
        let _e438 = sum_charge_2;
        let _e439 = (_e438 + _e437);
        let _e441 = (_e438 < i64());
        sum_charge_2 = _e439;
        let _e451 = work[(_e360 + 12u)];
        let _e454 = work[(_e360 + 13u)];
        let _e459 = bitcast<i64>((u64(_e451) | (u64(_e454) << 32u)));
        let _e460 = avg_qty_count_2;
        let _e461 = (_e460 + _e459);
        let _e463 = (_e460 < i64());
        avg_qty_count_2 = _e461;
        let _e473 = work[(_e360 + 14u)];
        let _e476 = work[(_e360 + 15u)];
        let _e481 = bitcast<i64>((u64(_e473) | (u64(_e476) << 32u)));
        let _e482 = avg_disc_sum_2;
        let _e483 = (_e482 + _e481);
        let _e485 = (_e482 < i64());
        avg_disc_sum_2 = _e483;
        local_5 = (_e70 + 1u);
    }
    let _e494 = group_2;
    if _e41 {
        let _e495 = (_e68 + 1u);
        let _e496 = is_first_2;
        if _e496 {
            let _e498 = (parts_2 + (_e68 * 16u));
            let _e499 = sum_qty_2;
            let _e500 = bitcast<u64>(_e499);
            work[(_e498 + 4u)] = u32(_e500);
            work[(_e498 + 5u)] = u32((_e500 >> 32u));
            let _e508 = sum_base_price_2;
            let _e509 = bitcast<u64>(_e508);
            work[(_e498 + 6u)] = u32(_e509);
            work[(_e498 + 7u)] = u32((_e509 >> 32u));
            let _e517 = sum_disc_price_2;
            let _e518 = bitcast<u64>(_e517);
            work[(_e498 + 8u)] = u32(_e518);
            work[(_e498 + 9u)] = u32((_e518 >> 32u));
            let _e526 = sum_charge_2;
            let _e527 = bitcast<u64>(_e526);
            work[(_e498 + 10u)] = u32(_e527);
            work[(_e498 + 11u)] = u32((_e527 >> 32u));
            let _e535 = avg_qty_count_2;
            let _e536 = bitcast<u64>(_e535);
            work[(_e498 + 12u)] = u32(_e536);
            work[(_e498 + 13u)] = u32((_e536 >> 32u));
            let _e544 = avg_disc_sum_2;
            let _e545 = bitcast<u64>(_e544);
            work[(_e498 + 14u)] = u32(_e545);
            work[(_e498 + 15u)] = u32((_e545 >> 32u));
            work[(part_numbers_2 + _e68)] = _e494;
            sum_qty_2 = i64();
            sum_base_price_2 = i64();
            sum_disc_price_2 = i64();
            sum_charge_2 = i64();
            avg_qty_count_2 = i64();
            avg_disc_sum_2 = i64();
        }
        let _e562 = (parts_2 + (_e495 * 16u));
        let _e563 = sum_qty_2;
        let _e564 = bitcast<u64>(_e563);
        work[(_e562 + 4u)] = u32(_e564);
        work[(_e562 + 5u)] = u32((_e564 >> 32u));
        let _e572 = sum_base_price_2;
        let _e573 = bitcast<u64>(_e572);
        work[(_e562 + 6u)] = u32(_e573);
        work[(_e562 + 7u)] = u32((_e573 >> 32u));
        let _e581 = sum_disc_price_2;
        let _e582 = bitcast<u64>(_e581);
        work[(_e562 + 8u)] = u32(_e582);
        work[(_e562 + 9u)] = u32((_e582 >> 32u));
        let _e590 = sum_charge_2;
        let _e591 = bitcast<u64>(_e590);
        work[(_e562 + 10u)] = u32(_e591);
        work[(_e562 + 11u)] = u32((_e591 >> 32u));
        let _e599 = avg_qty_count_2;
        let _e600 = bitcast<u64>(_e599);
        work[(_e562 + 12u)] = u32(_e600);
        work[(_e562 + 13u)] = u32((_e600 >> 32u));
        let _e608 = avg_disc_sum_2;
        let _e609 = bitcast<u64>(_e608);
        work[(_e562 + 14u)] = u32(_e609);
        work[(_e562 + 15u)] = u32((_e609 >> 32u));
        work[(part_numbers_2 + _e495)] = _e494;
    } else {
        if (_e40 > 0u) {
            let _e621 = (rows_2 + (_e494 * 16u));
            whole_sum_qty_4 = i64();
            whole_sum_base_price_4 = i64();
            whole_sum_disc_price_4 = i64();
            whole_sum_charge_4 = i64();
            whole_avg_qty_count_4 = i64();
            whole_avg_disc_sum_4 = i64();
            let _e636 = work[(_e621 + 4u)];
            let _e639 = work[(_e621 + 5u)];
            whole_sum_qty_4 = bitcast<i64>((u64(_e636) | (u64(_e639) << 32u)));
            let _e647 = work[(_e621 + 6u)];
            let _e650 = work[(_e621 + 7u)];
            whole_sum_base_price_4 = bitcast<i64>((u64(_e647) | (u64(_e650) << 32u)));
            let _e658 = work[(_e621 + 8u)];
            let _e661 = work[(_e621 + 9u)];
            whole_sum_disc_price_4 = bitcast<i64>((u64(_e658) | (u64(_e661) << 32u)));
            let _e669 = work[(_e621 + 10u)];
            let _e672 = work[(_e621 + 11u)];
            whole_sum_charge_4 = bitcast<i64>((u64(_e669) | (u64(_e672) << 32u)));
            let _e680 = work[(_e621 + 12u)];
            let _e683 = work[(_e621 + 13u)];
            whole_avg_qty_count_4 = bitcast<i64>((u64(_e680) | (u64(_e683) << 32u)));
            let _e691 = work[(_e621 + 14u)];
            let _e694 = work[(_e621 + 15u)];
            whole_avg_disc_sum_4 = bitcast<i64>((u64(_e691) | (u64(_e694) << 32u)));
            let _e700 = sum_qty_2;
            let _e701 = whole_sum_qty_4;
            let _e702 = (_e701 + _e700);
            let _e704 = (_e701 < i64());
            whole_sum_qty_4 = _e702;
            let _e712 = sum_base_price_2;
            let _e713 = whole_sum_base_price_4;
            let _e714 = (_e713 + _e712);
            let _e716 = (_e713 < i64());
            whole_sum_base_price_4 = _e714;
            let _e724 = sum_disc_price_2;
            let _e725 = whole_sum_disc_price_4;
            let _e726 = (_e725 + _e724);
            let _e728 = (_e725 < i64());
            whole_sum_disc_price_4 = _e726;
            let _e736 = sum_charge_2;
            let _e737 = whole_sum_charge_4;
            let _e738 = (_e737 + _e736);
            let _e740 = (_e737 < i64());
            whole_sum_charge_4 = _e738;
            let _e748 = avg_qty_count_2;
            let _e749 = whole_avg_qty_count_4;
            let _e750 = (_e749 + _e748);
            let _e752 = (_e749 < i64());
            whole_avg_qty_count_4 = _e750;
            let _e760 = avg_disc_sum_2;
            let _e761 = whole_avg_disc_sum_4;
            let _e762 = (_e761 + _e760);
            let _e764 = (_e761 < i64());
            whole_avg_disc_sum_4 = _e762;
            let _e772 = whole_sum_qty_4;
            let _e773 = bitcast<u64>(_e772);
            work[(_e621 + 4u)] = u32(_e773);
            work[(_e621 + 5u)] = u32((_e773 >> 32u));
            let _e781 = whole_sum_base_price_4;
            let _e782 = bitcast<u64>(_e781);
            work[(_e621 + 6u)] = u32(_e782);
            work[(_e621 + 7u)] = u32((_e782 >> 32u));
            let _e790 = whole_sum_disc_price_4;
            let _e791 = bitcast<u64>(_e790);
            work[(_e621 + 8u)] = u32(_e791);
            work[(_e621 + 9u)] = u32((_e791 >> 32u));
            let _e799 = whole_sum_charge_4;
            let _e800 = bitcast<u64>(_e799);
            work[(_e621 + 10u)] = u32(_e800);
            work[(_e621 + 11u)] = u32((_e800 >> 32u));
            let _e808 = whole_avg_qty_count_4;
            let _e809 = bitcast<u64>(_e808);
            work[(_e621 + 12u)] = u32(_e809);
            work[(_e621 + 13u)] = u32((_e809 >> 32u));
            let _e817 = whole_avg_disc_sum_4;
            let _e818 = bitcast<u64>(_e817);
            work[(_e621 + 14u)] = u32(_e818);
            work[(_e621 + 15u)] = u32((_e818 >> 32u));
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
                let _e83 = bitcast<u64>(_e82);
                work[(_e81 + 4u)] = u32(_e83);
                work[(_e81 + 5u)] = u32((_e83 >> 32u));
                let _e92 = sum_base_price_3;
                let _e93 = bitcast<u64>(_e92);
                work[(_e81 + 6u)] = u32(_e93);
                work[(_e81 + 7u)] = u32((_e93 >> 32u));
                let _e101 = sum_disc_price_3;
                let _e102 = bitcast<u64>(_e101);
                work[(_e81 + 8u)] = u32(_e102);
                work[(_e81 + 9u)] = u32((_e102 >> 32u));
                let _e112 = sum_charge_3;
                let _e113 = bitcast<u64>(_e112);
                work[(_e81 + 10u)] = u32(_e113);
                work[(_e81 + 11u)] = u32((_e113 >> 32u));
                let _e123 = avg_qty_count_3;
                let _e124 = bitcast<u64>(_e123);
                work[(_e81 + 12u)] = u32(_e124);
                work[(_e81 + 13u)] = u32((_e124 >> 32u));
                let _e134 = avg_disc_sum_3;
                let _e135 = bitcast<u64>(_e134);
                work[(_e81 + 14u)] = u32(_e135);
                work[(_e81 + 15u)] = u32((_e135 >> 32u));
                work[(part_numbers_3 + _e68)] = _e75;
            } else {
                let _e148 = (rows_3 + (_e75 * 16u));
                whole_sum_qty_5 = i64();
                whole_sum_base_price_5 = i64();
                whole_sum_disc_price_5 = i64();
                whole_sum_charge_5 = i64();
                whole_avg_qty_count_5 = i64();
                whole_avg_disc_sum_5 = i64();
                let _e163 = work[(_e148 + 4u)];
                let _e166 = work[(_e148 + 5u)];
                whole_sum_qty_5 = bitcast<i64>((u64(_e163) | (u64(_e166) << 32u)));
                let _e174 = work[(_e148 + 6u)];
                let _e177 = work[(_e148 + 7u)];
                whole_sum_base_price_5 = bitcast<i64>((u64(_e174) | (u64(_e177) << 32u)));
                let _e185 = work[(_e148 + 8u)];
                let _e188 = work[(_e148 + 9u)];
                whole_sum_disc_price_5 = bitcast<i64>((u64(_e185) | (u64(_e188) << 32u)));
                let _e196 = work[(_e148 + 10u)];
                let _e199 = work[(_e148 + 11u)];
                whole_sum_charge_5 = bitcast<i64>((u64(_e196) | (u64(_e199) << 32u)));
                let _e207 = work[(_e148 + 12u)];
                let _e210 = work[(_e148 + 13u)];
                whole_avg_qty_count_5 = bitcast<i64>((u64(_e207) | (u64(_e210) << 32u)));
                let _e218 = work[(_e148 + 14u)];
                let _e221 = work[(_e148 + 15u)];
                whole_avg_disc_sum_5 = bitcast<i64>((u64(_e218) | (u64(_e221) << 32u)));
                let _e227 = sum_qty_3;
                let _e228 = whole_sum_qty_5;
                let _e229 = (_e228 + _e227);
                let _e231 = (_e228 < i64());
                whole_sum_qty_5 = _e229;
                let _e239 = sum_base_price_3;
                let _e240 = whole_sum_base_price_5;
                let _e241 = (_e240 + _e239);
                let _e243 = (_e240 < i64());
                whole_sum_base_price_5 = _e241;
                let _e251 = sum_disc_price_3;
                let _e252 = whole_sum_disc_price_5;
                let _e253 = (_e252 + _e251);
                let _e255 = (_e252 < i64());
                whole_sum_disc_price_5 = _e253;
                let _e263 = sum_charge_3;
                let _e264 = whole_sum_charge_5;
                let _e265 = (_e264 + _e263);
                let _e267 = (_e264 < i64());
                whole_sum_charge_5 = _e265;
                let _e275 = avg_qty_count_3;
                let _e276 = whole_avg_qty_count_5;
                let _e277 = (_e276 + _e275);
                let _e279 = (_e276 < i64());
                whole_avg_qty_count_5 = _e277;
                let _e287 = avg_disc_sum_3;
                let _e288 = whole_avg_disc_sum_5;
                let _e289 = (_e288 + _e287);
                let _e291 = (_e288 < i64());
                whole_avg_disc_sum_5 = _e289;
                let _e299 = whole_sum_qty_5;
                let _e300 = bitcast<u64>(_e299);
                work[(_e148 + 4u)] = u32(_e300);
                work[(_e148 + 5u)] = u32((_e300 >> 32u));
                let _e308 = whole_sum_base_price_5;
                let _e309 = bitcast<u64>(_e308);
                work[(_e148 + 6u)] = u32(_e309);
                work[(_e148 + 7u)] = u32((_e309 >> 32u));
                let _e317 = whole_sum_disc_price_5;
                let _e318 = bitcast<u64>(_e317);
                work[(_e148 + 8u)] = u32(_e318);
                work[(_e148 + 9u)] = u32((_e318 >> 32u));
                let _e326 = whole_sum_charge_5;
                let _e327 = bitcast<u64>(_e326);
                work[(_e148 + 10u)] = u32(_e327);
                work[(_e148 + 11u)] = u32((_e327 >> 32u));
                let _e335 = whole_avg_qty_count_5;
                let _e336 = bitcast<u64>(_e335);
                work[(_e148 + 12u)] = u32(_e336);
                work[(_e148 + 13u)] = u32((_e336 >> 32u));
                let _e344 = whole_avg_disc_sum_5;
                let _e345 = bitcast<u64>(_e344);
                work[(_e148 + 14u)] = u32(_e345);
                work[(_e148 + 15u)] = u32((_e345 >> 32u));
            }
            sum_qty_3 = i64();
            sum_base_price_3 = i64();
            sum_disc_price_3 = i64();
            sum_charge_3 = i64();
            avg_qty_count_3 = i64();
            avg_disc_sum_3 = i64();
            is_first_3 = false;
            group_3 = _e74;
        }
        let _e361 = work[(order_3 + _e70)];
        let _e363 = (entries_3 + (_e361 * 16u));
        let _e366 = work[(_e363 + 4u)];
        let _e369 = work[(_e363 + 5u)];
        let _e374 = bitcast<i64>((u64(_e366) | (u64(_e369) << 32u)));
        let _e375 = sum_qty_3;
        let _e376 = (_e375 + _e374);
        let _e378 = (_e375 < i64());
        sum_qty_3 = _e376;
        let _e388 = work[(_e363 + 6u)];
        let _e391 = work[(_e363 + 7u)];
        let _e396 = bitcast<i64>((u64(_e388) | (u64(_e391) << 32u)));
        let _e397 = sum_base_price_3;
        let _e398 = (_e397 + _e396);
        let _e400 = (_e397 < i64());
        sum_base_price_3 = _e398;
        let _e410 = work[(_e363 + 8u)];
        let _e413 = work[(_e363 + 9u)];
        let _e418 = bitcast<i64>((u64(_e410) | (u64(_e413) << 32u)));
        let _e419 = sum_disc_price_3;
        let _e420 = (_e419 + _e418);
        let _e422 = (_e419 < i64());
        sum_disc_price_3 = _e420;
        let _e432 = work[(_e363 + 10u)];
        let _e435 = work[(_e363 + 11u)];
        let _e440 = bitcast<i64>((u64(_e432) | (u64(_e435) << 32u)));
        let _e441 = sum_charge_3;
        let _e442 = (_e441 + _e440);
        let _e444 = (_e441 < i64());
        sum_charge_3 = _e442;
        let _e454 = work[(_e363 + 12u)];
        let _e457 = work[(_e363 + 13u)];
        let _e462 = bitcast<i64>((u64(_e454) | (u64(_e457) << 32u)));
        let _e463 = avg_qty_count_3;
        let _e464 = (_e463 + _e462);
        let _e466 = (_e463 < i64());
        avg_qty_count_3 = _e464;
        let _e476 = work[(_e363 + 14u)];
        let _e479 = work[(_e363 + 15u)];
        let _e484 = bitcast<i64>((u64(_e476) | (u64(_e479) << 32u)));
        let _e485 = avg_disc_sum_3;
        let _e486 = (_e485 + _e484);
        let _e488 = (_e485 < i64());
        avg_disc_sum_3 = _e486;
        local_7 = (_e70 + 1u);
    }
    let _e497 = group_3;
    if _e41 {
        let _e498 = (_e68 + 1u);
        let _e499 = is_first_3;
        if _e499 {
            let _e501 = (parts_3 + (_e68 * 16u));
            let _e502 = sum_qty_3;
            let _e503 = bitcast<u64>(_e502);
            work[(_e501 + 4u)] = u32(_e503);
            work[(_e501 + 5u)] = u32((_e503 >> 32u));
            let _e511 = sum_base_price_3;
            let _e512 = bitcast<u64>(_e511);
            work[(_e501 + 6u)] = u32(_e512);
            work[(_e501 + 7u)] = u32((_e512 >> 32u));
            let _e520 = sum_disc_price_3;
            let _e521 = bitcast<u64>(_e520);
            work[(_e501 + 8u)] = u32(_e521);
            work[(_e501 + 9u)] = u32((_e521 >> 32u));
            let _e529 = sum_charge_3;
            let _e530 = bitcast<u64>(_e529);
            work[(_e501 + 10u)] = u32(_e530);
            work[(_e501 + 11u)] = u32((_e530 >> 32u));
            let _e538 = avg_qty_count_3;
            let _e539 = bitcast<u64>(_e538);
            work[(_e501 + 12u)] = u32(_e539);
            work[(_e501 + 13u)] = u32((_e539 >> 32u));
            let _e547 = avg_disc_sum_3;
            let _e548 = bitcast<u64>(_e547);
            work[(_e501 + 14u)] = u32(_e548);
            work[(_e501 + 15u)] = u32((_e548 >> 32u));
            work[(part_numbers_3 + _e68)] = _e497;
            sum_qty_3 = i64();
            sum_base_price_3 = i64();
            sum_disc_price_3 = i64();
            sum_charge_3 = i64();
            avg_qty_count_3 = i64();
            avg_disc_sum_3 = i64();
        }
        let _e565 = (parts_3 + (_e498 * 16u));
        let _e566 = sum_qty_3;
        let _e567 = bitcast<u64>(_e566);
        work[(_e565 + 4u)] = u32(_e567);
        work[(_e565 + 5u)] = u32((_e567 >> 32u));
        let _e575 = sum_base_price_3;
        let _e576 = bitcast<u64>(_e575);
        work[(_e565 + 6u)] = u32(_e576);
        work[(_e565 + 7u)] = u32((_e576 >> 32u));
        let _e584 = sum_disc_price_3;
        let _e585 = bitcast<u64>(_e584);
        work[(_e565 + 8u)] = u32(_e585);
        work[(_e565 + 9u)] = u32((_e585 >> 32u));
        let _e593 = sum_charge_3;
        let _e594 = bitcast<u64>(_e593);
        work[(_e565 + 10u)] = u32(_e594);
        work[(_e565 + 11u)] = u32((_e594 >> 32u));
        let _e602 = avg_qty_count_3;
        let _e603 = bitcast<u64>(_e602);
        work[(_e565 + 12u)] = u32(_e603);
        work[(_e565 + 13u)] = u32((_e603 >> 32u));
        let _e611 = avg_disc_sum_3;
        let _e612 = bitcast<u64>(_e611);
        work[(_e565 + 14u)] = u32(_e612);
        work[(_e565 + 15u)] = u32((_e612 >> 32u));
        work[(part_numbers_3 + _e498)] = _e497;
    } else {
        if (_e40 > 0u) {
            let _e624 = (rows_3 + (_e497 * 16u));
            whole_sum_qty_6 = i64();
            whole_sum_base_price_6 = i64();
            whole_sum_disc_price_6 = i64();
            whole_sum_charge_6 = i64();
            whole_avg_qty_count_6 = i64();
            whole_avg_disc_sum_6 = i64();
            let _e639 = work[(_e624 + 4u)];
            let _e642 = work[(_e624 + 5u)];
            whole_sum_qty_6 = bitcast<i64>((u64(_e639) | (u64(_e642) << 32u)));
            let _e650 = work[(_e624 + 6u)];
            let _e653 = work[(_e624 + 7u)];
            whole_sum_base_price_6 = bitcast<i64>((u64(_e650) | (u64(_e653) << 32u)));
            let _e661 = work[(_e624 + 8u)];
            let _e664 = work[(_e624 + 9u)];
            whole_sum_disc_price_6 = bitcast<i64>((u64(_e661) | (u64(_e664) << 32u)));
            let _e672 = work[(_e624 + 10u)];
            let _e675 = work[(_e624 + 11u)];
            whole_sum_charge_6 = bitcast<i64>((u64(_e672) | (u64(_e675) << 32u)));
            let _e683 = work[(_e624 + 12u)];
            let _e686 = work[(_e624 + 13u)];
            whole_avg_qty_count_6 = bitcast<i64>((u64(_e683) | (u64(_e686) << 32u)));
            let _e694 = work[(_e624 + 14u)];
            let _e697 = work[(_e624 + 15u)];
            whole_avg_disc_sum_6 = bitcast<i64>((u64(_e694) | (u64(_e697) << 32u)));
            let _e703 = sum_qty_3;
            let _e704 = whole_sum_qty_6;
            let _e705 = (_e704 + _e703);
            let _e707 = (_e704 < i64());
            whole_sum_qty_6 = _e705;
            let _e715 = sum_base_price_3;
            let _e716 = whole_sum_base_price_6;
            let _e717 = (_e716 + _e715);
            let _e719 = (_e716 < i64());
            whole_sum_base_price_6 = _e717;
            let _e727 = sum_disc_price_3;
            let _e728 = whole_sum_disc_price_6;
            let _e729 = (_e728 + _e727);
            let _e731 = (_e728 < i64());
            whole_sum_disc_price_6 = _e729;
            let _e739 = sum_charge_3;
            let _e740 = whole_sum_charge_6;
            let _e741 = (_e740 + _e739);
            let _e743 = (_e740 < i64());
            whole_sum_charge_6 = _e741;
            let _e751 = avg_qty_count_3;
            let _e752 = whole_avg_qty_count_6;
            let _e753 = (_e752 + _e751);
            let _e755 = (_e752 < i64());
            whole_avg_qty_count_6 = _e753;
            let _e763 = avg_disc_sum_3;
            let _e764 = whole_avg_disc_sum_6;
            let _e765 = (_e764 + _e763);
            let _e767 = (_e764 < i64());
            whole_avg_disc_sum_6 = _e765;
            let _e775 = whole_sum_qty_6;
            let _e776 = bitcast<u64>(_e775);
            work[(_e624 + 4u)] = u32(_e776);
            work[(_e624 + 5u)] = u32((_e776 >> 32u));
            let _e784 = whole_sum_base_price_6;
            let _e785 = bitcast<u64>(_e784);
            work[(_e624 + 6u)] = u32(_e785);
            work[(_e624 + 7u)] = u32((_e785 >> 32u));
            let _e793 = whole_sum_disc_price_6;
            let _e794 = bitcast<u64>(_e793);
            work[(_e624 + 8u)] = u32(_e794);
            work[(_e624 + 9u)] = u32((_e794 >> 32u));
            let _e802 = whole_sum_charge_6;
            let _e803 = bitcast<u64>(_e802);
            work[(_e624 + 10u)] = u32(_e803);
            work[(_e624 + 11u)] = u32((_e803 >> 32u));
            let _e811 = whole_avg_qty_count_6;
            let _e812 = bitcast<u64>(_e811);
            work[(_e624 + 12u)] = u32(_e812);
            work[(_e624 + 13u)] = u32((_e812 >> 32u));
            let _e820 = whole_avg_disc_sum_6;
            let _e821 = bitcast<u64>(_e820);
            work[(_e624 + 14u)] = u32(_e821);
            work[(_e624 + 15u)] = u32((_e821 >> 32u));
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
        let _e83 = bitcast<i64>((u64(_e74) | (u64(_e77) << 32u)));
        let _e84 = sum_qty_4;
        let _e85 = (_e84 + _e83);
        let _e87 = (_e84 < i64());
        sum_qty_4 = _e85;
        let _e97 = work[(_e70 + 6u)];
        let _e100 = work[(_e70 + 7u)];
        let _e105 = bitcast<i64>((u64(_e97) | (u64(_e100) << 32u)));
        let _e106 = sum_base_price_4;
        let _e107 = (_e106 + _e105);
        let _e109 = (_e106 < i64());
        sum_base_price_4 = _e107;
        let _e120 = work[(_e70 + 8u)];
        let _e124 = work[(_e70 + 9u)];
        let _e129 = bitcast<i64>((u64(_e120) | (u64(_e124) << 32u)));
        let _e130 = sum_disc_price_4;
        let _e131 = (_e130 + _e129);
        let _e133 = (_e130 < i64());
        sum_disc_price_4 = _e131;
        let _e144 = work[(_e70 + 10u)];
        let _e148 = work[(_e70 + 11u)];
        let _e153 = bitcast<i64>((u64(_e144) | (u64(_e148) << 32u)));
        let _e154 = sum_charge_4;
        let _e155 = (_e154 + _e153);
        let _e157 = (_e154 < i64());
        sum_charge_4 = _e155;
        let _e168 = work[(_e70 + 12u)];
        let _e172 = work[(_e70 + 13u)];
        let _e177 = bitcast<i64>((u64(_e168) | (u64(_e172) << 32u)));
        let _e178 = avg_qty_count_4;
        let _e179 = (_e178 + _e177);
        let _e181 = (_e178 < i64());
        avg_qty_count_4 = _e179;
        let _e192 = work[(_e70 + 14u)];
        let _e196 = work[(_e70 + 15u)];
        let _e201 = bitcast<i64>((u64(_e192) | (u64(_e196) << 32u)));
        let _e202 = avg_disc_sum_4;
        let _e203 = (_e202 + _e201);
        let _e205 = (_e202 < i64());
        avg_disc_sum_4 = _e203;
        local_9 = (_e66 + 1u);
    }
    let _e214 = group_4;
    if (part_numbers_4 != 0u) {
        let _e215 = (_e64 + 1u);
        let _e216 = is_first_4;
        if _e216 {
            let _e218 = (parts_4 + (_e64 * 16u));
            let _e219 = sum_qty_4;
            let _e220 = bitcast<u64>(_e219);
            work[(_e218 + 4u)] = u32(_e220);
            work[(_e218 + 5u)] = u32((_e220 >> 32u));
            let _e228 = sum_base_price_4;
            let _e229 = bitcast<u64>(_e228);
            work[(_e218 + 6u)] = u32(_e229);
            work[(_e218 + 7u)] = u32((_e229 >> 32u));
            let _e237 = sum_disc_price_4;
            let _e238 = bitcast<u64>(_e237);
            work[(_e218 + 8u)] = u32(_e238);
            work[(_e218 + 9u)] = u32((_e238 >> 32u));
            let _e246 = sum_charge_4;
            let _e247 = bitcast<u64>(_e246);
            work[(_e218 + 10u)] = u32(_e247);
            work[(_e218 + 11u)] = u32((_e247 >> 32u));
            let _e255 = avg_qty_count_4;
            let _e256 = bitcast<u64>(_e255);
            work[(_e218 + 12u)] = u32(_e256);
            work[(_e218 + 13u)] = u32((_e256 >> 32u));
            let _e264 = avg_disc_sum_4;
            let _e265 = bitcast<u64>(_e264);
            work[(_e218 + 14u)] = u32(_e265);
            work[(_e218 + 15u)] = u32((_e265 >> 32u));
            work[(part_numbers_4 + _e64)] = _e214;
            sum_qty_4 = i64();
            sum_base_price_4 = i64();
            sum_disc_price_4 = i64();
            sum_charge_4 = i64();
            avg_qty_count_4 = i64();
            avg_disc_sum_4 = i64();
        }
        let _e282 = (parts_4 + (_e215 * 16u));
        let _e283 = sum_qty_4;
        let _e284 = bitcast<u64>(_e283);
        work[(_e282 + 4u)] = u32(_e284);
        work[(_e282 + 5u)] = u32((_e284 >> 32u));
        let _e292 = sum_base_price_4;
        let _e293 = bitcast<u64>(_e292);
        work[(_e282 + 6u)] = u32(_e293);
        work[(_e282 + 7u)] = u32((_e293 >> 32u));
        let _e301 = sum_disc_price_4;
        let _e302 = bitcast<u64>(_e301);
        work[(_e282 + 8u)] = u32(_e302);
        work[(_e282 + 9u)] = u32((_e302 >> 32u));
        let _e310 = sum_charge_4;
        let _e311 = bitcast<u64>(_e310);
        work[(_e282 + 10u)] = u32(_e311);
        work[(_e282 + 11u)] = u32((_e311 >> 32u));
        let _e319 = avg_qty_count_4;
        let _e320 = bitcast<u64>(_e319);
        work[(_e282 + 12u)] = u32(_e320);
        work[(_e282 + 13u)] = u32((_e320 >> 32u));
        let _e328 = avg_disc_sum_4;
        let _e329 = bitcast<u64>(_e328);
        work[(_e282 + 14u)] = u32(_e329);
        work[(_e282 + 15u)] = u32((_e329 >> 32u));
        work[(part_numbers_4 + _e215)] = _e214;
    } else {
        if (_e40 > 0u) {
            let _e341 = (rows_4 + (_e214 * 16u));
            whole_sum_qty_7 = i64();
            whole_sum_base_price_7 = i64();
            whole_sum_disc_price_7 = i64();
            whole_sum_charge_7 = i64();
            whole_avg_qty_count_7 = i64();
            whole_avg_disc_sum_7 = i64();
            let _e356 = work[(_e341 + 4u)];
            let _e359 = work[(_e341 + 5u)];
            whole_sum_qty_7 = bitcast<i64>((u64(_e356) | (u64(_e359) << 32u)));
            let _e367 = work[(_e341 + 6u)];
            let _e370 = work[(_e341 + 7u)];
            whole_sum_base_price_7 = bitcast<i64>((u64(_e367) | (u64(_e370) << 32u)));
            let _e378 = work[(_e341 + 8u)];
            let _e381 = work[(_e341 + 9u)];
            whole_sum_disc_price_7 = bitcast<i64>((u64(_e378) | (u64(_e381) << 32u)));
            let _e389 = work[(_e341 + 10u)];
            let _e392 = work[(_e341 + 11u)];
            whole_sum_charge_7 = bitcast<i64>((u64(_e389) | (u64(_e392) << 32u)));
            let _e400 = work[(_e341 + 12u)];
            let _e403 = work[(_e341 + 13u)];
            whole_avg_qty_count_7 = bitcast<i64>((u64(_e400) | (u64(_e403) << 32u)));
            let _e411 = work[(_e341 + 14u)];
            let _e414 = work[(_e341 + 15u)];
            whole_avg_disc_sum_7 = bitcast<i64>((u64(_e411) | (u64(_e414) << 32u)));
            let _e420 = sum_qty_4;
            let _e421 = whole_sum_qty_7;
            let _e422 = (_e421 + _e420);
            let _e424 = (_e421 < i64());
            whole_sum_qty_7 = _e422;
            let _e432 = sum_base_price_4;
            let _e433 = whole_sum_base_price_7;
            let _e434 = (_e433 + _e432);
            let _e436 = (_e433 < i64());
            whole_sum_base_price_7 = _e434;
            let _e444 = sum_disc_price_4;
            let _e445 = whole_sum_disc_price_7;
            let _e446 = (_e445 + _e444);
            let _e448 = (_e445 < i64());
            whole_sum_disc_price_7 = _e446;
            let _e456 = sum_charge_4;
            let _e457 = whole_sum_charge_7;
            let _e458 = (_e457 + _e456);
            let _e460 = (_e457 < i64());
            whole_sum_charge_7 = _e458;
            let _e468 = avg_qty_count_4;
            let _e469 = whole_avg_qty_count_7;
            let _e470 = (_e469 + _e468);
            let _e472 = (_e469 < i64());
            whole_avg_qty_count_7 = _e470;
            let _e480 = avg_disc_sum_4;
            let _e481 = whole_avg_disc_sum_7;
            let _e482 = (_e481 + _e480);
            let _e484 = (_e481 < i64());
            whole_avg_disc_sum_7 = _e482;
            let _e492 = whole_sum_qty_7;
            let _e493 = bitcast<u64>(_e492);
            work[(_e341 + 4u)] = u32(_e493);
            work[(_e341 + 5u)] = u32((_e493 >> 32u));
            let _e501 = whole_sum_base_price_7;
            let _e502 = bitcast<u64>(_e501);
            work[(_e341 + 6u)] = u32(_e502);
            work[(_e341 + 7u)] = u32((_e502 >> 32u));
            let _e510 = whole_sum_disc_price_7;
            let _e511 = bitcast<u64>(_e510);
            work[(_e341 + 8u)] = u32(_e511);
            work[(_e341 + 9u)] = u32((_e511 >> 32u));
            let _e519 = whole_sum_charge_7;
            let _e520 = bitcast<u64>(_e519);
            work[(_e341 + 10u)] = u32(_e520);
            work[(_e341 + 11u)] = u32((_e520 >> 32u));
            let _e528 = whole_avg_qty_count_7;
            let _e529 = bitcast<u64>(_e528);
            work[(_e341 + 12u)] = u32(_e529);
            work[(_e341 + 13u)] = u32((_e529 >> 32u));
            let _e537 = whole_avg_disc_sum_7;
            let _e538 = bitcast<u64>(_e537);
            work[(_e341 + 14u)] = u32(_e538);
            work[(_e341 + 15u)] = u32((_e538 >> 32u));
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
    if ((_e48 & 1u) != 0u) {
        let _e63 = bitcast<u64>(bitcast<i64>((u64(_e53) | (u64(_e56) << 32u))));
        let _e65 = u32(_e63);
        let _e66 = u32((_e63 >> 32u));
        local_11 = false;
        if (_e65 != 0u) {
            let _e72 = atomicAdd((&sync[_e46]), _e65);
            local_11 = ((_e72 + _e65) < _e72);
        }
        let _e75 = local_11;
        let _e78 = (_e66 + select(0u, 1u, _e75));
        local_12 = false;
        if (_e78 != 0u) {
            let _e83 = atomicAdd((&sync[(_e46 + 1u)]), _e78);
            local_12 = ((_e83 + _e78) < _e83);
        }
        let _e86 = local_12;
    }
    let _e90 = work[_e39];
    let _e95 = work[(_e39 + 7u)];
    let _e99 = work[(_e39 + 8u)];
    if ((_e90 & 2u) != 0u) {
        let _e105 = bitcast<u64>(bitcast<i64>((u64(_e95) | (u64(_e99) << 32u))));
        let _e107 = u32(_e105);
        let _e108 = u32((_e105 >> 32u));
        local_13 = false;
        if (_e107 != 0u) {
            let _e113 = atomicAdd((&sync[(_e46 + 2u)]), _e107);
            local_13 = ((_e113 + _e107) < _e113);
        }
        let _e116 = local_13;
        let _e119 = (_e108 + select(0u, 1u, _e116));
        local_14 = false;
        if (_e119 != 0u) {
            let _e124 = atomicAdd((&sync[(_e46 + 3u)]), _e119);
            local_14 = ((_e124 + _e119) < _e124);
        }
        let _e127 = local_14;
    }
    let _e131 = work[_e39];
    let _e137 = work[(_e39 + 9u)];
    let _e141 = work[(_e39 + 10u)];
    if ((_e131 & 4u) != 0u) {
        let _e147 = bitcast<u64>(bitcast<i64>((u64(_e137) | (u64(_e141) << 32u))));
        let _e149 = u32(_e147);
        let _e150 = u32((_e147 >> 32u));
        local_15 = false;
        if (_e149 != 0u) {
            let _e155 = atomicAdd((&sync[(_e46 + 4u)]), _e149);
            local_15 = ((_e155 + _e149) < _e155);
        }
        let _e158 = local_15;
        let _e161 = (_e150 + select(0u, 1u, _e158));
        local_16 = false;
        if (_e161 != 0u) {
            let _e166 = atomicAdd((&sync[(_e46 + 5u)]), _e161);
            local_16 = ((_e166 + _e161) < _e166);
        }
        let _e169 = local_16;
    }
    let _e173 = work[_e39];
    let _e179 = work[(_e39 + 11u)];
    let _e182 = work[(_e39 + 12u)];
    if ((_e173 & 8u) != 0u) {
        let _e188 = bitcast<u64>(bitcast<i64>((u64(_e179) | (u64(_e182) << 32u))));
        let _e190 = u32(_e188);
        let _e191 = u32((_e188 >> 32u));
        local_17 = false;
        if (_e190 != 0u) {
            let _e196 = atomicAdd((&sync[(_e46 + 6u)]), _e190);
            local_17 = ((_e196 + _e190) < _e196);
        }
        let _e199 = local_17;
        let _e202 = (_e191 + select(0u, 1u, _e199));
        local_18 = false;
        if (_e202 != 0u) {
            let _e207 = atomicAdd((&sync[(_e46 + 7u)]), _e202);
            local_18 = ((_e207 + _e202) < _e207);
        }
        let _e210 = local_18;
    }
    let _e215 = work[_e39];
    let _e221 = work[(_e39 + 13u)];
    let _e225 = work[(_e39 + 14u)];
    if ((_e215 & 16u) != 0u) {
        let _e231 = bitcast<u64>(bitcast<i64>((u64(_e221) | (u64(_e225) << 32u))));
        let _e233 = u32(_e231);
        let _e234 = u32((_e231 >> 32u));
        local_19 = false;
        if (_e233 != 0u) {
            let _e239 = atomicAdd((&sync[(_e46 + 8u)]), _e233);
            local_19 = ((_e239 + _e233) < _e239);
        }
        let _e242 = local_19;
        let _e245 = (_e234 + select(0u, 1u, _e242));
        local_20 = false;
        if (_e245 != 0u) {
            let _e250 = atomicAdd((&sync[(_e46 + 9u)]), _e245);
            local_20 = ((_e250 + _e245) < _e250);
        }
        let _e253 = local_20;
    }
    let _e257 = work[_e39];
    let _e263 = work[(_e39 + 15u)];
    let _e266 = work[(_e39 + 16u)];
    if ((_e257 & 32u) != 0u) {
        let _e272 = bitcast<u64>(bitcast<i64>((u64(_e263) | (u64(_e266) << 32u))));
        let _e274 = u32(_e272);
        let _e275 = u32((_e272 >> 32u));
        local_21 = false;
        if (_e274 != 0u) {
            let _e280 = atomicAdd((&sync[(_e46 + 10u)]), _e274);
            local_21 = ((_e280 + _e274) < _e280);
        }
        let _e283 = local_21;
        let _e286 = (_e275 + select(0u, 1u, _e283));
        local_22 = false;
        if (_e286 != 0u) {
            let _e291 = atomicAdd((&sync[(_e46 + 11u)]), _e286);
            local_22 = ((_e291 + _e286) < _e291);
        }
        let _e294 = local_22;
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
    let _e64 = atomicLoad((&sync[(_e39 + 1u)]));
    sum_qty_5 = bitcast<i64>((u64(_e61) | (u64(_e64) << 32u)));
    let _e73 = atomicLoad((&sync[(_e39 + 2u)]));
    let _e76 = atomicLoad((&sync[(_e39 + 3u)]));
    sum_base_price_5 = bitcast<i64>((u64(_e73) | (u64(_e76) << 32u)));
    let _e84 = atomicLoad((&sync[(_e39 + 4u)]));
    let _e87 = atomicLoad((&sync[(_e39 + 5u)]));
    sum_disc_price_5 = bitcast<i64>((u64(_e84) | (u64(_e87) << 32u)));
    let _e95 = atomicLoad((&sync[(_e39 + 6u)]));
    let _e98 = atomicLoad((&sync[(_e39 + 7u)]));
    sum_charge_5 = bitcast<i64>((u64(_e95) | (u64(_e98) << 32u)));
    let _e107 = atomicLoad((&sync[(_e39 + 8u)]));
    let _e111 = atomicLoad((&sync[(_e39 + 9u)]));
    avg_qty_count_5 = bitcast<i64>((u64(_e107) | (u64(_e111) << 32u)));
    let _e120 = atomicLoad((&sync[(_e39 + 10u)]));
    let _e124 = atomicLoad((&sync[(_e39 + 11u)]));
    avg_disc_sum_5 = bitcast<i64>((u64(_e120) | (u64(_e124) << 32u)));
    let _e132 = (rows_6 + (i_6 * 16u));
    whole_sum_qty_8 = i64();
    whole_sum_base_price_8 = i64();
    whole_sum_disc_price_8 = i64();
    whole_sum_charge_8 = i64();
    whole_avg_qty_count_8 = i64();
    whole_avg_disc_sum_8 = i64();
    let _e148 = work[(_e132 + 4u)];
    let _e151 = work[(_e132 + 5u)];
    whole_sum_qty_8 = bitcast<i64>((u64(_e148) | (u64(_e151) << 32u)));
    let _e159 = work[(_e132 + 6u)];
    let _e162 = work[(_e132 + 7u)];
    whole_sum_base_price_8 = bitcast<i64>((u64(_e159) | (u64(_e162) << 32u)));
    let _e170 = work[(_e132 + 8u)];
    let _e173 = work[(_e132 + 9u)];
    whole_sum_disc_price_8 = bitcast<i64>((u64(_e170) | (u64(_e173) << 32u)));
    let _e181 = work[(_e132 + 10u)];
    let _e184 = work[(_e132 + 11u)];
    whole_sum_charge_8 = bitcast<i64>((u64(_e181) | (u64(_e184) << 32u)));
    let _e192 = work[(_e132 + 12u)];
    let _e196 = work[(_e132 + 13u)];
    whole_avg_qty_count_8 = bitcast<i64>((u64(_e192) | (u64(_e196) << 32u)));
    let _e205 = work[(_e132 + 14u)];
    let _e209 = work[(_e132 + 15u)];
    whole_avg_disc_sum_8 = bitcast<i64>((u64(_e205) | (u64(_e209) << 32u)));
    let _e215 = sum_qty_5;
    let _e216 = whole_sum_qty_8;
    let _e217 = (_e216 + _e215);
    let _e219 = (_e216 < i64());
    whole_sum_qty_8 = _e217;
    let _e227 = sum_base_price_5;
    let _e228 = whole_sum_base_price_8;
    let _e229 = (_e228 + _e227);
    let _e231 = (_e228 < i64());
    whole_sum_base_price_8 = _e229;
    let _e239 = sum_disc_price_5;
    let _e240 = whole_sum_disc_price_8;
    let _e241 = (_e240 + _e239);
    let _e243 = (_e240 < i64());
    whole_sum_disc_price_8 = _e241;
    let _e251 = sum_charge_5;
    let _e252 = whole_sum_charge_8;
    let _e253 = (_e252 + _e251);
    let _e255 = (_e252 < i64());
    whole_sum_charge_8 = _e253;
    let _e263 = avg_qty_count_5;
    let _e264 = whole_avg_qty_count_8;
    let _e265 = (_e264 + _e263);
    let _e267 = (_e264 < i64());
    whole_avg_qty_count_8 = _e265;
    let _e275 = avg_disc_sum_5;
    let _e276 = whole_avg_disc_sum_8;
    let _e277 = (_e276 + _e275);
    let _e279 = (_e276 < i64());
    whole_avg_disc_sum_8 = _e277;
    let _e287 = whole_sum_qty_8;
    let _e288 = bitcast<u64>(_e287);
    work[(_e132 + 4u)] = u32(_e288);
    work[(_e132 + 5u)] = u32((_e288 >> 32u));
    let _e296 = whole_sum_base_price_8;
    let _e297 = bitcast<u64>(_e296);
    work[(_e132 + 6u)] = u32(_e297);
    work[(_e132 + 7u)] = u32((_e297 >> 32u));
    let _e305 = whole_sum_disc_price_8;
    let _e306 = bitcast<u64>(_e305);
    work[(_e132 + 8u)] = u32(_e306);
    work[(_e132 + 9u)] = u32((_e306 >> 32u));
    let _e314 = whole_sum_charge_8;
    let _e315 = bitcast<u64>(_e314);
    work[(_e132 + 10u)] = u32(_e315);
    work[(_e132 + 11u)] = u32((_e315 >> 32u));
    let _e323 = whole_avg_qty_count_8;
    let _e324 = bitcast<u64>(_e323);
    work[(_e132 + 12u)] = u32(_e324);
    work[(_e132 + 13u)] = u32((_e324 >> 32u));
    let _e332 = whole_avg_disc_sum_8;
    let _e333 = bitcast<u64>(_e332);
    work[(_e132 + 14u)] = u32(_e333);
    work[(_e132 + 15u)] = u32((_e333 >> 32u));
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
