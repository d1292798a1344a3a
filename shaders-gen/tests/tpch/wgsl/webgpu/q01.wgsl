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
var<private> sum_qty: vec2<u32>;
var<private> sum_base_price: vec2<u32>;
var<private> sum_disc_price: vec2<u32>;
var<private> sum_charge: vec2<u32>;
var<private> avg_qty_count: vec2<u32>;
var<private> avg_disc_sum: vec2<u32>;
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

fn u32_mul_wide(a: u32, b: u32) -> vec2<u32> {
    let _e3 = (a & 65535u);
    let _e5 = (a >> 16u);
    let _e6 = (b & 65535u);
    let _e7 = (b >> 16u);
    let _e9 = (_e3 * _e7);
    let _e10 = (_e5 * _e6);
    return vec2<u32>((a * b), ((((_e5 * _e7) + (_e9 >> 16u)) + (_e10 >> 16u)) + (((((_e3 * _e6) >> 16u) + (_e9 & 65535u)) + (_e10 & 65535u)) >> 16u)));
}

fn spill(a_1: u32) {
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
            work[(_e27 + _e34)] = (_e14 + a_1);
        }
    }
}

fn add_64_(a_2: vec2<u32>, b_1: vec2<u32>) -> vec2<u32> {
    let _e6 = (a_2.x + b_1.x);
    let _e8 = (a_2.y + b_1.y);
    let _e13 = (_e8 + select(0u, 1u, (_e6 < a_2.x)));
    return vec2<u32>(_e6, _e13);
}

fn row(a_3: u32) {
    let _e7 = value_6_0_;
    let v0_l_shipdate = bitcast<i32>(_e7);
    let _e11 = params[1].x;
    let v1_ = bitcast<i32>(_e11);
    let v2_le = !((v1_ < v0_l_shipdate));
    if v2_le {
        let _e16 = value_0_0_;
        let _e18 = value_0_1_;
        let v3_l_quantity = vec2<u32>(_e16, _e18);
        let _e21 = value_1_0_;
        let _e23 = value_1_1_;
        let v4_l_extendedprice = vec2<u32>(_e21, _e23);
        let _e26 = value_2_0_;
        let _e28 = value_2_1_;
        let v5_l_discount = vec2<u32>(_e26, _e28);
        let _e31 = value_3_0_;
        let _e33 = value_3_1_;
        let v6_l_tax = vec2<u32>(_e31, _e33);
        let _e37 = params[2].y;
        let _e40 = params[2].z;
        let _e41 = (_e37 + a_3);
        let _e44 = input[_e41];
        let _e48 = input[(_e41 + 1u)];
        let v7_l_returnflag = vec2<u32>((_e40 + _e44), (_e48 - _e44));
        let _e54 = params[2].w;
        let _e57 = params[3].x;
        let _e58 = (_e54 + a_3);
        let _e60 = input[_e58];
        let _e63 = input[(_e58 + 1u)];
        let v8_l_linestatus = vec2<u32>((_e57 + _e60), (_e63 - _e60));
        let _e69 = params[3].y;
        let _e72 = params[3].z;
        let v9_ = vec2<u32>(_e69, _e72);
        let v10_sub = vec2<u32>((v9_.x - v5_l_discount.x), 0u);
        let v11_mul = vec2<u32>((v4_l_extendedprice.x * v10_sub.x), 0u);
        let v12_add = vec2<u32>((v9_.x + v6_l_tax.x), 0u);
        let _e94 = u32_mul_wide(v11_mul.x, v12_add.x);
        l_returnflag = v7_l_returnflag;
        l_linestatus = v8_l_linestatus;
        sum_qty = vec2<u32>();
        sum_base_price = vec2<u32>();
        sum_disc_price = vec2<u32>();
        sum_charge = vec2<u32>();
        avg_qty_count = vec2<u32>();
        avg_disc_sum = vec2<u32>();
        some = true;
        let _e112 = sum_qty;
        let _e113 = add_64_(_e112, v3_l_quantity);
        let _e117 = (bitcast<i32>(_e112.y) < 0i);
        sum_qty = _e113;
        let _e127 = sum_base_price;
        let _e128 = add_64_(_e127, v4_l_extendedprice);
        let _e131 = (bitcast<i32>(_e127.y) < 0i);
        sum_base_price = _e128;
        let _e141 = sum_disc_price;
        let _e142 = add_64_(_e141, v11_mul);
        let _e145 = (bitcast<i32>(_e141.y) < 0i);
        sum_disc_price = _e142;
        let _e155 = sum_charge;
        let _e156 = add_64_(_e155, _e94);
        let _e159 = (bitcast<i32>(_e155.y) < 0i);
        sum_charge = _e156;
        let v15_ = vec2<u32>(1u, 0u);
        let _e170 = avg_qty_count;
        let _e171 = add_64_(_e170, v15_);
        let _e174 = (bitcast<i32>(_e170.y) < 0i);
        avg_qty_count = _e171;
        let _e184 = avg_disc_sum;
        let _e185 = add_64_(_e184, v5_l_discount);
        let _e188 = (bitcast<i32>(_e184.y) < 0i);
        avg_disc_sum = _e185;
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
        let v3_l_quantity_1 = vec2<u32>(_e50, _e53);
        let _e57 = params[1].z;
        let _e59 = (_e57 + (row_1 * 2u));
        let _e61 = input[_e59];
        let _e64 = input[(_e59 + 1u)];
        let v4_l_extendedprice_1 = vec2<u32>(_e61, _e64);
        let _e68 = params[1].w;
        let _e70 = (_e68 + (row_1 * 2u));
        let _e72 = input[_e70];
        let _e75 = input[(_e70 + 1u)];
        let v5_l_discount_1 = vec2<u32>(_e72, _e75);
        let _e79 = params[2].x;
        let _e81 = (_e79 + (row_1 * 2u));
        let _e83 = input[_e81];
        let _e86 = input[(_e81 + 1u)];
        let v6_l_tax_1 = vec2<u32>(_e83, _e86);
        let _e90 = params[2].y;
        let _e93 = params[2].z;
        let _e94 = (_e90 + row_1);
        let _e96 = input[_e94];
        let _e99 = input[(_e94 + 1u)];
        let v7_l_returnflag_1 = vec2<u32>((_e93 + _e96), (_e99 - _e96));
        let _e105 = params[2].w;
        let _e108 = params[3].x;
        let _e109 = (_e105 + row_1);
        let _e111 = input[_e109];
        let _e114 = input[(_e109 + 1u)];
        let v8_l_linestatus_1 = vec2<u32>((_e108 + _e111), (_e114 - _e111));
        let _e120 = params[3].y;
        let _e123 = params[3].z;
        let v9_1 = vec2<u32>(_e120, _e123);
        let v10_sub_1 = vec2<u32>((v9_1.x - v5_l_discount_1.x), 0u);
        let v11_mul_1 = vec2<u32>((v4_l_extendedprice_1.x * v10_sub_1.x), 0u);
        let v12_add_1 = vec2<u32>((v9_1.x + v6_l_tax_1.x), 0u);
        let _e145 = u32_mul_wide(v11_mul_1.x, v12_add_1.x);
        let _e146 = groups_rows;
        groups_rows = (_e146 + 1u);
        let v15_1 = vec2<u32>(1u, 0u);
    }
    let _e151 = params[3].w;
    let _e153 = groups_rows;
    work[(_e151 + _e11)] = _e153;
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
        let v3_l_quantity_2 = vec2<u32>(_e62, _e65);
        let _e69 = params[1].z;
        let _e71 = (_e69 + (row_2 * 2u));
        let _e73 = input[_e71];
        let _e76 = input[(_e71 + 1u)];
        let v4_l_extendedprice_2 = vec2<u32>(_e73, _e76);
        let _e80 = params[1].w;
        let _e82 = (_e80 + (row_2 * 2u));
        let _e84 = input[_e82];
        let _e87 = input[(_e82 + 1u)];
        let v5_l_discount_2 = vec2<u32>(_e84, _e87);
        let _e91 = params[2].x;
        let _e93 = (_e91 + (row_2 * 2u));
        let _e95 = input[_e93];
        let _e98 = input[(_e93 + 1u)];
        let v6_l_tax_2 = vec2<u32>(_e95, _e98);
        let _e102 = params[2].y;
        let _e105 = params[2].z;
        let _e106 = (_e102 + row_2);
        let _e108 = input[_e106];
        let _e111 = input[(_e106 + 1u)];
        let v7_l_returnflag_2 = vec2<u32>((_e105 + _e108), (_e111 - _e108));
        let _e117 = params[2].w;
        let _e120 = params[3].x;
        let _e121 = (_e117 + row_2);
        let _e123 = input[_e121];
        let _e126 = input[(_e121 + 1u)];
        let v8_l_linestatus_2 = vec2<u32>((_e120 + _e123), (_e126 - _e123));
        let _e132 = params[3].y;
        let _e135 = params[3].z;
        let v9_2 = vec2<u32>(_e132, _e135);
        let v10_sub_2 = vec2<u32>((v9_2.x - v5_l_discount_2.x), 0u);
        let v11_mul_2 = vec2<u32>((v4_l_extendedprice_2.x * v10_sub_2.x), 0u);
        let v12_add_2 = vec2<u32>((v9_2.x + v6_l_tax_2.x), 0u);
        let _e157 = u32_mul_wide(v11_mul_2.x, v12_add_2.x);
        let _e158 = groups_rows_1;
        groups_rows_1 = (_e158 + 1u);
        let _e163 = params[4].x;
        let _e166 = (_e163 + ((_e33 + _e158) * 17u));
        work[_e166] = 63u;
        work[(_e166 + 1u)] = v7_l_returnflag_2.x;
        work[(_e166 + 2u)] = v7_l_returnflag_2.y;
        work[(_e166 + 3u)] = v8_l_linestatus_2.x;
        work[(_e166 + 4u)] = v8_l_linestatus_2.y;
        work[(_e166 + 5u)] = v3_l_quantity_2.x;
        work[(_e166 + 6u)] = v3_l_quantity_2.y;
        work[(_e166 + 7u)] = v4_l_extendedprice_2.x;
        work[(_e166 + 8u)] = v4_l_extendedprice_2.y;
        work[(_e166 + 9u)] = v11_mul_2.x;
        work[(_e166 + 10u)] = v11_mul_2.y;
        work[(_e166 + 11u)] = _e157.x;
        work[(_e166 + 12u)] = _e157.y;
        let v15_2 = vec2<u32>(1u, 0u);
        work[(_e166 + 13u)] = v15_2.x;
        work[(_e166 + 14u)] = v15_2.y;
        work[(_e166 + 15u)] = v5_l_discount_2.x;
        work[(_e166 + 16u)] = v5_l_discount_2.y;
    }
}

@compute @workgroup_size(256, 1, 1) 
fn fuse(@builtin(workgroup_id) workgroup_2: vec3<u32>, @builtin(local_invocation_index) local_2: u32, @builtin(num_workgroups) workgroups_2: vec3<u32>) {
    var local_3: u32;
    var local_4: bool;
    var local_5: u32;
    var local_6: bool;
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
    sum_qty_0_ = vec2<u32>();
    sum_base_price_0_ = vec2<u32>();
    sum_disc_price_0_ = vec2<u32>();
    sum_charge_0_ = vec2<u32>();
    avg_qty_count_0_ = vec2<u32>();
    avg_disc_sum_0_ = vec2<u32>();
    let _e361 = atomicLoad((&count_1[0u]));
    let _e362 = (1u < _e361);
    let _e365 = places[select(0u, 1u, _e362)];
    let _e366 = (_e365 * 4u);
    let _e368 = keys[_e366];
    let _e371 = keys[(_e366 + 1u)];
    let _e374 = keys[(_e366 + 2u)];
    let _e377 = keys[(_e366 + 3u)];
    first_1_ = 4294967295u;
    sum_qty_1_ = vec2<u32>();
    sum_base_price_1_ = vec2<u32>();
    sum_disc_price_1_ = vec2<u32>();
    sum_charge_1_ = vec2<u32>();
    avg_qty_count_1_ = vec2<u32>();
    avg_disc_sum_1_ = vec2<u32>();
    let _e392 = atomicLoad((&count_1[0u]));
    let _e393 = (2u < _e392);
    let _e396 = places[select(0u, 2u, _e393)];
    let _e397 = (_e396 * 4u);
    let _e399 = keys[_e397];
    let _e402 = keys[(_e397 + 1u)];
    let _e405 = keys[(_e397 + 2u)];
    let _e408 = keys[(_e397 + 3u)];
    first_2_ = 4294967295u;
    sum_qty_2_ = vec2<u32>();
    sum_base_price_2_ = vec2<u32>();
    sum_disc_price_2_ = vec2<u32>();
    sum_charge_2_ = vec2<u32>();
    avg_qty_count_2_ = vec2<u32>();
    avg_disc_sum_2_ = vec2<u32>();
    let _e423 = atomicLoad((&count_1[0u]));
    let _e424 = (3u < _e423);
    let _e427 = places[select(0u, 3u, _e424)];
    let _e428 = (_e427 * 4u);
    let _e430 = keys[_e428];
    let _e433 = keys[(_e428 + 1u)];
    let _e436 = keys[(_e428 + 2u)];
    let _e439 = keys[(_e428 + 3u)];
    first_3_ = 4294967295u;
    sum_qty_3_ = vec2<u32>();
    sum_base_price_3_ = vec2<u32>();
    sum_disc_price_3_ = vec2<u32>();
    sum_charge_3_ = vec2<u32>();
    avg_qty_count_3_ = vec2<u32>();
    avg_disc_sum_3_ = vec2<u32>();
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
                    local_10 = false;
                    if (_e799.x != 0u) {
                        let _e806 = atomicAdd((&totals[(_e791 + 1u)]), _e799.x);
                        local_10 = ((_e806 + _e799.x) < _e806);
                    }
                    let _e809 = local_10;
                    let _e812 = (_e799.y + select(0u, 1u, _e809));
                    local_11 = false;
                    if (_e812 != 0u) {
                        let _e817 = atomicAdd((&totals[(_e791 + 2u)]), _e812);
                        local_11 = ((_e817 + _e812) < _e817);
                    }
                    let _e820 = local_11;
                    let _e823 = sum_base_price;
                    local_12 = false;
                    if (_e823.x != 0u) {
                        let _e830 = atomicAdd((&totals[(_e791 + 3u)]), _e823.x);
                        local_12 = ((_e830 + _e823.x) < _e830);
                    }
                    let _e833 = local_12;
                    let _e836 = (_e823.y + select(0u, 1u, _e833));
                    local_13 = false;
                    if (_e836 != 0u) {
                        let _e841 = atomicAdd((&totals[(_e791 + 4u)]), _e836);
                        local_13 = ((_e841 + _e836) < _e841);
                    }
                    let _e844 = local_13;
                    let _e847 = sum_disc_price;
                    local_14 = false;
                    if (_e847.x != 0u) {
                        let _e854 = atomicAdd((&totals[(_e791 + 5u)]), _e847.x);
                        local_14 = ((_e854 + _e847.x) < _e854);
                    }
                    let _e857 = local_14;
                    let _e860 = (_e847.y + select(0u, 1u, _e857));
                    local_15 = false;
                    if (_e860 != 0u) {
                        let _e865 = atomicAdd((&totals[(_e791 + 6u)]), _e860);
                        local_15 = ((_e865 + _e860) < _e865);
                    }
                    let _e868 = local_15;
                    let _e871 = sum_charge;
                    local_16 = false;
                    if (_e871.x != 0u) {
                        let _e878 = atomicAdd((&totals[(_e791 + 7u)]), _e871.x);
                        local_16 = ((_e878 + _e871.x) < _e878);
                    }
                    let _e881 = local_16;
                    let _e884 = (_e871.y + select(0u, 1u, _e881));
                    local_17 = false;
                    if (_e884 != 0u) {
                        let _e889 = atomicAdd((&totals[(_e791 + 8u)]), _e884);
                        local_17 = ((_e889 + _e884) < _e889);
                    }
                    let _e892 = local_17;
                    let _e895 = avg_qty_count;
                    local_18 = false;
                    if (_e895.x != 0u) {
                        let _e903 = atomicAdd((&totals[(_e791 + 9u)]), _e895.x);
                        local_18 = ((_e903 + _e895.x) < _e903);
                    }
                    let _e906 = local_18;
                    let _e910 = (_e895.y + select(0u, 1u, _e906));
                    local_19 = false;
                    if (_e910 != 0u) {
                        let _e915 = atomicAdd((&totals[(_e791 + 10u)]), _e910);
                        local_19 = ((_e915 + _e910) < _e915);
                    }
                    let _e918 = local_19;
                    let _e921 = avg_disc_sum;
                    local_20 = false;
                    if (_e921.x != 0u) {
                        let _e929 = atomicAdd((&totals[(_e791 + 11u)]), _e921.x);
                        local_20 = ((_e929 + _e921.x) < _e929);
                    }
                    let _e932 = local_20;
                    let _e936 = (_e921.y + select(0u, 1u, _e932));
                    local_21 = false;
                    if (_e936 != 0u) {
                        let _e941 = atomicAdd((&totals[(_e791 + 12u)]), _e936);
                        local_21 = ((_e941 + _e936) < _e941);
                    }
                    let _e944 = local_21;
                } else {
                    spill(number_1);
                }
            }
            let _e947 = waits;
            if _e947 {
                let _e948 = first_0_;
                let _e952 = select(select(4294967295u, _e675, (_e693 != 0u)), _e948, (_e948 != 4294967295u));
                first_0_ = _e952;
                let _e956 = first_1_;
                let _e960 = select(select(4294967295u, _e675, (_e703 != 0u)), _e956, (_e956 != 4294967295u));
                first_1_ = _e960;
                let _e964 = first_2_;
                let _e968 = select(select(4294967295u, _e675, (_e713 != 0u)), _e964, (_e964 != 4294967295u));
                first_2_ = _e968;
                let _e972 = first_3_;
                let _e976 = select(select(4294967295u, _e675, (_e723 != 0u)), _e972, (_e972 != 4294967295u));
                first_3_ = _e976;
                waits = ((((false | ((_e952 == 4294967295u) & _e330)) | ((_e960 == 4294967295u) & _e362)) | ((_e968 == 4294967295u) & _e393)) | ((_e976 == 4294967295u) & _e424));
            }
            let _e980 = sum_qty;
            let _e982 = sum_qty_0_;
            let _e983 = add_64_(_e982, _e980);
            let _e987 = (bitcast<i32>(_e982.y) < 0i);
            sum_qty_0_ = select(_e982, _e983, vec2((_e693 != 0u)));
            let _e999 = sum_base_price;
            let _e1001 = sum_base_price_0_;
            let _e1002 = add_64_(_e1001, _e999);
            let _e1005 = (bitcast<i32>(_e1001.y) < 0i);
            sum_base_price_0_ = select(_e1001, _e1002, vec2((_e693 != 0u)));
            let _e1017 = sum_disc_price;
            let _e1019 = sum_disc_price_0_;
            let _e1020 = add_64_(_e1019, _e1017);
            let _e1023 = (bitcast<i32>(_e1019.y) < 0i);
            sum_disc_price_0_ = select(_e1019, _e1020, vec2((_e693 != 0u)));
            let _e1035 = sum_charge;
            let _e1037 = sum_charge_0_;
            let _e1038 = add_64_(_e1037, _e1035);
            let _e1041 = (bitcast<i32>(_e1037.y) < 0i);
            sum_charge_0_ = select(_e1037, _e1038, vec2((_e693 != 0u)));
            let _e1053 = avg_qty_count;
            let _e1055 = avg_qty_count_0_;
            let _e1056 = add_64_(_e1055, _e1053);
            let _e1059 = (bitcast<i32>(_e1055.y) < 0i);
            avg_qty_count_0_ = select(_e1055, _e1056, vec2((_e693 != 0u)));
            let _e1071 = avg_disc_sum;
            let _e1073 = avg_disc_sum_0_;
            let _e1074 = add_64_(_e1073, _e1071);
            let _e1077 = (bitcast<i32>(_e1073.y) < 0i);
            avg_disc_sum_0_ = select(_e1073, _e1074, vec2((_e693 != 0u)));
            let _e1089 = sum_qty;
            let _e1091 = sum_qty_1_;
            let _e1092 = add_64_(_e1091, _e1089);
            let _e1095 = (bitcast<i32>(_e1091.y) < 0i);
            sum_qty_1_ = select(_e1091, _e1092, vec2((_e703 != 0u)));
            let _e1107 = sum_base_price;
            let _e1109 = sum_base_price_1_;
            let _e1110 = add_64_(_e1109, _e1107);
            let _e1113 = (bitcast<i32>(_e1109.y) < 0i);
            sum_base_price_1_ = select(_e1109, _e1110, vec2((_e703 != 0u)));
            let _e1125 = sum_disc_price;
            let _e1127 = sum_disc_price_1_;
            let _e1128 = add_64_(_e1127, _e1125);
            let _e1131 = (bitcast<i32>(_e1127.y) < 0i);
            sum_disc_price_1_ = select(_e1127, _e1128, vec2((_e703 != 0u)));
            let _e1143 = sum_charge;
            let _e1145 = sum_charge_1_;
            let _e1146 = add_64_(_e1145, _e1143);
            let _e1149 = (bitcast<i32>(_e1145.y) < 0i);
            sum_charge_1_ = select(_e1145, _e1146, vec2((_e703 != 0u)));
            let _e1161 = avg_qty_count;
            let _e1163 = avg_qty_count_1_;
            let _e1164 = add_64_(_e1163, _e1161);
            let _e1167 = (bitcast<i32>(_e1163.y) < 0i);
            avg_qty_count_1_ = select(_e1163, _e1164, vec2((_e703 != 0u)));
            let _e1179 = avg_disc_sum;
            let _e1181 = avg_disc_sum_1_;
            let _e1182 = add_64_(_e1181, _e1179);
            let _e1185 = (bitcast<i32>(_e1181.y) < 0i);
            avg_disc_sum_1_ = select(_e1181, _e1182, vec2((_e703 != 0u)));
            let _e1197 = sum_qty;
            let _e1199 = sum_qty_2_;
            let _e1200 = add_64_(_e1199, _e1197);
            let _e1203 = (bitcast<i32>(_e1199.y) < 0i);
            sum_qty_2_ = select(_e1199, _e1200, vec2((_e713 != 0u)));
            let _e1215 = sum_base_price;
            let _e1217 = sum_base_price_2_;
            let _e1218 = add_64_(_e1217, _e1215);
            let _e1221 = (bitcast<i32>(_e1217.y) < 0i);
            sum_base_price_2_ = select(_e1217, _e1218, vec2((_e713 != 0u)));
            let _e1233 = sum_disc_price;
            let _e1235 = sum_disc_price_2_;
            let _e1236 = add_64_(_e1235, _e1233);
            let _e1239 = (bitcast<i32>(_e1235.y) < 0i);
            sum_disc_price_2_ = select(_e1235, _e1236, vec2((_e713 != 0u)));
            let _e1251 = sum_charge;
            let _e1253 = sum_charge_2_;
            let _e1254 = add_64_(_e1253, _e1251);
            let _e1257 = (bitcast<i32>(_e1253.y) < 0i);
            sum_charge_2_ = select(_e1253, _e1254, vec2((_e713 != 0u)));
            let _e1269 = avg_qty_count;
            let _e1271 = avg_qty_count_2_;
            let _e1272 = add_64_(_e1271, _e1269);
            let _e1275 = (bitcast<i32>(_e1271.y) < 0i);
            avg_qty_count_2_ = select(_e1271, _e1272, vec2((_e713 != 0u)));
            let _e1287 = avg_disc_sum;
            let _e1289 = avg_disc_sum_2_;
            let _e1290 = add_64_(_e1289, _e1287);
            let _e1293 = (bitcast<i32>(_e1289.y) < 0i);
            avg_disc_sum_2_ = select(_e1289, _e1290, vec2((_e713 != 0u)));
            let _e1305 = sum_qty;
            let _e1307 = sum_qty_3_;
            let _e1308 = add_64_(_e1307, _e1305);
            let _e1311 = (bitcast<i32>(_e1307.y) < 0i);
            sum_qty_3_ = select(_e1307, _e1308, vec2((_e723 != 0u)));
            let _e1323 = sum_base_price;
            let _e1325 = sum_base_price_3_;
            let _e1326 = add_64_(_e1325, _e1323);
            let _e1329 = (bitcast<i32>(_e1325.y) < 0i);
            sum_base_price_3_ = select(_e1325, _e1326, vec2((_e723 != 0u)));
            let _e1341 = sum_disc_price;
            let _e1343 = sum_disc_price_3_;
            let _e1344 = add_64_(_e1343, _e1341);
            let _e1347 = (bitcast<i32>(_e1343.y) < 0i);
            sum_disc_price_3_ = select(_e1343, _e1344, vec2((_e723 != 0u)));
            let _e1359 = sum_charge;
            let _e1361 = sum_charge_3_;
            let _e1362 = add_64_(_e1361, _e1359);
            let _e1365 = (bitcast<i32>(_e1361.y) < 0i);
            sum_charge_3_ = select(_e1361, _e1362, vec2((_e723 != 0u)));
            let _e1377 = avg_qty_count;
            let _e1379 = avg_qty_count_3_;
            let _e1380 = add_64_(_e1379, _e1377);
            let _e1383 = (bitcast<i32>(_e1379.y) < 0i);
            avg_qty_count_3_ = select(_e1379, _e1380, vec2((_e723 != 0u)));
            let _e1395 = avg_disc_sum;
            let _e1397 = avg_disc_sum_3_;
            let _e1398 = add_64_(_e1397, _e1395);
            let _e1401 = (bitcast<i32>(_e1397.y) < 0i);
            avg_disc_sum_3_ = select(_e1397, _e1398, vec2((_e723 != 0u)));
            local_8 = (_e589 + 1u);
        }
        local_7 = (_e455 + 1u);
    }
    workgroupBarrier();
    let _e1417 = first_0_;
    values[local_2] = _e1417;
    let _e1420 = sum_qty_0_;
    values[(local_2 + 256u)] = _e1420.x;
    values[(local_2 + 512u)] = _e1420.y;
    let _e1428 = sum_base_price_0_;
    values[(local_2 + 768u)] = _e1428.x;
    values[(local_2 + 1024u)] = _e1428.y;
    let _e1437 = sum_disc_price_0_;
    values[(local_2 + 1280u)] = _e1437.x;
    values[(local_2 + 1536u)] = _e1437.y;
    workgroupBarrier();
    let _e1446 = (local_2 >> 4u);
    let _e1447 = (local_2 & 15u);
    let _e1448 = (_e1447 < 16u);
    if (_e1448 & (_e1446 == 0u)) {
        let _e1452 = values[_e1447];
        first_0_ = _e1452;
        local_22 = (_e1447 + 16u);
        loop {
            let _e1455 = local_22;
            if (_e1455 >= 256u) {
                break;
            }
            let _e1458 = values[_e1455];
            let _e1459 = first_0_;
            first_0_ = min(_e1458, _e1459);
            local_22 = (_e1455 + 16u);
        }
        let _e1462 = first_0_;
        values[_e1447] = _e1462;
    }
    if (_e1448 & (_e1446 == 1u)) {
        let _e1468 = values[(_e1447 + 256u)];
        let _e1471 = values[(_e1447 + 512u)];
        sum_qty_0_ = vec2<u32>(_e1468, _e1471);
        local_23 = (_e1447 + 16u);
        loop {
            let _e1475 = local_23;
            if (_e1475 >= 256u) {
                break;
            }
            let _e1479 = values[(_e1475 + 256u)];
            let _e1482 = values[(_e1475 + 512u)];
            let _e1483 = vec2<u32>(_e1479, _e1482);
            let _e1484 = sum_qty_0_;
            let _e1485 = add_64_(_e1484, _e1483);
            let _e1488 = (bitcast<i32>(_e1484.y) < 0i);
            sum_qty_0_ = _e1485;
            local_23 = (_e1475 + 16u);
        }
        let _e1499 = sum_qty_0_;
        values[(_e1447 + 256u)] = _e1499.x;
        values[(_e1447 + 512u)] = _e1499.y;
    }
    if (_e1448 & (_e1446 == 2u)) {
        let _e1510 = values[(_e1447 + 768u)];
        let _e1513 = values[(_e1447 + 1024u)];
        sum_base_price_0_ = vec2<u32>(_e1510, _e1513);
        local_24 = (_e1447 + 16u);
        loop {
            let _e1517 = local_24;
            if (_e1517 >= 256u) {
                break;
            }
            let _e1521 = values[(_e1517 + 768u)];
            let _e1524 = values[(_e1517 + 1024u)];
            let _e1525 = vec2<u32>(_e1521, _e1524);
            let _e1526 = sum_base_price_0_;
            let _e1527 = add_64_(_e1526, _e1525);
            let _e1530 = (bitcast<i32>(_e1526.y) < 0i);
            sum_base_price_0_ = _e1527;
            local_24 = (_e1517 + 16u);
        }
        let _e1541 = sum_base_price_0_;
        values[(_e1447 + 768u)] = _e1541.x;
        values[(_e1447 + 1024u)] = _e1541.y;
    }
    if (_e1448 & (_e1446 == 3u)) {
        let _e1552 = values[(_e1447 + 1280u)];
        let _e1555 = values[(_e1447 + 1536u)];
        sum_disc_price_0_ = vec2<u32>(_e1552, _e1555);
        local_25 = (_e1447 + 16u);
        loop {
            let _e1559 = local_25;
            if (_e1559 >= 256u) {
                break;
            }
            let _e1563 = values[(_e1559 + 1280u)];
            let _e1566 = values[(_e1559 + 1536u)];
            let _e1567 = vec2<u32>(_e1563, _e1566);
            let _e1568 = sum_disc_price_0_;
            let _e1569 = add_64_(_e1568, _e1567);
            let _e1572 = (bitcast<i32>(_e1568.y) < 0i);
            sum_disc_price_0_ = _e1569;
            local_25 = (_e1559 + 16u);
        }
        let _e1583 = sum_disc_price_0_;
        values[(_e1447 + 1280u)] = _e1583.x;
        values[(_e1447 + 1536u)] = _e1583.y;
    }
    workgroupBarrier();
    let _e1590 = (local_2 & 15u);
    let _e1591 = (_e1590 < 1u);
    if (_e1591 & (_e1446 == 0u)) {
        let _e1595 = values[_e1590];
        first_0_ = _e1595;
        local_26 = (_e1590 + 1u);
        loop {
            let _e1598 = local_26;
            if (_e1598 >= 16u) {
                break;
            }
            let _e1601 = values[_e1598];
            let _e1602 = first_0_;
            first_0_ = min(_e1601, _e1602);
            local_26 = (_e1598 + 1u);
        }
        let _e1605 = first_0_;
        values[_e1590] = _e1605;
    }
    if (_e1591 & (_e1446 == 1u)) {
        let _e1611 = values[(_e1590 + 256u)];
        let _e1614 = values[(_e1590 + 512u)];
        sum_qty_0_ = vec2<u32>(_e1611, _e1614);
        local_27 = (_e1590 + 1u);
        loop {
            let _e1618 = local_27;
            if (_e1618 >= 16u) {
                break;
            }
            let _e1622 = values[(_e1618 + 256u)];
            let _e1625 = values[(_e1618 + 512u)];
            let _e1626 = vec2<u32>(_e1622, _e1625);
            let _e1627 = sum_qty_0_;
            let _e1628 = add_64_(_e1627, _e1626);
            let _e1631 = (bitcast<i32>(_e1627.y) < 0i);
            sum_qty_0_ = _e1628;
            local_27 = (_e1618 + 1u);
        }
        let _e1642 = sum_qty_0_;
        values[(_e1590 + 256u)] = _e1642.x;
        values[(_e1590 + 512u)] = _e1642.y;
    }
    if (_e1591 & (_e1446 == 2u)) {
        let _e1653 = values[(_e1590 + 768u)];
        let _e1656 = values[(_e1590 + 1024u)];
        sum_base_price_0_ = vec2<u32>(_e1653, _e1656);
        local_28 = (_e1590 + 1u);
        loop {
            let _e1660 = local_28;
            if (_e1660 >= 16u) {
                break;
            }
            let _e1664 = values[(_e1660 + 768u)];
            let _e1667 = values[(_e1660 + 1024u)];
            let _e1668 = vec2<u32>(_e1664, _e1667);
            let _e1669 = sum_base_price_0_;
            let _e1670 = add_64_(_e1669, _e1668);
            let _e1673 = (bitcast<i32>(_e1669.y) < 0i);
            sum_base_price_0_ = _e1670;
            local_28 = (_e1660 + 1u);
        }
        let _e1684 = sum_base_price_0_;
        values[(_e1590 + 768u)] = _e1684.x;
        values[(_e1590 + 1024u)] = _e1684.y;
    }
    if (_e1591 & (_e1446 == 3u)) {
        let _e1695 = values[(_e1590 + 1280u)];
        let _e1698 = values[(_e1590 + 1536u)];
        sum_disc_price_0_ = vec2<u32>(_e1695, _e1698);
        local_29 = (_e1590 + 1u);
        loop {
            let _e1702 = local_29;
            if (_e1702 >= 16u) {
                break;
            }
            let _e1706 = values[(_e1702 + 1280u)];
            let _e1709 = values[(_e1702 + 1536u)];
            let _e1710 = vec2<u32>(_e1706, _e1709);
            let _e1711 = sum_disc_price_0_;
            let _e1712 = add_64_(_e1711, _e1710);
            let _e1715 = (bitcast<i32>(_e1711.y) < 0i);
            sum_disc_price_0_ = _e1712;
            local_29 = (_e1702 + 1u);
        }
        let _e1726 = sum_disc_price_0_;
        values[(_e1590 + 1280u)] = _e1726.x;
        values[(_e1590 + 1536u)] = _e1726.y;
    }
    workgroupBarrier();
    let _e1734 = values[0u];
    first_0_ = _e1734;
    let _e1737 = values[(0u + 256u)];
    let _e1740 = values[(0u + 512u)];
    sum_qty_0_ = vec2<u32>(_e1737, _e1740);
    let _e1744 = values[(0u + 768u)];
    let _e1747 = values[(0u + 1024u)];
    sum_base_price_0_ = vec2<u32>(_e1744, _e1747);
    let _e1751 = values[(0u + 1280u)];
    let _e1754 = values[(0u + 1536u)];
    sum_disc_price_0_ = vec2<u32>(_e1751, _e1754);
    workgroupBarrier();
    let _e1756 = sum_charge_0_;
    values[local_2] = _e1756.x;
    values[(local_2 + 256u)] = _e1756.y;
    let _e1762 = avg_qty_count_0_;
    values[(local_2 + 512u)] = _e1762.x;
    values[(local_2 + 768u)] = _e1762.y;
    let _e1769 = avg_disc_sum_0_;
    values[(local_2 + 1024u)] = _e1769.x;
    values[(local_2 + 1280u)] = _e1769.y;
    let _e1776 = first_1_;
    values[(local_2 + 1536u)] = _e1776;
    workgroupBarrier();
    let _e1779 = (local_2 >> 4u);
    let _e1780 = (local_2 & 15u);
    let _e1781 = (_e1780 < 16u);
    if (_e1781 & (_e1779 == 0u)) {
        let _e1785 = values[_e1780];
        let _e1788 = values[(_e1780 + 256u)];
        sum_charge_0_ = vec2<u32>(_e1785, _e1788);
        local_30 = (_e1780 + 16u);
        loop {
            let _e1792 = local_30;
            if (_e1792 >= 256u) {
                break;
            }
            let _e1795 = values[_e1792];
            let _e1798 = values[(_e1792 + 256u)];
            let _e1799 = vec2<u32>(_e1795, _e1798);
            let _e1800 = sum_charge_0_;
            let _e1801 = add_64_(_e1800, _e1799);
            let _e1804 = (bitcast<i32>(_e1800.y) < 0i);
            sum_charge_0_ = _e1801;
            local_30 = (_e1792 + 16u);
        }
        let _e1815 = sum_charge_0_;
        values[_e1780] = _e1815.x;
        values[(_e1780 + 256u)] = _e1815.y;
    }
    if (_e1781 & (_e1779 == 1u)) {
        let _e1825 = values[(_e1780 + 512u)];
        let _e1828 = values[(_e1780 + 768u)];
        avg_qty_count_0_ = vec2<u32>(_e1825, _e1828);
        local_31 = (_e1780 + 16u);
        loop {
            let _e1832 = local_31;
            if (_e1832 >= 256u) {
                break;
            }
            let _e1836 = values[(_e1832 + 512u)];
            let _e1839 = values[(_e1832 + 768u)];
            let _e1840 = vec2<u32>(_e1836, _e1839);
            let _e1841 = avg_qty_count_0_;
            let _e1842 = add_64_(_e1841, _e1840);
            let _e1845 = (bitcast<i32>(_e1841.y) < 0i);
            avg_qty_count_0_ = _e1842;
            local_31 = (_e1832 + 16u);
        }
        let _e1856 = avg_qty_count_0_;
        values[(_e1780 + 512u)] = _e1856.x;
        values[(_e1780 + 768u)] = _e1856.y;
    }
    if (_e1781 & (_e1779 == 2u)) {
        let _e1867 = values[(_e1780 + 1024u)];
        let _e1870 = values[(_e1780 + 1280u)];
        avg_disc_sum_0_ = vec2<u32>(_e1867, _e1870);
        local_32 = (_e1780 + 16u);
        loop {
            let _e1874 = local_32;
            if (_e1874 >= 256u) {
                break;
            }
            let _e1878 = values[(_e1874 + 1024u)];
            let _e1881 = values[(_e1874 + 1280u)];
            let _e1882 = vec2<u32>(_e1878, _e1881);
            let _e1883 = avg_disc_sum_0_;
            let _e1884 = add_64_(_e1883, _e1882);
            let _e1887 = (bitcast<i32>(_e1883.y) < 0i);
            avg_disc_sum_0_ = _e1884;
            local_32 = (_e1874 + 16u);
        }
        let _e1898 = avg_disc_sum_0_;
        values[(_e1780 + 1024u)] = _e1898.x;
        values[(_e1780 + 1280u)] = _e1898.y;
    }
    if (_e1781 & (_e1779 == 3u)) {
        let _e1909 = values[(_e1780 + 1536u)];
        first_1_ = _e1909;
        local_33 = (_e1780 + 16u);
        loop {
            let _e1912 = local_33;
            if (_e1912 >= 256u) {
                break;
            }
            let _e1916 = values[(_e1912 + 1536u)];
            let _e1917 = first_1_;
            first_1_ = min(_e1916, _e1917);
            local_33 = (_e1912 + 16u);
        }
        let _e1920 = first_1_;
        values[(_e1780 + 1536u)] = _e1920;
    }
    workgroupBarrier();
    let _e1923 = (local_2 & 15u);
    let _e1924 = (_e1923 < 1u);
    if (_e1924 & (_e1779 == 0u)) {
        let _e1928 = values[_e1923];
        let _e1931 = values[(_e1923 + 256u)];
        sum_charge_0_ = vec2<u32>(_e1928, _e1931);
        local_34 = (_e1923 + 1u);
        loop {
            let _e1935 = local_34;
            if (_e1935 >= 16u) {
                break;
            }
            let _e1938 = values[_e1935];
            let _e1941 = values[(_e1935 + 256u)];
            let _e1942 = vec2<u32>(_e1938, _e1941);
            let _e1943 = sum_charge_0_;
            let _e1944 = add_64_(_e1943, _e1942);
            let _e1947 = (bitcast<i32>(_e1943.y) < 0i);
            sum_charge_0_ = _e1944;
            local_34 = (_e1935 + 1u);
        }
        let _e1958 = sum_charge_0_;
        values[_e1923] = _e1958.x;
        values[(_e1923 + 256u)] = _e1958.y;
    }
    if (_e1924 & (_e1779 == 1u)) {
        let _e1968 = values[(_e1923 + 512u)];
        let _e1971 = values[(_e1923 + 768u)];
        avg_qty_count_0_ = vec2<u32>(_e1968, _e1971);
        local_35 = (_e1923 + 1u);
        loop {
            let _e1975 = local_35;
            if (_e1975 >= 16u) {
                break;
            }
            let _e1979 = values[(_e1975 + 512u)];
            let _e1982 = values[(_e1975 + 768u)];
            let _e1983 = vec2<u32>(_e1979, _e1982);
            let _e1984 = avg_qty_count_0_;
            let _e1985 = add_64_(_e1984, _e1983);
            let _e1988 = (bitcast<i32>(_e1984.y) < 0i);
            avg_qty_count_0_ = _e1985;
            local_35 = (_e1975 + 1u);
        }
        let _e1999 = avg_qty_count_0_;
        values[(_e1923 + 512u)] = _e1999.x;
        values[(_e1923 + 768u)] = _e1999.y;
    }
    if (_e1924 & (_e1779 == 2u)) {
        let _e2010 = values[(_e1923 + 1024u)];
        let _e2013 = values[(_e1923 + 1280u)];
        avg_disc_sum_0_ = vec2<u32>(_e2010, _e2013);
        local_36 = (_e1923 + 1u);
        loop {
            let _e2017 = local_36;
            if (_e2017 >= 16u) {
                break;
            }
            let _e2021 = values[(_e2017 + 1024u)];
            let _e2024 = values[(_e2017 + 1280u)];
            let _e2025 = vec2<u32>(_e2021, _e2024);
            let _e2026 = avg_disc_sum_0_;
            let _e2027 = add_64_(_e2026, _e2025);
            let _e2030 = (bitcast<i32>(_e2026.y) < 0i);
            avg_disc_sum_0_ = _e2027;
            local_36 = (_e2017 + 1u);
        }
        let _e2041 = avg_disc_sum_0_;
        values[(_e1923 + 1024u)] = _e2041.x;
        values[(_e1923 + 1280u)] = _e2041.y;
    }
    if (_e1924 & (_e1779 == 3u)) {
        let _e2052 = values[(_e1923 + 1536u)];
        first_1_ = _e2052;
        local_37 = (_e1923 + 1u);
        loop {
            let _e2055 = local_37;
            if (_e2055 >= 16u) {
                break;
            }
            let _e2059 = values[(_e2055 + 1536u)];
            let _e2060 = first_1_;
            first_1_ = min(_e2059, _e2060);
            local_37 = (_e2055 + 1u);
        }
        let _e2063 = first_1_;
        values[(_e1923 + 1536u)] = _e2063;
    }
    workgroupBarrier();
    let _e2067 = values[0u];
    let _e2070 = values[(0u + 256u)];
    sum_charge_0_ = vec2<u32>(_e2067, _e2070);
    let _e2074 = values[(0u + 512u)];
    let _e2077 = values[(0u + 768u)];
    avg_qty_count_0_ = vec2<u32>(_e2074, _e2077);
    let _e2081 = values[(0u + 1024u)];
    let _e2084 = values[(0u + 1280u)];
    avg_disc_sum_0_ = vec2<u32>(_e2081, _e2084);
    let _e2088 = values[(0u + 1536u)];
    first_1_ = _e2088;
    workgroupBarrier();
    let _e2089 = sum_qty_1_;
    values[local_2] = _e2089.x;
    values[(local_2 + 256u)] = _e2089.y;
    let _e2095 = sum_base_price_1_;
    values[(local_2 + 512u)] = _e2095.x;
    values[(local_2 + 768u)] = _e2095.y;
    let _e2102 = sum_disc_price_1_;
    values[(local_2 + 1024u)] = _e2102.x;
    values[(local_2 + 1280u)] = _e2102.y;
    let _e2109 = sum_charge_1_;
    values[(local_2 + 1536u)] = _e2109.x;
    values[(local_2 + 1792u)] = _e2109.y;
    workgroupBarrier();
    let _e2117 = (local_2 >> 4u);
    let _e2118 = (local_2 & 15u);
    let _e2119 = (_e2118 < 16u);
    if (_e2119 & (_e2117 == 0u)) {
        let _e2123 = values[_e2118];
        let _e2126 = values[(_e2118 + 256u)];
        sum_qty_1_ = vec2<u32>(_e2123, _e2126);
        local_38 = (_e2118 + 16u);
        loop {
            let _e2130 = local_38;
            if (_e2130 >= 256u) {
                break;
            }
            let _e2133 = values[_e2130];
            let _e2136 = values[(_e2130 + 256u)];
            let _e2137 = vec2<u32>(_e2133, _e2136);
            let _e2138 = sum_qty_1_;
            let _e2139 = add_64_(_e2138, _e2137);
            let _e2142 = (bitcast<i32>(_e2138.y) < 0i);
            sum_qty_1_ = _e2139;
            local_38 = (_e2130 + 16u);
        }
        let _e2153 = sum_qty_1_;
        values[_e2118] = _e2153.x;
        values[(_e2118 + 256u)] = _e2153.y;
    }
    if (_e2119 & (_e2117 == 1u)) {
        let _e2163 = values[(_e2118 + 512u)];
        let _e2166 = values[(_e2118 + 768u)];
        sum_base_price_1_ = vec2<u32>(_e2163, _e2166);
        local_39 = (_e2118 + 16u);
        loop {
            let _e2170 = local_39;
            if (_e2170 >= 256u) {
                break;
            }
            let _e2174 = values[(_e2170 + 512u)];
            let _e2177 = values[(_e2170 + 768u)];
            let _e2178 = vec2<u32>(_e2174, _e2177);
            let _e2179 = sum_base_price_1_;
            let _e2180 = add_64_(_e2179, _e2178);
            let _e2183 = (bitcast<i32>(_e2179.y) < 0i);
            sum_base_price_1_ = _e2180;
            local_39 = (_e2170 + 16u);
        }
        let _e2194 = sum_base_price_1_;
        values[(_e2118 + 512u)] = _e2194.x;
        values[(_e2118 + 768u)] = _e2194.y;
    }
    if (_e2119 & (_e2117 == 2u)) {
        let _e2205 = values[(_e2118 + 1024u)];
        let _e2208 = values[(_e2118 + 1280u)];
        sum_disc_price_1_ = vec2<u32>(_e2205, _e2208);
        local_40 = (_e2118 + 16u);
        loop {
            let _e2212 = local_40;
            if (_e2212 >= 256u) {
                break;
            }
            let _e2216 = values[(_e2212 + 1024u)];
            let _e2219 = values[(_e2212 + 1280u)];
            let _e2220 = vec2<u32>(_e2216, _e2219);
            let _e2221 = sum_disc_price_1_;
            let _e2222 = add_64_(_e2221, _e2220);
            let _e2225 = (bitcast<i32>(_e2221.y) < 0i);
            sum_disc_price_1_ = _e2222;
            local_40 = (_e2212 + 16u);
        }
        let _e2236 = sum_disc_price_1_;
        values[(_e2118 + 1024u)] = _e2236.x;
        values[(_e2118 + 1280u)] = _e2236.y;
    }
    if (_e2119 & (_e2117 == 3u)) {
        let _e2247 = values[(_e2118 + 1536u)];
        let _e2250 = values[(_e2118 + 1792u)];
        sum_charge_1_ = vec2<u32>(_e2247, _e2250);
        local_41 = (_e2118 + 16u);
        loop {
            let _e2254 = local_41;
            if (_e2254 >= 256u) {
                break;
            }
            let _e2258 = values[(_e2254 + 1536u)];
            let _e2261 = values[(_e2254 + 1792u)];
            let _e2262 = vec2<u32>(_e2258, _e2261);
            let _e2263 = sum_charge_1_;
            let _e2264 = add_64_(_e2263, _e2262);
            let _e2267 = (bitcast<i32>(_e2263.y) < 0i);
            sum_charge_1_ = _e2264;
            local_41 = (_e2254 + 16u);
        }
        let _e2278 = sum_charge_1_;
        values[(_e2118 + 1536u)] = _e2278.x;
        values[(_e2118 + 1792u)] = _e2278.y;
    }
    workgroupBarrier();
    let _e2285 = (local_2 & 15u);
    let _e2286 = (_e2285 < 1u);
    if (_e2286 & (_e2117 == 0u)) {
        let _e2290 = values[_e2285];
        let _e2293 = values[(_e2285 + 256u)];
        sum_qty_1_ = vec2<u32>(_e2290, _e2293);
        local_42 = (_e2285 + 1u);
        loop {
            let _e2297 = local_42;
            if (_e2297 >= 16u) {
                break;
            }
            let _e2300 = values[_e2297];
            let _e2303 = values[(_e2297 + 256u)];
            let _e2304 = vec2<u32>(_e2300, _e2303);
            let _e2305 = sum_qty_1_;
            let _e2306 = add_64_(_e2305, _e2304);
            let _e2309 = (bitcast<i32>(_e2305.y) < 0i);
            sum_qty_1_ = _e2306;
            local_42 = (_e2297 + 1u);
        }
        let _e2320 = sum_qty_1_;
        values[_e2285] = _e2320.x;
        values[(_e2285 + 256u)] = _e2320.y;
    }
    if (_e2286 & (_e2117 == 1u)) {
        let _e2330 = values[(_e2285 + 512u)];
        let _e2333 = values[(_e2285 + 768u)];
        sum_base_price_1_ = vec2<u32>(_e2330, _e2333);
        local_43 = (_e2285 + 1u);
        loop {
            let _e2337 = local_43;
            if (_e2337 >= 16u) {
                break;
            }
            let _e2341 = values[(_e2337 + 512u)];
            let _e2344 = values[(_e2337 + 768u)];
            let _e2345 = vec2<u32>(_e2341, _e2344);
            let _e2346 = sum_base_price_1_;
            let _e2347 = add_64_(_e2346, _e2345);
            let _e2350 = (bitcast<i32>(_e2346.y) < 0i);
            sum_base_price_1_ = _e2347;
            local_43 = (_e2337 + 1u);
        }
        let _e2361 = sum_base_price_1_;
        values[(_e2285 + 512u)] = _e2361.x;
        values[(_e2285 + 768u)] = _e2361.y;
    }
    if (_e2286 & (_e2117 == 2u)) {
        let _e2372 = values[(_e2285 + 1024u)];
        let _e2375 = values[(_e2285 + 1280u)];
        sum_disc_price_1_ = vec2<u32>(_e2372, _e2375);
        local_44 = (_e2285 + 1u);
        loop {
            let _e2379 = local_44;
            if (_e2379 >= 16u) {
                break;
            }
            let _e2383 = values[(_e2379 + 1024u)];
            let _e2386 = values[(_e2379 + 1280u)];
            let _e2387 = vec2<u32>(_e2383, _e2386);
            let _e2388 = sum_disc_price_1_;
            let _e2389 = add_64_(_e2388, _e2387);
            let _e2392 = (bitcast<i32>(_e2388.y) < 0i);
            sum_disc_price_1_ = _e2389;
            local_44 = (_e2379 + 1u);
        }
        let _e2403 = sum_disc_price_1_;
        values[(_e2285 + 1024u)] = _e2403.x;
        values[(_e2285 + 1280u)] = _e2403.y;
    }
    if (_e2286 & (_e2117 == 3u)) {
        let _e2414 = values[(_e2285 + 1536u)];
        let _e2417 = values[(_e2285 + 1792u)];
        sum_charge_1_ = vec2<u32>(_e2414, _e2417);
        local_45 = (_e2285 + 1u);
        loop {
            let _e2421 = local_45;
            if (_e2421 >= 16u) {
                break;
            }
            let _e2425 = values[(_e2421 + 1536u)];
            let _e2428 = values[(_e2421 + 1792u)];
            let _e2429 = vec2<u32>(_e2425, _e2428);
            let _e2430 = sum_charge_1_;
            let _e2431 = add_64_(_e2430, _e2429);
            let _e2434 = (bitcast<i32>(_e2430.y) < 0i);
            sum_charge_1_ = _e2431;
            local_45 = (_e2421 + 1u);
        }
        let _e2445 = sum_charge_1_;
        values[(_e2285 + 1536u)] = _e2445.x;
        values[(_e2285 + 1792u)] = _e2445.y;
    }
    workgroupBarrier();
    let _e2453 = values[0u];
    let _e2456 = values[(0u + 256u)];
    sum_qty_1_ = vec2<u32>(_e2453, _e2456);
    let _e2460 = values[(0u + 512u)];
    let _e2463 = values[(0u + 768u)];
    sum_base_price_1_ = vec2<u32>(_e2460, _e2463);
    let _e2467 = values[(0u + 1024u)];
    let _e2470 = values[(0u + 1280u)];
    sum_disc_price_1_ = vec2<u32>(_e2467, _e2470);
    let _e2474 = values[(0u + 1536u)];
    let _e2477 = values[(0u + 1792u)];
    sum_charge_1_ = vec2<u32>(_e2474, _e2477);
    workgroupBarrier();
    let _e2479 = avg_qty_count_1_;
    values[local_2] = _e2479.x;
    values[(local_2 + 256u)] = _e2479.y;
    let _e2485 = avg_disc_sum_1_;
    values[(local_2 + 512u)] = _e2485.x;
    values[(local_2 + 768u)] = _e2485.y;
    let _e2492 = first_2_;
    values[(local_2 + 1024u)] = _e2492;
    let _e2495 = sum_qty_2_;
    values[(local_2 + 1280u)] = _e2495.x;
    values[(local_2 + 1536u)] = _e2495.y;
    workgroupBarrier();
    let _e2502 = (local_2 >> 4u);
    let _e2503 = (local_2 & 15u);
    let _e2504 = (_e2503 < 16u);
    if (_e2504 & (_e2502 == 0u)) {
        let _e2508 = values[_e2503];
        let _e2511 = values[(_e2503 + 256u)];
        avg_qty_count_1_ = vec2<u32>(_e2508, _e2511);
        local_46 = (_e2503 + 16u);
        loop {
            let _e2515 = local_46;
            if (_e2515 >= 256u) {
                break;
            }
            let _e2518 = values[_e2515];
            let _e2521 = values[(_e2515 + 256u)];
            let _e2522 = vec2<u32>(_e2518, _e2521);
            let _e2523 = avg_qty_count_1_;
            let _e2524 = add_64_(_e2523, _e2522);
            let _e2527 = (bitcast<i32>(_e2523.y) < 0i);
            avg_qty_count_1_ = _e2524;
            local_46 = (_e2515 + 16u);
        }
        let _e2538 = avg_qty_count_1_;
        values[_e2503] = _e2538.x;
        values[(_e2503 + 256u)] = _e2538.y;
    }
    if (_e2504 & (_e2502 == 1u)) {
        let _e2548 = values[(_e2503 + 512u)];
        let _e2551 = values[(_e2503 + 768u)];
        avg_disc_sum_1_ = vec2<u32>(_e2548, _e2551);
        local_47 = (_e2503 + 16u);
        loop {
            let _e2555 = local_47;
            if (_e2555 >= 256u) {
                break;
            }
            let _e2559 = values[(_e2555 + 512u)];
            let _e2562 = values[(_e2555 + 768u)];
            let _e2563 = vec2<u32>(_e2559, _e2562);
            let _e2564 = avg_disc_sum_1_;
            let _e2565 = add_64_(_e2564, _e2563);
            let _e2568 = (bitcast<i32>(_e2564.y) < 0i);
            avg_disc_sum_1_ = _e2565;
            local_47 = (_e2555 + 16u);
        }
        let _e2579 = avg_disc_sum_1_;
        values[(_e2503 + 512u)] = _e2579.x;
        values[(_e2503 + 768u)] = _e2579.y;
    }
    if (_e2504 & (_e2502 == 2u)) {
        let _e2590 = values[(_e2503 + 1024u)];
        first_2_ = _e2590;
        local_48 = (_e2503 + 16u);
        loop {
            let _e2593 = local_48;
            if (_e2593 >= 256u) {
                break;
            }
            let _e2597 = values[(_e2593 + 1024u)];
            let _e2598 = first_2_;
            first_2_ = min(_e2597, _e2598);
            local_48 = (_e2593 + 16u);
        }
        let _e2601 = first_2_;
        values[(_e2503 + 1024u)] = _e2601;
    }
    if (_e2504 & (_e2502 == 3u)) {
        let _e2608 = values[(_e2503 + 1280u)];
        let _e2611 = values[(_e2503 + 1536u)];
        sum_qty_2_ = vec2<u32>(_e2608, _e2611);
        local_49 = (_e2503 + 16u);
        loop {
            let _e2615 = local_49;
            if (_e2615 >= 256u) {
                break;
            }
            let _e2619 = values[(_e2615 + 1280u)];
            let _e2622 = values[(_e2615 + 1536u)];
            let _e2623 = vec2<u32>(_e2619, _e2622);
            let _e2624 = sum_qty_2_;
            let _e2625 = add_64_(_e2624, _e2623);
            let _e2628 = (bitcast<i32>(_e2624.y) < 0i);
            sum_qty_2_ = _e2625;
            local_49 = (_e2615 + 16u);
        }
        let _e2639 = sum_qty_2_;
        values[(_e2503 + 1280u)] = _e2639.x;
        values[(_e2503 + 1536u)] = _e2639.y;
    }
    workgroupBarrier();
    let _e2646 = (local_2 & 15u);
    let _e2647 = (_e2646 < 1u);
    if (_e2647 & (_e2502 == 0u)) {
        let _e2651 = values[_e2646];
        let _e2654 = values[(_e2646 + 256u)];
        avg_qty_count_1_ = vec2<u32>(_e2651, _e2654);
        local_50 = (_e2646 + 1u);
        loop {
            let _e2658 = local_50;
            if (_e2658 >= 16u) {
                break;
            }
            let _e2661 = values[_e2658];
            let _e2664 = values[(_e2658 + 256u)];
            let _e2665 = vec2<u32>(_e2661, _e2664);
            let _e2666 = avg_qty_count_1_;
            let _e2667 = add_64_(_e2666, _e2665);
            let _e2670 = (bitcast<i32>(_e2666.y) < 0i);
            avg_qty_count_1_ = _e2667;
            local_50 = (_e2658 + 1u);
        }
        let _e2681 = avg_qty_count_1_;
        values[_e2646] = _e2681.x;
        values[(_e2646 + 256u)] = _e2681.y;
    }
    if (_e2647 & (_e2502 == 1u)) {
        let _e2691 = values[(_e2646 + 512u)];
        let _e2694 = values[(_e2646 + 768u)];
        avg_disc_sum_1_ = vec2<u32>(_e2691, _e2694);
        local_51 = (_e2646 + 1u);
        loop {
            let _e2698 = local_51;
            if (_e2698 >= 16u) {
                break;
            }
            let _e2702 = values[(_e2698 + 512u)];
            let _e2705 = values[(_e2698 + 768u)];
            let _e2706 = vec2<u32>(_e2702, _e2705);
            let _e2707 = avg_disc_sum_1_;
            let _e2708 = add_64_(_e2707, _e2706);
            let _e2711 = (bitcast<i32>(_e2707.y) < 0i);
            avg_disc_sum_1_ = _e2708;
            local_51 = (_e2698 + 1u);
        }
        let _e2722 = avg_disc_sum_1_;
        values[(_e2646 + 512u)] = _e2722.x;
        values[(_e2646 + 768u)] = _e2722.y;
    }
    if (_e2647 & (_e2502 == 2u)) {
        let _e2733 = values[(_e2646 + 1024u)];
        first_2_ = _e2733;
        local_52 = (_e2646 + 1u);
        loop {
            let _e2736 = local_52;
            if (_e2736 >= 16u) {
                break;
            }
            let _e2740 = values[(_e2736 + 1024u)];
            let _e2741 = first_2_;
            first_2_ = min(_e2740, _e2741);
            local_52 = (_e2736 + 1u);
        }
        let _e2744 = first_2_;
        values[(_e2646 + 1024u)] = _e2744;
    }
    if (_e2647 & (_e2502 == 3u)) {
        let _e2751 = values[(_e2646 + 1280u)];
        let _e2754 = values[(_e2646 + 1536u)];
        sum_qty_2_ = vec2<u32>(_e2751, _e2754);
        local_53 = (_e2646 + 1u);
        loop {
            let _e2758 = local_53;
            if (_e2758 >= 16u) {
                break;
            }
            let _e2762 = values[(_e2758 + 1280u)];
            let _e2765 = values[(_e2758 + 1536u)];
            let _e2766 = vec2<u32>(_e2762, _e2765);
            let _e2767 = sum_qty_2_;
            let _e2768 = add_64_(_e2767, _e2766);
            let _e2771 = (bitcast<i32>(_e2767.y) < 0i);
            sum_qty_2_ = _e2768;
            local_53 = (_e2758 + 1u);
        }
        let _e2782 = sum_qty_2_;
        values[(_e2646 + 1280u)] = _e2782.x;
        values[(_e2646 + 1536u)] = _e2782.y;
    }
    workgroupBarrier();
    let _e2790 = values[0u];
    let _e2793 = values[(0u + 256u)];
    avg_qty_count_1_ = vec2<u32>(_e2790, _e2793);
    let _e2797 = values[(0u + 512u)];
    let _e2800 = values[(0u + 768u)];
    avg_disc_sum_1_ = vec2<u32>(_e2797, _e2800);
    let _e2804 = values[(0u + 1024u)];
    first_2_ = _e2804;
    let _e2807 = values[(0u + 1280u)];
    let _e2810 = values[(0u + 1536u)];
    sum_qty_2_ = vec2<u32>(_e2807, _e2810);
    workgroupBarrier();
    let _e2812 = sum_base_price_2_;
    values[local_2] = _e2812.x;
    values[(local_2 + 256u)] = _e2812.y;
    let _e2818 = sum_disc_price_2_;
    values[(local_2 + 512u)] = _e2818.x;
    values[(local_2 + 768u)] = _e2818.y;
    let _e2825 = sum_charge_2_;
    values[(local_2 + 1024u)] = _e2825.x;
    values[(local_2 + 1280u)] = _e2825.y;
    let _e2832 = avg_qty_count_2_;
    values[(local_2 + 1536u)] = _e2832.x;
    values[(local_2 + 1792u)] = _e2832.y;
    workgroupBarrier();
    let _e2839 = (local_2 >> 4u);
    let _e2840 = (local_2 & 15u);
    let _e2841 = (_e2840 < 16u);
    if (_e2841 & (_e2839 == 0u)) {
        let _e2845 = values[_e2840];
        let _e2848 = values[(_e2840 + 256u)];
        sum_base_price_2_ = vec2<u32>(_e2845, _e2848);
        local_54 = (_e2840 + 16u);
        loop {
            let _e2852 = local_54;
            if (_e2852 >= 256u) {
                break;
            }
            let _e2855 = values[_e2852];
            let _e2858 = values[(_e2852 + 256u)];
            let _e2859 = vec2<u32>(_e2855, _e2858);
            let _e2860 = sum_base_price_2_;
            let _e2861 = add_64_(_e2860, _e2859);
            let _e2864 = (bitcast<i32>(_e2860.y) < 0i);
            sum_base_price_2_ = _e2861;
            local_54 = (_e2852 + 16u);
        }
        let _e2875 = sum_base_price_2_;
        values[_e2840] = _e2875.x;
        values[(_e2840 + 256u)] = _e2875.y;
    }
    if (_e2841 & (_e2839 == 1u)) {
        let _e2885 = values[(_e2840 + 512u)];
        let _e2888 = values[(_e2840 + 768u)];
        sum_disc_price_2_ = vec2<u32>(_e2885, _e2888);
        local_55 = (_e2840 + 16u);
        loop {
            let _e2892 = local_55;
            if (_e2892 >= 256u) {
                break;
            }
            let _e2896 = values[(_e2892 + 512u)];
            let _e2899 = values[(_e2892 + 768u)];
            let _e2900 = vec2<u32>(_e2896, _e2899);
            let _e2901 = sum_disc_price_2_;
            let _e2902 = add_64_(_e2901, _e2900);
            let _e2905 = (bitcast<i32>(_e2901.y) < 0i);
            sum_disc_price_2_ = _e2902;
            local_55 = (_e2892 + 16u);
        }
        let _e2916 = sum_disc_price_2_;
        values[(_e2840 + 512u)] = _e2916.x;
        values[(_e2840 + 768u)] = _e2916.y;
    }
    if (_e2841 & (_e2839 == 2u)) {
        let _e2927 = values[(_e2840 + 1024u)];
        let _e2930 = values[(_e2840 + 1280u)];
        sum_charge_2_ = vec2<u32>(_e2927, _e2930);
        local_56 = (_e2840 + 16u);
        loop {
            let _e2934 = local_56;
            if (_e2934 >= 256u) {
                break;
            }
            let _e2938 = values[(_e2934 + 1024u)];
            let _e2941 = values[(_e2934 + 1280u)];
            let _e2942 = vec2<u32>(_e2938, _e2941);
            let _e2943 = sum_charge_2_;
            let _e2944 = add_64_(_e2943, _e2942);
            let _e2947 = (bitcast<i32>(_e2943.y) < 0i);
            sum_charge_2_ = _e2944;
            local_56 = (_e2934 + 16u);
        }
        let _e2958 = sum_charge_2_;
        values[(_e2840 + 1024u)] = _e2958.x;
        values[(_e2840 + 1280u)] = _e2958.y;
    }
    if (_e2841 & (_e2839 == 3u)) {
        let _e2969 = values[(_e2840 + 1536u)];
        let _e2972 = values[(_e2840 + 1792u)];
        avg_qty_count_2_ = vec2<u32>(_e2969, _e2972);
        local_57 = (_e2840 + 16u);
        loop {
            let _e2976 = local_57;
            if (_e2976 >= 256u) {
                break;
            }
            let _e2980 = values[(_e2976 + 1536u)];
            let _e2983 = values[(_e2976 + 1792u)];
            let _e2984 = vec2<u32>(_e2980, _e2983);
            let _e2985 = avg_qty_count_2_;
            let _e2986 = add_64_(_e2985, _e2984);
            let _e2989 = (bitcast<i32>(_e2985.y) < 0i);
            avg_qty_count_2_ = _e2986;
            local_57 = (_e2976 + 16u);
        }
        let _e3000 = avg_qty_count_2_;
        values[(_e2840 + 1536u)] = _e3000.x;
        values[(_e2840 + 1792u)] = _e3000.y;
    }
    workgroupBarrier();
    let _e3007 = (local_2 & 15u);
    let _e3008 = (_e3007 < 1u);
    if (_e3008 & (_e2839 == 0u)) {
        let _e3012 = values[_e3007];
        let _e3015 = values[(_e3007 + 256u)];
        sum_base_price_2_ = vec2<u32>(_e3012, _e3015);
        local_58 = (_e3007 + 1u);
        loop {
            let _e3019 = local_58;
            if (_e3019 >= 16u) {
                break;
            }
            let _e3022 = values[_e3019];
            let _e3025 = values[(_e3019 + 256u)];
            let _e3026 = vec2<u32>(_e3022, _e3025);
            let _e3027 = sum_base_price_2_;
            let _e3028 = add_64_(_e3027, _e3026);
            let _e3031 = (bitcast<i32>(_e3027.y) < 0i);
            sum_base_price_2_ = _e3028;
            local_58 = (_e3019 + 1u);
        }
        let _e3042 = sum_base_price_2_;
        values[_e3007] = _e3042.x;
        values[(_e3007 + 256u)] = _e3042.y;
    }
    if (_e3008 & (_e2839 == 1u)) {
        let _e3052 = values[(_e3007 + 512u)];
        let _e3055 = values[(_e3007 + 768u)];
        sum_disc_price_2_ = vec2<u32>(_e3052, _e3055);
        local_59 = (_e3007 + 1u);
        loop {
            let _e3059 = local_59;
            if (_e3059 >= 16u) {
                break;
            }
            let _e3063 = values[(_e3059 + 512u)];
            let _e3066 = values[(_e3059 + 768u)];
            let _e3067 = vec2<u32>(_e3063, _e3066);
            let _e3068 = sum_disc_price_2_;
            let _e3069 = add_64_(_e3068, _e3067);
            let _e3072 = (bitcast<i32>(_e3068.y) < 0i);
            sum_disc_price_2_ = _e3069;
            local_59 = (_e3059 + 1u);
        }
        let _e3083 = sum_disc_price_2_;
        values[(_e3007 + 512u)] = _e3083.x;
        values[(_e3007 + 768u)] = _e3083.y;
    }
    if (_e3008 & (_e2839 == 2u)) {
        let _e3094 = values[(_e3007 + 1024u)];
        let _e3097 = values[(_e3007 + 1280u)];
        sum_charge_2_ = vec2<u32>(_e3094, _e3097);
        local_60 = (_e3007 + 1u);
        loop {
            let _e3101 = local_60;
            if (_e3101 >= 16u) {
                break;
            }
            let _e3105 = values[(_e3101 + 1024u)];
            let _e3108 = values[(_e3101 + 1280u)];
            let _e3109 = vec2<u32>(_e3105, _e3108);
            let _e3110 = sum_charge_2_;
            let _e3111 = add_64_(_e3110, _e3109);
            let _e3114 = (bitcast<i32>(_e3110.y) < 0i);
            sum_charge_2_ = _e3111;
            local_60 = (_e3101 + 1u);
        }
        let _e3125 = sum_charge_2_;
        values[(_e3007 + 1024u)] = _e3125.x;
        values[(_e3007 + 1280u)] = _e3125.y;
    }
    if (_e3008 & (_e2839 == 3u)) {
        let _e3136 = values[(_e3007 + 1536u)];
        let _e3139 = values[(_e3007 + 1792u)];
        avg_qty_count_2_ = vec2<u32>(_e3136, _e3139);
        local_61 = (_e3007 + 1u);
        loop {
            let _e3143 = local_61;
            if (_e3143 >= 16u) {
                break;
            }
            let _e3147 = values[(_e3143 + 1536u)];
            let _e3150 = values[(_e3143 + 1792u)];
            let _e3151 = vec2<u32>(_e3147, _e3150);
            let _e3152 = avg_qty_count_2_;
            let _e3153 = add_64_(_e3152, _e3151);
            let _e3156 = (bitcast<i32>(_e3152.y) < 0i);
            avg_qty_count_2_ = _e3153;
            local_61 = (_e3143 + 1u);
        }
        let _e3167 = avg_qty_count_2_;
        values[(_e3007 + 1536u)] = _e3167.x;
        values[(_e3007 + 1792u)] = _e3167.y;
    }
    workgroupBarrier();
    let _e3175 = values[0u];
    let _e3178 = values[(0u + 256u)];
    sum_base_price_2_ = vec2<u32>(_e3175, _e3178);
    let _e3182 = values[(0u + 512u)];
    let _e3185 = values[(0u + 768u)];
    sum_disc_price_2_ = vec2<u32>(_e3182, _e3185);
    let _e3189 = values[(0u + 1024u)];
    let _e3192 = values[(0u + 1280u)];
    sum_charge_2_ = vec2<u32>(_e3189, _e3192);
    let _e3196 = values[(0u + 1536u)];
    let _e3199 = values[(0u + 1792u)];
    avg_qty_count_2_ = vec2<u32>(_e3196, _e3199);
    workgroupBarrier();
    let _e3201 = avg_disc_sum_2_;
    values[local_2] = _e3201.x;
    values[(local_2 + 256u)] = _e3201.y;
    let _e3207 = first_3_;
    values[(local_2 + 512u)] = _e3207;
    let _e3210 = sum_qty_3_;
    values[(local_2 + 768u)] = _e3210.x;
    values[(local_2 + 1024u)] = _e3210.y;
    let _e3217 = sum_base_price_3_;
    values[(local_2 + 1280u)] = _e3217.x;
    values[(local_2 + 1536u)] = _e3217.y;
    workgroupBarrier();
    let _e3224 = (local_2 >> 4u);
    let _e3225 = (local_2 & 15u);
    let _e3226 = (_e3225 < 16u);
    if (_e3226 & (_e3224 == 0u)) {
        let _e3230 = values[_e3225];
        let _e3233 = values[(_e3225 + 256u)];
        avg_disc_sum_2_ = vec2<u32>(_e3230, _e3233);
        local_62 = (_e3225 + 16u);
        loop {
            let _e3237 = local_62;
            if (_e3237 >= 256u) {
                break;
            }
            let _e3240 = values[_e3237];
            let _e3243 = values[(_e3237 + 256u)];
            let _e3244 = vec2<u32>(_e3240, _e3243);
            let _e3245 = avg_disc_sum_2_;
            let _e3246 = add_64_(_e3245, _e3244);
            let _e3249 = (bitcast<i32>(_e3245.y) < 0i);
            avg_disc_sum_2_ = _e3246;
            local_62 = (_e3237 + 16u);
        }
        let _e3260 = avg_disc_sum_2_;
        values[_e3225] = _e3260.x;
        values[(_e3225 + 256u)] = _e3260.y;
    }
    if (_e3226 & (_e3224 == 1u)) {
        let _e3270 = values[(_e3225 + 512u)];
        first_3_ = _e3270;
        local_63 = (_e3225 + 16u);
        loop {
            let _e3273 = local_63;
            if (_e3273 >= 256u) {
                break;
            }
            let _e3277 = values[(_e3273 + 512u)];
            let _e3278 = first_3_;
            first_3_ = min(_e3277, _e3278);
            local_63 = (_e3273 + 16u);
        }
        let _e3281 = first_3_;
        values[(_e3225 + 512u)] = _e3281;
    }
    if (_e3226 & (_e3224 == 2u)) {
        let _e3288 = values[(_e3225 + 768u)];
        let _e3291 = values[(_e3225 + 1024u)];
        sum_qty_3_ = vec2<u32>(_e3288, _e3291);
        local_64 = (_e3225 + 16u);
        loop {
            let _e3295 = local_64;
            if (_e3295 >= 256u) {
                break;
            }
            let _e3299 = values[(_e3295 + 768u)];
            let _e3302 = values[(_e3295 + 1024u)];
            let _e3303 = vec2<u32>(_e3299, _e3302);
            let _e3304 = sum_qty_3_;
            let _e3305 = add_64_(_e3304, _e3303);
            let _e3308 = (bitcast<i32>(_e3304.y) < 0i);
            sum_qty_3_ = _e3305;
            local_64 = (_e3295 + 16u);
        }
        let _e3319 = sum_qty_3_;
        values[(_e3225 + 768u)] = _e3319.x;
        values[(_e3225 + 1024u)] = _e3319.y;
    }
    if (_e3226 & (_e3224 == 3u)) {
        let _e3330 = values[(_e3225 + 1280u)];
        let _e3333 = values[(_e3225 + 1536u)];
        sum_base_price_3_ = vec2<u32>(_e3330, _e3333);
        local_65 = (_e3225 + 16u);
        loop {
            let _e3337 = local_65;
            if (_e3337 >= 256u) {
                break;
            }
            let _e3341 = values[(_e3337 + 1280u)];
            let _e3344 = values[(_e3337 + 1536u)];
            let _e3345 = vec2<u32>(_e3341, _e3344);
            let _e3346 = sum_base_price_3_;
            let _e3347 = add_64_(_e3346, _e3345);
            let _e3350 = (bitcast<i32>(_e3346.y) < 0i);
            sum_base_price_3_ = _e3347;
            local_65 = (_e3337 + 16u);
        }
        let _e3361 = sum_base_price_3_;
        values[(_e3225 + 1280u)] = _e3361.x;
        values[(_e3225 + 1536u)] = _e3361.y;
    }
    workgroupBarrier();
    let _e3368 = (local_2 & 15u);
    let _e3369 = (_e3368 < 1u);
    if (_e3369 & (_e3224 == 0u)) {
        let _e3373 = values[_e3368];
        let _e3376 = values[(_e3368 + 256u)];
        avg_disc_sum_2_ = vec2<u32>(_e3373, _e3376);
        local_66 = (_e3368 + 1u);
        loop {
            let _e3380 = local_66;
            if (_e3380 >= 16u) {
                break;
            }
            let _e3383 = values[_e3380];
            let _e3386 = values[(_e3380 + 256u)];
            let _e3387 = vec2<u32>(_e3383, _e3386);
            let _e3388 = avg_disc_sum_2_;
            let _e3389 = add_64_(_e3388, _e3387);
            let _e3392 = (bitcast<i32>(_e3388.y) < 0i);
            avg_disc_sum_2_ = _e3389;
            local_66 = (_e3380 + 1u);
        }
        let _e3403 = avg_disc_sum_2_;
        values[_e3368] = _e3403.x;
        values[(_e3368 + 256u)] = _e3403.y;
    }
    if (_e3369 & (_e3224 == 1u)) {
        let _e3413 = values[(_e3368 + 512u)];
        first_3_ = _e3413;
        local_67 = (_e3368 + 1u);
        loop {
            let _e3416 = local_67;
            if (_e3416 >= 16u) {
                break;
            }
            let _e3420 = values[(_e3416 + 512u)];
            let _e3421 = first_3_;
            first_3_ = min(_e3420, _e3421);
            local_67 = (_e3416 + 1u);
        }
        let _e3424 = first_3_;
        values[(_e3368 + 512u)] = _e3424;
    }
    if (_e3369 & (_e3224 == 2u)) {
        let _e3431 = values[(_e3368 + 768u)];
        let _e3434 = values[(_e3368 + 1024u)];
        sum_qty_3_ = vec2<u32>(_e3431, _e3434);
        local_68 = (_e3368 + 1u);
        loop {
            let _e3438 = local_68;
            if (_e3438 >= 16u) {
                break;
            }
            let _e3442 = values[(_e3438 + 768u)];
            let _e3445 = values[(_e3438 + 1024u)];
            let _e3446 = vec2<u32>(_e3442, _e3445);
            let _e3447 = sum_qty_3_;
            let _e3448 = add_64_(_e3447, _e3446);
            let _e3451 = (bitcast<i32>(_e3447.y) < 0i);
            sum_qty_3_ = _e3448;
            local_68 = (_e3438 + 1u);
        }
        let _e3462 = sum_qty_3_;
        values[(_e3368 + 768u)] = _e3462.x;
        values[(_e3368 + 1024u)] = _e3462.y;
    }
    if (_e3369 & (_e3224 == 3u)) {
        let _e3473 = values[(_e3368 + 1280u)];
        let _e3476 = values[(_e3368 + 1536u)];
        sum_base_price_3_ = vec2<u32>(_e3473, _e3476);
        local_69 = (_e3368 + 1u);
        loop {
            let _e3480 = local_69;
            if (_e3480 >= 16u) {
                break;
            }
            let _e3484 = values[(_e3480 + 1280u)];
            let _e3487 = values[(_e3480 + 1536u)];
            let _e3488 = vec2<u32>(_e3484, _e3487);
            let _e3489 = sum_base_price_3_;
            let _e3490 = add_64_(_e3489, _e3488);
            let _e3493 = (bitcast<i32>(_e3489.y) < 0i);
            sum_base_price_3_ = _e3490;
            local_69 = (_e3480 + 1u);
        }
        let _e3504 = sum_base_price_3_;
        values[(_e3368 + 1280u)] = _e3504.x;
        values[(_e3368 + 1536u)] = _e3504.y;
    }
    workgroupBarrier();
    let _e3512 = values[0u];
    let _e3515 = values[(0u + 256u)];
    avg_disc_sum_2_ = vec2<u32>(_e3512, _e3515);
    let _e3519 = values[(0u + 512u)];
    first_3_ = _e3519;
    let _e3522 = values[(0u + 768u)];
    let _e3525 = values[(0u + 1024u)];
    sum_qty_3_ = vec2<u32>(_e3522, _e3525);
    let _e3529 = values[(0u + 1280u)];
    let _e3532 = values[(0u + 1536u)];
    sum_base_price_3_ = vec2<u32>(_e3529, _e3532);
    workgroupBarrier();
    let _e3534 = sum_disc_price_3_;
    values[local_2] = _e3534.x;
    values[(local_2 + 256u)] = _e3534.y;
    let _e3540 = sum_charge_3_;
    values[(local_2 + 512u)] = _e3540.x;
    values[(local_2 + 768u)] = _e3540.y;
    let _e3547 = avg_qty_count_3_;
    values[(local_2 + 1024u)] = _e3547.x;
    values[(local_2 + 1280u)] = _e3547.y;
    let _e3554 = avg_disc_sum_3_;
    values[(local_2 + 1536u)] = _e3554.x;
    values[(local_2 + 1792u)] = _e3554.y;
    workgroupBarrier();
    let _e3561 = (local_2 >> 4u);
    let _e3562 = (local_2 & 15u);
    let _e3563 = (_e3562 < 16u);
    if (_e3563 & (_e3561 == 0u)) {
        let _e3567 = values[_e3562];
        let _e3570 = values[(_e3562 + 256u)];
        sum_disc_price_3_ = vec2<u32>(_e3567, _e3570);
        local_70 = (_e3562 + 16u);
        loop {
            let _e3574 = local_70;
            if (_e3574 >= 256u) {
                break;
            }
            let _e3577 = values[_e3574];
            let _e3580 = values[(_e3574 + 256u)];
            let _e3581 = vec2<u32>(_e3577, _e3580);
            let _e3582 = sum_disc_price_3_;
            let _e3583 = add_64_(_e3582, _e3581);
            let _e3586 = (bitcast<i32>(_e3582.y) < 0i);
            sum_disc_price_3_ = _e3583;
            local_70 = (_e3574 + 16u);
        }
        let _e3597 = sum_disc_price_3_;
        values[_e3562] = _e3597.x;
        values[(_e3562 + 256u)] = _e3597.y;
    }
    if (_e3563 & (_e3561 == 1u)) {
        let _e3607 = values[(_e3562 + 512u)];
        let _e3610 = values[(_e3562 + 768u)];
        sum_charge_3_ = vec2<u32>(_e3607, _e3610);
        local_71 = (_e3562 + 16u);
        loop {
            let _e3614 = local_71;
            if (_e3614 >= 256u) {
                break;
            }
            let _e3618 = values[(_e3614 + 512u)];
            let _e3621 = values[(_e3614 + 768u)];
            let _e3622 = vec2<u32>(_e3618, _e3621);
            let _e3623 = sum_charge_3_;
            let _e3624 = add_64_(_e3623, _e3622);
            let _e3627 = (bitcast<i32>(_e3623.y) < 0i);
            sum_charge_3_ = _e3624;
            local_71 = (_e3614 + 16u);
        }
        let _e3638 = sum_charge_3_;
        values[(_e3562 + 512u)] = _e3638.x;
        values[(_e3562 + 768u)] = _e3638.y;
    }
    if (_e3563 & (_e3561 == 2u)) {
        let _e3649 = values[(_e3562 + 1024u)];
        let _e3652 = values[(_e3562 + 1280u)];
        avg_qty_count_3_ = vec2<u32>(_e3649, _e3652);
        local_72 = (_e3562 + 16u);
        loop {
            let _e3656 = local_72;
            if (_e3656 >= 256u) {
                break;
            }
            let _e3660 = values[(_e3656 + 1024u)];
            let _e3663 = values[(_e3656 + 1280u)];
            let _e3664 = vec2<u32>(_e3660, _e3663);
            let _e3665 = avg_qty_count_3_;
            let _e3666 = add_64_(_e3665, _e3664);
            let _e3669 = (bitcast<i32>(_e3665.y) < 0i);
            avg_qty_count_3_ = _e3666;
            local_72 = (_e3656 + 16u);
        }
        let _e3680 = avg_qty_count_3_;
        values[(_e3562 + 1024u)] = _e3680.x;
        values[(_e3562 + 1280u)] = _e3680.y;
    }
    if (_e3563 & (_e3561 == 3u)) {
        let _e3691 = values[(_e3562 + 1536u)];
        let _e3694 = values[(_e3562 + 1792u)];
        avg_disc_sum_3_ = vec2<u32>(_e3691, _e3694);
        local_73 = (_e3562 + 16u);
        loop {
            let _e3698 = local_73;
            if (_e3698 >= 256u) {
                break;
            }
            let _e3702 = values[(_e3698 + 1536u)];
            let _e3705 = values[(_e3698 + 1792u)];
            let _e3706 = vec2<u32>(_e3702, _e3705);
            let _e3707 = avg_disc_sum_3_;
            let _e3708 = add_64_(_e3707, _e3706);
            let _e3711 = (bitcast<i32>(_e3707.y) < 0i);
            avg_disc_sum_3_ = _e3708;
            local_73 = (_e3698 + 16u);
        }
        let _e3722 = avg_disc_sum_3_;
        values[(_e3562 + 1536u)] = _e3722.x;
        values[(_e3562 + 1792u)] = _e3722.y;
    }
    workgroupBarrier();
    let _e3729 = (local_2 & 15u);
    let _e3730 = (_e3729 < 1u);
    if (_e3730 & (_e3561 == 0u)) {
        let _e3734 = values[_e3729];
        let _e3737 = values[(_e3729 + 256u)];
        sum_disc_price_3_ = vec2<u32>(_e3734, _e3737);
        local_74 = (_e3729 + 1u);
        loop {
            let _e3741 = local_74;
            if (_e3741 >= 16u) {
                break;
            }
            let _e3744 = values[_e3741];
            let _e3747 = values[(_e3741 + 256u)];
            let _e3748 = vec2<u32>(_e3744, _e3747);
            let _e3749 = sum_disc_price_3_;
            let _e3750 = add_64_(_e3749, _e3748);
            let _e3753 = (bitcast<i32>(_e3749.y) < 0i);
            sum_disc_price_3_ = _e3750;
            local_74 = (_e3741 + 1u);
        }
        let _e3764 = sum_disc_price_3_;
        values[_e3729] = _e3764.x;
        values[(_e3729 + 256u)] = _e3764.y;
    }
    if (_e3730 & (_e3561 == 1u)) {
        let _e3774 = values[(_e3729 + 512u)];
        let _e3777 = values[(_e3729 + 768u)];
        sum_charge_3_ = vec2<u32>(_e3774, _e3777);
        local_75 = (_e3729 + 1u);
        loop {
            let _e3781 = local_75;
            if (_e3781 >= 16u) {
                break;
            }
            let _e3785 = values[(_e3781 + 512u)];
            let _e3788 = values[(_e3781 + 768u)];
            let _e3789 = vec2<u32>(_e3785, _e3788);
            let _e3790 = sum_charge_3_;
            let _e3791 = add_64_(_e3790, _e3789);
            let _e3794 = (bitcast<i32>(_e3790.y) < 0i);
            sum_charge_3_ = _e3791;
            local_75 = (_e3781 + 1u);
        }
        let _e3805 = sum_charge_3_;
        values[(_e3729 + 512u)] = _e3805.x;
        values[(_e3729 + 768u)] = _e3805.y;
    }
    if (_e3730 & (_e3561 == 2u)) {
        let _e3816 = values[(_e3729 + 1024u)];
        let _e3819 = values[(_e3729 + 1280u)];
        avg_qty_count_3_ = vec2<u32>(_e3816, _e3819);
        local_76 = (_e3729 + 1u);
        loop {
            let _e3823 = local_76;
            if (_e3823 >= 16u) {
                break;
            }
            let _e3827 = values[(_e3823 + 1024u)];
            let _e3830 = values[(_e3823 + 1280u)];
            let _e3831 = vec2<u32>(_e3827, _e3830);
            let _e3832 = avg_qty_count_3_;
            let _e3833 = add_64_(_e3832, _e3831);
            let _e3836 = (bitcast<i32>(_e3832.y) < 0i);
            avg_qty_count_3_ = _e3833;
            local_76 = (_e3823 + 1u);
        }
        let _e3847 = avg_qty_count_3_;
        values[(_e3729 + 1024u)] = _e3847.x;
        values[(_e3729 + 1280u)] = _e3847.y;
    }
    if (_e3730 & (_e3561 == 3u)) {
        let _e3858 = values[(_e3729 + 1536u)];
        let _e3861 = values[(_e3729 + 1792u)];
        avg_disc_sum_3_ = vec2<u32>(_e3858, _e3861);
        local_77 = (_e3729 + 1u);
        loop {
            let _e3865 = local_77;
            if (_e3865 >= 16u) {
                break;
            }
            let _e3869 = values[(_e3865 + 1536u)];
            let _e3872 = values[(_e3865 + 1792u)];
            let _e3873 = vec2<u32>(_e3869, _e3872);
            let _e3874 = avg_disc_sum_3_;
            let _e3875 = add_64_(_e3874, _e3873);
            let _e3878 = (bitcast<i32>(_e3874.y) < 0i);
            avg_disc_sum_3_ = _e3875;
            local_77 = (_e3865 + 1u);
        }
        let _e3889 = avg_disc_sum_3_;
        values[(_e3729 + 1536u)] = _e3889.x;
        values[(_e3729 + 1792u)] = _e3889.y;
    }
    workgroupBarrier();
    let _e3897 = values[0u];
    let _e3900 = values[(0u + 256u)];
    sum_disc_price_3_ = vec2<u32>(_e3897, _e3900);
    let _e3904 = values[(0u + 512u)];
    let _e3907 = values[(0u + 768u)];
    sum_charge_3_ = vec2<u32>(_e3904, _e3907);
    let _e3911 = values[(0u + 1024u)];
    let _e3914 = values[(0u + 1280u)];
    avg_qty_count_3_ = vec2<u32>(_e3911, _e3914);
    let _e3918 = values[(0u + 1536u)];
    let _e3921 = values[(0u + 1792u)];
    avg_disc_sum_3_ = vec2<u32>(_e3918, _e3921);
    workgroupBarrier();
    if ((local_2 == 0u) & _e330) {
        let _e3926 = places[0u];
        let _e3927 = (_e3926 * 4u);
        let _e3929 = keys[_e3927];
        let _e3932 = keys[(_e3927 + 1u)];
        let _e3933 = vec2<u32>(_e3929, _e3932);
        let _e3936 = keys[(_e3927 + 2u)];
        let _e3939 = keys[(_e3927 + 3u)];
        let _e3940 = vec2<u32>(_e3936, _e3939);
        let _e3941 = sum_qty_0_;
        let _e3942 = sum_base_price_0_;
        let _e3943 = sum_disc_price_0_;
        let _e3944 = sum_charge_0_;
        let _e3945 = avg_qty_count_0_;
        let _e3946 = avg_disc_sum_0_;
        let _e3947 = first_0_;
        if (_e3947 != 4294967295u) {
            let _e3951 = params[4].z;
            let _e3954 = params[4].w;
            let _e3957 = params[5].x;
            let _e3960 = params[5].y;
            let _e3963 = atomicLoad((&sync[_e3951]));
            if (_e3963 <= _e3954) {
                let _e3966 = atomicAdd((&sync[_e3951]), 1u);
                if (_e3966 < _e3954) {
                    let _e3969 = (_e3957 + (_e3966 * 16u));
                    work[_e3969] = 0u;
                    work[(_e3969 + 1u)] = 0u;
                    work[(_e3969 + 2u)] = 0u;
                    work[(_e3969 + 3u)] = 0u;
                    work[(_e3969 + 4u)] = 0u;
                    work[(_e3969 + 5u)] = 0u;
                    work[(_e3969 + 6u)] = 0u;
                    work[(_e3969 + 7u)] = 0u;
                    work[(_e3969 + 8u)] = 0u;
                    work[(_e3969 + 9u)] = 0u;
                    work[(_e3969 + 10u)] = 0u;
                    work[(_e3969 + 11u)] = 0u;
                    work[(_e3969 + 12u)] = 0u;
                    work[(_e3969 + 13u)] = 0u;
                    work[(_e3969 + 14u)] = 0u;
                    work[(_e3969 + 15u)] = 0u;
                    work[_e3969] = _e3933.x;
                    work[(_e3969 + 1u)] = _e3933.y;
                    work[(_e3969 + 2u)] = _e3940.x;
                    work[(_e3969 + 3u)] = _e3940.y;
                    work[(_e3969 + 4u)] = _e3941.x;
                    work[(_e3969 + 5u)] = _e3941.y;
                    work[(_e3969 + 6u)] = _e3942.x;
                    work[(_e3969 + 7u)] = _e3942.y;
                    work[(_e3969 + 8u)] = _e3943.x;
                    work[(_e3969 + 9u)] = _e3943.y;
                    work[(_e3969 + 10u)] = _e3944.x;
                    work[(_e3969 + 11u)] = _e3944.y;
                    work[(_e3969 + 12u)] = _e3945.x;
                    work[(_e3969 + 13u)] = _e3945.y;
                    work[(_e3969 + 14u)] = _e3946.x;
                    work[(_e3969 + 15u)] = _e3946.y;
                    work[(_e3960 + _e3966)] = _e3947;
                }
            }
        }
    }
    if ((local_2 == 64u) & _e362) {
        let _e4056 = places[1u];
        let _e4057 = (_e4056 * 4u);
        let _e4059 = keys[_e4057];
        let _e4062 = keys[(_e4057 + 1u)];
        let _e4063 = vec2<u32>(_e4059, _e4062);
        let _e4066 = keys[(_e4057 + 2u)];
        let _e4069 = keys[(_e4057 + 3u)];
        let _e4070 = vec2<u32>(_e4066, _e4069);
        let _e4071 = sum_qty_1_;
        let _e4072 = sum_base_price_1_;
        let _e4073 = sum_disc_price_1_;
        let _e4074 = sum_charge_1_;
        let _e4075 = avg_qty_count_1_;
        let _e4076 = avg_disc_sum_1_;
        let _e4077 = first_1_;
        if (_e4077 != 4294967295u) {
            let _e4081 = params[4].z;
            let _e4084 = params[4].w;
            let _e4087 = params[5].x;
            let _e4090 = params[5].y;
            let _e4092 = atomicLoad((&sync[_e4081]));
            if (_e4092 <= _e4084) {
                let _e4095 = atomicAdd((&sync[_e4081]), 1u);
                if (_e4095 < _e4084) {
                    let _e4098 = (_e4087 + (_e4095 * 16u));
                    work[_e4098] = 0u;
                    work[(_e4098 + 1u)] = 0u;
                    work[(_e4098 + 2u)] = 0u;
                    work[(_e4098 + 3u)] = 0u;
                    work[(_e4098 + 4u)] = 0u;
                    work[(_e4098 + 5u)] = 0u;
                    work[(_e4098 + 6u)] = 0u;
                    work[(_e4098 + 7u)] = 0u;
                    work[(_e4098 + 8u)] = 0u;
                    work[(_e4098 + 9u)] = 0u;
                    work[(_e4098 + 10u)] = 0u;
                    work[(_e4098 + 11u)] = 0u;
                    work[(_e4098 + 12u)] = 0u;
                    work[(_e4098 + 13u)] = 0u;
                    work[(_e4098 + 14u)] = 0u;
                    work[(_e4098 + 15u)] = 0u;
                    work[_e4098] = _e4063.x;
                    work[(_e4098 + 1u)] = _e4063.y;
                    work[(_e4098 + 2u)] = _e4070.x;
                    work[(_e4098 + 3u)] = _e4070.y;
                    work[(_e4098 + 4u)] = _e4071.x;
                    work[(_e4098 + 5u)] = _e4071.y;
                    work[(_e4098 + 6u)] = _e4072.x;
                    work[(_e4098 + 7u)] = _e4072.y;
                    work[(_e4098 + 8u)] = _e4073.x;
                    work[(_e4098 + 9u)] = _e4073.y;
                    work[(_e4098 + 10u)] = _e4074.x;
                    work[(_e4098 + 11u)] = _e4074.y;
                    work[(_e4098 + 12u)] = _e4075.x;
                    work[(_e4098 + 13u)] = _e4075.y;
                    work[(_e4098 + 14u)] = _e4076.x;
                    work[(_e4098 + 15u)] = _e4076.y;
                    work[(_e4090 + _e4095)] = _e4077;
                }
            }
        }
    }
    if ((local_2 == 128u) & _e393) {
        let _e4183 = places[2u];
        let _e4184 = (_e4183 * 4u);
        let _e4186 = keys[_e4184];
        let _e4189 = keys[(_e4184 + 1u)];
        let _e4190 = vec2<u32>(_e4186, _e4189);
        let _e4193 = keys[(_e4184 + 2u)];
        let _e4196 = keys[(_e4184 + 3u)];
        let _e4197 = vec2<u32>(_e4193, _e4196);
        let _e4198 = sum_qty_2_;
        let _e4199 = sum_base_price_2_;
        let _e4200 = sum_disc_price_2_;
        let _e4201 = sum_charge_2_;
        let _e4202 = avg_qty_count_2_;
        let _e4203 = avg_disc_sum_2_;
        let _e4204 = first_2_;
        if (_e4204 != 4294967295u) {
            let _e4208 = params[4].z;
            let _e4211 = params[4].w;
            let _e4214 = params[5].x;
            let _e4217 = params[5].y;
            let _e4219 = atomicLoad((&sync[_e4208]));
            if (_e4219 <= _e4211) {
                let _e4222 = atomicAdd((&sync[_e4208]), 1u);
                if (_e4222 < _e4211) {
                    let _e4225 = (_e4214 + (_e4222 * 16u));
                    work[_e4225] = 0u;
                    work[(_e4225 + 1u)] = 0u;
                    work[(_e4225 + 2u)] = 0u;
                    work[(_e4225 + 3u)] = 0u;
                    work[(_e4225 + 4u)] = 0u;
                    work[(_e4225 + 5u)] = 0u;
                    work[(_e4225 + 6u)] = 0u;
                    work[(_e4225 + 7u)] = 0u;
                    work[(_e4225 + 8u)] = 0u;
                    work[(_e4225 + 9u)] = 0u;
                    work[(_e4225 + 10u)] = 0u;
                    work[(_e4225 + 11u)] = 0u;
                    work[(_e4225 + 12u)] = 0u;
                    work[(_e4225 + 13u)] = 0u;
                    work[(_e4225 + 14u)] = 0u;
                    work[(_e4225 + 15u)] = 0u;
                    work[_e4225] = _e4190.x;
                    work[(_e4225 + 1u)] = _e4190.y;
                    work[(_e4225 + 2u)] = _e4197.x;
                    work[(_e4225 + 3u)] = _e4197.y;
                    work[(_e4225 + 4u)] = _e4198.x;
                    work[(_e4225 + 5u)] = _e4198.y;
                    work[(_e4225 + 6u)] = _e4199.x;
                    work[(_e4225 + 7u)] = _e4199.y;
                    work[(_e4225 + 8u)] = _e4200.x;
                    work[(_e4225 + 9u)] = _e4200.y;
                    work[(_e4225 + 10u)] = _e4201.x;
                    work[(_e4225 + 11u)] = _e4201.y;
                    work[(_e4225 + 12u)] = _e4202.x;
                    work[(_e4225 + 13u)] = _e4202.y;
                    work[(_e4225 + 14u)] = _e4203.x;
                    work[(_e4225 + 15u)] = _e4203.y;
                    work[(_e4217 + _e4222)] = _e4204;
                }
            }
        }
    }
    if ((local_2 == 192u) & _e424) {
        let _e4310 = places[3u];
        let _e4311 = (_e4310 * 4u);
        let _e4313 = keys[_e4311];
        let _e4316 = keys[(_e4311 + 1u)];
        let _e4317 = vec2<u32>(_e4313, _e4316);
        let _e4320 = keys[(_e4311 + 2u)];
        let _e4323 = keys[(_e4311 + 3u)];
        let _e4324 = vec2<u32>(_e4320, _e4323);
        let _e4325 = sum_qty_3_;
        let _e4326 = sum_base_price_3_;
        let _e4327 = sum_disc_price_3_;
        let _e4328 = sum_charge_3_;
        let _e4329 = avg_qty_count_3_;
        let _e4330 = avg_disc_sum_3_;
        let _e4331 = first_3_;
        if (_e4331 != 4294967295u) {
            let _e4335 = params[4].z;
            let _e4338 = params[4].w;
            let _e4341 = params[5].x;
            let _e4344 = params[5].y;
            let _e4346 = atomicLoad((&sync[_e4335]));
            if (_e4346 <= _e4338) {
                let _e4349 = atomicAdd((&sync[_e4335]), 1u);
                if (_e4349 < _e4338) {
                    let _e4352 = (_e4341 + (_e4349 * 16u));
                    work[_e4352] = 0u;
                    work[(_e4352 + 1u)] = 0u;
                    work[(_e4352 + 2u)] = 0u;
                    work[(_e4352 + 3u)] = 0u;
                    work[(_e4352 + 4u)] = 0u;
                    work[(_e4352 + 5u)] = 0u;
                    work[(_e4352 + 6u)] = 0u;
                    work[(_e4352 + 7u)] = 0u;
                    work[(_e4352 + 8u)] = 0u;
                    work[(_e4352 + 9u)] = 0u;
                    work[(_e4352 + 10u)] = 0u;
                    work[(_e4352 + 11u)] = 0u;
                    work[(_e4352 + 12u)] = 0u;
                    work[(_e4352 + 13u)] = 0u;
                    work[(_e4352 + 14u)] = 0u;
                    work[(_e4352 + 15u)] = 0u;
                    work[_e4352] = _e4317.x;
                    work[(_e4352 + 1u)] = _e4317.y;
                    work[(_e4352 + 2u)] = _e4324.x;
                    work[(_e4352 + 3u)] = _e4324.y;
                    work[(_e4352 + 4u)] = _e4325.x;
                    work[(_e4352 + 5u)] = _e4325.y;
                    work[(_e4352 + 6u)] = _e4326.x;
                    work[(_e4352 + 7u)] = _e4326.y;
                    work[(_e4352 + 8u)] = _e4327.x;
                    work[(_e4352 + 9u)] = _e4327.y;
                    work[(_e4352 + 10u)] = _e4328.x;
                    work[(_e4352 + 11u)] = _e4328.y;
                    work[(_e4352 + 12u)] = _e4329.x;
                    work[(_e4352 + 13u)] = _e4329.y;
                    work[(_e4352 + 14u)] = _e4330.x;
                    work[(_e4352 + 15u)] = _e4330.y;
                    work[(_e4344 + _e4349)] = _e4331;
                }
            }
        }
    }
    local_78 = local_2;
    loop {
        let _e4434 = local_78;
        if (_e4434 >= 16u) {
            break;
        }
        let _e4437 = tags[_e4434];
        let _e4439 = numbers[_e4434];
        if ((_e4437 != 0u) & (_e4439 >= 4u)) {
            let _e4443 = (_e4434 * 4u);
            let _e4445 = keys[_e4443];
            let _e4448 = keys[(_e4443 + 1u)];
            let _e4449 = vec2<u32>(_e4445, _e4448);
            let _e4452 = keys[(_e4443 + 2u)];
            let _e4455 = keys[(_e4443 + 3u)];
            let _e4456 = vec2<u32>(_e4452, _e4455);
            let _e4457 = (_e4439 * 13u);
            let _e4459 = atomicLoad((&totals[_e4457]));
            let _e4463 = atomicLoad((&totals[(_e4457 + 1u)]));
            let _e4466 = atomicLoad((&totals[(_e4457 + 2u)]));
            let _e4467 = vec2<u32>(_e4463, _e4466);
            let _e4470 = atomicLoad((&totals[(_e4457 + 3u)]));
            let _e4473 = atomicLoad((&totals[(_e4457 + 4u)]));
            let _e4474 = vec2<u32>(_e4470, _e4473);
            let _e4477 = atomicLoad((&totals[(_e4457 + 5u)]));
            let _e4480 = atomicLoad((&totals[(_e4457 + 6u)]));
            let _e4481 = vec2<u32>(_e4477, _e4480);
            let _e4484 = atomicLoad((&totals[(_e4457 + 7u)]));
            let _e4487 = atomicLoad((&totals[(_e4457 + 8u)]));
            let _e4488 = vec2<u32>(_e4484, _e4487);
            let _e4491 = atomicLoad((&totals[(_e4457 + 9u)]));
            let _e4494 = atomicLoad((&totals[(_e4457 + 10u)]));
            let _e4495 = vec2<u32>(_e4491, _e4494);
            let _e4498 = atomicLoad((&totals[(_e4457 + 11u)]));
            let _e4501 = atomicLoad((&totals[(_e4457 + 12u)]));
            let _e4502 = vec2<u32>(_e4498, _e4501);
            let _e4505 = params[4].z;
            let _e4508 = params[4].w;
            let _e4511 = params[5].x;
            let _e4514 = params[5].y;
            let _e4516 = atomicLoad((&sync[_e4505]));
            if (_e4516 <= _e4508) {
                let _e4519 = atomicAdd((&sync[_e4505]), 1u);
                if (_e4519 < _e4508) {
                    let _e4522 = (_e4511 + (_e4519 * 16u));
                    work[_e4522] = 0u;
                    work[(_e4522 + 1u)] = 0u;
                    work[(_e4522 + 2u)] = 0u;
                    work[(_e4522 + 3u)] = 0u;
                    work[(_e4522 + 4u)] = 0u;
                    work[(_e4522 + 5u)] = 0u;
                    work[(_e4522 + 6u)] = 0u;
                    work[(_e4522 + 7u)] = 0u;
                    work[(_e4522 + 8u)] = 0u;
                    work[(_e4522 + 9u)] = 0u;
                    work[(_e4522 + 10u)] = 0u;
                    work[(_e4522 + 11u)] = 0u;
                    work[(_e4522 + 12u)] = 0u;
                    work[(_e4522 + 13u)] = 0u;
                    work[(_e4522 + 14u)] = 0u;
                    work[(_e4522 + 15u)] = 0u;
                    work[_e4522] = _e4449.x;
                    work[(_e4522 + 1u)] = _e4449.y;
                    work[(_e4522 + 2u)] = _e4456.x;
                    work[(_e4522 + 3u)] = _e4456.y;
                    work[(_e4522 + 4u)] = _e4467.x;
                    work[(_e4522 + 5u)] = _e4467.y;
                    work[(_e4522 + 6u)] = _e4474.x;
                    work[(_e4522 + 7u)] = _e4474.y;
                    work[(_e4522 + 8u)] = _e4481.x;
                    work[(_e4522 + 9u)] = _e4481.y;
                    work[(_e4522 + 10u)] = _e4488.x;
                    work[(_e4522 + 11u)] = _e4488.y;
                    work[(_e4522 + 12u)] = _e4495.x;
                    work[(_e4522 + 13u)] = _e4495.y;
                    work[(_e4522 + 14u)] = _e4502.x;
                    work[(_e4522 + 15u)] = _e4502.y;
                    work[(_e4514 + _e4519)] = ~(_e4459);
                }
            }
        }
        local_78 = (_e4434 + 256u);
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
    let v3_sum_qty = vec2<u32>(_e53, _e57);
    let _e66 = select(0u, 4294967295u, (bitcast<i32>(v3_sum_qty.y) < 0i));
    let v4_ = vec4<u32>(v3_sum_qty.x, v3_sum_qty.y, _e66, _e66);
    let _e72 = work[(_e32 + 6u)];
    let _e76 = work[(_e32 + 7u)];
    let v5_sum_base_price = vec2<u32>(_e72, _e76);
    let _e83 = select(0u, 4294967295u, (bitcast<i32>(v5_sum_base_price.y) < 0i));
    let v6_ = vec4<u32>(v5_sum_base_price.x, v5_sum_base_price.y, _e83, _e83);
    let _e88 = work[(_e32 + 8u)];
    let _e92 = work[(_e32 + 9u)];
    let v7_sum_disc_price = vec2<u32>(_e88, _e92);
    let _e99 = select(0u, 4294967295u, (bitcast<i32>(v7_sum_disc_price.y) < 0i));
    let v8_ = vec4<u32>(v7_sum_disc_price.x, v7_sum_disc_price.y, _e99, _e99);
    let _e104 = work[(_e32 + 10u)];
    let _e108 = work[(_e32 + 11u)];
    let v9_sum_charge = vec2<u32>(_e104, _e108);
    let _e115 = select(0u, 4294967295u, (bitcast<i32>(v9_sum_charge.y) < 0i));
    let v10_ = vec4<u32>(v9_sum_charge.x, v9_sum_charge.y, _e115, _e115);
    let _e120 = work[(_e32 + 12u)];
    let _e124 = work[(_e32 + 13u)];
    let v11_avg_qty_count = vec2<u32>(_e120, _e124);
    let _e126 = f64_from_i128_(v4_);
    let _e146 = f64_normalize_round_pack((v11_avg_qty_count.y & 2147483648u), 1084i, select(v11_avg_qty_count, vec2<u32>((0u - v11_avg_qty_count.x), (~(v11_avg_qty_count.y) + u32((v11_avg_qty_count.x == 0u)))), vec2(((v11_avg_qty_count.y >> 31u) != 0u))));
    let _e149 = params[1].x;
    let _e152 = params[1].y;
    let v14_ = vec2<u32>(_e149, _e152);
    let _e154 = f64_mul(_e146, v14_);
    let _e155 = f64_div(_e126, _e154);
    let _e156 = f64_from_i128_(v6_);
    let _e157 = f64_div(_e156, _e154);
    let _e161 = work[(_e32 + 14u)];
    let _e165 = work[(_e32 + 15u)];
    let v19_avg_disc_sum = vec2<u32>(_e161, _e165);
    let _e172 = select(0u, 4294967295u, (bitcast<i32>(v19_avg_disc_sum.y) < 0i));
    let v20_ = vec4<u32>(v19_avg_disc_sum.x, v19_avg_disc_sum.y, _e172, _e172);
    let _e174 = f64_from_i128_(v20_);
    let _e175 = f64_div(_e174, _e154);
    let _e178 = params[1].z;
    let _e181 = (_e178 + (_e11 * 28u));
    work[_e181] = v1_l_returnflag.x;
    work[(_e181 + 1u)] = v1_l_returnflag.y;
    work[(_e181 + 2u)] = v2_l_linestatus.x;
    work[(_e181 + 3u)] = v2_l_linestatus.y;
    work[(_e181 + 4u)] = v4_.x;
    work[(_e181 + 5u)] = v4_.y;
    work[(_e181 + 6u)] = v4_.z;
    work[(_e181 + 7u)] = v4_.w;
    work[(_e181 + 8u)] = v6_.x;
    work[(_e181 + 9u)] = v6_.y;
    work[(_e181 + 10u)] = v6_.z;
    work[(_e181 + 11u)] = v6_.w;
    work[(_e181 + 12u)] = v8_.x;
    work[(_e181 + 13u)] = v8_.y;
    work[(_e181 + 14u)] = v8_.z;
    work[(_e181 + 15u)] = v8_.w;
    work[(_e181 + 16u)] = v10_.x;
    work[(_e181 + 17u)] = v10_.y;
    work[(_e181 + 18u)] = v10_.z;
    work[(_e181 + 19u)] = v10_.w;
    work[(_e181 + 20u)] = _e155.x;
    work[(_e181 + 21u)] = _e155.y;
    work[(_e181 + 22u)] = _e157.x;
    work[(_e181 + 23u)] = _e157.y;
    work[(_e181 + 24u)] = _e175.x;
    work[(_e181 + 25u)] = _e175.y;
    work[(_e181 + 26u)] = v11_avg_qty_count.x;
    work[(_e181 + 27u)] = v11_avg_qty_count.y;
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
    let v10_count_order = vec2<u32>(_e148, _e152);
    let _e156 = params[1].x;
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
    work[(_e158 + 26u)] = v10_count_order.x;
    work[(_e158 + 27u)] = v10_count_order.y;
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
                work[(_e84 + 4u)] = _e85.x;
                work[(_e84 + 5u)] = _e85.y;
                let _e94 = sum_base_price;
                work[(_e84 + 6u)] = _e94.x;
                work[(_e84 + 7u)] = _e94.y;
                let _e103 = sum_disc_price;
                work[(_e84 + 8u)] = _e103.x;
                work[(_e84 + 9u)] = _e103.y;
                let _e112 = sum_charge;
                work[(_e84 + 10u)] = _e112.x;
                work[(_e84 + 11u)] = _e112.y;
                let _e121 = avg_qty_count;
                work[(_e84 + 12u)] = _e121.x;
                work[(_e84 + 13u)] = _e121.y;
                let _e130 = avg_disc_sum;
                work[(_e84 + 14u)] = _e130.x;
                work[(_e84 + 15u)] = _e130.y;
                work[(part_numbers + _e71)] = _e78;
            } else {
                let _e142 = (rows + (_e78 * 16u));
                whole_sum_qty = vec2<u32>();
                whole_sum_base_price = vec2<u32>();
                whole_sum_disc_price = vec2<u32>();
                whole_sum_charge = vec2<u32>();
                whole_avg_qty_count = vec2<u32>();
                whole_avg_disc_sum = vec2<u32>();
                let _e157 = work[(_e142 + 4u)];
                let _e160 = work[(_e142 + 5u)];
                whole_sum_qty = vec2<u32>(_e157, _e160);
                let _e164 = work[(_e142 + 6u)];
                let _e167 = work[(_e142 + 7u)];
                whole_sum_base_price = vec2<u32>(_e164, _e167);
                let _e171 = work[(_e142 + 8u)];
                let _e174 = work[(_e142 + 9u)];
                whole_sum_disc_price = vec2<u32>(_e171, _e174);
                let _e178 = work[(_e142 + 10u)];
                let _e181 = work[(_e142 + 11u)];
                whole_sum_charge = vec2<u32>(_e178, _e181);
                let _e185 = work[(_e142 + 12u)];
                let _e188 = work[(_e142 + 13u)];
                whole_avg_qty_count = vec2<u32>(_e185, _e188);
                let _e192 = work[(_e142 + 14u)];
                let _e195 = work[(_e142 + 15u)];
                whole_avg_disc_sum = vec2<u32>(_e192, _e195);
                let _e197 = sum_qty;
                let _e198 = whole_sum_qty;
                let _e199 = add_64_(_e198, _e197);
                let _e203 = (bitcast<i32>(_e198.y) < 0i);
                whole_sum_qty = _e199;
                let _e213 = sum_base_price;
                let _e214 = whole_sum_base_price;
                let _e215 = add_64_(_e214, _e213);
                let _e218 = (bitcast<i32>(_e214.y) < 0i);
                whole_sum_base_price = _e215;
                let _e228 = sum_disc_price;
                let _e229 = whole_sum_disc_price;
                let _e230 = add_64_(_e229, _e228);
                let _e233 = (bitcast<i32>(_e229.y) < 0i);
                whole_sum_disc_price = _e230;
                let _e243 = sum_charge;
                let _e244 = whole_sum_charge;
                let _e245 = add_64_(_e244, _e243);
                let _e248 = (bitcast<i32>(_e244.y) < 0i);
                whole_sum_charge = _e245;
                let _e258 = avg_qty_count;
                let _e259 = whole_avg_qty_count;
                let _e260 = add_64_(_e259, _e258);
                let _e263 = (bitcast<i32>(_e259.y) < 0i);
                whole_avg_qty_count = _e260;
                let _e273 = avg_disc_sum;
                let _e274 = whole_avg_disc_sum;
                let _e275 = add_64_(_e274, _e273);
                let _e278 = (bitcast<i32>(_e274.y) < 0i);
                whole_avg_disc_sum = _e275;
                let _e288 = whole_sum_qty;
                work[(_e142 + 4u)] = _e288.x;
                work[(_e142 + 5u)] = _e288.y;
                let _e295 = whole_sum_base_price;
                work[(_e142 + 6u)] = _e295.x;
                work[(_e142 + 7u)] = _e295.y;
                let _e302 = whole_sum_disc_price;
                work[(_e142 + 8u)] = _e302.x;
                work[(_e142 + 9u)] = _e302.y;
                let _e309 = whole_sum_charge;
                work[(_e142 + 10u)] = _e309.x;
                work[(_e142 + 11u)] = _e309.y;
                let _e316 = whole_avg_qty_count;
                work[(_e142 + 12u)] = _e316.x;
                work[(_e142 + 13u)] = _e316.y;
                let _e323 = whole_avg_disc_sum;
                work[(_e142 + 14u)] = _e323.x;
                work[(_e142 + 15u)] = _e323.y;
            }
            sum_qty = vec2<u32>();
            sum_base_price = vec2<u32>();
            sum_disc_price = vec2<u32>();
            sum_charge = vec2<u32>();
            avg_qty_count = vec2<u32>();
            avg_disc_sum = vec2<u32>();
            is_first = false;
            group = _e77;
        }
        let _e338 = work[(order + _e73)];
        let _e341 = (entries + (_e338 * 17u));
        let _e343 = work[_e341];
        let _e348 = work[(_e341 + 5u)];
        let _e351 = work[(_e341 + 6u)];
        let _e352 = vec2<u32>(_e348, _e351);
        if ((_e343 & 1u) != 0u) {
            let _e353 = sum_qty;
            let _e354 = add_64_(_e353, _e352);
            let _e357 = (bitcast<i32>(_e353.y) < 0i);
            sum_qty = _e354;
        }
        let _e368 = work[_e341];
        let _e373 = work[(_e341 + 7u)];
        let _e376 = work[(_e341 + 8u)];
        let _e377 = vec2<u32>(_e373, _e376);
        if ((_e368 & 2u) != 0u) {
            let _e378 = sum_base_price;
            let _e379 = add_64_(_e378, _e377);
            let _e382 = (bitcast<i32>(_e378.y) < 0i);
            sum_base_price = _e379;
        }
        let _e393 = work[_e341];
        let _e398 = work[(_e341 + 9u)];
        let _e401 = work[(_e341 + 10u)];
        let _e402 = vec2<u32>(_e398, _e401);
        if ((_e393 & 4u) != 0u) {
            let _e403 = sum_disc_price;
            let _e404 = add_64_(_e403, _e402);
            let _e407 = (bitcast<i32>(_e403.y) < 0i);
            sum_disc_price = _e404;
        }
        let _e418 = work[_e341];
        let _e423 = work[(_e341 + 11u)];
        let _e426 = work[(_e341 + 12u)];
        let _e427 = vec2<u32>(_e423, _e426);
        if ((_e418 & 8u) != 0u) {
            let _e428 = sum_charge;
            let _e429 = add_64_(_e428, _e427);
            let _e432 = (bitcast<i32>(_e428.y) < 0i);
            sum_charge = _e429;
        }
        let _e443 = work[_e341];
        let _e448 = work[(_e341 + 13u)];
        let _e451 = work[(_e341 + 14u)];
        let _e452 = vec2<u32>(_e448, _e451);
        if ((_e443 & 16u) != 0u) {
            let _e453 = avg_qty_count;
            let _e454 = add_64_(_e453, _e452);
            let _e457 = (bitcast<i32>(_e453.y) < 0i);
            avg_qty_count = _e454;
        }
        let _e469 = work[_e341];
        let _e474 = work[(_e341 + 15u)];
        let _e477 = work[(_e341 + 16u)];
        let _e478 = vec2<u32>(_e474, _e477);
        if ((_e469 & 32u) != 0u) {
            let _e479 = avg_disc_sum;
            let _e480 = add_64_(_e479, _e478);
            let _e483 = (bitcast<i32>(_e479.y) < 0i);
            avg_disc_sum = _e480;
        }
        local_1 = (_e73 + 1u);
    }
    let _e494 = group;
    if _e44 {
        let _e495 = (_e71 + 1u);
        let _e496 = is_first;
        if _e496 {
            let _e498 = (parts + (_e71 * 16u));
            let _e499 = sum_qty;
            work[(_e498 + 4u)] = _e499.x;
            work[(_e498 + 5u)] = _e499.y;
            let _e506 = sum_base_price;
            work[(_e498 + 6u)] = _e506.x;
            work[(_e498 + 7u)] = _e506.y;
            let _e513 = sum_disc_price;
            work[(_e498 + 8u)] = _e513.x;
            work[(_e498 + 9u)] = _e513.y;
            let _e520 = sum_charge;
            work[(_e498 + 10u)] = _e520.x;
            work[(_e498 + 11u)] = _e520.y;
            let _e527 = avg_qty_count;
            work[(_e498 + 12u)] = _e527.x;
            work[(_e498 + 13u)] = _e527.y;
            let _e534 = avg_disc_sum;
            work[(_e498 + 14u)] = _e534.x;
            work[(_e498 + 15u)] = _e534.y;
            work[(part_numbers + _e71)] = _e494;
            sum_qty = vec2<u32>();
            sum_base_price = vec2<u32>();
            sum_disc_price = vec2<u32>();
            sum_charge = vec2<u32>();
            avg_qty_count = vec2<u32>();
            avg_disc_sum = vec2<u32>();
        }
        let _e550 = (parts + (_e495 * 16u));
        let _e551 = sum_qty;
        work[(_e550 + 4u)] = _e551.x;
        work[(_e550 + 5u)] = _e551.y;
        let _e558 = sum_base_price;
        work[(_e550 + 6u)] = _e558.x;
        work[(_e550 + 7u)] = _e558.y;
        let _e565 = sum_disc_price;
        work[(_e550 + 8u)] = _e565.x;
        work[(_e550 + 9u)] = _e565.y;
        let _e572 = sum_charge;
        work[(_e550 + 10u)] = _e572.x;
        work[(_e550 + 11u)] = _e572.y;
        let _e579 = avg_qty_count;
        work[(_e550 + 12u)] = _e579.x;
        work[(_e550 + 13u)] = _e579.y;
        let _e586 = avg_disc_sum;
        work[(_e550 + 14u)] = _e586.x;
        work[(_e550 + 15u)] = _e586.y;
        work[(part_numbers + _e495)] = _e494;
    } else {
        if (_e43 > 0u) {
            let _e597 = (rows + (_e494 * 16u));
            whole_sum_qty_1 = vec2<u32>();
            whole_sum_base_price_1 = vec2<u32>();
            whole_sum_disc_price_1 = vec2<u32>();
            whole_sum_charge_1 = vec2<u32>();
            whole_avg_qty_count_1 = vec2<u32>();
            whole_avg_disc_sum_1 = vec2<u32>();
            let _e612 = work[(_e597 + 4u)];
            let _e615 = work[(_e597 + 5u)];
            whole_sum_qty_1 = vec2<u32>(_e612, _e615);
            let _e619 = work[(_e597 + 6u)];
            let _e622 = work[(_e597 + 7u)];
            whole_sum_base_price_1 = vec2<u32>(_e619, _e622);
            let _e626 = work[(_e597 + 8u)];
            let _e629 = work[(_e597 + 9u)];
            whole_sum_disc_price_1 = vec2<u32>(_e626, _e629);
            let _e633 = work[(_e597 + 10u)];
            let _e636 = work[(_e597 + 11u)];
            whole_sum_charge_1 = vec2<u32>(_e633, _e636);
            let _e640 = work[(_e597 + 12u)];
            let _e643 = work[(_e597 + 13u)];
            whole_avg_qty_count_1 = vec2<u32>(_e640, _e643);
            let _e647 = work[(_e597 + 14u)];
            let _e650 = work[(_e597 + 15u)];
            whole_avg_disc_sum_1 = vec2<u32>(_e647, _e650);
            let _e652 = sum_qty;
            let _e653 = whole_sum_qty_1;
            let _e654 = add_64_(_e653, _e652);
            let _e657 = (bitcast<i32>(_e653.y) < 0i);
            whole_sum_qty_1 = _e654;
            let _e667 = sum_base_price;
            let _e668 = whole_sum_base_price_1;
            let _e669 = add_64_(_e668, _e667);
            let _e672 = (bitcast<i32>(_e668.y) < 0i);
            whole_sum_base_price_1 = _e669;
            let _e682 = sum_disc_price;
            let _e683 = whole_sum_disc_price_1;
            let _e684 = add_64_(_e683, _e682);
            let _e687 = (bitcast<i32>(_e683.y) < 0i);
            whole_sum_disc_price_1 = _e684;
            let _e697 = sum_charge;
            let _e698 = whole_sum_charge_1;
            let _e699 = add_64_(_e698, _e697);
            let _e702 = (bitcast<i32>(_e698.y) < 0i);
            whole_sum_charge_1 = _e699;
            let _e712 = avg_qty_count;
            let _e713 = whole_avg_qty_count_1;
            let _e714 = add_64_(_e713, _e712);
            let _e717 = (bitcast<i32>(_e713.y) < 0i);
            whole_avg_qty_count_1 = _e714;
            let _e727 = avg_disc_sum;
            let _e728 = whole_avg_disc_sum_1;
            let _e729 = add_64_(_e728, _e727);
            let _e732 = (bitcast<i32>(_e728.y) < 0i);
            whole_avg_disc_sum_1 = _e729;
            let _e742 = whole_sum_qty_1;
            work[(_e597 + 4u)] = _e742.x;
            work[(_e597 + 5u)] = _e742.y;
            let _e749 = whole_sum_base_price_1;
            work[(_e597 + 6u)] = _e749.x;
            work[(_e597 + 7u)] = _e749.y;
            let _e756 = whole_sum_disc_price_1;
            work[(_e597 + 8u)] = _e756.x;
            work[(_e597 + 9u)] = _e756.y;
            let _e763 = whole_sum_charge_1;
            work[(_e597 + 10u)] = _e763.x;
            work[(_e597 + 11u)] = _e763.y;
            let _e770 = whole_avg_qty_count_1;
            work[(_e597 + 12u)] = _e770.x;
            work[(_e597 + 13u)] = _e770.y;
            let _e777 = whole_avg_disc_sum_1;
            work[(_e597 + 14u)] = _e777.x;
            work[(_e597 + 15u)] = _e777.y;
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
        let _e87 = vec2<u32>(_e82, _e86);
        if ((_e76 & 1u) != 0u) {
            let _e88 = sum_qty_1;
            let _e89 = add_64_(_e88, _e87);
            let _e93 = (bitcast<i32>(_e88.y) < 0i);
            sum_qty_1 = _e89;
        }
        let _e104 = work[_e73];
        let _e110 = work[(_e73 + 7u)];
        let _e114 = work[(_e73 + 8u)];
        let _e115 = vec2<u32>(_e110, _e114);
        if ((_e104 & 2u) != 0u) {
            let _e116 = sum_base_price_1;
            let _e117 = add_64_(_e116, _e115);
            let _e120 = (bitcast<i32>(_e116.y) < 0i);
            sum_base_price_1 = _e117;
        }
        let _e132 = work[_e73];
        let _e138 = work[(_e73 + 9u)];
        let _e142 = work[(_e73 + 10u)];
        let _e143 = vec2<u32>(_e138, _e142);
        if ((_e132 & 4u) != 0u) {
            let _e144 = sum_disc_price_1;
            let _e145 = add_64_(_e144, _e143);
            let _e148 = (bitcast<i32>(_e144.y) < 0i);
            sum_disc_price_1 = _e145;
        }
        let _e159 = work[_e73];
        let _e165 = work[(_e73 + 11u)];
        let _e169 = work[(_e73 + 12u)];
        let _e170 = vec2<u32>(_e165, _e169);
        if ((_e159 & 8u) != 0u) {
            let _e171 = sum_charge_1;
            let _e172 = add_64_(_e171, _e170);
            let _e175 = (bitcast<i32>(_e171.y) < 0i);
            sum_charge_1 = _e172;
        }
        let _e187 = work[_e73];
        let _e193 = work[(_e73 + 13u)];
        let _e197 = work[(_e73 + 14u)];
        let _e198 = vec2<u32>(_e193, _e197);
        if ((_e187 & 16u) != 0u) {
            let _e199 = avg_qty_count_1;
            let _e200 = add_64_(_e199, _e198);
            let _e203 = (bitcast<i32>(_e199.y) < 0i);
            avg_qty_count_1 = _e200;
        }
        let _e215 = work[_e73];
        let _e221 = work[(_e73 + 15u)];
        let _e224 = work[(_e73 + 16u)];
        let _e225 = vec2<u32>(_e221, _e224);
        if ((_e215 & 32u) != 0u) {
            let _e226 = avg_disc_sum_1;
            let _e227 = add_64_(_e226, _e225);
            let _e230 = (bitcast<i32>(_e226.y) < 0i);
            avg_disc_sum_1 = _e227;
        }
        local_3 = (_e69 + 1u);
    }
    let _e241 = group_1;
    if (part_numbers_1 != 0u) {
        let _e242 = (_e67 + 1u);
        let _e243 = is_first_1;
        if _e243 {
            let _e245 = (parts_1 + (_e67 * 16u));
            let _e246 = sum_qty_1;
            work[(_e245 + 4u)] = _e246.x;
            work[(_e245 + 5u)] = _e246.y;
            let _e253 = sum_base_price_1;
            work[(_e245 + 6u)] = _e253.x;
            work[(_e245 + 7u)] = _e253.y;
            let _e260 = sum_disc_price_1;
            work[(_e245 + 8u)] = _e260.x;
            work[(_e245 + 9u)] = _e260.y;
            let _e267 = sum_charge_1;
            work[(_e245 + 10u)] = _e267.x;
            work[(_e245 + 11u)] = _e267.y;
            let _e274 = avg_qty_count_1;
            work[(_e245 + 12u)] = _e274.x;
            work[(_e245 + 13u)] = _e274.y;
            let _e281 = avg_disc_sum_1;
            work[(_e245 + 14u)] = _e281.x;
            work[(_e245 + 15u)] = _e281.y;
            work[(part_numbers_1 + _e67)] = _e241;
            sum_qty_1 = vec2<u32>();
            sum_base_price_1 = vec2<u32>();
            sum_disc_price_1 = vec2<u32>();
            sum_charge_1 = vec2<u32>();
            avg_qty_count_1 = vec2<u32>();
            avg_disc_sum_1 = vec2<u32>();
        }
        let _e297 = (parts_1 + (_e242 * 16u));
        let _e298 = sum_qty_1;
        work[(_e297 + 4u)] = _e298.x;
        work[(_e297 + 5u)] = _e298.y;
        let _e305 = sum_base_price_1;
        work[(_e297 + 6u)] = _e305.x;
        work[(_e297 + 7u)] = _e305.y;
        let _e312 = sum_disc_price_1;
        work[(_e297 + 8u)] = _e312.x;
        work[(_e297 + 9u)] = _e312.y;
        let _e319 = sum_charge_1;
        work[(_e297 + 10u)] = _e319.x;
        work[(_e297 + 11u)] = _e319.y;
        let _e326 = avg_qty_count_1;
        work[(_e297 + 12u)] = _e326.x;
        work[(_e297 + 13u)] = _e326.y;
        let _e333 = avg_disc_sum_1;
        work[(_e297 + 14u)] = _e333.x;
        work[(_e297 + 15u)] = _e333.y;
        work[(part_numbers_1 + _e242)] = _e241;
    } else {
        if (_e43 > 0u) {
            let _e344 = (rows_1 + (_e241 * 16u));
            whole_sum_qty_2 = vec2<u32>();
            whole_sum_base_price_2 = vec2<u32>();
            whole_sum_disc_price_2 = vec2<u32>();
            whole_sum_charge_2 = vec2<u32>();
            whole_avg_qty_count_2 = vec2<u32>();
            whole_avg_disc_sum_2 = vec2<u32>();
            let _e359 = work[(_e344 + 4u)];
            let _e362 = work[(_e344 + 5u)];
            whole_sum_qty_2 = vec2<u32>(_e359, _e362);
            let _e366 = work[(_e344 + 6u)];
            let _e369 = work[(_e344 + 7u)];
            whole_sum_base_price_2 = vec2<u32>(_e366, _e369);
            let _e373 = work[(_e344 + 8u)];
            let _e376 = work[(_e344 + 9u)];
            whole_sum_disc_price_2 = vec2<u32>(_e373, _e376);
            let _e380 = work[(_e344 + 10u)];
            let _e383 = work[(_e344 + 11u)];
            whole_sum_charge_2 = vec2<u32>(_e380, _e383);
            let _e387 = work[(_e344 + 12u)];
            let _e390 = work[(_e344 + 13u)];
            whole_avg_qty_count_2 = vec2<u32>(_e387, _e390);
            let _e394 = work[(_e344 + 14u)];
            let _e397 = work[(_e344 + 15u)];
            whole_avg_disc_sum_2 = vec2<u32>(_e394, _e397);
            let _e399 = sum_qty_1;
            let _e400 = whole_sum_qty_2;
            let _e401 = add_64_(_e400, _e399);
            let _e404 = (bitcast<i32>(_e400.y) < 0i);
            whole_sum_qty_2 = _e401;
            let _e414 = sum_base_price_1;
            let _e415 = whole_sum_base_price_2;
            let _e416 = add_64_(_e415, _e414);
            let _e419 = (bitcast<i32>(_e415.y) < 0i);
            whole_sum_base_price_2 = _e416;
            let _e429 = sum_disc_price_1;
            let _e430 = whole_sum_disc_price_2;
            let _e431 = add_64_(_e430, _e429);
            let _e434 = (bitcast<i32>(_e430.y) < 0i);
            whole_sum_disc_price_2 = _e431;
            let _e444 = sum_charge_1;
            let _e445 = whole_sum_charge_2;
            let _e446 = add_64_(_e445, _e444);
            let _e449 = (bitcast<i32>(_e445.y) < 0i);
            whole_sum_charge_2 = _e446;
            let _e459 = avg_qty_count_1;
            let _e460 = whole_avg_qty_count_2;
            let _e461 = add_64_(_e460, _e459);
            let _e464 = (bitcast<i32>(_e460.y) < 0i);
            whole_avg_qty_count_2 = _e461;
            let _e474 = avg_disc_sum_1;
            let _e475 = whole_avg_disc_sum_2;
            let _e476 = add_64_(_e475, _e474);
            let _e479 = (bitcast<i32>(_e475.y) < 0i);
            whole_avg_disc_sum_2 = _e476;
            let _e489 = whole_sum_qty_2;
            work[(_e344 + 4u)] = _e489.x;
            work[(_e344 + 5u)] = _e489.y;
            let _e496 = whole_sum_base_price_2;
            work[(_e344 + 6u)] = _e496.x;
            work[(_e344 + 7u)] = _e496.y;
            let _e503 = whole_sum_disc_price_2;
            work[(_e344 + 8u)] = _e503.x;
            work[(_e344 + 9u)] = _e503.y;
            let _e510 = whole_sum_charge_2;
            work[(_e344 + 10u)] = _e510.x;
            work[(_e344 + 11u)] = _e510.y;
            let _e517 = whole_avg_qty_count_2;
            work[(_e344 + 12u)] = _e517.x;
            work[(_e344 + 13u)] = _e517.y;
            let _e524 = whole_avg_disc_sum_2;
            work[(_e344 + 14u)] = _e524.x;
            work[(_e344 + 15u)] = _e524.y;
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
                work[(_e84 + 4u)] = _e85.x;
                work[(_e84 + 5u)] = _e85.y;
                let _e94 = sum_base_price_2;
                work[(_e84 + 6u)] = _e94.x;
                work[(_e84 + 7u)] = _e94.y;
                let _e103 = sum_disc_price_2;
                work[(_e84 + 8u)] = _e103.x;
                work[(_e84 + 9u)] = _e103.y;
                let _e112 = sum_charge_2;
                work[(_e84 + 10u)] = _e112.x;
                work[(_e84 + 11u)] = _e112.y;
                let _e121 = avg_qty_count_2;
                work[(_e84 + 12u)] = _e121.x;
                work[(_e84 + 13u)] = _e121.y;
                let _e130 = avg_disc_sum_2;
                work[(_e84 + 14u)] = _e130.x;
                work[(_e84 + 15u)] = _e130.y;
                work[(part_numbers_2 + _e71)] = _e78;
            } else {
                let _e142 = (rows_2 + (_e78 * 16u));
                whole_sum_qty_3 = vec2<u32>();
                whole_sum_base_price_3 = vec2<u32>();
                whole_sum_disc_price_3 = vec2<u32>();
                whole_sum_charge_3 = vec2<u32>();
                whole_avg_qty_count_3 = vec2<u32>();
                whole_avg_disc_sum_3 = vec2<u32>();
                let _e157 = work[(_e142 + 4u)];
                let _e160 = work[(_e142 + 5u)];
                whole_sum_qty_3 = vec2<u32>(_e157, _e160);
                let _e164 = work[(_e142 + 6u)];
                let _e167 = work[(_e142 + 7u)];
                whole_sum_base_price_3 = vec2<u32>(_e164, _e167);
                let _e171 = work[(_e142 + 8u)];
                let _e174 = work[(_e142 + 9u)];
                whole_sum_disc_price_3 = vec2<u32>(_e171, _e174);
                let _e178 = work[(_e142 + 10u)];
                let _e181 = work[(_e142 + 11u)];
                whole_sum_charge_3 = vec2<u32>(_e178, _e181);
                let _e185 = work[(_e142 + 12u)];
                let _e188 = work[(_e142 + 13u)];
                whole_avg_qty_count_3 = vec2<u32>(_e185, _e188);
                let _e192 = work[(_e142 + 14u)];
                let _e195 = work[(_e142 + 15u)];
                whole_avg_disc_sum_3 = vec2<u32>(_e192, _e195);
                let _e197 = sum_qty_2;
                let _e198 = whole_sum_qty_3;
                let _e199 = add_64_(_e198, _e197);
                let _e203 = (bitcast<i32>(_e198.y) < 0i);
                whole_sum_qty_3 = _e199;
                let _e213 = sum_base_price_2;
                let _e214 = whole_sum_base_price_3;
                let _e215 = add_64_(_e214, _e213);
                let _e218 = (bitcast<i32>(_e214.y) < 0i);
                whole_sum_base_price_3 = _e215;
                let _e228 = sum_disc_price_2;
                let _e229 = whole_sum_disc_price_3;
                let _e230 = add_64_(_e229, _e228);
                let _e233 = (bitcast<i32>(_e229.y) < 0i);
                whole_sum_disc_price_3 = _e230;
                let _e243 = sum_charge_2;
                let _e244 = whole_sum_charge_3;
                let _e245 = add_64_(_e244, _e243);
                let _e248 = (bitcast<i32>(_e244.y) < 0i);
                whole_sum_charge_3 = _e245;
                let _e258 = avg_qty_count_2;
                let _e259 = whole_avg_qty_count_3;
                let _e260 = add_64_(_e259, _e258);
                let _e263 = (bitcast<i32>(_e259.y) < 0i);
                whole_avg_qty_count_3 = _e260;
                let _e273 = avg_disc_sum_2;
                let _e274 = whole_avg_disc_sum_3;
                let _e275 = add_64_(_e274, _e273);
                let _e278 = (bitcast<i32>(_e274.y) < 0i);
                whole_avg_disc_sum_3 = _e275;
                let _e288 = whole_sum_qty_3;
                work[(_e142 + 4u)] = _e288.x;
                work[(_e142 + 5u)] = _e288.y;
                let _e295 = whole_sum_base_price_3;
                work[(_e142 + 6u)] = _e295.x;
                work[(_e142 + 7u)] = _e295.y;
                let _e302 = whole_sum_disc_price_3;
                work[(_e142 + 8u)] = _e302.x;
                work[(_e142 + 9u)] = _e302.y;
                let _e309 = whole_sum_charge_3;
                work[(_e142 + 10u)] = _e309.x;
                work[(_e142 + 11u)] = _e309.y;
                let _e316 = whole_avg_qty_count_3;
                work[(_e142 + 12u)] = _e316.x;
                work[(_e142 + 13u)] = _e316.y;
                let _e323 = whole_avg_disc_sum_3;
                work[(_e142 + 14u)] = _e323.x;
                work[(_e142 + 15u)] = _e323.y;
            }
            sum_qty_2 = vec2<u32>();
            sum_base_price_2 = vec2<u32>();
            sum_disc_price_2 = vec2<u32>();
            sum_charge_2 = vec2<u32>();
            avg_qty_count_2 = vec2<u32>();
            avg_disc_sum_2 = vec2<u32>();
            is_first_2 = false;
            group_2 = _e77;
        }
        let _e337 = (entries_2 + (_e73 * 16u));
        let _e340 = work[(_e337 + 4u)];
        let _e343 = work[(_e337 + 5u)];
        let _e344 = vec2<u32>(_e340, _e343);
        let _e345 = sum_qty_2;
        let _e346 = add_64_(_e345, _e344);
        let _e349 = (bitcast<i32>(_e345.y) < 0i);
        sum_qty_2 = _e346;
        let _e361 = work[(_e337 + 6u)];
        let _e364 = work[(_e337 + 7u)];
        let _e365 = vec2<u32>(_e361, _e364);
        let _e366 = sum_base_price_2;
        let _e367 = add_64_(_e366, _e365);
        let _e370 = (bitcast<i32>(_e366.y) < 0i);
        sum_base_price_2 = _e367;
        let _e382 = work[(_e337 + 8u)];
        let _e385 = work[(_e337 + 9u)];
        let _e386 = vec2<u32>(_e382, _e385);
        let _e387 = sum_disc_price_2;
        let _e388 = add_64_(_e387, _e386);
        let _e391 = (bitcast<i32>(_e387.y) < 0i);
        sum_disc_price_2 = _e388;
        let _e403 = work[(_e337 + 10u)];
        let _e406 = work[(_e337 + 11u)];
        let _e407 = vec2<u32>(_e403, _e406);
        let _e408 = sum_charge_2;
        let _e409 = add_64_(_e408, _e407);
        let _e412 = (bitcast<i32>(_e408.y) < 0i);
        sum_charge_2 = _e409;
        let _e424 = work[(_e337 + 12u)];
        let _e427 = work[(_e337 + 13u)];
        let _e428 = vec2<u32>(_e424, _e427);
        let _e429 = avg_qty_count_2;
        let _e430 = add_64_(_e429, _e428);
        let _e433 = (bitcast<i32>(_e429.y) < 0i);
        avg_qty_count_2 = _e430;
        let _e445 = work[(_e337 + 14u)];
        let _e448 = work[(_e337 + 15u)];
        let _e449 = vec2<u32>(_e445, _e448);
        let _e450 = avg_disc_sum_2;
        let _e451 = add_64_(_e450, _e449);
        let _e454 = (bitcast<i32>(_e450.y) < 0i);
        avg_disc_sum_2 = _e451;
        local_5 = (_e73 + 1u);
    }
    let _e465 = group_2;
    if _e44 {
        let _e466 = (_e71 + 1u);
        let _e467 = is_first_2;
        if _e467 {
            let _e469 = (parts_2 + (_e71 * 16u));
            let _e470 = sum_qty_2;
            work[(_e469 + 4u)] = _e470.x;
            work[(_e469 + 5u)] = _e470.y;
            let _e477 = sum_base_price_2;
            work[(_e469 + 6u)] = _e477.x;
            work[(_e469 + 7u)] = _e477.y;
            let _e484 = sum_disc_price_2;
            work[(_e469 + 8u)] = _e484.x;
            work[(_e469 + 9u)] = _e484.y;
            let _e491 = sum_charge_2;
            work[(_e469 + 10u)] = _e491.x;
            work[(_e469 + 11u)] = _e491.y;
            let _e498 = avg_qty_count_2;
            work[(_e469 + 12u)] = _e498.x;
            work[(_e469 + 13u)] = _e498.y;
            let _e505 = avg_disc_sum_2;
            work[(_e469 + 14u)] = _e505.x;
            work[(_e469 + 15u)] = _e505.y;
            work[(part_numbers_2 + _e71)] = _e465;
            sum_qty_2 = vec2<u32>();
            sum_base_price_2 = vec2<u32>();
            sum_disc_price_2 = vec2<u32>();
            sum_charge_2 = vec2<u32>();
            avg_qty_count_2 = vec2<u32>();
            avg_disc_sum_2 = vec2<u32>();
        }
        let _e521 = (parts_2 + (_e466 * 16u));
        let _e522 = sum_qty_2;
        work[(_e521 + 4u)] = _e522.x;
        work[(_e521 + 5u)] = _e522.y;
        let _e529 = sum_base_price_2;
        work[(_e521 + 6u)] = _e529.x;
        work[(_e521 + 7u)] = _e529.y;
        let _e536 = sum_disc_price_2;
        work[(_e521 + 8u)] = _e536.x;
        work[(_e521 + 9u)] = _e536.y;
        let _e543 = sum_charge_2;
        work[(_e521 + 10u)] = _e543.x;
        work[(_e521 + 11u)] = _e543.y;
        let _e550 = avg_qty_count_2;
        work[(_e521 + 12u)] = _e550.x;
        work[(_e521 + 13u)] = _e550.y;
        let _e557 = avg_disc_sum_2;
        work[(_e521 + 14u)] = _e557.x;
        work[(_e521 + 15u)] = _e557.y;
        work[(part_numbers_2 + _e466)] = _e465;
    } else {
        if (_e43 > 0u) {
            let _e568 = (rows_2 + (_e465 * 16u));
            whole_sum_qty_4 = vec2<u32>();
            whole_sum_base_price_4 = vec2<u32>();
            whole_sum_disc_price_4 = vec2<u32>();
            whole_sum_charge_4 = vec2<u32>();
            whole_avg_qty_count_4 = vec2<u32>();
            whole_avg_disc_sum_4 = vec2<u32>();
            let _e583 = work[(_e568 + 4u)];
            let _e586 = work[(_e568 + 5u)];
            whole_sum_qty_4 = vec2<u32>(_e583, _e586);
            let _e590 = work[(_e568 + 6u)];
            let _e593 = work[(_e568 + 7u)];
            whole_sum_base_price_4 = vec2<u32>(_e590, _e593);
            let _e597 = work[(_e568 + 8u)];
            let _e600 = work[(_e568 + 9u)];
            whole_sum_disc_price_4 = vec2<u32>(_e597, _e600);
            let _e604 = work[(_e568 + 10u)];
            let _e607 = work[(_e568 + 11u)];
            whole_sum_charge_4 = vec2<u32>(_e604, _e607);
            let _e611 = work[(_e568 + 12u)];
            let _e614 = work[(_e568 + 13u)];
            whole_avg_qty_count_4 = vec2<u32>(_e611, _e614);
            let _e618 = work[(_e568 + 14u)];
            let _e621 = work[(_e568 + 15u)];
            whole_avg_disc_sum_4 = vec2<u32>(_e618, _e621);
            let _e623 = sum_qty_2;
            let _e624 = whole_sum_qty_4;
            let _e625 = add_64_(_e624, _e623);
            let _e628 = (bitcast<i32>(_e624.y) < 0i);
            whole_sum_qty_4 = _e625;
            let _e638 = sum_base_price_2;
            let _e639 = whole_sum_base_price_4;
            let _e640 = add_64_(_e639, _e638);
            let _e643 = (bitcast<i32>(_e639.y) < 0i);
            whole_sum_base_price_4 = _e640;
            let _e653 = sum_disc_price_2;
            let _e654 = whole_sum_disc_price_4;
            let _e655 = add_64_(_e654, _e653);
            let _e658 = (bitcast<i32>(_e654.y) < 0i);
            whole_sum_disc_price_4 = _e655;
            let _e668 = sum_charge_2;
            let _e669 = whole_sum_charge_4;
            let _e670 = add_64_(_e669, _e668);
            let _e673 = (bitcast<i32>(_e669.y) < 0i);
            whole_sum_charge_4 = _e670;
            let _e683 = avg_qty_count_2;
            let _e684 = whole_avg_qty_count_4;
            let _e685 = add_64_(_e684, _e683);
            let _e688 = (bitcast<i32>(_e684.y) < 0i);
            whole_avg_qty_count_4 = _e685;
            let _e698 = avg_disc_sum_2;
            let _e699 = whole_avg_disc_sum_4;
            let _e700 = add_64_(_e699, _e698);
            let _e703 = (bitcast<i32>(_e699.y) < 0i);
            whole_avg_disc_sum_4 = _e700;
            let _e713 = whole_sum_qty_4;
            work[(_e568 + 4u)] = _e713.x;
            work[(_e568 + 5u)] = _e713.y;
            let _e720 = whole_sum_base_price_4;
            work[(_e568 + 6u)] = _e720.x;
            work[(_e568 + 7u)] = _e720.y;
            let _e727 = whole_sum_disc_price_4;
            work[(_e568 + 8u)] = _e727.x;
            work[(_e568 + 9u)] = _e727.y;
            let _e734 = whole_sum_charge_4;
            work[(_e568 + 10u)] = _e734.x;
            work[(_e568 + 11u)] = _e734.y;
            let _e741 = whole_avg_qty_count_4;
            work[(_e568 + 12u)] = _e741.x;
            work[(_e568 + 13u)] = _e741.y;
            let _e748 = whole_avg_disc_sum_4;
            work[(_e568 + 14u)] = _e748.x;
            work[(_e568 + 15u)] = _e748.y;
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
                work[(_e84 + 4u)] = _e85.x;
                work[(_e84 + 5u)] = _e85.y;
                let _e94 = sum_base_price_3;
                work[(_e84 + 6u)] = _e94.x;
                work[(_e84 + 7u)] = _e94.y;
                let _e103 = sum_disc_price_3;
                work[(_e84 + 8u)] = _e103.x;
                work[(_e84 + 9u)] = _e103.y;
                let _e112 = sum_charge_3;
                work[(_e84 + 10u)] = _e112.x;
                work[(_e84 + 11u)] = _e112.y;
                let _e121 = avg_qty_count_3;
                work[(_e84 + 12u)] = _e121.x;
                work[(_e84 + 13u)] = _e121.y;
                let _e130 = avg_disc_sum_3;
                work[(_e84 + 14u)] = _e130.x;
                work[(_e84 + 15u)] = _e130.y;
                work[(part_numbers_3 + _e71)] = _e78;
            } else {
                let _e142 = (rows_3 + (_e78 * 16u));
                whole_sum_qty_5 = vec2<u32>();
                whole_sum_base_price_5 = vec2<u32>();
                whole_sum_disc_price_5 = vec2<u32>();
                whole_sum_charge_5 = vec2<u32>();
                whole_avg_qty_count_5 = vec2<u32>();
                whole_avg_disc_sum_5 = vec2<u32>();
                let _e157 = work[(_e142 + 4u)];
                let _e160 = work[(_e142 + 5u)];
                whole_sum_qty_5 = vec2<u32>(_e157, _e160);
                let _e164 = work[(_e142 + 6u)];
                let _e167 = work[(_e142 + 7u)];
                whole_sum_base_price_5 = vec2<u32>(_e164, _e167);
                let _e171 = work[(_e142 + 8u)];
                let _e174 = work[(_e142 + 9u)];
                whole_sum_disc_price_5 = vec2<u32>(_e171, _e174);
                let _e178 = work[(_e142 + 10u)];
                let _e181 = work[(_e142 + 11u)];
                whole_sum_charge_5 = vec2<u32>(_e178, _e181);
                let _e185 = work[(_e142 + 12u)];
                let _e188 = work[(_e142 + 13u)];
                whole_avg_qty_count_5 = vec2<u32>(_e185, _e188);
                let _e192 = work[(_e142 + 14u)];
                let _e195 = work[(_e142 + 15u)];
                whole_avg_disc_sum_5 = vec2<u32>(_e192, _e195);
                let _e197 = sum_qty_3;
                let _e198 = whole_sum_qty_5;
                let _e199 = add_64_(_e198, _e197);
                let _e203 = (bitcast<i32>(_e198.y) < 0i);
                whole_sum_qty_5 = _e199;
                let _e213 = sum_base_price_3;
                let _e214 = whole_sum_base_price_5;
                let _e215 = add_64_(_e214, _e213);
                let _e218 = (bitcast<i32>(_e214.y) < 0i);
                whole_sum_base_price_5 = _e215;
                let _e228 = sum_disc_price_3;
                let _e229 = whole_sum_disc_price_5;
                let _e230 = add_64_(_e229, _e228);
                let _e233 = (bitcast<i32>(_e229.y) < 0i);
                whole_sum_disc_price_5 = _e230;
                let _e243 = sum_charge_3;
                let _e244 = whole_sum_charge_5;
                let _e245 = add_64_(_e244, _e243);
                let _e248 = (bitcast<i32>(_e244.y) < 0i);
                whole_sum_charge_5 = _e245;
                let _e258 = avg_qty_count_3;
                let _e259 = whole_avg_qty_count_5;
                let _e260 = add_64_(_e259, _e258);
                let _e263 = (bitcast<i32>(_e259.y) < 0i);
                whole_avg_qty_count_5 = _e260;
                let _e273 = avg_disc_sum_3;
                let _e274 = whole_avg_disc_sum_5;
                let _e275 = add_64_(_e274, _e273);
                let _e278 = (bitcast<i32>(_e274.y) < 0i);
                whole_avg_disc_sum_5 = _e275;
                let _e288 = whole_sum_qty_5;
                work[(_e142 + 4u)] = _e288.x;
                work[(_e142 + 5u)] = _e288.y;
                let _e295 = whole_sum_base_price_5;
                work[(_e142 + 6u)] = _e295.x;
                work[(_e142 + 7u)] = _e295.y;
                let _e302 = whole_sum_disc_price_5;
                work[(_e142 + 8u)] = _e302.x;
                work[(_e142 + 9u)] = _e302.y;
                let _e309 = whole_sum_charge_5;
                work[(_e142 + 10u)] = _e309.x;
                work[(_e142 + 11u)] = _e309.y;
                let _e316 = whole_avg_qty_count_5;
                work[(_e142 + 12u)] = _e316.x;
                work[(_e142 + 13u)] = _e316.y;
                let _e323 = whole_avg_disc_sum_5;
                work[(_e142 + 14u)] = _e323.x;
                work[(_e142 + 15u)] = _e323.y;
            }
            sum_qty_3 = vec2<u32>();
            sum_base_price_3 = vec2<u32>();
            sum_disc_price_3 = vec2<u32>();
            sum_charge_3 = vec2<u32>();
            avg_qty_count_3 = vec2<u32>();
            avg_disc_sum_3 = vec2<u32>();
            is_first_3 = false;
            group_3 = _e77;
        }
        let _e338 = work[(order_3 + _e73)];
        let _e340 = (entries_3 + (_e338 * 16u));
        let _e343 = work[(_e340 + 4u)];
        let _e346 = work[(_e340 + 5u)];
        let _e347 = vec2<u32>(_e343, _e346);
        let _e348 = sum_qty_3;
        let _e349 = add_64_(_e348, _e347);
        let _e352 = (bitcast<i32>(_e348.y) < 0i);
        sum_qty_3 = _e349;
        let _e364 = work[(_e340 + 6u)];
        let _e367 = work[(_e340 + 7u)];
        let _e368 = vec2<u32>(_e364, _e367);
        let _e369 = sum_base_price_3;
        let _e370 = add_64_(_e369, _e368);
        let _e373 = (bitcast<i32>(_e369.y) < 0i);
        sum_base_price_3 = _e370;
        let _e385 = work[(_e340 + 8u)];
        let _e388 = work[(_e340 + 9u)];
        let _e389 = vec2<u32>(_e385, _e388);
        let _e390 = sum_disc_price_3;
        let _e391 = add_64_(_e390, _e389);
        let _e394 = (bitcast<i32>(_e390.y) < 0i);
        sum_disc_price_3 = _e391;
        let _e406 = work[(_e340 + 10u)];
        let _e409 = work[(_e340 + 11u)];
        let _e410 = vec2<u32>(_e406, _e409);
        let _e411 = sum_charge_3;
        let _e412 = add_64_(_e411, _e410);
        let _e415 = (bitcast<i32>(_e411.y) < 0i);
        sum_charge_3 = _e412;
        let _e427 = work[(_e340 + 12u)];
        let _e430 = work[(_e340 + 13u)];
        let _e431 = vec2<u32>(_e427, _e430);
        let _e432 = avg_qty_count_3;
        let _e433 = add_64_(_e432, _e431);
        let _e436 = (bitcast<i32>(_e432.y) < 0i);
        avg_qty_count_3 = _e433;
        let _e448 = work[(_e340 + 14u)];
        let _e451 = work[(_e340 + 15u)];
        let _e452 = vec2<u32>(_e448, _e451);
        let _e453 = avg_disc_sum_3;
        let _e454 = add_64_(_e453, _e452);
        let _e457 = (bitcast<i32>(_e453.y) < 0i);
        avg_disc_sum_3 = _e454;
        local_7 = (_e73 + 1u);
    }
    let _e468 = group_3;
    if _e44 {
        let _e469 = (_e71 + 1u);
        let _e470 = is_first_3;
        if _e470 {
            let _e472 = (parts_3 + (_e71 * 16u));
            let _e473 = sum_qty_3;
            work[(_e472 + 4u)] = _e473.x;
            work[(_e472 + 5u)] = _e473.y;
            let _e480 = sum_base_price_3;
            work[(_e472 + 6u)] = _e480.x;
            work[(_e472 + 7u)] = _e480.y;
            let _e487 = sum_disc_price_3;
            work[(_e472 + 8u)] = _e487.x;
            work[(_e472 + 9u)] = _e487.y;
            let _e494 = sum_charge_3;
            work[(_e472 + 10u)] = _e494.x;
            work[(_e472 + 11u)] = _e494.y;
            let _e501 = avg_qty_count_3;
            work[(_e472 + 12u)] = _e501.x;
            work[(_e472 + 13u)] = _e501.y;
            let _e508 = avg_disc_sum_3;
            work[(_e472 + 14u)] = _e508.x;
            work[(_e472 + 15u)] = _e508.y;
            work[(part_numbers_3 + _e71)] = _e468;
            sum_qty_3 = vec2<u32>();
            sum_base_price_3 = vec2<u32>();
            sum_disc_price_3 = vec2<u32>();
            sum_charge_3 = vec2<u32>();
            avg_qty_count_3 = vec2<u32>();
            avg_disc_sum_3 = vec2<u32>();
        }
        let _e524 = (parts_3 + (_e469 * 16u));
        let _e525 = sum_qty_3;
        work[(_e524 + 4u)] = _e525.x;
        work[(_e524 + 5u)] = _e525.y;
        let _e532 = sum_base_price_3;
        work[(_e524 + 6u)] = _e532.x;
        work[(_e524 + 7u)] = _e532.y;
        let _e539 = sum_disc_price_3;
        work[(_e524 + 8u)] = _e539.x;
        work[(_e524 + 9u)] = _e539.y;
        let _e546 = sum_charge_3;
        work[(_e524 + 10u)] = _e546.x;
        work[(_e524 + 11u)] = _e546.y;
        let _e553 = avg_qty_count_3;
        work[(_e524 + 12u)] = _e553.x;
        work[(_e524 + 13u)] = _e553.y;
        let _e560 = avg_disc_sum_3;
        work[(_e524 + 14u)] = _e560.x;
        work[(_e524 + 15u)] = _e560.y;
        work[(part_numbers_3 + _e469)] = _e468;
    } else {
        if (_e43 > 0u) {
            let _e571 = (rows_3 + (_e468 * 16u));
            whole_sum_qty_6 = vec2<u32>();
            whole_sum_base_price_6 = vec2<u32>();
            whole_sum_disc_price_6 = vec2<u32>();
            whole_sum_charge_6 = vec2<u32>();
            whole_avg_qty_count_6 = vec2<u32>();
            whole_avg_disc_sum_6 = vec2<u32>();
            let _e586 = work[(_e571 + 4u)];
            let _e589 = work[(_e571 + 5u)];
            whole_sum_qty_6 = vec2<u32>(_e586, _e589);
            let _e593 = work[(_e571 + 6u)];
            let _e596 = work[(_e571 + 7u)];
            whole_sum_base_price_6 = vec2<u32>(_e593, _e596);
            let _e600 = work[(_e571 + 8u)];
            let _e603 = work[(_e571 + 9u)];
            whole_sum_disc_price_6 = vec2<u32>(_e600, _e603);
            let _e607 = work[(_e571 + 10u)];
            let _e610 = work[(_e571 + 11u)];
            whole_sum_charge_6 = vec2<u32>(_e607, _e610);
            let _e614 = work[(_e571 + 12u)];
            let _e617 = work[(_e571 + 13u)];
            whole_avg_qty_count_6 = vec2<u32>(_e614, _e617);
            let _e621 = work[(_e571 + 14u)];
            let _e624 = work[(_e571 + 15u)];
            whole_avg_disc_sum_6 = vec2<u32>(_e621, _e624);
            let _e626 = sum_qty_3;
            let _e627 = whole_sum_qty_6;
            let _e628 = add_64_(_e627, _e626);
            let _e631 = (bitcast<i32>(_e627.y) < 0i);
            whole_sum_qty_6 = _e628;
            let _e641 = sum_base_price_3;
            let _e642 = whole_sum_base_price_6;
            let _e643 = add_64_(_e642, _e641);
            let _e646 = (bitcast<i32>(_e642.y) < 0i);
            whole_sum_base_price_6 = _e643;
            let _e656 = sum_disc_price_3;
            let _e657 = whole_sum_disc_price_6;
            let _e658 = add_64_(_e657, _e656);
            let _e661 = (bitcast<i32>(_e657.y) < 0i);
            whole_sum_disc_price_6 = _e658;
            let _e671 = sum_charge_3;
            let _e672 = whole_sum_charge_6;
            let _e673 = add_64_(_e672, _e671);
            let _e676 = (bitcast<i32>(_e672.y) < 0i);
            whole_sum_charge_6 = _e673;
            let _e686 = avg_qty_count_3;
            let _e687 = whole_avg_qty_count_6;
            let _e688 = add_64_(_e687, _e686);
            let _e691 = (bitcast<i32>(_e687.y) < 0i);
            whole_avg_qty_count_6 = _e688;
            let _e701 = avg_disc_sum_3;
            let _e702 = whole_avg_disc_sum_6;
            let _e703 = add_64_(_e702, _e701);
            let _e706 = (bitcast<i32>(_e702.y) < 0i);
            whole_avg_disc_sum_6 = _e703;
            let _e716 = whole_sum_qty_6;
            work[(_e571 + 4u)] = _e716.x;
            work[(_e571 + 5u)] = _e716.y;
            let _e723 = whole_sum_base_price_6;
            work[(_e571 + 6u)] = _e723.x;
            work[(_e571 + 7u)] = _e723.y;
            let _e730 = whole_sum_disc_price_6;
            work[(_e571 + 8u)] = _e730.x;
            work[(_e571 + 9u)] = _e730.y;
            let _e737 = whole_sum_charge_6;
            work[(_e571 + 10u)] = _e737.x;
            work[(_e571 + 11u)] = _e737.y;
            let _e744 = whole_avg_qty_count_6;
            work[(_e571 + 12u)] = _e744.x;
            work[(_e571 + 13u)] = _e744.y;
            let _e751 = whole_avg_disc_sum_6;
            work[(_e571 + 14u)] = _e751.x;
            work[(_e571 + 15u)] = _e751.y;
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
        let _e83 = vec2<u32>(_e78, _e82);
        let _e84 = sum_qty_4;
        let _e85 = add_64_(_e84, _e83);
        let _e89 = (bitcast<i32>(_e84.y) < 0i);
        sum_qty_4 = _e85;
        let _e102 = work[(_e73 + 6u)];
        let _e106 = work[(_e73 + 7u)];
        let _e107 = vec2<u32>(_e102, _e106);
        let _e108 = sum_base_price_4;
        let _e109 = add_64_(_e108, _e107);
        let _e112 = (bitcast<i32>(_e108.y) < 0i);
        sum_base_price_4 = _e109;
        let _e125 = work[(_e73 + 8u)];
        let _e129 = work[(_e73 + 9u)];
        let _e130 = vec2<u32>(_e125, _e129);
        let _e131 = sum_disc_price_4;
        let _e132 = add_64_(_e131, _e130);
        let _e135 = (bitcast<i32>(_e131.y) < 0i);
        sum_disc_price_4 = _e132;
        let _e148 = work[(_e73 + 10u)];
        let _e152 = work[(_e73 + 11u)];
        let _e153 = vec2<u32>(_e148, _e152);
        let _e154 = sum_charge_4;
        let _e155 = add_64_(_e154, _e153);
        let _e158 = (bitcast<i32>(_e154.y) < 0i);
        sum_charge_4 = _e155;
        let _e171 = work[(_e73 + 12u)];
        let _e175 = work[(_e73 + 13u)];
        let _e176 = vec2<u32>(_e171, _e175);
        let _e177 = avg_qty_count_4;
        let _e178 = add_64_(_e177, _e176);
        let _e181 = (bitcast<i32>(_e177.y) < 0i);
        avg_qty_count_4 = _e178;
        let _e194 = work[(_e73 + 14u)];
        let _e198 = work[(_e73 + 15u)];
        let _e199 = vec2<u32>(_e194, _e198);
        let _e200 = avg_disc_sum_4;
        let _e201 = add_64_(_e200, _e199);
        let _e204 = (bitcast<i32>(_e200.y) < 0i);
        avg_disc_sum_4 = _e201;
        local_9 = (_e69 + 1u);
    }
    let _e215 = group_4;
    if (part_numbers_4 != 0u) {
        let _e216 = (_e67 + 1u);
        let _e217 = is_first_4;
        if _e217 {
            let _e219 = (parts_4 + (_e67 * 16u));
            let _e220 = sum_qty_4;
            work[(_e219 + 4u)] = _e220.x;
            work[(_e219 + 5u)] = _e220.y;
            let _e227 = sum_base_price_4;
            work[(_e219 + 6u)] = _e227.x;
            work[(_e219 + 7u)] = _e227.y;
            let _e234 = sum_disc_price_4;
            work[(_e219 + 8u)] = _e234.x;
            work[(_e219 + 9u)] = _e234.y;
            let _e241 = sum_charge_4;
            work[(_e219 + 10u)] = _e241.x;
            work[(_e219 + 11u)] = _e241.y;
            let _e248 = avg_qty_count_4;
            work[(_e219 + 12u)] = _e248.x;
            work[(_e219 + 13u)] = _e248.y;
            let _e255 = avg_disc_sum_4;
            work[(_e219 + 14u)] = _e255.x;
            work[(_e219 + 15u)] = _e255.y;
            work[(part_numbers_4 + _e67)] = _e215;
            sum_qty_4 = vec2<u32>();
            sum_base_price_4 = vec2<u32>();
            sum_disc_price_4 = vec2<u32>();
            sum_charge_4 = vec2<u32>();
            avg_qty_count_4 = vec2<u32>();
            avg_disc_sum_4 = vec2<u32>();
        }
        let _e271 = (parts_4 + (_e216 * 16u));
        let _e272 = sum_qty_4;
        work[(_e271 + 4u)] = _e272.x;
        work[(_e271 + 5u)] = _e272.y;
        let _e279 = sum_base_price_4;
        work[(_e271 + 6u)] = _e279.x;
        work[(_e271 + 7u)] = _e279.y;
        let _e286 = sum_disc_price_4;
        work[(_e271 + 8u)] = _e286.x;
        work[(_e271 + 9u)] = _e286.y;
        let _e293 = sum_charge_4;
        work[(_e271 + 10u)] = _e293.x;
        work[(_e271 + 11u)] = _e293.y;
        let _e300 = avg_qty_count_4;
        work[(_e271 + 12u)] = _e300.x;
        work[(_e271 + 13u)] = _e300.y;
        let _e307 = avg_disc_sum_4;
        work[(_e271 + 14u)] = _e307.x;
        work[(_e271 + 15u)] = _e307.y;
        work[(part_numbers_4 + _e216)] = _e215;
    } else {
        if (_e43 > 0u) {
            let _e318 = (rows_4 + (_e215 * 16u));
            whole_sum_qty_7 = vec2<u32>();
            whole_sum_base_price_7 = vec2<u32>();
            whole_sum_disc_price_7 = vec2<u32>();
            whole_sum_charge_7 = vec2<u32>();
            whole_avg_qty_count_7 = vec2<u32>();
            whole_avg_disc_sum_7 = vec2<u32>();
            let _e333 = work[(_e318 + 4u)];
            let _e336 = work[(_e318 + 5u)];
            whole_sum_qty_7 = vec2<u32>(_e333, _e336);
            let _e340 = work[(_e318 + 6u)];
            let _e343 = work[(_e318 + 7u)];
            whole_sum_base_price_7 = vec2<u32>(_e340, _e343);
            let _e347 = work[(_e318 + 8u)];
            let _e350 = work[(_e318 + 9u)];
            whole_sum_disc_price_7 = vec2<u32>(_e347, _e350);
            let _e354 = work[(_e318 + 10u)];
            let _e357 = work[(_e318 + 11u)];
            whole_sum_charge_7 = vec2<u32>(_e354, _e357);
            let _e361 = work[(_e318 + 12u)];
            let _e364 = work[(_e318 + 13u)];
            whole_avg_qty_count_7 = vec2<u32>(_e361, _e364);
            let _e368 = work[(_e318 + 14u)];
            let _e371 = work[(_e318 + 15u)];
            whole_avg_disc_sum_7 = vec2<u32>(_e368, _e371);
            let _e373 = sum_qty_4;
            let _e374 = whole_sum_qty_7;
            let _e375 = add_64_(_e374, _e373);
            let _e378 = (bitcast<i32>(_e374.y) < 0i);
            whole_sum_qty_7 = _e375;
            let _e388 = sum_base_price_4;
            let _e389 = whole_sum_base_price_7;
            let _e390 = add_64_(_e389, _e388);
            let _e393 = (bitcast<i32>(_e389.y) < 0i);
            whole_sum_base_price_7 = _e390;
            let _e403 = sum_disc_price_4;
            let _e404 = whole_sum_disc_price_7;
            let _e405 = add_64_(_e404, _e403);
            let _e408 = (bitcast<i32>(_e404.y) < 0i);
            whole_sum_disc_price_7 = _e405;
            let _e418 = sum_charge_4;
            let _e419 = whole_sum_charge_7;
            let _e420 = add_64_(_e419, _e418);
            let _e423 = (bitcast<i32>(_e419.y) < 0i);
            whole_sum_charge_7 = _e420;
            let _e433 = avg_qty_count_4;
            let _e434 = whole_avg_qty_count_7;
            let _e435 = add_64_(_e434, _e433);
            let _e438 = (bitcast<i32>(_e434.y) < 0i);
            whole_avg_qty_count_7 = _e435;
            let _e448 = avg_disc_sum_4;
            let _e449 = whole_avg_disc_sum_7;
            let _e450 = add_64_(_e449, _e448);
            let _e453 = (bitcast<i32>(_e449.y) < 0i);
            whole_avg_disc_sum_7 = _e450;
            let _e463 = whole_sum_qty_7;
            work[(_e318 + 4u)] = _e463.x;
            work[(_e318 + 5u)] = _e463.y;
            let _e470 = whole_sum_base_price_7;
            work[(_e318 + 6u)] = _e470.x;
            work[(_e318 + 7u)] = _e470.y;
            let _e477 = whole_sum_disc_price_7;
            work[(_e318 + 8u)] = _e477.x;
            work[(_e318 + 9u)] = _e477.y;
            let _e484 = whole_sum_charge_7;
            work[(_e318 + 10u)] = _e484.x;
            work[(_e318 + 11u)] = _e484.y;
            let _e491 = whole_avg_qty_count_7;
            work[(_e318 + 12u)] = _e491.x;
            work[(_e318 + 13u)] = _e491.y;
            let _e498 = whole_avg_disc_sum_7;
            work[(_e318 + 14u)] = _e498.x;
            work[(_e318 + 15u)] = _e498.y;
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
    let _e61 = vec2<u32>(_e56, _e60);
    if ((_e49 & 1u) != 0u) {
        local_11 = false;
        if (_e61.x != 0u) {
            let _e69 = atomicAdd((&sync[_e46]), _e61.x);
            local_11 = ((_e69 + _e61.x) < _e69);
        }
        let _e72 = local_11;
        let _e75 = (_e61.y + select(0u, 1u, _e72));
        local_12 = false;
        if (_e75 != 0u) {
            let _e80 = atomicAdd((&sync[(_e46 + 1u)]), _e75);
            local_12 = ((_e80 + _e75) < _e80);
        }
        let _e83 = local_12;
    }
    let _e88 = work[_e39];
    let _e94 = work[(_e39 + 7u)];
    let _e98 = work[(_e39 + 8u)];
    let _e99 = vec2<u32>(_e94, _e98);
    if ((_e88 & 2u) != 0u) {
        local_13 = false;
        if (_e99.x != 0u) {
            let _e106 = atomicAdd((&sync[(_e46 + 2u)]), _e99.x);
            local_13 = ((_e106 + _e99.x) < _e106);
        }
        let _e109 = local_13;
        let _e113 = (_e99.y + select(0u, 1u, _e109));
        local_14 = false;
        if (_e113 != 0u) {
            let _e118 = atomicAdd((&sync[(_e46 + 3u)]), _e113);
            local_14 = ((_e118 + _e113) < _e118);
        }
        let _e121 = local_14;
    }
    let _e126 = work[_e39];
    let _e132 = work[(_e39 + 9u)];
    let _e136 = work[(_e39 + 10u)];
    let _e137 = vec2<u32>(_e132, _e136);
    if ((_e126 & 4u) != 0u) {
        local_15 = false;
        if (_e137.x != 0u) {
            let _e144 = atomicAdd((&sync[(_e46 + 4u)]), _e137.x);
            local_15 = ((_e144 + _e137.x) < _e144);
        }
        let _e147 = local_15;
        let _e150 = (_e137.y + select(0u, 1u, _e147));
        local_16 = false;
        if (_e150 != 0u) {
            let _e155 = atomicAdd((&sync[(_e46 + 5u)]), _e150);
            local_16 = ((_e155 + _e150) < _e155);
        }
        let _e158 = local_16;
    }
    let _e162 = work[_e39];
    let _e168 = work[(_e39 + 11u)];
    let _e171 = work[(_e39 + 12u)];
    let _e172 = vec2<u32>(_e168, _e171);
    if ((_e162 & 8u) != 0u) {
        local_17 = false;
        if (_e172.x != 0u) {
            let _e179 = atomicAdd((&sync[(_e46 + 6u)]), _e172.x);
            local_17 = ((_e179 + _e172.x) < _e179);
        }
        let _e182 = local_17;
        let _e185 = (_e172.y + select(0u, 1u, _e182));
        local_18 = false;
        if (_e185 != 0u) {
            let _e190 = atomicAdd((&sync[(_e46 + 7u)]), _e185);
            local_18 = ((_e190 + _e185) < _e190);
        }
        let _e193 = local_18;
    }
    let _e198 = work[_e39];
    let _e204 = work[(_e39 + 13u)];
    let _e208 = work[(_e39 + 14u)];
    let _e209 = vec2<u32>(_e204, _e208);
    if ((_e198 & 16u) != 0u) {
        local_19 = false;
        if (_e209.x != 0u) {
            let _e216 = atomicAdd((&sync[(_e46 + 8u)]), _e209.x);
            local_19 = ((_e216 + _e209.x) < _e216);
        }
        let _e219 = local_19;
        let _e222 = (_e209.y + select(0u, 1u, _e219));
        local_20 = false;
        if (_e222 != 0u) {
            let _e227 = atomicAdd((&sync[(_e46 + 9u)]), _e222);
            local_20 = ((_e227 + _e222) < _e227);
        }
        let _e230 = local_20;
    }
    let _e235 = work[_e39];
    let _e241 = work[(_e39 + 15u)];
    let _e244 = work[(_e39 + 16u)];
    let _e245 = vec2<u32>(_e241, _e244);
    if ((_e235 & 32u) != 0u) {
        local_21 = false;
        if (_e245.x != 0u) {
            let _e252 = atomicAdd((&sync[(_e46 + 10u)]), _e245.x);
            local_21 = ((_e252 + _e245.x) < _e252);
        }
        let _e255 = local_21;
        let _e258 = (_e245.y + select(0u, 1u, _e255));
        local_22 = false;
        if (_e258 != 0u) {
            let _e263 = atomicAdd((&sync[(_e46 + 11u)]), _e258);
            local_22 = ((_e263 + _e258) < _e263);
        }
        let _e266 = local_22;
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
    let _e65 = atomicLoad((&sync[(_e39 + 1u)]));
    sum_qty_5 = vec2<u32>(_e61, _e65);
    let _e70 = atomicLoad((&sync[(_e39 + 2u)]));
    let _e74 = atomicLoad((&sync[(_e39 + 3u)]));
    sum_base_price_5 = vec2<u32>(_e70, _e74);
    let _e79 = atomicLoad((&sync[(_e39 + 4u)]));
    let _e83 = atomicLoad((&sync[(_e39 + 5u)]));
    sum_disc_price_5 = vec2<u32>(_e79, _e83);
    let _e88 = atomicLoad((&sync[(_e39 + 6u)]));
    let _e92 = atomicLoad((&sync[(_e39 + 7u)]));
    sum_charge_5 = vec2<u32>(_e88, _e92);
    let _e97 = atomicLoad((&sync[(_e39 + 8u)]));
    let _e101 = atomicLoad((&sync[(_e39 + 9u)]));
    avg_qty_count_5 = vec2<u32>(_e97, _e101);
    let _e106 = atomicLoad((&sync[(_e39 + 10u)]));
    let _e110 = atomicLoad((&sync[(_e39 + 11u)]));
    avg_disc_sum_5 = vec2<u32>(_e106, _e110);
    let _e114 = (rows_6 + (i_6 * 16u));
    whole_sum_qty_8 = vec2<u32>();
    whole_sum_base_price_8 = vec2<u32>();
    whole_sum_disc_price_8 = vec2<u32>();
    whole_sum_charge_8 = vec2<u32>();
    whole_avg_qty_count_8 = vec2<u32>();
    whole_avg_disc_sum_8 = vec2<u32>();
    let _e130 = work[(_e114 + 4u)];
    let _e133 = work[(_e114 + 5u)];
    whole_sum_qty_8 = vec2<u32>(_e130, _e133);
    let _e137 = work[(_e114 + 6u)];
    let _e140 = work[(_e114 + 7u)];
    whole_sum_base_price_8 = vec2<u32>(_e137, _e140);
    let _e144 = work[(_e114 + 8u)];
    let _e147 = work[(_e114 + 9u)];
    whole_sum_disc_price_8 = vec2<u32>(_e144, _e147);
    let _e151 = work[(_e114 + 10u)];
    let _e154 = work[(_e114 + 11u)];
    whole_sum_charge_8 = vec2<u32>(_e151, _e154);
    let _e158 = work[(_e114 + 12u)];
    let _e162 = work[(_e114 + 13u)];
    whole_avg_qty_count_8 = vec2<u32>(_e158, _e162);
    let _e167 = work[(_e114 + 14u)];
    let _e171 = work[(_e114 + 15u)];
    whole_avg_disc_sum_8 = vec2<u32>(_e167, _e171);
    let _e173 = sum_qty_5;
    let _e174 = whole_sum_qty_8;
    let _e175 = add_64_(_e174, _e173);
    let _e179 = (bitcast<i32>(_e174.y) < 0i);
    whole_sum_qty_8 = _e175;
    let _e189 = sum_base_price_5;
    let _e190 = whole_sum_base_price_8;
    let _e191 = add_64_(_e190, _e189);
    let _e194 = (bitcast<i32>(_e190.y) < 0i);
    whole_sum_base_price_8 = _e191;
    let _e204 = sum_disc_price_5;
    let _e205 = whole_sum_disc_price_8;
    let _e206 = add_64_(_e205, _e204);
    let _e209 = (bitcast<i32>(_e205.y) < 0i);
    whole_sum_disc_price_8 = _e206;
    let _e219 = sum_charge_5;
    let _e220 = whole_sum_charge_8;
    let _e221 = add_64_(_e220, _e219);
    let _e224 = (bitcast<i32>(_e220.y) < 0i);
    whole_sum_charge_8 = _e221;
    let _e234 = avg_qty_count_5;
    let _e235 = whole_avg_qty_count_8;
    let _e236 = add_64_(_e235, _e234);
    let _e239 = (bitcast<i32>(_e235.y) < 0i);
    whole_avg_qty_count_8 = _e236;
    let _e249 = avg_disc_sum_5;
    let _e250 = whole_avg_disc_sum_8;
    let _e251 = add_64_(_e250, _e249);
    let _e254 = (bitcast<i32>(_e250.y) < 0i);
    whole_avg_disc_sum_8 = _e251;
    let _e264 = whole_sum_qty_8;
    work[(_e114 + 4u)] = _e264.x;
    work[(_e114 + 5u)] = _e264.y;
    let _e271 = whole_sum_base_price_8;
    work[(_e114 + 6u)] = _e271.x;
    work[(_e114 + 7u)] = _e271.y;
    let _e278 = whole_sum_disc_price_8;
    work[(_e114 + 8u)] = _e278.x;
    work[(_e114 + 9u)] = _e278.y;
    let _e285 = whole_sum_charge_8;
    work[(_e114 + 10u)] = _e285.x;
    work[(_e114 + 11u)] = _e285.y;
    let _e292 = whole_avg_qty_count_8;
    work[(_e114 + 12u)] = _e292.x;
    work[(_e114 + 13u)] = _e292.y;
    let _e299 = whole_avg_disc_sum_8;
    work[(_e114 + 14u)] = _e299.x;
    work[(_e114 + 15u)] = _e299.y;
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
