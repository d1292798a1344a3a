// 1: kernel @scan_customer
@group(0) @binding(0) 
var<uniform> params: array<vec4<u32>, 1024>;
@group(0) @binding(1) 
var<storage> input: array<u32>;
@group(0) @binding(2) 
var<storage, read_write> work: array<u32>;
@group(0) @binding(3) 
var<storage, read_write> sync: array<atomic<u32>>;
var<private> avg_c_acctbal_sum: vec2<u32>;
var<private> avg_c_acctbal_count: vec2<u32>;
var<private> some: bool;
var<private> learning: bool;
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
var<workgroup> values: array<u32, 1536>;

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
    let _e7 = value_1_0_;
    let _e9 = value_1_1_;
    let v0_c_acctbal = vec2<u32>(_e7, _e9);
    let _e13 = params[1].x;
    let _e16 = params[1].y;
    let v1_ = vec2<u32>(_e13, _e16);
    let _e18 = less_64_(v1_, v0_c_acctbal);
    if _e18 {
        let _e21 = params[1].z;
        let _e24 = params[1].w;
        let _e25 = (_e21 + a_9);
        let _e28 = input[_e25];
        let _e32 = input[(_e25 + 1u)];
        let v3_c_phone = vec2<u32>((_e24 + _e28), (_e32 - _e28));
        let v4_ = vec2<u32>(1u, 0u);
        let v5_ = vec2<u32>(2u, 0u);
        let _e39 = substring(v3_c_phone, v4_, v5_);
        let _e42 = params[2].x;
        let v7_ = vec2<u32>(_e42, 2u);
        let _e44 = string_equal(_e39, v7_);
        let _e47 = params[2].y;
        let v9_ = vec2<u32>(_e47, 2u);
        let _e49 = string_equal(_e39, v9_);
        let _e52 = params[2].z;
        let v11_ = vec2<u32>(_e52, 2u);
        let _e54 = string_equal(_e39, v11_);
        let _e57 = params[2].w;
        let v13_ = vec2<u32>(_e57, 2u);
        let _e59 = string_equal(_e39, v13_);
        let _e62 = params[3].x;
        let v15_ = vec2<u32>(_e62, 2u);
        let _e64 = string_equal(_e39, v15_);
        let _e67 = params[3].y;
        let v17_ = vec2<u32>(_e67, 2u);
        let _e69 = string_equal(_e39, v17_);
        let _e72 = params[3].z;
        let v19_ = vec2<u32>(_e72, 2u);
        let _e74 = string_equal(_e39, v19_);
        let v21_or = (_e44 | _e49);
        let v22_or = (_e54 | _e59);
        let v23_or = (_e64 | _e69);
        let v24_or = (v21_or | v22_or);
        let v25_or = (v23_or | _e74);
        let v26_or = (v24_or | v25_or);
        if v26_or {
            let _e83 = avg_c_acctbal_sum;
            let _e84 = add_64_(_e83, v0_c_acctbal);
            let _e88 = (bitcast<i32>(_e83.y) < 0i);
            avg_c_acctbal_sum = _e84;
            let _e98 = avg_c_acctbal_count;
            let _e99 = add_64_(_e98, v4_);
            let _e102 = (bitcast<i32>(_e98.y) < 0i);
            avg_c_acctbal_count = _e99;
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
    let v0_c_acctbal_1 = vec2<u32>(_e35, _e39);
    let _e43 = params[1].x;
    let _e46 = params[1].y;
    let v1_1 = vec2<u32>(_e43, _e46);
    let _e48 = less_64_(v1_1, v0_c_acctbal_1);
    if _e48 {
        let _e51 = params[1].z;
        let _e54 = params[1].w;
        let _e55 = (_e51 + row_1);
        let _e57 = input[_e55];
        let _e60 = input[(_e55 + 1u)];
        let v3_c_phone_1 = vec2<u32>((_e54 + _e57), (_e60 - _e57));
        let v4_1 = vec2<u32>(1u, 0u);
        let v5_1 = vec2<u32>(2u, 0u);
        let _e66 = substring(v3_c_phone_1, v4_1, v5_1);
        let _e69 = params[2].x;
        let v7_1 = vec2<u32>(_e69, 2u);
        let _e71 = string_equal(_e66, v7_1);
        let _e74 = params[2].y;
        let v9_1 = vec2<u32>(_e74, 2u);
        let _e76 = string_equal(_e66, v9_1);
        let _e79 = params[2].z;
        let v11_1 = vec2<u32>(_e79, 2u);
        let _e81 = string_equal(_e66, v11_1);
        let _e84 = params[2].w;
        let v13_1 = vec2<u32>(_e84, 2u);
        let _e86 = string_equal(_e66, v13_1);
        let _e89 = params[3].x;
        let v15_1 = vec2<u32>(_e89, 2u);
        let _e91 = string_equal(_e66, v15_1);
        let _e94 = params[3].y;
        let v17_1 = vec2<u32>(_e94, 2u);
        let _e96 = string_equal(_e66, v17_1);
        let _e99 = params[3].z;
        let v19_1 = vec2<u32>(_e99, 2u);
        let _e101 = string_equal(_e66, v19_1);
        let v21_or_1 = (_e71 | _e76);
        let v22_or_1 = (_e81 | _e86);
        let v23_or_1 = (_e91 | _e96);
        let v24_or_1 = (v21_or_1 | v22_or_1);
        let v25_or_1 = (v23_or_1 | _e101);
        let v26_or_1 = (v24_or_1 | v25_or_1);
        if v26_or_1 {
            let _e108 = sums_rows;
            sums_rows = (_e108 + 1u);
        }
    }
    let _e112 = params[3].w;
    let _e114 = sums_rows;
    work[(_e112 + _e11)] = _e114;
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
    let v0_c_acctbal_2 = vec2<u32>(_e48, _e51);
    let _e55 = params[1].x;
    let _e58 = params[1].y;
    let v1_2 = vec2<u32>(_e55, _e58);
    let _e60 = less_64_(v1_2, v0_c_acctbal_2);
    if _e60 {
        let _e63 = params[1].z;
        let _e66 = params[1].w;
        let _e67 = (_e63 + row_2);
        let _e69 = input[_e67];
        let _e72 = input[(_e67 + 1u)];
        let v3_c_phone_2 = vec2<u32>((_e66 + _e69), (_e72 - _e69));
        let v4_2 = vec2<u32>(1u, 0u);
        let v5_2 = vec2<u32>(2u, 0u);
        let _e78 = substring(v3_c_phone_2, v4_2, v5_2);
        let _e81 = params[2].x;
        let v7_2 = vec2<u32>(_e81, 2u);
        let _e83 = string_equal(_e78, v7_2);
        let _e86 = params[2].y;
        let v9_2 = vec2<u32>(_e86, 2u);
        let _e88 = string_equal(_e78, v9_2);
        let _e91 = params[2].z;
        let v11_2 = vec2<u32>(_e91, 2u);
        let _e93 = string_equal(_e78, v11_2);
        let _e96 = params[2].w;
        let v13_2 = vec2<u32>(_e96, 2u);
        let _e98 = string_equal(_e78, v13_2);
        let _e101 = params[3].x;
        let v15_2 = vec2<u32>(_e101, 2u);
        let _e103 = string_equal(_e78, v15_2);
        let _e106 = params[3].y;
        let v17_2 = vec2<u32>(_e106, 2u);
        let _e108 = string_equal(_e78, v17_2);
        let _e111 = params[3].z;
        let v19_2 = vec2<u32>(_e111, 2u);
        let _e113 = string_equal(_e78, v19_2);
        let v21_or_2 = (_e83 | _e88);
        let v22_or_2 = (_e93 | _e98);
        let v23_or_2 = (_e103 | _e108);
        let v24_or_2 = (v21_or_2 | v22_or_2);
        let v25_or_2 = (v23_or_2 | _e113);
        let v26_or_2 = (v24_or_2 | v25_or_2);
        if v26_or_2 {
            let _e120 = sums_rows_1;
            sums_rows_1 = (_e120 + 1u);
            let _e125 = params[4].x;
            let _e128 = (_e125 + ((_e33 + _e120) * 5u));
            work[_e128] = 3u;
            work[(_e128 + 1u)] = v0_c_acctbal_2.x;
            work[(_e128 + 2u)] = v0_c_acctbal_2.y;
            work[(_e128 + 3u)] = v4_2.x;
            work[(_e128 + 4u)] = v4_2.y;
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
            column_1_0_ = _e47;
            let _e51 = input[(_e44 + 1u)];
            column_1_1_ = _e51;
            let _e55 = input[(_e44 + 2u)];
            column_1_2_ = _e55;
            let _e60 = input[(_e44 + 3u)];
            column_1_3_ = _e60;
            let _e64 = input[(_e44 + 4u)];
            column_1_4_ = _e64;
            let _e69 = input[(_e44 + 5u)];
            column_1_5_ = _e69;
            let _e74 = input[(_e44 + 6u)];
            column_1_6_ = _e74;
            let _e79 = input[(_e44 + 7u)];
            column_1_7_ = _e79;
        }
        local_4 = 0u;
        loop {
            let _e82 = local_4;
            if (_e82 >= 4u) {
                break;
            }
            let _e84 = column_1_0_;
            let _e85 = column_1_1_;
            let _e86 = (_e82 >= 1u);
            let _e87 = column_1_2_;
            let _e89 = column_1_3_;
            let _e91 = (_e82 >= 2u);
            let _e92 = column_1_4_;
            let _e94 = column_1_5_;
            let _e96 = (_e82 >= 3u);
            let _e97 = column_1_6_;
            let _e99 = column_1_7_;
            value_1_0_ = select(select(select(_e84, _e87, _e86), _e92, _e91), _e97, _e96);
            value_1_1_ = select(select(select(_e85, _e89, _e86), _e94, _e91), _e99, _e96);
            let number = (_e37 + _e82);
            some = false;
            if (number < _e6) {
                row(number);
            }
            local_4 = (_e82 + 1u);
        }
        local_3 = (_e34 + 1u);
    }
    let _e112 = avg_c_acctbal_sum;
    values[local_2] = _e112.x;
    values[(local_2 + 256u)] = _e112.y;
    let _e119 = avg_c_acctbal_count;
    values[(local_2 + 512u)] = _e119.x;
    values[(local_2 + 768u)] = _e119.y;
    workgroupBarrier();
    let _e128 = (local_2 >> 4u);
    let _e130 = (local_2 & 15u);
    let _e132 = (_e130 < 16u);
    if (_e132 & (_e128 == 0u)) {
        let _e136 = values[_e130];
        let _e139 = values[(_e130 + 256u)];
        avg_c_acctbal_sum = vec2<u32>(_e136, _e139);
        local_5 = (_e130 + 16u);
        loop {
            let _e143 = local_5;
            if (_e143 >= 256u) {
                break;
            }
            let _e146 = values[_e143];
            let _e149 = values[(_e143 + 256u)];
            let _e150 = vec2<u32>(_e146, _e149);
            let _e151 = avg_c_acctbal_sum;
            let _e152 = add_64_(_e151, _e150);
            let _e156 = (bitcast<i32>(_e151.y) < 0i);
            avg_c_acctbal_sum = _e152;
            local_5 = (_e143 + 16u);
        }
        let _e167 = avg_c_acctbal_sum;
        values[_e130] = _e167.x;
        values[(_e130 + 256u)] = _e167.y;
    }
    if (_e132 & (_e128 == 1u)) {
        let _e177 = values[(_e130 + 512u)];
        let _e180 = values[(_e130 + 768u)];
        avg_c_acctbal_count = vec2<u32>(_e177, _e180);
        local_6 = (_e130 + 16u);
        loop {
            let _e184 = local_6;
            if (_e184 >= 256u) {
                break;
            }
            let _e188 = values[(_e184 + 512u)];
            let _e191 = values[(_e184 + 768u)];
            let _e192 = vec2<u32>(_e188, _e191);
            let _e193 = avg_c_acctbal_count;
            let _e194 = add_64_(_e193, _e192);
            let _e197 = (bitcast<i32>(_e193.y) < 0i);
            avg_c_acctbal_count = _e194;
            local_6 = (_e184 + 16u);
        }
        let _e208 = avg_c_acctbal_count;
        values[(_e130 + 512u)] = _e208.x;
        values[(_e130 + 768u)] = _e208.y;
    }
    workgroupBarrier();
    let _e215 = (local_2 & 15u);
    let _e216 = (_e215 < 1u);
    if (_e216 & (_e128 == 0u)) {
        let _e220 = values[_e215];
        let _e223 = values[(_e215 + 256u)];
        avg_c_acctbal_sum = vec2<u32>(_e220, _e223);
        local_7 = (_e215 + 1u);
        loop {
            let _e227 = local_7;
            if (_e227 >= 16u) {
                break;
            }
            let _e230 = values[_e227];
            let _e233 = values[(_e227 + 256u)];
            let _e234 = vec2<u32>(_e230, _e233);
            let _e235 = avg_c_acctbal_sum;
            let _e236 = add_64_(_e235, _e234);
            let _e239 = (bitcast<i32>(_e235.y) < 0i);
            avg_c_acctbal_sum = _e236;
            local_7 = (_e227 + 1u);
        }
        let _e250 = avg_c_acctbal_sum;
        values[_e215] = _e250.x;
        values[(_e215 + 256u)] = _e250.y;
    }
    if (_e216 & (_e128 == 1u)) {
        let _e260 = values[(_e215 + 512u)];
        let _e263 = values[(_e215 + 768u)];
        avg_c_acctbal_count = vec2<u32>(_e260, _e263);
        local_8 = (_e215 + 1u);
        loop {
            let _e267 = local_8;
            if (_e267 >= 16u) {
                break;
            }
            let _e271 = values[(_e267 + 512u)];
            let _e274 = values[(_e267 + 768u)];
            let _e275 = vec2<u32>(_e271, _e274);
            let _e276 = avg_c_acctbal_count;
            let _e277 = add_64_(_e276, _e275);
            let _e280 = (bitcast<i32>(_e276.y) < 0i);
            avg_c_acctbal_count = _e277;
            local_8 = (_e267 + 1u);
        }
        let _e291 = avg_c_acctbal_count;
        values[(_e215 + 512u)] = _e291.x;
        values[(_e215 + 768u)] = _e291.y;
    }
    workgroupBarrier();
    let _e299 = values[0u];
    let _e302 = values[(0u + 256u)];
    avg_c_acctbal_sum = vec2<u32>(_e299, _e302);
    let _e306 = values[(0u + 512u)];
    let _e309 = values[(0u + 768u)];
    avg_c_acctbal_count = vec2<u32>(_e306, _e309);
    workgroupBarrier();
    let _e311 = avg_c_acctbal_sum;
    let _e312 = avg_c_acctbal_count;
    if (local_2 == 0u) {
        let _e316 = params[4].y;
        let _e319 = params[4].z;
        let _e322 = params[4].w;
        let _e325 = params[5].x;
        let _e328 = atomicLoad((&sync[_e316]));
        if (_e328 <= _e319) {
            let _e331 = atomicAdd((&sync[_e316]), 1u);
            if (_e331 < _e319) {
                let _e334 = (_e322 + (_e331 * 4u));
                work[_e334] = 0u;
                work[(_e334 + 1u)] = 0u;
                work[(_e334 + 2u)] = 0u;
                work[(_e334 + 3u)] = 0u;
                work[_e334] = _e311.x;
                work[(_e334 + 1u)] = _e311.y;
                work[(_e334 + 2u)] = _e312.x;
                work[(_e334 + 3u)] = _e312.y;
                work[(_e325 + _e331)] = 0u;
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
    let _e15 = params[0].x;
    let _e18 = params[0].y;
    let row = (_e15 + _e11);
    if ((row >= _e18) | (row < _e15)) {
        return;
    }
    index_rows = 0u;
    let _e29 = params[0].w;
    let _e32 = (_e29 + (row * 4u));
    let _e35 = work[_e32];
    let _e39 = work[(_e32 + 1u)];
    let v1_avg_c_acctbal_sum = vec2<u32>(_e35, _e39);
    let _e48 = select(0u, 4294967295u, (bitcast<i32>(v1_avg_c_acctbal_sum.y) < 0i));
    let v2_ = vec4<u32>(v1_avg_c_acctbal_sum.x, v1_avg_c_acctbal_sum.y, _e48, _e48);
    let _e54 = work[(_e32 + 2u)];
    let _e58 = work[(_e32 + 3u)];
    let v3_avg_c_acctbal_count = vec2<u32>(_e54, _e58);
    let _e60 = f64_from_i128_(v2_);
    let _e80 = f64_normalize_round_pack((v3_avg_c_acctbal_count.y & 2147483648u), 1084i, select(v3_avg_c_acctbal_count, vec2<u32>((0u - v3_avg_c_acctbal_count.x), (~(v3_avg_c_acctbal_count.y) + u32((v3_avg_c_acctbal_count.x == 0u)))), vec2(((v3_avg_c_acctbal_count.y >> 31u) != 0u))));
    let _e83 = params[1].x;
    let _e86 = params[1].y;
    let v6_ = vec2<u32>(_e83, _e86);
    let _e88 = f64_mul(_e80, v6_);
    let _e89 = f64_div(_e60, _e88);
    let _e92 = params[1].z;
    let _e95 = params[1].w;
    let v9_ = vec2<u32>(_e92, _e95);
    let _e97 = less_64_(v3_avg_c_acctbal_count, v9_);
    let v10_ge = !(_e97);
    let v12_ = select(vec2<u32>(), _e89, vec2(v10_ge));
    let _e106 = params[2].x;
    let _e108 = (_e106 + (_e11 * 3u));
    work[_e108] = v12_.x;
    work[(_e108 + 1u)] = v12_.y;
    work[(_e108 + 2u)] = select(0u, 1u, select(false, true, v10_ge));
}

// 3: kernel @scan_customer_2
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
    let _e15 = params[0].x;
    let _e18 = params[0].y;
    let row = (_e15 + _e11);
    if ((row >= _e18) | (row < _e15)) {
        return;
    }
    index_2_rows = 0u;
    let _e29 = params[0].w;
    let _e32 = params[1].x;
    let _e33 = (_e29 + row);
    let _e36 = input[_e33];
    let _e40 = input[(_e33 + 1u)];
    let v32_ = vec2<u32>((_e32 + _e36), (_e40 - _e36));
    let v1_ = vec2<u32>(1u, 0u);
    let v2_ = vec2<u32>(2u, 0u);
    let _e47 = substring(v32_, v1_, v2_);
    let _e50 = params[1].y;
    let v4_ = vec2<u32>(_e50, 2u);
    let _e52 = string_equal(_e47, v4_);
    let _e55 = params[1].z;
    let v6_ = vec2<u32>(_e55, 2u);
    let _e57 = string_equal(_e47, v6_);
    let _e60 = params[1].w;
    let v8_ = vec2<u32>(_e60, 2u);
    let _e62 = string_equal(_e47, v8_);
    let _e65 = params[2].x;
    let v10_ = vec2<u32>(_e65, 2u);
    let _e67 = string_equal(_e47, v10_);
    let _e70 = params[2].y;
    let v12_ = vec2<u32>(_e70, 2u);
    let _e72 = string_equal(_e47, v12_);
    let _e75 = params[2].z;
    let v14_ = vec2<u32>(_e75, 2u);
    let _e77 = string_equal(_e47, v14_);
    let _e80 = params[2].w;
    let v16_ = vec2<u32>(_e80, 2u);
    let _e82 = string_equal(_e47, v16_);
    let v18_or = (_e52 | _e57);
    let v19_or = (_e62 | _e67);
    let v20_or = (_e72 | _e77);
    let v21_or = (v18_or | v19_or);
    let v22_or = (v20_or | _e82);
    let v23_or = (v21_or | v22_or);
    if v23_or {
        let _e91 = params[3].x;
        let _e93 = (_e91 + (row * 2u));
        let _e95 = input[_e93];
        let _e98 = input[(_e93 + 1u)];
        let v24_c_acctbal = vec2<u32>(_e95, _e98);
        let matches_end = params[3].y;
        position = 0u;
        loop {
            let candidate = position;
            if (candidate >= matches_end) {
                break;
            }
            position = (candidate + 1u);
            let _e109 = params[3].z;
            let _e112 = (_e109 + (candidate * 3u));
            let _e115 = work[_e112];
            let _e118 = work[(_e112 + 1u)];
            let v26_avg_c_acctbal = vec2<u32>(_e115, _e118);
            let _e122 = work[(_e112 + 2u)];
            let _e144 = f64_normalize_round_pack((v24_c_acctbal.y & 2147483648u), 1084i, select(v24_c_acctbal, vec2<u32>((0u - v24_c_acctbal.x), (~(v24_c_acctbal.y) + u32((v24_c_acctbal.x == 0u)))), vec2(((v24_c_acctbal.y >> 31u) != 0u))));
            let v28_ = vec2<u32>(0u, 1079574528u);
            let _e148 = f64_div(_e144, v28_);
            let _e149 = f64_order_key(_e148);
            let _e152 = f64_order_key(v26_avg_c_acctbal);
            let v30_gt = ((_e152.y < _e149.y) | ((_e152.y == _e149.y) & ((_e152.x < _e149.x) | ((_e152.x == _e149.x) & false))));
            if !((v30_gt & ((_e122 & 1u) != 0u))) {
                continue;
            }
            let _e167 = params[3].w;
            let _e169 = (_e167 + (row * 2u));
            let _e171 = input[_e169];
            let _e174 = input[(_e169 + 1u)];
            let v31_c_custkey = vec2<u32>(_e171, _e174);
            let _e176 = index_2_rows;
            index_2_rows = (_e176 + 1u);
        }
    }
    let _e180 = params[4].x;
    let _e182 = index_2_rows;
    work[(_e180 + _e11)] = _e182;
}

@compute @workgroup_size(256, 1, 1) 
fn append(@builtin(workgroup_id) workgroup_1: vec3<u32>, @builtin(local_invocation_index) local_1: u32, @builtin(num_workgroups) workgroups_1: vec3<u32>) {
    var index_2_rows_1: u32;
    var position_1: u32;

    let _e11 = ((((workgroup_1.y * workgroups_1.x) + workgroup_1.x) * 256u) + local_1);
    let _e15 = params[0].x;
    let _e18 = params[0].y;
    let row_1 = (_e15 + _e11);
    if ((row_1 >= _e18) | (row_1 < _e15)) {
        return;
    }
    index_2_rows_1 = 0u;
    let _e29 = params[4].x;
    let _e30 = (_e29 + _e11);
    let _e33 = work[_e30];
    let _e37 = work[(_e30 + 1u)];
    if !((_e33 != _e37)) {
        return;
    }
    let _e42 = params[0].w;
    let _e45 = params[1].x;
    let _e46 = (_e42 + row_1);
    let _e49 = input[_e46];
    let _e52 = input[(_e46 + 1u)];
    let v32_1 = vec2<u32>((_e45 + _e49), (_e52 - _e49));
    let v1_1 = vec2<u32>(1u, 0u);
    let v2_1 = vec2<u32>(2u, 0u);
    let _e59 = substring(v32_1, v1_1, v2_1);
    let _e62 = params[1].y;
    let v4_1 = vec2<u32>(_e62, 2u);
    let _e64 = string_equal(_e59, v4_1);
    let _e67 = params[1].z;
    let v6_1 = vec2<u32>(_e67, 2u);
    let _e69 = string_equal(_e59, v6_1);
    let _e72 = params[1].w;
    let v8_1 = vec2<u32>(_e72, 2u);
    let _e74 = string_equal(_e59, v8_1);
    let _e77 = params[2].x;
    let v10_1 = vec2<u32>(_e77, 2u);
    let _e79 = string_equal(_e59, v10_1);
    let _e82 = params[2].y;
    let v12_1 = vec2<u32>(_e82, 2u);
    let _e84 = string_equal(_e59, v12_1);
    let _e87 = params[2].z;
    let v14_1 = vec2<u32>(_e87, 2u);
    let _e89 = string_equal(_e59, v14_1);
    let _e92 = params[2].w;
    let v16_1 = vec2<u32>(_e92, 2u);
    let _e94 = string_equal(_e59, v16_1);
    let v18_or_1 = (_e64 | _e69);
    let v19_or_1 = (_e74 | _e79);
    let v20_or_1 = (_e84 | _e89);
    let v21_or_1 = (v18_or_1 | v19_or_1);
    let v22_or_1 = (v20_or_1 | _e94);
    let v23_or_1 = (v21_or_1 | v22_or_1);
    if v23_or_1 {
        let _e103 = params[3].x;
        let _e105 = (_e103 + (row_1 * 2u));
        let _e107 = input[_e105];
        let _e110 = input[(_e105 + 1u)];
        let v24_c_acctbal_1 = vec2<u32>(_e107, _e110);
        let matches_end_1 = params[3].y;
        position_1 = 0u;
        loop {
            let candidate_1 = position_1;
            if (candidate_1 >= matches_end_1) {
                break;
            }
            position_1 = (candidate_1 + 1u);
            let _e121 = params[3].z;
            let _e124 = (_e121 + (candidate_1 * 3u));
            let _e126 = work[_e124];
            let _e129 = work[(_e124 + 1u)];
            let v26_avg_c_acctbal_1 = vec2<u32>(_e126, _e129);
            let _e133 = work[(_e124 + 2u)];
            let _e155 = f64_normalize_round_pack((v24_c_acctbal_1.y & 2147483648u), 1084i, select(v24_c_acctbal_1, vec2<u32>((0u - v24_c_acctbal_1.x), (~(v24_c_acctbal_1.y) + u32((v24_c_acctbal_1.x == 0u)))), vec2(((v24_c_acctbal_1.y >> 31u) != 0u))));
            let v28_1 = vec2<u32>(0u, 1079574528u);
            let _e159 = f64_div(_e155, v28_1);
            let _e160 = f64_order_key(_e159);
            let _e163 = f64_order_key(v26_avg_c_acctbal_1);
            let v30_gt_1 = ((_e163.y < _e160.y) | ((_e163.y == _e160.y) & ((_e163.x < _e160.x) | ((_e163.x == _e160.x) & false))));
            if !((v30_gt_1 & ((_e133 & 1u) != 0u))) {
                continue;
            }
            let _e178 = params[3].w;
            let _e180 = (_e178 + (row_1 * 2u));
            let _e182 = input[_e180];
            let _e185 = input[(_e180 + 1u)];
            let v31_c_custkey_1 = vec2<u32>(_e182, _e185);
            let _e187 = index_2_rows_1;
            index_2_rows_1 = (_e187 + 1u);
            let _e192 = params[4].y;
            let _e195 = (_e192 + ((_e33 + _e187) * 6u));
            work[_e195] = v31_c_custkey_1.x;
            work[(_e195 + 1u)] = v31_c_custkey_1.y;
            work[(_e195 + 2u)] = v32_1.x;
            work[(_e195 + 3u)] = v32_1.y;
            work[(_e195 + 4u)] = v24_c_acctbal_1.x;
            work[(_e195 + 5u)] = v24_c_acctbal_1.y;
        }
    }
}

// 4: kernel @scan_orders
@group(0) @binding(0) 
var<uniform> params: array<vec4<u32>, 1024>;
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

    let _e15 = params[0].x;
    let _e18 = params[0].y;
    let row = (_e15 + ((((workgroup_.y * workgroups.x) + workgroup_.x) * 256u) + local));
    if ((row >= _e18) | (row < _e15)) {
        return;
    }
    let _e28 = params[0].w;
    let _e31 = (_e28 + (row * 2u));
    let _e34 = input[_e31];
    let _e38 = input[(_e31 + 1u)];
    let v0_o_custkey = vec2<u32>(_e34, _e38);
    let _e43 = hash_step(2538058380u, v0_o_custkey.x);
    let _e44 = hash_step(_e43, v0_o_custkey.y);
    let _e47 = hash_finish((_e44 ^ 8u));
    let _e50 = params[1].x;
    let _e53 = params[1].y;
    let _e55 = (_e53 + (_e47 & _e50));
    let _e58 = work[_e55];
    let matches_end = work[(_e55 + 1u)];
    position = _e58;
    loop {
        let _e63 = position;
        if (_e63 >= matches_end) {
            break;
        }
        position = (_e63 + 1u);
        let _e68 = params[1].z;
        let candidate = work[(_e68 + _e63)];
        let _e74 = params[1].w;
        let _e77 = (_e74 + (candidate * 6u));
        let _e79 = work[_e77];
        let _e82 = work[(_e77 + 1u)];
        if !(all((v0_o_custkey == vec2<u32>(_e79, _e82)))) {
            continue;
        }
        let _e89 = params[2].x;
        atomicStore((&sync[(_e89 + candidate)]), 1u);
    }
}

// 5: kernel @scan_index_2
@group(0) @binding(0) 
var<uniform> params: array<vec4<u32>, 1024>;
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
var<private> learning: bool;
var<workgroup> tags: array<u32, 128>;
var<workgroup> claims: array<atomic<u32>, 128>;
var<workgroup> numbers: array<u32, 128>;
var<workgroup> places: array<u32, 128>;
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
    var local_16: u32;
    var local_17: u32;

    local_16 = 0u;
    local_17 = 0u;
    loop {
        let _e5 = local_16;
        if !((_e5 < a_1.y)) {
            break;
        }
        let _e8 = local_16;
        let _e9 = local_17;
        let _e12 = string_word((a_1.x + _e8));
        let _e13 = (a_1.y - _e8);
        let _e19 = ((_e12 & ~((_e12 << 1u))) & 2155905152u);
        local_17 = (_e9 + (min(_e13, 4u) - countOneBits(select((_e19 & ((1u << ((_e13 & 3u) * 8u)) - 1u)), _e19, (_e13 >= 4u)))));
        local_16 = (_e8 + 4u);
    }
    let _e35 = local_17;
    return _e35;
}

fn string_offset(a_2: vec2<u32>, b: u32) -> u32 {
    var local_18: u32;
    var local_19: u32;
    var local_20: u32;
    var local_21: u32;

    if (b == 0u) {
        return b;
    }
    local_18 = 0u;
    local_19 = 0u;
    loop {
        let _e6 = local_18;
        if !((_e6 < a_2.y)) {
            break;
        }
        let _e10 = local_18;
        let _e13 = string_word((a_2.x + _e10));
        let _e15 = (a_2.y - _e10);
        let _e21 = ((_e13 & ~((_e13 << 1u))) & 2155905152u);
        let _e34 = (min(_e15, 4u) - countOneBits(select((_e21 & ((1u << ((_e15 & 3u) * 8u)) - 1u)), _e21, (_e15 >= 4u))));
        let _e35 = local_19;
        if ((_e35 + _e34) > b) {
            local_20 = _e13;
            local_21 = _e10;
            loop {
                let _e40 = local_20;
                let _e44 = ((_e40 & 192u) != 128u);
                let _e45 = local_19;
                let _e48 = local_21;
                if (_e44 & (_e45 == b)) {
                    return _e48;
                }
                let _e49 = local_19;
                local_19 = (_e49 + u32(_e44));
                let _e52 = local_20;
                local_20 = (_e52 >> 8u);
                let _e54 = local_21;
                local_21 = (_e54 + 1u);
                let _e56 = local_21;
                if (_e56 >= (_e10 + 4u)) {
                    break;
                }
            }
        }
        let _e59 = local_19;
        local_19 = (_e59 + _e34);
        local_18 = (_e10 + 4u);
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
    var local_22: vec2<u32>;

    if ((b_2.y >> 31u) != 0u) {
        let _e10 = string_characters(a_4);
        let _e11 = vec2<u32>(_e10, 0u);
        let _e14 = (_e11.x + b_2.x);
        local_22 = vec2<u32>(_e14, ((_e11.y + b_2.y) + u32((_e14 < _e11.x))));
    } else {
        let _e28 = vec2<u32>(1u, 0u);
        local_22 = select(vec2<u32>((b_2.x - _e28.x), ((b_2.y - _e28.y) - u32((b_2.x < _e28.x)))), vec2<u32>(4294967295u, 4294967295u), vec2(((b_2.x | b_2.y) == 0u)));
    }
    let _e41 = local_22;
    let _e44 = (_e41.x + c_1.x);
    let _e51 = vec2<u32>(_e44, ((_e41.y + c_1.y) + u32((_e44 < _e41.x))));
    let _e71 = select(_e51, select(vec2<u32>(4294967295u, 2147483647u), vec2<u32>(0u, 2147483648u), vec2(((_e41.y >> 31u) != 0u))), vec2(((~((_e41.y ^ c_1.y)) & (_e41.y ^ _e51.y)) >= 2147483648u)));
    let _e74 = ((c_1.y >> 31u) != 0u);
    let _e79 = string_slice(a_4, select(_e41, _e71, vec2(_e74)), select(_e71, _e41, vec2(_e74)));
    return _e79;
}

fn spill(a_5: u32) {
    let _e2 = cntrycode;
    let _e8 = params[1].w;
    let _e12 = params[2].x;
    let _e15 = params[2].y;
    let _e18 = params[2].z;
    let _e21 = params[2].w;
    let _e24 = atomicLoad((&sync[_e12]));
    if (_e24 <= _e15) {
        let _e28 = atomicAdd((&sync[_e12]), 1u);
        if (_e28 < _e15) {
            let _e32 = (_e18 + (_e28 * 8u));
            work[_e32] = 0u;
            work[(_e32 + 1u)] = 0u;
            work[(_e32 + 2u)] = 0u;
            work[(_e32 + 3u)] = 0u;
            work[(_e32 + 4u)] = 0u;
            work[(_e32 + 5u)] = 0u;
            work[(_e32 + 6u)] = 0u;
            work[(_e32 + 7u)] = 0u;
            work[_e32] = _e2.x;
            work[(_e32 + 1u)] = _e2.y;
            let _e62 = numcust;
            work[(_e32 + 2u)] = _e62.x;
            work[(_e32 + 3u)] = _e62.y;
            let _e69 = totacctbal;
            work[(_e32 + 4u)] = _e69.x;
            work[(_e32 + 5u)] = _e69.y;
            work[(_e32 + 6u)] = _e69.z;
            work[(_e32 + 7u)] = _e69.w;
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
    let _e8 = params[0].w;
    let _e11 = (_e8 + (a_8 * 6u));
    let _e14 = params[1].x;
    let _e18 = atomicLoad((&sync[(_e14 + a_8)]));
    if !((_e18 != 0u)) {
        let _e25 = work[(_e11 + 2u)];
        let _e29 = work[(_e11 + 3u)];
        let v1_c_phone = vec2<u32>(_e25, _e29);
        let _e34 = work[(_e11 + 4u)];
        let _e38 = work[(_e11 + 5u)];
        let v2_c_acctbal = vec2<u32>(_e34, _e38);
        let v3_ = vec2<u32>(1u, 0u);
        let v4_ = vec2<u32>(2u, 0u);
        let _e43 = substring(v1_c_phone, v3_, v4_);
        cntrycode = _e43;
        numcust = vec2<u32>();
        totacctbal = vec4<u32>();
        some = true;
        let _e52 = numcust;
        let _e53 = add_64_(_e52, v3_);
        let _e57 = (bitcast<i32>(_e52.y) < 0i);
        numcust = _e53;
        let _e73 = select(0u, 4294967295u, (bitcast<i32>(v2_c_acctbal.y) < 0i));
        let v7_ = vec4<u32>(v2_c_acctbal.x, v2_c_acctbal.y, _e73, _e73);
        let _e75 = totacctbal;
        let _e76 = add_128_(_e75, v7_);
        let _e79 = (bitcast<i32>(_e75.w) < 0i);
        totacctbal = _e76;
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
    let _e32 = (_e29 + (row_1 * 6u));
    let _e35 = params[1].x;
    let _e39 = atomicLoad((&sync[(_e35 + row_1)]));
    if !((_e39 != 0u)) {
        let _e46 = work[(_e32 + 2u)];
        let _e50 = work[(_e32 + 3u)];
        let v1_c_phone_1 = vec2<u32>(_e46, _e50);
        let _e55 = work[(_e32 + 4u)];
        let _e59 = work[(_e32 + 5u)];
        let v2_c_acctbal_1 = vec2<u32>(_e55, _e59);
        let v3_1 = vec2<u32>(1u, 0u);
        let v4_1 = vec2<u32>(2u, 0u);
        let _e64 = substring(v1_c_phone_1, v3_1, v4_1);
        let _e65 = groups_rows;
        groups_rows = (_e65 + 1u);
        let _e74 = select(0u, 4294967295u, (bitcast<i32>(v2_c_acctbal_1.y) < 0i));
        let v7_1 = vec4<u32>(v2_c_acctbal_1.x, v2_c_acctbal_1.y, _e74, _e74);
    }
    let _e79 = params[1].y;
    let _e81 = groups_rows;
    work[(_e79 + _e11)] = _e81;
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
    let _e29 = params[1].y;
    let _e30 = (_e29 + _e11);
    let _e33 = work[_e30];
    let _e37 = work[(_e30 + 1u)];
    if !((_e33 != _e37)) {
        return;
    }
    let _e42 = params[0].w;
    let _e45 = (_e42 + (row_2 * 6u));
    let _e48 = params[1].x;
    let _e52 = atomicLoad((&sync[(_e48 + row_2)]));
    if !((_e52 != 0u)) {
        let _e58 = work[(_e45 + 2u)];
        let _e62 = work[(_e45 + 3u)];
        let v1_c_phone_2 = vec2<u32>(_e58, _e62);
        let _e67 = work[(_e45 + 4u)];
        let _e71 = work[(_e45 + 5u)];
        let v2_c_acctbal_2 = vec2<u32>(_e67, _e71);
        let v3_2 = vec2<u32>(1u, 0u);
        let v4_2 = vec2<u32>(2u, 0u);
        let _e75 = substring(v1_c_phone_2, v3_2, v4_2);
        let _e76 = groups_rows_1;
        groups_rows_1 = (_e76 + 1u);
        let _e81 = params[1].z;
        let _e84 = (_e81 + ((_e33 + _e76) * 9u));
        work[_e84] = 3u;
        work[(_e84 + 1u)] = _e75.x;
        work[(_e84 + 2u)] = _e75.y;
        work[(_e84 + 3u)] = v3_2.x;
        work[(_e84 + 4u)] = v3_2.y;
        let _e105 = select(0u, 4294967295u, (bitcast<i32>(v2_c_acctbal_2.y) < 0i));
        let v7_2 = vec4<u32>(v2_c_acctbal_2.x, v2_c_acctbal_2.y, _e105, _e105);
        work[(_e84 + 5u)] = v7_2.x;
        work[(_e84 + 6u)] = v7_2.y;
        work[(_e84 + 7u)] = v7_2.z;
        work[(_e84 + 8u)] = v7_2.w;
    }
}

@compute @workgroup_size(256, 1, 1) 
fn fuse(@builtin(workgroup_id) workgroup_2: vec3<u32>, @builtin(local_invocation_index) local_2: u32, @builtin(num_workgroups) workgroups_2: vec3<u32>) {
    var local_3: u32;
    var local_4: bool;
    var local_5: u32;
    var local_6: bool;
    var waits: bool;
    var local_7: u32;
    var group: u32;
    var local_8: u32;
    var local_9: bool;
    var local_10: bool;
    var local_11: bool;
    var local_12: bool;
    var local_13: bool;
    var local_14: bool;
    var local_15: u32;

    let _e3 = params[0].x;
    let _e6 = params[0].y;
    let _e26 = (((workgroups_2.x * workgroups_2.y) * 256u) * 1u);
    let rounds = (((_e6 - _e3) + (_e26 - 1u)) / _e26);
    let _e30 = (_e3 + (((((workgroup_2.y * workgroups_2.x) + workgroup_2.x) * 256u) + local_2) * 1u));
    learning = true;
    local_3 = 0u;
    loop {
        let _e38 = local_3;
        if (_e38 >= min(rounds, 8u)) {
            break;
        }
        let number = (_e30 + (_e38 * _e26));
        if (number < _e6) {
        }
        some = false;
        if (number < _e6) {
            row(number);
        }
        let _e46 = cntrycode;
        let _e53 = ((2654435761u ^ _e46.x) * 2246822507u);
        let _e57 = (((_e53 ^ (_e53 >> 15u)) ^ _e46.y) * 2246822507u);
        let _e60 = ((_e57 ^ (_e57 >> 15u)) | 1u);
        let _e61 = some;
        local_4 = bool();
        local_4 = !(_e61);
        local_5 = 0u;
        loop {
            let _e66 = local_5;
            if (_e66 >= 8u) {
                break;
            }
            let _e71 = (((_e60 >> 8u) + _e66) & 127u);
            let _e72 = local_4;
            let _e73 = !(_e72);
            local_6 = bool();
            local_6 = false;
            if _e73 {
                let _e78 = tags[_e71];
                if (_e78 == 0u) {
                    let _e82 = atomicCompareExchangeWeak((&claims[_e71]), 0u, 1u);
                    if _e82.exchanged {
                        let _e86 = (_e71 * 2u);
                        keys[_e86] = _e46.x;
                        keys[(_e86 + 1u)] = _e46.y;
                        let _e93 = atomicAdd((&count_1[0u]), 1u);
                        numbers[_e71] = _e93;
                        places[_e93] = _e71;
                        local_6 = true;
                    }
                }
            }
            workgroupBarrier();
            let _e98 = local_6;
            if _e98 {
                tags[_e71] = _e60;
            }
            workgroupBarrier();
            if _e73 {
                let _e101 = tags[_e71];
                if (_e101 == _e60) {
                    let _e103 = (_e71 * 2u);
                    let _e105 = keys[_e103];
                    let _e110 = keys[(_e103 + 1u)];
                    local_4 = ((true & (_e105 == _e46.x)) & (_e110 == _e46.y));
                }
            }
            local_5 = (_e66 + 1u);
        }
        local_3 = (_e38 + 1u);
    }
    learning = false;
    workgroupBarrier();
    waits = true;
    local_7 = 0u;
    loop {
        let _e117 = local_7;
        if (_e117 >= rounds) {
            break;
        }
        let number_1 = (_e30 + (_e117 * _e26));
        if (number_1 < _e6) {
        }
        some = false;
        if (number_1 < _e6) {
            row(number_1);
        }
        let _e123 = some;
        let _e126 = params[1].w;
        let _e128 = cntrycode;
        if (_e123 & (0u == 0u)) {
            let _e136 = ((2654435761u ^ _e128.x) * 2246822507u);
            let _e140 = (((_e136 ^ (_e136 >> 15u)) ^ _e128.y) * 2246822507u);
            let _e143 = ((_e140 ^ (_e140 >> 15u)) | 1u);
            group = u32();
            group = 4294967295u;
            local_8 = 0u;
            loop {
                let _e148 = local_8;
                if (_e148 >= 8u) {
                    break;
                }
                let _e152 = (((_e143 >> 8u) + _e148) & 127u);
                let _e154 = tags[_e152];
                if (_e154 == 0u) {
                    break;
                }
                if (_e154 == _e143) {
                    let _e157 = (_e152 * 2u);
                    let _e159 = keys[_e157];
                    let _e164 = keys[(_e157 + 1u)];
                    if ((true & (_e159 == _e128.x)) & (_e164 == _e128.y)) {
                        let _e168 = numbers[_e152];
                        group = _e168;
                        break;
                    }
                }
                local_8 = (_e148 + 1u);
            }
            let _e170 = group;
            if (_e170 != 4294967295u) {
                let _e173 = (_e170 * 7u);
                let _e174 = ~((_e126 + number_1));
                let _e177 = atomicLoad((&totals[_e173]));
                if (_e174 > _e177) {
                    let _e180 = atomicMax((&totals[_e173]), _e174);
                }
                let _e181 = numcust;
                local_9 = false;
                if (_e181.x != 0u) {
                    let _e188 = atomicAdd((&totals[(_e173 + 1u)]), _e181.x);
                    local_9 = ((_e188 + _e181.x) < _e188);
                }
                let _e191 = local_9;
                let _e194 = (_e181.y + select(0u, 1u, _e191));
                local_10 = false;
                if (_e194 != 0u) {
                    let _e199 = atomicAdd((&totals[(_e173 + 2u)]), _e194);
                    local_10 = ((_e199 + _e194) < _e199);
                }
                let _e202 = local_10;
                let _e205 = totacctbal;
                local_11 = false;
                if (_e205.x != 0u) {
                    let _e215 = atomicAdd((&totals[(_e173 + 3u)]), _e205.x);
                    local_11 = ((_e215 + _e205.x) < _e215);
                }
                let _e218 = local_11;
                let _e222 = (_e205.y + select(0u, 1u, _e218));
                local_12 = false;
                if (_e222 != 0u) {
                    let _e227 = atomicAdd((&totals[(_e173 + 4u)]), _e222);
                    local_12 = ((_e227 + _e222) < _e227);
                }
                let _e230 = local_12;
                let _e235 = (_e205.z + select(0u, 1u, (_e230 | (_e222 < _e205.y))));
                local_13 = false;
                if (_e235 != 0u) {
                    let _e240 = atomicAdd((&totals[(_e173 + 5u)]), _e235);
                    local_13 = ((_e240 + _e235) < _e240);
                }
                let _e243 = local_13;
                let _e248 = (_e205.w + select(0u, 1u, (_e243 | (_e235 < _e205.z))));
                local_14 = false;
                if (_e248 != 0u) {
                    let _e253 = atomicAdd((&totals[(_e173 + 6u)]), _e248);
                    local_14 = ((_e253 + _e248) < _e253);
                }
                let _e256 = local_14;
            } else {
                spill(number_1);
            }
        }
        local_7 = (_e117 + 1u);
    }
    workgroupBarrier();
    local_15 = local_2;
    loop {
        let _e263 = local_15;
        if (_e263 >= 128u) {
            break;
        }
        let _e266 = tags[_e263];
        let _e268 = numbers[_e263];
        if ((_e266 != 0u) & (_e268 >= 0u)) {
            let _e272 = (_e263 * 2u);
            let _e274 = keys[_e272];
            let _e277 = keys[(_e272 + 1u)];
            let _e278 = vec2<u32>(_e274, _e277);
            let _e279 = (_e268 * 7u);
            let _e281 = atomicLoad((&totals[_e279]));
            let _e285 = atomicLoad((&totals[(_e279 + 1u)]));
            let _e288 = atomicLoad((&totals[(_e279 + 2u)]));
            let _e289 = vec2<u32>(_e285, _e288);
            let _e292 = atomicLoad((&totals[(_e279 + 3u)]));
            let _e295 = atomicLoad((&totals[(_e279 + 4u)]));
            let _e298 = atomicLoad((&totals[(_e279 + 5u)]));
            let _e301 = atomicLoad((&totals[(_e279 + 6u)]));
            let _e302 = vec4<u32>(_e292, _e295, _e298, _e301);
            let _e305 = params[2].x;
            let _e308 = params[2].y;
            let _e311 = params[2].z;
            let _e314 = params[2].w;
            let _e317 = atomicLoad((&sync[_e305]));
            if (_e317 <= _e308) {
                let _e320 = atomicAdd((&sync[_e305]), 1u);
                if (_e320 < _e308) {
                    let _e323 = (_e311 + (_e320 * 8u));
                    work[_e323] = 0u;
                    work[(_e323 + 1u)] = 0u;
                    work[(_e323 + 2u)] = 0u;
                    work[(_e323 + 3u)] = 0u;
                    work[(_e323 + 4u)] = 0u;
                    work[(_e323 + 5u)] = 0u;
                    work[(_e323 + 6u)] = 0u;
                    work[(_e323 + 7u)] = 0u;
                    work[_e323] = _e278.x;
                    work[(_e323 + 1u)] = _e278.y;
                    work[(_e323 + 2u)] = _e289.x;
                    work[(_e323 + 3u)] = _e289.y;
                    work[(_e323 + 4u)] = _e302.x;
                    work[(_e323 + 5u)] = _e302.y;
                    work[(_e323 + 6u)] = _e302.z;
                    work[(_e323 + 7u)] = _e302.w;
                    work[(_e314 + _e320)] = ~(_e281);
                }
            }
        }
        local_15 = (_e263 + 256u);
    }
}

// 6: kernel @scan_groups
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
    let _e32 = (_e29 + (row * 8u));
    let _e35 = work[_e32];
    let _e39 = work[(_e32 + 1u)];
    let v1_cntrycode = vec2<u32>(_e35, _e39);
    let _e44 = work[(_e32 + 2u)];
    let _e48 = work[(_e32 + 3u)];
    let v2_numcust = vec2<u32>(_e44, _e48);
    let _e53 = work[(_e32 + 4u)];
    let _e57 = work[(_e32 + 5u)];
    let _e61 = work[(_e32 + 6u)];
    let _e65 = work[(_e32 + 7u)];
    let v3_totacctbal = vec4<u32>(_e53, _e57, _e61, _e65);
    let _e69 = params[1].x;
    let _e71 = (_e69 + (_e11 * 8u));
    work[_e71] = v1_cntrycode.x;
    work[(_e71 + 1u)] = v1_cntrycode.y;
    work[(_e71 + 2u)] = v2_numcust.x;
    work[(_e71 + 3u)] = v2_numcust.y;
    work[(_e71 + 4u)] = v3_totacctbal.x;
    work[(_e71 + 5u)] = v3_totacctbal.y;
    work[(_e71 + 6u)] = v3_totacctbal.z;
    work[(_e71 + 7u)] = v3_totacctbal.w;
}

// 7: kernel @scan_sorted
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
    let _e32 = (_e29 + (row * 8u));
    let _e35 = work[_e32];
    let _e39 = work[(_e32 + 1u)];
    let v1_cntrycode = vec2<u32>(_e35, _e39);
    let _e44 = work[(_e32 + 2u)];
    let _e48 = work[(_e32 + 3u)];
    let v2_numcust = vec2<u32>(_e44, _e48);
    let _e53 = work[(_e32 + 4u)];
    let _e57 = work[(_e32 + 5u)];
    let _e61 = work[(_e32 + 6u)];
    let _e65 = work[(_e32 + 7u)];
    let v3_totacctbal = vec4<u32>(_e53, _e57, _e61, _e65);
    let _e69 = params[1].x;
    let _e71 = (_e69 + (_e11 * 8u));
    work[_e71] = v1_cntrycode.x;
    work[(_e71 + 1u)] = v1_cntrycode.y;
    work[(_e71 + 2u)] = v2_numcust.x;
    work[(_e71 + 3u)] = v2_numcust.y;
    work[(_e71 + 4u)] = v3_totacctbal.x;
    work[(_e71 + 5u)] = v3_totacctbal.y;
    work[(_e71 + 6u)] = v3_totacctbal.z;
    work[(_e71 + 7u)] = v3_totacctbal.w;
}

// 8: pass sums_aggregate of kernel @scan_customer
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
    var avg_c_acctbal_sum: vec2<u32>;
    var avg_c_acctbal_count: vec2<u32>;
    var group: u32;
    var is_first: bool;
    var local_1: u32;
    var whole_avg_c_acctbal_sum: vec2<u32>;
    var whole_avg_c_acctbal_count: vec2<u32>;
    var whole_avg_c_acctbal_sum_1: vec2<u32>;
    var whole_avg_c_acctbal_count_1: vec2<u32>;

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
    avg_c_acctbal_sum = vec2<u32>();
    avg_c_acctbal_count = vec2<u32>();
    avg_c_acctbal_sum = vec2<u32>();
    avg_c_acctbal_count = vec2<u32>();
    let _e55 = work[(numbers + _e41)];
    group = _e55;
    is_first = true;
    let _e59 = (i * 2u);
    local_1 = _e41;
    loop {
        let _e61 = local_1;
        if (_e61 >= _e43) {
            break;
        }
        let _e65 = work[(numbers + _e61)];
        let _e66 = group;
        if (_e65 != _e66) {
            let _e68 = is_first;
            if (_e68 & _e44) {
                let _e72 = (parts + (_e59 * 4u));
                let _e73 = avg_c_acctbal_sum;
                work[_e72] = _e73.x;
                work[(_e72 + 1u)] = _e73.y;
                let _e79 = avg_c_acctbal_count;
                work[(_e72 + 2u)] = _e79.x;
                work[(_e72 + 3u)] = _e79.y;
                work[(part_numbers + _e59)] = _e66;
            } else {
                let _e90 = (rows + (_e66 * 4u));
                whole_avg_c_acctbal_sum = vec2<u32>();
                whole_avg_c_acctbal_count = vec2<u32>();
                let _e96 = work[_e90];
                let _e99 = work[(_e90 + 1u)];
                whole_avg_c_acctbal_sum = vec2<u32>(_e96, _e99);
                let _e103 = work[(_e90 + 2u)];
                let _e106 = work[(_e90 + 3u)];
                whole_avg_c_acctbal_count = vec2<u32>(_e103, _e106);
                let _e108 = avg_c_acctbal_sum;
                let _e109 = whole_avg_c_acctbal_sum;
                let _e110 = add_64_(_e109, _e108);
                let _e114 = (bitcast<i32>(_e109.y) < 0i);
                whole_avg_c_acctbal_sum = _e110;
                let _e124 = avg_c_acctbal_count;
                let _e125 = whole_avg_c_acctbal_count;
                let _e126 = add_64_(_e125, _e124);
                let _e129 = (bitcast<i32>(_e125.y) < 0i);
                whole_avg_c_acctbal_count = _e126;
                let _e139 = whole_avg_c_acctbal_sum;
                work[_e90] = _e139.x;
                work[(_e90 + 1u)] = _e139.y;
                let _e145 = whole_avg_c_acctbal_count;
                work[(_e90 + 2u)] = _e145.x;
                work[(_e90 + 3u)] = _e145.y;
            }
            avg_c_acctbal_sum = vec2<u32>();
            avg_c_acctbal_count = vec2<u32>();
            is_first = false;
            group = _e65;
        }
        let _e156 = work[(order + _e61)];
        let _e159 = (entries + (_e156 * 5u));
        let _e161 = work[_e159];
        let _e166 = work[(_e159 + 1u)];
        let _e169 = work[(_e159 + 2u)];
        let _e170 = vec2<u32>(_e166, _e169);
        if ((_e161 & 1u) != 0u) {
            let _e171 = avg_c_acctbal_sum;
            let _e172 = add_64_(_e171, _e170);
            let _e175 = (bitcast<i32>(_e171.y) < 0i);
            avg_c_acctbal_sum = _e172;
        }
        let _e186 = work[_e159];
        let _e191 = work[(_e159 + 3u)];
        let _e194 = work[(_e159 + 4u)];
        let _e195 = vec2<u32>(_e191, _e194);
        if ((_e186 & 2u) != 0u) {
            let _e196 = avg_c_acctbal_count;
            let _e197 = add_64_(_e196, _e195);
            let _e200 = (bitcast<i32>(_e196.y) < 0i);
            avg_c_acctbal_count = _e197;
        }
        local_1 = (_e61 + 1u);
    }
    let _e211 = group;
    if _e44 {
        let _e212 = (_e59 + 1u);
        let _e213 = is_first;
        if _e213 {
            let _e215 = (parts + (_e59 * 4u));
            let _e216 = avg_c_acctbal_sum;
            work[_e215] = _e216.x;
            work[(_e215 + 1u)] = _e216.y;
            let _e222 = avg_c_acctbal_count;
            work[(_e215 + 2u)] = _e222.x;
            work[(_e215 + 3u)] = _e222.y;
            work[(part_numbers + _e59)] = _e211;
            avg_c_acctbal_sum = vec2<u32>();
            avg_c_acctbal_count = vec2<u32>();
        }
        let _e234 = (parts + (_e212 * 4u));
        let _e235 = avg_c_acctbal_sum;
        work[_e234] = _e235.x;
        work[(_e234 + 1u)] = _e235.y;
        let _e241 = avg_c_acctbal_count;
        work[(_e234 + 2u)] = _e241.x;
        work[(_e234 + 3u)] = _e241.y;
        work[(part_numbers + _e212)] = _e211;
    } else {
        if (_e43 > 0u) {
            let _e252 = (rows + (_e211 * 4u));
            whole_avg_c_acctbal_sum_1 = vec2<u32>();
            whole_avg_c_acctbal_count_1 = vec2<u32>();
            let _e258 = work[_e252];
            let _e261 = work[(_e252 + 1u)];
            whole_avg_c_acctbal_sum_1 = vec2<u32>(_e258, _e261);
            let _e265 = work[(_e252 + 2u)];
            let _e268 = work[(_e252 + 3u)];
            whole_avg_c_acctbal_count_1 = vec2<u32>(_e265, _e268);
            let _e270 = avg_c_acctbal_sum;
            let _e271 = whole_avg_c_acctbal_sum_1;
            let _e272 = add_64_(_e271, _e270);
            let _e275 = (bitcast<i32>(_e271.y) < 0i);
            whole_avg_c_acctbal_sum_1 = _e272;
            let _e285 = avg_c_acctbal_count;
            let _e286 = whole_avg_c_acctbal_count_1;
            let _e287 = add_64_(_e286, _e285);
            let _e290 = (bitcast<i32>(_e286.y) < 0i);
            whole_avg_c_acctbal_count_1 = _e287;
            let _e300 = whole_avg_c_acctbal_sum_1;
            work[_e252] = _e300.x;
            work[(_e252 + 1u)] = _e300.y;
            let _e306 = whole_avg_c_acctbal_count_1;
            work[(_e252 + 2u)] = _e306.x;
            work[(_e252 + 3u)] = _e306.y;
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
    avg_c_acctbal_sum_1 = vec2<u32>();
    avg_c_acctbal_count_1 = vec2<u32>();
    avg_c_acctbal_sum_1 = vec2<u32>();
    avg_c_acctbal_count_1 = vec2<u32>();
    group_1 = 0u;
    is_first_1 = true;
    let _e55 = (i_1 * 2u);
    local_3 = _e41;
    loop {
        let _e57 = local_3;
        if (_e57 >= _e43) {
            break;
        }
        let _e61 = (entries_1 + (_e57 * 5u));
        let _e64 = work[_e61];
        let _e69 = work[(_e61 + 1u)];
        let _e72 = work[(_e61 + 2u)];
        let _e73 = vec2<u32>(_e69, _e72);
        if ((_e64 & 1u) != 0u) {
            let _e74 = avg_c_acctbal_sum_1;
            let _e75 = add_64_(_e74, _e73);
            let _e79 = (bitcast<i32>(_e74.y) < 0i);
            avg_c_acctbal_sum_1 = _e75;
        }
        let _e90 = work[_e61];
        let _e96 = work[(_e61 + 3u)];
        let _e100 = work[(_e61 + 4u)];
        let _e101 = vec2<u32>(_e96, _e100);
        if ((_e90 & 2u) != 0u) {
            let _e102 = avg_c_acctbal_count_1;
            let _e103 = add_64_(_e102, _e101);
            let _e106 = (bitcast<i32>(_e102.y) < 0i);
            avg_c_acctbal_count_1 = _e103;
        }
        local_3 = (_e57 + 1u);
    }
    let _e117 = group_1;
    if (part_numbers_1 != 0u) {
        let _e118 = (_e55 + 1u);
        let _e119 = is_first_1;
        if _e119 {
            let _e121 = (parts_1 + (_e55 * 4u));
            let _e122 = avg_c_acctbal_sum_1;
            work[_e121] = _e122.x;
            work[(_e121 + 1u)] = _e122.y;
            let _e128 = avg_c_acctbal_count_1;
            work[(_e121 + 2u)] = _e128.x;
            work[(_e121 + 3u)] = _e128.y;
            work[(part_numbers_1 + _e55)] = _e117;
            avg_c_acctbal_sum_1 = vec2<u32>();
            avg_c_acctbal_count_1 = vec2<u32>();
        }
        let _e140 = (parts_1 + (_e118 * 4u));
        let _e141 = avg_c_acctbal_sum_1;
        work[_e140] = _e141.x;
        work[(_e140 + 1u)] = _e141.y;
        let _e147 = avg_c_acctbal_count_1;
        work[(_e140 + 2u)] = _e147.x;
        work[(_e140 + 3u)] = _e147.y;
        work[(part_numbers_1 + _e118)] = _e117;
    } else {
        if (_e43 > 0u) {
            let _e158 = (rows_1 + (_e117 * 4u));
            whole_avg_c_acctbal_sum_2 = vec2<u32>();
            whole_avg_c_acctbal_count_2 = vec2<u32>();
            let _e164 = work[_e158];
            let _e167 = work[(_e158 + 1u)];
            whole_avg_c_acctbal_sum_2 = vec2<u32>(_e164, _e167);
            let _e171 = work[(_e158 + 2u)];
            let _e174 = work[(_e158 + 3u)];
            whole_avg_c_acctbal_count_2 = vec2<u32>(_e171, _e174);
            let _e176 = avg_c_acctbal_sum_1;
            let _e177 = whole_avg_c_acctbal_sum_2;
            let _e178 = add_64_(_e177, _e176);
            let _e181 = (bitcast<i32>(_e177.y) < 0i);
            whole_avg_c_acctbal_sum_2 = _e178;
            let _e191 = avg_c_acctbal_count_1;
            let _e192 = whole_avg_c_acctbal_count_2;
            let _e193 = add_64_(_e192, _e191);
            let _e196 = (bitcast<i32>(_e192.y) < 0i);
            whole_avg_c_acctbal_count_2 = _e193;
            let _e206 = whole_avg_c_acctbal_sum_2;
            work[_e158] = _e206.x;
            work[(_e158 + 1u)] = _e206.y;
            let _e212 = whole_avg_c_acctbal_count_2;
            work[(_e158 + 2u)] = _e212.x;
            work[(_e158 + 3u)] = _e212.y;
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
    avg_c_acctbal_sum_2 = vec2<u32>();
    avg_c_acctbal_count_2 = vec2<u32>();
    avg_c_acctbal_sum_2 = vec2<u32>();
    avg_c_acctbal_count_2 = vec2<u32>();
    let _e55 = work[(numbers_2 + _e41)];
    group_2 = _e55;
    is_first_2 = true;
    let _e59 = (i_2 * 2u);
    local_5 = _e41;
    loop {
        let _e61 = local_5;
        if (_e61 >= _e43) {
            break;
        }
        let _e65 = work[(numbers_2 + _e61)];
        let _e66 = group_2;
        if (_e65 != _e66) {
            let _e68 = is_first_2;
            if (_e68 & _e44) {
                let _e72 = (parts_2 + (_e59 * 4u));
                let _e73 = avg_c_acctbal_sum_2;
                work[_e72] = _e73.x;
                work[(_e72 + 1u)] = _e73.y;
                let _e79 = avg_c_acctbal_count_2;
                work[(_e72 + 2u)] = _e79.x;
                work[(_e72 + 3u)] = _e79.y;
                work[(part_numbers_2 + _e59)] = _e66;
            } else {
                let _e90 = (rows_2 + (_e66 * 4u));
                whole_avg_c_acctbal_sum_3 = vec2<u32>();
                whole_avg_c_acctbal_count_3 = vec2<u32>();
                let _e96 = work[_e90];
                let _e99 = work[(_e90 + 1u)];
                whole_avg_c_acctbal_sum_3 = vec2<u32>(_e96, _e99);
                let _e103 = work[(_e90 + 2u)];
                let _e106 = work[(_e90 + 3u)];
                whole_avg_c_acctbal_count_3 = vec2<u32>(_e103, _e106);
                let _e108 = avg_c_acctbal_sum_2;
                let _e109 = whole_avg_c_acctbal_sum_3;
                let _e110 = add_64_(_e109, _e108);
                let _e114 = (bitcast<i32>(_e109.y) < 0i);
                whole_avg_c_acctbal_sum_3 = _e110;
                let _e124 = avg_c_acctbal_count_2;
                let _e125 = whole_avg_c_acctbal_count_3;
                let _e126 = add_64_(_e125, _e124);
                let _e129 = (bitcast<i32>(_e125.y) < 0i);
                whole_avg_c_acctbal_count_3 = _e126;
                let _e139 = whole_avg_c_acctbal_sum_3;
                work[_e90] = _e139.x;
                work[(_e90 + 1u)] = _e139.y;
                let _e145 = whole_avg_c_acctbal_count_3;
                work[(_e90 + 2u)] = _e145.x;
                work[(_e90 + 3u)] = _e145.y;
            }
            avg_c_acctbal_sum_2 = vec2<u32>();
            avg_c_acctbal_count_2 = vec2<u32>();
            is_first_2 = false;
            group_2 = _e65;
        }
        let _e155 = (entries_2 + (_e61 * 4u));
        let _e157 = work[_e155];
        let _e160 = work[(_e155 + 1u)];
        let _e161 = vec2<u32>(_e157, _e160);
        let _e162 = avg_c_acctbal_sum_2;
        let _e163 = add_64_(_e162, _e161);
        let _e166 = (bitcast<i32>(_e162.y) < 0i);
        avg_c_acctbal_sum_2 = _e163;
        let _e178 = work[(_e155 + 2u)];
        let _e181 = work[(_e155 + 3u)];
        let _e182 = vec2<u32>(_e178, _e181);
        let _e183 = avg_c_acctbal_count_2;
        let _e184 = add_64_(_e183, _e182);
        let _e187 = (bitcast<i32>(_e183.y) < 0i);
        avg_c_acctbal_count_2 = _e184;
        local_5 = (_e61 + 1u);
    }
    let _e198 = group_2;
    if _e44 {
        let _e199 = (_e59 + 1u);
        let _e200 = is_first_2;
        if _e200 {
            let _e202 = (parts_2 + (_e59 * 4u));
            let _e203 = avg_c_acctbal_sum_2;
            work[_e202] = _e203.x;
            work[(_e202 + 1u)] = _e203.y;
            let _e209 = avg_c_acctbal_count_2;
            work[(_e202 + 2u)] = _e209.x;
            work[(_e202 + 3u)] = _e209.y;
            work[(part_numbers_2 + _e59)] = _e198;
            avg_c_acctbal_sum_2 = vec2<u32>();
            avg_c_acctbal_count_2 = vec2<u32>();
        }
        let _e221 = (parts_2 + (_e199 * 4u));
        let _e222 = avg_c_acctbal_sum_2;
        work[_e221] = _e222.x;
        work[(_e221 + 1u)] = _e222.y;
        let _e228 = avg_c_acctbal_count_2;
        work[(_e221 + 2u)] = _e228.x;
        work[(_e221 + 3u)] = _e228.y;
        work[(part_numbers_2 + _e199)] = _e198;
    } else {
        if (_e43 > 0u) {
            let _e239 = (rows_2 + (_e198 * 4u));
            whole_avg_c_acctbal_sum_4 = vec2<u32>();
            whole_avg_c_acctbal_count_4 = vec2<u32>();
            let _e245 = work[_e239];
            let _e248 = work[(_e239 + 1u)];
            whole_avg_c_acctbal_sum_4 = vec2<u32>(_e245, _e248);
            let _e252 = work[(_e239 + 2u)];
            let _e255 = work[(_e239 + 3u)];
            whole_avg_c_acctbal_count_4 = vec2<u32>(_e252, _e255);
            let _e257 = avg_c_acctbal_sum_2;
            let _e258 = whole_avg_c_acctbal_sum_4;
            let _e259 = add_64_(_e258, _e257);
            let _e262 = (bitcast<i32>(_e258.y) < 0i);
            whole_avg_c_acctbal_sum_4 = _e259;
            let _e272 = avg_c_acctbal_count_2;
            let _e273 = whole_avg_c_acctbal_count_4;
            let _e274 = add_64_(_e273, _e272);
            let _e277 = (bitcast<i32>(_e273.y) < 0i);
            whole_avg_c_acctbal_count_4 = _e274;
            let _e287 = whole_avg_c_acctbal_sum_4;
            work[_e239] = _e287.x;
            work[(_e239 + 1u)] = _e287.y;
            let _e293 = whole_avg_c_acctbal_count_4;
            work[(_e239 + 2u)] = _e293.x;
            work[(_e239 + 3u)] = _e293.y;
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
    avg_c_acctbal_sum_3 = vec2<u32>();
    avg_c_acctbal_count_3 = vec2<u32>();
    avg_c_acctbal_sum_3 = vec2<u32>();
    avg_c_acctbal_count_3 = vec2<u32>();
    let _e55 = work[(numbers_3 + _e41)];
    group_3 = _e55;
    is_first_3 = true;
    let _e59 = (i_3 * 2u);
    local_7 = _e41;
    loop {
        let _e61 = local_7;
        if (_e61 >= _e43) {
            break;
        }
        let _e65 = work[(numbers_3 + _e61)];
        let _e66 = group_3;
        if (_e65 != _e66) {
            let _e68 = is_first_3;
            if (_e68 & _e44) {
                let _e72 = (parts_3 + (_e59 * 4u));
                let _e73 = avg_c_acctbal_sum_3;
                work[_e72] = _e73.x;
                work[(_e72 + 1u)] = _e73.y;
                let _e79 = avg_c_acctbal_count_3;
                work[(_e72 + 2u)] = _e79.x;
                work[(_e72 + 3u)] = _e79.y;
                work[(part_numbers_3 + _e59)] = _e66;
            } else {
                let _e90 = (rows_3 + (_e66 * 4u));
                whole_avg_c_acctbal_sum_5 = vec2<u32>();
                whole_avg_c_acctbal_count_5 = vec2<u32>();
                let _e96 = work[_e90];
                let _e99 = work[(_e90 + 1u)];
                whole_avg_c_acctbal_sum_5 = vec2<u32>(_e96, _e99);
                let _e103 = work[(_e90 + 2u)];
                let _e106 = work[(_e90 + 3u)];
                whole_avg_c_acctbal_count_5 = vec2<u32>(_e103, _e106);
                let _e108 = avg_c_acctbal_sum_3;
                let _e109 = whole_avg_c_acctbal_sum_5;
                let _e110 = add_64_(_e109, _e108);
                let _e114 = (bitcast<i32>(_e109.y) < 0i);
                whole_avg_c_acctbal_sum_5 = _e110;
                let _e124 = avg_c_acctbal_count_3;
                let _e125 = whole_avg_c_acctbal_count_5;
                let _e126 = add_64_(_e125, _e124);
                let _e129 = (bitcast<i32>(_e125.y) < 0i);
                whole_avg_c_acctbal_count_5 = _e126;
                let _e139 = whole_avg_c_acctbal_sum_5;
                work[_e90] = _e139.x;
                work[(_e90 + 1u)] = _e139.y;
                let _e145 = whole_avg_c_acctbal_count_5;
                work[(_e90 + 2u)] = _e145.x;
                work[(_e90 + 3u)] = _e145.y;
            }
            avg_c_acctbal_sum_3 = vec2<u32>();
            avg_c_acctbal_count_3 = vec2<u32>();
            is_first_3 = false;
            group_3 = _e65;
        }
        let _e156 = work[(order_3 + _e61)];
        let _e158 = (entries_3 + (_e156 * 4u));
        let _e160 = work[_e158];
        let _e163 = work[(_e158 + 1u)];
        let _e164 = vec2<u32>(_e160, _e163);
        let _e165 = avg_c_acctbal_sum_3;
        let _e166 = add_64_(_e165, _e164);
        let _e169 = (bitcast<i32>(_e165.y) < 0i);
        avg_c_acctbal_sum_3 = _e166;
        let _e181 = work[(_e158 + 2u)];
        let _e184 = work[(_e158 + 3u)];
        let _e185 = vec2<u32>(_e181, _e184);
        let _e186 = avg_c_acctbal_count_3;
        let _e187 = add_64_(_e186, _e185);
        let _e190 = (bitcast<i32>(_e186.y) < 0i);
        avg_c_acctbal_count_3 = _e187;
        local_7 = (_e61 + 1u);
    }
    let _e201 = group_3;
    if _e44 {
        let _e202 = (_e59 + 1u);
        let _e203 = is_first_3;
        if _e203 {
            let _e205 = (parts_3 + (_e59 * 4u));
            let _e206 = avg_c_acctbal_sum_3;
            work[_e205] = _e206.x;
            work[(_e205 + 1u)] = _e206.y;
            let _e212 = avg_c_acctbal_count_3;
            work[(_e205 + 2u)] = _e212.x;
            work[(_e205 + 3u)] = _e212.y;
            work[(part_numbers_3 + _e59)] = _e201;
            avg_c_acctbal_sum_3 = vec2<u32>();
            avg_c_acctbal_count_3 = vec2<u32>();
        }
        let _e224 = (parts_3 + (_e202 * 4u));
        let _e225 = avg_c_acctbal_sum_3;
        work[_e224] = _e225.x;
        work[(_e224 + 1u)] = _e225.y;
        let _e231 = avg_c_acctbal_count_3;
        work[(_e224 + 2u)] = _e231.x;
        work[(_e224 + 3u)] = _e231.y;
        work[(part_numbers_3 + _e202)] = _e201;
    } else {
        if (_e43 > 0u) {
            let _e242 = (rows_3 + (_e201 * 4u));
            whole_avg_c_acctbal_sum_6 = vec2<u32>();
            whole_avg_c_acctbal_count_6 = vec2<u32>();
            let _e248 = work[_e242];
            let _e251 = work[(_e242 + 1u)];
            whole_avg_c_acctbal_sum_6 = vec2<u32>(_e248, _e251);
            let _e255 = work[(_e242 + 2u)];
            let _e258 = work[(_e242 + 3u)];
            whole_avg_c_acctbal_count_6 = vec2<u32>(_e255, _e258);
            let _e260 = avg_c_acctbal_sum_3;
            let _e261 = whole_avg_c_acctbal_sum_6;
            let _e262 = add_64_(_e261, _e260);
            let _e265 = (bitcast<i32>(_e261.y) < 0i);
            whole_avg_c_acctbal_sum_6 = _e262;
            let _e275 = avg_c_acctbal_count_3;
            let _e276 = whole_avg_c_acctbal_count_6;
            let _e277 = add_64_(_e276, _e275);
            let _e280 = (bitcast<i32>(_e276.y) < 0i);
            whole_avg_c_acctbal_count_6 = _e277;
            let _e290 = whole_avg_c_acctbal_sum_6;
            work[_e242] = _e290.x;
            work[(_e242 + 1u)] = _e290.y;
            let _e296 = whole_avg_c_acctbal_count_6;
            work[(_e242 + 2u)] = _e296.x;
            work[(_e242 + 3u)] = _e296.y;
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
    avg_c_acctbal_sum_4 = vec2<u32>();
    avg_c_acctbal_count_4 = vec2<u32>();
    avg_c_acctbal_sum_4 = vec2<u32>();
    avg_c_acctbal_count_4 = vec2<u32>();
    group_4 = 0u;
    is_first_4 = true;
    let _e55 = (i_4 * 2u);
    local_9 = _e41;
    loop {
        let _e57 = local_9;
        if (_e57 >= _e43) {
            break;
        }
        let _e61 = (entries_4 + (_e57 * 4u));
        let _e64 = work[_e61];
        let _e67 = work[(_e61 + 1u)];
        let _e68 = vec2<u32>(_e64, _e67);
        let _e69 = avg_c_acctbal_sum_4;
        let _e70 = add_64_(_e69, _e68);
        let _e74 = (bitcast<i32>(_e69.y) < 0i);
        avg_c_acctbal_sum_4 = _e70;
        let _e86 = work[(_e61 + 2u)];
        let _e90 = work[(_e61 + 3u)];
        let _e91 = vec2<u32>(_e86, _e90);
        let _e92 = avg_c_acctbal_count_4;
        let _e93 = add_64_(_e92, _e91);
        let _e96 = (bitcast<i32>(_e92.y) < 0i);
        avg_c_acctbal_count_4 = _e93;
        local_9 = (_e57 + 1u);
    }
    let _e107 = group_4;
    if (part_numbers_4 != 0u) {
        let _e108 = (_e55 + 1u);
        let _e109 = is_first_4;
        if _e109 {
            let _e111 = (parts_4 + (_e55 * 4u));
            let _e112 = avg_c_acctbal_sum_4;
            work[_e111] = _e112.x;
            work[(_e111 + 1u)] = _e112.y;
            let _e118 = avg_c_acctbal_count_4;
            work[(_e111 + 2u)] = _e118.x;
            work[(_e111 + 3u)] = _e118.y;
            work[(part_numbers_4 + _e55)] = _e107;
            avg_c_acctbal_sum_4 = vec2<u32>();
            avg_c_acctbal_count_4 = vec2<u32>();
        }
        let _e130 = (parts_4 + (_e108 * 4u));
        let _e131 = avg_c_acctbal_sum_4;
        work[_e130] = _e131.x;
        work[(_e130 + 1u)] = _e131.y;
        let _e137 = avg_c_acctbal_count_4;
        work[(_e130 + 2u)] = _e137.x;
        work[(_e130 + 3u)] = _e137.y;
        work[(part_numbers_4 + _e108)] = _e107;
    } else {
        if (_e43 > 0u) {
            let _e148 = (rows_4 + (_e107 * 4u));
            whole_avg_c_acctbal_sum_7 = vec2<u32>();
            whole_avg_c_acctbal_count_7 = vec2<u32>();
            let _e154 = work[_e148];
            let _e157 = work[(_e148 + 1u)];
            whole_avg_c_acctbal_sum_7 = vec2<u32>(_e154, _e157);
            let _e161 = work[(_e148 + 2u)];
            let _e164 = work[(_e148 + 3u)];
            whole_avg_c_acctbal_count_7 = vec2<u32>(_e161, _e164);
            let _e166 = avg_c_acctbal_sum_4;
            let _e167 = whole_avg_c_acctbal_sum_7;
            let _e168 = add_64_(_e167, _e166);
            let _e171 = (bitcast<i32>(_e167.y) < 0i);
            whole_avg_c_acctbal_sum_7 = _e168;
            let _e181 = avg_c_acctbal_count_4;
            let _e182 = whole_avg_c_acctbal_count_7;
            let _e183 = add_64_(_e182, _e181);
            let _e186 = (bitcast<i32>(_e182.y) < 0i);
            whole_avg_c_acctbal_count_7 = _e183;
            let _e196 = whole_avg_c_acctbal_sum_7;
            work[_e148] = _e196.x;
            work[(_e148 + 1u)] = _e196.y;
            let _e202 = whole_avg_c_acctbal_count_7;
            work[(_e148 + 2u)] = _e202.x;
            work[(_e148 + 3u)] = _e202.y;
        }
    }
}

// 9: pass groups_groups of kernel @scan_index_2
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
    let _e48 = (groups + (i * 8u));
    let _e51 = work[_e48];
    let _e55 = work[(_e48 + 1u)];
    let _e58 = string_hash(vec2<u32>(_e51, _e55));
    let _e60 = hash_step(2538058380u, _e58);
    let _e63 = hash_finish((_e60 ^ 4u));
    local_1 = _e63;
    loop {
        let _e66 = local_1;
        let _e67 = (_e66 & mask);
        let _e71 = atomicCompareExchangeWeak((&sync[(table + _e67)]), 0u, (i + 1u));
        if _e71.exchanged {
            break;
        }
        if (_e71.old_value != 0u) {
            local_1 = (_e67 + 1u);
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
    let _e48 = (entries_1 + (i_1 * 9u));
    let _e53 = work[(_e48 + 1u)];
    let _e57 = work[(_e48 + 2u)];
    let _e58 = vec2<u32>(_e53, _e57);
    let _e60 = string_hash(_e58);
    let _e62 = hash_step(2538058380u, _e60);
    let _e65 = hash_finish((_e62 ^ 4u));
    slot = _e65;
    let _e68 = (i_1 | 2147483648u);
    probes = u32();
    loop {
        let _e71 = slot;
        let _e72 = (_e71 & mask_1);
        slot = _e72;
        let _e73 = probes;
        if (_e73 >= most_probes_1) {
            atomicStore((&sync[full_1]), 1u);
            break;
        }
        probes = (_e73 + 1u);
        let _e78 = (table_1 + _e72);
        let _e80 = atomicLoad((&sync[_e78]));
        holder = _e80;
        if (_e80 == 0u) {
            let _e84 = atomicCompareExchangeWeak((&sync[_e78]), 0u, _e68);
            holder = select(_e84.old_value, _e68, _e84.exchanged);
        }
        let _e88 = holder;
        if (_e88 == _e68) {
            break;
        }
        if (_e88 != 0u) {
            local_3 = bool();
            if ((_e88 & 2147483648u) != 0u) {
                let _e98 = (entries_1 + ((_e88 & 2147483647u) * 9u));
                let _e101 = work[(_e98 + 1u)];
                let _e104 = work[(_e98 + 2u)];
                let _e107 = string_equal(_e58, vec2<u32>(_e101, _e104));
                let _e108 = (true & _e107);
                local_3 = _e108;
                if (_e108 & (_e68 < _e88)) {
                    let _e112 = atomicMin((&sync[_e78]), _e68);
                }
            } else {
                let _e116 = (groups_1 + ((_e88 - 1u) * 8u));
                let _e118 = work[_e116];
                let _e121 = work[(_e116 + 1u)];
                let _e123 = string_equal(_e58, vec2<u32>(_e118, _e121));
                local_3 = (true & _e123);
            }
            let _e125 = local_3;
            if _e125 {
                break;
            }
            slot = (_e72 + 1u);
        }
    }
    let _e128 = slot;
    work[(slots_1 + i_1)] = _e128;
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
        let _e63 = (entries_3 + (i_3 * 9u));
        let _e67 = work[(_e63 + 1u)];
        let _e71 = work[(_e63 + 2u)];
        let _e72 = vec2<u32>(_e67, _e71);
        let _e75 = (groups_3 + (_e60 * 8u));
        work[_e75] = 0u;
        work[(_e75 + 1u)] = 0u;
        work[(_e75 + 2u)] = 0u;
        work[(_e75 + 3u)] = 0u;
        work[(_e75 + 4u)] = 0u;
        work[(_e75 + 5u)] = 0u;
        work[(_e75 + 6u)] = 0u;
        work[(_e75 + 7u)] = 0u;
        work[_e75] = _e72.x;
        work[(_e75 + 1u)] = _e72.y;
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

// 10: pass groups_aggregate of kernel @scan_index_2
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
    numcust = vec2<u32>();
    totacctbal = vec4<u32>();
    numcust = vec2<u32>();
    totacctbal = vec4<u32>();
    let _e55 = work[(numbers + _e41)];
    group = _e55;
    is_first = true;
    let _e59 = (i * 2u);
    local_1 = _e41;
    loop {
        let _e61 = local_1;
        if (_e61 >= _e43) {
            break;
        }
        let _e65 = work[(numbers + _e61)];
        let _e66 = group;
        if (_e65 != _e66) {
            let _e68 = is_first;
            if (_e68 & _e44) {
                let _e72 = (parts + (_e59 * 8u));
                let _e73 = numcust;
                work[(_e72 + 2u)] = _e73.x;
                work[(_e72 + 3u)] = _e73.y;
                let _e81 = totacctbal;
                work[(_e72 + 4u)] = _e81.x;
                work[(_e72 + 5u)] = _e81.y;
                work[(_e72 + 6u)] = _e81.z;
                work[(_e72 + 7u)] = _e81.w;
                work[(part_numbers + _e59)] = _e66;
            } else {
                let _e101 = (rows + (_e66 * 8u));
                whole_numcust = vec2<u32>();
                whole_totacctbal = vec4<u32>();
                let _e108 = work[(_e101 + 2u)];
                let _e111 = work[(_e101 + 3u)];
                whole_numcust = vec2<u32>(_e108, _e111);
                let _e115 = work[(_e101 + 4u)];
                let _e118 = work[(_e101 + 5u)];
                let _e121 = work[(_e101 + 6u)];
                let _e124 = work[(_e101 + 7u)];
                whole_totacctbal = vec4<u32>(_e115, _e118, _e121, _e124);
                let _e126 = numcust;
                let _e127 = whole_numcust;
                let _e128 = add_64_(_e127, _e126);
                let _e132 = (bitcast<i32>(_e127.y) < 0i);
                whole_numcust = _e128;
                let _e142 = totacctbal;
                let _e143 = whole_totacctbal;
                let _e144 = add_128_(_e143, _e142);
                let _e147 = (bitcast<i32>(_e143.w) < 0i);
                whole_totacctbal = _e144;
                let _e157 = whole_numcust;
                work[(_e101 + 2u)] = _e157.x;
                work[(_e101 + 3u)] = _e157.y;
                let _e164 = whole_totacctbal;
                work[(_e101 + 4u)] = _e164.x;
                work[(_e101 + 5u)] = _e164.y;
                work[(_e101 + 6u)] = _e164.z;
                work[(_e101 + 7u)] = _e164.w;
            }
            numcust = vec2<u32>();
            totacctbal = vec4<u32>();
            is_first = false;
            group = _e65;
        }
        let _e181 = work[(order + _e61)];
        let _e184 = (entries + (_e181 * 9u));
        let _e186 = work[_e184];
        let _e191 = work[(_e184 + 3u)];
        let _e194 = work[(_e184 + 4u)];
        let _e195 = vec2<u32>(_e191, _e194);
        if ((_e186 & 1u) != 0u) {
            let _e196 = numcust;
            let _e197 = add_64_(_e196, _e195);
            let _e200 = (bitcast<i32>(_e196.y) < 0i);
            numcust = _e197;
        }
        let _e211 = work[_e184];
        let _e216 = work[(_e184 + 5u)];
        let _e219 = work[(_e184 + 6u)];
        let _e222 = work[(_e184 + 7u)];
        let _e225 = work[(_e184 + 8u)];
        let _e226 = vec4<u32>(_e216, _e219, _e222, _e225);
        if ((_e211 & 2u) != 0u) {
            let _e227 = totacctbal;
            let _e228 = add_128_(_e227, _e226);
            let _e231 = (bitcast<i32>(_e227.w) < 0i);
            totacctbal = _e228;
        }
        local_1 = (_e61 + 1u);
    }
    let _e242 = group;
    if _e44 {
        let _e243 = (_e59 + 1u);
        let _e244 = is_first;
        if _e244 {
            let _e246 = (parts + (_e59 * 8u));
            let _e247 = numcust;
            work[(_e246 + 2u)] = _e247.x;
            work[(_e246 + 3u)] = _e247.y;
            let _e254 = totacctbal;
            work[(_e246 + 4u)] = _e254.x;
            work[(_e246 + 5u)] = _e254.y;
            work[(_e246 + 6u)] = _e254.z;
            work[(_e246 + 7u)] = _e254.w;
            work[(part_numbers + _e59)] = _e242;
            numcust = vec2<u32>();
            totacctbal = vec4<u32>();
        }
        let _e272 = (parts + (_e243 * 8u));
        let _e273 = numcust;
        work[(_e272 + 2u)] = _e273.x;
        work[(_e272 + 3u)] = _e273.y;
        let _e280 = totacctbal;
        work[(_e272 + 4u)] = _e280.x;
        work[(_e272 + 5u)] = _e280.y;
        work[(_e272 + 6u)] = _e280.z;
        work[(_e272 + 7u)] = _e280.w;
        work[(part_numbers + _e243)] = _e242;
    } else {
        if (_e43 > 0u) {
            let _e297 = (rows + (_e242 * 8u));
            whole_numcust_1 = vec2<u32>();
            whole_totacctbal_1 = vec4<u32>();
            let _e304 = work[(_e297 + 2u)];
            let _e307 = work[(_e297 + 3u)];
            whole_numcust_1 = vec2<u32>(_e304, _e307);
            let _e311 = work[(_e297 + 4u)];
            let _e314 = work[(_e297 + 5u)];
            let _e317 = work[(_e297 + 6u)];
            let _e320 = work[(_e297 + 7u)];
            whole_totacctbal_1 = vec4<u32>(_e311, _e314, _e317, _e320);
            let _e322 = numcust;
            let _e323 = whole_numcust_1;
            let _e324 = add_64_(_e323, _e322);
            let _e327 = (bitcast<i32>(_e323.y) < 0i);
            whole_numcust_1 = _e324;
            let _e337 = totacctbal;
            let _e338 = whole_totacctbal_1;
            let _e339 = add_128_(_e338, _e337);
            let _e342 = (bitcast<i32>(_e338.w) < 0i);
            whole_totacctbal_1 = _e339;
            let _e352 = whole_numcust_1;
            work[(_e297 + 2u)] = _e352.x;
            work[(_e297 + 3u)] = _e352.y;
            let _e359 = whole_totacctbal_1;
            work[(_e297 + 4u)] = _e359.x;
            work[(_e297 + 5u)] = _e359.y;
            work[(_e297 + 6u)] = _e359.z;
            work[(_e297 + 7u)] = _e359.w;
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
    numcust_1 = vec2<u32>();
    totacctbal_1 = vec4<u32>();
    numcust_1 = vec2<u32>();
    totacctbal_1 = vec4<u32>();
    group_1 = 0u;
    is_first_1 = true;
    let _e55 = (i_1 * 2u);
    local_3 = _e41;
    loop {
        let _e57 = local_3;
        if (_e57 >= _e43) {
            break;
        }
        let _e61 = (entries_1 + (_e57 * 9u));
        let _e64 = work[_e61];
        let _e70 = work[(_e61 + 3u)];
        let _e74 = work[(_e61 + 4u)];
        let _e75 = vec2<u32>(_e70, _e74);
        if ((_e64 & 1u) != 0u) {
            let _e76 = numcust_1;
            let _e77 = add_64_(_e76, _e75);
            let _e81 = (bitcast<i32>(_e76.y) < 0i);
            numcust_1 = _e77;
        }
        let _e92 = work[_e61];
        let _e98 = work[(_e61 + 5u)];
        let _e102 = work[(_e61 + 6u)];
        let _e106 = work[(_e61 + 7u)];
        let _e110 = work[(_e61 + 8u)];
        let _e111 = vec4<u32>(_e98, _e102, _e106, _e110);
        if ((_e92 & 2u) != 0u) {
            let _e112 = totacctbal_1;
            let _e113 = add_128_(_e112, _e111);
            let _e116 = (bitcast<i32>(_e112.w) < 0i);
            totacctbal_1 = _e113;
        }
        local_3 = (_e57 + 1u);
    }
    let _e127 = group_1;
    if (part_numbers_1 != 0u) {
        let _e128 = (_e55 + 1u);
        let _e129 = is_first_1;
        if _e129 {
            let _e131 = (parts_1 + (_e55 * 8u));
            let _e132 = numcust_1;
            work[(_e131 + 2u)] = _e132.x;
            work[(_e131 + 3u)] = _e132.y;
            let _e139 = totacctbal_1;
            work[(_e131 + 4u)] = _e139.x;
            work[(_e131 + 5u)] = _e139.y;
            work[(_e131 + 6u)] = _e139.z;
            work[(_e131 + 7u)] = _e139.w;
            work[(part_numbers_1 + _e55)] = _e127;
            numcust_1 = vec2<u32>();
            totacctbal_1 = vec4<u32>();
        }
        let _e157 = (parts_1 + (_e128 * 8u));
        let _e158 = numcust_1;
        work[(_e157 + 2u)] = _e158.x;
        work[(_e157 + 3u)] = _e158.y;
        let _e165 = totacctbal_1;
        work[(_e157 + 4u)] = _e165.x;
        work[(_e157 + 5u)] = _e165.y;
        work[(_e157 + 6u)] = _e165.z;
        work[(_e157 + 7u)] = _e165.w;
        work[(part_numbers_1 + _e128)] = _e127;
    } else {
        if (_e43 > 0u) {
            let _e182 = (rows_1 + (_e127 * 8u));
            whole_numcust_2 = vec2<u32>();
            whole_totacctbal_2 = vec4<u32>();
            let _e189 = work[(_e182 + 2u)];
            let _e192 = work[(_e182 + 3u)];
            whole_numcust_2 = vec2<u32>(_e189, _e192);
            let _e196 = work[(_e182 + 4u)];
            let _e199 = work[(_e182 + 5u)];
            let _e202 = work[(_e182 + 6u)];
            let _e205 = work[(_e182 + 7u)];
            whole_totacctbal_2 = vec4<u32>(_e196, _e199, _e202, _e205);
            let _e207 = numcust_1;
            let _e208 = whole_numcust_2;
            let _e209 = add_64_(_e208, _e207);
            let _e212 = (bitcast<i32>(_e208.y) < 0i);
            whole_numcust_2 = _e209;
            let _e222 = totacctbal_1;
            let _e223 = whole_totacctbal_2;
            let _e224 = add_128_(_e223, _e222);
            let _e227 = (bitcast<i32>(_e223.w) < 0i);
            whole_totacctbal_2 = _e224;
            let _e237 = whole_numcust_2;
            work[(_e182 + 2u)] = _e237.x;
            work[(_e182 + 3u)] = _e237.y;
            let _e244 = whole_totacctbal_2;
            work[(_e182 + 4u)] = _e244.x;
            work[(_e182 + 5u)] = _e244.y;
            work[(_e182 + 6u)] = _e244.z;
            work[(_e182 + 7u)] = _e244.w;
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
    numcust_2 = vec2<u32>();
    totacctbal_2 = vec4<u32>();
    numcust_2 = vec2<u32>();
    totacctbal_2 = vec4<u32>();
    let _e55 = work[(numbers_2 + _e41)];
    group_2 = _e55;
    is_first_2 = true;
    let _e59 = (i_2 * 2u);
    local_5 = _e41;
    loop {
        let _e61 = local_5;
        if (_e61 >= _e43) {
            break;
        }
        let _e65 = work[(numbers_2 + _e61)];
        let _e66 = group_2;
        if (_e65 != _e66) {
            let _e68 = is_first_2;
            if (_e68 & _e44) {
                let _e72 = (parts_2 + (_e59 * 8u));
                let _e73 = numcust_2;
                work[(_e72 + 2u)] = _e73.x;
                work[(_e72 + 3u)] = _e73.y;
                let _e81 = totacctbal_2;
                work[(_e72 + 4u)] = _e81.x;
                work[(_e72 + 5u)] = _e81.y;
                work[(_e72 + 6u)] = _e81.z;
                work[(_e72 + 7u)] = _e81.w;
                work[(part_numbers_2 + _e59)] = _e66;
            } else {
                let _e101 = (rows_2 + (_e66 * 8u));
                whole_numcust_3 = vec2<u32>();
                whole_totacctbal_3 = vec4<u32>();
                let _e108 = work[(_e101 + 2u)];
                let _e111 = work[(_e101 + 3u)];
                whole_numcust_3 = vec2<u32>(_e108, _e111);
                let _e115 = work[(_e101 + 4u)];
                let _e118 = work[(_e101 + 5u)];
                let _e121 = work[(_e101 + 6u)];
                let _e124 = work[(_e101 + 7u)];
                whole_totacctbal_3 = vec4<u32>(_e115, _e118, _e121, _e124);
                let _e126 = numcust_2;
                let _e127 = whole_numcust_3;
                let _e128 = add_64_(_e127, _e126);
                let _e132 = (bitcast<i32>(_e127.y) < 0i);
                whole_numcust_3 = _e128;
                let _e142 = totacctbal_2;
                let _e143 = whole_totacctbal_3;
                let _e144 = add_128_(_e143, _e142);
                let _e147 = (bitcast<i32>(_e143.w) < 0i);
                whole_totacctbal_3 = _e144;
                let _e157 = whole_numcust_3;
                work[(_e101 + 2u)] = _e157.x;
                work[(_e101 + 3u)] = _e157.y;
                let _e164 = whole_totacctbal_3;
                work[(_e101 + 4u)] = _e164.x;
                work[(_e101 + 5u)] = _e164.y;
                work[(_e101 + 6u)] = _e164.z;
                work[(_e101 + 7u)] = _e164.w;
            }
            numcust_2 = vec2<u32>();
            totacctbal_2 = vec4<u32>();
            is_first_2 = false;
            group_2 = _e65;
        }
        let _e180 = (entries_2 + (_e61 * 8u));
        let _e183 = work[(_e180 + 2u)];
        let _e186 = work[(_e180 + 3u)];
        let _e187 = vec2<u32>(_e183, _e186);
        let _e188 = numcust_2;
        let _e189 = add_64_(_e188, _e187);
        let _e192 = (bitcast<i32>(_e188.y) < 0i);
        numcust_2 = _e189;
        let _e204 = work[(_e180 + 4u)];
        let _e207 = work[(_e180 + 5u)];
        let _e210 = work[(_e180 + 6u)];
        let _e213 = work[(_e180 + 7u)];
        let _e214 = vec4<u32>(_e204, _e207, _e210, _e213);
        let _e215 = totacctbal_2;
        let _e216 = add_128_(_e215, _e214);
        let _e219 = (bitcast<i32>(_e215.w) < 0i);
        totacctbal_2 = _e216;
        local_5 = (_e61 + 1u);
    }
    let _e230 = group_2;
    if _e44 {
        let _e231 = (_e59 + 1u);
        let _e232 = is_first_2;
        if _e232 {
            let _e234 = (parts_2 + (_e59 * 8u));
            let _e235 = numcust_2;
            work[(_e234 + 2u)] = _e235.x;
            work[(_e234 + 3u)] = _e235.y;
            let _e242 = totacctbal_2;
            work[(_e234 + 4u)] = _e242.x;
            work[(_e234 + 5u)] = _e242.y;
            work[(_e234 + 6u)] = _e242.z;
            work[(_e234 + 7u)] = _e242.w;
            work[(part_numbers_2 + _e59)] = _e230;
            numcust_2 = vec2<u32>();
            totacctbal_2 = vec4<u32>();
        }
        let _e260 = (parts_2 + (_e231 * 8u));
        let _e261 = numcust_2;
        work[(_e260 + 2u)] = _e261.x;
        work[(_e260 + 3u)] = _e261.y;
        let _e268 = totacctbal_2;
        work[(_e260 + 4u)] = _e268.x;
        work[(_e260 + 5u)] = _e268.y;
        work[(_e260 + 6u)] = _e268.z;
        work[(_e260 + 7u)] = _e268.w;
        work[(part_numbers_2 + _e231)] = _e230;
    } else {
        if (_e43 > 0u) {
            let _e285 = (rows_2 + (_e230 * 8u));
            whole_numcust_4 = vec2<u32>();
            whole_totacctbal_4 = vec4<u32>();
            let _e292 = work[(_e285 + 2u)];
            let _e295 = work[(_e285 + 3u)];
            whole_numcust_4 = vec2<u32>(_e292, _e295);
            let _e299 = work[(_e285 + 4u)];
            let _e302 = work[(_e285 + 5u)];
            let _e305 = work[(_e285 + 6u)];
            let _e308 = work[(_e285 + 7u)];
            whole_totacctbal_4 = vec4<u32>(_e299, _e302, _e305, _e308);
            let _e310 = numcust_2;
            let _e311 = whole_numcust_4;
            let _e312 = add_64_(_e311, _e310);
            let _e315 = (bitcast<i32>(_e311.y) < 0i);
            whole_numcust_4 = _e312;
            let _e325 = totacctbal_2;
            let _e326 = whole_totacctbal_4;
            let _e327 = add_128_(_e326, _e325);
            let _e330 = (bitcast<i32>(_e326.w) < 0i);
            whole_totacctbal_4 = _e327;
            let _e340 = whole_numcust_4;
            work[(_e285 + 2u)] = _e340.x;
            work[(_e285 + 3u)] = _e340.y;
            let _e347 = whole_totacctbal_4;
            work[(_e285 + 4u)] = _e347.x;
            work[(_e285 + 5u)] = _e347.y;
            work[(_e285 + 6u)] = _e347.z;
            work[(_e285 + 7u)] = _e347.w;
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
    numcust_3 = vec2<u32>();
    totacctbal_3 = vec4<u32>();
    numcust_3 = vec2<u32>();
    totacctbal_3 = vec4<u32>();
    let _e55 = work[(numbers_3 + _e41)];
    group_3 = _e55;
    is_first_3 = true;
    let _e59 = (i_3 * 2u);
    local_7 = _e41;
    loop {
        let _e61 = local_7;
        if (_e61 >= _e43) {
            break;
        }
        let _e65 = work[(numbers_3 + _e61)];
        let _e66 = group_3;
        if (_e65 != _e66) {
            let _e68 = is_first_3;
            if (_e68 & _e44) {
                let _e72 = (parts_3 + (_e59 * 8u));
                let _e73 = numcust_3;
                work[(_e72 + 2u)] = _e73.x;
                work[(_e72 + 3u)] = _e73.y;
                let _e81 = totacctbal_3;
                work[(_e72 + 4u)] = _e81.x;
                work[(_e72 + 5u)] = _e81.y;
                work[(_e72 + 6u)] = _e81.z;
                work[(_e72 + 7u)] = _e81.w;
                work[(part_numbers_3 + _e59)] = _e66;
            } else {
                let _e101 = (rows_3 + (_e66 * 8u));
                whole_numcust_5 = vec2<u32>();
                whole_totacctbal_5 = vec4<u32>();
                let _e108 = work[(_e101 + 2u)];
                let _e111 = work[(_e101 + 3u)];
                whole_numcust_5 = vec2<u32>(_e108, _e111);
                let _e115 = work[(_e101 + 4u)];
                let _e118 = work[(_e101 + 5u)];
                let _e121 = work[(_e101 + 6u)];
                let _e124 = work[(_e101 + 7u)];
                whole_totacctbal_5 = vec4<u32>(_e115, _e118, _e121, _e124);
                let _e126 = numcust_3;
                let _e127 = whole_numcust_5;
                let _e128 = add_64_(_e127, _e126);
                let _e132 = (bitcast<i32>(_e127.y) < 0i);
                whole_numcust_5 = _e128;
                let _e142 = totacctbal_3;
                let _e143 = whole_totacctbal_5;
                let _e144 = add_128_(_e143, _e142);
                let _e147 = (bitcast<i32>(_e143.w) < 0i);
                whole_totacctbal_5 = _e144;
                let _e157 = whole_numcust_5;
                work[(_e101 + 2u)] = _e157.x;
                work[(_e101 + 3u)] = _e157.y;
                let _e164 = whole_totacctbal_5;
                work[(_e101 + 4u)] = _e164.x;
                work[(_e101 + 5u)] = _e164.y;
                work[(_e101 + 6u)] = _e164.z;
                work[(_e101 + 7u)] = _e164.w;
            }
            numcust_3 = vec2<u32>();
            totacctbal_3 = vec4<u32>();
            is_first_3 = false;
            group_3 = _e65;
        }
        let _e181 = work[(order_3 + _e61)];
        let _e183 = (entries_3 + (_e181 * 8u));
        let _e186 = work[(_e183 + 2u)];
        let _e189 = work[(_e183 + 3u)];
        let _e190 = vec2<u32>(_e186, _e189);
        let _e191 = numcust_3;
        let _e192 = add_64_(_e191, _e190);
        let _e195 = (bitcast<i32>(_e191.y) < 0i);
        numcust_3 = _e192;
        let _e207 = work[(_e183 + 4u)];
        let _e210 = work[(_e183 + 5u)];
        let _e213 = work[(_e183 + 6u)];
        let _e216 = work[(_e183 + 7u)];
        let _e217 = vec4<u32>(_e207, _e210, _e213, _e216);
        let _e218 = totacctbal_3;
        let _e219 = add_128_(_e218, _e217);
        let _e222 = (bitcast<i32>(_e218.w) < 0i);
        totacctbal_3 = _e219;
        local_7 = (_e61 + 1u);
    }
    let _e233 = group_3;
    if _e44 {
        let _e234 = (_e59 + 1u);
        let _e235 = is_first_3;
        if _e235 {
            let _e237 = (parts_3 + (_e59 * 8u));
            let _e238 = numcust_3;
            work[(_e237 + 2u)] = _e238.x;
            work[(_e237 + 3u)] = _e238.y;
            let _e245 = totacctbal_3;
            work[(_e237 + 4u)] = _e245.x;
            work[(_e237 + 5u)] = _e245.y;
            work[(_e237 + 6u)] = _e245.z;
            work[(_e237 + 7u)] = _e245.w;
            work[(part_numbers_3 + _e59)] = _e233;
            numcust_3 = vec2<u32>();
            totacctbal_3 = vec4<u32>();
        }
        let _e263 = (parts_3 + (_e234 * 8u));
        let _e264 = numcust_3;
        work[(_e263 + 2u)] = _e264.x;
        work[(_e263 + 3u)] = _e264.y;
        let _e271 = totacctbal_3;
        work[(_e263 + 4u)] = _e271.x;
        work[(_e263 + 5u)] = _e271.y;
        work[(_e263 + 6u)] = _e271.z;
        work[(_e263 + 7u)] = _e271.w;
        work[(part_numbers_3 + _e234)] = _e233;
    } else {
        if (_e43 > 0u) {
            let _e288 = (rows_3 + (_e233 * 8u));
            whole_numcust_6 = vec2<u32>();
            whole_totacctbal_6 = vec4<u32>();
            let _e295 = work[(_e288 + 2u)];
            let _e298 = work[(_e288 + 3u)];
            whole_numcust_6 = vec2<u32>(_e295, _e298);
            let _e302 = work[(_e288 + 4u)];
            let _e305 = work[(_e288 + 5u)];
            let _e308 = work[(_e288 + 6u)];
            let _e311 = work[(_e288 + 7u)];
            whole_totacctbal_6 = vec4<u32>(_e302, _e305, _e308, _e311);
            let _e313 = numcust_3;
            let _e314 = whole_numcust_6;
            let _e315 = add_64_(_e314, _e313);
            let _e318 = (bitcast<i32>(_e314.y) < 0i);
            whole_numcust_6 = _e315;
            let _e328 = totacctbal_3;
            let _e329 = whole_totacctbal_6;
            let _e330 = add_128_(_e329, _e328);
            let _e333 = (bitcast<i32>(_e329.w) < 0i);
            whole_totacctbal_6 = _e330;
            let _e343 = whole_numcust_6;
            work[(_e288 + 2u)] = _e343.x;
            work[(_e288 + 3u)] = _e343.y;
            let _e350 = whole_totacctbal_6;
            work[(_e288 + 4u)] = _e350.x;
            work[(_e288 + 5u)] = _e350.y;
            work[(_e288 + 6u)] = _e350.z;
            work[(_e288 + 7u)] = _e350.w;
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
    numcust_4 = vec2<u32>();
    totacctbal_4 = vec4<u32>();
    numcust_4 = vec2<u32>();
    totacctbal_4 = vec4<u32>();
    group_4 = 0u;
    is_first_4 = true;
    let _e55 = (i_4 * 2u);
    local_9 = _e41;
    loop {
        let _e57 = local_9;
        if (_e57 >= _e43) {
            break;
        }
        let _e61 = (entries_4 + (_e57 * 8u));
        let _e65 = work[(_e61 + 2u)];
        let _e69 = work[(_e61 + 3u)];
        let _e70 = vec2<u32>(_e65, _e69);
        let _e71 = numcust_4;
        let _e72 = add_64_(_e71, _e70);
        let _e76 = (bitcast<i32>(_e71.y) < 0i);
        numcust_4 = _e72;
        let _e89 = work[(_e61 + 4u)];
        let _e93 = work[(_e61 + 5u)];
        let _e97 = work[(_e61 + 6u)];
        let _e101 = work[(_e61 + 7u)];
        let _e102 = vec4<u32>(_e89, _e93, _e97, _e101);
        let _e103 = totacctbal_4;
        let _e104 = add_128_(_e103, _e102);
        let _e107 = (bitcast<i32>(_e103.w) < 0i);
        totacctbal_4 = _e104;
        local_9 = (_e57 + 1u);
    }
    let _e118 = group_4;
    if (part_numbers_4 != 0u) {
        let _e119 = (_e55 + 1u);
        let _e120 = is_first_4;
        if _e120 {
            let _e122 = (parts_4 + (_e55 * 8u));
            let _e123 = numcust_4;
            work[(_e122 + 2u)] = _e123.x;
            work[(_e122 + 3u)] = _e123.y;
            let _e130 = totacctbal_4;
            work[(_e122 + 4u)] = _e130.x;
            work[(_e122 + 5u)] = _e130.y;
            work[(_e122 + 6u)] = _e130.z;
            work[(_e122 + 7u)] = _e130.w;
            work[(part_numbers_4 + _e55)] = _e118;
            numcust_4 = vec2<u32>();
            totacctbal_4 = vec4<u32>();
        }
        let _e148 = (parts_4 + (_e119 * 8u));
        let _e149 = numcust_4;
        work[(_e148 + 2u)] = _e149.x;
        work[(_e148 + 3u)] = _e149.y;
        let _e156 = totacctbal_4;
        work[(_e148 + 4u)] = _e156.x;
        work[(_e148 + 5u)] = _e156.y;
        work[(_e148 + 6u)] = _e156.z;
        work[(_e148 + 7u)] = _e156.w;
        work[(part_numbers_4 + _e119)] = _e118;
    } else {
        if (_e43 > 0u) {
            let _e173 = (rows_4 + (_e118 * 8u));
            whole_numcust_7 = vec2<u32>();
            whole_totacctbal_7 = vec4<u32>();
            let _e180 = work[(_e173 + 2u)];
            let _e183 = work[(_e173 + 3u)];
            whole_numcust_7 = vec2<u32>(_e180, _e183);
            let _e187 = work[(_e173 + 4u)];
            let _e190 = work[(_e173 + 5u)];
            let _e193 = work[(_e173 + 6u)];
            let _e196 = work[(_e173 + 7u)];
            whole_totacctbal_7 = vec4<u32>(_e187, _e190, _e193, _e196);
            let _e198 = numcust_4;
            let _e199 = whole_numcust_7;
            let _e200 = add_64_(_e199, _e198);
            let _e203 = (bitcast<i32>(_e199.y) < 0i);
            whole_numcust_7 = _e200;
            let _e213 = totacctbal_4;
            let _e214 = whole_totacctbal_7;
            let _e215 = add_128_(_e214, _e213);
            let _e218 = (bitcast<i32>(_e214.w) < 0i);
            whole_totacctbal_7 = _e215;
            let _e228 = whole_numcust_7;
            work[(_e173 + 2u)] = _e228.x;
            work[(_e173 + 3u)] = _e228.y;
            let _e235 = whole_totacctbal_7;
            work[(_e173 + 4u)] = _e235.x;
            work[(_e173 + 5u)] = _e235.y;
            work[(_e173 + 6u)] = _e235.z;
            work[(_e173 + 7u)] = _e235.w;
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
    let _e39 = (entries_5 + (i_5 * 9u));
    let _e43 = work[(numbers_5 + i_5)];
    let _e46 = (parts_5 + (_e43 * 6u));
    let _e49 = work[_e39];
    let _e56 = work[(_e39 + 3u)];
    let _e60 = work[(_e39 + 4u)];
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
    let _e94 = work[(_e39 + 5u)];
    let _e97 = work[(_e39 + 6u)];
    let _e101 = work[(_e39 + 7u)];
    let _e105 = work[(_e39 + 8u)];
    let _e106 = vec4<u32>(_e94, _e97, _e101, _e105);
    if ((_e88 & 2u) != 0u) {
        local_13 = false;
        if (_e106.x != 0u) {
            let _e115 = atomicAdd((&sync[(_e46 + 2u)]), _e106.x);
            local_13 = ((_e115 + _e106.x) < _e115);
        }
        let _e118 = local_13;
        let _e121 = (_e106.y + select(0u, 1u, _e118));
        local_14 = false;
        if (_e121 != 0u) {
            let _e126 = atomicAdd((&sync[(_e46 + 3u)]), _e121);
            local_14 = ((_e126 + _e121) < _e126);
        }
        let _e129 = local_14;
        let _e133 = (_e106.z + select(0u, 1u, (_e129 | (_e121 < _e106.y))));
        local_15 = false;
        if (_e133 != 0u) {
            let _e138 = atomicAdd((&sync[(_e46 + 4u)]), _e133);
            local_15 = ((_e138 + _e133) < _e138);
        }
        let _e141 = local_15;
        let _e145 = (_e106.w + select(0u, 1u, (_e141 | (_e133 < _e106.z))));
        local_16 = false;
        if (_e145 != 0u) {
            let _e150 = atomicAdd((&sync[(_e46 + 5u)]), _e145);
            local_16 = ((_e150 + _e145) < _e150);
        }
        let _e153 = local_16;
    }
}

@compute @workgroup_size(256, 1, 1) 
fn settle(@builtin(workgroup_id) workgroup_6: vec3<u32>, @builtin(local_invocation_index) local_17: u32, @builtin(num_workgroups) workgroups_6: vec3<u32>) {
    var numcust_5: vec2<u32>;
    var totacctbal_5: vec4<u32>;
    var whole_numcust_8: vec2<u32>;
    var whole_totacctbal_8: vec4<u32>;

    let n_6 = params[0].x;
    let entry_count_6 = params[0].y;
    let entries_6 = params[0].z;
    let rows_6 = params[0].w;
    let order_6 = params[1].x;
    let parts_6 = params[1].y;
    let part_numbers_6 = params[1].z;
    let numbers_6 = params[1].w;
    let i_6 = ((((workgroup_6.y * workgroups_6.x) + workgroup_6.x) * 256u) + local_17);
    if (i_6 >= n_6) {
        return;
    }
    let _e39 = (parts_6 + (i_6 * 6u));
    numcust_5 = vec2<u32>();
    totacctbal_5 = vec4<u32>();
    numcust_5 = vec2<u32>();
    totacctbal_5 = vec4<u32>();
    let _e49 = atomicLoad((&sync[_e39]));
    let _e53 = atomicLoad((&sync[(_e39 + 1u)]));
    numcust_5 = vec2<u32>(_e49, _e53);
    let _e58 = atomicLoad((&sync[(_e39 + 2u)]));
    let _e62 = atomicLoad((&sync[(_e39 + 3u)]));
    let _e66 = atomicLoad((&sync[(_e39 + 4u)]));
    let _e70 = atomicLoad((&sync[(_e39 + 5u)]));
    totacctbal_5 = vec4<u32>(_e58, _e62, _e66, _e70);
    let _e74 = (rows_6 + (i_6 * 8u));
    whole_numcust_8 = vec2<u32>();
    whole_totacctbal_8 = vec4<u32>();
    let _e82 = work[(_e74 + 2u)];
    let _e85 = work[(_e74 + 3u)];
    whole_numcust_8 = vec2<u32>(_e82, _e85);
    let _e89 = work[(_e74 + 4u)];
    let _e92 = work[(_e74 + 5u)];
    let _e95 = work[(_e74 + 6u)];
    let _e99 = work[(_e74 + 7u)];
    whole_totacctbal_8 = vec4<u32>(_e89, _e92, _e95, _e99);
    let _e101 = numcust_5;
    let _e102 = whole_numcust_8;
    let _e103 = add_64_(_e102, _e101);
    let _e107 = (bitcast<i32>(_e102.y) < 0i);
    whole_numcust_8 = _e103;
    let _e117 = totacctbal_5;
    let _e118 = whole_totacctbal_8;
    let _e119 = add_128_(_e118, _e117);
    let _e122 = (bitcast<i32>(_e118.w) < 0i);
    whole_totacctbal_8 = _e119;
    let _e132 = whole_numcust_8;
    work[(_e74 + 2u)] = _e132.x;
    work[(_e74 + 3u)] = _e132.y;
    let _e139 = whole_totacctbal_8;
    work[(_e74 + 4u)] = _e139.x;
    work[(_e74 + 5u)] = _e139.y;
    work[(_e74 + 6u)] = _e139.z;
    work[(_e74 + 7u)] = _e139.w;
}

// 11: pass groups_groups of kernel @scan_index_2
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
    let _e48 = (groups + (i * 8u));
    let _e51 = work[_e48];
    let _e55 = work[(_e48 + 1u)];
    let _e58 = string_hash(vec2<u32>(_e51, _e55));
    let _e60 = hash_step(2538058380u, _e58);
    let _e63 = hash_finish((_e60 ^ 4u));
    local_1 = _e63;
    loop {
        let _e66 = local_1;
        let _e67 = (_e66 & mask);
        let _e71 = atomicCompareExchangeWeak((&sync[(table + _e67)]), 0u, (i + 1u));
        if _e71.exchanged {
            break;
        }
        if (_e71.old_value != 0u) {
            local_1 = (_e67 + 1u);
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
    let _e48 = (entries_1 + (i_1 * 8u));
    let _e51 = work[_e48];
    let _e55 = work[(_e48 + 1u)];
    let _e56 = vec2<u32>(_e51, _e55);
    let _e58 = string_hash(_e56);
    let _e60 = hash_step(2538058380u, _e58);
    let _e63 = hash_finish((_e60 ^ 4u));
    slot = _e63;
    let _e66 = (i_1 | 2147483648u);
    probes = u32();
    loop {
        let _e69 = slot;
        let _e70 = (_e69 & mask_1);
        slot = _e70;
        let _e71 = probes;
        if (_e71 >= most_probes_1) {
            atomicStore((&sync[full_1]), 1u);
            break;
        }
        probes = (_e71 + 1u);
        let _e76 = (table_1 + _e70);
        let _e78 = atomicLoad((&sync[_e76]));
        holder = _e78;
        if (_e78 == 0u) {
            let _e82 = atomicCompareExchangeWeak((&sync[_e76]), 0u, _e66);
            holder = select(_e82.old_value, _e66, _e82.exchanged);
        }
        let _e86 = holder;
        if (_e86 == _e66) {
            break;
        }
        if (_e86 != 0u) {
            local_3 = bool();
            if ((_e86 & 2147483648u) != 0u) {
                let _e96 = (entries_1 + ((_e86 & 2147483647u) * 8u));
                let _e98 = work[_e96];
                let _e101 = work[(_e96 + 1u)];
                let _e104 = string_equal(_e56, vec2<u32>(_e98, _e101));
                let _e105 = (true & _e104);
                local_3 = _e105;
                if (_e105 & (_e66 < _e86)) {
                    let _e109 = atomicMin((&sync[_e76]), _e66);
                }
            } else {
                let _e112 = (groups_1 + ((_e86 - 1u) * 8u));
                let _e114 = work[_e112];
                let _e117 = work[(_e112 + 1u)];
                let _e119 = string_equal(_e56, vec2<u32>(_e114, _e117));
                local_3 = (true & _e119);
            }
            let _e121 = local_3;
            if _e121 {
                break;
            }
            slot = (_e70 + 1u);
        }
    }
    let _e124 = slot;
    work[(slots_1 + i_1)] = _e124;
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
        let _e63 = (entries_3 + (i_3 * 8u));
        let _e65 = work[_e63];
        let _e69 = work[(_e63 + 1u)];
        let _e70 = vec2<u32>(_e65, _e69);
        let _e72 = (groups_3 + (_e60 * 8u));
        work[_e72] = 0u;
        work[(_e72 + 1u)] = 0u;
        work[(_e72 + 2u)] = 0u;
        work[(_e72 + 3u)] = 0u;
        work[(_e72 + 4u)] = 0u;
        work[(_e72 + 5u)] = 0u;
        work[(_e72 + 6u)] = 0u;
        work[(_e72 + 7u)] = 0u;
        work[_e72] = _e70.x;
        work[(_e72 + 1u)] = _e70.y;
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

// 12: pass index
@group(0) @binding(0) 
var<uniform> params: array<vec4<u32>, 1024>;
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
    let n = params[0].x;
    let rows = params[0].y;
    let mask = params[0].z;
    let buckets_1 = params[0].w;
    let starts_1 = params[1].x;
    let start_count = params[1].y;
    let i = ((((workgroup_.y * workgroups.x) + workgroup_.x) * 256u) + local);
    if (i >= n) {
        return;
    }
    let _e33 = (rows + (i * 6u));
    let _e37 = work[_e33];
    let _e41 = work[(_e33 + 1u)];
    let _e42 = vec2<u32>(_e37, _e41);
    let _e46 = hash_step(2538058380u, _e42.x);
    let _e47 = hash_step(_e46, _e42.y);
    let _e50 = hash_finish((_e47 ^ 8u));
    work[(buckets_1 + i)] = (_e50 & mask);
}

@compute @workgroup_size(256, 1, 1) 
fn starts(@builtin(workgroup_id) workgroup_1: vec3<u32>, @builtin(local_invocation_index) local_1: u32, @builtin(num_workgroups) workgroups_1: vec3<u32>) {
    var local_2: u32;
    var local_3: u32;

    let n_1 = params[0].x;
    let rows_1 = params[0].y;
    let mask_1 = params[0].z;
    let buckets_2 = params[0].w;
    let starts_2 = params[1].x;
    let start_count_1 = params[1].y;
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
        let _e40 = (_e34 + ((_e35 - _e34) >> 1u));
        let _e44 = work[(buckets_2 + _e40)];
        if (_e44 < i_1) {
            local_2 = (_e40 + 1u);
        } else {
            local_3 = _e40;
        }
    }
    let _e48 = local_2;
    work[(starts_2 + i_1)] = _e48;
}

// 13: pass sort_by_fields
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
