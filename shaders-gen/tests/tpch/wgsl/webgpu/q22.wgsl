// 1: kernel @scan_customer
@group(0) @binding(0) 
var<storage> params: array<u32>;
@group(0) @binding(1) 
var<storage> input: array<u32>;
@group(0) @binding(2) 
var<storage, read_write> work: array<u32>;
@group(0) @binding(3) 
var<storage, read_write> sync: array<atomic<u32>>;
var<private> avg_c_acctbal_sum: vec2<u32>;
var<private> avg_c_acctbal_count: vec2<u32>;
var<private> some: bool;
var<private> column_1_0_: u32;
var<private> column_1_1_: u32;
var<private> column_1_2_: u32;
var<private> column_1_3_: u32;
var<private> column_1_4_: u32;
var<private> column_1_5_: u32;
var<private> column_1_6_: u32;
var<private> column_1_7_: u32;
var<workgroup> values: array<u32, 768>;

fn less_64_(a: vec2<u32>, b: vec2<u32>) -> bool {
    let _e7 = bitcast<i32>(a.y);
    let _e8 = bitcast<i32>(b.y);
    return ((_e7 < _e8) | ((_e7 == _e8) & (a.x < b.x)));
}

fn string_word(a_1: u32) -> u32 {
    let _e2 = (a_1 >> 2u);
    let _e6 = ((a_1 & 3u) * 8u);
    let _e9 = work[_e2];
    if (_e6 == 0u) {
        return _e9;
    }
    let _e16 = work[(_e2 + 1u)];
    return ((_e9 >> _e6) | (_e16 << (32u - _e6)));
}

fn string_characters(a_2: vec2<u32>) -> u32 {
    var local_9: u32;
    var local_10: u32;

    local_9 = 0u;
    local_10 = 0u;
    loop {
        let _e5 = local_9;
        if !((_e5 < a_2.y)) {
            break;
        }
        let _e8 = local_9;
        let _e9 = local_10;
        let _e12 = string_word((a_2.x + _e8));
        let _e13 = (a_2.y - _e8);
        let _e19 = ((_e12 & ~((_e12 << 1u))) & 2155905152u);
        local_10 = (_e9 + (min(_e13, 4u) - countOneBits(select((_e19 & ((1u << ((_e13 & 3u) * 8u)) - 1u)), _e19, (_e13 >= 4u)))));
        local_9 = (_e8 + 4u);
    }
    let _e35 = local_10;
    return _e35;
}

fn string_offset(a_3: vec2<u32>, b_1: u32) -> u32 {
    var local_11: u32;
    var local_12: u32;
    var local_13: u32;
    var local_14: u32;

    if (b_1 == 0u) {
        return b_1;
    }
    local_11 = 0u;
    local_12 = 0u;
    loop {
        let _e6 = local_11;
        if !((_e6 < a_3.y)) {
            break;
        }
        let _e10 = local_11;
        let _e13 = string_word((a_3.x + _e10));
        let _e15 = (a_3.y - _e10);
        let _e21 = ((_e13 & ~((_e13 << 1u))) & 2155905152u);
        let _e34 = (min(_e15, 4u) - countOneBits(select((_e21 & ((1u << ((_e15 & 3u) * 8u)) - 1u)), _e21, (_e15 >= 4u))));
        let _e35 = local_12;
        if ((_e35 + _e34) > b_1) {
            local_13 = _e13;
            local_14 = _e10;
            loop {
                let _e40 = local_13;
                let _e44 = ((_e40 & 192u) != 128u);
                let _e45 = local_12;
                let _e48 = local_14;
                if (_e44 & (_e45 == b_1)) {
                    return _e48;
                }
                let _e49 = local_12;
                local_12 = (_e49 + u32(_e44));
                let _e52 = local_13;
                local_13 = (_e52 >> 8u);
                let _e54 = local_14;
                local_14 = (_e54 + 1u);
                let _e56 = local_14;
                if (_e56 >= (_e10 + 4u)) {
                    break;
                }
            }
        }
        let _e59 = local_12;
        local_12 = (_e59 + _e34);
        local_11 = (_e10 + 4u);
    }
    return a_3.y;
}

fn string_slice(a_4: vec2<u32>, b_2: vec2<u32>, c: vec2<u32>) -> vec2<u32> {
    let _e4 = vec2<u32>(0u, 0u);
    if (!(((bitcast<i32>(b_2.y) < bitcast<i32>(c.y)) | ((b_2.y == c.y) & (b_2.x < c.x)))) | !(((bitcast<i32>(_e4.y) < bitcast<i32>(c.y)) | ((_e4.y == c.y) & (_e4.x < c.x))))) {
        return vec2<u32>(a_4.x, 0u);
    }
    let _e41 = select(b_2, _e4, vec2(((b_2.y >> 31u) != 0u)));
    let _e51 = string_offset(a_4, select(select(_e41.x, 4294967295u, (_e41.y != 0u)), 0u, ((_e41.y >> 31u) != 0u)));
    let _e66 = vec2<u32>((c.x - _e41.x), ((c.y - _e41.y) - u32((c.x < _e41.x))));
    let _e75 = string_offset(vec2<u32>((a_4.x + _e51), (a_4.y - _e51)), select(select(_e66.x, 4294967295u, (_e66.y != 0u)), 0u, ((_e66.y >> 31u) != 0u)));
    return vec2<u32>((a_4.x + _e51), _e75);
}

fn substring(a_5: vec2<u32>, b_3: vec2<u32>, c_1: vec2<u32>) -> vec2<u32> {
    var local_15: vec2<u32>;

    if ((b_3.y >> 31u) != 0u) {
        let _e10 = string_characters(a_5);
        let _e11 = vec2<u32>(_e10, 0u);
        let _e14 = (_e11.x + b_3.x);
        local_15 = vec2<u32>(_e14, ((_e11.y + b_3.y) + u32((_e14 < _e11.x))));
    } else {
        let _e28 = vec2<u32>(1u, 0u);
        local_15 = select(vec2<u32>((b_3.x - _e28.x), ((b_3.y - _e28.y) - u32((b_3.x < _e28.x)))), vec2<u32>(4294967295u, 4294967295u), vec2(((b_3.x | b_3.y) == 0u)));
    }
    let _e41 = local_15;
    let _e44 = (_e41.x + c_1.x);
    let _e51 = vec2<u32>(_e44, ((_e41.y + c_1.y) + u32((_e44 < _e41.x))));
    let _e71 = select(_e51, select(vec2<u32>(4294967295u, 2147483647u), vec2<u32>(0u, 2147483648u), vec2(((_e41.y >> 31u) != 0u))), vec2(((~((_e41.y ^ c_1.y)) & (_e41.y ^ _e51.y)) >= 2147483648u)));
    let _e74 = ((c_1.y >> 31u) != 0u);
    let _e79 = string_slice(a_5, select(_e41, _e71, vec2(_e74)), select(_e71, _e41, vec2(_e74)));
    return _e79;
}

fn same_bytes(a_6: u32, b_4: u32, c_2: u32) -> bool {
    var local_16: u32;

    if (a_6 == b_4) {
        return true;
    }
    local_16 = 0u;
    loop {
        let _e7 = local_16;
        if !((_e7 < c_2)) {
            break;
        }
        let _e10 = local_16;
        let _e12 = string_word((a_6 + _e10));
        let _e14 = string_word((b_4 + _e10));
        let _e15 = (_e12 ^ _e14);
        let _e16 = (c_2 - _e10);
        if (select((_e15 & ((1u << ((_e16 & 3u) * 8u)) - 1u)), _e15, (_e16 >= 4u)) != 0u) {
            return false;
        }
        local_16 = (_e10 + 4u);
    }
    return true;
}

fn string_equal(a_7: vec2<u32>, b_5: vec2<u32>) -> bool {
    if (a_7.y != b_5.y) {
        return false;
    }
    let _e9 = same_bytes(a_7.x, b_5.x, a_7.y);
    return _e9;
}

fn add_64_(a_8: vec2<u32>, b_6: vec2<u32>) -> vec2<u32> {
    let _e6 = (a_8.x + b_6.x);
    let _e8 = (a_8.y + b_6.y);
    let _e13 = (_e8 + select(0u, 1u, (_e6 < a_8.x)));
    return vec2<u32>(_e6, _e13);
}

fn row(a_9: u32) {
    let _e7 = (a_9 & 3u);
    let _e9 = column_1_0_;
    let _e11 = column_1_1_;
    let _e13 = (_e7 >= 1u);
    let _e15 = column_1_2_;
    let _e18 = column_1_3_;
    let _e20 = (_e7 >= 2u);
    let _e22 = column_1_4_;
    let _e25 = column_1_5_;
    let _e27 = (_e7 >= 3u);
    let _e29 = column_1_6_;
    let _e32 = column_1_7_;
    let v0_c_acctbal = vec2<u32>(select(select(select(_e9, _e15, _e13), _e22, _e20), _e29, _e27), select(select(select(_e11, _e18, _e13), _e25, _e20), _e32, _e27));
    let _e37 = params[4u];
    let _e40 = params[5u];
    let v1_ = vec2<u32>(_e37, _e40);
    let _e42 = less_64_(v1_, v0_c_acctbal);
    if _e42 {
        let _e45 = params[6u];
        let _e48 = params[7u];
        let _e49 = (_e45 + a_9);
        let _e52 = input[_e49];
        let _e55 = input[(_e49 + 1u)];
        let v3_c_phone = vec2<u32>((_e48 + _e52), (_e55 - _e52));
        let v4_ = vec2<u32>(1u, 0u);
        let v5_ = vec2<u32>(2u, 0u);
        let _e61 = substring(v3_c_phone, v4_, v5_);
        let _e64 = params[8u];
        let v7_ = vec2<u32>(_e64, 2u);
        let _e66 = string_equal(_e61, v7_);
        let _e69 = params[9u];
        let v9_ = vec2<u32>(_e69, 2u);
        let _e71 = string_equal(_e61, v9_);
        let _e74 = params[10u];
        let v11_ = vec2<u32>(_e74, 2u);
        let _e76 = string_equal(_e61, v11_);
        let _e79 = params[11u];
        let v13_ = vec2<u32>(_e79, 2u);
        let _e81 = string_equal(_e61, v13_);
        let _e84 = params[12u];
        let v15_ = vec2<u32>(_e84, 2u);
        let _e86 = string_equal(_e61, v15_);
        let _e89 = params[13u];
        let v17_ = vec2<u32>(_e89, 2u);
        let _e91 = string_equal(_e61, v17_);
        let _e94 = params[14u];
        let v19_ = vec2<u32>(_e94, 2u);
        let _e96 = string_equal(_e61, v19_);
        let v21_or = (_e66 | _e71);
        let v22_or = (_e76 | _e81);
        let v23_or = (_e86 | _e91);
        let v24_or = (v21_or | v22_or);
        let v25_or = (v23_or | _e96);
        let v26_or = (v24_or | v25_or);
        if v26_or {
            let _e105 = avg_c_acctbal_sum;
            let _e106 = add_64_(_e105, v0_c_acctbal);
            let _e110 = (bitcast<i32>(_e105.y) < 0i);
            avg_c_acctbal_sum = _e106;
            let _e120 = avg_c_acctbal_count;
            let _e121 = add_64_(_e120, v4_);
            let _e124 = (bitcast<i32>(_e120.y) < 0i);
            avg_c_acctbal_count = _e121;
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
    let v0_c_acctbal_1 = vec2<u32>(_e33, _e36);
    let _e40 = params[4u];
    let _e43 = params[5u];
    let v1_1 = vec2<u32>(_e40, _e43);
    let _e45 = less_64_(v1_1, v0_c_acctbal_1);
    if _e45 {
        let _e48 = params[6u];
        let _e51 = params[7u];
        let _e52 = (_e48 + row_1);
        let _e54 = input[_e52];
        let _e57 = input[(_e52 + 1u)];
        let v3_c_phone_1 = vec2<u32>((_e51 + _e54), (_e57 - _e54));
        let v4_1 = vec2<u32>(1u, 0u);
        let v5_1 = vec2<u32>(2u, 0u);
        let _e63 = substring(v3_c_phone_1, v4_1, v5_1);
        let _e66 = params[8u];
        let v7_1 = vec2<u32>(_e66, 2u);
        let _e68 = string_equal(_e63, v7_1);
        let _e71 = params[9u];
        let v9_1 = vec2<u32>(_e71, 2u);
        let _e73 = string_equal(_e63, v9_1);
        let _e76 = params[10u];
        let v11_1 = vec2<u32>(_e76, 2u);
        let _e78 = string_equal(_e63, v11_1);
        let _e81 = params[11u];
        let v13_1 = vec2<u32>(_e81, 2u);
        let _e83 = string_equal(_e63, v13_1);
        let _e86 = params[12u];
        let v15_1 = vec2<u32>(_e86, 2u);
        let _e88 = string_equal(_e63, v15_1);
        let _e91 = params[13u];
        let v17_1 = vec2<u32>(_e91, 2u);
        let _e93 = string_equal(_e63, v17_1);
        let _e96 = params[14u];
        let v19_1 = vec2<u32>(_e96, 2u);
        let _e98 = string_equal(_e63, v19_1);
        let v21_or_1 = (_e68 | _e73);
        let v22_or_1 = (_e78 | _e83);
        let v23_or_1 = (_e88 | _e93);
        let v24_or_1 = (v21_or_1 | v22_or_1);
        let v25_or_1 = (v23_or_1 | _e98);
        let v26_or_1 = (v24_or_1 | v25_or_1);
        if v26_or_1 {
            let _e105 = sums_rows;
            sums_rows = (_e105 + 1u);
        }
    }
    let _e109 = params[15u];
    let _e111 = sums_rows;
    work[(_e109 + _e11)] = _e111;
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
    let v0_c_acctbal_2 = vec2<u32>(_e45, _e48);
    let _e52 = params[4u];
    let _e55 = params[5u];
    let v1_2 = vec2<u32>(_e52, _e55);
    let _e57 = less_64_(v1_2, v0_c_acctbal_2);
    if _e57 {
        let _e60 = params[6u];
        let _e63 = params[7u];
        let _e64 = (_e60 + row_2);
        let _e66 = input[_e64];
        let _e69 = input[(_e64 + 1u)];
        let v3_c_phone_2 = vec2<u32>((_e63 + _e66), (_e69 - _e66));
        let v4_2 = vec2<u32>(1u, 0u);
        let v5_2 = vec2<u32>(2u, 0u);
        let _e75 = substring(v3_c_phone_2, v4_2, v5_2);
        let _e78 = params[8u];
        let v7_2 = vec2<u32>(_e78, 2u);
        let _e80 = string_equal(_e75, v7_2);
        let _e83 = params[9u];
        let v9_2 = vec2<u32>(_e83, 2u);
        let _e85 = string_equal(_e75, v9_2);
        let _e88 = params[10u];
        let v11_2 = vec2<u32>(_e88, 2u);
        let _e90 = string_equal(_e75, v11_2);
        let _e93 = params[11u];
        let v13_2 = vec2<u32>(_e93, 2u);
        let _e95 = string_equal(_e75, v13_2);
        let _e98 = params[12u];
        let v15_2 = vec2<u32>(_e98, 2u);
        let _e100 = string_equal(_e75, v15_2);
        let _e103 = params[13u];
        let v17_2 = vec2<u32>(_e103, 2u);
        let _e105 = string_equal(_e75, v17_2);
        let _e108 = params[14u];
        let v19_2 = vec2<u32>(_e108, 2u);
        let _e110 = string_equal(_e75, v19_2);
        let v21_or_2 = (_e80 | _e85);
        let v22_or_2 = (_e90 | _e95);
        let v23_or_2 = (_e100 | _e105);
        let v24_or_2 = (v21_or_2 | v22_or_2);
        let v25_or_2 = (v23_or_2 | _e110);
        let v26_or_2 = (v24_or_2 | v25_or_2);
        if v26_or_2 {
            let _e117 = sums_rows_1;
            sums_rows_1 = (_e117 + 1u);
            let _e122 = params[16u];
            let _e124 = (_e122 + ((_e32 + _e117) * 5u));
            work[_e124] = 3u;
            work[(_e124 + 1u)] = v0_c_acctbal_2.x;
            work[(_e124 + 2u)] = v0_c_acctbal_2.y;
            work[(_e124 + 3u)] = v4_2.x;
            work[(_e124 + 4u)] = v4_2.y;
        }
    }
}

@compute @workgroup_size(256, 1, 1) 
fn fuse(@builtin(workgroup_id) workgroup_2: vec3<u32>, @builtin(local_invocation_index) local_2: u32, @builtin(num_workgroups) workgroups_2: vec3<u32>) {
    var local_3: u32;
    var local_4: u32;
    var local_5: u32;
    var local_6: u32;
    var local_7: u32;
    var local_8: u32;

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
            column_1_0_ = _e45;
            let _e49 = input[(_e42 + 1u)];
            column_1_1_ = _e49;
            let _e53 = input[(_e42 + 2u)];
            column_1_2_ = _e53;
            let _e57 = input[(_e42 + 3u)];
            column_1_3_ = _e57;
            let _e61 = input[(_e42 + 4u)];
            column_1_4_ = _e61;
            let _e66 = input[(_e42 + 5u)];
            column_1_5_ = _e66;
            let _e71 = input[(_e42 + 6u)];
            column_1_6_ = _e71;
            let _e76 = input[(_e42 + 7u)];
            column_1_7_ = _e76;
        }
        local_4 = 0u;
        loop {
            let _e79 = local_4;
            if (_e79 >= 4u) {
                break;
            }
            let number = (_e35 + _e79);
            some = false;
            if (number < _e6) {
                row(number);
            }
            local_4 = (_e79 + 1u);
        }
        local_3 = (_e32 + 1u);
    }
    let _e92 = avg_c_acctbal_sum;
    values[local_2] = _e92.x;
    values[(local_2 + 256u)] = _e92.y;
    workgroupBarrier();
    if (local_2 < 16u) {
        let _e101 = (local_2 * 16u);
        let _e104 = values[_e101];
        let _e107 = values[(_e101 + 256u)];
        avg_c_acctbal_sum = vec2<u32>(_e104, _e107);
        local_5 = (_e101 + 1u);
        loop {
            let _e111 = local_5;
            if (_e111 >= (_e101 + 16u)) {
                break;
            }
            let _e114 = values[_e111];
            let _e117 = values[(_e111 + 256u)];
            let _e118 = vec2<u32>(_e114, _e117);
            let _e119 = avg_c_acctbal_sum;
            let _e120 = add_64_(_e119, _e118);
            let _e124 = (bitcast<i32>(_e119.y) < 0i);
            avg_c_acctbal_sum = _e120;
            local_5 = (_e111 + 1u);
        }
        let _e135 = avg_c_acctbal_sum;
        values[_e101] = _e135.x;
        values[(_e101 + 256u)] = _e135.y;
    }
    workgroupBarrier();
    if (local_2 < 1u) {
        let _e142 = (local_2 * 256u);
        let _e145 = values[_e142];
        let _e148 = values[(_e142 + 256u)];
        avg_c_acctbal_sum = vec2<u32>(_e145, _e148);
        local_6 = (_e142 + 16u);
        loop {
            let _e152 = local_6;
            if (_e152 >= (_e142 + 256u)) {
                break;
            }
            let _e155 = values[_e152];
            let _e158 = values[(_e152 + 256u)];
            let _e159 = vec2<u32>(_e155, _e158);
            let _e160 = avg_c_acctbal_sum;
            let _e161 = add_64_(_e160, _e159);
            let _e164 = (bitcast<i32>(_e160.y) < 0i);
            avg_c_acctbal_sum = _e161;
            local_6 = (_e152 + 16u);
        }
        let _e175 = avg_c_acctbal_sum;
        values[_e142] = _e175.x;
        values[(_e142 + 256u)] = _e175.y;
    }
    workgroupBarrier();
    let _e181 = avg_c_acctbal_sum;
    let _e182 = avg_c_acctbal_count;
    values[local_2] = _e182.x;
    values[(local_2 + 256u)] = _e182.y;
    workgroupBarrier();
    if (local_2 < 16u) {
        let _e189 = (local_2 * 16u);
        let _e192 = values[_e189];
        let _e195 = values[(_e189 + 256u)];
        avg_c_acctbal_count = vec2<u32>(_e192, _e195);
        local_7 = (_e189 + 1u);
        loop {
            let _e199 = local_7;
            if (_e199 >= (_e189 + 16u)) {
                break;
            }
            let _e202 = values[_e199];
            let _e205 = values[(_e199 + 256u)];
            let _e206 = vec2<u32>(_e202, _e205);
            let _e207 = avg_c_acctbal_count;
            let _e208 = add_64_(_e207, _e206);
            let _e211 = (bitcast<i32>(_e207.y) < 0i);
            avg_c_acctbal_count = _e208;
            local_7 = (_e199 + 1u);
        }
        let _e222 = avg_c_acctbal_count;
        values[_e189] = _e222.x;
        values[(_e189 + 256u)] = _e222.y;
    }
    workgroupBarrier();
    if (local_2 < 1u) {
        let _e229 = (local_2 * 256u);
        let _e232 = values[_e229];
        let _e235 = values[(_e229 + 256u)];
        avg_c_acctbal_count = vec2<u32>(_e232, _e235);
        local_8 = (_e229 + 16u);
        loop {
            let _e239 = local_8;
            if (_e239 >= (_e229 + 256u)) {
                break;
            }
            let _e242 = values[_e239];
            let _e245 = values[(_e239 + 256u)];
            let _e246 = vec2<u32>(_e242, _e245);
            let _e247 = avg_c_acctbal_count;
            let _e248 = add_64_(_e247, _e246);
            let _e251 = (bitcast<i32>(_e247.y) < 0i);
            avg_c_acctbal_count = _e248;
            local_8 = (_e239 + 16u);
        }
        let _e262 = avg_c_acctbal_count;
        values[_e229] = _e262.x;
        values[(_e229 + 256u)] = _e262.y;
    }
    workgroupBarrier();
    let _e268 = avg_c_acctbal_count;
    if (local_2 == 0u) {
        let _e272 = params[17u];
        let _e275 = params[18u];
        let _e278 = params[19u];
        let _e281 = params[20u];
        let _e284 = atomicLoad((&sync[_e272]));
        if (_e284 <= _e275) {
            let _e287 = atomicAdd((&sync[_e272]), 1u);
            if (_e287 < _e275) {
                let _e290 = (_e278 + (_e287 * 4u));
                work[_e290] = 0u;
                work[(_e290 + 1u)] = 0u;
                work[(_e290 + 2u)] = 0u;
                work[(_e290 + 3u)] = 0u;
                work[_e290] = _e181.x;
                work[(_e290 + 1u)] = _e181.y;
                work[(_e290 + 2u)] = _e268.x;
                work[(_e290 + 3u)] = _e268.y;
                work[(_e281 + _e287)] = 0u;
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

fn less_64_(a_14: vec2<u32>, b_13: vec2<u32>) -> bool {
    let _e7 = bitcast<i32>(a_14.y);
    let _e8 = bitcast<i32>(b_13.y);
    return ((_e7 < _e8) | ((_e7 == _e8) & (a_14.x < b_13.x)));
}

@compute @workgroup_size(256, 1, 1) 
fn append(@builtin(workgroup_id) workgroup_: vec3<u32>, @builtin(local_invocation_index) local: u32, @builtin(num_workgroups) workgroups: vec3<u32>) {
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
    let _e31 = (_e28 + (row * 4u));
    let _e34 = work[_e31];
    let _e37 = work[(_e31 + 1u)];
    let v1_avg_c_acctbal_sum = vec2<u32>(_e34, _e37);
    let _e46 = select(0u, 4294967295u, (bitcast<i32>(v1_avg_c_acctbal_sum.y) < 0i));
    let v2_ = vec4<u32>(v1_avg_c_acctbal_sum.x, v1_avg_c_acctbal_sum.y, _e46, _e46);
    let _e51 = work[(_e31 + 2u)];
    let _e54 = work[(_e31 + 3u)];
    let v3_avg_c_acctbal_count = vec2<u32>(_e51, _e54);
    let _e56 = f64_from_i128_(v2_);
    let _e76 = f64_normalize_round_pack((v3_avg_c_acctbal_count.y & 2147483648u), 1084i, select(v3_avg_c_acctbal_count, vec2<u32>((0u - v3_avg_c_acctbal_count.x), (~(v3_avg_c_acctbal_count.y) + u32((v3_avg_c_acctbal_count.x == 0u)))), vec2(((v3_avg_c_acctbal_count.y >> 31u) != 0u))));
    let _e78 = params[4u];
    let _e81 = params[5u];
    let v6_ = vec2<u32>(_e78, _e81);
    let _e83 = f64_mul(_e76, v6_);
    let _e84 = f64_div(_e56, _e83);
    let _e87 = params[6u];
    let _e90 = params[7u];
    let v9_ = vec2<u32>(_e87, _e90);
    let _e92 = less_64_(v3_avg_c_acctbal_count, v9_);
    let v10_ge = !(_e92);
    let v12_ = select(vec2<u32>(), _e84, vec2(v10_ge));
    let _e101 = params[8u];
    let _e103 = (_e101 + (_e11 * 3u));
    work[_e103] = v12_.x;
    work[(_e103 + 1u)] = v12_.y;
    work[(_e103 + 2u)] = select(0u, 1u, select(false, true, v10_ge));
}

// 3: kernel @scan_customer_2
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

fn string_characters(a_1: vec2<u32>) -> u32 {
    var local_2: u32;
    var local_3: u32;

    local_2 = 0u;
    local_3 = 0u;
    loop {
        let _e5 = local_2;
        if !((_e5 < a_1.y)) {
            break;
        }
        let _e8 = local_2;
        let _e9 = local_3;
        let _e12 = string_word((a_1.x + _e8));
        let _e13 = (a_1.y - _e8);
        let _e19 = ((_e12 & ~((_e12 << 1u))) & 2155905152u);
        local_3 = (_e9 + (min(_e13, 4u) - countOneBits(select((_e19 & ((1u << ((_e13 & 3u) * 8u)) - 1u)), _e19, (_e13 >= 4u)))));
        local_2 = (_e8 + 4u);
    }
    let _e35 = local_3;
    return _e35;
}

fn string_offset(a_2: vec2<u32>, b: u32) -> u32 {
    var local_4: u32;
    var local_5: u32;
    var local_6: u32;
    var local_7: u32;

    if (b == 0u) {
        return b;
    }
    local_4 = 0u;
    local_5 = 0u;
    loop {
        let _e6 = local_4;
        if !((_e6 < a_2.y)) {
            break;
        }
        let _e10 = local_4;
        let _e13 = string_word((a_2.x + _e10));
        let _e15 = (a_2.y - _e10);
        let _e21 = ((_e13 & ~((_e13 << 1u))) & 2155905152u);
        let _e34 = (min(_e15, 4u) - countOneBits(select((_e21 & ((1u << ((_e15 & 3u) * 8u)) - 1u)), _e21, (_e15 >= 4u))));
        let _e35 = local_5;
        if ((_e35 + _e34) > b) {
            local_6 = _e13;
            local_7 = _e10;
            loop {
                let _e40 = local_6;
                let _e44 = ((_e40 & 192u) != 128u);
                let _e45 = local_5;
                let _e48 = local_7;
                if (_e44 & (_e45 == b)) {
                    return _e48;
                }
                let _e49 = local_5;
                local_5 = (_e49 + u32(_e44));
                let _e52 = local_6;
                local_6 = (_e52 >> 8u);
                let _e54 = local_7;
                local_7 = (_e54 + 1u);
                let _e56 = local_7;
                if (_e56 >= (_e10 + 4u)) {
                    break;
                }
            }
        }
        let _e59 = local_5;
        local_5 = (_e59 + _e34);
        local_4 = (_e10 + 4u);
    }
    return a_2.y;
}

fn string_slice(a_3: vec2<u32>, b_1: vec2<u32>, c: vec2<u32>) -> vec2<u32> {
    let _e4 = vec2<u32>(0u, 0u);
    if (!(((bitcast<i32>(b_1.y) < bitcast<i32>(c.y)) | ((b_1.y == c.y) & (b_1.x < c.x)))) | !(((bitcast<i32>(_e4.y) < bitcast<i32>(c.y)) | ((_e4.y == c.y) & (_e4.x < c.x))))) {
        return vec2<u32>(a_3.x, 0u);
    }
    let _e41 = select(b_1, _e4, vec2(((b_1.y >> 31u) != 0u)));
    let _e51 = string_offset(a_3, select(select(_e41.x, 4294967295u, (_e41.y != 0u)), 0u, ((_e41.y >> 31u) != 0u)));
    let _e66 = vec2<u32>((c.x - _e41.x), ((c.y - _e41.y) - u32((c.x < _e41.x))));
    let _e75 = string_offset(vec2<u32>((a_3.x + _e51), (a_3.y - _e51)), select(select(_e66.x, 4294967295u, (_e66.y != 0u)), 0u, ((_e66.y >> 31u) != 0u)));
    return vec2<u32>((a_3.x + _e51), _e75);
}

fn substring(a_4: vec2<u32>, b_2: vec2<u32>, c_1: vec2<u32>) -> vec2<u32> {
    var local_8: vec2<u32>;

    if ((b_2.y >> 31u) != 0u) {
        let _e10 = string_characters(a_4);
        let _e11 = vec2<u32>(_e10, 0u);
        let _e14 = (_e11.x + b_2.x);
        local_8 = vec2<u32>(_e14, ((_e11.y + b_2.y) + u32((_e14 < _e11.x))));
    } else {
        let _e28 = vec2<u32>(1u, 0u);
        local_8 = select(vec2<u32>((b_2.x - _e28.x), ((b_2.y - _e28.y) - u32((b_2.x < _e28.x)))), vec2<u32>(4294967295u, 4294967295u), vec2(((b_2.x | b_2.y) == 0u)));
    }
    let _e41 = local_8;
    let _e44 = (_e41.x + c_1.x);
    let _e51 = vec2<u32>(_e44, ((_e41.y + c_1.y) + u32((_e44 < _e41.x))));
    let _e71 = select(_e51, select(vec2<u32>(4294967295u, 2147483647u), vec2<u32>(0u, 2147483648u), vec2(((_e41.y >> 31u) != 0u))), vec2(((~((_e41.y ^ c_1.y)) & (_e41.y ^ _e51.y)) >= 2147483648u)));
    let _e74 = ((c_1.y >> 31u) != 0u);
    let _e79 = string_slice(a_4, select(_e41, _e71, vec2(_e74)), select(_e71, _e41, vec2(_e74)));
    return _e79;
}

fn same_bytes(a_5: u32, b_3: u32, c_2: u32) -> bool {
    var local_9: u32;

    if (a_5 == b_3) {
        return true;
    }
    local_9 = 0u;
    loop {
        let _e7 = local_9;
        if !((_e7 < c_2)) {
            break;
        }
        let _e10 = local_9;
        let _e12 = string_word((a_5 + _e10));
        let _e14 = string_word((b_3 + _e10));
        let _e15 = (_e12 ^ _e14);
        let _e16 = (c_2 - _e10);
        if (select((_e15 & ((1u << ((_e16 & 3u) * 8u)) - 1u)), _e15, (_e16 >= 4u)) != 0u) {
            return false;
        }
        local_9 = (_e10 + 4u);
    }
    return true;
}

fn string_equal(a_6: vec2<u32>, b_4: vec2<u32>) -> bool {
    if (a_6.y != b_4.y) {
        return false;
    }
    let _e9 = same_bytes(a_6.x, b_4.x, a_6.y);
    return _e9;
}

fn u64_shl(a_7: vec2<u32>, b_5: u32) -> vec2<u32> {
    let _e3 = (b_5 & 31u);
    return select(vec2<u32>(0u, 0u), select(vec2<u32>(0u, (a_7.x << _e3)), vec2<u32>((a_7.x << _e3), ((a_7.y << _e3) | ((a_7.x >> 1u) >> (_e3 ^ 31u)))), vec2((b_5 < 32u))), vec2((b_5 < 64u)));
}

fn u64_shr(a_8: vec2<u32>, b_6: u32) -> vec2<u32> {
    let _e3 = (b_6 & 31u);
    return select(vec2<u32>(0u, 0u), select(vec2<u32>((a_8.y >> _e3), 0u), vec2<u32>(((a_8.x >> _e3) | ((a_8.y << 1u) << (_e3 ^ 31u))), (a_8.y >> _e3)), vec2((b_6 < 32u))), vec2((b_6 < 64u)));
}

fn u64_shr_jam(a_9: vec2<u32>, b_7: u32) -> vec2<u32> {
    let _e2 = u64_shr(a_9, b_7);
    let _e5 = u64_shl(_e2, min(b_7, 63u));
    return vec2<u32>((_e2.x | u32((!((((_e5.x ^ a_9.x) | (_e5.y ^ a_9.y)) == 0u)) | ((b_7 > 63u) & !(((a_9.x | a_9.y) == 0u)))))), _e2.y);
}

fn f64_round_pack(a_10: u32, b_8: i32, c_3: vec2<u32>) -> vec2<u32> {
    let _e4 = (b_8 < 0i);
    let _e7 = u64_shr_jam(c_3, bitcast<u32>(-(b_8)));
    let _e9 = select(c_3, _e7, vec2(_e4));
    let _e10 = select(b_8, 0i, _e4);
    let _e16 = vec2<u32>(512u, 0u);
    let _e19 = (_e9.x + _e16.x);
    let _e26 = vec2<u32>(_e19, ((_e9.y + _e16.y) + u32((_e19 < _e9.x))));
    let _e44 = vec2<u32>(((_e26.x >> 10u) | (_e26.y << 22u)), (_e26.y >> 10u));
    let _e49 = (_e44.x & ~(u32(((_e9.x & 1023u) == 512u))));
    return select(vec2<u32>(_e49, ((_e44.y + (bitcast<u32>(select(_e10, 0i, ((_e49 | _e44.y) == 0u))) << 20u)) | a_10)), vec2<u32>(0u, (a_10 | 2146435072u)), vec2(((_e10 > 2045i) | ((_e10 == 2045i) & (_e26.y >= 2147483648u)))));
}

fn f64_normalize_round_pack(a_11: u32, b_9: i32, c_4: vec2<u32>) -> vec2<u32> {
    let _e12 = select(countLeadingZeros(c_4.y), (countLeadingZeros(c_4.x) + 32u), (c_4.y == 0u));
    let _e23 = vec2<u32>(((c_4.x >> 1u) | (c_4.y << 31u)), (c_4.y >> 1u));
    let _e31 = u64_shl(c_4, (_e12 - 1u));
    let _e38 = f64_round_pack(a_11, ((b_9 + 1i) - bitcast<i32>(_e12)), select(_e31, vec2<u32>((_e23.x | (c_4.x & 1u)), _e23.y), vec2((_e12 == 0u))));
    return _e38;
}

fn u64_div_word(a_12: u32, b_10: u32, c_5: u32) -> vec2<u32> {
    var local_10: u32;
    var local_11: u32;
    var local_12: u32;
    var local_13: u32;

    let _e3 = countLeadingZeros(c_5);
    let _e4 = (c_5 << _e3);
    let _e6 = (_e4 >> 16u);
    let _e8 = (_e4 & 65535u);
    let _e15 = ((a_12 << _e3) | ((b_10 >> 1u) >> (_e3 ^ 31u)));
    let _e16 = (b_10 << _e3);
    let _e17 = (_e16 >> 16u);
    let _e18 = (_e16 & 65535u);
    local_10 = (_e15 / _e6);
    let _e21 = local_10;
    local_11 = (_e15 - (_e21 * _e6));
    let _e25 = local_10;
    let _e27 = local_10;
    let _e29 = local_11;
    let _e34 = local_11;
    if (((_e25 > 65535u) | ((_e27 * _e8) > ((_e29 << 16u) | _e17))) & (_e34 <= 65535u)) {
        let _e37 = local_10;
        local_10 = (_e37 - 1u);
        let _e39 = local_11;
        local_11 = (_e39 + _e6);
    }
    let _e41 = local_10;
    let _e43 = local_10;
    let _e45 = local_11;
    let _e50 = local_11;
    if (((_e41 > 65535u) | ((_e43 * _e8) > ((_e45 << 16u) | _e17))) & (_e50 <= 65535u)) {
        let _e53 = local_10;
        local_10 = (_e53 - 1u);
        let _e55 = local_11;
        local_11 = (_e55 + _e6);
    }
    let _e57 = local_10;
    let _e61 = (((_e15 << 16u) + _e17) - (_e57 * _e4));
    local_12 = (_e61 / _e6);
    let _e64 = local_12;
    local_13 = (_e61 - (_e64 * _e6));
    let _e68 = local_12;
    let _e70 = local_12;
    let _e72 = local_13;
    let _e77 = local_13;
    if (((_e68 > 65535u) | ((_e70 * _e8) > ((_e72 << 16u) | _e18))) & (_e77 <= 65535u)) {
        let _e80 = local_12;
        local_12 = (_e80 - 1u);
        let _e82 = local_13;
        local_13 = (_e82 + _e6);
    }
    let _e84 = local_12;
    let _e86 = local_12;
    let _e88 = local_13;
    let _e93 = local_13;
    if (((_e84 > 65535u) | ((_e86 * _e8) > ((_e88 << 16u) | _e18))) & (_e93 <= 65535u)) {
        let _e96 = local_12;
        local_12 = (_e96 - 1u);
        let _e98 = local_13;
        local_13 = (_e98 + _e6);
    }
    let _e100 = local_12;
    return vec2<u32>(((_e57 << 16u) + _e100), ((((_e61 << 16u) + _e18) - (_e100 * _e4)) >> _e3));
}

fn u32_mul_wide(a_13: u32, b_11: u32) -> vec2<u32> {
    let _e3 = (a_13 & 65535u);
    let _e5 = (a_13 >> 16u);
    let _e6 = (b_11 & 65535u);
    let _e7 = (b_11 >> 16u);
    let _e9 = (_e3 * _e7);
    let _e10 = (_e5 * _e6);
    return vec2<u32>((a_13 * b_11), ((((_e5 * _e7) + (_e9 >> 16u)) + (_e10 >> 16u)) + (((((_e3 * _e6) >> 16u) + (_e9 & 65535u)) + (_e10 & 65535u)) >> 16u)));
}

fn u96_div_digit(a_14: u32, b_12: u32, c_6: u32, d: vec2<u32>) -> vec3<u32> {
    var local_14: u32;
    var local_15: u32;
    var local_16: bool;

    let _e5 = (a_14 >= d.y);
    let _e9 = u64_div_word(select(a_14, 0u, _e5), b_12, d.y);
    local_14 = select(_e9.x, 4294967295u, _e5);
    let _e17 = select(_e9.y, (b_12 + d.y), _e5);
    local_15 = _e17;
    local_16 = (_e5 & (_e17 < b_12));
    let _e22 = local_14;
    let _e24 = u32_mul_wide(_e22, d.x);
    let _e25 = local_16;
    let _e27 = local_15;
    let _e28 = vec2<u32>(c_6, _e27);
    if (!(_e25) & ((_e28.y < _e24.y) | ((_e28.y == _e24.y) & (_e28.x < _e24.x)))) {
        let _e41 = local_14;
        local_14 = (_e41 - 1u);
        let _e44 = local_15;
        let _e46 = (_e44 + d.y);
        local_16 = (_e46 < d.y);
        local_15 = _e46;
    }
    let _e49 = local_14;
    let _e51 = u32_mul_wide(_e49, d.x);
    let _e52 = local_16;
    let _e54 = local_15;
    let _e55 = vec2<u32>(c_6, _e54);
    if (!(_e52) & ((_e55.y < _e51.y) | ((_e55.y == _e51.y) & (_e55.x < _e51.x)))) {
        let _e68 = local_14;
        local_14 = (_e68 - 1u);
        let _e70 = local_15;
        let _e72 = (_e70 + d.y);
        local_16 = (_e72 < d.y);
        local_15 = _e72;
    }
    let _e75 = vec2<u32>(c_6, b_12);
    let _e76 = local_14;
    let _e77 = vec2<u32>(_e76, 0u);
    let _e80 = u32_mul_wide(_e77.x, d.x);
    let _e91 = vec2<u32>(_e80.x, ((_e80.y + (_e77.x * d.y)) + (_e77.y * d.x)));
    let _e101 = vec2<u32>((_e75.x - _e91.x), ((_e75.y - _e91.y) - u32((_e75.x < _e91.x))));
    let _e102 = local_14;
    return vec3<u32>(_e102, _e101.x, _e101.y);
}

fn u128_div_normalized(a_15: vec4<u32>, b_13: vec2<u32>) -> vec4<u32> {
    let _e5 = u96_div_digit(a_15.w, a_15.z, a_15.y, b_13);
    let _e9 = u96_div_digit(_e5.z, _e5.y, a_15.x, b_13);
    return vec4<u32>(_e9.x, _e5.x, _e9.y, _e9.z);
}

fn f64_div(a_16: vec2<u32>, b_14: vec2<u32>) -> vec2<u32> {
    let _e6 = ((a_16.y ^ b_14.y) & 2147483648u);
    let _e10 = vec2<u32>(0u, (_e6 | 2146435072u));
    let _e11 = vec2<u32>(0u, _e6);
    if ((((a_16.y >> 20u) & 2047u) == 2047u) | (((b_14.y >> 20u) & 2047u) == 2047u)) {
        let _e25 = (a_16.y & 2147483647u);
        let _e33 = (b_14.y & 2147483647u);
        return select(select(_e11, _e10, vec2((((a_16.y >> 20u) & 2047u) == 2047u))), vec2<u32>(0u, 2146959360u), vec2(((((_e25 > 2146435072u) | ((_e25 == 2146435072u) & (a_16.x != 0u))) | ((_e33 > 2146435072u) | ((_e33 == 2146435072u) & (b_14.x != 0u)))) | ((((a_16.y >> 20u) & 2047u) == 2047u) & (((b_14.y >> 20u) & 2047u) == 2047u)))));
    }
    if ((b_14.x | (b_14.y & 2147483647u)) == 0u) {
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
    let _e114 = ((b_14.y >> 20u) & 2047u);
    let _e118 = vec2<u32>(b_14.x, (b_14.y & 1048575u));
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

fn f64_order_key(a_17: vec2<u32>) -> vec2<u32> {
    let _e12 = (a_17.y & 2147483647u);
    let _e23 = select(select(a_17, vec2<u32>(0u, 0u), vec2(((a_17.x | (a_17.y & 2147483647u)) == 0u))), vec2<u32>(0u, 2146959360u), vec2(((_e12 > 2146435072u) | ((_e12 == 2146435072u) & (a_17.x != 0u)))));
    let _e28 = select(0u, 4294967295u, (_e23.y >= 2147483648u));
    return vec2<u32>((_e23.x ^ _e28), (_e23.y ^ (_e28 | 2147483648u)));
}

@compute @workgroup_size(256, 1, 1) 
fn count(@builtin(workgroup_id) workgroup_: vec3<u32>, @builtin(local_invocation_index) local: u32, @builtin(num_workgroups) workgroups: vec3<u32>) {
    var index_2_rows: u32;
    var position: u32;

    let _e11 = ((((workgroup_.y * workgroups.x) + workgroup_.x) * 256u) + local);
    let _e14 = params[0u];
    let _e17 = params[1u];
    let row = (_e14 + _e11);
    if ((row >= _e17) | (row < _e14)) {
        return;
    }
    index_2_rows = 0u;
    let _e28 = params[3u];
    let _e31 = params[4u];
    let _e32 = (_e28 + row);
    let _e35 = input[_e32];
    let _e38 = input[(_e32 + 1u)];
    let v32_ = vec2<u32>((_e31 + _e35), (_e38 - _e35));
    let v1_ = vec2<u32>(1u, 0u);
    let v2_ = vec2<u32>(2u, 0u);
    let _e44 = substring(v32_, v1_, v2_);
    let _e47 = params[5u];
    let v4_ = vec2<u32>(_e47, 2u);
    let _e49 = string_equal(_e44, v4_);
    let _e52 = params[6u];
    let v6_ = vec2<u32>(_e52, 2u);
    let _e54 = string_equal(_e44, v6_);
    let _e57 = params[7u];
    let v8_ = vec2<u32>(_e57, 2u);
    let _e59 = string_equal(_e44, v8_);
    let _e62 = params[8u];
    let v10_ = vec2<u32>(_e62, 2u);
    let _e64 = string_equal(_e44, v10_);
    let _e67 = params[9u];
    let v12_ = vec2<u32>(_e67, 2u);
    let _e69 = string_equal(_e44, v12_);
    let _e72 = params[10u];
    let v14_ = vec2<u32>(_e72, 2u);
    let _e74 = string_equal(_e44, v14_);
    let _e77 = params[11u];
    let v16_ = vec2<u32>(_e77, 2u);
    let _e79 = string_equal(_e44, v16_);
    let v18_or = (_e49 | _e54);
    let v19_or = (_e59 | _e64);
    let v20_or = (_e69 | _e74);
    let v21_or = (v18_or | v19_or);
    let v22_or = (v20_or | _e79);
    let v23_or = (v21_or | v22_or);
    if v23_or {
        let _e88 = params[12u];
        let _e90 = (_e88 + (row * 2u));
        let _e92 = input[_e90];
        let _e95 = input[(_e90 + 1u)];
        let v24_c_acctbal = vec2<u32>(_e92, _e95);
        let matches_end = params[13u];
        position = 0u;
        loop {
            let candidate = position;
            if (candidate >= matches_end) {
                break;
            }
            position = (candidate + 1u);
            let _e106 = params[14u];
            let _e108 = (_e106 + (candidate * 3u));
            let _e111 = work[_e108];
            let _e114 = work[(_e108 + 1u)];
            let v26_avg_c_acctbal = vec2<u32>(_e111, _e114);
            let _e118 = work[(_e108 + 2u)];
            let _e140 = f64_normalize_round_pack((v24_c_acctbal.y & 2147483648u), 1084i, select(v24_c_acctbal, vec2<u32>((0u - v24_c_acctbal.x), (~(v24_c_acctbal.y) + u32((v24_c_acctbal.x == 0u)))), vec2(((v24_c_acctbal.y >> 31u) != 0u))));
            let v28_ = vec2<u32>(0u, 1079574528u);
            let _e144 = f64_div(_e140, v28_);
            let _e145 = f64_order_key(_e144);
            let _e148 = f64_order_key(v26_avg_c_acctbal);
            let v30_gt = ((_e148.y < _e145.y) | ((_e148.y == _e145.y) & ((_e148.x < _e145.x) | ((_e148.x == _e145.x) & false))));
            if !((v30_gt & ((_e118 & 1u) != 0u))) {
                continue;
            }
            let _e163 = params[15u];
            let _e165 = (_e163 + (row * 2u));
            let _e167 = input[_e165];
            let _e170 = input[(_e165 + 1u)];
            let v31_c_custkey = vec2<u32>(_e167, _e170);
            let _e172 = index_2_rows;
            index_2_rows = (_e172 + 1u);
        }
    }
    let _e176 = params[16u];
    let _e178 = index_2_rows;
    work[(_e176 + _e11)] = _e178;
}

@compute @workgroup_size(256, 1, 1) 
fn append(@builtin(workgroup_id) workgroup_1: vec3<u32>, @builtin(local_invocation_index) local_1: u32, @builtin(num_workgroups) workgroups_1: vec3<u32>) {
    var index_2_rows_1: u32;
    var position_1: u32;

    let _e11 = ((((workgroup_1.y * workgroups_1.x) + workgroup_1.x) * 256u) + local_1);
    let _e14 = params[0u];
    let _e17 = params[1u];
    let row_1 = (_e14 + _e11);
    if ((row_1 >= _e17) | (row_1 < _e14)) {
        return;
    }
    index_2_rows_1 = 0u;
    let _e28 = params[16u];
    let _e29 = (_e28 + _e11);
    let _e32 = work[_e29];
    let _e35 = work[(_e29 + 1u)];
    if !((_e32 != _e35)) {
        return;
    }
    let _e40 = params[3u];
    let _e43 = params[4u];
    let _e44 = (_e40 + row_1);
    let _e47 = input[_e44];
    let _e50 = input[(_e44 + 1u)];
    let v32_1 = vec2<u32>((_e43 + _e47), (_e50 - _e47));
    let v1_1 = vec2<u32>(1u, 0u);
    let v2_1 = vec2<u32>(2u, 0u);
    let _e56 = substring(v32_1, v1_1, v2_1);
    let _e59 = params[5u];
    let v4_1 = vec2<u32>(_e59, 2u);
    let _e61 = string_equal(_e56, v4_1);
    let _e64 = params[6u];
    let v6_1 = vec2<u32>(_e64, 2u);
    let _e66 = string_equal(_e56, v6_1);
    let _e69 = params[7u];
    let v8_1 = vec2<u32>(_e69, 2u);
    let _e71 = string_equal(_e56, v8_1);
    let _e74 = params[8u];
    let v10_1 = vec2<u32>(_e74, 2u);
    let _e76 = string_equal(_e56, v10_1);
    let _e79 = params[9u];
    let v12_1 = vec2<u32>(_e79, 2u);
    let _e81 = string_equal(_e56, v12_1);
    let _e84 = params[10u];
    let v14_1 = vec2<u32>(_e84, 2u);
    let _e86 = string_equal(_e56, v14_1);
    let _e89 = params[11u];
    let v16_1 = vec2<u32>(_e89, 2u);
    let _e91 = string_equal(_e56, v16_1);
    let v18_or_1 = (_e61 | _e66);
    let v19_or_1 = (_e71 | _e76);
    let v20_or_1 = (_e81 | _e86);
    let v21_or_1 = (v18_or_1 | v19_or_1);
    let v22_or_1 = (v20_or_1 | _e91);
    let v23_or_1 = (v21_or_1 | v22_or_1);
    if v23_or_1 {
        let _e100 = params[12u];
        let _e102 = (_e100 + (row_1 * 2u));
        let _e104 = input[_e102];
        let _e107 = input[(_e102 + 1u)];
        let v24_c_acctbal_1 = vec2<u32>(_e104, _e107);
        let matches_end_1 = params[13u];
        position_1 = 0u;
        loop {
            let candidate_1 = position_1;
            if (candidate_1 >= matches_end_1) {
                break;
            }
            position_1 = (candidate_1 + 1u);
            let _e118 = params[14u];
            let _e120 = (_e118 + (candidate_1 * 3u));
            let _e122 = work[_e120];
            let _e125 = work[(_e120 + 1u)];
            let v26_avg_c_acctbal_1 = vec2<u32>(_e122, _e125);
            let _e129 = work[(_e120 + 2u)];
            let _e151 = f64_normalize_round_pack((v24_c_acctbal_1.y & 2147483648u), 1084i, select(v24_c_acctbal_1, vec2<u32>((0u - v24_c_acctbal_1.x), (~(v24_c_acctbal_1.y) + u32((v24_c_acctbal_1.x == 0u)))), vec2(((v24_c_acctbal_1.y >> 31u) != 0u))));
            let v28_1 = vec2<u32>(0u, 1079574528u);
            let _e155 = f64_div(_e151, v28_1);
            let _e156 = f64_order_key(_e155);
            let _e159 = f64_order_key(v26_avg_c_acctbal_1);
            let v30_gt_1 = ((_e159.y < _e156.y) | ((_e159.y == _e156.y) & ((_e159.x < _e156.x) | ((_e159.x == _e156.x) & false))));
            if !((v30_gt_1 & ((_e129 & 1u) != 0u))) {
                continue;
            }
            let _e174 = params[15u];
            let _e176 = (_e174 + (row_1 * 2u));
            let _e178 = input[_e176];
            let _e181 = input[(_e176 + 1u)];
            let v31_c_custkey_1 = vec2<u32>(_e178, _e181);
            let _e183 = index_2_rows_1;
            index_2_rows_1 = (_e183 + 1u);
            let _e188 = params[17u];
            let _e190 = (_e188 + ((_e32 + _e183) * 6u));
            work[_e190] = v31_c_custkey_1.x;
            work[(_e190 + 1u)] = v31_c_custkey_1.y;
            work[(_e190 + 2u)] = v32_1.x;
            work[(_e190 + 3u)] = v32_1.y;
            work[(_e190 + 4u)] = v24_c_acctbal_1.x;
            work[(_e190 + 5u)] = v24_c_acctbal_1.y;
        }
    }
}

// 4: kernel @scan_orders
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
fn append(@builtin(workgroup_id) workgroup_: vec3<u32>, @builtin(local_invocation_index) local: u32, @builtin(num_workgroups) workgroups: vec3<u32>) {
    var position: u32;

    let _e14 = params[0u];
    let _e17 = params[1u];
    let row = (_e14 + ((((workgroup_.y * workgroups.x) + workgroup_.x) * 256u) + local));
    if ((row >= _e17) | (row < _e14)) {
        return;
    }
    let _e27 = params[3u];
    let _e29 = (_e27 + (row * 2u));
    let _e32 = input[_e29];
    let _e35 = input[(_e29 + 1u)];
    let v0_o_custkey = vec2<u32>(_e32, _e35);
    let _e40 = hash_step(2538058380u, v0_o_custkey.x);
    let _e41 = hash_step(_e40, v0_o_custkey.y);
    let _e44 = hash_finish((_e41 ^ 8u));
    let _e47 = params[4u];
    let _e50 = params[5u];
    let _e52 = (_e50 + (_e44 & _e47));
    let _e55 = work[_e52];
    let matches_end = work[(_e52 + 1u)];
    position = _e55;
    loop {
        let _e60 = position;
        if (_e60 >= matches_end) {
            break;
        }
        position = (_e60 + 1u);
        let _e65 = params[6u];
        let candidate = work[(_e65 + _e60)];
        let _e71 = params[7u];
        let _e73 = (_e71 + (candidate * 6u));
        let _e75 = work[_e73];
        let _e78 = work[(_e73 + 1u)];
        if !(all((v0_o_custkey == vec2<u32>(_e75, _e78)))) {
            continue;
        }
        let _e84 = params[8u];
        atomicStore((&sync[(_e84 + candidate)]), 1u);
    }
}

// 5: kernel @scan_index_2
@group(0) @binding(0) 
var<storage> params: array<u32>;
@group(0) @binding(1) 
var<storage> input: array<u32>;
@group(0) @binding(2) 
var<storage, read_write> work: array<u32>;
@group(0) @binding(3) 
var<storage, read_write> sync: array<atomic<u32>>;
var<private> cntrycode: vec2<u32>;
var<private> numcust: vec2<u32>;
var<private> totacctbal: vec4<u32>;
var<private> some: bool;
var<workgroup> tags: array<u32, 128>;
var<workgroup> claims: array<atomic<u32>, 128>;
var<workgroup> numbers: array<u32, 128>;
var<workgroup> count_1: array<atomic<u32>, 1>;
var<workgroup> keys: array<u32, 256>;
var<workgroup> totals: array<atomic<u32>, 896>;

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

fn string_characters(a_1: vec2<u32>) -> u32 {
    var local_14: u32;
    var local_15: u32;

    local_14 = 0u;
    local_15 = 0u;
    loop {
        let _e5 = local_14;
        if !((_e5 < a_1.y)) {
            break;
        }
        let _e8 = local_14;
        let _e9 = local_15;
        let _e12 = string_word((a_1.x + _e8));
        let _e13 = (a_1.y - _e8);
        let _e19 = ((_e12 & ~((_e12 << 1u))) & 2155905152u);
        local_15 = (_e9 + (min(_e13, 4u) - countOneBits(select((_e19 & ((1u << ((_e13 & 3u) * 8u)) - 1u)), _e19, (_e13 >= 4u)))));
        local_14 = (_e8 + 4u);
    }
    let _e35 = local_15;
    return _e35;
}

fn string_offset(a_2: vec2<u32>, b: u32) -> u32 {
    var local_16: u32;
    var local_17: u32;
    var local_18: u32;
    var local_19: u32;

    if (b == 0u) {
        return b;
    }
    local_16 = 0u;
    local_17 = 0u;
    loop {
        let _e6 = local_16;
        if !((_e6 < a_2.y)) {
            break;
        }
        let _e10 = local_16;
        let _e13 = string_word((a_2.x + _e10));
        let _e15 = (a_2.y - _e10);
        let _e21 = ((_e13 & ~((_e13 << 1u))) & 2155905152u);
        let _e34 = (min(_e15, 4u) - countOneBits(select((_e21 & ((1u << ((_e15 & 3u) * 8u)) - 1u)), _e21, (_e15 >= 4u))));
        let _e35 = local_17;
        if ((_e35 + _e34) > b) {
            local_18 = _e13;
            local_19 = _e10;
            loop {
                let _e40 = local_18;
                let _e44 = ((_e40 & 192u) != 128u);
                let _e45 = local_17;
                let _e48 = local_19;
                if (_e44 & (_e45 == b)) {
                    return _e48;
                }
                let _e49 = local_17;
                local_17 = (_e49 + u32(_e44));
                let _e52 = local_18;
                local_18 = (_e52 >> 8u);
                let _e54 = local_19;
                local_19 = (_e54 + 1u);
                let _e56 = local_19;
                if (_e56 >= (_e10 + 4u)) {
                    break;
                }
            }
        }
        let _e59 = local_17;
        local_17 = (_e59 + _e34);
        local_16 = (_e10 + 4u);
    }
    return a_2.y;
}

fn string_slice(a_3: vec2<u32>, b_1: vec2<u32>, c: vec2<u32>) -> vec2<u32> {
    let _e4 = vec2<u32>(0u, 0u);
    if (!(((bitcast<i32>(b_1.y) < bitcast<i32>(c.y)) | ((b_1.y == c.y) & (b_1.x < c.x)))) | !(((bitcast<i32>(_e4.y) < bitcast<i32>(c.y)) | ((_e4.y == c.y) & (_e4.x < c.x))))) {
        return vec2<u32>(a_3.x, 0u);
    }
    let _e41 = select(b_1, _e4, vec2(((b_1.y >> 31u) != 0u)));
    let _e51 = string_offset(a_3, select(select(_e41.x, 4294967295u, (_e41.y != 0u)), 0u, ((_e41.y >> 31u) != 0u)));
    let _e66 = vec2<u32>((c.x - _e41.x), ((c.y - _e41.y) - u32((c.x < _e41.x))));
    let _e75 = string_offset(vec2<u32>((a_3.x + _e51), (a_3.y - _e51)), select(select(_e66.x, 4294967295u, (_e66.y != 0u)), 0u, ((_e66.y >> 31u) != 0u)));
    return vec2<u32>((a_3.x + _e51), _e75);
}

fn substring(a_4: vec2<u32>, b_2: vec2<u32>, c_1: vec2<u32>) -> vec2<u32> {
    var local_20: vec2<u32>;

    if ((b_2.y >> 31u) != 0u) {
        let _e10 = string_characters(a_4);
        let _e11 = vec2<u32>(_e10, 0u);
        let _e14 = (_e11.x + b_2.x);
        local_20 = vec2<u32>(_e14, ((_e11.y + b_2.y) + u32((_e14 < _e11.x))));
    } else {
        let _e28 = vec2<u32>(1u, 0u);
        local_20 = select(vec2<u32>((b_2.x - _e28.x), ((b_2.y - _e28.y) - u32((b_2.x < _e28.x)))), vec2<u32>(4294967295u, 4294967295u), vec2(((b_2.x | b_2.y) == 0u)));
    }
    let _e41 = local_20;
    let _e44 = (_e41.x + c_1.x);
    let _e51 = vec2<u32>(_e44, ((_e41.y + c_1.y) + u32((_e44 < _e41.x))));
    let _e71 = select(_e51, select(vec2<u32>(4294967295u, 2147483647u), vec2<u32>(0u, 2147483648u), vec2(((_e41.y >> 31u) != 0u))), vec2(((~((_e41.y ^ c_1.y)) & (_e41.y ^ _e51.y)) >= 2147483648u)));
    let _e74 = ((c_1.y >> 31u) != 0u);
    let _e79 = string_slice(a_4, select(_e41, _e71, vec2(_e74)), select(_e71, _e41, vec2(_e74)));
    return _e79;
}

fn spill(a_5: u32) {
    let _e2 = cntrycode;
    let _e8 = params[7u];
    let _e12 = params[8u];
    let _e15 = params[9u];
    let _e18 = params[10u];
    let _e21 = params[11u];
    let _e24 = atomicLoad((&sync[_e12]));
    if (_e24 <= _e15) {
        let _e28 = atomicAdd((&sync[_e12]), 1u);
        if (_e28 < _e15) {
            let _e31 = (_e18 + (_e28 * 8u));
            work[_e31] = 0u;
            work[(_e31 + 1u)] = 0u;
            work[(_e31 + 2u)] = 0u;
            work[(_e31 + 3u)] = 0u;
            work[(_e31 + 4u)] = 0u;
            work[(_e31 + 5u)] = 0u;
            work[(_e31 + 6u)] = 0u;
            work[(_e31 + 7u)] = 0u;
            work[_e31] = _e2.x;
            work[(_e31 + 1u)] = _e2.y;
            let _e60 = numcust;
            work[(_e31 + 2u)] = _e60.x;
            work[(_e31 + 3u)] = _e60.y;
            let _e67 = totacctbal;
            work[(_e31 + 4u)] = _e67.x;
            work[(_e31 + 5u)] = _e67.y;
            work[(_e31 + 6u)] = _e67.z;
            work[(_e31 + 7u)] = _e67.w;
            work[(_e21 + _e28)] = (_e8 + a_5);
        }
    }
}

fn add_64_(a_6: vec2<u32>, b_3: vec2<u32>) -> vec2<u32> {
    let _e6 = (a_6.x + b_3.x);
    let _e8 = (a_6.y + b_3.y);
    let _e13 = (_e8 + select(0u, 1u, (_e6 < a_6.x)));
    return vec2<u32>(_e6, _e13);
}

fn add_128_(a_7: vec4<u32>, b_4: vec4<u32>) -> vec4<u32> {
    let _e10 = (a_7.x + b_4.x);
    let _e12 = (a_7.y + b_4.y);
    let _e17 = (_e12 + select(0u, 1u, (_e10 < a_7.x)));
    let _e20 = (a_7.z + b_4.z);
    let _e23 = (_e20 + select(0u, 1u, ((_e12 < a_7.y) | (_e17 < _e12))));
    let _e26 = (a_7.w + b_4.w);
    let _e29 = (_e26 + select(0u, 1u, ((_e20 < a_7.z) | (_e23 < _e20))));
    return vec4<u32>(_e10, _e17, _e23, _e29);
}

fn row(a_8: u32) {
    let _e8 = params[3u];
    let _e11 = (_e8 + (a_8 * 6u));
    let _e14 = params[4u];
    let _e18 = atomicLoad((&sync[(_e14 + a_8)]));
    if !((_e18 != 0u)) {
        let _e24 = work[(_e11 + 2u)];
        let _e27 = work[(_e11 + 3u)];
        let v1_c_phone = vec2<u32>(_e24, _e27);
        let _e31 = work[(_e11 + 4u)];
        let _e35 = work[(_e11 + 5u)];
        let v2_c_acctbal = vec2<u32>(_e31, _e35);
        let v3_ = vec2<u32>(1u, 0u);
        let v4_ = vec2<u32>(2u, 0u);
        let _e40 = substring(v1_c_phone, v3_, v4_);
        cntrycode = _e40;
        numcust = vec2<u32>();
        totacctbal = vec4<u32>();
        some = true;
        let _e49 = numcust;
        let _e50 = add_64_(_e49, v3_);
        let _e54 = (bitcast<i32>(_e49.y) < 0i);
        numcust = _e50;
        let _e70 = select(0u, 4294967295u, (bitcast<i32>(v2_c_acctbal.y) < 0i));
        let v7_ = vec4<u32>(v2_c_acctbal.x, v2_c_acctbal.y, _e70, _e70);
        let _e72 = totacctbal;
        let _e73 = add_128_(_e72, v7_);
        let _e76 = (bitcast<i32>(_e72.w) < 0i);
        totacctbal = _e73;
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
    let _e31 = (_e28 + (row_1 * 6u));
    let _e34 = params[4u];
    let _e38 = atomicLoad((&sync[(_e34 + row_1)]));
    if !((_e38 != 0u)) {
        let _e44 = work[(_e31 + 2u)];
        let _e47 = work[(_e31 + 3u)];
        let v1_c_phone_1 = vec2<u32>(_e44, _e47);
        let _e51 = work[(_e31 + 4u)];
        let _e55 = work[(_e31 + 5u)];
        let v2_c_acctbal_1 = vec2<u32>(_e51, _e55);
        let v3_1 = vec2<u32>(1u, 0u);
        let v4_1 = vec2<u32>(2u, 0u);
        let _e59 = substring(v1_c_phone_1, v3_1, v4_1);
        let _e60 = groups_rows;
        groups_rows = (_e60 + 1u);
        let _e69 = select(0u, 4294967295u, (bitcast<i32>(v2_c_acctbal_1.y) < 0i));
        let v7_1 = vec4<u32>(v2_c_acctbal_1.x, v2_c_acctbal_1.y, _e69, _e69);
    }
    let _e73 = params[5u];
    let _e75 = groups_rows;
    work[(_e73 + _e11)] = _e75;
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
    let _e28 = params[5u];
    let _e29 = (_e28 + _e11);
    let _e32 = work[_e29];
    let _e35 = work[(_e29 + 1u)];
    if !((_e32 != _e35)) {
        return;
    }
    let _e40 = params[3u];
    let _e43 = (_e40 + (row_2 * 6u));
    let _e46 = params[4u];
    let _e50 = atomicLoad((&sync[(_e46 + row_2)]));
    if !((_e50 != 0u)) {
        let _e55 = work[(_e43 + 2u)];
        let _e58 = work[(_e43 + 3u)];
        let v1_c_phone_2 = vec2<u32>(_e55, _e58);
        let _e62 = work[(_e43 + 4u)];
        let _e65 = work[(_e43 + 5u)];
        let v2_c_acctbal_2 = vec2<u32>(_e62, _e65);
        let v3_2 = vec2<u32>(1u, 0u);
        let v4_2 = vec2<u32>(2u, 0u);
        let _e69 = substring(v1_c_phone_2, v3_2, v4_2);
        let _e70 = groups_rows_1;
        groups_rows_1 = (_e70 + 1u);
        let _e74 = params[6u];
        let _e77 = (_e74 + ((_e32 + _e70) * 9u));
        work[_e77] = 3u;
        work[(_e77 + 1u)] = _e69.x;
        work[(_e77 + 2u)] = _e69.y;
        work[(_e77 + 3u)] = v3_2.x;
        work[(_e77 + 4u)] = v3_2.y;
        let _e98 = select(0u, 4294967295u, (bitcast<i32>(v2_c_acctbal_2.y) < 0i));
        let v7_2 = vec4<u32>(v2_c_acctbal_2.x, v2_c_acctbal_2.y, _e98, _e98);
        work[(_e77 + 5u)] = v7_2.x;
        work[(_e77 + 6u)] = v7_2.y;
        work[(_e77 + 7u)] = v7_2.z;
        work[(_e77 + 8u)] = v7_2.w;
    }
}

@compute @workgroup_size(256, 1, 1) 
fn fuse(@builtin(workgroup_id) workgroup_2: vec3<u32>, @builtin(local_invocation_index) local_2: u32, @builtin(num_workgroups) workgroups_2: vec3<u32>) {
    var local_3: u32;
    var group: u32;
    var local_4: u32;
    var local_5: bool;
    var local_6: u32;
    var local_7: bool;
    var local_8: bool;
    var local_9: bool;
    var local_10: bool;
    var local_11: bool;
    var local_12: bool;
    var local_13: u32;

    let _e3 = params[0u];
    let _e6 = params[1u];
    let _e25 = (((workgroups_2.x * workgroups_2.y) * 256u) * 1u);
    let rounds = (((_e6 - _e3) + (_e25 - 1u)) / _e25);
    local_3 = 0u;
    loop {
        let _e31 = local_3;
        if (_e31 >= rounds) {
            break;
        }
        let _e34 = ((_e3 + (((((workgroup_2.y * workgroups_2.x) + workgroup_2.x) * 256u) + local_2) * 1u)) + (_e31 * _e25));
        if (_e34 < _e6) {
        }
        let number = (_e34 + 0u);
        some = false;
        if (number < _e6) {
            row(number);
        }
        let _e43 = cntrycode;
        let _e50 = ((2654435761u ^ _e43.x) * 2246822507u);
        let _e54 = (((_e50 ^ (_e50 >> 15u)) ^ _e43.y) * 2246822507u);
        let _e57 = ((_e54 ^ (_e54 >> 15u)) | 1u);
        let _e58 = some;
        group = 4294967295u;
        if (((_e31 * 1u) + 0u) < 4u) {
            local_4 = 0u;
            loop {
                let _e65 = local_4;
                if (_e65 >= 8u) {
                    break;
                }
                let _e70 = (((_e57 >> 8u) + _e65) & 127u);
                let _e71 = group;
                let _e73 = (_e58 & (_e71 == 4294967295u));
                local_5 = bool();
                if _e73 {
                    let _e78 = tags[_e70];
                    if (_e78 == 0u) {
                        let _e82 = atomicCompareExchangeWeak((&claims[_e70]), 0u, 1u);
                        if _e82.exchanged {
                            let _e86 = (_e70 * 2u);
                            keys[_e86] = _e43.x;
                            keys[(_e86 + 1u)] = _e43.y;
                            let _e93 = atomicAdd((&count_1[0u]), 1u);
                            numbers[_e70] = _e93;
                            local_5 = true;
                        }
                    }
                }
                workgroupBarrier();
                let _e97 = local_5;
                if _e97 {
                    tags[_e70] = _e57;
                }
                workgroupBarrier();
                if _e73 {
                    let _e100 = tags[_e70];
                    if (_e100 == _e57) {
                        let _e102 = (_e70 * 2u);
                        let _e104 = keys[_e102];
                        let _e109 = keys[(_e102 + 1u)];
                        if ((true & (_e104 == _e43.x)) & (_e109 == _e43.y)) {
                            let _e113 = numbers[_e70];
                            group = _e113;
                        }
                    }
                }
                local_4 = (_e65 + 1u);
            }
        } else {
            if _e58 {
                local_6 = 0u;
                loop {
                    let _e116 = local_6;
                    if (_e116 >= 8u) {
                        break;
                    }
                    let _e120 = (((_e57 >> 8u) + _e116) & 127u);
                    let _e122 = tags[_e120];
                    if (_e122 == 0u) {
                        break;
                    }
                    if (_e122 == _e57) {
                        let _e125 = (_e120 * 2u);
                        let _e127 = keys[_e125];
                        let _e132 = keys[(_e125 + 1u)];
                        if ((true & (_e127 == _e43.x)) & (_e132 == _e43.y)) {
                            let _e136 = numbers[_e120];
                            group = _e136;
                            break;
                        }
                    }
                    local_6 = (_e116 + 1u);
                }
            }
        }
        let _e138 = group;
        let _e143 = params[7u];
        let _e145 = some;
        if (_e145 & (_e138 >= 4294967295u)) {
            spill(number);
        }
        if ((_e138 != 4294967295u) & (_e138 >= 0u)) {
            let _e151 = (_e138 * 7u);
            let _e152 = ~((_e143 + number));
            let _e155 = atomicLoad((&totals[_e151]));
            if (_e152 > _e155) {
                let _e158 = atomicMax((&totals[_e151]), _e152);
            }
            let _e159 = numcust;
            local_7 = false;
            if (_e159.x != 0u) {
                let _e166 = atomicAdd((&totals[(_e151 + 1u)]), _e159.x);
                local_7 = ((_e166 + _e159.x) < _e166);
            }
            let _e169 = local_7;
            let _e172 = (_e159.y + select(0u, 1u, _e169));
            local_8 = false;
            if (_e172 != 0u) {
                let _e177 = atomicAdd((&totals[(_e151 + 2u)]), _e172);
                local_8 = ((_e177 + _e172) < _e177);
            }
            let _e180 = local_8;
            let _e183 = totacctbal;
            local_9 = false;
            if (_e183.x != 0u) {
                let _e193 = atomicAdd((&totals[(_e151 + 3u)]), _e183.x);
                local_9 = ((_e193 + _e183.x) < _e193);
            }
            let _e196 = local_9;
            let _e199 = (_e183.y + select(0u, 1u, _e196));
            local_10 = false;
            if (_e199 != 0u) {
                let _e204 = atomicAdd((&totals[(_e151 + 4u)]), _e199);
                local_10 = ((_e204 + _e199) < _e204);
            }
            let _e207 = local_10;
            let _e212 = (_e183.z + select(0u, 1u, (_e207 | (_e199 < _e183.y))));
            local_11 = false;
            if (_e212 != 0u) {
                let _e217 = atomicAdd((&totals[(_e151 + 5u)]), _e212);
                local_11 = ((_e217 + _e212) < _e217);
            }
            let _e220 = local_11;
            let _e225 = (_e183.w + select(0u, 1u, (_e220 | (_e212 < _e183.z))));
            local_12 = false;
            if (_e225 != 0u) {
                let _e230 = atomicAdd((&totals[(_e151 + 6u)]), _e225);
                local_12 = ((_e230 + _e225) < _e230);
            }
            let _e233 = local_12;
        }
        local_3 = (_e31 + 1u);
    }
    workgroupBarrier();
    local_13 = local_2;
    loop {
        let _e241 = local_13;
        if (_e241 >= 128u) {
            break;
        }
        let _e244 = tags[_e241];
        let _e246 = numbers[_e241];
        if ((_e244 != 0u) & (_e246 >= 0u)) {
            let _e250 = (_e241 * 2u);
            let _e252 = keys[_e250];
            let _e255 = keys[(_e250 + 1u)];
            let _e256 = vec2<u32>(_e252, _e255);
            let _e257 = (_e246 * 7u);
            let _e259 = atomicLoad((&totals[_e257]));
            let _e263 = atomicLoad((&totals[(_e257 + 1u)]));
            let _e266 = atomicLoad((&totals[(_e257 + 2u)]));
            let _e267 = vec2<u32>(_e263, _e266);
            let _e270 = atomicLoad((&totals[(_e257 + 3u)]));
            let _e273 = atomicLoad((&totals[(_e257 + 4u)]));
            let _e276 = atomicLoad((&totals[(_e257 + 5u)]));
            let _e279 = atomicLoad((&totals[(_e257 + 6u)]));
            let _e280 = vec4<u32>(_e270, _e273, _e276, _e279);
            let _e282 = params[8u];
            let _e285 = params[9u];
            let _e288 = params[10u];
            let _e291 = params[11u];
            let _e294 = atomicLoad((&sync[_e282]));
            if (_e294 <= _e285) {
                let _e297 = atomicAdd((&sync[_e282]), 1u);
                if (_e297 < _e285) {
                    let _e300 = (_e288 + (_e297 * 8u));
                    work[_e300] = 0u;
                    work[(_e300 + 1u)] = 0u;
                    work[(_e300 + 2u)] = 0u;
                    work[(_e300 + 3u)] = 0u;
                    work[(_e300 + 4u)] = 0u;
                    work[(_e300 + 5u)] = 0u;
                    work[(_e300 + 6u)] = 0u;
                    work[(_e300 + 7u)] = 0u;
                    work[_e300] = _e256.x;
                    work[(_e300 + 1u)] = _e256.y;
                    work[(_e300 + 2u)] = _e267.x;
                    work[(_e300 + 3u)] = _e267.y;
                    work[(_e300 + 4u)] = _e280.x;
                    work[(_e300 + 5u)] = _e280.y;
                    work[(_e300 + 6u)] = _e280.z;
                    work[(_e300 + 7u)] = _e280.w;
                    work[(_e291 + _e297)] = ~(_e259);
                }
            }
        }
        local_13 = (_e241 + 256u);
    }
}

// 6: kernel @scan_groups
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
    let _e31 = (_e28 + (row * 8u));
    let _e34 = work[_e31];
    let _e37 = work[(_e31 + 1u)];
    let v1_cntrycode = vec2<u32>(_e34, _e37);
    let _e41 = work[(_e31 + 2u)];
    let _e44 = work[(_e31 + 3u)];
    let v2_numcust = vec2<u32>(_e41, _e44);
    let _e49 = work[(_e31 + 4u)];
    let _e53 = work[(_e31 + 5u)];
    let _e57 = work[(_e31 + 6u)];
    let _e61 = work[(_e31 + 7u)];
    let v3_totacctbal = vec4<u32>(_e49, _e53, _e57, _e61);
    let _e64 = params[4u];
    let _e66 = (_e64 + (_e11 * 8u));
    work[_e66] = v1_cntrycode.x;
    work[(_e66 + 1u)] = v1_cntrycode.y;
    work[(_e66 + 2u)] = v2_numcust.x;
    work[(_e66 + 3u)] = v2_numcust.y;
    work[(_e66 + 4u)] = v3_totacctbal.x;
    work[(_e66 + 5u)] = v3_totacctbal.y;
    work[(_e66 + 6u)] = v3_totacctbal.z;
    work[(_e66 + 7u)] = v3_totacctbal.w;
}

// 7: kernel @scan_sorted
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
    let _e31 = (_e28 + (row * 8u));
    let _e34 = work[_e31];
    let _e37 = work[(_e31 + 1u)];
    let v1_cntrycode = vec2<u32>(_e34, _e37);
    let _e41 = work[(_e31 + 2u)];
    let _e44 = work[(_e31 + 3u)];
    let v2_numcust = vec2<u32>(_e41, _e44);
    let _e49 = work[(_e31 + 4u)];
    let _e53 = work[(_e31 + 5u)];
    let _e57 = work[(_e31 + 6u)];
    let _e61 = work[(_e31 + 7u)];
    let v3_totacctbal = vec4<u32>(_e49, _e53, _e57, _e61);
    let _e64 = params[4u];
    let _e66 = (_e64 + (_e11 * 8u));
    work[_e66] = v1_cntrycode.x;
    work[(_e66 + 1u)] = v1_cntrycode.y;
    work[(_e66 + 2u)] = v2_numcust.x;
    work[(_e66 + 3u)] = v2_numcust.y;
    work[(_e66 + 4u)] = v3_totacctbal.x;
    work[(_e66 + 5u)] = v3_totacctbal.y;
    work[(_e66 + 6u)] = v3_totacctbal.z;
    work[(_e66 + 7u)] = v3_totacctbal.w;
}

// 8: pass sums_aggregate of kernel @scan_customer
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
    var avg_c_acctbal_sum: vec2<u32>;
    var avg_c_acctbal_count: vec2<u32>;
    var group: u32;
    var is_first: bool;
    var local_1: u32;
    var whole_avg_c_acctbal_sum: vec2<u32>;
    var whole_avg_c_acctbal_count: vec2<u32>;
    var whole_avg_c_acctbal_sum_1: vec2<u32>;
    var whole_avg_c_acctbal_count_1: vec2<u32>;

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
    avg_c_acctbal_sum = vec2<u32>();
    avg_c_acctbal_count = vec2<u32>();
    avg_c_acctbal_sum = vec2<u32>();
    avg_c_acctbal_count = vec2<u32>();
    let _e52 = work[(numbers + _e38)];
    group = _e52;
    is_first = true;
    let _e56 = (i * 2u);
    local_1 = _e38;
    loop {
        let _e58 = local_1;
        if (_e58 >= _e40) {
            break;
        }
        let _e62 = work[(numbers + _e58)];
        let _e63 = group;
        if (_e62 != _e63) {
            let _e65 = is_first;
            if (_e65 & _e41) {
                let _e68 = (parts + (_e56 * 4u));
                let _e69 = avg_c_acctbal_sum;
                work[_e68] = _e69.x;
                work[(_e68 + 1u)] = _e69.y;
                let _e75 = avg_c_acctbal_count;
                work[(_e68 + 2u)] = _e75.x;
                work[(_e68 + 3u)] = _e75.y;
                work[(part_numbers + _e56)] = _e63;
            } else {
                let _e85 = (rows + (_e63 * 4u));
                whole_avg_c_acctbal_sum = vec2<u32>();
                whole_avg_c_acctbal_count = vec2<u32>();
                let _e91 = work[_e85];
                let _e94 = work[(_e85 + 1u)];
                whole_avg_c_acctbal_sum = vec2<u32>(_e91, _e94);
                let _e98 = work[(_e85 + 2u)];
                let _e101 = work[(_e85 + 3u)];
                whole_avg_c_acctbal_count = vec2<u32>(_e98, _e101);
                let _e103 = avg_c_acctbal_sum;
                let _e104 = whole_avg_c_acctbal_sum;
                let _e105 = add_64_(_e104, _e103);
                let _e109 = (bitcast<i32>(_e104.y) < 0i);
                whole_avg_c_acctbal_sum = _e105;
                let _e119 = avg_c_acctbal_count;
                let _e120 = whole_avg_c_acctbal_count;
                let _e121 = add_64_(_e120, _e119);
                let _e124 = (bitcast<i32>(_e120.y) < 0i);
                whole_avg_c_acctbal_count = _e121;
                let _e134 = whole_avg_c_acctbal_sum;
                work[_e85] = _e134.x;
                work[(_e85 + 1u)] = _e134.y;
                let _e140 = whole_avg_c_acctbal_count;
                work[(_e85 + 2u)] = _e140.x;
                work[(_e85 + 3u)] = _e140.y;
            }
            avg_c_acctbal_sum = vec2<u32>();
            avg_c_acctbal_count = vec2<u32>();
            is_first = false;
            group = _e62;
        }
        let _e151 = work[(order + _e58)];
        let _e153 = (entries + (_e151 * 5u));
        let _e155 = work[_e153];
        let _e160 = work[(_e153 + 1u)];
        let _e163 = work[(_e153 + 2u)];
        let _e164 = vec2<u32>(_e160, _e163);
        if ((_e155 & 1u) != 0u) {
            let _e165 = avg_c_acctbal_sum;
            let _e166 = add_64_(_e165, _e164);
            let _e169 = (bitcast<i32>(_e165.y) < 0i);
            avg_c_acctbal_sum = _e166;
        }
        let _e180 = work[_e153];
        let _e185 = work[(_e153 + 3u)];
        let _e188 = work[(_e153 + 4u)];
        let _e189 = vec2<u32>(_e185, _e188);
        if ((_e180 & 2u) != 0u) {
            let _e190 = avg_c_acctbal_count;
            let _e191 = add_64_(_e190, _e189);
            let _e194 = (bitcast<i32>(_e190.y) < 0i);
            avg_c_acctbal_count = _e191;
        }
        local_1 = (_e58 + 1u);
    }
    let _e205 = group;
    if _e41 {
        let _e206 = (_e56 + 1u);
        let _e207 = is_first;
        if _e207 {
            let _e209 = (parts + (_e56 * 4u));
            let _e210 = avg_c_acctbal_sum;
            work[_e209] = _e210.x;
            work[(_e209 + 1u)] = _e210.y;
            let _e216 = avg_c_acctbal_count;
            work[(_e209 + 2u)] = _e216.x;
            work[(_e209 + 3u)] = _e216.y;
            work[(part_numbers + _e56)] = _e205;
            avg_c_acctbal_sum = vec2<u32>();
            avg_c_acctbal_count = vec2<u32>();
        }
        let _e228 = (parts + (_e206 * 4u));
        let _e229 = avg_c_acctbal_sum;
        work[_e228] = _e229.x;
        work[(_e228 + 1u)] = _e229.y;
        let _e235 = avg_c_acctbal_count;
        work[(_e228 + 2u)] = _e235.x;
        work[(_e228 + 3u)] = _e235.y;
        work[(part_numbers + _e206)] = _e205;
    } else {
        if (_e40 > 0u) {
            let _e246 = (rows + (_e205 * 4u));
            whole_avg_c_acctbal_sum_1 = vec2<u32>();
            whole_avg_c_acctbal_count_1 = vec2<u32>();
            let _e252 = work[_e246];
            let _e255 = work[(_e246 + 1u)];
            whole_avg_c_acctbal_sum_1 = vec2<u32>(_e252, _e255);
            let _e259 = work[(_e246 + 2u)];
            let _e262 = work[(_e246 + 3u)];
            whole_avg_c_acctbal_count_1 = vec2<u32>(_e259, _e262);
            let _e264 = avg_c_acctbal_sum;
            let _e265 = whole_avg_c_acctbal_sum_1;
            let _e266 = add_64_(_e265, _e264);
            let _e269 = (bitcast<i32>(_e265.y) < 0i);
            whole_avg_c_acctbal_sum_1 = _e266;
            let _e279 = avg_c_acctbal_count;
            let _e280 = whole_avg_c_acctbal_count_1;
            let _e281 = add_64_(_e280, _e279);
            let _e284 = (bitcast<i32>(_e280.y) < 0i);
            whole_avg_c_acctbal_count_1 = _e281;
            let _e294 = whole_avg_c_acctbal_sum_1;
            work[_e246] = _e294.x;
            work[(_e246 + 1u)] = _e294.y;
            let _e300 = whole_avg_c_acctbal_count_1;
            work[(_e246 + 2u)] = _e300.x;
            work[(_e246 + 3u)] = _e300.y;
        }
    }
}

@compute @workgroup_size(256, 1, 1) 
fn fold_all(@builtin(workgroup_id) workgroup_1: vec3<u32>, @builtin(local_invocation_index) local_2: u32, @builtin(num_workgroups) workgroups_1: vec3<u32>) {
    var avg_c_acctbal_sum_1: vec2<u32>;
    var avg_c_acctbal_count_1: vec2<u32>;
    var group_1: u32;
    var is_first_1: bool;
    var local_3: u32;
    var whole_avg_c_acctbal_sum_2: vec2<u32>;
    var whole_avg_c_acctbal_count_2: vec2<u32>;

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
    avg_c_acctbal_sum_1 = vec2<u32>();
    avg_c_acctbal_count_1 = vec2<u32>();
    avg_c_acctbal_sum_1 = vec2<u32>();
    avg_c_acctbal_count_1 = vec2<u32>();
    group_1 = 0u;
    is_first_1 = true;
    let _e52 = (i_1 * 2u);
    local_3 = _e38;
    loop {
        let _e54 = local_3;
        if (_e54 >= _e40) {
            break;
        }
        let _e57 = (entries_1 + (_e54 * 5u));
        let _e60 = work[_e57];
        let _e65 = work[(_e57 + 1u)];
        let _e68 = work[(_e57 + 2u)];
        let _e69 = vec2<u32>(_e65, _e68);
        if ((_e60 & 1u) != 0u) {
            let _e70 = avg_c_acctbal_sum_1;
            let _e71 = add_64_(_e70, _e69);
            let _e75 = (bitcast<i32>(_e70.y) < 0i);
            avg_c_acctbal_sum_1 = _e71;
        }
        let _e86 = work[_e57];
        let _e91 = work[(_e57 + 3u)];
        let _e94 = work[(_e57 + 4u)];
        let _e95 = vec2<u32>(_e91, _e94);
        if ((_e86 & 2u) != 0u) {
            let _e96 = avg_c_acctbal_count_1;
            let _e97 = add_64_(_e96, _e95);
            let _e100 = (bitcast<i32>(_e96.y) < 0i);
            avg_c_acctbal_count_1 = _e97;
        }
        local_3 = (_e54 + 1u);
    }
    let _e111 = group_1;
    if (part_numbers_1 != 0u) {
        let _e112 = (_e52 + 1u);
        let _e113 = is_first_1;
        if _e113 {
            let _e115 = (parts_1 + (_e52 * 4u));
            let _e116 = avg_c_acctbal_sum_1;
            work[_e115] = _e116.x;
            work[(_e115 + 1u)] = _e116.y;
            let _e122 = avg_c_acctbal_count_1;
            work[(_e115 + 2u)] = _e122.x;
            work[(_e115 + 3u)] = _e122.y;
            work[(part_numbers_1 + _e52)] = _e111;
            avg_c_acctbal_sum_1 = vec2<u32>();
            avg_c_acctbal_count_1 = vec2<u32>();
        }
        let _e134 = (parts_1 + (_e112 * 4u));
        let _e135 = avg_c_acctbal_sum_1;
        work[_e134] = _e135.x;
        work[(_e134 + 1u)] = _e135.y;
        let _e141 = avg_c_acctbal_count_1;
        work[(_e134 + 2u)] = _e141.x;
        work[(_e134 + 3u)] = _e141.y;
        work[(part_numbers_1 + _e112)] = _e111;
    } else {
        if (_e40 > 0u) {
            let _e152 = (rows_1 + (_e111 * 4u));
            whole_avg_c_acctbal_sum_2 = vec2<u32>();
            whole_avg_c_acctbal_count_2 = vec2<u32>();
            let _e158 = work[_e152];
            let _e161 = work[(_e152 + 1u)];
            whole_avg_c_acctbal_sum_2 = vec2<u32>(_e158, _e161);
            let _e165 = work[(_e152 + 2u)];
            let _e168 = work[(_e152 + 3u)];
            whole_avg_c_acctbal_count_2 = vec2<u32>(_e165, _e168);
            let _e170 = avg_c_acctbal_sum_1;
            let _e171 = whole_avg_c_acctbal_sum_2;
            let _e172 = add_64_(_e171, _e170);
            let _e175 = (bitcast<i32>(_e171.y) < 0i);
            whole_avg_c_acctbal_sum_2 = _e172;
            let _e185 = avg_c_acctbal_count_1;
            let _e186 = whole_avg_c_acctbal_count_2;
            let _e187 = add_64_(_e186, _e185);
            let _e190 = (bitcast<i32>(_e186.y) < 0i);
            whole_avg_c_acctbal_count_2 = _e187;
            let _e200 = whole_avg_c_acctbal_sum_2;
            work[_e152] = _e200.x;
            work[(_e152 + 1u)] = _e200.y;
            let _e206 = whole_avg_c_acctbal_count_2;
            work[(_e152 + 2u)] = _e206.x;
            work[(_e152 + 3u)] = _e206.y;
        }
    }
}

@compute @workgroup_size(256, 1, 1) 
fn fold_parts(@builtin(workgroup_id) workgroup_2: vec3<u32>, @builtin(local_invocation_index) local_4: u32, @builtin(num_workgroups) workgroups_2: vec3<u32>) {
    var avg_c_acctbal_sum_2: vec2<u32>;
    var avg_c_acctbal_count_2: vec2<u32>;
    var group_2: u32;
    var is_first_2: bool;
    var local_5: u32;
    var whole_avg_c_acctbal_sum_3: vec2<u32>;
    var whole_avg_c_acctbal_count_3: vec2<u32>;
    var whole_avg_c_acctbal_sum_4: vec2<u32>;
    var whole_avg_c_acctbal_count_4: vec2<u32>;

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
    avg_c_acctbal_sum_2 = vec2<u32>();
    avg_c_acctbal_count_2 = vec2<u32>();
    avg_c_acctbal_sum_2 = vec2<u32>();
    avg_c_acctbal_count_2 = vec2<u32>();
    let _e52 = work[(numbers_2 + _e38)];
    group_2 = _e52;
    is_first_2 = true;
    let _e56 = (i_2 * 2u);
    local_5 = _e38;
    loop {
        let _e58 = local_5;
        if (_e58 >= _e40) {
            break;
        }
        let _e62 = work[(numbers_2 + _e58)];
        let _e63 = group_2;
        if (_e62 != _e63) {
            let _e65 = is_first_2;
            if (_e65 & _e41) {
                let _e68 = (parts_2 + (_e56 * 4u));
                let _e69 = avg_c_acctbal_sum_2;
                work[_e68] = _e69.x;
                work[(_e68 + 1u)] = _e69.y;
                let _e75 = avg_c_acctbal_count_2;
                work[(_e68 + 2u)] = _e75.x;
                work[(_e68 + 3u)] = _e75.y;
                work[(part_numbers_2 + _e56)] = _e63;
            } else {
                let _e85 = (rows_2 + (_e63 * 4u));
                whole_avg_c_acctbal_sum_3 = vec2<u32>();
                whole_avg_c_acctbal_count_3 = vec2<u32>();
                let _e91 = work[_e85];
                let _e94 = work[(_e85 + 1u)];
                whole_avg_c_acctbal_sum_3 = vec2<u32>(_e91, _e94);
                let _e98 = work[(_e85 + 2u)];
                let _e101 = work[(_e85 + 3u)];
                whole_avg_c_acctbal_count_3 = vec2<u32>(_e98, _e101);
                let _e103 = avg_c_acctbal_sum_2;
                let _e104 = whole_avg_c_acctbal_sum_3;
                let _e105 = add_64_(_e104, _e103);
                let _e109 = (bitcast<i32>(_e104.y) < 0i);
                whole_avg_c_acctbal_sum_3 = _e105;
                let _e119 = avg_c_acctbal_count_2;
                let _e120 = whole_avg_c_acctbal_count_3;
                let _e121 = add_64_(_e120, _e119);
                let _e124 = (bitcast<i32>(_e120.y) < 0i);
                whole_avg_c_acctbal_count_3 = _e121;
                let _e134 = whole_avg_c_acctbal_sum_3;
                work[_e85] = _e134.x;
                work[(_e85 + 1u)] = _e134.y;
                let _e140 = whole_avg_c_acctbal_count_3;
                work[(_e85 + 2u)] = _e140.x;
                work[(_e85 + 3u)] = _e140.y;
            }
            avg_c_acctbal_sum_2 = vec2<u32>();
            avg_c_acctbal_count_2 = vec2<u32>();
            is_first_2 = false;
            group_2 = _e62;
        }
        let _e150 = (entries_2 + (_e58 * 4u));
        let _e152 = work[_e150];
        let _e155 = work[(_e150 + 1u)];
        let _e156 = vec2<u32>(_e152, _e155);
        let _e157 = avg_c_acctbal_sum_2;
        let _e158 = add_64_(_e157, _e156);
        let _e161 = (bitcast<i32>(_e157.y) < 0i);
        avg_c_acctbal_sum_2 = _e158;
        let _e173 = work[(_e150 + 2u)];
        let _e176 = work[(_e150 + 3u)];
        let _e177 = vec2<u32>(_e173, _e176);
        let _e178 = avg_c_acctbal_count_2;
        let _e179 = add_64_(_e178, _e177);
        let _e182 = (bitcast<i32>(_e178.y) < 0i);
        avg_c_acctbal_count_2 = _e179;
        local_5 = (_e58 + 1u);
    }
    let _e193 = group_2;
    if _e41 {
        let _e194 = (_e56 + 1u);
        let _e195 = is_first_2;
        if _e195 {
            let _e197 = (parts_2 + (_e56 * 4u));
            let _e198 = avg_c_acctbal_sum_2;
            work[_e197] = _e198.x;
            work[(_e197 + 1u)] = _e198.y;
            let _e204 = avg_c_acctbal_count_2;
            work[(_e197 + 2u)] = _e204.x;
            work[(_e197 + 3u)] = _e204.y;
            work[(part_numbers_2 + _e56)] = _e193;
            avg_c_acctbal_sum_2 = vec2<u32>();
            avg_c_acctbal_count_2 = vec2<u32>();
        }
        let _e216 = (parts_2 + (_e194 * 4u));
        let _e217 = avg_c_acctbal_sum_2;
        work[_e216] = _e217.x;
        work[(_e216 + 1u)] = _e217.y;
        let _e223 = avg_c_acctbal_count_2;
        work[(_e216 + 2u)] = _e223.x;
        work[(_e216 + 3u)] = _e223.y;
        work[(part_numbers_2 + _e194)] = _e193;
    } else {
        if (_e40 > 0u) {
            let _e234 = (rows_2 + (_e193 * 4u));
            whole_avg_c_acctbal_sum_4 = vec2<u32>();
            whole_avg_c_acctbal_count_4 = vec2<u32>();
            let _e240 = work[_e234];
            let _e243 = work[(_e234 + 1u)];
            whole_avg_c_acctbal_sum_4 = vec2<u32>(_e240, _e243);
            let _e247 = work[(_e234 + 2u)];
            let _e250 = work[(_e234 + 3u)];
            whole_avg_c_acctbal_count_4 = vec2<u32>(_e247, _e250);
            let _e252 = avg_c_acctbal_sum_2;
            let _e253 = whole_avg_c_acctbal_sum_4;
            let _e254 = add_64_(_e253, _e252);
            let _e257 = (bitcast<i32>(_e253.y) < 0i);
            whole_avg_c_acctbal_sum_4 = _e254;
            let _e267 = avg_c_acctbal_count_2;
            let _e268 = whole_avg_c_acctbal_count_4;
            let _e269 = add_64_(_e268, _e267);
            let _e272 = (bitcast<i32>(_e268.y) < 0i);
            whole_avg_c_acctbal_count_4 = _e269;
            let _e282 = whole_avg_c_acctbal_sum_4;
            work[_e234] = _e282.x;
            work[(_e234 + 1u)] = _e282.y;
            let _e288 = whole_avg_c_acctbal_count_4;
            work[(_e234 + 2u)] = _e288.x;
            work[(_e234 + 3u)] = _e288.y;
        }
    }
}

@compute @workgroup_size(256, 1, 1) 
fn fold_sorted_parts(@builtin(workgroup_id) workgroup_3: vec3<u32>, @builtin(local_invocation_index) local_6: u32, @builtin(num_workgroups) workgroups_3: vec3<u32>) {
    var avg_c_acctbal_sum_3: vec2<u32>;
    var avg_c_acctbal_count_3: vec2<u32>;
    var group_3: u32;
    var is_first_3: bool;
    var local_7: u32;
    var whole_avg_c_acctbal_sum_5: vec2<u32>;
    var whole_avg_c_acctbal_count_5: vec2<u32>;
    var whole_avg_c_acctbal_sum_6: vec2<u32>;
    var whole_avg_c_acctbal_count_6: vec2<u32>;

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
    avg_c_acctbal_sum_3 = vec2<u32>();
    avg_c_acctbal_count_3 = vec2<u32>();
    avg_c_acctbal_sum_3 = vec2<u32>();
    avg_c_acctbal_count_3 = vec2<u32>();
    let _e52 = work[(numbers_3 + _e38)];
    group_3 = _e52;
    is_first_3 = true;
    let _e56 = (i_3 * 2u);
    local_7 = _e38;
    loop {
        let _e58 = local_7;
        if (_e58 >= _e40) {
            break;
        }
        let _e62 = work[(numbers_3 + _e58)];
        let _e63 = group_3;
        if (_e62 != _e63) {
            let _e65 = is_first_3;
            if (_e65 & _e41) {
                let _e68 = (parts_3 + (_e56 * 4u));
                let _e69 = avg_c_acctbal_sum_3;
                work[_e68] = _e69.x;
                work[(_e68 + 1u)] = _e69.y;
                let _e75 = avg_c_acctbal_count_3;
                work[(_e68 + 2u)] = _e75.x;
                work[(_e68 + 3u)] = _e75.y;
                work[(part_numbers_3 + _e56)] = _e63;
            } else {
                let _e85 = (rows_3 + (_e63 * 4u));
                whole_avg_c_acctbal_sum_5 = vec2<u32>();
                whole_avg_c_acctbal_count_5 = vec2<u32>();
                let _e91 = work[_e85];
                let _e94 = work[(_e85 + 1u)];
                whole_avg_c_acctbal_sum_5 = vec2<u32>(_e91, _e94);
                let _e98 = work[(_e85 + 2u)];
                let _e101 = work[(_e85 + 3u)];
                whole_avg_c_acctbal_count_5 = vec2<u32>(_e98, _e101);
                let _e103 = avg_c_acctbal_sum_3;
                let _e104 = whole_avg_c_acctbal_sum_5;
                let _e105 = add_64_(_e104, _e103);
                let _e109 = (bitcast<i32>(_e104.y) < 0i);
                whole_avg_c_acctbal_sum_5 = _e105;
                let _e119 = avg_c_acctbal_count_3;
                let _e120 = whole_avg_c_acctbal_count_5;
                let _e121 = add_64_(_e120, _e119);
                let _e124 = (bitcast<i32>(_e120.y) < 0i);
                whole_avg_c_acctbal_count_5 = _e121;
                let _e134 = whole_avg_c_acctbal_sum_5;
                work[_e85] = _e134.x;
                work[(_e85 + 1u)] = _e134.y;
                let _e140 = whole_avg_c_acctbal_count_5;
                work[(_e85 + 2u)] = _e140.x;
                work[(_e85 + 3u)] = _e140.y;
            }
            avg_c_acctbal_sum_3 = vec2<u32>();
            avg_c_acctbal_count_3 = vec2<u32>();
            is_first_3 = false;
            group_3 = _e62;
        }
        let _e151 = work[(order_3 + _e58)];
        let _e153 = (entries_3 + (_e151 * 4u));
        let _e155 = work[_e153];
        let _e158 = work[(_e153 + 1u)];
        let _e159 = vec2<u32>(_e155, _e158);
        let _e160 = avg_c_acctbal_sum_3;
        let _e161 = add_64_(_e160, _e159);
        let _e164 = (bitcast<i32>(_e160.y) < 0i);
        avg_c_acctbal_sum_3 = _e161;
        let _e176 = work[(_e153 + 2u)];
        let _e179 = work[(_e153 + 3u)];
        let _e180 = vec2<u32>(_e176, _e179);
        let _e181 = avg_c_acctbal_count_3;
        let _e182 = add_64_(_e181, _e180);
        let _e185 = (bitcast<i32>(_e181.y) < 0i);
        avg_c_acctbal_count_3 = _e182;
        local_7 = (_e58 + 1u);
    }
    let _e196 = group_3;
    if _e41 {
        let _e197 = (_e56 + 1u);
        let _e198 = is_first_3;
        if _e198 {
            let _e200 = (parts_3 + (_e56 * 4u));
            let _e201 = avg_c_acctbal_sum_3;
            work[_e200] = _e201.x;
            work[(_e200 + 1u)] = _e201.y;
            let _e207 = avg_c_acctbal_count_3;
            work[(_e200 + 2u)] = _e207.x;
            work[(_e200 + 3u)] = _e207.y;
            work[(part_numbers_3 + _e56)] = _e196;
            avg_c_acctbal_sum_3 = vec2<u32>();
            avg_c_acctbal_count_3 = vec2<u32>();
        }
        let _e219 = (parts_3 + (_e197 * 4u));
        let _e220 = avg_c_acctbal_sum_3;
        work[_e219] = _e220.x;
        work[(_e219 + 1u)] = _e220.y;
        let _e226 = avg_c_acctbal_count_3;
        work[(_e219 + 2u)] = _e226.x;
        work[(_e219 + 3u)] = _e226.y;
        work[(part_numbers_3 + _e197)] = _e196;
    } else {
        if (_e40 > 0u) {
            let _e237 = (rows_3 + (_e196 * 4u));
            whole_avg_c_acctbal_sum_6 = vec2<u32>();
            whole_avg_c_acctbal_count_6 = vec2<u32>();
            let _e243 = work[_e237];
            let _e246 = work[(_e237 + 1u)];
            whole_avg_c_acctbal_sum_6 = vec2<u32>(_e243, _e246);
            let _e250 = work[(_e237 + 2u)];
            let _e253 = work[(_e237 + 3u)];
            whole_avg_c_acctbal_count_6 = vec2<u32>(_e250, _e253);
            let _e255 = avg_c_acctbal_sum_3;
            let _e256 = whole_avg_c_acctbal_sum_6;
            let _e257 = add_64_(_e256, _e255);
            let _e260 = (bitcast<i32>(_e256.y) < 0i);
            whole_avg_c_acctbal_sum_6 = _e257;
            let _e270 = avg_c_acctbal_count_3;
            let _e271 = whole_avg_c_acctbal_count_6;
            let _e272 = add_64_(_e271, _e270);
            let _e275 = (bitcast<i32>(_e271.y) < 0i);
            whole_avg_c_acctbal_count_6 = _e272;
            let _e285 = whole_avg_c_acctbal_sum_6;
            work[_e237] = _e285.x;
            work[(_e237 + 1u)] = _e285.y;
            let _e291 = whole_avg_c_acctbal_count_6;
            work[(_e237 + 2u)] = _e291.x;
            work[(_e237 + 3u)] = _e291.y;
        }
    }
}

@compute @workgroup_size(256, 1, 1) 
fn fold_all_parts(@builtin(workgroup_id) workgroup_4: vec3<u32>, @builtin(local_invocation_index) local_8: u32, @builtin(num_workgroups) workgroups_4: vec3<u32>) {
    var avg_c_acctbal_sum_4: vec2<u32>;
    var avg_c_acctbal_count_4: vec2<u32>;
    var group_4: u32;
    var is_first_4: bool;
    var local_9: u32;
    var whole_avg_c_acctbal_sum_7: vec2<u32>;
    var whole_avg_c_acctbal_count_7: vec2<u32>;

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
    avg_c_acctbal_sum_4 = vec2<u32>();
    avg_c_acctbal_count_4 = vec2<u32>();
    avg_c_acctbal_sum_4 = vec2<u32>();
    avg_c_acctbal_count_4 = vec2<u32>();
    group_4 = 0u;
    is_first_4 = true;
    let _e52 = (i_4 * 2u);
    local_9 = _e38;
    loop {
        let _e54 = local_9;
        if (_e54 >= _e40) {
            break;
        }
        let _e57 = (entries_4 + (_e54 * 4u));
        let _e60 = work[_e57];
        let _e63 = work[(_e57 + 1u)];
        let _e64 = vec2<u32>(_e60, _e63);
        let _e65 = avg_c_acctbal_sum_4;
        let _e66 = add_64_(_e65, _e64);
        let _e70 = (bitcast<i32>(_e65.y) < 0i);
        avg_c_acctbal_sum_4 = _e66;
        let _e82 = work[(_e57 + 2u)];
        let _e85 = work[(_e57 + 3u)];
        let _e86 = vec2<u32>(_e82, _e85);
        let _e87 = avg_c_acctbal_count_4;
        let _e88 = add_64_(_e87, _e86);
        let _e91 = (bitcast<i32>(_e87.y) < 0i);
        avg_c_acctbal_count_4 = _e88;
        local_9 = (_e54 + 1u);
    }
    let _e102 = group_4;
    if (part_numbers_4 != 0u) {
        let _e103 = (_e52 + 1u);
        let _e104 = is_first_4;
        if _e104 {
            let _e106 = (parts_4 + (_e52 * 4u));
            let _e107 = avg_c_acctbal_sum_4;
            work[_e106] = _e107.x;
            work[(_e106 + 1u)] = _e107.y;
            let _e113 = avg_c_acctbal_count_4;
            work[(_e106 + 2u)] = _e113.x;
            work[(_e106 + 3u)] = _e113.y;
            work[(part_numbers_4 + _e52)] = _e102;
            avg_c_acctbal_sum_4 = vec2<u32>();
            avg_c_acctbal_count_4 = vec2<u32>();
        }
        let _e125 = (parts_4 + (_e103 * 4u));
        let _e126 = avg_c_acctbal_sum_4;
        work[_e125] = _e126.x;
        work[(_e125 + 1u)] = _e126.y;
        let _e132 = avg_c_acctbal_count_4;
        work[(_e125 + 2u)] = _e132.x;
        work[(_e125 + 3u)] = _e132.y;
        work[(part_numbers_4 + _e103)] = _e102;
    } else {
        if (_e40 > 0u) {
            let _e143 = (rows_4 + (_e102 * 4u));
            whole_avg_c_acctbal_sum_7 = vec2<u32>();
            whole_avg_c_acctbal_count_7 = vec2<u32>();
            let _e149 = work[_e143];
            let _e152 = work[(_e143 + 1u)];
            whole_avg_c_acctbal_sum_7 = vec2<u32>(_e149, _e152);
            let _e156 = work[(_e143 + 2u)];
            let _e159 = work[(_e143 + 3u)];
            whole_avg_c_acctbal_count_7 = vec2<u32>(_e156, _e159);
            let _e161 = avg_c_acctbal_sum_4;
            let _e162 = whole_avg_c_acctbal_sum_7;
            let _e163 = add_64_(_e162, _e161);
            let _e166 = (bitcast<i32>(_e162.y) < 0i);
            whole_avg_c_acctbal_sum_7 = _e163;
            let _e176 = avg_c_acctbal_count_4;
            let _e177 = whole_avg_c_acctbal_count_7;
            let _e178 = add_64_(_e177, _e176);
            let _e181 = (bitcast<i32>(_e177.y) < 0i);
            whole_avg_c_acctbal_count_7 = _e178;
            let _e191 = whole_avg_c_acctbal_sum_7;
            work[_e143] = _e191.x;
            work[(_e143 + 1u)] = _e191.y;
            let _e197 = whole_avg_c_acctbal_count_7;
            work[(_e143 + 2u)] = _e197.x;
            work[(_e143 + 3u)] = _e197.y;
        }
    }
}

// 9: pass groups_groups of kernel @scan_index_2
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
    let _e47 = (groups + (i * 8u));
    let _e50 = work[_e47];
    let _e53 = work[(_e47 + 1u)];
    let _e55 = string_hash(vec2<u32>(_e50, _e53));
    let _e57 = hash_step(2538058380u, _e55);
    let _e59 = hash_finish((_e57 ^ 4u));
    local_1 = _e59;
    loop {
        let _e62 = local_1;
        let _e63 = (_e62 & mask);
        let _e67 = atomicCompareExchangeWeak((&sync[(table + _e63)]), 0u, (i + 1u));
        if _e67.exchanged {
            break;
        }
        if (_e67.old_value != 0u) {
            local_1 = (_e63 + 1u);
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
    let _e47 = (entries_1 + (i_1 * 9u));
    let _e51 = work[(_e47 + 1u)];
    let _e54 = work[(_e47 + 2u)];
    let _e55 = vec2<u32>(_e51, _e54);
    let _e56 = string_hash(_e55);
    let _e58 = hash_step(2538058380u, _e56);
    let _e60 = hash_finish((_e58 ^ 4u));
    slot = _e60;
    let _e63 = (i_1 | 2147483648u);
    probes = u32();
    loop {
        let _e66 = slot;
        let _e67 = (_e66 & mask_1);
        slot = _e67;
        let _e68 = probes;
        if (_e68 >= most_probes_1) {
            atomicStore((&sync[full_1]), 1u);
            break;
        }
        probes = (_e68 + 1u);
        let _e73 = (table_1 + _e67);
        let _e75 = atomicLoad((&sync[_e73]));
        holder = _e75;
        if (_e75 == 0u) {
            let _e79 = atomicCompareExchangeWeak((&sync[_e73]), 0u, _e63);
            holder = select(_e79.old_value, _e63, _e79.exchanged);
        }
        let _e83 = holder;
        if (_e83 == _e63) {
            break;
        }
        if (_e83 != 0u) {
            local_3 = bool();
            if ((_e83 & 2147483648u) != 0u) {
                let _e93 = (entries_1 + ((_e83 & 2147483647u) * 9u));
                let _e96 = work[(_e93 + 1u)];
                let _e99 = work[(_e93 + 2u)];
                let _e102 = string_equal(_e55, vec2<u32>(_e96, _e99));
                let _e103 = (true & _e102);
                local_3 = _e103;
                if (_e103 & (_e63 < _e83)) {
                    let _e107 = atomicMin((&sync[_e73]), _e63);
                }
            } else {
                let _e110 = (groups_1 + ((_e83 - 1u) * 8u));
                let _e112 = work[_e110];
                let _e115 = work[(_e110 + 1u)];
                let _e117 = string_equal(_e55, vec2<u32>(_e112, _e115));
                local_3 = (true & _e117);
            }
            let _e119 = local_3;
            if _e119 {
                break;
            }
            slot = (_e67 + 1u);
        }
    }
    let _e122 = slot;
    work[(slots_1 + i_1)] = _e122;
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
        let _e62 = (entries_3 + (i_3 * 9u));
        let _e65 = work[(_e62 + 1u)];
        let _e68 = work[(_e62 + 2u)];
        let _e69 = vec2<u32>(_e65, _e68);
        let _e71 = (groups_3 + (_e60 * 8u));
        work[_e71] = 0u;
        work[(_e71 + 1u)] = 0u;
        work[(_e71 + 2u)] = 0u;
        work[(_e71 + 3u)] = 0u;
        work[(_e71 + 4u)] = 0u;
        work[(_e71 + 5u)] = 0u;
        work[(_e71 + 6u)] = 0u;
        work[(_e71 + 7u)] = 0u;
        work[_e71] = _e69.x;
        work[(_e71 + 1u)] = _e69.y;
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

// 10: pass groups_aggregate of kernel @scan_index_2
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

fn add_128_(a_1: vec4<u32>, b_1: vec4<u32>) -> vec4<u32> {
    let _e10 = (a_1.x + b_1.x);
    let _e12 = (a_1.y + b_1.y);
    let _e17 = (_e12 + select(0u, 1u, (_e10 < a_1.x)));
    let _e20 = (a_1.z + b_1.z);
    let _e23 = (_e20 + select(0u, 1u, ((_e12 < a_1.y) | (_e17 < _e12))));
    let _e26 = (a_1.w + b_1.w);
    let _e29 = (_e26 + select(0u, 1u, ((_e20 < a_1.z) | (_e23 < _e20))));
    return vec4<u32>(_e10, _e17, _e23, _e29);
}

@compute @workgroup_size(256, 1, 1) 
fn fold(@builtin(workgroup_id) workgroup_: vec3<u32>, @builtin(local_invocation_index) local: u32, @builtin(num_workgroups) workgroups: vec3<u32>) {
    var numcust: vec2<u32>;
    var totacctbal: vec4<u32>;
    var group: u32;
    var is_first: bool;
    var local_1: u32;
    var whole_numcust: vec2<u32>;
    var whole_totacctbal: vec4<u32>;
    var whole_numcust_1: vec2<u32>;
    var whole_totacctbal_1: vec4<u32>;

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
    numcust = vec2<u32>();
    totacctbal = vec4<u32>();
    numcust = vec2<u32>();
    totacctbal = vec4<u32>();
    let _e52 = work[(numbers + _e38)];
    group = _e52;
    is_first = true;
    let _e56 = (i * 2u);
    local_1 = _e38;
    loop {
        let _e58 = local_1;
        if (_e58 >= _e40) {
            break;
        }
        let _e62 = work[(numbers + _e58)];
        let _e63 = group;
        if (_e62 != _e63) {
            let _e65 = is_first;
            if (_e65 & _e41) {
                let _e69 = (parts + (_e56 * 8u));
                let _e70 = numcust;
                work[(_e69 + 2u)] = _e70.x;
                work[(_e69 + 3u)] = _e70.y;
                let _e77 = totacctbal;
                work[(_e69 + 4u)] = _e77.x;
                work[(_e69 + 5u)] = _e77.y;
                work[(_e69 + 6u)] = _e77.z;
                work[(_e69 + 7u)] = _e77.w;
                work[(part_numbers + _e56)] = _e63;
            } else {
                let _e93 = (rows + (_e63 * 8u));
                whole_numcust = vec2<u32>();
                whole_totacctbal = vec4<u32>();
                let _e100 = work[(_e93 + 2u)];
                let _e103 = work[(_e93 + 3u)];
                whole_numcust = vec2<u32>(_e100, _e103);
                let _e107 = work[(_e93 + 4u)];
                let _e110 = work[(_e93 + 5u)];
                let _e113 = work[(_e93 + 6u)];
                let _e116 = work[(_e93 + 7u)];
                whole_totacctbal = vec4<u32>(_e107, _e110, _e113, _e116);
                let _e118 = numcust;
                let _e119 = whole_numcust;
                let _e120 = add_64_(_e119, _e118);
                let _e124 = (bitcast<i32>(_e119.y) < 0i);
                whole_numcust = _e120;
                let _e134 = totacctbal;
                let _e135 = whole_totacctbal;
                let _e136 = add_128_(_e135, _e134);
                let _e139 = (bitcast<i32>(_e135.w) < 0i);
                whole_totacctbal = _e136;
                let _e149 = whole_numcust;
                work[(_e93 + 2u)] = _e149.x;
                work[(_e93 + 3u)] = _e149.y;
                let _e156 = whole_totacctbal;
                work[(_e93 + 4u)] = _e156.x;
                work[(_e93 + 5u)] = _e156.y;
                work[(_e93 + 6u)] = _e156.z;
                work[(_e93 + 7u)] = _e156.w;
            }
            numcust = vec2<u32>();
            totacctbal = vec4<u32>();
            is_first = false;
            group = _e62;
        }
        let _e173 = work[(order + _e58)];
        let _e176 = (entries + (_e173 * 9u));
        let _e178 = work[_e176];
        let _e183 = work[(_e176 + 3u)];
        let _e186 = work[(_e176 + 4u)];
        let _e187 = vec2<u32>(_e183, _e186);
        if ((_e178 & 1u) != 0u) {
            let _e188 = numcust;
            let _e189 = add_64_(_e188, _e187);
            let _e192 = (bitcast<i32>(_e188.y) < 0i);
            numcust = _e189;
        }
        let _e203 = work[_e176];
        let _e208 = work[(_e176 + 5u)];
        let _e211 = work[(_e176 + 6u)];
        let _e214 = work[(_e176 + 7u)];
        let _e217 = work[(_e176 + 8u)];
        let _e218 = vec4<u32>(_e208, _e211, _e214, _e217);
        if ((_e203 & 2u) != 0u) {
            let _e219 = totacctbal;
            let _e220 = add_128_(_e219, _e218);
            let _e223 = (bitcast<i32>(_e219.w) < 0i);
            totacctbal = _e220;
        }
        local_1 = (_e58 + 1u);
    }
    let _e234 = group;
    if _e41 {
        let _e235 = (_e56 + 1u);
        let _e236 = is_first;
        if _e236 {
            let _e238 = (parts + (_e56 * 8u));
            let _e239 = numcust;
            work[(_e238 + 2u)] = _e239.x;
            work[(_e238 + 3u)] = _e239.y;
            let _e246 = totacctbal;
            work[(_e238 + 4u)] = _e246.x;
            work[(_e238 + 5u)] = _e246.y;
            work[(_e238 + 6u)] = _e246.z;
            work[(_e238 + 7u)] = _e246.w;
            work[(part_numbers + _e56)] = _e234;
            numcust = vec2<u32>();
            totacctbal = vec4<u32>();
        }
        let _e264 = (parts + (_e235 * 8u));
        let _e265 = numcust;
        work[(_e264 + 2u)] = _e265.x;
        work[(_e264 + 3u)] = _e265.y;
        let _e272 = totacctbal;
        work[(_e264 + 4u)] = _e272.x;
        work[(_e264 + 5u)] = _e272.y;
        work[(_e264 + 6u)] = _e272.z;
        work[(_e264 + 7u)] = _e272.w;
        work[(part_numbers + _e235)] = _e234;
    } else {
        if (_e40 > 0u) {
            let _e289 = (rows + (_e234 * 8u));
            whole_numcust_1 = vec2<u32>();
            whole_totacctbal_1 = vec4<u32>();
            let _e296 = work[(_e289 + 2u)];
            let _e299 = work[(_e289 + 3u)];
            whole_numcust_1 = vec2<u32>(_e296, _e299);
            let _e303 = work[(_e289 + 4u)];
            let _e306 = work[(_e289 + 5u)];
            let _e309 = work[(_e289 + 6u)];
            let _e312 = work[(_e289 + 7u)];
            whole_totacctbal_1 = vec4<u32>(_e303, _e306, _e309, _e312);
            let _e314 = numcust;
            let _e315 = whole_numcust_1;
            let _e316 = add_64_(_e315, _e314);
            let _e319 = (bitcast<i32>(_e315.y) < 0i);
            whole_numcust_1 = _e316;
            let _e329 = totacctbal;
            let _e330 = whole_totacctbal_1;
            let _e331 = add_128_(_e330, _e329);
            let _e334 = (bitcast<i32>(_e330.w) < 0i);
            whole_totacctbal_1 = _e331;
            let _e344 = whole_numcust_1;
            work[(_e289 + 2u)] = _e344.x;
            work[(_e289 + 3u)] = _e344.y;
            let _e351 = whole_totacctbal_1;
            work[(_e289 + 4u)] = _e351.x;
            work[(_e289 + 5u)] = _e351.y;
            work[(_e289 + 6u)] = _e351.z;
            work[(_e289 + 7u)] = _e351.w;
        }
    }
}

@compute @workgroup_size(256, 1, 1) 
fn fold_all(@builtin(workgroup_id) workgroup_1: vec3<u32>, @builtin(local_invocation_index) local_2: u32, @builtin(num_workgroups) workgroups_1: vec3<u32>) {
    var numcust_1: vec2<u32>;
    var totacctbal_1: vec4<u32>;
    var group_1: u32;
    var is_first_1: bool;
    var local_3: u32;
    var whole_numcust_2: vec2<u32>;
    var whole_totacctbal_2: vec4<u32>;

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
    numcust_1 = vec2<u32>();
    totacctbal_1 = vec4<u32>();
    numcust_1 = vec2<u32>();
    totacctbal_1 = vec4<u32>();
    group_1 = 0u;
    is_first_1 = true;
    let _e52 = (i_1 * 2u);
    local_3 = _e38;
    loop {
        let _e54 = local_3;
        if (_e54 >= _e40) {
            break;
        }
        let _e58 = (entries_1 + (_e54 * 9u));
        let _e61 = work[_e58];
        let _e66 = work[(_e58 + 3u)];
        let _e69 = work[(_e58 + 4u)];
        let _e70 = vec2<u32>(_e66, _e69);
        if ((_e61 & 1u) != 0u) {
            let _e71 = numcust_1;
            let _e72 = add_64_(_e71, _e70);
            let _e76 = (bitcast<i32>(_e71.y) < 0i);
            numcust_1 = _e72;
        }
        let _e87 = work[_e58];
        let _e92 = work[(_e58 + 5u)];
        let _e95 = work[(_e58 + 6u)];
        let _e98 = work[(_e58 + 7u)];
        let _e102 = work[(_e58 + 8u)];
        let _e103 = vec4<u32>(_e92, _e95, _e98, _e102);
        if ((_e87 & 2u) != 0u) {
            let _e104 = totacctbal_1;
            let _e105 = add_128_(_e104, _e103);
            let _e108 = (bitcast<i32>(_e104.w) < 0i);
            totacctbal_1 = _e105;
        }
        local_3 = (_e54 + 1u);
    }
    let _e119 = group_1;
    if (part_numbers_1 != 0u) {
        let _e120 = (_e52 + 1u);
        let _e121 = is_first_1;
        if _e121 {
            let _e123 = (parts_1 + (_e52 * 8u));
            let _e124 = numcust_1;
            work[(_e123 + 2u)] = _e124.x;
            work[(_e123 + 3u)] = _e124.y;
            let _e131 = totacctbal_1;
            work[(_e123 + 4u)] = _e131.x;
            work[(_e123 + 5u)] = _e131.y;
            work[(_e123 + 6u)] = _e131.z;
            work[(_e123 + 7u)] = _e131.w;
            work[(part_numbers_1 + _e52)] = _e119;
            numcust_1 = vec2<u32>();
            totacctbal_1 = vec4<u32>();
        }
        let _e149 = (parts_1 + (_e120 * 8u));
        let _e150 = numcust_1;
        work[(_e149 + 2u)] = _e150.x;
        work[(_e149 + 3u)] = _e150.y;
        let _e157 = totacctbal_1;
        work[(_e149 + 4u)] = _e157.x;
        work[(_e149 + 5u)] = _e157.y;
        work[(_e149 + 6u)] = _e157.z;
        work[(_e149 + 7u)] = _e157.w;
        work[(part_numbers_1 + _e120)] = _e119;
    } else {
        if (_e40 > 0u) {
            let _e174 = (rows_1 + (_e119 * 8u));
            whole_numcust_2 = vec2<u32>();
            whole_totacctbal_2 = vec4<u32>();
            let _e181 = work[(_e174 + 2u)];
            let _e184 = work[(_e174 + 3u)];
            whole_numcust_2 = vec2<u32>(_e181, _e184);
            let _e188 = work[(_e174 + 4u)];
            let _e191 = work[(_e174 + 5u)];
            let _e194 = work[(_e174 + 6u)];
            let _e197 = work[(_e174 + 7u)];
            whole_totacctbal_2 = vec4<u32>(_e188, _e191, _e194, _e197);
            let _e199 = numcust_1;
            let _e200 = whole_numcust_2;
            let _e201 = add_64_(_e200, _e199);
            let _e204 = (bitcast<i32>(_e200.y) < 0i);
            whole_numcust_2 = _e201;
            let _e214 = totacctbal_1;
            let _e215 = whole_totacctbal_2;
            let _e216 = add_128_(_e215, _e214);
            let _e219 = (bitcast<i32>(_e215.w) < 0i);
            whole_totacctbal_2 = _e216;
            let _e229 = whole_numcust_2;
            work[(_e174 + 2u)] = _e229.x;
            work[(_e174 + 3u)] = _e229.y;
            let _e236 = whole_totacctbal_2;
            work[(_e174 + 4u)] = _e236.x;
            work[(_e174 + 5u)] = _e236.y;
            work[(_e174 + 6u)] = _e236.z;
            work[(_e174 + 7u)] = _e236.w;
        }
    }
}

@compute @workgroup_size(256, 1, 1) 
fn fold_parts(@builtin(workgroup_id) workgroup_2: vec3<u32>, @builtin(local_invocation_index) local_4: u32, @builtin(num_workgroups) workgroups_2: vec3<u32>) {
    var numcust_2: vec2<u32>;
    var totacctbal_2: vec4<u32>;
    var group_2: u32;
    var is_first_2: bool;
    var local_5: u32;
    var whole_numcust_3: vec2<u32>;
    var whole_totacctbal_3: vec4<u32>;
    var whole_numcust_4: vec2<u32>;
    var whole_totacctbal_4: vec4<u32>;

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
    numcust_2 = vec2<u32>();
    totacctbal_2 = vec4<u32>();
    numcust_2 = vec2<u32>();
    totacctbal_2 = vec4<u32>();
    let _e52 = work[(numbers_2 + _e38)];
    group_2 = _e52;
    is_first_2 = true;
    let _e56 = (i_2 * 2u);
    local_5 = _e38;
    loop {
        let _e58 = local_5;
        if (_e58 >= _e40) {
            break;
        }
        let _e62 = work[(numbers_2 + _e58)];
        let _e63 = group_2;
        if (_e62 != _e63) {
            let _e65 = is_first_2;
            if (_e65 & _e41) {
                let _e69 = (parts_2 + (_e56 * 8u));
                let _e70 = numcust_2;
                work[(_e69 + 2u)] = _e70.x;
                work[(_e69 + 3u)] = _e70.y;
                let _e77 = totacctbal_2;
                work[(_e69 + 4u)] = _e77.x;
                work[(_e69 + 5u)] = _e77.y;
                work[(_e69 + 6u)] = _e77.z;
                work[(_e69 + 7u)] = _e77.w;
                work[(part_numbers_2 + _e56)] = _e63;
            } else {
                let _e93 = (rows_2 + (_e63 * 8u));
                whole_numcust_3 = vec2<u32>();
                whole_totacctbal_3 = vec4<u32>();
                let _e100 = work[(_e93 + 2u)];
                let _e103 = work[(_e93 + 3u)];
                whole_numcust_3 = vec2<u32>(_e100, _e103);
                let _e107 = work[(_e93 + 4u)];
                let _e110 = work[(_e93 + 5u)];
                let _e113 = work[(_e93 + 6u)];
                let _e116 = work[(_e93 + 7u)];
                whole_totacctbal_3 = vec4<u32>(_e107, _e110, _e113, _e116);
                let _e118 = numcust_2;
                let _e119 = whole_numcust_3;
                let _e120 = add_64_(_e119, _e118);
                let _e124 = (bitcast<i32>(_e119.y) < 0i);
                whole_numcust_3 = _e120;
                let _e134 = totacctbal_2;
                let _e135 = whole_totacctbal_3;
                let _e136 = add_128_(_e135, _e134);
                let _e139 = (bitcast<i32>(_e135.w) < 0i);
                whole_totacctbal_3 = _e136;
                let _e149 = whole_numcust_3;
                work[(_e93 + 2u)] = _e149.x;
                work[(_e93 + 3u)] = _e149.y;
                let _e156 = whole_totacctbal_3;
                work[(_e93 + 4u)] = _e156.x;
                work[(_e93 + 5u)] = _e156.y;
                work[(_e93 + 6u)] = _e156.z;
                work[(_e93 + 7u)] = _e156.w;
            }
            numcust_2 = vec2<u32>();
            totacctbal_2 = vec4<u32>();
            is_first_2 = false;
            group_2 = _e62;
        }
        let _e172 = (entries_2 + (_e58 * 8u));
        let _e175 = work[(_e172 + 2u)];
        let _e178 = work[(_e172 + 3u)];
        let _e179 = vec2<u32>(_e175, _e178);
        let _e180 = numcust_2;
        let _e181 = add_64_(_e180, _e179);
        let _e184 = (bitcast<i32>(_e180.y) < 0i);
        numcust_2 = _e181;
        let _e196 = work[(_e172 + 4u)];
        let _e199 = work[(_e172 + 5u)];
        let _e202 = work[(_e172 + 6u)];
        let _e205 = work[(_e172 + 7u)];
        let _e206 = vec4<u32>(_e196, _e199, _e202, _e205);
        let _e207 = totacctbal_2;
        let _e208 = add_128_(_e207, _e206);
        let _e211 = (bitcast<i32>(_e207.w) < 0i);
        totacctbal_2 = _e208;
        local_5 = (_e58 + 1u);
    }
    let _e222 = group_2;
    if _e41 {
        let _e223 = (_e56 + 1u);
        let _e224 = is_first_2;
        if _e224 {
            let _e226 = (parts_2 + (_e56 * 8u));
            let _e227 = numcust_2;
            work[(_e226 + 2u)] = _e227.x;
            work[(_e226 + 3u)] = _e227.y;
            let _e234 = totacctbal_2;
            work[(_e226 + 4u)] = _e234.x;
            work[(_e226 + 5u)] = _e234.y;
            work[(_e226 + 6u)] = _e234.z;
            work[(_e226 + 7u)] = _e234.w;
            work[(part_numbers_2 + _e56)] = _e222;
            numcust_2 = vec2<u32>();
            totacctbal_2 = vec4<u32>();
        }
        let _e252 = (parts_2 + (_e223 * 8u));
        let _e253 = numcust_2;
        work[(_e252 + 2u)] = _e253.x;
        work[(_e252 + 3u)] = _e253.y;
        let _e260 = totacctbal_2;
        work[(_e252 + 4u)] = _e260.x;
        work[(_e252 + 5u)] = _e260.y;
        work[(_e252 + 6u)] = _e260.z;
        work[(_e252 + 7u)] = _e260.w;
        work[(part_numbers_2 + _e223)] = _e222;
    } else {
        if (_e40 > 0u) {
            let _e277 = (rows_2 + (_e222 * 8u));
            whole_numcust_4 = vec2<u32>();
            whole_totacctbal_4 = vec4<u32>();
            let _e284 = work[(_e277 + 2u)];
            let _e287 = work[(_e277 + 3u)];
            whole_numcust_4 = vec2<u32>(_e284, _e287);
            let _e291 = work[(_e277 + 4u)];
            let _e294 = work[(_e277 + 5u)];
            let _e297 = work[(_e277 + 6u)];
            let _e300 = work[(_e277 + 7u)];
            whole_totacctbal_4 = vec4<u32>(_e291, _e294, _e297, _e300);
            let _e302 = numcust_2;
            let _e303 = whole_numcust_4;
            let _e304 = add_64_(_e303, _e302);
            let _e307 = (bitcast<i32>(_e303.y) < 0i);
            whole_numcust_4 = _e304;
            let _e317 = totacctbal_2;
            let _e318 = whole_totacctbal_4;
            let _e319 = add_128_(_e318, _e317);
            let _e322 = (bitcast<i32>(_e318.w) < 0i);
            whole_totacctbal_4 = _e319;
            let _e332 = whole_numcust_4;
            work[(_e277 + 2u)] = _e332.x;
            work[(_e277 + 3u)] = _e332.y;
            let _e339 = whole_totacctbal_4;
            work[(_e277 + 4u)] = _e339.x;
            work[(_e277 + 5u)] = _e339.y;
            work[(_e277 + 6u)] = _e339.z;
            work[(_e277 + 7u)] = _e339.w;
        }
    }
}

@compute @workgroup_size(256, 1, 1) 
fn fold_sorted_parts(@builtin(workgroup_id) workgroup_3: vec3<u32>, @builtin(local_invocation_index) local_6: u32, @builtin(num_workgroups) workgroups_3: vec3<u32>) {
    var numcust_3: vec2<u32>;
    var totacctbal_3: vec4<u32>;
    var group_3: u32;
    var is_first_3: bool;
    var local_7: u32;
    var whole_numcust_5: vec2<u32>;
    var whole_totacctbal_5: vec4<u32>;
    var whole_numcust_6: vec2<u32>;
    var whole_totacctbal_6: vec4<u32>;

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
    numcust_3 = vec2<u32>();
    totacctbal_3 = vec4<u32>();
    numcust_3 = vec2<u32>();
    totacctbal_3 = vec4<u32>();
    let _e52 = work[(numbers_3 + _e38)];
    group_3 = _e52;
    is_first_3 = true;
    let _e56 = (i_3 * 2u);
    local_7 = _e38;
    loop {
        let _e58 = local_7;
        if (_e58 >= _e40) {
            break;
        }
        let _e62 = work[(numbers_3 + _e58)];
        let _e63 = group_3;
        if (_e62 != _e63) {
            let _e65 = is_first_3;
            if (_e65 & _e41) {
                let _e69 = (parts_3 + (_e56 * 8u));
                let _e70 = numcust_3;
                work[(_e69 + 2u)] = _e70.x;
                work[(_e69 + 3u)] = _e70.y;
                let _e77 = totacctbal_3;
                work[(_e69 + 4u)] = _e77.x;
                work[(_e69 + 5u)] = _e77.y;
                work[(_e69 + 6u)] = _e77.z;
                work[(_e69 + 7u)] = _e77.w;
                work[(part_numbers_3 + _e56)] = _e63;
            } else {
                let _e93 = (rows_3 + (_e63 * 8u));
                whole_numcust_5 = vec2<u32>();
                whole_totacctbal_5 = vec4<u32>();
                let _e100 = work[(_e93 + 2u)];
                let _e103 = work[(_e93 + 3u)];
                whole_numcust_5 = vec2<u32>(_e100, _e103);
                let _e107 = work[(_e93 + 4u)];
                let _e110 = work[(_e93 + 5u)];
                let _e113 = work[(_e93 + 6u)];
                let _e116 = work[(_e93 + 7u)];
                whole_totacctbal_5 = vec4<u32>(_e107, _e110, _e113, _e116);
                let _e118 = numcust_3;
                let _e119 = whole_numcust_5;
                let _e120 = add_64_(_e119, _e118);
                let _e124 = (bitcast<i32>(_e119.y) < 0i);
                whole_numcust_5 = _e120;
                let _e134 = totacctbal_3;
                let _e135 = whole_totacctbal_5;
                let _e136 = add_128_(_e135, _e134);
                let _e139 = (bitcast<i32>(_e135.w) < 0i);
                whole_totacctbal_5 = _e136;
                let _e149 = whole_numcust_5;
                work[(_e93 + 2u)] = _e149.x;
                work[(_e93 + 3u)] = _e149.y;
                let _e156 = whole_totacctbal_5;
                work[(_e93 + 4u)] = _e156.x;
                work[(_e93 + 5u)] = _e156.y;
                work[(_e93 + 6u)] = _e156.z;
                work[(_e93 + 7u)] = _e156.w;
            }
            numcust_3 = vec2<u32>();
            totacctbal_3 = vec4<u32>();
            is_first_3 = false;
            group_3 = _e62;
        }
        let _e173 = work[(order_3 + _e58)];
        let _e175 = (entries_3 + (_e173 * 8u));
        let _e178 = work[(_e175 + 2u)];
        let _e181 = work[(_e175 + 3u)];
        let _e182 = vec2<u32>(_e178, _e181);
        let _e183 = numcust_3;
        let _e184 = add_64_(_e183, _e182);
        let _e187 = (bitcast<i32>(_e183.y) < 0i);
        numcust_3 = _e184;
        let _e199 = work[(_e175 + 4u)];
        let _e202 = work[(_e175 + 5u)];
        let _e205 = work[(_e175 + 6u)];
        let _e208 = work[(_e175 + 7u)];
        let _e209 = vec4<u32>(_e199, _e202, _e205, _e208);
        let _e210 = totacctbal_3;
        let _e211 = add_128_(_e210, _e209);
        let _e214 = (bitcast<i32>(_e210.w) < 0i);
        totacctbal_3 = _e211;
        local_7 = (_e58 + 1u);
    }
    let _e225 = group_3;
    if _e41 {
        let _e226 = (_e56 + 1u);
        let _e227 = is_first_3;
        if _e227 {
            let _e229 = (parts_3 + (_e56 * 8u));
            let _e230 = numcust_3;
            work[(_e229 + 2u)] = _e230.x;
            work[(_e229 + 3u)] = _e230.y;
            let _e237 = totacctbal_3;
            work[(_e229 + 4u)] = _e237.x;
            work[(_e229 + 5u)] = _e237.y;
            work[(_e229 + 6u)] = _e237.z;
            work[(_e229 + 7u)] = _e237.w;
            work[(part_numbers_3 + _e56)] = _e225;
            numcust_3 = vec2<u32>();
            totacctbal_3 = vec4<u32>();
        }
        let _e255 = (parts_3 + (_e226 * 8u));
        let _e256 = numcust_3;
        work[(_e255 + 2u)] = _e256.x;
        work[(_e255 + 3u)] = _e256.y;
        let _e263 = totacctbal_3;
        work[(_e255 + 4u)] = _e263.x;
        work[(_e255 + 5u)] = _e263.y;
        work[(_e255 + 6u)] = _e263.z;
        work[(_e255 + 7u)] = _e263.w;
        work[(part_numbers_3 + _e226)] = _e225;
    } else {
        if (_e40 > 0u) {
            let _e280 = (rows_3 + (_e225 * 8u));
            whole_numcust_6 = vec2<u32>();
            whole_totacctbal_6 = vec4<u32>();
            let _e287 = work[(_e280 + 2u)];
            let _e290 = work[(_e280 + 3u)];
            whole_numcust_6 = vec2<u32>(_e287, _e290);
            let _e294 = work[(_e280 + 4u)];
            let _e297 = work[(_e280 + 5u)];
            let _e300 = work[(_e280 + 6u)];
            let _e303 = work[(_e280 + 7u)];
            whole_totacctbal_6 = vec4<u32>(_e294, _e297, _e300, _e303);
            let _e305 = numcust_3;
            let _e306 = whole_numcust_6;
            let _e307 = add_64_(_e306, _e305);
            let _e310 = (bitcast<i32>(_e306.y) < 0i);
            whole_numcust_6 = _e307;
            let _e320 = totacctbal_3;
            let _e321 = whole_totacctbal_6;
            let _e322 = add_128_(_e321, _e320);
            let _e325 = (bitcast<i32>(_e321.w) < 0i);
            whole_totacctbal_6 = _e322;
            let _e335 = whole_numcust_6;
            work[(_e280 + 2u)] = _e335.x;
            work[(_e280 + 3u)] = _e335.y;
            let _e342 = whole_totacctbal_6;
            work[(_e280 + 4u)] = _e342.x;
            work[(_e280 + 5u)] = _e342.y;
            work[(_e280 + 6u)] = _e342.z;
            work[(_e280 + 7u)] = _e342.w;
        }
    }
}

@compute @workgroup_size(256, 1, 1) 
fn fold_all_parts(@builtin(workgroup_id) workgroup_4: vec3<u32>, @builtin(local_invocation_index) local_8: u32, @builtin(num_workgroups) workgroups_4: vec3<u32>) {
    var numcust_4: vec2<u32>;
    var totacctbal_4: vec4<u32>;
    var group_4: u32;
    var is_first_4: bool;
    var local_9: u32;
    var whole_numcust_7: vec2<u32>;
    var whole_totacctbal_7: vec4<u32>;

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
    numcust_4 = vec2<u32>();
    totacctbal_4 = vec4<u32>();
    numcust_4 = vec2<u32>();
    totacctbal_4 = vec4<u32>();
    group_4 = 0u;
    is_first_4 = true;
    let _e52 = (i_4 * 2u);
    local_9 = _e38;
    loop {
        let _e54 = local_9;
        if (_e54 >= _e40) {
            break;
        }
        let _e58 = (entries_4 + (_e54 * 8u));
        let _e62 = work[(_e58 + 2u)];
        let _e65 = work[(_e58 + 3u)];
        let _e66 = vec2<u32>(_e62, _e65);
        let _e67 = numcust_4;
        let _e68 = add_64_(_e67, _e66);
        let _e72 = (bitcast<i32>(_e67.y) < 0i);
        numcust_4 = _e68;
        let _e84 = work[(_e58 + 4u)];
        let _e87 = work[(_e58 + 5u)];
        let _e90 = work[(_e58 + 6u)];
        let _e93 = work[(_e58 + 7u)];
        let _e94 = vec4<u32>(_e84, _e87, _e90, _e93);
        let _e95 = totacctbal_4;
        let _e96 = add_128_(_e95, _e94);
        let _e99 = (bitcast<i32>(_e95.w) < 0i);
        totacctbal_4 = _e96;
        local_9 = (_e54 + 1u);
    }
    let _e110 = group_4;
    if (part_numbers_4 != 0u) {
        let _e111 = (_e52 + 1u);
        let _e112 = is_first_4;
        if _e112 {
            let _e114 = (parts_4 + (_e52 * 8u));
            let _e115 = numcust_4;
            work[(_e114 + 2u)] = _e115.x;
            work[(_e114 + 3u)] = _e115.y;
            let _e122 = totacctbal_4;
            work[(_e114 + 4u)] = _e122.x;
            work[(_e114 + 5u)] = _e122.y;
            work[(_e114 + 6u)] = _e122.z;
            work[(_e114 + 7u)] = _e122.w;
            work[(part_numbers_4 + _e52)] = _e110;
            numcust_4 = vec2<u32>();
            totacctbal_4 = vec4<u32>();
        }
        let _e140 = (parts_4 + (_e111 * 8u));
        let _e141 = numcust_4;
        work[(_e140 + 2u)] = _e141.x;
        work[(_e140 + 3u)] = _e141.y;
        let _e148 = totacctbal_4;
        work[(_e140 + 4u)] = _e148.x;
        work[(_e140 + 5u)] = _e148.y;
        work[(_e140 + 6u)] = _e148.z;
        work[(_e140 + 7u)] = _e148.w;
        work[(part_numbers_4 + _e111)] = _e110;
    } else {
        if (_e40 > 0u) {
            let _e165 = (rows_4 + (_e110 * 8u));
            whole_numcust_7 = vec2<u32>();
            whole_totacctbal_7 = vec4<u32>();
            let _e172 = work[(_e165 + 2u)];
            let _e175 = work[(_e165 + 3u)];
            whole_numcust_7 = vec2<u32>(_e172, _e175);
            let _e179 = work[(_e165 + 4u)];
            let _e182 = work[(_e165 + 5u)];
            let _e185 = work[(_e165 + 6u)];
            let _e188 = work[(_e165 + 7u)];
            whole_totacctbal_7 = vec4<u32>(_e179, _e182, _e185, _e188);
            let _e190 = numcust_4;
            let _e191 = whole_numcust_7;
            let _e192 = add_64_(_e191, _e190);
            let _e195 = (bitcast<i32>(_e191.y) < 0i);
            whole_numcust_7 = _e192;
            let _e205 = totacctbal_4;
            let _e206 = whole_totacctbal_7;
            let _e207 = add_128_(_e206, _e205);
            let _e210 = (bitcast<i32>(_e206.w) < 0i);
            whole_totacctbal_7 = _e207;
            let _e220 = whole_numcust_7;
            work[(_e165 + 2u)] = _e220.x;
            work[(_e165 + 3u)] = _e220.y;
            let _e227 = whole_totacctbal_7;
            work[(_e165 + 4u)] = _e227.x;
            work[(_e165 + 5u)] = _e227.y;
            work[(_e165 + 6u)] = _e227.z;
            work[(_e165 + 7u)] = _e227.w;
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
    let _e39 = (entries_5 + (i_5 * 9u));
    let _e43 = work[(numbers_5 + i_5)];
    let _e45 = (parts_5 + (_e43 * 6u));
    let _e47 = work[_e39];
    let _e52 = work[(_e39 + 3u)];
    let _e55 = work[(_e39 + 4u)];
    let _e56 = vec2<u32>(_e52, _e55);
    if ((_e47 & 1u) != 0u) {
        local_11 = false;
        if (_e56.x != 0u) {
            let _e64 = atomicAdd((&sync[_e45]), _e56.x);
            local_11 = ((_e64 + _e56.x) < _e64);
        }
        let _e67 = local_11;
        let _e70 = (_e56.y + select(0u, 1u, _e67));
        local_12 = false;
        if (_e70 != 0u) {
            let _e75 = atomicAdd((&sync[(_e45 + 1u)]), _e70);
            local_12 = ((_e75 + _e70) < _e75);
        }
        let _e78 = local_12;
    }
    let _e82 = work[_e39];
    let _e87 = work[(_e39 + 5u)];
    let _e90 = work[(_e39 + 6u)];
    let _e93 = work[(_e39 + 7u)];
    let _e97 = work[(_e39 + 8u)];
    let _e98 = vec4<u32>(_e87, _e90, _e93, _e97);
    if ((_e82 & 2u) != 0u) {
        local_13 = false;
        if (_e98.x != 0u) {
            let _e107 = atomicAdd((&sync[(_e45 + 2u)]), _e98.x);
            local_13 = ((_e107 + _e98.x) < _e107);
        }
        let _e110 = local_13;
        let _e113 = (_e98.y + select(0u, 1u, _e110));
        local_14 = false;
        if (_e113 != 0u) {
            let _e118 = atomicAdd((&sync[(_e45 + 3u)]), _e113);
            local_14 = ((_e118 + _e113) < _e118);
        }
        let _e121 = local_14;
        let _e125 = (_e98.z + select(0u, 1u, (_e121 | (_e113 < _e98.y))));
        local_15 = false;
        if (_e125 != 0u) {
            let _e130 = atomicAdd((&sync[(_e45 + 4u)]), _e125);
            local_15 = ((_e130 + _e125) < _e130);
        }
        let _e133 = local_15;
        let _e137 = (_e98.w + select(0u, 1u, (_e133 | (_e125 < _e98.z))));
        local_16 = false;
        if (_e137 != 0u) {
            let _e142 = atomicAdd((&sync[(_e45 + 5u)]), _e137);
            local_16 = ((_e142 + _e137) < _e142);
        }
        let _e145 = local_16;
    }
}

@compute @workgroup_size(256, 1, 1) 
fn settle(@builtin(workgroup_id) workgroup_6: vec3<u32>, @builtin(local_invocation_index) local_17: u32, @builtin(num_workgroups) workgroups_6: vec3<u32>) {
    var numcust_5: vec2<u32>;
    var totacctbal_5: vec4<u32>;
    var whole_numcust_8: vec2<u32>;
    var whole_totacctbal_8: vec4<u32>;

    let n_6 = params[0u];
    let entry_count_6 = params[1u];
    let entries_6 = params[2u];
    let rows_6 = params[3u];
    let order_6 = params[4u];
    let parts_6 = params[5u];
    let part_numbers_6 = params[6u];
    let numbers_6 = params[7u];
    let i_6 = ((((workgroup_6.y * workgroups_6.x) + workgroup_6.x) * 256u) + local_17);
    if (i_6 >= n_6) {
        return;
    }
    let _e38 = (parts_6 + (i_6 * 6u));
    numcust_5 = vec2<u32>();
    totacctbal_5 = vec4<u32>();
    numcust_5 = vec2<u32>();
    totacctbal_5 = vec4<u32>();
    let _e48 = atomicLoad((&sync[_e38]));
    let _e51 = atomicLoad((&sync[(_e38 + 1u)]));
    numcust_5 = vec2<u32>(_e48, _e51);
    let _e55 = atomicLoad((&sync[(_e38 + 2u)]));
    let _e58 = atomicLoad((&sync[(_e38 + 3u)]));
    let _e61 = atomicLoad((&sync[(_e38 + 4u)]));
    let _e64 = atomicLoad((&sync[(_e38 + 5u)]));
    totacctbal_5 = vec4<u32>(_e55, _e58, _e61, _e64);
    let _e68 = (rows_6 + (i_6 * 8u));
    whole_numcust_8 = vec2<u32>();
    whole_totacctbal_8 = vec4<u32>();
    let _e76 = work[(_e68 + 2u)];
    let _e79 = work[(_e68 + 3u)];
    whole_numcust_8 = vec2<u32>(_e76, _e79);
    let _e83 = work[(_e68 + 4u)];
    let _e86 = work[(_e68 + 5u)];
    let _e89 = work[(_e68 + 6u)];
    let _e92 = work[(_e68 + 7u)];
    whole_totacctbal_8 = vec4<u32>(_e83, _e86, _e89, _e92);
    let _e94 = numcust_5;
    let _e95 = whole_numcust_8;
    let _e96 = add_64_(_e95, _e94);
    let _e100 = (bitcast<i32>(_e95.y) < 0i);
    whole_numcust_8 = _e96;
    let _e110 = totacctbal_5;
    let _e111 = whole_totacctbal_8;
    let _e112 = add_128_(_e111, _e110);
    let _e115 = (bitcast<i32>(_e111.w) < 0i);
    whole_totacctbal_8 = _e112;
    let _e125 = whole_numcust_8;
    work[(_e68 + 2u)] = _e125.x;
    work[(_e68 + 3u)] = _e125.y;
    let _e132 = whole_totacctbal_8;
    work[(_e68 + 4u)] = _e132.x;
    work[(_e68 + 5u)] = _e132.y;
    work[(_e68 + 6u)] = _e132.z;
    work[(_e68 + 7u)] = _e132.w;
}

// 11: pass groups_groups of kernel @scan_index_2
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
    let _e47 = (groups + (i * 8u));
    let _e50 = work[_e47];
    let _e53 = work[(_e47 + 1u)];
    let _e55 = string_hash(vec2<u32>(_e50, _e53));
    let _e57 = hash_step(2538058380u, _e55);
    let _e59 = hash_finish((_e57 ^ 4u));
    local_1 = _e59;
    loop {
        let _e62 = local_1;
        let _e63 = (_e62 & mask);
        let _e67 = atomicCompareExchangeWeak((&sync[(table + _e63)]), 0u, (i + 1u));
        if _e67.exchanged {
            break;
        }
        if (_e67.old_value != 0u) {
            local_1 = (_e63 + 1u);
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
    let _e47 = (entries_1 + (i_1 * 8u));
    let _e50 = work[_e47];
    let _e53 = work[(_e47 + 1u)];
    let _e54 = vec2<u32>(_e50, _e53);
    let _e55 = string_hash(_e54);
    let _e57 = hash_step(2538058380u, _e55);
    let _e59 = hash_finish((_e57 ^ 4u));
    slot = _e59;
    let _e62 = (i_1 | 2147483648u);
    probes = u32();
    loop {
        let _e65 = slot;
        let _e66 = (_e65 & mask_1);
        slot = _e66;
        let _e67 = probes;
        if (_e67 >= most_probes_1) {
            atomicStore((&sync[full_1]), 1u);
            break;
        }
        probes = (_e67 + 1u);
        let _e72 = (table_1 + _e66);
        let _e74 = atomicLoad((&sync[_e72]));
        holder = _e74;
        if (_e74 == 0u) {
            let _e78 = atomicCompareExchangeWeak((&sync[_e72]), 0u, _e62);
            holder = select(_e78.old_value, _e62, _e78.exchanged);
        }
        let _e82 = holder;
        if (_e82 == _e62) {
            break;
        }
        if (_e82 != 0u) {
            local_3 = bool();
            if ((_e82 & 2147483648u) != 0u) {
                let _e92 = (entries_1 + ((_e82 & 2147483647u) * 8u));
                let _e94 = work[_e92];
                let _e97 = work[(_e92 + 1u)];
                let _e100 = string_equal(_e54, vec2<u32>(_e94, _e97));
                let _e101 = (true & _e100);
                local_3 = _e101;
                if (_e101 & (_e62 < _e82)) {
                    let _e105 = atomicMin((&sync[_e72]), _e62);
                }
            } else {
                let _e108 = (groups_1 + ((_e82 - 1u) * 8u));
                let _e110 = work[_e108];
                let _e113 = work[(_e108 + 1u)];
                let _e115 = string_equal(_e54, vec2<u32>(_e110, _e113));
                local_3 = (true & _e115);
            }
            let _e117 = local_3;
            if _e117 {
                break;
            }
            slot = (_e66 + 1u);
        }
    }
    let _e120 = slot;
    work[(slots_1 + i_1)] = _e120;
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
        let _e62 = (entries_3 + (i_3 * 8u));
        let _e64 = work[_e62];
        let _e67 = work[(_e62 + 1u)];
        let _e68 = vec2<u32>(_e64, _e67);
        let _e70 = (groups_3 + (_e60 * 8u));
        work[_e70] = 0u;
        work[(_e70 + 1u)] = 0u;
        work[(_e70 + 2u)] = 0u;
        work[(_e70 + 3u)] = 0u;
        work[(_e70 + 4u)] = 0u;
        work[(_e70 + 5u)] = 0u;
        work[(_e70 + 6u)] = 0u;
        work[(_e70 + 7u)] = 0u;
        work[_e70] = _e68.x;
        work[(_e70 + 1u)] = _e68.y;
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

// 12: pass index
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

// 13: pass sort_by_fields
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
    let _e5 = (a_2 + (b_1 * 8u));
    let _e7 = (a_2 + (c * 8u));
    let _e11 = work[_e5];
    let _e15 = work[(_e5 + 1u)];
    let _e18 = work[_e7];
    let _e21 = work[(_e7 + 1u)];
    let _e23 = string_order(vec2<u32>(_e11, _e15), vec2<u32>(_e18, _e21));
    if (_e23 != 0i) {
        return (_e23 < 0i);
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
